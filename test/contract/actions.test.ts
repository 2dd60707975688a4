import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { renderActionReadme } from "../../scripts/write-action-docs.ts";

const root = join(import.meta.dirname, "../..");
const read = (...path: string[]) => readFileSync(join(root, ...path), "utf8");

type Action = {
  name: string;
  description: string;
  branding?: object;
  inputs?: Record<string, { description?: string; default?: string; required?: boolean }>;
  outputs?: Record<string, { description?: string }>;
  runs: { using: string; main: string; post?: string };
};

const namesIn = (source: string, call: RegExp) =>
  [...new Set([...source.matchAll(call)].map((match) => match[1]!))].sort();

describe.each(readdirSync(join(root, "actions")))("action %s", (name) => {
  const text = read("actions", name, "action.yml");
  const action = parse(text) as Action;

  it("reads exactly the inputs that action.yml declares", () => {
    const used = namesIn(read("actions", name, "src/inputs.ts"), /\bread\w+(?:<[^>]*>)?\(\s*"([\w-]+)"/g);
    expect(used).toEqual(Object.keys(action.inputs ?? {}).sort());
  });

  it("sets exactly the outputs that action.yml declares", () => {
    const source = read("actions", name, "src/outputs.ts");
    const missing = Object.keys(action.outputs ?? {}).filter(
      (output) => !new RegExp(`["']?\\b${output}["']?\\s*[:,]`).test(source),
    );
    expect(missing).toEqual([]);
  });

  it("describes every input and output for people, and forbids nothing it needs", () => {
    for (const [field, { description }] of [
      ...Object.entries(action.inputs ?? {}),
      ...Object.entries(action.outputs ?? {}),
    ])
      expect(description, `${name}: ${field}`).toMatch(/\w{3,}.*\w/);
    expect(action.description.length).toBeLessThanOrEqual(125); // the Marketplace's limit
    expect(action.branding).toBeDefined();
  });

  it("runs its stub in dist on Node 24", () => {
    expect(action.runs).toMatchObject({ using: "node24", main: `../../dist/${name}.js` });
    expect(existsSync(join(root, "dist", `${name}.js`))).toBe(true);
  });

  it("has a README whose tables are action.yml's", () => {
    const readme = read("actions", name, "README.md");
    expect(renderActionReadme(readme, text, name)).toBe(readme);
  });
});
