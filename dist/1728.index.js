export const id = 1728;
export const ids = [1728];
export const modules = {

/***/ 31728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expandGlobs: () => (/* binding */ expandGlobs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39887);
/* harmony import */ var _mlops_actions_runner_glob_files__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24218);




/**
 * The files that paths and globs name, sorted and each once, however often and in whatever spelling it was named: relative
 * where the path or glob was, with / on every system.
 * @throws UserError for one that matches nothing.
 */
const expandGlobs = (patterns, directory) => {
    const found = patterns.flatMap((pattern) => {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, pattern)))
            return [pattern];
        const matches = /[*?[{]/.test(pattern) ? (0,_mlops_actions_runner_glob_files__WEBPACK_IMPORTED_MODULE_3__/* .globFiles */ .C)(pattern, directory) : [];
        if (matches.length === 0)
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`No file matches ${JSON.stringify(pattern)}.`, {
                fix: `Looked in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, ".")}.`,
            });
        return matches;
    });
    const names = new Map(found.map((path) => [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(path)]));
    return [...names.values()].map((path) => path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/")).sort();
};


/***/ }),

/***/ 24218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ globFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);


/** Node's own globbing, which Node 20 does not have yet: the actions and npm's scripts run on 24, a laptop may not. */
const globFiles = (patterns, directory) => {
    if (typeof node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync === "function")
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync(patterns, { cwd: directory });
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Node ${process.versions.node} cannot expand ${[patterns].flat().join(", ")}.`, {
        fix: "Use Node 22 or newer, or name the files one by one. In a clone of mlops-actions, npx brings Node 24 along.",
    });
};


/***/ })

};
