import { fieldsOf, flatten, isNumber, type SummaryFormat } from "./format.ts";

/** all_results.json of Hugging Face's Trainer. Names are the Trainer's: `eval_loss`, `eval_accuracy`, `epoch`. */
export const huggingFace: SummaryFormat = {
  name: "Hugging Face Trainer",
  recognise: ({ json }) =>
    Object.entries(fieldsOf(json)).some(
      ([key, value]) => /^(eval|train|predict|test)_/.test(key) && isNumber(value),
    ),
  read: ({ json }) => ({ numbers: flatten(json) }),
};
