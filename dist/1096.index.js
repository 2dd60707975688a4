export const id = 1096;
export const ids = [1096];
export const modules = {

/***/ 11096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printCard: () => (/* binding */ printCard)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83040);
/* harmony import */ var _mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74086);
/* harmony import */ var _registry_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87247);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90832);




/** The model card as a terminal shows it: the same facts as the release's page, from the same manifest. */
const printCard = (version) => {
    const { manifest, stages, yanked } = version;
    const state = yanked ? (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("red", "withdrawn") : stages.map((stage) => (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("cyan", stage)).join(", ");
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)(`${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("bold", version.tag)}${state ? `  ${state}` : ""}`);
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)((0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("dim", version.releaseUrl));
    if (manifest.forced)
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)(`${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("yellow", "Registered without a passing verdict")} by ${(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(manifest.forced.actor)}: ${(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(manifest.forced.reason)}`);
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .printTable */ .e4)(["", ""], factRows(version));
    if (manifest.metrics.length > 0) {
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)();
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .printTable */ .e4)([
            "metric",
            "value",
            "interval",
            `change${manifest.gate?.champion ? ` from ${(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(manifest.gate.champion)}` : ""}`,
            "told by",
        ], manifest.metrics.map(({ name, value, ci, change, source }) => [
            (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(name),
            (0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(value),
            formatInterval(ci),
            change
                ? `${change.delta > 0 ? "+" : ""}${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(change.delta)} ${formatInterval(change.ci)}`.trim()
                : "",
            source,
        ]));
    }
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)();
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .printTable */ .e4)(["file", "size", "sha256"], manifest.files.map(({ path, size, sha256 }) => [(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(path), (0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(size), sha256]));
    for (const [title, text] of [
        ["Intended use", manifest.intended_use],
        ["Limitations", manifest.limitations],
    ])
        if (text)
            (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)(`\n${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("bold", title)}  ${(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(text)}`);
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)((0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("dim", `\nGet it: npx mlops pull ${version.model}@${version.version} -o model/`));
};
const factRows = ({ manifest, manifestDigest, publishedAt }) => {
    const { source, gate, environment, data, previous } = manifest;
    const bytes = data.reduce((sum, file) => sum + file.size, 0);
    const rows = [
        ["published", `${(0,_registry_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(publishedAt)} UTC${source.actor ? ` by ${(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(source.actor)}` : ""}`],
        ["gate", gate ? `${gate.verdict}${gate.n ? ` on ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(gate.n, "row")}` : ""}` : "no gate judged it"],
        ["trained by", (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(manifest.command)],
        ["commit", source.commit && `${source.commit}${source.dirty ? " with uncommitted changes" : ""}`],
        ["data", data.length > 0 ? `${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(data.length, "file")}, ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(bytes)}` : null],
        ["run", source.run_url && (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(source.run_url)],
        [
            "environment",
            environment && `Python ${(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(environment.python)}, ${environment.fingerprint.slice(0, 12)}`,
        ],
        ["previous", previous && (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(previous.version)],
        ["licence", manifest.license && (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(manifest.license)],
        ["manifest", `sha256:${manifestDigest}`],
        ["goes along", Object.keys(manifest.evidence).map(_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T).join(", ") || null],
    ];
    return rows.flatMap(([name, value]) => (value ? [[(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("dim", name), value]] : []));
};
const formatInterval = (ci) => ci ? `[${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(ci.low)}, ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(ci.high)}]` : "";


/***/ })

};
