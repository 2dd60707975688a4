export const id = 5919;
export const ids = [5919];
export const modules = {

/***/ 9143:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ selectSlice),
/* harmony export */   A5: () => (/* binding */ selectRows),
/* harmony export */   Jc: () => (/* binding */ describeShortage),
/* harmony export */   Vi: () => (/* binding */ predictionOf),
/* harmony export */   ii: () => (/* binding */ prepareMetric)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76656);

/** The rows of one level of one slice column. */
const selectSlice = (evidence, slice, level) => {
    const rows = [];
    for (let i = 0; i < evidence.n; i++)
        if (slice.codes[i] === level)
            rows.push(i);
    return selectRows(evidence, rows);
};
/** Some rows, in the order given, without slices of their own. */
const selectRows = (evidence, rows) => {
    const pick = (values) => Float64Array.from(rows, (row) => values[row]);
    const pickCodes = (codes) => Uint32Array.from(rows, (row) => codes[row]);
    return {
        ...evidence,
        n: rows.length,
        y: pick(evidence.y),
        challenger: evidence.challenger.map(pick),
        champion: evidence.champion?.map(pick),
        slices: [],
        groups: evidence.groups && pickCodes(evidence.groups),
        weights: evidence.weights && pick(evidence.weights),
        queries: evidence.queries && pickCodes(evidence.queries),
    };
};
/** Rows of each class that occurs, by class index. Not for regression. */
const countClasses = (y) => {
    const counts = new Map();
    for (const label of y)
        counts.set(label, (counts.get(label) ?? 0) + 1);
    return counts;
};
const prepareMetric = (metric, evidence, scores) => metric.prepare(predictionOf(evidence, scores));
/** What metrics look at: one model's scores on the rows of the evidence, and the other model's where there is one. */
const predictionOf = (evidence, scores) => {
    const { n, y, threshold, weights, queries, classes } = evidence;
    const rival = scores === evidence.challenger ? evidence.champion : evidence.challenger;
    return { n, y, scores, threshold, weights, queries, classes, rival };
};
/**
 * Why these rows cannot carry a judgement, or undefined where they can.
 * A ranking's rows are its queries. `minPositives` is asked of both classes: few negatives blur an AUC as much as few positives.
 */
const describeShortage = ({ task, n, y, queries }, least) => {
    if (task === "ranking") {
        const count = new Set(queries).size;
        if (count >= least.minN)
            return undefined;
        return `${count === 1 ? "1 query" : `${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} queries`}, and the policy asks for at least ${least.minN}`;
    }
    if (n < least.minN)
        return `${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(n, "row")}, and the policy asks for at least ${least.minN}`;
    if (task === "regression" || task === "llm")
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

/***/ 13898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ confide),
/* harmony export */   l: () => (/* binding */ prepareEce)
/* harmony export */ });
/* harmony import */ var _predict_classes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45962);
/* harmony import */ var _sums_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12540);


/**
 * Expected calibration error (Naeini, Cooper & Hauskrecht, AAAI 2015): over bins of equal width [low, high), the last
 * closed, the share of rows times |mean score − share that is true|. Binary: of the score for class 1. Multiclass: of
 * the greatest score, true where that class is (Guo et al., ICML 2017).
 */
const prepareEce = (bins) => (prediction) => {
    const { confidence, truth } = confide(prediction);
    const own = prediction.weights;
    const codes = Uint32Array.from(confidence, (p) => Math.max(0, Math.min(bins - 1, Math.floor(p * bins))));
    // n_b · |mean(p) − mean(y)| is |Σ (p − y)|, so that one column is enough.
    const gaps = confidence.map((p, i) => (p - truth[i]) * (own?.[i] ?? 1));
    const totals = new Float64Array(4);
    const sumGaps = (0,_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareGroupSums */ .Hq)(codes, bins, gaps, (sums, lane) => {
        let error = 0;
        for (const gap of sums)
            error += Math.abs(gap);
        return error / totals[lane];
    });
    return (weights, out) => {
        (0,_sums_js__WEBPACK_IMPORTED_MODULE_0__/* .addWeighted */ .HD)(own, weights, totals);
        sumGaps(weights, out);
    };
};
/** Of each row the score that says how sure the model is, and whether it is true. */
const confide = (prediction) => {
    const { scores, y } = prediction;
    if (scores.length === 1)
        return { confidence: scores[0], truth: y };
    const predicted = (0,_predict_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .predictClasses */ .I)(prediction);
    return {
        confidence: Float64Array.from(predicted, (c, i) => scores[c][i]),
        truth: y.map((label, i) => (label === predicted[i] ? 1 : 0)),
    };
};


/***/ }),

/***/ 2536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AS: () => (/* binding */ describeUnknownMetric),
  GF: () => (/* binding */ findMetric),
  xD: () => (/* binding */ guessDirection),
  R7: () => (/* binding */ isBinaryAuc)
});

// UNUSED EXPORTS: metricNames

// EXTERNAL MODULE: ../packages/contracts/src/suggest.ts
var suggest = __webpack_require__(65489);
;// CONCATENATED MODULE: ../packages/evaluation/src/metrics/metric-name.ts
const parseMetricName = (name) => {
    const match = /^([^@]+)@([a-z]+)=(.*)$/s.exec(name);
    if (!match)
        return { base: name };
    const [, base, key, value] = match;
    return { base, key, value };
};

// EXTERNAL MODULE: ../packages/evaluation/src/metrics/sort-rows.ts
var sort_rows = __webpack_require__(40852);
;// CONCATENATED MODULE: ../packages/evaluation/src/metrics/rank-rows.ts

const rankAscending = (score, positive) => pack((0,sort_rows/* sortRows */.s)(score), score, positive);
const rankDescending = ({ y, scores }) => pack((0,sort_rows/* sortRows */.s)(scores[0]).toReversed(), scores[0], (row) => y[row] === 1);
/** Of the rows that `keep` allows only; their weights stay where they were. */
const rankSome = (score, keep, positive) => pack((0,sort_rows/* sortRows */.s)(score).filter(keep), score, positive);
const pack = (order, score, positive) => {
    const packed = new Uint32Array(order.length);
    let ties = false;
    for (let i = 0; i < order.length; i++) {
        const row = order[i];
        const last = i === order.length - 1 || score[order[i + 1]] !== score[row];
        if (!last)
            ties = true;
        packed[i] = ((row << 2) | (last ? 2 : 0) | (positive(row) ? 1 : 0)) >>> 0;
    }
    return { packed, ties };
};

// EXTERNAL MODULE: ../packages/evaluation/src/metrics/sums.ts
var sums = __webpack_require__(12540);
;// CONCATENATED MODULE: ../packages/evaluation/src/metrics/rank-metrics.ts


/** Area under the ROC curve: the share of (positive, negative) pairs in the right order, a tie for half. */
const prepareAuc = ({ y, scores, weights }) => walkPairs(rankAscending(scores[0], (row) => y[row] === 1), weights);
const walkPairs = ({ packed, ties }, own) => ties || own ? aucWithTies(packed, own) : aucWithoutTies(packed);
/** Each class against the rest, the mean over the classes; weighted: each as often as it occurs. NaN without one. */
const prepareAucOvr = (average) => ({ y, scores, weights }) => {
    const each = scores.map((score, c) => ({
        estimate: walkPairs(rankAscending(score, (row) => y[row] === c), weights),
        share: sumWhere(y, weights, (label) => label === c),
    }));
    return averageOf(each, average, "all");
};
/**
 * Each pair of classes, the mean of both directions on the rows of those two (Hand & Till, Machine Learning 45,
 * 2001); weighted: each pair as often as its rows occur. Pairs without rows of both are left
 * out, as scikit-learn leaves out a class that does not occur.
 */
