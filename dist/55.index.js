export const id = 55;
export const ids = [55,7066,5443];
export const modules = {

/***/ 92436:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listWhere: () => (/* binding */ listWhere)
});

// EXTERNAL MODULE: ../packages/contracts/src/format.ts
var format = __webpack_require__(76656);
// EXTERNAL MODULE: ../packages/contracts/src/one-line.ts
var one_line = __webpack_require__(76374);
// EXTERNAL MODULE: ../packages/registry/src/life/explain-unknown-model.ts
var explain_unknown_model = __webpack_require__(16796);
// EXTERNAL MODULE: ../packages/registry/src/read/history.ts + 1 modules
var read_history = __webpack_require__(7519);
// EXTERNAL MODULE: ../packages/registry/src/read/read-manifests.ts
var read_manifests = __webpack_require__(28543);
// EXTERNAL MODULE: ../packages/registry/src/read/read-registry.ts
var read_registry = __webpack_require__(80586);
// EXTERNAL MODULE: ../packages/registry/src/tags/fold-tag-log.ts
var fold_tag_log = __webpack_require__(87338);
// EXTERNAL MODULE: ../packages/contracts/src/suggest.ts
var suggest = __webpack_require__(65489);
// EXTERNAL MODULE: ../packages/registry/src/search/where-fields.ts
var where_fields = __webpack_require__(51299);
// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
;// CONCATENATED MODULE: ../packages/registry/src/search/where-tokens.ts

