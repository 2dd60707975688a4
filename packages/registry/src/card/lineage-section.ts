import { formatBytes } from "@mlops-actions/contracts/format";
import type { Manifest } from "@mlops-actions/contracts/manifest";
import { codeBlock, codeSpan, linkTarget, markdownTable } from "@mlops-actions/contracts/markdown";
import { oneLine } from "@mlops-actions/contracts/one-line";
import { prose, shortDigest, shorten } from "./words.ts";

type LineageContext = { version: string; tag: string; repository: string; url: string };

const shownData = 5;
const shownEvidence = 20;

/** From what it came, what lies beside it, and the commands that make it again. */
export const renderLineage = (manifest: Manifest, context: LineageContext): string =>
  ["## Lineage", lineageTable(manifest, context), ...reproduce(manifest, context)].join("\n\n");

const lineageTable = (manifest: Manifest, { url, tag }: LineageContext): string => {
  const { source, environment, data, params, gate, previous, evidence } = manifest;
  const release = (name: string) =>
    `${url}/releases/download/${encodeURIComponent(tag)}/${encodeURIComponent(name)}`;
  const dataDigests = data
    .slice(0, shownData)
    .map((file) => `${codeSpan(shorten(file.path))} ${codeSpan(shortDigest(file.sha256))}`);
  const beside = Object.entries(evidence)
    .slice(0, shownEvidence)
    .map(([role, { asset }]) => `[${prose(role)}](${linkTarget(release(asset))})`);
  const rows: [string, string | null | undefined | false][] = [
    [
      "commit",
      source.commit &&
        `[${codeSpan(source.commit.slice(0, 12))}](${url}/commit/${encodeURIComponent(source.commit)})${source.dirty ? ", **with uncommitted changes**" : ""}`,
    ],
    ["ref", source.ref && codeSpan(shorten(source.ref))],
    ["run", source.run_url && /^https?:\/\/[^\s()<>]+$/.test(source.run_url) && `<${source.run_url}>`],
    ["by", source.actor && prose(source.actor)],
    [
      "data",
      data.length > 0 &&
        `${dataDigests.join(", ")}${data.length > shownData ? ` and ${data.length - shownData} more in manifest.json` : ""}`,
    ],
    ["params", Object.keys(params).length > 0 && codeSpan(shorten(JSON.stringify(params), 1000))],
    [
      "environment",
      environment &&
        `Python ${prose(environment.python)}, fingerprint ${codeSpan(shortDigest(environment.fingerprint))}`,
    ],
    ["run key", codeSpan(manifest.run_key)],
    [
      "model digest",
      `${codeSpan(manifest.model_digest)}, ${formatBytes(manifest.files.reduce((sum, { size }) => sum + size, 0))}`,
    ],
    ["gate's verdict", gate && `**${gate.verdict}**, ${codeSpan(`sha256:${gate.digest}`)}`],
    [
      "previous version",
      previous && `${prose(previous.version)}, manifest ${codeSpan(shortDigest(previous.manifest_digest))}`,
    ],
    [
      "beside it",
      beside.length > 0 && `[manifest](${linkTarget(release("manifest.json"))}), ${beside.join(", ")}`,
    ],
  ];
  return markdownTable(
    ["", ""],
    rows.flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
};

/** The command is shown as it was given; nobody runs it but who copies it. */
const reproduce = (manifest: Manifest, { version, repository, url }: LineageContext): string[] => {
  const { source, command, seed, environment, evidence, name } = manifest;
  if (!source.commit || !/^[0-9a-f]{7,64}$/.test(source.commit)) return [];
  const [, folder] = repository.split("/");
  const packages = evidence.environment ? `; ${evidence.environment.asset} names every package` : "";
  return [
    source.dirty
      ? "Made from files that were not committed, so this may not make it again:"
      : "To make it again, and to check it:",
    codeBlock(
      [
        `git clone ${url}.git && cd ${folder} && git checkout ${source.commit}`,
        ...(environment ? [`# Python ${oneLine(environment.python)}${packages}`] : []),
        `${seed === null ? "" : `MLOPS_SEED=${seed} `}${oneLine(shorten(command, 2000))}`,
        `npx mlops verify '${name}@${version}' --repo ${repository}`,
      ],
      "sh",
    ),
  ];
};
