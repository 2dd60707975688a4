/**
 * The few parts of echarts that the charts use. A file of its own, so that one `import()` of it loads them and the
 * bundle leaves the rest of the library out: `import("echarts/charts")` would keep every chart there is.
 */
import { BarChart, CustomChart, LineChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, CustomChart, LineChart, GridComponent, SVGRenderer]);

export { init };
