export const id = 1479;
export const ids = [1479,8672,1728,5443];
export const modules = {

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

/***/ 60622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   profileContract: () => (/* binding */ profileContract)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94534);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32825);


const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative();
const common = {
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    n: count.describe("values that are neither missing nor invalid"),
    missing: count.describe("empty cells and the words for nothing"),
    invalid: count.describe("cells that are not of this kind: text in a numeric column"),
};
const numericProfileShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("numeric"),
    ...common,
    mean: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    m2: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe("sum of squared distances from the mean"),
    min: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    max: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    zeros: count,
    bins: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).describe("inner edges of the bins of PSI, JS, Hellinger, TVD and L∞"),
    edges: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).describe("ascending; bin i is [edges[i-1], edges[i]), open at both ends"),
    counts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(count).describe("values in each bin, one more than edges"),
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(count).describe("values equal to edges[i], part of counts[i+1]"),
})
    .refine((column) => column.counts.length === column.edges.length + 1, {
    message: "one count more than edges is expected",
    path: ["counts"],
})
    .refine((column) => column.at.length === column.edges.length, {
    message: "as many as edges are expected",
    path: ["at"],
});
const categoricalProfileShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("categorical"),
    ...common,
    distinct: count.describe("different values; a lower bound where identifier is true"),
    identifier: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe("nearly every row has a value of its own: none of them is kept"),
    values: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe("most frequent first, ties in code-unit order"),
    counts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(count),
    other: count.describe("rows whose value is not listed"),
    salt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .describe("values are HMAC-SHA256 of the categories; a mark of the salt they were made with"),
})
    .refine((column) => column.counts.length === column.values.length, {
    message: "as many as values are expected",
    path: ["counts"],
});
const datetimeProfileShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("datetime"),
    ...common,
    min: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    max: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});
const columnProfileShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt("kind", [
    numericProfileShape,
    categoricalProfileShape,
    datetimeProfileShape,
]);
const units = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^-?0x[0-9a-f]+$/);
const shardShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    index: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
    count: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
    reference: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("digest of the profile whose edges these are"),
    sums: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        center: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        sum: units,
        squares: units.describe("of distances from the center, each rounded to a double"),
        below: units.describe("sum of what lies below the first edge"),
        above: units,
    }))
        .describe("of numeric columns, exact, in units of 2^-1074: what merging makes mean and m2 of"),
});
const jointShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    n: count.describe("rows that have all of these columns"),
    sums: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int()).describe("of normal scores, 256 to a standard deviation"),
    products: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int())
        .describe("sums of products of columns i ≥ j, row by row of the triangle"),
});
const calibrationShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    n: count.describe("rows with a score and a label"),
    threshold: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe("a score from which on a row is called positive"),
    curve: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ x: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).min(1), y: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).min(1) })
        .describe("isotonic: from score to probability, straight between knots"),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        metric: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["accuracy", "precision", "recall", "f1", "roc_auc"]),
        value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        deviation: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe("of one row's part; the error of n rows is deviation / √(n·share)"),
        share: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    })),
});
const base = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .defineContract */ .ye)("mlops/profile@1", {
    rows: count,
    ragged: count.describe("rows with fewer or more fields than the header"),
    shard: shardShape.optional().describe("of one job's part of the data; the merged profile has none"),
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(columnProfileShape),
    joint: jointShape.optional().describe("how numeric columns go together"),
    prediction: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(columnProfileShape), calibration: calibrationShape.optional() })
        .optional()
        .describe("the model's answers on data that it was not trained on, and how right they were"),
});
/**
 * A data set in numbers: counts between fixed edges, never rows. What a check compares current data with.
 * One column a line: a profile holds hundreds of numbers a column, and people do diff it.
 */
const profileContract = {
    ...base,
    serialise: (value) => {
        const { columns, joint, prediction, ...head } = base.shape.parse({ ...value, schema: base.id });
        const fields = Object.entries(head).map(([key, item]) => `  ${JSON.stringify(key)}: ${JSON.stringify(item)},`);
        const lines = columns.map((column) => `    ${JSON.stringify(column)}`);
        const rest = Object.entries({ joint, prediction })
            .filter(([, item]) => item !== undefined)
            .map(([key, item]) => `,\n  ${JSON.stringify(key)}: ${JSON.stringify(item)}`);
        return `{\n${fields.join("\n")}\n  "columns": [${lines.length ? `\n${lines.join(",\n")}\n  ` : ""}]${rest.join("")}\n}\n`;
    },
};


/***/ }),

/***/ 16012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createRandom),
/* harmony export */   z: () => (/* binding */ pickBelow)
/* harmony export */ });
/** Numbers in [0, 1), always the same for a seed. mulberry32 by Tommy Ettinger, public domain. */
const createRandom = (seed) => {
    let state = seed | 0;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
};
const pickBelow = (count, random) => Math.floor(random() * count);


/***/ }),

/***/ 97106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ checkDrift)
});

// EXTERNAL MODULE: ../packages/contracts/src/format.ts
var format = __webpack_require__(76656);
// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: ../packages/drift/src/profile/profile-predictions.ts + 1 modules
var profile_predictions = __webpack_require__(98672);
;// CONCATENATED MODULE: ../packages/drift/src/statistics/adjust-p-values.ts
/**
 * Benjamini–Hochberg adjusted p-values: at most q of those that are ≤ q are expected to be false alarms.
 * Y. Benjamini, Y. Hochberg, J. R. Stat. Soc. B 57(1), 1995.
 */
const adjustPValues = (pValues) => {
    const order = pValues.map((_, index) => index).sort((a, b) => pValues[b] - pValues[a]);
    const adjusted = new Array(pValues.length);
    let least = 1;
    order.forEach((index, place) => {
        least = Math.min(least, (pValues[index] * pValues.length) / (pValues.length - place));
        adjusted[index] = least;
    });
    return adjusted;
};

// EXTERNAL MODULE: ../packages/drift/src/profile/build-profile.ts
var build_profile = __webpack_require__(84797);
// EXTERNAL MODULE: ../packages/drift/src/profile/profile-joint.ts + 1 modules
var profile_joint = __webpack_require__(83267);
// EXTERNAL MODULE: ../packages/drift/src/read/read-table.ts + 5 modules
var read_table = __webpack_require__(96103);
// EXTERNAL MODULE: ../packages/drift/src/statistics/correlation.ts
var correlation = __webpack_require__(54483);
// EXTERNAL MODULE: ../packages/contracts/src/random.ts
var src_random = __webpack_require__(16012);
// EXTERNAL MODULE: ../packages/drift/src/read/parse-number.ts
var parse_number = __webpack_require__(7565);
// EXTERNAL MODULE: ../packages/drift/src/read/scan-rows.ts
var scan_rows = __webpack_require__(82737);
;// CONCATENATED MODULE: ../packages/drift/src/statistics/logistic.ts
const steps = 12;
const closeEnough = 1e-6;
/**
 * Logistic regression with the penalty ½·|w|² on all weights but the last, which is the intercept: what scikit-learn's
 * LogisticRegression(C=1) minimises, by Newton's method.
 * @param rows of features, each ending with 1
 * @param labels 0 or 1
 */
const fitLogistic = (rows, labels) => {
    const size = rows[0].length;
    const weights = new Float64Array(size);
    for (let step = 0; step < steps; step++) {
        const gradient = weights.map((weight, i) => (i === size - 1 ? 0 : weight));
        const hessian = Array.from({ length: size }, () => new Float64Array(size));
        for (let i = 0; i < size; i++)
            hessian[i][i] = i === size - 1 ? 1e-9 : 1;
        rows.forEach((row, at) => {
            const chance = 1 / (1 + Math.exp(-dot(weights, row)));
            const curve = chance * (1 - chance);
            const off = chance - labels[at];
            for (let i = 0; i < size; i++) {
                const x = row[i];
                if (x === 0)
                    continue;
                gradient[i] += off * x;
                const line = hessian[i];
                for (let j = 0; j <= i; j++)
                    line[j] += curve * x * row[j];
            }
        });
        const change = solve(hessian, gradient);
        change.forEach((by, i) => {
            weights[i] -= by;
        });
        if (change.every((by) => Math.abs(by) < closeEnough))
            break;
    }
    return weights;
};
const dot = (a, b) => {
    let sum = 0;
    for (let i = 0; i < a.length; i++)
        sum += a[i] * b[i];
    return sum;
};
/** By Cholesky's decomposition of a positive definite matrix, of which the lower triangle is given and overwritten. */
const solve = (matrix, right) => {
    const size = right.length;
    for (let i = 0; i < size; i++)
        for (let j = 0; j <= i; j++) {
            let sum = matrix[i][j];
            for (let k = 0; k < j; k++)
                sum -= matrix[i][k] * matrix[j][k];
            matrix[i][j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / matrix[j][j];
        }
    const found = right.slice();
    for (let i = 0; i < size; i++) {
        for (let k = 0; k < i; k++)
            found[i] -= matrix[i][k] * found[k];
        found[i] /= matrix[i][i];
    }
    for (let i = size - 1; i >= 0; i--) {
        for (let k = i + 1; k < size; k++)
            found[i] -= matrix[k][i] * found[k];
        found[i] /= matrix[i][i];
    }
    return found;
};

;// CONCATENATED MODULE: ../packages/drift/src/statistics/ranked-auc.ts
/**
 * The area under the ROC curve by midranks, with its 95 % interval (E. R. DeLong et al., Biometrics 44, 1988, as X. Sun &
 * W. Xu, IEEE Signal Processing Letters 21, 2014, compute it).
 */
const rankAuc = (positives, negatives) => {
    const all = midranks([...positives, ...negatives]);
    const [own, other] = [midranks(positives), midranks(negatives)];
    const [n, m] = [positives.length, negatives.length];
    const over = positives.map((_, i) => (all[i] - own[i]) / m);
    const under = negatives.map((_, j) => 1 - (all[n + j] - other[j]) / n);
    const auc = mean(over);
    const reach = 1.959963984540054 * Math.sqrt(variance(over) / n + variance(under) / m);
    return { auc, low: Math.max(0, auc - reach), high: Math.min(1, auc + reach) };
};
const midranks = (values) => {
    const order = Float64Array.from(values, (_, index) => index).sort((a, b) => values[a] - values[b]);
    const ranks = new Float64Array(values.length);
    for (let start = 0; start < order.length;) {
        let end = start;
        while (end < order.length && values[order[end]] === values[order[start]])
            end++;
        for (let at = start; at < end; at++)
            ranks[order[at]] = (start + end + 1) / 2;
        start = end;
    }
    return ranks;
};
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values) => {
    const center = mean(values);
    return values.reduce((sum, value) => sum + (value - center) ** 2, 0) / (values.length - 1);
};

;// CONCATENATED MODULE: ../packages/drift/src/compare/classify-sides.ts





const mostRows = 50_000;
const mostFeatures = 64;
const mostCategories = 8;
const folds = 5;
const seed = 20261124;
/**
 * How well a model tells current rows from reference rows (D. Lopez-Paz & M. Oquab, Revisiting Classifier Two-Sample Tests,
 * 2017): logistic regression on standardised numbers and the most frequent categories, each row judged by a model that
 * has not seen it. Rows are a seeded sample of up to 50,000 a side.
 */
const classifySides = async (reference, current, columns) => {
    const names = columns.map(({ name }) => name);
    const random = (0,src_random/* createRandom */.s)(seed);
    const then = await (0,scan_rows/* sampleTexts */.NE)(reference, names, mostRows, random);
    const now = await (0,scan_rows/* sampleTexts */.NE)(current, names, mostRows, random);
    const texts = [...then, ...now];
    const features = columns
        .flatMap((column, index) => makeFeatures(column, index, texts))
        .slice(0, mostFeatures);
    const rows = standardise(texts, features);
    const labels = texts.map((_, row) => (row < then.length ? 0 : 1));
    const parts = shareOut(then.length, now.length, random);
    const scores = new Float64Array(rows.length);
    for (let fold = 0; fold < folds; fold++) {
        const learnt = rows.map((_, row) => row).filter((row) => parts[row] !== fold);
        const weights = fitLogistic(learnt.map((row) => rows[row]), learnt.map((row) => labels[row]));
        rows.forEach((row, at) => {
            if (parts[at] === fold)
                scores[at] = dot(weights, row);
        });
    }
    const found = rankAuc([...scores.subarray(then.length)], [...scores.subarray(0, then.length)]);
    return { ...found, rows: rows.length, folds, columns: rankColumns(features, fitLogistic(rows, labels)) };
};
/** A number, or each of the most frequent categories; without a value it is as the average, or none of them. */
const makeFeatures = ({ name, kind }, index, rows) => {
    if (kind === "numeric") {
        const of = (row) => (0,parse_number/* parseNumberText */.k)(row[index] ?? "");
        return [{ name, of }];
    }
    const counts = new Map();
    for (const row of rows) {
        const text = row[index];
        if (text !== null && text !== undefined)
            counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return [...counts]
        .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
        .slice(0, mostCategories)
        .map(([text]) => ({ name, of: (row) => (row[index] === text ? 1 : 0) }));
};
const standardise = (texts, features) => {
    const rows = texts.map(() => new Float64Array(features.length + 1).fill(1));
    features.forEach(({ of }, at) => {
        const values = Float64Array.from(texts, of);
        const known = values.filter(Number.isFinite);
        const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
        const deviation = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length);
        values.forEach((value, row) => {
            rows[row][at] = Number.isFinite(value) && deviation > 0 ? (value - mean) / deviation : 0;
        });
    });
    return rows;
};
/** Each side's rows shuffled, and dealt to the folds in turn. */
const shareOut = (then, now, random) => {
    const parts = Uint8Array.from({ length: then + now }, (_, row) => (row < then ? row : row - then) % folds);
    for (const part of [parts.subarray(0, then), parts.subarray(then)])
        for (let last = part.length - 1; last > 0; last--) {
            const other = Math.floor(random() * (last + 1));
            [part[last], part[other]] = [part[other], part[last]];
        }
    return parts;
};
/** What it went by: absolute weights, summed over a column's categories. */
const rankColumns = (features, weights) => {
    const sums = new Map();
    features.forEach(({ name }, at) => {
        sums.set(name, (sums.get(name) ?? 0) + Math.abs(weights[at]));
    });
    const total = [...sums.values()].reduce((sum, weight) => sum + weight, 0);
    return [...sums]
        .map(([name, weight]) => ({ name, share: total > 0 ? weight / total : 0 }))
        .sort((a, b) => b.share - a.share);
};

;// CONCATENATED MODULE: ../packages/drift/src/compare/compare-joint.ts


/**
 * Compares the correlations of normal scores then and now. A pair moves when Fisher's z rejects after
 * Benjamini–Hochberg over all pairs, and the change is large enough to matter. Both sides have the same columns.
 */
const compareJoint = (reference, current, config) => {
    const { columns } = reference;
    const told = { columns, changed: [] };
    const rows = Math.min(reference.n, current.n);
    if (rows < config.min_rows)
        return {
            ...told,
            status: "insufficient",
            pairs: 0,
            reason: `only ${rows} rows have all of these columns`,
        };
    const pairs = columns.flatMap((second, i) => columns.slice(0, i).flatMap((first, j) => {
        const then = (0,correlation/* correlationOf */["in"])(reference, i, j);
        const now = (0,correlation/* correlationOf */["in"])(current, i, j);
        if (then === undefined || now === undefined)
            return [];
        const p = (0,correlation/* correlationPValue */.S3)({ r: then, n: reference.n }, { r: now, n: current.n });
        return [{ columns: [first, second], reference: then, current: now, p }];
    }));
    const adjusted = adjustPValues(pairs.map(({ p }) => p));
    const { warn, alert } = config.thresholds.correlation;
    const changed = pairs
        .flatMap(({ p: _, ...pair }, index) => {
        const change = Math.abs(pair.current - pair.reference);
        if (adjusted[index] > config.q || change < warn)
            return [];
        return [{ ...pair, p_adjusted: adjusted[index], status: change >= alert ? "alert" : "warn" }];
    })
        .sort((a, b) => Math.abs(b.current - b.reference) - Math.abs(a.current - a.reference));
    const [first] = changed;
    return {
        status: changed.some(({ status }) => status === "alert") ? "alert" : first ? "warn" : "ok",
        reason: first
            ? `${changed.length} of ${pairs.length} correlations moved, most of all ${first.columns.join(" and ")}: ${first.reference.toFixed(2)} → ${first.current.toFixed(2)}`
            : `none of ${pairs.length} correlations moved beyond chance and enough to matter`,
        columns,
        pairs: pairs.length,
        changed,
    };
};

;// CONCATENATED MODULE: ../packages/drift/src/compare/check-joint.ts







/**
 * How columns go together then and now. Where the reference knows and the current data cannot tell, that is said. Of
 * the reference's columns those are compared that the current data has and the settings leave.
 */
