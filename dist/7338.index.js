export const id = 7338;
export const ids = [7338];
export const modules = {

/***/ 87338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mb: () => (/* binding */ toTagEvent),
/* harmony export */   OV: () => (/* binding */ previousHolder),
/* harmony export */   Pc: () => (/* binding */ findSubjects),
/* harmony export */   U0: () => (/* binding */ orderEvents),
/* harmony export */   WM: () => (/* binding */ nextTagDate),
/* harmony export */   Y_: () => (/* binding */ listModelNames),
/* harmony export */   foldTagLog: () => (/* binding */ foldTagLog)
/* harmony export */ });
/* unused harmony export decisionOf */
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74507);
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _tag_grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71863);
 // the whole of semver takes 20 ms to load

/** GTO orders by date; the counter and then the name settle what falls within one second. */
const orderEvents = (events) => [...events].sort((a, b) => secondsOf(a.at) - secondsOf(b.at) ||
    (a.counter ?? 0) - (b.counter ?? 0) ||
    (a.tag < b.tag ? -1 : a.tag > b.tag ? 1 : 0));
const secondsOf = (iso) => Math.floor(Date.parse(iso) / 1000);
/**
 * Folds one model's tags into what is so now, as GTO does (gto/base.py): a version is withdrawn while its latest tag
 * is a `!`; a stage tag speaks of the version registered on the same commit; that version holds the stage while its
 * own latest tag for it is an assignment; of several holders the one assigned last counts.
 */
const foldTagLog = (model, log) => {
    const events = orderEvents(log.filter((event) => event.model === model));
    const last = events.at(-1);
    const deprecated = last?.kind === "deprecated" ? decisionOf(last) : null;
    const versions = new Map();
    for (const event of events) {
        if (event.kind === "registered" && !versions.has(event.version)) {
            const { version, tag, commit, at, message } = event;
            versions.set(version, {
                version,
                tag,
                commit,
                at,
                message,
                yanked: false,
                withdrawn: null,
                collected: null,
                deprecated,
                stages: [],
            });
        }
        const state = event.kind === "registered" || event.kind === "deregistered" ? versions.get(event.version) : undefined;
        if (!state)
            continue;
        state.yanked = event.kind === "deregistered";
        if (!state.yanked)
            state.withdrawn = state.collected = null;
        else if (event.message.facts.collected) {
            state.collected ??= decisionOf(event);
            state.withdrawn ??= state.collected;
        }
        else
            state.withdrawn = decisionOf(event);
    }
    const subjectOf = findSubjects(events);
    const assignments = [];
    const inForce = new Map();
    for (const event of events) {
        if (event.kind !== "assigned" && event.kind !== "unassigned")
            continue;
        const { version, gone } = subjectOf(event);
        const key = JSON.stringify([event.stage, version]);
        if (event.kind === "unassigned") {
            if (!gone)
                inForce.delete(key);
            continue;
        }
        const assignment = {
            stage: event.stage,
            version,
            tag: event.tag,
            at: event.at,
            counter: event.counter ?? 0,
        };
        if (gone)
            assignment.gone = true;
        else
            inForce.set(key, assignment); // of one that is gone GTO invents a version; we would have nothing to serve
        assignments.push(assignment);
    }
    const standing = orderEvents([...inForce.values()]).reverse();
    const active = standing.filter(({ version }) => !versions.get(version).yanked);
    const stages = Object.create(null); // a stage may be named constructor
    for (const { stage, version } of active) {
        if (stage in stages)
            continue;
        stages[stage] = version;
        versions.get(version).stages.push(stage);
    }
    return {
        model,
        versions: [...versions.values()].sort((a, b) => semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default()(b.version, a.version)),
        stages,
        active,
        assignments,
        stranded: standing.filter(({ version }) => versions.get(version).yanked),
        deprecated,
        counter: Math.max(0, ...events.map((event) => event.counter ?? 0)),
        lastDate: last ? new Date(Math.max(...events.map((event) => Date.parse(event.at)))) : null,
    };
};
/**
 * Whom a stage's tag speaks of: the version on the same commit. Where that one's own tag was deleted by hand, the
 * version that the message names, or the commit, as GTO calls it.
 * @param events in order
 */
const findSubjects = (events) => {
    const first = new Map();
    for (const event of events)
        if (event.kind === "registered" && !first.has(event.version))
            first.set(event.version, event.commit);
    const byCommit = new Map([...first].map(([version, commit]) => [commit, version]));
    return ({ commit, message }) => {
        const version = byCommit.get(commit);
        if (version !== undefined)
            return { version, gone: false };
        const named = message.facts.version;
        return { version: named && (0,_tag_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersion */ .lF)(named) ? named : commit.slice(0, 7), gone: true };
    };
};
/** A tag's own words on who made it and why. Tags of other tools say no more than their tagger and message. */
const decisionOf = ({ at, tagger, message }) => ({
    at,
    actor: message.facts.actor ?? tagger,
    reason: message.reason,
    runUrl: message.facts.run_url ?? null,
});
/** The models that a tag log speaks of. */
const listModelNames = (log) => [...new Set(log.map((event) => event.model))].sort();
/** The date of the next tag: now, but at least one whole second after every tag there is (GTO sorts by second). */
const nextTagDate = (state, now) => {
    const second = Math.floor(now.getTime() / 1000);
    const last = state.lastDate ? Math.floor(state.lastDate.getTime() / 1000) : Number.NEGATIVE_INFINITY;
    return new Date(Math.max(second, last + 1) * 1000);
};
/**
 * The version that held a stage before its present holder: where a rollback goes. Assigning a version that held the
 * stage earlier is a return to it, so that rolling back twice goes two versions back and not to and fro. Versions that
 * were withdrawn since, or whose tag is gone, count on the way (what was left behind by a return to one of them stays
 * left behind) and are passed over. With more steps it is the one before that.
 */
