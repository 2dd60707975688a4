import { describe, expect, it } from "vitest";
import { describeMatrix, expandMatrix } from "./expand-matrix.ts";

describe("expandMatrix", () => {
  it("turns the first axis slowest", () => {
    expect(expandMatrix({ python: ["3.11", "3.12"], os: ["a", "b"] })).toEqual([
      { python: "3.11", os: "a" },
      { python: "3.11", os: "b" },
      { python: "3.12", os: "a" },
      { python: "3.12", os: "b" },
    ]);
  });

  // The example of GitHub's documentation, with its result.
  it("adds include as the documentation's example does", () => {
    const matrix = {
      fruit: ["apple", "pear"],
      animal: ["cat", "dog"],
      include: [
        { color: "green" },
        { color: "pink", animal: "cat" },
        { fruit: "apple", shape: "circle" },
        { fruit: "banana" },
        { fruit: "banana", animal: "cat" },
      ],
    };
    expect(expandMatrix(matrix)).toEqual([
      { fruit: "apple", animal: "cat", color: "pink", shape: "circle" },
      { fruit: "apple", animal: "dog", color: "green", shape: "circle" },
      { fruit: "pear", animal: "cat", color: "pink" },
      { fruit: "pear", animal: "dog", color: "green" },
      { fruit: "banana" },
      { fruit: "banana", animal: "cat" },
    ]);
  });

  it("excludes by a part of a combination", () => {
    expect(expandMatrix({ a: [1, 2], b: [1, 2], exclude: [{ a: 1 }, { a: 2, b: 2 }] })).toEqual([
      { a: 2, b: 1 },
    ]);
  });

  it("does not exclude by a key that no axis has", () => {
    expect(expandMatrix({ a: [1], exclude: [{ c: 1 }] })).toEqual([{ a: 1 }]);
  });

  it("knows a matrix of include alone", () => {
    expect(expandMatrix({ include: [{ a: 1 }, { a: 2 }] })).toEqual([{ a: 1 }, { a: 2 }]);
  });

  it("refuses what is no list, and more than 256 jobs", () => {
    expect(() => expandMatrix({ a: "x" })).toThrow('"a" is not a list');
    const long = Array.from({ length: 17 }, (_, index) => index);
    expect(() => expandMatrix({ a: long, b: long })).toThrow("289 combinations");
  });

  it("names a job by its values", () => {
    expect(describeMatrix({ a: "x", b: { c: 1, d: [true, null] } })).toBe("x, 1, true, ");
  });
});
