import { countOf } from "@mlops-actions/contracts/format";
import type { GatePolicy } from "@mlops-actions/contracts/gate-policy";
import { suggest } from "@mlops-actions/contracts/suggest";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { Task } from "../metrics/metrics.ts";
import type { Evidence, SliceColumn } from "./evidence.ts";
import type { Columns } from "./read-columns.ts";

/** Labels and predictions as they were read, before anyone looked whether they fit together. */
export type Tables = { labels: Columns; challenger: Columns; champion?: Columns };

/** Bad data is an answer (verdict error), not an exception: `fault` is the sentence that says what is wrong. */
export type Joined = { evidence: Evidence; fault?: undefined } | { evidence?: undefined; fault: string };

class DataFault extends Error {}

/**
 * Checks labels and predictions and puts them in the order of the labels.
 * @throws UserError where a column is missing: then it is not such a file at all
 */
export const joinEvidence = (tables: Tables, policy: Pick<GatePolicy, "task" | "data">): Joined => {
  const names = { id: "id", score: "score", label: "label", ...policy.data?.columns };
  const task = policy.task as Task;
  try {
    const { labels, challenger, champion } = tables;
    const ids = needColumn(labels, names.id);
    const labelTexts = needColumn(labels, names.label);
    refuseBadIds(labels.name, ids);
    const classes = task === "multiclass" ? findClasses(challenger, names.score) : [];
    const y = readLabels(labels.name, labelTexts, ids, task, classes);
    const scoreColumns =
      task === "multiclass" ? classes.map((one) => `${names.score}_${one}`) : [names.score];
    const align = (table: Columns) => {
      const own = needColumn(table, names.id);
      const texts = scoreColumns.map((column) => needColumn(table, column));
      refuseBadIds(table.name, own);
      const rows = matchIds(labels.name, ids, table.name, own);
      const scores = texts.map((text, index) => readNumbers(table.name, scoreColumns[index]!, text, own));
      return { rows, scores: scores.map((score) => Float64Array.from(rows, (row) => score[row]!)) };
    };
    const ours = align(challenger);
    const evidence: Evidence = {
      task,
      n: ids.length,
      y,
      threshold: policy.data?.threshold ?? 0.5,
      challenger: ours.scores,
      champion: champion && align(champion).scores,
      slices: readSlices(
        tables,
        policy.data?.slices?.filter((slice) => typeof slice === "string"),
        Object.values(names),
        ours.rows,
      ),
    };
    return { evidence };
  } catch (error) {
    if (error instanceof DataFault) return { fault: error.message };
    throw error;
  }
};

const needColumn = (table: Columns, column: string): string[] => {
  const values = table.values.get(column);
  if (values) return values;
  if (table.header.length === 0) throw new DataFault(`${table.name} is empty.`);
  const near = suggest(column, table.header);
  throw new UserError(`${table.name} has no column "${column}" (it has: ${table.header.join(", ")}).`, {
    fix: near
      ? `Did you mean "${near}"? Rename it, or name it in the policy's data.columns.`
      : "Rename one, or name it in the policy's data.columns.",
  });
};

const refuseBadIds = (name: string, ids: readonly string[]): void => {
  if (ids.length === 0) throw new DataFault(`${name} has no rows.`);
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const id of ids) (seen.has(id) ? repeated : seen).add(id);
  if (seen.has("")) throw new DataFault(`${name} has rows without an id.`);
  if (repeated.size > 0)
    throw new DataFault(
      `${name} has ${countOf(repeated.size, "duplicate id")} (${ids.length - seen.size} extra rows): ${firstFive([...repeated])}.`,
    );
};

/** For each labelled row, the row of the predictions. */
const matchIds = (
  labelsName: string,
  ids: readonly string[],
  name: string,
  own: readonly string[],
): number[] => {
  const rowOf = new Map(own.map((id, row) => [id, row]));
  const missing = ids.filter((id) => !rowOf.has(id));
  const known = missing.length || own.length !== ids.length ? new Set(ids) : undefined;
  const extra = known ? own.filter((id) => !known.has(id)) : [];
  if (missing.length === 0 && extra.length === 0) return ids.map((id) => rowOf.get(id)!);
  const parts = [
    ...(missing.length
      ? [`${countOf(missing.length, "id")} of ${labelsName} missing (${firstFive(missing)})`]
      : []),
    ...(extra.length
      ? [`${countOf(extra.length, "id")} that ${labelsName} does not have (${firstFive(extra)})`]
      : []),
  ];
  throw new DataFault(
    `${name} does not match ${labelsName} (${own.length} and ${ids.length} rows): ${parts.join(", and ")}.`,
  );
};

