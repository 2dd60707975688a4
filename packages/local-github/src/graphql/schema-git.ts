import type { Context } from "../http/router.ts";
import { judgeChecks } from "../render/check.ts";
import { repositoryPage } from "../render/repository.ts";
import { nodeId } from "../render/user.ts";
import { connect } from "./connection.ts";
import type { Resolvable } from "./execute.ts";

const typeNames = { commit: "Commit", tree: "Tree", blob: "Blob", tag: "Tag" } as const;

/** Any object of the repository, by a name that git understands. */
export const gitObject = async (context: Context, name: string): Promise<Resolvable | null> => {
  const { git } = context.repository;
  const found = await git.info(name);
  if (!found) return null;
  const common = {
    __typename: typeNames[found.type],
    oid: found.sha,
    abbreviatedOid: found.sha.slice(0, 7),
    id: nodeId("GO", Number.parseInt(found.sha.slice(0, 12), 16)),
  };
  if (found.type === "commit") return { ...common, ...commitFields(context, found.sha) };
  if (found.type === "blob")
    return {
      ...common,
      byteSize: found.size,
      text: async () => (await git.read(found.sha))?.content.toString("utf8") ?? null,
    };
  if (found.type === "tag") {
    const tag = (await git.readTag(found.sha))!;
    return {
      ...common,
      name: tag.tag,
      message: tag.message,
      tagger: { __typename: "GitActor", ...tag.tagger },
      target: () => gitObject(context, tag.object),
    };
  }
  return common;
};

const commitFields = (context: Context, sha: string) => {
  const { repository, urls } = context;
  const read = async () => (await repository.git.readCommit(sha))!;
  const author = async () => ({ __typename: "GitActor", ...(await read()).author });
  return {
    message: async () => (await read()).message,
    messageHeadline: async () => (await read()).message.split("\n")[0],
    messageBody: async () => (await read()).message.split("\n").slice(2).join("\n"),
    committedDate: async () => (await read()).committer.date,
    authoredDate: async () => (await read()).author.date,
    url: `${repositoryPage(urls, repository)}/commit/${sha}`,
    author,
    committer: author,
    statusCheckRollup: () => rollup(context, sha),
  };
};

const upper = (text: string | null) => text?.toUpperCase() ?? null;

const rollup = (context: Context, sha: string): Resolvable | null => {
  const { record } = context.repository;
  const checks = record.checkRuns.filter(({ headSha }) => headSha === sha);
  const statuses = record.statuses.filter((status) => status.sha === sha);
  if (checks.length + statuses.length === 0) return null;
  const nodes = [
    ...checks.map((check) => {
      const run = record.runs.find(({ checkSuiteId }) => checkSuiteId === check.suiteId);
      return {
        __typename: "CheckRun",
        name: check.name,
        status: upper(check.status),
        conclusion: upper(check.conclusion) ?? "",
        startedAt: check.startedAt,
        completedAt: check.completedAt,
        detailsUrl: check.detailsUrl,
        isRequired: false,
        checkSuite: {
          __typename: "CheckSuite",
          workflowRun: run
            ? {
                __typename: "WorkflowRun",
                event: run.event,
                workflow: { __typename: "Workflow", name: run.name },
              }
            : null,
        },
      };
    }),
    ...statuses.map((status) => ({
      __typename: "StatusContext",
      context: status.context,
      state: upper(status.state),
      targetUrl: status.targetUrl,
      createdAt: status.createdAt,
      description: status.description,
      isRequired: false,
    })),
  ];
  const { status, conclusion } = judgeChecks(checks);
  const bad =
    conclusion === "failure" || statuses.some(({ state }) => state === "failure" || state === "error");
  const pending =
    (checks.length > 0 && status !== "completed") || statuses.some(({ state }) => state === "pending");
  return {
    __typename: "StatusCheckRollup",
    state: bad ? "FAILURE" : pending ? "PENDING" : "SUCCESS",
    contexts: (page: object) => ({
      ...connect("StatusCheckRollupContext", nodes, page),
      checkRunCount: checks.length,
      checkRunCountsByState: countBy(
        "CheckRunStateCount",
        checks.map((check) => upper(check.conclusion ?? check.status)!),
      ),
      statusContextCount: statuses.length,
      statusContextCountsByState: countBy(
        "StatusContextStateCount",
        statuses.map(({ state }) => upper(state)!),
      ),
    }),
  };
};

const countBy = (typename: string, states: readonly string[]) =>
  [...new Set(states)].map((state) => ({
    __typename: typename,
    state,
    count: states.filter((other) => other === state).length,
  }));

export const gitRef = async (context: Context, ref: string): Promise<Resolvable | null> => {
  const found = await context.repository.git.resolveRef(ref);
  if (!found) return null;
  const prefix = /^refs\/(heads|tags)\//.exec(ref)?.[0] ?? "refs/";
  return {
    __typename: "Ref",
    id: nodeId("REF", Number.parseInt(found.sha.slice(0, 12), 16)),
    name: ref.slice(prefix.length),
    prefix,
    target: () => gitObject(context, found.sha),
    branchProtectionRule: null,
  };
};
