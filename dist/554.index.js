export const id = 554;
export const ids = [554];
export const modules = {

/***/ 88987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ countBelow),
/* harmony export */   CF: () => (/* binding */ chooseEdges),
/* harmony export */   Hg: () => (/* binding */ roundDown),
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
const chooseBins = (sorted, digits) => sorted.length === 0
    ? []
    : sortUnique(deciles.map((share) => roundTo(quantile(sorted, share), digits))).filter((edge) => edge > sorted[0]);
/**
 * The edges of a profile: every value where there are at most 512 different ones (so that the profile is exact), else
 * 257 equal-frequency edges and 12 in the tails; always with those of the bins, so that PSI needs no interpolation.
 */
const chooseEdges = (sorted, bins, digits) => {
    if (sorted.length === 0)
        return [];
    if (digits !== undefined) {
        // The rounded extremes are edges too: what lies beyond them is out of range.
        const ends = [roundDown(sorted[0], digits), -roundDown(-sorted.at(-1), digits) + 0];
        const inner = chooseEdges(sorted, bins).map((edge) => roundTo(edge, digits));
        return sortUnique([...inner, ...bins, ...ends]).filter((edge) => edge >= ends[0] && edge <= ends[1]);
    }
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
const roundTo = (value, digits) => digits === undefined ? value : Number(value.toPrecision(digits));
/** The largest number of so many significant digits that is not above the value. */
const roundDown = (value, digits) => {
    if (digits === undefined || value === 0)
        return value;
    const near = roundTo(value, digits);
    if (near <= value)
        return near;
    const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - digits);
    return roundTo(near - step, digits);
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

/***/ 50554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ strayShare),
/* harmony export */   Mm: () => (/* binding */ makeCollector),
/* harmony export */   Mv: () => (/* binding */ distinctLimit),
/* harmony export */   Up: () => (/* binding */ fromByteText),
/* harmony export */   kY: () => (/* binding */ largestNumber)
/* harmony export */ });
/* harmony import */ var _read_missing_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35364);
/* harmony import */ var _read_parse_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7565);
/* harmony import */ var _numeric_tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11701);



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
const makeCollector = ({ kind, edges }) => {
    const tally = edges && (0,_numeric_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .makeTally */ .XC)(edges);
    const tallies = [];
    let missing = 0;
    let numbers = new Float64Array(kind === "categorical" || kind === "datetime" || tally ? 0 : 16);
    let numberCount = 0;
    let textCount = 0;
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
        if (tally)
            return tally.add(value + 0);
        makeRoom(1);
        numbers[numberCount++] = value + 0; // -0 becomes 0
    };
    const makeRoom = (count) => {
        if (numberCount + count <= numbers.length)
            return;
        const larger = new Float64Array(Math.max(numbers.length * 2, numberCount + count));
        larger.set(numbers);
        numbers = larger;
    };
    const addNumbers = (more) => {
        makeRoom(more.length);
        numbers.set(more, numberCount);
        numberCount += more.length;
    };
    const addText = (text, times = 1) => {
        textCount += times;
        if (kind === "numeric")
            return;
        if (kind !== "categorical" && text.length >= 10 && isoDatetime.test(text)) {
            datetimes += times;
            if (min === null || text < min)
                min = text;
            if (max === null || text > max)
                max = text;
        }
        if (kind === "datetime" || overflow)
            return;
        const count = texts.get(text);
        if (count !== undefined)
            texts.set(text, count + times);
        else if (texts.size < distinctLimit)
            texts.set(text, times);
        else {
            overflow = true;
            texts.clear();
        }
    };
    const addBytes = (bytes, start, end, times = 1) => {
        if ((0,_read_missing_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissingBytes */ .s)(bytes, start, end))
            missing += times;
        else if (kind === "categorical" || kind === "datetime")
            addText(bytes.toString("latin1", start, end), times);
        else {
            const value = (0,_read_parse_number_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumber */ .$)(bytes, start, end);
            if (Number.isNaN(value))
                addText(bytes.toString("latin1", start, end), times);
            else
                for (let time = 0; time < times; time++)
                    addNumber(value);
        }
    };
    const addString = (text, times = 1) => {
        if (_read_missing_words_js__WEBPACK_IMPORTED_MODULE_0__/* .missingWords */ .y.has(text))
            missing += times;
        else if (kind === "numeric") {
            const value = (0,_read_parse_number_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumberText */ .k)(text);
            if (Number.isNaN(value))
                textCount += times;
            else
                for (let time = 0; time < times; time++)
                    addNumber(value);
        }
        else
            addText(toByteText(text), times);
    };
    const addDoubles = (values, count) => {
        for (let at = 0; at < count; at++) {
            const value = values[at];
            if (Number.isNaN(value))
                missing++;
            else
                addNumber(value);
        }
    };
    const addValue = (value, times = 1) => {
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
            addString(value, times);
        else if (typeof value === "boolean")
            addString(value ? "True" : "False");
        else if (value instanceof Date)
            addString(value.toISOString());
        else
            addString(JSON.stringify(value, (_, item) => (typeof item === "bigint" ? Number(item) : item)));
    };
    const finish = () => ({
        missing,
        numbers: numberCount > 0 ? [numbers.slice(0, numberCount)] : [],
        ...(tally && { tally: (0,_numeric_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeTallies */ .n_)([tally.finish(), ...tallies]) }),
        textCount,
        infinite,
        datetimes,
        min,
        max,
        overflow,
        texts,
    });
    return {
        bulk: kind === undefined || kind === "numeric" ? "all" : "texts",
        addBytes,
        addNumbers,
        addTally: (more) => tallies.push(more),
        addValue,
        addDoubles,
        addMissing: (count = 1) => {
            missing += count;
        },
        finish,
    };
};
const beyondAscii = /[\u0080-\uffff]/;
const toByteText = (text) => (beyondAscii.test(text) ? Buffer.from(text).toString("latin1") : text);
const fromByteText = (text) => beyondAscii.test(text) ? Buffer.from(text, "latin1").toString() : text;


