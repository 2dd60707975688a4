export const id = 8780;
export const ids = [8780];
export const modules = {

/***/ 69297:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ cardFactsShape),
/* harmony export */   c: () => (/* binding */ cardConfigShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94534);

const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(20_000);
const address = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^https?:\/\/\S+$/, "an address that begins with https://");
/** A list, or its only member. */
const listOf = (item) => zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([item.transform((one) => [one]), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item)]);
/**
 * What people say of a model, because nothing can be computed about it. Names are those of Hugging Face's metadata and
 * template, so that a card is a valid README there.
 * https://github.com/huggingface/hub-docs/blob/main/modelcard.md
 * https://github.com/huggingface/huggingface_hub/blob/main/src/huggingface_hub/templates/modelcard_template.md
 */
const cardConfigShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    description: text.optional().describe("what it does, in a sentence or two"),
    license: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("an SPDX identifier, such as apache-2.0, or the licence's name"),
    license_link: address.optional().describe("of a licence that has no SPDX identifier"),
    intended_use: text.optional(),
    out_of_scope: text.optional().describe("what it must not be used for"),
    limitations: text.optional(),
    ethical_considerations: text.optional().describe("who may be harmed, and what was done about it"),
    training_data: text.optional().describe("what the data is; which files it was is recorded by itself"),
    evaluation_data: text.optional().describe("what the held-out data is, and why it was chosen"),
    framework: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[a-z0-9][a-z0-9._-]*$/, "lower-case letters, digits, . _ and -, such as pytorch or scikit-learn")
        .optional()
        .describe("library that loads it: scikit-learn, pytorch, transformers, …"),
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[a-z0-9][a-z0-9-]*$/, "lower-case words joined by -, such as tabular-classification")
        .optional()
        .describe("such as tabular-classification; one of https://huggingface.co/tasks where it fits"),
    base_models: listOf(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
        .optional()
        .describe("what it was made from: owner/name at Hugging Face, or name@v1.2.0"),
    datasets: listOf(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
        .optional()
        .describe("published data it learnt from, by name at Hugging Face"),
    language: listOf(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^([a-z]{2,3}|code|multilingual)$/, "an ISO 639 code such as en, or code, or multilingual")).optional(),
    tags: listOf(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(100)).optional(),
    developers: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe("who made it"),
    contact: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe("whom to ask"),
    paper: address.optional(),
    citation: text.optional().describe("BibTeX"),
});
const words = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional();
const list = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional();
/** The same in a manifest, less what has a field of its own there. Looser: it must be readable for ever. */
const cardFactsShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    description: words,
    license_link: words,
    out_of_scope: words,
    ethical_considerations: words,
    training_data: words,
    evaluation_data: words,
    task: words,
    datasets: list,
    language: list,
    tags: list,
    developers: words,
    contact: words,
    paper: words,
    citation: words,
});


/***/ }),

/***/ 32825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jV: () => (/* binding */ formatPath),
/* harmony export */   wF: () => (/* binding */ describeIssues),
/* harmony export */   ye: () => (/* binding */ defineContract)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94534);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);


/** Joins zod's issue path as people write it: `rules[2].metric`. */
const formatPath = (path) => path.reduce((text, key) => typeof key === "number" ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key), "");
const describeIssues = (error) => error.issues
    .map((issue) => `${formatPath(issue.path) || "(the file itself)"}: ${issue.message}`)
    .join("; ");
const defineContract = (id, fields) => {
    const shape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(id), ...fields });
    const [name, major] = id.split("@");
    const parse = (text, path) => {
        let json;
        try {
            json = JSON.parse(text);
        }
        catch (cause) {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(`${path} is not JSON: ${cause.message}.`, { cause });
        }
        const given = typeof json === "object" && json !== null ? json.schema : undefined;
        if (given !== id)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(...describeSchemaMismatch(path, id, name, major, given));
        const result = shape.safeParse(json);
        if (!result.success)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(`${path} does not fit ${id}: ${describeIssues(result.error)}.`);
        return result.data;
    };
    const serialise = (value) => `${JSON.stringify(shape.parse({ ...value, schema: id }), null, 2)}\n`;
    return { id, shape, parse, serialise };
};
const describeSchemaMismatch = (path, id, name, major, given) => {
    if (typeof given === "string" && given.startsWith(`${name}@`))
        return [
            `${path} is ${given}, and this version reads ${id} only.`,
            {
                fix: Number(given.slice(name.length + 1)) > Number(major)
                    ? "Use a newer version of mlops-actions, the one that wrote the file."
                    : "Make the file again with this version of mlops-actions.",
            },
        ];
    return [
        `${path} has schema ${given === undefined ? "(none)" : JSON.stringify(given)}, expected "${id}".`,
        { fix: `Give it "schema": "${id}", or name another file.` },
    ];
};


