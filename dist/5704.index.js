import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
export const id = 5704;
export const ids = [5704,7331];
export const modules = {

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

/***/ 72459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ reviewContract)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94534);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32825);


const ingredientsShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    params: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe("sha256 of the training data by path"),
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        python: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        system: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("such as linux x64, glibc 2.36"),
        packages: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
            .optional()
            .describe("versions by name; absent where they are not known, or the fingerprints agree"),
    })
        .nullable(),
});
/**
 * `review.json`: what a review says besides the verdict, for the job that writes it where the gate's own job may not.
 * It has no addresses and no numbers of pull requests: whoever posts finds those for itself.
 */
const reviewContract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .defineContract */ .ye)("mlops/review@1", {
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("the commit under review: a pull request's head, not its merge commit"),
    challenger: ingredientsShape,
    champion: ingredientsShape.nullable(),
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

/***/ 68327:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isDenied: () => (/* binding */ isDenied),
/* harmony export */   postReview: () => (/* binding */ postReview),
/* harmony export */   readReviewLooks: () => (/* binding */ readReviewLooks)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);

/**
 * Keeps one comment a key in a pull request. It is known by a hidden marker **and** by its author, so that nobody can
 * plant one. While the verdict stays, the comment is edited in place, which notifies nobody; when it turns, the old one
 * is folded away as outdated and a new one is posted.
 *
 * Many runs may do so at the same time, and a comment knows no compare-and-swap. So whoever reviews a commit that is no
 * longer the pull request's head never edits one; of the same head a newer run's is never overwritten; and each run
 * looks again after what it did, deletes its own where an older one stands, and acts until that says what it should.
 * Costs a look, a write and a look.
 */
const postReview = async (github, issue, review) => {
    let action;
    let looks;
    for (let round = 0; round < mostRounds; round++) {
        const { head, own } = await look(github, issue, review.key);
        const [standing, ...later] = own;
        looks = countLooks(review, standing?.marker, looks);
        if (!standing) {
            await create(github, issue, { ...review, looks });
            action ??= "created";
            continue;
        }
        for (const { id } of later.filter(({ marker }) => isSame(marker, review)))
            await remove(github, id);
        if (action && isSame(standing.marker, review))
            return { url: standing.url, action };
        if (!supersedes(review, standing.marker, head))
            return { url: standing.url, action: "left" };
        // What is there at the first look is of runs that were cancelled before their second one, or will be gone with it.
        if (!action)
            for (const { id, marker } of later)
                if (!isNewer(marker, review))
                    await remove(github, id);
        if (standing.marker.verdict !== review.verdict) {
            await retire(github, standing, review);
            action = "replaced";
        }
        else if ((await update(github, standing, { ...review, looks })) && action !== "replaced")
            action = "updated";
    }
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`Other runs kept changing the review of ${review.key} in #${issue}.`, {
        fix: "Run the job again once they are done.",
    });
};
/** A round ends where somebody else came between; each such time it is somebody's whole turn. */
const mostRounds = 10;
/** Whether GitHub refused for want of a permission, as it does for every write with the token of a fork's pull request. */
const isDenied = (error) => (0,_mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__/* .isUserError */ .i)(error) && error.cause?.status === 403;
const markerName = "mlops:review";
const writeMarker = ({ key, head, runId, attempt, verdict, holdout, looks }) => `<!-- ${markerName} key=${encodeURIComponent(key)} head=${head} run=${runId} attempt=${attempt} verdict=${verdict}${holdout ? ` holdout=${holdout} looks=${looks}` : ""} -->`;
const readMarker = (body) => {
    const match = /^<!-- mlops:review key=(\S+) head=(\S+) run=(\d+) attempt=(\d+) verdict=(\w+)(?: holdout=(\w+) looks=(\d{1,9}))? -->/.exec(body);
    if (!match)
        return undefined;
    const [, key, head, runId, attempt, verdict, holdout, looks] = match;
    const marker = { key: decodeKey(key), head: head, runId: runId, attempt: attempt, verdict: verdict };
    return holdout ? { ...marker, holdout, looks: Number(looks) } : marker;
};
/** What a standing review counts: the decisions of its pull request on its labels. */
const readReviewLooks = (body) => {
    const marker = readMarker(body);
    return marker?.holdout && marker.looks
        ? { key: marker.key, holdout: marker.holdout, looks: marker.looks }
        : undefined;
};
/**
 * One look more than the standing review counts; new labels begin anew. Never more than there were: an attempt counts
 * itself once, whatever it finds when it looks again, and of runs that write at once some go uncounted.
 */
