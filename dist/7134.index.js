export const id = 7134;
export const ids = [7134,5443];
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

/***/ 57134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sumColumn),
/* harmony export */   readShardNumber: () => (/* binding */ readShardNumber),
/* harmony export */   shareOf: () => (/* binding */ shareOf),
/* harmony export */   y: () => (/* binding */ describeShard)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95443);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);
/* harmony import */ var _statistics_exact_moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82740);
/* harmony import */ var _statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52162);
/* harmony import */ var _choose_edges_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88987);





/** `2/8`. @throws UserError for anything else */
const readShardNumber = (text) => {
    const [, index = 0, count = 0] = /^(\d{1,5})\/(\d{1,5})$/.exec(text)?.map(Number) ?? [];
    if (index >= 1 && index <= count)
        return { index, count };
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`The shard is ${JSON.stringify(text)}, expected its number and how many there are, such as 2/8.`);
};
/** Every file in one shard, whichever job asks. */
const shareOf = (paths, { index, count }) => paths.toSorted().filter((_, position) => position % count === index - 1);
/** What lets the parts' sums be added without rounding. */
const sumColumn = ({ values }, edges, center) => {
    const { sum, squares } = (0,_statistics_exact_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .sumMoments */ .nB)(values, center);
    const below = edges.length > 0 ? values.subarray(0, (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_4__/* .countBelow */ .BC)(values, edges[0])) : [];
    const above = edges.length > 0 ? values.subarray((0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_4__/* .countUpTo */ .MJ)(values, edges.at(-1))) : [];
    return {
        center,
        sum: (0,_statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSum */ .RZ)(sum),
        squares: (0,_statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSum */ .RZ)(squares),
        below: (0,_statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSum */ .RZ)((0,_statistics_exact_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .sumExactly */ .YR)(below)),
        above: (0,_statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSum */ .RZ)((0,_statistics_exact_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .sumExactly */ .YR)(above)),
    };
};
const describeShard = (number, like, sums) => ({
    ...number,
    reference: (0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(like),
    sums,
});


/***/ }),

/***/ 82740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YR: () => (/* binding */ sumExactly),
/* harmony export */   ax: () => (/* binding */ momentsFrom),
/* harmony export */   nB: () => (/* binding */ sumMoments)
/* harmony export */ });
/* harmony import */ var _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52162);

const sumExactly = (values) => {
    const sum = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .makeExactSum */ .LL)();
    for (let index = 0; index < values.length; index++)
        sum.add(values[index]);
    return sum.finish();
};
/** @param center near the mean, the same for all parts: squares of distances from it are rounded one by one */
const sumMoments = (values, center) => {
    const squares = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .makeExactSum */ .LL)();
    for (let index = 0; index < values.length; index++)
        squares.add((values[index] - center) ** 2);
    return { sum: sumExactly(values), squares: squares.finish() };
};
/** The mean, and the sum of squared distances from it. */
const momentsFrom = ({ sum, squares }, n, center) => {
    if (n === 0)
        return { mean: 0, m2: 0 };
    const mean = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .hm)(sum, n);
    return { mean, m2: Math.max(0, (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .hm)(squares, 1) - n * (mean - center) ** 2) };
};


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


/***/ })

};
