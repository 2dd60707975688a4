export const id = 1617;
export const ids = [1617];
export const modules = {

/***/ 21617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findRuleLines: () => (/* binding */ findRuleLines)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);

/**
 * The line (from 1) on which each rule of a policy begins, by id. Of an mlops.yml the rules of one model; where no model
 * is named, of the only gate there is.
 */
const findRuleLines = (text, model) => {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, merge: true });
    const found = new Map();
    const rules = document.getIn(["models", model, "gate", "rules"]) ?? document.getIn(["rules"]);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(rules))
        return found;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(rules, {
        Map: (_, map) => {
            const id = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(map) ? map.get("id", true) : undefined;
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(id) && typeof id.value === "string" && map.range)
                found.set(id.value, lines.linePos(map.range[0]).line);
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.SKIP;
        },
    });
    return found;
};


/***/ })

};
