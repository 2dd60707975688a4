import type { Drift, DriftColumn } from "@mlops-actions/contracts/drift";
import { countOf, formatCount } from "@mlops-actions/contracts/format";
import { oneLine } from "@mlops-actions/contracts/one-line";
import { effectSize } from "@mlops-actions/drift/watch/describe-check";

const severity = { alert: 0, warn: 1, insufficient: 2, ok: 3 };

/** How much the model leans on each column; whole numbers or shares, only their proportions matter. */
export type Importances = Readonly<Record<string, number>>;

const importanceOf = (importances: Importances, name: string): number =>
  Object.hasOwn(importances, name) ? importances[name]! : 0;

/** Effect × importance, the largest importance being 1: what the drift of a column may cost. Undefined where none are given. */
export const riskOf = (column: DriftColumn, importances: Importances | undefined): number | undefined => {
  if (!importances) return undefined;
  const largest = Object.values(importances).reduce((a, b) => Math.max(a, b), 0);
  return largest > 0
    ? ((effectSize(column) ?? 0) * importanceOf(importances, column.name)) / largest
    : undefined;
};

/** Alerting columns first; among equals the riskiest where importances are given, else the largest effect. */
export const sortBySeverity = (columns: readonly DriftColumn[], importances?: Importances): DriftColumn[] => {
  const weight = new Map(
    columns.map((column) => [column, riskOf(column, importances) ?? effectSize(column) ?? 0]),
  );
  return columns.toSorted(
    (a, b) =>
      severity[a.status] - severity[b.status] ||
      weight.get(b)! - weight.get(a)! ||
      (effectSize(b) ?? 0) - (effectSize(a) ?? 0),
  );
};

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

/** Where an effect is known within an interval only: `D within [0.19, 0.21]`. Empty where it is exact. */
export const describeInterval = ({ ks_interval }: DriftColumn): string =>
  ks_interval && ks_interval.high > ks_interval.low
    ? `D within [${ks_interval.low.toFixed(3)}, ${ks_interval.high.toFixed(3)}]`
    : "";

export const percent = (share: number): string =>
  `${(share * 100).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`;

const stateWords = { ok: "OK", warn: "WARN", alert: "ALERT", could_not_check: "COULD NOT CHECK" };

/** One line: `ALERT 3 of 8 columns: recent_delay (PSI 0.31), …`. Escape it for Markdown and HTML. */
export const describeDrift = (drift: Drift): string => {
  const { state, columns, rows } = drift;
  if (state === "could_not_check")
    return `${stateWords[state]}: ${oneLine(drift.reason ?? "no reason was given")}`;
  const of = countOf(columns.length, "column");
  if (state === "ok") {
    // Where a salt is missing or wrong, or a column is empty, nothing is known of it: that is not "ok".
    const unjudged = columns.filter(({ status }) => status === "insufficient").length;
    const told = unjudged > 0 ? `${columns.length - unjudged} of ${of} (${unjudged} not judged)` : of;
    return `${stateWords.ok} ${told}, ${formatCount(rows.current)} rows against ${formatCount(rows.reference)}`;
  }
  const worst = sortBySeverity(columns).filter(({ status }) => status === state);
  const extra = (drift.schema_changes ?? []).filter(({ change }) => change === "extra");
  const beyond = nameModelParts(drift, state);
  const named = worst.slice(0, 5).map((column) => `${shortName(column.name)} (${describeEffect(column)})`);
  if (worst.length > 5) named.push(`${worst.length - 5} more`);
  const newColumns =
    extra.length > 0 ? [`new columns ${extra.map(({ column }) => shortName(column)).join(", ")}`] : [];
  if (worst.length === 0) return `${stateWords[state]}: ${[...beyond, ...newColumns].join(", ")}`;
  return `${stateWords[state]} ${worst.length} of ${of}: ${[...named, ...beyond].join(", ")}`;
};

