export const id = 1156;
export const ids = [1156];
export const modules = {

/***/ 81156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderDriftReport: () => (/* binding */ renderDriftReport)
});

// EXTERNAL MODULE: ../packages/contracts/src/format.ts
var format = __webpack_require__(76656);
// EXTERNAL MODULE: ../packages/drift/src/watch/watch-history.ts + 1 modules
var watch_history = __webpack_require__(3600);
// EXTERNAL MODULE: ../packages/reporting/src/drift-words.ts
var drift_words = __webpack_require__(89089);
// EXTERNAL MODULE: ../packages/reporting/src/escape-html.ts
var escape_html = __webpack_require__(83025);
;// CONCATENATED MODULE: ../packages/reporting/src/charts/drift-svg.ts


const round = (value) => Number(value.toFixed(1));
const largestOf = (shares) => shares.reduce((a, b) => Math.max(a, b), 0);
const drift_svg_short = (text, most) => text.length <= most ? text : `${[...text].slice(0, most - 1).join("")}…`;
const svg = (width, height, label, inside) => `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${(0,escape_html/* escapeHtml */.Z)(label)}">${inside}</svg>`;
/** One step a bin: `M0 40V12H10V8…`. */
const stepPath = (shares, top, box) => {
    const step = box.width / shares.length;
    const y = (share) => round(box.top + box.height * (1 - (top > 0 ? share / top : 0)));
    return shares.map((share, index) => `V${y(share)}H${round(box.left + (index + 1) * step)}`).join("");
};
const drawSteps = ({ reference, current }, box) => {
    const top = largestOf([...reference, ...current]);
    const bottom = round(box.top + box.height);
    const start = `M${box.left} ${bottom}`;
    return `<path class="then" d="${start}${stepPath(reference, top, box)}V${bottom}Z"/><path class="now" d="${start}${stepPath(current, top, box)}V${bottom}"/>`;
};
/** A picture the size of a word, for a table's cell. */
const drawMini = (chart, name) => svg(96, 26, `${drift_svg_short(name, 60)}, then and now`, drawSteps(chart, { left: 1, top: 2, width: 94, height: 23 }));
const drawDistribution = (column) => {
    const { chart, kind, name } = column;
    if (!chart || chart.labels.length === 0)
        return "";
    return kind === "numeric" ? drawNumbers(chart, name) : drawCategories(chart, name);
};
const drawNumbers = (chart, name) => {
    const box = { left: 40, top: 8, width: 410, height: 130 };
    const top = largestOf([...chart.reference, ...chart.current]);
    const bottom = box.top + box.height;
    const edges = [
        ...chart.labels.map((label) => label.split(" – ")[0]),
        chart.labels.at(-1).split(" – ")[1] ?? "",
    ];
    const ticks = [...new Set([0, 0.25, 0.5, 0.75, 1].map((part) => Math.round(part * (edges.length - 1))))];
    const single = !chart.labels[0].includes(" – ");
    const at = (index) => round(box.left + ((index + (single ? 0.5 : 0)) * box.width) / chart.labels.length);
    const scale = [0, top / 2, top]
        .map((share) => {
        const y = round(bottom - (top > 0 ? share / top : 0) * box.height);
        return `<path class="rule" d="M${box.left} ${y}h${box.width}"/><text x="${box.left - 5}" y="${y + 4}" class="end">${(0,drift_words/* percent */.KN)(share)}</text>`;
    })
        .join("");
    const axis = ticks
        .filter((index) => edges[index])
        .map((index) => `<text x="${at(index)}" y="${bottom + 16}" class="mid">${(0,escape_html/* escapeHtml */.Z)(drift_svg_short(edges[index], 12))}</text>`)
        .join("");
    return svg(460, 160, `Shares of ${drift_svg_short(name, 60)}, then and now`, scale + drawSteps(chart, box) + axis);
};
const shownCategories = 12;
const drawCategories = ({ labels, reference, current }, name) => {
    const rows = labels.slice(0, shownCategories);
    const top = largestOf([...reference, ...current]) || 1;
    const bar = (kind, y, height, share) => `<rect class="${kind}" x="140" y="${y}" width="${round((share / top) * 220)}" height="${height}"/>`;
    const drawn = rows.map((label, index) => {
        const y = index * 28 + 4;
        const [was, is] = [reference[index], current[index]];
        return `<text x="134" y="${y + 15}" class="end">${(0,escape_html/* escapeHtml */.Z)(drift_svg_short(label || "(empty)", 20))}</text>${bar("area", y + 2, 7, was)}${bar("solid", y + 11, 7, is)}<text x="${round(146 + (Math.max(was, is) / top) * 220)}" y="${y + 15}">${(0,drift_words/* percent */.KN)(was)} → ${(0,drift_words/* percent */.KN)(is)}</text>`;
    });
    return svg(460, rows.length * 28 + 6, `Shares of ${drift_svg_short(name, 60)}, then and now`, drawn.join(""));
};
/** Effects over the checks, with a dashed line where PSI is usually large; gaps where nothing is known. */
const drawTrendLine = (values, name, limit) => {
    const [width, height] = [150, 34];
    const top = Math.max(limit * 1.2, largestOf(values.map((value) => value ?? 0)));
    const y = (value) => round(height - 3 - (value / top) * (height - 6));
    const x = (index) => round(3 + (values.length > 1 ? index / (values.length - 1) : 0.5) * (width - 6));
    let path = "";
    values.forEach((value, index) => {
        if (value !== null)
            path += `${index > 0 && values[index - 1] !== null ? "L" : "M"}${x(index)} ${y(value)}`;
    });
    const last = values.at(-1);
    const dot = last == null ? "" : `<circle class="solid" cx="${x(values.length - 1)}" cy="${y(last)}" r="2.5"/>`;
    const said = values
        .filter((value) => value !== null)
        .slice(-5)
        .map((value) => value.toFixed(2));
    return svg(width, height, `Effect of ${drift_svg_short(name, 60)} over the checks, last ${said.join(", ")}`, `<path class="limit" d="M3 ${y(limit)}H${width - 3}"/><path class="now" d="${path}"/>${dot}`);
};