const prepareAucOvo = (average) => ({ y, scores, weights }) => {
    const pairs = scores.flatMap((_, a) => scores.slice(a + 1).map((_, b) => [a, a + 1 + b]));
    const each = pairs.flatMap(([a, b]) => {
        const within = (label) => label === a || label === b;
        const share = sumWhere(y, weights, within);
        return [a, b].map((one) => {
            const ranked = rankSome(scores[one], (row) => within(y[row]), (row) => y[row] === one);
            return { estimate: walkPairs(ranked, weights), share };
        });
    });
    return averageOf(each, average, "defined");
};
/** Σ of the rows' weights, in each lane, over the rows of some classes. */
const sumWhere = (y, own, within) => {
    const column = y.map((label, i) => (within(label) ? (own?.[i] ?? 1) : 0));
    return (weights, out) => (0,sums/* addWeighted */.HD)(column, weights, out);
};
const averageOf = (each, average, which) => {
    const value = new Float64Array(4);
    const share = new Float64Array(4).fill(1);
    const total = new Float64Array(4);
    return (weights, out) => {
        out.fill(0);
        total.fill(0);
        for (const one of each) {
            one.estimate(weights, value);
            if (average === "weighted")
                one.share(weights, share);
            for (let lane = 0; lane < 4; lane++) {
                if (which === "defined" && Number.isNaN(value[lane]))
                    continue;
                out[lane] += value[lane] * share[lane];
                total[lane] += share[lane];
            }
        }
        for (let lane = 0; lane < 4; lane++)
            out[lane] /= total[lane];
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
const aucWithTies = (packed, own) => (weights, out) => {
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
        const each = own === undefined ? 1 : own[entry >>> 2];
        if (entry & 1) {
            tiedP0 += (w & 15) * each;
            tiedP1 += ((w >>> 4) & 15) * each;
            tiedP2 += ((w >>> 8) & 15) * each;
            tiedP3 += (w >>> 12) * each;
        }
        else {
            tiedN0 += (w & 15) * each;
            tiedN1 += ((w >>> 4) & 15) * each;
            tiedN2 += ((w >>> 8) & 15) * each;
            tiedN3 += (w >>> 12) * each;
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
/**
 * Σ (Rₙ − Rₙ₋₁) Pₙ over the distinct scores from the top, without interpolation; 0 where no row is
 * positive: as scikit-learn does.
 */
const prepareAveragePrecision = (prediction) => {
    const { packed } = rankDescending(prediction);
    const own = prediction.weights;
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
            const each = own === undefined ? 1 : own[entry >>> 2];
            const w0 = (w & 15) * each;
            const w1 = ((w >>> 4) & 15) * each;
            const w2 = ((w >>> 8) & 15) * each;
            const w3 = (w >>> 12) * each;
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
        out[0] = p0 === 0 ? 0 : area0 / p0;
        out[1] = p1 === 0 ? 0 : area1 / p1;
        out[2] = p2 === 0 ? 0 : area2 / p2;
        out[3] = p3 === 0 ? 0 : area3 / p3;
    };
};

// EXTERNAL MODULE: ../packages/evaluation/src/metrics/calibration.ts
var calibration = __webpack_require__(13898);
// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: ../packages/evaluation/src/metrics/predict-classes.ts
var predict_classes = __webpack_require__(45962);
;// CONCATENATED MODULE: ../packages/evaluation/src/metrics/confusion-metrics.ts


/**
 * A metric of the confusion matrix. Formulas are scikit-learn's, and so is what 0 / 0 is: a ratio whose denominator
 * is empty (no such prediction, no such row) is 0, `zero_division=0`. Those that scikit-learn does not have and
 * where 0 would flatter (fpr, fnr) are NaN then, and so is kappa, as there.
 */
const prepareConfusion = (measure) => (prediction) => {
    const k = Math.max(2, prediction.scores.length);
    const predicted = (0,predict_classes/* predictClasses */.I)(prediction);
    const cells = predicted.map((guess, i) => prediction.y[i] * k + guess);
    return (0,sums/* prepareGroupSums */.Hq)(cells, k * k, prediction.weights, (counts) => measure({ k, counts }));
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
const sum = (values) => values.reduce((total, value) => total + value, 0);
const precision = ({ hit, predicted }) => ratio(hit, predicted);
const recall = ({ hit, truth }) => ratio(hit, truth);
const fBeta = (beta) => ({ hit, truth, predicted }) => ratio((1 + beta ** 2) * hit, beta ** 2 * truth + predicted);
/** Of the class 1 of a binary task. */
const ofPositive = (measure) => (confusion) => measure(countClasses(confusion)[1]);
/** Of the class 0: specificity is its recall, the negative predictive value its precision. */
const ofNegative = (measure) => (confusion) => measure(countClasses(confusion)[0]);
/** Mean over the classes that occur as truth or as prediction. */
const macro = (measure) => (confusion) => {
    const present = countClasses(confusion).filter(({ truth, predicted }) => truth + predicted > 0);
    return sum(present.map(measure)) / present.length;
};
/** Mean over the classes, each as often as it occurs as truth. */
const weighted = (measure) => (confusion) => {
    const classes = countClasses(confusion);
    return sum(classes.map((one) => one.truth * measure(one))) / sum(classes.map(({ truth }) => truth));
};
/** Of the counts of all classes together. Where each row has one class, that is accuracy for every measure. */
const micro = (measure) => (confusion) => {
    const classes = countClasses(confusion);
    return measure({
        hit: sum(classes.map(({ hit }) => hit)),
        truth: sum(classes.map(({ truth }) => truth)),
        predicted: sum(classes.map(({ predicted }) => predicted)),
    });
};
/** Mean recall of the classes that occur. */
const balancedAccuracy = (confusion) => {
    const present = countClasses(confusion).filter(({ truth }) => truth > 0);
    return sum(present.map(recall)) / present.length;
};
/** Share of the negative rows that were said to be positive; fnr the other way round. */
const falsePositiveRate = ({ counts }) => counts[1] / (counts[0] + counts[1]);
const falseNegativeRate = ({ counts }) => counts[2] / (counts[2] + counts[3]);
/** Share of rows that were said to be positive, whatever they are: what demographic parity compares. */
const selectionRate = ({ counts }) => (counts[1] + counts[3]) / sum([...counts]);
/** Matthews' coefficient, for any number of classes (Gorodkin 2004). 0 where a side has one class only. */
const mcc = (confusion) => {
    const { n, hits, chance, truth, predicted } = margins(confusion);
    const spread = (n * n - truth) * (n * n - predicted);
    return spread === 0 ? 0 : (hits * n - chance) / Math.sqrt(spread);
};
/** Cohen's, unweighted. NaN where both sides are of the same one class. */
const kappa = (confusion) => {
    const { n, hits, chance } = margins(confusion);
    return (hits * n - chance) / (n * n - chance);
};
const margins = (confusion) => {
    const classes = countClasses(confusion);
    return {
        n: sum(classes.map(({ truth }) => truth)),
        hits: sum(classes.map(({ hit }) => hit)),
        chance: sum(classes.map(({ truth, predicted }) => truth * predicted)),
        truth: sum(classes.map((one) => one.truth ** 2)),
        predicted: sum(classes.map((one) => one.predicted ** 2)),
    };
};

;// CONCATENATED MODULE: ../packages/evaluation/src/metrics/table.ts

const higher = (prepare) => ({
    higherIsBetter: true,
    needsProbabilities: false,
    prepare,
});
const lower = (prepare) => ({ ...higher(prepare), higherIsBetter: false });
const ofProbabilities = (entry) => ({ ...entry, needsProbabilities: true });
/** A metric that is the mean of a value a row. */
const meanOf = (direction, valuesOfRows) => ({
    ...direction((prediction) => (0,sums/* prepareMean */.XD)(valuesOfRows(prediction), prediction.weights)),
    valuesOfRows,
});
/** The share of rows of which something is true. */
const shareOf = (valuesOfRows) => ({
    ...meanOf(higher, valuesOfRows),
    zeroOne: true,
});
const setting = (allowed, fits) => (example, make) => ({
    example: String(example),
    allowed,
    make: (text) => {
        const value = text.trim() === "" ? Number.NaN : Number(text);
        return fits(value) ? make(value) : undefined;
    },
});
const count = setting("a whole number from 1", (value) => Number.isInteger(value) && value >= 1);
const share = setting("a number from 0 to 1", (value) => value >= 0 && value <= 1);
const positive = setting("a number above 0", (value) => value > 0 && Number.isFinite(value));

;// CONCATENATED MODULE: ../packages/evaluation/src/metrics/class-metrics.ts




/** A measure of one class of many, against all others: `recall@class=oak`. */
const ofClass = (measure) => ({
    example: "0",
    allowed: "the name of a class",
    make: (name) => name === ""
        ? undefined
        : higher((prediction) => {
            const classes = prediction.classes ?? prediction.scores.map((_, index) => String(index));
            const index = classes.indexOf(name);
            if (index >= 0)
                return prepareConfusion((counts) => measure(countClasses(counts)[index]))(prediction);
            const near = (0,suggest/* suggest */.Z)(name, classes);
            throw new user_error.UserError(`The predictions have no class "${name}" (they have: ${classes.join(", ")}).`, {
                fix: near ? `Did you mean "${near}"?` : "Name one of them in the policy.",
            });
        }),
});

;// CONCATENATED MODULE: ../packages/evaluation/src/metrics/row-losses.ts
const valuesOfPairs = (value) => ({ n, y, scores }) => {
    const [score] = scores;
    const values = new Float64Array(n);
    for (let i = 0; i < n; i++)
        values[i] = value(y[i], score[i]);
    return values;
};
/** Probabilities are kept this far from 0 and 1, as scikit-learn does for float64. */
const epsilon = Number.EPSILON;
const clip = (p) => Math.min(1 - epsilon, Math.max(epsilon, p));
const logLosses = valuesOfPairs((y, p) => -Math.log(clip(y === 1 ? p : 1 - p)));
/** Of the true class's column. Rows are taken as they are; they are not normed to sum to one. */
const multiclassLogLosses = ({ n, y, scores }) => Float64Array.from({ length: n }, (_, i) => -Math.log(clip(scores[y[i]][i])));
/** Not halved, as scikit-learn's brier_score_loss for more than two classes. */
const multiclassBrierLosses = ({ n, y, scores }) => {
    const losses = new Float64Array(n);
    scores.forEach((score, c) => {
        for (let i = 0; i < n; i++)
            losses[i] += (score[i] - (y[i] === c ? 1 : 0)) ** 2;
    });
    return losses;
};
const squaredErrors = valuesOfPairs((y, score) => (y - score) ** 2);
const absoluteErrors = valuesOfPairs((y, score) => Math.abs(y - score));
/** As a share of the truth; a truth of zero counts as 2^-52, as scikit-learn has it. */
const relativeErrors = valuesOfPairs((y, score) => Math.abs(y - score) / Math.max(epsilon, Math.abs(y)));
/** 2 |y − p| / (|y| + |p|), from 0 to 2; two zeros agree (Makridakis, Int. J. Forecasting 9, 1993). */
const symmetricRelativeErrors = valuesOfPairs((y, score) => y === score ? 0 : (2 * Math.abs(y - score)) / (Math.abs(y) + Math.abs(score)));
/** NaN at or below −1, where there is no logarithm. */
const squaredLogErrors = valuesOfPairs((y, score) => y > -1 && score > -1 ? (Math.log1p(y) - Math.log1p(score)) ** 2 : Number.NaN);
const pinballLosses = (alpha) => valuesOfPairs((y, score) => (y >= score ? alpha * (y - score) : (1 - alpha) * (score - y)));
/** Whether the true class is among the k best. Of equal scores the later class comes first, as in scikit-learn. */
const topHits = (k) => ({ n, y, scores }) => {
    const hits = new Float64Array(n);
    for (let i = 0; i < n; i++) {
        const truth = y[i];
        const own = scores[truth][i];
        let better = 0;
        for (let c = 0; c < scores.length; c++)
            if (scores[c][i] > own || (c > truth && scores[c][i] === own))
                better++;
        hits[i] = better < k ? 1 : 0;
    }
    return hits;
};
/** The model's own score, where a judge gave it. */
const ownScores = ({ scores }) => scores[0];
const passes = ({ scores, threshold }) => scores[0].map((score) => (score >= threshold ? 1 : 0));
/** 1 where this model's score is above the other's, a half where they are equal. NaN where there is no other. */
const wins = ({ scores, rival }) => {
    const theirs = rival?.[0];
    return scores[0].map((score, i) => theirs === undefined ? Number.NaN : score > theirs[i] ? 1 : score === theirs[i] ? 0.5 : 0);
};

;// CONCATENATED MODULE: ../packages/evaluation/src/metrics/order-metrics.ts



/** Half of the weight lies at or below it; where a value takes it to exactly a half, the mean with the next. */
const prepareMedianAbsoluteError = (prediction) => {
    const errors = absoluteErrors(prediction);
    const order = (0,sort_rows/* sortRows */.s)(errors);
    const own = prediction.weights;
    const totals = new Float64Array(4);
    return (weights, out) => {
        (0,sums/* addWeighted */.HD)(own, weights, totals);
        for (let lane = 0; lane < 4; lane++) {
            const half = totals[lane] / 2;
            let below = 0;
            let lower = Number.NaN;
            let median = Number.NaN;
            for (const row of order) {
                const w = ((weights[row] >>> (4 * lane)) & 15) * (own === undefined ? 1 : own[row]);
                if (w === 0)
                    continue;
                if (below === half && below > 0) {
                    median = (lower + errors[row]) / 2;
                    break;
                }
                below += w;
                lower = errors[row];
                if (below > half) {
                    median = lower;
                    break;
                }
            }
            out[lane] = median;
        }
    };
};
/** The greatest error of any row that counts at all. A bootstrap says little of it: no resample can exceed it. */
const prepareMaxError = (prediction) => {
    const errors = absoluteErrors(prediction);
    const descending = (0,sort_rows/* sortRows */.s)(errors).toReversed();
    const own = prediction.weights;
    return (weights, out) => {
        for (let lane = 0; lane < 4; lane++) {
            const counts = (row) => ((weights[row] >>> (4 * lane)) & 15) > 0 && own?.[row] !== 0;
            const worst = descending.find(counts);
            out[lane] = worst === undefined ? Number.NaN : errors[worst];
        }
    };
};

;// CONCATENATED MODULE: ../packages/evaluation/src/metrics/query-metrics.ts

/**
 * The mean of a value a query. A query counts once, with the weight of its first row: a resample draws queries, and
 * all rows of one should be given the same weight.
 */
const prepareQueries = (measure) => (prediction) => {
    const { n, y, scores, weights: own } = prediction;
    const score = scores[0];
    const values = new Float64Array(n);
    const counts = new Float64Array(n);
    for (const rows of gatherQueries(prediction)) {
        const first = rows[0];
        const sorted = rows.toSorted((i, j) => score[j] - score[i] || i - j);
        const ends = new Uint32Array(sorted.length);
        for (let end = sorted.length, i = end - 1; i >= 0; i--) {
            if (i + 1 < sorted.length && score[sorted[i]] !== score[sorted[i + 1]])
                end = i + 1;
            ends[i] = end;
        }
        const weight = own?.[first] ?? 1;
        values[first] = weight * measure({ relevance: Float64Array.from(sorted, (row) => y[row]), ends });
        counts[first] = weight;
    }
    return (0,sums/* prepareSums */.wH)([values, counts], undefined, (_, sum, count) => sum / count);
};
/** Rows of each query, ascending. Without queries all rows are one. */
const gatherQueries = ({ n, queries }) => {
    if (!queries)
        return n === 0 ? [] : [Uint32Array.from({ length: n }, (_, row) => row)];
    const most = queries.reduce((greatest, code) => Math.max(greatest, code), 0);
    const starts = new Uint32Array(most + 2);
    for (const code of queries)
        starts[code + 1]++;
    for (let code = 0; code <= most; code++)
        starts[code + 1] += starts[code];
    const next = starts.slice();
    const rows = new Uint32Array(n);
    for (let row = 0; row < n; row++)
        rows[next[queries[row]]++] = row;
    return Array.from({ length: most + 1 }, (_, code) => rows.subarray(starts[code], starts[code + 1])).filter(({ length }) => length > 0);
};
const discount = (place) => 1 / Math.log2(place + 2);
/**
 * Discounted gain of the first k places over that of the best order. The gain is the relevance itself, and equal
 * scores share their places' discounts, both as scikit-learn has it; 0 where nothing is relevant.
 */
const ndcg = (k) => ({ relevance, ends }) => {
    let gain = 0;
    for (let start = 0; start < ends.length && start < k; start = ends[start]) {
        const end = ends[start];
        let tied = 0;
        let discounts = 0;
        for (let place = start; place < end; place++) {
            tied += relevance[place];
            if (place < k)
                discounts += discount(place);
        }
        gain += (tied / (end - start)) * discounts;
    }
    const best = relevance.toSorted().reverse().subarray(0, k);
    const ideal = best.reduce((sum, value, place) => sum + value * discount(place), 0);
    return ideal === 0 ? 0 : gain / ideal;
};
/** Average precision of a query, relevance above 0 taken for relevant; equal scores share the last of their places. */
const averagePrecision = ({ relevance, ends }) => {
    let relevant = 0;
    let area = 0;
    for (let start = 0; start < ends.length; start = ends[start]) {
        const end = ends[start];
        const tied = relevance.subarray(start, end).filter((value) => value > 0).length;
        relevant += tied;
        area += (tied * relevant) / end;
    }
    return relevant === 0 ? 0 : area / relevant;
};
/** One over the place of the first relevant row, the last of its equals; 0 where there is none among the first k. */
const reciprocalRank = (k) => ({ relevance, ends }) => {
    const first = relevance.findIndex((value) => value > 0);
    return first < 0 || ends[first] > k ? 0 : 1 / ends[first];
};

;// CONCATENATED MODULE: ../packages/evaluation/src/metrics/top-metrics.ts


const walkDown = (packed, own, weights, lane, visit) => {
    let positives = 0;
    let negatives = 0;
    for (let i = 0; i < packed.length; i++) {
        const entry = packed[i];
        const row = entry >>> 2;
        const w = ((weights[row] >>> (4 * lane)) & 15) * (own === undefined ? 1 : own[row]);
        if (entry & 1)
            positives += w;
        else
            negatives += w;
        if ((entry & 2) === 0)
            continue;
        if (positives + negatives > 0 && !visit(positives, negatives))
            return;
        positives = 0;
        negatives = 0;
    }
};
/** The greatest recall of any threshold whose false positive rate is at most `most`. NaN where a class is missing. */
const prepareRecallAtFpr = (most) => (prediction) => {
    const { packed } = rankDescending(prediction);
    const { y, weights: own } = prediction;
    const weightIf = (label) => y.map((value, i) => (value === label ? (own?.[i] ?? 1) : 0));
    const classes = [weightIf(0), weightIf(1)];
    const totals = [new Float64Array(4), new Float64Array(4)];
    return (weights, out) => {
        (0,sums/* addWeighted */.HD)(classes[0], weights, totals[0]);
        (0,sums/* addWeighted */.HD)(classes[1], weights, totals[1]);
        for (let lane = 0; lane < 4; lane++) {
            const [allNegatives, allPositives] = [totals[0][lane], totals[1][lane]];
            let hits = 0;
            let alarms = 0;
            walkDown(packed, own, weights, lane, (positives, negatives) => {
                alarms += negatives;
                if (!(alarms / allNegatives <= most))
                    return false;
                hits += positives;
                return true;
            });
            out[lane] = allNegatives > 0 ? hits / allPositives : Number.NaN;
        }
    };
};
/**
 * Of the k rows with the greatest scores. Where equal scores straddle the k-th place, their positives count in
 * proportion: the expectation over the orders they could stand in (McSherry & Najork, ECIR 2008).
 */
const hitsAmongTop = (k, measure) => (prediction) => {
    const { packed } = rankDescending(prediction);
    const own = prediction.weights;
    return (weights, out) => {
        for (let lane = 0; lane < 4; lane++) {
            let hits = 0;
            let taken = 0;
            let all = 0;
            walkDown(packed, own, weights, lane, (positives, negatives) => {
                const fits = Math.min(1, (k - taken) / (positives + negatives));
                hits += positives * fits;
                taken += (positives + negatives) * fits;
                all += positives;
                return true;
            });
            out[lane] = measure(hits, taken, all);
        }
    };
};
const preparePrecisionAtK = (k) => hitsAmongTop(k, (hits, taken) => hits / taken);
/** 0 where no row is positive. */
const prepareRecallAtK = (k) => hitsAmongTop(k, (hits, _, positives) => (positives === 0 ? 0 : hits / positives));

;// CONCATENATED MODULE: ../packages/evaluation/src/metrics/variance-metrics.ts

/**
 * 1 − Σ residual² / Σ (y − mean)², the mean that of each resample. Where the truth does not vary: 1 for a perfect
 * model, else 0, as scikit-learn's `force_finite`.
 */
const prepareR2 = (prediction) => {
    const { centred, squares, residuals, constant } = describe(prediction);
    return (0,sums/* prepareSums */.wH)([centred, squares, residuals.map((residual) => residual ** 2)], prediction.weights, (total, sum, square, residual) => explained(constant ? 0 : square - (sum * sum) / total, residual));
};
/** The same with the residuals about their own mean: a constant error is no error. */
const prepareExplainedVariance = (prediction) => {
    const { centred, squares, residuals, constant } = describe(prediction);
    const n = Math.max(1, prediction.n);
    const shift = residuals.reduce((sum, value) => sum + value, 0) / n;
    const shifted = residuals.map((residual) => residual - shift);
    return (0,sums/* prepareSums */.wH)([centred, squares, shifted, shifted.map((residual) => residual ** 2)], prediction.weights, (total, sum, square, error, errors) => explained(constant ? 0 : square - (sum * sum) / total, errors - (error * error) / total));
};
const explained = (variance, unexplained) => variance > 0 ? 1 - unexplained / variance : unexplained > 0 ? 0 : 1;
/** y is centred before it is squared, against cancellation. */
const describe = ({ n, y, scores }) => {
    const mean = y.reduce((sum, value) => sum + value, 0) / n;
    const centred = y.map((value) => value - mean);
    return {
        centred,
        squares: centred.map((value) => value ** 2),
        residuals: y.map((value, i) => value - scores[0][i]),
        constant: y.every((value) => value === y[0]),
    };
};

;// CONCATENATED MODULE: ../packages/evaluation/src/metrics/tables.ts













const ofCounts = (measure) => higher(prepareConfusion(measure));
const ece = (bins) => ofProbabilities(lower((0,calibration/* prepareEce */.l)(bins)));
const rootOf = (values) => lower((prediction) => (0,sums/* prepareMean */.XD)(values(prediction), prediction.weights, Math.sqrt));
const agreement = {
    accuracy: shareOf(predict_classes/* correctRows */.g),
    balanced_accuracy: ofCounts(balancedAccuracy),
    mcc: ofCounts(mcc),
    kappa: ofCounts(kappa),
};
const agreementAliases = {
    acc: "accuracy",
    matthews_corrcoef: "mcc",
    cohen_kappa: "kappa",
    logloss: "log_loss",
};
const binary = {
    plain: {
        roc_auc: higher(prepareAuc),
        average_precision: higher(prepareAveragePrecision),
        log_loss: ofProbabilities(meanOf(lower, logLosses)),
        brier: ofProbabilities(meanOf(lower, squaredErrors)),
        ece: ece(15),
        ...agreement,
        precision: ofCounts(ofPositive(precision)),
        recall: ofCounts(ofPositive(recall)),
        specificity: ofCounts(ofNegative(recall)),
        npv: ofCounts(ofNegative(precision)),
        fpr: lower(prepareConfusion(falsePositiveRate)),
        fnr: lower(prepareConfusion(falseNegativeRate)),
        f1: ofCounts(ofPositive(fBeta(1))),
        selection_rate: ofCounts(selectionRate),
    },
    set: {
        "f_beta@beta": positive(2, (beta) => ofCounts(ofPositive(fBeta(beta)))),
        "recall@fpr": share(0.01, (fpr) => higher(prepareRecallAtFpr(fpr))),
        "recall@k": count(100, (k) => higher(prepareRecallAtK(k))),
        "precision@k": count(100, (k) => higher(preparePrecisionAtK(k))),
        "ece@bins": count(10, ece),
    },
    aliases: {
        ...agreementAliases,
        auc: "roc_auc",
        ap: "average_precision",
        pr_auc: "average_precision",
        brier_score: "brier",
        tpr: "recall",
        sensitivity: "recall",
        tnr: "specificity",
        ppv: "precision",
    },
};
const averaged = (name, measure) => ({
    [`${name}_macro`]: ofCounts(macro(measure)),
    [`${name}_micro`]: ofCounts(micro(measure)),
    [`${name}_weighted`]: ofCounts(weighted(measure)),
});
const multiclass = {
    plain: {
        ...agreement,
        ...averaged("precision", precision),
        ...averaged("recall", recall),
        ...averaged("f1", fBeta(1)),
        log_loss: ofProbabilities(meanOf(lower, multiclassLogLosses)),
        brier: ofProbabilities(meanOf(lower, multiclassBrierLosses)),
        ece: ece(15),
        roc_auc_ovr: higher(prepareAucOvr("macro")),
        roc_auc_ovr_weighted: higher(prepareAucOvr("weighted")),
        roc_auc_ovo: higher(prepareAucOvo("macro")),
        roc_auc_ovo_weighted: higher(prepareAucOvo("weighted")),
    },
    set: {
        "f_beta_macro@beta": positive(2, (beta) => ofCounts(macro(fBeta(beta)))),
        "f_beta_micro@beta": positive(2, (beta) => ofCounts(micro(fBeta(beta)))),
        "f_beta_weighted@beta": positive(2, (beta) => ofCounts(weighted(fBeta(beta)))),
        "top_k_accuracy@k": count(2, (k) => shareOf(topHits(k))),
        "ece@bins": count(10, ece),
        "precision@class": ofClass(precision),
        "recall@class": ofClass(recall),
        "f1@class": ofClass(fBeta(1)),
    },
    aliases: {
        ...agreementAliases,
        macro_f1: "f1_macro",
        micro_f1: "f1_micro",
        weighted_f1: "f1_weighted",
        roc_auc: "roc_auc_ovr",
        roc_auc_ovr_macro: "roc_auc_ovr",
        roc_auc_ovo_macro: "roc_auc_ovo",
        brier_score: "brier",
    },
};
const regression = {
    plain: {
        rmse: rootOf(squaredErrors),
        mse: meanOf(lower, squaredErrors),
        mae: meanOf(lower, absoluteErrors),
        median_absolute_error: lower(prepareMedianAbsoluteError),
        max_error: lower(prepareMaxError),
        mape: meanOf(lower, relativeErrors),
        smape: meanOf(lower, symmetricRelativeErrors),
        rmsle: rootOf(squaredLogErrors),
        r2: higher(prepareR2),
        explained_variance: higher(prepareExplainedVariance),
    },
    set: { "pinball@alpha": share(0.9, (alpha) => meanOf(lower, pinballLosses(alpha))) },
    aliases: {
        root_mean_squared_error: "rmse",
        mean_squared_error: "mse",
        mean_absolute_error: "mae",
        mean_absolute_percentage_error: "mape",
        root_mean_squared_log_error: "rmsle",
    },
};
const tables_all = Number.POSITIVE_INFINITY;
const ranking = {
    plain: {
        ndcg: higher(prepareQueries(ndcg(tables_all))),
        map: higher(prepareQueries(averagePrecision)),
        mrr: higher(prepareQueries(reciprocalRank(tables_all))),
    },
    set: {
        "ndcg@k": count(10, (k) => higher(prepareQueries(ndcg(k)))),
        "mrr@k": count(10, (k) => higher(prepareQueries(reciprocalRank(k)))),
    },
    aliases: {},
};
const llm = {
    plain: {
        mean_score: meanOf(higher, ownScores),
        pass_rate: shareOf(passes),
        win_rate: meanOf(higher, wins),
    },
    set: {},
    aliases: { score: "mean_score", accuracy: "pass_rate" },
};

;// CONCATENATED MODULE: ../packages/evaluation/src/metrics/metrics.ts




const tables = { binary: binary, multiclass: multiclass, regression: regression, ranking: ranking, llm: llm };
/** All names, those with a setting with an example of one: `recall@fpr=0.01`. */
const metricNames = (task) => [
    ...Object.keys(tables[task].plain),
    ...Object.entries(tables[task].set).map(([key, { example }]) => `${key}=${example}`),
];
/** The metric of that name, or undefined; `describeUnknownMetric` says why. */
const findMetric = (task, name) => {
    const { base, key, value } = parseMetricName(name);
    const entry = key === undefined || value === undefined
        ? own(tables[task].plain, resolve(task, base))
        : findSetting(task, base, key)?.make(value);
    return entry && { name, ...entry };
};
const resolve = (task, base) => own(tables[task].aliases, base) ?? base;
const findSetting = (task, base, key) => own(tables[task].set, `${resolve(task, base)}@${key}`);
/** A name from a policy may be `constructor`. */
const own = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;
/** What is wrong with a name that findMetric does not find, and what might have been meant. */
const describeUnknownMetric = (task, name) => {
    const { base, key, value } = parseMetricName(name);
    const setting = key === undefined ? undefined : findSetting(task, base, key);
    if (setting)
        return {
            message: `"${name}": ${key} is "${value}", expected ${setting.allowed}.`,
            fix: `Write ${base}@${key}=${setting.example}, for example.`,
        };
    const near = suggestMetric(task, name);
    return {
        message: `"${name}" is not a metric of the task ${task}.`,
        fix: `${near ? `Did you mean "${near}"? ` : ""}There are: ${metricNames(task).join(", ")}.`,
    };
};
const suggestMetric = (task, name) => {
    const { base, key, value } = parseMetricName(name);
    if (key === undefined) {
        const names = metricNames(task);
        return (0,suggest/* suggest */.Z)(name, names) ?? names.find((known) => known.startsWith(`${name}@`));
    }
    const near = (0,suggest/* suggest */.Z)(`${base}@${key}`, Object.keys(tables[task].set));
    return near && `${near}=${value}`;
};
const higherWords = /(^|[._/-])(accuracy|acc|acc_norm|auc|auroc|roc_auc|ap|map|map50|map50-95|average_precision|precision|recall|f1|f1_macro|f1_weighted|f1-score|mcc|matthews_correlation|kappa|r2|iou|dice|bleu|rouge|rouge[12l]|ndcg|mrr|score|exact_match|em|pass_rate|win_rate|success_rate|pass@\d+)(\(B\)|\(M\))?$/i;
const lowerWords = /(^|[._/-])(loss|log_loss|logloss|brier|error|mse|rmse|mae|mape|smape|perplexity|word_perplexity|byte_perplexity|bits_per_byte|wer|cer|latency(_ms)?|latency_ms\.\w+|ece|runtime|cost|failures|errors|bytes|size)$/i;
/** Whether more is better, from the name that a metrics file gives; undefined where it does not say. */
const guessDirection = (name) => {
    // lm-eval writes acc,none for a metric and the filter that its answers went through.
    const metric = name.replace(/,[\w-]+$/, "");
    return lowerWords.test(metric) ? false : higherWords.test(metric) ? true : undefined;
};
/** DeLong's method is for this metric alone. */
const isBinaryAuc = (metric) => metric.prepare === prepareAuc;


/***/ }),

/***/ 45962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ predictClasses),
/* harmony export */   g: () => (/* binding */ correctRows)
/* harmony export */ });
/** What the model says of each row: 1 at or above the threshold, or the class with the greatest score. */
const predictClasses = ({ n, scores, threshold, }) => {
    const [first] = scores;
    const predicted = new Uint32Array(n);
    if (scores.length === 1)
        for (let i = 0; i < n; i++)
            predicted[i] = first[i] >= threshold ? 1 : 0;
    else
        for (let i = 0; i < n; i++)
            predicted[i] = argmax(scores, i);
    return predicted;
};
/** Of equal scores the first, as numpy's. */
const argmax = (scores, row) => {
    let best = 0;
    for (let c = 1; c < scores.length; c++)
        if (scores[c][row] > scores[best][row])
            best = c;
    return best;
};
/** 1 where what the model says is true, else 0: accuracy is their mean. */
const correctRows = (prediction) => {
    const predicted = predictClasses(prediction);
    return prediction.y.map((truth, i) => (predicted[i] === truth ? 1 : 0));
};


