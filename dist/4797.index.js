export const id = 4797;
export const ids = [4797];
export const modules = {

/***/ 84797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   profileFiles: () => (/* binding */ profileFiles)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);
/* harmony import */ var _read_check_selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52319);
/* harmony import */ var _read_read_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96103);
/* harmony import */ var _make_shard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57134);
/* harmony import */ var _profile_column_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62951);
/* harmony import */ var _profile_joint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83267);






/**
 * Profiles CSV, JSON-lines and Parquet files that together are one data set: fixed edges and integer counts, never rows. The same
 * rows give the same profile whatever their order, their file, and the number of files.
 *
 * What it tells of the data: names of columns; smallest, largest and quantile values of numbers; the categories of a
 * text column, unless nearly every row has one of its own (identifiers, names, addresses: none is kept). It becomes a
 * release asset, as public as the repository: `columns.exclude`, `rareBelow`, `hash` and `digits` keep more out.
 * @throws UserError where a file cannot be read or has no rows.
 */
const profileFiles = async (paths, options = {}) => {
    const selection = options.columns ?? {};
    if (options.shard && !options.like)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError("A shard is profiled like a reference, and there is none.", {
            fix: "Add --like reference.json, the same for all shards.",
        });
    if (options.shard && paths.length === 0)
        return profileNothing(options.like, options.shard);
    const source = await (0,_read_read_table_js__WEBPACK_IMPORTED_MODULE_2__/* .openSource */ .oD)(paths, options.separator);
    const notes = (0,_read_check_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSelection */ .N)(selection, source.names, options.warn ? "allowed" : "refused");
    for (const note of notes)
        options.warn?.(note);
    const names = (0,_read_read_table_js__WEBPACK_IMPORTED_MODULE_2__/* .selectColumns */ .Gs)(source.names, selection);
    if (names.length === 0)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`No column is left to profile in ${paths.join(", ") || "(no file)"}.`, {
            fix: source.names.length > 0 ? `There are: ${(0,_read_check_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Z)(source.names)}.` : "Name at least one file.",
        });
    const like = new Map(columnsOf(options.like).map((column) => [column.name, column]));
    const { shard, hash } = options;
    if (hash && hash.columns.length > 0 && !hash.salt)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`Categories of ${hash.columns.join(", ")} are to be hashed, and there is no salt.`, {
            fix: "Give a secret as profile-salt, the same whenever a profile is made or compared with.",
        });
    const columns = [];
    const sums = {};
    let rows = 0;
    let ragged = 0;
    let done = 0;
    let seen = 0;
    const groups = (0,_read_read_table_js__WEBPACK_IMPORTED_MODULE_2__/* .groupColumns */ .Tu)(names, source.cells, source.names.length);
    for (const group of groups) {
        const kinds = { ...kindsOf(options.like), ...selection.types };
        const table = await (0,_read_read_table_js__WEBPACK_IMPORTED_MODULE_2__/* .readTable */ .xz)(source, (0,_read_read_table_js__WEBPACK_IMPORTED_MODULE_2__/* .planTypes */ .vo)(group, kinds), (bytes, more) => {
            done += bytes;
            seen += more / groups.length;
            options.onProgress?.({ done, total: source.bytes * groups.length, rows: Math.round(seen) });
        });
        rows = table.rows;
        ragged = table.ragged;
        for (const name of group) {
            const column = table.columns.get(name);
            const known = like.get(name);
            const salt = hash?.columns.includes(name) || isHashed(known) ? hash?.salt : undefined;
            if (isHashed(known) && !salt)
                throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`Categories of ${name} are hashed in the reference, and there is no salt.`, {
                    fix: "Give the secret that the reference was made with, or exclude the column.",
                });
            columns.push((0,_profile_column_js__WEBPACK_IMPORTED_MODULE_4__/* .profileColumn */ .AJ)(name, column, { ...options, salt, like: known, shard: shard !== undefined }));
            if (shard && known?.kind === "numeric" && column.kind === "numeric" && column.values)
                sums[name] = (0,_make_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .sumColumn */ .Q)(column, known.edges, known.mean);
        }
    }
    const profile = { schema: "mlops/profile@1", rows, ragged };
    if (shard)
        return { ...profile, shard: (0,_make_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .describeShard */ .y)(shard, options.like, sums), columns };
    if (rows === 0)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${paths.join(", ")}: no row of data.`);
    const together = (0,_profile_joint_js__WEBPACK_IMPORTED_MODULE_5__/* .chooseJointColumns */ .Lq)((options.like?.columns ?? columns).filter(({ name }) => names.includes(name)));
    if (together.length < 2 || !(0,_profile_joint_js__WEBPACK_IMPORTED_MODULE_5__/* .isJointWanted */ .QH)(options.joint ?? "never", source.bytes))
        return { ...profile, columns };
    return { ...profile, columns, joint: await (0,_profile_joint_js__WEBPACK_IMPORTED_MODULE_5__/* .profileJoint */ .CB)(source, together) };
};
/** A job that no file was left for still says so: a shard that is not there is one that is missing. */
const profileNothing = (like, shard) => ({
    schema: "mlops/profile@1",
    rows: 0,
    ragged: 0,
    shard: (0,_make_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .describeShard */ .y)(shard, like, {}),
    columns: [],
});
/** The model's answers too: current data has them beside its inputs. */
const columnsOf = (like) => [
    ...(like?.columns ?? []),
    ...(like?.prediction?.columns ?? []),
];
const isHashed = (column) => column?.kind === "categorical" && column.salt !== undefined;
const kindsOf = (like) => Object.fromEntries(columnsOf(like)
    .filter(({ n }) => n > 0)
    .map(({ name, kind }) => [name, kind]));


/***/ }),

/***/ 60966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ markSalt),
/* harmony export */   n: () => (/* binding */ hashCategories)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const shown = 32; // hex digits: 128 bits, no two categories meet
/** Not a number, whatever the digits: no check takes it for a change of type. */
const hash = (salt, text) => `#${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", salt).update(text).digest("hex").slice(0, shown)}`;
/** Tells whether two profiles were salted alike, and nothing of the salt. */
const markSalt = (salt) => hash(salt, "mlops/profile@1 salt");
/** The same column with its categories salted and hashed: comparable with those of the same salt, readable by nobody. */
const hashCategories = (column, salt) => ({
    ...column,
    counts: new Map([...column.counts].map(([text, count]) => [hash(salt, `value ${text}`), count])),
    numbers: 0,
});


