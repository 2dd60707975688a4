import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
export const id = 8578;
export const ids = [8578,7331];
export const modules = {

/***/ 76656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Gp: () => (/* binding */ formatSigned),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** `12,000`: the same separators whatever the machine's locale. */
const formatCount = (count) => count.toLocaleString("en-US");
/** `1 file`, `12,000 files`. */
const countOf = (count, noun) => `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
/** A number for people: four significant digits, integers as they are. */
const formatNumber = (value) => Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
/** `+0.012`, with a minus as print has it: for differences. */
const formatSigned = (value) => `${value < 0 ? "−" : "+"}${formatNumber(Math.abs(value))}`;
/** ` [0.66, 0.682]`, with a blank before it; nothing where there is no interval. */
const formatInterval = (ci, format = formatNumber) => (ci ? ` [${format(ci.low)}, ${format(ci.high)}]` : "");
const units = ["kB", "MB", "GB", "TB"];
/** `512 bytes`, `1.23 MB`: three significant digits of decimal units. */
const formatBytes = (bytes) => {
    if (bytes < 1000)
        return countOf(bytes, "byte");
    const rounded = Number(bytes.toPrecision(3)); // before the unit is chosen: 999,999 is 1 MB and not 1000 kB
    const power = Math.min(units.length, Math.floor(Math.log10(rounded) / 3));
    return `${Number((rounded / 1000 ** power).toPrecision(3))} ${units[power - 1]}`;
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

/***/ 76374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oneLine: () => (/* binding */ oneLine)
/* harmony export */ });
/** Control characters and those that turn or hide text (bidi overrides, zero widths): none of them is ever shown. */
const invisible = /[\p{Cc}\p{Cf}]/gu;
/** Text on one line, without what moves a cursor or hides: a name from a file or a tag may hold anything. */
const oneLine = (text) => text.replace(/[\r\n\t\p{Zl}\p{Zp}]+/gu, " ").replace(invisible, "");


/***/ }),

/***/ 72459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ reviewContract)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94534);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32825);


const ingredientsShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    params: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe("sha256 of the training data by path"),
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), python: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
});
/**
 * `review.json`: what a review says besides the verdict, for the job that writes it where the gate's own job may not.
 * It has no addresses and no numbers of pull requests: whoever posts finds those for itself.
 */
const reviewContract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .defineContract */ .ye)("mlops/review@1", {
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("the commit under review: a pull request's head, not its merge commit"),
    challenger: ingredientsShape,
    champion: ingredientsShape.nullable(),
});


/***/ }),

/***/ 65489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/**
 * Edit distance in which two neighbouring letters in the wrong order are one slip and not two
 * (optimal string alignment), for "did you mean".
 */
const distance = (a, b) => {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            row[j] = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + same);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                row[j] = Math.min(row[j], beforePrevious[j - 2] + 1);
        }
        beforePrevious = previous;
        previous = row;
    }
    return previous[b.length];
};
/** The candidate nearest to what was given, when it is near enough to be a slip of the hand. */
const suggest = (given, candidates) => {
    const [best] = candidates
        .map((candidate) => ({ candidate, far: distance(given.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.far - b.far);
    return best && best.far <= Math.max(1, Math.floor(given.length / 3)) ? best.candidate : undefined;
};


/***/ }),

/***/ 39887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UserError: () => (/* binding */ UserError),
/* harmony export */   i: () => (/* binding */ isUserError)
/* harmony export */ });
/**
 * A fault that the person who called us can mend: it is printed without a stack trace.
 * Everything else that is thrown is ours, and prints stack and cause.
 */
class UserError extends Error {
    name = "UserError";
    /** What to do about it, printed on its own lines below the message. */
    fix;
    constructor(message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.fix = options.fix;
    }
}
const isUserError = (error) => error instanceof Error && error.name === "UserError";


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

/***/ 68327:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isDenied: () => (/* binding */ isDenied),
/* harmony export */   postReview: () => (/* binding */ postReview),
/* harmony export */   readReviewLooks: () => (/* binding */ readReviewLooks)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);

/**
 * Keeps one comment a key in a pull request. It is known by a hidden marker **and** by its author, so that nobody can
 * plant one. While the verdict stays, the comment is edited in place, which notifies nobody; when it turns, the old one
 * is folded away as outdated and a new one is posted.
 *
 * Many runs may do so at the same time, and a comment knows no compare-and-swap. So whoever reviews a commit that is no
 * longer the pull request's head never edits one; of the same head a newer run's is never overwritten; and each run
 * looks again after what it did, deletes its own where an older one stands, and acts until that says what it should.
 * Costs a look, a write and a look.
 */
const postReview = async (github, issue, review) => {
    let action;
    let looks;
    for (let round = 0; round < mostRounds; round++) {
        const { head, own } = await look(github, issue, review.key);
        const [standing, ...later] = own;
        looks = countLooks(review, standing?.marker, looks);
        if (!standing) {
            await create(github, issue, { ...review, looks });
            action ??= "created";
            continue;
        }
        for (const { id } of later.filter(({ marker }) => isSame(marker, review)))
            await remove(github, id);
        if (action && isSame(standing.marker, review))
            return { url: standing.url, action };
        if (!supersedes(review, standing.marker, head))
            return { url: standing.url, action: "left" };
        // What is there at the first look is of runs that were cancelled before their second one, or will be gone with it.
        if (!action)
            for (const { id, marker } of later)
                if (!isNewer(marker, review))
                    await remove(github, id);
        if (standing.marker.verdict !== review.verdict) {
            await retire(github, standing, review);
            action = "replaced";
        }
        else if ((await update(github, standing, { ...review, looks })) && action !== "replaced")
            action = "updated";
    }
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`Other runs kept changing the review of ${review.key} in #${issue}.`, {
        fix: "Run the job again once they are done.",
    });
};
/** A round ends where somebody else came between; each such time it is somebody's whole turn. */
const mostRounds = 10;
/** Whether GitHub refused for want of a permission, as it does for every write with the token of a fork's pull request. */
const isDenied = (error) => (0,_mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__/* .isUserError */ .i)(error) && error.cause?.status === 403;
const markerName = "mlops:review";
const writeMarker = ({ key, head, runId, attempt, verdict, holdout, looks }) => `<!-- ${markerName} key=${encodeURIComponent(key)} head=${head} run=${runId} attempt=${attempt} verdict=${verdict}${holdout ? ` holdout=${holdout} looks=${looks}` : ""} -->`;
const readMarker = (body) => {
    const match = /^<!-- mlops:review key=(\S+) head=(\S+) run=(\d+) attempt=(\d+) verdict=(\w+)(?: holdout=(\w+) looks=(\d{1,9}))? -->/.exec(body);
    if (!match)
        return undefined;
    const [, key, head, runId, attempt, verdict, holdout, looks] = match;
    const marker = { key: decodeKey(key), head: head, runId: runId, attempt: attempt, verdict: verdict };
    return holdout ? { ...marker, holdout, looks: Number(looks) } : marker;
};
/** What a standing review counts: the decisions of its pull request on its labels. */
const readReviewLooks = (body) => {
    const marker = readMarker(body);
    return marker?.holdout && marker.looks
        ? { key: marker.key, holdout: marker.holdout, looks: marker.looks }
        : undefined;
};
/**
 * One look more than the standing review counts; new labels begin anew. Never more than there were: an attempt counts
 * itself once, whatever it finds when it looks again, and of runs that write at once some go uncounted.
 */
