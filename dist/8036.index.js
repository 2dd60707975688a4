export const id = 8036;
export const ids = [8036,7505,9443];
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

/***/ 79443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseLooseJson: () => (/* binding */ parseLooseJson)
/* harmony export */ });
// A string, or one of the bare words that Python's json.dump writes for numbers that JSON has no word for.
const stringsAndWords = /"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/g;
/** JSON as Python writes it: a bare NaN or Infinity is taken as text, which is no number. @throws SyntaxError */
const parseLooseJson = (text) => {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (!/NaN|Infinity/.test(text))
            throw error;
        return JSON.parse(text.replace(stringsAndWords, (found) => (found.startsWith('"') ? found : `"${found}"`)));
    }
};


/***/ }),

/***/ 78036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readSummary),
  readToolMetrics: () => (/* binding */ readToolMetrics)
});

// UNUSED EXPORTS: parseSummary

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: ../packages/evaluation/src/inputs/data-fault.ts
var data_fault = __webpack_require__(43063);
// EXTERNAL MODULE: ../packages/evaluation/src/inputs/formats/format.ts
var format = __webpack_require__(50796);
;// CONCATENATED MODULE: ../packages/evaluation/src/inputs/formats/classification-report.ts

/** How the report calls averages, and how metrics of predictions do. */
const averages = {
    "macro avg": "macro",
    "weighted avg": "weighted",
    "micro avg": "micro",
    "samples avg": "samples",
};
const measures = [
    ["precision", "precision"],
    ["recall", "recall"],
    ["f1-score", "f1"],
];
/**
 * scikit-learn's `classification_report(output_dict=True)`. Names are those that metrics of predictions have:
 * `accuracy`, `f1_macro`, `recall_weighted`, and of one class `precision@class=oak`, `support@class=oak`.
 */
const classificationReport = {
    name: "classification_report",
    recognise: ({ json }) => {
        const { "macro avg": macro, "weighted avg": weighted } = (0,format/* fieldsOf */.Pf)(json);
        return [macro, weighted].every((one) => (0,format/* isNumber */.Et)((0,format/* fieldsOf */.Pf)(one)["f1-score"]));
    },
    read: ({ json }) => {
        const numbers = {};
        for (const [key, value] of Object.entries((0,format/* fieldsOf */.Pf)(json))) {
            if ((0,format/* isNumber */.Et)(value))
                numbers[key] = value; // accuracy
            const fields = (0,format/* fieldsOf */.Pf)(value);
            const average = Object.hasOwn(averages, key) ? averages[key] : undefined;
            const nameOf = (measure) => (average ? `${measure}_${average}` : `${measure}@class=${key}`);
            for (const [theirs, ours] of measures)
                if ((0,format/* isNumber */.Et)(fields[theirs]))
                    numbers[nameOf(ours)] = fields[theirs];
            if (!average && (0,format/* isNumber */.Et)(fields.support))
                numbers[nameOf("support")] = fields.support;
        }
        return { numbers };
    },
};

;// CONCATENATED MODULE: ../packages/evaluation/src/inputs/formats/dvc-metrics-diff.ts

/**
 * `dvc metrics diff --json`: `{file: {name: {old, new, diff}}}`. `new` is the challenger's number, `old` the
 * champion's. Names are those in the file, nested ones as DVC joins them, with dots; `file:name` where there are
 * several files.
 */
const dvcMetricsDiff = {
    name: "dvc metrics diff",
    recognise: ({ json }) => {
        const changes = Object.values((0,format/* fieldsOf */.Pf)(json)).flatMap((file) => Object.values((0,format/* fieldsOf */.Pf)(file)));
        return changes.length > 0 && changes.every(isChange);
    },
    read: ({ json }) => {
        const files = Object.entries((0,format/* fieldsOf */.Pf)(json));
        const numbers = {};
        const champion = {};
        for (const [file, changes] of files)
            for (const [key, change] of Object.entries((0,format/* fieldsOf */.Pf)(changes))) {
                const name = files.length > 1 ? `${file}:${key}` : key;
                const { old, new: now } = (0,format/* fieldsOf */.Pf)(change);
                if ((0,format/* isNumber */.Et)(now))
                    numbers[name] = now;
                if ((0,format/* isNumber */.Et)(old))
                    champion[name] = old;
            }
        return { numbers, champion };
    },
};
const isChange = (value) => {
    const fields = (0,format/* fieldsOf */.Pf)(value);
    return Object.hasOwn(fields, "old") && Object.hasOwn(fields, "new");
};

