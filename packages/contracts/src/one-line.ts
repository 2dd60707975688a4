/** Control characters and those that turn or hide text (bidi overrides, zero widths): none of them is ever shown. */
const invisible = /[\p{Cc}\p{Cf}]/gu;

/** Text on one line, without what moves a cursor or hides: a name from a file or a tag may hold anything. */
export const oneLine = (text: string): string =>
  text.replace(/[\r\n\t\p{Zl}\p{Zp}]+/gu, " ").replace(invisible, "");