const countLooks = (review, standing, counted) => {
    const theirs = standing?.holdout === review.holdout ? (standing?.looks ?? 0) : 0;
    const again = standing?.runId === review.runId && standing.attempt === review.attempt;
    return Math.max(counted ?? 1, counted !== undefined || again ? theirs : theirs + 1);
};
const decodeKey = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
};
/** Run ids only grow, over all of GitHub; a new attempt keeps its run's. An old head has an older run. */
const isNewer = (a, b) => {
    const [runA, runB] = [BigInt(a.runId), BigInt(b.runId)];
    return runA === runB ? Number(a.attempt) > Number(b.attempt) : runA > runB;
};
/** Whether a review may stand in the place of another, as the pull request's head is now. */
const supersedes = (review, standing, head) => {
    if (head !== undefined && review.head !== head)
        return false;
    return (head !== undefined && standing.head !== head) || !isNewer(standing, review);
};
const isSame = (a, b) => a.runId === b.runId && a.attempt === b.attempt && a.head === b.head && a.verdict === b.verdict;
const withMarker = (review) => `${writeMarker(review)}\n${review.body}`;
/**
 * The pull request's head, and our comments of that key, oldest first. One that was folded away is no longer ours.
 * GraphQL, because it says who wrote a comment as the token sees it, folded or not, and the head, in one request.
 */