const readNumbers = (name: string, column: string, texts: readonly string[], ids: readonly string[]) => {
  const values = Float64Array.from(texts, (text) => (text === "" ? Number.NaN : Number(text)));
  const bad = ids.filter((_, row) => !Number.isFinite(values[row]!));
  if (bad.length === 0) return values;
  throw new DataFault(
    `${name} has ${countOf(bad.length, "row")} whose ${column} is not a finite number: ids ${firstFive(bad)}.`,
  );
};

const binaryLabels: Record<string, number> = { "0": 0, "1": 1, "0.0": 0, "1.0": 1, false: 0, true: 1 };

const readLabels = (
  name: string,
  texts: readonly string[],
  ids: readonly string[],
  task: Task,
  classes: readonly string[],
): Float64Array => {
  if (task === "regression") return readNumbers(name, "label", texts, ids);
  const codes =
    task === "binary" ? binaryLabels : Object.fromEntries(classes.map((one, code) => [one, code]));
  const codeOf = new Map(Object.entries(codes));
  const code = (text: string) => codeOf.get(task === "binary" ? text.toLowerCase() : text);
  const bad = ids.filter((_, row) => code(texts[row]!) === undefined);
  if (bad.length > 0) {
    const allowed =
      task === "binary" ? "0 or 1" : `a class that the predictions score (${classes.join(", ")})`;
    throw new DataFault(
      `${name} has ${countOf(bad.length, "row")} whose label is not ${allowed}: ids ${firstFive(bad)}.`,
    );
  }
  return Float64Array.from(texts, (text) => code(text)!);
};

const findClasses = (challenger: Columns, score: string): string[] => {
  const prefix = `${score}_`;
  const classes = [...challenger.values.keys()].flatMap((column) =>
    column.startsWith(prefix) ? [column.slice(prefix.length)] : [],
  );
  if (classes.length >= 2) return classes.sort();
  if (challenger.header.length === 0) throw new DataFault(`${challenger.name} is empty.`);
  throw new UserError(
    `${challenger.name} has ${classes.length} columns named ${prefix}<class>, and a multiclass task needs one for each class.`,
  );
};

/** An extra column with more values than this is no slice unless the policy names it; beyond the second, never. */
const mostImpliedLevels = 50;
const mostLevels = 1000;

const readSlices = (
  { labels, challenger }: Tables,
  named: readonly string[] | undefined,
  taken: readonly string[],
  rows: readonly number[],
): SliceColumn[] => {
  if (!named)
    return [...labels.values]
      .filter(([column]) => !taken.includes(column))
      .map(([column, values]) => codeLevels(column, values))
      .filter(({ levels }) => levels.length > 1 && levels.length <= mostImpliedLevels);
  return named.map((column) => {
    const ours = challenger.values.get(column);
    const values = labels.values.get(column) ?? (ours && rows.map((row) => ours[row]!));
    if (!values) {
      const near = suggest(column, [...labels.header, ...challenger.header]);
      throw new UserError(`No slice column "${column}" in ${labels.name} or ${challenger.name}.`, {
        fix: near ? `Did you mean "${near}"?` : "Add it to the labels file, or take it out of data.slices.",
      });
    }
    const slice = codeLevels(column, values);
    if (slice.levels.length <= mostLevels) return slice;
    throw new UserError(
      `Slice column "${column}" has ${slice.levels.length} values, expected at most ${mostLevels}.`,
      { fix: "Bin it first, or take it out of data.slices." },
    );
  });
};

const codeLevels = (column: string, values: readonly string[]): SliceColumn => {
  const levels = [...new Set(values)].sort();
  const codeOf = new Map(levels.map((level, code) => [level, code]));
  return {
    column,
    levels: levels.map((level) => level || "(missing)"),
    codes: Uint32Array.from(values, (value) => codeOf.get(value)!),
  };
};

const firstFive = (ids: readonly string[]) =>
  `${ids
    .slice(0, 5)
    .map((id) => JSON.stringify(id))
    .join(", ")}${ids.length > 5 ? ", …" : ""}`;
