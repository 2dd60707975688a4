export const id = 9079;
export const ids = [9079,1344,4201];
export const modules = {

/***/ 76656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Gp: () => (/* binding */ formatSigned),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** `12,000`: the same separators whatever the machine's locale. */
const formatCount = (count) => count.toLocaleString("en-US");
/** `1 file`, `12,000 files`. */
const countOf = (count, noun) => `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
/** A number for people: four significant digits, integers as they are. */
const formatNumber = (value) => Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
/** `+0.012`, with a minus as print has it: for differences. */
const formatSigned = (value) => `${value < 0 ? "−" : "+"}${formatNumber(Math.abs(value))}`;
/** ` [0.66, 0.682]`, with a blank before it; nothing where there is no interval. */
const formatInterval = (ci, format = formatNumber) => (ci ? ` [${format(ci.low)}, ${format(ci.high)}]` : "");
const units = ["kB", "MB", "GB", "TB"];
/** `512 bytes`, `1.23 MB`: three significant digits of decimal units. */
const formatBytes = (bytes) => {
    if (bytes < 1000)
        return countOf(bytes, "byte");
    const rounded = Number(bytes.toPrecision(3)); // before the unit is chosen: 999,999 is 1 MB and not 1000 kB
    const power = Math.min(units.length, Math.floor(Math.log10(rounded) / 3));
    return `${Number((rounded / 1000 ** power).toPrecision(3))} ${units[power - 1]}`;
};


/***/ }),

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

/***/ 71986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ openLiveFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _mlops_actions_contracts_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32825);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94534);




const serverFields = {
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    manifest_digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    model_digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    pid: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().positive(),
    started: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe("when that process began: a later process with the same number is another"),
    port: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(),
    url: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    directory: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe("the version's own folder"),
    serve: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe("the command it was started with, to start it again"),
    log: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
};
const serverShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc(serverFields);
/** `live.json`: the server that is live, and the one it replaced until that is stopped. */
const liveContract = (0,_mlops_actions_contracts_contract__WEBPACK_IMPORTED_MODULE_2__/* .defineContract */ .ye)("mlops/live@1", { live: serverShape, previous: serverShape.nullable() });
/** `candidate.json`: a server that was started and is not live. What a dead run left here is ended by the next. */
const candidateContract = (0,_mlops_actions_contracts_contract__WEBPACK_IMPORTED_MODULE_2__/* .defineContract */ .ye)("mlops/candidate@1", serverFields);
/** The two files that say which processes belong to one model in one environment. Each write is atomic. */
const openLiveFiles = (base) => {
    const live = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, "live.json");
    const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, "candidate.json");
    return {
        readLive: () => readFile(live, liveContract),
        writeLive: (value) => replaceFile(live, liveContract.serialise(value)),
        removeLive: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(live, { force: true }),
        readCandidate: () => readFile(candidate, candidateContract),
        writeCandidate: (value) => replaceFile(candidate, candidateContract.serialise(value)),
        removeCandidate: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(candidate, { force: true }),
    };
};
const readFile = (path, contract) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? contract.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"), path) : null;
const replaceFile = (path, text) => {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${path}.part`, text);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${path}.part`, path);
};


/***/ }),

/***/ 54235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readStart),
/* harmony export */   _: () => (/* binding */ isAlive)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);


/**
 * When a process began, as the system tells it; undefined once it has ended (a zombie has).
 * On Linux boot id and start tick of `/proc/<pid>/stat` (field 22, proc(5)); elsewhere `ps -o lstart`.
 */
const readStart = (pid) => process.platform === "linux" ? readProcStart(pid) : readPsStart(pid);
const isAlive = ({ pid, started }) => readStart(pid) === started;
const readProcStart = (pid) => {
    let stat;
    try {
        stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, "latin1");
    }
    catch {
        return undefined;
    }
    // The command's name stands in parentheses and may hold spaces and parentheses of its own.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (state === "Z" || state === "X")
        return undefined;
    return `${(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)("/proc/sys/kernel/random/boot_id", "latin1").trim()}/${fields[18]}`;
};
const readPsStart = (pid) => {
    try {
        const line = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)("ps", ["-o", "stat=,lstart=", "-p", String(pid)], {
            encoding: "utf8",
            env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
            stdio: ["ignore", "pipe", "ignore"],
        }).trim();
        const [state = "", ...started] = line.split(/\s+/);
        return line === "" || state.startsWith("Z") ? undefined : started.join(" ");
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 69195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ readRecorded),
/* harmony export */   Wt: () => (/* binding */ payloadSchema),
/* harmony export */   Xb: () => (/* binding */ taskOf),
/* harmony export */   e9: () => (/* binding */ toRecords),
/* harmony export */   le: () => (/* binding */ connectRecords),
/* harmony export */   u: () => (/* binding */ findLiveVersion)
/* harmony export */ });
/* harmony import */ var _mlops_actions_github_deployments__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77537);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94534);


const payloadSchema = "mlops/deployment-record@1";
/** What a GitHub Deployment of ours carries. `machine` and `run` tell whether the run that left it unfinished still lives. */
const payloadShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(payloadSchema),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    operation: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["deploy", "promote", "rollback"]),
    manifest_digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    model_digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    previous: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe("the version it replaces"),
    machine: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe("<run id>.<attempt>"),
});
const taskOf = (model) => `mlops:${model}`;
/** Those of a task's deployments that are ours: somebody else may use the same task. */
const toRecords = (entries) => entries.flatMap(({ payload, ...entry }) => {
    const { data } = payloadShape.safeParse(payload);
    return data ? [{ ...entry, payload: data }] : [];
});
/** The records of one model in one environment, on GitHub. */
const connectRecords = (github, { model, environment, runUrl }) => ({
    list: async () => toRecords(await (0,_mlops_actions_github_deployments__WEBPACK_IMPORTED_MODULE_1__/* .listDeployments */ .Jn)(github, { task: taskOf(model), environment })),
    statuses: (id) => (0,_mlops_actions_github_deployments__WEBPACK_IMPORTED_MODULE_1__/* .listDeploymentStatuses */ .oJ)(github, id),
    create: (tag, payload, description) => (0,_mlops_actions_github_deployments__WEBPACK_IMPORTED_MODULE_1__/* .createDeployment */ .Yy)(github, { ref: tag, task: taskOf(model), environment, description, payload }),
    mark: async (id, state, description, url = null) => {
        try {
            await (0,_mlops_actions_github_deployments__WEBPACK_IMPORTED_MODULE_1__/* .createDeploymentStatus */ .gt)(github, id, { state, description, environmentUrl: url, logUrl: runUrl });
        }
        catch (error) {
            // After a lost answer nobody knows whether the status was written: look before calling it a failure.
            const [newest] = await (0,_mlops_actions_github_deployments__WEBPACK_IMPORTED_MODULE_1__/* .listDeploymentStatuses */ .oJ)(github, id).catch(() => []);
            if (newest?.state !== state)
                throw error;
        }
    },
    isRunOver: async (run) => {
        const { octokit, owner, repo } = github;
        try {
            const { data } = await octokit.rest.actions.getWorkflowRun({
                owner,
                repo,
                run_id: Number.parseInt(run, 10),
            });
            return data.status === "completed";
        }
        catch {
            return undefined; // needs actions: read, which a deploy job seldom has
        }
    },
});
const finished = new Set(["inactive", "failure", "error"]);
/** Reads what is recorded as live: two requests where the last deployment succeeded, one more for each that did not. */
const readRecorded = async (records) => {
    const list = await records.list();
    const unfinished = [];
    for (const record of list) {
        const [newest] = await records.statuses(record.id);
        if (newest?.state === "success")
            return { live: { ...record, url: newest.environmentUrl, since: newest.createdAt }, unfinished, list };
        if (!newest || !finished.has(newest.state))
            unfinished.push({ ...record, logUrl: newest?.logUrl ?? null });
    }
    return { live: null, unfinished, list };
};
/** The version that is recorded as live in an environment; undefined where none is. */
const findLiveVersion = async (github, model, environment) => {
    const records = connectRecords(github, { model, environment, runUrl: null });
    return (await readRecorded(records)).live ?? undefined;
};


/***/ }),

/***/ 49079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDeployment: () => (/* binding */ runDeployment),
  selectTarget: () => (/* binding */ selectTarget)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: ../packages/registry/src/pull/download.ts + 8 modules
var download = __webpack_require__(7318);
// EXTERNAL MODULE: ../packages/registry/src/read/resolve.ts
var resolve = __webpack_require__(96582);
// EXTERNAL MODULE: ../packages/registry/src/stages/assign-stage.ts
var assign_stage = __webpack_require__(75427);
// EXTERNAL MODULE: ../packages/registry/src/stages/find-proof-gap.ts
var find_proof_gap = __webpack_require__(14356);
// EXTERNAL MODULE: ../packages/registry/src/tags/read-tag-log.ts
var read_tag_log = __webpack_require__(42065);
// EXTERNAL MODULE: ../packages/contracts/src/contract.ts
var contract = __webpack_require__(32825);
// EXTERNAL MODULE: ../node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(94534);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ../packages/deployment/src/run-command.ts


const outputLimit = 1024 * 1024;
/**
 * Runs a program with text on standard input and returns what it wrote to standard output.
 * @throws UserError when it cannot be started, takes too long or ends with another code than 0
 */
const runCommand = (words, options) => new Promise((resolve, reject) => {
    const { cwd, env, stdin, seconds, signal } = options;
    const [program, ...args] = words;
    const limit = AbortSignal.timeout(seconds * 1000);
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd,
        env,
        stdio: ["pipe", "pipe", "pipe"],
        signal: AbortSignal.any([signal, limit]),
    });
    let output = "";
    let errors = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
        output = (output + text).slice(0, outputLimit);
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
        errors = (errors + text).slice(-outputLimit);
    });
    const fail = (message, cause) => reject(new user_error.UserError(`${program} ${message}.${tail(errors)}`, { cause }));
    child.on("error", (error) => limit.aborted
        ? fail(`took longer than ${seconds} s (ready_seconds)`)
        : signal.aborted
            ? reject(signal.reason)
            : fail(`could not be started (${error.code ?? error.message})`, error));
    child.on("close", (code, killer) => code === 0 ? resolve(output) : fail(`ended with ${killer ?? `exit code ${code}`}`));
    // A program that does not read its input closes the pipe early: its exit code tells the rest.
    child.stdin.on("error", () => { });
    child.stdin.end(stdin);
});
const tail = (text) => {
    const lines = text.trimEnd().split("\n").slice(-30);
    return lines.join("").trim() === "" ? "" : ` It printed:\n${lines.map((line) => `  | ${line}`).join("\n")}`;
};

// EXTERNAL MODULE: ../packages/contracts/src/suggest.ts
var suggest = __webpack_require__(65489);
;// CONCATENATED MODULE: ../node_modules/shlex/shlex.js


/*
  Port of a subset of the features of CPython's shlex module, which provides a
  shell-like lexer. Original code by Eric S. Raymond and other contributors.
*/

class Shlexer {
  constructor (string) {
    this.i = 0
    this.string = string

    /**
     * Characters that will be considered whitespace and skipped. Whitespace
     * bounds tokens. By default, includes space, tab, linefeed and carriage
     * return.
     */
    this.whitespace = ' \t\r\n'

    /**
     * Characters that will be considered string quotes. The token accumulates
     * until the same quote is encountered again (thus, different quote types
     * protect each other as in the shell.) By default, includes ASCII single
     * and double quotes.
     */
    this.quotes = `'"`

    /**
     * Characters that will be considered as escape. Just `\` by default.
     */
    this.escapes = '\\'

    /**
     * The subset of quote types that allow escaped characters. Just `"` by default.
     */
    this.escapedQuotes = '"'

    /**
     * Whether to support ANSI C-style $'' quotes
     * https://www.gnu.org/software/bash/manual/html_node/ANSI_002dC-Quoting.html
     */
    this.ansiCQuotes = true

    /**
     * Whether to support localized $"" quotes
     * https://www.gnu.org/software/bash/manual/html_node/Locale-Translation.html
     *
     * The behavior is as if the current locale is set to C or POSIX, i.e., the
     * contents are not translated.
     */
    this.localeQuotes = true

    this.debug = false
  }

  readChar () {
    return this.string.charAt(this.i++)
  }

  processEscapes (string, quote, isAnsiCQuote) {
    if (!isAnsiCQuote && !this.escapedQuotes.includes(quote)) {
      // This quote type doesn't support escape sequences
      return string
    }

    // We need to form a regex that matches any of the escape characters,
    // without interpreting any of the characters as a regex special character.
    const anyEscape = '[' + this.escapes.replace(/(.)/g, '\\$1') + ']'

    // In regular quoted strings, we can only escape an escape character, and
    // the quote character itself.
    if (!isAnsiCQuote && this.escapedQuotes.includes(quote)) {
      const re = new RegExp(
        anyEscape + '(' + anyEscape + '|\\' + quote + ')', 'g')
      return string.replace(re, '$1')
    }

    // ANSI C quoted strings support a wide variety of escape sequences
    if (isAnsiCQuote) {
      const patterns = {
        // Literal characters
        '([\\\\\'"?])': (x) => x,

        // Non-printable ASCII characters
        'a': () => '\x07',
        'b': () => '\x08',
        'e|E': () => '\x1b',
        'f': () => '\x0c',
        'n': () => '\x0a',
        'r': () => '\x0d',
        't': () => '\x09',
        'v': () => '\x0b',

        // Octal bytes
        '([0-7]{1,3})': (x) => String.fromCharCode(parseInt(x, 8)),

        // Hexadecimal bytes
        'x([0-9a-fA-F]{1,2})': (x) => String.fromCharCode(parseInt(x, 16)),

        // Unicode code units
        'u([0-9a-fA-F]{1,4})': (x) => String.fromCharCode(parseInt(x, 16)),
        'U([0-9a-fA-F]{1,8})': (x) => String.fromCharCode(parseInt(x, 16)),

        // Control characters
        // https://en.wikipedia.org/wiki/Control_character#How_control_characters_map_to_keyboards
        'c(.)': (x) => {
          if (x === '?') {
            return '\x7f'
          } else if (x === '@') {
            return '\x00'
          } else {
            return String.fromCharCode(x.charCodeAt(0) & 31)
          }
        }
      }

      // Construct an uber-RegEx that catches all of the above pattern
      const re = new RegExp(
        anyEscape + '(' + Object.keys(patterns).join('|') + ')', 'g')

      // For each match, figure out which subpattern matched, and apply the
      // corresponding function
      return string.replace(re, function (m, p1) {
        for (const matched in patterns) {
          const mm = new RegExp('^' + matched + '$').exec(p1)
          if (mm === null) {
            continue
          }

          return patterns[matched].apply(null, mm.slice(1))
        }
      })
    }

    // Should not get here
    return undefined
  }

  * [Symbol.iterator] () {
    let inQuote = false
    let inDollarQuote = false
    let escaped = false
    let lastDollar = -2 // position of last dollar sign we saw
    let token

    if (this.debug) {
      console.log('full input:', '>' + this.string + '<')
    }

    while (true) {
      const pos = this.i
      const char = this.readChar()

      if (this.debug) {
        console.log(
          'position:', pos,
          'input:', '>' + char + '<',
          'accumulated:', token,
          'inQuote:', inQuote,
          'inDollarQuote:', inDollarQuote,
          'lastDollar:', lastDollar,
          'escaped:', escaped
        )
      }

      // Ran out of characters, we're done
      if (char === '') {
        if (inQuote) { throw new Error('Got EOF while in a quoted string') }
        if (escaped) { throw new Error('Got EOF while in an escape sequence') }
        if (token !== undefined) { yield token }
        return
      }

      // We were in an escape sequence, complete it
      if (escaped) {
        if (char === '\n') {
          // An escaped newline just means to continue the command on the next
          // line. We just need to ignore it.
        } else if (inQuote) {
          // If we are in a quote, just accumulate the whole escape sequence,
          // as we will interpret escape sequences later.
          token = (token || '') + escaped + char
        } else {
          // Just use the literal character
          token = (token || '') + char
        }

        escaped = false
        continue
      }

      if (this.escapes.includes(char)) {
        if (!inQuote || inDollarQuote !== false || this.escapedQuotes.includes(inQuote)) {
          // We encountered an escape character, which is going to affect how
          // we treat the next character.
          escaped = char
          continue
        } else {
          // This string type doesn't use escape characters. Ignore for now.
        }
      }

      // We were in a string
      if (inQuote !== false) {
        // String is finished. Don't grab the quote character.
        if (char === inQuote) {
          token = this.processEscapes(token, inQuote, inDollarQuote === '\'')
          inQuote = false
          inDollarQuote = false
          continue
        }

        // String isn't finished yet, accumulate the character
        token = (token || '') + char
        continue
      }

      // This is the start of a new string, don't accumulate the quotation mark
      if (this.quotes.includes(char)) {
        inQuote = char
        if (lastDollar === pos - 1) {
          if (char === '\'' && !this.ansiCQuotes) {
            // Feature not enabled
          } else if (char === '"' && !this.localeQuotes) {
            // Feature not enabled
          } else {
            inDollarQuote = char
          }
        }

        token = (token || '') // fixes blank string

        if (inDollarQuote !== false) {
          // Drop the opening $ we captured before
          token = token.slice(0, -1)
        }

        continue
      }

      // This is a dollar sign, record that we saw it in case it's the start of
      // an ANSI C or localized string
      if (inQuote === false && char === '$') {
        lastDollar = pos
      }

      // This is whitespace, so yield the token if we have one
      if (this.whitespace.includes(char)) {
        if (token !== undefined) { yield token }
        token = undefined
        continue
      }

      // Otherwise, accumulate the character
      token = (token || '') + char
    }
  }
}


