export const id = 6460;
export const ids = [6460];
export const modules = {

/***/ 6460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   warningsAbout: () => (/* binding */ warningsAbout)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76374);

/** What whoever takes a version has to know, one line each: it was withdrawn, its model was retired. */
const warningsAbout = ({ tag, model, withdrawn, deprecated, }) => [
    ...(withdrawn ? [`${tag} was withdrawn ${describeDecision(withdrawn)}`] : []),
    ...(deprecated ? [`${model} was retired ${describeDecision(deprecated)}`] : []),
];
const describeDecision = ({ at, actor, reason }) => (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_0__.oneLine)(`on ${at.slice(0, 10)}${actor ? ` by ${actor}` : ""}: ${reason}`);


/***/ })

};
