import { linkTarget } from "@mlops-actions/contracts/markdown";
import type { News } from "@mlops-actions/drift/watch/follow-issue";
import { escapeName, escapeSentence } from "./escape-name.ts";

/** What happened, as a comment: only what is new to those who follow the issue. */
export const renderDriftNews = (
  news: readonly News[],
  facts: { reason: string | null; retrain: string | null; runUrl: string | null },
): string => {
  const lines = news.map((item) => describeNews(item, facts.reason));
  if (facts.retrain) lines.push(escapeSentence(facts.retrain));
  if (facts.runUrl) lines.push(`<sub>[run](${linkTarget(facts.runUrl)})</sub>`);
  return lines.join("\n\n");
};

const describeNews = (item: News, reason: string | null): string => {
  switch (item.kind) {
    case "alerting":
      return `Now also alerting: ${listColumns(item.columns)}.`;
    case "again":
      return `Alerting again: ${listColumns(item.columns)}.`;
    case "recovered":
      return `${item.columns.length > 0 ? `Recovered: ${listColumns(item.columns)}.` : "Nothing alerts any more."} Closing; a new alert within 14 days opens this issue again.`;
    case "blind":
      return `The check could not be made, so nothing is known of drift: ${escapeSentence(reason ?? "no reason was given")}`;
    case "sighted":
      return "The check can be made again.";
  }
};

const listColumns = (columns: readonly string[]): string =>
  `${columns
    .slice(0, 20)
    .map((name) => `**${escapeName(name)}**`)
    .join(", ")}${columns.length > 20 ? ` and ${columns.length - 20} more` : ""}`;
