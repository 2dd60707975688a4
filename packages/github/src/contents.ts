import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { RequestError } from "@octokit/request-error";
import type { GitHub } from "./connect.ts";

/**
 * Writes one file of one commit to this disk, byte for byte and streamed (the raw media type carries up to 100 MB).
 * False where the commit has no such file.
 */
export const downloadContent = async (
  { octokit, owner, repo }: GitHub,
  path: string,
  ref: string,
  destination: string,
): Promise<boolean> => {
  const body = await openContent();
  if (!body) return false;
  await mkdir(dirname(destination), { recursive: true });
  await pipeline(Readable.fromWeb(body), createWriteStream(destination));
  return true;

  async function openContent(): Promise<ReadableStream | undefined> {
    try {
      const { data } = await octokit.request("GET /repos/{owner}/{repo}/contents/{path}", {
        owner,
        repo,
        path,
        ref,
        mediaType: { format: "raw" },
        request: { parseSuccessResponseBody: false },
      });
      return data as unknown as ReadableStream;
    } catch (error) {
      if (error instanceof RequestError && error.status === 404) return undefined;
      throw error;
    }
  }
};
