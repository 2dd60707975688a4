import { Command } from "commander";
import { addRepositoryOptions, connectRepository, type RepositoryOptions } from "../connect-repository.ts";
import { findActor, findRunUrl, needReason, readExpected } from "../registry-words.ts";
import { print, printJson } from "../terminal.ts";

type Options = RepositoryOptions & {
  json?: boolean;
  reason?: string;
  actor?: string;
  expectedCurrent?: string;
  dispatch?: boolean;
};

export const defineDemoteCommand = (): Command =>
  addRepositoryOptions(
    new Command("demote")
      .summary("take a stage away, without a successor")
      .description(
        "Takes a stage from whoever holds it and gives it to nobody. What is deployed stays as it is. To give it to another version use promote, to the one before use rollback.",
      )
      .argument("<model>", "name of the model")
      .argument("<stage>", "such as staging")
      .option("--reason <text>", "why, for the history (required)")
      .option("--expect, --expected-current <version>", "only if this version has the stage now")
      .option("--dispatch", "tell workflows: repository_dispatch of type mlops-stage-changed")
      .option("--actor <name>", "who decides; else git's user.name")
      .option("--json", "print JSON"),
  )
    .addHelpText("after", "\nExit codes: 0 nobody has the stage now; 2 could not be done.")
    .action(async (model: string, stage: string, options: Options) => {
      const reason = needReason(options.reason);
      const { github, close } = await connectRepository(options);
      try {
        const { demoteStage } = await import("@mlops-actions/registry/stages/demote-stage");
        const outcome = await demoteStage(github, {
          model,
          stage,
          reason,
          actor: findActor(options.actor),
          runUrl: findRunUrl(),
          ...readExpected(options.expectedCurrent),
          ...(options.dispatch && { dispatch: true }),
          now: () => new Date(),
        });
        if (options.json) return printJson({ model, stage, ...outcome });
        print(
          outcome.changed
            ? `${stage} of ${model} was taken from ${outcome.version}; nobody has it now, tag ${outcome.tag}`
            : `Nobody has ${stage} of ${model}. Nothing was changed.`,
        );
      } finally {
        await close();
      }
    });
