export const id = 7178;
export const ids = [7178];
export const modules = {

/***/ 84797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   profileFiles: () => (/* binding */ profileFiles)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);
/* harmony import */ var _read_check_selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52319);
/* harmony import */ var _read_read_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96103);
/* harmony import */ var _profile_column_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62951);




/**
 * Profiles CSV, JSON-lines and Parquet files that together are one data set: fixed edges and integer counts, never rows. The same
 * rows give the same profile whatever their order, their file, and the number of files.
 *
 * What it tells of the data: names of columns; smallest, largest and quantile values of numbers; the categories of a
 * text column, unless nearly every row has one of its own (identifiers, names, addresses: none is kept). It becomes a
 * release asset, as public as the repository: `columns.exclude` and `rareBelow` keep more out.
 * @throws UserError where a file cannot be read or has no rows.
 */
const profileFiles = async (paths, options = {}) => {
    const selection = options.columns ?? {};
    const source = await (0,_read_read_table_js__WEBPACK_IMPORTED_MODULE_2__/* .openSource */ .oD)(paths, options.separator);
    const notes = (0,_read_check_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSelection */ .N)(selection, source.names, options.warn ? "allowed" : "refused");
    for (const note of notes)
        options.warn?.(note);
    const names = (0,_read_read_table_js__WEBPACK_IMPORTED_MODULE_2__/* .selectColumns */ .Gs)(source.names, selection);
    if (names.length === 0)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`No column is left to profile in ${paths.join(", ") || "(no file)"}.`, {
            fix: source.names.length > 0 ? `There are: ${(0,_read_check_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Z)(source.names)}.` : "Name at least one file.",
        });
    const like = new Map(options.like?.columns.map((column) => [column.name, column]));
    const columns = [];
    let rows = 0;
    let ragged = 0;
    let done = 0;
    const groups = (0,_read_read_table_js__WEBPACK_IMPORTED_MODULE_2__/* .groupColumns */ .Tu)(names, source.cells, source.names.length);
    for (const group of groups) {
        const kinds = { ...kindsOf(options.like), ...selection.types };
        const table = await (0,_read_read_table_js__WEBPACK_IMPORTED_MODULE_2__/* .readTable */ .xz)(source, (0,_read_read_table_js__WEBPACK_IMPORTED_MODULE_2__/* .planTypes */ .vo)(group, kinds), (bytes) => {
            done += bytes;
            options.onProgress?.({ done, total: source.bytes * groups.length });
        });
        rows = table.rows;
        ragged = table.ragged;
        for (const name of group) {
            columns.push((0,_profile_column_js__WEBPACK_IMPORTED_MODULE_3__/* .profileColumn */ .AJ)(name, table.columns.get(name), { ...options, like: like.get(name) }));
        }
    }
    if (rows === 0)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${paths.join(", ")}: no row of data.`);
    return { schema: "mlops/profile@1", rows, ragged, columns };
};
const kindsOf = (like) => Object.fromEntries((like?.columns ?? []).filter(({ n }) => n > 0).map(({ name, kind }) => [name, kind]));


/***/ })

};
