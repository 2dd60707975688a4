export const id = 7466;
export const ids = [7466];
export const modules = {

/***/ 77466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openParquet: () => (/* binding */ openParquet)
/* harmony export */ });
/* harmony import */ var _data_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43063);

/** Opens a Parquet file that lies in memory (its directory is at its end); columns are decoded one at a time. */
const openParquet = async (name, bytes) => {
    const { parquetMetadataAsync, parquetRead, parquetSchema } = await __webpack_require__.e(/* import() */ 8114).then(__webpack_require__.bind(__webpack_require__, 88114));
    const { compressors } = await __webpack_require__.e(/* import() */ 8568).then(__webpack_require__.bind(__webpack_require__, 8568));
    const refuse = (cause) => {
        throw new _data_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .DataFault */ .B(`${name} cannot be read as Parquet: ${cause.message}.`, { cause });
    };
    const { buffer, byteOffset, byteLength } = bytes;
    const file = {
        byteLength,
        slice: (start, end) => buffer.slice(byteOffset + start, byteOffset + (end ?? byteLength)),
    };
    const metadata = await parquetMetadataAsync(file).catch(refuse);
    return {
        rows: Number(metadata.num_rows),
        names: parquetSchema(metadata).children.map((child) => child.element.name),
        scan: async (column, take) => {
            let rowStart = 0;
            for (const group of metadata.row_groups) {
                const rowEnd = rowStart + Number(group.num_rows);
                let seen = 0;
                await parquetRead({
                    file,
                    metadata,
                    compressors,
                    columns: [column],
                    rowStart,
                    rowEnd,
                    onChunk: ({ columnData, rowStart: from }) => {
                        const length = Math.min(columnData.length, rowEnd - from);
                        seen += length;
                        take(length === columnData.length ? columnData : Array.from(columnData).slice(0, length));
                    },
                }).catch(refuse);
                if (seen !== rowEnd - rowStart)
                    refuse(new Error(`column ${JSON.stringify(column)} has ${seen} of ${rowEnd - rowStart} rows`));
                rowStart = rowEnd;
            }
        },
    };
};


/***/ })

};
