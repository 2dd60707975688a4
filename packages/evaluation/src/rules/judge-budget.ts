import { formatBytes } from "@mlops-actions/contracts/format";
import type { RuleResult } from "@mlops-actions/contracts/verdict";
import { beginResult, type Outcome, type RuleOf } from "./begin-result.ts";
import { formatValue } from "./format-number.ts";

/** Numbers that runs told of themselves: metrics.json with its keys joined by dots, and model_bytes. */
export type RunNumbers = {
  challenger: Record<string, number>;
  champion?: Record<string, number>;
  /** What each was measured on, in any words that are equal for equal machines. */
  hardware?: { challenger?: string; champion?: string };
};

/** A limit on a number that was measured once. What was not measured does not pass. */
export const judgeBudget = (rule: RuleOf<"budget">, numbers: RunNumbers | undefined): RuleResult => {
  const ours = numbers?.challenger[rule.metric];
  const theirs = numbers?.champion?.[rule.metric];
  const max = rule.max === undefined ? undefined : readQuantity(rule.max);
  const begin = { ...beginResult(rule), ...(max !== undefined && { limits: { max, on: "point" } }) };
  if (ours === undefined || !Number.isFinite(ours)) {
    const known = Object.keys(numbers?.challenger ?? {}).slice(0, 20);
    return {
      ...begin,
      status: "error",
      reason: `The run told no number "${rule.metric}" (it told: ${known.join(", ") || "none"}). Let the training command write it to its metrics file.`,
    };
  }
  const ratio = theirs === undefined || theirs === 0 ? undefined : ours / theirs;
  const result = {
    ...begin,
    challenger: ours,
    champion: theirs ?? null,
    delta: theirs === undefined ? null : theirs - ours,
    ...(ratio !== undefined && { ratio }),
  };
  const outcomes = [
    ...(max === undefined ? [] : [judgeMax(rule, ours, max)]),
    ...(rule.max_ratio === undefined
      ? []
      : [judgeRatio(rule, rule.max_ratio, { ours, theirs, ratio }, numbers!)]),
  ];
  const status = severest.find((word) => outcomes.some((outcome) => outcome.status === word))!;
  return { ...result, status, reason: outcomes.map(({ reason }) => reason).join(" ") };
};

const severest = ["error", "fail", "insufficient", "pass", "skipped"] as const;

const judgeMax = (rule: RuleOf<"budget">, ours: number, max: number): Outcome => {
  const told = `${rule.metric} ${formatNumber(rule, ours)}`;
  return ours <= max
    ? {
        status: "pass",
        reason: `${told}, ${formatNumber(rule, max - ours)} within the budget of ${rule.max}.`,
      }
    : {
        status: "fail",
        reason: `${told}, ${formatNumber(rule, ours - max)} over the budget of ${rule.max}.`,
      };
};

type Pair = { ours: number; theirs: number | undefined; ratio: number | undefined };

const judgeRatio = (
  rule: RuleOf<"budget">,
  max: number,
  { ours, theirs, ratio }: Pair,
  { champion, hardware }: RunNumbers,
): Outcome => {
  if (!champion) return { status: "skipped", reason: "There is no champion to take a ratio to." };
  if (theirs === undefined || ratio === undefined)
    return {
      status: "insufficient",
      reason: `The champion's run told no ${rule.metric} above 0, so there is no ratio.`,
    };
  if (rule.hardware === "same" && (!hardware?.challenger || hardware.challenger !== hardware.champion))
    return {
      status: "insufficient",
      reason: `The ratio of ${formatValue(ratio)} does not count: ${describeHardware(hardware)}, and the rule asks for the same.`,
    };
  const told = `${formatValue(ratio)} × the champion's ${formatNumber(rule, theirs)}`;
  // 1.1 × 10 is above 11 in floating point.
  const passes = ours <= max * theirs * (1 + 1e-12);
  return passes
    ? { status: "pass", reason: `${told}, at most ${max} × as asked.` }
    : { status: "fail", reason: `${told}, ${formatNumber(rule, ours - max * theirs)} over ${max} ×.` };
};

const describeHardware = (hardware: RunNumbers["hardware"]): string =>
  hardware?.challenger && hardware.champion
    ? `the challenger ran on ${hardware.challenger}, the champion on ${hardware.champion}`
    : `${hardware?.challenger ? "the champion's run does not tell" : hardware?.champion ? "the challenger's run does not tell" : "neither run tells"} what hardware it was measured on`;

const units: Record<string, number> = {
  B: 1,
  ...{ kB: 1e3, KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 },
  ...{ kiB: 2 ** 10, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30, TiB: 2 ** 40 },
  ms: 1,
  s: 1000,
};

/** `250MiB` in bytes, `2s` in milliseconds, a bare number as it is. */
export const readQuantity = (text: number | string): number => {
  if (typeof text === "number") return text;
  const [, number, unit] = /^([\d.]+) ?(\w+)$/.exec(text)!;
  return Number(number) * units[unit!]!;
};

const formatNumber = ({ metric, max }: RuleOf<"budget">, value: number): string =>
  metric === "model_bytes" || (typeof max === "string" && /B$/.test(max))
    ? formatBytes(Math.round(value))
    : formatValue(value);
