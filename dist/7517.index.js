export const id = 7517;
export const ids = [7517];
export const modules = {

/***/ 71344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ estimatePoint)
/* harmony export */ });
/* harmony import */ var _statistics_poisson_weights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86973);

const estimatePoint = (estimator, n) => {
    const out = new Float64Array(_statistics_poisson_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .lanes */ .wX);
    estimator(new Uint16Array(n).fill(_statistics_poisson_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .unitWeight */ .xl), out);
    return out[0];
};


/***/ }),

/***/ 10959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ usesBca),
/* harmony export */   Ys: () => (/* binding */ explainBootstrap),
/* harmony export */   jN: () => (/* binding */ chooseMethod),
/* harmony export */   m1: () => (/* binding */ leastGroups)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76656);
/* harmony import */ var _metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2536);


/** The method that these data ask for, and why in words. */
const chooseMethod = (metric, evidence, asked) => {
    // DeLong's and McNemar's methods take rows for independent and equal.
    if (asked !== "auto" || evidence.groups || evidence.weights)
        return { method: "bootstrap" };
    if ((0,_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .isBinaryAuc */ .R7)(metric))
        return {
            method: "delong",
            why: "DeLong: the variance of an area under the ROC curve has a closed form, so nothing is drawn.",
        };
    if (metric.zeroOne)
        return {
            method: "mcnemar",
            why: "A row is right or wrong: exact McNemar test, and the score interval that belongs to it.",
        };
    return { method: "bootstrap" };
};
/** Up to so many rows (or groups) an interval may be BCa: the correction is of order 1/n, its jackknife costs n² / 4. */
const mostForBca = 1000;
/**
 * BCa for a value of one model, whose distribution is skewed towards its bound. A difference of two models is nearly
 * symmetric: there the correction mends nothing, and its own noise (and average precision's dislike of rows drawn
 * twice) makes intervals miss more often than they say. docs/gate-statistics.md has the figures.
 */
const usesBca = (units, of, asked) => units <= mostForBca && (of === "challenger" || asked === "bca");
/** With fewer groups than this, whole groups drawn say little of how much they vary (Cameron et al. 2008). */
const leastGroups = 20;
const explainBootstrap = (n, groups, bca) => {
    const drawn = groups
        ? `Rows of a group belong together, so ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(groups.count)} whole groups are drawn`
        : `${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(n, "row")} drawn with replacement`;
    return bca
        ? `${drawn}; so few that the interval is corrected for bias and skew (BCa).`
        : `${drawn}; percentile interval.`;
};


/***/ }),

/***/ 67517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MN: () => (/* binding */ compareMetric),
  v6: () => (/* binding */ comparePoints),
  BH: () => (/* binding */ estimateMetric),
  _G: () => (/* binding */ estimateValue),
  A2: () => (/* binding */ harmPValue),
  In: () => (/* binding */ levelOf),
  K5: () => (/* binding */ lowerP)
});

// EXTERNAL MODULE: ../packages/evaluation/src/inputs/evidence.ts
var inputs_evidence = __webpack_require__(9143);
// EXTERNAL MODULE: ../packages/evaluation/src/metrics/estimator.ts
var estimator = __webpack_require__(71344);
// EXTERNAL MODULE: ../packages/evaluation/src/metrics/sort-rows.ts
var sort_rows = __webpack_require__(40852);
;// CONCATENATED MODULE: ../packages/evaluation/src/statistics/midranks.ts

