import { countOf, formatBytes } from "@mlops-actions/contracts/format";
import type { Profile } from "@mlops-actions/contracts/profile";
import { UserError } from "@mlops-actions/contracts/user-error";
import { Command } from "commander";
import { print, printNote } from "../terminal.ts";

type Options = {
  output?: string;
  include?: string[];
  exclude?: string[];
  numeric?: string[];
  categorical?: string[];
  rareBelow: string;
  hash?: string[];
  digits?: string;
  correlations?: boolean;
  like?: string;
  shard?: string;
  separator?: string;
};

export const defineProfileCommand = (): Command =>
  new Command("profile")
    .enablePositionalOptions() // what stands behind the name of a subcommand is its own
    .summary("summarise data, to compare later data with")
    .description(
      "Writes what drift checks need to know of a data set: counts between fixed edges, never rows. The same rows give the same bytes, whatever their order, their files and their format.",
    )
    .argument(
      "<files...>",
      "CSV, JSON-lines or Parquet files or globs that together are one data set; or profiles, to merge",
    )
    .option("-o, --output <file>", "where to; else standard output")
    .option("--include <column...>", "only these columns")
    .option("--exclude <column...>", "not these columns")
    .option("--numeric <column...>", "numbers, whatever they look like")
    .option("--categorical <column...>", "categories, even where they are written with digits")
    .option("--rare-below <rows>", "do not name categories with fewer rows", "0")
    .option("--hash <column...>", "hold categories only as hashes, salted with MLOPS_PROFILE_SALT")
    .option("--digits <count>", "round edges and extremes of numbers to so many significant digits")
    .option("--correlations", "also how numeric columns go together")
    .option("--like <profile>", "with the kinds and edges of this profile, so that the two can be merged")
    .option("--shard <i/n>", "only the i-th of n parts of the files, with --like; see mlops profile merge")
    .option("--separator <character>", "of CSV files, such as ; or tab; found in the header unless told")
    .addHelpText(
      "after",
      `
A profile tells names of columns, smallest, largest and quantile values of numbers, and the categories of text columns
(none of a column where nearly every row has its own). Publish it only where you would publish those. A shard names all
categories of the columns that the reference does not take for identifiers.

Exit codes: 0 written; 2 could not be done.`,
    )
    .action(async (files: string[], options: Options) => {
      await writeProfile(await buildProfile(files, options), options.output);
    })
    .addCommand(defineMergeCommand());

const defineMergeCommand = (): Command =>
  new Command("merge")
    .summary("the profile of all, from the profiles of parts")
    .description(
      "Adds up the shards of a data set, whatever their order: the bytes that one job would have written. A shard that is missing, there twice or made like another reference is refused. Profiles that are no shards are merged too; their means may differ in the last digits.",
    )
    .argument("<profiles...>", "files or globs")
    .option("-o, --output <file>", "where to; else standard output")
    .option("--rare-below <rows>", "of shards: do not name categories with fewer rows", "0")
    .action(async (files: string[], options: { output?: string; rareBelow: string }) => {
      const { mergeFiles } = await import("../merge-profile-files.ts");
      await writeProfile(
        await mergeFiles(files, readCount(options.rareBelow, "--rare-below")),
        options.output,
      );
    });

const writeProfile = async (profile: Profile, output: string | undefined): Promise<void> => {
  const { writeOutput } = await import("../write-output.ts");
  const { profileContract } = await import("@mlops-actions/contracts/profile");
  const text = profileContract.serialise(profile);
  if (output === undefined) return print(text.trimEnd());
  await writeOutput(output, text);
  printNote(
    `${output}: ${countOf(profile.rows, "row")}, ${countOf(profile.columns.length, "column")}, ${formatBytes(text.length)}`,
  );
};

const buildProfile = async (files: readonly string[], options: Options): Promise<Profile> => {
  const { expandGlobs } = await import("@mlops-actions/drift/read/expand-globs");
  const { readProfile } = await import("../read-profile.ts");
  const paths = expandGlobs(files, process.cwd());
  const profiles = await Promise.all(paths.map(readProfile));
  const found = profiles.filter((profile) => profile !== undefined);
  if (found.length === paths.length) return (await import("../merge-profile-files.ts")).mergeFiles(paths, 0);
  if (found.length > 0)
    throw new UserError("Some of the files are data and some are profiles.", {
      fix: "Give data, to profile it, or profiles, to merge them.",
    });
  const like = options.like === undefined ? undefined : await readProfile(options.like);
  if (options.like !== undefined && !like) throw new UserError(`${options.like} is not a profile.`);
  const { readShardNumber, shareOf } = await import("@mlops-actions/drift/profile/make-shard");
  const shard = options.shard === undefined ? undefined : readShardNumber(options.shard);
  if (shard && options.rareBelow !== "0")
    throw new UserError("What is rare only all shards together tell.", {
      fix: "Leave --rare-below to mlops profile merge.",
    });
  const { profileFiles } = await import("@mlops-actions/drift/profile/build-profile");
  const types = Object.fromEntries([
    ...(options.numeric ?? []).map((name) => [name, "numeric" as const]),
    ...(options.categorical ?? []).map((name) => [name, "categorical" as const]),
  ]);
  const { showProgress } = await import("../show-progress.ts");
  const progress = showProgress("reading");
  return profileFiles(shard ? shareOf(paths, shard) : paths, {
    shard,
    onProgress: progress.update,
    columns: { include: options.include, exclude: options.exclude, types },
    rareBelow: readCount(options.rareBelow, "--rare-below"),
    hash: { columns: options.hash ?? [], salt: process.env.MLOPS_PROFILE_SALT },
    ...(options.digits !== undefined && { digits: readDigits(options.digits) }),
    joint: options.correlations ? "always" : "never",
    like,
    separator: options.separator,
  }).finally(progress.end);
};

const readDigits = (text: string): number => {
  const digits = readCount(text, "--digits");
  if (digits >= 1 && digits <= 15) return digits;
  throw new UserError(`--digits is "${text}", expected 1 to 15.`);
};

const readCount = (text: string, option: string): number => {
  if (/^\d+$/.test(text)) return Number(text);
  throw new UserError(`${option} is "${text}", expected a whole number.`);
};
