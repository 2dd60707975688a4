import type { RuleResult } from "@mlops-actions/contracts/verdict";
import type { Compared } from "../inputs/evidence.ts";
import type { Metric } from "../metrics/metrics.ts";
import { type Comparison, compareMetric, harmPValue } from "../statistics/compare.ts";
import { adjustHolm } from "../statistics/holm.ts";
import { beginResult, type Judging, type RuleOf, tellComparison } from "./begin-result.ts";
import { formatDelta, formatP, formatValue } from "./format-number.ts";
import { cutSlices, noSlices, refuseSmall } from "./slice-rows.ts";

type Slice = { name: string; n: number; comparison?: Comparison; p?: number; shortage?: string | undefined };

/**
 * One result a slice. A slice fails when it is worse by the margin and the p of harm, adjusted for the number of
 * slices that could be judged, is at most alpha.
 */
export const judgeSlices = async (
  rule: RuleOf<"slice_guard">,
  metric: Metric,
  { policy: { stats }, evidence, draw }: Judging<Compared>,
): Promise<RuleResult[]> => {
  const slices: Slice[] = [];
  for (const { name, rows, shortage } of cutSlices(evidence, rule)) {
    if (shortage) {
      slices.push({ name, n: rows.n, shortage });
      continue;
    }
    const comparison = await compareMetric(metric, rows, { stats, key: `${rule.id}\n${name}`, draw });
    const p = harmPValue(comparison);
    const judged = { name, n: rows.n, comparison };
    slices.push(
      p === undefined || !Number.isFinite(comparison.delta)
        ? { ...judged, shortage: comparison.missing ?? `${rule.metric} is undefined there` }
        : { ...judged, p },
    );
  }
  if (slices.length === 0) return [{ ...beginResult(rule), status: "error", reason: noSlices }];
  const tested = slices.filter((slice) => slice.p !== undefined);
  const raw = tested.map((slice) => slice.p!);
  const adjusted = rule.correction === "holm" ? adjustHolm(raw) : raw;
  const pOf = new Map(tested.map((slice, index) => [slice.name, adjusted[index]!]));
  return slices.map((slice) => judgeSlice(rule, slice, pOf.get(slice.name), stats.alpha));
};

const judgeSlice = (
  rule: RuleOf<"slice_guard">,
  { name, n, comparison, shortage }: Slice,
  p: number | undefined,
  alpha: number,
): RuleResult => {
  // The comparison's own p is of "no difference", this rule's of harm.
  const { p_value: _, ...told } = comparison ? tellComparison(comparison, n) : { p_value: undefined };
  const result = { ...beginResult(rule), slice: name, n, ...told };
  if (!comparison || p === undefined) return { ...result, ...refuseSmall(name, shortage!, rule) };
  const { delta, ci } = comparison;
  const called = rule.correction === "holm" ? "Holm p" : "p";
  const words = `${name}: ${rule.metric} ${formatDelta(delta, ci)}, ${called} of harm ${formatP(p)}`;
  if (p <= alpha && delta <= -rule.margin)
    return {
      ...result,
      p_value: p,
      status: "fail",
      reason: `${words}: worse by ${formatValue(-delta)}, past the margin of ${rule.margin} and beyond chance.`,
    };
  const passed =
    delta > -rule.margin
      ? `within the margin of ${rule.margin}`
      : `past the margin of ${rule.margin}, but as far as chance goes`;
  return { ...result, p_value: p, status: "pass", reason: `${words}: ${passed}.` };
};
