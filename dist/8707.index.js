export const id = 8707;
export const ids = [8707];
export const modules = {

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


/***/ }),

/***/ 79267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tu: () => (/* binding */ groupColumns),
  oD: () => (/* binding */ openSource),
  xz: () => (/* binding */ readTable),
  Gs: () => (/* binding */ selectColumns)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/contracts/src/user-error.ts
var user_error = __webpack_require__(22399);
// EXTERNAL MODULE: ./packages/drift/src/collect-column.ts + 1 modules
var collect_column = __webpack_require__(73570);
;// CONCATENATED MODULE: ./packages/drift/src/read-parquet.ts

/** The row labels that pandas writes beside the columns, and does not read back as one. */
const pandasIndex = /^__index_level_\d+__$/;
/**
 * Opens a Parquet file with hyparquet (every codec, by hyparquet-compressors). Memory is bounded by one row group of
 * one column. @throws UserError where the file is cut or not Parquet.
 */
const openParquet = async (path) => {
    const { asyncBufferFromFile, parquetMetadataAsync, parquetRead, parquetSchema } = await __webpack_require__.e(/* import() */ 6972).then(__webpack_require__.bind(__webpack_require__, 86972));
    const { compressors } = await __webpack_require__.e(/* import() */ 138).then(__webpack_require__.bind(__webpack_require__, 20138));
    const file = await asyncBufferFromFile(path);
    const metadata = await parquetMetadataAsync(file).catch((cause) => {
        throw new user_error.UserError(`${path} cannot be read as Parquet: ${cause.message}.`, { cause });
    });
    return {
        rows: Number(metadata.num_rows),
        names: parquetSchema(metadata)
            .children.map((child) => child.element.name)
            .filter((name) => !pandasIndex.test(name)),
        scan: async (columns, take, progress) => {
            let rowStart = 0;
            for (const group of metadata.row_groups) {
                const rowEnd = rowStart + Number(group.num_rows);
                for (const column of columns) {
                    let seen = 0;
                    await parquetRead({
                        file,
                        metadata,
                        compressors,
                        columns: [column],
                        rowStart,
                        rowEnd,
                        onChunk: ({ columnData, rowStart: from }) => {
                            const end = Math.min(columnData.length, rowEnd - from);
                            seen += end;
                            take(column, end === columnData.length ? columnData : Array.from(columnData).slice(0, end));
                        },
                    }).catch((cause) => {
                        throw new user_error.UserError(`${path}: column ${JSON.stringify(column)} cannot be read: ${cause.message}.`, {
                            cause,
                        });
                    });
                    if (seen !== rowEnd - rowStart)
                        throw new user_error.UserError(`${path}: column ${JSON.stringify(column)} has ${seen} of ${rowEnd - rowStart} rows.`);
                }
                progress?.(rowEnd - rowStart);
                rowStart = rowEnd;
            }
        },
    };
};

;// CONCATENATED MODULE: ./packages/drift/src/scan-csv.ts


const chunkBytes = 1 << 18;
const fieldLimit = 1 << 24; // a quote that never closes would otherwise swallow the file into memory
const comma = 44;
const quote = 34;
const newline = 10;
const carriageReturn = 13;
/**
 * Streams a CSV file (RFC 4180: commas, double quotes, LF or CRLF; a UTF-8 byte order mark and blank lines are
 * skipped) in bounded memory: one chunk and the row that crosses it.
 * @throws UserError for a file that is no CSV: no header, binary, UTF-16, another separator, a quote left open.
 */
