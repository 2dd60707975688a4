import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
export const id = 7293;
export const ids = [7293,7186,7331];
export const modules = {

/***/ 2783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ../packages/runner/src/artifacts.ts
var artifacts = __webpack_require__(99775);
// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
;// CONCATENATED MODULE: ../packages/runner/src/attest.ts

/** Whether the job may ask GitHub who it is: `permissions: id-token: write`. */
const canAttest = (env = process.env) => Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
/**
 * Attests that this workflow run made these files: SLSA build provenance, signed by Sigstore with the job's own
 * identity and kept by GitHub's attestations API. `gh attestation verify <file> --repo owner/name` checks it.
 * For a public repository the signature enters Sigstore's public log, from which nothing is ever removed.
 * @returns the attestation's id.
 */
const attestFiles = async (files, token) => {
    const { attestProvenance } = await Promise.all(/* import() */[__webpack_require__.e(4133), __webpack_require__.e(9173), __webpack_require__.e(7726), __webpack_require__.e(4901), __webpack_require__.e(1542)]).then(__webpack_require__.bind(__webpack_require__, 11542));
    const subjects = files.map(({ name, sha256 }) => ({ name, digest: { sha256 } }));
    try {
        const { attestationID: id } = await attestProvenance({ subjects, token });
        return id ?? "";
    }
    catch (cause) {
        throw new user_error.UserError(`The files were not attested: ${cause.message}`, {
            fix: "The job needs id-token: write and attestations: write under permissions. A private repository needs GitHub Enterprise Cloud for attestations.",
            cause,
        });
    }
};

// EXTERNAL MODULE: ../packages/runner/src/log.ts
var log = __webpack_require__(96150);
// EXTERNAL MODULE: ../packages/runner/src/run-action.ts
var run_action = __webpack_require__(28908);
// EXTERNAL MODULE: ../packages/runner/src/run-directory.ts
var run_directory = __webpack_require__(49919);
// EXTERNAL MODULE: ../packages/registry/src/register/choose-version.ts
var choose_version = __webpack_require__(8799);
// EXTERNAL MODULE: ../packages/runner/src/context.ts
var context = __webpack_require__(97247);
// EXTERNAL MODULE: ../packages/runner/src/inputs.ts
var inputs = __webpack_require__(45395);
;// CONCATENATED MODULE: ../actions/register-model/src/attest-version.ts

const attestModes = ["auto", "true", "false"];
/** Says before anything is made that what is asked for cannot be. */
const checkAttest = (mode, attest) => {
    if (mode !== "true" || attest)
        return;
    throw new user_error.UserError('Input "attest" is true, but this job cannot ask GitHub for its identity.', {
        fix: "Add to the job:\n  permissions:\n    contents: write\n    id-token: write\n    attestations: write",
    });
};
/** An attestation names at most so many files (actions/attest). */
const mostSubjects = 1024;
/**
 * Attests a version's manifest, which names the digest of everything else, and its model files by their own names.
 * With auto what fails is a warning: the version stands without it.
 * @returns the attestation's id; null where none was made.
 */
const attestVersion = async (mode, { manifest, manifestDigest, tag }, ports) => {
    if (mode === "false" || !ports.attest)
        return null;
    const files = [
        { name: "manifest.json", sha256: manifestDigest },
        ...manifest.files.map(({ path, sha256 }) => ({ name: path, sha256 })),
    ];
    try {
        const id = await ports.attest(files.slice(0, mostSubjects), ports.token);
        ports.log.info(`${tag}: attested (${id}).`);
        return id;
    }
    catch (error) {
        if (mode === "true")
            throw error;
        ports.log.warn(`${tag} was registered without an attestation. ${error.message}`);
        return null;
    }
};

// EXTERNAL MODULE: ../packages/contracts/src/labels.ts
var src_labels = __webpack_require__(97312);
;// CONCATENATED MODULE: ../actions/register-model/src/parse-labels.ts


/** Lines of `key=value`; what comes after the first = is the value. @throws UserError */
const parseLabels = (lines) => {
    const labels = new Map();
    for (const line of lines) {
        const at = line.indexOf("=");
        const [key, value] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
        // Object.hasOwn: zod passes over a key such as __proto__ in silence.
        if (at < 1 || !Object.hasOwn(src_labels/* labelsShape */.V.safeParse({ [key]: value }).data ?? {}, key))
            throw new user_error.UserError(`Input "labels" has the line "${line}", which is no label.`, {
                fix: "Write key=value on each line, such as team=fraud; keys are letters, digits and . _ - / between them.",
            });
        if (labels.has(key))
            throw new user_error.UserError(`Input "labels" has "${key}" twice.`, {
                fix: "A label has one value: leave one out.",
            });
        labels.set(key, value);
    }
    return Object.fromEntries(labels);
};

;// CONCATENATED MODULE: ../actions/register-model/src/inputs.ts





const readInputs = () => ({
    model: (0,inputs/* readText */.yR)("model"),
    config: (0,inputs/* readText */.yR)("config") ?? "mlops.yml",
    runDirectory: (0,inputs/* readText */.yR)("run-directory") ?? ".mlops",
    stage: (0,inputs/* readText */.yR)("stage"),
    dispatch: (0,inputs/* readFlag */.fG)("dispatch", false),
    bump: (0,inputs/* readChoice */.Kf)("bump", choose_version/* bumps */.kk, "auto"),
    version: (0,inputs/* readText */.yR)("version"),
    prerelease: (0,inputs/* readText */.yR)("prerelease"),
    labels: parseLabels((0,inputs/* readLines */.Se)("labels")),
    dedupe: (0,inputs/* readFlag */.fG)("dedupe", true),
    reason: (0,inputs/* readText */.yR)("reason"),
    forceReason: (0,inputs/* readText */.yR)("force-reason"),
    allowUnsafe: (0,inputs/* readText */.yR)("allow-unsafe"),
    signingKey: (0,inputs/* readText */.yR)("signing-key"),
    profileSalt: (0,inputs/* readText */.yR)("profile-salt"),
    attest: (0,inputs/* readChoice */.Kf)("attest", attestModes, "false"),
    token: (0,inputs/* readText */.yR)("token") ?? "",
    context: (0,context/* readContext */.y)(),
});

// EXTERNAL MODULE: ../packages/contracts/src/format.ts
var format = __webpack_require__(76656);
// EXTERNAL MODULE: ../packages/contracts/src/markdown.ts
var markdown = __webpack_require__(8246);
// EXTERNAL MODULE: ../packages/registry/src/card/model-card.ts + 8 modules
var model_card = __webpack_require__(14476);
// EXTERNAL MODULE: ../packages/registry/src/store/locate-bytes.ts
var locate_bytes = __webpack_require__(54599);
;// CONCATENATED MODULE: ../packages/registry/src/store/describe-storage.ts

/** What the manifest says of where the bytes are, with references in place of what an older version holds. */
const describeStorage = (plan, digests, held) => {
    const own = [];
    const store = (path, part) => {
        const size = part.end - part.start;
        const sha256 = digests.parts.get(part.asset);
        const older = held.get(sha256);
        if (older?.size === size)
            return older;
        own.push({ ...part, path, size, sha256 });
        return { asset: part.asset, size, sha256 };
    };
    const body = (path, parts) => {
        const stored = parts.map((part) => store(path, part));
        if (stored.length !== 1)
            return stored.length > 1 ? { shards: stored } : {};
        const { asset, from } = stored[0];
        return { asset, ...(from !== undefined && { from }) };
    };
    if (!plan.archive)
        return { files: plan.files.map(({ entry, parts }) => ({ ...entry, ...body(entry.path, parts) })), own };
    const { layout, parts } = plan.archive;
    return {
        files: plan.files.map(({ entry }) => ({ ...entry, offset: layout.offsets.get(entry.path) })),
        archive: { size: layout.size, sha256: digests.archive, ...body(null, parts) },
        own,
    };
};
/** Bytes of a version that its own release does not hold, because an older one does; and which ones do. */
const measureReferences = (manifest) => {
    const references = (0,locate_bytes/* listStored */.K)(manifest).filter(({ from }) => from !== undefined);
    return {
        bytes: references.reduce((sum, { size }) => sum + size, 0),
        versions: [...new Set(references.map(({ from }) => from))],
    };
};

// EXTERNAL MODULE: ../packages/runner/src/outputs.ts
var outputs = __webpack_require__(86810);
;// CONCATENATED MODULE: ../actions/register-model/src/outputs.ts





const writeOutputs = async (result) => {
    const { registration } = result;
    (0,outputs/* setOutputs */.n)({
        version: registration.version,
        tag: registration.tag,
        "release-url": registration.release_url,
        "manifest-digest": registration.manifest_digest,
        created: registration.created,
        stage: registration.stage,
        "safe-format": result.version.manifest.security?.safe_format,
        "attestation-id": result.attestation,
        "summary-line": summaryLine(result),
    });
    console.log(summaryLine(result));
    await (0,outputs/* writeSummary */.S)(renderSummary(result));
};
/** `flights@v0.2.0 → staging` */
const summaryLine = ({ registration }) => [
    registration.tag,
    ...(registration.stage ? ["→", registration.stage] : []),
    ...(registration.created ? [] : ["(registered before)"]),
].join(" ");
const renderSummary = (result) => {
    const { registration, version, stage, repository } = result;
    const { manifest } = version;
    const bytes = manifest.files.reduce((sum, file) => sum + file.size, 0);
    const shared = measureReferences(manifest);
    const rows = [
        ["release", `[${(0,markdown/* codeSpan */.SS)(registration.tag)}](${(0,markdown/* linkTarget */.Cm)(registration.release_url)})`],
        ["stage", describeStage(stage)],
        ["commit", (0,markdown/* codeSpan */.SS)(registration.commit.slice(0, 12))],
        [
            "model",
            `${(0,format/* countOf */.pq)(manifest.files.length, "file")}, ${(0,format/* formatBytes */.z3)(bytes)}, digest ${(0,markdown/* codeSpan */.SS)(manifest.model_digest.slice(0, 12))}`,
        ],
        ...(shared.bytes > 0
            ? [
                [
                    "not uploaded",
                    `${(0,format/* formatBytes */.z3)(shared.bytes)} of it, which ${shared.versions.map((each) => (0,markdown/* codeSpan */.SS)(each)).join(", ")} already had`,
                ],
            ]
            : []),
        ["manifest", (0,markdown/* codeSpan */.SS)(`sha256:${registration.manifest_digest}`)],
        ...(manifest.security ? [["loading it", describeSecurity(manifest)]] : []),
        ["goes along", Object.keys(manifest.evidence).map(markdown/* plainText */.wh).join(", ") || "nothing"],
    ];
    return [
        `## ${(0,markdown/* codeSpan */.SS)(registration.tag)} ${registration.created ? "registered" : "was registered before"}`,
        ...(registration.created ? [] : ["This very candidate is a version already; nothing was made."]),
        (0,model_card.describeInOneSentence)(manifest, { version: registration.version }),
        ...(version.meaning ? [(0,markdown/* plainText */.wh)(version.meaning)] : []),
        ...(manifest.forced
            ? [
                `> [!WARNING]\n> Registered without a passing verdict, by ${(0,markdown/* plainText */.wh)(manifest.forced.actor)}: ${(0,markdown/* plainText */.wh)(manifest.forced.reason)}`,
            ]
            : []),
        ...describeFindings(manifest.security),
        (0,markdown/* markdownTable */.Qj)(["", ""], rows),
        `**Next:** ${stage ? `deploy it with the deploy action (model: ${(0,markdown/* codeSpan */.SS)(`${registration.model}#${stage.name}`)}), or fetch it:` : "give it a stage, deploy it, or fetch it:"}`,
        (0,markdown/* codeBlock */.DV)([`npx mlops pull '${registration.model}@${registration.version}' --repo ${repository} -o model/`], "sh"),
    ].join("\n\n");
};
const describeSecurity = ({ security, formats = [] }) => `${security.safe_format ? "runs nothing" : "can run code"} (${formats.map(markdown/* plainText */.wh).join(", ") || "no format"})`;
/** What is known to be harmless is in the model card; this page tells what somebody should look at. */
const describeFindings = (security) => {
    const told = security?.findings.filter(({ level }) => level !== "note") ?? [];
    if (told.length === 0)
        return [];
    const lines = told
        .slice(0, 20)
        .map(({ level, path, name, reason }) => `${level}: ${(0,markdown/* codeSpan */.SS)(path)}: ${(0,markdown/* codeSpan */.SS)(name)} ${(0,markdown/* plainText */.wh)(reason)}`);
    const allowed = security?.allowed;
    return [
        [
            allowed
                ? `[!CAUTION]\nRegistered although loading it would run what no model needs, by ${(0,markdown/* plainText */.wh)(allowed.actor)}: ${(0,markdown/* plainText */.wh)(allowed.reason)}`
                : "[!WARNING]\nLoading this model:",
            ...lines.map((line) => `- ${line}`),
            ...(told.length > 20 ? [`- … and ${told.length - 20} more in manifest.json`] : []),
        ]
            .join("\n")
            .replace(/^/gm, "> "),
    ];
};
const describeStage = (stage) => {
    if (!stage)
        return "none asked for";
    const name = `**${(0,markdown/* plainText */.wh)(stage.name)}**`;
    if (!stage.changed)
        return `${name}, held before`;
    return `${name}${stage.previous ? `, from ${(0,markdown/* plainText */.wh)(stage.previous)}` : ", for the first time"} (${(0,markdown/* codeSpan */.SS)(stage.tag)})`;
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../packages/contracts/src/digest.ts
var digest = __webpack_require__(95443);
// EXTERNAL MODULE: ../packages/contracts/src/metrics.ts
var metrics = __webpack_require__(77166);
// EXTERNAL MODULE: ../packages/contracts/src/parse-project.ts
var parse_project = __webpack_require__(78780);
// EXTERNAL MODULE: ../packages/contracts/src/registration.ts
var src_registration = __webpack_require__(51530);
// EXTERNAL MODULE: ../packages/contracts/src/run.ts
var src_run = __webpack_require__(68370);
// EXTERNAL MODULE: ../packages/contracts/src/verdict.ts
var verdict = __webpack_require__(7066);
// EXTERNAL MODULE: ../packages/registry/src/read/read-registry.ts
var read_registry = __webpack_require__(80586);
// EXTERNAL MODULE: ../packages/registry/src/read/resolve.ts
var resolve = __webpack_require__(96582);
// EXTERNAL MODULE: ../packages/registry/src/releases/asset-names.ts
var asset_names = __webpack_require__(3853);
// EXTERNAL MODULE: ../packages/registry/src/releases/releases.ts
var releases_releases = __webpack_require__(50316);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ../packages/registry/src/each-of.ts
var each_of = __webpack_require__(19940);
;// CONCATENATED MODULE: ../packages/registry/src/store/read-bytes.ts



/** Fewer, larger reads: at Node's 64 KiB a gigabyte is 16,000 turns of the event loop. */
const chunkSize = 2 ** 18;
/** Bytes `start` to `end` (exclusive) of a file, in chunks; the next is read while the last is used. */
async function* readFileBytes(path, start, end) {
    const file = await (0,external_node_fs_promises_.open)(path);
    const readAt = async (at) => {
        const buffer = Buffer.allocUnsafeSlow(Math.min(chunkSize, end - at));
        const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
        if (bytesRead > 0)
            return buffer.subarray(0, bytesRead);
        // Whoever waits for a promised number of bytes would wait for ever.
        throw new user_error.UserError(`${path} became shorter while it was read: it ends at byte ${at} of ${end}.`, {
            fix: "Something else writes into the run directory. Run the workflow from train again.",
        });
    };
    let ahead;
    try {
        ahead = start < end ? readAt(start) : undefined;
        for (let at = start; ahead;) {
            const chunk = await ahead;
            at += chunk.length;
            ahead = at < end ? readAt(at) : undefined;
            ahead?.catch(() => { }); // told when it is awaited
            yield chunk;
        }
    }
    finally {
        await ahead?.catch(() => { });
        await file.close();
    }
}
/** Bytes `start` to `end` (exclusive) of a tar that is nowhere on disk, made from the files below a folder. */
async function* readTarBytes(layout, directory, start, end) {
    for (const segment of layout.segments) {
        const from = Math.max(start - segment.start, 0);
        const to = Math.min(end - segment.start, segment.size);
        if (from >= to)
            continue;
        if ("bytes" in segment)
            yield segment.bytes.subarray(from, to);
        else
            yield* readFileBytes((0,external_node_path_.join)(directory, segment.path), from, to);
    }
}

;// CONCATENATED MODULE: ../packages/registry/src/store/digest-model.ts






/**
 * Reads every model file once: holds it against run.json, so that what is registered is what was trained and judged,
 * and takes the digests of shards and tar on the way.
 * @throws UserError where a file is gone, is another one, or lies outside the model's folder.
 */
const digestModel = async (directory, plan) => {
    const { archive, files } = plan;
    const entries = files.map(({ entry }) => entry);
    await (0,each_of/* eachOf */.p)(entries, 16, (entry) => checkPlace(directory, entry));
    if (archive)
        return digestTar(directory, entries, archive);
    const parts = new Map();
    await (0,each_of/* eachOf */.p)(files, 4, async ({ entry, parts: own }) => {
        const shards = own.length > 1 ? own : [];
        const digests = digestParts(shards);
        const sha256 = (0,external_node_crypto_.createHash)("sha256");
        for await (const chunk of readFileBytes((0,external_node_path_.join)(directory, entry.path), 0, entry.size)) {
            sha256.update(chunk);
            digests.update(chunk);
        }
        const whole = sha256.digest("hex");
        checkDigest(entry, whole);
        if (shards.length === 0 && own[0])
            parts.set(own[0].asset, whole);
        for (const [asset, digest] of digests.end())
            parts.set(asset, digest);
    });
    return { parts, archive: null };
};
const digestTar = async (directory, entries, { layout, parts }) => {
    const whole = (0,external_node_crypto_.createHash)("sha256");
    const shards = parts.length > 1 ? parts : [];
    const digests = digestParts(shards);
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const empty = (0,external_node_crypto_.createHash)("sha256").digest("hex");
    for (const entry of entries)
        if (entry.size === 0)
            checkDigest(entry, empty);
    const take = (bytes) => {
        whole.update(bytes);
        digests.update(bytes);
    };
    for (const segment of layout.segments) {
        if ("bytes" in segment) {
            take(segment.bytes);
            continue;
        }
        const own = (0,external_node_crypto_.createHash)("sha256");
        for await (const chunk of readFileBytes((0,external_node_path_.join)(directory, segment.path), 0, segment.size)) {
            own.update(chunk);
            take(chunk);
        }
        checkDigest(byPath.get(segment.path), own.digest("hex"));
    }
    const archive = whole.digest("hex");
    return {
        archive,
        parts: shards.length > 0 ? new Map(digests.end()) : new Map([[parts[0].asset, archive]]),
    };
};
/** Digests of stretches that follow one another, as their bytes go by. */
const digestParts = (parts) => {
    const done = [];
    let at = 0;
    let hash = (0,external_node_crypto_.createHash)("sha256");
    return {
        update: (chunk) => {
            let left = chunk;
            while (left.length > 0 && done.length < parts.length) {
                const part = parts[done.length];
                const piece = left.subarray(0, part.end - at);
                hash.update(piece);
                at += piece.length;
                left = left.subarray(piece.length);
                if (at < part.end)
                    continue;
                done.push([part.asset, hash.digest("hex")]);
                hash = (0,external_node_crypto_.createHash)("sha256");
            }
        },
        end: () => done,
    };
};
const checkDigest = ({ path, sha256 }, found) => {
    if (found === sha256)
        return;
    throw new user_error.UserError(`${path} is not the file that was trained: sha256 ${found}, run.json says ${sha256}.`, {
        fix: "Something changed the model after training. Run the workflow from train again.",
    });
};
/** The file is there, has its size, and no link leads it out of the model's folder. */
const checkPlace = async (directory, { path, size }) => {
    const file = (0,external_node_path_.join)(directory, path);
    const real = await (0,external_node_fs_promises_.realpath)(file).catch((cause) => {
        if (cause.code !== "ENOENT" && cause.code !== "ENOTDIR")
            throw cause;
        throw new user_error.UserError(`${path} of the model is not in ${directory}.`, {
            fix: "The run directory is incomplete. Run the train action again.",
            cause,
        });
    });
    const inner = (0,external_node_path_.relative)(await (0,external_node_fs_promises_.realpath)(directory), real);
    if (inner === ".." || inner.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inner))
        throw new user_error.UserError(`${path} of the model is a link to ${real}, outside ${directory}.`, {
            fix: "Let the training write the file itself: what a version holds must not depend on what lies elsewhere.",
        });
    const stats = await (0,external_node_fs_promises_.lstat)(real);
    if (!stats.isFile())
        throw new user_error.UserError(`${path} of the model is no plain file.`, {
            fix: "Let the training write plain files.",
        });
    if (stats.size !== size)
        throw new user_error.UserError(`${path} is not the file that was trained: it has ${stats.size} bytes, run.json says ${size}.`, {
            fix: "Something changed the model after training. Run the workflow from train again.",
        });
};

;// CONCATENATED MODULE: ../packages/registry/src/store/tar-layout.ts
const block = 512;
/** Eleven octal digits; what is larger stands in a pax record. */
const largestSize = 8 ** 11 - 1;
const layOutTar = (files) => {
    const segments = [];
    const offsets = new Map();
    let size = 0;
    let padding = 0;
    const add = (segment) => {
        segments.push({ start: size, ...segment });
        size += segment.size;
    };
    const addBytes = (bytes) => {
        const whole = Buffer.concat([Buffer.alloc(padding), bytes]);
        add({ bytes: whole, size: whole.length });
    };
    for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
        addBytes(writeHeader(file));
        offsets.set(file.path, size);
        if (file.size > 0)
            add({ path: file.path, size: file.size });
        padding = paddingOf(file.size);
    }
    addBytes(Buffer.alloc(2 * block)); // two empty blocks end a tar
    return { size, segments, offsets };
};
const paddingOf = (size) => (block - (size % block)) % block;
/** One header block; before it, for what does not fit into one (long or non-ASCII paths, 8 GiB), a pax header. */
const writeHeader = ({ path, size, executable = false }) => {
    const fits = /^[\x20-\x7e]{1,100}$/.test(path);
    const large = size > largestSize;
    const records = (fits ? "" : paxRecord("path", path)) + (large ? paxRecord("size", String(size)) : "");
    const short = fits ? path : path.replace(/[^\x20-\x7e]/g, "_").slice(-100);
    const own = writeBlock(short, large ? 0 : size, executable ? 0o755 : 0o644, "0");
    if (records === "")
        return own;
    const body = Buffer.from(records);
    const head = writeBlock(`PaxHeader/${short}`.slice(0, 100), body.length, 0o644, "x");
    return Buffer.concat([head, body, Buffer.alloc(paddingOf(body.length)), own]);
};
/** `<length> key=value\n`, where the length counts its own digits. */
const paxRecord = (key, value) => {
    const rest = Buffer.byteLength(` ${key}=${value}\n`);
    let length = rest + String(rest).length;
    length = rest + String(length).length;
    return `${length} ${key}=${value}\n`;
};
const writeBlock = (name, size, mode, type) => {
    const header = Buffer.alloc(block);
    const octal = (value, width) => value.toString(8).padStart(width, "0");
    header.write(name, 0, 100, "latin1");
    header.write(octal(mode, 7), 100);
    header.write(octal(0, 7), 108); // uid
    header.write(octal(0, 7), 116); // gid
    header.write(octal(size, 11), 124);
    header.write(octal(0, 11), 136); // mtime
    header.write(" ".repeat(8), 148); // the checksum is taken with spaces in its own place
    header.write(type, 156);
    header.write("ustar\x0000", 257);
    header.write(`${octal(header.reduce((sum, byte) => sum + byte, 0), 6)}\0 `, 148);
    return header;
};

