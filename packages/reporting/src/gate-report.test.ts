import type { RuleResult, Verdict } from "@mlops-actions/contracts/verdict";
import type { PredictionCharts } from "@mlops-actions/evaluation/charts/describe-predictions";
import { expect, it } from "vitest";
import { renderGateReport } from "./gate-report.ts";

const ci = (low: number, high: number) => ({ low, high, level: 0.95, method: "delong" });
const auc: RuleResult = {
  id: "auc",
  kind: "non_inferiority",
  metric: "roc_auc",
  champion: 0.9,
  challenger: 0.91,
  delta: 0.01,
  margin: 0.005,
  asks: "not worse by 0.005 or more",
  n: 20_000,
  ci: ci(0.004, 0.016),
  status: "pass",
  reason: "roc_auc 0.91 against 0.90.",
};
const slice = (name: string, delta: number): RuleResult => ({
  ...auc,
  id: "slices",
  kind: "slice_guard",
  slice: name,
  delta,
  ci: ci(delta - 0.01, delta + 0.01),
  p_value: 0.01,
  status: delta < 0 ? "fail" : "pass",
  reason: `${name}: worse.`,
});
const make = (rules: RuleResult[], more: Partial<Verdict> = {}): Verdict => ({
  schema: "mlops/verdict@1",
  verdict: "fail",
  n: 20_000,
  rules,
  champion: { version: "v1.4.0", manifest_digest: "a".repeat(64) },
  data: { labels_sha256: "b".repeat(64) },
  policy: { digest: "c".repeat(64), ref: "d".repeat(40) },
  stats: { alpha: 0.025, resamples: 2000, seed: 7 },
  ...more,
});
const curve = Array.from({ length: 300 }, (_, i): [number, number] => [i / 299, Math.sqrt(i / 299)]);
const bins = Array.from({ length: 10 }, (_, i) => ({ predicted: i / 10, observed: i / 11, n: 10 + i }));
const binary: PredictionCharts = {
  roc: { challenger: curve, champion: curve },
  precisionRecall: { challenger: curve, champion: curve, base: 0.3 },
  reliability: { challenger: bins, champion: bins },
  confusion: {
    challenger: [
      [90, 10],
      [5, 45],
    ],
    champion: [
      [80, 20],
      [15, 35],
    ],
    classes: ["0", "1"],
  },
};

const hostile = "<img src=x onerror=alert(1)></style></script>&\u202E\"'";

it("stands alone: no script, no request, nothing of a name as markup", async () => {
  const rules = [
    { ...auc, id: hostile, metric: hostile, reason: hostile, asks: hostile },
    slice(hostile, -0.02),
  ];
  const page = await renderGateReport(
    make(rules, { reason: hostile, champion: { version: hostile, manifest_digest: hostile } }),
    {
      model: hostile,
      head: hostile,
      runId: hostile,
      runUrl: "javascript:alert(1)",
      challenger: { params: { [hostile]: hostile }, data: { [hostile]: hostile }, environment: null },
      champion: { params: {}, data: {}, environment: null },
    },
    {
      ...binary,
      confusion: {
        challenger: [
          [1, 2],
          [3, 4],
        ],
        classes: [hostile, hostile],
      },
    },
  );
  expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'");
  expect(page).not.toMatch(/<script|<img|javascript:|@import|url\((?!#zr)|\u202E/);
  expect(page.match(/<\/style>/g)).toHaveLength(1);
  expect([...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, target]) => target)).toEqual(["#"]);
  expect(page).toContain("prefers-color-scheme: dark");
});

it("shows each rule and slice with its interval, worst slice first, and the curves of both models", async () => {
  const page = await renderGateReport(
    make([auc, slice("region=EU", 0.004), slice("region=LATAM", -0.024)]),
    { model: "fraud" },
    binary,
  );
  expect(page).toContain("Do not promote the challenger.");
  expect(page).toContain("[+0.0040, +0.0160]");
  expect(page).toContain("worst of 2 slices: region=LATAM");
  expect(page.indexOf('<th scope="row">region=LATAM')).toBeLessThan(
    page.indexOf('<th scope="row">region=EU'),
  );
  // two rules in the table, one forest plot, ROC, precision and recall, reliability
  expect(page.match(/<svg /g)).toHaveLength(6);
  expect(page.match(/<h3>Confusion/g)).toHaveLength(2);
  expect(page).toContain("80.0 %");
});

it("draws a failure as a diamond and an open question as a ring, so that no colour is needed", async () => {
  const of = async (status: RuleResult["status"]) =>
    renderGateReport(make([{ ...auc, status }]), { model: "m" });
  const shapes = async (status: RuleResult["status"]) => {
    const [svg] = /<svg [\s\S]*?<\/svg>/.exec(await of(status))!;
    return svg.replaceAll(/var\(--\w+\)/g, "").length;
  };
  const sizes = await Promise.all([shapes("pass"), shapes("fail"), shapes("inconclusive")]);
  expect(new Set(sizes).size).toBe(3);
});

it("draws what a regression leaves, and nothing of a first model's champion", async () => {
  const band = [{ predicted: 1, low: -1, median: 0, high: 1 }];
  const residuals = { edges: [-1, 0, 1], challenger: [0.4, 0.6] };
  const page = await renderGateReport(
    make([{ ...auc, champion: null, delta: null, ci: undefined }], {
      first: true,
      champion: null,
      verdict: "pass",
    }),
    { model: "m" },
    { residuals, bands: { challenger: band } },
  );
  expect(page).toContain("may be the first m");
  expect(page).toContain("Residuals along the prediction");
  expect(page).not.toContain('<span class="key champion">');
});

it("stays under half a megabyte with sixty slices of two rules", async () => {
  const rules = ["slices", "worst"].flatMap((id) =>
    Array.from({ length: 60 }, (_, i) => ({ ...slice(`region=${"x".repeat(60)}${i}`, -0.01 * i), id })),
  );
  const page = await renderGateReport(make([auc, ...rules]), { model: "fraud" }, binary);
  expect(Buffer.byteLength(page)).toBeLessThan(500_000);
});
