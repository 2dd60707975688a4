import type { Scene } from "../events/announce.ts";
import type { PullRequest } from "../render/pull.ts";
import { emailOf } from "../render/user.ts";

/** The commit that a merge would make now; undefined where it conflicts. */
export const writeMergeCommit = async (
  scene: Scene,
  issue: PullRequest,
  message: string,
  login: string,
): Promise<string | undefined> => {
  const { git } = scene.repository;
  const { baseSha, headSha } = issue.pull;
  const tree = await git.mergeTree(baseSha, headSha);
  if (!tree) return undefined;
  const person = { name: login, email: emailOf(login), date: scene.hub.now() };
  return git.writeCommit({ tree, parents: [baseSha, headSha], author: person, committer: person, message });
};

/** Writes refs/pull/N/head and, where it merges cleanly, refs/pull/N/merge: what a workflow checks out. */
export const updatePullRefs = async (scene: Scene, issue: PullRequest): Promise<void> => {
  const { git } = scene.repository;
  const { pull, number } = issue;
  const message = `Merge ${pull.headSha} into ${pull.baseSha}`;
  const merge = await writeMergeCommit(scene, issue, message, issue.author);
  pull.mergeable = merge !== undefined;
  pull.mergeCommitSha = merge ?? null;
  const commands = [
    `update refs/pull/${number}/head ${pull.headSha}`,
    merge ? `update refs/pull/${number}/merge ${merge}` : `delete refs/pull/${number}/merge`,
  ];
  await git.run(["update-ref", "--stdin"], { input: `${commands.join("\n")}\n` });
};
