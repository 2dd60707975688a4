import { Command } from "commander";
import { addRepositoryOptions, connectRepository, type RepositoryOptions } from "../connect-repository.ts";
import { findActor, findRunUrl, needReason, quote, readExpected } from "../registry-words.ts";
import { paint, print, printJson } from "../terminal.ts";

type Options = RepositoryOptions & {
  json?: boolean;
  reason?: string;
  to?: string;
  actor?: string;
  expectedCurrent?: string;
  dispatch?: boolean;
};

export const defineRollbackCommand = (): Command =>
  addRepositoryOptions(
    new Command("rollback")
      .summary("give a stage back to the version it had before")
      .description(
        "Gives a stage back to the version that had it before (rolling back twice goes two back), or to the one named by --to. It deploys nothing: that is the workflow's work.",
      )
      .argument("<model>", "name of the model")
      .argument("<stage>", "such as production")
      .option("--to <version>", "this version instead")
      .option("--reason <text>", "why, for the history (required)")
      .option(
        "--expect, --expected-current <version>",
        "only if this version has the stage now (none: if no version has)",
      )
      .option("--dispatch", "tell workflows: repository_dispatch of type mlops-stage-changed")
      .option("--actor <name>", "who decides; else git's user.name")
      .option("--json", "print JSON"),
  )
    .addHelpText(
      "after",
      "\nExit codes: 0 the stage went back; 2 there is no earlier version, or could not be done.",
    )
    .action(async (model: string, stage: string, options: Options) => {
      const reason = needReason(options.reason);
      const { github, close } = await connectRepository(options);
      try {
        const { rollBackStage } = await import("@mlops-actions/registry/stages/roll-back-stage");
        const { version, outcome } = await rollBackStage(github, {
          model,
          stage,
          ...(options.to && { to: options.to }),
          reason,
          actor: findActor(options.actor),
          runUrl: findRunUrl(),
          ...readExpected(options.expectedCurrent),
          ...(options.dispatch && { dispatch: true }),
          now: () => new Date(),
        });
        if (options.json) return printJson({ model, version: version.version, stage, ...outcome });
        print(
          outcome.changed
            ? `${stage} of ${model} went back${outcome.previous ? ` from ${outcome.previous}` : ""} to ${version.version}, tag ${outcome.tag}`
            : `${version.tag} has ${stage} already. Nothing was changed.`,
        );
        print(
          paint("dim", "What is deployed has not changed. To deploy it, run the rollback workflow, such as:"),
        );
        print(
          `  gh workflow run rollback.yml --repo ${github.owner}/${github.repo} -f to-version=${version.version} -f reason=${quote(reason)}`,
        );
      } finally {
        await close();
      }
    });
