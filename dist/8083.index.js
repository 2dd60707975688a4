export const id = 8083;
export const ids = [8083];
export const modules = {

/***/ 28083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ gatherPart)
/* harmony export */ });
/* harmony import */ var _profile_collect_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42061);
/* harmony import */ var _read_parquet_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84191);
/* harmony import */ var _scan_csv_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96613);
/* harmony import */ var _scan_json_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57552);




/** Reads one part. A pure function of its bytes and the plans. */
const gatherPart = async (part, plans, progress) => {
    const collectors = new Map(plans.map((plan) => [plan.name, (0,_profile_collect_column_js__WEBPACK_IMPORTED_MODULE_0__/* .makeCollector */ .Mm)(plan)]));
    const counted = await gather[part.file.format](part, collectors, progress);
    return { ...counted, columns: plans.map(({ name }) => collectors.get(name).finish()) };
};
const gatherCsv = async ({ file, range }, collectors, progress) => {
    let rows = 0;
    let ragged = 0;
    const byPosition = file.names.map((name) => collectors.get(name));
    const sink = {
        progress,
        header: () => { },
        cell: (column, bytes, start, end) => byPosition[column]?.addBytes(bytes, start, end),
        row: (fields) => {
            rows++;
            if (fields === byPosition.length)
                return;
            ragged++;
            for (let column = fields; column < byPosition.length; column++)
                byPosition[column]?.addMissing();
        },
    };
    const width = range && range.start > 0 ? byPosition.length : 0; // only the first part has the header
    const { compression, separator } = file;
    const end = await (0,_scan_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .scanCsv */ .C)(file.path, sink, { compression, separator, part: range && { ...range, width } });
    return { rows, ragged, end };
};
const gatherJsonLines = async ({ file, range }, collectors, progress) => {
    let rows = 0;
    const record = (found, line) => {
        rows++;
        for (const [name, collector] of collectors) {
            const value = Object.hasOwn(found, name) ? found[name] : undefined;
            (0,_scan_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseNested */ .g)(file.path, line, name, value);
            collector.addValue(value);
        }
    };
    const options = { compression: file.compression, part: range };
    const end = await (0,_scan_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .scanJsonLines */ .l)(file.path, { record, progress }, options);
    return { rows, ragged: 0, end };
};
const gatherParquet = async ({ file: { path, size }, groups }, collectors, progress) => {
    const file = await (0,_read_parquet_js__WEBPACK_IMPORTED_MODULE_1__/* .openParquet */ .D)(path);
    const rows = await file.scan([...collectors.keys()], (name, values) => {
        const { addValue } = collectors.get(name);
        for (let row = 0; row < values.length; row++)
            addValue(values[row]);
    }, { groups, progress: (done) => progress?.((size * done) / file.rows) });
    return { rows, ragged: 0, end: size };
};
const gather = { csv: gatherCsv, "json-lines": gatherJsonLines, parquet: gatherParquet };


/***/ }),

/***/ 53572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ detectCompression),
/* harmony export */   o: () => (/* binding */ openBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39887);




/** The first bytes of a file say how it is compressed (RFC 1952, RFC 8878), whatever its name. */
const detectCompression = (head) => {
    if (head[0] === 0x1f && head[1] === 0x8b)
        return "gzip";
    return head.length >= 4 && head.readUInt32LE(0) === 0xfd2fb528 ? "zstd" : "none";
};
/** @param start where to begin, for a file that is not compressed */
const openBytes = async (path, compression, start = 0) => compression === "none" ? openPlain(path, start) : openPacked(path, compression);
const openPlain = async (path, start) => {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    let position = start;
    let told = start;
    return {
        read: async (buffer, offset) => {
            const { bytesRead } = await file.read(buffer, offset, buffer.length - offset, position);
            position += bytesRead;
            return bytesRead;
        },
        taken: () => {
            const since = position - told;
            told = position;
            return since;
        },
        close: () => file.close(),
    };
};
const openPacked = async (path, compression) => {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 1 << 16 });
    const chunks = compression === "gzip" ? unpackGzip(file) : unpackZstd(path, file);
    let chunk = Buffer.alloc(0);
    let told = 0;
    return {
        read: async (buffer, offset) => {
            while (chunk.length === 0) {
                const next = await chunks.next().catch((cause) => {
                    throw describeBroken(path, compression, cause);
                });
                if (next.done)
                    return 0;
                chunk = next.value;
            }
            const copied = chunk.copy(buffer, offset);
            chunk = chunk.subarray(copied);
            return copied;
        },
        taken: () => {
            const since = file.bytesRead - told;
            told = file.bytesRead;
            return since;
        },
        close: async () => {
            await chunks.return(undefined);
            file.destroy();
        },
    };
};
async function* unpackGzip(file) {
    const decoder = node_zlib__WEBPACK_IMPORTED_MODULE_2___default().createGunzip();
    file.on("error", (error) => decoder.destroy(error));
    yield* file.pipe(decoder);
}
/**
 * Node's decoder ends with the first frame and drops what follows, but a file may hold many (`cat a.zst b.zst`,
 * pzstd): each gets a decoder of its own, from where the last one stopped.
 */
