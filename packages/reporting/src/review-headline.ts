import type { RuleResult, Verdict } from "@mlops-actions/contracts/verdict";
import { formatDelta, formatSigned } from "@mlops-actions/evaluation/rules/format-number";
import { escapeName, escapeSentence } from "./escape-name.ts";
import { findLead } from "./review-lead.ts";
import { typeset } from "./review-table.ts";

const alerts = {
  pass: "TIP",
  warn: "WARNING",
  inconclusive: "WARNING",
  insufficient: "WARNING",
  not_comparable: "WARNING",
  fail: "CAUTION",
  error: "CAUTION",
} as const;

/** The verdict as one sentence in an alert: what may be done, and why. */
export const renderHeadline = (verdict: Verdict, model: string, head: string): string => {
  const alert = verdict.verdict === "pass" && verdict.first ? "NOTE" : alerts[verdict.verdict];
  return `> [!${alert}]\n> ${describeVerdict(verdict, model, head)}`;
};

const describeVerdict = (verdict: Verdict, model: string, head: string): string => {
  const challenger = `\`${/^[0-9a-f]{7,64}$/.test(head) ? head.slice(0, 7) : "this model"}\``;
  const champion = verdict.champion ? codeName(`${model}@${verdict.champion.version}`) : "the champion";
  const why = verdict.reason ? ` ${escapeSentence(verdict.reason)}` : "";
  const same = verdict.same_model ? ` It is the champion's very model, byte for byte.` : "";
  const evidence = describeEvidence(verdict);
  switch (verdict.verdict) {
    case "pass":
      return verdict.first
        ? `**${challenger} may be the first ${escapeName(model)}**${evidence}.${why}`
        : `**${challenger} may replace ${champion}**${evidence}.${same}`;
    case "warn":
      return `**${challenger} may ${verdict.first ? "be released" : `replace ${champion}`}, with a warning**: ${describeRules(verdict, "warn")}.${same}`;
    case "fail":
      return `**Do not promote ${challenger}**: ${describeFailure(verdict, champion)}.`;
    case "error":
      return `**${challenger} could not be judged.** ${why.trim() || `${describeRules(verdict, "error")}.`}`;
    case "insufficient":
      return `**Too little data to judge ${challenger}.** ${why.trim() || `${describeRules(verdict, "insufficient")}.`}`;
    case "not_comparable":
      return `**${challenger} and ${champion} cannot be compared.**${why}`;
    default:
      return `**Undecided whether ${challenger} may ${verdict.first ? "be released" : `replace ${champion}`}**: ${
        why.trim() || `${describeRules(verdict, "inconclusive")}.`
      }`;
  }
};

/** Versions and commits as code where they are what they should be: GitHub makes no mention of an @ in code. */
const codeName = (name: string) => (/^[\w@./+-]+$/.test(name) ? `\`${name}\`` : escapeName(name));

const describeEvidence = (verdict: Verdict): string => {
  const lead = findLead(verdict);
  if (!lead || lead.delta === null || lead.limits) return "";
  return `: ${escapeName(lead.metric)} ${typeset(formatDelta(lead.delta, lead.ci))}`;
};

/** Where only slices fail, that is the news: the average hid it. */
const describeFailure = (verdict: Verdict, champion: string): string => {
  const failed = verdict.rules.filter((rule) => rule.status === "fail");
  const overall = verdict.rules.find((rule) => rule.kind === "non_inferiority" && rule.status === "pass");
  const onlySlices = failed.every((rule) => rule.slice !== undefined);
  const told = describeRules(verdict, "fail");
  return onlySlices && overall ? `overall non-inferior to ${champion}, but ${told}` : told;
};

const mostNamed = 3;

const describeRules = ({ rules }: Verdict, status: RuleResult["status"]): string => {
  const found = rules.filter((rule) => rule.status === status && rule.blocking !== false);
  const named = found.slice(0, mostNamed).map(describeRule);
  if (found.length > mostNamed) named.push(`${found.length - mostNamed} more`);
  return named.length === 0 ? "no rule was decided" : named.join("; ");
};

const describeRule = (rule: RuleResult): string => {
  const { delta, slice, metric, status, p_value: p } = rule;
  if (slice !== undefined && status === "fail" && delta !== null && !rule.limits) {
    const told = p === undefined ? "" : `, p of harm ${p < 0.001 ? "< 0.001" : p.toFixed(3)}`;
    return `**${escapeName(slice)} regressed** (${escapeName(metric)} ${typeset(formatSigned(delta))}${told})`;
  }
  return `**${escapeName(rule.id)}** (${typeset(escapeSentence(rule.reason.replace(/\.$/, "")))})`;
};
