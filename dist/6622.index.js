export const id = 6622;
export const ids = [6622,6151,1344,4201,5443];
export const modules = {

/***/ 96622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   replayVersion: () => (/* binding */ replayVersion)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95443);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39887);
/* harmony import */ var _mlops_actions_contracts_verdict__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7066);
/* harmony import */ var _mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8328);
/* harmony import */ var _mlops_actions_evaluation_evaluate_summary__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93476);
/* harmony import */ var _mlops_actions_evaluation_rules_read_policy__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76069);
/* harmony import */ var _mlops_actions_evaluation_rules_tell_hardware__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(12882);
/* harmony import */ var _mlops_actions_evaluation_rules_tell_numbers__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(61482);
/* harmony import */ var _mlops_actions_github_contents__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96151);
/* harmony import */ var _mlops_actions_registry_pull_download__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7318);
/* harmony import */ var _mlops_actions_registry_read_resolve__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(96582);














/**
 * Judges a version again from what its release and its commit hold, and compares with the verdict that it was
 * registered with. @throws UserError where something of it is gone or is not what the verdict names
 */
const replayVersion = async (github, reference, config) => {
    const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "mlops-replay-"));
    try {
        const version = await (0,_mlops_actions_registry_read_resolve__WEBPACK_IMPORTED_MODULE_11__.requireVersion)(github, reference);
        const verdict = await readVerdict(github, version, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, "verdict.json"));
        const policy = await fetchPolicy(github, { version, verdict, config, scratch });
        const decision = await judgeAgain(github, { version, verdict, policy, scratch });
        const [recorded, replayed] = [flatten(pickDecision(verdict)), flatten(pickDecision(decision))];
        const differences = compareFlat(recorded, replayed);
        return {
            version: `${version.model}@${version.version}`,
            reproduced: differences.length === 0,
            recorded: verdict.verdict,
            replayed: decision.verdict,
            inputs: {
                verdict: version.manifest.gate.digest,
                policy: verdict.policy.digest,
                ...(verdict.data?.labels_sha256 && { labels: verdict.data.labels_sha256 }),
                ...(verdict.challenger?.predictions_sha256 && { predictions: verdict.challenger.predictions_sha256 }),
                ...(verdict.champion && { champion: verdict.champion.version }),
            },
            compared: recorded.size,
            differences,
        };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(scratch, { recursive: true, force: true });
    }
};
const readVerdict = async (github, version, path) => {
    const { gate } = version.manifest;
    if (!gate || !(await (0,_mlops_actions_registry_pull_download__WEBPACK_IMPORTED_MODULE_10__.downloadEvidence)(github, version, "verdict", path)))
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_4__.UserError(`${version.tag} was registered without a gate, so there is no verdict to replay.`);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    if ((0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(text) !== gate.digest)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_4__.UserError(`The verdict in the release of ${version.tag} is not the one that its manifest names.`, {
            fix: `Somebody changed it: mlops verify ${version.tag}.`,
        });
    return _mlops_actions_contracts_verdict__WEBPACK_IMPORTED_MODULE_5__.verdictContract.parse(text, `${version.tag}/verdict.json`);
};
/** The policy as it stood where the gate read it. */
const fetchPolicy = async (github, { version, verdict, config, scratch }) => {
    const ref = verdict.policy?.ref;
    if (!ref)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_4__.UserError("The verdict does not name the commit of its policy.", {
            fix: "It was judged on a laptop; replay it there with mlops gate.",
        });
    const read = async (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(await fetchFile(github, path, ref, scratch), "utf8");
    const { policy } = await (0,_mlops_actions_evaluation_rules_read_policy__WEBPACK_IMPORTED_MODULE_8__/* .readPolicy */ .T)(config, version.model, read);
    if ((0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(policy) === verdict.policy.digest)
        return policy;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_4__.UserError(`${config} at ${ref.slice(0, 7)} holds another policy than the verdict names.`, {
        fix: "Was it in another file (--config)? A newer mlops may also read an old policy with newer defaults: use the one of that time.",
    });
};
const fetchFile = async (github, path, ref, scratch) => {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, "commit", (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
    if (await (0,_mlops_actions_github_contents__WEBPACK_IMPORTED_MODULE_9__.downloadContent)(github, path, ref, file))
        return file;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_4__.UserError(`${path} is not in ${github.owner}/${github.repo} at ${ref.slice(0, 7)}.`);
};
const judgeAgain = async (github, { version, verdict, policy, scratch }) => {
    const champion = verdict.champion
        ? await (0,_mlops_actions_registry_read_resolve__WEBPACK_IMPORTED_MODULE_11__.requireVersion)(github, `${version.model}@${verdict.champion.version}`)
        : undefined;
    const named = verdict.champion?.manifest_digest;
    if (champion && named && champion.manifestDigest !== named)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_4__.UserError(`${champion.tag} is not the version that the champion was: its manifest differs.`);
    const numbers = {
        challenger: numbersOf(version.manifest),
        ...(champion && { champion: numbersOf(champion.manifest) }),
        hardware: (0,_mlops_actions_evaluation_rules_tell_hardware__WEBPACK_IMPORTED_MODULE_12__/* .tellHardware */ .Y)(version.manifest.hardware, champion?.manifest.hardware),
    };
    if (policy.task === "summary")
        return (0,_mlops_actions_evaluation_evaluate_summary__WEBPACK_IMPORTED_MODULE_7__/* .evaluateSummary */ .c)(policy, numbers.challenger, numbers.champion, numbers.hardware);
    const labels = policy.data?.labels?.path;
    const predictionsOf = async (of, side) => {
        const asset = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(of.manifest.evidence.predictions?.asset ?? "predictions.csv");
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, side, asset);
        if (await (0,_mlops_actions_registry_pull_download__WEBPACK_IMPORTED_MODULE_10__.downloadEvidence)(github, of, "predictions", path))
            return (0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_6__/* .fileSource */ .IO)(path, `${of.tag}/${asset}`);
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_4__.UserError(`${of.tag} was registered without predictions, so it cannot be judged again.`);
    };
    const files = {
        labels: labels === undefined ? undefined : await fetchLabels(github, labels, verdict, scratch),
        challenger: await predictionsOf(version, "challenger"),
        champion: champion && (await predictionsOf(champion, "champion")),
    };
    return (0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_6__/* .evaluateFiles */ .Tx)(policy, files, { numbers, wear: verdict.holdout });
};
const fetchLabels = async (github, path, verdict, scratch) => {
    const ref = verdict.policy.ref;
    const source = (0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_6__/* .fileSource */ .IO)(await fetchFile(github, path, ref, scratch), path);
    const found = await (0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_6__/* .hashSource */ .cB)(source);
    if (found === verdict.data?.labels_sha256)
        return source;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_4__.UserError(`${path} at ${ref.slice(0, 7)} is not the file that the verdict names.`, {
        fix: `Its sha256 is ${found}, the verdict says ${verdict.data?.labels_sha256}. Is it kept outside git?`,
    });
};
const numbersOf = ({ metrics, files }) => (0,_mlops_actions_evaluation_rules_tell_numbers__WEBPACK_IMPORTED_MODULE_13__/* .tellNumbers */ .g)(Object.fromEntries(metrics.filter(({ source }) => source === "training").map(({ name, value }) => [name, value])), files);
/** What is computed; where it came from was checked before. */
const pickDecision = ({ verdict, n, rules, reason, first, task }) => ({
    verdict,
    n,
    rules,
    ...(reason !== undefined && { reason }),
    ...(first !== undefined && { first }),
    ...(task !== undefined && { task }),
});
/** Leaves by their path: `rules[auc].ci.low`. Written as JSON and read again, as the recorded one was. */
const flatten = (decision) => {
    const leaves = new Map();
    const walk = (value, path) => {
        if (typeof value !== "object" || value === null) {
            leaves.set(path, value);
            return;
        }
        for (const [key, inner] of Object.entries(value))
            walk(inner, Array.isArray(value) ? `${path}[${nameOf(inner, key)}]` : path ? `${path}.${key}` : key);
    };
    const { rules, ...rest } = JSON.parse(JSON.stringify(decision));
    walk(rest, "");
    rules.forEach((rule, index) => {
        walk(rule, `rules[${index}: ${rule.slice === undefined ? rule.id : `${rule.id}, ${rule.slice}`}]`);
    });
    return leaves;
};
const nameOf = (value, index) => typeof value === "object" && value !== null && "name" in value ? String(value.name) : index;
const compareFlat = (recorded, replayed) => [...new Set([...recorded.keys(), ...replayed.keys()])]
    .filter((path) => !Object.is(recorded.get(path), replayed.get(path)))
    .map((path) => ({ path, recorded: recorded.get(path) ?? null, replayed: replayed.get(path) ?? null }));


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

/***/ 93476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ evaluateSummary)
/* harmony export */ });
/* harmony import */ var _evaluate_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3982);
/* harmony import */ var _metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2536);
/* harmony import */ var _rules_begin_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17231);
/* harmony import */ var _rules_decide_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76918);
/* harmony import */ var _rules_format_number_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85599);
/* harmony import */ var _rules_judge_bound_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88570);
/* harmony import */ var _rules_judge_budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9921);
/* harmony import */ var _rules_judge_change_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66348);
/* harmony import */ var _rules_skip_rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43028);