/***/ }),

/***/ 74843:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ driftConfigShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94534);

const paths = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).min(1)]);
const limits = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ warn: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(), alert: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative() });
const driftConfigShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        include: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional().describe("only these"),
        exclude: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default([]),
        types: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["numeric", "categorical"]))
            .default({})
            .describe("instead of what the reference says"),
    })
        .prefault({}),
    separator: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe("of CSV files: one character, or tab; found in the header unless told"),
    q: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .gt(0)
        .lt(1)
        .default(0.05)
        .describe("false-discovery rate over the columns (Benjamini–Hochberg)"),
    min_rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().default(100).describe("fewer current rows: could not check"),
    thresholds: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        psi: limits.default({ warn: 0.1, alert: 0.25 }),
        ks: limits.default({ warn: 0.05, alert: 0.1 }),
        wasserstein: limits.default({ warn: 0.1, alert: 0.2 }),
        js: limits.default({ warn: 0.1, alert: 0.2 }),
        hellinger: limits.default({ warn: 0.1, alert: 0.2 }),
        tvd: limits.default({ warn: 0.1, alert: 0.2 }),
        linf: limits.default({ warn: 0.1, alert: 0.2 }),
        cramers_v: limits.default({ warn: 0.1, alert: 0.2 }),
        missing: limits.default({ warn: 0.02, alert: 0.05 }),
        new_category: limits.default({ warn: 0.005, alert: 0.01 }),
        out_of_range: limits.default({ warn: 0.005, alert: 0.01 }),
        correlation: limits.default({ warn: 0.1, alert: 0.2 }).describe("change of a correlation"),
        classifier: limits.default({ warn: 0.55, alert: 0.65 }).describe("lower end of its AUC"),
        performance: limits.default({ warn: 0.02, alert: 0.05 }).describe("what a metric may have lost"),
    })
        .prefault({}),
    prediction: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        score: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .optional()
            .describe("column of the probability or other number that the model answers"),
        class: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe("column of the class that it answers"),
        label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe("column of the truth, in drift.prediction.reference"),
        reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .optional()
            .describe("files of answers on data that the model was not trained on, which register-model profiles"),
        positive: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default("1").describe("the label that a high score stands for"),
        threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().default(0.5).describe("a score from which on a row is called positive"),
    })
        .optional()
        .describe("columns of the model's answers, judged apart from its inputs"),
    labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        path: paths.describe("files of labels that come later: paths, globs or addresses, as drift.current"),
        predictions: paths.optional().describe("what the model answered; the current data unless told"),
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .optional()
            .describe("column that says which label is of which prediction; the gate's, else id"),
        label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe("column of the labels; the gate's, else label"),
        time: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .optional()
            .describe("column of the predictions (else of the labels) that says when, in ISO 8601"),
        task: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["binary", "multiclass", "regression"])
            .optional()
            .describe("where no gate says it; binary, or multiclass where prediction.class is all there is"),
        metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe("instead of those of the gate's rules, such as roc_auc"),
        min: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
            .int()
            .positive()
            .optional()
            .describe("fewer labelled predictions are not judged; stats.min_n of the gate, else 200"),
    })
        .optional()
        .describe("measures performance with labels that come later"),
    joint: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        correlation: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["auto", "always", "never"])
            .default("auto")
            .describe("compare correlations of numeric columns; auto: of up to 64 MB, since rows are read twice for it; never of what is counted elsewhere"),
        classifier: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
            .default(false)
            .describe("also try to tell current rows from reference rows by a model; of files against files only"),
    })
        .prefault({})
        .describe("how columns go together, which no column by itself shows"),
    privacy: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        hash: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
            .default([])
            .describe("columns whose categories a profile holds only as salted hashes (input profile-salt)"),
        digits: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
            .int()
            .min(1)
            .max(15)
            .optional()
            .describe("significant digits that edges and extremes of numbers are rounded to in a profile"),
    })
        .prefault({})
        .describe("of the profile, which is as public as the repository"),
    compat: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        psi_zero: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["half", "evidently", "popmon", "deepchecks"])
            .default("half")
            .describe("shares of empty bins in PSI. half: half a row is added to each bin; evidently: 0.0001 where a bin is empty; popmon: at least 0.00001; deepchecks: at least 0.01"),
        js_base: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["e", "2"])
            .default("e")
            .describe("logarithm of the Jensen–Shannon distance: e as Evidently and scipy, 2 as NannyML"),
    })
        .prefault({})
        .describe("to get the numbers of another program"),
});


