import { oneLine } from "@mlops-actions/contracts/one-line";
import { Command } from "commander";
import { addRepositoryOptions, connectRepository, type RepositoryOptions } from "../connect-repository.ts";
import { formatTime, readTime } from "../registry-words.ts";
import { paint, print, printJson, printNote, printTable } from "../terminal.ts";

type Options = RepositoryOptions & { json?: boolean; stage?: string; limit?: string; asOf?: string };

export const defineHistoryCommand = (): Command =>
  addRepositoryOptions(
    new Command("history")
      .summary("what happened to a model: when, what, who, why")
      .description(
        "Tells every registration and change of a stage of a model, newest first, from its annotated tags.",
      )
      .argument("<model>", "name of the model")
      .option("--stage <name>", "only changes of this stage")
      .option("--as-of <time>", "only what had happened by then")
      .option("--limit <n>", "only the newest n")
      .option("--json", "print JSON"),
  )
    .addHelpText("after", "\nExit codes: 0 told; 2 there is no such model, or could not be done.")
    .action(async (model: string, options: Options) => {
      const { github, close } = await connectRepository(options);
      try {
        const { readHistory } = await import("@mlops-actions/registry/read/history");
        const entries = (await readHistory(github, model, { asOf: readTime(options.asOf) }))
          .filter((entry) => options.stage === undefined || entry.stage === options.stage)
          .slice(0, options.limit === undefined ? undefined : readLimit(options.limit));
        if (options.json) return printJson(entries);
        if (entries.length === 0) return printNote(`Nothing of ${model} matches.`);
        printTable(["when (UTC)", "version", "stage", "", "by", "gate", "run", "why"], entries.map(describe));
        const withRun = entries.find(({ runUrl }) => runUrl);
        if (withRun) print(paint("dim", `\nRuns: ${withRun.runUrl!.replace(/\/\d+$/, "")}`));
      } finally {
        await close();
      }
    });

type Entry = Awaited<ReturnType<typeof import("@mlops-actions/registry/read/history").readHistory>>[number];

const describe = (entry: Entry): string[] => {
  const words = {
    registered: "registered",
    deregistered: "withdrawn",
    deprecated: "retired",
    unassigned: "demoted",
  };
  return [
    formatTime(entry.at),
    paint("bold", entry.version),
    entry.stage ? paint("cyan", entry.stage) : "",
    entry.kind === "assigned"
      ? [
          entry.previous && `← ${oneLine(entry.previous)}`,
          entry.void && "void: withdrawn",
          entry.gone && "its tag is gone",
        ]
          .filter(Boolean)
          .join(", ")
      : paint("dim", entry.collected ? "collected" : words[entry.kind]) +
        (entry.back ? ` → ${oneLine(entry.back)}` : ""),
    oneLine(entry.actor ?? "–"),
    entry.gate ? `gate ${oneLine(entry.gate).slice(0, 4)}…` : "",
    entry.runUrl ? `run ${oneLine(entry.runUrl.split("/").at(-1)!)}` : "",
    shorten(oneLine(entry.forced ? `${entry.reason} (forced: ${entry.forced})` : entry.reason), 80),
  ];
};

const shorten = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

const readLimit = (text: string): number => Math.max(1, Math.trunc(Number(text)) || 1);
