export const id = 4507;
export const ids = [4507,6400,2085];
export const modules = {

/***/ 14507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bisectFiles: () => (/* binding */ bisectFiles),
  printBisection: () => (/* binding */ printBisection)
});

// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: ../packages/drift/src/read/expand-globs.ts
var expand_globs = __webpack_require__(31728);
;// CONCATENATED MODULE: ../packages/drift/src/watch/find-onset.ts
/**
 * Finds the first of ordered pieces from which on columns stay drifted. A search by halves looks at log₂(n) + 1 of
 * them, and is right where drift that came stayed; with `all`, each one is looked at, and an onset is the end of the
 * last stretch without drift.
 * @param look which columns drift in a piece
 */
const findOnset = async (count, look, { all = false, column } = {}) => {
    const seen = new Map();
    const at = async (position) => {
        const found = seen.get(position) ?? (await look(position));
        seen.set(position, found);
        return column === undefined ? found : found.filter((name) => name === column);
    };
    const last = await at(count - 1);
    const drifts = async (position) => (await at(position)).some((name) => last.includes(name));
    const first = last.length === 0 && !all ? undefined : await (all ? scan : halve)(count, drifts);
    if (first !== undefined && first > 0)
        await at(first - 1);
    const looked = [...seen]
        .map(([position, drifted]) => ({ position, drifted }))
        .sort((a, b) => a.position - b.position);
    const since = looked.filter(({ position }) => first !== undefined && position >= first);
    const columns = last.filter((name) => since.every(({ drifted }) => drifted.includes(name)));
    return { first, columns: columns.length > 0 ? columns : last, looked };
};
/** Everything from `high` on drifts, nothing before `low` does. */
const halve = async (count, drifts) => {
    let low = 0;
    let high = count - 1;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (await drifts(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return high;
};
const scan = async (count, drifts) => {
    let first = count;
    for (let position = count - 1; position >= 0; position--)
        if ((await drifts(position)) && first === position + 1)
            first = position;
    return first === count ? undefined : first;
};

;// CONCATENATED MODULE: ../packages/drift/src/watch/order-by-time.ts
const stamp = /(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?:[-_. T]?(\d{2})(?:[-_.:h]?(\d{2})(?:[-_.:m]?(\d{2}))?)?)?/g;
/** The time that a file's name tells (UTC), such as 2024-05-01, 20240501T1300 or 2024/05/01/13; the last one in it. */
const timeInName = (name) => {
    const found = [...name.replaceAll("/", "-").matchAll(stamp)].flatMap((match) => {
        const [year, month, day, hour = 0, minute = 0, second = 0] = match
            .slice(1)
            .map((part) => (part === undefined ? undefined : Number(part)));
        const time = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
        const real = time.getUTCMonth() === month - 1 && time.getUTCDate() === day && hour < 24 && minute < 60;
        return real && year >= 1970 ? [time] : [];
    });
    return found.at(-1);
};
/** Names by the time in them, where each has one and no two the same; else as they were given. */
const orderByTime = (names) => {
    const times = new Map(names.map((name) => [name, timeInName(name)?.getTime()]));
    const known = [...times.values()];
    if (known.includes(undefined) || new Set(known).size < names.length)
        return { names: [...names], byTime: false };
    return { names: names.toSorted((a, b) => times.get(a) - times.get(b)), byTime: true };
};

// EXTERNAL MODULE: ../packages/runner/src/child-environment.ts
var child_environment = __webpack_require__(58762);
// EXTERNAL MODULE: ../packages/runner/src/run-program.ts + 1 modules
var run_program = __webpack_require__(4636);
// EXTERNAL MODULE: ../packages/cli/src/check-files.ts
var check_files = __webpack_require__(6400);
// EXTERNAL MODULE: ../packages/cli/src/terminal.ts
var terminal = __webpack_require__(5696);
;// CONCATENATED MODULE: ../packages/cli/src/bisect-files.ts








/** Searches pieces of data for the onset of drift. @throws UserError where one of those looked at cannot be checked */
const bisectFiles = async (patterns, options) => {
    // Each pattern by itself: expandGlobs sorts, and the order that is given may be what counts.
    const given = [...new Set(patterns.flatMap((pattern) => (0,expand_globs.expandGlobs)([pattern], process.cwd())))];
    if (given.length < 2)
        throw new user_error.UserError("There is one piece of data only.", {
            fix: "Name at least two, such as hourly/*.parquet.",
        });
    const { names, byTime } = orderByTime(given);
    const look = async (position) => {
        const piece = names[position];
        const { column: _, repository: __, ...settings } = options;
        const drift = await (0,check_files.checkFiles)({ ...settings, current: [piece], labels: false });
        if (drift.state === "could_not_check")
            throw new user_error.UserError(`${piece} could not be checked. ${drift.reason ?? ""}`);
        const drifted = drift.columns.filter(({ status }) => status === "alert").map(({ name }) => name);
        const { column } = options;
        if (column !== undefined && !drift.columns.some(({ name }) => name === column))
            throw new user_error.UserError(`There is no column ${JSON.stringify(column)} to look at.`);
        (0,terminal/* printNote */.cN)(`${piece}: ${drifted.length > 0 ? `${drifted.join(", ")} drifted` : "nothing drifted"}`);
        return drifted;
    };
    const { first, columns, looked } = await findOnset(names.length, look, options);
    const bad = first === undefined ? undefined : names[first];
    const good = first ? names[first - 1] : undefined;
    const { repository } = options;
    return {
        method: options.all ? "all" : "halves",
        ordered_by: byTime ? "time" : "given",
        pieces: names.length,
        looked: looked.map(({ position, drifted }) => ({ piece: names[position], drifted })),
        first_bad: bad ?? null,
        last_good: good ?? null,
        columns,
        ...(repository !== undefined && bad && { commits: await listCommits(repository, good, bad) }),
    };
};
/** What changed upstream after the last good piece began and before the first bad one ended, whatever its length. */
const listCommits = async (repository, good, bad) => {
    const from = good && timeInName(good);
    const until = timeInName(bad);
    if (!until || (good && !from))
        throw new user_error.UserError("The names of the pieces tell no time, so that no commits can be listed.", {
            fix: "Name them such as 2024-05-01.csv or 2024-05-01T13.parquet.",
        });
    // A piece named by a day holds that day, one named by an hour that hour: as long as between two of them.
    const end = new Date(until.getTime() + (from ? until.getTime() - from.getTime() : 86_400_000));
    const commits = [];
    await (0,run_program/* runProgram */.m)({
        command: [
            ...["git", "-C", repository, "log", "--format=%h %cI %an: %s", `--until=${end.toISOString()}`],
            ...(from ? [`--since=${from.toISOString()}`] : []),
        ],
        purpose: "listing commits",
        env: (0,child_environment/* childEnvironment */.Qc)(process.env, {}),
        directory: process.cwd(),
        seconds: 60,
        onLine: (line) => commits.push(line),
    });
    return commits;
};
const printBisection = (found, json) => {
    if (json)
        (0,terminal/* printJson */.Q2)(found);
    else
        printForPeople(found);
};
const printForPeople = (found) => {
    const { first_bad: bad, last_good: good, columns, pieces, looked, method, commits } = found;
    if (!bad)
        (0,terminal/* print */.yy)(`Nothing drifts at the end of ${pieces} pieces.`);
    else
        (0,terminal/* print */.yy)(`${columns.join(", ")}: drifted since ${bad}${good ? `, and not yet in ${good}` : ", the first piece there is"}.`);
    (0,terminal/* print */.yy)(method === "all"
        ? `All ${pieces} pieces were looked at, ordered by ${found.ordered_by === "time" ? "the time in their names" : "the order given"}.`
        : `${looked.length} of ${pieces} pieces were looked at, by halves, ordered by ${found.ordered_by === "time" ? "the time in their names" : "the order given"}; --all looks at each.`);
    (0,terminal/* print */.yy)();
    (0,terminal/* printTable */.e4)(["piece", "drifted"], looked.map(({ piece, drifted }) => [piece, drifted.join(", ") || "–"]));
    if (!commits)
        return;
    (0,terminal/* print */.yy)();
    (0,terminal/* print */.yy)(commits.length > 0 ? "Commits in between:" : "No commit lies in between.");
    for (const commit of commits)
        (0,terminal/* print */.yy)(`  ${commit}`);
};


/***/ }),