const pattern = /\s+|([(])|([)])|(,)|(==|!=|>=|<=|!~|[=<>~])|"([^"]*)"|'([^']*)'|([^\s(),=<>~!"']+)/y;
/** Cuts an expression into words, quoted texts and operators. @throws UserError that points at the column. */
const readTokens = (expression) => {
    const tokens = [];
    pattern.lastIndex = 0;
    while (pattern.lastIndex < expression.length) {
        const at = pattern.lastIndex;
        const match = pattern.exec(expression);
        if (!match) {
            const quote = /^["']/.test(expression.slice(at));
            throw faultAt(expression, at, quote ? "this quotation has no end" : `"${expression[at]}" means nothing here`);
        }
        const [, open, close, comma, operator, double, single, word] = match;
        const found = [
            ["open", open],
            ["close", close],
            ["comma", comma],
            ["operator", operator],
            ["text", double ?? single],
            ["word", word],
        ];
        const token = found.find(([, text]) => text !== undefined);
        if (token)
            tokens.push({ kind: token[0], text: token[1], at });
    }
    return [...tokens, { kind: "end", text: "", at: expression.length }];
};
/** An error that shows the expression with a mark under the place. */
const faultAt = (expression, at, what, fix) => new user_error.UserError(`where, column ${at + 1}: ${what}.\n  ${expression.replaceAll(/\s/g, " ")}\n  ${" ".repeat(at)}^`, {
    ...(fix && { fix }),
});

// EXTERNAL MODULE: ../node_modules/semver/index.js
var semver = __webpack_require__(54978);
;// CONCATENATED MODULE: ../packages/registry/src/search/where-values.ts

const equality = ["=", "!="];
const order = [">", ">=", "<", "<="];
const containment = ["~", "!~"];
/** What each kind of field may be compared by. */
const operatorsOf = (kind) => ({
    text: [...equality, ...containment],
    digest: [...equality, ...containment],
    flag: equality,
    number: [...equality, ...order],
    date: [...equality, ...order],
    version: [...equality, ...order, ...containment],
    any: [...equality, ...order, ...containment],
})[kind];
const units = { "": 1, b: 1, kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12 };
const readNumber = (text) => {
    const match = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([kmgt]?b)?$/i.exec(text);
    return match ? Number(match[1]) * units[(match[2] ?? "").toLowerCase()] : undefined;
};
/** A day is from its first to its last millisecond, so that `= 2026-01-31` means on that day and `>` after it. */
const readPeriod = (text) => {
    if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/.test(text))
        return undefined;
    const whole = text.length === 10;
    const from = Date.parse(whole || /(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
    if (Number.isNaN(from))
        return undefined;
    // Date.parse takes the 31st of February for a day of March.
    if (whole && new Date(from).toISOString().slice(0, 10) !== text)
        return undefined;
    return { from, to: whole ? from + 86_399_999 : from };
};
const signOf = (left, right) => (left < right ? -1 : left > right ? 1 : 0);
/** How a value of the field stands to the one given: -1, 0, 1, or undefined where they cannot be put in order. */
const orderers = {
    number: (given) => {
        const wanted = readNumber(given);
        return wanted === undefined ? undefined : (value) => signOf(value, wanted);
    },
    date: (given) => {
        const period = readPeriod(given);
        return (period &&
            ((value) => {
                const time = Date.parse(value);
                return time < period.from ? -1 : time > period.to ? 1 : 0;
            }));
    },
    version: (given) => {
        const wanted = given.startsWith("v") ? given : `v${given}`;
        return (0,semver.valid)(wanted) ? (value) => (0,semver.compare)(value, wanted) : undefined;
    },
    flag: (given) => given === "true" || given === "false" ? (value) => (value === (given === "true") ? 0 : 1) : undefined,
    text: (given) => (value) => (String(value) === given ? 0 : 1),
    // As git does: enough of the beginning stands for the whole.
    digest: (given) => {
        const wanted = given.replace(/^sha256:/, "").toLowerCase();
        return /^[0-9a-f]{4,64}$/.test(wanted)
            ? (value) => (String(value).startsWith(wanted) ? 0 : 1)
            : undefined;
    },
    any: (given) => {
        const wanted = readNumber(given);
        return (value) => {
            if (wanted !== undefined && typeof value === "number")
                return signOf(value, wanted);
            const text = typeof value === "object" ? JSON.stringify(value) : String(value);
            return text === given ? 0 : undefined;
        };
    },
};
/** What a value must look like, for errors. */
const wantedWords = {
    number: "a number, such as 0.9 or 10MB",
    date: "a date, such as 2026-01-31",
    version: "a version, such as v1.2.0",
    flag: "true or false",
    text: "a text",
    digest: "a digest in hexadecimal, at least four digits of it",
    any: "a value",
};
/** A test for one value of a field; undefined where what was given is none of its kind. */
const compileComparison = (field, operator, given) => {
    if (operator === "~" || operator === "!~") {
        const wanted = given.toLowerCase();
        return (value) => String(value).toLowerCase().includes(wanted);
    }
    const stand = orderers[field.kind](given);
    if (!stand)
        return undefined;
    const tests = {
        "=": (sign) => sign === 0,
        "!=": (sign) => sign === 0,
        ">": (sign) => sign === 1,
        ">=": (sign) => sign === 0 || sign === 1,
        "<": (sign) => sign === -1,
        "<=": (sign) => sign === 0 || sign === -1,
    };
    const test = tests[operator];
    return (value) => test(stand(value));
};

;// CONCATENATED MODULE: ../packages/registry/src/search/where.ts




/**
 * Reads an expression such as `auc > 0.9 and not stage = production`. `and` binds closer than `or`, `not` closest;
 * words may be written in either case.
 *
 *     expression = term { "or" term }             term   = factor { "and" factor }
 *     factor     = "not" factor | "(" expression ")" | flag | comparison
 *     comparison = field operator value | field ["not"] "in" "(" value { "," value } ")"
 *
 * @throws UserError that points at the column.
 */
const parseWhere = (expression) => {
    const tokens = readTokens(expression);
    const fields = new Map();
    let at = 0;
    const peek = () => tokens[at];
    const next = () => tokens[at++];
    const isWord = (word, token = peek()) => token.kind === "word" && token.text.toLowerCase() === word;
    const fault = ({ at: place }, what, fix) => faultAt(expression, place, what, fix);
    const found = ({ kind, text }) => (kind === "end" ? "the end" : `"${text}"`);
    const readBinary = (word, readPart) => {
        let left = readPart();
        while (isWord(word)) {
            next();
            left = { kind: word, left, right: readPart() };
        }
        return left;
    };
    const readExpression = () => readBinary("or", () => readBinary("and", readFactor));
    const readFactor = () => {
        if (isWord("not")) {
            next();
            return { kind: "not", of: readFactor() };
        }
        if (peek().kind !== "open")
            return { kind: "test", test: readTest() };
        const open = next();
        const inside = readExpression();
        if (peek().kind !== "close")
            throw fault(open, "this parenthesis is not closed");
        next();
        return inside;
    };
    const readTest = () => {
        const field = readField();
        const token = next();
        if (token.kind === "operator") {
            const operator = (token.text === "==" ? "=" : token.text);
            const allowed = operatorsOf(field.kind);
            if (!allowed.includes(operator))
                throw fault(token, `${field.name} is not compared by ${token.text}`, `Write ${allowed.join(" ")} or in (…).`);
            const negated = operator === "!=" || operator === "!~";
            return { field, negated, comparisons: [readValue(field, operator)] };
        }
        const negated = isWord("not", token) && isWord("in");
        if (negated)
            next();
        if (negated || isWord("in", token))
            return { field, negated, comparisons: readList(field) };
        at--;
        if (field.kind === "flag")
            return { field, negated: false, comparisons: [compileComparison(field, "=", "true")] };
        throw fault(token, `expected an operator after ${field.name}, not ${found(token)}`, `One of ${operatorsOf(field.kind).join(" ")} or in (…).`);
    };
    const readField = () => {
        const token = next();
        const allowed = "Write a field, such as auc, params.depth, label.team or stage; all are in mlops list --help.";
        if (token.kind === "text" && token.text !== "")
            return keepField((0,where_fields/* findField */.UI)(`metric.${token.text}`));
        if (token.kind !== "word" || ["and", "or", "in"].includes(token.text.toLowerCase()))
            throw fault(token, `expected a field, not ${found(token)}`, allowed);
        const name = token.text;
        const field = (0,where_fields/* findField */.UI)(name);
        if (!field)
            throw fault(token, `"${name}" is not a whole field`, allowed);
        const near = where_fields/* fixedFieldNames */.BK.includes(name) ? undefined : suggestField(name);
        if (near)
            throw fault(token, `there is no field "${name}"`, `Did you mean "${near}"? A metric of that name is metric.${name}.`);
        return keepField(field);
    };
    const keepField = (field) => {
        fields.set(field.name, field);
        return field;
    };
    const readValue = (field, operator) => {
        const token = next();
        if (token.kind !== "word" && token.kind !== "text")
            throw fault(token, `expected ${wantedWords[field.kind]}, not ${found(token)}`);
        const comparison = compileComparison(field, operator, token.text);
        if (comparison)
            return comparison;
        throw fault(token, `${field.name} is compared with ${wantedWords[field.kind]}, and "${token.text}" is none`);
    };
    const readList = (field) => {
        const open = next();
        if (open.kind !== "open")
            throw fault(open, `expected "(" after in, not ${found(open)}`);
        const comparisons = [readValue(field, "=")];
        while (peek().kind === "comma") {
            next();
            comparisons.push(readValue(field, "="));
        }
        const close = next();
        if (close.kind !== "close")
            throw fault(close, `expected "," or ")", not ${found(close)}`);
        return comparisons;
    };
    const whole = readExpression();
    if (peek().kind !== "end")
        throw fault(peek(), `expected "and" or "or", not ${found(peek())}`);
    return { matches: (candidate) => evaluate(whole, candidate), fields: [...fields.values()] };
};
/** A slip of the hand in a field's name; metrics and names inside params and labels may be anything. */
const suggestField = (name) => {
    const [head, ...rest] = name.split(".");
    if (rest.length === 0)
        return (0,suggest/* suggest */.Z)(name, where_fields/* fixedFieldNames */.BK);
    if (["param", "params", "label", "labels", "metric", "metrics"].includes(head))
        return undefined;
    if (head === "data" || head === "source")
        return (0,suggest/* suggest */.Z)(name, where_fields/* fixedFieldNames */.BK) ?? where_fields/* fixedFieldNames */.BK.find((field) => field.startsWith(`${head}.`));
    const near = (0,suggest/* suggest */.Z)(head, where_fields/* fieldHeads */.qT);
    return near && `${near}.${rest.join(".")}`;
};
/** Kleene's logic: what is not known stays so, unless the rest decides. */
const evaluate = (expression, candidate) => {
    if (expression.kind === "test")
        return evaluateTest(expression.test, candidate);
    if (expression.kind === "not") {
        const inner = evaluate(expression.of, candidate);
        return inner === undefined ? undefined : !inner;
    }
    const decides = expression.kind === "or";
    const left = evaluate(expression.left, candidate);
    if (left === decides)
        return decides;
    const right = evaluate(expression.right, candidate);
    if (right === decides)
        return decides;
    return left === undefined || right === undefined ? undefined : !decides;
};
const evaluateTest = ({ field, negated, comparisons }, candidate) => {
    const values = field.read(candidate);
    if (values === undefined || (values.length === 0 && !field.many))
        return undefined;
    return values.some((value) => comparisons.some((fits) => fits(value))) !== negated;
};

;// CONCATENATED MODULE: ../packages/registry/src/search/find-versions.ts






/**
 * Finds versions by an expression. Tags decide first; manifests are read only of the versions that are left, and only
 * where the expression asks for what tags do not tell. Withdrawn versions are left out unless it names `yanked`.
 * @throws UserError where the expression is none, or there is no such model.
 */
const findVersions = async (github, { expression, model, cache }) => {
    const { matches, fields } = parseWhere(expression);
    const withYanked = fields.some(({ name }) => name === "yanked");
    const { log, releases } = await (0,read_registry/* readRegistry */._)(github, model);
    if (model !== undefined && log.length === 0)
        throw await (0,explain_unknown_model.explainUnknownModel)(github, model);
    const published = (0,read_history.listPublished)(log, releases);
    const all = (0,fold_tag_log/* listModelNames */.Y_)(log).flatMap((name) => (0,fold_tag_log.foldTagLog)(name, log).versions.flatMap((version) => published.has(version.tag) ? [{ model: name, version }] : []));
    const versions = all.filter(({ version }) => withYanked || !version.yanked);
    const left = versions.filter((candidate) => matches(candidate) !== false);
    const closed = left
        .filter((candidate) => !candidate.version.collected && fields.some(({ read }) => read(candidate) === undefined))
        .map(({ version }) => version);
    const manifests = await (0,read_manifests/* readManifests */.P)(github, closed, { ...(cache !== undefined && { cache }) });
    const byTag = new Map(closed.map(({ tag }, index) => [tag, manifests[index]]));
    const open = left.map((candidate) => {
        const manifest = byTag.get(candidate.version.tag);
        return manifest ? { ...candidate, manifest } : candidate;
    });
    const said = new Set(fields.flatMap((field) => (open.some((each) => (field.read(each)?.length ?? 0) > 0) ? [field.name] : [])));
    return {
        found: open
            .filter((candidate) => matches(candidate) === true)
            .map((candidate) => describe(candidate, fields)),
        versions: versions.length,
        opened: closed.length,
        unknown: open.length === 0 ? [] : fields.flatMap(({ name, many }) => (said.has(name) || many ? [] : [name])),
    };
};
const describe = (candidate, fields) => {
    const { version, tag, at, commit, message, stages, yanked } = candidate.version;
    const values = fields.map((field) => {
        const read = field.read(candidate) ?? [];
        return [field.name, field.many ? read : (read[0] ?? null)];
    });
    return {
        model: candidate.model,
        version,
        tag,
        at,
        commit,
        actor: message.facts.actor ?? null,
        verdict: message.facts.verdict ?? null,
        stages,
        yanked,
        values: Object.fromEntries(values),
    };
};

// EXTERNAL MODULE: ../packages/cli/src/cache-folder.ts
var cache_folder = __webpack_require__(77365);
// EXTERNAL MODULE: ../packages/cli/src/registry-words.ts
var registry_words = __webpack_require__(76767);
// EXTERNAL MODULE: ../packages/cli/src/terminal.ts
var terminal = __webpack_require__(5696);
;// CONCATENATED MODULE: ../packages/cli/src/list-where.ts






/** Columns that every row has already. */
const shown = new Set(["model", "version", "created", "stage", "yanked"]);
/** Prints the versions that fit an expression, with what its fields hold. */
const listWhere = async (github, search, { json }) => {
    const { found, versions, opened, unknown } = await findVersions(github, {
        ...search,
        cache: (0,cache_folder/* cacheFolder */.n)("manifests"),
    });
    for (const name of unknown)
        (0,terminal/* printNote */.cN)(`Note: no version says anything of ${(0,one_line.oneLine)(name)}.`);
    if (json)
        return (0,terminal/* printJson */.Q2)(found);
    if (found.length === 0)
        return (0,terminal/* printNote */.cN)(`None of ${(0,format/* countOf */.pq)(versions, "version")} fits ${(0,one_line.oneLine)(search.expression)}`);
    const columns = Object.keys(found[0].values).filter((name) => !shown.has(name));
    (0,terminal/* printTable */.e4)(["version", "registered", "stages", ...columns.map(one_line.oneLine)], found.map((version) => [
        (0,terminal/* paint */.nI)(version.yanked ? "strikethrough" : "bold", version.tag),
        (0,registry_words/* formatTime */.fU)(version.at),
        version.stages.map((stage) => (0,terminal/* paint */.nI)("cyan", stage)).join(", ") || "–",
        ...columns.map((name) => describeValue(version.values[name])),
    ]));
    (0,terminal/* printNote */.cN)(`\n${found.length} of ${(0,format/* countOf */.pq)(versions, "version")}; ${(0,format/* countOf */.pq)(opened, "manifest")} looked at.`);
};
const describeValue = (value) => {
    if (value === null || value === undefined)
        return "–";
    if (typeof value === "number")
        return (0,format/* formatNumber */.ZV)(value);
    const text = Array.isArray(value)
        ? value.map((each) => shorten(String(each))).join(", ") || "–"
        : typeof value === "object"
            ? JSON.stringify(value)
            : shorten(String(value));
    return (0,one_line.oneLine)(text);
};
/** A digest is known by its beginning. */
const shorten = (text) => (/^[0-9a-f]{40,64}$/.test(text) ? text.slice(0, 12) : text);


/***/ }),

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

