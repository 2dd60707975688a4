import type { DriftColumn } from "@mlops-actions/contracts/drift";

/**
 * A column's shares as a Mermaid xychart, which GitHub draws: bars for the reference, a line for the current data.
 * Mermaid has no escapes that hold, so every name keeps plain letters and digits only.
 */
export const drawShareChart = ({ name, kind, chart }: DriftColumn): string => {
  if (!chart) return "";
  const percents = (shares: readonly number[]) =>
    shares.map((share) => Number((share * 100).toFixed(2))).join(", ");
  const top = Math.ceil(Math.max(...chart.reference, ...chart.current) * 100);
  return [
    "```mermaid",
    "xychart-beta",
    `  title "${plain(name)}: reference (bars), current (line)"`,
    `  x-axis ${kind === "numeric" ? numericAxis(chart.labels) : `[${chart.labels.map((label) => `"${plain(label).slice(0, 12)}"`).join(", ")}]`}`,
    `  y-axis "% of rows" 0 --> ${top}`,
    `  bar [${percents(chart.reference)}]`,
    `  line [${percents(chart.current)}]`,
    "```",
  ].join("\n");
};

/** The range that the bins span; single values are named. */
const numericAxis = (labels: readonly string[]): string => {
  const [first] = labels[0]!.split(" – ");
  const [, last] = labels.at(-1)!.split(" – ");
  return last === undefined
    ? `[${labels.map((label) => `"${plain(label)}"`).join(", ")}]`
    : `${Number(first)} --> ${Number(last)}`;
};

/** Letters, digits and little else: the white list of what may stand in a Mermaid text. */
export const plain = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N} ._-]+/gu, " ")
    .trim()
    .slice(0, 60) || "-";
