export const id = 5128;
export const ids = [5128,8291];
export const modules = {

/***/ 35362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ manifestContract)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94534);
/* harmony import */ var _card_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69297);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32825);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68370);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18385);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7066);






/** Where bytes are kept: one asset of a release. */
const storedShape = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    asset: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe("the asset's name in the release"),
    size: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().nonnegative(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    from: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .optional()
        .describe("the version whose release holds it, where an older one of this model has these very bytes"),
});
/**
 * A model file is kept in one of three ways: whole as an `asset`; as `shards`, its bytes in order; or from byte
 * `offset` on inside the `archive`. One without bytes may have none of these: GitHub takes no empty asset.
 */
const modelFileShape = _run_js__WEBPACK_IMPORTED_MODULE_2__/* .modelEntryShape */ .vK.extend({
    asset: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional().describe("the asset's name in the release"),
    from: storedShape.shape.from,
    shards: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(storedShape).optional(),
    offset: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().nonnegative().optional(),
});
const findingShape = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    level: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(["note", "warning", "danger"]),
    name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe("what a loader would import or run, such as posix.system"),
    reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
});
const changeShape = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ champion: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), delta: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), ci: _verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .intervalShape */ .j.optional() });
/** `manifest.json`, an asset of each version: all that is known of it except its number, which the tag carries. */
const manifestContract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .defineContract */ .ye)("mlops/manifest@1", {
    name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe("model unless told"),
    candidate_id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .describe("what makes it this model: sha256 of the canonical JSON of name, commit, run key, model digest and whether a gate passed it. Run ids, times and evidence are left out, so that a run that is repeated resumes instead of registering twice"),
    labels: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP())
        .optional()
        .describe("the team's own, from mlops.yml or the action"),
    framework: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional().describe("such as pytorch, from mlops.yml or the files"),
    formats: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).optional().describe("of the files: safetensors, onnx, gguf, pickle, …"),
    base_models: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).optional(),
    signature: _signature_js__WEBPACK_IMPORTED_MODULE_3__/* .signatureShape */ .O7.optional().describe("inputs and outputs, from the model's MODEL.json"),
    security: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        scanner: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        safe_format: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().describe("true where no file can run code when it is loaded"),
        findings: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(findingShape),
        allowed: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), actor: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })
            .optional()
            .describe("who registered it although a finding is dangerous, and why"),
    })
        .optional(),
    card: _card_js__WEBPACK_IMPORTED_MODULE_0__/* .cardFactsShape */ .L.optional().describe("what else people say of it, from mlops.yml"),
    license: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    intended_use: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    limitations: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    source: _run_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceShape */ .fZ,
    command: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    run_key: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    data: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ role: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), size: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), sha256: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })),
    params: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J()),
    seed: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().nullable(),
    environment: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ fingerprint: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), python: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }).nullable(),
    hardware: _run_js__WEBPACK_IMPORTED_MODULE_2__/* .hardwareShape */ .iP.optional().describe("that it was trained on, and its numbers measured"),
    metrics: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        value: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        ci: _verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .intervalShape */ .j.optional().describe("of the value"),
        change: changeShape.optional().describe("against the champion; delta is oriented, positive is better"),
        n: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().optional(),
        source: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(["gate", "training"])
            .describe("computed by the gate from predictions, or told by the training command"),
    })),
    slices: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        slice: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        metric: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        value: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        change: changeShape.optional(),
        n: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().optional(),
    }))
        .optional()
        .describe("the same metrics within slices of the held-out rows, as far as the gate looked"),
    gate: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictWord */ .E,
        task: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional().describe("binary, multiclass, regression or summary"),
        digest: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe("sha256 of verdict.json"),
        champion: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
        labels_sha256: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
        looks: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()
            .int()
            .optional()
            .describe("decisions on those labels so far, this one with them; at least so many"),
        n: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().optional().describe("rows judged"),
        first: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().optional().describe("there was no champion to compare with"),
    })
        .nullable(),
    forced: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), actor: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })
        .optional()
        .describe("who registered it without a passing verdict, and why"),
    files: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(modelFileShape),
    archive: storedShape
        .omit({ asset: true })
        .extend({ asset: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(), shards: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(storedShape).optional() })
        .optional()
        .describe("one tar of all files, where there are too many for a release"),
    model_digest: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ asset: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), size: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), sha256: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }))
        .describe("other assets by role: predictions, verdict, profile, golden, environment, run, metrics, sbom, signature"),
    previous: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), manifest_digest: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }).nullable(),
});


/***/ }),

/***/ 68370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ fileEntryShape),
/* harmony export */   CA: () => (/* binding */ runContract),
/* harmony export */   fZ: () => (/* binding */ sourceShape),
/* harmony export */   iP: () => (/* binding */ hardwareShape),
/* harmony export */   mK: () => (/* binding */ paramsShape),
/* harmony export */   vK: () => (/* binding */ modelEntryShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94534);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32825);


const fileEntryShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("relative, with / on every system"),
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** A file of a model. */
const modelEntryShape = fileEntryShape.extend({
    executable: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().describe("whether its owner may run it; false unless told"),
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
/** The machine of a run, as far as speed depends on it. */
const hardwareShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    cpu: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe("model of the processor, where the system tells it"),
    cores: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive().describe("that the run may use"),
    memory_gib: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative().describe("of the machine, rounded"),
    os: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("linux, darwin or win32"),
    arch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("such as x64 or arm64"),
    image: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe("of a GitHub-hosted runner, such as ubuntu24 20261109.1"),
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
    hardware: hardwareShape.optional().describe("that the command ran on"),
    variables: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .optional()
        .describe("determinism variables that were set for the command, because a seed was given"),
    outputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        model_dir: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("relative to the run directory"),
        files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(modelEntryShape).describe("the model's files, relative to model_dir"),
        model_digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("sha256 of the canonical JSON of files, each as path, size and sha256"),
        predictions: fileEntryShape.nullable().describe("relative to the run directory"),
        golden: fileEntryShape.nullable().describe("golden.jsonl, relative to the run directory"),
    }),
});


/***/ }),

/***/ 18385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ readSignature),
/* harmony export */   O7: () => (/* binding */ signatureShape),
/* harmony export */   dT: () => (/* binding */ signatureFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94534);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32825);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);



const tensorShape = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    datatype: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    shape: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()).describe("-1: any"),
    optional: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional().describe("an input that may be left out"),
});
/** What a model takes and gives, in the Open Inference Protocol's words. A model says it in its own MODEL.json. */
const signatureShape = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ inputs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(tensorShape), outputs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(tensorShape) });
/** The file in a model's folder that says its signature. */
const signatureFile = "MODEL.json";
/**
 * The signature in a MODEL.json (under `signature`) or in a server's model metadata; undefined where there is none.
 * @throws UserError where there is one that does not fit
 */
const readSignature = (text, where) => {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.UserError(`${where} is not JSON: ${cause.message}.`, { cause });
    }
    if (json?.signature === undefined)
        return signatureShape.safeParse(json).data;
    const result = signatureShape.safeParse(json.signature);
    if (result.success)
        return result.data;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.UserError(`The signature in ${where} does not fit: ${(0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .describeIssues */ .wF)(result.error)}.`, {
        fix: 'Write it as the Open Inference Protocol does: {"inputs": [{"name": "x", "datatype": "FP32", "shape": [-1, 3]}], "outputs": […]}.',
    });
};


/***/ }),

/***/ 7066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ verdictWord),
/* harmony export */   j: () => (/* binding */ intervalShape),
/* harmony export */   verdictContract: () => (/* binding */ verdictContract)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94534);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32825);


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
    method: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("delong, tango, paired-bootstrap-percentile, paired-bootstrap-bca, …"),
});
const ruleResultShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    slice: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    champion: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    challenger: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    delta: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe("oriented: positive means the challenger is better"),
    margin: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .optional()
        .describe("how much worse was acceptable; negative: how much better was asked for"),
    asks: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("what the rule asks for, in a few words"),
    limits: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ min: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(), max: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(), on: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })
        .optional()
        .describe("of a bound, and of rules that limit a value of the challenger's own"),
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
    method_reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("why the interval was made by this method"),
    groups: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .int()
        .optional()
        .describe("where rows belong together: how many groups were drawn whole"),
    tests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), statistic: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), p_value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }))
        .optional()
        .describe("what other tests say of the same rows: paired t, Wilcoxon, McNemar's mid-p; they decide nothing"),
    flips: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ negative: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), positive: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int() })
        .optional()
        .describe("rows that only the champion had right, and rows that only the challenger has right"),
    ratio: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().describe("of a budget: the challenger's number over the champion's"),
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
    holdout: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("sha256 of the labels"),
        looks: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
            .int()
            .positive()
            .describe("decisions on these labels, this one with them: at least so many, never more than were made"),
        first_seen: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe("when the first known one was made; null where this is it"),
        level: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
            .describe("the part of the policy's stats.alpha that this look may spend: alpha / (looks × (looks + 1)), so that all looks together spend at most alpha"),
        worn: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe("true once looks × alpha is at least one half"),
        adjusted: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe("true where the rules were judged at level (stats.wear: adjust)"),
    })
        .optional()
        .describe("how often these labels have decided already"),
    same_model: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().describe("true where the champion has the challenger's very bytes"),
});


/***/ }),

