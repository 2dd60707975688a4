export const id = 2343;
export const ids = [2343];
export const modules = {

/***/ 43063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ DataFault),
/* harmony export */   V: () => (/* binding */ firstFive)
/* harmony export */ });
/**
 * What is wrong with the data itself, in a sentence: an answer (verdict error, exit 1) and not a usage error. A file
 * or a column that is not there at all is a UserError.
 */
class DataFault extends Error {
    name = "DataFault";
}
/** The first five of some ids, as messages show them. */
const firstFive = (ids) => `${ids
    .slice(0, 5)
    .map((id) => JSON.stringify(id))
    .join(", ")}${ids.length > 5 ? ", …" : ""}`;


/***/ }),

/***/ 62013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseNumber),
/* harmony export */   k: () => (/* binding */ readNumber)
/* harmony export */ });
const powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
const [plus, minus, point, zero] = [43, 45, 46, 48];
/**
 * A decimal number from bytes, or NaN. The short way is exact: digits below 2^53 over a power of ten up to 10^22 is
 * one correctly rounded division (Clinger, How to read floating point numbers accurately, 1990).
 */
const parseNumber = (bytes, start, end) => {
    let at = start;
    const sign = bytes[at];
    if (at < end && (sign === minus || sign === plus))
        at++;
    let mantissa = 0;
    let digits = 0;
    let decimals = -1;
    for (; at < end && digits <= 15; at++) {
        const byte = bytes[at];
        if (byte >= zero && byte <= zero + 9) {
            mantissa = 10 * mantissa + byte - zero;
            digits++;
            if (decimals >= 0)
                decimals++;
        }
        else if (byte === point && decimals < 0)
            decimals = 0;
        else
            break;
    }
    if (at < end || digits === 0 || digits > 15)
        return parseText(bytes.toString("latin1", start, end));
    const value = decimals > 0 ? mantissa / powersOfTen[decimals] : mantissa;
    return sign === minus ? -value : value;
};
/** The same of a value that a typed file holds. */
const readNumber = (value) => {
    if (typeof value === "number")
        return value;
    if (typeof value === "bigint" || typeof value === "boolean")
        return Number(value);
    return typeof value === "string" ? parseText(value) : Number.NaN;
};
const decimal = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;
const parseText = (text) => (decimal.test(text) ? Number(text) : Number.NaN);


/***/ })

};
