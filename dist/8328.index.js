export const id = 8328;
export const ids = [8328,2343];
export const modules = {

/***/ 8328:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeUnreadable: () => (/* binding */ describeUnreadable),
  Ue: () => (/* binding */ describeWrongLabels),
  Tx: () => (/* binding */ evaluateFiles),
  IO: () => (/* binding */ fileSource),
  cB: () => (/* binding */ hashSource),
  At: () => (/* binding */ readEvidence)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: ../packages/evaluation/src/evaluate-gate.ts + 7 modules
var evaluate_gate = __webpack_require__(3982);
// EXTERNAL MODULE: ../packages/evaluation/src/inputs/data-fault.ts
var data_fault = __webpack_require__(43063);
// EXTERNAL MODULE: ../packages/contracts/src/format.ts
var format = __webpack_require__(76656);
// EXTERNAL MODULE: ../packages/contracts/src/suggest.ts
var suggest = __webpack_require__(65489);
;// CONCATENATED MODULE: ../packages/evaluation/src/inputs/check-same-cells.ts


/**
 * A slice column that stands in the predictions only is what each model's run says of its rows. Where both say it, they
 * must say the same: a challenger that moved its worst rows to another slice would pass.
 * @throws DataFault with the count and the first five ids
 */
const checkSameCells = (column, challenger, champion, idOf) => {
    const ids = [];
    let differing = 0;
    const same = new Map(); // codes of the challenger whose text was found to be the champion's code
    challenger.rows.forEach((own, row) => {
        const other = champion.rows[row];
        if (own < 0 || other < 0)
            return;
        const code = challenger.texts.codes[own];
        const theirs = champion.texts.codes[other];
        if (same.get(code) === theirs)
            return;
        if (challenger.texts.index.textOf(code) === champion.texts.index.textOf(theirs)) {
            same.set(code, theirs);
            return;
        }
        differing++;
        if (ids.length < 6)
            ids.push(idOf(row));
    });
    if (differing > 0)
        throw new data_fault/* DataFault */.B(`${challenger.name} and ${champion.name} have another "${column}" in ${(0,format/* countOf */.pq)(differing, "row")}: ids ${(0,data_fault/* firstFive */.V)(ids)}. Put the column into the labels file, which neither model writes.`);
};

// EXTERNAL MODULE: ../packages/evaluation/src/inputs/evidence.ts
var inputs_evidence = __webpack_require__(9143);
;// CONCATENATED MODULE: ../packages/evaluation/src/inputs/match-rows.ts


/** For each code of the index the row that has it, or -1. @throws DataFault for no rows, no id, or one twice */
const indexRows = ({ name, codes, index }) => {
    if (codes.length === 0)
        throw new data_fault/* DataFault */.B(`${name} has no rows.`);
    const rowOf = new Int32Array(index.size()).fill(-1);
    const repeated = new Set();
    let extra = 0;
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row];
        if (rowOf[code] === -1)
            rowOf[code] = row;
        else {
            repeated.add(code);
            extra++;
        }
    }
    const empty = index.find("");
    if (empty >= 0 && rowOf[empty] >= 0)
        throw new data_fault/* DataFault */.B(`${name} has rows without an id.`);
    if (repeated.size > 0)
        throw new data_fault/* DataFault */.B(`${name} has ${(0,format/* countOf */.pq)(repeated.size, "duplicate id")} (${extra} extra rows): ${(0,data_fault/* firstFive */.V)([...repeated].slice(0, 6).map(index.textOf))}.`);
    return rowOf;
};
/**
 * For each row of `base`, the row of `other` with the same key, -1 where there is none.
 * @throws DataFault with counts and the first five ids
 */
const matchRows = (base, other, least) => {
    const rowOf = indexRows(other);
    const rows = base.codes.length;
    const matched = new Int32Array(rows);
    const missing = [];
    let count = 0;
    for (let row = 0; row < rows; row++) {
        const code = base.codes[row];
        matched[row] = rowOf[code];
        if (matched[row] >= 0)
            count++;
        else if (missing.length < 6)
            missing.push(code);
    }
    const own = other.codes.length;
    if (count >= least.found * rows && count >= least.known * own)
        return matched;
    const extra = [];
    const isBase = new Uint8Array(base.index.size());
    for (const code of base.codes)
        isBase[code] = 1;
    for (const code of other.codes)
        if (isBase[code] === 0 && extra.length < 6)
            extra.push(code);
    const parts = [
        ...(count < rows
            ? [
                `${(0,format/* countOf */.pq)(rows - count, "id")} of ${base.name} missing (${(0,data_fault/* firstFive */.V)(missing.map(base.index.textOf))})`,
            ]
            : []),
        ...(count < own
            ? [
                `${(0,format/* countOf */.pq)(own - count, "id")} that ${base.name} does not have (${(0,data_fault/* firstFive */.V)(extra.map(other.index.textOf))})`,
            ]
            : []),
    ];
    const strict = (least.found === 1 && count < rows) || (least.known === 1 && count < own);
    throw new data_fault/* DataFault */.B(`${other.name} does not match ${base.name} (${own} and ${rows} rows): ${parts.join(", and ")}${tellAsked(least, strict)}.`);
};
/** @param strict whether it fails what must hold of all rows */
const tellAsked = ({ found, known }, strict) => {
    if (found === 1 && known === 1)
        return "";
    return strict
        ? "; the policy allows rows that the champion lacks, but a challenger that may leave rows out could leave out the hard ones"
        : `; the policy asks for ${Math.min(found, known)} of each in common`;
};

;// CONCATENATED MODULE: ../packages/evaluation/src/inputs/where.ts