/***/ }),

/***/ 57134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sumColumn),
/* harmony export */   readShardNumber: () => (/* binding */ readShardNumber),
/* harmony export */   shareOf: () => (/* binding */ shareOf),
/* harmony export */   y: () => (/* binding */ describeShard)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95443);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);
/* harmony import */ var _statistics_exact_moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82740);
/* harmony import */ var _statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52162);
/* harmony import */ var _choose_edges_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88987);





/** `2/8`. @throws UserError for anything else */
const readShardNumber = (text) => {
    const [, index = 0, count = 0] = /^(\d{1,5})\/(\d{1,5})$/.exec(text)?.map(Number) ?? [];
    if (index >= 1 && index <= count)
        return { index, count };
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`The shard is ${JSON.stringify(text)}, expected its number and how many there are, such as 2/8.`);
};
/** Every file in one shard, whichever job asks. */
const shareOf = (paths, { index, count }) => paths.toSorted().filter((_, position) => position % count === index - 1);
/** What lets the parts' sums be added without rounding. */
const sumColumn = ({ values }, edges, center) => {
    const { sum, squares } = (0,_statistics_exact_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .sumMoments */ .nB)(values, center);
    const below = edges.length > 0 ? values.subarray(0, (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_4__/* .countBelow */ .BC)(values, edges[0])) : [];
    const above = edges.length > 0 ? values.subarray((0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_4__/* .countUpTo */ .MJ)(values, edges.at(-1))) : [];
    return {
        center,
        sum: (0,_statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSum */ .RZ)(sum),
        squares: (0,_statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSum */ .RZ)(squares),
        below: (0,_statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSum */ .RZ)((0,_statistics_exact_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .sumExactly */ .YR)(below)),
        above: (0,_statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSum */ .RZ)((0,_statistics_exact_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .sumExactly */ .YR)(above)),
    };
};
const describeShard = (number, like, sums) => ({
    ...number,
    reference: (0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(like),
    sums,
});


/***/ }),

/***/ 62951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ profileColumn),
/* harmony export */   KS: () => (/* binding */ keepCategories),
/* harmony export */   QJ: () => (/* binding */ looksLikeIdentifiers),
/* harmony export */   zu: () => (/* binding */ rankCategories)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);
/* harmony import */ var _read_columns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74055);
/* harmony import */ var _statistics_exact_moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82740);
/* harmony import */ var _statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52162);
/* harmony import */ var _choose_edges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88987);
/* harmony import */ var _collect_column_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50554);
/* harmony import */ var _hash_categories_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60966);







