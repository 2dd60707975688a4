import type { JobState, StepCall, StepEnd } from "../job-state.ts";
import type { BuiltIn } from "../resolve-uses.ts";
import { runArtifactStep } from "./artifact-step.ts";
import { checkOut } from "./check-out.ts";
import type { BuiltInInputs } from "./refuse-inputs.ts";
import { setUpNode, setUpPython } from "./set-up-language.ts";

/** Runs one of the actions of github.com/actions that this runner stands in for. */
export const runBuiltIn = async (
  job: JobState,
  call: StepCall,
  name: BuiltIn,
  inputs: BuiltInInputs,
): Promise<StepEnd> => {
  switch (name) {
    case "checkout":
      return checkOut(job, call, inputs);
    case "setup-python":
      return setUpPython(job, call, inputs);
    case "setup-node":
      return setUpNode(job, call, inputs);
    case "upload-artifact":
    case "download-artifact":
      return runArtifactStep(job, call, name, inputs);
  }
};
