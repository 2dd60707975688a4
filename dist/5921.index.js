export const id = 5921;
export const ids = [5921];
export const modules = {

/***/ 45921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printVerdict: () => (/* binding */ printVerdict),
/* harmony export */   verdictColours: () => (/* binding */ verdictColours)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76656);
/* harmony import */ var _mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76374);
/* harmony import */ var _mlops_actions_contracts_whisker__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64700);
/* harmony import */ var _mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85599);
/* harmony import */ var _mlops_actions_evaluation_rules_holdout_wear__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91471);
/* harmony import */ var _mlops_actions_reporting_review_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67613);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5696);








const verdictColours = {
    pass: "green",
    warn: "yellow",
    skipped: "dim",
    fail: "red",
    error: "red",
    inconclusive: "magenta",
    insufficient: "magenta",
    not_comparable: "magenta",
};
/** The verdict for a terminal: one line, a table with whiskers, and a sentence for each rule that did not pass. */
const printVerdict = (verdict) => {
    const rows = verdict.n > 0 ? `  ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(verdict.n, "row")}` : "";
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .yy)(`${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(["bold", verdictColours[verdict.verdict]], verdict.verdict.toUpperCase())}${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)("dim", rows)}`);
    if (verdict.reason)
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .yy)(clean(verdict.reason));
    const wear = (0,_mlops_actions_evaluation_rules_holdout_wear__WEBPACK_IMPORTED_MODULE_4__/* .describeWear */ .N3)(verdict.holdout);
    if (wear)
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .yy)((0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)("yellow", wear));
    if (verdict.rules.length === 0)
        return;
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .yy)();
    const level = verdict.rules.find((rule) => rule.ci)?.ci?.level;
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .printTable */ .e4)(["", "rule", "metric", "champion", "challenger", describeDelta(level), "margin or limit ┊ zero ┼"], verdict.rules.map((rule) => [
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(verdictColours[rule.status], rule.status),
        rule.id,
        clean(rule.slice ? `${rule.metric} ${rule.slice}` : rule.metric),
        rule.champion === null ? "" : (0,_mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .Fl)(rule.champion),
        describeChallenger(rule),
        describeDifference(rule),
        whiskerOf(rule, verdict.rules),
    ]));
    const open = verdict.rules.filter((rule) => rule.status !== "pass" && rule.status !== "skipped");
    if (open.length > 0)
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .yy)();
    for (const rule of open)
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .yy)(`${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(verdictColours[rule.status], rule.status)} ${rule.id}: ${clean(rule.reason)}`);
};
/** Names come from data files: no control characters of theirs reach the terminal. */
const clean = (text) => (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_6__.oneLine)((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text));
/** Of a limit the interval is the challenger's own. */
const describeChallenger = (rule) => rule.challenger === null
    ? ""
    : [(0,_mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .Fl)(rule.challenger), (0,_mlops_actions_reporting_review_table__WEBPACK_IMPORTED_MODULE_1__/* .isOfValue */ .xw)(rule) ? (0,_mlops_actions_reporting_review_table__WEBPACK_IMPORTED_MODULE_1__/* .tellInterval */ .rg)(rule) : ""].filter(Boolean).join(" ");
const describeDifference = (rule) => {
    if (rule.delta === null)
        return "";
    return (0,_mlops_actions_reporting_review_table__WEBPACK_IMPORTED_MODULE_1__/* .isOfValue */ .xw)(rule) ? (0,_mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_5__/* .formatSigned */ .Gp)(rule.delta) : (0,_mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_5__/* .formatDelta */ .CW)(rule.delta, rule.ci);
};
const describeDelta = (level) => level === undefined ? "difference" : `difference [${Number((100 * level).toFixed(2))}%]`;
const whiskerOf = (rule, rules) => {
    const [own] = (0,_mlops_actions_reporting_review_table__WEBPACK_IMPORTED_MODULE_1__/* .shapeOf */ .F5)(rule);
    return own ? (0,_mlops_actions_contracts_whisker__WEBPACK_IMPORTED_MODULE_7__/* .drawWhisker */ .K)(own, (0,_mlops_actions_contracts_whisker__WEBPACK_IMPORTED_MODULE_7__/* .findDomain */ .u)(rules.filter(({ id }) => id === rule.id).flatMap(_mlops_actions_reporting_review_table__WEBPACK_IMPORTED_MODULE_1__/* .shapeOf */ .F5))) : "";
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


/***/ }),

