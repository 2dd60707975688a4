/**
 * Builds `dist/`: one lazy ncc bundle and a two-line stub for each name in bundle/entry.ts. The bytes depend on the
 * sources and package-lock.json alone, so CI can rebuild and refuse a difference.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { appendFile, cp, mkdir, readFile, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(import.meta.dirname, "..");

/** Bundles one entry. The working folder is bundle/, whose tsconfig.json ncc reads. */
const bundle = (entry: string, out: string, ...options: string[]) =>
  execFileSync(
    process.execPath,
    [
      fileURLToPath(import.meta.resolve("@vercel/ncc/dist/ncc/cli.js")),
      ...["build", entry, "--out", out, "--license", "licenses.txt", "--target", "es2022", "--no-cache"],
      ...options,
    ],
    { cwd: join(root, "bundle"), stdio: ["ignore", "ignore", "inherit"] },
  );

/** A file of its own, for the reason that bundle/undici.cjs gives. */
const addUndici = async (folder: string) => {
  const made = join(folder, "undici");
  bundle(fileURLToPath(import.meta.resolve("undici/index.js")), made);
  await appendFile(join(folder, "licenses.txt"), `\n${await readFile(join(made, "licenses.txt"), "utf8")}`);
  await rename(join(made, "index.js"), join(folder, "undici.cjs"));
  await rm(made, { recursive: true });
};

const names = [
  ...readFileSync(join(root, "bundle/entry.ts"), "utf8").matchAll(/^ {2}"?([\w-]+)"?: \(\) => import/gm),
].map((match) => match[1]!);

const target = process.argv[2] ? join(process.cwd(), process.argv[2]) : join(root, "dist");
const fresh = mkdtempSync(join(tmpdir(), "mlops-build-"));
try {
  bundle("entry.ts", fresh, "--transpile-only"); // types are checked by npm run typecheck
  await addUndici(fresh);
  for (const name of names)
    writeFileSync(
      join(fresh, `${name}.js`),
      `${name === "mlops" ? "#!/usr/bin/env node\n" : ""}import { start } from "./index.js";\nawait start("${name}");\n`,
      { mode: name === "mlops" ? 0o755 : 0o644 },
    );
  writeFileSync(join(fresh, "package.json"), `{ "type": "module" }\n`);
  await rm(target, { recursive: true, force: true });
  await mkdir(join(target, ".."), { recursive: true });
  await rename(fresh, target).catch(() => cp(fresh, target, { recursive: true })); // another file system
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
console.log(`dist: ${names.join(", ")}`);
