/**
 * What starting a built action costs, beside an empty Node: whole processes, interleaved, median of several. Each
 * action is started as the runner would, but outside a job, so it loads, reads its inputs and stops at the first error.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const names = [
  "setup-env",
  "train",
  "evaluate-gate",
  "register-model",
  "get-model",
  "post-review",
  "deploy",
  "drift-check",
  "mlops",
];
const rounds = Number(process.argv[2] ?? 9);

const time = (args: string[]): number => {
  const start = performance.now();
  spawnSync(process.execPath, args, { stdio: "ignore", env: { PATH: process.env.PATH } });
  return performance.now() - start;
};

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

const commands: Record<string, string[]> = {
  "empty Node": ["-e", "0"],
  ...Object.fromEntries(
    names.map((name) => [
      name,
      [join(root, "dist", `${name}.js`), ...(name === "mlops" ? ["--version"] : [])],
    ]),
  ),
};
const times: Record<string, number[]> = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let round = 0; round <= rounds; round++)
  for (const [name, args] of Object.entries(commands)) {
    const taken = time(args);
    if (round > 0) times[name]!.push(taken); // the first round warms the disk
  }

const empty = median(times["empty Node"]!);
for (const [name, taken] of Object.entries(times)) {
  const value = median(taken);
  console.log(
    `${name.padEnd(15)} ${value.toFixed(0).padStart(5)} ms   ${(value / empty).toFixed(1)} × an empty Node`,
  );
}
