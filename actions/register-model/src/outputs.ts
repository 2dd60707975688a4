import { countOf, formatBytes } from "@mlops-actions/contracts/format";
import type { Manifest } from "@mlops-actions/contracts/manifest";
import { codeBlock, codeSpan, linkTarget, markdownTable, plainText } from "@mlops-actions/contracts/markdown";
import { describeInOneSentence } from "@mlops-actions/registry/card/model-card";
import { measureReferences } from "@mlops-actions/registry/store/describe-storage";
import { setOutputs, writeSummary } from "@mlops-actions/runner/outputs";
import type { RegisterModelResult } from "./register-model.ts";

export const writeOutputs = async (result: RegisterModelResult): Promise<void> => {
  const { registration } = result;
  setOutputs({
    version: registration.version,
    tag: registration.tag,
    "release-url": registration.release_url,
    "manifest-digest": registration.manifest_digest,
    created: registration.created,
    stage: registration.stage,
    "safe-format": result.version.manifest.security?.safe_format,
    "attestation-id": result.attestation,
    "summary-line": summaryLine(result),
  });
  console.log(summaryLine(result));
  await writeSummary(renderSummary(result));
};

/** `flights@v0.2.0 → staging` */
export const summaryLine = ({ registration }: Pick<RegisterModelResult, "registration">): string =>
  [
    registration.tag,
    ...(registration.stage ? ["→", registration.stage] : []),
    ...(registration.created ? [] : ["(registered before)"]),
  ].join(" ");

export const renderSummary = (result: RegisterModelResult): string => {
  const { registration, version, stage, repository } = result;
  const { manifest } = version;
  const bytes = manifest.files.reduce((sum, file) => sum + file.size, 0);
  const shared = measureReferences(manifest);
  const rows = [
    ["release", `[${codeSpan(registration.tag)}](${linkTarget(registration.release_url)})`],
    ["stage", describeStage(stage)],
    ["commit", codeSpan(registration.commit.slice(0, 12))],
    [
      "model",
      `${countOf(manifest.files.length, "file")}, ${formatBytes(bytes)}, digest ${codeSpan(manifest.model_digest.slice(0, 12))}`,
    ],
    ...(shared.bytes > 0
      ? [
          [
            "not uploaded",
            `${formatBytes(shared.bytes)} of it, which ${shared.versions.map((each) => codeSpan(each)).join(", ")} already had`,
          ],
        ]
      : []),
    ["manifest", codeSpan(`sha256:${registration.manifest_digest}`)],
    ...(manifest.security ? [["loading it", describeSecurity(manifest)]] : []),
    ["goes along", Object.keys(manifest.evidence).map(plainText).join(", ") || "nothing"],
  ];
  return [
    `## ${codeSpan(registration.tag)} ${registration.created ? "registered" : "was registered before"}`,
    ...(registration.created ? [] : ["This very candidate is a version already; nothing was made."]),
    describeInOneSentence(manifest, { version: registration.version }),
    ...(version.meaning ? [plainText(version.meaning)] : []),
    ...(manifest.forced
      ? [
          `> [!WARNING]\n> Registered without a passing verdict, by ${plainText(manifest.forced.actor)}: ${plainText(manifest.forced.reason)}`,
        ]
      : []),
    ...describeFindings(manifest.security),
    markdownTable(["", ""], rows),
    `**Next:** ${stage ? `deploy it with the deploy action (model: ${codeSpan(`${registration.model}#${stage.name}`)}), or fetch it:` : "give it a stage, deploy it, or fetch it:"}`,
    codeBlock(
      [`npx mlops pull '${registration.model}@${registration.version}' --repo ${repository} -o model/`],
      "sh",
    ),
  ].join("\n\n");
};

const describeSecurity = ({ security, formats = [] }: Manifest): string =>
  `${security!.safe_format ? "runs nothing" : "can run code"} (${formats.map(plainText).join(", ") || "no format"})`;

/** What is known to be harmless is in the model card; this page tells what somebody should look at. */
const describeFindings = (security: Manifest["security"]): string[] => {
  const told = security?.findings.filter(({ level }) => level !== "note") ?? [];
  if (told.length === 0) return [];
  const lines = told
    .slice(0, 20)
    .map(
      ({ level, path, name, reason }) =>
        `${level}: ${codeSpan(path)}: ${codeSpan(name)} ${plainText(reason)}`,
    );
  const allowed = security?.allowed;
  return [
    [
      allowed
        ? `[!CAUTION]\nRegistered although loading it would run what no model needs, by ${plainText(allowed.actor)}: ${plainText(allowed.reason)}`
        : "[!WARNING]\nLoading this model:",
      ...lines.map((line) => `- ${line}`),
      ...(told.length > 20 ? [`- … and ${told.length - 20} more in manifest.json`] : []),
    ]
      .join("\n")
      .replace(/^/gm, "> "),
  ];
};

const describeStage = (stage: RegisterModelResult["stage"]): string => {
  if (!stage) return "none asked for";
  const name = `**${plainText(stage.name)}**`;
  if (!stage.changed) return `${name}, held before`;
  return `${name}${stage.previous ? `, from ${plainText(stage.previous)}` : ", for the first time"} (${codeSpan(stage.tag)})`;
};
