import { type Html, html } from "./html.ts";

/** A diff's lines, what came and what went in colours of their own. */
export const colourDiff = (text: string): Html[] =>
  text
    .replace(/\n$/, "")
    .split("\n")
    .map(
      (line) =>
        html`<span class="${line.startsWith("@@") ? "hunk" : line.startsWith("+") ? "add" : line.startsWith("-") ? "del" : ""}">${line}</span>\n`,
    );
