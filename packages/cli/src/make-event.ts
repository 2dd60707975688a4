import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { UserError } from "@mlops-actions/contracts/user-error";
import { connectGitHub, parseRepository } from "@mlops-actions/github/connect";
import type { LocalGitHub } from "@mlops-actions/local-github/start";
import type { RepositoryEvent } from "@mlops-actions/local-github/types";
import { findCommit } from "@mlops-actions/local-runner/git";
import type { ParsedWorkflow } from "@mlops-actions/local-runner/parse-workflow";
import { gitDirectoryOf } from "@mlops-actions/local-runner/run-workflow";
import type { RunCommandOptions } from "./commands/run.ts";
import { printNote } from "./terminal.ts";
import type { WorkingRepository } from "./working-repository.ts";

type Scene = {
  github: LocalGitHub;
  repository: WorkingRepository;
  workflow: ParsedWorkflow;
  name: string;
  options: Pick<RunCommandOptions, "input" | "payload">;
};

const login = "you";

/** Brings the local GitHub to where this clone is, and makes the event that a workflow is to answer. */
export const makeEvent = async (scene: Scene): Promise<RepositoryEvent> => {
  const { github, repository, workflow, name, options } = scene;
  const { fullName, head, branch, defaultBranch, git } = repository;
  if (!github.listRepositories().includes(fullName))
    await github.createRepository(fullName, { defaultBranch });
  const token = github.issueToken({ repository: fullName, login, permissions: "admin" });
  const gitDirectory = gitDirectoryOf(github, fullName);
  const ref = `refs/heads/${branch}`;
  const before = (await findCommit(gitDirectory, ref)) ?? "0".repeat(40);
  // What a pull request goes into is the default branch as this clone knows it.
  if (branch !== defaultBranch)
    await push(scene, token, `+${await findBase(repository)}:refs/heads/${defaultBranch}`);
  await push(scene, token, `+HEAD:${ref}`);

  const event: RepositoryEvent = {
    repository: fullName,
    name,
    payload: {
      ...(await readPayload(options.payload)),
      repository: describe(fullName, defaultBranch),
      sender: { login },
    },
    sha: head,
    ref,
    actor: login,
  };
  switch (name) {
    case "push": {
      const [message, author, email] = (await git("show", "-s", "--format=%s%n%an%n%ae", head)).split("\n");
      const commit = { id: head, message, author: { name: author, email } };
      const payload = {
        ref,
        before,
        after: head,
        created: /^0+$/.test(before),
        deleted: false,
        forced: false,
      };
      return { ...event, payload: { ...payload, head_commit: commit, commits: [commit], ...event.payload } };
    }
    case "pull_request":
      return { ...event, ...(await openPullRequest(scene, token)) };
    case "workflow_dispatch":
      return { ...event, workflow: workflow.path, inputs: options.input };
    case "schedule":
      noteDefaultBranch(scene);
      return { ...event, payload: { ...event.payload, schedule: workflow.events.schedule?.[0]?.cron } };
    case "repository_dispatch":
    case "workflow_run":
      noteDefaultBranch(scene);
  }
  const { action } = event.payload;
  return typeof action === "string" ? { ...event, action } : event;
};

const noteDefaultBranch = ({ repository: { branch, defaultBranch }, name }: Scene) => {
  if (branch !== defaultBranch)
    printNote(`On GitHub ${name} runs the workflow of ${defaultBranch}; this runs ${branch}.`);
};

/** The default branch as this clone knows it. */
const findBase = async ({ git, defaultBranch }: WorkingRepository): Promise<string> => {
  for (const name of [`refs/remotes/origin/${defaultBranch}`, `refs/heads/${defaultBranch}`])
    try {
      return await git("rev-parse", "--verify", "--quiet", `${name}^{commit}`);
    } catch {
      // Not under this name.
    }
  throw new UserError(`This clone has no branch ${defaultBranch}.`, {
    fix: `Fetch it: git fetch origin ${defaultBranch}`,
  });
};

const push = async ({ github, repository }: Scene, token: string, refspec: string): Promise<void> => {
  const { origin } = new URL(github.apiUrl);
  await promisify(execFile)("git", ["push", "--quiet", `${origin}/${repository.fullName}.git`, refspec], {
    cwd: repository.root,
    env: {
      ...process.env,
      // By environment, not by argument: a command line can be read by every process of the machine.
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: `http.${origin}/.extraHeader`,
      GIT_CONFIG_VALUE_0: `Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`,
    },
  });
};

/** The pull request of this branch on the local GitHub, opened where there is none, at its merge commit. */
const openPullRequest = async (
  { github, repository }: Scene,
  token: string,
): Promise<Pick<RepositoryEvent, "action" | "payload" | "sha" | "ref">> => {
  const { fullName, branch, defaultBranch, git } = repository;
  if (branch === defaultBranch)
    throw new UserError(`You are on ${branch}, the default branch: a pull request comes from another.`, {
      fix: "git switch -c my-change",
    });
  const { owner, name } = parseRepository(fullName);
  const { octokit } = await connectGitHub({
    token,
    apiUrl: github.apiUrl,
    repository: { owner, name },
    env: {},
  });
  const where = { owner, repo: name };
  const head = `${owner}:${branch}`;
  const [found] = (await octokit.rest.pulls.list({ ...where, head, state: "open" })).data;
  const number =
    found?.number ??
    (
      await octokit.rest.pulls.create({
        ...where,
        head: branch,
        base: defaultBranch,
        title: await git("show", "-s", "--format=%s", "HEAD"),
      })
    ).data.number;
  const { data: pull } = await octokit.rest.pulls.get({ ...where, pull_number: number });
  const ref = `refs/pull/${number}/merge`;
  const sha = await findCommit(gitDirectoryOf(github, fullName), ref);
  if (!sha)
    throw new UserError(
      `Pull request #${number} conflicts with ${defaultBranch}; GitHub runs nothing for it.`,
      {
        fix: `Bring your branch up to date: git merge ${defaultBranch}`,
      },
    );
  const action = found ? "synchronize" : "opened";
  const payload = {
    action,
    number,
    pull_request: pull,
    repository: describe(fullName, defaultBranch),
    sender: { login },
  };
  return { action, payload, sha, ref };
};

const readPayload = async (file: string | undefined): Promise<Record<string, unknown>> => {
  if (!file) return {};
  try {
    return JSON.parse(await readFile(file, "utf8")) as Record<string, unknown>;
  } catch (cause) {
    throw new UserError(`--payload ${file}: ${(cause as Error).message}`, { cause });
  }
};

const describe = (fullName: string, defaultBranch: string) => {
  const { owner, name } = parseRepository(fullName);
  return { full_name: fullName, name, owner: { login: owner }, default_branch: defaultBranch };
};