/**
 * Splits a given string using shell-like syntax. This function is the inverse
 * of shlex.join().
 *
 * @param {String} s String to split.
 * @returns {String[]}
 */
function split (s) {
  return Array.from(new Shlexer(s))
}

/**
 * Escapes a potentially shell-unsafe string using quotes.
 *
 * @param {String} s String to quote
 * @returns {String}
 */
function quote (s) {
  if (s === '') { return '\'\'' }

  const unsafeRe = /[^\w@%\-+=:,./]/
  if (!unsafeRe.test(s)) { return s }

  return ('\'' + s.replace(/('+)/g, '\'"$1"\'') + '\'').replace(/^''|''$/g, '')
}


/**
 * Concatenate the tokens of the list args and return a string. This function
 * is the inverse of shlex.split().
 *
 * The returned value is shell-escaped to protect against injection
 * vulnerabilities (see shlex.quote()).
 *
 * @param {String[]} args List of args to join
 * @returns {String}
 */
function join (args) {
  if (!Array.isArray(args)) {
    throw new TypeError("args should be an array")
  }
  return args.map(quote).join(" ")
}

;// CONCATENATED MODULE: ../packages/deployment/src/split-command.ts



/** What only a shell understands. No shell is involved, so that nothing in a version's name can become a command. */
const shellWords = new Set(["|", "||", "&", "&&", ";", ">", ">>", "<", "<<", "2>", "2>&1"]);
/**
 * Splits a command line into arguments the way a POSIX shell would, quotes respected, without running a shell.
 * @param where the setting's path, for errors: `models.flights.deploy.staging.serve`
 */
const splitCommand = (line, where) => {
    let words;
    try {
        words = split(line);
    }
    catch (cause) {
        throw new user_error.UserError(`${where} cannot be split into arguments: ${cause.message}.`, {
            fix: "Close the quotation marks.",
            cause,
        });
    }
    const shell = words.find((word) => shellWords.has(word));
    if (shell !== undefined)
        throw new user_error.UserError(`${where} has "${shell}", and is not run by a shell.`, {
            fix: "Put the line into a script, or write: sh -c '…'",
        });
    if (words.length === 0)
        throw new user_error.UserError(`${where} is empty.`);
    return words;
};
/**
 * Fills `{name}` in each argument, after splitting: a value with spaces stays one argument.
 * Braces that name nothing near a known placeholder (JSON, Go templates) are left alone.
 */
const fillPlaceholders = (words, values, where) => words.map((word) => word.replaceAll(/\{([a-z_]+)\}/g, (text, name) => {
    const value = values[name];
    if (value !== undefined)
        return value;
    const near = (0,suggest/* suggest */.Z)(name, Object.keys(values));
    if (near === undefined)
        return text;
    throw new user_error.UserError(`${where} has ${text}, which is not known.`, { fix: `Did you mean {${near}}?` });
}));

;// CONCATENATED MODULE: ../packages/deployment/src/command-driver.ts





const answerShape = schemas/* object */.Ikc({
    live: schemas/* object */.Ikc({ version: schemas/* string */.YjP(), model_digest: schemas/* string */.YjP() }).nullable().optional(),
    url: schemas/* url */.OZ5({ protocol: /^https?$/ })
        .nullable()
        .optional(),
});
/**
 * Lets a program of the user's run the model: one JSON request on its standard input, one JSON answer on its
 * standard output. The protocol is described in actions/deploy/README.md.
 */
const openCommandDriver = (options) => {
    const { target, model, environment, workspace, env, signal } = options;
    const words = splitCommand(target.command, "command");
    const ask = async (operation, subject, previous) => {
        const request = {
            operation,
            environment,
            model,
            version: subject?.version ?? null,
            directory: subject?.directory ?? null,
            model_dir: subject?.modelDirectory ?? null,
            digests: subject ? { manifest: subject.manifestDigest ?? null, model: subject.modelDigest } : null,
            previous: previous ? { version: previous.version, model_digest: previous.modelDigest } : null,
        };
        const text = await runCommand(words, {
            cwd: workspace,
            env,
            stdin: `${JSON.stringify(request)}\n`,
            seconds: target.ready_seconds,
            // Putting the previous version back is not given up when the job is cancelled.
            signal: operation === "restore" ? new AbortController().signal : signal,
        });
        return parseAnswer(text, operation, words[0]);
    };
    const askLive = async (operation, candidate, previous) => {
        const { live, url = null } = await ask(operation, candidate, previous);
        if (live === undefined)
            throw new user_error.UserError(`${words[0]} answered "${operation}" without "live".`, {
                fix: 'Answer {"live": {"version": "…", "model_digest": "…"}}, or {"live": null} where nothing is live.',
            });
        return live && { version: live.version, modelDigest: live.model_digest, url, running: true };
    };
    return {
        name: "command",
        recover: async () => { },
        current: () => askLive("current", null, null),
        prepare: async (candidate, previous) => {
            const { url = null } = await ask("prepare", candidate, previous);
            return { url };
        },
        switch: async (candidate, previous) => {
            const live = await askLive("switch", candidate, previous);
            if (live?.version === candidate.version && live.modelDigest === candidate.modelDigest)
                return live;
            throw new user_error.UserError(`${words[0]} answered "switch" with ${live ? `${live.version} (model ${live.modelDigest})` : "nothing"} live, expected ${candidate.version} (model ${candidate.modelDigest}).`);
        },
        restore: (candidate, previous) => askLive("restore", candidate, previous),
        discard: async (candidate) => {
            await ask("remove", candidate, null);
        },
        retire: async ({ version, modelDigest }) => {
            await ask("remove", { version, modelDigest }, null);
        },
    };
};
const parseAnswer = (text, operation, program) => {
    const shown = text.trim().slice(0, 200);
    let json;
    try {
        // An operation that has nothing to say may say nothing.
        json = text.trim() === "" ? {} : JSON.parse(text);
    }
    catch (cause) {
        throw new user_error.UserError(`${program} answered "${operation}" with no JSON: ${shown}`, {
            fix: "Write exactly one JSON object to standard output, and messages to standard error.",
            cause,
        });
    }
    const answer = answerShape.safeParse(json);
    if (answer.success)
        return answer.data;
    throw new user_error.UserError(`${program} answered "${operation}" with ${shown}: ${(0,contract/* describeIssues */.wF)(answer.error)}.`);
};

;// CONCATENATED MODULE: ../packages/deployment/src/check-eligible.ts

/**
 * Whether a version may be deployed: not withdrawn, and let through by a gate whose verdict is there to be checked.
 * @param forceReason why it is deployed although the gate did not let it through
 * @throws UserError saying why not
 */
const checkEligible = async (version, forceReason, { findProofGap, log }) => {
    const { tag, model, withdrawn, deprecated } = version;
    if (withdrawn)
        throw new user_error.UserError(`${tag} was withdrawn by ${withdrawn.actor ?? "somebody"}: ${withdrawn.reason}`, {
            fix: "Deploy another version: a withdrawn one is not deployed by force either.",
        });
    if (deprecated)
        log.warn(`${model} was retired by ${deprecated.actor ?? "somebody"}: ${deprecated.reason}`);
    if (forceReason !== undefined)
        return;
    const gap = await findProofGap(version);
    if (gap === undefined)
        return;
    throw new user_error.UserError(`${tag} is not deployed: ${gap}.`, {
        fix: "Deploy a version that passed the gate, or say in force-reason why this one is deployed all the same.",
    });
};

;// CONCATENATED MODULE: ../packages/deployment/src/choose-rollback.ts
/**
 * The version to go back to: the newest one before the current that was once deployed with success.
 * A version that an earlier rollback left is passed over, so that rolling back twice goes further back rather than
 * to and fro; deploying it anew makes it eligible again.
 * @param records newest first
 * @param skip versions that cannot be had any more: yanked, or gone from the registry
 * @param succeeded whether a record ever reached success; asked only as far as needed
 */
const chooseRollback = async (records, current, skip, succeeded) => {
    const left = new Set();
    for (const { id, payload } of records) {
        const { operation, previous, version } = payload;
        const isCandidate = version !== current && !skip.has(version) && !left.has(version);
        const isRollback = operation === "rollback" && previous !== null;
        if (!isCandidate && !isRollback)
            continue;
        if (!(await succeeded(id)))
            continue;
        if (isCandidate)
            return { version, left: [...left] };
        if (previous !== null)
            left.add(previous);
    }
    return { version: undefined, left: [...left] };
};

;// CONCATENATED MODULE: ../packages/deployment/src/deployment-ports.ts
/**
 * Assigns the stage that the request asks for. A version that the gate did not let through was deployed by force or,
 * in a rollback, was live before: the tag says so.
 */
const assignRequestedStage = async (request, version, reason, ports) => {
    if (request.stage === null)
        return null;
    const isProven = (await ports.findProofGap(version)) === undefined;
    const forced = isProven
        ? undefined
        : (request.forceReason ?? (request.operation === "rollback" ? reason : undefined));
    return { name: request.stage, ...(await ports.assignStage(version, request.stage, reason, forced)) };
};
/** Whether what is recorded and what runs are the same version with the same bytes. */
const isAsRecorded = ({ live }, running) => live
    ? running?.running === true &&
        running.version === live.payload.version &&
        running.modelDigest === live.payload.model_digest
    : running === null;
const describeRunning = (running) => running === null
    ? "nothing"
    : running.running
        ? running.version
        : `nothing (${running.version} should, and has ended)`;
const reasonOf = (request, version, running) => request.reason ??
    (request.forceReason ? `by force: ${request.forceReason}` : undefined) ??
    (request.operation === "rollback"
        ? `rollback from ${running?.version ?? "nothing"} to ${version.version}`
        : `${request.operation} ${version.tag} to ${request.environment}`);

// EXTERNAL MODULE: ../packages/deployment/src/records.ts
var src_records = __webpack_require__(69195);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ../packages/contracts/src/format.ts
var format = __webpack_require__(76656);
// EXTERNAL MODULE: ../packages/contracts/src/signature.ts
var src_signature = __webpack_require__(18385);
;// CONCATENATED MODULE: ../packages/deployment/src/compare-response.ts
/** Below this, numbers count as zero: rounding noise around zero has no relative size. */
const zero = 1e-12;
/** As Python's math.isclose: relative to the larger of the two. Tolerance 0 asks for equality. */
const isClose = (a, b, tolerance) => a === b ||
    (tolerance > 0 && Math.abs(a - b) <= Math.max(tolerance * Math.max(Math.abs(a), Math.abs(b)), zero));
/**
 * The first place where an answer differs from the one expected, in words; undefined where it does not.
 * Everything expected must be there; an object may have more (a server's version, a timing).
 */
const findDifference = (expected, actual, tolerance, path = "response") => {
    if (typeof expected === "number" && typeof actual === "number")
        return isClose(expected, actual, tolerance)
            ? undefined
            : `${path} is ${actual}, expected ${expected} (tolerance ${tolerance})`;
    if (Array.isArray(expected)) {
        if (!Array.isArray(actual))
            return `${path} is ${show(actual)}, expected a list`;
        if (actual.length !== expected.length)
            return `${path} has ${actual.length} items, expected ${expected.length}`;
        return firstOf(expected, (value, index) => findDifference(value, actual[index], tolerance, `${path}[${index}]`));
    }
    if (typeof expected === "object" && expected !== null) {
        if (typeof actual !== "object" || actual === null || Array.isArray(actual))
            return `${path} is ${show(actual)}, expected an object`;
        return firstOf(Object.entries(expected), ([key, value]) => Object.hasOwn(actual, key)
            ? findDifference(value, actual[key], tolerance, `${path}.${key}`)
            : `${path}.${key} is missing`);
    }
    return expected === actual ? undefined : `${path} is ${show(actual)}, expected ${show(expected)}`;
};
const firstOf = (items, find) => {
    for (const [index, item] of items.entries()) {
        const found = find(item, index);
        if (found !== undefined)
            return found;
    }
    return undefined;
};
const show = (value) => {
    const text = JSON.stringify(value) ?? "nothing";
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ../packages/deployment/src/request-text.ts


const sizeLimit = 16 * 1024 * 1024;
/**
 * One request on a connection of its own. A kept-alive connection would hold a single-threaded server
 * (Python's http.server is one) and shut out the next caller; loopback makes a new one cheap.
 * Redirects are answers, not followed.
 */
const requestText = (url, options) => new Promise((resolve, reject) => {
    const { body, timeoutMs, signal } = options;
    const limit = AbortSignal.timeout(Math.max(1, Math.ceil(timeoutMs)));
    const request = (url.protocol === "https:" ? external_node_https_.request : external_node_http_.request)(url, {
        method: body === undefined ? "GET" : "POST",
        agent: false,
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
        headers: {
            accept: "application/json",
            ...(body !== undefined && {
                "content-type": "application/json",
                "content-length": Buffer.byteLength(body),
            }),
        },
    });
    request.on("error", (error) => reject(limit.aborted ? new Error(`no answer within ${(timeoutMs / 1000).toFixed(1)} s`) : error));
    request.on("response", (response) => {
        const chunks = [];
        let size = 0;
        response.on("data", (chunk) => {
            size += chunk.length;
            if (size > sizeLimit)
                request.destroy(new Error(`an answer of more than ${sizeLimit} bytes`));
            else
                chunks.push(chunk);
        });
        response.on("error", (error) => request.destroy(error));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString("utf8") }));
    });
    request.end(body);
});