/** Ranks from 1, equal values sharing the mean of theirs. */
const midranks = (values) => {
    const order = (0,sort_rows/* sortRows */.s)(values);
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

;// CONCATENATED MODULE: ../packages/evaluation/src/statistics/delong.ts

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

// EXTERNAL MODULE: ../packages/evaluation/src/statistics/normal.ts
var normal = __webpack_require__(11619);
;// CONCATENATED MODULE: ../packages/evaluation/src/statistics/area-interval.ts


/** With fewer rows of a class than this, DeLong's variance is too small too often: docs/gate-statistics.md. */
const leastOfClass = 20;
/**
 * How sure one model's area under the ROC curve is. DeLong's variance on the scale of the logit, because near 1 an
 * area is far from normal: an interval about the area itself has its lower end too high up to four times as often as
 * it says (Pepe 2003, 5.2; Qin & Hotilovac, Stat. Methods Med. Res. 17, 2008).
 * @param alpha of each side
 */
const estimateAreaUncertainty = (y, scores, alpha) => {
    const positives = y.reduce((count, label) => count + (label === 1 ? 1 : 0), 0);
    const fewest = Math.min(positives, y.length - positives);
    if (fewest < 2)
        return {};
    const { auc, covariance } = delong(y, [scores]);
    const area = auc[0];
    const se = Math.sqrt(covariance[0][0]);
    if (fewest < leastOfClass)
        return {
            se,
            missing: `only ${fewest} rows of one class, and fewer than ${leastOfClass} say too little of how much it varies`,
        };
    const level = 1 - 2 * alpha;
    if (se === 0) {
        // Pairs without a row in common are independent: all of them are in order with probability area ^ pairs.
        const worst = alpha ** (1 / fewest);
        const ends = area === 1 ? { low: worst, high: 1 } : area === 0 ? { low: 0, high: 1 - worst } : undefined;
        if (!ends)
            return { se, missing: "the scores do not tell rows apart, so nothing varies" };
        return {
            ci: { ...ends, level, method: "separate-pairs" },
            se,
            why: "Every pair of a positive and a negative is in order, so nothing varies: the bound that so many pairs without a common row give.",
        };
    }
    const centre = Math.log(area / (1 - area));
    const half = (-(0,normal/* quantile */.YV)(alpha) * se) / (area * (1 - area));
    return {
        ci: { low: logistic(centre - half), high: logistic(centre + half), level, method: "delong-logit" },
        se,
        why: "DeLong: the variance of an area under the ROC curve has a closed form, so nothing is drawn; the interval is made on the scale of the logit, for an area ends at 1.",
    };
};
const logistic = (x) => 1 / (1 + Math.exp(-x));

// EXTERNAL MODULE: ../packages/evaluation/src/statistics/choose-method.ts
var choose_method = __webpack_require__(10959);
;// CONCATENATED MODULE: ../packages/evaluation/src/statistics/mcnemar.ts

/** From what each model got of each row: 1 or 0. */
const findDiscordance = (ours, theirs) => {
    let onlyOurs = 0;
    let onlyTheirs = 0;
    for (let i = 0; i < ours.length; i++) {
        if (ours[i] > theirs[i])
            onlyOurs++;
        if (ours[i] < theirs[i])
            onlyTheirs++;
    }
    return { n: ours.length, onlyOurs, onlyTheirs };
};
/**
 * Exact McNemar test (Psychometrika 12, 1947): two-sided binomial p of the rows on which the models differ. Equal to
 * statsmodels' mcnemar(exact=True).
 */
const mcnemarExact = ({ onlyOurs, onlyTheirs }) => {
    const smaller = Math.min(onlyOurs, onlyTheirs);
    return Math.min(1, 2 * binomialCdf(smaller, onlyOurs + onlyTheirs));
};
/** One-sided: P(as many or more rows that only the champion has right), were neither better. */
const mcnemarHarm = ({ onlyOurs, onlyTheirs }) => {
    const count = onlyOurs + onlyTheirs;
    return onlyTheirs > onlyOurs ? binomialCdf(onlyOurs, count) : 1 - binomialCdf(onlyTheirs - 1, count);
};
/** The same with half the probability of what was seen: less conservative (Fagerland et al., BMC Med. Res. Meth. 13, 2013). */
const mcnemarMid = ({ onlyOurs, onlyTheirs }) => {
    const count = onlyOurs + onlyTheirs;
    if (onlyOurs === onlyTheirs)
        return 1 - binomialMass(onlyOurs, count) / 2;
    const smaller = Math.min(onlyOurs, onlyTheirs);
    return 2 * binomialCdf(smaller, count) - binomialMass(smaller, count);
};
/** log of the binomial coefficient times 2^-count, by a sum of logs: exact to rounding, and count is at most some 10^6. */
const binomialMass = (k, count) => Math.exp(logMass(k, count));
const logMass = (k, count) => {
    let log = -count * Math.LN2;
    for (let i = 1; i <= Math.min(k, count - k); i++)
        log += Math.log((count - Math.min(k, count - k) + i) / i);
    return log;
};
/** P(X ≤ k) of Binomial(count, ½), for k below the middle: from the greatest term downwards. */
const binomialCdf = (k, count) => {
    let term = 1;
    let sum = 0;
    for (let i = k; i >= 0 && term > 1e-18; i--) {
        sum += term;
        term *= i / (count - i + 1);
    }
    return sum * binomialMass(k, count);
};
/**
 * Tango's score interval of the difference of two paired proportions (Statistics in Medicine 17, 1998): ours minus
 * theirs. Its test of no difference is McNemar's; it keeps its level for few rows and for no discordance at all, where
 * Wald's interval is a point.
 */
const tangoInterval = ({ n, onlyOurs, onlyTheirs }, level) => {
    const z = -(0,normal/* quantile */.YV)((1 - level) / 2);
    const point = (onlyOurs - onlyTheirs) / n;
    const score = (delta) => {
        const numerator = onlyOurs - onlyTheirs - n * delta;
        // The share of "only theirs" that is likeliest where the difference is delta.
        const b = -onlyOurs - onlyTheirs + (2 * n - onlyOurs + onlyTheirs) * delta;
        const c = -onlyTheirs * delta * (1 - delta);
        const share = (Math.sqrt(Math.max(0, b * b - 8 * n * c)) - b) / (4 * n);
        const variance = n * (2 * share + delta * (1 - delta));
        return variance > 0 ? numerator / Math.sqrt(variance) : Math.sign(numerator) * Number.POSITIVE_INFINITY;
    };
    return {
        low: solve((delta) => score(delta) <= z, -1, point),
        high: solve((delta) => score(delta) < -z, point, 1),
    };
};
/** Where `after` turns true between from and to, by bisection to the last bit. */
const solve = (after, from, to) => {
    let low = from;
    let high = to;
    for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2)
        if (after(middle))
            high = middle;
        else
            low = middle;
    return high;
};

