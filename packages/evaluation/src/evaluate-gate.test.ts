import { Readable } from "node:stream";
import { parsePolicy } from "@mlops-actions/contracts/parse-project";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateFiles } from "./evaluate-files.ts";
import { checkPolicy } from "./rules/check-policy.ts";
import { source, stream } from "./testing/make-tables.ts";

const policyOf = (rules: string, rest = "") => {
  const policy = parsePolicy(
    `task: binary\nstats: {resamples: 400, min_n: 100, min_positives: 20}\n${rest}\nrules:\n${rules}`,
    "policy.yml",
  );
  checkPolicy(policy, "policy.yml");
  return policy;
};
const auc = "- {id: auc, kind: non_inferiority, metric: roc_auc, margin: 0.02}\n";
const floor = "- {id: floor, kind: bound, metric: roc_auc, min: 0.6, on: ci_lower}\n";
const loss = "- {id: loss, kind: non_inferiority, metric: log_loss, margin: 0.05}\n";
const slices =
  "- {id: slices, kind: slice_guard, metric: roc_auc, margin: 0.02, min_n: 30, min_positives: 5}\n";

type Row = { id: string; label: number; region: string; good: number; bad: number; noise: number };
const makeRows = (n: number): Row[] => {
  const next = stream(n);
  return Array.from({ length: n }, (_, i) => {
    const label = Number(next() < 0.4);
    const base = 0.25 + 0.3 * label;
    return {
      id: `r${i}`,
      label,
      region: ["EU", "LATAM", "US"][i % 3]!,
      good: base + 0.4 * next(),
      bad: 0.1 + 0.8 * next(),
      noise: 0.03 * next(),
    };
  });
};
const rows = makeRows(600);
const labelsOf = (of: Row[]) =>
  source(
    "labels.csv",
    "id,label,region",
    of.map((row) => `${row.id},${row.label},${row.region}`),
  );
const predict = (name: string, score: (row: Row) => number | string, of = rows) =>
  source(
    name,
    "id,score",
    of.map((row) => `${row.id},${score(row)}`),
  );
const champion = predict("champion.csv", (row) => row.good);

