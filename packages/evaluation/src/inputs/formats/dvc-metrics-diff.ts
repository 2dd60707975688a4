import { fieldsOf, isNumber, type Numbers, type SummaryFormat } from "./format.ts";

/**
 * `dvc metrics diff --json`: `{file: {name: {old, new, diff}}}`. `new` is the challenger's number, `old` the
 * champion's. Names are those in the file, nested ones as DVC joins them, with dots; `file:name` where there are
 * several files.
 */
export const dvcMetricsDiff: SummaryFormat = {
  name: "dvc metrics diff",
  recognise: ({ json }) => {
    const changes = Object.values(fieldsOf(json)).flatMap((file) => Object.values(fieldsOf(file)));
    return changes.length > 0 && changes.every(isChange);
  },
  read: ({ json }) => {
    const files = Object.entries(fieldsOf(json));
    const numbers: Numbers = {};
    const champion: Numbers = {};
    for (const [file, changes] of files)
      for (const [key, change] of Object.entries(fieldsOf(changes))) {
        const name = files.length > 1 ? `${file}:${key}` : key;
        const { old, new: now } = fieldsOf(change);
        if (isNumber(now)) numbers[name] = now;
        if (isNumber(old)) champion[name] = old;
      }
    return { numbers, champion };
  },
};

const isChange = (value: unknown): boolean => {
  const fields = fieldsOf(value);
  return Object.hasOwn(fields, "old") && Object.hasOwn(fields, "new");
};