;// CONCATENATED MODULE: ../packages/evaluation/src/statistics/student.ts
/**
 * P(T > t) of Student's t with `freedom` degrees, t ≥ 0: half the regularised incomplete beta function I_x(freedom/2, ½)
 * at x = freedom / (freedom + t²), by its continued fraction (DLMF 8.17.22) with Lentz's recurrence.
 */
const studentTail = (t, freedom) => {
    if (t === 0)
        return 0.5;
    const x = freedom / (freedom + t * t);
    // 1 − x without cancellation for small t.
    return 0.5 * incompleteBeta(freedom / 2, 0.5, x, (t * t) / (freedom + t * t));
};
const incompleteBeta = (a, b, x, rest) => {
    // The fraction converges fast on this side only; on the other, by I_x(a, b) = 1 − I_{1−x}(b, a).
    if (x > (a + 1) / (a + b + 2))
        return 1 - incompleteBeta(b, a, rest, x);
    const front = Math.exp(a * logOf(x, rest) + b * logOf(rest, x) - logBeta(a, b)) / a;
    const least = 1e-300;
    const guard = (value) => (Math.abs(value) < least ? least : value);
    let c = 1;
    let d = 1 / guard(1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1; m <= 10_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / guard(1 + even * d);
        c = guard(1 + even / c);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / guard(1 + odd * d);
        c = guard(1 + odd / c);
        fraction *= d * c;
        if (Math.abs(d * c - 1) < 1e-16)
            break;
    }
    return front * fraction;
};
/** log(x) where x + rest = 1, exact near one. */
const logOf = (x, rest) => (x > 0.5 ? Math.log1p(-rest) : Math.log(x));
/** log B(a, ½) or log B(½, a): Γ(a) / Γ(a + ½) by its asymptotic series (DLMF 5.11.13), the argument raised first. */
const logBeta = (a, b) => {
    let log = 0;
    let z = a === 0.5 ? b : a;
    // Γ(z)/Γ(z + ½) = (z + ½)/z · Γ(z + 1)/Γ(z + 3/2)
    for (; z < 30; z++)
        log += Math.log1p(0.5 / z);
    const s = 1 / z;
    const series = -0.5 * Math.log(z) + s * (1 / 8 + s * s * (-1 / 192 + s * s * (1 / 640 + s * s * (-17 / 14336))));
    return log + series + 0.5 * Math.log(Math.PI);
};

