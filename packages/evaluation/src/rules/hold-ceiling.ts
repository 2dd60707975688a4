import type { Interval } from "@mlops-actions/contracts/verdict";
import { leaveOpen, type Outcome, undefinedReason } from "./begin-result.ts";
import { formatValue } from "./format-number.ts";

type Terms = { max: number; on: "point" | "ci_upper"; inconclusive: "fail" | "warn" | "neutral" };
type Held = { value: number; ci?: Interval | undefined; missing?: string | undefined };

/**
 * A value of the challenger's own that must not be above a limit. Fails where even the near end of its interval is
 * above; is open where only chance separates the two.
 */
export const holdCeiling = (
  name: string,
  { value, ci, missing }: Held,
  { max, on, inconclusive }: Terms,
  format: (value: number) => string = formatValue,
): Outcome => {
  if (!Number.isFinite(value) || (on === "ci_upper" && !ci))
    return { status: "insufficient", reason: undefinedReason(name, missing) };
  const told = `${name} ${format(value)}${ci ? ` [${format(ci.low)}, ${format(ci.high)}]` : " (no interval)"}`;
  const limit = `the limit of ${format(max)}`;
  if (value > max && (!ci || ci.low > max))
    return {
      status: "fail",
      reason: `${told}, ${format(value - max)} above ${limit}${ci ? " and beyond chance" : ""}.`,
    };
  if (value > max)
    return {
      ...leaveOpen("inconclusive", inconclusive),
      reason: `${told}, ${format(value - max)} above ${limit}, which chance can explain: undecided. More rows would narrow the interval.`,
    };
  if (on === "point" || ci!.high <= max) {
    const reach = ci && ci.high > max ? "; its interval reaches past it" : "";
    return { status: "pass", reason: `${told}, ${format(max - value)} within ${limit}${reach}.` };
  }
  return {
    ...leaveOpen("inconclusive", inconclusive),
    reason: `${told}, within ${limit}, but its upper bound is ${format(ci!.high - max)} above: undecided. More rows would narrow the interval.`,
  };
};