const countLooks = (review, standing, counted) => {
    const theirs = standing?.holdout === review.holdout ? (standing?.looks ?? 0) : 0;
    const again = standing?.runId === review.runId && standing.attempt === review.attempt;
    return Math.max(counted ?? 1, counted !== undefined || again ? theirs : theirs + 1);
};
const decodeKey = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
};
/** Run ids only grow, over all of GitHub; a new attempt keeps its run's. An old head has an older run. */
const isNewer = (a, b) => {
    const [runA, runB] = [BigInt(a.runId), BigInt(b.runId)];
    return runA === runB ? Number(a.attempt) > Number(b.attempt) : runA > runB;
};
/** Whether a review may stand in the place of another, as the pull request's head is now. */
const supersedes = (review, standing, head) => {
    if (head !== undefined && review.head !== head)
        return false;
    return (head !== undefined && standing.head !== head) || !isNewer(standing, review);
};
const isSame = (a, b) => a.runId === b.runId && a.attempt === b.attempt && a.head === b.head && a.verdict === b.verdict;
const withMarker = (review) => `${writeMarker(review)}\n${review.body}`;
/**
 * The pull request's head, and our comments of that key, oldest first. One that was folded away is no longer ours.
 * GraphQL, because it says who wrote a comment as the token sees it, folded or not, and the head, in one request.
 */
const look = async ({ octokit, owner, repo }, issue, key) => {
    const own = [];
    for (let after = null;;) {
        const looked = await octokit.graphql(`query ($owner: String!, $repo: String!, $issue: Int!, $after: String) {
        repository(owner: $owner, name: $repo) { pullRequest(number: $issue) { headRefOid
          comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor }
            nodes { id databaseId url body viewerDidAuthor isMinimized } } } } }`, 
        // A read although it is a POST, so it may be retried.
        { owner, repo, issue, after, request: { retries: 3 } });
        const pull = looked.repository.pullRequest;
        for (const { id, databaseId, url, body, viewerDidAuthor, isMinimized } of pull?.comments.nodes ?? []) {
            const marker = viewerDidAuthor && !isMinimized ? readMarker(body) : undefined;
            if (marker?.key === key)
                own.push({ id: databaseId, nodeId: id, url, body, marker });
        }
        if (!pull?.comments.pageInfo.hasNextPage)
            return { head: pull?.headRefOid, own: own.sort((a, b) => a.id - b.id) };
        after = pull.comments.pageInfo.endCursor;
    }
};
const create = async ({ octokit, owner, repo }, issue, review) => {
    await octokit.rest.issues.createComment({ owner, repo, issue_number: issue, body: withMarker(review) });
};
const remove = async ({ octokit, owner, repo }, id) => {
    await unlessGone(octokit.rest.issues.deleteComment({ owner, repo, comment_id: id }));
};
/** False where the comment is gone. */
const update = async ({ octokit, owner, repo }, standing, review) => {
    const body = withMarker(review);
    return unlessGone(octokit.rest.issues.updateComment({ owner, repo, comment_id: standing.id, body }));
};
/** Another run may have deleted the comment between our look and our request: the next look tells. */
const unlessGone = async (request) => {
    try {
        await request;
        return true;
    }
    catch (error) {
        if (error.status === 404)
            return false;
        throw error;
    }
};
/** Takes the marker away, so that nobody takes the comment for the standing one, and folds it. */
const retire = async (github, standing, review) => {
    const { octokit, owner, repo } = github;
    const body = standing.body.replace(`<!-- ${markerName} `, `<!-- ${markerName}-outdated by=${review.runId} `);
    if (!(await unlessGone(octokit.rest.issues.updateComment({ owner, repo, comment_id: standing.id, body }))))
        return;
    await octokit.graphql("mutation ($id: ID!) { minimizeComment(input: {subjectId: $id, classifier: OUTDATED}) { clientMutationId } }", { id: standing.nodeId });
};


