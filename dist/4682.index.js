export const id = 4682;
export const ids = [4682];
export const modules = {

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

/***/ 7066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ verdictWord),
/* harmony export */   j: () => (/* binding */ intervalShape),
/* harmony export */   verdictContract: () => (/* binding */ verdictContract)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94534);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32825);


const verdictWords = [
    "pass",
    "warn",
    "fail",
    "error",
    "inconclusive",
    "not_comparable",
    "insufficient",
];
const verdictWord = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(verdictWords);
const intervalShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    low: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    high: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe("two-sided coverage, such as 0.95"),
    method: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("delong, tango, paired-bootstrap-percentile, paired-bootstrap-bca, …"),
});
const ruleResultShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    slice: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    champion: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    challenger: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    delta: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe("oriented: positive means the challenger is better"),
    margin: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .optional()
        .describe("how much worse was acceptable; negative: how much better was asked for"),
    asks: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("what the rule asks for, in a few words"),
    limits: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ min: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(), max: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(), on: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })
        .optional()
        .describe("of a bound, and of rules that limit a value of the challenger's own"),
    n: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().optional(),
    ci: intervalShape.optional().describe("of delta; for a bound, of the challenger's own value"),
    p_value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .optional()
        .describe("two-sided, of no difference; for slice_guard the adjusted one-sided p of harm"),
    mde: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().describe("smallest difference that this many rows detect at the policy's power"),
    n_needed: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .int()
        .optional()
        .describe("rows that would settle the margin, were the models equally good"),
    method_reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("why the interval was made by this method"),
    groups: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .int()
        .optional()
        .describe("where rows belong together: how many groups were drawn whole"),
    tests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), statistic: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), p_value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }))
        .optional()
        .describe("what other tests say of the same rows: paired t, Wilcoxon, McNemar's mid-p; they decide nothing"),
    flips: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ negative: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), positive: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int() })
        .optional()
        .describe("rows that only the champion had right, and rows that only the challenger has right"),
    ratio: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().describe("of a budget: the challenger's number over the champion's"),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["fail", "warn"]).optional(),
    blocking: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().describe("false where the policy lets this status through"),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["pass", "warn", "fail", "inconclusive", "insufficient", "error", "skipped"]),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("one sentence a person can act on"),
});
/** `verdict.json`: may the challenger replace the champion, and the evidence. */
const verdictContract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .defineContract */ .ye)("mlops/verdict@1", {
    verdict: verdictWord,
    n: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().describe("rows compared"),
    rules: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ruleResultShape),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("why, where no rule says it: no champion, other data, bad input"),
    first: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().describe("true where there was no champion to compare with"),
    task: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    champion: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), manifest_digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() }).nullable().optional(),
    challenger: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        model_digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        predictions_sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    })
        .optional(),
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ labels_sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() }).optional(),
    policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() }).optional(),
    stats: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ alpha: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), resamples: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int() }).optional(),
    holdout: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("sha256 of the labels"),
        looks: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
            .int()
            .positive()
            .describe("decisions on these labels, this one with them: at least so many, never more than were made"),
        first_seen: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe("when the first known one was made; null where this is it"),
        level: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
            .describe("the part of the policy's stats.alpha that this look may spend: alpha / (looks × (looks + 1)), so that all looks together spend at most alpha"),
        worn: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe("true once looks × alpha is at least one half"),
        adjusted: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe("true where the rules were judged at level (stats.wear: adjust)"),
    })
        .optional()
        .describe("how often these labels have decided already"),
    same_model: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().describe("true where the champion has the challenger's very bytes"),
});


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

/***/ 56774:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ listDifferences),
/* harmony export */   i: () => (/* binding */ renderDiff)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76656);
/* harmony import */ var _mlops_actions_contracts_markdown__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8246);
/* harmony import */ var _escape_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82015);



/** More lines than these go to review.json alone. */
const mostLines = 200;
const listDifferences = ({ champion, challenger }) => {
    if (!champion || !challenger)
        return [];
    return [
        compare("parameters", flatten(champion.params), flatten(challenger.params)),
        compare("data", shortenDigests(champion.data), shortenDigests(challenger.data)),
        compare("environment", describeEnvironment(champion), describeEnvironment(challenger)),
        ...listPackages(champion, challenger),
    ].filter(({ lines }) => lines.length > 0);
};
/** Only where both sides are known: else every package would look new. */
const listPackages = (champion, challenger) => {
    const before = champion.environment?.packages;
    const after = challenger.environment?.packages;
    return before && after ? [compare("packages", before, after)] : [];
};
const compare = (title, before, after) => {
    // A name may be one that every object has, such as constructor.
    const had = (facts, key) => Object.hasOwn(facts, key);
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
        .filter((key) => !had(before, key) || !had(after, key) || before[key] !== after[key])
        .sort();
    const lines = keys.flatMap((key) => [
        ...(had(before, key) ? [`- ${(0,_escape_name_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(`${key}: ${before[key]}`)}`] : []),
        ...(had(after, key) ? [`+ ${(0,_escape_name_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(`${key}: ${after[key]}`)}`] : []),
    ]);
    const added = keys.filter((key) => !had(before, key)).length;
    const removed = keys.filter((key) => !had(after, key)).length;
    const changed = keys.length - added - removed;
    const counts = { changed, added, removed };
    const told = Object.entries(counts).flatMap(([word, count]) => (count > 0 ? [`${count} ${word}`] : []));
    const more = lines.length - mostLines;
    return {
        title,
        told: told.join(", "),
        lines: more > 0 ? [...lines.slice(0, mostLines), `# and ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(more, "line")} more in review.json`] : lines,
    };
};
/** As a diff block, each part under its own title; empty where nothing differs. */
const renderDiff = (differences) => differences.length === 0
    ? ""
    : (0,_mlops_actions_contracts_markdown__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(differences.flatMap(({ title, told, lines }) => [`@@ ${title}: ${told} @@`, ...lines]), "diff");
const flatten = (value, prefix = "") => typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.assign({}, ...Object.entries(value).map(([key, inner]) => flatten(inner, prefix ? `${prefix}.${key}` : key)))
    : { [prefix]: JSON.stringify(value) ?? "" };
const shortenDigests = (data) => Object.fromEntries(Object.entries(data).map(([path, digest]) => [path, `sha256 ${digest.slice(0, 12)}`]));
const describeEnvironment = ({ environment }) => environment
    ? {
        python: environment.python,
        ...(environment.system !== undefined && { system: environment.system }),
        fingerprint: environment.fingerprint.slice(0, 12),
    }
    : { python: "not recorded" };


/***/ }),

/***/ 18508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ pickReasons)
/* harmony export */ });
/* harmony import */ var _review_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67613);

/** Of a rule's slices that did not pass so many are told one by one; all of them stand in the table of slices. */
const mostOfRule = 3;
/** What has to be said of each rule that did not pass, in the policy's order, of slices the worst; `more` are left out. */
const pickReasons = (rules) => {
    const open = rules.filter(({ status }) => status !== "pass" && status !== "skipped");
    return [...new Set(open.map(({ id }) => id))].map((id) => {
        const all = (0,_review_table_js__WEBPACK_IMPORTED_MODULE_0__/* .sortByBadness */ .sF)(open.filter((rule) => rule.id === id));
        return { told: all.slice(0, mostOfRule), more: Math.max(0, all.length - mostOfRule) };
    });
};


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
