import { countOf, formatCount } from "@mlops-actions/contracts/format";
import { linkTarget } from "@mlops-actions/contracts/markdown";
import type { RuleResult, Verdict } from "@mlops-actions/contracts/verdict";
import { describeWear } from "@mlops-actions/evaluation/rules/holdout-wear";
import { drawSliceLosses } from "./charts/slice-chart.ts";
import { escapeName, escapeSentence } from "./escape-name.ts";
import { type Differences, listDifferences, renderDiff } from "./review-diff.ts";
import type { ReviewFacts } from "./review-facts.ts";
import { renderHeadline } from "./review-headline.ts";
import { describePower } from "./review-lead.ts";
import { pickReasons } from "./review-reasons.ts";
import { icons, renderRules, renderSlices, typeset } from "./review-table.ts";

/** GitHub refuses comments above 65,536 characters; this leaves room for what it counts differently. */
export const commentBudget = 60_000;

/** A part of the review; those with the greatest `shed` are dropped first, those without never. */
type Part = { text: string; shed?: number; name?: string };

/** The review as Markdown, without the marker that makes it sticky. Pure: the same verdict, the same bytes. */
export const renderReview = (verdict: Verdict, facts: ReviewFacts, budget = commentBudget): string => {
  const differences = listDifferences(facts);
  const packages = differences.filter(({ title }) => title === "packages");
  const others = differences.filter((part) => !packages.includes(part));
  const parts: Part[] = [
    { text: renderHeadline(verdict, facts.model, facts.head) },
    { text: verdict.rules.length ? renderRules(verdict.rules, verdict.champion?.version) : "" },
    { text: renderReasons(verdict.rules), shed: 1, name: "reasons" },
    { text: typeset(escapeSentence(describePower(verdict))) },
    { text: renderWear(verdict) },
    { text: drawSliceLosses(verdict.rules), shed: 2, name: "the chart" },
    { text: renderSliceDetails(verdict.rules), shed: 3, name: "slices" },
    { text: renderDiffDetails(others), shed: 4, name: "differences" },
    { text: renderDiffDetails(packages), shed: 5, name: "packages" },
    { text: renderOrigin(verdict, facts) },
  ];
  return fit(
    parts.filter((part) => part.text !== ""),
    budget,
  );
};

const fit = (parts: readonly Part[], budget: number): string => {
  const shed: string[] = [];
  const write = (of: readonly Part[]) =>
    `${[
      ...of.map((part) => part.text),
      ...(shed.length
        ? [
            `<sub>Left out for length: ${shed.join(", ")}; all of it is in verdict.json and review.json.</sub>`,
          ]
        : []),
    ].join("\n\n")}\n`;
  let kept = parts;
  while (Buffer.byteLength(write(kept)) > budget) {
    const greatest = Math.max(...kept.map((part) => part.shed ?? 0));
    if (greatest === 0) break;
    for (const part of kept) if (part.shed === greatest && part.name) shed.push(part.name);
    kept = kept.filter((part) => part.shed !== greatest);
  }
  return write(kept);
};

const mostReasons = 12;

const renderReasons = (rules: readonly RuleResult[]): string => {
  const lines = pickReasons(rules).flatMap(({ told, more }) => [
    ...told.map(
      (rule) => `- ${icons[rule.status]} **${escapeName(rule.id)}**: ${typeset(escapeSentence(rule.reason))}`,
    ),
    ...(more > 0 ? [`- …and ${countOf(more, "more slice")} of **${escapeName(told[0]!.id)}**, below.`] : []),
  ]);
  if (lines.length > mostReasons)
    lines.splice(mostReasons, Infinity, `- …and ${lines.length - mostReasons} more in verdict.json.`);
  return lines.join("\n");
};

const renderWear = ({ holdout }: Verdict): string => {
  const words = describeWear(holdout);
  return words ? `${holdout?.worn ? "⚠️ **Worn holdout.** " : ""}${typeset(escapeSentence(words))}` : "";
};

const renderSliceDetails = (rules: readonly RuleResult[]): string => {
  const ids = [...new Set(rules.filter((rule) => rule.slice !== undefined).map((rule) => rule.id))];
  return ids
    .map((id) => {
      const slices = rules.filter((rule) => rule.id === id);
      const bad = slices.filter((rule) => rule.status !== "pass").length;
      const title = `${countOf(slices.length, "slice")}, ${bad === 0 ? "all pass" : `${bad} not passed`} (${escapeName(id)}: ${escapeName(slices[0]!.metric)})`;
      return `<details><summary>${title}</summary>\n\n${renderSlices(slices)}\n\n</details>`;
    })
    .join("\n\n");
};

const renderDiffDetails = (differences: Differences): string => {
  const titles = differences.map(({ title, told }) => `${title} (${told})`).join(", ");
  const diff = renderDiff(differences);
  return diff ? `<details><summary>What differs: ${titles}</summary>\n\n${diff}\n\n</details>` : "";
};

/** The last line: everything that makes the verdict reproducible. */
const renderOrigin = (verdict: Verdict, facts: ReviewFacts): string => {
  const { stats, policy, data, holdout } = verdict;
  const methods = [...new Set(verdict.rules.flatMap((rule) => (rule.ci ? [rule.ci.method] : [])))];
  const links = [
    ...(facts.reportUrl ? [`[report.html](${linkTarget(facts.reportUrl)}) with curves and slices`] : []),
    `[run ${escapeName(facts.runId)}](${linkTarget(facts.runUrl)})`,
    ...(facts.championUrl ? [`[champion's release](${linkTarget(facts.championUrl)})`] : []),
  ];
  const parts = [
    ...(data?.labels_sha256
      ? [
          `holdout \`${data.labels_sha256.slice(0, 12)}\`${holdout ? `, look ${formatCount(holdout.looks)}` : ""}`,
        ]
      : []),
    ...(policy
      ? [`policy \`${policy.digest.slice(0, 12)}\`${policy.ref ? ` at \`${shortRef(policy.ref)}\`` : ""}`]
      : []),
    ...(methods.length ? [methods.map(escapeName).join(", ")] : []),
    ...(stats
      ? [`${formatCount(stats.resamples)} resamples, seed ${stats.seed}, one-sided α ${stats.alpha}`]
      : []),
    ...(verdict.champion?.manifest_digest
      ? [`champion's manifest \`${verdict.champion.manifest_digest.slice(0, 12)}\``]
      : []),
  ];
  return `<sub>${[...links, ...parts].join(" · ")}</sub>`;
};

const shortRef = (ref: string) =>
  /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 7) : ref.replace(/[^\w./-]/g, "");
