import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { verdictContract } from "@mlops-actions/contracts/verdict";
import { Command } from "commander";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { defineGateCommand } from "./gate.ts";

let directory: string;
const file = (name: string) => join(directory, name);

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "mlops-gate-"));
  const rows = Array.from({ length: 400 }, (_, i) => ({
    id: `r${i}`,
    label: i % 2,
    score: ((i * 37) % 101) / 101,
  }));
  const table = (header: string, line: (row: (typeof rows)[number]) => string) =>
    `${[header, ...rows.map(line)].join("\n")}\n`;
  const policy = `task: binary\nrules:\n- {id: auc, kind: non_inferiority, metric: roc_auc, margin: 0.05}\n- {id: floor, kind: bound, metric: roc_auc, min: 0.6}\n`;
  writeFileSync(file("policy.yml"), policy);
  writeFileSync(
    file("mlops.yml"),
    `version: 1\nmodels:\n  m:\n    train: {command: x, outputs: {model: model}}\n    gate: policy.yml\n`,
  );
  writeFileSync(
    file("labels.csv"),
    table("id,label", ({ id, label }) => `${id},${label}`),
  );
  writeFileSync(
    file("good.csv"),
    table("id,score", ({ id, label, score }) => `${id},${(label + score) / 2}`),
  );
  writeFileSync(
    file("bad.csv"),
    table("id,score", ({ id, score }) => `${id},${score}`),
  );
  writeFileSync(
    file("nan.csv"),
    table("id,score", ({ id }) => `${id},nan`),
  );
});
afterAll(() => rmSync(directory, { recursive: true }));
afterEach(() => {
  process.exitCode = undefined;
  vi.restoreAllMocks();
});

const run = async (...args: string[]) => {
  const printed: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => printed.push(String(text)) > 0);
  await new Command("mlops")
    .exitOverride()
    .addCommand(defineGateCommand())
    .parseAsync(["node", "mlops", "gate", ...args]);
  return { text: printed.join(""), exitCode: process.exitCode };
};
const base = () => ["--policy", file("policy.yml"), "--labels", file("labels.csv")];

it.each([
  ["good.csv", "bad.csv", "pass", 0],
  ["bad.csv", "good.csv", "fail", 1],
  ["nan.csv", "good.csv", "error", 1],
  ["good.csv", undefined, "pass", 0],
])("%s against %s: %s, exit %i, one JSON document", async (challenger, champion, verdict, exitCode) => {
  const against = champion ? ["--champion", file(champion)] : [];
  const result = await run(...base(), "--challenger", file(challenger), ...against, "--json");
  expect(result.exitCode).toBe(exitCode);
  const parsed = verdictContract.parse(result.text, "stdout");
  expect(parsed).toMatchObject({ schema: "mlops/verdict@1", verdict });
  expect(parsed.data!.labels_sha256).toMatch(/^[0-9a-f]{64}$/);
});

it("reads the policy of a model of mlops.yml, from the file that it names", async () => {
  const given = ["--labels", file("labels.csv"), "--challenger", file("good.csv"), "--json"];
  const direct = await run("--policy", file("policy.yml"), ...given);
  vi.restoreAllMocks();
  const project = await run("--policy", file("mlops.yml"), "--model", "m", ...given);
  expect(JSON.parse(project.text).policy).toEqual(JSON.parse(direct.text).policy);
  await expect(run("--policy", file("mlops.yml"), "--model", "n", ...given)).rejects.toThrow('no model "n"');
});

it("prints a table for people", async () => {
  const { text } = await run(...base(), "--challenger", file("bad.csv"), "--champion", file("good.csv"));
  expect(text).toMatch(/^FAIL {2}400 rows/);
  expect(text).toContain("●");
  expect(text).toContain("below the floor of 0.6");
});

it("tells bad data, which is an answer, from usage, which is none", async () => {
  writeFileSync(file("ragged.csv"), "id,score\nr0,0.5,1\n");
  writeFileSync(file("empty.csv"), "");
  for (const broken of ["ragged.csv", "empty.csv"]) {
    const result = await run(...base(), "--challenger", file(broken), "--json");
    expect([broken, result.exitCode, JSON.parse(result.text).verdict]).toEqual([broken, 1, "error"]);
    vi.restoreAllMocks();
  }
  await expect(run(...base(), "--challenger", file("policy.yml"))).rejects.toThrow("not a table");
});

