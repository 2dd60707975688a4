export const id = 8318;
export const ids = [8318,5443];
export const modules = {

/***/ 69297:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ cardFactsShape),
/* harmony export */   c: () => (/* binding */ cardConfigShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94534);

const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(20_000);
const address = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^https?:\/\/\S+$/, "an address that begins with https://");
/** A list, or its only member. */
const listOf = (item) => zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([item.transform((one) => [one]), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item)]);
/**
 * What people say of a model, because nothing can be computed about it. Names are those of Hugging Face's metadata and
 * template, so that a card is a valid README there.
 * https://github.com/huggingface/hub-docs/blob/main/modelcard.md
 * https://github.com/huggingface/huggingface_hub/blob/main/src/huggingface_hub/templates/modelcard_template.md
 */
const cardConfigShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    description: text.optional().describe("what it does, in a sentence or two"),
    license: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("an SPDX identifier, such as apache-2.0, or the licence's name"),
    license_link: address.optional().describe("of a licence that has no SPDX identifier"),
    intended_use: text.optional(),
    out_of_scope: text.optional().describe("what it must not be used for"),
    limitations: text.optional(),
    ethical_considerations: text.optional().describe("who may be harmed, and what was done about it"),
    training_data: text.optional().describe("what the data is; which files it was is recorded by itself"),
    evaluation_data: text.optional().describe("what the held-out data is, and why it was chosen"),
    framework: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[a-z0-9][a-z0-9._-]*$/, "lower-case letters, digits, . _ and -, such as pytorch or scikit-learn")
        .optional()
        .describe("library that loads it: scikit-learn, pytorch, transformers, …"),
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[a-z0-9][a-z0-9-]*$/, "lower-case words joined by -, such as tabular-classification")
        .optional()
        .describe("such as tabular-classification; one of https://huggingface.co/tasks where it fits"),
    base_models: listOf(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
        .optional()
        .describe("what it was made from: owner/name at Hugging Face, or name@v1.2.0"),
    datasets: listOf(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
        .optional()
        .describe("published data it learnt from, by name at Hugging Face"),
    language: listOf(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^([a-z]{2,3}|code|multilingual)$/, "an ISO 639 code such as en, or code, or multilingual")).optional(),
    tags: listOf(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(100)).optional(),
    developers: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe("who made it"),
    contact: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe("whom to ask"),
    paper: address.optional(),
    citation: text.optional().describe("BibTeX"),
});
const words = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional();
const list = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional();
/** The same in a manifest, less what has a field of its own there. Looser: it must be readable for ever. */
const cardFactsShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    description: words,
    license_link: words,
    out_of_scope: words,
    ethical_considerations: words,
    training_data: words,
    evaluation_data: words,
    task: words,
    datasets: list,
    language: list,
    tags: list,
    developers: words,
    contact: words,
    paper: words,
    citation: words,
});


/***/ }),

/***/ 32825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jV: () => (/* binding */ formatPath),
/* harmony export */   wF: () => (/* binding */ describeIssues),
/* harmony export */   ye: () => (/* binding */ defineContract)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94534);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);


/** Joins zod's issue path as people write it: `rules[2].metric`. */
const formatPath = (path) => path.reduce((text, key) => typeof key === "number" ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key), "");
const describeIssues = (error) => error.issues
    .map((issue) => `${formatPath(issue.path) || "(the file itself)"}: ${issue.message}`)
    .join("; ");
const defineContract = (id, fields) => {
    const shape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(id), ...fields });
    const [name, major] = id.split("@");
    const parse = (text, path) => {
        let json;
        try {
            json = JSON.parse(text);
        }
        catch (cause) {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(`${path} is not JSON: ${cause.message}.`, { cause });
        }
        const given = typeof json === "object" && json !== null ? json.schema : undefined;
        if (given !== id)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(...describeSchemaMismatch(path, id, name, major, given));
        const result = shape.safeParse(json);
        if (!result.success)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(`${path} does not fit ${id}: ${describeIssues(result.error)}.`);
        return result.data;
    };
    const serialise = (value) => `${JSON.stringify(shape.parse({ ...value, schema: id }), null, 2)}\n`;
    return { id, shape, parse, serialise };
};
const describeSchemaMismatch = (path, id, name, major, given) => {
    if (typeof given === "string" && given.startsWith(`${name}@`))
        return [
            `${path} is ${given}, and this version reads ${id} only.`,
            {
                fix: Number(given.slice(name.length + 1)) > Number(major)
                    ? "Use a newer version of mlops-actions, the one that wrote the file."
                    : "Make the file again with this version of mlops-actions.",
            },
        ];
    return [
        `${path} has schema ${given === undefined ? "(none)" : JSON.stringify(given)}, expected "${id}".`,
        { fix: `Give it "schema": "${id}", or name another file.` },
    ];
};


/***/ }),

/***/ 95443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Lower-case hex sha256 of bytes, or of a string's UTF-8. */
const sha256 = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
/**
 * JSON with keys in code-unit order and no white space, so that equal values have equal bytes.
 * Numbers are printed as ECMAScript does, which is what RFC 8785 (JCS) asks for.
 * @throws TypeError on NaN, Infinity, functions and bigints: none of them has a JSON form.
 */
const canonicalJson = (value) => {
    if (value === null || typeof value === "string" || typeof value === "boolean")
        return JSON.stringify(value);
    if (typeof value === "number") {
        if (!Number.isFinite(value))
            throw new TypeError(`${value} has no JSON form`);
        return JSON.stringify(value);
    }
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
    if (typeof value === "object") {
        const entries = Object.entries(value)
            .filter(([, item]) => item !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
        return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
    }
    throw new TypeError(`a ${typeof value} has no JSON form`);
};
/** sha256 of the canonical JSON of a value. */
const digestOf = (value) => sha256(canonicalJson(value));


/***/ }),

/***/ 88678:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkVersion: () => (/* binding */ checkVersion)
});

// EXTERNAL MODULE: ../packages/registry/src/pull/find-asset.ts
var find_asset = __webpack_require__(85503);
// EXTERNAL MODULE: ../packages/registry/src/pull/open-range.ts
var open_range = __webpack_require__(14965);
// EXTERNAL MODULE: ../packages/registry/src/read/reference.ts
var read_reference = __webpack_require__(30135);
// EXTERNAL MODULE: ../packages/registry/src/read/resolve.ts
var resolve = __webpack_require__(96582);
// EXTERNAL MODULE: ../packages/registry/src/releases/asset-names.ts
var asset_names = __webpack_require__(3853);
// EXTERNAL MODULE: ../packages/registry/src/releases/releases.ts
var releases = __webpack_require__(50316);
// EXTERNAL MODULE: ../packages/registry/src/releases/stream-http.ts
var stream_http = __webpack_require__(52279);
// EXTERNAL MODULE: ../packages/registry/src/releases/upload-asset.ts
var upload_asset = __webpack_require__(28218);
// EXTERNAL MODULE: ../packages/registry/src/store/locate-bytes.ts
var locate_bytes = __webpack_require__(54599);
// EXTERNAL MODULE: ../packages/registry/src/tags/fold-tag-log.ts
var fold_tag_log = __webpack_require__(87338);
// EXTERNAL MODULE: ../packages/registry/src/tags/read-tag-log.ts
var read_tag_log = __webpack_require__(42065);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: ../packages/registry/src/each-of.ts
var each_of = __webpack_require__(19940);
// EXTERNAL MODULE: ../packages/registry/src/proof/byte-source.ts
var byte_source = __webpack_require__(20568);
// EXTERNAL MODULE: ../packages/registry/src/proof/scan-model.ts + 16 modules
var scan_model = __webpack_require__(13949);
;// CONCATENATED MODULE: ../packages/registry/src/proof/check-bytes.ts






