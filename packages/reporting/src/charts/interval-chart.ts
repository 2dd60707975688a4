import { formatBytes } from "@mlops-actions/contracts/format";
import { oneLine } from "@mlops-actions/contracts/one-line";
import type { RuleResult } from "@mlops-actions/contracts/verdict";
import { findDomain } from "@mlops-actions/contracts/whisker";
import type { CustomSeriesRenderItem } from "echarts/types/dist/echarts";
import { shapeOf } from "../review-table.ts";
import { renderSvg } from "./render-svg.ts";

const font = { fontFamily: "inherit", fontSize: 11, color: "var(--muted)" };

type Look = {
  width: number;
  /** What stands left and right of each interval; none: the interval alone. */
  labels?: { left: (rule: RuleResult) => string; right: (rule: RuleResult) => string };
};

const rowHeight = 24;

/**
 * Intervals under each other on one scale: a forest plot. Zero is a line, margin or limit a dashed one. What passed is
 * a dot, what failed a diamond, what is open a ring, so that no colour is needed.
 */
export const drawIntervals = async (
  rules: readonly RuleResult[],
  look: Look,
): Promise<string | undefined> => {
  const rows = rules.flatMap((rule) => shapeOf(rule).map((whisker) => ({ rule, whisker })));
  const [first] = rows;
  if (!first) return undefined;
  const { from, to } = findDomain(rows.map(({ whisker }) => whisker));
  const { margin, limit } = first.whisker;
  const dashed = limit ?? (margin ? -margin : undefined);
  const solid = limit === undefined ? 0 : undefined;
  const marks = [dashed, solid].filter((mark) => mark !== undefined);
  const bare = !look.labels;
  const gutter = { left: 250, right: 220 };
  return renderSvg(
    {
      grid: bare
        ? { left: 20, right: 20, top: 2, bottom: 18 }
        : { left: gutter.left, right: gutter.right, top: 6, bottom: 24 },
      xAxis: {
        type: "value",
        min: from,
        max: to,
        axisLabel: {
          ...font,
          hideOverlap: true,
          ...(bare ? { customValues: marks } : { showMinLabel: false, showMaxLabel: false }),
          formatter: (value: number) =>
            first.rule.metric === "model_bytes"
              ? formatBytes(value)
              : String(Number(value.toPrecision(3))).replace("-", "−"),
        },
        splitLine: { show: !bare, lineStyle: { color: "var(--rule)", opacity: 0.6 } },
        axisLine: { show: bare, onZero: false, lineStyle: { color: "var(--rule)" } },
        axisTick: { show: false },
      },
      yAxis: [
        axisOfNames(
          rows.map(({ rule }) => look.labels?.left(rule) ?? ""),
          !bare,
        ),
        {
          ...axisOfNames(
            rows.map(({ rule }) => look.labels?.right(rule) ?? ""),
            !bare,
          ),
          position: "right",
        },
        { type: "value", min: 0, max: 1, show: false },
      ],
      series: [
        ...(dashed === undefined ? [] : [line(dashed, "dashed")]),
        ...(solid === undefined ? [] : [line(solid, "solid")]),
        {
          type: "custom",
          silent: true,
          encode: { x: [1, 2, 3], y: 0 },
          data: rows.map(({ whisker: { point, low, high } }, index) => [
            index,
            point,
            low ?? point,
            high ?? point,
          ]),
          renderItem: renderWith(rows.map(({ rule }) => rule.status)),
        },
      ],
    },
    { width: look.width, height: (bare ? 20 : 30) + rows.length * rowHeight },
  );
};

const axisOfNames = (names: readonly string[], show: boolean) => ({
  type: "category",
  inverse: true,
  data: names.map((_, index) => index),
  axisLabel: {
    ...font,
    show,
    interval: 0,
    // By characters: how wide one is, only the reader's machine knows.
    formatter: (_: string, index: number) => shorten(oneLine(names[index]!)) || " ",
  },
  axisTick: { show: false },
  axisLine: { show: false },
});

const longest = 34;
const shorten = (name: string) =>
  [...name].length <= longest ? name : `${[...name].slice(0, longest - 1).join("")}…`;

const line = (at: number, type: "solid" | "dashed") => ({
  type: "line",
  yAxisIndex: 2,
  data: [
    [at, 0],
    [at, 1],
  ],
  symbol: "none",
  silent: true,
  lineStyle: { color: "var(--ink)", width: type === "solid" ? 1 : 1.5, type, opacity: 0.55 },
});

const colours: Record<string, string> = {
  pass: "var(--ok)",
  fail: "var(--alert)",
  error: "var(--alert)",
  warn: "var(--warn)",
};

const renderWith =
  (statuses: readonly RuleResult["status"][]): CustomSeriesRenderItem =>
  (_, api) => {
    const row = api.value(0) as number;
    const status = statuses[row]!;
    const [x, y] = api.coord([api.value(1), row]) as [number, number];
    const [low] = api.coord([api.value(2), row]) as [number, number];
    const [high] = api.coord([api.value(3), row]) as [number, number];
    const colour = colours[status] ?? "var(--muted)";
    const stroke = { stroke: colour, fill: "none", lineWidth: 2 };
    const cap = (at: number) => ({
      type: "line" as const,
      shape: { x1: at, y1: y - 4, x2: at, y2: y + 4 },
      style: stroke,
    });
    return {
      type: "group",
      children: [
        ...(high > low
          ? [
              { type: "line" as const, shape: { x1: low, y1: y, x2: high, y2: y }, style: stroke },
              cap(low),
              cap(high),
            ]
          : []),
        status === "fail" || status === "error"
          ? {
              type: "polygon",
              shape: {
                points: [
                  [x, y - 6],
                  [x + 6, y],
                  [x, y + 6],
                  [x - 6, y],
                ],
              },
              style: { fill: colour },
            }
          : {
              type: "circle",
              shape: { cx: x, cy: y, r: 4.5 },
              style: status === "pass" ? { fill: colour } : { ...stroke, fill: "var(--card)" },
            },
      ],
    };
  };
