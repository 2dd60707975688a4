import {
  countOf,
  formatBytes,
  formatCount,
  formatInterval,
  formatNumber,
  formatSigned,
} from "@mlops-actions/contracts/format";
import type { Manifest } from "@mlops-actions/contracts/manifest";
import { codeBlock, codeSpan, linkTarget } from "@mlops-actions/contracts/markdown";
import { renderFrontMatter } from "./front-matter.ts";
import { type GetItContext, renderGetIt } from "./get-it.ts";
import { renderLineage } from "./lineage-section.ts";
import { renderMetrics, renderSlices } from "./metrics-section.ts";
import { renderSecurity } from "./security-section.ts";
import { renderSignature } from "./signature-section.ts";
import { paragraphs, prose, shorten } from "./words.ts";

/** GitHub refuses a longer release body. */
const limit = 125_000;

export type CardContext = GetItContext & {
  /** Why it is this version, as its tag says. */
  meaning?: string | null;
};

/**
 * The release's body, and a README for Hugging Face. Made from the manifest and the tag alone, so it can be made again
 * at any time, by whichever run finishes the release. Names in it come from branches and are shown as text.
 */
export const renderModelCard = (manifest: Manifest, context: CardContext): string => {
  const { card = {} } = manifest;
  const sections: Section[] = [
    { text: renderFrontMatter(manifest, context) },
    { text: forcedNote(manifest) },
    { text: describeInOneSentence(manifest, context) },
    { text: context.meaning ? prose(context.meaning) : "" },
    { text: card.description ? paragraphs(card.description) : "", shed: 9 },
    { text: factsLine(manifest), shed: 8 },
    { text: renderMetrics(manifest), shed: 10 },
    { text: renderSlices(manifest), shed: 1 },
    { text: titled("Intended use", manifest.intended_use), shed: 11 },
    { text: titled("Out of scope", card.out_of_scope), shed: 7 },
    {
      text: titled(
        "Limitations",
        manifest.limitations ?? "None are stated. That is not to say that there are none.",
      ),
      shed: 13,
    },
    { text: titled("Ethical considerations", card.ethical_considerations), shed: 6 },
    { text: renderGetIt(manifest, context), shed: 12 },
    { text: renderSignature(manifest), shed: 5 },
    { text: titled("Training data", card.training_data), shed: 4 },
    { text: titled("Evaluation data", card.evaluation_data), shed: 3 },
    { text: renderSecurity(manifest), shed: 14 },
    { text: renderLineage(manifest, context), shed: 15 },
    { text: renderCitation(card), shed: 2 },
  ];
  return fit(sections.filter(({ text }) => text));
};

/** Who goes first where there is no room; what has no number stays. */
type Section = { text: string; shed?: number };

const shedNote = "…more than fits into GitHub's limit; manifest.json has all of it.";

const fit = (sections: readonly Section[]): string => {
  const write = (kept: readonly Section[], note: boolean) =>
    `${[...kept.map(({ text }) => text), ...(note ? [shedNote] : [])].join("\n\n")}\n`;
  const whole = write(sections, false);
  if (whole.length <= limit) return whole;
  let kept = [...sections];
  for (const { shed } of sections.filter(({ shed }) => shed).sort((a, b) => a.shed! - b.shed!)) {
    kept = kept.filter((section) => section.shed !== shed);
    const body = write(kept, true);
    if (body.length <= limit) return body;
  }
  return write(kept, true);
};

/** What it is, from what, how good, decided how. */
export const describeInOneSentence = (manifest: Manifest, { version }: { version: string }): string => {
  const { name, type, command, data, source, gate } = manifest;
  const best = manifest.metrics.find((metric) => metric.ci || metric.change) ?? manifest.metrics[0];
  const bytes = data.reduce((sum, file) => sum + file.size, 0);
  const from = data.length ? ` from ${countOf(data.length, "file")} of data (${formatBytes(bytes)})` : "";
  const at = source.commit ? ` at commit ${source.commit.slice(0, 7)}` : "";
  const made = type === "model" ? "was trained by" : `(${prose(type)}) was made by`;
  return [
    `**${prose(name)} ${version}** ${made} ${codeSpan(shorten(command))}${from}${at}`,
    best ? `: ${codeSpan(shorten(best.name))} ${formatNumber(best.value)}${formatInterval(best.ci)}` : "",
    best?.change && gate?.champion
      ? `, ${formatSigned(best.change.delta)}${formatInterval(best.change.ci, formatSigned)} against ${prose(gate.champion)}`
      : "",
    `; ${describeDecision(gate)}.`,
  ].join("");
};

const describeDecision = (gate: Manifest["gate"]): string => {
  if (!gate) return "no gate judged it";
  const rows = gate.n ? ` on ${formatCount(gate.n)} held-out rows` : "";
  return `the gate's verdict${rows} is **${gate.verdict}**${gate.first ? ", by limits alone, as there was no champion yet" : ""}`;
};

const forcedNote = ({ forced, gate }: Manifest): string =>
  forced
    ? `> [!WARNING]\n> Registered ${gate ? `although the gate's verdict is **${gate.verdict}**` : "without a gate's verdict"}, by ${prose(forced.actor)}: ${prose(forced.reason)}`
    : "";

/** What people say of it in a few words, on one line. */
const factsLine = ({
  license,
  framework,
  base_models: bases = [],
  labels = {},
  card = {},
}: Manifest): string => {
  const link = card.license_link;
  const facts = [
    license && `licence ${link ? `[${prose(license)}](${linkTarget(link)})` : prose(license)}`,
    framework && prose(framework),
    card.task && prose(card.task),
    card.language?.length && prose(card.language.join(", ")),
    bases.length > 0 &&
      `from ${bases
        .slice(0, 10)
        .map((base) => codeSpan(shorten(base)))
        .join(", ")}`,
    card.datasets?.length &&
      `learnt from ${card.datasets
        .slice(0, 10)
        .map((name) => codeSpan(shorten(name)))
        .join(", ")}`,
    card.developers && `by ${prose(shorten(card.developers))}`,
    card.contact && `contact ${prose(shorten(card.contact))}`,
    card.paper && `[paper](${linkTarget(card.paper)})`,
    ...Object.entries(labels)
      .slice(0, 30)
      .map(([key, value]) => codeSpan(`${key}=${shorten(value, 60)}`)),
  ];
  return facts.filter(Boolean).join(" · ");
};

const titled = (title: string, text: string | null | undefined): string =>
  text ? `## ${title}\n\n${paragraphs(text)}` : "";

const renderCitation = ({ citation }: NonNullable<Manifest["card"]>): string =>
  citation ? `## Citation\n\n${codeBlock(shorten(citation, 5000).split("\n"), "bibtex")}` : "";