;// CONCATENATED MODULE: ../packages/evaluation/src/statistics/paired-tests.ts



/** Paired t test; scipy.stats.ttest_rel. Undefined for fewer than two rows, or where no difference varies. */
const pairedT = (differences) => {
    const n = differences.length;
    const mean = differences.reduce((sum, value) => sum + value, 0) / n;
    const squares = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    if (n < 2 || squares === 0)
        return undefined;
    const t = mean / Math.sqrt(squares / (n - 1) / n);
    return { name: "paired t", statistic: t, p_value: Math.min(1, 2 * studentTail(Math.abs(t), n - 1)) };
};
/** Up to so many rows without ties the distribution is counted, as scipy does; beyond, the normal approximation. */
const mostCounted = 50;
/**
 * Wilcoxon's signed-rank test (Biometrics Bulletin 1, 1945), differences of zero left out; scipy.stats.wilcoxon. The
 * statistic is the smaller of the two rank sums.
 */
const wilcoxon = (differences) => {
    const nonzero = differences.filter((value) => value !== 0);
    const n = nonzero.length;
    if (n === 0)
        return undefined;
    const sizes = nonzero.map(Math.abs);
    const ranks = midranks(sizes);
    const total = (n * (n + 1)) / 2;
    let plus = 0;
    for (let i = 0; i < n; i++)
        if (nonzero[i] > 0)
            plus += ranks[i];
    const statistic = Math.min(plus, total - plus);
    const ties = tieTerm(ranks);
    const exact = n <= mostCounted && ties === 0 && n === differences.length;
    const spread = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24 - ties / 48);
    const p = exact ? countedTail(statistic, n) : (0,normal/* upperTail */.fl)((total / 2 - statistic) / spread);
    return { name: "Wilcoxon", statistic, p_value: Math.min(1, 2 * p) };
};
/** Σ (t³ − t) over groups of equal ranks. */
const tieTerm = (ranks) => {
    const sorted = ranks.toSorted();
    let sum = 0;
    for (let start = 0, end = 0; start < sorted.length; start = end) {
        while (end < sorted.length && sorted[end] === sorted[start])
            end++;
        sum += (end - start) ** 3 - (end - start);
    }
    return sum;
};
/** P(W ≤ w), by counting the subsets of 1…n with each sum. */
const countedTail = (w, n) => {
    const shares = new Float64Array((n * (n + 1)) / 2 + 1);
    shares[0] = 1;
    for (let rank = 1; rank <= n; rank++)
        for (let sum = shares.length - 1; sum >= 0; sum--)
            shares[sum] = (shares[sum] + (sum >= rank ? shares[sum - rank] : 0)) / 2;
    return shares.subarray(0, Math.floor(w) + 1).reduce((total, share) => total + share, 0);
};

