export const id = 7186;
export const ids = [7186];
export const modules = {

/***/ 7186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readProject: () => (/* binding */ readProject)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _mlops_actions_contracts_parse_project__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78780);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39887);




/** Reads the workspace's `mlops.yml`. */
const readProject = async (workspace, path = "mlops.yml") => {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path), "utf8");
    }
    catch (cause) {
        if (cause.code !== "ENOENT")
            throw cause;
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError(`${path} is not in the workspace (${workspace}).`, {
            fix: "Check the repository out before this step (actions/checkout), or write mlops.yml at its root.",
            cause,
        });
    }
    return (0,_mlops_actions_contracts_parse_project__WEBPACK_IMPORTED_MODULE_2__/* .parseProject */ .XB)(text, path);
};


/***/ })

};
