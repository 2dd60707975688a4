import { announce, type Scene } from "../events/announce.ts";
import { isHeard } from "../hub.ts";
import { type PullRequest, renderPull } from "../render/pull.ts";
import { measurePull } from "./measure-pull.ts";

/** `pull_request` runs on the merge commit where there is one, as `refs/pull/N/merge`. */
export const announcePull = async (
  scene: Scene,
  issue: PullRequest,
  action: string,
  more: Record<string, unknown> = {},
): Promise<void> => {
  if (!scene.hub.isListening() || !isHeard(scene.identity, "pull_request")) return;
  const { hub, repository } = scene;
  const merged = issue.pull.mergedAt !== null;
  await announce(scene, {
    name: "pull_request",
    action,
    payload: {
      number: issue.number,
      pull_request: renderPull(hub.urls, repository, issue, await measurePull(repository, issue)),
      ...more,
    },
    sha: issue.pull.mergeCommitSha ?? issue.pull.headSha,
    ref: merged ? `refs/heads/${issue.pull.baseRef}` : `refs/pull/${issue.number}/merge`,
  });
};
