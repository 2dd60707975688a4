export const id = 4259;
export const ids = [4259];
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

/***/ 5883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollBackStage: () => (/* binding */ rollBackStage)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22399);
/* harmony import */ var _assign_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76011);
/* harmony import */ var _build_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62459);
/* harmony import */ var _fold_tag_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22308);
/* harmony import */ var _next_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59065);
/* harmony import */ var _read_tag_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86071);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80061);







/**
 * Gives a stage back to the version that held it before. That version passed when it was promoted, or was forced
 * then; it is not asked for a verdict again. A change made by somebody else meanwhile is refused, not undone.
 * @throws UserError where there is no earlier version.
 */
const rollBackStage = async (github, { model, to, ...change }) => {
    const log = await (0,_read_tag_log_js__WEBPACK_IMPORTED_MODULE_5__/* .readTagLog */ .X)(github, model);
    const state = (0,_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_3__/* .foldTagLog */ .WC)(model, log);
    const target = to === undefined ? (0,_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_3__/* .previousHolder */ .OV)(state, change.stage) : (0,_next_version_js__WEBPACK_IMPORTED_MODULE_4__/* .readVersion */ .$4)(to);
    if (!target) {
        const holder = state.stages[change.stage];
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(holder
            ? `No version had stage ${change.stage} of ${model} before ${holder}.`
            : `Stage ${change.stage} of ${model} was never given to a version.`, {
            fix: `Name one: --to v1.2.0. ${model} has: ${state.versions.map(({ version }) => version).join(", ") || "no version"}.`,
        });
    }
    const version = await (0,_resolve_js__WEBPACK_IMPORTED_MODULE_6__.requireVersion)(github, `${model}@${target}`);
    const heldBefore = state.assignments.some((each) => each.stage === change.stage && each.version === target);
    const outcome = await (0,_assign_stage_js__WEBPACK_IMPORTED_MODULE_1__.assignStage)(github, {
        ...change,
        version,
        expectedCurrent: state.stages[change.stage] ?? null,
        ...(heldBefore &&
            !(0,_build_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .isPassing */ .WG)(version.manifest.gate?.verdict) && { forceReason: `it had ${change.stage} before` }),
    }, log);
    return { version, outcome };
};


/***/ })

};
