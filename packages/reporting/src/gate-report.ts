import { countOf, formatCount } from "@mlops-actions/contracts/format";
import { linkTarget } from "@mlops-actions/contracts/markdown";
import { oneLine } from "@mlops-actions/contracts/one-line";
import type { RuleResult, Verdict } from "@mlops-actions/contracts/verdict";
import type { PredictionCharts } from "@mlops-actions/evaluation/charts/describe-predictions";
import { escapeHtml } from "./escape-html.ts";
import { cleanLine } from "./escape-name.ts";
import { renderPredictionCharts } from "./gate-report-charts.ts";
import { renderMethods } from "./gate-report-methods.ts";
import { renderRuleTable, renderSliceSections } from "./gate-report-rules.ts";
import { gateReportStyle } from "./gate-report-style.ts";
import { renderPage } from "./report-page.ts";
import { type Differences, listDifferences } from "./review-diff.ts";
import type { ReviewFacts } from "./review-facts.ts";
import { pickReasons } from "./review-reasons.ts";
import { typeset } from "./review-table.ts";

/** What a report can say besides the verdict; on a laptop there is no run and no commit. */
export type ReportFacts = Partial<Omit<ReviewFacts, "model">> & { model: string };

const words: Record<Verdict["verdict"], string> = {
  pass: "Pass",
  warn: "Pass, with a warning",
  fail: "Fail",
  error: "Could not be judged",
  inconclusive: "Undecided",
  insufficient: "Too little data",
  not_comparable: "Not comparable",
};

/** `report.html`: one self-contained page, no script and no request. Holds curves, bins and counts, never rows. */
export const renderGateReport = async (
  verdict: Verdict,
  facts: ReportFacts,
  charts: PredictionCharts = {},
): Promise<string> => {
  const state =
    verdict.first && verdict.verdict === "pass" ? "Pass, as the first model" : words[verdict.verdict];
  return renderPage({
    title: oneLine(`${facts.model}: ${state.toLowerCase()}`),
    style: gateReportStyle,
    body: `<header>
<p class="state ${verdict.verdict}">${state}</p>
<h1>${text(facts.model)}</h1>
<p class="lead">${text(describeLead(verdict, facts.model))}</p>
${renderFacts(verdict, facts)}
</header>
${renderWhy(verdict)}
${await renderRuleTable(verdict)}
${await renderSliceSections(verdict.rules)}
${await renderPredictionCharts(charts, verdict)}
${renderDifferences(facts)}
${renderMethods(verdict)}`,
  });
};

const text = (value: string): string => escapeHtml(oneLine(value));

const describeLead = (verdict: Verdict, model: string): string => {
  const champion = verdict.champion ? `${model}@${verdict.champion.version}` : "the champion";
  const same = verdict.same_model ? " It is the champion's very model, byte for byte." : "";
  switch (verdict.verdict) {
    case "pass":
    case "warn": {
      const may = verdict.first ? `may be the first ${model}` : `may replace ${champion}`;
      return `The challenger ${may}${verdict.verdict === "warn" ? ", with a warning" : ""}.${same}`;
    }
    case "fail":
      return "Do not promote the challenger.";
    case "error":
      return "The challenger could not be judged.";
    case "not_comparable":
      return `The challenger and ${champion} cannot be compared.`;
    case "insufficient":
      return "There is too little data to judge the challenger.";
    default:
      return `Whether the challenger may ${verdict.first ? "be released" : `replace ${champion}`} is undecided.`;
  }
};

const renderFacts = (verdict: Verdict, facts: ReportFacts): string => {
  const { champion, challenger, n } = verdict;
  const commit = facts.head ?? challenger?.commit;
  const link = (url: string | null | undefined, inner: string) =>
    url ? `<a href="${escapeHtml(linkTarget(url))}">${inner}</a>` : inner;
  const rows: [string, string | undefined][] = [
    ["Rows compared", n > 0 ? formatCount(n) : undefined],
    ["Task", verdict.task && text(verdict.task)],
    ["Champion", champion ? link(facts.championUrl, text(champion.version)) : undefined],
    ["Challenger", commit ? text(commit.slice(0, 12)) : undefined],
    ["Run", facts.runUrl && facts.runId ? link(facts.runUrl, text(facts.runId)) : undefined],
  ];
  return `<dl>${rows.map(([term, told]) => (told ? `<div><dt>${term}</dt><dd>${told}</dd></div>` : "")).join("")}</dl>`;
};

const mostReasons = 30;

const renderWhy = ({ rules, reason }: Verdict): string => {
  const told = pickReasons(rules).flatMap(({ told, more }) => [
    ...told.map(describeOpen),
    ...(more > 0
      ? [`<li>…and ${countOf(more, "more slice")} of ${text(cleanLine(told[0]!.id))}, below.</li>`]
      : []),
  ]);
  const items = [
    ...(reason ? [`<li>${text(reason)}</li>`] : []),
    ...told.slice(0, mostReasons),
    ...(told.length > mostReasons
      ? [`<li>…and ${told.length - mostReasons} more in verdict.json.</li>`]
      : []),
  ];
  return items.length === 0 ? "" : `<section><h2>Why</h2><ul>${items.join("\n")}</ul></section>`;
};

const describeOpen = ({ id, status, reason, blocking }: RuleResult): string =>
  `<li><span class="status ${status}">${status}</span> <strong>${escapeHtml(cleanLine(id))}</strong>: ${text(typeset(reason))}${
    blocking === false ? " The policy lets it through." : ""
  }</li>`;

const renderDifferences = (facts: ReportFacts): string => {
  if (!facts.champion || !facts.challenger) return "";
  const differences = listDifferences(facts);
  const mark = (line: string) => {
    const inner = text(line);
    if (line.startsWith("#")) return `<b>${inner}</b>`;
    return line.startsWith("+") ? `<ins>${inner}</ins>` : `<del>${inner}</del>`;
  };
  const section = ({ title, told, lines }: Differences[number]) =>
    `<details${lines.length > fewLines ? "" : " open"}><summary>${title}: ${told}</summary><pre>${lines.map(mark).join("\n")}</pre></details>`;
  return `<section><h2>What differs</h2>${
    differences.length === 0
      ? '<p class="note">Nothing: the same parameters, data and environment.</p>'
      : `<p class="note">− champion, + challenger</p>${differences.map(section).join("\n")}`
  }</section>`;
};

/** A longer list is folded: it is looked up, not read. */
const fewLines = 30;
