export const id = 1253;
export const ids = [1253,8835];
export const modules = {

/***/ 8835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findLabelsOf: () => (/* binding */ findLabelsOf),
/* harmony export */   judgeFiles: () => (/* binding */ judgeFiles),
/* harmony export */   readText: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95443);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39887);
/* harmony import */ var _mlops_actions_contracts_verdict__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7066);
/* harmony import */ var _mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88305);
/* harmony import */ var _mlops_actions_evaluation_evaluate_gate__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3982);
/* harmony import */ var _mlops_actions_evaluation_evaluate_summary__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93476);
/* harmony import */ var _mlops_actions_evaluation_inputs_read_summary__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78036);
/* harmony import */ var _mlops_actions_evaluation_rules_holdout_wear__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(91471);
/* harmony import */ var _mlops_actions_evaluation_rules_read_policy__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76069);











/**
 * Judges files on this disk by a policy file, and binds the verdict to their digests. `look` is shown the rows that were
 * judged.
 */
const judgeFiles = async (request, look) => {
    const { policy, path } = await (0,_mlops_actions_evaluation_rules_read_policy__WEBPACK_IMPORTED_MODULE_9__/* .readPolicy */ .T)(request.policy, request.model, readText);
    const { task } = policy;
    const told = await readMetrics(request, task === "summary");
    const labels = task === "summary" ? undefined : findLabelsOf(request, policy, path);
    const labelsDigest = labels === undefined ? null : await (0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__/* .hashSource */ .cB)((0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__/* .fileSource */ .IO)(labels));
    const wear = measureWear(policy, labelsDigest, request.looks);
    const wrong = labels && labelsDigest && (0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__/* .describeWrongLabels */ .Ue)(policy, labels, labelsDigest);
    const challenger = task === "summary" ? (request.metrics ?? request.challenger) : needChallenger(request);
    const challengerDigest = challenger === undefined ? null : await hashFile(challenger);
    if (request.champion)
        await hashFile(request.champion);
    const decision = wrong
        ? (0,_mlops_actions_evaluation_evaluate_gate__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(policy, "error", wrong)
        : task === "summary"
            ? (0,_mlops_actions_evaluation_evaluate_summary__WEBPACK_IMPORTED_MODULE_7__/* .evaluateSummary */ .c)(policy, told.challenger, told.champion)
            : await (0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__/* .evaluateFiles */ .Tx)(policy, {
                labels: labels === undefined ? undefined : (0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__/* .fileSource */ .IO)(labels),
                challenger: (0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__/* .fileSource */ .IO)(challenger),
                champion: request.champion === undefined ? undefined : (0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__/* .fileSource */ .IO)(request.champion),
            }, { numbers: told, wear, look });
    const { alpha, resamples, seed } = (0,_mlops_actions_evaluation_rules_holdout_wear__WEBPACK_IMPORTED_MODULE_10__/* .statsOf */ .LZ)(policy.stats, wear);
    return _mlops_actions_contracts_verdict__WEBPACK_IMPORTED_MODULE_4__.verdictContract.parse(_mlops_actions_contracts_verdict__WEBPACK_IMPORTED_MODULE_4__.verdictContract.serialise({
        ...decision,
        ...(request.model && { model: request.model }),
        challenger: { commit: null, model_digest: null, predictions_sha256: challengerDigest },
        data: { labels_sha256: labelsDigest },
        policy: { digest: (0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(policy), ref: null },
        stats: { alpha, resamples, seed },
        ...(wear && { holdout: wear }),
    }), "verdict");
};
/** On a laptop there is no registry that counts: only what is told. Where the policy adjusts, that must be told. */
const measureWear = (policy, digest, looks) => {
    const { wear } = policy.stats;
    if (digest === null || wear === "off")
        return undefined;
    if (looks !== undefined)
        return (0,_mlops_actions_evaluation_rules_holdout_wear__WEBPACK_IMPORTED_MODULE_10__/* .assessWear */ .aM)(digest, { looks, firstSeen: null }, policy.stats);
    if (wear !== "adjust")
        return undefined;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError("The policy adjusts for how often its labels were used (stats.wear: adjust).", {
        fix: "Add --looks <number>: the last review or version names it, 0 where there was none.",
    });
};
/** A summary may be named as challenger and champion too. A file that tells both (dvc metrics diff) is enough. */
const readMetrics = async (request, summary) => {
    const ours = request.metrics ?? (summary ? request.challenger : undefined);
    const theirs = request.championMetrics ?? (summary ? request.champion : undefined);
    if (ours === undefined) {
        if (!summary)
            return undefined;
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError("No metrics: neither --metrics nor --challenger was given.", {
            fix: "Add --metrics.",
        });
    }
    const { numbers, champion: told } = await readToldSummary(ours);
    const champion = theirs === undefined ? told : (await readToldSummary(theirs)).numbers;
    return { challenger: numbers, ...(champion && { champion }) };
};
const readToldSummary = async (path) => {
    try {
        return await (0,_mlops_actions_evaluation_inputs_read_summary__WEBPACK_IMPORTED_MODULE_8__/* .readSummary */ .L)(path);
    }
    catch (cause) {
        throw (0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__.describeUnreadable)(path, cause);
    }
};
const needChallenger = ({ challenger }) => {
    if (challenger !== undefined)
        return challenger;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError("mlops gate needs --challenger <file>.", { fix: "See mlops gate --help." });
};
/** Null for a folder: it is no one file that could be told apart by a digest. */
const hashFile = async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isDirectory() ? null : (0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__/* .hashSource */ .cB)((0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__/* .fileSource */ .IO)(path));
/** An LLM's scores need no labels. */
const findLabelsOf = (request, policy, path) => policy.task === "llm" && request.labels === undefined && policy.data?.labels === undefined
    ? undefined
    : findLabels(request, policy, path);
const findLabels = ({ labels }, policy, policyPath) => {
    const named = policy.data?.labels?.path;
    if (labels !== undefined)
        return labels;
    if (named !== undefined)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(policyPath), named);
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError("No labels: --labels was not given, and the policy has no data.labels.path.", {
        fix: "Add one of them.",
    });
};
const readText = async (path) => {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    }
    catch (cause) {
        throw (0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__.describeUnreadable)(path, cause);
    }
};


