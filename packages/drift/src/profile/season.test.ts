import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { driftConfigShape } from "@mlops-actions/contracts/drift-config";
import { profileContract } from "@mlops-actions/contracts/profile";
import { createRandom } from "@mlops-actions/contracts/random";
import { expect, it } from "vitest";
import { checkDrift } from "../compare/check-drift.ts";
import { profileFiles } from "./build-profile.ts";
import { countProfile } from "./count-profile.ts";
import { mergeSeason, profileWindow } from "./season.ts";

const directory = await mkdtemp(join(tmpdir(), "season-"));
const random = createRandom(20261124);
let made = 0;
/** Weekends move `x` and have another mix of words, as every week; `shift` is what does not come back. */
const write = async (rows: number, { weekend = false, shift = 0, word = "" } = {}) => {
  const lines = Array.from(
    { length: rows },
    () =>
      `${random() + (weekend ? 0.5 : 0) + shift},${word || "ab"[random() < (weekend ? 0.8 : 0.3) ? 1 : 0]}`,
  );
  const path = join(directory, `${made++}.csv`);
  await writeFile(path, `x,word\n${lines.join("\n")}\n`);
  return path;
};
const config = driftConfigShape.parse({});
const live = await profileFiles([await write(4000)], { joint: "always" });
const windows = [
  await write(500, { weekend: true }),
  await write(700, { weekend: true }),
  await write(600, { weekend: true }),
];
const profiles = await Promise.all(windows.map((path) => profileWindow({ current: [path], config }, live)));
const season = mergeSeason(profiles, live);
const states = async (path: string) =>
  Promise.all(
    [live, season].map(
      async (profile) => (await checkDrift({ reference: { profile }, current: [path], config })).state,
    ),
  );

it("lets a weekly pattern be that a plain reference alarms on, and both catch what is new", async () => {
  expect(await states(await write(600, { weekend: true }))).toEqual(["alert", "ok"]);
  expect(await states(await write(600, { weekend: true, shift: 0.4 }))).toEqual(["alert", "alert"]);
  expect(await states(await write(600, { weekend: true, word: "new" }))).toEqual(["alert", "alert"]);
  expect((await states(await write(600)))[1]).toBe("alert"); // a weekend like a working day
});

it("is the profile of all windows together, from files as from counts, in any order", async () => {
  const whole = await profileFiles(windows, { like: live });
  const [x, word] = season.columns;
  const [wholeX, wholeWord] = whole.columns;
  expect(x).toMatchObject({ n: 1800, counts: (wholeX as { counts: number[] }).counts });
  expect(word).toMatchObject({ n: 1800, other: 0 });
  expect((word as { counts: number[] }).counts.toSorted()).toEqual(
    (wholeWord as { counts: number[] }).counts.toSorted(),
  );
  expect(profileContract.serialise(mergeSeason(profiles.toReversed(), live))).toBe(
    profileContract.serialise(season),
  );
  const counted = countProfile(await profileFiles([windows[0]!], { like: live, joint: "never" }), live);
  expect((await profileWindow({ current: counted, config }, live)).columns).toEqual(profiles[0]!.columns);
});

it("names no category that the live profile does not, and rounds as it does", async () => {
  const path = await write(300, { word: "secret" });
  const digits = driftConfigShape.parse({ privacy: { digits: 2 } });
  const window = await profileWindow({ current: [path], config: digits }, live);
  expect(profileContract.serialise(window)).not.toContain("secret");
  expect(window.columns[1]).toMatchObject({ n: 300, other: 300 });
  const { max } = window.columns[0] as { max: number };
  expect(Number(max.toPrecision(2))).toBe(max);
});
