import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { buildProgram } from "../main.ts";

// Through the whole program: options behind a subcommand's name are its own, though gate has some of the same name.
const folder = mkdtempSync(join(tmpdir(), "mlops-gate-"));
const file = (name: string) => join(folder, name);

beforeAll(() => {
  const rows = Array.from({ length: 400 }, (_, i) => ({
    id: `r${i}`,
    label: i % 2,
    noise: ((i * 37) % 101) / 101,
  }));
  const table = (header: string, line: (row: (typeof rows)[number]) => string) =>
    `${[header, ...rows.map(line)].join("\n")}\n`;
  writeFileSync(
    file("policy.yml"),
    "task: binary\nstats: {resamples: 200}\nrules:\n- {id: auc, kind: non_inferiority, metric: roc_auc, margin: 0.05}\n- {id: size, kind: budget, metric: model_bytes, max: 1MiB}\n",
  );
  writeFileSync(
    file("labels.csv"),
    table("id,label", ({ id, label }) => `${id},${label}`),
  );
  writeFileSync(
    file("good.csv"),
    table("id,score", ({ id, label, noise }) => `${id},${(label + 2 * noise) / 3}`),
  );
  writeFileSync(
    file("bad.csv"),
    table("id,score", ({ id, noise }) => `${id},${noise}`),
  );
  writeFileSync(file("metrics.json"), `{"model_bytes": 1000}`);
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  process.exitCode = undefined;
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const run = async (...args: string[]) => {
  vi.stubEnv("NO_COLOR", "1");
  let text = "";
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    text += chunk;
    return true;
  });
  await buildProgram().parseAsync(["node", "mlops", "gate", ...args]);
  return text;
};
const files = (challenger: string) => [
  ...["--policy", file("policy.yml"), "--labels", file("labels.csv")],
  ...["--challenger", file(challenger), "--champion", file("good.csv")],
];

it("explains the verdict that gate --json printed, and one that fails", async () => {
  const judge = async (name: string) => {
    const path = file("verdict.json");
    writeFileSync(path, await run(...files(name), "--metrics", file("metrics.json"), "--json"));
    return path;
  };
  const failed = await run("explain", await judge("bad.csv"));
  expect(failed).toMatch(/^FAIL {2}The worst of all rules is the verdict, and that is auc \(fail\)/);
  expect(failed).toContain("fail auc: not worse by 0.05 or more  ← decides");
  expect(failed).toMatch(/→ A challenger that is better by 0\.\d+ in roc_auc on the same rows would pass/);
  expect(failed).toContain("pass size: at most 1MiB");
  const passed = JSON.parse(await run("explain", await judge("good.csv"), "--json"));
  expect(passed).toMatchObject({ verdict: "pass", rules: [{ id: "auc" }, { id: "size" }] });
  await expect(run("explain", file("policy.yml"))).rejects.toThrow("policy.yml");
  await expect(run("explain", file("none.json"))).rejects.toThrow("is not there");
});

it("tells a policy's false alarms and detections", async () => {
  const text = await run("self-test", ...files("good.csv"), "--runs", "10", "--resamples", "200");
  expect(text).toContain("400 rows drawn anew 10 times");
  expect(text).toMatch(/^equally good +roc_auc \+0\.0000 +0 % \[0, 28\]/m);
  expect(text).toContain("Left out, for rows say nothing of them: size.");
  const json = JSON.parse(await run("self-test", ...files("bad.csv"), "--runs", "10", "--json"));
  expect(json).toMatchObject({ n: 400, runs: 10, pair: "two-models" });
  expect(json.scenarios[0]).toMatchObject({ name: "equally good", harmed: false });
  await expect(run("self-test", ...files("good.csv"), "--runs", "3")).rejects.toThrow("at least 10");
});

it("asks for what gate itself needs only where gate itself is run", async () => {
  await expect(run("--challenger", file("good.csv"))).rejects.toThrow("mlops gate needs --policy");
});
