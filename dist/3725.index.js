export const id = 3725;
export const ids = [3725];
export const modules = {

/***/ 16007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ../packages/runner/src/log.ts
var log = __webpack_require__(96150);
// EXTERNAL MODULE: ../packages/runner/src/run-action.ts
var run_action = __webpack_require__(28908);
// EXTERNAL MODULE: ../packages/contracts/src/names.ts
var names = __webpack_require__(79727);
// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: ../packages/runner/src/context.ts
var src_context = __webpack_require__(97247);
// EXTERNAL MODULE: ../packages/runner/src/inputs.ts
var inputs = __webpack_require__(45395);
;// CONCATENATED MODULE: ../actions/post-review/src/inputs.ts




const readInputs = () => {
    const context = (0,src_context/* readContext */.y)();
    const model = (0,inputs/* readRequired */.yu)("model");
    if (!names/* nameShape */.V.safeParse(model).success)
        throw new user_error.UserError(`Input "model" is "${model}".`, {
            fix: "Name a model of mlops.yml, such as flights.",
        });
    return { model, token: (0,inputs/* readText */.yR)("token") ?? "", run: readReviewedRun(context), context };
};
/** @throws UserError in a workflow that no other one has started */
const readReviewedRun = ({ event, eventName }) => {
    const run = event.workflow_run;
    if (eventName !== "workflow_run" || !run)
        throw new user_error.UserError(`This step answers workflow_run, and the event is ${eventName || "(none)"}.`, {
            fix: "Start the workflow with:\n  on:\n    workflow_run: { workflows: [ml], types: [completed] }",
        });
    return {
        id: run.id,
        attempt: run.run_attempt ?? 1,
        event: run.event,
        url: run.html_url,
        // A fork that was deleted meanwhile has no repository: then no pull request is found.
        head: {
            sha: run.head_sha,
            branch: run.head_branch ?? "",
            repository: run.head_repository?.full_name ?? "",
        },
    };
};

// EXTERNAL MODULE: ../packages/contracts/src/markdown.ts
var markdown = __webpack_require__(8246);
// EXTERNAL MODULE: ../packages/runner/src/outputs.ts
var outputs = __webpack_require__(86810);
;// CONCATENATED MODULE: ../actions/post-review/src/outputs.ts


const writeOutputs = async (result) => {
    (0,outputs/* setOutputs */.n)({
        posted: result.commentUrl !== null,
        "pull-request": result.pullRequest,
        "comment-url": result.commentUrl,
        verdict: result.verdict,
        "summary-line": result.summaryLine,
    });
    await (0,outputs/* writeSummary */.S)(renderSummary(result));
};
/** The page of this step: where the review is, and the review. */
const renderSummary = ({ pullRequest, commentUrl, summaryLine, body }) => commentUrl === null
    ? ["## No review posted", (0,markdown/* plainText */.wh)(summaryLine)].join("\n\n")
    : [
        `## Review of a fork: pull request ${pullRequest}`,
        body?.trimEnd() ?? "",
        `**Next:** it is [in the pull request](${(0,markdown/* linkTarget */.Cm)(commentUrl)}).`,
    ].join("\n\n");

// EXTERNAL MODULE: ../packages/github/src/comments.ts
var comments = __webpack_require__(68327);
;// CONCATENATED MODULE: ../packages/github/src/find-pull-requests.ts
/**
 * The open pull requests whose head is exactly that commit of that branch of that repository. An event says nothing of
 * them where the branch is in a fork: `workflow_run.pull_requests` is empty there, and so is the list of a commit's
 * pull requests. Several only where one branch is asked into several bases. Costs one request.
 */
const findPullRequests = async ({ octokit, owner, repo }, head) => {
    const { data } = await octokit.rest.pulls.list({
        owner,
        repo,
        state: "open",
        head: `${head.repository.split("/")[0]}:${head.branch}`,
        per_page: 100,
    });
    // The filter goes by owner and branch: not by the repository, nor by the commit.
    return data
        .filter((pull) => pull.head.sha === head.sha && pull.head.repo?.full_name === head.repository)
        .map(({ number, base }) => ({ number, base: { ref: base.ref, sha: base.sha } }));
};

// EXTERNAL MODULE: ../packages/contracts/src/format.ts
var format = __webpack_require__(76656);
;// CONCATENATED MODULE: ../packages/github/src/run-artifacts.ts


/**
 * The bytes of the newest artifact of that name that a run left, as GitHub keeps them (a zip); undefined where it left
 * none. Nothing of it is trusted: not the size that is declared, nor what is in it.
 * Costs two requests, and one to the store of artifacts.
 * @param limit most bytes to take
 * @throws UserError where there are more
 */
const downloadRunArtifact = async ({ octokit, owner, repo }, { runId, name, limit }) => {
    const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id: runId, name });
    // A second attempt leaves a second artifact of the same name.
    const [newest] = data.artifacts
        .filter((artifact) => artifact.name === name && !artifact.expired)
        .sort((a, b) => b.id - a.id);
    if (!newest)
        return undefined;
    const tooLarge = () => new user_error.UserError(`Artifact "${name}" of run ${runId} is larger than ${(0,format/* formatBytes */.z3)(limit)}.`, {
        fix: "A review is a few kilobytes: somebody else made this artifact. Look at the run, and at the pull request's changes to the workflow.",
    });
    if (newest.size_in_bytes > limit)
        throw tooLarge();
    // fetch drops the token on the way to the store, which is another origin.
    const answer = await octokit.request("GET /repos/{owner}/{repo}/actions/artifacts/{id}/zip", {
        owner,
        repo,
        id: newest.id,
        request: { parseSuccessResponseBody: false },
    });
    const chunks = [];
    let size = 0;
    for await (const chunk of answer.data) {
        size += chunk.length;
        // Leaving the loop cancels the download.
        if (size > limit)
            throw tooLarge();
        chunks.push(chunk);
    }
    return { id: newest.id, bytes: Buffer.concat(chunks) };
};

