import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { GatePolicy } from "@mlops-actions/contracts/gate-policy";
import { reviewContract } from "@mlops-actions/contracts/review";
import { type Run, runContract } from "@mlops-actions/contracts/run";
import { UserError } from "@mlops-actions/contracts/user-error";
import { type Verdict, verdictContract } from "@mlops-actions/contracts/verdict";
import { describeWear } from "@mlops-actions/evaluation/rules/holdout-wear";
import { renderReview } from "@mlops-actions/reporting/review-comment";
import { summariseVerdict } from "@mlops-actions/reporting/review-lead";
import { renderSummary } from "@mlops-actions/reporting/review-summary";
import { artifactName, readRunFile, runFiles, writeRunFile } from "@mlops-actions/runner/run-directory";
import { annotatePolicy } from "./annotate-policy.ts";
import { gatherFacts } from "./gather-facts.ts";
import type { GateInputs } from "./inputs.ts";
import { judgeRun } from "./judge-run.ts";
import type { GatePorts } from "./ports.ts";
import { postComment } from "./post-comment.ts";
import { writeCheck } from "./write-check.ts";

export type GateResult = {
  verdict: Verdict;
  passed: boolean;
  verdictFile: string;
  commentUrl: string | null;
  summaryLine: string;
  summary: string;
  /** Thrown once outputs and summary are written: the red check. */
  failure: unknown;
};

/**
 * Judges the run that train left, writes verdict.json and comment.md, and reviews it in the pull request.
 * Everything is written before the step fails, so that a red check always has its reasons beside it.
 */
export const evaluateGate = async (inputs: GateInputs, ports: GatePorts): Promise<GateResult> => {
  const { workspace, runDirectory } = inputs;
  const cameAsArtifact = !existsSync(join(resolve(workspace, runDirectory), runFiles.run));
  const model = inputs.model ?? (await findOnlyModel(inputs));
  const directory = await ports.ensureRunDirectory(workspace, runDirectory, model);
  const run = await readRun(directory, model);
  const judged = await judgeRun({ config: inputs.config, champion: inputs.champion, directory, run }, ports);
  const { verdict, policy, champion, charts } = judged;

  const shared = inputs.share === "true" || (inputs.share === "auto" && cameAsArtifact);
  const facts = {
    ...(await gatherFacts(inputs, { run, directory, champion }, ports)),
    reportUrl: shared ? `${inputs.runUrl}#artifacts` : null,
  };
  const body = renderReview(verdict, facts);
  const verdictFile = await writeRunFile(directory, runFiles.verdict, verdictContract, verdict);
  const commentFile = join(directory, runFiles.comment);
  await writeFile(commentFile, body);
  const { renderGateReport } = await import("@mlops-actions/reporting/gate-report");
  const reportFile = join(directory, runFiles.report);
  await writeFile(reportFile, await renderGateReport(verdict, facts, charts));
  const { head, challenger, champion: theirs } = facts;
  const review = { model: run.model, head, challenger, champion: theirs };
  const reviewFile = await writeRunFile(directory, runFiles.review, reviewContract, review);

  const summaryLine = summariseVerdict(verdict);
  ports.log.info(summaryLine);
  const wear = describeWear(verdict.holdout);
  if (wear) ports.log.warn(wear);

  const passed = verdict.verdict === "pass" || verdict.verdict === "warn";
  const failure = passed ? undefined : describeRed(inputs, policy, verdict);
  if (!passed && !failure) ports.log.warn(`${summaryLine}. The step stays green (on-inconclusive).`);
  const files = [verdictFile, commentFile, reviewFile, reportFile];
  if (shared) await ports.upload(`${artifactName(run.model)}-gate`, directory, files);
  const comment = await postComment(inputs, { verdict, facts, body, commentFile }, ports);
  if (failure && comment.failure) ports.log.warn(`The review was not posted: ${String(comment.failure)}`);
  const annotations = await annotatePolicy(verdict, run.model, judged.policyFile);
  const told = { verdict, facts, green: !failure, commentUrl: comment.url, annotations };
  const check = await writeCheck(inputs, told, ports);
  if (failure && check.failure) ports.log.warn(`The check run was not written: ${String(check.failure)}`);
  // Each reason once: on the policy's line, where the check run has them in the log.
  if (check.written) for (const { title, message } of annotations) ports.log.info(`${title}: ${message}`);
  else ports.annotate(annotations);
  if (verdict.reason && !failure) ports.log.info(verdict.reason);
  return {
    verdict,
    passed,
    verdictFile,
    commentUrl: comment.url,
    summaryLine,
    summary: renderSummary(verdict, facts, comment.url),
    failure: failure ?? comment.failure ?? check.failure,
  };
};

/** Without the input, the run in the workspace says which model it is of; else mlops.yml, where it has only one. */
const findOnlyModel = async ({ workspace, runDirectory, config }: GateInputs): Promise<string> => {
  const local = await readRunFile(resolve(workspace, runDirectory), runFiles.run, runContract);
  if (local) return local.model;
  const { chooseModel } = await import("@mlops-actions/contracts/parse-project");
  const { readProject } = await import("@mlops-actions/runner/read-project");
  return chooseModel(await readProject(workspace, config), undefined, config);
};

const readRun = async (directory: string, model: string): Promise<Run> => {
  const path = join(directory, runFiles.run);
  const run = runContract.parse(await readFile(path, "utf8"), path);
  if (run.model === model) return run;
  throw new UserError(`${path} is of model "${run.model}", and the input "model" is "${model}".`, {
    fix: "Give each model a run-directory of its own.",
  });
};

/** Why the step fails, or undefined where the policy or the inputs let this verdict through. */
const describeRed = (
  { onInconclusive, pullRequest }: GateInputs,
  policy: GatePolicy,
  { verdict, rules, reason, first }: Verdict,
): UserError | undefined => {
  const judged = verdict === "fail" || verdict === "error";
  const neutral = onInconclusive === "neutral" || (onInconclusive === "auto" && pullRequest !== undefined);
  const allowedFirst = first === true && policy.champion.on_missing === "neutral";
  if (!judged && (neutral || allowedFirst)) return undefined;
  const deciding = rules.filter((rule) => rule.status === verdict && rule.blocking !== false);
  const ids = [...new Set(deciding.map(({ id }) => id))].join(", ");
  // Why each rule says so stands on its line of the policy.
  return new UserError(`The gate says ${verdict}${ids ? `: ${ids}` : ""}.${reason ? ` ${reason}` : ""}`, {
    fix: "The whole review is in the step summary and in comment.md of the run directory.",
  });
};