it("judges metrics that tools wrote, and both sides of dvc metrics diff", async () => {
  const rules = (metric: string) =>
    `task: summary\nrules:\n- {id: a, kind: change, metric: "${metric}", max_drop: 0.01}\n- {id: floor, kind: bound, metric: "${metric}", min: 0.5}\n`;
  writeFileSync(file("summary.yml"), rules("val_acc"));
  writeFileSync(file("a.csv"), "epoch,val_acc\n0,0.5\n1,0.8\n2,\n");
  writeFileSync(file("b.json"), '{"epoch": 3, "eval_x": 1, "val_acc": 0.9}');
  const judge = async (...args: string[]) => {
    vi.restoreAllMocks();
    const { text, exitCode } = await run("--policy", file("summary.yml"), ...args, "--json");
    return [JSON.parse(text).verdict, exitCode];
  };
  const [a, b] = [file("a.csv"), file("b.json")];
  expect(await judge("--metrics", a, "--champion-metrics", b)).toEqual(["fail", 1]);
  expect(await judge("--metrics", b, "--champion-metrics", a)).toEqual(["pass", 0]);
  expect(await judge("--challenger", b, "--champion", a)).toEqual(["pass", 0]);
  expect(await judge("--metrics", a)).toEqual(["pass", 0]);
  writeFileSync(file("diff.json"), '{"m.json": {"val_acc": {"old": 0.9, "new": 0.8, "diff": -0.1}}}');
  expect(await judge("--metrics", file("diff.json"))).toEqual(["fail", 1]);
  await expect(run("--policy", file("summary.yml"))).rejects.toThrow("No metrics");
  await expect(run("--policy", file("summary.yml"), "--metrics", file("no.json"))).rejects.toThrow(
    "is not there",
  );
});

it("judges an LLM's scores without labels", async () => {
  writeFileSync(
    file("llm.yml"),
    "task: llm\nrules:\n- {id: wins, kind: bound, metric: win_rate, min: 0.5, on: ci_lower}\n- {id: p, kind: non_inferiority, metric: pass_rate, margin: 0.05}\n",
  );
  const lines = (pass: (i: number) => boolean) =>
    Array.from({ length: 300 }, (_, i) => JSON.stringify({ id: i, score: pass(i) ? 1 : 0 })).join("\n");
  writeFileSync(
    file("ours.jsonl"),
    lines((i) => i % 4 !== 0),
  );
  writeFileSync(
    file("theirs.jsonl"),
    lines((i) => i % 2 !== 0),
  );
  const judge = async (challenger: string, champion: string) => {
    vi.restoreAllMocks();
    const args = ["--challenger", file(challenger), "--champion", file(champion), "--json"];
    const verdict = verdictContract.parse((await run("--policy", file("llm.yml"), ...args)).text, "stdout");
    return { words: [verdict.verdict, ...verdict.rules.map(({ status }) => status)], verdict };
  };
  const better = await judge("ours.jsonl", "theirs.jsonl");
  expect(better.words).toEqual(["pass", "pass", "pass"]);
  expect(better.verdict.rules[0]!.challenger).toBe(0.625);
  expect((await judge("theirs.jsonl", "ours.jsonl")).words).toEqual(["fail", "fail", "fail"]);
});

it("writes the whole review as one page, and prints as without", async () => {
  const page = file("report.html");
  const given = [...base(), "--challenger", file("bad.csv"), "--champion", file("good.csv")];
  const { text, exitCode } = await run(...given, "--report", page, "--json");
  expect(exitCode).toBe(1);
  expect(JSON.parse(text).verdict).toBe("fail");
  const html = readFileSync(page, "utf8");
  expect(html).toContain("Do not promote the challenger.");
  expect(html).toContain("<h3>ROC</h3>");
  await expect(run(...given, "--report", file("none/report.html"))).rejects.toThrow("could not be written");
});

it("refuses what it cannot read", async () => {
  await expect(run(...base(), "--challenger", file("none.csv"))).rejects.toThrow("none.csv is not there");
  await expect(run("--policy", file("labels.csv"), "--challenger", file("good.csv"))).rejects.toThrow();
  writeFileSync(file("odd.csv"), "id,p\nr0,0.5\n");
  await expect(run(...base(), "--challenger", file("odd.csv"))).rejects.toThrow('no column "score"');
});
