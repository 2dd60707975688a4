import { Readable } from "node:stream";
import type { RuleResult, Verdict } from "@mlops-actions/contracts/verdict";
import {
  describePredictions,
  type PredictionCharts,
} from "@mlops-actions/evaluation/charts/describe-predictions";
import { evaluateFiles } from "@mlops-actions/evaluation/evaluate-files";
import { readPolicy } from "@mlops-actions/evaluation/rules/read-policy";
import type { ReviewFacts } from "@mlops-actions/reporting/review-facts";

/** A review as somebody may come to see it. */
export type Picture = { name: string; verdict: Verdict; facts: ReviewFacts; charts: PredictionCharts };

const head = "4be1c20d9a4be1c20d9a4be1c20d9a4be1c20d9a";
const ingredients = (rate: number, packages: Record<string, string>) => ({
  params: { model: { rate, depth: 3 }, features: ["hour", "weekday"] },
  data: { "data/train/2001-01-22.csv": String(rate).padEnd(64, "e") },
  environment: {
    fingerprint: String(rate).padEnd(64, "f"),
    python: "3.12.3",
    system: "linux x64, glibc 2.36",
    packages,
  },
});
const facts: ReviewFacts = {
  model: "flights",
  head,
  runId: "812",
  attempt: "1",
  runUrl: "https://github.com/octo/flights/actions/runs/812",
  championUrl: "https://github.com/octo/flights/releases/tag/flights%40v1.4.0",
  reportUrl: "https://github.com/octo/flights/actions/runs/812#artifacts",
  challenger: ingredients(0.3, { numpy: "2.0.0", polars: "1.2.0", scipy: "1.11.4" }),
  champion: ingredients(0.1, { numpy: "1.26.4", pip: "24.0", scipy: "1.11.4" }),
};

type Row = { id: string; index: number; u: number; v: number; carrier: string };

/** Numbers that look random and are the same on every machine. */
const spread = (index: number, step: number) => ((index * step) % 9973) / 9973;
const rows: Row[] = Array.from({ length: 4000 }, (_, index) => ({
  id: `r${index}`,
  index,
  u: spread(index, 7919),
  v: spread(index, 3571),
  carrier: ["AA", "DL", "UA", "WN"][Math.floor(4 * spread(index, 6007))]!,
}));

const table = (header: string, line: (row: Row) => string) => ({
  name: "table.csv",
  open: () => Readable.from([`${[header, ...rows.map(line)].join("\n")}\n`]),
});

/** What the gate itself says of these files. */
const judge = async (
  name: string,
  gate: string,
  [labels, challenger, champion]: readonly ReturnType<typeof table>[],
): Promise<Picture> => {
  const { policy } = await readPolicy("gate.yml", undefined, async () => gate);
  let charts: PredictionCharts = {};
  const files = { labels, challenger: challenger!, champion };
  const decision = await evaluateFiles(policy, files, {
    look: (evidence) => {
      charts = describePredictions(evidence);
    },
  });
  const told = champion ? facts : { ...facts, champion: null, championUrl: null };
  return { name, verdict: complete(decision, champion !== undefined), facts: told, charts };
};

const complete = (decision: Omit<Verdict, "schema">, compared = true): Verdict => ({
  schema: "mlops/verdict@1",
  ...decision,
  model: "flights",
  champion: compared ? { version: "v1.4.0", manifest_digest: "a".repeat(64) } : null,
  challenger: { commit: head, model_digest: "1".repeat(64), predictions_sha256: "2".repeat(64) },
  data: { labels_sha256: "b".repeat(64) },
  policy: { digest: "c".repeat(64), ref: "d".repeat(40) },
  stats: { alpha: 0.025, resamples: 2000, seed: 7 },
  holdout: { digest: "b".repeat(64), looks: 3, first_seen: null, level: 0.008, worn: false, adjusted: false },
});

const binaryPolicy = `
task: binary
data: {slices: [carrier]}
stats: {resamples: 500}
rules:
- {id: auc, kind: non_inferiority, metric: roc_auc, margin: 0.01}
- {id: loss, kind: superiority, metric: log_loss, severity: warn}
- {id: floor, kind: bound, metric: average_precision, min: 0.55, on: ci_lower}
- {id: slices, kind: slice_guard, metric: roc_auc, margin: 0.02}
- {id: fair, kind: fairness_gap, metric: tpr, across: carrier, max: 0.3}
- {id: cal, kind: calibration, metric: brier, margin: 0.01, bins: 10}
- {id: flips, kind: flips, max_negative: 0.2}
`;
const late = ({ u }: Row) => (u > 0.6 ? 1 : 0);
const labels = table("id,label,carrier", (row) => `${row.id},${late(row)},${row.carrier}`);
const squash = (score: number) => (1 / (1 + Math.exp(-score))).toFixed(5);
/** `skill` of the score is truth, the rest noise; of one carrier none of it where that is blind. */
const predict = (skill: number, blind?: string) =>
  table("id,score", (row) => {
    const own = row.carrier === blind ? 0 : skill;
    return `${row.id},${squash(4 * (own * (row.u - 0.6) + (1 - own) * (row.v - 0.6)))}`;
  });

