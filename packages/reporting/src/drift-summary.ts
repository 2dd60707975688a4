import type { Drift } from "@mlops-actions/contracts/drift";
import type { DriftHistory } from "@mlops-actions/contracts/drift-history";
import { formatCount } from "@mlops-actions/contracts/format";
import { linkTarget } from "@mlops-actions/contracts/markdown";
import { effectTrend } from "@mlops-actions/drift/watch/watch-history";
import { renderSchema, stateIcons } from "./drift-issue.ts";
import { renderModelLines } from "./drift-model-lines.ts";
import {
  adviseOnDrift,
  describeDrift,
  describeEffect,
  type Importances,
  sortBySeverity,
} from "./drift-words.ts";
import { cleanLine, escapeName, escapeSentence } from "./escape-name.ts";
import { drawSparkline, drawTrend } from "./sparkline.ts";

export type DriftSummaryFacts = {
  issueUrl: string | null;
  reportFile: string | null;
  retrain: string | null;
  /** Where the watch stands, in words; null where nothing is remembered. */
  state: string | null;
  history: DriftHistory | undefined;
  importances: Importances | undefined;
};

const shownColumns = 10;

/** The step's page: what was found and what to do, shorter than the report. */
export const renderDriftSummary = (drift: Drift, facts: DriftSummaryFacts): string => {
  const { history } = facts;
  const loud = sortBySeverity(drift.columns, facts.importances).filter(({ status }) => status !== "ok");
  const shown = loud.slice(0, shownColumns);
  const code = (text: string) => (text ? `\`${text}\`` : "");
  const rows = shown.map((column) => {
    const { name, status, chart, reason } = column;
    const trend = effectTrend(history, name);
    const cells = [
      escapeName(name),
      status,
      describeEffect(column),
      chart ? `${code(drawSparkline(chart.reference))}<br>${code(drawSparkline(chart.current))}` : "",
      code(trend.length > 1 ? drawTrend(trend.slice(-10), 0.25) : ""),
      escapeSentence(reason ?? ""),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const more =
    loud.length > shown.length ? `\n\n…and ${loud.length - shown.length} more, in the report.` : "";
  return [
    `### ${stateIcons[drift.state]} ${escapeName(drift.model ?? "drift")}${drift.version ? ` ${escapeName(drift.version)}` : ""}: drift check`,
    escapeSentence(describeDrift(drift)),
    facts.state ? `**State:** ${facts.state}.` : "",
    renderModelLines(drift),
    renderSchema(drift),
    rows.length > 0
      ? `| column | status | effect | then, now | trend | why |\n|---|---|---|---|---|---|\n${rows.join("\n")}${more}`
      : "",
    `**Next.** ${adviseOnDrift(drift).map(escapeSentence).join(" ")}`,
    facts.retrain ? `**Retraining.** ${escapeSentence(facts.retrain)}` : "",
    [
      `${formatCount(drift.rows.current)} rows against ${formatCount(drift.rows.reference)}`,
      ...(facts.issueUrl ? [`[issue](${linkTarget(facts.issueUrl)})`] : []),
      ...(facts.reportFile ? [`report: \`${cleanLine(facts.reportFile).replaceAll("`", "")}\``] : []),
    ].join(" · "),
  ]
    .filter(Boolean)
    .join("\n\n");
};
