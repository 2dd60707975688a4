export const id = 5895;
export const ids = [5895];
export const modules = {

/***/ 82450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ bundleType),
/* harmony export */   Lj: () => (/* binding */ encodeForSigning),
/* harmony export */   W3: () => (/* binding */ predicateType),
/* harmony export */   h: () => (/* binding */ payloadType),
/* harmony export */   hr: () => (/* binding */ hashOfCurve),
/* harmony export */   pi: () => (/* binding */ isIgnored),
/* harmony export */   qB: () => (/* binding */ statementType),
/* harmony export */   rC: () => (/* binding */ signatureAsset)
/* harmony export */ });
/**
 * The layout of an OpenSSF model signature (OMS): a Sigstore bundle around a DSSE envelope around an in-toto statement
 * whose predicate lists the model's files with their digests.
 * https://github.com/sigstore/model-transparency/blob/main/docs/model_signing_format.md
 */
const bundleType = "application/vnd.dev.sigstore.bundle.v0.3+json";
const payloadType = "application/vnd.in-toto+json";
const statementType = "https://in-toto.io/Statement/v1";
const predicateType = "https://model_signing/signature/v1.0";
const signatureAsset = "model.sig";
/** What `model_signing` itself leaves out beside the signature, so that a clone of a model verifies too. */
const ignoredPaths = [signatureAsset, ".git", ".gitattributes", ".github", ".gitignore"];
const isIgnored = (path, ignored = ignoredPaths) => ignored.some((each) => path === each || path.startsWith(`${each}/`));
/** DSSE's pre-authentication encoding: https://github.com/secure-systems-lab/dsse/blob/v1.0.0/protocol.md */
const encodeForSigning = (type, payload) => Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `), payload]);
const hashOfCurve = (curve) => ({ prime256v1: "sha256", secp384r1: "sha384", secp521r1: "sha512" })[curve ?? ""];


/***/ }),

/***/ 25895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkSigningKey: () => (/* binding */ checkSigningKey),
/* harmony export */   keyHint: () => (/* binding */ keyHint),
/* harmony export */   signModel: () => (/* binding */ signModel)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95443);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39887);
/* harmony import */ var _model_signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82450);




/**
 * Signs a model's files with a private key, as `model_signing sign key` does: whoever has the public key checks it
 * with that program, with `mlops verify`, or with any other that knows the format. Top-level files of git's own
 * (.gitattributes and the like) are not signed, because the format's verifiers leave them out.
 *
 * @param name of the model; it is told, not checked.
 * @param key elliptic curve, P-256, P-384 or P-521, as PEM. Never logged, never written.
 * @returns the text of `model.sig`.
 */
const signModel = (name, files, key) => {
    const privateKey = readPrivateKey(key);
    const hash = hashOf(privateKey);
    const payload = Buffer.from(JSON.stringify(makeStatement(name, files)));
    const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(hash, (0,_model_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeForSigning */ .Lj)(_model_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .payloadType */ .h, payload), privateKey);
    return `${JSON.stringify({
        mediaType: _model_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleType */ .$7,
        verificationMaterial: { publicKey: { hint: keyHint((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKey)) }, tlogEntries: [] },
        dsseEnvelope: {
            payload: payload.toString("base64"),
            payloadType: _model_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .payloadType */ .h,
            signatures: [{ sig: signature.toString("base64"), keyid: "" }],
        },
    })}\n`;
};
/** Says that a text is a key that can sign, before anything else is done. @throws UserError without a word of the key. */
const checkSigningKey = (key) => void hashOf(readPrivateKey(key));
const makeStatement = (name, files) => {
    const signed = files.filter(({ path }) => !(0,_model_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .isIgnored */ .pi)(path)).sort((a, b) => comparePaths(a.path, b.path));
    const root = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for (const file of signed)
        root.update(file.sha256, "hex");
    return {
        _type: _model_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .statementType */ .qB,
        subject: [{ name, digest: { sha256: root.digest("hex") } }],
        predicateType: _model_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .predicateType */ .W3,
        predicate: {
            serialization: {
                method: "files",
                hash_type: "sha256",
                allow_symlinks: false,
                ignore_paths: [_model_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .signatureAsset */ .rC, ".git", ".gitattributes", ".github", ".gitignore"],
            },
            resources: signed.map((file) => ({ name: file.path, algorithm: "sha256", digest: file.sha256 })),
        },
    };
};
/** As Python's PurePosixPath: part by part, by code points. */
const comparePaths = (a, b) => {
    const [left, right] = [a.split("/"), b.split("/")];
    for (let n = 0; n < Math.min(left.length, right.length); n++) {
        const order = Buffer.compare(Buffer.from(left[n]), Buffer.from(right[n])); // UTF-8 keeps the order of code points
        if (order !== 0)
            return order;
    }
    return left.length - right.length;
};
/** Which key it was: sha256 of the public key's PEM. */
const keyHint = (publicKey) => (0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(publicKey.export({ type: "spki", format: "pem" }));
const readPrivateKey = (key) => {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(key);
    }
    catch {
        // The cause is left out: nothing of what was given must reach a log.
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError("The signing key is not a private key in PEM without a passphrase.", {
            fix: "Make one with: openssl ecparam -name prime256v1 -genkey -noout -out signing-key.pem\nand put the file's whole text, its first and last line too, into the secret.",
        });
    }
};
const hashOf = (key) => {
    const curve = key.asymmetricKeyDetails?.namedCurve;
    const hash = (0,_model_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .hashOfCurve */ .hr)(curve);
    if (hash)
        return hash;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`The signing key is of type ${key.asymmetricKeyType}${curve ? ` on ${curve}` : ""}, which model signatures do not know.`, { fix: "Use an elliptic curve key: P-256 (prime256v1), P-384 or P-521." });
};


/***/ })

};
