import { describe, expect, it } from "vitest";
import {
  ExpressionFailure,
  evaluateCondition,
  evaluateExpression,
  evaluateTexts,
  toText,
} from "./expressions.ts";
import { find, parseWorkflowFile } from "./parse-workflow.ts";

const scope = {
  contexts: {
    github: { event: { number: 7, labels: [{ name: "a" }, { name: "b" }], nothing: null } },
    env: { A: "x" },
    matrix: { n: 3.1, flag: false },
  },
  functions: { success: () => true, hashFiles: (...patterns: string[]) => patterns.join("+") },
};

describe("evaluateExpression", () => {
  it.each<[string, unknown]>([
    ["github.event.number == '7'", true],
    ["github.event.labels.*.name", ["a", "b"]],
    ["github.event.missing.deeper", null],
    ["GITHUB.EVENT.NUMBER", 7],
    ["env.A == 'X'", true],
    ["matrix.flag || 'fallback'", "fallback"],
    ["format('{0}-{1}', env.A, matrix.n)", "x-3.1"],
    ["fromJSON('{\"a\":[1,2]}').a[1]", 2],
    ["success() && hashFiles('a', 'b')", "a+b"],
    ["toJSON(github.event.nothing)", "null"],
  ])("%s", (expression, value) => {
    expect(evaluateExpression(expression, scope)).toEqual(value);
  });

  it("takes conditions as GitHub does", () => {
    expect(evaluateCondition("''", scope)).toBe(false);
    expect(evaluateCondition("'false'", scope)).toBe(true);
    expect(evaluateCondition("0", scope)).toBe(false);
  });

  it("keeps keys that objects have by nature", () => {
    const hostile = {
      contexts: { github: JSON.parse('{"__proto__": {"x": "y"}, "toString": "z"}') as unknown },
    };
    expect(evaluateExpression("github.toString", hostile)).toBe("z");
  });
});

it("toText is GitHub's", () => {
  expect([null, true, 1.5, 1e21, -0, {}, []].map(toText)).toEqual([
    "",
    "true",
    "1.5",
    "1e+21",
    "0",
    "Object",
    "Array",
  ]);
});

it("names the place of a fault", async () => {
  const { token } = await parseWorkflowFile(
    "w.yml",
    `on: push\nenv:\n  A: \${{ fromJSON('{') }}\njobs: {a: {runs-on: x, steps: [{run: x}]}}\n`,
  );
  const evaluate = () =>
    evaluateTexts(find(token, "env"), { contexts: { github: {}, inputs: {}, vars: {}, secrets: {} } });
  expect(evaluate).toThrow(ExpressionFailure);
  expect(evaluate).toThrow(/line 3, column 6/);
});
