import { isDeepStrictEqual } from "node:util";

export type MatrixValues = Record<string, unknown>;

/** GitHub's limit for one workflow run. */
export const matrixLimit = 256;

/**
 * Expands `strategy.matrix` into its combinations, in GitHub's order: the first axis turns slowest.
 * An `exclude` entry removes each combination that has all its values. An `include` entry is added to each combination
 * whose original values it does not overwrite; where there is none it becomes a combination of its own.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrixinclude
 */
export const expandMatrix = (matrix: Record<string, unknown>): MatrixValues[] => {
  const { include, exclude, ...axes } = matrix;
  let combinations: MatrixValues[] = Object.keys(axes).length > 0 ? [{}] : [];
  for (const [axis, values] of Object.entries(axes))
    combinations = combinations.flatMap((combination) =>
      asList(values, axis).map((value) => ({ ...combination, [axis]: value })),
    );
  combinations = combinations.filter(
    (combination) => !asMappings(exclude, "exclude").some((entry) => hasValues(combination, entry)),
  );
  const originals = combinations.map((combination) => ({ ...combination }));
  for (const entry of asMappings(include, "include")) {
    let added = false;
    originals.forEach((original, index) => {
      if (Object.keys(entry).some((key) => key in original && !matches(original[key], entry[key]))) return;
      Object.assign(combinations[index]!, entry);
      added = true;
    });
    if (!added) combinations.push({ ...entry });
  }
  if (combinations.length > matrixLimit)
    throw new Error(`The matrix has ${combinations.length} combinations; GitHub allows ${matrixLimit}.`);
  return combinations;
};

/** "build (3.11, ubuntu-latest)", as GitHub names a matrix's jobs. */
export const describeMatrix = (values: MatrixValues): string =>
  Object.values(values)
    .flatMap((value) => flatten(value))
    .join(", ");

const flatten = (value: unknown): string[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(flatten) : [String(value ?? "")];

const hasValues = (combination: MatrixValues, entry: MatrixValues) =>
  Object.entries(entry).every(([key, value]) => key in combination && matches(combination[key], value));

/** A mapping in an entry need only be a part of the combination's. */
const matches = (actual: unknown, wanted: unknown): boolean =>
  isMapping(actual) && isMapping(wanted)
    ? Object.entries(wanted).every(([key, value]) => matches(actual[key], value))
    : isDeepStrictEqual(actual, wanted);

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const asList = (value: unknown, axis: string): unknown[] => {
  if (Array.isArray(value)) return value;
  throw new Error(`The matrix's "${axis}" is not a list.`);
};

const asMappings = (value: unknown, name: string): MatrixValues[] =>
  value === undefined || value === null
    ? []
    : asList(value, name).map((entry) => {
        if (isMapping(entry)) return entry;
        throw new Error(`The matrix's "${name}" has an entry that is not a mapping.`);
      });
