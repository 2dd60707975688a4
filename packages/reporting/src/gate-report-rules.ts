import { countOf, formatCount } from "@mlops-actions/contracts/format";
import { oneLine } from "@mlops-actions/contracts/one-line";
import type { RuleResult, Verdict } from "@mlops-actions/contracts/verdict";
import { formatP } from "@mlops-actions/evaluation/rules/format-number";
import { drawIntervals } from "./charts/interval-chart.ts";
import { escapeHtml } from "./escape-html.ts";
import { cleanLine } from "./escape-name.ts";
import {
  describeAsked,
  foldSlices,
  isOfValue,
  sortByBadness,
  tellDelta,
  tellInterval,
  tellValue,
} from "./review-table.ts";

const text = (value: string): string => escapeHtml(oneLine(value));
/** Cut as in the comment: a name may be of any length. */
const name = (value: string): string => escapeHtml(cleanLine(value));
const chart = (svg: string | undefined, label: string) =>
  svg ? `<div class="chart" role="img" aria-label="${text(label)}">${svg}</div>` : "";

/** Every rule with its interval, each on a scale of its own: metrics have different units. */
export const renderRuleTable = async ({ rules, champion }: Verdict): Promise<string> => {
  if (rules.length === 0) return "";
  const rows: string[] = [];
  for (const { rule, worstOf } of foldSlices(rules)) {
    const svg = await drawIntervals([rule], { width: 250 });
    const of =
      worstOf === undefined
        ? ""
        : `<small>worst of ${countOf(worstOf, "slice")}: ${name(rule.slice!)}</small>`;
    rows.push(`<tr><td><span class="status ${rule.status}">${rule.status}</span></td>
<th scope="row">${name(rule.id)}<small>${name(describeAsked(rule))}</small></th><td class="name">${name(rule.metric)}${of}</td>
<td class="number">${tellValue(rule, rule.champion)}</td><td class="number">${tellValue(rule, rule.challenger)}${
      isOfValue(rule) ? `<small>${tellInterval(rule)}</small>` : ""
    }</td><td class="number">${tellDelta(rule)}${isOfValue(rule) ? "" : `<small>${tellInterval(rule)}</small>`}</td>
<td class="plot">${chart(svg, describeInterval(rule))}</td></tr>`);
  }
  return `<section><h2>Rules</h2>
<p class="note">Δ is challenger less champion, turned so that + is better. In the plots the solid line is no difference, the dashed one the margin or the limit; a dot passed, a diamond failed, a ring is open.</p>
<div class="scroll"><table><thead><tr><th></th><th>rule</th><th>metric</th><th class="number">${
    champion ? text(champion.version) : "champion"
  }</th><th class="number">challenger</th><th class="number">Δ [interval]</th><th>where it stands</th></tr></thead>
<tbody>${rows.join("\n")}</tbody></table></div></section>`;
};

const describeInterval = (rule: RuleResult): string =>
  `${rule.id}, ${rule.slice ?? rule.metric}: ${tellDelta(rule)} ${tellInterval(rule)}, ${rule.status}`;

const mostSlices = 60;

/** One forest plot for each rule that looks at slices, the worst first; the same as a table for who cannot see it. */
export const renderSliceSections = async (rules: readonly RuleResult[]): Promise<string> => {
  const ids = [...new Set(rules.filter(({ slice }) => slice !== undefined).map(({ id }) => id))];
  const sections: string[] = [];
  for (const id of ids) {
    const all = sortByBadness(rules.filter((rule) => rule.id === id && rule.slice !== undefined));
    const shown = all.slice(0, mostSlices);
    const svg = await drawIntervals(shown, {
      width: 1060,
      labels: {
        left: (rule) => rule.slice ?? "",
        right: (rule) =>
          isOfValue(rule)
            ? `${tellValue(rule, rule.challenger)} ${tellInterval(rule)}`
            : `${tellDelta(rule)} ${tellInterval(rule)}`,
      },
    });
    const [first] = all as [RuleResult];
    const bad = all.filter(({ status }) => status !== "pass").length;
    const more =
      all.length > mostSlices
        ? `<p class="note">…and ${all.length - mostSlices} more in verdict.json.</p>`
        : "";
    sections.push(`<figure><h3>${name(id)}: ${name(first.metric)} by slice</h3>
<p class="note">${text(describeAsked(first))}; ${countOf(all.length, "slice")}, ${bad === 0 ? "all pass" : `${bad} not passed`}</p>
<div class="scroll"><div class="forest">${chart(svg, `${first.metric} by slice; the table below says the same`)}</div></div>
<details><summary>As a table</summary><div class="scroll"><table><thead><tr><th></th><th>slice</th><th class="number">rows</th><th class="number">champion</th><th class="number">challenger</th><th class="number">Δ</th><th class="number">interval</th><th class="number">p, adjusted</th></tr></thead>
<tbody>${shown.map(renderSliceRow).join("\n")}</tbody></table></div></details>${more}</figure>`);
  }
  return sections.length === 0 ? "" : `<section><h2>Slices</h2>${sections.join("\n")}</section>`;
};

const renderSliceRow = (rule: RuleResult): string =>
  `<tr><td><span class="status ${rule.status}">${rule.status}</span></td><th scope="row">${name(rule.slice ?? "")}</th>${[
    rule.n === undefined ? "–" : formatCount(rule.n),
    tellValue(rule, rule.champion),
    tellValue(rule, rule.challenger),
    tellDelta(rule),
    tellInterval(rule),
    rule.p_value === undefined ? "–" : escapeHtml(formatP(rule.p_value)),
  ]
    .map((cell) => `<td class="number">${cell}</td>`)
    .join("")}</tr>`;