/***/ }),

/***/ 78079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sqlSourceShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94534);

const sqlEngines = ["postgres", "duckdb", "clickhouse", "bigquery", "spark", "trino"];
/** Current data that an engine counts where it lies. */
const sqlSourceShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    engine: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(sqlEngines),
    table: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).min(1)])
        .optional()
        .describe("name, such as public.flights; a list of its parts where one of them has a dot"),
    query: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("a SELECT whose rows are the current data, instead of a table"),
    command: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .min(1)
        .optional()
        .describe("program and arguments that read SQL from standard input, or from the file that {sql} stands for, and print CSV with a header; the engine's own command line unless told"),
    arguments: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .default([])
        .describe("for the engine's own command line, such as --host=db.example.org or a database file"),
    env: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .default({})
        .describe("more variables of the command; their values may name those of the step, as train.env's do"),
    timeout_seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().default(600),
})
    .refine(({ table, query }) => (table === undefined) !== (query === undefined), {
    message: "either table or query is expected",
});


/***/ }),

/***/ 51131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ gatePolicyShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94534);

const severity = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["fail", "warn"])
    .default("fail")
    .describe("warn: a failure is told but does not block");
const id = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z0-9][a-z0-9_-]*$/, "lower-case letters, digits, - and _");
const metric = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
const margin = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative();
const inconclusive = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["fail", "warn", "neutral"])
    .default("fail")
    .describe("what it means where the rows cannot tell");
const insufficient = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["fail", "warn", "neutral"])
    .default("fail")
    .describe("what a slice that is too small to judge does to the verdict");
const sliceRows = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
    .int()
    .positive()
    .default(50)
    .describe("rows a slice needs before it can be judged");
const slicePositives = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
    .int()
    .nonnegative()
    .default(10)
    .describe("rows of each class that a slice needs; binary tasks only");
const correction = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["holm", "none"]).default("holm");
/** A number, or one with a unit of bytes or seconds. */
const quantity = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+(\.\d+)? ?([kMGT]i?B|B|KB|ms|s)$/, "a number, or one such as 250MiB, 40ms or 2s"),
])
    .describe("in the unit that the number was told in; 250MiB or 40ms where that is bytes or milliseconds");
const gateRuleShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt("kind", [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        id,
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("non_inferiority"),
        metric,
        margin: margin.describe("how much worse is still acceptable, in the metric's own unit"),
        inconclusive,
        severity,
    })
        .describe("passes when the one-sided lower bound of the difference is above -margin"),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        id,
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("superiority"),
        metric,
        margin: margin.default(0).describe("how much better it must be at least"),
        inconclusive,
        severity,
    })
        .describe("passes when the one-sided lower bound of the difference is above margin"),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        id,
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("bound"),
        metric,
        min: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
        max: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
        on: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["point", "ci_lower", "ci_upper"]).default("point"),
        severity,
    })
        .refine((rule) => rule.min !== undefined || rule.max !== undefined, "give min, max or both")
        .describe("an absolute limit for the challenger"),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        id,
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("slice_guard"),
        metric,
        margin,
        correction,
        min_n: sliceRows,
        min_positives: slicePositives,
        insufficient,
        severity,
    })
        .describe("fails when a slice is worse by the margin and the Holm-adjusted p of harm is at most alpha"),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        id,
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("worst_slice"),
        metric,
        min: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
        max: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
        correction,
        min_n: sliceRows,
        min_positives: slicePositives,
        insufficient,
        inconclusive,
        severity,
    })
        .refine((rule) => (rule.min === undefined) !== (rule.max === undefined), "give either min or max")
        .describe("an absolute limit for each slice: fails when one is past it beyond chance (Holm-adjusted p at most alpha), inconclusive when one is past it within chance"),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        id,
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("fairness_gap"),
        metric: metric.describe("such as tpr, fpr, accuracy or selection_rate"),
        across: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe("the column whose groups are compared; one of data.slices"),
        max: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().describe("greatest less smallest value of any two groups"),
        max_widening: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
            .nonnegative()
            .optional()
            .describe("how much wider than the champion's the gap may be"),
        on: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["point", "ci_upper"])
            .default("point")
            .describe("ci_upper: the interval's upper bound must be within the limits too"),
        min_n: sliceRows,
        min_positives: slicePositives,
        insufficient,
        inconclusive,
        severity,
    })
        .describe("how far apart groups may be: fails beyond chance, inconclusive past the limit within chance"),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        id,
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("calibration"),
        metric: metric.default("brier"),
        margin: margin.optional().describe("of the metric, against the champion, as in non_inferiority"),
        ece_max: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
            .gt(0)
            .max(1)
            .optional()
            .describe("greatest expected calibration error of the challenger"),
        bins: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(2).max(1000).default(15).describe("of equal width, for ece_max"),
        on: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["point", "ci_upper"]).default("point").describe("which value ece_max is held against"),
        inconclusive,
        severity,
    })
        .refine((rule) => rule.margin !== undefined || rule.ece_max !== undefined, "give margin, ece_max or both")
        .describe("probabilities that mean what they say"),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        id,
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("flips"),
        metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("negative_flips").default("negative_flips"),
        max_negative: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
            .min(0)
            .max(1)
            .describe("greatest share of rows that the champion had right and the challenger has wrong"),
        on: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["point", "ci_upper"]).default("point").describe("which value max_negative is held against"),
        inconclusive,
        severity,
    })
        .describe("answers that worked and no longer do; binary and multiclass tasks"),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        id,
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("budget"),
        metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .describe("a number of the run's metrics.json such as latency_ms.p95, or model_bytes"),
        max: quantity.optional(),
        max_ratio: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().optional().describe("of the champion's number"),
        hardware: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["same", "any"])
            .default("any")
            .describe("same: a ratio counts only where both runs were on equal machines (processor, cores, memory, system), which train records"),
        severity,
    })
        .refine((rule) => rule.max !== undefined || rule.max_ratio !== undefined, "give max, max_ratio or both")
        .describe("a limit for a number that was measured once, without an interval"),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        id,
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("change"),
        metric,
        max_drop: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().describe("of the point estimate, no interval"),
        higher_is_better: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
            .optional()
            .describe("must be said for a metric whose name does not say it"),
        severity,
    })
        .describe("compares two numbers; for metrics files, where there are no predictions"),
]);
const gatePolicyShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["binary", "multiclass", "regression", "ranking", "llm", "summary"])
        .describe("what the predictions are; summary: numbers that the training told of itself, without rows"),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
                .describe("the holdout's labels, id,label[,slices…]; read from the base branch on pull requests"),
            sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
                .regex(/^[0-9a-f]{64}$/, "64 hex digits")
                .optional(),
        })
            .optional()
            .describe("evaluate-gate needs it; mlops gate takes --labels instead"),
        columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default("id"),
            score: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default("score"),
            label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default("label"),
            query: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default("query").describe("ranking only: which rows are ranked together"),
            group: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
                .optional()
                .describe("rows that are not independent, such as those of one customer, are drawn together"),
            weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
                .optional()
                .describe("how much a row counts, at least 0; scikit-learn's sample_weight"),
        })
            .prefault({}),
        slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
            zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
                name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
                where: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
                    .min(1)
                    .describe('such as "tenure < 30 and not region in (EU, US)"; = != < <= > >= in, and or not'),
            }),
        ]))
            .optional()
            .describe("columns of the labels or predictions, or named conditions on them; else every other column of the labels file"),
        threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
            .default(0.5)
            .describe("score at which accuracy, F1, pass_rate and the like say positive"),
    })
        .optional(),
    champion: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        stage: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default("production"),
        on_missing: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["first", "neutral", "fail"])
            .default("first")
            .describe("first: judge by bounds alone; neutral: inconclusive but green; fail: error"),
    })
        .prefault({}),
    comparability: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        dataset: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["require", "ignore"])
            .optional()
            .describe("require (the default): a champion that was judged on other labels is not_comparable"),
        ids: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .regex(/^(exact|intersect>=(0?\.\d+|1(\.0+)?))$/, "exact, or a share such as intersect>=0.99")
            .optional()
            .describe("exact (the default): champion and challenger have predicted each labelled row; else the share of them that the champion has at least: rows that it lacks are left out of every comparison. The challenger may lack none"),
    })
        .optional(),
    stats: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        alpha: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).lt(0.5).default(0.025).describe("one-sided"),
        resamples: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(200).max(100_000).default(2000),
        seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().default(7),
        method: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["auto", "bootstrap", "bca"])
            .default("auto")
            .describe("auto: DeLong for roc_auc, McNemar for accuracy, else the paired bootstrap; bootstrap: that for all; bca: the same, of up to 1,000 rows corrected for bias and skew in differences too"),
        wear: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["warn", "adjust", "off"])
            // No default: it would change the digest of every policy that verdicts of before are bound to.
            .optional()
            .describe("labels that have decided often are worn. warn (unless told): say so; adjust: judge at alpha / (looks × (looks + 1)), so that all looks together spend alpha once; off: do not count"),
        power: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
            .gt(0.5)
            .lt(1)
            .default(0.8)
            .describe("at which the smallest detectable effect is told"),
        min_n: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().default(200).describe("fewer rows are insufficient"),
        min_positives: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
            .int()
            .nonnegative()
            .default(50)
            .describe("fewer rows of either class are insufficient; binary tasks only"),
    })
        .prefault({}),
    rules: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(gateRuleShape)
        .min(1, "at least one rule: a gate without rules decides nothing")
        .superRefine((rules, context) => {
        rules.forEach((rule, index) => {
            if (rules.findIndex((other) => other.id === rule.id) < index)
                context.addIssue({ code: "custom", path: [index, "id"], message: `"${rule.id}" is used twice` });
        });
    }),
});