;// CONCATENATED MODULE: ../packages/deployment/src/signature.ts
/** The first difference between what the model declares and what the server does, in words. */
const findSignatureDifference = (declared, served) => findTensorDifference("input", declared.inputs, served.inputs) ??
    findTensorDifference("output", declared.outputs, served.outputs);
const findTensorDifference = (kind, declared, served) => {
    for (const tensor of declared) {
        const found = served.find(({ name }) => name === tensor.name);
        if (!found)
            return `${kind} ${tensor.name} is missing`;
        if (found.datatype !== tensor.datatype)
            return `${kind} ${tensor.name} is ${found.datatype}, the model declares ${tensor.datatype}`;
        if (found.shape.join() !== tensor.shape.join())
            return `${kind} ${tensor.name} has shape [${found.shape.join(", ")}], the model declares [${tensor.shape.join(", ")}]`;
    }
    const extra = served.find(({ name }) => !declared.some((tensor) => tensor.name === name));
    return extra && `${kind} ${extra.name} is served and not declared`;
};

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ../packages/deployment/src/process-identity.ts
var process_identity = __webpack_require__(54235);
;// CONCATENATED MODULE: ../packages/deployment/src/start-server.ts









const host = "127.0.0.1";
/**
 * Starts a server as the leader of its own process group, detached from this job, and waits until it is ready.
 * @throws UserError when it cannot be started, ends, or is not ready in time; with the end of its log
 */