/** What is at most this large is kept while it comes; anything larger is asked for again by ranges. */
const keptSize = 16 * 1024 * 1024;
/**
 * Reads every byte of a version as it lies in its releases, and holds assets, shards, archive and files each against
 * the digest that the manifest has for it. Nothing is stored.
 */
const checkBytes = async (manifest, roles, ports) => {
    const scans = new Map();
    const large = [];
    const evidence = new Map();
    const fileSlice = (file, start) => ({
        name: file.path,
        start,
        size: file.size,
        sha256: file.sha256,
        kept: file.size <= keptSize,
        keep: async (bytes) => {
            if (bytes)
                scans.set(file.path, await (0,scan_model/* scanFile */.WN)(file.path, (0,byte_source/* bufferSource */.kq)(bytes)));
            else
                large.push(file);
        },
    });
    const chains = [
        ...manifest.files
            .filter(({ offset }) => offset === undefined)
            .map((file) => ({
            stored: (0,locate_bytes/* locateFile */.p)(manifest, file).map(({ stored }) => stored),
            slices: [fileSlice(file, 0)],
        })),
        ...archiveChain(manifest, fileSlice),
        ...Object.entries(manifest.evidence).map(([role, entry]) => ({
            stored: [entry],
            slices: [
                {
                    ...entry,
                    name: entry.asset,
                    start: 0,
                    kept: roles.includes(role) && entry.size <= keptSize,
                    keep: async (bytes) => void (bytes && evidence.set(role, bytes)),
                },
            ],
        })),
    ];
    const problems = (await (0,each_of/* eachOf */.p)(chains, 4, (chain) => readChain(chain, ports))).flat();
    for (const file of new Set(large))
        scans.set(file.path, await (0,scan_model/* scanFile */.WN)(file.path, remoteSource(manifest, file, ports)));
    return {
        problems,
        scans: manifest.files.flatMap(({ path }) => {
            const scan = scans.get(path);
            return scan ? [{ path, ...scan }] : [];
        }),
        evidence,
        bytes: chains.flatMap(({ stored }) => stored).reduce((sum, { size }) => sum + size, 0),
    };
};
const archiveChain = ({ archive, files }, fileSlice) => {
    if (!archive)
        return [];
    const slices = files
        .flatMap((file) => (file.offset === undefined ? [] : [fileSlice(file, file.offset)]))
        .sort((a, b) => a.start - b.start || a.size - b.size);
    const stored = (0,locate_bytes/* locateFile */.p)({}, { ...archive, path: "" }).map((span) => span.stored);
    return [{ stored, slices, whole: { name: "the archive", sha256: archive.sha256 } }];
};
/** @returns what is wrong with it; a connection that breaks is tried three times. */
const readChain = async (chain, ports) => {
    for (let attempt = 1;; attempt++) {
        try {
            return await readChainOnce(chain, ports);
        }
        catch (error) {
            // Ours to tell: an asset is gone, or is another one by GitHub's own word.
            if ((0,user_error/* isUserError */.i)(error))
                return [error.message];
            if (attempt === 3)
                throw error;
        }
    }
};
const readChainOnce = async ({ stored, slices, whole }, ports) => {
    const problems = [];
    const total = (0,external_node_crypto_.createHash)("sha256");
    const open = slices.map((slice) => ({
        slice,
        hash: (0,external_node_crypto_.createHash)("sha256"),
        read: 0,
        parts: slice.kept ? [] : undefined,
    }));
    const finish = async ({ slice, hash, read, parts }) => {
        if (read === slice.size && hash.digest("hex") === slice.sha256)
            await slice.keep(parts && Buffer.concat(parts));
        else
            problems.push(`${slice.name} has other bytes than the manifest says`);
    };
    let at = 0;
    while (open[0]?.slice.size === 0)
        await finish(open.shift());
    for (const part of stored) {
        const asset = await ports.findAsset(part);
        const { body } = await ports.openRange(asset, 0, asset.size);
        const own = (0,external_node_crypto_.createHash)("sha256");
        for await (const chunk of body) {
            own.update(chunk);
            total.update(chunk);
            ports.told(chunk.length);
            // Files in an archive lie one after another, so that only the first that is open can take bytes.
            while (open.length > 0 && open[0].slice.start < at + chunk.length) {
                const first = open[0];
                const from = Math.max(0, first.slice.start - at);
                const bytes = chunk.subarray(from, Math.max(from, first.slice.start + first.slice.size - at));
                take(first, bytes);
                if (first.slice.start + first.slice.size > at + chunk.length)
                    break;
                await finish(open.shift());
            }
            at += chunk.length;
        }
        if (stored.length > 1 && own.digest("hex") !== part.sha256)
            problems.push(`${part.asset} has other bytes than the manifest says`);
    }
    for (const rest of open)
        await finish(rest);
    if (whole && total.digest("hex") !== whole.sha256)
        problems.push(`${whole.name} has other bytes than the manifest says`);
    return problems;
};
const take = (open, bytes) => {
    open.hash.update(bytes);
    open.read += bytes.length;
    open.parts?.push(bytes);
};
/** A model file where it lies, opened at any place. */
const remoteSource = (manifest, file, { findAsset, openRange }) => ({
    size: file.size,
    open: async function* (start = 0, end = file.size) {
        let begin = 0;
        for (const span of (0,locate_bytes/* locateFile */.p)(manifest, file)) {
            const [from, to] = [Math.max(start - begin, 0), Math.min(end - begin, span.end - span.start)];
            begin += span.end - span.start;
            if (from >= to)
                continue;
            const { body, whole } = await openRange(await findAsset(span.stored), span.start + from, span.start + to);
            if (whole && (span.start + from > 0 || to < span.stored.size)) {
                body.destroy();
                throw new Error(`the store sends ${span.stored.asset} only as a whole`);
            }
            yield* body;
        }
    },
});

// EXTERNAL MODULE: ../packages/contracts/src/digest.ts
var src_digest = __webpack_require__(95443);
// EXTERNAL MODULE: ../packages/contracts/src/format.ts
var format = __webpack_require__(76656);
// EXTERNAL MODULE: ../packages/contracts/src/manifest.ts
var manifest = __webpack_require__(35362);
// EXTERNAL MODULE: ../packages/contracts/src/verdict.ts
var verdict = __webpack_require__(7066);
// EXTERNAL MODULE: ../packages/registry/src/register/build-manifest.ts
var build_manifest = __webpack_require__(35829);
// EXTERNAL MODULE: ../packages/registry/src/store/release-assets.ts
var release_assets = __webpack_require__(78838);
// EXTERNAL MODULE: ../packages/registry/src/proof/make-sbom.ts
var make_sbom = __webpack_require__(45904);
// EXTERNAL MODULE: ../packages/registry/src/proof/model-signature.ts
var model_signature = __webpack_require__(82450);
// EXTERNAL MODULE: ../packages/registry/src/proof/sign-model.ts
var sign_model = __webpack_require__(25895);
;// CONCATENATED MODULE: ../packages/registry/src/proof/verify-signature.ts