async function* unpackZstd(path, file) {
    if (typeof (node_zlib__WEBPACK_IMPORTED_MODULE_2___default().createZstdDecompress) !== "function")
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError(`${path} is compressed with zstd, which Node ${process.versions.node} cannot read.`, {
            fix: "Use Node 22.15 or newer, or compress it with gzip.",
        });
    const chunks = file[Symbol.asyncIterator]();
    const next = async () => (await chunks.next()).value;
    let rest = await next();
    while (rest) {
        const decoder = node_zlib__WEBPACK_IMPORTED_MODULE_2___default().createZstdDecompress();
        const feed = async () => {
            let given = 0;
            for (let chunk = rest; chunk; chunk = await next()) {
                given += chunk.length;
                await new Promise((resolve, reject) => {
                    decoder.write(chunk, (error) => (error ? reject(error) : resolve()));
                });
                const unused = given - decoder.bytesWritten;
                if (unused > 0) {
                    decoder.end();
                    return chunk.subarray(chunk.length - unused);
                }
            }
            decoder.end();
            return undefined;
        };
        const feeding = feed();
        feeding.catch((error) => decoder.destroy(error)); // reading throws it
        yield* decoder;
        rest = await feeding;
    }
}
const describeBroken = (path, compression, cause) => {
    const code = String(cause.code);
    if (code === "Z_BUF_ERROR")
        return new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError(`${path} is cut: its ${compression} data ends too early.`, {
            cause,
            fix: "Was it still being written or uploaded?",
        });
    if (/^(Z_|ZSTD_|ERR_ZLIB)/.test(code))
        return new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError(`${path} cannot be unpacked with ${compression}: ${cause.message}.`, { cause });
    return cause;
};


/***/ }),

/***/ 84191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ openParquet)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);

/** The row labels that pandas writes beside the columns, and does not read back as one. */
const pandasIndex = /^__index_level_\d+__$/;
/**
 * Opens a Parquet file with hyparquet (every codec, by hyparquet-compressors). Memory is bounded by one row group of
 * one column. @throws UserError where the file is cut or not Parquet.
 */
