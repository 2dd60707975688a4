import { UserError } from "@mlops-actions/contracts/user-error";
import { describeFields } from "@mlops-actions/registry/search/where-fields";
import { Command } from "commander";
import { addRepositoryOptions, connectRepository, type RepositoryOptions } from "../connect-repository.ts";
import { describeDecision, formatTime, readTime } from "../registry-words.ts";
import { paint, print, printJson, printNote, printTable } from "../terminal.ts";

type Options = RepositoryOptions & { json?: boolean; where?: string; asOf?: string };

export const defineListCommand = (): Command =>
  addRepositoryOptions(
    new Command("list")
      .summary("the models of the registry, or the versions of one")
      .description(
        "Lists the models of a repository with their latest version and stages, or the versions of one model.",
      )
      .argument("[model]", "list the versions of this model")
      .option(
        "--where <expression>",
        'only versions that it fits, such as "auc > 0.9 and stage = production"',
      )
      .option("--as-of <time>", "as the tags stood then, such as 2026-11-23T14:30 (UTC)")
      .option("--json", "print JSON"),
  )
    .addHelpText("after", () => helpOnWhere())
    .addHelpText(
      "after",
      "\nExit codes: 0 listed, even where there is nothing; 2 there is no such model, or could not be done.",
    )
    .action(async (model: string | undefined, options: Options) => {
      const asOf = readTime(options.asOf);
      if (asOf && options.where !== undefined)
        throw new UserError("--as-of and --where cannot be combined.", {
          fix: "Use `created < …` in the expression, or --as-of alone.",
        });
      const { github, close } = await connectRepository(options);
      try {
        if (options.where !== undefined) {
          const { listWhere } = await import("../list-where.ts");
          return await listWhere(
            github,
            { expression: options.where, ...(model !== undefined && { model }) },
            options,
          );
        }
        const history = await import("@mlops-actions/registry/read/history");
        if (model === undefined) printModels(await history.listModels(github, { asOf }), options);
        else printVersions(model, await history.listVersions(github, model, { asOf }), options);
      } finally {
        await close();
      }
    });

const helpOnWhere = () => `
An expression has comparisons, and, or, not and parentheses:
  auc > 0.9 and data.digest = 9f2c41 and stage = production
  label.team = fraud and params.depth >= 3 and created > 2026-01-01
  version in (v1.2.0, v1.3.0) or not (verdict = pass)
Operators: = != > >= < <= ~ (contains) !~ in (…) not in (…). A text with spaces or parentheses goes in quotes. What a
version does not say fits nothing. Fields:
${describeFields()
  .map(([name, help]) => `  ${name!.padEnd(20)}${help}`)
  .join("\n")}`;

type Models = Awaited<ReturnType<typeof import("@mlops-actions/registry/read/history").listModels>>;
type Versions = Awaited<ReturnType<typeof import("@mlops-actions/registry/read/history").listVersions>>;

const printModels = (models: Models, { json }: Options) => {
  if (json) return printJson(models);
  if (models.length === 0)
    return printNote("No model is registered yet. The register-model action registers the first.");
  printTable(
    ["model", "latest", "versions", "stages"],
    models.map(({ model, latest, versions, stages, deprecated }) => [
      deprecated ? `${paint("strikethrough", model)} (retired)` : paint("bold", model),
      latest ?? "–",
      String(versions.length),
      Object.entries(stages)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([stage, version]) => `${paint("cyan", stage)} ${version}`)
        .join(", ") || "–",
    ]),
  );
};

const printVersions = (model: string, versions: Versions, { json, asOf }: Options) => {
  if (json) return printJson(versions);
  if (versions.length === 0)
    return printNote(
      asOf
        ? `${model} had no version then.`
        : `${model} has no published version. All models: npx mlops list`,
    );
  const { deprecated } = versions[0]!;
  if (deprecated) printNote(`${model} was retired ${describeDecision(deprecated)}`);
  printTable(
    ["version", "registered", "by", "gate", "commit", "stages"],
    versions.map(({ version, at, actor, verdict, commit, stages, yanked, collected }) => [
      yanked ? paint("strikethrough", version) : paint("bold", version),
      formatTime(at),
      actor ?? "–",
      verdict ?? "none",
      commit.slice(0, 7),
      collected
        ? "collected"
        : yanked
          ? "withdrawn"
          : stages.map((stage) => paint("cyan", stage)).join(", ") || "–",
    ]),
  );
  for (const { version, withdrawn, collected } of versions)
    if (withdrawn && !collected) printNote(`${version} was withdrawn ${describeDecision(withdrawn)}`);
  print(paint("dim", `\nTimes are UTC. One of them: npx mlops show ${model}@${versions[0]!.version}`));
};
