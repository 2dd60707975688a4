import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findOnset } from "./find-onset.ts";
import { orderByTime, timeInName } from "./order-by-time.ts";

const lookAt = (pieces: readonly string[]) => {
  const looked: number[] = [];
  const look = async (position: number) => {
    looked.push(position);
    return pieces[position] ? pieces[position].split("") : [];
  };
  return { look, looked };
};

describe("findOnset", () => {
  it("finds the first of pieces that stay drifted, in log₂ looks, and the piece before it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 500 }), fc.nat(500), async (count, onset) => {
        const pieces = Array.from({ length: count }, (_, position) => (position >= onset ? "x" : ""));
        const { look, looked } = lookAt(pieces);
        const found = await findOnset(count, look);
        expect(found.first).toBe(onset < count ? onset : undefined);
        expect(looked.length).toBeLessThanOrEqual(Math.ceil(Math.log2(count)) + 2);
        if (onset > 0 && onset < count)
          expect(found.looked).toContainEqual({ position: onset - 1, drifted: [] });
      }),
    );
  });

  it("looks at each with all, and takes the last stretch where drift came and went", async () => {
    const { look, looked } = lookAt(["", "x", "x", "", "", "x", "xy", "x"]);
    expect(await findOnset(8, look, { all: true })).toMatchObject({ first: 5, columns: ["x"] });
    expect(looked).toHaveLength(8);
  });

  it("follows one column where one is named, and what drifts at the end where none is", async () => {
    const pieces = ["", "y", "y", "xy", "xy"];
    expect((await findOnset(5, lookAt(pieces).look, { column: "x" })).first).toBe(3);
    expect((await findOnset(5, lookAt(pieces).look)).first).toBe(1);
    expect((await findOnset(5, lookAt(["y", "y", "y", "y", ""]).look, { all: true })).first).toBeUndefined();
  });
});

describe("orderByTime", () => {
  it("reads the time in names as people write it", () => {
    const times = [
      "2024-05-01.csv",
      "in/20240501T1300.parquet",
      "2024/05/01/07/part.csv",
      "v1-2024-13-45",
      "x",
    ];
    expect(times.map((name) => timeInName(name)?.toISOString())).toEqual([
      "2024-05-01T00:00:00.000Z",
      "2024-05-01T13:00:00.000Z",
      "2024-05-01T07:00:00.000Z",
      undefined,
      undefined,
    ]);
  });

  it("keeps the given order where a name has no time or two have the same", () => {
    const days = ["b-2024-05-02", "a-2024-05-03", "c-2024-05-01"];
    expect(orderByTime(days)).toEqual({ names: [days[2], days[0], days[1]], byTime: true });
    expect(orderByTime([...days, "last"])).toEqual({ names: [...days, "last"], byTime: false });
    expect(orderByTime(["b-2024-05-02", "a-2024-05-02"]).byTime).toBe(false);
  });
});
