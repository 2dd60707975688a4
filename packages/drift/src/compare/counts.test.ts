import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Drift, driftContract } from "@mlops-actions/contracts/drift";
import { driftConfigShape } from "@mlops-actions/contracts/drift-config";
import type { Profile } from "@mlops-actions/contracts/profile";
import { createRandom } from "@mlops-actions/contracts/random";
import { expect, it } from "vitest";
import { profileFiles } from "../profile/build-profile.ts";
import { profilePredictions } from "../profile/profile-predictions.ts";
import { openCurrent } from "../sources/open-current.ts";
import { checkDrift } from "./check-drift.ts";

const directory = await mkdtemp(join(tmpdir(), "counts-"));
const random = createRandom(20261124);
const write = async (name: string, rows: number, move: number) => {
  const lines = Array.from({ length: rows }, () => {
    const [a, score] = [random() * (1 + move), random()];
    return `${a},${a + random() * (1 + 9 * move)},${random()},${["x", "y", "z"][Math.floor(random() * (3 - move))]},${score ** (1 + move)},${random() < score ? 1 : 0}`;
  });
  const path = join(directory, name);
  await writeFile(path, `a,b,c,word,score,truth\n${lines.join("\n")}\n`);
  return path;
};
const training = await write("training.csv", 3000, 0);
const moved = [await write("1.csv", 400, 1), await write("2.csv", 600, 1)];
const same = [await write("3.csv", 400, 0), await write("4.csv", 600, 0)];
const salt = "pepper";
const config = driftConfigShape.parse({
  prediction: { score: "score", label: "truth" },
  columns: { include: ["a", "b", "c", "word"] },
});
const profile: Profile = {
  ...(await profileFiles([training], {
    columns: { include: ["a", "b", "c", "word"] },
    hash: { columns: ["word"], salt },
    joint: "always",
  })),
  prediction: await profilePredictions([training], config.prediction!),
};
const options = {
  ...{ directory, temporary: directory, env: {}, wait: async () => {}, log: () => {} },
  ...{ headers: {}, maxBytes: 1e9 },
};
const like = { like: profile, hash: { columns: [], salt } };
const sendShards = (files: readonly string[]) =>
  Promise.all(
    files.map(async (path, at) => {
      const shard = { index: at + 1, count: files.length };
      return { name: path, profile: await profileFiles([path], { ...like, shard }) };
    }),
  );
const check = async (source: Parameters<typeof openCurrent>[0], settings = config): Promise<Drift> => {
  const reference = { profile };
  const { current } = await openCurrent(source, reference, settings, options);
  const drift = await checkDrift({ reference, current, config: settings, salt });
  driftContract.serialise(drift);
  return drift;
};
/** The Wasserstein distance, quantiles and charts of counts are known up to a bin. */
const judged = ({ columns, predictions = [], state }: Drift) => ({
  state,
  columns: [...columns, ...predictions].map(
    ({ name, status, cause, p_adjusted, metrics: { wasserstein, ...metrics } }) => ({
      ...{ name, status, cause, p_adjusted, metrics },
    }),
  ),
});

it.each([["moved", moved] as const, ["same", same] as const])(
  "judges counted columns, answers, hashes and ranges as it judges files, where they are %s",
  async (_, paths) => {
    const files = await check(paths);
    const shards = await check({ shards: await sendShards(paths) });
    expect(files.predictions?.map(({ name }) => name)).toEqual(["score"]);
    const without = driftConfigShape.parse({
      ...config,
      joint: { correlation: "never" },
      prediction: { score: "score" },
    });
    expect(judged(shards).columns).toEqual(judged(files).columns);
    const whole = { name: "whole.json", profile: await profileFiles(paths, like) };
    expect(judged(await check({ shards: [whole] })).columns).toEqual(judged(files).columns);
    expect(judged(await check({ shards: [whole] }, without)).columns).toEqual(judged(files).columns);
  },
);

it("says of counts what cannot be told from them", async () => {
  const files = await check(same);
  expect(files.performance?.estimated?.status).toBe("ok");
  expect(files.joint?.pairs).toBe(3);
  const shards = await check({ shards: await sendShards(same) });
  expect(shards.performance?.estimated).toMatchObject({
    status: "insufficient",
    rows: 1000,
    reason: expect.stringMatching("each score is needed"),
  });
  expect(shards.joint).toMatchObject({
    status: "insufficient",
    reason: expect.stringMatching("need rows, and the current data is counts"),
  });
  expect(shards.state).toBe("ok");
});

it("compares the correlations that a profile of current data holds, of the columns that are left", async () => {
  const whole = async (paths: string[]) => ({
    shards: [{ name: "whole.json", profile: await profileFiles(paths, { ...like, joint: "always" }) }],
  });
  expect((await check(await whole(moved))).joint).toEqual((await check(moved)).joint);
  const fewer = driftConfigShape.parse({ ...config, columns: { exclude: ["c", "truth"] } });
  const left = await check(same, fewer);
  expect(left.joint).toMatchObject({ columns: ["a", "b"], pairs: 1, status: "ok" });
  expect(left.joint!.reason).toMatch("; without c");
  expect((await check(await whole(same), fewer)).joint).toEqual(left.joint);
  expect((await check(moved, fewer)).joint).toMatchObject({ status: "alert" });
  const one = driftConfigShape.parse({ ...config, columns: { include: ["a", "word"] } });
  expect((await check(same, one)).joint).toMatchObject({
    status: "insufficient",
    reason: expect.stringMatching("fewer than two"),
  });
});

it("takes no hash for a new category, and tells of another salt", async () => {
  const other = await profileFiles(same, {
    like: await profileFiles([training]),
    hash: { columns: ["word"], salt: "other" },
  });
  const found = await check({ shards: [{ name: "other.json", profile: other }] });
  expect(found.columns.find(({ name }) => name === "word")).toMatchObject({
    status: "insufficient",
    reason: expect.stringMatching("with another salt"),
  });
  await expect(profileFiles(same, { like: profile })).rejects.toThrow("there is no salt");
});
