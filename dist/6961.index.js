export const id = 6961;
export const ids = [6961];
export const modules = {

/***/ 50796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ flatten),
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   Pf: () => (/* binding */ fieldsOf)
/* harmony export */ });
/** The object's fields; none where it is no object. */
const fieldsOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
const isNumber = (value) => typeof value === "number" && Number.isFinite(value);
/** Finite numbers of nested objects, keys joined with dots. Text, flags and lists are passed over. */
const flatten = (value, prefix = "") => isNumber(value)
    ? { [prefix]: value }
    : Object.fromEntries(Object.entries(fieldsOf(value)).flatMap(([key, inner]) => Object.entries(flatten(inner, prefix ? `${prefix}.${key}` : key))));


/***/ }),

/***/ 98803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ isLmEvalSample),
/* harmony export */   RB: () => (/* binding */ readLmEvalSamples),
/* harmony export */   oz: () => (/* binding */ lmEval)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50796);

/**
 * results_*.json of lm-evaluation-harness: `{results: {task: {"acc,none": …, "acc_stderr,none": …}}}`. Names are
 * `task.metric,filter`, such as `arc_easy.acc,none`; its standard error is told with it.
 */
const lmEval = {
    name: "lm-evaluation-harness",
    recognise: ({ json }) => {
        const tasks = Object.values((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(json).results));
        return tasks.some((task) => Object.entries((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(task)).some(([key, value]) => metricKey.test(key) && (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumber */ .Et)(value)));
    },
    read: ({ json }) => {
        const numbers = {};
        const stderr = {};
        for (const [task, fields] of Object.entries((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(json).results)))
            for (const [key, value] of Object.entries((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(fields))) {
                const [, metric, isError, filter] = metricKey.exec(key) ?? [];
                if (metric === undefined || !(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumber */ .Et)(value))
                    continue;
                (isError ? stderr : numbers)[`${task}.${metric},${filter}`] = value;
            }
        return { numbers, stderr };
    },
};
const metricKey = /^([^,]+?)(_stderr)?,([^,]+)$/;
/**
 * A line of its samples_*.jsonl as a row: paired by doc_id and doc_hash, so that a changed document is another row.
 * The score is `score` where the line has such a metric (`acc_norm`), else the first that the line names. Where
 * answers went through several filters, the file has a line for each: `metric,filter` chooses one, else the first
 * filter of the file is taken.
 */
const readLmEvalSamples = (score) => {
    const [metric, filter] = score.split(",");
    let taken = filter;
    return (line) => {
        taken ??= String(line.filter ?? "");
        if (line.filter !== undefined && line.filter !== taken)
            return undefined;
        const names = Array.isArray(line.metrics) ? line.metrics.map(String) : [];
        const name = Object.hasOwn(line, metric) ? metric : names.find((one) => Object.hasOwn(line, one));
        return { id: `${line.doc_id}:${line.doc_hash}`, score: name === undefined ? undefined : line[name] };
    };
};
const isLmEvalSample = (line) => line.doc_id !== undefined && typeof line.doc_hash === "string";


/***/ }),

/***/ 19269:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readPromptfooSamples),
/* harmony export */   h: () => (/* binding */ promptfoo)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50796);

const resultsOf = (json) => {
    const { stats, results } = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(json).results);
    return { stats: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(stats), rows: Array.isArray(results) ? results.map(_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf) : [] };
};
/**
 * `promptfoo eval --output results.json`, over all its prompts and providers: `successes`, `failures`, `errors`,
 * `pass_rate`, `score` (the mean), `score.<name>` of named scores, `latency_ms` (the mean), `cost`, `tokens`.
 */
const promptfoo = {
    name: "promptfoo",
    recognise: ({ json }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumber */ .Et)(resultsOf(json).stats.successes),
    read: ({ json }) => {
        const { stats, rows } = resultsOf(json);
        const numbers = {};
        const set = (name, value) => {
            if ((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumber */ .Et)(value))
                numbers[name] = value;
        };
        const counts = ["successes", "failures", "errors"].map((name) => {
            set(name, stats[name]);
            return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumber */ .Et)(stats[name]) ? stats[name] : 0;
        });
        set("pass_rate", counts[0] / counts.reduce((sum, count) => sum + count, 0));
        set("score", mean(rows.map(({ score }) => score)));
        const named = rows.map(({ namedScores }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(namedScores));
        for (const name of new Set(named.flatMap(Object.keys)))
            set(`score.${name}`, mean(named.map((scores) => scores[name])));
        set("latency_ms", mean(rows.map(({ latencyMs }) => latencyMs)));
        const costs = rows.map(({ cost }) => cost).filter(_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumber */ .Et);
        if (costs.length > 0)
            set("cost", costs.reduce((sum, cost) => sum + cost, 0));
        set("tokens", (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(stats.tokenUsage).total);
        return { numbers };
    },
};
const mean = (values) => {
    const numbers = values.filter(_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumber */ .Et);
    return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
};
/**
 * Its single results as rows: the test's number is the id (with the prompt's and the provider's where there are
 * several of them), `score` what the assertions gave, `pass` whether all held.
 */
const readPromptfooSamples = (json) => {
    const { rows } = resultsOf(json);
    if (rows.length === 0 || rows.some(({ testIdx }) => !(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumber */ .Et)(testIdx)))
        return undefined;
    const prompts = new Set(rows.map(({ promptIdx }) => promptIdx)).size;
    return rows.map(({ testIdx, promptIdx, score, success }) => ({
        id: prompts > 1 ? `${testIdx}/${promptIdx}` : String(testIdx),
        score,
        pass: success,
    }));
};


/***/ }),

/***/ 59342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeSampleReader: () => (/* binding */ makeSampleReader)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50796);
/* harmony import */ var _lm_eval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98803);
/* harmony import */ var _promptfoo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19269);



/** @param score the column that the policy names, which in lm-eval's samples is the metric */
const makeSampleReader = (score) => {
    const ofLmEval = (0,_lm_eval_js__WEBPACK_IMPORTED_MODULE_0__/* .readLmEvalSamples */ .RB)(score);
    return {
        line: (record) => {
            if (!(0,_lm_eval_js__WEBPACK_IMPORTED_MODULE_0__/* .isLmEvalSample */ .Cj)(record))
                return record;
            const row = ofLmEval(record);
            return row && { id: row.id, [score]: row.score };
        },
        document: (json) => (Array.isArray(json) ? json.map(_format_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf) : (0,_promptfoo_js__WEBPACK_IMPORTED_MODULE_1__/* .readPromptfooSamples */ .O)(json)),
    };
};


/***/ })

};
