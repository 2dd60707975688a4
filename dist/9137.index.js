export const id = 9137;
export const ids = [9137];
export const modules = {

/***/ 29137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printReplay: () => (/* binding */ printReplay)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76656);
/* harmony import */ var _mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76374);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5696);




const mostShown = 20;
/** Whether the verdict came out again, from what, and where it did not. */
const printReplay = ({ version, reproduced, recorded, replayed, inputs, compared, differences, }) => {
    const word = reproduced ? (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(["bold", "green"], "REPRODUCED") : (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(["bold", "red"], "DIFFERENT");
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)(`${word}  ${version}: ${reproduced ? `verdict ${recorded}, all ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(compared)} numbers and words of it are the same to the last bit` : `recorded ${recorded}, replayed ${replayed}; ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(differences.length, "difference")}`}.`);
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)();
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .printTable */ .e4)(["judged from", ""], Object.entries(inputs).map(([name, value]) => [
        name,
        value.length === 64 ? `sha256 ${value.slice(0, 12)}` : value,
    ]));
    if (reproduced)
        return;
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)();
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .printTable */ .e4)(["where", "recorded", "replayed"], differences
        .slice(0, mostShown)
        .map((one) => [one.path, one.recorded, one.replayed].map((cell) => clean(cell))));
    if (differences.length > mostShown)
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)(`…and ${differences.length - mostShown} more (--json has all).`);
};
const clean = (value) => (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_3__.oneLine)((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(String(value ?? ""))).slice(0, 60);


/***/ })

};
