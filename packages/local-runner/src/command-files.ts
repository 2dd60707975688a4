/**
 * Reads what a step wrote to GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE: `name=value` lines, or a value of several lines
 * between `name<<DELIMITER` and `DELIMITER`. Later lines win.
 * @throws Error as the real runner words it, where the format is broken.
 */
export const parseCommandFile = (text: string): [name: string, value: string][] => {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  const pairs: [string, string][] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
      pairs.push([line.slice(0, equals), line.slice(equals + 1)]);
      continue;
    }
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
    const name = line.slice(0, heredoc);
    const delimiter = line.slice(heredoc + 2);
    if (name === "" || delimiter === "")
      throw new Error(`Invalid format '${line}'. Name and delimiter must not be empty`);
    const end = lines.indexOf(delimiter, index + 1);
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    pairs.push([name, lines.slice(index + 1, end).join("\n")]);
    index = end;
  }
  return pairs;
};

/** Folders a step wrote to GITHUB_PATH; the last written comes first on PATH. */
export const parsePathFile = (text: string): string[] => text.split(/\r?\n/).filter(Boolean);
