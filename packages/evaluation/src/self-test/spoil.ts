import { pickBelow, type Random } from "@mlops-actions/contracts/random";
import type { Evidence } from "../inputs/evidence.ts";

/**
 * Scores of which a share is wrong: those rows get the scores of other rows, so that the scores as a whole look as
 * before. Answers that were scored one by one (task llm) get the worst score instead, for there a swap changes nothing.
 */
export const spoilRows = (
  { task, n }: Pick<Evidence, "task" | "n">,
  scores: readonly Float64Array[],
  share: number,
  random: Random,
  among: (row: number) => boolean = () => true,
): Float64Array[] => {
  const worst = scores.map((column) => column.reduce((least, value) => Math.min(least, value)));
  const spoiled = scores.map((column) => column.slice());
  for (let row = 0; row < n; row++) {
    const other = pickBelow(n, random);
    if (random() >= share || !among(row)) continue;
    spoiled.forEach((column, c) => {
      column[row] = task === "llm" ? worst[c]! : scores[c]![other]!;
    });
  }
  return spoiled;
};

/** Probabilities that claim more than they know: their odds squared. The order of rows stays. */
export const overstate = (scores: readonly Float64Array[]): Float64Array[] => {
  if (scores.length === 1) return [scores[0]!.map((p) => (p * p) / (p * p + (1 - p) * (1 - p)))];
  const squares = scores.map((column) => column.map((p) => p * p));
  const totals = squares[0]!.map((_, row) => squares.reduce((sum, column) => sum + column[row]!, 0));
  return squares.map((column) => column.map((square, row) => square / totals[row]!));
};
