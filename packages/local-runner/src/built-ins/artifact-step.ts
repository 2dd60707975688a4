import { existsSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { JobState, StepCall, StepEnd } from "../job-state.ts";
import { actionEnvironment, inputVariables, stepEnvironment } from "../step-environment.ts";
import { runStepProcess } from "../step-process.ts";
import { type BuiltInInputs, refuseInputs } from "./refuse-inputs.ts";

const supported = {
  "upload-artifact": [
    "name",
    "path",
    "if-no-files-found",
    "retention-days",
    "compression-level",
    "overwrite",
    "include-hidden-files",
  ],
  "download-artifact": ["name", "path", "pattern", "merge-multiple"],
};

/**
 * Stands in for actions/upload-artifact and download-artifact. The real client of @actions/artifact reads its addresses
 * from the environment, which jobs at work at the same time cannot share: it runs in a Node of its own.
 */
export const runArtifactStep = async (
  job: JobState,
  call: StepCall,
  name: "upload-artifact" | "download-artifact",
  inputs: BuiltInInputs,
): Promise<StepEnd> => {
  refuseInputs(`actions/${name}`, inputs, supported[name]);
  const { success, outputs } = await runStepProcess(job, call.port, {
    file: job.run.node,
    args: [findScript(job.run.sources.actionsRoot), name],
    cwd: job.workspace,
    signal: call.signal,
    env: (files) => ({
      ...stepEnvironment(job, {
        github: call.scope.contexts.github as Record<string, unknown>,
        env: call.env,
        files,
      }),
      ...inputVariables(inputs),
      ...actionEnvironment(job),
    }),
  });
  return { success, outputs };
};

/** The built one where there is one, else the source. */
const findScript = (actionsRoot: string): string => {
  const candidates = [
    "dist/move-artifacts.js",
    "packages/local-runner/src/built-ins/start-move-artifacts.ts",
  ];
  const found = candidates.map((path) => join(actionsRoot, path)).find((path) => existsSync(path));
  if (found) return found;
  throw new UserError(`${candidates[0]} is not in ${actionsRoot}.`, {
    fix: "Build the project: npm run build.",
  });
};