const exactCategories = 4096;
const topCategories = 1024;
/** Profiles one column. A pure function of its multiset of cells: their order and their file never show. */
const profileColumn = (name, column, options = {}) => {
    if (options.salt !== undefined) {
        const texts = (0,_hash_categories_js__WEBPACK_IMPORTED_MODULE_5__/* .hashCategories */ .n)(textsOf(name, column), options.salt);
        const profile = profileColumn(name, texts, { ...options, salt: undefined });
        return { ...profile, salt: (0,_hash_categories_js__WEBPACK_IMPORTED_MODULE_5__/* .markSalt */ .k)(options.salt) };
    }
    if (options.shard && !options.like)
        return profileUncounted(name, { n: (0,_read_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .countValues */ .I)(column), missing: column.missing + column.invalid });
    if (column.kind === "numeric") {
        if (column.profile)
            return { ...column.profile, name };
        if (column.tally)
            throw new Error(`${name} was tallied: its values are not there to choose edges from`);
        return profileNumeric(name, column, options);
    }
    if (column.kind === "categorical") {
        if (column.salt !== undefined)
            return {
                ...profileColumn(name, { ...column, salt: undefined }, options),
                salt: column.salt,
            };
        if (column.uncounted || (options.like?.kind === "categorical" && options.like.identifier))
            return profileUncounted(name, column);
        return options.shard
            ? profileAllCategories(name, column)
            : profileCategorical(name, column, options.rareBelow ?? 0);
    }
    const { kind, n, missing, invalid, min, max } = column;
    return { kind, name, n, missing, invalid, min, max };
};
const textsOf = (name, column) => {
    if (column.kind === "categorical")
        return column;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`Column ${JSON.stringify(name)} is ${column.kind}, and only categories are hashed.`, {
        fix: `Say that it is categorical (columns.types), or exclude it (columns.exclude).`,
    });
};
const profileNumeric = (name, { values, missing, invalid }, { like, digits }) => {
    const given = like?.kind === "numeric" ? like : undefined;
    const center = given?.mean ?? (values.length > 0 ? (0,_statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .meanOf */ .hm)((0,_statistics_exact_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .sumExactly */ .YR)(values), values.length) : 0);
    const bins = given?.bins ?? (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseBins */ .Kb)(values, digits);
    const edges = given?.edges ?? (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseEdges */ .CF)(values, bins, digits);
    return {
        kind: "numeric",
        name,
        n: values.length,
        missing,
        invalid,
        ...(0,_statistics_exact_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .momentsFrom */ .ax)((0,_statistics_exact_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .sumMoments */ .nB)(values, center), values.length, center),
        min: (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_3__/* .roundDown */ .Hg)(values[0] ?? 0, digits),
        max: -(0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_3__/* .roundDown */ .Hg)(-(values.at(-1) ?? 0), digits) + 0,
        zeros: (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_3__/* .countUpTo */ .MJ)(values, 0) - (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_3__/* .countBelow */ .BC)(values, 0),
        bins,
        edges,
        counts: (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_3__/* .countBins */ .wm)(values, edges),
        at: edges.map((edge) => (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_3__/* .countUpTo */ .MJ)(values, edge) - (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_3__/* .countBelow */ .BC)(values, edge)),
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
    distinct: column.overflow ? _collect_column_js__WEBPACK_IMPORTED_MODULE_4__/* .distinctLimit */ .Mv : column.counts.size,
    ...keepCategories(column.counts, column.n, { identifier: looksLikeIdentifiers(column), rareBelow }),
});
/** Of identifiers, and of what a reference does not know: how many there are, and nothing else. */
const profileUncounted = (name, { n, missing }) => ({
    ...{ kind: "categorical", name, n, missing, invalid: 0, distinct: 0, identifier: true },
    ...{ values: [], counts: [], other: n },
});
/** Of a part: only all of them together tell what is frequent, and what looks like identifiers. */
const profileAllCategories = (name, { n, missing, counts, overflow }) => {
    const ranked = rankCategories(counts);
    return {
        kind: "categorical",
        name,
        n,
        missing,
        invalid: 0,
        distinct: overflow ? _collect_column_js__WEBPACK_IMPORTED_MODULE_4__/* .distinctLimit */ .Mv : counts.size,
        identifier: overflow,
        values: ranked.map(([value]) => value),
        counts: ranked.map(([, count]) => count),
        other: overflow ? n : 0,
    };
};
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

/***/ 83267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lq: () => (/* binding */ chooseJointColumns),
  QH: () => (/* binding */ isJointWanted),
  CB: () => (/* binding */ profileJoint)
});

