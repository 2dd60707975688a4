import { Command } from "commander";

type Options = {
  reference: string[];
  column?: string;
  all?: boolean;
  config?: string;
  model?: string;
  separator?: string;
  repository?: string;
  json?: boolean;
};

export const defineDriftBisectCommand = (): Command =>
  new Command("bisect")
    .summary("since when does this data drift?")
    .description(
      "Finds the first of ordered files or profiles (such as one an hour) from which on columns stay drifted.",
    )
    .argument("<pieces...>", "files, globs or profiles; ordered by the time in their names, else as given")
    .requiredOption("--reference <file...>", "files or globs, or one profile.json of mlops profile")
    .option("--column <name>", "since when this column drifts, instead of any that does at the end")
    .option(
      "--all",
      "look at every piece; else a search by halves, which is right where drift that came stayed",
    )
    .option("--config <file>", "columns, thresholds and the like (drift.yml), or an mlops.yml")
    .option("--model <name>", "the model of mlops.yml; not needed where there is one only")
    .option("--separator <character>", "of CSV files; found in the header unless told")
    .option(
      "--repository <folder>",
      "also list the commits of this clone between the last good and the first bad piece",
    )
    .option("--json", "print one JSON document")
    .addHelpText("after", "\nExit codes: 0 searched, found or not; 2 could not be done.")
    .action(async (pieces: string[], options: Options) => {
      const { bisectFiles, printBisection } = await import("../bisect-files.ts");
      printBisection(await bisectFiles(pieces, options), options.json ?? false);
    });
