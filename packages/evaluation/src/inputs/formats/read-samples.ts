import { fieldsOf } from "./format.ts";
import { isLmEvalSample, readLmEvalSamples } from "./lm-eval.ts";
import { readPromptfooSamples } from "./promptfoo.ts";

/** How files of single results that tools write become rows {id, score}. Other files are taken as they are. */
export type SampleReader = {
  /** A line of a JSONL file as a row; undefined where it is none. */
  line: (record: Record<string, unknown>) => Record<string, unknown> | undefined;
  /** A whole JSON document as rows; undefined where it holds none. */
  document: (json: unknown) => Record<string, unknown>[] | undefined;
};

/** @param score the column that the policy names, which in lm-eval's samples is the metric */
export const makeSampleReader = (score: string): SampleReader => {
  const ofLmEval = readLmEvalSamples(score);
  return {
    line: (record) => {
      if (!isLmEvalSample(record)) return record;
      const row = ofLmEval(record);
      return row && { id: row.id, [score]: row.score };
    },
    document: (json) => (Array.isArray(json) ? json.map(fieldsOf) : readPromptfooSamples(json)),
  };
};