// EXTERNAL MODULE: ../packages/drift/src/read/scan-rows.ts
var scan_rows = __webpack_require__(82737);
// EXTERNAL MODULE: ../packages/drift/src/statistics/correlation.ts
var correlation = __webpack_require__(54483);
// EXTERNAL MODULE: ../packages/drift/src/profile/choose-edges.ts
var choose_edges = __webpack_require__(88987);
// EXTERNAL MODULE: ../packages/drift/src/statistics/gamma-functions.ts
var gamma_functions = __webpack_require__(40654);
;// CONCATENATED MODULE: ../packages/drift/src/statistics/normal-scores.ts


const unit = 256;
/**
 * Turns a column's numbers into whole normal scores, 256 to a standard deviation: what a normal variable would be at the
 * same place of the reference's distribution (van der Waerden 1952). Whole numbers add up to the same in any order, and
 * outliers weigh no more than their rank.
 */
const makeScorer = ({ edges, counts, n }) => {
    let below = 0;
    const scores = counts.map((count) => {
        const share = Math.min(Math.max((below + count / 2) / n, 0.5 / n), 1 - 0.5 / n);
        below += count;
        return Math.round(unit * normalQuantile(share));
    });
    return (value) => scores[(0,choose_edges/* countUpTo */.MJ)(edges, value)];
};
/** x with P(Z < x) = share of a standard normal: Z² is χ² with one degree. */
const normalQuantile = (share) => (share < 0.5 ? -1 : 1) * Math.sqrt((0,gamma_functions/* chiSquareIsf */.E9)(2 * Math.min(share, 1 - share), 1));

;// CONCATENATED MODULE: ../packages/drift/src/profile/profile-joint.ts



const mostColumns = 32;
const mostMissing = 0.1;
const smallBytes = 1 << 26;
/** Rows are read a second time for it, with the plain scanner: that is not worth it for large data unless asked for. */
const isJointWanted = (mode, bytes) => mode === "always" || (mode === "auto" && bytes <= smallBytes);
/** The first numeric columns that have values and few holes. */
const chooseJointColumns = (columns) => columns
    .filter((column) => column.kind === "numeric")
    .filter(({ n, missing, invalid, min, max }) => n > 0 && missing + invalid <= n * mostMissing && max > min)
    .slice(0, mostColumns);
/** How columns go together: sums of their normal scores and of the products of those, over rows without a hole. */
const profileJoint = async (source, columns) => {
    const names = columns.map(({ name }) => name);
    const scorers = columns.map(makeScorer);
    const sums = (0,correlation/* makeSums */.bW)(columns.length);
    const row = new Float64Array(columns.length);
    await (0,scan_rows/* scanNumbers */.qN)(source, names, (cells, rows) => {
        for (let at = 0; at < rows; at++) {
            let whole = true;
            for (let column = 0; column < row.length && whole; column++) {
                const value = cells[column][at];
                if (Number.isNaN(value))
                    whole = false;
                else
                    row[column] = scorers[column](value);
            }
            if (whole)
                (0,correlation/* addRow */.uY)(sums, row);
        }
    });
    return { columns: names, ...sums };
};


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

/***/ 74055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ countValues)
/* harmony export */ });
/** How many values a column has that are neither missing nor invalid. */
const countValues = (column) => {
    if (column.kind !== "numeric")
        return column.n;
    return column.values ? column.values.length : (column.tally ?? column.profile).n;
};


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
// EXTERNAL MODULE: ../packages/drift/src/profile/collect-column.ts
var collect_column = __webpack_require__(50554);
// EXTERNAL MODULE: ../packages/drift/src/profile/numeric-tally.ts
var numeric_tally = __webpack_require__(11701);
;// CONCATENATED MODULE: ../packages/drift/src/profile/join-column.ts



