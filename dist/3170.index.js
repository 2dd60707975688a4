export const id = 3170;
export const ids = [3170];
export const modules = {

/***/ 3170:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readMlflowRun: () => (/* binding */ readMlflowRun)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39887);



/**
 * A run of MLflow's file store: `mlruns/<experiment>/<run>`, or its folder `metrics`. Each file is a metric and each
 * line `timestamp value step`; the last step counts. Names are MLflow's, `val/auc` among them. A folder above is read
 * where it holds one run only.
 * @throws UserError where there is no run, or several
 */
const readMlflowRun = async (path) => {
    const metrics = await findMetrics(path);
    const numbers = {};
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(metrics, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile())
            continue;
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name);
        const value = lastValue(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8"));
        if (Number.isFinite(value))
            numbers[(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(metrics, file).replaceAll("\\", "/")] = value;
    }
    return { numbers };
};
const findMetrics = async (path) => {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === "metrics")
        return path;
    const found = await findRuns(path, 2);
    const [only] = found;
    if (only !== undefined && found.length === 1)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(only, "metrics");
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(found.length === 0
        ? `${path} is a folder without a run of MLflow in it (no folder "metrics").`
        : `${path} holds ${found.length} runs of MLflow.`, { fix: found.length === 0 ? "Name a metrics file, or a run's folder." : `Name one, such as ${only}.` });
};
const findRuns = async (path, depth) => {
    if (await isDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "metrics")))
        return [path];
    if (depth === 0)
        return [];
    const inner = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: true })).filter((entry) => entry.isDirectory());
    const found = await Promise.all(inner.map((entry) => findRuns((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry.name), depth - 1)));
    return found.flat().sort();
};
const isDirectory = async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isDirectory() ?? false;
const lastValue = (text) => {
    let best = { step: Number.NEGATIVE_INFINITY, time: Number.NEGATIVE_INFINITY, value: Number.NaN };
    for (const line of text.split("\n")) {
        const [time, value, step = 0] = line.trim().split(/\s+/).map(Number);
        if (time === undefined || value === undefined)
            continue;
        if (step > best.step || (step === best.step && time >= best.time))
            best = { step, time, value };
    }
    return best.value;
};


/***/ })

};
