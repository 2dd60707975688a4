/**
 * Builds `dist/`: one lazy ncc bundle and a two-line stub for each name in bundle/entry.ts. The bytes depend on the
 * sources and package-lock.json alone, so CI can rebuild and refuse a difference.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cp, mkdir, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(import.meta.dirname, "..");
const names = [
  ...readFileSync(join(root, "bundle/entry.ts"), "utf8").matchAll(/^ {2}"?([\w-]+)"?: \(\) => import/gm),
].map((match) => match[1]!);

const target = process.argv[2] ? join(process.cwd(), process.argv[2]) : join(root, "dist");
const fresh = mkdtempSync(join(tmpdir(), "mlops-build-"));
try {
  execFileSync(
    process.execPath,
    [
      fileURLToPath(import.meta.resolve("@vercel/ncc/dist/ncc/cli.js")),
      "build",
      join(root, "bundle/entry.ts"),
      "--out",
      fresh,
      "--license",
      "licenses.txt",
      "--target",
      "es2022",
      "--no-cache",
      "--transpile-only", // types are checked by npm run typecheck
    ],
    { cwd: root, stdio: ["ignore", "ignore", "inherit"] },
  );
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
