import type { IncomingMessage } from "node:http";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "@mlops-actions/github/connect";
import { followRedirect } from "../releases/follow-redirect.ts";
import { streamHttp } from "../releases/stream-http.ts";

/** An asset as the release of that tag lists it. */
export type RemoteAsset = { tag: string; name: string; url: string; size: number };

/** Bytes from `start` on: up to the end that was asked for, or, where `whole`, the asset from its first byte. */
export type RangeAnswer = { body: IncomingMessage; whole: boolean };

/** Opens bytes `start` to `end` (exclusive) of an asset. */
export type OpenRange = (asset: RemoteAsset, start: number, end: number) => Promise<RangeAnswer>;

/**
 * The API answers with a redirect to a blob store, whose address is signed for some minutes. It is asked once for an
 * asset, not once for a range (a job's token has 1,000 requests an hour); an address that is refused is forgotten,
 * and whoever tries again asks anew. The store never sees our token.
 */
export const createOpenRange = (github: GitHub): OpenRange => {
  const accept = "application/octet-stream";
  const authorization = `token ${github.token}`;
  const signed = new Map<string, Promise<string | undefined>>();

  /** The signed address; undefined where the API sends the bytes itself, as it may. */
  const askForAddress = async (asset: RemoteAsset): Promise<string | undefined> => {
    const response = await streamHttp(asset.url, { headers: { accept, authorization } });
    if (isContent(response)) {
      response.destroy();
      return undefined;
    }
    response.resume();
    const { location } = response.headers;
    if (!isRedirect(response) || !location) throw refusal(github, asset, response);
    return followRedirect(asset.url, location);
  };

  return async (asset, start, end) => {
    const asked = signed.get(asset.url) ?? askForAddress(asset);
    signed.set(asset.url, asked);
    const forget = () => signed.get(asset.url) === asked && signed.delete(asset.url);
    const address = await asked.catch((error: unknown) => {
      forget();
      throw error;
    });
    const range: Record<string, string> =
      start === 0 && end === asset.size ? {} : { range: `bytes=${start}-${end - 1}` };
    const response =
      address === undefined
        ? await streamHttp(asset.url, { headers: { accept, authorization, ...range } })
        : await streamHttp(address, { headers: { accept, ...range } });
    if (isContent(response)) return checkAnswer(asset, start, response);
    response.resume();
    if (address === undefined) throw refusal(github, asset, response);
    forget();
    throw new Error(`the store answered ${response.statusCode} to the download of ${asset.name}`);
  };
};

const isContent = ({ statusCode }: IncomingMessage) => statusCode === 200 || statusCode === 206;
const isRedirect = ({ statusCode = 0 }: IncomingMessage) => statusCode >= 300 && statusCode < 400;

/** Bytes that belong elsewhere, or to another asset than the release lists, are better refused than written. */
const checkAnswer = (asset: RemoteAsset, start: number, body: IncomingMessage): RangeAnswer => {
  const whole = body.statusCode === 200;
  const [, from, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(body.headers["content-range"] ?? "") ?? [];
  const size = Number((whole ? body.headers["content-length"] : total) ?? Number.NaN);
  if ((whole || Number(from) === start) && (Number.isNaN(size) || size === asset.size))
    return { body, whole };
  body.destroy();
  throw new Error(
    `the store sent ${whole ? `${size} bytes` : `the range ${body.headers["content-range"]}`} of ${asset.name}, which has ${asset.size} bytes`,
  );
};

const refusal = ({ owner, repo }: GitHub, asset: RemoteAsset, response: IncomingMessage): Error => {
  const { statusCode: status = 0, headers } = response;
  const message = `GitHub answered ${status} to the download of ${asset.name}`;
  const retryAfter = Number(headers["retry-after"] ?? Number.NaN);
  if (retryAfter <= 120) return Object.assign(new Error(message), { retryAfter });
  if (headers["x-ratelimit-remaining"] === "0")
    return new UserError(`${message}: this hour's requests are used up.`, {
      fix: "Run this again later; what was downloaded is kept.",
    });
  if (status !== 401 && status !== 403 && status !== 404) return new Error(message);
  return new UserError(`${message}: it is not there, or the token may not see it.`, {
    fix: `In a workflow of ${owner}/${repo}, give the job:\n  permissions:\n    contents: read\nElsewhere, a private repository needs a token of its own that may read its contents.`,
  });
};
