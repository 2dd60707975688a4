export const id = 6400;
export const ids = [6400,2085];
export const modules = {

/***/ 6400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkFiles: () => (/* binding */ checkFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95443);
/* harmony import */ var _mlops_actions_contracts_drift_config__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74843);
/* harmony import */ var _mlops_actions_contracts_parse_project__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78780);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39887);
/* harmony import */ var _mlops_actions_drift_compare_check_drift__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52973);
/* harmony import */ var _mlops_actions_drift_read_expand_globs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31728);
/* harmony import */ var _read_profile_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77228);
/* harmony import */ var _show_progress_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62085);









/**
 * Checks files for drift. A reference or current data that is not there is a check that could not be made, told in the
 * result; a fault in the settings is thrown.
 */
const checkFiles = async (options) => {
    const settings = await readConfig(options);
    const config = options.separator === undefined ? settings : { ...settings, separator: options.separator };
    try {
        const { reference, digest } = await openReference((0,_mlops_actions_drift_read_expand_globs__WEBPACK_IMPORTED_MODULE_6__.expandGlobs)(options.reference, process.cwd()));
        const current = (0,_mlops_actions_drift_read_expand_globs__WEBPACK_IMPORTED_MODULE_6__.expandGlobs)(options.current, process.cwd());
        const progress = (0,_show_progress_js__WEBPACK_IMPORTED_MODULE_8__.showProgress)("reading");
        const drift = await (0,_mlops_actions_drift_compare_check_drift__WEBPACK_IMPORTED_MODULE_5__/* .checkDrift */ .o)({ reference, current, config, onProgress: progress.update }).finally(progress.end);
        return { ...drift, ...(digest && { profile_digest: digest }), files: current };
    }
    catch (error) {
        if (!(0,_mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_4__/* .isUserError */ .i)(error))
            throw error;
        const reason = error.fix ? `${error.message} ${error.fix}` : error.message;
        return {
            schema: "mlops/drift@1",
            state: "could_not_check",
            reason,
            rows: { reference: 0, current: 0 },
            columns: [],
        };
    }
};
const readConfig = async ({ config, model }) => {
    if (config === undefined)
        return _mlops_actions_contracts_drift_config__WEBPACK_IMPORTED_MODULE_2__/* .driftConfigShape */ .N.parse({});
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(config, "utf8").catch((cause) => {
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_4__.UserError(`${config} cannot be read: ${cause.message}.`, { cause });
    });
    if (!/^models:/m.test(text))
        return (0,_mlops_actions_contracts_parse_project__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .hN)(text, config, _mlops_actions_contracts_drift_config__WEBPACK_IMPORTED_MODULE_2__/* .driftConfigShape */ .N);
    const project = (0,_mlops_actions_contracts_parse_project__WEBPACK_IMPORTED_MODULE_3__/* .parseProject */ .XB)(text, config);
    const name = (0,_mlops_actions_contracts_parse_project__WEBPACK_IMPORTED_MODULE_3__.chooseModel)(project, model, config, (first) => `Add --model, such as --model ${first}.`);
    const plan = (0,_mlops_actions_contracts_parse_project__WEBPACK_IMPORTED_MODULE_3__/* .selectModel */ .U8)(project, name, config).drift;
    if (!plan)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_4__.UserError(`${config}: models.${name} has no drift settings.`, { fix: "Add drift: to it." });
    return plan;
};
const openReference = async (paths) => {
    const profile = paths.length === 1 ? await (0,_read_profile_js__WEBPACK_IMPORTED_MODULE_7__.readProfile)(paths[0]) : undefined;
    return profile ? { reference: { profile }, digest: (0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(profile) } : { reference: { paths } };
};


/***/ }),

/***/ 77228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readProfile: () => (/* binding */ readProfile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mlops_actions_contracts_profile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60622);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39887);



/** Reads a file where it is a profile; undefined where it is data. */
const readProfile = async (path) => (await beginsAsProfile(path)) ? _mlops_actions_contracts_profile__WEBPACK_IMPORTED_MODULE_1__.profileContract.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"), path) : undefined;
const beginningBytes = 4096;
/** A profile is JSON that names its schema, whatever the file's name; data may be lines of JSON too. */
const beginsAsProfile = async (path) => {
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((cause) => {
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`${path} cannot be read: ${cause.message}.`, { cause });
    });
    if (!facts.isFile())
        return false; // what reads data says why
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path).catch((cause) => {
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`${path} cannot be read: ${cause.message}.`, { cause });
    });
    try {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(beginningBytes), 0, beginningBytes, 0);
        return /^\s*\{.*"schema"\s*:\s*"mlops\//s.test(buffer.toString("utf8", 0, bytesRead));
    }
    finally {
        await file.close();
    }
};


/***/ }),

/***/ 62085:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showProgress: () => (/* binding */ showProgress)
/* harmony export */ });
/* unused harmony export describeProgress */
/* harmony import */ var _mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76656);

/** A line on standard error that tells bytes, rate and time left; nothing where standard error is no terminal. */
const showProgress = (title) => {
    const stream = process.stderr;
    if (!stream.isTTY)
        return { update: () => { }, end: () => { } };
    const began = performance.now();
    let drawn = 0;
    const update = (state) => {
        const now = performance.now();
        if (now - drawn < 100 && state.done < state.total)
            return;
        drawn = now;
        stream.write(`\r\u001b[2K${describeProgress(title, state, (now - began) / 1000)}`);
    };
    return { update, end: () => stream.write(drawn ? "\n" : "") };
};
/** `flights@v0.2.0  ███████░░░  12.3 MB of 45 MB  3.2 MB/s  10 s left` */
const describeProgress = (title, { done, total, kept = 0 }, seconds) => {
    const share = total > 0 ? done / total : 1;
    const rate = seconds > 0 ? (done - kept) / seconds : 0;
    const filled = Math.round(share * 20);
    const left = done < total && rate > 0 ? `  ${Math.ceil((total - done) / rate)} s left` : "";
    return `${title}  ${"█".repeat(filled)}${"░".repeat(20 - filled)}  ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(done)} of ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(total)}  ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(Math.round(rate))}/s${left}`;
};


/***/ })

};
