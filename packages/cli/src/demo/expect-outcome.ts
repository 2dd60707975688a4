import { UserError } from "@mlops-actions/contracts/user-error";
import type { Conclusion, WorkflowResult } from "@mlops-actions/local-runner/results";

/** The demo tells only what came true: a run that ended otherwise ends the demo, with the step and its words. */
export const expectOutcome = (
  results: readonly WorkflowResult[],
  workflow: string,
  conclusion: Conclusion,
): WorkflowResult => {
  const result = results.find(({ name }) => name === workflow);
  if (!result) throw new UserError(`The demo expected a run of ${workflow}, and none was started.`);
  if (result.conclusion === conclusion) return result;
  const step = result.jobs
    .flatMap((job) => job.steps)
    .find((candidate) => candidate.conclusion === "failure");
  const said = step?.annotations.map(({ message }) => message).join("\n  ");
  throw new UserError(
    `The demo expected ${workflow} (run ${result.runId}) to end in ${conclusion}; it ended in ${result.conclusion}${step ? ` at ${step.name}` : ""}.`,
    { fix: said || "Look at the run's log in .demo/work." },
  );
};
