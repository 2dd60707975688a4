import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Fault } from "../types.ts";
import { Problem } from "./problem.ts";
import type { Reply } from "./reply.ts";

/** Reads a JSON body. @throws Problem 400 for what is not JSON, 413 for more than 64 MB. */
export const readJson = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > 64 << 20) throw new Problem(413, "Payload too large");
    chunks.push(chunk);
  }
  if (size === 0) return {};
  try {
    const value: unknown = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
    // The older label endpoints take a bare list.
    if (Array.isArray(value)) return { "": value };
  } catch {
    throw new Problem(400, "Problems parsing JSON");
  }
  throw new Problem(400, "Body should be a JSON object");
};

export const replyToProblem = (problem: Problem): Reply => ({
  status: problem.status,
  json: {
    message: problem.message,
    ...(problem.errors && { errors: problem.errors }),
    documentation_url: "https://docs.github.com/rest",
    status: String(problem.status),
  },
  headers: problem.headers,
});

/** Sends an answer: JSON with an ETag (a 304 where the client has it already), or content as it is. */
export const send = async (
  request: IncomingMessage,
  response: ServerResponse,
  reply: Reply,
  headers: Record<string, string>,
  fault?: Fault,
): Promise<number> => {
  const all: Record<string, string> = { ...headers, ...reply.headers };
  let content = reply.content;
  if (reply.json !== undefined) {
    const text = JSON.stringify(reply.json);
    content = Buffer.from(text);
    all["content-type"] = "application/json; charset=utf-8";
    if (reply.status === 200 && (request.method === "GET" || request.method === "HEAD")) {
      all.etag = `W/"${createHash("sha256").update(text).digest("hex")}"`;
      all["cache-control"] = "private, max-age=60, s-maxage=60";
      all.vary = "Accept, Authorization, Cookie, Accept-Encoding, X-Requested-With";
      if (matches(request.headers["if-none-match"], all.etag)) {
        response.writeHead(304, all).end();
        return 304;
      }
    }
  }
  if (content !== undefined && !(content instanceof Readable))
    all["content-length"] = String(Buffer.byteLength(content));
  else if (content === undefined && reply.status !== 204) all["content-length"] = "0";
  // What is left of a request that was refused half-read would be taken for the next one.
  if (!request.complete) all.connection = "close";
  response.writeHead(reply.status, all);
  if (request.method === "HEAD" || content === undefined) response.end();
  else if (fault?.kind === "truncate") await sendTruncated(response, content, fault.bytes);
  else if (content instanceof Readable) await pipeline(content, response).catch(() => {});
  else response.end(content);
  return reply.status;
};

const matches = (header: string | undefined, etag: string) =>
  header
    ?.split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""))
    .includes(etag.replace(/^W\//, "")) ?? false;

const sendTruncated = async (
  response: ServerResponse,
  content: string | Buffer | Readable,
  bytes: number,
) => {
  let left = bytes;
  const source = content instanceof Readable ? content : [Buffer.from(content)];
  for await (const chunk of source as AsyncIterable<Buffer>) {
    await new Promise((resolve) => response.write(chunk.subarray(0, left), resolve));
    left -= chunk.length;
    if (left <= 0) break;
  }
  response.destroy();
};

/** Carries out what a fault does before the request is handled; true where the connection is gone. */
export const strikeBefore = async (request: IncomingMessage, fault: Fault | undefined): Promise<boolean> => {
  if (fault?.kind === "delay") await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
  if (fault?.kind !== "drop") return false;
  if (fault.when === "before") {
    request.socket.destroy();
    return true;
  }
  if (typeof fault.when === "number") dropAfterBytes(request, fault.when);
  return false;
};

/** Cuts the connection once so many bytes of the body have come in, whoever reads them. */
const dropAfterBytes = (request: IncomingMessage, limit: number) => {
  let count = 0;
  const push = request.push.bind(request);
  request.push = (chunk: Buffer | null, ...rest) => {
    count += chunk?.length ?? 0;
    if (count >= limit) {
      request.socket.destroy();
      request.destroy(new Error("connection cut"));
      return false;
    }
    return push(chunk, ...rest);
  };
};
