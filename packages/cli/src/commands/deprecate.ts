import { Command } from "commander";
import { addRepositoryOptions, connectRepository, type RepositoryOptions } from "../connect-repository.ts";
import { findActor, findRunUrl, needReason } from "../registry-words.ts";
import { print, printJson } from "../terminal.ts";

type Options = RepositoryOptions & { json?: boolean; reason?: string; actor?: string };

export const defineDeprecateCommand = (): Command =>
  addRepositoryOptions(
    new Command("deprecate")
      .summary("retire a model: it stays, and everybody who takes it is warned")
      .description(
        "Retires a whole model. Its versions and stages stay and can be had; list, show, pull and deploy say that it was retired, by whom and why. As in GTO there is no command that takes it back: registering or promoting a version does. To withdraw one version use yank.",
      )
      .argument("<model>", "name of the model")
      .option("--reason <text>", "why, and what to use instead (required)")
      .option("--actor <name>", "who decides; else git's user.name")
      .option("--json", "print JSON"),
  )
    .addHelpText("after", "\nExit codes: 0 the model is retired; 2 there is none, or could not be done.")
    .action(async (model: string, options: Options) => {
      const reason = needReason(options.reason);
      const { github, close } = await connectRepository(options);
      try {
        const { deprecateModel } = await import("@mlops-actions/registry/life/deprecate-model");
        const outcome = await deprecateModel(github, {
          model,
          reason,
          actor: findActor(options.actor),
          runUrl: findRunUrl(),
          now: () => new Date(),
        });
        if (options.json) return printJson({ model, ...outcome });
        print(
          outcome.changed
            ? `${model} is retired, tag ${outcome.tag}`
            : `${model} was retired before. Nothing was changed.`,
        );
      } finally {
        await close();
      }
    });
