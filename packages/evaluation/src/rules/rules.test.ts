import { parsePolicy } from "@mlops-actions/contracts/parse-project";
import { describe, expect, it } from "vitest";
import { evaluateEvidence, type GateAids } from "../evaluate-gate.ts";
import type { Compared, Evidence } from "../inputs/evidence.ts";
import { checkPolicy } from "./check-policy.ts";
import { readQuantity } from "./judge-budget.ts";

const policyOf = (rule: string, rest = "") =>
  parsePolicy(
    `task: binary\nstats: {resamples: 400, min_n: 100, min_positives: 20}\n${rest}rules:\n- {${rule}}\n`,
    "p",
  );

const stream = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};
const n = 900;
const next = stream(17);
const y = Float64Array.from({ length: n }, () => Number(next() < 0.4));
const base = y.map((label) => 0.05 + 0.3 * label + 0.55 * next());
const wobble = y.map(() => next() - 0.5);
const region = Uint32Array.from({ length: n }, (_, i) => i % 3);
const slices = [{ column: "region", levels: ["EU", "LATAM", "US"], codes: region }];
const score = (of: (row: number) => number) => [
  Float64Array.from({ length: n }, (_, i) => Math.min(0.999, Math.max(0.001, of(i)))),
];
const even = score((i) => base[i]!);
const evidenceOf = (challenger: Float64Array[], champion: Float64Array[] | undefined = even): Evidence => ({
  task: "binary",
  n,
  y,
  threshold: 0.5,
  challenger,
  champion,
  slices,
});
const judge = async (rule: string, evidence: Evidence, aids?: GateAids, rest?: string) =>
  evaluateEvidence(policyOf(rule, rest), evidence, aids);
const better = score((i) => base[i]! + 0.15 * (y[i]! - 0.4));
const worse = score((i) => base[i]! - 0.15 * (y[i]! - 0.4));
const noisy = score((i) => base[i]! + 0.1 * wobble[i]!);

describe("superiority", () => {
  const rule = "id: s, kind: superiority, metric: log_loss";
  it("passes what is better beyond chance, fails what is worse, leaves the rest open", async () => {
    const [won] = (await judge(rule, evidenceOf(better))).rules;
    expect(won).toMatchObject({ status: "pass", asks: "better", margin: 0 });
    expect(won!.reason).toContain("better by at least");
    expect(Object.is(won!.margin, 0)).toBe(true);
    const [lost] = (await judge(rule, evidenceOf(worse))).rules;
    expect(lost!.status).toBe("fail");
    expect(lost!.reason).toContain("worse by at least");
    const [same] = (await judge(rule, evidenceOf(even))).rules;
    expect(same).toMatchObject({ status: "inconclusive", delta: 0 });
    expect((await judge(`${rule}, inconclusive: warn`, evidenceOf(even))).verdict).toBe("warn");
  });
  it("asks for more than the margin, by the ends of the interval", async () => {
    const { ci } = (await judge(rule, evidenceOf(better))).rules[0]!;
    const at = async (margin: number) =>
      (await judge(`${rule}, margin: ${margin}`, evidenceOf(better))).rules[0]!;
    expect((await at(ci!.low - 1e-9)).status).toBe("pass");
    expect((await at(ci!.low + 1e-9)).status).toBe("inconclusive");
    expect(await at(ci!.high + 1e-9)).toMatchObject({
      status: "fail",
      reason: expect.stringContaining("asked for"),
    });
    expect((await at(0.01)).margin).toBe(-0.01);
  });
});

it("too few rows are insufficient even where the policy only warns", async () => {
  const rule = "id: s, kind: superiority, metric: log_loss, severity: warn";
  const few = await judge(rule, evidenceOf(even), {}, "champion: {stage: production}\n");
  expect(few.verdict).toBe("warn");
  const policy = policyOf(rule);
  const strict = { ...policy, stats: { ...policy.stats, min_n: n + 1 } };
  expect(await evaluateEvidence(strict, evidenceOf(worse))).toMatchObject({
    verdict: "insufficient",
    rules: [{ status: "insufficient" }],
  });
});

