export const id = 8838;
export const ids = [8838];
export const modules = {

/***/ 98838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openCodec: () => (/* binding */ openCodec)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Of a codec: Node's own where Node has it, whose output is bounded; those of hyparquet-compressors fill a buffer of the
 * size that they are told.
 * @throws Error for a codec that nobody here reads
 */
const openCodec = async (codec) => {
    const unpack = await findCodec(codec);
    return (bytes, size) => {
        const page = size === 0 ? bytes.subarray(0, 0) : unpackBounded(unpack, bytes, size);
        if (page.length !== size)
            throw new Error(`a page has ${page.length} bytes, and its header says ${size}`);
        return page;
    };
};
/** LZ4 tells 255 bytes with one at most, Snappy 22; both make room for what a header says before they read. */
const mostTimes = 256;
const unpackBounded = (unpack, bytes, size) => {
    try {
        return unpack(bytes, size);
    }
    catch (cause) {
        if (cause.code !== "ERR_BUFFER_TOO_LARGE")
            throw cause;
        throw new Error(`a page unpacks to more than the ${size} bytes of its header`, { cause });
    }
};
const findCodec = async (codec) => {
    if (codec === "UNCOMPRESSED")
        return (bytes) => bytes;
    if (codec === "GZIP")
        return (bytes, size) => node_zlib__WEBPACK_IMPORTED_MODULE_0___default().unzipSync(bytes, { maxOutputLength: size });
    if (codec === "BROTLI")
        return (bytes, size) => node_zlib__WEBPACK_IMPORTED_MODULE_0___default().brotliDecompressSync(bytes, { maxOutputLength: size });
    if (codec === "ZSTD" && typeof (node_zlib__WEBPACK_IMPORTED_MODULE_0___default().zstdDecompressSync) === "function")
        return (bytes, size) => node_zlib__WEBPACK_IMPORTED_MODULE_0___default().zstdDecompressSync(bytes, { maxOutputLength: size });
    const { compressors } = await __webpack_require__.e(/* import() */ 8568).then(__webpack_require__.bind(__webpack_require__, 8568));
    const found = compressors[codec];
    if (!found || codec === "ZSTD")
        throw new Error(`is compressed with ${codec}, which cannot be read here`);
    return (bytes, size) => {
        if (size > bytes.length * mostTimes + 64)
            throw new Error(`a page would unpack to ${size} bytes`);
        return found(bytes, size);
    };
};


/***/ })

};
