import { actionsLog } from "@mlops-actions/runner/log";
import { runAction } from "@mlops-actions/runner/run-action";
import { getModel } from "./get-model.ts";
import { readInputs } from "./inputs.ts";
import { writeOutputs } from "./outputs.ts";

export const main = () =>
  runAction({
    readInputs,
    execute: (inputs) =>
      getModel(inputs, {
        log: actionsLog,
        now: () => performance.now(),
        connect: async (options) => {
          const { connectGitHub } = await import("@mlops-actions/github/connect");
          return connectGitHub({ ...options, needs: { contents: "read" } });
        },
      }),
    writeOutputs,
  });
