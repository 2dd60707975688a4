import { type Html, html } from "./html.ts";

/**
 * A Mermaid xychart as a table with bars, because pages here run no script: its title, and a row for each step of the
 * x axis with what bars and line are there. Undefined for any other diagram, and for what does not add up.
 */
export const drawMermaidTable = (source: string): Html | undefined => {
  if (!/^\s*xychart-beta\s*$/m.test(source)) return undefined;
  const bars = readNumbers(source, "bar");
  const line = readNumbers(source, "line");
  const length = bars?.length ?? line?.length ?? 0;
  const labels = readLabels(source, length);
  if (![...(bars ?? []), ...(line ?? [])].every(Number.isFinite)) return undefined;
  if (length === 0 || labels?.length !== length || (bars && line && bars.length !== line.length))
    return undefined;
  const most = Math.max(...(bars ?? []), ...(line ?? []), 0) || 1;
  const title = /^\s*title\s+"([^"]*)"/m.exec(source)?.[1];
  const cells = (value: number | undefined, kind: string) =>
    value === undefined
      ? html``
      : html`<td class="chart"><span class="${kind}" style="width:${((100 * Math.max(0, value)) / most).toFixed(1)}%"></span></td><td>${value}</td>`;
  return html`<figure><figcaption>${title}</figcaption><table class="xychart"><thead><tr><th></th>${bars ? html`<th colspan="2">bars</th>` : ""}${line ? html`<th colspan="2">line</th>` : ""}</tr></thead><tbody>${labels.map(
    (label, index) =>
      html`<tr><th scope="row">${label}</th>${cells(bars?.[index], "bar")}${cells(line?.[index], "bar line")}</tr>`,
  )}</tbody></table></figure>`;
};

const readNumbers = (source: string, kind: string): number[] | undefined =>
  new RegExp(`^\\s*${kind}\\s+\\[([^\\]]*)\\]`, "m").exec(source)?.[1]?.split(",").map(Number);

/** Names as they are listed, or equal steps of a range. */
const readLabels = (source: string, length: number): string[] | undefined => {
  const list = /^\s*x-axis\s+\[(.*)\]\s*$/m.exec(source)?.[1];
  if (list !== undefined) return [...list.matchAll(/"([^"]*)"|([^",\s][^",]*)/g)].map(([, a, b]) => a ?? b!);
  const [, from, to] = /^\s*x-axis\s+(\S+)\s+-->\s+(\S+)\s*$/m.exec(source) ?? [];
  if (from === undefined) return undefined;
  const step = (Number(to) - Number(from)) / length;
  const at = (index: number) => String(Number((Number(from) + index * step).toPrecision(4)));
  return Array.from({ length }, (_, index) => `${at(index)} – ${at(index + 1)}`);
};
