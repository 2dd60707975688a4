import type { NumericProfile, Profile } from "@mlops-actions/contracts/profile";
import { UserError } from "@mlops-actions/contracts/user-error";
import { distinctLimit } from "../profile/collect-column.ts";
import type { Column, Table } from "../read/columns.ts";
import { parseNumberText } from "../read/parse-number.ts";
import type { SqlColumn } from "./plan-columns.ts";
import { cutAround } from "./thresholds.ts";
import { invalidBin, marks, missingBin } from "./write-statements.ts";

type Bin = { n: number; low: number; high: number; sum: number; squares: number };
type Texts = { counts: Map<string, number>; different: number; missing: number; total: number };

/**
 * Takes the lines that an engine's command prints. Fields hold numbers and hexadecimal only, so that commas, tabs and
 * quotes around fields are all there is to know of the format; lines without our mark are none of ours.
 */
export const makeAnswerReader = (columns: readonly SqlColumn[]) => {
  const bins = columns.map(() => new Map<number, Bin>());
  const texts = columns.map((): Texts => ({ counts: new Map(), different: 0, missing: 0, total: 0 }));

  const takeBin = ([column, bin, n, low, high, sum, squares]: readonly string[]) => {
    const found = {
      n: readCount(n),
      low: Number(low),
      high: Number(high),
      sum: Number(sum),
      squares: Number(squares),
    };
    at(bins, column).set(readCount(bin), found);
  };
  const takeText = ([column, hex, known, n, different, missing, total]: readonly string[]) => {
    const found = at(texts, column);
    found.different = readCount(different);
    found.missing = readCount(missing);
    found.total = readCount(total);
    if (known !== "1") return;
    const text = Buffer.from(hex ?? "", "hex").toString("utf8");
    // Bytes that are no UTF-8 may come out as one text.
    found.counts.set(text, (found.counts.get(text) ?? 0) + readCount(n));
  };

  return {
    take: (line: string): void => {
      const [mark, ...fields] = splitFields(line);
      if (mark === marks.bin) takeBin(fields);
      else if (mark === marks.text) takeText(fields);
    },
    /** @throws UserError where columns have not been counted over the same rows: part of the answer is not there. */
    finish: (reference: Profile): Table => {
      const like = new Map(reference.columns.map((column) => [column.name, column]));
      const totals = columns.map(({ count }, index) =>
        count === "numbers" ? sumOf(bins[index]!, ({ n }) => n) : texts[index]!.total,
      );
      const odd = totals.findIndex((total) => total !== totals[0]);
      if (odd > 0)
        throw new UserError(
          `The engine counted ${totals[0]} rows of ${JSON.stringify(columns[0]!.name)}, and ${totals[odd]} of ${JSON.stringify(columns[odd]!.name)}.`,
          { fix: "Does the data change while it is read, or does the command cut its output?" },
        );
      const cut = texts.findIndex(isCut);
      if (cut >= 0)
        throw new UserError(
          `The engine's answer has not as many rows of ${JSON.stringify(columns[cut]!.name)} as the engine counted (${texts[cut]!.total}).`,
          { fix: "Does the command cut its output?" },
        );
      const found = columns.map((column, index): [string, Column] => [
        column.name,
        column.count === "numbers"
          ? toNumbers(like.get(column.name) as NumericProfile, bins[index]!)
          : toTexts(column, texts[index]!),
      ]);
      return { rows: totals[0] ?? 0, ragged: 0, columns: new Map(found) };
    },
  };
};

/** `"mlops:type"` and what follows: one word for each column. */
export const readTypes = (lines: readonly string[]): string[] => {
  const line = lines.map(splitFields).find(([mark]) => mark === marks.type) ?? [];
  return line.slice(1).map((hex) => Buffer.from(hex, "hex").toString("utf8"));
};

const splitFields = (line: string): string[] =>
  line.split(/[,\t]/).map((field) => field.trim().replace(/^"(.*)"$/, "$1"));

