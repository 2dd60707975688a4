import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { pipeline } from "node:stream/promises";

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

/** Reads a small answer as a whole. */
export const readBody = async (response: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};