;// CONCATENATED MODULE: ../packages/registry/src/store/plan-storage.ts



const mebi = 2 ** 20;
const storageLimits = {
    whole: 1024 * mebi,
    shard: 512 * mebi,
    files: 200,
    reference: 64 * mebi,
};
/** Of GitHub's 1,000; the rest is for evidence. */
const mostParts = 950;
/**
 * How a model's files become assets: each whole, as shards where it is large, or all of them in one tar where they
 * are many. A file without bytes has no asset, because GitHub refuses empty ones; the manifest names it all the same.
 */
const planStorage = (files, limits, taken) => {
    const archived = files.length > limits.files;
    const layout = archived ? layOutTar(files) : undefined;
    const bodies = layout
        ? [{ path: "model.tar", size: layout.size, sha256: "" }]
        : files.map(({ path, size, sha256 }) => ({ path, size, sha256 }));
    const cuts = bodies.map((body) => cut(body, limits));
    const count = cuts.reduce((sum, parts) => sum + parts.length, 0);
    if (count > mostParts)
        throw new user_error.UserError(`The model needs ${count} assets of at most ${limits.whole / mebi} MiB; a release takes ${mostParts} of them.`, { fix: "Register it as several models, each a part of it." });
    const names = (0,asset_names/* nameAssets */.ji)(cuts.flat(), taken);
    let next = 0;
    const parts = cuts.map((each) => each.map(({ start, end }) => ({ asset: names[next++], start, end })));
    return {
        files: files.map((entry, index) => ({ entry, parts: layout ? [] : parts[index] })),
        archive: layout ? { layout, parts: parts[0] } : null,
    };
};
/** Shards are named so that `cat name.part-*` puts them together. */
const cut = (body, limits) => {
    const { path, size, sha256 } = body;
    if (size === 0)
        return [];
    if (size <= limits.whole)
        return [{ path, sha256, start: 0, end: size }];
    const count = Math.ceil(size / limits.shard);
    const digits = (n) => String(n).padStart(Math.max(3, String(count).length), "0");
    return Array.from({ length: count }, (_, index) => ({
        path: `${path}.part-${digits(index + 1)}-of-${digits(count)}`,
        sha256,
        start: index * limits.shard,
        end: Math.min((index + 1) * limits.shard, size),
    }));
};

// EXTERNAL MODULE: ../packages/registry/src/tags/create-tag.ts
var create_tag = __webpack_require__(93934);
// EXTERNAL MODULE: ../packages/registry/src/tags/fold-tag-log.ts
var fold_tag_log = __webpack_require__(87338);
// EXTERNAL MODULE: ../packages/registry/src/tags/read-tag-log.ts
var read_tag_log = __webpack_require__(42065);
// EXTERNAL MODULE: ../packages/registry/src/tags/tag-grammar.ts
var tag_grammar = __webpack_require__(71863);
// EXTERNAL MODULE: ../packages/registry/src/tags/tag-message.ts
var tag_message = __webpack_require__(6933);
// EXTERNAL MODULE: ../packages/registry/src/tags/wait-turn.ts
var wait_turn = __webpack_require__(80988);
// EXTERNAL MODULE: ../packages/registry/src/register/build-manifest.ts
var build_manifest = __webpack_require__(35829);
// EXTERNAL MODULE: ../packages/contracts/src/path-rules.ts
var path_rules = __webpack_require__(13018);
;// CONCATENATED MODULE: ../packages/registry/src/register/check-candidate.ts