// EXTERNAL MODULE: ../packages/evaluation/src/statistics/score-interval.ts
var score_interval = __webpack_require__(58064);
// EXTERNAL MODULE: ../packages/evaluation/src/statistics/uncertainty.ts + 2 modules
var uncertainty = __webpack_require__(20393);
;// CONCATENATED MODULE: ../packages/evaluation/src/statistics/compare.ts










/** The challenger's own value. AUC: DeLong's variance; accuracy: Wilson; else the bootstrap. */
const estimateMetric = async (metric, evidence, study) => {
    const { stats, key, draw } = study;
    const value = estimateValue(metric, evidence, evidence.challenger);
    const { method } = (0,choose_method/* chooseMethod */.jN)(metric, evidence, stats.method);
    const level = levelOf(stats);
    if (method === "delong")
        return { value, ...estimateAreaUncertainty(evidence.y, evidence.challenger[0], stats.alpha) };
    if (method === "mcnemar") {
        const { n } = evidence;
        const ends = (0,score_interval/* wilsonInterval */.Y)(Math.round(value * n), n, level);
        const why = "A row is right or wrong: Wilson's score interval of a share.";
        return {
            value,
            ci: { ...ends, level, method: "wilson" },
            se: Math.sqrt((value * (1 - value)) / n),
            why,
        };
    }
    const job = {
        ...stats,
        key,
        evidence,
        statistic: { metric: metric.name },
        of: "challenger",
    };
    return { value, ...withoutFlat(await (0,uncertainty/* bootstrapUncertainty */.P)(job, value, level, draw)) };
};
/** A value that no resample changes, such as a recall of 1, is not known without error: the rows do not show the error. */
const withoutFlat = ({ ci, ...rest }) => ci && ci.high - ci.low <= 1e-12 * Math.abs(ci.high)
    ? { ...rest, missing: "each resample gives the same value, so the rows do not tell how much it varies" }
    : { ...rest, ...(ci && { ci }) };
/** Both values and their oriented difference, without an interval. */
const comparePoints = (metric, evidence) => {
    const challenger = estimateValue(metric, evidence, evidence.challenger);
    const champion = estimateValue(metric, evidence, evidence.champion);
    const delta = metric.higherIsBetter ? challenger - champion : champion - challenger;
    return { champion, challenger, delta };
};
const estimateValue = (metric, evidence, scores) => (0,estimator/* estimatePoint */.p)((0,inputs_evidence/* prepareMetric */.ii)(metric, evidence, scores), evidence.n);
/** Challenger against champion on the same rows, by the method that the data ask for. */
const compareMetric = async (metric, evidence, { stats, key, draw }) => {
    const points = comparePoints(metric, evidence);
    const { method, why } = (0,choose_method/* chooseMethod */.jN)(metric, evidence, stats.method);
    const level = levelOf(stats);
    if (method === "delong")
        return { ...points, ...compareAreas(points.delta, evidence, stats), ...(why && { why }) };
    if (method === "mcnemar")
        return { ...points, ...compareHits(metric, evidence, level), ...(why && { why }) };
    const tests = testRows(metric, evidence);
    const job = {
        ...stats,
        key,
        evidence,
        statistic: { metric: metric.name },
        of: "difference",
    };
    return {
        ...points,
        ...(await (0,uncertainty/* bootstrapUncertainty */.P)(job, points.delta, level, draw)),
        ...(tests.length > 0 && { tests }),
    };
};
const compareAreas = (delta, { y, challenger, champion }, stats) => {
    if (!hasTwoOfEach(y))
        return {};
    const { covariance } = delong(y, [challenger[0], champion[0]]);
    const variance = covariance[0][0] + covariance[1][1] - 2 * covariance[0][1];
    // Identical rankings leave rounding dust below zero.
    const se = Math.sqrt(Math.max(0, variance));
    const half = -(0,normal/* quantile */.YV)(stats.alpha) * se;
    const ci = { low: delta - half, high: delta + half, level: levelOf(stats), method: "delong" };
    return { ci, se, pValue: se > 0 ? 2 * (0,normal/* upperTail */.fl)(Math.abs(delta) / se) : delta === 0 ? 1 : 0 };
};
const compareHits = (metric, evidence, level) => {
    const [ours, theirs] = rowsOfBoth(metric, evidence);
    const counts = findDiscordance(ours, theirs);
    const { n, onlyOurs, onlyTheirs } = counts;
    const discordant = onlyOurs + onlyTheirs;
    return {
        ci: { ...tangoInterval(counts, level), level, method: "tango" },
        se: Math.sqrt(discordant - (onlyOurs - onlyTheirs) ** 2 / n) / n,
        pValue: mcnemarExact(counts),
        harm: mcnemarHarm(counts),
        tests: [
            { name: "McNemar, mid-p", statistic: Math.min(onlyOurs, onlyTheirs), p_value: mcnemarMid(counts) },
        ],
    };
};
const rowsOfBoth = ({ valuesOfRows }, evidence) => valuesOfRows &&
    [
        valuesOfRows((0,inputs_evidence/* predictionOf */.Vi)(evidence, evidence.challenger)),
        valuesOfRows((0,inputs_evidence/* predictionOf */.Vi)(evidence, evidence.champion)),
    ];