const checkCorrelations = async ({ reference, current }, config) => {
    const mode = config.joint.correlation;
    if (mode === "never")
        return undefined;
    const profile = "files" in reference ? await profileSource(reference, config) : reference;
    const joint = profile?.joint;
    if (!joint)
        return mode === "always" ? without([], describeUnknown(reference, config)) : undefined;
    const here = new Set((0,read_table/* selectColumns */.Gs)(current.names, config.columns));
    const counted = "table" in current ? current.joint : undefined;
    const there = counted && new Set(counted.columns);
    const columns = joint.columns.filter((name) => here.has(name) && (there?.has(name) ?? true));
    if (columns.length < 2)
        return without(columns, `of ${joint.columns.join(", ")} the current data has fewer than two to check`);
    const then = (0,correlation/* selectJoint */.th)(joint, columns);
    if ("table" in current) {
        if (!counted)
            return without(columns, "correlations need rows, and the current data is counts");
        return told(joint, compareJoint(then, (0,correlation/* selectJoint */.th)(counted, columns), config));
    }
    if (!(0,profile_joint/* isJointWanted */.QH)(mode, current.bytes))
        return without(columns, `rows are read a second time for it, and the current data is ${(0,format/* formatBytes */.z3)(current.bytes)} (drift.joint.correlation: always)`);
    const numeric = columns.map((name) => profile.columns.find((column) => column.name === name));
    return told(joint, compareJoint(then, await (0,profile_joint/* profileJoint */.CB)(current, numeric), config));
};
/** The same, and how well a model tells the two sides apart, where settings ask for it. */
const checkJoint = async (sides, measured, config) => {
    const found = await checkCorrelations(sides, config);
    if (!config.joint.classifier)
        return found;
    const { reference, current } = sides;
    const nothing = { columns: [], pairs: 0, changed: [] };
    const before = found ? `${found.reason}; ` : "";
    const usable = measured.filter(({ comparison }) => comparison !== undefined);
    if (!("files" in reference && "files" in current) || usable.length === 0) {
        const why = usable.length === 0
            ? "no column has values on both sides"
            : "it needs the rows of both sides, as files";
        return { status: "insufficient", ...nothing, ...found, reason: `${before}no classifier: ${why}` };
    }
    const classifier = await classifySides(reference, current, usable);
    const { warn, alert } = config.thresholds.classifier;
    const status = classifier.low >= alert ? "alert" : classifier.low >= warn ? "warn" : "ok";
    const reason = `a classifier tells the rows apart with AUC ${classifier.auc.toFixed(3)} [${classifier.low.toFixed(3)}, ${classifier.high.toFixed(3)}]`;
    const states = [found?.status, status];
    const worst = ["alert", "warn"].find((one) => states.includes(one)) ?? "ok";
    return { ...nothing, ...found, status: worst, reason: before + reason, classifier };
};
const without = (columns, why) => ({
    status: "insufficient",
    reason: `not compared: ${why}`,
    columns,
    pairs: 0,
    changed: [],
});
/** With the columns that are left out, which nobody else would name. */
const told = ({ columns }, found) => {
    const left = columns.filter((name) => !found.columns.includes(name));
    return left.length === 0 ? found : { ...found, reason: `${found.reason}; without ${left.join(", ")}` };
};
const describeUnknown = (reference, config) => "files" in reference && (0,read_table/* selectColumns */.Gs)(reference.names, config.columns).length < 2
    ? "there are fewer than two columns"
    : "the reference does not know how its columns go together (mlops profile --correlations), or has fewer than two of numbers";
const profileSource = async (source, config) => {
    const { correlation } = config.joint;
    const names = (0,read_table/* selectColumns */.Gs)(source.names, config.columns);
    if (names.length < 2 || !(0,profile_joint/* isJointWanted */.QH)(correlation, source.bytes))
        return undefined;
    const types = Object.fromEntries(Object.entries(config.columns.types).filter(([name]) => names.includes(name)));
    return (0,build_profile.profileFiles)(source.files.map(({ path }) => path), { columns: { include: names, types }, separator: config.separator, joint: correlation });
};

// EXTERNAL MODULE: ../packages/drift/src/profile/hash-categories.ts
var hash_categories = __webpack_require__(60966);
// EXTERNAL MODULE: ../packages/drift/src/statistics/gamma-functions.ts
var gamma_functions = __webpack_require__(40654);
;// CONCATENATED MODULE: ../packages/drift/src/statistics/kolmogorov-distribution.ts

/**
 * P(Dₙ > d) for the two-sided one-sample Kolmogorov–Smirnov statistic, exact or to about ten digits.
 * Which method where: R. Simard, P. L'Ecuyer, Computing the two-sided Kolmogorov–Smirnov distribution,
 * J. Stat. Softw. 39(11), 2011. The same split as scipy.stats.kstwo.sf, but the Durbin matrix in place of Pomeranz's
 * recursion (both are exact).
 */
const kolmogorovSf = (n, d) => {
    if (d >= 1)
        return 0;
    const nd = n * d;
    if (nd <= 0.5)
        return 1;
    if (nd <= 1)
        return 1 - Math.exp(logFactorialRatio(n) + n * Math.log(2 * nd - 1));
    if (nd >= n - 1)
        return 2 * (1 - d) ** n;
    const nd2 = nd * d;
    if (nd2 >= 370)
        return 0;
    if (d >= 0.5 || nd2 >= (n <= 140 ? 4 : 2.2))
        return Math.min(1, 2 * smirnovSf(n, d));
    const cdf = n <= 140 || (n <= 100_000 && n * d ** 1.5 <= 1.4) ? durbinCdf(n, d) : pelzGoodCdf(n, d);
    return Math.min(1, Math.max(0, 1 - cdf));
};
/** ln(n!/nⁿ). */
const logFactorialRatio = (n) => 0.5 * Math.log(2 * Math.PI * n) - n + (0,gamma_functions/* stirlingError */.$R)(n);
/**
 * One-sided P(Dₙ⁺ > d) = Σ d/(d+j/n) · Binomial(j; n, d+j/n), j ≤ n(1−d): all terms positive, so no cancellation.
 * (Birnbaum & Tingey 1951.) Twice this is the two-sided tail to far below rounding where n·d² is over 2.2.
 * Above a million, Maag & Dicaire's approximation, as cephes does.
 */
const smirnovSf = (n, d) => {
    if (n > 1_000_000)
        return Math.exp(-((6 * n * d + 1) ** 2) / (18 * n));
    const last = Math.floor(n * (1 - d));
    let sum = 0;
    for (let j = 0; j <= last; j++) {
        const p = d + j / n;
        if (p <= 1)
            sum += (d / p) * binomialDensity(j, n, p, 1 - p, -n * d);
    }
    return sum;
};
/** C. Loader, Fast and accurate computation of binomial probabilities, 2000. `excess` is j − np, known exactly here. */
const binomialDensity = (j, n, p, q, excess) => {
    if (j === 0)
        return Math.exp(n * Math.log1p(-p));
    if (j === n)
        return p ** n;
    if (q <= 0)
        return 0;
    const exponent = (0,gamma_functions/* stirlingError */.$R)(n) -
        (0,gamma_functions/* stirlingError */.$R)(j) -
        (0,gamma_functions/* stirlingError */.$R)(n - j) -
        deviance(j, n * p, excess) -
        deviance(n - j, n * q, -excess);
    return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * j * (n - j)));
};
/** x·ln(x/m) + m − x, without cancellation where x is near m. */
const deviance = (x, m, difference) => {
    if (Math.abs(difference) >= 0.1 * (x + m))
        return x * Math.log(x / m) - difference;
    const v = difference / (x + m);
    let sum = difference * v;
    let term = 2 * x * v;
    for (let k = 1; k < 1000; k++) {
        term *= v * v;
        const next = sum + term / (2 * k + 1);
        if (next === sum)
            break;
        sum = next;
    }
    return sum;
};
/** Exact CDF. J. Durbin 1968; G. Marsaglia, W. W. Tsang, J. Wang, J. Stat. Softw. 8(18), 2003. For small n·d only. */
const durbinCdf = (n, d) => {
    const k = Math.ceil(n * d);
    const h = k - n * d;
    const m = 2 * k - 1;
    const base = new Float64Array(m * m);
    for (let i = 0; i < m; i++)
        for (let j = 0; j < m; j++)
            if (i - j + 1 >= 0)
                base[i * m + j] = 1;
    for (let i = 0; i < m; i++) {
        base[i * m] = base[i * m] - h ** (i + 1);
        base[(m - 1) * m + i] = base[(m - 1) * m + i] - h ** (m - i);
    }
    base[(m - 1) * m] = base[(m - 1) * m] + (2 * h > 1 ? (2 * h - 1) ** m : 0);
    for (let i = 0; i < m; i++)
        for (let j = 0; j < m; j++)
            for (let factor = 2; factor <= i - j + 1; factor++)
                base[i * m + j] = base[i * m + j] / factor;
    let power = { matrix: identity(m), exponent: 0 };
    let square = { matrix: base, exponent: 0 };
    for (let left = n; left > 0; left = Math.floor(left / 2)) {
        if (left % 2 === 1)
            power = multiply(power, square, m);
        if (left > 1)
            square = multiply(square, square, m);
    }
    const entry = power.matrix[(k - 1) * m + k - 1];
    return Math.exp(Math.log(entry) + power.exponent * Math.LN2 + logFactorialRatio(n));
};
const identity = (m) => {
    const matrix = new Float64Array(m * m);
    for (let i = 0; i < m; i++)
        matrix[i * m + i] = 1;
    return matrix;
};
/** Product with the powers of two taken out once entries grow: Hⁿ leaves the range of doubles. */
const multiply = (a, b, m) => {
    const matrix = new Float64Array(m * m);
    for (let i = 0; i < m; i++)
        for (let l = 0; l < m; l++) {
            const factor = a.matrix[i * m + l];
            if (factor !== 0)
                for (let j = 0; j < m; j++)
                    matrix[i * m + j] = matrix[i * m + j] + factor * b.matrix[l * m + j];
        }
    const centre = matrix[((m - 1) / 2) * m + (m - 1) / 2];
    const exponent = a.exponent + b.exponent;
    if (centre < 2 ** 200)
        return { matrix, exponent };
    return { matrix: matrix.map((value) => value / 2 ** 200), exponent: exponent + 200 };
};
/**
 * W. Pelz, I. J. Good, Approximating the lower tail-areas of the Kolmogorov–Smirnov one-sample statistic, J. R. Stat.
 * Soc. B 38(2), 1976: the limit law and three correction terms in 1/√n, in the form that converges for small z.
 */
const pelzGoodCdf = (n, d) => {
    const z = Math.sqrt(n) * d;
    const pi2 = Math.PI ** 2;
    const z2 = z * z;
    if (-pi2 / 8 / z2 < -708)
        return 0;
    const terms = Math.ceil((16 * z) / Math.PI);
    let k0 = 0;
    let k1 = 0;
    let k2 = 0;
    let k3 = 0;
    for (let k = terms; k >= 1; k--) {
        const odd = 2 * k - 1;
        const a = pi2 * odd * odd;
        const weight = Math.exp(-a / (8 * z2));
        k0 += weight;
        k1 += weight * (a / 4 - z2);
        k2 +=
            weight * (6 * z2 ** 3 + 2 * z2 ** 2 + (a * (2 * z2 ** 2 - 5 * z2)) / 4 + (a ** 2 * (1 - 2 * z2)) / 16);
        k3 +=
            weight *
                (-30 * z2 ** 3 -
                    90 * z2 ** 4 +
                    (a * (135 * z2 ** 2 - 96 * z2 ** 3)) / 4 +
                    (a ** 2 * (-60 * z2 + 212 * z2 ** 2)) / 16 +
                    (a ** 3 * (5 - 30 * z2)) / 64);
    }
    let even2 = 0;
    let even3 = 0;
    for (let k = terms; k >= 1; k--) {
        const a = pi2 * k * k;
        const weight = Math.exp(-a / (2 * z2));
        even2 += a * weight;
        even3 += (3 * z2 - a) * a * weight;
    }
    const root = Math.sqrt(2 * Math.PI);
    const limit = (root / z) * k0;
    const first = (root / (6 * z ** 4)) * k1;
    const second = (root / (72 * z ** 7)) * k2 - (root / (36 * z ** 3)) * even2;
    const third = (root / (6480 * z ** 10)) * k3 + (root / (216 * z ** 6)) * even3;
    return limit + first / Math.sqrt(n) + second / n + third / n ** 1.5;
};

;// CONCATENATED MODULE: ../packages/drift/src/statistics/kolmogorov-smirnov.ts

/** Largest distance between two empirical distribution functions. Both sorted, neither empty. */
const ksStatistic = (a, b) => {
    let i = 0;
    let j = 0;
    let largest = 0;
    while (i < a.length && j < b.length) {
        const x = Math.min(a[i], b[j]);
        while (i < a.length && a[i] === x)
            i++;
        while (j < b.length && b[j] === x)
            j++;
        const distance = Math.abs(i * b.length - j * a.length); // whole numbers: no rounding until the end
        if (distance > largest)
            largest = distance;
    }
    return largest / (a.length * b.length);
};
const exactUpTo = 10_000;
/** p of D as scipy.stats.ks_2samp gives it: exact where both samples have at most 10,000 values, else asymptotic. */
const ksPValue = (n1, n2, d) => Math.max(n1, n2) <= exactUpTo
    ? exactPValue(n1, n2, d)
    : kolmogorovSf(roundHalfEven((n1 * n2) / (n1 + n2)), d);
const roundHalfEven = (x) => (x % 1 === 0.5 ? 2 * Math.round(x / 2) : Math.round(x));
/**
 * P(D ≥ d) over all orders of two samples: the share of lattice paths from (0, 0) to (n1, n2) that leave the band
 * around the diagonal. J. L. Hodges, The significance probability of the Smirnov two-sample test, Ark. Mat. 3, 1958.
 */
const exactPValue = (n1, n2, d) => {
    const divisor = greatestCommonDivisor(n1, n2);
    const height = Math.round(d * (n1 / divisor) * n2);
    if (height === 0)
        return 1;
    return n1 === n2 ? outsideSquare(n1, height) : outsideBand(n1, n2, divisor, height);
};
/** Equal sizes: an alternating sum of binomials by reflection (Gnedenko & Korolyuk 1951), nested so that none overflows. */
const outsideSquare = (n, height) => {
    let p = 0;
    for (let k = Math.floor(n / height); k >= 0; k--) {
        let ratio = 1;
        for (let j = 0; j < height; j++)
            ratio *= (n - k * height - j) / (n + k * height + j + 1);
        p = ratio * (1 - p);
    }
    return Math.min(1, Math.max(0, 2 * p));
};
/**
 * Row by row along the longer side, the probability that a random path to each lattice point has left the band
 * m'·j − n'·i = ±height. The last step into (i, j) comes from the left with probability i/(i+j), from below with j/(i+j).
 */
const outsideBand = (n1, n2, divisor, height) => {
    const m = Math.max(n1, n2);
    const n = Math.min(n1, n2);
    const mg = m / divisor;
    const ng = n / divisor;
    const row = new Float64Array(n + 2).fill(1);
    let low = 0;
    let high = Math.min(Math.ceil(height / mg), n + 1); // the band is low ≤ j < high
    row.fill(0, low, high);
    for (let i = 1; i <= m; i++) {
        low = Math.min(Math.max(Math.floor((ng * i - height) / mg) + 1, 0), n);
        high = Math.min(Math.ceil((ng * i + height) / mg), n + 1);
        if (high <= low)
            return 1;
        let below = low === 0 ? 0 : 1;
        for (let j = low; j < high; j++) {
            below = (row[j] * i + below * j) / (i + j);
            row[j] = below;
        }
    }
    return Math.min(1, Math.max(0, row[n]));
};
const greatestCommonDivisor = (a, b) => b === 0 ? a : greatestCommonDivisor(b, a % b);

// EXTERNAL MODULE: ../packages/drift/src/statistics/moments.ts
var moments = __webpack_require__(5710);
;// CONCATENATED MODULE: ../packages/drift/src/statistics/wasserstein.ts
/** ∫|F − G| between two samples' distribution functions: scipy.stats.wasserstein_distance. Both sorted, neither empty. */
const wassersteinDistance = (a, b) => {
    let i = 0;
    let j = 0;
    let area = 0;
    let x = Math.min(a[0], b[0]);
    while (i < a.length || j < b.length) {
        const next = Math.min(i < a.length ? a[i] : Number.POSITIVE_INFINITY, j < b.length ? b[j] : Number.POSITIVE_INFINITY);
        area += Math.abs(i / a.length - j / b.length) * (next - x);
        x = next;
        while (i < a.length && a[i] === x)
            i++;
        while (j < b.length && b[j] === x)
            j++;
    }
    return area;
};

// EXTERNAL MODULE: ../packages/drift/src/profile/choose-edges.ts
var choose_edges = __webpack_require__(88987);
// EXTERNAL MODULE: ../packages/drift/src/profile/numeric-sample.ts
var numeric_sample = __webpack_require__(39269);
;// CONCATENATED MODULE: ../packages/drift/src/profile/numeric-reference.ts





/** Every number exact. */
const referenceFromValues = ({ values }) => {
    const { mean, m2 } = (0,moments/* momentsOf */.Z)(values);
    const bins = (0,choose_edges/* chooseBins */.Kb)(values);
    return {
        n: values.length,
        mean,
        deviation: Math.sqrt(m2 / values.length),
        min: values[0],
        max: values.at(-1),
        bins,
        binCounts: (0,choose_edges/* countBins */.wm)(values, bins),
        ks: (current) => {
            const d = ksStatistic(values, held(current));
            return { low: d, high: d };
        },
        wasserstein: (current) => wassersteinDistance(values, held(current)),
        below: (x) => (0,choose_edges/* countBelow */.BC)(values, x) / values.length,
        quantile: (share) => (0,choose_edges/* quantile */.YV)(values, share),
        distinct: (limit) => {
            const found = [];
            for (let at = 0; at < values.length; at = (0,choose_edges/* countUpTo */.MJ)(values, values[at])) {
                if (found.length === limit)
                    return undefined;
                found.push(values[at]);
            }
            return found;
        },
    };
};
/** Only a profile has edges to tally between. */
const held = ({ values }) => {
    if (!values)
        throw new Error("a tally cannot be compared with single values");
    return values;
};
/**
 * From a profile, the distribution function F is known at each edge, on both sides of it, and taken as straight
 * between. Bins and their counts (so PSI, JS, Hellinger, TVD, L∞) are as exact as from the values; D is known within an
 * interval; W1, quantiles and charts are approximate. All are exact for columns of at most 512 different values.
 */