const tokenPattern = /\s*(?:('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`)|(<=|>=|<>|!=|==|[=<>(),])|([^\s=<>!(),'"`]+))/sy;
/** @throws UserError with the place of the fault */
const parseWhere = (text) => {
    const tokens = tokenise(text);
    let next = 0;
    const fail = (expected, token = tokens[next]) => {
        const found = token ? `"${token.text}" at ${token.at + 1}` : "the end";
        throw new user_error.UserError(`The condition ${JSON.stringify(text)} has ${found} where ${expected} should be.`, {
            fix: 'Write one such as "tenure < 30 and not region in (EU, US)".',
        });
    };
    const isWord = (word, token = tokens[next]) => token?.kind === "word" && token.text.toLowerCase() === word;
    const isSymbol = (symbol) => tokens[next]?.kind === "symbol" && tokens[next].text === symbol;
    const expectSymbol = (symbol) => (isSymbol(symbol) ? next++ : fail(`"${symbol}"`));
    const readSeries = (kind, readPart) => {
        const parts = [readPart()];
        while (isWord(kind)) {
            next++;
            parts.push(readPart());
        }
        return parts.length === 1 ? parts[0] : { kind, parts };
    };
    const readOr = () => readSeries("or", readAnd);
    const readAnd = () => readSeries("and", readNot);
    const readNot = () => {
        if (isWord("not")) {
            next++;
            return { kind: "not", part: readNot() };
        }
        if (!isSymbol("("))
            return readComparison();
        next++;
        const inner = readOr();
        expectSymbol(")");
        return inner;
    };
    const readComparison = () => {
        const column = readOperand("a column's name").text;
        const negated = isWord("not") && isWord("in", tokens[next + 1]);
        if (negated)
            next++;
        if (isWord("in")) {
            next++;
            const values = readList();
            const test = { kind: "test", column, holds: (cell) => values.some((holds) => holds(cell)) };
            return negated ? { kind: "not", part: test } : test;
        }
        const operator = tokens[next];
        if (operator?.kind !== "symbol" || !Object.hasOwn(operators, operator.text))
            return fail("one of = != < <= > >= in");
        next++;
        const value = readOperand("a value");
        const number = numberOf(value);
        if (number === undefined && /[<>]/.test(operator.text) && operator.text !== "<>")
            return fail("a number", value);
        return { kind: "test", column, holds: compare(operator.text, value.text, number) };
    };
    const readList = () => {
        expectSymbol("(");
        const values = [readEqual()];
        while (isSymbol(",")) {
            next++;
            values.push(readEqual());
        }
        expectSymbol(")");
        return values;
    };
    const readEqual = () => {
        const value = readOperand("a value");
        return compare("=", value.text, numberOf(value));
    };
    const readOperand = (what) => {
        const token = tokens[next];
        if (!token || token.kind === "symbol" || ["and", "or", "not", "in"].some((word) => isWord(word)))
            return fail(what);
        next++;
        return token;
    };
    const where = readOr();
    if (next < tokens.length)
        fail('"and", "or" or the end');
    return where;
};
const tokenise = (text) => {
    const tokens = [];
    tokenPattern.lastIndex = 0;
    while (text.slice(tokenPattern.lastIndex).trim() !== "") {
        const from = tokenPattern.lastIndex;
        const match = tokenPattern.exec(text);
        if (!match)
            throw new user_error.UserError(`The condition ${JSON.stringify(text)} cannot be read from ${JSON.stringify(text.slice(from).trim())} on.`, { fix: "A quote may be open." });
        const [whole, quoted, symbol, word] = match;
        const at = from + whole.length - whole.trimStart().length;
        if (quoted)
            tokens.push({ kind: "quoted", text: quoted.slice(1, -1).replace(/\\(.)/gs, "$1"), at });
        else
            tokens.push({ kind: symbol ? "symbol" : "word", text: (symbol ?? word), at });
    }
    return tokens;
};
const operators = {
    "=": (order) => order === 0,
    "==": (order) => order === 0,
    "!=": (order) => order !== 0,
    "<>": (order) => order !== 0,
    "<": (order) => order < 0,
    "<=": (order) => order <= 0,
    ">": (order) => order > 0,
    ">=": (order) => order >= 0,
};
const numberOf = ({ kind, text }) => kind === "word" && Number.isFinite(Number(text)) ? Number(text) : undefined;
/** A cell that is no number is neither less nor more than one, nor equal to it. */
const compare = (operator, text, number) => {
    const holds = operators[operator];
    return (cell) => {
        if (number === undefined)
            return holds(cell === text ? 0 : Number.NaN);
        return holds(cell.trim() === "" ? Number.NaN : Number(cell) - number);
    };
};
const columnsOf = (where) => where.kind === "test"
    ? [where.column]
    : where.kind === "not"
        ? columnsOf(where.part)
        : where.parts.flatMap(columnsOf);

;// CONCATENATED MODULE: ../packages/evaluation/src/inputs/slices.ts


/** @throws UserError for a condition that does not parse, or a name that is given twice */
const parseCuts = (slices) => {
    const cuts = slices.map((slice) => {
        if (typeof slice === "string")
            return { column: slice };
        return { column: slice.name, where: parseWhere(slice.where) };
    });
    const twice = cuts.find(({ column }, i) => cuts.findIndex((other) => other.column === column) < i);
    if (!twice)
        return cuts;
    throw new user_error.UserError(`data.slices names "${twice.column}" twice.`, {
        fix: "Give one of them another name.",
    });
};
/** The columns that cuts look at. */
const columnsOfCuts = (cuts) => [
    ...new Set(cuts.flatMap(({ column, where }) => (where ? columnsOf(where) : [column]))),
];
/** An extra column with more values than this is no slice unless the policy names it; beyond the second, never. */
const mostImpliedLevels = 50;
const mostLevels = 1000;
/** @param columnOf a column in the order of the evidence; throws where no file has it */
const makeSlices = (cuts, n, columnOf) => cuts.map(({ column, where }) => {
    if (where)
        return { column, levels: ["yes"], codes: selectWhere(where, n, columnOf) };
    const slice = codeLevels(column, columnOf(column));
    if (slice.levels.length <= mostLevels)
        return slice;
    throw new user_error.UserError(`Slice column "${column}" has ${slice.levels.length} values, expected at most ${mostLevels}.`, { fix: "Bin it first, cut it by a condition ({name, where}), or take it out of data.slices." });
});
/** Code 0 for the rows that the condition holds for, 1 for the others: they are no slice. */
const selectWhere = (where, n, columnOf) => Uint32Array.from(evaluateWhere(where, n, columnOf), (holds) => 1 - holds);
/** 1 where the condition holds. Each distinct text of a column is looked at once. */
const evaluateWhere = (where, n, columnOf) => {
    if (where.kind === "test") {
        const { codes, index } = columnOf(where.column);
        const known = new Map();
        return Uint8Array.from({ length: n }, (_, row) => {
            const code = codes[row];
            let holds = known.get(code);
            if (holds === undefined) {
                holds = where.holds(index.textOf(code)) ? 1 : 0;
                known.set(code, holds);
            }
            return holds;
        });
    }
    if (where.kind === "not")
        return evaluateWhere(where.part, n, columnOf).map((holds) => 1 - holds);
    const [first, ...rest] = where.parts.map((part) => evaluateWhere(part, n, columnOf));
    for (const next of rest)
        for (let row = 0; row < n; row++)
            first[row] = where.kind === "and" ? first[row] & next[row] : first[row] | next[row];
    return first;
};
/** Levels in alphabetical order; the empty text is told as missing. */
const codeLevels = (column, { codes, index }) => {
    const seen = new Set(codes);
    const texts = [...seen].map((code) => ({ code, text: index.textOf(code) }));
    texts.sort((a, b) => (a.text < b.text ? -1 : 1));
    const levelOf = new Map(texts.map(({ code }, level) => [code, level]));
    return {
        column,
        levels: texts.map(({ text }) => text || "(missing)"),
        codes: codes.map((code) => levelOf.get(code)),
    };
};

// EXTERNAL MODULE: ../packages/evaluation/src/inputs/text-index.ts
var text_index = __webpack_require__(77256);
;// CONCATENATED MODULE: ../packages/evaluation/src/inputs/plan-columns.ts


/** Where an LLM's file has no column of the score's name: it passed or not, or it won, tied or lost. */
const llmColumns = ["pass", "outcome"];
/** @throws UserError for a condition of a slice that does not parse */
const planColumns = (policy) => {
    const task = policy.task;
    const { group, weight, ...given } = policy.data?.columns ?? {};
    const names = {
        id: "id",
        score: "score",
        label: "label",
        query: "query",
        ...given,
        ...(group !== undefined && { group }),
        ...(weight !== undefined && { weight }),
    };
    const { id, score, label, query } = names;
    const cuts = policy.data?.slices && parseCuts(policy.data.slices);
    const ids = (0,text_index/* makeTextIndex */.g)();
    const looked = cuts ? columnsOfCuts(cuts) : [];
    const shared = (column) => {
        if (column === id)
            return { index: ids };
        if (task === "ranking" && column === query)
            return "text";
        if (column === group || looked.includes(column))
            return "text";
        return column === weight ? "number" : undefined;
    };
    const ofLabels = (column) => {
        if (column === label && task !== "llm")
            return task === "binary" || task === "multiclass" ? "text" : "number";
        return shared(column) ?? (cuts ? undefined : { most: mostImpliedLevels });
    };
    const isScore = (column) => task === "multiclass" ? column.startsWith(`${score}_`) : column === score;
    const ofPredictions = (column) => {
        if (task === "llm" && (column === score || llmColumns.includes(column)))
            return "text";
        return isScore(column) ? "number" : shared(column);
    };
    return { task, names, cuts, ids, ofLabels, ofPredictions };
};

;// CONCATENATED MODULE: ../packages/evaluation/src/inputs/read-labels.ts


/** @throws DataFault with the first five ids where `fits` refuses a value */
const checkNumbers = (values, { name, what, idOf }, expected = "a finite number", fits = Number.isFinite) => {
    const bad = [];
    let count = 0;
    for (let row = 0; row < values.length; row++) {
        if (fits(values[row]))
            continue;
        count++;
        if (bad.length < 6)
            bad.push(row);
    }
    if (count === 0)
        return values;
    throw new data_fault/* DataFault */.B(`${name} has ${(0,format/* countOf */.pq)(count, "row")} whose ${what} is not ${expected}: ids ${(0,data_fault/* firstFive */.V)(bad.map(idOf))}.`);
};
/** Numbers of texts, each distinct text looked at once; NaN where `meaning` answers undefined. */
const codeTexts = ({ codes, index }, meaning) => {
    const known = new Map();
    return Float64Array.from(codes, (code) => {
        let value = known.get(code);
        if (value === undefined) {
            value = meaning(index.textOf(code)) ?? Number.NaN;
            known.set(code, value);
        }
        return value;
    });
};
const truths = new Map([
    ["0", 0],
    ["1", 1],
    ["0.0", 0],
    ["1.0", 1],
    ["false", 0],
    ["true", 1],
]);
/** 0 or 1 of each row. */
const readBinaryLabels = (column, place) => checkNumbers(codeTexts(column, (text) => truths.get(text.toLowerCase())), place, "0 or 1");
/** The index of each row's class. */
const readClassLabels = (column, classes, place) => {
    const codeOf = new Map(classes.map((name, code) => [name, code]));
    const expected = `a class that the predictions score (${classes.join(", ")})`;
    return checkNumbers(codeTexts(column, (text) => codeOf.get(text)), place, expected);
};
const outcomes = new Map([
    ...truths,
    ["pass", 1],
    ["passed", 1],
    ["fail", 0],
    ["failed", 0],
    ["win", 1],
    ["tie", 0.5],
    ["loss", 0],
    ["lose", 0],
]);
/** A score, or a word for one: pass and win are 1, tie a half, fail and loss 0. */
const readLlmScores = (column, place) => checkNumbers(codeTexts(column, (text) => outcomes.get(text.toLowerCase()) ?? (text === "" ? undefined : Number(text))), place, "a finite number, pass or fail, or win, tie or loss");

;// CONCATENATED MODULE: ../packages/evaluation/src/inputs/join-evidence.ts











/**
 * Checks labels and predictions and puts them in the order of the labels.
 * @throws DataFault where the data is wrong, UserError where a column is missing: then it is not such a file at all
 */
const joinEvidence = ({ labels, challenger, champion }, plan, policy) => {
    const { task, names } = plan;
    const base = labels ?? challenger;
    const keysOf = makeKeys(plan);
    const keys = keysOf(base);
    const classes = task === "multiclass" ? findClasses(challenger, names.score) : undefined;
    if (labels)
        needTarget(labels, plan);
    const readScores = [challenger, champion].map((table) => table && needScores(table, plan, classes));
    const theirs = { challenger: keysOf(challenger), champion: champion && keysOf(champion) };
    indexRows(keys);
    const least = leastShare(policy.comparability?.ids);
    const rowsOf = {
        // Rows that the challenger left out would be its own choice of what it is judged on.
        challenger: matchRows(keys, theirs.challenger, { found: 1, known: least }),
        champion: theirs.champion && matchRows(keys, theirs.champion, { found: least, known: labels ? least : 1 }),
    };
    const n = keys.codes.length;
    const kept = findKept(rowsOf.challenger, rowsOf.champion);
    if (kept.length === 0)
        throw new data_fault/* DataFault */.B(`${base.name} and the predictions have no id in common.`);
    const idOf = (row) => keys.index.textOf(keys.codes[row]);
    /** A text column of the labels, else of the predictions, in the order of the labels. */
    const columnOf = (column) => {
        const own = labels?.texts.get(column);
        if (own)
            return own;
        const found = challenger.texts.get(column);
        const theirs = champion?.texts.get(column);
        if (found && theirs)
            checkSameCells(column, { name: challenger.name, texts: found, rows: rowsOf.challenger }, { name: champion.name, texts: theirs, rows: rowsOf.champion }, idOf);
        if (found)
            return { index: found.index, codes: reorder(found.codes, rowsOf.challenger) };
        const near = (0,suggest/* suggest */.Z)(column, [...base.header, ...challenger.header]);
        throw new user_error.UserError(`No slice column "${column}" in ${nameBoth(base, challenger)}.`, {
            fix: near ? `Did you mean "${near}"?` : "Add it to the labels file, or take it out of the policy.",
        });
    };
    const place = (what) => ({ name: base.name, what, idOf });
    const queries = task === "ranking" ? needText(base, names.query).codes : undefined;
    const scores = [rowsOf.challenger, rowsOf.champion].map((rows, index) => rows && readScores[index]().map((values) => reorderNumbers(values, rows)));
    const cutting = labels ?? { texts: new Map() };
    const whole = {
        task,
        n,
        y: labels ? readTarget(labels, plan, classes ?? [], place(names.label)) : new Float64Array(n),
        threshold: policy.data?.threshold ?? 0.5,
        challenger: scores[0],
        champion: scores[1],
        slices: plan.cuts
            ? makeSlices(plan.cuts, n, columnOf)
            : [...cutting.texts]
                .filter(([column]) => !Object.values(names).includes(column))
                .map(([column, texts]) => codeLevels(column, texts))
                .filter(({ levels }) => levels.length > 1),
        ...(classes && { classes }),
        ...(queries && { queries }),
        ...(names.group !== undefined
            ? { groups: readGroups(needText(base, names.group), names.group, place(names.group)) }
            : queries && { groups: queries }),
        ...(names.weight !== undefined && {
            weights: checkNumbers(needNumbers(base, names.weight), place(names.weight), "a finite number of at least 0", (value) => value >= 0 && Number.isFinite(value)),
        }),
    };
    const evidence = kept.length === n
        ? whole
        : {
            ...(0,inputs_evidence/* selectRows */.A5)(whole, kept),
            slices: whole.slices.map((slice) => ({ ...slice, codes: reorder(slice.codes, kept) })),
        };
    if (evidence.weights?.every((weight) => weight === 0))
        throw new data_fault/* DataFault */.B(`${base.name} gives every row the weight 0.`);
    return kept.length === n
        ? { evidence }
        : {
            evidence,
            note: `${(0,format/* formatCount */.B4)(kept.length)} of ${(0,format/* countOf */.pq)(n, "row")} of ${base.name} are in every file; the others were left out.`,
        };
};
const nameBoth = (a, b) => (a === b ? a.name : `${a.name} or ${b.name}`);
const reorder = (codes, rows) => Uint32Array.from(rows, (row) => codes[Math.max(0, row)]);
/** In rows that are left out anyway, zero stands for nothing. */
const reorderNumbers = (values, rows) => {
    const ordered = new Float64Array(rows.length);
    for (let row = 0; row < rows.length; row++)
        if (rows[row] >= 0)
            ordered[row] = values[rows[row]];
    return ordered;
};
/** The rows that every file has. */
const findKept = (challenger, champion) => {
    const kept = new Uint32Array(challenger.length);
    let count = 0;
    for (let row = 0; row < challenger.length; row++)
        if (challenger[row] >= 0 && (champion === undefined || champion[row] >= 0))
            kept[count++] = row;
    return kept.subarray(0, count);
};
/** `exact`, or the share of `intersect>=0.99`. */
const leastShare = (ids) => ids?.startsWith("intersect>=") ? Number(ids.slice("intersect>=".length)) : 1;
/** What tells the rows of a file apart: the id, in ranking the query and the id. */
const makeKeys = ({ task, names, ids }) => {
    const pairs = (0,text_index/* makeTextIndex */.g)();
    return (table) => {
        const { codes } = needText(table, names.id);
        if (task !== "ranking")
            return { name: table.name, codes, index: ids };
        const queries = needText(table, names.query);
        const keys = codes.map((code, row) => {
            const id = ids.textOf(code);
            return pairs.addText(id === "" ? "" : `${queries.index.textOf(queries.codes[row])}/${id}`);
        });
        return { name: table.name, codes: keys, index: pairs };
    };
};
const refuseMissing = (table, column) => {
    if (table.header.length === 0)
        throw new data_fault/* DataFault */.B(`${table.name} is empty.`);
    const near = (0,suggest/* suggest */.Z)(column, table.header);
    throw new user_error.UserError(`${table.name} has no column "${column}" (it has: ${table.header.join(", ")}).`, {
        fix: near
            ? `Did you mean "${near}"? Rename it, or name it in the policy's data.columns.`
            : "Rename one, or name it in the policy's data.columns.",
    });
};
const needText = (table, column) => table.texts.get(column) ?? refuseMissing(table, column);
const needNumbers = (table, column) => table.numbers.get(column) ?? refuseMissing(table, column);
const needTarget = (labels, { task, names }) => {
    if (task === "binary" || task === "multiclass")
        needText(labels, names.label);
    else if (task !== "llm")
        needNumbers(labels, names.label);
};
const readTarget = (labels, { task, names }, classes, place) => {
    switch (task) {
        case "llm":
            return new Float64Array(labels.rows);
        case "binary":
            return readBinaryLabels(needText(labels, names.label), place);
        case "multiclass":
            return readClassLabels(needText(labels, names.label), classes, place);
        case "regression":
            return checkNumbers(needNumbers(labels, names.label), place);
        case "ranking":
            return checkNumbers(needNumbers(labels, names.label), place, "a relevance of at least 0", (value) => value >= 0 && Number.isFinite(value));
    }
};
/** Looks for the columns now and at their numbers when it is asked: which ids are wrong is told before. */
const needScores = (table, { task, names, ids }, classes) => {
    const own = table.texts.get(names.id)?.codes;
    const place = (what) => ({
        name: table.name,
        what,
        idOf: (row) => (own ? ids.textOf(own[row]) : String(row + 1)),
    });
    if (task === "llm") {
        const column = [names.score, ...llmColumns].find((one) => table.texts.has(one)) ?? names.score;
        const texts = needText(table, column);
        return () => [readLlmScores(texts, place(column))];
    }
    const columns = classes ? classes.map((one) => `${names.score}_${one}`) : [names.score];
    const numbers = columns.map((column) => [column, needNumbers(table, column)]);
    return () => numbers.map(([column, values]) => checkNumbers(values, place(column)));
};
const findClasses = (challenger, score) => {
    const prefix = `${score}_`;
    const classes = [...challenger.numbers.keys()].flatMap((column) => column.startsWith(prefix) ? [column.slice(prefix.length)] : []);
    if (classes.length >= 2)
        return classes.sort();
    if (challenger.header.length === 0)
        throw new data_fault/* DataFault */.B(`${challenger.name} is empty.`);
    throw new user_error.UserError(`${challenger.name} has ${classes.length} columns named ${prefix}<class>, and a multiclass task needs one for each class.`);
};
const readGroups = (column, what, { name, idOf }) => {
    const empty = column.index.find("");
    const without = empty < 0 ? -1 : column.codes.indexOf(empty);
    if (without >= 0)
        throw new data_fault/* DataFault */.B(`${name} has rows without a ${what}, the first with id ${JSON.stringify(idOf(without))}.`);
    return column.codes;
};

// EXTERNAL MODULE: ../packages/evaluation/src/inputs/columns.ts
var columns = __webpack_require__(6423);
;// CONCATENATED MODULE: ../packages/evaluation/src/inputs/read-columns.ts



/** Named in messages, and the only formats there are. */
const extensions = ".csv, .tsv, .jsonl or .parquet (each also .gz), for the task llm also .json";
/**
 * Reads columns of a CSV, TSV, JSONL or Parquet file into typed arrays; what `want` answers undefined to is never held.
 * @param samples turns what LLM tools write into rows
 * @throws DataFault where the content is broken, UserError where the name tells no format
 */
const readColumns = async (source, want, samples) => {
    const [, extension, gzip] = /\.(\w+?)(\.gz)?$/i.exec(source.name) ?? [];
    const shelf = makeShelf(source.name, want);
    const chunks = () => openChunks(source, gzip !== undefined);
    switch (extension?.toLowerCase()) {
        case "csv":
        case "txt":
            return readDelimited(shelf, chunks(), ",");
        case "tsv":
            return readDelimited(shelf, chunks(), "\t");
        case "jsonl":
        case "ndjson":
            return readJsonLines(shelf, chunks(), samples);
        case "parquet":
            return readParquet(shelf, chunks());
        default:
            if (extension?.toLowerCase() === "json" && samples)
                return readJson(shelf, chunks(), samples);
            throw new user_error.UserError(`${source.name} is not a table that the gate can read.`, {
                fix: `Give a file that ends in ${extensions}.`,
            });
    }
};
async function* openChunks({ name, open }, gzip) {
    const input = open();
    if (!gzip)
        return yield* bytesOf(input);
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 23));
    const output = createGunzip();
    input.on("error", (error) => output.destroy(error));
    try {
        yield* bytesOf(input.pipe(output));
    }
    catch (cause) {
        if (!String(cause.code).startsWith("Z_"))
            throw cause;
        throw new data_fault/* DataFault */.B(`${name} does not unpack: ${cause.message}.`, { cause });
    }
}
async function* bytesOf(stream) {
    for await (const chunk of stream)
        yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
}
/** The columns of one file while they are filled. */
const makeShelf = (name, want) => {
    const numbers = new Map();
    const texts = new Map();
    return {
        name,
        /** A collector for the column, where it is wanted. */
        place: (column) => {
            const wanted = want(column);
            if (wanted === undefined)
                return undefined;
            if (wanted === "number") {
                const collector = (0,columns/* collectNumbers */.fR)();
                numbers.set(column, collector);
                return collector;
            }
            const collector = wanted === "text" ? (0,columns/* collectTexts */.$E)() : (0,columns/* collectTexts */.$E)(wanted.index, wanted.most);
            texts.set(column, collector);
            return collector;
        },
        finish: (header, rows) => ({
            name,
            rows,
            header,
            numbers: new Map([...numbers].map(([column, collector]) => [column, collector.finish()])),
            texts: new Map([...texts].flatMap(([column, collector]) => {
                const finished = collector.finish();
                return finished ? [[column, finished]] : [];
            })),
        }),
    };
};
const readDelimited = async (shelf, chunks, delimiter) => {
    const { scanDelimited } = await __webpack_require__.e(/* import() */ 7505).then(__webpack_require__.bind(__webpack_require__, 37505));
    let header = [];
    let collectors = [];
    const rows = await scanDelimited(shelf.name, chunks, delimiter.charCodeAt(0), {
        header: (names) => {
            const twice = names.find((column, index) => names.indexOf(column) < index);
            if (twice !== undefined)
                throw new user_error.UserError(`${shelf.name} has two columns named "${twice}".`, { fix: "Rename one." });
            header = names;
            collectors = names.map(shelf.place);
        },
        cell: (column, bytes, start, end) => collectors[column]?.addBytes(bytes, start, end),
    });
    return shelf.finish(header, rows);
};
const readJsonLines = async (shelf, chunks, samples) => {
    const { scanJsonLines } = await __webpack_require__.e(/* import() */ 8160).then(__webpack_require__.bind(__webpack_require__, 68160));
    const { take, finish } = takeRecords(shelf);
    await scanJsonLines(shelf.name, chunks, (line) => {
        const record = samples ? samples.line(line) : line;
        if (record)
            take(record);
    });
    return finish();
};
/** A document that holds rows, such as promptfoo's results.json or a list of objects. */
const readJson = async (shelf, chunks, samples) => {
    const { parseLooseJson } = await __webpack_require__.e(/* import() */ 9443).then(__webpack_require__.bind(__webpack_require__, 79443));
    const text = (await concat(shelf.name, chunks)).toString("utf8").replace(/^\uFEFF/, "");
    let json;
    try {
        json = parseLooseJson(text);
    }
    catch (cause) {
        throw new data_fault/* DataFault */.B(`${shelf.name} is not JSON: ${cause.message}.`, { cause });
    }
    const records = samples.document(json);
    if (!records)
        throw new user_error.UserError(`${shelf.name} holds no single results that the gate knows.`, {
            fix: "Give promptfoo's results.json, lm-eval's samples_*.jsonl, or a table with the columns id and score.",
        });
    const { take, finish } = takeRecords(shelf);
    for (const record of records)
        take(record);
    return finish();
};
/** Objects one after the other; a column may come late, or be missing from some. */
const takeRecords = (shelf) => {
    const collectors = new Map();
    let rows = 0;
    return {
        take: (record) => {
            for (const column of Object.keys(record)) {
                if (collectors.has(column))
                    continue;
                const collector = shelf.place(column);
                collectors.set(column, collector);
                for (let row = 0; row < rows; row++)
                    collector?.addValue(undefined);
            }
            for (const [column, collector] of collectors)
                collector?.addValue(Object.hasOwn(record, column) ? record[column] : undefined);
            rows++;
        },
        finish: () => shelf.finish([...collectors.keys()], rows),
    };
};
/** What is read as a whole: a few bytes of gzip may unpack to any number. */
const mostAtOnce = 1 << 30;
const concat = async (name, chunks) => {
    const parts = [];
    let size = 0;
    for await (const chunk of chunks) {
        parts.push(chunk);
        size += chunk.length;
        if (size > mostAtOnce)
            throw new data_fault/* DataFault */.B(`${name} has more than 1 GiB, which the gate reads only of CSV, TSV and JSONL.`);
    }
    return Buffer.concat(parts);
};
const readParquet = async (shelf, chunks) => {
    const { openParquet } = await __webpack_require__.e(/* import() */ 7466).then(__webpack_require__.bind(__webpack_require__, 77466));
    const { rows, names, scan } = await openParquet(shelf.name, await concat(shelf.name, chunks));
    for (const column of names) {
        const collector = shelf.place(column);
        if (!collector)
            continue;
        await scan(column, (values) => {
            for (let row = 0; row < values.length; row++)
                collector.addValue(values[row]);
        });
    }
    return shelf.finish(names, rows);
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ../packages/evaluation/src/statistics/bootstrap.ts
var bootstrap = __webpack_require__(82728);
// EXTERNAL MODULE: ../packages/evaluation/src/statistics/draw.ts
var draw = __webpack_require__(70978);
// EXTERNAL MODULE: ../packages/evaluation/src/statistics/sampler.ts + 2 modules
var sampler = __webpack_require__(55919);
// EXTERNAL MODULE: ../packages/evaluation/src/statistics/shared-job.ts
var shared_job = __webpack_require__(71011);
;// CONCATENATED MODULE: ../packages/evaluation/src/statistics/workers.ts







/**
 * Row visits below which a job stays in this thread: starting a worker costs as much as some ten million of them, and
 * its evidence must be copied once.
 */
const leastShared = 4e7;
/** Visits of an area's walk that take as long as one of an estimator. */
const areaVisits = 6;
/**
 * Starts no thread before a job is large enough for it. `count` 1 is this thread alone.
 * @param script what a thread runs; the one beside this program unless told
 */
const openWorkers = (count, least = leastShared, script) => {
    let threads;
    const shared = new WeakMap();
    return {
        draw: async (job) => {
            const visits = job.evidence.n * job.resamples * (job.of === "difference" ? 2 : 1);
            if (count < 2 || visits < least * ((0,sampler/* drawsAreas */.qx)(job) ? areaVisits : 1))
                return (0,draw/* drawHere */.d)(job);
            // They start while the rows are sorted here.
            threads ??= Array.from({ length: count - 1 }, () => startThread(script ?? findScript()));
            const evidence = { ...job.evidence, slices: [] };
            const message = {
                plan: share((0,sampler/* planJob */.b1)({ ...job, evidence }), shared),
                estimates: new Float64Array(new SharedArrayBuffer(8 * job.resamples)),
                next: new Int32Array(new SharedArrayBuffer(4)),
            };
            // More threads than batches would have nothing to do.
            const asked = threads.slice(0, (0,bootstrap/* countBatches */.K_)(job.resamples)).map((thread) => ask(thread, message));
            const settled = Promise.all(asked);
            // Seen below; a thread may fail before this one has done its share.
            settled.catch(() => { });
            (0,shared_job/* drawShare */.G)(message);
            await settled;
            return message.estimates.slice();
        },
        close: async () => {
            await Promise.all((threads ?? []).map((thread) => thread.terminate()));
            threads = undefined;
        },
    };
};
/** Beside the bundle lies its own entry; beside this source, the file that starts one. */
const findScript = () => {
    const candidates = ["resample-worker.js", "start-resample-worker.ts"];
    const script = candidates.map((name) => (0,external_node_path_.join)(import.meta.dirname, name)).find((path) => (0,external_node_fs_.existsSync)(path));
    if (!script)
        throw new Error(`${candidates[0]} is not beside this program: build the project again.`);
    return script;
};
const startThread = (script) => {
    // It computes and needs nothing of this process: no variables, no options such as --inspect.
    const thread = new external_node_worker_threads_.Worker(script, { env: {}, execArgv: [] });
    thread.unref();
    return thread;
};
const ask = (thread, message) => new Promise((resolve, reject) => {
    thread.ref();
    const settle = (error) => {
        thread.off("message", done).off("error", settle).off("exit", left);
        thread.unref();
        if (error)
            reject(error);
        else
            resolve();
    };
    const done = () => settle();
    const left = (code) => settle(new Error(`a resampling worker ended with exit code ${code}`));
    thread.on("message", done).on("error", settle).on("exit", left);
    thread.postMessage(message);
});
/** The same value with its columns in shared memory, so that threads read one copy. Each column is copied once. */
const share = (value, known) => {
    if (typeof value !== "object" || value === null)
        return value;
    const before = known.get(value);
    if (before !== undefined)
        return before;
    const made = shareObject(value, known);
    known.set(value, made);
    return made;
};
const shareObject = (value, known) => {
    if (ArrayBuffer.isView(value)) {
        const { constructor: Column, byteLength, byteOffset, buffer } = value;
        const memory = new SharedArrayBuffer(byteLength);
        new Uint8Array(memory).set(new Uint8Array(buffer, byteOffset, byteLength));
        return new Column(memory);
    }
    if (Array.isArray(value))
        return value.map((one) => share(one, known));
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, share(one, known)]));
};

