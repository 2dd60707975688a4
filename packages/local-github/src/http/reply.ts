import type { Readable } from "node:stream";

export type Reply = {
  status: number;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it is. */
  content?: string | Buffer | Readable;
  headers?: Record<string, string>;
};

export const ok = (json: unknown): Reply => ({ status: 200, json });
export const created = (json: unknown, location?: string): Reply => ({
  status: 201,
  json,
  ...(location && { headers: { location } }),
});
export const noContent = (): Reply => ({ status: 204 });
export const redirect = (location: string): Reply => ({ status: 302, headers: { location } });
export const raw = (content: string | Buffer | Readable, type: string, length?: number): Reply => ({
  status: 200,
  content,
  headers: { "content-type": type, ...(length !== undefined && { "content-length": String(length) }) },
});