/**
 * What the paired t test and Wilcoxon's say of the values a row, oriented as delta is. They take rows for independent
 * and equal, so rows in groups or with weights get none.
 */
const testRows = (metric, evidence) => {
    const both = evidence.groups || evidence.weights ? undefined : rowsOfBoth(metric, evidence);
    if (!both)
        return [];
    const sign = metric.higherIsBetter ? 1 : -1;
    const differences = both[0].map((value, i) => sign * (value - both[1][i]));
    return [pairedT(differences), wilcoxon(differences)].filter((test) => test !== undefined);
};
/**
 * p of "not harmed" (true difference ≥ 0): the method's own, else by the normal approximation, which unlike counting
 * resamples has no floor.
 */
const harmPValue = ({ delta, se, harm }) => {
    if (harm !== undefined)
        return harm;
    return se === undefined ? undefined : lowerP(delta, se);
};
/** p of "the truth is at least zero", seeing an estimate and its standard error. */
const lowerP = (estimate, se) => se === 0 ? (estimate < 0 ? 0 : 1) : (0,normal/* upperTail */.fl)(-estimate / se);
const levelOf = ({ alpha }) => 1 - 2 * alpha;
const hasTwoOfEach = (y) => {
    const positives = y.reduce((count, label) => count + (label === 1 ? 1 : 0), 0);
    return positives >= 2 && y.length - positives >= 2;
};


/***/ }),

/***/ 70978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ drawHere)
/* harmony export */ });
/* harmony import */ var _sampler_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55919);

const drawHere = async (job) => (0,_sampler_js__WEBPACK_IMPORTED_MODULE_0__/* .openSampler */ .TY)((0,_sampler_js__WEBPACK_IMPORTED_MODULE_0__/* .planJob */ .b1)(job))();


/***/ }),

/***/ 11619:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ cdf),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   fl: () => (/* binding */ upperTail)
/* harmony export */ });
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


/***/ }),

/***/ 58064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ wilsonInterval)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11619);

/** Wilson's score interval of a proportion (J. Am. Statist. Ass. 22, 1927); statsmodels' proportion_confint("wilson"). */
const wilsonInterval = (hits, n, level) => {
    const z = -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .YV)((1 - level) / 2);
    const share = hits / n;
    const scale = 1 + (z * z) / n;
    const centre = (share + (z * z) / (2 * n)) / scale;
    const half = (z / scale) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
    return { low: hits === 0 ? 0 : centre - half, high: hits === n ? 1 : centre + half };
};


/***/ }),

/***/ 20393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ bootstrapUncertainty)
});

