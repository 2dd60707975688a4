import { expect, it } from "vitest";
import { countOf, formatBytes, formatNumber } from "./format.ts";

it.each([
  [0, "0 bytes"],
  [1, "1 byte"],
  [999, "999 bytes"],
  [1000, "1 kB"],
  [12_345, "12.3 kB"],
  [999_499, "999 kB"],
  [999_999, "1 MB"],
  [1_234_567, "1.23 MB"],
  [2_000_000_000, "2 GB"],
  [5e15, "5000 TB"],
])("says %d bytes as %s", (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});

it("counts, and rounds to four significant digits", () => {
  expect([0, 1, 12_000].map((count) => countOf(count, "file"))).toEqual([
    "0 files",
    "1 file",
    "12,000 files",
  ]);
  expect([3, 0.67149, -1234.56, 1e-7].map(formatNumber)).toEqual(["3", "0.6715", "-1235", "1e-7"]);
});
