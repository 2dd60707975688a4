import type { NumericProfile } from "@mlops-actions/contracts/profile";
import { countUpTo } from "../profile/choose-edges.ts";
import { chiSquareIsf } from "./gamma-functions.ts";

const unit = 256;

/**
 * Turns a column's numbers into whole normal scores, 256 to a standard deviation: what a normal variable would be at the
 * same place of the reference's distribution (van der Waerden 1952). Whole numbers add up to the same in any order, and
 * outliers weigh no more than their rank.
 */
export const makeScorer = ({ edges, counts, n }: NumericProfile): ((value: number) => number) => {
  let below = 0;
  const scores = counts.map((count) => {
    const share = Math.min(Math.max((below + count / 2) / n, 0.5 / n), 1 - 0.5 / n);
    below += count;
    return Math.round(unit * normalQuantile(share));
  });
  return (value) => scores[countUpTo(edges, value)]!;
};

/** x with P(Z < x) = share of a standard normal: Z² is χ² with one degree. */
const normalQuantile = (share: number): number =>
  (share < 0.5 ? -1 : 1) * Math.sqrt(chiSquareIsf(2 * Math.min(share, 1 - share), 1));