const look = async ({ octokit, owner, repo }, issue, key) => {
    const own = [];
    for (let after = null;;) {
        const looked = await octokit.graphql(`query ($owner: String!, $repo: String!, $issue: Int!, $after: String) {
        repository(owner: $owner, name: $repo) { pullRequest(number: $issue) { headRefOid
          comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor }
            nodes { id databaseId url body viewerDidAuthor isMinimized } } } } }`, 
        // A read although it is a POST, so it may be retried.
        { owner, repo, issue, after, request: { retries: 3 } });
        const pull = looked.repository.pullRequest;
        for (const { id, databaseId, url, body, viewerDidAuthor, isMinimized } of pull?.comments.nodes ?? []) {
            const marker = viewerDidAuthor && !isMinimized ? readMarker(body) : undefined;
            if (marker?.key === key)
                own.push({ id: databaseId, nodeId: id, url, body, marker });
        }
        if (!pull?.comments.pageInfo.hasNextPage)
            return { head: pull?.headRefOid, own: own.sort((a, b) => a.id - b.id) };
        after = pull.comments.pageInfo.endCursor;
    }
};
const create = async ({ octokit, owner, repo }, issue, review) => {
    await octokit.rest.issues.createComment({ owner, repo, issue_number: issue, body: withMarker(review) });
};
const remove = async ({ octokit, owner, repo }, id) => {
    await unlessGone(octokit.rest.issues.deleteComment({ owner, repo, comment_id: id }));
};
/** False where the comment is gone. */
const update = async ({ octokit, owner, repo }, standing, review) => {
    const body = withMarker(review);
    return unlessGone(octokit.rest.issues.updateComment({ owner, repo, comment_id: standing.id, body }));
};
/** Another run may have deleted the comment between our look and our request: the next look tells. */
const unlessGone = async (request) => {
    try {
        await request;
        return true;
    }
    catch (error) {
        if (error.status === 404)
            return false;
        throw error;
    }
};
/** Takes the marker away, so that nobody takes the comment for the standing one, and folds it. */
const retire = async (github, standing, review) => {
    const { octokit, owner, repo } = github;
    const body = standing.body.replace(`<!-- ${markerName} `, `<!-- ${markerName}-outdated by=${review.runId} `);
    if (!(await unlessGone(octokit.rest.issues.updateComment({ owner, repo, comment_id: standing.id, body }))))
        return;
    await octokit.graphql("mutation ($id: ID!) { minimizeComment(input: {subjectId: $id, classifier: OUTDATED}) { clientMutationId } }", { id: standing.nodeId });
};


/***/ }),

/***/ 89100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ drawShareChart),
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
/**
 * A column's shares as a Mermaid xychart, which GitHub draws: bars for the reference, a line for the current data.
 * Mermaid has no escapes that hold, so every name keeps plain letters and digits only.
 */
const drawShareChart = ({ name, kind, chart }) => {
    if (!chart)
        return "";
    const percents = (shares) => shares.map((share) => Number((share * 100).toFixed(2))).join(", ");
    const top = Math.ceil(Math.max(...chart.reference, ...chart.current) * 100);
    return [
        "```mermaid",
        "xychart-beta",
        `  title "${plain(name)}: reference (bars), current (line)"`,
        `  x-axis ${kind === "numeric" ? numericAxis(chart.labels) : `[${chart.labels.map((label) => `"${plain(label).slice(0, 12)}"`).join(", ")}]`}`,
        `  y-axis "% of rows" 0 --> ${top}`,
        `  bar [${percents(chart.reference)}]`,
        `  line [${percents(chart.current)}]`,
        "```",
    ].join("\n");
};
/** The range that the bins span; single values are named. */
const numericAxis = (labels) => {
    const [first] = labels[0].split(" – ");
    const [, last] = labels.at(-1).split(" – ");
    return last === undefined
        ? `[${labels.map((label) => `"${plain(label)}"`).join(", ")}]`
        : `${Number(first)} --> ${Number(last)}`;
};
/** Letters, digits and little else: the white list of what may stand in a Mermaid text. */
const plain = (text) => text
    .replace(/[^\p{L}\p{N} ._-]+/gu, " ")
    .trim()
    .slice(0, 60) || "-";


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

/***/ 55238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ commentBudget),
  F: () => (/* binding */ renderReview)
});

// EXTERNAL MODULE: ../packages/contracts/src/format.ts
var format = __webpack_require__(76656);
// EXTERNAL MODULE: ../packages/contracts/src/markdown.ts
var markdown = __webpack_require__(8246);
// EXTERNAL MODULE: ../packages/evaluation/src/rules/holdout-wear.ts
var holdout_wear = __webpack_require__(91471);
// EXTERNAL MODULE: ../packages/reporting/src/review-table.ts
var review_table = __webpack_require__(67613);
// EXTERNAL MODULE: ../packages/reporting/src/charts/mermaid-chart.ts
var mermaid_chart = __webpack_require__(89100);
;// CONCATENATED MODULE: ../packages/reporting/src/charts/slice-chart.ts


const mostBars = 8;
const longestLabel = 16;
/**
 * How much each slice lost against the margin, as a Mermaid xychart, which GitHub draws; empty where no slice lost
 * anything. Losses rather than differences: the chart's bars begin at the bottom, so a negative one would mislead.
 */
const drawSliceLosses = (rules) => {
    const compared = rules.filter(({ kind, delta }) => kind === "slice_guard" && delta !== null);
    const [first] = compared;
    const slices = (0,review_table/* sortByBadness */.sF)(compared.filter(({ id }) => id === first?.id)).slice(0, mostBars);
    const losses = slices.map(({ delta }) => round(Math.max(0, -delta)));
    const margin = round(first?.margin ?? 0);
    const top = Math.max(...losses, margin);
    if (slices.length < 2 || !losses.some((loss) => loss > 0))
        return "";
    return [
        "```mermaid",
        "xychart-beta",
        `  title "${(0,mermaid_chart/* plain */.p)(first.metric)} lost by slice (bars), margin (line)"`,
        `  x-axis [${labelSlices(slices).join(", ")}]`,
        `  y-axis "loss" 0 --> ${round(top * 1.1)}`,
        `  bar [${losses.join(", ")}]`,
        `  line [${losses.map(() => margin).join(", ")}]`,
        "```",
    ].join("\n");
};
/** Plain and different from each other: two bars of one name would be drawn as one. */
const labelSlices = (slices) => {
    const labels = slices.map(({ slice }) => (0,mermaid_chart/* plain */.p)(slice ?? "")
        .slice(0, longestLabel)
        .trim());
    return labels.map((label, index) => labels.indexOf(label) === index ? `"${label}"` : `"${label} ${index + 1}"`);
};
/** No exponent, which Mermaid does not read. */
const round = (value) => Number(value.toFixed(6));

