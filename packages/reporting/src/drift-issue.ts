import type { Drift, DriftColumn } from "@mlops-actions/contracts/drift";
import { type DriftHistory, driftHistoryShape } from "@mlops-actions/contracts/drift-history";
import { formatCount } from "@mlops-actions/contracts/format";
import { codeBlock, linkTarget } from "@mlops-actions/contracts/markdown";
import { drawShareChart } from "./charts/mermaid-chart.ts";
import {
  adviseOnDrift,
  describeDrift,
  describeEffect,
  formatValue,
  percent,
  sortBySeverity,
} from "./drift-words.ts";
import { cleanLine, escapeName, escapeSentence } from "./escape-name.ts";
import { drawSparkline } from "./sparkline.ts";

export type DriftIssueFacts = {
  drift: Drift;
  history: DriftHistory;
  model: string;
  environment: string;
  /** Of the version whose profile is the reference; null where none was found. */
  releaseUrl: string | null;
  runUrl: string | null;
  /** What became of retraining in this check, in words. */
  retrain: string | null;
  /** A command that repeats the check on a laptop. */
  command: string;
  /** The issue that this one follows. */
  previousIssue: number | null;
};

const shownColumns = 5;
const tableColumns = 100;
const longestBody = 60_000; // GitHub takes 65,536 characters

/** The first line of a model's drift issue, by which it is known. Followed by the history as JSON. */
export const driftMarker = (model: string): string => `<!-- mlops-drift ${model} `;

