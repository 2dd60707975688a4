import { open, readFile } from "node:fs/promises";
import { type Profile, profileContract } from "@mlops-actions/contracts/profile";
import { UserError } from "@mlops-actions/contracts/user-error";

/** Reads a file where it is a profile; undefined where it is data. */
export const readProfile = async (path: string): Promise<Profile | undefined> =>
  (await beginsAsJson(path)) ? profileContract.parse(await readFile(path, "utf8"), path) : undefined;

/** A profile is JSON whatever its name; neither Parquet nor any CSV header that people write begins with a brace. */
const beginsAsJson = async (path: string): Promise<boolean> => {
  const file = await open(path).catch((cause: Error) => {
    throw new UserError(`${path} cannot be read: ${cause.message}.`, { cause });
  });
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(64), 0, 64, 0);
    return buffer.subarray(0, bytesRead).toString().trimStart().startsWith("{");
  } finally {
    await file.close();
  }
};