;// CONCATENATED MODULE: ../packages/evaluation/src/inputs/formats/github-action-benchmark.ts

/** github-action-benchmark's custom format `[{name, unit, value, range}]`. Names as there; unit and range are text. */
const githubActionBenchmark = {
    name: "github-action-benchmark",
    recognise: ({ json }) => Array.isArray(json) &&
        json.length > 0 &&
        json.map(format/* fieldsOf */.Pf).every(({ name, value }) => typeof name === "string" && (0,format/* isNumber */.Et)(Number(value))),
    read: ({ json }) => ({
        numbers: Object.fromEntries(json.map(format/* fieldsOf */.Pf).map(({ name, value }) => [String(name), Number(value)])),
    }),
};

;// CONCATENATED MODULE: ../packages/evaluation/src/inputs/formats/hugging-face.ts

/** all_results.json of Hugging Face's Trainer. Names are the Trainer's: `eval_loss`, `eval_accuracy`, `epoch`. */
const huggingFace = {
    name: "Hugging Face Trainer",
    recognise: ({ json }) => Object.entries((0,format/* fieldsOf */.Pf)(json)).some(([key, value]) => /^(eval|train|predict|test)_/.test(key) && (0,format/* isNumber */.Et)(value)),
    read: ({ json }) => ({ numbers: (0,format/* flatten */.Bq)(json) }),
};

// EXTERNAL MODULE: ../packages/evaluation/src/inputs/formats/lm-eval.ts
var lm_eval = __webpack_require__(98803);
// EXTERNAL MODULE: ../packages/evaluation/src/inputs/parse-number.ts
var parse_number = __webpack_require__(62013);
// EXTERNAL MODULE: ../packages/evaluation/src/inputs/scan-delimited.ts
var scan_delimited = __webpack_require__(37505);
;// CONCATENATED MODULE: ../packages/evaluation/src/inputs/formats/metrics-csv.ts



/**
 * A log with a row an epoch or step: metrics.csv of Lightning, Keras' CSVLogger, YOLO's results.csv. Each column's
 * last cell that is not empty, under the column's name. A training that ended in nan has no number there.
 */
const metricsCsv = {
    name: "metrics.csv",
    recognise: ({ path, json }) => /\.csv$/i.test(path) && json === undefined,
    read: async ({ path, text }) => {
        let header = [];
        const last = [];
        await (0,scan_delimited.scanDelimited)(path, toChunks(text), ",".charCodeAt(0), {
            header: (names) => {
                header = names;
            },
            cell: (column, bytes, start, end) => {
                if (end > start)
                    last[column] = (0,parse_number/* parseNumber */.$)(bytes, start, end);
            },
        });
        const numbers = {};
        header.forEach((name, column) => {
            const value = last[column];
            if ((0,format/* isNumber */.Et)(value))
                numbers[name] = value;
        });
        return { numbers };
    },
};
async function* toChunks(text) {
    yield Buffer.from(text);
}

;// CONCATENATED MODULE: ../packages/evaluation/src/inputs/formats/mlops-metrics.ts

/** Our own `mlops/metrics@1`, as train leaves it. Names are those of `metrics`. */
const mlopsMetrics = {
    name: "mlops/metrics@1",
    recognise: ({ json }) => (0,format/* fieldsOf */.Pf)(json).schema === "mlops/metrics@1",
    read: ({ json }) => ({ numbers: (0,format/* flatten */.Bq)((0,format/* fieldsOf */.Pf)(json).metrics) }),
};

;// CONCATENATED MODULE: ../packages/evaluation/src/inputs/formats/nested-json.ts

/**
 * Any JSON object of numbers: metrics.json of DVC, DVCLive (`step` among them) and CML, MLflow's `data.metrics`.
 * `{"val": {"auc": 0.7}}` is `val.auc`; a name with a slash keeps it.
 */
