import { oneLine } from "@mlops-actions/contracts/one-line";
import { suggest } from "@mlops-actions/contracts/suggest";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { JudgedPlace } from "@mlops-actions/deployment/read-places";
import { Command } from "commander";
import { addRepositoryOptions, connectRepository, type RepositoryOptions } from "../connect-repository.ts";
import { describeDecision, formatTime } from "../registry-words.ts";
import { paint, print, printJson, printNote, printTable } from "../terminal.ts";

type Options = RepositoryOptions & { json?: boolean };

export const defineWhereCommand = (): Command =>
  addRepositoryOptions(
    new Command("where")
      .summary("where a model is live: which version, since when, what before it")
      .description(
        "Tells for each environment which version was last deployed there with success, when, by whom and why, and which it replaced; where that differs from the stage of the same name, or was withdrawn. Read from GitHub Deployments and tags; whether the server still answers is asked by the deploy action's operation status.",
      )
      .argument("<model>", "name of the model")
      .argument("[environment]", "only this one, such as production")
      .option("--json", "print JSON"),
  )
    .addHelpText("after", "\nExit codes: 0 told; 2 no such model or environment, or could not be done.")
    .action(async (model: string, environment: string | undefined, options: Options) => {
      const { github, close } = await connectRepository(options);
      try {
        const { judgePlaces, readPlaces } = await import("@mlops-actions/deployment/read-places");
        const { foldTagLog } = await import("@mlops-actions/registry/tags/fold-tag-log");
        const { readTagLog } = await import("@mlops-actions/registry/tags/read-tag-log");
        const [log, found] = await Promise.all([
          readTagLog(github, model),
          readPlaces(github, model, environment),
        ]);
        if (log.length === 0) {
          const { explainUnknownModel } = await import("@mlops-actions/registry/life/explain-unknown-model");
          throw await explainUnknownModel(github, model);
        }
        if (environment !== undefined && found.length === 0)
          throw explainNowhere(model, environment, await readPlaces(github, model));
        const places = judgePlaces(found, foldTagLog(model, log));
        if (options.json) return printJson(places);
        if (places.length === 0) return printNote(`${model} was never deployed by the deploy action.`);
        printTable(
          ["environment", "live", "since (UTC)", "by", "before it", "stage", "why"],
          places.map(describeRow),
        );
        for (const note of places.flatMap((place) => describeNotes(model, place))) print(note);
      } finally {
        await close();
      }
    });

const explainNowhere = (model: string, environment: string, places: { environment: string }[]): UserError => {
  const names = places.map((place) => place.environment);
  const near = suggest(environment, names);
  return new UserError(`${model} was never deployed to ${environment}.`, {
    fix: near
      ? `Did you mean ${near}?`
      : names.length
        ? `It was deployed to: ${names.join(", ")}.`
        : "It was never deployed by the deploy action at all.",
  });
};

const describeRow = ({ environment, live, before, stage }: JudgedPlace): string[] => [
  paint("cyan", oneLine(environment)),
  live ? paint("bold", oneLine(live.version)) : "nothing",
  live ? formatTime(live.since) : "–",
  oneLine(live?.by ?? "–"),
  oneLine(before ?? "–"),
  stage ?? "–",
  oneLine(live?.reason ?? ""),
];

const describeNotes = (
  model: string,
  { environment, live, stage, withdrawn, underway }: JudgedPlace,
): string[] => {
  const place = oneLine(environment);
  return [
    withdrawn &&
      `${paint("red", place)}: ${live!.version} was withdrawn ${describeDecision(withdrawn)}. Roll back there.`,
    live &&
      stage &&
      stage !== live.version &&
      `${paint("yellow", place)}: the stage is held by ${stage}, and ${oneLine(live.version)} is live. Deploy ${model}#${place}, or give the stage to what is live.`,
    underway &&
      `${paint("yellow", place)}: Deployment ${underway.deployment} of ${oneLine(underway.version)}, begun ${formatTime(underway.since)}, is not ended.`,
  ].filter((note) => typeof note === "string");
};
