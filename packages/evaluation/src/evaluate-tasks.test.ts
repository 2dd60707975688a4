import { parsePolicy } from "@mlops-actions/contracts/parse-project";
import { describe, expect, it } from "vitest";
import { evaluateFiles } from "./evaluate-files.ts";
import { evaluateSummary } from "./evaluate-summary.ts";
import { flatten } from "./inputs/formats/format.ts";
import { checkPolicy } from "./rules/check-policy.ts";
import { source, stream } from "./testing/make-tables.ts";

describe("multiclass and regression", () => {
  it("judges score_<class> columns", async () => {
    const next = stream(3);
    const names = ["ash", "elm", "oak"];
    const made = Array.from({ length: 300 }, (_, i) => ({
      id: `t${i}`,
      label: names[Math.floor(3 * next())]!,
    }));
    const scores = (sharp: number) =>
      made.map(({ id, label }) => {
        const raw = names.map((name) => next() + (name === label ? sharp : 0));
        const total = raw.reduce((a, b) => a + b, 0);
        return `${id},${raw.map((value) => value / total).join(",")}`;
      });
    const header = `id,${names.map((name) => `score_${name}`).join(",")}`;
    const labels = source(
      "l.csv",
      "id,label",
      made.map(({ id, label }) => `${id},${label}`),
    );
    const policy = parsePolicy(
      "task: multiclass\nrules:\n- {id: f, kind: non_inferiority, metric: f1_macro, margin: 0.02}\n- {id: a, kind: bound, metric: roc_auc_ovr, min: 0.7}",
      "p",
    );
    const weak = source("b.csv", header, scores(0.2));
    const sharp = source("a.csv", header, scores(0.9));
    expect((await evaluateFiles(policy, { labels, challenger: sharp, champion: weak })).verdict).toBe("pass");
    expect((await evaluateFiles(policy, { labels, challenger: weak, champion: sharp })).verdict).toBe("fail");
    const unknown = source("l.csv", "id,label", [
      "t0,fir",
      ...made.slice(1).map(({ id, label }) => `${id},${label}`),
    ]);
    expect((await evaluateFiles(policy, { labels: unknown, challenger: sharp })).reason).toContain(
      'not a class that the predictions score (ash, elm, oak): ids "t0"',
    );
  });

  it("judges regression, lower error is better", async () => {
    const next = stream(5);
    const made = Array.from({ length: 300 }, (_, i) => ({ id: `t${i}`, y: 10 * next(), e: next() - 0.5 }));
    const file = (name: string, by: number) =>
      source(
        name,
        "id,score",
        made.map(({ id, y, e }) => `${id},${y + by * e}`),
      );
    const labels = source(
      "l.csv",
      "id,label",
      made.map(({ id, y }) => `${id},${y}`),
    );
    const policy = parsePolicy(
      "task: regression\nrules:\n- {id: r, kind: non_inferiority, metric: rmse, margin: 0.01}\n- {id: r2, kind: bound, metric: r2, min: 0.5}",
      "p",
    );
    const better = await evaluateFiles(policy, {
      labels,
      challenger: file("a.csv", 1),
      champion: file("b.csv", 2),
    });
    expect(better.verdict).toBe("pass");
    expect(better.rules[0]!.delta).toBeGreaterThan(0);
    const worse = await evaluateFiles(policy, {
      labels,
      challenger: file("a.csv", 2),
      champion: file("b.csv", 1),
    });
    expect(worse.verdict).toBe("fail");
  });
});

describe("summaries", () => {
  const policy = parsePolicy(
    "task: summary\nrules:\n- {id: acc, kind: change, metric: eval.accuracy, max_drop: 0.01}\n- {id: loss, kind: change, metric: eval.loss, max_drop: 0.1}\n- {id: floor, kind: bound, metric: eval.accuracy, min: 0.8}",
    "p",
  );
  const numbers = (accuracy: number, loss: number) =>
    flatten({ step: 3, eval: { accuracy, loss, note: "x" } });
  it("compares numbers, each the way that is better for it", () => {
    expect(evaluateSummary(policy, numbers(0.9, 0.5), numbers(0.91, 0.4)).verdict).toBe("pass");
    expect(evaluateSummary(policy, numbers(0.89, 0.4), numbers(0.91, 0.4)).verdict).toBe("fail");
    const loss = evaluateSummary(policy, numbers(0.9, 0.6), numbers(0.9, 0.4));
    expect(loss.rules.map((rule) => rule.status)).toEqual(["pass", "fail", "pass"]);
    expect(loss.rules[1]!.delta).toBeCloseTo(-0.2, 12);
    expect(evaluateSummary(policy, numbers(0.9, 0.6)).first).toBe(true);
  });
  it("takes a metric that is not there for an error", () => {
    expect(evaluateSummary(policy, { other: 1 }, numbers(0.9, 0.4)).verdict).toBe("error");
    expect(evaluateSummary(policy, numbers(0.9, 0.4), { other: 1 }).verdict).toBe("error");
  });
  it("refuses rules that need rows, and names that do not say which way is better", () => {
    const refuse = (rule: string) => () =>
      checkPolicy(parsePolicy(`task: summary\nrules:\n- {id: x, ${rule}}`, "p"), "p");
    expect(refuse("kind: non_inferiority, metric: auc, margin: 0.1")).toThrow("no rows");
    expect(refuse("kind: bound, metric: auc, min: 0.1, on: ci_lower")).toThrow("no intervals");
    expect(refuse("kind: change, metric: zorp, max_drop: 0.1")).toThrow("which way");
    expect(refuse("kind: change, metric: zorp, max_drop: 0.1, higher_is_better: true")).not.toThrow();
  });
});