// EXTERNAL MODULE: ../packages/reporting/src/escape-name.ts
var escape_name = __webpack_require__(82015);
// EXTERNAL MODULE: ../packages/reporting/src/review-diff.ts
var review_diff = __webpack_require__(56774);
// EXTERNAL MODULE: ../packages/evaluation/src/rules/format-number.ts
var format_number = __webpack_require__(85599);
// EXTERNAL MODULE: ../packages/reporting/src/review-lead.ts
var review_lead = __webpack_require__(28631);
;// CONCATENATED MODULE: ../packages/reporting/src/review-headline.ts




const alerts = {
    pass: "TIP",
    warn: "WARNING",
    inconclusive: "WARNING",
    insufficient: "WARNING",
    not_comparable: "WARNING",
    fail: "CAUTION",
    error: "CAUTION",
};
/** The verdict as one sentence in an alert: what may be done, and why. */
const renderHeadline = (verdict, model, head) => {
    const alert = verdict.verdict === "pass" && verdict.first ? "NOTE" : alerts[verdict.verdict];
    return `> [!${alert}]\n> ${describeVerdict(verdict, model, head)}`;
};
const describeVerdict = (verdict, model, head) => {
    const challenger = `\`${/^[0-9a-f]{7,64}$/.test(head) ? head.slice(0, 7) : "this model"}\``;
    const champion = verdict.champion ? codeName(`${model}@${verdict.champion.version}`) : "the champion";
    const why = verdict.reason ? ` ${(0,escape_name/* escapeSentence */.FV)(verdict.reason)}` : "";
    const same = verdict.same_model ? ` It is the champion's very model, byte for byte.` : "";
    const evidence = describeEvidence(verdict);
    switch (verdict.verdict) {
        case "pass":
            return verdict.first
                ? `**${challenger} may be the first ${(0,escape_name/* escapeName */.L$)(model)}**${evidence}.${why}`
                : `**${challenger} may replace ${champion}**${evidence}.${same}`;
        case "warn":
            return `**${challenger} may ${verdict.first ? "be released" : `replace ${champion}`}, with a warning**: ${describeRules(verdict, "warn")}.${same}`;
        case "fail":
            return `**Do not promote ${challenger}**: ${describeFailure(verdict, champion)}.`;
        case "error":
            return `**${challenger} could not be judged.** ${why.trim() || `${describeRules(verdict, "error")}.`}`;
        case "insufficient":
            return `**Too little data to judge ${challenger}.** ${why.trim() || `${describeRules(verdict, "insufficient")}.`}`;
        case "not_comparable":
            return `**${challenger} and ${champion} cannot be compared.**${why}`;
        default:
            return `**Undecided whether ${challenger} may ${verdict.first ? "be released" : `replace ${champion}`}**: ${why.trim() || `${describeRules(verdict, "inconclusive")}.`}`;
    }
};
/** Versions and commits as code where they are what they should be: GitHub makes no mention of an @ in code. */
const codeName = (name) => (/^[\w@./+-]+$/.test(name) ? `\`${name}\`` : (0,escape_name/* escapeName */.L$)(name));
const describeEvidence = (verdict) => {
    const lead = (0,review_lead/* findLead */.wd)(verdict);
    if (!lead || lead.delta === null || lead.limits)
        return "";
    return `: ${(0,escape_name/* escapeName */.L$)(lead.metric)} ${(0,review_table/* typeset */.VZ)((0,format_number/* formatDelta */.CW)(lead.delta, lead.ci))}`;
};
/** Where only slices fail, that is the news: the average hid it. */
const describeFailure = (verdict, champion) => {
    const failed = verdict.rules.filter((rule) => rule.status === "fail");
    const overall = verdict.rules.find((rule) => rule.kind === "non_inferiority" && rule.status === "pass");
    const onlySlices = failed.every((rule) => rule.slice !== undefined);
    const told = describeRules(verdict, "fail");
    return onlySlices && overall ? `overall non-inferior to ${champion}, but ${told}` : told;
};
const mostNamed = 3;
const describeRules = ({ rules }, status) => {
    const found = rules.filter((rule) => rule.status === status && rule.blocking !== false);
    const named = found.slice(0, mostNamed).map(describeRule);
    if (found.length > mostNamed)
        named.push(`${found.length - mostNamed} more`);
    return named.length === 0 ? "no rule was decided" : named.join("; ");
};
const describeRule = (rule) => {
    const { delta, slice, metric, status, p_value: p } = rule;
    if (slice !== undefined && status === "fail" && delta !== null && !rule.limits) {
        const told = p === undefined ? "" : `, p of harm ${p < 0.001 ? "< 0.001" : p.toFixed(3)}`;
        return `**${(0,escape_name/* escapeName */.L$)(slice)} regressed** (${(0,escape_name/* escapeName */.L$)(metric)} ${(0,review_table/* typeset */.VZ)((0,format_number/* formatSigned */.Gp)(delta))}${told})`;
    }
    return `**${(0,escape_name/* escapeName */.L$)(rule.id)}** (${(0,review_table/* typeset */.VZ)((0,escape_name/* escapeSentence */.FV)(rule.reason.replace(/\.$/, "")))})`;
};

