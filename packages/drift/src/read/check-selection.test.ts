import { describe, expect, it } from "vitest";
import { checkSelection } from "./check-selection.ts";

const names = ["delay", "carrier", "email"];

describe("columns that settings name", () => {
  it("must be somewhere, and the one that was meant is named", () => {
    expect(checkSelection({ include: ["delay"], exclude: ["email"] }, names, "refused")).toEqual([]);
    const refused = (selection: object) => () => checkSelection(selection, names, "refused");
    expect(refused({ exclude: ["emial"] })).toThrow(
      'columns.exclude "emial" ("email" is meant?): no such column.',
    );
    expect(refused({ include: ["dealy"], types: { x1: "numeric" } })).toThrow(
      /include "dealy" \("delay" is meant\?\), columns.types "x1": no such column/,
    );
  });

  it("may be left out of a profile; then only what looks like a slip is noted", () => {
    expect(checkSelection({ exclude: ["label"] }, names, "allowed")).toEqual([]);
    expect(checkSelection({ exclude: ["label", "emial"] }, names, "allowed")).toEqual([
      'columns.exclude "emial" ("email" is meant?): no such column here, so nothing is excluded by it.',
    ]);
    expect(() => checkSelection({ include: ["label"] }, names, "allowed")).toThrow("no such column");
  });
});