/***/ }),

/***/ 40852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sortRows)
/* harmony export */ });
const sorted = new WeakMap();
/**
 * Row numbers in ascending order of value, equal values in the order of their rows. Remembered for as long as the
 * values live, because several metrics and DeLong's method ask for the same order; do not change either array.
 */
const sortRows = (values) => {
    let order = sorted.get(values);
    if (!order) {
        order = values.length < 4096 ? compareSort(values) : radixSort(values);
        sorted.set(values, order);
    }
    return order;
};
const compareSort = (values) => Uint32Array.from(values, (_, row) => row).sort((i, j) => values[i] - values[j]);
const bits = 11;
const digits = 1 << bits;
/**
 * Least significant digit first, eleven bits at a time, over keys whose unsigned order is the order of the doubles:
 * a negative number's bits are turned over, a positive one's sign bit is set (M. Herf, Radix Tricks, 2001).
 * A sort that calls a comparator takes several times as long.
 */
const radixSort = (values) => {
    const n = values.length;
    const words = new Uint32Array(new Float64Array(values).buffer);
    let from = { low: new Uint32Array(n), high: new Uint32Array(n), row: new Uint32Array(n) };
    let to = { low: new Uint32Array(n), high: new Uint32Array(n), row: new Uint32Array(n) };
    for (let i = 0; i < n; i++) {
        const high = words[2 * i + 1];
        const flip = high >>> 31 ? 0xffffffff : 0;
        from.low[i] = words[2 * i] ^ flip;
        from.high[i] = high ^ (flip | 0x80000000);
        from.row[i] = i;
    }
    const starts = new Uint32Array(digits);
    for (let shift = 0; shift < 64; shift += bits) {
        const { low, high, row } = from;
        const digitOf = (i) => shift >= 32
            ? (high[i] >>> (shift - 32)) & (digits - 1)
            : ((low[i] >>> shift) | (shift + bits > 32 ? high[i] << (32 - shift) : 0)) & (digits - 1);
        starts.fill(0);
        for (let i = 0; i < n; i++)
            starts[digitOf(i)]++;
        if (starts[digitOf(0)] === n)
            continue; // all rows share this digit
        for (let digit = 0, at = 0; digit < digits; digit++) {
            const count = starts[digit];
            starts[digit] = at;
            at += count;
        }
        for (let i = 0; i < n; i++) {
            const at = starts[digitOf(i)]++;
            to.low[at] = low[i];
            to.high[at] = high[i];
            to.row[at] = row[i];
        }
        [from, to] = [to, from];
    }
    return from.row;
};