/***/ 6400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkFiles: () => (/* binding */ checkFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _mlops_actions_contracts_contract__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32825);
/* harmony import */ var _mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95443);
/* harmony import */ var _mlops_actions_contracts_drift_config__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74843);
/* harmony import */ var _mlops_actions_contracts_drift_sources__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78079);
/* harmony import */ var _mlops_actions_contracts_parse_project__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78780);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39887);
/* harmony import */ var _mlops_actions_drift_compare_check_drift__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97106);
/* harmony import */ var _mlops_actions_drift_labels_check_labels__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3346);
/* harmony import */ var _mlops_actions_drift_labels_registered_metrics__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(72835);
/* harmony import */ var _mlops_actions_drift_read_expand_globs__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(31728);
/* harmony import */ var _mlops_actions_drift_sources_open_current__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(16880);
/* harmony import */ var _read_profile_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(77228);
/* harmony import */ var _show_progress_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(62085);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5696);

















/**
 * Checks files for drift. A reference or current data that is not there is a check that could not be made, told in the
 * result; a fault in the settings is thrown.
 */
const checkFiles = async (options) => {
    const { plan, gate } = await readConfig(options);
    const config = options.separator === undefined ? plan : { ...plan, separator: options.separator };
    const source = chooseSource(options, plan);
    try {
        const { reference, digest } = await openReference((0,_mlops_actions_drift_read_expand_globs__WEBPACK_IMPORTED_MODULE_11__.expandGlobs)(options.reference, process.cwd()));
        const gather = {
            ...{ directory: process.cwd(), temporary: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), env: process.env, wait: node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout, log: _terminal_js__WEBPACK_IMPORTED_MODULE_14__/* .printNote */ .cN },
            ...{ headers: plan.request_headers ?? {}, maxBytes: plan.max_bytes ?? Number.POSITIVE_INFINITY },
        };
        const opened = await (0,_mlops_actions_drift_sources_open_current__WEBPACK_IMPORTED_MODULE_12__/* .openCurrent */ .E)(await readShards(source), reference, config, gather);
        try {
            const progress = (0,_show_progress_js__WEBPACK_IMPORTED_MODULE_15__.showProgress)("reading");
            const { current, names } = opened;
            const judged = await (0,_mlops_actions_drift_compare_check_drift__WEBPACK_IMPORTED_MODULE_9__/* .checkDrift */ .o)({
                reference,
                current,
                config,
                salt: options.salt,
                onProgress: progress.update,
            }).finally(progress.end);
            const study = () => studyGate(gate, options.config, config);
            const registered = "profile" in reference ? (0,_mlops_actions_drift_labels_registered_metrics__WEBPACK_IMPORTED_MODULE_16__/* .registeredOf */ .g)(reference.profile) : [];
            const labels = { study, config, registered, current, names, gather, now: new Date() };
            const drift = options.labels === false ? judged : await (0,_mlops_actions_drift_labels_check_labels__WEBPACK_IMPORTED_MODULE_10__/* .addRealised */ .x)(judged, labels);
            const reason = drift.reason && opened.rename(drift.reason);
            return { ...drift, ...(reason && { reason }), ...(digest && { profile_digest: digest }), files: names };
        }
        finally {
            await opened.remove();
        }
    }
    catch (error) {
        if (!(0,_mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_8__/* .isUserError */ .i)(error))
            throw error;
        const reason = error.fix ? `${error.message} ${error.fix}` : error.message;
        return {
            schema: "mlops/drift@1",
            state: "could_not_check",
            reason,
            rows: { reference: 0, current: 0 },
            columns: [],
        };
    }
};
const chooseSource = (options, { current }) => {
    if (options.current && options.engine)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_8__.UserError("Both --current and --engine are given: files, or a table?");
    if (options.current)
        return options.current;
    if (options.engine)
        return { sql: readSql(options) };
    if (current === undefined)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_8__.UserError("There is no current data to check.", {
            fix: "Name files with --current, a table with --engine and --table, or give the mlops.yml that does with --config.",
        });
    return typeof current === "string" ? [current] : current;
};
const readSql = ({ engine, table, query, engineArgument }) => {
    const found = _mlops_actions_contracts_drift_sources__WEBPACK_IMPORTED_MODULE_6__/* .sqlSourceShape */ .V.safeParse({ engine, table, query, arguments: engineArgument });
    if (found.success)
        return found.data;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_8__.UserError(`--engine, --table and --query: ${(0,_mlops_actions_contracts_contract__WEBPACK_IMPORTED_MODULE_3__/* .describeIssues */ .wF)(found.error)}.`);
};
/** Current data that is profiles and nothing else was counted by the jobs of a matrix. */
const readShards = async (source) => {
    if (!Array.isArray(source) || source.some((path) => /^\w+:\/\//.test(path)))
        return source;
    const names = (0,_mlops_actions_drift_read_expand_globs__WEBPACK_IMPORTED_MODULE_11__.expandGlobs)(source, process.cwd());
    const profiles = await Promise.all(names.map(_read_profile_js__WEBPACK_IMPORTED_MODULE_13__.readProfile));
    const shards = profiles.flatMap((profile, index) => (profile ? [{ name: names[index], profile }] : []));
    return shards.length === names.length ? { shards } : source;
};
const studyGate = async (gate, path, config) => {
    const { readGate } = await Promise.all(/* import() */[__webpack_require__.e(5919), __webpack_require__.e(7517), __webpack_require__.e(6069)]).then(__webpack_require__.bind(__webpack_require__, 76069));
    const { studyLabels } = await Promise.all(/* import() */[__webpack_require__.e(5919), __webpack_require__.e(7517), __webpack_require__.e(8721)]).then(__webpack_require__.bind(__webpack_require__, 88721));
    return studyLabels(gate === undefined ? undefined : (await readGate(gate, path, readText)).policy, config);
};
const readText = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8").catch((cause) => {
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_8__.UserError(`${path} cannot be read: ${cause.message}.`, { cause });
});
const readConfig = async ({ config, model }) => {
    if (config === undefined)
        return { plan: _mlops_actions_contracts_drift_config__WEBPACK_IMPORTED_MODULE_5__/* .driftConfigShape */ .N.parse({}) };
    const text = await readText(config);
    if (!/^models:/m.test(text))
        return { plan: (0,_mlops_actions_contracts_parse_project__WEBPACK_IMPORTED_MODULE_7__/* .parseYaml */ .hN)(text, config, _mlops_actions_contracts_drift_config__WEBPACK_IMPORTED_MODULE_5__/* .driftConfigShape */ .N) };
    const project = (0,_mlops_actions_contracts_parse_project__WEBPACK_IMPORTED_MODULE_7__/* .parseProject */ .XB)(text, config);
    const name = (0,_mlops_actions_contracts_parse_project__WEBPACK_IMPORTED_MODULE_7__.chooseModel)(project, model, config, (first) => `Add --model, such as --model ${first}.`);
    const { drift: plan, gate } = (0,_mlops_actions_contracts_parse_project__WEBPACK_IMPORTED_MODULE_7__/* .selectModel */ .U8)(project, name, config);
    if (!plan)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_8__.UserError(`${config}: models.${name} has no drift settings.`, { fix: "Add drift: to it." });
    return { plan, gate };
};
const openReference = async (paths) => {
    const profile = paths.length === 1 ? await (0,_read_profile_js__WEBPACK_IMPORTED_MODULE_13__.readProfile)(paths[0]) : undefined;
    return profile ? { reference: { profile }, digest: (0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(profile) } : { reference: { paths } };
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

/***/ 62085:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showProgress: () => (/* binding */ showProgress)
/* harmony export */ });
/* unused harmony export describeProgress */
/* harmony import */ var _mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76656);

