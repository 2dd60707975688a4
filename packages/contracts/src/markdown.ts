import { oneLine } from "./one-line.ts";

/**
 * Text (a branch, metric, slice, file, a reason) as a reader of GitHub's Markdown sees it: plain and on one line,
 * whatever is in it. What could be markup becomes entities, which Markdown never reads as such; a backslash would not
 * do, because mentions, issue links and bare addresses are made by GitHub after escapes are gone. Those are broken by a
 * zero-width space.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
export const plainText = (text: string): string =>
  oneLine(text)
    .replace(/[&<>|`*~\\$]|(?<!\w)_|_(?!\w)|\](?=[([:])/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/(?<!&)[@#]/g, "$&\u200B")
    .replace(/\bGH-(?=\d)/gi, "$&\u200B")
    .replace(/\/(?=\/)/g, "/\u200B")
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}\u200B.`);

/** Text as an inline code span, also within a table's cell. */
export const codeSpan = (text: string): string => {
  const line = oneLine(text).replaceAll("|", "\\|");
  const fence = "`".repeat(longestRun(line) + 1);
  return /^`|`$|^ *$/.test(line) || fence.length > 1
    ? `${fence} ${line} ${fence}`
    : `${fence}${line}${fence}`;
};

/** Lines as a code block that no line in it can end. */
export const codeBlock = (lines: readonly string[], language = ""): string => {
  const fence = "`".repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
  return `${fence}${language}\n${lines.join("\n")}\n${fence}`;
};

const longestRun = (line: string): number =>
  Math.max(0, ...[...line.matchAll(/`+/g)].map(([ticks]) => ticks.length));

/** An address as a link's target: what would end the link or the cell is percent-encoded, another scheme is dropped. */
export const linkTarget = (url: string): string =>
  /^https?:\/\//.test(url)
    ? url.replace(
        /[\s()<>|"`\\]/g,
        (character) => `%${character.charCodeAt(0).toString(16).padStart(2, "0")}`,
      )
    : "#";

/** A table; cells are Markdown already. */
export const markdownTable = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    `| ${header.join(" | ")} |`,
    `|${header.map(() => " --- ").join("|")}|`,
    ...rows.map((row) => `| ${row.join(" | ")} |`),
  ].join("\n");