/***/ 35362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ manifestContract)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94534);
/* harmony import */ var _card_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69297);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32825);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68370);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18385);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7066);






/** Where bytes are kept: one asset of a release. */
const storedShape = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    asset: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe("the asset's name in the release"),
    size: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().nonnegative(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    from: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .optional()
        .describe("the version whose release holds it, where an older one of this model has these very bytes"),
});
/**
 * A model file is kept in one of three ways: whole as an `asset`; as `shards`, its bytes in order; or from byte
 * `offset` on inside the `archive`. One without bytes may have none of these: GitHub takes no empty asset.
 */
const modelFileShape = _run_js__WEBPACK_IMPORTED_MODULE_2__/* .modelEntryShape */ .vK.extend({
    asset: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional().describe("the asset's name in the release"),
    from: storedShape.shape.from,
    shards: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(storedShape).optional(),
    offset: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().nonnegative().optional(),
});
const findingShape = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    level: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(["note", "warning", "danger"]),
    name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe("what a loader would import or run, such as posix.system"),
    reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
});
const changeShape = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ champion: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), delta: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), ci: _verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .intervalShape */ .j.optional() });
/** `manifest.json`, an asset of each version: all that is known of it except its number, which the tag carries. */
const manifestContract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .defineContract */ .ye)("mlops/manifest@1", {
    name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe("model unless told"),
    candidate_id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .describe("what makes it this model: sha256 of the canonical JSON of name, commit, run key, model digest and whether a gate passed it. Run ids, times and evidence are left out, so that a run that is repeated resumes instead of registering twice"),
    labels: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP())
        .optional()
        .describe("the team's own, from mlops.yml or the action"),
    framework: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional().describe("such as pytorch, from mlops.yml or the files"),
    formats: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).optional().describe("of the files: safetensors, onnx, gguf, pickle, …"),
    base_models: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).optional(),
    signature: _signature_js__WEBPACK_IMPORTED_MODULE_3__/* .signatureShape */ .O7.optional().describe("inputs and outputs, from the model's MODEL.json"),
    security: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        scanner: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        safe_format: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().describe("true where no file can run code when it is loaded"),
        findings: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(findingShape),
        allowed: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), actor: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })
            .optional()
            .describe("who registered it although a finding is dangerous, and why"),
    })
        .optional(),
    card: _card_js__WEBPACK_IMPORTED_MODULE_0__/* .cardFactsShape */ .L.optional().describe("what else people say of it, from mlops.yml"),
    license: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    intended_use: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    limitations: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
    source: _run_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceShape */ .fZ,
    command: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    run_key: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    data: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ role: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), size: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), sha256: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })),
    params: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J()),
    seed: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().nullable(),
    environment: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ fingerprint: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), python: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }).nullable(),
    hardware: _run_js__WEBPACK_IMPORTED_MODULE_2__/* .hardwareShape */ .iP.optional().describe("that it was trained on, and its numbers measured"),
    metrics: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        value: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        ci: _verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .intervalShape */ .j.optional().describe("of the value"),
        change: changeShape.optional().describe("against the champion; delta is oriented, positive is better"),
        n: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().optional(),
        source: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(["gate", "training"])
            .describe("computed by the gate from predictions, or told by the training command"),
    })),
    slices: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        slice: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        metric: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        value: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        change: changeShape.optional(),
        n: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().optional(),
    }))
        .optional()
        .describe("the same metrics within slices of the held-out rows, as far as the gate looked"),
    gate: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictWord */ .E,
        task: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional().describe("binary, multiclass, regression or summary"),
        digest: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe("sha256 of verdict.json"),
        champion: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
        labels_sha256: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
        looks: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()
            .int()
            .optional()
            .describe("decisions on those labels so far, this one with them; at least so many"),
        n: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().optional().describe("rows judged"),
        first: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().optional().describe("there was no champion to compare with"),
    })
        .nullable(),
    forced: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), actor: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })
        .optional()
        .describe("who registered it without a passing verdict, and why"),
    files: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(modelFileShape),
    archive: storedShape
        .omit({ asset: true })
        .extend({ asset: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(), shards: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(storedShape).optional() })
        .optional()
        .describe("one tar of all files, where there are too many for a release"),
    model_digest: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ asset: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), size: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), sha256: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }))
        .describe("other assets by role: predictions, verdict, profile, golden, environment, run, metrics, sbom, signature"),
    previous: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), manifest_digest: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }).nullable(),
});