;// CONCATENATED MODULE: ../packages/reporting/src/review-comment.ts









/** GitHub refuses comments above 65,536 characters; this leaves room for what it counts differently. */
const commentBudget = 60_000;
/** The review as Markdown, without the marker that makes it sticky. Pure: the same verdict, the same bytes. */
const renderReview = (verdict, facts, budget = commentBudget) => {
    const parts = [
        { text: renderHeadline(verdict, facts.model, facts.head) },
        { text: verdict.rules.length ? (0,review_table/* renderRules */.am)(verdict.rules, verdict.champion?.version) : "" },
        { text: renderReasons(verdict.rules), shed: 1, name: "reasons" },
        { text: (0,review_table/* typeset */.VZ)((0,escape_name/* escapeSentence */.FV)((0,review_lead/* describePower */.vL)(verdict))) },
        { text: renderWear(verdict) },
        { text: drawSliceLosses(verdict.rules), shed: 2, name: "the chart" },
        { text: renderSliceDetails(verdict.rules), shed: 3, name: "slices" },
        { text: renderDiffDetails(facts), shed: 4, name: "differences" },
        { text: renderOrigin(verdict, facts) },
    ];
    return fit(parts.filter((part) => part.text !== ""), budget);
};
const fit = (parts, budget) => {
    const shed = [];
    const write = (of) => [
        ...of.map((part) => part.text),
        ...(shed.length
            ? [`<sub>Left out for length: ${shed.join(", ")}; all of it is in verdict.json.</sub>`]
            : []),
    ].join("\n\n");
    let kept = parts;
    while (Buffer.byteLength(write(kept)) > budget) {
        const greatest = Math.max(...kept.map((part) => part.shed ?? 0));
        if (greatest === 0)
            break;
        for (const part of kept)
            if (part.shed === greatest && part.name)
                shed.push(part.name);
        kept = kept.filter((part) => part.shed !== greatest);
    }
    return `${write(kept)}\n`;
};
const mostReasons = 12;
const renderReasons = (rules) => {
    const open = rules.filter((rule) => rule.status !== "pass" && rule.status !== "skipped");
    const lines = open
        .slice(0, mostReasons)
        .map((rule) => `- ${review_table/* icons */.Pt[rule.status]} **${(0,escape_name/* escapeName */.L$)(rule.id)}**: ${(0,review_table/* typeset */.VZ)((0,escape_name/* escapeSentence */.FV)(rule.reason))}`);
    if (open.length > mostReasons)
        lines.push(`- …and ${open.length - mostReasons} more in verdict.json.`);
    return lines.join("\n");
};
const renderWear = ({ holdout }) => {
    const words = (0,holdout_wear/* describeWear */.N3)(holdout);
    return words ? `${holdout?.worn ? "⚠️ **Worn holdout.** " : ""}${(0,review_table/* typeset */.VZ)((0,escape_name/* escapeSentence */.FV)(words))}` : "";
};
const renderSliceDetails = (rules) => {
    const ids = [...new Set(rules.filter((rule) => rule.slice !== undefined).map((rule) => rule.id))];
    return ids
        .map((id) => {
        const slices = rules.filter((rule) => rule.id === id);
        const bad = slices.filter((rule) => rule.status !== "pass").length;
        const title = `${(0,format/* countOf */.pq)(slices.length, "slice")}, ${bad === 0 ? "all pass" : `${bad} not passed`} (${(0,escape_name/* escapeName */.L$)(id)}: ${(0,escape_name/* escapeName */.L$)(slices[0].metric)})`;
        return `<details><summary>${title}</summary>\n\n${(0,review_table/* renderSlices */.Gx)(slices)}\n\n</details>`;
    })
        .join("\n\n");
};
const renderDiffDetails = ({ champion, challenger }) => {
    const diff = champion && (0,review_diff/* renderDiff */.i)(champion, challenger);
    return diff
        ? `<details><summary>What differs: parameters, data, environment</summary>\n\n${diff}\n\n</details>`
        : "";
};
/** The last line: everything that makes the verdict reproducible. */
const renderOrigin = (verdict, facts) => {
    const { stats, policy, data, holdout } = verdict;
    const methods = [...new Set(verdict.rules.flatMap((rule) => (rule.ci ? [rule.ci.method] : [])))];
    const links = [
        ...(facts.reportUrl ? [`[report.html](${(0,markdown/* linkTarget */.Cm)(facts.reportUrl)}) with curves and slices`] : []),
        `[run ${(0,escape_name/* escapeName */.L$)(facts.runId)}](${(0,markdown/* linkTarget */.Cm)(facts.runUrl)})`,
        ...(facts.championUrl ? [`[champion's release](${(0,markdown/* linkTarget */.Cm)(facts.championUrl)})`] : []),
    ];
    const parts = [
        ...(data?.labels_sha256
            ? [
                `holdout \`${data.labels_sha256.slice(0, 12)}\`${holdout ? `, look ${(0,format/* formatCount */.B4)(holdout.looks)}` : ""}`,
            ]
            : []),
        ...(policy
            ? [`policy \`${policy.digest.slice(0, 12)}\`${policy.ref ? ` at \`${shortRef(policy.ref)}\`` : ""}`]
            : []),
        ...(methods.length ? [methods.map(escape_name/* escapeName */.L$).join(" and ")] : []),
        ...(stats
            ? [`${(0,format/* formatCount */.B4)(stats.resamples)} resamples, seed ${stats.seed}, one-sided α ${stats.alpha}`]
            : []),
        ...(verdict.champion?.manifest_digest
            ? [`champion's manifest \`${verdict.champion.manifest_digest.slice(0, 12)}\``]
            : []),
    ];
    return `<sub>${[...links, ...parts].join(" · ")}</sub>`;
};
const shortRef = (ref) => /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 7) : ref.replace(/[^\w./-]/g, "");


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

