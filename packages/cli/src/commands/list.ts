import { Command } from "commander";
import { addRepositoryOptions, connectRepository, type RepositoryOptions } from "../connect-repository.ts";
import { formatTime } from "../registry-words.ts";
import { paint, print, printJson, printNote, printTable } from "../terminal.ts";

type Options = RepositoryOptions & { json?: boolean };

export const defineListCommand = (): Command =>
  addRepositoryOptions(
    new Command("list")
      .summary("the models of the registry, or the versions of one")
      .description(
        "Lists the models of a repository with their latest version and stages, or the versions of one model.",
      )
      .argument("[model]", "list the versions of this model")
      .option("--json", "print JSON"),
  )
    .addHelpText("after", "\nExit codes: 0 listed, even where there is nothing; 2 could not be done.")
    .action(async (model: string | undefined, options: Options) => {
      const { github, close } = await connectRepository(options);
      try {
        const history = await import("@mlops-actions/registry/read/history");
        if (model === undefined) printModels(await history.listModels(github), options);
        else printVersions(model, await history.listVersions(github, model), options);
      } finally {
        await close();
      }
    });

type Models = Awaited<ReturnType<typeof import("@mlops-actions/registry/read/history").listModels>>;
type Versions = Awaited<ReturnType<typeof import("@mlops-actions/registry/read/history").listVersions>>;

const printModels = (models: Models, { json }: Options) => {
  if (json) return printJson(models);
  if (models.length === 0)
    return printNote("No model is registered yet. The register-model action registers the first.");
  printTable(
    ["model", "latest", "versions", "stages"],
    models.map(({ model, latest, versions, stages }) => [
      paint("bold", model),
      latest ?? "–",
      String(versions.length),
      Object.entries(stages)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([stage, version]) => `${paint("cyan", stage)} ${version}`)
        .join(", ") || "–",
    ]),
  );
};

const printVersions = (model: string, versions: Versions, { json }: Options) => {
  if (json) return printJson(versions);
  if (versions.length === 0) return printNote(`${model} has no version. All models: npx mlops list`);
  printTable(
    ["version", "registered", "by", "gate", "commit", "stages"],
    versions.map(({ version, at, actor, verdict, commit, stages, yanked }) => [
      yanked ? paint("strikethrough", version) : paint("bold", version),
      formatTime(at),
      actor ?? "–",
      verdict ?? "none",
      commit.slice(0, 7),
      yanked ? "withdrawn" : stages.map((stage) => paint("cyan", stage)).join(", ") || "–",
    ]),
  );
  print(paint("dim", `\nTimes are UTC. One of them: npx mlops show ${model}@${versions[0]!.version}`));
};