/**
 * Holds a model signature against the model's files and, where a public key is given, against that key.
 * Signatures by a certificate or by Sigstore's keyless way are not checked here: `model_signing verify` does.
 */
const verifySignature = (bundle, files, publicKey) => {
    const key = publicKey === undefined ? undefined : readPublicKey(publicKey);
    const read = readBundle(bundle);
    if (typeof read === "string")
        return { signedByKey: key && false, problems: [read] };
    const problems = [...checkRoot(read.statement), ...compareFiles(read.statement, files)];
    if (!key)
        return { signedByKey: undefined, problems };
    const { hint } = read;
    if (hint === undefined)
        problems.unshift("it was not made by a key but by a certificate, which is not checked here");
    else if (hint !== "" && hint !== (0,sign_model.keyHint)(key))
        problems.unshift(`it was made by another key (its public key has sha256 ${hint.slice(0, 12)}…)`);
    const hash = (0,model_signature/* hashOfCurve */.hr)(key.asymmetricKeyDetails?.namedCurve);
    const signedByKey = hash !== undefined && (0,external_node_crypto_.verify)(hash, (0,model_signature/* encodeForSigning */.Lj)(model_signature/* payloadType */.h, read.payload), key, read.signature);
    if (!signedByKey)
        problems.unshift("the key did not sign it");
    return { signedByKey, problems };
};
const readBundle = (text) => {
    try {
        const { mediaType, verificationMaterial, dsseEnvelope } = JSON.parse(text);
        if (mediaType !== model_signature/* bundleType */.$7)
            return `it is a bundle of type ${mediaType}, not ${model_signature/* bundleType */.$7}`;
        if (dsseEnvelope.payloadType !== model_signature/* payloadType */.h)
            return "its envelope holds no in-toto statement";
        const payload = Buffer.from(dsseEnvelope.payload, "base64");
        const statement = JSON.parse(payload.toString("utf8"));
        if (statement._type !== model_signature/* statementType */.qB || statement.predicateType !== model_signature/* predicateType */.W3)
            return `it says ${statement.predicateType} where a model signature says ${model_signature/* predicateType */.W3}`;
        const { method, hash_type: hashType } = statement.predicate.serialization;
        if (method !== "files" || hashType !== "sha256")
            return `it lists ${method} by ${hashType}; only files by sha256 are compared here`;
        const { publicKey } = verificationMaterial;
        return {
            payload,
            signature: Buffer.from(dsseEnvelope.signatures[0].sig, "base64"),
            hint: publicKey && (publicKey.hint ?? ""),
            statement,
        };
    }
    catch {
        return "it is no Sigstore bundle";
    }
};
/** The subject's digest is that of the files' digests in their order. */
const checkRoot = ({ subject, predicate }) => {
    const root = (0,external_node_crypto_.createHash)("sha256");
    for (const { digest } of predicate.resources)
        root.update(digest, "hex");
    return subject.length === 1 && subject[0].digest.sha256 === root.digest("hex")
        ? []
        : ["its subject is not the digest of the files it lists"];
};
const compareFiles = ({ predicate }, files) => {
    const signed = new Map(predicate.resources.map(({ name, digest }) => [name, digest]));
    const ignored = predicate.serialization.ignore_paths ?? [];
    const here = files.filter(({ path }) => !(0,model_signature/* isIgnored */.pi)(path, ignored));
    const problems = here.flatMap(({ path, sha256 }) => {
        const digest = signed.get(path);
        if (digest === undefined)
            return [`${path} is not signed`];
        return digest === sha256 ? [] : [`${path} has another sha256 than was signed`];
    });
    const paths = new Set(here.map(({ path }) => path));
    return [
        ...problems,
        ...[...signed.keys()]
            .filter((name) => !paths.has(name))
            .map((name) => `${name} was signed and is not there`),
    ];
};
const readPublicKey = (pem) => {
    let key;
    try {
        key = (0,external_node_crypto_.createPublicKey)(pem);
    }
    catch (cause) {
        throw new user_error.UserError("The public key is not in PEM.", { cause });
    }
    if ((0,model_signature/* hashOfCurve */.hr)(key.asymmetricKeyDetails?.namedCurve))
        return key;
    throw new user_error.UserError(`The public key is of type ${key.asymmetricKeyType}, which model signatures do not know.`, {
        fix: "Give the key that belongs to the signing key: P-256, P-384 or P-521.",
    });
};

;// CONCATENATED MODULE: ../packages/registry/src/proof/verify-version.ts










