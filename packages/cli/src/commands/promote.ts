import { oneLine } from "@mlops-actions/contracts/one-line";
import { Command } from "commander";
import { addRepositoryOptions, connectRepository, type RepositoryOptions } from "../connect-repository.ts";
import { asReference, findActor, findRunUrl, needReason, readExpected } from "../registry-words.ts";
import { print, printJson, printNote } from "../terminal.ts";

type Options = RepositoryOptions & {
  json?: boolean;
  reason?: string;
  forceReason?: string;
  actor?: string;
  expectedCurrent?: string;
  dispatch?: boolean;
};

export const definePromoteCommand = (): Command =>
  addRepositoryOptions(
    new Command("promote")
      .summary("give a stage to a version")
      .description(
        "Gives a stage to a version, and takes it from the version that had it. Both are annotated tags, which keep who did it and why. It deploys nothing.",
      )
      .argument("<reference>", "name@v1.2.0, name#stage or name@latest")
      .argument("<stage>", "such as staging or production")
      .option("--reason <text>", "why, for the history (required)")
      .option("--force-reason <text>", "promote without a passing verdict, and say why")
      .option(
        "--expect, --expected-current <version>",
        "only if this version has the stage now (none: if no version has)",
      )
      .option("--dispatch", "tell workflows: repository_dispatch of type mlops-stage-changed")
      .option("--actor <name>", "who decides; else git's user.name")
      .option("--json", "print JSON"),
  )
    .addHelpText("after", "\nExit codes: 0 the version has the stage; 2 could not be done.")
    .action(async (reference: string, stage: string, options: Options) => {
      const reason = needReason(options.reason);
      const { github, close } = await connectRepository(options);
      try {
        const { requireVersion } = await import("@mlops-actions/registry/read/resolve");
        const { assignStage } = await import("@mlops-actions/registry/stages/assign-stage");
        const version = await requireVersion(github, asReference(reference));
        const outcome = await assignStage(github, {
          version,
          stage,
          reason,
          actor: findActor(options.actor),
          runUrl: findRunUrl(),
          ...(options.dispatch && { dispatch: true }),
          ...(options.forceReason && { forceReason: options.forceReason }),
          ...readExpected(options.expectedCurrent),
          now: () => new Date(),
        });
        if (options.json)
          return printJson({ model: version.model, version: version.version, stage, ...outcome });
        if (version.deprecated)
          printNote(
            `${version.model} was retired (${oneLine(version.deprecated.reason)}); this brings it back.`,
          );
        print(
          outcome.changed
            ? `${version.tag} → ${stage}${outcome.previous ? ` (was ${outcome.previous})` : ""}, tag ${outcome.tag}`
            : `${version.tag} has ${stage} already (tag ${outcome.tag}). Nothing was changed.`,
        );
      } finally {
        await close();
      }
    });
