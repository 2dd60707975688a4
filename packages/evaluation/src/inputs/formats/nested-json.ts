import { fieldsOf, flatten, type SummaryFormat } from "./format.ts";

/**
 * Any JSON object of numbers: metrics.json of DVC, DVCLive (`step` among them) and CML, MLflow's `data.metrics`.
 * `{"val": {"auc": 0.7}}` is `val.auc`; a name with a slash keeps it.
 */
export const nestedJson: SummaryFormat = {
  name: "JSON of numbers",
  recognise: ({ json }) => Object.keys(fieldsOf(json)).length > 0,
  read: ({ json }) => ({ numbers: flatten(json) }),
};