// EXTERNAL MODULE: ../packages/reporting/src/review-comment.ts + 1 modules
var review_comment = __webpack_require__(45788);
// EXTERNAL MODULE: ../packages/reporting/src/review-lead.ts
var review_lead = __webpack_require__(28631);
// EXTERNAL MODULE: ../packages/runner/src/run-directory.ts
var run_directory = __webpack_require__(49919);
// EXTERNAL MODULE: ../packages/contracts/src/review.ts
var src_review = __webpack_require__(72459);
// EXTERNAL MODULE: ../packages/contracts/src/verdict.ts
var src_verdict = __webpack_require__(7066);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ../actions/post-review/src/read-archive.ts


/**
 * Reads a small zip that a stranger made, in memory: nothing is written, so there is no path to climb out of. It is
 * strict where readers of zips differ (You et al., "My ZIP isn't your ZIP", USENIX Security 2025): no bytes after the directory, both headers of a member agree on its name, sizes and checksum are what they are said
 * to be. Zip64, encryption, folders, links and any name that is not expected are refused.
 * @throws UserError that says what is wrong, never with a name from the archive in it
 */
const readArchive = (bytes, { wanted, unread, mostBytes }) => {
    const names = [...wanted, ...unread];
    const end = bytes.length - endSize;
    if (end < 0 || bytes.readUInt32LE(end) !== endMark)
        throw refuse("it is not a zip, or has bytes after its end");
    const count = bytes.readUInt16LE(end + 10);
    let at = bytes.readUInt32LE(end + 16);
    if (count > names.length)
        throw refuse(`it has ${count} files, at most ${names.length} were expected`);
    const members = new Map();
    const seen = new Set();
    for (let index = 0; index < count; index++) {
        if (at + entrySize > end || bytes.readUInt32LE(at) !== entryMark)
            throw refuse("its directory is broken");
        const nameEnd = at + entrySize + bytes.readUInt16LE(at + 28);
        const name = bytes.toString("latin1", at + entrySize, nameEnd);
        const member = {
            flags: bytes.readUInt16LE(at + 8),
            method: bytes.readUInt16LE(at + 10),
            checksum: bytes.readUInt32LE(at + 16),
            packed: bytes.readUInt32LE(at + 20),
            size: bytes.readUInt32LE(at + 24),
            kind: (bytes.readUInt32LE(at + 38) >>> 16) & 0o170000,
            offset: bytes.readUInt32LE(at + 42),
        };
        if (!names.includes(name))
            throw refuse(`it has a file other than ${names.join(", ")}`);
        if (seen.has(name))
            throw refuse(`it has ${name} twice`);
        seen.add(name);
        // 0: made where files have no such kind.
        if (member.kind !== 0 && member.kind !== regularFile)
            throw refuse(`${name} is not a plain file`);
        if (wanted.includes(name))
            members.set(name, readMember(bytes.subarray(0, end), name, member, mostBytes));
        at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
    if (at !== end)
        throw refuse("its directory is broken");
    return members;
};
const [entryMark, localMark, endMark] = [0x02014b50, 0x04034b50, 0x06054b50];
const [entrySize, localSize, endSize] = [46, 30, 22];
const regularFile = 0o100000;
const readMember = (bytes, name, member, mostBytes) => {
    const { flags, method, checksum, packed, size, offset } = member;
    if (flags & 1)
        throw refuse(`${name} is encrypted`);
    if (size > mostBytes)
        throw refuse(`${name} is larger than ${mostBytes} bytes`);
    if (offset + localSize > bytes.length || bytes.readUInt32LE(offset) !== localMark)
        throw refuse("its directory is broken");
    const nameEnd = offset + localSize + bytes.readUInt16LE(offset + 26);
    if (bytes.toString("latin1", offset + localSize, nameEnd) !== name)
        throw refuse(`${name} has another name in its own header`);
    const start = nameEnd + bytes.readUInt16LE(offset + 28);
    if (start + packed > bytes.length)
        throw refuse(`${name} is cut off`);
    const content = unpack(bytes.subarray(start, start + packed), name, method, size);
    if (content.length !== size || (0,external_node_zlib_.crc32)(content) !== checksum)
        throw refuse(`${name} is not what the archive says`);
    return content;
};
/** The declared size bounds the work: a bomb that declares little is stopped there. */
const unpack = (packed, name, method, size) => {
    if (method === 0)
        return packed;
    if (method !== 8)
        throw refuse(`${name} is compressed in a way that is not read`);
    try {
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: Math.max(1, size) });
    }
    catch {
        throw refuse(`${name} is not what the archive says`);
    }
};
const refuse = (what) => new user_error.UserError(`The artifact is refused: ${what}.`, {
    fix: "evaluate-gate did not make it like that. Look at the run, and at the pull request's changes to the workflow.",
});

