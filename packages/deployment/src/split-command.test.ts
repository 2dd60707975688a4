import { describe, expect, it } from "vitest";
import { fillPlaceholders, splitCommand } from "./split-command.ts";

const fill = (line: string, values: Record<string, string>) =>
  fillPlaceholders(splitCommand(line, "serve"), values, "serve");

describe("a serve command", () => {
  it("is split as a shell splits, and filled afterwards", () => {
    const values = { model_dir: "/a b/$(touch x)'; rm", port: "80", version: "v1" };
    expect(fill(`python3 -c 'print("a b")' --dir={model_dir} "{port} {version}" a\\ b`, values)).toEqual([
      "python3",
      "-c",
      'print("a b")',
      "--dir=/a b/$(touch x)'; rm",
      "80 v1",
      "a b",
    ]);
  });

  it("leaves braces alone that are no slip of a placeholder's name", () => {
    expect(fill("x '{\"a\": {port}}' {threads}", { port: "80" })).toEqual(["x", '{"a": 80}', "{threads}"]);
    expect(() => fill("x {prot}", { port: "80" })).toThrow(/\{prot\}, which is not known/);
  });

  it.each(["a && b", "a | b", "a > b", "a; b ; c"])("is no shell script: %s", (line) => {
    expect(() => splitCommand(line, "serve")).toThrow(/is not run by a shell/);
  });
});