// EXTERNAL MODULE: ../packages/drift/src/watch/describe-check.ts
var describe_check = __webpack_require__(7799);
// EXTERNAL MODULE: ../packages/reporting/src/sparkline.ts
var sparkline = __webpack_require__(70973);
;// CONCATENATED MODULE: ../packages/reporting/src/drift-report-table.ts






const metricColumns = [
    ["psi", "PSI"],
    ["ks", "KS"],
    ["wasserstein", "W₁/σ"],
    ["js", "JS"],
    ["hellinger", "Hellinger"],
    ["cramers_v", "V"],
    ["new_category_share", "new"],
];
const statusMarks = { alert: "▲ alert", warn: "◆ warn", ok: "● ok", insufficient: "○ not judged" };
const severity = { alert: 3, warn: 2, insufficient: 1, ok: 0 };
/** A status told by shape and word as much as by colour. */
const renderStatus = (status) => `<span class="status ${status}">${statusMarks[status]}</span>`;
/** All columns, worst first, with what each metric says. */
const renderColumnTable = (columns, history, importances) => {
    const trends = (history?.checks.length ?? 0) > 1;
    const number = (value, text = value?.toFixed(3)) => `<td class="number" data-v="${value ?? -1}">${text ?? ""}</td>`;
    const rows = columns.map((column) => {
        const { name, status, metrics, p_adjusted, chart } = column;
        const cells = [
            `<th scope="row" title="${(0,escape_html/* escapeHtml */.Z)(name)}">${(0,escape_html/* escapeHtml */.Z)(name)}</th>`,
            `<td data-v="${severity[status]}">${renderStatus(status)}</td>`,
            ...(importances ? [number((0,drift_words/* riskOf */.bi)(column, importances))] : []),
            `<td class="mini">${chart && chart.labels.length > 1 ? drawMini(chart, name) : ""}</td>`,
            `<td data-v="${(0,describe_check/* effectSize */.j)(column) ?? -1}">${(0,escape_html/* escapeHtml */.Z)((0,drift_words/* describeEffect */.xU)(column))}</td>`,
            ...(trends
                ? [`<td class="trend">${(0,sparkline/* drawTrend */.s)((0,watch_history/* effectTrend */.l1)(history, name).slice(-10), usualPsi)}</td>`]
                : []),
            ...metricColumns.map(([key]) => number(metrics[key])),
            number(p_adjusted, p_adjusted === undefined ? "" : formatP(p_adjusted)),
            number(metrics.missing_current, describeMissing(metrics)),
        ];
        return `<tr>${cells.join("")}</tr>`;
    });
    const head = [
        "<th>column</th><th>status</th>",
        importances ? '<th class="number">risk</th>' : "",
        "<th data-still>then, now</th><th>effect</th>",
        trends ? "<th data-still>last checks</th>" : "",
        ...metricColumns.map(([, title]) => `<th class="number">${title}</th>`),
        '<th class="number">p, adjusted</th><th class="number">missing</th>',
    ];
    const caption = importances
        ? "Worst first, among equals by risk: effect × importance, the largest importance being 1."
        : "Worst first, among equals the largest effect.";
    return `<p class="find" hidden><label for="find">Find</label> <input id="find" type="search" autocomplete="off"> <span id="found" role="status"></span></p>
<div class="scroll" tabindex="0" role="region" aria-label="Every column"><table class="columns"><caption>${caption}</caption>
<thead><tr>${head.join("")}</tr></thead>
<tbody>${rows.join("\n")}</tbody>
</table></div>`;
};
/** Above it a PSI is usually large; where trends have their line. */
const usualPsi = 0.25;
const formatP = (p) => (p < 0.001 ? p.toExponential(0) : p.toFixed(3));
const describeMissing = ({ missing_reference = 0, missing_current }) => missing_current === undefined
    ? "gone"
    : missing_reference + missing_current === 0
        ? ""
        : `${(0,drift_words/* percent */.KN)(missing_reference)} → ${(0,drift_words/* percent */.KN)(missing_current)}`;