;// CONCATENATED MODULE: ../actions/post-review/src/read-review.ts





/** Far above what evaluate-gate writes (the report has most of it), and little enough to be held in memory. */
const largestArchive = 8 * 1024 * 1024;
const largestFile = 2 * 1024 * 1024;
const most = { depth: 20, values: 100_000, text: 4000, rules: 100, slices: 5000 };
/**
 * What an artifact says, checked: its files, their schemas, and that it speaks of this model and this commit. The
 * Markdown and the HTML that lie beside are for people who download them; here they are not even opened.
 * @throws UserError for whatever is not as evaluate-gate writes it
 */
const readReview = (archive, expected) => {
    const files = readArchive(archive, {
        wanted: [run_directory/* runFiles */.NW.verdict, run_directory/* runFiles */.NW.review],
        unread: [run_directory/* runFiles */.NW.comment, run_directory/* runFiles */.NW.report],
        mostBytes: largestFile,
    });
    const verdict = src_verdict.verdictContract.parse(readJson(files, run_directory/* runFiles */.NW.verdict), run_directory/* runFiles */.NW.verdict);
    const review = src_review/* reviewContract */.L.parse(readJson(files, run_directory/* runFiles */.NW.review), run_directory/* runFiles */.NW.review);
    refuseEndless(verdict);
    const { model, head } = expected;
    if (verdict.model !== model || review.model !== model)
        throw new user_error.UserError(`The artifact is of another model than ${model}.`, {
            fix: "The input model names the one that the gate judged; each model has its own step.",
        });
    if (review.head !== head)
        throw new user_error.UserError(`The artifact is of another commit than the run's own, ${head.slice(0, 7)}.`, {
            fix: "The run made it of something else than its pull request's head: look at its changes to the workflow.",
        });
    return { verdict, review };
};
const readJson = (files, name) => {
    const bytes = files.get(name);
    if (!bytes)
        throw new user_error.UserError(`The artifact has no ${name}.`, {
            fix: "The gate's job and this one must use the same version of mlops-actions.",
        });
    const text = bytes.toString("utf8");
    refuseDeep(text, name);
    return text;
};
/**
 * Before it is parsed: what nests without end, or holds a text without end, is none of ours. Read character by character,
 * because a pattern for JSON's strings is either slow or deep on a hostile one.
 */
