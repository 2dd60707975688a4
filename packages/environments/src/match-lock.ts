import { groupBy } from "@mlops-actions/contracts/group-by";
import type { Pin } from "./parse-requirements.ts";

export type Distribution = { name: string; version: string };

/** What a virtual environment brings along by itself. Not in the lock, and not a difference from it. */
const seeds = new Set(["pip", "setuptools", "wheel"]);

/** Where installed distributions differ from the lock, in words; empty where they are equal. */
export const findLockDifferences = (pins: readonly Pin[], installed: readonly Distribution[]): string[] => {
  const versions = new Map(installed.map(({ name, version }) => [name, version]));
  // A name may stand several times, under different markers.
  const byName = groupBy(pins, ({ name }) => name);
  const differences: string[] = [];
  for (const [name, options] of byName) {
    const version = versions.get(name);
    if (version === undefined) {
      if (options.every(({ conditional }) => !conditional)) differences.push(`${name} is not installed`);
    } else if (!options.some((pin) => sameVersion(pin.version, version)))
      differences.push(
        `${name} is ${version}, the lock says ${options.map((pin) => pin.version).join(" or ")}`,
      );
  }
  for (const { name, version } of installed)
    if (!byName.has(name) && !seeds.has(name)) differences.push(`${name} ${version} is not in the lock`);
  return differences;
};

/** PEP 440's equality, as far as pins need it: letter case, a leading v, trailing zeros, spellings of a separator. */
export const sameVersion = (a: string, b: string): boolean => canonicalVersion(a) === canonicalVersion(b);

const canonicalVersion = (version: string): string => {
  const [main = "", local] = version.toLowerCase().replace(/^v/, "").replace(/^0+!/, "").split("+");
  const [, release = "", rest = ""] = /^((?:\d+!)?\d+(?:\.\d+)*)(.*)$/.exec(main) ?? [null, main, ""];
  const numbers = release
    .split(".")
    .map((part) => part.replace(/^0+(?=\d)/, ""))
    .join(".")
    .replace(/(\.0)+$/, "");
  const suffix = rest
    .replace(/[-_.]/g, "")
    .replace(/alpha/, "a")
    .replace(/beta/, "b")
    .replace(/(?<![a-z])(c|preview|pre)(?=\d|$)/, "rc")
    .replace(/^(\d)/, "post$1") // 1.0-1 is 1.0.post1
    .replace(/(rev|r)(?=\d|$)(?<!rc)/, "post");
  return `${numbers}${suffix}${local === undefined ? "" : `+${local.replace(/[-_]/g, ".")}`}`;
};
