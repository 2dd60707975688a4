import { expect, it } from "vitest";
import { fixedFolder, suggestGlob } from "./suggest-glob.ts";

const tree: Record<string, { folders: string[]; files: string[] }> = {
  "": { folders: ["data", "src"], files: ["mlops.yml", "labels.csv"] },
  data: { folders: ["train", "holdout"], files: [] },
  "data/train": { folders: [], files: ["2001.csv"] },
};

it.each([
  ["data/trian/*.csv", "data/train/*.csv"],
  ["dta/trian/**/*.csv", "data/train/**/*.csv"],
  ["./data/trian/*.csv", "data/train/*.csv"],
  ["lables.csv", "labels.csv"],
  ["data/train/*.parquet", undefined],
  ["nothing/like/it/*.csv", undefined],
  ["*.csv", undefined],
])("%s → %s", (given, meant) => {
  expect(suggestGlob(given, (path) => tree[path])).toBe(meant);
});

it("knows the folder that a glob looks in", () => {
  expect(fixedFolder("data/train/*.csv")).toBe("data/train");
  expect(fixedFolder("data/train/a.csv")).toBe("data/train");
  expect(fixedFolder("**/*.csv")).toBe("");
});