const refuseDeep = (text, name) => {
    let depth = 0;
    let values = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === '"') {
            const start = at;
            for (at++; at < text.length && text[at] !== '"'; at++)
                if (text[at] === "\\")
                    at++;
            if (at - start > most.text)
                throw tooMuch(name, "a text", most.text);
        }
        else if (character === "[" || character === "{")
            depth++;
        else if (character === "]" || character === "}")
            depth--;
        else if (character === ",")
            values++;
        if (depth > most.depth)
            throw tooMuch(name, "a nesting", most.depth);
        if (values > most.values)
            throw tooMuch(name, "a count of values", most.values);
    }
};
const refuseEndless = ({ rules }) => {
    const slices = rules.filter(({ slice }) => slice !== undefined).length;
    if (slices > most.slices)
        throw tooMuch(run_directory/* runFiles */.NW.verdict, "a count of slices", most.slices);
    if (rules.length - slices > most.rules)
        throw tooMuch(run_directory/* runFiles */.NW.verdict, "a count of rules", most.rules);
};
const tooMuch = (name, what, limit) => new user_error.UserError(`${name} in the artifact has ${what} above ${limit}.`, {
    fix: "evaluate-gate writes nothing like that: look at the run.",
});

;// CONCATENATED MODULE: ../actions/post-review/src/post-review.ts









/**
 * Posts the review that a run of a fork's pull request could not post itself. This job may write, and the run that it
 * answers was the fork's own, workflow file included: so it runs nothing of it, checks out nothing, takes only checked
 * JSON, writes the Markdown and every address itself, and finds the pull request by what GitHub says of the run.
 * https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/
 */
const postReviewOfRun = async ({ model, run, context }, { github, log }) => {
    const nothing = (why) => {
        log.info(why);
        return { pullRequest: null, commentUrl: null, verdict: null, summaryLine: why };
    };
    if (run.event !== "pull_request")
        return nothing(`Nothing to post: run ${run.id} was started by ${run.event}, not by a pull request.`);
    const pulls = await findPullRequests(github, run.head);
    if (pulls.length === 0)
        return nothing(`Nothing to post: no open pull request has ${run.head.sha.slice(0, 7)} as its head. It was closed, or has newer commits, whose own run is reviewed.`);
    const name = `${(0,run_directory/* artifactName */.Cs)(model)}-gate`;
    const artifact = await downloadRunArtifact(github, { runId: run.id, name, limit: largestArchive });
    if (!artifact)
        return nothing(`Nothing to post: run ${run.id} left no artifact "${name}". Either it did not come to the gate, or evaluate-gate needs share: true.`);
    const { verdict, review } = readReview(artifact.bytes, { model, head: run.head.sha });
    const pull = choosePull(pulls, verdict);
    const body = renderBody(verdict, review, { run, context, artifact: artifact.id });
    const posted = await (0,comments.postReview)(github, pull.number, {
        key: model,
        head: run.head.sha,
        runId: String(run.id),
        attempt: String(run.attempt),
        verdict: verdict.verdict,
        // Counted here, one a run: how often is not the artifact's to say.
        holdout: /^[0-9a-f]{64}$/.exec(verdict.holdout?.digest ?? "")?.[0],
        body,
    });
    const summaryLine = (0,review_lead/* summariseVerdict */.Cc)(verdict);
    log.info(summaryLine);
    log.info(`Review ${posted.action} in pull request ${pull.number}: ${posted.url}`);
    return {
        pullRequest: pull.number,
        commentUrl: posted.url,
        verdict: verdict.verdict,
        summaryLine,
        body,
    };
};
/**
 * One branch asked into several bases is one commit with several judgements, each by its base's policy. The verdict
 * says whose: that may choose among what GitHub found, and add nothing to it.
 */
