/**
 * The drift report's own drawings: a path a series, so that 200 columns stay far below a megabyte. The reference is an
 * area and the current data a line, so that they are told apart without colour. Colours are the page's variables.
 */
import type { DriftColumn } from "@mlops-actions/contracts/drift";
import { percent } from "../drift-words.ts";
import { escapeHtml } from "../escape-html.ts";

type Chart = NonNullable<DriftColumn["chart"]>;
type Box = { left: number; top: number; width: number; height: number };

const round = (value: number) => Number(value.toFixed(1));
const largestOf = (shares: readonly number[]) => shares.reduce((a, b) => Math.max(a, b), 0);
const short = (text: string, most: number) =>
  text.length <= most ? text : `${[...text].slice(0, most - 1).join("")}…`;

const svg = (width: number, height: number, label: string, inside: string) =>
  `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(label)}">${inside}</svg>`;

/** One step a bin: `M0 40V12H10V8…`. */
const stepPath = (shares: readonly number[], top: number, box: Box): string => {
  const step = box.width / shares.length;
  const y = (share: number) => round(box.top + box.height * (1 - (top > 0 ? share / top : 0)));
  return shares.map((share, index) => `V${y(share)}H${round(box.left + (index + 1) * step)}`).join("");
};

const drawSteps = ({ reference, current }: Chart, box: Box): string => {
  const top = largestOf([...reference, ...current]);
  const bottom = round(box.top + box.height);
  const start = `M${box.left} ${bottom}`;
  return `<path class="then" d="${start}${stepPath(reference, top, box)}V${bottom}Z"/><path class="now" d="${start}${stepPath(current, top, box)}V${bottom}"/>`;
};

/** A picture the size of a word, for a table's cell. */
export const drawMini = (chart: Chart, name: string): string =>
  svg(
    96,
    26,
    `${short(name, 60)}, then and now`,
    drawSteps(chart, { left: 1, top: 2, width: 94, height: 23 }),
  );

export const drawDistribution = (column: DriftColumn): string => {
  const { chart, kind, name } = column;
  if (!chart || chart.labels.length === 0) return "";
  return kind === "numeric" ? drawNumbers(chart, name) : drawCategories(chart, name);
};

const drawNumbers = (chart: Chart, name: string): string => {
  const box = { left: 40, top: 8, width: 410, height: 130 };
  const top = largestOf([...chart.reference, ...chart.current]);
  const bottom = box.top + box.height;
  const edges = [
    ...chart.labels.map((label) => label.split(" – ")[0]!),
    chart.labels.at(-1)!.split(" – ")[1] ?? "",
  ];
  const ticks = [...new Set([0, 0.25, 0.5, 0.75, 1].map((part) => Math.round(part * (edges.length - 1))))];
  const single = !chart.labels[0]!.includes(" – ");
  const at = (index: number) =>
    round(box.left + ((index + (single ? 0.5 : 0)) * box.width) / chart.labels.length);
  const scale = [0, top / 2, top]
    .map((share) => {
      const y = round(bottom - (top > 0 ? share / top : 0) * box.height);
      return `<path class="rule" d="M${box.left} ${y}h${box.width}"/><text x="${box.left - 5}" y="${y + 4}" class="end">${percent(share)}</text>`;
    })
    .join("");
  const axis = ticks
    .filter((index) => edges[index])
    .map(
      (index) =>
        `<text x="${at(index)}" y="${bottom + 16}" class="mid">${escapeHtml(short(edges[index]!, 12))}</text>`,
    )
    .join("");
  return svg(460, 160, `Shares of ${short(name, 60)}, then and now`, scale + drawSteps(chart, box) + axis);
};

const shownCategories = 12;

const drawCategories = ({ labels, reference, current }: Chart, name: string): string => {
  const rows = labels.slice(0, shownCategories);
  const top = largestOf([...reference, ...current]) || 1;
  const bar = (kind: string, y: number, height: number, share: number) =>
    `<rect class="${kind}" x="140" y="${y}" width="${round((share / top) * 220)}" height="${height}"/>`;
  const drawn = rows.map((label, index) => {
    const y = index * 28 + 4;
    const [was, is] = [reference[index]!, current[index]!];
    return `<text x="134" y="${y + 15}" class="end">${escapeHtml(short(label || "(empty)", 20))}</text>${bar("area", y + 2, 7, was)}${bar("solid", y + 11, 7, is)}<text x="${round(146 + (Math.max(was, is) / top) * 220)}" y="${y + 15}">${percent(was)} → ${percent(is)}</text>`;
  });
  return svg(460, rows.length * 28 + 6, `Shares of ${short(name, 60)}, then and now`, drawn.join(""));
};

/** Effects over the checks, with a dashed line where PSI is usually large; gaps where nothing is known. */
export const drawTrendLine = (values: readonly (number | null)[], name: string, limit: number): string => {
  const [width, height] = [150, 34];
  const top = Math.max(limit * 1.2, largestOf(values.map((value) => value ?? 0)));
  const y = (value: number) => round(height - 3 - (value / top) * (height - 6));
  const x = (index: number) =>
    round(3 + (values.length > 1 ? index / (values.length - 1) : 0.5) * (width - 6));
  let path = "";
  values.forEach((value, index) => {
    if (value !== null)
      path += `${index > 0 && values[index - 1] !== null ? "L" : "M"}${x(index)} ${y(value)}`;
  });
  const last = values.at(-1);
  const dot =
    last == null ? "" : `<circle class="solid" cx="${x(values.length - 1)}" cy="${y(last)}" r="2.5"/>`;
  const said = values
    .filter((value) => value !== null)
    .slice(-5)
    .map((value) => value!.toFixed(2));
  return svg(
    width,
    height,
    `Effect of ${short(name, 60)} over the checks, last ${said.join(", ")}`,
    `<path class="limit" d="M3 ${y(limit)}H${width - 3}"/><path class="now" d="${path}"/>${dot}`,
  );
};