/** What an issue's body remembers; undefined where a person rewrote it beyond reading. */
export const readDriftHistory = (body: string, model: string): DriftHistory | undefined => {
  const marker = driftMarker(model);
  if (!body.startsWith(marker)) return undefined;
  const end = body.indexOf(" -->", marker.length);
  try {
    const result = driftHistoryShape.safeParse(JSON.parse(body.slice(marker.length, end)));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
};

/** JSON that cannot end the comment it stands in. */
const writeHidden = (value: unknown) =>
  JSON.stringify(value).replace(/[<>-]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);

/** The body of a model's one drift issue, written anew at each check. */
export const renderDriftIssue = (facts: DriftIssueFacts): string => {
  const { drift, history, model } = facts;
  const head = `${driftMarker(model)}${writeHidden(history)} -->`;
  const columns = sortBySeverity(drift.columns);
  const loud = columns.filter(({ status }) => status === "alert" || status === "warn").slice(0, shownColumns);
  const top = loud.find(({ chart }) => chart);
  const parts = [
    head,
    renderSentence(facts),
    renderSchema(drift),
    loud.length > 0 ? loud.map(renderColumn).join("\n\n") : "",
    top ? drawShareChart(top) : "",
    `**What to do.** ${adviseOnDrift(drift).map(escapeSentence).join(" ")}`,
    facts.retrain ? `**Retraining.** ${escapeSentence(facts.retrain)}` : "",
    renderFacts(facts),
    renderChecks(history),
    columns.length > 0 ? fold("Every column", renderTable(columns)) : "",
    fold(
      "Look further",
      `On a laptop, with the data at hand:\n\n${codeBlock(facts.command.split("\n").map(cleanLine), "sh")}`,
    ),
    "<sub>One issue a model, edited at each check. Close it to silence these columns until they recover or another alerts.</sub>",
  ].filter(Boolean);
  const body = parts.join("\n\n");
  return body.length <= longestBody
    ? body
    : parts
        .filter((part) => !part.includes("<summary>Every column"))
        .join("\n\n")
        .slice(0, longestBody);
};

const renderSentence = ({ drift, environment, previousIssue }: DriftIssueFacts): string => {
  const version = drift.version
    ? `${escapeName(drift.version)} (live in ${escapeName(environment)})`
    : escapeName(environment);
  const icon = { ok: "🟢", warn: "🟡", alert: "🔴", could_not_check: "⚪" }[drift.state];
  const follows = previousIssue === null ? "" : ` Follows #${previousIssue}.`;
  return `${icon} **${escapeSentence(describeDrift(drift))}** — against the data that ${version} was trained on.${follows}`;
};

const renderSchema = ({ schema_changes = [] }: Drift): string =>
  schema_changes
    .map(
      ({ column, change, detail }) =>
        `- \`schema\` **${escapeName(column)}** ${change}: ${escapeSentence(detail)}`,
    )
    .join("\n");

const renderColumn = (column: DriftColumn): string => {
  const { name, status, reason, before, now, chart, kind } = column;
  const lines = [`**${escapeName(name)}** · ${status} · ${escapeSentence(reason ?? "")}`];
  if (kind === "numeric" && before && now && chart)
    lines.push(
      codeBlock(
        [
          `then ${drawSparkline(chart.reference)}  5 % ${formatValue(before.p5)} · median ${formatValue(before.p50)} · 95 % ${formatValue(before.p95)}`,
          `now  ${drawSparkline(chart.current)}  5 % ${formatValue(now.p5)} · median ${formatValue(now.p50)} · 95 % ${formatValue(now.p95)}`,
        ],
        "text",
      ),
    );
  if (kind === "categorical" && chart) lines.push(codeBlock(drawBars(chart), "text"));
  return lines.join("\n\n");
};

const barWidth = 20;

/** The categories that moved most, as bars of their shares then and now. */
const drawBars = ({ labels, reference, current }: NonNullable<DriftColumn["chart"]>): string[] => {
  const rows = labels
    .map((label, index) => ({
      label: cleanLine(label) || "(empty)",
      was: reference[index]!,
      is: current[index]!,
    }))
    .sort((a, b) => Math.abs(b.is - b.was) - Math.abs(a.is - a.was))
    .slice(0, 6);
  const width = Math.min(24, Math.max(...rows.map(({ label }) => label.length)));
  const largest = Math.max(...rows.flatMap(({ was, is }) => [was, is]));
  const bar = (share: number) => "█".repeat(Math.round((share / largest) * barWidth)).padEnd(barWidth, "·");
  return rows.map(
    ({ label, was, is }) =>
      `${label.slice(0, width).padEnd(width)}  ${bar(was)} ${percent(was).padStart(6)}  →  ${bar(is)} ${percent(is).padStart(6)}`,
  );
};

const renderFacts = ({ drift, releaseUrl, runUrl }: DriftIssueFacts): string => {
  const { rows, version, profile_digest, checked_at, files, ragged_rows } = drift;
  const facts = [
    `${formatCount(rows.current)} rows against ${formatCount(rows.reference)}`,
    ...(version
      ? [releaseUrl ? `[${escapeName(version)}](${linkTarget(releaseUrl)})` : escapeName(version)]
      : []),
    ...(profile_digest ? [`profile \`${profile_digest.slice(0, 12)}\``] : []),
    ...(files?.length ? [files.length > 3 ? `${files.length} files` : files.map(escapeName).join(", ")] : []),
    ...(ragged_rows ? [`${formatCount(ragged_rows)} ragged rows`] : []),
    ...(checked_at ? [checked_at.replace("T", " ").replace(/:\d\d(\.\d+)?Z$/, " UTC")] : []),
    ...(runUrl ? [`[run](${linkTarget(runUrl)})`] : []),
  ];
  return `<sub>${facts.join(" · ")}</sub>`;
};

const marks = { ok: "🟩", warn: "🟨", alert: "🟥", could_not_check: "⬜" };

const renderChecks = ({ checks }: DriftHistory): string => {
  const last = checks.at(-1);
  if (!last) return "";
  const strip = checks.map(({ state }) => marks[state]).join("");
  const rows = checks
    .toReversed()
    .slice(0, 10)
    .map(
      ({ at, state, columns, psi, rows: seen, version }) =>
        `| ${at.slice(0, 16).replace("T", " ")} | ${marks[state]} ${state.replaceAll("_", " ")} | ${columns.slice(0, 5).map(escapeName).join(", ")} | ${psi === null ? "" : psi.toFixed(2)} | ${formatCount(seen)} | ${escapeName(version ?? "")} |`,
    );
  return `**Last checks** ${strip}\n\n${fold(
    "When, and what",
    `| checked (UTC) | state | alerting | largest PSI | rows | version |\n|---|---|---|--:|--:|---|\n${rows.join("\n")}`,
  )}`;
};

/** Every column's numbers as a Markdown table. */
const renderTable = (columns: readonly DriftColumn[]): string => {
  const number = (value: number | undefined) => value?.toFixed(3) ?? "";
  const rows = columns.slice(0, tableColumns).map(({ name, status, reason, metrics }) => {
    const missing =
      metrics.missing_current === undefined
        ? "gone"
        : metrics.missing_current + (metrics.missing_reference ?? 0) === 0
          ? ""
          : `${percent(metrics.missing_reference ?? 0)} → ${percent(metrics.missing_current)}`;
    return `| ${escapeName(name)} | ${status} | ${number(metrics.psi)} | ${number(metrics.ks)} | ${number(metrics.wasserstein)} | ${number(metrics.js)} | ${number(metrics.cramers_v)} | ${missing} | ${escapeSentence(reason ?? "")} |`;
  });
  const more =
    columns.length > tableColumns ? `\n\n…and ${columns.length - tableColumns} more in drift.json.` : "";
  return `| column | status | PSI | KS | W₁/σ | JS | V | missing | why |\n|---|---|--:|--:|--:|--:|--:|--:|---|\n${rows.join("\n")}${more}`;
};

const fold = (title: string, content: string): string =>
  `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;

/** The step's page: what was found and what to do, shorter than the report. */
export const renderDriftSummary = (
  drift: Drift,
  links: { issueUrl: string | null; reportFile: string | null; retrain: string | null },
): string => {
  const columns = sortBySeverity(drift.columns);
  const icon = { ok: "🟢", warn: "🟡", alert: "🔴", could_not_check: "⚪" }[drift.state];
  const loud = columns.filter(({ status }) => status !== "ok").slice(0, 10);
  return [
    `### ${icon} ${escapeName(drift.model ?? "drift")}${drift.version ? ` ${escapeName(drift.version)}` : ""}: drift check`,
    escapeSentence(describeDrift(drift)),
    renderSchema(drift),
    loud.length > 0
      ? `| column | status | effect | then | now | why |\n|---|---|---|---|---|---|\n${loud
          .map(
            (column) =>
              `| ${escapeName(column.name)} | ${column.status} | ${describeEffect(column)} | ${column.chart ? `<code>${drawSparkline(column.chart.reference)}</code>` : ""} | ${column.chart ? `<code>${drawSparkline(column.chart.current)}</code>` : ""} | ${escapeSentence(column.reason ?? "")} |`,
          )
          .join("\n")}`
      : "",
    `**Next.** ${adviseOnDrift(drift).map(escapeSentence).join(" ")}`,
    links.retrain ? `**Retraining.** ${escapeSentence(links.retrain)}` : "",
    [
      `${formatCount(drift.rows.current)} rows against ${formatCount(drift.rows.reference)}`,
      ...(links.issueUrl ? [`[issue](${linkTarget(links.issueUrl)})`] : []),
      ...(links.reportFile ? [`report: \`${cleanLine(links.reportFile).replaceAll("`", "")}\``] : []),
    ].join(" · "),
  ]
    .filter(Boolean)
    .join("\n\n");
};