describe("worst_slice", () => {
  const rule = "id: w, kind: worst_slice, metric: accuracy, min_n: 50, min_positives: 5";
  const broken = score((i) => (region[i] === 1 ? 1 - base[i]! : base[i]! + 0.2 * (y[i]! - 0.5)));
  const statuses = ({ rules }: { rules: { slice?: string | undefined; status: string }[] }) =>
    rules.map(({ slice, status }) => `${slice} ${status}`);
  it("fails the slice that is past the limit beyond chance, and puts it first", async () => {
    const decision = await judge(`${rule}, min: 0.5`, evidenceOf(broken));
    expect(decision.verdict).toBe("fail");
    expect(statuses(decision)[0]).toBe("region=LATAM fail");
    expect(
      statuses(decision)
        .slice(1)
        .every((one) => one.endsWith("pass")),
    ).toBe(true);
    expect(decision.rules[0]!.reason).toContain("beyond chance");
  });
  it("leaves open a slice that is past it as far as chance goes", async () => {
    const values = (await judge(`${rule}, min: 0`, evidenceOf(better))).rules;
    expect(values.every(({ status }) => status === "pass")).toBe(true);
    const least = values[0]!.challenger!;
    const decision = await judge(`${rule}, min: ${least + 0.01}`, evidenceOf(better));
    expect(decision.verdict).toBe("inconclusive");
    expect(decision.rules[0]!.p_value).toBeGreaterThan(0.025);
    const neutral = await judge(`${rule}, min: ${least + 0.01}, inconclusive: neutral`, evidenceOf(better));
    expect(neutral.verdict).toBe("pass");
    expect((await judge(`${rule}, min: ${least - 1e-9}`, evidenceOf(better))).verdict).toBe("pass");
  });
  it("adjusts for the number of slices, takes ceilings too, and judges a first model", async () => {
    const p = async (correction: string) =>
      (await judge(`${rule}, min: 0.62, correction: ${correction}`, evidenceOf(broken))).rules[0]!.p_value!;
    expect((await p("holm")) / (await p("none"))).toBeCloseTo(3, 9);
    const ceiling = rule.replace("accuracy", "fnr");
    expect((await judge(`${ceiling}, max: 0.3`, evidenceOf(broken))).rules[0]).toMatchObject({
      slice: "region=LATAM",
      status: "fail",
    });
    const first = await evaluateEvidence(policyOf(`${rule}, min: 0.2`), {
      ...evidenceOf(better),
      champion: undefined,
    });
    expect(first).toMatchObject({ verdict: "pass", first: true });
  });
});

describe("fairness_gap", () => {
  const rule = "id: f, kind: fairness_gap, metric: tpr, across: region, min_n: 50, min_positives: 10";
  const unfair = score((i) => base[i]! + (region[i] === 2 ? -0.3 : 0.25) * y[i]!);
  it("passes within the limit, fails beyond it beyond chance, and names the two groups", async () => {
    const wide = (await judge(`${rule}, max: 0.2`, evidenceOf(unfair))).rules[0]!;
    expect(wide.status).toBe("fail");
    expect(wide.ci!.low).toBeGreaterThan(0.2);
    expect(wide.reason).toMatch(
      /above the limit of 0\.2000 and beyond chance\. Least: US .*; most: (EU|LATAM) /,
    );
    const { challenger, ci } = wide;
    const at = async (max: number, on = "point") =>
      (await judge(`${rule}, max: ${max}, on: ${on}`, evidenceOf(unfair))).rules[0]!.status;
    expect(await at(challenger! + 1e-9)).toBe("pass");
    expect(await at(challenger! - 1e-9)).toBe("inconclusive");
    expect(await at(challenger! + 1e-9, "ci_upper")).toBe("inconclusive");
    expect(await at(Math.max(ci!.high, challenger!) + 1e-9, "ci_upper")).toBe("pass");
    expect(await at(ci!.low - 1e-9)).toBe("fail");
  });
  it("is the greatest less the smallest value of the groups", async () => {
    const gap = (await judge(`${rule}, max: 1`, evidenceOf(unfair))).rules[0]!.challenger!;
    const rates = [0, 1, 2].map((group) => {
      const positives = [...y.keys()].filter((row) => region[row] === group && y[row] === 1);
      return positives.filter((row) => unfair[0]![row]! >= 0.5).length / positives.length;
    });
    expect(gap).toBeCloseTo(Math.max(...rates) - Math.min(...rates), 12);
  });
  it("holds the widening against the champion's gap, with an interval of its own", async () => {
    const decision = await judge(`${rule}, max: 1, max_widening: 0.1`, evidenceOf(unfair));
    const [, widening] = decision.rules;
    expect(decision.verdict).toBe("fail");
    expect(widening).toMatchObject({ status: "fail", margin: 0.1 });
    expect(widening!.limits).toBeUndefined();
    expect(widening!.delta).toBeLessThan(-0.1);
    expect(widening!.ci!.high).toBeLessThan(-0.1);
    const fine = await judge(`${rule}, max: 1, max_widening: 0.1`, evidenceOf(even));
    expect(fine.verdict).toBe("pass");
    expect(fine.rules[1]!.delta).toBe(0);
    const narrower = await judge(`${rule}, max: 1, max_widening: 0`, evidenceOf(even, unfair));
    expect(narrower.rules[1]!.delta).toBeGreaterThan(0.1);
    expect(narrower.verdict).toBe("pass");
  });
  it("never leaves a group out silently", async () => {
    const codes = Uint32Array.from({ length: n }, (_, i) => (i < 30 ? 2 : i % 2));
    const small: Evidence = { ...evidenceOf(even), slices: [{ ...slices[0]!, codes }] };
    const decision = await judge(`${rule}, max: 0.5`, small);
    expect(decision.verdict).toBe("insufficient");
    expect(decision.rules[0]!.reason).toContain("US (30 rows");
    const neutral = (await judge(`${rule}, max: 0.5, insufficient: neutral`, small)).rules[0]!;
    expect(neutral.status).toBe("pass");
    expect(neutral.reason).toContain("Left out as too small: US");
    const other = (await judge(rule.replace("across: region", "across: regoin, max: 1"), evidenceOf(even)))
      .rules[0]!;
    expect(other.status).toBe("error");
    expect(other.reason).toContain('Did you mean "region"?');
  });
});

