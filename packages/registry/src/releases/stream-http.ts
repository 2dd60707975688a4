import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { pipeline } from "node:stream/promises";
import { formatBytes } from "@mlops-actions/contracts/format";
import { UserError } from "@mlops-actions/contracts/user-error";

/**
 * One HTTP request whose body and answer are streams. Not fetch: it keeps a streamed request body in memory as a
 * whole (1.65 GB resident for a 1.6 GB asset, where piping needs 130 MB).
 * Proxies are taken from HTTP(S)_PROXY and NO_PROXY by Node's own agents.
 */
export const streamHttp = (
  url: string,
  options: { method?: string; headers: Record<string, string | number>; body?: AsyncIterable<Uint8Array> },
): Promise<IncomingMessage> => {
  const target = new URL(url);
  const secure = target.protocol === "https:";
  const send = secure ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    let answered = false;
    const request = send(
      target,
      {
        method: options.method ?? "GET",
        headers: { "user-agent": "mlops-actions", ...options.headers },
        agent: secure ? secureAgent : plainAgent,
        timeout: silence,
      },
      (response) => {
        answered = true;
        // Refused before the body was sent: what is left of it is not sent after the answer.
        response.on("end", () => request.writableFinished || request.destroy());
        resolve(response);
      },
    );
    request.on("error", reject);
    request.on("timeout", () => request.destroy(new Error(`no answer from ${target.host} for 120 seconds`)));
    // A server may answer (401, 422) before it has read the whole body; then the answer counts, not the broken pipe.
    if (options.body)
      pipeline(options.body, request).catch((error) => (answered ? undefined : reject(error)));
    else request.end();
  });
};

const silence = 120_000;
// Agents that know the proxy variables (Node 24.5 and later; earlier ones ignore the option).
const proxied = { keepAlive: true, proxyEnv: process.env };
const plainAgent = new HttpAgent(proxied);
const secureAgent = new HttpsAgent(proxied);

/** A manifest of a hundred thousand files has half of it. */
const mostRead = 64 * 1024 * 1024;

/** Reads a small answer as a whole. @throws UserError where it is none: a release may hold what others put there. */
export const readBody = async (response: AsyncIterable<Buffer>, limit = mostRead): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    size += chunk.length;
    if (size > limit)
      throw new UserError(`GitHub sends more than ${formatBytes(limit)} where a small file was expected.`, {
        fix: "An asset such as manifest.json was replaced by something else. Do not use that version.",
      });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
