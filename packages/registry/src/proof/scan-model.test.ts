import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ByteSource, bufferSource, fileSource } from "./byte-source.ts";
import { scanFile, scanModel } from "./scan-model.ts";

const files = JSON.parse(readFileSync(join(import.meta.dirname, "fixtures/models.json"), "utf8")) as Record<
  string,
  string
>;
const bytesOf = (name: string) => Buffer.from(files[name]!, "base64");

const inPieces = (bytes: Buffer, length: number): ByteSource => ({
  size: bytes.length,
  open: async function* (start = 0, end = bytes.length) {
    for (let at = start; at < end; at += length) yield bytes.subarray(at, Math.min(end, at + length));
  },
});

const look = async (name: string) => {
  const { formats, safe, findings } = await scanFile(name, bufferSource(bytesOf(name)));
  const of = (level: string) => findings.filter((found) => found.level === level).map((found) => found.name);
  return [formats.join(" + "), safe ? "safe" : "", of("danger").join(), of("warning").join()];
};

describe("what a file is, and what loading it runs", () => {
  const system = "posix.system";
  it.each([
    ["plain.npy", "npy", "safe"],
    ["plain.npz", "npz", "safe"],
    ["compressed.npz", "npz", "safe"],
    ["objects.npy", "numpy objects (pickle)"],
    ["structure-of-objects.npy", "numpy objects (pickle)"],
    ["objects.npz", "npz"],
    ["evil.npy", "numpy objects (pickle)", "", system],
    ["forest.pkl", "pickle"],
    ["forest.joblib", "joblib (pickle)"],
    ["forest-zlib.joblib", "joblib (pickle)"],
    ["forest-gzip.joblib", "joblib (pickle)"],
    ["forest-lzma.joblib", "compressed (lzma)", "", "", "compressed (lzma)"],
    ["evil-after-arrays.joblib", "joblib (pickle)", "", system],
    ["evil-after-arrays-protocol-2.joblib", "joblib (pickle)", "", system],
    ["evil-in-an-array.joblib", "joblib (pickle)", "", "os.system"],
    ["state.pt", "pytorch (pickle)"],
    ["legacy.pth", "pickle"],
    ["evil.pt", "pytorch (pickle)", "", system],
    ["evil-deflated.pt", "pytorch (pickle)", "", system],
    ["flagged.pt", "pytorch (pickle)", "", system],
    ["two-names.pt", "pytorch (pickle)", "", "archive/data.pkl"],
    ["code.pt", "pytorch (pickle)", "", "", "m/code/__torch__.py"],
    ["polyglot.png", "image + pytorch (pickle)", "", system, "zip"],
    ["good.safetensors", "safetensors", "safe"],
    ["no-name-for-it", "safetensors", "safe"],
    ["gap.safetensors", "safetensors", "", "", "safetensors"],
    ["hole.safetensors", "safetensors", "", "", "safetensors"],
    ["long.safetensors", "safetensors", "", "", "safetensors"],
    ["pickle.safetensors", "pickle", "", system, "safetensors"],
    ["model.onnx", "onnx", "safe"],
    ["cut.onnx", "onnx", "", "", "onnx"],
    ["model.gguf", "gguf", "safe"],
    ["saved/saved_model.pb", "tensorflow-savedmodel"],
    ["evil-saved/saved_model.pb", "tensorflow-savedmodel", "", "WriteFile"],
    ["dense.keras", "keras"],
    ["lambda.keras", "keras", "", "Lambda layer"],
    ["module.keras", "keras", "", "os.system"],
    ["dense.h5", "hdf5"],
    ["lambda.h5", "hdf5", "", "Lambda layer"],
    ["forest.json", "xgboost", "safe"],
    ["forest.ubj", "xgboost", "safe"],
    ["boost.cbm", "catboost", "safe"],
    ["boost.txt", "lightgbm", "safe"],
    ["README.md", "text", "safe"],
    ["config.yaml", "text", "safe"],
    ["evil.yaml", "text", "", "!!python"],
    ["evil.txt", "pickle", "", "os.system"],
    ["letters.txt", "text", "safe"],
    ["code.py", "python", "", "", "python"],
    ["library.so", "native code", "", "", "native code"],
    ["model.bin", "unknown", "", "", "unknown"],
    ["model.7z", "archive (7z)", "", "", "archive (7z)"],
    ["model.tar", "archive (tar)", "", "", "archive (tar)"],
    ["model.xz", "compressed (xz)", "", "", "compressed (xz)"],
    ["empty", "empty", "safe"],
  ])("%s", async (name, format, safe = "", danger = "", warning = "") => {
    expect(await look(name)).toEqual([format, safe, danger, warning]);
  });

  it("says what the first bytes tell", async () => {
    const summary = async (name: string) => (await scanFile(name, bufferSource(bytesOf(name)))).summary;
    expect(await summary("good.safetensors")).toBe("2 tensors, 5 parameters (F16, F32)");
    expect(await summary("plain.npy")).toBe("'<f8' (2, 3)");
    expect(await summary("model.onnx")).toBe("IR version 8");
    expect(await summary("model.gguf")).toBe("version 3, 2 tensors");
  });

  it("looks past the name: the same bytes under another are the same", async () => {
    for (const name of ["evil.pt", "evil.npy", "forest.joblib", "lambda.keras", "pickle.safetensors"]) {
      const scan = await scanFile("weights.bin", bufferSource(bytesOf(name)));
      const dangers = (each: { findings: { level: string; name: string }[] }) =>
        each.findings.filter(({ level }) => level === "danger");
      expect(dangers(scan)).toEqual(dangers(await scanFile(name, bufferSource(bytesOf(name)))));
      expect(scan.safe).toBe(false);
    }
  });

  it("does not depend on how the bytes arrive", async () => {
    for (const name of Object.keys(files)) {
      const bytes = bytesOf(name);
      expect([name, await scanFile(name, inPieces(bytes, 97))]).toEqual([
        name,
        await scanFile(name, bufferSource(bytes)),
      ]);
    }
  });

  it("comes to an end with a finding, whatever is damaged", async () => {
    const names = Object.keys(files).filter((name) => bytesOf(name).length > 30);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.nat(),
        fc.nat(255),
        fc.nat(),
        async (name, at, byte, cut) => {
          const bytes = Buffer.from(bytesOf(name));
          bytes[at % bytes.length] = byte;
          const scan = await scanFile(
            name,
            bufferSource(bytes.subarray(0, cut % 3 ? bytes.length : cut % bytes.length)),
          );
          expect(scan.formats.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("a model", () => {
  const scanAll = (...names: string[]) =>
    scanModel(names.map((path) => ({ path, source: bufferSource(bytesOf(path)) })));

  it("is of a safe format only where every file is", async () => {
    const safe = await scanAll("good.safetensors", "README.md", "plain.npy");
    expect(safe.formats).toEqual(["npy", "safetensors", "text"]);
    expect(safe.security).toMatchObject({ safe_format: true, findings: [] });
    const mixed = await scanAll("good.safetensors", "forest.joblib");
    expect(mixed.security.safe_format).toBe(false);
    expect(mixed.security.findings.map(({ path }) => path)).not.toContain("good.safetensors");
    expect(new Set(mixed.security.findings.map(({ level }) => level))).toEqual(new Set(["note"]));
    expect((await scanModel([])).security.safe_format).toBe(false);
  });

  it("is scanned where it lies, without being read into memory", async () => {
    const folder = mkdtempSync(join(tmpdir(), "mlops-scan-"));
    try {
      // A pickle of one great byte string, then what it is there to hide.
      const length = 300_000_000;
      const head = Buffer.from("\x80\x04\x8e\0\0\0\0\0\0\0\0", "latin1");
      head.writeBigUInt64LE(BigInt(length), 3);
      const path = join(folder, "large.pkl");
      writeFileSync(path, head);
      const { open } = await import("node:fs/promises");
      const file = await open(path, "r+");
      await file.write(Buffer.from("0cos\nsystem\n."), 0, 13, head.length + length);
      await file.close();
      const before = performance.now();
      const { findings } = await scanFile("large.pkl", fileSource(path, head.length + length + 13));
      expect(findings.map(({ name }) => name)).toContain("os.system");
      expect(performance.now() - before).toBeLessThan(2000);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  describe("that comes to far more than its files", () => {
    /** A zip whose directory names one member's bytes over and over. */
    const zipOf = (name: string, method: number, data: Buffer, times: number) => {
      const header = (mark: number, length: number, nameAt: number) => {
        const bytes = Buffer.alloc(length);
        bytes.writeUInt32LE(mark);
        bytes.writeUInt16LE(name.length, nameAt);
        return bytes;
      };
      const local = header(0x04034b50, 30, 26);
      local.writeUInt16LE(method, 8);
      const entry = header(0x02014b50, 46, 28);
      entry.writeUInt16LE(method, 10);
      entry.writeUInt32LE(data.length, 20);
      entry.writeUInt32LE(data.length, 24);
      const directory = Buffer.concat(Array(times).fill(Buffer.concat([entry, Buffer.from(name)])));
      const end = header(0x06054b50, 22, 20);
      end.writeUInt16LE(0, 20);
      end.writeUInt32LE(directory.length, 12);
      end.writeUInt32LE(30 + name.length + data.length, 16);
      return Buffer.concat([local, Buffer.from(name), data, directory, end]);
    };
    const counted = (bytes: Buffer) => {
      const told = { read: 0 };
      const source = bufferSource(bytes);
      const open: ByteSource["open"] = async function* (start, end) {
        for await (const chunk of source.open(start, end)) {
          told.read += chunk.length;
          yield chunk;
        }
      };
      return { told, source: { ...source, open } };
    };
    const opcodes = Buffer.from("N0".repeat(20_000_000));
    const unscanned = {
      level: "danger",
      reason: expect.stringContaining("could not be scanned: its packed"),
    };

    it.each<[string, Buffer]>([
      ["a.joblib", gzipSync(Buffer.concat([Buffer.from("\x80\x04", "latin1"), opcodes]), { level: 1 })],
      ["a.txt.gz", gzipSync(opcodes, { level: 1 })],
      [
        "a.h5.gz",
        gzipSync(Buffer.concat([Buffer.from("\x89HDF\r\n\x1a\n", "latin1"), opcodes]), { level: 1 }),
      ],
      ["a.npz", zipOf("a.npy", 8, deflateRawSync(opcodes, { level: 1 }), 1)],
    ])("%s is given up", async (name, bytes) => {
      const { safe, findings } = await scanFile(name, bufferSource(bytes));
      expect(safe).toBe(false);
      expect(findings).toContainEqual(expect.objectContaining(unscanned));
    });

    it("a zip whose members are all the same bytes is read a few times, not for each of them", async () => {
      const bytes = zipOf("t.txt", 0, Buffer.from("N0".repeat(500_000)), 2000);
      const { told, source } = counted(bytes);
      const { safe, findings } = await scanFile("a.zip", source);
      expect([safe, findings]).toEqual([false, [expect.objectContaining(unscanned)]]);
      expect(told.read).toBeLessThan(110 * bytes.length);
    });

    it("imports the same name for ever", async () => {
      const bytes = Buffer.from(`\x80\x04${"cos\nx\n0".repeat(1_100_000)}.`, "latin1");
      const { findings } = await scanFile("a.pkl", bufferSource(bytes));
      expect(findings.map(({ reason }) => reason)).toContain(
        "could not be scanned: it imports more often than any model needs",
      );
    });

    it("numbers that are all alike are no such thing", async () => {
      const bytes = gzipSync(Buffer.from("0 ".repeat(6_000_000)));
      expect(await scanFile("a.txt.gz", bufferSource(bytes))).toMatchObject({ safe: true, findings: [] });
    });
  });

  it("of a joblib file compressed many times over is given up, not expanded for ever", async () => {
    const twice = deflateSync(deflateSync(Buffer.alloc(1e6)));
    expect((await scanFile("a.joblib", bufferSource(twice))).findings).toMatchObject([{ level: "warning" }]);
  });
});
