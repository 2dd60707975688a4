import { describe, expect, it } from "vitest";
import { z } from "zod";
import { defineContract } from "./contract.ts";
import { canonicalJson, digestOf } from "./digest.ts";

const contract = defineContract("mlops/thing@2", { name: z.string(), sizes: z.array(z.number()) });

const failure = (action: () => unknown) => {
  try {
    action();
  } catch (error) {
    return error as Error & { fix?: string };
  }
  throw new Error("nothing was thrown");
};

describe("a contract", () => {
  it("reads what it wrote", () => {
    const text = contract.serialise({ name: "a", sizes: [1, 2] });
    expect(text.endsWith("}\n")).toBe(true);
    expect(contract.parse(text, "thing.json")).toEqual({ schema: "mlops/thing@2", name: "a", sizes: [1, 2] });
  });

  it("ignores keys it does not know, so that a newer minor version can add some", () => {
    expect(
      contract.parse('{"schema":"mlops/thing@2","name":"a","sizes":[],"more":1}', "t.json"),
    ).not.toHaveProperty("more");
  });

  it("refuses another major version, and says which side is old", () => {
    expect(failure(() => contract.parse('{"schema":"mlops/thing@3"}', "t.json"))).toMatchObject({
      message: "t.json is mlops/thing@3, and this version reads mlops/thing@2 only.",
      fix: expect.stringContaining("newer version"),
    });
    expect(failure(() => contract.parse('{"schema":"mlops/thing@1"}', "t.json")).fix).toContain("again");
  });

  it("refuses a file of another kind, naming path and expectation", () => {
    expect(failure(() => contract.parse('{"a":1}', "out/t.json")).message).toBe(
      'out/t.json has schema (none), expected "mlops/thing@2".',
    );
  });

  it("names the place of a fault inside the file", () => {
    const { message } = failure(() =>
      contract.parse('{"schema":"mlops/thing@2","name":"a","sizes":[1,"x"]}', "t.json"),
    );
    expect(message).toContain("sizes[1]");
  });

  it("refuses text that is not JSON", () => {
    expect(failure(() => contract.parse("{", "t.json")).message).toMatch(/^t\.json is not JSON: /);
  });

  it("does not write what it would not read", () => {
    expect(() => contract.serialise({ name: "a", sizes: [Number.NaN] })).toThrow();
  });
});

describe("canonical JSON", () => {
  it("does not depend on the order of keys, leaves undefined out, keeps the order of lists", () => {
    expect(canonicalJson({ b: [2, 1], a: { d: undefined, c: "ü" } })).toBe('{"a":{"c":"ü"},"b":[2,1]}');
    expect(digestOf({ a: 1, b: 2 })).toBe(digestOf({ b: 2, a: 1 }));
    expect(digestOf([1, 2])).not.toBe(digestOf([2, 1]));
  });

  it("refuses numbers that JSON cannot carry", () => {
    expect(() => canonicalJson({ a: Number.POSITIVE_INFINITY })).toThrow(TypeError);
  });
});