/***/ }),

/***/ 68370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ fileEntryShape),
/* harmony export */   CA: () => (/* binding */ runContract),
/* harmony export */   fZ: () => (/* binding */ sourceShape),
/* harmony export */   iP: () => (/* binding */ hardwareShape),
/* harmony export */   mK: () => (/* binding */ paramsShape),
/* harmony export */   vK: () => (/* binding */ modelEntryShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94534);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32825);


const fileEntryShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("relative, with / on every system"),
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** A file of a model. */
const modelEntryShape = fileEntryShape.extend({
    executable: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().describe("whether its owner may run it; false unless told"),
});
/** The params file, whose names and values are the user's own. */
const paramsShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J());
/** Where code came from and which run ran it. */
const sourceShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe("owner/name"),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    tree: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe("git tree of the commit"),
    dirty: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullable(),
    event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    actor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    run_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    run_attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    run_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});
/** The machine of a run, as far as speed depends on it. */
const hardwareShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    cpu: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe("model of the processor, where the system tells it"),
    cores: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive().describe("that the run may use"),
    memory_gib: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative().describe("of the machine, rounded"),
    os: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("linux, darwin or win32"),
    arch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("such as x64 or arm64"),
    image: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe("of a GitHub-hosted runner, such as ubuntu24 20261109.1"),
});
/** `run.json`: one training run, its inputs and what it left. Paths are relative to the workspace. */
const runContract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .defineContract */ .ye)("mlops/run@1", {
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["completed", "failed", "cancelled"]),
    run_key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("sha256 over command, code, data, params, seed and environment"),
    started_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    finished_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ line: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), exit_code: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable() }),
    source: sourceShape,
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(fileEntryShape),
    data_digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("sha256 of the canonical JSON of data"),
    params: paramsShape,
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nullable(),
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), python: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
    hardware: hardwareShape.optional().describe("that the command ran on"),
    variables: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .optional()
        .describe("determinism variables that were set for the command, because a seed was given"),
    outputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        model_dir: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("relative to the run directory"),
        files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(modelEntryShape).describe("the model's files, relative to model_dir"),
        model_digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("sha256 of the canonical JSON of files, each as path, size and sha256"),
        predictions: fileEntryShape.nullable().describe("relative to the run directory"),
        golden: fileEntryShape.nullable().describe("golden.jsonl, relative to the run directory"),
    }),
});