const nestedJson = {
    name: "JSON of numbers",
    recognise: ({ json }) => Object.keys((0,format/* fieldsOf */.Pf)(json)).length > 0,
    read: ({ json }) => ({ numbers: (0,format/* flatten */.Bq)(json) }),
};

// EXTERNAL MODULE: ../packages/evaluation/src/inputs/formats/promptfoo.ts
var promptfoo = __webpack_require__(19269);
// EXTERNAL MODULE: ../packages/evaluation/src/inputs/parse-loose-json.ts
var parse_loose_json = __webpack_require__(79443);
;// CONCATENATED MODULE: ../packages/evaluation/src/inputs/read-summary.ts













/** The first that recognises a file reads it; the last takes any JSON object. */
const formats = [
    mlopsMetrics,
    githubActionBenchmark,
    dvcMetricsDiff,
    classificationReport,
    lm_eval/* lmEval */.oz,
    promptfoo/* promptfoo */.h,
    huggingFace,
    metricsCsv,
    nestedJson,
];
/** Metrics of a text that some tool wrote. @throws UserError where no format knows it */
const parseSummary = async (text, path) => {
    const { fault, ...given } = look(text, path);
    const format = formats.find(({ recognise }) => recognise(given));
    if (format)
        return readAs(format, given);
    throw new user_error.UserError(fault
        ? `${path} is not JSON: ${fault.message}.`
        : `${path} holds no metrics that the gate knows.`, {
        fix: `Known are: ${formats.map(({ name }) => name).join(", ")}, a run's folder of MLflow.`,
        ...(fault !== undefined && { cause: fault }),
    });
};
/**
 * Numbers of a file that a tool wrote in a form of its own; undefined for JSON of numbers and all else, whose keys
 * need no translation.
 */
const readToolMetrics = async (text, path) => {
    const given = look(text, path);
    const format = formats.find(({ recognise }) => recognise(given));
    if (!format || plain.includes(format))
        return undefined;
    return readAs(format, given);
};
/** No gate runs on half a metrics file, nor does a training leave one: what is broken in it is told as usage. */
const readAs = async (format, given) => {
    try {
        return { ...(await format.read(given)), format: format.name };
    }
    catch (cause) {
        throw cause instanceof data_fault/* DataFault */.B ? new user_error.UserError(cause.message, { cause }) : cause;
    }
};
const plain = [mlopsMetrics, huggingFace, nestedJson];
const look = (text, path) => {
    const clean = text.replace(/^\uFEFF/, "");
    try {
        return { path, text: clean, json: (0,parse_loose_json.parseLooseJson)(clean), fault: undefined };
    }
    catch (fault) {
        return { path, text: clean, json: undefined, fault };
    }
};
/** parseSummary of a file on this disk, or of the folder of an MLflow run. */
const readSummary = async (path) => {
    if ((await (0,promises_.stat)(path)).isDirectory()) {
        const { readMlflowRun } = await __webpack_require__.e(/* import() */ 3170).then(__webpack_require__.bind(__webpack_require__, 3170));
        return { ...(await readMlflowRun(path)), format: "MLflow run" };
    }
    return parseSummary(await (0,promises_.readFile)(path, "utf8"), path);
};


/***/ }),

/***/ 37505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanDelimited: () => (/* binding */ scanDelimited)
/* harmony export */ });
/* harmony import */ var _data_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43063);

const quote = 34;
const newline = 10;
const carriageReturn = 13;
const space = 32;
const longestRow = 1 << 26; // a quote that is never closed would otherwise swallow the file
/**
 * Scans CSV or TSV (RFC 4180: double quotes, LF or CRLF; spaces around cells, blank lines and a UTF-8 byte order mark
 * are passed over) as it comes, a chunk and the row that crosses it in memory. Returns the number of rows.
 * @throws DataFault for a row of another length than the header, an open quote, or what is no text
 */
