/** Below this, numbers count as zero: rounding noise around zero has no relative size. */
const zero = 1e-12;

/** As Python's math.isclose: relative to the larger of the two. Tolerance 0 asks for equality. */
const isClose = (a: number, b: number, tolerance: number): boolean =>
  a === b ||
  (tolerance > 0 && Math.abs(a - b) <= Math.max(tolerance * Math.max(Math.abs(a), Math.abs(b)), zero));

/**
 * The first place where an answer differs from the one expected, in words; undefined where it does not.
 * Everything expected must be there; an object may have more (a server's version, a timing).
 */
export const findDifference = (
  expected: unknown,
  actual: unknown,
  tolerance: number,
  path = "response",
): string | undefined => {
  if (typeof expected === "number" && typeof actual === "number")
    return isClose(expected, actual, tolerance)
      ? undefined
      : `${path} is ${actual}, expected ${expected} (tolerance ${tolerance})`;
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return `${path} is ${show(actual)}, expected a list`;
    if (actual.length !== expected.length)
      return `${path} has ${actual.length} items, expected ${expected.length}`;
    return firstOf(expected, (value, index) =>
      findDifference(value, actual[index], tolerance, `${path}[${index}]`),
    );
  }
  if (typeof expected === "object" && expected !== null) {
    if (typeof actual !== "object" || actual === null || Array.isArray(actual))
      return `${path} is ${show(actual)}, expected an object`;
    return firstOf(Object.entries(expected), ([key, value]) =>
      Object.hasOwn(actual, key)
        ? findDifference(value, (actual as Record<string, unknown>)[key], tolerance, `${path}.${key}`)
        : `${path}.${key} is missing`,
    );
  }
  return expected === actual ? undefined : `${path} is ${show(actual)}, expected ${show(expected)}`;
};

const firstOf = <T>(items: readonly T[], find: (item: T, index: number) => string | undefined) => {
  for (const [index, item] of items.entries()) {
    const found = find(item, index);
    if (found !== undefined) return found;
  }
  return undefined;
};

const show = (value: unknown): string => {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};
