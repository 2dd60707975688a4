import type { DriftColumn } from "@mlops-actions/contracts/drift";
import type { DriftHistory } from "@mlops-actions/contracts/drift-history";
import { effectSize } from "@mlops-actions/drift/watch/describe-check";
import { effectTrend } from "@mlops-actions/drift/watch/watch-history";
import { drawMini } from "./charts/drift-svg.ts";
import { describeEffect, type Importances, percent, riskOf } from "./drift-words.ts";
import { escapeHtml } from "./escape-html.ts";
import { drawTrend } from "./sparkline.ts";

const metricColumns = [
  ["psi", "PSI"],
  ["ks", "KS"],
  ["wasserstein", "W₁/σ"],
  ["js", "JS"],
  ["hellinger", "Hellinger"],
  ["cramers_v", "V"],
  ["new_category_share", "new"],
] as const;

const statusMarks = { alert: "▲ alert", warn: "◆ warn", ok: "● ok", insufficient: "○ not judged" };
const severity = { alert: 3, warn: 2, insufficient: 1, ok: 0 };

/** A status told by shape and word as much as by colour. */
export const renderStatus = (status: DriftColumn["status"]): string =>
  `<span class="status ${status}">${statusMarks[status]}</span>`;

/** All columns, worst first, with what each metric says. */
export const renderColumnTable = (
  columns: readonly DriftColumn[],
  history: DriftHistory | undefined,
  importances: Importances | undefined,
): string => {
  const trends = (history?.checks.length ?? 0) > 1;
  const number = (value: number | undefined, text = value?.toFixed(3)) =>
    `<td class="number" data-v="${value ?? -1}">${text ?? ""}</td>`;
  const rows = columns.map((column) => {
    const { name, status, metrics, p_adjusted, chart } = column;
    const cells = [
      `<th scope="row" title="${escapeHtml(name)}">${escapeHtml(name)}</th>`,
      `<td data-v="${severity[status]}">${renderStatus(status)}</td>`,
      ...(importances ? [number(riskOf(column, importances))] : []),
      `<td class="mini">${chart && chart.labels.length > 1 ? drawMini(chart, name) : ""}</td>`,
      `<td data-v="${effectSize(column) ?? -1}">${escapeHtml(describeEffect(column))}</td>`,
      ...(trends
        ? [`<td class="trend">${drawTrend(effectTrend(history, name).slice(-10), usualPsi)}</td>`]
        : []),
      ...metricColumns.map(([key]) => number(metrics[key])),
      number(p_adjusted, p_adjusted === undefined ? "" : formatP(p_adjusted)),
      number(metrics.missing_current, describeMissing(metrics)),
    ];
    return `<tr>${cells.join("")}</tr>`;
  });
  const head = [
    "<th>column</th><th>status</th>",
    importances ? '<th class="number">risk</th>' : "",
    "<th data-still>then, now</th><th>effect</th>",
    trends ? "<th data-still>last checks</th>" : "",
    ...metricColumns.map(([, title]) => `<th class="number">${title}</th>`),
    '<th class="number">p, adjusted</th><th class="number">missing</th>',
  ];
  const caption = importances
    ? "Worst first, among equals by risk: effect × importance, the largest importance being 1."
    : "Worst first, among equals the largest effect.";
  return `<p class="find" hidden><label for="find">Find</label> <input id="find" type="search" autocomplete="off"> <span id="found" role="status"></span></p>
<div class="scroll" tabindex="0" role="region" aria-label="Every column"><table class="columns"><caption>${caption}</caption>
<thead><tr>${head.join("")}</tr></thead>
<tbody>${rows.join("\n")}</tbody>
</table></div>`;
};

/** Above it a PSI is usually large; where trends have their line. */
export const usualPsi = 0.25;

const formatP = (p: number) => (p < 0.001 ? p.toExponential(0) : p.toFixed(3));

const describeMissing = ({ missing_reference = 0, missing_current }: DriftColumn["metrics"]): string =>
  missing_current === undefined
    ? "gone"
    : missing_reference + missing_current === 0
      ? ""
      : `${percent(missing_reference)} → ${percent(missing_current)}`;