const startServer = async (options) => {
    const { stored, serve, readyPath, readySeconds, signal } = options;
    const port = await reservePort(options.port);
    const words = splitCommand(serve, "serve");
    if (!words.some((word) => word.includes("{port}")))
        throw new user_error.UserError(`serve has no {port}: ${serve}`, {
            fix: "Each version is started on a port of its own before it replaces the last: pass {port} to the server.",
        });
    const [program, ...args] = fillPlaceholders(words, { model_dir: stored.modelDirectory, port: String(port), version: stored.version }, "serve");
    const log = (0,external_node_path_.join)(stored.directory, ".mlops", `serve-${port}.log`);
    const output = (0,external_node_fs_.openSync)(log, "w", 0o600);
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd: stored.directory,
        env: options.env,
        detached: true,
        stdio: ["ignore", output, output],
    });
    (0,external_node_fs_.closeSync)(output);
    child.unref();
    if (child.pid === undefined)
        throw await explainSpawnError(child, program);
    const started = (0,process_identity/* readStart */.H)(child.pid) ?? "ended at once";
    const server = {
        version: stored.version,
        manifest_digest: stored.manifestDigest,
        model_digest: stored.modelDigest,
        pid: child.pid,
        started,
        port,
        url: `http://${host}:${port}`,
        directory: stored.directory,
        serve,
        log,
    };
    options.onStart(server);
    await waitUntilReady(new URL(readyPath, server.url), {
        seconds: readySeconds,
        signal,
        ended: () => describeExit(child),
        log: () => start_server_tail(log),
    });
    return server;
};
/** Asks until the answer is 200. @throws UserError when it does not come in time, or the server ends first */
const waitUntilReady = async (url, options) => {
    const { seconds, signal, ended = () => undefined, log = () => "" } = options;
    const deadline = performance.now() + seconds * 1000;
    let last = "no answer yet";
    for (let pause = 20;; pause = Math.min(250, pause * 1.5)) {
        signal.throwIfAborted();
        const exit = ended();
        if (exit !== undefined)
            throw new user_error.UserError(`The server ended before it was ready: ${exit}.${log()}`);
        const left = deadline - performance.now();
        if (left <= 0)
            throw new user_error.UserError(`The server was not ready within ${seconds} s: GET ${url.href}: ${last}.${log()}`, {
                fix: "If loading takes longer, raise ready_seconds; if the path is another, set ready.",
            });
        try {
            const { status } = await requestText(url, { timeoutMs: Math.min(left, 5000), signal });
            // A port freed between our choice and the server's bind may be answered by a stranger: ours must still live.
            if (status === 200 && ended() === undefined)
                return;
            last = `status ${status}`;
        }
        catch (error) {
            last = error.message;
        }
        await (0,external_node_timers_promises_.setTimeout)(pause);
    }
};
/** A port of the loopback interface that nobody listens on. @throws UserError when the one asked for is taken */
const reservePort = (port) => new Promise((resolve, reject) => {
    const probe = (0,external_node_net_.createServer)();
    probe.once("error", (error) => reject(error.code === "EADDRINUSE"
        ? new user_error.UserError(`Port ${port} on ${host} is taken by a process that is not ours.`, {
            fix: "Stop that process, choose another port in mlops.yml, or leave port out.",
            cause: error,
        })
        : error));
    probe.listen(port, host, () => {
        const address = probe.address();
        probe.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
});
const describeExit = (child) => child.exitCode !== null
    ? `exit code ${child.exitCode}`
    : child.signalCode !== null
        ? `${child.signalCode}${child.signalCode === "SIGKILL" ? " (out of memory?)" : ""}`
        : undefined;
const explainSpawnError = (child, program) => new Promise((resolve) => child.once("error", (cause) => resolve(new user_error.UserError(`serve: "${program}" could not be started (${cause.code ?? cause.message}).`, {
    fix: cause.code === "ENOENT"
        ? "Is it on the PATH of this machine? A script of the repository must be listed under files."
        : "Is it executable?",
    cause,
}))));
const tailLines = 30;
const tailBytes = 64 * 1024;
/** The end of a log, ready to be put behind a sentence. */
const start_server_tail = (path) => {
    const file = (0,external_node_fs_.openSync)(path, "r");
    const bytes = Buffer.alloc(tailBytes);
    const read = (0,external_node_fs_.readSync)(file, bytes, 0, tailBytes, Math.max(0, (0,external_node_fs_.fstatSync)(file).size - tailBytes));
    (0,external_node_fs_.closeSync)(file);
    const lines = bytes.toString("utf8", 0, read).trimEnd().split("\n").slice(-tailLines);
    return lines.join("").trim() === ""
        ? " It printed nothing."
        : ` The end of ${path}:\n${lines.map((line) => `  | ${line}`).join("\n")}`;
};

;// CONCATENATED MODULE: ../packages/deployment/src/verify-server.ts










/**
 * Climbs the ladder ready → schema → golden and stops at the first rung that does not hold. A rung that has nothing
 * to stand on is skipped and says so; ready alone is not proof (some servers answer it with nothing loaded).
 */
const verifyServer = async (url, version, plan, signal) => {
    const rungs = [
        ["ready", () => checkReady(url, plan, signal)],
        ["schema", () => checkSchema(url, version, plan, signal)],
        ["golden", () => checkGolden(url, version, plan, signal)],
    ];
    const checks = [];
    for (const [check, climb] of rungs) {
        const begun = performance.now();
        let rung;
        try {
            rung = await climb();
        }
        catch (error) {
            signal.throwIfAborted();
            rung = { status: "fail", detail: error.message };
        }
        checks.push({ check, ...rung, seconds: Math.round(performance.now() - begun) / 1000 });
        if (rung.status === "fail")
            break;
    }
    return checks;
};
const findFailure = (checks) => checks.find(({ status }) => status === "fail");
const checkReady = async (url, plan, signal) => {
    await waitUntilReady(new URL(plan.ready, url), { seconds: plan.ready_seconds, signal });
    return { status: "pass", detail: `GET ${plan.ready} answers 200` };
};
/** Names, datatypes and shapes of the Open Inference Protocol's model metadata against MODEL.json. */
const checkSchema = async (url, version, plan, signal) => {
    const path = version.modelDirectory && (0,external_node_path_.join)(version.modelDirectory, src_signature/* signatureFile */.dT);
    const signature = path && (0,external_node_fs_.existsSync)(path) ? (0,src_signature/* readSignature */.Bc)(await (0,promises_.readFile)(path, "utf8"), src_signature/* signatureFile */.dT) : undefined;
    if (!signature)
        return { status: "skipped", detail: "the model has no MODEL.json with a signature" };
    if (!plan.metadata)
        return { status: "skipped", detail: "mlops.yml names no metadata path for this target" };
    const { status, text } = await requestText(new URL(plan.metadata, url), {
        timeoutMs: plan.ready_seconds * 1000,
        signal,
    });
    if (status !== 200)
        return { status: "fail", detail: `GET ${plan.metadata} answers ${status}` };
    const served = (0,src_signature/* readSignature */.Bc)(text, plan.metadata);
    const difference = served
        ? findSignatureDifference(signature, served)
        : "the answer has neither inputs nor outputs";
    return difference === undefined
        ? { status: "pass", detail: `${plan.metadata} has the signature of MODEL.json` }
        : { status: "fail", detail: `${plan.metadata}: ${difference}` };
};
/** Posts each golden request and compares the answer; one at a time, so that a single-threaded server can follow. */
const checkGolden = async (url, version, plan, signal) => {
    if (!version.golden)
        return { status: "skipped", detail: "the version has no golden.jsonl" };
    const target = new URL(plan.predict, url);
    let row = 0;
    const lines = (0,external_node_readline_.createInterface)({
        input: (0,external_node_fs_.createReadStream)(version.golden),
        crlfDelay: Number.POSITIVE_INFINITY,
    });
    for await (const line of lines) {
        if (line.trim() === "")
            continue;
        row++;
        const golden = parseGolden(line, row);
        const { status, text } = await requestText(target, {
            body: JSON.stringify(golden.request),
            timeoutMs: plan.ready_seconds * 1000,
            signal,
        });
        const difference = status === 200
            ? compareText(golden.response, text, golden.tolerance ?? plan.tolerance)
            : `POST ${plan.predict} answers ${status}: ${text.trim().slice(0, 200)}`;
        if (difference !== undefined)
            return { status: "fail", detail: `row ${row}: ${difference}` };
    }
    if (row === 0)
        return { status: "fail", detail: "golden.jsonl has no rows" };
    return { status: "pass", detail: (0,format/* countOf */.pq)(row, "golden row") };
};
const compareText = (expected, text, tolerance) => {
    let answer;
    try {
        answer = JSON.parse(text);
    }
    catch {
        return `the answer is not JSON: ${text.trim().slice(0, 200)}`;
    }
    return findDifference(expected, answer, tolerance);
};
const parseGolden = (line, row) => {
    let golden;
    try {
        golden = JSON.parse(line);
    }
    catch (cause) {
        throw new Error(`row ${row} of golden.jsonl is not JSON`, { cause });
    }
    if (golden?.request === undefined || golden.response === undefined)
        throw new Error(`row ${row} of golden.jsonl has no request or no response`);
    return golden;
};

;// CONCATENATED MODULE: ../packages/deployment/src/roll-out.ts




/** Another run changed what is live while this one prepared: its work is not ours to undo. */
class Overtaken extends user_error.UserError {
}
/** The steps from a version on its release page to one that is live, recorded, and alone. */
const rollOut = async (rollout) => {
    const { request, version, running: previous, state, ports } = rollout;
    const { records, driver, watch, log } = ports;
    const reason = reasonOf(request, version, previous);
    const stored = await ports.store(version);
    const id = await records.create(version.tag, describePayload(rollout), reason);
    let checks = [];
    let url = null;
    const verify = async (address, what) => {
        checks = address === null ? [noAddress] : await watch(() => ports.verify(address, what));
        const failed = findFailure(checks);
        if (failed)
            throw new user_error.UserError(`${failed.check}: ${failed.detail}`);
    };
    try {
        await records.mark(id, "in_progress", reason);
        const candidate = await watch(() => driver.prepare(stored, previous));
        log.info(`${version.tag} started beside ${previous?.version ?? "nothing"}${candidate.url ? ` at ${candidate.url}` : ""}.`);
        await verify(candidate.url, stored);
        log.info(checks.map(({ check, status, detail }) => `  ${check} ${status}: ${detail}`).join("\n"));
        await checkNotOvertaken(id, rollout);
        const live = await watch(() => driver.switch(stored, previous));
        url = live.url;
        if (url !== candidate.url)
            await verify(url, stored);
        await records.mark(id, "success", reason, url);
    }
    catch (error) {
        return recover(error, id, checks, stored, rollout);
    }
    if (state.live)
        await attempt(log, records.mark(state.live.id, "inactive", `replaced by ${version.version}`));
    if (previous)
        await attempt(log, watch(() => driver.retire(previous)));
    let stage = null;
    let failure = null;
    try {
        stage = await assignRequestedStage(request, version, reason, ports);
    }
    catch (error) {
        failure = explain(error, `${version.tag} is live in ${request.environment} and recorded, but stage ${request.stage} was not assigned: `, "Run the step again: it assigns the stage and leaves the rest as it is.");
    }
    return {
        failure,
        report: {
            ...describeReport(rollout, id, checks),
            result: "deployed",
            url,
            stage,
            ...(failure && { error: failure.message }),
        },
    };
};
const noAddress = {
    check: "ready",
    status: "skipped",
    detail: "the driver names no address to ask",
    seconds: 0,
};
const describePayload = ({ request, version, running, ports }) => ({
    schema: src_records/* payloadSchema */.Wt,
    model: request.model,
    version: version.version,
    operation: request.operation,
    manifest_digest: version.manifestDigest,
    model_digest: version.manifest.model_digest,
    previous: running?.version ?? null,
    machine: ports.machine,
    run: ports.run,
});
const describeReport = ({ request, version, running, ports }, id, checks) => ({
    model: request.model,
    operation: request.operation,
    environment: request.environment,
    driver: ports.driver.name,
    version: version.version,
    manifest_digest: version.manifestDigest,
    model_digest: version.manifest.model_digest,
    previous_version: running?.version ?? null,
    deployment_id: id,
    reason: reasonOf(request, version, running),
    checks,
    command_seconds: ports.watch.seconds(),
});
/**
 * The compare-and-set before the switch. Of two runs that began without seeing each other the one whose record is
 * older goes on: the younger finds it here and gives way, the older finds the younger unfinished and does not.
 */
const checkNotOvertaken = async (id, { running, state, ports }) => {
    const seen = new Set(state.list.map((record) => record.id));
    for (const record of await ports.records.list()) {
        if (record.id === id || seen.has(record.id))
            continue;
        const [newest] = await ports.records.statuses(record.id);
        const isUnfinished = newest === undefined || ["queued", "pending", "in_progress"].includes(newest.state);
        if (newest?.state === "success" || (isUnfinished && record.id < id))
            throw new Overtaken(`another run deploys ${record.payload.version} (Deployment ${record.id}) meanwhile`, {
                fix: "Run this again once the other is done, and give both jobs one concurrency group.",
            });
    }
    const now = await ports.watch(() => ports.driver.current());
    if (now?.version !== running?.version || now?.modelDigest !== running?.modelDigest)
        throw new Overtaken(`${now?.version ?? "nothing"} is live now, and it was ${running?.version ?? "nothing"} when this run began`, { fix: "Run this again: it will start from what is live then." });
};
/** Puts the previous version back and proves it, marks the record, and says what is live now. */
const recover = async (error, id, checks, stored, rollout) => {
    const { request, version, running: previous, ports } = rollout;
    const after = error instanceof Overtaken ? await leaveAlone(stored, ports) : await restore(stored, previous, ports);
    const failure = explain(error, `${version.tag} was not deployed to ${request.environment}: `, undefined, after.told);
    await attempt(ports.log, ports.records.mark(id, "failure", failure.message));
    return {
        failure,
        report: {
            ...describeReport(rollout, id, checks),
            result: after.restored ? "rolled-back" : "failed",
            url: after.url,
            error: failure.message,
        },
    };
};
const leaveAlone = async (stored, { driver, log, watch }) => {
    await attempt(log, watch(() => driver.discard(stored)));
    return { restored: false, url: null, told: "What is live was left alone." };
};
const restore = async (stored, previous, ports) => {
    try {
        const live = await ports.watch(() => ports.driver.restore(stored, previous));
        if (!live)
            return { restored: false, url: null, told: "Nothing was live before, and nothing is now." };
        const { url, version } = live;
        if (url === null)
            return {
                restored: true,
                url,
                told: `${version} is live again; the driver names no address to verify it at.`,
            };
        const failed = findFailure(await ports.watch(async () => ports.verify(url, await ports.locate(live), { cancellable: false })));
        return failed
            ? {
                restored: false,
                url,
                told: `${version} was put back, and fails ${failed.check}: ${failed.detail}.`,
            }
            : { restored: true, url, told: `${version} is live at ${url}, verified.` };
    }
    catch (error) {
        return {
            restored: false,
            url: null,
            told: `The previous version${previous ? ` (${previous.version})` : ""} could not be put back: ${error.message}`,
        };
    }
};
/** What went wrong and what came of it; a user's error stays one, a defect of ours keeps its stack as the cause. */
const explain = (error, before, fix, after) => {
    const message = error.message.trimEnd();
    const text = `${before}${message}${/[.!?:]$/.test(message) || message.includes("\n") ? "" : "."}${after ? `\n${after}` : ""}`;
    if (!(0,user_error/* isUserError */.i)(error))
        return new Error(text, { cause: error });
    const advice = error.fix ?? fix;
    return new user_error.UserError(text, { cause: error, ...(advice !== undefined && { fix: advice }) });
};
/** What does not undo a deployment when it fails: told as a warning. */
const attempt = async (log, work) => {
    try {
        await work;
    }
    catch (error) {
        log.warn(error.message);
    }
};

;// CONCATENATED MODULE: ../packages/deployment/src/settle-unfinished.ts


/** Longer than any deployment takes: an unfinished record this old belongs to nobody. */
const abandonedAfterMs = 60 * 60 * 1000;
/**
 * Brings records to an end that a dead run left in progress. Where the driver says that the run's version is what is
 * live, the run died between its switch and its record: verified, it becomes the success it was. Else it is an error.
 * @throws UserError where the other run may still be at work
 */
const settleUnfinished = async (state, running, ports) => {
    let { live } = state;
    for (const record of state.unfinished) {
        const { id, payload, logUrl } = record;
        if (!(await isDead(record, ports)))
            throw new user_error.UserError(`Another run is deploying ${payload.model}@${payload.version} (Deployment ${id}, begun ${record.createdAt}${logUrl ? `, ${logUrl}` : ""}).`, {
                fix: "Wait for it, and give jobs that deploy the same model one concurrency group. If that run is dead, this opens an hour after it began.",
            });
        const switched = running?.running === true &&
            running.version === payload.version &&
            running.modelDigest === payload.model_digest;
        if (switched && live === state.live && (await isGood(running, ports))) {
            ports.log.info(`Deployment ${id} of ${payload.version} was left unfinished after its switch; it is live and verified.`);
            await ports.records.mark(id, "success", "completed by the next run", running.url);
            if (state.live)
                await ports.records.mark(state.live.id, "inactive", `replaced by ${payload.version}`);
            live = { ...record, url: running.url, since: ports.now().toISOString() };
        }
        else {
            ports.log.info(`Deployment ${id} of ${payload.version} was left unfinished; marked as an error.`);
            await ports.records.mark(id, "error", "the run that began it ended before it was done");
        }
    }
    return { ...state, live, unfinished: [] };
};
/** We hold this machine's lock, so a run of this machine is over; of another machine's, its workflow run may tell. */
const isDead = async ({ payload, createdAt }, ports) => {
    if (payload.machine === ports.machine)
        return true;
    if (ports.now().getTime() - Date.parse(createdAt) > abandonedAfterMs)
        return true;
    if (payload.run === null)
        return false;
    const [id, attempt = "1"] = payload.run.split(".");
    const [ourId, ourAttempt = "1"] = ports.run?.split(".") ?? [];
    if (id === ourId)
        return Number(attempt) < Number(ourAttempt);
    return (await ports.records.isRunOver(payload.run)) ?? false;
};
const isGood = async (running, ports) => {
    const { url } = running;
    if (url === null)
        return true;
    return !findFailure(await ports.watch(async () => ports.verify(url, await ports.locate(running))));
};

;// CONCATENATED MODULE: ../packages/deployment/src/deploy-model.ts








/**
 * Deploys, promotes or rolls back one model in one environment: start beside what is live, verify, switch, record,
 * stop the old. Whatever fails, the previous version is live again and was verified, or the outcome says that it is not.
 * @throws UserError where nothing was begun: an unknown, withdrawn or unproven version, another run at work
 */
const deployModel = async (request, ports) => {
    const { records, driver, watch, log } = ports;
    const asked = request.ref === null ? undefined : await ports.requireVersion(request.ref);
    if (asked && request.operation !== "rollback")
        await checkEligible(asked, request.forceReason, ports);
    if (asked && request.operation === "promote" && request.from !== undefined)
        await checkLiveIn(request.from, asked, ports);
    await driver.recover();
    const running = await watch(() => driver.current());
    const state = await settleUnfinished(await (0,src_records/* readRecorded */.HH)(records), running, ports);
    if (!isAsRecorded(state, running))
        log.warn(`Recorded as live in ${request.environment}: ${state.live?.payload.version ?? "nothing"}; running: ${describeRunning(running)}. This deployment starts from what runs.`);
    const version = request.operation === "rollback" ? await findRollback(request, asked, state, running, ports) : asked;
    if (isLive(version, running) && isAsRecorded(state, running)) {
        const unchanged = await confirmUnchanged(request, version, running, state, ports);
        if (unchanged)
            return unchanged;
    }
    return rollOut({ request, version, running, state, ports });
};
/** Same version, same bytes, running. */
const isLive = (version, running) => running?.running === true &&
    running.version === version.version &&
    running.modelDigest === version.manifest.model_digest;
const checkLiveIn = async (from, version, ports) => {
    const live = await ports.findLive(from);
    if (live === version.version)
        return;
    throw new user_error.UserError(`${version.tag} is not live in ${from}: ${live === null ? "nothing is recorded there" : `${live} is`}.`, {
        fix: `Deploy it to ${from} first; mlops.yml says that only such a version is promoted (from: ${from}).`,
    });
};
/** The same version is live and healthy: nothing to do but to say so, and to assign a stage that a dead run still owes. */
const confirmUnchanged = async (request, version, running, state, ports) => {
    const { url } = running;
    const checks = url === null ? [] : await ports.watch(async () => ports.verify(url, await ports.locate(running)));
    const failed = findFailure(checks);
    if (failed) {
        ports.log.warn(`${version.tag} is live and fails "${failed.check}": ${failed.detail}. Deploying it anew.`);
        return undefined;
    }
    const stage = await assignRequestedStage(request, version, reasonOf(request, version, running), ports);
    return {
        failure: null,
        report: {
            model: request.model,
            operation: request.operation,
            environment: request.environment,
            driver: ports.driver.name,
            version: version.version,
            manifest_digest: version.manifestDigest,
            model_digest: version.manifest.model_digest,
            previous_version: state.live?.payload.previous ?? null,
            result: "unchanged",
            url,
            deployment_id: state.live?.id ?? null,
            reason: request.reason,
            checks,
            command_seconds: ports.watch.seconds(),
            stage,
        },
    };
};
/** The version of a rollback: the one that was asked for, or the last good one before what is live. */
const findRollback = async (request, asked, state, running, ports) => {
    const { model, environment } = request;
    const { list } = state;
    const succeeded = async (id) => (await ports.records.statuses(id)).some(({ state }) => state === "success");
    if (asked) {
        // What was live here before has been judged before; anything else must pass as a deployment does.
        const record = list.find(({ payload }) => payload.version === asked.version);
        const wasLive = record !== undefined && (await succeeded(record.id));
        await checkEligible(asked, wasLive ? "was live here" : request.forceReason, ports);
        return asked;
    }
    const current = running?.version ?? state.live?.payload.version;
    if (current === undefined)
        throw new user_error.UserError(`Nothing of ${model} is live in ${environment}: there is nothing to roll back.`);
    const skip = new Set();
    for (;;) {
        const { version: name, left } = await chooseRollback(list, current, skip, succeeded);
        if (name === undefined)
            throw new user_error.UserError(`${model} has no earlier version to go back to from ${current} in ${environment}.`, {
                fix: left.length
                    ? `${left.join(", ")} was left by a rollback before; to have it back, name it in to-version.`
                    : "Name a version in to-version.",
            });
        const version = await ports.resolveVersion(`${model}@${name}`);
        if (version && !version.withdrawn)
            return version;
        ports.log.warn(`${model}@${name} is ${version ? `withdrawn (${version.withdrawn.reason})` : "gone from the registry"}; going further back.`);
        skip.add(name);
    }
};

// EXTERNAL MODULE: ../node_modules/@octokit/request-error/dist-src/index.js
var dist_src = __webpack_require__(6013);
;// CONCATENATED MODULE: ../packages/deployment/src/fetch-files.ts




/**
 * Writes files and folders of the repository, as they are at a commit, below a folder: a version is served by the
 * code it was made with. One request for each file or folder (and one more above 1 MB, where the contents API
 * sends no content). What begins with `#!` is made executable: the API does not tell the mode.
 */
const fetchFiles = async (github, commit, paths, directory, tag) => {
    for (const path of paths)
        await fetchPath(github, commit, path.replace(/\/+$/, ""), directory, tag);
};
const fetchPath = async (github, commit, path, directory, tag) => {
    const { octokit, owner, repo } = github;
    const { data } = await octokit.rest.repos
        .getContent({ owner, repo, path, ref: commit })
        .catch((error) => {
        if (!(error instanceof dist_src/* RequestError */.G) || error.status !== 404)
            throw error;
        throw new user_error.UserError(`${path} is not in the repository at ${tag} (${commit.slice(0, 7)}).`, {
            fix: "List under files what the server of that very version needs; deploy a version that has it.",
            cause: error,
        });
    });
    if (Array.isArray(data)) {
        for (const entry of data)
            await fetchPath(github, commit, entry.path, directory, tag);
        return;
    }
    if (data.type !== "file")
        throw new user_error.UserError(`${path} at ${tag} is a ${data.type}, and only files and folders are fetched.`);
    const bytes = "content" in data && data.encoding === "base64"
        ? Buffer.from(data.content, "base64")
        : await fetchBlob(github, data.sha);
    const target = (0,external_node_path_.join)(directory, ...path.split("/"));
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    await (0,promises_.writeFile)(target, bytes);
    if (bytes.subarray(0, 2).toString("latin1") === "#!")
        await (0,promises_.chmod)(target, 0o755);
};
const fetchBlob = async ({ octokit, owner, repo }, sha) => {
    const { data } = await octokit.rest.git.getBlob({ owner, repo, file_sha: sha });
    return Buffer.from(data.content, "base64");
};

;// CONCATENATED MODULE: ../packages/deployment/src/machine-lock.ts






/**
 * Runs the body while no other process on this machine holds the same lock: one deployment of a model to an
 * environment at a time. The lock of a process that has ended is taken over.
 * @param waitSeconds how long to wait for another holder before giving up
 */
const withMachineLock = async (path, body, { waitSeconds = 120, onWait = (_holder) => { } } = {}) => {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const mine = JSON.stringify({ pid: process.pid, started: (0,process_identity/* readStart */.H)(process.pid), nonce: (0,external_node_crypto_.randomUUID)() });
    const deadline = performance.now() + waitSeconds * 1000;
    let told = false;
    while (!(await tryLock(path, mine))) {
        const holder = await readHolder(path);
        if (performance.now() > deadline)
            throw new user_error.UserError(`Process ${holder?.pid ?? "?"} on this machine is deploying the same model (${path}).`, { fix: "Wait for it to finish, or give both jobs the same concurrency group." });
        if (holder && !told)
            onWait(holder.pid);
        told ||= holder !== undefined;
        await (0,external_node_timers_promises_.setTimeout)(holder ? 100 : 10);
    }
    try {
        return await body();
    }
    finally {
        await (0,promises_.rm)(path, { force: true });
    }
};
/** A hard link appears with its content or not at all, and fails where the name is taken. */
const tryLock = async (path, mine) => {
    const draft = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    await (0,promises_.writeFile)(draft, mine);
    try {
        await (0,promises_.link)(draft, path);
    }
    catch (error) {
        if (error.code !== "EEXIST")
            throw error;
        await removeStale(path);
        return false;
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
    }
    // A process that judged an older lock stale may have moved this new one away in between: look again.
    await (0,external_node_timers_promises_.setTimeout)(10);
    return (await readText(path)) === mine;
};
/** Moves a dead holder's lock aside; rename is atomic, so only one of several finders removes it. */
const removeStale = async (path) => {
    const text = await readText(path);
    if (text === undefined || (0,process_identity/* isAlive */._)(parseHolder(text)))
        return;
    const aside = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    await (0,promises_.rename)(path, aside).catch(() => { });
    await (0,promises_.rm)(aside, { force: true });
};
const readHolder = async (path) => {
    const text = await readText(path);
    const holder = text === undefined ? undefined : parseHolder(text);
    return holder && (0,process_identity/* isAlive */._)(holder) ? holder : undefined;
};
const parseHolder = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return { pid: 0, started: "" };
    }
};
const readText = (path) => (0,promises_.readFile)(path, "utf8").catch(() => undefined);

