import { sha256 } from "@mlops-actions/contracts/digest";
import type { RuleResult, Verdict } from "@mlops-actions/contracts/verdict";
import { drawWhisker, findDomain } from "@mlops-actions/contracts/whisker";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { escapeName } from "./escape-name.ts";
import { renderReview } from "./review-comment.ts";
import type { ReviewFacts } from "./review-facts.ts";
import { summariseVerdict } from "./review-lead.ts";
import { renderSummary } from "./review-summary.ts";

const head = "4be1c20d9a4be1c20d9a4be1c20d9a4be1c20d9a";
const interval = (low: number, high: number) => ({ low, high, level: 0.95, method: "delong" });
const ni: RuleResult = {
  id: "auc",
  kind: "non_inferiority",
  metric: "roc_auc",
  champion: 0.9132,
  challenger: 0.9163,
  delta: 0.0031,
  margin: 0.005,
  asks: "not worse by 0.005 or more",
  n: 20000,
  ci: interval(0.0012, 0.005),
  p_value: 0.001,
  mde: 0.0027,
  n_needed: 5832,
  status: "pass",
  reason: "roc_auc 0.9163 against 0.9132: +0.0031 [+0.0012, +0.0050], better beyond chance.",
};
const slice = (name: string, delta: number, p: number): RuleResult => ({
  ...ni,
  id: "slices",
  kind: "slice_guard",
  slice: name,
  delta,
  ci: interval(delta - 0.01, delta + 0.01),
  p_value: p,
  status: p < 0.025 ? "fail" : "pass",
  reason: `${name}: worse.`,
});
const verdict: Verdict = {
  schema: "mlops/verdict@1",
  verdict: "fail",
  n: 20000,
  rules: [ni, slice("region=EU", 0.004, 1), slice("region=LATAM", -0.024, 0.017)],
  champion: { version: "v1.4.0", manifest_digest: "a".repeat(64) },
  data: { labels_sha256: "b".repeat(64) },
  policy: { digest: "c".repeat(64), ref: "d".repeat(40) },
  stats: { alpha: 0.025, resamples: 2000, seed: 7 },
};
const ingredients = (rate: number) => ({
  params: { model: { rate }, same: 1 },
  data: { "data/train.csv": "e".repeat(64) },
  environment: { fingerprint: "f".repeat(64), python: "3.11.7" },
});
const facts: ReviewFacts = {
  model: "fraud",
  head,
  runId: "812",
  attempt: "1",
  runUrl: "https://github.com/o/r/actions/runs/812",
  championUrl: "https://github.com/o/r/releases/tag/fraud%40v1.4.0",
  challenger: ingredients(0.3),
  champion: ingredients(0.1),
};