/** Refuses what must not become a version. @throws UserError that says why and what to do. */
const checkCandidate = ({ model, run, verdict, forceReason }) => {
    if (run.model !== model)
        throw new user_error.UserError(`The run directory holds a run of ${run.model}, not of ${model}.`, {
            fix: `Give model: ${run.model}, or the run-directory of ${model}.`,
        });
    if (run.status !== "completed")
        throw new user_error.UserError(`The training run ${run.status === "failed" ? "failed" : "was cancelled"}: there is no model to register.`, {
            fix: "Mend the training and run the workflow again.",
        });
    if (!run.source.commit)
        throw new user_error.UserError("The run does not say which commit it was made from, and a version is a tag on a commit.", {
            fix: "Train in a git checkout: put actions/checkout before the train action.",
        });
    checkFiles(run.outputs.files);
    checkVerdict(model, run, verdict, forceReason);
};
const checkFiles = (files) => {
    if (files.length === 0)
        throw new user_error.UserError("The run has no model file.", { fix: "Check train.outputs.model in mlops.yml." });
    const paths = files.map(({ path }) => path);
    for (const path of paths) {
        const fault = (0,path_rules/* findPortabilityFault */.Tc)(path);
        if (fault)
            throw new user_error.UserError(`run.json names a model file ${JSON.stringify(path)}, which ${fault}.`, {
                fix: "Let the training write it under a relative path that every system can hold, or leave it out of train.outputs.model in mlops.yml.",
            });
    }
    const twice = (0,path_rules/* findClash */.RZ)(paths);
    if (twice)
        throw new user_error.UserError(twice[0] === twice[1]
            ? `run.json names the model file "${twice[0]}" twice.`
            : `run.json names "${twice[0]}" as a file and "${twice[1]}" below it.`, { fix: "Name each file once." });
    const clash = (0,path_rules/* findClash */.RZ)(paths, path_rules/* foldPath */.tu);
    if (clash)
        throw new user_error.UserError(`The model files "${clash[0]}" and "${clash[1]}" would be in one place on Windows and macOS, which tell no upper case from lower case.`, { fix: "Let the training give one of them another name." });
};
const checkVerdict = (model, run, verdict, forceReason) => {
    if (!verdict) {
        if (forceReason)
            return;
        throw new user_error.UserError(`No gate has judged this model: verdict.json is not in the run directory.`, {
            fix: "Run evaluate-gate before this step, or say why it may go without: force-reason.",
        });
    }
    const judged = verdict.value.challenger?.model_digest ?? null;
    if (judged !== run.outputs.model_digest || (verdict.value.model ?? model) !== model)
        throw new user_error.UserError(`verdict.json is evidence for another model: it judged ${verdict.value.model ?? "a model"} with digest ${judged ?? "(none)"}, this one has ${run.outputs.model_digest}.`, { fix: "Run evaluate-gate on this run, after train and before register-model." });
    if ((0,build_manifest/* isPassing */.WG)(verdict.value.verdict) || forceReason)
        return;
    const broken = verdict.value.rules.filter(({ status }) => status !== "pass" && status !== "warn" && status !== "skipped");
    const why = [verdict.value.reason, ...broken.map(({ id, reason }) => `${id}: ${reason}`)].filter(Boolean);
    throw new user_error.UserError(`The gate's verdict is "${verdict.value.verdict}", and only pass and warn are registered.${why.map((line) => `\n  ${line}`).join("")}`, { fix: "Improve the model, or say why it may be registered all the same: force-reason." });
};

;// CONCATENATED MODULE: ../packages/registry/src/register/compare-signatures.ts

const longestName = 100;
/** Equal for equal signatures, whatever the order of their tensors; in a version's tag it saves reading a manifest. */
const signatureDigest = ({ inputs, outputs }) => (0,digest/* digestOf */.ol)({ inputs: sortByName(inputs), outputs: sortByName(outputs) });
const sortByName = (tensors) => [...tensors].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
/**
 * The gravest difference, undefined where callers see none. What breaks them: an input or output that is gone or of
 * another type, an input that must now be given. What does not: one that is new and need not be given, a new output,
 * an input that takes more shapes or an output that takes fewer.
 */
const findSignatureChange = (before, after) => {
    const changes = [
        ...compareTensors("input", before.inputs, after.inputs),
        ...compareTensors("output", before.outputs, after.outputs),
    ];
    return changes.find(({ breaks }) => breaks) ?? changes[0];
};
const compareTensors = (kind, before, after) => {
    const changes = [];
    const tell = (breaks, name, what) => changes.push({ breaks, what: `${kind} ${name.slice(0, longestName)} ${what}` });
    for (const old of before) {
        const found = after.find(({ name }) => name === old.name);
        if (!found)
            tell(true, old.name, "is gone");
        else if (found.datatype !== old.datatype)
            tell(true, old.name, `is ${found.datatype}, was ${old.datatype}`);
        else if (found.shape.join() !== old.shape.join()) {
            const [wide, narrow] = kind === "input" ? [found, old] : [old, found];
            tell(!covers(wide.shape, narrow.shape), old.name, `has shape ${show(found)}, had ${show(old)}`);
        }
        else if (kind === "input" && (found.optional ?? false) !== (old.optional ?? false))
            tell(!found.optional, old.name, found.optional ? "may be left out now" : "must be given now");
    }
    for (const tensor of after)
        if (!before.some(({ name }) => name === tensor.name)) {
            const required = kind === "input" && !tensor.optional;
            tell(required, tensor.name, `is new${required ? " and must be given" : ""}`);
        }
    return changes;
};
/** Whether a shape allows all that another does; -1 is any length. */
const covers = (wide, narrow) => wide.length === narrow.length && wide.every((length, axis) => length === -1 || length === narrow[axis]);
const show = ({ shape }) => `[${shape.join(", ")}]`;

// EXTERNAL MODULE: ../packages/contracts/src/one-line.ts
var one_line = __webpack_require__(76374);
;// CONCATENATED MODULE: ../packages/registry/src/register/read-meaning.ts




/**
 * Reads a candidate's meaning against the newest version before it, as semantic versioning does for code: what
 * breaks callers is major; what is new to them, or better beyond chance, is minor; the rest is patch.
 *
 * "Better" is the gate's own word: a rule that compares the whole holdout with the champion, and whose interval of
 * the difference lies above zero. A slice that gained is not a model that gained, and a model that did not pass
 * gained nothing.
 */
const readMeaning = (candidate, before) => {
    if (!before)
        return { level: "minor", reason: "there is no earlier version to compare with" };
    const { signature, verdict } = candidate;
    const change = describeSignature(signature, before);
    if (change.breaks)
        return { level: "major", reason: change.what };
    const gain = describeGain(verdict);
    if (gain.significant)
        return { level: "minor", reason: gain.what };
    if (change.adds)
        return { level: "minor", reason: change.what };
    return { level: "patch", reason: `${change.what}, and ${gain.what}` };
};
/** `Minor: roc_auc gained +0.012 [+0.004, +0.02] over v0.1.0.`; `level` as softenBeforeOne left it. */
const describeMeaning = (meaning, level) => {
    const early = meaning.level === level ? "" : "; before v1.0.0 a break raises the minor number";
    return `${level[0].toUpperCase()}${level.slice(1)}: ${(0,one_line.oneLine)(meaning.reason)}${early}.`;
};
const describeSignature = (signature, { version, signature: old }) => {
    if (!old)
        return { what: signature ? `${version} stated no signature` : "no signature is stated to compare" };
    if (!signature)
        return { breaks: true, what: `the signature that ${version} states is not stated any more` };
    if (old === "unread")
        return { breaks: true, what: `the signature is not that of ${version}` };
    const change = findSignatureChange(old, signature);
    if (!change)
        return { what: `the signature is that of ${version}` };
    const what = `${change.what} (compared with ${version})`;
    return change.breaks ? { breaks: true, what } : { adds: true, what };
};
const describeGain = (verdict) => {
    if (!verdict)
        return { what: "no gate judged it" };
    if (!(0,build_manifest/* isPassing */.WG)(verdict.verdict))
        return { what: `the gate's verdict is ${verdict.verdict}` };
    const champion = verdict.champion?.version;
    if (!champion)
        return { what: "the gate had no champion to compare it with" };
    const gained = verdict.rules.find(isGain);
    if (!gained)
        return { what: `the gate saw no gain over ${champion} beyond chance` };
    return {
        significant: true,
        what: `${gained.metric} gained ${(0,format/* formatSigned */.Gp)(gained.delta)}${(0,format/* formatInterval */.vy)(gained.ci, format/* formatSigned */.Gp)} over ${champion}`,
    };
};
const isGain = ({ kind, slice, delta, ci }) => kind !== "bound" && slice === undefined && delta !== null && ci !== undefined && ci.low > 0;

;// CONCATENATED MODULE: ../packages/registry/src/register/decide-version.ts






/**
 * The number that a candidate gets, were it registered now: the one it was told, or the next by as much as was told,
 * or by as much as it means. Costs requests only where the signature is not the one that the last version's tag names.
 */
const decideVersion = async (github, request, { signature }, { state, tags, releases, }) => {
    const { version, bump, prerelease, verdict } = request;
    const taken = (0,choose_version/* listTaken */.ak)(state.model, tags, releases);
    if (version !== undefined) {
        const wanted = (0,choose_version/* readVersion */.$4)(version);
        (0,choose_version/* checkFree */.l2)(state.model, taken, wanted);
        return { version: wanted, meaning: null };
    }
    if (bump !== "auto")
        return { version: (0,choose_version/* nextVersion */.yU)(taken, bump, prerelease), meaning: null };
    const before = await readBefore(github, state, signature);
    const meaning = readMeaning({ signature, verdict: verdict?.value }, before);
    const level = (0,choose_version/* softenBeforeOne */.nG)(taken, meaning.level);
    return { version: (0,choose_version/* nextVersion */.yU)(taken, level, prerelease), meaning: describeMeaning(meaning, level) };
};
const readBefore = async (github, state, signature) => {
    const newest = state.versions.find(({ yanked }) => !yanked);
    if (!newest)
        return undefined;
    const { version, tag } = newest;
    const digest = newest.message.facts.signature_digest;
    if (!digest)
        return { version, signature: null };
    if (!signature)
        return { version, signature: "unread" };
    if (digest === signatureDigest(signature))
        return { version, signature };
    const release = await (0,releases_releases/* findRelease */.dv)(github, tag);
    if (!release)
        return { version, signature: "unread" }; // another run is publishing it right now
    // A manifest that was removed or replaced must not stand in the way of the version that takes its place.
    const opened = await (0,resolve/* openVersion */.p)(github, state.model, newest, release).catch((error) => {
        if (!(0,user_error/* isUserError */.i)(error))
            throw error;
        return undefined;
    });
    return { version, signature: opened ? (opened.manifest.signature ?? null) : "unread" };
};

// EXTERNAL MODULE: ../packages/registry/src/register/finish-release.ts
var finish_release = __webpack_require__(77636);
// EXTERNAL MODULE: ../packages/contracts/src/manifest.ts
var src_manifest = __webpack_require__(35362);
// EXTERNAL MODULE: ../packages/runner/src/hash-file.ts
var hash_file = __webpack_require__(90945);
;// CONCATENATED MODULE: ../packages/registry/src/releases/upload-pace.ts
/**
 * GitHub takes 80 requests a minute that create content. Octokit counts its own; uploads do not go through it. Some
 * are left for the tag, the release and what else the job does.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
const uploadsAMinute = 70;
const minute = 60_000;
const createUploadPace = (now, wait) => {
    let begun = [];
    let heldUntil = 0;
    const opensAt = (time) => {
        begun = begun.filter((start) => start > time - minute);
        const free = begun.length < uploadsAMinute ? time : begun[0] + minute;
        return Math.max(free, heldUntil);
    };
    return {
        turn: async () => {
            for (;;) {
                const time = now().getTime();
                const opens = opensAt(time);
                if (opens <= time) {
                    begun.push(time);
                    return;
                }
                await wait(opens - time);
            }
        },
        hold: (milliseconds) => {
            heldUntil = Math.max(heldUntil, now().getTime() + milliseconds);
        },
    };
};

;// CONCATENATED MODULE: ../packages/registry/src/store/find-held.ts
/**
 * What published versions of the model hold, and were not withdrawn. Taken from the list of releases that a
 * registration reads anyway, so it costs no request. A release lists only bytes that are really in it: a reference
 * never leads to another reference. Of several holders the newest counts, as the oldest are collected first.
 */
const findHeld = (state, releases, atLeast) => {
    const published = new Map(releases.filter(({ draft }) => !draft).map((each) => [each.tag_name, each]));
    const held = new Map();
    for (const { version, tag, yanked } of state.versions) {
        if (yanked)
            continue;
        for (const { name, size, state: now, digest } of published.get(tag)?.assets ?? []) {
            const sha256 = /^sha256:([0-9a-f]{64})$/.exec(digest ?? "")?.[1];
            if (sha256 && now === "uploaded" && size >= atLeast && !held.has(sha256))
                held.set(sha256, { asset: name, size, sha256, from: version });
        }
    }
    return held;
};

;// CONCATENATED MODULE: ../packages/registry/src/store/open-upload.ts



/** A stretch of a model file, or of the tar that stands for all of them. */
const openPart = (directory, { archive }, part) => ({
    name: part.asset,
    size: part.size,
    sha256: part.sha256,
    open: () => part.path === null
        ? readTarBytes(archive.layout, directory, part.start, part.end)
        : readFileBytes((0,external_node_path_.join)(directory, part.path), part.start, part.end),
});
const openFile = (name, path, { size, sha256: digest }) => ({ name, size, sha256: digest, open: () => readFileBytes(path, 0, size) });
const openText = (name, text) => ({
    name,
    size: Buffer.byteLength(text),
    sha256: (0,digest/* sha256 */.sc)(text),
    open: async function* () {
        yield Buffer.from(text);
    },
});

// EXTERNAL MODULE: ../packages/registry/src/store/release-assets.ts
var release_assets = __webpack_require__(78838);
// EXTERNAL MODULE: ../packages/registry/src/register/fill-draft.ts
var fill_draft = __webpack_require__(99948);
// EXTERNAL MODULE: ../packages/contracts/src/signature.ts
var signature = __webpack_require__(18385);
;// CONCATENATED MODULE: ../packages/registry/src/register/read-model-signature.ts



