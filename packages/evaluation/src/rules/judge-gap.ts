import { suggest } from "@mlops-actions/contracts/suggest";
import type { RuleResult } from "@mlops-actions/contracts/verdict";
import type { Evidence } from "../inputs/evidence.ts";
import { estimatePoint } from "../metrics/estimator.ts";
import type { Metric } from "../metrics/metrics.ts";
import { estimateValue, levelOf } from "../statistics/compare.ts";
import { prepareStatistic } from "../statistics/statistic.ts";
import { bootstrapUncertainty } from "../statistics/uncertainty.ts";
import {
  beginResult,
  type Judging,
  leaveOpen,
  orNull,
  type RuleOf,
  tellUncertainty,
} from "./begin-result.ts";
import { formatSigned, formatValue } from "./format-number.ts";
import { holdCeiling } from "./hold-ceiling.ts";
import { cutSlice } from "./slice-rows.ts";

/**
 * How far apart the groups of a column are: the greatest less the smallest value. All groups are drawn together, so the
 * interval knows that which group is worst is chance too. With max_widening, a second result against the champion's gap.
 */
export const judgeGap = async (
  rule: RuleOf<"fairness_gap">,
  metric: Metric,
  { policy: { stats }, evidence, draw }: Judging,
): Promise<RuleResult[]> => {
  const begin = beginResult(rule);
  const slice = evidence.slices.find(({ column }) => column === rule.across);
  if (!slice) return [{ ...begin, status: "error", reason: describeMissing(rule.across, evidence) }];
  const groups = slice.levels.map((name, level) => ({
    ...cutSlice(evidence, slice, level, rule),
    name,
    numbers: rowsOf(slice.codes, level),
  }));
  const short = groups.filter(({ shortage }) => shortage !== undefined);
  const judged = groups.filter(({ shortage }) => shortage === undefined);
  if (judged.length < 2 || (short.length > 0 && rule.insufficient !== "neutral")) {
    const reasons = short.map(({ name, shortage }) => `${name} (${shortage})`).slice(0, 3);
    const enough =
      judged.length < 2 ? "fewer than two groups can be compared" : "a gap without them would flatter";
    return [
      {
        ...begin,
        n: evidence.n,
        ...leaveOpen("insufficient", rule.insufficient),
        reason: `Groups of ${rule.across} are too small: ${reasons.join("; ")}, and ${enough}. Add rows, or leave small groups out (insufficient: neutral).`,
      },
    ];
  }

  const statistic = { metric: metric.name, across: judged.map(({ numbers }) => numbers) };
  const gapOf = (side: "challenger" | "champion") =>
    estimatePoint(prepareStatistic(statistic, evidence, side), evidence.n);
  const gap = gapOf("challenger");
  const before = evidence.champion ? gapOf("champion") : undefined;
  const level = levelOf(stats);
  const job = { ...stats, key: rule.id, evidence, statistic };
  const { pValue: _, ...own } = await bootstrapUncertainty({ ...job, of: "challenger" }, gap, level, draw);
  const ends = describeEnds(judged, metric);
  const left = short.length > 0 ? ` Left out as too small: ${short.map(({ name }) => name).join(", ")}.` : "";
  const values = {
    n: evidence.n,
    challenger: orNull(gap),
    ...(before !== undefined && { champion: orNull(before) }),
  };
  const outcome = holdCeiling(`${rule.metric} gap across ${rule.across}`, { value: gap, ...own }, rule);
  const result: RuleResult = {
    ...begin,
    ...values,
    ...(before !== undefined && { delta: orNull(before - gap) }),
    ...tellUncertainty(own),
    ...outcome,
    reason: `${outcome.reason}${ends}${left}`,
  };
  if (rule.max_widening === undefined || before === undefined) return [result];

  const widening = await bootstrapUncertainty({ ...job, of: "difference" }, before - gap, level, draw);
  const { ci, missing } = widening;
  const wider = holdCeiling(
    `${rule.metric} gap across ${rule.across}, wider than the champion's by`,
    { value: gap - before, ci: ci && { ...ci, low: -ci.high, high: -ci.low }, missing },
    { ...rule, max: rule.max_widening },
    formatSigned,
  );
  const { limits: _limits, ...asked } = begin;
  return [
    result,
    {
      ...asked,
      asks: `gap across ${rule.across} at most ${rule.max_widening} wider`,
      margin: rule.max_widening,
      ...values,
      delta: orNull(before - gap),
      ...tellUncertainty(widening),
      ...wider,
    },
  ];
};

const rowsOf = (codes: Uint32Array, level: number): Uint32Array => {
  const rows: number[] = [];
  for (let row = 0; row < codes.length; row++) if (codes[row] === level) rows.push(row);
  return Uint32Array.from(rows);
};

const describeMissing = (across: string, { slices }: Evidence): string => {
  const columns = slices.map(({ column }) => column);
  const near = suggest(across, columns);
  return `There is no slice column "${across}" (there are: ${columns.join(", ") || "none"}).${near ? ` Did you mean "${near}"?` : " Name it in data.slices."}`;
};

/** Between which two groups the gap is. */
const describeEnds = (groups: readonly { name: string; rows: Evidence }[], metric: Metric): string => {
  const values = groups
    .map(({ name, rows }) => ({ name, value: estimateValue(metric, rows, rows.challenger) }))
    .sort((a, b) => a.value - b.value);
  const [least, most] = [values[0]!, values.at(-1)!];
  return ` Least: ${least.name} ${formatValue(least.value)}; most: ${most.name} ${formatValue(most.value)}.`;
};