const choosePull = (pulls, { policy }) => {
    const [only] = pulls;
    if (only && pulls.length === 1)
        return only;
    const judged = pulls.filter(({ base }) => base.sha === policy?.ref);
    if (judged.length === 1)
        return judged[0];
    const numbers = pulls.map(({ number }) => `#${number}`).join(", ");
    throw new user_error.UserError(`${numbers} have the same head, and the verdict does not say by whose policy it was made: nothing is posted.`, { fix: "Push to the branch, or close all but one of them." });
};
const renderBody = (verdict, review, { run, context, artifact }) => {
    const note = `<sub>This run was the fork's own (${(0,markdown/* plainText */.wh)(run.head.repository)}), its workflow file included: read it as what the contributor says, and open [its report.html](${(0,markdown/* linkTarget */.Cm)(`${run.url}/artifacts/${artifact}`)}) as you would a stranger's page. Nothing is registered before the gate has judged again on the default branch.</sub>\n`;
    const facts = {
        model: review.model,
        head: run.head.sha,
        runId: String(run.id),
        attempt: String(run.attempt),
        runUrl: run.url,
        championUrl: findRelease(verdict, review, context.runUrl),
        challenger: review.challenger,
        champion: review.champion,
    };
    const body = `${(0,review_comment/* renderReview */.F)(verdict, facts, review_comment/* commentBudget */.L - Buffer.byteLength(note) - 1)}\n${note}`;
    // Each part is bounded, but what is never left out could still be too long together: refuse rather than cut.
    if (Buffer.byteLength(body) > review_comment/* commentBudget */.L)
        throw new user_error.UserError(`The review would have ${Buffer.byteLength(body)} bytes, GitHub takes ${review_comment/* commentBudget */.L}.`, {
            fix: "evaluate-gate writes shorter ones: look at the run.",
        });
    return body;
};
/** The address is made here, of this repository's own releases. */
const findRelease = ({ champion }, { model }, runUrl) => champion && /^v\d+\.\d+\.\d+[\w.-]*$/.test(champion.version)
    ? `${runUrl.replace(/\/actions\/runs\/.*$/, "")}/releases/tag/${encodeURIComponent(`${model}@${champion.version}`)}`
    : null;

;// CONCATENATED MODULE: ../actions/post-review/src/main.ts





const main = () => (0,run_action/* runAction */.C)({
    readInputs: readInputs,
    execute: async (inputs) => {
        const { connectGitHub } = await __webpack_require__.e(/* import() */ 928).then(__webpack_require__.bind(__webpack_require__, 40928));
        const { apiUrl, repository } = inputs.context;
        const github = await connectGitHub({
            token: inputs.token,
            apiUrl,
            repository,
            needs: { actions: "read", "pull-requests": "write" },
            log: log/* actionsLog */._,
        });
        return postReviewOfRun(inputs, { github, log: log/* actionsLog */._ });
    },
    writeOutputs: writeOutputs,
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

/***/ 79727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94534);

/** Names of models and stages, as GTO writes them into tags (iterative/gto, gto/constants.py). No dots. */
const namePattern = /^[a-zA-Z0-9]([a-zA-Z0-9-/_]*[a-zA-Z0-9])?$/;
const nameShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(namePattern, "letters, digits, - _ / only, beginning and ending with a letter or digit (it becomes a git tag)")
    .refine((name) => !name.includes("//"), "no // within (git takes no such tag)");


/***/ }),