/** Reads a manifest; undefined where it is none. */
const parseManifest = (text) => {
    try {
        return text === undefined ? undefined : manifest/* manifestContract */.E.parse(text, "manifest.json");
    }
    catch {
        return undefined;
    }
};
/** Every claim about a version held against what it is a claim of. Nothing here asks anybody anything. */
const verifyVersion = (version) => {
    const manifest = parseManifest(version.manifestText);
    const sealed = checkSeal(version);
    if (!manifest)
        return [sealed, failed("manifest", "it cannot be read, so that nothing else can be checked")];
    return [
        sealed,
        checkAssets(manifest, version),
        checkSums(manifest, version),
        checkModelDigest(manifest),
        checkCandidate(manifest, version.facts),
        checkVerdict(manifest, version),
        checkSbom(manifest, version),
        checkSignature(manifest, version),
        checkScan(manifest, version.scan),
        checkStages(manifest, version),
        checkExtra(manifest, version.assets),
    ];
};
const ok = (name, detail) => ({ name, outcome: "ok", detail });
const failed = (name, detail) => ({ name, outcome: "failed", detail });
const skipped = (name, detail) => ({ name, outcome: "skipped", detail });
const judged = (name, problems, detail) => problems.length > 0 ? failed(name, problems.join("; ")) : ok(name, detail);
const verify_version_short = (digest) => (digest ? `${digest.slice(0, 12)}…` : "none");
const checkSeal = ({ tag, facts, manifestText }) => {
    if (manifestText === undefined)
        return failed("tag", `${tag} stands, and its release has no manifest.json`);
    const digest = (0,src_digest/* sha256 */.sc)(manifestText);
    if (!facts.manifest_digest)
        return failed("tag", "it names no manifest, so that anybody could have changed it");
    return facts.manifest_digest === digest
        ? ok("tag", `${tag} names manifest ${verify_version_short(digest)}`)
        : failed("tag", `it names manifest ${verify_version_short(facts.manifest_digest)}, the release has ${verify_version_short(digest)}`);
};
const checkAssets = ({ files, evidence }, { bytes }) => {
    const what = `${(0,format/* countOf */.pq)(files.length, "model file")} and ${(0,format/* countOf */.pq)(Object.keys(evidence).length, "piece")} of evidence`;
    if (bytes.problems.length > 0 || bytes.read === "bytes")
        return judged("files", bytes.problems, `${what}, ${(0,format/* formatBytes */.z3)(bytes.size)} read`);
    return bytes.untold.length > 0
        ? skipped("files", `GitHub tells no digest of ${bytes.untold.join(", ")}; without --quick they are read`)
        : ok("files", `${what}, by the digests that GitHub tells`);
};
const checkSums = (manifest, { sums }) => {
    if (sums === undefined)
        return skipped("SHA256SUMS", "this release has none");
    const problems = sums === (0,release_assets/* writeSums */.e)(manifest) ? [] : ["it does not list what the manifest does"];
    return judged("SHA256SUMS", problems, (0,format/* countOf */.pq)(sums.split("\n").length - 1, "line"));
};
const checkModelDigest = ({ files, model_digest: told }) => {
    const digest = (0,src_digest/* digestOf */.ol)(files.map(({ path, size, sha256: own }) => ({ path, size, sha256: own })));
    const problems = digest === told ? [] : [`the files make ${verify_version_short(digest)}, the manifest says ${verify_version_short(told)}`];
    return judged("model digest", problems, verify_version_short(told));
};
const checkCandidate = (manifest, facts) => {
    const id = (0,build_manifest/* recomputeCandidateId */.ph)(manifest);
    const problems = [
        ...(id === manifest.candidate_id
            ? []
            : [`it comes out as ${verify_version_short(id)}, the manifest says ${verify_version_short(manifest.candidate_id)}`]),
        ...(facts.candidate_id === undefined || facts.candidate_id === id
            ? []
            : [`the tag says ${verify_version_short(facts.candidate_id)}`]),
    ];
    return judged("candidate", problems, `${verify_version_short(id)} of commit ${manifest.source.commit?.slice(0, 7)}`);
};
const checkVerdict = (manifest, { facts, evidence }) => {
    const { gate, forced } = manifest;
    if (!gate)
        return skipped("verdict", `no gate judged it${forced ? `; ${forced.actor} registered it all the same: ${forced.reason}` : ""}`);
    const bytes = evidence.get("verdict");
    if (!bytes)
        return failed("verdict", "verdict.json is not there, or is not the one that was registered");
    const problems = [];
    const digest = (0,src_digest/* sha256 */.sc)(bytes);
    if (digest !== gate.digest)
        problems.push(`verdict.json is ${verify_version_short(digest)}, the manifest says ${verify_version_short(gate.digest)}`);
    if (facts.gate_digest !== undefined && facts.gate_digest !== gate.digest)
        problems.push(`the tag says ${verify_version_short(facts.gate_digest)}`);
    const verdict = parseVerdict(bytes);
    if (!verdict)
        return failed("verdict", "verdict.json cannot be read");
    const { challenger, verdict: word } = verdict;
    if (word !== gate.verdict)
        problems.push(`it says "${word}", the manifest "${gate.verdict}"`);
    if (challenger?.model_digest !== manifest.model_digest)
        problems.push(`it judged model ${verify_version_short(challenger?.model_digest)}, not this one`);
    return judged("verdict", problems, `"${word}" of ${verify_version_short(digest)}, which judged this very model${forced ? `; forced by ${forced.actor}: ${forced.reason}` : ""}`);
};
const parseVerdict = (bytes) => {
    try {
        return verdict.verdictContract.parse(bytes.toString(), "verdict.json");
    }
    catch {
        return undefined;
    }
};
const checkSbom = ({ files, evidence: entries }, { evidence }) => {
    if (!entries.sbom)
        return skipped("SBOM", "this version has none");
    const bytes = evidence.get("sbom");
    const listed = bytes && (0,make_sbom/* readSbomFiles */.xX)(bytes.toString());
    if (!listed)
        return failed("SBOM", "it is not there, or cannot be read");
    const byPath = new Map(listed.map(({ path, sha256: digest }) => [path, digest]));
    const wrong = files
        .filter(({ path, sha256: digest }) => byPath.get(path) !== digest)
        .map(({ path }) => path);
    const problems = [
        ...wrong.map((path) => `${path} has another sha256 there`),
        ...(listed.length === files.length
            ? []
            : [`it lists ${(0,format/* countOf */.pq)(listed.length, "file")}, the manifest ${files.length}`]),
    ];
    return judged("SBOM", problems, `lists ${(0,format/* countOf */.pq)(files.length, "file")} with these digests`);
};
const checkSignature = ({ files, evidence: entries }, { evidence, publicKey }) => {
    if (!entries.signature)
        return publicKey
            ? failed("signature", "a key was given, and nothing is signed")
            : skipped("signature", "nothing is signed");
    const bytes = evidence.get("signature");
    if (!bytes)
        return failed("signature", "it is not there, or is not the one that was registered");
    const { signedByKey, problems } = verifySignature(bytes.toString(), files, publicKey);
    if (problems.length > 0 || signedByKey)
        return judged("signature", problems, "of these files, by the key given");
    return skipped("signature", "of these files; by whom is not checked without --public-key");
};
const checkScan = ({ security }, scan) => {
    if (!scan)
        return skipped("scan", "the files were not read");
    const told = (findings) => new Set(findings.map((each) => JSON.stringify([each.path, each.level, each.name])));
    const { findings, safe_format: safe } = scan.security;
    const before = told(security?.findings ?? []);
    const fresh = findings.filter((each) => !before.has(JSON.stringify([each.path, each.level, each.name])));
    const dangers = fresh.filter(({ level }) => level === "danger").map(({ path, name }) => `${path}: ${name}`);
    const summary = `${scan.formats.join(", ")}; ${safe ? "loading runs nothing" : "loading can run code"}`;
    if (dangers.length > 0)
        return failed("scan", `it finds what the manifest does not tell: ${dangers.slice(0, 5).join(", ")}`);
    if (!security)
        return ok("scan", `${summary}; it was not scanned when it was registered`);
    if (security.scanner === scan_model/* scannerName */.SX && (fresh.length > 0 || security.safe_format !== safe))
        return failed("scan", "the same scan finds something else than the manifest tells");
    const allowed = security.allowed;
    return ok("scan", allowed ? `${summary}; allowed by ${allowed.actor}: ${allowed.reason}` : summary);
};
const checkStages = (manifest, { assignments, manifestText }) => {
    if (assignments.length === 0)
        return skipped("stages", "it never had one");
    const digest = (0,src_digest/* sha256 */.sc)(manifestText ?? "");
    // A stage given by gto itself, or by hand, promises nothing that could be wrong, and its tag stays for ever.
    const silent = assignments.filter(({ message }) => message.facts.manifest_digest === undefined);
    const telling = assignments.filter((assignment) => !silent.includes(assignment));
    const list = (tags) => tags
        .map(({ tag }) => tag)
        .slice(0, 5)
        .join(", ");
    const unproved = silent.length > 0 ? `${list(silent)} ${silent.length > 1 ? "name" : "names"} none (another tool's)` : "";
    const problems = telling.flatMap(({ tag, message: { facts } }) => {
        if (facts.manifest_digest !== digest)
            return [`${tag} names manifest ${verify_version_short(facts.manifest_digest)}`];
        const verdict = manifest.gate?.digest ?? null;
        return facts.gate_digest === undefined || facts.gate_digest === verdict || facts.forced
            ? []
            : [`${tag} names verdict ${verify_version_short(facts.gate_digest)}`];
    });
    if (telling.length === 0)
        return skipped("stages", unproved);
    const proved = `${list(telling)} ${telling.length > 1 ? "name" : "names"} this manifest`;
    return judged("stages", problems, unproved ? `${proved}; ${unproved}` : proved);
};
const checkExtra = (manifest, assets) => {
    const known = new Set([
        "manifest.json",
        "SHA256SUMS",
        ...(0,release_assets/* writeSums */.e)(manifest)
            .split("\n")
            .map((line) => line.slice(66)),
    ]);
    const extra = assets.filter((name) => !known.has(name));
    return extra.length === 0
        ? ok("release", "it holds nothing else")
        : failed("release", `it also holds ${extra.slice(0, 5).join(", ")}, which no manifest speaks of`);
};
/** A failure of ours is one more line; anything else is thrown. */
const describeProblem = (error) => {
    if ((0,user_error/* isUserError */.i)(error))
        return error.message;
    throw error;
};

