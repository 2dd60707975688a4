/**
 * Writes the drift report, the issue's body and the step's page of cases worth looking at into a folder:
 * `node test/bench/drift-pages.ts <folder>`. Look at them in a browser: light and dark, wide and 400 px.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Drift } from "@mlops-actions/contracts/drift";
import { describeCheck } from "@mlops-actions/drift/watch/describe-check";
import { addCheck, beginHistory, readState } from "@mlops-actions/drift/watch/watch-history";
// biome-ignore-start lint/style/noRestrictedImports: the pages of the local GitHub are where the issue is looked at
import { renderMarkdown } from "@mlops-actions/local-github/web/markdown";
import { style } from "@mlops-actions/local-github/web/style";
// biome-ignore-end lint/style/noRestrictedImports: see above
import { describeState, renderDriftPage } from "@mlops-actions/reporting/drift-issue";
import { renderIssueBody } from "@mlops-actions/reporting/drift-record";
import { renderDriftReport } from "@mlops-actions/reporting/drift-report";
import { renderDriftSummary } from "@mlops-actions/reporting/drift-summary";
import { makeDrift } from "@mlops-actions/reporting/testing/make-drift";

const folder = process.argv[2] ?? "drift-pages";
const rules = { openAfter: 2, openWithin: 3, closeAfter: 3 };
const hostile = `x"><script>alert(1)</script> | @octo \`b\` ]]> --> \n::error::بوم a_very_long_name_${"_".repeat(80)}`;

const broken = (): Drift => {
  const drift = makeDrift({ columns: 12, alerting: 2 });
  const [first, ...rest] = drift.columns;
  const gone = { ...first!, cause: "data_quality" as const, reason: "the column is gone", metrics: {} };
  const { chart: _, before: __, now: ___, ...bare } = gone;
  return {
    ...drift,
    columns: [bare, ...rest],
    schema_changes: [
      { column: "feature_0", change: "missing", detail: "the current data has no such column" },
      { column: "feature_9", change: "type", detail: "numbers in the reference, 98 % text now" },
      { column: "surprise", change: "extra", detail: "not in the reference" },
    ],
  };
};

const blind: Drift = {
  schema: "mlops/drift@1",
  state: "could_not_check",
  model: "flights",
  version: "v1.4.0",
  reason: 'No file matches "data/live/*.csv".',
  rows: { reference: 120_000, current: 0 },
  columns: [],
  checked_at: "2026-03-02T06:17:05.000Z",
};

const cases: Record<string, Drift> = {
  calm: makeDrift({ columns: 3 }),
  three: makeDrift({ columns: 3, alerting: 2 }),
  twenty: makeDrift({ columns: 20, alerting: 5, model: true }),
  "two-hundred": makeDrift({ columns: 200, alerting: 30 }),
  broken: broken(),
  blind,
  hostile: makeDrift({ columns: 8, alerting: 4, name: hostile }),
};

mkdirSync(folder, { recursive: true });
for (const [name, drift] of Object.entries(cases)) {
  let history = beginHistory("flights", "production");
  for (let day = 1; day <= 20; day++) {
    const quiet = day < 12 || day === 14;
    const seen = day === 20 ? drift : quiet ? { ...makeDrift({ columns: drift.columns.length }) } : drift;
    const run = { run: String(day), attempt: 1, url: `https://github.example/runs/${day}` };
    history = addCheck(history, describeCheck(seen, run, new Date(Date.UTC(2026, 1, 10 + day))), rules);
  }
  const state = readState(history, rules);
  const words = describeState(state, history);
  const importances = name === "twenty" ? { feature_2: 0.5, feature_0: 0.3, feature_3: 0.1 } : undefined;
  const report = renderDriftReport(drift, { history, state: words, importances });
  const page = renderDriftPage({
    drift,
    history,
    state,
    model: "flights",
    environment: "production",
    releaseUrl: "https://github.example/releases/flights@v1.4.0",
    runUrl: "https://github.example/runs/20",
    retrain: "ml.yml was dispatched: 2 alerting checks in a row.",
    command: "npx mlops drift --reference profile.json --current data/live/*.csv",
    owners: ["ada", "octo/ml"],
    importances,
  });
  const record = { check: "20", opening: "13", told: [], blind: null, snooze: null, previous: 7 };
  const body = renderIssueBody({ model: "flights", environment: "production" }, record, page);
  const summary = renderDriftSummary(drift, {
    issueUrl: "https://github.example/issues/1",
    reportFile: ".mlops/drift.html",
    retrain: null,
    state: words,
    history,
    importances,
  });
  const write = (suffix: string, text: string) => writeFileSync(join(folder, `${name}${suffix}`), text);
  const asPage = (markdown: string) =>
    `<!doctype html><meta charset="utf-8"><style>${style}</style><main>${renderMarkdown(markdown).html}</main>`;
  write(".html", report);
  write("-issue.md", body);
  write("-issue.html", asPage(body));
  write("-summary.html", asPage(summary));
  const sizes = [report, body, summary].map((text) => `${(Buffer.byteLength(text) / 1000).toFixed(0)} kB`);
  process.stdout.write(`${name.padEnd(12)} report ${sizes[0]}, issue ${sizes[1]}, summary ${sizes[2]}\n`);
}
