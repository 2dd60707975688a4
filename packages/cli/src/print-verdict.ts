import { stripVTControlCharacters } from "node:util";
import { countOf } from "@mlops-actions/contracts/format";
import { oneLine } from "@mlops-actions/contracts/one-line";
import type { RuleResult, Verdict } from "@mlops-actions/contracts/verdict";
import { drawWhisker, findDomain } from "@mlops-actions/contracts/whisker";
import { formatDelta, formatSigned, formatValue } from "@mlops-actions/evaluation/rules/format-number";
import { describeWear } from "@mlops-actions/evaluation/rules/holdout-wear";
import { isOfValue, shapeOf, tellInterval } from "@mlops-actions/reporting/review-table";
import { paint, print, printTable } from "./terminal.ts";

export const verdictColours = {
  pass: "green",
  warn: "yellow",
  skipped: "dim",
  fail: "red",
  error: "red",
  inconclusive: "magenta",
  insufficient: "magenta",
  not_comparable: "magenta",
} as const;

/** The verdict for a terminal: one line, a table with whiskers, and a sentence for each rule that did not pass. */
export const printVerdict = (verdict: Verdict): void => {
  const rows = verdict.n > 0 ? `  ${countOf(verdict.n, "row")}` : "";
  print(
    `${paint(["bold", verdictColours[verdict.verdict]], verdict.verdict.toUpperCase())}${paint("dim", rows)}`,
  );
  if (verdict.reason) print(clean(verdict.reason));
  const wear = describeWear(verdict.holdout);
  if (wear) print(paint("yellow", wear));
  if (verdict.rules.length === 0) return;
  print();
  const level = verdict.rules.find((rule) => rule.ci)?.ci?.level;
  printTable(
    ["", "rule", "metric", "champion", "challenger", describeDelta(level), "margin or limit ┊ zero ┼"],
    verdict.rules.map((rule) => [
      paint(verdictColours[rule.status], rule.status),
      rule.id,
      clean(rule.slice ? `${rule.metric} ${rule.slice}` : rule.metric),
      rule.champion === null ? "" : formatValue(rule.champion),
      describeChallenger(rule),
      describeDifference(rule),
      whiskerOf(rule, verdict.rules),
    ]),
  );
  const open = verdict.rules.filter((rule) => rule.status !== "pass" && rule.status !== "skipped");
  if (open.length > 0) print();
  for (const rule of open)
    print(`${paint(verdictColours[rule.status], rule.status)} ${rule.id}: ${clean(rule.reason)}`);
};

/** Names come from data files: no control characters of theirs reach the terminal. */
const clean = (text: string) => oneLine(stripVTControlCharacters(text));

/** Of a limit the interval is the challenger's own. */
const describeChallenger = (rule: RuleResult) =>
  rule.challenger === null
    ? ""
    : [formatValue(rule.challenger), isOfValue(rule) ? tellInterval(rule) : ""].filter(Boolean).join(" ");

const describeDifference = (rule: RuleResult) => {
  if (rule.delta === null) return "";
  return isOfValue(rule) ? formatSigned(rule.delta) : formatDelta(rule.delta, rule.ci);
};

const describeDelta = (level: number | undefined) =>
  level === undefined ? "difference" : `difference [${Number((100 * level).toFixed(2))}%]`;

const whiskerOf = (rule: RuleResult, rules: readonly RuleResult[]): string => {
  const [own] = shapeOf(rule);
  return own ? drawWhisker(own, findDomain(rules.filter(({ id }) => id === rule.id).flatMap(shapeOf))) : "";
};
