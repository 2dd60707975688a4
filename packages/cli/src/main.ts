import { Command } from "commander";
import { defineCompareCommand } from "./commands/compare.ts";
import { defineDemoCommand } from "./commands/demo.ts";
import { defineDemoteCommand } from "./commands/demote.ts";
import { defineDeprecateCommand } from "./commands/deprecate.ts";
import { defineDriftCommand } from "./commands/drift.ts";
import { defineGateCommand } from "./commands/gate.ts";
import { defineGithubCommand } from "./commands/github.ts";
import { defineHistoryCommand } from "./commands/history.ts";
import { defineListCommand } from "./commands/list.ts";
import { defineProfileCommand } from "./commands/profile.ts";
import { definePromoteCommand } from "./commands/promote.ts";
import { definePullCommand } from "./commands/pull.ts";
import { defineRegistryCommand } from "./commands/registry.ts";
import { defineReplayCommand } from "./commands/replay.ts";
import { defineRollbackCommand } from "./commands/rollback.ts";
import { defineRunCommand } from "./commands/run.ts";
import { defineShowCommand } from "./commands/show.ts";
import { defineVerifyCommand } from "./commands/verify.ts";
import { defineWhereCommand } from "./commands/where.ts";
import { defineYankCommand } from "./commands/yank.ts";
import { exitWithFailure } from "./terminal.ts";
import { version } from "./version.ts";

const groups: Record<string, Command[]> = {
  "On this machine:": [defineRunCommand(), defineGithubCommand(), defineDemoCommand()],
  "The registry:": [
    defineListCommand(),
    defineShowCommand(),
    defineVerifyCommand(),
    defineCompareCommand(),
    defineHistoryCommand(),
    definePullCommand(),
    definePromoteCommand(),
    defineRollbackCommand(),
    defineDemoteCommand(),
    defineYankCommand(),
    defineDeprecateCommand(),
    defineWhereCommand(),
    defineRegistryCommand(),
  ],
  "Evidence:": [defineGateCommand(), defineReplayCommand(), defineDriftCommand(), defineProfileCommand()],
};

/** Builds the `mlops` command. Commands load their heavy parts only when they run. */
export const buildProgram = (): Command => {
  const program = new Command("mlops")
    .description("Train, gate, register, deploy and watch models with what GitHub already has.")
    .version(version, "-V, --version", "print the version")
    .showSuggestionAfterError()
    // What stands behind a command's name is its own: `mlops gate self-test --policy` is not gate's --policy.
    .enablePositionalOptions()
    .addHelpText(
      "after",
      "\nExit codes: 0 done, or yes; 1 the answer is no; 2 wrong usage, or it could not be done.",
    );
  for (const [heading, commands] of Object.entries(groups))
    for (const command of commands) program.addCommand(command.helpGroup(heading));
  for (const command of [program, ...program.commands.flatMap((child) => [child, ...child.commands])])
    command.exitOverride();
  return program;
};

export const main = async (argv: readonly string[] = process.argv): Promise<void> => {
  // A reader that has seen enough (`mlops list | head`) is no fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
  try {
    await buildProgram().parseAsync([...argv]);
  } catch (error) {
    // Commander has printed its own message already.
    if (error instanceof Error && error.name === "CommanderError") {
      process.exitCode = (error as Error & { exitCode: number }).exitCode === 0 ? 0 : 2;
      return;
    }
    exitWithFailure(error);
  }
};
