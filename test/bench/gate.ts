/**
 * How long 2,000 paired resamples of a ROC-AUC take, here and in Python, in one run on one machine; and what memory ours
 * takes besides the data. AUC has DeLong's closed form, so the gate does not resample it: it is measured because it is
 * the metric that everybody knows and that costs the most, a walk along two orders.
 *
 * Run: npm run build && node test/bench/gate.ts [python]. Threads run the built worker, as a user's do. Python needs
 * numpy, scipy and scikit-learn; without it only ours is measured.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { createRandom } from "../../packages/contracts/src/random.ts";
import type { Compared } from "../../packages/evaluation/src/inputs/evidence.ts";
import { openWorkers } from "../../packages/evaluation/src/statistics/workers.ts";
import { readPeakMemory } from "./peak-memory.ts";

const resamples = 2000;
const sizes = [10_000, 100_000, 1_000_000];
const worker = join(import.meta.dirname, "../../dist/resample-worker.js");

const makeEvidence = (n: number): Compared => {
  const random = createRandom(42);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const [y, a, b] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  for (let i = 0; i < n; i++) {
    y[i] = random() < 0.1 ? 1 : 0;
    const common = normal();
    a[i] = common + 1.25 * y[i]! + 0.6 * normal();
    b[i] = common + 1.2 * y[i]! + 0.6 * normal();
  }
  return { task: "binary", n, y, threshold: 0.5, challenger: [a], champion: [b], slices: [] };
};

type Ours = { seconds: number; cpu: number; extra: number; identical: boolean };

/** A process of its own: its greatest resident size is what one size of data needs. */
const measureOurs = (n: number): Ours =>
  JSON.parse(
    execFileSync(process.execPath, [import.meta.filename, "--ours", String(n)], { encoding: "utf8" }),
  );

const runOurs = async (n: number): Promise<Ours> => {
  const evidence = makeEvidence(n);
  const before = readPeakMemory();
  const job = {
    evidence,
    statistic: { metric: "roc_auc" },
    of: "difference" as const,
    resamples,
    seed: 7,
    key: "auc",
  };
  const timed = async (count: number) => {
    const workers = openWorkers(count, undefined, worker);
    const start = performance.now();
    const before = process.cpuUsage();
    const estimates = await workers.draw(job);
    const { user, system } = process.cpuUsage(before);
    const seconds = (performance.now() - start) / 1000;
    await workers.close();
    return { estimates, seconds, cpu: (user + system) / 1e6 };
  };
  const shared = await timed(availableParallelism());
  const extra = readPeakMemory() - before;
  // A tenth of it in one thread must be the same bits.
  job.resamples = resamples / 10;
  const alone = await timed(1);
  return {
    seconds: shared.seconds,
    cpu: shared.cpu,
    extra,
    identical: alone.estimates.every((value, i) => value === shared.estimates[i]),
  };
};

type Peers = Record<string, { seconds: number; cpu: number; measured: number }>;

const measurePeers = (python: string, n: number): Peers => {
  const folder = mkdtempSync(join(tmpdir(), "mlops-bench-"));
  try {
    const { y, challenger, champion } = makeEvidence(n);
    const path = join(folder, "data.bin");
    writeFileSync(
      path,
      Buffer.concat([y, challenger[0]!, champion[0]!].map((column) => Buffer.from(column.buffer))),
    );
    const script = join(import.meta.dirname, "gate-peers.py");
    const env = { ...process.env, OMP_NUM_THREADS: "1" };
    return JSON.parse(
      execFileSync(python, [script, path, String(n), String(resamples)], { encoding: "utf8", env }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const short = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
const both = ({ seconds, cpu }: { seconds: number; cpu: number }) => `${short(seconds)} / ${short(cpu)}`;

if (process.argv[2] === "--ours") {
  console.log(JSON.stringify(await runOurs(Number(process.argv[3]))));
} else {
  const python = process.argv[2];
  console.log(
    `${resamples} paired resamples of ROC-AUC; ${availableParallelism()} × ${cpus()[0]?.model}, Node ${process.version}.`,
  );
  console.log(
    "Seconds on the clock / of processors, sorting and the start of threads among ours; Python's are extrapolated from the resamples in brackets. On a machine that others use, look at processor seconds.\n",
  );
  console.log(
    "| rows | ours | presorted numpy | scikit-learn in a loop | scipy.stats.bootstrap | numpy / ours | memory besides the data |",
  );
  console.log("|---|---|---|---|---|---|---|");
  for (const n of sizes) {
    const ours = measureOurs(n);
    if (!ours.identical) throw new Error("one thread and several gave different bits");
    const peers = python === undefined ? undefined : measurePeers(python, n);
    const cell = (name: string) => (peers ? `${both(peers[name]!)} (${peers[name]!.measured})` : "–");
    const ratio = peers
      ? `${(peers.numpy!.seconds / ours.seconds).toFixed(0)} × / ${(peers.numpy!.cpu / ours.cpu).toFixed(0)} ×`
      : "–";
    console.log(
      `| ${n.toLocaleString("en-US")} | ${both(ours)} | ${cell("numpy")} | ${cell("scikit-learn")} | ${cell("scipy")} | ${ratio} | ${(ours.extra / 1e6).toFixed(0)} MB |`,
    );
  }
}
