export const id = 4883;
export const ids = [4883,1728,622,7228,5443];
export const modules = {

/***/ 34883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeFiles: () => (/* binding */ mergeFiles)
});

// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: ../packages/drift/src/profile/join-shards.ts
var join_shards = __webpack_require__(27283);
// EXTERNAL MODULE: ../packages/drift/src/profile/merge-profiles.ts
var merge_profiles = __webpack_require__(5288);
// EXTERNAL MODULE: ../packages/drift/src/profile/profile-column.ts
var profile_column = __webpack_require__(62951);
;// CONCATENATED MODULE: ../packages/drift/src/profile/profile-table.ts

/** The profile of a table that was counted like a reference. */
const profileTable = ({ rows, ragged, columns }, rareBelow = 0) => ({
    schema: "mlops/profile@1",
    rows,
    ragged,
    columns: [...columns].map(([name, column]) => (0,profile_column/* profileColumn */.AJ)(name, column, { rareBelow })),
});

// EXTERNAL MODULE: ../packages/drift/src/read/expand-globs.ts
var expand_globs = __webpack_require__(31728);
// EXTERNAL MODULE: ../packages/cli/src/read-profile.ts
var read_profile = __webpack_require__(77228);
;// CONCATENATED MODULE: ../packages/cli/src/merge-profile-files.ts






/** Merges shards, all of which must be there, or profiles that are none. */
const mergeFiles = async (patterns, rareBelow) => {
    const names = (0,expand_globs.expandGlobs)(patterns, process.cwd());
    const parts = await Promise.all(names.map(async (name) => {
        const profile = await (0,read_profile.readProfile)(name);
        if (!profile)
            throw new user_error.UserError(`${name} is not a profile.`);
        return { name, profile };
    }));
    if (!parts.some(({ profile }) => profile.shard))
        return (0,merge_profiles/* mergeProfiles */.N)(parts.map(({ profile }) => profile));
    const { table } = (0,join_shards/* joinShards */.e)(parts);
    if (table.rows === 0)
        throw new user_error.UserError("No shard has a row of data.");
    return profileTable(table, rareBelow);
};


/***/ }),

/***/ 77228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readProfile: () => (/* binding */ readProfile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mlops_actions_contracts_profile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60622);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39887);



/** Reads a file where it is a profile; undefined where it is data. */
const readProfile = async (path) => (await beginsAsProfile(path)) ? _mlops_actions_contracts_profile__WEBPACK_IMPORTED_MODULE_1__.profileContract.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"), path) : undefined;
const beginningBytes = 4096;
/** A profile is JSON that names its schema, whatever the file's name; data may be lines of JSON too. */
const beginsAsProfile = async (path) => {
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((cause) => {
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`${path} cannot be read: ${cause.message}.`, { cause });
    });
    if (!facts.isFile())
        return false; // what reads data says why
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path).catch((cause) => {
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`${path} cannot be read: ${cause.message}.`, { cause });
    });
    try {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(beginningBytes), 0, beginningBytes, 0);
        return /^\s*\{.*"schema"\s*:\s*"mlops\//s.test(buffer.toString("utf8", 0, bytesRead));
    }
    finally {
        await file.close();
    }
};


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

/***/ 15358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ toCategories),
/* harmony export */   VE: () => (/* binding */ countProfile),
/* harmony export */   bs: () => (/* binding */ sameEdges)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);
/* harmony import */ var _read_parse_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7565);


/**
 * What a profile of current data counted, to be compared with the reference that it was made like.
 * @throws UserError where it was made with edges of its own, or leaves categories unnamed that could be new ones
 */
