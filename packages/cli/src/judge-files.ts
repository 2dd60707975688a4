import { readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { digestOf } from "@mlops-actions/contracts/digest";
import type { GatePolicy } from "@mlops-actions/contracts/gate-policy";
import { UserError } from "@mlops-actions/contracts/user-error";
import { type Verdict, verdictContract } from "@mlops-actions/contracts/verdict";
import {
  describeUnreadable,
  describeWrongLabels,
  evaluateFiles,
  fileSource,
  hashSource,
} from "@mlops-actions/evaluation/evaluate-files";
import { refuse } from "@mlops-actions/evaluation/evaluate-gate";
import { evaluateSummary } from "@mlops-actions/evaluation/evaluate-summary";
import type { Evidence } from "@mlops-actions/evaluation/inputs/evidence";
import { readSummary } from "@mlops-actions/evaluation/inputs/read-summary";
import type { RunNumbers } from "@mlops-actions/evaluation/rules/judge-budget";
import { readPolicy } from "@mlops-actions/evaluation/rules/read-policy";

export type GateRequest = {
  policy: string;
  model?: string;
  labels?: string;
  /** Predictions; not needed for the task summary where `metrics` are given. */
  challenger?: string;
  champion?: string;
  /** Metrics in any format that is known: what a summary judges, and budgets. A file, or the folder of an MLflow run. */
  metrics?: string;
  championMetrics?: string;
};

/**
 * Judges files on this disk by a policy file, and binds the verdict to their digests. `look` is shown the rows that were
 * judged.
 */
export const judgeFiles = async (
  request: GateRequest,
  look?: (evidence: Evidence) => void,
): Promise<Verdict> => {
  const { policy, path } = await readPolicy(request.policy, request.model, readText);
  const { task } = policy;
  const told = await readMetrics(request, task === "summary");
  const labels = task === "summary" ? undefined : findLabelsOf(request, policy, path);
  const labelsDigest = labels === undefined ? null : await hashSource(fileSource(labels));
  const wrong = labels && labelsDigest && describeWrongLabels(policy, labels, labelsDigest);
  const challenger = task === "summary" ? (request.metrics ?? request.challenger) : needChallenger(request);
  const challengerDigest = challenger === undefined ? null : await hashFile(challenger);
  if (request.champion) await hashFile(request.champion);
  const decision = wrong
    ? refuse(policy, "error", wrong)
    : task === "summary"
      ? evaluateSummary(policy, told!.challenger, told!.champion)
      : await evaluateFiles(
          policy,
          {
            labels: labels === undefined ? undefined : fileSource(labels),
            challenger: fileSource(challenger!),
            champion: request.champion === undefined ? undefined : fileSource(request.champion),
          },
          { numbers: told, look },
        );
  const { alpha, resamples, seed } = policy.stats;
  return verdictContract.parse(
    verdictContract.serialise({
      ...decision,
      ...(request.model && { model: request.model }),
      challenger: { commit: null, model_digest: null, predictions_sha256: challengerDigest },
      data: { labels_sha256: labelsDigest },
      policy: { digest: digestOf(policy), ref: null },
      stats: { alpha, resamples, seed },
    }),
    "verdict",
  );
};

/** A summary may be named as challenger and champion too. A file that tells both (dvc metrics diff) is enough. */
const readMetrics = async (request: GateRequest, summary: boolean): Promise<RunNumbers | undefined> => {
  const ours = request.metrics ?? (summary ? request.challenger : undefined);
  const theirs = request.championMetrics ?? (summary ? request.champion : undefined);
  if (ours === undefined) {
    if (!summary) return undefined;
    throw new UserError("No metrics: neither --metrics nor --challenger was given.", {
      fix: "Add --metrics.",
    });
  }
  const { numbers, champion: told } = await readToldSummary(ours);
  const champion = theirs === undefined ? told : (await readToldSummary(theirs)).numbers;
  return { challenger: numbers, ...(champion && { champion }) };
};

const readToldSummary = async (path: string) => {
  try {
    return await readSummary(path);
  } catch (cause) {
    throw describeUnreadable(path, cause);
  }
};

const needChallenger = ({ challenger }: GateRequest): string => {
  if (challenger !== undefined) return challenger;
  throw new UserError("mlops gate needs --challenger <file>.", { fix: "See mlops gate --help." });
};

/** Null for a folder: it is no one file that could be told apart by a digest. */
const hashFile = async (path: string): Promise<string | null> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ? null : hashSource(fileSource(path));

/** An LLM's scores need no labels. */
export const findLabelsOf = (
  request: Pick<GateRequest, "labels">,
  policy: GatePolicy,
  path: string,
): string | undefined =>
  policy.task === "llm" && request.labels === undefined && policy.data?.labels === undefined
    ? undefined
    : findLabels(request, policy, path);

const findLabels = (
  { labels }: Pick<GateRequest, "labels">,
  policy: GatePolicy,
  policyPath: string,
): string => {
  const named = policy.data?.labels?.path;
  if (labels !== undefined) return labels;
  if (named !== undefined) return join(dirname(policyPath), named);
  throw new UserError("No labels: --labels was not given, and the policy has no data.labels.path.", {
    fix: "Add one of them.",
  });
};

export const readText = async (path: string): Promise<string> => {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw describeUnreadable(path, cause);
  }
};
