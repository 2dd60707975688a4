import { formatCount } from "@mlops-actions/contracts/format";
import { oneLine } from "@mlops-actions/contracts/one-line";
import type { Verdict } from "@mlops-actions/contracts/verdict";
import type { PredictionCharts } from "@mlops-actions/evaluation/charts/describe-predictions";
import { drawPrecisionRecall, drawReliability, drawRoc } from "./charts/curve-chart.ts";
import { drawBands, drawResiduals } from "./charts/residual-chart.ts";
import { escapeHtml } from "./escape-html.ts";

const text = (value: string): string => escapeHtml(oneLine(value));

/** The predictions of both models as far as their task has a picture of them; empty where it has none. */
export const renderPredictionCharts = async (
  { roc, precisionRecall, reliability, confusion, residuals, bands }: PredictionCharts,
  { champion }: Pick<Verdict, "champion">,
): Promise<string> => {
  const curves = [
    roc && card("ROC", "dotted: a coin", await drawRoc(roc)),
    precisionRecall &&
      card("Precision and recall", "dotted: a coin", await drawPrecisionRecall(precisionRecall)),
    reliability &&
      card("Reliability", "dotted: right; larger marks: more rows", await drawReliability(reliability)),
  ].filter(Boolean);
  const wide = [
    residuals &&
      card("Residuals", "the outermost steps hold all beyond them", await drawResiduals(residuals)),
    bands &&
      card(
        "Residuals along the prediction",
        "thick: median; thin: 80 % of the rows lie between",
        await drawBands(bands),
      ),
    confusion?.champion && renderConfusion("Confusion, champion", confusion.champion, confusion.classes),
    confusion && renderConfusion("Confusion, challenger", confusion.challenger, confusion.classes),
  ].filter(Boolean);
  if (curves.length + wide.length === 0) return "";
  const compared = [roc, reliability, confusion, residuals].some((pair) => pair?.champion);
  const legend = compared
    ? `<p class="note"><span class="key"></span>challenger <span class="key champion"></span>champion${champion ? ` (${text(champion.version)})` : ""}</p>`
    : '<p class="note"><span class="key"></span>challenger</p>';
  return `<section><h2>Predictions</h2>${legend}
${curves.length ? `<div class="cards">${curves.join("\n")}</div>` : ""}${
  wide.length
    ? `<div class="cards wide"${curves.length ? ' style="margin-top:16px"' : ""}>${wide.join("\n")}</div>`
    : ""
}</section>`;
};

const card = (title: string, note: string, svg: string): string =>
  `<figure><h3>${title}</h3><p class="note">${note}</p><div class="chart" role="img" aria-label="${title}">${svg}</div></figure>`;

/** Shaded by the share of the true class, which is written too; what is right has a frame. */
const renderConfusion = (
  title: string,
  counts: readonly (readonly number[])[],
  classes: readonly string[],
): string => {
  const rows = counts.map((row, truth) => {
    const total = row.reduce((sum, count) => sum + count, 0);
    const cells = row.map((count, predicted) => {
      const share = total === 0 ? 0 : count / total;
      return `<td${predicted === truth ? ' class="right"' : ""} style="--share:${share.toFixed(3)}">${formatCount(count)}<small>${(100 * share).toFixed(1)} %</small></td>`;
    });
    return `<tr><th scope="row" title="${text(classes[truth]!)}">${text(classes[truth]!)}</th>${cells.join("")}</tr>`;
  });
  return `<figure><h3>${title}</h3><p class="note">rows: true class, columns: predicted; percent of the true class</p><div class="scroll"><table class="confusion"><thead><tr><td></td>${classes
    .map((name) => `<th scope="col" title="${text(name)}">${text(name)}</th>`)
    .join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div></figure>`;
};
