import { fieldsOf, isNumber, type Numbers, type SummaryFormat } from "./format.ts";

/**
 * results_*.json of lm-evaluation-harness: `{results: {task: {"acc,none": …, "acc_stderr,none": …}}}`. Names are
 * `task.metric,filter`, such as `arc_easy.acc,none`; its standard error is told with it.
 */
export const lmEval: SummaryFormat = {
  name: "lm-evaluation-harness",
  recognise: ({ json }) => {
    const tasks = Object.values(fieldsOf(fieldsOf(json).results));
    return tasks.some((task) =>
      Object.entries(fieldsOf(task)).some(([key, value]) => metricKey.test(key) && isNumber(value)),
    );
  },
  read: ({ json }) => {
    const numbers: Numbers = {};
    const stderr: Numbers = {};
    for (const [task, fields] of Object.entries(fieldsOf(fieldsOf(json).results)))
      for (const [key, value] of Object.entries(fieldsOf(fields))) {
        const [, metric, isError, filter] = metricKey.exec(key) ?? [];
        if (metric === undefined || !isNumber(value)) continue;
        (isError ? stderr : numbers)[`${task}.${metric},${filter}`] = value;
      }
    return { numbers, stderr };
  },
};

const metricKey = /^([^,]+?)(_stderr)?,([^,]+)$/;

/**
 * A line of its samples_*.jsonl as a row: paired by doc_id and doc_hash, so that a changed document is another row.
 * The score is `score` where the line has such a metric (`acc_norm`), else the first that the line names. Where
 * answers went through several filters, the file has a line for each: `metric,filter` chooses one, else the first
 * filter of the file is taken.
 */
export const readLmEvalSamples = (score: string) => {
  const [metric, filter] = score.split(",") as [string, string?];
  let taken = filter;
  return (line: Record<string, unknown>): Record<string, unknown> | undefined => {
    taken ??= String(line.filter ?? "");
    if (line.filter !== undefined && line.filter !== taken) return undefined;
    const names = Array.isArray(line.metrics) ? line.metrics.map(String) : [];
    const name = Object.hasOwn(line, metric) ? metric : names.find((one) => Object.hasOwn(line, one));
    return { id: `${line.doc_id}:${line.doc_hash}`, score: name === undefined ? undefined : line[name] };
  };
};

export const isLmEvalSample = (line: Record<string, unknown>): boolean =>
  line.doc_id !== undefined && typeof line.doc_hash === "string";