const referenceFromProfile = (profile) => {
    const { n, mean, m2, bins, edges, counts, at } = profile;
    const before = []; // F just below each edge
    let cumulated = 0;
    edges.forEach((_, index) => {
        cumulated += counts[index];
        before.push(cumulated / n);
    });
    const upTo = before.map((share, index) => share + at[index] / n);
    const below = (x) => {
        const index = (0,choose_edges/* countUpTo */.MJ)(edges, x) - 1; // the last edge ≤ x
        if (index < 0)
            return 0;
        if (edges[index] === x)
            return before[index];
        if (index === edges.length - 1)
            return 1;
        const part = (x - edges[index]) / (edges[index + 1] - edges[index]);
        return upTo[index] + part * (before[index + 1] - upTo[index]);
    };
    const ks = (current) => {
        let low = 0;
        let high = 0;
        let lastF = 0; // both functions just above the previous edge
        let lastG = 0;
        edges.forEach((edge, index) => {
            const f = before[index];
            const g = current.below(edge) / current.n;
            const fAt = upTo[index];
            const gAt = current.upTo(edge) / current.n;
            low = Math.max(low, Math.abs(f - g), Math.abs(fAt - gAt));
            // between two edges either function may have risen while the other had not
            high = Math.max(high, index === 0 ? g : Math.max(f - lastG, g - lastF));
            lastF = fAt;
            lastG = gAt;
        });
        return { low, high: Math.min(1, Math.max(low, high)) };
    };
    const wasserstein = (current) => {
        const first = edges[0];
        const last = edges.at(-1);
        let area = current.area(0, Math.min(current.min, first), first) +
            current.area(1, last, Math.max(current.max, last));
        for (let index = 0; index + 1 < edges.length; index++) {
            const left = edges[index];
            const right = edges[index + 1];
            // Where the reference has nothing inside a bin, F is flat. Else both functions are known at its ends only, and
            // their difference is taken as straight: what shape they share inside a bin cancels out.
            area +=
                counts[index + 1] === at[index]
                    ? current.area(upTo[index], left, right)
                    : (right - left) *
                        (0,numeric_sample/* meanDistance */.R)(upTo[index] - current.upTo(left) / current.n, before[index + 1] - current.below(right) / current.n);
        }
        return area;
    };
    const quantileOf = (share) => {
        const index = (0,choose_edges/* countBelow */.BC)(before, share) - 1; // the last edge with less than the share below it
        if (index < 0)
            return edges[0];
        const rest = share - upTo[index];
        if (rest <= 0 || index === edges.length - 1)
            return edges[index];
        const mass = before[index + 1] - upTo[index];
        return mass > 0 ? edges[index] + (rest / mass) * (edges[index + 1] - edges[index]) : edges[index + 1];
    };
    const binIndexes = bins.map((bin) => (0,choose_edges/* countBelow */.BC)(edges, bin));
    const belowBins = [0, ...binIndexes.map((index) => Math.round(before[index] * n)), n];
    return {
        n,
        mean,
        deviation: Math.sqrt(m2 / n),
        min: profile.min,
        max: profile.max,
        bins,
        binCounts: belowBins.slice(1).map((count, index) => count - belowBins[index]),
        ks,
        wasserstein,
        below,
        quantile: quantileOf,
        distinct: (limit) => {
            const found = edges.filter((_, index) => at[index] > 0);
            const exact = counts.every((count, index) => count === (index === 0 ? 0 : at[index - 1]));
            return exact && found.length <= limit ? found : undefined;
        },
    };
};

// EXTERNAL MODULE: ../packages/drift/src/profile/numeric-tally.ts
var numeric_tally = __webpack_require__(11701);
// EXTERNAL MODULE: ../packages/drift/src/profile/profile-column.ts
var profile_column = __webpack_require__(62951);
// EXTERNAL MODULE: ../packages/drift/src/profile/knots.ts
var profile_knots = __webpack_require__(75042);
;// CONCATENATED MODULE: ../packages/drift/src/profile/sample-from-profile.ts

/**
 * Current numbers of which a profile is all that is known, such as an engine's counts or merged shards: exact at each
 * edge, on both sides of it, and evenly spread between two. What moved out of the reference's range may be most of the
 * data, so there the mean is kept too, and with it the area that Wasserstein's distance measures. Not for an empty one.
 */
const sampleFromProfile = (profile, outside = {}) => {
    const { n, min, max, mean, edges, counts, at } = profile;
    const knots = (0,profile_knots/* makeKnots */.s)(profile);
    const spreadAround = (center, from, to, count) => {
        const left = Math.max(from, min);
        const right = Math.min(to, max);
        const middle = Math.min(Math.max(center ?? (left + right) / 2, left), right);
        const lower = right > left ? Math.round((count * (right - middle)) / (right - left)) : 0;
        knots.spread(left, middle, lower);
        knots.spread(middle, right, count - lower);
    };
    if (counts[0] > 0)
        spreadAround(outside.below, min, edges[0], counts[0]);
    edges.forEach((edge, index) => {
        knots.add(edge, at[index]);
        const count = counts[index + 1] - at[index];
        if (index + 1 < edges.length)
            knots.spread(edge, edges[index + 1], count);
        else if (count > 0)
            spreadAround(outside.above, edge, max, count);
    });
    return (0,profile_knots/* sampleFromKnots */.a)(knots, { n, min, max, mean, edges, at });
};

// EXTERNAL MODULE: ../packages/drift/src/read/columns.ts
var read_columns = __webpack_require__(74055);
;// CONCATENATED MODULE: ../packages/drift/src/statistics/chi-square.ts

const smallExpected = 5;
/**
 * Pearson's χ² of a 2×k table (reference above current), p as scipy.stats.chi2_contingency gives it: with Yates's
 * correction at 2×2. Categories of which either side expects fewer than five are counted as one (Cochran 1954); that one
 * is kept even if it stays below. `cramersV` is bias-corrected (W. Bergsma 2013), without Yates's correction.
 */
const compareCounts = (reference, current) => {
    const table = poolSmall(reference, current);
    const k = table.length;
    if (k < 2)
        return { chi2: 0, p: 1, cramersV: 0 };
    const totals = [sumOf(table.map(([a]) => a)), sumOf(table.map(([, b]) => b))];
    const all = totals[0] + totals[1];
    const statistic = (yates) => sumOf(table.flatMap((cell) => cell.map((observed, side) => {
        const expected = ((cell[0] + cell[1]) * totals[side]) / all;
        const away = Math.abs(observed - expected);
        return (away - Math.min(yates, away)) ** 2 / expected;
    })));
    const plain = statistic(0);
    const chi2 = k === 2 ? statistic(0.5) : plain;
    return { chi2, p: (0,gamma_functions/* chiSquareSf */.To)(chi2, k - 1), cramersV: correctedV(plain / all, k, all) };
};
const correctedV = (phi2, k, n) => {
    const corrected = Math.max(0, phi2 - (k - 1) / (n - 1));
    const rows = 2 - 1 / (n - 1);
    const columns = k - (k - 1) ** 2 / (n - 1);
    return Math.sqrt(corrected / Math.max(Math.min(columns - 1, rows - 1), Number.EPSILON));
};
const poolSmall = (reference, current) => {
    const smallerShare = Math.min(sumOf(reference), sumOf(current)) / (sumOf(reference) + sumOf(current));
    const kept = [];
    const pool = [0, 0];
    reference.forEach((a, index) => {
        const b = current[index];
        if ((a + b) * smallerShare >= smallExpected)
            kept.push([a, b]);
        else {
            pool[0] += a;
            pool[1] += b;
        }
    });
    return pool[0] + pool[1] > 0 ? [...kept, pool] : kept;
};
const sumOf = (values) => values.reduce((sum, value) => sum + value, 0);

;// CONCATENATED MODULE: ../packages/drift/src/statistics/divergences.ts
/**
 * - psi: Σ(q−p)·ln(q/p) with p = (n+½)/(N+K/2), so that an empty bin is no infinity (Jeffreys' prior), or with what
 *   another program puts there;
 * - js: Jensen–Shannon distance, the root of the divergence, natural logarithm (scipy.spatial.distance.jensenshannon);
 * - hellinger, tvd (total variation), linf (largest difference): of the plain shares.
 */
const divergencesOf = (reference, current, { psi_zero, js_base } = { psi_zero: "half", js_base: "e" }) => {
    const p = sharesOf(reference);
    const q = sharesOf(current);
    const fill = fillers[psi_zero];
    const filledP = fill(reference, p);
    const filledQ = fill(current, q);
    let psi = 0;
    let js = 0;
    let hellinger = 0;
    let tvd = 0;
    let linf = 0;
    for (let i = 0; i < p.length; i++) {
        const [a, b] = [p[i], q[i]];
        const difference = Math.abs(b - a);
        psi += (filledQ[i] - filledP[i]) * Math.log(filledQ[i] / filledP[i]);
        js += jensenShannonTerm(a, b);
        hellinger += (Math.sqrt(a) - Math.sqrt(b)) ** 2;
        tvd += difference;
        linf = Math.max(linf, difference);
    }
    return {
        psi,
        js: Math.sqrt(Math.max(0, js_base === "2" ? js / Math.LN2 : js)),
        hellinger: Math.sqrt(hellinger / 2),
        tvd: tvd / 2,
        linf,
    };
};
const jensenShannonTerm = (p, q) => {
    const middle = (p + q) / 2;
    return ((p > 0 ? p * Math.log(p / middle) : 0) + (q > 0 ? q * Math.log(q / middle) : 0)) / 2;
};
const sharesOf = (counts) => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count) => count / total);
};
/** What PSI takes for the share of a bin, where that may be empty. */
const fillers = {
    half: (counts) => {
        const total = counts.reduce((sum, count) => sum + count, 0);
        return counts.map((count) => (count + 0.5) / (total + 0.5 * counts.length));
    },
    /** legacy/calculations/stattests/utils.py, get_binned_data. */
    evidently: (_, shares) => {
        const least = Math.min(...shares.filter((share) => share > 0));
        return shares.map((share) => (share > 0 ? share : least <= 0.0001 ? least / 1e6 : 0.0001));
    },
    /** analysis/comparison/comparisons.py, psi: epsilon = 10e-6. */
    popmon: (_, shares) => shares.map((share) => share + 1e-5),
    /** utils/distribution/drift.py, PSI_MIN_PERCENTAGE. */
    deepchecks: (_, shares) => shares.map((share) => Math.max(share, 0.01)),
};

;// CONCATENATED MODULE: ../packages/drift/src/statistics/exceedances.ts
/**
 * P that at least so many of the current values lie beyond the smallest or the largest of the reference, where both are
 * from one continuous distribution. Beyond one end their number is geometric with r = n₂/(n₁+n₂) for many rows, beyond
 * both the sum of two: P(K ≥ k) = (1 + k(1−r))·rᵏ. (E. J. Gumbel, H. von Schelling, The distribution of the number of
 * exceedances, Ann. Math. Stat. 21, 1950.) Ties make it smaller in truth.
 */
const exceedancePValue = (count, n) => {
    const r = n.current / (n.reference + n.current);
    return Math.min(1, (1 + count * (1 - r)) * r ** count);
};

;// CONCATENATED MODULE: ../packages/drift/src/statistics/null-effects.ts



const budget = 500_000; // values drawn
const null_effects_mostRows = 10_000;
/**
 * How large each effect gets by chance alone: the value that data like the reference's stays below with probability
 * 1 − level. Samples of n₁n₂/(n₁+n₂) rows are drawn from the reference, which is as far from it as two samples of n₁
 * and n₂ rows are from each other (as in PSI · n₁n₂/(n₁+n₂) ~ χ²). A gamma distribution is laid through the draws' mean
 * and variance, since the levels asked for are rarer than the draws. Seeded: the same question has the same answer.
 *
 * It is drawn when it is needed, from what a profile holds anyway, and not when the profile is made: so it is right for
 * any number of rows, for merged profiles, and for those that a database counted.
 */
const simulateNull = (source, level) => {
    const { reference, current } = source.n;
    const pairSize = (reference * current) / (reference + current);
    const rows = Math.max(1, Math.min(null_effects_mostRows, Math.round(pairSize)));
    const draws = Math.min(1000, Math.max(50, Math.floor(budget / rows)));
    const drawn = drawEffects(source, rows, draws);
    const names = Object.keys(drawn[0]);
    const shrink = Math.sqrt(rows / pairSize); // all but PSI fall with the root of the rows
    return Object.fromEntries(names.map((name) => {
        const values = drawn.map((effects) => effects[name]);
        return [name, upperBound(values, level) * (name === "psi" ? shrink * shrink : shrink)];
    }));
};
const drawEffects = (source, rows, draws) => {
    const { counts, numbers, convention } = source;
    const total = counts.reduce((sum, count) => sum + count, 0);
    const random = (0,src_random/* createRandom */.s)(rows);
    const uniforms = new Float64Array(rows);
    const expected = numbers && Float64Array.from(uniforms, (_, row) => numbers.quantile((row + 0.5) / rows));
    return Array.from({ length: draws }, () => {
        fillSorted(uniforms, random);
        const effects = divergencesOf(counts, countDrawn(uniforms, counts, total), convention);
        if (!numbers || !expected)
            return effects;
        let distance = 0;
        for (let row = 0; row < rows; row++)
            distance += Math.abs(numbers.quantile(uniforms[row]) - expected[row]);
        return { ...effects, wasserstein: distance / rows / Math.max(numbers.deviation, 0.001) };
    });
};
/** Sorted uniform numbers without sorting: sums of exponential ones over their total (L. Devroye 1986, V.3). */
const fillSorted = (uniforms, random) => {
    let sum = 0;
    for (let row = 0; row < uniforms.length; row++) {
        sum -= Math.log(1 - random());
        uniforms[row] = sum;
    }
    sum -= Math.log(1 - random());
    for (let row = 0; row < uniforms.length; row++)
        uniforms[row] /= sum;
};
const countDrawn = (sorted, counts, total) => {
    let cumulated = 0;
    let row = 0;
    return counts.map((count, index) => {
        cumulated += count;
        const end = index === counts.length - 1 ? 1 : cumulated / total;
        const start = row;
        while (row < sorted.length && sorted[row] <= end)
            row++;
        return row - start;
    });
};
const upperBound = (values, level) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
    if (!(variance > 0))
        return mean;
    return ((0,gamma_functions/* chiSquareIsf */.E9)(level, (2 * mean * mean) / variance) * variance) / mean / 2;
};

;// CONCATENATED MODULE: ../packages/drift/src/statistics/proportions.ts

/** p that two shares are the same: the pooled z-test, as statsmodels.stats.proportion.proportions_ztest. */
const proportionsPValue = (a, b) => {
    const pooled = (a[0] + b[0]) / (a[1] + b[1]);
    const variance = pooled * (1 - pooled) * (1 / a[1] + 1 / b[1]);
    return variance > 0 ? (0,gamma_functions/* normalTwoSided */.NG)((b[0] / b[1] - a[0] / a[1]) / Math.sqrt(variance)) : 1;
};

;// CONCATENATED MODULE: ../packages/drift/src/compare/chart-bins.ts
const barCount = 24;
/** Shares for a picture: one bar a value where there are few, else equal widths over the bulk of both sides. */
const chartNumbers = (reference, current) => {
    const few = reference.distinct(barCount);
    if (few && few.length > 1 && current.within(few)) {
        return {
            labels: few.map(formatEdge),
            reference: few.map((value, index) => (few[index + 1] === undefined ? 1 : reference.below(few[index + 1])) - reference.below(value)),
            current: few.map((value) => (current.upTo(value) - current.below(value)) / current.n),
        };
    }
    const edges = chooseChartEdges(reference, current);
    const shares = (below) => {
        const cumulated = edges.slice(1, -1).map(below);
        return [...cumulated, 1].map((share, index) => share - (index === 0 ? 0 : cumulated[index - 1]));
    };
    return {
        labels: edges.slice(0, -1).map((edge, index) => `${formatEdge(edge)} – ${formatEdge(edges[index + 1])}`),
        reference: shares(reference.below),
        current: shares((x) => current.below(x) / current.n),
    };
};
/** From the 1st to the 99th hundredth of both sides, widened to round numbers; the outermost bars hold what is beyond. */
const chooseChartEdges = (reference, current) => {
    const low = Math.min(reference.quantile(0.01), current.quantile(0.01));
    const high = Math.max(reference.quantile(0.99), current.quantile(0.99));
    const size = Math.max(Math.abs(low), Math.abs(high));
    // Where all is one number, or nearly, bars of a tenth of it; and never thinner than doubles can tell apart.
    const width = roundUp(Math.max((high - low) / barCount, high === low ? size / 10 : size * 1e-12, 1e-200));
    const first = Math.floor(low / width);
    const last = Math.max(first + 1, Math.ceil(high / width));
    return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * width);
};
/** The next of 1, 2, 2.5, 5 times a power of ten. */
const roundUp = (width) => {
    const power = 10 ** Math.floor(Math.log10(width));
    return ([1, 2, 2.5, 5].find((step) => step * power >= width) ?? 10) * power;
};
const formatEdge = (x) => {
    const rounded = Number(x.toPrecision(6));
    return String(rounded === 0 ? 0 : rounded);
};

;// CONCATENATED MODULE: ../packages/drift/src/compare/compare-column.ts









/** Neither side may be empty. */
const compareNumbers = (reference, current, convention) => {
    const n = { reference: reference.n, current: current.n };
    const { low, high } = reference.ks(current);
    const below = [0, ...reference.bins.map(current.below), n.current];
    const counts = below.slice(1).map((count, index) => count - below[index]);
    const p = ksPValue(n.reference, n.current, low);
    const outside = current.below(reference.min) + n.current - current.upTo(reference.max);
    return {
        metrics: {
            ...divergencesOf(reference.binCounts, counts, convention),
            ks: low,
            ks_p: p,
            // The floor of .001 as Evidently has it: a constant reference would divide by zero.
            wasserstein: reference.wasserstein(current) / Math.max(reference.deviation, 0.001),
            out_of_range: outside / n.current,
        },
        p,
        cells: counts.length,
        n,
        noise: (level) => simulateNull({ n, counts: reference.binCounts, convention, numbers: reference }, level),
        outOfRangeP: exceedancePValue(outside, n),
        ...(high > low && { ks_interval: { low, high } }),
        before: {
            n: reference.n,
            mean: reference.mean,
            p5: reference.quantile(0.05),
            p50: reference.quantile(0.5),
            p95: reference.quantile(0.95),
        },
        now: {
            n: n.current,
            mean: current.mean,
            p5: current.quantile(0.05),
            p50: current.quantile(0.5),
            p95: current.quantile(0.95),
        },
        chart: chartNumbers(reference, current),
    };
};
const chartCategories = 12;
/** The reference must name its categories; neither side may be empty. */
const compareCategories = (reference, current, convention) => {
    const known = new Map(reference.values.map((value, index) => [value, reference.counts[index]]));
    const complete = reference.other === 0;
    const rest = (0,profile_column/* rankCategories */.zu)(current.counts).filter(([value]) => !known.has(value));
    const unlisted = rest.reduce((sum, [, count]) => sum + count, 0);
    const cells = [
        ...[...known].map(([label, count]) => ({ label, before: count, now: current.counts.get(label) ?? 0 })),
        ...(complete
            ? rest.map(([label, count]) => ({ label, before: 0, now: count }))
            : [{ label: "(other)", before: reference.other, now: unlisted }]),
    ];
    const before = cells.map((cell) => cell.before);
    const now = cells.map((cell) => cell.now);
    const n = { reference: reference.n, current: current.n };
    const { chi2, p, cramersV } = compareCounts(before, now);
    return {
        metrics: {
            ...divergencesOf(before, now, convention),
            chi2,
            chi2_p: p,
            cramers_v: cramersV,
            new_category_share: Math.max(0, unlisted / current.n - reference.other / reference.n),
        },
        p,
        cells: cells.length,
        n,
        noise: (level) => simulateNull({ n, counts: before, convention }, level),
        newCategoryP: complete
            ? chanceOfUnseen(reference, current.n, unlisted)
            : proportionsPValue([reference.other, reference.n], [unlisted, current.n]),
        chart: chartCategoriesOf(cells, reference.n, current.n),
    };
};
/**
 * How likely as many rows in categories that the reference never saw are by chance: what is unseen has about the mass
 * of what was seen once (I. J. Good, The population frequencies of species, Biometrika 40, 1953).
 */
