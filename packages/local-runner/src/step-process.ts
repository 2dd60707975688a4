import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseCommandFile, parsePathFile } from "./command-files.ts";
import type { JobState, StepPort } from "./job-state.ts";
import { runProcess } from "./processes.ts";
import { parseWorkflowCommand, toAnnotation } from "./workflow-commands.ts";

/** What a step's process left: its outputs, and its state for the post step. */
export type ProcessResult = {
  success: boolean;
  outputs: Record<string, string>;
  state: Record<string, string>;
};

const summaryLimit = 1024 * 1024; // bytes: CreateStepSummaryCommand.AttachmentSizeLimit

/** Runs one process of a step: its lines are looked through for commands, its command files read when it ends. */
export const runStepProcess = async (
  job: JobState,
  port: StepPort,
  options: {
    file: string;
    args: readonly string[];
    cwd: string;
    /** The step's variables, given the files it is to write to. */
    env: (files: Record<string, string>) => Record<string, string>;
    signal: AbortSignal;
  },
): Promise<ProcessResult> => {
  const files = createCommandFiles(job.temp);
  const result: ProcessResult = { success: true, outputs: {}, state: {} };
  const fail = (message: string) => {
    port.annotate({ level: "error", message });
    result.success = false;
  };
  try {
    const code = await runProcess({
      file: options.file,
      args: options.args,
      cwd: options.cwd,
      env: options.env(files),
      signal: options.signal,
      force: job.run.force,
      onLine: readCommands(job, port, result),
    });
    if (code !== 0) {
      result.success = false;
      if (!options.signal.aborted) port.line(`##[error]Process completed with exit code ${code}.`);
    }
  } catch (error) {
    fail(`${options.file} could not be started: ${(error as Error).message}`);
  }
  applyCommandFiles(job, port, files, result, fail);
  return result;
};

const createCommandFiles = (temp: string): Record<string, string> => {
  const directory = join(temp, "_runner_file_commands");
  mkdirSync(directory, { recursive: true });
  const id = randomUUID();
  const files: Record<string, string> = {};
  for (const [name, prefix] of Object.entries({
    GITHUB_OUTPUT: "set_output",
    GITHUB_ENV: "set_env",
    GITHUB_PATH: "add_path",
    GITHUB_STATE: "save_state",
    GITHUB_STEP_SUMMARY: "step_summary",
  })) {
    files[name] = join(directory, `${prefix}_${id}`);
    writeFileSync(files[name], "");
  }
  return files;
};

/** Reads lines for workflow commands; the rest goes to the log as it is. */
const readCommands = (job: JobState, port: StepPort, result: ProcessResult) => {
  let stopToken: string | undefined;
  return (line: string) => {
    if (stopToken !== undefined) {
      if (line.trim() === `::${stopToken}::`) stopToken = undefined;
      return port.line(line);
    }
    const command = parseWorkflowCommand(line);
    if (!command) return port.line(line);
    const { name, properties, data } = command;
    switch (name) {
      case "add-mask":
        job.masks.add(data);
        return;
      case "stop-commands":
        stopToken = data;
        return port.line(line);
      case "error":
      case "warning":
      case "notice":
        return port.annotate(toAnnotation(command));
      case "group":
      case "endgroup":
        return port.line(`##[${name}]${data}`);
      case "debug":
        // Shown as on GitHub: only where ACTIONS_STEP_DEBUG is set.
        if (job.env.ACTIONS_STEP_DEBUG === "true") port.line(`##[debug]${data}`);
        return;
      case "save-state":
        result.state[properties.name ?? ""] = data;
        return;
      case "set-output":
        result.outputs[properties.name ?? ""] = data;
        return port.annotate({
          level: "warning",
          message: "The `set-output` command is deprecated. Write to GITHUB_OUTPUT instead.",
        });
      case "set-env":
      case "add-path":
        result.success = false;
        return port.annotate({
          level: "error",
          message: `The \`${name}\` command is disabled. Write to ${name === "set-env" ? "GITHUB_ENV" : "GITHUB_PATH"} instead.`,
        });
      default:
        // Problem matchers and echo change only how a log is shown.
        return;
    }
  };
};

const applyCommandFiles = (
  job: JobState,
  port: StepPort,
  files: Record<string, string>,
  result: ProcessResult,
  fail: (message: string) => void,
): void => {
  const read = (name: string, apply: (text: string) => void) => {
    const file = files[name]!;
    if (!existsSync(file)) return;
    try {
      apply(readFileSync(file, "utf8"));
    } catch (error) {
      fail(`Unable to process file command '${name}' successfully: ${(error as Error).message}`);
    }
  };
  read("GITHUB_ENV", (text) => {
    // It would make every later action run code that a step chose.
    for (const [name, value] of parseCommandFile(text))
      if (name.toUpperCase() === "NODE_OPTIONS")
        fail(`Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.`);
      else job.env[name] = value;
  });
  read("GITHUB_PATH", (text) => {
    for (const folder of parsePathFile(text))
      job.path = [folder, ...job.path.filter((known) => known !== folder)];
  });
  read("GITHUB_OUTPUT", (text) => Object.assign(result.outputs, Object.fromEntries(parseCommandFile(text))));
  read("GITHUB_STATE", (text) => Object.assign(result.state, Object.fromEntries(parseCommandFile(text))));
  const summary = files.GITHUB_STEP_SUMMARY!;
  if (!existsSync(summary)) return;
  const { size } = statSync(summary);
  if (size > summaryLimit)
    port.annotate({
      level: "error",
      message: `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.ceil(size / 1024)}k.`,
    });
  else if (size > 0) port.summarise(readFileSync(summary, "utf8"));
};
