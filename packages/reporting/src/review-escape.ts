/** Control characters and those that turn or hide text (bidi overrides, zero widths): none of them is ever shown. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

const longestName = 100;

/**
 * A name from a branch (metric, slice, parameter, file) as a reader of GitHub's Markdown sees it: plain text on one
 * line, whatever is in it. What could be markup becomes entities, which Markdown never reads as such; the rest stays readable in the file. Mentions, issue links and bare
 * addresses are made by GitHub after the entities are decoded, so those are broken by a zero-width space.
 */
export const escapeName = (name: string): string => {
  const line = name.replace(/[\r\n\t]+/g, " ").replace(invisible, "");
  return shorten(line)
    .replace(/[&<>|`*~\\$]|(?<!\w)_|_(?!\w)|\](?=[([:])/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/(?<!&)[@#]/g, "$&\u200B")
    .replace(/\/(?=\/)/g, "/\u200B")
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}\u200B.`);
};

/** Text of ours with names in it (a rule's reason): as escapeName, but as long as it is. */
export const escapeSentence = (text: string): string =>
  text
    .split(/(?<=\s)/)
    .map(escapeName)
    .join("");

/** A line for a code block: nothing is markup there, so only what cannot be seen is taken out. */
export const cleanLine = (text: string): string => shorten(text.replace(/\s+/g, " ").replace(invisible, ""));

/** Lines in a code block whose fence no line can close. */
export const fenceLines = (lines: readonly string[], language: string): string => {
  const ticks = lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(Math.max(3, ...ticks.map((length) => length + 1)));
  return `${fence}${language}\n${lines.join("\n")}\n${fence}`;
};

const shorten = (text: string) =>
  text.length <= longestName ? text : `${[...text].slice(0, longestName - 1).join("")}…`;
