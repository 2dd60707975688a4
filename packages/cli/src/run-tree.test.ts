import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import type { StepResult, WorkflowResult } from "@mlops-actions/local-runner/results";
import { describe, expect, it } from "vitest";
import { createRunTree } from "./run-tree.ts";

const openStream = (terminal: boolean) => {
  const stream = Object.assign(new PassThrough(), {
    isTTY: terminal,
    hasColors: () => false,
    columns: 72,
  }) as unknown as NodeJS.WriteStream;
  let text = "";
  stream.on("data", (chunk: Buffer) => {
    text += chunk.toString();
  });
  return { stream, text: () => stripVTControlCharacters(text) };
};

const step = (name: string, changes: Partial<StepResult> = {}): StepResult => ({
  id: name,
  name,
  conclusion: "success",
  outcome: "success",
  seconds: 0.24,
  outputs: {},
  summary: "",
  annotations: [],
  ...changes,
});

const play = (
  report: ReturnType<typeof createRunTree>["report"],
  steps: StepResult[],
  output: string[] = [],
  concluded?: "skipped",
) => {
  const about = {
    runId: 1,
    name: "ml",
    workflowPath: "w.yml",
    event: "push",
    ref: "refs/heads/main",
    sha: "4be1c20aaaa",
  };
  const failed = steps.some(({ conclusion }) => conclusion === "failure");
  const conclusion = concluded ?? (failed ? "failure" : "success");
  report({ type: "runStarted", repository: "o/r", ...about });
  report({ type: "jobStarted", runId: 1, job: "release" });
  steps.forEach((result, index) => {
    report({ type: "stepStarted", runId: 1, job: "release", step: index, name: result.name });
    for (const line of output) report({ type: "stepOutput", runId: 1, job: "release", step: index, line });
    report({ type: "stepFinished", runId: 1, job: "release", step: index, result });
  });
  const job = {
    id: "release",
    name: "release",
    conclusion,
    seconds: 12.4,
    outputs: {},
    steps,
    logFile: "/x/release.log",
  } as const;
  report({ type: "jobFinished", runId: 1, job: "release", result: job });
  const result: WorkflowResult = { ...about, conclusion, jobs: [job], apiRequests: 1, seconds: 12.5 };
  report({ type: "runFinished", runId: 1, result });
};

describe("createRunTree", () => {
  it("draws a job's steps with their notes and times", () => {
    const { stream, text } = openStream(false);
    const tree = createRunTree(stream);
    play(tree.report, [
      step("Run actions/checkout@v6", { uses: "actions/checkout@v6" }),
      step("Run mlops-actions/mlops-actions/actions/train@v1", {
        uses: "mlops-actions/mlops-actions/actions/train@v1",
        seconds: 9.8,
        outputs: { "summary-line": "20,000 rows · not seen before" },
      }),
      step("skipped one", { conclusion: "skipped", outcome: "skipped" }),
      step("Post Run actions/checkout@v6"),
    ]);
    tree.close();
    expect(text()).toBe(
      [
        "ml · push · main@4be1c20",
        "├ release                                                         12.4 s",
        "│ ✓ checkout                                                       0.2 s",
        "│ ✓ train          20,000 rows · not seen before                   9.8 s",
        "│ – skipped one                                                  skipped",
        "└ success 12.5 s · 1 API request",
        "",
      ].join("\n"),
    );
  });

  it("shows a failing step's last lines, its annotations and where the log lies", () => {
    const { stream, text } = openStream(false);
    const tree = createRunTree(stream, { showPath: (path) => path.replace("/x/", "") });
    const output = [
      "##[group]Run",
      "echo script",
      "##[endgroup]",
      ...Array.from({ length: 30 }, (_, n) => `line ${n}`),
      "##[error]NaN",
      "in auc",
    ];
    const annotations = [{ level: "error" as const, message: "NaN\nin auc", file: "train.py", line: 3 }];
    play(tree.report, [step("train", { conclusion: "failure", outcome: "failure", annotations })], output);
    tree.close();
    expect(text()).toContain("│   error train.py:3 NaN\n│     in auc\n");
    expect(text()).toContain("│   │ line 29\n");
    expect(text()).toContain("the whole log: release.log");
    expect(text()).not.toMatch(/echo script|line 9\n|##\[|│ in auc/); // an annotation's words are told once
  });

  it("does not repeat below a step what stands beside it", () => {
    const { stream, text } = openStream(false);
    const tree = createRunTree(stream);
    const outputs = { "summary-line": "FAIL  roc_auc 0.5" };
    const gate = step("gate", { conclusion: "failure", outcome: "failure", outputs });
    play(tree.report, [gate], ["FAIL  roc_auc 0.5", "worn holdout"]);
    tree.close();
    expect(text().match(/FAIL {2}roc_auc 0\.5/g)).toHaveLength(1);
    expect(text()).toContain("│   │ worn holdout\n");
  });

  it("tells a run of which nothing ran in one line", () => {
    const { stream, text } = openStream(false);
    const tree = createRunTree(stream);
    play(tree.report, [], [], "skipped");
    tree.close();
    expect(text()).toBe("ml · push · main@4be1c20 skipped\n");
  });

  it("keeps the live line of a terminal out of the tree", async () => {
    const { stream, text } = openStream(true);
    const tree = createRunTree(stream, { now: () => 0 });
    tree.report({ type: "jobStarted", runId: 1, job: "release" });
    tree.report({ type: "stepStarted", runId: 1, job: "release", step: 0, name: "train" });
    tree.report({
      type: "stepOutput",
      runId: 1,
      job: "release",
      step: 0,
      line: "epoch \u001B[31m1\u001B[0m",
    });
    await expect.poll(text).toMatch(/release · train 0\.0 s · epoch 1/);
    tree.report({ type: "note", message: "a note" });
    expect(text().endsWith("a note\n")).toBe(true);
    tree.close();
  });
});
