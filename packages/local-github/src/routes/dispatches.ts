import { announce } from "../events/announce.ts";
import { optionalObject, suppliedString } from "../http/fields.ts";
import { invalid, notFound, Problem } from "../http/problem.ts";
import { noContent } from "../http/reply.ts";
import { type Context, route } from "../http/router.ts";
import { checkDispatchInputs } from "../workflows/check-dispatch-inputs.ts";
import { findWorkflow } from "../workflows/list-workflows.ts";

const path = "/repos/{owner}/{repo}";

const dispatchRepository = async (context: Context) => {
  const { body, repository } = context;
  const type = suppliedString(body, "event_type");
  if (type.length > 100) throw invalid("Invalid request.\n\nevent_type is longer than 100 characters.");
  const client = optionalObject(body, "client_payload") ?? {};
  if (Object.keys(client).length > 10)
    throw invalid(
      `Invalid request.\n\nNo more than 10 properties are allowed; ${Object.keys(client).length} were supplied.`,
    );
  await announce(context, {
    name: "repository_dispatch",
    action: type,
    payload: { branch: repository.record.defaultBranch, client_payload: client },
  });
  return noContent();
};

const findRef = async (context: Context, name: string) => {
  const { git } = context.repository;
  const places = name.startsWith("refs/") ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`];
  for (const ref of places) {
    const sha = await git.resolveCommit(ref);
    if (sha) return { ref, sha };
  }
  throw invalid(`No ref found for: ${name}`);
};

const dispatchWorkflow = async (context: Context) => {
  const { body, repository } = context;
  const workflow = await findWorkflow(repository, context.params.workflow!, context.hub.now());
  if (!workflow) throw notFound();
  if (workflow.disabled) throw new Problem(403, "Workflow is disabled");
  const { ref, sha } = await findRef(context, suppliedString(body, "ref"));
  const source = await repository.git.read(`${sha}:${workflow.path}`);
  // On GitHub the trigger must be in the file on that ref.
  if (!source || !/\bworkflow_dispatch\b/.test(source.content.toString("utf8")))
    throw invalid("Workflow does not have 'workflow_dispatch' trigger");
  const given = optionalObject(body, "inputs") ?? {};
  if (Object.keys(given).length > 25)
    throw invalid("Invalid request.\n\nNo more than 25 inputs are allowed.");
  const inputs = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));
  checkDispatchInputs(source.content.toString("utf8"), inputs);
  await announce(context, {
    name: "workflow_dispatch",
    payload: { inputs, ref, workflow: workflow.path },
    ref,
    sha,
    workflow: workflow.path,
    inputs,
  });
  return noContent();
};

export const dispatchRoutes = [
  route("POST", `${path}/dispatches`, "contents=write", dispatchRepository),
  route("POST", `${path}/actions/workflows/{workflow}/dispatches`, "actions=write", dispatchWorkflow),
];