/***/ }),

/***/ 12540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ addWeighted),
/* harmony export */   Hq: () => (/* binding */ prepareGroupSums),
/* harmony export */   XD: () => (/* binding */ prepareMean),
/* harmony export */   wH: () => (/* binding */ prepareSums)
/* harmony export */ });
/** Σ weight · column in each of the four lanes; where there is no column, Σ weight. */
const addWeighted = (column, weights, out) => {
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let i = 0; i < weights.length; i++) {
        const w = weights[i];
        const value = column === undefined ? 1 : column[i];
        s0 += (w & 15) * value;
        s1 += ((w >>> 4) & 15) * value;
        s2 += ((w >>> 8) & 15) * value;
        s3 += (w >>> 12) * value;
    }
    out[0] = s0;
    out[1] = s1;
    out[2] = s2;
    out[3] = s3;
};
/**
 * A function of weighted sums over the rows.
 * @param own how much each row counts besides its bootstrap weight
 * @param finish gets the sum of weights and the sum of each column
 */
const prepareSums = (columns, own, finish) => {
    const weighted = own ? columns.map((column) => column.map((value, i) => value * own[i])) : columns;
    const all = [own, ...weighted];
    const sums = all.map(() => new Float64Array(4));
    return (weights, out) => {
        all.forEach((column, index) => {
            addWeighted(column, weights, sums[index]);
        });
        for (let lane = 0; lane < 4; lane++) {
            const [total, ...rest] = sums.map((sum) => sum[lane]);
            out[lane] = finish(total, ...rest);
        }
    };
};
/** The weighted mean of a value a row, then a last step such as a square root. */
const prepareMean = (values, own, finish = (mean) => mean) => prepareSums([values], own, (total, sum) => finish(sum / total));
/** Weighted sums of a column within groups of rows, `sums[lane][group]`; then a function of one lane's sums. */
const prepareGroupSums = (codes, groups, column, finish) => {
    const sums = Array.from({ length: 4 }, () => new Float64Array(groups));
    const [s0, s1, s2, s3] = sums;
    return (weights, out) => {
        for (const lane of sums)
            lane.fill(0);
        for (let i = 0; i < codes.length; i++) {
            const w = weights[i];
            const code = codes[i];
            const value = column === undefined ? 1 : column[i];
            s0[code] += (w & 15) * value;
            s1[code] += ((w >>> 4) & 15) * value;
            s2[code] += ((w >>> 8) & 15) * value;
            s3[code] += (w >>> 12) * value;
        }
        for (let lane = 0; lane < 4; lane++)
            out[lane] = finish(sums[lane], lane);
    };
};


