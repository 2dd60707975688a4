import {
  convertWorkflowTemplate,
  isMapping,
  isSequence,
  NoOperationTraceWriter,
  parseWorkflow,
} from "@actions/workflow-parser";
import type { EventsConfig, Step, WorkflowJob } from "@actions/workflow-parser/model/workflow-template";
import type { TemplateContext } from "@actions/workflow-parser/templates/template-context";
import type { MappingToken } from "@actions/workflow-parser/templates/tokens/mapping-token";
import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/template-token";
import { UserError } from "@mlops-actions/contracts/user-error";

/** A workflow file as GitHub's parser understands it, with the token tree kept for what is evaluated later. */
export type ParsedWorkflow = {
  path: string;
  /** `name:`, else the path. */
  name: string;
  events: EventsConfig;
  token: MappingToken;
  jobs: ParsedJob[];
};

export type ParsedJob = {
  id: string;
  needs: string[];
  /** The `if:`, with the implicit success() where it has no status function. */
  condition: string;
  token: MappingToken;
  steps: ParsedStep[];
};

export type ParsedStep = { id: string; condition: string; token: MappingToken };

/** Where something stands in a file, for messages. */
export type Place = { path: string; line?: number; column?: number };

/** @throws UserError with every fault's file, line and column, as GitHub's own parser words them. */
export const parseWorkflowFile = async (path: string, content: string): Promise<ParsedWorkflow> => {
  const { context, value } = parseWorkflow({ name: path, content }, new NoOperationTraceWriter());
  if (value) {
    const template = await convertWorkflowTemplate(context, value);
    refuseFaults(context, path);
    const token = value.assertMapping("workflow");
    const jobs = find(token, "jobs")!.assertMapping("jobs");
    return {
      path,
      name: find(token, "name")?.toString() || path,
      events: template.events,
      token,
      jobs: template.jobs.map((job) => readJob(job, find(jobs, job.id.value)!.assertMapping("job"))),
    };
  }
  refuseFaults(context, path);
  throw new UserError(`${path} is empty.`, { fix: "A workflow needs on: and jobs:." });
};

const readJob = (job: WorkflowJob, token: MappingToken): ParsedJob => ({
  id: job.id.value,
  needs: (job.needs ?? []).map((need) => need.value),
  condition: job.if.expression,
  token,
  steps: job.type === "job" ? readSteps(job.steps, find(token, "steps")) : [],
});

/** The converter gives ids and conditions, the tokens all the rest; both are in the file's order. */
export const readSteps = (steps: readonly Step[], list: TemplateToken | undefined): ParsedStep[] => {
  const tokens = items(list);
  return steps.map((step, index) => ({
    id: step.id,
    condition: step.if?.expression ?? "success()",
    token: tokens[index]!.assertMapping("step"),
  }));
};

/** Throws what a parser collected. */
export const refuseFaults = (context: TemplateContext, path: string): void => {
  const faults = context.errors.getErrors();
  if (faults.length === 0) return;
  const lines = faults.map(({ rawMessage, range }) =>
    formatPlace(
      { path, ...(range && { line: range.start.line, column: range.start.column }) },
      // The YAML reader adds the place again, and a picture of it.
      rawMessage.split("\n")[0]!.replace(/ at line \d+, column \d+:?$/, ""),
    ),
  );
  throw new UserError(lines.join("\n"), { fix: "GitHub would refuse this file too." });
};

export const find = (mapping: TemplateToken | undefined, key: string): TemplateToken | undefined =>
  mapping && isMapping(mapping) ? mapping.find(key) : undefined;

/** The entries of a sequence; none where it is something else. */
export const items = (token: TemplateToken | undefined): TemplateToken[] =>
  token && isSequence(token) ? [...token] : [];

export const placeOf = (path: string, token: TemplateToken): Place => ({
  path,
  ...(token.line !== undefined && { line: token.line }),
  ...(token.col !== undefined && { column: token.col }),
});

export const formatPlace = ({ path, line, column }: Place, message: string): string =>
  `${path}${line === undefined ? "" : `:${line}:${column ?? 1}`}: ${message}`;
