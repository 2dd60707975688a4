import type { Drift, DriftColumn } from "@mlops-actions/contracts/drift";
import type { DriftCheckEntry } from "@mlops-actions/contracts/drift-history";

/** How far a column moved, as one number: PSI, else how much more of its cells are missing (a column that is gone: 1). */
export const effectSize = ({ metrics }: DriftColumn): number | undefined =>
  metrics.psi ??
  (metrics.missing_current === undefined
    ? 1
    : metrics.missing_reference === undefined
      ? undefined
      : Math.abs(metrics.missing_current - metrics.missing_reference));

export type RunOfCheck = { run: string; attempt: number; url: string | null };

/** A check as the history keeps it. */
export const describeCheck = (drift: Drift, { run, attempt, url }: RunOfCheck, at: Date): DriftCheckEntry => {
  const sizes = drift.columns.flatMap((column) => {
    const size = column.status === "insufficient" ? undefined : effectSize(column);
    return size === undefined ? [] : [[column.name, Number(size.toPrecision(3))] as const];
  });
  const psi = drift.columns.flatMap(({ metrics }) => metrics.psi ?? []);
  return {
    run,
    attempt,
    at: at.toISOString(),
    state: drift.state,
    broken: drift.columns.some(({ status, cause }) => status === "alert" && cause === "data_quality"),
    columns: [...namesOf(drift.columns, "alert"), ...namePerformance(drift, "alert")],
    warning: [...namesOf(drift.columns, "warn"), ...namePerformance(drift, "warn")],
    unjudged: [...namesOf(drift.columns, "insufficient"), ...namePerformance(drift, "insufficient")],
    effects: Object.fromEntries(sizes),
    psi: psi.length > 0 ? psi.reduce((a, b) => Math.max(a, b)) : null,
    rows: drift.rows.current,
    version: drift.version ?? null,
    url,
    ...(drift.state === "could_not_check" && {
      reason: (drift.reason ?? "no reason was given").slice(0, 500),
    }),
  };
};

/** Performance is told of as a column is, so that readers hear of it once. */
const namePerformance = ({ performance }: Drift, status: DriftColumn["status"]) =>
  performance?.realised?.status === status ? ["measured performance"] : [];

const namesOf = (columns: readonly DriftColumn[], status: DriftColumn["status"]) =>
  columns.filter((column) => column.status === status).map(({ name }) => name);
