import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "@mlops-actions/github/connect";
import { followRedirect } from "./follow-redirect.ts";
import { type Asset, deleteAsset, listAssets, type Release } from "./releases.ts";
import { readBody, streamHttp } from "./stream-http.ts";
import type { UploadPace } from "./upload-pace.ts";

/** Bytes on their way into a release. They may be opened again: for another try, or to see what they are now. */
export type Upload = { name: string; size: number; sha256: string; open: () => AsyncIterable<Buffer> };

export type Wait = (milliseconds: number) => Promise<void>;

export type UploadPorts = { wait: Wait; pace: UploadPace };

/**
 * Uploads one asset, streamed. "conflict" means that the draft holds other bytes under that name.
 *
 * After any error the draft's assets are listed before anything is sent again: an upload that was cut off can leave an
 * asset in state `starter` that holds the name (delete, retry), and one whose answer was lost has arrived (accept).
 * Without that look a retry fails with already_exists (ncipollo/release-action#149, cli/cli#7178).
 */
export const uploadAsset = async (
  github: GitHub,
  draft: Pick<Release, "id" | "upload_url">,
  file: Upload,
  { wait, pace }: UploadPorts,
): Promise<Asset | "conflict"> => {
  for (let attempt = 1; ; attempt++) {
    await pace.turn();
    const outcome = await send(github, draft, file).catch((error: Error): Outcome => ({ error }));
    if ("asset" in outcome) return outcome.asset;
    const { error, opensInSeconds } = outcome;
    if (error instanceof UserError) throw error;
    const pause = opensInSeconds === undefined ? 250 * 2 ** attempt : opensInSeconds * 1000;
    if (opensInSeconds !== undefined) pace.hold(pause);
    await wait(pause);
    const present = (await listAssets(github, draft.id)).find(({ name }) => name === file.name);
    if (present?.state === "uploaded") return (await holds(github, present, file)) ? present : "conflict";
    if (present) await deleteAsset(github, present.id);
    if (attempt === 4) throw error;
  }
};

type Outcome = { asset: Asset } | { error: Error; opensInSeconds?: number };

const send = async (github: GitHub, draft: Pick<Release, "upload_url">, file: Upload): Promise<Outcome> => {
  const address = `${draft.upload_url.replace(/\{.*$/, "")}?name=${encodeURIComponent(file.name)}`;
  const response = await streamHttp(address, {
    method: "POST",
    headers: {
      accept: "application/vnd.github+json",
      authorization: `token ${github.token}`,
      "content-type": file.name.endsWith(".json") ? "application/json" : "application/octet-stream",
      "content-length": file.size,
    },
    body: file.open(),
  });
  const text = (await readBody(response)).toString();
  const status = response.statusCode ?? 0;
  if (status === 201) {
    const asset = JSON.parse(text) as Asset;
    if (asset.name === file.name) return { asset };
    throw new UserError(`GitHub kept ${file.name} as ${asset.name}, where no reader would look for it.`, {
      fix: "Rename the file to letters, digits, - and _, and train again; and tell us, as such names are ours to map.",
    });
  }
  const message = `GitHub answered ${status} to the upload of ${file.name}: ${text.slice(0, 300)}`;
  const opensInSeconds = status === 403 || status === 429 ? readLimit(response.headers) : undefined;
  if (opensInSeconds !== undefined && opensInSeconds > longestWait)
    throw new UserError(`GitHub's limit on uploads is used up; it opens in ${opensInSeconds} seconds.`, {
      fix: "Run the job again then: it goes on from what has been uploaded.",
    });
  if (opensInSeconds !== undefined) return { error: new Error(message), opensInSeconds };
  if (status === 401 || status === 403 || status === 404)
    throw new UserError(`${message}.`, {
      fix: "The job's token lacks a permission. Add to the job:\n  permissions:\n    contents: write",
    });
  return { error: new Error(message) };
};

/** In seconds; a job is not kept waiting longer. */
const longestWait = 120;

/**
 * Seconds until GitHub takes requests again, where that is why it refused: secondary limits say `retry-after`, the
 * hour's limit says when it is renewed. Undefined where the refusal has another reason.
 */
const readLimit = (headers: IncomingHttpHeaders): number | undefined => {
  const after = Number(headers["retry-after"] ?? Number.NaN);
  if (after >= 0) return after;
  if (headers["x-ratelimit-remaining"] !== "0") return undefined;
  const left = Number(headers["x-ratelimit-reset"]) - Date.parse(headers.date ?? "") / 1000; // both by GitHub's clock
  return Math.max(1, Math.ceil(left)) || undefined;
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
    response = await streamHttp(followRedirect(asset.url, location), {
      headers: { accept: "application/octet-stream", ...range },
    });
  }
  if (response.statusCode === 200 || response.statusCode === 206) return response;
  response.resume();
  throw Object.assign(new Error(`GitHub answered ${response.statusCode} to the download of ${asset.name}`), {
    status: response.statusCode,
  });
};
