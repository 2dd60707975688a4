import { writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { UserError } from "@mlops-actions/contracts/user-error";

/** Writes a file that a person named. @throws UserError where it cannot be written */
export const writeOutput = (path: string, text: string): Promise<void> =>
  writeFile(path, text).catch((cause: NodeJS.ErrnoException) => {
    throw new UserError(`${path} could not be written (${cause.code}).`, {
      fix: `Is ${dirname(path)} a folder that may be written to?`,
      cause,
    });
  });
