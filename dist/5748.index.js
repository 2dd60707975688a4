export const id = 5748;
export const ids = [5748];
export const modules = {

/***/ 75683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* unused harmony export canonicalJson */
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

/***/ 25098:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   jD: () => (/* binding */ intervalShape),
/* harmony export */   qk: () => (/* binding */ verdictContract)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32137);


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
    method: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("delong, paired-bootstrap-percentile, …"),
});
const ruleResultShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    slice: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    champion: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    challenger: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    delta: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe("oriented: positive means the challenger is better"),
    margin: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().describe("how much worse was acceptable"),
    limits: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ min: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(), max: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(), on: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })
        .optional()
        .describe("of a bound"),
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
    same_model: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().describe("true where the champion has the challenger's very bytes"),
});


/***/ }),

/***/ 13715:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MN: () => (/* binding */ compareMetric),
  zK: () => (/* binding */ detectableEffect),
  BH: () => (/* binding */ estimateMetric),
  A2: () => (/* binding */ harmPValue)
});

// EXTERNAL MODULE: ./packages/evaluation/src/poisson-weights.ts
var poisson_weights = __webpack_require__(59167);
;// CONCATENATED MODULE: ./packages/evaluation/src/bootstrap.ts

/**
 * Estimates of each resample: of the one estimator, or of the first minus the second on the same drawn rows.
 * `blocks` says which blocks of four to draw, so that several workers can share one job: joined in order, their
 * answers are bit for bit those of one worker.
 */
const resample = (estimators, n, { resamples, seed, key }, blocks = { from: 0, to: Math.ceil(resamples / poisson_weights/* lanes */.wX) }) => {
    const [first, second] = estimators;
    const weights = new Uint16Array(n);
    const a = new Float64Array(poisson_weights/* lanes */.wX);
    const b = new Float64Array(poisson_weights/* lanes */.wX);
    const end = Math.min(blocks.to * poisson_weights/* lanes */.wX, resamples);
    const estimates = new Float64Array(Math.max(0, end - blocks.from * poisson_weights/* lanes */.wX));
    const stream = (0,poisson_weights/* hashKey */.EN)(key);
    for (let block = blocks.from; block < blocks.to; block++) {
        (0,poisson_weights/* drawWeights */.wr)(weights, seed, stream, block);
        first(weights, a);
        second?.(weights, b);
        const at = (block - blocks.from) * poisson_weights/* lanes */.wX;
        for (let lane = 0; lane < poisson_weights/* lanes */.wX && at + lane < estimates.length; lane++)
            estimates[at + lane] = a[lane] - b[lane];
    }
    return estimates;
};
/** Where fewer resamples than this are defined (a class was not drawn), an interval would flatter. */
const leastDefined = 0.95;
/**
 * Percentile interval (Efron 1979), standard error and two-sided p of "no difference" of a bootstrap distribution.
 * Undefined where too many resamples were.
 */
const summariseResamples = (estimates, level) => {
    const defined = estimates.filter(Number.isFinite).sort();
    const count = defined.length;
    if (count < 2 || count < leastDefined * estimates.length)
        return undefined;
    const mean = defined.reduce((sum, value) => sum + value, 0) / count;
    const squares = defined.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const atMostZero = defined.filter((value) => value <= 0).length;
    const atLeastZero = defined.filter((value) => value >= 0).length;
    return {
        low: quantileOfSorted(defined, (1 - level) / 2),
        high: quantileOfSorted(defined, (1 + level) / 2),
        se: Math.sqrt(squares / (count - 1)),
        // One is added to both counts: with B resamples no p below 1 / (B + 1) is shown (Davison & Hinkley 1997, 4.2.3).
        pValue: Math.min(1, (2 * (Math.min(atMostZero, atLeastZero) + 1)) / (count + 1)),
    };
};
/** Linear between order statistics, as numpy's default (Hyndman & Fan's type 7). */
const quantileOfSorted = (sorted, p) => {
    const at = p * (sorted.length - 1);
    const below = Math.floor(at);
    const low = sorted[below];
    const high = sorted[Math.min(below + 1, sorted.length - 1)];
    return low + (at - below) * (high - low);
};

// EXTERNAL MODULE: ./packages/evaluation/src/rank-metrics.ts
var rank_metrics = __webpack_require__(9280);
;// CONCATENATED MODULE: ./packages/evaluation/src/delong.ts

/**
 * DeLong, DeLong & Clarke-Pearson (Biometrics 44, 1988) by the midranks of Sun & Xu (IEEE Signal Proc. Letters 21,
 * 2014): n log n rather than positives × negatives. Needs at least two rows of each class.
 * @param y 1 for positive rows
 * @param models a column of scores for each model
 */
const delong = (y, models) => {
    const positives = rowsOf(y, (label) => label === 1);
    const negatives = rowsOf(y, (label) => label !== 1);
    const m = positives.length;
    const n = negatives.length;
    const placements = models.map((scores) => {
        const all = midranks(scores);
        const amongPositives = midranks(pick(scores, positives));
        const amongNegatives = midranks(pick(scores, negatives));
        return {
            positive: amongPositives.map((rank, i) => (all[positives[i]] - rank) / n),
            negative: amongNegatives.map((rank, j) => 1 - (all[negatives[j]] - rank) / m),
        };
    });
    const auc = placements.map(({ positive }) => mean(positive));
    const covariance = placements.map((a) => placements.map((b) => covary(a.positive, b.positive) / m + covary(a.negative, b.negative) / n));
    return { auc, covariance };
};
/** Ranks from 1, equal values sharing the mean of theirs. */
const midranks = (values) => {
    const order = (0,rank_metrics/* sortRows */.sN)(values);
    const ranks = new Float64Array(values.length);
    for (let start = 0, end = 0; start < order.length; start = end) {
        const value = values[order[start]];
        while (end < order.length && values[order[end]] === value)
            end++;
        for (let i = start; i < end; i++)
            ranks[order[i]] = (start + end + 1) / 2;
    }
    return ranks;
};
const rowsOf = (y, wanted) => {
    const rows = [];
    for (let i = 0; i < y.length; i++)
        if (wanted(y[i]))
            rows.push(i);
    return rows;
};
const pick = (values, rows) => Float64Array.from(rows, (row) => values[row]);
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const covary = (a, b) => {
    const meanA = mean(a);
    const meanB = mean(b);
    let sum = 0;
    for (let i = 0; i < a.length; i++)
        sum += (a[i] - meanA) * (b[i] - meanB);
    return sum / (a.length - 1);
};

// EXTERNAL MODULE: ./packages/evaluation/src/estimator.ts
var src_estimator = __webpack_require__(61170);
// EXTERNAL MODULE: ./packages/evaluation/src/evidence.ts
var src_evidence = __webpack_require__(97247);
// EXTERNAL MODULE: ./packages/evaluation/src/metrics.ts + 2 modules
var metrics = __webpack_require__(29292);
;// CONCATENATED MODULE: ./packages/evaluation/src/normal.ts
/** log(sqrt(2π)) */
const logRootTwoPi = 0.9189385332046728;
/**
 * P(Z > z) of the standard normal. Near the centre Marsaglia's Taylor series (J. Stat. Software 11(4), 2004), which
 * loses relative accuracy in the tail; there Mills' ratio as a continued fraction (Abramowitz & Stegun 26.2.14).
 */
const upperTail = (z) => {
    if (Number.isNaN(z))
        return Number.NaN;
    if (z < 0)
        return 1 - upperTail(-z);
    if (z > 38)
        return 0;
    const logDensity = -0.5 * z * z - logRootTwoPi;
    if (z < 2.5) {
        let sum = z;
        let before = 0;
        for (let term = z, i = 3; sum !== before; i += 2) {
            term *= (z * z) / i;
            before = sum;
            sum += term;
        }
        return 0.5 - sum * Math.exp(logDensity);
    }
    let fraction = z;
    for (let k = 200; k > 0; k--)
        fraction = z + k / fraction;
    return Math.exp(logDensity) / fraction;
};
/** P(Z ≤ z). */
const cdf = (z) => upperTail(-z);
/** The z with P(Z ≤ z) = p, by bisection to the last bit: it is called a few times a gate. */
const quantile = (p) => {
    if (!(p > 0 && p < 1))
        throw new RangeError(`no normal quantile at ${p}`);
    if (p > 0.5)
        return -quantile(1 - p);
    let low = -40;
    let high = 0;
    for (let middle = -20; middle > low && middle < high; middle = (low + high) / 2)
        if (cdf(middle) < p)
            low = middle;
        else
            high = middle;
    return high;
};

;// CONCATENATED MODULE: ./packages/evaluation/src/compare.ts