const scanDelimited = async (name, chunks, delimiter, sink) => {
    const scanner = makeScanner(name, delimiter, sink);
    let rest = Buffer.alloc(0);
    let held = [];
    let size = 0;
    for await (const chunk of chunks) {
        held.push(chunk);
        size += chunk.length;
        if (size < rest.length)
            continue; // a long row is looked at again when it is twice as long, not at each chunk
        const bytes = rest.length === 0 && held.length === 1 ? chunk : Buffer.concat([rest, ...held]);
        held = [];
        size = 0;
        rest = bytes.subarray(scanner.scan(bytes, false));
        if (rest.length > longestRow)
            throw new _data_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .DataFault */ .B(`${name}: row ${scanner.rows() + 1} is longer than 64 MiB, a quote is probably never closed.`);
    }
    rest = Buffer.concat([rest, ...held]);
    scanner.scan(rest, true);
    return scanner.rows();
};
const makeScanner = (name, delimiter, sink) => {
    let width = -1;
    let rows = 0;
    let started = false;
    // Where each cell of the row under way stands; in `bytes`, or unquoted in a buffer of its own.
    const starts = [];
    const ends = [];
    const unquoted = [];
    /** Hands over all complete rows; returns where the first incomplete one begins. */
    const scan = (bytes, last) => {
        let at = 0;
        if (!started) {
            if (bytes.length < 3 && !last)
                return 0;
            started = true;
            if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
                at = 3;
        }
        while (at < bytes.length) {
            const next = scanRow(bytes, at, last);
            if (next < 0)
                return at;
            at = next;
        }
        return at;
    };
    /** Where the next row begins, or -1 where this one is not complete. */
    const scanRow = (bytes, from, last) => {
        let fields = 0;
        let at = from;
        for (;;) {
            while (bytes[at] === space)
                at++;
            if (bytes[at] === quote) {
                const close = findClose(bytes, at);
                if (close < 0) {
                    if (!last)
                        return -1;
                    throw new _data_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .DataFault */ .B(`${name}: a quote opened in row ${rows + 1} is never closed.`);
                }
                const inner = bytes.subarray(at + 1, close);
                unquoted[fields] = inner.includes('""')
                    ? Buffer.from(inner.toString("latin1").replaceAll('""', '"'), "latin1")
                    : inner;
                at = close + 1;
                while (at < bytes.length && bytes[at] !== delimiter && bytes[at] !== newline)
                    at++;
            }
            else {
                starts[fields] = at;
                while (at < bytes.length && bytes[at] !== delimiter && bytes[at] !== newline)
                    at++;
                ends[fields] = trimEnd(bytes, starts[fields], at);
                unquoted[fields] = undefined;
            }
            if (at >= bytes.length && !last)
                return -1;
            fields++;
            if (bytes[at] !== delimiter)
                break;
            at++;
        }
        handOver(bytes, fields);
        return at + 1;
    };
    const handOver = (bytes, fields) => {
        if (fields === 1 && !unquoted[0] && starts[0] === ends[0])
            return; // a blank line
        if (width < 0) {
            const names = Array.from({ length: fields }, (_, i) => (unquoted[i] ?? bytes.subarray(starts[i], ends[i])).toString("utf8"));
            if (names.some((one) => one.includes("\0")))
                throw new _data_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .DataFault */ .B(`${name} is no UTF-8 text: its header has binary bytes.`);
            width = fields;
            sink.header(names);
            return;
        }
        rows++;
        if (fields !== width)
            throw new _data_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .DataFault */ .B(`${name}: row ${rows} has ${fields} cells, and the header has ${width}.`);
        for (let column = 0; column < fields; column++) {
            const own = unquoted[column];
            if (own)
                sink.cell(column, own, 0, own.length);
            else
                sink.cell(column, bytes, starts[column], ends[column]);
        }
    };
    return { scan, rows: () => rows };
};
/** Where the quote that opens at `at` is closed, doubled ones passed over; -1 where it is not, or not yet. */
const findClose = (bytes, at) => {
    for (let close = at + 1;; close += 2) {
        close = bytes.indexOf(quote, close);
        // A quote at the very end of a chunk may be the first of two; the last chunk ends with a newline or nothing.
        if (close < 0 || bytes[close + 1] !== quote)
            return close;
    }
};
const trimEnd = (bytes, start, end) => {
    while (end > start && (bytes[end - 1] === space || bytes[end - 1] === carriageReturn))
        end--;
    return end;
};


/***/ })

};
