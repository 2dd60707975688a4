import { countOf, formatCount } from "@mlops-actions/contracts/format";
import type { GatePolicy } from "@mlops-actions/contracts/gate-policy";
import { suggest } from "@mlops-actions/contracts/suggest";
import { UserError } from "@mlops-actions/contracts/user-error";
import { checkSameCells } from "./check-same-cells.ts";
import type { TextColumn } from "./columns.ts";
import { DataFault } from "./data-fault.ts";
import { type Evidence, selectRows } from "./evidence.ts";
import { indexRows, type Keys, matchRows } from "./match-rows.ts";
import { type ColumnPlan, llmColumns } from "./plan-columns.ts";
import type { Columns } from "./read-columns.ts";
import { checkNumbers, readBinaryLabels, readClassLabels, readLlmScores } from "./read-labels.ts";
import { codeLevels, makeSlices } from "./slices.ts";
import { makeTextIndex } from "./text-index.ts";

/**
 * Labels and predictions as they were read by one plan, before anyone looked whether they fit together. Without
 * labels (an LLM's scores need none) the challenger's rows are the rows.
 */
export type Tables = { labels?: Columns | undefined; challenger: Columns; champion?: Columns | undefined };

/** `note` is a sentence for people where rows were left out. */
export type Joined = { evidence: Evidence; note?: string };

/**
 * Checks labels and predictions and puts them in the order of the labels.
 * @throws DataFault where the data is wrong, UserError where a column is missing: then it is not such a file at all
 */
export const joinEvidence = (
  { labels, challenger, champion }: Tables,
  plan: ColumnPlan,
  policy: Pick<GatePolicy, "data" | "comparability">,
): Joined => {
  const { task, names } = plan;
  const base = labels ?? challenger;
  const keysOf = makeKeys(plan);
  const keys = keysOf(base);
  const classes = task === "multiclass" ? findClasses(challenger, names.score) : undefined;
  if (labels) needTarget(labels, plan);
  const readScores = [challenger, champion].map((table) => table && needScores(table, plan, classes));
  const theirs = { challenger: keysOf(challenger), champion: champion && keysOf(champion) };
  indexRows(keys);
  const least = leastShare(policy.comparability?.ids);
  const rowsOf = {
    // Rows that the challenger left out would be its own choice of what it is judged on.
    challenger: matchRows(keys, theirs.challenger, { found: 1, known: least }),
    champion:
      theirs.champion && matchRows(keys, theirs.champion, { found: least, known: labels ? least : 1 }),
  };

  const n = keys.codes.length;
  const kept = findKept(rowsOf.challenger, rowsOf.champion);
  if (kept.length === 0) throw new DataFault(`${base.name} and the predictions have no id in common.`);

  const idOf = (row: number) => keys.index.textOf(keys.codes[row]!);
  /** A text column of the labels, else of the predictions, in the order of the labels. */
  const columnOf = (column: string): TextColumn => {
    const own = labels?.texts.get(column);
    if (own) return own;
    const found = challenger.texts.get(column);
    const theirs = champion?.texts.get(column);
    if (found && theirs)
      checkSameCells(
        column,
        { name: challenger.name, texts: found, rows: rowsOf.challenger },
        { name: champion!.name, texts: theirs, rows: rowsOf.champion! },
        idOf,
      );
    if (found) return { index: found.index, codes: reorder(found.codes, rowsOf.challenger) };
    const near = suggest(column, [...base.header, ...challenger.header]);
    throw new UserError(`No slice column "${column}" in ${nameBoth(base, challenger)}.`, {
      fix: near ? `Did you mean "${near}"?` : "Add it to the labels file, or take it out of the policy.",
    });
  };
  const place = (what: string) => ({ name: base.name, what, idOf });

  const queries = task === "ranking" ? needText(base, names.query).codes : undefined;
  const scores = [rowsOf.challenger, rowsOf.champion].map(
    (rows, index) => rows && readScores[index]!().map((values) => reorderNumbers(values, rows)),
  );
  const cutting = labels ?? { texts: new Map<string, TextColumn>() };
  const whole: Evidence = {
    task,
    n,
    y: labels ? readTarget(labels, plan, classes ?? [], place(names.label)) : new Float64Array(n),
    threshold: policy.data?.threshold ?? 0.5,
    challenger: scores[0]!,
    champion: scores[1],
    slices: plan.cuts
      ? makeSlices(plan.cuts, n, columnOf)
      : [...cutting.texts]
          .filter(([column]) => !Object.values(names).includes(column))
          .map(([column, texts]) => codeLevels(column, texts))
          .filter(({ levels }) => levels.length > 1),
    ...(classes && { classes }),
    ...(queries && { queries }),
    ...(names.group !== undefined
      ? { groups: readGroups(needText(base, names.group), names.group, place(names.group)) }
      : queries && { groups: queries }),
    ...(names.weight !== undefined && {
      weights: checkNumbers(
        needNumbers(base, names.weight),
        place(names.weight),
        "a finite number of at least 0",
        (value) => value >= 0 && Number.isFinite(value),
      ),
    }),
  };
  const evidence =
    kept.length === n
      ? whole
      : {
          ...selectRows(whole, kept),
          slices: whole.slices.map((slice) => ({ ...slice, codes: reorder(slice.codes, kept) })),
        };
  if (evidence.weights?.every((weight) => weight === 0))
    throw new DataFault(`${base.name} gives every row the weight 0.`);
  return kept.length === n
    ? { evidence }
    : {
        evidence,
        note: `${formatCount(kept.length)} of ${countOf(n, "row")} of ${base.name} are in every file; the others were left out.`,
      };
};