/***/ }),

/***/ 82728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ batchSize),
/* harmony export */   K_: () => (/* binding */ countBatches),
/* harmony export */   cg: () => (/* binding */ resample)
/* harmony export */ });
/* harmony import */ var _poisson_weights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86973);

const batchSize = _poisson_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .lanes */ .wX * _poisson_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .blocksAtOnce */ .Jb;
const countBatches = (resamples) => Math.ceil(resamples / batchSize);
/**
 * Estimates of each resample. `batches` says which to draw, so that several workers can share one job: joined in
 * order, their answers are bit for bit those of one worker. Groups are drawn whole (Field & Welsh, J. R. Statist.
 * Soc. B 69, 2007): all rows of one have its weight.
 */
const resample = (estimators, { n, groups }, { resamples, seed, key }, batches = { from: 0, to: countBatches(resamples) }) => {
    const [first, second] = estimators;
    const ofRows = groups && new Uint16Array(n);
    const a = new Float64Array(_poisson_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .lanes */ .wX);
    const b = new Float64Array(_poisson_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .lanes */ .wX);
    const start = batches.from * batchSize;
    const estimates = new Float64Array(Math.max(0, Math.min(batches.to * batchSize, resamples) - start));
    const stream = (0,_poisson_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .hashKey */ .EN)(key);
    for (let batch = batches.from; batch < batches.to; batch++) {
        const drawn = (0,_poisson_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .drawWeights */ .wr)(groups?.count ?? n, seed, stream, batch * _poisson_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .blocksAtOnce */ .Jb);
        for (const [k, ofUnits] of drawn.entries()) {
            const at = batch * batchSize + k * _poisson_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .lanes */ .wX - start;
            if (at >= estimates.length)
                break;
            if (ofRows)
                for (let i = 0; i < n; i++)
                    ofRows[i] = ofUnits[groups.of[i]];
            const weights = ofRows ?? ofUnits;
            first(weights, a);
            second?.(weights, b);
            for (let lane = 0; lane < _poisson_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .lanes */ .wX && at + lane < estimates.length; lane++)
                estimates[at + lane] = a[lane] - b[lane];
        }
    }
    return estimates;
};


