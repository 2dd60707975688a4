import type { Scene } from "../events/announce.ts";
import type { RefChange } from "../events/ref-changes.ts";
import { noObject } from "../git/repository-git.ts";
import { loginOf } from "../hub.ts";
import { isPull, type PullRequest } from "../render/pull.ts";
import { announcePull } from "./announce-pull.ts";
import { fetchHead } from "./fork-head.ts";
import { updatePullRefs } from "./pull-refs.ts";

/** Brings the open pull requests of a branch that has moved up to date. */
export const followBranch = async (scene: Scene, change: RefChange): Promise<void> => {
  const branch = change.ref.slice("refs/heads/".length);
  const open = scene.repository.record.issues.filter(isPull).filter(({ state }) => state === "open");
  for (const issue of open) {
    if (issue.pull.headRef === branch && !issue.pull.headRepository) await followHead(scene, issue, change);
    else if (issue.pull.baseRef === branch) await followBase(scene, issue, change);
  }
  await followInParent(scene, branch, change);
};

/** A fork's branch moves the pull requests that it asks with, which stand in what was forked. */
const followInParent = async (scene: Scene, branch: string, change: RefChange): Promise<void> => {
  const { hub, repository: fork } = scene;
  const { parent } = fork.record;
  const repository = parent === undefined ? undefined : hub.findRepository(parent);
  if (!repository) return;
  // The fork's lock is held already. Never the other way round: what happens in a parent changes no fork.
  await repository.exclusive(async () => {
    const asking = repository.record.issues
      .filter(isPull)
      .filter(({ state, pull }) => state === "open" && pull.headRepository === fork.fullName)
      .filter(({ pull }) => pull.headRef === branch);
    for (const issue of asking) {
      if (change.after !== noObject) await fetchHead(repository, fork, issue.pull);
      await followHead({ ...scene, repository }, issue, change);
    }
    if (asking.length > 0) await repository.save();
  });
};

const followHead = async (scene: Scene, issue: PullRequest, { before, after }: RefChange) => {
  if (issue.pull.headSha === after) return;
  if (after === noObject) return close(scene, issue);
  issue.pull.headSha = after;
  issue.updatedAt = scene.hub.now();
  await updatePullRefs(scene, issue);
  await announcePull(scene, issue, "synchronize", { before, after });
};

const followBase = async (scene: Scene, issue: PullRequest, { after }: RefChange) => {
  if (after === noObject) return close(scene, issue);
  const { git } = scene.repository;
  // Everything it asked for is in the base now: somebody has merged it by hand.
  if (await git.isAncestor(issue.pull.headSha, after)) {
    const now = scene.hub.now();
    Object.assign(issue.pull, { mergedAt: now, mergedBy: loginOf(scene.identity), mergeCommitSha: after });
    return close(scene, issue);
  }
  issue.pull.baseSha = after;
  await updatePullRefs(scene, issue);
};

const close = async (scene: Scene, issue: PullRequest) => {
  issue.state = "closed";
  issue.closedAt = issue.updatedAt = scene.hub.now();
  issue.closedBy = loginOf(scene.identity);
  await announcePull(scene, issue, "closed");
};
