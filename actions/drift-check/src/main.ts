import { waitTurn } from "@mlops-actions/registry/tags/wait-turn";
import { uploadArtifact } from "@mlops-actions/runner/artifacts";
import { actionsLog } from "@mlops-actions/runner/log";
import { runAction } from "@mlops-actions/runner/run-action";
import { driftCheck } from "./drift-check.ts";
import { readInputs } from "./inputs.ts";
import { writeOutputs } from "./outputs.ts";

export const main = () =>
  runAction({
    readInputs,
    execute: (inputs) =>
      driftCheck(inputs, {
        log: actionsLog,
        now: () => new Date(),
        waitTurn,
        connect: async () => {
          const { connectGitHub } = await import("@mlops-actions/github/connect");
          return connectGitHub({ ...inputs, needs: { contents: "read", issues: "write" }, log: actionsLog });
        },
        upload: uploadArtifact,
      }),
    writeOutputs,
  });