;// CONCATENATED MODULE: ../packages/reporting/src/drift-report-checks.ts




const words = { ok: "● ok", warn: "◆ warn", alert: "▲ alert", could_not_check: "✕ could not check" };
/** The last checks: a line of the largest PSI, and what each found. */
const renderChecks = (history) => {
    const checks = history?.checks.slice(-30) ?? [];
    if (checks.length < 2)
        return "";
    return `<section><h2>Over the last ${checks.length} checks</h2>
${renderLine(checks.map(({ psi }) => psi))}
<details><summary>When, and what</summary><div class="scroll"><table><caption>Newest first</caption>
<thead><tr><th>checked (UTC)</th><th>state</th><th>alerting</th><th class="number">largest PSI</th><th class="number">rows</th><th>version</th></tr></thead>
<tbody>${checks.toReversed().map(renderRow).join("\n")}</tbody></table></div></details></section>`;
};
const renderLine = (sizes) => sizes.every((size) => size === null)
    ? ""
    : `<figure class="wide">${drawTrendLine(sizes, "all columns", usualPsi)}<figcaption>Largest PSI of each check; dashed where it is usually large (${usualPsi}).</figcaption></figure>`;
const renderRow = ({ at, state, columns, psi, rows, version, late, reason, retrain }) => {
    const shown = columns.slice(0, 5).map(escape_html/* escapeHtml */.Z).join(", ");
    const more = columns.length > 5 ? ` and ${columns.length - 5} more` : "";
    const notes = [late && "came late, not counted", reason, retrain?.words].filter(Boolean).join("; ");
    const tone = state === "could_not_check" ? "insufficient" : state;
    return `<tr><th scope="row">${(0,escape_html/* escapeHtml */.Z)(at.slice(0, 16).replace("T", " "))}</th><td><span class="status ${tone}">${words[state]}</span></td><td class="text">${shown}${more}${notes ? `<small>${(0,escape_html/* escapeHtml */.Z)(notes)}</small>` : ""}</td><td class="number">${psi?.toFixed(2) ?? ""}</td><td class="number">${(0,format/* formatCount */.B4)(rows)}</td><td>${(0,escape_html/* escapeHtml */.Z)(version ?? "")}</td></tr>`;
};

