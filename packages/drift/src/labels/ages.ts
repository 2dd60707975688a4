import { UserError } from "@mlops-actions/contracts/user-error";
import type { JoinedLabels } from "./join-labels.ts";
import type { Rows } from "./read-rows.ts";

/** ISO 8601. `oldest` is of a prediction that has no label yet, the others of those that have one. */
type Ages = { oldest?: string; newest?: string; median?: string };

type Tables = { predictions: Rows; labels: Rows; joined: JoinedLabels };

const hour = 3_600_000;

/** When the predictions were made, or the labels where only those say. @throws UserError for no such column, or no time in it */
export const readTimes = (column: string, { predictions, labels, joined }: Tables): Ages => {
  const ofPredictions = predictions.cells.get(column);
  const cells = ofPredictions ?? labels.cells.get(column);
  if (!cells)
    throw new UserError(
      `Neither ${predictions.called} nor ${labels.called} has a column ${JSON.stringify(column)}.`,
      { fix: "drift.labels.time names it." },
    );
  const labelled = new Set(joined.pairs.map(({ prediction }) => prediction));
  const have = toTimes(
    joined.pairs.map(({ prediction, label }) => cells[ofPredictions ? prediction : label] ?? null),
  );
  const lack = ofPredictions ? toTimes(cells.filter((_, row) => !labelled.has(row))) : [];
  if (have.length === 0 && joined.pairs.length > 0)
    throw new UserError(`The column ${JSON.stringify(column)} holds no times, such as 2026-03-01T06:00:00Z.`);
  return {
    ...(lack.length > 0 && { oldest: write(lack[0]!) }),
    ...(have.length > 0 && { newest: write(have.at(-1)!), median: write(have[have.length >> 1]!) }),
  };
};

/** Sorted; what is no time is left out. */
const toTimes = (texts: readonly (string | null)[]): number[] =>
  texts
    .map((text) => (text === null ? Number.NaN : Date.parse(text)))
    .filter(Number.isFinite)
    .sort((a, b) => a - b);

const write = (time: number) => new Date(time).toISOString().replace(".000Z", "Z");

/** `the newest is 3 days old, the middle one 9`. */
export const describeAges = ({ newest, median, oldest }: Ages, now: Date): string[] => [
  ...(newest ? [`the newest is ${tellAge(newest, now)} old`] : []),
  ...(median ? [`the middle one ${tellAge(median, now)}`] : []),
  ...(oldest ? [`the oldest without one ${tellAge(oldest, now)}`] : []),
];

const tellAge = (time: string, now: Date): string => {
  const hours = Math.max(0, (now.getTime() - Date.parse(time)) / hour);
  const [count, unit] = hours < 48 ? [Math.round(hours), "hour"] : [Math.round(hours / 24), "day"];
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
};
