import type { Estimators, Units } from "./bootstrap.ts";
import { lanes, unitWeight } from "./poisson-weights.ts";

/**
 * The estimates without each row, or without each group, four at a time: a lane's weight of the row is taken away.
 * Costs a quarter of the units times all rows.
 */
export const jackknife = ([first, second]: Estimators, { n, groups }: Units): Float64Array => {
  const count = groups?.count ?? n;
  const members = groups && listMembers(groups.of, groups.count);
  const weights = new Uint16Array(n).fill(unitWeight);
  const a = new Float64Array(lanes);
  const b = new Float64Array(lanes);
  const estimates = new Float64Array(count);
  const toggle = (unit: number, lane: number) => {
    for (const row of members?.[unit] ?? [unit]) weights[row]! ^= 1 << (4 * lane);
  };
  for (let start = 0; start < count; start += lanes) {
    const used = Math.min(lanes, count - start);
    for (let lane = 0; lane < used; lane++) toggle(start + lane, lane);
    first(weights, a);
    second?.(weights, b);
    for (let lane = 0; lane < used; lane++) {
      estimates[start + lane] = a[lane]! - b[lane]!;
      toggle(start + lane, lane);
    }
  }
  return estimates;
};

const listMembers = (of: Uint32Array, count: number): number[][] => {
  const members = Array.from({ length: count }, (): number[] => []);
  of.forEach((group, row) => {
    members[group]!.push(row);
  });
  return members;
};
