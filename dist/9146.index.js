export const id = 9146;
export const ids = [9146];
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

/***/ 72693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ countBelow),
/* harmony export */   CF: () => (/* binding */ chooseEdges),
/* harmony export */   Kb: () => (/* binding */ chooseBins),
/* harmony export */   MJ: () => (/* binding */ countUpTo),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   wm: () => (/* binding */ countBins)
/* harmony export */ });
/** Quantile of sorted values by linear interpolation between order statistics: numpy.quantile's default (R type 7). */
const quantile = (sorted, share) => {
    const position = share * (sorted.length - 1);
    const below = Math.floor(position);
    const low = sorted[below];
    const high = sorted[Math.min(below + 1, sorted.length - 1)];
    const part = position - below;
    const width = high - low;
    return part >= 0.5 ? high - width * (1 - part) : low + width * part; // as numpy's _lerp does, to the bit
};
const deciles = Array.from({ length: 9 }, (_, index) => (index + 1) / 10);
const tails = [1e-6, 3e-6, 1e-5, 3e-5, 1e-4, 3e-4];
const steps = 256;
const exactDistinct = 512;
/**
 * Inner edges of ten equal-frequency bins, left-closed. Where a value is so frequent that edges coincide, one is kept,
 * and none at the smallest value: the bin below it would be empty by construction.
 */
const chooseBins = (sorted) => sorted.length === 0
    ? []
    : sortUnique(deciles.map((share) => quantile(sorted, share))).filter((edge) => edge > sorted[0]);
/**
 * The edges of a profile: every value where there are at most 512 different ones (so that the profile is exact), else
 * 257 equal-frequency edges and 12 in the tails; always with those of the bins, so that PSI needs no interpolation.
 */
const chooseEdges = (sorted, bins) => {
    if (sorted.length === 0)
        return [];
    const distinct = listDistinct(sorted, exactDistinct);
    if (distinct)
        return sortUnique([...distinct, ...bins]);
    const shares = [
        ...Array.from({ length: steps + 1 }, (_, index) => index / steps),
        ...tails,
        ...tails.map((tail) => 1 - tail),
    ];
    return sortUnique([...shares.map((share) => quantile(sorted, share)), ...bins]);
};
const listDistinct = (sorted, limit) => {
    const distinct = [];
    for (let index = 0; index < sorted.length; index++)
        if (index === 0 || sorted[index] !== sorted[index - 1]) {
            if (distinct.length === limit)
                return undefined;
            distinct.push(sorted[index]);
        }
    return distinct;
};
const sortUnique = (values) => [...new Float64Array(values).sort()].filter((value, index, all) => index === 0 || value !== all[index - 1]);
/** How many sorted values are less than x. */
const countBelow = (sorted, x) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] < x)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
};
/** How many sorted values are at most x. */
const countUpTo = (sorted, x) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] <= x)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
};
/** Counts sorted values between left-closed edges, one bin more than edges, the outer two open. */
const countBins = (sorted, edges) => {
    const below = [0, ...edges.map((edge) => countBelow(sorted, edge)), sorted.length];
    return below.slice(1).map((count, index) => count - below[index]);
};


/***/ }),

/***/ 73570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mv: () => (/* binding */ distinctLimit),
  Mm: () => (/* binding */ makeCollector),
  FW: () => (/* binding */ strayShare)
});

;// CONCATENATED MODULE: ./packages/drift/src/missing-words.ts
/**
 * What an empty cell is written as, besides nothing at all. The list of `pandas.read_csv`, so that a count of missing
 * values here is the count that a training script sees.
 * https://pandas.pydata.org/docs/reference/api/pandas.read_csv.html (na_values)
 */
const missingWords = new Set([
    "",
    "#N/A",
    "#N/A N/A",
    "#NA",
    "-1.#IND",
    "-1.#QNAN",
    "-NaN",
    "-nan",
    "1.#IND",
    "1.#QNAN",
    "<NA>",
    "N/A",
    "NA",
    "NULL",
    "NaN",
    "None",
    "n/a",
    "nan",
    "null",
]);
const longest = Math.max(...[...missingWords].map((word) => word.length));
const firstBytes = new Uint8Array(256);
for (const word of missingWords)
    if (word)
        firstBytes[word.charCodeAt(0)] = 1;