;// CONCATENATED MODULE: ../packages/reporting/src/drift-report-model.ts




/** How good the model still is: measured with labels that came later, and expected from its scores. */
const renderPerformance = ({ performance }) => {
    if (!performance)
        return "";
    const { realised, estimated } = performance;
    const parts = [
        realised &&
            renderJudged("Measured with labels", realised, `${(0,format/* formatCount */.B4)(realised.labelled)} of ${(0,format/* formatCount */.B4)(realised.rows)} predictions have a label (${(0,drift_words/* percent */.KN)(realised.coverage)})${realised.newest ? `, the newest of ${realised.newest}` : ""}${realised.oldest ? `; the oldest without one is of ${realised.oldest}` : ""}.`),
        estimated &&
            renderJudged("Expected from the scores (CBPE)", estimated, `${(0,format/* formatCount */.B4)(estimated.rows)} rows. ${estimated.assumes}`),
    ].filter(Boolean);
    return parts.length > 0 ? `<section><h2>How good it still is</h2>${parts.join("\n")}</section>` : "";
};
const renderJudged = (title, { status, reason, metrics }, note) => {
    const rows = metrics.map(({ metric, value, low, high, reference, limit, status: each }) => `<tr><th scope="row">${(0,escape_html/* escapeHtml */.Z)(metric)}</th><td>${renderStatus(each)}</td><td class="number">${(0,drift_words/* formatValue */.Fl)(value)}</td><td class="number">[${(0,drift_words/* formatValue */.Fl)(low)}, ${(0,drift_words/* formatValue */.Fl)(high)}]</td><td class="number">${reference === undefined ? "" : (0,drift_words/* formatValue */.Fl)(reference)}</td><td class="number">${limit === undefined ? "" : (0,drift_words/* formatValue */.Fl)(limit)}</td></tr>`);
    return `<h3>${title} ${renderStatus(status)}</h3><p class="reason">${(0,escape_html/* escapeHtml */.Z)(`${reason.replace(/\.$/, "")}. ${note}`)}</p>
${rows.length > 0 ? `<div class="scroll"><table><caption>${title}, with intervals</caption><thead><tr><th>metric</th><th>status</th><th class="number">now</th><th class="number">interval</th><th class="number">at registration</th><th class="number">the gate's limit</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>` : ""}`;
};
const shownPairs = 20;
/** How columns go together. */
const renderJoint = (joint) => {
    if (!joint)
        return "";
    const rows = joint.changed
        .slice(0, shownPairs)
        .map(({ columns: [a, b], reference, current, p_adjusted, status }) => `<tr><th scope="row">${(0,escape_html/* escapeHtml */.Z)(a)} × ${(0,escape_html/* escapeHtml */.Z)(b)}</th><td>${renderStatus(status)}</td><td class="number">${reference.toFixed(2)}</td><td class="number">${current.toFixed(2)}</td><td class="number">${p_adjusted.toExponential(0)}</td></tr>`);
    const { classifier } = joint;
    const told = classifier
        ? `<p class="reason">A classifier tells current rows from reference rows with AUC ${classifier.auc.toFixed(3)} [${classifier.low.toFixed(3)}, ${classifier.high.toFixed(3)}] (0.5: not at all; ${(0,format/* formatCount */.B4)(classifier.rows)} rows, ${classifier.folds} folds)${classifier.columns.length > 0
            ? `, going by ${classifier.columns
                .slice(0, 5)
                .map(({ name, share }) => `${(0,escape_html/* escapeHtml */.Z)(name)} (${(0,drift_words/* percent */.KN)(share)})`)
                .join(", ")}`
            : ""}.</p>`
        : "";
    return `<section><h2>How columns go together ${renderStatus(joint.status)}</h2><p class="reason">${(0,escape_html/* escapeHtml */.Z)(joint.reason)}</p>${told}
${rows.length > 0 ? `<div class="scroll"><table><caption>Correlations that moved, of ${(0,format/* formatCount */.B4)(joint.pairs)} pairs</caption><thead><tr><th>columns</th><th>status</th><th class="number">then</th><th class="number">now</th><th class="number">p, adjusted</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>` : ""}</section>`;
};

