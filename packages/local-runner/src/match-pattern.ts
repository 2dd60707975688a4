/**
 * GitHub's filter patterns for branches, tags and paths: `*` stays within a segment, `**` crosses `/`, `?` makes the
 * character before it optional, `+` repeats it, `[]` is a class, a leading `!` takes names out again.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
export const matchesPatterns = (patterns: readonly string[], name: string): boolean => {
  let included = false;
  for (const pattern of patterns) {
    const negative = pattern.startsWith("!");
    if (toRegExp(negative ? pattern.slice(1) : pattern).test(name)) included = !negative;
  }
  return included;
};

const toRegExp = (pattern: string): RegExp => {
  let source = "";
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern[index]!;
    if (character === "\\" && index + 1 < pattern.length) source += escapeText(pattern[++index]!);
    else if (character === "*") {
      if (pattern[index + 1] !== "*") source += "[^/]*";
      else {
        index++;
        // "**/x" matches "x" too: the slash belongs to the stars.
        if (pattern[index + 1] === "/") {
          index++;
          source += "(?:.*/)?";
        } else source += ".*";
      }
    } else if (character === "[") {
      const end = pattern.indexOf("]", index + 1);
      if (end < 0) source += "\\[";
      else {
        source += `[${pattern.slice(index + 1, end).replaceAll("\\", "\\\\")}]`;
        index = end;
      }
    } else if ((character === "?" || character === "+") && source !== "") source += character;
    else source += escapeText(character);
  }
  return new RegExp(`^${source}$`, "s");
};

const escapeText = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