/** The challenger's own value. AUC: DeLong's variance, kept within [0, 1]; else percentile bootstrap. */
const estimateMetric = (metric, evidence, stats, key) => {
    const estimator = (0,src_evidence/* prepareMetric */.ii)(metric, evidence, evidence.challenger);
    const value = (0,src_estimator/* estimatePoint */.p)(estimator, evidence.n);
    const level = levelOf(stats);
    if (usesDeLong(metric, stats)) {
        if (!hasTwoOfEach(evidence.y))
            return { value };
        const { covariance } = delong(evidence.y, [evidence.challenger[0]]);
        const se = Math.sqrt(covariance[0][0]);
        const half = -quantile(stats.alpha) * se;
        const ci = { low: Math.max(0, value - half), high: Math.min(1, value + half), level, method: "delong" };
        return { value, ci, se };
    }
    const spread = summariseResamples(resample([estimator], evidence.n, { ...stats, key }), level);
    return { value, ...describeSpread(spread, level, "bootstrap-percentile") };
};
/** Challenger against champion on the same rows. */
const compareMetric = (metric, evidence, stats, key) => {
    const { n, y } = evidence;
    const ours = (0,src_evidence/* prepareMetric */.ii)(metric, evidence, evidence.challenger);
    const theirs = (0,src_evidence/* prepareMetric */.ii)(metric, evidence, evidence.champion);
    const challenger = (0,src_estimator/* estimatePoint */.p)(ours, n);
    const champion = (0,src_estimator/* estimatePoint */.p)(theirs, n);
    const delta = metric.higherIsBetter ? challenger - champion : champion - challenger;
    const level = levelOf(stats);
    const points = { champion, challenger, delta };
    if (usesDeLong(metric, stats)) {
        if (!hasTwoOfEach(y))
            return points;
        const { covariance } = delong(y, [evidence.challenger[0], evidence.champion[0]]);
        const variance = covariance[0][0] + covariance[1][1] - 2 * covariance[0][1];
        // Identical rankings leave rounding dust below zero.
        const se = Math.sqrt(Math.max(0, variance));
        const half = -quantile(stats.alpha) * se;
        const ci = { low: delta - half, high: delta + half, level, method: "delong" };
        return { ...points, ci, se, pValue: se > 0 ? 2 * upperTail(Math.abs(delta) / se) : delta === 0 ? 1 : 0 };
    }
    const pair = metric.higherIsBetter ? [ours, theirs] : [theirs, ours];
    const spread = summariseResamples(resample(pair, n, { ...stats, key }), level);
    return {
        ...points,
        ...describeSpread(spread, level, "paired-bootstrap-percentile"),
        ...(spread && { pValue: spread.pValue }),
    };
};
/** p of "not harmed" (true difference ≥ 0) by the normal approximation, which unlike counting resamples has no floor. */
const harmPValue = ({ delta, se }) => {
    if (se === undefined)
        return undefined;
    if (se === 0)
        return delta < 0 ? 0 : 1;
    return upperTail(-delta / se);
};
/** Smallest true difference that these rows detect with the given power, one-sided at alpha. */
const detectableEffect = (se, alpha, power) => (quantile(1 - alpha) + quantile(power)) * se;
const levelOf = ({ alpha }) => 1 - 2 * alpha;
const usesDeLong = (metric, { method }) => method === "auto" && (0,metrics/* isBinaryAuc */.R7)(metric);
const hasTwoOfEach = (y) => {
    const positives = y.reduce((count, label) => count + (label === 1 ? 1 : 0), 0);
    return positives >= 2 && y.length - positives >= 2;
};
const describeSpread = (spread, level, method) => spread && { ci: { low: spread.low, high: spread.high, level, method }, se: spread.se };


/***/ }),

/***/ 9578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ combine)
/* harmony export */ });
/**
 * The verdict of a set of rules: the worst of them (all must pass: an intersection-union test, which needs no
 * correction). Where nothing passed, nothing was shown, and that is no pass.
 */
const combine = (rules) => {
    const statuses = rules.filter((rule) => rule.blocking !== false).map((rule) => rule.status);
    for (const word of ["error", "fail", "insufficient", "inconclusive", "warn"])
        if (statuses.includes(word))
            return word;
    return statuses.includes("pass") ? "pass" : "inconclusive";
};


/***/ }),

/***/ 61170:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ estimatePoint)
/* harmony export */ });
/* harmony import */ var _poisson_weights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59167);

const estimatePoint = (estimator, n) => {
    const out = new Float64Array(_poisson_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .lanes */ .wX);
    estimator(new Uint16Array(n).fill(_poisson_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .unitWeight */ .xl), out);
    return out[0];
};


/***/ }),

/***/ 92404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D2: () => (/* binding */ describeUnreadable),
  Ue: () => (/* binding */ describeWrongLabels),
  Tx: () => (/* binding */ evaluateFiles),
  IO: () => (/* binding */ fileSource),
  cB: () => (/* binding */ hashSource)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/contracts/src/user-error.ts
var user_error = __webpack_require__(22399);
// EXTERNAL MODULE: ./packages/evaluation/src/evaluate-gate.ts + 3 modules
var evaluate_gate = __webpack_require__(3523);
;// CONCATENATED MODULE: ./packages/evaluation/src/read-columns.ts

/**
 * Reads columns of a CSV, TSV or JSONL file as text, a row at a time; what `keep` refuses is never held.
 * @throws UserError where the file does not parse, with its line
 */
const readColumns = async (source, keep = () => true) => {
    const extension = /\.(\w+)$/.exec(source.name)?.[1]?.toLowerCase();
    if (extension === "jsonl" || extension === "ndjson")
        return readJsonLines(source, keep);
    if (extension === "tsv")
        return readDelimited(source, "\t", keep);
    if (extension === "csv" || extension === "txt")
        return readDelimited(source, ",", keep);
    throw new user_error.UserError(`${source.name} is not a table that the gate can read.`, {
        fix: "Give a file that ends in .csv, .tsv or .jsonl.",
    });
};
const readDelimited = async ({ name, open }, delimiter, keep) => {
    const { parse } = await __webpack_require__.e(/* import() */ 6070).then(__webpack_require__.bind(__webpack_require__, 56070));
    const input = open();
    const parser = input.pipe(parse({ delimiter, bom: true, skip_empty_lines: true, trim: true }));
    input.on("error", (error) => parser.destroy(error));
    const values = new Map();
    let header = [];
    let kept;
    let rows = 0;
    try {
        for await (const record of parser) {
            if (kept) {
                for (const { index, column } of kept)
                    column.push(record[index]);
                rows++;
                continue;
            }
            const twice = record.find((column, index) => record.indexOf(column) < index);
            if (twice !== undefined)
                throw new user_error.UserError(`${name} has two columns named "${twice}".`, { fix: "Rename one." });
            header = record;
            kept = record.flatMap((column, index) => keep(column) ? [{ index, column: addTo(values, column) }] : []);
        }
    }
    catch (cause) {
        throw isCsvError(cause) ? new user_error.UserError(`${name} does not parse: ${cause.message}.`, { cause }) : cause;
    }
    return { name, rows, header, values };
};
const isCsvError = (error) => error instanceof Error && String(error.code).startsWith("CSV_");
const readJsonLines = async ({ name, open }, keep) => {
    const { createInterface } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 80481, 23));
    const values = new Map();
    const header = new Set();
    let rows = 0;
    let line = 0;
    for await (const text of createInterface({ input: open(), crlfDelay: Number.POSITIVE_INFINITY })) {
        line++;
        if (!text.trim())
            continue;
        const record = parseLine(text, `${name}:${line}`);
        for (const [column, value] of Object.entries(record)) {
            header.add(column);
            if (!values.has(column) && keep(column))
                fillTo(addTo(values, column), rows);
            values.get(column)?.push(value === null ? "" : String(value));
        }
        rows++;
        for (const column of values.values())
            fillTo(column, rows);
    }
    return { name, rows, header: [...header], values };
};
/** Python's json module writes NaN and Infinity bare; they are kept as text and reported with their row. */
const parseLine = (text, place) => {
    let value;
    try {
        value = JSON.parse(text.replace(/^\uFEFF/, ""));
    }
    catch (cause) {
        try {
            value = JSON.parse(text.replace(/([:,[]\s*)(-?Infinity|NaN)(?=\s*[,}\]])/g, '$1"$2"'));
        }
        catch {
            throw new user_error.UserError(`${place} is not JSON: ${cause.message}.`, { cause });
        }
    }
    if (typeof value === "object" && value !== null && !Array.isArray(value))
        return value;
    throw new user_error.UserError(`${place} is not a JSON object.`, { fix: 'Write one {"id": …, "score": …} a line.' });
};
const addTo = (values, column) => {
    const cells = [];
    values.set(column, cells);
    return cells;
};
const fillTo = (cells, rows) => {
    while (cells.length < rows)
        cells.push("");
};

;// CONCATENATED MODULE: ./packages/evaluation/src/evaluate-files.ts