describe("verdicts", () => {
  it("passes a model as good as the champion, with interval, p and detectable effect", async () => {
    const files = {
      labels: labelsOf(rows),
      challenger: predict("a.csv", (row) => row.good + row.noise),
      champion,
    };
    const decision = await evaluateFiles(policyOf(auc + floor + loss), files);
    expect(decision.verdict).toBe("pass");
    expect(decision.n).toBe(600);
    const [ni] = decision.rules;
    expect(ni).toMatchObject({ id: "auc", status: "pass", ci: { level: 0.95, method: "delong" } });
    expect(ni!.delta).toBeCloseTo(ni!.challenger! - ni!.champion!, 12);
    expect(ni!.mde).toBeGreaterThan(0);
    expect(decision.rules[2]!.ci!.method).toBe("paired-bootstrap-percentile");
  });

  it("fails a worse one, and orients a loss so that worse is negative", async () => {
    const files = { labels: labelsOf(rows), challenger: predict("bad.csv", (row) => row.bad), champion };
    const decision = await evaluateFiles(policyOf(auc + loss), files);
    expect(decision.verdict).toBe("fail");
    for (const rule of decision.rules) {
      expect(rule.status).toBe("fail");
      expect(rule.delta).toBeLessThan(-0.02);
      expect(rule.ci!.high).toBeLessThan(-0.02);
      expect(rule.reason).toContain("worse than the margin");
    }
  });

  it("leaves open what the rows cannot tell, and says how many would", async () => {
    const challenger = predict("a.csv", (row) => row.good + (row.bad - 0.5) * 0.3);
    const of = (more: string) =>
      evaluateFiles(policyOf(`- {id: auc, kind: non_inferiority, metric: roc_auc, margin: 0.015${more}}\n`), {
        labels: labelsOf(rows),
        challenger,
        champion,
      });
    const open = await of("");
    expect(open.rules[0]!.ci!.low).toBeLessThan(-0.015);
    expect(open.rules[0]!.ci!.high).toBeGreaterThan(-0.015);
    expect(open.verdict).toBe("inconclusive");
    expect(open.rules[0]!.reason).toMatch(
      /600 rows detect a difference of 0\.0\d+.*(rows would settle|enough rows)/,
    );
    expect((await of(", inconclusive: warn")).verdict).toBe("warn");
    expect((await of(", severity: warn")).verdict).toBe("warn");
    const neutral = await of(", inconclusive: neutral");
    expect(neutral.rules[0]).toMatchObject({ status: "inconclusive", blocking: false });
    // Nothing passed, so nothing was shown.
    expect(neutral.verdict).toBe("inconclusive");
  });

  it("decides by the ends of the interval, not by the point", async () => {
    const challenger = predict("a.csv", (row) => row.good + (row.bad - 0.5) * 0.3);
    const statusAt = async (margin: number) => {
      const policy = policyOf(`- {id: auc, kind: non_inferiority, metric: roc_auc, margin: ${margin}}\n`);
      return (await evaluateFiles(policy, { labels: labelsOf(rows), challenger, champion })).rules[0]!;
    };
    const { delta, ci } = await statusAt(0.5);
    expect(ci!.high).toBeLessThan(0);
    expect((await statusAt(-ci!.low + 1e-9)).status).toBe("pass");
    expect((await statusAt(-ci!.low - 1e-9)).status).toBe("inconclusive");
    expect((await statusAt(-delta! + 1e-9)).status).toBe("inconclusive");
    expect((await statusAt(-ci!.high + 1e-9)).status).toBe("inconclusive");
    expect((await statusAt(-ci!.high - 1e-9)).status).toBe("fail");
    // The very same model shows nothing above a margin of zero: the bound is not above it.
    const zero = policyOf(auc.replace("0.02", "0"));
    const same = await evaluateFiles(zero, { labels: labelsOf(rows), challenger: champion, champion });
    expect(same.rules[0]).toMatchObject({ status: "inconclusive", delta: 0, p_value: 1 });
  });

  it("holds a bound against the value or an end of its interval, as the policy says", async () => {
    const judge = async (limits: string) =>
      (
        await evaluateFiles(policyOf(`- {id: b, kind: bound, metric: roc_auc, ${limits}}\n`), {
          labels: labelsOf(rows),
          challenger: champion,
        })
      ).rules[0]!;
    const { challenger: value, ci } = await judge("min: 0");
    const between = (ci!.low + value!) / 2;
    expect((await judge(`min: ${between}`)).status).toBe("pass");
    expect(await judge(`min: ${between}, on: ci_lower`)).toMatchObject({
      status: "fail",
      reason: expect.stringContaining("more rows would narrow the interval"),
    });
    expect((await judge(`max: ${(ci!.high + value!) / 2}`)).status).toBe("pass");
    expect((await judge(`max: ${(ci!.high + value!) / 2}, on: ci_upper`)).status).toBe("fail");
  });

  it("finds the one slice that is worse though the whole is fine", async () => {
    const challenger = predict("a.csv", (row) =>
      row.region === "LATAM" ? row.good - 0.2 * row.label : row.label,
    );
    const decision = await evaluateFiles(policyOf(auc.replace("0.02", "0.05") + slices), {
      labels: labelsOf(rows),
      challenger,
      champion,
    });
    expect(decision.verdict).toBe("fail");
    const bySlice = Object.fromEntries(decision.rules.map((rule) => [rule.slice ?? "all", rule.status]));
    expect(bySlice).toEqual({
      all: "pass",
      "region=EU": "pass",
      "region=LATAM": "fail",
      "region=US": "pass",
    });
    const latam = decision.rules.find((rule) => rule.slice === "region=LATAM")!;
    expect(latam.p_value).toBeLessThan(0.025);
    expect(latam.reason).toContain("Holm p of harm");
  });

  it("lets a slice be worse within the margin however sure that is, and adjusts for how many there are", async () => {
    const challenger = predict("a.csv", (row) =>
      row.region === "LATAM" ? row.good - 0.2 * row.label : row.good,
    );
    const of = (change: (rule: string) => string) =>
      evaluateFiles(policyOf(change(slices)), { labels: labelsOf(rows), challenger, champion });
    const wide = await of((rule) => rule.replace("margin: 0.02", "margin: 0.9"));
    expect(wide.verdict).toBe("pass");
    expect(wide.rules[1]!.p_value).toBeLessThan(0.001);
    const harm = async (correction: string) =>
      (await of((rule) => rule.replace("min_n", `correction: ${correction}, min_n`))).rules[1]!.p_value!;
    expect((await harm("holm")) / (await harm("none"))).toBeCloseTo(3, 9);
  });

  it("does not take chance for harm in a slice", async () => {
    const challenger = predict("a.csv", (row) => row.good + (row.bad - 0.5) * 0.25);
    const few = rows.map((row, i) => ({ ...row, region: i < 60 ? "SMALL" : "REST" }));
    const policy = policyOf(slices.replace("margin: 0.02", "margin: 0.001"));
    const decision = await evaluateFiles(policy, { labels: labelsOf(few), challenger, champion });
    const small = decision.rules.find((rule) => rule.slice === "region=SMALL")!;
    expect(small.delta).toBeLessThan(-0.001);
    expect(small.p_value).toBeGreaterThan(0.025);
    expect(small).toMatchObject({ status: "pass", reason: expect.stringContaining("as far as chance goes") });
  });

  it("never lets a slice pass that is too small to judge", async () => {
    const few = rows.map((row, i) => (i < 12 ? { ...row, region: "MARS" } : row));
    const files = { labels: labelsOf(few), challenger: champion, champion };
    const decision = await evaluateFiles(policyOf(slices), files);
    expect(decision.verdict).toBe("insufficient");
    expect(decision.rules.find((rule) => rule.slice === "region=MARS")).toMatchObject({
      status: "insufficient",
    });
    for (const enough of ["min_n: 1, min_positives: 5", "min_n: 30, min_positives: 1"]) {
      const policy = policyOf(slices.replace("min_n: 30, min_positives: 5", enough));
      expect((await evaluateFiles(policy, files)).verdict).toBe("insufficient");
    }
    const neutral = policyOf(slices.replace("min_n", "insufficient: neutral, min_n"));
    expect((await evaluateFiles(neutral, files)).verdict).toBe("pass");
    const warn = policyOf(slices.replace("min_n", "insufficient: warn, min_n"));
    expect((await evaluateFiles(warn, files)).verdict).toBe("warn");
  });
});

