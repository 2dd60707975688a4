import { copyFile, mkdir, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { digestOf } from "@mlops-actions/contracts/digest";
import { type Environment, environmentContract } from "@mlops-actions/contracts/environment";
import { UserError } from "@mlops-actions/contracts/user-error";

/**
 * The environment that setup-env recorded. One that lies elsewhere is copied into the run directory, so that it travels
 * with the run. Undefined where none was named and the run directory has none.
 */
export const readEnvironment = async (
  runDirectory: string,
  named: { workspace: string; path: string } | undefined,
): Promise<Environment | undefined> => {
  const home = join(runDirectory, "environment.json");
  const path = named ? resolve(named.workspace, named.path) : home;
  const text = await readFile(path, "utf8").catch((cause) => {
    if (!named) return undefined;
    throw new UserError(`environment-file "${named.path}" cannot be read.`, {
      fix: "Run setup-env before this step, in this job, or leave the input out.",
      cause,
    });
  });
  if (text === undefined) return undefined;
  const environment = environmentContract.parse(text, path);
  if (digestOf(environment.identity) !== environment.fingerprint)
    throw new UserError(
      `${path} has a fingerprint that is not that of its identity: it was changed by hand.`,
      {
        fix: "Let setup-env write it again.",
      },
    );
  if (path !== home) {
    await mkdir(dirname(home), { recursive: true });
    await copyFile(path, home);
  }
  return environment;
};