/***/ 19940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ eachOf)
/* harmony export */ });
/** Runs a task for every item, a few at a time; results in the items' order. The first failure stops the rest. */
const eachOf = async (items, atOnce, task) => {
    const results = new Array(items.length);
    let next = 0;
    let failed = false;
    const work = async () => {
        while (next < items.length && !failed) {
            const index = next++;
            try {
                results[index] = await task(items[index], index);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    const workers = await Promise.allSettled(Array.from({ length: Math.min(atOnce, items.length) }, work));
    const failure = workers.find((worker) => worker.status === "rejected");
    if (failure)
        throw failure.reason;
    return results;
};


/***/ }),

/***/ 3853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ sumsAsset),
/* harmony export */   Ax: () => (/* binding */ manifestAsset),
/* harmony export */   eQ: () => (/* binding */ reservedAssets),
/* harmony export */   ji: () => (/* binding */ nameAssets)
/* harmony export */ });
/** The asset that every reader looks for first; no other file may have its name. */
const manifestAsset = "manifest.json";
/** Digests of the other assets, for sha256sum. */
const sumsAsset = "SHA256SUMS";
/** Names that no model file and no evidence may have. */
const reservedAssets = [manifestAsset, sumsAsset];
/**
 * Names under which files become assets. GitHub keeps letters, digits, `_`, `-` and single dots between them, renames
 * the rest behind our back, and has no folders: so `layers/one.bin` becomes `layers-one.bin`, and the manifest says
 * which asset is which path. Two files that would meet in one name get eight digits of their digest.
 */
const nameAssets = (files, taken = reservedAssets) => {
    const used = new Set(taken.map(fold));
    return files.map(({ path, sha256 }) => {
        const plain = toAssetName(path);
        const name = used.has(fold(plain)) ? withDigest(plain, sha256, used) : plain;
        used.add(fold(name));
        return name;
    });
};
/** Names that differ only in case meet on disks that do not tell case apart. */
const fold = (name) => name.toLowerCase();
const toAssetName = (path) => path
    .replaceAll("/", "-")
    .replace(/[^A-Za-z0-9._-]/g, "_")
    .replace(/[.]{2,}/g, ".")
    .slice(-200)
    .replace(/^[.]+|[.]+$/g, "") || "file";
const withDigest = (name, sha256, used) => {
    const dot = name.lastIndexOf(".");
    const [stem, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
    const base = `${stem}-${sha256.slice(0, 8)}`;
    for (let n = 1;; n++) {
        const candidate = `${base}${n === 1 ? "" : `-${n}`}${end}`;
        if (!used.has(fold(candidate)))
            return candidate;
    }
};


/***/ }),

/***/ 54599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listStored),
/* harmony export */   p: () => (/* binding */ locateFile)
/* harmony export */ });
/** Every asset that holds bytes of a version's model, its own and those of older versions. */
const listStored = (manifest) => [
    ...manifest.files.flatMap((file) => (file.offset === undefined ? storedOf(file) : [])),
    ...(manifest.archive ? storedOf(manifest.archive) : []),
];
/** Where a model file's bytes lie, in order. An empty file in an archive has none. */
const locateFile = ({ archive }, file) => {
    if (file.offset === undefined || !archive)
        return storedOf(file).map((stored) => ({ stored, start: 0, end: stored.size }));
    const [from, to] = [file.offset, file.offset + file.size];
    const spans = [];
    let begin = 0;
    for (const stored of storedOf(archive)) {
        const start = Math.max(from - begin, 0);
        const end = Math.min(to - begin, stored.size);
        if (start < end)
            spans.push({ stored, start, end });
        begin += stored.size;
    }
    return spans;
};
const storedOf = ({ asset, shards, size, sha256, from, }) => shards ?? (asset === undefined ? [] : [{ asset, size, sha256, ...(from !== undefined && { from }) }]);


/***/ }),

/***/ 78838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listRequired),
/* harmony export */   e: () => (/* binding */ writeSums)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95443);
/* harmony import */ var _releases_asset_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3853);
/* harmony import */ var _locate_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54599);



/** Model bytes and evidence that a version's own release holds: not what it references, not the manifest. */
const listOwn = (manifest) => [
    ...(0,_locate_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .listStored */ .K)(manifest).filter(({ from }) => from === undefined),
    ...Object.values(manifest.evidence),
];
/**
 * `SHA256SUMS`, in the form of coreutils, so that `gh release download … && sha256sum -c SHA256SUMS` needs nothing of
 * ours. It follows from the manifest, which therefore does not name it.
 */
const writeSums = (manifest) => {
    const lines = listOwn(manifest).map(({ asset, sha256: digest }) => `${digest}  ${asset}\n`);
    return lines.join("");
};
/** Every asset that a version's own release must hold, but the manifest. */
const listRequired = (manifest) => {
    const sums = writeSums(manifest);
    return [...listOwn(manifest), { asset: _releases_asset_names_js__WEBPACK_IMPORTED_MODULE_1__/* .sumsAsset */ .$m, size: Buffer.byteLength(sums), sha256: (0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(sums) }];
};


/***/ })

};
