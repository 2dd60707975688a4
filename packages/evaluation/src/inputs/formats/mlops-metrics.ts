import { fieldsOf, flatten, type SummaryFormat } from "./format.ts";

/** Our own `mlops/metrics@1`, as train leaves it. Names are those of `metrics`. */
export const mlopsMetrics: SummaryFormat = {
  name: "mlops/metrics@1",
  recognise: ({ json }) => fieldsOf(json).schema === "mlops/metrics@1",
  read: ({ json }) => ({ numbers: flatten(fieldsOf(json).metrics) }),
};
