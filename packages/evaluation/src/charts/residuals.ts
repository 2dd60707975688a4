import type { Evidence } from "../inputs/evidence.ts";
import { sortRows } from "../metrics/sort-rows.ts";
import type { Pair } from "./describe-predictions.ts";

/** Rows of neighbouring predictions: their mean prediction, and the residuals' 10th, 50th and 90th percentile. */
export type Band = { predicted: number; low: number; median: number; high: number };

const residualsOf = (y: Float64Array, predicted: Float64Array) => predicted.map((p, row) => p - y[row]!);

const histogramBins = 30;

/** Prediction − truth of both models over the same bins, from the 0.5th to the 99.5th percentile of both. */
export const binResiduals = ({
  y,
  challenger,
  champion,
}: Pick<Evidence, "y" | "challenger" | "champion">): Pair<number[]> & { edges: number[] } => {
  const [ours, theirs] = [challenger, champion].map((scores) => scores && residualsOf(y, scores[0]!));
  const sorted = [ours!, ...(theirs ? [theirs] : [])].map((values) => values.toSorted());
  const low = Math.min(...sorted.map((values) => quantile(values, 0.005)));
  const high = Math.max(...sorted.map((values) => quantile(values, 0.995)));
  const width = (high - low || 1) / histogramBins;
  const count = (values: Float64Array) => {
    const counts = new Array<number>(histogramBins).fill(0);
    for (const value of values)
      counts[Math.max(0, Math.min(histogramBins - 1, Math.floor((value - low) / width)))]! += 1;
    return counts.map((rows) => rows / values.length);
  };
  return {
    edges: Array.from({ length: histogramBins + 1 }, (_, index) => low + index * width),
    challenger: count(ours!),
    ...(theirs && { champion: count(theirs) }),
  };
};

const mostBands = 20;

/** As many rows in each band, as far as they go. */
export const bandResiduals = ({ y, n }: Pick<Evidence, "y" | "n">, predicted: Float64Array): Band[] => {
  const order = sortRows(predicted);
  const bands = Math.max(1, Math.min(mostBands, Math.floor(n / 20)));
  return Array.from({ length: bands }, (_, band) => {
    const rows = order.subarray(Math.floor((band * n) / bands), Math.floor(((band + 1) * n) / bands));
    const residuals = Float64Array.from(rows, (row) => predicted[row]! - y[row]!).sort();
    const sum = rows.reduce((total, row) => total + predicted[row]!, 0);
    return {
      predicted: sum / rows.length,
      low: quantile(residuals, 0.1),
      median: quantile(residuals, 0.5),
      high: quantile(residuals, 0.9),
    };
  });
};

/** Linear between neighbours, as numpy's default. */
const quantile = (sorted: Float64Array, share: number): number => {
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)]!;
  return below + (sorted[Math.ceil(at)]! - below) * (at - Math.floor(at));
};
