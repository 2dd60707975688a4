import type { Drift, DriftColumn } from "@mlops-actions/contracts/drift";

type Wanted = { columns: number; alerting?: number; name?: string; model?: boolean };

/** A check of so many columns, the first of which alert; numbers and categories by turns. Deterministic. */
export const makeDrift = ({ columns, alerting = 0, name = "feature", model = false }: Wanted): Drift => ({
  schema: "mlops/drift@1",
  state: alerting > 0 ? "alert" : "ok",
  model: "flights",
  version: "v1.4.0",
  rows: { reference: 120_000, current: 34_567 },
  checked_at: "2026-03-02T06:17:05.000Z",
  profile_digest: "ab".repeat(32),
  files: ["data/live/2026-03-01.csv"],
  columns: Array.from({ length: columns }, (_, index) =>
    makeColumn(`${name}_${index}`, index, index < alerting),
  ),
  ...(model && {
    predictions: [makeColumn("score", 0, true)],
    joint: {
      status: "alert" as const,
      reason: "2 of 28 correlations moved",
      columns: ["a", "b"],
      pairs: 28,
      changed: [
        {
          columns: ["distance", "air_time"] as [string, string],
          reference: 0.97,
          current: 0.61,
          p_adjusted: 1e-12,
          status: "alert" as const,
        },
      ],
      classifier: {
        auc: 0.71,
        low: 0.7,
        high: 0.72,
        rows: 20_000,
        folds: 5,
        columns: [{ name: "delay", share: 0.42 }],
      },
    },
    performance: {
      realised: {
        status: "alert" as const,
        reason: "roc_auc is below the gate's limit",
        rows: 34_567,
        labelled: 21_000,
        coverage: 0.61,
        newest: "2026-02-26",
        oldest: "2026-02-20",
        metrics: [
          {
            metric: "roc_auc",
            value: 0.61,
            low: 0.6,
            high: 0.62,
            reference: 0.67,
            limit: 0.65,
            status: "alert" as const,
          },
        ],
      },
      estimated: {
        status: "warn" as const,
        reason: "roc_auc is expected to be lower",
        method: "cbpe" as const,
        assumes: "Assumes that the same inputs still mean the same (no concept drift).",
        rows: 34_567,
        metrics: [
          { metric: "roc_auc", value: 0.64, low: 0.62, high: 0.66, reference: 0.67, status: "warn" as const },
        ],
      },
    },
  }),
});

const makeColumn = (name: string, index: number, alerts: boolean): DriftColumn => {
  const moved = alerts ? 0.3 / (1 + index / 40) : 0.005;
  const judged = {
    name,
    status: alerts ? ("alert" as const) : ("ok" as const),
    ...(alerts && { cause: "distribution" as const }),
    reason: alerts
      ? `PSI ${(moved * 2).toFixed(2)} ≥ 0.25 (p 1e-12)`
      : "no difference beyond chance (p 0.41)",
    p_adjusted: alerts ? 1e-12 : 0.41,
  };
  const metrics = {
    psi: moved * 2,
    js: moved,
    hellinger: moved,
    missing_reference: 0.01,
    missing_current: 0.012,
  };
  if (index % 4 === 3) {
    const reference = [0.4, 0.3, 0.2, 0.1];
    const current = [0.4 - moved, 0.3, 0.2 + moved / 2, 0.1 + moved / 2];
    const labels = ["AA", "DL", "UA", "a carrier with a rather long name"];
    return {
      ...judged,
      kind: "categorical",
      metrics: { ...metrics, cramers_v: moved, new_category_share: 0 },
      chart: { labels, reference, current },
    };
  }
  const bins = Array.from({ length: 24 }, (_, bin) => bin);
  const bell = (centre: number) => {
    const heights = bins.map((bin) => Math.exp(-(((bin - centre) / 4) ** 2)));
    const sum = heights.reduce((a, b) => a + b);
    return heights.map((height) => height / sum);
  };
  return {
    ...judged,
    kind: "numeric",
    metrics: { ...metrics, ks: moved, ks_p: judged.p_adjusted, wasserstein: moved },
    ...(alerts && { ks_interval: { low: moved, high: moved + 0.004 } }),
    before: { n: 120_000, mean: 9.5, p5: -4, p50: 7, p95: 61 },
    now: { n: 34_567, mean: 14, p5: -2, p50: 11, p95: 80 },
    chart: {
      labels: bins.map((bin) => `${bin * 5 - 20} – ${bin * 5 - 15}`),
      reference: bell(8 + (index % 5)),
      current: bell(8 + (index % 5) + (alerts ? 4 : 0.2)),
    },
  };
};
