import { describe, expect, it } from "vitest";
import type { DeployResult } from "./deploy.ts";
import { renderSummary, summaryLine } from "./summary.ts";

const report = (more: Partial<DeployResult["report"]> = {}): DeployResult["report"] => ({
  model: "flights",
  operation: "deploy",
  environment: "staging",
  driver: "process",
  version: "v0.2.0",
  manifest_digest: "a".repeat(64),
  model_digest: "b".repeat(64),
  previous_version: "v0.1.0",
  result: "deployed",
  url: "http://127.0.0.1:41207",
  deployment_id: 7,
  reason: "better",
  checks: [
    { check: "ready", status: "pass", detail: "GET /health/ready answers 200", seconds: 0.1 },
    { check: "golden", status: "pass", detail: "24 golden rows", seconds: 0.1 },
  ],
  command_seconds: 0.4,
  ...more,
});

describe("the result in one line", () => {
  it.each([
    [report(), "http://127.0.0.1:41207 verified, 24 golden rows"],
    [report({ result: "unchanged" }), "unchanged, http://127.0.0.1:41207 verified, 24 golden rows"],
    [report({ checks: report().checks.slice(0, 1) }), "http://127.0.0.1:41207 ready, no golden rows"],
    [report({ url: null, checks: [] }), "no address not verified"],
    [
      report({ result: "rolled-back", error: "golden: row 3: …\nv0.1.0 is live" }),
      "rolled-back: golden: row 3: …",
    ],
    [report({ result: "nothing-live", version: "" }), "nothing is live in staging"],
  ])("%#", (given, line) => {
    expect(summaryLine(given)).toBe(line);
  });
});

describe("the page", () => {
  it("says what was done, what proves it and what to do next", () => {
    const page = renderSummary(report());
    expect(page).toMatch(/^## `flights@v0\.2\.0` in staging: live/);
    expect(page).toContain("✅ pass | 24 golden rows");
    expect(page).toMatch(/\*\*Next:\*\*.*`rollback`: v0\.1\.0 comes back/);
  });

  it("does not promise that another rollback undoes a rollback", () => {
    const page = renderSummary(
      report({ operation: "rollback", version: "v0.1.0", previous_version: "v0.2.0" }),
    );
    expect(page).toMatch(
      /wrong with v0\.2\.0; it comes back when it is deployed anew, not by another rollback/,
    );
  });

  it("has a next step for every result", () => {
    for (const result of [
      "deployed",
      "unchanged",
      "rolled-back",
      "failed",
      "drifted",
      "nothing-live",
    ] as const)
      expect(renderSummary(report({ result }))).toMatch(/\*\*Next:\*\* \w/);
  });

  it("shows hostile text as text", () => {
    const evil = "<img src=x>|[x](http://y)`\n# heading";
    const page = renderSummary(
      report({
        reason: evil,
        error: `${evil}\n\`\`\`\n# out`,
        result: "failed",
        checks: [{ check: "golden", status: "fail", detail: evil, seconds: 0 }],
      }),
    );
    const outside = page.replace(/^(`{3,})[\s\S]*?^\1$/m, "");
    expect(outside).not.toMatch(/<img|\]\(http|^# /m);
  });
});