const chanceOfUnseen = (reference, n, unseen) => {
    const once = reference.counts.filter((count) => count === 1).length;
    return (0,gamma_functions/* poissonAtLeast */.UG)(unseen, (n * (once + 1)) / (reference.n + 1));
};
const chartCategoriesOf = (cells, thenTotal, nowTotal) => {
    const shares = cells.map(({ label, before, now }) => ({
        label,
        before: before / thenTotal,
        now: now / nowTotal,
    }));
    // The most frequent, and what moved most: a category that is new or gone must not hide among the rest.
    const shown = new Set([
        ...shares.toSorted((a, b) => b.before + b.now - a.before - a.now).slice(0, chartCategories / 2),
        ...shares.toSorted((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before)),
    ].slice(0, chartCategories + chartCategories / 2));
    const listed = [...shown].slice(0, chartCategories).sort((a, b) => b.before - a.before || b.now - a.now);
    const others = shares.filter((share) => !listed.includes(share));
    const all = others.length > 0
        ? [
            ...listed,
            {
                label: `${others.length} more`,
                before: others.reduce((sum, { before }) => sum + before, 0),
                now: others.reduce((sum, { now }) => sum + now, 0),
            },
        ]
        : listed;
    return {
        labels: all.map(({ label }) => label),
        reference: all.map(({ before }) => before),
        current: all.map(({ now }) => now),
    };
};

// EXTERNAL MODULE: ../packages/drift/src/profile/collect-column.ts
var collect_column = __webpack_require__(50554);
;// CONCATENATED MODULE: ../packages/drift/src/compare/judge-column.ts



const names = {
    psi: "PSI",
    ks: "KS",
    wasserstein: "Wasserstein",
    js: "JS distance",
    hellinger: "Hellinger distance",
    tvd: "total variation",
    linf: "L∞",
    cramers_v: "Cramér's V",
};
/**
 * Judges a distribution: it drifts when the test rejects (Benjamini–Hochberg over all columns) **and** an effect is
 * large enough to matter. Either alone misleads: at 200,000 rows everything is significant, at 100 every PSI is large.
 */
const judgeDistribution = (comparison, adjusted, columns, config) => {
    const unseen = judgeUnseen(comparison, columns, config);
    const chance = adjusted > config.q;
    const effects = effectsOf(comparison, config, chance ? undefined : noiseOf(comparison, columns, config));
    const worst = worstStatus(effects);
    if (!chance && worst !== "ok") {
        const found = {
            status: worst,
            cause: "distribution",
            reason: `${list(effects, worst)} (${formatP(adjusted)})`,
        };
        return unseen
            ? {
                ...found,
                status: worstStatus([unseen, { status: worst }]),
                reason: `${found.reason}; ${unseen.reason}`,
            }
            : found;
    }
    if (unseen)
        return unseen;
    if (!chance)
        return {
            status: "ok",
            reason: `differs beyond chance (${formatP(adjusted)}), but too little to matter`,
        };
    return {
        status: "ok",
        reason: worst === "ok"
            ? `no difference beyond chance (${formatP(adjusted)})`
            : `${list(effects, worst)}, but that is within chance at this many rows (${formatP(adjusted)})`,
    };
};
const worstStatus = (all) => ["alert", "warn"].find((status) => all.some((one) => one.status === status)) ?? "ok";
const effectNames = ["psi", "ks", "wasserstein", "js", "hellinger", "tvd", "linf", "cramers_v"];
/** An effect counts from its threshold on, or from what chance makes at this many rows where that is more. */
const effectsOf = ({ metrics }, config, floors = {}) => effectNames.flatMap((name) => {
    const value = metrics[name];
    if (value === undefined)
        return [];
    const { warn, alert } = config.thresholds[name];
    const floor = floors[name] ?? 0;
    const status = value >= Math.max(alert, floor) ? "alert" : value >= Math.max(warn, floor) ? "warn" : "ok";
    const limit = Math.max(status === "alert" ? alert : warn, floor);
    return [{ status, text: `${names[name]} ${formatNumber(value)} ≥ ${formatNumber(limit)}` }];
});
/** Drawn only where some effect is large enough to ask. */
const noiseOf = (comparison, columns, config) => {
    if (worstStatus(effectsOf(comparison, config)) === "ok")
        return {};
    const { cells, n } = comparison;
    const level = config.q / columns;
    const drawn = comparison.noise(level);
    // n₁n₂/(n₁+n₂) · PSI is nearly χ² with cells − 1 degrees; drawn it is larger where categories are many and rare.
    const psi = cells > 1 ? (1 / n.reference + 1 / n.current) * (0,gamma_functions/* chiSquareIsf */.E9)(level, cells - 1) : 0;
    return { ...drawn, psi: Math.max(psi, drawn.psi ?? 0) };
};
const list = (effects, status) => effects
    .filter((effect) => effect.status === status)
    .map(({ text }) => text)
    .join(", ");
/** Judges rows that are where the reference has none: in new categories, or beyond its smallest and largest number. */
const judgeUnseen = ({ metrics, newCategoryP, outOfRangeP }, columns, config) => {
    const share = metrics.new_category_share ?? metrics.out_of_range ?? 0;
    const { warn, alert } = config.thresholds[outOfRangeP === undefined ? "new_category" : "out_of_range"];
    if (share < warn || (outOfRangeP ?? newCategoryP ?? 1) > config.q / columns)
        return undefined;
    return {
        status: share >= alert ? "alert" : "warn",
        cause: "distribution",
        reason: outOfRangeP === undefined
            ? `${formatShare(share)} of rows are in categories that the reference does not have`
            : `${formatShare(share)} of values are beyond the reference's smallest or largest`,
    };
};
/** p that both sides have the same share of missing cells. */
const missingPValue = ({ reference, current }) => proportionsPValue([reference.missing, reference.rows], [current.missing, current.rows]);
/** Judges the cells that hold nothing, or something of another kind. Undefined where all is well. */
const judgeCells = (cells, adjusted, config) => {
    const then = cells.reference.missing / cells.reference.rows;
    const now = cells.current.missing / cells.current.rows;
    const { warn, alert } = config.thresholds.missing;
    const difference = Math.abs(now - then);
    const invalid = cells.current.invalid / cells.current.rows;
    const found = [];
    if (adjusted <= config.q && difference >= warn)
        found.push({
            status: difference >= alert ? "alert" : "warn",
            cause: "data_quality",
            reason: `missing ${formatShare(then)} → ${formatShare(now)} (${formatP(adjusted)})`,
        });
    if (invalid > collect_column/* strayShare */.FW)
        found.push({
            status: invalid >= alert ? "alert" : "warn",
            cause: "data_quality",
            reason: `${formatShare(invalid)} of cells are of another kind than the reference's`,
        });
    return found.length === 0
        ? undefined
        : {
            status: found.some(({ status }) => status === "alert") ? "alert" : "warn",
            cause: "data_quality",
            reason: found.map(({ reason }) => reason).join("; "),
        };
};
const formatNumber = (value) => value !== 0 && Math.abs(value) < 0.001 ? value.toExponential(1) : String(Number(value.toPrecision(3)));
const formatP = (p) => (p < 1e-300 ? "p < 1e-300" : `p ${formatNumber(p)}`);
const formatShare = (share) => `${Number((share * 100).toPrecision(3))} %`;

;// CONCATENATED MODULE: ../packages/drift/src/compare/measure-column.ts









const measureColumn = (name, reference, now, { rows, change, ...how }) => {
    const before = reference.profile ?? reference.column;
    const cells = {
        reference: { rows: rows.reference, missing: before.missing },
        current: { rows: rows.current, missing: now?.missing ?? 0, invalid: now?.invalid ?? 0 },
    };
    const measured = { name, kind: before.kind, cells };
    if (!now)
        return { ...measured, change: change ?? "gone" };
    const comparison = compare(reference, now, how);
    return {
        ...measured,
        ...(rows.reference > 0 && rows.current > 0 && { missingP: missingPValue(cells) }),
        ...(change !== undefined && { change }),
        ...(typeof comparison === "string" ? { without: comparison } : { comparison }),
    };
};
const compare = (reference, now, { convention, salt }) => {
    const before = reference.profile ?? profileIfText(reference.column);
    if (before.n === 0)
        return "the reference has no value to compare with";
    if ((0,read_columns/* countValues */.I)(now) === 0)
        return "the current data has no value";
    if (before.kind === "datetime")
        return "dates and times always move on; only presence, type and missing cells are checked";
    if (before.kind === "numeric" && now.kind === "numeric")
        return compareNumbers("values" in before ? referenceFromValues(before) : referenceFromProfile(before), sampleOf(now, before), convention);
    if (before.kind === "categorical" && now.kind === "categorical") {
        const categories = before;
        if (categories.salt !== undefined &&
            now.salt === undefined &&
            (!salt || (0,hash_categories/* markSalt */.k)(salt) !== categories.salt))
            return `its categories are hashed, and ${salt ? "this is not the salt they were hashed with" : "no salt was given"} (profile-salt)`;
        if (now.salt !== undefined && now.salt !== categories.salt)
            return `the current data's categories are hashed, and ${categories.salt ? "with another salt" : "the reference's are not"} (profile-salt)`;
        if (categories.identifier || now.overflow)
            return `nearly every row has a value of its own (${categories.distinct} different): exclude the column, or derive one that repeats`;
        return compareCategories(categories, categories.salt && !now.salt ? (0,hash_categories/* hashCategories */.n)(now, salt) : now, convention);
    }
    return "the kinds differ";
};
const sampleOf = (now, { edges }) => {
    if (now.tally)
        return (0,numeric_tally/* sampleFromTally */.bI)(now.tally, edges);
    return now.profile ? sampleFromProfile(now.profile, now.outside) : (0,numeric_sample/* sampleFromValues */.Z)(now.values);
};
/** Categories are compared by their counts, the same that a profile holds; numbers value by value. */
const profileIfText = (column) => {
    if (column.kind === "categorical")
        return (0,profile_column/* profileColumn */.AJ)("", column);
    if (column.kind === "datetime")
        return column;
    if (!column.values)
        throw new Error("a reference is never tallied");
    return { ...column, n: column.values.length };
};
/** Judges a measured column and drops what does not apply. */
const finishColumn = (measured, context) => {
    const { name, kind, cells, comparison } = measured;
    const share = (missing, rows) => (rows > 0 ? missing / rows : 0);
    const { metrics, ks_interval, before, now, chart } = comparison ?? {};
    const judgement = judge(measured, context);
    return {
        name,
        kind,
        status: judgement.status,
        ...(judgement.cause && { cause: judgement.cause }),
        reason: judgement.reason,
        metrics: {
            ...metrics,
            missing_reference: share(cells.reference.missing, cells.reference.rows),
            ...(measured.change === undefined || comparison || measured.without
                ? { missing_current: share(cells.current.missing, cells.current.rows) }
                : {}),
            ...(cells.current.invalid > 0 && { invalid_current: share(cells.current.invalid, cells.current.rows) }),
        },
        ...(context.p !== undefined && { p_adjusted: context.p }),
        ...(ks_interval && { ks_interval }),
        ...(before && { before }),
        ...(now && { now }),
        ...(chart && { chart }),
    };
};
const rank = { insufficient: 0, ok: 1, warn: 2, alert: 3 };
const judge = (measured, { p, missingP, columns, config, tooFew }) => {
    if (tooFew)
        return { status: "insufficient", reason: "too few rows to judge" };
    if (measured.change !== undefined)
        return { status: "alert", cause: "data_quality", reason: measured.change };
    const cells = judgeCells(measured.cells, missingP ?? 1, config);
    const distribution = measured.comparison
        ? judgeDistribution(measured.comparison, p ?? 1, columns, config)
        : { status: measured.kind === "datetime" ? "ok" : "insufficient", reason: measured.without ?? "" };
    if (!cells)
        return distribution;
    if (rank[cells.status] < rank[distribution.status])
        return distribution;
    return distribution.status === "warn" || distribution.status === "alert"
        ? { ...cells, reason: `${cells.reason}; ${distribution.reason}` }
        : cells;
};

// EXTERNAL MODULE: ../packages/drift/src/compare/predictions.ts + 1 modules
var compare_predictions = __webpack_require__(70673);
// EXTERNAL MODULE: ../packages/drift/src/read/check-selection.ts
var check_selection = __webpack_require__(52319);
;// CONCATENATED MODULE: ../packages/drift/src/compare/type-flip.ts


/** Says how a column's type changed: text where numbers or dates were, or numbers where text was. */
const findTypeFlip = (reference, now) => {
    const { kind } = reference.profile ?? reference.column;
    if (now.kind !== kind)
        return undefined; // the reference had no value: there was no type
    if (now.kind !== "categorical") {
        const n = (0,read_columns/* countValues */.I)(now);
        return now.invalid > n
            ? `${kind} in the reference, now ${now.invalid} of ${now.invalid + n} cells are not`
            : undefined;
    }
    if (now.n === 0 || now.numbers <= now.n / 2 || !wasText(reference))
        return undefined;
    return `text in the reference, now ${now.numbers} of ${now.n} cells are numbers`;
};
/** Whether no category that is known reads as a number. */
const wasText = ({ profile, column }) => {
    if (profile)
        return (profile.kind === "categorical" &&
            profile.salt === undefined &&
            profile.values.length > 0 &&
            profile.values.every(isText));
    return column.kind === "categorical" && column.counts.size > 0 && column.numbers === 0;
};
const isText = (value) => Number.isNaN((0,parse_number/* parseNumberText */.k)(value));

;// CONCATENATED MODULE: ../packages/drift/src/compare/read-sides.ts








/** @throws UserError where no column is left to compare, or a file is none that can be read */
const openSides = async ({ reference, current, config }) => {
    const now = "table" in current ? current : await (0,read_table/* openSource */.oD)(current, config.separator);
    const then = "profile" in reference
        ? (0,profile_predictions/* withAnswers */.mk)(reference.profile, config)
        : await (0,read_table/* openSource */.oD)(reference.paths, config.separator);
    const known = "files" in then ? then.names : then.columns.map(({ name }) => name);
    const notes = (0,check_selection/* checkSelection */.N)(config.columns, [...new Set([...known, ...now.names])], "files" in then ? "refused" : "allowed");
    const answers = (0,profile_predictions/* answerColumns */.Kx)(config.prediction);
    const selected = new Set([...(0,read_table/* selectColumns */.Gs)(known, config.columns), ...answers]);
    const names = known.filter((name) => selected.has(name));
    notes.push(...(0,compare_predictions/* describeUnknownAnswers */.dc)(config, known));
    if (names.length === 0)
        throw new user_error.UserError("No column of the reference is left to check.", {
            fix: `There are: ${(0,check_selection/* listNames */.Z)(known)}. Look at columns.include and columns.exclude.`,
        });
    const here = new Set(now.names);
    if (!names.some((name) => here.has(name)))
        throw new user_error.UserError(`The current data has no column of the reference, but ${(0,check_selection/* listNames */.Z)(now.names)}.`, {
            fix: `Expected are: ${(0,check_selection/* listNames */.Z)(names)}. Has the file a header, and is it this model's data?`,
        });
    const watched = new Set([...known, ...answers]);
    const extra = (0,read_table/* selectColumns */.Gs)(now.names, config.columns).filter((name) => !watched.has(name));
    return { reference: then, current: now, names, extra, notes };
};
/** Reads both sides, in groups of columns that fit into memory, and measures each column. */
const readSides = async ({ reference, current, names, extra }, { config, salt, onProgress }) => {
    const profile = "files" in reference ? undefined : reference;
    const files = "files" in reference ? reference : undefined;
    const currentFiles = "files" in current ? current : undefined;
    const profiled = profile && new Map(profile.columns.map((column) => [column.name, column]));
    const changes = extra.map((column) => ({
        column,
        change: "extra",
        detail: "not in the reference",
    }));
    const rows = { reference: profile?.rows ?? 0, current: 0 };
    let ragged = 0;
    let scores;
    const measured = [];
    const here = new Set(current.names);
    const groups = (0,read_table/* groupColumns */.Tu)(names, files ? (currentFiles?.cells ?? 0) + files.cells : 0, Math.max(current.names.length, files?.names.length ?? profile.columns.length));
    const total = groups.length * ((currentFiles?.bytes ?? 0) + (files?.bytes ?? 0));
    let done = 0;
    let seen = 0;
    const progress = (bytes, more) => {
        done += bytes;
        seen += more / groups.length;
        onProgress?.({ done, total, rows: Math.round(seen) });
    };
    for (const group of groups) {
        const then = files && (await (0,read_table/* readTable */.xz)(files, (0,read_table/* planTypes */.vo)(group, config.columns.types), progress));
        const columns = new Map(group.map((name) => [name, referenceColumn(name, profiled, then)]));
        const plans = planColumns(columns, config).filter(({ name }) => here.has(name));
        const table = "table" in current ? current.table : await (0,read_table/* readTable */.xz)(current, plans, progress);
        rows.current = table.rows;
        rows.reference = then?.rows ?? rows.reference;
        ragged = table.ragged;
        if (config.prediction?.score !== undefined)
            scores ??= table.columns.get(config.prediction.score);
        for (const [name, column] of columns) {
            const now = table.columns.get(name);
            const change = describeChange(name, column, now);
            if (change)
                changes.push(change);
            measured.push(measureColumn(name, column, now, { rows, change: change?.detail, convention: config.compat, salt }));
        }
    }
    return { rows, ragged, measured, changes, scores };
};
const referenceColumn = (name, profile, table) => (profile ? { profile: profile.get(name) } : { column: table.columns.get(name) });
/**
 * Current data is read as what the reference is, so that one stray word does not turn numbers into categories; and
 * counted between the edges of a profile, so that memory does not grow with it.
 */