;// CONCATENATED MODULE: ../packages/registry/src/proof/collect-version.ts














/**
 * Checks a version again from the bytes: everything that its tag, manifest and evidence say of each other and of the
 * files. Nothing is stored and nothing believed on the way, so that it works on what no other reader would open.
 * @throws UserError where there is no such version.
 */
const checkVersion = async (github, reference, options = {}) => {
    const { model, version, release, log } = await findRelease(github, reference);
    const read = (name) => readAsset(github, release, name);
    const manifestText = (await read(asset_names/* manifestAsset */.Ax))?.toString();
    const manifest = parseManifest(manifestText);
    const contents = manifest
        ? await readContents(github, { model, version, release, manifest, manifestText: manifestText }, options)
        : nothing;
    const checks = verifyVersion({
        ...contents,
        tag: version.tag,
        facts: version.message.facts,
        assignments: log.filter(({ kind, commit }) => kind === "assigned" && commit === version.commit),
        manifestText,
        sums: (await read(asset_names/* sumsAsset */.$m))?.toString(),
        assets: release.assets.map(({ name }) => name),
        publicKey: options.publicKey,
    });
    if (version.withdrawn)
        checks.push({
            name: "withdrawn",
            outcome: "skipped",
            detail: `by ${version.withdrawn.actor ?? "somebody"}: ${version.withdrawn.reason}`,
        });
    const ok = checks.every(({ outcome }) => outcome !== "failed");
    return { model, version: version.version, tag: version.tag, ok, checks };
};
const nothing = {
    bytes: { problems: [], read: "digests", size: 0, untold: [] },
    evidence: new Map(),
    scan: undefined,
};
const findRelease = async (github, reference) => {
    const wanted = (0,read_reference.parseReference)(reference);
    const log = await (0,read_tag_log.readTagLog)(github, wanted.model);
    const choose = await (0,read_reference/* prepareChoice */.f)(wanted);
    let { candidates, skip } = choose((0,fold_tag_log.foldTagLog)(wanted.model, log));
    for (const version of candidates) {
        const release = await (0,releases/* findPublished */.e2)(github, version);
        if (release && skip-- === 0)
            return { model: wanted.model, version, release, log };
    }
    await (0,resolve.requireVersion)(github, reference); // says what there is instead
    throw new Error(`${reference} appeared while it was looked for`);
};
const readContents = async (github, { model, version, release, manifest }, { quick, onProgress = () => { } }) => {
    const registered = (0,resolve/* toRegisteredVersion */.Y)(model, version, release, { manifest, digest: "" });
    const stored = [...(0,locate_bytes/* listStored */.K)(manifest), ...Object.values(manifest.evidence)];
    const total = stored.reduce((sum, { size }) => sum + size, 0);
    let done = 0;
    const ports = {
        findAsset: (0,find_asset/* createFindAsset */.m)(github, registered),
        openRange: (0,open_range/* createOpenRange */.g)(github),
        told: (bytes) => {
            done += bytes;
            onProgress({ done, total });
        },
    };
    if (quick)
        return readDigests(manifest, stored, release, ports);
    const { problems, scans, evidence, bytes } = await checkBytes(manifest, readRoles, ports);
    const scan = scans.length === manifest.files.length ? (0,scan_model/* summariseScans */.ny)(scans) : undefined;
    return { bytes: { problems, read: "bytes", size: bytes, untold: [] }, evidence, scan };
};
/** Roles whose contents are checked; the rest is bytes. */
const readRoles = ["verdict", "sbom", "signature"];
const readDigests = async (manifest, stored, release, ports) => {
    const problems = [];
    for (const each of stored)
        await ports.findAsset(each).catch((error) => problems.push(describeProblem(error)));
    const small = readRoles.filter((role) => Object.hasOwn(manifest.evidence, role));
    const evidence = Object.fromEntries(small.map((role) => [role, manifest.evidence[role]]));
    const read = await checkBytes({ files: [], evidence }, readRoles, ports);
    const told = new Set(release.assets.filter(({ digest }) => digest).map(({ name }) => name));
    const untold = stored
        .filter(({ asset, from }) => from === undefined && !told.has(asset))
        .map(({ asset }) => asset);
    return {
        bytes: {
            problems: [...new Set([...problems, ...read.problems])],
            read: "digests",
            size: read.bytes,
            untold,
        },
        evidence: read.evidence,
        scan: undefined,
    };
};
const readAsset = async (github, release, name) => {
    const asset = release.assets.find((each) => each.name === name);
    return asset && (0,stream_http/* readBody */.x)(await (0,upload_asset/* openAsset */.x1)(github, asset));
};


/***/ }),

/***/ 85503:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ tagHolding),
/* harmony export */   m: () => (/* binding */ createFindAsset)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);
/* harmony import */ var _releases_releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50316);
/* harmony import */ var _tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71863);



/** The tag of the release that holds some bytes: the version's own, or an older one's. */
const tagHolding = ({ model, tag }, { from }) => from === undefined ? tag : (0,_tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTag */ ._3)({ kind: "registered", model, version: from, counter: null });
/**
 * Finds the assets that a version's bytes are kept in. An older version's release is asked for once.
 * @throws UserError where an asset is gone, or is not the one that the manifest names.
 */
