import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { WorkflowResult } from "@mlops-actions/local-runner/results";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { defineRunCommand } from "./commands/run.ts";

const workflow = `name: ml
on:
  push: {branches: [main]}
  pull_request:
  workflow_dispatch: {inputs: {model: {required: true}}}
  repository_dispatch:
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
    - uses: actions/checkout@v6
    - id: says
      env: {WHY: "\${{ github.event.client_payload.why }}"}
      run: |
        echo "data=$(cat data.txt)" >> $GITHUB_OUTPUT
        echo "input=\${{ inputs.model }}" >> $GITHUB_OUTPUT
        echo "why=$WHY" >> $GITHUB_OUTPUT
        test ! -e fail.txt
`;

let root: string;
const home = process.cwd();
const git = (...args: string[]) =>
  promisify(execFile)("git", ["-c", "user.name=Ada", "-c", "user.email=a@example.com", ...args], {
    cwd: root,
  });
const commit = async (files: Record<string, string>) => {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  await git("add", "--all");
  await git("commit", "--quiet", "--message", "A change");
};

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "mlops-run-"));
  mkdirSync(join(root, ".github/workflows"), { recursive: true });
  await git("init", "--quiet", "--initial-branch", "main");
  await commit({ ".github/workflows/ml.yml": workflow, "data.txt": "first" });
  process.chdir(root);
});
afterAll(() => {
  process.chdir(home);
  rmSync(root, { recursive: true, force: true });
});

/** Runs `mlops run …` and gives the result it prints, its exit code and what it said beside. */
const run = async (...args: string[]) => {
  let out = "";
  let notes = "";
  const stdout = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += String(text);
    return true;
  });
  const stderr = vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    notes += String(text);
    return true;
  });
  try {
    await defineRunCommand().parseAsync([...args, "--json"], { from: "user" });
    const result = JSON.parse(out) as WorkflowResult;
    const says = result.jobs?.[0]?.steps.find(({ id }) => id === "says")?.outputs;
    return { result, says, notes, exitCode: process.exitCode };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
    process.exitCode = undefined;
  }
};

describe("mlops run", () => {
  it("runs the only workflow for a push, and keeps its state out of git", async () => {
    const { result, says, notes, exitCode } = await run();
    expect(result).toMatchObject({
      name: "ml",
      event: "push",
      ref: "refs/heads/main",
      conclusion: "success",
    });
    expect(says).toMatchObject({ data: "first" });
    expect(exitCode).toBe(0);
    expect(notes).toContain("its state is kept in .mlops/github");
    expect((await git("status", "--porcelain")).stdout).toBe("");
    expect(existsSync(join(root, ".mlops/github/local-github.json"))).toBe(true);
  });

  it("says what is not in the run", async () => {
    writeFileSync(join(root, "data.txt"), "uncommitted");
    const { says, notes } = await run("ml");
    await git("checkout", "--", "data.txt");
    expect(says?.data).toBe("first");
    expect(notes).toContain("1 uncommitted change");
  });

  it("runs what a person asks for on any branch, and says that GitHub would not", async () => {
    expect((await run("ml", "--event", "push")).notes).not.toContain("GitHub would not");
    await git("switch", "--quiet", "--create", "aside");
    await commit({ "aside.txt": "x" });
    const { notes, result } = await run("ml", "--event", "push");
    expect(result.conclusion).toBe("success");
    expect(notes).toContain(
      "GitHub would not run .github/workflows/ml.yml for this push of aside: its filters (branches) leave it out.",
    );
    await git("switch", "--quiet", "main");
  });

  it("opens a pull request, and runs its merge", async () => {
    await expect(run("--event", "pull_request")).rejects.toThrow("the default branch");
    await git("switch", "--quiet", "--create", "topic");
    await commit({ "topic.txt": "x" });
    await git("switch", "--quiet", "main");
    await commit({ "data.txt": "second" });
    await git("switch", "--quiet", "topic");
    await run("--event", "push");
    const first = await run("--event", "pull_request");
    expect(first.result).toMatchObject({ ref: "refs/pull/1/merge", conclusion: "success" });
    // The base as this clone has it now, not as the local GitHub had it first.
    expect(first.says?.data).toBe("second");
    const again = await run("--event", "pull_request");
    expect(again.result.ref).toBe("refs/pull/1/merge");
    await git("switch", "--quiet", "main");
  });

  it("passes inputs and payloads on, and refuses wrong ones", async () => {
    const { says } = await run("--event", "workflow_dispatch", "--input", "model=flights=1");
    expect(says?.input).toBe("flights=1");
    await expect(run("--event", "workflow_dispatch")).rejects.toThrow("Required input 'model'");
    await expect(run("--event", "schedule")).rejects.toThrow("does not run on schedule");
    await expect(run("nl.yml")).rejects.toThrow("There is no workflow nl.yml");
    writeFileSync(
      join(root, ".mlops/payload.json"),
      '{"action": "retrain", "client_payload": {"why": "drift"}}',
    );
    const dispatched = await run("--event", "repository_dispatch", "--payload", ".mlops/payload.json");
    expect(dispatched.says?.why).toBe("drift");
  });

  it("leaves with 1 where the run failed", async () => {
    await commit({ "fail.txt": "" });
    const { result, exitCode } = await run();
    expect(result.conclusion).toBe("failure");
    expect(exitCode).toBe(1);
  });

  it("lists", async () => {
    const { result } = await run("--list");
    expect(result).toEqual([
      {
        path: ".github/workflows/ml.yml",
        name: "ml",
        events: ["push", "pull_request", "workflow_dispatch", "repository_dispatch"],
        jobs: ["a"],
      },
    ]);
  });
});