/***/ }),

/***/ 97312:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ labelsShape),
/* harmony export */   i: () => (/* binding */ typeShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94534);

/** What a version is, in one word: model unless told. */
const typeShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-z][a-z0-9-]{0,39}$/, "one word of lower-case letters, digits and -, such as model or dataset");
const labelKey = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-zA-Z0-9]([a-zA-Z0-9._/-]{0,61}[a-zA-Z0-9])?$/, "letters, digits and . _ - / between them, at most 63");
/** The team's own words about a version. YAML reads `tier: 1` as a number; it is meant as a word. */
const labelsShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(labelKey, zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()], "a word: text, a number, true or false")
    .transform(String));


/***/ }),

/***/ 79727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94534);

/** Names of models and stages, as GTO writes them into tags (iterative/gto, gto/constants.py). No dots. */
const namePattern = /^[a-zA-Z0-9]([a-zA-Z0-9-/_]*[a-zA-Z0-9])?$/;
const nameShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(namePattern, "letters, digits, - _ / only, beginning and ending with a letter or digit (it becomes a git tag)")
    .refine((name) => !name.includes("//"), "no // within (git takes no such tag)");


/***/ }),

/***/ 78780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ON: () => (/* binding */ parsePolicy),
/* harmony export */   U8: () => (/* binding */ selectModel),
/* harmony export */   XB: () => (/* binding */ parseProject),
/* harmony export */   chooseModel: () => (/* binding */ chooseModel),
/* harmony export */   hN: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32825);
/* harmony import */ var _gate_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51131);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99842);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65489);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39887);






