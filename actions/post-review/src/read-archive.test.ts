import { describe, expect, it } from "vitest";
import { readArchive } from "./read-archive.ts";
import { makeZip, type ZipFile } from "./testing/make-zip.ts";

const limits = { names: ["a.json", "b.json"], mostBytes: 1000 };
const read = (...files: ZipFile[]) => readArchive(makeZip(files), limits);

describe("an archive of a stranger's", () => {
  it.each([true, false])("gives its files (stored: %s)", (stored) => {
    const files = read({ name: "a.json", content: "{}", stored }, { name: "b.json", content: "", stored });
    expect([...files].map(([name, bytes]) => [name, bytes.toString()])).toEqual([
      ["a.json", "{}"],
      ["b.json", ""],
    ]);
  });

  it.each<[string, ZipFile[], RegExp]>([
    ["another file", [{ name: "run.sh", content: "" }], /a file other than a\.json, b\.json/],
    ["a way out", [{ name: "../a.json", content: "" }], /a file other/],
    ["a folder", [{ name: "a.json", content: "", mode: 0o040755 }], /not a plain file/],
    ["a link", [{ name: "a.json", content: "/etc/passwd", mode: 0o120777 }], /not a plain file/],
    ["a file twice", [1, 2].map(() => ({ name: "a.json", content: "" })), /a\.json twice/],
    ["too many files", [1, 2, 3].map(() => ({ name: "a.json", content: "" })), /3 files, at most 2/],
    ["a large file", [{ name: "a.json", content: Buffer.alloc(1001) }], /larger than 1000 bytes/],
    [
      "a bomb that says it is small",
      [{ name: "a.json", content: Buffer.alloc(50_000_000), says: { size: 900 } }],
      /not what the archive says/,
    ],
    [
      "less than it says",
      [{ name: "a.json", content: "{}", says: { size: 3 } }],
      /not what the archive says/,
    ],
    [
      "another checksum",
      [{ name: "a.json", content: "{}", says: { checksum: 1 } }],
      /not what the archive says/,
    ],
    [
      "two names",
      [{ name: "a.json", content: "{}", says: { ownName: "b.json" } }],
      /another name in its own/,
    ],
    ["encryption", [{ name: "a.json", content: "{}", says: { flags: 1 } }], /encrypted/],
    ["another method", [{ name: "a.json", content: "{}", says: { method: 14 } }], /compressed in a way/],
    [
      "broken deflate",
      [{ name: "a.json", content: "{}", stored: true, says: { method: 8 } }],
      /not what the/,
    ],
  ])("is refused with %s", (_, files, told) => {
    expect(() => read(...files)).toThrow(told);
  });

  it("never tells a name that the archive brought", () => {
    const name = "<img src=x>\u001b[2J::error::";
    expect(() => read({ name, content: "" })).toThrow(/^(?!.*img)/s);
  });

  it("is refused with bytes after its end, cut off anywhere, and as something else", () => {
    const zip = makeZip([{ name: "a.json", content: "{}" }]);
    expect(() => readArchive(makeZip([{ name: "a.json", content: "{}" }], Buffer.from("x")), limits)).toThrow(
      /not a zip/,
    );
    for (let length = 0; length < zip.length; length++)
      expect(() => readArchive(zip.subarray(0, length), limits), `${length}`).toThrow(/is refused/);
    for (let at = 0; at < zip.length; at++) {
      const broken = Buffer.from(zip);
      broken[at]! ^= 0xff;
      try {
        readArchive(broken, limits);
      } catch (error) {
        expect((error as Error).name, `${at}`).toBe("UserError");
      }
    }
  });
});
