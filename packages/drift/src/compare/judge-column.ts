import type { DriftColumn } from "@mlops-actions/contracts/drift";
import type { DriftConfig } from "@mlops-actions/contracts/drift-config";
import { strayShare } from "../profile/collect-column.ts";
import { chiSquareIsf, normalTwoSided } from "../statistics/gamma-functions.ts";
import type { Comparison } from "./compare-column.ts";

type Status = "ok" | "warn" | "alert";
export type Judgement = { status: DriftColumn["status"]; cause?: DriftColumn["cause"]; reason: string };

const names: Record<string, string> = {
  psi: "PSI",
  ks: "KS",
  wasserstein: "Wasserstein",
  js: "JS distance",
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
  const unseen = judgeNewCategories(comparison, columns, config);
  const effects = effectsOf(comparison, columns, config);
  const worst = effects.some(({ status }) => status === "alert")
    ? "alert"
    : effects.some(({ status }) => status === "warn")
      ? "warn"
      : "ok";
  if (adjusted > config.q) {
    if (unseen) return unseen;
    return {
      status: "ok",
      reason:
        worst === "ok"
          ? `no difference beyond chance (${formatP(adjusted)})`
          : `${list(effects, worst)}, but that is within chance at this many rows (${formatP(adjusted)})`,
    };
  }
  if (worst === "ok")
    return (
      unseen ?? {
        status: "ok",
        reason: `differs beyond chance (${formatP(adjusted)}), but too little to matter`,
      }
    );
  const found: Judgement = {
    status: worst,
    cause: "distribution",
    reason: `${list(effects, worst)} (${formatP(adjusted)})`,
  };
  if (!unseen) return found;
  return {
    status: unseen.status === "alert" ? "alert" : found.status,
    cause: "distribution",
    reason: `${found.reason}; ${unseen.reason}`,
  };
};

type Effect = { text: string; status: Status };

const effectsOf = ({ metrics, cells, n }: Comparison, columns: number, config: DriftConfig): Effect[] => {
  // n₁n₂/(n₁+n₂) · PSI is nearly χ² with cells − 1 degrees, and JS² is nearly PSI/8: below this floor is noise.
  const noise =
    cells > 1 ? (1 / n.reference + 1 / n.current) * chiSquareIsf(config.q / columns, cells - 1) : 0;
  const floors: Record<string, number> = { psi: noise, js: Math.sqrt(noise / 8) };
  return (["psi", "ks", "wasserstein", "js", "cramers_v"] as const).flatMap((name) => {
    const value = metrics[name];
    if (value === undefined) return [];
    const { warn, alert } = config.thresholds[name];
    const limits = { warn: Math.max(warn, floors[name] ?? 0), alert: Math.max(alert, floors[name] ?? 0) };
    const status: Status = value >= limits.alert ? "alert" : value >= limits.warn ? "warn" : "ok";
    return [
      {
        status,
        text: `${names[name]} ${formatNumber(value)} ≥ ${formatNumber(limits[status === "alert" ? "alert" : "warn"])}`,
      },
    ];
  });
};

const list = (effects: readonly Effect[], status: Status) =>
  effects
    .filter((effect) => effect.status === status)
    .map(({ text }) => text)
    .join(", ");

const judgeNewCategories = (
  { metrics, newCategoryP }: Comparison,
  columns: number,
  config: DriftConfig,
): Judgement | undefined => {
  const share = metrics.new_category_share ?? 0;
  const { warn, alert } = config.thresholds.new_category;
  if (share < warn || (newCategoryP ?? 1) > config.q / columns) return undefined;
  return {
    status: share >= alert ? "alert" : "warn",
    cause: "distribution",
    reason: `${formatShare(share)} of rows are in categories that the reference does not have`,
  };
};

export type CellCounts = {
  reference: { rows: number; missing: number };
  current: { rows: number; missing: number; invalid: number };
};

/** p that both sides have the same share of missing cells: the pooled z-test of two proportions. */
export const missingPValue = ({ reference, current }: CellCounts): number => {
  const pooled = (reference.missing + current.missing) / (reference.rows + current.rows);
  const variance = pooled * (1 - pooled) * (1 / reference.rows + 1 / current.rows);
  if (!(variance > 0)) return 1;
  return normalTwoSided(
    (current.missing / current.rows - reference.missing / reference.rows) / Math.sqrt(variance),
  );
};

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
