export const id = 9681;
export const ids = [9681];
export const modules = {

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


/***/ }),

/***/ 19681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderGateReport: () => (/* binding */ renderGateReport)
});

// EXTERNAL MODULE: ../packages/contracts/src/format.ts
var format = __webpack_require__(76656);
// EXTERNAL MODULE: ../packages/contracts/src/markdown.ts
var markdown = __webpack_require__(8246);
// EXTERNAL MODULE: ../packages/contracts/src/one-line.ts
var one_line = __webpack_require__(76374);
// EXTERNAL MODULE: ../packages/reporting/src/escape-html.ts
var escape_html = __webpack_require__(83025);
// EXTERNAL MODULE: ../packages/reporting/src/escape-name.ts
var escape_name = __webpack_require__(82015);
;// CONCATENATED MODULE: ../packages/reporting/src/charts/render-svg.ts
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

;// CONCATENATED MODULE: ../packages/reporting/src/charts/curve-chart.ts

const font = { fontFamily: "inherit", fontSize: 11, color: "var(--muted)" };
const rule = { lineStyle: { color: "var(--rule)" } };
const size = { width: 340, height: 320 };
const shareAxis = (name, place) => ({
    type: "value",
    min: 0,
    max: 1,
    interval: 0.25,
    name,
    nameLocation: "middle",
    nameTextStyle: font,
    axisLabel: { ...font, formatter: (share) => String(share) },
    splitLine: rule,
    axisLine: { show: false },
    axisTick: { show: false },
    ...place,
});
const plane = (x, y) => ({
    grid: { left: 48, right: 14, top: 10, bottom: 44 },
    xAxis: shareAxis(x, { nameGap: 26 }),
    yAxis: shareAxis(y, { nameGap: 34 }),
});
/** The champion's is dashed, the challenger's is not. */
const curve = (data, of, more = {}) => ({
    type: "line",
    data,
    symbol: "none",
    silent: true,
    lineStyle: { color: `var(--${of})`, width: 2, type: of === "champion" ? [6, 4] : "solid" },
    itemStyle: { color: `var(--${of})` },
    ...more,
});
/** What a model that knows nothing, or one that is right about itself, would have. */
const reference = (data) => ({
    type: "line",
    data,
    symbol: "none",
    silent: true,
    lineStyle: { color: "var(--muted)", width: 1, type: "dotted" },
});
const drawRoc = ({ challenger, champion }) => renderSvg({
    ...plane("false positive rate", "true positive rate"),
    series: [
        reference([
            [0, 0],
            [1, 1],
        ]),
        ...(champion ? [curve(champion, "champion")] : []),
        curve(challenger, "challenger"),
    ],
}, size);
const drawPrecisionRecall = ({ challenger, champion, base, }) => renderSvg({
    ...plane("recall", "precision"),
    series: [
        reference([
            [0, base],
            [1, base],
        ]),
        ...(champion ? [curve(champion, "champion", { step: "end" })] : []),
        curve(challenger, "challenger", { step: "end" }),
    ],
}, size);
/** Larger dots stand for more rows: a small one far off the diagonal may be chance. */
const drawReliability = ({ challenger, champion, }) => {
    const dots = (bins, of) => {
        const rows = bins.reduce((sum, { n }) => sum + n, 0);
        return curve(bins.map(({ predicted, observed }) => [predicted, observed]), of, {
            symbol: of === "champion" ? "rect" : "circle",
            showAllSymbol: true,
            symbolSize: (_, { dataIndex }) => 4 + 10 * Math.sqrt(bins[dataIndex].n / rows),
        });
    };
    return renderSvg({
        ...plane("mean score", "share that is true"),
        series: [
            reference([
                [0, 0],
                [1, 1],
            ]),
            ...(champion ? [dots(champion, "champion")] : []),
            dots(challenger, "challenger"),
        ],
    }, size);
};

;// CONCATENATED MODULE: ../packages/reporting/src/charts/residual-chart.ts

