export const id = 19;
export const ids = [19];
export const modules = {

/***/ 39887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UserError: () => (/* binding */ UserError),
/* harmony export */   i: () => (/* binding */ isUserError)
/* harmony export */ });
/**
 * A fault that the person who called us can mend: it is printed without a stack trace.
 * Everything else that is thrown is ours, and prints stack and cause.
 */
class UserError extends Error {
    name = "UserError";
    /** What to do about it, printed on its own lines below the message. */
    fix;
    constructor(message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.fix = options.fix;
    }
}
const isUserError = (error) => error instanceof Error && error.name === "UserError";


/***/ }),

/***/ 19:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ../packages/drift/src/read/find-record.ts

const lookBytes = 1 << 16;
const quote = 34;
const newline = 10;
const carriageReturn = 13;
/**
 * Where a record begins at or after a place in the middle of a file: a guess, for a line break may stand between
 * quotes, and whether it does only the whole file before it could tell. Who asks must see whether the records before
 * end there. Undefined where none is near.
 */
const guessRecordStart = async (file, place) => {
    const handle = await (0,promises_.open)(file.path);
    try {
        const { bytesRead, buffer } = await handle.read(Buffer.alloc(lookBytes), 0, lookBytes, place - 1);
        const bytes = buffer.subarray(0, bytesRead);
        const found = file.format === "csv"
            ? findUnquotedBreak(bytes, file.separator.charCodeAt(0))
            : bytes.indexOf(newline);
        return found < 0 ? undefined : place + found;
    }
    finally {
        await handle.close();
    }
};
const findUnquotedBreak = (bytes, separator) => {
    let inside = beginsInside(bytes, separator);
    for (let at = 0; at < bytes.length; at++) {
        if (bytes[at] === quote)
            inside = !inside;
        else if (bytes[at] === newline && !inside)
            return at;
    }
    return -1;
};
/** An opening quote stands behind a separator or line break, a closing one before it: the first that is clear tells. */
const beginsInside = (bytes, separator) => {
    const isBorder = (byte) => byte === separator || byte === newline || byte === carriageReturn;
    for (let at = bytes.indexOf(quote, 1); at > 0; at = bytes.indexOf(quote, at + 1)) {
        const opens = isBorder(bytes[at - 1]);
        const closes = isBorder(bytes[at + 1]);
        if (opens !== closes)
            return closes;
    }
    return false;
};

// EXTERNAL MODULE: ../packages/drift/src/read/gather-part.ts + 4 modules
var gather_part = __webpack_require__(39640);
;// CONCATENATED MODULE: ../packages/drift/src/read/drift-reader.ts




/** A thread of readers.ts: reads one part after the other. */
const main = async () => {
    const { plans, scanner } = external_node_worker_threads_.workerData;
    const gather = (0,gather_part/* openGatherer */.b)(plans, scanner);
    const send = (message, moved = []) => external_node_worker_threads_.parentPort.postMessage(message, moved);
    external_node_worker_threads_.parentPort.on("message", async (part) => {
        try {
            const answer = await readPart(part, gather, (bytes, rows) => send({ bytes, rows }));
            send({ answer }, "result" in answer ? buffersOf(answer.result) : []);
        }
        catch (crash) {
            send({ crash });
        }
    });
};
const readPart = async (part, gather, progress) => {
    const { file, range } = part;
    const start = range && range.start > 0 ? await guessRecordStart(file, range.start) : 0;
    if (start === undefined)
        return { start, fault: { message: `${file.path}: no line ends near a part` } };
    try {
        return {
            start,
            result: await gather({ ...part, range: range && { ...range, start } }, progress),
        };
    }
    catch (error) {
        if (!(0,user_error/* isUserError */.i)(error))
            throw error;
        const { message, fix } = error;
        return { start, fault: { message, ...(fix !== undefined && { fix }) } };
    }
};
/** Moved to the asking thread, not copied: held numbers, and counts. */
const buffersOf = ({ columns }) => columns.flatMap(({ numbers, tally }) => [...numbers, ...(tally ? [tally.at, tally.cells] : [])].map(({ buffer }) => buffer));


/***/ })

};