describe("too little data is never a pass", () => {
  it.each([
    ["few rows", makeRows(99), "99 rows"],
    ["one class", rows.map((row) => ({ ...row, label: 0 })), "one class"],
    ["few positives", rows.map((row, i) => ({ ...row, label: i < 19 ? 1 : 0 })), "19 positive"],
    ["few negatives", rows.map((row, i) => ({ ...row, label: i < 19 ? 0 : 1 })), "19 negative"],
  ])("%s", async (_, of, told) => {
    const same = predict("a.csv", (row) => row.good, of);
    const decision = await evaluateFiles(policyOf(auc + floor + slices), {
      labels: labelsOf(of),
      challenger: same,
      champion: same,
    });
    expect(decision.verdict).toBe("insufficient");
    expect(decision.reason).toContain(told);
    expect(decision.rules.some((rule) => rule.status === "pass")).toBe(false);
  });
});

describe("a first model", () => {
  const files = { labels: labelsOf(rows), challenger: champion };
  it("is judged by bounds alone", async () => {
    const decision = await evaluateFiles(policyOf(auc + floor), files);
    expect(decision).toMatchObject({ verdict: "pass", first: true });
    expect(decision.rules.map((rule) => rule.status)).toEqual(["skipped", "pass"]);
    const strict = await evaluateFiles(policyOf(auc + floor.replace("0.6", "0.99")), files);
    expect(strict.verdict).toBe("fail");
  });
  it("is an error without a bound that can fail", async () => {
    expect((await evaluateFiles(policyOf(auc), files)).verdict).toBe("error");
    const warns = floor.replace("on:", "severity: warn, on:");
    expect((await evaluateFiles(policyOf(auc + warns), files)).verdict).toBe("error");
  });
  it("is what champion.on_missing says", async () => {
    const of = (word: string) => evaluateFiles(policyOf(floor, `champion: {on_missing: ${word}}`), files);
    expect((await of("fail")).verdict).toBe("error");
    expect((await of("neutral")).verdict).toBe("inconclusive");
    expect((await of("first")).verdict).toBe("pass");
  });
});

