export const id = 2601;
export const ids = [2601];
export const modules = {

/***/ 32601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expandGlobs: () => (/* binding */ expandGlobs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22399);



/**
 * The files that paths and globs name, sorted and each once, relative where the glob was, with / on every system.
 * @throws UserError for one that matches nothing.
 */
const expandGlobs = (patterns, directory) => {
    const found = patterns.flatMap((pattern) => {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, pattern)))
            return [pattern];
        const matches = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync)(pattern, { cwd: directory });
        if (matches.length === 0)
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`No file matches ${JSON.stringify(pattern)}.`, {
                fix: `Looked in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, ".")}.`,
            });
        return matches;
    });
    return [...new Set(found.map((path) => path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/")))].sort();
};


/***/ })

};