/***/ }),

/***/ 94564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportFiles: () => (/* binding */ reportFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39887);
/* harmony import */ var _mlops_actions_evaluation_charts_describe_predictions__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19106);
/* harmony import */ var _mlops_actions_reporting_gate_report__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42316);
/* harmony import */ var _judge_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8835);






/** Judges as judgeFiles and writes the report beside. @throws UserError where it cannot be written */
const reportFiles = async (request, report) => {
    let charts = {};
    const verdict = await (0,_judge_files_js__WEBPACK_IMPORTED_MODULE_5__.judgeFiles)(request, (evidence) => {
        charts = (0,_mlops_actions_evaluation_charts_describe_predictions__WEBPACK_IMPORTED_MODULE_3__/* .describePredictions */ .e)(evidence);
    });
    const model = request.model ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(request.challenger ?? request.metrics ?? "challenger");
    const page = await (0,_mlops_actions_reporting_gate_report__WEBPACK_IMPORTED_MODULE_4__.renderGateReport)(verdict, { model }, charts);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(report, page).catch((cause) => {
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`${report} could not be written (${cause.code}).`, {
            fix: `Is ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(report)} a folder that may be written to?`,
            cause,
        });
    });
    return verdict;
};


/***/ }),

/***/ 95443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Lower-case hex sha256 of bytes, or of a string's UTF-8. */
const sha256 = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
/**
 * JSON with keys in code-unit order and no white space, so that equal values have equal bytes.
 * Numbers are printed as ECMAScript does, which is what RFC 8785 (JCS) asks for.
 * @throws TypeError on NaN, Infinity, functions and bigints: none of them has a JSON form.
 */
const canonicalJson = (value) => {
    if (value === null || typeof value === "string" || typeof value === "boolean")
        return JSON.stringify(value);
    if (typeof value === "number") {
        if (!Number.isFinite(value))
            throw new TypeError(`${value} has no JSON form`);
        return JSON.stringify(value);
    }
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
    if (typeof value === "object") {
        const entries = Object.entries(value)
            .filter(([, item]) => item !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
        return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
    }
    throw new TypeError(`a ${typeof value} has no JSON form`);
};
/** sha256 of the canonical JSON of a value. */
const digestOf = (value) => sha256(canonicalJson(value));


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
        level: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe("stats.alpha of the policy shared by so many looks (Bonferroni)"),
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

/***/ 19106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ describePredictions)
});

// EXTERNAL MODULE: ../packages/evaluation/src/metrics/predict-classes.ts
var predict_classes = __webpack_require__(45962);
;// CONCATENATED MODULE: ../packages/evaluation/src/charts/confusion.ts