;// CONCATENATED MODULE: ../packages/reporting/src/drift-report-script.ts
/** Sorts and searches the table. Without it the page says the same; the box to search in appears with it. */
const driftReportScript = `
const table = document.querySelector("table.columns");
if (table) {
  const body = table.tBodies[0], rows = [...body.rows], box = document.getElementById("find");
  const value = (row, at) => { const cell = row.cells[at]; return cell.dataset.v === undefined ? cell.textContent : Number(cell.dataset.v); };
  [...table.tHead.rows[0].cells].forEach((head, at) => {
    if (head.dataset.still !== undefined) return;
    const button = document.createElement("button");
    button.append(...head.childNodes); head.append(button);
    button.onclick = () => {
      const down = head.getAttribute("aria-sort") !== "descending";
      for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const order = (a, b) => typeof a === "number" ? a - b : a.localeCompare(b);
      rows.sort((a, b) => (down ? -1 : 1) * order(value(a, at), value(b, at)));
      body.append(...rows);
    };
  });
  box.parentElement.hidden = false;
  const count = document.getElementById("found");
  box.oninput = () => {
    const words = box.value.toLowerCase();
    let found = 0;
    for (const row of rows) found += !(row.hidden = !row.textContent.toLowerCase().includes(words));
    count.textContent = words ? found + " of " + rows.length : "";
  };
}
`;