/** A column in two parts of the data, whichever is first. Takes over what the first one holds. */
const mergeGathered = (a, b) => {
    const overflow = a.overflow || b.overflow || addTexts(a.texts, b.texts);
    if (overflow)
        a.texts.clear();
    const bounds = (of) => [a, b].flatMap((part) => of(part) ?? []).sort();
    return {
        missing: a.missing + b.missing,
        numbers: [...a.numbers, ...b.numbers],
        ...(a.tally && b.tally && { tally: (0,numeric_tally/* mergeTallies */.n_)([a.tally, b.tally]) }),
        textCount: a.textCount + b.textCount,
        infinite: a.infinite + b.infinite,
        datetimes: a.datetimes + b.datetimes,
        min: bounds(({ min }) => min)[0] ?? null,
        max: bounds(({ max }) => max).at(-1) ?? null,
        overflow,
        texts: a.texts,
    };
};
/** Answers whether there are too many different ones now. */
const addTexts = (texts, more) => {
    for (const [text, count] of more)
        texts.set(text, (texts.get(text) ?? 0) + count);
    return texts.size > collect_column/* distinctLimit */.Mv;
};
/** A column of all parts; or "mixed": it holds numbers and text, and must be read again as categorical. */
const joinColumn = (gathered, { kind }) => {
    const { missing, textCount, datetimes, infinite, tally } = gathered;
    const numberCount = gathered.numbers.reduce((sum, { length }) => sum + length, 0);
    const decided = kind ?? inferKind({ textCount, numberCount, datetimes, infinite });
    if (decided === "numeric")
        return {
            kind: "numeric",
            ...(tally ? { tally } : { values: joinNumbers(gathered.numbers, numberCount) }),
            missing,
            invalid: textCount,
        };
    if (decided === "datetime") {
        const { min, max } = gathered;
        const invalid = textCount + numberCount - datetimes;
        return { kind: "datetime", n: datetimes, min, max, missing, invalid };
    }
    if (numberCount > 0)
        return "mixed";
    return { kind: "categorical", n: textCount, ...readTexts(gathered), missing, invalid: 0 };
};
const inferKind = (counts) => {
    const { textCount, numberCount, datetimes, infinite } = counts;
    const strays = (textCount + numberCount) * collect_column/* strayShare */.FW;
    if (textCount - infinite <= strays || textCount === infinite)
        return "numeric";
    return textCount + numberCount - datetimes <= strays ? "datetime" : "categorical";
};
/** Sorted. */
const joinNumbers = (runs, count) => {
    const numbers = new Float64Array(count);
    let at = 0;
    for (const run of runs) {
        numbers.set(run, at);
        at += run.length;
    }
    return numbers.sort();
};
const readTexts = ({ texts, overflow }) => {
    const counts = new Map();
    let numbers = 0;
    for (const [bytes, count] of overflow ? [] : texts) {
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
// EXTERNAL MODULE: ../packages/drift/src/read/gather-part.ts + 4 modules
var gather_part = __webpack_require__(39640);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ../packages/drift/src/read/readers.ts



/** Threads that read parts, each one part at a time. `close` ends them. */
const openReaders = (count, data, progress) => {
    const threads = Array.from({ length: count }, () => startThread(data));
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
const startThread = (data) => {
    const candidates = ["drift-reader.js", "start-drift-reader.ts"];
    const script = candidates.map((name) => (0,external_node_path_.join)(import.meta.dirname, name)).find((path) => (0,external_node_fs_.existsSync)(path));
    if (!script)
        throw new Error(`${candidates[0]} is not beside this program: build the project again.`);
    // It reads files and needs nothing of this process: no variables, no options such as --inspect.
    return new external_node_worker_threads_.Worker(script, {
        env: {},
        execArgv: [],
        workerData: data,
        // What is new is mostly short-lived text. By default Node lets tens of megabytes of it gather in each thread.
        resourceLimits: { maxYoungGenerationSizeMb: 4 },
    });
};
const ask = (thread, part, progress) => new Promise((resolve, reject) => {
    const settle = (finish) => {
        thread.off("message", take).off("error", fail).off("exit", left);
        finish();
    };
    const take = (message) => {
        if ("bytes" in message)
            progress?.(message.bytes, message.rows);
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
/** What a thread reads at a time: an eighth of its share, from 16 to 64 MiB. A whole number: files are read from there. */
const choosePartBytes = (bytes, threads) => Math.min(Math.max(Math.ceil(bytes / threads / 8), 1 << 24), 1 << 26);
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






const usual = { threads: (0,external_node_os_.availableParallelism)(), least: 1 << 25 };
/** Reads all files, large ones in parts by several threads. @throws UserError for what is wrong with a file */
const readParts = async (files, plans, progress, { threads, least, partBytes, scanner = "suited" } = usual) => {
    const size = files.reduce((total, file) => total + file.size, 0);
    const parts = files.map((file) => splitFile(file, partBytes ?? choosePartBytes(size, threads)));
    const many = Math.min(threads, parts.flat().length);
    const gather = (0,gather_part/* openGatherer */.b)(plans, scanner);
    let all;
    const add = (file, part) => {
        refuseRagged(file, part);
        all = all ? joinParts(all, part) : part;
    };
    if (many < 2 || size < least) {
        for (const file of files)
            add(file, await gather({ file }, progress));
        return all;
    }
    const readers = openReaders(many, { plans, scanner }, progress);
    try {
        const answers = parts.map((ofFile) => ofFile.map((part) => readLater(readers.read(part))));
        for (const [index, file] of files.entries())
            add(file, await chainParts(parts[index], answers[index], gather));
        return all;
    }
    finally {
        await readers.close();
    }
};
/** An answer that fails before it is waited for fails when it is waited for. */
const readLater = (answer) => {
    answer.catch(() => { });
    return answer;
};
const joinParts = (a, b) => ({
    rows: a.rows + b.rows,
    ragged: a.ragged + b.ragged,
    columns: a.columns.map((column, index) => mergeGathered(column, b.columns[index])),
    end: b.end,
});
/**
 * Holds each part against the one before it: it counts where it began at the very place where that one ended. A part
 * that guessed its beginning wrongly is read again from there. Parts are joined as they come, so that not all are held.
 */
const chainParts = async (parts, answers, gather) => {
    let all;
    const add = (part) => {
        all = all ? joinParts(all, part) : part;
    };
    for (const [index, part] of parts.entries()) {
        const { range, file } = part;
        const answer = await answers[index];
        const end = all?.end ?? 0;
        if (range && end >= range.until)
            continue; // one record reached over all of it
        if (range && index > 0 && answer.start !== end) {
            add(await gather({ ...part, range: { ...range, start: end } }));
        }
        else if ("fault" in answer) {
            await gather({ file }); // fails as well, and knows in which row
            throw new user_error.UserError(answer.fault.message, answer.fault);
        }
        else
            add(answer.result);
    }
    return all;
};
/** Beyond this share the rows are not what the header says: separators in unquoted text move cells to other columns. */
const raggedShare = 0.05;
const refuseRagged = ({ path }, { rows, ragged }) => {
    if (ragged <= rows * raggedShare)
        return;
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
/** Reads columns of all files as one table. `progress` is told of bytes and rows as they are read. */
const readTable = async (source, plans, progress, sharing) => {
    const gathered = await readParts(source.files, plans, progress, sharing);
    for (const file of source.files)
        await refuseChanged(file);
    const columns = new Map();
    const mixed = [];
    plans.forEach((plan, index) => {
        const column = joinColumn(gathered.columns[index], plan);
        if (column === "mixed")
            mixed.push({ name: plan.name, kind: "categorical" });
        else
            columns.set(plan.name, column);
    });
    if (mixed.length > 0)
        for (const [name, column] of (await readTable(source, mixed, undefined, sharing)).columns)
            columns.set(name, column);
    const { rows, ragged } = gathered;
    return { rows, ragged, columns };
};


/***/ }),

/***/ 82737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ sampleTexts),
/* harmony export */   Z7: () => (/* binding */ readTexts),
/* harmony export */   qN: () => (/* binding */ scanNumbers)
/* harmony export */ });
/* harmony import */ var _gather_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39640);
/* harmony import */ var _missing_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35364);
/* harmony import */ var _parse_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7565);



