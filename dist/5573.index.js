export const id = 5573;
export const ids = [5573,7954];
export const modules = {

/***/ 84763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ renderSvg)
/* harmony export */ });
/** Rules for a pointer that hovers; nothing here moves, and a page's own style should be all its style. */
const hoverStyle = /<style[^>]*><!\[CDATA\[[\s\S]*?\]\]>\s*<\/style>\s*/g;
/**
 * Draws an ECharts option as an SVG string, on the server: no canvas, no script, no request. Colours may be CSS
 * variables (`var(--reference)`), so that one drawing serves light and dark. Loaded only here; echarts is large.
 */
const renderSvg = async (option, size) => {
    const { init } = await Promise.all(/* import() */[__webpack_require__.e(3070), __webpack_require__.e(9980)]).then(__webpack_require__.bind(__webpack_require__, 99980));
    const chart = init(null, null, { renderer: "svg", ssr: true, ...size });
    try {
        chart.setOption({ animation: false, ...option });
        return chart.renderToSVGString({ useViewBox: true }).replaceAll(hoverStyle, "");
    }
    finally {
        chart.dispose();
    }
};


/***/ }),

/***/ 57954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderDriftReport: () => (/* binding */ renderDriftReport)
});

// EXTERNAL MODULE: ../packages/contracts/src/format.ts
var format = __webpack_require__(76656);
// EXTERNAL MODULE: ../packages/reporting/src/charts/render-svg.ts
var render_svg = __webpack_require__(84763);
;// CONCATENATED MODULE: ../packages/reporting/src/charts/distribution-chart.ts

