export const id = 8160;
export const ids = [8160,9443];
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


/***/ }),

/***/ 68160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanJsonLines: () => (/* binding */ scanJsonLines)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);
/* harmony import */ var _data_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43063);
/* harmony import */ var _parse_loose_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79443);




const longestLine = 1 << 26;
/**
 * Hands over one object a line, blank lines passed over.
 * @throws DataFault where a line is not JSON, UserError where it is no object: then it is not such a file at all
 */
const scanJsonLines = async (name, chunks, take) => {
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder("utf8");
    let line = 0;
    const takeLine = (text) => {
        line++;
        if (text.trim())
            take(parseLine(text, `${name}:${line}`));
    };
    let begun = []; // pieces of the line that the next chunk goes on with
    let length = 0;
    for await (const chunk of chunks) {
        const [first, ...others] = decoder.write(chunk).split("\n");
        begun.push(first);
        length += first.length;
        if (length > longestLine)
            throw new _data_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .DataFault */ .B(`${name}:${line + 1} is longer than 64 MiB, expected one JSON object a line.`);
        if (others.length === 0)
            continue;
        takeLine(begun.join(""));
        begun = [others.pop()];
        length = begun[0].length;
        for (const text of others)
            takeLine(text);
    }
    takeLine(begun.join("") + decoder.end());
};
const parseLine = (text, place) => {
    let value;
    try {
        value = (0,_parse_loose_json_js__WEBPACK_IMPORTED_MODULE_3__.parseLooseJson)(text.replace(/^\uFEFF/, ""));
    }
    catch (cause) {
        throw new _data_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .DataFault */ .B(`${place} is not JSON: ${cause.message}.`, { cause });
    }
    if (typeof value === "object" && value !== null && !Array.isArray(value))
        return value;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`${place} is not a JSON object.`, { fix: 'Write one {"id": …, "score": …} a line.' });
};


/***/ })

};