/***/ }),

/***/ 89100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ drawShareChart),
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
/**
 * A column's shares as a Mermaid xychart, which GitHub draws: bars for the reference, a line for the current data.
 * Mermaid has no escapes that hold, so every name keeps plain letters and digits only.
 */
const drawShareChart = ({ name, kind, chart }) => {
    if (!chart)
        return "";
    const percents = (shares) => shares.map((share) => Number((share * 100).toFixed(2))).join(", ");
    const top = Math.ceil(Math.max(...chart.reference, ...chart.current) * 100);
    return [
        "```mermaid",
        "xychart-beta",
        `  title "${plain(name)}: reference (bars), current (line)"`,
        `  x-axis ${kind === "numeric" ? numericAxis(chart.labels) : `[${chart.labels.map((label) => `"${plain(label).slice(0, 12)}"`).join(", ")}]`}`,
        `  y-axis "% of rows" 0 --> ${top}`,
        `  bar [${percents(chart.reference)}]`,
        `  line [${percents(chart.current)}]`,
        "```",
    ].join("\n");
};
/** The range that the bins span; single values are named. */
const numericAxis = (labels) => {
    const [first] = labels[0].split(" – ");
    const [, last] = labels.at(-1).split(" – ");
    return last === undefined
        ? `[${labels.map((label) => `"${plain(label)}"`).join(", ")}]`
        : `${Number(first)} --> ${Number(last)}`;
};
/** Letters, digits and little else: the white list of what may stand in a Mermaid text. */
const plain = (text) => text
    .replace(/[^\p{L}\p{N} ._-]+/gu, " ")
    .trim()
    .slice(0, 60) || "-";


/***/ }),

/***/ 45788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ commentBudget),
  F: () => (/* binding */ renderReview)
});

// EXTERNAL MODULE: ../packages/contracts/src/format.ts
var format = __webpack_require__(76656);
// EXTERNAL MODULE: ../packages/contracts/src/markdown.ts
var markdown = __webpack_require__(8246);
// EXTERNAL MODULE: ../packages/evaluation/src/rules/holdout-wear.ts
var holdout_wear = __webpack_require__(91471);
// EXTERNAL MODULE: ../packages/reporting/src/review-table.ts
var review_table = __webpack_require__(67613);
// EXTERNAL MODULE: ../packages/reporting/src/charts/mermaid-chart.ts
var mermaid_chart = __webpack_require__(89100);
;// CONCATENATED MODULE: ../packages/reporting/src/charts/slice-chart.ts


const mostBars = 8;
const longestLabel = 16;
/**
 * How much each slice lost against the margin, as a Mermaid xychart, which GitHub draws; empty where no slice lost
 * anything. Losses rather than differences: the chart's bars begin at the bottom, so a negative one would mislead.
 */
