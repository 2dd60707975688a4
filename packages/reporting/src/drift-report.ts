import type { Drift, DriftColumn } from "@mlops-actions/contracts/drift";
import { formatCount } from "@mlops-actions/contracts/format";
import { drawDistribution } from "./charts/distribution-chart.ts";
import { driftReportStyle } from "./drift-report-style.ts";
import { adviseOnDrift, describeDrift, formatValue, percent, sortBySeverity } from "./drift-words.ts";
import { escapeHtml } from "./escape-html.ts";
import { renderPage } from "./report-page.ts";

const titles = {
  ok: "No drift",
  warn: "Something moves",
  alert: "Drift",
  could_not_check: "Could not check",
};
const statusWords = { ok: "ok", warn: "warn", alert: "alert", insufficient: "not judged" };
const chartsOfQuietColumns = 30;

/** `drift.html`: one self-contained page, no script and no request. Holds shares of bins, never rows. */
export const renderDriftReport = async (drift: Drift): Promise<string> => {
  const columns = sortBySeverity(drift.columns);
  const loud = columns.filter(({ status }) => status === "alert" || status === "warn");
  const quiet = columns.filter((column) => !loud.includes(column));
  const title = drift.model ? `${drift.model}: ${titles[drift.state].toLowerCase()}` : titles[drift.state];
  const loudCards = await renderCards(loud);
  const quietCards = await renderCards(quiet.slice(0, chartsOfQuietColumns));
  return renderPage({
    title,
    style: driftReportStyle,
    body: `<header>
<p class="state ${drift.state}">${escapeHtml(titles[drift.state])}</p>
<h1>${escapeHtml(drift.model ?? "Drift check")}</h1>
<p class="lead">${escapeHtml(describeDrift(drift))}</p>
${renderFacts(drift)}
</header>
${renderAdvice(drift)}
${columns.length > 0 ? `<section><h2>Every column</h2>${renderTable(columns)}</section>` : ""}
${loudCards ? `<section><h2>What moved</h2>${legend}<div class="cards">${loudCards}</div></section>` : ""}
${quietCards ? `<section><details${loud.length === 0 ? " open" : ""}><summary><h2>${loud.length === 0 ? "Then and now" : "What did not"}</h2></summary>${legend}<div class="cards">${quietCards}</div></details></section>` : ""}
<footer>${renderMethod()}</footer>`,
  });
};

const legend =
  '<p class="legend"><span class="key reference"></span> reference <span class="key current"></span> current</p>';

const renderFacts = ({ rows, version, profile_digest, checked_at, files, ragged_rows }: Drift): string => {
  const facts: [string, string][] = [
    ["Current rows", formatCount(rows.current)],
    ["Reference rows", formatCount(rows.reference)],
    ...(version ? [["Reference of", version] as [string, string]] : []),
    ...(profile_digest ? [["Profile", profile_digest.slice(0, 12)] as [string, string]] : []),
    ...(checked_at
      ? [["Checked", checked_at.replace("T", " ").replace(/:\d\d(\.\d+)?Z$/, " UTC")] as [string, string]]
      : []),
    ...(files?.length ? [["Files", listFiles(files)] as [string, string]] : []),
    ...(ragged_rows ? [["Ragged rows", formatCount(ragged_rows)] as [string, string]] : []),
  ];
  return `<dl>${facts.map(([term, text]) => `<div><dt>${term}</dt><dd>${escapeHtml(text)}</dd></div>`).join("")}</dl>`;
};

const listFiles = (files: readonly string[]): string =>
  files.length > 4 ? `${files.slice(0, 3).join(", ")} and ${files.length - 3} more` : files.join(", ");