describe("bad data is verdict error, with counts and the first ids", () => {
  const labels = labelsOf(rows);
  const refused = async (challenger: ReturnType<typeof predict>, theirs = champion) => {
    const decision = await evaluateFiles(policyOf(auc), { labels, challenger, champion: theirs });
    expect(decision).toMatchObject({ verdict: "error", rules: [] });
    return decision.reason;
  };
  it.each(["NaN", "nan", "inf", "-Infinity", "", "abc"])("score %j", async (text) => {
    const bad = predict("a.csv", (row) => (Number(row.id.slice(1)) % 100 === 3 ? text : row.good));
    expect(await refused(bad)).toBe(
      'a.csv has 6 rows whose score is not a finite number: ids "r3", "r103", "r203", "r303", "r403", ….',
    );
    expect(await refused(champion, bad)).toContain("6 rows");
  });
  it("duplicate ids", async () => {
    expect(await refused(predict("a.csv", (row) => row.good, [...rows, rows[4]!, rows[4]!, rows[9]!]))).toBe(
      'a.csv has 2 duplicate ids (3 extra rows): "r4", "r9".',
    );
  });
  it("ids that do not match", async () => {
    const others = [...rows.slice(2), { ...rows[0]!, id: "x" }];
    expect(await refused(predict("a.csv", (row) => row.good, others))).toBe(
      'a.csv does not match labels.csv (599 and 600 rows): 2 ids of labels.csv missing ("r0", "r1"), and 1 id that labels.csv does not have ("x").',
    );
  });
  it("no rows, no bytes", async () => {
    expect(await refused(predict("a.csv", () => 0, []))).toBe("a.csv has no rows.");
    expect(await refused({ name: "a.csv", open: () => Readable.from([""]) })).toBe("a.csv is empty.");
  });
  it("scores that are no probabilities, only where a metric needs them", async () => {
    const wide = predict("a.csv", (row) => row.good * 3);
    const decision = await evaluateFiles(policyOf(auc + loss), { labels, challenger: wide, champion });
    expect(decision.verdict).toBe("error");
    expect(decision.rules.map((rule) => rule.status)).toEqual(["pass", "error"]);
  });
  it("labels of no class", async () => {
    const odd = source(
      "labels.csv",
      "id,label",
      rows.map((row) => `${row.id},${row.label ? "yes" : "no"}`),
    );
    const decision = await evaluateFiles(policyOf(auc), { labels: odd, challenger: champion, champion });
    expect(decision.reason).toContain("600 rows whose label is not 0 or 1");
  });
});

it("reads the same from CSV, TSV and JSONL, in any order of rows, and Python's bare NaN", async () => {
  const shuffled = [...rows].reverse();
  const policy = policyOf(auc);
  const labels = labelsOf(rows);
  const csv = await evaluateFiles(policy, {
    labels,
    challenger: predict("a.csv", (row) => row.bad),
    champion,
  });
  const tsv = await evaluateFiles(policy, {
    labels,
    challenger: source(
      "a.tsv",
      "score\tid",
      shuffled.map((row) => `${row.bad}\t${row.id}`),
    ),
    champion,
  });
  const lines = shuffled.map((row) => JSON.stringify({ other: [1], score: row.bad, id: row.id }));
  const jsonl = await evaluateFiles(policy, {
    labels,
    challenger: source("a.jsonl", "", lines),
    champion,
  });
  expect(tsv).toEqual(csv);
  expect(jsonl).toEqual(csv);
  const nan = source("a.jsonl", "", [...lines.slice(1), '{"id": "r599", "score": NaN}']);
  expect((await evaluateFiles(policy, { labels, challenger: nan, champion })).reason).toContain('"r599"');
});

describe("properties", () => {
  it("a model is never worse than itself, and swapping the two turns the difference round", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1e6 }), async (seed) => {
        const next = stream(seed);
        const score = new Map(rows.map((row) => [row.id, Math.round(10 * next()) / 10]));
        const other = predict("b.csv", (row) => score.get(row.id)!);
        const labels = labelsOf(rows);
        const policy = policyOf(auc + loss);
        const there = await evaluateFiles(policy, { labels, challenger: other, champion });
        const back = await evaluateFiles(policy, { labels, challenger: champion, champion: other });
        const self = await evaluateFiles(policy, { labels, challenger: other, champion: other });
        expect(self.verdict).toBe("pass");
        for (const [i, rule] of there.rules.entries()) {
          expect(rule.delta).toBeCloseTo(-back.rules[i]!.delta!, 12);
          expect(rule.ci!.low).toBeCloseTo(-back.rules[i]!.ci!.high, 12);
          expect(rule.ci!.low).toBeLessThanOrEqual(rule.delta!);
          expect(rule.ci!.high).toBeGreaterThanOrEqual(rule.delta!);
        }
      }),
      { numRuns: 8 },
    );
  });
});

it("names the metric that was meant", () => {
  expect(() => policyOf("- {id: x, kind: bound, metric: roc_acu, min: 1}\n")).toThrow("roc_acu");
});
