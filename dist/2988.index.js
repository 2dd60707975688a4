export const id = 2988;
export const ids = [2988,5895];
export const modules = {

/***/ 20568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ fileSource),
/* harmony export */   U5: () => (/* binding */ sliceSource),
/* harmony export */   kq: () => (/* binding */ bufferSource),
/* harmony export */   m6: () => (/* binding */ readAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const fileSource = (path, size) => ({
    size,
    open: (start = 0, end = size) => start >= end ? nothing() : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { start, end: end - 1, highWaterMark: 256 * 1024 }),
});
const bufferSource = (bytes) => ({
    size: bytes.length,
    open: (start = 0, end = bytes.length) => once(bytes.subarray(start, end)),
});
/** Part of a source. @param size of the part, cut to what there is. */
const sliceSource = (source, offset, size) => ({
    size,
    open: (start = 0, end = size) => source.open(offset + start, offset + Math.min(end, size)),
});
/** A few bytes at a place, fewer where the source ends before. */
const readAt = async (source, start, length) => {
    const end = Math.min(start + length, source.size ?? start + length);
    const chunks = [];
    let have = 0;
    for await (const chunk of source.open(start, end)) {
        chunks.push(chunk);
        have += chunk.length;
        if (have >= length)
            break;
    }
    return Buffer.concat(chunks).subarray(0, length);
};
async function* once(bytes) {
    if (bytes.length > 0)
        yield bytes;
}
async function* nothing() { }


/***/ }),

/***/ 45904:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w2: () => (/* binding */ makeSbom),
/* harmony export */   xX: () => (/* binding */ readSbomFiles),
/* harmony export */   yp: () => (/* binding */ sbomFile)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95443);

const sbomFile = "model.cdx.json";
/**
 * A CycloneDX 1.6 bill of materials of a model (ML-BOM): the model with its files and its card, the data it was
 * trained on, the packages it was trained with. The same content gives the same bytes: no serial number, no clock.
 *
 * The library knows no model cards and no `data` of a component (10.3.0), so these two are added to what it writes.
 * https://cyclonedx.org/capabilities/mlbom/
 */
const makeSbom = async (content) => {
    const [{ Bom, Component, ComponentRepository, ExternalReference, Metadata, Property, PropertyRepository }, lib,] = await Promise.all([__webpack_require__.e(/* import() */ 3470).then(__webpack_require__.t.bind(__webpack_require__, 63470, 23)), loadRest()]);
    const { ComponentType, ExternalReferenceType } = lib.enums;
    const hashed = (type, prefix) => (file) => {
        const component = new Component(type, file.path, {
            bomRef: `${prefix}:${file.path}`,
            properties: new PropertyRepository([new Property("mlops:size", String(file.size))]),
        });
        component.hashes.set(lib.enums.HashAlgorithm["SHA-256"], file.sha256);
        return component;
    };
    const model = new Component(ComponentType.MachineLearningModel, content.name, {
        bomRef: modelRef,
        properties: new PropertyRepository(propertiesOf(content).map(([name, value]) => new Property(`mlops:${name}`, value))),
        components: new ComponentRepository(content.files.map(hashed(ComponentType.File, "file"))),
    });
    const license = await readLicense(content.license);
    if (license)
        model.licenses.add(license);
    const { run_url: runUrl } = content.source;
    if (runUrl)
        model.externalReferences.add(new ExternalReference(runUrl, ExternalReferenceType.BuildMeta));
    const data = unique(content.data).map(hashed(ComponentType.Data, "data"));
    const libraries = content.distributions.map(({ name, version }) => {
        const purl = packageUrl(name, version);
        return new Component(ComponentType.Library, name, { bomRef: purl, purl, version });
    });
    for (const component of [...data, ...libraries])
        model.dependencies.add(component.bomRef);
    const bom = new Bom({
        metadata: new Metadata({ timestamp: content.at, component: model }),
        components: new ComponentRepository([...data, ...libraries]),
    });
    bom.metadata.tools.components.add(new Component(ComponentType.Application, "mlops-actions"));
    const { JsonSerializer, JSON: json } = lib.serialize;
    const written = new JsonSerializer(new json.Normalize.Factory(lib.spec.Spec1dot6)).serialize(bom, {
        sortLists: false, // the order is ours; the library sorts by the machine's locale
    });
    return `${JSON.stringify(addModelCard(JSON.parse(written), content), null, 2)}\n`;
};
const modelRef = "model";
const loadRest = async () => {
    const [enums, serialize, spec] = await Promise.all([
        __webpack_require__.e(/* import() */ 2686).then(__webpack_require__.t.bind(__webpack_require__, 42686, 23)),
        Promise.all(/* import() */[__webpack_require__.e(3470), __webpack_require__.e(3636), __webpack_require__.e(6262)]).then(__webpack_require__.t.bind(__webpack_require__, 96262, 23)),
        Promise.all(/* import() */[__webpack_require__.e(3470), __webpack_require__.e(8127)]).then(__webpack_require__.t.bind(__webpack_require__, 58127, 23)),
    ]);
    return { enums, serialize, spec };
};
const readLicense = async (license) => {
    if (!license)
        return undefined;
    const { NamedLicense, SpdxLicense } = await __webpack_require__.e(/* import() */ 3470).then(__webpack_require__.t.bind(__webpack_require__, 63470, 23));
    const { fixupSpdxId } = await __webpack_require__.e(/* import() */ 3636).then(__webpack_require__.bind(__webpack_require__, 53636));
    const id = fixupSpdxId(license);
    return id ? new SpdxLicense(id) : new NamedLicense(license);
};
/** https://github.com/package-url/purl-spec/blob/main/types-doc/pypi-definition.md */
const packageUrl = (name, version) => `pkg:pypi/${encodeURIComponent(name.toLowerCase().replaceAll("_", "-"))}@${encodeURIComponent(version)}`;
const propertiesOf = (content) => {
    const { source, security, formats, framework, base_models: bases } = content;
    const properties = [
        ["model_digest", content.model_digest],
        ["repository", source.repository],
        ["commit", source.commit],
        ["framework", framework],
        ["formats", formats?.join(", ")],
        ["scanner", security?.scanner],
        ["safe_format", security && String(security.safe_format)],
        ["params", (0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(content.params)],
        ...(bases ?? []).map((base) => ["base_model", base]),
        ...(security?.findings ?? [])
            .filter(({ level }) => level !== "note")
            .map(({ level, path, name }) => [level, `${path}: ${name}`]),
    ];
    return properties.filter((entry) => typeof entry[1] === "string");
};
const addModelCard = (bom, content) => {
    bom.metadata.component.modelCard = makeModelCard(content);
    for (const component of bom.components)
        if (component.type === "data")
            component.data = [{ type: "dataset", name: component.name }];
    return bom;
};
const makeModelCard = (content) => {
    const { signature, gate, intended_use: use, limitations, data } = content;
    const describe = ({ name, datatype, shape }) => ({
        format: `${name}: ${datatype} [${shape.join(", ")}]`,
    });
    return {
        modelParameters: {
            ...(gate?.task && { task: gate.task }),
            ...(data.length > 0 && { datasets: unique(data).map(({ path }) => ({ ref: `data:${path}` })) }),
            ...(signature && { inputs: signature.inputs.map(describe), outputs: signature.outputs.map(describe) }),
        },
        quantitativeAnalysis: {
            performanceMetrics: [
                ...content.metrics.map(describeMetric),
                ...(content.slices ?? []).map(describeSlice),
            ],
        },
        ...((use || limitations) && {
            considerations: {
                ...(use && { useCases: [use] }),
                ...(limitations && { technicalLimitations: [limitations] }),
            },
        }),
    };
};
const describeMetric = ({ name, value, ci }) => ({
    type: name,
    value: String(value),
    ...(ci && { confidenceInterval: { lowerBound: String(ci.low), upperBound: String(ci.high) } }),
});
const describeSlice = ({ metric, slice, value }) => ({
    type: metric,
    value: String(value),
    slice,
});
/** One file may be read in two roles. */
const unique = (files) => [
    ...new Map(files.map((file) => [file.path, file])).values(),
];
/** The files that a bill lists, with their sha256; undefined where it is none of ours. */
const readSbomFiles = (text) => {
    try {
        const { metadata } = JSON.parse(text);
        return metadata.component.components.map(({ name, hashes }) => ({
            path: name,
            sha256: hashes?.find(({ alg }) => alg === "SHA-256")?.content,
        }));
    }
    catch {
        return undefined;
    }
};


/***/ }),

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

/***/ 13949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WN: () => (/* binding */ scanFile),
  bn: () => (/* binding */ scanModel),
  SX: () => (/* binding */ scannerName),
  ny: () => (/* binding */ summariseScans)
});

// EXTERNAL MODULE: ../packages/registry/src/each-of.ts
var each_of = __webpack_require__(19940);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ../packages/registry/src/proof/byte-source.ts
var byte_source = __webpack_require__(20568);
// EXTERNAL MODULE: ../packages/contracts/src/format.ts
var format = __webpack_require__(76656);
;// CONCATENATED MODULE: ../packages/registry/src/proof/scan-budget.ts

/**
 * A few megabytes can be made to expand to any size, and a zip's members may all be the same bytes, over and over
 * (D. Fifield, "A better zip bomb", WOOT 2019). So what is read of packed data is bounded by the file that holds it,
 * all members and all looks at them together: four times the file, for what is hardly compressed, and a hundred
 * times, but at most 2 GiB, for what is. That is a matter of seconds.
 */