const nameBoth = (a: Columns, b: Columns) => (a === b ? a.name : `${a.name} or ${b.name}`);

const reorder = (codes: Uint32Array, rows: ArrayLike<number>): Uint32Array =>
  Uint32Array.from(rows, (row) => codes[Math.max(0, row)]!);

/** In rows that are left out anyway, zero stands for nothing. */
const reorderNumbers = (values: Float64Array, rows: Int32Array): Float64Array => {
  const ordered = new Float64Array(rows.length);
  for (let row = 0; row < rows.length; row++) if (rows[row]! >= 0) ordered[row] = values[rows[row]!]!;
  return ordered;
};

/** The rows that every file has. */
const findKept = (challenger: Int32Array, champion: Int32Array | undefined): Uint32Array => {
  const kept = new Uint32Array(challenger.length);
  let count = 0;
  for (let row = 0; row < challenger.length; row++)
    if (challenger[row]! >= 0 && (champion === undefined || champion[row]! >= 0)) kept[count++] = row;
  return kept.subarray(0, count);
};

/** `exact`, or the share of `intersect>=0.99`. */
const leastShare = (ids: string | undefined): number =>
  ids?.startsWith("intersect>=") ? Number(ids.slice("intersect>=".length)) : 1;

/** What tells the rows of a file apart: the id, in ranking the query and the id. */
const makeKeys = ({ task, names, ids }: ColumnPlan) => {
  const pairs = makeTextIndex();
  return (table: Columns): Keys => {
    const { codes } = needText(table, names.id);
    if (task !== "ranking") return { name: table.name, codes, index: ids };
    const queries = needText(table, names.query);
    const keys = codes.map((code, row) => {
      const id = ids.textOf(code);
      return pairs.addText(id === "" ? "" : `${queries.index.textOf(queries.codes[row]!)}/${id}`);
    });
    return { name: table.name, codes: keys, index: pairs };
  };
};

const refuseMissing = (table: Columns, column: string): never => {
  if (table.header.length === 0) throw new DataFault(`${table.name} is empty.`);
  const near = suggest(column, table.header);
  throw new UserError(`${table.name} has no column "${column}" (it has: ${table.header.join(", ")}).`, {
    fix: near
      ? `Did you mean "${near}"? Rename it, or name it in the policy's data.columns.`
      : "Rename one, or name it in the policy's data.columns.",
  });
};

const needText = (table: Columns, column: string): TextColumn =>
  table.texts.get(column) ?? refuseMissing(table, column);

const needNumbers = (table: Columns, column: string): Float64Array =>
  table.numbers.get(column) ?? refuseMissing(table, column);

const needTarget = (labels: Columns, { task, names }: ColumnPlan): void => {
  if (task === "binary" || task === "multiclass") needText(labels, names.label);
  else if (task !== "llm") needNumbers(labels, names.label);
};

const readTarget = (
  labels: Columns,
  { task, names }: ColumnPlan,
  classes: readonly string[],
  place: Parameters<typeof readBinaryLabels>[1],
): Float64Array => {
  switch (task) {
    case "llm":
      return new Float64Array(labels.rows);
    case "binary":
      return readBinaryLabels(needText(labels, names.label), place);
    case "multiclass":
      return readClassLabels(needText(labels, names.label), classes, place);
    case "regression":
      return checkNumbers(needNumbers(labels, names.label), place);
    case "ranking":
      return checkNumbers(
        needNumbers(labels, names.label),
        place,
        "a relevance of at least 0",
        (value) => value >= 0 && Number.isFinite(value),
      );
  }
};

/** Looks for the columns now and at their numbers when it is asked: which ids are wrong is told before. */
const needScores = (
  table: Columns,
  { task, names, ids }: ColumnPlan,
  classes: readonly string[] | undefined,
): (() => Float64Array[]) => {
  const own = table.texts.get(names.id)?.codes;
  const place = (what: string) => ({
    name: table.name,
    what,
    idOf: (row: number) => (own ? ids.textOf(own[row]!) : String(row + 1)),
  });
  if (task === "llm") {
    const column = [names.score, ...llmColumns].find((one) => table.texts.has(one)) ?? names.score;
    const texts = needText(table, column);
    return () => [readLlmScores(texts, place(column))];
  }
  const columns = classes ? classes.map((one) => `${names.score}_${one}`) : [names.score];
  const numbers = columns.map((column) => [column, needNumbers(table, column)] as const);
  return () => numbers.map(([column, values]) => checkNumbers(values, place(column)));
};

const findClasses = (challenger: Columns, score: string): string[] => {
  const prefix = `${score}_`;
  const classes = [...challenger.numbers.keys()].flatMap((column) =>
    column.startsWith(prefix) ? [column.slice(prefix.length)] : [],
  );
  if (classes.length >= 2) return classes.sort();
  if (challenger.header.length === 0) throw new DataFault(`${challenger.name} is empty.`);
  throw new UserError(
    `${challenger.name} has ${classes.length} columns named ${prefix}<class>, and a multiclass task needs one for each class.`,
  );
};

const readGroups = (
  column: TextColumn,
  what: string,
  { name, idOf }: { name: string; idOf: (row: number) => string },
): Uint32Array => {
  const empty = column.index.find("");
  const without = empty < 0 ? -1 : column.codes.indexOf(empty);
  if (without >= 0)
    throw new DataFault(
      `${name} has rows without a ${what}, the first with id ${JSON.stringify(idOf(without))}.`,
    );
  return column.codes;
};