const createFindAsset = (github, version) => {
    const releases = new Map();
    const listAssets = async (tag) => {
        const release = await (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .findRelease */ .dv)(github, tag);
        if (release)
            return release.assets.map((asset) => ({ ...asset, digest: asset.digest ?? null }));
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`Release ${tag} is not there, and parts of ${version.tag} are kept in it.`, {
            fix: "It was removed by hand. Register the model again.",
        });
    };
    return async (stored) => {
        const tag = tagHolding(version, stored);
        const held = releases.get(tag) ?? (tag === version.tag ? Promise.resolve(version.assets) : listAssets(tag));
        releases.set(tag, held);
        const asset = (await held).find(({ name }) => name === stored.asset);
        const owner = tag === version.tag ? "its manifest" : `the manifest of ${version.tag}`;
        if (!asset)
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`Release ${tag} has no asset ${stored.asset}, which ${owner} names.`, {
                fix: `It was removed after registration. Register the model again; ${version.releaseUrl} shows what is left.`,
            });
        const digest = asset.digest?.replace(/^sha256:/, "");
        if (asset.size === stored.size && (!digest || digest === stored.sha256))
            return { tag, name: asset.name, url: asset.url, size: asset.size };
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${asset.name} of ${tag} has ${asset.size} bytes${digest ? ` and sha256 ${digest}` : ""}, ${owner} says ${stored.size} bytes and ${stored.sha256}.`, { fix: "The asset was replaced after registration and must not be used. Register the model again." });
    };
};


/***/ }),

/***/ 14965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ createOpenRange)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);
/* harmony import */ var _releases_follow_redirect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83296);
/* harmony import */ var _releases_stream_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52279);



/**
 * The API answers with a redirect to a blob store, whose address is signed for some minutes. It is asked once for an
 * asset, not once for a range (a job's token has 1,000 requests an hour); an address that is refused is forgotten,
 * and whoever tries again asks anew. The store never sees our token.
 */
const createOpenRange = (github) => {
    const accept = "application/octet-stream";
    const authorization = `token ${github.token}`;
    const signed = new Map();
    /** The signed address; undefined where the API sends the bytes itself, as it may. */
    const askForAddress = async (asset) => {
        const response = await (0,_releases_stream_http_js__WEBPACK_IMPORTED_MODULE_2__/* .streamHttp */ .N)(asset.url, { headers: { accept, authorization } });
        if (isContent(response)) {
            response.destroy();
            return undefined;
        }
        response.resume();
        const { location } = response.headers;
        if (!isRedirect(response) || !location)
            throw refusal(github, asset, response);
        return (0,_releases_follow_redirect_js__WEBPACK_IMPORTED_MODULE_1__/* .followRedirect */ .A)(asset.url, location);
    };
    return async (asset, start, end) => {
        const asked = signed.get(asset.url) ?? askForAddress(asset);
        signed.set(asset.url, asked);
        const forget = () => signed.get(asset.url) === asked && signed.delete(asset.url);
        const address = await asked.catch((error) => {
            forget();
            throw error;
        });
        const range = start === 0 && end === asset.size ? {} : { range: `bytes=${start}-${end - 1}` };
        const response = address === undefined
            ? await (0,_releases_stream_http_js__WEBPACK_IMPORTED_MODULE_2__/* .streamHttp */ .N)(asset.url, { headers: { accept, authorization, ...range } })
            : await (0,_releases_stream_http_js__WEBPACK_IMPORTED_MODULE_2__/* .streamHttp */ .N)(address, { headers: { accept, ...range } });
        if (isContent(response))
            return checkAnswer(asset, start, response);
        response.resume();
        if (address === undefined)
            throw refusal(github, asset, response);
        forget();
        throw new Error(`the store answered ${response.statusCode} to the download of ${asset.name}`);
    };
};
const isContent = ({ statusCode }) => statusCode === 200 || statusCode === 206;
const isRedirect = ({ statusCode = 0 }) => statusCode >= 300 && statusCode < 400;
/** Bytes that belong elsewhere, or to another asset than the release lists, are better refused than written. */
const checkAnswer = (asset, start, body) => {
    const whole = body.statusCode === 200;
    const [, from, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(body.headers["content-range"] ?? "") ?? [];
    const size = Number((whole ? body.headers["content-length"] : total) ?? Number.NaN);
    if ((whole || Number(from) === start) && (Number.isNaN(size) || size === asset.size))
        return { body, whole };
    body.destroy();
    throw new Error(`the store sent ${whole ? `${size} bytes` : `the range ${body.headers["content-range"]}`} of ${asset.name}, which has ${asset.size} bytes`);
};
const refusal = ({ owner, repo }, asset, response) => {
    const { statusCode: status = 0, headers } = response;
    const message = `GitHub answered ${status} to the download of ${asset.name}`;
    const retryAfter = Number(headers["retry-after"] ?? Number.NaN);
    if (retryAfter <= 120)
        return Object.assign(new Error(message), { retryAfter });
    if (headers["x-ratelimit-remaining"] === "0")
        return new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${message}: this hour's requests are used up.`, {
            fix: "Run this again later; what was downloaded is kept.",
        });
    if (status !== 401 && status !== 403 && status !== 404)
        return new Error(message);
    return new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${message}: it is not there, or the token may not see it.`, {
        fix: `In a workflow of ${owner}/${repo}, give the job:\n  permissions:\n    contents: read\nElsewhere, a private repository needs a token of its own that may read its contents.`,
    });
};


/***/ }),

/***/ 30135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ prepareChoice),
/* harmony export */   parseReference: () => (/* binding */ parseReference)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);
/* harmony import */ var _tags_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87338);
/* harmony import */ var _tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71863);



const allowed = "Write name@v1.2.0, name@^1.2 (or another semver range), name@latest, name@previous, name#stage, or name#stage~1 for the version that had the stage before.";
/**
 * Reads `name@v1.2.0`, a semver range as in `name@^1.2`, `name@latest`, `name@previous`, `name#stage`, and
 * `name#stage~1`, which counts back as git does in `HEAD~1`.
 * @throws UserError that says what is allowed.
 */
const parseReference = (text) => {
    const at = text.search(/[@#]/);
    if (at === -1)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`"${text}" names a model but no version of it.`, {
            fix: `${allowed} For example ${text || "flights"}@latest.`,
        });
    const model = text.slice(0, at);
    const rest = text.slice(at + 1);
    if (!(0,_tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .isModelName */ .jp)(model))
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`"${model}" in "${text}" cannot be a model's name.`, {
            fix: "Letters, digits, - _ / only, beginning and ending with a letter or digit.",
        });
    if (text[at] === "#") {
        const [, stage = "", back = "0"] = /^(.*?)(?:~(\d{1,4}))?$/.exec(rest) ?? [];
        if ((0,_tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .isStageName */ ._H)(stage))
            return { model, kind: "stage", stage, back: Number(back) };
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`"${rest}" in "${text}" cannot be a stage's name.`, { fix: allowed });
    }
    if (rest === "latest")
        return { model, kind: "latest", back: 0 };
    if (rest === "previous")
        return { model, kind: "latest", back: 1 };
    const version = rest.startsWith("v") ? rest : `v${rest}`;
    if ((0,_tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .isVersion */ .lF)(version))
        return { model, kind: "version", version };
    // The range itself is read where it is used: semver's parser is not loaded for those who name a version.
    if (/^\s*[v^~<>=*\dxX]/.test(rest))
        return { model, kind: "range", range: rest };
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`"${rest}" in "${text}" is neither a version, a range, "latest" nor "previous".`, {
        fix: allowed,
    });
};
/**
 * Says which of a model's versions a reference may mean, the one it means first: a version whose release was never
 * published is passed over by whoever looks. Withdrawn versions are found by their exact number alone.
 *
 * A range takes pre-releases as npm does: only those of a number that the range itself names with one.
 */
