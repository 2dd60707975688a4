import type { DriftColumn } from "@mlops-actions/contracts/drift";
import type { DriftConfig } from "@mlops-actions/contracts/drift-config";
import { strayShare } from "../profile/collect-column.ts";
import { chiSquareIsf } from "../statistics/gamma-functions.ts";
import { proportionsPValue } from "../statistics/proportions.ts";
import type { Comparison } from "./compare-column.ts";

type Status = "ok" | "warn" | "alert";
export type Judgement = { status: DriftColumn["status"]; cause?: DriftColumn["cause"]; reason: string };

const names: Record<string, string> = {
  psi: "PSI",
  ks: "KS",
  wasserstein: "Wasserstein",
  js: "JS distance",
  hellinger: "Hellinger distance",
  tvd: "total variation",
  linf: "L∞",
  cramers_v: "Cramér's V",
};

/**
 * Judges a distribution: it drifts when the test rejects (Benjamini–Hochberg over all columns) **and** an effect is
 * large enough to matter. Either alone misleads: at 200,000 rows everything is significant, at 100 every PSI is large.
 */
export const judgeDistribution = (
  comparison: Comparison,
  adjusted: number,
  columns: number,
  config: DriftConfig,
): Judgement => {
  const unseen = judgeUnseen(comparison, columns, config);
  const chance = adjusted > config.q;
  const effects = effectsOf(comparison, config, chance ? undefined : noiseOf(comparison, columns, config));
  const worst = worstStatus(effects);
  if (!chance && worst !== "ok") {
    const found: Judgement = {
      status: worst,
      cause: "distribution",
      reason: `${list(effects, worst)} (${formatP(adjusted)})`,
    };
    return unseen
      ? {
          ...found,
          status: worstStatus([unseen, { status: worst }]),
          reason: `${found.reason}; ${unseen.reason}`,
        }
      : found;
  }
  if (unseen) return unseen;
  if (!chance)
    return {
      status: "ok",
      reason: `differs beyond chance (${formatP(adjusted)}), but too little to matter`,
    };
  return {
    status: "ok",
    reason:
      worst === "ok"
        ? `no difference beyond chance (${formatP(adjusted)})`
        : `${list(effects, worst)}, but that is within chance at this many rows (${formatP(adjusted)})`,
  };
};

const worstStatus = (all: readonly { status: DriftColumn["status"] }[]): Status =>
  (["alert", "warn"] as const).find((status) => all.some((one) => one.status === status)) ?? "ok";

type Effect = { text: string; status: Status };

const effectNames = ["psi", "ks", "wasserstein", "js", "hellinger", "tvd", "linf", "cramers_v"] as const;
type Floors = Partial<Record<(typeof effectNames)[number], number>>;

/** An effect counts from its threshold on, or from what chance makes at this many rows where that is more. */
const effectsOf = ({ metrics }: Comparison, config: DriftConfig, floors: Floors = {}): Effect[] =>
  effectNames.flatMap((name) => {
    const value = metrics[name];
    if (value === undefined) return [];
    const { warn, alert } = config.thresholds[name];
    const floor = floors[name] ?? 0;
    const status: Status =
      value >= Math.max(alert, floor) ? "alert" : value >= Math.max(warn, floor) ? "warn" : "ok";
    const limit = Math.max(status === "alert" ? alert : warn, floor);
    return [{ status, text: `${names[name]} ${formatNumber(value)} ≥ ${formatNumber(limit)}` }];
  });

/** Drawn only where some effect is large enough to ask. */
const noiseOf = (comparison: Comparison, columns: number, config: DriftConfig): Floors => {
  if (worstStatus(effectsOf(comparison, config)) === "ok") return {};
  const { cells, n } = comparison;
  const level = config.q / columns;
  const drawn = comparison.noise(level);
  // n₁n₂/(n₁+n₂) · PSI is nearly χ² with cells − 1 degrees; drawn it is larger where categories are many and rare.
  const psi = cells > 1 ? (1 / n.reference + 1 / n.current) * chiSquareIsf(level, cells - 1) : 0;
  return { ...drawn, psi: Math.max(psi, drawn.psi ?? 0) };
};

const list = (effects: readonly Effect[], status: Status) =>
  effects
    .filter((effect) => effect.status === status)
    .map(({ text }) => text)
    .join(", ");

/** Judges rows that are where the reference has none: in new categories, or beyond its smallest and largest number. */
const judgeUnseen = (
  { metrics, newCategoryP, outOfRangeP }: Comparison,
  columns: number,
  config: DriftConfig,
): Judgement | undefined => {
  const share = metrics.new_category_share ?? metrics.out_of_range ?? 0;
  const { warn, alert } = config.thresholds[outOfRangeP === undefined ? "new_category" : "out_of_range"];
  if (share < warn || (outOfRangeP ?? newCategoryP ?? 1) > config.q / columns) return undefined;
  return {
    status: share >= alert ? "alert" : "warn",
    cause: "distribution",
    reason:
      outOfRangeP === undefined
        ? `${formatShare(share)} of rows are in categories that the reference does not have`
        : `${formatShare(share)} of values are beyond the reference's smallest or largest`,
  };
};

export type CellCounts = {
  reference: { rows: number; missing: number };
  current: { rows: number; missing: number; invalid: number };
};

/** p that both sides have the same share of missing cells. */
export const missingPValue = ({ reference, current }: CellCounts): number =>
  proportionsPValue([reference.missing, reference.rows], [current.missing, current.rows]);

/** Judges the cells that hold nothing, or something of another kind. Undefined where all is well. */
export const judgeCells = (
  cells: CellCounts,
  adjusted: number,
  config: DriftConfig,
): Judgement | undefined => {
  const then = cells.reference.missing / cells.reference.rows;
  const now = cells.current.missing / cells.current.rows;
  const { warn, alert } = config.thresholds.missing;
  const difference = Math.abs(now - then);
  const invalid = cells.current.invalid / cells.current.rows;
  const found: Judgement[] = [];
  if (adjusted <= config.q && difference >= warn)
    found.push({
      status: difference >= alert ? "alert" : "warn",
      cause: "data_quality",
      reason: `missing ${formatShare(then)} → ${formatShare(now)} (${formatP(adjusted)})`,
    });
  if (invalid > strayShare)
    found.push({
      status: invalid >= alert ? "alert" : "warn",
      cause: "data_quality",
      reason: `${formatShare(invalid)} of cells are of another kind than the reference's`,
    });
  return found.length === 0
    ? undefined
    : {
        status: found.some(({ status }) => status === "alert") ? "alert" : "warn",
        cause: "data_quality",
        reason: found.map(({ reason }) => reason).join("; "),
      };
};

const formatNumber = (value: number): string =>
  value !== 0 && Math.abs(value) < 0.001 ? value.toExponential(1) : String(Number(value.toPrecision(3)));
const formatP = (p: number) => (p < 1e-300 ? "p < 1e-300" : `p ${formatNumber(p)}`);
const formatShare = (share: number) => `${Number((share * 100).toPrecision(3))} %`;
