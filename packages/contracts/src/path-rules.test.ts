import { describe, expect, it } from "vitest";
import { findClash, findPathFault, findPortabilityFault, foldPath } from "./path-rules.ts";

describe("paths of a model's files", () => {
  it.each([
    "model.bin",
    "layers/00/w.bin",
    ".hidden",
    "a b.bin",
    "a..b",
    "console.txt",
    "nulls",
    "com0",
    "company.bin",
    "lpt10",
    "gewichte-ä-重み.bin",
    ".gitignore",
    "git/x",
    "x.git",
  ])("%s is one", (path) => {
    expect(findPathFault(path)).toBeUndefined();
    expect(findPortabilityFault(path)).toBeUndefined();
  });

  it.each([
    ["", "no path inside a folder"],
    ["/etc/a", "no path inside a folder"],
    ["C:a", "no path inside a folder"],
    ["\\\\host\\a", "no path inside a folder"],
    ["a/../b", "no path inside a folder"],
    ["a//b", "no path inside a folder"],
    ["a/./b", "no path inside a folder"],
    ["a\\b", "parts folders"],
    ["model.bin:hidden", "a stream"],
    ["layers/ab:c", "a stream"],
    ["a\nb", "a character"],
    ["a\0b", "a character"],
    ["a\ud800b", "a character"],
    ["a.", "a dot or a space"],
    ["a /b", "a dot or a space"],
    [".. /b", "a dot or a space"],
    ["NUL", "a device"],
    ["a/con.txt", "a device"],
    ["Com1.tar.gz", "a device"],
    ["COM¹", "a device"],
    ["aux .x", "a device"],
    ["CONOUT$", "a device"],
    [".git/hooks/post-checkout", "git's own"],
    ["a/.GIT/config", "git's own"],
    ["GIT~1/config", "git's own"],
  ])("%j is none", (path, fault) => {
    expect(findPathFault(path)).toContain(fault);
    expect(findPortabilityFault(path)).toContain(fault);
  });

  it("tells what only Windows cannot hold", () => {
    for (const path of ["a?", "b*", "<c", 'd"', "e|f"]) {
      expect(findPathFault(path)).toBeUndefined();
      expect(findPortabilityFault(path)).toContain("Windows has in no name");
    }
  });

  it("finds two that cannot both be", () => {
    expect(findClash(["a", "b", "c/d"])).toBeUndefined();
    expect(findClash(["a", "b", "a"])).toEqual(["a", "a"]);
    expect(findClash(["w/b/c", "w"])).toEqual(["w", "w/b/c"]);
    expect(findClash(["W", "w/b"])).toBeUndefined();
    expect(findClash(["W", "w/b"], foldPath)).toEqual(["W", "w/b"]);
    expect(findClash(["ä", "A\u0308"], foldPath)).toEqual(["ä", "A\u0308"]);
  });
});
