import { UserError } from "@mlops-actions/contracts/user-error";
import type { GitHub } from "@mlops-actions/github/connect";
import { Command } from "commander";
import { addRepositoryOptions, connectRepository, type RepositoryOptions } from "../connect-repository.ts";
import { describePlace } from "../place-words.ts";
import { findActor, findRunUrl, needReason, quote } from "../registry-words.ts";
import { paint, print, printJson, printNote } from "../terminal.ts";

type Options = RepositoryOptions & {
  json?: boolean;
  reason?: string;
  actor?: string;
  andDemote?: boolean;
  rollBack?: boolean;
  dispatch?: boolean;
};

export const defineYankCommand = (): Command =>
  addRepositoryOptions(
    new Command("yank")
      .summary("withdraw a version: nobody finds it as latest, promotes or deploys it any more")
      .description(
        "Withdraws a version for ever. Its number is never used again; its files stay on its page, under a notice with the reason, and can be had by naming the version, with a warning. A version that holds a stage is refused unless told what becomes of the stage. What is deployed stays as it is: where that is, is told.",
      )
      .argument("<reference>", "name@v1.2.0")
      .option("--reason <text>", "why, for everybody who pulls or deploys it (required)")
      .option("--roll-back", "give the stages it holds back to the versions before")
      .option("--and-demote", "leave the stages it holds empty")
      .option("--dispatch", "tell workflows of the stages: repository_dispatch of type mlops-stage-changed")
      .option("--actor <name>", "who decides; else git's user.name")
      .option("--json", "print JSON"),
  )
    .addHelpText(
      "after",
      "\nExit codes: 0 the version is withdrawn; 2 it is not, or not all of it could be done.",
    )
    .action(async (reference: string, options: Options) => {
      const reason = needReason(options.reason);
      const { model, version } = readReference(reference);
      if (options.andDemote && options.rollBack)
        throw new UserError("--roll-back and --and-demote contradict each other.", {
          fix: "Give one of them.",
        });
      const { github, close } = await connectRepository(options);
      try {
        const { yankVersion } = await import("@mlops-actions/registry/life/yank-version");
        const outcome = await yankVersion(github, {
          model,
          version,
          reason,
          stages: options.andDemote ? "demote" : options.rollBack ? "roll-back" : "refuse",
          actor: findActor(options.actor),
          runUrl: findRunUrl(),
          ...(options.dispatch && { dispatch: true }),
          now: () => new Date(),
        });
        const live = await findLive(github, model, outcome.version);
        if (options.json) return printJson({ model, ...outcome, live });
        print(
          outcome.changed
            ? `${model}@${outcome.version} is withdrawn, tag ${outcome.tag}`
            : `${model}@${outcome.version} was withdrawn before (tag ${outcome.tag}).`,
        );
        for (const { stage, now } of outcome.stages)
          print(`${paint("cyan", stage)} ${now ? `went back to ${now}` : "is held by nobody now"}`);
        if (outcome.releaseUrl) print(paint("dim", outcome.releaseUrl));
        for (const place of live ?? []) {
          print(`${paint("red", "It is live")} in ${describePlace(place)}. To go back there, such as:`);
          print(
            `  gh workflow run rollback.yml --repo ${github.owner}/${github.repo} -f reason=${quote(reason)}`,
          );
        }
      } finally {
        await close();
      }
    });

const readReference = (text: string): { model: string; version: string } => {
  const at = text.indexOf("@");
  if (at > 0 && /^v?\d/.test(text.slice(at + 1)))
    return { model: text.slice(0, at), version: text.slice(at + 1) };
  throw new UserError(`"${text}" does not name one version.`, {
    fix: "Write name@v1.2.0: what is withdrawn for ever is named in full.",
  });
};

/** Where Deployments say that it is live; null where the token may not read them. */
const findLive = async (github: GitHub, model: string, version: string) => {
  const { readPlaces } = await import("@mlops-actions/deployment/read-places");
  try {
    return (await readPlaces(github, model)).filter(({ live }) => live?.version === version);
  } catch (error) {
    printNote(`Where it is live is not known: ${(error as Error).message}`);
    return null;
  }
};
