import { fieldsOf, isNumber, type Numbers, type SummaryFormat } from "./format.ts";

/** How the report calls averages, and how metrics of predictions do. */
const averages: Record<string, string> = {
  "macro avg": "macro",
  "weighted avg": "weighted",
  "micro avg": "micro",
  "samples avg": "samples",
};
const measures = [
  ["precision", "precision"],
  ["recall", "recall"],
  ["f1-score", "f1"],
] as const;

/**
 * scikit-learn's `classification_report(output_dict=True)`. Names are those that metrics of predictions have:
 * `accuracy`, `f1_macro`, `recall_weighted`, and of one class `precision@class=oak`, `support@class=oak`.
 */
export const classificationReport: SummaryFormat = {
  name: "classification_report",
  recognise: ({ json }) => {
    const { "macro avg": macro, "weighted avg": weighted } = fieldsOf(json);
    return [macro, weighted].every((one) => isNumber(fieldsOf(one)["f1-score"]));
  },
  read: ({ json }) => {
    const numbers: Numbers = {};
    for (const [key, value] of Object.entries(fieldsOf(json))) {
      if (isNumber(value)) numbers[key] = value; // accuracy
      const fields = fieldsOf(value);
      const average = Object.hasOwn(averages, key) ? averages[key] : undefined;
      const nameOf = (measure: string) => (average ? `${measure}_${average}` : `${measure}@class=${key}`);
      for (const [theirs, ours] of measures)
        if (isNumber(fields[theirs])) numbers[nameOf(ours)] = fields[theirs];
      if (!average && isNumber(fields.support)) numbers[nameOf("support")] = fields.support;
    }
    return { numbers };
  },
};
