import type { RuleResult } from "@mlops-actions/contracts/verdict";
import { describeShortage, type Evidence, type SliceColumn, selectSlice } from "../inputs/evidence.ts";
import { leaveOpen } from "./begin-result.ts";

/** What a rule asks of a slice before it judges it. */
export type SliceTerms = {
  min_n: number;
  min_positives: number;
  insufficient: "fail" | "warn" | "neutral";
};

/** The rows of one slice, and why they are too few, where they are. */
export type SliceRows<Of extends Evidence> = { name: string; rows: Of; shortage: string | undefined };

/** Every level of every slice column. */
export const cutSlices = <Of extends Evidence>(evidence: Of, terms: SliceTerms): SliceRows<Of>[] =>
  evidence.slices.flatMap((slice) => slice.levels.map((_, level) => cutSlice(evidence, slice, level, terms)));

export const cutSlice = <Of extends Evidence>(
  evidence: Of,
  slice: SliceColumn,
  level: number,
  { min_n: minN, min_positives: minPositives }: SliceTerms,
): SliceRows<Of> => {
  const rows = selectSlice(evidence, slice, level) as Of;
  const shortage = describeShortage(rows, { minN, minPositives });
  return { name: `${slice.column}=${slice.levels[level]}`, rows, shortage };
};

/** A slice that is too small never passes. */
export const refuseSmall = (
  name: string,
  shortage: string,
  { insufficient }: SliceTerms,
): Pick<RuleResult, "status" | "blocking" | "reason"> => ({
  ...leaveOpen("insufficient", insufficient),
  reason: `${name} cannot be judged: ${shortage}. Add rows, or say what to do with small slices (insufficient: warn or neutral).`,
});

export const noSlices =
  "There is no column to slice by: name some in data.slices, or add them to the labels file.";
