export const id = 4590;
export const ids = [4590];
export const modules = {

/***/ 84590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attachLocalGitHub: () => (/* binding */ attachLocalGitHub)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _state_instance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78134);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63273);




/**
 * The local GitHub that another process serves from a folder now, if one does. Whoever may read the folder holds its
 * secret, so tokens are made here and are good there; its state is not touched.
 */
const attachLocalGitHub = async (folder) => {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    const running = await (0,_state_instance_js__WEBPACK_IMPORTED_MODULE_2__/* .readInstance */ .o)(directory);
    if (!running)
        return undefined;
    const state = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "state", "server.json"), "utf8"));
    const tokens = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .createTokens */ .j)(state.secret, () => new Date(), () => false);
    return {
        apiUrl: running.apiUrl,
        serverUrl: running.apiUrl.replace("127.0.0.1", "gh.localhost"),
        listRepositories: () => state.repositories,
        issueToken: tokens.issue,
    };
};


/***/ }),

/***/ 78134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ markerFile),
/* harmony export */   o: () => (/* binding */ readInstance)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** At the root of a local GitHub's folder: that it is one, and who serves it now. */
const markerFile = "local-github.json";
/** The process that serves a folder; undefined where none does, or the one that did is gone. */
const readInstance = async (directory) => {
    let running;
    try {
        running = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, markerFile), "utf8"))
            .running;
    }
    catch {
        return undefined;
    }
    if (!running)
        return undefined;
    try {
        // A process id is used again after a crash, so the server itself is asked who it is.
        const reply = await fetch(`${running.apiUrl}/_local`, { signal: AbortSignal.timeout(2000) });
        const { instance } = (await reply.json());
        return instance === running.instance ? running : undefined;
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 63273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ createTokens)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const encode = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
/**
 * Tokens carry their grant and our signature, so none is kept on disk, and one that was given out before a restart
 * is good after it. GitHub's prefixes stay: `ghs_` for a job, `ghp_` for a person.
 */
const createTokens = (secret, now, isRevoked) => {
    const sign = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", secret).update(text).digest();
    const verify = (text, signature) => {
        const expected = sign(text);
        const given = Buffer.from(signature, "base64url");
        return given.length === expected.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(given, expected);
    };
    return {
        issue: (grant) => {
            const payload = {
                ...grant,
                nonce: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("base64url"),
                ...(grant.runId !== undefined && { expires: now().getTime() + 24 * 3_600_000 }),
            };
            const text = encode(payload);
            const prefix = grant.runId === undefined ? "ghp" : "ghs";
            return `${prefix}_${text}.${sign(text).toString("base64url")}`;
        },
        /** The grant of a token that we signed and that is neither revoked nor out of date. */
        read: (token) => {
            const match = /^gh[ps]_([\w-]+)\.([\w-]+)$/.exec(token);
            if (!match || !verify(match[1], match[2]) || isRevoked(token))
                return undefined;
            const payload = JSON.parse(Buffer.from(match[1], "base64url").toString());
            return payload.expires !== undefined && payload.expires < now().getTime() ? undefined : payload;
        },
        /** ACTIONS_RUNTIME_TOKEN: a JWT whose `scp` the toolkit reads to learn its run and job. */
        issueRuntime: ({ runId, jobId }) => {
            const issued = Math.floor(now().getTime() / 1000);
            const text = `${encode({ alg: "HS256", typ: "JWT" })}.${encode({
                scp: `Actions.Results:${runId}:${jobId}`,
                iat: issued,
                exp: issued + 24 * 3600,
            })}`;
            return `${text}.${sign(text).toString("base64url")}`;
        },
        readRuntime: (token) => {
            const match = /^([\w-]+\.([\w-]+))\.([\w-]+)$/.exec(token);
            if (!match || !verify(match[1], match[3]))
                return undefined;
            const { scp, exp } = JSON.parse(Buffer.from(match[2], "base64url").toString());
            const scope = /^Actions\.Results:(\d+):(\d+)$/.exec(scp ?? "");
            if (!scope || (exp ?? 0) * 1000 < now().getTime())
                return undefined;
            return { runId: Number(scope[1]), jobId: Number(scope[2]) };
        },
        /** A signature for a link, good for ten minutes as GitHub's and Azure's are good for a while. */
        signLink: (path) => {
            const expires = now().getTime() + 600_000;
            return `${expires}.${sign(`${path}?${expires}`).toString("base64url")}`;
        },
        verifyLink: (path, signature) => {
            const [expires = "", signed = ""] = signature.split(".");
            return Number(expires) >= now().getTime() && verify(`${path}?${expires}`, signed);
        },
    };
};


/***/ })

};