const countProfile = (profile, reference) => {
    const like = new Map(reference.columns.map((column) => [column.name, column]));
    const columns = profile.columns.map((column) => {
        const known = like.get(column.name);
        if (known && known.n > 0 && column.n > 0)
            checkAlike(column, known);
        return [column.name, toColumn(column)];
    });
    const { rows, ragged } = profile;
    return {
        table: { rows, ragged, columns: new Map(columns) },
        names: profile.columns.map(({ name }) => name),
        joint: profile.joint,
    };
};
const checkAlike = (column, known) => {
    const name = JSON.stringify(column.name);
    const fix = {
        fix: "Profile the current data like the reference: mlops profile --like reference.json data.csv",
    };
    if (column.kind === "numeric" && known.kind === "numeric" && !sameEdges(column, known))
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`Column ${name} of the current profile has other edges than the reference.`, fix);
    if (column.kind !== known.kind)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`Column ${name} is ${known.kind} in the reference and ${column.kind} in the current profile.`, fix);
    if (column.kind === "categorical" && !column.identifier && column.other > 0 && isComplete(known))
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`The current profile leaves ${column.other} rows of ${name} unnamed, which may be new categories.`, {
            fix: "Profile current data without --rare-below, or check the files themselves.",
        });
};
const isComplete = (known) => known.kind === "categorical" && !known.identifier && known.other === 0;
/** Whether what the two count can be set side by side. */
const sameEdges = (a, b) => a.edges.length === b.edges.length &&
    a.bins.length === b.bins.length &&
    a.edges.every((edge, index) => edge === b.edges[index]) &&
    a.bins.every((bin, index) => bin === b.bins[index]);
const toColumn = (column) => {
    const { missing, invalid } = column;
    if (column.kind === "numeric")
        return { kind: "numeric", profile: column, outside: {}, missing, invalid };
    if (column.kind === "categorical")
        return toCategories(column);
    const { kind, n, min, max } = column;
    return { kind, n, missing, invalid, min, max };
};
const toCategories = ({ n, missing, values, counts, identifier, salt, }) => {
    const numbers = values.reduce((sum, value, index) => sum + (Number.isNaN((0,_read_parse_number_js__WEBPACK_IMPORTED_MODULE_1__/* .parseNumberText */ .k)(value)) ? 0 : counts[index]), 0);
    const named = new Map(values.map((value, index) => [value, counts[index]]));
    return { kind: "categorical", n, missing, invalid: 0, counts: named, overflow: identifier, numbers, salt };
};


/***/ }),

/***/ 60966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ markSalt),
/* harmony export */   n: () => (/* binding */ hashCategories)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const shown = 32; // hex digits: 128 bits, no two categories meet
/** Not a number, whatever the digits: no check takes it for a change of type. */
const hash = (salt, text) => `#${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", salt).update(text).digest("hex").slice(0, shown)}`;
/** Tells whether two profiles were salted alike, and nothing of the salt. */
const markSalt = (salt) => hash(salt, "mlops/profile@1 salt");
/** The same column with its categories salted and hashed: comparable with those of the same salt, readable by nobody. */
const hashCategories = (column, salt) => ({
    ...column,
    counts: new Map([...column.counts].map(([text, count]) => [hash(salt, `value ${text}`), count])),
    numbers: 0,
});


/***/ }),

/***/ 27283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ joinShards)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95443);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);
/* harmony import */ var _statistics_exact_moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82740);
/* harmony import */ var _statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52162);
/* harmony import */ var _collect_column_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50554);
/* harmony import */ var _count_profile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15358);
/* harmony import */ var _sum_categories_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24063);







/**
 * Adds up the parts that the jobs of a matrix counted, whatever their order: what comes out is what one job would have
 * counted, to the last bit.
 * @param reference where it is known, the profile that all of them must have been made like
 * @throws UserError where a shard is missing, is there twice, or belongs to something else
 */
