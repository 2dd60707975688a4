export const id = 1952;
export const ids = [1952];
export const modules = {

/***/ 11952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeComparison: () => (/* binding */ describeComparison),
/* harmony export */   renderComparison: () => (/* binding */ renderComparison)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76656);
/* harmony import */ var _mlops_actions_contracts_markdown__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8246);
/* harmony import */ var _mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76374);



const none = "–";
/** A comparison as tables of plain text, for the terminal. Sections in which nothing differs are one line of a note. */
const describeComparison = (comparison) => {
    const { a, b, size, code } = comparison;
    const header = (first) => [first, (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_0__.oneLine)(a), (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_0__.oneLine)(b), ""];
    const section = (heading, first, list, show) => ({
        heading,
        header: header(first),
        rows: (list ?? []).map((each) => [
            (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_0__.oneLine)(each.name),
            each.a === null ? none : show(each.a),
            each.b === null ? none : show(each.b),
            each.a === null ? "added" : each.b === null ? "removed" : "changed",
        ]),
    });
    const digest = ({ size: bytes, sha256 }) => `${sha256.slice(0, 12)} ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes)}`;
    const text = (value) => (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_0__.oneLine)(value);
    const all = [
        {
            heading: "Metrics",
            header: ["metric", (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_0__.oneLine)(a), (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_0__.oneLine)(b), "change", "paired (positive is better)"],
            rows: comparison.metrics.map(describeMetric),
        },
        section("Parameters", "parameter", comparison.params, (value) => text(JSON.stringify(value) ?? none)),
        section("Packages", "package", comparison.packages, text),
        section("Data", "file", comparison.data, digest),
        section("Model files", "file", comparison.files, digest),
        section("Facts", "fact", comparison.facts, text),
    ];
    const sections = all.filter(({ rows }) => rows.length > 0);
    const same = all.filter((each) => each.rows.length === 0 && (each.heading !== "Packages" || comparison.packages));
    return {
        title: `${(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_0__.oneLine)(a)} → ${(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_0__.oneLine)(b)}`,
        sections,
        notes: [
            size.a === size.b
                ? `Size: ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(size.a)}, the same.`
                : `Size: ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(size.a)} → ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(size.b)}.`,
            code.url ? `Code: ${code.url}` : "Code: the same commit.",
            ...(same.length > 0
                ? [`The same: ${same.map(({ heading }) => heading.toLowerCase()).join(", ")}.`]
                : []),
            ...comparison.notes.map(_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_0__.oneLine),
        ],
    };
};
const describeMetric = ({ name, a, b, change, paired }) => [
    (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_0__.oneLine)(name),
    describeSide(a),
    describeSide(b),
    change === null ? "" : signed(change),
    paired ? `${signed(paired.delta)}${describeInterval(paired.ci)}` : "",
];
const describeSide = (side) => side ? `${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(side.value)}${describeInterval(side.ci)}` : none;
const describeInterval = (ci) => ci ? ` [${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(ci.low)}, ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(ci.high)}]` : "";
const signed = (value) => `${value > 0 ? "+" : ""}${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(value)}`;
/** The same as Markdown. */
const renderComparison = (comparison) => {
    const { title, sections, notes } = describeComparison(comparison);
    const { url } = comparison.code;
    return [
        `### ${(0,_mlops_actions_contracts_markdown__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(title)}`,
        ...sections.flatMap(({ heading, header, rows }) => [
            `**${heading}**`,
            (0,_mlops_actions_contracts_markdown__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Qj)(header.map(_mlops_actions_contracts_markdown__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh), rows.map((row) => row.map(_mlops_actions_contracts_markdown__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh))),
        ]),
        notes
            .map((note) => (url && note.endsWith(url) ? `- [Code](${(0,_mlops_actions_contracts_markdown__WEBPACK_IMPORTED_MODULE_2__/* .linkTarget */ .Cm)(url)})` : `- ${(0,_mlops_actions_contracts_markdown__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(note)}`))
            .join("\n"),
    ].join("\n\n");
};


/***/ }),

/***/ 8246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76374);

/**
 * Text (a branch, metric, slice, file, a reason) as a reader of GitHub's Markdown sees it: plain and on one line,
 * whatever is in it. What could be markup becomes entities, which Markdown never reads as such; a backslash would not
 * do, because mentions, issue links and bare addresses are made by GitHub after escapes are gone. Those are broken by a
 * zero-width space.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const plainText = (text) => (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)(text)
    .replace(/[&<>|`*~\\$]|(?<!\w)_|_(?!\w)|\](?=[([:])/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/(?<!&)[@#]/g, "$&\u200B")
    .replace(/\bGH-(?=\d)/gi, "$&\u200B")
    .replace(/\/(?=\/)/g, "/\u200B")
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}\u200B.`);
/** Text as an inline code span, also within a table's cell. */
const codeSpan = (text) => {
    const line = (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)(text).replaceAll("|", "\\|");
    const fence = "`".repeat(longestRun(line) + 1);
    return /^`|`$|^ *$/.test(line) || fence.length > 1
        ? `${fence} ${line} ${fence}`
        : `${fence}${line}${fence}`;
};
/** Lines as a code block that no line in it can end. */
const codeBlock = (lines, language = "") => {
    const fence = "`".repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
    return `${fence}${language}\n${lines.join("\n")}\n${fence}`;
};
const longestRun = (line) => Math.max(0, ...[...line.matchAll(/`+/g)].map(([ticks]) => ticks.length));
/** An address as a link's target: what would end the link or the cell is percent-encoded, another scheme is dropped. */
const linkTarget = (url) => /^https?:\/\//.test(url)
    ? url.replace(/[\s()<>|"`\\]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, "0")}`)
    : "#";
/** A table; cells are Markdown already. */
const markdownTable = (header, rows) => [
    `| ${header.join(" | ")} |`,
    `|${header.map(() => " --- ").join("|")}|`,
    ...rows.map((row) => `| ${row.join(" | ")} |`),
].join("\n");


/***/ })

};