/***/ 64700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ drawWhisker),
/* harmony export */   u: () => (/* binding */ findDomain)
/* harmony export */ });
/** A range that holds zero, the margins and the intervals, with a little air. */
const findDomain = (whiskers) => {
    const values = [
        ...whiskers.flatMap(({ point, low, high, margin, limit }) => [
            point,
            low ?? point,
            high ?? point,
            ...(limit === undefined ? [0, -(margin ?? 0)] : [limit]),
        ]),
    ].filter(Number.isFinite);
    const from = Math.min(...values);
    const to = Math.max(...values);
    const air = (to - from || 1) * 0.06;
    return { from: from - air, to: to + air };
};
/**
 * One interval of a difference as text, for code spans and terminals: `·┊·······┼·───●───·`, with the margin ┊, zero ┼ and
 * the point ●. All of it is of one column's width in any monospaced font.
 */
const drawWhisker = ({ point, low, high, margin, limit }, domain, width = 21) => {
    const cells = new Array(width).fill("·");
    const columnOf = (value) => {
        const share = (value - domain.from) / (domain.to - domain.from);
        return Math.min(width - 1, Math.max(0, Math.round(share * (width - 1))));
    };
    if (low !== undefined && high !== undefined)
        for (let column = columnOf(low); column <= columnOf(high); column++)
            cells[column] = "─";
    if (limit !== undefined)
        cells[columnOf(limit)] = "┊";
    else {
        if (margin !== undefined && margin !== 0)
            cells[columnOf(-margin)] = "┊";
        cells[columnOf(0)] = "┼";
    }
    cells[columnOf(point)] = "●";
    return cells.join("");
};


/***/ }),

/***/ 85599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Gp: () => (/* binding */ formatSigned),
/* harmony export */   MA: () => (/* binding */ formatP)
/* harmony export */ });
/** Four decimals, more where the number is small, none where it is large: what a person compares by eye. */
const formatValue = (value) => {
    const size = Math.abs(value);
    if (size >= 10_000)
        return value.toFixed(0);
    if (size >= 100)
        return value.toFixed(2);
    if (size >= 0.001 || size < 1e-12)
        return value.toFixed(4);
    return value.toPrecision(2);
};
const formatSigned = (value) => `${value >= 0 ? "+" : ""}${formatValue(value === 0 ? 0 : value)}`;
/** `+0.0031 [+0.0012, +0.0050]` */
const formatDelta = (delta, ci) => ci
    ? `${formatSigned(delta)} [${formatSigned(ci.low)}, ${formatSigned(ci.high)}]`
    : `${formatSigned(delta)} (no interval)`;
const formatP = (p) => (p < 0.001 ? "< 0.001" : p.toFixed(3));


/***/ }),

/***/ 91471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ statsOf),
/* harmony export */   N3: () => (/* binding */ describeWear),
/* harmony export */   aM: () => (/* binding */ assessWear)
/* harmony export */ });
/* unused harmony export atLevel */
/* harmony import */ var _mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76656);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85599);


/**
 * Into how many parts alpha is cut at the k-th look, which spends one of them. 1/2 + 1/6 + 1/12 + … never passes 1, so
 * however many looks there will be, chance lets any of the models that are not good enough pass with at most alpha in
 * all (the union bound, which needs no independence; alpha spending of Foster & Stine, J. R. Statist. Soc. B 70,
 * 2008). Nobody knows at a look how many will follow, so alpha / k is not enough: 1 + 1/2 + 1/3 + … has no end.
 */
const partsAt = (look) => look * (look + 1);
/**
 * What repeated use has done to a holdout. Of k models that are not good enough, each judged at alpha, chance lets at
 * least one pass with a probability of up to k × alpha. Judged at `level`, each look spends its own part of one alpha.
 *
 * That is honest for candidates that were made without looking at earlier verdicts. Somebody who steers by them learns
 * the holdout faster than any count of looks tells (Dwork et al., The reusable holdout, Science 2015): fresh labels are
 * the only full cure.
 */
const assessWear = (digest, earlier, { alpha, wear }) => {
    const looks = earlier.looks + 1;
    return {
        digest,
        looks,
        first_seen: earlier.firstSeen,
        level: alpha / partsAt(looks),
        worn: looks * alpha >= 0.5,
        adjusted: wear === "adjust",
    };
};
/** An interval at a small level needs some resamples beyond its end; the policy's bound on them stays. */
const resamplesBeyond = 20;
const mostResamples = 100_000;
/** The policy's statistics at another level. */
const atLevel = (stats, level) => ({
    ...stats,
    alpha: level,
    resamples: Math.min(mostResamples, Math.max(stats.resamples, Math.ceil(resamplesBeyond / level))),
});
/** What was judged at, for the verdict and for judging. */
const statsOf = (stats, wear) => wear?.adjusted ? atLevel(stats, wear.level) : stats;
/** In words, for people; plain text on one line. Undefined where nothing needs to be said. */
const describeWear = (wear) => {
    if (!wear || !(wear.worn || wear.adjusted))
        return undefined;
    const { looks, level, adjusted, first_seen: since } = wear;
    const alpha = level * partsAt(looks);
    const times = `At least ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(looks, "decision")} ${looks === 1 ? "was" : "were"} made on these labels${since ? ` since ${since.slice(0, 10)}` : ""}`;
    const chance = Math.min(100, Math.round(100 * looks * alpha));
    return adjusted
        ? `${times}: judged at ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(level)} (this look's part of α ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(alpha)}), as stats.wear asks.${wear.worn ? " Fresh labels would settle it with fewer rows." : ""}`
        : `${times}: the chance that luck alone lets one of so many pass is up to ${chance} %. Take fresh labels, or judge at ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(level)} (stats: {wear: adjust}).`;
};