;// CONCATENATED MODULE: ../packages/evaluation/src/evaluate-files.ts










/**
 * Reads labels and predictions, each only the columns that the policy needs, and judges them. Large resamplings are
 * shared by as many threads as there are processors; the numbers do not depend on how many that is.
 * `look` is shown the rows that were judged, such as for charts of them.
 * @throws UserError for a file, a column or a condition that is not there; bad data is a verdict (error)
 */
const evaluateFiles = async (policy, files, { numbers, wear, look, } = {}) => {
    const joined = await readEvidence(policy, files);
    if ("fault" in joined)
        return (0,evaluate_gate/* refuse */.TR)(policy, "error", joined.fault);
    const { draw, close } = openWorkers((0,external_node_os_.availableParallelism)());
    try {
        const decision = await (0,evaluate_gate/* evaluateEvidence */.Xi)(policy, joined.evidence, { numbers, wear, draw });
        look?.(joined.evidence);
        const reason = [decision.reason, joined.note].filter(Boolean).join(" ");
        return { ...decision, ...(reason && { reason }) };
    }
    finally {
        await close();
    }
};
/** The rows that a gate judges, or what is wrong with the data. @throws UserError as evaluateFiles */
const readEvidence = async (policy, files) => {
    const plan = planColumns(policy);
    const samplesOf = async () => policy.task === "llm"
        ? (await __webpack_require__.e(/* import() */ 6961).then(__webpack_require__.bind(__webpack_require__, 59342))).makeSampleReader(plan.names.score)
        : undefined;
    const readPredictions = async (source) => readColumns(source, plan.ofPredictions, await samplesOf());
    try {
        const labels = files.labels && (await readColumns(files.labels, plan.ofLabels));
        const challenger = await readPredictions(files.challenger);
        const champion = files.champion && (await readPredictions(files.champion));
        return joinEvidence({ labels, challenger, champion }, plan, policy);
    }
    catch (error) {
        if (error instanceof data_fault/* DataFault */.B)
            return { fault: error.message };
        throw error;
    }
};
/** A file on this disk. `name` is what messages call it. */
const fileSource = (path, name = path) => ({
    name,
    open: () => (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 }),
});
/** sha256 of a file's bytes, streamed. @throws UserError where it cannot be read */
const hashSource = async ({ name, open }) => {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    try {
        for await (const chunk of open())
            hash.update(chunk);
    }
    catch (cause) {
        throw describeUnreadable(name, cause);
    }
    return hash.digest("hex");
};
const describeUnreadable = (name, cause) => {
    const { code } = cause;
    if (code === "ENOENT")
        return new user_error.UserError(`${name} is not there.`, { cause });
    if (code === "EISDIR")
        return new user_error.UserError(`${name} is a folder, expected a file.`, { cause });
    if (code === "EACCES")
        return new user_error.UserError(`${name} may not be read.`, { cause });
    return cause;
};
/** The pin of the policy: the labels that the policy's author meant, or a sentence that says they are others. */
const describeWrongLabels = (policy, name, sha256) => {
    const pinned = policy.data?.labels?.sha256;
    if (pinned === undefined || pinned === sha256)
        return undefined;
    return `${name} is not the file that the policy pins: its sha256 is ${sha256}, the policy says ${pinned}. Restore the labels, or change the pin where the policy is reviewed.`;
};