describe("the review", () => {
  it("says in one sentence what must not happen, and that the average hid it", () => {
    expect(renderReview(verdict, facts).split("\n").slice(0, 2)).toEqual([
      "> [!CAUTION]",
      "> **Do not promote `4be1c20`**: overall non-inferior to `fraud@v1.4.0`, but **region=LATAM regressed** (roc_auc −0.0240, p of harm 0.017).",
    ]);
  });

  it("shows numbers, interval and whisker in the row of the rule", () => {
    const row = renderReview(verdict, facts)
      .split("\n")
      .find((line) => line.startsWith("| ✅"));
    expect(row).toBe(
      "| ✅ | roc_auc | 0.9132 | 0.9163 | +0.0031 [+0.0012, +0.0050] | `·┊········┼──────●────·` | auc: not worse by 0.005 or more |".replace(
        /`.*`/,
        `\`${drawWhisker({ point: 0.0031, low: 0.0012, high: 0.005, margin: 0.005 }, findDomain([{ point: 0.0031, low: 0.0012, high: 0.005, margin: 0.005 }]))}\``,
      ),
    );
  });

  it("holds power, slices, what differs, and all that makes it reproducible", () => {
    const text = renderReview(verdict, facts);
    expect(text).toContain("20,000 rows of the holdout: enough to detect a roc_auc difference of 0.0027.");
    expect(text).toContain("2 slices, 1 not passed");
    expect(text.indexOf("| ❌ | region=LATAM |")).toBeLessThan(text.indexOf("| ✅ | region=EU |"));
    expect(text).toContain("@@ parameters: 1 changed @@\n- model.rate: 0.1\n+ model.rate: 0.3\n```");
    expect(text).toContain(
      "holdout `bbbbbbbbbbbb` · policy `cccccccccccc` at `ddddddd` · delong · 2,000 resamples, seed 7",
    );
  });

  it.each([
    ["pass", { verdict: "pass", rules: [ni] }, "[!TIP]", "may replace `fraud@v1.4.0`"],
    [
      "first",
      { verdict: "pass", rules: [ni], first: true, champion: null },
      "[!NOTE]",
      "may be the first fraud",
    ],
    [
      "not comparable",
      { verdict: "not_comparable", rules: [], reason: "Other labels." },
      "[!WARNING]",
      "Other labels.",
    ],
    [
      "error",
      { verdict: "error", rules: [], reason: "Bad ids." },
      "[!CAUTION]",
      "could not be judged.** Bad ids.",
    ],
    [
      "inconclusive",
      { verdict: "inconclusive", rules: [{ ...ni, status: "inconclusive" }] },
      "[!WARNING]",
      "Undecided whether",
    ],
    ["warn", { verdict: "warn", rules: [{ ...ni, status: "warn" }] }, "[!WARNING]", "with a warning"],
  ] as const)("%s", (_, change, alert, told) => {
    const [first, second] = renderReview({ ...verdict, ...change } as unknown as Verdict, facts).split("\n");
    expect(first).toContain(alert);
    expect(second).toContain(told);
  });

  it("makes a page of its own for the step summary, with what to do next", () => {
    const page = renderSummary(verdict, facts, "https://github.com/o/r/pull/1#c");
    expect(page).toMatch(/^## fraud: gate\n/);
    expect(page).toContain("**Next:** look at the rules that failed");
  });

  it("says it in one line", () => {
    expect(summariseVerdict({ ...verdict, verdict: "pass" })).toBe(
      "PASS  roc_auc 0.9163 (+0.0031 [+0.0012, +0.0050])",
    );
    expect(summariseVerdict(verdict)).toBe(
      "FAIL  roc_auc in region=LATAM 0.9163 (-0.0240 [-0.0340, -0.0140])",
    );
  });
});

describe("the chart", () => {
  const chartOf = (rules: RuleResult[]) =>
    /```mermaid\n([\s\S]*?)\n```/.exec(renderReview({ ...verdict, rules }, facts))?.[1]?.split("\n");

  it("shows what each slice lost, against the margin, outside of what is folded", () => {
    expect(chartOf(verdict.rules)).toEqual([
      "xychart-beta",
      '  title "roc_auc lost by slice (bars), margin (line)"',
      '  x-axis ["region LATAM", "region EU"]',
      '  y-axis "loss" 0 --> 0.0264',
      "  bar [0.024, 0]",
      "  line [0.005, 0.005]",
    ]);
    const text = renderReview(verdict, facts);
    expect(text.indexOf("```mermaid")).toBeLessThan(text.indexOf("<details>"));
  });

  it("is not there where no slice lost anything", () => {
    expect(chartOf([ni, slice("region=EU", 0.004, 1), slice("region=US", 0.002, 1)])).toBeUndefined();
  });

  it("takes nothing of a name that Mermaid could read, and keeps bars apart", () => {
    const name = '"]\n  bar [9]\n```\n<script> %%{init: {}}%%';
    const lines = chartOf([ni, slice(name, -0.1, 0.001), slice(`${name}!`, -0.2, 0.001)])!;
    expect(lines).toHaveLength(6);
    expect(lines[2]).toMatch(/^ {2}x-axis \["[\w -]+", "[\w -]+"\]$/);
    expect(new Set(lines[2]!.match(/"[^"]+"/g)).size).toBe(2);
  });
});

it("tells of many slices the worst, and how many more there are", () => {
  const rules = [0.01, 0.05, 0.03, 0.09, 0.02].map((loss, i) => ({
    ...slice(`region=${i}`, -loss, 0.001),
    reason: `region ${i}.`,
  }));
  const lines = renderReview({ ...verdict, rules }, facts).match(/^- .*$/gm)!;
  expect(lines.slice(0, 4)).toEqual([
    "- ❌ **slices**: region 3.",
    "- ❌ **slices**: region 1.",
    "- ❌ **slices**: region 2.",
    "- …and 2 more slices of **slices**, below.",
  ]);
});

it("prints a minus as one, and leaves the hyphens of dates and names alone", () => {
  const reason = "GH-1 on 2001-01-22 lost -0.5 (-1 to -0.1), by p-1.";
  const rules: RuleResult[] = [{ ...ni, status: "warn", reason }];
  expect(renderReview({ ...verdict, rules }, facts).replaceAll("\u200B", "")).toContain(
    "GH-1 on 2001-01-22 lost −0.5 (−1 to −0.1), by p-1.",
  );
});

it("tells a limit's interval beside the value that it is of, not beside the difference", () => {
  const fair: RuleResult = {
    ...ni,
    id: "fair",
    kind: "fairness_gap",
    metric: "tpr",
    margin: undefined,
    limits: { max: 0.08, on: "point" },
    asks: "gap across region at most 0.08",
    ci: interval(0.05, 0.07),
    champion: 0.03,
    challenger: 0.06,
    delta: -0.03,
  };
  const text = renderReview({ ...verdict, verdict: "pass", rules: [fair] }, facts);
  expect(text).toContain("| tpr | 0.0300 | 0.0600 [0.0500, 0.0700] | −0.0300 | `");
  expect(text).toContain("fair: gap across region at most 0.08");
  expect(summariseVerdict({ ...verdict, verdict: "pass", rules: [fair] })).toBe(
    "PASS  tpr 0.0600 [0.0500, 0.0700]",
  );
});

/** The same facts with these packages on both sides. */
const withPackages = (before: Record<string, string>, after: Record<string, string>): ReviewFacts => {
  const of = (packages: Record<string, string>) => ({
    ...ingredients(0.1),
    environment: { fingerprint: sha256(JSON.stringify(packages)), python: "3.11.7", packages },
  });
  return { ...facts, champion: of(before), challenger: of(after) };
};

describe("packages", () => {
  it("are told apart from the rest: changed, added, removed", () => {
    const text = renderReview(
      verdict,
      withPackages(
        { numpy: "1.26.4", pip: "24.0", scipy: "1.11.4" },
        { numpy: "2.0.0", polars: "1.2.0", scipy: "1.11.4" },
      ),
    );
    expect(text).toContain(
      [
        "<details><summary>What differs: packages (1 changed, 1 added, 1 removed)</summary>\n",
        "```diff",
        "@@ packages: 1 changed, 1 added, 1 removed @@",
        "- numpy: 1.26.4",
        "+ numpy: 2.0.0",
        "- pip: 24.0",
        "+ polars: 1.2.0",
        "```",
      ].join("\n"),
    );
    expect(text).toContain("What differs: environment (1 changed)");
  });

  it("are not told where one side is not known: all would look new", () => {
    const one = withPackages({}, { numpy: "2.0.0" });
    delete one.champion!.environment!.packages;
    expect(renderReview(verdict, one)).not.toContain("numpy");
  });

  it("cannot leave their block, nor hide what the objects of every program have", () => {
    const name = "```\n</details><img src=x onerror=alert(1)> @everyone\u202E";
    const text = renderReview(verdict, withPackages({}, { [name]: "1", constructor: "2" }));
    const html = new MarkdownIt({ html: true }).render(text);
    expect(html).not.toContain("<img");
    expect(html).not.toContain("\u202E");
    expect(html.match(/<\/details>/g)).toHaveLength(html.match(/<details>/g)!.length);
    expect(html).toContain("+ constructor: 2");
  });

  it("are cut where nobody would read on", () => {
    const many = Object.fromEntries(Array.from({ length: 900 }, (_, i) => [`package-${i}`, "1"]));
    const text = renderReview(verdict, withPackages({}, many));
    expect(text).toContain("packages (900 added)");
    expect(text).toContain("# and 700 lines more in review.json");
  });
});

describe("length", () => {
  it("sheds packages first, then differences, then slices, never the verdict", () => {
    const many = Array.from({ length: 60 }, (_, i) => slice(`region=${"x".repeat(90)}${i}`, -0.1, 0.001));
    const long = { ...verdict, rules: [ni, ...many] };
    const lines = Object.fromEntries(
      Array.from({ length: 200 }, (_, i) => [`${"y".repeat(60)}${i}`, "z".repeat(40)]),
    );
    const heavy = withPackages({}, lines);
    heavy.challenger = { ...heavy.challenger, params: lines };
    const size = Buffer.byteLength(renderReview(long, heavy, 1e9));
    const shedAt = (budget: number) => {
      const fitted = renderReview(long, heavy, budget);
      expect(Buffer.byteLength(fitted)).toBeLessThanOrEqual(budget);
      expect(fitted).toContain("Do not promote");
      return /Left out for length: (.*);/.exec(fitted)?.[1];
    };
    expect(shedAt(size)).toBeUndefined();
    expect(shedAt(size - 1)).toBe("packages");
    expect(shedAt(size - 25_000)).toBe("packages, differences");
    expect(shedAt(9_000)).toBe("packages, differences, slices");
  });
});

describe("hostile names", () => {
  const markdown = new MarkdownIt({ html: true, linkify: true });
  const hostile = [
    "<img src=x onerror=alert(1)>",
    "a|b",
    "`code` ``x``",
    "@octocat/team and #987",
    "[link](https://evil.example)",
    "![i](//evil.example/x.png)",
    "https://evil.example www.evil.example",
    "**bold** _em_ ~~gone~~",
    "&#64;octocat &lt;b&gt;",
    "\u202Ereversed\u202C zero\u200Bwidth",
    "line\nbreak\r\n\r\n# heading",
    "</details><!-- --> <b>",
    "$x$ \\| \\`",
  ];

  it.each(hostile)("%j stays text, in one cell", (name) => {
    const rule = slice(`region=${name}`, -0.1, 0.001);
    const rules = [{ ...ni, metric: name, reason: `${name} is bad.` }, rule];
    const text = renderReview({ ...verdict, rules, reason: name }, { ...facts, model: "fraud" });
    const plain = renderReview(
      {
        ...verdict,
        rules: [{ ...ni, metric: "m", reason: "m is bad." }, slice("region=m", -0.1, 0.001)],
        reason: "m",
      },
      facts,
    );
    const shapeOf = (html: string) => (html.match(/<[^>]*>/g) ?? []).join("");
    expect(shapeOf(markdown.render(text))).toBe(shapeOf(markdown.render(plain)));
    expect(text).not.toMatch(/@octocat|#987|\u202E/);
  });

  it("leaves no mark-up of any name, and no mention", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."<>&|`*_~[]()@#!\\$:/w.a1 \n\u202E".split("")), maxLength: 40 }),
        (name) => {
          const escaped = escapeName(name);
          const html = markdown.renderInline(`x ${escaped} x`);
          expect(html).not.toMatch(/<(?!\/?p>)/);
          expect(html.replace(/&\w+;/g, "")).not.toMatch(/[@#]\w/);
          expect(escaped).not.toMatch(/[|\n\u202E]/);
        },
      ),
    );
  });
});

describe("whiskers", () => {
  it("stand in order, one column a character", () => {
    const whisker = { point: 0.003, low: 0.001, high: 0.005, margin: 0.005 };
    const drawn = drawWhisker(whisker, findDomain([whisker]));
    expect([...drawn]).toHaveLength(21);
    expect(drawn).toMatch(/^·*┊·*┼·*─*●─*·*$/);
    const bad = { point: -0.02, low: -0.03, high: -0.01, margin: 0.005 };
    expect(drawWhisker(bad, findDomain([bad]))).toMatch(/^·*─+●─+·+┊·*┼·*$/);
  });

  it("hold a value against its limit", () => {
    const value = { point: 0.79, low: 0.76, high: 0.81, limit: 0.6 };
    expect(drawWhisker(value, findDomain([value]))).toMatch(/^·┊·+─+●─+·*$/);
  });
});