/** Rows by true class (outer) and predicted class (inner); weights play no part, so that the counts are of rows. */
const countConfusion = ({ n, y, threshold }, scores, classes) => {
    const counts = Array.from({ length: classes }, () => new Array(classes).fill(0));
    const predicted = (0,predict_classes/* predictClasses */.I)({ n, scores, threshold });
    for (let row = 0; row < n; row++)
        counts[y[row]][predicted[row]] += 1;
    return counts;
};

// EXTERNAL MODULE: ../packages/evaluation/src/metrics/sort-rows.ts
var sort_rows = __webpack_require__(40852);
;// CONCATENATED MODULE: ../packages/evaluation/src/charts/curves.ts

/** From (0, 0) to (1, 1); rows of equal score are one step, a slope. */
const traceRoc = (rows, scores) => {
    const steps = accumulate(rows, scores);
    const last = steps.at(-1);
    return thin([
        [0, 0],
        ...steps.map(({ positives, negatives }) => [negatives / last.negatives, positives / last.positives]),
    ]);
};
/** From the highest score on. Precision is not interpolated: what lies between two thresholds cannot be had. */
const tracePrecisionRecall = (rows, scores) => {
    const steps = accumulate(rows, scores);
    const last = steps.at(-1);
    return thin(steps.map(({ positives, negatives }) => [positives / last.positives, positives / (positives + negatives)]));
};
/** Weight of either class at or above each score that occurs, from the highest score down. */
const accumulate = ({ y, weights }, scores) => {
    const order = (0,sort_rows/* sortRows */.s)(scores);
    const steps = [];
    let [positives, negatives] = [0, 0];
    for (let i = order.length - 1; i >= 0; i--) {
        const row = order[i];
        const weight = weights?.[row] ?? 1;
        if (y[row] === 1)
            positives += weight;
        else
            negatives += weight;
        const ends = i === 0 || scores[order[i - 1]] !== scores[row];
        if (ends)
            steps.push({ positives, negatives });
    }
    return steps.filter((step) => step.positives + step.negatives > 0);
};
const mostPoints = 300;
/** Leaves out points that lie too near the one before to be seen; the first and the last stay. */
const thin = (points) => {
    for (let nearest = 1 / 400;; nearest *= 1.5) {
        const kept = [];
        points.forEach(([x, y], index) => {
            const [lastX, lastY] = kept.at(-1) ?? [Number.NEGATIVE_INFINITY, 0];
            if (index === points.length - 1 || Math.abs(x - lastX) + Math.abs(y - lastY) >= nearest)
                kept.push([round(x), round(y)]);
        });
        if (kept.length <= mostPoints)
            return kept;
    }
};
const round = (value) => Number(value.toFixed(4));

// EXTERNAL MODULE: ../packages/evaluation/src/metrics/calibration.ts
var calibration = __webpack_require__(13898);
;// CONCATENATED MODULE: ../packages/evaluation/src/charts/reliability.ts

/** Bins without rows are left out. The bins are those of the expected calibration error. */
const binReliability = ({ n, y, threshold, weights }, scores, bins) => {
    const { confidence, truth } = (0,calibration/* confide */.D)({ n, y, scores, threshold, weights });
    const sums = Array.from({ length: bins }, () => ({ predicted: 0, observed: 0, weight: 0, n: 0 }));
    for (let row = 0; row < n; row++) {
        const p = confidence[row];
        const bin = sums[Math.max(0, Math.min(bins - 1, Math.floor(p * bins)))];
        const weight = weights?.[row] ?? 1;
        bin.predicted += weight * p;
        bin.observed += weight * truth[row];
        bin.weight += weight;
        bin.n += 1;
    }
    return sums
        .filter(({ weight }) => weight > 0)
        .map((bin) => ({
        predicted: bin.predicted / bin.weight,
        observed: bin.observed / bin.weight,
        n: bin.n,
    }));
};

;// CONCATENATED MODULE: ../packages/evaluation/src/charts/residuals.ts

