import type { NumericProfile } from "@mlops-actions/contracts/profile";
import { makeKnots, sampleFromKnots } from "./knots.ts";
import type { NumericSample } from "./numeric-sample.ts";

/** Means of what lies below the first edge and above the last, where they are known. */
export type OutsideMeans = { below?: number | undefined; above?: number | undefined };

/**
 * Current numbers of which a profile is all that is known, such as an engine's counts or merged shards: exact at each
 * edge, on both sides of it, and evenly spread between two. What moved out of the reference's range may be most of the
 * data, so there the mean is kept too, and with it the area that Wasserstein's distance measures. Not for an empty one.
 */
export const sampleFromProfile = (profile: NumericProfile, outside: OutsideMeans = {}): NumericSample => {
  const { n, min, max, mean, edges, counts, at } = profile;
  const knots = makeKnots(profile);
  const spreadAround = (center: number | undefined, from: number, to: number, count: number) => {
    const left = Math.max(from, min);
    const right = Math.min(to, max);
    const middle = Math.min(Math.max(center ?? (left + right) / 2, left), right);
    const lower = right > left ? Math.round((count * (right - middle)) / (right - left)) : 0;
    knots.spread(left, middle, lower);
    knots.spread(middle, right, count - lower);
  };
  if (counts[0]! > 0) spreadAround(outside.below, min, edges[0]!, counts[0]!);
  edges.forEach((edge, index) => {
    knots.add(edge, at[index]!);
    const count = counts[index + 1]! - at[index]!;
    if (index + 1 < edges.length) knots.spread(edge, edges[index + 1]!, count);
    else if (count > 0) spreadAround(outside.above, edge, max, count);
  });
  return sampleFromKnots(knots, { n, min, max, mean, edges, at });
};