/***/ }),

/***/ 3982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xi: () => (/* binding */ evaluateEvidence),
  $Z: () => (/* binding */ openFirst),
  TR: () => (/* binding */ refuse)
});

// EXTERNAL MODULE: ../packages/evaluation/src/inputs/evidence.ts
var inputs_evidence = __webpack_require__(9143);
// EXTERNAL MODULE: ../packages/evaluation/src/rules/begin-result.ts
var begin_result = __webpack_require__(17231);
// EXTERNAL MODULE: ../packages/evaluation/src/rules/decide.ts
var decide = __webpack_require__(76918);
// EXTERNAL MODULE: ../packages/evaluation/src/rules/holdout-wear.ts
var holdout_wear = __webpack_require__(91471);
// EXTERNAL MODULE: ../packages/evaluation/src/metrics/metrics.ts + 12 modules
var metrics = __webpack_require__(2536);
// EXTERNAL MODULE: ../packages/evaluation/src/statistics/compare.ts + 6 modules
var compare = __webpack_require__(67517);
// EXTERNAL MODULE: ../packages/evaluation/src/rules/judge-bound.ts
var judge_bound = __webpack_require__(88570);
// EXTERNAL MODULE: ../packages/evaluation/src/rules/judge-budget.ts
var judge_budget = __webpack_require__(9921);
// EXTERNAL MODULE: ../packages/evaluation/src/rules/judge-calibration.ts
var judge_calibration = __webpack_require__(2534);
// EXTERNAL MODULE: ../packages/evaluation/src/rules/judge-change.ts
var judge_change = __webpack_require__(66348);
// EXTERNAL MODULE: ../packages/evaluation/src/rules/judge-difference.ts + 1 modules
var judge_difference = __webpack_require__(35110);
// EXTERNAL MODULE: ../packages/contracts/src/format.ts
var format = __webpack_require__(76656);
// EXTERNAL MODULE: ../packages/evaluation/src/statistics/score-interval.ts
var score_interval = __webpack_require__(58064);
// EXTERNAL MODULE: ../packages/evaluation/src/statistics/uncertainty.ts + 2 modules
var statistics_uncertainty = __webpack_require__(20393);
// EXTERNAL MODULE: ../packages/evaluation/src/rules/hold-ceiling.ts
var hold_ceiling = __webpack_require__(17965);
;// CONCATENATED MODULE: ../packages/evaluation/src/rules/judge-flips.ts








/**
 * Rows that the champion had right and the challenger has wrong (Yan et al., Positive-congruent training, CVPR 2021):
 * a better average can hide answers that users relied on.
 */
const judgeFlips = async (rule, judging) => {
    const { evidence } = judging;
    // `accuracy` is another name for the pass rate where answers are scored.
    const { valuesOfRows } = (0,metrics/* findMetric */.GF)(evidence.task, "accuracy");
    const ours = valuesOfRows((0,inputs_evidence/* predictionOf */.Vi)(evidence, evidence.challenger));
    const theirs = valuesOfRows((0,inputs_evidence/* predictionOf */.Vi)(evidence, evidence.champion));
    const lost = ours.map((hit, row) => (hit < theirs[row] ? 1 : 0));
    const negative = lost.reduce((sum, one) => sum + one, 0);
    const positive = ours.reduce((sum, hit, row) => sum + (hit > theirs[row] ? 1 : 0), 0);
    const held = await estimateShare(rule.id, lost, judging);
    const outcome = (0,hold_ceiling/* holdCeiling */.R)("rows that turned wrong:", held, { ...rule, max: rule.max_negative }, begin_result/* formatShare */.T1);
    return {
        ...(0,begin_result/* beginResult */.hn)(rule),
        n: evidence.n,
        challenger: held.value,
        flips: { negative, positive },
        ...(0,begin_result/* tellUncertainty */.SL)(held),
        ...outcome,
        reason: `${outcome.reason} ${(0,format/* countOf */.pq)(negative, "row")} turned wrong and ${(0,format/* formatCount */.B4)(positive)} turned right.`,
    };
};
/** The mean of zeros and ones, with an interval that knows of groups and weights. */
const estimateShare = async (key, rows, { policy: { stats }, evidence, draw }) => {
    const level = (0,compare/* levelOf */.In)(stats);
    const { n, groups, weights } = evidence;
    if (!groups && !weights) {
        const hits = rows.reduce((sum, one) => sum + one, 0);
        const ci = { ...(0,score_interval/* wilsonInterval */.Y)(hits, n, level), level, method: "wilson" };
        return { value: hits / n, ci, why: "A row flips or does not: Wilson's score interval of a share." };
    }
    // A mean of rows is the mean absolute error of those rows against zero.
    const means = {
        ...evidence,
        task: "regression",
        y: new Float64Array(n),
        challenger: [rows],
        champion: undefined,
        slices: [],
    };
    const value = (0,compare/* estimateValue */._G)((0,metrics/* findMetric */.GF)("regression", "mae"), means, means.challenger);
    const job = { ...stats, key, evidence: means, statistic: { metric: "mae" }, of: "challenger" };
    const { pValue: _, ...uncertainty } = await (0,statistics_uncertainty/* bootstrapUncertainty */.P)(job, value, level, draw);
    return { value, ...uncertainty };
};

// EXTERNAL MODULE: ../packages/contracts/src/suggest.ts
var suggest = __webpack_require__(65489);
// EXTERNAL MODULE: ../packages/evaluation/src/metrics/estimator.ts
var estimator = __webpack_require__(71344);
// EXTERNAL MODULE: ../packages/evaluation/src/statistics/statistic.ts + 1 modules
var statistics_statistic = __webpack_require__(45085);
// EXTERNAL MODULE: ../packages/evaluation/src/rules/format-number.ts
var format_number = __webpack_require__(85599);
;// CONCATENATED MODULE: ../packages/evaluation/src/rules/slice-rows.ts


/** Every level of every slice column. */
const cutSlices = (evidence, terms) => evidence.slices.flatMap((slice) => slice.levels.map((_, level) => cutSlice(evidence, slice, level, terms)));
const cutSlice = (evidence, slice, level, { min_n: minN, min_positives: minPositives }) => {
    const rows = (0,inputs_evidence/* selectSlice */.$z)(evidence, slice, level);
    const shortage = (0,inputs_evidence/* describeShortage */.Jc)(rows, { minN, minPositives });
    return { name: `${slice.column}=${slice.levels[level]}`, rows, shortage };
};
/** A slice that is too small never passes. */
const refuseSmall = (name, shortage, { insufficient }) => ({
    ...(0,begin_result/* leaveOpen */.Cs)("insufficient", insufficient),
    reason: `${name} cannot be judged: ${shortage}. Add rows, or say what to do with small slices (insufficient: warn or neutral).`,
});
const noSlices = "There is no column to slice by: name some in data.slices, or add them to the labels file.";

;// CONCATENATED MODULE: ../packages/evaluation/src/rules/judge-gap.ts









/**
 * How far apart the groups of a column are: the greatest less the smallest value. All groups are drawn together, so the
 * interval knows that which group is worst is chance too. With max_widening, a second result against the champion's gap.
 */
