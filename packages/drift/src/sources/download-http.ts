import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { formatBytes } from "@mlops-actions/contracts/format";
import { UserError } from "@mlops-actions/contracts/user-error";

export type HttpOptions = {
  /** Sent to the address itself and to no other that it leads to. */
  headers: Readonly<Record<string, string>>;
  maxBytes: number;
  wait: (milliseconds: number) => Promise<unknown>;
};

const attempts = 4;
const mostRedirects = 5;

/**
 * Streams a file to the disk, under its name only once it is whole. What a server may get over (a broken connection,
 * 429, 5xx) is tried again.
 * @throws UserError for an answer that another try does not change, or where there were tries enough
 */
export const downloadHttp = async (address: string, path: string, options: HttpOptions): Promise<void> => {
  const told = describeAddress(address);
  const origin = readAddress(address);
  if (Object.keys(options.headers).length > 0 && origin.protocol === "http:" && !isLoopback(origin))
    throw new UserError(
      `${told} is asked for with a secret header, which http would show to everybody on the way.`,
      {
        fix: "Use https.",
      },
    );
  for (let attempt = 1; ; attempt++) {
    try {
      await download(address, told, path, options);
      return;
    } catch (error) {
      await rm(`${path}.part`, { force: true });
      if (error instanceof UserError) throw error;
      const { message, pause } = error as Error & { pause?: number };
      if (attempt === attempts)
        throw new UserError(`${told} could not be downloaded in ${attempts} tries: ${message}.`, {
          cause: error,
        });
      await options.wait(pause ?? 1000 * 2 ** (attempt - 1));
    }
  }
};

/** An address without what may be a secret in it: signed addresses carry it behind the question mark. */
export const describeAddress = (address: string): string => {
  const { origin, pathname, search } = readAddress(address);
  return `${origin}${pathname}${search ? "?…" : ""}`;
};

/** @throws UserError for what is no address, or has a password in it, which fetch would tell in its own error */
export const readAddress = (address: string): URL => {
  const url = URL.parse(address);
  if (!url)
    throw new UserError(`${address.replace(/\?.*/s, "?…").replace(/\/\/.*@/s, "//***@")} is no address.`);
  if (url.username !== "" || url.password !== "")
    throw new UserError(`The address of ${url.host}${url.pathname} has a user's name or password in it.`, {
      fix: "Send it as a header (drift.request_headers), from a secret in the step's env.",
    });
  return url;
};

const isLoopback = ({ hostname }: URL) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);

const download = async (
  address: string,
  told: string,
  path: string,
  { headers, maxBytes }: HttpOptions,
): Promise<void> => {
  const response = await follow(address, told, headers);
  const { status } = response;
  if (status !== 200) {
    await response.body?.cancel();
    if (status === 429 || status >= 500) {
      const seconds = Number(response.headers.get("retry-after") || Number.NaN);
      const pause = Number.isFinite(seconds) ? { pause: Math.min(seconds, 60) * 1000 } : {};
      throw Object.assign(new Error(`the server answered ${status}`), pause);
    }
    throw new UserError(`${told}: the server answered ${status}.`, {
      fix:
        status === 401 || status === 403
          ? "Is a header with a token needed (drift.request_headers), and may it read this?"
          : "Is the address right?",
    });
  }
  let received = 0;
  const count = new Transform({
    transform: (chunk: Buffer, _, done) => {
      received += chunk.length;
      done(received > maxBytes ? tooLarge(told, maxBytes) : null, chunk);
    },
  });
  await pipeline(Readable.fromWeb(response.body!), count, createWriteStream(`${path}.part`));
  const length = response.headers.get("content-length");
  // Of what is packed on the way, the length is that of the packed bytes.
  if (length !== null && !response.headers.has("content-encoding") && Number(length) !== received)
    throw new Error(`${received} of ${length} bytes came`);
  await rename(`${path}.part`, path);
};

const tooLarge = (told: string, maxBytes: number) =>
  new UserError(`${told} is larger than ${formatBytes(maxBytes)}.`, {
    fix: "Raise drift.max_bytes, or count the data where it lies (drift.current.sql).",
  });

const follow = async (
  address: string,
  told: string,
  headers: Readonly<Record<string, string>>,
): Promise<Response> => {
  let url = address;
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const response = await fetch(url, { headers: redirects === 0 ? headers : {}, redirect: "manual" });
    const location = response.headers.get("location");
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return response;
    await response.body?.cancel();
    const next = URL.parse(location, url);
    if (!next || `${next.username}${next.password}` !== "")
      throw new UserError(`${told} leads to an address that cannot be asked.`);
    if (next.protocol !== "https:" && next.protocol !== new URL(url).protocol)
      throw new UserError(`${told} leads to ${next.protocol}//, away from https.`);
    url = next.href;
  }
  throw new UserError(`${told} leads from one address to the next, more than ${mostRedirects} times.`);
};
