import { Command } from "commander";

export type RunCommandOptions = {
  event?: string;
  input: Record<string, string>;
  payload?: string;
  job?: string[];
  secret: Record<string, string>;
  var: Record<string, string>;
  state: string;
  keep?: boolean;
  json?: boolean;
  list?: boolean;
};

const addPair = (text: string, pairs: Record<string, string>): Record<string, string> => {
  const equals = text.indexOf("=");
  // Without a value it is taken from the environment, so that a secret need not stand in the shell's history.
  if (equals < 0) return { ...pairs, [text]: process.env[text] ?? "" };
  return { ...pairs, [text.slice(0, equals)]: text.slice(equals + 1) };
};

export const defineRunCommand = (): Command =>
  new Command("run")
    .summary("run a workflow of this repository on this machine")
    .description(
      "Runs a GitHub workflow of the repository you stand in, on this machine, against a GitHub on loopback: no account, no Docker. What is committed is run.",
    )
    .argument("[workflow]", "the workflow's file, as ml.yml; not needed where there is one only")
    .option("--event <name>", "push, pull_request, workflow_dispatch, schedule, …; else the workflow's first")
    .option("--input <name=value>", "an input of workflow_dispatch; may be repeated", addPair, {})
    .option("--payload <file>", "JSON for github.event, for events such as repository_dispatch")
    .option("--job <id...>", "run only this job and those it needs")
    .option("--secret <name=value>", "a secret; --secret NAME takes it from the environment", addPair, {})
    .option("--var <name=value>", "a configuration variable (vars.NAME)", addPair, {})
    .option("--state <folder>", "where the local GitHub keeps its state", ".mlops/github")
    .option("--keep", "leave the jobs' folders in place")
    .option("--list", "list the workflows, their events and jobs, and run nothing")
    .option("--json", "print the result as one JSON document")
    .addHelpText(
      "after",
      `
Exit codes: 0 success; 1 the run failed or was cancelled; 2 it could not be run.
Ctrl-C cancels the run as on GitHub: steps with always() still run. A second Ctrl-C kills at once.

Examples:
  mlops run .github/workflows/ml.yml --event push
  mlops run ml.yml --event pull_request        a pull request from your branch to the default branch
  mlops run promote.yml --input version=v0.2.0 --input reason="better in every slice"`,
    )
    .action(async (workflow: string | undefined, options: RunCommandOptions) => {
      const { listLocally, runLocally } = await import("../run-locally.ts");
      if (options.list) await listLocally(options.json ?? false);
      else await runLocally(workflow, options);
    });