const previousHolder = (state, stage, steps = 1) => {
    const path = [];
    for (const assignment of state.assignments) {
        if (assignment.stage !== stage)
            continue;
        const before = path.findIndex(({ version }) => version === assignment.version);
        path.splice(before === -1 ? path.length : before, path.length, assignment);
    }
    const usable = new Set(state.versions.flatMap(({ version, yanked }) => (yanked ? [] : [version])));
    const way = path.flatMap(({ version, gone }) => (!gone && usable.has(version) ? [version] : []));
    const here = way.indexOf(state.stages[stage] ?? "");
    return here === -1 ? way.at(-steps) : way[here - steps];
};
/** A tag's parts together with what its object says; undefined for tags that are none of the registry's. */
const toTagEvent = (tag, rest) => {
    const parts = (0,_tag_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)(tag);
    return parts && { ...parts, tag, ...rest };
};


/***/ }),

/***/ 71863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ tagPrefix),
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   _H: () => (/* binding */ isStageName),
/* harmony export */   jp: () => (/* binding */ isModelName),
/* harmony export */   lF: () => (/* binding */ isVersion)
/* harmony export */ });
/**
 * The tag grammar of GTO (iterative/gto, gto/constants.py and gto/tag.py), so that `gto show` and `gto history` read
 * our registry and we read theirs:
 *
 *     name@v1.2.3      a version            name@v1.2.3!   the version withdrawn
 *     name#stage       a stage assigned     name#stage!    the stage taken away
 *     name@deprecated  the model retired    any may end in #N
 */
const name = "[a-zA-Z0-9](?:[a-zA-Z0-9-/_]*[a-zA-Z0-9])?";
const directory = "[a-zA-Z0-9-_./]+";
const semver = "v(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)" +
    "(?:-(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?" +
    "(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?";
const tagPattern = new RegExp(`^(?<model>(?:${directory}=)?${name})` +
    `(?:(?:#(?<stage>${name})|@(?<version>${semver}))(?<cancel>!?)|@(?<word>deprecated|created))(?:#(?<counter>[0-9]+))?$`);
const modelPattern = new RegExp(`^(?:${directory}:)?${name}$`);
const stagePattern = new RegExp(`^${name}$`);
const versionPattern = new RegExp(`^${semver}$`);
/** In a tag a colon is not allowed, so GTO writes `dir:name` as `dir=name`. */
const modelToTag = (model) => model.replaceAll(":", "=");
const modelFromTag = (text) => text.replaceAll("=", ":");
/** What GTO's alphabet allows and git refuses in a tag's name (git-check-ref-format). */
const gitRefuses = /\/\/|\.\.|^\/|(?:^|\/)\.|\.lock\//;
const isModelName = (text) => modelPattern.test(text) && !gitRefuses.test(text);
const isStageName = (text) => stagePattern.test(text) && !gitRefuses.test(text);
/** Numbers beyond 2^53, which semver cannot order, are no versions: one such tag would make a registry unreadable. */
const isVersion = (text) => text.length <= 256 &&
    versionPattern.test(text) &&
    text.split(/[-+]/)[0].slice(1).split(".").every(isCounted);
const isCounted = (digits) => Number.isSafeInteger(Number(digits) + 1);
/** v1.3.0-rc.1 is one, v1.3.0+build-2 is not. */
const isPrerelease = (version) => version.split("+")[0].includes("-");
/** What a tag says, or undefined where it is none of ours: a repository has other tags too. */
const parseTag = (tag) => {
    const groups = tagPattern.exec(tag)?.groups;
    if (!groups || (groups.version && !isVersion(groups.version)) || !isCounted(groups.counter ?? "0"))
        return undefined;
    const model = modelFromTag(groups.model);
    const counter = groups.counter === undefined ? null : Number(groups.counter);
    const cancelled = groups.cancel === "!";
    if (groups.version)
        return { kind: cancelled ? "deregistered" : "registered", model, version: groups.version, counter };
    if (groups.stage)
        return { kind: cancelled ? "unassigned" : "assigned", model, stage: groups.stage, counter };
    return { kind: groups.word, model, counter };
};
const formatTag = (parts) => {
    const model = modelToTag(parts.model);
    const end = parts.counter === null ? "" : `#${parts.counter}`;
    switch (parts.kind) {
        case "registered":
            return `${model}@${parts.version}${end}`;
        case "deregistered":
            return `${model}@${parts.version}!${end}`;
        case "assigned":
            return `${model}#${parts.stage}${end}`;
        case "unassigned":
            return `${model}#${parts.stage}!${end}`;
        default:
            return `${model}@${parts.kind}${end}`;
    }
};
/** What every tag of a model begins with, for queries; other models may share it (`a` and `a/b`). */
const tagPrefix = (model) => modelToTag(model);


/***/ })

};
