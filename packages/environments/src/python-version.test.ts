import { expect, it } from "vitest";
import { matchesPython, namedMinor, parsePythonRequest } from "./python-version.ts";

it.each([
  ["3", "3.11.7", true],
  ["3.11", "3.11.7", true],
  ["3.11.x", "3.11.7", true],
  ["3.11.7", "3.11.7", true],
  ["3.11.7", "3.11.8", false],
  ["3.1x".replace("x", "2"), "3.11.7", false],
  [">=3.10", "3.11.7", true],
  [">=3.10", "3.9.19", false],
  [">=3.11.8", "3.11.7", false],
  [">=3.10,<3.11", "3.11.0", false],
  [">=3.10, <3.13", "3.12.4", true],
  ["<=3.11", "3.11.7", false],
  [">3.11", "3.11.7", false],
  [">3.10", "3.11.0", true],
  ["!=3.11", "3.11.7", false],
  ["~=3.11", "3.14.0", true],
  ["~=3.11.2", "3.11.1", false],
  ["~=3.11.2", "3.12.0", false],
  ["3.13", "3.13.0rc1", true],
])("%s: %s is %s", (request, version, matches) => {
  expect(matchesPython(version, parsePythonRequest(request, "input"))).toBe(matches);
});

it("says what it understands, and what YAML does to 3.10", () => {
  expect(() => parsePythonRequest("latest", "input python-version")).toThrow(
    '"latest" (input python-version)',
  );
  expect(() => parsePythonRequest("3.1", "input python-version")).toThrow("did you mean 3.10?");
});

it("knows when one minor is named", () => {
  expect(namedMinor(parsePythonRequest("3.11.7", ""))).toBe("3.11");
  expect(namedMinor(parsePythonRequest(">=3.11", ""))).toBeUndefined();
});