// EXTERNAL MODULE: ../packages/deployment/src/live-file.ts
var live_file = __webpack_require__(71986);
// EXTERNAL MODULE: ../packages/deployment/src/stop-group.ts
var stop_group = __webpack_require__(47823);
// EXTERNAL MODULE: ../packages/contracts/src/run.ts
var run = __webpack_require__(68370);
// EXTERNAL MODULE: ../packages/runner/src/hash-file.ts
var hash_file = __webpack_require__(90945);
;// CONCATENATED MODULE: ../packages/deployment/src/version-store.ts








/** `.mlops/prepared.json`, written last: a folder without it was left half made. */
const preparedContract = (0,contract/* defineContract */.ye)("mlops/prepared@1", {
    version: schemas/* string */.YjP(),
    manifest_digest: schemas/* string */.YjP(),
    model_digest: schemas/* string */.YjP(),
    files: schemas/* array */.YOg(schemas/* string */.YjP()).describe("what mlops.yml asked for"),
    entries: schemas/* array */.YOg(run/* fileEntryShape */.C1),
    golden: schemas/* boolean */.zMY(),
});
const own = ".mlops";
const preparedPath = (directory) => (0,external_node_path_.join)(directory, own, "prepared.json");
/**
 * Brings a version to this machine, or finds it here with every byte as it was: neither a rollback nor a promotion from
 * another environment of this machine needs a download.
 * @param base the folder of one model in one environment
 */