const scanCsv = async (path, sink) => {
    const rows = makeRowScanner(path, sink);
    const file = await (0,promises_.open)(path);
    try {
        let buffer = Buffer.allocUnsafe(chunkBytes);
        let kept = 0; // bytes of an unfinished row, at the buffer's beginning
        for (;;) {
            if (kept > fieldLimit)
                throw new user_error.UserError(`${path}: row ${rows.seen() + 1} is longer than ${fieldLimit >> 20} MiB: a quote is probably never closed.`);
            if (buffer.length - kept < chunkBytes) {
                const larger = Buffer.allocUnsafe(buffer.length * 2);
                buffer.copy(larger, 0, 0, kept);
                buffer = larger;
            }
            const { bytesRead } = await file.read(buffer, kept, buffer.length - kept);
            sink.progress?.(bytesRead);
            const end = kept + bytesRead;
            const done = rows.scan(buffer, end, bytesRead === 0);
            if (bytesRead === 0)
                break;
            buffer.copy(buffer, 0, done, end);
            kept = end - done;
        }
        rows.finish();
    }
    finally {
        await file.close();
    }
};
const makeRowScanner = (path, sink) => {
    let width = 0;
    let rows = 0;
    let started = false;
    let nextQuote = -1; // where the next one stands, so that files without quotes are searched for them only once
    const header = [];
    const collect = (column, bytes, start, end) => {
        header[column] = bytes.toString("utf8", start, end);
    };
    /** Hands over every complete row; returns where the first incomplete one begins. */
    const scan = (bytes, end, last) => {
        let at = 0;
        nextQuote = -1;
        if (!started && (end >= 3 || last)) {
            at = skipByteOrderMark(path, bytes, end);
            started = true;
        }
        else if (!started)
            return 0;
        while (at < end) {
            const byte = bytes[at];
            if (byte === newline) {
                at++;
                continue;
            }
            if (byte === carriageReturn && at + 1 < end && bytes[at + 1] === newline) {
                at += 2;
                continue;
            }
            const next = scanRow(bytes, at, end, last);
            if (next < 0)
                return at;
            at = next;
        }
        return at;
    };
    // One look finds the row's end (so that no cell is handed over twice when a chunk cuts the row), one hands over.
    const scanRow = (bytes, start, end, last) => {
        if (nextQuote < start)
            nextQuote = findByte(bytes, quote, start);
        const rowEnd = findRowEnd(bytes, start, end, nextQuote);
        if (rowEnd < 0 && !last)
            return -1;
        if (rowEnd === openQuote)
            throw new user_error.UserError(`${path}: a quote opened in data row ${rows + 1} is never closed.`);
        const stop = rowEnd < 0 ? end : rowEnd;
        const textEnd = stop > start && bytes[stop - 1] === carriageReturn ? stop - 1 : stop;
        const fields = handOver(bytes, start, textEnd, width === 0 ? collect : sink.cell);
        if (width === 0) {
            checkHeader(path, header, bytes.subarray(start, textEnd));
            width = fields;
            sink.header(nameColumns(header));
        }
        else {
            rows++;
            sink.row(fields);
        }
        return Math.min(stop + 1, end);
    };
    return {
        scan,
        seen: () => rows,
        finish: () => {
            if (width === 0)
                throw new user_error.UserError(`${path} is empty: not even a header.`);
        },
    };
};
const unfinished = -1;
const openQuote = -2;
const findByte = (bytes, byte, from) => {
    const at = bytes.indexOf(byte, from);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
};
const findRowEnd = (bytes, start, end, nextQuote) => {
    const lineEnd = findByte(bytes, newline, start);
    if (nextQuote >= Math.min(lineEnd, end))
        return lineEnd < end ? lineEnd : unfinished;
    let inside = false;
    let fieldStart = true;
    for (let at = start; at < end; at++) {
        const byte = bytes[at];
        if (inside) {
            if (byte !== quote)
                continue;
            if (bytes[at + 1] === quote && at + 1 < end)
                at++;
            else
                inside = false;
        }
        else if (byte === quote && fieldStart)
            inside = true;
        else if (byte === newline)
            return at;
        fieldStart = !inside && byte === comma;
    }
    return inside ? openQuote : unfinished;
};
const handOver = (bytes, start, end, cell) => {
    let column = 0;
    let from = start;
    for (let at = start; at <= end; at++) {
        if (at < end && bytes[at] === quote && at === from) {
            const text = unquote(bytes, at, end);
            cell(column++, text.bytes, 0, text.bytes.length);
            from = text.next + 1;
            at = text.next;
        }
        else if (at === end || bytes[at] === comma) {
            cell(column++, bytes, from, at);
            from = at + 1;
        }
    }
    return column;
};
/** The text of a quoted field, and where the comma (or the row's end) after it stands. */
const unquote = (bytes, start, end) => {
    const parts = [];
    let from = start + 1;
    let at = from;
    for (; at < end; at++) {
        if (bytes[at] !== quote)
            continue;
        if (at + 1 < end && bytes[at + 1] === quote) {
            parts.push(bytes.subarray(from, at + 1));
            from = at + 2;
            at++;
        }
        else
            break;
    }
    parts.push(bytes.subarray(from, Math.min(at, end)));
    let next = Math.min(at + 1, end);
    const rest = next;
    while (next < end && bytes[next] !== comma)
        next++;
    if (next > rest)
        parts.push(bytes.subarray(rest, next)); // "a"b is taken as ab, as Python's csv module does
    return { bytes: parts.length === 1 ? parts[0] : Buffer.concat(parts), next };
};
const skipByteOrderMark = (path, bytes, end) => {
    if (end >= 2 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)))
        throw new user_error.UserError(`${path} is UTF-16.`, { fix: "Save it as UTF-8." });
    return end >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
};
const checkHeader = (path, names, line) => {
    if (line.includes(0))
        throw new user_error.UserError(`${path} is not a CSV file: its first line has binary bytes.`);
    const separator = names.length === 1 && /[;\t|]/.exec(names[0])?.[0];
    if (separator)
        throw new user_error.UserError(`${path} looks as if ${JSON.stringify(separator)} separated its columns: the header is ${JSON.stringify(names[0])}.`, { fix: "Write it with commas." });
    const twice = names.find((name, index) => name !== "" && names.indexOf(name) < index);
    if (twice !== undefined)
        throw new user_error.UserError(`${path} has two columns named ${JSON.stringify(twice)}.`, { fix: "Rename one." });
};
/** A column without a name gets the one that pandas gives it. */
const nameColumns = (names) => names.map((name, index) => name.trim() || `Unnamed: ${index}`);

;// CONCATENATED MODULE: ./packages/drift/src/read-table.ts





