import type { DriftCheckEntry, DriftHistory } from "@mlops-actions/contracts/drift-history";
import { formatCount } from "@mlops-actions/contracts/format";
import { drawTrendLine } from "./charts/drift-svg.ts";
import { usualPsi } from "./drift-report-table.ts";
import { escapeHtml } from "./escape-html.ts";

const words = { ok: "● ok", warn: "◆ warn", alert: "▲ alert", could_not_check: "✕ could not check" };

/** The last checks: a line of the largest PSI, and what each found. */
export const renderChecks = (history: DriftHistory | undefined): string => {
  const checks = history?.checks.slice(-30) ?? [];
  if (checks.length < 2) return "";
  return `<section><h2>Over the last ${checks.length} checks</h2>
${renderLine(checks.map(({ psi }) => psi))}
<details><summary>When, and what</summary><div class="scroll"><table><caption>Newest first</caption>
<thead><tr><th>checked (UTC)</th><th>state</th><th>alerting</th><th class="number">largest PSI</th><th class="number">rows</th><th>version</th></tr></thead>
<tbody>${checks.toReversed().map(renderRow).join("\n")}</tbody></table></div></details></section>`;
};

const renderLine = (sizes: readonly (number | null)[]): string =>
  sizes.every((size) => size === null)
    ? ""
    : `<figure class="wide">${drawTrendLine(sizes, "all columns", usualPsi)}<figcaption>Largest PSI of each check; dashed where it is usually large (${usualPsi}).</figcaption></figure>`;

const renderRow = ({ at, state, columns, psi, rows, version, late, reason, retrain }: DriftCheckEntry) => {
  const shown = columns.slice(0, 5).map(escapeHtml).join(", ");
  const more = columns.length > 5 ? ` and ${columns.length - 5} more` : "";
  const notes = [late && "came late, not counted", reason, retrain?.words].filter(Boolean).join("; ");
  const tone = state === "could_not_check" ? "insufficient" : state;
  return `<tr><th scope="row">${escapeHtml(at.slice(0, 16).replace("T", " "))}</th><td><span class="status ${tone}">${words[state]}</span></td><td class="text">${shown}${more}${notes ? `<small>${escapeHtml(notes)}</small>` : ""}</td><td class="number">${psi?.toFixed(2) ?? ""}</td><td class="number">${formatCount(rows)}</td><td>${escapeHtml(version ?? "")}</td></tr>`;
};