/***/ }),

/***/ 75042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ sampleFromKnots),
/* harmony export */   s: () => (/* binding */ makeKnots)
/* harmony export */ });
/* harmony import */ var _choose_edges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88987);
/* harmony import */ var _numeric_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39269);


/** Where a distribution function is known, with the counts just before and just after. */
const makeKnots = ({ min, max }) => {
    const xs = [];
    const before = [];
    const upTo = [];
    let seen = 0;
    const add = (x, count = 0) => {
        if (xs.at(-1) === x)
            upTo[xs.length - 1] += count;
        else {
            xs.push(x);
            before.push(seen);
            upTo.push(seen + count);
        }
        seen += count;
    };
    /** Numbers somewhere from left to right, but none of them beyond the smallest and the largest. */
    const spread = (left, right, count) => {
        if (count === 0)
            return;
        const from = Math.max(left, min);
        const to = Math.min(right, max);
        if (from >= to)
            return add(Math.min(Math.max(from, xs.at(-1) ?? from), max), count);
        add(from);
        seen += count;
        add(to);
    };
    return { xs, before, upTo, add, spread };
};
/** A sample whose distribution function is known at knots, from the left to the right, and straight between them. */
const sampleFromKnots = ({ xs, before, upTo }, { n, min, max, mean, edges, at }) => {
    const last = xs.length - 1;
    const countAt = (x, atX) => {
        const index = (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .countUpTo */ .MJ)(xs, x) - 1; // the last knot ≤ x
        if (index < 0)
            return 0;
        if (xs[index] === x)
            return atX[index];
        if (index === last)
            return n;
        const part = (x - xs[index]) / (xs[index + 1] - xs[index]);
        return upTo[index] + part * (before[index + 1] - upTo[index]);
    };
    return {
        n,
        min,
        max,
        mean,
        below: (x) => countAt(x, before),
        upTo: (x) => countAt(x, upTo),
        quantile: (share) => {
            const index = (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .countBelow */ .BC)(before, share * n) - 1; // the last knot with less than the share below it
            if (index < 0)
                return min;
            const rest = share * n - upTo[index];
            if (rest <= 0 || index === last)
                return Math.min(Math.max(xs[index], min), max);
            const width = xs[index + 1] - xs[index];
            const found = xs[index] + (rest / (before[index + 1] - upTo[index])) * width;
            return Math.min(Math.max(found, min), max);
        },
        area: (level, left, right) => {
            let area = 0;
            let x = left;
            for (let index = (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .countUpTo */ .MJ)(xs, left); x < right; index++) {
                const next = index <= last ? Math.min(xs[index], right) : right;
                const start = level - countAt(x, upTo) / n;
                area += (next - x) * (0,_numeric_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .meanDistance */ .R)(start, level - countAt(next, before) / n);
                x = next;
            }
            return area;
        },
        within: (values) => {
            const known = new Set(values);
            return edges.reduce((all, edge, index) => all + (known.has(edge) ? at[index] : 0), 0) === n;
        },
    };
};


