import { countOf, formatBytes } from "@mlops-actions/contracts/format";
import type { RuleResult } from "@mlops-actions/contracts/verdict";
import { drawWhisker, findDomain, type Whisker } from "@mlops-actions/contracts/whisker";
import { formatSigned, formatValue } from "@mlops-actions/evaluation/rules/format-number";
import { escapeName, escapeSentence } from "./escape-name.ts";

export const icons = {
  pass: "✅",
  warn: "⚠️",
  fail: "❌",
  error: "❌",
  inconclusive: "❔",
  insufficient: "❔",
  not_comparable: "❔",
  skipped: "➖",
} as const;

/** Typographic minus, as numbers in print have it; a date or a name keeps its hyphens. */
export const typeset = (text: string): string => text.replace(/(?<![\p{L}\p{N}_.-])-(?=\d)/gu, "−");

/** More rows than this go to verdict.json alone. */
const mostRows = 60;

/** One row a rule; a rule of slices has one row for all of them, that of the worst. */
export const renderRules = (rules: readonly RuleResult[], championName: string | undefined): string => {
  const level = rules.find((rule) => rule.ci)?.ci?.level ?? 0.95;
  const champion = championName === undefined ? "Champion" : escapeName(championName);
  return renderTable(
    [
      "",
      "Metric",
      champion,
      "Challenger",
      `Δ (${Number((100 * level).toFixed(2))}% CI), + is better`,
      "margin or limit ┊ zero ┼",
      "Rule",
    ],
    foldSlices(rules).map(({ rule, group, worstOf }) => [
      icons[rule.status],
      worstOf === undefined
        ? escapeName(rule.metric)
        : `${escapeName(rule.metric)}, worst of ${countOf(worstOf, "slice")}: ${escapeName(rule.slice ?? "")}`,
      tellValue(rule, rule.champion),
      describeChallenger(rule),
      describeDelta(rule),
      whiskerCell(rule, group),
      describeRule(rule),
    ]),
  );
};

/** All slices of one rule under each other, on one scale, worst first. */
export const renderSlices = (slices: readonly RuleResult[]): string => {
  const ofValue = slices.some(isOfValue);
  return renderTable(
    [
      "",
      "Slice",
      "Rows",
      "Champion",
      "Challenger",
      ...(ofValue ? ["limit ┊", "p of being within"] : ["Δ (CI)", "margin ┊ zero ┼", "p of harm"]),
    ],
    sortByBadness(slices).map((rule) => [
      icons[rule.status],
      escapeName(rule.slice ?? ""),
      String(rule.n ?? "–"),
      tellValue(rule, rule.champion),
      describeChallenger(rule),
      ...(ofValue ? [] : [describeDelta(rule)]),
      whiskerCell(rule, slices),
      rule.p_value === undefined ? "–" : rule.p_value < 0.001 ? "< 0.001" : rule.p_value.toFixed(3),
    ]),
  );
};

/** Whether the interval is of the challenger's own value, which a limit holds, and not of the difference. */
export const isOfValue = ({ limits }: RuleResult): boolean => limits !== undefined;

const ranks = ["skipped", "pass", "insufficient", "inconclusive", "warn", "fail", "error"];

/** The greater loss first; of values the one that is furthest past its limit. */
const lossOf = ({ limits, challenger, delta }: RuleResult): number => {
  if (!limits || challenger === null) return -(delta ?? 0);
  return limits.max === undefined ? (limits.min ?? 0) - challenger : challenger - limits.max;
};

const badness = (rule: RuleResult): number => 1e6 * ranks.indexOf(rule.status) + lossOf(rule);

/** Worse status first, then the greater loss. */
export const sortByBadness = (rules: readonly RuleResult[]): RuleResult[] =>
  [...rules].sort((a, b) => badness(b) - badness(a));

type Row = { rule: RuleResult; group: readonly RuleResult[]; worstOf?: number };

/** Slices of one rule become their worst. */
export const foldSlices = (rules: readonly RuleResult[]): Row[] => {
  const seen = new Set<string>();
  return rules.flatMap((rule): Row[] => {
    if (rule.slice === undefined) return [{ rule, group: [rule] }];
    if (seen.has(rule.id)) return [];
    seen.add(rule.id);
    const group = rules.filter((other) => other.id === rule.id && other.slice !== undefined);
    return [{ rule: sortByBadness(group)[0]!, group, worstOf: group.length }];
  });
};

/** Sizes in their unit; `–` where there is no value. */
export const tellValue = ({ metric }: Pick<RuleResult, "metric">, value: number | null): string => {
  if (value === null) return "–";
  return metric === "model_bytes" ? formatBytes(Math.round(value)) : typeset(formatValue(value));
};

/** `[0.61, 0.68]` of a value, `[+0.01, +0.02]` of a difference; nothing where there is none. */
export const tellInterval = (rule: RuleResult): string => {
  const format = isOfValue(rule) ? formatValue : formatSigned;
  return rule.ci ? typeset(`[${format(rule.ci.low)}, ${format(rule.ci.high)}]`) : "";
};

/** The difference without its interval. */
export const tellDelta = ({ metric, delta }: RuleResult): string => {
  if (delta === null) return "–";
  if (metric === "model_bytes") return `${delta < 0 ? "−" : "+"}${formatBytes(Math.round(Math.abs(delta)))}`;
  return typeset(formatSigned(delta));
};

const describeChallenger = (rule: RuleResult): string => {
  const value = tellValue(rule, rule.challenger);
  return isOfValue(rule) && rule.ci ? `${value} ${tellInterval(rule)}` : value;
};

const describeDelta = (rule: RuleResult): string => {
  if (rule.delta === null || isOfValue(rule)) return tellDelta(rule);
  return `${tellDelta(rule)} ${tellInterval(rule) || "(no CI)"}`;
};

/** What can be drawn of a rule: its difference, or its value where that is what is limited. */
export const shapeOf = ({ challenger, delta, ci, margin, limits }: RuleResult): Whisker[] => {
  const ends = { low: ci?.low, high: ci?.high };
  if (limits)
    return challenger === null ? [] : [{ point: challenger, ...ends, limit: limits.min ?? limits.max }];
  return delta === null ? [] : [{ point: delta, ...ends, margin }];
};

const whiskerCell = (rule: RuleResult, group: readonly RuleResult[]): string => {
  const [own] = shapeOf(rule);
  return own ? `\`${drawWhisker(own, findDomain(group.flatMap(shapeOf)))}\`` : "";
};

/** What the rule asks for in a few words. Verdicts of older versions do not say it themselves. */
export const describeAsked = ({ kind, asks, margin, limits }: RuleResult): string => {
  if (asks !== undefined) return asks;
  if (limits)
    return [
      ...(limits.min === undefined ? [] : [`at least ${limits.min}`]),
      ...(limits.max === undefined ? [] : [`at most ${limits.max}`]),
    ].join(", ");
  return margin === undefined ? kind : `${kind}, margin ${margin}`;
};

const describeRule = (rule: RuleResult): string => {
  const told = `${escapeName(rule.id)}: ${escapeSentence(describeAsked(rule))}`;
  return rule.status === "pass" || rule.status === "fail" ? told : `${told} (${rule.status})`;
};

const renderTable = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    `| ${header.join(" | ")} |`,
    `|${header.map(() => "---").join("|")}|`,
    ...rows.slice(0, mostRows).map((row) => `| ${row.join(" | ")} |`),
    ...(rows.length > mostRows ? [`\n…and ${rows.length - mostRows} more in verdict.json.`] : []),
  ].join("\n");