/***/ }),

/***/ 5200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ openKernel)
});

;// CONCATENATED MODULE: ../packages/evaluation/src/statistics/kernel/resample.wasm.ts
/** resample.as compiled by scripts/build-wasm.ts: change that and run it again. */
const wasm = "AGFzbQEAAAABEwJgB39/f39/f38AYAV/f39/fwADAwIAAQUDAQAABxkDBGRyYXcAAAVhcmVhcwABBm1lbW9yeQIACroQArEGAQd7IAT9ESEKIAX9ESEJIAb9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASEH/QwBAAAAAQAAAAEAAAABAAAAIQhBcCEEA0AgASAESgRAIAdBFf2rASAHQQv9rQH9UCAKIAn9rgEgCP2uASIL/a4BIQ0gCSAJQQn9rQH9USAHIAdBA/2rAf2uASIH/a4BIAj9DAEAAAABAAAAAQAAAAEAAAD9rgEiCP2uASEMIAj9DAEAAAABAAAAAQAAAAEAAAD9rgEhCCAHIAdBCf2tAf1RIQogDSANQQP9qwH9rgEhCSANQRX9qwEgDUEL/a0B/VAgDP2uASEHIARBAE4EQCAL/QwsXixeLF4sXixeLF4sXixe/TIgC/0MWrxavFq8WrxavFq8WrxavP0y/Y4BIAv9DHDrcOtw63DrcOtw63DrcOv9Mv2OASAL/Qwj+yP7I/sj+yP7I/sj+yP7/TL9jgEgC/0MD/8P/w//D/8P/w//D/8P//0y/Y4BIAv9DNj/2P/Y/9j/2P/Y/9j/2P/9Mv2OASAL/Qz6//r/+v/6//r/+v/6//r//TL9jgEgC/0M/v/+//7//v/+//7//v/+//0y/Y4B/YEBIgsgC0EM/a0B/VD9DP8AAAD/AAAA/wAAAP8AAAD9TiAM/QwsXixeLF4sXixeLF4sXixe/TIgDP0MWrxavFq8WrxavFq8WrxavP0y/Y4BIAz9DHDrcOtw63DrcOtw63DrcOv9Mv2OASAM/Qwj+yP7I/sj+yP7I/sj+yP7/TL9jgEgDP0MD/8P/w//D/8P/w//D/8P//0y/Y4BIAz9DNj/2P/Y/9j/2P/Y/9j/2P/9Mv2OASAM/Qz6//r/+v/6//r/+v/6//r//TL9jgEgDP0M/v/+//7//v/+//7//v/+//0y/Y4B/YEBIgsgC0EM/a0B/VD9DP8AAAD/AAAA/wAAAP8AAAD9TkEI/asB/VAiCyAL/YYBIQsgA0ECRgRAIAAgC/1bAwAABSAAIAv9WQEAACAAIANqIAv9WQEAASAAIANBAXRqIAv9WQEAAiAAIANBA2xqIAv9WQEAAwsgACACaiEACyAEQQFqIQQMAQsLC4QKAgZ/GHsDQCACIAlKBEAgASgCACEHIAEoAgQiBkEBdiEIIAZBAXEgAUEIaiEBIAshDyAMIRAgDSERIA4hEgNAIAUgB0kEQCAHIAVBH2oiBiAGIAdLGyEG/QwAAAAAAAAAAAAAAAAAAAAAIRMDQCAFIAZJBEAgEyADIAAgBUECdGooAgBBA3Rq/QoDACIT/QwPDw8PDw8PDw8PDw8PDw8P/U4gE0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79DQAQARECEgMTBBQFFQYWBxf9biETIAVBAWohBQwBCwsgCyAT/YkBIhj9qQH9rgEhCyAMIBj9qgH9rgEhDCANIBP9igEiE/2pAf2uASENIA4gE/2qAf2uASEOIAYhBQwBCwsEeyAPIAv9rgEhGCAQIAz9rgEhECARIA39rgEhEyASIA79rgEFIAtBAf2rASEYIAxBAf2rASEQIA1BAf2rASETIA5BAf2rAQshEgNAIAUgCEkEQCAIIAVBH2oiBiAGIAhLGyEG/QwAAAAAAAAAAAAAAAAAAAAAIQ8DQCAFIAZJBEAgDyADIAAgBUECdGooAgBBA3Rq/QoDACIP/QwPDw8PDw8PDw8PDw8PDw8P/U4gD0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79DQAQARECEgMTBBQFFQYWBxf9biEPIAVBAWohBQwBCwsgFCAP/YkBIiH9qQEiEf2uASEUIBUgIf2qASIh/a4BIRUgFiAP/YoBIiL9qQEiD/2uASEWIBcgIv2qASIi/a4BIRcgGSARIBj93gH9zgEhGSAaIBEgGP3fAf3OASEaIBsgISAQ/d4B/c4BIRsgHCAhIBD93wH9zgEhHCAdIA8gE/3eAf3OASEdIB4gDyAT/d8B/c4BIR4gHyAiIBL93gH9zgEhHyAgICIgEv3fAf3OASEgIAYhBQwBCwsgCUEBaiEJDAELCyAEIBn9HQC5IBT9GwC3IAv9GwC3okQAAAAAAAAAQKKjOQMAIAQgGf0dAbkgFP0bAbcgC/0bAbeiRAAAAAAAAABAoqM5AwggBCAa/R0AuSAU/RsCtyAL/RsCt6JEAAAAAAAAAECiozkDECAEIBr9HQG5IBT9GwO3IAv9GwO3okQAAAAAAAAAQKKjOQMYIAQgG/0dALkgFf0bALcgDP0bALeiRAAAAAAAAABAoqM5AyAgBCAb/R0BuSAV/RsBtyAM/RsBt6JEAAAAAAAAAECiozkDKCAEIBz9HQC5IBX9GwK3IAz9GwK3okQAAAAAAAAAQKKjOQMwIAQgHP0dAbkgFf0bA7cgDP0bA7eiRAAAAAAAAABAoqM5AzggBEFAayIAIB39HQC5IBb9GwC3IA39GwC3okQAAAAAAAAAQKKjOQMAIAAgHf0dAbkgFv0bAbcgDf0bAbeiRAAAAAAAAABAoqM5AwggACAe/R0AuSAW/RsCtyAN/RsCt6JEAAAAAAAAAECiozkDECAAIB79HQG5IBb9GwO3IA39GwO3okQAAAAAAAAAQKKjOQMYIAQgH/0dALkgF/0bALcgDv0bALeiRAAAAAAAAABAoqM5A2AgBCAf/R0BuSAX/RsBtyAO/RsBt6JEAAAAAAAAAECiozkDaCAEICD9HQC5IBf9GwK3IA79GwK3okQAAAAAAAAAQKKjOQNwIAQgIP0dAbkgF/0bA7cgDv0bA7eiRAAAAAAAAABAoqM5A3gL";