/***/ }),

/***/ 39269:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ meanDistance),
/* harmony export */   Z: () => (/* binding */ sampleFromValues)
/* harmony export */ });
/* harmony import */ var _statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5710);
/* harmony import */ var _choose_edges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88987);


const sampleFromValues = (values) => ({
    n: values.length,
    mean: (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .momentsOf */ .Z)(values).mean,
    min: values[0],
    max: values.at(-1),
    below: (x) => (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .countBelow */ .BC)(values, x),
    upTo: (x) => (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .countUpTo */ .MJ)(values, x),
    quantile: (share) => (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .YV)(values, share),
    area: (level, left, right) => areaBetween(values, level, left, right),
    within: (few) => {
        const known = new Set(few);
        return values.every((value) => known.has(value));
    },
    values,
});
const areaBetween = (sorted, level, left, right) => {
    let area = 0;
    let x = left;
    for (let seen = (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .countUpTo */ .MJ)(sorted, left); x < right; seen = (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .countUpTo */ .MJ)(sorted, x)) {
        const next = Math.min(seen < sorted.length ? sorted[seen] : right, right);
        area += Math.abs(level - seen / sorted.length) * (next - x);
        x = next;
    }
    return area;
};
/** Mean of |d| where d runs straight from one value to another, perhaps through zero. */
const meanDistance = (start, end) => start * end >= 0
    ? Math.abs(start + end) / 2
    : (start * start + end * end) / (2 * (Math.abs(start) + Math.abs(end)));


/***/ }),

/***/ 11701:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PE: () => (/* binding */ indexEdges),
/* harmony export */   XC: () => (/* binding */ makeTally),
/* harmony export */   bI: () => (/* binding */ sampleFromTally),
/* harmony export */   n_: () => (/* binding */ mergeTallies),
/* harmony export */   s6: () => (/* binding */ cellsPerBin)
/* harmony export */ });
/* harmony import */ var _statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52162);
/* harmony import */ var _knots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75042);


const cellsPerBin = 16;
const slots = 1024;
/**
 * Where a search for an edge begins and ends, by equal steps over the range: nearly always one or two edges are left to
 * look at.
 */