describe("calibration", () => {
  const rule = "id: c, kind: calibration";
  const sharp = score((i) => (base[i]! > 0.5 ? 0.99 : 0.01));
  it("holds Brier's margin and the calibration error's limit, each a result", async () => {
    const decision = await judge(`${rule}, margin: 0.01, ece_max: 0.9`, evidenceOf(noisy));
    expect(decision.rules.map(({ metric, status }) => [metric, status])).toEqual([
      ["brier", "pass"],
      ["ece", "pass"],
    ]);
    expect(decision.rules[1]).toMatchObject({
      limits: { max: 0.9, on: "point" },
      asks: expect.stringContaining("15 bins"),
    });
    const bad = await judge(`${rule}, margin: 0.01, ece_max: 0.1, bins: 10`, evidenceOf(sharp));
    expect(bad.rules.map(({ status }) => status)).toEqual(["fail", "fail"]);
    expect(bad.rules[1]!.ci!.low).toBeGreaterThan(0.1);
  });
  it("judges a first model by ece_max alone", async () => {
    const first = { ...evidenceOf(noisy), champion: undefined };
    const both = await evaluateEvidence(policyOf(`${rule}, margin: 0.01, ece_max: 0.9`), first);
    expect(both.rules.map(({ status }) => status)).toEqual(["skipped", "pass"]);
    expect(both.verdict).toBe("pass");
    expect((await evaluateEvidence(policyOf(`${rule}, margin: 0.01`), first)).verdict).toBe("error");
  });
});

describe("flips", () => {
  const rule = "id: x, kind: flips, max_negative: 0.02";
  // Of rows that the champion has right, every 15th turns wrong.
  const flipped = score((i) => {
    const right = base[i]! >= 0.5 === (y[i] === 1);
    return right && i % 15 === 0 ? 1 - base[i]! : base[i]!;
  });
  const lost = [...y.keys()].filter((i) => i % 15 === 0 && base[i]! >= 0.5 === (y[i] === 1)).length;
  it("counts rows that were right and are wrong, with Wilson's interval", async () => {
    const result = (await judge(rule, evidenceOf(flipped))).rules[0]!;
    expect(result.flips).toEqual({ negative: lost, positive: 0 });
    expect(result.challenger).toBeCloseTo(lost / n, 12);
    expect(result.ci!.method).toBe("wilson");
    expect(result).toMatchObject({ status: "fail", metric: "negative_flips", delta: null });
    expect(result.reason).toContain(`${lost} rows turned wrong and 0 turned right`);
  });
  it("counts the other way round when the models are swapped, and nothing for the same model", async () => {
    const back = (await judge(rule, evidenceOf(even, flipped))).rules[0]!;
    expect(back).toMatchObject({ status: "pass", flips: { negative: 0, positive: lost }, challenger: 0 });
    expect((await judge(rule, evidenceOf(even))).verdict).toBe("pass");
  });
  it("is open within chance, and draws whole groups where rows have them", async () => {
    const share = lost / n;
    const near = rule.replace("0.02", String(share - 0.001));
    expect((await judge(near, evidenceOf(flipped))).verdict).toBe("inconclusive");
    const grouped = { ...evidenceOf(flipped), groups: Uint32Array.from({ length: n }, (_, i) => i % 45) };
    const result = (await judge(near, grouped)).rules[0]!;
    expect(result).toMatchObject({
      groups: 45,
      ci: { method: expect.stringContaining("cluster-bootstrap") },
    });
    expect(result.challenger).toBeCloseTo(share, 12);
  });
});

