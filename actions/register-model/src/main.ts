import { setTimeout } from "node:timers/promises";
import { downloadArtifact } from "@mlops-actions/runner/artifacts";
import { attestFiles, canAttest } from "@mlops-actions/runner/attest";
import { actionsLog } from "@mlops-actions/runner/log";
import { runAction } from "@mlops-actions/runner/run-action";
import { artifactName, ensureRunDirectory } from "@mlops-actions/runner/run-directory";
import { readInputs } from "./inputs.ts";
import { writeOutputs } from "./outputs.ts";
import { registerRun } from "./register-model.ts";

export const main = () =>
  runAction({
    readInputs,
    execute: (inputs) =>
      registerRun(inputs, {
        log: actionsLog,
        now: () => new Date(),
        wait: (milliseconds) => setTimeout(milliseconds),
        connect: async (options) => {
          const { connectGitHub } = await import("@mlops-actions/github/connect");
          return connectGitHub({ ...options, needs: { contents: "write" } });
        },
        findRunDirectory: ensureRunDirectory,
        attest: canAttest() ? attestFiles : undefined,
        fetchVerdict: async (directory, model) => {
          if (process.env.ACTIONS_RUNTIME_TOKEN)
            await downloadArtifact(`${artifactName(model)}-gate`, directory);
        },
      }),
    writeOutputs,
  });
