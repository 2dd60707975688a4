import type { DriftCheckEntry } from "@mlops-actions/contracts/drift-history";
import { linkTarget } from "@mlops-actions/contracts/markdown";
import type { News } from "@mlops-actions/drift/watch/plan-issue";
import { escapeName, escapeSentence } from "./escape-name.ts";

/**
 * What happened, as a comment: only what is new to those who follow the issue.
 * @param owners logins and `org/team`, mentioned where the issue opens; their shape was checked when they were read
 */
export const renderDriftNews = (
  news: News,
  check: DriftCheckEntry | undefined,
  owners: readonly string[],
): string =>
  [
    describeNews(news, check?.reason ?? null),
    ["opened", "again"].includes(news.kind) && owners.map((owner) => `@${owner}`).join(" "),
    news.kind !== "recovered" &&
      check?.retrain?.state === "dispatched" &&
      escapeSentence(check.retrain.words),
    check?.url && `<sub>[run](${linkTarget(check.url)})</sub>`,
  ]
    .filter(Boolean)
    .join("\n\n");

const describeNews = ({ kind, columns }: News, reason: string | null): string => {
  switch (kind) {
    case "opened":
      return `Drift: ${listColumns(columns)}. Whoever looks after this model, please have a look.`;
    case "alerting":
      return `Now also alerting: ${listColumns(columns)}.`;
    case "again":
      return `Alerting again: ${listColumns(columns)}.`;
    case "recovered":
      return `${columns.length > 0 ? `Recovered: ${listColumns(columns)}.` : "Nothing alerts any more."} Closing; drift within 14 days opens this issue again.`;
    case "blind":
      return `The check could not be made, so nothing is known of drift: ${escapeSentence(reason ?? "no reason was given")}`;
    case "sighted":
      return "The check can be made again.";
    case "retrain":
      return "Drift is confirmed.";
  }
};

const listColumns = (columns: readonly string[]): string =>
  `${columns
    .slice(0, 20)
    .map((name) => `**${escapeName(name)}**`)
    .join(", ")}${columns.length > 20 ? ` and ${columns.length - 20} more` : ""}`;
