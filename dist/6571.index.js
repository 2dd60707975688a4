export const id = 6571;
export const ids = [6571,1728];
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
const base = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .defineContract */ .ye)("mlops/profile@1", {
    rows: count,
    ragged: count.describe("rows with fewer or more fields than the header"),
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(columnProfileShape),
});
/**
 * A data set in numbers: counts between fixed edges, never rows. What a check compares current data with.
 * One column a line: a profile holds hundreds of numbers a column, and people do diff it.
 */
const profileContract = {
    ...base,
    serialise: (value) => {
        const { columns, ...head } = base.shape.parse({ ...value, schema: base.id });
        const fields = Object.entries(head).map(([key, item]) => `  ${JSON.stringify(key)}: ${JSON.stringify(item)},`);
        const lines = columns.map((column) => `    ${JSON.stringify(column)}`);
        return `{\n${fields.join("\n")}\n  "columns": [${lines.length ? `\n${lines.join(",\n")}\n  ` : ""}]\n}\n`;
    },
};


/***/ }),

/***/ 52973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ checkDrift)
});

// EXTERNAL MODULE: ../packages/contracts/src/format.ts
var format = __webpack_require__(76656);
// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: ../packages/drift/src/read/check-selection.ts
var check_selection = __webpack_require__(52319);
;// CONCATENATED MODULE: ../packages/drift/src/read/columns.ts
/** How many values a column has that are neither missing nor invalid. */
const countValues = (column) => {
    if (column.kind !== "numeric")
        return column.n;
    return column.tally ? column.tally.n : column.values.length;
};

// EXTERNAL MODULE: ../packages/drift/src/read/read-table.ts + 5 modules
var read_table = __webpack_require__(96103);
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

;// CONCATENATED MODULE: ../packages/drift/src/statistics/gamma-functions.ts
/** ln Γ(x) for x > 0. Stirling's series above 12, the recurrence Γ(x+1) = xΓ(x) below. Abramowitz & Stegun 6.1.40. */
const logGamma = (x) => {
    let product = 1;
    let shifted = x;
    while (shifted < 12)
        product *= shifted++;
    return ((shifted - 0.5) * Math.log(shifted) -
        shifted +
        0.5 * Math.log(2 * Math.PI) +
        stirlingCorrection(shifted) -
        Math.log(product));
};
/** ln n! minus Stirling's √(2πn)(n/e)ⁿ: Σ B₂ₖ / (2k(2k−1) n²ᵏ⁻¹). */
const stirlingCorrection = (n) => {
    const square = 1 / (n * n);
    return ((1 / 12 -
        square *
            (1 / 360 -
                square *
                    (1 / 1260 -
                        square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360 - square / 156)))))) /
        n);
};
/** The same for every n ≥ 0; small ones straight from the definition. */
const stirlingError = (n) => n >= 12
    ? stirlingCorrection(n)
    : n === 0
        ? 0
        : logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - 0.5 * Math.log(2 * Math.PI);
/**
 * P(a, x) and Q(a, x) = 1 − P, the regularised incomplete gamma functions: the series below x = a + 1, Lentz's
 * continued fraction above. Abramowitz & Stegun 6.5.29 and 6.5.31; Press et al., Numerical Recipes, 6.2.
 */