/***/ 85599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Gp: () => (/* binding */ formatSigned),
/* harmony export */   MA: () => (/* binding */ formatP)
/* harmony export */ });
/** Four decimals, more where the number is small, none where it is large: what a person compares by eye. */
const formatValue = (value) => {
    const size = Math.abs(value);
    if (size >= 10_000)
        return value.toFixed(0);
    if (size >= 100)
        return value.toFixed(2);
    if (size >= 0.001 || size < 1e-12)
        return value.toFixed(4);
    return value.toPrecision(2);
};
const formatSigned = (value) => `${value >= 0 ? "+" : ""}${formatValue(value === 0 ? 0 : value)}`;
/** `+0.0031 [+0.0012, +0.0050]` */
const formatDelta = (delta, ci) => ci
    ? `${formatSigned(delta)} [${formatSigned(ci.low)}, ${formatSigned(ci.high)}]`
    : `${formatSigned(delta)} (no interval)`;
const formatP = (p) => (p < 0.001 ? "< 0.001" : p.toFixed(3));


/***/ }),

/***/ 91471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ statsOf),
/* harmony export */   N3: () => (/* binding */ describeWear),
/* harmony export */   aM: () => (/* binding */ assessWear)
/* harmony export */ });
/* unused harmony export atLevel */
/* harmony import */ var _mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76656);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85599);


/**
 * Into how many parts alpha is cut at the k-th look, which spends one of them. 1/2 + 1/6 + 1/12 + … never passes 1, so
 * however many looks there will be, chance lets any of the models that are not good enough pass with at most alpha in
 * all (the union bound, which needs no independence; alpha spending of Foster & Stine, J. R. Statist. Soc. B 70,
 * 2008). Nobody knows at a look how many will follow, so alpha / k is not enough: 1 + 1/2 + 1/3 + … has no end.
 */
const partsAt = (look) => look * (look + 1);
/**
 * What repeated use has done to a holdout. Of k models that are not good enough, each judged at alpha, chance lets at
 * least one pass with a probability of up to k × alpha. Judged at `level`, each look spends its own part of one alpha.
 *
 * That is honest for candidates that were made without looking at earlier verdicts. Somebody who steers by them learns
 * the holdout faster than any count of looks tells (Dwork et al., The reusable holdout, Science 2015): fresh labels are
 * the only full cure.
 */
const assessWear = (digest, earlier, { alpha, wear }) => {
    const looks = earlier.looks + 1;
    return {
        digest,
        looks,
        first_seen: earlier.firstSeen,
        level: alpha / partsAt(looks),
        worn: looks * alpha >= 0.5,
        adjusted: wear === "adjust",
    };
};
/** An interval at a small level needs some resamples beyond its end; the policy's bound on them stays. */
const resamplesBeyond = 20;
const mostResamples = 100_000;
/** The policy's statistics at another level. */
const atLevel = (stats, level) => ({
    ...stats,
    alpha: level,
    resamples: Math.min(mostResamples, Math.max(stats.resamples, Math.ceil(resamplesBeyond / level))),
});
/** What was judged at, for the verdict and for judging. */
const statsOf = (stats, wear) => wear?.adjusted ? atLevel(stats, wear.level) : stats;
/** In words, for people; plain text on one line. Undefined where nothing needs to be said. */
const describeWear = (wear) => {
    if (!wear || !(wear.worn || wear.adjusted))
        return undefined;
    const { looks, level, adjusted, first_seen: since } = wear;
    const alpha = level * partsAt(looks);
    const times = `At least ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(looks, "decision")} ${looks === 1 ? "was" : "were"} made on these labels${since ? ` since ${since.slice(0, 10)}` : ""}`;
    const chance = Math.min(100, Math.round(100 * looks * alpha));
    return adjusted
        ? `${times}: judged at ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(level)} (this look's part of α ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(alpha)}), as stats.wear asks.${wear.worn ? " Fresh labels would settle it with fewer rows." : ""}`
        : `${times}: the chance that luck alone lets one of so many pass is up to ${chance} %. Take fresh labels, or judge at ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(level)} (stats: {wear: adjust}).`;
};


/***/ })

};
