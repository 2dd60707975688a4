import { Command } from "commander";
import { addRepositoryOptions, connectRepository, type RepositoryOptions } from "../connect-repository.ts";
import { asReference } from "../registry-words.ts";
import { printJson } from "../terminal.ts";

type Options = RepositoryOptions & { config: string; json?: boolean };

export const defineReplayCommand = (): Command =>
  addRepositoryOptions(
    new Command("replay")
      .summary("judge a version again, from its release")
      .description(
        "Downloads what the gate saw of a version (its predictions, its champion's, the policy and the labels at their commit), judges again, and compares the verdict with the one in the release, number by number.",
      )
      .argument("<reference>", "name, name@v1.2.0, name#stage or name@latest")
      .option("--config <file>", "where the policy was at that commit", "mlops.yml")
      .option("--json", "print what was found as JSON"),
  )
    .addHelpText(
      "after",
      "\nExit codes: 0 the same verdict, bit for bit; 1 another one; 2 could not be judged again.",
    )
    .action(async (reference: string, options: Options) => {
      const { github, close } = await connectRepository(options);
      try {
        const { replayVersion } = await import("../replay-version.ts");
        const replay = await replayVersion(github, asReference(reference), options.config);
        if (options.json) printJson(replay);
        else (await import("../print-replay.ts")).printReplay(replay);
        process.exitCode = replay.reproduced ? 0 : 1;
      } finally {
        await close();
      }
    });
