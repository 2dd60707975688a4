import { countOf, formatBytes, formatCount, formatNumber } from "@mlops-actions/contracts/format";
import type { Manifest } from "@mlops-actions/contracts/manifest";
import { codeSpan, markdownTable, plainText } from "@mlops-actions/contracts/markdown";
import { type GetItContext, renderGetIt } from "./get-it.ts";

/** GitHub refuses a longer release body. */
const limit = 125_000;
const shownMetrics = 60;

export type CardContext = GetItContext & {
  /** Why it is this version, as its tag says. */
  meaning?: string | null;
  /** Who took it back, when and why, as its tag says. */
  withdrawn?: { reason: string; at: string; actor: string | null } | null;
};

/**
 * The release's body. Made from the manifest alone, so it can be made again at any time, by whichever run finishes
 * the release. Names in it come from branches and are shown as text.
 */
export const renderModelCard = (manifest: Manifest, context: CardContext): string => {
  const parts = [
    describeInOneSentence(manifest, context),
    manifest.forced && forcedNote(manifest),
    manifest.metrics.length > 0 && `## Metrics\n\n${metricsTable(manifest)}`,
    renderGetIt(manifest, context),
    `## Lineage\n\n${lineageTable(manifest, context)}`,
    manifest.intended_use && `## Intended use\n\n${prose(manifest.intended_use)}`,
    `## Limitations\n\n${manifest.limitations ? prose(manifest.limitations) : "None are stated. That is not to say that there are none."}`,
    manifest.license && `Licence: ${prose(manifest.license)}`,
  ];
  const body = `${parts.filter(Boolean).join("\n\n")}\n`;
  const note = "\n\n…cut at GitHub's limit; manifest.json has all of it.\n";
  return body.length <= limit ? body : body.slice(0, limit - note.length) + note;
};

/** What it is, from what, how good, decided how. */
export const describeInOneSentence = (manifest: Manifest, { version }: { version: string }): string => {
  const { name, command, data, source, gate } = manifest;
  const best = manifest.metrics.find((metric) => metric.ci || metric.change) ?? manifest.metrics[0];
  const bytes = data.reduce((sum, file) => sum + file.size, 0);
  const from = data.length ? ` from ${countOf(data.length, "file")} of data (${formatBytes(bytes)})` : "";
  const at = source.commit ? ` at commit ${source.commit.slice(0, 7)}` : "";
  return [
    `**${prose(name)} ${version}** was trained by ${codeSpan(shorten(command))}${from}${at}`,
    best ? `: ${codeSpan(best.name)} ${formatNumber(best.value)}${formatInterval(best.ci)}` : "",
    best?.change && gate?.champion
      ? `, ${formatSigned(best.change.delta)}${formatInterval(best.change.ci, true)} against ${prose(gate.champion)}`
      : "",
    `; ${describeDecision(gate)}.`,
  ].join("");
};

const describeDecision = (gate: Manifest["gate"]): string => {
  if (!gate) return "no gate judged it";
  const rows = gate.n ? ` on ${formatCount(gate.n)} held-out rows` : "";
  return `the gate's verdict${rows} is **${gate.verdict}**${gate.first ? ", by limits alone, as there was no champion yet" : ""}`;
};

const forcedNote = ({ forced, gate }: Manifest) =>
  `> [!WARNING]\n> Registered ${gate ? `although the gate's verdict is **${gate.verdict}**` : "without a gate's verdict"}, by ${prose(forced!.actor)}: ${prose(forced!.reason)}`;

const metricsTable = ({ metrics, gate }: Manifest): string => {
  const shown = metrics.slice(0, shownMetrics);
  const level = shown.find((metric) => metric.ci)?.ci?.level;
  const table = markdownTable(
    [
      "metric",
      "value",
      `interval${level ? ` (${formatNumber(level * 100)} %)` : ""}`,
      gate?.champion ? `better than ${prose(gate.champion)} by` : "change",
      "told by",
    ],
    shown.map(({ name, value, ci, change, source }) => [
      codeSpan(shorten(name)),
      formatNumber(value),
      formatInterval(ci).trim() || "–",
      change ? `${formatSigned(change.delta)}${formatInterval(change.ci, true)}` : "–",
      source === "gate" ? "the gate, from predictions" : "the training command",
    ]),
  );
  return metrics.length > shown.length
    ? `${table}\n\n… and ${metrics.length - shown.length} more in manifest.json.`
    : table;
};

const lineageTable = (manifest: Manifest, { url }: CardContext): string => {
  const { source, environment, data, params, gate, previous } = manifest;
  const dataDigests = data
    .slice(0, 5)
    .map((file) => `${codeSpan(shorten(file.path))} ${codeSpan(short(file.sha256))}`);
  const rows: [string, string | null | undefined | false][] = [
    [
      "commit",
      source.commit &&
        `[${codeSpan(source.commit.slice(0, 12))}](${url}/commit/${encodeURIComponent(source.commit)})${source.dirty ? ", **with uncommitted changes**" : ""}`,
    ],
    ["ref", source.ref && codeSpan(shorten(source.ref))],
    ["run", source.run_url && /^https?:\/\/[^\s()<>]+$/.test(source.run_url) && `<${source.run_url}>`],
    ["by", source.actor && prose(source.actor)],
    ["command", codeSpan(shorten(manifest.command))],
    ["run key", codeSpan(manifest.run_key)],
    [
      "data",
      data.length > 0 &&
        `${dataDigests.join(", ")}${data.length > 5 ? ` and ${data.length - 5} more in manifest.json` : ""}`,
    ],
    ["params", Object.keys(params).length > 0 && codeSpan(shorten(JSON.stringify(params)))],
    ["seed", manifest.seed === null ? null : String(manifest.seed)],
    [
      "environment",
      environment &&
        `Python ${prose(environment.python)}, fingerprint ${codeSpan(short(environment.fingerprint))}`,
    ],
    ["model digest", codeSpan(manifest.model_digest)],
    ["gate's verdict", gate && `**${gate.verdict}**, ${codeSpan(`sha256:${gate.digest}`)}`],
    [
      "previous version",
      previous && `${prose(previous.version)}, manifest ${codeSpan(short(previous.manifest_digest))}`,
    ],
  ];
  return markdownTable(
    ["", ""],
    rows.flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
};

const prose = (text: string): string => plainText(text.length > 20_000 ? `${text.slice(0, 20_000)}…` : text);

const shorten = (text: string) => (text.length > 200 ? `${text.slice(0, 199)}…` : text);
const short = (digest: string) => digest.slice(0, 12);

const formatSigned = (value: number) => `${value < 0 ? "−" : "+"}${formatNumber(Math.abs(value))}`;

const formatInterval = (ci: { low: number; high: number } | undefined, signed = false): string => {
  const format = signed ? formatSigned : formatNumber;
  return ci ? ` [${format(ci.low)}, ${format(ci.high)}]` : "";
};
