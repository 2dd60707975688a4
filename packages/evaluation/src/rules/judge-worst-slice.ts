import type { RuleResult } from "@mlops-actions/contracts/verdict";
import type { Metric } from "../metrics/metrics.ts";
import { type Estimate, estimateMetric, lowerP } from "../statistics/compare.ts";
import { adjustHolm } from "../statistics/holm.ts";
import {
  beginResult,
  type Judging,
  leaveOpen,
  orNull,
  type RuleOf,
  tellUncertainty,
} from "./begin-result.ts";
import { formatP, formatValue } from "./format-number.ts";
import { cutSlices, noSlices, refuseSmall } from "./slice-rows.ts";

type Slice = {
  name: string;
  n: number;
  estimate?: Estimate;
  /** How far within the limit the value is; negative is past it. */
  room: number;
  p?: number;
  shortage?: string | undefined;
};

/**
 * One result a slice, the worst first. Of many slices one is low by chance alone, so a slice past the limit fails only
 * where its p of "within the limit", adjusted for the number of slices, is at most alpha; else it is open.
 */
export const judgeWorstSlice = async (
  rule: RuleOf<"worst_slice">,
  metric: Metric,
  { policy: { stats }, evidence, draw }: Judging,
): Promise<RuleResult[]> => {
  const slices: Slice[] = [];
  for (const { name, rows, shortage } of cutSlices(evidence, rule)) {
    if (shortage) {
      slices.push({ name, n: rows.n, shortage, room: Number.POSITIVE_INFINITY });
      continue;
    }
    const estimate = await estimateMetric(metric, rows, { stats, key: `${rule.id}\n${name}`, draw });
    const room = rule.min === undefined ? rule.max! - estimate.value : estimate.value - rule.min;
    const judged = { name, n: rows.n, estimate, room };
    slices.push(
      estimate.se === undefined || !Number.isFinite(room)
        ? { ...judged, shortage: estimate.missing ?? `${rule.metric} is undefined there` }
        : { ...judged, p: lowerP(room, estimate.se) },
    );
  }
  if (slices.length === 0) return [{ ...beginResult(rule), status: "error", reason: noSlices }];
  const tested = slices.filter((slice) => slice.p !== undefined);
  const raw = tested.map((slice) => slice.p!);
  const adjusted = rule.correction === "holm" ? adjustHolm(raw) : raw;
  const pOf = new Map(tested.map((slice, index) => [slice.name, adjusted[index]!]));
  return slices
    .toSorted((a, b) => a.room - b.room)
    .map((slice) => judgeSlice(rule, slice, pOf.get(slice.name), stats.alpha));
};

const judgeSlice = (
  rule: RuleOf<"worst_slice">,
  { name, n, estimate, room, shortage }: Slice,
  p: number | undefined,
  alpha: number,
): RuleResult => {
  const { pValue: _, ...uncertainty } = estimate ?? {};
  const result = {
    ...beginResult(rule),
    slice: name,
    n,
    ...(estimate && { challenger: orNull(estimate.value) }),
    ...tellUncertainty(uncertainty),
  };
  if (!estimate || p === undefined) return { ...result, ...refuseSmall(name, shortage!, rule) };
  const limit = rule.min === undefined ? `the ceiling of ${rule.max}` : `the floor of ${rule.min}`;
  const told = `${name}: ${rule.metric} ${formatValue(estimate.value)}`;
  const sure = { ...result, p_value: p };
  if (room >= 0) return { ...sure, status: "pass", reason: `${told}, ${formatValue(room)} within ${limit}.` };
  const called = rule.correction === "holm" ? "Holm p" : "p";
  const past = `${told}, ${formatValue(-room)} past ${limit} (${called} of being within ${formatP(p)})`;
  if (p <= alpha) return { ...sure, status: "fail", reason: `${past}: beyond chance.` };
  return {
    ...sure,
    ...leaveOpen("inconclusive", rule.inconclusive),
    reason: `${past}: as far as chance goes, so undecided. More rows of it would tell.`,
  };
};
