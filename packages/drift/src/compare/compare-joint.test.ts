import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { driftContract } from "@mlops-actions/contracts/drift";
import { driftConfigShape } from "@mlops-actions/contracts/drift-config";
import { profileContract } from "@mlops-actions/contracts/profile";
import { createRandom } from "@mlops-actions/contracts/random";
import { expect, it } from "vitest";
import { profileFiles } from "../profile/build-profile.ts";
import { mergeProfiles } from "../profile/merge-profiles.ts";
import { correlationOf, correlationPValue } from "../statistics/correlation.ts";
import { checkDrift } from "./check-drift.ts";

const directory = await mkdtemp(join(tmpdir(), "joint-"));
const random = createRandom(20261124);
const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Each column by itself is always the same; b goes with a as rho says. c is exp of a normal: its tail is long. */
const draw = (rows: number, rho: number) =>
  Array.from({ length: rows }, () => {
    const a = normal();
    return `${a},${rho * a + Math.sqrt(1 - rho * rho) * normal()},${Math.exp(3 * normal())},w`;
  });
const write = async (name: string, lines: readonly string[]) => {
  const path = join(directory, name);
  await writeFile(path, `a,b,c,word\n${lines.join("\n")}\n`);
  return path;
};
const rows = draw(4000, 0.7);
const reference = await write("reference.csv", rows);
const profile = await profileFiles([reference], { joint: "always" });
const check = async (lines: readonly string[], settings: object = {}) => {
  const config = driftConfigShape.parse(settings);
  const drift = await checkDrift({
    reference: { profile },
    current: [await write("current.csv", lines)],
    config,
  });
  driftContract.serialise(drift);
  return drift;
};

it("finds a pair that parted while every column stayed, and leaves what stayed together alone", async () => {
  const parted = await check(draw(2000, 0.2));
  expect(parted.columns.map(({ status }) => status)).toEqual(["ok", "ok", "ok", "ok"]);
  expect(parted).toMatchObject({ state: "alert", joint: { status: "alert", pairs: 3 } });
  expect(parted.joint!.changed).toMatchObject([{ columns: ["a", "b"], status: "alert" }]);
  expect(parted.joint!.changed[0]!.current).toBeCloseTo(0.2, 1);
  expect(await check(draw(2000, 0.7))).toMatchObject({ state: "ok", joint: { status: "ok", changed: [] } });
  const never = await check(draw(2000, 0.2), { joint: { correlation: "never" } });
  expect(never).toMatchObject({ state: "ok" });
  expect(never.joint).toBeUndefined();
});

it("is the correlation of a normal pair, and the same sums in any order and from parts", async () => {
  expect(correlationOf(profile.joint!, 0, 1)).toBeCloseTo(0.7, 1);
  const sums = (paths: string[]) => profileFiles(paths, { joint: "always", like: profile });
  const turned = await sums([await write("turned.csv", rows.toReversed())]);
  expect(profileContract.serialise(turned)).toBe(profileContract.serialise(profile));
  const parts = [rows.slice(0, 1234), rows.slice(1234)];
  const profiles = await Promise.all(
    parts.map(async (part, index) => sums([await write(`${index}.csv`, part)])),
  );
  expect(mergeProfiles(profiles).joint).toEqual(profile.joint);
  expect(mergeProfiles(profiles.toReversed()).joint).toEqual(profile.joint);
  expect(mergeProfiles([profiles[0]!, { ...profiles[1]!, joint: undefined }]).joint).toBeUndefined();
});

it("tells the same of files as of their profile", async () => {
  const config = driftConfigShape.parse({ columns: { exclude: ["word"] } });
  const current = [await write("files.csv", draw(1000, 0.2))];
  const files = await checkDrift({ reference: { paths: [reference] }, current, config });
  expect(files.joint).toMatchObject({ status: "alert", pairs: 3 });
  expect(files.joint).toEqual((await checkDrift({ reference: { profile }, current, config })).joint);
  const without = driftConfigShape.parse({ columns: { include: ["a", "word"] } });
  expect(
    (await checkDrift({ reference: { paths: [reference] }, current, config: without })).joint,
  ).toBeUndefined();
});

it("skips rows with a hole, and says where too few are whole", async () => {
  const holes = draw(300, 0.7).map((line, row) => (row % 30 === 0 ? line : line.replace(/^[^,]+/, "")));
  expect((await check(holes)).joint).toMatchObject({
    status: "insufficient",
    reason: expect.stringMatching("only 10 rows"),
  });
});

it("tests two correlations by Fisher's z", () => {
  // scipy: 2 * norm.sf((arctanh(.5) - arctanh(.3)) / sqrt(1/97 + 1/147))
  expect(correlationPValue({ r: 0.5, n: 100 }, { r: 0.3, n: 150 })).toBeCloseTo(0.06679506590769779, 12);
  expect(correlationPValue({ r: 1, n: 1000 }, { r: 1, n: 1000 })).toBe(1);
});