const residualsOf = (y, predicted) => predicted.map((p, row) => p - y[row]);
const histogramBins = 30;
/** Prediction − truth of both models over the same bins, from the 0.5th to the 99.5th percentile of both. */
const binResiduals = ({ y, challenger, champion, }) => {
    const [ours, theirs] = [challenger, champion].map((scores) => scores && residualsOf(y, scores[0]));
    const sorted = [ours, ...(theirs ? [theirs] : [])].map((values) => values.toSorted());
    const low = Math.min(...sorted.map((values) => quantile(values, 0.005)));
    const high = Math.max(...sorted.map((values) => quantile(values, 0.995)));
    const width = (high - low || 1) / histogramBins;
    const count = (values) => {
        const counts = new Array(histogramBins).fill(0);
        for (const value of values)
            counts[Math.max(0, Math.min(histogramBins - 1, Math.floor((value - low) / width)))] += 1;
        return counts.map((rows) => rows / values.length);
    };
    return {
        edges: Array.from({ length: histogramBins + 1 }, (_, index) => low + index * width),
        challenger: count(ours),
        ...(theirs && { champion: count(theirs) }),
    };
};
const mostBands = 20;
/** As many rows in each band, as far as they go. */
const bandResiduals = ({ y, n }, predicted) => {
    const order = (0,sort_rows/* sortRows */.s)(predicted);
    const bands = Math.max(1, Math.min(mostBands, Math.floor(n / 20)));
    return Array.from({ length: bands }, (_, band) => {
        const rows = order.subarray(Math.floor((band * n) / bands), Math.floor(((band + 1) * n) / bands));
        const residuals = Float64Array.from(rows, (row) => predicted[row] - y[row]).sort();
        const sum = rows.reduce((total, row) => total + predicted[row], 0);
        return {
            predicted: sum / rows.length,
            low: quantile(residuals, 0.1),
            median: quantile(residuals, 0.5),
            high: quantile(residuals, 0.9),
        };
    });
};
/** Linear between neighbours, as numpy's default. */
const quantile = (sorted, share) => {
    const at = share * (sorted.length - 1);
    const below = sorted[Math.floor(at)];
    return below + (sorted[Math.ceil(at)] - below) * (at - Math.floor(at));
};

;// CONCATENATED MODULE: ../packages/evaluation/src/charts/describe-predictions.ts




const mostClasses = 20;
/** Bounded by the number of bins and classes, not by the rows. Tasks whose predictions have no such picture give none. */
const describePredictions = (evidence, { bins = 10 } = {}) => {
    const { task, classes, y } = evidence;
    switch (task) {
        case "binary": {
            const positives = y.reduce((sum, label) => sum + label, 0);
            if (positives === 0 || positives === y.length)
                return {};
            return {
                roc: both(evidence, (scores) => traceRoc(evidence, scores[0])),
                precisionRecall: {
                    ...both(evidence, (scores) => tracePrecisionRecall(evidence, scores[0])),
                    base: positives / y.length,
                },
                ...describeReliability(evidence, bins),
                confusion: {
                    ...both(evidence, (scores) => countConfusion(evidence, scores, 2)),
                    classes: ["0", "1"],
                },
            };
        }
        case "multiclass":
            return {
                ...describeReliability(evidence, bins),
                ...(classes &&
                    classes.length <= mostClasses && {
                    confusion: {
                        ...both(evidence, (scores) => countConfusion(evidence, scores, classes.length)),
                        classes: [...classes],
                    },
                }),
            };
        case "regression":
            return {
                residuals: binResiduals(evidence),
                bands: both(evidence, (scores) => bandResiduals(evidence, scores[0])),
            };
        default:
            return {};
    }
};
const both = ({ challenger, champion }, describe) => ({
    challenger: describe(challenger),
    ...(champion && { champion: describe(champion) }),
});
/** Only of scores that can be probabilities. */
const describeReliability = (evidence, bins) => {
    const all = [...evidence.challenger, ...(evidence.champion ?? [])];
    if (!all.every((scores) => scores.every((p) => p >= 0 && p <= 1)))
        return {};
    return { reliability: both(evidence, (scores) => binReliability(evidence, scores, bins)) };
};


/***/ }),

/***/ 93476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ evaluateSummary)
/* harmony export */ });
/* harmony import */ var _evaluate_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3982);
/* harmony import */ var _metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2536);
/* harmony import */ var _rules_begin_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17231);
/* harmony import */ var _rules_decide_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76918);
/* harmony import */ var _rules_format_number_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85599);
/* harmony import */ var _rules_judge_bound_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88570);
/* harmony import */ var _rules_judge_budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9921);
/* harmony import */ var _rules_judge_change_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66348);
/* harmony import */ var _rules_skip_rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43028);