/** The same for bytes: the first byte rules nearly every cell out without making a string. */
const isMissingBytes = (bytes, start, end) => start === end ||
    (end - start <= longest &&
        firstBytes[bytes[start]] === 1 &&
        missingWords.has(bytes.toString("latin1", start, end)));

// EXTERNAL MODULE: ./packages/drift/src/parse-number.ts
var parse_number = __webpack_require__(64308);
;// CONCATENATED MODULE: ./packages/drift/src/collect-column.ts


/** How many different texts a column may have before it counts as one of identifiers. */
const distinctLimit = 100_000;
/** Cells of another kind that a column may have and still be of its own. drift.md: parse failures over 0.1 %. */
const strayShare = 0.001;
/** Beyond this the sum of squares leaves the range of doubles: such a cell is counted as invalid, as infinities are. */
const largestNumber = 1e150;
const isoDatetime = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
/**
 * Gathers one column's cells. Without a kind it is inferred from all cells: numeric when at most 0.1 % are not
 * numbers, datetime when as few are not ISO 8601, else categorical. A column without any value is numeric, as in pandas.
 */
const makeCollector = (kind) => {
    let missing = 0;
    let numbers = new Float64Array(kind === "categorical" || kind === "datetime" ? 0 : 1024);
    let numberCount = 0;
    let textCount = 0;
    let numericTexts = 0;
    let datetimes = 0;
    let infinite = 0;
    let min = null;
    let max = null;
    let overflow = false;
    const texts = new Map(); // keyed by the bytes of UTF-8, one character each: cheap to make
    const addNumber = (value) => {
        if (Math.abs(value) > largestNumber) {
            textCount++;
            infinite++;
            return;
        }
        if (numberCount === numbers.length) {
            const larger = new Float64Array(numbers.length * 2);
            larger.set(numbers);
            numbers = larger;
        }
        numbers[numberCount++] = value + 0; // -0 becomes 0
    };
    const addText = (text) => {
        textCount++;
        if (kind === "numeric")
            return;
        if (kind !== "categorical" && text.length >= 10 && isoDatetime.test(text)) {
            datetimes++;
            if (min === null || text < min)
                min = text;
            if (max === null || text > max)
                max = text;
        }
        if (kind === "datetime" || overflow)
            return;
        const count = texts.get(text);
        if (count !== undefined)
            texts.set(text, count + 1);
        else if (texts.size < distinctLimit)
            texts.set(text, 1);
        else {
            overflow = true;
            texts.clear();
        }
    };
    const addBytes = (bytes, start, end) => {
        if (isMissingBytes(bytes, start, end))
            missing++;
        else if (kind === "categorical" || kind === "datetime")
            addText(bytes.toString("latin1", start, end));
        else {
            const value = (0,parse_number/* parseNumber */.$)(bytes, start, end);
            if (!Number.isNaN(value))
                addNumber(value);
            else
                addText(bytes.toString("latin1", start, end));
        }
    };
    const addString = (text) => {
        if (missingWords.has(text))
            missing++;
        else if (kind === "numeric") {
            const value = (0,parse_number/* parseNumberText */.k)(text);
            if (!Number.isNaN(value))
                addNumber(value);
            else
                textCount++;
        }
        else
            addText(toByteText(text));
    };
    const addValue = (value) => {
        if (value === null || value === undefined)
            missing++;
        else if (typeof value === "number" || typeof value === "bigint") {
            const number = Number(value);
            if (Number.isNaN(number))
                missing++;
            else if (kind === "categorical")
                addText(String(value));
            else if (kind === "datetime")
                textCount++;
            else
                addNumber(number);
        }
        else if (typeof value === "string")
            addString(value);
        else if (typeof value === "boolean")
            addString(value ? "True" : "False");
        else if (value instanceof Date)
            addString(value.toISOString());
        else
            addString(JSON.stringify(value, (_, item) => (typeof item === "bigint" ? Number(item) : item)));
    };
    const inferKind = () => {
        const total = numberCount + textCount;
        if (textCount - infinite <= total * strayShare || textCount === infinite)
            return "numeric";
        return textCount + numberCount - datetimes <= total * strayShare ? "datetime" : "categorical";
    };
    const finish = () => {
        const decided = kind ?? inferKind();
        if (decided === "numeric")
            return { kind: "numeric", values: numbers.slice(0, numberCount).sort(), missing, invalid: textCount };
        if (decided === "datetime") {
            const invalid = textCount + numberCount - datetimes;
            return { kind: "datetime", n: datetimes, min, max, missing, invalid };
        }
        if (numberCount > 0)
            return "mixed";
        const counts = new Map();
        for (const [text, count] of texts) {
            counts.set(fromByteText(text), count);
            if (!Number.isNaN((0,parse_number/* parseNumberText */.k)(text)))
                numericTexts += count;
        }
        return {
            kind: "categorical",
            n: textCount,
            counts,
            overflow,
            numbers: numericTexts,
            missing,
            invalid: 0,
        };
    };
    return { addBytes, addValue, addMissing: () => missing++, finish };
};
const beyondAscii = /[\u0080-\uffff]/;
const toByteText = (text) => (beyondAscii.test(text) ? Buffer.from(text).toString("latin1") : text);
const fromByteText = (text) => beyondAscii.test(text) ? Buffer.from(text, "latin1").toString() : text;


