import type { RuleResult } from "@mlops-actions/contracts/verdict";
import { sortByBadness } from "../review-table.ts";
import { plain } from "./mermaid-chart.ts";

const mostBars = 8;
const longestLabel = 16;

/**
 * How much each slice lost against the margin, as a Mermaid xychart, which GitHub draws; empty where no slice lost
 * anything. Losses rather than differences: the chart's bars begin at the bottom, so a negative one would mislead.
 */
export const drawSliceLosses = (rules: readonly RuleResult[]): string => {
  const compared = rules.filter(
    ({ slice, limits, delta }) => slice !== undefined && !limits && delta !== null,
  );
  const [first] = compared;
  const slices = sortByBadness(compared.filter(({ id }) => id === first?.id)).slice(0, mostBars);
  const losses = slices.map(({ delta }) => round(Math.max(0, -delta!)));
  const margin = round(first?.margin ?? 0);
  const top = Math.max(...losses, margin);
  if (slices.length < 2 || !losses.some((loss) => loss > 0)) return "";
  return [
    "```mermaid",
    "xychart-beta",
    `  title "${plain(first!.metric)} lost by slice (bars), margin (line)"`,
    `  x-axis [${labelSlices(slices).join(", ")}]`,
    `  y-axis "loss" 0 --> ${round(top * 1.1)}`,
    `  bar [${losses.join(", ")}]`,
    `  line [${losses.map(() => margin).join(", ")}]`,
    "```",
  ].join("\n");
};

/** Plain and different from each other: two bars of one name would be drawn as one. */
const labelSlices = (slices: readonly RuleResult[]): string[] => {
  const labels = slices.map(({ slice }) =>
    plain(slice ?? "")
      .slice(0, longestLabel)
      .trim(),
  );
  return labels.map((label, index) =>
    labels.indexOf(label) === index ? `"${label}"` : `"${label} ${index + 1}"`,
  );
};

/** No exponent, which Mermaid does not read. */
const round = (value: number) => Number(value.toFixed(6));