/** Reads labels and predictions, each only the columns that the policy needs, and judges them. */
const evaluateFiles = async (policy, files) => {
    const { id = "id", score = "score", label = "label" } = policy.data?.columns ?? {};
    const slices = policy.data?.slices;
    const keepLabel = (column) => !slices || [id, label, ...slices].includes(column);
    const keepScore = (column) => column === id ||
        (policy.task === "multiclass" ? column.startsWith(`${score}_`) : column === score) ||
        (slices?.includes(column) ?? false);
    return (0,evaluate_gate/* evaluatePredictions */.ei)(policy, {
        labels: await readColumns(files.labels, keepLabel),
        challenger: await readColumns(files.challenger, keepScore),
        ...(files.champion && { champion: await readColumns(files.champion, keepScore) }),
    });
};
/** A file on this disk. `name` is what messages call it. */
const fileSource = (path, name = path) => ({
    name,
    open: () => (0,external_node_fs_.createReadStream)(path),
});
/** sha256 of a file's bytes, streamed. @throws UserError where it cannot be read */
const hashSource = async ({ name, open }) => {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    try {
        for await (const chunk of open())
            hash.update(chunk);
    }
    catch (cause) {
        throw describeUnreadable(name, cause);
    }
    return hash.digest("hex");
};
const describeUnreadable = (name, cause) => {
    const { code } = cause;
    if (code === "ENOENT")
        return new user_error.UserError(`${name} is not there.`, { cause });
    if (code === "EISDIR")
        return new user_error.UserError(`${name} is a folder, expected a file.`, { cause });
    if (code === "EACCES")
        return new user_error.UserError(`${name} may not be read.`, { cause });
    return cause;
};
/** The pin of the policy: the labels that the policy's author meant, or a sentence that says they are others. */
const describeWrongLabels = (policy, name, sha256) => {
    const pinned = policy.data?.labels?.sha256;
    if (pinned === undefined || pinned === sha256)
        return undefined;
    return `${name} is not the file that the policy pins: its sha256 is ${sha256}, the policy says ${pinned}. Restore the labels, or change the pin where the policy is reviewed.`;
};


/***/ }),

/***/ 3523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ei: () => (/* binding */ evaluatePredictions),
  $Z: () => (/* binding */ openFirst),
  TR: () => (/* binding */ refuse),
  j1: () => (/* binding */ skipWithoutChampion)
});

// EXTERNAL MODULE: ./packages/evaluation/src/compare.ts + 3 modules
var compare = __webpack_require__(13715);
// EXTERNAL MODULE: ./packages/evaluation/src/decide.ts
var decide = __webpack_require__(9578);
// EXTERNAL MODULE: ./packages/evaluation/src/estimator.ts
var estimator = __webpack_require__(61170);
// EXTERNAL MODULE: ./packages/evaluation/src/evidence.ts
var src_evidence = __webpack_require__(97247);
// EXTERNAL MODULE: ./packages/contracts/src/format.ts
var format = __webpack_require__(83040);
// EXTERNAL MODULE: ./packages/contracts/src/suggest.ts
var suggest = __webpack_require__(46529);
// EXTERNAL MODULE: ./packages/contracts/src/user-error.ts
var user_error = __webpack_require__(22399);
;// CONCATENATED MODULE: ./packages/evaluation/src/join-evidence.ts



class DataFault extends Error {
}
/**
 * Checks labels and predictions and puts them in the order of the labels.
 * @throws UserError where a column is missing: then it is not such a file at all
 */
const joinEvidence = (tables, policy) => {
    const names = { id: "id", score: "score", label: "label", ...policy.data?.columns };
    const task = policy.task;
    try {
        const { labels, challenger, champion } = tables;
        const ids = needColumn(labels, names.id);
        const labelTexts = needColumn(labels, names.label);
        refuseBadIds(labels.name, ids);
        const classes = task === "multiclass" ? findClasses(challenger, names.score) : [];
        const y = readLabels(labels.name, labelTexts, ids, task, classes);
        const scoreColumns = task === "multiclass" ? classes.map((one) => `${names.score}_${one}`) : [names.score];
        const align = (table) => {
            const own = needColumn(table, names.id);
            const texts = scoreColumns.map((column) => needColumn(table, column));
            refuseBadIds(table.name, own);
            const rows = matchIds(labels.name, ids, table.name, own);
            const scores = texts.map((text, index) => readNumbers(table.name, scoreColumns[index], text, own));
            return { rows, scores: scores.map((score) => Float64Array.from(rows, (row) => score[row])) };
        };
        const ours = align(challenger);
        const evidence = {
            task,
            n: ids.length,
            y,
            threshold: policy.data?.threshold ?? 0.5,
            challenger: ours.scores,
            champion: champion && align(champion).scores,
            slices: readSlices(tables, policy.data?.slices, Object.values(names), ours.rows),
        };
        return { evidence };
    }
    catch (error) {
        if (error instanceof DataFault)
            return { fault: error.message };
        throw error;
    }
};
const needColumn = (table, column) => {
    const values = table.values.get(column);
    if (values)
        return values;
    if (table.header.length === 0)
        throw new DataFault(`${table.name} is empty.`);
    const near = (0,suggest/* suggest */.Z)(column, table.header);
    throw new user_error.UserError(`${table.name} has no column "${column}" (it has: ${table.header.join(", ")}).`, {
        fix: near
            ? `Did you mean "${near}"? Rename it, or name it in the policy's data.columns.`
            : "Rename one, or name it in the policy's data.columns.",
    });
};
const refuseBadIds = (name, ids) => {
    if (ids.length === 0)
        throw new DataFault(`${name} has no rows.`);
    const seen = new Set();
    const repeated = new Set();
    for (const id of ids)
        (seen.has(id) ? repeated : seen).add(id);
    if (seen.has(""))
        throw new DataFault(`${name} has rows without an id.`);
    if (repeated.size > 0)
        throw new DataFault(`${name} has ${(0,format/* countOf */.pq)(repeated.size, "duplicate id")} (${ids.length - seen.size} extra rows): ${firstFive([...repeated])}.`);
};
/** For each labelled row, the row of the predictions. */
const matchIds = (labelsName, ids, name, own) => {
    const rowOf = new Map(own.map((id, row) => [id, row]));
    const missing = ids.filter((id) => !rowOf.has(id));
    const known = missing.length || own.length !== ids.length ? new Set(ids) : undefined;
    const extra = known ? own.filter((id) => !known.has(id)) : [];
    if (missing.length === 0 && extra.length === 0)
        return ids.map((id) => rowOf.get(id));
    const parts = [
        ...(missing.length
            ? [`${(0,format/* countOf */.pq)(missing.length, "id")} of ${labelsName} missing (${firstFive(missing)})`]
            : []),
        ...(extra.length
            ? [`${(0,format/* countOf */.pq)(extra.length, "id")} that ${labelsName} does not have (${firstFive(extra)})`]
            : []),
    ];
    throw new DataFault(`${name} does not match ${labelsName} (${own.length} and ${ids.length} rows): ${parts.join(", and ")}.`);
};
const readNumbers = (name, column, texts, ids) => {
    const values = Float64Array.from(texts, (text) => (text === "" ? Number.NaN : Number(text)));
    const bad = ids.filter((_, row) => !Number.isFinite(values[row]));
    if (bad.length === 0)
        return values;
    throw new DataFault(`${name} has ${(0,format/* countOf */.pq)(bad.length, "row")} whose ${column} is not a finite number: ids ${firstFive(bad)}.`);
};
const binaryLabels = { "0": 0, "1": 1, "0.0": 0, "1.0": 1, false: 0, true: 1 };
const readLabels = (name, texts, ids, task, classes) => {
    if (task === "regression")
        return readNumbers(name, "label", texts, ids);
    const codes = task === "binary" ? binaryLabels : Object.fromEntries(classes.map((one, code) => [one, code]));
    const codeOf = new Map(Object.entries(codes));
    const code = (text) => codeOf.get(task === "binary" ? text.toLowerCase() : text);
    const bad = ids.filter((_, row) => code(texts[row]) === undefined);
    if (bad.length > 0) {
        const allowed = task === "binary" ? "0 or 1" : `a class that the predictions score (${classes.join(", ")})`;
        throw new DataFault(`${name} has ${(0,format/* countOf */.pq)(bad.length, "row")} whose label is not ${allowed}: ids ${firstFive(bad)}.`);
    }
    return Float64Array.from(texts, (text) => code(text));
};
const findClasses = (challenger, score) => {
    const prefix = `${score}_`;
    const classes = [...challenger.values.keys()].flatMap((column) => column.startsWith(prefix) ? [column.slice(prefix.length)] : []);
    if (classes.length >= 2)
        return classes.sort();
    if (challenger.header.length === 0)
        throw new DataFault(`${challenger.name} is empty.`);
    throw new user_error.UserError(`${challenger.name} has ${classes.length} columns named ${prefix}<class>, and a multiclass task needs one for each class.`);
};
/** An extra column with more values than this is no slice unless the policy names it; beyond the second, never. */
const mostImpliedLevels = 50;
const mostLevels = 1000;
const readSlices = ({ labels, challenger }, named, taken, rows) => {
    if (!named)
        return [...labels.values]
            .filter(([column]) => !taken.includes(column))
            .map(([column, values]) => codeLevels(column, values))
            .filter(({ levels }) => levels.length > 1 && levels.length <= mostImpliedLevels);
    return named.map((column) => {
        const ours = challenger.values.get(column);
        const values = labels.values.get(column) ?? (ours && rows.map((row) => ours[row]));
        if (!values) {
            const near = (0,suggest/* suggest */.Z)(column, [...labels.header, ...challenger.header]);
            throw new user_error.UserError(`No slice column "${column}" in ${labels.name} or ${challenger.name}.`, {
                fix: near ? `Did you mean "${near}"?` : "Add it to the labels file, or take it out of data.slices.",
            });
        }
        const slice = codeLevels(column, values);
        if (slice.levels.length <= mostLevels)
            return slice;
        throw new user_error.UserError(`Slice column "${column}" has ${slice.levels.length} values, expected at most ${mostLevels}.`, { fix: "Bin it first, or take it out of data.slices." });
    });
};
const codeLevels = (column, values) => {
    const levels = [...new Set(values)].sort();
    const codeOf = new Map(levels.map((level, code) => [level, code]));
    return {
        column,
        levels: levels.map((level) => level || "(missing)"),
        codes: Uint32Array.from(values, (value) => codeOf.get(value)),
    };
};
const firstFive = (ids) => `${ids
    .slice(0, 5)
    .map((id) => JSON.stringify(id))
    .join(", ")}${ids.length > 5 ? ", …" : ""}`;

