import type { Drift, DriftColumn } from "@mlops-actions/contracts/drift";
import { countOf, formatCount } from "@mlops-actions/contracts/format";
import { oneLine } from "@mlops-actions/contracts/one-line";

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
  if (metrics.psi >= 0.1) return `PSI ${metrics.psi.toFixed(2)}`;
  return metrics.ks === undefined
    ? `V ${(metrics.cramers_v ?? 0).toFixed(2)}`
    : `KS ${metrics.ks.toFixed(2)}`;
};

export const percent = (share: number): string =>
  `${(share * 100).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`;

const stateWords = { ok: "OK", warn: "WARN", alert: "ALERT", could_not_check: "COULD NOT CHECK" };

/** One line: `ALERT 3 of 8 columns: recent_delay (PSI 0.31), …`. Escape it for Markdown and HTML. */
export const describeDrift = (drift: Drift): string => {
  const { state, columns, rows } = drift;
  if (state === "could_not_check")
    return `${stateWords[state]}: ${oneLine(drift.reason ?? "no reason was given")}`;
  const of = countOf(columns.length, "column");
  if (state === "ok")
    return `${stateWords.ok} ${of}, ${formatCount(rows.current)} rows against ${formatCount(rows.reference)}`;
  const worst = sortBySeverity(columns).filter(({ status }) => status === state);
  const extra = (drift.schema_changes ?? []).filter(({ change }) => change === "extra");
  const named = worst.slice(0, 5).map((column) => `${oneLine(column.name)} (${describeEffect(column)})`);
  if (worst.length > 5) named.push(`${worst.length - 5} more`);
  if (worst.length === 0)
    return `${stateWords[state]}: new columns ${extra.map(({ column }) => oneLine(column)).join(", ")}`;
  return `${stateWords[state]} ${worst.length} of ${of}: ${named.join(", ")}`;
};

/** A value of the data, short: six significant digits, with separators where it is large. */
export const formatValue = (value: number): string =>
  Math.abs(value) >= 1e15 || (value !== 0 && Math.abs(value) < 1e-4)
    ? value.toExponential(2)
    : Number(value.toPrecision(4)).toLocaleString("en-US", { maximumSignificantDigits: 6 });

/** What a person should do now, in order. */
export const adviseOnDrift = (drift: Drift): string[] => {
  if (drift.state === "could_not_check")
    return [
      "Mend what the sentence above names, and run the check again. Nothing is known of drift until then.",
    ];
  if (drift.state === "ok") return ["Nothing. The next scheduled check looks again."];
  const broken = drift.columns.filter(({ cause, status }) => cause === "data_quality" && status === "alert");
  const moved = drift.columns.filter(({ cause, status }) => cause === "distribution" && status === "alert");
  return [
    ...(broken.length > 0
      ? [
          `Look at where the data comes from first: ${listNames(broken)} broke (schema, type or missing cells). Retraining on broken data would teach the model the fault.`,
        ]
      : []),
    ...(moved.length > 0
      ? [
          `Look at the charts of ${listNames(moved)}: is this a season or an event, a change upstream, or a new normal?`,
          "If it is a new normal, train on data that has it; the gate decides whether the new model is better.",
        ]
      : []),
    ...(broken.length + moved.length === 0 ? ["Watch it: nothing alerts yet."] : []),
  ];
};

const listNames = (columns: readonly DriftColumn[]): string =>
  columns.length > 4
    ? `${columns
        .slice(0, 3)
        .map(({ name }) => name)
        .join(", ")} and ${columns.length - 3} more`
    : columns.map(({ name }) => name).join(", ");
