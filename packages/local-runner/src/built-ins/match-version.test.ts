import { expect, it } from "vitest";
import { matchesVersion } from "./match-version.ts";

it.each<[string, string, boolean]>([
  ["3.11", "3.11.7", true],
  ["3.11", "3.1.7", false],
  ["3.1", "3.11.7", false],
  ["3.x", "3.12.1", true],
  ["24", "24.21.0", true],
  ["24", "20.1.0", false],
  [">=3.9 <3.13", "3.12.9", true],
  [">= 3.9 <3.13", "3.13.0", false],
  ["^20.1 || ^24", "24.0.0", true],
  ["~3.11.2", "3.11.1", false],
  ["~3.11.2", "3.12.0", false],
  ["lts/*", "24.1.0", true],
  [">3.11", "3.11.4", false],
  ["<=3.11", "3.11.4", true],
])("%s against %s", (wanted, found, expected) => {
  expect(matchesVersion(wanted, found)).toBe(expected);
});
