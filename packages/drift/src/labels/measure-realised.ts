import type { DriftRealised } from "@mlops-actions/contracts/drift";
import type { DriftConfig } from "@mlops-actions/contracts/drift-config";
import { countOf, formatCount } from "@mlops-actions/contracts/format";
import type { LabelStudy, RegisteredMetric } from "@mlops-actions/contracts/label-study";
import { describeAges, readTimes } from "./ages.ts";
import { joinLabels } from "./join-labels.ts";
import { judgeMeasured } from "./judge-realised.ts";
import { needCells, type RowFiles, readRows } from "./read-rows.ts";
import { readTruth, scoreColumns } from "./read-truth.ts";

export type LabelMeasurement = {
  /** Looked for when it is needed: what is wrong with it is told as any other fault. */
  study: () => Promise<LabelStudy>;
  labels: RowFiles;
  predictions: RowFiles;
  config: DriftConfig;
  /** What metrics were when the version was registered, where that is known. */
  registered: readonly RegisteredMetric[];
  now: Date;
};

/** Where nothing was measured. */
export const nothing = {
  status: "insufficient" as const,
  rows: 0,
  labelled: 0,
  coverage: 0,
  metrics: [],
};

const caveat = "Rows whose labels have come may not be typical of all";

/**
 * How good the model was on rows whose labels have come since, by the gate's metrics. Too few labels are `insufficient`.
 * @throws UserError where labels, predictions or settings are wrong
 */
export const measureRealised = async (wanted: LabelMeasurement): Promise<DriftRealised> => {
  const { config, registered, now } = wanted;
  const study = await wanted.study();
  const { id, label } = study.names;
  const { time } = config.labels!;
  const known = (names: readonly string[]) => (header: readonly string[]) =>
    names.filter((name) => header.includes(name));
  const timed = time === undefined ? [] : [time];
  const predictions = await readRows(wanted.predictions, (header) =>
    known([id, ...timed, ...scoreColumns(study, config.prediction, header)])(header),
  );
  const labels = await readRows(wanted.labels, known([id, label, ...timed]));
  const values = needCells(labels, label, "drift.labels.label");
  const joined = joinLabels(
    { called: predictions.called, ids: needCells(predictions, id, "drift.labels.id") },
    { called: labels.called, ids: needCells(labels, id, "drift.labels.id"), values },
  );
  const rows = readTruth(study, { predictions, labels, joined }, config.prediction);

  const counts = {
    rows: predictions.n,
    labelled: joined.pairs.length,
    coverage: joined.pairs.length / predictions.n,
  };
  const ages = time === undefined ? {} : readTimes(time, { predictions, labels, joined });
  const told = [
    `${formatCount(counts.labelled)} of ${countOf(counts.rows, "prediction")} have a label (${(100 * counts.coverage).toFixed(0)} %)`,
    ...describeAges(ages, now),
    ...(joined.strange > 0 ? [`${countOf(joined.strange, "label")} of other predictions left out`] : []),
  ].join(", ");
  const shortage = describeShortage(study, rows.y);
  if (shortage) return { ...nothing, ...counts, ...ages, reason: `Not judged: ${shortage}. ${told}.` };

  const measured = await study.measure(rows);
  const judged = study.demands.map((demand) => {
    const found = measured.find(({ metric }) => metric === demand.metric)!;
    const before = registered.find(({ metric }) => metric === demand.metric);
    const context = { task: study.task, allowed: config.thresholds.performance };
    return (
      judgeMeasured(demand, found, before, context) ?? {
        words: `${demand.metric} is not known${found.missing ? `: ${found.missing}` : " on these rows"}`,
      }
    );
  });
  const metrics = judged.flatMap((one) => ("line" in one ? [one.line] : []));
  const status =
    (["alert", "warn", "ok"] as const).find((one) => metrics.some((metric) => metric.status === one)) ??
    "insufficient";
  return {
    status,
    ...((status === "alert" || status === "warn") && { cause: "performance" }),
    reason: `${judged.map(({ words }) => words).join("; ")}. ${told}. ${caveat}.`,
    ...counts,
    ...ages,
    metrics,
  };
};

const describeShortage = ({ task, least }: LabelStudy, y: Float64Array): string | undefined => {
  if (y.length < least.rows)
    return `${countOf(y.length, "label")}, and ${formatCount(least.rows)} are asked for (drift.labels.min)`;
  if (task === "regression") return undefined;
  const counts = new Map<number, number>();
  for (const truth of y) counts.set(truth, (counts.get(truth) ?? 0) + 1);
  if (counts.size < 2) return `all ${formatCount(y.length)} labels are of one class`;
  if (task === "multiclass") return undefined;
  const fewest = Math.min(...counts.values());
  if (fewest >= least.ofEach) return undefined;
  return `${formatCount(counts.get(1)!)} positive and ${formatCount(counts.get(0)!)} negative labels, and ${least.ofEach} of each are asked for`;
};
