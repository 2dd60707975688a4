import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ColumnPlan, type Gathered, makeCollector } from "../profile/collect-column.ts";
import { mergeGathered } from "../profile/join-column.ts";
import { countCells } from "./count-cells.ts";
import { makeCellScanner } from "./fast-scanner.ts";
import type { Bytes } from "./open-bytes.ts";

type Plan = Pick<ColumnPlan, "kind" | "edges"> | undefined;

const edges = [-3, -1, 0, 0.5, 1, 2, 7.25, 7.5, 1e3];
const plans: Plan[] = [
  { kind: "numeric", edges },
  { kind: "numeric" },
  {},
  undefined,
  { kind: "categorical" },
  { kind: "datetime" },
];
const header = "a,b,c,d,e,f\n";
const scanners = new Map<string, ReturnType<typeof makeCellScanner>>();
const scannerFor = (given: readonly Plan[], separator: string) => {
  const key = JSON.stringify([given, separator]);
  if (!scanners.has(key)) scanners.set(key, makeCellScanner(given, separator));
  return scanners.get(key)!;
};

/** Text that comes in pieces of this many bytes. */
const inPieces = (content: Buffer, piece: number): Bytes => {
  let at = 0;
  return {
    read: async (buffer, offset) => {
      const read = content.copy(buffer, offset, at, Math.min(at + piece, content.length));
      at += read;
      return read;
    },
    taken: () => 0,
    close: async () => {},
  };
};

/** All that is known of the text, in an order that does not depend on who read it; or why it cannot be read. */
const gather = async (
  content: string | Buffer,
  { fast, piece = 1e9, given = plans, separator = "," }: Options & { fast: boolean },
) => {
  const collectors = given.map((plan) => plan && makeCollector(plan));
  try {
    const counted = await countCells(
      { path: "data.csv", separator },
      inPieces(Buffer.from(content), piece),
      collectors,
      { fast: fast ? scannerFor(given, separator) : undefined },
    );
    const columns = collectors.map((collector) => {
      const found = collector && mergeGathered(makeCollector({}).finish(), collector.finish());
      return found && { ...found, numbers: listNumbers(found), texts: [...found.texts].sort() };
    });
    return { ...counted, columns, tallies: collectors.map((one) => one?.finish().tally) };
  } catch (error) {
    return String(error);
  }
};
type Options = { piece?: number; given?: readonly Plan[]; separator?: string };

const listNumbers = ({ numbers }: Gathered) => numbers.flatMap((run) => [...run]).sort((a, b) => a - b);

const expectSame = async (content: string | Buffer, options: Options = {}) => {
  const plain = await gather(content, { ...options, fast: false });
  expect(await gather(content, { ...options, fast: true })).toEqual(plain);
  return plain;
};

describe("the scanner in WebAssembly", () => {
  it("runs here", () => {
    expect(makeCellScanner([], ",")).toBeDefined();
  });

  it("finds what the plain one finds in any text, however hostile, wherever pieces end", async () => {
    const bit = fc.constantFrom(
      ...['"', '""', ",", "\n", "\r\n", "\r", " ", ".", "-", "+", "e", "0", "5", "12.5", "-7.25", "1e3"],
      ...["\ufeff", "\0", "é", "😀", "NaN", "NA", "1.#IND", "2024-01-02", "x", "7.5", '5" pipe', '"a"b'],
    );
    const bytes = fc.oneof(
      { weight: 20, arbitrary: fc.array(bit, { maxLength: 60 }).map((bits) => Buffer.from(bits.join(""))) },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 80 }).map((list) => Buffer.from(list)) },
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 90 }), async (body, piece) => {
        await expectSame(Buffer.concat([Buffer.from(header), body]), { piece });
        await expectSame(body, { piece, given: [{}] });
      }),
      { numRuns: 300 },
    );
  });

  it("finds the same at every single offset where a piece may end", async () => {
    const body = '1,"2",x\r\n\r\n"3\n""4""",5" pipe,,é,\n"NaN"z,-0.0, 1.5 ,"",k,2024-05-06\n"7.250",8,9\n';
    for (let piece = 1; piece < 60; piece++) await expectSame(header + body.repeat(3), { piece });
  });

  it("reads numbers to the bit as JavaScript does", async () => {
    const digits = fc.string({ unit: fc.constantFrom(..."0123456789"), maxLength: 22 });
    const number = fc.oneof(
      fc.double({ noNaN: true }).map(String),
      fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map((x) => x.toPrecision(17)),
      fc.tuple(fc.bigInt({ min: 2n ** 52n, max: 2n ** 64n }), fc.integer({ min: -70, max: 70 })).map(
        ([mantissa, power]) => `${mantissa}e${power}`, // halves of two doubles among them
      ),
      fc
        .tuple(fc.constantFrom("", "-", "+", " "), digits, fc.constantFrom("", "."), digits)
        .map((parts) => parts.join("")),
      fc.tuple(digits, fc.integer({ min: -400, max: 400 })).map(([text, power]) => `${text}.e${power}`),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(number, { minLength: 50, maxLength: 200 }), async (numbers) => {
        await expectSame(`a,b\n${numbers.map((text) => `${text},${text}\n`).join("")}`, {
          given: [{ kind: "numeric", edges }, { kind: "numeric" }],
        });
      }),
      { numRuns: 100 },
    );
  });

  it("finds the same in much text: many windows, many texts, and rows larger than a window", async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, row) =>
        `${((row * 7919) % 1000) / 8},${row / 3},"${row}",x,id-${row},2024-01-0${row % 9}T00:00:${row % 60}\n`,
    );
    rows[5000] = `1,2,"${"a,\n".repeat(40_000)}",x,y,z\n`;
    rows[5001] = `1,2,${"b".repeat(70_000)},x,y,z\n`;
    const found = await expectSame(`${header}${rows.join("")}1,2`);
    expect(found).toMatchObject({ rows: 20_001, ragged: 1 });
    await expectSame(`a\n${"1\n".repeat(200_000)}`, { given: [{}] }); // as many held numbers as a window can have
  });

  it("finds the same with other separators, and in a wide table", async () => {
    await expectSame('a;b\n1;"x;y"\n2,5;z\n', { separator: ";", given: [{ kind: "numeric" }, {}] });
    await expectSame("a b\n1 2\n 3\n", { separator: " ", given: [{}, {}] });
    const given = Array.from({ length: 9000 }, () => ({}));
    await expectSame(`${given.map((_, at) => `c${at}`).join(",")}\n${given.map((_, at) => at).join(",")}\n`, {
      given,
    });
  });

  it("begins anew after a part that could not be read", async () => {
    await gather(`${header}1,2,3,4,5,6\n"open`, { fast: true });
    await expectSame(`${header}1,2,3,4,5,6\n`);
  });
});