const planColumns = (columns, { columns: { types }, prediction }) => [...columns].map(([name, { profile, column }]) => {
    const { kind } = profile ?? column;
    const n = profile ? profile.n : (0,read_columns/* countValues */.I)(column);
    if (n === 0)
        return { name, kind: Object.hasOwn(types, name) ? types[name] : undefined };
    const counted = profile?.kind === "numeric" && name !== prediction?.score; // scores are needed one by one
    return { name, kind, edges: counted ? profile.edges : undefined };
});
const describeChange = (name, reference, now) => {
    if (!now)
        return { column: name, change: "missing", detail: "the current data has no such column" };
    const detail = findTypeFlip(reference, now);
    return detail === undefined ? undefined : { column: name, change: "type", detail };
};

;// CONCATENATED MODULE: ../packages/drift/src/compare/check-drift.ts








/**
 * Compares current data with reference data, or with its profile.
 *
 * From two sets of files every number is exact; columns are read in groups that fit into memory. With a profile the
 * current data is read once and counted, in memory that does not depend on its size. What cannot be
 * checked (no file, an empty one, too few rows, no column to compare) is a state of its own, with the reason; it is
 * never ok, and it is not thrown.
 */
const checkDrift = async (check) => {
    try {
        return await compareAll(check);
    }
    catch (error) {
        if (!(0,user_error/* isUserError */.i)(error))
            throw error;
        return {
            schema: "mlops/drift@1",
            state: "could_not_check",
            reason: error.fix ? `${error.message} ${error.fix}` : error.message,
            rows: { reference: "profile" in check.reference ? check.reference.profile.rows : 0, current: 0 },
            columns: [],
        };
    }
};
const compareAll = async (check) => {
    const { config } = check;
    const sides = await openSides(check);
    const { rows, ragged, measured, changes, scores } = await readSides(sides, check);
    const { notes } = sides;
    const answers = (0,profile_predictions/* answerColumns */.Kx)(config.prediction);
    const tooFew = describeTooFew(rows, config.min_rows);
    const columns = judgeAll(measured.filter(({ name }) => !answers.includes(name)), config, tooFew);
    const predictions = judgeAll(measured.filter(({ name }) => answers.includes(name)), config, tooFew);
    const estimated = tooFew ? undefined : (0,compare_predictions/* estimateFromScores */.W_)(sides.reference, scores, config);
    const joint = tooFew
        ? undefined
        : await checkJoint(sides, measured.filter(({ name }) => !answers.includes(name)), config);
    const judged = [...columns, ...predictions];
    const state = tooFew || judged.every(({ status }) => status === "insufficient")
        ? "could_not_check"
        : (0,compare_predictions/* worstState */.Fk)([
            ...judged.map(({ status }) => status),
            estimated?.status,
            joint?.status,
            changes.some(({ change }) => change === "extra") ? "warn" : undefined,
        ]);
    return {
        schema: "mlops/drift@1",
        state,
        rows,
        columns,
        ...(predictions.length > 0 && { predictions }),
        ...(joint && { joint }),
        ...(estimated && { performance: { estimated } }),
        ...(changes.length > 0 && { schema_changes: changes }),
        ...(state === "could_not_check" && { reason: tooFew ?? "No column has values on both sides." }),
        ...(ragged > 0 && { ragged_rows: ragged }),
        ...(notes.length > 0 && { notes }),
        ...(isForeign(config.compat) && { compat: config.compat }),
    };
};
const isForeign = ({ psi_zero, js_base }) => psi_zero !== "half" || js_base !== "e";
const describeTooFew = (rows, least) => {
    for (const side of ["current", "reference"])
        if (rows[side] < least)
            return `The ${side} data has ${(0,format/* countOf */.pq)(rows[side], "row")}, and ${least} are asked for (min_rows).`;
    return undefined;
};
/** Both families of tests, distributions and missing cells, are corrected for how many columns there are. */
const judgeAll = (measured, config, tooFew) => {
    const adjustedP = adjustOf(measured, ({ comparison }) => comparison?.p);
    const adjustedMissing = adjustOf(measured, ({ missingP }) => missingP);
    return measured.map((column, index) => finishColumn(column, {
        p: adjustedP[index],
        missingP: adjustedMissing[index],
        columns: measured.length,
        config,
        tooFew,
    }));
};
const adjustOf = (measured, pick) => {
    const tested = measured.filter((column) => pick(column) !== undefined);
    const adjusted = adjustPValues(tested.map((column) => pick(column)));
    const byColumn = new Map(tested.map((column, index) => [column, adjusted[index]]));
    return measured.map((column) => byColumn.get(column));
};


/***/ }),

/***/ 70673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dc: () => (/* binding */ describeUnknownAnswers),
  W_: () => (/* binding */ estimateFromScores),
  Fk: () => (/* binding */ worstState)
});

// EXTERNAL MODULE: ../packages/contracts/src/format.ts
var format = __webpack_require__(76656);
// EXTERNAL MODULE: ../packages/drift/src/performance/expected-metrics.ts
var expected_metrics = __webpack_require__(87280);
// EXTERNAL MODULE: ../packages/drift/src/performance/isotonic.ts
var isotonic = __webpack_require__(59178);
;// CONCATENATED MODULE: ../packages/drift/src/performance/estimate-performance.ts


const assumption = "no concept drift: a score means what it meant when the version was registered";
const errors = 3; // as NannyML, SAMPLING_ERROR_RANGE
/**
 * Confidence-based performance estimation: what the metrics are expected to be, were the scores still as right as they
 * were when the version was registered (NannyML's CBPE; J. Białek et al., Estimating Model Performance Under Covariate
 * Shift Without Labels, 2024). It sees that rows have become harder, never that the same row now has another answer.
 * @param scores sorted, not empty
 */
const estimatePerformance = (calibration, scores, limits) => {
    const expected = (0,expected_metrics/* expectMetrics */.z)(scores, (0,isotonic/* followCurve */.N)(calibration.curve, scores), calibration.threshold);
    const metrics = calibration.metrics.flatMap(({ metric, value: reference, deviation, share }) => {
        const value = expected[metric];
        if (!Number.isFinite(value))
            return [];
        const errorOf = (rows) => deviation / Math.sqrt(rows * share);
        const reach = errors * errorOf(scores.length);
        const lost = reference - value;
        const beyond = lost > errors * Math.hypot(errorOf(scores.length), errorOf(calibration.n));
        const status = beyond && lost >= limits.alert ? "alert" : beyond && lost >= limits.warn ? "warn" : "ok";
        return [
            {
                metric,
                value,
                low: Math.max(0, value - reach),
                high: Math.min(1, value + reach),
                reference,
                status,
            },
        ];
    });
    const status = ["alert", "warn"].find((one) => metrics.some((metric) => metric.status === one)) ?? "ok";
    const lost = metrics.filter((metric) => metric.status === status);
    return {
        method: "cbpe",
        assumes: assumption,
        rows: scores.length,
        status,
        reason: status === "ok"
            ? "no metric is expected to have fallen beyond chance and enough to matter"
            : lost
                .map(({ metric, value, low, high, reference }) => `${metric} ${show(reference)} → ${show(value)} expected [${show(low)}, ${show(high)}]`)
                .join(", "),
        metrics,
    };
};
const show = (value) => value.toFixed(3);

// EXTERNAL MODULE: ../packages/drift/src/profile/profile-predictions.ts + 1 modules
var profile_predictions = __webpack_require__(98672);
// EXTERNAL MODULE: ../packages/drift/src/read/columns.ts
var columns = __webpack_require__(74055);
;// CONCATENATED MODULE: ../packages/drift/src/compare/predictions.ts




/** Answers that settings name and no reference has. */
const describeUnknownAnswers = (config, known) => (0,profile_predictions/* answerColumns */.Kx)(config.prediction)
    .filter((name) => !known.includes(name))
    .map((name) => `The reference has no column ${JSON.stringify(name)}, so the model's answers are not compared: name data that has it (prediction.reference) and register a version.`);
/**
 * What the scores say of performance, where the profile knows what they are worth: a curve takes each by itself, so of
 * scores that were counted it cannot be said.
 */
const estimateFromScores = (reference, scores, config) => {
    const { score, label } = config.prediction ?? {};
    const calibration = "files" in reference ? undefined : reference.prediction?.calibration;
    if (score === undefined || (!calibration && label === undefined))
        return undefined; // nobody asked
    if (!calibration)
        return withoutEstimate(0, "the reference does not know what scores are worth: register a version");
    if (scores?.kind !== "numeric")
        return withoutEstimate(0, `the current data has no numbers in ${score}`);
    const rows = (0,columns/* countValues */.I)(scores);
    if (!scores.values)
        return withoutEstimate(rows, "each score is needed, and the current data is counts");
    if (rows < config.min_rows)
        return withoutEstimate(rows, `there are only ${(0,format/* countOf */.pq)(rows, "score")} (min_rows)`);
    return estimatePerformance(calibration, scores.values, config.thresholds.performance);
};
const withoutEstimate = (rows, why) => ({
    method: "cbpe",
    assumes: assumption,
    rows,
    status: "insufficient",
    reason: `not estimated: ${why}`,
    metrics: [],
});
const worstState = (states) => ["alert", "warn"].find((state) => states.includes(state)) ?? "ok";


/***/ }),

/***/ 3346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ addRealised)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../packages/contracts/src/format.ts
var format = __webpack_require__(76656);
// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: ../packages/drift/src/compare/predictions.ts + 1 modules
var predictions = __webpack_require__(70673);
// EXTERNAL MODULE: ../packages/drift/src/sources/gather-files.ts + 2 modules
var gather_files = __webpack_require__(82810);
;// CONCATENATED MODULE: ../packages/drift/src/labels/ages.ts

const hour = 3_600_000;
/** When the predictions were made, or the labels where only those say. @throws UserError for no such column, or no time in it */
const readTimes = (column, { predictions, labels, joined }) => {
    const ofPredictions = predictions.cells.get(column);
    const cells = ofPredictions ?? labels.cells.get(column);
    if (!cells)
        throw new user_error.UserError(`Neither ${predictions.called} nor ${labels.called} has a column ${JSON.stringify(column)}.`, { fix: "drift.labels.time names it." });
    const labelled = new Set(joined.pairs.map(({ prediction }) => prediction));
    const have = toTimes(joined.pairs.map(({ prediction, label }) => cells[ofPredictions ? prediction : label] ?? null));
    const lack = ofPredictions ? toTimes(cells.filter((_, row) => !labelled.has(row))) : [];
    if (have.length === 0 && joined.pairs.length > 0)
        throw new user_error.UserError(`The column ${JSON.stringify(column)} holds no times, such as 2026-03-01T06:00:00Z.`);
    return {
        ...(lack.length > 0 && { oldest: write(lack[0]) }),
        ...(have.length > 0 && { newest: write(have.at(-1)), median: write(have[have.length >> 1]) }),
    };
};
/** Sorted; what is no time is left out. */
const toTimes = (texts) => texts
    .map((text) => (text === null ? Number.NaN : Date.parse(text)))
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
const write = (time) => new Date(time).toISOString().replace(".000Z", "Z");
/** `the newest is 3 days old, the middle one 9`. */
const describeAges = ({ newest, median, oldest }, now) => [
    ...(newest ? [`the newest is ${tellAge(newest, now)} old`] : []),
    ...(median ? [`the middle one ${tellAge(median, now)}`] : []),
    ...(oldest ? [`the oldest without one ${tellAge(oldest, now)}`] : []),
];
const tellAge = (time, now) => {
    const hours = Math.max(0, (now.getTime() - Date.parse(time)) / hour);
    const [count, unit] = hours < 48 ? [Math.round(hours), "hour"] : [Math.round(hours / 24), "day"];
    return `${count} ${unit}${count === 1 ? "" : "s"}`;
};

;// CONCATENATED MODULE: ../packages/drift/src/labels/join-labels.ts


/**
 * Joins labels to predictions by id. A label that is missing has not come yet.
 * @throws UserError for an id that is missing or there twice, and where no id is in both
 */
const joinLabels = (predictions, labels) => {
    indexIds(predictions);
    const rowOf = indexIds(labels);
    const pairs = [];
    let found = 0;
    predictions.ids.forEach((id, prediction) => {
        const label = rowOf.get(id);
        if (label === undefined)
            return;
        found++;
        if (labels.values[label] !== null)
            pairs.push({ prediction, label });
    });
    if (found === 0)
        throw new user_error.UserError(`${predictions.called} and ${labels.called} have no id in common: ${showIds(predictions.ids)} there, and ${showIds(labels.ids)} here.`, { fix: "drift.labels.id names the column of both." });
    return { pairs, strange: labels.ids.length - found };
};
const indexIds = ({ called, ids }) => {
    if (ids.length === 0)
        throw new user_error.UserError(`${called} has no rows.`);
    const rowOf = new Map();
    const twice = new Set();
    let without = 0;
    ids.forEach((id, row) => {
        if (id === null)
            without++;
        else if (rowOf.has(id))
            twice.add(id);
        else
            rowOf.set(id, row);
    });
    if (without > 0)
        throw new user_error.UserError(`${called} has ${(0,format/* countOf */.pq)(without, "row")} without an id.`);
    if (twice.size > 0)
        throw new user_error.UserError(`${called} has ${(0,format/* formatCount */.B4)(twice.size)} ${twice.size === 1 ? "id" : "ids"} more than once: ${showIds([...twice])}.`, { fix: "Each prediction has one id and one label: keep the label that counts." });
    return rowOf;
};
/** The first few, as messages show them. */
const showIds = (ids) => `${ids
    .slice(0, 3)
    .map((id) => JSON.stringify(id))
    .join(", ")}${ids.length > 3 ? ", …" : ""}`;

;// CONCATENATED MODULE: ../packages/drift/src/labels/judge-realised.ts
/**
 * One measured metric against what the gate asks: its floor, and at most a margin worse than when the version was
 * registered. It warns where the gate's rule would not pass on these rows, and alerts where that is beyond chance: the
 * shortfall is larger than the interval reaches, that of the value at registration counted in. Undefined where it has no
 * interval.
 */
const judgeMeasured = (demand, { metric, value, low, high }, registered, { task, allowed }) => {
    if (!Number.isFinite(value) || low === undefined || high === undefined)
        return undefined;
    const better = demand.higherIsBetter ? 1 : -1;
    const upside = demand.higherIsBetter ? high - value : value - low;
    const worst = demand.higherIsBetter ? low : high;
    const judgements = [];
    if (demand.floor) {
        const { value: limit, whole } = demand.floor;
        const short = better * (limit - value);
        const clears = whole ? better * (worst - limit) >= 0 : short <= 0;
        const status = short > upside ? "alert" : clears ? "ok" : "warn";
        const kind = demand.higherIsBetter ? "floor" : "ceiling";
        judgements.push({ status, limit, words: `the gate's ${kind} is ${show(limit)}` });
    }
    if (registered && (demand.margin !== undefined || !demand.floor)) {
        // An error in the target's unit has no scale of its own: what it may lose is a share of what it was.
        const scale = task === "regression" ? Math.abs(registered.value) : 1;
        const limits = demand.margin === undefined
            ? { warn: allowed.warn * scale, alert: allowed.alert * scale }
            : { warn: demand.margin, alert: demand.margin };
        const lost = better * (registered.value - value);
        const behind = demand.higherIsBetter ? registered.low : registered.high;
        const reach = Math.hypot(upside, behind === undefined ? 0 : Math.abs(registered.value - behind));
        const status = lost - limits.alert > reach ? "alert" : lost > limits.warn ? "warn" : "ok";
        const limit = registered.value - better * limits.warn;
        const by = demand.margin === undefined ? "drift's thresholds allow" : "the gate allows";
        const to = demand.higherIsBetter ? "down to" : "up to";
        judgements.push({ status, limit, words: `${by} ${to} ${show(limit)}` });
    }
    const [tightest] = judgements.toSorted((a, b) => better * (b.limit - a.limit));
    const found = ["alert", "warn", "ok"].find((one) => judgements.some(({ status }) => status === one));
    const status = found === "alert" && demand.severity === "warn" ? "warn" : (found ?? "insufficient");
    const told = [
        `${metric} ${show(value)} [${show(low)}, ${show(high)}]`,
        ...(registered ? [`${show(registered.value)} when it was registered`] : []),
        ...(judgements.length > 0
            ? judgements.map(({ words }) => words)
            : [
                "there is nothing to hold it against: give the gate a bound rule, or register versions that a gate has judged",
            ]),
    ];
    return {
        line: {
            ...{ metric, value, low, high, status },
            ...(registered && { reference: registered.value }),
            ...(tightest && { limit: tightest.limit }),
        },
        words: told.join(", "),
    };
};
const show = (value) => String(Number(value.toPrecision(4)));

// EXTERNAL MODULE: ../packages/contracts/src/suggest.ts
var suggest = __webpack_require__(65489);
// EXTERNAL MODULE: ../packages/drift/src/read/read-table.ts + 5 modules
var read_table = __webpack_require__(96103);
// EXTERNAL MODULE: ../packages/drift/src/read/scan-rows.ts
var scan_rows = __webpack_require__(82737);
;// CONCATENATED MODULE: ../packages/drift/src/labels/read-rows.ts




/**
 * @param choose of the columns that there are, those to read
 * @throws UserError for files that are not there, broken, or of other columns
 */
const readRows = async ({ paths, called, separator }, choose) => {
    const source = await (0,read_table/* openSource */.oD)(paths, separator);
    const names = [...new Set(choose(source.names))];
    const columns = await (0,scan_rows/* readTexts */.Z7)(source, names);
    return {
        called,
        header: source.names,
        n: columns[0]?.length ?? 0,
        cells: new Map(names.map((name, index) => [name, columns[index]])),
    };
};
/** The column's cells. @throws UserError where there is no such column, which `setting` would name */
const needCells = (rows, name, setting) => {
    const cells = rows.cells.get(name);
    if (cells)
        return cells;
    const near = (0,suggest/* suggest */.Z)(name, rows.header);
    throw new user_error.UserError(`${rows.called} has no column ${JSON.stringify(name)} (it has: ${rows.header.join(", ")}).`, {
        fix: `${near ? `Did you mean ${JSON.stringify(near)}? ` : ""}${setting} names it.`,
    });
};