const joinShards = (parts, reference) => {
    const shards = checkShards(parts, reference).toSorted((a, b) => a.shard.index - b.shard.index);
    const filled = shards.filter(({ rows }) => rows > 0);
    const counted = filled.length > 0 ? filled : shards.slice(0, 1); // a job without files names no columns
    const names = counted[0].columns.map(({ name }) => name);
    for (const { columns, shard } of counted)
        if (columns.length !== names.length || columns.some(({ name }) => !names.includes(name)))
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Shard ${shard.index} has other columns than shard ${counted[0].shard.index}.`);
    const columns = names.map((name) => [name, joinColumn(name, counted)]);
    const sum = (of) => shards.reduce((total, shard) => total + of(shard), 0);
    const table = {
        rows: sum(({ rows }) => rows),
        ragged: sum(({ ragged }) => ragged),
        columns: new Map(columns),
    };
    return { table, names };
};
const checkShards = (parts, reference) => {
    const shards = parts.map(({ name, profile }) => {
        const { shard } = profile;
        if (!shard)
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`${name} is not a shard.`, {
                fix: "Profile each part with --shard, such as --shard 2/8.",
            });
        return { name, profile: { ...profile, shard } };
    });
    const [first] = shards;
    if (!first)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError("There is no shard.");
    const { count } = first.profile.shard;
    const digest = reference ? (0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(reference) : first.profile.shard.reference;
    const seen = new Map();
    for (const { name, profile } of shards) {
        const { shard } = profile;
        if (shard.reference !== digest)
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`${name} was profiled like another reference than ${reference ? "the live version's" : first.name}.`, {
                fix: "Profile all shards with --like and the same reference.",
            });
        if (shard.count !== count)
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`${name} is one of ${shard.count} shards, and ${first.name} one of ${count}.`);
        const other = seen.get(shard.index);
        if (other !== undefined)
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`${name} and ${other} are both shard ${shard.index} of ${count}.`);
        seen.set(shard.index, name);
    }
    const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !seen.has(index));
    if (missing.length > 0)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`${missing.length === 1 ? "Shard" : "Shards"} ${missing.join(", ")} of ${count} ${missing.length === 1 ? "is" : "are"} missing.`, { fix: "Did a job of the matrix fail, or was its artifact not downloaded? Run it again." });
    return shards.map(({ profile }) => profile);
};
const joinColumn = (name, shards) => {
    const all = shards.map(({ columns, shard }) => ({
        column: columns.find((column) => column.name === name),
        sums: Object.hasOwn(shard.sums, name) ? shard.sums[name] : undefined,
    }));
    const known = all.filter(({ column }) => column.n > 0);
    const parts = known.length > 0 ? known : all.slice(0, 1);
    const total = (of) => all.reduce((sum, { column }) => sum + of(column), 0);
    const cells = { missing: total(({ missing }) => missing), invalid: total(({ invalid }) => invalid) };
    const [{ column: first }] = parts;
    const odd = parts.find(({ column }) => column.kind !== first.kind);
    if (odd)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Column ${JSON.stringify(name)} is ${first.kind} in one shard and ${odd.column.kind} in another.`, {
            fix: "Tell its kind (--numeric, --categorical), or exclude it.",
        });
    if (first.kind === "numeric")
        return joinNumbers(name, parts, cells);
    if (first.kind === "categorical")
        return joinCategories(parts, cells.missing);
    const dates = parts.flatMap(({ column }) => (column.kind === "datetime" ? [column.min, column.max] : []));
    const sorted = dates.filter((date) => date !== null).sort();
    return {
        kind: "datetime",
        n: total(({ n }) => n),
        min: sorted[0] ?? null,
        max: sorted.at(-1) ?? null,
        ...cells,
    };
};
const joinNumbers = (name, parts, cells) => {
    const columns = parts.map(({ column }) => column);
    const sums = parts.map((part) => part.sums);
    const [first] = columns;
    const center = sums[0]?.center;
    if (center === undefined ||
        sums.some((one) => one?.center !== center) ||
        columns.some((one) => !(0,_count_profile_js__WEBPACK_IMPORTED_MODULE_5__/* .sameEdges */ .bs)(one, first)))
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Column ${JSON.stringify(name)} was profiled with different edges.`, {
            fix: "It is not in the reference, or has no value there: exclude it.",
        });
    const add = (of) => (0,_statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_3__/* .addSums */ .MT)(sums.map((one) => (0,_statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_3__/* .readSum */ .ox)(one[of])));
    const addUp = (of) => of(first).map((_, index) => columns.reduce((sum, column) => sum + of(column)[index], 0));
    const n = columns.reduce((sum, column) => sum + column.n, 0);
    const counts = addUp((column) => column.counts);
    const at = addUp((column) => column.at);
    const outer = (count, of) => (count > 0 ? (0,_statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_3__/* .meanOf */ .hm)(add(of), count) : undefined);
    const profile = {
        kind: "numeric",
        name,
        n,
        ...cells,
        ...(0,_statistics_exact_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .momentsFrom */ .ax)({ sum: add("sum"), squares: add("squares") }, n, center),
        min: n > 0 ? Math.min(...columns.map(({ min }) => min)) : 0,
        max: n > 0 ? Math.max(...columns.map(({ max }) => max)) : 0,
        zeros: columns.reduce((sum, { zeros }) => sum + zeros, 0),
        bins: first.bins,
        edges: first.edges,
        counts,
        at,
    };
    const outside = {
        below: outer(counts[0], "below"),
        above: outer(counts.at(-1) - (at.at(-1) ?? 0), "above"),
    };
    return { kind: "numeric", profile, outside, ...cells };
};
const joinCategories = (parts, missing) => {
    const columns = parts.map(({ column }) => column);
    const { salt, counts } = (0,_sum_categories_js__WEBPACK_IMPORTED_MODULE_6__/* .sumCategories */ .S)(columns, "shards");
    const overflow = columns.some(({ other }) => other > 0) || counts.size > _collect_column_js__WEBPACK_IMPORTED_MODULE_4__/* .distinctLimit */ .Mv;
    const joined = (0,_count_profile_js__WEBPACK_IMPORTED_MODULE_5__/* .toCategories */ .Av)({
        n: columns.reduce((sum, { n }) => sum + n, 0),
        missing,
        values: overflow ? [] : [...counts.keys()],
        counts: overflow ? [] : [...counts.values()],
        identifier: overflow,
        salt,
    });
    return { ...joined, uncounted: columns.some(({ identifier, distinct }) => identifier && distinct === 0) };
};


/***/ }),

/***/ 5288:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ mergeProfiles)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95443);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);
/* harmony import */ var _profile_column_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62951);
/* harmony import */ var _sum_categories_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24063);




/**
 * Merges profiles of parts of a data set, made with the same edges (`ProfileOptions.like`), into the profile of the
 * whole. Counts are whole numbers; means are combined in an order of their own (by digest), so any order of the parts
 * gives the same bytes.
 * @throws UserError where columns, kinds or edges differ, or a part names no categories of a column that another does.
 */
const mergeProfiles = (parts) => {
    const ordered = parts
        .map((part) => ({ part, digest: (0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(part) }))
        .sort((a, b) => (a.digest < b.digest ? -1 : a.digest > b.digest ? 1 : 0))
        .map(({ part }) => part);
    const [first] = ordered;
    if (!first)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError("No profile to merge.");
    const names = first.columns.map(({ name }) => name);
    for (const { columns } of ordered)
        if (columns.length !== names.length || columns.some(({ name }) => !names.includes(name)))
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError("The profiles have different columns.", {
                fix: "Profile all parts with the same columns.",
            });
    const joint = mergeJoint(ordered.map((part) => part.joint));
    return {
        schema: first.schema,
        rows: sum(ordered.map(({ rows }) => rows)),
        ragged: sum(ordered.map(({ ragged }) => ragged)),
        columns: names.map((name) => mergeColumns(ordered.map(({ columns }) => columns.find((c) => c.name === name)))),
        ...(joint && { joint }),
    };
};
/** Undefined where a part has none, or of other columns. */
const mergeJoint = (parts) => {
    const [first] = parts;
    const all = parts.filter((part) => part?.columns.join("\0") === first?.columns.join("\0"));
    if (!first || all.length < parts.length)
        return undefined;
    return {
        columns: first.columns,
        n: sum(all.map(({ n }) => n)),
        sums: addUp(all.map(({ sums }) => sums)),
        products: addUp(all.map(({ products }) => products)),
    };
};
const mergeColumns = (columns) => {
    const known = columns.filter(({ n }) => n > 0);
    const kinds = new Set((known.length > 0 ? known : columns).map(({ kind }) => kind));
    const { name } = columns[0];
    if (kinds.size > 1)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Column ${JSON.stringify(name)} is ${[...kinds].join(" in one profile and ")} in another.`, {
            fix: "Profile the parts like one of them (--like), or tell the kind.",
        });
    const cells = {
        name,
        n: sum(columns.map(({ n }) => n)),
        missing: sum(columns.map(({ missing }) => missing)),
        invalid: sum(columns.map(({ invalid }) => invalid)),
    };
    const [kind] = kinds;
    const same = (known.length > 0 ? known : columns.slice(0, 1));
    if (kind === "numeric")
        return mergeNumbers(same, cells);
    if (kind === "categorical")
        return mergeCategories(same, cells);
    return mergeDatetimes(same, cells);
};
const mergeNumbers = (columns, cells) => {
    const first = columns[0];
    const key = JSON.stringify([first.edges, first.bins]);
    if (columns.some(({ edges, bins }) => JSON.stringify([edges, bins]) !== key))
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Column ${JSON.stringify(cells.name)} was profiled with different edges.`, {
            fix: "Profile the parts like one of them: mlops profile --like first.json part.csv.",
        });
    const moments = columns.reduce(combineMoments, { n: 0, mean: 0, m2: 0 });
    return {
        kind: "numeric",
        ...cells,
        mean: moments.mean,
        m2: moments.m2,
        min: Math.min(...columns.map(({ min }) => min)),
        max: Math.max(...columns.map(({ max }) => max)),
        zeros: sum(columns.map(({ zeros }) => zeros)),
        bins: first.bins,
        edges: first.edges,
        counts: addUp(columns.map(({ counts }) => counts)),
        at: addUp(columns.map(({ at }) => at)),
    };
};
/** T. F. Chan, G. H. Golub, R. J. LeVeque, Algorithms for computing the sample variance, Am. Stat. 37(3), 1983. */
const combineMoments = (a, b) => {
    const n = a.n + b.n;
    const delta = b.mean - a.mean;
    if (n === 0)
        return a;
    return { n, mean: a.mean + (delta * b.n) / n, m2: a.m2 + b.m2 + (delta * delta * a.n * b.n) / n };
};
const mergeCategories = (columns, cells) => {
    const { salt, counts } = (0,_sum_categories_js__WEBPACK_IMPORTED_MODULE_3__/* .sumCategories */ .S)(columns, "parts");
    const identifier = columns.some((column) => column.identifier) ||
        (0,_profile_column_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeIdentifiers */ .QJ)({ n: cells.n, counts, overflow: false });
    const unnamed = columns.some(({ other }) => other > 0);
    if (unnamed && !identifier && columns.some(({ other }) => other === 0))
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Column ${JSON.stringify(cells.name)} has categories that one profile names and another does not.`, {
            fix: "Profile all parts with the same --rare-below, or exclude the column.",
        });
    const distinct = unnamed ? Math.max(counts.size, ...columns.map((column) => column.distinct)) : counts.size;
    return {
        kind: "categorical",
        ...cells,
        invalid: 0,
        ...(salt !== undefined && { salt }),
        distinct,
        ...(0,_profile_column_js__WEBPACK_IMPORTED_MODULE_2__/* .keepCategories */ .KS)(counts, cells.n, { identifier }),
    };
};
const mergeDatetimes = (columns, cells) => {
    const pick = (values) => values.filter((value) => value !== null).sort();
    return {
        kind: "datetime",
        ...cells,
        min: pick(columns.map(({ min }) => min))[0] ?? null,
        max: pick(columns.map(({ max }) => max)).at(-1) ?? null,
    };
};
const sum = (values) => values.reduce((total, value) => total + value, 0);
const addUp = (lists) => lists[0].map((_, index) => sum(lists.map((list) => list[index])));