/***/ 28631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ summariseVerdict),
/* harmony export */   vL: () => (/* binding */ describePower),
/* harmony export */   wd: () => (/* binding */ findLead)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76656);
/* harmony import */ var _mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85599);


/** The rule that tells most about the verdict: the one that decided it, else the first that compared something. */
const findLead = ({ rules, verdict }) => {
    const told = rules.filter((rule) => rule.challenger !== null);
    const decisive = told.filter((rule) => rule.status === verdict && rule.blocking !== false);
    const compared = (of) => of.find((rule) => rule.delta !== null && !rule.limits);
    return verdict === "pass"
        ? (compared(told.filter((rule) => rule.slice === undefined)) ??
            told.find((rule) => rule.status === "pass") ??
            told[0])
        : (compared(decisive) ?? decisive[0] ?? compared(told) ?? told[0]);
};
/** `PASS  roc_auc 0.6712 (+0.0121 [+0.0042, +0.0200])`: the verdict in one line of plain text. */
const summariseVerdict = (verdict) => {
    const word = verdict.verdict.toUpperCase();
    const lead = findLead(verdict);
    const note = verdict.first ? "  first model" : "";
    if (!lead || lead.challenger === null)
        return `${word}  ${verdict.reason ?? "no rule was judged"}`;
    const name = lead.slice ? `${lead.metric} in ${lead.slice}` : lead.metric;
    return `${word}  ${name} ${(0,_mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(lead.challenger)}${describeEvidence(lead)}${note}`;
};
const describeEvidence = ({ limits, delta, ci }) => {
    if (!limits && delta !== null)
        return ` (${ci ? (0,_mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(delta, ci) : (0,_mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_0__/* .formatSigned */ .Gp)(delta)})`;
    return ci ? ` [${(0,_mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(ci.low)}, ${(0,_mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(ci.high)}]` : "";
};
/** n and power in one line. */
const describePower = (verdict) => {
    if (verdict.n === 0)
        return "";
    const rows = `${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(verdict.n)} rows of the holdout`;
    const tested = verdict.rules.find((rule) => rule.mde !== undefined && rule.slice === undefined);
    if (!tested)
        return `${rows}.`;
    const needed = tested.n_needed !== undefined && tested.n_needed > verdict.n
        ? `; about ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(tested.n_needed)} would settle the margin of ${tested.margin} for an equally good model`
        : "";
    return `${rows}: enough to detect a ${tested.metric} difference of ${(0,_mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(tested.mde)}${needed}.`;
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


/***/ }),

/***/ 99775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bk: () => (/* binding */ downloadArtifact),
/* harmony export */   mz: () => (/* binding */ uploadArtifact),
/* harmony export */   wn: () => (/* binding */ listArtifacts)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75360);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);


/**
 * Uploads a folder's files as one Actions artifact. The client is loaded here, on the only path that needs it:
 * it more than doubles a bundle's start.
 */
const uploadArtifact = async (name, root, files, options = {}) => {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4133), __webpack_require__.e(9173), __webpack_require__.e(7726), __webpack_require__.e(4735), __webpack_require__.e(4901), __webpack_require__.e(8613)]).then(__webpack_require__.bind(__webpack_require__, 70825));
    const { id = 0, size = 0 } = await (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)(`Upload artifact ${name}`, () => new DefaultArtifactClient().uploadArtifact(name, [...files], root, options));
    return { id, size };
};
/**
 * Downloads an artifact of this run into a folder. False where the run has none of that name.
 * @throws UserError when the bytes do not have the digest that the upload declared.
 */
