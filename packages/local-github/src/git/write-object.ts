import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { deflate } from "node:zlib";
import type { ObjectType } from "./object-reader.ts";

const deflateAsync = promisify(deflate);

/**
 * Writes one loose object and returns its id. The format is git's own and fixed
 * (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects): writing it here saves a process for each object.
 */
export const writeObject = async (
  gitDirectory: string,
  type: ObjectType,
  content: Buffer,
): Promise<string> => {
  const header = Buffer.from(`${type} ${content.length}\0`);
  const sha = createHash("sha1").update(header).update(content).digest("hex");
  const folder = join(gitDirectory, "objects", sha.slice(0, 2));
  const path = join(folder, sha.slice(2));
  if (existsSync(path)) return sha;
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `tmp_obj_${randomBytes(6).toString("hex")}`);
  await writeFile(temporary, await deflateAsync(Buffer.concat([header, content]), { level: 1 }), {
    mode: 0o444,
  });
  await rename(temporary, path);
  return sha;
};
