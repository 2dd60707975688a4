import { actionsLog } from "@mlops-actions/runner/log";
import { runAction } from "@mlops-actions/runner/run-action";
import { shareRunDirectory } from "@mlops-actions/runner/run-directory";
import { withCommandsStopped } from "@mlops-actions/runner/stop-commands";
import { readInputs } from "./inputs.ts";
import { writeOutputs } from "./outputs.ts";
import { train } from "./train.ts";

export const main = () =>
  runAction({
    readInputs,
    execute: (inputs) =>
      train(inputs, {
        log: actionsLog,
        now: () => new Date(),
        showCommand: withCommandsStopped,
        share: shareRunDirectory,
      }),
    writeOutputs,
  });
