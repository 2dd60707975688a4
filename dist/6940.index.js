export const id = 6940;
export const ids = [6940];
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

/***/ 88523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ driftConfigShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38816);

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
        cramers_v: limits.default({ warn: 0.1, alert: 0.2 }),
        missing: limits.default({ warn: 0.02, alert: 0.05 }),
        new_category: limits.default({ warn: 0.005, alert: 0.01 }),
    })
        .prefault({}),
});


/***/ }),

/***/ 85067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ gatePolicyShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38816);

const severity = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["fail", "warn"])
    .default("fail")
    .describe("warn: a failure is told but does not block");
const id = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z0-9][a-z0-9_-]*$/, "lower-case letters, digits, - and _");
const metric = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
const margin = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative();
const gateRuleShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt("kind", [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        id,
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("non_inferiority"),
        metric,
        margin: margin.describe("how much worse is still acceptable, in the metric's own unit"),
        inconclusive: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["fail", "warn", "neutral"]).default("fail"),
        severity,
    })
        .describe("passes when the one-sided lower bound of the difference is above -margin"),
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
        correction: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["holm", "none"]).default("holm"),
        min_n: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().default(50).describe("rows a slice needs before it can be judged"),
        min_positives: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
            .int()
            .nonnegative()
            .default(10)
            .describe("rows of each class that a slice needs; binary tasks only"),
        insufficient: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["fail", "warn", "neutral"])
            .default("fail")
            .describe("what a slice that is too small to judge does to the verdict"),
        severity,
    })
        .describe("fails when a slice is worse by the margin and the Holm-adjusted p of harm is at most alpha"),
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
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["binary", "multiclass", "regression", "summary"]),
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
        })
            .prefault({}),
        slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
            .optional()
            .describe("columns of the labels or predictions; else every other column of the labels file"),
        threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().default(0.5).describe("score at which accuracy, F1 and the like say positive"),
    })
        .optional(),
    champion: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        stage: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default("production"),
        on_missing: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["first", "neutral", "fail"])
            .default("first")
            .describe("first: judge by bounds alone; neutral: inconclusive but green; fail: error"),
    })
        .prefault({}),
    stats: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        alpha: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).lt(0.5).default(0.025).describe("one-sided"),
        resamples: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(200).max(100_000).default(2000),
        seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().default(7),
        method: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["auto", "bootstrap"])
            .default("auto")
            .describe("auto: DeLong for roc_auc, the paired bootstrap for the rest"),
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

/***/ 16940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ON: () => (/* binding */ parsePolicy),
/* harmony export */   U8: () => (/* binding */ selectModel),
/* harmony export */   XB: () => (/* binding */ parseProject),
/* harmony export */   chooseModel: () => (/* binding */ chooseModel),
/* harmony export */   hN: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32137);
/* harmony import */ var _gate_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85067);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42707);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46529);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22399);






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

/***/ 42707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ projectShape),
  w: () => (/* binding */ trainConfigShape)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./packages/contracts/src/drift-config.ts
var drift_config = __webpack_require__(88523);
// EXTERNAL MODULE: ./packages/contracts/src/gate-policy.ts
var gate_policy = __webpack_require__(85067);
;// CONCATENATED MODULE: ./packages/contracts/src/names.ts

/** Names of models and stages, as GTO writes them into tags (iterative/gto, gto/constants.py). No dots. */
const namePattern = /^[a-zA-Z0-9]([a-zA-Z0-9-/_]*[a-zA-Z0-9])?$/;
const nameShape = schemas/* string */.YjP()
    .regex(namePattern, "letters, digits, - _ / only, beginning and ending with a letter or digit (it becomes a git tag)");

;// CONCATENATED MODULE: ./packages/contracts/src/project.ts