const downloadArtifact = async (name, directory) => {
    const { ArtifactNotFoundError, DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4133), __webpack_require__.e(9173), __webpack_require__.e(7726), __webpack_require__.e(4735), __webpack_require__.e(4901), __webpack_require__.e(8613)]).then(__webpack_require__.bind(__webpack_require__, 70825));
    const client = new DefaultArtifactClient();
    // The client's unzip-stream still calls Buffer(); that warning is nobody's here to act on.
    process.noDeprecation = true;
    try {
        const { artifact } = await client.getArtifact(name);
        const { digestMismatch } = await (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)(`Download artifact ${name}`, () => client.downloadArtifact(artifact.id, {
            path: directory,
            ...(artifact.digest && { expectedHash: artifact.digest }),
        }));
        if (digestMismatch)
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Artifact "${name}" arrived with other bytes than were uploaded.`, {
                fix: "Run the job again.",
            });
        return true;
    }
    catch (error) {
        if (error instanceof ArtifactNotFoundError)
            return false;
        throw error;
    }
};
/** Names of the artifacts that this run has so far. */
const listArtifacts = async () => {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4133), __webpack_require__.e(9173), __webpack_require__.e(7726), __webpack_require__.e(4735), __webpack_require__.e(4901), __webpack_require__.e(8613)]).then(__webpack_require__.bind(__webpack_require__, 70825));
    const { artifacts } = await new DefaultArtifactClient().listArtifacts({ latest: true });
    return artifacts.map(({ name }) => name);
};


/***/ }),

/***/ 97247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);


/** Reads the context. @throws UserError outside a job, naming the variable. */
const readContext = (env = process.env) => {
    const need = (name) => {
        const value = env[name];
        if (value)
            return value;
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`${name} is not set: this is not a GitHub Actions job.`, {
            fix: "On a laptop, run the workflow with: npx mlops run .github/workflows/<file>.yml",
        });
    };
    const full = need("GITHUB_REPOSITORY");
    const [owner = "", name = ""] = full.split("/");
    const serverUrl = env.GITHUB_SERVER_URL ?? "https://github.com";
    const runId = need("GITHUB_RUN_ID");
    return {
        workspace: need("GITHUB_WORKSPACE"),
        repository: { owner, name },
        apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
        sha: env.GITHUB_SHA ?? "",
        ref: env.GITHUB_REF ?? "",
        eventName: env.GITHUB_EVENT_NAME ?? "",
        event: env.GITHUB_EVENT_PATH
            ? JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env.GITHUB_EVENT_PATH, "utf8"))
            : {},
        actor: env.GITHUB_ACTOR ?? "",
        runId,
        runAttempt: env.GITHUB_RUN_ATTEMPT ?? "1",
        runUrl: `${serverUrl}/${full}/actions/runs/${runId}`,
        tempDirectory: env.RUNNER_TEMP ?? "",
    };
};


/***/ }),

/***/ 70816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);

/** What a person reads of a failure. User errors carry their fix; anything else is a defect of ours, with its stack. */
const describeFailure = (error) => {
    if ((0,_mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__/* .isUserError */ .i)(error))
        return error.fix ? `${error.message}\n  ${error.fix.replaceAll("\n", "\n  ")}` : error.message;
    const causes = [];
    for (let next = error; next instanceof Error && causes.length < 5; next = next.cause)
        causes.push(next.stack ?? `${next.name}: ${next.message}`);
    return `${causes.join("\nCaused by: ") || String(error)}\nThis looks like a fault of mlops-actions. Please report it with the lines above.`;
};


/***/ }),

/***/ 45395:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   fG: () => (/* binding */ readFlag),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   yu: () => (/* binding */ readRequired)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75360);
/* harmony import */ var _mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65489);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);



/** An input's text, or undefined where it was not given or is empty. */
const readText = (name) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name) || undefined;
/** An input that must be given. */
const readRequired = (name) => {
    const value = readText(name);
    if (value === undefined)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Input "${name}" is required and was not given.`, {
            fix: `Add under with:\n  ${name}: …`,
        });
    return value;
};
/** An input that is one of a few words; the error lists them all. */
const readChoice = (name, words, fallback) => {
    const given = readText(name) ?? fallback;
    const found = words.find((word) => word === given);
    if (found !== undefined)
        return found;
    const near = (0,_mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(given, words);
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Input "${name}" is "${given}".`, {
        fix: `${near ? `Did you mean "${near}"? ` : ""}Allowed: ${words.join(", ")}.`,
    });
};
/** true or false, in YAML 1.2's core spellings. */
const readFlag = (name, fallback) => readChoice(name, ["true", "false", "True", "False", "TRUE", "FALSE"], fallback ? "true" : "false").toLowerCase() === "true";
/** A number within bounds. */
const readNumber = (name, bounds = {}) => {
    const text = readText(name);
    if (text === undefined)
        return undefined;
    const value = Number(text);
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = bounds;
    if (Number.isFinite(value) && value >= min && value <= max)
        return value;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Input "${name}" is "${text}", expected a number${describeBounds(bounds)}.`);
};
/** Non-empty lines of a multi-line input. */
const readLines = (name) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name)
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
const describeBounds = ({ min, max }) => min !== undefined && max !== undefined
    ? ` from ${min} to ${max}`
    : min !== undefined
        ? ` of at least ${min}`
        : max !== undefined
            ? ` of at most ${max}`
            : "";


