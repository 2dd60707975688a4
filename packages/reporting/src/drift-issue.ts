import type { Drift, DriftColumn } from "@mlops-actions/contracts/drift";
import type { DriftHistory, WatchState } from "@mlops-actions/contracts/drift-history";
import { formatCount } from "@mlops-actions/contracts/format";
import { codeBlock, linkTarget } from "@mlops-actions/contracts/markdown";
import { oneLine } from "@mlops-actions/contracts/one-line";
import { effectTrend } from "@mlops-actions/drift/watch/watch-history";
import { drawShareChart } from "./charts/mermaid-chart.ts";
import { renderModelLines } from "./drift-model-lines.ts";
import {
  adviseOnDrift,
  describeDrift,
  describeInterval,
  formatValue,
  type Importances,
  percent,
  sortBySeverity,
} from "./drift-words.ts";
import { cleanLine, escapeName, escapeSentence } from "./escape-name.ts";
import { drawSparkline, drawTrend } from "./sparkline.ts";

export type DriftPageFacts = {
  drift: Drift;
  /** With this check in it. */
  history: DriftHistory;
  state: WatchState;
  model: string;
  environment: string;
  /** Of the version whose profile is the reference; null where none was found. */
  releaseUrl: string | null;
  runUrl: string | null;
  /** What became of retraining in this check, in words. */
  retrain: string | null;
  /** A command that repeats the check on a laptop. */
  command: string;
  /** Whom the issue mentions when it opens. */
  owners: readonly string[];
  importances: Importances | undefined;
};

const shownColumns = 5;
const longestTable = 34_000;
const usualPsi = 0.25;

/** What a watch's issue says below its record, written anew at each check. Ends well below GitHub's limit. */
export const renderDriftPage = (facts: DriftPageFacts): string => {
  const { drift, history } = facts;
  const columns = sortBySeverity(drift.columns, facts.importances);
  const loud = columns.filter(({ status }) => status === "alert" || status === "warn").slice(0, shownColumns);
  const top = loud.find(({ chart }) => chart && chart.labels.length > 0);
  return [
    renderSentence(facts),
    renderState(facts),
    renderModelLines(drift),
    renderSchema(drift),
    ...loud.map((column) => renderColumn(column, history)),
    top ? drawShareChart(top) : "",
    `**What to do.** ${adviseOnDrift(drift).map(escapeSentence).join(" ")}`,
    facts.retrain ? `**Retraining.** ${escapeSentence(facts.retrain)}` : "",
    renderFacts(facts),
    renderChecks(history),
    columns.length > 0 ? fold("Every column", renderTable(columns, history)) : "",
    fold(
      "Look further",
      `On a laptop, with the data at hand:\n\n${codeBlock(facts.command.split("\n").map(oneLine), "sh")}`,
    ),
    "<sub>Edited at each check; a comment only where something changes. Close it, and these columns stay silent until it is over or another alerts. The label drift:snooze-30d (any number of d or h) silences it for that long.</sub>",
  ]
    .filter(Boolean)
    .join("\n\n");
};

export const stateIcons = { ok: "🟢", warn: "🟡", alert: "🔴", could_not_check: "⚪" };

const renderSentence = ({ drift, environment }: DriftPageFacts): string => {
  const version = drift.version
    ? `${escapeName(drift.version)} (live in ${escapeName(environment)})`
    : escapeName(environment);
  return `${stateIcons[drift.state]} **${escapeSentence(describeDrift(drift))}** — against the data that ${version} was trained on.`;
};

/** Where the watch stands, in words: one alert is not drift yet, and one good check no recovery. */
export const describeState = (state: WatchState, history: DriftHistory): string => {
  const since = history.checks.find(({ run }) => run === state.opening)?.at.slice(0, 10);
  const blind = history.checks.find(({ run }) => run === state.blind)?.at.slice(0, 10);
  const words = {
    ok: "ok",
    suspect: "suspect: alerts, and too few of the last checks to call it drift",
    drifting: `drifting${since ? ` since ${since}` : ""}`,
    recovering: `recovering: ${state.clean} clean ${state.clean === 1 ? "check" : "checks in a row"}${since ? `, after drift since ${since}` : ""}`,
  }[state.phase];
  return state.blind === null
    ? words
    : `could not check${blind ? ` since ${blind}` : ""}; before that: ${words}`;
};

const renderState = ({ state, history, owners }: DriftPageFacts): string => {
  const names = owners.map((owner) => `\`${owner}\``).join(", ");
  return `**State:** ${describeState(state, history)}.${names ? ` **Owners:** ${names}.` : ""}`;
};

export const renderSchema = ({ schema_changes = [] }: Drift): string => {
  const lines = schema_changes
    .slice(0, 20)
    .map(
      ({ column, change, detail }) =>
        `- \`schema\` **${escapeName(column)}** ${change}: ${escapeSentence(detail)}`,
    );
  const more = schema_changes.length - lines.length;
  return [...lines, ...(more > 0 ? [`- …and ${more} more changes, in drift.json`] : [])].join("\n");
};

