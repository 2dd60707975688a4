import { describe, expect, it } from "vitest";
import { createUploadPace } from "./upload-pace.ts";

/** A clock that waiting moves. */
const createClock = () => {
  let time = 1_000_000;
  const waits: number[] = [];
  return {
    waits,
    now: () => new Date(time),
    wait: async (milliseconds: number) => {
      waits.push(milliseconds);
      time += milliseconds;
    },
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
};

describe("the pace of uploads", () => {
  it("lets 70 through in any minute, and no more", async () => {
    const clock = createClock();
    const pace = createUploadPace(clock.now, clock.wait);
    const begun: number[] = [];
    for (let n = 0; n < 300; n++) {
      await pace.turn();
      begun.push(clock.now().getTime());
      clock.pass(100);
    }
    for (const start of begun)
      expect(begun.filter((time) => time >= start && time < start + 60_000).length).toBeLessThanOrEqual(70);
    expect(begun.at(-1)! - begun[0]!).toBeLessThan(5 * 60_000);
    expect(clock.waits.length).toBeLessThan(10);
  });

  it("lets nobody through before GitHub said so", async () => {
    const clock = createClock();
    const pace = createUploadPace(clock.now, clock.wait);
    await pace.turn();
    pace.hold(5000);
    pace.hold(1000); // an earlier end does not shorten a later one
    await pace.turn();
    expect(clock.waits).toEqual([5000]);
  });
});