const multiclass = async () => {
  const classes = ["early", "late", "on time"];
  const truth = ({ u }: Row) => Math.floor(3 * u);
  const scores = (skill: number) =>
    table(`id,${classes.map((name) => `score_${name}`).join(",")}`, (row) => {
      const weights = classes.map(
        (_, k) => (truth(row) === k ? skill : 0.4) + spread(row.index, 31 + 60 * k),
      );
      const sum = weights.reduce((total, weight) => total + weight, 0);
      return [row.id, ...weights.map((weight) => (weight / sum).toFixed(6))].join(",");
    });
  return judge(
    "multiclass",
    `
task: multiclass
stats: {resamples: 300}
rules:
- {id: f1, kind: non_inferiority, metric: f1_macro, margin: 0.02}
- {id: floor, kind: bound, metric: accuracy, min: 0.5}
`,
    [table("id,label", (row) => `${row.id},${classes[truth(row)]}`), scores(1.1), scores(0.9)],
  );
};

const regression = async () => {
  const truth = ({ u }: Row) => 60 * u * u - 10;
  const guess = (noise: number) =>
    table("id,score", (row) => `${row.id},${(truth(row) + noise * (row.v - 0.5)).toFixed(4)}`);
  return judge(
    "regression",
    `
task: regression
stats: {resamples: 300}
rules:
- {id: rmse, kind: non_inferiority, metric: rmse, margin: 0.5}
- {id: r2, kind: bound, metric: r2, min: 0.6}
`,
    [table("id,label", (row) => `${row.id},${truth(row)}`), guess(24), guess(28)],
  );
};

const guard = (slice: string, delta: number, id = "slices"): RuleResult => ({
  id,
  kind: "slice_guard",
  metric: "roc_auc",
  slice,
  champion: 0.91,
  challenger: 0.91 + delta,
  delta,
  margin: 0.02,
  asks: "no slice worse by 0.02",
  n: 900,
  ci: { low: delta - 0.03, high: delta + 0.03, level: 0.95, method: "delong" },
  p_value: delta < -0.04 ? 0.004 : 0.6,
  status: delta < -0.04 ? "fail" : delta < -0.03 ? "insufficient" : "pass",
  reason: `roc_auc in ${slice}: ${delta.toFixed(4)} against a margin of 0.02.`,
});

const sixtySlices = (): Picture => {
  const rules = Array.from({ length: 60 }, (_, i) =>
    guard(
      `airport=${String.fromCharCode(65 + (i % 26))}${i}X, weekday=${i % 7}`,
      0.03 - 0.0018 * ((i * 37) % 60),
    ),
  );
  return {
    name: "sixty-slices",
    verdict: complete({ verdict: "fail", n: 54_000, rules, task: "binary" }),
    facts,
    charts: {},
  };
};

/** Names that would like to be more than names. */
const hostileNames = [
  "<img src=x onerror=alert(1)>",
  "[click](javascript:alert(1)) ](javascript:alert(1))",
  "@everyone @octocat/team #1 GH-1",
  "\u202Egnirts desrever\u202C and zero\u200Bwidth",
  `unbroken${"x".repeat(300)}`,
  "</summary></details></td></table></style><script>alert(1)</script>",
  "| a | b |\n|---|---|\n```\n# heading",
  "數據 données данные بيانات 🛫🛬",
  "![pixel](https://evil.example/p.png) https://evil.example www.evil.example",
];

const hostile = (): Picture => {
  const rules: RuleResult[] = hostileNames.flatMap((name, i) => [
    {
      ...guard("", 0.01),
      slice: undefined,
      id: name,
      metric: name,
      kind: "non_inferiority",
      asks: `not worse than ${name}`,
      status: i % 2 ? "pass" : "inconclusive",
      reason: `${name} is undecided.`,
      tests: [{ name, statistic: 1, p_value: 0.2 }],
      method_reason: name,
    } as RuleResult,
    guard(name, -0.05 + 0.02 * i),
  ]);
  const [first = "", , third = ""] = hostileNames;
  const of = (value: string) => ({
    params: Object.fromEntries(hostileNames.map((name) => [name, value])),
    data: Object.fromEntries(hostileNames.map((name) => [name, value.repeat(64).slice(0, 64)])),
    environment: {
      fingerprint: value.repeat(64).slice(0, 64),
      python: first,
      packages: Object.fromEntries(hostileNames.map((name) => [name, value])),
    },
  });
  return {
    name: "hostile",
    verdict: {
      ...complete({ verdict: "fail", n: 400, rules, reason: hostileNames.join(" "), task: first }),
      champion: { version: third, manifest_digest: first },
    },
    facts: {
      ...facts,
      model: first,
      head: first,
      runId: third,
      runUrl: "javascript:alert(1)",
      championUrl: 'https://x.example/"><img src=x onerror=alert(1)>',
      challenger: of("2"),
      champion: of("1"),
    },
    charts: {
      confusion: {
        challenger: hostileNames.map((_, i) => hostileNames.map((__, j) => (i === j ? 40 : 3))),
        classes: hostileNames,
      },
    },
  };
};

/** Every case, from the gate itself where it can be brought to it. */
export const drawCases = async (): Promise<Picture[]> => [
  await judge("pass", binaryPolicy, [labels, predict(0.62), predict(0.55)]),
  await judge("fail", binaryPolicy, [labels, predict(0.7, "WN"), predict(0.55)]),
  await judge("inconclusive", binaryPolicy.replace("margin: 0.01}", "margin: 0.0012}"), [
    labels,
    predict(0.5485),
    predict(0.55),
  ]),
  await judge("first", binaryPolicy, [labels, predict(0.62)]),
  await multiclass(),
  await regression(),
  sixtySlices(),
  hostile(),
];
