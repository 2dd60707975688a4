import { NoOperationTraceWriter } from "@actions/workflow-parser";
import { parseAction } from "@actions/workflow-parser/actions/action-parser";
import type { ActionInputDefinition, ActionRunsNode } from "@actions/workflow-parser/actions/action-template";
import { convertActionTemplate } from "@actions/workflow-parser/actions/action-template";
import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/template-token";
import { UserError } from "@mlops-actions/contracts/user-error";
import { find, type ParsedStep, readSteps, refuseFaults } from "./parse-workflow.ts";

export type ParsedAction = {
  path: string;
  name: string;
  inputs: ActionInputDefinition[];
  runs:
    | ActionRunsNode
    | { using: "composite"; steps: ParsedStep[]; outputs: [id: string, value: TemplateToken][] };
};

/** Reads an action.yml with GitHub's own schema. @throws UserError where it is broken or of a kind we cannot run. */
export const parseActionFile = (path: string, content: string): ParsedAction => {
  const { context, value } = parseAction({ name: path, content }, new NoOperationTraceWriter());
  refuseFaults(context, path);
  const template = convertActionTemplate(context, value!);
  refuseFaults(context, path);
  const { name, inputs = [], outputs = [], runs } = template;
  if (runs.using === "composite")
    return {
      path,
      name,
      inputs,
      runs: {
        using: "composite",
        steps: readSteps(runs.steps, find(find(value, "runs"), "steps")),
        outputs: outputs.flatMap((output) => (output.value ? [[output.id, output.value]] : [])),
      },
    };
  if (runs.using === "docker" || !/^node(20|24)$/.test(runs.using))
    throw new UserError(`${path}: runs.using is "${runs.using}".`, {
      fix: "The local runner runs composite, node20 and node24 actions; it has no containers.",
    });
  return { path, name, inputs, runs };
};