/** Judges numbers that the training command told of itself. There are no rows, so there is no interval. */
const evaluateSummary = (policy, challenger, champion, hardware) => {
    const numbers = { challenger, ...(champion && { champion }), ...(hardware && { hardware }) };
    const opening = champion ? undefined : (0,_evaluate_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .openFirst */ .$Z)(policy, 0);
    if (opening)
        return opening;
    const rules = policy.rules.map((rule) => (0,_rules_begin_result_js__WEBPACK_IMPORTED_MODULE_5__/* .soften */ .yP)(judge(rule, numbers), rule.severity));
    return {
        verdict: (0,_rules_decide_js__WEBPACK_IMPORTED_MODULE_6__/* .combine */ .k)(rules),
        n: 0,
        rules,
        task: policy.task,
        ...(!champion && { first: true, reason: "There is no champion yet: only the bounds judged." }),
    };
};
const judge = (rule, numbers) => {
    if (rule.kind === "budget")
        return (0,_rules_judge_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeBudget */ .N)(rule, numbers);
    const { challenger, champion } = numbers;
    const ours = challenger[rule.metric];
    const begin = (0,_rules_begin_result_js__WEBPACK_IMPORTED_MODULE_5__/* .beginResult */ .hn)(rule);
    if (ours === undefined || !Number.isFinite(ours))
        return {
            ...begin,
            status: "error",
            reason: `The challenger's metrics have no number "${rule.metric}" (they have: ${Object.keys(challenger).join(", ") || "none"}).`,
        };
    if (rule.kind === "bound") {
        const theirs = champion?.[rule.metric] ?? null;
        return { ...begin, challenger: ours, champion: theirs, ...(0,_rules_judge_bound_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeLimits */ .g)(rule, { value: ours }) };
    }
    if (!champion)
        return { ...begin, ..._rules_skip_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .skipWithoutChampion */ .j };
    const theirs = champion[rule.metric];
    if (rule.kind !== "change" || theirs === undefined || !Number.isFinite(theirs))
        return {
            ...begin,
            challenger: ours,
            status: "error",
            reason: `The champion's metrics have no number "${rule.metric}" to compare ${(0,_rules_format_number_js__WEBPACK_IMPORTED_MODULE_7__/* .formatValue */ .Fl)(ours)} with.`,
        };
    const higherIsBetter = rule.higher_is_better ?? (0,_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .guessDirection */ .xD)(rule.metric) ?? true;
    return (0,_rules_judge_change_js__WEBPACK_IMPORTED_MODULE_8__/* .judgeChange */ .s)(rule, { champion: theirs, challenger: ours, higherIsBetter });
};


