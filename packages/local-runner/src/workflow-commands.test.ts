import { describe, expect, it } from "vitest";
import { parseWorkflowCommand, toAnnotation } from "./workflow-commands.ts";

describe("parseWorkflowCommand", () => {
  it("reads properties and unescapes them", () => {
    const command = parseWorkflowCommand("::error file=a%2Cb.py,line=3,title=x%3Ay::one%0Atwo %25");
    expect(command).toEqual({
      name: "error",
      properties: { file: "a,b.py", line: "3", title: "x:y" },
      data: "one\ntwo %",
    });
    expect(toAnnotation(command!)).toEqual({
      level: "error",
      message: "one\ntwo %",
      file: "a,b.py",
      line: 3,
      title: "x:y",
    });
  });

  it("unescapes the percent sign last", () => {
    expect(parseWorkflowCommand("::debug::%250A")?.data).toBe("%0A");
  });

  it("takes any case and leading space", () => {
    expect(parseWorkflowCommand("  ::Add-Mask::secret")).toMatchObject({ name: "add-mask", data: "secret" });
  });

  it.each(["::unknown::x", ":: error::x", "text ::error::x", "::", "std::vector::size"])(
    "leaves %j alone",
    (line) => {
      expect(parseWorkflowCommand(line)).toBeUndefined();
    },
  );
});
