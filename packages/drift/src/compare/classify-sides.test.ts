import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { driftContract } from "@mlops-actions/contracts/drift";
import { driftConfigShape } from "@mlops-actions/contracts/drift-config";
import { expect, it } from "vitest";
import { profileFiles } from "../profile/build-profile.ts";
import { rankAuc } from "../statistics/ranked-auc.ts";
import { checkDrift } from "./check-drift.ts";

// Made by fixtures/make-classifier.py with scikit-learn.
type Case = { rows: string[]; auc: number; weights: [number, number, number, number, number] };
const path = new URL("../fixtures/classifier.json", import.meta.url);
const { cases }: { cases: Case[] } = JSON.parse(await readFile(path, "utf8"));
const directory = await mkdtemp(join(tmpdir(), "classifier-"));
const write = async (name: string, rows: readonly string[]) => {
  const file = join(directory, name);
  await writeFile(file, `a,b,word\n${rows.join("\n")}\n`);
  return file;
};
const config = driftConfigShape.parse({ joint: { classifier: true, correlation: "never" } });

it.each(cases.map((each, index) => [index, each] as const))(
  "tells %s apart as scikit-learn does",
  async (index, { rows, auc, weights }) => {
    const [reference, current] = [
      await write("then.csv", rows.slice(0, 700)),
      await write("now.csv", rows.slice(700)),
    ];
    const check = { reference: { paths: [reference] }, current: [current], config };
    const drift = await checkDrift(check);
    driftContract.serialise(drift);
    const { classifier, status } = drift.joint!;
    expect(classifier).toMatchObject({ rows: 1400, folds: 5 });
    // Folds are drawn, and where nothing can be learnt they matter most.
    expect(Math.abs(classifier!.auc - auc)).toBeLessThan(index === 0 ? 0.03 : 0.005);
    expect(classifier!.low).toBeLessThan(classifier!.auc);
    expect(status).toBe(["ok", "warn", "alert"][index]);
    const [a, b, ...word] = weights.map(Math.abs);
    const sums = { a: a!, b: b!, word: word.reduce((sum, one) => sum + one, 0) };
    const total = sums.a + sums.b + sums.word;
    for (const { name, share } of classifier!.columns)
      expect(share).toBeCloseTo(sums[name as keyof typeof sums] / total, 3);
    expect(await checkDrift(check)).toEqual(drift);
  },
);

it("needs the rows of both sides, and is not asked for unless told", async () => {
  const file = await write("one.csv", cases[0]!.rows);
  const profile = await profileFiles([file]);
  const drift = await checkDrift({ reference: { profile }, current: [file], config });
  expect(drift).toMatchObject({ state: "ok", joint: { status: "insufficient" } });
  expect(drift.joint!.reason).toMatch("no classifier: it needs the rows of both sides");
  const never = driftConfigShape.parse({ joint: { correlation: "always" } });
  const plain = await checkDrift({ reference: { paths: [file] }, current: [file], config: never });
  expect(plain.joint).toMatchObject({ pairs: 1, status: "ok" });
  expect(plain.joint).not.toHaveProperty("classifier");
  const both = driftConfigShape.parse({ joint: { correlation: "always", classifier: true } });
  const { joint } = await checkDrift({ reference: { paths: [file] }, current: [file], config: both });
  expect(joint).toMatchObject({ pairs: 1, classifier: { folds: 5 }, status: "ok" });
});

it("ranks with ties half, with DeLong's interval", () => {
  // 5.5 of 9 pairs; placements 1, 2/3, 1/6 and 1/3, 2/3, 5/6
  const { auc, low, high } = rankAuc([3, 2, 1], [1, 1.5, 2.5]);
  expect(auc).toBeCloseTo(5.5 / 9, 12);
  expect(high).toBe(1);
  const spread = (v: number[]) => v.reduce((s, x) => s + (x - 5.5 / 9) ** 2, 0) / 2;
  const reach =
    1.959963984540054 * Math.sqrt(spread([1, 2 / 3, 1 / 6]) / 3 + spread([5 / 6, 2 / 3, 1 / 3]) / 3);
  expect(low).toBeCloseTo(Math.max(0, auc - reach), 12);
});
