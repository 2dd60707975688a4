import type { Drift } from "@mlops-actions/contracts/drift";
import { emptyHistory } from "@mlops-actions/drift/watch/follow-issue";
import { describe, expect, it } from "vitest";
import {
  type DriftIssueFacts,
  readDriftHistory,
  renderDriftIssue,
  renderDriftSummary,
} from "./drift-issue.ts";
import { renderDriftReport } from "./drift-report.ts";
import { describeDrift } from "./drift-words.ts";
import { drawSparkline } from "./sparkline.ts";

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

const facts: DriftIssueFacts = {
  drift,
  history: {
    ...emptyHistory,
    checks: [
      {
        at: "2026-01-02T03:04:05.000Z",
        state: "alert",
        columns: [hostile],
        psi: 0.4,
        rows: 3400,
        version: "v1.0.0",
      },
    ],
    told: [hostile],
  },
  model: "flights",
  environment: "production",
  releaseUrl: "https://github.com/o/r/releases/tag/flights@v1.0.0",
  runUrl: "https://github.com/o/r/actions/runs/1",
  retrain: "ml.yml was dispatched: 2 alerting checks in a row.",
  command: "npx mlops drift --reference profile.json --current 'a b.csv'",
  previousIssue: 7,
};

describe("renderDriftReport", () => {
  it("is one page without scripts, requests or markup from the data, and shows the alerting columns first", async () => {
    const page = await renderDriftReport(drift);
    expect(page).not.toMatch(/<script|<img/i);
    const plain = page.replaceAll(/xmlns(:\w+)?="[^"]*"/g, "");
    expect(plain).not.toMatch(/https?:|url\((?!#)|@import/);
    expect(plain.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\s(src|href|on\w+)=/);
    expect(page.match(/<svg/g)).toHaveLength(2);
    expect(page).toContain("&lt;script&gt;");
    expect(page.indexOf(">delay<")).toBeLessThan(page.indexOf(">calm<"));
    expect(page).toContain("prefers-color-scheme: dark");
    expect(page).toContain("var(--current)");
  });

  it("draws every state", async () => {
    for (const state of ["ok", "warn", "could_not_check"] as const) {
      const page = await renderDriftReport({ ...drift, state, columns: [], reason: "No file matches <x>." });
      expect(page).toContain(`class="state ${state}"`);
    }
    expect(await renderDriftReport({ ...drift, state: "could_not_check", reason: "No <file>." })).toContain(
      "No &lt;file&gt;.",
    );
  });
});

describe("renderDriftIssue", () => {
  const body = renderDriftIssue(facts);

  it("remembers its history behind a marker that no name can break", () => {
    expect(readDriftHistory(body, "flights")).toEqual(facts.history);
    expect(readDriftHistory(body, "other")).toBeUndefined();
    expect(readDriftHistory("<!-- mlops-drift flights {nonsense} -->", "flights")).toBeUndefined();
    expect(body.split("\n")[0]!.match(/-->/g)).toHaveLength(1);
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
    expect(body).toContain("🟥");
    expect(body).toContain("Follows #7.");
    expect(body).toContain("npx mlops drift --reference profile.json");
    expect(body).toContain("ml.yml was dispatched");
    expect(body).toMatch(/\| calm \| ok \| 0\.010/);
  });

  it("stays within what GitHub takes, however many columns there are", () => {
    const many = Array.from({ length: 3000 }, (_, index) => ({
      ...drift.columns[1]!,
      name: `${hostile}${index}`,
    }));
    expect(renderDriftIssue({ ...facts, drift: { ...drift, columns: many } }).length).toBeLessThan(65_536);
  });
});

describe("words", () => {
  it("say the check in one line, whatever names hold", () => {
    expect(describeDrift(drift)).toMatch(/^ALERT 2 of 3 columns: .*\(PSI 0\.40\), delay \(KS 0\.20\)$/);
    expect(describeDrift(drift)).not.toContain("\n");
    expect(describeDrift({ ...drift, state: "ok" })).toBe("OK 3 columns, 3,400 rows against 12,000");
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
    });
    expect(page).toContain("drift check");
    expect(page).toContain("[issue](https://github.com/o/r/issues/1)");
    expect(page).not.toMatch(/<script|\n::/);
  });
});