const indexEdges = (bounds) => {
    const first = bounds[0];
    const last = bounds.at(-1);
    const steps = slots / (last - first);
    const scale = Number.isFinite(steps) ? steps : 0;
    const slotOf = (x) => Math.min(slots - 1, Math.floor((x - first) * scale));
    const starts = new Int32Array(slots + 1).fill(bounds.length - 1);
    for (let index = bounds.length - 1; index >= 0; index--)
        starts.fill(index, 0, slotOf(bounds[index]) + 1);
    return { first, last, scale, starts, slotOf };
};
/** @param edges ascending, at least one */
const makeTally = (edges) => {
    const bounds = Float64Array.from(edges);
    const { first, last, starts, slotOf } = indexEdges(bounds);
    const at = new Float64Array(bounds.length);
    const cells = new Float64Array((bounds.length - 1) * cellsPerBin);
    const tails = [new Map(), new Map()];
    const sum = (0,_statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .makeExactSum */ .LL)();
    let n = 0;
    let min = Number.POSITIVE_INFINITY;
    let max = Number.NEGATIVE_INFINITY;
    /** The last edge ≤ x, for x from the first to the last. */
    const findEdge = (x) => {
        const slot = slotOf(x);
        let low = Math.max(0, starts[slot] - 1);
        let high = slot + 1 < slots ? starts[slot + 1] : bounds.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >>> 1;
            if (bounds[middle] <= x)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    };
    return {
        add: (x) => {
            n++;
            if (x < min)
                min = x;
            if (x > max)
                max = x;
            sum.add(x);
            if (x < first)
                increment(tails[0], tailKey(first - x));
            else if (x > last)
                increment(tails[1], tailKey(x - last));
            else {
                const index = findEdge(x);
                const edge = bounds[index];
                if (x === edge)
                    at[index]++;
                else {
                    const part = Math.floor(((x - edge) / (bounds[index + 1] - edge)) * cellsPerBin);
                    cells[index * cellsPerBin + Math.min(part, cellsPerBin - 1)]++;
                }
            }
        },
        finish: () => ({ n, min, max, sum: sum.finish(), at, cells, tails }),
    };
};
const increment = (counts, key, by = 1) => counts.set(key, (counts.get(key) ?? 0) + by);
const view = new Float64Array(1);
const words = new Uint32Array(view.buffer);
const highWord = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;
/** Exponent and the first four bits of the mantissa: sixteen cells between one power of two and the next. */
const tailKey = (distance) => {
    view[0] = distance;
    return words[highWord] >>> 16;
};
const tailStart = (key) => {
    view[0] = 0;
    words[highWord] = key << 16;
    return view[0];
};
/** The tally of all parts of a data set, whatever their order. At least one. */
const mergeTallies = (tallies) => {
    const [head] = tallies;
    const merged = {
        n: 0,
        min: Number.POSITIVE_INFINITY,
        max: Number.NEGATIVE_INFINITY,
        sum: (0,_statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .addSums */ .MT)(tallies.map(({ sum }) => sum)),
        at: new Float64Array(head.at.length),
        cells: new Float64Array(head.cells.length),
        tails: [new Map(), new Map()],
    };
    for (const { n, min, max, at, cells, tails } of tallies) {
        merged.n += n;
        merged.min = Math.min(merged.min, min);
        merged.max = Math.max(merged.max, max);
        for (let index = 0; index < at.length; index++)
            merged.at[index] += at[index];
        for (let index = 0; index < cells.length; index++)
            merged.cells[index] += cells[index];
        for (const side of [0, 1])
            for (const [key, count] of tails[side])
                increment(merged.tails[side], key, count);
    }
    return merged;
};
/**
 * What the tally knows of its numbers: exact at each edge, on both sides of it; inside a cell they are taken as evenly
 * spread. Not for an empty tally.
 */
const sampleFromTally = (tally, edges) => {
    const { n, min, max, at, cells, tails } = tally;
    const knots = (0,_knots_js__WEBPACK_IMPORTED_MODULE_1__/* .makeKnots */ .s)(tally);
    const first = edges[0];
    const last = edges.at(-1);
    for (const [key, count] of [...tails[0]].sort(([a], [b]) => b - a))
        knots.spread(first - tailStart(key + 1), first - tailStart(key), count);
    for (let index = 0; index < edges.length; index++) {
        knots.add(edges[index], at[index]);
        if (index + 1 === edges.length)
            break;
        const width = edges[index + 1] - edges[index];
        for (let part = 0; part < cellsPerBin; part++)
            knots.spread(edges[index] + (width * part) / cellsPerBin, part + 1 === cellsPerBin ? edges[index + 1] : edges[index] + (width * (part + 1)) / cellsPerBin, cells[index * cellsPerBin + part]);
    }
    for (const [key, count] of [...tails[1]].sort(([a], [b]) => a - b))
        knots.spread(last + tailStart(key), last + tailStart(key + 1), count);
    return (0,_knots_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleFromKnots */ .a)(knots, { n, min, max, mean: (0,_statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .hm)(tally.sum, n), edges, at });
};