const at = <T>(list: readonly T[], column: string | undefined): T => {
  const found = list[readCount(column)];
  if (found === undefined) throw unreadable(column);
  return found;
};

const readCount = (text: string | undefined): number => {
  const count = Number(text);
  if (text === undefined || text === "" || !Number.isSafeInteger(count)) throw unreadable(text);
  return count;
};

const unreadable = (text: string | undefined) =>
  new UserError(`The engine's answer has ${JSON.stringify(text ?? "")} where a count is expected.`, {
    fix: "The command must print rows as CSV, or with tabs between fields.",
  });

/** Where all texts were asked for, their rows and those without one are all rows. */
const isCut = ({ counts, different, missing, total }: Texts): boolean =>
  different <= distinctLimit && [...counts.values()].reduce((sum, n) => sum + n, missing) !== total;

const sumOf = (bins: ReadonlyMap<number, Bin>, of: (bin: Bin) => number): number =>
  [...bins].sort(([a], [b]) => a - b).reduce((sum, [, bin]) => sum + of(bin), 0);

const toNumbers = (like: NumericProfile, bins: ReadonlyMap<number, Bin>): Column => {
  const inside = new Map([...bins].filter(([bin]) => bin >= 0));
  const cuts = cutAround(like.edges);
  const countOf = (bin: number) => inside.get(bin)?.n ?? 0;
  // Bin i lies between cut i-1 and cut i; the one that begins at an edge and ends right after it is the edge itself.
  const place = new Map(cuts.map((cut, index) => [cut, index + 1]));
  const at = like.edges.map((edge) => countOf(place.get(edge)!));
  const counts = like.edges.map(() => 0);
  counts.push(0);
  let edge = 0;
  for (let bin = 0; bin <= cuts.length; bin++) {
    if (bin > 0 && cuts[bin - 1] === like.edges[edge]) edge++;
    counts[edge]! += countOf(bin);
  }
  const n = sumOf(inside, (bin) => bin.n);
  const shift = n > 0 ? sumOf(inside, ({ sum }) => sum) / n : 0;
  const squares = sumOf(inside, (bin) => bin.squares);
  const all = [...inside.values()];
  const profile: NumericProfile = {
    kind: "numeric",
    name: like.name,
    n,
    missing: bins.get(missingBin)?.n ?? 0,
    invalid: bins.get(invalidBin)?.n ?? 0,
    mean: n > 0 ? like.mean + shift : 0,
    m2: Math.max(0, squares - n * shift * shift),
    min: all.reduce((least, { low }) => Math.min(least, low), all[0]?.low ?? 0) + 0,
    max: all.reduce((most, { high }) => Math.max(most, high), all[0]?.high ?? 0) + 0,
    zeros: countOf(place.get(0)!),
    bins: like.bins,
    edges: like.edges,
    counts,
    at,
  };
  const outer = (of: (bin: number) => boolean): number | undefined => {
    const there = new Map([...inside].filter(([bin]) => of(bin)));
    const count = sumOf(there, (bin) => bin.n);
    return count > 0 ? like.mean + sumOf(there, ({ sum }) => sum) / count : undefined;
  };
  const first = place.get(like.edges[0]!)!;
  const last = place.get(like.edges.at(-1)!)!;
  const outside = { below: outer((bin) => bin < first), above: outer((bin) => bin > last) };
  return { kind: "numeric", profile, outside, missing: profile.missing, invalid: profile.invalid };
};

const toTexts = ({ count }: SqlColumn, { counts, different, missing, total }: Texts): Column => {
  const n = total - missing;
  if (count === "dates") {
    const dates = counts.get("x") ?? 0;
    return { kind: "datetime", n: dates, missing, invalid: n - dates, min: null, max: null };
  }
  const overflow = different > distinctLimit;
  let numbers = 0;
  if (count === "texts" && !overflow)
    for (const [text, of] of counts) if (!Number.isNaN(parseNumberText(text))) numbers += of;
  return {
    kind: "categorical",
    n,
    missing,
    invalid: 0,
    counts: overflow ? new Map() : counts,
    overflow,
    numbers,
  };
};