/** Reads `mlops.yml`. Every fault names file, line, path and, for a misspelt key, the likely one. */
const parseProject = (text, path = "mlops.yml") => parseYaml(text, path, _project_js__WEBPACK_IMPORTED_MODULE_3__/* .projectShape */ .x);
/** Reads a gate policy that stands in a file of its own. */
const parsePolicy = (text, path) => parseYaml(text, path, _gate_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .gatePolicyShape */ .h);
/** Parses YAML text and checks it against a shape, with errors that carry line and column. */
const parseYaml = (text, path, shape) => {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, merge: true });
    const broken = document.errors[0];
    if (broken) {
        const { line, col } = lines.linePos(broken.pos[0]);
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.UserError(`${path}:${line}:${col} is not YAML: ${broken.message}.`, { cause: broken });
    }
    const result = shape.safeParse(document.toJS() ?? {});
    if (result.success)
        return result.data;
    const faults = flattenIssues(result.error.issues).map((issue) => {
        const offset = offsetOf(document, issue.path);
        const { line, col } = lines.linePos(offset);
        return `  ${path}:${line}:${col} ${(0,_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPath */ .jV)(issue.path) || "the file"}: ${describeIssue(issue, document)}`;
    });
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.UserError(`${path} has ${faults.length === 1 ? "a fault" : `${faults.length} faults`}:\n${faults.join("\n")}`);
};
/** The settings of one model, or an error that lists the models there are. */
const selectModel = (project, name, path = "mlops.yml") => {
    const model = project.models[name];
    if (model)
        return model;
    const names = Object.keys(project.models);
    const near = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_5__/* .suggest */ .Z)(name, names);
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.UserError(`${path} has no model "${name}".`, {
        fix: near ? `Did you mean "${near}"?` : `It has: ${names.join(", ")}.`,
    });
};
/**
 * The model that was named, else the only one there is.
 * @param tell how to name one, where there are several
 */
const chooseModel = (project, given, path = "mlops.yml", tell = (name) => `Add under with:\n  model: ${name}`) => {
    if (given !== undefined)
        return given;
    const names = Object.keys(project.models);
    if (names.length === 1)
        return names[0];
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__.UserError(`${path} has ${names.length} models (${names.join(", ")}), and none was named.`, {
        fix: tell(names[0]),
    });
};
/** A union's own message is "invalid input"; the branch that came nearest says what is wrong. */
const flattenIssues = (issues) => issues.flatMap((issue) => {
    if (issue.code !== "invalid_union" || issue.errors.length === 0)
        return [issue];
    const nearest = [...issue.errors].sort((a, b) => deepest(b) - deepest(a))[0];
    return flattenIssues(nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })));
});
const deepest = (issues) => Math.max(0, ...issues.map((issue) => issue.path.length));
/** Where the value stands in the text; for a key that is missing or unknown, where its parent does. */
const offsetOf = (document, path) => {
    for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true);
        if (node?.range)
            return node.range[0];
    }
    return 0;
};
const describeIssue = (issue, document) => {
    if (issue.code === "invalid_type" && document.getIn(issue.path) === undefined)
        return `missing, expected ${issue.expected}`;
    if (issue.code === "invalid_key")
        return `cannot be a name: ${issue.issues.map(({ message }) => message).join("; ")}`;
    if (issue.code === "invalid_union" && issue.discriminator) {
        const allowed = issue.options?.map(String) ?? [];
        const given = String(document.getIn(issue.path));
        const near = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_5__/* .suggest */ .Z)(given, allowed);
        return `unknown ${issue.discriminator} "${given}"${near ? `, did you mean "${near}"?` : ""}${allowed.length ? ` (allowed: ${allowed.join(", ")})` : ""}`;
    }
    if (issue.code !== "unrecognized_keys")
        return issue.message.replace(/^Invalid input: /, "");
    const parent = issue.path.length ? document.getIn(issue.path, true) : document.contents;
    const present = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent) ? parent.items.map((item) => String(item.key)) : [];
    return issue.keys
        .map((key) => {
        const near = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_5__/* .suggest */ .Z)(key, knownKeys.filter((known) => !present.includes(known)));
        return `unknown key "${key}"${near ? `, did you mean "${near}"?` : ""}`;
    })
        .join("; ");
};
/** Every key that any shape of mlops.yml knows: near enough a list for "did you mean". */
const knownKeys = collectKeys(_project_js__WEBPACK_IMPORTED_MODULE_3__/* .projectShape */ .x);
function collectKeys(shape, seen = new Set()) {
    if (seen.has(shape))
        return [];
    seen.add(shape);
    const definition = shape.def;
    const fields = definition.shape;
    const inner = [
        definition.innerType,
        definition.element,
        definition.valueType,
        ...(definition.options ?? []),
    ];
    return [
        ...Object.keys(fields ?? {}),
        ...[...Object.values(fields ?? {}), ...inner.filter(Boolean)].flatMap((next) => collectKeys(next, seen)),
    ];
}


