/**
 * Compiles each AssemblyScript source `<name>.as` of the packages into `<name>.wasm.ts` beside it: the module's bytes as
 * base64, committed, so that nobody needs a compiler to run from source and the bundle needs no file beside it.
 * `--check` writes nothing and fails where a committed module is not what its source gives.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { main } from "assemblyscript/asc";

const root = join(import.meta.dirname, "..");
const check = process.argv.includes("--check");

/** @param path of the entry; what it imports lies beside it */
const compile = async (path: string): Promise<Uint8Array> => {
  // The compiler asks for .ts; another ending keeps its types (v128, i32) out of TypeScript's sight.
  const entry = basename(path).replace(/\.as$/, ".ts");
  const sourceOf = (name: string) => join(root, path, "..", basename(name).replace(/\.ts$/, ".as"));
  let binary: Uint8Array | undefined;
  const { error, stderr } = await main(
    [
      ...[entry, "--outFile", "module.wasm", "--enable", "simd", "--runtime", "stub"],
      ...["-O3", "--noAssert", "--converge"],
    ],
    {
      readFile: (name) => (existsSync(sourceOf(name)) ? readFileSync(sourceOf(name), "utf8") : null),
      writeFile: (_, contents) => {
        binary = contents as Uint8Array;
      },
      listFiles: () => [],
    },
  );
  if (error || !binary) throw new Error(stderr.toString(), { cause: error });
  return binary;
};

const describe = (name: string, bytes: Uint8Array) =>
  [
    `/** ${name}.as compiled by scripts/build-wasm.ts: change that and run it again. */`,
    "export const wasm =",
    `  "${Buffer.from(bytes).toString("base64")}";`,
    "",
  ].join("\n");

const sources = globSync("packages/*/src/**/*.as", { cwd: root }).sort();
const imported = new Set(
  sources.flatMap((path) =>
    [...readFileSync(join(root, path), "utf8").matchAll(/ from "(.*)"/g)].map(([, name]) =>
      join(path, "..", `${name}.as`),
    ),
  ),
);
for (const path of sources.filter((source) => !imported.has(source))) {
  const text = describe(basename(path, ".as"), await compile(path));
  const made = join(root, path.replace(/\.as$/, ".wasm.ts"));
  if (!check) writeFileSync(made, text);
  else if (readFileSync(made, "utf8") !== text)
    throw new Error(`${path}: its module is of another source. Run node scripts/build-wasm.ts.`);
  console.log(`${path}: ${text.length} bytes`);
}
