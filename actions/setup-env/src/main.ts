import { restoreCache, saveCache } from "@mlops-actions/runner/cache";
import { addToPath, exportVariable } from "@mlops-actions/runner/environment";
import { actionsLog } from "@mlops-actions/runner/log";
import { runAction } from "@mlops-actions/runner/run-action";
import { withCommandsStopped } from "@mlops-actions/runner/stop-commands";
import { readInputs } from "./inputs.ts";
import { writeOutputs } from "./outputs.ts";
import { setupEnvironment } from "./setup-env.ts";

export const main = () =>
  runAction({
    readInputs,
    execute: (inputs) =>
      setupEnvironment(inputs, {
        log: actionsLog,
        now: () => new Date(),
        cache: { restore: restoreCache, save: saveCache },
        showTool: withCommandsStopped,
        addToPath,
        exportVariable,
      }),
    writeOutputs,
  });
