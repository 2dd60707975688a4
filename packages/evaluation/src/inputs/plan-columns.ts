import type { GatePolicy } from "@mlops-actions/contracts/gate-policy";
import type { Want } from "./read-columns.ts";
import { type Cut, columnsOfCuts, mostImpliedLevels, parseCuts } from "./slices.ts";
import { makeTextIndex, type TextIndex } from "./text-index.ts";

type Task = Exclude<GatePolicy["task"], "summary">;

/** Which columns the policy needs of labels and predictions, and how they are held. */
export type ColumnPlan = {
  task: Task;
  names: { id: string; score: string; label: string; query: string; group?: string; weight?: string };
  /** Undefined where the policy names none: then every other column of the labels is one. */
  cuts: Cut[] | undefined;
  /** Ids of all files, so that the same id has the same code in each. */
  ids: TextIndex;
  ofLabels: (column: string) => Want | undefined;
  ofPredictions: (column: string) => Want | undefined;
};

/** Where an LLM's file has no column of the score's name: it passed or not, or it won, tied or lost. */
export const llmColumns = ["pass", "outcome"];

/** @throws UserError for a condition of a slice that does not parse */
export const planColumns = (policy: Pick<GatePolicy, "task" | "data">): ColumnPlan => {
  const task = policy.task as Task;
  const { group, weight, ...given } = policy.data?.columns ?? {};
  const names = {
    id: "id",
    score: "score",
    label: "label",
    query: "query",
    ...given,
    ...(group !== undefined && { group }),
    ...(weight !== undefined && { weight }),
  };
  const { id, score, label, query } = names;
  const cuts = policy.data?.slices && parseCuts(policy.data.slices);
  const ids = makeTextIndex();
  const looked = cuts ? columnsOfCuts(cuts) : [];

  const shared = (column: string): Want | undefined => {
    if (column === id) return { index: ids };
    if (task === "ranking" && column === query) return "text";
    if (column === group || looked.includes(column)) return "text";
    return column === weight ? "number" : undefined;
  };
  const ofLabels = (column: string): Want | undefined => {
    if (column === label && task !== "llm")
      return task === "binary" || task === "multiclass" ? "text" : "number";
    return shared(column) ?? (cuts ? undefined : { most: mostImpliedLevels });
  };
  const isScore = (column: string) =>
    task === "multiclass" ? column.startsWith(`${score}_`) : column === score;
  const ofPredictions = (column: string): Want | undefined => {
    if (task === "llm" && (column === score || llmColumns.includes(column))) return "text";
    return isScore(column) ? "number" : shared(column);
  };
  return { task, names, cuts, ids, ofLabels, ofPredictions };
};
