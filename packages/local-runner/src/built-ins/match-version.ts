/**
 * Whether a version is what a setup action was asked for: "3.11", "3.x", "3.11.7", "24", "lts/*", or a range like
 * ">=3.9 <3.13". Words such as "lts/*", "latest" and "current" are taken to be any version.
 */
export const matchesVersion = (wanted: string, found: string): boolean => {
  if (/^[a-z]/i.test(wanted) && !/^\d/.test(wanted)) return true;
  return wanted
    .replaceAll(/(>=|<=|>|<|~|\^|=)\s+/g, "$1")
    .split("||")
    .some((range) =>
      range
        .trim()
        .split(/\s+/)
        .every((part) => matchesPart(part, found)),
    );
};

const matchesPart = (part: string, found: string): boolean => {
  const [, operator = "", text = ""] = /^(>=|<=|>|<|~|\^|=)?(.*)$/.exec(part)!;
  const wanted = text
    .split(".")
    .filter((piece) => /^\d+$/.test(piece))
    .map(Number);
  const actual = found.split(".").map((piece) => Number.parseInt(piece, 10));
  const same = (count: number) => wanted.slice(0, count).every((number, index) => actual[index] === number);
  const order = compare(actual, wanted);
  switch (operator) {
    case ">=":
      return order >= 0;
    case "<=":
      return order <= 0 || same(wanted.length);
    case ">":
      return order > 0 && !same(wanted.length);
    case "<":
      return order < 0;
    case "~":
      return order >= 0 && same(Math.min(2, wanted.length));
    case "^":
      return order >= 0 && same(1);
    default:
      return same(wanted.length);
  }
};

const compare = (a: readonly number[], b: readonly number[]): number => {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};
