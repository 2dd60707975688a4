import type { GateRule } from "@mlops-actions/contracts/gate-policy";
import type { RuleResult } from "@mlops-actions/contracts/verdict";
import { describeShortage, selectSlice } from "../inputs/evidence.ts";
import type { Metric } from "../metrics/metrics.ts";
import { type Comparison, compareMetric, harmPValue } from "../statistics/compare.ts";
import { adjustHolm } from "../statistics/holm.ts";
import { formatDelta, formatValue } from "./format-number.ts";
import { beginResult, type Compared, orNull, type Policy } from "./judge-rule.ts";

type SliceGuard = Extract<GateRule, { kind: "slice_guard" }>;

type Slice = { name: string; n: number; comparison?: Comparison; p?: number; shortage?: string };

/**
 * One result a slice. A slice fails when it is worse by the margin and the p of harm, adjusted for the number of
 * slices that could be judged, is at most alpha.
 */
export const judgeSlices = (
  rule: SliceGuard,
  metric: Metric,
  evidence: Compared,
  policy: Policy,
): RuleResult[] => {
  const slices = evidence.slices.flatMap((slice) =>
    slice.levels.map((level, index): Slice => {
      const name = `${slice.column}=${level}`;
      const rows = selectSlice(evidence, slice, index) as Compared;
      const shortage = describeShortage(rows, { minN: rule.min_n, minPositives: rule.min_positives });
      if (shortage) return { name, n: rows.n, shortage };
      const comparison = compareMetric(metric, rows, policy.stats, `${rule.id}\n${name}`);
      const p = harmPValue(comparison);
      if (p === undefined || !Number.isFinite(comparison.delta))
        return { name, n: rows.n, comparison, shortage: `${rule.metric} is undefined there` };
      return { name, n: rows.n, comparison, p };
    }),
  );
  if (slices.length === 0)
    return [
      {
        ...beginResult(rule),
        status: "error",
        reason: "There is no column to slice by: name some in data.slices, or add them to the labels file.",
      },
    ];
  const tested = slices.filter((slice) => slice.p !== undefined);
  const raw = tested.map((slice) => slice.p!);
  const adjusted = rule.correction === "holm" ? adjustHolm(raw) : raw;
  const pOf = new Map(tested.map((slice, index) => [slice.name, adjusted[index]!]));
  return slices.map((slice) => judgeSlice(rule, slice, pOf.get(slice.name), policy.stats.alpha));
};

const judgeSlice = (rule: SliceGuard, slice: Slice, p: number | undefined, alpha: number): RuleResult => {
  const { name, n, comparison, shortage } = slice;
  const result = {
    ...beginResult(rule),
    slice: name,
    n,
    ...(comparison && {
      champion: orNull(comparison.champion),
      challenger: orNull(comparison.challenger),
      delta: orNull(comparison.delta),
      ...(comparison.ci && { ci: comparison.ci }),
    }),
  };
  if (!comparison || p === undefined)
    return {
      ...result,
      status: rule.insufficient === "warn" ? "warn" : "insufficient",
      ...(rule.insufficient === "neutral" && { blocking: false }),
      reason: `${name} cannot be judged: ${shortage}. Add rows, or say what to do with small slices (insufficient: warn or neutral).`,
    };
  const { delta, ci } = comparison;
  const called = rule.correction === "holm" ? "Holm p" : "p";
  const told = `${name}: ${rule.metric} ${formatDelta(delta, ci)}, ${called} of harm ${formatP(p)}`;
  if (p <= alpha && delta <= -rule.margin)
    return {
      ...result,
      p_value: p,
      status: "fail",
      reason: `${told}: worse by ${formatValue(-delta)}, past the margin of ${rule.margin} and beyond chance.`,
    };
  const passed =
    delta > -rule.margin
      ? `within the margin of ${rule.margin}`
      : `past the margin of ${rule.margin}, but as far as chance goes`;
  return { ...result, p_value: p, status: "pass", reason: `${told}: ${passed}.` };
};

const formatP = (p: number) => (p < 0.001 ? "< 0.001" : p.toFixed(3));
