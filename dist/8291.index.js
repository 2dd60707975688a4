export const id = 8291;
export const ids = [8291];
export const modules = {

/***/ 3853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ sumsAsset),
/* harmony export */   Ax: () => (/* binding */ manifestAsset),
/* harmony export */   eQ: () => (/* binding */ reservedAssets),
/* harmony export */   ji: () => (/* binding */ nameAssets)
/* harmony export */ });
/** The asset that every reader looks for first; no other file may have its name. */
const manifestAsset = "manifest.json";
/** Digests of the other assets, for sha256sum. */
const sumsAsset = "SHA256SUMS";
/** Names that no model file and no evidence may have. */
const reservedAssets = [manifestAsset, sumsAsset];
/**
 * Names under which files become assets. GitHub keeps letters, digits, `_`, `-` and single dots between them, renames
 * the rest behind our back, and has no folders: so `layers/one.bin` becomes `layers-one.bin`, and the manifest says
 * which asset is which path. Two files that would meet in one name get eight digits of their digest.
 */
const nameAssets = (files, taken = reservedAssets) => {
    const used = new Set(taken.map(fold));
    return files.map(({ path, sha256 }) => {
        const plain = toAssetName(path);
        const name = used.has(fold(plain)) ? withDigest(plain, sha256, used) : plain;
        used.add(fold(name));
        return name;
    });
};
/** Names that differ only in case meet on disks that do not tell case apart. */
const fold = (name) => name.toLowerCase();
const toAssetName = (path) => path
    .replaceAll("/", "-")
    .replace(/[^A-Za-z0-9._-]/g, "_")
    .replace(/[.]{2,}/g, ".")
    .slice(-200)
    .replace(/^[.]+|[.]+$/g, "") || "file";
const withDigest = (name, sha256, used) => {
    const dot = name.lastIndexOf(".");
    const [stem, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
    const base = `${stem}-${sha256.slice(0, 8)}`;
    for (let n = 1;; n++) {
        const candidate = `${base}${n === 1 ? "" : `-${n}`}${end}`;
        if (!used.has(fold(candidate)))
            return candidate;
    }
};


/***/ }),

/***/ 54599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listStored),
/* harmony export */   p: () => (/* binding */ locateFile)
/* harmony export */ });
/** Every asset that holds bytes of a version's model, its own and those of older versions. */
const listStored = (manifest) => [
    ...manifest.files.flatMap((file) => (file.offset === undefined ? storedOf(file) : [])),
    ...(manifest.archive ? storedOf(manifest.archive) : []),
];
/** Where a model file's bytes lie, in order. An empty file in an archive has none. */
const locateFile = ({ archive }, file) => {
    if (file.offset === undefined || !archive)
        return storedOf(file).map((stored) => ({ stored, start: 0, end: stored.size }));
    const [from, to] = [file.offset, file.offset + file.size];
    const spans = [];
    let begin = 0;
    for (const stored of storedOf(archive)) {
        const start = Math.max(from - begin, 0);
        const end = Math.min(to - begin, stored.size);
        if (start < end)
            spans.push({ stored, start, end });
        begin += stored.size;
    }
    return spans;
};
const storedOf = ({ asset, shards, size, sha256, from, }) => shards ?? (asset === undefined ? [] : [{ asset, size, sha256, ...(from !== undefined && { from }) }]);


/***/ })

};