// EXTERNAL MODULE: ../packages/drift/src/read/parse-number.ts
var parse_number = __webpack_require__(7565);
;// CONCATENATED MODULE: ../packages/drift/src/labels/read-truth.ts




/** The answers' columns that a task needs, of those that there are. */
const scoreColumns = ({ task, names }, prediction, header) => {
    if (task !== "multiclass")
        return [names.score];
    const ofClasses = header.filter((name) => name.startsWith(`${names.score}_`)).sort();
    if (ofClasses.length >= 2)
        return ofClasses;
    return [prediction?.class ?? `${names.score}_<class>`];
};
/**
 * Labels and answers of the rows that have both, as the study takes them.
 * @throws UserError for a label or a score that is none
 */
const readTruth = (study, tables, prediction) => {
    const { names } = study;
    const { predictions, labels, joined } = tables;
    const ids = needCells(predictions, names.id, "drift.labels.id");
    const idOf = (pair) => ids[joined.pairs[pair].prediction];
    const all = needCells(labels, names.label, "drift.labels.label");
    const truths = joined.pairs.map(({ label }) => all[label]);
    const columns = scoreColumns(study, prediction, predictions.header);
    const answers = columns.map((column) => {
        const cells = needCells(predictions, column, "drift.prediction");
        return joined.pairs.map((pair) => cells[pair.prediction] ?? "");
    });
    const place = { called: predictions.called, idOf };
    const ofLabels = { ...place, called: labels.called, column: names.label };
    if (study.task === "multiclass" && columns.length === 1)
        return readClasses(truths, answers[0], { ...place, column: columns[0] });
    const scores = answers.map((texts, index) => readNumbers(texts, { ...place, column: columns[index] }));
    if (study.task === "regression")
        return { y: readNumbers(truths, ofLabels), scores };
    if (study.task === "binary")
        return { y: readBinary(truths, prediction?.positive ?? "1", ofLabels), scores };
    const classes = columns.map((column) => column.slice(names.score.length + 1));
    return { y: readIndices(truths, classes, ofLabels), scores, classes };
};
/** A number for each text, or what is wrong with the first few. */
const readEach = (texts, meaning, expected, { called, column, idOf }) => {
    const bad = [];
    const values = Float64Array.from(texts, (text, row) => {
        const value = meaning(text);
        if (value === undefined || !Number.isFinite(value))
            bad.push(row);
        return value ?? Number.NaN;
    });
    if (bad.length === 0)
        return values;
    throw new user_error.UserError(`${called}: ${column} of ${bad.length} ${bad.length === 1 ? "row" : "rows"} is not ${expected}, but ${showIds([...new Set(bad.map((row) => texts[row]))])} (ids ${showIds(bad.map(idOf))}).`);
};
const readNumbers = (texts, place) => readEach(texts, parse_number/* parseNumberText */.k, "a finite number", place);
const words = { true: "1", false: "0" };
/** 1 and 1.0 and true are one label. */
const normalise = (text) => {
    const word = words[text.toLowerCase()] ?? text;
    const number = (0,parse_number/* parseNumberText */.k)(word);
    return Number.isNaN(number) ? word : String(number);
};
/** 1 where the label is the positive one. With a positive of the team's own there may be one other. */
const readBinary = (texts, positive, place) => {
    const yes = normalise(positive);
    const others = new Set(texts.map(normalise));
    others.delete(yes);
    const [no] = yes === "1" ? ["0"] : others;
    return readEach(texts, (text) => {
        const word = normalise(text);
        return word === yes ? 1 : word === no && (yes === "1" || others.size === 1) ? 0 : undefined;
    }, yes === "1"
        ? "0 or 1 (drift.prediction.positive says how the positive one is written)"
        : `${JSON.stringify(positive)} or one other word`, place);
};
const readIndices = (texts, classes, place) => {
    const known = new Map(classes.map((name, index) => [name, index]));
    return readEach(texts, (text) => known.get(text), `a class that is scored (${classes.join(", ")})`, place);
};
/** Answers that are classes alone: a class's score is 1 where it was answered. Good for counts of hits, for nothing else. */
const readClasses = (truths, answers, place) => {
    readEach(answers, (text) => (text === "" ? undefined : 0), "a class", place);
    const classes = [...new Set([...truths, ...answers])].sort();
    const scores = classes.map((name) => Float64Array.from(answers, (answer) => (answer === name ? 1 : 0)));
    return { y: readIndices(truths, classes, place), scores, classes };
};

;// CONCATENATED MODULE: ../packages/drift/src/labels/measure-realised.ts






/** Where nothing was measured. */
const nothing = {
    status: "insufficient",
    rows: 0,
    labelled: 0,
    coverage: 0,
    metrics: [],
};
const caveat = "Rows whose labels have come may not be typical of all";
/**
 * How good the model was on rows whose labels have come since, by the gate's metrics. Too few labels are `insufficient`.
 * @throws UserError where labels, predictions or settings are wrong
 */
const measureRealised = async (wanted) => {
    const { config, registered, now } = wanted;
    const study = await wanted.study();
    const { id, label } = study.names;
    const { time } = config.labels;
    const known = (names) => (header) => names.filter((name) => header.includes(name));
    const timed = time === undefined ? [] : [time];
    const predictions = await readRows(wanted.predictions, (header) => known([id, ...timed, ...scoreColumns(study, config.prediction, header)])(header));
    const labels = await readRows(wanted.labels, known([id, label, ...timed]));
    const values = needCells(labels, label, "drift.labels.label");
    const joined = joinLabels({ called: predictions.called, ids: needCells(predictions, id, "drift.labels.id") }, { called: labels.called, ids: needCells(labels, id, "drift.labels.id"), values });
    const rows = readTruth(study, { predictions, labels, joined }, config.prediction);
    const counts = {
        rows: predictions.n,
        labelled: joined.pairs.length,
        coverage: joined.pairs.length / predictions.n,
    };
    const ages = time === undefined ? {} : readTimes(time, { predictions, labels, joined });
    const told = [
        `${(0,format/* formatCount */.B4)(counts.labelled)} of ${(0,format/* countOf */.pq)(counts.rows, "prediction")} have a label (${(100 * counts.coverage).toFixed(0)} %)`,
        ...describeAges(ages, now),
        ...(joined.strange > 0 ? [`${(0,format/* countOf */.pq)(joined.strange, "label")} of other predictions left out`] : []),
    ].join(", ");
    const shortage = describeShortage(study, rows.y);
    if (shortage)
        return { ...nothing, ...counts, ...ages, reason: `Not judged: ${shortage}. ${told}.` };
    const measured = await study.measure(rows);
    const judged = study.demands.map((demand) => {
        const found = measured.find(({ metric }) => metric === demand.metric);
        const before = registered.find(({ metric }) => metric === demand.metric);
        const context = { task: study.task, allowed: config.thresholds.performance };
        return (judgeMeasured(demand, found, before, context) ?? {
            words: `${demand.metric} is not known${found.missing ? `: ${found.missing}` : " on these rows"}`,
        });
    });
    const metrics = judged.flatMap((one) => ("line" in one ? [one.line] : []));
    const status = ["alert", "warn", "ok"].find((one) => metrics.some((metric) => metric.status === one)) ??
        "insufficient";
    return {
        status,
        ...((status === "alert" || status === "warn") && { cause: "performance" }),
        reason: `${judged.map(({ words }) => words).join("; ")}. ${told}. ${caveat}.`,
        ...counts,
        ...ages,
        metrics,
    };
};
const describeShortage = ({ task, least }, y) => {
    if (y.length < least.rows)
        return `${(0,format/* countOf */.pq)(y.length, "label")}, and ${(0,format/* formatCount */.B4)(least.rows)} are asked for (drift.labels.min)`;
    if (task === "regression")
        return undefined;
    const counts = new Map();
    for (const truth of y)
        counts.set(truth, (counts.get(truth) ?? 0) + 1);
    if (counts.size < 2)
        return `all ${(0,format/* formatCount */.B4)(y.length)} labels are of one class`;
    if (task === "multiclass")
        return undefined;
    const fewest = Math.min(...counts.values());
    if (fewest >= least.ofEach)
        return undefined;
    return `${(0,format/* formatCount */.B4)(counts.get(1))} positive and ${(0,format/* formatCount */.B4)(counts.get(0))} negative labels, and ${least.ofEach} of each are asked for`;
};

;// CONCATENATED MODULE: ../packages/drift/src/labels/check-labels.ts






/**
 * A check with realised performance in it, where `drift.labels` asks for that. What is wrong with labels or settings is
 * not thrown: it is `could_not_measure` with the reason, which is never ok, and leaves the rest of the check as it is.
 */
const addRealised = async (drift, check) => {
    if (!check.config.labels)
        return drift;
    const realised = await measureOrExplain(check);
    const { state } = drift;
    const seen = realised.could_not_measure ? "warn" : realised.status;
    return {
        ...drift,
        state: state === "could_not_check" ? state : (0,predictions/* worstState */.Fk)([state, seen]),
        performance: { ...drift.performance, realised },
    };
};
const measureOrExplain = async (check) => {
    const removes = [];
    const called = new Map();
    /** The files of a setting as one table, under the names that people know. */
    const open = async (setting) => {
        const found = await (0,gather_files/* gatherFiles */.n)(typeof setting === "string" ? [setting] : setting, check.gather);
        removes.push(found.remove);
        const paths = found.paths.map((path) => (0,external_node_path_.resolve)(check.gather.directory, path));
        return describe(paths, found.names);
    };
    const describe = (paths, names) => {
        for (const [index, path] of paths.entries())
            called.set(path, names[index]);
        return {
            paths,
            called: names.length === 1 ? names[0] : `${names[0]} and ${(0,format/* countOf */.pq)(names.length - 1, "other file")}`,
            separator: check.config.separator,
        };
    };
    try {
        const { path, predictions } = check.config.labels;
        const labels = await open(path);
        const answers = predictions === undefined ? describe(currentFiles(check), check.names) : await open(predictions);
        return await measureRealised({ ...check, labels, predictions: answers });
    }
    catch (error) {
        if (!(0,user_error/* isUserError */.i)(error))
            throw error;
        const text = error.fix ? `${error.message} ${error.fix}` : error.message;
        const reason = [...called].reduce((told, [path, name]) => told.replaceAll(path, name), text);
        const { directory } = check.gather;
        const short = reason.replaceAll((0,external_node_path_.join)(directory, "/"), "").replaceAll(directory, "the working folder");
        return { ...nothing, could_not_measure: true, reason: `Could not be measured: ${short}` };
    }
    finally {
        for (const remove of removes)
            await remove();
    }
};
const currentFiles = ({ current, gather }) => {
    if ("table" in current)
        throw new user_error.UserError("The current data was counted elsewhere, so its rows are not here.", {
            fix: "Name files of the model's answers with drift.labels.predictions.",
        });
    return current.map((path) => (0,external_node_path_.resolve)(gather.directory, path));
};


/***/ }),

/***/ 72835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ registeredOf)
/* harmony export */ });
/** What metrics were on the data that the version's scores were calibrated with: known to its profile, without a registry. */
const registeredOf = ({ prediction }) => (prediction?.calibration?.metrics ?? []).map(({ metric, value }) => ({ metric, value }));


/***/ }),

/***/ 87280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ estimatedMetrics),
/* harmony export */   z: () => (/* binding */ expectMetrics)
/* harmony export */ });
const estimatedMetrics = ["accuracy", "precision", "recall", "f1", "roc_auc"];
/**
 * Metrics of a binary classifier whose rows are positive with given probabilities: 0 and 1 where the labels are known.
 * @param scores ascending
 * @param chances of each row to be positive
 * @returns NaN where a metric has nothing to count
 */
const expectMetrics = (scores, chances, threshold) => {
    let [tp, fp, fn] = [0, 0, 0];
    for (let row = 0; row < scores.length; row++) {
        const chance = chances[row];
        if (scores[row] >= threshold) {
            tp += chance;
            fp += 1 - chance;
        }
        else
            fn += chance;
    }
    return {
        accuracy: 1 - (fp + fn) / scores.length,
        precision: tp / (tp + fp),
        recall: tp / (tp + fn),
        f1: tp / (tp + (fp + fn) / 2),
        roc_auc: expectAuc(scores, chances),
    };
};
/** P that a positive row has a higher score than a negative one, ties half. */
const expectAuc = (scores, chances) => {
    let positives = 0;
    let negatives = 0;
    let area = 0;
    for (let row = 0; row < scores.length;) {
        let [here, rows] = [0, 0];
        for (const score = scores[row]; row < scores.length && scores[row] === score; row++) {
            here += chances[row];
            rows++;
        }
        area += here * (negatives + (rows - here) / 2);
        positives += here;
        negatives += rows - here;
    }
    return area / (positives * negatives);
};


/***/ }),

/***/ 59178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ followCurve),
/* harmony export */   W: () => (/* binding */ fitIsotonic)
/* harmony export */ });
/**
 * Isotonic regression of labels on scores by pooling adjacent violators (R. E. Barlow et al., Statistical Inference
 * under Order Restrictions, 1972), with the knots that scikit-learn's IsotonicRegression(out_of_bounds="clip") keeps:
 * the first and the last score of each level.
 */
const fitIsotonic = (scores, labels) => {
    const order = scores.map((_, index) => index).sort((a, b) => scores[a] - scores[b]);
    const blocks = [];
    let at = 0;
    while (at < order.length) {
        const score = scores[order[at]];
        let block = { first: score, last: score, sum: 0, n: 0 };
        for (; at < order.length && scores[order[at]] === score; at++) {
            block.sum += labels[order[at]];
            block.n++;
        }
        for (let last = blocks.at(-1); last && last.sum * block.n >= block.sum * last.n; last = blocks.at(-1)) {
            block = { first: last.first, last: block.last, sum: last.sum + block.sum, n: last.n + block.n };
            blocks.pop();
        }
        blocks.push(block);
    }
    const knots = blocks.flatMap(({ first, last, sum, n }) => (first === last ? [first] : [first, last]).map((x) => [x, sum / n]));
    return { x: knots.map(([x]) => x), y: knots.map(([, y]) => y) };
};
/** The curve's value at each of many numbers that ascend. */
const followCurve = ({ x, y }, sorted) => {
    let knot = 0; // the last one at or before the number
    return sorted.map((value) => {
        while (knot + 1 < x.length && x[knot + 1] <= value)
            knot++;
        const left = x[knot];
        if (value <= left || knot + 1 === x.length)
            return y[knot];
        return y[knot] + ((y[knot + 1] - y[knot]) * (value - left)) / (x[knot + 1] - left);
    });
};


/***/ }),

/***/ 15358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ toCategories),
/* harmony export */   VE: () => (/* binding */ countProfile),
/* harmony export */   bs: () => (/* binding */ sameEdges)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);
/* harmony import */ var _read_parse_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7565);


/**
 * What a profile of current data counted, to be compared with the reference that it was made like.
 * @throws UserError where it was made with edges of its own, or leaves categories unnamed that could be new ones
 */
const countProfile = (profile, reference) => {
    const like = new Map(reference.columns.map((column) => [column.name, column]));
    const columns = profile.columns.map((column) => {
        const known = like.get(column.name);
        if (known && known.n > 0 && column.n > 0)
            checkAlike(column, known);
        return [column.name, toColumn(column)];
    });
    const { rows, ragged } = profile;
    return {
        table: { rows, ragged, columns: new Map(columns) },
        names: profile.columns.map(({ name }) => name),
        joint: profile.joint,
    };
};
const checkAlike = (column, known) => {
    const name = JSON.stringify(column.name);
    const fix = {
        fix: "Profile the current data like the reference: mlops profile --like reference.json data.csv",
    };
    if (column.kind === "numeric" && known.kind === "numeric" && !sameEdges(column, known))
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`Column ${name} of the current profile has other edges than the reference.`, fix);
    if (column.kind !== known.kind)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`Column ${name} is ${known.kind} in the reference and ${column.kind} in the current profile.`, fix);
    if (column.kind === "categorical" && !column.identifier && column.other > 0 && isComplete(known))
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`The current profile leaves ${column.other} rows of ${name} unnamed, which may be new categories.`, {
            fix: "Profile current data without --rare-below, or check the files themselves.",
        });
};
const isComplete = (known) => known.kind === "categorical" && !known.identifier && known.other === 0;
/** Whether what the two count can be set side by side. */
const sameEdges = (a, b) => a.edges.length === b.edges.length &&
    a.bins.length === b.bins.length &&
    a.edges.every((edge, index) => edge === b.edges[index]) &&
    a.bins.every((bin, index) => bin === b.bins[index]);
const toColumn = (column) => {
    const { missing, invalid } = column;
    if (column.kind === "numeric")
        return { kind: "numeric", profile: column, outside: {}, missing, invalid };
    if (column.kind === "categorical")
        return toCategories(column);
    const { kind, n, min, max } = column;
    return { kind, n, missing, invalid, min, max };
};
const toCategories = ({ n, missing, values, counts, identifier, salt, }) => {
    const numbers = values.reduce((sum, value, index) => sum + (Number.isNaN((0,_read_parse_number_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumberText */ .k)(value)) ? 0 : counts[index]), 0);
    const named = new Map(values.map((value, index) => [value, counts[index]]));
    return { kind: "categorical", n, missing, invalid: 0, counts: named, overflow: identifier, numbers, salt };
};


/***/ }),

/***/ 27283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ joinShards)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95443);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);
/* harmony import */ var _statistics_exact_moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82740);
/* harmony import */ var _statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52162);
/* harmony import */ var _collect_column_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50554);
/* harmony import */ var _count_profile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15358);
/* harmony import */ var _sum_categories_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24063);







/**
 * Adds up the parts that the jobs of a matrix counted, whatever their order: what comes out is what one job would have
 * counted, to the last bit.
 * @param reference where it is known, the profile that all of them must have been made like
 * @throws UserError where a shard is missing, is there twice, or belongs to something else
 */
