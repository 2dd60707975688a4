export const id = 7795;
export const ids = [7795,467];
export const modules = {

/***/ 32137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jV: () => (/* binding */ formatPath),
/* harmony export */   wF: () => (/* binding */ describeIssues),
/* harmony export */   ye: () => (/* binding */ defineContract)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22399);


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

/***/ 75683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* unused harmony export canonicalJson */
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

/***/ 22242:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ fileEntryShape),
/* harmony export */   CA: () => (/* binding */ runContract),
/* harmony export */   fZ: () => (/* binding */ sourceShape),
/* harmony export */   mK: () => (/* binding */ paramsShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32137);


const fileEntryShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("relative, with / on every system"),
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** The params file, whose names and values are the user's own. */
const paramsShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J());
/** Where code came from and which run ran it. */
const sourceShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe("owner/name"),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    tree: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe("git tree of the commit"),
    dirty: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullable(),
    event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    actor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    run_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    run_attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    run_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});
/** `run.json`: one training run, its inputs and what it left. Paths are relative to the workspace. */
const runContract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .defineContract */ .ye)("mlops/run@1", {
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["completed", "failed", "cancelled"]),
    run_key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("sha256 over command, code, data, params, seed and environment"),
    started_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    finished_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ line: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), exit_code: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable() }),
    source: sourceShape,
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(fileEntryShape),
    data_digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("sha256 of the canonical JSON of data"),
    params: paramsShape,
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nullable(),
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), python: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
    variables: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .optional()
        .describe("determinism variables that were set for the command, because a seed was given"),
    outputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        model_dir: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("relative to the run directory"),
        files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(fileEntryShape).describe("the model's files, relative to model_dir"),
        model_digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("sha256 of the canonical JSON of files"),
        predictions: fileEntryShape.nullable().describe("relative to the run directory"),
        golden: fileEntryShape.nullable().describe("golden.jsonl, relative to the run directory"),
    }),
});


/***/ }),

/***/ 46529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/**
 * Edit distance in which two neighbouring letters in the wrong order are one slip and not two
 * (optimal string alignment), for "did you mean".
 */
const distance = (a, b) => {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            row[j] = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + same);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                row[j] = Math.min(row[j], beforePrevious[j - 2] + 1);
        }
        beforePrevious = previous;
        previous = row;
    }
    return previous[b.length];
};
/** The candidate nearest to what was given, when it is near enough to be a slip of the hand. */
const suggest = (given, candidates) => {
    const [best] = candidates
        .map((candidate) => ({ candidate, far: distance(given.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.far - b.far);
    return best && best.far <= Math.max(1, Math.floor(given.length / 3)) ? best.candidate : undefined;
};


/***/ }),

/***/ 25098:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   jD: () => (/* binding */ intervalShape),
/* harmony export */   qk: () => (/* binding */ verdictContract)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32137);


const verdictWords = [
    "pass",
    "warn",
    "fail",
    "error",
    "inconclusive",
    "not_comparable",
    "insufficient",
];
const verdictWord = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(verdictWords);
const intervalShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    low: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    high: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe("two-sided coverage, such as 0.95"),
    method: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("delong, paired-bootstrap-percentile, …"),
});
const ruleResultShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    slice: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    champion: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    challenger: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    delta: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe("oriented: positive means the challenger is better"),
    margin: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().describe("how much worse was acceptable"),
    limits: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ min: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(), max: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(), on: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })
        .optional()
        .describe("of a bound"),
    n: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().optional(),
    ci: intervalShape.optional().describe("of delta; for a bound, of the challenger's own value"),
    p_value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .optional()
        .describe("two-sided, of no difference; for slice_guard the adjusted one-sided p of harm"),
    mde: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().describe("smallest difference that this many rows detect at the policy's power"),
    n_needed: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .int()
        .optional()
        .describe("rows that would settle the margin, were the models equally good"),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["fail", "warn"]).optional(),
    blocking: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().describe("false where the policy lets this status through"),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["pass", "warn", "fail", "inconclusive", "insufficient", "error", "skipped"]),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("one sentence a person can act on"),
});
/** `verdict.json`: may the challenger replace the champion, and the evidence. */
const verdictContract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .defineContract */ .ye)("mlops/verdict@1", {
    verdict: verdictWord,
    n: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().describe("rows compared"),
    rules: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ruleResultShape),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("why, where no rule says it: no champion, other data, bad input"),
    first: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().describe("true where there was no champion to compare with"),
    task: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    champion: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), manifest_digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() }).nullable().optional(),
    challenger: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        model_digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        predictions_sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    })
        .optional(),
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ labels_sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() }).optional(),
    policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() }).optional(),
    stats: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ alpha: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), resamples: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int() }).optional(),
    same_model: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().describe("true where the champion has the challenger's very bytes"),
});


/***/ })

};
