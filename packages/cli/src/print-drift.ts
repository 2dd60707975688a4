import type { Drift, DriftColumn } from "@mlops-actions/contracts/drift";
import { describeDrift, sortBySeverity } from "@mlops-actions/reporting/drift-words";
import { drawSparkline } from "@mlops-actions/reporting/sparkline";
import { paint, print, printTable } from "./terminal.ts";

const colours = { alert: "red", warn: "yellow", ok: "green", insufficient: "dim" } as const;

/** The check as a person reads it at a terminal: the worst columns first. */
export const printDrift = (drift: Drift): void => {
  print(describeDrift(drift));
  for (const { column, change, detail } of drift.schema_changes ?? [])
    if (change === "extra") print(`${paint("yellow", "extra column")} ${printable(column)}: ${detail}`);
  if (drift.ragged_rows) print(`${drift.ragged_rows} rows have fewer or more fields than the header.`);
  if (drift.columns.length === 0) return;
  print();
  printTable(
    ["column", "status", "PSI", "KS", "V", "missing", "then", "now", "why"],
    sortBySeverity(drift.columns).map((column) => [
      printable(column.name),
      paint(colours[column.status], column.status),
      number(column.metrics.psi),
      number(column.metrics.ks),
      number(column.metrics.cramers_v),
      missing(column),
      column.chart ? drawSparkline(column.chart.reference) : "",
      column.chart ? drawSparkline(column.chart.current) : "",
      printable(column.reason ?? ""),
    ]),
  );
};

const number = (value: number | undefined) => (value === undefined ? "" : value.toFixed(3));

const missing = ({ metrics }: DriftColumn) =>
  metrics.missing_reference || metrics.missing_current
    ? `${percent(metrics.missing_reference)} → ${percent(metrics.missing_current)}`
    : "";

const percent = (share = 0) => `${(share * 100).toFixed(1)} %`;

/** A name from a data file must not move the cursor or break the line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
const printable = (text: string) => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, "�");
