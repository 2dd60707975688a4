export const id = 5315;
export const ids = [5315];
export const modules = {

/***/ 55315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeFiles: () => (/* binding */ judgeFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75683);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22399);
/* harmony import */ var _mlops_actions_contracts_verdict__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25098);
/* harmony import */ var _mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92404);
/* harmony import */ var _mlops_actions_evaluation_evaluate_gate__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3523);
/* harmony import */ var _mlops_actions_evaluation_evaluate_summary__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23060);
/* harmony import */ var _mlops_actions_evaluation_read_policy__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94911);









/** Judges files on this disk by a policy file, and binds the verdict to their digests. */
const judgeFiles = async (request) => {
    const { policy, path } = await (0,_mlops_actions_evaluation_read_policy__WEBPACK_IMPORTED_MODULE_8__/* .readPolicy */ .T)(request.policy, request.model, readText);
    const labels = policy.task === "summary" ? undefined : findLabels(request, policy, path);
    const labelsDigest = labels === undefined ? null : await (0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__/* .hashSource */ .cB)((0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__/* .fileSource */ .IO)(labels));
    const challengerDigest = await (0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__/* .hashSource */ .cB)((0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__/* .fileSource */ .IO)(request.challenger));
    if (request.champion)
        await (0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__/* .hashSource */ .cB)((0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__/* .fileSource */ .IO)(request.champion));
    const wrong = labels && labelsDigest && (0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__/* .describeWrongLabels */ .Ue)(policy, labels, labelsDigest);
    const decision = wrong
        ? (0,_mlops_actions_evaluation_evaluate_gate__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(policy, "error", wrong)
        : labels === undefined
            ? await judgeSummary(policy, request)
            : await (0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__/* .evaluateFiles */ .Tx)(policy, {
                labels: (0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__/* .fileSource */ .IO)(labels),
                challenger: (0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__/* .fileSource */ .IO)(request.challenger),
                ...(request.champion && { champion: (0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__/* .fileSource */ .IO)(request.champion) }),
            });
    const { alpha, resamples, seed } = policy.stats;
    return _mlops_actions_contracts_verdict__WEBPACK_IMPORTED_MODULE_4__/* .verdictContract */ .qk.parse(_mlops_actions_contracts_verdict__WEBPACK_IMPORTED_MODULE_4__/* .verdictContract */ .qk.serialise({
        ...decision,
        ...(request.model && { model: request.model }),
        challenger: { commit: null, model_digest: null, predictions_sha256: challengerDigest },
        data: { labels_sha256: labelsDigest },
        policy: { digest: (0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(policy), ref: null },
        stats: { alpha, resamples, seed },
    }), "verdict");
};
const judgeSummary = async (policy, { challenger, champion }) => (0,_mlops_actions_evaluation_evaluate_summary__WEBPACK_IMPORTED_MODULE_7__/* .evaluateSummary */ .c)(policy, (0,_mlops_actions_evaluation_evaluate_summary__WEBPACK_IMPORTED_MODULE_7__/* .readNumbers */ .P)(await readText(challenger), challenger), champion === undefined ? undefined : (0,_mlops_actions_evaluation_evaluate_summary__WEBPACK_IMPORTED_MODULE_7__/* .readNumbers */ .P)(await readText(champion), champion));
const findLabels = ({ labels }, policy, policyPath) => {
    const named = policy.data?.labels?.path;
    if (labels !== undefined)
        return labels;
    if (named !== undefined)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(policyPath), named);
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError("No labels: --labels was not given, and the policy has no data.labels.path.", {
        fix: "Add one of them.",
    });
};
const readText = async (path) => {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    }
    catch (cause) {
        throw (0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__/* .describeUnreadable */ .D2)(path, cause);
    }
};


/***/ })

};
