import type { Drift, DriftColumn } from "@mlops-actions/contracts/drift";

const severity = { alert: 0, warn: 1, insufficient: 2, ok: 3 };

/** How far a column moved, for ranking: a broken schema first, then the largest effect. */
const effectOf = ({ metrics }: DriftColumn): number =>
  metrics.psi ?? Math.abs((metrics.missing_current ?? 9) - (metrics.missing_reference ?? 0));

export const sortBySeverity = (columns: readonly DriftColumn[]): DriftColumn[] =>
  columns.toSorted((a, b) => severity[a.status] - severity[b.status] || effectOf(b) - effectOf(a));

/** The one number that says most of a column's change. */
export const describeEffect = ({ metrics, cause }: DriftColumn): string => {
  if (cause === "data_quality") {
    if (metrics.missing_current === undefined) return "gone";
    const change = metrics.missing_current - (metrics.missing_reference ?? 0);
    if (metrics.invalid_current && metrics.invalid_current > Math.abs(change))
      return `${percent(metrics.invalid_current)} of another type`;
    return `missing ${percent(metrics.missing_reference ?? 0)} → ${percent(metrics.missing_current)}`;
  }
  if (metrics.psi === undefined) return "";
  return `PSI ${metrics.psi.toFixed(2)}`;
};

export const percent = (share: number): string =>
  `${(share * 100).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`;

const stateWords = { ok: "OK", warn: "WARN", alert: "ALERT", could_not_check: "COULD NOT CHECK" };

/** One line: `ALERT 3 of 8 columns: recent_delay (PSI 0.31), …`. Names are as they came: escape it for Markdown. */
export const describeDrift = (drift: Drift): string => {
  const { state, columns, rows } = drift;
  if (state === "could_not_check") return `${stateWords[state]}: ${drift.reason ?? "no reason was given"}`;
  const of = `${columns.length} ${columns.length === 1 ? "column" : "columns"}`;
  if (state === "ok")
    return `${stateWords.ok} ${of}, ${count(rows.current)} rows against ${count(rows.reference)}`;
  const worst = sortBySeverity(columns).filter(({ status }) => status === state);
  const extra = (drift.schema_changes ?? []).filter(({ change }) => change === "extra");
  const named = worst.slice(0, 5).map((column) => `${column.name} (${describeEffect(column)})`);
  if (worst.length > 5) named.push(`${worst.length - 5} more`);
  if (worst.length === 0)
    return `${stateWords[state]}: new columns ${extra.map(({ column }) => column).join(", ")}`;
  return `${stateWords[state]} ${worst.length} of ${of}: ${named.join(", ")}`;
};

export const count = (rows: number): string => rows.toLocaleString("en-US");