const renderAdvice = (drift: Drift): string => {
  const changes = (drift.schema_changes ?? []).map(
    ({ column, change, detail }) =>
      `<li><strong>${escapeHtml(column)}</strong> ${change}: ${escapeHtml(detail)}</li>`,
  );
  const steps = adviseOnDrift(drift).map((step) => `<li>${escapeHtml(step)}</li>`);
  return `${changes.length ? `<section><h2>The schema changed</h2><ul>${changes.join("")}</ul></section>` : ""}
<section><h2>What to do next</h2><ul>${steps.join("")}</ul></section>`;
};

const metricColumns = [
  ["psi", "PSI"],
  ["ks", "KS"],
  ["wasserstein", "W₁/σ"],
  ["js", "JS"],
  ["hellinger", "Hellinger"],
  ["cramers_v", "V"],
  ["new_category_share", "new"],
] as const;

const renderTable = (columns: readonly DriftColumn[]): string => `<div class="scroll"><table>
<thead><tr><th>column</th><th>status</th>${metricColumns.map(([, title]) => `<th class="number">${title}</th>`).join("")}<th class="number">p, adjusted</th><th class="number">missing</th></tr></thead>
<tbody>${columns
  .map(
    ({ name, status, metrics, p_adjusted }) =>
      `<tr><th scope="row" title="${escapeHtml(name)}">${escapeHtml(name)}</th><td><span class="status ${status}">${statusWords[status]}</span></td>${metricColumns
        .map(([key]) => `<td class="number">${metrics[key]?.toFixed(3) ?? ""}</td>`)
        .join(
          "",
        )}<td class="number">${p_adjusted === undefined ? "" : formatP(p_adjusted)}</td><td class="number">${describeMissing(metrics)}</td></tr>`,
  )
  .join("\n")}</tbody>
</table></div>`;

const formatP = (p: number) => (p < 0.001 ? p.toExponential(0) : p.toFixed(3));

const describeMissing = ({ missing_reference = 0, missing_current }: DriftColumn["metrics"]): string =>
  missing_current === undefined
    ? "gone"
    : missing_reference + missing_current === 0
      ? ""
      : `${percent(missing_reference)} → ${percent(missing_current)}`;

const renderCards = async (columns: readonly DriftColumn[]): Promise<string> => {
  const cards: string[] = [];
  for (const column of columns) {
    const svg = await drawDistribution(column);
    const { name, status, reason, before, now } = column;
    cards.push(`<figure>
<figcaption><h3>${escapeHtml(name)}</h3><span class="status ${status}">${statusWords[status]}</span></figcaption>
<p class="reason">${escapeHtml(reason ?? "")}</p>
${svg ? `<div class="chart" role="img" aria-label="${escapeHtml(`Shares of ${name}, reference and current`)}">${svg}</div>` : ""}
${before && now ? renderQuantiles(before, now) : ""}
</figure>`);
  }
  return cards.join("\n");
};

type Summary = NonNullable<DriftColumn["before"]>;

const renderQuantiles = (before: Summary, now: Summary): string => {
  const row = (title: string, key: string, { mean, p5, p50, p95 }: Summary) =>
    `<tr><th scope="row"><span class="key ${key}"></span> ${title}</th>${[p5, p50, p95, mean]
      .map((value) => `<td class="number">${formatValue(value)}</td>`)
      .join("")}</tr>`;
  return `<table class="quantiles"><thead><tr><td></td><th class="number">5 %</th><th class="number">median</th><th class="number">95 %</th><th class="number">mean</th></tr></thead><tbody>${row("reference", "reference", before)}${row("current", "current", now)}</tbody></table>`;
};

const renderMethod = () => `<details><summary>How to read this</summary>
<p>A column alerts when its difference is beyond chance (Kolmogorov–Smirnov or χ², false-discovery rate held over all columns by Benjamini–Hochberg) <em>and</em> large enough to matter. PSI below 0.1 is usually small, above 0.25 usually large. W₁/σ is the distance by which values moved, in standard deviations of the reference. Shares of missing cells are compared by a two-proportion test. Charts leave out nothing: the outermost bars hold everything beyond them.</p></details>`;