;// CONCATENATED MODULE: ../packages/evaluation/src/statistics/kernel/kernel.ts

const page = 65536;
let kernel;
/**
 * This thread's kernel with at least so many bytes of memory, whose contents are whoever's opened it last: open it,
 * lay out, compute and read without an await between. One for all, because each reserves gigabytes of addresses.
 */
const openKernel = (bytes) => {
    kernel ??= new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(wasm, "base64"))).exports;
    const lacking = bytes - kernel.memory.buffer.byteLength;
    if (lacking > 0)
        kernel.memory.grow(Math.ceil(lacking / page));
    return kernel;
};


/***/ }),

/***/ 86973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ hashKey),
/* harmony export */   Jb: () => (/* binding */ blocksAtOnce),
/* harmony export */   wX: () => (/* binding */ lanes),
/* harmony export */   wr: () => (/* binding */ drawWeights),
/* harmony export */   xl: () => (/* binding */ unitWeight)
/* harmony export */ });
/* harmony import */ var _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5200);

/**
 * Bootstrap weights. A Poisson(1) weight a row stands for "drawn so many times" (Hanley & MacGibbon 2006; Chamandy et
 * al. 2012): rows are independent, so nothing needs the whole sample at once. Four weights of four bits, one for each
 * of four resamples, lie in one 16-bit word; a metric's estimator reads all four in one pass.
 */
const lanes = 4;
/** Blocks of four resamples that are drawn at once. */
const blocksAtOnce = 4;
/** Every row once, in all four lanes: with these, an estimator gives its point estimate. */
const unitWeight = 0x1111;
/** FNV-1a, 32 bits: gives each rule and slice a stream of its own. */
const hashKey = (key) => {
    let hash = 0x811c9dc5;
    for (let i = 0; i < key.length; i++)
        hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
    return hash >>> 0;
};
/**
 * The weights of four blocks from `block` on, one array a block. A block's numbers are made of (seed, key, block): they
 * do not depend on which blocks were drawn before, or by whom. The arrays are good until the next draw of this thread.
 */
const drawWeights = (n, seed, key, block) => {
    const apart = 2 * n;
    const { memory, draw } = (0,_kernel_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .openKernel */ .m)(blocksAtOnce * apart);
    draw(0, n, 2, apart, seed, key, block);
    return Array.from({ length: blocksAtOnce }, (_, k) => new Uint16Array(memory.buffer, k * apart, n));
};


/***/ }),

/***/ 55919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qx: () => (/* binding */ drawsAreas),
  TY: () => (/* binding */ openSampler),
  b1: () => (/* binding */ planJob)
});

// EXTERNAL MODULE: ../packages/evaluation/src/metrics/metrics.ts + 12 modules
var metrics = __webpack_require__(2536);
// EXTERNAL MODULE: ../packages/evaluation/src/metrics/sort-rows.ts
var sort_rows = __webpack_require__(40852);
;// CONCATENATED MODULE: ../packages/evaluation/src/metrics/rank-runs.ts

