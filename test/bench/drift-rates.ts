/**
 * How often does a drift check cry wolf, and how often does it sleep? Simulated checks of twenty columns: how many of
 * them alarm where nothing moved, and where something did, by the default rule and by what is usual.
 *
 * Run: node test/bench/drift-rates.ts [worlds]. Seeded; the figures of docs/drift-statistics.md are what it printed.
 */
import { driftConfigShape } from "../../packages/contracts/src/drift-config.ts";
import type { NumericProfile } from "../../packages/contracts/src/profile.ts";
import { createRandom } from "../../packages/contracts/src/random.ts";
import { type Comparison, compareNumbers } from "../../packages/drift/src/compare/compare-column.ts";
import { judgeDistribution } from "../../packages/drift/src/compare/judge-column.ts";
import { referenceFromProfile } from "../../packages/drift/src/profile/numeric-reference.ts";
import { sampleFromValues } from "../../packages/drift/src/profile/numeric-sample.ts";
import { profileColumn } from "../../packages/drift/src/profile/profile-column.ts";
import { adjustPValues } from "../../packages/drift/src/statistics/adjust-p-values.ts";

const worlds = Number(process.argv[2] ?? 100);
const columns = 20;
const config = driftConfigShape.parse({});
const random = createRandom(20261124);

const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
const draw = (rows: number, shift: number) =>
  Float64Array.from({ length: rows }, () => normal() + shift).sort();

/** Shifts in units of the standard deviation; moved: of how many columns. */
type Design = { reference: number; current: number; shift: number; moved: number; share?: number };
const designs: Design[] = [
  { reference: 2000, current: 100, shift: 0, moved: 0 },
  { reference: 5000, current: 1000, shift: 0, moved: 0 },
  { reference: 200_000, current: 200_000, shift: 0, moved: 0, share: 0.1 },
  { reference: 200_000, current: 200_000, shift: 0.01, moved: columns, share: 0.1 },
  { reference: 5000, current: 1000, shift: 0.1, moved: 1 },
  { reference: 200_000, current: 200_000, shift: 0.1, moved: 1, share: 0.1 },
  { reference: 2000, current: 100, shift: 0.3, moved: 1 },
  { reference: 5000, current: 1000, shift: 0.3, moved: 1 },
  { reference: 2000, current: 100, shift: 1, moved: 1 },
];

type Verdict = { bareKs: boolean; psi: boolean; warn: boolean; alert: boolean };

const check = ({ reference, current, shift, moved }: Design): Verdict => {
  const compared: Comparison[] = Array.from({ length: columns }, (_, column) => {
    const values = draw(reference, 0);
    const profile = profileColumn("x", { kind: "numeric", values, missing: 0, invalid: 0 }) as NumericProfile;
    const now = sampleFromValues(draw(current, column < moved ? shift : 0));
    return compareNumbers(referenceFromProfile(profile), now);
  });
  const adjusted = adjustPValues(compared.map(({ p }) => p));
  const statuses = compared.map(
    (comparison, column) => judgeDistribution(comparison, adjusted[column]!, columns, config).status,
  );
  return {
    bareKs: compared.some(({ p }) => p < 0.05),
    psi: compared.some(({ metrics }) => metrics.psi! >= 0.1),
    warn: statuses.some((status) => status === "warn" || status === "alert"),
    alert: statuses.includes("alert"),
  };
};

const show = (count: number, of: number) =>
  `${((100 * count) / of).toFixed(count === 0 || count === of ? 0 : 1)} %`;

console.log(
  "| shift, in how many of 20 columns | reference rows | current rows | checks | bare KS, p < .05 | PSI ≥ .1 | this rule: warns or alerts | alerts |",
);
console.log("|---|---|---|---|---|---|---|---|");
for (const design of designs) {
  const runs = Math.max(2, Math.round(worlds * (design.share ?? 1)));
  const verdicts = Array.from({ length: runs }, () => check(design));
  const rate = (of: (verdict: Verdict) => boolean) => show(verdicts.filter(of).length, runs);
  const what = design.moved === 0 ? "none" : `${design.shift}σ, in ${design.moved}`;
  console.log(
    `| ${what} | ${design.reference} | ${design.current} | ${runs} | ${rate(({ bareKs }) => bareKs)} | ${rate(({ psi }) => psi)} | ${rate(({ warn }) => warn)} | ${rate(({ alert }) => alert)} |`,
  );
}