const createBudget = (size) => {
    const most = 4 * size + Math.min(Math.max(100 * size, smallest), largest);
    return { left: most, most };
};
const smallest = 16 * 1024 ** 2;
const largest = 2 * 1024 ** 3;
/** @throws TooLarge where that was too much. */
const spend = (budget, bytes) => {
    budget.left -= bytes;
    if (budget.left < 0)
        throw new TooLarge(`its packed data comes to more than the ${(0,format/* formatBytes */.z3)(budget.most)} that are read of it`);
};
/** The same bytes, paid for. */
const payFor = (source, budget) => ({
    size: source.size,
    open: async function* (start, end) {
        for await (const chunk of source.open(start, end)) {
            spend(budget, chunk.length);
            yield chunk;
        }
    },
});
/** The scan was given up: what follows is not known. */
class TooLarge extends Error {
}

;// CONCATENATED MODULE: ../packages/registry/src/proof/expand.ts




/** joblib and gzip compress a pickle as a whole. Undefined for what is not compressed in a way that is read here. */
const expand = async (source, budget) => {
    const [first = 0, second = 0] = await (0,byte_source/* readAt */.m6)(source, 0, 2);
    const isGzip = first === 0x1f && second === 0x8b;
    const isZlib = (first & 0x0f) === 8 && first >> 4 <= 7 && ((first << 8) | second) % 31 === 0;
    if (!isGzip && !isZlib)
        return undefined;
    return expandWith(source, isGzip ? external_node_zlib_.createGunzip : external_node_zlib_.createInflate, budget);
};
/** Bytes as a decompressor gives them. What cannot be expanded ends as if it were cut there. */
const expandWith = (source, create, budget) => ({
    size: undefined,
    open: (start = 0, end = Number.POSITIVE_INFINITY) => expandFrom(source, create, start, end, budget),
});
async function* expandFrom(source, create, start, end, budget) {
    const stream = create();
    // The consumer below hears of errors; the pipeline must not end the process over them.
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(payFor(source, budget).open()), stream, () => { });
    let at = 0;
    try {
        for await (const chunk of stream) {
            spend(budget, chunk.length);
            const from = Math.max(0, start - at);
            const to = Math.min(chunk.length, end - at);
            if (from < to)
                yield chunk.subarray(from, to);
            at += chunk.length;
            if (at >= end)
                return;
        }
    }
    catch (error) {
        if (error instanceof TooLarge)
            throw error;
        if (!String(error.code).startsWith("Z_"))
            throw error;
    }
}

;// CONCATENATED MODULE: ../packages/registry/src/proof/read-zip.ts




const mostMembers = 100_000;
const largestDirectory = 64 * 1024 * 1024;
/**
 * The members of a zip by its central directory, as miniz (PyTorch) and zipfile (Python) find it: from the end. Flags,
 * checksums and the directory's sizes of stored members are not believed, because the two do not treat them alike.
 * Undefined where there is no directory, or none that can be.
 */
const readZip = async (source, budget) => {
    const directory = await findDirectory(source);
    if (!directory || directory.size > largestDirectory)
        return undefined;
    const bytes = await (0,byte_source/* readAt */.m6)(source, directory.offset, directory.size);
    const members = [];
    for (let at = 0; at + 46 <= bytes.length && bytes.readUInt32LE(at) === 0x02014b50;) {
        if (members.length === mostMembers)
            return undefined;
        const nameLength = bytes.readUInt16LE(at + 28);
        const extraLength = bytes.readUInt16LE(at + 30);
        const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
        const large = readZip64(extra, [
            bytes.readUInt32LE(at + 24),
            bytes.readUInt32LE(at + 20),
            bytes.readUInt32LE(at + 42),
        ]);
        members.push(await openMember(source, budget, {
            name: bytes.toString("utf8", at + 46, at + 46 + nameLength),
            method: bytes.readUInt16LE(at + 10),
            size: large[0],
            packed: large[1],
            offset: large[2] + directory.shift,
        }));
        at += 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32);
    }
    return members;
};
const openMember = async (source, budget, entry) => {
    const { name, method, size, packed, offset } = entry;
    const header = await (0,byte_source/* readAt */.m6)(source, offset, 30);
    const isHeader = header.length === 30 && header.readUInt32LE(0) === 0x04034b50;
    if (!isHeader)
        return { name, ownName: "", size, content: undefined };
    const nameLength = header.readUInt16LE(26);
    const ownName = (await (0,byte_source/* readAt */.m6)(source, offset + 30, nameLength)).toString("utf8");
    const data = offset + 30 + nameLength + header.readUInt16LE(28);
    const stored = (0,byte_source/* sliceSource */.U5)(source, data, Math.max(0, Math.min(packed, (source.size ?? 0) - data)));
    const content = method === 0
        ? payFor(stored, budget)
        : method === 8
            ? expandWith(stored, external_node_zlib_.createInflateRaw, budget)
            : undefined;
    return { name, ownName, size, content };
};
const findDirectory = async (source) => {
    if (source.size === undefined || source.size < 22)
        return undefined;
    const tailStart = Math.max(0, source.size - 22 - 0xffff - 20);
    const tail = await (0,byte_source/* readAt */.m6)(source, tailStart, source.size - tailStart);
    const end = tail.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
    if (end === -1 || end + 22 > tail.length)
        return undefined;
    let size = tail.readUInt32LE(end + 12);
    let offset = tail.readUInt32LE(end + 16);
    let finish = tailStart + end;
    if (end >= 20 && tail.readUInt32LE(end - 20) === 0x07064b50) {
        const where = Number(tail.readBigUInt64LE(end - 12));
        const record = await (0,byte_source/* readAt */.m6)(source, where, 56);
        if (record.length === 56 && record.readUInt32LE(0) === 0x06064b50) {
            size = Number(record.readBigUInt64LE(40));
            offset = Number(record.readBigUInt64LE(48));
            finish = where;
        }
    }
    // Bytes before the archive (a polyglot) move everything: zipfile and miniz allow for them.
    const shift = Math.max(0, finish - size - offset);
    return offset + shift + size <= source.size ? { offset: offset + shift, size, shift } : undefined;
};
/** Sizes and offset, each from the zip64 field where the plain one is full. */
const readZip64 = (extra, plain) => {
    const result = [...plain];
    for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
        if (extra.readUInt16LE(at) !== 1)
            continue;
        let next = at + 4;
        for (const index of [0, 1, 2]) {
            if (plain[index] !== 0xffffffff || next + 8 > extra.length)
                continue;
            result[index] = Number(extra.readBigUInt64LE(next));
            next += 8;
        }
    }
    return result;
};

;// CONCATENATED MODULE: ../packages/registry/src/proof/byte-reader.ts
/** From here on, opening the source anew further on costs less than reading to there. */
const farAway = 8 * 1024 * 1024;
const readFrom = (source, start = 0) => {
    let base = start;
    let chunks = source.open(start)[Symbol.asyncIterator]();
    const close = async () => void (await chunks.return?.());
    /** Adds the next chunk to what is unread. */
    const more = async () => {
        const { done, value } = await chunks.next();
        if (done)
            return false;
        base += reader.at;
        const rest = reader.buffer.subarray(reader.at);
        reader.buffer = rest.length === 0 ? value : Buffer.concat([rest, value]);
        reader.at = 0;
        return true;
    };
    const drop = () => {
        base += reader.buffer.length;
        reader.buffer = Buffer.alloc(0);
        reader.at = 0;
    };
    const reader = {
        buffer: Buffer.alloc(0),
        at: 0,
        close,
        position: () => base + reader.at,
        fill: async (bytes) => {
            while (reader.buffer.length - reader.at < bytes)
                if (!(await more()))
                    return false;
            return true;
        },
        skip: async (bytes) => {
            let left = bytes;
            if (source.size !== undefined) {
                const rest = source.size - reader.position();
                if (left > rest)
                    return false;
                const target = reader.position() + left;
                if (left - (reader.buffer.length - reader.at) > farAway) {
                    await close();
                    base = target;
                    reader.buffer = Buffer.alloc(0);
                    reader.at = 0;
                    chunks = source.open(target)[Symbol.asyncIterator]();
                    return true;
                }
            }
            for (;;) {
                const here = Math.min(left, reader.buffer.length - reader.at);
                reader.at += here;
                left -= here;
                if (left === 0)
                    return true;
                drop();
                if (!(await more()))
                    return false;
            }
        },
        line: async (keep) => {
            let long = false;
            let from = reader.at;
            for (;;) {
                const end = reader.buffer.indexOf(10, from);
                if (end !== -1) {
                    const found = reader.buffer.subarray(reader.at, end);
                    reader.at = end + 1;
                    return long || found.length > keep ? "long" : found;
                }
                if (reader.buffer.length - reader.at > keep) {
                    long = true;
                    drop();
                }
                const searched = reader.buffer.length - reader.at;
                if (!(await more()))
                    return undefined;
                from = reader.at + searched;
            }
        },
    };
    return reader;
};

;// CONCATENATED MODULE: ../packages/registry/src/proof/read-protobuf.ts

