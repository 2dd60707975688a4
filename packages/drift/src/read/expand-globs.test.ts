import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { expandGlobs } from "./expand-globs.ts";

it("names each file once, however it was written, and refuses what matches nothing", () => {
  const folder = mkdtempSync(join(tmpdir(), "mlops-globs-"));
  for (const name of ["a.csv", "b.csv"]) writeFileSync(join(folder, name), "x\n1\n");
  expect(expandGlobs(["b.csv", "./a.csv", "*.csv", "a.csv"], folder)).toEqual(["a.csv", "b.csv"]);
  const [a, b] = [join(folder, "a.csv"), join(folder, "b.csv")];
  expect(expandGlobs([a, `${folder}/./*.csv`], folder)).toEqual([a, b]);
  expect(expandGlobs([a, "b.csv", `${folder}/*.csv`], folder)).toHaveLength(2);
  const elsewhere = mkdtempSync(join(tmpdir(), "mlops-globs-"));
  expect(expandGlobs([join(folder, "a.csv")], elsewhere)).toEqual([join(folder, "a.csv")]);
  expect(() => expandGlobs(["a.csv", "c*.csv"], folder)).toThrow('No file matches "c*.csv".');
});
