import { open, readFile, stat } from "node:fs/promises";
import { type Profile, profileContract } from "@mlops-actions/contracts/profile";
import { UserError } from "@mlops-actions/contracts/user-error";

/** Reads a file where it is a profile; undefined where it is data. */
export const readProfile = async (path: string): Promise<Profile | undefined> =>
  (await beginsAsProfile(path)) ? profileContract.parse(await readFile(path, "utf8"), path) : undefined;

const beginningBytes = 4096;

/** A profile is JSON that names its schema, whatever the file's name; data may be lines of JSON too. */
const beginsAsProfile = async (path: string): Promise<boolean> => {
  const facts = await stat(path).catch((cause: Error) => {
    throw new UserError(`${path} cannot be read: ${cause.message}.`, { cause });
  });
  if (!facts.isFile()) return false; // what reads data says why
  const file = await open(path).catch((cause: Error) => {
    throw new UserError(`${path} cannot be read: ${cause.message}.`, { cause });
  });
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(beginningBytes), 0, beginningBytes, 0);
    return /^\s*\{.*"schema"\s*:\s*"mlops\//s.test(buffer.toString("utf8", 0, bytesRead));
  } finally {
    await file.close();
  }
};
