import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parsePolicy } from "@mlops-actions/contracts/parse-project";
import { fileSource, readEvidence } from "@mlops-actions/evaluation/evaluate-files";
import { evaluateEvidence } from "@mlops-actions/evaluation/evaluate-gate";
import { expect, it } from "vitest";
import { dist, makeFolder, runBuilt } from "./built.ts";

// A worker needs an entry file of its own beside the bundle; whether it is found there, only the built thing tells.
const folder = makeFolder();
const path = (name: string) => join(folder, name);
const n = 3000;
const policy =
  "task: binary\nstats: {resamples: 10000}\nrules:\n- {id: ap, kind: non_inferiority, metric: average_precision, margin: 0.05}\n";
const score = (i: number, by: number) => ((i % 2) + 2 * (((i * by) % 1009) / 1009)) / 3;
const table = (header: string, line: (i: number) => string) =>
  `${[header, ...Array.from({ length: n }, (_, i) => line(i))].join("\n")}\n`;
writeFileSync(path("policy.yml"), policy);
writeFileSync(
  path("labels.csv"),
  table("id,label", (i) => `${i},${i % 2}`),
);
writeFileSync(
  path("a.csv"),
  table("id,score", (i) => `${i},${score(i, 37)}`),
);
writeFileSync(
  path("b.csv"),
  table("id,score", (i) => `${i},${score(i, 53)}`),
);
const args = [
  "gate",
  "--policy",
  "policy.yml",
  "--labels",
  "labels.csv",
  "--challenger",
  "a.csv",
  "--champion",
  "b.csv",
  "--json",
];

it("the built gate shares a large resampling between threads, with the bits of one thread from source", async () => {
  const built = await runBuilt("mlops", { args, cwd: folder });
  expect(built.stderr).toBe("");
  const read = await readEvidence(parsePolicy(policy, "policy.yml"), {
    labels: fileSource(path("labels.csv")),
    challenger: fileSource(path("a.csv")),
    champion: fileSource(path("b.csv")),
  });
  if ("fault" in read) throw new Error(read.fault);
  const alone = await evaluateEvidence(parsePolicy(policy, "policy.yml"), read.evidence);
  expect(JSON.parse(built.stdout).rules).toEqual(JSON.parse(JSON.stringify(alone.rules)));
});

it.runIf(availableParallelism() > 1)("and cannot without the worker's entry, so it does use it", async () => {
  const copy = path("dist");
  cpSync(dist, copy, { recursive: true });
  rmSync(join(copy, "resample-worker.js"));
  expect(readFileSync(join(copy, "mlops.js"), "utf8")).toContain("start");
  const run = () =>
    execFileSync(process.execPath, [join(copy, "mlops.js"), ...args], { cwd: folder, stdio: "pipe" });
  expect(run).toThrow("resample-worker.js is not beside this program");
});