/***/ }),

/***/ 62951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ profileColumn),
/* harmony export */   KS: () => (/* binding */ keepCategories),
/* harmony export */   QJ: () => (/* binding */ looksLikeIdentifiers),
/* harmony export */   zu: () => (/* binding */ rankCategories)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);
/* harmony import */ var _read_columns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74055);
/* harmony import */ var _statistics_exact_moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82740);
/* harmony import */ var _statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52162);
/* harmony import */ var _choose_edges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88987);
/* harmony import */ var _collect_column_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50554);
/* harmony import */ var _hash_categories_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60966);







const exactCategories = 4096;
const topCategories = 1024;
/** Profiles one column. A pure function of its multiset of cells: their order and their file never show. */
const profileColumn = (name, column, options = {}) => {
    if (options.salt !== undefined) {
        const texts = (0,_hash_categories_js__WEBPACK_IMPORTED_MODULE_5__/* .hashCategories */ .n)(textsOf(name, column), options.salt);
        const profile = profileColumn(name, texts, { ...options, salt: undefined });
        return { ...profile, salt: (0,_hash_categories_js__WEBPACK_IMPORTED_MODULE_5__/* .markSalt */ .k)(options.salt) };
    }
    if (options.shard && !options.like)
        return profileUncounted(name, { n: (0,_read_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .countValues */ .I)(column), missing: column.missing + column.invalid });
    if (column.kind === "numeric") {
        if (column.profile)
            return { ...column.profile, name };
        if (column.tally)
            throw new Error(`${name} was tallied: its values are not there to choose edges from`);
        return profileNumeric(name, column, options);
    }
    if (column.kind === "categorical") {
        if (column.salt !== undefined)
            return {
                ...profileColumn(name, { ...column, salt: undefined }, options),
                salt: column.salt,
            };
        if (column.uncounted || (options.like?.kind === "categorical" && options.like.identifier))
            return profileUncounted(name, column);
        return options.shard
            ? profileAllCategories(name, column)
            : profileCategorical(name, column, options.rareBelow ?? 0);
    }
    const { kind, n, missing, invalid, min, max } = column;
    return { kind, name, n, missing, invalid, min, max };
};
const textsOf = (name, column) => {
    if (column.kind === "categorical")
        return column;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`Column ${JSON.stringify(name)} is ${column.kind}, and only categories are hashed.`, {
        fix: `Say that it is categorical (columns.types), or exclude it (columns.exclude).`,
    });
};
const profileNumeric = (name, { values, missing, invalid }, { like, digits }) => {
    const given = like?.kind === "numeric" ? like : undefined;
    const center = given?.mean ?? (values.length > 0 ? (0,_statistics_exact_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .meanOf */ .hm)((0,_statistics_exact_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .sumExactly */ .YR)(values), values.length) : 0);
    const bins = given?.bins ?? (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseBins */ .Kb)(values, digits);
    const edges = given?.edges ?? (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseEdges */ .CF)(values, bins, digits);
    return {
        kind: "numeric",
        name,
        n: values.length,
        missing,
        invalid,
        ...(0,_statistics_exact_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .momentsFrom */ .ax)((0,_statistics_exact_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .sumMoments */ .nB)(values, center), values.length, center),
        min: (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_3__/* .roundDown */ .Hg)(values[0] ?? 0, digits),
        max: -(0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_3__/* .roundDown */ .Hg)(-(values.at(-1) ?? 0), digits) + 0,
        zeros: (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_3__/* .countUpTo */ .MJ)(values, 0) - (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_3__/* .countBelow */ .BC)(values, 0),
        bins,
        edges,
        counts: (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_3__/* .countBins */ .wm)(values, edges),
        at: edges.map((edge) => (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_3__/* .countUpTo */ .MJ)(values, edge) - (0,_choose_edges_js__WEBPACK_IMPORTED_MODULE_3__/* .countBelow */ .BC)(values, edge)),
    };
};
/** Identifiers: more than half of the values occur once or the like, and there are many of them. */
const looksLikeIdentifiers = ({ n, counts, overflow, }) => overflow || (counts.size > 100 && counts.size > n / 2);
const profileCategorical = (name, column, rareBelow) => ({
    kind: "categorical",
    name,
    n: column.n,
    missing: column.missing,
    invalid: 0,
    distinct: column.overflow ? _collect_column_js__WEBPACK_IMPORTED_MODULE_4__/* .distinctLimit */ .Mv : column.counts.size,
    ...keepCategories(column.counts, column.n, { identifier: looksLikeIdentifiers(column), rareBelow }),
});
/** Of identifiers, and of what a reference does not know: how many there are, and nothing else. */
const profileUncounted = (name, { n, missing }) => ({
    ...{ kind: "categorical", name, n, missing, invalid: 0, distinct: 0, identifier: true },
    ...{ values: [], counts: [], other: n },
});
/** Of a part: only all of them together tell what is frequent, and what looks like identifiers. */
const profileAllCategories = (name, { n, missing, counts, overflow }) => {
    const ranked = rankCategories(counts);
    return {
        kind: "categorical",
        name,
        n,
        missing,
        invalid: 0,
        distinct: overflow ? _collect_column_js__WEBPACK_IMPORTED_MODULE_4__/* .distinctLimit */ .Mv : counts.size,
        identifier: overflow,
        values: ranked.map(([value]) => value),
        counts: ranked.map(([, count]) => count),
        other: overflow ? n : 0,
    };
};
/** Which categories a profile names: all up to 4,096, else the 1,024 most frequent; none of identifiers. */
const keepCategories = (counts, n, { identifier, rareBelow = 0 }) => {
    const ranked = identifier ? [] : rankCategories(counts);
    const top = ranked.length > exactCategories ? ranked.slice(0, topCategories) : ranked;
    const kept = top.filter(([, count]) => count >= rareBelow);
    return {
        identifier,
        values: kept.map(([value]) => value),
        counts: kept.map(([, count]) => count),
        other: n - kept.reduce((sum, [, count]) => sum + count, 0),
    };
};
/** Most frequent first; ties in code-unit order, which no locale changes. */
const rankCategories = (counts) => [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : a > b ? 1 : 0));