/** A signature is read into memory and into the manifest; what is larger is some other MODEL.json. */
const largest = 1_000_000;
/** What the model says of its inputs and outputs, in the MODEL.json at the top of its folder. */
const readModelSignature = async (modelDirectory, files) => {
    const file = files.find(({ path }) => path === signature/* signatureFile */.dT);
    if (!file || file.size > largest)
        return undefined;
    return (0,signature/* readSignature */.Bc)(await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(modelDirectory, file.path), "utf8"), signature/* signatureFile */.dT);
};

;// CONCATENATED MODULE: ../packages/registry/src/register/prepare-draft.ts

















/** Finds the draft an earlier run of this candidate left, or makes one, and brings every file into it. */
const prepareDraft = async (github, request, { state, candidateId, releases, stock, ports, plan, digests }) => {
    const { model, run, runDirectory, forceReason } = request;
    const tag = (0,releases_releases/* draftTag */.qY)(model, candidateId);
    const left = stock.find((release) => release.draft && release.tag_name === tag);
    if (left)
        ports.log.info(`${model}: going on with the draft of a run that was interrupted.`);
    const modelDirectory = (0,external_node_path_.join)(runDirectory, run.outputs.model_dir);
    const { reference } = request.limits ?? storageLimits;
    const held = request.dedupe === false ? new Map() : findHeld(state, stock, reference);
    const storage = describeStorage(plan, digests, held);
    const saved = measureReferences(storage);
    if (saved.bytes > 0)
        ports.log.info(`${model}: ${(0,format/* formatBytes */.z3)(saved.bytes)} are in ${saved.versions.join(", ")} already and not uploaded again.`);
    const taken = [...asset_names/* reservedAssets */.eQ, ...storage.own.map(({ asset }) => asset)];
    const parts = {
        ...request,
        storage,
        signature: await readModelSignature(modelDirectory, run.outputs.files),
        previous: previousOf(state, releases),
        forced: forceReason && !(0,build_manifest/* isPassing */.WG)(request.verdict?.value.verdict)
            ? { reason: forceReason, actor: request.actor }
            : undefined,
    };
    const proof = await request.prove?.((0,build_manifest/* buildManifest */.u1)({ ...parts, evidence: {} }));
    const { evidence, uploads } = await describeEvidence({ ...request.evidence, ...proof?.evidence }, taken);
    const content = { ...(0,build_manifest/* buildManifest */.u1)({ ...parts, evidence }), ...proof?.facts };
    const text = src_manifest/* manifestContract */.E.serialise(content);
    const path = (0,external_node_path_.join)(runDirectory, asset_names/* manifestAsset */.Ax);
    await (0,external_node_fs_promises_.writeFile)(path, text);
    const manifest = openText(asset_names/* manifestAsset */.Ax, text);
    const draft = left ?? (await (0,releases_releases/* createDraft */.mq)(github, model, candidateId, request.runUrl));
    const own = storage.own.map((part) => openPart(modelDirectory, plan, part));
    const outcome = await (0,fill_draft/* fillDraft */.Vd)(github, draft, {
        files: [...own, ...uploads, openText(asset_names/* sumsAsset */.$m, (0,release_assets/* writeSums */.e)(content))],
        manifest,
        references: { model, stored: (0,locate_bytes/* listStored */.K)(storage) },
        candidateId,
        fresh: !left,
    }, { wait: ports.wait, pace: createUploadPace(ports.now, ports.wait) });
    if (outcome !== "mine")
        return { ...outcome, draft };
    return { draft, manifest: src_manifest/* manifestContract */.E.parse(text, path), manifestDigest: manifest.sha256 };
};
const describeEvidence = async (paths, taken) => {
    const evidence = {};
    const uploads = [];
    for (const [role, path] of Object.entries(paths)) {
        const hashed = await (0,hash_file/* hashFile */.D)(path);
        if (hashed.size === 0)
            continue; // GitHub refuses an empty asset, and it says nothing
        const used = [...taken, ...uploads.map(({ name }) => name)];
        const [asset] = (0,asset_names/* nameAssets */.ji)([{ path: (0,external_node_path_.basename)(path), ...hashed }], used);
        evidence[role] = { asset, ...hashed };
        uploads.push(openFile(asset, path, hashed));
    }
    return { evidence, uploads };
};
/** The newest version that readers can see. */
const previousOf = (state, releases) => {
    const published = new Set(releases.filter(({ draft }) => !draft).map(({ tag_name }) => tag_name));
    const found = state.versions.find(({ tag, yanked, message }) => !yanked && published.has(tag) && message.facts.manifest_digest);
    return found ? { version: found.version, manifest_digest: found.message.facts.manifest_digest } : null;
};

;// CONCATENATED MODULE: ../packages/registry/src/register/register.ts






















/**
 * Registers a candidate as the model's next version: files into an invisible draft, manifest last, then the tag
 * (the compare-and-swap that settles the number), then one PATCH that publishes. A crash at any point leaves either
 * a draft that nobody sees or a tag that readers skip, and the next run goes on from there.
 */
const registerModel = async (github, request, ports) => {
    checkCandidate(request);
    checkNumber(request);
    const { model, run } = request;
    const plan = planStorage(run.outputs.files, request.limits ?? storageLimits, asset_names/* reservedAssets */.eQ);
    const digests = await digestModel((0,external_node_path_.join)(request.runDirectory, run.outputs.model_dir), plan);
    const candidateId = (0,build_manifest/* candidateIdOf */.qT)(request);
    const large = refersToOlder(request, plan, digests);
    let { tags, releases, stock } = await readSituation(github, model, { candidateId, large });
    let filled;
    let commit = run.source.commit;
    for (let attempt = 1; attempt <= 60; attempt++) {
        const state = (0,fold_tag_log.foldTagLog)(model, tags);
        const situation = { state, candidateId, releases, stock, ports, plan, digests };
        const known = await findRegistered(github, situation, attempt === 1);
        if (known) {
            if (filled && filled.draft.id !== known.version.releaseId)
                await (0,releases_releases/* deleteRelease */.lb)(github, filled.draft.id);
            return { ...known, candidateId, tags };
        }
        try {
            filled ??= await prepareDraft(github, request, situation);
        }
        catch (error) {
            // A run of the same candidate that was faster removes the drafts that it did not need.
            tags = await (0,read_tag_log.readTagLog)(github, model).catch(() => tags);
            if (ownVersions((0,fold_tag_log.foldTagLog)(model, tags), candidateId).length === ownVersions(state, candidateId).length)
                throw error;
            releases = stock = await (0,releases_releases/* listReleases */.tH)(github);
            continue;
        }
        const decided = await decideVersion(github, request, filled.manifest, { state, tags, releases });
        const { version } = decided;
        const tag = (0,tag_grammar/* formatTag */._3)({ kind: "registered", model, version, counter: null });
        while (speaksOf(tags, commit))
            commit = await createChildCommit(github, request, commit, candidateId);
        const message = messageOf(request, decided, { candidateId, ...filled });
        const date = (0,fold_tag_log/* nextTagDate */.WM)(state, ports.now());
        const wanted = { tag, message: (0,tag_message/* formatMessage */.h)(message), commit, actor: request.actor, date };
        if ((await (0,create_tag/* createTag */.V)(github, wanted)) === "created") {
            const { draft, manifest, manifestDigest: digest } = filled;
            const release = await (0,finish_release/* finishRelease */.p)(github, draft, { version, tag, message }, manifest);
            const event = (0,fold_tag_log/* toTagEvent */.Mb)(tag, { commit, at: date.toISOString(), tagger: request.actor, message });
            const made = {
                version,
                tag,
                commit,
                message,
                stages: [],
                yanked: false,
                withdrawn: null,
                deprecated: null,
            };
            return {
                version: (0,resolve/* toRegisteredVersion */.Y)(model, made, release, { manifest, digest }),
                candidateId,
                created: true,
                tags: [...tags, event],
            };
        }
        await (0,wait_turn/* waitTurn */.t)(attempt);
        tags = await (0,read_tag_log.readTagLog)(github, model);
        if (ownVersions((0,fold_tag_log.foldTagLog)(model, tags), candidateId).length > 0)
            releases = stock = await (0,releases_releases/* listReleases */.tH)(github);
    }
    throw new user_error.UserError(`Version numbers of ${model} are being taken by too many runs at once.`, {
        fix: "Give the jobs that register a common concurrency group in the workflow, and run this one again.",
    });
};
/**
 * Tags and releases in one request; a second one lists the releases with their assets, where an earlier run left
 * something to go on with or large files may be in an older version. It comes after the first: a version whose tag was
 * seen has its draft or its release in that list, unless these are gone.
 */
const readSituation = async (github, model, { candidateId, large }) => {
    const own = (0,releases_releases/* draftTag */.qY)(model, candidateId);
    const { log: tags, releases } = await (0,read_registry/* readRegistry */._)(github, model, own);
    const { versions } = (0,fold_tag_log.foldTagLog)(model, tags);
    const isLeft = releases.some(({ draft, tag_name }) => draft && tag_name === own) ||
        versions.some((version) => !version.yanked && !isPublished(releases, version));
    if (!isLeft && !(large && versions.length > 0))
        return { tags, releases, stock: [] };
    const stock = await (0,releases_releases/* listReleases */.tH)(github);
    return { tags, releases: stock, stock };
};
const isPublished = (releases, { tag }) => releases.some(({ draft, tag_name }) => !draft && tag_name === tag);
/** Whether any asset is large enough to be looked for in older versions. */
const refersToOlder = ({ dedupe, limits }, plan, digests) => dedupe !== false &&
    describeStorage(plan, digests, new Map()).own.some(({ size }) => size >= (limits ?? storageLimits).reference);
/**
 * The version that this candidate already is, published now if its run died before that.
 * @param everyone finish other candidates' releases too: a crash heals with the next run, whatever that registers.
 */
const findRegistered = async (github, { state, candidateId, releases, stock, ports }, everyone) => {
    const own = ownVersions(state, candidateId);
    const versions = (everyone ? state.versions : own).filter((version) => !isPublished(releases, version));
    const finished = await (0,finish_release/* finishEarlierReleases */.O)(github, state.model, versions, stock, ports);
    for (const version of own) {
        if (version.collected)
            continue; // nothing was wrong with it: it may come again, under a new number
        if (version.yanked)
            throw new user_error.UserError(`This very model was registered as ${version.tag} and withdrawn.`, {
                fix: "Train another one: what was withdrawn is not registered again.",
            });
        const now = finished.find(({ tag_name }) => tag_name === version.tag);
        const release = now ?? (await (0,releases_releases/* findPublished */.e2)(github, version));
        if (release)
            return {
                version: await (0,resolve/* openVersion */.p)(github, state.model, version, release),
                created: now !== undefined,
            };
    }
    return undefined;
};
const ownVersions = (state, candidateId) => state.versions.filter((version) => version.message.facts.candidate_id === candidateId);
/** Before anything is read or made. */
const checkNumber = ({ version, prerelease }) => {
    if (version !== undefined)
        (0,choose_version/* readVersion */.$4)(version);
    if (prerelease === undefined)
        return;
    (0,choose_version/* readPrerelease */.tN)(prerelease);
    if (version !== undefined)
        throw new user_error.UserError(`Both a version (${version}) and a pre-release word (${prerelease}) were given.`, {
            fix: `Leave one out: the word numbers pre-releases by itself, a version names one, such as v1.3.0-${prerelease}.1.`,
        });
};
/**
 * Whether a commit has a version of the model, or stages of one whose own tag was removed: a stage's tag names a
 * commit, so the next version there would hold what nobody gave it.
 */
const speaksOf = (tags, commit) => tags.some((event) => event.commit === commit && ("version" in event || "stage" in event));
/**
 * An empty child of a commit, to carry the tag where that commit has a version of this model already: GTO refuses the
 * whole repository when one commit carries two (iterative/gto#300). A candidate that was collected and comes again
 * finds its own child taken, and gets a child of that.
 */
const createChildCommit = async (github, { run, model, actor }, commit, candidateId) => {
    const { octokit, owner, repo } = github;
    const { data: trained } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: commit });
    const { data: child } = await octokit.rest.git.createCommit({
        owner,
        repo,
        message: `${model}: another version from ${run.source.commit.slice(0, 7)}\n\nSame files as its parent; it carries the tag of candidate ${candidateId}.\n`,
        tree: trained.tree.sha,
        parents: [commit],
        // The parent's own date: a repeated run makes the very same commit.
        author: { ...(0,create_tag/* personOf */.R)(actor), date: trained.committer.date },
        request: { retries: 3 },
    });
    return child.sha;
};
const messageOf = ({ reason, model, actor, runUrl }, { version, meaning }, { candidateId, manifest, manifestDigest, }) => {
    const { gate, forced, signature } = manifest;
    const why = forced
        ? `Register ${model} ${version} without a passing verdict: ${forced.reason}`
        : `Register ${model} ${version}: the gate said ${gate?.verdict}.`;
    return {
        reason: reason ?? (meaning ? `${why}\n${meaning}` : why),
        facts: {
            candidate_id: candidateId,
            manifest_digest: manifestDigest,
            verdict: gate?.verdict ?? null,
            gate_digest: gate?.digest ?? null,
            ...(gate?.looks && gate.labels_sha256 && { holdout: gate.labels_sha256, holdout_looks: gate.looks }),
            ...(signature && { signature_digest: signatureDigest(signature) }),
            ...(meaning && { meaning }),
            previous: manifest.previous?.version ?? null,
            run_url: runUrl,
            actor,
            ...(forced && { forced: forced.reason }),
        },
    };
};

// EXTERNAL MODULE: ../packages/registry/src/stages/assign-stage.ts
var assign_stage = __webpack_require__(75427);
// EXTERNAL MODULE: ../packages/runner/src/read-project.ts
var read_project = __webpack_require__(7186);
// EXTERNAL MODULE: ../packages/contracts/src/profile.ts
var src_profile = __webpack_require__(60622);
;// CONCATENATED MODULE: ../actions/register-model/src/collect-evidence.ts






const profileFile = "profile.json";
/** What is made here does not lie where the user's own profile would: a later run must not take it for that. */
const madeProfile = `made/${profileFile}`;
/**
 * The files that go into the release beside the model, by role: whatever of them the run left. Not metrics.json: each
 * of its numbers is in the manifest, where readers look for them, and every asset costs a request.
 */
