import { sha256 } from "@mlops-actions/contracts/digest";

export type CacheKeyParts = {
  /** Name and version, such as linux-ubuntu24.04: compiled packages bind to its libraries. */
  system: string;
  arch: string;
  python: string;
  /** sha256 of the interpreter's own file: the same version may be built in two ways. */
  interpreterDigest: string;
  /** Scripts of an environment hold its absolute path. */
  installPath: string;
  /** Name and version. */
  manager: string;
  lockDigest: string;
};

/**
 * The key of an installed environment. There is no shorter key to fall back on: an environment of another lock would be
 * deleted after the restore, because it does not hold what the lock says.
 * @throws RangeError on an empty part, which would let different environments share a key.
 */
export const buildCacheKey = (parts: CacheKeyParts): string => {
  for (const [name, value] of Object.entries(parts))
    if (!value) throw new RangeError(`cache key: ${name} is empty`);
  const { system, arch, python, interpreterDigest, installPath, manager, lockDigest } = parts;
  return [
    "env1",
    system,
    arch,
    `python${python}+${interpreterDigest.slice(0, 12)}`,
    sha256(installPath).slice(0, 12),
    manager,
    lockDigest.slice(0, 32),
  ]
    .join("-")
    .replace(/[^A-Za-z0-9.+_-]/g, "_"); // the service refuses commas and the like
};