/***/ }),

/***/ 24063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ sumCategories)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);

/**
 * What several profiles of one column count, category by category.
 * @param pieces what the profiles are of, for people
 * @throws UserError where hashes cannot be added, being of different salts
 */
const sumCategories = (columns, pieces) => {
    const [salt, ...others] = new Set(columns.map((column) => column.salt));
    if (others.length > 0)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`Column ${JSON.stringify(columns[0].name)} was hashed with different salts.`, {
            fix: `Profile all ${pieces} with the same salt.`,
        });
    const counts = new Map();
    for (const { values, counts: own } of columns)
        values.forEach((value, index) => {
            counts.set(value, (counts.get(value) ?? 0) + own[index]);
        });
    return { salt, counts };
};


/***/ }),

/***/ 74055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ countValues)
/* harmony export */ });
/** How many values a column has that are neither missing nor invalid. */
const countValues = (column) => {
    if (column.kind !== "numeric")
        return column.n;
    return column.values ? column.values.length : (column.tally ?? column.profile).n;
};


/***/ }),

/***/ 31728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expandGlobs: () => (/* binding */ expandGlobs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39887);
/* harmony import */ var _mlops_actions_runner_glob_files__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24218);




/**
 * The files that paths and globs name, sorted and each once, however often and in whatever spelling it was named: relative
 * where the path or glob was, with / on every system.
 * @throws UserError for one that matches nothing.
 */
