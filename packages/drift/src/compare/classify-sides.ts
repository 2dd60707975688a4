import type { DriftJoint } from "@mlops-actions/contracts/drift";
import { createRandom } from "@mlops-actions/contracts/random";
import { parseNumberText } from "../read/parse-number.ts";
import type { Source } from "../read/read-table.ts";
import { sampleTexts } from "../read/scan-rows.ts";
import { dot, fitLogistic } from "../statistics/logistic.ts";
import { rankAuc } from "../statistics/ranked-auc.ts";
import type { Measured } from "./measure-column.ts";

const mostRows = 50_000;
const mostFeatures = 64;
const mostCategories = 8;
const folds = 5;
const seed = 20261124;

type Feature = { name: string; of: (row: readonly (string | null)[]) => number };
export type Classified = NonNullable<DriftJoint["classifier"]>;

/**
 * How well a model tells current rows from reference rows (D. Lopez-Paz & M. Oquab, Revisiting Classifier Two-Sample Tests,
 * 2017): logistic regression on standardised numbers and the most frequent categories, each row judged by a model that
 * has not seen it. Rows are a seeded sample of up to 50,000 a side.
 */
export const classifySides = async (
  reference: Source,
  current: Source,
  columns: readonly Pick<Measured, "name" | "kind">[],
): Promise<Classified> => {
  const names = columns.map(({ name }) => name);
  const random = createRandom(seed);
  const then = await sampleTexts(reference, names, mostRows, random);
  const now = await sampleTexts(current, names, mostRows, random);
  const texts = [...then, ...now];
  const features = columns
    .flatMap((column, index) => makeFeatures(column, index, texts))
    .slice(0, mostFeatures);
  const rows = standardise(texts, features);
  const labels = texts.map((_, row) => (row < then.length ? 0 : 1));
  const parts = shareOut(then.length, now.length, random);
  const scores = new Float64Array(rows.length);
  for (let fold = 0; fold < folds; fold++) {
    const learnt = rows.map((_, row) => row).filter((row) => parts[row] !== fold);
    const weights = fitLogistic(
      learnt.map((row) => rows[row]!),
      learnt.map((row) => labels[row]!),
    );
    rows.forEach((row, at) => {
      if (parts[at] === fold) scores[at] = dot(weights, row);
    });
  }
  const found = rankAuc([...scores.subarray(then.length)], [...scores.subarray(0, then.length)]);
  return { ...found, rows: rows.length, folds, columns: rankColumns(features, fitLogistic(rows, labels)) };
};

/** A number, or each of the most frequent categories; without a value it is as the average, or none of them. */
const makeFeatures = (
  { name, kind }: Pick<Measured, "name" | "kind">,
  index: number,
  rows: readonly (readonly (string | null)[])[],
): Feature[] => {
  if (kind === "numeric") {
    const of = (row: readonly (string | null)[]) => parseNumberText(row[index] ?? "");
    return [{ name, of }];
  }
  const counts = new Map<string, number>();
  for (const row of rows) {
    const text = row[index];
    if (text !== null && text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, mostCategories)
    .map(([text]) => ({ name, of: (row) => (row[index] === text ? 1 : 0) }));
};

const standardise = (
  texts: readonly (readonly (string | null)[])[],
  features: readonly Feature[],
): Float64Array[] => {
  const rows = texts.map(() => new Float64Array(features.length + 1).fill(1));
  features.forEach(({ of }, at) => {
    const values = Float64Array.from(texts, of);
    const known = values.filter(Number.isFinite);
    const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
    const deviation = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length);
    values.forEach((value, row) => {
      rows[row]![at] = Number.isFinite(value) && deviation > 0 ? (value - mean) / deviation : 0;
    });
  });
  return rows;
};

/** Each side's rows shuffled, and dealt to the folds in turn. */
const shareOut = (then: number, now: number, random: () => number): Uint8Array => {
  const parts = Uint8Array.from({ length: then + now }, (_, row) => (row < then ? row : row - then) % folds);
  for (const part of [parts.subarray(0, then), parts.subarray(then)])
    for (let last = part.length - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1));
      [part[last], part[other]] = [part[other]!, part[last]!];
    }
  return parts;
};

/** What it went by: absolute weights, summed over a column's categories. */
const rankColumns = (features: readonly Feature[], weights: Float64Array): Classified["columns"] => {
  const sums = new Map<string, number>();
  features.forEach(({ name }, at) => {
    sums.set(name, (sums.get(name) ?? 0) + Math.abs(weights[at]!));
  });
  const total = [...sums.values()].reduce((sum, weight) => sum + weight, 0);
  return [...sums]
    .map(([name, weight]) => ({ name, share: total > 0 ? weight / total : 0 }))
    .sort((a, b) => b.share - a.share);
};