const storeVersion = async (base, version, files, source) => {
    const name = `${version.version}-${version.manifestDigest.slice(0, 12)}`;
    const directory = (0,external_node_path_.join)(base, name);
    const found = await readWhole(directory, files);
    if (found) {
        const now = new Date();
        await (0,promises_.utimes)(preparedPath(directory), now, now);
        return describe(directory, found);
    }
    const draft = (0,external_node_path_.join)(base, `.part-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        const prepared = (await copyNeighbour(base, name, files, draft)) ?? (await fetchVersion(version, files, source, draft));
        await (0,promises_.rm)(directory, { recursive: true, force: true });
        await (0,promises_.rename)(draft, directory);
        return describe(directory, prepared);
    }
    finally {
        await (0,promises_.rm)(draft, { recursive: true, force: true });
    }
};
const fetchVersion = async (version, files, source, draft) => {
    await (0,promises_.mkdir)((0,external_node_path_.join)(draft, own, "model"), { recursive: true });
    await source.fetchFiles(version, draft);
    await source.downloadModel(version, (0,external_node_path_.join)(draft, own, "model"));
    const golden = await source.downloadGolden(version, (0,external_node_path_.join)(draft, own, "golden.jsonl"));
    const prepared = {
        version: version.version,
        manifest_digest: version.manifestDigest,
        model_digest: version.manifest.model_digest,
        files: [...files],
        entries: await listEntries(draft),
        golden,
    };
    await (0,promises_.writeFile)(preparedPath(draft), preparedContract.serialise(prepared));
    return prepared;
};
/** Copies the same version from another environment's folder on this machine; the copy is what is checked. */
const copyNeighbour = async (base, name, files, draft) => {
    const environments = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(base));
    for (const environment of await (0,promises_.readdir)(environments).catch(() => [])) {
        const neighbour = (0,external_node_path_.join)(environments, environment, (0,external_node_path_.basename)(base), name);
        if (!(await readPrepared(neighbour)))
            continue;
        const isOurs = (path) => !/[\\/]serve-\d+\.log$/.test(path);
        const copied = await (0,promises_.cp)(neighbour, draft, {
            recursive: true,
            mode: promises_.constants.COPYFILE_FICLONE,
            filter: isOurs,
        })
            .then(() => readWhole(draft, files))
            .catch(() => undefined); // pruned by its own environment meanwhile
        if (copied)
            return copied;
        await (0,promises_.rm)(draft, { recursive: true, force: true });
    }
    return undefined;
};
/** A version that lies on this machine already, whole or not: for what is being restored. */
const findStored = async (base, version, modelDigest) => {
    for (const name of await (0,promises_.readdir)(base).catch(() => [])) {
        if (!name.startsWith(`${version}-`))
            continue;
        const prepared = await readPrepared((0,external_node_path_.join)(base, name));
        if (prepared?.version === version && prepared.model_digest === modelDigest)
            return describe((0,external_node_path_.join)(base, name), prepared);
    }
    return undefined;
};
/**
 * Removes all but the versions used last, and what interrupted downloads left.
 * @param live a folder that is kept in any case
 */
const pruneVersions = async (base, live, count = 5) => {
    const others = [];
    for (const entry of await (0,promises_.readdir)(base, { withFileTypes: true })) {
        const directory = (0,external_node_path_.join)(base, entry.name);
        if (!entry.isDirectory() || directory === live)
            continue;
        const prepared = await (0,promises_.stat)(preparedPath(directory)).catch(() => undefined);
        others.push({ directory, usedAt: prepared?.mtimeMs ?? 0 });
    }
    others.sort((a, b) => b.usedAt - a.usedAt);
    for (const [index, { directory, usedAt }] of others.entries())
        if (usedAt === 0 || index >= count - 1)
            await (0,promises_.rm)(directory, { recursive: true, force: true });
};
const describe = (directory, prepared) => ({
    version: prepared.version,
    manifestDigest: prepared.manifest_digest,
    modelDigest: prepared.model_digest,
    directory,
    modelDirectory: (0,external_node_path_.join)(directory, own, "model"),
    golden: prepared.golden ? (0,external_node_path_.join)(directory, own, "golden.jsonl") : null,
});
const readPrepared = async (directory) => {
    const path = preparedPath(directory);
    return (0,external_node_fs_.existsSync)(path) ? preparedContract.parse(await (0,promises_.readFile)(path, "utf8"), path) : undefined;
};
/** A version's folder in which these files were asked for and every byte is as it was; else undefined. */
const readWhole = async (directory, files) => {
    const prepared = await readPrepared(directory);
    return prepared && sameList(prepared.files, files) && (await isIntact(directory, prepared.entries))
        ? prepared
        : undefined;
};
const sameList = (a, b) => a.length === b.length && [...a].sort().join("\n") === [...b].sort().join("\n");
const isIntact = async (directory, entries) => {
    for (const entry of entries) {
        const path = (0,external_node_path_.join)(directory, entry.path);
        const found = await (0,promises_.stat)(path).catch(() => undefined);
        if (found?.size !== entry.size || (await (0,hash_file/* hashFile */.D)(path)).sha256 !== entry.sha256)
            return false;
    }
    return true;
};
const listEntries = async (directory) => {
    const entries = await (0,promises_.readdir)(directory, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    return Promise.all(paths.sort().map(async (path) => ({
        path: path.slice(directory.length + 1).replaceAll("\\", "/"),
        ...(await (0,hash_file/* hashFile */.D)(path)),
    })));
};
/** The folder of one model in one environment. `/` in a name becomes `=`, as GTO writes it; no name has a `=`. */
const stateFolder = (root, repository, environment, model) => (0,external_node_path_.join)(root, `${repository.owner}-${repository.name}`, flatten(environment), flatten(model));
const flatten = (name) => name.replaceAll("/", "=");

;// CONCATENATED MODULE: ../packages/deployment/src/process-driver.ts






/**
 * Runs the model's server as a process of this machine. `live.json` says which process is live: replacing that file
 * is the switch, and everything before it can be undone by ending the candidate.
 */
const openProcessDriver = (options) => {
    const { target, base, env, signal, graceMs } = options;
    if ((options.platform ?? process.platform) === "win32")
        throw new user_error.UserError("Driver process needs process groups, which Windows does not have.", {
            fix: "Use driver: command there.",
        });
    const files = (0,live_file/* openLiveFiles */.K)(base);
    /** live.json as this run found it: what restore goes back to. */
    let before = null;
    const start = async (stored, serve, port, abort) => {
        try {
            return await startServer({
                stored,
                serve,
                port,
                readyPath: target.ready,
                readySeconds: target.ready_seconds,
                env,
                signal: abort,
                onStart: files.writeCandidate,
            });
        }
        catch (error) {
            await dropCandidate();
            throw error;
        }
    };
    const stop = (server) => (0,stop_group/* stopGroup */.g)(server, graceMs);
    const dropCandidate = async () => {
        const candidate = files.readCandidate();
        if (!candidate)
            return;
        const live = files.readLive()?.live;
        // A crash between the two writes of a switch leaves the same server in both files: then it is live.
        if (!live || !isSame(live, candidate))
            await stop(candidate);
        files.removeCandidate();
    };
    return {
        name: "process",
        recover: async () => {
            await dropCandidate();
            const file = files.readLive();
            if (!file?.previous)
                return;
            await stop(file.previous);
            files.writeLive({ live: file.live, previous: null });
        },
        current: async () => {
            const server = files.readLive()?.live;
            return server ? process_driver_describe(server) : null;
        },
        prepare: async (candidate) => {
            before = files.readLive();
            // With a fixed port that our live server holds, the candidate is tried on a free one first.
            const port = holdsPort(before?.live, target.port) ? 0 : target.port;
            const server = await start(candidate, target.serve, port, signal);
            return { url: server.url };
        },
        switch: async (candidate) => {
            let server = files.readCandidate();
            if (!server)
                throw new Error("switch without prepare: candidate.json is gone");
            if (target.port !== 0 && server.port !== target.port) {
                if (before)
                    await stop(before.live);
                await dropCandidate();
                server = await start(candidate, target.serve, target.port, signal);
            }
            files.writeLive({ live: server, previous: before?.live ?? null });
            files.removeCandidate();
            return process_driver_describe(server);
        },
        restore: async () => {
            const now = files.readLive();
            if (now && !(before && isSame(now.live, before.live))) {
                // Under its old name first: a crash in between leaves an orphan that the next run ends.
                files.writeCandidate(now.live);
                if (before)
                    files.writeLive({ live: before.live, previous: null });
                else
                    files.removeLive();
            }
            await dropCandidate();
            if (!before)
                return null;
            if ((0,process_identity/* isAlive */._)(before.live))
                return process_driver_describe(before.live);
            const stored = await findStored(base, before.live.version, before.live.model_digest);
            if (!stored)
                throw new user_error.UserError(`${before.live.version} has ended and its folder ${before.live.directory} is gone.`);
            // The job may be about to be cancelled; putting the previous version back is not.
            const port = await reservePort(before.live.port).catch(() => 0);
            const server = await start(stored, before.live.serve, port, new AbortController().signal);
            files.writeLive({ live: server, previous: null });
            files.removeCandidate();
            return process_driver_describe(server);
        },
        discard: dropCandidate,
        retire: async () => {
            const file = files.readLive();
            if (!file?.previous)
                return;
            await stop(file.previous);
            files.writeLive({ live: file.live, previous: null });
        },
    };
};
const isSame = (a, b) => a.pid === b.pid && a.started === b.started;
const holdsPort = (server, port) => server !== undefined && port !== 0 && server.port === port && (0,process_identity/* isAlive */._)(server);
const process_driver_describe = (server) => ({
    version: server.version,
    modelDigest: server.model_digest,
    url: server.url,
    running: (0,process_identity/* isAlive */._)(server),
});

;// CONCATENATED MODULE: ../packages/deployment/src/read-status.ts




/**
 * What is recorded as live and what runs. Where the two differ the result is `drifted`: which of them is right is
 * never guessed. Changes nothing.
 */
const readStatus = async ({ model, environment }, { records, driver, find, verify, watch }) => {
    const running = await watch(() => driver.current());
    const state = await (0,src_records/* readRecorded */.HH)(records);
    const { live, unfinished } = state;
    const url = running?.running ? running.url : null;
    const here = running && (await find(running));
    // Elsewhere than on the machine that deployed it, only the first rung can be climbed without fetching the version.
    const climbed = url === null ? [] : await watch(() => verify(url, here ?? { modelDirectory: null, golden: null }));
    const checks = here ? climbed : climbed.slice(0, 1);
    const failed = findFailure(checks);
    const agrees = isAsRecorded(state, running) && !failed;
    const underway = unfinished[0];
    const message = `${model} in ${environment}: recorded as live is ${live ? `${live.payload.version} (Deployment ${live.id})` : "nothing"}, running is ${describeRunning(running)}${failed ? `, which fails ${failed.check}: ${failed.detail}` : ""}.` +
        (underway ? ` Deployment ${underway.id} of ${underway.payload.version} is unfinished.` : "");
    return {
        failure: agrees
            ? null
            : new user_error.UserError(message, {
                fix: "Deploy the version that should be live: that settles records and servers.",
            }),
        report: {
            model,
            operation: "status",
            environment,
            driver: driver.name,
            version: running?.version ?? live?.payload.version ?? "",
            manifest_digest: live?.payload.manifest_digest ?? "",
            model_digest: running?.modelDigest ?? live?.payload.model_digest ?? "",
            previous_version: live?.payload.previous ?? null,
            result: !agrees ? "drifted" : live ? "deployed" : "nothing-live",
            url,
            deployment_id: live?.id ?? null,
            reason: live?.description ?? null,
            checks,
            command_seconds: watch.seconds(),
            recorded: live?.payload.version ?? null,
            running: running?.running ? running.version : null,
            ...(!agrees && { error: message }),
        },
    };
};

// EXTERNAL MODULE: ../packages/runner/src/child-environment.ts
var child_environment = __webpack_require__(58762);
;// CONCATENATED MODULE: ../packages/deployment/src/server-environment.ts

/**
 * The environment of a server or a driver command: the job's without secrets, with what mlops.yml adds. Without
 * RUNNER_TRACKING_ID the runner leaves the process alone when it cleans up after the job (actions/runner#598).
 */
const serverEnvironment = (env, added, where) => {
    const { RUNNER_TRACKING_ID: _, GITHUB_STEP_SUMMARY: __, ...rest } = (0,child_environment/* childEnvironment */.Qc)(env, added, where);
    return rest;
};

;// CONCATENATED MODULE: ../packages/deployment/src/stopwatch.ts
/** Adds up the time spent in some bodies, in seconds to the millisecond. */
const makeStopwatch = (clock = () => performance.now()) => {
    let spent = 0;
    const watch = async (body) => {
        const begun = clock();
        try {
            return await body();
        }
        finally {
            spent += clock() - begun;
        }
    };
    return Object.assign(watch, { seconds: () => Math.round(spent) / 1000 });
};

;// CONCATENATED MODULE: ../packages/deployment/src/run-deployment.ts




















/** Deploys, promotes, rolls back or looks, with GitHub as registry and journal and this machine as the place. */
const runDeployment = async (github, options) => {
    const { request, target, env, log, signal } = options;
    const { model, environment, operation } = request;
    const base = stateFolder(options.stateDirectory, { owner: github.owner, name: github.repo }, environment, model);
    const ports = assemblePorts(github, options, base, openDriver(options, base));
    if (operation === "status")
        return readStatus({ model, environment }, ports);
    if (target.driver === "process" && env.RUNNER_ENVIRONMENT === "github-hosted")
        log.warn("Driver process on a GitHub-hosted runner: the server ends with this job's machine. Use a self-hosted runner, or driver command.");
    return withMachineLock((0,external_node_path_.join)(base, "lock"), async () => {
        signal.throwIfAborted();
        const outcome = await deployModel({ ...request, operation, from: target.from }, ports);
        const { result, version, model_digest } = outcome.report;
        const live = result === "deployed" ? await findStored(base, version, model_digest) : undefined;
        if (live)
            await pruneVersions(base, live.directory);
        return outcome;
    }, { onWait: (holder) => log.info(`Process ${holder} deploys the same model here; waiting for it.`) });
};
const openDriver = (options, base) => {
    const { target, request, workspace, signal } = options;
    const where = `models.${request.model}.deploy.${request.environment}.env`;
    const env = serverEnvironment(options.env, target.env, where);
    return target.driver === "process"
        ? openProcessDriver({ target, base, env, signal })
        : openCommandDriver({
            target,
            model: request.model,
            environment: request.environment,
            workspace,
            env,
            signal,
        });
};
const assemblePorts = (github, options, base, driver) => {
    const { request, target, actor, run, runUrl, now, log, signal } = options;
    const { model, environment } = request;
    const store = (version) => storeVersion(base, version, target.files, {
        downloadModel: (wanted, directory) => (0,download/* downloadModel */.e)(github, wanted, directory),
        downloadGolden: (wanted, path) => (0,download.downloadEvidence)(github, wanted, "golden", path),
        fetchFiles: (wanted, directory) => fetchFiles(github, wanted.commit, target.files, directory, wanted.tag),
    });
    // Read once for the run: what is found by it and the stage that is given after it speak of the same state, and a
    // stage that somebody changed meanwhile has the next tag's name already.
    let tags;
    const readTags = () => (tags ??= (0,read_tag_log.readTagLog)(github, model));
    const find = ({ version, modelDigest }) => findStored(base, version, modelDigest);
    return {
        driver,
        run,
        now,
        log,
        store,
        watch: makeStopwatch(),
        machine: describeMachine(options.stateDirectory),
        records: (0,src_records/* connectRecords */.le)(github, { model, environment, runUrl }),
        resolveVersion: async (reference) => (0,resolve.resolveVersion)(github, reference, { known: await readTags() }),
        requireVersion: async (reference) => (0,resolve.requireVersion)(github, reference, { known: await readTags() }),
        findLive: async (other) => (await (0,src_records/* findLiveVersion */.u)(github, model, other))?.payload.version ?? null,
        find,
        locate: async (running) => (await find(running)) ?? store(await (0,resolve.requireVersion)(github, `${model}@${running.version}`)),
        verify: (url, version, { cancellable = true } = {}) => verifyServer(url, version, target, cancellable ? signal : new AbortController().signal),
        findProofGap: (version) => (0,find_proof_gap/* findProofGap */.q)(github, version),
        assignStage: async (version, stage, reason, forceReason) => (0,assign_stage.assignStage)(github, {
            version,
            stage,
            reason,
            actor,
            runUrl,
            now,
            ...(options.dispatch && { dispatch: true }),
            ...(forceReason !== undefined && { forceReason }),
        }, await readTags()),
    };
};
/** Tells machines and their state folders apart in records without naming them. */
const describeMachine = (stateDirectory) => (0,external_node_crypto_.createHash)("sha256").update(`${(0,external_node_os_.hostname)()}\n${stateDirectory}`).digest("hex").slice(0, 12);
/** The settings of one environment, or an error that lists those there are. */
const selectTarget = (targets, environment, where) => {
    const target = Object.hasOwn(targets, environment) ? targets[environment] : undefined;
    if (target)
        return target;
    const names = Object.keys(targets);
    throw new user_error.UserError(`${where} has no "${environment}".`, {
        fix: names.length ? `It has: ${names.join(", ")}.` : "Write there how the model is deployed.",
    });
};


/***/ }),

/***/ 47823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ stopGroup)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54235);


/**
 * Ends a server and whatever it started: SIGTERM to its process group, SIGKILL to what is left after the grace.
 * Does nothing where the number now belongs to another process.
 * @param graceMs milliseconds that the server has to finish its requests
 */
const stopGroup = async (server, graceMs = 5000) => {
    if (!(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isAlive */ ._)(server))
        return;
    signalGroup(server.pid, "SIGTERM");
    const deadline = performance.now() + graceMs;
    // The group's number stays taken as long as one of its members lives, so it cannot become another's meanwhile.
    while ((0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isAlive */ ._)(server) || groupExists(server.pid)) {
        if (performance.now() > deadline) {
            signalGroup(server.pid, "SIGKILL");
            await waitUntilGone(server);
            return;
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(20);
    }
};
const waitUntilGone = async (server) => {
    for (let turn = 0; turn < 250 && (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isAlive */ ._)(server); turn++)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(20);
};
const signalGroup = (pid, signal) => {
    try {
        process.kill(-pid, signal);
    }
    catch (error) {
        if (error.code !== "ESRCH")
            throw error;
    }
};
const groupExists = (pid) => {
    try {
        process.kill(-pid, 0);
        return true;
    }
    catch {
        return false;
    }
};


/***/ }),

/***/ 77537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ listDeployments),
/* harmony export */   Yy: () => (/* binding */ createDeployment),
/* harmony export */   gt: () => (/* binding */ createDeploymentStatus),
/* harmony export */   oJ: () => (/* binding */ listDeploymentStatuses)
/* harmony export */ });
/** The newest deployments of one task, in one environment or in all, newest first. One request. */
const listDeployments = async (github, filter) => {
    const { octokit, owner, repo } = github;
    const { task, environment, limit = 30 } = filter;
    const { data } = await octokit.rest.repos.listDeployments({
        owner,
        repo,
        task,
        ...(environment !== undefined && { environment }),
        per_page: limit,
    });
    return data
        .map((entry) => ({
        id: entry.id,
        ref: entry.ref,
        sha: entry.sha,
        environment: entry.environment,
        createdAt: entry.created_at,
        creator: entry.creator?.login ?? null,
        description: entry.description,
        payload: parsePayload(entry.payload),
    }))
        .sort((a, b) => b.id - a.id);
};
/** A deployment's statuses, newest first. */
const listDeploymentStatuses = async (github, id) => {
    const { octokit, owner, repo } = github;
    const { data } = await octokit.rest.repos.listDeploymentStatuses({
        owner,
        repo,
        deployment_id: id,
        per_page: 30,
    });
    return data
        .map((status) => ({
        id: status.id,
        state: status.state,
        createdAt: status.created_at,
        description: status.description,
        environmentUrl: status.environment_url || null,
        logUrl: status.log_url || null,
    }))
        .sort((a, b) => b.id - a.id);
};
/**
 * Records a deployment of a ref as it is: nothing is merged into it (`auto_merge`), no commit status is waited for
 * (`required_contexts`), both of which GitHub does by itself otherwise. Answers the new id.
 */
const createDeployment = async (github, deployment) => {
    const { octokit, owner, repo } = github;
    const { data } = await octokit.rest.repos.createDeployment({
        owner,
        repo,
        ...deployment,
        description: cut(deployment.description),
        payload: deployment.payload,
        auto_merge: false,
        required_contexts: [],
    });
    if (!("id" in data))
        throw new Error(`GitHub made no deployment of ${deployment.ref}: ${data.message}`);
    return data.id;
};
/**
 * Appends a status. `auto_inactive` is off: GitHub's default also ends the deployments of other tasks (other models)
 * in the same environment.
 */
const createDeploymentStatus = async (github, id, status) => {
    const { octokit, owner, repo } = github;
    await octokit.rest.repos.createDeploymentStatus({
        owner,
        repo,
        deployment_id: id,
        state: status.state,
        auto_inactive: false,
        ...(status.description && { description: cut(status.description) }),
        ...(status.environmentUrl && { environment_url: status.environmentUrl }),
        ...(status.logUrl && { log_url: status.logUrl }),
    });
};
const descriptionLimit = 140; // UTF-16 units, of deployments and of their statuses
const cut = (text) => {
    const line = text.split("\n", 1)[0];
    // Not in the middle of a pair: half a character is no character.
    return line.length <= descriptionLimit
        ? line
        : `${line.slice(0, descriptionLimit - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
};
/** GitHub answers with an object or with its JSON text, as it was sent. */
const parsePayload = (payload) => {
    if (typeof payload !== "string")
        return payload;
    try {
        return JSON.parse(payload);
    }
    catch {
        return payload;
    }
};


/***/ }),

/***/ 30135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ prepareChoice),
/* harmony export */   parseReference: () => (/* binding */ parseReference)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);
/* harmony import */ var _tags_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87338);
/* harmony import */ var _tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71863);



