import { sortRows } from "../metrics/sort-rows.ts";

/** Ranks from 1, equal values sharing the mean of theirs. */
export const midranks = (values: Float64Array): Float64Array => {
  const order = sortRows(values);
  const ranks = new Float64Array(values.length);
  for (let start = 0, end = 0; start < order.length; start = end) {
    const value = values[order[start]!]!;
    while (end < order.length && values[order[end]!]! === value) end++;
    for (let i = start; i < end; i++) ranks[order[i]!] = (start + end + 1) / 2;
  }
  return ranks;
};