const judgeGap = async (rule, metric, { policy: { stats }, evidence, draw }) => {
    const begin = (0,begin_result/* beginResult */.hn)(rule);
    const slice = evidence.slices.find(({ column }) => column === rule.across);
    if (!slice)
        return [{ ...begin, status: "error", reason: describeMissing(rule.across, evidence) }];
    const groups = slice.levels.map((name, level) => ({
        ...cutSlice(evidence, slice, level, rule),
        name,
        numbers: rowsOf(slice.codes, level),
    }));
    const short = groups.filter(({ shortage }) => shortage !== undefined);
    const judged = groups.filter(({ shortage }) => shortage === undefined);
    if (judged.length < 2 || (short.length > 0 && rule.insufficient !== "neutral")) {
        const reasons = short.map(({ name, shortage }) => `${name} (${shortage})`).slice(0, 3);
        const enough = judged.length < 2 ? "fewer than two groups can be compared" : "a gap without them would flatter";
        return [
            {
                ...begin,
                n: evidence.n,
                ...(0,begin_result/* leaveOpen */.Cs)("insufficient", rule.insufficient),
                reason: `Groups of ${rule.across} are too small: ${reasons.join("; ")}, and ${enough}. Add rows, or leave small groups out (insufficient: neutral).`,
            },
        ];
    }
    const statistic = { metric: metric.name, across: judged.map(({ numbers }) => numbers) };
    const gapOf = (side) => (0,estimator/* estimatePoint */.p)((0,statistics_statistic/* prepareStatistic */.IG)(statistic, evidence, side), evidence.n);
    const gap = gapOf("challenger");
    const before = evidence.champion ? gapOf("champion") : undefined;
    const level = (0,compare/* levelOf */.In)(stats);
    const job = { ...stats, key: rule.id, evidence, statistic };
    const { pValue: _, ...own } = await (0,statistics_uncertainty/* bootstrapUncertainty */.P)({ ...job, of: "challenger" }, gap, level, draw);
    const ends = describeEnds(judged, metric);
    const left = short.length > 0 ? ` Left out as too small: ${short.map(({ name }) => name).join(", ")}.` : "";
    const values = {
        n: evidence.n,
        challenger: (0,begin_result/* orNull */.Xd)(gap),
        ...(before !== undefined && { champion: (0,begin_result/* orNull */.Xd)(before) }),
    };
    const outcome = (0,hold_ceiling/* holdCeiling */.R)(`${rule.metric} gap across ${rule.across}`, { value: gap, ...own }, rule);
    const result = {
        ...begin,
        ...values,
        ...(before !== undefined && { delta: (0,begin_result/* orNull */.Xd)(before - gap) }),
        ...(0,begin_result/* tellUncertainty */.SL)(own),
        ...outcome,
        reason: `${outcome.reason}${ends}${left}`,
    };
    if (rule.max_widening === undefined || before === undefined)
        return [result];
    const widening = await (0,statistics_uncertainty/* bootstrapUncertainty */.P)({ ...job, of: "difference" }, before - gap, level, draw);
    const { ci, missing } = widening;
    const wider = (0,hold_ceiling/* holdCeiling */.R)(`${rule.metric} gap across ${rule.across}, wider than the champion's by`, { value: gap - before, ci: ci && { ...ci, low: -ci.high, high: -ci.low }, missing }, { ...rule, max: rule.max_widening }, format_number/* formatSigned */.Gp);
    const { limits: _limits, ...asked } = begin;
    return [
        result,
        {
            ...asked,
            asks: `gap across ${rule.across} at most ${rule.max_widening} wider`,
            margin: rule.max_widening,
            ...values,
            delta: (0,begin_result/* orNull */.Xd)(before - gap),
            ...(0,begin_result/* tellUncertainty */.SL)(widening),
            ...wider,
        },
    ];
};
const rowsOf = (codes, level) => {
    const rows = [];
    for (let row = 0; row < codes.length; row++)
        if (codes[row] === level)
            rows.push(row);
    return Uint32Array.from(rows);
};
const describeMissing = (across, { slices }) => {
    const columns = slices.map(({ column }) => column);
    const near = (0,suggest/* suggest */.Z)(across, columns);
    return `There is no slice column "${across}" (there are: ${columns.join(", ") || "none"}).${near ? ` Did you mean "${near}"?` : " Name it in data.slices."}`;
};
/** Between which two groups the gap is. */
const describeEnds = (groups, metric) => {
    const values = groups
        .map(({ name, rows }) => ({ name, value: (0,compare/* estimateValue */._G)(metric, rows, rows.challenger) }))
        .sort((a, b) => a.value - b.value);
    const [least, most] = [values[0], values.at(-1)];
    return ` Least: ${least.name} ${(0,format_number/* formatValue */.Fl)(least.value)}; most: ${most.name} ${(0,format_number/* formatValue */.Fl)(most.value)}.`;
};

;// CONCATENATED MODULE: ../packages/evaluation/src/statistics/holm.ts
/**
 * Holm's step-down adjustment (Scand. J. Statist. 6, 1979), in the order given. Equal to
 * statsmodels.stats.multitest.multipletests(method="holm").
 */
const adjustHolm = (pValues) => {
    const adjusted = new Array(pValues.length);
    const order = pValues.map((_, index) => index).sort((i, j) => pValues[i] - pValues[j]);
    let greatest = 0;
    order.forEach((index, rank) => {
        greatest = Math.max(greatest, Math.min(1, (pValues.length - rank) * pValues[index]));
        adjusted[index] = greatest;
    });
    return adjusted;
};

;// CONCATENATED MODULE: ../packages/evaluation/src/rules/judge-slices.ts





/**
 * One result a slice. A slice fails when it is worse by the margin and the p of harm, adjusted for the number of
 * slices that could be judged, is at most alpha.
 */
const judgeSlices = async (rule, metric, { policy: { stats }, evidence, draw }) => {
    const slices = [];
    for (const { name, rows, shortage } of cutSlices(evidence, rule)) {
        if (shortage) {
            slices.push({ name, n: rows.n, shortage });
            continue;
        }
        const comparison = await (0,compare/* compareMetric */.MN)(metric, rows, { stats, key: `${rule.id}\n${name}`, draw });
        const p = (0,compare/* harmPValue */.A2)(comparison);
        const judged = { name, n: rows.n, comparison };
        slices.push(p === undefined || !Number.isFinite(comparison.delta)
            ? { ...judged, shortage: comparison.missing ?? `${rule.metric} is undefined there` }
            : { ...judged, p });
    }
    if (slices.length === 0)
        return [{ ...(0,begin_result/* beginResult */.hn)(rule), status: "error", reason: noSlices }];
    const tested = slices.filter((slice) => slice.p !== undefined);
    const raw = tested.map((slice) => slice.p);
    const adjusted = rule.correction === "holm" ? adjustHolm(raw) : raw;
    const pOf = new Map(tested.map((slice, index) => [slice.name, adjusted[index]]));
    return slices.map((slice) => judgeSlice(rule, slice, pOf.get(slice.name), stats.alpha));
};
const judgeSlice = (rule, { name, n, comparison, shortage }, p, alpha) => {
    // The comparison's own p is of "no difference", this rule's of harm.
    const { p_value: _, ...told } = comparison ? (0,begin_result/* tellComparison */.V3)(comparison, n) : { p_value: undefined };
    const result = { ...(0,begin_result/* beginResult */.hn)(rule), slice: name, n, ...told };
    if (!comparison || p === undefined)
        return { ...result, ...refuseSmall(name, shortage, rule) };
    const { delta, ci } = comparison;
    const called = rule.correction === "holm" ? "Holm p" : "p";
    const words = `${name}: ${rule.metric} ${(0,format_number/* formatDelta */.CW)(delta, ci)}, ${called} of harm ${(0,format_number/* formatP */.MA)(p)}`;
    if (p <= alpha && delta <= -rule.margin)
        return {
            ...result,
            p_value: p,
            status: "fail",
            reason: `${words}: worse by ${(0,format_number/* formatValue */.Fl)(-delta)}, past the margin of ${rule.margin} and beyond chance.`,
        };
    const passed = delta > -rule.margin
        ? `within the margin of ${rule.margin}`
        : `past the margin of ${rule.margin}, but as far as chance goes`;
    return { ...result, p_value: p, status: "pass", reason: `${words}: ${passed}.` };
};

;// CONCATENATED MODULE: ../packages/evaluation/src/rules/judge-worst-slice.ts





/**
 * One result a slice, the worst first. Of many slices one is low by chance alone, so a slice past the limit fails only
 * where its p of "within the limit", adjusted for the number of slices, is at most alpha; else it is open.
 */
const judgeWorstSlice = async (rule, metric, { policy: { stats }, evidence, draw }) => {
    const slices = [];
    for (const { name, rows, shortage } of cutSlices(evidence, rule)) {
        if (shortage) {
            slices.push({ name, n: rows.n, shortage, room: Number.POSITIVE_INFINITY });
            continue;
        }
        const estimate = await (0,compare/* estimateMetric */.BH)(metric, rows, { stats, key: `${rule.id}\n${name}`, draw });
        const room = rule.min === undefined ? rule.max - estimate.value : estimate.value - rule.min;
        const judged = { name, n: rows.n, estimate, room };
        slices.push(estimate.se === undefined || !Number.isFinite(room)
            ? { ...judged, shortage: estimate.missing ?? `${rule.metric} is undefined there` }
            : { ...judged, p: (0,compare/* lowerP */.K5)(room, estimate.se) });
    }
    if (slices.length === 0)
        return [{ ...(0,begin_result/* beginResult */.hn)(rule), status: "error", reason: noSlices }];
    const tested = slices.filter((slice) => slice.p !== undefined);
    const raw = tested.map((slice) => slice.p);
    const adjusted = rule.correction === "holm" ? adjustHolm(raw) : raw;
    const pOf = new Map(tested.map((slice, index) => [slice.name, adjusted[index]]));
    return slices
        .toSorted((a, b) => a.room - b.room)
        .map((slice) => judge_worst_slice_judgeSlice(rule, slice, pOf.get(slice.name), stats.alpha));
};
const judge_worst_slice_judgeSlice = (rule, { name, n, estimate, room, shortage }, p, alpha) => {
    const { pValue: _, ...uncertainty } = estimate ?? {};
    const result = {
        ...(0,begin_result/* beginResult */.hn)(rule),
        slice: name,
        n,
        ...(estimate && { challenger: (0,begin_result/* orNull */.Xd)(estimate.value) }),
        ...(0,begin_result/* tellUncertainty */.SL)(uncertainty),
    };
    if (!estimate || p === undefined)
        return { ...result, ...refuseSmall(name, shortage, rule) };
    const limit = rule.min === undefined ? `the ceiling of ${rule.max}` : `the floor of ${rule.min}`;
    const told = `${name}: ${rule.metric} ${(0,format_number/* formatValue */.Fl)(estimate.value)}`;
    const sure = { ...result, p_value: p };
    if (room >= 0)
        return { ...sure, status: "pass", reason: `${told}, ${(0,format_number/* formatValue */.Fl)(room)} within ${limit}.` };
    const called = rule.correction === "holm" ? "Holm p" : "p";
    const past = `${told}, ${(0,format_number/* formatValue */.Fl)(-room)} past ${limit} (${called} of being within ${(0,format_number/* formatP */.MA)(p)})`;
    if (p <= alpha)
        return { ...sure, status: "fail", reason: `${past}: beyond chance.` };
    return {
        ...sure,
        ...(0,begin_result/* leaveOpen */.Cs)("inconclusive", rule.inconclusive),
        reason: `${past}: as far as chance goes, so undecided. More rows of it would tell.`,
    };
};

// EXTERNAL MODULE: ../packages/evaluation/src/rules/skip-rule.ts
var skip_rule = __webpack_require__(43028);
;// CONCATENATED MODULE: ../packages/evaluation/src/rules/judge-rule.ts













/** All results of one rule; `severity` is not applied yet. */
const judgeRule = async (rule, judging, numbers) => {
    const { evidence } = judging;
    if (rule.kind === "budget")
        return [(0,judge_budget/* judgeBudget */.N)(rule, numbers)];
    if (rule.kind === "flips")
        return evidence.champion
            ? [await judgeFlips(rule, judging)]
            : [{ ...(0,begin_result/* beginResult */.hn)(rule), ...skip_rule/* skipWithoutChampion */.j, n: evidence.n }];
    const metric = (0,metrics/* findMetric */.GF)(evidence.task, rule.metric);
    const outside = metric.needsProbabilities ? describeOutside(evidence) : undefined;
    if (outside)
        return [
            { ...(0,begin_result/* beginResult */.hn)(rule), status: "error", reason: `${rule.metric} needs probabilities: ${outside}.` },
        ];
    switch (rule.kind) {
        case "bound":
            return [await (0,judge_bound/* judgeBound */.K)(rule, metric, judging)];
        case "worst_slice":
            return judgeWorstSlice(rule, metric, judging);
        case "fairness_gap":
            return judgeGap(rule, metric, judging);
        case "calibration":
            return (0,judge_calibration/* judgeCalibration */.g)(rule, metric, judging);
    }
    if (!evidence.champion) {
        const value = (0,compare/* estimateValue */._G)(metric, evidence, evidence.challenger);
        return [{ ...(0,begin_result/* beginResult */.hn)(rule), ...skip_rule/* skipWithoutChampion */.j, challenger: (0,begin_result/* orNull */.Xd)(value), n: evidence.n }];
    }
    return judgeAgainst(rule, metric, judging);
};
const judgeAgainst = async (rule, metric, judging) => {
    switch (rule.kind) {
        case "slice_guard":
            return judgeSlices(rule, metric, judging);
        case "non_inferiority":
            return [await (0,judge_difference/* judgeDifference */.F)((0,begin_result/* beginResult */.hn)(rule), rule, metric, judging)];
        case "superiority":
            return [
                await (0,judge_difference/* judgeDifference */.F)((0,begin_result/* beginResult */.hn)(rule), { ...rule, margin: 0 - rule.margin }, metric, judging),
            ];
        case "change": {
            const { champion, challenger } = (0,compare/* comparePoints */.v6)(metric, judging.evidence);
            const { higherIsBetter } = metric;
            return [{ ...(0,judge_change/* judgeChange */.s)(rule, { champion, challenger, higherIsBetter }), n: judging.evidence.n }];
        }
    }
};
const describeOutside = ({ challenger, champion }) => {
    const find = (scores) => {
        for (const column of scores)
            for (const score of column)
                if (score < 0 || score > 1)
                    return score;
        return undefined;
    };
    const ours = find(challenger);
    if (ours !== undefined)
        return `the challenger has a score of ${ours}`;
    const theirs = champion && find(champion);
    return theirs === undefined ? undefined : `the champion has a score of ${theirs}`;
};