const joinShards = (parts, reference) => {
    const shards = checkShards(parts, reference).toSorted((a, b) => a.shard.index - b.shard.index);
    const filled = shards.filter(({ rows }) => rows > 0);
    const counted = filled.length > 0 ? filled : shards.slice(0, 1); // a job without files names no columns
    const names = counted[0].columns.map(({ name }) => name);
    for (const { columns, shard } of counted)
        if (columns.length !== names.length || columns.some(({ name }) => !names.includes(name)))
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Shard ${shard.index} has other columns than shard ${counted[0].shard.index}.`);
    const columns = names.map((name) => [name, joinColumn(name, counted)]);
    const sum = (of) => shards.reduce((total, shard) => total + of(shard), 0);
    const table = {
        rows: sum(({ rows }) => rows),
        ragged: sum(({ ragged }) => ragged),
        columns: new Map(columns),
    };
    return { table, names };
};
const checkShards = (parts, reference) => {
    const shards = parts.map(({ name, profile }) => {
        const { shard } = profile;
        if (!shard)
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`${name} is not a shard.`, {
                fix: "Profile each part with --shard, such as --shard 2/8.",
            });
        return { name, profile: { ...profile, shard } };
    });
    const [first] = shards;
    if (!first)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError("There is no shard.");
    const { count } = first.profile.shard;
    const digest = reference ? (0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(reference) : first.profile.shard.reference;
    const seen = new Map();
    for (const { name, profile } of shards) {
        const { shard } = profile;
        if (shard.reference !== digest)
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`${name} was profiled like another reference than ${reference ? "the live version's" : first.name}.`, {
                fix: "Profile all shards with --like and the same reference.",
            });
        if (shard.count !== count)
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`${name} is one of ${shard.count} shards, and ${first.name} one of ${count}.`);
        const other = seen.get(shard.index);
        if (other !== undefined)
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`${name} and ${other} are both shard ${shard.index} of ${count}.`);
        seen.set(shard.index, name);
    }
    const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !seen.has(index));
    if (missing.length > 0)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`${missing.length === 1 ? "Shard" : "Shards"} ${missing.join(", ")} of ${count} ${missing.length === 1 ? "is" : "are"} missing.`, { fix: "Did a job of the matrix fail, or was its artifact not downloaded? Run it again." });
    return shards.map(({ profile }) => profile);
};
const joinColumn = (name, shards) => {
    const all = shards.map(({ columns, shard }) => ({
        column: columns.find((column) => column.name === name),
        sums: Object.hasOwn(shard.sums, name) ? shard.sums[name] : undefined,
    }));
    const known = all.filter(({ column }) => column.n > 0);
    const parts = known.length > 0 ? known : all.slice(0, 1);
    const total = (of) => all.reduce((sum, { column }) => sum + of(column), 0);
    const cells = { missing: total(({ missing }) => missing), invalid: total(({ invalid }) => invalid) };
    const [{ column: first }] = parts;
    const odd = parts.find(({ column }) => column.kind !== first.kind);
    if (odd)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Column ${JSON.stringify(name)} is ${first.kind} in one shard and ${odd.column.kind} in another.`, {
            fix: "Tell its kind (--numeric, --categorical), or exclude it.",
        });
    if (first.kind === "numeric")
        return joinNumbers(name, parts, cells);
    if (first.kind === "categorical")
        return joinCategories(parts, cells.missing);
    const dates = parts.flatMap(({ column }) => (column.kind === "datetime" ? [column.min, column.max] : []));
    const sorted = dates.filter((date) => date !== null).sort();
    return {
        kind: "datetime",
        n: total(({ n }) => n),
        min: sorted[0] ?? null,
        max: sorted.at(-1) ?? null,
        ...cells,
    };
};
const joinNumbers = (name, parts, cells) => {
    const columns = parts.map(({ column }) => column);
    const sums = parts.map((part) => part.sums);
    const [first] = columns;
    const center = sums[0]?.center;
    if (center === undefined ||
        sums.some((one) => one?.center !== center) ||
        columns.some((one) => !(0,_count_profile_js__WEBPACK_IMPORTED_MODULE_5__/* .sameEdges */ .bs)(one, first)))
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Column ${JSON.stringify(name)} was profiled with different edges.`, {
            fix: "It is not in the reference, or has no value there: exclude it.",
        });
    const add = (of) => (0,_statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_3__/* .addSums */ .MT)(sums.map((one) => (0,_statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_3__/* .readSum */ .ox)(one[of])));
    const addUp = (of) => of(first).map((_, index) => columns.reduce((sum, column) => sum + of(column)[index], 0));
    const n = columns.reduce((sum, column) => sum + column.n, 0);
    const counts = addUp((column) => column.counts);
    const at = addUp((column) => column.at);
    const outer = (count, of) => (count > 0 ? (0,_statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_3__/* .meanOf */ .hm)(add(of), count) : undefined);
    const profile = {
        kind: "numeric",
        name,
        n,
        ...cells,
        ...(0,_statistics_exact_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .momentsFrom */ .ax)({ sum: add("sum"), squares: add("squares") }, n, center),
        min: n > 0 ? Math.min(...columns.map(({ min }) => min)) : 0,
        max: n > 0 ? Math.max(...columns.map(({ max }) => max)) : 0,
        zeros: columns.reduce((sum, { zeros }) => sum + zeros, 0),
        bins: first.bins,
        edges: first.edges,
        counts,
        at,
    };
    const outside = {
        below: outer(counts[0], "below"),
        above: outer(counts.at(-1) - (at.at(-1) ?? 0), "above"),
    };
    return { kind: "numeric", profile, outside, ...cells };
};
const joinCategories = (parts, missing) => {
    const columns = parts.map(({ column }) => column);
    const { salt, counts } = (0,_sum_categories_js__WEBPACK_IMPORTED_MODULE_6__/* .sumCategories */ .S)(columns, "shards");
    const overflow = columns.some(({ other }) => other > 0) || counts.size > _collect_column_js__WEBPACK_IMPORTED_MODULE_4__/* .distinctLimit */ .Mv;
    const joined = (0,_count_profile_js__WEBPACK_IMPORTED_MODULE_5__/* .toCategories */ .Av)({
        n: columns.reduce((sum, { n }) => sum + n, 0),
        missing,
        values: overflow ? [] : [...counts.keys()],
        counts: overflow ? [] : [...counts.values()],
        identifier: overflow,
        salt,
    });
    return { ...joined, uncounted: columns.some(({ identifier, distinct }) => identifier && distinct === 0) };
};


/***/ }),

/***/ 98672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kx: () => (/* binding */ answerColumns),
  profilePredictions: () => (/* binding */ profilePredictions),
  eA: () => (/* binding */ selectWithAnswers),
  mk: () => (/* binding */ withAnswers)
});

// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: ../packages/drift/src/performance/expected-metrics.ts
var expected_metrics = __webpack_require__(87280);
// EXTERNAL MODULE: ../packages/drift/src/performance/isotonic.ts
var isotonic = __webpack_require__(59178);
;// CONCATENATED MODULE: ../packages/drift/src/performance/calibration.ts


/**
 * What is learnt from scores with known labels, so that performance can later be estimated from scores alone: the curve
 * from score to probability, the metrics then, and how much one row moves each.
 * @param labels 0 or 1
 */
const calibrate = (scores, labels, threshold) => {
    const order = scores.map((_, index) => index).sort((a, b) => scores[a] - scores[b]);
    const sorted = Float64Array.from(order, (index) => scores[index]);
    const truth = Float64Array.from(order, (index) => labels[index]);
    const values = (0,expected_metrics/* expectMetrics */.z)(sorted, truth, threshold);
    const spreads = spreadOf(sorted, truth, threshold);
    return {
        n: scores.length,
        threshold,
        curve: (0,isotonic/* fitIsotonic */.W)(scores, labels),
        metrics: expected_metrics/* estimatedMetrics */.g.flatMap((metric) => {
            const spread = spreads[metric];
            const found = { metric, value: values[metric], ...spread };
            return [found.value, spread.deviation, spread.share].every(Number.isFinite) ? [found] : [];
        }),
    };
};
/**
 * The standard deviation of one row's part in each metric, and the share of rows that have one: the sampling error of n
 * rows is deviation / √(n·share). As in NannyML, nannyml/sampling_error/binary_classification.py.
 */
const spreadOf = (scores, labels, threshold) => {
    const n = scores.length;
    let [tp, fp, fn] = [0, 0, 0];
    labels.forEach((label, row) => {
        const said = scores[row] >= threshold;
        if (said && label === 1)
            tp++;
        else if (said)
            fp++;
        else if (label === 1)
            fn++;
    });
    const binomial = (hits, of) => ({
        deviation: Math.sqrt((hits / of) * (1 - hits / of)),
        share: of / n,
    });
    const f1 = binomial(tp, tp + fp + fn);
    return {
        accuracy: binomial(n - fp - fn, n),
        precision: binomial(tp, tp + fp),
        recall: binomial(tp, tp + fn),
        f1: { ...f1, deviation: (f1.deviation * (tp + fp + fn)) / (tp + (fp + fn) / 2) },
        roc_auc: rankSpread(scores, labels),
    };
};
/** How far positives (or negatives, where those are fewer) differ in the share of the others that they outrank. */
const rankSpread = (scores, labels) => {
    const n = scores.length;
    const positives = labels.reduce((sum, label) => sum + label, 0);
    const rare = positives > n / 2 ? 0 : 1;
    const rareCount = rare === 1 ? positives : n - positives;
    const outranked = [];
    let others = 0;
    for (let row = 0; row < n;) {
        const start = row;
        let rareHere = 0;
        for (; row < n && scores[row] === scores[start]; row++)
            if (labels[row] === rare)
                rareHere++;
        const othersHere = row - start - rareHere;
        for (let each = 0; each < rareHere; each++)
            outranked.push((others + othersHere / 2) / (n - rareCount));
        others += othersHere;
    }
    const mean = outranked.reduce((sum, share) => sum + share, 0) / rareCount;
    const variance = outranked.reduce((sum, share) => sum + (share - mean) ** 2, 0) / rareCount;
    return { deviation: Math.sqrt(variance), share: rareCount / n };
};

// EXTERNAL MODULE: ../packages/drift/src/read/parse-number.ts
var parse_number = __webpack_require__(7565);
// EXTERNAL MODULE: ../packages/drift/src/read/read-table.ts + 5 modules
var read_table = __webpack_require__(96103);
// EXTERNAL MODULE: ../packages/drift/src/read/scan-rows.ts
var scan_rows = __webpack_require__(82737);
// EXTERNAL MODULE: ../packages/drift/src/profile/build-profile.ts
var build_profile = __webpack_require__(84797);
;// CONCATENATED MODULE: ../packages/drift/src/profile/profile-predictions.ts






/** The columns of a model's answers. */
const answerColumns = (prediction) => [prediction?.score, prediction?.class].filter((name) => name !== undefined);
/** The reference with the model's answers, as far as they are watched, among its columns. */
const withAnswers = (profile, config) => {
    const names = answerColumns(config.prediction);
    const answers = (profile.prediction?.columns ?? []).filter(({ name }) => names.includes(name));
    const known = new Set(answers.map(({ name }) => name));
    return { ...profile, columns: [...profile.columns.filter(({ name }) => !known.has(name)), ...answers] };
};
/** The columns that a selection leaves, and the answers, which are watched whatever it says. */
const selectWithAnswers = ({ columns, prediction }) => {
    const answers = answerColumns(prediction);
    const { include, exclude } = columns;
    return {
        ...columns,
        include: include && [...include, ...answers],
        exclude: exclude.filter((name) => !answers.includes(name)),
    };
};
/**
 * Profiles a model's answers on data that it was not trained on; with the truth beside them, also what their scores are
 * worth, so that performance can be estimated later.
 * @throws UserError where a column is not there, or the labels are all alike.
 */
const profilePredictions = async (paths, prediction, options = {}) => {
    const names = answerColumns(prediction);
    const types = prediction.score === undefined ? {} : { [prediction.score]: "numeric" };
    const { columns } = await (0,build_profile.profileFiles)(paths, { ...options, columns: { include: names, types } });
    const { score, label } = prediction;
    if (score === undefined || label === undefined)
        return { columns };
    return {
        columns,
        calibration: await readCalibration(paths, { ...prediction, score, label }, options.separator),
    };
};
const readCalibration = async (paths, { score, label, positive, threshold }, separator) => {
    const source = await (0,read_table/* openSource */.oD)(paths, separator);
    for (const name of [score, label])
        if (!source.names.includes(name))
            throw new user_error.UserError(`${paths.join(", ")}: no column ${JSON.stringify(name)}.`, {
                fix: `drift.prediction names it. There are: ${source.names.join(", ")}.`,
            });
    const [scores, labels] = (await (0,scan_rows/* readTexts */.Z7)(source, [score, label]));
    const kept = [];
    scores.forEach((text, row) => {
        const truth = labels[row];
        const number = text === null ? Number.NaN : (0,parse_number/* parseNumberText */.k)(text);
        if (truth !== null && truth !== undefined && Number.isFinite(number))
            kept.push({ score: number, label: isSame(truth, positive) ? 1 : 0 });
    });
    const positives = kept.filter((row) => row.label === 1).length;
    if (positives === 0 || positives === kept.length)
        throw new user_error.UserError(`${paths.join(", ")}: of ${kept.length} rows with a score and a label, ${positives} are ${JSON.stringify(positive)}.`, { fix: "Both outcomes are needed. Is drift.prediction.positive how the label is written?" });
    return calibrate(kept.map((row) => row.score), kept.map((row) => row.label), threshold);
};
/** 1 and 1.0 are one label. */
const isSame = (a, b) => a === b || ((0,parse_number/* parseNumberText */.k)(a) === (0,parse_number/* parseNumberText */.k)(b) && !Number.isNaN((0,parse_number/* parseNumberText */.k)(a)));


/***/ }),

/***/ 24063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ sumCategories)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);

/**
 * What several profiles of one column count, category by category.
 * @param pieces what the profiles are of, for people
 * @throws UserError where hashes cannot be added, being of different salts
 */
const sumCategories = (columns, pieces) => {
    const [salt, ...others] = new Set(columns.map((column) => column.salt));
    if (others.length > 0)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`Column ${JSON.stringify(columns[0].name)} was hashed with different salts.`, {
            fix: `Profile all ${pieces} with the same salt.`,
        });
    const counts = new Map();
    for (const { values, counts: own } of columns)
        values.forEach((value, index) => {
            counts.set(value, (counts.get(value) ?? 0) + own[index]);
        });
    return { salt, counts };
};


/***/ }),

/***/ 31728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expandGlobs: () => (/* binding */ expandGlobs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39887);
/* harmony import */ var _mlops_actions_runner_glob_files__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24218);




/**
 * The files that paths and globs name, sorted and each once, however often and in whatever spelling it was named: relative
 * where the path or glob was, with / on every system.
 * @throws UserError for one that matches nothing.
 */
const expandGlobs = (patterns, directory) => {
    const found = patterns.flatMap((pattern) => {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, pattern)))
            return [pattern];
        const matches = /[*?[{]/.test(pattern) ? (0,_mlops_actions_runner_glob_files__WEBPACK_IMPORTED_MODULE_3__/* .globFiles */ .C)(pattern, directory) : [];
        if (matches.length === 0)
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`No file matches ${JSON.stringify(pattern)}.`, {
                fix: `Looked in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, ".")}.`,
            });
        return matches;
    });
    const names = new Map(found.map((path) => [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(path)]));
    return [...names.values()].map((path) => path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/")).sort();
};


/***/ }),

/***/ 82810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ gatherFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: ../packages/runner/src/child-environment.ts
var child_environment = __webpack_require__(58762);
// EXTERNAL MODULE: ../packages/runner/src/run-program.ts + 1 modules
var run_program = __webpack_require__(4636);
// EXTERNAL MODULE: ../packages/drift/src/read/expand-globs.ts
var expand_globs = __webpack_require__(31728);
;// CONCATENATED MODULE: ../packages/drift/src/sources/copy-from-store.ts



/** A pattern behind its last folder: `a/b/*.csv` → a/b/ and *.csv; `a/b/` → a/b/ and *. */
const splitGlob = (key) => {
    const folder = /^[^*?[]*\//.exec(key)?.[0] ?? "";
    return [folder, key.slice(folder.length) || "*"];
};
/**
 * The stores' own command lines, which GitHub's runners bring along and which know every way to sign in.
 * https://docs.aws.amazon.com/cli/latest/reference/s3/cp.html
 * https://learn.microsoft.com/cli/azure/storage/blob
 * https://cloud.google.com/sdk/gcloud/reference/storage/cp
 */
const stores = {
    s3: {
        one: ({ text }, file) => ["aws", "s3", "cp", "--only-show-errors", "--no-progress", text, file],
        many: ({ root, key }, folder) => {
            const [from, pattern] = splitGlob(key);
            const only = [`--exclude=*`, `--include=${pattern}`];
            return [
                "aws",
                "s3",
                "cp",
                "--only-show-errors",
                "--recursive",
                ...only,
                `s3://${root}/${from}`,
                folder,
            ];
        },
        missing: "GitHub's runners have it; elsewhere install the AWS command line.",
        failed: "Sign in before this step (aws-actions/configure-aws-credentials), or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in its env; AWS_ENDPOINT_URL names another S3-compatible store.",
    },
    az: {
        one: ({ root, key }, file) => {
            const [container, name] = splitContainer(root, key);
            const where = [`--account-name=${root}`, `--container-name=${container}`, `--name=${name}`];
            return [
                "az",
                "storage",
                "blob",
                "download",
                ...where,
                `--file=${file}`,
                "--only-show-errors",
                "--output=none",
            ];
        },
        many: ({ root, key }, folder) => {
            const [container, name] = splitContainer(root, key);
            const pattern = name === "" || name.endsWith("/") ? `${name}*` : name;
            const where = [`--account-name=${root}`, `--source=${container}`, `--pattern=${pattern}`];
            const quiet = ["--only-show-errors", "--output=none"];
            return ["az", "storage", "blob", "download-batch", ...where, `--destination=${folder}`, ...quiet];
        },
        missing: "GitHub's runners have it; elsewhere install the Azure command line.",
        failed: "Sign in before this step (azure/login, and AZURE_STORAGE_AUTH_MODE: login), or set AZURE_STORAGE_SAS_TOKEN or AZURE_STORAGE_KEY in its env.",
    },
    gs: {
        one: ({ text }, file) => ["gcloud", "storage", "cp", "--no-user-output-enabled", text, file],
        many: ({ text }, folder) => {
            const from = text.endsWith("/") ? `${text}*` : text;
            return ["gcloud", "storage", "cp", "--no-user-output-enabled", from, `${folder}/`];
        },
        missing: "GitHub's runners have it; elsewhere install the Google Cloud command line.",
        failed: "Sign in before this step: google-github-actions/auth, then google-github-actions/setup-gcloud.",
    },
};
const splitContainer = (account, key) => {
    const at = key.indexOf("/");
    if (at > 0)
        return [key.slice(0, at), key.slice(at + 1)];
    throw new user_error.UserError(`az://${account}/${key} names no container.`, {
        fix: "Write az://account/container/name.",
    });
};
const isStoreAddress = (text) => /^(s3|az|gs):\/\//.test(text);
/**
 * Copies what an address in a store stands for into a folder of its own: one object, or many for one that ends with /
 * or has * in it. @returns the files' paths, sorted by the objects' names
 */
const copyFromStore = async (text, folder, run) => {
    const [, scheme = "", root = "", key = ""] = /^(\w+):\/\/([^/]+)\/?(.*)$/s.exec(text) ?? [];
    const store = stores[scheme];
    if (!store || root === "" || key.includes("\0"))
        throw new user_error.UserError(`${JSON.stringify(text)} is no address of an object in a store.`);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const address = { text, root, key };
    const isMany = key === "" || key.endsWith("/") || key.includes("*");
    // The object's name never becomes a file's name here: it may hold anything.
    const command = isMany ? store.many(address, folder) : store.one(address, (0,external_node_path_.join)(folder, "object"));
    const { missing, failed } = store;
    await run({ command, purpose: `copying from ${scheme}://${root}`, missing, failed });
    const found = await (0,promises_.readdir)(folder, { withFileTypes: true, recursive: true });
    const files = found.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    if (files.length === 0)
        throw new user_error.UserError(`${text} stands for no object.`);
    return files.sort();
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ../packages/contracts/src/format.ts
var format = __webpack_require__(76656);
;// CONCATENATED MODULE: ../packages/drift/src/sources/download-http.ts






const attempts = 4;
const mostRedirects = 5;
/**
 * Streams a file to the disk, under its name only once it is whole. What a server may get over (a broken connection,
 * 429, 5xx) is tried again.
 * @throws UserError for an answer that another try does not change, or where there were tries enough
 */
const downloadHttp = async (address, path, options) => {
    const told = describeAddress(address);
    const origin = readAddress(address);
    if (Object.keys(options.headers).length > 0 && origin.protocol === "http:" && !isLoopback(origin))
        throw new user_error.UserError(`${told} is asked for with a secret header, which http would show to everybody on the way.`, {
            fix: "Use https.",
        });
    for (let attempt = 1;; attempt++) {
        try {
            await download(address, told, path, options);
            return;
        }
        catch (error) {
            await (0,promises_.rm)(`${path}.part`, { force: true });
            if (error instanceof user_error.UserError)
                throw error;
            const { message, pause } = error;
            if (attempt === attempts)
                throw new user_error.UserError(`${told} could not be downloaded in ${attempts} tries: ${message}.`, {
                    cause: error,
                });
            await options.wait(pause ?? 1000 * 2 ** (attempt - 1));
        }
    }
};
/** An address without what may be a secret in it: signed addresses carry it behind the question mark. */
const describeAddress = (address) => {
    const { origin, pathname, search } = readAddress(address);
    return `${origin}${pathname}${search ? "?…" : ""}`;
};
/** @throws UserError for what is no address, or has a password in it, which fetch would tell in its own error */
const readAddress = (address) => {
    const url = URL.parse(address);
    if (!url)
        throw new user_error.UserError(`${address.replace(/\?.*/s, "?…").replace(/\/\/.*@/s, "//***@")} is no address.`);
    if (url.username !== "" || url.password !== "")
        throw new user_error.UserError(`The address of ${url.host}${url.pathname} has a user's name or password in it.`, {
            fix: "Send it as a header (drift.request_headers), from a secret in the step's env.",
        });
    return url;
};
const isLoopback = ({ hostname }) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
const download = async (address, told, path, { headers, maxBytes }) => {
    const response = await follow(address, told, headers);
    const { status } = response;
    if (status !== 200) {
        await response.body?.cancel();
        if (status === 429 || status >= 500) {
            const seconds = Number(response.headers.get("retry-after") || Number.NaN);
            const pause = Number.isFinite(seconds) ? { pause: Math.min(seconds, 60) * 1000 } : {};
            throw Object.assign(new Error(`the server answered ${status}`), pause);
        }
        throw new user_error.UserError(`${told}: the server answered ${status}.`, {
            fix: status === 401 || status === 403
                ? "Is a header with a token needed (drift.request_headers), and may it read this?"
                : "Is the address right?",
        });
    }
    let received = 0;
    const count = new external_node_stream_.Transform({
        transform: (chunk, _, done) => {
            received += chunk.length;
            done(received > maxBytes ? tooLarge(told, maxBytes) : null, chunk);
        },
    });
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(response.body), count, (0,external_node_fs_.createWriteStream)(`${path}.part`));
    const length = response.headers.get("content-length");
    // Of what is packed on the way, the length is that of the packed bytes.
    if (length !== null && !response.headers.has("content-encoding") && Number(length) !== received)
        throw new Error(`${received} of ${length} bytes came`);
    await (0,promises_.rename)(`${path}.part`, path);
};
const tooLarge = (told, maxBytes) => new user_error.UserError(`${told} is larger than ${(0,format/* formatBytes */.z3)(maxBytes)}.`, {
    fix: "Raise drift.max_bytes, or count the data where it lies (drift.current.sql).",
});
const follow = async (address, told, headers) => {
    let url = address;
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
        const response = await fetch(url, { headers: redirects === 0 ? headers : {}, redirect: "manual" });
        const location = response.headers.get("location");
        if (![301, 302, 303, 307, 308].includes(response.status) || location === null)
            return response;
        await response.body?.cancel();
        const next = URL.parse(location, url);
        if (!next || `${next.username}${next.password}` !== "")
            throw new user_error.UserError(`${told} leads to an address that cannot be asked.`);
        if (next.protocol !== "https:" && next.protocol !== new URL(url).protocol)
            throw new user_error.UserError(`${told} leads to ${next.protocol}//, away from https.`);
        url = next.href;
    }
    throw new user_error.UserError(`${told} leads from one address to the next, more than ${mostRedirects} times.`);
};

