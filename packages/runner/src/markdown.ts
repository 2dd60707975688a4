/** Text as a Markdown cell or sentence shows it, whatever is in it: no markup, no HTML, one line. */
export const plainText = (text: string): string =>
  text
    .replace(/[\r\n\t]+/g, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\\`*_{}[\]()#+!|~@]/g, "\\$&");

/** Text as an inline code span, also within a table's cell. */
export const codeSpan = (text: string): string => {
  const line = text.replace(/[\r\n\t]+/g, " ").replaceAll("|", "\\|");
  const fence = "`".repeat(Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  return /^`|`$|^ *$/.test(line) || fence.length > 1
    ? `${fence} ${line} ${fence}`
    : `${fence}${line}${fence}`;
};

/** Lines as a code block that no line in it can end. */
export const codeBlock = (lines: readonly string[], language = ""): string => {
  const longest = Math.max(
    2,
    ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)),
  );
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${lines.join("\n")}\n${fence}`;
};

/** A table; cells are Markdown already. */
export const markdownTable = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    `| ${header.join(" | ")} |`,
    `|${header.map(() => " --- ").join("|")}|`,
    ...rows.map((row) => `| ${row.join(" | ")} |`),
  ].join("\n");
