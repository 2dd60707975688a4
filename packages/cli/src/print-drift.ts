import type { Drift, DriftColumn } from "@mlops-actions/contracts/drift";
import { oneLine } from "@mlops-actions/contracts/one-line";
import { describeDrift, sortBySeverity } from "@mlops-actions/reporting/drift-words";
import { drawSparkline } from "@mlops-actions/reporting/sparkline";
import { paint, print, printTable } from "./terminal.ts";

const colours = { alert: "red", warn: "yellow", ok: "green", insufficient: "dim" } as const;

/** The check as a person reads it at a terminal: the worst columns first. */
export const printDrift = (drift: Drift): void => {
  print(describeDrift(drift));
  for (const { column, change, detail } of drift.schema_changes ?? [])
    if (change === "extra") print(`${paint("yellow", "extra column")} ${oneLine(column)}: ${detail}`);
  if (drift.ragged_rows) print(`${drift.ragged_rows} rows have fewer or more fields than the header.`);
  for (const note of drift.notes ?? []) print(oneLine(note));
  const { joint, performance } = drift;
  for (const [what, part] of [
    ["together", joint],
    ["estimated performance", performance?.estimated],
    ["measured performance", performance?.realised],
  ] as const)
    if (part) print(`${paint(colours[part.status], part.status)} ${what}: ${oneLine(part.reason)}`);
  if (performance?.estimated?.metrics.length) print(`This assumes ${performance.estimated.assumes}.`);
  if (drift.columns.length === 0) return;
  print();
  printTable(
    ["column", "status", "PSI", "KS", "V", "missing", "then", "now", "why"],
    [...sortBySeverity(drift.predictions ?? []), ...sortBySeverity(drift.columns)].map((column) => [
      oneLine(column.name),
      paint(colours[column.status], column.status),
      number(column.metrics.psi),
      number(column.metrics.ks),
      number(column.metrics.cramers_v),
      missing(column),
      column.chart ? drawSparkline(column.chart.reference) : "",
      column.chart ? drawSparkline(column.chart.current) : "",
      oneLine(column.reason ?? ""),
    ]),
  );
};

const number = (value: number | undefined) => (value === undefined ? "" : value.toFixed(3));

const missing = ({ metrics }: DriftColumn) =>
  metrics.missing_reference || metrics.missing_current
    ? `${percent(metrics.missing_reference)} → ${percent(metrics.missing_current)}`
    : "";

const percent = (share = 0) => `${(share * 100).toFixed(1)} %`;
