import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "@mlops-actions/github/connect";
import { type Asset, deleteAsset, listAssets, type Release } from "./releases.ts";
import { readBody, streamHttp } from "./stream-http.ts";

/** A file on its way into a release. */
export type Upload = { name: string; path: string; size: number; sha256: string };

export type Wait = (milliseconds: number) => Promise<void>;

/**
 * Uploads one file as an asset, streamed. "conflict" means that the draft holds another file of that name.
 *
 * After any error the draft's assets are listed before anything else is done: an upload that was cut off can leave an
 * asset in state `starter` that holds the name (delete, retry), and one whose answer was lost has arrived (accept).
 * Without that look a retry fails with already_exists (ncipollo/release-action#149, cli/cli#7178).
 */
export const uploadAsset = async (
  github: GitHub,
  draft: Release,
  file: Upload,
  wait: Wait,
): Promise<Asset | "conflict"> => {
  for (let attempt = 1; ; attempt++) {
    const outcome = await send(github, draft, file).catch((error: Error) => ({ error, retryAfter: null }));
    if ("asset" in outcome) return outcome.asset;
    const present = (await listAssets(github, draft.id)).find(({ name }) => name === file.name);
    if (present?.state === "uploaded") return (await holds(github, present, file)) ? present : "conflict";
    if (present) await deleteAsset(github, present.id);
    if (attempt === 4 || outcome.error instanceof UserError) throw outcome.error;
    await wait(outcome.retryAfter === null ? 250 * 2 ** attempt : outcome.retryAfter * 1000);
  }
};

type Outcome = { asset: Asset } | { error: Error; retryAfter: number | null };

const send = async (github: GitHub, draft: Release, file: Upload): Promise<Outcome> => {
  const address = `${draft.upload_url.replace(/\{.*$/, "")}?name=${encodeURIComponent(file.name)}`;
  const response = await streamHttp(address, {
    method: "POST",
    headers: {
      accept: "application/vnd.github+json",
      authorization: `token ${github.token}`,
      "content-type": file.name.endsWith(".json") ? "application/json" : "application/octet-stream",
      "content-length": file.size,
    },
    body: createReadStream(file.path),
  });
  const text = (await readBody(response)).toString();
  const status = response.statusCode ?? 0;
  if (status === 201) return { asset: JSON.parse(text) as Asset };
  const message = `GitHub answered ${status} to the upload of ${file.name}: ${text.slice(0, 300)}`;
  const retryAfter = Number(response.headers["retry-after"] ?? Number.NaN);
  if ((status === 403 || status === 429) && retryAfter <= 120)
    return { error: new Error(message), retryAfter };
  if (status === 401 || status === 403 || status === 404)
    return {
      error: new UserError(`${message}.`, {
        fix: "The job's token lacks a permission. Add to the job:\n  permissions:\n    contents: write",
      }),
      retryAfter: null,
    };
  return { error: new Error(message), retryAfter: null };
};

/** Whether an asset's bytes are the file's. Where GitHub tells no digest, the bytes are read back. */
export const holds = async (
  github: GitHub,
  asset: Asset,
  file: { size: number; sha256: string },
): Promise<boolean> => {
  if (asset.state !== "uploaded" || asset.size !== file.size) return false;
  return (asset.digest?.replace(/^sha256:/, "") ?? (await readBack(github, asset))) === file.sha256;
};

const readBack = async (github: GitHub, asset: Asset): Promise<string> => {
  const hash = createHash("sha256");
  for await (const chunk of await openAsset(github, asset)) hash.update(chunk as Buffer);
  return hash.digest("hex");
};

/**
 * Opens an asset's bytes, from an offset where the server can. The API answers with a redirect to a blob store,
 * whose address is signed: it is followed without our token, which that store has no business to see.
 */
export const openAsset = async (github: GitHub, asset: Pick<Asset, "url" | "name">, offset = 0) => {
  const range: Record<string, string> = offset > 0 ? { range: `bytes=${offset}-` } : {};
  let response = await streamHttp(asset.url, {
    headers: { accept: "application/octet-stream", authorization: `token ${github.token}`, ...range },
  });
  for (let hops = 0; [301, 302, 303, 307, 308].includes(response.statusCode ?? 0); hops++) {
    response.resume();
    const { location } = response.headers;
    if (!location || hops === 5) throw new Error(`${asset.name}: GitHub's redirects lead nowhere`);
    response = await streamHttp(new URL(location, asset.url).href, {
      headers: { accept: "application/octet-stream", ...range },
    });
  }
  if (response.statusCode === 200 || response.statusCode === 206) return response;
  response.resume();
  throw Object.assign(new Error(`GitHub answered ${response.statusCode} to the download of ${asset.name}`), {
    status: response.statusCode,
  });
};
