export const id = 2085;
export const ids = [2085];
export const modules = {

/***/ 62085:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showProgress: () => (/* binding */ showProgress)
/* harmony export */ });
/* unused harmony export describeProgress */
/* harmony import */ var _mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76656);

/** A line on standard error that tells bytes, rows where there are some, rate and time left; nothing where standard error is no terminal. */
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
const describeProgress = (title, { done, total, kept = 0, rows }, seconds) => {
    const share = total > 0 ? done / total : 1;
    const rate = seconds > 0 ? (done - kept) / seconds : 0;
    const filled = Math.round(share * 20);
    const left = done < total && rate > 0 ? `  ${Math.ceil((total - done) / rate)} s left` : "";
    const counted = rows === undefined ? "" : `  ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(rows, "row")}`;
    return `${title}  ${"█".repeat(filled)}${"░".repeat(20 - filled)}  ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(done)} of ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(total)}${counted}  ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(Math.round(rate))}/s${left}`;
};


/***/ })

};
