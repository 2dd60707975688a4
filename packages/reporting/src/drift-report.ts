import type { Drift, DriftColumn } from "@mlops-actions/contracts/drift";
import type { DriftHistory } from "@mlops-actions/contracts/drift-history";
import { formatCount } from "@mlops-actions/contracts/format";
import { effectTrend } from "@mlops-actions/drift/watch/watch-history";
import { drawDistribution, drawTrendLine } from "./charts/drift-svg.ts";
import { renderChecks } from "./drift-report-checks.ts";
import { renderJoint, renderPerformance } from "./drift-report-model.ts";
import { driftReportScript } from "./drift-report-script.ts";
import { driftReportStyle } from "./drift-report-style.ts";
import { renderColumnTable, renderStatus, usualPsi } from "./drift-report-table.ts";
import {
  adviseOnDrift,
  describeDrift,
  describeInterval,
  formatValue,
  type Importances,
  sortBySeverity,
} from "./drift-words.ts";
import { escapeHtml } from "./escape-html.ts";
import { renderPage } from "./report-page.ts";

/** What a report can say besides the check; on a laptop nothing is remembered. */
export type ReportFacts = {
  history?: DriftHistory;
  /** Where the watch stands, in words. */
  state?: string;
  importances?: Importances | undefined;
};

const titles = {
  ok: "No drift",
  warn: "Something moves",
  alert: "Drift",
  could_not_check: "Could not check",
};
const icons = { ok: "●", warn: "◆", alert: "▲", could_not_check: "✕" };
const mostLoudCards = 60;
const mostQuietCards = 30;

/** `drift.html`: one self-contained page that asks nobody for anything. Holds shares of bins, never rows. */
export const renderDriftReport = (drift: Drift, facts: ReportFacts = {}): string => {
  const { history, importances } = facts;
  const columns = sortBySeverity(drift.columns, importances);
  const loud = columns.filter(({ status }) => status === "alert" || status === "warn");
  const quiet = columns.filter((column) => !loud.includes(column));
  const predictions = drift.predictions ?? [];
  return renderPage({
    title: drift.model ? `${drift.model}: ${titles[drift.state].toLowerCase()}` : titles[drift.state],
    style: driftReportStyle,
    script: driftReportScript,
    body: `<header>
<p class="state ${drift.state}">${icons[drift.state]} ${escapeHtml(titles[drift.state])}</p>
<h1>${escapeHtml(drift.model ?? "Drift check")}</h1>
<p class="lead">${escapeHtml(describeDrift(drift))}</p>
${facts.state ? `<p class="watch">Over the checks: ${escapeHtml(facts.state)}.</p>` : ""}
${renderFacts(drift)}
</header>
<section><h2>What to do next</h2><ol>${adviseOnDrift(drift)
      .map((step) => `<li>${escapeHtml(step)}</li>`)
      .join("")}</ol></section>
${renderSchema(drift)}
${renderPerformance(drift)}
${columns.length > 0 ? `<section><h2>Which columns matter</h2>${renderColumnTable(columns, history, importances)}</section>` : ""}
${renderCards("What moved", loud.slice(0, mostLoudCards), history, loud.length)}
${renderCards("Predictions", predictions, undefined, predictions.length)}
${renderJoint(drift.joint)}
${renderChecks(history)}
${quiet.length > 0 ? `<details class="quiet"${loud.length === 0 ? " open" : ""}><summary>What did not move</summary>${renderCards("", quiet.slice(0, mostQuietCards), undefined, quiet.length)}</details>` : ""}
<footer>${method}</footer>`,
  });
};

const renderFacts = ({ rows, version, profile_digest, checked_at, files, ragged_rows }: Drift): string => {
  const facts: [string, string | undefined][] = [
    ["Current rows", formatCount(rows.current)],
    ["Reference rows", formatCount(rows.reference)],
    ["Reference of", version],
    ["Profile", profile_digest?.slice(0, 12)],
    ["Checked", checked_at?.replace("T", " ").replace(/:\d\d(\.\d+)?Z$/, " UTC")],
    ["Files", files?.length ? listFiles(files) : undefined],
    ["Ragged rows", ragged_rows ? formatCount(ragged_rows) : undefined],
  ];
  return `<dl>${facts
    .filter(([, text]) => text)
    .map(([term, text]) => `<div><dt>${term}</dt><dd>${escapeHtml(text!)}</dd></div>`)
    .join("")}</dl>`;
};

