import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ByteSource, bufferSource } from "./byte-source.ts";
import { expand, expandWith } from "./expand.ts";
import { createBudget } from "./scan-budget.ts";
import { scanPickle } from "./scan-pickle.ts";

type Case = { name: string; base64: string; imports: [string, string][]; end: "stop" | "cut" | "broken" };
const fixtures = JSON.parse(readFileSync(join(import.meta.dirname, "fixtures/pickles.json"), "utf8")) as {
  pickles: Case[];
  packed: Record<string, string>;
};
const bytesOf = (base64: string) => Buffer.from(base64, "base64");
const find = (name: string) => bytesOf(fixtures.pickles.find((each) => each.name === name)!.base64);
const scan = (bytes: Buffer) => scanPickle(bufferSource(bytes));
const sort = (names: readonly string[]) => [...names].sort();

/** The same bytes in pieces of any length, as a network would bring them. */
const inPieces = (bytes: Buffer, length: number): ByteSource => ({
  size: bytes.length,
  open: async function* (start = 0, end = bytes.length) {
    for (let at = start; at < end; at += length) yield bytes.subarray(at, Math.min(end, at + length));
  },
});

describe("names that Python's unpickler asks for", () => {
  it("are the names that are listed, for every pickle of the fixture", async () => {
    expect(fixtures.pickles.length).toBeGreaterThan(250);
    for (const { name, base64, imports, end } of fixtures.pickles) {
      const found = await scan(bytesOf(base64));
      const listed = found.imports.flatMap((each) => (each ? [`${each.module}.${each.name}`] : []));
      expect([name, sort(listed)]).toEqual([
        name,
        sort(imports.map(([module, each]) => `${module}.${each}`)),
      ]);
      if (end === "stop") expect([name, found.end]).toEqual([name, "stop"]);
      if (end === "cut") expect([name, found.end]).not.toEqual([name, "stop"]);
    }
  });

  it("are the same whichever way the bytes arrive", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(fixtures.pickles.length - 1),
        fc.integer({ min: 1, max: 40 }),
        async (n, length) => {
          const bytes = bytesOf(fixtures.pickles[n]!.base64).subarray(0, 3000);
          expect(await scanPickle(inPieces(bytes, length))).toEqual(await scan(bytes));
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("what is dangerous", () => {
  const dangers = async (name: string) =>
    (await scan(find(name))).findings.filter(({ level }) => level === "danger").map((found) => found.name);

  it.each([
    ["system through REDUCE, protocol 4", ["posix.system"]],
    ["eval, protocol 0", ["__builtin__.eval"]],
    ["getattr chain, protocol 4", ["builtins.getattr", "builtins.__import__"]],
    ["pickle in a pickle, protocol 2", ["pickle.loads"]],
    ["INST", ["os.system"]],
    ["escaped texts", ["os.system", "os.execve"]],
    ["names of every text opcode", ["os.system", "os.popen", "os.execv"]],
    ["after POP of a MARK", ["os.system"]],
    ["after INST", ["os.system"]],
    ["dotted name", ["numpy.f2py.os.system"]],
    ["side door", ["torch.nn.modules.os"]],
    ["dunder", ["sklearn.base.BaseEstimator.__init__.__globals__"]],
    ["name made while loading", ["(a name made while loading)"]],
    ["before it breaks", ["os.system"]],
    ["before it ends", ["os.system"]],
    ["second in the stream", ["os.system"]],
    ["runpy", ["runpy._run_code"]],
    ["attrgetter", ["operator.attrgetter"]],
    ["duplicated names", ["os.os", "pty.spawn"]],
  ])("%s", async (name, expected) => {
    expect(sort(await dangers(name))).toEqual(sort(expected));
  });

  it("is nothing of what models are made of", async () => {
    // the fixture's own classes are known to nobody
    for (const { name, base64 } of fixtures.pickles.filter((each) => each.name.startsWith("benign")))
      for (const found of (await scan(bytesOf(base64))).findings)
        expect([name, found.level, found.name]).toEqual([
          name,
          found.name.startsWith("__main__.") ? "warning" : "note",
          found.name,
        ]);
  });

  it("is told apart from what is only not known, and from what the loader brings", async () => {
    expect((await scan(find("extension"))).findings).toContainEqual({
      level: "warning",
      name: "extension 7",
      reason: expect.stringContaining("registered"),
    });
    expect((await scan(find("persistent"))).findings).toEqual([
      { level: "note", name: "persistent id", reason: expect.any(String) },
    ]);
    expect((await scan(find("cut at 42"))).findings).toEqual([
      { level: "warning", name: "end of file", reason: expect.any(String) },
    ]);
  });
});

describe("hostile input", () => {
  const flood = (head: string, unit: Buffer, times: number, tail = ""): ByteSource => ({
    size: undefined,
    open: async function* () {
      yield Buffer.from(head, "latin1");
      const block = Buffer.concat(Array.from({ length: 10_000 }, () => unit));
      for (let n = 0; n < times / 10_000; n++) yield block;
      yield Buffer.from(tail, "latin1");
    },
  });

  it.each([
    ["marks", Buffer.from("(")],
    ["values", Buffer.from("N")],
    ["tuples", Buffer.from(")")],
  ])("a flood of %s ends in a refusal", async (_, unit) => {
    const { end, findings } = await scanPickle(flood("\x80\x04", unit, 3_000_000));
    expect([end, findings]).toEqual([
      "refused",
      [
        {
          level: "danger",
          name: expect.stringMatching(/^byte \d+$/),
          reason: expect.stringContaining("more at once"),
        },
      ],
    ]);
  });

  it("a flood of memos, calls and nested dicts is read through in bounded memory", async () => {
    const before = process.memoryUsage().heapUsed;
    const units: [string, number][] = [
      ["\x8c\x01a\x940", 1_200_000],
      ["cnumpy\ndtype\n(S'f8'\ntR0", 100_000],
      ["}\x940", 300_000],
      [")R", 1_000_000],
    ];
    for (const [unit, times] of units) {
      const system = "\x80\x04cos\nsystem\n.";
      const { imports, end } = await scanPickle(
        flood("\x80\x04N", Buffer.from(unit, "latin1"), times, `.${system}`),
      );
      expect([end, imports.at(-1)]).toEqual(["stop", { module: "os", name: "system" }]);
    }
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(400e6);
  });

  it("lengths beyond every file and lines without end are cut, not waited for", async () => {
    for (const name of ["length of 2^63", "length of 2^32", "frame of 2^60"])
      expect(["cut", "stop"]).toContain((await scan(find(name))).end);
    const { end } = await scanPickle(flood("c", Buffer.from("xxxxxxxxxx"), 300_000));
    expect(end).toBe("cut");
  });

  it("a bomb is given up", async () => {
    const bomb = deflateSync(
      Buffer.concat([Buffer.from("\x80\x04B\xff\xff\xff\x7f", "latin1"), Buffer.alloc(30e6)]),
    );
    const { findings } = await scanPickle(
      expandWith(bufferSource(bomb), (await import("node:zlib")).createInflate, createBudget(0)),
    );
    expect(findings).toContainEqual({
      level: "danger",
      name: "not all of it",
      reason: "could not be scanned: its packed data comes to more than the 16.8 MB that are read of it",
    });
  });

  it("any bytes at all give findings and no failure", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const { findings } = await scan(Buffer.from(bytes));
        expect(Array.isArray(findings)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("compressed pickles", () => {
  it.each(["zlib", "gzip"])("%s is looked through", async (packer) => {
    const source = (await expand(bufferSource(bytesOf(fixtures.packed[packer]!)), createBudget(0)))!;
    expect((await scanPickle(source)).imports).toEqual([{ module: "os", name: "system" }]);
  });

  it("bz2 is not", async () => {
    expect(await expand(bufferSource(bytesOf(fixtures.packed.bz2!)), createBudget(0))).toBeUndefined();
  });
});