const blockRows = 4096;
const largestNumber = 1e150; // as in collect-column.ts
/**
 * Reads columns of numbers side by side, where rows matter and not columns alone: NaN is a cell without a number.
 * @param take is handed blocks of some thousand rows, each column's numbers in the order of names
 */
const scanNumbers = (source, names, take) => scanBlocks(source, names, keepNumbers, take);
/** Reads columns as text, row by row: null is a missing cell. All of it is held. */
const readTexts = async (source, names) => {
    const all = names.map(() => []);
    await scanBlocks(source, names, keepTexts, (columns, rows) => {
        columns.forEach((column, index) => {
            for (let row = 0; row < rows; row++)
                all[index].push(column[row]);
        });
    });
    return all;
};
/** Up to `most` rows as text, each row as likely as any other (J. S. Vitter's algorithm R, 1985). */
const sampleTexts = async (source, names, most, random) => {
    const kept = [];
    let seen = 0;
    await scanBlocks(source, names, keepTexts, (columns, rows) => {
        for (let row = 0; row < rows; row++) {
            const place = seen < most ? seen : Math.floor(random() * (seen + 1));
            if (place < most)
                kept[place] = columns.map((column) => column[row]);
            seen++;
        }
    });
    return kept;
};
const scanBlocks = async (source, names, keep, take) => {
    for (const file of source.files) {
        const columns = names.map(() => []);
        const hand = (least) => {
            const rows = Math.min(...columns.map(({ length }) => length)); // Parquet brings one column after the other
            if (rows < least)
                return;
            take(columns, rows);
            for (const column of columns)
                column.splice(0, rows);
        };
        const last = names.length - 1;
        const collectors = new Map(names.map((name, index) => [
            name,
            keep(columns[index], index === last ? () => hand(blockRows) : () => { }),
        ]));
        await (0,_gather_part_js__WEBPACK_IMPORTED_MODULE_0__/* .gatherInto */ .s)(file, collectors);
        hand(1);
    }
};
const refuse = () => {
    throw new Error("rows are handed on one by one, not gathered");
};
/** Of the fast scanner and of profiles, neither of which knows rows. */
const notOfRows = {
    bulk: "none",
    addDoubles: refuse,
    addNumbers: refuse,
    addTally: refuse,
    finish: refuse,
};
const keepNumbers = (cells, kept) => {
    const add = (value) => {
        cells.push(Math.abs(value) <= largestNumber ? value : Number.NaN);
        kept();
    };
    return {
        ...notOfRows,
        addBytes: (bytes, start, end) => add((0,_parse_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$)(bytes, start, end)),
        addValue: (value) => add(typeof value === "number" || typeof value === "bigint"
            ? Number(value)
            : typeof value === "string"
                ? (0,_parse_number_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumberText */ .k)(value)
                : Number.NaN),
        addMissing: () => add(Number.NaN),
    };
};
const keepTexts = (cells, kept) => {
    const add = (value) => {
        cells.push(value);
        kept();
    };
    return {
        ...notOfRows,
        addBytes: (bytes, start, end) => add((0,_missing_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissingBytes */ .s)(bytes, start, end) ? null : bytes.toString("utf8", start, end)),
        addValue: (value) => {
            if (value === null || value === undefined)
                return add(null);
            const text = value instanceof Date ? value.toISOString() : String(value);
            add(_missing_words_js__WEBPACK_IMPORTED_MODULE_1__/* .missingWords */ .y.has(text) ? null : text);
        },
        addMissing: () => add(null),
    };
};


