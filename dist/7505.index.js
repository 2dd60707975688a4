export const id = 7505;
export const ids = [7505];
export const modules = {

/***/ 37505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanDelimited: () => (/* binding */ scanDelimited)
/* harmony export */ });
/* harmony import */ var _data_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43063);

const quote = 34;
const newline = 10;
const carriageReturn = 13;
const space = 32;
const longestRow = 1 << 26; // a quote that is never closed would otherwise swallow the file
/**
 * Scans CSV or TSV (RFC 4180: double quotes, LF or CRLF; spaces around cells, blank lines and a UTF-8 byte order mark
 * are passed over) as it comes, a chunk and the row that crosses it in memory. Returns the number of rows.
 * @throws DataFault for a row of another length than the header, an open quote, or what is no text
 */
const scanDelimited = async (name, chunks, delimiter, sink) => {
    const scanner = makeScanner(name, delimiter, sink);
    let rest = Buffer.alloc(0);
    let held = [];
    let size = 0;
    for await (const chunk of chunks) {
        held.push(chunk);
        size += chunk.length;
        if (size < rest.length)
            continue; // a long row is looked at again when it is twice as long, not at each chunk
        const bytes = rest.length === 0 && held.length === 1 ? chunk : Buffer.concat([rest, ...held]);
        held = [];
        size = 0;
        rest = bytes.subarray(scanner.scan(bytes, false));
        if (rest.length > longestRow)
            throw new _data_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .DataFault */ .B(`${name}: row ${scanner.rows() + 1} is longer than 64 MiB, a quote is probably never closed.`);
    }
    rest = Buffer.concat([rest, ...held]);
    scanner.scan(rest, true);
    return scanner.rows();
};
const makeScanner = (name, delimiter, sink) => {
    let width = -1;
    let rows = 0;
    let started = false;
    // Where each cell of the row under way stands; in `bytes`, or unquoted in a buffer of its own.
    const starts = [];
    const ends = [];
    const unquoted = [];
    /** Hands over all complete rows; returns where the first incomplete one begins. */
    const scan = (bytes, last) => {
        let at = 0;
        if (!started) {
            if (bytes.length < 3 && !last)
                return 0;
            started = true;
            if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
                at = 3;
        }
        while (at < bytes.length) {
            const next = scanRow(bytes, at, last);
            if (next < 0)
                return at;
            at = next;
        }
        return at;
    };
    /** Where the next row begins, or -1 where this one is not complete. */
    const scanRow = (bytes, from, last) => {
        let fields = 0;
        let at = from;
        for (;;) {
            while (bytes[at] === space)
                at++;
            if (bytes[at] === quote) {
                const close = findClose(bytes, at);
                if (close < 0) {
                    if (!last)
                        return -1;
                    throw new _data_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .DataFault */ .B(`${name}: a quote opened in row ${rows + 1} is never closed.`);
                }
                const inner = bytes.subarray(at + 1, close);
                unquoted[fields] = inner.includes('""')
                    ? Buffer.from(inner.toString("latin1").replaceAll('""', '"'), "latin1")
                    : inner;
                at = close + 1;
                while (at < bytes.length && bytes[at] !== delimiter && bytes[at] !== newline)
                    at++;
            }
            else {
                starts[fields] = at;
                while (at < bytes.length && bytes[at] !== delimiter && bytes[at] !== newline)
                    at++;
                ends[fields] = trimEnd(bytes, starts[fields], at);
                unquoted[fields] = undefined;
            }
            if (at >= bytes.length && !last)
                return -1;
            fields++;
            if (bytes[at] !== delimiter)
                break;
            at++;
        }
        handOver(bytes, fields);
        return at + 1;
    };
    const handOver = (bytes, fields) => {
        if (fields === 1 && !unquoted[0] && starts[0] === ends[0])
            return; // a blank line
        if (width < 0) {
            const names = Array.from({ length: fields }, (_, i) => (unquoted[i] ?? bytes.subarray(starts[i], ends[i])).toString("utf8"));
            if (names.some((one) => one.includes("\0")))
                throw new _data_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .DataFault */ .B(`${name} is no UTF-8 text: its header has binary bytes.`);
            width = fields;
            sink.header(names);
            return;
        }
        rows++;
        if (fields !== width)
            throw new _data_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .DataFault */ .B(`${name}: row ${rows} has ${fields} cells, and the header has ${width}.`);
        for (let column = 0; column < fields; column++) {
            const own = unquoted[column];
            if (own)
                sink.cell(column, own, 0, own.length);
            else
                sink.cell(column, bytes, starts[column], ends[column]);
        }
    };
    return { scan, rows: () => rows };
};
/** Where the quote that opens at `at` is closed, doubled ones passed over; -1 where it is not, or not yet. */
const findClose = (bytes, at) => {
    for (let close = at + 1;; close += 2) {
        close = bytes.indexOf(quote, close);
        // A quote at the very end of a chunk may be the first of two; the last chunk ends with a newline or nothing.
        if (close < 0 || bytes[close + 1] !== quote)
            return close;
    }
};
const trimEnd = (bytes, start, end) => {
    while (end > start && (bytes[end - 1] === space || bytes[end - 1] === carriageReturn))
        end--;
    return end;
};


/***/ })

};