// EXTERNAL MODULE: ./packages/evaluation/src/judge-rule.ts
var judge_rule = __webpack_require__(34230);
// EXTERNAL MODULE: ./packages/evaluation/src/format-number.ts
var format_number = __webpack_require__(96835);
;// CONCATENATED MODULE: ./packages/evaluation/src/holm.ts
/**
 * Holm's step-down adjustment (Scand. J. Statist. 6, 1979), in the order given. Equal to
 * statsmodels.stats.multitest.multipletests(method="holm").
 */
const adjustHolm = (pValues) => {
    const adjusted = new Array(pValues.length);
    const order = pValues.map((_, index) => index).sort((i, j) => pValues[i] - pValues[j]);
    let greatest = 0;
    order.forEach((index, rank) => {
        greatest = Math.max(greatest, Math.min(1, (pValues.length - rank) * pValues[index]));
        adjusted[index] = greatest;
    });
    return adjusted;
};

;// CONCATENATED MODULE: ./packages/evaluation/src/judge-slices.ts





/**
 * One result a slice. A slice fails when it is worse by the margin and the p of harm, adjusted for the number of
 * slices that could be judged, is at most alpha.
 */
const judgeSlices = (rule, metric, evidence, policy) => {
    const slices = evidence.slices.flatMap((slice) => slice.levels.map((level, index) => {
        const name = `${slice.column}=${level}`;
        const rows = (0,src_evidence/* selectSlice */.$z)(evidence, slice, index);
        const shortage = (0,src_evidence/* describeShortage */.Jc)(rows, { minN: rule.min_n, minPositives: rule.min_positives });
        if (shortage)
            return { name, n: rows.n, shortage };
        const comparison = (0,compare/* compareMetric */.MN)(metric, rows, policy.stats, `${rule.id}\n${name}`);
        const p = (0,compare/* harmPValue */.A2)(comparison);
        if (p === undefined || !Number.isFinite(comparison.delta))
            return { name, n: rows.n, comparison, shortage: `${rule.metric} is undefined there` };
        return { name, n: rows.n, comparison, p };
    }));
    if (slices.length === 0)
        return [
            {
                ...(0,judge_rule/* beginResult */.hn)(rule),
                status: "error",
                reason: "There is no column to slice by: name some in data.slices, or add them to the labels file.",
            },
        ];
    const tested = slices.filter((slice) => slice.p !== undefined);
    const raw = tested.map((slice) => slice.p);
    const adjusted = rule.correction === "holm" ? adjustHolm(raw) : raw;
    const pOf = new Map(tested.map((slice, index) => [slice.name, adjusted[index]]));
    return slices.map((slice) => judgeSlice(rule, slice, pOf.get(slice.name), policy.stats.alpha));
};
const judgeSlice = (rule, slice, p, alpha) => {
    const { name, n, comparison, shortage } = slice;
    const result = {
        ...(0,judge_rule/* beginResult */.hn)(rule),
        slice: name,
        n,
        ...(comparison && {
            champion: (0,judge_rule/* orNull */.Xd)(comparison.champion),
            challenger: (0,judge_rule/* orNull */.Xd)(comparison.challenger),
            delta: (0,judge_rule/* orNull */.Xd)(comparison.delta),
            ...(comparison.ci && { ci: comparison.ci }),
        }),
    };
    if (!comparison || p === undefined)
        return {
            ...result,
            status: rule.insufficient === "warn" ? "warn" : "insufficient",
            ...(rule.insufficient === "neutral" && { blocking: false }),
            reason: `${name} cannot be judged: ${shortage}. Add rows, or say what to do with small slices (insufficient: warn or neutral).`,
        };
    const { delta, ci } = comparison;
    const called = rule.correction === "holm" ? "Holm p" : "p";
    const told = `${name}: ${rule.metric} ${(0,format_number/* formatDelta */.CW)(delta, ci)}, ${called} of harm ${formatP(p)}`;
    if (p <= alpha && delta <= -rule.margin)
        return {
            ...result,
            p_value: p,
            status: "fail",
            reason: `${told}: worse by ${(0,format_number/* formatValue */.Fl)(-delta)}, past the margin of ${rule.margin} and beyond chance.`,
        };
    const passed = delta > -rule.margin
        ? `within the margin of ${rule.margin}`
        : `past the margin of ${rule.margin}, but as far as chance goes`;
    return { ...result, p_value: p, status: "pass", reason: `${told}: ${passed}.` };
};
const formatP = (p) => (p < 0.001 ? "< 0.001" : p.toFixed(3));

// EXTERNAL MODULE: ./packages/evaluation/src/metrics.ts + 2 modules
var metrics = __webpack_require__(29292);
;// CONCATENATED MODULE: ./packages/evaluation/src/evaluate-gate.ts








/** Judges predictions against labels, and against the champion's predictions where there is one. */
const evaluatePredictions = (policy, tables) => {
    const { evidence, fault } = joinEvidence(tables, policy);
    if (!evidence)
        return refuse(policy, "error", fault);
    return evaluateEvidence(policy, evidence);
};
const evaluateEvidence = (policy, evidence) => {
    const first = !evidence.champion;
    const opening = first ? openFirst(policy, evidence.n) : undefined;
    if (opening)
        return opening;
    const { min_n: minN, min_positives: minPositives } = policy.stats;
    const shortage = (0,src_evidence/* describeShortage */.Jc)(evidence, { minN, minPositives });
    const rules = policy.rules
        .flatMap((rule) => judge(rule, policy, evidence))
        .map((result) => shortage && result.status !== "skipped" && result.status !== "error"
        ? {
            ...result,
            status: "insufficient",
            blocking: undefined,
            reason: `Not judged: ${shortage}.`,
        }
        : result);
    return {
        verdict: (0,decide/* combine */.k)(rules),
        n: evidence.n,
        rules,
        task: policy.task,
        ...(first && { first }),
        ...(shortage && { reason: `Too little data to judge: ${shortage}.` }),
        ...(first && !shortage && { reason: "There is no champion yet: only the bounds judged." }),
    };
};
/** A verdict without rules: the evaluation itself could not be made. */
const refuse = (policy, verdict, reason, n = 0) => ({ verdict, n, rules: [], task: policy.task, reason });
/** What the policy says of a first model, where it does not say "judge by bounds". */
const openFirst = (policy, n) => {
    const { stage, on_missing: onMissing } = policy.champion;
    const first = { first: true };
    if (onMissing === "fail")
        return {
            ...refuse(policy, "error", `No champion: nothing is in stage ${stage}, and the policy asks for one (champion.on_missing: fail).`, n),
            ...first,
        };
    if (onMissing === "neutral")
        return {
            ...refuse(policy, "inconclusive", `No champion in stage ${stage}: nothing was compared.`, n),
            ...first,
        };
    if (policy.rules.some((rule) => rule.kind === "bound" && rule.severity === "fail"))
        return undefined;
    return {
        ...refuse(policy, "error", "No champion, and no bound that could judge a first model by itself. Add a rule such as {id: floor, kind: bound, metric: …, min: …}.", n),
        ...first,
    };
};
const skipWithoutChampion = (rule) => ({
    ...(0,judge_rule/* beginResult */.hn)(rule),
    status: "skipped",
    reason: "There is no champion to compare with.",
});
const judge = (rule, policy, evidence) => {
    const metric = (0,metrics/* findMetric */.GF)(evidence.task, rule.metric);
    const outside = metric.needsProbabilities ? describeOutside(evidence) : undefined;
    if (outside)
        return [
            { ...(0,judge_rule/* beginResult */.hn)(rule), status: "error", reason: `${rule.metric} needs probabilities: ${outside}.` },
        ];
    if (rule.kind === "bound")
        return [(0,judge_rule/* soften */.yP)((0,judge_rule/* judgeBound */.Ku)(rule, metric, evidence, policy), rule.severity)];
    if (!evidence.champion) {
        const value = (0,estimator/* estimatePoint */.p)((0,src_evidence/* prepareMetric */.ii)(metric, evidence, evidence.challenger), evidence.n);
        return [{ ...skipWithoutChampion(rule), challenger: (0,judge_rule/* orNull */.Xd)(value), n: evidence.n }];
    }
    return judgeAgainst(rule, metric, evidence, policy).map((result) => (0,judge_rule/* soften */.yP)(result, rule.severity));
};
const judgeAgainst = (rule, metric, evidence, policy) => {
    if (rule.kind === "slice_guard")
        return judgeSlices(rule, metric, evidence, policy);
    if (rule.kind === "non_inferiority")
        return [(0,judge_rule/* judgeNonInferiority */.pN)(rule, metric, evidence, policy)];
    const { champion, challenger } = (0,compare/* compareMetric */.MN)(metric, evidence, { ...policy.stats, method: "bootstrap", resamples: 0 }, rule.id);
    return [{ ...(0,judge_rule/* judgeChange */.sx)(rule, { champion, challenger, ...metric }), n: evidence.n }];
};
const describeOutside = ({ challenger, champion }) => {
    const find = (scores) => {
        for (const column of scores)
            for (const score of column)
                if (score < 0 || score > 1)
                    return score;
        return undefined;
    };
    const ours = find(challenger);
    if (ours !== undefined)
        return `the challenger has a score of ${ours}`;
    const theirs = champion && find(champion);
    return theirs === undefined ? undefined : `the champion has a score of ${theirs}`;
};


