import type { DriftEstimate } from "@mlops-actions/contracts/drift";
import type { DriftConfig } from "@mlops-actions/contracts/drift-config";
import type { Calibration } from "@mlops-actions/contracts/profile";
import { expectMetrics } from "./expected-metrics.ts";
import { followCurve } from "./isotonic.ts";

export const assumption = "no concept drift: a score means what it meant when the version was registered";
const errors = 3; // as NannyML, SAMPLING_ERROR_RANGE

/**
 * Confidence-based performance estimation: what the metrics are expected to be, were the scores still as right as they
 * were when the version was registered (NannyML's CBPE; J. Białek et al., Estimating Model Performance Under Covariate
 * Shift Without Labels, 2024). It sees that rows have become harder, never that the same row now has another answer.
 * @param scores sorted, not empty
 */
export const estimatePerformance = (
  calibration: Calibration,
  scores: Float64Array,
  limits: DriftConfig["thresholds"]["performance"],
): DriftEstimate => {
  const expected = expectMetrics(scores, followCurve(calibration.curve, scores), calibration.threshold);
  const metrics = calibration.metrics.flatMap(({ metric, value: reference, deviation, share }) => {
    const value = expected[metric];
    if (!Number.isFinite(value)) return [];
    const errorOf = (rows: number) => deviation / Math.sqrt(rows * share);
    const reach = errors * errorOf(scores.length);
    const lost = reference - value;
    const beyond = lost > errors * Math.hypot(errorOf(scores.length), errorOf(calibration.n));
    const status = beyond && lost >= limits.alert ? "alert" : beyond && lost >= limits.warn ? "warn" : "ok";
    return [
      {
        metric,
        value,
        low: Math.max(0, value - reach),
        high: Math.min(1, value + reach),
        reference,
        status,
      } as const,
    ];
  });
  const status =
    (["alert", "warn"] as const).find((one) => metrics.some((metric) => metric.status === one)) ?? "ok";
  const lost = metrics.filter((metric) => metric.status === status);
  return {
    method: "cbpe",
    assumes: assumption,
    rows: scores.length,
    status,
    reason:
      status === "ok"
        ? "no metric is expected to have fallen beyond chance and enough to matter"
        : lost
            .map(
              ({ metric, value, low, high, reference }) =>
                `${metric} ${show(reference)} → ${show(value)} expected [${show(low)}, ${show(high)}]`,
            )
            .join(", "),
    metrics,
  };
};

const show = (value: number) => value.toFixed(3);