/** Neighbours of one class share a group, so that a walk stops only where the class changes or scores are tied. */
const rankRuns = (score, y) => {
    const order = (0,sort_rows/* sortRows */.s)(score);
    const n = order.length;
    const rows = new Uint32Array(n);
    // Classes alternate at most n times, and each group has two ends.
    const ends = new Uint32Array(2 * n + 2);
    let groups = 0;
    let from = 0;
    let negatives = 0;
    let at = 0;
    const close = (tied) => {
        if (at > from) {
            ends[2 * groups] = negatives;
            ends[2 * groups + 1] = ((at << 1) | tied) >>> 0;
            groups++;
        }
        from = at;
        negatives = at;
    };
    for (let start = 0; start < n;) {
        let stop = start;
        let positives = 0;
        const value = score[order[start]];
        for (; stop < n && score[order[stop]] === value; stop++)
            positives += y[order[stop]] === 1 ? 1 : 0;
        const mixed = positives > 0 && positives < stop - start;
        // A group ends before a tie of both classes, and where a negative comes after a positive.
        if (mixed || (positives === 0 && at > negatives))
            close(0);
        for (let i = start; i < stop; i++)
            if (y[order[i]] !== 1)
                rows[at++] = order[i];
        if (positives < stop - start)
            negatives = at;
        for (let i = start; i < stop; i++)
            if (y[order[i]] === 1)
                rows[at++] = order[i];
        if (mixed)
            close(1);
        start = stop;
    }
    close(0);
    return { rows, ends: ends.slice(0, 2 * groups) };
};

// EXTERNAL MODULE: ../packages/evaluation/src/statistics/bootstrap.ts
var bootstrap = __webpack_require__(82728);
// EXTERNAL MODULE: ../packages/evaluation/src/statistics/kernel/kernel.ts + 1 modules
var kernel = __webpack_require__(5200);
// EXTERNAL MODULE: ../packages/evaluation/src/statistics/poisson-weights.ts
var poisson_weights = __webpack_require__(86973);
;// CONCATENATED MODULE: ../packages/evaluation/src/statistics/resample-areas.ts



/**
 * `resample` of the area under the ROC curve, to the bit: a whole batch in one walk along each order, instead of four
 * walks. The sixteen weights of a row lie together, so that a row is fetched once.
 */
const resampleAreas = (runs, { resamples, seed, key }, batches = { from: 0, to: (0,bootstrap/* countBatches */.K_)(resamples) }) => {
    const n = runs[0].rows.length;
    // Areas first, for they are 64 bits wide; then 8 bytes of weights a row; then the orders.
    const weights = 8 * bootstrap/* batchSize */.CJ * runs.length;
    let free = weights + 8 * n;
    const placed = runs.map(({ rows, ends }) => {
        const at = { rows: free, ends: free + rows.byteLength, groups: ends.length / 2 };
        free = at.ends + ends.byteLength;
        return at;
    });
    const { memory, draw, areas } = (0,kernel/* openKernel */.m)(free);
    const bytes = memory.buffer;
    placed.forEach((at, side) => {
        new Uint32Array(bytes, at.rows).set(runs[side].rows);
        new Uint32Array(bytes, at.ends).set(runs[side].ends);
    });
    const found = runs.map((_, side) => new Float64Array(bytes, 8 * bootstrap/* batchSize */.CJ * side, bootstrap/* batchSize */.CJ));
    const start = batches.from * bootstrap/* batchSize */.CJ;
    const estimates = new Float64Array(Math.max(0, Math.min(batches.to * bootstrap/* batchSize */.CJ, resamples) - start));
    const stream = (0,poisson_weights/* hashKey */.EN)(key);
    for (let batch = batches.from; batch < batches.to; batch++) {
        draw(weights, n, 8, 2, seed, stream, batch * poisson_weights/* blocksAtOnce */.Jb);
        placed.forEach((at, side) => {
            areas(at.rows, at.ends, at.groups, weights, 8 * bootstrap/* batchSize */.CJ * side);
        });
        const at = batch * bootstrap/* batchSize */.CJ - start;
        const [ours, theirs] = found;
        for (let lane = 0; lane < bootstrap/* batchSize */.CJ && at + lane < estimates.length; lane++)
            estimates[at + lane] = ours[lane] - (theirs?.[lane] ?? 0);
    }
    return estimates;
};

// EXTERNAL MODULE: ../packages/evaluation/src/statistics/statistic.ts + 1 modules
var statistic = __webpack_require__(45085);
;// CONCATENATED MODULE: ../packages/evaluation/src/statistics/sampler.ts





/** Weights, groups and gaps between slices need each row's own number; a plain area does not. */
const drawsAreas = ({ evidence, statistic }) => evidence.task === "binary" &&
    !evidence.groups &&
    !evidence.weights &&
    !statistic.across &&
    (0,metrics/* isBinaryAuc */.R7)((0,metrics/* findMetric */.GF)("binary", statistic.metric));
const planJob = (job) => {
    if (!drawsAreas(job))
        return { job };
    const { evidence, ...rest } = job;
    const { y, challenger, champion } = evidence;
    const ours = rankRuns(challenger[0], y);
    return { job: rest, runs: job.of === "challenger" ? [ours] : [ours, rankRuns(champion[0], y)] };
};
const openSampler = (plan) => {
    if ("runs" in plan)
        return (batches) => resampleAreas(plan.runs, plan.job, batches);
    const { job } = plan;
    const estimators = (0,statistic/* prepareJob */.LS)(job);
    const groups = (0,statistic/* findGroups */._F)(job.evidence);
    const units = { n: job.evidence.n, ...(groups && { groups }) };
    return (batches) => (0,bootstrap/* resample */.cg)(estimators, units, job, batches);
};


/***/ }),

/***/ 45085:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _F: () => (/* binding */ findGroups),
  LS: () => (/* binding */ prepareJob),
  IG: () => (/* binding */ prepareStatistic)
});

// EXTERNAL MODULE: ../packages/evaluation/src/inputs/evidence.ts
var inputs_evidence = __webpack_require__(9143);
// EXTERNAL MODULE: ../packages/evaluation/src/metrics/metrics.ts + 12 modules
var metrics = __webpack_require__(2536);
// EXTERNAL MODULE: ../packages/evaluation/src/statistics/poisson-weights.ts
var poisson_weights = __webpack_require__(86973);
;// CONCATENATED MODULE: ../packages/evaluation/src/statistics/gap.ts


/**
 * The greatest less the smallest value of a metric between groups of rows. Undefined where it is so for one of them: a
 * gap that leaves a group out would flatter.
 */
const prepareGap = (evidence, groups, prepare) => {
    const parts = groups.map((rows) => ({
        rows,
        weights: new Uint16Array(rows.length),
        estimate: prepare((0,inputs_evidence/* selectRows */.A5)(evidence, rows)),
        values: new Float64Array(poisson_weights/* lanes */.wX),
    }));
    return (weights, out) => {
        for (const { rows, weights: own, estimate, values } of parts) {
            for (let i = 0; i < rows.length; i++)
                own[i] = weights[rows[i]];
            estimate(own, values);
        }
        for (let lane = 0; lane < poisson_weights/* lanes */.wX; lane++) {
            const values = parts.map((part) => part.values[lane]);
            out[lane] = Math.max(...values) - Math.min(...values);
        }
    };
};

;// CONCATENATED MODULE: ../packages/evaluation/src/statistics/statistic.ts



/** A gap is better when it is smaller, whatever it is a gap of. */
const higherIsBetter = ({ metric, across }, { task }) => across ? false : (0,metrics/* findMetric */.GF)(task, metric).higherIsBetter;
const prepareStatistic = ({ metric, across }, evidence, side) => {
    const prepare = (of) => (0,inputs_evidence/* prepareMetric */.ii)((0,metrics/* findMetric */.GF)(of.task, metric), of, of[side]);
    return across ? prepareGap(evidence, across, prepare) : prepare(evidence);
};
/** The estimators of a job: with two, the first less the second is positive where the challenger is better. */
const prepareJob = ({ evidence, statistic, of, }) => {
    const ours = prepareStatistic(statistic, evidence, "challenger");
    if (of === "challenger")
        return [ours];
    const theirs = prepareStatistic(statistic, evidence, "champion");
    return higherIsBetter(statistic, evidence) ? [ours, theirs] : [theirs, ours];
};
/**
 * What is drawn whole: the policy's groups, else the queries of a ranking. Numbered without holes, for a slice has only
 * some of them.
 */
const findGroups = ({ groups, queries }) => {
    const codes = groups ?? queries;
    if (!codes)
        return undefined;
    const numbers = new Map();
    const of = codes.map((group) => {
        const number = numbers.get(group) ?? numbers.size;
        numbers.set(group, number);
        return number;
    });
    return { of, count: numbers.size };
};


/***/ })

};
