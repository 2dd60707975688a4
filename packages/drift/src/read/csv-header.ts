import { UserError } from "@mlops-actions/contracts/user-error";

const separators = [",", ";", "\t", "|"];
const quote = 34;
const newline = 10;

/**
 * What separates columns: of comma, semicolon, tab and pipe the one that the header has most of outside quotes; comma
 * where it has none. Undefined where the header's end is not seen yet.
 */
export const findSeparator = (
  bytes: Buffer,
  start: number,
  end: number,
  last: boolean,
): number | undefined => {
  const counts = new Map(separators.map((separator) => [separator.charCodeAt(0), 0]));
  let inside = false;
  let at = start;
  for (; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === quote) inside = !inside;
    else if (inside) continue;
    else if (byte === newline) break;
    else if (counts.has(byte)) counts.set(byte, counts.get(byte)! + 1);
  }
  if (at === end && !last) return undefined;
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
};

const number = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

/** @throws UserError for doubled names, and for a first line that is data. */
export const checkHeader = (path: string, names: readonly string[]): void => {
  const twice = findTwice(names.filter((name) => name !== ""));
  if (twice !== undefined)
    throw new UserError(`${path} has two columns named ${JSON.stringify(twice)}.`, { fix: "Rename one." });
  const broken = names.find((name) => name.includes("\ufffd"));
  if (broken !== undefined)
    throw new UserError(`${path} is not UTF-8: the header has ${JSON.stringify(broken)}.`, {
      fix: "Save it as UTF-8.",
    });
  // pandas names the columns of a bare array 0, 1, 2, …
  if (names.every((name) => number.test(name)) && names.some((name, index) => name.trim() !== String(index)))
    throw new UserError(
      `${path} has no header: its first line is ${JSON.stringify(names.slice(0, 5).join(", "))}.`,
      { fix: "Begin the file with a line of column names." },
    );
};

const findTwice = (names: readonly string[]): string | undefined => {
  const seen = new Set<string>();
  return names.find((name) => seen.size === seen.add(name).size);
};

/** A column without a name gets the one that pandas gives it. */
export const nameColumns = (names: readonly string[]): string[] =>
  names.map((name, index) => name.trim() || `Unnamed: ${index}`);
