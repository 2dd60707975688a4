import { parse } from "yaml";
import { z } from "zod";
import { invalid } from "../http/problem.ts";

const dispatchable = z.object({
  on: z.object({
    workflow_dispatch: z.object({
      inputs: z.record(z.string(), z.object({ required: z.boolean() }).partial().nullable()),
    }),
  }),
});

/**
 * Refuses, in GitHub's words, inputs that the workflow does not declare. A caller may depend on it: without `why` the
 * dispatch is asked for again. Required inputs and kinds are the runner's to check.
 * @param source the workflow file, whose trigger is known to be there; what cannot be parsed declares none
 * @throws Problem 422
 */
export const checkDispatchInputs = (source: string, given: Record<string, string>): void => {
  const read = dispatchable.safeParse(parseLeniently(source));
  const declared = read.success ? Object.keys(read.data.on.workflow_dispatch.inputs) : [];
  const unknown = Object.keys(given).filter((name) => !declared.includes(name));
  if (unknown.length > 0) throw invalid(`Unexpected inputs provided: ${JSON.stringify(unknown)}`);
};

const parseLeniently = (source: string): unknown => {
  try {
    return parse(source);
  } catch {
    return undefined;
  }
};