const drawSliceLosses = (rules) => {
    const compared = rules.filter(({ slice, limits, delta }) => slice !== undefined && !limits && delta !== null);
    const [first] = compared;
    const slices = (0,review_table/* sortByBadness */.sF)(compared.filter(({ id }) => id === first?.id)).slice(0, mostBars);
    const losses = slices.map(({ delta }) => round(Math.max(0, -delta)));
    const margin = round(first?.margin ?? 0);
    const top = Math.max(...losses, margin);
    if (slices.length < 2 || !losses.some((loss) => loss > 0))
        return "";
    return [
        "```mermaid",
        "xychart-beta",
        `  title "${(0,mermaid_chart/* plain */.p)(first.metric)} lost by slice (bars), margin (line)"`,
        `  x-axis [${labelSlices(slices).join(", ")}]`,
        `  y-axis "loss" 0 --> ${round(top * 1.1)}`,
        `  bar [${losses.join(", ")}]`,
        `  line [${losses.map(() => margin).join(", ")}]`,
        "```",
    ].join("\n");
};
/** Plain and different from each other: two bars of one name would be drawn as one. */
const labelSlices = (slices) => {
    const labels = slices.map(({ slice }) => (0,mermaid_chart/* plain */.p)(slice ?? "")
        .slice(0, longestLabel)
        .trim());
    return labels.map((label, index) => labels.indexOf(label) === index ? `"${label}"` : `"${label} ${index + 1}"`);
};
/** No exponent, which Mermaid does not read. */
const round = (value) => Number(value.toFixed(6));

// EXTERNAL MODULE: ../packages/reporting/src/escape-name.ts
var escape_name = __webpack_require__(82015);
// EXTERNAL MODULE: ../packages/reporting/src/review-diff.ts
var review_diff = __webpack_require__(56774);
// EXTERNAL MODULE: ../packages/reporting/src/review-headline.ts
var review_headline = __webpack_require__(56585);
// EXTERNAL MODULE: ../packages/reporting/src/review-lead.ts
var review_lead = __webpack_require__(28631);
// EXTERNAL MODULE: ../packages/reporting/src/review-reasons.ts
var review_reasons = __webpack_require__(18508);
;// CONCATENATED MODULE: ../packages/reporting/src/review-comment.ts










