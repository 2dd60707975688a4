import { countOf, formatCount } from "@mlops-actions/contracts/format";
import { UserError } from "@mlops-actions/contracts/user-error";

type Ids = { called: string; ids: readonly (string | null)[] };

/** Which prediction (its row) each label that has come belongs to, in the order of the predictions. */
export type JoinedLabels = {
  pairs: { prediction: number; label: number }[];
  /** Labels of predictions that are not here. */
  strange: number;
};

/**
 * Joins labels to predictions by id. A label that is missing has not come yet.
 * @throws UserError for an id that is missing or there twice, and where no id is in both
 */
export const joinLabels = (
  predictions: Ids,
  labels: Ids & { values: readonly (string | null)[] },
): JoinedLabels => {
  indexIds(predictions);
  const rowOf = indexIds(labels);
  const pairs: JoinedLabels["pairs"] = [];
  let found = 0;
  predictions.ids.forEach((id, prediction) => {
    const label = rowOf.get(id!);
    if (label === undefined) return;
    found++;
    if (labels.values[label] !== null) pairs.push({ prediction, label });
  });
  if (found === 0)
    throw new UserError(
      `${predictions.called} and ${labels.called} have no id in common: ${showIds(predictions.ids)} there, and ${showIds(labels.ids)} here.`,
      { fix: "drift.labels.id names the column of both." },
    );
  return { pairs, strange: labels.ids.length - found };
};

const indexIds = ({ called, ids }: Ids): Map<string, number> => {
  if (ids.length === 0) throw new UserError(`${called} has no rows.`);
  const rowOf = new Map<string, number>();
  const twice = new Set<string>();
  let without = 0;
  ids.forEach((id, row) => {
    if (id === null) without++;
    else if (rowOf.has(id)) twice.add(id);
    else rowOf.set(id, row);
  });
  if (without > 0) throw new UserError(`${called} has ${countOf(without, "row")} without an id.`);
  if (twice.size > 0)
    throw new UserError(
      `${called} has ${formatCount(twice.size)} ${twice.size === 1 ? "id" : "ids"} more than once: ${showIds([...twice])}.`,
      { fix: "Each prediction has one id and one label: keep the label that counts." },
    );
  return rowOf;
};

/** The first few, as messages show them. */
export const showIds = (ids: readonly (string | null)[]): string =>
  `${ids
    .slice(0, 3)
    .map((id) => JSON.stringify(id))
    .join(", ")}${ids.length > 3 ? ", …" : ""}`;