const mostFields = 100_000;
/** The top level of a protobuf message: how often each field occurs, and the first number in each. */
const readFields = async (source) => {
    const reader = readFrom(source);
    const fields = new Map();
    try {
        for (let n = 0; n < mostFields; n++) {
            if (!(await reader.fill(1)))
                return fields;
            const key = await readVarint(reader);
            if (key === undefined)
                return undefined;
            const [field, wire] = [Math.floor(key / 8), key % 8];
            const value = wire === 0 || wire === 2 ? await readVarint(reader) : 0;
            if (value === undefined || field === 0)
                return undefined;
            const bytes = wire === 2 ? value : wire === 1 ? 8 : wire === 5 ? 4 : 0;
            if (wire === 3 || wire === 4 || wire > 5 || !(await reader.skip(bytes)))
                return undefined;
            const known = fields.get(field);
            if (known) {
                known.count++;
                known.bytes += bytes;
            }
            else
                fields.set(field, { count: 1, value, bytes });
        }
        return undefined;
    }
    finally {
        await reader.close();
    }
};
const readVarint = async (reader) => {
    let value = 0;
    for (let n = 0; n < 10; n++) {
        if (!(await reader.fill(1)))
            return undefined;
        const byte = reader.buffer[reader.at++];
        value += (byte & 0x7f) * 2 ** (7 * n);
        if (byte < 0x80)
            return value;
    }
    return undefined;
};
/** onnx.ModelProto: ir_version is field 1, graph 7, opset_import 8, and no field lies beyond 26. */
const isOnnx = async (source) => {
    const fields = await readFields(source);
    const irVersion = fields?.get(1)?.value ?? 0;
    const fits = fields?.get(7)?.bytes && fields.has(8) && [...fields.keys()].every((field) => field <= 26);
    return fits && irVersion >= 1 && irVersion < 1000 ? { irVersion } : undefined;
};
/** tensorflow.SavedModel: saved_model_schema_version is field 1, meta_graphs 2. */
const isSavedModel = async (source) => {
    const fields = await readFields(source);
    return (fields !== undefined && fields.get(1)?.value === 1 && (fields.get(2)?.bytes ?? 0) > 0 && fields.size === 2);
};

;// CONCATENATED MODULE: ../packages/registry/src/proof/read-safetensors.ts


/** The reference implementation allows 100 MB (github.com/huggingface/safetensors); what is met has a few. */
const longestHeader = 32 * 1024 * 1024;
/** Reads the header and holds its offsets against the file. A text says what is wrong with it. */
const readSafetensors = async (source) => {
    const start = await (0,byte_source/* readAt */.m6)(source, 0, 8);
    if (start.length < 8)
        return "is too short for a header";
    const length = Number(start.readBigUInt64LE());
    if (length > longestHeader || (source.size !== undefined && length + 8 > source.size))
        return "says that its header is longer than any is";
    let header;
    try {
        header = JSON.parse((await (0,byte_source/* readAt */.m6)(source, 8, length)).toString("utf8"));
    }
    catch {
        return "has a header that is not JSON";
    }
    if (typeof header !== "object" || header === null || Array.isArray(header))
        return "has a header that is no object";
    const spans = [];
    const types = new Set();
    let parameters = 0;
    for (const [name, value] of Object.entries(header)) {
        if (name === "__metadata__")
            continue;
        const tensor = value;
        const { dtype, shape, data_offsets: offsets } = tensor ?? {};
        if (typeof dtype !== "string" || !isCounts(shape) || !isCounts(offsets) || offsets.length !== 2)
            return "has a header that describes no tensors";
        types.add(dtype.slice(0, 20));
        parameters += shape.reduce((product, each) => product * each, 1);
        spans.push(offsets);
    }
    // No gap and no overlap: there is no place for anything else.
    let at = 0;
    for (const [begin, end] of spans.sort(([a, x], [b, y]) => a - b || x - y)) {
        if (begin !== at || end < begin)
            return "has tensors that overlap or leave gaps";
        at = end;
    }
    if (source.size !== undefined && 8 + length + at !== source.size)
        return "has another length than its tensors";
    return {
        tensors: spans.length,
        parameters: (0,format/* formatCount */.B4)(parameters),
        types: [...types].sort().slice(0, 10),
    };
};
const isCounts = (value) => Array.isArray(value) && value.every((each) => Number.isSafeInteger(each) && each >= 0);

;// CONCATENATED MODULE: ../packages/registry/src/proof/recognise-format.ts



