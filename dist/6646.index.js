export const id = 6646;
export const ids = [6646,1344,6582,4201,7066,5443];
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

/***/ 95443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
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

/***/ 65662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ environmentContract)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94534);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32825);


/** `environment.json`: what the code ran in. `identity` is hashed to the fingerprint, `context` never is. */
const environmentContract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .defineContract */ .ye)("mlops/environment@1", {
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("sha256 of the canonical JSON of identity"),
    identity: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        manager: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["uv", "pip", "none"]),
        implementation: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("cpython, pypy, or none"),
        python: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("full version, such as 3.11.7"),
        abi: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        os: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        arch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        libc: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        lock: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
        distributions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    }),
    numeric: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .describe("thread counts, BLAS and determinism variables that can move the last digits; by allow-list"),
    context: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        python_path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        runner_image: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        created_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        cache: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["hit", "miss", "off"]),
        install_seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    }),
});


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

/***/ 86646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readComparison: () => (/* binding */ readComparison)
});

// EXTERNAL MODULE: ../packages/contracts/src/digest.ts
var digest = __webpack_require__(95443);
// EXTERNAL MODULE: ../packages/contracts/src/environment.ts
var environment = __webpack_require__(65662);
// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: ../packages/registry/src/read/resolve.ts
var resolve = __webpack_require__(96582);
// EXTERNAL MODULE: ../packages/registry/src/releases/stream-http.ts
var stream_http = __webpack_require__(52279);
// EXTERNAL MODULE: ../packages/registry/src/releases/upload-asset.ts
var upload_asset = __webpack_require__(28218);
;// CONCATENATED MODULE: ../packages/registry/src/search/compare-versions.ts
/** What differs between two versions, of one model or of two. */
const compareVersions = (a, b) => {
    const [left, right] = [a.version.manifest, b.version.manifest];
    return {
        a: a.version.tag,
        b: b.version.tag,
        metrics: compareMetrics(a.version, b.version),
        params: differences(flatten(left.params), flatten(right.params)),
        packages: a.environment && b.environment
            ? differences(packagesOf(a.environment), packagesOf(b.environment))
            : null,
        data: differences(digestsOf(left.data), digestsOf(right.data)),
        files: differences(digestsOf(left.files), digestsOf(right.files)),
        facts: differences(factsOf(a), factsOf(b)),
        size: { a: sizeOf(left), b: sizeOf(right) },
        code: compareCode(a.version, b.version),
        notes: notesOf(a, b),
    };
};
/** Names whose values differ, in alphabetical order. */
const differences = (a, b) => [...new Set([...a.keys(), ...b.keys()])].sort().flatMap((name) => {
    const [was, is] = [a.get(name) ?? null, b.get(name) ?? null];
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ name, a: was, b: is }];
});
/** Nested parameters by their path; a list is one value. */
const flatten = (params, path = "") => new Map(Object.entries(params).flatMap(([key, value]) => {
    const name = path ? `${path}.${key}` : key;
    return typeof value === "object" && value !== null && !Array.isArray(value)
        ? [...flatten(value, name)]
        : [[name, value]];
}));
const packagesOf = ({ identity }) => new Map(identity.distributions.map(({ name, version }) => [name, version]));
const digestsOf = (files) => new Map(files.map(({ path, size, sha256 }) => [path, { size, sha256 }]));
const sizeOf = ({ files }) => files.reduce((sum, { size }) => sum + size, 0);
const factsOf = ({ version, environment }) => {
    const { manifest, stages, yanked } = version;
    const facts = [
        ["gate", manifest.gate?.verdict],
        ["judged on rows", manifest.gate?.n],
        ["forced", manifest.forced?.reason],
        ["stages", stages.join(", ")],
        ["withdrawn", yanked ? "yes" : null],
        ["type", manifest.type],
        ["framework", manifest.framework],
        ["formats", manifest.formats?.join(", ")],
        ["made from", manifest.base_models?.join(", ")],
        ["licence", manifest.license],
        ["command", manifest.command],
        ["seed", manifest.seed],
        ["Python", manifest.environment?.python],
        ["system", environment && `${environment.identity.os} ${environment.identity.arch}`],
        ["signature", manifest.signature && JSON.stringify(manifest.signature)],
        ["safe format", manifest.security && String(manifest.security.safe_format)],
        ...Object.entries(manifest.labels ?? {}).map(([name, value]) => [
            `label ${name}`,
            value,
        ]),
    ];
    return new Map(facts.flatMap(([name, value]) => value === null || value === undefined || value === "" ? [] : [[name, String(value)]]));
};
const compareMetrics = (a, b) => {
    const [left, right] = [metricsOf(a.manifest), metricsOf(b.manifest)];
    return [...new Set([...left.keys(), ...right.keys()])].map((name) => {
        const [was, is] = [left.get(name), right.get(name)];
        const paired = pairedOf(a, b, name);
        return {
            name,
            a: was ? sideOf(was) : null,
            b: is ? sideOf(is) : null,
            change: was && is ? is.value - was.value : null,
            ...(paired && { paired }),
        };
    });
};
/** One of each name: the gate computed its own from predictions, the training told the other. */
const metricsOf = ({ metrics }) => {
    const byName = new Map();
    for (const metric of metrics)
        if (byName.get(metric.name)?.source !== "gate")
            byName.set(metric.name, metric);
    return byName;
};
const sideOf = ({ value, ci, source }) => ({
    value,
    source,
    ...(ci && { ci: { low: ci.low, high: ci.high, level: ci.level } }),
});
const wasJudgedAgainst = (challenger, champion) => challenger.model === champion.model && challenger.manifest.gate?.champion === champion.version;
const pairedOf = (a, b, name) => {
    const measured = (version) => version.manifest.metrics.find((metric) => metric.name === name && metric.change)?.change;
    const forward = wasJudgedAgainst(b, a) ? measured(b) : undefined;
    if (forward)
        return describePaired(forward.delta, forward.ci, 1);
    const backward = wasJudgedAgainst(a, b) ? measured(a) : undefined;
    return backward && describePaired(backward.delta, backward.ci, -1);
};
const describePaired = (delta, ci, sign) => ({
    delta: sign * delta,
    ...(ci && {
        ci: sign === 1
            ? { low: ci.low, high: ci.high, level: ci.level }
            : { low: -ci.high, high: -ci.low, level: ci.level },
    }),
});
const compareCode = (a, b) => {
    const [from, to] = [a, b].map(({ manifest, commit }) => manifest.source.commit ?? commit);
    const page = a.releaseUrl.replace(/\/releases\/.*$/, "");
    return { a: from, b: to, url: from === to ? null : `${page}/compare/${from}...${to}` };
};
const notesOf = (a, b) => {
    const [left, right] = [a.version.manifest, b.version.manifest];
    const labels = [left.gate?.labels_sha256, right.gate?.labels_sha256];
    const notes = [
        Boolean(labels[0] && labels[1] && labels[0] !== labels[1]) &&
            "The gate judged them on different labels: their values are not of the same rows.",
        left.model_digest === right.model_digest && "The model files are the same, byte for byte.",
        left.run_key === right.run_key &&
            left.model_digest !== right.model_digest &&
            "Code, data, parameters and environment are the same, the models are not: the training is not deterministic.",
        ...[a, b].map(({ version }) => version.manifest.source.dirty === true &&
            `${version.tag} was trained with uncommitted changes: its commit does not tell all of its code.`),
        ...[a, b].map(({ version, environment }) => environment === null && `${version.tag} did not keep its environment: packages cannot be compared.`),
    ];
    return notes.filter((note) => note !== false);
};

;// CONCATENATED MODULE: ../packages/registry/src/search/read-comparison.ts







/** Reads two versions by their references, such as name@v1.2.0 and name#production, and compares them. */
const readComparison = async (github, a, b) => {
    const versions = await Promise.all([(0,resolve.requireVersion)(github, a), (0,resolve.requireVersion)(github, b)]);
    const [left, right] = await Promise.all(versions.map(async (version) => ({
        version,
        environment: await readEnvironment(github, version),
    })));
    return compareVersions(left, right);
};
const readEnvironment = async (github, version) => {
    const entry = version.manifest.evidence.environment;
    const asset = entry && version.assets.find(({ name }) => name === entry.asset);
    if (!entry || !asset)
        return null;
    const bytes = await (0,stream_http/* readBody */.x)(await (0,upload_asset/* openAsset */.x1)(github, asset));
    if ((0,digest/* sha256 */.sc)(bytes) !== entry.sha256)
        throw new user_error.UserError(`${entry.asset} of ${version.tag} is not the file that its manifest names.`, {
            fix: "It was replaced after registration: npx mlops registry doctor tells more.",
        });
    return environment/* environmentContract */.C.parse(bytes.toString(), `${entry.asset} of ${version.tag}`);
};


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


/***/ })

};