describe("budget", () => {
  const rule = "id: b, kind: budget, metric: latency_ms.p95";
  const run = (ours: number, theirs?: number) => ({
    numbers: {
      challenger: { "latency_ms.p95": ours, model_bytes: 262_144_001 },
      ...(theirs !== undefined && { champion: { "latency_ms.p95": theirs } }),
    },
  });
  const word = async (terms: string, aids: GateAids) =>
    (await judge(`${rule}, ${terms}`, evidenceOf(even), aids)).rules[0]!;
  it("holds a number against a limit and against the champion's", async () => {
    expect(await word("max: 40", run(40))).toMatchObject({
      status: "pass",
      limits: { max: 40, on: "point" },
    });
    expect(await word("max: 40ms", run(40.5))).toMatchObject({
      status: "fail",
      reason: expect.stringContaining("0.5000 over the budget of 40ms"),
    });
    expect(await word("max: 2s", run(1999))).toMatchObject({ status: "pass" });
    expect(await word("max_ratio: 1.1", run(11, 10))).toMatchObject({ status: "pass", ratio: 1.1 });
    expect(await word("max_ratio: 1.1", run(11.2, 10))).toMatchObject({ status: "fail" });
    expect(await word("max: 40, max_ratio: 1.1", run(39, 10))).toMatchObject({ status: "fail" });
    const bytes = "id: b, kind: budget, metric: model_bytes, max: 250MiB";
    expect((await judge(bytes, evidenceOf(even), run(1))).rules[0]).toMatchObject({
      status: "fail",
      reason: expect.stringContaining("1 byte over the budget of 250MiB"),
    });
  });
  it("never passes what was not measured", async () => {
    expect(await word("max: 40", {})).toMatchObject({ status: "error" });
    expect(await word("max: 40", { numbers: { challenger: { other: 1 } } })).toMatchObject({
      status: "error",
      reason: expect.stringContaining("(it told: other)"),
    });
    expect(await word("max_ratio: 2", run(1, 0))).toMatchObject({ status: "insufficient" });
    const champion = { numbers: { challenger: { "latency_ms.p95": 1 }, champion: {} } };
    expect(await word("max: 40, max_ratio: 2", champion)).toMatchObject({ status: "insufficient" });
    expect(await word("max_ratio: 2", run(1))).toMatchObject({ status: "skipped" });
    expect(await word("max: 40, max_ratio: 2", run(1))).toMatchObject({ status: "pass" });
  });
  it("counts a ratio only on the same hardware, where asked", async () => {
    const on = (challenger?: string, champion?: string): GateAids => ({
      numbers: {
        ...run(1, 1).numbers,
        hardware: { ...(challenger && { challenger }), ...(champion && { champion }) },
      },
    });
    const terms = "max_ratio: 1.1, hardware: same";
    expect(await word(terms, on("a", "a"))).toMatchObject({ status: "pass" });
    expect(await word(terms, on("a", "b"))).toMatchObject({
      status: "insufficient",
      reason: expect.stringContaining("ran on a, the champion on b"),
    });
    expect(await word(terms, on())).toMatchObject({ status: "insufficient" });
    expect(await word("max_ratio: 1.1", on("a", "b"))).toMatchObject({ status: "pass" });
  });
  it("is judged however few rows there are, and is no quality bound of a first model", async () => {
    const few = { ...(evidenceOf(even) as Compared), n: 50 };
    expect((await judge(`${rule}, max: 40`, few, run(1))).rules[0]!.status).toBe("pass");
    const first = { ...evidenceOf(even), champion: undefined };
    expect((await evaluateEvidence(policyOf(`${rule}, max: 40`), first, run(1))).verdict).toBe("error");
  });
  it("reads units", () => {
    expect(["250MiB", "1.5 GB", "40ms", "2s", 7].map(readQuantity)).toEqual([
      262_144_000, 1.5e9, 40, 2000, 7,
    ]);
    expect(() => policyOf(`${rule}, max: 3 furlongs`)).toThrow("250MiB");
  });
});

it("a policy that cannot be judged is refused where it is read, with what would do", () => {
  const check =
    (rule: string, task = "binary") =>
    () =>
      checkPolicy(parsePolicy(`task: ${task}\ndata: {slices: [region]}\nrules:\n- {${rule}}`, "p"), "p");
  expect(check("id: f, kind: flips, max_negative: 0.1", "regression")).toThrow("cannot flip");
  expect(check("id: f, kind: flips, max_negative: 0.1", "multiclass")).not.toThrow();
  expect(check("id: g, kind: fairness_gap, metric: tpr, across: regoin, max: 0.1")).toThrow(
    "not one of data.slices",
  );
  expect(check("id: c, kind: calibration, metric: mae, ece_max: 0.1", "regression")).toThrow(
    "no calibration error",
  );
  expect(check("id: s, kind: superiority, metric: zorp")).toThrow("not a metric");
  expect(check("id: s, kind: superiority, metric: acc", "summary")).toThrow("has no rows");
  expect(check("id: b, kind: budget, metric: anything, max: 1", "summary")).not.toThrow();
  expect(check("id: w, kind: worst_slice, metric: roc_auc")).toThrow("either min or max");
  expect(check("id: c, kind: calibration")).toThrow("margin, ece_max or both");
});
