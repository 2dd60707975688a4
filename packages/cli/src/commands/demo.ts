import { Command } from "commander";

export const defineDemoCommand = (): Command =>
  new Command("demo")
    .description(
      "play a pipeline's whole life on this machine: a GitHub on loopback, real data, in under a minute",
    )
    .option("--keep", "leave the GitHub and the model servers up at the end, until Ctrl-C", false)
    .option("--directory <path>", "where everything is left to look at; emptied first", ".demo")
    .addHelpText(
      "after",
      "\nExit codes: 0 the story came true, 1 it was interrupted, 2 something went otherwise.",
    )
    .action(async (options: { keep: boolean; directory: string }) => {
      const { runDemo } = await import("../demo/run-demo.ts");
      await runDemo(options);
    });