const listFiles = (files: readonly string[]): string =>
  files.length > 4 ? `${files.slice(0, 3).join(", ")} and ${files.length - 3} more` : files.join(", ");

const renderSchema = ({ schema_changes = [] }: Drift): string => {
  if (schema_changes.length === 0) return "";
  const rows = schema_changes.map(
    ({ column, change, detail }) =>
      `<tr><th scope="row" title="${escapeHtml(column)}">${escapeHtml(column)}</th><td><span class="status ${change === "extra" ? "warn" : "alert"}">${change === "extra" ? "◆ new" : change === "missing" ? "▲ gone" : "▲ another type"}</span></td><td class="text">${escapeHtml(detail)}</td></tr>`,
  );
  return `<section><h2>The schema changed</h2><div class="scroll"><table><caption>Columns that came, went or changed type</caption><thead><tr><th>column</th><th>change</th><th>detail</th></tr></thead><tbody>${rows.join("\n")}</tbody></table></div></section>`;
};

const legend =
  '<p class="legend"><span class="key then"></span> then (reference) <span class="key now"></span> now (current)</p>';

const renderCards = (
  title: string,
  columns: readonly DriftColumn[],
  history: DriftHistory | undefined,
  all: number,
): string => {
  if (columns.length === 0) return "";
  const more =
    all > columns.length ? `<p class="legend">And ${all - columns.length} more: see the table.</p>` : "";
  const heading = title ? `<h2>${title}</h2>` : "";
  return `<section>${heading}${legend}<div class="cards">${columns.map((column) => renderCard(column, history)).join("\n")}</div>${more}</section>`;
};

const renderCard = (column: DriftColumn, history: DriftHistory | undefined): string => {
  const { name, status, reason, before, now } = column;
  const trend = effectTrend(history, name);
  const interval = describeInterval(column);
  return `<figure>
<figcaption><h3>${escapeHtml(name)}</h3>${renderStatus(status)}</figcaption>
<p class="reason">${escapeHtml(reason ?? "")}${interval ? `; ${escapeHtml(interval)}` : ""}</p>
${drawDistribution(column)}
${before && now ? renderQuantiles(name, before, now) : ""}
${trend.length > 1 ? `<p class="over"><span>over the checks</span>${drawTrendLine(trend, name, usualPsi)}</p>` : ""}
</figure>`;
};

type Summary = NonNullable<DriftColumn["before"]>;

const renderQuantiles = (name: string, before: Summary, now: Summary): string => {
  const row = (title: string, { mean, p5, p50, p95 }: Summary) =>
    `<tr><th scope="row"><span class="key ${title}"></span> ${title}</th>${[p5, p50, p95, mean]
      .map((value) => `<td class="number">${formatValue(value)}</td>`)
      .join("")}</tr>`;
  return `<table class="quantiles"><caption class="unseen">Quantiles of ${escapeHtml(name)}</caption><thead><tr><td></td><th class="number">5 %</th><th class="number">median</th><th class="number">95 %</th><th class="number">mean</th></tr></thead><tbody>${row("then", before)}${row("now", now)}</tbody></table>`;
};

const method = `<details><summary>How to read this</summary>
<p>A column alerts when its difference is beyond chance (Kolmogorov–Smirnov or χ², false-discovery rate held over all columns by Benjamini–Hochberg) <em>and</em> large enough to matter. PSI below 0.1 is usually small, above 0.25 usually large. W₁/σ is the distance by which values moved, in standard deviations of the reference. Shares of missing cells are compared by a two-proportion test. Charts leave out nothing: the outermost bars hold everything beyond them.</p></details>`;
