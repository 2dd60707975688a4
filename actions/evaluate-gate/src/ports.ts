import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import type { Manifest } from "@mlops-actions/contracts/manifest";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { EarlierLooks } from "@mlops-actions/evaluation/rules/holdout-wear";
import type { CheckRun } from "@mlops-actions/github/check-runs";
import type { Posted, Review } from "@mlops-actions/github/comments";
import type { GitHub } from "@mlops-actions/github/connect";
import type { Needs } from "@mlops-actions/github/explain-denied";
import type { Ledger } from "@mlops-actions/registry/holdout/read-ledger";
import { type Annotation, annotate } from "@mlops-actions/runner/annotate";
import { uploadArtifact } from "@mlops-actions/runner/artifacts";
import { actionsLog, type Log } from "@mlops-actions/runner/log";
import { ensureRunDirectory } from "@mlops-actions/runner/run-directory";
import type { GateInputs } from "./inputs.ts";

export type Champion = {
  version: string;
  manifest: Manifest;
  manifestDigest: string;
  releaseUrl: string;
  /** Writes a file that it was registered with, such as its predictions; false where it has none of that role. */
  downloadEvidence: (role: "predictions" | "environment", path: string) => Promise<boolean>;
};

/** All that the gate touches outside itself. */
export type GatePorts = {
  log: Log;
  ensureRunDirectory: (workspace: string, directory: string, model: string) => Promise<string>;
  /** A file that the branch under review cannot change, as a path on this disk. @throws UserError where it is missing */
  openTrusted: (path: string) => Promise<string>;
  /** Commit that trusted files come from, where it is not the workspace. */
  trustedRef: string | null;
  findChampion: (reference: string) => Promise<Champion | undefined>;
  /** Decisions on these labels before this one, as far as versions and reviews tell. */
  countLooks: (model: string, holdout: string) => Promise<EarlierLooks>;
  postReview: (pullRequest: number, review: Review) => Promise<Posted>;
  createCheckRun: (check: CheckRun) => Promise<{ url: string }>;
  /** A folder of this step's own, outside the workspace. */
  makeScratch: () => Promise<string>;
  annotate: (annotations: readonly Annotation[]) => void;
  upload: (name: string, root: string, files: readonly string[]) => Promise<unknown>;
};

/** The real ports. GitHub's client and the registry are loaded on the first use. */
export const createPorts = (inputs: GateInputs): GatePorts => {
  let connection: Promise<GitHub> | undefined;
  const github = () => {
    connection ??= connect(inputs);
    return connection;
  };
  /** Of this run's one model. The champion is found in the same log, so that counting asks nothing more. */
  let ledger: Promise<Ledger> | undefined;
  const makeScratch = () => mkdtemp(join(inputs.tempDirectory, "mlops-gate-"));
  return {
    log: actionsLog,
    ensureRunDirectory,
    openTrusted: inputs.pullRequest
      ? openAtBase(github, inputs.pullRequest.base, makeScratch)
      : async (path) => join(inputs.workspace, path),
    trustedRef: inputs.pullRequest?.base ?? null,
    findChampion: async (reference) => findChampion(github, reference, (await ledger)?.log),
    countLooks: async (model, holdout) => {
      ledger ??= readLedger(github, model);
      const { log, reviews } = await ledger;
      const { countLooks } = await import("@mlops-actions/registry/holdout/count-looks");
      return countLooks({ model, holdout }, log, reviews);
    },
    postReview: async (pullRequest, review) =>
      (await import("@mlops-actions/github/comments")).postReview(await github(), pullRequest, review),
    createCheckRun: async (check) =>
      (await import("@mlops-actions/github/check-runs")).createCheckRun(await github(), check),
    makeScratch,
    annotate,
    upload: uploadArtifact,
  };
};

const connect = async ({ token, apiUrl, repository, pullRequest }: GateInputs): Promise<GitHub> => {
  const { connectGitHub } = await import("@mlops-actions/github/connect");
  const needs: Needs = pullRequest ? { contents: "read", "pull-requests": "write" } : { contents: "read" };
  return connectGitHub({ token, apiUrl, repository, needs, log: actionsLog });
};

const openAtBase = (github: () => Promise<GitHub>, base: string, makeScratch: () => Promise<string>) => {
  let scratch: Promise<string> | undefined;
  return async (path: string): Promise<string> => {
    const { downloadContent } = await import("@mlops-actions/github/contents");
    scratch ??= makeScratch();
    const destination = join(await scratch, "base", path);
    if (await downloadContent(await github(), path, base, destination)) return destination;
    throw new UserError(`${path} is not in the base commit of this pull request (${base.slice(0, 7)}).`, {
      fix: "The policy and the labels of a gate never come from the branch under review. Merge them first, in a pull request of their own.",
    });
  };
};

const readLedger = async (github: () => Promise<GitHub>, model: string): Promise<Ledger> =>
  (await import("@mlops-actions/registry/holdout/read-ledger")).readLedger(await github(), model);

const findChampion = async (
  github: () => Promise<GitHub>,
  reference: string,
  known: Ledger["log"] | undefined,
): Promise<Champion | undefined> => {
  const { resolveVersion } = await import("@mlops-actions/registry/read/resolve");
  const version = await resolveVersion(await github(), reference, known ? { known } : {});
  if (!version) return undefined;
  return {
    version: version.version,
    manifest: version.manifest,
    manifestDigest: version.manifestDigest,
    releaseUrl: version.releaseUrl,
    downloadEvidence: async (role, path) => {
      const { downloadEvidence } = await import("@mlops-actions/registry/pull/download");
      return downloadEvidence(await github(), version, role, path);
    },
  };
};