/***/ }),

/***/ 29146:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeProfiles: () => (/* binding */ mergeProfiles)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75683);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22399);
/* harmony import */ var _profile_column_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35969);



/**
 * Merges profiles of parts of a data set, made with the same edges (`ProfileOptions.like`), into the profile of the
 * whole. Counts are whole numbers; means are combined in an order of their own (by digest), so any order of the parts
 * gives the same bytes.
 * @throws UserError where columns, kinds or edges differ, or a part names no categories of a column that another does.
 */
const mergeProfiles = (parts) => {
    const ordered = parts
        .map((part) => ({ part, digest: (0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(part) }))
        .sort((a, b) => (a.digest < b.digest ? -1 : a.digest > b.digest ? 1 : 0))
        .map(({ part }) => part);
    const [first] = ordered;
    if (!first)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError("No profile to merge.");
    const names = first.columns.map(({ name }) => name);
    for (const { columns } of ordered)
        if (columns.length !== names.length || columns.some(({ name }) => !names.includes(name)))
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError("The profiles have different columns.", {
                fix: "Profile all parts with the same columns.",
            });
    return {
        schema: first.schema,
        rows: sum(ordered.map(({ rows }) => rows)),
        ragged: sum(ordered.map(({ ragged }) => ragged)),
        columns: names.map((name) => mergeColumns(ordered.map(({ columns }) => columns.find((c) => c.name === name)))),
    };
};
const mergeColumns = (columns) => {
    const known = columns.filter(({ n }) => n > 0);
    const kinds = new Set((known.length > 0 ? known : columns).map(({ kind }) => kind));
    const { name } = columns[0];
    if (kinds.size > 1)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Column ${JSON.stringify(name)} is ${[...kinds].join(" in one profile and ")} in another.`, {
            fix: "Profile the parts like one of them (--like), or tell the kind.",
        });
    const cells = {
        name,
        n: sum(columns.map(({ n }) => n)),
        missing: sum(columns.map(({ missing }) => missing)),
        invalid: sum(columns.map(({ invalid }) => invalid)),
    };
    const [kind] = kinds;
    const same = (known.length > 0 ? known : columns.slice(0, 1));
    if (kind === "numeric")
        return mergeNumbers(same, cells);
    if (kind === "categorical")
        return mergeCategories(same, cells);
    return mergeDatetimes(same, cells);
};
const mergeNumbers = (columns, cells) => {
    const first = columns[0];
    const key = JSON.stringify([first.edges, first.bins]);
    if (columns.some(({ edges, bins }) => JSON.stringify([edges, bins]) !== key))
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Column ${JSON.stringify(cells.name)} was profiled with different edges.`, {
            fix: "Profile the parts like one of them: mlops profile --like first.json part.csv.",
        });
    const moments = columns.reduce(combineMoments, { n: 0, mean: 0, m2: 0 });
    return {
        kind: "numeric",
        ...cells,
        mean: moments.mean,
        m2: moments.m2,
        min: Math.min(...columns.map(({ min }) => min)),
        max: Math.max(...columns.map(({ max }) => max)),
        zeros: sum(columns.map(({ zeros }) => zeros)),
        bins: first.bins,
        edges: first.edges,
        counts: addUp(columns.map(({ counts }) => counts)),
        at: addUp(columns.map(({ at }) => at)),
    };
};
/** T. F. Chan, G. H. Golub, R. J. LeVeque, Algorithms for computing the sample variance, Am. Stat. 37(3), 1983. */
const combineMoments = (a, b) => {
    const n = a.n + b.n;
    const delta = b.mean - a.mean;
    if (n === 0)
        return a;
    return { n, mean: a.mean + (delta * b.n) / n, m2: a.m2 + b.m2 + (delta * delta * a.n * b.n) / n };
};
const mergeCategories = (columns, cells) => {
    const counts = new Map();
    for (const { values, counts: own } of columns)
        values.forEach((value, index) => {
            counts.set(value, (counts.get(value) ?? 0) + own[index]);
        });
    const identifier = columns.some((column) => column.identifier) ||
        (0,_profile_column_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeIdentifiers */ .QJ)({ n: cells.n, counts, overflow: false });
    const unnamed = columns.some(({ other }) => other > 0);
    if (unnamed && !identifier && columns.some(({ other }) => other === 0))
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Column ${JSON.stringify(cells.name)} has categories that one profile names and another does not.`, {
            fix: "Profile all parts with the same --rare-below, or exclude the column.",
        });
    const distinct = unnamed ? Math.max(counts.size, ...columns.map((column) => column.distinct)) : counts.size;
    return {
        kind: "categorical",
        ...cells,
        invalid: 0,
        distinct,
        ...(0,_profile_column_js__WEBPACK_IMPORTED_MODULE_2__/* .keepCategories */ .KS)(counts, cells.n, { identifier }),
    };
};
const mergeDatetimes = (columns, cells) => {
    const pick = (values) => values.filter((value) => value !== null).sort();
    return {
        kind: "datetime",
        ...cells,
        min: pick(columns.map(({ min }) => min))[0] ?? null,
        max: pick(columns.map(({ max }) => max)).at(-1) ?? null,
    };
};
const sum = (values) => values.reduce((total, value) => total + value, 0);
const addUp = (lists) => lists[0].map((_, index) => sum(lists.map((list) => list[index])));


/***/ }),

/***/ 64308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseNumber),
/* harmony export */   k: () => (/* binding */ parseNumberText)
/* harmony export */ });
const powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
const letterE = 101;
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/**
 * Reads a decimal number from bytes, or NaN where they are not one (hexadecimal, thousands separators, inf).
 * Spaces around it are allowed, as pandas allows them.
 *
 * The fast path is exact: a mantissa under 2^53 times or over a power of ten up to 10^22 is one correctly rounded
 * operation (W. D. Clinger, How to read floating point numbers accurately, 1990). All else goes to Number().
 */
const parseNumber = (bytes, start, end) => {
    let at = start;
    let last = end;
    while (at < last && bytes[at] === 32)
        at++;
    while (last > at && bytes[last - 1] === 32)
        last--;
    const first = at;
    const sign = bytes[at];
    if (sign === 45 || sign === 43)
        at++;
    let mantissa = 0;
    let digits = 0;
    let fraction = -1; // where digits stood when the point came
    for (; at < last; at++) {
        const digit = bytes[at] - 48;
        if (digit >= 0 && digit <= 9) {
            mantissa = mantissa * 10 + digit;
            digits++;
        }
        else if (digit === -2 && fraction < 0)
            fraction = digits;
        else
            break;
    }
    if (digits === 0 || (at < last && (bytes[at] | 32) !== letterE))
        return Number.NaN;
    if (at < last || digits > 15)
        return parseSlowly(bytes.toString("latin1", first, last));
    const decimals = fraction < 0 ? 0 : digits - fraction;
    const value = decimals > 0 ? mantissa / powersOfTen[decimals] : mantissa;
    return sign === 45 ? -value : value;
};
const parseSlowly = (text) => {
    if (!decimal.test(text))
        return Number.NaN;
    const value = Number(text);
    return Number.isFinite(value) ? value : Number.NaN;
};
/** The same for text, such as a Parquet string in a column that the reference says is numeric. */
const parseNumberText = (text) => parseSlowly(text.trim());


/***/ }),

/***/ 35969:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ profileColumn),
/* harmony export */   KS: () => (/* binding */ keepCategories),
/* harmony export */   QJ: () => (/* binding */ looksLikeIdentifiers),
/* harmony export */   Zn: () => (/* binding */ momentsOf),
/* harmony export */   zu: () => (/* binding */ rankCategories)
/* harmony export */ });
/* harmony import */ var _choose_edges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72693);
/* harmony import */ var _collect_column_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73570);


const exactCategories = 4096;
const topCategories = 1024;
/** Profiles one column. A pure function of its multiset of cells: their order and their file never show. */
const profileColumn = (name, column, options = {}) => {
    if (column.kind === "numeric")
        return profileNumeric(name, column, options.like);
    if (column.kind === "categorical")
        return profileCategorical(name, column, options.rareBelow ?? 0);
    const { kind, n, missing, invalid, min, max } = column;
    return { kind, name, n, missing, invalid, min, max };
};
const profileNumeric = (name, { values, missing, invalid }, like) => {
    const given = like?.kind === "numeric" ? like : undefined;
    const bins = given?.bins ?? (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseBins */ .Kb)(values);
    const edges = given?.edges ?? (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseEdges */ .CF)(values, bins);
    return {
        kind: "numeric",
        name,
        n: values.length,
        missing,
        invalid,
        ...momentsOf(values),
        min: values[0] ?? 0,
        max: values.at(-1) ?? 0,
        zeros: (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .countUpTo */ .MJ)(values, 0) - (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .countBelow */ .BC)(values, 0),
        bins,
        edges,
        counts: (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .countBins */ .wm)(values, edges),
        at: edges.map((edge) => (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .countUpTo */ .MJ)(values, edge) - (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .countBelow */ .BC)(values, edge)),
    };
};
/** Mean and sum of squared distances from it, by compensated sums (Neumaier 1974). */
const momentsOf = (values) => {
    if (values.length === 0)
        return { mean: 0, m2: 0 };
    const mean = sumOf(values, (value) => value) / values.length;
    return { mean, m2: sumOf(values, (value) => (value - mean) ** 2) };
};
const sumOf = (values, term) => {
    let sum = 0;
    let lost = 0;
    for (let index = 0; index < values.length; index++) {
        const next = term(values[index]);
        const total = sum + next;
        lost += Math.abs(sum) >= Math.abs(next) ? sum - total + next : next - total + sum;
        sum = total;
    }
    return sum + lost;
};
/** Identifiers: more than half of the values occur once or the like, and there are many of them. */
const looksLikeIdentifiers = ({ n, counts, overflow, }) => overflow || (counts.size > 100 && counts.size > n / 2);
const profileCategorical = (name, column, rareBelow) => ({
    kind: "categorical",
    name,
    n: column.n,
    missing: column.missing,
    invalid: 0,
    distinct: column.overflow ? _collect_column_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctLimit */ .Mv : column.counts.size,
    ...keepCategories(column.counts, column.n, { identifier: looksLikeIdentifiers(column), rareBelow }),
});
/** Which categories a profile names: all up to 4,096, else the 1,024 most frequent; none of identifiers. */
const keepCategories = (counts, n, { identifier, rareBelow = 0 }) => {
    const ranked = identifier ? [] : rankCategories(counts);
    const top = ranked.length > exactCategories ? ranked.slice(0, topCategories) : ranked;
    const kept = top.filter(([, count]) => count >= rareBelow);
    return {
        identifier,
        values: kept.map(([value]) => value),
        counts: kept.map(([, count]) => count),
        other: n - kept.reduce((sum, [, count]) => sum + count, 0),
    };
};
/** Most frequent first; ties in code-unit order, which no locale changes. */
const rankCategories = (counts) => [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : a > b ? 1 : 0));


/***/ })

};
