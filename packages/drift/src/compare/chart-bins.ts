import type { DriftColumn } from "@mlops-actions/contracts/drift";
import type { NumericReference } from "../profile/numeric-reference.ts";
import type { NumericSample } from "../profile/numeric-sample.ts";

const barCount = 24;

/** Shares for a picture: one bar a value where there are few, else equal widths over the bulk of both sides. */
export const chartNumbers = (reference: NumericReference, current: NumericSample): DriftColumn["chart"] => {
  const few = reference.distinct(barCount);
  if (few && few.length > 1 && current.within(few)) {
    return {
      labels: few.map(formatEdge),
      reference: few.map(
        (value, index) =>
          (few[index + 1] === undefined ? 1 : reference.below(few[index + 1]!)) - reference.below(value),
      ),
      current: few.map((value) => (current.upTo(value) - current.below(value)) / current.n),
    };
  }
  const edges = chooseChartEdges(reference, current);
  const shares = (below: (x: number) => number) => {
    const cumulated = edges.slice(1, -1).map(below);
    return [...cumulated, 1].map((share, index) => share - (index === 0 ? 0 : cumulated[index - 1]!));
  };
  return {
    labels: edges.slice(0, -1).map((edge, index) => `${formatEdge(edge)} – ${formatEdge(edges[index + 1]!)}`),
    reference: shares(reference.below),
    current: shares((x) => current.below(x) / current.n),
  };
};

/** From the 1st to the 99th hundredth of both sides, widened to round numbers; the outermost bars hold what is beyond. */
const chooseChartEdges = (reference: NumericReference, current: NumericSample): number[] => {
  const low = Math.min(reference.quantile(0.01), current.quantile(0.01));
  const high = Math.max(reference.quantile(0.99), current.quantile(0.99));
  const size = Math.max(Math.abs(low), Math.abs(high));
  // Where all is one number, or nearly, bars of a tenth of it; and never thinner than doubles can tell apart.
  const width = roundUp(Math.max((high - low) / barCount, high === low ? size / 10 : size * 1e-12, 1e-200));
  const first = Math.floor(low / width);
  const last = Math.max(first + 1, Math.ceil(high / width));
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * width);
};

/** The next of 1, 2, 2.5, 5 times a power of ten. */
const roundUp = (width: number): number => {
  const power = 10 ** Math.floor(Math.log10(width));
  return ([1, 2, 2.5, 5].find((step) => step * power >= width) ?? 10) * power;
};

const formatEdge = (x: number): string => {
  const rounded = Number(x.toPrecision(6));
  return String(rounded === 0 ? 0 : rounded);
};