/***/ }),

/***/ 35364:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isMissingBytes),
/* harmony export */   y: () => (/* binding */ missingWords)
/* harmony export */ });
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


/***/ }),

/***/ 7565:
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

/***/ 52162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LJ: () => (/* binding */ sumHalves),
/* harmony export */   LL: () => (/* binding */ makeExactSum),
/* harmony export */   MT: () => (/* binding */ addSums),
/* harmony export */   RZ: () => (/* binding */ writeSum),
/* harmony export */   hm: () => (/* binding */ meanOf),
/* harmony export */   lt: () => (/* binding */ exponents),
/* harmony export */   ox: () => (/* binding */ readSum)
/* harmony export */ });
const exponents = 2048;
const room = 1 << 26;
const unit = 1074; // the smallest double is 2^-1074
const view = new Float64Array(1);
const words = new Uint32Array(view.buffer);
const low = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 0 : 1; // which word holds the lower half
const makeExactSum = () => {
    const upper = new Float64Array(exponents);
    const lower = new Float64Array(exponents);
    let added = 0;
    let total = 0n;
    const flush = () => {
        total += sumHalves(upper) + sumHalves(lower);
        upper.fill(0);
        lower.fill(0);
        added = 0;
    };
    return {
        /** @param value finite */
        add: (value) => {
            view[0] = value;
            const exponent = (words[1 - low] >>> 20) & 2047;
            words[low] &= 0xf8000000;
            const top = view[0];
            upper[exponent] += top;
            lower[exponent] += value - top;
            if (++added === room)
                flush();
        },
        finish: () => {
            flush();
            return { total };
        },
    };
};
/** Sums of upper or lower halves by exponent, as one number of units. */
const sumHalves = (halves) => {
    let total = 0n;
    for (const half of halves)
        if (half !== 0)
            total += toUnits(half);
    return total;
};
const addSums = (sums) => ({
    total: sums.reduce((all, { total }) => all + total, 0n),
});
/** The sum over n, rounded to a double. */
const meanOf = ({ total }, n) => {
    const size = total < 0n ? -total : total;
    const bits = size.toString(2).length;
    // Eighty bits are kept: more than a double has, and enough that what is cut off cannot matter but in the last bit.
    const shift = Math.max(0, bits - 80);
    const mean = Number(total >> BigInt(shift)) / n;
    return mean * 2 ** Math.max(shift - unit, -1000) * 2 ** Math.min(shift - unit + 1000, 0);
};
/** A double as a whole number of 2^-1074. */
const toUnits = (value) => {
    view[0] = value;
    const high = words[1 - low];
    const exponent = (high >>> 20) & 2047;
    const mantissa = (BigInt(high & 0xfffff) << 32n) | BigInt(words[low]);
    const size = exponent === 0 ? mantissa : (mantissa | (1n << 52n)) << BigInt(exponent - 1);
    return value < 0 ? -size : size;
};
/** As text, to be added up in another process. */
const writeSum = ({ total }) => total < 0n ? `-0x${(-total).toString(16)}` : `0x${total.toString(16)}`;
const readSum = (text) => ({
    total: text.startsWith("-") ? -BigInt(text.slice(1)) : BigInt(text),
});


/***/ }),

/***/ 5710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ momentsOf)
/* harmony export */ });
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


/***/ })

};
