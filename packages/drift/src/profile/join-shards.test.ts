import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { driftConfigShape } from "@mlops-actions/contracts/drift-config";
import { type Profile, profileContract } from "@mlops-actions/contracts/profile";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDrift } from "../compare/check-drift.ts";
import { profileFiles } from "./build-profile.ts";
import { joinShards } from "./join-shards.ts";
import { readShardNumber, shareOf } from "./make-shard.ts";
import { profileTable } from "./profile-table.ts";

const directory = mkdtempSync(join(tmpdir(), "shards-"));
let made = 0;
const csv = (rows: readonly string[]) => {
  const path = join(directory, `${made++}.csv`);
  writeFileSync(path, `x,c,id,day\n${rows.join("\n")}\n`);
  return path;
};
const rowOf = (seed: number) =>
  `${seed % 11 === 0 ? "" : ((seed * 7919) % 10007) / 97},${"abcde"[(seed * 31) % 5]}${seed % 3},id-${seed},2001-01-${String((seed % 28) + 1).padStart(2, "0")}`;
const rows = Array.from({ length: 600 }, (_, seed) => rowOf(seed));
const reference = await profileFiles([csv(rows)]);
const bytes = (profile: Profile) => profileContract.serialise(profile);
/** As they come from another job. */
const send = (name: string, profile: Profile) => ({
  name,
  profile: profileContract.parse(profileContract.serialise(profile), name),
});

const shardAll = async (paths: readonly string[], count: number, like = reference) =>
  Promise.all(
    Array.from({ length: count }, async (_, at) => {
      const shard = { index: at + 1, count };
      return send(`${at + 1}.json`, await profileFiles(shareOf(paths, shard), { like, shard }));
    }),
  );

describe("shards", () => {
  it("add up to the bytes of the whole, however the data is cut and in whatever order they come", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.nat(5000), { minLength: 1, maxLength: 80 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 8 }),
        fc.nat(),
        async (files, count, seed) => {
          const paths = files.map((seeds) => csv(seeds.map(rowOf)));
          const whole = await profileFiles(paths, { like: reference });
          const shards = await shardAll(paths, count);
          shards.push(...shards.splice(0, seed % count));
          expect(bytes(profileTable(joinShards(shards, reference).table))).toBe(bytes(whole));
        },
      ),
      { numRuns: 25 },
    );
  });

  it("are checked as the files are, also where all data left the reference's range", async () => {
    const moved = rows.map((row) => row.replace(/^([\d.]+)/, (x) => String(Number(x) + 150)));
    const paths = [csv(moved.slice(0, 200)), csv(moved.slice(200))];
    const check = { reference: { profile: reference }, config: driftConfigShape.parse({}) };
    const files = await checkDrift({ ...check, current: paths });
    const shards = await checkDrift({ ...check, current: joinShards(await shardAll(paths, 3), reference) });
    expect(shards.columns.map(({ name, status }) => [name, status])).toEqual(
      files.columns.map(({ name, status }) => [name, status]),
    );
    const [ours, theirs] = [shards, files].map(({ columns }) => columns[0]!.metrics);
    expect([ours!.psi, ours!.ks, ours!.missing_current]).toEqual([
      theirs!.psi,
      theirs!.ks,
      theirs!.missing_current,
    ]);
    expect(ours!.wasserstein! / theirs!.wasserstein!).toBeCloseTo(1, 2);
  });

  it("that are missing, twice, of another reference, or none at all, are told by name", async () => {
    const paths = [csv(rows.slice(0, 100)), csv(rows.slice(100))];
    const [one, two, three] = await shardAll(paths, 3);
    const other = await profileFiles([csv(rows.slice(0, 300))]);
    const [strange] = await shardAll(paths, 3, other);
    const of =
      (...parts: Parameters<typeof joinShards>[0]) =>
      () =>
        joinShards(parts, reference);
    expect(of(one!)).toThrow("Shards 2, 3 of 3 are missing.");
    expect(of(one!, three!)).toThrow("Shard 2 of 3 is missing.");
    expect(of(one!, { ...two!, profile: one!.profile }, three!)).toThrow(
      "2.json and 1.json are both shard 1 of 3.",
    );
    expect(of({ ...strange!, name: "strange.json" }, two!, three!)).toThrow(
      "strange.json was profiled like another",
    );
    expect(of(one!, two!, { name: "plain.json", profile: reference })).toThrow("plain.json is not a shard.");
    expect(of(one!, two!, ...(await shardAll(paths, 4)).slice(2, 3))).toThrow(
      "one of 4 shards, and 1.json one of 3",
    );
    expect(of()).toThrow("no shard");
  });

  it("name nothing of a column that the reference takes for identifiers", async () => {
    const [shard] = await shardAll([csv(rows.slice(0, 50))], 1);
    expect(JSON.stringify(shard)).not.toContain("id-1");
    expect(shard!.profile.shard).toMatchObject({ index: 1, count: 1 });
  });

  it("are numbered from 1 on, and every file is in one of them", () => {
    expect(readShardNumber("2/8")).toEqual({ index: 2, count: 8 });
    for (const text of ["0/2", "3/2", "1", "1/0", "a/b", "1/2/3"])
      expect(() => readShardNumber(text)).toThrow("such as 2/8");
    const paths = ["d", "a", "c", "b", "e"];
    const shares = [1, 2, 3].map((index) => shareOf(paths, { index, count: 3 }));
    expect(shares.flat().sort()).toEqual(paths.toSorted());
    expect(shareOf(paths.toReversed(), { index: 2, count: 3 })).toEqual(shares[1]);
  });
});