/**
 * Opens files that together are one data set: they must have the same columns, in any order.
 * @throws UserError for a file that is not there, empty, neither CSV nor Parquet, or of other columns.
 */
const openSource = async (paths) => {
    let names;
    let cells = 0;
    let bytes = 0;
    for (const path of paths) {
        const found = await describeFile(path);
        cells += found.cells;
        bytes += (await (0,promises_.stat)(path)).size;
        names ??= found.names;
        const odd = found.names.find((name) => !names.includes(name)) ?? names.find((name) => !found.names.includes(name));
        if (odd !== undefined)
            throw new user_error.UserError(`${found.names.includes(odd) ? path : paths[0]} has a column ${JSON.stringify(odd)} that ${found.names.includes(odd) ? paths[0] : path} does not have.`, { fix: "Files that are checked together must have the same columns." });
    }
    return { paths, names: names ?? [], cells, bytes };
};
const describeFile = async (path) => {
    if ((await detectFormat(path)) === "parquet") {
        const { rows, names } = await openParquet(path);
        return { names, cells: rows * names.length };
    }
    let names = [];
    const found = new Error("header found");
    await scanCsv(path, {
        header: (given) => {
            names = given;
            throw found;
        },
        cell: () => { },
        row: () => { },
    }).catch((error) => {
        if (error !== found)
            throw error;
    });
    return { names, cells: Math.ceil((await (0,promises_.stat)(path)).size / 4) };
};
const detectFormat = async (path) => {
    const file = await (0,promises_.open)(path).catch((cause) => {
        throw new user_error.UserError(cause.code === "ENOENT" ? `${path} is not there.` : `${path} cannot be read: ${cause.message}.`, { cause });
    });
    try {
        if ((await file.stat()).isDirectory())
            throw new user_error.UserError(`${path} is a folder, expected a file.`);
        const head = Buffer.alloc(4);
        await file.read(head, 0, 4, 0);
        if (head.toString("latin1") === "PAR1")
            return "parquet";
        if (head[0] === 0x1f && head[1] === 0x8b)
            throw new user_error.UserError(`${path} is compressed with gzip.`, {
                fix: "Decompress it first, or write Parquet.",
            });
        return "csv";
    }
    finally {
        await file.close();
    }
};
/** The columns of a source that a selection leaves, in the source's order. */
const selectColumns = (names, selection) => names.filter((name) => (!selection.include || selection.include.includes(name)) && !(selection.exclude ?? []).includes(name));
const cellsAtOnce = 1 << 25; // numbers are held eight bytes each: 256 MiB
/** Splits columns so that each group's numbers fit into memory; each group costs one more pass over the files. */
const groupColumns = (names, cells, total) => {
    const groups = Math.max(1, Math.min(names.length, Math.ceil((cells * names.length) / total / cellsAtOnce)));
    const size = Math.ceil(names.length / groups);
    return Array.from({ length: Math.ceil(names.length / size) }, (_, group) => names.slice(group * size, (group + 1) * size));
};
/** Reads the named columns of all files as one table. `progress` is told of bytes as they are read. */
const readTable = async (source, names, kinds = {}, progress) => {
    const collectors = new Map(names.map((name) => [name, (0,collect_column/* makeCollector */.Mm)(Object.hasOwn(kinds, name) ? kinds[name] : undefined)]));
    let rows = 0;
    let ragged = 0;
    for (const path of source.paths) {
        const counted = (await detectFormat(path)) === "parquet"
            ? await collectParquet(path, collectors, progress)
            : await collectCsv(path, collectors, progress);
        rows += counted.rows;
        ragged += counted.ragged;
    }
    const columns = new Map();
    const mixed = [];
    for (const [name, collector] of collectors) {
        const column = collector.finish();
        if (column === "mixed")
            mixed.push(name);
        else
            columns.set(name, column);
    }
    if (mixed.length > 0) {
        const again = await readTable(source, mixed, Object.fromEntries(mixed.map((name) => [name, "categorical"])));
        for (const [name, column] of again.columns)
            columns.set(name, column);
    }
    return { rows, ragged, columns };
};
const collectCsv = async (path, collectors, progress) => {
    let rows = 0;
    let ragged = 0;
    let byPosition = [];
    await scanCsv(path, {
        progress,
        header: (names) => {
            byPosition = names.map((name) => collectors.get(name));
        },
        cell: (column, bytes, start, end) => byPosition[column]?.addBytes(bytes, start, end),
        row: (fields) => {
            rows++;
            if (fields === byPosition.length)
                return;
            ragged++;
            for (let column = fields; column < byPosition.length; column++)
                byPosition[column]?.addMissing();
        },
    });
    return { rows, ragged };
};
const collectParquet = async (path, collectors, progress) => {
    const { size } = await (0,promises_.stat)(path);
    const file = await openParquet(path);
    await file.scan([...collectors.keys()], (name, values) => {
        const { addValue } = collectors.get(name);
        for (let row = 0; row < values.length; row++)
            addValue(values[row]);
    }, (rows) => progress?.((size * rows) / file.rows));
    return { rows: file.rows, ragged: 0 };
};


/***/ })

};
