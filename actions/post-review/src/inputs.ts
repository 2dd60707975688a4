import { nameShape } from "@mlops-actions/contracts/names";
import { UserError } from "@mlops-actions/contracts/user-error";
import { type ActionContext, readContext } from "@mlops-actions/runner/context";
import { readRequired, readText } from "@mlops-actions/runner/inputs";

/** The run that is over, as GitHub's event tells of it. Nothing here comes from the branch but the branch's name. */
export type ReviewedRun = {
  id: number;
  attempt: number;
  /** What started it. */
  event: string;
  url: string;
  head: { sha: string; branch: string; repository: string };
};

export type PostInputs = {
  model: string;
  token: string;
  run: ReviewedRun;
  context: ActionContext;
};

export const readInputs = (): PostInputs => {
  const context = readContext();
  const model = readRequired("model");
  if (!nameShape.safeParse(model).success)
    throw new UserError(`Input "model" is "${model}".`, {
      fix: "Name a model of mlops.yml, such as flights.",
    });
  return { model, token: readText("token") ?? "", run: readReviewedRun(context), context };
};

type Payload = {
  id: number;
  run_attempt?: number;
  event: string;
  html_url: string;
  head_sha: string;
  head_branch: string | null;
  head_repository: { full_name: string } | null;
};

/** @throws UserError in a workflow that no other one has started */
export const readReviewedRun = ({ event, eventName }: ActionContext): ReviewedRun => {
  const run = event.workflow_run as Payload | undefined;
  if (eventName !== "workflow_run" || !run)
    throw new UserError(`This step answers workflow_run, and the event is ${eventName || "(none)"}.`, {
      fix: "Start the workflow with:\n  on:\n    workflow_run: { workflows: [ml], types: [completed] }",
    });
  return {
    id: run.id,
    attempt: run.run_attempt ?? 1,
    event: run.event,
    url: run.html_url,
    // A fork that was deleted meanwhile has no repository: then no pull request is found.
    head: {
      sha: run.head_sha,
      branch: run.head_branch ?? "",
      repository: run.head_repository?.full_name ?? "",
    },
  };
};
