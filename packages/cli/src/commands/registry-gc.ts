import { countOf, formatBytes } from "@mlops-actions/contracts/format";
import { oneLine } from "@mlops-actions/contracts/one-line";
import { UserError } from "@mlops-actions/contracts/user-error";
import { Command } from "commander";
import { cacheFolder } from "../cache-folder.ts";
import { addRepositoryOptions, connectRepository, type RepositoryOptions } from "../connect-repository.ts";
import { findActor, formatTime } from "../registry-words.ts";
import { paint, print, printJson, printNote, printTable } from "../terminal.ts";

type Options = RepositoryOptions & {
  json?: boolean;
  keep: string;
  keepStages?: string[];
  olderThan?: string;
  reason?: string;
  apply?: boolean;
  actor?: string;
};

export const defineRegistryGcCommand = (): Command =>
  addRepositoryOptions(
    new Command("gc")
      .summary("let the bytes of old versions go")
      .description(
        "Deletes the releases of old versions of a model. Their tags stay, marked as collected, and no number is used again. Shows what would go; does it with --apply.",
      )
      .argument("<model>", "name of the model")
      .requiredOption("--keep <n>", "how many of the newest versions stay, at least 1")
      .option("--keep-stages <stage...>", "versions stay that ever held one of these stages")
      .option(
        "--older-than <days>",
        "only versions registered so many days ago or earlier, such as 90 or 90d",
      )
      .option("--reason <text>", "why, for the tags")
      .option("--apply", "do it")
      .option("--actor <name>", "who decides; else git's user.name")
      .option("--json", "print JSON"),
  )
    .addHelpText(
      "after",
      `
These stay whatever is asked: a version that holds a stage, that a rollback would go back to, that a Deployment needs,
the newest and the latest, and a version whose bytes are part of one that stays.
Exit codes: 0 shown or done; 2 could not be done.`,
    )
    .action(async (model: string, options: Options) => {
      const rules = {
        keep: readKeep(options.keep),
        keepStages: options.keepStages ?? [],
        before: options.olderThan === undefined ? null : daysAgo(options.olderThan),
      };
      const { github, close } = await connectRepository(options);
      try {
        const { collectVersions, previewCollection } = await import(
          "@mlops-actions/registry/care/collect-versions"
        );
        const collection = {
          model,
          rules,
          actor: findActor(options.actor),
          runUrl: null,
          ...(options.reason && { reason: options.reason }),
          cache: cacheFolder("manifests"),
          now: () => new Date(),
        };
        const done = options.apply ? await collectVersions(github, collection) : undefined;
        const plan = done?.plan ?? (await previewCollection(github, collection));
        const going = done?.gone ?? plan.steps.filter(({ kept }) => kept === null);
        const bytes = going.reduce((sum, { stock }) => sum + stock.bytes, 0);
        if (options.json)
          return printJson({
            model,
            applied: done !== undefined,
            held: plan.held,
            bytes,
            versions: plan.steps.map((step) => ({
              version: step.version.version,
              tag: step.version.tag,
              at: step.version.at,
              bytes: step.stock.bytes,
              kept: step.kept,
              gone: done !== undefined && going.includes(step),
            })),
          });
        if (plan.steps.length === 0)
          return printNote(`${model} has no version with files. All models: npx mlops list`);
        printTable(
          ["version", "registered", "size", "", "why"],
          plan.steps.map((step) => [
            paint("bold", step.version.version),
            formatTime(step.version.at),
            formatBytes(step.stock.bytes),
            step.kept !== null || plan.held !== null
              ? "stays"
              : paint("red", going.includes(step) && done ? "gone" : "goes"),
            oneLine(step.kept ?? ""),
          ]),
        );
        if (plan.held !== null) return printNote(`\nNothing was collected: ${plan.held}`);
        print(`\n${countOf(going.length, "version")}, ${formatBytes(bytes)}${done ? " freed" : ""}.`);
        if (!done && going.length > 0)
          printNote("Nothing was changed. They go with --apply; their tags stay.");
      } finally {
        await close();
      }
    });

const readKeep = (text: string): number => {
  const keep = Number(text);
  if (Number.isInteger(keep) && keep >= 1) return keep;
  throw new UserError(`--keep ${text} is no number of versions.`, {
    fix: "Give a whole number of at least 1: the newest version always stays.",
  });
};

const daysAgo = (text: string): Date => {
  const match = /^(\d+)d?$/.exec(text);
  if (match) return new Date(Date.now() - Number(match[1]) * 86_400_000);
  throw new UserError(`--older-than ${text} is no number of days.`, { fix: "Write it as 90 or 90d." });
};
