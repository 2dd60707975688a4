import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { digestOf } from "@mlops-actions/contracts/digest";
import type { GatePolicy } from "@mlops-actions/contracts/gate-policy";
import { metricsContract } from "@mlops-actions/contracts/metrics";
import type { Run } from "@mlops-actions/contracts/run";
import { UserError } from "@mlops-actions/contracts/user-error";
import { type HoldoutWear, type Verdict, verdictContract } from "@mlops-actions/contracts/verdict";
import {
  describePredictions,
  type PredictionCharts,
} from "@mlops-actions/evaluation/charts/describe-predictions";
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
import type { Numbers } from "@mlops-actions/evaluation/inputs/formats/format";
import type { Decision } from "@mlops-actions/evaluation/rules/decide";
import { assessWear, statsOf } from "@mlops-actions/evaluation/rules/holdout-wear";
import { readPolicy } from "@mlops-actions/evaluation/rules/read-policy";
import { tellHardware } from "@mlops-actions/evaluation/rules/tell-hardware";
import { tellNumbers } from "@mlops-actions/evaluation/rules/tell-numbers";
import { readRunFile, runFiles } from "@mlops-actions/runner/run-directory";
import type { Champion, GatePorts } from "./ports.ts";

export type Judged = {
  verdict: Verdict;
  policy: GatePolicy;
  /** The file that the policy stands in. */
  policyFile: { path: string; text: string };
  champion: Champion | undefined;
  /** What of the predictions can be drawn; none where nothing was read. */
  charts: PredictionCharts;
};

/** Gathers policy, labels, champion and predictions, judges, and binds the verdict to the digests of all of them. */
export const judgeRun = async (
  request: { config: string; champion: string | undefined; directory: string; run: Run },
  ports: GatePorts,
): Promise<Judged> => {
  const { run, directory } = request;
  let policyText = ""; // of the file that was read last, which is the one that the policy stands in
  const { policy, path: policyPath } = await readPolicy(request.config, run.model, async (path) => {
    policyText = await readTrusted(path, ports);
    return policyText;
  });
  const labels = await findLabels(policy, ports);
  const wear = await measureWear(run.model, labels?.sha256, policy, ports);
  const champion = await ports.findChampion(
    championReference(run.model, request.champion ?? policy.champion.stage),
  );
  let charts: PredictionCharts = {};
  const look = (evidence: Evidence) => {
    charts = describePredictions(evidence);
  };
  const decision = await decide({ policy, run, directory, labels, champion, wear, look }, ports);
  const { alpha, resamples, seed } = statsOf(policy.stats, wear);
  const sameModel = champion?.manifest.model_digest === run.outputs.model_digest;
  const value: Omit<Verdict, "schema"> = {
    ...decision,
    model: run.model,
    champion: champion ? { version: champion.version, manifest_digest: champion.manifestDigest } : null,
    challenger: {
      commit: run.source.commit,
      model_digest: run.outputs.model_digest,
      predictions_sha256: run.outputs.predictions?.sha256 ?? null,
    },
    data: { labels_sha256: labels?.sha256 ?? null },
    policy: { digest: digestOf(policy), ref: ports.trustedRef ?? run.source.commit },
    stats: { alpha, resamples, seed },
    ...(wear && { holdout: wear }),
    ...(sameModel && { same_model: true }),
  };
  return {
    verdict: verdictContract.parse(verdictContract.serialise(value), runFiles.verdict),
    policy,
    policyFile: { path: policyPath, text: policyText },
    champion,
    charts,
  };
};

/** A version such as v1.2.0 is named by @, anything else is a stage. */
export const championReference = (model: string, champion: string): string =>
  /^v\d+\.\d+\.\d+/.test(champion) ? `${model}@${champion}` : `${model}#${champion}`;

type Labels = { path: string; file: string; sha256: string };

const findLabels = async (policy: GatePolicy, ports: GatePorts): Promise<Labels | undefined> => {
  const path = policy.data?.labels?.path;
  if (path === undefined) {
    if (policy.task === "summary") return undefined;
    throw new UserError("The gate's policy names no labels.", {
      fix: "Add data: {labels: {path: …}}, a file with the columns id and label.",
    });
  }
  const file = await ports.openTrusted(path);
  return { path, file, sha256: await hashSource(fileSource(file, path)) };
};

