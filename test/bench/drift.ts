/**
 * How long a drift check of a large table against a profile takes, and how much memory: ours as it is built and with the
 * plain scanner, beside pandas + scipy, Evidently, DuckDB and numpy, in one run on one machine. Nothing here is a test.
 *
 * Run: node test/bench/drift.ts [MB, 1000 unless told] [python]. What Python needs says drift-peers.py; without it only
 * ours is measured, and no Parquet. It takes 2.5 times the size on the disk, for a while.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import type { Profile } from "../../packages/contracts/src/profile.ts";
import { profileFiles } from "../../packages/drift/src/profile/build-profile.ts";
import { openSource, readTable } from "../../packages/drift/src/read/read-table.ts";
import { writeTable } from "./drift-data.ts";

type Cost = { seconds: number; cpu: number; peak: number; rows?: number };

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "mlops-bench-"));
const path = (name: string) => join(folder, name);

/** Tells on its way out what the process took: processor seconds of all threads, and the most memory it ever had. */
const report = `data:text/javascript,${encodeURIComponent(
  `import { writeFileSync } from "node:fs";
import { readPeakMemory } from ${JSON.stringify(new URL("peak-memory.ts", import.meta.url).href)};
process.on("exit", () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(${JSON.stringify(path("cost.json"))}, JSON.stringify({
    cpu: (userCPUTime + systemCPUTime) / 1e6, peak: readPeakMemory() }));
});`,
)}`;

/** A process of its own from start to end: what a person waits for. */
const runNode = (...args: string[]): Cost => {
  const start = performance.now();
  execFileSync(process.execPath, ["--import", report, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const seconds = (performance.now() - start) / 1000;
  return { seconds, ...JSON.parse(readFileSync(path("cost.json"), "utf8")) };
};

const runPlain = async (current: string, profilePath: string) => {
  const { columns } = JSON.parse(readFileSync(profilePath, "utf8")) as Profile;
  const plans = columns.map((column) => ({
    name: column.name,
    kind: column.kind,
    edges: column.kind === "numeric" && column.n > 0 ? column.edges : undefined,
  }));
  const sharing = { threads: availableParallelism(), least: 0, scanner: "plain" as const };
  await readTable(await openSource([current]), plans, undefined, sharing);
};

const short = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
const printRow = (name: string, cost: Cost, ours: Cost) =>
  console.log(
    `| ${name} | ${short(cost.seconds)} | ${short(cost.cpu)} | ${(cost.peak / 1e6).toFixed(0)} MB | ${[
      cost.seconds / ours.seconds,
      cost.cpu / ours.cpu,
      cost.peak / ours.peak,
    ]
      .map((ratio) => `${short(ratio)} ×`)
      .join(" | ")} |`,
  );

const measure = async (megabytes: number, python: string | undefined) => {
  const [current, reference, profilePath] = [
    path("current.csv"),
    path("reference.csv"),
    path("profile.json"),
  ];
  const rows = writeTable(current, megabytes * 1e6, 1);
  writeTable(reference, megabytes * 1e6, 2);
  writeFileSync(profilePath, JSON.stringify(await profileFiles([reference])));
  execFileSync(process.execPath, [join(root, "scripts/build.ts"), "built"], { cwd: folder });
  const check = (file: string) =>
    runNode(path("built/mlops.js"), "drift", "--reference", profilePath, "--current", file, "--json");
  const peer = (way: string, file = current, other = reference): Cost =>
    JSON.parse(
      execFileSync(python!, [join(import.meta.dirname, "drift-peers.py"), way, file, other, profilePath], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }) || "{}",
    );

  console.log(
    `${rows} rows × 20 columns, ${megabytes} MB of CSV; ${availableParallelism()} × ${cpus()[0]?.model}, Node ${process.version}.`,
  );
  console.log("Whole processes of ours, their start among it; of Python's the work alone.\n");
  console.log(
    "| | seconds | of processors | peak memory | ratio to ours: seconds | of processors | memory |",
  );
  console.log("|---|---|---|---|---|---|---|");
  const ours = check(current);
  printRow("ours, CSV, all columns, every statistic", ours, ours);
  printRow(
    "ours, the plain scanner (reading alone)",
    runNode(import.meta.filename, "--plain", current, profilePath),
    ours,
  );
  if (python === undefined) return;
  printRow("DuckDB, the same bins", peer("duckdb"), ours);
  printRow("pandas and numpy, the same bins", peer("numpy"), ours);
  printRow("pandas + scipy, KS alone, reference loaded before", peer("ks"), ours);
  printRow("pandas + scipy, the whole set from two files", peer("whole"), ours);
  const evidently = peer("evidently");
  const times = rows / evidently.rows!;
  printRow(
    `Evidently, tests of ${evidently.rows} rows (${(evidently.peak / 1e6).toFixed(0)} MB), times ${short(times)}`,
    { seconds: evidently.seconds * times, cpu: evidently.cpu * times, peak: evidently.peak },
    ours,
  );
  const parquet = path("current.parquet");
  peer("parquet", current, parquet);
  const oursParquet = check(parquet);
  console.log(`\nParquet of the same table, ${short(statSync(parquet).size / 1e6)} MB, Snappy:\n`);
  console.log(
    "| | seconds | of processors | peak memory | ratio to ours: seconds | of processors | memory |",
  );
  console.log("|---|---|---|---|---|---|---|");
  printRow("ours", oursParquet, oursParquet);
  printRow("DuckDB, the same bins", peer("duckdb", parquet), oursParquet);
  printRow("pandas and numpy, the same bins", peer("numpy", parquet), oursParquet);
};

try {
  const [first, second, third] = process.argv.slice(2);
  if (first === "--plain") await runPlain(second!, third!);
  else await measure(Number(first ?? 1000), second);
} finally {
  rmSync(folder, { recursive: true });
}