// EXTERNAL MODULE: ../packages/evaluation/src/statistics/choose-method.ts
var choose_method = __webpack_require__(10959);
// EXTERNAL MODULE: ../packages/evaluation/src/statistics/draw.ts
var statistics_draw = __webpack_require__(70978);
// EXTERNAL MODULE: ../packages/evaluation/src/statistics/normal.ts
var normal = __webpack_require__(11619);
;// CONCATENATED MODULE: ../packages/evaluation/src/statistics/intervals.ts

/** Where fewer resamples than this are defined (a class was not drawn), an interval would flatter. */
const leastDefined = 0.95;
/**
 * Percentile interval (Efron 1979), standard error and two-sided p of "no difference" of a bootstrap distribution.
 * Undefined where too many resamples were.
 */
const percentileSpread = (estimates, level) => {
    const defined = sortDefined(estimates);
    if (!defined)
        return undefined;
    return {
        low: quantileOfSorted(defined, (1 - level) / 2),
        high: quantileOfSorted(defined, (1 + level) / 2),
        se: deviation(defined),
        pValue: countingP(defined),
    };
};
/**
 * Bias-corrected and accelerated interval (Efron, J. Am. Statist. Ass. 82, 1987; Efron & Tibshirani 1993, 14.3), with the
 * numbers of scipy.stats.bootstrap(method="BCa"). The p is that at which the interval would end at zero.
 * @param point the estimate on the rows themselves
 * @param jackknife the estimates without each row, or without each group
 * @returns undefined where too many resamples are, or where the correction is: every resample on one side of the point
 */
const bcaSpread = (estimates, level, { point, jackknife }) => {
    const defined = sortDefined(estimates);
    if (!defined)
        return undefined;
    const below = shareBelow(defined, point);
    const acceleration = accelerate(jackknife);
    if (below === 0 || below === 1 || !Number.isFinite(acceleration))
        return undefined;
    const bias = (0,normal/* quantile */.YV)(below);
    const shift = (z) => (0,normal/* cdf */.IB)(bias + (bias + z) / (1 - acceleration * (bias + z)));
    const z = (0,normal/* quantile */.YV)((1 - level) / 2);
    return {
        low: quantileOfSorted(defined, shift(z)),
        high: quantileOfSorted(defined, shift(-z)),
        se: deviation(defined),
        pValue: invertedP(defined, bias, acceleration),
    };
};
const sortDefined = (estimates) => {
    const defined = estimates.filter(Number.isFinite).sort();
    return defined.length < 2 || defined.length < leastDefined * estimates.length ? undefined : defined;
};
const deviation = (values) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return Math.sqrt(squares / (values.length - 1));
};
/** One is added to both counts: with B resamples no p below 1 / (B + 1) is shown (Davison & Hinkley 1997, 4.2.3). */
const countingP = (sorted) => {
    const atMostZero = sorted.filter((value) => value <= 0).length;
    const atLeastZero = sorted.filter((value) => value >= 0).length;
    return Math.min(1, (2 * (Math.min(atMostZero, atLeastZero) + 1)) / (sorted.length + 1));
};
const invertedP = (sorted, bias, acceleration) => {
    const count = sorted.length;
    // Kept off 0 and 1 as above: beyond the last resample nothing is known.
    const share = Math.min(count / (count + 1), Math.max(1 / (count + 1), shareBelow(sorted, 0)));
    const distance = (0,normal/* quantile */.YV)(share) - bias;
    const z = distance / (1 + acceleration * distance) - bias;
    return Math.min(1, 2 * Math.min((0,normal/* cdf */.IB)(z), (0,normal/* cdf */.IB)(-z)));
};
/** Share of values below, those equal counted half. */
const shareBelow = (sorted, value) => {
    let sum = 0;
    for (const other of sorted)
        sum += other < value ? 1 : other === value ? 0.5 : 0;
    return sum / sorted.length;
};
/** A sixth of the jackknife's skewness. */
const accelerate = (jackknife) => {
    const mean = jackknife.reduce((sum, value) => sum + value, 0) / jackknife.length;
    let squares = 0;
    let cubes = 0;
    for (const value of jackknife) {
        squares += (mean - value) ** 2;
        cubes += (mean - value) ** 3;
    }
    return cubes / (6 * squares ** 1.5);
};
/** Linear between order statistics, as numpy's default (Hyndman & Fan's type 7). */
const quantileOfSorted = (sorted, p) => {
    const at = p * (sorted.length - 1);
    const below = Math.floor(at);
    const low = sorted[below];
    const high = sorted[Math.min(below + 1, sorted.length - 1)];
    return low + (at - below) * (high - low);
};

