import { expect, it } from "vitest";
import { codeBlock, codeSpan, linkTarget, plainText } from "./markdown.ts";

it("shows hostile names as text", () => {
  expect(plainText("a|b\n<img src=x> [x](y) `c`")).toBe(
    "a&#124;b &#60;img src=x&#62; [x&#93;(y) &#96;c&#96;",
  );
  expect(plainText("zero\u200Bwidth \u202Eturned")).toBe("zerowidth turned");
  expect(codeSpan("a|b")).toBe("`a\\|b`");
  expect(codeSpan("a`b")).toBe("`` a`b ``");
  expect(codeSpan("`")).toBe("`` ` ``");
  expect(codeSpan("\u202Eb\na")).toBe("`b a`");
  expect(codeBlock(["```", "x"])).toBe("````\n```\nx\n````");
});

it("makes neither mentions nor references nor addresses", () => {
  expect(plainText("@octo #1 GH-7 https://evil.example www.evil.example")).toBe(
    "@\u200Bocto #\u200B1 GH-\u200B7 https:/\u200B/evil.example www\u200B.evil.example",
  );
});

it("keeps a link's target from ending the link or the cell", () => {
  expect(linkTarget("https://x/a(b)|c d")).toBe("https://x/a%28b%29%7cc%20d");
  expect(linkTarget("javascript:alert(1)")).toBe("#");
});