const collectEvidence = async (place, run, config) => {
    const files = [
        ["run", run_directory/* runFiles */.NW.run],
        ["verdict", run_directory/* runFiles */.NW.verdict],
        ["environment", run_directory/* runFiles */.NW.environment],
        ["predictions", run.outputs.predictions?.path],
        ["golden", run.outputs.golden?.path],
        ["profile", await ensureProfile(place, run, config)],
    ];
    return Object.fromEntries(files
        .filter((entry) => entry[1] !== undefined)
        .map(([role, file]) => [role, (0,external_node_path_.join)(place.runDirectory, file)])
        .filter(([, path]) => (0,external_node_fs_.existsSync)(path)));
};
/**
 * The reference that later drift checks compare with: a profile of the data that this very run was trained on (or of
 * what drift.reference names). One that is in the run directory already is taken as it is.
 */
const ensureProfile = async ({ workspace, runDirectory, log, profileSalt }, run, { drift }) => {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(runDirectory, profileFile)))
        return profileFile;
    if (!drift)
        return undefined;
    const paths = drift.reference
        ? await findReference(workspace, drift.reference)
        : await findTrainingData(workspace, run.data);
    const { profileFiles } = await Promise.all(/* import() */[__webpack_require__.e(554), __webpack_require__.e(9640), __webpack_require__.e(4797)]).then(__webpack_require__.bind(__webpack_require__, 84797));
    const { profilePredictions } = await Promise.all(/* import() */[__webpack_require__.e(554), __webpack_require__.e(9640), __webpack_require__.e(4797), __webpack_require__.e(8672)]).then(__webpack_require__.bind(__webpack_require__, 98672));
    const profile = await profileFiles(paths, {
        columns: drift.columns,
        rareBelow: drift.rare_below,
        hash: { columns: drift.privacy.hash, salt: profileSalt },
        digits: drift.privacy.digits,
        joint: drift.joint.correlation,
        separator: drift.separator,
        warn: log.warn,
    });
    const { prediction } = drift;
    const answers = prediction?.reference && {
        prediction: await profilePredictions(await findReference(workspace, prediction.reference), prediction, {
            rareBelow: drift.rare_below,
            separator: drift.separator,
        }),
    };
    await (0,run_directory/* writeRunFile */.XY)((0,external_node_path_.join)(runDirectory, "made"), profileFile, src_profile.profileContract, { ...profile, ...answers });
    return madeProfile;
};
const findReference = async (workspace, pattern) => {
    const { expandGlobs } = await __webpack_require__.e(/* import() */ 1728).then(__webpack_require__.bind(__webpack_require__, 31728));
    return expandGlobs([pattern], workspace).map((path) => (0,external_node_path_.resolve)(workspace, path));
};
const findTrainingData = async (workspace, data) => {
    if (data.length === 0)
        throw new user_error.UserError("The model has a drift section, but its run names no training data to profile.", {
            fix: "Name the data in mlops.yml (train.data), or a file that stands for it (drift.reference).",
        });
    for (const { path, sha256 } of data) {
        const file = (0,external_node_path_.resolve)(workspace, path);
        if (!(0,external_node_fs_.existsSync)(file))
            throw new user_error.UserError(`${path} was trained on, but is not in this job's workspace, so it cannot be profiled for drift.`, {
                fix: "Check the repository out in this job too (actions/checkout), or put a profile.json into the run directory (mlops profile).",
            });
        if ((await (0,hash_file/* hashFile */.D)(file)).sha256 !== sha256)
            throw new user_error.UserError(`${path} is not the file that was trained on: it has another sha256 than run.json says.`, {
                fix: "Check out the commit that was trained, or name drift.reference in mlops.yml.",
            });
    }
    return data.map(({ path }) => (0,external_node_path_.resolve)(workspace, path));
};

// EXTERNAL MODULE: ../packages/contracts/src/environment.ts
var src_environment = __webpack_require__(65662);
;// CONCATENATED MODULE: ../actions/register-model/src/prepare-proof.ts



/**
 * How the model is looked into once it is known to be the one that was trained. What takes long to load is loaded
 * then; a key that cannot sign is refused now, before anything is made.
 */
const prepareProof = async ({ allowUnsafe, signingKey }, place) => {
    const { directory, run, actor, log } = place;
    if (signingKey)
        (await __webpack_require__.e(/* import() */ 5895).then(__webpack_require__.bind(__webpack_require__, 25895))).checkSigningKey(signingKey);
    const environment = await (0,run_directory/* readRunFile */.m8)(directory, run_directory/* runFiles */.NW.environment, src_environment/* environmentContract */.C);
    return async (content) => {
        const { proveModel } = await Promise.all(/* import() */[__webpack_require__.e(2988), __webpack_require__.e(7934)]).then(__webpack_require__.bind(__webpack_require__, 97934));
        return proveModel(content, {
            modelDirectory: (0,external_node_path_.join)(directory, run.outputs.model_dir),
            directory: (0,external_node_path_.join)(directory, "made"),
            at: new Date(run.finished_at),
            distributions: environment?.identity.distributions ?? [],
            allowUnsafe,
            actor,
            signingKey,
            log,
        });
    };
};

;// CONCATENATED MODULE: ../actions/register-model/src/register-model.ts


















/** Registers the run's model as the next version and gives it its stage. */
const registerRun = async (inputs, ports) => {
    const { context, config: configPath } = inputs;
    checkStage(inputs.stage);
    checkAttest(inputs.attest, ports.attest);
    const project = await (0,read_project.readProject)(context.workspace, configPath);
    const model = (0,parse_project.chooseModel)(project, inputs.model, configPath);
    const config = (0,parse_project/* selectModel */.U8)(project, model, configPath);
    const directory = await ports.findRunDirectory(context.workspace, inputs.runDirectory, model);
    const run = await (0,run_directory/* readRunFile */.m8)(directory, run_directory/* runFiles */.NW.run, src_run/* runContract */.CA);
    if (!run)
        throw new user_error.UserError(`${inputs.runDirectory}/${run_directory/* runFiles */.NW.run} is not there.`, {
            fix: "Run the train action before this one, in this job or in one that this job needs.",
        });
    const verdictPath = (0,external_node_path_.join)(directory, run_directory/* runFiles */.NW.verdict);
    if (!(0,external_node_fs_.existsSync)(verdictPath))
        await ports.fetchVerdict(directory, model);
    const github = await ports.connect({
        token: inputs.token,
        apiUrl: context.apiUrl,
        repository: context.repository,
        log: ports.log,
    });
    const workspace = (0,external_node_path_.resolve)(context.workspace);
    const common = { actor: context.actor || "mlops-actions", runUrl: context.runUrl };
    const force = inputs.forceReason ? { forceReason: inputs.forceReason } : {};
    const result = await registerModel(github, {
        ...common,
        ...force,
        model,
        run,
        verdict: await readVerdict(verdictPath),
        runDirectory: directory,
        metrics: (await (0,run_directory/* readRunFile */.m8)(directory, run_directory/* runFiles */.NW.metrics, metrics/* metricsContract */.k))?.metrics ?? {},
        type: config.type,
        labels: { ...config.labels, ...inputs.labels },
        card: config.card,
        prove: await prepareProof(inputs, { directory, run, actor: common.actor, log: ports.log }),
        evidence: await collectEvidence({ workspace, runDirectory: directory, log: ports.log, profileSalt: inputs.profileSalt }, run, config),
        bump: inputs.bump,
        dedupe: inputs.dedupe,
        ...(inputs.version && { version: inputs.version }),
        ...(inputs.prerelease && { prerelease: inputs.prerelease }),
        ...(inputs.reason && { reason: inputs.reason }),
    }, ports);
    const { version } = result;
    const { attest, log } = ports;
    const attestation = await attestVersion(inputs.attest, version, { attest, token: inputs.token, log });
    const stage = inputs.stage
        ? await (0,assign_stage.assignStage)(github, {
            ...common,
            ...force,
            version,
            stage: inputs.stage,
            dispatch: inputs.dispatch,
            reason: inputs.reason ?? `${version.version} was registered for ${inputs.stage}.`,
            now: ports.now,
        }, result.tags)
        : null;
    const registration = {
        model,
        version: version.version,
        tag: version.tag,
        stage: inputs.stage ?? null,
        stage_tag: stage?.tag ?? null,
        commit: version.commit,
        release_url: version.releaseUrl,
        candidate_id: result.candidateId,
        manifest_digest: version.manifestDigest,
        created: result.created,
    };
    return {
        ...result,
        registration,
        registrationFile: await (0,run_directory/* writeRunFile */.XY)(directory, run_directory/* runFiles */.NW.registration, src_registration/* registrationContract */.W, registration),
        stage: stage && { ...stage, name: inputs.stage },
        attestation,
        repository: `${context.repository.owner}/${context.repository.name}`,
    };
};
const readVerdict = async (path) => {
    if (!(0,external_node_fs_.existsSync)(path))
        return null;
    const text = await (0,external_node_fs_promises_.readFile)(path, "utf8");
    return { value: verdict.verdictContract.parse(text, path), digest: (0,digest/* sha256 */.sc)(text) };
};
/** Before anything is made: a stage that cannot be would leave a version without one. */
const checkStage = (stage) => {
    if (stage === undefined || (0,tag_grammar/* isStageName */._H)(stage))
        return;
    throw new user_error.UserError(`Input "stage" is "${stage}", which cannot be a stage's name.`, {
        fix: "Letters, digits, - _ / only, beginning and ending with a letter or digit (it becomes a git tag).",
    });
};

;// CONCATENATED MODULE: ../actions/register-model/src/main.ts









const main = () => (0,run_action/* runAction */.C)({
    readInputs: readInputs,
    execute: (inputs) => registerRun(inputs, {
        log: log/* actionsLog */._,
        now: () => new Date(),
        wait: (milliseconds) => (0,promises_.setTimeout)(milliseconds),
        connect: async (options) => {
            const { connectGitHub } = await __webpack_require__.e(/* import() */ 8547).then(__webpack_require__.bind(__webpack_require__, 40928));
            return connectGitHub({ ...options, needs: { contents: "write" } });
        },
        findRunDirectory: run_directory/* ensureRunDirectory */.zq,
        attest: canAttest() ? attestFiles : undefined,
        fetchVerdict: async (directory, model) => {
            if (process.env.ACTIONS_RUNTIME_TOKEN)
                await (0,artifacts/* downloadArtifact */.bk)(`${(0,run_directory/* artifactName */.Cs)(model)}-gate`, directory);
        },
    }),
    writeOutputs: writeOutputs,
});


/***/ }),

/***/ 65662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ environmentContract)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94534);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32825);


/** `environment.json`: what the code ran in. `identity` is hashed to the fingerprint, `context` never is. */
const environmentContract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .defineContract */ .ye)("mlops/environment@1", {
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("sha256 of the canonical JSON of identity"),
    identity: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        manager: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["uv", "pip", "none"]),
        implementation: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("cpython, pypy, or none"),
        python: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("full version, such as 3.11.7"),
        abi: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        os: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        arch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        libc: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        lock: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
        distributions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    }),
    numeric: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .describe("thread counts, BLAS and determinism variables that can move the last digits; by allow-list"),
    context: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        python_path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        runner_image: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        created_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        cache: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["hit", "miss", "off"]),
        install_seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    }),
});


/***/ }),