/***/ }),

/***/ 18385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ readSignature),
/* harmony export */   O7: () => (/* binding */ signatureShape),
/* harmony export */   dT: () => (/* binding */ signatureFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94534);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32825);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);



const tensorShape = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    datatype: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    shape: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()).describe("-1: any"),
    optional: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional().describe("an input that may be left out"),
});
/** What a model takes and gives, in the Open Inference Protocol's words. A model says it in its own MODEL.json. */
const signatureShape = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ inputs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(tensorShape), outputs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(tensorShape) });
/** The file in a model's folder that says its signature. */
const signatureFile = "MODEL.json";
/**
 * The signature in a MODEL.json (under `signature`) or in a server's model metadata; undefined where there is none.
 * @throws UserError where there is one that does not fit
 */
const readSignature = (text, where) => {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.UserError(`${where} is not JSON: ${cause.message}.`, { cause });
    }
    if (json?.signature === undefined)
        return signatureShape.safeParse(json).data;
    const result = signatureShape.safeParse(json.signature);
    if (result.success)
        return result.data;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__.UserError(`The signature in ${where} does not fit: ${(0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .describeIssues */ .wF)(result.error)}.`, {
        fix: 'Write it as the Open Inference Protocol does: {"inputs": [{"name": "x", "datatype": "FP32", "shape": [-1, 3]}], "outputs": […]}.',
    });
};


/***/ }),

/***/ 7066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ verdictWord),
/* harmony export */   j: () => (/* binding */ intervalShape),
/* harmony export */   verdictContract: () => (/* binding */ verdictContract)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94534);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32825);