;// CONCATENATED MODULE: ../packages/reporting/src/drift-report-style.ts
/** The page's whole style. Both palettes keep 4.5:1 for text; the two series differ in shape, states in marks and words. */
const driftReportStyle = `
:root { color-scheme: light dark; --paper: #fff; --card: #f7f8fa; --ink: #1c2128; --muted: #59636e; --rule: #d8dee4;
  --then: #b4bfcb; --now: #b6410a; --alert: #b3261e; --warn: #8a5a00; --ok: #1a7f37; }
@media (prefers-color-scheme: dark) { :root { --paper: #0d1117; --card: #161b22; --ink: #e6edf3; --muted: #9aa4af;
  --rule: #30363d; --then: #4b5663; --now: #ffa657; --alert: #ff8b82; --warn: #e3b341; --ok: #56d364; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
main { max-width: 1120px; margin: 0 auto; padding: 32px 20px 48px; }
h1 { font-size: 28px; line-height: 1.2; margin: 6px 0 8px; overflow-wrap: anywhere; }
h2 { font-size: 18px; margin: 36px 0 10px; } h2 .status, h3 .status { font-size: 13px; margin-left: 8px; }
h3 { font-size: 15px; margin: 16px 0 2px; overflow-wrap: anywhere; min-width: 0; } figure h3 { margin: 0; }
ol { padding-left: 22px; margin: 0; } li { margin: 4px 0; overflow-wrap: anywhere; }
summary { cursor: pointer; color: var(--muted); } .quiet > summary { margin-top: 36px; font-size: 18px; font-weight: 600; color: var(--ink); }
.state { display: inline-block; margin: 0; font-weight: 600; border: 1px solid; border-radius: 99px; padding: 1px 12px; }
.state.alert, .status.alert { color: var(--alert); } .state.warn, .status.warn { color: var(--warn); }
.state.ok, .status.ok { color: var(--ok); } .state.could_not_check, .status.insufficient { color: var(--muted); }
.status { font-weight: 600; white-space: nowrap; }
.lead { font-size: 17px; margin: 0 0 4px; overflow-wrap: anywhere; } .watch { margin: 0; } header dl { margin-top: 16px; }
dl { display: flex; flex-wrap: wrap; gap: 8px 28px; margin: 0; }
dt { color: var(--muted); font-size: 12px; } dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 13px; }
caption { text-align: left; color: var(--muted); font-size: 13px; padding: 0 0 6px; }
th, td { text-align: left; padding: 5px 12px 5px 0; border-bottom: 1px solid var(--rule); font-weight: 400; white-space: nowrap; }
th:last-child, td:last-child { padding-right: 0; } td.text { white-space: normal; min-width: 200px; overflow-wrap: anywhere; }
thead th { color: var(--muted); vertical-align: bottom; }
thead button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-decoration: underline dotted; text-underline-offset: 3px; }
th[aria-sort=descending] button::after { content: " ▾"; } th[aria-sort=ascending] button::after { content: " ▴"; }
tbody th { font-weight: 600; max-width: 200px; overflow: hidden; text-overflow: ellipsis; }
.columns tbody th { position: sticky; left: 0; background: var(--paper); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.mini svg { display: block; width: 96px; height: 26px; } .trend { font-family: ui-monospace, Menlo, Consolas, monospace; letter-spacing: -1px; }
.find { margin: 0 0 8px; } .find input { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--muted); border-radius: 6px; padding: 2px 8px; max-width: 60vw; }
#found { color: var(--muted); }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 420px), 1fr)); gap: 16px; align-items: start; }
figure { margin: 0; padding: 14px 16px; background: var(--card); border: 1px solid var(--rule); border-radius: 8px; min-width: 0; }
figcaption { display: flex; justify-content: space-between; gap: 12px; }
figure.wide { max-width: 620px; margin-bottom: 8px; } .wide figcaption { color: var(--muted); font-size: 13px; margin-top: 6px; }
.reason { color: var(--muted); font-size: 13px; margin: 2px 0 8px; overflow-wrap: anywhere; }
.cards svg, .wide svg { display: block; width: 100%; height: auto; }
.over { display: flex; align-items: center; justify-content: space-between; gap: 12px; margin: 8px 0 0; color: var(--muted); font-size: 13px; }
.cards .over svg { width: 200px; flex: none; }
svg text { font-size: 11px; fill: var(--muted); } .end { text-anchor: end; } .mid { text-anchor: middle; }
.then, .area { fill: var(--then); } path.now { fill: none; stroke: var(--now); stroke-width: 2; stroke-linejoin: round; vector-effect: non-scaling-stroke; }
.mini path.now { stroke-width: 1.5; } .solid { fill: var(--now); } .rule { stroke: var(--rule); }
.limit { stroke: var(--muted); stroke-dasharray: 4 4; vector-effect: non-scaling-stroke; }
.legend { color: var(--muted); font-size: 13px; margin: 0 0 10px; } .cards + .legend { margin: 10px 0 0; }
.key { display: inline-block; width: 12px; height: 12px; border-radius: 2px; background: var(--then); vertical-align: -1px; margin-left: 12px; }
.key.now { height: 3px; background: var(--now); vertical-align: 3px; }
.legend .key:first-child, .quantiles .key { margin-left: 0; }
.quantiles { margin-top: 6px; } .quantiles tbody th { font-weight: 400; color: var(--muted); } .quantiles tr:last-child > * { border-bottom: 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
small { display: block; color: var(--muted); }
footer { color: var(--muted); font-size: 13px; margin-top: 36px; }
@media (max-width: 520px) { .cards > figure > svg text { font-size: 14px; } }
@media print { details > * { display: block; } figure, tr { break-inside: avoid; } }
`;

