export const id = 4072;
export const ids = [4072];
export const modules = {

/***/ 24072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printCard: () => (/* binding */ printCard)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76656);
/* harmony import */ var _mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76374);
/* harmony import */ var _registry_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76767);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5696);




/** The model card as a terminal shows it: the same facts as the release's page, from the same manifest. */
const printCard = (version) => {
    const { manifest, stages, yanked } = version;
    const state = yanked ? (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("red", "withdrawn") : stages.map((stage) => (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("cyan", stage)).join(", ");
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)(`${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("bold", version.tag)}${state ? `  ${state}` : ""}`);
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)((0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("dim", version.releaseUrl));
    if (version.withdrawn)
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)(`${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("red", "Withdrawn")} ${(0,_registry_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDecision */ .K5)(version.withdrawn)}`);
    if (version.deprecated)
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)(`${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("yellow", "The model was retired")} ${(0,_registry_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDecision */ .K5)(version.deprecated)}`);
    if (manifest.forced)
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)(`${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("yellow", "Registered without a passing verdict")} by ${(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__.oneLine)(manifest.forced.actor)}: ${(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__.oneLine)(manifest.forced.reason)}`);
    if (version.meaning)
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)((0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__.oneLine)(version.meaning));
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .printTable */ .e4)(["", ""], factRows(version));
    if (manifest.metrics.length > 0) {
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)();
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .printTable */ .e4)([
            "metric",
            "value",
            "interval",
            `change${manifest.gate?.champion ? ` from ${(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__.oneLine)(manifest.gate.champion)}` : ""}`,
            "told by",
        ], manifest.metrics.map(({ name, value, ci, change, source }) => [
            (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__.oneLine)(name),
            (0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(value),
            (0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_3__/* .formatInterval */ .vy)(ci).trim(),
            change ? `${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_3__/* .formatSigned */ .Gp)(change.delta)}${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_3__/* .formatInterval */ .vy)(change.ci, _mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_3__/* .formatSigned */ .Gp)}` : "",
            source,
        ]));
    }
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)();
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .printTable */ .e4)(["file", "size", "sha256"], manifest.files.map(({ path, size, sha256 }) => [(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__.oneLine)(path), (0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(size), sha256]));
    printSignature(manifest);
    printFindings(manifest);
    const { card = {} } = manifest;
    for (const [title, text] of [
        ["What it does", card.description],
        ["Intended use", manifest.intended_use],
        ["Out of scope", card.out_of_scope],
        ["Limitations", manifest.limitations],
        ["Ethical considerations", card.ethical_considerations],
    ])
        if (text)
            (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)(`\n${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("bold", title)}  ${(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__.oneLine)(text)}`);
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)((0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("dim", `\nGet it: npx mlops pull ${version.model}@${version.version} -o model/`));
};
const printSignature = ({ signature }) => {
    if (!signature)
        return;
    const rowOf = (kind, { name, datatype, shape }) => [
        kind,
        (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__.oneLine)(name),
        (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__.oneLine)(datatype),
        `[${shape.map((length) => (length === -1 ? "any" : length)).join(", ")}]`,
    ];
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)();
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .printTable */ .e4)(["signature", "name", "type", "shape"], [
        ...signature.inputs.map((tensor) => rowOf(tensor.optional ? "input, optional" : "input", tensor)),
        ...signature.outputs.map((tensor) => rowOf("output", tensor)),
    ]);
};
const printFindings = ({ security }) => {
    if (!security || security.findings.length === 0)
        return;
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)();
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .printTable */ .e4)(["scan", "file", "what", "why it is told"], security.findings.map(({ level, path, name, reason }) => [
        level === "danger" ? (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("red", level) : level === "warning" ? (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("yellow", level) : level,
        (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__.oneLine)(path),
        (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__.oneLine)(name),
        (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__.oneLine)(reason),
    ]));
};
const factRows = ({ manifest, manifestDigest, publishedAt }) => {
    const { source, gate, environment, data, previous, labels = {}, card = {}, security } = manifest;
    const bytes = data.reduce((sum, file) => sum + file.size, 0);
    const list = (words) => words?.map(_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__.oneLine).join(", ") || null;
    const rows = [
        ["type", manifest.type === "model" ? null : (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__.oneLine)(manifest.type)],
        ["published", `${(0,_registry_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(publishedAt)} UTC${source.actor ? ` by ${(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__.oneLine)(source.actor)}` : ""}`],
        ["gate", gate ? `${gate.verdict}${gate.n ? ` on ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(gate.n, "row")}` : ""}` : "no gate judged it"],
        ["trained by", (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__.oneLine)(manifest.command)],
        ["commit", source.commit && `${source.commit}${source.dirty ? " with uncommitted changes" : ""}`],
        ["data", data.length > 0 ? `${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(data.length, "file")}, ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(bytes)}` : null],
        ["run", source.run_url && (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__.oneLine)(source.run_url)],
        [
            "environment",
            environment && `Python ${(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__.oneLine)(environment.python)}, ${environment.fingerprint.slice(0, 12)}`,
        ],
        ["previous", previous && (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__.oneLine)(previous.version)],
        ["licence", manifest.license && (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__.oneLine)(manifest.license)],
        ["labels", list(Object.entries(labels).map(([key, value]) => `${key}=${value}`))],
        ["task", card.task && (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__.oneLine)(card.task)],
        ["framework", manifest.framework && (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__.oneLine)(manifest.framework)],
        ["made from", list(manifest.base_models)],
        ["formats", list(manifest.formats)],
        [
            "loading it",
            security && (security.safe_format ? "runs no code of its files" : "can run code of its files"),
        ],
        ["contact", card.contact && (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__.oneLine)(card.contact)],
        ["manifest", `sha256:${manifestDigest}`],
        ["goes along", Object.keys(manifest.evidence).map(_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__.oneLine).join(", ") || null],
    ];
    return rows.flatMap(([name, value]) => (value ? [[(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("dim", name), value]] : []));
};


/***/ })

};
