import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { actionNames, makeStep, runBuilt } from "./built.ts";

/** What some ask for before anything else; the other actions start without inputs. */
const asked: Record<string, Record<string, string>> = {
  deploy: { model: "flights", environment: "staging" },
  "get-model": { model: "flights" },
  "post-review": { model: "flights" },
};
const least = (name: string): Record<string, string> => asked[name] ?? {};

/** The one `::error::` line, unescaped; anything that looks like a stack is a fault of ours. */
const readError = (stdout: string): string => {
  const lines = stdout.split("\n").filter((line) => line.startsWith("::error::"));
  expect(lines).toHaveLength(1);
  expect(stdout).not.toMatch(/^\s+at .*:\d+:\d+/m);
  return decodeURIComponent(lines[0]!.slice("::error::".length));
};

describe.concurrent("a built action", () => {
  it.each(actionNames)("%s outside a job says so and what to do", async (name) => {
    const { env } = makeStep(least(name));
    const inputs = Object.fromEntries(Object.entries(env).filter(([key]) => key.startsWith("INPUT_")));
    const { status, stdout, stderr } = await runBuilt(name, { env: inputs });
    expect(readError(stdout)).toBe(
      "GITHUB_REPOSITORY is not set: this is not a GitHub Actions job.\n  On a laptop, run the workflow with: npx mlops run .github/workflows/<file>.yml",
    );
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  });

  it.each([
    ["setup-env", "compare", "exakt", ["exact", "compatible", "report"]],
    ["train", "artifact", "ture", ["true", "false"]],
    ["evaluate-gate", "on-inconclusive", "neutrl", ["auto", "fail", "neutral"]],
    ["register-model", "bump", "mnior", ["major", "minor", "patch"]],
    ["get-model", "fail-if-missing", "flase", ["true", "false"]],
    ["deploy", "operation", "rolback", ["deploy", "promote", "rollback", "status"]],
    ["drift-check", "fail-on", "allert", ["never", "could_not_check", "alert", "warn"]],
  ])("%s lists what %s may be when given %s", async (name, input, given, words) => {
    const { env, folder, read } = makeStep({ ...least(name), [input]: given });
    const { status, stdout, stderr } = await runBuilt(name, { env, cwd: folder });
    const error = readError(stdout);
    expect(error).toContain(`Input "${input}" is "${given}".`);
    for (const word of words) expect(error).toContain(word);
    expect(error).toMatch(/Did you mean "\w+"\?/);
    expect({ status, stderr, output: read("output") }).toEqual({ status: 1, stderr: "", output: "" });
  });

  it("deploy names the input that is not there", async () => {
    const { env, folder } = makeStep({ environment: "staging" });
    const { status, stdout } = await runBuilt("deploy", { env, cwd: folder });
    expect(readError(stdout)).toBe(
      'Input "model" is required and was not given.\n  Add under with:\n    model: …',
    );
    expect(status).toBe(1);
  });

  it("train runs a command, and writes outputs and summary to the runner's files", async () => {
    const step = makeStep({ artifact: "false" });
    writeFileSync(
      join(step.folder, "train.mjs"),
      `import { mkdirSync, writeFileSync } from "node:fs";
       const leaked = Object.keys(process.env).filter((name) => /^(INPUT|ACTIONS)_|^GITHUB_TOKEN$/.test(name));
       console.log("leaked:" + leaked.join());
       mkdirSync("model", { recursive: true });
       writeFileSync("model/weights.json", "[1]");
       writeFileSync("metrics.json", JSON.stringify({ auc: 0.75 }));\n`,
    );
    writeFileSync(
      join(step.folder, "mlops.yml"),
      `version: 1
models:
  flights:
    train:
      command: '"${process.execPath.replaceAll("\\", "/")}" train.mjs'
      outputs: {model: model, metrics: metrics.json}
`,
    );
    const { status, stdout, stderr } = await runBuilt("train", {
      env: { ...step.env, INPUT_TOKEN: "never-seen", ACTIONS_ID_TOKEN_REQUEST_TOKEN: "nor this" },
      cwd: step.folder,
    });
    expect({ status, stderr }, stdout).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("leaked:\n");
    const output = step.read("output");
    expect(output).toMatch(/^status<<(ghadelimiter_\S+)\ncompleted\n\1$/m);
    expect(output).toMatch(/^metrics<<(ghadelimiter_\S+)\n\{"auc":0\.75\}\n\1$/m);
    expect(step.read("summary")).toMatch(/^## flights: trained\n/);
  });
});
