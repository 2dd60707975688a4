import { isUserError } from "@mlops-actions/contracts/user-error";
import {
  ExpressionFailure,
  evaluateCondition,
  evaluateText,
  evaluateTexts,
  evaluateToken,
  type Scope,
} from "./expressions.ts";
import type { JobState, StepCall, StepContext, StepEnd, StepFrame, StepPort } from "./job-state.ts";
import { find, type ParsedStep } from "./parse-workflow.ts";
import { runScriptStep } from "./run-script-step.ts";
import { runUsesStep } from "./run-uses-step.ts";
import { stepScope } from "./step-scope.ts";

/**
 * Runs one step: env, `if`, timeout, the thing itself, continue-on-error; and keeps what later steps can ask of it.
 * A fault in the step's own YAML fails the step as it does on GitHub.
 * @param start called once the condition holds, with the step's name
 */
export const runStep = async (
  job: JobState,
  frame: StepFrame,
  step: ParsedStep,
  port: StepPort,
  signal: AbortSignal,
  start: (name: string) => void,
): Promise<StepContext> => {
  const finish = (context: StepContext) => {
    frame.steps[step.id] = context;
    if (context.conclusion === "failure") {
      frame.failed = true;
      if (!frame.composite && job.status === "success") job.status = "failure";
    }
    return context;
  };
  const github = { ...job.contexts.github, ...(frame.contexts.github as object), action: step.id };
  const inner: StepFrame = { ...frame, contexts: { ...frame.contexts, github } };
  const controller = new AbortController();
  const stop = () => controller.abort();
  let retest = stop;
  signal.addEventListener("abort", () => retest(), { once: true });
  let timer: NodeJS.Timeout | undefined;
  let timedOut = false;
  let started = false;
  try {
    const outer = stepScope(job, inner, { ...job.env, ...frame.env });
    const ownEnv = { ...frame.env, ...evaluateTexts(find(step.token, "env"), outer) };
    const env = { ...job.env, ...ownEnv };
    const scope = stepScope(job, inner, env);
    // Functions look at the frame as it is now, so a condition can be asked again.
    const holds = () => evaluateCondition(step.condition, stepScope(job, inner, env));
    if (!holds()) return finish({ outcome: "skipped", conclusion: "skipped", outputs: {} });
    // A step that would still run after a cancellation (always()) is not interrupted by it.
    retest = () => {
      try {
        if (!holds()) stop();
      } catch {
        stop();
      }
    };
    started = true;
    start(describeStep(step, scope));
    const minutes = Number(evaluateToken(find(step.token, "timeout-minutes"), scope) ?? 0);
    if (minutes > 0)
      timer = setTimeout(
        () => {
          timedOut = true;
          stop();
        },
        Math.min(minutes * 60_000, 2 ** 31 - 1),
      ); // a longer timer would fire at once
    const call: StepCall = {
      step,
      frame: inner,
      scope,
      ownEnv,
      env,
      port,
      signal: controller.signal,
      runNested: (nested, steps) => runNested(job, nested, steps, port, controller.signal),
    };
    const { success, outputs } = await execute(job, call);
    if (timedOut)
      port.annotate({
        level: "error",
        message: `The action '${describeStep(step, scope)}' has timed out after ${minutes} minutes.`,
      });
    const cancelled = controller.signal.aborted && !timedOut;
    const outcome = cancelled ? "cancelled" : success && !timedOut ? "success" : "failure";
    const tolerated =
      outcome === "failure" && String(evaluateToken(find(step.token, "continue-on-error"), scope)) === "true";
    return finish({ outcome, conclusion: tolerated ? "success" : outcome, outputs });
  } catch (error) {
    if (!started) start(describeStep(step, undefined));
    port.annotate({ level: "error", message: explainFault(error, job.workflowPath) });
    return finish({ outcome: "failure", conclusion: "failure", outputs: {} });
  } finally {
    clearTimeout(timer);
    retest = () => {};
  }
};

/** A fault in the step itself is the step's failure, which continue-on-error may allow. */
const execute = async (job: JobState, call: StepCall): Promise<StepEnd> => {
  try {
    return await (find(call.step.token, "run") ? runScriptStep(job, call) : runUsesStep(job, call));
  } catch (error) {
    if (!call.signal.aborted)
      call.port.annotate({ level: "error", message: explainFault(error, job.workflowPath) });
    return { success: false, outputs: {} };
  }
};

/** A composite action's steps; what they say belongs to the step that called it. */
const runNested = async (
  job: JobState,
  frame: StepFrame,
  steps: readonly ParsedStep[],
  port: StepPort,
  signal: AbortSignal,
): Promise<void> => {
  for (const step of steps) await runStep(job, frame, step, port, signal, () => {});
};

/** What a fault of the user's own workflow is called; everything else is ours and keeps its stack. */
export const explainFault = (error: unknown, workflowPath: string): string => {
  if (error instanceof ExpressionFailure)
    return `The template is not valid. ${workflowPath}: ${error.message}`;
  if (isUserError(error)) return error.fix ? `${error.message} ${error.fix}` : error.message;
  // The expression engine throws plain errors.
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};

/** "Run npm ci", "Run actions/checkout@v6", or the name it was given. */
export const describeStep = (step: ParsedStep, scope: Scope | undefined): string => {
  const name = find(step.token, "name");
  const token = name ?? find(step.token, "uses") ?? find(step.token, "run");
  const prefix = name ? "" : "Run ";
  try {
    if (scope) return prefix + firstLine(evaluateText(token, scope) ?? "");
  } catch {
    // A name is for show: where it cannot be evaluated its source will do.
  }
  const source = token && "source" in token ? token.source : undefined;
  return prefix + firstLine(String(source ?? token));
};

const firstLine = (text: string) => text.trim().split("\n")[0] ?? "";