const allowed = "Write name@v1.2.0, name@^1.2 (or another semver range), name@latest, name@previous, name#stage, or name#stage~1 for the version that had the stage before.";
/**
 * Reads `name@v1.2.0`, a semver range as in `name@^1.2`, `name@latest`, `name@previous`, `name#stage`, and
 * `name#stage~1`, which counts back as git does in `HEAD~1`.
 * @throws UserError that says what is allowed.
 */
const parseReference = (text) => {
    const at = text.search(/[@#]/);
    if (at === -1)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`"${text}" names a model but no version of it.`, {
            fix: `${allowed} For example ${text || "flights"}@latest.`,
        });
    const model = text.slice(0, at);
    const rest = text.slice(at + 1);
    if (!(0,_tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .isModelName */ .jp)(model))
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`"${model}" in "${text}" cannot be a model's name.`, {
            fix: "Letters, digits, - _ / only, beginning and ending with a letter or digit.",
        });
    if (text[at] === "#") {
        const [, stage = "", back = "0"] = /^(.*?)(?:~(\d{1,4}))?$/.exec(rest) ?? [];
        if ((0,_tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .isStageName */ ._H)(stage))
            return { model, kind: "stage", stage, back: Number(back) };
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`"${rest}" in "${text}" cannot be a stage's name.`, { fix: allowed });
    }
    if (rest === "latest")
        return { model, kind: "latest", back: 0 };
    if (rest === "previous")
        return { model, kind: "latest", back: 1 };
    const version = rest.startsWith("v") ? rest : `v${rest}`;
    if ((0,_tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .isVersion */ .lF)(version))
        return { model, kind: "version", version };
    // The range itself is read where it is used: semver's parser is not loaded for those who name a version.
    if (/^\s*[v^~<>=*\dxX]/.test(rest))
        return { model, kind: "range", range: rest };
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`"${rest}" in "${text}" is neither a version, a range, "latest" nor "previous".`, {
        fix: allowed,
    });
};
/**
 * Says which of a model's versions a reference may mean, the one it means first: a version whose release was never
 * published is passed over by whoever looks. Withdrawn versions are found by their exact number alone.
 *
 * A range takes pre-releases as npm does: only those of a number that the range itself names with one.
 */