const expandGlobs = (patterns, directory) => {
    const found = patterns.flatMap((pattern) => {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, pattern)))
            return [pattern];
        const matches = /[*?[{]/.test(pattern) ? (0,_mlops_actions_runner_glob_files__WEBPACK_IMPORTED_MODULE_3__/* .globFiles */ .C)(pattern, directory) : [];
        if (matches.length === 0)
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`No file matches ${JSON.stringify(pattern)}.`, {
                fix: `Looked in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, ".")}.`,
            });
        return matches;
    });
    const names = new Map(found.map((path) => [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(path)]));
    return [...names.values()].map((path) => path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/")).sort();
};


/***/ }),

/***/ 82740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YR: () => (/* binding */ sumExactly),
/* harmony export */   ax: () => (/* binding */ momentsFrom),
/* harmony export */   nB: () => (/* binding */ sumMoments)
/* harmony export */ });
/* harmony import */ var _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52162);

const sumExactly = (values) => {
    const sum = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .makeExactSum */ .LL)();
    for (let index = 0; index < values.length; index++)
        sum.add(values[index]);
    return sum.finish();
};
/** @param center near the mean, the same for all parts: squares of distances from it are rounded one by one */
const sumMoments = (values, center) => {
    const squares = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .makeExactSum */ .LL)();
    for (let index = 0; index < values.length; index++)
        squares.add((values[index] - center) ** 2);
    return { sum: sumExactly(values), squares: squares.finish() };
};
/** The mean, and the sum of squared distances from it. */
const momentsFrom = ({ sum, squares }, n, center) => {
    if (n === 0)
        return { mean: 0, m2: 0 };
    const mean = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .hm)(sum, n);
    return { mean, m2: Math.max(0, (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .hm)(squares, 1) - n * (mean - center) ** 2) };
};


/***/ }),

/***/ 24218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ globFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);


/** Node's own globbing, which Node 20 does not have yet: the actions and npm's scripts run on 24, a laptop may not. */
const globFiles = (patterns, directory) => {
    if (typeof node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync === "function")
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync(patterns, { cwd: directory });
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Node ${process.versions.node} cannot expand ${[patterns].flat().join(", ")}.`, {
        fix: "Use Node 22 or newer, or name the files one by one. In a clone of mlops-actions, npx brings Node 24 along.",
    });
};


/***/ })

};
