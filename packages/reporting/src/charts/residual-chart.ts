import type { PredictionCharts } from "@mlops-actions/evaluation/charts/describe-predictions";
import { renderSvg } from "./render-svg.ts";

const font = { fontFamily: "inherit", fontSize: 11, color: "var(--muted)" };
const rule = { lineStyle: { color: "var(--rule)" } };
const size = { width: 460, height: 280 };
const grid = { left: 58, right: 14, top: 10, bottom: 44 };
const short = (value: number) => String(Number(value.toPrecision(3))).replace("-", "−");
const axis = (name: string, nameGap: number) => ({
  type: "value",
  scale: true,
  splitNumber: 5,
  name,
  nameGap,
  nameLocation: "middle",
  nameTextStyle: font,
  axisLabel: { ...font, hideOverlap: true, formatter: short, showMinLabel: false, showMaxLabel: false },
  splitLine: rule,
  axisLine: { show: false, onZero: false },
  axisTick: { show: false },
});

/** Where the residuals lie: the champion's filled, the challenger's as a line. */
export const drawResiduals = ({
  edges,
  challenger,
  champion,
}: NonNullable<PredictionCharts["residuals"]>): Promise<string> => {
  const steps = (shares: readonly number[]) =>
    [...shares, shares.at(-1)!].map((share, i) => [edges[i]!, share]);
  const shape = { type: "line", step: "end", symbol: "none", silent: true };
  return renderSvg(
    {
      grid,
      xAxis: { ...axis("prediction − truth", 26), min: edges[0], max: edges.at(-1) },
      yAxis: {
        ...axis("share of rows", 42),
        scale: false,
        axisLabel: { ...font, formatter: (share: number) => `${short(share * 100)} %` },
      },
      series: [
        ...(champion
          ? [
              {
                ...shape,
                data: steps(champion),
                lineStyle: { width: 0 },
                areaStyle: { color: "var(--champion)", opacity: 0.45 },
              },
            ]
          : []),
        { ...shape, data: steps(challenger), lineStyle: { color: "var(--challenger)", width: 2 } },
      ],
    },
    size,
  );
};

/** The median along the prediction, and thin lines between which 80 % of the rows lie. */
export const drawBands = ({
  challenger,
  champion,
}: NonNullable<PredictionCharts["bands"]>): Promise<string> => {
  const lines = (bands: typeof challenger, of: "challenger" | "champion") =>
    (["low", "median", "high"] as const).map((key) => ({
      type: "line",
      data: bands.map((band) => [band.predicted, band[key]]),
      symbol: "none",
      silent: true,
      lineStyle: {
        color: `var(--${of})`,
        width: key === "median" ? 2 : 1,
        type: of === "champion" ? [6, 4] : "solid",
        opacity: key === "median" ? 1 : 0.6,
      },
    }));
  const ends = [challenger, champion ?? []].flat().map(({ predicted }) => predicted);
  return renderSvg(
    {
      grid,
      xAxis: { ...axis("prediction", 26), min: Math.min(...ends), max: Math.max(...ends) },
      yAxis: axis("prediction − truth", 42),
      series: [
        {
          type: "line",
          data: [
            [Math.min(...ends), 0],
            [Math.max(...ends), 0],
          ],
          symbol: "none",
          silent: true,
          lineStyle: { color: "var(--muted)", width: 1, type: "dotted" },
        },
        ...(champion ? lines(champion, "champion") : []),
        ...lines(challenger, "challenger"),
      ],
    },
    size,
  );
};