const prepareChoice = async (wanted) => {
    const matches = wanted.kind === "range" ? await readRange(wanted.range) : () => false;
    return (state) => {
        const usable = state.versions.filter(({ yanked }) => !yanked);
        const exactly = (version) => ({
            candidates: state.versions.filter((each) => each.version === version),
            skip: 0,
        });
        switch (wanted.kind) {
            case "version":
                return exactly(wanted.version);
            case "stage":
                return exactly(wanted.back === 0 ? state.stages[wanted.stage] : (0,_tags_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_1__/* .previousHolder */ .OV)(state, wanted.stage, wanted.back));
            case "latest":
                return {
                    candidates: usable.filter(({ version }) => !(0,_tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrerelease */ .V1)(version)),
                    skip: wanted.back,
                };
            case "range":
                return { candidates: usable.filter(({ version }) => matches(version)), skip: 0 };
        }
    };
};
const readRange = async (text) => {
    const { default: Range } = await __webpack_require__.e(/* import() */ 5152).then(__webpack_require__.t.bind(__webpack_require__, 37668, 23));
    try {
        const range = new Range(text);
        return (version) => range.test(version);
    }
    catch (cause) {
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`"${text}" is neither a version nor a semver range.`, { fix: allowed, cause });
    }
};


/***/ }),

/***/ 96582:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ toRegisteredVersion),
/* harmony export */   p: () => (/* binding */ openVersion),
/* harmony export */   requireVersion: () => (/* binding */ requireVersion),
/* harmony export */   resolveVersion: () => (/* binding */ resolveVersion)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95443);
/* harmony import */ var _mlops_actions_contracts_manifest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35362);
/* harmony import */ var _mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(65489);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39887);
/* harmony import */ var _releases_releases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50316);
/* harmony import */ var _releases_stream_http_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52279);
/* harmony import */ var _releases_upload_asset_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28218);
/* harmony import */ var _tags_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87338);
/* harmony import */ var _tags_log_as_of_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61850);
/* harmony import */ var _tags_read_tag_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42065);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30135);











/**
 * Finds the version that a reference means; undefined where the model or the stage has none. The greatest release
 * that was not withdrawn is the latest; a pre-release never is. Costs one request for every hundred tags, one for the
 * release (two for `previous`), one for the manifest.
 */
const resolveVersion = async (github, reference, { asOf, known } = {}) => {
    const wanted = (0,_reference_js__WEBPACK_IMPORTED_MODULE_8__.parseReference)(reference);
    const choose = await (0,_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .prepareChoice */ .f)(wanted);
    const all = known ?? (await (0,_tags_read_tag_log_js__WEBPACK_IMPORTED_MODULE_7__.readTagLog)(github, wanted.model));
    const log = asOf ? (0,_tags_log_as_of_js__WEBPACK_IMPORTED_MODULE_9__/* .logAsOf */ .K)(all, asOf) : all;
    const state = (0,_tags_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_6__.foldTagLog)(wanted.model, log);
    let { candidates, skip } = choose(state);
    for (const version of candidates) {
        const release = await (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_3__/* .findPublished */ .e2)(github, version);
        // A tag without a release: its run died before publishing. No reader ever sees it.
        if (!release || skip-- > 0)
            continue;
        const opened = await openVersion(github, state.model, version, release);
        if (wanted.kind === "stage")
            checkStageTag(state, log, wanted.stage, opened);
        return opened;
    }
    return undefined;
};
/** Whoever gave a stage named the manifest that it was given for: it must be the one that is served for it. */
const checkStageTag = ({ active }, log, stage, { tag, version, manifestDigest }) => {
    const held = active.find((each) => each.stage === stage && each.version === version);
    const facts = log.find((event) => event.tag === held?.tag)?.message.facts;
    if (!facts?.manifest_digest || facts.manifest_digest === manifestDigest)
        return;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`${held.tag} was given for manifest ${facts.manifest_digest}, and ${tag} has manifest ${manifestDigest}: one of the two tags was replaced.`, {
        fix: "Do not use it. Compare with a clone made before (git show-ref --tags), and promote a version anew.",
    });
};
/** As resolveVersion, for callers that cannot go on without one: the error says what there is. */
const requireVersion = async (github, reference, options = {}) => {
    const found = await resolveVersion(github, reference, options);
    if (found)
        return found;
    const { model } = (0,_reference_js__WEBPACK_IMPORTED_MODULE_8__.parseReference)(reference);
    const all = await (0,_tags_read_tag_log_js__WEBPACK_IMPORTED_MODULE_7__.readTagLog)(github);
    const log = options.asOf ? (0,_tags_log_as_of_js__WEBPACK_IMPORTED_MODULE_9__/* .logAsOf */ .K)(all, options.asOf) : all;
    const state = (0,_tags_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_6__.foldTagLog)(model, log);
    refuseAbsent(state, reference);
    const models = (0,_tags_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_6__/* .listModelNames */ .Y_)(log);
    const near = (0,_mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_10__/* .suggest */ .Z)(model, models);
    const stages = Object.entries(state.stages).map(([stage, version]) => `#${stage} (${version})`);
    const then = options.asOf ? ` as of ${options.asOf.toISOString()}` : "";
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`There is no ${reference} in ${github.owner}/${github.repo}${then}.`, {
        fix: state.versions.length
            ? `${model} has: ${[...state.versions.slice(0, 10).map(({ version, yanked }) => `@${version}${yanked ? " (withdrawn)" : ""}`), ...stages].join(", ")}.`
            : near
                ? `Did you mean ${reference.replace(model, near)}?`
                : models.length
                    ? `The registry has: ${models.join(", ")}.`
                    : "No model is registered yet: run the register-model action.",
    });
};
/** Versions that are known and cannot be had: what was collected, and what has a tag and no release. */
const refuseAbsent = (state, reference) => {
    const wanted = (0,_reference_js__WEBPACK_IMPORTED_MODULE_8__.parseReference)(reference);
    const meant = wanted.kind === "version"
        ? wanted.version
        : wanted.kind === "stage" && wanted.back === 0 && state.stages[wanted.stage];
    const version = state.versions.find((each) => each.version === meant);
    if (!version)
        return;
    if (!version.collected)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`${version.tag} has a tag and no release: its run died before it was published, or somebody deleted the release.`, { fix: "npx mlops registry reconcile tells what is left of it. Name another version meanwhile." });
    const { at, actor, reason } = version.collected;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`${version.tag} was collected on ${at.slice(0, 10)} by ${actor ?? "somebody"}: its files are gone (${reason}).`, {
        fix: `Its tag stays, on the commit it was trained from (${version.commit.slice(0, 7)}): train that again, or name another version.`,
    });
};
/** Reads a version's manifest and holds it against the digest that its tag carries. */
const openVersion = async (github, model, version, release) => {
    const asset = release.assets.find(({ name }) => name === "manifest.json");
    if (!asset)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`Release ${version.tag} has no manifest.json: mlops-actions did not make it, or it was removed.`, {
            fix: `Look at ${release.html_url}, or name another version.`,
        });
    const bytes = await (0,_releases_stream_http_js__WEBPACK_IMPORTED_MODULE_4__/* .readBody */ .x)(await (0,_releases_upload_asset_js__WEBPACK_IMPORTED_MODULE_5__/* .openAsset */ .x1)(github, asset));
    const manifestDigest = (0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes);
    const promised = version.message.facts.manifest_digest;
    if (promised && promised !== manifestDigest)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`manifest.json of ${version.tag} has sha256 ${manifestDigest}, its tag says ${promised}: it was replaced after registration.`, { fix: "Do not use this version. Register the model again." });
    return toRegisteredVersion(model, version, release, {
        manifest: _mlops_actions_contracts_manifest__WEBPACK_IMPORTED_MODULE_1__/* .manifestContract */ .E.parse(bytes.toString(), `manifest.json of ${version.tag}`),
        digest: manifestDigest,
    });
};
const toRegisteredVersion = (model, version, release, { manifest, digest }) => ({
    model,
    version: version.version,
    tag: version.tag,
    commit: version.commit,
    releaseId: release.id,
    releaseUrl: release.html_url,
    publishedAt: release.published_at ?? "",
    manifest,
    manifestDigest: digest,
    sealed: version.message.facts.manifest_digest === digest,
    meaning: version.message.facts.meaning ?? null,
    assets: release.assets.map(({ name, id, size, digest: assetDigest, url }) => ({
        name,
        id,
        size,
        digest: assetDigest ?? null,
        url,
    })),
    stages: version.stages,
    yanked: version.yanked,
    withdrawn: version.withdrawn,
    deprecated: version.deprecated,
});


