import type { RuleResult, Verdict } from "@mlops-actions/contracts/verdict";
import { describe, expect, it } from "vitest";
import { explainVerdict } from "./explain-verdict.ts";

const ruleOf = (more: Partial<RuleResult>): RuleResult => ({
  id: "auc",
  kind: "non_inferiority",
  metric: "roc_auc",
  champion: 0.8,
  challenger: 0.79,
  delta: -0.01,
  margin: 0.005,
  n: 1000,
  ci: { low: -0.02, high: 0.001, level: 0.95, method: "delong" },
  asks: "not worse by 0.005 or more",
  status: "inconclusive",
  reason: "undecided",
  ...more,
});
const explain = (verdict: Verdict["verdict"], ...rules: RuleResult[]) =>
  explainVerdict({ schema: "mlops/verdict@1", verdict, n: 1000, rules });

describe("what would change a verdict", () => {
  it("is told in the numbers of the rule: a better model, more rows, another margin", () => {
    const { rules, because } = explain(
      "inconclusive",
      ruleOf({ n_needed: 2500 }),
      ruleOf({ id: "b", status: "pass" }),
    );
    expect(because).toBe(
      "The worst of all rules is the verdict, and that is auc (inconclusive). Without it the verdict would be pass.",
    );
    expect(rules.map(({ decides }) => decides)).toEqual([true, false]);
    expect(rules[0]!.change.join(" ")).toMatch(
      /better by 0\.0150 in roc_auc.*about 2,500 rows \(now 1,000\).*margin above 0\.0200/,
    );
    const [failed] = explain(
      "fail",
      ruleOf({
        status: "fail",
        n_needed: 2500,
        ci: { low: -0.03, high: -0.01, level: 0.95, method: "delong" },
      }),
    ).rules;
    expect(failed!.change.join(" ")).not.toContain("rows (now");
    const [won] = explain(
      "pass",
      ruleOf({ status: "pass", ci: { low: 0.001, high: 0.02, level: 0.95, method: "delong" } }),
    ).rules;
    expect(won!.change[0]).toContain("any margin");
  });
  it("of a limit is the way to it", () => {
    const bound = {
      kind: "bound",
      margin: undefined,
      limits: { min: 0.8, on: "ci_lower" },
      status: "fail",
    } as const;
    expect(
      explain("fail", ruleOf({ ...bound, ci: { low: 0.75, high: 0.82, level: 0.95, method: "x" } })).rules[0]!
        .change,
    ).toEqual(["It would pass were the lower bound of roc_auc better by 0.0500."]);
    const ceiling = { ...bound, limits: { max: 0.9, on: "point" }, status: "pass" } as const;
    expect(explain("pass", ruleOf(ceiling)).rules[0]!.change[0]).toContain("worse by more than 0.1100");
  });
  it("folds slices that pass into their closest, and names the others", () => {
    const slice = (name: string, delta: number, status: RuleResult["status"] = "pass") =>
      ruleOf({
        id: "s",
        kind: "slice_guard",
        slice: name,
        delta,
        margin: 0.02,
        status,
        reason: `${name} told`,
      });
    const { rules } = explain(
      "fail",
      slice("a", 0.01),
      slice("b", -0.015),
      slice("c", -0.3, "fail"),
      slice("d", 0.2),
    );
    expect(rules).toHaveLength(2);
    expect(rules[0]!.why).toBe("3 slices pass; the closest is b: b told");
    expect(rules[0]!.change[0]).toContain("worse by 0.0050 more");
    expect(rules[1]).toMatchObject({
      slice: "c",
      decides: true,
      change: ["It would pass were roc_auc there better by 0.2800."],
    });
  });
  it("says what let an open question through, and that nothing was shown", () => {
    const neutral = ruleOf({ blocking: false });
    expect(explain("pass", ruleOf({ id: "b", status: "pass" }), neutral).because).toContain(
      "auc did not, and the policy lets that through",
    );
    expect(explain("inconclusive", neutral).because).toContain("nothing was shown");
    expect(
      explain("insufficient", ruleOf({ status: "insufficient", ci: undefined })).rules[0]!.change[0],
    ).toContain("More rows");
  });
});
