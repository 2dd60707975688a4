import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { driftConfigShape } from "@mlops-actions/contracts/drift-config";
import { profileContract } from "@mlops-actions/contracts/profile";
import fc from "fast-check";
import { expect, it } from "vitest";
import { checkDrift } from "../compare/check-drift.ts";
import { profileFiles } from "./build-profile.ts";
import { mergeProfiles } from "./merge-profiles.ts";
import { profileColumn } from "./profile-column.ts";

const path = join(await mkdtemp(join(tmpdir(), "privacy-")), "people.csv");
const rows = Array.from(
  { length: 600 },
  (_, row) => `${["Ada", "Bob", "42"][row % 3]},${(row * 7919) % 10007}.25`,
);
await writeFile(path, `name,pay\n${rows.join("\n")}\n`);
const config = driftConfigShape.parse({});

it("holds hashed categories that only the same salt compares", async () => {
  const hash = { columns: ["name"], salt: "pepper" };
  const profile = await profileFiles([path], { hash });
  expect(profileContract.serialise(profile)).not.toMatch(/Ada|pepper/);
  expect(profile.columns[0]).toMatchObject({ kind: "categorical", distinct: 3, counts: [200, 200, 200] });
  const check = (salt?: string) => checkDrift({ reference: { profile }, current: [path], config, salt });
  expect((await check("pepper")).columns[0]).toMatchObject({ status: "ok", metrics: { psi: 0 } });
  expect((await check("salt")).columns[0]).toMatchObject({
    status: "insufficient",
    reason: expect.stringMatching("not the salt"),
  });
  expect((await check()).columns[0]).toMatchObject({
    status: "insufficient",
    reason: expect.stringMatching("no salt was given"),
  });
  const other = await profileFiles([path], { hash: { ...hash, salt: "salt" }, like: profile });
  expect(mergeProfiles([profile, profile]).columns[0]).toMatchObject({
    counts: [400, 400, 400],
    salt: expect.stringMatching("^#"),
  });
  expect(() => mergeProfiles([profile, other])).toThrow("different salts");
  await expect(profileFiles([path], { hash: { ...hash, salt: undefined } })).rejects.toThrow(
    "there is no salt",
  );
  await expect(profileFiles([path], { hash: { ...hash, columns: ["pay"] } })).rejects.toThrow(
    "only categories",
  );
});

it("rounds edges and extremes, outwards, and compares with them all the same", async () => {
  const profile = await profileFiles([path], { digits: 2 });
  const [, pay] = profile.columns;
  if (pay?.kind !== "numeric") throw new Error("expected numbers");
  for (const number of [...pay.edges, ...pay.bins, pay.min, pay.max])
    expect(Number(number.toPrecision(2))).toBe(number);
  const drift = await checkDrift({ reference: { profile }, current: [path], config });
  expect(drift.columns[1]).toMatchObject({ status: "ok", metrics: { ks: 0, psi: 0, out_of_range: 0 } });
});

it("keeps all numbers inside the rounded extremes, and every one counted", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 50 }),
      fc.integer({ min: 1, max: 6 }),
      (numbers, digits) => {
        const values = Float64Array.from(numbers, (value) => value + 0).sort();
        const profile = profileColumn("x", { kind: "numeric", values, missing: 0, invalid: 0 }, { digits });
        if (profile.kind !== "numeric") throw new Error("expected numbers");
        expect(profile.min).toBeLessThanOrEqual(values[0]!);
        expect(profile.max).toBeGreaterThanOrEqual(values.at(-1)!);
        expect(profile.counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
        expect(profile.bins.every((bin) => profile.edges.includes(bin))).toBe(true);
      },
    ),
  );
});