// EXTERNAL MODULE: ../packages/reporting/src/report-page.ts
var report_page = __webpack_require__(70716);
;// CONCATENATED MODULE: ../packages/reporting/src/drift-report.ts











const titles = {
    ok: "No drift",
    warn: "Something moves",
    alert: "Drift",
    could_not_check: "Could not check",
};
const icons = { ok: "●", warn: "◆", alert: "▲", could_not_check: "✕" };
const mostLoudCards = 60;
const mostQuietCards = 30;
/** `drift.html`: one self-contained page that asks nobody for anything. Holds shares of bins, never rows. */
const renderDriftReport = (drift, facts = {}) => {
    const { history, importances } = facts;
    const columns = (0,drift_words/* sortBySeverity */.BF)(drift.columns, importances);
    const loud = columns.filter(({ status }) => status === "alert" || status === "warn");
    const quiet = columns.filter((column) => !loud.includes(column));
    const predictions = drift.predictions ?? [];
    return (0,report_page/* renderPage */.C)({
        title: drift.model ? `${drift.model}: ${titles[drift.state].toLowerCase()}` : titles[drift.state],
        style: driftReportStyle,
        script: driftReportScript,
        body: `<header>
<p class="state ${drift.state}">${icons[drift.state]} ${(0,escape_html/* escapeHtml */.Z)(titles[drift.state])}</p>
<h1>${(0,escape_html/* escapeHtml */.Z)(drift.model ?? "Drift check")}</h1>
<p class="lead">${(0,escape_html/* escapeHtml */.Z)((0,drift_words/* describeDrift */.ZP)(drift))}</p>
${facts.state ? `<p class="watch">Over the checks: ${(0,escape_html/* escapeHtml */.Z)(facts.state)}.</p>` : ""}
${renderFacts(drift)}
</header>
<section><h2>What to do next</h2><ol>${(0,drift_words/* adviseOnDrift */.NL)(drift)
            .map((step) => `<li>${(0,escape_html/* escapeHtml */.Z)(step)}</li>`)
            .join("")}</ol></section>
${renderSchema(drift)}
${renderPerformance(drift)}
${columns.length > 0 ? `<section><h2>Which columns matter</h2>${renderColumnTable(columns, history, importances)}</section>` : ""}
${renderCards("What moved", loud.slice(0, mostLoudCards), history, loud.length)}
${renderCards("Predictions", predictions, undefined, predictions.length)}
${renderJoint(drift.joint)}
${renderChecks(history)}
${quiet.length > 0 ? `<details class="quiet"${loud.length === 0 ? " open" : ""}><summary>What did not move</summary>${renderCards("", quiet.slice(0, mostQuietCards), undefined, quiet.length)}</details>` : ""}
<footer>${method}</footer>`,
    });
};
const renderFacts = ({ rows, version, profile_digest, checked_at, files, ragged_rows }) => {
    const facts = [
        ["Current rows", (0,format/* formatCount */.B4)(rows.current)],
        ["Reference rows", (0,format/* formatCount */.B4)(rows.reference)],
        ["Reference of", version],
        ["Profile", profile_digest?.slice(0, 12)],
        ["Checked", checked_at?.replace("T", " ").replace(/:\d\d(\.\d+)?Z$/, " UTC")],
        ["Files", files?.length ? listFiles(files) : undefined],
        ["Ragged rows", ragged_rows ? (0,format/* formatCount */.B4)(ragged_rows) : undefined],
    ];
    return `<dl>${facts
        .filter(([, text]) => text)
        .map(([term, text]) => `<div><dt>${term}</dt><dd>${(0,escape_html/* escapeHtml */.Z)(text)}</dd></div>`)
        .join("")}</dl>`;
};
const listFiles = (files) => files.length > 4 ? `${files.slice(0, 3).join(", ")} and ${files.length - 3} more` : files.join(", ");
const renderSchema = ({ schema_changes = [] }) => {
    if (schema_changes.length === 0)
        return "";
    const rows = schema_changes.map(({ column, change, detail }) => `<tr><th scope="row" title="${(0,escape_html/* escapeHtml */.Z)(column)}">${(0,escape_html/* escapeHtml */.Z)(column)}</th><td><span class="status ${change === "extra" ? "warn" : "alert"}">${change === "extra" ? "◆ new" : change === "missing" ? "▲ gone" : "▲ another type"}</span></td><td class="text">${(0,escape_html/* escapeHtml */.Z)(detail)}</td></tr>`);
    return `<section><h2>The schema changed</h2><div class="scroll"><table><caption>Columns that came, went or changed type</caption><thead><tr><th>column</th><th>change</th><th>detail</th></tr></thead><tbody>${rows.join("\n")}</tbody></table></div></section>`;
};
const legend = '<p class="legend"><span class="key then"></span> then (reference) <span class="key now"></span> now (current)</p>';
const renderCards = (title, columns, history, all) => {
    if (columns.length === 0)
        return "";
    const more = all > columns.length ? `<p class="legend">And ${all - columns.length} more: see the table.</p>` : "";
    const heading = title ? `<h2>${title}</h2>` : "";
    return `<section>${heading}${legend}<div class="cards">${columns.map((column) => renderCard(column, history)).join("\n")}</div>${more}</section>`;
};
const renderCard = (column, history) => {
    const { name, status, reason, before, now } = column;
    const trend = (0,watch_history/* effectTrend */.l1)(history, name);
    const interval = (0,drift_words/* describeInterval */.LL)(column);
    return `<figure>
<figcaption><h3>${(0,escape_html/* escapeHtml */.Z)(name)}</h3>${renderStatus(status)}</figcaption>
<p class="reason">${(0,escape_html/* escapeHtml */.Z)(reason ?? "")}${interval ? `; ${(0,escape_html/* escapeHtml */.Z)(interval)}` : ""}</p>
${drawDistribution(column)}
${before && now ? renderQuantiles(name, before, now) : ""}
${trend.length > 1 ? `<p class="over"><span>over the checks</span>${drawTrendLine(trend, name, usualPsi)}</p>` : ""}
</figure>`;
};
const renderQuantiles = (name, before, now) => {
    const row = (title, { mean, p5, p50, p95 }) => `<tr><th scope="row"><span class="key ${title}"></span> ${title}</th>${[p5, p50, p95, mean]
        .map((value) => `<td class="number">${(0,drift_words/* formatValue */.Fl)(value)}</td>`)
        .join("")}</tr>`;
    return `<table class="quantiles"><caption class="unseen">Quantiles of ${(0,escape_html/* escapeHtml */.Z)(name)}</caption><thead><tr><td></td><th class="number">5 %</th><th class="number">median</th><th class="number">95 %</th><th class="number">mean</th></tr></thead><tbody>${row("then", before)}${row("now", now)}</tbody></table>`;
};
const method = `<details><summary>How to read this</summary>
<p>A column alerts when its difference is beyond chance (Kolmogorov–Smirnov or χ², false-discovery rate held over all columns by Benjamini–Hochberg) <em>and</em> large enough to matter. PSI below 0.1 is usually small, above 0.25 usually large. W₁/σ is the distance by which values moved, in standard deviations of the reference. Shares of missing cells are compared by a two-proportion test. Charts leave out nothing: the outermost bars hold everything beyond them.</p></details>`;


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
