import { createHash } from "node:crypto";
import type { Drift } from "@mlops-actions/contracts/drift";
import type { IssueRecord } from "@mlops-actions/contracts/drift-history";
import { describeCheck } from "@mlops-actions/drift/watch/describe-check";
import { addCheck, beginHistory, readState } from "@mlops-actions/drift/watch/watch-history";
import { describe, expect, it } from "vitest";
import { type DriftPageFacts, renderDriftPage } from "./drift-issue.ts";
import { driftMarker, readIssueRecord, renderIssueBody } from "./drift-record.ts";
import { renderDriftReport } from "./drift-report.ts";
import { renderDriftSummary } from "./drift-summary.ts";
import { describeDrift, sortBySeverity } from "./drift-words.ts";
import { drawSparkline } from "./sparkline.ts";
import { makeDrift } from "./testing/make-drift.ts";

const hostile = `x"><script>alert(1)</script><img src=x onerror=alert(1)> | @octo \`b\` ]]> --> \n::error::boom`;

const drift: Drift = {
  schema: "mlops/drift@1",
  state: "alert",
  model: "flights",
  version: "v1.0.0",
  rows: { reference: 12_000, current: 3400 },
  checked_at: "2026-01-02T03:04:05.000Z",
  profile_digest: "ab".repeat(32),
  columns: [
    {
      name: "calm",
      kind: "numeric",
      status: "ok",
      reason: "no difference beyond chance (p 0.4)",
      metrics: { psi: 0.01, ks: 0.02, missing_reference: 0, missing_current: 0 },
    },
    {
      name: hostile,
      kind: "categorical",
      status: "alert",
      cause: "distribution",
      reason: "PSI 0.4 ≥ 0.25 (p 1e-9)",
      metrics: { psi: 0.4, cramers_v: 0.3, missing_reference: 0, missing_current: 0 },
      chart: { labels: ["a", hostile], reference: [0.7, 0.3], current: [0.4, 0.6] },
    },
    {
      name: "delay",
      kind: "numeric",
      status: "alert",
      cause: "distribution",
      reason: "KS 0.2 ≥ 0.1 (p 1e-9)",
      metrics: { psi: 0.05, ks: 0.2, missing_reference: 0, missing_current: 0 },
      before: { n: 12_000, mean: 9.5, p5: -4, p50: 7, p95: 61 },
      now: { n: 3400, mean: 14, p5: -2, p50: 11, p95: 80 },
      chart: { labels: ["0 – 10", "10 – 20"], reference: [0.8, 0.2], current: [0.5, 0.5] },
    },
  ],
  schema_changes: [{ column: hostile, change: "extra", detail: "not in the reference" }],
};

const rules = { openAfter: 1, openWithin: 1, closeAfter: 1 };
const run = { run: "7", attempt: 1, url: "https://github.com/o/r/actions/runs/7" };
const history = addCheck(
  addCheck(
    beginHistory("flights", "production"),
    describeCheck(drift, { ...run, run: "6" }, new Date("2026-01-01T03:04:05Z")),
    rules,
  ),
  describeCheck(drift, run, new Date("2026-01-02T03:04:05Z")),
  rules,
);

const facts: DriftPageFacts = {
  drift,
  history,
  state: readState(history, rules),
  model: "flights",
  environment: "production",
  releaseUrl: "https://github.com/o/r/releases/tag/flights@v1.0.0",
  runUrl: "https://github.com/o/r/actions/runs/7",
  retrain: "ml.yml was dispatched: 2 alerting checks in a row.",
  command: "npx mlops drift --reference profile.json --current 'a b.csv'",
  owners: ["ada"],
  importances: undefined,
};

const record: IssueRecord = {
  check: "7",
  opening: "6",
  told: ["0123456789"],
  blind: null,
  snooze: { label: "drift:snooze-30d", until: "2026-02-01T00:00:00.000Z" },
  previous: 7,
  history,
};