const readTrusted = async (path: string, ports: GatePorts): Promise<string> => {
  try {
    return await readFile(await ports.openTrusted(path), "utf8");
  } catch (cause) {
    throw describeUnreadable(path, cause);
  }
};

type Case = {
  policy: GatePolicy;
  run: Run;
  directory: string;
  labels: Labels | undefined;
  champion: Champion | undefined;
  wear: HoldoutWear | undefined;
  look: (evidence: Evidence) => void;
};

/** Only where there are labels to wear out, and the policy does not turn it off. */
const measureWear = async (
  model: string,
  digest: string | undefined,
  { stats }: GatePolicy,
  ports: GatePorts,
): Promise<HoldoutWear | undefined> =>
  digest === undefined || stats.wear === "off"
    ? undefined
    : assessWear(digest, await ports.countLooks(model, digest), stats);

const decide = async (given: Case, ports: GatePorts): Promise<Decision> => {
  const { policy, run, directory, labels, champion, wear, look } = given;
  const obstacle = findObstacle(given);
  if (obstacle) return obstacle;
  const metrics = await readRunFile(directory, runFiles.metrics, metricsContract);
  const numbers = {
    challenger: tellNumbers(metrics?.metrics ?? {}, run.outputs.files),
    ...(champion && { champion: tellNumbers(toldNumbers(champion), champion.manifest.files) }),
    hardware: tellHardware(run.hardware, champion?.manifest.hardware),
  };
  if (policy.task === "summary")
    return evaluateSummary(policy, numbers.challenger, numbers.champion, numbers.hardware);
  const { predictions } = run.outputs;
  if (!predictions)
    return refuse(
      policy,
      "error",
      "The run has no predictions: let the training command write them and name the file in train.outputs.predictions.",
    );
  const challenger = fileSource(
    join(directory, predictions.path),
    `${basename(directory)}/${predictions.path}`,
  );
  if ((await hashSource(challenger)) !== predictions.sha256)
    return refuse(
      policy,
      "error",
      "The predictions are not the ones that the run left: their sha256 differs from run.json.",
    );
  const files = { labels: fileSource(labels!.file, labels!.path), challenger };
  if (!champion) return evaluateFiles(policy, files, { numbers, wear, look });
  const theirs = join(await ports.makeScratch(), championFile(champion));
  if (!(await champion.downloadEvidence("predictions", theirs)))
    return refuse(
      policy,
      "error",
      `${run.model}@${champion.version} was registered without predictions, so nothing can be compared with it. Register it again from a run with train.outputs.predictions, or name another champion.`,
    );
  return evaluateFiles(
    policy,
    { ...files, champion: fileSource(theirs, `${run.model}@${champion.version}/${basename(theirs)}`) },
    { numbers, wear, look },
  );
};

/** The format is in the name: the champion's may be another than the challenger's. */
const championFile = ({ manifest }: Champion) =>
  basename(manifest.evidence.predictions?.asset ?? "predictions.csv");

/** What makes a comparison meaningless before any number was read. */
const findObstacle = ({ policy, run, labels, champion }: Case): Decision | undefined => {
  if (run.status !== "completed")
    return refuse(policy, "error", `The training run is ${run.status}, not completed.`);
  const wrong = labels && describeWrongLabels(policy, labels.path, labels.sha256);
  if (wrong) return refuse(policy, "error", wrong);
  if (!champion || !labels) return undefined;
  const theirs = champion.manifest.gate?.labels_sha256 ?? null;
  if (theirs === labels.sha256 || policy.comparability?.dataset === "ignore") return undefined;
  const name = `${run.model}@${champion.version}`;
  return refuse(
    policy,
    "not_comparable",
    theirs === null
      ? `${name} was registered without a gate, so nobody knows which labels it was judged on.`
      : `${name} was judged on other labels (sha256 ${theirs.slice(0, 12)}, ${labels.path} is ${labels.sha256.slice(0, 12)}).`,
  );
};

const toldNumbers = ({ manifest }: Champion): Numbers =>
  Object.fromEntries(
    manifest.metrics.filter(({ source }) => source === "training").map(({ name, value }) => [name, value]),
  );
