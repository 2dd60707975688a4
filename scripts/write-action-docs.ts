/** Fills the input and output tables of each action's README from its action.yml, so that they cannot differ. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";

type Field = { description: string; default?: string; required?: boolean };

const cell = (text: string) =>
  text.trim().replaceAll("\n", " ").replaceAll("|", "\\|").replaceAll("<", "&lt;");

const inputTable = (inputs: Record<string, Field>) =>
  [
    "| input | default | what |",
    "|---|---|---|",
    ...Object.entries(inputs).map(
      ([name, { description, default: fallback, required }]) =>
        `| \`${name}\` | ${fallback ? `\`${cell(String(fallback))}\`` : required ? "**required**" : ""} | ${cell(description)} |`,
    ),
  ].join("\n");

const outputTable = (outputs: Record<string, Field>) =>
  [
    "| output | what |",
    "|---|---|",
    ...Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`),
  ].join("\n");

const between = (text: string, name: string, table: string, path: string) => {
  const pattern = new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!pattern.test(text)) throw new Error(`${path} has no <!-- ${name} --> … <!-- /${name} -->`);
  return text.replace(pattern, (_, open, close) => `${open}\n${table}\n${close}`);
};

/** The README as it should be. */
export const renderActionReadme = (readme: string, action: string, path: string): string => {
  const { inputs = {}, outputs = {} } = parse(action) as {
    inputs?: Record<string, Field>;
    outputs?: Record<string, Field>;
  };
  return between(between(readme, "inputs", inputTable(inputs), path), "outputs", outputTable(outputs), path);
};

if (import.meta.main) {
  const root = join(import.meta.dirname, "..", "actions");
  for (const name of await readdir(root)) {
    const path = join(root, name, "README.md");
    const action = await readFile(join(root, name, "action.yml"), "utf8");
    await writeFile(path, renderActionReadme(await readFile(path, "utf8"), action, path));
  }
}