/** Formats whose readers have nothing to run: numbers and text alone. */
const inert = new Set([
    "safetensors",
    "onnx",
    "gguf",
    "npy",
    "tensorflow-checkpoint",
    "tflite",
    "catboost",
    "xgboost",
    "lightgbm",
    "parquet",
    "arrow",
    "image",
    "json",
    "text",
    "empty",
]);
const isInert = ({ format, broken }) => inert.has(format) && broken === undefined;
const headLength = 64 * 1024;
/** What a file is, by its bytes; by its name only where the bytes have nothing to say. */
const recogniseFormat = async (path, source) => {
    if (source.size === 0)
        return { format: "empty" };
    const head = await (0,byte_source/* readAt */.m6)(source, 0, headLength);
    const name = path.split("/").at(-1).toLowerCase();
    return (byMagic(head) ??
        (await bySafetensors(head, source, name)) ??
        (await byProtobuf(source, head, name)) ??
        byPickle(head) ??
        byName(name, /^(saved_model\.pb)$/, "tensorflow-savedmodel") ??
        byName(name, /\.data-\d{5}-of-\d{5}$/, "tensorflow-checkpoint") ??
        byText(head, name) ??
        byName(name, /\.(pkl|pickle|p|joblib|pt|pth|ckpt|dill|cloudpickle)$/, "pickle") ?? { format: "unknown" });
};
const byName = (name, pattern, format) => pattern.test(name) ? { format } : undefined;
const startsWith = (head, text, at = 0) => head.subarray(at, at + text.length).equals(Buffer.from(text, "latin1"));
const byMagic = (head) => {
    if (startsWith(head, "PK\x03\x04") || startsWith(head, "PK\x05\x06"))
        return { format: "zip" };
    if (startsWith(head, "GGUF") && head.length >= 24)
        return describeGguf(head);
    if (startsWith(head, "\x93NUMPY"))
        return describeNpy(head);
    if (startsWith(head, "\x89HDF\r\n\x1a\n"))
        return { format: "hdf5" };
    if (startsWith(head, "CBM1"))
        return { format: "catboost" };
    if (startsWith(head, "binf"))
        return { format: "xgboost", summary: "binary, as old versions wrote it" };
    if (universalBinary.some((magic) => startsWith(head, magic)))
        return { format: "xgboost", summary: "universal binary JSON" };
    if (/^tree\nversion=v\d/.test(head.toString("latin1", 0, 24)))
        return { format: "lightgbm" };
    if (startsWith(head, "TFL3", 4))
        return { format: "tflite" };
    if (startsWith(head, "PAR1"))
        return { format: "parquet" };
    if (startsWith(head, "ARROW1"))
        return { format: "arrow" };
    if (startsWith(head, "\x89PNG") || startsWith(head, "\xff\xd8\xff") || startsWith(head, "GIF8"))
        return { format: "image" };
    if (startsWith(head, "\x7fELF") ||
        /^(MZ|\xcf\xfa\xed\xfe|\xca\xfe\xba\xbe|\xfe\xed\xfa)/.test(head.toString("latin1", 0, 4)))
        return { format: "native code" };
    if (startsWith(head, "ustar", 257))
        return { format: "archive", summary: "tar" };
    if (startsWith(head, "7z\xbc\xaf\x27\x1c"))
        return { format: "archive", summary: "7z" };
    const packed = packers.find(([magic]) => startsWith(head, magic));
    if (packed)
        return { format: "compressed", summary: packed[1] };
    const [first = 0, second = 0] = head;
    if ((first & 0x0f) === 8 && first >> 4 <= 7 && ((first << 8) | second) % 31 === 0 && !isText(head))
        return { format: "compressed", summary: "zlib" };
    return undefined;
};
/** XGBoost's first key, its length written as UBJSON's int64, int32 or int8. */
const universalBinary = ["L\0\0\0\0\0\0\0", "l\0\0\0", "i"].map((length) => `{${length}\x07learner`);
const packers = [
    ["\x1f\x8b", "gzip"],
    ["BZh", "bzip2"],
    ["\xfd7zXZ\0", "xz"],
    ["\x5d\0\0", "lzma"],
    ["\x28\xb5\x2f\xfd", "zstd"],
    ["\x04\x22\x4d\x18", "lz4"],
];
/** https://github.com/ggml-org/ggml/blob/master/docs/gguf.md */
const describeGguf = (head) => {
    const big = head.readUInt32LE(4) > 0xffff;
    const version = big ? head.readUInt32BE(4) : head.readUInt32LE(4);
    const tensors = version === 1 ? head.readUInt32LE(8) : Number(big ? head.readBigUInt64BE(8) : head.readBigUInt64LE(8));
    return { format: "gguf", summary: `version ${version}, ${tensors} tensors` };
};
/** https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html */
const describeNpy = (head) => {
    const long = (head[6] ?? 1) > 1;
    if (head.length < 12)
        return { format: "npy", broken: "ends within its header" };
    const length = long ? head.readUInt32LE(8) : head.readUInt16LE(8);
    const begin = long ? 12 : 10;
    if (begin + length > head.length)
        return { format: "npy", broken: "has a header longer than any array needs" };
    const header = head.toString("latin1", begin, begin + length);
    const descr = /'descr'\s*:\s*([\s\S]*?),?\s*'(?:fortran_order|shape)'/.exec(header)?.[1] ?? header;
    const shape = /'shape'\s*:\s*(\([^)]*\))/.exec(header)?.[1];
    if (/['"][<>=|]?O\d*['"]/.test(descr))
        return { format: "npy", summary: "array of objects", pickleAt: begin + length };
    return { format: "npy", ...(shape && { summary: `${descr.slice(0, 100)} ${shape}` }) };
};
const bySafetensors = async (head, source, name) => {
    const claims = name.endsWith(".safetensors");
    if (!claims && !/^\{\s*"/.test(head.toString("latin1", 8, 24)))
        return undefined;
    const read = await readSafetensors(source);
    if (typeof read !== "string")
        return { format: "safetensors", summary: describeTensors(read) };
    return claims ? { format: "safetensors", broken: read } : undefined;
};
const describeTensors = ({ tensors, parameters, types }) => `${tensors} tensors, ${parameters} parameters (${types.join(", ") || "none"})`;
const byProtobuf = async (source, head, name) => {
    if (name === "saved_model.pb" && (await isSavedModel(source)))
        return { format: "tensorflow-savedmodel" };
    const onnx = head[0] === 0x08 ? await isOnnx(source) : undefined;
    if (onnx)
        return { format: "onnx", summary: `IR version ${onnx.irVersion}` };
    if (name === "saved_model.pb" || name.endsWith(".onnx"))
        return {
            format: name.endsWith(".onnx") ? "onnx" : "tensorflow-savedmodel",
            broken: "is not what its name says",
        };
    // The index of a checkpoint is a LevelDB table.
    return name.endsWith(".index") ? { format: "tensorflow-checkpoint" } : undefined;
};
const byPickle = (head) => head[0] === 0x80 && (head[1] ?? 99) <= 5 ? { format: "pickle", summary: `protocol ${head[1]}` } : undefined;
const byText = (head, name) => {
    if (!isText(head))
        return undefined;
    if (/\.(py|pyw|ipynb)$/.test(name) || startsWith(head, "#!"))
        return { format: "python" };
    const text = head.toString("utf8").trimStart();
    if (/^\{\s*"learner"|^\{\s*"version"\s*:\s*\[[\d,\s]+\]\s*,\s*"learner"/.test(text))
        return { format: "xgboost", summary: "JSON" };
    if (/^[{[]/.test(text))
        return { format: "json" };
    return { format: "text" };
};
/** No control characters but those of text; the head may end within a character. */
const isText = (head) => {
    for (const byte of head)
        if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12)
            return false;
    try {
        new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
        return true;
    }
    catch {
        return false;
    }
};

;// CONCATENATED MODULE: ../packages/registry/src/proof/dangerous-imports.ts
/**
 * What must not be imported by a model file. Gathered from what picklescan, fickling and modelscan look for, from the
 * advisories against them, and from the standard library's own documentation.
 */
const modules = [
    [
        "runs programs and changes files of the machine",
        "os nt posix subprocess _posixsubprocess _winapi commands popen2 pty multiprocessing concurrent.futures.process shutil tempfile glob fileinput signal resource fcntl winreg _winreg msvcrt crypt platform _osx_support _aix_support _pyrepl",
    ],
    [
        "runs Python code that it is given",
        "runpy code codeop pdb bdb profile cProfile _lsprof timeit trace doctest test unittest idlelib lib2to3 antigravity turtle tkinter pydoc cmd sched threading _thread atexit asyncio gc numpy.f2py numpy.testing numpy.distutils torch._dynamo torch._inductor torch.fx torch.package torch.utils.bottleneck torch.utils.collect_env torch.utils.cpp_extension torch.testing torch.jit.unsupported_tensor_ops pandas.core.computation pandas.eval sympy.core.sympify sympy.sympify sympy.parsing",
    ],
    [
        "imports any module by its name, or installs one",
        "importlib imp zipimport pkgutil pip ensurepip venv setuptools distutils pkg_resources site sysconfig torch.hub builtins.__import__ cloudpickle.cloudpickle.subimport",
    ],
    [
        "gives the interpreter itself into the file's hands",
        "sys inspect marshal types.CodeType types.FunctionType ctypes _ctypes cffi _cffi_backend mmap linecache",
    ],
    [
        "opens connections to other machines",
        "socket _socket ssl _ssl http httplib urllib urllib2 urllib3 requests aiohttp httpx ftplib smtplib telnetlib poplib imaplib nntplib xmlrpc xmlrpclib socketserver SocketServer paramiko webbrowser torch.distributed.rpc wsgiref",
    ],
    [
        "loads another pickle or file, unseen by this scan",
        "pickle _pickle cPickle pickletools dill shelve dbm anydbm sqlite3 _sqlite3 joblib.load joblib.memory joblib.numpy_pickle.load joblib.numpy_pickle_utils pandas.read_pickle pandas.io numpy.load numpy.lib.npyio numpy.fromfile numpy.memmap numpy.ctypeslib numpy.loadtxt numpy.genfromtxt torch.load torch.save torch.serialization.load torch.serialization._load torch.serialization._legacy_load torch.storage._load_from_bytes torch.jit.load torch.ops torch.classes torch._C._jit tensorflow.io tensorflow.python.platform.gfile tensorflow.load_op_library tensorflow.python.framework.load_library keras.models.load_model tensorflow.keras.models.load_model tensorflow.python.keras.models.load_model torch.utils._config_module torch.utils.data.datapipes",
    ],
    [
        "is code that the file itself carries, run when it is loaded or used",
        "cloudpickle cloudpickle_fast dill._dill joblib.externals.cloudpickle keras.layers.core.lambda_layer keras.src.layers.core.lambda_layer",
    ],
];
const dangerousModules = new Map(modules.flatMap(([reason, names]) => names.split(" ").map((name) => [name, reason])));
/** Of modules that are not dangerous as a whole: names, each with all that hangs on it by dots. */
const dangerousNames = new Map([
    [
        "builtins",
        [
            [
                "eval exec execfile compile __import__ apply __build_class__ breakpoint input help exit quit",
                "runs Python code that it is given",
            ],
            [
                "getattr setattr delattr hasattr vars globals locals dir type.__getattribute__ object.__getattribute__",
                "reaches any name by way of another, so that what is called cannot be seen",
            ],
            ["open file reload", "opens files of the machine"],
        ],
    ],
    [
        "operator",
        [
            [
                "attrgetter methodcaller",
                "reaches any name by way of another, so that what is called cannot be seen",
            ],
        ],
    ],
    [
        "_operator",
        [
            [
                "attrgetter methodcaller",
                "reaches any name by way of another, so that what is called cannot be seen",
            ],
        ],
    ],
    ["io", [["open open_code FileIO", "opens files of the machine"]]],
    ["_io", [["open open_code FileIO", "opens files of the machine"]]],
    ["codecs", [["open", "opens files of the machine"]]],
    ["gzip", [["open GzipFile", "opens files of the machine"]]],
    ["bz2", [["open BZ2File", "opens files of the machine"]]],
    ["lzma", [["open LZMAFile", "opens files of the machine"]]],
    ["tarfile", [["open TarFile", "opens files of the machine"]]],
    ["zipfile", [["ZipFile PyZipFile", "opens files of the machine"]]],
    ["logging", [["FileHandler", "writes files of the machine"]]],
    [
        "logging.handlers",
        [
            [
                "FileHandler RotatingFileHandler TimedRotatingFileHandler SocketHandler HTTPHandler",
                "writes to files or to other machines",
            ],
        ],
    ],
    [
        "logging.config",
        [["dictConfig fileConfig listen", "imports and calls what its configuration names"]],
    ],
    [
        "copyreg",
        [
            ["pickle constructor add_extension remove_extension", "changes how every later pickle is read"],
        ],
    ],
    [
        "copy_reg",
        [
            ["pickle constructor add_extension remove_extension", "changes how every later pickle is read"],
        ],
    ],
    [
        "uuid",
        [["_get_command_stdout _popen getnode _ipconfig_getnode", "runs programs of the machine"]],
    ],
    ["torch.jit", [["load", "loads another file, unseen by this scan"]]],
    [
        "yaml",
        [
            [
                "load load_all unsafe_load unsafe_load_all full_load full_load_all",
                "builds any object that the text names",
            ],
        ],
    ],
    ["jsonpickle", [["decode loads unpickler", "builds any object that the text names"]]],
    ["numpy", [["save savez savez_compressed savetxt", "writes files of the machine"]]],
]);
/** Parts of a dotted name that lead out of the module they are reached through. */
const hiddenDoors = new Set("os nt posix sys subprocess builtins importlib shutil socket ctypes pickle _pickle runpy pty marshal eval exec execfile system popen spawn fork execv execve execvp check_output Popen import_module runcode runsource run_module run_path func_globals func_code unlink rmdir write_text write_bytes read_text read_bytes chmod symlink_to f_globals gi_frame tb_frame".split(" "));

;// CONCATENATED MODULE: ../packages/registry/src/proof/known-imports.ts
/** Class names as Python writes them: one word without dots, its first letter a capital. */
const className = /^_?[A-Z]\w*$/;
const classOrCython = /^(_?[A-Z]\w*|__pyx_unpickle_\w+)$/;
/**
 * What models are made of: containers, numbers, arrays and the classes of the libraries that train them. A class of
 * these libraries is known by its module; a function only by its own name, because functions are called as they are.
 */
const knownImports = [
    [
        /^(builtins|__builtin__)$/,
        /^(set|frozenset|list|dict|tuple|int|long|float|complex|bool|str|unicode|bytes|bytearray|slice|range|xrange|object|type|Exception|ValueError|TypeError|KeyError|RuntimeError)$/,
    ],
    [/^(collections|_collections)$/, /^(OrderedDict|defaultdict|deque|Counter)$/],
    [/^(copyreg|copy_reg)$/, /^(_reconstructor|__newobj__|__newobj_ex__)$/],
    [/^_codecs$/, /^encode$/], // how protocols below 3 write bytes
    [/^datetime$/, /^(date|time|datetime|timedelta|timezone)$/],
    [/^decimal$/, /^Decimal$/],
    [/^fractions$/, /^Fraction$/],
    [/^uuid$/, /^(UUID|SafeUUID)$/],
    [/^array$/, /^(array|_array_reconstructor)$/],
    [/^pathlib(\._local)?$/, /^(Pure)?(Posix|Windows)?Path$/],
    [/^re$/, /^_compile$/],
    [/^argparse$/, /^Namespace$/],
    [/^types$/, /^SimpleNamespace$/],
    [/^_?io$/, /^(BytesIO|StringIO)$/],
    [
        /^numpy$/,
        /^(dtype|ndarray|matrix|generic|bool_?|u?int(8|16|32|64|p|c)?|longlong|ulonglong|float(16|32|64|128|_)?|complex(64|128|256|_)?|longdouble|clongdouble|str_|bytes_|unicode_|string_|object_|void|datetime64|timedelta64)$/,
    ],
    [/^numpy\.(_?core)\.multiarray$/, /^(_reconstruct|scalar)$/],
    [/^numpy\.(_?core)\.numeric$/, /^_frombuffer$/],
    [/^numpy\.dtypes$/, /^\w+DType$/],
    [/^numpy\.ma(\.core)?$/, /^(_mareconstruct|MaskedArray)$/],
    [/^numpy\.random\._pickle$/, /^__(randomstate|generator|bit_generator)_ctor$/],
    [
        /^numpy\.random(\.\w+)?$/,
        /^(RandomState|Generator|MT19937|PCG64|PCG64DXSM|Philox|SFC64|SeedSequence|__pyx_unpickle_\w+)$/,
    ],
    [/^scipy\.sparse(\.\w+)?$/, /^(bsr|coo|csc|csr|dia|dok|lil)_(matrix|array)$/],
    [/^scipy\.(interpolate|spatial)(\.\w+)*$/, className],
    [
        /^pandas(\.\w+)*$/,
        /^(DataFrame|Series|\w*Index|\w*Array|\w*Dtype|\w*Block|BlockManager|SingleBlockManager|Timestamp|Timedelta|Interval|Period|_unpickle_block|_new_Index|_new_DatetimeIndex|_timestamp_unpickle|_timedelta_unpickle|new_block|__pyx_unpickle_\w+)$/,
    ],
    [/^sklearn(\.\w+)*$/, classOrCython],
    [/^_loss$/, /^__pyx_unpickle_\w+$/],
    [/^(xgboost|lightgbm|catboost)(\.\w+)*$/, className],
    [/^_catboost$/, className],
    [/^joblib\.numpy_pickle$/, /^NumpyArrayWrapper$/],
    [
        /^torch$/,
        /^(\w+Storage|Size|device|Tensor|FloatTensor|LongTensor|float(16|32|64)?|double|half|bfloat16|u?int(8|16|32|64)|long|short|bool|complex(32|64|128))$/,
    ],
    [
        /^torch\._utils$/,
        /^_rebuild_(tensor(_v2|_v3)?|parameter(_with_state)?|qtensor|sparse_tensor|meta_tensor_no_storage|device_tensor_from_numpy)$/,
    ],
    [/^torch\.serialization$/, /^_get_layout$/],
    [/^torch\.storage$/, /^(Typed|Untyped)Storage$/],
    [/^torch\.nn\.(parameter|modules(\.\w+)*)$/, className],
    [/^torch\.optim(\.\w+)*$/, className],
];

;// CONCATENATED MODULE: ../packages/registry/src/proof/judge-import.ts


/**
 * What it means that a pickle imports a name. Loading calls what is imported with arguments of the file's choice, so
 * that a name is judged by the worst that a call of it can do.
 */
const judgeImport = (module, name) => {
    const path = `${module}.${name}`.split(".");
    const whole = findModule(path);
    if (whole)
        return { level: "danger", reason: whole };
    const named = dangerousNames
        .get(module.replace(/^__builtin__$/, "builtins"))
        ?.find(([words]) => matches(words, name));
    if (named)
        return { level: "danger", reason: named[1] };
    // A name may lead through a harmless module to whatever that one has imported: numpy.f2py.os.system.
    const door = name.split(".").find((part) => hiddenDoors.has(part) || /^__(?!newobj)\w+__$/.test(part));
    if (door !== undefined)
        return { level: "danger", reason: `reaches ${door} by way of ${module}, where nobody would look for it` };
    const known = knownImports.some(([modules, names]) => modules.test(module) && names.test(name));
    if (known)
        return { level: "note", reason: "known, and builds data only" };
    return { level: "warning", reason: "not known here; loading imports it and may call it" };
};
/** The longest part of the path that is a dangerous module as a whole. */
const findModule = (path) => {
    for (let length = path.length; length > 0; length--) {
        const reason = dangerousModules.get(path.slice(0, length).join("."));
        if (reason)
            return reason;
    }
    return undefined;
};
const matches = (words, name) => words.split(" ").some((word) => name === word || name.startsWith(`${word}.`));

;// CONCATENATED MODULE: ../packages/registry/src/proof/scan-keras.ts


const longestConfig = 32 * 1024 * 1024;
/**
 * The config of a .keras file names classes by module, and Keras imports what it names (CVE-2025-1550); a Lambda
 * layer carries Python byte code (CVE-2024-3660).
 */
const scanKerasConfig = async (source) => {
    const bytes = await (0,byte_source/* readAt */.m6)(source, 0, longestConfig + 1);
    let config;
    try {
        config = bytes.length > longestConfig ? undefined : JSON.parse(bytes.toString("utf8"));
    }
    catch {
        config = undefined;
    }
    if (config === undefined)
        return [{ level: "warning", name: "config.json", reason: "is not JSON of a size that can be read" }];
    const findings = new Map();
    const open = [config];
    while (open.length > 0) {
        const value = open.pop();
        if (typeof value !== "object" || value === null)
            continue;
        const { module, class_name: className, config: inner } = value;
        const found = judgeLayer(module, className, inner);
        if (found)
            findings.set(found.name, found);
        for (const each of Object.values(value))
            open.push(each);
    }
    return [...findings.values()];
};
const judgeLayer = (module, className, inner) => {
    if (className === "Lambda" || className === "__lambda__")
        return {
            level: "danger",
            name: "Lambda layer",
            reason: "is Python code that the file carries, run when Keras loads it",
        };
    if (typeof module !== "string" || typeof className !== "string")
        return undefined;
    if (className === "TFSMLayer")
        return { level: "warning", name: "TFSMLayer", reason: "loads another model, unseen by this scan" };
    if (/^(keras|tf_keras|keras_hub|keras_nlp|keras_cv|tensorflow\.keras)(\.|$)/.test(module)) {
        const { level, reason } = judgeImport(module, className);
        return level === "danger" ? { level, name: `${module}.${className}`, reason } : undefined;
    }
    const name = className === "function" && typeof inner === "string" ? inner : className;
    const { level, reason } = judgeImport(module, name);
    return level === "note" ? undefined : { level, name: `${module}.${name}`, reason };
};

;// CONCATENATED MODULE: ../packages/registry/src/proof/joblib-array.ts
/**
 * joblib.dump puts a NumpyArrayWrapper in the place of each array, and after the BUILD that completes it the array's
 * bytes, between two opcodes (joblib/numpy_pickle.py, NumpyArrayWrapper.read_array). Tells from the wrapper's state
 * how many there are. "objects": elements pickled in place. Undefined: it cannot be told.
 */
const arrayBytes = (state) => {
    if (typeof state !== "object" || state.kind !== "dict" || state.unsure)
        return undefined;
    const { shape, dtype, alignment } = state;
    if (typeof dtype !== "object" || dtype.kind !== "dtype")
        return undefined;
    const itemSize = sizeOfItem(dtype);
    if (itemSize === "objects")
        return "objects";
    if (itemSize === undefined || typeof shape !== "object" || shape.kind !== "tuple")
        return undefined;
    let bytes = itemSize;
    for (const length of shape.items) {
        if (typeof length !== "number" || length < 0)
            return undefined;
        bytes *= length;
    }
    return Number.isSafeInteger(bytes) ? { bytes, aligned: typeof alignment === "number" } : undefined;
};
/**
 * The state is what numpy itself goes by (arraydescr_setstate): its sixth item is the size of texts and structures,
 * its eighth holds flags, of which the lowest says that there are objects within.
 */
const sizeOfItem = ({ text, state }) => {
    if (typeof text !== "string")
        return undefined;
    const [, kind, digits] = /^[<>=|]?([a-zA-Z?])(\d+)$/.exec(text) ?? [];
    if (kind === undefined)
        return undefined;
    if (kind === "O")
        return "objects";
    const told = typeof state === "object" && state.kind === "tuple" ? state.items : undefined;
    if (state !== undefined && !told)
        return undefined;
    if (!/[SaUV]/.test(kind))
        return Number(digits);
    const [size, flags] = told ? [told[5], told[7]] : [Number(digits) * (kind === "U" ? 4 : 1), 0];
    if (typeof size !== "number" || typeof flags !== "number" || size < 0)
        return undefined;
    return flags & 1 ? "objects" : size;
};

;// CONCATENATED MODULE: ../packages/registry/src/proof/pickle-values.ts
/** Python's own pickler writes a thousand items at a time; a tuple is written whole. */
const mostHeld = 1_000_000;
const mostMarks = 100_000;
/** Values that a later opcode may fetch by number. A vocabulary of words takes them up, one each. */
const mostRecalled = 1_000_000;
const mostCharacters = 64 * 1024 * 1024;
const mostItems = 32;
const createStack = () => {
    let items = [];
    const below = [];
    const memo = new Map();
    let memoised = 0;
    let characters = 0;
    let held = 0;
    const peek = () => items.at(-1);
    return {
        peek,
        push: (value) => {
            items.push(value);
            held++;
        },
        /** As Python's: with nothing above the last mark it takes the mark. */
        pop: () => {
            if (items.length === 0) {
                items = below.pop() ?? items;
                return undefined;
            }
            held--;
            return items.pop();
        },
        pushMark: () => {
            below.push(items);
            items = [];
        },
        popMark: () => {
            const above = items;
            held -= above.length;
            items = below.pop() ?? [];
            return above;
        },
        /** @param index the count of all before, unless told (MEMOIZE). */
        memoise: (index = memoised) => {
            memoised++;
            const value = peek();
            if (typeof value === "string")
                characters += value.length;
            const fits = memo.has(index) || (memo.size < mostRecalled && characters < mostCharacters);
            if (value === undefined || !fits)
                memo.delete(index);
            else
                memo.set(index, value);
        },
        recall: (index) => memo.get(index),
        isFull: () => held > mostHeld || below.length > mostMarks,
    };
};
const tupleOf = (items) => items.length > mostItems
    ? undefined
    : { kind: "tuple", items: items.map((item) => (isPlain(item) ? item : undefined)) };
const dictOf = (pairs) => setItems({ kind: "dict" }, pairs);
/** Adds keys and values, alternating, to a dict. */
const setItems = (target, pairs) => {
    if (typeof target !== "object" || target.kind !== "dict")
        return target;
    for (let n = 0; n + 1 < pairs.length; n += 2) {
        const [key, value] = [pairs[n], pairs[n + 1]];
        const kept = typeof value === "object" && (value.kind === "dict" || value.kind === "wrapper") ? undefined : value;
        if (key === "shape")
            target.shape = kept;
        else if (key === "dtype")
            target.dtype = kept;
        else if (key === "numpy_array_alignment_bytes")
            target.alignment = kept;
        else if (key === undefined)
            target.unsure = true;
    }
    return target;
};
const isPlain = (value) => typeof value !== "object" || value.kind === "global";
/** What a call makes, as far as it matters: joblib's stand-in whichever way it is made, or a numpy dtype. */
const callOf = (by, args) => {
    const given = typeof args === "object" && args.kind === "tuple" ? args.items : [args];
    if ([by, ...given].some(isWrapper))
        return { kind: "wrapper" };
    return isNamed(by, "dtype")
        ? { kind: "dtype", text: typeof given[0] === "string" ? given[0] : undefined }
        : undefined;
};
const isWrapper = (value) => typeof value === "object" && (value.kind === "wrapper" || isNamed(value, "NumpyArrayWrapper"));
const isNamed = (value, name) => typeof value === "object" && value.kind === "global" && value.name.split(".").at(-1) === name;
/** The text of a STRING or UNICODE line, its escapes undone: either may spell a name that STACK_GLOBAL imports. */
const textFrom = (line, kind) => {
    const text = line.toString("latin1");
    if (kind === "unicode")
        return text.replace(/\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})/g, (whole, short, long) => fromCode(Number.parseInt(short ?? long, 16), whole));
    return text
        .trim()
        .replace(/^(['"])([\s\S]*)\1$/, "$2")
        .replace(/\\(?:x([0-9a-fA-F]{2})|([0-7]{1,3})|([\s\S]))/g, (whole, hex, octal, one) => hex
        ? fromCode(Number.parseInt(hex, 16), whole)
        : octal
            ? fromCode(Number.parseInt(octal, 8) & 0xff, whole)
            : (escapes[one] ?? (/[\\'"]/.test(one) ? one : whole)));
};
const escapes = { n: "\n", t: "\t", r: "\r", a: "\x07", b: "\b", f: "\f", v: "\v" };
const fromCode = (code, otherwise) => code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;

;// CONCATENATED MODULE: ../packages/registry/src/proof/read-pickle.ts


/** Longer names import nothing; they are passed over. */
const longestName = 256;
/**
 * Reads one pickle of any protocol from 0 to 5 and tells what it imports. Nothing is executed: strings, numbers,
 * small tuples and dicts are kept as they are, everything else is a thing without content.
 *
 * Where Python's unpickler might be more lenient than this reader it goes on rather than stop, because what follows
 * a place that only we take for broken would be hidden. Opcodes: pickletools.py of CPython.
 */
const readPickle = async (reader, handlers, depth = 0) => {
    const stack = createStack();
    const { push, pop, pushMark, popMark, peek, memoise, recall } = stack;
    const refuse = (why) => ({ how: "refused", at: reader.position(), why });
    const importName = (module, name) => {
        if (typeof module === "string" && typeof name === "string") {
            handlers.onImport({ module, name });
            push({ kind: "global", module, name });
        }
        else {
            handlers.onImport(null);
            push(undefined);
        }
    };
    /** Reads a payload: its text where it is short, undefined where it was passed over. */
    const take = (length, encoding) => {
        const begin = reader.at;
        reader.at += length;
        return encoding === null || length > longestName
            ? undefined
            : reader.buffer.toString(encoding, begin, begin + length);
    };
    /** Whether a payload is here to be taken, as most are: a promise for each of millions would take most of the time. */
    const isHere = (length) => length <= reader.buffer.length - reader.at;
    /** The same for one that reaches beyond what is read so far; false where it is cut. */
    const takeLater = async (length, encoding) => {
        if (encoding === null || length > longestName)
            return (await reader.skip(length)) ? undefined : false;
        return (await reader.fill(length)) ? take(length, encoding) : false;
    };
    for (;;) {
        if (stack.isFull())
            return refuse("holds more at once than any model needs");
        if (reader.at >= reader.buffer.length && !(await reader.fill(1)))
            return { how: "cut" };
        const opcode = reader.buffer[reader.at++];
        const width = widths[opcode];
        if (width > 0 && reader.buffer.length - reader.at < width && !(await reader.fill(width)))
            return { how: "cut" };
        const { buffer, at } = reader;
        reader.at += width;
        switch (opcode) {
            case 0x80: // PROTO
                if (buffer[at] > 5)
                    return { how: "broken", at: reader.position() };
                break;
            case 0x95: // FRAME: only a hint for reading ahead
                break;
            case 0x2e: // STOP
                return { how: "stop" };
            case 0x28: // MARK
                pushMark();
                break;
            case 0x30: // POP
                pop();
                break;
            case 0x31: // POP_MARK
                popMark();
                break;
            case 0x32: // DUP
                push(peek());
                break;
            case 0x4b: // BININT1
                push(buffer[at]);
                break;
            case 0x4d: // BININT2
                push(buffer.readUInt16LE(at));
                break;
            case 0x4a: // BININT
                push(buffer.readInt32LE(at));
                break;
            case 0x4e: // NONE
            case 0x47: // BINFLOAT
            case 0x5d: // EMPTY_LIST
            case 0x8f: // EMPTY_SET
            case 0x97: // NEXT_BUFFER
                push(undefined);
                break;
            case 0x88: // NEWTRUE
                push(1);
                break;
            case 0x89: // NEWFALSE
                push(0);
                break;
            case 0x98: // READONLY_BUFFER
                break;
            case 0x46: // FLOAT
                if ((await reader.line(longestName)) === undefined)
                    return { how: "cut" };
                push(undefined);
                break;
            case 0x49: // INT
            case 0x4c: {
                // LONG
                const line = await reader.line(longestName);
                if (line === undefined)
                    return { how: "cut" };
                const number = line === "long" ? Number.NaN : Number.parseInt(line.toString("latin1"), 10);
                push(Number.isSafeInteger(number) ? number : undefined);
                break;
            }
            case 0x8a: {
                // LONG1
                const length = buffer[at];
                const bytes = isHere(length) ? take(length, "latin1") : await takeLater(length, "latin1");
                if (bytes === false)
                    return { how: "cut" };
                push(length <= 6 && length > 0 ? Buffer.from(bytes, "latin1").readIntLE(0, length) : undefined);
                break;
            }
            case 0x8b: {
                // LONG4
                if ((await takeLater(buffer.readUInt32LE(at), null)) === false)
                    return { how: "cut" };
                push(undefined);
                break;
            }
            case 0x53: // STRING
            case 0x56: {
                // UNICODE
                const line = await reader.line(longestName);
                if (line === undefined)
                    return { how: "cut" };
                push(line === "long" ? undefined : textFrom(line, opcode === 0x53 ? "string" : "unicode"));
                break;
            }
            case 0x55: // SHORT_BINSTRING
            case 0x8c: // SHORT_BINUNICODE
            case 0x43: // SHORT_BINBYTES
            case 0x54: // BINSTRING
            case 0x58: // BINUNICODE
            case 0x42: // BINBYTES
            case 0x8d: // BINUNICODE8
            case 0x8e: // BINBYTES8
            case 0x96: {
                // BYTEARRAY8
                const length = width === 1
                    ? buffer[at]
                    : width === 4
                        ? buffer.readUInt32LE(at)
                        : Number(buffer.readBigUInt64LE(at)); // what is beyond 2^53 is beyond every file, so precision is no matter
                const isText = opcode !== 0x43 && opcode !== 0x42 && opcode !== 0x8e && opcode !== 0x96;
                const encoding = isText ? "utf8" : null;
                const text = isHere(length) ? take(length, encoding) : await takeLater(length, encoding);
                if (text === false)
                    return { how: "cut" };
                push(text);
                break;
            }
            case 0x29: // EMPTY_TUPLE
                push(tupleOf([]));
                break;
            case 0x85: // TUPLE1
            case 0x86: // TUPLE2
            case 0x87: {
                // TUPLE3
                const items = [];
                for (let n = opcode - 0x84; n > 0; n--)
                    items.unshift(pop());
                push(tupleOf(items));
                break;
            }
            case 0x74: // TUPLE
                push(tupleOf(popMark()));
                break;
            case 0x6c: // LIST
            case 0x91: // FROZENSET
                popMark();
                push(undefined);
                break;
            case 0x7d: // EMPTY_DICT
                push(dictOf([]));
                break;
            case 0x64: // DICT
                push(dictOf(popMark()));
                break;
            case 0x61: // APPEND
                pop();
                break;
            case 0x65: // APPENDS
            case 0x90: // ADDITEMS
                popMark();
                break;
            case 0x73: {
                // SETITEM
                const value = pop();
                const key = pop();
                setItems(peek(), [key, value]);
                break;
            }
            case 0x75: {
                // SETITEMS
                const pairs = popMark();
                setItems(peek(), pairs);
                break;
            }
            case 0x67: // GET
            case 0x70: {
                // PUT
                const line = await reader.line(longestName);
                if (line === undefined)
                    return { how: "cut" };
                const index = line === "long" ? -1 : Number(line.toString("latin1").trim());
                if (opcode === 0x67)
                    push(recall(index));
                else
                    memoise(index);
                break;
            }
            case 0x68: // BINGET
                push(recall(buffer[at]));
                break;
            case 0x6a: // LONG_BINGET
                push(recall(buffer.readUInt32LE(at)));
                break;
            case 0x71: // BINPUT
                memoise(buffer[at]);
                break;
            case 0x72: // LONG_BINPUT
                memoise(buffer.readUInt32LE(at));
                break;
            case 0x94: // MEMOIZE
                memoise();
                break;
            case 0x63: // GLOBAL
            case 0x69: {
                // INST
                const module = await reader.line(longestName);
                // A copy: reading on may move the bytes that a line is a view of.
                const moduleName = module && module !== "long" ? module.toString() : undefined;
                const name = module && (await reader.line(longestName));
                if (module === undefined || name === undefined)
                    return { how: "cut" };
                if (opcode === 0x69)
                    popMark();
                importName(moduleName, name === "long" ? undefined : name.toString());
                break;
            }
            case 0x93: {
                // STACK_GLOBAL
                const name = pop();
                importName(pop(), name);
                break;
            }
            case 0x82: // EXT1
                handlers.onExtension(buffer[at]);
                push(undefined);
                break;
            case 0x83: // EXT2
                handlers.onExtension(buffer.readUInt16LE(at));
                push(undefined);
                break;
            case 0x84: // EXT4
                handlers.onExtension(buffer.readInt32LE(at));
                push(undefined);
                break;
            case 0x50: // PERSID
                if ((await reader.line(longestName)) === undefined)
                    return { how: "cut" };
                handlers.onPersistent();
                push(undefined);
                break;
            case 0x51: // BINPERSID
                pop();
                handlers.onPersistent();
                push(undefined);
                break;
            case 0x52: // REDUCE
            case 0x81: {
                // NEWOBJ
                const args = pop();
                push(callOf(pop(), args));
                break;
            }
            case 0x92: {
                // NEWOBJ_EX
                pop();
                const args = pop();
                push(callOf(pop(), args));
                break;
            }
            case 0x6f: {
                // OBJ
                const [by, ...items] = popMark();
                push(callOf(by, tupleOf(items)));
                break;
            }
            case 0x62: {
                // BUILD
                const state = pop();
                const object = peek();
                if (typeof object !== "object")
                    break;
                if (object.kind === "dtype")
                    object.state = typeof state === "object" && state.kind === "tuple" ? state : "unknown";
                if (object.kind !== "wrapper")
                    break;
                handlers.onArray();
                if (!handlers.skipArrays)
                    break;
                pop();
                push(undefined);
                const array = arrayBytes(state);
                if (array === "objects") {
                    // joblib has pickled the elements in place.
                    if (depth === 100)
                        return refuse("holds arrays within arrays without end");
                    const end = await readPickle(reader, handlers, depth + 1);
                    if (end.how !== "stop")
                        return end;
                }
                else if (array === undefined) {
                    return refuse("holds an array whose length cannot be told, so that what follows it cannot be found");
                }
                else {
                    if (array.aligned) {
                        if (!(await reader.fill(1)))
                            return { how: "cut" };
                        if (!(await reader.skip(1 + reader.buffer[reader.at])))
                            return { how: "cut" };
                    }
                    if (!(await reader.skip(array.bytes)))
                        return { how: "cut" };
                }
                break;
            }
            default:
                return { how: "broken", at: reader.position() };
        }
    }
};
/** Bytes of fixed length after each opcode: an argument, or the length of one. */
const widths = new Uint8Array(256);
for (const opcode of [0x80, 0x4b, 0x8a, 0x55, 0x8c, 0x43, 0x68, 0x71, 0x82])
    widths[opcode] = 1;
for (const opcode of [0x4d, 0x83])
    widths[opcode] = 2;
for (const opcode of [0x4a, 0x8b, 0x54, 0x58, 0x42, 0x6a, 0x72, 0x84])
    widths[opcode] = 4;
for (const opcode of [0x95, 0x47, 0x8d, 0x8e, 0x96])
    widths[opcode] = 8;

;// CONCATENATED MODULE: ../packages/registry/src/proof/scan-pickle.ts





const mostImports = 2_000;
/** Each name is imported once and remembered, pickle by pickle; so many more only take time. */
const mostEvents = 1_000_000;
/**
 * Lists what a file of one or several pickles imports when it is loaded. Opcodes are read, nothing is executed.
 * A file that joblib wrote is read both ways, as joblib and as pickle would: each passes over what the other runs.
 */
const scanPickle = async (source, start = 0) => {
    const first = await readAll(source, start, true);
    if (first.joblib) {
        const plain = await readAll(source, start, false);
        for (const found of plain.found.values())
            note(first.found, found);
    }
    const { found, facts, end, pickles, joblib, gaveUp } = first;
    return {
        imports: [...found.values()],
        findings: [...facts, ...[...found.values()].map(toFinding)].sort(byLevel),
        end,
        pickles,
        joblib,
        gaveUp,
    };
};
const readAll = async (source, start, skipArrays) => {
    const reader = readFrom(source, start);
    const reading = {
        found: new Map(),
        facts: [],
        end: "cut",
        pickles: 0,
        joblib: false,
        gaveUp: false,
    };
    const extensions = new Set();
    let persistent = false;
    let events = 0;
    try {
        for (;;) {
            const here = new Map();
            const end = await readPickle(reader, {
                skipArrays,
                onImport: (name) => {
                    note(here, name);
                    if (++events > mostEvents)
                        throw new TooLarge("it imports more often than any model needs");
                },
                onExtension: (code) => extensions.size < 100 && extensions.add(code),
                onPersistent: () => {
                    persistent = true;
                },
                onArray: () => {
                    reading.joblib = true;
                },
            });
            const isFirst = reading.pickles === 0;
            if (isFirst)
                reading.end = end.how;
            // After the last pickle there may be anything, such as the numbers of a PyTorch file of old: what is read into
            // them is no name.
            const isData = !isFirst && end.how !== "stop" && end.how !== "refused";
            for (const name of here.values())
                if (!isData || isName(name))
                    note(reading.found, name);
            if (end.how === "stop") {
                reading.pickles++;
                if (await reader.fill(1))
                    continue;
            }
            else if (!isData || [...here.values()].some(isName))
                reading.facts.push(describeEnd(end));
            break;
        }
    }
    catch (error) {
        if (!(error instanceof TooLarge))
            throw error;
        reading.gaveUp = true;
        reading.facts.push({
            level: "danger",
            name: "not all of it",
            reason: `could not be scanned: ${error.message}`,
        });
    }
    finally {
        await reader.close();
    }
    for (const code of extensions)
        reading.facts.push({
            level: "warning",
            name: `extension ${code}`,
            reason: "imports what the loading process has registered under this number",
        });
    if (persistent)
        reading.facts.push({
            level: "note",
            name: "persistent id",
            reason: "an object that the loader gets from elsewhere, as PyTorch does with its tensors",
        });
    if (reading.found.size >= mostImports)
        reading.facts.push({
            level: "danger",
            name: `more than ${(0,format/* formatCount */.B4)(mostImports)} imports`,
            reason: "not all of them are listed",
        });
    return reading;
};
const note = (found, name) => {
    if (found.size < mostImports)
        found.set(JSON.stringify(name), name);
};
const isName = (name) => name !== null && /^[A-Za-z_][\w.]*$/.test(`${name.module}.${name.name}`);
const toFinding = (found) => found
    ? { ...judgeImport(found.module, found.name), name: `${found.module}.${found.name}` }
    : {
        level: "danger",
        name: "(a name made while loading)",
        reason: "what it imports is put together by the pickle itself, so that it cannot be read",
    };
const describeEnd = (end) => {
    if (end.how === "refused")
        return { level: "danger", name: `byte ${end.at}`, reason: `${end.why}; not read further` };
    return end.how === "broken"
        ? { level: "warning", name: `byte ${end.at}`, reason: "is no opcode of a pickle; loading fails here" }
        : {
            level: "warning",
            name: "end of file",
            reason: "comes before the pickle's own end; loading fails here",
        };
};
const levels = ["danger", "warning", "note"];
const byLevel = (a, b) => levels.indexOf(a.level) - levels.indexOf(b.level);

;// CONCATENATED MODULE: ../packages/registry/src/proof/scan-strings.ts
/** A NodeDef's op is field 2 of its message: tag 0x12, the length, the name. */
const op = (name) => `\x12${String.fromCharCode(name.length)}${name}`;
const signs = {
    hdf5: [
        ...['"class_name": "Lambda"', '"class_name":"Lambda"', '"class_name": "__lambda__"'].map((text) => ({
            text,
            level: "danger",
            name: "Lambda layer",
            reason: "is Python code that the file carries, run when Keras loads it",
        })),
        {
            text: "PYTABLES_FORMAT_VERSION",
            level: "warning",
            name: "PyTables",
            reason: "stores objects as pickles, which are not looked into",
        },
    ],
    "tensorflow-savedmodel": [
        ["WriteFile", "danger", "writes files of the machine"],
        ["PyFunc", "danger", "calls Python code by its name"],
        ["EagerPyFunc", "danger", "calls Python code by its name"],
        ["PyFuncStateless", "danger", "calls Python code by its name"],
        ["ReadFile", "warning", "reads files of the machine"],
        ["MatchingFiles", "warning", "lists files of the machine"],
    ].map(([name, level, reason]) => ({
        text: op(name),
        level: level,
        name: name,
        reason: reason,
    })),
    yaml: [
        {
            text: "!!python/",
            level: "danger",
            name: "!!python",
            reason: "builds any Python object, where it is loaded with an unsafe loader",
        },
    ],
};
/** Looks through all of a file for what its format runs when it is loaded. */
const scanCode = async (source, format) => {
    const wanted = signs[format].map((sign) => ({ ...sign, bytes: Buffer.from(sign.text, "latin1") }));
    const found = await holdsText(source, wanted.map(({ bytes }) => bytes));
    const met = wanted
        .filter((_, index) => found[index])
        .map(({ level, name, reason }) => ({ level, name, reason }));
    return [...new Map(met.map((each) => [each.name, each])).values()];
};
/** Which of some short texts occur in a source. */
const holdsText = async (source, texts) => {
    const found = texts.map(() => false);
    const overlap = Math.max(...texts.map(({ length }) => length)) - 1;
    let rest = Buffer.alloc(0);
    for await (const chunk of source.open()) {
        const window = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
        for (const [index, text] of texts.entries())
            found[index] ||= window.includes(text);
        rest = window.subarray(Math.max(0, window.length - overlap));
    }
    return found;
};

;// CONCATENATED MODULE: ../packages/registry/src/proof/scan-model.ts








/** Goes up with what it looks for, so that a later look with other eyes is told from a changed file. */
const scannerName = "mlops-actions scan 2";
const mostFindings = 100;
/** Looks into every file of a model for what loading it would run. Streams; nothing is executed or unpacked to disk. */
const scanModel = async (files) => summariseScans(await (0,each_of/* eachOf */.p)(files, 2, async ({ path, source }) => ({ path, ...(await scanFile(path, source)) })));
/** What the scans of a model's files say of the model. */
const summariseScans = (scans) => ({
    formats: [...new Set(scans.flatMap(({ formats }) => formats))].sort(),
    security: {
        scanner: scannerName,
        safe_format: scans.length > 0 && scans.every(({ safe }) => safe),
        findings: scans
            .flatMap(({ path, findings }) => findings.map((found) => ({ path, ...found })))
            .sort(byLevel),
    },
});
const scanFile = async (path, source) => {
    const packing = { depth: 0, budget: createBudget(source.size ?? 0) };
    const scan = await lookInto(path, source, packing).catch(giveUp);
    return { ...scan, findings: capped(scan.findings.sort(byLevel)) };
};
const giveUp = (error) => {
    if (!(error instanceof TooLarge))
        throw error;
    return { formats: ["compressed"], safe: false, findings: [unscanned(error)] };
};
const unscanned = ({ message }) => danger("not all of it", `could not be scanned: ${message}`);
const capped = (findings) => {
    if (findings.length <= mostFindings)
        return findings;
    const [kept, rest] = [findings.slice(0, mostFindings), findings.slice(mostFindings)];
    return [...kept, { level: rest[0].level, name: `${rest.length} more`, reason: "not listed one by one" }];
};
const lookInto = async (path, source, packing) => {
    const recognised = await recogniseFormat(path, source);
    const { summary } = recognised;
    const told = summary === undefined ? {} : { summary };
    const scan = await scanAs(path, source, recognised, packing);
    // A zip is found from its end, so that one may hide behind any other beginning.
    if (recognised.format === "zip" || packing.depth > 0)
        return { ...told, ...scan };
    const hidden = await readZip(source, packing.budget);
    if (!hidden?.length)
        return { ...told, ...scan };
    const zip = await scanZip(hidden, packing.budget);
    return {
        ...told,
        formats: [...new Set([...scan.formats, ...zip.formats])],
        safe: false,
        findings: [...scan.findings, ...zip.findings, warn("zip", "lies behind the beginning of another format")],
    };
};
const scanAs = async (path, source, recognised, packing) => {
    const { format, broken, pickleAt } = recognised;
    if (broken !== undefined) {
        const hidden = await asHiddenPickle(source);
        const findings = [warn(format, `claims to be ${format} and ${broken}`), ...(hidden?.findings ?? [])];
        return { formats: hidden?.formats ?? [format], safe: false, findings };
    }
    if (pickleAt !== undefined) {
        const { findings } = await scanPickle(source, pickleAt);
        return {
            formats: ["numpy objects (pickle)"],
            safe: false,
            findings: [runs("numpy objects"), ...findings],
        };
    }
    switch (format) {
        case "pickle":
            return scanAsPickle(source);
        case "zip": {
            if (packing.depth > 0)
                return unread("zip", "lies within another archive");
            const members = await readZip(source, packing.budget);
            return members ? scanZip(members, packing.budget) : unread("zip", "has no directory that can be read");
        }
        case "compressed": {
            const expanded = await expand(source, packing.budget);
            if (!expanded)
                return unread(`compressed (${recognised.summary})`, "is compressed in a way that is not read here");
            return scanExpanded(path, expanded, packing);
        }
        case "hdf5":
            return { formats: ["hdf5"], safe: false, findings: await scanCode(source, "hdf5") };
        case "tensorflow-savedmodel":
            return { formats: [format], safe: false, findings: await scanCode(source, format) };
        case "python":
        case "native code":
            return {
                formats: [format],
                safe: false,
                findings: [warn(format, "is a program: it runs where a loader imports it")],
            };
        case "archive":
            return unread(`archive (${recognised.summary})`, "is not looked into");
        case "unknown":
            return (await asHiddenPickle(source)) ?? unread("unknown", "is of no format that is known here");
        case "text":
        case "json": {
            const hidden = await asHiddenPickle(source);
            if (hidden)
                return hidden;
            const findings = /\.ya?ml$/i.test(path) ? await scanCode(source, "yaml") : [];
            return { formats: [format], safe: findings.length === 0, findings };
        }
        default:
            return { formats: [format], safe: isInert(recognised), findings: [] };
    }
};
const scanAsPickle = async (source) => {
    const { findings, joblib } = await scanPickle(source);
    const name = joblib ? "joblib (pickle)" : "pickle";
    return { formats: [name], safe: false, findings: [runs(name), ...findings] };
};
/** Protocol 0 has no mark of its own: text that reads as a pickle and imports something is one. */
const asHiddenPickle = async (source) => {
    const { imports, findings, end, joblib, gaveUp } = await scanPickle(source);
    if (gaveUp)
        return { formats: ["unknown"], safe: false, findings };
    const speaks = findings.some(({ level }) => level !== "warning");
    if (imports.length === 0 || (end !== "stop" && !speaks))
        return undefined;
    const name = joblib ? "joblib (pickle)" : "pickle";
    return { formats: [name], safe: false, findings: [runs(name), ...findings] };
};
/** A joblib file or a gzipped pickle; anything else that was compressed is told by what it is. */
const scanExpanded = async (path, source, packing) => {
    const inner = path.replace(/\.(gz|gzip|z|zlib)$/i, "");
    const recognised = await recogniseFormat(inner, source);
    if (recognised.format === "pickle" || recognised.format === "unknown")
        return scanAsPickle(source);
    if (recognised.format === "zip" || recognised.format === "compressed")
        return unread(`compressed ${recognised.format}`, "lies within compressed data and is not looked into");
    return scanAs(inner, source, recognised, { ...packing, depth: 1 });
};
const scanZip = async (members, budget) => {
    const isTorch = members.some(({ name }) => /(^|\/)data\.pkl$/.test(name));
    const isKeras = !isTorch &&
        members.some(({ name }) => name === "config.json") &&
        members.some(({ name }) => /\.weights\.h5$/.test(name));
    const isNpz = members.length > 0 && members.every(({ name }) => name.endsWith(".npy"));
    const name = isTorch ? "pytorch (pickle)" : isKeras ? "keras" : isNpz ? "npz" : "zip";
    const findings = isTorch ? [runs("pytorch")] : [];
    const formats = new Set([name]);
    let safe = !isTorch && !isKeras;
    for (const member of members) {
        if (member.name.endsWith("/"))
            continue;
        // What one reader takes from here another takes from there (advisories against picklescan).
        if (member.ownName !== member.name)
            findings.push(danger(member.name, "has another name in its own header than in the archive's directory"));
        if (isTorch && isTensor(member.name))
            continue;
        if (isTorch && /(^|\/)code\/.*\.(py|debug_pkl)$/.test(member.name)) {
            if (member.name.endsWith(".py"))
                findings.push(warn(member.name, "is TorchScript, which runs when the model is loaded or called"));
            continue;
        }
        if (!member.content) {
            findings.push(warn(member.name, "cannot be read"));
            safe = false;
            continue;
        }
        const { content } = member;
        const scan = await lookInto(member.name, content, { depth: 1, budget }).catch(giveUp);
        if (isKeras && member.name === "config.json")
            findings.push(...(await scanKerasConfig(content).catch((error) => giveUp(error).findings)));
        for (const found of scan.findings)
            if (found.level !== "note" || !isTorch || !found.reason.startsWith(loadingRuns))
                findings.push({ ...found, name: found.name });
        for (const format of scan.formats)
            if (!isTorch && !isKeras && !isNpz)
                formats.add(format);
        safe &&= scan.safe;
        if (budget.left < 0)
            break; // said once, for all that follow
    }
    return { formats: [...formats], safe, findings: dedupe(findings) };
};
/** PyTorch reads `data/<number>` as plain numbers, whatever they look like. */
const isTensor = (name) => /(^|\/)data\/\d+$|(^|\/)(byteorder|version|\.data\/serialization_id|\.format_version|\.storage_alignment)$/.test(name);
const dedupe = (findings) => [
    ...new Map(findings.map((found) => [JSON.stringify(found), found])).values(),
];
const loadingRuns = "loading it may run code";
const runs = (name) => ({ level: "note", name, reason: `${loadingRuns}: the names below` });
const warn = (name, reason) => ({ level: "warning", name, reason });
const danger = (name, reason) => ({ level: "danger", name, reason });
const unread = (format, reason) => ({
    formats: [format],
    safe: false,
    findings: [warn(format, reason)],
});


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
