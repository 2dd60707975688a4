import { plainText } from "@mlops-actions/contracts/markdown";
import { oneLine } from "@mlops-actions/contracts/one-line";

const longestName = 100;

/** A name (metric, slice, parameter, file) as plain text in Markdown, cut where it is too long for a table. */
export const escapeName = (name: string): string => plainText(shorten(oneLine(name)));

/** Text of ours with names in it (a rule's reason): each word as escapeName, the whole as long as it is. */
export const escapeSentence = (text: string): string =>
  text
    .split(/(?<=\s)/)
    .map(escapeName)
    .join("");

/** A line for a code block: nothing is markup there, so only what cannot be seen is taken out. */
export const cleanLine = (text: string): string => shorten(oneLine(text.replace(/\s+/g, " ")));

const shorten = (text: string) =>
  text.length <= longestName ? text : `${[...text].slice(0, longestName - 1).join("")}…`;
