import { countOf } from "@mlops-actions/contracts/format";
import { Command } from "commander";
import { addRepositoryOptions, connectRepository, type RepositoryOptions } from "../connect-repository.ts";
import { asReference } from "../registry-words.ts";
import { print, printJson, printNote } from "../terminal.ts";

type Options = RepositoryOptions & { json?: boolean; output: string; file?: string[]; evidence?: string[] };

export const definePullCommand = (): Command =>
  addRepositoryOptions(
    new Command("pull")
      .summary("download a version's files, verified")
      .description(
        "Downloads the model files of a version under the paths they were trained as. Every sha256 is checked before a file takes its name; what was interrupted is resumed; what is there already is left alone.",
      )
      .argument("<reference>", "name, name@v1.2.0, name#stage or name@latest")
      .option("-o, --output <directory>", "where to", ".")
      .option("--file <path...>", "only these files of the model")
      .option(
        "--evidence <role...>",
        "these too: run, metrics, verdict, predictions, golden, environment, profile",
      )
      .option("--json", "print what was fetched as JSON"),
  )
    .addHelpText("after", "\nExit codes: 0 downloaded and verified; 2 no such version, or could not be done.")
    .action(async (reference: string, options: Options) => {
      const { github, close } = await connectRepository(options);
      try {
        const { requireVersion } = await import("@mlops-actions/registry/read/resolve");
        const { downloadModel } = await import("@mlops-actions/registry/pull/download");
        const version = await requireVersion(github, asReference(reference));
        if (version.yanked) printNote(`Warning: ${version.tag} was withdrawn.`);
        const { showProgress } = await import("../show-progress.ts");
        const progress = showProgress(version.tag);
        const files = await downloadModel(github, version, options.output, {
          ...(options.file && { files: options.file }),
          onProgress: progress.update,
        }).finally(progress.end);
        await pullEvidence(github, version, options);
        const { version: number, model, tag, manifestDigest } = version;
        if (options.json)
          return printJson({ model, version: number, tag, manifestDigest, directory: options.output, files });
        for (const { path, sha256 } of files) print(`${sha256}  ${path}`);
        printNote(`${tag} is in ${options.output} (${countOf(files.length, "file")}, verified).`);
      } finally {
        await close();
      }
    });

type Arguments = Parameters<typeof import("@mlops-actions/registry/pull/download").downloadEvidence>;

const pullEvidence = async (github: Arguments[0], version: Arguments[1], options: Options) => {
  const { UserError } = await import("@mlops-actions/contracts/user-error");
  const { downloadEvidence } = await import("@mlops-actions/registry/pull/download");
  const { basename, join } = await import("node:path");
  for (const role of options.evidence ?? []) {
    const entry = Object.hasOwn(version.manifest.evidence, role)
      ? version.manifest.evidence[role]
      : undefined;
    if (!entry)
      throw new UserError(`${version.tag} has no ${role}.`, {
        fix: `It has: ${Object.keys(version.manifest.evidence).join(", ") || "nothing beside the model"}.`,
      });
    await downloadEvidence(github, version, role, join(options.output, basename(entry.asset)));
  }
};