const renderColumn = (column: DriftColumn, history: DriftHistory): string => {
  const { name, status, reason, before, now, chart, kind } = column;
  const interval = describeInterval(column);
  const trend = effectTrend(history, name);
  const head = [
    `**${escapeName(name)}**`,
    status,
    escapeSentence(reason ?? ""),
    ...(interval ? [interval] : []),
    ...(trend.length > 1 ? [`trend \`${drawTrend(trend, usualPsi)}\``] : []),
  ];
  const lines = [head.join(" · ")];
  if (kind === "numeric" && before && now && chart)
    lines.push(
      codeBlock(
        [
          `then ${drawSparkline(chart.reference)}  5 % ${formatValue(before.p5)} · median ${formatValue(before.p50)} · 95 % ${formatValue(before.p95)}`,
          `now  ${drawSparkline(chart.current)}  5 % ${formatValue(now.p5)} · median ${formatValue(now.p50)} · 95 % ${formatValue(now.p95)}`,
        ],
        "text",
      ),
    );
  if (kind === "categorical" && chart && chart.labels.length > 0)
    lines.push(codeBlock(drawBars(chart), "text"));
  return lines.join("\n\n");
};

const barWidth = 20;

/** The categories that moved most, as bars of their shares then and now. */
const drawBars = ({ labels, reference, current }: NonNullable<DriftColumn["chart"]>): string[] => {
  const rows = labels
    .map((label, index) => ({
      label: cleanLine(label) || "(empty)",
      was: reference[index]!,
      is: current[index]!,
    }))
    .sort((a, b) => Math.abs(b.is - b.was) - Math.abs(a.is - a.was))
    .slice(0, 6);
  const width = Math.min(24, Math.max(...rows.map(({ label }) => label.length)));
  const largest = Math.max(...rows.flatMap(({ was, is }) => [was, is]));
  const bar = (share: number) =>
    "█".repeat(largest > 0 ? Math.round((share / largest) * barWidth) : 0).padEnd(barWidth, "·");
  return rows.map(
    ({ label, was, is }) =>
      `${label.slice(0, width).padEnd(width)}  ${bar(was)} ${percent(was).padStart(6)}  →  ${bar(is)} ${percent(is).padStart(6)}`,
  );
};

const renderFacts = ({ drift, releaseUrl, runUrl }: DriftPageFacts): string => {
  const { rows, version, profile_digest, checked_at, files, ragged_rows } = drift;
  const facts = [
    `${formatCount(rows.current)} rows against ${formatCount(rows.reference)}`,
    ...(version
      ? [releaseUrl ? `[${escapeName(version)}](${linkTarget(releaseUrl)})` : escapeName(version)]
      : []),
    ...(profile_digest ? [`profile \`${profile_digest.slice(0, 12)}\``] : []),
    ...(files?.length ? [files.length > 3 ? `${files.length} files` : files.map(escapeName).join(", ")] : []),
    ...(ragged_rows ? [`${formatCount(ragged_rows)} ragged rows`] : []),
    ...(checked_at ? [checked_at.replace("T", " ").replace(/:\d\d(\.\d+)?Z$/, " UTC")] : []),
    ...(runUrl ? [`[run](${linkTarget(runUrl)})`] : []),
  ];
  return `<sub>${facts.join(" · ")}</sub>`;
};

const marks = { ok: "🟩", warn: "🟨", alert: "🟥", could_not_check: "⬜" };

const renderChecks = (history: DriftHistory): string => {
  const checks = history.checks.slice(-30);
  const strip = checks.map(({ state }) => marks[state]).join("");
  const rows = checks.toReversed().map(({ at, state, columns, psi, rows: seen, version, url, late }) => {
    const when = at.slice(0, 16).replace("T", " ");
    const cells = [
      url ? `[${when}](${linkTarget(url)})` : when,
      `${marks[state]} ${state.replaceAll("_", " ")}${late ? " (came late, not counted)" : ""}`,
      `${columns.slice(0, 3).map(escapeName).join(", ")}${columns.length > 3 ? ` and ${columns.length - 3} more` : ""}`,
      psi === null ? "" : psi.toFixed(2),
      formatCount(seen),
      escapeName(version ?? ""),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return `**Last checks** ${strip}\n\n${fold(
    "When, and what",
    `| checked (UTC) | state | alerting | largest PSI | rows | version |\n|---|---|---|--:|--:|---|\n${rows.join("\n")}`,
  )}`;
};

/** Every column's numbers as a Markdown table, as many as fit. */
const renderTable = (columns: readonly DriftColumn[], history: DriftHistory): string => {
  const number = (value: number | undefined) => value?.toFixed(3) ?? "";
  const rows: string[] = [];
  let length = 0;
  for (const { name, status, reason, metrics } of columns) {
    const missing =
      metrics.missing_current === undefined
        ? "gone"
        : metrics.missing_current + (metrics.missing_reference ?? 0) === 0
          ? ""
          : `${percent(metrics.missing_reference ?? 0)} → ${percent(metrics.missing_current)}`;
    const trend = effectTrend(history, name);
    const said = status === "ok" ? "" : escapeSentence(reason ?? "");
    const row = `| ${escapeName(name)} | ${status} | ${number(metrics.psi)} | ${number(metrics.ks)} | ${number(metrics.wasserstein)} | ${number(metrics.js)} | ${number(metrics.cramers_v)} | ${missing} | ${trend.length > 1 ? drawTrend(trend.slice(-10), usualPsi) : ""} | ${said} |`;
    length += row.length + 1;
    if (length > longestTable) break;
    rows.push(row);
  }
  const more =
    columns.length > rows.length ? `\n\n…and ${columns.length - rows.length} more in drift.json.` : "";
  return `| column | status | PSI | KS | W₁/σ | JS | V | missing | trend | why |\n|---|---|--:|--:|--:|--:|--:|--:|---|---|\n${rows.join("\n")}${more}`;
};

const fold = (title: string, content: string): string =>
  `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
