import { countOf } from "@mlops-actions/contracts/format";
import type { RuleResult } from "@mlops-actions/contracts/verdict";
import { drawWhisker, findDomain, type Whisker } from "@mlops-actions/contracts/whisker";
import { formatSigned, formatValue } from "@mlops-actions/evaluation/rules/format-number";
import { escapeName } from "./escape-name.ts";

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

/** Typographic minus, as numbers in print have it. */
export const typeset = (text: string): string => text.replace(/-(?=\d)/g, "−");

/** More rows than this go to verdict.json alone. */
const mostRows = 60;

/** One row a rule; a slice guard has one row for all its slices, that of the worst. */
export const renderRules = (rules: readonly RuleResult[], championName: string | undefined): string => {
  const rows = foldSlices(rules);
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
    rows.map(({ rule, title, group }) => [
      icons[rule.status],
      title,
      formatOrDash(rule.champion),
      describeChallenger(rule),
      describeDelta(rule),
      whiskerCell(rule, group),
      describeRule(rule),
    ]),
  );
};

/** All slices of one guard under each other, on one scale, worst first. */
export const renderSlices = (slices: readonly RuleResult[]): string => {
  const sorted = [...slices].sort((a, b) => badness(b) - badness(a));
  return renderTable(
    ["", "Slice", "Rows", "Champion", "Challenger", "Δ (CI)", "margin ┊ zero ┼", "p of harm"],
    sorted.map((rule) => [
      icons[rule.status],
      escapeName(rule.slice ?? ""),
      String(rule.n ?? "–"),
      formatOrDash(rule.champion),
      formatOrDash(rule.challenger),
      describeDelta(rule),
      whiskerCell(rule, slices),
      rule.p_value === undefined ? "–" : rule.p_value < 0.001 ? "< 0.001" : rule.p_value.toFixed(3),
    ]),
  );
};

const ranks = ["skipped", "pass", "insufficient", "inconclusive", "warn", "fail", "error"];

/** Worse status first, then the greater loss. */
const badness = (rule: RuleResult): number => 1e6 * ranks.indexOf(rule.status) - (rule.delta ?? 0);

type Row = { rule: RuleResult; title: string; group: readonly RuleResult[] };

const foldSlices = (rules: readonly RuleResult[]): Row[] => {
  const seen = new Set<string>();
  return rules.flatMap((rule): Row[] => {
    if (rule.slice === undefined) return [{ rule, title: escapeName(rule.metric), group: [rule] }];
    if (seen.has(rule.id)) return [];
    seen.add(rule.id);
    const slices = rules.filter((other) => other.id === rule.id);
    const worst = slices.reduce((a, b) => (badness(b) > badness(a) ? b : a));
    const title = `${escapeName(rule.metric)}, worst of ${countOf(slices.length, "slice")}: ${escapeName(worst.slice ?? "")}`;
    return [{ rule: worst, title, group: slices }];
  });
};

const formatOrDash = (value: number | null) => (value === null ? "–" : typeset(formatValue(value)));

const describeChallenger = ({ kind, challenger, ci }: RuleResult): string => {
  const value = formatOrDash(challenger);
  if (kind !== "bound" || !ci) return value;
  return `${value} [${typeset(formatValue(ci.low))}, ${typeset(formatValue(ci.high))}]`;
};

const describeDelta = ({ kind, delta, ci }: RuleResult): string => {
  if (delta === null) return "–";
  const value = typeset(formatSigned(delta));
  if (kind === "bound") return value;
  return ci
    ? `${value} [${typeset(formatSigned(ci.low))}, ${typeset(formatSigned(ci.high))}]`
    : `${value} (no CI)`;
};

const shapeOf = ({ challenger, delta, ci, margin, limits }: RuleResult): Whisker[] => {
  const ends = { low: ci?.low, high: ci?.high };
  if (limits)
    return challenger === null ? [] : [{ point: challenger, ...ends, limit: limits.min ?? limits.max }];
  return delta === null ? [] : [{ point: delta, ...ends, margin }];
};

const whiskerCell = (rule: RuleResult, group: readonly RuleResult[]): string => {
  const [own] = shapeOf(rule);
  return own ? `\`${drawWhisker(own, findDomain(group.flatMap(shapeOf)))}\`` : "";
};

const kinds: Record<string, string> = {
  non_inferiority: "non-inferior, margin",
  change: "drop at most",
  slice_guard: "no slice worse by",
};

const describeRule = ({ id, kind, margin, limits, status }: RuleResult): string => {
  const asked = limits
    ? [
        ...(limits.min === undefined ? [] : [`at least ${limits.min}`]),
        ...(limits.max === undefined ? [] : [`at most ${limits.max}`]),
        ...(limits.on === "point" ? [] : [`on ${escapeName(limits.on)}`]),
      ].join(", ")
    : `${kinds[kind] ?? escapeName(kind)} ${margin ?? ""}`.trimEnd();
  const rule = `${escapeName(id)}: ${asked}`;
  return status === "pass" || status === "fail" ? rule : `${rule} (${status})`;
};

const renderTable = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    `| ${header.join(" | ")} |`,
    `|${header.map(() => "---").join("|")}|`,
    ...rows.slice(0, mostRows).map((row) => `| ${row.join(" | ")} |`),
    ...(rows.length > mostRows ? [`\n…and ${rows.length - mostRows} more in verdict.json.`] : []),
  ].join("\n");
