export const id = 7466;
export const ids = [7466];
export const modules = {

/***/ 77466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openParquet: () => (/* binding */ openParquet)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6423);
/* harmony import */ var _data_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43063);


/** Opens a Parquet file that lies in memory (its directory is at its end); columns are decoded one at a time. */
const openParquet = async (name, bytes) => {
    const { readFooter } = await __webpack_require__.e(/* import() */ 7236).then(__webpack_require__.bind(__webpack_require__, 17236));
    const { openCodec } = await __webpack_require__.e(/* import() */ 8838).then(__webpack_require__.bind(__webpack_require__, 98838));
    const { readValues } = await Promise.all(/* import() */[__webpack_require__.e(484), __webpack_require__.e(6113)]).then(__webpack_require__.bind(__webpack_require__, 56113));
    const refuse = (cause) => {
        throw new _data_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .DataFault */ .B(`${name} cannot be read as Parquet: ${cause.message}.`, { cause });
    };
    const footer = await readFooter(bytes.length, async (start, end) => bytes.subarray(start, end)).catch(refuse);
    if (footer.rows > _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .mostRows */ .ZB)
        throw new _data_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .DataFault */ .B(`${name} has ${footer.rows} rows, more than the ${_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .mostRows */ .ZB} that the gate reads.`);
    const columns = footer.columns.filter(({ nested }) => !nested);
    return {
        rows: footer.rows,
        names: columns.map((column) => column.name),
        scan: async (column, take) => {
            const { element } = columns.find((one) => one.name === column);
            for (const { rows, chunks } of footer.groups) {
                const chunk = chunks.get(column);
                const place = `column ${JSON.stringify(column)}`;
                if (!chunk)
                    return refuse(new Error(`${place} is missing from a row group`));
                const unpack = await openCodec(chunk.codec).catch(refuse);
                try {
                    const page = bytes.subarray(chunk.start, chunk.start + chunk.size);
                    const seen = readValues(page, element, chunk, unpack, take);
                    if (seen !== rows)
                        throw new Error(`it has ${seen} of ${rows} rows`);
                }
                catch (cause) {
                    refuse(new Error(`${place}: ${cause.message}`, { cause }));
                }
            }
        },
    };
};


/***/ })

};
