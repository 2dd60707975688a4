import type { JointProfile } from "@mlops-actions/contracts/profile";
import { normalTwoSided } from "./gamma-functions.ts";

type Sums = Pick<JointProfile, "n" | "sums" | "products">;

/** Where the product of columns i ≥ j stands in the triangle. */
const place = (i: number, j: number) => (i * (i + 1)) / 2 + j;

export const makeSums = (columns: number): Sums => ({
  n: 0,
  sums: new Array<number>(columns).fill(0),
  products: new Array<number>(place(columns, 0)).fill(0),
});

/** @param row whole numbers, one a column */
export const addRow = (into: Sums, row: ArrayLike<number>): void => {
  into.n++;
  let at = 0;
  for (let i = 0; i < row.length; i++) {
    const x = row[i]!;
    into.sums[i]! += x;
    for (let j = 0; j <= i; j++) into.products[at++]! += x * row[j]!;
  }
};

/** The same of some of the columns; over the rows that had all of them. */
export const selectJoint = (joint: JointProfile, columns: string[]): JointProfile => {
  const places = columns.map((name) => joint.columns.indexOf(name));
  return {
    columns,
    n: joint.n,
    sums: places.map((i) => joint.sums[i]!),
    products: places.flatMap((i, row) =>
      places.slice(0, row + 1).map((j) => joint.products[place(Math.max(i, j), Math.min(i, j))]!),
    ),
  };
};

/** Pearson's correlation of columns i and j; undefined where one of them is constant. */
export const correlationOf = ({ n, sums, products }: Sums, i: number, j: number): number | undefined => {
  const co = (a: number, b: number) =>
    products[place(Math.max(a, b), Math.min(a, b))]! / n - (sums[a]! / n) * (sums[b]! / n);
  const scale = Math.sqrt(co(i, i) * co(j, j));
  return scale > 0 ? Math.max(-1, Math.min(1, co(i, j) / scale)) : undefined;
};

type Correlation = { r: number; n: number };

/** p that two correlations of independent samples are the same, by Fisher's z (1921). */
export const correlationPValue = (a: Correlation, b: Correlation): number => {
  if (a.n <= 3 || b.n <= 3) return 1;
  const z = (r: number) => Math.atanh(Math.max(-0.999999, Math.min(0.999999, r)));
  return normalTwoSided((z(a.r) - z(b.r)) / Math.sqrt(1 / (a.n - 3) + 1 / (b.n - 3)));
};
