import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { UserError } from "@mlops-actions/contracts/user-error";
import { evaluateText } from "./expressions.ts";
import type { JobState, StepCall, StepEnd } from "./job-state.ts";
import { find } from "./parse-workflow.ts";
import { prepareScript } from "./run-script.ts";
import { stepEnvironment } from "./step-environment.ts";
import { runStepProcess } from "./step-process.ts";

/** Runs a `run:` step. It gets no token and no way to artifacts, unless its env names them. */
export const runScriptStep = async (job: JobState, call: StepCall): Promise<StepEnd> => {
  const { step, scope, port, frame } = call;
  const script = evaluateText(find(step.token, "run"), scope) ?? "";
  const ownShell = evaluateText(find(step.token, "shell"), scope);
  if (frame.composite && ownShell === undefined)
    throw new UserError(`A run: step of a composite action (${step.id}) must name its shell.`, {
      fix: "Add shell: bash.",
    });
  const folder = evaluateText(find(step.token, "working-directory"), scope);
  const cwd = resolve(
    job.workspace,
    folder ?? (frame.composite ? "." : (job.defaults.workingDirectory ?? ".")),
  );
  const variables = (files: Record<string, string>) =>
    stepEnvironment(job, { github: scope.contexts.github as Record<string, unknown>, env: call.env, files });
  mkdirSync(job.temp, { recursive: true });
  const { file, args } = prepareScript({
    script,
    shell: ownShell ?? (frame.composite ? undefined : job.defaults.shell),
    directory: job.temp,
    path: variables({}).PATH ?? "",
  });
  for (const line of ["##[group]Run", ...script.trimEnd().split("\n"), "##[endgroup]"]) port.line(line);
  const { success, outputs } = await runStepProcess(job, port, {
    file,
    args,
    cwd,
    env: variables,
    signal: call.signal,
  });
  return { success, outputs };
};