const verdictWords = [
    "pass",
    "warn",
    "fail",
    "error",
    "inconclusive",
    "not_comparable",
    "insufficient",
];
const verdictWord = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(verdictWords);
const intervalShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    low: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    high: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe("two-sided coverage, such as 0.95"),
    method: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("delong, tango, paired-bootstrap-percentile, paired-bootstrap-bca, …"),
});
const ruleResultShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    slice: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    champion: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    challenger: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    delta: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe("oriented: positive means the challenger is better"),
    margin: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .optional()
        .describe("how much worse was acceptable; negative: how much better was asked for"),
    asks: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("what the rule asks for, in a few words"),
    limits: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ min: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(), max: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(), on: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })
        .optional()
        .describe("of a bound, and of rules that limit a value of the challenger's own"),
    n: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().optional(),
    ci: intervalShape.optional().describe("of delta; for a bound, of the challenger's own value"),
    p_value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .optional()
        .describe("two-sided, of no difference; for slice_guard the adjusted one-sided p of harm"),
    mde: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().describe("smallest difference that this many rows detect at the policy's power"),
    n_needed: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .int()
        .optional()
        .describe("rows that would settle the margin, were the models equally good"),
    method_reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("why the interval was made by this method"),
    groups: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .int()
        .optional()
        .describe("where rows belong together: how many groups were drawn whole"),
    tests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), statistic: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), p_value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }))
        .optional()
        .describe("what other tests say of the same rows: paired t, Wilcoxon, McNemar's mid-p; they decide nothing"),
    flips: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ negative: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), positive: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int() })
        .optional()
        .describe("rows that only the champion had right, and rows that only the challenger has right"),
    ratio: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().describe("of a budget: the challenger's number over the champion's"),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["fail", "warn"]).optional(),
    blocking: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().describe("false where the policy lets this status through"),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["pass", "warn", "fail", "inconclusive", "insufficient", "error", "skipped"]),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("one sentence a person can act on"),
});
/** `verdict.json`: may the challenger replace the champion, and the evidence. */
const verdictContract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .defineContract */ .ye)("mlops/verdict@1", {
    verdict: verdictWord,
    n: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().describe("rows compared"),
    rules: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ruleResultShape),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("why, where no rule says it: no champion, other data, bad input"),
    first: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().describe("true where there was no champion to compare with"),
    task: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    champion: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), manifest_digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() }).nullable().optional(),
    challenger: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        model_digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        predictions_sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    })
        .optional(),
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ labels_sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() }).optional(),
    policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() }).optional(),
    stats: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ alpha: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), resamples: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int() }).optional(),
    holdout: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("sha256 of the labels"),
        looks: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
            .int()
            .positive()
            .describe("decisions on these labels, this one with them: at least so many, never more than were made"),
        first_seen: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe("when the first known one was made; null where this is it"),
        level: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
            .describe("the part of the policy's stats.alpha that this look may spend: alpha / (looks × (looks + 1)), so that all looks together spend at most alpha"),
        worn: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe("true once looks × alpha is at least one half"),
        adjusted: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe("true where the rules were judged at level (stats.wear: adjust)"),
    })
        .optional()
        .describe("how often these labels have decided already"),
    same_model: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().describe("true where the champion has the challenger's very bytes"),
});


/***/ }),

/***/ 19940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ eachOf)
/* harmony export */ });
/** Runs a task for every item, a few at a time; results in the items' order. The first failure stops the rest. */
const eachOf = async (items, atOnce, task) => {
    const results = new Array(items.length);
    let next = 0;
    let failed = false;
    const work = async () => {
        while (next < items.length && !failed) {
            const index = next++;
            try {
                results[index] = await task(items[index], index);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    const workers = await Promise.allSettled(Array.from({ length: Math.min(atOnce, items.length) }, work));
    const failure = workers.find((worker) => worker.status === "rejected");
    if (failure)
        throw failure.reason;
    return results;
};


/***/ }),

/***/ 16796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainUnknownModel: () => (/* binding */ explainUnknownModel)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65489);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);
/* harmony import */ var _tags_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87338);
/* harmony import */ var _tags_read_tag_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42065);




/** The error for a model that has no tag, with the nearest name there is. Reads the whole registry's tags for it. */
const explainUnknownModel = async (github, model) => {
    const models = (0,_tags_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_1__/* .listModelNames */ .Y_)(await (0,_tags_read_tag_log_js__WEBPACK_IMPORTED_MODULE_2__.readTagLog)(github));
    const near = (0,_mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .Z)(model, models);
    return new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`There is no model ${model} in ${github.owner}/${github.repo}.`, {
        fix: near
            ? `Did you mean ${near}?`
            : models.length
                ? `The registry has: ${models.join(", ")}.`
                : "No model is registered yet: run the register-model action.",
    });
};


/***/ }),

/***/ 7519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildHistory: () => (/* binding */ buildHistory),
  listModels: () => (/* binding */ listModels),
  listPublished: () => (/* binding */ listPublished),
  listVersions: () => (/* binding */ listVersions),
  readHistory: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: ../packages/registry/src/life/explain-unknown-model.ts
var explain_unknown_model = __webpack_require__(16796);
// EXTERNAL MODULE: ../packages/registry/src/tags/fold-tag-log.ts
var fold_tag_log = __webpack_require__(87338);
// EXTERNAL MODULE: ../packages/registry/src/tags/log-as-of.ts
var log_as_of = __webpack_require__(61850);
// EXTERNAL MODULE: ../packages/registry/src/tags/tag-grammar.ts
var tag_grammar = __webpack_require__(71863);
// EXTERNAL MODULE: ../packages/registry/src/read/read-registry.ts
var read_registry = __webpack_require__(80586);
;// CONCATENATED MODULE: ../packages/registry/src/read/track-holders.ts
/**
 * Walks along a model's events and knows at each who holds a stage, as foldTagLog knows it at the end: of those that
 * were given it and not taken from, the latest that is not withdrawn.
 * @param events in order
 */
const trackHolders = (events) => {
    /** Who has each stage, latest last. */
    const given = new Map();
    /** Whom a promotion that is about to come has taken the stage from: that tag is dated a second before it. */
    const outgoing = new Map();
    const withdrawn = new Set();
    const left = new Map();
    for (const { kind, ...event } of events)
        if (kind === "assigned" && "stage" in event)
            left.set(event.stage, (left.get(event.stage) ?? 0) + 1);
    const without = (stage, version) => (given.get(stage) ?? []).filter((each) => each !== version);
    const holderOf = (stage) => given.get(stage)?.findLast((each) => !withdrawn.has(each)) ?? null;
    return {
        admit: (version) => void withdrawn.delete(version),
        withdraw: (version) => void withdrawn.add(version),
        isWithdrawn: (version) => withdrawn.has(version),
        /** @returns who held the stage before */
        assign: (stage, version, gone) => {
            const previous = outgoing.get(stage) ?? holderOf(stage);
            outgoing.delete(stage);
            left.set(stage, left.get(stage) - 1);
            if (!gone)
                given.set(stage, [...without(stage, version), version]);
            return previous;
        },
        /**
         * @returns told: it is one half of a promotion, the other half of which is there and tells of both;
         *   back: who holds the stage for it, where it was taken from its holder
         */
        unassign: (stage, version, successor) => {
            const before = holderOf(stage);
            given.set(stage, without(stage, version));
            const now = holderOf(stage);
            const held = before === version;
            const comes = (left.get(stage) ?? 0) > 0;
            const told = successor !== undefined && (held ? comes : comes || now === successor);
            if (told && held)
                outgoing.set(stage, version);
            return { told, back: held ? now : null };
        },
    };
};

