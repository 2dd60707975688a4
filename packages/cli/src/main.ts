import { Command } from "commander";
import { exitWithFailure } from "./terminal.ts";

/** Builds the `mlops` command. Commands load their heavy parts only when they run. */
export const buildProgram = (): Command => {
  const program = new Command("mlops")
    .description("Train, gate, register, deploy and watch models with what GitHub already has.")
    .showSuggestionAfterError()
    .exitOverride((exit) => {
      throw exit;
    });
  return program;
};

export const main = async (argv: readonly string[] = process.argv): Promise<void> => {
  try {
    await buildProgram().parseAsync([...argv]);
  } catch (error) {
    if (error instanceof Error && error.name === "CommanderError") {
      const { exitCode, code } = error as Error & { exitCode: number; code: string };
      process.exitCode =
        code.startsWith("commander.help") || code === "commander.version" ? 0 : exitCode === 0 ? 0 : 2;
      return;
    }
    exitWithFailure(error);
  }
};
