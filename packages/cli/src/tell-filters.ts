import type { LocalGitHub } from "@mlops-actions/local-github/start";
import type { RepositoryEvent } from "@mlops-actions/local-github/types";
import { listChangedFiles } from "@mlops-actions/local-runner/changed-files";
import { matchesEvent } from "@mlops-actions/local-runner/match-event";
import type { ParsedWorkflow } from "@mlops-actions/local-runner/parse-workflow";
import { gitDirectoryOf } from "@mlops-actions/local-runner/run-workflow";

/**
 * A workflow that a person names runs, whatever its filters say: that is what `mlops run` is for. But a release from a
 * branch that GitHub would not release from must not come as a surprise.
 * @returns a sentence where GitHub would not run it for this event
 */
export const tellFilters = async (
  github: LocalGitHub,
  workflow: ParsedWorkflow,
  event: RepositoryEvent,
): Promise<string | undefined> => {
  const gitDirectory = gitDirectoryOf(github, event.repository);
  if (await matchesEvent(workflow.events, event, () => listChangedFiles(gitDirectory, event)))
    return undefined;
  const filters = Object.keys(workflow.events[event.name as "push"] ?? {}).join(", ");
  return `GitHub would not run ${workflow.path} for this ${event.name} of ${event.ref.replace("refs/heads/", "")}: its filters (${filters}) leave it out. It runs here because you ask for it.`;
};
