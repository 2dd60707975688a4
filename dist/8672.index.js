export const id = 8672;
export const ids = [8672];
export const modules = {

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


/***/ })

};