;// CONCATENATED MODULE: ../packages/drift/src/sources/gather-files.ts








const isHttp = (text) => /^https?:\/\//i.test(text);
const storeSeconds = 3600;
/** Makes files of all that current data may be: paths and globs, http addresses, objects in stores. */
const gatherFiles = async (sources, options) => {
    const local = sources.filter((source) => !isHttp(source) && !isStoreAddress(source));
    const paths = local.length > 0 ? (0,expand_globs.expandGlobs)(local, options.directory) : [];
    const names = [...paths];
    const far = [...new Set(sources)].filter((source) => !local.includes(source)); // rows count once
    if (far.length === 0)
        return { paths, names, remove: async () => { } };
    const headers = readHeaders(far, options);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.temporary, "mlops-data-"));
    const remove = () => (0,promises_.rm)(folder, { recursive: true, force: true });
    try {
        for (const [index, source] of far.entries()) {
            if (isHttp(source)) {
                const told = describeAddress(source);
                options.log(`downloading ${told}`);
                const path = (0,external_node_path_.join)(folder, String(index));
                await downloadHttp(source, path, { ...options, headers });
                paths.push(path);
                names.push(told);
            }
            else {
                options.log(`copying ${source}`);
                const into = (0,external_node_path_.join)(folder, String(index));
                const copied = await copyFromStore(source, into, (call) => (0,run_program/* runProgram */.m)({
                    ...call,
                    env: (0,child_environment/* withholdSecrets */.RK)(options.env),
                    directory: options.directory,
                    seconds: storeSeconds,
                }));
                paths.push(...copied);
                names.push(...copied.map((path) => copied.length > 1 ? `${source} (${path.slice(into.length + 1)})` : source));
            }
        }
        return { paths, names, remove };
    }
    catch (error) {
        await remove();
        throw error;
    }
};
const readHeaders = (far, { headers, env }) => {
    const origins = new Set(far.filter(isHttp).map((source) => readAddress(source).origin));
    if (Object.keys(headers).length > 0 && origins.size > 1)
        throw new user_error.UserError(`request_headers would be sent to ${[...origins].join(" and ")}.`, {
            fix: "Data that needs a header must come from one server.",
        });
    return Object.fromEntries(Object.entries(headers).map(([name, text]) => {
        const value = (0,child_environment/* expandVariables */.i7)(text, env, `request_headers.${name}`);
        checkHeader(name, value);
        return [name, value];
    }));
};
/** Before fetch does, whose error tells the value. */
const checkHeader = (name, value) => {
    try {
        new Headers([[name, value]]);
    }
    catch {
        throw new user_error.UserError(`request_headers.${name} cannot be sent as a header.`, {
            fix: "Is there a line break or a character beyond ISO 8859-1 in its value?",
        });
    }
};


/***/ }),

/***/ 16880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ openCurrent)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);
/* harmony import */ var _profile_count_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15358);
/* harmony import */ var _profile_join_shards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27283);
/* harmony import */ var _profile_profile_predictions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98672);
/* harmony import */ var _gather_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82810);





/**
 * Makes what a check takes of any current data: files, what is downloaded, or what a SQL engine counts.
 * @throws UserError for what is not there, cannot be fetched, or cannot be counted
 */
const openCurrent = async (source, reference, config, options) => {
    const keep = { remove: async () => { }, rename: (text) => text };
    if ("shards" in source) {
        const profile = profileOf(reference, "A profile of current data is compared with a profile");
        const [first] = source.shards;
        const whole = source.shards.length === 1 && first && !first.profile.shard ? first.profile : undefined;
        const current = whole
            ? (0,_profile_count_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .countProfile */ .VE)(whole, (0,_profile_profile_predictions_js__WEBPACK_IMPORTED_MODULE_3__/* .withAnswers */ .mk)(profile, config))
            : (0,_profile_join_shards_js__WEBPACK_IMPORTED_MODULE_2__/* .joinShards */ .e)(source.shards, profile);
        return { current, names: source.shards.map(({ name }) => name), ...keep };
    }
    if (!("sql" in source)) {
        const { paths, names, remove } = await (0,_gather_files_js__WEBPACK_IMPORTED_MODULE_4__/* .gatherFiles */ .n)(source, options);
        // Longest first: …/1 is the beginning of …/10.
        const byLength = paths.map((path, index) => ({ path, name: names[index] }));
        byLength.sort((a, b) => b.path.length - a.path.length);
        const rename = (text) => byLength.reduce((told, { path, name }) => (path === name ? told : told.replaceAll(path, () => name)), text);
        return { current: paths, names, remove, rename };
    }
    const { sql } = source;
    const profile = profileOf(reference, "A SQL engine counts between the edges of a profile");
    const { countBySql } = await __webpack_require__.e(/* import() */ 6971).then(__webpack_require__.bind(__webpack_require__, 6971));
    const { makeSqlRunner } = await __webpack_require__.e(/* import() */ 4176).then(__webpack_require__.bind(__webpack_require__, 94176));
    const relation = sql.query === undefined ? { table: sql.table } : { query: sql.query };
    const names = [
        `${sql.engine}: ${typeof sql.table === "string" ? sql.table : (sql.table?.join(".") ?? "a query")}`,
    ];
    options.log(`counting in ${names[0]}`);
    const run = makeSqlRunner(sql, options);
    const current = await countBySql({ engine: sql.engine, ...relation }, (0,_profile_profile_predictions_js__WEBPACK_IMPORTED_MODULE_3__/* .withAnswers */ .mk)(profile, config), (0,_profile_profile_predictions_js__WEBPACK_IMPORTED_MODULE_3__/* .selectWithAnswers */ .eA)(config), run);
    return { current, names, ...keep };
};
const profileOf = (reference, why) => {
    if ("profile" in reference)
        return reference.profile;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${why}, and the reference is files.`, {
        fix: "Profile the files first (mlops profile data.csv -o reference.json), and give that as the reference.",
    });
};


/***/ }),

/***/ 58762:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   RK: () => (/* binding */ withholdSecrets),
/* harmony export */   i7: () => (/* binding */ expandVariables)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);

/**
 * What the user's own command never sees: our inputs and state, the runner's service tokens, and the files through
 * which a process sets outputs, variables and PATH of later steps.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#environment-files
 */
const runnersOwn = /^(INPUT_.*|STATE_.*|ACTIONS_.*|GITHUB_(OUTPUT|ENV|PATH|STATE))$/i;
/** Tokens of the API. They are withheld, but mlops.yml can pass one on deliberately. */
const apiTokens = /^(GITHUB|GH)_(.*_)?(TOKEN|PAT)$/i;
/** The environment of this process without what the user's command must not see. */
const withholdSecrets = (env) => Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined && !runnersOwn.test(entry[0]) && !apiTokens.test(entry[0])));
/**
 * The environment of the user's command: this process's without secrets, then the variables of mlops.yml, in whose
 * values `${NAME}` stands for a variable of this step. That is how a token is passed on: by name, on purpose.
 * @throws UserError for a name that is not set, or that belongs to the runner.
 */
const childEnvironment = (env, added, where = "env") => ({
    ...withholdSecrets(env),
    ...Object.fromEntries(Object.entries(added).map(([name, value]) => [name, expandVariables(value, env, `${where}.${name}`)])),
});
/** A value in which `${NAME}` stands for a variable. @throws UserError as `childEnvironment` */
const expandVariables = (value, env, where) => value.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (_, name) => {
    if (runnersOwn.test(name))
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${where} asks for ${name}, which belongs to the runner and is not passed on.`, {
            fix: "Take it out of the value.",
        });
    const found = env[name];
    if (found !== undefined)
        return found;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${where} asks for ${name}, which is not set in this step.`, {
        fix: `Set it in the workflow, under the step's env:\n  ${name}: …`,
    });
});


/***/ }),

/***/ 24218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ globFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);


/** Node's own globbing, which Node 20 does not have yet: the actions and npm's scripts run on 24, a laptop may not. */
const globFiles = (patterns, directory) => {
    if (typeof node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync === "function")
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync(patterns, { cwd: directory });
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Node ${process.versions.node} cannot expand ${[patterns].flat().join(", ")}.`, {
        fix: "Use Node 22 or newer, or name the files one by one. In a clone of mlops-actions, npx brings Node 24 along.",
    });
};


/***/ }),

/***/ 4636:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ runProgram)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
;// CONCATENATED MODULE: ../packages/runner/src/mask-secrets.ts
const secretName = /PASS|PWD|SECRET|TOKEN|KEY|CREDENTIAL|DSN|AUTH|COOKIE/i;
/** Shorter values are words such as `1` or `on`, which stand everywhere. */
const shortest = 4;
/** A program's words without what its environment keeps secret, and without passwords in addresses. */
const maskSecrets = (text, env) => {
    const secrets = Object.entries(env)
        .filter(([name]) => secretName.test(name))
        .flatMap(([, value]) => (value && value.length >= shortest ? [value] : []))
        .sort((a, b) => b.length - a.length);
    const masked = secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
    return masked.replace(/:\/\/[^\s/@]+@/g, "://***@");
};

;// CONCATENATED MODULE: ../packages/runner/src/run-program.ts




const graceSeconds = 5;
const tailLines = 10;
const lineLength = 300;
/**
 * Runs a program to its end and hands over what it prints, line by line.
 * @throws UserError where it is not there, takes too long, or fails: with its last words, secrets masked.
 */
const runProgram = async (call) => {
    const [program, ...args] = call.command;
    if (program === undefined)
        throw new user_error.UserError(`The command for ${call.purpose} is empty.`);
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd: call.directory,
        env: call.env,
        stdio: ["pipe", "pipe", "pipe"],
        windowsHide: true,
    });
    const started = new Promise((resolve, reject) => child.once("spawn", resolve).once("error", reject));
    const closed = new Promise((resolve) => child.once("close", (code, signal) => resolve({ code, signal })));
    await started.catch((cause) => {
        const why = cause.code === "ENOENT" ? "is not on this machine" : `cannot be started (${cause.code})`;
        throw new user_error.UserError(`${program} ${why}, and ${call.purpose} needs it.`, {
            cause,
            ...fixOf(call.missing),
        });
    });
    const endIt = () => child.kill("SIGKILL");
    process.once("exit", endIt);
    let late = false;
    const timers = [
        setTimeout(() => {
            late = true;
            child.kill("SIGTERM");
            timers.push(setTimeout(endIt, graceSeconds * 1000));
        }, call.seconds * 1000),
    ];
    const tail = [];
    let fault;
    (0,external_node_readline_.createInterface)({ input: child.stderr }).on("line", (line) => {
        if (tail.push(line.slice(0, lineLength)) > tailLines)
            tail.shift();
    });
    (0,external_node_readline_.createInterface)({ input: child.stdout }).on("line", (line) => {
        if (fault !== undefined)
            return;
        try {
            call.onLine?.(line);
        }
        catch (error) {
            fault = error;
            endIt();
        }
    });
    child.stdin.on("error", () => { }); // it ended before it had read all: its exit code says why
    child.stdin.end(call.input ?? "");
    const { code, signal } = await closed;
    process.off("exit", endIt);
    for (const timer of timers)
        clearTimeout(timer);
    if (fault !== undefined)
        throw fault;
    if (code === 0)
        return;
    const how = late
        ? `took longer than ${call.seconds} seconds`
        : `ended with ${code === null ? signal : `exit code ${code}`}`;
    const words = maskSecrets(tail.join("\n").trim(), call.env);
    throw new user_error.UserError(`${call.purpose}: ${program} ${how}.${words ? `\n${words.replace(/^/gm, "  | ")}` : ""}`, fixOf(call.failed));
};
const fixOf = (fix) => (fix === undefined ? {} : { fix });


/***/ })

};
