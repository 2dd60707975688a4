import { describe, expect, it } from "vitest";
import { parseCommandFile, parsePathFile } from "./command-files.ts";

describe("parseCommandFile", () => {
  it("reads lines and values of several lines", () => {
    const text = "a=1\nb<<END\nline one\n\nx=y\nEND\nempty=\nc=a=b<<c\n";
    expect(parseCommandFile(text)).toEqual([
      ["a", "1"],
      ["b", "line one\n\nx=y"],
      ["empty", ""],
      ["c", "a=b<<c"],
    ]);
  });

  it("reads an empty value between delimiters", () => {
    expect(parseCommandFile("a<<E\nE\n")).toEqual([["a", ""]]);
  });

  it("reads Windows' line ends", () => {
    expect(parseCommandFile("a=1\r\nb<<E\r\nx\r\nE\r\n")).toEqual([
      ["a", "1"],
      ["b", "x"],
    ]);
  });

  it.each([
    ["text", "Invalid format 'text'"],
    ["=x", "Name must not be empty"],
    ["a<<E\nx\n", "Matching delimiter not found 'E'"],
    ["a<<\nx", "must not be empty"],
  ])("refuses %j", (text, message) => {
    expect(() => parseCommandFile(text)).toThrow(message);
  });
});

it("parsePathFile leaves empty lines out", () => {
  expect(parsePathFile("/a\n\n/b c\n")).toEqual(["/a", "/b c"]);
});
