import { execFileSync } from "node:child_process";
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { dist, makeFolder, runBuilt } from "./built.ts";

// Threads start from an entry of their own beside the bundle; whether it is found there, only the built program tells.
const folder = makeFolder();
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string) => join(folder, name);
const text = "a".repeat(90);
const rows = (count: number) => `1.5,${text}\n2.25,b${text}\n`.repeat(count / 2);
const many = 400_000; // more than 32 MiB, from where on it is shared
writeFileSync(path("reference.csv"), `x,c\n${rows(1000)}`);
writeFileSync(path("current.csv"), `x,c\n${rows(many)}`);
const args = ["drift", "--reference", "reference.csv", "--current", "current.csv", "--json"];

it("the built check shares a large table between threads", async () => {
  const { status, stdout, stderr } = await runBuilt("mlops", { args, cwd: folder });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject({ state: "ok", rows: { reference: 1000, current: many } });
});

it.runIf(availableParallelism() > 1)("and cannot without the reader's entry, so it does use it", () => {
  const copy = path("dist");
  cpSync(dist, copy, { recursive: true });
  rmSync(join(copy, "drift-reader.js"));
  const run = () =>
    execFileSync(process.execPath, [join(copy, "mlops.js"), ...args], { cwd: folder, stdio: "pipe" });
  expect(run).toThrow("drift-reader.js is not beside this program");
});
