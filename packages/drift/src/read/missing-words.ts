/**
 * What an empty cell is written as, besides nothing at all. The list of `pandas.read_csv`, so that a count of missing
 * values here is the count that a training script sees.
 * https://pandas.pydata.org/docs/reference/api/pandas.read_csv.html (na_values)
 */
export const missingWords: ReadonlySet<string> = new Set([
  "",
  "#N/A",
  "#N/A N/A",
  "#NA",
  "-1.#IND",
  "-1.#QNAN",
  "-NaN",
  "-nan",
  "1.#IND",
  "1.#QNAN",
  "<NA>",
  "N/A",
  "NA",
  "NULL",
  "NaN",
  "None",
  "n/a",
  "nan",
  "null",
]);

const longest = Math.max(...[...missingWords].map((word) => word.length));
const firstBytes = new Uint8Array(256);
for (const word of missingWords) if (word) firstBytes[word.charCodeAt(0)] = 1;

/** The same for bytes: the first byte rules nearly every cell out without making a string. */
export const isMissingBytes = (bytes: Buffer, start: number, end: number): boolean =>
  start === end ||
  (end - start <= longest &&
    firstBytes[bytes[start]!] === 1 &&
    missingWords.has(bytes.toString("latin1", start, end)));
