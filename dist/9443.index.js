export const id = 9443;
export const ids = [9443];
export const modules = {

/***/ 79443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseLooseJson: () => (/* binding */ parseLooseJson)
/* harmony export */ });
// A string, or one of the bare words that Python's json.dump writes for numbers that JSON has no word for.
const stringsAndWords = /"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/g;
/** JSON as Python writes it: a bare NaN or Infinity is taken as text, which is no number. @throws SyntaxError */
const parseLooseJson = (text) => {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (!/NaN|Infinity/.test(text))
            throw error;
        return JSON.parse(text.replace(stringsAndWords, (found) => (found.startsWith('"') ? found : `"${found}"`)));
    }
};


/***/ })

};