/***/ 76656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Gp: () => (/* binding */ formatSigned),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** `12,000`: the same separators whatever the machine's locale. */
const formatCount = (count) => count.toLocaleString("en-US");
/** `1 file`, `12,000 files`. */
const countOf = (count, noun) => `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
/** A number for people: four significant digits, integers as they are. */
const formatNumber = (value) => Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
/** `+0.012`, with a minus as print has it: for differences. */
const formatSigned = (value) => `${value < 0 ? "−" : "+"}${formatNumber(Math.abs(value))}`;
/** ` [0.66, 0.682]`, with a blank before it; nothing where there is no interval. */
const formatInterval = (ci, format = formatNumber) => (ci ? ` [${format(ci.low)}, ${format(ci.high)}]` : "");
const units = ["kB", "MB", "GB", "TB"];
/** `512 bytes`, `1.23 MB`: three significant digits of decimal units. */
const formatBytes = (bytes) => {
    if (bytes < 1000)
        return countOf(bytes, "byte");
    const rounded = Number(bytes.toPrecision(3)); // before the unit is chosen: 999,999 is 1 MB and not 1000 kB
    const power = Math.min(units.length, Math.floor(Math.log10(rounded) / 3));
    return `${Number((rounded / 1000 ** power).toPrecision(3))} ${units[power - 1]}`;
};


/***/ }),

/***/ 8246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76374);

/**
 * Text (a branch, metric, slice, file, a reason) as a reader of GitHub's Markdown sees it: plain and on one line,
 * whatever is in it. What could be markup becomes entities, which Markdown never reads as such; a backslash would not
 * do, because mentions, issue links and bare addresses are made by GitHub after escapes are gone. Those are broken by a
 * zero-width space.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const plainText = (text) => (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)(text)
    .replace(/[&<>|`*~\\$]|(?<!\w)_|_(?!\w)|\](?=[([:])/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/(?<!&)[@#]/g, "$&\u200B")
    .replace(/\bGH-(?=\d)/gi, "$&\u200B")
    .replace(/\/(?=\/)/g, "/\u200B")
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}\u200B.`);
/** Text as an inline code span, also within a table's cell. */
const codeSpan = (text) => {
    const line = (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)(text).replaceAll("|", "\\|");
    const fence = "`".repeat(longestRun(line) + 1);
    return /^`|`$|^ *$/.test(line) || fence.length > 1
        ? `${fence} ${line} ${fence}`
        : `${fence}${line}${fence}`;
};
/** Lines as a code block that no line in it can end. */
const codeBlock = (lines, language = "") => {
    const fence = "`".repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
    return `${fence}${language}\n${lines.join("\n")}\n${fence}`;
};
const longestRun = (line) => Math.max(0, ...[...line.matchAll(/`+/g)].map(([ticks]) => ticks.length));
/** An address as a link's target: what would end the link or the cell is percent-encoded, another scheme is dropped. */
const linkTarget = (url) => /^https?:\/\//.test(url)
    ? url.replace(/[\s()<>|"`\\]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, "0")}`)
    : "#";
/** A table; cells are Markdown already. */
const markdownTable = (header, rows) => [
    `| ${header.join(" | ")} |`,
    `|${header.map(() => " --- ").join("|")}|`,
    ...rows.map((row) => `| ${row.join(" | ")} |`),
].join("\n");


/***/ }),

/***/ 77166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ metricsContract)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94534);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32825);


/** `metrics.json`: what the training command said of itself. Nested keys are joined with dots. Finite numbers only. */
const metricsContract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .defineContract */ .ye)("mlops/metrics@1", {
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
});


/***/ }),

/***/ 76374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oneLine: () => (/* binding */ oneLine)
/* harmony export */ });
/** Control characters and those that turn or hide text (bidi overrides, zero widths): none of them is ever shown. */
const invisible = /[\p{Cc}\p{Cf}]/gu;
/** Text on one line, without what moves a cursor or hides: a name from a file or a tag may hold anything. */
const oneLine = (text) => text.replace(/[\r\n\t\p{Zl}\p{Zp}]+/gu, " ").replace(invisible, "");


/***/ }),

/***/ 13018:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ findPathFault),
/* harmony export */   RZ: () => (/* binding */ findClash),
/* harmony export */   Tc: () => (/* binding */ findPortabilityFault),
/* harmony export */   tu: () => (/* binding */ foldPath)
/* harmony export */ });
/**
 * What is wrong with a file's path in a run or a manifest, put so that it follows "which"; undefined where nothing is.
 * A manifest is data from outside, and a version that is registered on Linux is pulled on Windows too. So refused
 * everywhere is what leads out of the folder, or means something else than a file of that name on any system.
 *
 * Sources: "Naming Files, Paths, and Namespaces" and "File Streams" of Microsoft's Win32 documentation; `.git` and its
 * short name as git itself refuses them in a tree (CVE-2014-9390): a hook that a model brings along would be run.
 */
const findPathFault = (path) => {
    const parts = path.split("/");
    const is = (fault, holds) => (parts.some(holds) ? fault : undefined);
    return ((/^([/\\]|[a-zA-Z]:)/.test(path) ? "is no path inside a folder" : undefined) ??
        is("is no path inside a folder", (part) => part === "" || part === "." || part === "..") ??
        is("has a \\, which parts folders on Windows", (part) => part.includes("\\")) ??
        is("has a :, behind which Windows sees a stream of another file", (part) => part.includes(":")) ??
        is("has a character that is no part of a name", (part) => hasControl(part) || !part.isWellFormed()) ??
        is("ends a name in a dot or a space, which Windows leaves away", (part) => /[. ]$/.test(part)) ??
        is("is the name of a device on Windows", (part) => device.test(part)) ??
        is("lies in git's own folder", (part) => /^(\.git|git~1)$/i.test(part)));
};
/** As findPathFault, and what Windows cannot hold at all: harmless elsewhere, but then nobody can pull it there. */
const findPortabilityFault = (path) => findPathFault(path) ??
    (/[<>"|?*]/.test(path) ? 'has one of < > " | ? *, which Windows has in no name' : undefined);
const hasControl = (part) => [...part].some((character) => character < " " || character === "\x7f");
/** With any ending: CON.txt is the console too. */
const device = /^(con|prn|aux|nul|conin\$|conout\$|com[1-9¹²³]|lpt[1-9¹²³]) *(\.|$)/i;
/** A path as a disk sees it that tells no upper case from lower case (Windows, macOS as a rule). */
const foldPath = (path) => path.normalize("NFC").toLowerCase();
/**
 * Two paths that cannot both be files: one lies below the other, as if that were a folder, or they are the same;
 * undefined where there are none.
 */
const findClash = (paths, fold = (path) => path) => {
    const files = new Map();
    for (const path of paths) {
        const other = files.get(fold(path));
        if (other !== undefined)
            return [other, path];
        files.set(fold(path), path);
    }
    for (const path of paths) {
        const place = fold(path);
        for (let end = place.indexOf("/"); end !== -1; end = place.indexOf("/", end + 1)) {
            const above = files.get(place.slice(0, end));
            if (above !== undefined)
                return [above, path];
        }
    }
    return undefined;
};


/***/ }),

/***/ 60622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   profileContract: () => (/* binding */ profileContract)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94534);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32825);


const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative();
const common = {
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    n: count.describe("values that are neither missing nor invalid"),
    missing: count.describe("empty cells and the words for nothing"),
    invalid: count.describe("cells that are not of this kind: text in a numeric column"),
};
const numericProfileShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("numeric"),
    ...common,
    mean: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    m2: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe("sum of squared distances from the mean"),
    min: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    max: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    zeros: count,
    bins: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).describe("inner edges of the bins of PSI, JS, Hellinger, TVD and L∞"),
    edges: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).describe("ascending; bin i is [edges[i-1], edges[i]), open at both ends"),
    counts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(count).describe("values in each bin, one more than edges"),
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(count).describe("values equal to edges[i], part of counts[i+1]"),
})
    .refine((column) => column.counts.length === column.edges.length + 1, {
    message: "one count more than edges is expected",
    path: ["counts"],
})
    .refine((column) => column.at.length === column.edges.length, {
    message: "as many as edges are expected",
    path: ["at"],
});
const categoricalProfileShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("categorical"),
    ...common,
    distinct: count.describe("different values; a lower bound where identifier is true"),
    identifier: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe("nearly every row has a value of its own: none of them is kept"),
    values: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe("most frequent first, ties in code-unit order"),
    counts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(count),
    other: count.describe("rows whose value is not listed"),
    salt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .describe("values are HMAC-SHA256 of the categories; a mark of the salt they were made with"),
})
    .refine((column) => column.counts.length === column.values.length, {
    message: "as many as values are expected",
    path: ["counts"],
});
const datetimeProfileShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("datetime"),
    ...common,
    min: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    max: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});
const columnProfileShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt("kind", [
    numericProfileShape,
    categoricalProfileShape,
    datetimeProfileShape,
]);
const units = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^-?0x[0-9a-f]+$/);
const shardShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    index: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
    count: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
    reference: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("digest of the profile whose edges these are"),
    sums: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        center: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        sum: units,
        squares: units.describe("of distances from the center, each rounded to a double"),
        below: units.describe("sum of what lies below the first edge"),
        above: units,
    }))
        .describe("of numeric columns, exact, in units of 2^-1074: what merging makes mean and m2 of"),
});
const jointShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    n: count.describe("rows that have all of these columns"),
    sums: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int()).describe("of normal scores, 256 to a standard deviation"),
    products: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int())
        .describe("sums of products of columns i ≥ j, row by row of the triangle"),
});
const calibrationShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    n: count.describe("rows with a score and a label"),
    threshold: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe("a score from which on a row is called positive"),
    curve: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ x: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).min(1), y: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).min(1) })
        .describe("isotonic: from score to probability, straight between knots"),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        metric: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["accuracy", "precision", "recall", "f1", "roc_auc"]),
        value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        deviation: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe("of one row's part; the error of n rows is deviation / √(n·share)"),
        share: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    })),
});
const base = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .defineContract */ .ye)("mlops/profile@1", {
    rows: count,
    ragged: count.describe("rows with fewer or more fields than the header"),
    shard: shardShape.optional().describe("of one job's part of the data; the merged profile has none"),
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(columnProfileShape),
    joint: jointShape.optional().describe("how numeric columns go together"),
    prediction: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(columnProfileShape), calibration: calibrationShape.optional() })
        .optional()
        .describe("the model's answers on data that it was not trained on, and how right they were"),
});
/**
 * A data set in numbers: counts between fixed edges, never rows. What a check compares current data with.
 * One column a line: a profile holds hundreds of numbers a column, and people do diff it.
 */
const profileContract = {
    ...base,
    serialise: (value) => {
        const { columns, joint, prediction, ...head } = base.shape.parse({ ...value, schema: base.id });
        const fields = Object.entries(head).map(([key, item]) => `  ${JSON.stringify(key)}: ${JSON.stringify(item)},`);
        const lines = columns.map((column) => `    ${JSON.stringify(column)}`);
        const rest = Object.entries({ joint, prediction })
            .filter(([, item]) => item !== undefined)
            .map(([key, item]) => `,\n  ${JSON.stringify(key)}: ${JSON.stringify(item)}`);
        return `{\n${fields.join("\n")}\n  "columns": [${lines.length ? `\n${lines.join(",\n")}\n  ` : ""}]${rest.join("")}\n}\n`;
    },
};


/***/ }),

/***/ 51530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ registrationContract)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94534);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32825);


/** `registration.json`: what register-model did. */
const registrationContract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .defineContract */ .ye)("mlops/registration@1", {
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("v1.2.0"),
    tag: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("flights@v1.2.0"),
    stage: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    stage_tag: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    release_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    candidate_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    manifest_digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("sha256 of the manifest.json asset"),
    created: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe("false where this candidate was registered before, and nothing was made"),
});


/***/ }),

/***/ 65489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/**
 * Edit distance in which two neighbouring letters in the wrong order are one slip and not two
 * (optimal string alignment), for "did you mean".
 */
const distance = (a, b) => {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            row[j] = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + same);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                row[j] = Math.min(row[j], beforePrevious[j - 2] + 1);
        }
        beforePrevious = previous;
        previous = row;
    }
    return previous[b.length];
};
/** The candidate nearest to what was given, when it is near enough to be a slip of the hand. */
const suggest = (given, candidates) => {
    const [best] = candidates
        .map((candidate) => ({ candidate, far: distance(given.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.far - b.far);
    return best && best.far <= Math.max(1, Math.floor(given.length / 3)) ? best.candidate : undefined;
};


/***/ }),

/***/ 39887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UserError: () => (/* binding */ UserError),
/* harmony export */   i: () => (/* binding */ isUserError)
/* harmony export */ });
/**
 * A fault that the person who called us can mend: it is printed without a stack trace.
 * Everything else that is thrown is ours, and prints stack and cause.
 */
class UserError extends Error {
    name = "UserError";
    /** What to do about it, printed on its own lines below the message. */
    fix;
    constructor(message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.fix = options.fix;
    }
}
const isUserError = (error) => error instanceof Error && error.name === "UserError";


/***/ }),

/***/ 80586:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readRegistry)
/* harmony export */ });
/* harmony import */ var _releases_releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50316);
/* harmony import */ var _tags_query_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77264);
/* harmony import */ var _tags_tag_pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67286);



const releaseFragment = "fragment ReleaseFacts on Release { databaseId tagName isDraft url publishedAt }";
const namesAtOnce = 100;
/**
 * Reads the tags of one model, or of all, and which of the versions have a release.
 *
 * Up to a hundred tags and releases it is one request: the first page of tags and the newest releases. Beyond, each
 * request brings two hundred tags and asks for the releases of a hundred versions by name. By name, because a list of
 * releases ends at a fixed number whatever there is ("Only the first 1000 results are available",
 * concourse/github-release-resource#122), and a version that a list leaves out would look as if its run had crashed.
 * 2,000 versions with 2,000 stage tags take 21 requests, of the 500,000 nodes allowed in one at most 300.
 *
 * @param also asked by this name too, a draft as well
 */
const readRegistry = async (github, model, also) => {
    const tags = (0,_tags_tag_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .walkTags */ .P)(model);
    const releases = new Map();
    const asked = new Set();
    const keep = (node) => {
        const release = toListed(node);
        releases.set(release.draft ? `draft ${release.id}` : release.tag_name, release);
    };
    for (let first = true;; first = false) {
        const names = first
            ? [also ?? []].flat()
            : openVersions(tags.events(), releases, asked).slice(0, namesAtOnce);
        if (tags.isDone() && names.length === 0)
            break;
        const fields = [
            ...(tags.isDone() ? [] : [tags.fields()]),
            ...(first
                ? [
                    "newest: releases(first: 100, orderBy: {field: CREATED_AT, direction: DESC}) { nodes { ...ReleaseFacts } }",
                ]
                : []),
            ...names.map((name, index) => `r${index}: release(tagName: ${JSON.stringify(name)}) { ...ReleaseFacts }`),
        ];
        const fragments = `${tags.isDone() ? "" : _tags_tag_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .tagFragment */ .J} ${first || names.length > 0 ? releaseFragment : ""}`;
        const answer = await (0,_tags_query_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .queryRepository */ .l)(github, fields.join("\n"), fragments);
        if (!tags.isDone())
            tags.take(answer);
        for (const node of answer.newest?.nodes ?? [])
            keep(node);
        for (const [index, name] of names.entries()) {
            asked.add(name);
            const node = answer[`r${index}`];
            if (node?.isDraft && name !== also)
                await keepPublished(github, name, releases);
            else if (node)
                keep(node);
        }
    }
    return { log: tags.events(), releases: [...releases.values()] };
};
/** Version tags of which nobody has yet said whether they have a release. */
const openVersions = (log, releases, asked) => log.flatMap(({ kind, tag }) => kind === "registered" && !releases.has(tag) && !asked.has(tag) ? [tag] : []);
/** Somebody's draft has the name of a version's tag; GraphQL shows it in place of the release, REST does not. */
const keepPublished = async (github, name, releases) => {
    const release = await (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .findRelease */ .dv)(github, name);
    if (release)
        releases.set(name, release);
};
const toListed = ({ databaseId, tagName, isDraft, url, publishedAt }) => ({
    id: databaseId,
    tag_name: tagName,
    draft: isDraft,
    html_url: url,
    published_at: publishedAt,
});


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

/***/ 8799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   ak: () => (/* binding */ listTaken),
/* harmony export */   kk: () => (/* binding */ bumps),
/* harmony export */   l2: () => (/* binding */ checkFree),
/* harmony export */   nG: () => (/* binding */ softenBeforeOne),
/* harmony export */   tN: () => (/* binding */ readPrerelease),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54978);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71863);



const levels = ["major", "minor", "patch"];
/** auto: as much as the change means, see readMeaning. */
const bumps = ["auto", ...levels];
/**
 * Every number of a model that anything still speaks of, because a number once seen must never mean other bytes:
 * withdrawn versions count, tags whose release was never published, what tags name as the version before or after, and
 * releases whose tag was deleted (GitHub makes drafts of them). Of a version whose tag and release are both gone, that
 * never held a stage and that no later version names as the one before it, nothing is left to tell.
 */
const listTaken = (model, log, releases) => {
    const named = log.flatMap((event) => {
        if (event.model !== model)
            return [];
        const { version, previous, superseded_by } = event.message.facts;
        return ["version" in event ? event.version : version, previous, superseded_by];
    });
    const released = releases.flatMap(({ tag_name }) => {
        const tag = (0,_tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTag */ .ED)(tag_name);
        return tag?.kind === "registered" && tag.model === model ? [tag.version] : [];
    });
    return [...new Set([...named, ...released])].filter((each) => typeof each === "string" && (0,_tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .isVersion */ .lF)(each));
};
/**
 * The next number after every one ever used. After v1.3.0-rc.2 comes v1.3.0, where no more than a minor change was
 * made; with a pre-release word, v1.3.0-rc.3.
 * @throws UserError where the pre-release word sorts before those in use (beta after rc)
 */
const nextVersion = (taken, level, prerelease) => {
    const [greatest = "v0.0.0"] = [...taken].sort(semver__WEBPACK_IMPORTED_MODULE_1__.rcompare);
    const next = `v${(0,semver__WEBPACK_IMPORTED_MODULE_1__.inc)(greatest, level)}`;
    if (prerelease === undefined)
        return next;
    const numbers = taken.flatMap((version) => {
        const [word, number, ...rest] = version.startsWith(`${next}-`) ? ((0,semver__WEBPACK_IMPORTED_MODULE_1__.prerelease)(version) ?? []) : [];
        return word === prerelease && typeof number === "number" && rest.length === 0 ? [number] : [];
    });
    const chosen = `${next}-${prerelease}.${Math.max(0, ...numbers) + 1}`;
    if ((0,semver__WEBPACK_IMPORTED_MODULE_1__.gt)(chosen, greatest))
        return chosen;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${chosen} would sort before ${greatest}, which there is already.`, {
        fix: `Name a pre-release word that sorts after it, leave it out (the next release is ${next}), or name a version.`,
    });
};
/**
 * Before v1.0.0 anything may change at any time (semver.org, 4), and going there is a promise that people make, not
 * a computation: a break raises the minor number, as Cargo and npm read it.
 */
