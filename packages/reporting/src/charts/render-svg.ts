import type { EChartsCoreOption } from "echarts/core";

/** Rules for a pointer that hovers; nothing here moves, and a page's own style should be all its style. */
const hoverStyle = /<style[^>]*><!\[CDATA\[[\s\S]*?\]\]>\s*<\/style>\s*/g;

/**
 * Draws an ECharts option as an SVG string, on the server: no canvas, no script, no request. Colours may be CSS
 * variables (`var(--reference)`), so that one drawing serves light and dark. Loaded only here; echarts is large.
 */
export const renderSvg = async (
  option: EChartsCoreOption,
  size: { width: number; height: number },
): Promise<string> => {
  const { init } = await import("./echarts.ts");
  const chart = init(null, null, { renderer: "svg", ssr: true, ...size });
  try {
    chart.setOption({ animation: false, ...option });
    return chart.renderToSVGString({ useViewBox: true }).replaceAll(hoverStyle, "");
  } finally {
    chart.dispose();
  }
};
