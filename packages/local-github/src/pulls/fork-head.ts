import type { PullRecord } from "../state/records.ts";
import type { Repository } from "../state/repository.ts";

/** Whose branch a pull request's head is: a fork's, or this repository's own. */
export const headRepositoryOf = (
  repository: Repository,
  { headRepository }: { headRepository?: string | undefined },
): Repository =>
  headRepository === undefined ? repository : (repository.findOther(headRepository) ?? repository);

/** The fork that an account has of a repository. */
export const findFork = (forks: readonly Repository[], parent: Repository, owner: string) =>
  forks.find(
    (fork) => fork.record.parent === parent.fullName && fork.owner.toLowerCase() === owner.toLowerCase(),
  );

/** Brings what a fork's branch holds into the repository that it is asked into, which keeps it as refs/pull/N/head. */
export const fetchHead = async (
  into: Repository,
  from: Repository,
  { headRef }: Pick<PullRecord, "headRef">,
): Promise<void> => {
  await into.git.run([
    "fetch",
    "--quiet",
    "--no-tags",
    "--no-write-fetch-head",
    from.git.directory,
    `refs/heads/${headRef}`,
  ]);
};