/** What of the model itself is in this state, beyond its input columns: `measured performance (roc_auc 0.61)`. */
const nameModelParts = ({ predictions = [], joint, performance }: Drift, state: string): string[] => {
  const { realised, estimated } = performance ?? {};
  const answers = predictions.filter(({ status }) => status === state);
  const metrics = realised?.metrics.filter(({ status }) => status === state) ?? [];
  const values = metrics.map(({ metric, value }) => `${oneLine(metric)} ${formatValue(value)}`).join(", ");
  return [
    realised?.status === state && `measured performance (${values})`,
    realised?.could_not_measure && state === "warn" && "performance could not be measured",
    estimated?.status === state && "expected performance",
    answers.length > 0 && `answers ${listNames(answers)}`,
    joint?.status === state && "correlations",
  ].filter((line) => typeof line === "string");
};

/** A value of the data, short: six significant digits, with separators where it is large. */
export const formatValue = (value: number): string =>
  Math.abs(value) >= 1e15 || (value !== 0 && Math.abs(value) < 1e-4)
    ? value.toExponential(2)
    : Number(value.toPrecision(4)).toLocaleString("en-US", { maximumSignificantDigits: 6 });

/** What a person should do now, in order: by what happened, and what is worst first. */
export const adviseOnDrift = (drift: Drift): string[] => {
  if (drift.state === "could_not_check")
    return [
      "Mend what the sentence above names, and run the check again. Nothing is known of drift until then.",
    ];
  if (drift.state === "ok") return ["Nothing. The next scheduled check looks again."];
  const advice = [...adviseOnModel(drift), ...adviseOnData(drift)];
  return advice.length > 0 ? advice : ["Watch it: nothing alerts yet."];
};

const adviseOnModel = ({ performance, predictions = [], joint, columns }: Drift): string[] => {
  const answers = predictions.filter(({ status }) => status === "alert");
  const inputs = columns.some(({ status }) => status === "alert");
  return [
    performance?.realised?.status === "alert" &&
      "The labels that have come say that the model got worse: roll back to the version before, or retrain now.",
    performance?.realised?.could_not_measure &&
      "Mend what drift.labels names, so that labels can say how good the model still is.",
    performance?.realised?.status !== "alert" &&
      performance?.estimated?.status === "alert" &&
      "The scores say that the model is likely to be worse now. Get labels of recent rows to know it: the estimate assumes that the same inputs still mean the same.",
    answers.length > 0 &&
      !inputs &&
      `What the model answers moved (${listNames(answers)}) and no input did: look for a change in its code, its version, or a column that is not watched.`,
    joint?.status === "alert" &&
      !inputs &&
      "Columns go together in another way than they did, though none of them moved by itself: look at how they are joined upstream.",
  ].filter((line) => typeof line === "string");
};

const adviseOnData = (drift: Drift): string[] => {
  const alerts = drift.columns.filter(({ status }) => status === "alert");
  const broken = alerts.filter(({ cause }) => cause === "data_quality");
  const moved = alerts.filter(({ cause }) => cause === "distribution");
  const fresh = moved.filter(({ metrics }) => (metrics.new_category_share ?? 0) >= 0.01);
  return [
    broken.length > 0 &&
      `Look at where the data comes from first: ${listNames(broken)} broke (schema, type or missing cells). Retraining on broken data would teach the model the fault.`,
    moved.length > 0 &&
      `Look at the charts of ${listNames(moved)}: is this a season or an event, a change upstream, or a new normal?`,
    fresh.length > 0 &&
      `${listNames(fresh)} has categories that the model has never seen: are they new, or spelt in another way?`,
    moved.length > 0 &&
      "If it is a new normal, train on data that has it; the gate decides whether the new model is better.",
  ].filter((line) => line !== false);
};

const listNames = (columns: readonly DriftColumn[]): string => {
  const shown = columns.length > 4 ? columns.slice(0, 3) : columns;
  const names = shown.map(({ name }) => shortName(name)).join(", ");
  return columns.length > shown.length ? `${names} and ${columns.length - shown.length} more` : names;
};

/** A column within a sentence: five of the longest names still leave it readable. */
const shortName = (name: string): string => {
  const letters = [...oneLine(name)];
  return letters.length <= 60 ? letters.join("") : `${letters.slice(0, 59).join("")}…`;
};
