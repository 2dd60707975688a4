import { countOf, formatBytes } from "@mlops-actions/contracts/format";
import { codeSpan, linkTarget, markdownTable, plainText } from "@mlops-actions/contracts/markdown";
import { setOutputs, writeSummary } from "@mlops-actions/runner/outputs";
import type { GetModelResult } from "./get-model.ts";

export const writeOutputs = async (result: GetModelResult): Promise<void> => {
  const { got, path } = result;
  setOutputs({
    found: got !== null,
    version: got?.version.version,
    tag: got?.version.tag,
    path: got && path,
    stages: got?.version.stages.join(","),
    withdrawn: got?.version.yanked ?? false,
    "manifest-digest": got?.version.manifestDigest,
    "model-digest": got?.version.manifest.model_digest,
    commit: got?.version.commit,
    "release-url": got?.version.releaseUrl,
    "summary-line": summaryLine(result),
  });
  console.log(summaryLine(result));
  const { describeInOneSentence } = await import("@mlops-actions/registry/card/model-card");
  await writeSummary(renderSummary(result, describeInOneSentence));
};

/** `flights@v0.2.0 in model (2 files, 12 MB, verified)` */
export const summaryLine = ({ reference, repository, path, got }: GetModelResult): string =>
  got
    ? `${got.version.tag} in ${path} (${countOf(got.files.length, "file")}, ${formatBytes(bytesOf(got))}, verified)`
    : `There is no ${reference} in ${repository}`;

const bytesOf = ({ files }: NonNullable<GetModelResult["got"]>) =>
  files.reduce((sum, { size }) => sum + size, 0);

const shownFiles = 20;

/** The page of this step: what came from where, what proves it, what is known against it. */
export const renderSummary = (
  { reference, repository, path, got }: GetModelResult,
  describe: typeof import("@mlops-actions/registry/card/model-card").describeInOneSentence,
): string => {
  if (!got)
    return [
      `## There is no ${codeSpan(reference)}`,
      `${codeSpan(repository)} has no such version, and this step was told not to fail for that.`,
      "**Next:** register a version, or give one the stage; the output `found` is false until then.",
    ].join("\n\n");
  const { version, files, evidence, warnings, seconds } = got;
  const rows: [string, string][] = [
    ["asked for", `${codeSpan(reference)} of ${codeSpan(repository)}`],
    ["release", `[${codeSpan(version.tag)}](${linkTarget(version.releaseUrl)})`],
    ["stages", version.stages.map(plainText).join(", ") || "none"],
    ["commit", codeSpan(version.commit.slice(0, 12))],
    [
      "files",
      `${countOf(files.length, "file")} of ${version.manifest.files.length}, ${formatBytes(bytesOf(got))} in ${seconds.toFixed(1)} s, every sha256 as in the manifest`,
    ],
    ["manifest", codeSpan(`sha256:${version.manifestDigest}`)],
  ];
  const brought = [
    ...files.map((file) => [codeSpan(file.path), formatBytes(file.size), codeSpan(file.sha256)]),
    ...Object.entries(evidence).map(([role, place]) => {
      const { size, sha256 } = version.manifest.evidence[role]!;
      return [`${codeSpan(place)} (${plainText(role)})`, formatBytes(size), codeSpan(sha256)];
    }),
  ];
  return [
    `## ${codeSpan(version.tag)} is in ${codeSpan(path)}`,
    ...warnings.map((warning) => `> [!WARNING]\n> ${plainText(warning)}`),
    describe(version.manifest, { version: version.version }),
    markdownTable(["", ""], rows),
    markdownTable(["file", "size", "sha256"], brought.slice(0, shownFiles)),
    ...(brought.length > shownFiles ? [`… and ${brought.length - shownFiles} more.`] : []),
    warnings.length > 0
      ? `**Next:** take another version: ${codeSpan(`${version.model}@latest`)}, or ${codeSpan(`${version.model}@previous`)}.`
      : `**Next:** use it from ${codeSpan(path)}. A step that runs again leaves these files alone.`,
  ].join("\n\n");
};
