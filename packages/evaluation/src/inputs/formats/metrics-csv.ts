import { parseNumber } from "../parse-number.ts";
import { scanDelimited } from "../scan-delimited.ts";
import { isNumber, type Numbers, type SummaryFormat } from "./format.ts";

/**
 * A log with a row an epoch or step: metrics.csv of Lightning, Keras' CSVLogger, YOLO's results.csv. Each column's
 * last cell that is not empty, under the column's name. A training that ended in nan has no number there.
 */
export const metricsCsv: SummaryFormat = {
  name: "metrics.csv",
  recognise: ({ path, json }) => /\.csv$/i.test(path) && json === undefined,
  read: async ({ path, text }) => {
    let header: string[] = [];
    const last: number[] = [];
    await scanDelimited(path, toChunks(text), ",".charCodeAt(0), {
      header: (names) => {
        header = names;
      },
      cell: (column, bytes, start, end) => {
        if (end > start) last[column] = parseNumber(bytes, start, end);
      },
    });
    const numbers: Numbers = {};
    header.forEach((name, column) => {
      const value = last[column];
      if (isNumber(value)) numbers[name] = value;
    });
    return { numbers };
  },
};

async function* toChunks(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text);
}
