import { formatBytes } from "@mlops-actions/contracts/format";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "./connect.ts";

/**
 * The bytes of the newest artifact of that name that a run left, as GitHub keeps them (a zip); undefined where it left
 * none. Nothing of it is trusted: not the size that is declared, nor what is in it.
 * Costs two requests, and one to the store of artifacts.
 * @param limit most bytes to take
 * @throws UserError where there are more
 */
export const downloadRunArtifact = async (
  { octokit, owner, repo }: GitHub,
  { runId, name, limit }: { runId: number; name: string; limit: number },
): Promise<{ id: number; bytes: Buffer } | undefined> => {
  const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id: runId, name });
  // A second attempt leaves a second artifact of the same name.
  const [newest] = data.artifacts
    .filter((artifact) => artifact.name === name && !artifact.expired)
    .sort((a, b) => b.id - a.id);
  if (!newest) return undefined;
  const tooLarge = () =>
    new UserError(`Artifact "${name}" of run ${runId} is larger than ${formatBytes(limit)}.`, {
      fix: "A review is a few kilobytes: somebody else made this artifact. Look at the run, and at the pull request's changes to the workflow.",
    });
  if (newest.size_in_bytes > limit) throw tooLarge();
  // fetch drops the token on the way to the store, which is another origin.
  const answer = await octokit.request("GET /repos/{owner}/{repo}/actions/artifacts/{id}/zip", {
    owner,
    repo,
    id: newest.id,
    request: { parseSuccessResponseBody: false },
  });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.data as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    // Leaving the loop cancels the download.
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  }
  return { id: newest.id, bytes: Buffer.concat(chunks) };
};