/***/ }),

/***/ 23060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readNumbers),
/* harmony export */   c: () => (/* binding */ evaluateSummary)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22399);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9578);
/* harmony import */ var _evaluate_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3523);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96835);
/* harmony import */ var _judge_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34230);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29292);






/** Judges numbers that the training command told of itself. There are no rows, so there is no interval. */
const evaluateSummary = (policy, challenger, champion) => {
    const opening = champion ? undefined : (0,_evaluate_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .openFirst */ .$Z)(policy, 0);
    if (opening)
        return opening;
    const rules = policy.rules.map((rule) => (0,_judge_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .soften */ .yP)(judge(rule, challenger, champion), rule.severity));
    return {
        verdict: (0,_decide_js__WEBPACK_IMPORTED_MODULE_4__/* .combine */ .k)(rules),
        n: 0,
        rules,
        task: policy.task,
        ...(!champion && { first: true, reason: "There is no champion yet: only the bounds judged." }),
    };
};
const judge = (rule, challenger, champion) => {
    const ours = challenger[rule.metric];
    const begin = (0,_judge_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .beginResult */ .hn)(rule);
    if (ours === undefined || !Number.isFinite(ours))
        return {
            ...begin,
            status: "error",
            reason: `The challenger's metrics have no number "${rule.metric}" (they have: ${Object.keys(challenger).join(", ") || "none"}).`,
        };
    if (rule.kind === "bound") {
        const theirs = champion?.[rule.metric] ?? null;
        return { ...begin, challenger: ours, champion: theirs, ...(0,_judge_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeLimits */ .g1)(rule, { value: ours }) };
    }
    if (!champion)
        return (0,_evaluate_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .skipWithoutChampion */ .j1)(rule);
    const theirs = champion[rule.metric];
    if (rule.kind !== "change" || theirs === undefined || !Number.isFinite(theirs))
        return {
            ...begin,
            challenger: ours,
            status: "error",
            reason: `The champion's metrics have no number "${rule.metric}" to compare ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .Fl)(ours)} with.`,
        };
    const higherIsBetter = rule.higher_is_better ?? (0,_metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .guessDirection */ .xD)(rule.metric) ?? true;
    return (0,_judge_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeChange */ .sx)(rule, { champion: theirs, challenger: ours, higherIsBetter });
};
/**
 * Numbers of a metrics file, nested keys joined with dots; our own `mlops/metrics@1` among them. Text, flags and
 * lists are passed over.
 */