;// CONCATENATED MODULE: ../packages/evaluation/src/evaluate-gate.ts





/** Judges the challenger's predictions of labelled rows, and against the champion's where there is one. */
const evaluateEvidence = async (policy, evidence, { numbers, draw, wear } = {}) => {
    const first = !evidence.champion;
    const opening = first ? openFirst(policy, evidence.n) : undefined;
    if (opening)
        return opening;
    const { min_n: minN, min_positives: minPositives } = policy.stats;
    const shortage = (0,inputs_evidence/* describeShortage */.Jc)(evidence, { minN, minPositives });
    const rules = [];
    const adjusted = { stats: (0,holdout_wear/* statsOf */.LZ)(policy.stats, wear) };
    for (const rule of policy.rules) {
        // A guard passes unless harm is shown: a smaller level would make that easier, not harder.
        const judging = { policy: rule.kind === "slice_guard" ? policy : adjusted, evidence, draw };
        for (const result of await judgeRule(rule, judging, numbers))
            rules.push(withhold((0,begin_result/* soften */.yP)(result, rule.severity), shortage));
    }
    return {
        verdict: (0,decide/* combine */.k)(rules),
        n: evidence.n,
        rules,
        task: policy.task,
        ...(first && { first }),
        ...(shortage && { reason: `Too little data to judge: ${shortage}.` }),
        ...(first && !shortage && { reason: "There is no champion yet: only the bounds judged." }),
    };
};
/** What was computed from too few rows is told, not judged. A budget asks for no rows. */
const withhold = (result, shortage) => !shortage || result.kind === "budget" || result.status === "skipped" || result.status === "error"
    ? result
    : { ...result, status: "insufficient", blocking: undefined, reason: `Not judged: ${shortage}.` };
/** A verdict without rules: the evaluation itself could not be made. */
const refuse = (policy, verdict, reason, n = 0) => ({ verdict, n, rules: [], task: policy.task, reason });
/** What the policy says of a first model, where it does not say "judge by bounds". */
const openFirst = (policy, n) => {
    const { stage, on_missing: onMissing } = policy.champion;
    const first = { first: true };
    if (onMissing === "fail")
        return {
            ...refuse(policy, "error", `No champion: nothing is in stage ${stage}, and the policy asks for one (champion.on_missing: fail).`, n),
            ...first,
        };
    if (onMissing === "neutral")
        return {
            ...refuse(policy, "inconclusive", `No champion in stage ${stage}: nothing was compared.`, n),
            ...first,
        };
    if (policy.rules.some(judgesQualityAlone))
        return undefined;
    return {
        ...refuse(policy, "error", "No champion, and no bound that could judge a first model by itself. Add a rule such as {id: floor, kind: bound, metric: …, min: …}.", n),
        ...first,
    };
};
/** A rule that can stop a model that is compared with nothing. A budget says nothing of how good it is. */
const judgesQualityAlone = (rule) => rule.severity === "fail" &&
    (rule.kind === "bound" ||
        rule.kind === "worst_slice" ||
        (rule.kind === "calibration" && rule.ece_max !== undefined));


/***/ }),

/***/ 6423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ collectTexts),
/* harmony export */   ZB: () => (/* binding */ mostRows),
/* harmony export */   fR: () => (/* binding */ collectNumbers)
/* harmony export */ });
/* harmony import */ var _data_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43063);
/* harmony import */ var _parse_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62013);
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77256);



/** What is not a number is NaN. */
const collectNumbers = () => {
    let values = new Float64Array(1 << 10);
    let rows = 0;
    const add = (value) => {
        if (rows === values.length)
            values = doubled(values, new Float64Array(2 * rows));
        values[rows++] = value;
    };
    return {
        addBytes: (bytes, start, end) => add((0,_parse_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$)(bytes, start, end)),
        addValue: (value) => add((0,_parse_number_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .k)(value)),
        finish: () => values.slice(0, rows),
    };
};
/**
 * Missing cells are the empty text. A column with more than `most` texts is dropped on the way and finishes as
 * undefined: nobody slices by it.
 */
const collectTexts = (index = (0,_text_index_js__WEBPACK_IMPORTED_MODULE_1__/* .makeTextIndex */ .g)(), most = Number.POSITIVE_INFINITY) => {
    let codes = new Uint32Array(1 << 10);
    let rows = 0;
    let dropped = false;
    const add = (code) => {
        if (rows === codes.length)
            codes = doubled(codes, new Uint32Array(2 * rows));
        codes[rows++] = code;
        if (code < most)
            return;
        dropped = true;
        codes = new Uint32Array(0);
    };
    return {
        addBytes: (bytes, start, end) => {
            if (!dropped)
                add(index.add(bytes, start, end));
        },
        addValue: (value) => {
            if (!dropped)
                add(index.addText(describeValue(value)));
        },
        finish: () => (dropped ? undefined : { codes: codes.slice(0, rows), index }),
    };
};
const describeValue = (value) => value === null || value === undefined
    ? ""
    : value instanceof Date
        ? value.toISOString()
        : typeof value === "object"
            ? JSON.stringify(value)
            : String(value);
/** More rows than a gate can hold. Some bytes of gzip or Parquet may stand for any number of them. */
const mostRows = 1 << 26;
const doubled = (old, larger) => {
    if (old.length >= mostRows)
        throw new _data_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .DataFault */ .B(`A table has more than the ${mostRows} rows that the gate reads.`);
    larger.set(old);
    return larger;
};


/***/ }),

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


/***/ }),

/***/ 77256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ makeTextIndex)
/* harmony export */ });
const makeTextIndex = () => {
    let arena = Buffer.allocUnsafe(1 << 12);
    let ends = new Float64Array(1 << 8); // past 4 GiB of texts, 32 bits would not do
    // Each slot is two words, a text's hash and its code: most looks end there, in one line of the cache.
    let slots = new Int32Array(1 << 10).fill(-1);
    let size = 0;
    const startOf = (code) => (code === 0 ? 0 : ends[code - 1]);
    /** The slot where this text stands, or the empty one where it belongs. */
    const locate = (bytes, start, end, hash) => {
        const mask = slots.length - 1;
        for (let slot = (2 * hash) & mask;; slot = (slot + 2) & mask) {
            const code = slots[slot + 1];
            if (code < 0)
                return slot;
            if (slots[slot] !== hash)
                continue;
            const from = startOf(code);
            if (ends[code] - from === end - start && isEqual(arena, from, bytes, start, end - start))
                return slot;
        }
    };
    const add = (bytes, start, end) => {
        const hash = hashBytes(bytes, start, end);
        const slot = locate(bytes, start, end, hash);
        const known = slots[slot + 1];
        if (known >= 0)
            return known;
        const from = startOf(size);
        const to = from + end - start;
        if (to > arena.length)
            arena = Buffer.concat([arena], Math.max(2 * arena.length, to));
        bytes.copy(arena, from, start, end);
        if (size === ends.length) {
            const larger = new Float64Array(2 * size);
            larger.set(ends);
            ends = larger;
        }
        ends[size] = to;
        slots[slot] = hash;
        slots[slot + 1] = size++;
        if (4 * size > slots.length)
            spread();
        return size - 1;
    };
    const spread = () => {
        const old = slots;
        slots = new Int32Array(2 * old.length).fill(-1);
        const mask = slots.length - 1;
        for (let from = 0; from < old.length; from += 2) {
            if (old[from + 1] < 0)
                continue;
            let slot = (2 * old[from]) & mask;
            while (slots[slot + 1] >= 0)
                slot = (slot + 2) & mask;
            slots[slot] = old[from];
            slots[slot + 1] = old[from + 1];
        }
    };
    return {
        size: () => size,
        add,
        addText: (text) => {
            const bytes = Buffer.from(text);
            return add(bytes, 0, bytes.length);
        },
        find: (text) => {
            const bytes = Buffer.from(text);
            return slots[locate(bytes, 0, bytes.length, hashBytes(bytes, 0, bytes.length)) + 1];
        },
        textOf: (code) => arena.toString("utf8", startOf(code), ends[code]),
    };
};
/** FNV-1a, its bits mixed once more because only the low ones choose a slot (MurmurHash3's last step). */
const hashBytes = (bytes, start, end) => {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++)
        hash = Math.imul(hash ^ bytes[i], 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    return hash ^ (hash >>> 13);
};
const isEqual = (a, from, b, start, length) => {
    for (let i = 0; i < length; i++)
        if (a[from + i] !== b[start + i])
            return false;
    return true;
};


/***/ }),

/***/ 17231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ leaveOpen),
/* harmony export */   SL: () => (/* binding */ tellUncertainty),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Tm: () => (/* binding */ undefinedReason),
/* harmony export */   V3: () => (/* binding */ tellComparison),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   hn: () => (/* binding */ beginResult),
/* harmony export */   yP: () => (/* binding */ soften)
/* harmony export */ });
/** What every result of a rule begins with; `asks` is the rule in a few words, so that a verdict reads by itself. */
const beginResult = (rule) => ({
    id: rule.id,
    kind: rule.kind,
    metric: rule.metric,
    champion: null,
    challenger: null,
    delta: null,
    severity: rule.severity,
    ...describeTerms(rule),
});
const describeTerms = (rule) => {
    switch (rule.kind) {
        case "non_inferiority":
            return { margin: rule.margin, asks: `not worse by ${rule.margin} or more` };
        case "superiority":
            // 0 - x rather than -x: JSON has no negative zero.
            return { margin: 0 - rule.margin, asks: rule.margin ? `better by more than ${rule.margin}` : "better" };
        case "slice_guard":
            return { margin: rule.margin, asks: `no slice worse by ${rule.margin}` };
        case "change":
            return { margin: rule.max_drop, asks: `a drop of at most ${rule.max_drop}` };
        case "bound":
            return describeLimits(rule, rule.on);
        case "worst_slice": {
            const { limits, asks } = describeLimits(rule, "point");
            return { limits, asks: `each slice ${asks}` };
        }
        case "fairness_gap":
            return {
                limits: { max: rule.max, on: rule.on },
                asks: `gap across ${rule.across} at most ${rule.max}`,
            };
        case "flips":
            return {
                limits: { max: rule.max_negative, on: rule.on },
                asks: `right before and wrong now: at most ${formatShare(rule.max_negative)} of the rows`,
            };
        case "calibration":
            return {};
        case "budget":
            return { asks: describeBudget(rule) };
    }
};
const describeLimits = ({ min, max }, on) => ({
    limits: { ...(min !== undefined && { min }), ...(max !== undefined && { max }), on },
    asks: [
        ...(min === undefined ? [] : [`at least ${min}`]),
        ...(max === undefined ? [] : [`at most ${max}`]),
        ...(on === "point" ? [] : [`on ${on}`]),
    ].join(", "),
});
const describeBudget = ({ max, max_ratio: ratio }) => [
    ...(max === undefined ? [] : [`at most ${max}`]),
    ...(ratio === undefined ? [] : [`at most ${ratio} × the champion's`]),
].join(", ");
const formatShare = (share) => `${Number((100 * share).toPrecision(3))} %`;
/** JSON has no NaN: an undefined value is told as null. */
const orNull = (value) => (Number.isFinite(value) ? value : null);
/** A failure that the policy only wants told. Missing evidence and open questions are softened alike. */
const soften = (result, severity) => severity === "warn" && ["fail", "inconclusive", "insufficient"].includes(result.status)
    ? { ...result, status: "warn" }
    : result;
