/** The names in the first line of CSV, where a quoted name may hold anything; or of text with tabs, without quotes. */
export const readHeader = (text: string, separator: "," | "\t"): string[] => {
  if (separator === "\t") return text.split(/\r?\n/, 1)[0]!.split("\t");
  const names: string[] = [];
  for (let at = 0; ; ) {
    const quoted = /"((?:[^"]|"")*)"/y;
    quoted.lastIndex = at;
    const found = quoted.exec(text);
    const end = found ? quoted.lastIndex : at + text.slice(at).search(/[,\r\n]|$/);
    names.push(found ? found[1]!.replaceAll('""', '"') : text.slice(at, end));
    if (text[end] !== ",") return names;
    at = end + 1;
  }
};