/***/ }),

/***/ 96150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ actionsLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75360);

const actionsLog = {
    info: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq,
    warn: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(message),
    debug: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz,
    group: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os,
};


/***/ }),

/***/ 86810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeSummary),
/* harmony export */   n: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75360);


/** Sets a step's outputs. Undefined and null become the empty string, which expressions take as false. */
const setOutputs = (outputs) => {
    for (const [name, value] of Object.entries(outputs))
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH(name, value ?? "");
};
const summaryLimit = 1024 * 1024; // bytes a step; GitHub drops the whole summary of a step that exceeds it
/** Appends Markdown to the step's summary page; cut at the limit rather than lost. */
const writeSummary = async (markdown) => {
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (!file)
        return;
    const bytes = Buffer.from(`${markdown}\n`);
    const note = "\n\n…cut at GitHub's limit of 1 MiB a step.\n";
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(file, bytes.length <= summaryLimit ? bytes : `${bytes.subarray(0, summaryLimit - 100).toString()}${note}`);
};


/***/ }),

/***/ 28908:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75360);
/* harmony import */ var _describe_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70816);


/**
 * Runs one action's main step. Owns the only try/catch: the user's faults print what to do,
 * ours print stack and cause, and both fail the step.
 */
const runAction = async (action) => {
    try {
        const inputs = action.readInputs();
        const result = await action.execute(inputs);
        await action.writeOutputs(result, inputs);
    }
    catch (error) {
        reportFailure(error);
    }
};
/** Prints an error as its kind deserves and marks the step failed. */
const reportFailure = (error) => {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1((0,_describe_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .I)(error));
};


/***/ }),

/***/ 49919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   NW: () => (/* binding */ runFiles),
/* harmony export */   XY: () => (/* binding */ writeRunFile),
/* harmony export */   m8: () => (/* binding */ readRunFile),
/* harmony export */   mU: () => (/* binding */ shareRunDirectory),
/* harmony export */   zq: () => (/* binding */ ensureRunDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65489);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39887);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99775);






/** The files of one model's way through the pipeline, `.mlops/` unless told. */
const runFiles = {
    environment: "environment.json",
    run: "run.json",
    metrics: "metrics.json",
    verdict: "verdict.json",
    comment: "comment.md",
    review: "review.json",
    report: "report.html",
    registration: "registration.json",
    deployment: "deployment.json",
    drift: "drift.json",
    driftReport: "drift.html",
    model: "model",
};
/** The artifact that carries one model's run directory from job to job. */
const artifactName = (model) => `mlops-${model.replaceAll("/", "-")}`;
/**
 * Finds the run directory of a model: the one in the workspace, or the artifact that an earlier job left.
 * @throws UserError when neither is there, naming the step that makes it.
 */
const ensureRunDirectory = async (workspace, directory, model) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, directory);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, runFiles.run)))
        return path;
    const wanted = artifactName(model);
    const asksGitHub = Boolean(process.env.ACTIONS_RUNTIME_TOKEN);
    if (asksGitHub && (await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .downloadArtifact */ .bk)(wanted, path)))
        return path;
    const near = asksGitHub ? (0,_mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_5__/* .suggest */ .Z)(wanted, await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .listArtifacts */ .wn)()) : undefined;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError(`${directory}/${runFiles.run} is not there, and this run has no artifact "${wanted}".`, {
        fix: near
            ? `There is "${near}": is the model's name misspelt?`
            : "Run the train action before this one, in this job or in one that this job needs.",
    });
};
/** Uploads everything in the run directory as the model's artifact. */
const shareRunDirectory = async (path, model, suffix = "") => {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name));
    return (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .uploadArtifact */ .mz)(`${artifactName(model)}${suffix}`, path, files);
};
/** Reads one contract's file in the run directory; undefined where it is not there. */
const readRunFile = async (directory, file, contract) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, file);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? contract.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8"), path) : undefined;
};
/** Writes one contract's file in the run directory and returns its path. */
const writeRunFile = async (directory, file, contract, value) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(directory, { recursive: true });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, file);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, contract.serialise(value));
    return path;
};


/***/ }),

/***/ 27331:
/***/ ((module) => {

/**
 * undici takes 45 ms to load, @actions/core loads it by way of @actions/http-client, and only a proxy needs it. So it
 * stands beside the bundle as a file of its own, which is read when one of these is asked for.
 */
const load = () => __WEBPACK_EXTERNAL_createRequire(import.meta.url)("./undici.cjs");

module.exports = {
  get ProxyAgent() {
    return load().ProxyAgent;
  },
  get EnvHttpProxyAgent() {
    return load().EnvHttpProxyAgent;
  },
  get fetch() {
    return load().fetch;
  },
};


/***/ })

};