/** What an open question, or rows that are too few, do to the verdict. */
const leaveOpen = (status, policy) => ({
    status: policy === "warn" ? "warn" : status,
    ...(policy === "neutral" && { blocking: false }),
});
const undefinedReason = (metric, missing) => missing
    ? `${metric} has no interval: ${missing}.`
    : `${metric} is undefined on these rows or too many resamples of them, so nothing can be judged.`;
/** The interval, how it was made, and what other tests say. */
const tellUncertainty = ({ ci, pValue, why, groups, }) => ({
    ...(ci && { ci }),
    ...(pValue !== undefined && { p_value: pValue }),
    ...(why !== undefined && { method_reason: why }),
    ...(groups !== undefined && { groups }),
});
const tellComparison = (comparison, n) => ({
    champion: orNull(comparison.champion),
    challenger: orNull(comparison.challenger),
    delta: orNull(comparison.delta),
    n,
    ...tellUncertainty(comparison),
    ...(comparison.tests && { tests: comparison.tests }),
});


/***/ }),

/***/ 76918:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ combine)
/* harmony export */ });
/**
 * The verdict of a set of rules: the worst of them (all must pass: an intersection-union test, which needs no
 * correction). Where nothing passed, nothing was shown, and that is no pass.
 */
const combine = (rules) => {
    const statuses = rules.filter((rule) => rule.blocking !== false).map((rule) => rule.status);
    for (const word of ["error", "fail", "insufficient", "inconclusive", "warn"])
        if (statuses.includes(word))
            return word;
    return statuses.includes("pass") ? "pass" : "inconclusive";
};


/***/ }),

/***/ 85599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Gp: () => (/* binding */ formatSigned),
/* harmony export */   MA: () => (/* binding */ formatP)
/* harmony export */ });
/** Four decimals, more where the number is small, none where it is large: what a person compares by eye. */
const formatValue = (value) => {
    const size = Math.abs(value);
    if (size >= 10_000)
        return value.toFixed(0);
    if (size >= 100)
        return value.toFixed(2);
    if (size >= 0.001 || size < 1e-12)
        return value.toFixed(4);
    return value.toPrecision(2);
};
const formatSigned = (value) => `${value >= 0 ? "+" : ""}${formatValue(value === 0 ? 0 : value)}`;
/** `+0.0031 [+0.0012, +0.0050]` */
const formatDelta = (delta, ci) => ci
    ? `${formatSigned(delta)} [${formatSigned(ci.low)}, ${formatSigned(ci.high)}]`
    : `${formatSigned(delta)} (no interval)`;
const formatP = (p) => (p < 0.001 ? "< 0.001" : p.toFixed(3));


/***/ }),

/***/ 17965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ holdCeiling)
/* harmony export */ });
/* harmony import */ var _begin_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17231);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85599);


/**
 * A value of the challenger's own that must not be above a limit. Fails where even the near end of its interval is
 * above; is open where only chance separates the two.
 */
const holdCeiling = (name, { value, ci, missing }, { max, on, inconclusive }, format = _format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl) => {
    if (!Number.isFinite(value) || (on === "ci_upper" && !ci))
        return { status: "insufficient", reason: (0,_begin_result_js__WEBPACK_IMPORTED_MODULE_1__/* .undefinedReason */ .Tm)(name, missing) };
    const told = `${name} ${format(value)}${ci ? ` [${format(ci.low)}, ${format(ci.high)}]` : " (no interval)"}`;
    const limit = `the limit of ${format(max)}`;
    if (value > max && (!ci || ci.low > max))
        return {
            status: "fail",
            reason: `${told}, ${format(value - max)} above ${limit}${ci ? " and beyond chance" : ""}.`,
        };
    if (value > max)
        return {
            ...(0,_begin_result_js__WEBPACK_IMPORTED_MODULE_1__/* .leaveOpen */ .Cs)("inconclusive", inconclusive),
            reason: `${told}, ${format(value - max)} above ${limit}, which chance can explain: undecided. More rows would narrow the interval.`,
        };
    if (on === "point" || ci.high <= max) {
        const reach = ci && ci.high > max ? "; its interval reaches past it" : "";
        return { status: "pass", reason: `${told}, ${format(max - value)} within ${limit}${reach}.` };
    }
    return {
        ...(0,_begin_result_js__WEBPACK_IMPORTED_MODULE_1__/* .leaveOpen */ .Cs)("inconclusive", inconclusive),
        reason: `${told}, within ${limit}, but its upper bound is ${format(ci.high - max)} above: undecided. More rows would narrow the interval.`,
    };
};


/***/ }),

/***/ 91471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ statsOf),
/* harmony export */   N3: () => (/* binding */ describeWear),
/* harmony export */   aM: () => (/* binding */ assessWear)
/* harmony export */ });
/* unused harmony export atLevel */
/* harmony import */ var _mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76656);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85599);


/**
 * Into how many parts alpha is cut at the k-th look, which spends one of them. 1/2 + 1/6 + 1/12 + … never passes 1, so
 * however many looks there will be, chance lets any of the models that are not good enough pass with at most alpha in
 * all (the union bound, which needs no independence; alpha spending of Foster & Stine, J. R. Statist. Soc. B 70,
 * 2008). Nobody knows at a look how many will follow, so alpha / k is not enough: 1 + 1/2 + 1/3 + … has no end.
 */
const partsAt = (look) => look * (look + 1);
/**
 * What repeated use has done to a holdout. Of k models that are not good enough, each judged at alpha, chance lets at
 * least one pass with a probability of up to k × alpha. Judged at `level`, each look spends its own part of one alpha.
 *
 * That is honest for candidates that were made without looking at earlier verdicts. Somebody who steers by them learns
 * the holdout faster than any count of looks tells (Dwork et al., The reusable holdout, Science 2015): fresh labels are
 * the only full cure.
 */
const assessWear = (digest, earlier, { alpha, wear }) => {
    const looks = earlier.looks + 1;
    return {
        digest,
        looks,
        first_seen: earlier.firstSeen,
        level: alpha / partsAt(looks),
        worn: looks * alpha >= 0.5,
        adjusted: wear === "adjust",
    };
};
/** An interval at a small level needs some resamples beyond its end; the policy's bound on them stays. */
const resamplesBeyond = 20;
const mostResamples = 100_000;
/** The policy's statistics at another level. */
const atLevel = (stats, level) => ({
    ...stats,
    alpha: level,
    resamples: Math.min(mostResamples, Math.max(stats.resamples, Math.ceil(resamplesBeyond / level))),
});
/** What was judged at, for the verdict and for judging. */
const statsOf = (stats, wear) => wear?.adjusted ? atLevel(stats, wear.level) : stats;
/** In words, for people; plain text on one line. Undefined where nothing needs to be said. */
const describeWear = (wear) => {
    if (!wear || !(wear.worn || wear.adjusted))
        return undefined;
    const { looks, level, adjusted, first_seen: since } = wear;
    const alpha = level * partsAt(looks);
    const times = `At least ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(looks, "decision")} ${looks === 1 ? "was" : "were"} made on these labels${since ? ` since ${since.slice(0, 10)}` : ""}`;
    const chance = Math.min(100, Math.round(100 * looks * alpha));
    return adjusted
        ? `${times}: judged at ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(level)} (this look's part of α ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(alpha)}), as stats.wear asks.${wear.worn ? " Fresh labels would settle it with fewer rows." : ""}`
        : `${times}: the chance that luck alone lets one of so many pass is up to ${chance} %. Take fresh labels, or judge at ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(level)} (stats: {wear: adjust}).`;
};


/***/ }),

/***/ 88570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ judgeBound),
/* harmony export */   g: () => (/* binding */ judgeLimits)
/* harmony export */ });
/* harmony import */ var _statistics_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67517);
/* harmony import */ var _begin_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17231);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85599);



/** An absolute limit on the challenger's value, or on an end of its interval. */
const judgeBound = async (rule, metric, { policy: { stats }, evidence, draw }) => {
    const estimate = await (0,_statistics_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateMetric */ .BH)(metric, evidence, { stats, key: rule.id, draw });
    const champion = evidence.champion ? (0,_statistics_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePoints */ .v6)(metric, evidence) : undefined;
    // Of a value, "differs from zero" is no news.
    const { pValue: _, ...uncertainty } = estimate;
    const result = {
        ...(0,_begin_result_js__WEBPACK_IMPORTED_MODULE_1__/* .beginResult */ .hn)(rule),
        challenger: (0,_begin_result_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(estimate.value),
        ...(champion && { champion: (0,_begin_result_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(champion.champion), delta: (0,_begin_result_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(champion.delta) }),
        n: evidence.n,
        ...(0,_begin_result_js__WEBPACK_IMPORTED_MODULE_1__/* .tellUncertainty */ .SL)(uncertainty),
    };
    if (!Number.isFinite(estimate.value) || (rule.on !== "point" && !estimate.ci))
        return { ...result, status: "insufficient", reason: (0,_begin_result_js__WEBPACK_IMPORTED_MODULE_1__/* .undefinedReason */ .Tm)(rule.metric, estimate.missing) };
    return { ...result, ...judgeLimits(rule, estimate) };
};
const judgeLimits = (rule, { value, ci }) => {
    const judged = rule.on === "point" ? value : rule.on === "ci_lower" ? ci.low : ci.high;
    const what = rule.on === "point"
        ? `${rule.metric} ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(value)}`
        : `${rule.metric} ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(value)} has its ${rule.on === "ci_lower" ? "lower" : "upper"} bound at ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(judged)}`;
    const noise = (clears, verb) => rule.on !== "point" && clears ? ` The value itself ${verb} it: more rows would narrow the interval.` : "";
    if (rule.min !== undefined && !(judged >= rule.min))
        return {
            status: "fail",
            reason: `${what}, ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(rule.min - judged)} below the floor of ${rule.min}.${noise(value >= rule.min, "clears")}`,
        };
    if (rule.max !== undefined && !(judged <= rule.max))
        return {
            status: "fail",
            reason: `${what}, ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(judged - rule.max)} above the ceiling of ${rule.max}.${noise(value <= rule.max, "keeps")}`,
        };
    const limits = [
        rule.min === undefined ? [] : [`at least ${rule.min}`],
        rule.max === undefined ? [] : [`at most ${rule.max}`],
    ].flat();
    return { status: "pass", reason: `${what}, as asked (${limits.join(", ")}).` };
};


/***/ }),

/***/ 9921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ judgeBudget)
/* harmony export */ });
/* unused harmony export readQuantity */
/* harmony import */ var _mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76656);
/* harmony import */ var _begin_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17231);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85599);



/** A limit on a number that was measured once. What was not measured does not pass. */
const judgeBudget = (rule, numbers) => {
    const ours = numbers?.challenger[rule.metric];
    const theirs = numbers?.champion?.[rule.metric];
    const max = rule.max === undefined ? undefined : readQuantity(rule.max);
    const begin = { ...(0,_begin_result_js__WEBPACK_IMPORTED_MODULE_0__/* .beginResult */ .hn)(rule), ...(max !== undefined && { limits: { max, on: "point" } }) };
    if (ours === undefined || !Number.isFinite(ours)) {
        const known = Object.keys(numbers?.challenger ?? {}).slice(0, 20);
        return {
            ...begin,
            status: "error",
            reason: `The run told no number "${rule.metric}" (it told: ${known.join(", ") || "none"}). Let the training command write it to its metrics file.`,
        };
    }
    const ratio = theirs === undefined || theirs === 0 ? undefined : ours / theirs;
    const result = {
        ...begin,
        challenger: ours,
        champion: theirs ?? null,
        delta: theirs === undefined ? null : theirs - ours,
        ...(ratio !== undefined && { ratio }),
    };
    const outcomes = [
        ...(max === undefined ? [] : [judgeMax(rule, ours, max)]),
        ...(rule.max_ratio === undefined
            ? []
            : [judgeRatio(rule, rule.max_ratio, { ours, theirs, ratio }, numbers)]),
    ];
    const status = severest.find((word) => outcomes.some((outcome) => outcome.status === word));
    return { ...result, status, reason: outcomes.map(({ reason }) => reason).join(" ") };
};
const severest = ["error", "fail", "insufficient", "pass", "skipped"];
const judgeMax = (rule, ours, max) => {
    const told = `${rule.metric} ${formatNumber(rule, ours)}`;
    return ours <= max
        ? {
            status: "pass",
            reason: `${told}, ${formatNumber(rule, max - ours)} within the budget of ${rule.max}.`,
        }
        : {
            status: "fail",
            reason: `${told}, ${formatNumber(rule, ours - max)} over the budget of ${rule.max}.`,
        };
};
const judgeRatio = (rule, max, { ours, theirs, ratio }, { champion, hardware }) => {
    if (!champion)
        return { status: "skipped", reason: "There is no champion to take a ratio to." };
    if (theirs === undefined || ratio === undefined)
        return {
            status: "insufficient",
            reason: `The champion's run told no ${rule.metric} above 0, so there is no ratio.`,
        };
    if (rule.hardware === "same" && (!hardware?.challenger || hardware.challenger !== hardware.champion))
        return {
            status: "insufficient",
            reason: `The ratio of ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(ratio)} does not count: ${describeHardware(hardware)}, and the rule asks for the same.`,
        };
    const told = `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(ratio)} × the champion's ${formatNumber(rule, theirs)}`;
    // 1.1 × 10 is above 11 in floating point.
    const passes = ours <= max * theirs * (1 + 1e-12);
    return passes
        ? { status: "pass", reason: `${told}, at most ${max} × as asked.` }
        : { status: "fail", reason: `${told}, ${formatNumber(rule, ours - max * theirs)} over ${max} ×.` };
};
const describeHardware = (hardware) => hardware?.challenger && hardware.champion
    ? `the challenger ran on ${hardware.challenger}, the champion on ${hardware.champion}`
    : `${hardware?.challenger ? "the champion's run does not tell" : hardware?.champion ? "the challenger's run does not tell" : "neither run tells"} what hardware it was measured on`;