const softenBeforeOne = (taken, level) => level === "major" && taken.every((version) => (0,semver__WEBPACK_IMPORTED_MODULE_1__.major)(version) === 0) ? "minor" : level;
/** Refuses a version that was ever used, also one that differs by build metadata only: those have no order. */
const checkFree = (model, taken, wanted) => {
    const same = taken.find((version) => (0,semver__WEBPACK_IMPORTED_MODULE_1__.eq)(version, wanted));
    if (!same)
        return;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(same === wanted
        ? `${model}@${wanted} exists already, and a number once used never means another model.`
        : `${wanted} differs from ${model}@${same} by build metadata only, which has no order.`, { fix: `Leave version out (the next would be ${nextVersion(taken, "patch")}), or name a free one.` });
};
/** A version as a person may write it, `1.2.0` or `v1.2.0`. @throws UserError where it is no semantic version. */
const readVersion = (text) => {
    const version = text.startsWith("v") ? text : `v${text}`;
    if ((0,_tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .isVersion */ .lF)(version))
        return version;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`"${text}" is not a version.`, {
        fix: "Write it as v1.2.0, with -rc.1 or the like behind it where needed.",
    });
};
/** The word of a pre-release; its number is counted. @throws UserError */
const readPrerelease = (text) => {
    if (/^[a-zA-Z][a-zA-Z0-9-]*$/.test(text))
        return text;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`"${text}" cannot be the word of a pre-release.`, {
        fix: "One word of letters, digits and -, such as rc: the versions are v1.3.0-rc.1, v1.3.0-rc.2 and so on.",
    });
};


/***/ }),

/***/ 99948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   Vd: () => (/* binding */ fillDraft),
/* harmony export */   WI: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95443);
/* harmony import */ var _mlops_actions_contracts_manifest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35362);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39887);
/* harmony import */ var _each_of_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(19940);
/* harmony import */ var _releases_asset_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3853);
/* harmony import */ var _releases_releases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50316);
/* harmony import */ var _releases_stream_http_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52279);
/* harmony import */ var _releases_upload_asset_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28218);
/* harmony import */ var _store_locate_bytes_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(54599);
/* harmony import */ var _store_release_assets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78838);
/* harmony import */ var _tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71863);












/**
 * Brings every file of a candidate into its draft, the manifest last: a draft with a manifest is complete.
 *
 * What an interrupted run left is kept where its bytes are ours. A manifest that is there already, and whose files
 * are all there, is adopted as it stands: it tells of the run that made it.
 */
const fillDraft = async (github, draft, content, ports) => {
    let spoilt;
    for (let round = 1; round <= 4; round++) {
        const present = round === 1 && content.fresh ? [] : await (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_5__/* .listAssets */ .qs)(github, draft.id);
        const adopted = await adoptManifest(github, present, content.candidateId);
        if (adopted)
            return adopted;
        const outcome = await uploadMissing(github, draft, content.files, present, ports);
        if (outcome !== "complete") {
            spoilt = outcome.spoilt;
            continue;
        }
        const lost = await findLost(github, content.references);
        if (lost)
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError(`${lost.asset} of ${lost.from} was removed while this version was to refer to it.`, {
                fix: "Run the job again: it uploads these bytes itself.",
            });
        const manifest = await (0,_releases_upload_asset_js__WEBPACK_IMPORTED_MODULE_7__/* .uploadAsset */ .Mz)(github, draft, content.manifest, ports);
        if (manifest !== "conflict" && (await (0,_releases_upload_asset_js__WEBPACK_IMPORTED_MODULE_7__/* .holds */ .v9)(github, manifest, content.manifest)))
            return "mine";
    }
    if (spoilt !== undefined)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError(`${spoilt} reached GitHub with other bytes than were sent, again and again.`, {
            fix: "Something on the way changes what passes, such as a proxy. Nothing was published; run the job elsewhere.",
        });
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError("The assets of this candidate's draft keep changing: another run is registering it too.", {
        fix: "Give the jobs that register a common concurrency group in the workflow, and run this one again.",
    });
};
/** At most four at a time; every asset's size and digest is checked, whether it was here or was just sent. */
const uploadMissing = async (github, draft, files, present, ports) => {
    const names = new Set(files.map(({ name }) => name));
    for (const asset of present)
        if (!names.has(asset.name))
            await (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_5__/* .deleteAsset */ .AO)(github, asset.id);
    const outcomes = await (0,_each_of_js__WEBPACK_IMPORTED_MODULE_10__/* .eachOf */ .p)(files, 4, async (file) => {
        const there = present.find(({ name }) => name === file.name);
        if (there && (await (0,_releases_upload_asset_js__WEBPACK_IMPORTED_MODULE_7__/* .holds */ .v9)(github, there, file)))
            return "here";
        if (there)
            await (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_5__/* .deleteAsset */ .AO)(github, there.id);
        const asset = await (0,_releases_upload_asset_js__WEBPACK_IMPORTED_MODULE_7__/* .uploadAsset */ .Mz)(github, draft, file, ports);
        if (asset === "conflict")
            return "conflict";
        if (await (0,_releases_upload_asset_js__WEBPACK_IMPORTED_MODULE_7__/* .holds */ .v9)(github, asset, file))
            return "here";
        await (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_5__/* .deleteAsset */ .AO)(github, asset.id); // GitHub has other bytes than were to be sent
        await checkUnchanged(file);
        return "spoilt";
    });
    if (outcomes.every((outcome) => outcome === "here"))
        return "complete";
    return { spoilt: files[outcomes.indexOf("spoilt")]?.name };
};
/** Tells bytes that changed here, which stay changed, from bytes that were spoilt on the way: those are sent again. */
const checkUnchanged = async (file) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for await (const chunk of file.open())
        hash.update(chunk);
    if (hash.digest("hex") === file.sha256)
        return;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError(`What ${file.name} is made from changed while it was uploaded. Nothing was published.`, {
        fix: "Something else writes into the run directory. Run the workflow from train again.",
    });
};
const adoptManifest = async (github, present, candidateId) => {
    const asset = present.find(({ name, state }) => name === _releases_asset_names_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestAsset */ .Ax && state === "uploaded");
    if (!asset)
        return undefined;
    const read = await readManifest(github, asset);
    return read.manifest.candidate_id === candidateId && (await isComplete(github, read.manifest, present))
        ? read
        : undefined;
};
/** Whether every byte that a manifest speaks of is there: among the draft's assets, or in the release it refers to. */
const isComplete = async (github, manifest, assets) => {
    for (const file of (0,_store_release_assets_js__WEBPACK_IMPORTED_MODULE_8__/* .listRequired */ .c)(manifest)) {
        const asset = assets.find(({ name }) => name === file.asset);
        if (!asset || !(await (0,_releases_upload_asset_js__WEBPACK_IMPORTED_MODULE_7__/* .holds */ .v9)(github, asset, file)))
            return false;
    }
    return (await findLost(github, { model: manifest.name, stored: (0,_store_locate_bytes_js__WEBPACK_IMPORTED_MODULE_11__/* .listStored */ .K)(manifest) })) === undefined;
};
/** The first reference to bytes that are not in that version's release any more. One request for each such version. */
const findLost = async (github, { model, stored }) => {
    const references = stored.filter((each) => each.from !== undefined);
    const versions = [...new Set(references.map(({ from }) => from))];
    const releases = await (0,_each_of_js__WEBPACK_IMPORTED_MODULE_10__/* .eachOf */ .p)(versions, 4, (version) => (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_5__/* .findRelease */ .dv)(github, (0,_tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_9__/* .formatTag */ ._3)({ kind: "registered", model, version, counter: null })));
    for (const reference of references) {
        const assets = releases[versions.indexOf(reference.from)]?.assets ?? [];
        const asset = assets.find(({ name }) => name === reference.asset);
        if (!asset || !(await (0,_releases_upload_asset_js__WEBPACK_IMPORTED_MODULE_7__/* .holds */ .v9)(github, asset, reference)))
            return reference;
    }
    return undefined;
};
const readManifest = async (github, asset) => {
    const bytes = await (0,_releases_stream_http_js__WEBPACK_IMPORTED_MODULE_6__/* .readBody */ .x)(await (0,_releases_upload_asset_js__WEBPACK_IMPORTED_MODULE_7__/* .openAsset */ .x1)(github, asset));
    return {
        manifest: _mlops_actions_contracts_manifest__WEBPACK_IMPORTED_MODULE_2__/* .manifestContract */ .E.parse(bytes.toString(), "manifest.json of a draft"),
        manifestDigest: (0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(bytes),
    };
};


/***/ }),

/***/ 77636:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ finishEarlierReleases),
/* harmony export */   p: () => (/* binding */ finishRelease)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95443);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);
/* harmony import */ var _card_model_card_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14476);
/* harmony import */ var _releases_asset_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3853);
/* harmony import */ var _releases_releases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50316);
/* harmony import */ var _releases_stream_http_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52279);
/* harmony import */ var _releases_upload_asset_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28218);
/* harmony import */ var _store_release_assets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78838);
/* harmony import */ var _tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71863);
/* harmony import */ var _fill_draft_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99948);










/**
 * Publishes a complete draft under its version's tag. Readers that come too soon look again, see `findPublished`. Where
 * another run of the same candidate has published its own draft of the very same manifest, that is the release, and
 * this draft goes.
 */
