import type { Environment } from "@mlops-actions/contracts/environment";

type Difference = { what: string; expected: string; actual: string };

export type Comparison = {
  /**
   * identical: identity and numeric variables agree. same: the identity does. compatible: the same Python minor, and
   * every package of the expected one in the same version. different: none of these.
   */
  verdict: "identical" | "same" | "compatible" | "different";
  /** Worst first. */
  differences: Difference[];
};

type Compared = Pick<Environment, "fingerprint" | "identity" | "numeric">;

const absent = "(none)";

/** Compares an environment with the one that was expected. */
export const compareEnvironments = (expected: Compared, actual: Compared): Comparison => {
  const [a, b] = [expected.identity, actual.identity];
  const breaking: Difference[] = [];
  const lesser: Difference[] = [];
  const note = (list: Difference[], what: string, was: string | null, is: string | null) => {
    if (was !== is) list.push({ what, expected: was ?? absent, actual: is ?? absent });
  };
  note(breaking, "implementation", a.implementation, b.implementation);
  note(breaking, "Python", minorOf(a.python), minorOf(b.python));

  const were = new Map(a.distributions.map(({ name, version }) => [name, version]));
  const are = new Map(b.distributions.map(({ name, version }) => [name, version]));
  const packages: Difference[] = [];
  for (const [name, version] of were) note(packages, name, version, are.get(name) ?? null);
  breaking.push(...packages.sort((x, y) => weigh(y) - weigh(x) || (x.what < y.what ? -1 : 1)));

  note(lesser, "system", `${a.os} ${a.arch}`, `${b.os} ${b.arch}`);
  note(lesser, "C library", a.libc, b.libc);
  if (minorOf(a.python) === minorOf(b.python)) note(lesser, "Python", a.python, b.python);
  note(lesser, "ABI", a.abi, b.abi);
  for (const [name, version] of are) if (!were.has(name)) note(lesser, name, null, version);
  note(lesser, "manager", a.manager, b.manager);
  note(lesser, "lock", a.lock?.sha256 ?? null, b.lock?.sha256 ?? null);

  const numeric: Difference[] = [];
  for (const name of new Set([...Object.keys(expected.numeric), ...Object.keys(actual.numeric)]))
    note(numeric, name, expected.numeric[name] ?? null, actual.numeric[name] ?? null);

  const same = expected.fingerprint === actual.fingerprint;
  return {
    verdict:
      breaking.length > 0 ? "different" : !same ? "compatible" : numeric.length > 0 ? "same" : "identical",
    differences: [...breaking, ...lesser, ...numeric],
  };
};

const minorOf = (version: string) => version.split(".").slice(0, 2).join(".");

/** A package that is not there is worst, then another major version, then another minor, then the rest. */
const weigh = ({ expected, actual }: Difference): number => {
  if (actual === absent) return 4;
  const [a, b] = [expected.split("."), actual.split(".")];
  return a[0] !== b[0] ? 3 : a[1] !== b[1] ? 2 : 1;
};
