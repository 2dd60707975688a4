import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toTagEvent } from "../tags/fold-tag-log.ts";
import { countLooks, type ReviewLooks } from "./count-looks.ts";

const holdout = "a".repeat(64);
const version = (minor: number, looks?: number, labels = holdout, model = "flights") =>
  toTagEvent(`${model}@v0.${minor}.0`, {
    commit: "c",
    at: `2026-01-${String(minor + 10)}T00:00:00Z`,
    tagger: null,
    message: { reason: "", facts: { holdout: labels, ...(looks && { holdout_looks: looks }) } },
  })!;
const review = (looks: number, change: Partial<ReviewLooks> = {}): ReviewLooks => ({
  model: "flights",
  holdout,
  looks,
  at: "2026-01-05T00:00:00Z",
  ...change,
});
const count = (...given: Parameters<typeof countLooks> extends [unknown, ...infer Rest] ? Rest : never) =>
  countLooks({ model: "flights", holdout }, ...given);

describe("looks at a holdout", () => {
  it("are none where nothing tells of any", () => {
    expect(count([], [])).toEqual({ looks: 0, firstSeen: null });
    const stage = toTagEvent("flights#production", {
      commit: "c",
      at: "2026-01-01T00:00:00Z",
      tagger: null,
      message: { reason: "", facts: { holdout } },
    })!;
    const others = [version(1, 9, "b".repeat(64)), version(2, 9, holdout, "fraud"), stage];
    expect(count(others, [review(5, { model: "fraud" }), review(5, { holdout: "b" })]).looks).toBe(0);
  });

  it("are the versions' and the reviews', which are different decisions", () => {
    expect(count([version(1, 1), version(2, 2)], [review(3), review(4)])).toEqual({
      looks: 9,
      firstSeen: "2026-01-05T00:00:00Z",
    });
  });

  it("that a version knew of are kept when their reviews can no longer be seen", () => {
    expect(count([version(3), version(1, 40), version(2)], [])).toEqual({
      looks: 42,
      firstSeen: "2026-01-11T00:00:00Z",
    });
  });

  it("are never more than there were, in whatever order decisions are made and reviews forgotten", () => {
    const step = fc.record({ pull: fc.nat(3), registers: fc.boolean(), forgotten: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 28 }), (steps) => {
        const log: ReturnType<typeof version>[] = [];
        const pulls = new Map<number, number>();
        steps.forEach(({ pull, registers, forgotten }, made) => {
          const seen = [...pulls.values()].map((looks) => review(looks));
          const known = count(log, seen).looks;
          expect(known).toBeLessThanOrEqual(made);
          if (!steps.some((other) => other.forgotten)) expect(known).toBe(made);
          if (registers) log.push(version(made, known + 1));
          else pulls.set(pull, (pulls.get(pull) ?? 0) + 1);
          if (forgotten) pulls.delete(pull);
        });
      }),
    );
  });
});
