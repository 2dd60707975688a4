import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { Numbers, Summary } from "./format.ts";

/**
 * A run of MLflow's file store: `mlruns/<experiment>/<run>`, or its folder `metrics`. Each file is a metric and each
 * line `timestamp value step`; the last step counts. Names are MLflow's, `val/auc` among them. A folder above is read
 * where it holds one run only.
 * @throws UserError where there is no run, or several
 */
export const readMlflowRun = async (path: string): Promise<Summary> => {
  const metrics = await findMetrics(path);
  const numbers: Numbers = {};
  for (const entry of await readdir(metrics, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const value = lastValue(await readFile(file, "utf8"));
    if (Number.isFinite(value)) numbers[relative(metrics, file).replaceAll("\\", "/")] = value;
  }
  return { numbers };
};

const findMetrics = async (path: string): Promise<string> => {
  if (basename(path) === "metrics") return path;
  const found = await findRuns(path, 2);
  const [only] = found;
  if (only !== undefined && found.length === 1) return join(only, "metrics");
  throw new UserError(
    found.length === 0
      ? `${path} is a folder without a run of MLflow in it (no folder "metrics").`
      : `${path} holds ${found.length} runs of MLflow.`,
    { fix: found.length === 0 ? "Name a metrics file, or a run's folder." : `Name one, such as ${only}.` },
  );
};

const findRuns = async (path: string, depth: number): Promise<string[]> => {
  if (await isDirectory(join(path, "metrics"))) return [path];
  if (depth === 0) return [];
  const inner = (await readdir(path, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const found = await Promise.all(inner.map((entry) => findRuns(join(path, entry.name), depth - 1)));
  return found.flat().sort();
};

const isDirectory = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

const lastValue = (text: string): number => {
  let best = { step: Number.NEGATIVE_INFINITY, time: Number.NEGATIVE_INFINITY, value: Number.NaN };
  for (const line of text.split("\n")) {
    const [time, value, step = 0] = line.trim().split(/\s+/).map(Number);
    if (time === undefined || value === undefined) continue;
    if (step > best.step || (step === best.step && time >= best.time)) best = { step, time, value };
  }
  return best.value;
};