/** GitHub refuses comments above 65,536 characters; this leaves room for what it counts differently. */
const commentBudget = 60_000;
/** The review as Markdown, without the marker that makes it sticky. Pure: the same verdict, the same bytes. */
const renderReview = (verdict, facts, budget = commentBudget) => {
    const differences = (0,review_diff/* listDifferences */.b)(facts);
    const packages = differences.filter(({ title }) => title === "packages");
    const others = differences.filter((part) => !packages.includes(part));
    const parts = [
        { text: (0,review_headline/* renderHeadline */.L)(verdict, facts.model, facts.head) },
        { text: verdict.rules.length ? (0,review_table/* renderRules */.am)(verdict.rules, verdict.champion?.version) : "" },
        { text: renderReasons(verdict.rules), shed: 1, name: "reasons" },
        { text: (0,review_table/* typeset */.VZ)((0,escape_name/* escapeSentence */.FV)((0,review_lead/* describePower */.vL)(verdict))) },
        { text: renderWear(verdict) },
        { text: drawSliceLosses(verdict.rules), shed: 2, name: "the chart" },
        { text: renderSliceDetails(verdict.rules), shed: 3, name: "slices" },
        { text: renderDiffDetails(others), shed: 4, name: "differences" },
        { text: renderDiffDetails(packages), shed: 5, name: "packages" },
        { text: renderOrigin(verdict, facts) },
    ];
    return fit(parts.filter((part) => part.text !== ""), budget);
};
const fit = (parts, budget) => {
    const shed = [];
    const write = (of) => `${[
        ...of.map((part) => part.text),
        ...(shed.length
            ? [
                `<sub>Left out for length: ${shed.join(", ")}; all of it is in verdict.json and review.json.</sub>`,
            ]
            : []),
    ].join("\n\n")}\n`;
    let kept = parts;
    while (Buffer.byteLength(write(kept)) > budget) {
        const greatest = Math.max(...kept.map((part) => part.shed ?? 0));
        if (greatest === 0)
            break;
        for (const part of kept)
            if (part.shed === greatest && part.name)
                shed.push(part.name);
        kept = kept.filter((part) => part.shed !== greatest);
    }
    return write(kept);
};
const mostReasons = 12;
const renderReasons = (rules) => {
    const lines = (0,review_reasons/* pickReasons */.z)(rules).flatMap(({ told, more }) => [
        ...told.map((rule) => `- ${review_table/* icons */.Pt[rule.status]} **${(0,escape_name/* escapeName */.L$)(rule.id)}**: ${(0,review_table/* typeset */.VZ)((0,escape_name/* escapeSentence */.FV)(rule.reason))}`),
        ...(more > 0 ? [`- …and ${(0,format/* countOf */.pq)(more, "more slice")} of **${(0,escape_name/* escapeName */.L$)(told[0].id)}**, below.`] : []),
    ]);
    if (lines.length > mostReasons)
        lines.splice(mostReasons, Infinity, `- …and ${lines.length - mostReasons} more in verdict.json.`);
    return lines.join("\n");
};
const renderWear = ({ holdout }) => {
    const words = (0,holdout_wear/* describeWear */.N3)(holdout);
    return words ? `${holdout?.worn ? "⚠️ **Worn holdout.** " : ""}${(0,review_table/* typeset */.VZ)((0,escape_name/* escapeSentence */.FV)(words))}` : "";
};
const renderSliceDetails = (rules) => {
    const ids = [...new Set(rules.filter((rule) => rule.slice !== undefined).map((rule) => rule.id))];
    return ids
        .map((id) => {
        const slices = rules.filter((rule) => rule.id === id);
        const bad = slices.filter((rule) => rule.status !== "pass").length;
        const title = `${(0,format/* countOf */.pq)(slices.length, "slice")}, ${bad === 0 ? "all pass" : `${bad} not passed`} (${(0,escape_name/* escapeName */.L$)(id)}: ${(0,escape_name/* escapeName */.L$)(slices[0].metric)})`;
        return `<details><summary>${title}</summary>\n\n${(0,review_table/* renderSlices */.Gx)(slices)}\n\n</details>`;
    })
        .join("\n\n");
};
const renderDiffDetails = (differences) => {
    const titles = differences.map(({ title, told }) => `${title} (${told})`).join(", ");
    const diff = (0,review_diff/* renderDiff */.i)(differences);
    return diff ? `<details><summary>What differs: ${titles}</summary>\n\n${diff}\n\n</details>` : "";
};
/** The last line: everything that makes the verdict reproducible. */
const renderOrigin = (verdict, facts) => {
    const { stats, policy, data, holdout } = verdict;
    const methods = [...new Set(verdict.rules.flatMap((rule) => (rule.ci ? [rule.ci.method] : [])))];
    const links = [
        ...(facts.reportUrl ? [`[report.html](${(0,markdown/* linkTarget */.Cm)(facts.reportUrl)}) with curves and slices`] : []),
        `[run ${(0,escape_name/* escapeName */.L$)(facts.runId)}](${(0,markdown/* linkTarget */.Cm)(facts.runUrl)})`,
        ...(facts.championUrl ? [`[champion's release](${(0,markdown/* linkTarget */.Cm)(facts.championUrl)})`] : []),
    ];
    const parts = [
        ...(data?.labels_sha256
            ? [
                `holdout \`${data.labels_sha256.slice(0, 12)}\`${holdout ? `, look ${(0,format/* formatCount */.B4)(holdout.looks)}` : ""}`,
            ]
            : []),
        ...(policy
            ? [`policy \`${policy.digest.slice(0, 12)}\`${policy.ref ? ` at \`${shortRef(policy.ref)}\`` : ""}`]
            : []),
        ...(methods.length ? [methods.map(escape_name/* escapeName */.L$).join(", ")] : []),
        ...(stats
            ? [`${(0,format/* formatCount */.B4)(stats.resamples)} resamples, seed ${stats.seed}, one-sided α ${stats.alpha}`]
            : []),
        ...(verdict.champion?.manifest_digest
            ? [`champion's manifest \`${verdict.champion.manifest_digest.slice(0, 12)}\``]
            : []),
    ];
    return `<sub>${[...links, ...parts].join(" · ")}</sub>`;
};
const shortRef = (ref) => /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 7) : ref.replace(/[^\w./-]/g, "");


