import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { UserError } from "@mlops-actions/contracts/user-error";
import { type ParsedAction, parseActionFile } from "./action-files.ts";
import { runBuiltIn } from "./built-ins/run-built-in.ts";
import { evaluateText, evaluateTexts, type Scope } from "./expressions.ts";
import type { JobState, StepCall, StepEnd, StepFrame, StepPort } from "./job-state.ts";
import { find } from "./parse-workflow.ts";
import { resolveUses, supportedUses } from "./resolve-uses.ts";
import { actionEnvironment, inputVariables, stepEnvironment } from "./step-environment.ts";
import { runStepProcess } from "./step-process.ts";
import { stepScope } from "./step-scope.ts";

/** Runs a `uses:` step: a JavaScript or composite action of the workspace or of this project, or a built-in. */
export const runUsesStep = async (job: JobState, call: StepCall): Promise<StepEnd> => {
  const { step, scope, port } = call;
  const text = find(step.token, "uses")!.toString();
  const given = evaluateTexts(find(step.token, "with"), scope);
  const uses = resolveUses(text);
  if (uses.kind === "refused")
    throw new UserError(`uses: ${text} cannot be run here: ${uses.reason}.`, { fix: supportedUses });
  port.line(`##[group]Run ${text}`);
  for (const [name, value] of Object.entries(given)) port.line(`  ${name}: ${value}`);
  port.line("##[endgroup]");
  if (uses.kind === "built-in") return runBuiltIn(job, call, uses.name, given);
  const directory = resolve(uses.kind === "local" ? job.workspace : job.run.sources.actionsRoot, uses.path);
  const action = readAction(
    text,
    directory,
    uses.kind === "local" ? job.workspace : job.run.sources.actionsRoot,
  );
  const inputs = readInputs(action, given, scope, port);
  return action.runs.using === "composite"
    ? runComposite(job, call, action.runs, inputs, directory)
    : runJavaScript(job, call, action.runs, inputs, directory, text);
};

const readAction = (uses: string, directory: string, root: string): ParsedAction => {
  for (const name of ["action.yml", "action.yaml"]) {
    const file = join(directory, name);
    if (existsSync(file)) return parseActionFile(relative(root, file), readFileSync(file, "utf8"));
  }
  throw new UserError(`uses: ${uses}: there is no action.yml in ${relative(root, directory) || "."}.`, {
    fix: "Actions of this repository are there only after actions/checkout.",
  });
};

/** Inputs with their defaults, all texts. Names are compared without regard to case. */
const readInputs = (action: ParsedAction, given: Record<string, string>, scope: Scope, port: StepPort) => {
  const inputs: Record<string, string> = {};
  const byName = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  for (const { id, default: fallback, deprecationMessage } of action.inputs) {
    const value = byName.get(id.toLowerCase());
    inputs[id] = value ?? evaluateText(fallback, scope) ?? "";
    if (value !== undefined && deprecationMessage)
      port.annotate({
        level: "warning",
        message: `Input '${id}' has been deprecated: ${deprecationMessage}`,
      });
    byName.delete(id.toLowerCase());
  }
  if (byName.size > 0)
    port.annotate({
      level: "warning",
      message: `Unexpected input(s) ${[...byName.keys()].map((name) => `'${name}'`).join(", ")}, valid inputs are [${action.inputs
        .map(({ id }) => `'${id}'`)
        .join(", ")}]`,
    });
  return inputs;
};

const runJavaScript = async (
  job: JobState,
  call: StepCall,
  runs: Exclude<ParsedAction["runs"], { using: "composite" }>,
  inputs: Record<string, string>,
  directory: string,
  uses: string,
): Promise<StepEnd> => {
  const state: Record<string, string> = {};
  const run = (script: string, port: StepPort, signal: AbortSignal) =>
    runStepProcess(job, port, {
      file: job.run.node,
      args: [join(directory, script)],
      cwd: job.workspace,
      signal,
      env: (files) => ({
        ...stepEnvironment(job, {
          github: call.scope.contexts.github as Record<string, unknown>,
          // The post step sees what later steps put into GITHUB_ENV, and its own `env:` still in force.
          env: { ...job.env, ...call.ownEnv },
          files,
        }),
        ...inputVariables(inputs),
        ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
        ...actionEnvironment(job),
      }),
    });
  if (runs.post)
    job.post.push({
      name: `Post Run ${uses}`,
      uses,
      condition: runs.postIf ?? "always()",
      run: async (port, signal) => (await run(runs.post!, port, signal)).success,
    });
  // On GitHub pre runs when the job starts; here right before main, with the same inputs and state.
  if (runs.pre) {
    const before = await run(runs.pre, call.port, call.signal);
    Object.assign(state, before.state);
    if (!before.success) return { success: false, outputs: before.outputs };
  }
  const result = await run(runs.main, call.port, call.signal);
  Object.assign(state, result.state);
  return { success: result.success, outputs: result.outputs };
};

const runComposite = async (
  job: JobState,
  call: StepCall,
  runs: Extract<ParsedAction["runs"], { using: "composite" }>,
  inputs: Record<string, string>,
  directory: string,
): Promise<StepEnd> => {
  const frame: StepFrame = {
    steps: {},
    contexts: {
      inputs,
      github: { ...(call.scope.contexts.github as object), action_path: directory },
    },
    env: call.ownEnv,
    failed: false,
    composite: true,
  };
  await call.runNested(frame, runs.steps);
  const scope = stepScope(job, frame, call.env);
  const outputs = Object.fromEntries(
    runs.outputs.map(([id, value]) => [id, evaluateText(value, scope) ?? ""] as const),
  );
  return { success: !frame.failed, outputs };
};
