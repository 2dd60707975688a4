/** picklescan on the same pickles: we list what it lists, and call dangerous whatever it does. */
import { deepStrictEqual, ok } from "node:assert";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bufferSource } from "@mlops-actions/registry/proof/byte-source";
import { scanPickle } from "@mlops-actions/registry/proof/scan-pickle";

type Pickle = { name: string; base64: string; end: string };
type Answer = { error: boolean; globals: [module: string, name: string, dangerous: boolean][] };

const fixtures = join(import.meta.dirname, "../../packages/registry/src/proof/fixtures/pickles.json");

/** It takes the two values before STACK_GLOBAL for the names, wherever they come from. */
const beyondIt = [
  "after POP_MARK",
  "after POP of a MARK",
  "after INST",
  "duplicated names",
  "name made while loading",
  "escaped texts",
];

/** All of uuid is dangerous to it, because functions of that module run programs; its two classes are data. */
const onlyToIt = ["uuid.UUID", "uuid.SafeUUID"];

export const check = async ({ bin, log }: { bin: string; log: (line: string) => void }): Promise<void> => {
  const { pickles } = JSON.parse(readFileSync(fixtures, "utf8")) as { pickles: Pickle[] };
  const whole = pickles.filter(({ name, end }) => end === "stop" && !beyondIt.includes(name));
  const script = join(import.meta.dirname, "list-globals.py");
  const told = execFileSync(join(bin, "python"), [script], {
    input: JSON.stringify(whole),
    encoding: "utf8",
    stdio: ["pipe", "pipe", "ignore"],
    maxBuffer: 2 ** 26,
  });
  const answers = JSON.parse(told) as Record<string, Answer>;
  let dangers = 0;
  let compared = 0;
  for (const { name, base64 } of whole) {
    const theirs = answers[name]!;
    if (theirs.error) continue;
    const { imports, findings } = await scanPickle(bufferSource(Buffer.from(base64, "base64")));
    const ours = imports.map((each) => `${each?.module}.${each?.name}`).sort();
    deepStrictEqual([name, ours], [name, theirs.globals.map(([module, own]) => `${module}.${own}`).sort()]);
    for (const [module, own, dangerous] of theirs.globals) {
      if (!dangerous || onlyToIt.includes(`${module}.${own}`)) continue;
      const found = findings.find((each) => each.name === `${module}.${own}`);
      ok(
        found?.level === "danger",
        `${name}: picklescan calls ${module}.${own} dangerous, we say ${found?.level}`,
      );
      dangers++;
    }
    compared++;
  }
  ok(compared > 200 && dangers > 20, `${compared} pickles, ${dangers} dangers were compared`);
  log(`picklescan: ${compared} pickles, imports alike; each of its ${dangers} dangers is one of ours`);
};