const readNumbers = (text, path) => {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${path} is not JSON: ${cause.message}.`, { cause });
    }
    const { schema, metrics } = (json ?? {});
    return flatten(schema === "mlops/metrics@1" ? metrics : json, "");
};
const flatten = (value, prefix) => typeof value === "number"
    ? { [prefix]: value }
    : typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.assign({}, ...Object.entries(value).map(([key, inner]) => flatten(inner, prefix ? `${prefix}.${key}` : key)))
        : {};


/***/ }),

/***/ 97247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ selectSlice),
/* harmony export */   Jc: () => (/* binding */ describeShortage),
/* harmony export */   ii: () => (/* binding */ prepareMetric)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83040);

/** The rows of one level of one slice column. */
const selectSlice = (evidence, slice, level) => {
    const rows = [];
    for (let i = 0; i < evidence.n; i++)
        if (slice.codes[i] === level)
            rows.push(i);
    const pick = (values) => Float64Array.from(rows, (row) => values[row]);
    return {
        ...evidence,
        n: rows.length,
        y: pick(evidence.y),
        challenger: evidence.challenger.map(pick),
        champion: evidence.champion?.map(pick),
        slices: [],
    };
};
/** Rows of each class that occurs, by class index. Not for regression. */
const countClasses = (y) => {
    const counts = new Map();
    for (const label of y)
        counts.set(label, (counts.get(label) ?? 0) + 1);
    return counts;
};
const prepareMetric = (metric, evidence, scores) => {
    const { n, y, threshold } = evidence;
    return metric.prepare({ n, y, scores, threshold });
};
/**
 * Why these rows cannot carry a judgement, or undefined where they can.
 * `minPositives` is asked of both classes: few negatives blur an AUC as much as few positives.
 */
const describeShortage = ({ task, n, y }, least) => {
    if (n < least.minN)
        return `${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(n, "row")}, and the policy asks for at least ${least.minN}`;
    if (task === "regression")
        return undefined;
    const counts = countClasses(y);
    if (counts.size < 2)
        return `all ${n} rows are of one class`;
    if (task === "multiclass")
        return undefined;
    const [positives, negatives] = [counts.get(1), counts.get(0)];
    const fewest = Math.min(positives, negatives);
    if (fewest >= least.minPositives)
        return undefined;
    return `${positives} positive and ${negatives} negative rows, and the policy asks for at least ${least.minPositives} of each`;
};


/***/ }),

/***/ 96835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Gp: () => (/* binding */ formatSigned)
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


/***/ }),

/***/ 34230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ judgeBound),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   g1: () => (/* binding */ judgeLimits),
/* harmony export */   hn: () => (/* binding */ beginResult),
/* harmony export */   pN: () => (/* binding */ judgeNonInferiority),
/* harmony export */   sx: () => (/* binding */ judgeChange),
/* harmony export */   yP: () => (/* binding */ soften)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83040);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13715);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96835);



/** What every result of a rule begins with. */
const beginResult = (rule) => ({
    id: rule.id,
    kind: rule.kind,
    metric: rule.metric,
    champion: null,
    challenger: null,
    delta: null,
    severity: rule.severity,
    ...describeTerms(rule),
});
/** What the rule asks for, so that a verdict can be read without the policy. */
const describeTerms = (rule) => {
    if (rule.kind === "change")
        return { margin: rule.max_drop };
    if (rule.kind !== "bound")
        return { margin: rule.margin };
    const { min, max, on } = rule;
    return { limits: { ...(min !== undefined && { min }), ...(max !== undefined && { max }), on } };
};
/** JSON has no NaN: an undefined value is told as null. */
const orNull = (value) => (Number.isFinite(value) ? value : null);
/** A failure that the policy only wants told. Missing evidence and open questions are softened alike. */
const soften = (result, severity) => severity === "warn" && ["fail", "inconclusive", "insufficient"].includes(result.status)
    ? { ...result, status: "warn" }
    : result;
const undefinedMetric = "is undefined on these rows or too many resamples of them, so nothing can be judged";
/** Passes when the whole interval lies above −margin, fails when it lies below, else leaves it open. */
const judgeNonInferiority = (rule, metric, evidence, { stats }) => {
    const comparison = (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMetric */ .MN)(metric, evidence, stats, rule.id);
    const result = { ...beginResult(rule), ...resultOf(comparison, evidence.n) };
    const { delta, ci, se, champion, challenger } = comparison;
    if (!ci || se === undefined || !Number.isFinite(delta))
        return { ...result, status: "insufficient", reason: `${rule.metric} ${undefinedMetric}.` };
    const mde = (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .detectableEffect */ .zK)(se, stats.alpha, stats.power);
    const needed = rule.margin > 0 ? Math.ceil(evidence.n * (mde / rule.margin) ** 2) : undefined;
    const power = { mde, ...(needed !== undefined && { n_needed: needed }) };
    const values = `${rule.metric} ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(challenger)} against ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(champion)}: ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDelta */ .CW)(delta, ci)}`;
    const margin = `the margin of ${rule.margin}`;
    if (ci.low > -rule.margin) {
        const better = ci.low > 0 ? "better beyond chance" : `no worse than ${margin} allows`;
        return { ...result, ...power, status: "pass", reason: `${values}, ${better}.` };
    }
    if (ci.high < -rule.margin)
        return {
            ...result,
            ...power,
            status: "fail",
            reason: `${values}, worse than ${margin} by at least ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(-ci.high - rule.margin)}.`,
        };
    const enough = needed === undefined
        ? "A margin above 0 would let an equally good model pass."
        : needed > evidence.n
            ? `About ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(needed)} rows would settle it for an equally good model.`
            : `That would be enough rows for an equally good model, so this one is likely a little worse.`;
    const status = { fail: "inconclusive", warn: "warn", neutral: "inconclusive" };
    return {
        ...result,
        ...power,
        status: status[rule.inconclusive],
        ...(rule.inconclusive === "neutral" && { blocking: false }),
        reason: `${values}, which reaches past ${margin}: undecided. ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(evidence.n)} rows detect a difference of ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(mde)} (power ${stats.power}). ${enough}`,
    };
};
/** An absolute limit on the challenger's value, or on an end of its interval. */
const judgeBound = (rule, metric, evidence, { stats }) => {
    const estimate = (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateMetric */ .BH)(metric, evidence, stats, rule.id);
    const champion = evidence.champion
        ? (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMetric */ .MN)(metric, evidence, { ...stats, method: "bootstrap", resamples: 0 }, rule.id)
        : undefined;
    const result = {
        ...beginResult(rule),
        challenger: orNull(estimate.value),
        ...(champion && { champion: orNull(champion.champion), delta: orNull(champion.delta) }),
        n: evidence.n,
        ...(estimate.ci && { ci: estimate.ci }),
    };
    if (!Number.isFinite(estimate.value) || (rule.on !== "point" && !estimate.ci))
        return { ...result, status: "insufficient", reason: `${rule.metric} ${undefinedMetric}.` };
    return { ...result, ...judgeLimits(rule, estimate) };
};
const judgeLimits = (rule, { value, ci }) => {
    const judged = rule.on === "point" ? value : rule.on === "ci_lower" ? ci.low : ci.high;
    const what = rule.on === "point"
        ? `${rule.metric} ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(value)}`
        : `${rule.metric} ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(value)} has its ${rule.on === "ci_lower" ? "lower" : "upper"} bound at ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(judged)}`;
    if (rule.min !== undefined && !(judged >= rule.min)) {
        const noise = rule.on !== "point" && value >= rule.min
            ? " The value itself clears it: more rows would narrow the interval."
            : "";
        return {
            status: "fail",
            reason: `${what}, ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(rule.min - judged)} below the floor of ${rule.min}.${noise}`,
        };
    }
    if (rule.max !== undefined && !(judged <= rule.max)) {
        const noise = rule.on !== "point" && value <= rule.max
            ? " The value itself keeps it: more rows would narrow the interval."
            : "";
        return {
            status: "fail",
            reason: `${what}, ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(judged - rule.max)} above the ceiling of ${rule.max}.${noise}`,
        };
    }
    const limits = [
        rule.min === undefined ? [] : [`at least ${rule.min}`],
        rule.max === undefined ? [] : [`at most ${rule.max}`],
    ].flat();
    return { status: "pass", reason: `${what}, as asked (${limits.join(", ")}).` };
};
/** Two numbers, no interval. */
const judgeChange = (rule, values) => {
    const { champion, challenger, higherIsBetter } = values;
    const delta = higherIsBetter ? challenger - champion : champion - challenger;
    const result = {
        ...beginResult(rule),
        champion: orNull(champion),
        challenger: orNull(challenger),
        delta: orNull(delta),
    };
    if (!Number.isFinite(delta))
        return { ...result, status: "insufficient", reason: `${rule.metric} is undefined on these rows.` };
    const told = `${rule.metric} ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(challenger)} against ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(champion)}: ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSigned */ .Gp)(delta)} (no interval)`;
    // A drop of exactly max_drop passes, whatever the last bit of the subtraction says.
    const passes = delta >= -rule.max_drop - 1e-12;
    return passes
        ? { ...result, status: "pass", reason: `${told}, within the allowed drop of ${rule.max_drop}.` }
        : {
            ...result,
            status: "fail",
            reason: `${told}, ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(-delta - rule.max_drop)} beyond the allowed drop of ${rule.max_drop}.`,
        };
};
const resultOf = (comparison, n) => ({
    champion: orNull(comparison.champion),
    challenger: orNull(comparison.challenger),
    delta: orNull(comparison.delta),
    n,
    ...(comparison.ci && { ci: comparison.ci }),
    ...(comparison.pValue !== undefined && { p_value: comparison.pValue }),
});


/***/ }),

/***/ 29292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GF: () => (/* binding */ findMetric),
  xD: () => (/* binding */ guessDirection),
  R7: () => (/* binding */ isBinaryAuc),
  Zv: () => (/* binding */ metricNames),
  LD: () => (/* binding */ suggestMetric)
});

// EXTERNAL MODULE: ./packages/contracts/src/suggest.ts
var suggest = __webpack_require__(46529);
;// CONCATENATED MODULE: ./packages/evaluation/src/additive-metrics.ts
/** The weighted mean of a loss a row, then a last step such as a square root. */
const prepareMean = (losses, finish = (mean) => mean) => {
    return (weights, out) => {
        let s0 = 0;
        let s1 = 0;
        let s2 = 0;
        let s3 = 0;
        let n0 = 0;
        let n1 = 0;
        let n2 = 0;
        let n3 = 0;
        for (let i = 0; i < losses.length; i++) {
            const w = weights[i];
            const loss = losses[i];
            const w0 = w & 15;
            const w1 = (w >>> 4) & 15;
            const w2 = (w >>> 8) & 15;
            const w3 = w >>> 12;
            s0 += w0 * loss;
            s1 += w1 * loss;
            s2 += w2 * loss;
            s3 += w3 * loss;
            n0 += w0;
            n1 += w1;
            n2 += w2;
            n3 += w3;
        }
        out[0] = finish(s0 / n0);
        out[1] = finish(s1 / n1);
        out[2] = finish(s2 / n2);
        out[3] = finish(s3 / n3);
    };
};
const lossOfRows = ({ n, y, scores }, loss) => {
    const [score] = scores;
    return Float64Array.from({ length: n }, (_, i) => loss(y[i], score[i]));
};
/** Probabilities are kept this far from 0 and 1, as scikit-learn does for float64. */
const epsilon = Number.EPSILON;
const clip = (p) => Math.min(1 - epsilon, Math.max(epsilon, p));
const prepareLogLoss = (prediction) => prepareMean(lossOfRows(prediction, (y, p) => -Math.log(clip(y === 1 ? p : 1 - p))));
/** Of the true class's column. Rows are taken as they are; they are not normed to sum to one. */
const prepareMulticlassLogLoss = ({ n, y, scores }) => prepareMean(Float64Array.from({ length: n }, (_, i) => -Math.log(clip(scores[y[i]][i]))));
const prepareSquaredError = (prediction) => prepareMean(lossOfRows(prediction, (y, score) => (y - score) ** 2));
const prepareRmse = (prediction) => prepareMean(lossOfRows(prediction, (y, score) => (y - score) ** 2), Math.sqrt);
const prepareMae = (prediction) => prepareMean(lossOfRows(prediction, (y, score) => Math.abs(y - score)));
/** 1 − SSres / SStot, with SStot about each resample's own mean. y is centred first, against cancellation. */
const prepareR2 = ({ n, y, scores }) => {
    const [score] = scores;
    const mean = y.reduce((sum, value) => sum + value, 0) / n;
    return (weights, out) => {
        for (let lane = 0; lane < 4; lane++) {
            let count = 0;
            let sum = 0;
            let squares = 0;
            let residual = 0;
            for (let i = 0; i < n; i++) {
                const w = (weights[i] >>> (4 * lane)) & 15;
                const centred = y[i] - mean;
                count += w;
                sum += w * centred;
                squares += w * centred * centred;
                residual += w * (y[i] - score[i]) ** 2;
            }
            const total = squares - (sum * sum) / count;
            out[lane] = total > 0 ? 1 - residual / total : Number.NaN;
        }
    };
};

;// CONCATENATED MODULE: ./packages/evaluation/src/confusion-metrics.ts
/** A metric of the confusion matrix; formulas and zero-division rules are scikit-learn's. */
const prepareConfusion = (measure) => (prediction) => {
    const { n } = prediction;
    const k = Math.max(2, prediction.scores.length);
    const cells = cellOfRows(prediction, k);
    const counts = Array.from({ length: 4 }, () => new Float64Array(k * k));
    const [c0, c1, c2, c3] = counts;
    return (weights, out) => {
        for (const lane of counts)
            lane.fill(0);
        for (let i = 0; i < n; i++) {
            const w = weights[i];
            const cell = cells[i];
            c0[cell] += w & 15;
            c1[cell] += (w >>> 4) & 15;
            c2[cell] += (w >>> 8) & 15;
            c3[cell] += w >>> 12;
        }
        for (let lane = 0; lane < 4; lane++)
            out[lane] = measure({ k, counts: counts[lane] });
    };
};
const cellOfRows = ({ n, y, scores, threshold }, k) => {
    const [score] = scores;
    const predict = scores.length === 1 ? (i) => Number(score[i] >= threshold) : (i) => argmax(scores, i);
    return Uint32Array.from({ length: n }, (_, i) => y[i] * k + predict(i));
};
/** The first of the greatest, as numpy's. */
const argmax = (scores, row) => {
    let best = 0;
    for (let c = 1; c < scores.length; c++)
        if (scores[c][row] > scores[best][row])
            best = c;
    return best;
};
const countClasses = ({ k, counts }) => Array.from({ length: k }, (_, c) => {
    let truth = 0;
    let predicted = 0;
    for (let other = 0; other < k; other++) {
        truth += counts[c * k + other];
        predicted += counts[other * k + c];
    }
    return { hit: counts[c * k + c], truth, predicted };
});
const ratio = (part, whole) => (whole === 0 ? 0 : part / whole);
const f1Of = ({ hit, truth, predicted }) => ratio(2 * hit, truth + predicted);
const sum = (values) => values.reduce((total, value) => total + value, 0);
const positive = (confusion) => countClasses(confusion)[1];
const accuracy = (confusion) => {
    const classes = countClasses(confusion);
    return sum(classes.map(({ hit }) => hit)) / sum(classes.map(({ truth }) => truth));
};
/** Mean recall of the classes that occur. */
const balancedAccuracy = (confusion) => {
    const present = countClasses(confusion).filter(({ truth }) => truth > 0);
    return sum(present.map(({ hit, truth }) => hit / truth)) / present.length;
};
const precision = (confusion) => {
    const { hit, predicted } = positive(confusion);
    return ratio(hit, predicted);
};
const recall = (confusion) => {
    const { hit, truth } = positive(confusion);
    return ratio(hit, truth);
};
const f1 = (confusion) => f1Of(positive(confusion));
/** Over the classes that occur as truth or as prediction. */
const macroF1 = (confusion) => {
    const present = countClasses(confusion).filter(({ truth, predicted }) => truth + predicted > 0);
    return sum(present.map(f1Of)) / present.length;
};
const weightedF1 = (confusion) => {
    const classes = countClasses(confusion);
    return sum(classes.map((one) => one.truth * f1Of(one))) / sum(classes.map(({ truth }) => truth));
};
/** Matthews' coefficient, for any number of classes (Gorodkin 2004). 0 where a side has one class only. */
const mcc = (confusion) => {
    const classes = countClasses(confusion);
    const n = sum(classes.map(({ truth }) => truth));
    const hits = sum(classes.map(({ hit }) => hit));
    const covariance = hits * n - sum(classes.map(({ truth, predicted }) => truth * predicted));
    const truth = n * n - sum(classes.map((one) => one.truth ** 2));
    const predicted = n * n - sum(classes.map((one) => one.predicted ** 2));
    return truth * predicted === 0 ? 0 : covariance / Math.sqrt(truth * predicted);
};

// EXTERNAL MODULE: ./packages/evaluation/src/rank-metrics.ts
var rank_metrics = __webpack_require__(9280);
;// CONCATENATED MODULE: ./packages/evaluation/src/metrics.ts





const higher = (prepare) => ({
    higherIsBetter: true,
    needsProbabilities: false,
    prepare,
});
const lower = (prepare, needsProbabilities = false) => ({
    higherIsBetter: false,
    needsProbabilities,
    prepare,
});
const binary = {
    roc_auc: higher(rank_metrics/* prepareAuc */.nG),
    average_precision: higher(rank_metrics/* prepareAveragePrecision */.h),
    log_loss: lower(prepareLogLoss, true),
    brier: lower(prepareSquaredError, true),
    accuracy: higher(prepareConfusion(accuracy)),
    balanced_accuracy: higher(prepareConfusion(balancedAccuracy)),
    precision: higher(prepareConfusion(precision)),
    recall: higher(prepareConfusion(recall)),
    f1: higher(prepareConfusion(f1)),
    mcc: higher(prepareConfusion(mcc)),
};
const multiclass = {
    accuracy: higher(prepareConfusion(accuracy)),
    balanced_accuracy: higher(prepareConfusion(balancedAccuracy)),
    f1_macro: higher(prepareConfusion(macroF1)),
    f1_weighted: higher(prepareConfusion(weightedF1)),
    mcc: higher(prepareConfusion(mcc)),
    log_loss: lower(prepareMulticlassLogLoss, true),
    roc_auc_ovr: higher(rank_metrics/* prepareAucOvr */.uc),
};
const regression = {
    rmse: lower(prepareRmse),
    mae: lower(prepareMae),
    r2: higher(prepareR2),
};
const tables = { binary, multiclass, regression };
/** Other spellings that people bring along. */
const aliases = {
    binary: { auc: "roc_auc", ap: "average_precision", brier_score: "brier", logloss: "log_loss" },
    multiclass: {
        macro_f1: "f1_macro",
        weighted_f1: "f1_weighted",
        roc_auc: "roc_auc_ovr",
        roc_auc_ovr_macro: "roc_auc_ovr",
    },
    regression: {},
};
const metricNames = (task) => Object.keys(tables[task]);
/** The metric of that name, or what might have been meant. Results carry the name as the policy writes it. */
const findMetric = (task, name) => {
    const entry = tables[task][aliases[task][name] ?? name];
    return entry && { name, ...entry };
};
const suggestMetric = (task, name) => (0,suggest/* suggest */.Z)(name, metricNames(task));
const higherWords = /(^|[._/-])(accuracy|acc|auc|roc_auc|ap|map|average_precision|precision|recall|f1|f1_macro|f1_weighted|mcc|r2|iou|bleu|rouge|ndcg|score)$/i;
const lowerWords = /(^|[._/-])(loss|log_loss|logloss|brier|error|mse|rmse|mae|mape|perplexity|wer|cer|latency(_ms)?|ece)$/i;
/** Whether more is better, from the name that a metrics file gives; undefined where it does not say. */
const guessDirection = (name) => lowerWords.test(name) ? false : higherWords.test(name) ? true : undefined;
/** DeLong's method is for this metric alone. */
const isBinaryAuc = (metric) => metric.prepare === rank_metrics/* prepareAuc */.nG;


/***/ }),

/***/ 59167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ hashKey),
/* harmony export */   wX: () => (/* binding */ lanes),
/* harmony export */   wr: () => (/* binding */ drawWeights),
/* harmony export */   xl: () => (/* binding */ unitWeight)
/* harmony export */ });
/**
 * Bootstrap weights, four resamples at a time. A Poisson(1) weight a row stands for "drawn so many times"
 * (Hanley & MacGibbon 2006; Chamandy et al. 2012): rows are independent, so nothing needs the whole sample at once.
 * Four weights of four bits lie in one 16-bit word; a metric's estimator reads all four in one pass.
 */
const lanes = 4;
/** Every row once, in all four lanes: with these, an estimator gives its point estimate. */
const unitWeight = 0x1111;
/** Poisson(1) by inversion from 16 random bits. The greatest is 8, so that a weight fits in four bits. */
const poissonTable = (() => {
    const table = new Uint8Array(65536);
    let count = 0;
    let mass = Math.exp(-1);
    let cumulative = mass;
    for (let i = 0; i < table.length; i++) {
        while ((i + 0.5) / table.length > cumulative) {
            count++;
            mass /= count;
            cumulative += mass;
        }
        table[i] = count;
    }
    return table;
})();
/** FNV-1a, 32 bits: gives each rule and slice a stream of its own. */
const hashKey = (key) => {
    let hash = 0x811c9dc5;
    for (let i = 0; i < key.length; i++)
        hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
    return hash >>> 0;
};
/**
 * Fills the weights of one block (four resamples) with sfc32 (Doty-Humphrey, PractRand), its state made of
 * (seed, key, block): a block's numbers do not depend on which blocks were drawn before, or by whom.
 */
const drawWeights = (weights, seed, key, block) => {
    let a = seed | 0;
    let b = key | 0;
    let c = block | 0;
    let d = 1;
    let t = 0;
    for (let i = -16; i < weights.length; i++) {
        t = (((a + b) | 0) + d) | 0;
        d = (d + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (c << 21) | (c >>> 11);
        c = (c + t) | 0;
        const first = t;
        t = (((a + b) | 0) + d) | 0;
        d = (d + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (c << 21) | (c >>> 11);
        c = (c + t) | 0;
        if (i >= 0)
            weights[i] =
                poissonTable[first & 65535] |
                    (poissonTable[first >>> 16] << 4) |
                    (poissonTable[t & 65535] << 8) |
                    (poissonTable[t >>> 16] << 12);
    }
};


/***/ }),

/***/ 9280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ prepareAveragePrecision),
/* harmony export */   nG: () => (/* binding */ prepareAuc),
/* harmony export */   sN: () => (/* binding */ sortRows),
/* harmony export */   uc: () => (/* binding */ prepareAucOvr)
/* harmony export */ });
const rankRows = (positive, score) => {
    const n = score.length;
    const packed = sortRows(score);
    let ties = false;
    for (let i = 0; i < n; i++) {
        const row = packed[i];
        const last = i === n - 1 || score[packed[i + 1]] !== score[row];
        if (!last)
            ties = true;
        packed[i] = ((row << 2) | (last ? 2 : 0) | (positive(row) ? 1 : 0)) >>> 0;
    }
    return { packed, ties };
};
/** Row numbers in ascending order of value. */
const sortRows = (values) => Uint32Array.from(values, (_, row) => row).sort((i, j) => values[i] - values[j]);
/** Area under the ROC curve: the share of (positive, negative) pairs in the right order, a tie for half. */
const prepareAuc = ({ y, scores }) => {
    const ranked = rankRows((row) => y[row] === 1, scores[0]);
    return ranked.ties ? aucWithTies(ranked.packed) : aucWithoutTies(ranked.packed);
};
/** Mean over the classes of each class against the rest. NaN where a class does not occur. */
const prepareAucOvr = ({ y, scores }) => {
    const each = scores.map((score, c) => {
        const ranked = rankRows((row) => y[row] === c, score);
        return ranked.ties ? aucWithTies(ranked.packed) : aucWithoutTies(ranked.packed);
    });
    const one = new Float64Array(4);
    return (weights, out) => {
        out.fill(0);
        for (const estimate of each) {
            estimate(weights, one);
            for (let lane = 0; lane < 4; lane++)
                out[lane] += one[lane] / each.length;
        }
    };
};
/** Sums are of integers and exact below 2^53. */
const aucWithoutTies = (packed) => (weights, out) => {
    let n0 = 0;
    let n1 = 0;
    let n2 = 0;
    let n3 = 0;
    let p0 = 0;
    let p1 = 0;
    let p2 = 0;
    let p3 = 0;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let i = 0; i < packed.length; i++) {
        const entry = packed[i];
        const w = weights[entry >>> 2];
        const w0 = w & 15;
        const w1 = (w >>> 4) & 15;
        const w2 = (w >>> 8) & 15;
        const w3 = w >>> 12;
        if (entry & 1) {
            s0 += w0 * n0;
            s1 += w1 * n1;
            s2 += w2 * n2;
            s3 += w3 * n3;
            p0 += w0;
            p1 += w1;
            p2 += w2;
            p3 += w3;
        }
        else {
            n0 += w0;
            n1 += w1;
            n2 += w2;
            n3 += w3;
        }
    }
    out[0] = s0 / (p0 * n0);
    out[1] = s1 / (p1 * n1);
    out[2] = s2 / (p2 * n2);
    out[3] = s3 / (p3 * n3);
};
/**
 * Groups of equal scores are gathered and then counted at once. Twice the pairs are counted, so that the half credit
 * of a tie stays an integer.
 */
const aucWithTies = (packed) => (weights, out) => {
    let n0 = 0;
    let n1 = 0;
    let n2 = 0;
    let n3 = 0;
    let p0 = 0;
    let p1 = 0;
    let p2 = 0;
    let p3 = 0;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let tiedN0 = 0;
    let tiedN1 = 0;
    let tiedN2 = 0;
    let tiedN3 = 0;
    let tiedP0 = 0;
    let tiedP1 = 0;
    let tiedP2 = 0;
    let tiedP3 = 0;
    for (let i = 0; i < packed.length; i++) {
        const entry = packed[i];
        const w = weights[entry >>> 2];
        if (entry & 1) {
            tiedP0 += w & 15;
            tiedP1 += (w >>> 4) & 15;
            tiedP2 += (w >>> 8) & 15;
            tiedP3 += w >>> 12;
        }
        else {
            tiedN0 += w & 15;
            tiedN1 += (w >>> 4) & 15;
            tiedN2 += (w >>> 8) & 15;
            tiedN3 += w >>> 12;
        }
        if (entry & 2) {
            s0 += tiedP0 * (2 * n0 + tiedN0);
            s1 += tiedP1 * (2 * n1 + tiedN1);
            s2 += tiedP2 * (2 * n2 + tiedN2);
            s3 += tiedP3 * (2 * n3 + tiedN3);
            p0 += tiedP0;
            p1 += tiedP1;
            p2 += tiedP2;
            p3 += tiedP3;
            n0 += tiedN0;
            n1 += tiedN1;
            n2 += tiedN2;
            n3 += tiedN3;
            tiedP0 = 0;
            tiedN0 = 0;
            tiedP1 = 0;
            tiedN1 = 0;
            tiedP2 = 0;
            tiedN2 = 0;
            tiedP3 = 0;
            tiedN3 = 0;
        }
    }
    out[0] = s0 / (2 * p0 * n0);
    out[1] = s1 / (2 * p1 * n1);
    out[2] = s2 / (2 * p2 * n2);
    out[3] = s3 / (2 * p3 * n3);
};
/** Σ (Rₙ − Rₙ₋₁) Pₙ over the distinct scores from the top, without interpolation, as scikit-learn does. */
const prepareAveragePrecision = ({ y, scores }) => {
    const descending = scores[0].map((score) => -score);
    const { packed } = rankRows((row) => y[row] === 1, descending);
    return (weights, out) => {
        let all0 = 0;
        let all1 = 0;
        let all2 = 0;
        let all3 = 0;
        let p0 = 0;
        let p1 = 0;
        let p2 = 0;
        let p3 = 0;
        let area0 = 0;
        let area1 = 0;
        let area2 = 0;
        let area3 = 0;
        let tied0 = 0;
        let tied1 = 0;
        let tied2 = 0;
        let tied3 = 0;
        for (let i = 0; i < packed.length; i++) {
            const entry = packed[i];
            const w = weights[entry >>> 2];
            const w0 = w & 15;
            const w1 = (w >>> 4) & 15;
            const w2 = (w >>> 8) & 15;
            const w3 = w >>> 12;
            all0 += w0;
            all1 += w1;
            all2 += w2;
            all3 += w3;
            if (entry & 1) {
                tied0 += w0;
                tied1 += w1;
                tied2 += w2;
                tied3 += w3;
            }
            // A group without positives adds no recall, and may lie before any weight at all.
            if (entry & 2) {
                if (tied0 > 0) {
                    p0 += tied0;
                    area0 += (tied0 * p0) / all0;
                    tied0 = 0;
                }
                if (tied1 > 0) {
                    p1 += tied1;
                    area1 += (tied1 * p1) / all1;
                    tied1 = 0;
                }
                if (tied2 > 0) {
                    p2 += tied2;
                    area2 += (tied2 * p2) / all2;
                    tied2 = 0;
                }
                if (tied3 > 0) {
                    p3 += tied3;
                    area3 += (tied3 * p3) / all3;
                    tied3 = 0;
                }
            }
        }
        out[0] = area0 / p0;
        out[1] = area1 / p1;
        out[2] = area2 / p2;
        out[3] = area3 / p3;
    };
};


/***/ }),

/***/ 94911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/contracts/src/parse-project.ts
var parse_project = __webpack_require__(16940);
// EXTERNAL MODULE: ./packages/contracts/src/user-error.ts
var user_error = __webpack_require__(22399);
// EXTERNAL MODULE: ./packages/evaluation/src/metrics.ts + 2 modules
var metrics = __webpack_require__(29292);
;// CONCATENATED MODULE: ./packages/evaluation/src/check-policy.ts


/** What the shape cannot say: metrics that the task has, rules that its input can carry. @throws UserError */
const checkPolicy = (policy, path) => {
    policy.rules.forEach((rule, index) => {
        const place = `${path}: rules[${index}]`;
        if (policy.task === "summary") {
            if (rule.kind === "non_inferiority" || rule.kind === "slice_guard")
                throw new user_error.UserError(`${place} (${rule.id}) is ${rule.kind}, and a metrics file has no rows to compare.`, {
                    fix: "Use kind: change or bound, or give predictions and another task.",
                });
            if (rule.kind === "bound" && rule.on !== "point")
                throw new user_error.UserError(`${place} (${rule.id}) is on ${rule.on}, and a metrics file has no intervals.`, {
                    fix: "Use on: point.",
                });
            if (rule.kind === "change" && (rule.higher_is_better ?? (0,metrics/* guessDirection */.xD)(rule.metric)) === undefined)
                throw new user_error.UserError(`${place} (${rule.id}): the name "${rule.metric}" does not say which way is better.`, {
                    fix: "Add higher_is_better: true or false.",
                });
            return;
        }
        if ((0,metrics/* findMetric */.GF)(policy.task, rule.metric))
            return;
        const near = (0,metrics/* suggestMetric */.LD)(policy.task, rule.metric);
        throw new user_error.UserError(`${place}.metric: "${rule.metric}" is not a metric of the task ${policy.task}.`, {
            fix: `${near ? `Did you mean "${near}"? ` : ""}There are: ${(0,metrics/* metricNames */.Zv)(policy.task).join(", ")}.`,
        });
    });
};

;// CONCATENATED MODULE: ./packages/evaluation/src/read-policy.ts




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


/***/ })

};
