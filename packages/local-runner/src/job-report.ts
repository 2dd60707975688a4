import { appendFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { JobChanges } from "@mlops-actions/local-github/workflows/runs";
import { toCheckAnnotations } from "./check-annotations.ts";
import type { JobState, PostStep, StepContext, StepPort } from "./job-state.ts";
import { find, type ParsedStep } from "./parse-workflow.ts";
import type { Annotation, Conclusion, StepResult } from "./results.ts";
import { describeStep, explainFault } from "./run-steps.ts";

/** Collects what a job's steps say and do, tells the reporter, and writes the job's log. All of it masked. */
export type JobReport = {
  steps: StepResult[];
  /** Runs a step of the workflow. `start` is called by the step once it is known to run. */
  step: (
    step: ParsedStep,
    body: (port: StepPort, start: (name: string) => void) => Promise<StepContext>,
  ) => Promise<void>;
  postStep: (post: PostStep, signal: AbortSignal) => Promise<boolean>;
  /** What the runner itself does; shown and kept only where it has something to say. False where it failed. */
  ownStep: (name: string, body: (port: StepPort) => Promise<void>) => Promise<boolean>;
  /** How the job looks on the local GitHub. */
  toRecord: (conclusion: Conclusion) => JobChanges;
};

export const createJobReport = (state: JobState, logFile: string): JobReport => {
  const { run, name: job, masks } = state;
  const { reporter, runId } = run;
  const steps: StepResult[] = [];
  const times: { startedAt: string; completedAt: string }[] = [];
  mkdirSync(dirname(logFile), { recursive: true });

  const perform = async (
    names: { id: string; name: string; uses?: string; quiet?: boolean },
    body: (port: StepPort, start: (name: string) => void) => Promise<StepContext>,
  ): Promise<Conclusion> => {
    const begun = performance.now();
    const startedAt = new Date().toISOString();
    const step = steps.length;
    const annotations: Annotation[] = [];
    const held: string[] = [];
    let summary = "";
    let name = names.name;
    let shown = false;
    const show = () => {
      if (shown) return;
      shown = true;
      reporter({ type: "stepStarted", runId, job, step, name, ...(names.uses && { uses: names.uses }) });
      log(`##[step]${name}`);
      for (const line of held.splice(0)) write(line);
    };
    const log = (line: string) => appendFileSync(logFile, `${new Date().toISOString()} ${line}\n`);
    const write = (line: string) => {
      log(line);
      reporter({ type: "stepOutput", runId, job, step, line });
    };
    const line = (text: string) => {
      for (const part of masks.apply(text).split(/\r?\n/))
        if (shown) write(part);
        else held.push(part);
    };
    const port: StepPort = {
      line,
      annotate: (annotation) => {
        show();
        const masked = { ...annotation, message: masks.apply(annotation.message) };
        annotations.push(masked);
        line(`##[${annotation.level}]${annotation.message}`);
        reporter({ type: "annotation", runId, job, step, annotation: masked });
      },
      summarise: (markdown) => {
        summary += masks.apply(markdown);
      },
    };
    const context = await body(port, (found) => {
      name = masks.apply(found);
      show();
    });
    if (names.quiet && !shown) {
      for (const text of held) log(text);
      return context.conclusion;
    }
    const result: StepResult = {
      id: names.id,
      name,
      ...(names.uses && { uses: names.uses }),
      conclusion: context.conclusion,
      outcome: context.outcome,
      seconds: (performance.now() - begun) / 1000,
      outputs: Object.fromEntries(
        Object.entries(context.outputs).map(([key, value]) => [key, masks.apply(value)]),
      ),
      summary,
      annotations,
    };
    steps.push(result);
    times.push({ startedAt, completedAt: new Date().toISOString() });
    reporter({ type: "stepFinished", runId, job, step, result });
    return context.conclusion;
  };

  return {
    steps,
    step: async (step, body) => {
      const uses = find(step.token, "uses")?.toString();
      await perform({ id: step.id, name: describeStep(step, undefined), ...(uses && { uses }) }, body);
    },
    postStep: async (post, signal) => {
      const { name, uses } = post;
      const conclusion = await perform({ id: "", name, ...(uses && { uses }) }, async (port, start) => {
        start(name);
        return toContext(await guard(state, port, () => post.run(port, signal)));
      });
      return conclusion === "success";
    },
    ownStep: async (name, body) => {
      const conclusion = await perform({ id: "", name, quiet: true }, async (port) =>
        toContext(
          await guard(state, port, async () => {
            await body(port);
            return true;
          }),
        ),
      );
      if (conclusion === "failure" && state.status === "success") state.status = "failure";
      return conclusion === "success";
    },
    toRecord: (conclusion) => ({
      status: "completed",
      conclusion,
      summary: steps
        .map((step) => step.summary)
        .filter(Boolean)
        .join("\n"),
      steps: steps.map((step, index) => ({
        number: index + 1,
        name: step.name,
        status: "completed",
        conclusion: step.conclusion,
        ...times[index],
      })),
      annotations: toCheckAnnotations(
        steps.flatMap((step) => step.annotations),
        state.workflowPath,
      ),
    }),
  };
};

const guard = async (state: JobState, port: StepPort, body: () => Promise<boolean>): Promise<boolean> => {
  try {
    return await body();
  } catch (error) {
    port.annotate({ level: "error", message: explainFault(error, state.workflowPath) });
    return false;
  }
};

const toContext = (success: boolean): StepContext => {
  const outcome = success ? "success" : "failure";
  return { outcome, conclusion: outcome, outputs: {} };
};