/** A line on standard error that tells bytes, rows where there are some, rate and time left; nothing where standard error is no terminal. */
const showProgress = (title) => {
    const stream = process.stderr;
    if (!stream.isTTY)
        return { update: () => { }, end: () => { } };
    const began = performance.now();
    let drawn = 0;
    const update = (state) => {
        const now = performance.now();
        if (now - drawn < 100 && state.done < state.total)
            return;
        drawn = now;
        stream.write(`\r\u001b[2K${describeProgress(title, state, (now - began) / 1000)}`);
    };
    return { update, end: () => stream.write(drawn ? "\n" : "") };
};
/** `flights@v0.2.0  ███████░░░  12.3 MB of 45 MB  3.2 MB/s  10 s left` */
const describeProgress = (title, { done, total, kept = 0, rows }, seconds) => {
    const share = total > 0 ? done / total : 1;
    const rate = seconds > 0 ? (done - kept) / seconds : 0;
    const filled = Math.round(share * 20);
    const left = done < total && rate > 0 ? `  ${Math.ceil((total - done) / rate)} s left` : "";
    const counted = rows === undefined ? "" : `  ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(rows, "row")}`;
    return `${title}  ${"█".repeat(filled)}${"░".repeat(20 - filled)}  ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(done)} of ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(total)}${counted}  ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(Math.round(rate))}/s${left}`;
};


/***/ })

};
