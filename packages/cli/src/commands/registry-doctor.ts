import { countOf } from "@mlops-actions/contracts/format";
import { oneLine } from "@mlops-actions/contracts/one-line";
import { Command } from "commander";
import { cacheFolder } from "../cache-folder.ts";
import { addRepositoryOptions, connectRepository, type RepositoryOptions } from "../connect-repository.ts";
import { paint, print, printJson } from "../terminal.ts";

type Options = RepositoryOptions & { json?: boolean };

export const defineRegistryDoctorCommand = (): Command =>
  addRepositoryOptions(
    new Command("doctor")
      .summary("find what is wrong with a registry, and what to do about it")
      .description(
        "Examines tags, releases, assets against manifests, references, stages, drafts, rulesets and limits. Changes nothing.",
      )
      .option("--json", "print JSON"),
  )
    .addHelpText("after", "\nExit codes: 0 healthy; 1 something is to be mended; 2 could not be done.")
    .action(async (options: Options) => {
      const { github, close } = await connectRepository(options);
      try {
        const { examineRegistry } = await import("@mlops-actions/registry/care/examine");
        const examination = await examineRegistry(github, {
          cache: cacheFolder("manifests"),
          now: () => new Date(),
        });
        const { findings, healthy, models, versions } = examination;
        process.exitCode = healthy ? 0 : 1;
        if (options.json) return printJson(examination);
        const colours = { error: "red", warning: "yellow", note: "dim" } as const;
        for (const { level, subject, message, fix } of findings) {
          print(`${paint(colours[level], level.padEnd(7))}  ${paint("bold", oneLine(subject))}`);
          print(`         ${oneLine(message)}`);
          if (fix !== "Nothing.") print(paint("dim", `         → ${oneLine(fix)}`));
        }
        const faults = findings.filter(({ level }) => level !== "note").length;
        print(
          `\n${countOf(models, "model")}, ${countOf(versions, "version")}: ${healthy ? paint("green", "healthy") : paint("red", `${countOf(faults, "thing")} to mend`)}`,
        );
      } finally {
        await close();
      }
    });