/***/ }),

/***/ 54483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ correlationPValue),
/* harmony export */   bW: () => (/* binding */ makeSums),
/* harmony export */   "in": () => (/* binding */ correlationOf),
/* harmony export */   th: () => (/* binding */ selectJoint),
/* harmony export */   uY: () => (/* binding */ addRow)
/* harmony export */ });
/* harmony import */ var _gamma_functions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40654);

/** Where the product of columns i ≥ j stands in the triangle. */
const place = (i, j) => (i * (i + 1)) / 2 + j;
const makeSums = (columns) => ({
    n: 0,
    sums: new Array(columns).fill(0),
    products: new Array(place(columns, 0)).fill(0),
});
/** @param row whole numbers, one a column */
const addRow = (into, row) => {
    into.n++;
    let at = 0;
    for (let i = 0; i < row.length; i++) {
        const x = row[i];
        into.sums[i] += x;
        for (let j = 0; j <= i; j++)
            into.products[at++] += x * row[j];
    }
};
/** The same of some of the columns; over the rows that had all of them. */
const selectJoint = (joint, columns) => {
    const places = columns.map((name) => joint.columns.indexOf(name));
    return {
        columns,
        n: joint.n,
        sums: places.map((i) => joint.sums[i]),
        products: places.flatMap((i, row) => places.slice(0, row + 1).map((j) => joint.products[place(Math.max(i, j), Math.min(i, j))])),
    };
};
/** Pearson's correlation of columns i and j; undefined where one of them is constant. */
const correlationOf = ({ n, sums, products }, i, j) => {
    const co = (a, b) => products[place(Math.max(a, b), Math.min(a, b))] / n - (sums[a] / n) * (sums[b] / n);
    const scale = Math.sqrt(co(i, i) * co(j, j));
    return scale > 0 ? Math.max(-1, Math.min(1, co(i, j) / scale)) : undefined;
};
/** p that two correlations of independent samples are the same, by Fisher's z (1921). */
const correlationPValue = (a, b) => {
    if (a.n <= 3 || b.n <= 3)
        return 1;
    const z = (r) => Math.atanh(Math.max(-0.999999, Math.min(0.999999, r)));
    return (0,_gamma_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalTwoSided */ .NG)((z(a.r) - z(b.r)) / Math.sqrt(1 / (a.n - 3) + 1 / (b.n - 3)));
};


/***/ }),

/***/ 82740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YR: () => (/* binding */ sumExactly),
/* harmony export */   ax: () => (/* binding */ momentsFrom),
/* harmony export */   nB: () => (/* binding */ sumMoments)
/* harmony export */ });
/* harmony import */ var _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52162);