const units = {
    B: 1,
    ...{ kB: 1e3, KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 },
    ...{ kiB: 2 ** 10, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30, TiB: 2 ** 40 },
    ms: 1,
    s: 1000,
};
/** `250MiB` in bytes, `2s` in milliseconds, a bare number as it is. */
const readQuantity = (text) => {
    if (typeof text === "number")
        return text;
    const [, number, unit] = /^([\d.]+) ?(\w+)$/.exec(text);
    return Number(number) * units[unit];
};
const formatNumber = ({ metric, max }, value) => metric === "model_bytes" || (typeof max === "string" && /B$/.test(max))
    ? (0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(Math.round(value))
    : (0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(value);


/***/ }),

/***/ 2534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ findEce),
/* harmony export */   g: () => (/* binding */ judgeCalibration)
/* harmony export */ });
/* harmony import */ var _metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2536);
/* harmony import */ var _statistics_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67517);
/* harmony import */ var _begin_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17231);
/* harmony import */ var _hold_ceiling_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17965);
/* harmony import */ var _judge_difference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35110);
/* harmony import */ var _skip_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43028);






/** The metric's margin against the champion, and the calibration error's limit: one result for each that is asked. */
const judgeCalibration = async (rule, metric, judging) => [
    ...(rule.margin === undefined ? [] : [await judgeMargin(rule, rule.margin, metric, judging)]),
    ...(rule.ece_max === undefined ? [] : [await judgeError(rule, rule.ece_max, judging)]),
];
const judgeMargin = async (rule, margin, metric, judging) => {
    const begin = { ...(0,_begin_result_js__WEBPACK_IMPORTED_MODULE_4__/* .beginResult */ .hn)(rule), margin, asks: `not worse by ${margin} or more` };
    if (!judging.evidence.champion)
        return { ...begin, ..._skip_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .skipWithoutChampion */ .j };
    return (0,_judge_difference_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeDifference */ .F)(begin, { ...rule, margin }, metric, judging);
};
const judgeError = async (rule, max, { policy: { stats }, evidence, draw }) => {
    const metric = findEce(evidence.task, rule.bins);
    const estimate = await (0,_statistics_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .estimateMetric */ .BH)(metric, evidence, { stats, key: `${rule.id}\nece`, draw });
    const points = evidence.champion ? (0,_statistics_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePoints */ .v6)(metric, evidence) : undefined;
    const { pValue: _, ...uncertainty } = estimate;
    return {
        ...(0,_begin_result_js__WEBPACK_IMPORTED_MODULE_4__/* .beginResult */ .hn)(rule),
        metric: "ece",
        asks: `calibration error at most ${max} in ${rule.bins} bins`,
        limits: { max, on: rule.on },
        challenger: (0,_begin_result_js__WEBPACK_IMPORTED_MODULE_4__/* .orNull */ .Xd)(estimate.value),
        ...(points && { champion: (0,_begin_result_js__WEBPACK_IMPORTED_MODULE_4__/* .orNull */ .Xd)(points.champion), delta: (0,_begin_result_js__WEBPACK_IMPORTED_MODULE_4__/* .orNull */ .Xd)(points.delta) }),
        n: evidence.n,
        ...(0,_begin_result_js__WEBPACK_IMPORTED_MODULE_4__/* .tellUncertainty */ .SL)(uncertainty),
        ...(0,_hold_ceiling_js__WEBPACK_IMPORTED_MODULE_5__/* .holdCeiling */ .R)(`calibration error (${rule.bins} bins)`, estimate, { ...rule, max }),
    };
};
const findEce = (task, bins) => (0,_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .findMetric */ .GF)(task, `ece@bins=${bins}`);


/***/ }),

/***/ 66348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ judgeChange)
/* harmony export */ });
/* harmony import */ var _begin_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17231);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85599);


/** Two numbers, without an interval: for what was measured once. */
const judgeChange = (rule, values) => {
    const { champion, challenger, higherIsBetter } = values;
    const delta = higherIsBetter ? challenger - champion : champion - challenger;
    const result = {
        ...(0,_begin_result_js__WEBPACK_IMPORTED_MODULE_0__/* .beginResult */ .hn)(rule),
        champion: (0,_begin_result_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(champion),
        challenger: (0,_begin_result_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(challenger),
        delta: (0,_begin_result_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(delta),
    };
    if (!Number.isFinite(delta))
        return { ...result, status: "insufficient", reason: `${rule.metric} is undefined on these rows.` };
    const told = `${rule.metric} ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(challenger)} against ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(champion)}: ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSigned */ .Gp)(delta)} (no interval)`;
    // A drop of exactly max_drop passes, whatever the last bit of the subtraction says.
    const passes = delta >= -rule.max_drop - 1e-12;
    return passes
        ? { ...result, status: "pass", reason: `${told}, within the allowed drop of ${rule.max_drop}.` }
        : {
            ...result,
            status: "fail",
            reason: `${told}, ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(-delta - rule.max_drop)} beyond the allowed drop of ${rule.max_drop}.`,
        };
};


/***/ }),

/***/ 35110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ judgeDifference)
});

// EXTERNAL MODULE: ../packages/contracts/src/format.ts
var format = __webpack_require__(76656);
// EXTERNAL MODULE: ../packages/evaluation/src/statistics/compare.ts + 6 modules
var compare = __webpack_require__(67517);
// EXTERNAL MODULE: ../packages/evaluation/src/statistics/normal.ts
var normal = __webpack_require__(11619);
;// CONCATENATED MODULE: ../packages/evaluation/src/statistics/power.ts

/** Smallest true difference that these rows detect with the given power, one-sided at alpha. */
const detectableEffect = (se, alpha, power) => ((0,normal/* quantile */.YV)(1 - alpha) + (0,normal/* quantile */.YV)(power)) * se;
/** Rows at which that effect would be `margin`: the standard error falls with the root of their number. */
const neededRows = (n, effect, margin) => margin > 0 ? Math.ceil(n * (effect / margin) ** 2) : undefined;

// EXTERNAL MODULE: ../packages/evaluation/src/rules/begin-result.ts
var begin_result = __webpack_require__(17231);
// EXTERNAL MODULE: ../packages/evaluation/src/rules/format-number.ts
var format_number = __webpack_require__(85599);
;// CONCATENATED MODULE: ../packages/evaluation/src/rules/judge-difference.ts





/**
 * Passes when the whole interval lies above −margin, fails when it lies below, else leaves it open. That is
 * non-inferiority for a margin above zero, superiority for one of zero or below.
 * @param begin the fields that the result begins with
 */
const judgeDifference = async (begin, { id, metric: name, margin, inconclusive }, metric, { policy: { stats }, evidence, draw }) => {
    const comparison = await (0,compare/* compareMetric */.MN)(metric, evidence, { stats, key: id, draw });
    const { delta, ci, se, champion, challenger } = comparison;
    const result = { ...begin, ...(0,begin_result/* tellComparison */.V3)(comparison, evidence.n) };
    if (!ci || se === undefined || !Number.isFinite(delta))
        return { ...result, status: "insufficient", reason: (0,begin_result/* undefinedReason */.Tm)(name, comparison.missing) };
    const mde = detectableEffect(se, stats.alpha, stats.power);
    const needed = neededRows(evidence.n, mde, margin);
    const told = { ...result, mde, ...(needed !== undefined && { n_needed: needed }) };
    const values = `${name} ${(0,format_number/* formatValue */.Fl)(challenger)} against ${(0,format_number/* formatValue */.Fl)(champion)}: ${(0,format_number/* formatDelta */.CW)(delta, ci)}`;
    const words = margin > 0 ? notWorse(margin) : better(-margin);
    if (ci.low > -margin)
        return { ...told, status: "pass", reason: `${values}, ${words.passed(ci.low)}.` };
    if (ci.high < -margin)
        return { ...told, status: "fail", reason: `${values}, ${words.failed(ci.high)}.` };
    const power = `${(0,format/* formatCount */.B4)(evidence.n)} rows detect a difference of ${(0,format_number/* formatValue */.Fl)(mde)} (power ${stats.power}).`;
    return {
        ...told,
        ...(0,begin_result/* leaveOpen */.Cs)("inconclusive", inconclusive),
        reason: `${values}, ${words.open}: undecided. ${power} ${adviseRows(margin, needed, evidence.n)}`.trimEnd(),
    };
};
const notWorse = (margin) => ({
    passed: (low) => (low > 0 ? "better beyond chance" : `not worse than the margin of ${margin}`),
    failed: (high) => `worse than the margin of ${margin} by at least ${(0,format_number/* formatValue */.Fl)(-high - margin)}`,
    open: `which reaches past the margin of ${margin}`,
});
const better = (by) => by > 0
    ? {
        passed: (low) => `better by more than ${by}, by at least ${(0,format_number/* formatValue */.Fl)(low)}`,
        failed: (high) => `better by less than the ${by} asked for, by at least ${(0,format_number/* formatValue */.Fl)(by - high)}`,
        open: `on both sides of the ${by} asked for`,
    }
    : {
        passed: (low) => `better by at least ${(0,format_number/* formatValue */.Fl)(low)}`,
        failed: (high) => `worse by at least ${(0,format_number/* formatValue */.Fl)(-high)}`,
        open: "on both sides of zero",
    };
const adviseRows = (margin, needed, n) => {
    if (needed === undefined)
        return margin === 0
            ? "An equally good model is never shown to be better, however many rows there are."
            : "";
    return needed > n
        ? `About ${(0,format/* formatCount */.B4)(needed)} rows would settle it for an equally good model.`
        : "That would be enough rows for an equally good model, so this one is likely a little worse.";
};


/***/ }),

/***/ 43028:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ skipWithoutChampion)
/* harmony export */ });
/** What compares has nothing to say of a first model. */
const skipWithoutChampion = {
    status: "skipped",
    reason: "There is no champion to compare with.",
};


/***/ }),

/***/ 71011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ drawShare)
/* harmony export */ });
/* harmony import */ var _bootstrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82728);
/* harmony import */ var _sampler_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55919);


/** Batches taken at once: few, so that a thread that is slower leaves more to the others. */
const handful = 2;
/** Takes batches until none is left. What a thread draws depends on the batch alone, so nobody need know who did. */
const drawShare = ({ plan, estimates, next }) => {
    const all = (0,_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__/* .countBatches */ .K_)(estimates.length);
    let sample;
    for (;;) {
        const from = Atomics.add(next, 0, handful);
        if (from >= all)
            return;
        sample ??= (0,_sampler_js__WEBPACK_IMPORTED_MODULE_1__/* .openSampler */ .TY)(plan);
        estimates.set(sample({ from, to: Math.min(all, from + handful) }), from * _bootstrap_js__WEBPACK_IMPORTED_MODULE_0__/* .batchSize */ .CJ);
    }
};


/***/ })

};
