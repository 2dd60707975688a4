import { digestOf } from "@mlops-actions/contracts/digest";
import type { Profile, Shard } from "@mlops-actions/contracts/profile";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { NumericColumn } from "../read/columns.ts";
import { sumExactly, sumMoments } from "../statistics/exact-moments.ts";
import { writeSum } from "../statistics/exact-sum.ts";
import { countBelow, countUpTo } from "./choose-edges.ts";

/** Part `index` of `count`, from 1 on. */
export type ShardNumber = { index: number; count: number };

/** `2/8`. @throws UserError for anything else */
export const readShardNumber = (text: string): ShardNumber => {
  const [, index = 0, count = 0] = /^(\d{1,5})\/(\d{1,5})$/.exec(text)?.map(Number) ?? [];
  if (index >= 1 && index <= count) return { index, count };
  throw new UserError(
    `The shard is ${JSON.stringify(text)}, expected its number and how many there are, such as 2/8.`,
  );
};

/** Every file in one shard, whichever job asks. */
export const shareOf = (paths: readonly string[], { index, count }: ShardNumber): string[] =>
  paths.toSorted().filter((_, position) => position % count === index - 1);

type Sums = Shard["sums"][string];

/** What lets the parts' sums be added without rounding. */
export const sumColumn = ({ values }: NumericColumn, edges: readonly number[], center: number): Sums => {
  const { sum, squares } = sumMoments(values, center);
  const below = edges.length > 0 ? values.subarray(0, countBelow(values, edges[0]!)) : [];
  const above = edges.length > 0 ? values.subarray(countUpTo(values, edges.at(-1)!)) : [];
  return {
    center,
    sum: writeSum(sum),
    squares: writeSum(squares),
    below: writeSum(sumExactly(below)),
    above: writeSum(sumExactly(above)),
  };
};

export const describeShard = (number: ShardNumber, like: Profile, sums: Shard["sums"]): Shard => ({
  ...number,
  reference: digestOf(like),
  sums,
});