/***/ }),

/***/ 99842:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ trainConfigShape),
/* harmony export */   x: () => (/* binding */ projectShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94534);
/* harmony import */ var _card_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69297);
/* harmony import */ var _drift_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74843);
/* harmony import */ var _drift_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78079);
/* harmony import */ var _gate_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51131);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97312);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79727);







const relativePath = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
    .min(1)
    .refine((path) => !/^([/\\]|[a-zA-Z]:)/.test(path) && !path.split(/[/\\]/).includes(".."), {
    message: "a path inside the repository: relative, without ..",
});
const trainConfigShape = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    command: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).describe("run from the repository's root by the shell of the system"),
    data: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(relativePath)
        .default([])
        .describe("globs of the files that the command reads; hashed into the run"),
    params: relativePath.optional().describe("YAML or JSON; recorded with the run"),
    seed: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().int().nonnegative().optional(),
    env: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()).default({}),
    outputs: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        model: relativePath.describe("folder or file that the command leaves"),
        predictions: relativePath
            .optional()
            .describe("of the holdout: id,score[,…], as CSV, TSV, JSONL or Parquet"),
        metrics: relativePath
            .optional()
            .describe("JSON of numbers, or what DVC, scikit-learn, Lightning, Keras, lm-eval or promptfoo wrote"),
        golden: relativePath
            .optional()
            .describe("golden.jsonl: {request, response} lines that a deployment must repeat"),
    }),
});
const serveFields = {
    files: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(relativePath)
        .default([])
        .describe("files of the repository that the command needs, taken at the version's own commit"),
    port: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().int().min(0).max(65535).default(0).describe("0: a free one is chosen"),
    ready: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().default("/health/ready").describe("path that answers 200 once the model is loaded"),
    predict: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().default("/predict").describe("path that golden requests are posted to"),
    metadata: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
        .optional()
        .describe("path of the Open Inference Protocol's model metadata, held against MODEL.json's signature"),
    tolerance: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nonnegative().default(1e-6).describe("of numbers in golden responses, relative"),
    ready_seconds: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig()
        .positive()
        .default(30)
        .describe("how long the server may take to be ready, or one call of the command"),
    env: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP())
        .default({})
        .describe("variables of the server or the command, written as those of train"),
    from: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional().describe("promote only a version that is live in this environment"),
};
const deployTargetShape = zod__WEBPACK_IMPORTED_MODULE_6__/* .discriminatedUnion */ .gMt("driver", [
    zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        driver: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz("process"),
        serve: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).describe("command; {model_dir}, {port}, {version} are filled in"),
        ...serveFields,
    }),
    zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        driver: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz("command"),
        command: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
            .min(1)
            .describe("reads a JSON request on standard input, answers JSON on standard output"),
        ...serveFields,
    }),
]);
/** A login or `org/team`, with or without the @. It becomes a mention, so it may hold nothing else. */
const ownerShape = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
    .regex(/^@?[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,38})(?:\/[a-zA-Z0-9][\w.-]{0,99})?$/, "a user such as ada, or a team such as org/team")
    .transform((name) => name.replace(/^@/, ""));