/***/ }),

/***/ 56585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ renderHeadline)
/* harmony export */ });
/* harmony import */ var _mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85599);
/* harmony import */ var _escape_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82015);
/* harmony import */ var _review_lead_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28631);
/* harmony import */ var _review_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67613);




const alerts = {
    pass: "TIP",
    warn: "WARNING",
    inconclusive: "WARNING",
    insufficient: "WARNING",
    not_comparable: "WARNING",
    fail: "CAUTION",
    error: "CAUTION",
};
/** The verdict as one sentence in an alert: what may be done, and why. */
const renderHeadline = (verdict, model, head) => {
    const alert = verdict.verdict === "pass" && verdict.first ? "NOTE" : alerts[verdict.verdict];
    return `> [!${alert}]\n> ${describeVerdict(verdict, model, head)}`;
};
const describeVerdict = (verdict, model, head) => {
    const challenger = `\`${/^[0-9a-f]{7,64}$/.test(head) ? head.slice(0, 7) : "this model"}\``;
    const champion = verdict.champion ? codeName(`${model}@${verdict.champion.version}`) : "the champion";
    const why = verdict.reason ? ` ${(0,_escape_name_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeSentence */ .FV)(verdict.reason)}` : "";
    const same = verdict.same_model ? ` It is the champion's very model, byte for byte.` : "";
    const evidence = describeEvidence(verdict);
    switch (verdict.verdict) {
        case "pass":
            return verdict.first
                ? `**${challenger} may be the first ${(0,_escape_name_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeName */ .L$)(model)}**${evidence}.${why}`
                : `**${challenger} may replace ${champion}**${evidence}.${same}`;
        case "warn":
            return `**${challenger} may ${verdict.first ? "be released" : `replace ${champion}`}, with a warning**: ${describeRules(verdict, "warn")}.${same}`;
        case "fail":
            return `**Do not promote ${challenger}**: ${describeFailure(verdict, champion)}.`;
        case "error":
            return `**${challenger} could not be judged.** ${why.trim() || `${describeRules(verdict, "error")}.`}`;
        case "insufficient":
            return `**Too little data to judge ${challenger}.** ${why.trim() || `${describeRules(verdict, "insufficient")}.`}`;
        case "not_comparable":
            return `**${challenger} and ${champion} cannot be compared.**${why}`;
        default:
            return `**Undecided whether ${challenger} may ${verdict.first ? "be released" : `replace ${champion}`}**: ${why.trim() || `${describeRules(verdict, "inconclusive")}.`}`;
    }
};
/** Versions and commits as code where they are what they should be: GitHub makes no mention of an @ in code. */
const codeName = (name) => (/^[\w@./+-]+$/.test(name) ? `\`${name}\`` : (0,_escape_name_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeName */ .L$)(name));
const describeEvidence = (verdict) => {
    const lead = (0,_review_lead_js__WEBPACK_IMPORTED_MODULE_2__/* .findLead */ .wd)(verdict);
    if (!lead || lead.delta === null || lead.limits)
        return "";
    return `: ${(0,_escape_name_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeName */ .L$)(lead.metric)} ${(0,_review_table_js__WEBPACK_IMPORTED_MODULE_0__/* .typeset */ .VZ)((0,_mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_3__/* .formatDelta */ .CW)(lead.delta, lead.ci))}`;
};
/** Where only slices fail, that is the news: the average hid it. */
const describeFailure = (verdict, champion) => {
    const failed = verdict.rules.filter((rule) => rule.status === "fail");
    const overall = verdict.rules.find((rule) => rule.kind === "non_inferiority" && rule.status === "pass");
    const onlySlices = failed.every((rule) => rule.slice !== undefined);
    const told = describeRules(verdict, "fail");
    return onlySlices && overall ? `overall non-inferior to ${champion}, but ${told}` : told;
};
const mostNamed = 3;
const describeRules = ({ rules }, status) => {
    const found = rules.filter((rule) => rule.status === status && rule.blocking !== false);
    const named = found.slice(0, mostNamed).map(describeRule);
    if (found.length > mostNamed)
        named.push(`${found.length - mostNamed} more`);
    return named.length === 0 ? "no rule was decided" : named.join("; ");
};
const describeRule = (rule) => {
    const { delta, slice, metric, status, p_value: p } = rule;
    if (slice !== undefined && status === "fail" && delta !== null && !rule.limits) {
        const told = p === undefined ? "" : `, p of harm ${p < 0.001 ? "< 0.001" : p.toFixed(3)}`;
        return `**${(0,_escape_name_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeName */ .L$)(slice)} regressed** (${(0,_escape_name_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeName */ .L$)(metric)} ${(0,_review_table_js__WEBPACK_IMPORTED_MODULE_0__/* .typeset */ .VZ)((0,_mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_3__/* .formatSigned */ .Gp)(delta))}${told})`;
    }
    return `**${(0,_escape_name_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeName */ .L$)(rule.id)}** (${(0,_review_table_js__WEBPACK_IMPORTED_MODULE_0__/* .typeset */ .VZ)((0,_escape_name_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeSentence */ .FV)(rule.reason.replace(/\.$/, "")))})`;
};