const relativePath = schemas/* string */.YjP()
    .min(1)
    .refine((path) => !/^([/\\]|[a-zA-Z]:)/.test(path) && !path.split(/[/\\]/).includes(".."), {
    message: "a path inside the repository: relative, without ..",
});
const trainConfigShape = schemas/* strictObject */.rej({
    command: schemas/* string */.YjP().min(1).describe("run from the repository's root by the shell of the system"),
    data: schemas/* array */.YOg(relativePath)
        .default([])
        .describe("globs of the files that the command reads; hashed into the run"),
    params: relativePath.optional().describe("YAML or JSON; recorded with the run"),
    seed: schemas/* number */.aig().int().nonnegative().optional(),
    env: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
    outputs: schemas/* strictObject */.rej({
        model: relativePath.describe("folder or file that the command leaves"),
        predictions: relativePath.optional().describe("of the holdout: id,score[,…], CSV or JSONL"),
        metrics: relativePath.optional().describe("JSON of numbers"),
        golden: relativePath
            .optional()
            .describe("golden.jsonl: {request, response} lines that a deployment must repeat"),
    }),
});
const serveFields = {
    files: schemas/* array */.YOg(relativePath)
        .default([])
        .describe("files of the repository that the command needs, taken at the version's own commit"),
    port: schemas/* number */.aig().int().min(0).max(65535).default(0).describe("0: a free one is chosen"),
    ready: schemas/* string */.YjP().default("/health/ready").describe("path that answers 200 once the model is loaded"),
    predict: schemas/* string */.YjP().default("/predict").describe("path that golden requests are posted to"),
    metadata: schemas/* string */.YjP()
        .optional()
        .describe("path of the Open Inference Protocol's model metadata, held against MODEL.json's signature"),
    tolerance: schemas/* number */.aig().nonnegative().default(1e-6).describe("of numbers in golden responses, relative"),
    ready_seconds: schemas/* number */.aig()
        .positive()
        .default(30)
        .describe("how long the server may take to be ready, or one call of the command"),
    env: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
        .default({})
        .describe("variables of the server or the command, written as those of train"),
    from: schemas/* string */.YjP().optional().describe("promote only a version that is live in this environment"),
};
const deployTargetShape = schemas/* discriminatedUnion */.gMt("driver", [
    schemas/* strictObject */.rej({
        driver: schemas/* literal */.euz("process"),
        serve: schemas/* string */.YjP().min(1).describe("command; {model_dir}, {port}, {version} are filled in"),
        ...serveFields,
    }),
    schemas/* strictObject */.rej({
        driver: schemas/* literal */.euz("command"),
        command: schemas/* string */.YjP()
            .min(1)
            .describe("reads a JSON request on standard input, answers JSON on standard output"),
        ...serveFields,
    }),
]);
const driftPlanShape = drift_config/* driftConfigShape */.N.extend({
    current: schemas/* union */.KCZ([relativePath, schemas/* array */.YOg(relativePath).min(1)])
        .describe("globs of the current data, CSV or Parquet"),
    environment: schemas/* string */.YjP().default("production").describe("whose live version is the reference"),
    reference: relativePath
        .optional()
        .describe("training data that register-model profiles; train.data unless told"),
    rare_below: schemas/* number */.aig()
        .int()
        .nonnegative()
        .default(0)
        .describe("categories with fewer rows are not named in the profile, which is as public as the repository"),
    open_after: schemas/* number */.aig()
        .int()
        .positive()
        .default(1)
        .describe("alerting checks in a row until the issue opens; broken data opens it at once"),
    close_after: schemas/* number */.aig().int().positive().default(1).describe("clean checks in a row until it closes"),
    retrain: schemas/* strictObject */.rej({
        workflow: schemas/* string */.YjP().describe("file name of the workflow to dispatch"),
        after: schemas/* number */.aig().int().positive().default(2).describe("alerting checks in a row"),
        cooldown: schemas/* string */.YjP()
            .regex(/^\d+[hd]$/, "such as 12h or 7d")
            .default("7d"),
    })
        .optional(),
});
const modelConfigShape = schemas/* strictObject */.rej({
    train: trainConfigShape,
    gate: schemas/* union */.KCZ([relativePath.describe("a file that holds the policy"), gate_policy/* gatePolicyShape */.h]).optional(),
    card: schemas/* strictObject */.rej({
        license: schemas/* string */.YjP().optional(),
        intended_use: schemas/* string */.YjP().optional(),
        limitations: schemas/* string */.YjP().optional(),
    })
        .prefault({}),
    deploy: schemas/* record */.g1P(nameShape, deployTargetShape).default({}),
    drift: driftPlanShape.optional(),
});
/** `mlops.yml`, at the repository's root: what is constant from run to run. */
const projectShape = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    environment: schemas/* strictObject */.rej({
        manager: schemas/* enum */.k5n(["auto", "uv", "pip", "none"]).default("auto"),
        python: schemas/* string */.YjP().optional().describe("such as 3.11"),
        lock: relativePath.optional().describe("uv.lock or requirements.txt with pinned versions"),
    })
        .prefault({}),
    models: schemas/* record */.g1P(nameShape, modelConfigShape)
        .refine((models) => Object.keys(models).length > 0, "name at least one model"),
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


/***/ })

};
