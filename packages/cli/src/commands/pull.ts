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
        "Downloads the model files of a version under the paths they were trained as: large ones in parallel ranges, small ones side by side. Every sha256 is checked before a file takes its name; what was interrupted is resumed; what is there already is left alone.",
      )
      .argument(
        "<reference>",
        "name, name@v1.2.0, name@^1.2 (a semver range), name@latest, name@previous, name#stage, or name#stage~1 for who had the stage before",
      )
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
        const { warningsAbout } = await import("@mlops-actions/registry/read/warn-about");
        const { pullVersion } = await import("@mlops-actions/registry/pull/pull-version");
        const { showProgress } = await import("../show-progress.ts");
        const version = await requireVersion(github, asReference(reference));
        const warnings = warningsAbout(version);
        for (const warning of warnings) printNote(`Warning: ${warning}`);
        const progress = showProgress(version.tag);
        const { files, evidence } = await pullVersion(github, version, options.output, {
          ...(options.file && { files: options.file }),
          ...(options.evidence && { evidence: options.evidence }),
          onProgress: progress.update,
        }).finally(progress.end);
        const { version: number, model, tag, manifestDigest } = version;
        if (options.json)
          return printJson({
            model,
            version: number,
            tag,
            manifestDigest,
            directory: options.output,
            files,
            evidence,
            warnings,
          });
        for (const { path, sha256 } of files) print(`${sha256}  ${path}`);
        printNote(`${tag} is in ${options.output} (${countOf(files.length, "file")}, verified).`);
      } finally {
        await close();
      }
    });