/***/ }),

/***/ 82015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeSentence),
/* harmony export */   L$: () => (/* binding */ escapeName),
/* harmony export */   Ow: () => (/* binding */ cleanLine)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8246);
/* harmony import */ var _mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76374);


const longestName = 100;
/** A name (metric, slice, parameter, file) as plain text in Markdown, cut where it is too long for a table. */
const escapeName = (name) => (0,_mlops_actions_contracts_markdown__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(shorten((0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_1__.oneLine)(name)));
/** Text of ours with names in it (a rule's reason): each word as escapeName, the whole as long as it is. */
const escapeSentence = (text) => text
    .split(/(?<=\s)/)
    .map(escapeName)
    .join("");
/** A line for a code block: nothing is markup there, so only what cannot be seen is taken out. */
const cleanLine = (text) => shorten((0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_1__.oneLine)(text.replace(/\s+/g, " ")));
const shorten = (text) => text.length <= longestName ? text : `${[...text].slice(0, longestName - 1).join("")}…`;


/***/ }),

/***/ 67613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   Gx: () => (/* binding */ renderSlices),
/* harmony export */   HF: () => (/* binding */ foldSlices),
/* harmony export */   Pt: () => (/* binding */ icons),
/* harmony export */   UB: () => (/* binding */ describeAsked),
/* harmony export */   VZ: () => (/* binding */ typeset),
/* harmony export */   am: () => (/* binding */ renderRules),
/* harmony export */   lr: () => (/* binding */ tellValue),
/* harmony export */   m: () => (/* binding */ tellDelta),
/* harmony export */   rg: () => (/* binding */ tellInterval),
/* harmony export */   sF: () => (/* binding */ sortByBadness),
/* harmony export */   xw: () => (/* binding */ isOfValue)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76656);
/* harmony import */ var _mlops_actions_contracts_whisker__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64700);
/* harmony import */ var _mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85599);
/* harmony import */ var _escape_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82015);




