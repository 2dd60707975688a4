export const id = 8007;
export const ids = [8007];
export const modules = {

/***/ 62951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ profileColumn),
/* harmony export */   KS: () => (/* binding */ keepCategories),
/* harmony export */   QJ: () => (/* binding */ looksLikeIdentifiers),
/* harmony export */   zu: () => (/* binding */ rankCategories)
/* harmony export */ });
/* harmony import */ var _statistics_moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5710);
/* harmony import */ var _choose_edges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88987);
/* harmony import */ var _collect_column_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42061);



const exactCategories = 4096;
const topCategories = 1024;
/** Profiles one column. A pure function of its multiset of cells: their order and their file never show. */
const profileColumn = (name, column, options = {}) => {
    if (column.kind === "numeric") {
        if (column.tally)
            throw new Error(`${name} was tallied: its values are not there to choose edges from`);
        return profileNumeric(name, column, options.like);
    }
    if (column.kind === "categorical")
        return profileCategorical(name, column, options.rareBelow ?? 0);
    const { kind, n, missing, invalid, min, max } = column;
    return { kind, name, n, missing, invalid, min, max };
};
const profileNumeric = (name, { values, missing, invalid }, like) => {
    const given = like?.kind === "numeric" ? like : undefined;
    const bins = given?.bins ?? (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseBins */ .Kb)(values);
    const edges = given?.edges ?? (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseEdges */ .CF)(values, bins);
    return {
        kind: "numeric",
        name,
        n: values.length,
        missing,
        invalid,
        ...(0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .momentsOf */ .Z)(values),
        min: values[0] ?? 0,
        max: values.at(-1) ?? 0,
        zeros: (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .countUpTo */ .MJ)(values, 0) - (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .countBelow */ .BC)(values, 0),
        bins,
        edges,
        counts: (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .countBins */ .wm)(values, edges),
        at: edges.map((edge) => (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .countUpTo */ .MJ)(values, edge) - (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .countBelow */ .BC)(values, edge)),
    };
};
/** Identifiers: more than half of the values occur once or the like, and there are many of them. */
const looksLikeIdentifiers = ({ n, counts, overflow, }) => overflow || (counts.size > 100 && counts.size > n / 2);
const profileCategorical = (name, column, rareBelow) => ({
    kind: "categorical",
    name,
    n: column.n,
    missing: column.missing,
    invalid: 0,
    distinct: column.overflow ? _collect_column_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctLimit */ .Mv : column.counts.size,
    ...keepCategories(column.counts, column.n, { identifier: looksLikeIdentifiers(column), rareBelow }),
});
/** Which categories a profile names: all up to 4,096, else the 1,024 most frequent; none of identifiers. */
const keepCategories = (counts, n, { identifier, rareBelow = 0 }) => {
    const ranked = identifier ? [] : rankCategories(counts);
    const top = ranked.length > exactCategories ? ranked.slice(0, topCategories) : ranked;
    const kept = top.filter(([, count]) => count >= rareBelow);
    return {
        identifier,
        values: kept.map(([value]) => value),
        counts: kept.map(([, count]) => count),
        other: n - kept.reduce((sum, [, count]) => sum + count, 0),
    };
};
/** Most frequent first; ties in code-unit order, which no locale changes. */
const rankCategories = (counts) => [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : a > b ? 1 : 0));


/***/ }),

/***/ 52319:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ checkSelection),
/* harmony export */   Z: () => (/* binding */ listNames)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65489);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);


