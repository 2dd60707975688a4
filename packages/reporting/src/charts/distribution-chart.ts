import type { DriftColumn } from "@mlops-actions/contracts/drift";
import { renderSvg } from "./render-svg.ts";

const font = { fontFamily: "inherit", fontSize: 11, color: "var(--muted)" };
const line = { lineStyle: { color: "var(--rule)" } };
const shareAxis = {
  type: "value",
  min: 0,
  splitNumber: 3,
  axisLabel: { ...font, formatter: (share: number) => `${Number((share * 100).toPrecision(3))} %` },
  splitLine: line,
  axisLine: { show: false },
  axisTick: { show: false },
};
const grid = {
  left: 8,
  right: 12,
  top: 10,
  bottom: 4,
  outerBoundsMode: "same",
  outerBoundsContain: "axisLabel",
};

/** A column's shares, reference and current, or undefined where there are none. Told apart by shape, not colour alone. */
export const drawDistribution = async ({ kind, chart }: DriftColumn): Promise<string | undefined> => {
  if (!chart || chart.labels.length === 0) return undefined;
  return kind === "numeric" ? drawNumbers(chart) : drawCategories(chart);
};

type Chart = NonNullable<DriftColumn["chart"]>;

/** The reference as bars, the current data as a stepped line over them. */
const drawNumbers = ({ labels, reference, current }: Chart) =>
  renderSvg(
    {
      grid,
      xAxis: [
        {
          type: "category",
          data: labels.map((label) => label.split(" – ")[0]),
          axisLabel: { ...font, interval: Math.ceil(labels.length / 6) - 1, hideOverlap: true },
          axisTick: { show: false },
          axisLine: line,
        },
        { type: "value", min: 0, max: labels.length, show: false }, // so that a step spans its whole bar
      ],
      yAxis: shareAxis,
      series: [
        {
          type: "bar",
          data: reference,
          barCategoryGap: "8%",
          silent: true,
          itemStyle: { color: "var(--reference)" },
        },
        {
          type: "line",
          xAxisIndex: 1,
          data: [...current, current.at(-1)].map((share, index) => [index, share]),
          step: "end",
          symbol: "none",
          silent: true,
          lineStyle: { color: "var(--current)", width: 2 },
        },
      ],
    },
    { width: 460, height: 190 },
  );

/** Two bars a category, side by side; the reference's are the thinner ones. */
const drawCategories = ({ labels, reference, current }: Chart) =>
  renderSvg(
    {
      grid,
      xAxis: shareAxis,
      yAxis: {
        type: "category",
        inverse: true,
        data: labels.map((label) => label || "(empty)"),
        axisLabel: { ...font, width: 130, overflow: "truncate", interval: 0 },
        axisTick: { show: false },
        axisLine: line,
      },
      series: [
        {
          type: "bar",
          data: reference,
          barWidth: 5,
          barGap: "20%",
          silent: true,
          itemStyle: { color: "var(--reference)" },
        },
        {
          type: "bar",
          data: current,
          barWidth: 9,
          silent: true,
          itemStyle: { color: "var(--current)" },
        },
      ],
    },
    { width: 460, height: 44 + labels.length * 24 },
  );
