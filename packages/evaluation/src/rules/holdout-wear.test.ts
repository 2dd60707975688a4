import { gatePolicyShape } from "@mlops-actions/contracts/gate-policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessWear, atLevel, describeWear, statsOf } from "./holdout-wear.ts";

const policy = (stats = {}) =>
  gatePolicyShape.parse({
    task: "binary",
    stats,
    rules: [{ id: "a", kind: "bound", metric: "roc_auc", min: 0 }],
  });
const since = "2026-01-02T03:04:05Z";
const wearOf = (looks: number, stats = {}) =>
  assessWear("d".repeat(64), { looks, firstSeen: looks ? since : null }, policy(stats).stats);

describe("a holdout's wear", () => {
  it("counts this look, and spends no more than alpha however many follow", () => {
    const spent = Array.from({ length: 1000 }, (_, looks) => wearOf(looks).level);
    const total = spent.reduce((sum, level) => sum + level, 0);
    expect(total).toBeLessThan(0.025);
    expect(total).toBeGreaterThan(0.0249);
  });

  it("tells when it was first seen", () => {
    expect(wearOf(0)).toMatchObject({
      looks: 1,
      level: 0.0125,
      first_seen: null,
      worn: false,
      adjusted: false,
    });
    expect(wearOf(4)).toMatchObject({ looks: 5, level: 0.025 / 30, first_seen: since });
    fc.assert(
      fc.property(fc.nat(10_000), fc.double({ min: 0.001, max: 0.4, noNaN: true }), (looks, alpha) => {
        const { level, looks: counted } = wearOf(looks, { alpha });
        expect(level * counted * (counted + 1)).toBeCloseTo(alpha, 12);
      }),
    );
  });

  it("begins to be told when half a false pass is to be expected: at look 20 of alpha 0.025", () => {
    expect([18, 19].map((looks) => wearOf(looks).worn)).toEqual([false, true]);
    expect(describeWear(wearOf(18))).toBeUndefined();
    expect(describeWear(wearOf(19))).toBe(
      "At least 20 decisions were made on these labels since 2026-01-02: the chance that luck alone lets one of so many pass is up to 50 %. Take fresh labels, or judge at 0.000060 (stats: {wear: adjust}).",
    );
    expect(describeWear(wearOf(500))).toContain("up to 100 %");
  });

  it("changes the level only where the policy says so, with resamples enough for it", () => {
    const { stats } = policy({ wear: "adjust" });
    expect(statsOf(stats, wearOf(9, { wear: "adjust" }))).toMatchObject({
      alpha: 0.025 / 110,
      resamples: 88_000,
    });
    expect(statsOf(stats, wearOf(9))).toBe(stats);
    expect(statsOf(stats, undefined)).toBe(stats);
    expect(atLevel(stats, 1e-9).resamples).toBe(100_000);
    expect(atLevel(stats, 0.02).resamples).toBe(2000);
    expect(describeWear(wearOf(1, { wear: "adjust" }))).toContain(
      "judged at 0.0042 (this look's part of α 0.0250)",
    );
    expect(describeWear(wearOf(0, { wear: "adjust" }))).toContain(
      "At least 1 decision was made on these labels: judged at 0.0125",
    );
  });

  it("leaves the digest of a policy that does not name it as it was", () => {
    expect(policy().stats).not.toHaveProperty("wear");
  });
});