const incompleteGamma = (a, x) => {
    if (x <= 0)
        return { lower: 0, upper: 1 };
    if (!Number.isFinite(x))
        return { lower: 1, upper: 0 };
    const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
    if (x < a + 1) {
        let term = 1 / a;
        let sum = term;
        for (let n = 1; Math.abs(term) > Math.abs(sum) * 1e-17; n++) {
            term *= x / (a + n);
            sum += term;
        }
        const lower = Math.min(1, sum * scale);
        return { lower, upper: 1 - lower };
    }
    const tiny = 1e-300;
    let b = x + 1 - a;
    let c = 1 / tiny;
    let d = 1 / b;
    let fraction = d;
    for (let n = 1;; n++) {
        const numerator = n * (a - n);
        b += 2;
        d = numerator * d + b;
        if (Math.abs(d) < tiny)
            d = tiny;
        c = b + numerator / c;
        if (Math.abs(c) < tiny)
            c = tiny;
        d = 1 / d;
        const step = d * c;
        fraction *= step;
        if (Math.abs(step - 1) < 1e-16 || n > 100_000)
            break;
    }
    const upper = Math.min(1, fraction * scale);
    return { lower: 1 - upper, upper };
};
/** P(X > x) for χ² with that many degrees of freedom (1 where there is none). */
const chiSquareSf = (x, degrees) => degrees <= 0 ? 1 : incompleteGamma(degrees / 2, x / 2).upper;
/** x with P(X > x) = p, by bisection: it is asked for once a column. */
const chiSquareIsf = (p, degrees) => {
    let low = 0;
    let high = degrees + 10;
    while (chiSquareSf(high, degrees) > p)
        high *= 2;
    for (let step = 0; step < 200 && high - low > high * 1e-14; step++) {
        const middle = (low + high) / 2;
        if (chiSquareSf(middle, degrees) > p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
};
/** P(|Z| > |z|) of a standard normal: erfc(|z|/√2) = Q(½, z²/2). */
const normalTwoSided = (z) => incompleteGamma(0.5, (z * z) / 2).upper;
/** P(X ≥ k) of a Poisson variable with that mean. */
const poissonAtLeast = (k, mean) => k <= 0 ? 1 : incompleteGamma(k, mean).lower;

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
const logFactorialRatio = (n) => 0.5 * Math.log(2 * Math.PI * n) - n + stirlingError(n);
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
    const exponent = stirlingError(n) -
        stirlingError(j) -
        stirlingError(n - j) -
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

// EXTERNAL MODULE: ../packages/drift/src/profile/numeric-tally.ts + 1 modules
var numeric_tally = __webpack_require__(21988);
// EXTERNAL MODULE: ../packages/drift/src/profile/profile-column.ts
var profile_column = __webpack_require__(62951);
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
    return { chi2, p: chiSquareSf(chi2, k - 1), cramersV: correctedV(plain / all, k, all) };
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
 * - psi: Σ(q−p)·ln(q/p) with p = (n+½)/(N+K/2), so that an empty bin is no infinity (Jeffreys' prior);
 * - js: Jensen–Shannon distance, the root of the divergence, natural logarithm (scipy.spatial.distance.jensenshannon);
 * - hellinger, tvd (total variation), linf (largest difference): of the plain shares.
 */
const divergencesOf = (reference, current) => {
    const p = sharesOf(reference);
    const q = sharesOf(current);
    const smoothP = smoothSharesOf(reference);
    const smoothQ = smoothSharesOf(current);
    const sum = (term) => p.reduce((total, _, index) => total + term(index), 0);
    const difference = (index) => Math.abs(q[index] - p[index]);
    return {
        psi: sum((i) => (smoothQ[i] - smoothP[i]) * Math.log(smoothQ[i] / smoothP[i])),
        js: Math.sqrt(Math.max(0, sum((i) => jensenShannonTerm(p[i], q[i])))),
        hellinger: Math.sqrt(sum((i) => (Math.sqrt(p[i]) - Math.sqrt(q[i])) ** 2) / 2),
        tvd: sum(difference) / 2,
        linf: p.reduce((largest, _, index) => Math.max(largest, difference(index)), 0),
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
const smoothSharesOf = (counts) => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count) => (count + 0.5) / (total + 0.5 * counts.length));
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
const compareNumbers = (reference, current) => {
    const { n } = current;
    const { low, high } = reference.ks(current);
    const below = [0, ...reference.bins.map(current.below), n];
    const counts = below.slice(1).map((count, index) => count - below[index]);
    const p = ksPValue(reference.n, n, low);
    return {
        metrics: {
            ...divergencesOf(reference.binCounts, counts),
            ks: low,
            ks_p: p,
            // The floor of .001 as Evidently has it: a constant reference would divide by zero.
            wasserstein: reference.wasserstein(current) / Math.max(reference.deviation, 0.001),
        },
        p,
        cells: counts.length,
        n: { reference: reference.n, current: n },
        ...(high > low && { ks_interval: { low, high } }),
        before: {
            n: reference.n,
            mean: reference.mean,
            p5: reference.quantile(0.05),
            p50: reference.quantile(0.5),
            p95: reference.quantile(0.95),
        },
        now: {
            n,
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
const compareCategories = (reference, current) => {
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
    const { chi2, p, cramersV } = compareCounts(before, now);
    return {
        metrics: {
            ...divergencesOf(before, now),
            chi2,
            chi2_p: p,
            cramers_v: cramersV,
            ...(complete && { new_category_share: unlisted / current.n }),
        },
        p,
        cells: cells.length,
        n: { reference: reference.n, current: current.n },
        ...(complete && { newCategoryP: chanceOfUnseen(reference, current.n, unlisted) }),
        chart: chartCategoriesOf(cells, reference.n, current.n),
    };
};
/**
 * How likely as many rows in categories that the reference never saw are by chance: what is unseen has about the mass
 * of what was seen once (I. J. Good, The population frequencies of species, Biometrika 40, 1953).
 */
const chanceOfUnseen = (reference, n, unseen) => {
    const once = reference.counts.filter((count) => count === 1).length;
    return poissonAtLeast(unseen, (n * (once + 1)) / (reference.n + 1));
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

// EXTERNAL MODULE: ../packages/drift/src/profile/collect-column.ts + 1 modules
var collect_column = __webpack_require__(42061);
;// CONCATENATED MODULE: ../packages/drift/src/compare/judge-column.ts


const names = {
    psi: "PSI",
    ks: "KS",
    wasserstein: "Wasserstein",
    js: "JS distance",
    cramers_v: "Cramér's V",
};
/**
 * Judges a distribution: it drifts when the test rejects (Benjamini–Hochberg over all columns) **and** an effect is
 * large enough to matter. Either alone misleads: at 200,000 rows everything is significant, at 100 every PSI is large.
 */
const judgeDistribution = (comparison, adjusted, columns, config) => {
    const unseen = judgeNewCategories(comparison, columns, config);
    const effects = effectsOf(comparison, columns, config);
    const worst = effects.some(({ status }) => status === "alert")
        ? "alert"
        : effects.some(({ status }) => status === "warn")
            ? "warn"
            : "ok";
    if (adjusted > config.q) {
        if (unseen)
            return unseen;
        return {
            status: "ok",
            reason: worst === "ok"
                ? `no difference beyond chance (${formatP(adjusted)})`
                : `${list(effects, worst)}, but that is within chance at this many rows (${formatP(adjusted)})`,
        };
    }
    if (worst === "ok")
        return (unseen ?? {
            status: "ok",
            reason: `differs beyond chance (${formatP(adjusted)}), but too little to matter`,
        });
    const found = {
        status: worst,
        cause: "distribution",
        reason: `${list(effects, worst)} (${formatP(adjusted)})`,
    };
    if (!unseen)
        return found;
    return {
        status: unseen.status === "alert" ? "alert" : found.status,
        cause: "distribution",
        reason: `${found.reason}; ${unseen.reason}`,
    };
};
const effectsOf = ({ metrics, cells, n }, columns, config) => {
    // n₁n₂/(n₁+n₂) · PSI is nearly χ² with cells − 1 degrees, and JS² is nearly PSI/8: below this floor is noise.
    const noise = cells > 1 ? (1 / n.reference + 1 / n.current) * chiSquareIsf(config.q / columns, cells - 1) : 0;
    const floors = { psi: noise, js: Math.sqrt(noise / 8) };
    return ["psi", "ks", "wasserstein", "js", "cramers_v"].flatMap((name) => {
        const value = metrics[name];
        if (value === undefined)
            return [];
        const { warn, alert } = config.thresholds[name];
        const limits = { warn: Math.max(warn, floors[name] ?? 0), alert: Math.max(alert, floors[name] ?? 0) };
        const status = value >= limits.alert ? "alert" : value >= limits.warn ? "warn" : "ok";
        return [
            {
                status,
                text: `${names[name]} ${formatNumber(value)} ≥ ${formatNumber(limits[status === "alert" ? "alert" : "warn"])}`,
            },
        ];
    });
};
const list = (effects, status) => effects
    .filter((effect) => effect.status === status)
    .map(({ text }) => text)
    .join(", ");
const judgeNewCategories = ({ metrics, newCategoryP }, columns, config) => {
    const share = metrics.new_category_share ?? 0;
    const { warn, alert } = config.thresholds.new_category;
    if (share < warn || (newCategoryP ?? 1) > config.q / columns)
        return undefined;
    return {
        status: share >= alert ? "alert" : "warn",
        cause: "distribution",
        reason: `${formatShare(share)} of rows are in categories that the reference does not have`,
    };
};
/** p that both sides have the same share of missing cells: the pooled z-test of two proportions. */
const missingPValue = ({ reference, current }) => {
    const pooled = (reference.missing + current.missing) / (reference.rows + current.rows);
    const variance = pooled * (1 - pooled) * (1 / reference.rows + 1 / current.rows);
    if (!(variance > 0))
        return 1;
    return normalTwoSided((current.missing / current.rows - reference.missing / reference.rows) / Math.sqrt(variance));
};
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







const measureColumn = (name, reference, now, { rows, change }) => {
    const before = reference.profile ?? reference.column;
    const cells = {
        reference: { rows: rows.reference, missing: before.missing },
        current: { rows: rows.current, missing: now?.missing ?? 0, invalid: now?.invalid ?? 0 },
    };
    const measured = { name, kind: before.kind, cells };
    if (!now)
        return { ...measured, change: change ?? "gone" };
    const comparison = compare(reference, now);
    return {
        ...measured,
        ...(rows.reference > 0 && rows.current > 0 && { missingP: missingPValue(cells) }),
        ...(change !== undefined && { change }),
        ...(typeof comparison === "string" ? { without: comparison } : { comparison }),
    };
};
const compare = (reference, now) => {
    const before = reference.profile ?? profileIfText(reference.column);
    if (before.n === 0)
        return "the reference has no value to compare with";
    if (countValues(now) === 0)
        return "the current data has no value";
    if (before.kind === "datetime")
        return "dates and times always move on; only presence, type and missing cells are checked";
    if (before.kind === "numeric" && now.kind === "numeric")
        return compareNumbers("values" in before ? referenceFromValues(before) : referenceFromProfile(before), now.tally ? (0,numeric_tally/* sampleFromTally */.bI)(now.tally, before.edges) : (0,numeric_sample/* sampleFromValues */.Z)(now.values));
    if (before.kind === "categorical" && now.kind === "categorical") {
        const categories = before;
        if (categories.identifier || now.overflow)
            return `nearly every row has a value of its own (${categories.distinct} different): exclude the column, or derive one that repeats`;
        return compareCategories(categories, now);
    }
    return "the kinds differ";
};
/** Categories are compared by their counts, the same that a profile holds; numbers value by value. */
const profileIfText = (column) => {
    if (column.kind === "categorical")
        return (0,profile_column/* profileColumn */.AJ)("", column);
    if (column.kind === "datetime")
        return column;
    if (column.tally)
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

// EXTERNAL MODULE: ../packages/drift/src/read/parse-number.ts
var parse_number = __webpack_require__(7565);
;// CONCATENATED MODULE: ../packages/drift/src/compare/type-flip.ts


/** Says how a column's type changed: text where numbers or dates were, or numbers where text was. */
const findTypeFlip = (reference, now) => {
    const { kind } = reference.profile ?? reference.column;
    if (now.kind !== kind)
        return undefined; // the reference had no value: there was no type
    if (now.kind !== "categorical") {
        const n = countValues(now);
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
        return profile.kind === "categorical" && profile.values.length > 0 && profile.values.every(isText);
    return column.kind === "categorical" && column.counts.size > 0 && column.numbers === 0;
};
const isText = (value) => Number.isNaN((0,parse_number/* parseNumberText */.k)(value));

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
const compareAll = async ({ reference, current, config, onProgress }) => {
    const currentSource = await (0,read_table/* openSource */.oD)(current, config.separator);
    const referenceSource = "profile" in reference ? undefined : await (0,read_table/* openSource */.oD)(reference.paths, config.separator);
    const profile = "profile" in reference ? reference.profile : undefined;
    const known = profile ? profile.columns.map(({ name }) => name) : referenceSource.names;
    const notes = (0,check_selection/* checkSelection */.N)(config.columns, [...new Set([...known, ...currentSource.names])], profile ? "allowed" : "refused");
    const names = (0,read_table/* selectColumns */.Gs)(known, config.columns);
    if (names.length === 0)
        throw new user_error.UserError("No column of the reference is left to check.", {
            fix: `There are: ${(0,check_selection/* listNames */.Z)(known)}. Look at columns.include and columns.exclude.`,
        });
    const here = new Set(currentSource.names);
    if (!names.some((name) => here.has(name)))
        throw new user_error.UserError(`The current data has no column of the reference, but ${(0,check_selection/* listNames */.Z)(currentSource.names)}.`, { fix: `Expected are: ${(0,check_selection/* listNames */.Z)(names)}. Has the file a header, and is it this model's data?` });
    const profiled = profile && new Map(profile.columns.map((column) => [column.name, column]));
    const knownNames = new Set(known);
    const extra = (0,read_table/* selectColumns */.Gs)(currentSource.names, config.columns).filter((name) => !knownNames.has(name));
    const changes = extra.map((column) => ({
        column,
        change: "extra",
        detail: "not in the reference",
    }));
    const rows = { reference: profile?.rows ?? 0, current: 0 };
    let ragged = 0;
    const measured = [];
    const groups = (0,read_table/* groupColumns */.Tu)(names, referenceSource ? currentSource.cells + referenceSource.cells : 0, Math.max(currentSource.names.length, known.length));
    const total = groups.length * (currentSource.bytes + (referenceSource?.bytes ?? 0));
    let done = 0;
    const progress = (bytes) => {
        done += bytes;
        onProgress?.({ done, total });
    };
    for (const group of groups) {
        const referenceTable = referenceSource && (await (0,read_table/* readTable */.xz)(referenceSource, (0,read_table/* planTypes */.vo)(group, config.columns.types), progress));
        const columns = new Map(group.map((name) => [name, referenceColumn(name, profiled, referenceTable)]));
        const table = await (0,read_table/* readTable */.xz)(currentSource, planColumns(columns, config.columns.types).filter(({ name }) => here.has(name)), progress);
        rows.current = table.rows;
        rows.reference = referenceTable?.rows ?? rows.reference;
        ragged = table.ragged;
        for (const [name, column] of columns) {
            const now = table.columns.get(name);
            const change = describeChange(name, column, now);
            if (change)
                changes.push(change);
            measured.push(measureColumn(name, column, now, { rows, change: change?.detail }));
        }
    }
    const tooFew = describeTooFew(rows, config.min_rows);
    const columns = judgeAll(measured, config, tooFew);
    const state = tooFew || columns.every(({ status }) => status === "insufficient")
        ? "could_not_check"
        : worstOf(columns, changes);
    return {
        schema: "mlops/drift@1",
        state,
        rows,
        columns,
        ...(changes.length > 0 && { schema_changes: changes }),
        ...(state === "could_not_check" && { reason: tooFew ?? "No column has values on both sides." }),
        ...(ragged > 0 && { ragged_rows: ragged }),
        ...(notes.length > 0 && { notes }),
    };
};
const referenceColumn = (name, profile, table) => (profile ? { profile: profile.get(name) } : { column: table.columns.get(name) });
/**
 * Current data is read as what the reference is, so that one stray word does not turn numbers into categories; and
 * counted between the edges of a profile, so that memory does not grow with it.
 */
const planColumns = (columns, types) => [...columns].map(([name, { profile, column }]) => {
    const { kind } = profile ?? column;
    const n = profile ? profile.n : countValues(column);
    if (n === 0)
        return { name, kind: Object.hasOwn(types, name) ? types[name] : undefined };
    return { name, kind, edges: profile?.kind === "numeric" ? profile.edges : undefined };
});
const describeChange = (name, reference, now) => {
    if (!now)
        return { column: name, change: "missing", detail: "the current data has no such column" };
    const detail = findTypeFlip(reference, now);
    return detail === undefined ? undefined : { column: name, change: "type", detail };
};
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
const worstOf = (columns, changes) => {
    if (columns.some(({ status }) => status === "alert"))
        return "alert";
    return columns.some(({ status }) => status === "warn") || changes.some(({ change }) => change === "extra")
        ? "warn"
        : "ok";
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
 * The files that paths and globs name, sorted and each once, relative where the glob was, with / on every system.
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
    return [...new Set(found.map((path) => path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/")))].sort();
};


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


/***/ })

};