/** Judges numbers that the training command told of itself. There are no rows, so there is no interval. */
const evaluateSummary = (policy, challenger, champion) => {
    const opening = champion ? undefined : (0,_evaluate_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .openFirst */ .$Z)(policy, 0);
    if (opening)
        return opening;
    const rules = policy.rules.map((rule) => (0,_rules_begin_result_js__WEBPACK_IMPORTED_MODULE_5__/* .soften */ .yP)(judge(rule, challenger, champion), rule.severity));
    return {
        verdict: (0,_rules_decide_js__WEBPACK_IMPORTED_MODULE_6__/* .combine */ .k)(rules),
        n: 0,
        rules,
        task: policy.task,
        ...(!champion && { first: true, reason: "There is no champion yet: only the bounds judged." }),
    };
};
const judge = (rule, challenger, champion) => {
    if (rule.kind === "budget")
        return (0,_rules_judge_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeBudget */ .N)(rule, { challenger, ...(champion && { champion }) });
    const ours = challenger[rule.metric];
    const begin = (0,_rules_begin_result_js__WEBPACK_IMPORTED_MODULE_5__/* .beginResult */ .hn)(rule);
    if (ours === undefined || !Number.isFinite(ours))
        return {
            ...begin,
            status: "error",
            reason: `The challenger's metrics have no number "${rule.metric}" (they have: ${Object.keys(challenger).join(", ") || "none"}).`,
        };
    if (rule.kind === "bound") {
        const theirs = champion?.[rule.metric] ?? null;
        return { ...begin, challenger: ours, champion: theirs, ...(0,_rules_judge_bound_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeLimits */ .g)(rule, { value: ours }) };
    }
    if (!champion)
        return { ...begin, ..._rules_skip_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .skipWithoutChampion */ .j };
    const theirs = champion[rule.metric];
    if (rule.kind !== "change" || theirs === undefined || !Number.isFinite(theirs))
        return {
            ...begin,
            challenger: ours,
            status: "error",
            reason: `The champion's metrics have no number "${rule.metric}" to compare ${(0,_rules_format_number_js__WEBPACK_IMPORTED_MODULE_7__/* .formatValue */ .Fl)(ours)} with.`,
        };
    const higherIsBetter = rule.higher_is_better ?? (0,_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .guessDirection */ .xD)(rule.metric) ?? true;
    return (0,_rules_judge_change_js__WEBPACK_IMPORTED_MODULE_8__/* .judgeChange */ .s)(rule, { champion: theirs, challenger: ours, higherIsBetter });
};


/***/ }),

/***/ 76069:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../packages/contracts/src/parse-project.ts
var parse_project = __webpack_require__(78780);
// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: ../packages/contracts/src/suggest.ts
var suggest = __webpack_require__(65489);
// EXTERNAL MODULE: ../packages/evaluation/src/metrics/metrics.ts + 12 modules
var metrics = __webpack_require__(2536);
// EXTERNAL MODULE: ../packages/evaluation/src/rules/judge-calibration.ts
var judge_calibration = __webpack_require__(2534);
;// CONCATENATED MODULE: ../packages/evaluation/src/rules/check-policy.ts




/** What the shape cannot say: metrics that the task has, rules that its input can carry. @throws UserError */
const checkPolicy = (policy, path) => {
    policy.rules.forEach((rule, index) => {
        const { task } = policy;
        const complaint = task === "summary" ? complainOfSummary(rule) : complainOfRule(rule, task, policy);
        if (complaint)
            throw new user_error.UserError(`${path}: rules[${index}] (${rule.id}): ${complaint.message}`, {
                fix: complaint.fix,
            });
    });
};
const complainOfSummary = (rule) => {
    if (rule.kind !== "change" && rule.kind !== "bound" && rule.kind !== "budget")
        return {
            message: `kind: ${rule.kind} compares rows, and a metrics file has no rows.`,
            fix: "Use kind: change, bound or budget, or give predictions and another task.",
        };
    if (rule.kind === "bound" && rule.on !== "point")
        return { message: `on: ${rule.on}, and a metrics file has no intervals.`, fix: "Use on: point." };
    if (rule.kind === "change" && (rule.higher_is_better ?? (0,metrics/* guessDirection */.xD)(rule.metric)) === undefined)
        return {
            message: `the name "${rule.metric}" does not say which way is better.`,
            fix: "Add higher_is_better: true or false.",
        };
    return undefined;
};
const complainOfRule = (rule, task, { data }) => {
    if (rule.kind === "budget")
        return undefined;
    if (rule.kind === "flips")
        return (0,metrics/* findMetric */.GF)(task, "accuracy")
            ? undefined
            : {
                message: `a prediction of the task ${task} is not right or wrong, so it cannot flip.`,
                fix: "Use non_inferiority of an error instead.",
            };
    if (!(0,metrics/* findMetric */.GF)(task, rule.metric))
        return (0,metrics/* describeUnknownMetric */.AS)(task, rule.metric);
    if (rule.kind === "calibration" && rule.ece_max !== undefined && !(0,judge_calibration/* findEce */.X)(task, rule.bins))
        return {
            message: `the task ${task} has no probabilities, so no calibration error.`,
            fix: "Take ece_max out.",
        };
    if (rule.kind === "fairness_gap" && data?.slices) {
        const names = data.slices.map((slice) => (typeof slice === "string" ? slice : slice.name));
        if (names.includes(rule.across))
            return undefined;
        const near = (0,suggest/* suggest */.Z)(rule.across, names);
        return {
            message: `across: "${rule.across}" is not one of data.slices (${names.join(", ")}).`,
            fix: near ? `Did you mean "${near}"?` : "Add it there.",
        };
    }
    return undefined;
};

