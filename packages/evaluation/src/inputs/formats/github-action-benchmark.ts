import { fieldsOf, isNumber, type SummaryFormat } from "./format.ts";

/** github-action-benchmark's custom format `[{name, unit, value, range}]`. Names as there; unit and range are text. */
export const githubActionBenchmark: SummaryFormat = {
  name: "github-action-benchmark",
  recognise: ({ json }) =>
    Array.isArray(json) &&
    json.length > 0 &&
    json.map(fieldsOf).every(({ name, value }) => typeof name === "string" && isNumber(Number(value))),
  read: ({ json }) => ({
    numbers: Object.fromEntries(
      (json as unknown[]).map(fieldsOf).map(({ name, value }) => [String(name), Number(value)]),
    ),
  }),
};
