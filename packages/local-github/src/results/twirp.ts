import type { Hub } from "../hub.ts";
import type { Repository } from "../state/repository.ts";
import type { BlockUploads } from "./block-uploads.ts";

/** An answer that refuses: https://twitchtv.github.io/twirp/docs/spec_v7.html#error-codes */
export class TwirpError extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const absent = (message: string) => new TwirpError(404, "not_found", message);
export const duplicate = (message: string) => new TwirpError(409, "already_exists", message);

/** What a method of the results service may use. The run and job are the token's, whatever the body says. */
export type Call = {
  hub: Hub;
  uploads: BlockUploads;
  repository: Repository;
  runId: number;
  jobId: number;
  /** Fields in snake_case, as the toolkit writes them. */
  body: Record<string, unknown>;
};

export const text = (call: Call, name: string): string => {
  const value = call.body[name];
  if (typeof value !== "string" || value === "")
    throw new TwirpError(400, "invalid_argument", `${name} must be a string that is not empty`);
  return value;
};