const openParquet = async (path) => {
    const { asyncBufferFromFile, parquetMetadataAsync, parquetRead, parquetSchema } = await __webpack_require__.e(/* import() */ 8114).then(__webpack_require__.bind(__webpack_require__, 88114));
    const { compressors } = await __webpack_require__.e(/* import() */ 8568).then(__webpack_require__.bind(__webpack_require__, 8568));
    const file = await asyncBufferFromFile(path);
    const metadata = await parquetMetadataAsync(file).catch((cause) => {
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${path} cannot be read as Parquet: ${cause.message}.`, { cause });
    });
    return {
        rows: Number(metadata.num_rows),
        groups: metadata.row_groups.length,
        names: parquetSchema(metadata)
            .children.map((child) => child.element.name)
            .filter((name) => !pandasIndex.test(name)),
        scan: async (columns, take, { groups, progress } = {}) => {
            let rowStart = 0;
            let read = 0;
            for (const [index, group] of metadata.row_groups.entries()) {
                const rowEnd = rowStart + Number(group.num_rows);
                if (groups && (index < groups.from || index >= groups.to)) {
                    rowStart = rowEnd;
                    continue;
                }
                for (const column of columns) {
                    let seen = 0;
                    await parquetRead({
                        file,
                        metadata,
                        compressors,
                        columns: [column],
                        rowStart,
                        rowEnd,
                        onChunk: ({ columnData, rowStart: from }) => {
                            const end = Math.min(columnData.length, rowEnd - from);
                            seen += end;
                            take(column, end === columnData.length ? columnData : Array.from(columnData).slice(0, end));
                        },
                    }).catch((cause) => {
                        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${path}: column ${JSON.stringify(column)} cannot be read: ${cause.message}.`, {
                            cause,
                        });
                    });
                    if (seen !== rowEnd - rowStart)
                        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${path}: column ${JSON.stringify(column)} has ${seen} of ${rowEnd - rowStart} rows.`);
                }
                progress?.(rowEnd - rowStart);
                read += rowEnd - rowStart;
                rowStart = rowEnd;
            }
            return read;
        },
    };
};


/***/ }),

/***/ 96613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ scanCsv)
});

// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
;// CONCATENATED MODULE: ../packages/drift/src/read/csv-header.ts

const separators = [",", ";", "\t", "|"];
const quote = 34;
const newline = 10;
/**
 * What separates columns: of comma, semicolon, tab and pipe the one that the header has most of outside quotes; comma
 * where it has none. Undefined where the header's end is not seen yet.
 */
const findSeparator = (bytes, start, end, last) => {
    const counts = new Map(separators.map((separator) => [separator.charCodeAt(0), 0]));
    let inside = false;
    let at = start;
    for (; at < end; at++) {
        const byte = bytes[at];
        if (byte === quote)
            inside = !inside;
        else if (inside)
            continue;
        else if (byte === newline)
            break;
        else if (counts.has(byte))
            counts.set(byte, counts.get(byte) + 1);
    }
    if (at === end && !last)
        return undefined;
    return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
};
const number = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;
/** @throws UserError for doubled names, and for a first line that is data. */
const checkHeader = (path, names) => {
    const twice = findTwice(names.filter((name) => name !== ""));
    if (twice !== undefined)
        throw new user_error.UserError(`${path} has two columns named ${JSON.stringify(twice)}.`, { fix: "Rename one." });
    const broken = names.find((name) => name.includes("\ufffd"));
    if (broken !== undefined)
        throw new user_error.UserError(`${path} is not UTF-8: the header has ${JSON.stringify(broken)}.`, {
            fix: "Save it as UTF-8.",
        });
    // pandas names the columns of a bare array 0, 1, 2, …
    if (names.every((name) => number.test(name)) && names.some((name, index) => name.trim() !== String(index)))
        throw new user_error.UserError(`${path} has no header: its first line is ${JSON.stringify(names.slice(0, 5).join(", "))}.`, { fix: "Begin the file with a line of column names." });
};
const findTwice = (names) => {
    const seen = new Set();
    return names.find((name) => seen.size === seen.add(name).size);
};
/** A column without a name gets the one that pandas gives it. */
const nameColumns = (names) => names.map((name, index) => name.trim() || `Unnamed: ${index}`);

// EXTERNAL MODULE: ../packages/drift/src/read/open-bytes.ts
var open_bytes = __webpack_require__(53572);
// EXTERNAL MODULE: ../packages/drift/src/read/scan-records.ts
var scan_records = __webpack_require__(51052);
;// CONCATENATED MODULE: ../packages/drift/src/read/scan-csv.ts




const scan_csv_quote = 34;
const scan_csv_newline = 10;
const carriageReturn = 13;
/**
 * Streams a CSV file (RFC 4180: double quotes, LF or CRLF; a UTF-8 byte order mark and blank lines are skipped) in
 * bounded memory. @returns where in the file the first row begins that was not read.
 * @throws UserError for a file that is no CSV: no header, binary, UTF-16, a quote left open.
 */
const scanCsv = async (path, sink, { separator, compression = "none", part } = {}) => {
    const bytes = await (0,open_bytes/* openBytes */.o)(path, compression, part?.start);
    try {
        const rows = makeRowScanner(path, sink, separator, part?.width);
        const end = await (0,scan_records/* scanRecords */.u)(path, bytes, rows, { ...part, progress: sink.progress });
        rows.finish();
        return end;
    }
    finally {
        await bytes.close();
    }
};
const makeRowScanner = (path, sink, given, knownWidth = 0) => {
    let separator = given?.charCodeAt(0);
    let width = knownWidth;
    let rows = 0;
    let started = knownWidth > 0;
    let nextQuote = -1; // where the next one stands, so that files without quotes are searched for them only once
    const header = [];
    const collect = (column, bytes, start, end) => {
        header[column] = bytes.toString("utf8", start, end);
    };
    const scan = (bytes, end, last, limit) => {
        let at = 0;
        nextQuote = -1;
        if (!started && (end >= 3 || last)) {
            at = skipByteOrderMark(bytes, end);
            started = true;
        }
        else if (!started)
            return 0;
        while (at < end && at < limit) {
            const byte = bytes[at];
            if (byte === scan_csv_newline) {
                at++;
                continue;
            }
            if (byte === carriageReturn && at + 1 < end && bytes[at + 1] === scan_csv_newline) {
                at += 2;
                continue;
            }
            const next = scanRow(bytes, at, end, last);
            if (next < 0)
                return at;
            at = next;
        }
        return at;
    };
    // One look finds the row's end (so that no cell is handed over twice when a chunk cuts the row), one hands over.
    const scanRow = (bytes, start, end, last) => {
        if (nextQuote < start)
            nextQuote = findByte(bytes, scan_csv_quote, start);
        separator ??= findSeparator(bytes, start, end, last);
        if (separator === undefined)
            return -1;
        const rowEnd = findRowEnd(bytes, start, end, nextQuote, separator);
        if (rowEnd < 0 && !last)
            return -1;
        if (rowEnd === openQuote)
            throw new user_error.UserError(`${path}: a quote opened in data row ${rows + 1} is never closed.`);
        const stop = rowEnd < 0 ? end : rowEnd;
        const textEnd = stop > start && bytes[stop - 1] === carriageReturn ? stop - 1 : stop;
        const fields = handOver(bytes, start, textEnd, separator, width === 0 ? collect : sink.cell);
        if (width === 0) {
            checkHeader(path, header);
            width = fields;
            sink.header(nameColumns(header), String.fromCharCode(separator));
        }
        else {
            rows++;
            sink.row(fields);
        }
        return Math.min(stop + 1, end);
    };
    return {
        scan,
        seen: () => rows,
        finish: () => {
            if (width === 0)
                throw new user_error.UserError(`${path} is empty: not even a header.`);
        },
    };
};
const unfinished = -1;
const openQuote = -2;
const findByte = (bytes, byte, from) => {
    const at = bytes.indexOf(byte, from);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
};
const findRowEnd = (bytes, start, end, nextQuote, separator) => {
    const lineEnd = findByte(bytes, scan_csv_newline, start);
    if (nextQuote >= Math.min(lineEnd, end))
        return lineEnd < end ? lineEnd : unfinished;
    let inside = false;
    let fieldStart = true;
    for (let at = start; at < end; at++) {
        const byte = bytes[at];
        if (inside) {
            if (byte !== scan_csv_quote)
                continue;
            if (bytes[at + 1] === scan_csv_quote && at + 1 < end)
                at++;
            else
                inside = false;
        }
        else if (byte === scan_csv_quote && fieldStart)
            inside = true;
        else if (byte === scan_csv_newline)
            return at;
        fieldStart = !inside && byte === separator;
    }
    return inside ? openQuote : unfinished;
};
const handOver = (bytes, start, end, separator, cell) => {
    let column = 0;
    let from = start;
    for (let at = start; at <= end; at++) {
        if (at < end && bytes[at] === scan_csv_quote && at === from) {
            const text = unquote(bytes, at, end, separator);
            cell(column++, text.bytes, 0, text.bytes.length);
            from = text.next + 1;
            at = text.next;
        }
        else if (at === end || bytes[at] === separator) {
            cell(column++, bytes, from, at);
            from = at + 1;
        }
    }
    return column;
};
/** The text of a quoted field, and where the separator (or the row's end) after it stands. */
const unquote = (bytes, start, end, separator) => {
    const parts = [];
    let from = start + 1;
    let at = from;
    for (; at < end; at++) {
        if (bytes[at] !== scan_csv_quote)
            continue;
        if (at + 1 < end && bytes[at + 1] === scan_csv_quote) {
            parts.push(bytes.subarray(from, at + 1));
            from = at + 2;
            at++;
        }
        else
            break;
    }
    parts.push(bytes.subarray(from, Math.min(at, end)));
    let next = Math.min(at + 1, end);
    const rest = next;
    while (next < end && bytes[next] !== separator)
        next++;
    if (next > rest)
        parts.push(bytes.subarray(rest, next)); // "a"b is taken as ab, as Python's csv module does
    return { bytes: parts.length === 1 ? parts[0] : Buffer.concat(parts), next };
};
const skipByteOrderMark = (bytes, end) => end >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;


/***/ }),

/***/ 57552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ refuseNested),
/* harmony export */   l: () => (/* binding */ scanJsonLines)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);
/* harmony import */ var _open_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53572);
/* harmony import */ var _scan_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51052);



const newline = 10;
/**
 * Streams newline-delimited JSON, one object a line; blank lines and a byte order mark are skipped.
 * @returns where in the file the first line begins that was not read.
 * @throws UserError for a line that is not a JSON object.
 */
const scanJsonLines = async (path, sink, { compression = "none", part, } = {}) => {
    const bytes = await (0,_open_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .openBytes */ .o)(path, compression, part?.start);
    try {
        return await (0,_scan_records_js__WEBPACK_IMPORTED_MODULE_2__/* .scanRecords */ .u)(path, bytes, makeLineScanner(path, sink), { ...part, progress: sink.progress });
    }
    finally {
        await bytes.close();
    }
};
const makeLineScanner = (path, sink) => {
    let line = 0;
    let records = 0;
    const scan = (bytes, end, last, limit) => {
        let at = 0;
        while (at < end && at < limit) {
            const found = bytes.indexOf(newline, at);
            const lineEnd = found < 0 || found >= end ? end : found;
            if (lineEnd === end && !last)
                return at;
            const text = bytes.toString("utf8", at, lineEnd).replace(/^\ufeff/, "");
            line++;
            at = Math.min(lineEnd + 1, end);
            if (text.trim() === "")
                continue;
            sink.record(parseLine(path, text, line), line);
            records++;
        }
        return at;
    };
    return { scan, seen: () => records };
};
const parseLine = (path, text, line) => {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${path}, line ${line}, is not JSON: ${cause.message}.`, {
            cause,
            fix: "Expected is one whole JSON object a line.",
        });
    }
    if (typeof value === "object" && value !== null && !Array.isArray(value))
        return value;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${path}, line ${line}, is not a JSON object: ${text.slice(0, 40)}.`);
};
/** @throws UserError for an object or a list in a cell: such a column has no distribution to compare. */
const refuseNested = (path, line, column, value) => {
    if (typeof value !== "object" || value === null)
        return;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${path}, line ${line}: ${JSON.stringify(column)} holds ${Array.isArray(value) ? "a list" : "an object"}, expected a number, text, true, false or null.`, { fix: "Write what is inside as columns of their own, or exclude the column." });
};


