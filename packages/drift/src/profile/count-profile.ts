import type {
  CategoricalProfile,
  ColumnProfile,
  NumericProfile,
  Profile,
} from "@mlops-actions/contracts/profile";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { CategoricalColumn, Column, CountedTable } from "../read/columns.ts";
import { parseNumberText } from "../read/parse-number.ts";

/**
 * What a profile of current data counted, to be compared with the reference that it was made like.
 * @throws UserError where it was made with edges of its own, or leaves categories unnamed that could be new ones
 */
export const countProfile = (profile: Profile, reference: Profile): CountedTable => {
  const like = new Map(reference.columns.map((column) => [column.name, column]));
  const columns = profile.columns.map((column): [string, Column] => {
    const known = like.get(column.name);
    if (known && known.n > 0 && column.n > 0) checkAlike(column, known);
    return [column.name, toColumn(column)];
  });
  const { rows, ragged } = profile;
  return {
    table: { rows, ragged, columns: new Map(columns) },
    names: profile.columns.map(({ name }) => name),
    joint: profile.joint,
  };
};

const checkAlike = (column: ColumnProfile, known: ColumnProfile): void => {
  const name = JSON.stringify(column.name);
  const fix = {
    fix: "Profile the current data like the reference: mlops profile --like reference.json data.csv",
  };
  if (column.kind === "numeric" && known.kind === "numeric" && !sameEdges(column, known))
    throw new UserError(`Column ${name} of the current profile has other edges than the reference.`, fix);
  if (column.kind !== known.kind)
    throw new UserError(
      `Column ${name} is ${known.kind} in the reference and ${column.kind} in the current profile.`,
      fix,
    );
  if (column.kind === "categorical" && !column.identifier && column.other > 0 && isComplete(known))
    throw new UserError(
      `The current profile leaves ${column.other} rows of ${name} unnamed, which may be new categories.`,
      {
        fix: "Profile current data without --rare-below, or check the files themselves.",
      },
    );
};

const isComplete = (known: ColumnProfile) =>
  known.kind === "categorical" && !known.identifier && known.other === 0;

/** Whether what the two count can be set side by side. */
export const sameEdges = (a: NumericProfile, b: NumericProfile): boolean =>
  a.edges.length === b.edges.length &&
  a.bins.length === b.bins.length &&
  a.edges.every((edge, index) => edge === b.edges[index]) &&
  a.bins.every((bin, index) => bin === b.bins[index]);

const toColumn = (column: ColumnProfile): Column => {
  const { missing, invalid } = column;
  if (column.kind === "numeric") return { kind: "numeric", profile: column, outside: {}, missing, invalid };
  if (column.kind === "categorical") return toCategories(column);
  const { kind, n, min, max } = column;
  return { kind, n, missing, invalid, min, max };
};

export const toCategories = ({
  n,
  missing,
  values,
  counts,
  identifier,
  salt,
}: Pick<
  CategoricalProfile,
  "n" | "missing" | "values" | "counts" | "identifier" | "salt"
>): CategoricalColumn => {
  const numbers = values.reduce(
    (sum, value, index) => sum + (Number.isNaN(parseNumberText(value)) ? 0 : counts[index]!),
    0,
  );
  const named = new Map(values.map((value, index) => [value, counts[index]!]));
  return { kind: "categorical", n, missing, invalid: 0, counts: named, overflow: identifier, numbers, salt };
};
