import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMasks } from "./masks.ts";

describe("createMasks", () => {
  it("masks the value and the shapes it takes", () => {
    const secret = 'p"ss/w&rd-1234';
    const masks = createMasks([secret]);
    for (const shape of [
      secret,
      JSON.stringify(secret),
      encodeURIComponent(secret),
      Buffer.from(secret).toString("base64"),
      Buffer.from(`x-access-token:${secret}`).toString("base64"),
      'p"ss/w&amp;rd-1234',
    ])
      expect(masks.apply(`a ${shape} b`)).toContain("***");
    expect(masks.apply(`a ${secret} b`)).toBe("a *** b");
  });

  it("masks each line of a secret of several lines", () => {
    const masks = createMasks(["first-line\nsecond-line"]);
    expect(masks.apply("x second-line y")).toBe("x *** y");
    expect(masks.touches("first-line")).toBe(true);
    expect(masks.touches("third-line")).toBe(false);
  });

  it("masks the longer of two secrets as a whole", () => {
    expect(createMasks(["abcdef", "abcdef-ghijkl"]).apply("abcdef-ghijkl")).toBe("***");
  });

  it("does not mask everything for an empty secret", () => {
    expect(createMasks(["", "  "]).apply("a b")).toBe("a b");
  });

  it("lets no secret through, wherever it stands", () => {
    const secret = fc
      .string({ minLength: 3, maxLength: 40 })
      .filter((text) => text.trim().length > 2 && !/[\r\n*]/.test(text));
    fc.assert(
      fc.property(secret, fc.string(), fc.string(), (value, before, after) => {
        expect(createMasks([value]).apply(before + value + after)).not.toContain(value);
      }),
    );
  });
});
