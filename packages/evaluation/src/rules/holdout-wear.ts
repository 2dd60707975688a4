import { countOf } from "@mlops-actions/contracts/format";
import type { GatePolicy } from "@mlops-actions/contracts/gate-policy";
import type { HoldoutWear } from "@mlops-actions/contracts/verdict";
import { formatValue } from "./format-number.ts";

type Stats = GatePolicy["stats"];

/** Decisions that were made on a holdout before this one, as far as anybody knows. */
export type EarlierLooks = { looks: number; firstSeen: string | null };

/**
 * Into how many parts alpha is cut at the k-th look, which spends one of them. 1/2 + 1/6 + 1/12 + … never passes 1, so
 * however many looks there will be, chance lets any of the models that are not good enough pass with at most alpha in
 * all (the union bound, which needs no independence; alpha spending of Foster & Stine, J. R. Statist. Soc. B 70,
 * 2008). Nobody knows at a look how many will follow, so alpha / k is not enough: 1 + 1/2 + 1/3 + … has no end.
 */
const partsAt = (look: number): number => look * (look + 1);

/**
 * What repeated use has done to a holdout. Of k models that are not good enough, each judged at alpha, chance lets at
 * least one pass with a probability of up to k × alpha. Judged at `level`, each look spends its own part of one alpha.
 *
 * That is honest for candidates that were made without looking at earlier verdicts. Somebody who steers by them learns
 * the holdout faster than any count of looks tells (Dwork et al., The reusable holdout, Science 2015): fresh labels are
 * the only full cure.
 */
export const assessWear = (digest: string, earlier: EarlierLooks, { alpha, wear }: Stats): HoldoutWear => {
  const looks = earlier.looks + 1;
  return {
    digest,
    looks,
    first_seen: earlier.firstSeen,
    level: alpha / partsAt(looks),
    worn: looks * alpha >= 0.5,
    adjusted: wear === "adjust",
  };
};

/** An interval at a small level needs some resamples beyond its end; the policy's bound on them stays. */
const resamplesBeyond = 20;
const mostResamples = 100_000;

/** The policy's statistics at another level. */
export const atLevel = (stats: Stats, level: number): Stats => ({
  ...stats,
  alpha: level,
  resamples: Math.min(mostResamples, Math.max(stats.resamples, Math.ceil(resamplesBeyond / level))),
});

/** What was judged at, for the verdict and for judging. */
export const statsOf = (stats: Stats, wear: HoldoutWear | undefined): Stats =>
  wear?.adjusted ? atLevel(stats, wear.level) : stats;

/** In words, for people; plain text on one line. Undefined where nothing needs to be said. */
export const describeWear = (wear: HoldoutWear | undefined): string | undefined => {
  if (!wear || !(wear.worn || wear.adjusted)) return undefined;
  const { looks, level, adjusted, first_seen: since } = wear;
  const alpha = level * partsAt(looks);
  const times = `At least ${countOf(looks, "decision")} ${looks === 1 ? "was" : "were"} made on these labels${since ? ` since ${since.slice(0, 10)}` : ""}`;
  const chance = Math.min(100, Math.round(100 * looks * alpha));
  return adjusted
    ? `${times}: judged at ${formatValue(level)} (this look's part of α ${formatValue(alpha)}), as stats.wear asks.${wear.worn ? " Fresh labels would settle it with fewer rows." : ""}`
    : `${times}: the chance that luck alone lets one of so many pass is up to ${chance} %. Take fresh labels, or judge at ${formatValue(level)} (stats: {wear: adjust}).`;
};
