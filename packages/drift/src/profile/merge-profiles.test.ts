import { type ColumnProfile, type Profile, profileContract } from "@mlops-actions/contracts/profile";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeCollector } from "./collect-column.ts";
import { joinColumn } from "./join-column.ts";
import { mergeProfiles } from "./merge-profiles.ts";
import { profileColumn } from "./profile-column.ts";

type Row = [number, string];

const profileOf = (rows: readonly Row[], like?: Profile): Profile => {
  const columns: ColumnProfile[] = ["x", "c"].map((name, position) => {
    const kind = position === 0 ? ("numeric" as const) : ("categorical" as const);
    const collector = makeCollector({ kind });
    for (const row of rows) collector.addValue(row[position]);
    const column = joinColumn(collector.finish(), { name, kind });
    if (column === "mixed") throw new Error("not expected");
    return profileColumn(name, column, { like: like?.columns[position] });
  });
  return { schema: "mlops/profile@1", rows: rows.length, ragged: 0, columns };
};

const row = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.constantFrom("a", "b", "ü", "NA", ""));
const rows = fc.array(row, { minLength: 1, maxLength: 40 });

describe("mergeProfiles", () => {
  it("gives the same bytes in any order, and the counts of the whole", () => {
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1, maxLength: 5 }), (parts) => {
        const whole = profileOf(parts.flat());
        const profiles = parts.map((part) => profileOf(part, whole));
        const merged = mergeProfiles(profiles);
        expect(profileContract.serialise(mergeProfiles(profiles.toReversed()))).toBe(
          profileContract.serialise(merged),
        );
        const [x, c] = merged.columns;
        const [wholeX, wholeC] = whole.columns;
        expect(c).toEqual(wholeC);
        expect({ ...x, mean: 0, m2: 0 }).toEqual({ ...wholeX, mean: 0, m2: 0 });
        if (x?.kind !== "numeric" || wholeX?.kind !== "numeric") throw new Error("expected numbers");
        expect(x.mean).toBeCloseTo(wholeX.mean, 9);
        expect(x.m2).toBeCloseTo(wholeX.m2, 6);
      }),
    );
  });

  it("refuses other edges, other columns, other kinds, and nothing", () => {
    const one = profileOf([[1, "a"]]);
    const two = profileOf([[2, "b"]]);
    expect(() => mergeProfiles([one, two])).toThrow("different edges");
    expect(() => mergeProfiles([one, { ...one, columns: one.columns.slice(1) }])).toThrow(
      "different columns",
    );
    const flipped = { ...one, columns: [{ ...one.columns[1]!, name: "x" }, one.columns[1]!] };
    expect(() => mergeProfiles([one, flipped])).toThrow(/numeric|categorical/);
    expect(() => mergeProfiles([])).toThrow("No profile");
  });
});