/***/ }),

/***/ 76069:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readGate: () => (/* binding */ readGate),
  T: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../packages/contracts/src/parse-project.ts
var parse_project = __webpack_require__(78780);
// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: ../packages/contracts/src/suggest.ts
var suggest = __webpack_require__(65489);
// EXTERNAL MODULE: ../packages/evaluation/src/metrics/metrics.ts + 12 modules
var metrics = __webpack_require__(2536);
// EXTERNAL MODULE: ../packages/evaluation/src/rules/judge-calibration.ts
var judge_calibration = __webpack_require__(2534);
;// CONCATENATED MODULE: ../packages/evaluation/src/rules/check-policy.ts




/** What the shape cannot say: metrics that the task has, rules that its input can carry. @throws UserError */
const checkPolicy = (policy, path) => {
    policy.rules.forEach((rule, index) => {
        const { task } = policy;
        const complaint = task === "summary" ? complainOfSummary(rule) : complainOfRule(rule, task, policy);
        if (complaint)
            throw new user_error.UserError(`${path}: rules[${index}] (${rule.id}): ${complaint.message}`, {
                fix: complaint.fix,
            });
    });
};
const complainOfSummary = (rule) => {
    if (rule.kind !== "change" && rule.kind !== "bound" && rule.kind !== "budget")
        return {
            message: `kind: ${rule.kind} compares rows, and a metrics file has no rows.`,
            fix: "Use kind: change, bound or budget, or give predictions and another task.",
        };
    if (rule.kind === "bound" && rule.on !== "point")
        return { message: `on: ${rule.on}, and a metrics file has no intervals.`, fix: "Use on: point." };
    if (rule.kind === "change" && (rule.higher_is_better ?? (0,metrics/* guessDirection */.xD)(rule.metric)) === undefined)
        return {
            message: `the name "${rule.metric}" does not say which way is better.`,
            fix: "Add higher_is_better: true or false.",
        };
    return undefined;
};
const complainOfRule = (rule, task, { data }) => {
    if (rule.kind === "budget")
        return undefined;
    if (rule.kind === "flips")
        return (0,metrics/* findMetric */.GF)(task, "accuracy")
            ? undefined
            : {
                message: `a prediction of the task ${task} is not right or wrong, so it cannot flip.`,
                fix: "Use non_inferiority of an error instead.",
            };
    if (!(0,metrics/* findMetric */.GF)(task, rule.metric))
        return (0,metrics/* describeUnknownMetric */.AS)(task, rule.metric);
    if (rule.kind === "calibration" && rule.ece_max !== undefined && !(0,judge_calibration/* findEce */.X)(task, rule.bins))
        return {
            message: `the task ${task} has no probabilities, so no calibration error.`,
            fix: "Take ece_max out.",
        };
    if (rule.kind === "fairness_gap" && data?.slices) {
        const names = data.slices.map((slice) => (typeof slice === "string" ? slice : slice.name));
        if (names.includes(rule.across))
            return undefined;
        const near = (0,suggest/* suggest */.Z)(rule.across, names);
        return {
            message: `across: "${rule.across}" is not one of data.slices (${names.join(", ")}).`,
            fix: near ? `Did you mean "${near}"?` : "Add it there.",
        };
    }
    return undefined;
};