const residual_chart_font = { fontFamily: "inherit", fontSize: 11, color: "var(--muted)" };
const residual_chart_rule = { lineStyle: { color: "var(--rule)" } };
const residual_chart_size = { width: 460, height: 280 };
const grid = { left: 58, right: 14, top: 10, bottom: 44 };
const residual_chart_short = (value) => String(Number(value.toPrecision(3))).replace("-", "−");
const axis = (name, nameGap) => ({
    type: "value",
    scale: true,
    splitNumber: 5,
    name,
    nameGap,
    nameLocation: "middle",
    nameTextStyle: residual_chart_font,
    axisLabel: { ...residual_chart_font, hideOverlap: true, formatter: residual_chart_short, showMinLabel: false, showMaxLabel: false },
    splitLine: residual_chart_rule,
    axisLine: { show: false, onZero: false },
    axisTick: { show: false },
});
/** Where the residuals lie: the champion's filled, the challenger's as a line. */
const drawResiduals = ({ edges, challenger, champion, }) => {
    const steps = (shares) => [...shares, shares.at(-1)].map((share, i) => [edges[i], share]);
    const shape = { type: "line", step: "end", symbol: "none", silent: true };
    return renderSvg({
        grid,
        xAxis: { ...axis("prediction − truth", 26), min: edges[0], max: edges.at(-1) },
        yAxis: {
            ...axis("share of rows", 42),
            scale: false,
            axisLabel: { ...residual_chart_font, formatter: (share) => `${residual_chart_short(share * 100)} %` },
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
    }, residual_chart_size);
};
/** The median along the prediction, and thin lines between which 80 % of the rows lie. */
const drawBands = ({ challenger, champion, }) => {
    const lines = (bands, of) => ["low", "median", "high"].map((key) => ({
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
    return renderSvg({
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
    }, residual_chart_size);
};

;// CONCATENATED MODULE: ../packages/reporting/src/gate-report-charts.ts





const gate_report_charts_text = (value) => (0,escape_html/* escapeHtml */.Z)((0,one_line.oneLine)(value));
/** The predictions of both models as far as their task has a picture of them; empty where it has none. */
const renderPredictionCharts = async ({ roc, precisionRecall, reliability, confusion, residuals, bands }, { champion }) => {
    const curves = [
        roc && card("ROC", "dotted: a coin", await drawRoc(roc)),
        precisionRecall &&
            card("Precision and recall", "dotted: a coin", await drawPrecisionRecall(precisionRecall)),
        reliability &&
            card("Reliability", "dotted: right; larger marks: more rows", await drawReliability(reliability)),
    ].filter(Boolean);
    const wide = [
        residuals &&
            card("Residuals", "the outermost steps hold all beyond them", await drawResiduals(residuals)),
        bands &&
            card("Residuals along the prediction", "thick: median; thin: 80 % of the rows lie between", await drawBands(bands)),
        confusion?.champion && renderConfusion("Confusion, champion", confusion.champion, confusion.classes),
        confusion && renderConfusion("Confusion, challenger", confusion.challenger, confusion.classes),
    ].filter(Boolean);
    if (curves.length + wide.length === 0)
        return "";
    const compared = [roc, reliability, confusion, residuals].some((pair) => pair?.champion);
    const legend = compared
        ? `<p class="note"><span class="key"></span>challenger <span class="key champion"></span>champion${champion ? ` (${gate_report_charts_text(champion.version)})` : ""}</p>`
        : '<p class="note"><span class="key"></span>challenger</p>';
    return `<section><h2>Predictions</h2>${legend}
${curves.length ? `<div class="cards">${curves.join("\n")}</div>` : ""}${wide.length
        ? `<div class="cards wide"${curves.length ? ' style="margin-top:16px"' : ""}>${wide.join("\n")}</div>`
        : ""}</section>`;
};
const card = (title, note, svg) => `<figure><h3>${title}</h3><p class="note">${note}</p><div class="chart" role="img" aria-label="${title}">${svg}</div></figure>`;
/** Shaded by the share of the true class, which is written too; what is right has a frame. */
const renderConfusion = (title, counts, classes) => {
    const rows = counts.map((row, truth) => {
        const total = row.reduce((sum, count) => sum + count, 0);
        const cells = row.map((count, predicted) => {
            const share = total === 0 ? 0 : count / total;
            return `<td${predicted === truth ? ' class="right"' : ""} style="--share:${share.toFixed(3)}">${(0,format/* formatCount */.B4)(count)}<small>${(100 * share).toFixed(1)} %</small></td>`;
        });
        return `<tr><th scope="row" title="${gate_report_charts_text(classes[truth])}">${gate_report_charts_text(classes[truth])}</th>${cells.join("")}</tr>`;
    });
    return `<figure><h3>${title}</h3><p class="note">rows: true class, columns: predicted; percent of the true class</p><div class="scroll"><table class="confusion"><thead><tr><td></td>${classes
        .map((name) => `<th scope="col" title="${gate_report_charts_text(name)}">${gate_report_charts_text(name)}</th>`)
        .join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div></figure>`;
};

// EXTERNAL MODULE: ../packages/evaluation/src/rules/format-number.ts
var format_number = __webpack_require__(85599);
// EXTERNAL MODULE: ../packages/reporting/src/review-table.ts
var review_table = __webpack_require__(67613);
;// CONCATENATED MODULE: ../packages/reporting/src/gate-report-methods.ts






const gate_report_methods_text = (value) => (0,escape_html/* escapeHtml */.Z)((0,one_line.oneLine)(value));
/** How the numbers were made, and the digests that make them again. */
const renderMethods = (verdict) => {
    const { stats, data, policy, champion, challenger } = verdict;
    const facts = [
        ["One-sided α", stats && String(stats.alpha)],
        ["Resamples", stats && (0,format/* formatCount */.B4)(stats.resamples)],
        ["Seed", stats && String(stats.seed)],
        ["Labels, sha256", data?.labels_sha256],
        ["Predictions, sha256", challenger?.predictions_sha256],
        ["Policy", policy?.digest],
        ["Policy read at", policy?.ref],
        ["Champion's manifest", champion?.manifest_digest],
        ["Challenger's model", challenger?.model_digest],
    ];
    const told = facts.filter((fact) => Boolean(fact[1]));
    const methods = (0,review_table/* foldSlices */.HF)(verdict.rules).flatMap(({ rule }) => rule.ci || rule.method_reason ? [rule] : []);
    return `<section><h2>How it was computed</h2>
${methods.length ? `<div class="scroll"><table><thead><tr><th>rule</th><th>interval by</th><th>because</th><th>other tests of the same rows, which decide nothing</th></tr></thead><tbody>${methods.map(renderMethod).join("\n")}</tbody></table></div><p></p>` : ""}
<dl>${told.map(([term, value]) => `<div><dt>${term}</dt><dd>${gate_report_methods_text(value)}</dd></div>`).join("")}</dl>
<footer>The same files, policy and seed give the same numbers, bit for bit. All rules must pass; slices are corrected for their number. An interval says how far chance alone could have moved the difference: a challenger passes where even the unlucky end of it is acceptable.</footer></section>`;
};
const renderMethod = ({ id, ci, method_reason: why, tests, mde, n_needed: needed }) => {
    const others = (tests ?? []).map(({ name, p_value: p }) => `${gate_report_methods_text(name)}: p ${(0,escape_html/* escapeHtml */.Z)((0,format_number/* formatP */.MA)(p))}`);
    const power = [
        ...(mde === undefined ? [] : [`smallest effect these rows can detect: ${(0,format_number/* formatValue */.Fl)(mde)}`]),
        ...(needed === undefined
            ? []
            : [`rows that settle the margin, were both equally good: ${(0,format/* formatCount */.B4)(needed)}`]),
    ];
    return `<tr><th scope="row">${(0,escape_html/* escapeHtml */.Z)((0,escape_name/* cleanLine */.Ow)(id))}</th><td>${ci ? `${gate_report_methods_text(ci.method)}, ${Number((100 * ci.level).toFixed(2))} %` : "–"}</td><td class="name">${gate_report_methods_text(why ?? "")}${power.map((line) => `<small>${line}</small>`).join("")}</td><td class="name">${others.join("<br>") || "–"}</td></tr>`;
};

// EXTERNAL MODULE: ../packages/contracts/src/whisker.ts
var whisker = __webpack_require__(64700);
;// CONCATENATED MODULE: ../packages/reporting/src/charts/interval-chart.ts





const interval_chart_font = { fontFamily: "inherit", fontSize: 11, color: "var(--muted)" };
const rowHeight = 24;
/**
 * Intervals under each other on one scale: a forest plot. Zero is a line, margin or limit a dashed one. What passed is
 * a dot, what failed a diamond, what is open a ring, so that no colour is needed.
 */
const drawIntervals = async (rules, look) => {
    const rows = rules.flatMap((rule) => (0,review_table/* shapeOf */.F5)(rule).map((whisker) => ({ rule, whisker })));
    const [first] = rows;
    if (!first)
        return undefined;
    const { from, to } = (0,whisker/* findDomain */.u)(rows.map(({ whisker }) => whisker));
    const { margin, limit } = first.whisker;
    const dashed = limit ?? (margin ? -margin : undefined);
    const solid = limit === undefined ? 0 : undefined;
    const marks = [dashed, solid].filter((mark) => mark !== undefined);
    const bare = !look.labels;
    const gutter = { left: 250, right: 220 };
    return renderSvg({
        grid: bare
            ? { left: 20, right: 20, top: 2, bottom: 18 }
            : { left: gutter.left, right: gutter.right, top: 6, bottom: 24 },
        xAxis: {
            type: "value",
            min: from,
            max: to,
            axisLabel: {
                ...interval_chart_font,
                hideOverlap: true,
                ...(bare ? { customValues: marks } : { showMinLabel: false, showMaxLabel: false }),
                formatter: (value) => first.rule.metric === "model_bytes"
                    ? (0,format/* formatBytes */.z3)(value)
                    : String(Number(value.toPrecision(3))).replace("-", "−"),
            },
            splitLine: { show: !bare, lineStyle: { color: "var(--rule)", opacity: 0.6 } },
            axisLine: { show: bare, onZero: false, lineStyle: { color: "var(--rule)" } },
            axisTick: { show: false },
        },
        yAxis: [
            axisOfNames(rows.map(({ rule }) => look.labels?.left(rule) ?? ""), !bare),
            {
                ...axisOfNames(rows.map(({ rule }) => look.labels?.right(rule) ?? ""), !bare),
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
    }, { width: look.width, height: (bare ? 20 : 30) + rows.length * rowHeight });
};
const axisOfNames = (names, show) => ({
    type: "category",
    inverse: true,
    data: names.map((_, index) => index),
    axisLabel: {
        ...interval_chart_font,
        show,
        interval: 0,
        // By characters: how wide one is, only the reader's machine knows.
        formatter: (_, index) => shorten((0,one_line.oneLine)(names[index])) || " ",
    },
    axisTick: { show: false },
    axisLine: { show: false },
});
const longest = 34;
const shorten = (name) => [...name].length <= longest ? name : `${[...name].slice(0, longest - 1).join("")}…`;
const line = (at, type) => ({
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
const colours = {
    pass: "var(--ok)",
    fail: "var(--alert)",
    error: "var(--alert)",
    warn: "var(--warn)",
};
const renderWith = (statuses) => (_, api) => {
    const row = api.value(0);
    const status = statuses[row];
    const [x, y] = api.coord([api.value(1), row]);
    const [low] = api.coord([api.value(2), row]);
    const [high] = api.coord([api.value(3), row]);
    const colour = colours[status] ?? "var(--muted)";
    const stroke = { stroke: colour, fill: "none", lineWidth: 2 };
    const cap = (at) => ({
        type: "line",
        shape: { x1: at, y1: y - 4, x2: at, y2: y + 4 },
        style: stroke,
    });
    return {
        type: "group",
        children: [
            ...(high > low
                ? [
                    { type: "line", shape: { x1: low, y1: y, x2: high, y2: y }, style: stroke },
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

;// CONCATENATED MODULE: ../packages/reporting/src/gate-report-rules.ts







const gate_report_rules_text = (value) => (0,escape_html/* escapeHtml */.Z)((0,one_line.oneLine)(value));
/** Cut as in the comment: a name may be of any length. */
const gate_report_rules_name = (value) => (0,escape_html/* escapeHtml */.Z)((0,escape_name/* cleanLine */.Ow)(value));
const chart = (svg, label) => svg ? `<div class="chart" role="img" aria-label="${gate_report_rules_text(label)}">${svg}</div>` : "";
/** Every rule with its interval, each on a scale of its own: metrics have different units. */
const renderRuleTable = async ({ rules, champion }) => {
    if (rules.length === 0)
        return "";
    const rows = [];
    for (const { rule, worstOf } of (0,review_table/* foldSlices */.HF)(rules)) {
        const svg = await drawIntervals([rule], { width: 250 });
        const of = worstOf === undefined
            ? ""
            : `<small>worst of ${(0,format/* countOf */.pq)(worstOf, "slice")}: ${gate_report_rules_name(rule.slice)}</small>`;
        rows.push(`<tr><td><span class="status ${rule.status}">${rule.status}</span></td>
<th scope="row">${gate_report_rules_name(rule.id)}<small>${gate_report_rules_name((0,review_table/* describeAsked */.UB)(rule))}</small></th><td class="name">${gate_report_rules_name(rule.metric)}${of}</td>
<td class="number">${(0,review_table/* tellValue */.lr)(rule, rule.champion)}</td><td class="number">${(0,review_table/* tellValue */.lr)(rule, rule.challenger)}${(0,review_table/* isOfValue */.xw)(rule) ? `<small>${(0,review_table/* tellInterval */.rg)(rule)}</small>` : ""}</td><td class="number">${(0,review_table/* tellDelta */.m)(rule)}${(0,review_table/* isOfValue */.xw)(rule) ? "" : `<small>${(0,review_table/* tellInterval */.rg)(rule)}</small>`}</td>
<td class="plot">${chart(svg, describeInterval(rule))}</td></tr>`);
    }
    return `<section><h2>Rules</h2>
<p class="note">Δ is challenger less champion, turned so that + is better. In the plots the solid line is no difference, the dashed one the margin or the limit; a dot passed, a diamond failed, a ring is open.</p>
<div class="scroll"><table><thead><tr><th></th><th>rule</th><th>metric</th><th class="number">${champion ? gate_report_rules_text(champion.version) : "champion"}</th><th class="number">challenger</th><th class="number">Δ [interval]</th><th>where it stands</th></tr></thead>
<tbody>${rows.join("\n")}</tbody></table></div></section>`;
};
const describeInterval = (rule) => `${rule.id}, ${rule.slice ?? rule.metric}: ${(0,review_table/* tellDelta */.m)(rule)} ${(0,review_table/* tellInterval */.rg)(rule)}, ${rule.status}`;
const mostSlices = 60;
/** One forest plot for each rule that looks at slices, the worst first; the same as a table for who cannot see it. */
const renderSliceSections = async (rules) => {
    const ids = [...new Set(rules.filter(({ slice }) => slice !== undefined).map(({ id }) => id))];
    const sections = [];
    for (const id of ids) {
        const all = (0,review_table/* sortByBadness */.sF)(rules.filter((rule) => rule.id === id && rule.slice !== undefined));
        const shown = all.slice(0, mostSlices);
        const svg = await drawIntervals(shown, {
            width: 1060,
            labels: {
                left: (rule) => rule.slice ?? "",
                right: (rule) => (0,review_table/* isOfValue */.xw)(rule)
                    ? `${(0,review_table/* tellValue */.lr)(rule, rule.challenger)} ${(0,review_table/* tellInterval */.rg)(rule)}`
                    : `${(0,review_table/* tellDelta */.m)(rule)} ${(0,review_table/* tellInterval */.rg)(rule)}`,
            },
        });
        const [first] = all;
        const bad = all.filter(({ status }) => status !== "pass").length;
        const more = all.length > mostSlices
            ? `<p class="note">…and ${all.length - mostSlices} more in verdict.json.</p>`
            : "";
        sections.push(`<figure><h3>${gate_report_rules_name(id)}: ${gate_report_rules_name(first.metric)} by slice</h3>
<p class="note">${gate_report_rules_text((0,review_table/* describeAsked */.UB)(first))}; ${(0,format/* countOf */.pq)(all.length, "slice")}, ${bad === 0 ? "all pass" : `${bad} not passed`}</p>
<div class="scroll"><div class="forest">${chart(svg, `${first.metric} by slice; the table below says the same`)}</div></div>
<details><summary>As a table</summary><div class="scroll"><table><thead><tr><th></th><th>slice</th><th class="number">rows</th><th class="number">champion</th><th class="number">challenger</th><th class="number">Δ</th><th class="number">interval</th><th class="number">p, adjusted</th></tr></thead>
<tbody>${shown.map(renderSliceRow).join("\n")}</tbody></table></div></details>${more}</figure>`);
    }
    return sections.length === 0 ? "" : `<section><h2>Slices</h2>${sections.join("\n")}</section>`;
};
const renderSliceRow = (rule) => `<tr><td><span class="status ${rule.status}">${rule.status}</span></td><th scope="row">${gate_report_rules_name(rule.slice ?? "")}</th>${[
    rule.n === undefined ? "–" : (0,format/* formatCount */.B4)(rule.n),
    (0,review_table/* tellValue */.lr)(rule, rule.champion),
    (0,review_table/* tellValue */.lr)(rule, rule.challenger),
    (0,review_table/* tellDelta */.m)(rule),
    (0,review_table/* tellInterval */.rg)(rule),
    rule.p_value === undefined ? "–" : (0,escape_html/* escapeHtml */.Z)((0,format_number/* formatP */.MA)(rule.p_value)),
]
    .map((cell) => `<td class="number">${cell}</td>`)
    .join("")}</tr>`;

;// CONCATENATED MODULE: ../packages/reporting/src/gate-report-style.ts
/** The page's whole style. Both palettes keep 4.5:1 for text; the two models differ in dashes and marks as in hue. */
const gateReportStyle = `
:root { color-scheme: light dark; --paper: #fff; --card: #f7f8fa; --ink: #1c2128; --muted: #59636e; --rule: #d8dee4;
  --champion: #6b7785; --challenger: #0b5cad; --alert: #b3261e; --warn: #8a5a00; --ok: #1a7f37; }
@media (prefers-color-scheme: dark) { :root { --paper: #0d1117; --card: #161b22; --ink: #e6edf3; --muted: #9aa4af;
  --rule: #30363d; --champion: #8b96a3; --challenger: #6cb6ff; --alert: #ff8b82; --warn: #e3b341; --ok: #56d364; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
main { max-width: 1120px; margin: 0 auto; padding: 32px 20px 48px; }
h1 { font-size: 28px; line-height: 1.2; margin: 6px 0 8px; overflow-wrap: anywhere; }
h2 { font-size: 18px; margin: 36px 0 10px; }
h3 { font-size: 15px; margin: 0 0 6px; overflow-wrap: anywhere; }
.state { display: inline-block; margin: 0; font-weight: 600; border: 1px solid; border-radius: 99px; padding: 1px 12px; }
.pass { color: var(--ok); } .fail, .error { color: var(--alert); } .warn { color: var(--warn); }
.inconclusive, .insufficient, .not_comparable, .skipped { color: var(--muted); }
.status { font-weight: 600; white-space: nowrap; }
.lead { font-size: 17px; margin: 0 0 16px; overflow-wrap: anywhere; }
ul { padding-left: 20px; margin: 0; } li { margin: 4px 0; overflow-wrap: anywhere; }
dl { display: flex; flex-wrap: wrap; gap: 8px 28px; margin: 0; }
dt { color: var(--muted); font-size: 12px; } dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 13px; }
th, td { text-align: left; vertical-align: top; padding: 6px 12px 6px 0; border-bottom: 1px solid var(--rule); font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--muted); white-space: nowrap; }
tbody th { font-weight: 600; min-width: 130px; max-width: 260px; overflow-wrap: anywhere; }
small { display: block; color: var(--muted); font-weight: 400; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.name { min-width: 120px; max-width: 260px; overflow-wrap: anywhere; }
a { color: var(--challenger); } details { margin-top: 8px; } details > pre, details > .scroll { margin-top: 6px; }
.plot { width: 250px; min-width: 250px; padding-top: 2px; padding-bottom: 0; }
figure { margin: 0 0 16px; padding: 14px 16px; background: var(--card); border: 1px solid var(--rule); border-radius: 8px; min-width: 0; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr)); gap: 16px; align-items: start; }
.cards.wide { grid-template-columns: repeat(auto-fill, minmax(min(100%, 440px), 1fr)); }
.cards figure { margin: 0; }
.chart svg { display: block; width: 100%; height: auto; } .forest { min-width: 760px; }
.note { color: var(--muted); font-size: 13px; margin: 0 0 10px; overflow-wrap: anywhere; }
.key { display: inline-block; width: 22px; border-top: 3px solid var(--challenger); vertical-align: 4px; margin: 0 4px 0 12px; }
.key.champion { border-top: 3px dashed var(--champion); } .key:first-child { margin-left: 0; }
.confusion { width: auto; } .confusion td { text-align: right; padding: 6px 10px; min-width: 64px; font-variant-numeric: tabular-nums;
  background: color-mix(in srgb, var(--challenger) calc(var(--share) * 45%), transparent); border: 1px solid var(--rule); }
.confusion tbody th, .confusion thead th { padding: 6px 10px; max-width: 140px; min-width: 0; font-weight: 600; color: var(--ink); text-align: right;
  overflow: hidden; text-overflow: ellipsis; white-space: nowrap; border: 0; }
.confusion thead td { background: none; border: 0; }
.confusion td.right { outline: 2px solid var(--ink); outline-offset: -2px; }
pre { font: 13px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--card); border: 1px solid var(--rule);
  border-radius: 8px; padding: 12px 14px; overflow-x: auto; margin: 0; }
ins { text-decoration: none; color: var(--ok); } del { text-decoration: none; color: var(--alert); }
pre b { color: var(--muted); }
summary { cursor: pointer; color: var(--muted); font-size: 13px; }
footer { color: var(--muted); font-size: 13px; margin-top: 36px; }
@media print { details > * { display: block; } figure, tr { break-inside: avoid; } }
`;

// EXTERNAL MODULE: ../packages/reporting/src/report-page.ts
var report_page = __webpack_require__(70716);
// EXTERNAL MODULE: ../packages/reporting/src/review-diff.ts
var review_diff = __webpack_require__(56774);
// EXTERNAL MODULE: ../packages/reporting/src/review-reasons.ts
var review_reasons = __webpack_require__(18508);
;// CONCATENATED MODULE: ../packages/reporting/src/gate-report.ts













const words = {
    pass: "Pass",
    warn: "Pass, with a warning",
    fail: "Fail",
    error: "Could not be judged",
    inconclusive: "Undecided",
    insufficient: "Too little data",
    not_comparable: "Not comparable",
};
/** `report.html`: one self-contained page, no script and no request. Holds curves, bins and counts, never rows. */
const renderGateReport = async (verdict, facts, charts = {}) => {
    const state = verdict.first && verdict.verdict === "pass" ? "Pass, as the first model" : words[verdict.verdict];
    return (0,report_page/* renderPage */.C)({
        title: (0,one_line.oneLine)(`${facts.model}: ${state.toLowerCase()}`),
        style: gateReportStyle,
        body: `<header>
<p class="state ${verdict.verdict}">${state}</p>
<h1>${gate_report_text(facts.model)}</h1>
<p class="lead">${gate_report_text(describeLead(verdict, facts.model))}</p>
${renderFacts(verdict, facts)}
</header>
${renderWhy(verdict)}
${await renderRuleTable(verdict)}
${await renderSliceSections(verdict.rules)}
${await renderPredictionCharts(charts, verdict)}
${renderDifferences(facts)}
${renderMethods(verdict)}`,
    });
};
const gate_report_text = (value) => (0,escape_html/* escapeHtml */.Z)((0,one_line.oneLine)(value));
const describeLead = (verdict, model) => {
    const champion = verdict.champion ? `${model}@${verdict.champion.version}` : "the champion";
    const same = verdict.same_model ? " It is the champion's very model, byte for byte." : "";
    switch (verdict.verdict) {
        case "pass":
        case "warn": {
            const may = verdict.first ? `may be the first ${model}` : `may replace ${champion}`;
            return `The challenger ${may}${verdict.verdict === "warn" ? ", with a warning" : ""}.${same}`;
        }
        case "fail":
            return "Do not promote the challenger.";
        case "error":
            return "The challenger could not be judged.";
        case "not_comparable":
            return `The challenger and ${champion} cannot be compared.`;
        case "insufficient":
            return "There is too little data to judge the challenger.";
        default:
            return `Whether the challenger may ${verdict.first ? "be released" : `replace ${champion}`} is undecided.`;
    }
};
const renderFacts = (verdict, facts) => {
    const { champion, challenger, n } = verdict;
    const commit = facts.head ?? challenger?.commit;
    const link = (url, inner) => url ? `<a href="${(0,escape_html/* escapeHtml */.Z)((0,markdown/* linkTarget */.Cm)(url))}">${inner}</a>` : inner;
    const rows = [
        ["Rows compared", n > 0 ? (0,format/* formatCount */.B4)(n) : undefined],
        ["Task", verdict.task && gate_report_text(verdict.task)],
        ["Champion", champion ? link(facts.championUrl, gate_report_text(champion.version)) : undefined],
        ["Challenger", commit ? gate_report_text(commit.slice(0, 12)) : undefined],
        ["Run", facts.runUrl && facts.runId ? link(facts.runUrl, gate_report_text(facts.runId)) : undefined],
    ];
    return `<dl>${rows.map(([term, told]) => (told ? `<div><dt>${term}</dt><dd>${told}</dd></div>` : "")).join("")}</dl>`;
};
const mostReasons = 30;
const renderWhy = ({ rules, reason }) => {
    const told = (0,review_reasons/* pickReasons */.z)(rules).flatMap(({ told, more }) => [
        ...told.map(describeOpen),
        ...(more > 0
            ? [`<li>…and ${(0,format/* countOf */.pq)(more, "more slice")} of ${gate_report_text((0,escape_name/* cleanLine */.Ow)(told[0].id))}, below.</li>`]
            : []),
    ]);
    const items = [
        ...(reason ? [`<li>${gate_report_text(reason)}</li>`] : []),
        ...told.slice(0, mostReasons),
        ...(told.length > mostReasons
            ? [`<li>…and ${told.length - mostReasons} more in verdict.json.</li>`]
            : []),
    ];
    return items.length === 0 ? "" : `<section><h2>Why</h2><ul>${items.join("\n")}</ul></section>`;
};
const describeOpen = ({ id, status, reason, blocking }) => `<li><span class="status ${status}">${status}</span> <strong>${(0,escape_html/* escapeHtml */.Z)((0,escape_name/* cleanLine */.Ow)(id))}</strong>: ${gate_report_text((0,review_table/* typeset */.VZ)(reason))}${blocking === false ? " The policy lets it through." : ""}</li>`;
const renderDifferences = (facts) => {
    if (!facts.champion || !facts.challenger)
        return "";
    const differences = (0,review_diff/* listDifferences */.b)(facts);
    const mark = (line) => {
        const inner = gate_report_text(line);
        if (line.startsWith("#"))
            return `<b>${inner}</b>`;
        return line.startsWith("+") ? `<ins>${inner}</ins>` : `<del>${inner}</del>`;
    };
    const section = ({ title, told, lines }) => `<details${lines.length > fewLines ? "" : " open"}><summary>${title}: ${told}</summary><pre>${lines.map(mark).join("\n")}</pre></details>`;
    return `<section><h2>What differs</h2>${differences.length === 0
        ? '<p class="note">Nothing: the same parameters, data and environment.</p>'
        : `<p class="note">− champion, + challenger</p>${differences.map(section).join("\n")}`}</section>`;
};
/** A longer list is folded: it is looked up, not read. */
const fewLines = 30;


/***/ }),

/***/ 70716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderPage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _escape_html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83025);


/**
 * A whole page of HTML that asks nobody for anything and runs nothing but a script of ours, if it has one; its own policy
 * says so to the browser, which holds a script against its hash.
 */
const renderPage = (page) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${page.script ? `; script-src 'sha256-${hashOf(page.script)}'` : ""}">
<meta name="color-scheme" content="light dark">
<title>${(0,_escape_html_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .Z)(page.title)}</title>
<style>${page.style}</style>
</head>
<body>
<main>
${page.body}
</main>${page.script ? `\n<script>${page.script}</script>` : ""}
</body>
</html>
`;
const hashOf = (script) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(script).digest("base64");


/***/ })

};
