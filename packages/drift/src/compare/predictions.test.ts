import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { driftContract } from "@mlops-actions/contracts/drift";
import { driftConfigShape } from "@mlops-actions/contracts/drift-config";
import { type Profile, profileContract } from "@mlops-actions/contracts/profile";
import { createRandom } from "@mlops-actions/contracts/random";
import { expect, it } from "vitest";
import { profileFiles } from "../profile/build-profile.ts";
import { profilePredictions } from "../profile/profile-predictions.ts";
import { checkDrift } from "./check-drift.ts";

const directory = await mkdtemp(join(tmpdir(), "predictions-"));
const random = createRandom(20261124);

/** Rows whose score is right: it is the share of positives among rows of that score. `centre`: 0.5 is the hardest. */
const table = async (name: string, rows: number, spread: number) => {
  const lines = Array.from({ length: rows }, () => {
    const score = Math.min(1, Math.max(0, 0.5 + (random() - 0.5) * spread));
    return `${random().toFixed(4)},${score.toFixed(4)},${score >= 0.5 ? 1 : 0},${random() < score ? "yes" : "no"}`;
  });
  const path = join(directory, name);
  await writeFile(path, `x,score,said,truth\n${lines.join("\n")}\n`);
  return path;
};

const training = await table("training.csv", 1500, 1);
const settings = { score: "score", class: "said", label: "truth", positive: "yes" };
const config = driftConfigShape.parse({ prediction: settings, columns: { exclude: ["truth"] } });
const prediction = await profilePredictions([training], config.prediction!);
const features = await profileFiles([training], { columns: { include: ["x"] } });
const profile: Profile = profileContract.parse(
  profileContract.serialise({ ...features, prediction }),
  "profile",
);
const check = async (path: string) => {
  const drift = await checkDrift({ reference: { profile }, current: [path], config });
  driftContract.serialise(drift);
  return drift;
};

it("judges the answers apart from the features, and says what they are expected to be worth", async () => {
  const drift = await check(await table("same.csv", 1000, 1));
  expect(drift.state).toBe("ok");
  expect(drift.columns.map(({ name }) => name)).toEqual(["x"]);
  expect(drift.predictions?.map(({ name, status }) => [name, status])).toEqual([
    ["score", "ok"],
    ["said", "ok"],
  ]);
  expect(drift.performance?.estimated).toMatchObject({ method: "cbpe", rows: 1000, status: "ok" });
  expect(drift.performance?.estimated?.assumes).toMatch("no concept drift");
});

it("expects less where scores say that rows have become hard", async () => {
  const drift = await check(await table("hard.csv", 1000, 0.3));
  expect(drift.state).toBe("alert");
  expect(drift.columns[0]!.status).toBe("ok");
  const estimated = drift.performance!.estimated!;
  expect(estimated.status).toBe("alert");
  const accuracy = estimated.metrics.find(({ metric }) => metric === "accuracy")!;
  expect(accuracy.reference).toBeGreaterThan(0.7);
  expect(Math.abs(accuracy.value - 0.575)).toBeLessThan(0.03); // E[max(s, 1 − s)] of scores from .35 to .65
});

it("says where the reference knows no answers, and refuses labels that are all alike", async () => {
  const drift = await checkDrift({ reference: { profile: features }, current: [training], config });
  expect(drift.notes?.join()).toMatch('no column "score"');
  expect(drift).toMatchObject({ state: "ok" });
  expect(drift.predictions).toBeUndefined();
  await expect(profilePredictions([training], { ...config.prediction!, positive: "maybe" })).rejects.toThrow(
    'of 1500 rows with a score and a label, 0 are "maybe"',
  );
});
