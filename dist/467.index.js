export const id = 467;
export const ids = [467];
export const modules = {

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
