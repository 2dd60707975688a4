import * as core from "@actions/core";
import { isUserError } from "@mlops-actions/contracts/user-error";

export type Action<Inputs, Result> = {
  /** Reads every input once into one typed object. The only place that reads the environment. */
  readInputs: () => Inputs;
  /** The use case, over plain values and ports. */
  execute: (inputs: Inputs) => Promise<Result>;
  /** Sets outputs and the step summary. */
  writeOutputs: (result: Result, inputs: Inputs) => Promise<void> | void;
};

/**
 * Runs one action's main step. Owns the only try/catch: the user's faults print what to do,
 * ours print stack and cause, and both fail the step.
 */
export const runAction = async <Inputs, Result>(action: Action<Inputs, Result>): Promise<void> => {
  try {
    const inputs = action.readInputs();
    const result = await action.execute(inputs);
    await action.writeOutputs(result, inputs);
  } catch (error) {
    reportFailure(error);
  }
};

/** Prints an error as its kind deserves and marks the step failed. */
export const reportFailure = (error: unknown): void => {
  core.setFailed(describeFailure(error));
};

/** What a person reads of a failure. User errors carry their fix; anything else is a defect of ours, with its stack. */
export const describeFailure = (error: unknown): string => {
  if (isUserError(error))
    return error.fix ? `${error.message}\n  ${error.fix.replaceAll("\n", "\n  ")}` : error.message;
  const causes: string[] = [];
  for (let next = error; next instanceof Error && causes.length < 5; next = next.cause)
    causes.push(next.stack ?? `${next.name}: ${next.message}`);
  return `${causes.join("\nCaused by: ") || String(error)}\nThis looks like a fault of mlops-actions. Please report it with the lines above.`;
};
