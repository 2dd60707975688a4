import type { PredictionCharts } from "@mlops-actions/evaluation/charts/describe-predictions";
import { renderSvg } from "./render-svg.ts";

const font = { fontFamily: "inherit", fontSize: 11, color: "var(--muted)" };
const rule = { lineStyle: { color: "var(--rule)" } };
const size = { width: 340, height: 320 };

type Points = readonly (readonly [number, number])[];

const shareAxis = (name: string, place: object) => ({
  type: "value",
  min: 0,
  max: 1,
  interval: 0.25,
  name,
  nameLocation: "middle",
  nameTextStyle: font,
  axisLabel: { ...font, formatter: (share: number) => String(share) },
  splitLine: rule,
  axisLine: { show: false },
  axisTick: { show: false },
  ...place,
});

const plane = (x: string, y: string) => ({
  grid: { left: 48, right: 14, top: 10, bottom: 44 },
  xAxis: shareAxis(x, { nameGap: 26 }),
  yAxis: shareAxis(y, { nameGap: 34 }),
});

/** The champion's is dashed, the challenger's is not. */
const curve = (data: Points, of: "challenger" | "champion", more: object = {}) => ({
  type: "line",
  data,
  symbol: "none",
  silent: true,
  lineStyle: { color: `var(--${of})`, width: 2, type: of === "champion" ? [6, 4] : "solid" },
  itemStyle: { color: `var(--${of})` },
  ...more,
});

/** What a model that knows nothing, or one that is right about itself, would have. */
const reference = (data: Points) => ({
  type: "line",
  data,
  symbol: "none",
  silent: true,
  lineStyle: { color: "var(--muted)", width: 1, type: "dotted" },
});

export const drawRoc = ({ challenger, champion }: NonNullable<PredictionCharts["roc"]>): Promise<string> =>
  renderSvg(
    {
      ...plane("false positive rate", "true positive rate"),
      series: [
        reference([
          [0, 0],
          [1, 1],
        ]),
        ...(champion ? [curve(champion, "champion")] : []),
        curve(challenger, "challenger"),
      ],
    },
    size,
  );

export const drawPrecisionRecall = ({
  challenger,
  champion,
  base,
}: NonNullable<PredictionCharts["precisionRecall"]>): Promise<string> =>
  renderSvg(
    {
      ...plane("recall", "precision"),
      series: [
        reference([
          [0, base],
          [1, base],
        ]),
        ...(champion ? [curve(champion, "champion", { step: "end" })] : []),
        curve(challenger, "challenger", { step: "end" }),
      ],
    },
    size,
  );

/** Larger dots stand for more rows: a small one far off the diagonal may be chance. */
export const drawReliability = ({
  challenger,
  champion,
}: NonNullable<PredictionCharts["reliability"]>): Promise<string> => {
  const dots = (bins: typeof challenger, of: "challenger" | "champion") => {
    const rows = bins.reduce((sum, { n }) => sum + n, 0);
    return curve(
      bins.map(({ predicted, observed }) => [predicted, observed] as const),
      of,
      {
        symbol: of === "champion" ? "rect" : "circle",
        showAllSymbol: true,
        symbolSize: (_: unknown, { dataIndex }: { dataIndex: number }) =>
          4 + 10 * Math.sqrt(bins[dataIndex]!.n / rows),
      },
    );
  };
  return renderSvg(
    {
      ...plane("mean score", "share that is true"),
      series: [
        reference([
          [0, 0],
          [1, 1],
        ]),
        ...(champion ? [dots(champion, "champion")] : []),
        dots(challenger, "challenger"),
      ],
    },
    size,
  );
};
