import {
  countOf,
  formatCount,
  formatInterval,
  formatNumber,
  formatSigned,
} from "@mlops-actions/contracts/format";
import type { Manifest } from "@mlops-actions/contracts/manifest";
import { codeSpan, markdownTable } from "@mlops-actions/contracts/markdown";
import { drawWhisker, findDomain, type Whisker } from "@mlops-actions/contracts/whisker";
import { prose, shorten } from "./words.ts";

const shownMetrics = 60;
const shownSlices = 40;

type Metric = Manifest["metrics"][number];
type Change = Metric["change"];

/** Every metric with its interval, and what changed since the champion, drawn against zero. */
export const renderMetrics = ({ metrics, gate }: Manifest): string => {
  if (metrics.length === 0) return "";
  const shown = metrics.slice(0, shownMetrics);
  const compared = shown.some(({ change }) => change);
  const drawn = shown.some(({ change }) => change?.ci);
  const level = shown.find(({ ci, change }) => ci ?? change?.ci);
  const percent = formatNumber(((level?.ci ?? level?.change?.ci)?.level ?? 0) * 100);
  const table = markdownTable(
    [
      "metric",
      level ? `value [${percent}% CI]` : "value",
      ...(compared ? [gate?.champion ? `better than ${prose(gate.champion)} by` : "change"] : []),
      ...(drawn ? ["worse ┼ better"] : []),
      "told by",
    ],
    shown.map(({ name, value, ci, change, source }) => [
      codeSpan(shorten(name)),
      `${formatNumber(value)}${formatInterval(ci)}`,
      ...(compared ? [describeChange(change)] : []),
      ...(drawn ? [draw(change, [change])] : []),
      source === "gate" ? "the gate" : "training",
    ]),
  );
  return `## Metrics\n\n${table}${restOf(metrics.length - shown.length, "manifest.json")}`;
};

/** Slices of one metric stand under each other on one scale, the greatest loss first. */
export const renderSlices = ({ slices = [] }: Manifest): string => {
  if (slices.length === 0) return "";
  const shown = slices.slice(0, shownSlices);
  const drawn = shown.some(({ change }) => change?.ci);
  const table = markdownTable(
    ["slice", "rows", "metric", "value", "better by", ...(drawn ? ["worse ┼ better"] : [])],
    shown.map(({ slice, metric, value, change, n }) => [
      prose(shorten(slice, 100)),
      n === undefined ? "–" : formatCount(n),
      codeSpan(shorten(metric)),
      formatNumber(value),
      describeChange(change),
      ...(drawn
        ? [
            draw(
              change,
              shown.filter((other) => other.metric === metric).map((other) => other.change),
            ),
          ]
        : []),
    ]),
  );
  const rest = restOf(slices.length - shown.length, "manifest.json");
  return `<details><summary>${countOf(slices.length, "slice")} of the held-out rows</summary>\n\n${table}${rest}\n\n</details>`;
};

const describeChange = (change: Change): string =>
  change ? `${formatSigned(change.delta)}${formatInterval(change.ci, formatSigned)}` : "–";

const shapeOf = (change: Change): Whisker[] =>
  change?.ci ? [{ point: change.delta, low: change.ci.low, high: change.ci.high }] : [];

const draw = (change: Change, group: readonly Change[]): string => {
  const [own] = shapeOf(change);
  return own ? codeSpan(drawWhisker(own, findDomain(group.flatMap(shapeOf)))) : "";
};

const restOf = (count: number, file: string): string =>
  count > 0 ? `\n\n… and ${count} more in ${file}.` : "";