describe("renderDriftReport", () => {
  const page = renderDriftReport(drift, { history, state: "drifting", importances: { calm: 1, delay: 4 } });

  it("is one page that asks nobody and runs one script of ours, which its policy names", () => {
    expect(page.match(/<script/g)).toHaveLength(1);
    const script = /<script>([\s\S]*)<\/script>/.exec(page)![1]!;
    const hash = createHash("sha256").update(script).digest("base64");
    expect(page).toContain(`default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'`);
    const plain = page.replace(script, "");
    expect(plain).not.toMatch(/<img|https?:|url\(|@import/i);
    expect(plain.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\s(src|href|on\w+)=/);
    expect(page).toContain("&lt;script&gt;");
  });

  it("shows the alerting columns first, then and now, with their trend and their risk", () => {
    expect(page.indexOf(">delay</th>")).toBeLessThan(page.indexOf(">calm</th>"));
    expect(page).toContain("<title>flights: drift</title>");
    expect(page).toContain('<th class="number">risk</th>');
    expect(page.match(/<caption/g)!.length).toBeGreaterThanOrEqual(4);
    expect(page).toContain("Effect of delay over the checks, last 0.05, 0.05");
    expect(page).toContain("prefers-color-scheme: dark");
  });

  it("ranks by effect × importance where importances are given", () => {
    const order = (importances?: Record<string, number>) => {
      const { columns } = makeDrift({ columns: 6, alerting: 3 });
      return sortBySeverity(columns, importances).map(({ name }) => name);
    };
    const [first, second, third] = order();
    expect(order({ [third!]: 10, [first!]: 1 }).slice(0, 3)).toEqual([third, first, second]);
  });

  it("stays below a megabyte with 200 columns and 200 checks, whatever their names", () => {
    const many = makeDrift({ columns: 200, alerting: 200, name: hostile });
    let long = beginHistory("flights", "production");
    for (let check = 1; check <= 40; check++)
      long = addCheck(
        long,
        describeCheck(many, { ...run, run: String(check) }, new Date(check * 1e8)),
        rules,
      );
    const size = Buffer.byteLength(renderDriftReport(many, { history: long }));
    expect(size).toBeLessThan(1_000_000);
    expect(Buffer.byteLength(renderDriftReport(makeDrift({ columns: 200 }), {}))).toBeLessThan(500_000);
  });

  it("tells of predictions, of how columns go together, and of how good the model still is", () => {
    const whole = renderDriftReport(makeDrift({ columns: 3, alerting: 1, model: true }));
    for (const text of [
      "Predictions",
      "How columns go together",
      "Measured with labels",
      "CBPE",
      "roll back",
    ])
      expect(whole).toContain(text);
  });

  it("draws every state", () => {
    for (const state of ["ok", "warn", "could_not_check"] as const) {
      const page = renderDriftReport({ ...drift, state, columns: [], reason: "No file matches <x>." });
      expect(page).toContain(`class="state ${state}"`);
    }
    expect(renderDriftReport({ ...drift, state: "could_not_check", reason: "No <file>." })).toContain(
      "No &lt;file&gt;.",
    );
  });
});

describe("the issue's body", () => {
  const body = renderIssueBody(facts, record, renderDriftPage(facts));

  it("remembers its record behind a marker that no name can break", () => {
    expect(readIssueRecord(body, "flights", "production")).toEqual(record);
    expect(readIssueRecord(body, "flights", "staging")).toBeUndefined();
    expect(
      readIssueRecord(`${driftMarker("flights", "production")}nonsense} -->`, "flights", "production"),
    ).toBe(undefined);
    expect(body.split("\n")[0]!.match(/-->/g)).toHaveLength(1);
    const odd = { model: "flights", environment: "a --> b" };
    expect(readIssueRecord(renderIssueBody(odd, record, ""), odd.model, odd.environment)).toEqual(record);
  });

  it("keeps hostile names as text", () => {
    const visible = body.slice(body.indexOf("-->") + 3).replaceAll(/^(`{3,})[\s\S]*?^\1$/gm, "");
    expect(visible).not.toMatch(/<script|<img|@octo/);
    expect(body).not.toMatch(/^::error/m);
  });

  it("shows the sentence, the columns then and now, one Mermaid chart, the checks, the table and the way on", () => {
    expect(body).toMatch(/🔴 \*\*ALERT 2 of 3 columns/);
    expect(body).toContain("then █▃");
    expect(body).toContain("95 % 80");
    expect(body.match(/```mermaid/g)).toHaveLength(1);
    expect(body).toContain("🟥🟥");
    expect(body).toContain("trend `");
    expect(body).toContain("**State:** drifting since 2026-01-01");
    expect(body).toContain("Snoozed until 2026-02-01 00:00 UTC");
    expect(body).toContain("Follows #7.");
    expect(body).toContain("npx mlops drift --reference profile.json");
    expect(body).toContain("ml.yml was dispatched");
    expect(body).toMatch(/\| calm \| ok \| 0\.010/);
  });

  it("stays within what GitHub takes, however many columns there are", () => {
    for (const name of ["column", hostile]) {
      const many = makeDrift({ columns: 400, alerting: 400, name });
      const page = renderDriftPage({ ...facts, drift: many });
      const long = renderIssueBody(facts, { ...record, told: Array(400).fill("0123456789") }, page);
      expect(long.length).toBeLessThanOrEqual(65_536);
      expect(long).toContain("Every column");
    }
  });
});

describe("words", () => {
  it("say the check in one line, whatever names hold", () => {
    expect(describeDrift(drift)).toMatch(/^ALERT 2 of 3 columns: .*\(PSI 0\.40\), delay \(KS 0\.20\)$/);
    expect(describeDrift(drift)).not.toContain("\n");
    expect(describeDrift({ ...drift, state: "ok" })).toBe("OK 3 columns, 3,400 rows against 12,000");
    const columns = drift.columns.map((column, index) => ({
      ...column,
      status: index > 0 ? ("insufficient" as const) : ("ok" as const),
    }));
    expect(describeDrift({ ...drift, state: "ok", columns })).toMatch(
      /^OK 1 of 3 columns \(2 not judged\), /,
    );
    expect(describeDrift({ ...drift, state: "could_not_check", reason: "No file." })).toBe(
      "COULD NOT CHECK: No file.",
    );
  });
  it("draw bars", () => {
    expect(drawSparkline([0, 0.1, 0.2, 0.4])).toBe(" ▃▅█");
    expect(drawSparkline([])).toBe("");
  });
  it("fill the step's page", () => {
    const page = renderDriftSummary(drift, {
      issueUrl: "https://github.com/o/r/issues/1",
      reportFile: ".mlops/drift.html",
      retrain: null,
      state: "drifting since 2026-01-01",
      history,
      importances: undefined,
    });
    expect(page).toContain("drift check");
    expect(page).toContain("[issue](https://github.com/o/r/issues/1)");
    expect(page).not.toMatch(/<script|\n::/);
  });
  it("tell what became of the model, on the step's page and in the issue, also where no input moved", () => {
    const sick = { ...makeDrift({ columns: 2, model: true }), state: "alert" as const };
    const facts = { issueUrl: null, reportFile: null, retrain: null, state: null, history };
    const page = renderDriftSummary(sick, { ...facts, importances: undefined });
    expect(page).toContain("ALERT: measured performance (roc_auc 0.61), answers score");
    expect(page).toContain("- 🔴 **Measured with labels:** roc_auc is below the gate's limit");
    expect(page).toContain("- 🟡 **Expected from the scores:**");
    expect(page).toContain("- 🔴 **Answers, score:** PSI 0.60 ≥ 0.25");
    expect(page).toContain("- 🔴 **Together:** 2 of 28 correlations moved");
    const { realised } = sick.performance!;
    const fault = { ...realised!, status: "insufficient" as const, metrics: [], reason: hostile };
    const broken = renderDriftSummary(
      { ...sick, state: "warn", performance: { realised: { ...fault, could_not_measure: true } } },
      { ...facts, importances: undefined },
    );
    expect(broken).toContain("WARN: performance could not be measured");
    expect(broken).toContain("Mend what drift.labels names");
    expect(broken).not.toMatch(/<script|\n::|@octo/);
  });
});
