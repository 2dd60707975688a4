import { afterEach, expect, it, vi } from "vitest";
import { paintFor } from "./paint.ts";

const stream = (isTTY: boolean, colours = true) =>
  ({ isTTY, hasColors: () => colours }) as unknown as NodeJS.WriteStream;
afterEach(() => vi.unstubAllEnvs());

it("colours where a terminal has colours, and a pipe only where it is asked for", () => {
  vi.stubEnv("FORCE_COLOR", undefined);
  expect(paintFor(stream(true), "red", "x")).toBe("\u001b[31mx\u001b[39m");
  expect(paintFor(stream(true, false), "red", "x")).toBe("x");
  expect(paintFor(stream(false), "red", "x")).toBe("x");
  vi.stubEnv("FORCE_COLOR", "1");
  expect(paintFor(stream(false), "red", "x")).toBe("\u001b[31mx\u001b[39m");
  vi.stubEnv("FORCE_COLOR", "0");
  expect(paintFor(stream(false), "red", "x")).toBe("x");
});