const sumExactly = (values) => {
    const sum = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .makeExactSum */ .LL)();
    for (let index = 0; index < values.length; index++)
        sum.add(values[index]);
    return sum.finish();
};
/** @param center near the mean, the same for all parts: squares of distances from it are rounded one by one */
const sumMoments = (values, center) => {
    const squares = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .makeExactSum */ .LL)();
    for (let index = 0; index < values.length; index++)
        squares.add((values[index] - center) ** 2);
    return { sum: sumExactly(values), squares: squares.finish() };
};
/** The mean, and the sum of squared distances from it. */
const momentsFrom = ({ sum, squares }, n, center) => {
    if (n === 0)
        return { mean: 0, m2: 0 };
    const mean = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .hm)(sum, n);
    return { mean, m2: Math.max(0, (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .hm)(squares, 1) - n * (mean - center) ** 2) };
};


/***/ }),

/***/ 40654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ stirlingError),
/* harmony export */   E9: () => (/* binding */ chiSquareIsf),
/* harmony export */   NG: () => (/* binding */ normalTwoSided),
/* harmony export */   To: () => (/* binding */ chiSquareSf),
/* harmony export */   UG: () => (/* binding */ poissonAtLeast)
/* harmony export */ });
/* unused harmony export incompleteGamma */
/** ln Γ(x) for x > 0. Stirling's series above 12, the recurrence Γ(x+1) = xΓ(x) below. Abramowitz & Stegun 6.1.40. */
const logGamma = (x) => {
    let product = 1;
    let shifted = x;
    while (shifted < 12)
        product *= shifted++;
    return ((shifted - 0.5) * Math.log(shifted) -
        shifted +
        0.5 * Math.log(2 * Math.PI) +
        stirlingCorrection(shifted) -
        Math.log(product));
};
/** ln n! minus Stirling's √(2πn)(n/e)ⁿ: Σ B₂ₖ / (2k(2k−1) n²ᵏ⁻¹). */
const stirlingCorrection = (n) => {
    const square = 1 / (n * n);
    return ((1 / 12 -
        square *
            (1 / 360 -
                square *
                    (1 / 1260 -
                        square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360 - square / 156)))))) /
        n);
};
/** The same for every n ≥ 0; small ones straight from the definition. */
const stirlingError = (n) => n >= 12
    ? stirlingCorrection(n)
    : n === 0
        ? 0
        : logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - 0.5 * Math.log(2 * Math.PI);
/**
 * P(a, x) and Q(a, x) = 1 − P, the regularised incomplete gamma functions: the series below x = a + 1, Lentz's
 * continued fraction above. Abramowitz & Stegun 6.5.29 and 6.5.31; Press et al., Numerical Recipes, 6.2.
 */
const incompleteGamma = (a, x) => {
    if (x <= 0)
        return { lower: 0, upper: 1 };
    if (!Number.isFinite(x))
        return { lower: 1, upper: 0 };
    const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
    if (x < a + 1) {
        let term = 1 / a;
        let sum = term;
        for (let n = 1; Math.abs(term) > Math.abs(sum) * 1e-17; n++) {
            term *= x / (a + n);
            sum += term;
        }
        const lower = Math.min(1, sum * scale);
        return { lower, upper: 1 - lower };
    }
    const tiny = 1e-300;
    let b = x + 1 - a;
    let c = 1 / tiny;
    let d = 1 / b;
    let fraction = d;
    for (let n = 1;; n++) {
        const numerator = n * (a - n);
        b += 2;
        d = numerator * d + b;
        if (Math.abs(d) < tiny)
            d = tiny;
        c = b + numerator / c;
        if (Math.abs(c) < tiny)
            c = tiny;
        d = 1 / d;
        const step = d * c;
        fraction *= step;
        if (Math.abs(step - 1) < 1e-16 || n > 100_000)
            break;
    }
    const upper = Math.min(1, fraction * scale);
    return { lower: 1 - upper, upper };
};
/** P(X > x) for χ² with that many degrees of freedom (1 where there is none). */
const chiSquareSf = (x, degrees) => degrees <= 0 ? 1 : incompleteGamma(degrees / 2, x / 2).upper;
/** x with P(X > x) = p, by bisection: it is asked for once a column. */
const chiSquareIsf = (p, degrees) => {
    let low = 0;
    let high = degrees + 10;
    while (chiSquareSf(high, degrees) > p)
        high *= 2;
    for (let step = 0; step < 200 && high - low > high * 1e-14; step++) {
        const middle = (low + high) / 2;
        if (chiSquareSf(middle, degrees) > p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
};
/** P(|Z| > |z|) of a standard normal: erfc(|z|/√2) = Q(½, z²/2). */
const normalTwoSided = (z) => incompleteGamma(0.5, (z * z) / 2).upper;
/** P(X ≥ k) of a Poisson variable with that mean. */
const poissonAtLeast = (k, mean) => k <= 0 ? 1 : incompleteGamma(k, mean).lower;


/***/ })

};