const seasonPlanShape = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    period: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(["day-of-week", "hour-of-week"])
        .describe("which earlier windows are alike: of the same weekday, or of the same weekday and hour (UTC)"),
    least: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig()
        .int()
        .positive()
        .default(3)
        .describe("with fewer of them the live version's profile is the reference"),
    most: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().int().positive().max(35).default(8).describe("so many of them, the newest"),
})
    .refine(({ least, most }) => least <= most, { message: "least is more than most" });
const driftPlanShape = _drift_config_js__WEBPACK_IMPORTED_MODULE_1__/* .driftConfigShape */ .N.extend({
    current: zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([relativePath, zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(relativePath).min(1), zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ sql: _drift_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlSourceShape */ .V })])
        .describe("the current data: paths, globs and addresses (https://, s3://, az://, gs://) of CSV, JSON lines or Parquet; or sql, which is counted where it lies"),
    request_headers: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP())
        .default({})
        .describe("for https addresses, such as Authorization; values may name variables of the step, as train.env's do; not sent on to where an address leads"),
    max_bytes: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig()
        .int()
        .positive()
        .default(20_000_000_000)
        .describe("of a file behind an https address; a larger one is not downloaded"),
    environment: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().default("production").describe("whose live version is the reference"),
    reference: relativePath
        .optional()
        .describe("training data that register-model profiles; train.data unless told"),
    seasonal: seasonPlanShape
        .optional()
        .describe("compare with what checks of the same weekday (and hour) saw before, instead of the training data; drift-check keeps their profiles on the branch drift-history"),
    rare_below: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig()
        .int()
        .nonnegative()
        .default(10)
        .describe("categories with fewer rows are not named in the profile, which is as public as the repository"),
    open_after: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig()
        .int()
        .positive()
        .default(2)
        .describe("so many of the last open_within checks must alert; broken data opens the issue at once"),
    open_within: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().int().positive().default(3),
    close_after: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().int().positive().default(3).describe("clean checks in a row until it closes"),
    owners: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(ownerShape)
        .default([])
        .describe("users and teams (org/team) whom the issue mentions once each time it opens"),
    importances: zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([relativePath.describe("a JSON file of the same"), zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nonnegative())])
        .optional()
        .describe("how much the model leans on each column; columns are ranked by effect × importance then"),
    retrain: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        workflow: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().describe("file name of the workflow to dispatch"),
        after: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().int().positive().default(2).describe("alerting checks in a row"),
        cooldown: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
            .regex(/^\d+[hd]$/, "such as 12h or 7d")
            .default("7d"),
        min_labels: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig()
            .int()
            .positive()
            .optional()
            .describe("not before so many labels of the current data have come"),
    })
        .optional(),
});
const modelConfigShape = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    type: _labels_js__WEBPACK_IMPORTED_MODULE_4__/* .typeShape */ .i.default("model").describe("what this is: model, dataset, tokenizer, …"),
    labels: _labels_js__WEBPACK_IMPORTED_MODULE_4__/* .labelsShape */ .V.default({}).describe("the team's own words for search, such as team: fraud"),
    train: trainConfigShape,
    gate: zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([relativePath.describe("a file that holds the policy"), _gate_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .gatePolicyShape */ .h]).optional(),
    card: _card_js__WEBPACK_IMPORTED_MODULE_0__/* .cardConfigShape */ .c.prefault({}),
    deploy: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(_names_js__WEBPACK_IMPORTED_MODULE_5__/* .nameShape */ .V, deployTargetShape).default({}),
    drift: driftPlanShape.optional(),
});
/** `mlops.yml`, at the repository's root: what is constant from run to run. */
const projectShape = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(1),
    environment: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        manager: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(["auto", "uv", "pip", "none"]).default("auto"),
        python: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional().describe("such as 3.11"),
        lock: relativePath.optional().describe("uv.lock or requirements.txt with pinned versions"),
    })
        .prefault({}),
    models: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(_names_js__WEBPACK_IMPORTED_MODULE_5__/* .nameShape */ .V, modelConfigShape)
        .refine((models) => Object.keys(models).length > 0, "name at least one model"),
});


/***/ })

};
