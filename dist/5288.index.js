export const id = 5288;
export const ids = [5288];
export const modules = {

/***/ 95443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Lower-case hex sha256 of bytes, or of a string's UTF-8. */
const sha256 = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
/**
 * JSON with keys in code-unit order and no white space, so that equal values have equal bytes.
 * Numbers are printed as ECMAScript does, which is what RFC 8785 (JCS) asks for.
 * @throws TypeError on NaN, Infinity, functions and bigints: none of them has a JSON form.
 */
const canonicalJson = (value) => {
    if (value === null || typeof value === "string" || typeof value === "boolean")
        return JSON.stringify(value);
    if (typeof value === "number") {
        if (!Number.isFinite(value))
            throw new TypeError(`${value} has no JSON form`);
        return JSON.stringify(value);
    }
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
    if (typeof value === "object") {
        const entries = Object.entries(value)
            .filter(([, item]) => item !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
        return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
    }
    throw new TypeError(`a ${typeof value} has no JSON form`);
};
/** sha256 of the canonical JSON of a value. */
const digestOf = (value) => sha256(canonicalJson(value));


/***/ }),

/***/ 5288:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeProfiles: () => (/* binding */ mergeProfiles)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95443);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);
/* harmony import */ var _profile_column_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62951);



/**
 * Merges profiles of parts of a data set, made with the same edges (`ProfileOptions.like`), into the profile of the
 * whole. Counts are whole numbers; means are combined in an order of their own (by digest), so any order of the parts
 * gives the same bytes.
 * @throws UserError where columns, kinds or edges differ, or a part names no categories of a column that another does.
 */
const mergeProfiles = (parts) => {
    const ordered = parts
        .map((part) => ({ part, digest: (0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(part) }))
        .sort((a, b) => (a.digest < b.digest ? -1 : a.digest > b.digest ? 1 : 0))
        .map(({ part }) => part);
    const [first] = ordered;
    if (!first)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError("No profile to merge.");
    const names = first.columns.map(({ name }) => name);
    for (const { columns } of ordered)
        if (columns.length !== names.length || columns.some(({ name }) => !names.includes(name)))
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError("The profiles have different columns.", {
                fix: "Profile all parts with the same columns.",
            });
    return {
        schema: first.schema,
        rows: sum(ordered.map(({ rows }) => rows)),
        ragged: sum(ordered.map(({ ragged }) => ragged)),
        columns: names.map((name) => mergeColumns(ordered.map(({ columns }) => columns.find((c) => c.name === name)))),
    };
};
const mergeColumns = (columns) => {
    const known = columns.filter(({ n }) => n > 0);
    const kinds = new Set((known.length > 0 ? known : columns).map(({ kind }) => kind));
    const { name } = columns[0];
    if (kinds.size > 1)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Column ${JSON.stringify(name)} is ${[...kinds].join(" in one profile and ")} in another.`, {
            fix: "Profile the parts like one of them (--like), or tell the kind.",
        });
    const cells = {
        name,
        n: sum(columns.map(({ n }) => n)),
        missing: sum(columns.map(({ missing }) => missing)),
        invalid: sum(columns.map(({ invalid }) => invalid)),
    };
    const [kind] = kinds;
    const same = (known.length > 0 ? known : columns.slice(0, 1));
    if (kind === "numeric")
        return mergeNumbers(same, cells);
    if (kind === "categorical")
        return mergeCategories(same, cells);
    return mergeDatetimes(same, cells);
};
const mergeNumbers = (columns, cells) => {
    const first = columns[0];
    const key = JSON.stringify([first.edges, first.bins]);
    if (columns.some(({ edges, bins }) => JSON.stringify([edges, bins]) !== key))
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Column ${JSON.stringify(cells.name)} was profiled with different edges.`, {
            fix: "Profile the parts like one of them: mlops profile --like first.json part.csv.",
        });
    const moments = columns.reduce(combineMoments, { n: 0, mean: 0, m2: 0 });
    return {
        kind: "numeric",
        ...cells,
        mean: moments.mean,
        m2: moments.m2,
        min: Math.min(...columns.map(({ min }) => min)),
        max: Math.max(...columns.map(({ max }) => max)),
        zeros: sum(columns.map(({ zeros }) => zeros)),
        bins: first.bins,
        edges: first.edges,
        counts: addUp(columns.map(({ counts }) => counts)),
        at: addUp(columns.map(({ at }) => at)),
    };
};
/** T. F. Chan, G. H. Golub, R. J. LeVeque, Algorithms for computing the sample variance, Am. Stat. 37(3), 1983. */
const combineMoments = (a, b) => {
    const n = a.n + b.n;
    const delta = b.mean - a.mean;
    if (n === 0)
        return a;
    return { n, mean: a.mean + (delta * b.n) / n, m2: a.m2 + b.m2 + (delta * delta * a.n * b.n) / n };
};
const mergeCategories = (columns, cells) => {
    const counts = new Map();
    for (const { values, counts: own } of columns)
        values.forEach((value, index) => {
            counts.set(value, (counts.get(value) ?? 0) + own[index]);
        });
    const identifier = columns.some((column) => column.identifier) ||
        (0,_profile_column_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeIdentifiers */ .QJ)({ n: cells.n, counts, overflow: false });
    const unnamed = columns.some(({ other }) => other > 0);
    if (unnamed && !identifier && columns.some(({ other }) => other === 0))
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Column ${JSON.stringify(cells.name)} has categories that one profile names and another does not.`, {
            fix: "Profile all parts with the same --rare-below, or exclude the column.",
        });
    const distinct = unnamed ? Math.max(counts.size, ...columns.map((column) => column.distinct)) : counts.size;
    return {
        kind: "categorical",
        ...cells,
        invalid: 0,
        distinct,
        ...(0,_profile_column_js__WEBPACK_IMPORTED_MODULE_2__/* .keepCategories */ .KS)(counts, cells.n, { identifier }),
    };
};
const mergeDatetimes = (columns, cells) => {
    const pick = (values) => values.filter((value) => value !== null).sort();
    return {
        kind: "datetime",
        ...cells,
        min: pick(columns.map(({ min }) => min))[0] ?? null,
        max: pick(columns.map(({ max }) => max)).at(-1) ?? null,
    };
};
const sum = (values) => values.reduce((total, value) => total + value, 0);
const addUp = (lists) => lists[0].map((_, index) => sum(lists.map((list) => list[index])));


/***/ }),

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


/***/ })

};