/***/ }),

/***/ 35829:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   ph: () => (/* binding */ recomputeCandidateId),
/* harmony export */   qT: () => (/* binding */ candidateIdOf),
/* harmony export */   u1: () => (/* binding */ buildManifest)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95443);

const isPassing = (verdict) => verdict === "pass" || verdict === "warn";
/**
 * The candidate's id. The same training result, gated or not gated alike, has the same id in every run that meets it,
 * so a run after a crash finds what the one before it left.
 */
const candidateIdOf = ({ model, run, verdict, }) => digestCandidate(model, run, run.outputs.model_digest, verdict?.value.verdict);
/** The same from what the manifest says, to be held against the id in it. */
const recomputeCandidateId = (manifest) => digestCandidate(manifest.name, manifest, manifest.model_digest, manifest.gate?.verdict);
const digestCandidate = (model, { source, run_key }, model_digest, verdict) => (0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({
    model,
    commit: source.commit,
    dirty: source.dirty,
    run_key,
    model_digest,
    passing: isPassing(verdict),
});
/** All that is known of a version but its number: from the run, the gate's verdict and mlops.yml. */
const buildManifest = (parts) => {
    const { model, run, verdict, card, labels, signature } = parts;
    const { license, intended_use, limitations, framework, base_models, ...said } = card;
    const slices = sliceMetrics(verdict?.value);
    return {
        name: model,
        type: parts.type ?? "model",
        candidate_id: candidateIdOf(parts),
        ...(labels && Object.keys(labels).length > 0 && { labels }),
        ...(framework && { framework }),
        ...(base_models?.length && { base_models }),
        ...(signature && { signature }),
        ...(Object.keys(said).length > 0 && { card: said }),
        license: license ?? null,
        intended_use: intended_use ?? null,
        limitations: limitations ?? null,
        source: run.source,
        command: run.command.line,
        run_key: run.run_key,
        data: run.data.map((file) => ({ role: "train", ...file })),
        params: run.params,
        seed: run.seed,
        environment: run.environment,
        ...(run.hardware && { hardware: run.hardware }),
        metrics: [...gateMetrics(verdict?.value), ...trainingMetrics(parts.metrics)],
        ...(slices.length > 0 && { slices }),
        gate: verdict && {
            verdict: verdict.value.verdict,
            ...(verdict.value.task && { task: verdict.value.task }),
            digest: verdict.digest,
            champion: verdict.value.champion?.version ?? null,
            labels_sha256: verdict.value.data?.labels_sha256 ?? null,
            ...(verdict.value.holdout && { looks: verdict.value.holdout.looks }),
            n: verdict.value.n,
            ...(verdict.value.first !== undefined && { first: verdict.value.first }),
        },
        ...(parts.forced && { forced: parts.forced }),
        files: parts.storage.files,
        ...(parts.storage.archive && { archive: parts.storage.archive }),
        model_digest: run.outputs.model_digest,
        evidence: parts.evidence,
        previous: parts.previous,
    };
};
/** More are in verdict.json, which goes along; those that lost most come first. */
const mostSlices = 200;
/** One line for each metric that the gate computed over all rows; several rules may speak of it. */
const gateMetrics = (verdict) => {
    const byName = new Map();
    for (const rule of verdict?.rules ?? []) {
        if (rule.slice !== undefined || rule.challenger === null)
            continue;
        const metric = byName.get(rule.metric) ?? {
            name: rule.metric,
            value: rule.challenger,
            ...(rule.n !== undefined && { n: rule.n }),
            source: "gate",
        };
        if (rule.kind === "bound")
            metric.ci ??= rule.ci;
        else
            metric.change ??= changeOf(rule);
        byName.set(rule.metric, metric);
    }
    return [...byName.values()].map(({ ci, change, ...metric }) => ({
        ...metric,
        ...(ci && { ci }),
        ...(change && { change }),
    }));
};
const sliceMetrics = (verdict) => (verdict?.rules ?? [])
    .flatMap((rule) => {
    const { slice, metric, challenger, n } = rule;
    if (slice === undefined || challenger === null)
        return [];
    const change = changeOf(rule);
    return [{ slice, metric, value: challenger, ...(change && { change }), ...(n !== undefined && { n }) }];
})
    .sort((a, b) => (a.change?.delta ?? 0) - (b.change?.delta ?? 0))
    .slice(0, mostSlices);
const changeOf = ({ champion, delta, ci }) => champion === null || delta === null ? undefined : { champion, delta, ...(ci && { ci }) };
const trainingMetrics = (metrics) => Object.entries(metrics).map(([name, value]) => ({ name, value, source: "training" }));


/***/ }),

/***/ 61850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ logAsOf)
/* harmony export */ });
/**
 * The log as it was at a time. Folded, it says what was registered then and who held each stage.
 *
 * An outgoing version's unassignment is dated a second before the assignment that it belongs to (see settleStage), so
 * that GTO orders them. Cut between the two, the stage would seem empty, which it never was: such an unassignment
 * counts from its assignment on. Where that one is not there at all, deleted by hand, it counts by itself.
 */
const logAsOf = (log, time) => {
    const second = Math.floor(time.getTime() / 1000);
    const then = log.filter(({ at }) => Math.floor(Date.parse(at) / 1000) <= second);
    return then.filter((event) => !isHalf(event) || hasOtherHalf(event, then) || !hasOtherHalf(event, log));
};
/** Whether an unassignment is one half of a promotion. */
const isHalf = ({ kind, message }) => kind === "unassigned" && message.facts.superseded_by !== undefined;
/** Whether the version that took the stage over has its tag in a log. */
const hasOtherHalf = (event, log) => log.some((other) => other.kind === "assigned" &&
    "stage" in event &&
    other.model === event.model &&
    other.stage === event.stage &&
    other.commit !== event.commit &&
    Date.parse(other.at) >= Date.parse(event.at));


/***/ })

};
