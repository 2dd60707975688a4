import type { DeploymentRecord } from "./records.ts";

/**
 * The version to go back to: the newest one before the current that was once deployed with success.
 * A version that an earlier rollback left is passed over, so that rolling back twice goes further back rather than
 * to and fro; deploying it anew makes it eligible again.
 * @param records newest first
 * @param skip versions that cannot be had any more: yanked, or gone from the registry
 * @param succeeded whether a record ever reached success; asked only as far as needed
 */
export const chooseRollback = async (
  records: readonly DeploymentRecord[],
  current: string,
  skip: ReadonlySet<string>,
  succeeded: (id: number) => Promise<boolean>,
): Promise<{ version: string | undefined; left: string[] }> => {
  const left = new Set<string>();
  for (const { id, payload } of records) {
    const { operation, previous, version } = payload;
    const isCandidate = version !== current && !skip.has(version) && !left.has(version);
    const isRollback = operation === "rollback" && previous !== null;
    if (!isCandidate && !isRollback) continue;
    if (!(await succeeded(id))) continue;
    if (isCandidate) return { version, left: [...left] };
    if (previous !== null) left.add(previous);
  }
  return { version: undefined, left: [...left] };
};