const finishRelease = async (github, draft, version, manifest) => {
    const repository = `${github.owner}/${github.repo}`;
    const body = (0,_card_model_card_js__WEBPACK_IMPORTED_MODULE_2__/* .renderModelCard */ .k)(manifest, {
        version: version.version,
        tag: version.tag,
        repository,
        meaning: version.message.facts.meaning ?? null,
        url: draft.html_url.replace(/\/releases\/.*$/, ""),
    });
    const published = await (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_4__/* .publishRelease */ .Dl)(github, draft.id, {
        tag: version.tag,
        name: `${manifest.name} ${version.version}`,
        body,
        prerelease: (0,_tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_8__/* .isPrerelease */ .V1)(version.version),
    });
    const release = published === "taken" ? await acceptOther(github, draft, version) : published;
    const missing = (0,_store_release_assets_js__WEBPACK_IMPORTED_MODULE_7__/* .listRequired */ .c)(manifest).find(({ asset }) => !release.assets.some(({ name }) => name === asset));
    if (missing)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Release ${version.tag} lacks ${missing.asset}: somebody removed it while it was published.`, {
            fix: "Withdraw this version and register again.",
        });
    return release;
};
const acceptOther = async (github, draft, { tag, message }) => {
    const release = await (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_4__/* .findPublished */ .e2)(github, { tag, at: new Date().toISOString() });
    if (!release)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`The draft of ${tag} was removed while it was published.`, {
            fix: "Run the job again: it makes another.",
        });
    const asset = release.assets.find(({ name, state }) => name === _releases_asset_names_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestAsset */ .Ax && state === "uploaded");
    const told = asset?.digest?.replace(/^sha256:/, "");
    const digest = told ?? (asset && (0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(await (0,_releases_stream_http_js__WEBPACK_IMPORTED_MODULE_5__/* .readBody */ .x)(await (0,_releases_upload_asset_js__WEBPACK_IMPORTED_MODULE_6__/* .openAsset */ .x1)(github, asset))));
    if (digest === undefined || digest !== message.facts.manifest_digest)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`There is a release ${tag} already, and ${asset ? "its manifest.json is not the one that the tag names" : "it has no manifest.json"}.`, {
            fix: `Somebody made it by hand (${release.html_url}). Delete the release and not the tag, and run the job again: it publishes ${tag}.`,
        });
    if (release.id !== draft.id)
        await (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_4__/* .deleteRelease */ .lb)(github, draft.id);
    return release;
};
/**
 * Publishes what earlier runs left between tag and release: a version tag whose draft is complete. Doing it
 * while the other run is still alive is harmless: both write the same.
 */
const finishEarlierReleases = async (github, model, versions, releases, ports) => {
    const finished = [];
    for (const version of versions) {
        const { candidate_id: candidate, manifest_digest: digest } = version.message.facts;
        if (!candidate || version.yanked)
            continue;
        if (releases.some(({ draft, tag_name }) => !draft && tag_name === version.tag))
            continue;
        const found = await findCompleteDraft(github, releases, (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_4__/* .draftTag */ .qY)(model, candidate), digest);
        if (!found) {
            ports.log.warn(`${version.tag} has no release, and its draft is gone: the number stays unused. npx mlops registry reconcile --apply settles it.`);
            continue;
        }
        finished.push(await finishRelease(github, found.draft, version, found.manifest));
        ports.log.info(`${version.tag}: an earlier run ended before it was published; published now.`);
    }
    return finished;
};
const findCompleteDraft = async (github, releases, tag, digest) => {
    for (const draft of releases.filter((release) => release.draft && release.tag_name === tag)) {
        const asset = draft.assets.find(({ name, state }) => name === _releases_asset_names_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestAsset */ .Ax && state === "uploaded");
        if (!asset)
            continue;
        const { manifest, manifestDigest } = await (0,_fill_draft_js__WEBPACK_IMPORTED_MODULE_9__/* .readManifest */ .WI)(github, asset);
        if (manifestDigest === digest && (await (0,_fill_draft_js__WEBPACK_IMPORTED_MODULE_9__/* .isComplete */ .As)(github, manifest, draft.assets)))
            return { draft, manifest };
    }
    return undefined;
};


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


/***/ }),

/***/ 99775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bk: () => (/* binding */ downloadArtifact),
/* harmony export */   mz: () => (/* binding */ uploadArtifact),
/* harmony export */   wn: () => (/* binding */ listArtifacts)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75360);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);


/**
 * Uploads a folder's files as one Actions artifact. The client is loaded here, on the only path that needs it:
 * it more than doubles a bundle's start.
 */
const uploadArtifact = async (name, root, files, options = {}) => {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4133), __webpack_require__.e(9173), __webpack_require__.e(7726), __webpack_require__.e(4735), __webpack_require__.e(4901), __webpack_require__.e(8613)]).then(__webpack_require__.bind(__webpack_require__, 70825));
    const { id = 0, size = 0 } = await (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)(`Upload artifact ${name}`, () => new DefaultArtifactClient().uploadArtifact(name, [...files], root, options));
    return { id, size };
};
/**
 * Downloads an artifact of this run into a folder. False where the run has none of that name.
 * @throws UserError when the bytes do not have the digest that the upload declared.
 */
const downloadArtifact = async (name, directory) => {
    const { ArtifactNotFoundError, DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4133), __webpack_require__.e(9173), __webpack_require__.e(7726), __webpack_require__.e(4735), __webpack_require__.e(4901), __webpack_require__.e(8613)]).then(__webpack_require__.bind(__webpack_require__, 70825));
    const client = new DefaultArtifactClient();
    // The client's unzip-stream still calls Buffer(); that warning is nobody's here to act on.
    process.noDeprecation = true;
    try {
        const { artifact } = await client.getArtifact(name);
        const { digestMismatch } = await (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)(`Download artifact ${name}`, () => client.downloadArtifact(artifact.id, {
            path: directory,
            ...(artifact.digest && { expectedHash: artifact.digest }),
        }));
        if (digestMismatch)
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Artifact "${name}" arrived with other bytes than were uploaded.`, {
                fix: "Run the job again.",
            });
        return true;
    }
    catch (error) {
        if (error instanceof ArtifactNotFoundError)
            return false;
        throw error;
    }
};
/** Names of the artifacts that this run has so far. */
const listArtifacts = async () => {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4133), __webpack_require__.e(9173), __webpack_require__.e(7726), __webpack_require__.e(4735), __webpack_require__.e(4901), __webpack_require__.e(8613)]).then(__webpack_require__.bind(__webpack_require__, 70825));
    const { artifacts } = await new DefaultArtifactClient().listArtifacts({ latest: true });
    return artifacts.map(({ name }) => name);
};


/***/ }),

/***/ 97247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);


/** Reads the context. @throws UserError outside a job, naming the variable. */
const readContext = (env = process.env) => {
    const need = (name) => {
        const value = env[name];
        if (value)
            return value;
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`${name} is not set: this is not a GitHub Actions job.`, {
            fix: "On a laptop, run the workflow with: npx mlops run .github/workflows/<file>.yml",
        });
    };
    const full = need("GITHUB_REPOSITORY");
    const [owner = "", name = ""] = full.split("/");
    const serverUrl = env.GITHUB_SERVER_URL ?? "https://github.com";
    const runId = need("GITHUB_RUN_ID");
    return {
        workspace: need("GITHUB_WORKSPACE"),
        repository: { owner, name },
        apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
        sha: env.GITHUB_SHA ?? "",
        ref: env.GITHUB_REF ?? "",
        eventName: env.GITHUB_EVENT_NAME ?? "",
        event: env.GITHUB_EVENT_PATH
            ? JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env.GITHUB_EVENT_PATH, "utf8"))
            : {},
        actor: env.GITHUB_ACTOR ?? "",
        runId,
        runAttempt: env.GITHUB_RUN_ATTEMPT ?? "1",
        runUrl: `${serverUrl}/${full}/actions/runs/${runId}`,
        tempDirectory: env.RUNNER_TEMP ?? "",
    };
};


/***/ }),

/***/ 70816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);

/** What a person reads of a failure. User errors carry their fix; anything else is a defect of ours, with its stack. */
const describeFailure = (error) => {
    if ((0,_mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__/* .isUserError */ .i)(error))
        return error.fix ? `${error.message}\n  ${error.fix.replaceAll("\n", "\n  ")}` : error.message;
    const causes = [];
    for (let next = error; next instanceof Error && causes.length < 5; next = next.cause)
        causes.push(next.stack ?? `${next.name}: ${next.message}`);
    return `${causes.join("\nCaused by: ") || String(error)}\nThis looks like a fault of mlops-actions. Please report it with the lines above.`;
};


/***/ }),

/***/ 90945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hashFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);


const chunkSize = 1024 * 1024;
/** Size in bytes and lower-case hex sha256 of a file, streamed. */
const hashFile = async (path) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let size = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: chunkSize })) {
        hash.update(chunk);
        size += chunk.length;
    }
    return { size, sha256: hash.digest("hex") };
};


/***/ }),

/***/ 45395:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   fG: () => (/* binding */ readFlag),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   yu: () => (/* binding */ readRequired)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75360);
/* harmony import */ var _mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65489);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);



/** An input's text, or undefined where it was not given or is empty. */
const readText = (name) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name) || undefined;
/** An input that must be given. */
const readRequired = (name) => {
    const value = readText(name);
    if (value === undefined)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Input "${name}" is required and was not given.`, {
            fix: `Add under with:\n  ${name}: …`,
        });
    return value;
};
/** An input that is one of a few words; the error lists them all. */
const readChoice = (name, words, fallback) => {
    const given = readText(name) ?? fallback;
    const found = words.find((word) => word === given);
    if (found !== undefined)
        return found;
    const near = (0,_mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(given, words);
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Input "${name}" is "${given}".`, {
        fix: `${near ? `Did you mean "${near}"? ` : ""}Allowed: ${words.join(", ")}.`,
    });
};
/** true or false, in YAML 1.2's core spellings. */
const readFlag = (name, fallback) => readChoice(name, ["true", "false", "True", "False", "TRUE", "FALSE"], fallback ? "true" : "false").toLowerCase() === "true";
/** A number within bounds. */
const readNumber = (name, bounds = {}) => {
    const text = readText(name);
    if (text === undefined)
        return undefined;
    const value = Number(text);
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = bounds;
    if (Number.isFinite(value) && value >= min && value <= max)
        return value;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Input "${name}" is "${text}", expected a number${describeBounds(bounds)}.`);
};
/** Non-empty lines of a multi-line input. */
const readLines = (name) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name)
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
const describeBounds = ({ min, max }) => min !== undefined && max !== undefined
    ? ` from ${min} to ${max}`
    : min !== undefined
        ? ` of at least ${min}`
        : max !== undefined
            ? ` of at most ${max}`
            : "";


/***/ }),

/***/ 96150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ actionsLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75360);

const actionsLog = {
    info: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq,
    warn: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(message),
    debug: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz,
    group: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os,
};


/***/ }),

/***/ 86810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeSummary),
/* harmony export */   n: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75360);


/** Sets a step's outputs. Undefined and null become the empty string, which expressions take as false. */
const setOutputs = (outputs) => {
    for (const [name, value] of Object.entries(outputs))
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH(name, value ?? "");
};
const summaryLimit = 1024 * 1024; // bytes a step; GitHub drops the whole summary of a step that exceeds it
/** Appends Markdown to the step's summary page; cut at the limit rather than lost. */
const writeSummary = async (markdown) => {
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (!file)
        return;
    const bytes = Buffer.from(`${markdown}\n`);
    const note = "\n\n…cut at GitHub's limit of 1 MiB a step.\n";
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(file, bytes.length <= summaryLimit ? bytes : `${bytes.subarray(0, summaryLimit - 100).toString()}${note}`);
};


/***/ }),

/***/ 7186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readProject: () => (/* binding */ readProject)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _mlops_actions_contracts_parse_project__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78780);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39887);




/** Reads the workspace's `mlops.yml`. */
const readProject = async (workspace, path = "mlops.yml") => {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path), "utf8");
    }
    catch (cause) {
        if (cause.code !== "ENOENT")
            throw cause;
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError(`${path} is not in the workspace (${workspace}).`, {
            fix: "Check the repository out before this step (actions/checkout), or write mlops.yml at its root.",
            cause,
        });
    }
    return (0,_mlops_actions_contracts_parse_project__WEBPACK_IMPORTED_MODULE_2__/* .parseProject */ .XB)(text, path);
};


/***/ }),

/***/ 28908:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75360);
/* harmony import */ var _describe_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70816);


/**
 * Runs one action's main step. Owns the only try/catch: the user's faults print what to do,
 * ours print stack and cause, and both fail the step.
 */
const runAction = async (action) => {
    try {
        const inputs = action.readInputs();
        const result = await action.execute(inputs);
        await action.writeOutputs(result, inputs);
    }
    catch (error) {
        reportFailure(error);
    }
};
/** Prints an error as its kind deserves and marks the step failed. */
const reportFailure = (error) => {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1((0,_describe_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .I)(error));
};


/***/ }),

/***/ 49919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   NW: () => (/* binding */ runFiles),
/* harmony export */   XY: () => (/* binding */ writeRunFile),
/* harmony export */   m8: () => (/* binding */ readRunFile),
/* harmony export */   mU: () => (/* binding */ shareRunDirectory),
/* harmony export */   zq: () => (/* binding */ ensureRunDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65489);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39887);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99775);






/** The files of one model's way through the pipeline, `.mlops/` unless told. */
const runFiles = {
    environment: "environment.json",
    run: "run.json",
    metrics: "metrics.json",
    verdict: "verdict.json",
    comment: "comment.md",
    review: "review.json",
    report: "report.html",
    registration: "registration.json",
    deployment: "deployment.json",
    drift: "drift.json",
    driftReport: "drift.html",
    model: "model",
};
/** The artifact that carries one model's run directory from job to job. */
const artifactName = (model) => `mlops-${model.replaceAll("/", "-")}`;
/**
 * Finds the run directory of a model: the one in the workspace, or the artifact that an earlier job left.
 * @throws UserError when neither is there, naming the step that makes it.
 */
const ensureRunDirectory = async (workspace, directory, model) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, directory);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, runFiles.run)))
        return path;
    const wanted = artifactName(model);
    const asksGitHub = Boolean(process.env.ACTIONS_RUNTIME_TOKEN);
    if (asksGitHub && (await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .downloadArtifact */ .bk)(wanted, path)))
        return path;
    const near = asksGitHub ? (0,_mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_5__/* .suggest */ .Z)(wanted, await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .listArtifacts */ .wn)()) : undefined;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError(`${directory}/${runFiles.run} is not there, and this run has no artifact "${wanted}".`, {
        fix: near
            ? `There is "${near}": is the model's name misspelt?`
            : "Run the train action before this one, in this job or in one that this job needs.",
    });
};
/** Uploads everything in the run directory as the model's artifact. */
const shareRunDirectory = async (path, model, suffix = "") => {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name));
    return (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .uploadArtifact */ .mz)(`${artifactName(model)}${suffix}`, path, files);
};
/** Reads one contract's file in the run directory; undefined where it is not there. */
const readRunFile = async (directory, file, contract) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, file);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? contract.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8"), path) : undefined;
};
/** Writes one contract's file in the run directory and returns its path. */
const writeRunFile = async (directory, file, contract, value) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(directory, { recursive: true });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, file);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, contract.serialise(value));
    return path;
};


/***/ }),

/***/ 27331:
/***/ ((module) => {

/**
 * undici takes 45 ms to load, @actions/core loads it by way of @actions/http-client, and only a proxy needs it. So it
 * stands beside the bundle as a file of its own, which is read when one of these is asked for.
 */
const load = () => __WEBPACK_EXTERNAL_createRequire(import.meta.url)("./undici.cjs");

module.exports = {
  get ProxyAgent() {
    return load().ProxyAgent;
  },
  get EnvHttpProxyAgent() {
    return load().EnvHttpProxyAgent;
  },
  get fetch() {
    return load().fetch;
  },
};


/***/ })

};
