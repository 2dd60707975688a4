import type { GatePolicy } from "@mlops-actions/contracts/gate-policy";
import { createRandom, type Random } from "@mlops-actions/contracts/random";
import type { RuleResult } from "@mlops-actions/contracts/verdict";
import { evaluateEvidence } from "../evaluate-gate.ts";
import type { Compared, Evidence } from "../inputs/evidence.ts";
import { wilsonInterval } from "../statistics/score-interval.ts";
import { makeEqualPair } from "./make-pair.ts";
import { overstate, spoilRows } from "./spoil.ts";

export type SelfTestOptions = {
  /** Simulated comparisons of each kind. */
  runs: number;
  seed: number;
  /** Instead of the policy's, which are more than a rate over many runs needs. */
  resamples: number;
  onProgress?: (done: number, total: number) => void;
};

export type Rate = { share: number; low: number; high: number };

export type ScenarioResult = {
  name: string;
  /** Whether the challenger is harmed: then being stopped is right, else it is a false alarm. */
  harmed: boolean;
  /** Not pass and not warn. */
  stopped: Rate;
  /** Said to be worse beyond chance, which is more than undecided. */
  failed: Rate;
  /** How much worse on average, by the first rule that compares a metric; negative is worse. */
  delta: { metric: string; mean: number } | null;
  verdicts: Record<string, number>;
  /** How often each rule was not passed. */
  rules: Record<string, number>;
};

export type SelfTest = {
  n: number;
  runs: number;
  seed: number;
  resamples: number;
  /** two-models: rows change sides by a coin; one-model: copies of it, changed alike. */
  pair: "two-models" | "one-model";
  left_out: string[];
  scenarios: ScenarioResult[];
};

type Scenario = { name: string; harmed: boolean; harm: (pair: Compared, random: Random) => Compared };

/**
 * What a policy does on data like the user's own: how often it stops a model that is as good as the champion, and how
 * often one that was harmed on purpose. Every run is seeded; the same options give the same numbers.
 */
export const runSelfTest = async (
  policy: GatePolicy,
  evidence: Evidence,
  { runs, seed, resamples, onProgress }: SelfTestOptions,
): Promise<SelfTest> => {
  // A budget is measured, not drawn from rows.
  const rules = policy.rules.filter((rule) => rule.kind !== "budget");
  const tested = { ...policy, rules, stats: { ...policy.stats, resamples } };
  const scenarios = listScenarios(evidence);
  const results: ScenarioResult[] = [];
  for (const [index, scenario] of scenarios.entries()) {
    const counted: { verdict: string; rules: RuleResult[] }[] = [];
    for (let run = 0; run < runs; run++) {
      const random = createRandom(seed * 1_000_003 + run);
      const pair = scenario.harm(makeEqualPair(evidence, random), random);
      const stats = { ...tested.stats, seed: seed + run };
      counted.push(await evaluateEvidence({ ...tested, stats }, pair));
      onProgress?.(index * runs + run + 1, scenarios.length * runs);
    }
    results.push(summarise(scenario, counted));
  }
  return {
    n: evidence.n,
    runs,
    seed,
    resamples,
    pair: evidence.champion ? "two-models" : "one-model",
    left_out: policy.rules.filter((rule) => rule.kind === "budget").map(({ id }) => id),
    scenarios: results,
  };
};

const shares = [0.02, 0.05, 0.1, 0.2];

const listScenarios = (evidence: Evidence): Scenario[] => [
  { name: "equally good", harmed: false, harm: (pair) => pair },
  ...shares.map(
    (share): Scenario => ({
      name: `${100 * share} % of the rows wrong`,
      harmed: true,
      harm: (pair, random) => ({ ...pair, challenger: spoilRows(pair, pair.challenger, share, random) }),
    }),
  ),
  ...brokenSlice(evidence),
  ...(hasProbabilities(evidence)
    ? [
        {
          name: "overconfident (odds squared)",
          harmed: true,
          harm: (pair: Compared) => ({ ...pair, challenger: overstate(pair.challenger) }),
        },
      ]
    : []),
];

/** Half of the rows of one slice: what an average hides. The slice of middle size stands for all. */
const brokenSlice = ({ slices, n }: Evidence): Scenario[] => {
  const sized = slices
    .flatMap(({ column, levels, codes }, index) =>
      levels.map((level, code) => ({
        index,
        code,
        name: `${column}=${level}`,
        rows: codes.reduce((count, one) => count + Number(one === code), 0),
      })),
    )
    .filter(({ rows }) => rows < n / 2)
    .sort((a, b) => a.rows - b.rows);
  const middle = sized[Math.floor(sized.length / 2)];
  if (!middle) return [];
  return [
    {
      name: `half of ${middle.name} wrong`,
      harmed: true,
      harm: (pair, random) => {
        const { codes } = pair.slices[middle.index]!;
        const among = (row: number) => codes[row] === middle.code;
        return { ...pair, challenger: spoilRows(pair, pair.challenger, 0.5, random, among) };
      },
    },
  ];
};

const hasProbabilities = ({ task, challenger, champion }: Evidence): boolean =>
  (task === "binary" || task === "multiclass") &&
  [...challenger, ...(champion ?? [])].every((column) => column.every((score) => score >= 0 && score <= 1));

const summarise = (
  { name, harmed }: Scenario,
  counted: readonly { verdict: string; rules: readonly RuleResult[] }[],
): ScenarioResult => {
  const verdicts: Record<string, number> = {};
  const rules: Record<string, number> = {};
  const deltas: { metric: string; delta: number }[] = [];
  for (const { verdict, rules: results } of counted) {
    verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    const lead = results.find((rule) => rule.delta !== null && rule.slice === undefined);
    if (lead) deltas.push({ metric: lead.metric, delta: lead.delta! });
    for (const id of new Set(results.filter(blocks).map((rule) => rule.id))) rules[id] = (rules[id] ?? 0) + 1;
  }
  const rate = (stopped: (verdict: string) => boolean): Rate => {
    const hits = counted.filter(({ verdict }) => stopped(verdict)).length;
    return { share: hits / counted.length, ...wilsonInterval(hits, counted.length, 0.95) };
  };
  return {
    name,
    harmed,
    stopped: rate((verdict) => verdict !== "pass" && verdict !== "warn"),
    failed: rate((verdict) => verdict === "fail"),
    delta: deltas.length
      ? {
          metric: deltas[0]!.metric,
          mean: deltas.reduce((sum, { delta }) => sum + delta, 0) / deltas.length,
        }
      : null,
    verdicts,
    rules,
  };
};

const blocks = ({ status, blocking }: RuleResult): boolean =>
  blocking !== false && status !== "pass" && status !== "skipped" && status !== "warn";
