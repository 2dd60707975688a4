export const id = 1408;
export const ids = [1408];
export const modules = {

/***/ 51408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ workDirectoryOf),
/* harmony export */   Gf: () => (/* binding */ openState),
/* harmony export */   serversOf: () => (/* binding */ serversOf),
/* harmony export */   t9: () => (/* binding */ noteServers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _mlops_actions_local_github_start__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70534);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5696);





/** Starts the local GitHub whose state lies in a folder, which keeps itself out of git. */
const openState = async (state, port) => {
    const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(process.cwd(), state) || ".";
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(state))
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .printNote */ .cN)(`A GitHub for this machine: its state is kept in ${shown}. Delete it to begin anew.`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(state, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(state, ".gitignore"), "*\n");
    return (0,_mlops_actions_local_github_start__WEBPACK_IMPORTED_MODULE_3__.startLocalGitHub)({ directory: state, ...(port !== undefined && { port }) });
};
/** Where the process driver of runs on this machine keeps its servers, beside the state. */
const serversOf = (state) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(state)), "servers");
/** Tells of servers that outlive a run, as they would on a machine of one's own. */
const noteServers = async (state) => {
    const { listServers } = await __webpack_require__.e(/* import() */ 5231).then(__webpack_require__.bind(__webpack_require__, 17612));
    const servers = await listServers(serversOf(state));
    for (const { version, url } of servers)
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .printNote */ .cN)(`${version} keeps answering on ${url}`);
    if (servers.length > 0)
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .printNote */ .cN)("End them with: mlops github stop-servers");
};
/** Where runs leave their logs, beside the state. */
const workDirectoryOf = (state) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(state, "work");


/***/ })

};
