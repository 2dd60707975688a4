import { readFile } from "node:fs/promises";
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
import { evaluateSummary, readNumbers } from "@mlops-actions/evaluation/evaluate-summary";
import { readPolicy } from "@mlops-actions/evaluation/rules/read-policy";

export type GateRequest = {
  policy: string;
  model?: string;
  labels?: string;
  challenger: string;
  champion?: string;
};

/** Judges files on this disk by a policy file, and binds the verdict to their digests. */
export const judgeFiles = async (request: GateRequest): Promise<Verdict> => {
  const { policy, path } = await readPolicy(request.policy, request.model, readText);
  const labels = policy.task === "summary" ? undefined : findLabels(request, policy, path);
  const labelsDigest = labels === undefined ? null : await hashSource(fileSource(labels));
  const challengerDigest = await hashSource(fileSource(request.challenger));
  if (request.champion) await hashSource(fileSource(request.champion));
  const wrong = labels && labelsDigest && describeWrongLabels(policy, labels, labelsDigest);
  const decision = wrong
    ? refuse(policy, "error", wrong)
    : labels === undefined
      ? await judgeSummary(policy, request)
      : await evaluateFiles(policy, {
          labels: fileSource(labels),
          challenger: fileSource(request.challenger),
          ...(request.champion && { champion: fileSource(request.champion) }),
        });
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

const judgeSummary = async (policy: GatePolicy, { challenger, champion }: GateRequest) =>
  evaluateSummary(
    policy,
    readNumbers(await readText(challenger), challenger),
    champion === undefined ? undefined : readNumbers(await readText(champion), champion),
  );

const findLabels = ({ labels }: GateRequest, policy: GatePolicy, policyPath: string): string => {
  const named = policy.data?.labels?.path;
  if (labels !== undefined) return labels;
  if (named !== undefined) return join(dirname(policyPath), named);
  throw new UserError("No labels: --labels was not given, and the policy has no data.labels.path.", {
    fix: "Add one of them.",
  });
};

const readText = async (path: string): Promise<string> => {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw describeUnreadable(path, cause);
  }
};
