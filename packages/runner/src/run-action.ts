import * as core from "@actions/core";
import { describeFailure } from "./describe-failure.ts";

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
const reportFailure = (error: unknown): void => {
  core.setFailed(describeFailure(error));
};