// EXTERNAL MODULE: ../packages/evaluation/src/statistics/poisson-weights.ts
var poisson_weights = __webpack_require__(86973);
;// CONCATENATED MODULE: ../packages/evaluation/src/statistics/jackknife.ts

/**
 * The estimates without each row, or without each group, four at a time: a lane's weight of the row is taken away.
 * Costs a quarter of the units times all rows.
 */
const jackknife = ([first, second], { n, groups }) => {
    const count = groups?.count ?? n;
    const members = groups && listMembers(groups.of, groups.count);
    const weights = new Uint16Array(n).fill(poisson_weights/* unitWeight */.xl);
    const a = new Float64Array(poisson_weights/* lanes */.wX);
    const b = new Float64Array(poisson_weights/* lanes */.wX);
    const estimates = new Float64Array(count);
    const toggle = (unit, lane) => {
        for (const row of members?.[unit] ?? [unit])
            weights[row] ^= 1 << (4 * lane);
    };
    for (let start = 0; start < count; start += poisson_weights/* lanes */.wX) {
        const used = Math.min(poisson_weights/* lanes */.wX, count - start);
        for (let lane = 0; lane < used; lane++)
            toggle(start + lane, lane);
        first(weights, a);
        second?.(weights, b);
        for (let lane = 0; lane < used; lane++) {
            estimates[start + lane] = a[lane] - b[lane];
            toggle(start + lane, lane);
        }
    }
    return estimates;
};
const listMembers = (of, count) => {
    const members = Array.from({ length: count }, () => []);
    of.forEach((group, row) => {
        members[group].push(row);
    });
    return members;
};

// EXTERNAL MODULE: ../packages/evaluation/src/statistics/statistic.ts + 1 modules
var statistic = __webpack_require__(45085);
;// CONCATENATED MODULE: ../packages/evaluation/src/statistics/uncertainty.ts





/** Interval of a job's estimate by resampling. `point` is the estimate on the rows themselves. */
const bootstrapUncertainty = async (job, point, level, draw = statistics_draw/* drawHere */.d) => {
    const { evidence } = job;
    const groups = (0,statistic/* findGroups */._F)(evidence);
    if (groups && groups.count < choose_method/* leastGroups */.m1)
        return {
            groups: groups.count,
            missing: `only ${groups.count} groups, and fewer than ${choose_method/* leastGroups */.m1} say too little of how much groups vary`,
        };
    if (!Number.isFinite(point))
        return {};
    const units = { n: evidence.n, ...(groups && { groups }) };
    const estimates = await draw(job);
    const corrected = (0,choose_method/* usesBca */.NE)(groups?.count ?? evidence.n, job.of, job.method)
        ? bcaSpread(estimates, level, { point, jackknife: jackknife((0,statistic/* prepareJob */.LS)(job), units) })
        : undefined;
    const spread = corrected ?? percentileSpread(estimates, level);
    if (!spread)
        return {};
    const name = [
        ...(job.of === "difference" ? ["paired"] : []),
        ...(groups ? ["cluster"] : []),
        "bootstrap",
        corrected ? "bca" : "percentile",
    ].join("-");
    return {
        ci: { low: spread.low, high: spread.high, level, method: name },
        se: spread.se,
        pValue: spread.pValue,
        why: (0,choose_method/* explainBootstrap */.Ys)(evidence.n, groups, corrected !== undefined),
        ...(groups && { groups: groups.count }),
    };
};


/***/ })

};
