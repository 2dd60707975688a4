export const id = 7934;
export const ids = [7934];
export const modules = {

/***/ 97934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proveModel: () => (/* binding */ proveModel)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76656);
/* harmony import */ var _mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76374);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39887);
/* harmony import */ var _byte_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20568);
/* harmony import */ var _make_sbom_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45904);
/* harmony import */ var _model_signature_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82450);
/* harmony import */ var _scan_model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13949);
/* harmony import */ var _sign_model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25895);










/**
 * Looks into the model's files, writes its bill of materials and, with a key, its signature.
 * @throws UserError where loading a file would run what no model needs, unless that is allowed with a reason.
 */
const proveModel = async (content, request) => {
    const { modelDirectory, directory, at, distributions, signingKey, log } = request;
    const scan = await (0,_scan_model_js__WEBPACK_IMPORTED_MODULE_6__/* .scanModel */ .bn)(content.files.map(({ path, size }) => ({ path, source: (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_3__/* .fileSource */ .IO)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(modelDirectory, path), size) })));
    const security = judge(content.name, scan.security, request);
    const facts = { formats: scan.formats, security };
    const warnings = security.findings.filter(({ level }) => level === "warning");
    if (warnings.length > 0)
        log.warn(`${content.name}: ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_8__/* .countOf */ .pq)(warnings.length, "warning")} about its files. ${describe(warnings)}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
    const write = async (file, text) => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file), text);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file);
    };
    const sbom = await (0,_make_sbom_js__WEBPACK_IMPORTED_MODULE_4__/* .makeSbom */ .w2)({ ...content, ...facts, distributions, at });
    return {
        facts,
        evidence: {
            sbom: await write(_make_sbom_js__WEBPACK_IMPORTED_MODULE_4__/* .sbomFile */ .yp, sbom),
            ...(signingKey && {
                signature: await write(_model_signature_js__WEBPACK_IMPORTED_MODULE_5__/* .signatureAsset */ .rC, (0,_sign_model_js__WEBPACK_IMPORTED_MODULE_7__.signModel)(content.name, content.files, signingKey)),
            }),
        },
    };
};
const judge = (model, security, { allowUnsafe, actor }) => {
    const dangers = security.findings.filter(({ level }) => level === "danger");
    if (dangers.length === 0)
        return security;
    if (allowUnsafe)
        return { ...security, allowed: { reason: allowUnsafe, actor } };
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`Loading ${model} would run what no model needs: ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_8__/* .countOf */ .pq)(dangers.length, "finding")}.\n${describe(dangers)}`, {
        fix: "Save the model in a format that runs nothing (safetensors, ONNX, the library's own JSON), or find out where this comes from. Where it is meant, say why: allow-unsafe.",
    });
};
const describe = (findings) => [
    ...findings
        .slice(0, 10)
        .map(({ path, name, reason }) => `  ${(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_9__.oneLine)(path)}: ${(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_9__.oneLine)(name)} ${(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_9__.oneLine)(reason)}`),
    ...(findings.length > 10 ? [`  … and ${findings.length - 10} more`] : []),
].join("\n");


/***/ })

};