;// CONCATENATED MODULE: ../packages/evaluation/src/rules/read-policy.ts




/**
 * The policy in a file: a bare one, or that of a model of an `mlops.yml` (whose `gate` may name a file beside it).
 * `path` of the answer is the file that it stands in.
 */
const readPolicy = async (path, model, read) => {
    const text = await read(path);
    if (!isProject(text))
        return check((0,parse_project/* parsePolicy */.ON)(text, path), path);
    const project = (0,parse_project/* parseProject */.XB)(text, path);
    const name = (0,parse_project.chooseModel)(project, model, path, (first) => `Name it (mlops gate --model ${first}).`);
    const { gate } = (0,parse_project/* selectModel */.U8)(project, name, path);
    if (gate === undefined)
        throw new user_error.UserError(`${path}: models.${name} has no gate.`, {
            fix: "Add gate: with at least a task and one rule.",
        });
    if (typeof gate !== "string")
        return check(gate, path);
    const file = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), gate).replaceAll("\\", "/");
    return check((0,parse_project/* parsePolicy */.ON)(await read(file), file), file);
};
/** Only an mlops.yml has models; a policy with such a key would be refused anyway. */
const isProject = (text) => /^models\s*:/m.test(text);
const check = (policy, path) => {
    checkPolicy(policy, path);
    return { policy, path };
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
/* harmony import */ var _mlops_actions_contracts_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8246);
/* harmony import */ var _escape_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82015);


/** What differs between two runs' parameters, data and environment, as a diff block; empty where nothing does. */
const renderDiff = (champion, challenger) => {
    const lines = listDifferences(champion, challenger);
    return lines.length === 0 ? "" : (0,_mlops_actions_contracts_markdown__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(lines, "diff");
};
/** Lines of that diff: a title begins with @@, what the champion had with -, what the challenger has with +. */
const listDifferences = (champion, challenger) => [
    ...diffSection("params", flatten(champion.params), flatten(challenger.params)),
    ...diffSection("data", shortenDigests(champion.data), shortenDigests(challenger.data)),
    ...diffSection("environment", describeEnvironment(champion), describeEnvironment(challenger)),
];
const diffSection = (title, before, after) => {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    const lines = keys
        .filter((key) => before[key] !== after[key])
        .flatMap((key) => [
        ...(key in before ? [`- ${(0,_escape_name_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(`${key}: ${before[key]}`)}`] : []),
        ...(key in after ? [`+ ${(0,_escape_name_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(`${key}: ${after[key]}`)}`] : []),
    ]);
    return lines.length === 0 ? [] : [`@@ ${title} @@`, ...lines];
};
const flatten = (value, prefix = "") => typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.assign({}, ...Object.entries(value).map(([key, inner]) => flatten(inner, prefix ? `${prefix}.${key}` : key)))
    : { [prefix]: JSON.stringify(value) ?? "" };
const shortenDigests = (data) => Object.fromEntries(Object.entries(data).map(([path, digest]) => [path, `sha256 ${digest.slice(0, 12)}`]));
const describeEnvironment = ({ environment }) => environment
    ? { python: environment.python, fingerprint: environment.fingerprint.slice(0, 12) }
    : { python: "not recorded" };


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
/** Typographic minus, as numbers in print have it. */
const typeset = (text) => text.replace(/-(?=\d)/g, "−");
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
