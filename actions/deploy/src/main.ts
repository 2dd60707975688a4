import { UserError } from "@mlops-actions/contracts/user-error";
import { actionsLog } from "@mlops-actions/runner/log";
import { runAction } from "@mlops-actions/runner/run-action";
import { deploy } from "./deploy.ts";
import { readInputs } from "./inputs.ts";
import { writeOutputs } from "./outputs.ts";

export const main = () =>
  runAction({
    readInputs,
    execute: (inputs) =>
      deploy(inputs, { log: actionsLog, now: () => new Date(), signal: listenForCancel() }),
    writeOutputs,
  });

/** The runner sends SIGINT, and SIGTERM 7.5 s later: time enough to put the previous version back. */
const listenForCancel = (): AbortSignal => {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => controller.abort(new UserError("The job was cancelled.")));
  return controller.signal;
};
