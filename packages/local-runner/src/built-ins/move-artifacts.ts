import { statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { UserError } from "@mlops-actions/contracts/user-error";
import { downloadArtifact, uploadArtifact } from "@mlops-actions/runner/artifacts";
import { globFiles } from "@mlops-actions/runner/glob-files";
import { readChoice, readFlag, readLines, readNumber, readText } from "@mlops-actions/runner/inputs";
import { actionsLog } from "@mlops-actions/runner/log";
import { setOutputs } from "@mlops-actions/runner/outputs";
import { runAction } from "@mlops-actions/runner/run-action";
import { matchesPatterns } from "../match-pattern.ts";
import { deleteArtifact, listArtifactNames } from "./list-artifacts.ts";

/** The program behind actions/upload-artifact and actions/download-artifact of the local runner. */
export const main = (): Promise<void> =>
  process.argv[2] === "download-artifact"
    ? runAction({ readInputs: readDownload, execute: download, writeOutputs: setOutputs })
    : runAction({ readInputs: readUpload, execute: upload, writeOutputs: setOutputs });

const readUpload = () => ({
  workspace: process.env.GITHUB_WORKSPACE ?? ".",
  name: readText("name") ?? "artifact",
  patterns: readLines("path"),
  ifNoFiles: readChoice("if-no-files-found", ["warn", "error", "ignore"], "warn"),
  retentionDays: readNumber("retention-days", { min: 0, max: 90 }),
  compressionLevel: readNumber("compression-level", { min: 0, max: 9 }),
  overwrite: readFlag("overwrite", false),
  hidden: readFlag("include-hidden-files", false),
});

const upload = async (inputs: ReturnType<typeof readUpload>): Promise<Record<string, string | number>> => {
  const files = findFiles(inputs.workspace, inputs.patterns, inputs.hidden);
  if (files.length === 0) {
    const message = `No files were found with the provided path: ${inputs.patterns.join(", ")}. No artifacts will be uploaded.`;
    if (inputs.ifNoFiles === "error") throw new UserError(message);
    if (inputs.ifNoFiles === "warn") actionsLog.warn(message);
    return {};
  }
  if (inputs.overwrite) await deleteArtifact(inputs.name);
  const { id, size } = await uploadArtifact(
    inputs.name,
    findRoot(inputs.workspace, inputs.patterns, files),
    files,
    {
      ...(inputs.compressionLevel !== undefined && { compressionLevel: inputs.compressionLevel }),
      ...(inputs.retentionDays && { retentionDays: inputs.retentionDays }),
    },
  );
  actionsLog.info(`Artifact ${inputs.name}: ${files.length} files, ${size} bytes`);
  return { "artifact-id": id };
};

const readDownload = () => ({
  workspace: process.env.GITHUB_WORKSPACE ?? ".",
  name: readText("name"),
  pattern: readText("pattern"),
  path: readText("path") ?? ".",
  merge: readFlag("merge-multiple", false),
});

/** One artifact goes into the folder itself, several each into a folder of its own name, as the real action does. */
const download = async (inputs: ReturnType<typeof readDownload>): Promise<Record<string, string>> => {
  const directory = resolve(inputs.workspace, inputs.path);
  if (inputs.name) {
    if (!(await downloadArtifact(inputs.name, directory)))
      throw new UserError(`This run has no artifact "${inputs.name}".`, {
        fix: `It has: ${(await listArtifactNames()).join(", ") || "none"}.`,
      });
  } else {
    const names = (await listArtifactNames()).filter(
      (name) => !inputs.pattern || matchesPatterns([inputs.pattern], name),
    );
    for (const name of names) await downloadArtifact(name, inputs.merge ? directory : join(directory, name));
    actionsLog.info(`${names.length} artifacts downloaded`);
  }
  return { "download-path": directory };
};

/** Files that patterns name; a folder stands for all that is in it. Hidden files are left out unless asked for. */
const findFiles = (workspace: string, patterns: readonly string[], hidden: boolean): string[] => {
  const found = new Set<string>();
  for (const pattern of patterns) {
    const negative = pattern.startsWith("!");
    const cleaned = (negative ? pattern.slice(1) : pattern).replace(/[\\/]+$/, "") || sep;
    for (const name of globFiles([cleaned, `${cleaned}/**`], workspace)) {
      const file = resolve(workspace, name);
      if (negative) found.delete(file);
      else if (!statSync(file).isFile()) continue;
      else if (hidden || !relative(workspace, file).split(sep).some(isHidden)) found.add(file);
    }
  }
  return [...found].sort();
};

const isHidden = (part: string) => part.startsWith(".") && part !== "." && part !== "..";

/** Paths in the artifact begin below what the patterns have in common, as in the real action. */
const findRoot = (workspace: string, patterns: readonly string[], files: readonly string[]): string => {
  const bases = patterns
    .filter((pattern) => !pattern.startsWith("!"))
    .map((pattern) => {
      const parts = pattern.split(/[\\/]/);
      const wild = parts.findIndex((part) => /[*?[\]]/.test(part));
      const base = resolve(workspace, wild < 0 ? pattern : parts.slice(0, wild).join("/") || ".");
      return files.includes(base) ? dirname(base) : base;
    });
  return bases.reduce((common, base) => {
    let folder = common;
    while (base !== folder && !base.startsWith(folder.endsWith(sep) ? folder : folder + sep))
      folder = dirname(folder);
    return folder;
  });
};
