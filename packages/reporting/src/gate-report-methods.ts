import { formatCount } from "@mlops-actions/contracts/format";
import { oneLine } from "@mlops-actions/contracts/one-line";
import type { RuleResult, Verdict } from "@mlops-actions/contracts/verdict";
import { formatP, formatValue } from "@mlops-actions/evaluation/rules/format-number";
import { escapeHtml } from "./escape-html.ts";
import { cleanLine } from "./escape-name.ts";
import { foldSlices } from "./review-table.ts";

const text = (value: string): string => escapeHtml(oneLine(value));

/** How the numbers were made, and the digests that make them again. */
export const renderMethods = (verdict: Verdict): string => {
  const { stats, data, policy, champion, challenger } = verdict;
  const facts: [string, string | null | undefined][] = [
    ["One-sided α", stats && String(stats.alpha)],
    ["Resamples", stats && formatCount(stats.resamples)],
    ["Seed", stats && String(stats.seed)],
    ["Labels, sha256", data?.labels_sha256],
    ["Predictions, sha256", challenger?.predictions_sha256],
    ["Policy", policy?.digest],
    ["Policy read at", policy?.ref],
    ["Champion's manifest", champion?.manifest_digest],
    ["Challenger's model", challenger?.model_digest],
  ];
  const told = facts.filter((fact): fact is [string, string] => Boolean(fact[1]));
  const methods = foldSlices(verdict.rules).flatMap(({ rule }) =>
    rule.ci || rule.method_reason ? [rule] : [],
  );
  return `<section><h2>How it was computed</h2>
${methods.length ? `<div class="scroll"><table><thead><tr><th>rule</th><th>interval by</th><th>because</th><th>other tests of the same rows, which decide nothing</th></tr></thead><tbody>${methods.map(renderMethod).join("\n")}</tbody></table></div><p></p>` : ""}
<dl>${told.map(([term, value]) => `<div><dt>${term}</dt><dd>${text(value)}</dd></div>`).join("")}</dl>
<footer>The same files, policy and seed give the same numbers, bit for bit. All rules must pass; slices are corrected for their number. An interval says how far chance alone could have moved the difference: a challenger passes where even the unlucky end of it is acceptable.</footer></section>`;
};

const renderMethod = ({ id, ci, method_reason: why, tests, mde, n_needed: needed }: RuleResult): string => {
  const others = (tests ?? []).map(({ name, p_value: p }) => `${text(name)}: p ${escapeHtml(formatP(p))}`);
  const power = [
    ...(mde === undefined ? [] : [`smallest effect these rows can detect: ${formatValue(mde)}`]),
    ...(needed === undefined
      ? []
      : [`rows that settle the margin, were both equally good: ${formatCount(needed)}`]),
  ];
  return `<tr><th scope="row">${escapeHtml(cleanLine(id))}</th><td>${ci ? `${text(ci.method)}, ${Number((100 * ci.level).toFixed(2))} %` : "–"}</td><td class="name">${text(why ?? "")}${power.map((line) => `<small>${line}</small>`).join("")}</td><td class="name">${others.join("<br>") || "–"}</td></tr>`;
};
