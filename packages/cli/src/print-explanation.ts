import { stripVTControlCharacters } from "node:util";
import { oneLine } from "@mlops-actions/contracts/one-line";
import type { Explanation } from "@mlops-actions/evaluation/rules/explain-verdict";
import { verdictColours } from "./print-verdict.ts";
import { paint, print } from "./terminal.ts";

/** A verdict in words: what decided it, then each rule with why and what would change it. */
export const printExplanation = ({ verdict, because, wear, rules }: Explanation): void => {
  print(`${paint(["bold", verdictColours[verdict]], verdict.toUpperCase())}  ${clean(because)}`);
  if (wear) print(paint("yellow", wear));
  for (const { id, slice, asks, status, decides, why, how, change } of rules) {
    print();
    const mark = decides && verdict !== "pass" ? paint("bold", "  ← decides") : "";
    const title = slice === undefined ? id : `${id}, ${slice}`;
    print(`${paint(verdictColours[status], status)} ${paint("bold", clean(title))}: ${clean(asks)}${mark}`);
    print(`  ${clean(why)}`);
    for (const line of change) print(`  ${paint("dim", "→")} ${clean(line)}`);
    if (how) print(paint("dim", `  ${clean(how)}`));
  }
};

/** Names come from data files: no control characters of theirs reach the terminal. */
const clean = (text: string) => oneLine(stripVTControlCharacters(text));