;// CONCATENATED MODULE: ../packages/registry/src/read/history.ts






const readShown = async (github, model, { asOf }) => {
    const { log, releases } = await (0,read_registry/* readRegistry */._)(github, model);
    if (model !== undefined && log.length === 0)
        throw await (0,explain_unknown_model.explainUnknownModel)(github, model);
    return { log: asOf ? (0,log_as_of/* logAsOf */.K)(log, asOf) : log, published: listPublished(log, releases) };
};
/**
 * What happened to a model, newest first. One request for up to a hundred tags and versions.
 * @throws UserError where there is no such model
 */
const readHistory = async (github, model, options = {}) => {
    const { log, published } = await readShown(github, model, options);
    return buildHistory(model, log, published);
};
/** Every model with a published version, by name. */
const listModels = async (github, options = {}) => {
    const { log, published } = await readShown(github, undefined, options);
    return (0,fold_tag_log/* listModelNames */.Y_)(log).flatMap((model) => {
        const state = (0,fold_tag_log.foldTagLog)(model, log);
        const shown = state.versions.filter(({ tag }) => published.has(tag));
        if (shown.length === 0)
            return [];
        const versions = shown.flatMap(({ yanked, version }) => (yanked ? [] : [version]));
        return [
            {
                model,
                versions,
                latest: versions.find((version) => !(0,tag_grammar/* isPrerelease */.V1)(version)) ?? null,
                stages: state.stages,
                deprecated: state.deprecated,
            },
        ];
    });
};
/**
 * The published versions of a model, greatest first, withdrawn ones too.
 * @throws UserError where there is no such model
 */
const listVersions = async (github, model, options = {}) => {
    const { log, published } = await readShown(github, model, options);
    return (0,fold_tag_log.foldTagLog)(model, log).versions.flatMap(({ message, ...version }) => published.has(version.tag)
        ? [
            {
                ...version,
                actor: message.facts.actor ?? null,
                verdict: message.facts.verdict ?? null,
                collected: version.collected !== null,
            },
        ]
        : []);
};
/**
 * The tags of versions that readers may see: those whose release was published, because of the others the run died
 * and nobody may see half a version. One whose bytes were let go has no release either, and is seen: its tag says so.
 *
 * It decides what is listed, never who holds a stage or what was decided: that the tags alone say, to everybody alike.
 */
const listPublished = (log, releases) => {
    const published = new Set(releases.filter(({ draft }) => !draft).map(({ tag_name }) => tag_name));
    for (const { kind, message, tag } of log)
        if (kind === "deregistered" && message.facts.collected)
            published.add(tag.replace(/!(#\d+)?$/, ""));
    return published;
};
/**
 * Tells a log as history, newest first. The unassignment that goes with each promotion is not told by itself: the
 * assignment's `previous` says it.
 * @param published the tags of versions whose registration is told; all unless given
 */
const buildHistory = (model, log, published) => {
    const events = (0,fold_tag_log/* orderEvents */.U0)(log.filter((each) => each.model === model));
    const subjectOf = (0,fold_tag_log/* findSubjects */.Pc)(events);
    const holders = trackHolders(events);
    const entries = [];
    let retired = false;
    for (const event of events) {
        const { facts, reason } = event.message;
        const common = {
            at: event.at,
            actor: facts.actor ?? event.tagger,
            reason,
            runUrl: facts.run_url ?? null,
        };
        if (event.kind === "registered" || event.kind === "assigned")
            retired = false;
        switch (event.kind) {
            case "registered":
                holders.admit(event.version);
                if (published && !published.has(event.tag))
                    break;
                entries.push({
                    ...common,
                    kind: "registered",
                    version: event.version,
                    gate: facts.gate_digest ?? null,
                    ...(facts.forced && { forced: facts.forced }),
                });
                break;
            case "deregistered":
                holders.withdraw(event.version);
                entries.push({
                    ...common,
                    kind: "deregistered",
                    version: event.version,
                    ...(facts.collected && { collected: true }),
                });
                break;
            case "assigned": {
                const { version, gone } = subjectOf(event);
                const previous = holders.assign(event.stage, version, gone);
                entries.push({
                    ...common,
                    kind: "assigned",
                    version,
                    stage: event.stage,
                    previous: facts.previous === undefined ? previous : facts.previous,
                    gate: facts.gate_digest ?? null,
                    ...(facts.forced && { forced: facts.forced }),
                    ...(holders.isWithdrawn(version) && { void: true }),
                    ...(gone && { gone: true }),
                });
                break;
            }
            case "unassigned": {
                const { version, gone } = subjectOf(event);
                const { told, back } = holders.unassign(event.stage, version, facts.superseded_by);
                if (told)
                    break;
                entries.push({
                    ...common,
                    kind: "unassigned",
                    version,
                    stage: event.stage,
                    ...(back !== null && { back }),
                    ...(gone && { gone: true }),
                });
                break;
            }
            case "deprecated":
                // Written again after a withdrawal or a demotion (keepDeprecated), it is no news.
                if (!retired)
                    entries.push({ ...common, kind: "deprecated", version: "" });
                retired = true;
                break;
        }
    }
    return entries.reverse();
};


/***/ }),

/***/ 28543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readManifests)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95443);
/* harmony import */ var _mlops_actions_contracts_manifest__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35362);
/* harmony import */ var _each_of_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19940);
/* harmony import */ var _releases_asset_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3853);
/* harmony import */ var _releases_releases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50316);
/* harmony import */ var _releases_stream_http_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52279);
/* harmony import */ var _releases_upload_asset_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28218);









