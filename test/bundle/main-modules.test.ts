import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { actionNames, dist, makeStep } from "./built.ts";

const root = join(dist, "..");

it.each([
  [
    "the sources",
    [
      ...actionNames.map((name) => `actions/${name}/src/main.ts`),
      "packages/cli/src/main.ts",
      "bundle/entry.ts",
    ],
  ],
  ["the bundle", ["dist/index.js"]],
])("importing the main modules of %s does nothing", (_, modules) => {
  const { env, read } = makeStep({});
  const imports = modules.map((module) => `await import("${pathToFileURL(join(root, module))}");`);
  const said = execFileSync(
    process.execPath,
    ["--input-type=module", "-e", imports.join("\n"), "mlops", "nonsense"],
    {
      env: { ...env, PATH: process.env.PATH },
      stdio: ["ignore", "pipe", "pipe"],
      encoding: "utf8",
    },
  ); // throws unless it ends with 0
  expect([said, read("output"), read("summary")]).toEqual(["", "", ""]);
});