/***/ }),

/***/ 51052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ scanRecords)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);


const chunkBytes = 1 << 18;
const recordLimit = 1 << 24; // a quote that never closes would otherwise swallow the file into memory
/**
 * Streams records in bounded memory: one chunk, and the record that crosses it.
 * @param range where the bytes begin in their file, and where no record begins any more
 * @returns where the first record begins that was not handed over
 * @throws UserError for a record larger than 16 MiB, and for bytes that no text has
 */
const scanRecords = async (path, bytes, scanner, { start = 0, until = Number.POSITIVE_INFINITY, progress, } = {}) => {
    let buffer = Buffer.allocUnsafe(chunkBytes);
    let base = start; // where the buffer begins in the file
    let kept = 0; // bytes of an unfinished record, at the buffer's beginning
    for (;;) {
        if (kept > recordLimit)
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`${path}: row ${scanner.seen() + 1} is longer than ${recordLimit >> 20} MiB: a quote is probably never closed.`);
        if (buffer.length - kept < chunkBytes) {
            const larger = Buffer.allocUnsafe(buffer.length * 2);
            buffer.copy(larger, 0, 0, kept);
            buffer = larger;
        }
        const read = await bytes.read(buffer, kept);
        progress?.(bytes.taken());
        const end = kept + read;
        refuseNul(path, buffer.subarray(kept, end), scanner);
        const done = scanner.scan(buffer, end, read === 0, until - base);
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer.subarray(0, done)))
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`${path} is not UTF-8: some byte up to data row ${scanner.seen()} is no text.`, {
                fix: "Save it as UTF-8, such as with iconv -f latin1 -t utf-8.",
            });
        if (read === 0 || base + done >= until)
            return base + done;
        buffer.copy(buffer, 0, done, end);
        base += done;
        kept = end - done;
    }
};
const refuseNul = (path, bytes, scanner) => {
    if (!bytes.includes(0))
        return;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`${path} has NUL bytes after data row ${scanner.seen()}: it is binary, or text in UTF-16.`, { fix: "Save it as UTF-8 text, or as Parquet." });
};


/***/ })

};