/** From here on the list of all releases, a hundred a request, costs less than asking for each. */
const manyVersions = 30;
/**
 * Reads the manifests of versions, at most eight at a time, and holds each against the digest that its tag carries.
 * Undefined where a version has no manifest, or one that another digest was promised for.
 */
const readManifests = async (github, versions, { cache, releases: known } = {}) => {
    const isListed = ({ tag, message }) => {
        if (!known)
            return true;
        const asset = findManifest(known.find((each) => !each.draft && each.tag_name === tag));
        return (asset !== undefined && (!asset.digest || asset.digest === `sha256:${message.facts.manifest_digest}`));
    };
    const cached = await (0,_each_of_js__WEBPACK_IMPORTED_MODULE_8__/* .eachOf */ .p)(versions, 8, async (version) => isListed(version) ? readCached(cache, version.message.facts.manifest_digest) : undefined);
    const missing = versions.filter((_, index) => !cached[index]);
    const releases = known ?? (missing.length >= manyVersions ? await (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_5__/* .listReleases */ .tH)(github) : undefined);
    const published = new Map(releases?.flatMap((each) => (each.draft ? [] : [[each.tag_name, each]])));
    return (0,_each_of_js__WEBPACK_IMPORTED_MODULE_8__/* .eachOf */ .p)(versions, 8, async (version, index) => {
        if (cached[index])
            return cached[index];
        const { tag, message } = version;
        // A list may end before the oldest releases.
        const release = published.get(tag) ?? (known ? undefined : await (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_5__/* .findRelease */ .dv)(github, tag));
        const asset = findManifest(release);
        if (!asset)
            return undefined;
        const bytes = await (0,_releases_stream_http_js__WEBPACK_IMPORTED_MODULE_6__/* .readBody */ .x)(await (0,_releases_upload_asset_js__WEBPACK_IMPORTED_MODULE_7__/* .openAsset */ .x1)(github, asset));
        const digest = (0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(bytes);
        if (message.facts.manifest_digest && message.facts.manifest_digest !== digest)
            return undefined;
        const manifest = parse(bytes, tag);
        if (manifest && cache !== undefined)
            await keep(cache, digest, bytes);
        return manifest;
    });
};
const findManifest = (release) => release?.assets.find(({ name, state }) => name === _releases_asset_names_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestAsset */ .Ax && state === "uploaded");
const pathOf = (cache, digest) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, `${digest}.json`);
const readCached = async (cache, digest) => {
    if (cache === undefined || !digest || !/^[0-9a-f]{64}$/.test(digest))
        return undefined;
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(pathOf(cache, digest)).catch(() => undefined);
    return bytes && (0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(bytes) === digest ? parse(bytes, digest) : undefined;
};
/** Under a name of its own first: another process never finds half a file. A cache that cannot be written is none. */
const keep = async (cache, digest, bytes) => {
    const part = `${pathOf(cache, digest)}.${process.pid}.part`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(cache, { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(part, bytes);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(part, pathOf(cache, digest));
    }
    catch {
        // it is read again the next time
    }
};
const parse = (bytes, name) => {
    try {
        return _mlops_actions_contracts_manifest__WEBPACK_IMPORTED_MODULE_3__/* .manifestContract */ .E.parse(Buffer.from(bytes).toString(), `manifest.json of ${name}`);
    }
    catch {
        return undefined;
    }
};


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

/***/ 3853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ sumsAsset),
/* harmony export */   Ax: () => (/* binding */ manifestAsset),
/* harmony export */   eQ: () => (/* binding */ reservedAssets),
/* harmony export */   ji: () => (/* binding */ nameAssets)
/* harmony export */ });
/** The asset that every reader looks for first; no other file may have its name. */
const manifestAsset = "manifest.json";
/** Digests of the other assets, for sha256sum. */
const sumsAsset = "SHA256SUMS";
/** Names that no model file and no evidence may have. */
const reservedAssets = [manifestAsset, sumsAsset];
/**
 * Names under which files become assets. GitHub keeps letters, digits, `_`, `-` and single dots between them, renames
 * the rest behind our back, and has no folders: so `layers/one.bin` becomes `layers-one.bin`, and the manifest says
 * which asset is which path. Two files that would meet in one name get eight digits of their digest.
 */
const nameAssets = (files, taken = reservedAssets) => {
    const used = new Set(taken.map(fold));
    return files.map(({ path, sha256 }) => {
        const plain = toAssetName(path);
        const name = used.has(fold(plain)) ? withDigest(plain, sha256, used) : plain;
        used.add(fold(name));
        return name;
    });
};
/** Names that differ only in case meet on disks that do not tell case apart. */
const fold = (name) => name.toLowerCase();
const toAssetName = (path) => path
    .replaceAll("/", "-")
    .replace(/[^A-Za-z0-9._-]/g, "_")
    .replace(/[.]{2,}/g, ".")
    .slice(-200)
    .replace(/^[.]+|[.]+$/g, "") || "file";
const withDigest = (name, sha256, used) => {
    const dot = name.lastIndexOf(".");
    const [stem, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
    const base = `${stem}-${sha256.slice(0, 8)}`;
    for (let n = 1;; n++) {
        const candidate = `${base}${n === 1 ? "" : `-${n}`}${end}`;
        if (!used.has(fold(candidate)))
            return candidate;
    }
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


/***/ })

};
