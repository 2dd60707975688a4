import { tmpdir } from "node:os";
import { type ActionContext, readContext } from "@mlops-actions/runner/context";
import { readChoice, readText } from "@mlops-actions/runner/inputs";

export type PullRequest = {
  number: number;
  head: string;
  base: string;
  /** A fork's token is read-only, whatever the workflow says. */
  fromFork: boolean;
};

export type GateInputs = {
  workspace: string;
  model: string | undefined;
  config: string;
  champion: string | undefined;
  comment: "auto" | "always" | "never";
  check: "auto" | "always" | "never";
  onInconclusive: "auto" | "fail" | "neutral";
  share: "auto" | "true" | "false";
  runDirectory: string;
  token: string;
  pullRequest: PullRequest | undefined;
  apiUrl: string;
  repository: { owner: string; name: string };
  sha: string;
  runId: string;
  runAttempt: string;
  runUrl: string;
  tempDirectory: string;
};

export const readInputs = (): GateInputs => {
  const context = readContext();
  const { workspace, apiUrl, repository, sha, runId, runAttempt, runUrl } = context;
  return {
    workspace,
    model: readText("model"),
    config: readText("config") ?? "mlops.yml",
    champion: readText("champion"),
    comment: readChoice("comment", ["auto", "always", "never"], "auto"),
    check: readChoice("check", ["auto", "always", "never"], "auto"),
    onInconclusive: readChoice("on-inconclusive", ["auto", "fail", "neutral"], "auto"),
    share: readChoice("share", ["auto", "true", "false"], "auto"),
    runDirectory: readText("run-directory") ?? ".mlops",
    token: readText("token") ?? "",
    pullRequest: readPullRequest(context.event),
    apiUrl,
    repository,
    sha,
    runId,
    runAttempt,
    runUrl,
    tempDirectory: context.tempDirectory || tmpdir(),
  };
};

/** The pull request that the event is about, as its payload says. */
export const readPullRequest = (event: ActionContext["event"]): PullRequest | undefined => {
  const pull = event.pull_request;
  if (!pull) return undefined;
  const { number, head, base } = pull;
  // A deleted fork leaves no repository.
  const fromFork = head.repo?.full_name !== base.repo?.full_name;
  return { number, head: head.sha, base: base.sha, fromFork };
};
