import { resolve } from "node:path";
import { formatBytes } from "@mlops-actions/contracts/format";
import { isUserError, UserError } from "@mlops-actions/contracts/user-error";
import type { ConnectOptions, GitHub } from "@mlops-actions/github/connect";
import type { PulledVersion } from "@mlops-actions/registry/pull/pull-version";
import type { RegisteredVersion } from "@mlops-actions/registry/read/resolve";
import type { Log } from "@mlops-actions/runner/log";
import type { GetModelInputs } from "./inputs.ts";

export type GetModelPorts = {
  log: Pick<Log, "info" | "warn" | "debug">;
  /** Milliseconds, of any clock. */
  now: () => number;
  connect: (options: ConnectOptions) => Promise<GitHub>;
};

export type GetModelResult = {
  reference: string;
  repository: string;
  /** As the input says. */
  path: string;
  /** Null where there is no such version, and that is no fault. */
  got: (PulledVersion & { version: RegisteredVersion; warnings: string[]; seconds: number }) | null;
};

/** Finds the version, warns of what is known against it, and brings its files. */
export const getModel = async (
  inputs: GetModelInputs,
  { log, now, connect }: GetModelPorts,
): Promise<GetModelResult> => {
  const { context, path, files, evidence, failIfMissing } = inputs;
  const reference = /[@#]/.test(inputs.model) ? inputs.model : `${inputs.model}@latest`;
  const own = `${context.repository.owner}/${context.repository.name}`;
  const repository = inputs.repository ?? own;

  // Octokit is loaded once the inputs hold.
  const { parseReference } = await import("@mlops-actions/registry/read/reference");
  parseReference(reference);
  const { parseRepository } = await import("@mlops-actions/github/connect");
  const named = parseRepository(repository);
  try {
    const github = await connect({ token: inputs.token, apiUrl: context.apiUrl, repository: named, log });
    const { requireVersion, resolveVersion } = await import("@mlops-actions/registry/read/resolve");
    const version = await (failIfMissing ? requireVersion : resolveVersion)(github, reference);
    if (!version) return { reference, repository, path, got: null };

    const { warningsAbout } = await import("@mlops-actions/registry/read/warn-about");
    const { pullVersion } = await import("@mlops-actions/registry/pull/pull-version");
    const warnings = warningsAbout(version);
    for (const warning of warnings) log.warn(warning);
    const begun = now();
    const pulled = await pullVersion(github, version, resolve(context.workspace, path), {
      ...(files.length > 0 && { files }),
      evidence,
      onProgress: tellProgress(version.tag, log, now),
    });
    const seconds = (now() - begun) / 1000;
    return { reference, repository, path, got: { ...pulled, version, warnings, seconds } };
  } catch (error) {
    throw repository.toLowerCase() === own.toLowerCase() ? error : explainElsewhere(error, repository);
  }
};

const often = 10_000;

/** A line of the log now and then, for a model that takes a while. */
const tellProgress = (tag: string, log: Pick<Log, "info">, now: () => number) => {
  const begun = now();
  let told = begun;
  return ({ done, total, kept }: { done: number; total: number; kept: number }) => {
    const at = now();
    if (at - told < often || done === total) return;
    told = at;
    const rate = Math.round(((done - kept) / (at - begun)) * 1000);
    log.info(`${tag}: ${formatBytes(done)} of ${formatBytes(total)}, ${formatBytes(rate)}/s`);
  };
};

/** A job's own token never sees another private repository, whatever permissions it is given. */
const explainElsewhere = (error: unknown, repository: string): unknown =>
  isUserError(error) && /contents: read|does not know the token/.test(`${error.fix} ${error.message}`)
    ? new UserError(error.message, {
        fix: `The job's own token reads its own repository and public ones. If ${repository} is private, give the input token one that may read its contents (contents: read): an app's, as from actions/create-github-app-token, or a fine-grained personal access token kept as a secret.`,
        cause: error,
      })
    : error;