/***/ }),

/***/ 28631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ summariseVerdict),
/* harmony export */   vL: () => (/* binding */ describePower),
/* harmony export */   wd: () => (/* binding */ findLead)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76656);
/* harmony import */ var _mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85599);


/** The rule that tells most about the verdict: the one that decided it, else the first that compared something. */
const findLead = ({ rules, verdict }) => {
    const told = rules.filter((rule) => rule.challenger !== null);
    const decisive = told.filter((rule) => rule.status === verdict && rule.blocking !== false);
    const compared = (of) => of.find((rule) => rule.delta !== null && !rule.limits);
    return verdict === "pass"
        ? (compared(told.filter((rule) => rule.slice === undefined)) ??
            told.find((rule) => rule.status === "pass") ??
            told[0])
        : (compared(decisive) ?? decisive[0] ?? compared(told) ?? told[0]);
};
/** `PASS  roc_auc 0.6712 (+0.0121 [+0.0042, +0.0200])`: the verdict in one line of plain text. */
const summariseVerdict = (verdict) => {
    const word = verdict.verdict.toUpperCase();
    const lead = findLead(verdict);
    const note = verdict.first ? "  first model" : "";
    if (!lead || lead.challenger === null)
        return `${word}  ${verdict.reason ?? "no rule was judged"}`;
    const name = lead.slice ? `${lead.metric} in ${lead.slice}` : lead.metric;
    return `${word}  ${name} ${(0,_mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(lead.challenger)}${describeEvidence(lead)}${note}`;
};
const describeEvidence = ({ limits, delta, ci }) => {
    if (!limits && delta !== null)
        return ` (${ci ? (0,_mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(delta, ci) : (0,_mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_0__/* .formatSigned */ .Gp)(delta)})`;
    return ci ? ` [${(0,_mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(ci.low)}, ${(0,_mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(ci.high)}]` : "";
};
/** n and power in one line. */
const describePower = (verdict) => {
    if (verdict.n === 0)
        return "";
    const rows = `${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(verdict.n)} rows of the holdout`;
    const tested = verdict.rules.find((rule) => rule.mde !== undefined && rule.slice === undefined);
    if (!tested)
        return `${rows}.`;
    const needed = tested.n_needed !== undefined && tested.n_needed > verdict.n
        ? `; about ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(tested.n_needed)} would settle the margin of ${tested.margin} for an equally good model`
        : "";
    return `${rows}: enough to detect a ${tested.metric} difference of ${(0,_mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(tested.mde)}${needed}.`;
};


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
