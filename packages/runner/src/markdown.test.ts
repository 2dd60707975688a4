import { expect, it } from "vitest";
import { codeBlock, codeSpan, plainText } from "./markdown.ts";

it("shows hostile names as text", () => {
  expect(plainText("a|b\n<img src=x> [x](y) `c`")).toBe("a\\|b &lt;img src=x&gt; \\[x\\]\\(y\\) \\`c\\`");
  expect(codeSpan("a|b")).toBe("`a\\|b`");
  expect(codeSpan("a`b")).toBe("`` a`b ``");
  expect(codeSpan("`")).toBe("`` ` ``");
  expect(codeBlock(["```", "x"])).toBe("````\n```\nx\n````");
});
