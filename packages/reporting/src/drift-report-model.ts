import type { Drift, DriftEstimate, DriftJoint, DriftRealised } from "@mlops-actions/contracts/drift";
import { formatCount } from "@mlops-actions/contracts/format";
import { renderStatus } from "./drift-report-table.ts";
import { formatValue, percent } from "./drift-words.ts";
import { escapeHtml } from "./escape-html.ts";

type Judged = DriftEstimate | DriftRealised;

/** How good the model still is: measured with labels that came later, and expected from its scores. */
export const renderPerformance = ({ performance }: Drift): string => {
  if (!performance) return "";
  const { realised, estimated } = performance;
  const parts = [
    realised &&
      renderJudged(
        "Measured with labels",
        realised,
        `${formatCount(realised.labelled)} of ${formatCount(realised.rows)} predictions have a label (${percent(realised.coverage)})${realised.newest ? `, the newest of ${realised.newest}` : ""}${realised.oldest ? `; the oldest without one is of ${realised.oldest}` : ""}.`,
      ),
    estimated &&
      renderJudged(
        "Expected from the scores (CBPE)",
        estimated,
        `${formatCount(estimated.rows)} rows. ${estimated.assumes}`,
      ),
  ].filter(Boolean);
  return parts.length > 0 ? `<section><h2>How good it still is</h2>${parts.join("\n")}</section>` : "";
};

const renderJudged = (title: string, { status, reason, metrics }: Judged, note: string): string => {
  const rows = metrics.map(
    ({ metric, value, low, high, reference, limit, status: each }) =>
      `<tr><th scope="row">${escapeHtml(metric)}</th><td>${renderStatus(each)}</td><td class="number">${formatValue(value)}</td><td class="number">[${formatValue(low)}, ${formatValue(high)}]</td><td class="number">${reference === undefined ? "" : formatValue(reference)}</td><td class="number">${limit === undefined ? "" : formatValue(limit)}</td></tr>`,
  );
  return `<h3>${title} ${renderStatus(status)}</h3><p class="reason">${escapeHtml(`${reason.replace(/\.$/, "")}. ${note}`)}</p>
${rows.length > 0 ? `<div class="scroll"><table><caption>${title}, with intervals</caption><thead><tr><th>metric</th><th>status</th><th class="number">now</th><th class="number">interval</th><th class="number">at registration</th><th class="number">the gate's limit</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>` : ""}`;
};

const shownPairs = 20;

/** How columns go together. */
export const renderJoint = (joint: DriftJoint | undefined): string => {
  if (!joint) return "";
  const rows = joint.changed
    .slice(0, shownPairs)
    .map(
      ({ columns: [a, b], reference, current, p_adjusted, status }) =>
        `<tr><th scope="row">${escapeHtml(a)} × ${escapeHtml(b)}</th><td>${renderStatus(status)}</td><td class="number">${reference.toFixed(2)}</td><td class="number">${current.toFixed(2)}</td><td class="number">${p_adjusted.toExponential(0)}</td></tr>`,
    );
  const { classifier } = joint;
  const told = classifier
    ? `<p class="reason">A classifier tells current rows from reference rows with AUC ${classifier.auc.toFixed(3)} [${classifier.low.toFixed(3)}, ${classifier.high.toFixed(3)}] (0.5: not at all; ${formatCount(classifier.rows)} rows, ${classifier.folds} folds)${
        classifier.columns.length > 0
          ? `, going by ${classifier.columns
              .slice(0, 5)
              .map(({ name, share }) => `${escapeHtml(name)} (${percent(share)})`)
              .join(", ")}`
          : ""
      }.</p>`
    : "";
  return `<section><h2>How columns go together ${renderStatus(joint.status)}</h2><p class="reason">${escapeHtml(joint.reason)}</p>${told}
${rows.length > 0 ? `<div class="scroll"><table><caption>Correlations that moved, of ${formatCount(joint.pairs)} pairs</caption><thead><tr><th>columns</th><th>status</th><th class="number">then</th><th class="number">now</th><th class="number">p, adjusted</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>` : ""}</section>`;
};