const icons = {
    pass: "✅",
    warn: "⚠️",
    fail: "❌",
    error: "❌",
    inconclusive: "❔",
    insufficient: "❔",
    not_comparable: "❔",
    skipped: "➖",
};
/** Typographic minus, as numbers in print have it; a date or a name keeps its hyphens. */
const typeset = (text) => text.replace(/(?<![\p{L}\p{N}_.-])-(?=\d)/gu, "−");
/** More rows than this go to verdict.json alone. */
const mostRows = 60;
/** One row a rule; a rule of slices has one row for all of them, that of the worst. */
const renderRules = (rules, championName) => {
    const level = rules.find((rule) => rule.ci)?.ci?.level ?? 0.95;
    const champion = championName === undefined ? "Champion" : (0,_escape_name_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(championName);
    return renderTable([
        "",
        "Metric",
        champion,
        "Challenger",
        `Δ (${Number((100 * level).toFixed(2))}% CI), + is better`,
        "margin or limit ┊ zero ┼",
        "Rule",
    ], foldSlices(rules).map(({ rule, group, worstOf }) => [
        icons[rule.status],
        worstOf === undefined
            ? (0,_escape_name_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(rule.metric)
            : `${(0,_escape_name_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(rule.metric)}, worst of ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(worstOf, "slice")}: ${(0,_escape_name_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(rule.slice ?? "")}`,
        tellValue(rule, rule.champion),
        describeChallenger(rule),
        describeDelta(rule),
        whiskerCell(rule, group),
        describeRule(rule),
    ]));
};
/** All slices of one rule under each other, on one scale, worst first. */
const renderSlices = (slices) => {
    const ofValue = slices.some(isOfValue);
    return renderTable([
        "",
        "Slice",
        "Rows",
        "Champion",
        "Challenger",
        ...(ofValue ? ["limit ┊", "p of being within"] : ["Δ (CI)", "margin ┊ zero ┼", "p of harm"]),
    ], sortByBadness(slices).map((rule) => [
        icons[rule.status],
        (0,_escape_name_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(rule.slice ?? ""),
        String(rule.n ?? "–"),
        tellValue(rule, rule.champion),
        describeChallenger(rule),
        ...(ofValue ? [] : [describeDelta(rule)]),
        whiskerCell(rule, slices),
        rule.p_value === undefined ? "–" : rule.p_value < 0.001 ? "< 0.001" : rule.p_value.toFixed(3),
    ]));
};
/** Whether the interval is of the challenger's own value, which a limit holds, and not of the difference. */
const isOfValue = ({ limits }) => limits !== undefined;
const ranks = ["skipped", "pass", "insufficient", "inconclusive", "warn", "fail", "error"];
/** The greater loss first; of values the one that is furthest past its limit. */
const lossOf = ({ limits, challenger, delta }) => {
    if (!limits || challenger === null)
        return -(delta ?? 0);
    return limits.max === undefined ? (limits.min ?? 0) - challenger : challenger - limits.max;
};
const badness = (rule) => 1e6 * ranks.indexOf(rule.status) + lossOf(rule);
/** Worse status first, then the greater loss. */
const sortByBadness = (rules) => [...rules].sort((a, b) => badness(b) - badness(a));
/** Slices of one rule become their worst. */
const foldSlices = (rules) => {
    const seen = new Set();
    return rules.flatMap((rule) => {
        if (rule.slice === undefined)
            return [{ rule, group: [rule] }];
        if (seen.has(rule.id))
            return [];
        seen.add(rule.id);
        const group = rules.filter((other) => other.id === rule.id && other.slice !== undefined);
        return [{ rule: sortByBadness(group)[0], group, worstOf: group.length }];
    });
};
/** Sizes in their unit; `–` where there is no value. */
const tellValue = ({ metric }, value) => {
    if (value === null)
        return "–";
    return metric === "model_bytes" ? (0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(Math.round(value)) : typeset((0,_mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(value));
};
/** `[0.61, 0.68]` of a value, `[+0.01, +0.02]` of a difference; nothing where there is none. */
const tellInterval = (rule) => {
    const format = isOfValue(rule) ? _mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl : _mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_2__/* .formatSigned */ .Gp;
    return rule.ci ? typeset(`[${format(rule.ci.low)}, ${format(rule.ci.high)}]`) : "";
};
/** The difference without its interval. */
const tellDelta = ({ metric, delta }) => {
    if (delta === null)
        return "–";
    if (metric === "model_bytes")
        return `${delta < 0 ? "−" : "+"}${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(Math.round(Math.abs(delta)))}`;
    return typeset((0,_mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_2__/* .formatSigned */ .Gp)(delta));
};
const describeChallenger = (rule) => {
    const value = tellValue(rule, rule.challenger);
    return isOfValue(rule) && rule.ci ? `${value} ${tellInterval(rule)}` : value;
};
const describeDelta = (rule) => {
    if (rule.delta === null || isOfValue(rule))
        return tellDelta(rule);
    return `${tellDelta(rule)} ${tellInterval(rule) || "(no CI)"}`;
};
/** What can be drawn of a rule: its difference, or its value where that is what is limited. */
const shapeOf = ({ challenger, delta, ci, margin, limits }) => {
    const ends = { low: ci?.low, high: ci?.high };
    if (limits)
        return challenger === null ? [] : [{ point: challenger, ...ends, limit: limits.min ?? limits.max }];
    return delta === null ? [] : [{ point: delta, ...ends, margin }];
};
const whiskerCell = (rule, group) => {
    const [own] = shapeOf(rule);
    return own ? `\`${(0,_mlops_actions_contracts_whisker__WEBPACK_IMPORTED_MODULE_3__/* .drawWhisker */ .K)(own, (0,_mlops_actions_contracts_whisker__WEBPACK_IMPORTED_MODULE_3__/* .findDomain */ .u)(group.flatMap(shapeOf)))}\`` : "";
};
/** What the rule asks for in a few words. Verdicts of older versions do not say it themselves. */
const describeAsked = ({ kind, asks, margin, limits }) => {
    if (asks !== undefined)
        return asks;
    if (limits)
        return [
            ...(limits.min === undefined ? [] : [`at least ${limits.min}`]),
            ...(limits.max === undefined ? [] : [`at most ${limits.max}`]),
        ].join(", ");
    return margin === undefined ? kind : `${kind}, margin ${margin}`;
};
const describeRule = (rule) => {
    const told = `${(0,_escape_name_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeName */ .L$)(rule.id)}: ${(0,_escape_name_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeSentence */ .FV)(describeAsked(rule))}`;
    return rule.status === "pass" || rule.status === "fail" ? told : `${told} (${rule.status})`;
};
const renderTable = (header, rows) => [
    `| ${header.join(" | ")} |`,
    `|${header.map(() => "---").join("|")}|`,
    ...rows.slice(0, mostRows).map((row) => `| ${row.join(" | ")} |`),
    ...(rows.length > mostRows ? [`\n…and ${rows.length - mostRows} more in verdict.json.`] : []),
].join("\n");


/***/ })

};
