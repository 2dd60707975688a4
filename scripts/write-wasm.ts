/** Compiles the drift engine's scanner, packages/drift/assembly, into the module that holds its bytes as text. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import asc from "assemblyscript/asc";

const root = join(import.meta.dirname, "../packages/drift");
const source = "assembly/scan-text.ts";

let wasm: Uint8Array | undefined;
const { error, stderr } = await asc.main(
  [
    ...[source, "--outFile", "out.wasm", "--runtime", "stub", "--noAssert", "-O3", "--converge"],
    ...["--enable", "simd", "--enable", "bulk-memory"],
  ],
  {
    readFile: (name, base) => readFile(join(base === "." ? root : base, name), "utf8").catch(() => null),
    writeFile: (_, contents) => {
      wasm = contents as Uint8Array;
    },
    listFiles: () => [],
  },
);
if (error || !wasm) throw new Error(`${source} cannot be compiled:\n${stderr.toString()}`);

const lines = [
  "/** Made from assembly/scan-text.ts by scripts/write-wasm.ts. */",
  `export const wasm =\n  "${Buffer.from(wasm).toString("base64")}";\n`,
];
await writeFile(join(root, "src/read/scan-text-wasm.ts"), lines.join("\n"));