/** Columns that settings name and no data has, each with the one that was probably meant. */
const findUnknown = ({ include, exclude, types }, names) => {
    const known = new Set(names);
    const settings = { include, exclude, types: Object.keys(types ?? {}) };
    return ["include", "exclude", "types"].flatMap((setting) => (settings[setting] ?? [])
        .filter((column) => !known.has(column))
        .map((column) => ({ setting, column, near: (0,_mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(column, names) })));
};
/**
 * Looks whether all columns that settings name are there.
 * @param absent what else may be excluded: a profile does not tell which columns were left out of it, so an excluded
 * column that neither it nor the current data has may be right. Then it is noted only where it looks like a slip.
 * @returns notes for people
 * @throws UserError for one that is nowhere: a typing error in `exclude` would let a column through unseen
 */
const checkSelection = (selection, names, absent) => {
    const unknown = findUnknown(selection, names);
    const tolerated = unknown.filter(({ setting }) => setting === "exclude" && absent === "allowed");
    const wrong = unknown.filter((one) => !tolerated.includes(one));
    if (wrong.length > 0)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${wrong.map(describeOne).join(", ")}: no such column.`, {
            fix: wrong.some(({ near }) => near === undefined) ? `There are: ${listNames(names)}.` : undefined,
        });
    return tolerated
        .filter(({ near }) => near !== undefined)
        .map((one) => `${describeOne(one)}: no such column here, so nothing is excluded by it.`);
};
const describeOne = ({ setting, column, near }) => `columns.${setting} ${JSON.stringify(column)}${near === undefined ? "" : ` (${JSON.stringify(near)} is meant?)`}`;
const listed = 20;
const listNames = (names) => names.length > listed
    ? `${names.slice(0, listed).join(", ")} and ${names.length - listed} more`
    : names.join(", ") || "none";


/***/ }),

/***/ 96103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tu: () => (/* binding */ groupColumns),
  oD: () => (/* binding */ openSource),
  vo: () => (/* binding */ planTypes),
  xz: () => (/* binding */ readTable),
  Gs: () => (/* binding */ selectColumns)
});

// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: ../packages/drift/src/read/parse-number.ts
var parse_number = __webpack_require__(7565);
// EXTERNAL MODULE: ../packages/drift/src/profile/collect-column.ts + 1 modules
var collect_column = __webpack_require__(42061);
// EXTERNAL MODULE: ../packages/drift/src/profile/numeric-tally.ts + 1 modules
var numeric_tally = __webpack_require__(21988);
;// CONCATENATED MODULE: ../packages/drift/src/profile/join-column.ts



/**
 * One column of what was gathered in all parts, whatever their order and number; or "mixed": it holds numbers and
 * text, and must be read again as categorical.
 */
const joinColumn = (parts, { kind }) => {
    const total = (of) => parts.reduce((sum, part) => sum + of(part), 0);
    const missing = total((part) => part.missing);
    const textCount = total((part) => part.textCount);
    const numberCount = total(({ numbers }) => numbers.length);
    const datetimes = total((part) => part.datetimes);
    const counts = { textCount, numberCount, datetimes, infinite: total(({ infinite }) => infinite) };
    const decided = kind ?? inferKind(counts);
    if (decided === "numeric") {
        const tallies = parts.flatMap(({ tally }) => tally ?? []);
        if (tallies.length > 0) {
            const tally = (0,numeric_tally/* mergeTallies */.n_)(tallies);
            return { kind: "numeric", tally, missing, invalid: textCount };
        }
        return { kind: "numeric", values: joinNumbers(parts, numberCount), missing, invalid: textCount };
    }
    if (decided === "datetime") {
        const bounds = (of) => parts.flatMap((part) => of(part) ?? []).sort();
        return {
            kind: "datetime",
            n: datetimes,
            min: bounds(({ min }) => min)[0] ?? null,
            max: bounds(({ max }) => max).at(-1) ?? null,
            missing,
            invalid: textCount + numberCount - datetimes,
        };
    }
    if (numberCount > 0)
        return "mixed";
    return { kind: "categorical", n: textCount, ...joinTexts(parts), missing, invalid: 0 };
};
const inferKind = (counts) => {
    const { textCount, numberCount, datetimes, infinite } = counts;
    const strays = (textCount + numberCount) * collect_column/* strayShare */.FW;
    if (textCount - infinite <= strays || textCount === infinite)
        return "numeric";
    return textCount + numberCount - datetimes <= strays ? "datetime" : "categorical";
};
/** Sorted. */
const joinNumbers = (parts, count) => {
    const numbers = new Float64Array(count);
    let at = 0;
    for (const part of parts) {
        numbers.set(part.numbers, at);
        at += part.numbers.length;
    }
    return numbers.sort();
};
const joinTexts = (parts) => {
    const joined = new Map();
    let overflow = parts.some((part) => part.overflow);
    for (const { texts } of overflow ? [] : parts)
        for (const [text, count] of texts)
            joined.set(text, (joined.get(text) ?? 0) + count);
    overflow ||= joined.size > collect_column/* distinctLimit */.Mv;
    const counts = new Map();
    let numbers = 0;
    for (const [bytes, count] of overflow ? [] : joined) {
        const text = (0,collect_column/* fromByteText */.Up)(bytes);
        counts.set(text, count);
        if (!Number.isNaN((0,parse_number/* parseNumberText */.k)(text)))
            numbers += count;
    }
    return { counts, overflow, numbers };
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ../packages/drift/src/read/open-bytes.ts
var open_bytes = __webpack_require__(53572);
// EXTERNAL MODULE: ../packages/drift/src/read/read-parquet.ts
var read_parquet = __webpack_require__(84191);
// EXTERNAL MODULE: ../packages/drift/src/read/scan-csv.ts + 1 modules
var scan_csv = __webpack_require__(96613);
// EXTERNAL MODULE: ../packages/drift/src/read/scan-json-lines.ts
var scan_json_lines = __webpack_require__(57552);
;// CONCATENATED MODULE: ../packages/drift/src/read/describe-file.ts






/** The words for separators that settings take, besides the characters themselves. */
const readSeparator = (text) => {
    if (text === undefined)
        return undefined;
    const separator = { tab: "\t", "\\t": "\t", comma: ",", semicolon: ";", pipe: "|" }[text] ?? text;
    if (/^[^"\r\n\u0080-\uffff]$/.test(separator))
        return separator;
    throw new user_error.UserError(`The separator is ${JSON.stringify(text)}, expected one character, such as ; or tab.`);
};
/** Looks into a file: what it is, whatever its name, and which columns it has. @throws UserError where it is neither */
const describeFile = async (path, separator) => {
    const { head, size, modified } = await readHead(path);
    if (size === 0)
        throw new user_error.UserError(`${path} is empty: not even a header.`);
    const facts = { path, size, modified };
    if (head.toString("latin1", 0, 4) === "PAR1") {
        const { rows, names, groups } = await (0,read_parquet/* openParquet */.D)(path);
        return { ...facts, format: "parquet", compression: "none", names, groups, cells: rows * names.length };
    }
    const compression = (0,open_bytes/* detectCompression */.I)(head);
    const text = { ...facts, compression };
    if (detectText(path, await readBeginning(path, compression)) === "json-lines") {
        const { names, rows } = await readKeys(path, compression);
        return { ...text, format: "json-lines", names, cells: rows * names.length };
    }
    const header = await readCsvHeader(path, compression, separator);
    // Text compresses to a tenth at best, and a cell takes four bytes.
    return {
        ...text,
        ...header,
        format: "csv",
        cells: Math.ceil((size * (compression === "none" ? 1 : 10)) / 4),
    };
};
const readHead = async (path) => {
    const unreadable = (cause) => {
        throw new user_error.UserError(describeUnreadable(path, cause), { cause });
    };
    const facts = await (0,promises_.stat)(path).catch(unreadable); // before it is opened: a pipe that nobody writes to would wait
    if (facts.isDirectory())
        throw new user_error.UserError(`${path} is a folder, expected a file.`);
    if (!facts.isFile())
        throw new user_error.UserError(`${path} is no plain file, and data is read more than once.`);
    const file = await (0,promises_.open)(path).catch(unreadable);
    try {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(64), 0, 64, 0);
        return { head: buffer.subarray(0, bytesRead), size: facts.size, modified: facts.mtimeMs };
    }
    finally {
        await file.close();
    }
};
const describeUnreadable = (path, { code, message }) => {
    if (code === "ENOENT")
        return `${path} is not there.`;
    if (code === "EACCES" || code === "EPERM")
        return `${path} may not be read: permission denied.`;
    if (code === "ELOOP")
        return `${path} is a symbolic link that leads back to itself.`;
    return `${path} cannot be read: ${message}.`;
};
const beginningBytes = 1 << 12;
const readBeginning = async (path, compression) => {
    const bytes = await (0,open_bytes/* openBytes */.o)(path, compression);
    try {
        const buffer = Buffer.alloc(beginningBytes);
        let end = 0;
        while (end < buffer.length) {
            const read = await bytes.read(buffer, end);
            if (read === 0)
                break;
            end += read;
        }
        return buffer.toString("utf8", 0, end);
    }
    finally {
        await bytes.close();
    }
};
/** An object's brace begins JSON lines: no CSV header that people write begins so. */
const detectText = (path, beginning) => {
    const text = beginning.replace(/^\ufeff/, "").trimStart();
    if (text === "" && beginning.length < beginningBytes)
        throw new user_error.UserError(`${path} is empty: not even a header.`);
    if (text.startsWith("PAR1"))
        throw new user_error.UserError(`${path} is a compressed Parquet file.`, {
            fix: "Unpack it: Parquet compresses its columns itself.",
        });
    if (/^\[\s*(?:[{[\]]|$)/.test(text))
        throw new user_error.UserError(`${path} is one JSON list, expected one JSON object a line.`, {
            fix: `Convert it: jq -c '.[]' ${path.replace(/^.*\//, "")}`,
        });
    return /^\{\s*(?:["}]|$)/.test(text) ? "json-lines" : "csv";
};
const enough = Symbol("enough");
const unlessEnough = (error) => {
    if (error !== enough)
        throw error;
};
const readCsvHeader = async (path, compression, told) => {
    let found = { names: [], separator: "," };
    const sink = {
        header: (names, separator) => {
            found = { names, separator };
            throw enough;
        },
        cell: () => { },
        row: () => { },
    };
    await (0,scan_csv/* scanCsv */.C)(path, sink, { compression, separator: told }).catch(unlessEnough);
    return found;
};
/** Any line may be the first that has some key, so all are looked at. */
const readKeys = async (path, compression) => {
    const keys = new Set();
    let rows = 0;
    const record = (found) => {
        rows++;
        for (const key of Object.keys(found))
            keys.add(key);
    };
    await (0,scan_json_lines/* scanJsonLines */.l)(path, { record }, { compression });
    return { names: [...keys], rows };
};
/** @throws UserError where the file is not as it was described: what was read is neither the old data nor the new */
const refuseChanged = async ({ path, size, modified }) => {
    const now = await (0,promises_.stat)(path).catch((cause) => {
        throw new user_error.UserError(`${path} went away while it was read.`, { cause });
    });
    if (now.size === size && now.mtimeMs === modified)
        return;
    throw new user_error.UserError(`${path} changed while it was read: ${size} bytes before, ${now.size} now.`, {
        fix: "Check files that nothing writes to any more.",
    });
};

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ../packages/drift/src/read/gather-part.ts
var gather_part = __webpack_require__(28083);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ../packages/drift/src/read/readers.ts



/** Threads that read parts, each one part at a time. `close` ends them. */
const openReaders = (count, plans, progress) => {
    const threads = Array.from({ length: count }, () => startThread(plans));
    const idle = [...threads];
    const waiting = [];
    const free = (thread) => {
        const next = waiting.shift();
        if (next)
            next(thread);
        else
            idle.push(thread);
    };
    const take = () => {
        const thread = idle.pop();
        return thread ? Promise.resolve(thread) : new Promise((resolve) => waiting.push(resolve));
    };
    return {
        read: async (part) => {
            const thread = await take();
            const answer = await ask(thread, part, progress);
            free(thread);
            return answer;
        },
        close: async () => {
            await Promise.all(threads.map((thread) => thread.terminate()));
        },
    };
};
/** Beside the bundle lies its own entry; beside this source, the file that starts one. */
const startThread = (plans) => {
    const candidates = ["drift-reader.js", "start-drift-reader.ts"];
    const script = candidates.map((name) => (0,external_node_path_.join)(import.meta.dirname, name)).find((path) => (0,external_node_fs_.existsSync)(path));
    if (!script)
        throw new Error(`${candidates[0]} is not beside this program: build the project again.`);
    // It reads files and needs nothing of this process: no variables, no options such as --inspect.
    return new external_node_worker_threads_.Worker(script, { env: {}, execArgv: [], workerData: plans });
};
const ask = (thread, part, progress) => new Promise((resolve, reject) => {
    const settle = (finish) => {
        thread.off("message", take).off("error", fail).off("exit", left);
        finish();
    };
    const take = (message) => {
        if ("bytes" in message)
            progress?.(message.bytes);
        else if ("answer" in message)
            settle(() => resolve(message.answer));
        else
            fail(message.crash);
    };
    const fail = (error) => settle(() => reject(error));
    const left = (code) => fail(new Error(`a reading thread ended with exit code ${code}`));
    thread.on("message", take).on("error", fail).on("exit", left);
    thread.postMessage(part);
});

;// CONCATENATED MODULE: ../packages/drift/src/read/split-file.ts
/** Cuts a file into parts of about so many bytes. What is compressed is one. */
const splitFile = (file, partBytes) => {
    const count = Math.ceil(file.size / partBytes);
    if (count < 2 || file.compression !== "none")
        return [{ file }];
    if (file.format === "parquet") {
        const groups = file.groups ?? 1;
        const parts = Math.min(count, groups);
        const bound = (part) => Math.floor((part * groups) / parts);
        return Array.from({ length: parts }, (_, part) => ({
            file,
            groups: { from: bound(part), to: bound(part + 1) },
        }));
    }
    return Array.from({ length: count }, (_, part) => ({
        file,
        range: { start: part * partBytes, until: Math.min((part + 1) * partBytes, file.size) },
    }));
};

;// CONCATENATED MODULE: ../packages/drift/src/read/read-parts.ts





const usual = { threads: (0,external_node_os_.availableParallelism)(), least: 1 << 25, partBytes: 1 << 24 };
/** Reads all files, large ones in parts by several threads. @throws UserError for what is wrong with a file */
const readParts = async (files, plans, progress, { threads, least, partBytes } = usual) => {
    const size = files.reduce((total, file) => total + file.size, 0);
    const parts = files.map((file) => splitFile(file, partBytes));
    const many = Math.min(threads, parts.flat().length);
    if (many < 2 || size < least) {
        const results = [];
        for (const file of files)
            results.push(...checkFile(file, [await (0,gather_part/* gatherPart */.x)({ file }, plans, progress)]));
        return results;
    }
    const readers = openReaders(many, plans, progress);
    try {
        const answers = await Promise.all(parts.map((ofFile) => Promise.all(ofFile.map(readers.read))));
        const results = [];
        for (const [index, file] of files.entries())
            results.push(...checkFile(file, await chainParts(parts[index], answers[index], plans)));
        return results;
    }
    finally {
        await readers.close();
    }
};
/**
 * Holds each part against the one before it: it counts where it began at the very place where that one ended. A part
 * that guessed its beginning wrongly is read again from there.
 */
const chainParts = async (parts, answers, plans) => {
    const results = [];
    let end = 0;
    for (const [index, part] of parts.entries()) {
        const { range, file } = part;
        if (range && end >= range.until)
            continue; // one record reached over all of it
        const answer = answers[index];
        if (range && index > 0 && answer.start !== end) {
            results.push(await (0,gather_part/* gatherPart */.x)({ ...part, range: { ...range, start: end } }, plans));
        }
        else if ("fault" in answer) {
            await (0,gather_part/* gatherPart */.x)({ file }, plans); // fails as well, and knows in which row
            throw new user_error.UserError(answer.fault.message, answer.fault);
        }
        else
            results.push(answer.result);
        end = results.at(-1).end;
    }
    return results;
};
/** Beyond this share the rows are not what the header says: separators in unquoted text move cells to other columns. */
const raggedShare = 0.05;
const checkFile = ({ path }, results) => {
    const rows = results.reduce((sum, part) => sum + part.rows, 0);
    const ragged = results.reduce((sum, part) => sum + part.ragged, 0);
    if (ragged <= rows * raggedShare)
        return results;
    throw new user_error.UserError(`${path}: ${ragged} of ${rows} rows have fewer or more fields than the header.`, {
        fix: "Is a separator in the text, which quotes must then hold, or is another one in use?",
    });
};

;// CONCATENATED MODULE: ../packages/drift/src/read/read-table.ts




/**
 * Opens files that together are one data set, each CSV, JSON lines or Parquet: they must have the same columns, in any
 * order; but a line of JSON may leave out what it has no value for.
 * @param separator of the CSV files; else found in each one's header
 * @throws UserError for a file that is not there, empty, of no such format, or of other columns.
 */
const openSource = async (paths, separator) => {
    const files = [];
    for (const path of paths)
        files.push(await describeFile(path, readSeparator(separator)));
    const names = new Set(files.flatMap((file) => file.names));
    const tables = files.filter(({ format }) => format !== "json-lines");
    for (const { path, names: own } of tables) {
        const has = new Set(own);
        const odd = [...names].find((name) => !has.has(name));
        if (odd === undefined)
            continue;
        const other = files.find((file) => file.names.includes(odd));
        throw new user_error.UserError(`${other.path} has a column ${JSON.stringify(odd)} that ${path} does not have.`, {
            fix: "Files that are checked together must have the same columns.",
        });
    }
    const sum = (of) => files.reduce((total, file) => total + of(file), 0);
    return {
        files,
        names: [...names],
        cells: sum(({ cells }) => cells),
        bytes: sum(({ size }) => size),
    };
};
/** The columns of a source that a selection leaves, in the source's order. */
const selectColumns = (names, selection) => selectWith(names, selection.include && new Set(selection.include), new Set(selection.exclude));
const selectWith = (names, include, exclude) => names.filter((name) => (!include || include.has(name)) && !exclude.has(name));
const cellsAtOnce = 1 << 25; // numbers are held eight bytes each: 256 MiB
/** Splits columns so that each group's numbers fit into memory; each group costs one more pass over the files. */
const groupColumns = (names, cells, total) => {
    const groups = Math.max(1, Math.min(names.length, Math.ceil((cells * names.length) / total / cellsAtOnce)));
    const size = Math.ceil(names.length / groups);
    return Array.from({ length: Math.ceil(names.length / size) }, (_, group) => names.slice(group * size, (group + 1) * size));
};
/** @param types of those columns whose kind is not to be found out */
const planTypes = (names, types = {}) => names.map((name) => ({ name, kind: Object.hasOwn(types, name) ? types[name] : undefined }));
/** Reads columns of all files as one table. `progress` is told of bytes as they are read. */
const readTable = async (source, plans, progress, sharing) => {
    const results = await readParts(source.files, plans, progress, sharing);
    for (const file of source.files)
        await refuseChanged(file);
    const columns = new Map();
    const mixed = [];
    plans.forEach((plan, index) => {
        const column = joinColumn(results.map(({ columns }) => columns[index]), plan);
        if (column === "mixed")
            mixed.push({ name: plan.name, kind: "categorical" });
        else
            columns.set(plan.name, column);
    });
    if (mixed.length > 0)
        for (const [name, column] of (await readTable(source, mixed, undefined, sharing)).columns)
            columns.set(name, column);
    const sum = (of) => results.reduce((total, part) => total + of(part), 0);
    return { rows: sum(({ rows }) => rows), ragged: sum(({ ragged }) => ragged), columns };
};


/***/ })

};
