import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { GatePolicy } from "@mlops-actions/contracts/gate-policy";
import { reviewContract } from "@mlops-actions/contracts/review";
import { type Run, runContract } from "@mlops-actions/contracts/run";
import { UserError } from "@mlops-actions/contracts/user-error";
import { type Verdict, verdictContract } from "@mlops-actions/contracts/verdict";
import { describeWear } from "@mlops-actions/evaluation/rules/holdout-wear";
import { isDenied } from "@mlops-actions/github/comments";
import { renderReview } from "@mlops-actions/reporting/review-comment";
import type { ReviewFacts } from "@mlops-actions/reporting/review-facts";
import { summariseVerdict } from "@mlops-actions/reporting/review-lead";
import { renderSummary } from "@mlops-actions/reporting/review-summary";
import { artifactName, readRunFile, runFiles, writeRunFile } from "@mlops-actions/runner/run-directory";
import { annotatePolicy } from "./annotate-policy.ts";
import { gatherFacts } from "./gather-facts.ts";
import type { GateInputs } from "./inputs.ts";
import { type Judged, judgeRun } from "./judge-run.ts";
import type { GatePorts } from "./ports.ts";

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
  for (const rule of verdict.rules)
    if (rule.status !== "pass") ports.log.info(`  ${rule.status.padEnd(12)} ${rule.id}: ${rule.reason}`);
  if (verdict.reason) ports.log.info(`  ${verdict.reason}`);

  const wear = describeWear(verdict.holdout);
  if (wear) ports.log.warn(wear);
  ports.annotate(await annotatePolicy(verdict, run.model, judged.policyFile));

  const passed = verdict.verdict === "pass" || verdict.verdict === "warn";
  const failure = passed ? undefined : describeRed(inputs, policy, verdict);
  if (!passed && !failure) ports.log.warn(`${summaryLine}. The step stays green (on-inconclusive).`);
  const files = [verdictFile, commentFile, reviewFile, reportFile];
  if (shared) await ports.upload(`${artifactName(run.model)}-gate`, directory, files);
  const comment = await postComment(inputs, judged, { facts, body, commentFile }, ports);
  if (failure && comment.failure) ports.log.warn(`The review was not posted: ${String(comment.failure)}`);
  return {
    verdict,
    passed,
    verdictFile,
    commentUrl: comment.url,
    summaryLine,
    summary: renderSummary(verdict, facts, comment.url),
    failure: failure ?? comment.failure,
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
  const reasons = [...(reason ? [reason] : []), ...deciding.map((rule) => `${rule.id}: ${rule.reason}`)];
  return new UserError(`The gate says ${verdict}.\n${reasons.map((line) => `  ${line}`).join("\n")}`, {
    fix: "The whole review is in the step summary and in comment.md of the run directory.",
  });
};

/** GitHub says that issues: write would do too; the narrower one is enough for pull requests. */
const askForPermission = (cause: unknown) =>
  new UserError((cause as Error).message, {
    fix: "The job's token may not comment. Add to the job:\n  permissions:\n    contents: read\n    pull-requests: write\nor give this step comment: never.",
    cause,
  });

type Written = { facts: ReviewFacts; body: string; commentFile: string };
type CommentResult = { url: string | null; failure?: unknown };

const postComment = async (
  inputs: GateInputs,
  { verdict }: Judged,
  { facts, body, commentFile }: Written,
  { log, postReview }: GatePorts,
): Promise<CommentResult> => {
  const { comment, pullRequest, runId } = inputs;
  if (comment === "never") return { url: null };
  if (!pullRequest) {
    if (comment === "always")
      log.warn("There is no pull request in this event, so the review is in the step summary alone.");
    return { url: null };
  }
  const { model: key, head, attempt } = facts;
  try {
    const posted = await postReview(pullRequest.number, {
      key,
      head,
      runId,
      attempt,
      verdict: verdict.verdict,
      holdout: verdict.holdout?.digest,
      body,
    });
    log.info(
      posted.action === "left"
        ? `A newer run has reviewed this pull request already (${posted.url}); its comment stays.`
        : `Review ${posted.action}: ${posted.url}`,
    );
    return { url: posted.url };
  } catch (error) {
    // Not thrown here: outputs and summary come first.
    if (!isDenied(error)) return { url: null, failure: error };
    if (!pullRequest.fromFork || comment === "always") return { url: null, failure: askForPermission(error) };
    log.warn(
      `A pull request from a fork gets a read-only token, so the review is in the step summary and in ${commentFile} only. ` +
        "To have it as a comment, set share: true here and add a workflow on workflow_run with the action post-review: its README has it whole.",
    );
    return { url: null };
  }
};