const font = { fontFamily: "inherit", fontSize: 11, color: "var(--muted)" };
const line = { lineStyle: { color: "var(--rule)" } };
const shareAxis = {
    type: "value",
    min: 0,
    splitNumber: 3,
    axisLabel: { ...font, formatter: (share) => `${Number((share * 100).toPrecision(3))} %` },
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
const drawDistribution = async ({ kind, chart }) => {
    if (!chart || chart.labels.length === 0)
        return undefined;
    return kind === "numeric" ? drawNumbers(chart) : drawCategories(chart);
};
/** The reference as bars, the current data as a stepped line over them. */
const drawNumbers = ({ labels, reference, current }) => (0,render_svg/* renderSvg */.l)({
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
}, { width: 460, height: 190 });
/** Two bars a category, side by side; the reference's are the thinner ones. */
const drawCategories = ({ labels, reference, current }) => (0,render_svg/* renderSvg */.l)({
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
}, { width: 460, height: 44 + labels.length * 24 });

;// CONCATENATED MODULE: ../packages/reporting/src/drift-report-style.ts
/** The page's whole style. Both palettes keep 4.5:1 for text, and the two series differ in lightness as in hue. */
const driftReportStyle = `
:root { color-scheme: light dark; --paper: #fff; --card: #f7f8fa; --ink: #1c2128; --muted: #59636e; --rule: #d8dee4;
  --reference: #a9b4c2; --current: #b6410a; --alert: #b3261e; --warn: #8a5a00; --ok: #1a7f37; }
@media (prefers-color-scheme: dark) { :root { --paper: #0d1117; --card: #161b22; --ink: #e6edf3; --muted: #9aa4af;
  --rule: #30363d; --reference: #56616e; --current: #ffa657; --alert: #ff8b82; --warn: #e3b341; --ok: #56d364; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
main { max-width: 1040px; margin: 0 auto; padding: 32px 20px 48px; }
h1 { font-size: 28px; line-height: 1.2; margin: 6px 0 8px; overflow-wrap: anywhere; }
h2 { font-size: 18px; margin: 32px 0 10px; }
h3 { font-size: 15px; margin: 0; overflow-wrap: anywhere; }
summary h2 { display: inline; }
summary { cursor: pointer; margin-top: 24px; }
.state { display: inline-block; margin: 0; font-weight: 600; border: 1px solid; border-radius: 99px; padding: 1px 12px; }
.state.alert, .status.alert { color: var(--alert); } .state.warn, .status.warn { color: var(--warn); }
.state.ok, .status.ok { color: var(--ok); } .state.could_not_check, .status.insufficient { color: var(--muted); }
.status { font-weight: 600; white-space: nowrap; }
.lead { font-size: 17px; margin: 0 0 16px; overflow-wrap: anywhere; }
dl { display: flex; flex-wrap: wrap; gap: 8px 28px; margin: 0; }
dt { color: var(--muted); font-size: 12px; } dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 13px; }
th, td { text-align: left; padding: 5px 10px 5px 0; border-bottom: 1px solid var(--rule); font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--muted); white-space: nowrap; } tbody th { font-weight: 600; max-width: 220px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 420px), 1fr)); gap: 16px; align-items: start; }
figure { margin: 0; padding: 14px 16px; background: var(--card); border: 1px solid var(--rule); border-radius: 8px; min-width: 0; }
figcaption { display: flex; justify-content: space-between; gap: 12px; }
.reason { color: var(--muted); font-size: 13px; margin: 2px 0 8px; overflow-wrap: anywhere; }
.chart svg { display: block; width: 100%; height: auto; }
.legend { color: var(--muted); font-size: 13px; margin: 0 0 10px; }
.key { display: inline-block; width: 12px; height: 12px; border-radius: 2px; background: var(--reference); vertical-align: -1px; margin-left: 12px; }
.key.current { height: 3px; background: var(--current); vertical-align: 3px; }
.legend .key:first-child, .quantiles .key { margin-left: 0; }
.quantiles { margin-top: 6px; } .quantiles tbody th { font-weight: 400; color: var(--muted); } .quantiles tr:last-child > * { border-bottom: 0; }
footer { color: var(--muted); font-size: 13px; margin-top: 32px; }
@media print { details > * { display: block; } figure { break-inside: avoid; } }
`;

// EXTERNAL MODULE: ../packages/reporting/src/drift-words.ts
var drift_words = __webpack_require__(89089);
// EXTERNAL MODULE: ../packages/reporting/src/escape-html.ts
var escape_html = __webpack_require__(83025);
;// CONCATENATED MODULE: ../packages/reporting/src/drift-report.ts





const titles = {
    ok: "No drift",
    warn: "Something moves",
    alert: "Drift",
    could_not_check: "Could not check",
};
const statusWords = { ok: "ok", warn: "warn", alert: "alert", insufficient: "not judged" };
const chartsOfQuietColumns = 30;
/** `drift.html`: one self-contained page, no script and no request. Holds shares of bins, never rows. */
const renderDriftReport = async (drift) => {
    const columns = (0,drift_words/* sortBySeverity */.BF)(drift.columns);
    const loud = columns.filter(({ status }) => status === "alert" || status === "warn");
    const quiet = columns.filter((column) => !loud.includes(column));
    const title = drift.model ? `${drift.model}: ${titles[drift.state].toLowerCase()}` : titles[drift.state];
    const loudCards = await renderCards(loud);
    const quietCards = await renderCards(quiet.slice(0, chartsOfQuietColumns));
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${(0,escape_html/* escapeHtml */.Z)(title)}</title>
<style>${driftReportStyle}</style>
</head>
<body>
<main>
<header>
<p class="state ${drift.state}">${(0,escape_html/* escapeHtml */.Z)(titles[drift.state])}</p>
<h1>${(0,escape_html/* escapeHtml */.Z)(drift.model ?? "Drift check")}</h1>
<p class="lead">${(0,escape_html/* escapeHtml */.Z)((0,drift_words/* describeDrift */.ZP)(drift))}</p>
${renderFacts(drift)}
</header>
${renderAdvice(drift)}
${columns.length > 0 ? `<section><h2>Every column</h2>${renderTable(columns)}</section>` : ""}
${loudCards ? `<section><h2>What moved</h2>${legend}<div class="cards">${loudCards}</div></section>` : ""}
${quietCards ? `<section><details${loud.length === 0 ? " open" : ""}><summary><h2>${loud.length === 0 ? "Then and now" : "What did not"}</h2></summary>${legend}<div class="cards">${quietCards}</div></details></section>` : ""}
<footer>${renderMethod()}</footer>
</main>
</body>
</html>
`;
};
const legend = '<p class="legend"><span class="key reference"></span> reference <span class="key current"></span> current</p>';
const renderFacts = ({ rows, version, profile_digest, checked_at, files, ragged_rows }) => {
    const facts = [
        ["Current rows", (0,format/* formatCount */.B4)(rows.current)],
        ["Reference rows", (0,format/* formatCount */.B4)(rows.reference)],
        ...(version ? [["Reference of", version]] : []),
        ...(profile_digest ? [["Profile", profile_digest.slice(0, 12)]] : []),
        ...(checked_at
            ? [["Checked", checked_at.replace("T", " ").replace(/:\d\d(\.\d+)?Z$/, " UTC")]]
            : []),
        ...(files?.length ? [["Files", listFiles(files)]] : []),
        ...(ragged_rows ? [["Ragged rows", (0,format/* formatCount */.B4)(ragged_rows)]] : []),
    ];
    return `<dl>${facts.map(([term, text]) => `<div><dt>${term}</dt><dd>${(0,escape_html/* escapeHtml */.Z)(text)}</dd></div>`).join("")}</dl>`;
};
const listFiles = (files) => files.length > 4 ? `${files.slice(0, 3).join(", ")} and ${files.length - 3} more` : files.join(", ");
const renderAdvice = (drift) => {
    const changes = (drift.schema_changes ?? []).map(({ column, change, detail }) => `<li><strong>${(0,escape_html/* escapeHtml */.Z)(column)}</strong> ${change}: ${(0,escape_html/* escapeHtml */.Z)(detail)}</li>`);
    const steps = (0,drift_words/* adviseOnDrift */.NL)(drift).map((step) => `<li>${(0,escape_html/* escapeHtml */.Z)(step)}</li>`);
    return `${changes.length ? `<section><h2>The schema changed</h2><ul>${changes.join("")}</ul></section>` : ""}
<section><h2>What to do next</h2><ul>${steps.join("")}</ul></section>`;
};
const metricColumns = [
    ["psi", "PSI"],
    ["ks", "KS"],
    ["wasserstein", "W₁/σ"],
    ["js", "JS"],
    ["hellinger", "Hellinger"],
    ["cramers_v", "V"],
    ["new_category_share", "new"],
];
const renderTable = (columns) => `<div class="scroll"><table>
<thead><tr><th>column</th><th>status</th>${metricColumns.map(([, title]) => `<th class="number">${title}</th>`).join("")}<th class="number">p, adjusted</th><th class="number">missing</th></tr></thead>
<tbody>${columns
    .map(({ name, status, metrics, p_adjusted }) => `<tr><th scope="row" title="${(0,escape_html/* escapeHtml */.Z)(name)}">${(0,escape_html/* escapeHtml */.Z)(name)}</th><td><span class="status ${status}">${statusWords[status]}</span></td>${metricColumns
    .map(([key]) => `<td class="number">${metrics[key]?.toFixed(3) ?? ""}</td>`)
    .join("")}<td class="number">${p_adjusted === undefined ? "" : formatP(p_adjusted)}</td><td class="number">${describeMissing(metrics)}</td></tr>`)
    .join("\n")}</tbody>
</table></div>`;
const formatP = (p) => (p < 0.001 ? p.toExponential(0) : p.toFixed(3));
const describeMissing = ({ missing_reference = 0, missing_current }) => missing_current === undefined
    ? "gone"
    : missing_reference + missing_current === 0
        ? ""
        : `${(0,drift_words/* percent */.KN)(missing_reference)} → ${(0,drift_words/* percent */.KN)(missing_current)}`;
const renderCards = async (columns) => {
    const cards = [];
    for (const column of columns) {
        const svg = await drawDistribution(column);
        const { name, status, reason, before, now } = column;
        cards.push(`<figure>
<figcaption><h3>${(0,escape_html/* escapeHtml */.Z)(name)}</h3><span class="status ${status}">${statusWords[status]}</span></figcaption>
<p class="reason">${(0,escape_html/* escapeHtml */.Z)(reason ?? "")}</p>
${svg ? `<div class="chart" role="img" aria-label="${(0,escape_html/* escapeHtml */.Z)(`Shares of ${name}, reference and current`)}">${svg}</div>` : ""}
${before && now ? renderQuantiles(before, now) : ""}
</figure>`);
    }
    return cards.join("\n");
};
const renderQuantiles = (before, now) => {
    const row = (title, key, { mean, p5, p50, p95 }) => `<tr><th scope="row"><span class="key ${key}"></span> ${title}</th>${[p5, p50, p95, mean]
        .map((value) => `<td class="number">${(0,drift_words/* formatValue */.Fl)(value)}</td>`)
        .join("")}</tr>`;
    return `<table class="quantiles"><thead><tr><td></td><th class="number">5 %</th><th class="number">median</th><th class="number">95 %</th><th class="number">mean</th></tr></thead><tbody>${row("reference", "reference", before)}${row("current", "current", now)}</tbody></table>`;
};
const renderMethod = () => `<details><summary>How to read this</summary>
<p>A column alerts when its difference is beyond chance (Kolmogorov–Smirnov or χ², false-discovery rate held over all columns by Benjamini–Hochberg) <em>and</em> large enough to matter. PSI below 0.1 is usually small, above 0.25 usually large. W₁/σ is the distance by which values moved, in standard deviations of the reference. Shares of missing cells are compared by a two-proportion test. Charts leave out nothing: the outermost bars hold everything beyond them.</p></details>`;


/***/ }),

/***/ 89089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ sortBySeverity),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   NL: () => (/* binding */ adviseOnDrift),
/* harmony export */   ZP: () => (/* binding */ describeDrift),
/* harmony export */   xU: () => (/* binding */ describeEffect)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76656);
/* harmony import */ var _mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76374);


const severity = { alert: 0, warn: 1, insufficient: 2, ok: 3 };
/** How far a column moved, for ranking: a broken schema first, then the largest effect. */
const effectOf = ({ metrics }) => metrics.psi ?? Math.abs((metrics.missing_current ?? 9) - (metrics.missing_reference ?? 0));
const sortBySeverity = (columns) => columns.toSorted((a, b) => severity[a.status] - severity[b.status] || effectOf(b) - effectOf(a));
/** The one number that says most of a column's change. */
const describeEffect = ({ metrics, cause }) => {
    if (cause === "data_quality") {
        if (metrics.missing_current === undefined)
            return "gone";
        const change = metrics.missing_current - (metrics.missing_reference ?? 0);
        if (metrics.invalid_current && metrics.invalid_current > Math.abs(change))
            return `${percent(metrics.invalid_current)} of another type`;
        return `missing ${percent(metrics.missing_reference ?? 0)} → ${percent(metrics.missing_current)}`;
    }
    if (metrics.psi === undefined)
        return "";
    if (metrics.psi >= 0.1)
        return `PSI ${metrics.psi.toFixed(2)}`;
    return metrics.ks === undefined
        ? `V ${(metrics.cramers_v ?? 0).toFixed(2)}`
        : `KS ${metrics.ks.toFixed(2)}`;
};
const percent = (share) => `${(share * 100).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`;
const stateWords = { ok: "OK", warn: "WARN", alert: "ALERT", could_not_check: "COULD NOT CHECK" };
/** One line: `ALERT 3 of 8 columns: recent_delay (PSI 0.31), …`. Escape it for Markdown and HTML. */
const describeDrift = (drift) => {
    const { state, columns, rows } = drift;
    if (state === "could_not_check")
        return `${stateWords[state]}: ${(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_0__.oneLine)(drift.reason ?? "no reason was given")}`;
    const of = (0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(columns.length, "column");
    if (state === "ok")
        return `${stateWords.ok} ${of}, ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(rows.current)} rows against ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(rows.reference)}`;
    const worst = sortBySeverity(columns).filter(({ status }) => status === state);
    const extra = (drift.schema_changes ?? []).filter(({ change }) => change === "extra");
    const named = worst.slice(0, 5).map((column) => `${(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_0__.oneLine)(column.name)} (${describeEffect(column)})`);
    if (worst.length > 5)
        named.push(`${worst.length - 5} more`);
    if (worst.length === 0)
        return `${stateWords[state]}: new columns ${extra.map(({ column }) => (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_0__.oneLine)(column)).join(", ")}`;
    return `${stateWords[state]} ${worst.length} of ${of}: ${named.join(", ")}`;
};
/** A value of the data, short: six significant digits, with separators where it is large. */
const formatValue = (value) => Math.abs(value) >= 1e15 || (value !== 0 && Math.abs(value) < 1e-4)
    ? value.toExponential(2)
    : Number(value.toPrecision(4)).toLocaleString("en-US", { maximumSignificantDigits: 6 });
/** What a person should do now, in order. */
const adviseOnDrift = (drift) => {
    if (drift.state === "could_not_check")
        return [
            "Mend what the sentence above names, and run the check again. Nothing is known of drift until then.",
        ];
    if (drift.state === "ok")
        return ["Nothing. The next scheduled check looks again."];
    const broken = drift.columns.filter(({ cause, status }) => cause === "data_quality" && status === "alert");
    const moved = drift.columns.filter(({ cause, status }) => cause === "distribution" && status === "alert");
    return [
        ...(broken.length > 0
            ? [
                `Look at where the data comes from first: ${listNames(broken)} broke (schema, type or missing cells). Retraining on broken data would teach the model the fault.`,
            ]
            : []),
        ...(moved.length > 0
            ? [
                `Look at the charts of ${listNames(moved)}: is this a season or an event, a change upstream, or a new normal?`,
                "If it is a new normal, train on data that has it; the gate decides whether the new model is better.",
            ]
            : []),
        ...(broken.length + moved.length === 0 ? ["Watch it: nothing alerts yet."] : []),
    ];
};
const listNames = (columns) => columns.length > 4
    ? `${columns
        .slice(0, 3)
        .map(({ name }) => name)
        .join(", ")} and ${columns.length - 3} more`
    : columns.map(({ name }) => name).join(", ");


/***/ }),

/***/ 83025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ escapeHtml)
/* harmony export */ });
const entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
/** Text for HTML, also inside quoted attributes. Control characters, which HTML does not allow, become a mark. */
const escapeHtml = (text) => text
    .replace(/[&<>"']/g, (character) => entities[character])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, "\ufffd");


/***/ })

};
