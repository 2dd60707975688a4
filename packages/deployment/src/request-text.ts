import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";

export type TextResponse = { status: number; text: string };

const sizeLimit = 16 * 1024 * 1024;

/**
 * One request on a connection of its own. A kept-alive connection would hold a single-threaded server
 * (Python's http.server is one) and shut out the next caller; loopback makes a new one cheap.
 * Redirects are answers, not followed.
 */
export const requestText = (
  url: URL,
  options: { body?: string; timeoutMs: number; signal?: AbortSignal },
): Promise<TextResponse> =>
  new Promise((resolve, reject) => {
    const { body, timeoutMs, signal } = options;
    const limit = AbortSignal.timeout(Math.max(1, Math.ceil(timeoutMs)));
    const request = (url.protocol === "https:" ? requestHttps : requestHttp)(url, {
      method: body === undefined ? "GET" : "POST",
      agent: false,
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
      headers: {
        accept: "application/json",
        ...(body !== undefined && {
          "content-type": "application/json",
          "content-length": Buffer.byteLength(body),
        }),
      },
    });
    request.on("error", (error) =>
      reject(limit.aborted ? new Error(`no answer within ${(timeoutMs / 1000).toFixed(1)} s`) : error),
    );
    request.on("response", (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size > sizeLimit) request.destroy(new Error(`an answer of more than ${sizeLimit} bytes`));
        else chunks.push(chunk);
      });
      response.on("error", (error) => request.destroy(error));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString("utf8") }),
      );
    });
    request.end(body);
  });
