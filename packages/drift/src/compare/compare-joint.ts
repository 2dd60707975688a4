import type { DriftJoint } from "@mlops-actions/contracts/drift";
import type { DriftConfig } from "@mlops-actions/contracts/drift-config";
import type { JointProfile } from "@mlops-actions/contracts/profile";
import { adjustPValues } from "../statistics/adjust-p-values.ts";
import { correlationOf, correlationPValue } from "../statistics/correlation.ts";

/**
 * Compares the correlations of normal scores then and now. A pair moves when Fisher's z rejects after
 * Benjamini–Hochberg over all pairs, and the change is large enough to matter. Both sides have the same columns.
 */
export const compareJoint = (
  reference: JointProfile,
  current: JointProfile,
  config: Pick<DriftConfig, "q" | "min_rows" | "thresholds">,
): DriftJoint => {
  const { columns } = reference;
  const told = { columns, changed: [] };
  const rows = Math.min(reference.n, current.n);
  if (rows < config.min_rows)
    return {
      ...told,
      status: "insufficient",
      pairs: 0,
      reason: `only ${rows} rows have all of these columns`,
    };
  const pairs = columns.flatMap((second, i) =>
    columns.slice(0, i).flatMap((first, j) => {
      const then = correlationOf(reference, i, j);
      const now = correlationOf(current, i, j);
      if (then === undefined || now === undefined) return [];
      const p = correlationPValue({ r: then, n: reference.n }, { r: now, n: current.n });
      return [{ columns: [first, second] as [string, string], reference: then, current: now, p }];
    }),
  );
  const adjusted = adjustPValues(pairs.map(({ p }) => p));
  const { warn, alert } = config.thresholds.correlation;
  const changed = pairs
    .flatMap(({ p: _, ...pair }, index) => {
      const change = Math.abs(pair.current - pair.reference);
      if (adjusted[index]! > config.q || change < warn) return [];
      return [{ ...pair, p_adjusted: adjusted[index]!, status: change >= alert ? "alert" : "warn" } as const];
    })
    .sort((a, b) => Math.abs(b.current - b.reference) - Math.abs(a.current - a.reference));
  const [first] = changed;
  return {
    status: changed.some(({ status }) => status === "alert") ? "alert" : first ? "warn" : "ok",
    reason: first
      ? `${changed.length} of ${pairs.length} correlations moved, most of all ${first.columns.join(" and ")}: ${first.reference.toFixed(2)} → ${first.current.toFixed(2)}`
      : `none of ${pairs.length} correlations moved beyond chance and enough to matter`,
    columns,
    pairs: pairs.length,
    changed,
  };
};