const prepareChoice = async (wanted) => {
    const matches = wanted.kind === "range" ? await readRange(wanted.range) : () => false;
    return (state) => {
        const usable = state.versions.filter(({ yanked }) => !yanked);
        const exactly = (version) => ({
            candidates: state.versions.filter((each) => each.version === version),
            skip: 0,
        });
        switch (wanted.kind) {
            case "version":
                return exactly(wanted.version);
            case "stage":
                return exactly(wanted.back === 0 ? state.stages[wanted.stage] : (0,_tags_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_1__/* .previousHolder */ .OV)(state, wanted.stage, wanted.back));
            case "latest":
                return {
                    candidates: usable.filter(({ version }) => !(0,_tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrerelease */ .V1)(version)),
                    skip: wanted.back,
                };
            case "range":
                return { candidates: usable.filter(({ version }) => matches(version)), skip: 0 };
        }
    };
};
const readRange = async (text) => {
    const { default: Range } = await __webpack_require__.e(/* import() */ 5152).then(__webpack_require__.t.bind(__webpack_require__, 37668, 23));
    try {
        const range = new Range(text);
        return (version) => range.test(version);
    }
    catch (cause) {
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`"${text}" is neither a version nor a semver range.`, { fix: allowed, cause });
    }
};


/***/ }),

/***/ 96582:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ toRegisteredVersion),
/* harmony export */   p: () => (/* binding */ openVersion),
/* harmony export */   requireVersion: () => (/* binding */ requireVersion),
/* harmony export */   resolveVersion: () => (/* binding */ resolveVersion)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95443);
/* harmony import */ var _mlops_actions_contracts_manifest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35362);
/* harmony import */ var _mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(65489);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39887);
/* harmony import */ var _releases_releases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50316);
/* harmony import */ var _releases_stream_http_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52279);
/* harmony import */ var _releases_upload_asset_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28218);
/* harmony import */ var _tags_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87338);
/* harmony import */ var _tags_log_as_of_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61850);
/* harmony import */ var _tags_read_tag_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42065);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30135);











/**
 * Finds the version that a reference means; undefined where the model or the stage has none. The greatest release
 * that was not withdrawn is the latest; a pre-release never is. Costs one request for every hundred tags, one for the
 * release (two for `previous`), one for the manifest.
 */
const resolveVersion = async (github, reference, { asOf, known } = {}) => {
    const wanted = (0,_reference_js__WEBPACK_IMPORTED_MODULE_8__.parseReference)(reference);
    const choose = await (0,_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .prepareChoice */ .f)(wanted);
    const all = known ?? (await (0,_tags_read_tag_log_js__WEBPACK_IMPORTED_MODULE_7__.readTagLog)(github, wanted.model));
    const log = asOf ? (0,_tags_log_as_of_js__WEBPACK_IMPORTED_MODULE_9__/* .logAsOf */ .K)(all, asOf) : all;
    const state = (0,_tags_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_6__.foldTagLog)(wanted.model, log);
    let { candidates, skip } = choose(state);
    for (const version of candidates) {
        const release = await (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_3__/* .findPublished */ .e2)(github, version);
        // A tag without a release: its run died before publishing. No reader ever sees it.
        if (!release || skip-- > 0)
            continue;
        const opened = await openVersion(github, state.model, version, release);
        if (wanted.kind === "stage")
            checkStageTag(state, log, wanted.stage, opened);
        return opened;
    }
    return undefined;
};
/** Whoever gave a stage named the manifest that it was given for: it must be the one that is served for it. */
const checkStageTag = ({ active }, log, stage, { tag, version, manifestDigest }) => {
    const held = active.find((each) => each.stage === stage && each.version === version);
    const facts = log.find((event) => event.tag === held?.tag)?.message.facts;
    if (!facts?.manifest_digest || facts.manifest_digest === manifestDigest)
        return;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`${held.tag} was given for manifest ${facts.manifest_digest}, and ${tag} has manifest ${manifestDigest}: one of the two tags was replaced.`, {
        fix: "Do not use it. Compare with a clone made before (git show-ref --tags), and promote a version anew.",
    });
};
/** As resolveVersion, for callers that cannot go on without one: the error says what there is. */
const requireVersion = async (github, reference, options = {}) => {
    const found = await resolveVersion(github, reference, options);
    if (found)
        return found;
    const { model } = (0,_reference_js__WEBPACK_IMPORTED_MODULE_8__.parseReference)(reference);
    const all = await (0,_tags_read_tag_log_js__WEBPACK_IMPORTED_MODULE_7__.readTagLog)(github);
    const log = options.asOf ? (0,_tags_log_as_of_js__WEBPACK_IMPORTED_MODULE_9__/* .logAsOf */ .K)(all, options.asOf) : all;
    const state = (0,_tags_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_6__.foldTagLog)(model, log);
    refuseAbsent(state, reference);
    const models = (0,_tags_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_6__/* .listModelNames */ .Y_)(log);
    const near = (0,_mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_10__/* .suggest */ .Z)(model, models);
    const stages = Object.entries(state.stages).map(([stage, version]) => `#${stage} (${version})`);
    const then = options.asOf ? ` as of ${options.asOf.toISOString()}` : "";
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`There is no ${reference} in ${github.owner}/${github.repo}${then}.`, {
        fix: state.versions.length
            ? `${model} has: ${[...state.versions.slice(0, 10).map(({ version, yanked }) => `@${version}${yanked ? " (withdrawn)" : ""}`), ...stages].join(", ")}.`
            : near
                ? `Did you mean ${reference.replace(model, near)}?`
                : models.length
                    ? `The registry has: ${models.join(", ")}.`
                    : "No model is registered yet: run the register-model action.",
    });
};
/** Versions that are known and cannot be had: what was collected, and what has a tag and no release. */
const refuseAbsent = (state, reference) => {
    const wanted = (0,_reference_js__WEBPACK_IMPORTED_MODULE_8__.parseReference)(reference);
    const meant = wanted.kind === "version"
        ? wanted.version
        : wanted.kind === "stage" && wanted.back === 0 && state.stages[wanted.stage];
    const version = state.versions.find((each) => each.version === meant);
    if (!version)
        return;
    if (!version.collected)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`${version.tag} has a tag and no release: its run died before it was published, or somebody deleted the release.`, { fix: "npx mlops registry reconcile tells what is left of it. Name another version meanwhile." });
    const { at, actor, reason } = version.collected;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`${version.tag} was collected on ${at.slice(0, 10)} by ${actor ?? "somebody"}: its files are gone (${reason}).`, {
        fix: `Its tag stays, on the commit it was trained from (${version.commit.slice(0, 7)}): train that again, or name another version.`,
    });
};
/** Reads a version's manifest and holds it against the digest that its tag carries. */
const openVersion = async (github, model, version, release) => {
    const asset = release.assets.find(({ name }) => name === "manifest.json");
    if (!asset)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`Release ${version.tag} has no manifest.json: mlops-actions did not make it, or it was removed.`, {
            fix: `Look at ${release.html_url}, or name another version.`,
        });
    const bytes = await (0,_releases_stream_http_js__WEBPACK_IMPORTED_MODULE_4__/* .readBody */ .x)(await (0,_releases_upload_asset_js__WEBPACK_IMPORTED_MODULE_5__/* .openAsset */ .x1)(github, asset));
    const manifestDigest = (0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes);
    const promised = version.message.facts.manifest_digest;
    if (promised && promised !== manifestDigest)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`manifest.json of ${version.tag} has sha256 ${manifestDigest}, its tag says ${promised}: it was replaced after registration.`, { fix: "Do not use this version. Register the model again." });
    return toRegisteredVersion(model, version, release, {
        manifest: _mlops_actions_contracts_manifest__WEBPACK_IMPORTED_MODULE_1__/* .manifestContract */ .E.parse(bytes.toString(), `manifest.json of ${version.tag}`),
        digest: manifestDigest,
    });
};
const toRegisteredVersion = (model, version, release, { manifest, digest }) => ({
    model,
    version: version.version,
    tag: version.tag,
    commit: version.commit,
    releaseId: release.id,
    releaseUrl: release.html_url,
    publishedAt: release.published_at ?? "",
    manifest,
    manifestDigest: digest,
    sealed: version.message.facts.manifest_digest === digest,
    meaning: version.message.facts.meaning ?? null,
    assets: release.assets.map(({ name, id, size, digest: assetDigest, url }) => ({
        name,
        id,
        size,
        digest: assetDigest ?? null,
        url,
    })),
    stages: version.stages,
    yanked: version.yanked,
    withdrawn: version.withdrawn,
    deprecated: version.deprecated,
});


/***/ }),

/***/ 61850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ logAsOf)
/* harmony export */ });
/**
 * The log as it was at a time. Folded, it says what was registered then and who held each stage.
 *
 * An outgoing version's unassignment is dated a second before the assignment that it belongs to (see settleStage), so
 * that GTO orders them. Cut between the two, the stage would seem empty, which it never was: such an unassignment
 * counts from its assignment on. Where that one is not there at all, deleted by hand, it counts by itself.
 */
const logAsOf = (log, time) => {
    const second = Math.floor(time.getTime() / 1000);
    const then = log.filter(({ at }) => Math.floor(Date.parse(at) / 1000) <= second);
    return then.filter((event) => !isHalf(event) || hasOtherHalf(event, then) || !hasOtherHalf(event, log));
};
/** Whether an unassignment is one half of a promotion. */
const isHalf = ({ kind, message }) => kind === "unassigned" && message.facts.superseded_by !== undefined;
/** Whether the version that took the stage over has its tag in a log. */
const hasOtherHalf = (event, log) => log.some((other) => other.kind === "assigned" &&
    "stage" in event &&
    other.model === event.model &&
    other.stage === event.stage &&
    other.commit !== event.commit &&
    Date.parse(other.at) >= Date.parse(event.at));


/***/ }),

/***/ 58762:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   RK: () => (/* binding */ withholdSecrets),
/* harmony export */   i7: () => (/* binding */ expandVariables)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);

/**
 * What the user's own command never sees: our inputs and state, the runner's service tokens, and the files through
 * which a process sets outputs, variables and PATH of later steps.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#environment-files
 */
const runnersOwn = /^(INPUT_.*|STATE_.*|ACTIONS_.*|GITHUB_(OUTPUT|ENV|PATH|STATE))$/i;
/** Tokens of the API. They are withheld, but mlops.yml can pass one on deliberately. */
const apiTokens = /^(GITHUB|GH)_(.*_)?(TOKEN|PAT)$/i;
/** The environment of this process without what the user's command must not see. */
const withholdSecrets = (env) => Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined && !runnersOwn.test(entry[0]) && !apiTokens.test(entry[0])));
/**
 * The environment of the user's command: this process's without secrets, then the variables of mlops.yml, in whose
 * values `${NAME}` stands for a variable of this step. That is how a token is passed on: by name, on purpose.
 * @throws UserError for a name that is not set, or that belongs to the runner.
 */
const childEnvironment = (env, added, where = "env") => ({
    ...withholdSecrets(env),
    ...Object.fromEntries(Object.entries(added).map(([name, value]) => [name, expandVariables(value, env, `${where}.${name}`)])),
});
/** A value in which `${NAME}` stands for a variable. @throws UserError as `childEnvironment` */
const expandVariables = (value, env, where) => value.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (_, name) => {
    if (runnersOwn.test(name))
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${where} asks for ${name}, which belongs to the runner and is not passed on.`, {
            fix: "Take it out of the value.",
        });
    const found = env[name];
    if (found !== undefined)
        return found;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${where} asks for ${name}, which is not set in this step.`, {
        fix: `Set it in the workflow, under the step's env:\n  ${name}: …`,
    });
});


/***/ })

};