;// CONCATENATED MODULE: ../packages/evaluation/src/rules/read-policy.ts




/**
 * The policy in a file: a bare one, or that of a model of an `mlops.yml` (whose `gate` may name a file beside it).
 * `path` of the answer is the file that it stands in.
 */
const readPolicy = async (path, model, read) => {
    const text = await read(path);
    if (!isProject(text))
        return check((0,parse_project/* parsePolicy */.ON)(text, path), path);
    const project = (0,parse_project/* parseProject */.XB)(text, path);
    const name = (0,parse_project.chooseModel)(project, model, path, (first) => `Name it (mlops gate --model ${first}).`);
    const { gate } = (0,parse_project/* selectModel */.U8)(project, name, path);
    if (gate === undefined)
        throw new user_error.UserError(`${path}: models.${name} has no gate.`, {
            fix: "Add gate: with at least a task and one rule.",
        });
    return readGate(gate, path, read);
};
/** What a model's `gate` of the project at `path` is or names. */
const readGate = async (gate, path, read) => {
    if (typeof gate !== "string")
        return check(gate, path);
    const file = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), gate).replaceAll("\\", "/");
    return check((0,parse_project/* parsePolicy */.ON)(await read(file), file), file);
};
/** Only an mlops.yml has models; a policy with such a key would be refused anyway. */
const isProject = (text) => /^models\s*:/m.test(text);
const check = (policy, path) => {
    checkPolicy(policy, path);
    return { policy, path };
};


/***/ }),

/***/ 12882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ tellHardware)
/* harmony export */ });
/**
 * In words that are equal for machines of equal speed, as far as anybody can tell; undefined where the processor is
 * not known. The runner's image is not among them: it changes every week, and the machine does not.
 */
const describe = (hardware) => hardware?.cpu
    ? `${hardware.cpu}, ${hardware.cores} cores, ${hardware.memory_gib} GiB, ${hardware.os} ${hardware.arch}`
    : undefined;
/** What two runs were measured on, for budgets with `hardware: same`. */
const tellHardware = (ours, theirs) => {
    const [challenger, champion] = [describe(ours), describe(theirs)];
    return { ...(challenger && { challenger }), ...(champion && { champion }) };
};


/***/ }),

/***/ 61482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ tellNumbers)
/* harmony export */ });
/** What a budget can name of one run: the numbers it told, and its model's size. */
const tellNumbers = (told, files) => ({
    ...told,
    model_bytes: files.reduce((sum, { size }) => sum + size, 0),
});


/***/ }),

/***/ 96151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   downloadContent: () => (/* binding */ downloadContent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _octokit_request_error__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6013);






/**
 * Writes one file of one commit to this disk, byte for byte and streamed (the raw media type carries up to 100 MB).
 * False where the commit has no such file.
 */
const downloadContent = async ({ octokit, owner, repo }, path, ref, destination) => {
    const body = await openContent();
    if (!body)
        return false;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(destination), { recursive: true });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.fromWeb(body), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(destination));
    return true;
    async function openContent() {
        try {
            const { data } = await octokit.request("GET /repos/{owner}/{repo}/contents/{path}", {
                owner,
                repo,
                path,
                ref,
                mediaType: { format: "raw" },
                request: { parseSuccessResponseBody: false },
            });
            return data;
        }
        catch (error) {
            if (error instanceof _octokit_request_error__WEBPACK_IMPORTED_MODULE_5__/* .RequestError */ .G && error.status === 404)
                return undefined;
            throw error;
        }
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

/***/ 6013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ RequestError)
/* harmony export */ });
class RequestError extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    /* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
}



/***/ })

};
