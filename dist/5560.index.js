export const id = 5560;
export const ids = [5560];
export const modules = {

/***/ 9844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ findRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39887);



/** The folder that holds actions and dist: this bundle lies in its dist, this source deep in its packages. */
const findRoot = () => {
    for (let folder = import.meta.dirname; folder !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder); folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "actions", "setup-env", "action.yml")))
            return folder;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError("The actions are not beside this command.", {
        fix: "Run it from a clone of mlops-actions, or from its npm package.",
    });
};


/***/ }),

/***/ 22516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ createRunTree)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57618);


/** Lines of a failing step's log that are worth a look at once. */
const tailLength = 20;
const quietSeconds = 30;
/**
 * Draws runs as trees: a job's branch when the job is done, a live line below while a terminal is there to redraw it,
 * and a plain line every half a minute where it is not.
 */
const createRunTree = (stream, options = {}) => {
    const { showPath = (path) => path, now = () => performance.now() } = options;
    const paint = (style, text) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .paintFor */ .e)(stream, style, text);
    const interactive = Boolean(stream.isTTY) && process.env.TERM !== "dumb";
    const runs = new Map();
    const jobs = new Map();
    let headed;
    let liveLine = false;
    let ticks = 0;
    const clearLive = () => {
        if (liveLine)
            stream.write("\r\u001B[2K");
        liveLine = false;
    };
    const print = (line = "") => {
        clearLive();
        stream.write(`${line}\n`);
    };
    const drawLive = () => {
        const working = [...jobs.values()].flatMap((job) => {
            const step = [...job.steps.values()].at(-1);
            return step ? [{ job, step }] : [];
        });
        if (working.length === 0)
            return clearLive();
        ticks++;
        if (!interactive) {
            if (ticks % quietSeconds === 0)
                for (const { job, step } of working)
                    print(`… ${job.name} · ${step.name} ${formatSeconds((now() - step.since) / 1000)}`);
            return;
        }
        const frame = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏"[ticks % 10];
        const text = working
            .map(({ job, step }) => {
            const last = step.tail.at(-1);
            const seconds = formatSeconds((now() - step.since) / 1000);
            return `${job.name} · ${step.name} ${seconds}${last ? ` · ${(0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(last).trim()}` : ""}`;
        })
            .join("  ");
        stream.write(`\r\u001B[2K${paint("cyan", frame)} ${shorten(text, (stream.columns ?? 80) - 3)}`);
        liveLine = true;
    };
    const timer = setInterval(drawLive, interactive ? 120 : 1000);
    timer.unref();
    const titleOf = (run) => {
        const ref = run.ref.replace(/^refs\/(heads|tags|pull)\//, "");
        return `${run.name} · ${run.event} · ${ref}@${run.sha.slice(0, 7)}`;
    };
    const printHead = (runId) => {
        const run = runs.get(runId);
        if (!run || headed === runId)
            return;
        headed = runId;
        print(paint("bold", titleOf(run)));
    };
    const printJob = (runId, result, job) => {
        printHead(runId);
        const width = Math.min(stream.columns ?? 80, 100);
        const shown = result.steps.filter(isWorthShowing);
        const names = Math.max(14, ...shown.map((step) => nameStep(step).length));
        const row = (left, note, right) => {
            const used = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(left).length + right.length + 1;
            const text = interactive ? shorten(note, width - used) : note;
            const gap = " ".repeat(Math.max(1, width - used - text.length + 1));
            print(`${left}${text}${right === "" ? "" : gap}${paint("dim", right)}`.trimEnd());
        };
        row(`├ ${paint(jobStyle(result.conclusion), result.name)} `, result.conclusion === "success" ? "" : result.conclusion, result.conclusion === "skipped" ? "" : formatSeconds(result.seconds));
        for (const step of shown) {
            const { mark, style } = markOf(step);
            const note = step.outputs["summary-line"]?.split("\n")[0] ?? "";
            row(`│ ${paint(style, mark)} ${nameStep(step).padEnd(names)} `, note, step.conclusion === "skipped" ? "skipped" : formatSeconds(step.seconds));
        }
        result.steps.forEach((step, index) => {
            for (const { level, message, file, line } of step.annotations) {
                const place = file ? ` ${file}${line === undefined ? "" : `:${line}`}` : "";
                const style = level === "error" ? "red" : level === "warning" ? "yellow" : "blue";
                print(`│   ${paint(style, level)}${place} ${message.replaceAll("\n", "\n│     ")}`);
            }
            // What stands beside the step or on a line of its own is not told again as the log's last words.
            const told = new Set(step.annotations.flatMap(({ message }) => message.split("\n")));
            const beside = step.outputs["summary-line"];
            if (beside)
                told.add(beside);
            if (step.conclusion === "failure")
                for (const line of lastWords(job?.steps.get(index)))
                    if (!told.has(line))
                        print(`│   ${paint("dim", "│")} ${line}`);
        });
        if (result.conclusion === "failure" && result.logFile)
            print(`│   ${paint("dim", `the whole log: ${showPath(result.logFile)}`)}`);
    };
    const printEnd = (result) => {
        const run = runs.get(result.runId);
        if (run && result.conclusion === "skipped") {
            print(paint("dim", `${titleOf(run)} skipped`));
            runs.delete(result.runId);
            return;
        }
        printHead(result.runId);
        for (const job of result.jobs)
            if (job.conclusion === "skipped")
                printJob(result.runId, job, undefined);
        const requests = `${result.apiRequests} API request${result.apiRequests === 1 ? "" : "s"}`;
        print(`└ ${paint(jobStyle(result.conclusion), result.conclusion)} ${paint("dim", `${formatSeconds(result.seconds)} · ${requests}`)}`);
        headed = undefined;
        runs.delete(result.runId);
    };
    const keyOf = (event) => `${event.runId}/${event.job}`;
    const report = (event) => {
        switch (event.type) {
            case "runStarted":
                runs.set(event.runId, event);
                return;
            case "jobStarted":
                jobs.set(keyOf(event), { runId: event.runId, name: event.job, steps: new Map() });
                return;
            case "stepStarted": {
                const name = nameStep({ name: event.name, ...(event.uses && { uses: event.uses }) });
                jobs.get(keyOf(event))?.steps.set(event.step, { name, since: now(), tail: [], folded: undefined });
                return;
            }
            case "stepOutput": {
                const step = jobs.get(keyOf(event))?.steps.get(event.step);
                if (step)
                    remember(step, event.line);
                return;
            }
            case "jobFinished": {
                const job = jobs.get(keyOf(event));
                jobs.delete(keyOf(event));
                // Told at the run's end: where nothing else ran, one line says it all.
                if (event.result.conclusion !== "skipped")
                    printJob(event.runId, event.result, job);
                return;
            }
            case "runFinished":
                printEnd(event.result);
                return;
            case "note":
                print(paint("dim", event.message));
                return;
            default:
                return;
        }
    };
    return {
        report,
        close: () => {
            clearInterval(timer);
            clearLive();
        },
    };
};
/**
 * Keeps the last lines of what a step said. A group that was closed is folded away, as GitHub folds it: its own
 * script, which the log begins with, and what a client says while it moves files.
 */
const remember = (step, line) => {
    if (line.startsWith("##[group]"))
        step.folded = [];
    else if (line === "##[endgroup]")
        step.folded = undefined;
    else if (!/^##\[(error|warning|notice)\]/.test(line))
        (step.folded ?? step.tail).push(line);
    for (const lines of [step.tail, step.folded ?? []])
        if (lines.length > tailLength)
            lines.shift();
};
const lastWords = (step) => [...(step?.tail ?? []), ...(step?.folded ?? [])].slice(-tailLength);
/** What the runner does before and after is shown only where it went wrong. */
const isWorthShowing = ({ name, conclusion }) => !(/^(Post Run |Set up job$|Complete job$)/.test(name) && conclusion === "success");
/** "train" for "Run mlops-actions/mlops-actions/actions/train@v1". */
const nameStep = ({ name, uses }) => {
    const action = uses?.split("@")[0]?.split("/").filter(Boolean).at(-1);
    if (action && name === `Run ${uses}`)
        return action;
    if (action && name === `Post Run ${uses}`)
        return `${action} (post)`;
    return shorten(name, 40);
};
const markOf = ({ conclusion, outcome }) => {
    if (conclusion === "success")
        return outcome === "failure" ? { mark: "!", style: "yellow" } : { mark: "✓", style: "green" };
    if (conclusion === "failure")
        return { mark: "✗", style: "red" };
    return conclusion === "cancelled" ? { mark: "⊘", style: "yellow" } : { mark: "–", style: "dim" };
};
const jobStyle = (conclusion) => conclusion === "failure" ? "red" : conclusion === "success" ? "bold" : "dim";
const formatSeconds = (seconds) => seconds < 100 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
const shorten = (text, width) => text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;


/***/ }),

/***/ 90928:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ listChangedFiles)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91318);

/**
 * Files that a push or a pull request changes, as path filters see them: a pull request against where it branched off,
 * a push against what the branch was before, a new branch against the default branch.
 */
const listChangedFiles = async (gitDirectory, event) => {
    const names = async (...args) => (await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .readGit */ .lX)(gitDirectory, ...args)).split("\0").filter(Boolean);
    const pull = event.payload.pull_request;
    if (pull)
        return names("diff", "--name-only", "-z", `${pull.base.sha}...${pull.head.sha}`);
    const before = String(event.payload.before ?? "");
    const known = /^0*$/.test(before) ? undefined : await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .findCommit */ .fq)(gitDirectory, before);
    if (known)
        return names("diff", "--name-only", "-z", known, event.sha);
    const branch = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .findCommit */ .fq)(gitDirectory, `refs/heads/${await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .readDefaultBranch */ .yt)(gitDirectory)}`);
    if (branch && branch !== event.sha)
        return names("diff", "--name-only", "-z", `${branch}...${event.sha}`);
    return names("ls-tree", "-r", "--name-only", "-z", event.sha);
};


/***/ }),

/***/ 52026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createConcurrencyGroups)
/* harmony export */ });
/**
 * `concurrency:` of workflows and jobs. Names are compared without regard to case.
 * https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency
 */
const createConcurrencyGroups = () => {
    const groups = new Map();
    const hold = (key, holder) => {
        const group = groups.get(key) ?? { holder };
        group.holder = holder;
        groups.set(key, group);
        let released = false;
        return {
            release: () => {
                if (released)
                    return;
                released = true;
                const next = group.waiting;
                delete group.waiting;
                if (next)
                    next.admit(hold(key, next));
                else
                    groups.delete(key);
            },
        };
    };
    return {
        enter: async (name, { cancelInProgress, cancel, signal }) => {
            const key = name.toLowerCase();
            const group = groups.get(key);
            if (signal.aborted)
                return undefined;
            if (!group)
                return hold(key, { cancel });
            group.waiting?.admit(undefined);
            const admitted = new Promise((resolve) => {
                const waiting = { cancel, admit: resolve };
                group.waiting = waiting;
                signal.addEventListener("abort", () => {
                    if (group.waiting === waiting)
                        delete group.waiting;
                    resolve(undefined);
                }, { once: true });
            });
            if (cancelInProgress)
                group.holder.cancel();
            return admitted;
        },
    };
};


/***/ }),

/***/ 91318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ listWorkflows),
/* harmony export */   _T: () => (/* binding */ readFileAt),
/* harmony export */   fq: () => (/* binding */ findCommit),
/* harmony export */   lX: () => (/* binding */ readGit),
/* harmony export */   yt: () => (/* binding */ readDefaultBranch)
/* harmony export */ });
/* unused harmony export gitEnvironment */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);


const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** Runs git on a bare repository (its folder) and gives its standard output, without the last line's end. */
const readGit = async (gitDirectory, ...args) => {
    const { stdout } = await run("git", [`--git-dir=${gitDirectory}`, ...args], {
        maxBuffer: 64 * 1024 * 1024,
        env: gitEnvironment(),
    });
    return stdout.replace(/\n$/, "");
};
/** The file's text at a commit; undefined where it is not there. */
const readFileAt = async (gitDirectory, commit, path) => {
    try {
        const { stdout } = await run("git", [`--git-dir=${gitDirectory}`, "show", `${commit}:${path}`], {
            maxBuffer: 64 * 1024 * 1024,
            env: gitEnvironment(),
        });
        return stdout;
    }
    catch {
        return undefined;
    }
};
/** The commit a name stands for; undefined where there is none. */
const findCommit = async (gitDirectory, name) => {
    try {
        return await readGit(gitDirectory, "rev-parse", "--verify", "--quiet", `${name}^{commit}`);
    }
    catch {
        return undefined;
    }
};
/** The branch that HEAD names: the default branch of a bare repository. */
const readDefaultBranch = async (gitDirectory) => (await readGit(gitDirectory, "symbolic-ref", "HEAD")).replace(/^refs\/heads\//, "");
/** Paths of the workflow files at a commit. */
const listWorkflows = async (gitDirectory, commit) => {
    const names = await readGit(gitDirectory, "ls-tree", "--name-only", commit, ".github/workflows/").catch(() => "");
    return names.split("\n").filter((name) => /\.ya?ml$/.test(name));
};
/** Git without the caller's GIT_* variables: a hook that started us would redirect every command. */
const gitEnvironment = () => Object.fromEntries(Object.entries({ ...process.env, GIT_TERMINAL_PROMPT: "0" }).filter(([name]) => !name.startsWith("GIT_") || name === "GIT_TERMINAL_PROMPT" || name === "GIT_SSL_CAINFO"));


/***/ }),

/***/ 86:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ matchesEvent)
/* harmony export */ });
/* harmony import */ var _match_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58224);

/** What an event without `types:` is heard for, where that is not everything. */
const defaultTypes = {
    pull_request: ["opened", "synchronize", "reopened"],
    pull_request_target: ["opened", "synchronize", "reopened"],
};
/**
 * Whether a workflow's `on:` wants an event.
 * @param changedFiles asked for only where a path filter needs it
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const matchesEvent = async (events, event, changedFiles) => {
    const filters = events[event.name];
    if (!filters)
        return false;
    const types = filters.types ?? defaultTypes[event.name];
    if (types && event.action !== undefined && !types.includes(event.action))
        return false;
    switch (event.name) {
        case "push":
            return matchesPush(filters, event.ref, changedFiles);
        case "pull_request":
        case "pull_request_target":
            return matchesName(filters, "branches", baseOf(event)) && matchesPaths(filters, changedFiles);
        case "workflow_run": {
            const { name = "", head_branch: branch } = (event.payload.workflow_run ?? {});
            return (filters.workflows?.includes(name) ?? true) && matchesName(filters, "branches", branch ?? "");
        }
        default:
            return true;
    }
};
const matchesPush = async (filters, ref, changedFiles) => {
    const byBranch = filters.branches ?? filters["branches-ignore"];
    const byTag = filters.tags ?? filters["tags-ignore"];
    if (ref.startsWith("refs/tags/"))
        // A filter for branches alone leaves tags out, and the other way round. Paths do not count for tags.
        return byTag ? matchesName(filters, "tags", ref.slice("refs/tags/".length)) : !byBranch;
    if (byBranch ? !matchesName(filters, "branches", ref.replace(/^refs\/heads\//, "")) : byTag)
        return false;
    return matchesPaths(filters, changedFiles);
};
const matchesName = (filters, kind, name) => {
    const wanted = filters[kind];
    const unwanted = filters[`${kind}-ignore`];
    if (wanted)
        return (0,_match_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPatterns */ .v)(wanted, name);
    return unwanted ? !(0,_match_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPatterns */ .v)(unwanted, name) : true;
};
const matchesPaths = async (filters, changedFiles) => {
    const { paths, "paths-ignore": ignored } = filters;
    if (!paths && !ignored)
        return true;
    const files = await changedFiles();
    return paths
        ? files.some((file) => (0,_match_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPatterns */ .v)(paths, file))
        : files.some((file) => !(0,_match_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPatterns */ .v)(ignored, file));
};
const baseOf = (event) => event.payload.pull_request?.base?.ref ?? "";


/***/ }),

/***/ 58224:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ matchesPatterns)
/* harmony export */ });
/**
 * GitHub's filter patterns for branches, tags and paths: `*` stays within a segment, `**` crosses `/`, `?` makes the
 * character before it optional, `+` repeats it, `[]` is a class, a leading `!` takes names out again.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
const matchesPatterns = (patterns, name) => {
    let included = false;
    for (const pattern of patterns) {
        const negative = pattern.startsWith("!");
        if (toRegExp(negative ? pattern.slice(1) : pattern).test(name))
            included = !negative;
    }
    return included;
};
const toRegExp = (pattern) => {
    let source = "";
    for (let index = 0; index < pattern.length; index++) {
        const character = pattern[index];
        if (character === "\\" && index + 1 < pattern.length)
            source += escapeText(pattern[++index]);
        else if (character === "*") {
            if (pattern[index + 1] !== "*")
                source += "[^/]*";
            else {
                index++;
                // "**/x" matches "x" too: the slash belongs to the stars.
                if (pattern[index + 1] === "/") {
                    index++;
                    source += "(?:.*/)?";
                }
                else
                    source += ".*";
            }
        }
        else if (character === "[") {
            const end = pattern.indexOf("]", index + 1);
            if (end < 0)
                source += "\\[";
            else {
                source += `[${pattern.slice(index + 1, end).replaceAll("\\", "\\\\")}]`;
                index = end;
            }
        }
        else if ((character === "?" || character === "+") && source !== "")
            source += character;
        else
            source += escapeText(character);
    }
    return new RegExp(`^${source}$`, "s");
};
const escapeText = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");


/***/ }),

/***/ 18303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   I$: () => (/* binding */ readSteps),
/* harmony export */   I6: () => (/* binding */ find),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   dx: () => (/* binding */ parseWorkflowFile),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   mG: () => (/* binding */ refuseFaults)
/* harmony export */ });
/* harmony import */ var _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36307);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);


/** @throws UserError with every fault's file, line and column, as GitHub's own parser words them. */
const parseWorkflowFile = async (path, content) => {
    const { context, value } = (0,_actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__/* .parseWorkflow */ .hM)({ name: path, content }, new _actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__/* .NoOperationTraceWriter */ .P0());
    if (value) {
        const template = await (0,_actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__/* .convertWorkflowTemplate */ .DE)(context, value);
        refuseFaults(context, path);
        const token = value.assertMapping("workflow");
        const jobs = find(token, "jobs").assertMapping("jobs");
        return {
            path,
            name: find(token, "name")?.toString() || path,
            events: template.events,
            token,
            jobs: template.jobs.map((job) => readJob(job, find(jobs, job.id.value).assertMapping("job"))),
        };
    }
    refuseFaults(context, path);
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`${path} is empty.`, { fix: "A workflow needs on: and jobs:." });
};
const readJob = (job, token) => ({
    id: job.id.value,
    needs: (job.needs ?? []).map((need) => need.value),
    condition: job.if.expression,
    token,
    steps: job.type === "job" ? readSteps(job.steps, find(token, "steps")) : [],
});
/** The converter gives ids and conditions, the tokens all the rest; both are in the file's order. */
const readSteps = (steps, list) => {
    const tokens = items(list);
    return steps.map((step, index) => ({
        id: step.id,
        condition: step.if?.expression ?? "success()",
        token: tokens[index].assertMapping("step"),
    }));
};
/** Throws what a parser collected. */
const refuseFaults = (context, path) => {
    const faults = context.errors.getErrors();
    if (faults.length === 0)
        return;
    const lines = faults.map(({ rawMessage, range }) => formatPlace({ path, ...(range && { line: range.start.line, column: range.start.column }) }, 
    // The YAML reader adds the place again, and a picture of it.
    rawMessage.split("\n")[0].replace(/ at line \d+, column \d+:?$/, "")));
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(lines.join("\n"), { fix: "GitHub would refuse this file too." });
};
const find = (mapping, key) => mapping && (0,_actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(mapping) ? mapping.find(key) : undefined;
/** The entries of a sequence; none where it is something else. */
const items = (token) => token && (0,_actions_workflow_parser__WEBPACK_IMPORTED_MODULE_0__/* .isSequence */ .wZ)(token) ? [...token] : [];
const placeOf = (path, token) => ({
    path,
    ...(token.line !== undefined && { line: token.line }),
    ...(token.col !== undefined && { column: token.col }),
});
const formatPlace = ({ path, line, column }, message) => `${path}${line === undefined ? "" : `:${line}:${column ?? 1}`}: ${message}`;


/***/ }),

/***/ 38958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ gitDirectoryOf),
  F: () => (/* binding */ runWorkflow)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../packages/contracts/src/suggest.ts
var suggest = __webpack_require__(65489);
// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: ../node_modules/@actions/expressions/dist/index.js + 17 modules
var dist = __webpack_require__(51114);
// EXTERNAL MODULE: ../node_modules/@actions/expressions/dist/result.js
var result = __webpack_require__(67802);
// EXTERNAL MODULE: ../node_modules/@actions/workflow-parser/dist/index.js
var workflow_parser_dist = __webpack_require__(36307);
;// CONCATENATED MODULE: ../packages/local-runner/src/expressions.ts



/** An expression that could not be evaluated, with the place it stands. */
class ExpressionFailure extends Error {
    name = "ExpressionFailure";
}
/** Evaluates what stands between `${{` and `}}` with GitHub's own engine. */
const evaluateExpression = (expression, scope) => toPlain(evaluate(expression, scope));
/** Whether an `if:` holds. */
const evaluateCondition = (expression, scope) => (0,result/* truthy */.vN)(evaluate(expression, scope));
/** The value of a piece of YAML, its expressions evaluated. */
const evaluateToken = (token, scope) => {
    if (token === undefined)
        return undefined;
    if ((0,workflow_parser_dist/* isBasicExpression */.hR)(token))
        return locate(token, () => evaluateExpression(token.expression, scope));
    if ((0,workflow_parser_dist/* isString */.Kg)(token) || (0,workflow_parser_dist/* isNumber */.Et)(token) || (0,workflow_parser_dist/* isBoolean */.Lm)(token))
        return token.value;
    if ((0,workflow_parser_dist/* isSequence */.wZ)(token))
        return [...token].map((item) => evaluateToken(item, scope));
    if ((0,workflow_parser_dist/* isMapping */.pi)(token)) {
        const result = {};
        for (const { key, value } of token) {
            const found = evaluateToken(value, scope);
            // `${{ insert }}: ${{ expression }}` spreads the expression's mapping into this one.
            if (!(0,workflow_parser_dist/* isString */.Kg)(key) && !(0,workflow_parser_dist/* isBasicExpression */.hR)(key))
                Object.assign(result, found);
            else
                result[toText(evaluateToken(key, scope))] = found;
        }
        return result;
    }
    return null;
};
/** The same as text, as GitHub turns values into text. */
const evaluateText = (token, scope) => token === undefined ? undefined : toText(evaluateToken(token, scope));
/** A mapping of texts (env, with, outputs). */
const evaluateTexts = (token, scope) => Object.fromEntries(Object.entries((evaluateToken(token, scope) ?? {})).map(([key, value]) => [
    key,
    toText(value),
]));
/** null is empty, numbers have at most 15 digits, a mapping is "Object", as in GitHub's expressions. */
const toText = (value) => toData(value).coerceString();
const evaluate = (expression, { contexts, functions = {} }) => {
    const extensions = Object.entries(functions).map(([name, call]) => ({
        name,
        minArgs: 0,
        maxArgs: 255,
        call: (...args) => toData(call(...args.map((arg) => arg.coerceString()))),
    }));
    const { tokens } = new dist/* Lexer */.JG(expression).lex();
    const tree = new dist/* Parser */.iX(tokens, Object.keys(contexts), extensions).parse();
    const context = toData(contexts);
    return new dist/* Evaluator */.oi(tree, context, new Map(extensions.map((extension) => [extension.name.toLowerCase(), extension]))).evaluate();
};
const toData = (value) => {
    if (value === null || value === undefined)
        return new dist/* data.Null */.p.Uv();
    if (typeof value === "string")
        return new dist/* data.StringData */.p.uQ(value);
    if (typeof value === "number")
        return new dist/* data.NumberData */.p.Q9(value);
    if (typeof value === "boolean")
        return new dist/* data.BooleanData */.p.bo(value);
    if (Array.isArray(value))
        return new dist/* data.Array */.p.O3(...value.map(toData));
    return new dist/* data.Dictionary */.p.bT(...Object.entries(value).map(([key, item]) => ({ key, value: toData(item) })));
};
const toPlain = (value) => {
    if (value instanceof dist/* data.Dictionary */.p.bT)
        return Object.fromEntries(value.pairs().map((pair) => [pair.key, toPlain(pair.value)]));
    if (value instanceof dist/* data.Array */.p.O3)
        return value.values().map(toPlain);
    if (value instanceof dist/* data.Null */.p.Uv)
        return null;
    if (value instanceof dist/* data.StringData */.p.uQ || value instanceof dist/* data.BooleanData */.p.bo)
        return value.value;
    return value.number();
};
const locate = (token, body) => {
    try {
        return body();
    }
    catch (error) {
        if (error instanceof ExpressionFailure)
            throw error;
        const { message } = error;
        const place = token.line === undefined ? "" : ` (line ${token.line}, column ${token.col})`;
        throw new ExpressionFailure(`\${{ ${token.expression} }}${place}: ${message}`, { cause: error });
    }
};

// EXTERNAL MODULE: ../packages/local-runner/src/parse-workflow.ts
var parse_workflow = __webpack_require__(18303);
;// CONCATENATED MODULE: ../packages/local-runner/src/call-inputs.ts



/** Inputs of a called workflow: what the caller gave, else the defaults, each of its declared type. */
const readCallInputs = (workflow, given, contexts) => {
    const declared = (0,parse_workflow/* find */.I6)((0,parse_workflow/* find */.I6)((0,parse_workflow/* find */.I6)(workflow.token, "on"), "workflow_call"), "inputs");
    const values = { ...(given ?? {}) };
    const inputs = {};
    if (declared)
        for (const { key, value } of declared.assertMapping("inputs")) {
            const name = key.toString();
            const type = (0,parse_workflow/* find */.I6)(value, "type")?.toString() ?? "string";
            const found = values[name] ?? evaluateToken((0,parse_workflow/* find */.I6)(value, "default"), { contexts });
            delete values[name];
            if (found === undefined && (0,parse_workflow/* find */.I6)(value, "required")?.toString() === "true")
                throw new user_error.UserError(`${workflow.path}: the caller does not give the required input "${name}".`);
            inputs[name] = convert(found, type, `${workflow.path}: input "${name}"`);
        }
    const unknown = Object.keys(values);
    if (unknown.length > 0)
        throw new user_error.UserError(`${workflow.path} has no input ${unknown.map((name) => `"${name}"`).join(", ")}.`, {
            fix: `Its inputs: ${Object.keys(inputs).join(", ") || "none"}.`,
        });
    return inputs;
};
const convert = (value, type, what) => {
    if (value === undefined || value === null)
        return type === "boolean" ? false : type === "number" ? 0 : "";
    if (type === "string")
        return typeof value === "object" ? JSON.stringify(value) : String(value);
    if (typeof value === type)
        return value;
    throw new user_error.UserError(`${what} is ${JSON.stringify(value)}, expected a ${type}.`);
};
/** Secrets of a called workflow: all of the caller's with `secrets: inherit`, else those that it names. */
const readCallSecrets = (workflow, job, secrets, scope) => {
    const token = (0,parse_workflow/* find */.I6)(job.token, "secrets");
    if (token?.toString() === "inherit")
        return secrets;
    const given = token ? evaluateTexts(token, scope) : {};
    for (const [name, { required }] of Object.entries(workflow.events.workflow_call?.secrets ?? {}))
        if (required && !(name in given))
            throw new user_error.UserError(`${workflow.path}: the caller does not give the required secret "${name}".`);
    return given;
};
/**
 * Checks and completes the inputs of a workflow_dispatch. Given are texts, as the API takes them; the `inputs` context
 * has booleans and numbers as such, `github.event.inputs` has texts.
 * @throws UserError naming what is missing, unknown or not among the options
 */
const readDispatchInputs = (workflow, given) => {
    // From the tokens: the converter does not know inputs of type number.
    const declared = (0,parse_workflow/* find */.I6)((0,parse_workflow/* find */.I6)((0,parse_workflow/* find */.I6)(workflow.token, "on"), "workflow_dispatch"), "inputs");
    const definitions = declared ? [...declared.assertMapping("inputs")] : [];
    const names = definitions.map(({ key }) => key.toString());
    const unknown = Object.keys(given).filter((name) => !names.includes(name));
    if (unknown.length > 0)
        throw new user_error.UserError(`Unexpected inputs provided: ${unknown.join(", ")}.`, {
            fix: `${workflow.path} takes: ${names.join(", ") || "no inputs"}.`,
        });
    const inputs = {};
    const texts = {};
    for (const { key, value: definition } of definitions) {
        const name = key.toString();
        const options = (0,parse_workflow/* items */.ld)((0,parse_workflow/* find */.I6)(definition, "options")).map((option) => option.toString());
        const text = given[name] ?? (0,parse_workflow/* find */.I6)(definition, "default")?.toString() ?? "";
        if (text === "" && (0,parse_workflow/* find */.I6)(definition, "required")?.toString() === "true")
            throw new user_error.UserError(`Required input '${name}' not provided.`, { fix: `Give --input ${name}=…` });
        if (text !== "" && options.length > 0 && !options.includes(text))
            throw new user_error.UserError(`Provided value '${text}' for input '${name}' not in the list of allowed values.`, {
                fix: `Allowed: ${options.join(", ")}.`,
            });
        texts[name] = text;
        inputs[name] = toTyped(text, (0,parse_workflow/* find */.I6)(definition, "type")?.toString() ?? "string", name);
    }
    return { inputs, texts };
};
const toTyped = (text, type, name) => {
    if (type === "boolean") {
        if (text === "" || text === "false")
            return false;
        if (text === "true")
            return true;
        throw new user_error.UserError(`Input '${name}' is '${text}', expected true or false.`);
    }
    if (type === "number") {
        const number = Number(text);
        if (Number.isFinite(number))
            return number;
        throw new user_error.UserError(`Input '${name}' is '${text}', expected a number.`);
    }
    return text;
};

// EXTERNAL MODULE: ../node_modules/@actions/workflow-parser/dist/actions/action-parser.js + 3 modules
var action_parser = __webpack_require__(75835);
// EXTERNAL MODULE: ../node_modules/@actions/workflow-parser/dist/actions/action-template.js
var action_template = __webpack_require__(12452);
;// CONCATENATED MODULE: ../packages/local-runner/src/action-files.ts





/** Reads an action.yml with GitHub's own schema. @throws UserError where it is broken or of a kind we cannot run. */
const parseActionFile = (path, content) => {
    const { context, value } = (0,action_parser/* parseAction */.w)({ name: path, content }, new workflow_parser_dist/* NoOperationTraceWriter */.P0());
    (0,parse_workflow/* refuseFaults */.mG)(context, path);
    const template = (0,action_template/* convertActionTemplate */.C)(context, value);
    (0,parse_workflow/* refuseFaults */.mG)(context, path);
    const { name, inputs = [], outputs = [], runs } = template;
    if (runs.using === "composite")
        return {
            path,
            name,
            inputs,
            runs: {
                using: "composite",
                steps: (0,parse_workflow/* readSteps */.I$)(runs.steps, (0,parse_workflow/* find */.I6)((0,parse_workflow/* find */.I6)(value, "runs"), "steps")),
                outputs: outputs.flatMap((output) => (output.value ? [[output.id, output.value]] : [])),
            },
        };
    if (runs.using === "docker" || !/^node(20|24)$/.test(runs.using))
        throw new user_error.UserError(`${path}: runs.using is "${runs.using}".`, {
            fix: "The local runner runs composite, node20 and node24 actions; it has no containers.",
        });
    return { path, name, inputs, runs };
};

// EXTERNAL MODULE: ../packages/local-runner/src/git.ts
var git = __webpack_require__(91318);
;// CONCATENATED MODULE: ../packages/local-runner/src/resolve-uses.ts

const builtIns = [
    "checkout",
    "setup-python",
    "setup-node",
    "upload-artifact",
    "download-artifact",
];
/** Whose actions and reusable workflows are mapped to the checkout at hand. */
const projectRepository = "mlops-actions/mlops-actions";
/** What to write instead, for every refused `uses:`. */
const supportedUses = `The local runner runs: run: steps; actions of this repository (./path); ${projectRepository}/actions/<name>@<ref>; ${builtIns
    .map((name) => `actions/${name}`)
    .join(", ")}.`;
/** Maps `uses:` of a step, or says why it cannot be run here. */
const resolveUses = (uses) => {
    if (/^\.[\\/]/.test(uses) || uses === ".")
        return { kind: "local", path: uses };
    if (uses.startsWith("docker://"))
        return { kind: "refused", reason: "there are no containers here" };
    const [target = "", ref] = uses.split("@");
    if (!ref)
        return { kind: "refused", reason: "it has no @ref" };
    const own = stripOwner(target);
    if (own !== undefined)
        return { kind: "project", path: own };
    const name = target.replace(/^actions\//i, "").toLowerCase();
    const builtIn = /^actions\//i.test(target) ? builtIns.find((known) => known === name) : undefined;
    if (builtIn)
        return { kind: "built-in", name: builtIn };
    const near = (0,suggest/* suggest */.Z)(target, builtIns.map((known) => `actions/${known}`));
    return {
        kind: "refused",
        reason: near ? `there is none; did you mean ${near}` : "actions of other repositories are not fetched",
    };
};
/** Maps `uses:` of a job: a workflow of this repository, or of this project's checkout. */
const resolveWorkflowUses = (uses) => {
    if (uses.startsWith("./"))
        return { kind: "local", path: uses.slice(2) };
    const [target = "", ref] = uses.split("@");
    const own = stripOwner(target);
    if (own !== undefined && ref)
        return { kind: "project", path: own };
    return { kind: "refused", reason: "workflows of other repositories are not fetched" };
};
const stripOwner = (target) => target.toLowerCase().startsWith(`${projectRepository}/`)
    ? target.slice(projectRepository.length + 1)
    : undefined;

;// CONCATENATED MODULE: ../packages/local-runner/src/check-support.ts








/** How deep reusable workflows may call each other: GitHub's limit, the first caller included. */
const callDepth = 10;
/**
 * Refuses, before anything runs, everything in a workflow, its reusable workflows and the repository's own actions that
 * this runner would have to leave out.
 * @throws UserError naming each place.
 */
const checkSupport = async (workflow, sources) => {
    const faults = [];
    await checkWorkflow(workflow, sources, faults, 1);
    if (faults.length > 0)
        throw new user_error.UserError([...new Set(faults)].join("\n"), { fix: supportedUses });
};
const checkWorkflow = async (workflow, sources, faults, depth) => {
    for (const job of workflow.jobs) {
        const refuse = (token, message) => faults.push((0,parse_workflow/* formatPlace */.dE)((0,parse_workflow/* placeOf */.$t)(workflow.path, token), message));
        for (const key of ["container", "services", "snapshot"]) {
            const token = (0,parse_workflow/* find */.I6)(job.token, key);
            if (token)
                refuse(token, `${key}: is not there on this machine: the local runner has no containers.`);
        }
        for (const label of readLabels(job)) {
            const reason = explainMissingRunner(label.toString());
            if (reason)
                refuse(label, reason);
        }
        for (const step of job.steps)
            await checkStep(step, workflow.path, sources, faults);
        const uses = (0,parse_workflow/* find */.I6)(job.token, "uses");
        if (!uses)
            continue;
        if (depth >= callDepth)
            refuse(uses, `reusable workflows call each other more than ${callDepth} deep.`);
        else {
            const called = await readCalledWorkflow(uses.toString(), sources);
            if (typeof called === "string")
                refuse(uses, called);
            else
                await checkWorkflow(called, sources, faults, depth + 1);
        }
    }
};
const checkStep = async (step, path, sources, faults, depth = 0) => {
    for (const key of ["background", "wait", "wait-all", "cancel", "parallel"]) {
        const token = (0,parse_workflow/* find */.I6)(step.token, key);
        if (token)
            faults.push((0,parse_workflow/* formatPlace */.dE)((0,parse_workflow/* placeOf */.$t)(path, token), `${key}: steps in the background are not run here.`));
    }
    const token = (0,parse_workflow/* find */.I6)(step.token, "uses");
    if (!token)
        return;
    const uses = resolveUses(token.toString());
    const place = (0,parse_workflow/* placeOf */.$t)(path, token);
    if (uses.kind === "refused")
        return void faults.push((0,parse_workflow/* formatPlace */.dE)(place, `uses: ${token.toString()} cannot be run here: ${uses.reason}.`));
    if (uses.kind === "built-in")
        return;
    // A local action may be made by an earlier step, so its absence is only known when the step runs.
    const text = await readActionText(uses, sources);
    if (text === undefined) {
        if (uses.kind === "project")
            faults.push((0,parse_workflow/* formatPlace */.dE)(place, `uses: ${token.toString()} is not in ${sources.actionsRoot}.`));
        return;
    }
    try {
        const action = parseActionFile(external_node_path_.posix.join(uses.path, "action.yml"), text);
        if (action.runs.using === "composite" && depth < 10)
            for (const nested of action.runs.steps)
                await checkStep(nested, action.path, sources, faults, depth + 1);
    }
    catch (error) {
        faults.push(error.message);
    }
};
const readActionText = async (uses, { gitDirectory, commit, actionsRoot }) => {
    for (const name of ["action.yml", "action.yaml"]) {
        if (uses.kind === "local") {
            const text = await (0,git/* readFileAt */._T)(gitDirectory, commit, external_node_path_.posix.join(uses.path.replaceAll("\\", "/"), name));
            if (text !== undefined)
                return text;
        }
        else if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(actionsRoot, uses.path, name)))
            return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(actionsRoot, uses.path, name), "utf8");
    }
    return undefined;
};
/** The reusable workflow a job names, parsed; or why it is not to be had. */
const readCalledWorkflow = async (uses, { gitDirectory, commit, actionsRoot }) => {
    const target = resolveWorkflowUses(uses);
    if (target.kind === "refused")
        return `uses: ${uses} cannot be run here: ${target.reason}.`;
    const file = (0,external_node_path_.join)(actionsRoot, target.path);
    const text = target.kind === "local"
        ? await (0,git/* readFileAt */._T)(gitDirectory, commit, target.path)
        : (0,external_node_fs_.existsSync)(file)
            ? (0,external_node_fs_.readFileSync)(file, "utf8")
            : undefined;
    if (text === undefined)
        return `uses: ${uses}: there is no ${target.path}.`;
    const workflow = await (0,parse_workflow/* parseWorkflowFile */.dx)(target.path, text);
    if (!workflow.events.workflow_call)
        return `uses: ${uses}: ${target.path} has no on: workflow_call.`;
    return workflow;
};
const readLabels = (job) => {
    const token = (0,parse_workflow/* find */.I6)(job.token, "runs-on");
    if (!token)
        return [];
    const labels = (0,parse_workflow/* find */.I6)(token, "labels") ?? token;
    return [labels, ...(0,parse_workflow/* items */.ld)(labels)].filter((label) => (0,workflow_parser_dist/* isString */.Kg)(label));
};
/** Ubuntu's images stand for "a machine to work on" and are taken to be this one; another system's cannot be. */
const explainMissingRunner = (label) => {
    const platform = /^windows\b/i.test(label) ? "win32" : /^macos\b/i.test(label) ? "darwin" : undefined;
    return platform && platform !== process.platform
        ? `runs-on: ${label} cannot be had: this machine runs ${process.platform}.`
        : undefined;
};

// EXTERNAL MODULE: ../packages/local-runner/src/concurrency-groups.ts
var concurrency_groups = __webpack_require__(52026);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ../packages/local-runner/src/find-node.ts




/** The Node that actions are written for: `using: node24`. */
const wanted = 24;
/** Our own Node where it is new enough, else the one installed beside us. @throws UserError where there is neither */
const findNode = (actionsRoot) => {
    if (Number(process.versions.node.split(".")[0]) >= wanted)
        return process.execPath;
    const name = process.platform === "win32" ? "node.exe" : "node";
    for (const candidate of [(0,external_node_path_.join)(actionsRoot, "node_modules", ".bin", name), name])
        if (candidate === name || (0,external_node_fs_.existsSync)(candidate))
            try {
                const version = (0,external_node_child_process_.execFileSync)(candidate, ["-p", "process.versions.node"], { encoding: "utf8" });
                if (Number(version.split(".")[0]) >= wanted)
                    return candidate;
            }
            catch {
                // Not there, or not for this machine.
            }
    throw new user_error.UserError(`Actions run on Node ${wanted}; this is Node ${process.versions.node}.`, {
        fix: `Install Node ${wanted}, or run npm install in ${actionsRoot}, which brings one.`,
    });
};

;// CONCATENATED MODULE: ../packages/local-runner/src/github-context.ts
const pullRequestOf = (event) => event.name.startsWith("pull_request") ? event.payload.pull_request : undefined;
/** Whether a pull request comes from another repository: its workflows get no secrets and may write nothing. */
const isFromFork = (event) => {
    const pull = pullRequestOf(event);
    return (event.name === "pull_request" && pull !== undefined && pull.head?.repo?.full_name !== event.repository);
};
/**
 * The `github` context of a run, but for what belongs to a job.
 * https://docs.github.com/actions/reference/workflows-and-actions/contexts#github-context
 */
const createGitHubContext = (options) => {
    const { github, event, workflow, runId, runNumber } = options;
    const { repository, ref, sha, actor } = event;
    const pull = pullRequestOf(event);
    const payload = event.payload;
    return {
        event: event.payload,
        event_name: event.name,
        ref,
        ref_name: ref.replace(/^refs\/(heads|tags|pull)\//, ""),
        ref_type: ref.startsWith("refs/tags/") ? "tag" : "branch",
        ref_protected: false,
        sha,
        head_ref: pull?.head?.ref ?? "",
        base_ref: pull?.base?.ref ?? "",
        repository,
        repository_owner: repository.split("/")[0],
        repository_id: String(payload.repository?.id ?? ""),
        repository_owner_id: String(payload.repository?.owner?.id ?? ""),
        repositoryUrl: `${github.serverUrl}/${repository}.git`,
        actor,
        triggering_actor: actor,
        run_id: String(runId),
        run_number: String(runNumber),
        run_attempt: "1",
        retention_days: "90",
        server_url: github.serverUrl,
        api_url: github.apiUrl,
        graphql_url: `${github.apiUrl}/graphql`,
        workflow: workflow.name,
        workflow_ref: `${repository}/${workflow.path}@${ref}`,
        workflow_sha: sha,
        secret_source: "Actions",
    };
};

;// CONCATENATED MODULE: ../packages/local-runner/src/job-scope.ts
/** What a job's own `if`, strategy, name and concurrency may see. */
const jobScope = (run, frame, needs, ancestors, entries) => {
    const results = (ids) => (ids.length > 0 ? ids : ancestors).map((id) => entries[id]?.result);
    const functions = {
        always: () => true,
        cancelled: () => run.signal.aborted,
        // A skipped job anywhere before this one skips it too, unless its `if` asks otherwise.
        success: (...ids) => !run.signal.aborted && results(ids).every((result) => result === "success"),
        failure: (...ids) => results(ids).includes("failure"),
    };
    return {
        contexts: {
            github: run.githubContext,
            inputs: frame.inputs,
            vars: run.vars,
            needs,
            matrix: null,
            strategy: null,
        },
        functions,
    };
};
/** Jobs with everything they need, directly or through others. */
const withNeeds = (jobs, ids) => {
    const found = new Set();
    const add = (id) => {
        if (found.has(id))
            return;
        found.add(id);
        for (const need of jobs.find((job) => job.id === id)?.needs ?? [])
            add(need);
    };
    for (const id of ids)
        add(id);
    return found;
};

;// CONCATENATED MODULE: ../packages/local-runner/src/read-concurrency.ts
/** `concurrency:` as a name alone or as a mapping. */
const readConcurrency = (value) => {
    if (value === undefined || value === null || value === "")
        return undefined;
    if (typeof value !== "object")
        return { name: String(value), cancelInProgress: false };
    const { group, "cancel-in-progress": cancel } = value;
    return { name: String(group), cancelInProgress: String(cancel) === "true" };
};

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ../packages/local-runner/src/expand-matrix.ts

/** GitHub's limit for one workflow run. */
const matrixLimit = 256;
/**
 * Expands `strategy.matrix` into its combinations, in GitHub's order: the first axis turns slowest.
 * An `exclude` entry removes each combination that has all its values. An `include` entry is added to each combination
 * whose original values it does not overwrite; where there is none it becomes a combination of its own.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrixinclude
 */
const expandMatrix = (matrix) => {
    const { include, exclude, ...axes } = matrix;
    let combinations = Object.keys(axes).length > 0 ? [{}] : [];
    for (const [axis, values] of Object.entries(axes))
        combinations = combinations.flatMap((combination) => asList(values, axis).map((value) => ({ ...combination, [axis]: value })));
    combinations = combinations.filter((combination) => !asMappings(exclude, "exclude").some((entry) => hasValues(combination, entry)));
    const originals = combinations.map((combination) => ({ ...combination }));
    for (const entry of asMappings(include, "include")) {
        let added = false;
        originals.forEach((original, index) => {
            if (Object.keys(entry).some((key) => key in original && !matches(original[key], entry[key])))
                return;
            Object.assign(combinations[index], entry);
            added = true;
        });
        if (!added)
            combinations.push({ ...entry });
    }
    if (combinations.length > matrixLimit)
        throw new Error(`The matrix has ${combinations.length} combinations; GitHub allows ${matrixLimit}.`);
    return combinations;
};
/** "build (3.11, ubuntu-latest)", as GitHub names a matrix's jobs. */
const describeMatrix = (values) => Object.values(values)
    .flatMap((value) => flatten(value))
    .join(", ");
const flatten = (value) => typeof value === "object" && value !== null ? Object.values(value).flatMap(flatten) : [String(value ?? "")];
const hasValues = (combination, entry) => Object.entries(entry).every(([key, value]) => key in combination && matches(combination[key], value));
/** A mapping in an entry need only be a part of the combination's. */
const matches = (actual, wanted) => isMapping(actual) && isMapping(wanted)
    ? Object.entries(wanted).every(([key, value]) => matches(actual[key], value))
    : (0,external_node_util_.isDeepStrictEqual)(actual, wanted);
const isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const asList = (value, axis) => {
    if (Array.isArray(value))
        return value;
    throw new Error(`The matrix's "${axis}" is not a list.`);
};
const asMappings = (value, name) => value === undefined || value === null
    ? []
    : asList(value, name).map((entry) => {
        if (isMapping(entry))
            return entry;
        throw new Error(`The matrix's "${name}" has an entry that is not a mapping.`);
    });

;// CONCATENATED MODULE: ../packages/local-runner/src/permissions.ts

/** Everything a `permissions:` may name that a token of GitHub's knows. */
const permissionNames = [
    "actions",
    "attestations",
    "checks",
    "contents",
    "deployments",
    "discussions",
    "id-token",
    "issues",
    "models",
    "packages",
    "pages",
    "pull-requests",
    "security-events",
    "statuses",
];
/** A repository's restricted default: https://docs.github.com/actions/concepts/security/github_token */
const restrictedDefault = { contents: "read", packages: "read" };
/** `permissions:` of a workflow or a job; undefined where it is absent. What is not named is none. */
const readPermissions = (token) => {
    if (token === undefined)
        return undefined;
    if ((0,workflow_parser_dist/* isString */.Kg)(token))
        return every(token.value === "write-all" ? "write" : "read");
    if (!(0,workflow_parser_dist/* isMapping */.pi)(token))
        return {};
    const set = {};
    for (const { key, value } of token)
        set[key.toString()] = value.toString();
    return set;
};
/** The job's own set, else the workflow's, else the restricted default; never more than `limit` allows. */
const decidePermissions = (options) => {
    const { limit, readOnly = false } = options;
    const wanted = readPermissions(options.job) ?? readPermissions(options.workflow) ?? limit ?? restrictedDefault;
    const result = {};
    for (const [name, access] of Object.entries(wanted)) {
        const capped = limit ? lower(access, limit[name] ?? "none") : access;
        const allowed = readOnly ? lower(capped, name === "id-token" ? "none" : "read") : capped;
        if (allowed !== "none")
            result[name] = allowed;
    }
    return result;
};
const order = ["none", "read", "write"];
const lower = (a, b) => (order.indexOf(a) < order.indexOf(b) ? a : b);
const every = (access) => Object.fromEntries(permissionNames
    .filter((name) => (access === "write" ? name !== "models" : name !== "id-token"))
    .map((name) => [name, access]));

;// CONCATENATED MODULE: ../packages/local-runner/src/check-annotations.ts
const levels = { error: "failure", warning: "warning", notice: "notice" };
/** Annotations as a check run has them. One without a file is shown at the workflow itself, as GitHub does. */
const toCheckAnnotations = (annotations, workflowPath) => annotations.map(({ level, message, title, file, line = 1, endLine = line, column, endColumn }) => ({
    path: file ?? workflowPath,
    start_line: line,
    end_line: endLine,
    start_column: column ?? null,
    end_column: endColumn ?? null,
    annotation_level: levels[level],
    title: title ?? null,
    message,
    raw_details: null,
}));

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ../packages/local-runner/src/run-script.ts




const powerShell = (program) => ({
    program,
    args: ["-command", ". '{0}'"],
    extension: ".ps1",
    wrap: (script) => `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }`,
});
/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell */
const shells = {
    bash: { program: "bash", args: ["--noprofile", "--norc", "-e", "-o", "pipefail", "{0}"], extension: ".sh" },
    sh: { program: "sh", args: ["-e", "{0}"], extension: ".sh" },
    python: { program: "python", args: ["{0}"], extension: ".py" },
    pwsh: powerShell("pwsh"),
    powershell: powerShell("powershell"),
};
/** The shell where none is named: bash without pipefail, else sh; on Windows PowerShell. */
const defaultShell = (find) => {
    if (process.platform === "win32")
        return shells[find("pwsh") ? "pwsh" : "powershell"];
    return find("bash") ? { program: "bash", args: ["-e", "{0}"], extension: ".sh" } : shells.sh;
};
/**
 * Writes a step's script to a file and says how to run it.
 * @param shell a known name, or a command with {0} where the file goes
 * @throws UserError where the shell is not on this machine
 */
const prepareScript = (options) => {
    const find = (name) => findProgram(name, options.path) !== undefined;
    const shell = options.shell === undefined ? defaultShell(find) : readShell(options.shell);
    // Many systems have python3 alone; setup-python puts a python on PATH, as it does on GitHub.
    const program = shell.program === "python" && !find("python") ? "python3" : shell.program;
    if (!find(program) && !(0,external_node_fs_.existsSync)(program))
        throw new user_error.UserError(`shell: ${options.shell ?? program} is not on this machine.`, {
            fix: `Install ${program}, or name another shell. Known: ${Object.keys(shells).join(", ")}, or a command with {0}.`,
        });
    const file = (0,external_node_path_.join)(options.directory, `${(0,external_node_crypto_.randomUUID)()}${shell.extension}`);
    (0,external_node_fs_.writeFileSync)(file, `${shell.wrap ? shell.wrap(options.script) : options.script}\n`);
    return {
        file: findProgram(program, options.path) ?? program,
        args: shell.args.map((arg) => arg.replace("{0}", file)),
    };
};
const readShell = (text) => {
    const known = shells[text];
    if (known)
        return known;
    const [program = "", ...args] = text.split(/\s+/).filter(Boolean);
    if (args.some((arg) => arg.includes("{0}"))) {
        const extension = shells[program]?.extension ?? "";
        return { program, args, extension };
    }
    throw new user_error.UserError(`shell: "${text}" is not known.`, {
        fix: `Known: ${Object.keys(shells).join(", ")}, or a command with {0} where the script's file goes.`,
    });
};
/** A program on a PATH, as execvp would find it. */
const findProgram = (name, path) => {
    const suffixes = process.platform === "win32" ? ["", ".exe", ".cmd", ".bat"] : [""];
    for (const folder of path.split(external_node_path_.delimiter))
        for (const suffix of suffixes) {
            const file = (0,external_node_path_.join)(folder, name + suffix);
            try {
                (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
                return file;
            }
            catch {
                // Not here.
            }
        }
    return undefined;
};

;// CONCATENATED MODULE: ../packages/local-runner/src/step-environment.ts

/**
 * The variables that pass from the caller to steps: where programs and homes are, the language, how to reach the net.
 * Everything else stays behind, the caller's tokens above all.
 */
const passed = new Set([
    "PATH HOME USER LOGNAME SHELL LANG LANGUAGE TZ TMPDIR TMP TEMP",
    "HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY",
    "SSL_CERT_FILE SSL_CERT_DIR NODE_EXTRA_CA_CERTS REQUESTS_CA_BUNDLE CURL_CA_BUNDLE PIP_CERT GIT_SSL_CAINFO",
    "LD_LIBRARY_PATH PYENV_ROOT",
    // Windows finds its own programs by these.
    "SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC PATHEXT USERPROFILE APPDATA LOCALAPPDATA PROGRAMDATA PROGRAMFILES",
    "NUMBER_OF_PROCESSORS PROCESSOR_ARCHITECTURE",
].flatMap((line) => line.split(" ")));
const callerEnvironment = (env) => {
    const result = {};
    for (const [name, value] of Object.entries(env))
        if (value !== undefined && (passed.has(name.toUpperCase()) || name.startsWith("LC_")))
            result[name] = value;
    // Where there is a proxy, the local GitHub must not be asked through it.
    if (["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"].some((name) => env[name] ?? env[name.toLowerCase()])) {
        const local = "localhost,127.0.0.1,gh.localhost";
        for (const name of ["NO_PROXY", "no_proxy"])
            result[name] = result[name] ? `${result[name]},${local}` : local;
    }
    return result;
};
/** Parts of `github` that are variables too. */
const githubVariables = "action action_path action_ref action_repository actor actor_id api_url base_ref event_name event_path graphql_url head_ref job ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id retention_days run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha workspace".split(" ");
/**
 * A step's variables. GITHUB_* and RUNNER_* cannot be overwritten by `env:`, CI can.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
const stepEnvironment = (job, options) => {
    const base = callerEnvironment(process.env);
    const runner = job.contexts.runner;
    const result = {
        ...base,
        CI: "true",
        ...job.run.environment,
        ...options.env,
        GITHUB_ACTIONS: "true",
    };
    for (const name of githubVariables) {
        const value = options.github[name];
        if (value !== undefined && value !== null)
            result[`GITHUB_${name.toUpperCase()}`] = String(value);
    }
    for (const [name, value] of Object.entries(runner))
        result[`RUNNER_${name.toUpperCase()}`] = value;
    result.RUNNER_TRACKING_ID = job.trackingId;
    const pathName = Object.keys(result).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
    result[pathName] = [...job.path, result[pathName] ?? ""].join(external_node_path_.delimiter);
    return { ...result, ...options.files };
};
/** What actions get and `run:` steps do not: the way to artifacts and caches. */
const actionEnvironment = (job) => ({
    ACTIONS_RUNTIME_TOKEN: job.runtimeToken,
    ACTIONS_RESULTS_URL: job.run.github.resultsUrl,
    ACTIONS_RUNTIME_URL: job.run.github.resultsUrl,
    ACTIONS_CACHE_URL: job.run.github.resultsUrl,
    ACTIONS_CACHE_SERVICE_V2: "true",
});
/** An action's inputs as its process finds them. */
const inputVariables = (inputs) => Object.fromEntries(Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
    value,
]));

;// CONCATENATED MODULE: ../packages/local-runner/src/command-files.ts
/**
 * Reads what a step wrote to GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE: `name=value` lines, or a value of several lines
 * between `name<<DELIMITER` and `DELIMITER`. Later lines win.
 * @throws Error as the real runner words it, where the format is broken.
 */
const parseCommandFile = (text) => {
    const lines = text.split(/\r?\n/);
    if (lines.at(-1) === "")
        lines.pop();
    const pairs = [];
    for (let index = 0; index < lines.length; index++) {
        const line = lines[index];
        if (line === "")
            continue;
        const equals = line.indexOf("=");
        const heredoc = line.indexOf("<<");
        if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
            if (equals === 0)
                throw new Error(`Invalid format '${line}'. Name must not be empty`);
            pairs.push([line.slice(0, equals), line.slice(equals + 1)]);
            continue;
        }
        if (heredoc < 0)
            throw new Error(`Invalid format '${line}'`);
        const name = line.slice(0, heredoc);
        const delimiter = line.slice(heredoc + 2);
        if (name === "" || delimiter === "")
            throw new Error(`Invalid format '${line}'. Name and delimiter must not be empty`);
        const end = lines.indexOf(delimiter, index + 1);
        if (end < 0)
            throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
        pairs.push([name, lines.slice(index + 1, end).join("\n")]);
        index = end;
    }
    return pairs;
};
/** Folders a step wrote to GITHUB_PATH; the last written comes first on PATH. */
const parsePathFile = (text) => text.split(/\r?\n/).filter(Boolean);

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ../packages/local-runner/src/processes.ts



/** How long a process has after SIGINT and after SIGTERM: the real runner's times (ProcessInvoker). Milliseconds. */
const cancelTimes = { interrupt: 7500, terminate: 2500 };
/**
 * Runs a program and gives its lines as they come, both streams in one. Resolves with its exit code (128 and more
 * for a signal). A child left behind that holds the streams open is waited for 5 seconds, as the real runner does.
 * The program leads a process group of its own, so that Ctrl-C in the terminal reaches the runner alone.
 */
const runProcess = async (options) => {
    const { file, args, cwd, env, onLine, signal, force } = options;
    const child = (0,external_node_child_process_.spawn)(file, [...args], {
        cwd,
        env,
        stdio: ["ignore", "pipe", "pipe"],
        detached: process.platform !== "win32",
        windowsHide: true,
    });
    const exited = new Promise((resolve, reject) => {
        child.once("error", reject);
        child.once("exit", (code, name) => resolve(code ?? 128 + (name ? external_node_os_.constants.signals[name] : 0)));
    });
    const streams = [child.stdout, child.stderr].map((stream) => readLines(stream, onLine));
    const timers = [];
    const kill = () => killGroup(child.pid);
    const cancel = () => {
        child.kill("SIGINT");
        timers.push(setTimeout(() => {
            child.kill("SIGTERM");
            timers.push(setTimeout(kill, cancelTimes.terminate));
        }, cancelTimes.interrupt));
    };
    if (signal?.aborted)
        cancel();
    else
        signal?.addEventListener("abort", cancel, { once: true });
    if (force?.aborted)
        kill();
    else
        force?.addEventListener("abort", kill, { once: true });
    try {
        const code = await exited;
        const drained = Promise.allSettled(streams);
        await Promise.race([
            drained,
            new Promise((resolve) => timers.push(setTimeout(resolve, signal?.aborted ? 500 : 5000))),
        ]);
        child.stdout.destroy();
        child.stderr.destroy();
        await drained;
        return code;
    }
    finally {
        for (const timer of timers)
            clearTimeout(timer);
        signal?.removeEventListener("abort", cancel);
        force?.removeEventListener("abort", kill);
    }
};
/** Resolves when the stream is closed, at its end or because it was destroyed. */
const readLines = (stream, onLine) => new Promise((resolve) => {
    let rest = "";
    stream.setEncoding("utf8");
    stream.on("data", (chunk) => {
        const lines = (rest + chunk).split("\n");
        rest = lines.pop();
        for (const line of lines)
            onLine(line.endsWith("\r") ? line.slice(0, -1) : line);
    });
    stream.once("close", () => {
        if (rest)
            onLine(rest);
        resolve();
    });
});
const killGroup = (pid) => {
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
    }
    catch {
        // It is gone already.
    }
};
/**
 * Ends every process that still carries this job's RUNNER_TRACKING_ID, as the real runner does at the end of a job.
 * A server that is to outlive its job must unset the variable. Needs /proc; elsewhere nothing is found.
 */
const endOrphans = (trackingId) => {
    if (process.platform !== "linux")
        return [];
    const ended = [];
    for (const entry of (0,external_node_fs_.readdirSync)("/proc")) {
        const pid = Number(entry);
        if (!Number.isInteger(pid) || pid === process.pid)
            continue;
        try {
            if (!(0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, "latin1")
                .split("\0")
                .includes(`RUNNER_TRACKING_ID=${trackingId}`))
                continue;
            const name = (0,external_node_fs_.readFileSync)(`/proc/${pid}/comm`, "utf8").trim();
            process.kill(pid, "SIGKILL");
            ended.push({ pid, name });
        }
        catch {
            // Gone meanwhile, or not ours to read.
        }
    }
    return ended;
};

;// CONCATENATED MODULE: ../packages/local-runner/src/workflow-commands.ts
/**
 * The commands the runner knows. A line that looks like a command but names another is an ordinary line.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
const known = new Set([
    "add-mask",
    "add-matcher",
    "add-path",
    "debug",
    "echo",
    "endgroup",
    "error",
    "group",
    "notice",
    "remove-matcher",
    "save-state",
    "set-env",
    "set-output",
    "stop-commands",
    "warning",
]);
/** Reads `::name key=value,key=value::data`; undefined where the line is no command. */
const parseWorkflowCommand = (line) => {
    const match = /^\s*::([^\s:]+)(?:\s+(.*?))?::(.*)$/s.exec(line);
    if (!match)
        return undefined;
    const [, name = "", list = "", data = ""] = match;
    if (!known.has(name.toLowerCase()))
        return undefined;
    const properties = {};
    for (const pair of list.split(",")) {
        const equals = pair.indexOf("=");
        if (equals > 0)
            properties[pair.slice(0, equals).trim()] = unescapeProperty(pair.slice(equals + 1));
    }
    return { name: name.toLowerCase(), properties, data: unescapeData(data) };
};
/** The annotation that an error, warning or notice command makes. */
const toAnnotation = ({ name, properties, data }) => {
    const number = (text) => (text && /^\d+$/.test(text) ? Number(text) : undefined);
    const { title, file } = properties;
    const line = number(properties.line);
    const endLine = number(properties.endLine);
    const column = number(properties.col);
    const endColumn = number(properties.endColumn);
    return {
        level: name,
        message: data,
        ...(title && { title }),
        ...(file && { file }),
        ...(line !== undefined && { line }),
        ...(endLine !== undefined && { endLine }),
        ...(column !== undefined && { column }),
        ...(endColumn !== undefined && { endColumn }),
    };
};
const unescapeData = (text) => text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
const unescapeProperty = (text) => text
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");

;// CONCATENATED MODULE: ../packages/local-runner/src/step-process.ts






const summaryLimit = 1024 * 1024; // bytes: CreateStepSummaryCommand.AttachmentSizeLimit
/** Runs one process of a step: its lines are looked through for commands, its command files read when it ends. */
const runStepProcess = async (job, port, options) => {
    const files = createCommandFiles(job.temp);
    const result = { success: true, outputs: {}, state: {} };
    const fail = (message) => {
        port.annotate({ level: "error", message });
        result.success = false;
    };
    try {
        const code = await runProcess({
            file: options.file,
            args: options.args,
            cwd: options.cwd,
            env: options.env(files),
            signal: options.signal,
            force: job.run.force,
            onLine: readCommands(job, port, result),
        });
        if (code !== 0) {
            result.success = false;
            if (!options.signal.aborted)
                port.line(`##[error]Process completed with exit code ${code}.`);
        }
    }
    catch (error) {
        fail(`${options.file} could not be started: ${error.message}`);
    }
    applyCommandFiles(job, port, files, result, fail);
    return result;
};
const createCommandFiles = (temp) => {
    const directory = (0,external_node_path_.join)(temp, "_runner_file_commands");
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const id = (0,external_node_crypto_.randomUUID)();
    const files = {};
    for (const [name, prefix] of Object.entries({
        GITHUB_OUTPUT: "set_output",
        GITHUB_ENV: "set_env",
        GITHUB_PATH: "add_path",
        GITHUB_STATE: "save_state",
        GITHUB_STEP_SUMMARY: "step_summary",
    })) {
        files[name] = (0,external_node_path_.join)(directory, `${prefix}_${id}`);
        (0,external_node_fs_.writeFileSync)(files[name], "");
    }
    return files;
};
/** Reads lines for workflow commands; the rest goes to the log as it is. */
const readCommands = (job, port, result) => {
    let stopToken;
    return (line) => {
        if (stopToken !== undefined) {
            if (line.trim() === `::${stopToken}::`)
                stopToken = undefined;
            return port.line(line);
        }
        const command = parseWorkflowCommand(line);
        if (!command)
            return port.line(line);
        const { name, properties, data } = command;
        switch (name) {
            case "add-mask":
                job.masks.add(data);
                return;
            case "stop-commands":
                stopToken = data;
                return port.line(line);
            case "error":
            case "warning":
            case "notice":
                return port.annotate(toAnnotation(command));
            case "group":
            case "endgroup":
                return port.line(`##[${name}]${data}`);
            case "debug":
                // Shown as on GitHub: only where ACTIONS_STEP_DEBUG is set.
                if (job.env.ACTIONS_STEP_DEBUG === "true")
                    port.line(`##[debug]${data}`);
                return;
            case "save-state":
                result.state[properties.name ?? ""] = data;
                return;
            case "set-output":
                result.outputs[properties.name ?? ""] = data;
                return port.annotate({
                    level: "warning",
                    message: "The `set-output` command is deprecated. Write to GITHUB_OUTPUT instead.",
                });
            case "set-env":
            case "add-path":
                result.success = false;
                return port.annotate({
                    level: "error",
                    message: `The \`${name}\` command is disabled. Write to ${name === "set-env" ? "GITHUB_ENV" : "GITHUB_PATH"} instead.`,
                });
            default:
                // Problem matchers and echo change only how a log is shown.
                return;
        }
    };
};
const applyCommandFiles = (job, port, files, result, fail) => {
    const read = (name, apply) => {
        const file = files[name];
        if (!(0,external_node_fs_.existsSync)(file))
            return;
        try {
            apply((0,external_node_fs_.readFileSync)(file, "utf8"));
        }
        catch (error) {
            fail(`Unable to process file command '${name}' successfully: ${error.message}`);
        }
    };
    read("GITHUB_ENV", (text) => {
        // It would make every later action run code that a step chose.
        for (const [name, value] of parseCommandFile(text))
            if (name.toUpperCase() === "NODE_OPTIONS")
                fail(`Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.`);
            else
                job.env[name] = value;
    });
    read("GITHUB_PATH", (text) => {
        for (const folder of parsePathFile(text))
            job.path = [folder, ...job.path.filter((known) => known !== folder)];
    });
    read("GITHUB_OUTPUT", (text) => Object.assign(result.outputs, Object.fromEntries(parseCommandFile(text))));
    read("GITHUB_STATE", (text) => Object.assign(result.state, Object.fromEntries(parseCommandFile(text))));
    const summary = files.GITHUB_STEP_SUMMARY;
    if (!(0,external_node_fs_.existsSync)(summary))
        return;
    const { size } = (0,external_node_fs_.statSync)(summary);
    if (size > summaryLimit)
        port.annotate({
            level: "error",
            message: `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.ceil(size / 1024)}k.`,
        });
    else if (size > 0)
        port.summarise((0,external_node_fs_.readFileSync)(summary, "utf8"));
};

;// CONCATENATED MODULE: ../packages/local-runner/src/run-script-step.ts








/** Runs a `run:` step. It gets no token and no way to artifacts, unless its env names them. */
const runScriptStep = async (job, call) => {
    const { step, scope, port, frame } = call;
    const script = evaluateText((0,parse_workflow/* find */.I6)(step.token, "run"), scope) ?? "";
    const ownShell = evaluateText((0,parse_workflow/* find */.I6)(step.token, "shell"), scope);
    if (frame.composite && ownShell === undefined)
        throw new user_error.UserError(`A run: step of a composite action (${step.id}) must name its shell.`, {
            fix: "Add shell: bash.",
        });
    const folder = evaluateText((0,parse_workflow/* find */.I6)(step.token, "working-directory"), scope);
    const cwd = (0,external_node_path_.resolve)(job.workspace, folder ?? (frame.composite ? "." : (job.defaults.workingDirectory ?? ".")));
    const variables = (files) => stepEnvironment(job, { github: scope.contexts.github, env: call.env, files });
    (0,external_node_fs_.mkdirSync)(job.temp, { recursive: true });
    const { file, args } = prepareScript({
        script,
        shell: ownShell ?? (frame.composite ? undefined : job.defaults.shell),
        directory: job.temp,
        path: variables({}).PATH ?? "",
    });
    for (const line of ["##[group]Run", ...script.trimEnd().split("\n"), "##[endgroup]"])
        port.line(line);
    const { success, outputs } = await runStepProcess(job, port, {
        file,
        args,
        cwd,
        env: variables,
        signal: call.signal,
    });
    return { success, outputs };
};

;// CONCATENATED MODULE: ../packages/local-runner/src/built-ins/refuse-inputs.ts

/**
 * Refuses inputs that the stand-in would have to ignore.
 * @param harmless values with which an input asks for nothing
 */
const refuseInputs = (action, inputs, supported, harmless = {}) => {
    const refused = Object.entries(inputs).filter(([name, value]) => value !== "" && !supported.includes(name) && !harmless[name]?.includes(value));
    if (refused.length > 0)
        throw new user_error.UserError(`${action}: the local runner does not know ${refused.map(([name, value]) => `${name}: ${value}`).join(", ")}.`, { fix: `It knows: ${supported.join(", ")}.` });
};

;// CONCATENATED MODULE: ../packages/local-runner/src/built-ins/artifact-step.ts






const supported = {
    "upload-artifact": [
        "name",
        "path",
        "if-no-files-found",
        "retention-days",
        "compression-level",
        "overwrite",
        "include-hidden-files",
    ],
    "download-artifact": ["name", "path", "pattern", "merge-multiple"],
};
/**
 * Stands in for actions/upload-artifact and download-artifact. The real client of @actions/artifact reads its addresses
 * from the environment, which jobs at work at the same time cannot share: it runs in a Node of its own.
 */
const runArtifactStep = async (job, call, name, inputs) => {
    refuseInputs(`actions/${name}`, inputs, supported[name]);
    const { success, outputs } = await runStepProcess(job, call.port, {
        file: job.run.node,
        args: [findScript(job.run.sources.actionsRoot), name],
        cwd: job.workspace,
        signal: call.signal,
        env: (files) => ({
            ...stepEnvironment(job, {
                github: call.scope.contexts.github,
                env: call.env,
                files,
            }),
            ...inputVariables(inputs),
            ...actionEnvironment(job),
        }),
    });
    return { success, outputs };
};
/** The built one where there is one, else the source. */
const findScript = (actionsRoot) => {
    const candidates = [
        "dist/move-artifacts.js",
        "packages/local-runner/src/built-ins/start-move-artifacts.ts",
    ];
    const found = candidates.map((path) => (0,external_node_path_.join)(actionsRoot, path)).find((path) => (0,external_node_fs_.existsSync)(path));
    if (found)
        return found;
    throw new user_error.UserError(`${candidates[0]} is not in ${actionsRoot}.`, {
        fix: "Build the project: npm run build.",
    });
};

;// CONCATENATED MODULE: ../packages/local-runner/src/built-ins/check-out.ts






/** Stands in for actions/checkout: the repository at the event's commit, or at `ref`, with the job's own token. */
const checkOut = async (job, call, inputs) => {
    refuseInputs("actions/checkout", inputs, ["repository", "ref", "token", "path", "fetch-depth", "fetch-tags", "persist-credentials", "clean"], {
        "show-progress": ["true", "false"],
        "set-safe-directory": ["true", "false"],
        submodules: ["false"],
        lfs: ["false"],
    });
    const { github } = job.run;
    const own = String(job.contexts.github.repository);
    const repository = inputs.repository || own;
    if (!github.listRepositories().includes(repository))
        throw new user_error.UserError(`actions/checkout: the local GitHub has no repository ${repository}.`, {
            fix: `It has: ${github.listRepositories().join(", ")}.`,
        });
    const directory = (0,external_node_path_.resolve)(job.workspace, inputs.path || ".");
    if (directory !== job.workspace && !directory.startsWith(job.workspace + external_node_path_.sep))
        throw new user_error.UserError(`actions/checkout: path "${inputs.path}" is outside the workspace.`);
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    // What is left of an earlier step would be taken for the repository's own.
    if (inputs.clean !== "false")
        for (const entry of (0,external_node_fs_.readdirSync)(directory))
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(directory, entry), { recursive: true, force: true });
    const token = inputs.token || job.token;
    const url = `${new URL(github.apiUrl).origin}/${repository}.git`;
    const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
    job.masks.add(header.split(" ").at(-1));
    const output = [];
    const git = async (...args) => {
        output.length = 0;
        const code = await runProcess({
            file: "git",
            args,
            cwd: directory,
            // The header comes by the environment: arguments can be read by everyone on the machine.
            env: {
                ...callerEnvironment(process.env),
                GIT_TERMINAL_PROMPT: "0",
                GIT_CONFIG_NOSYSTEM: "1",
                GIT_CONFIG_COUNT: "1",
                GIT_CONFIG_KEY_0: `http.${new URL(url).origin}/.extraheader`,
                GIT_CONFIG_VALUE_0: header,
            },
            onLine: (line) => output.push(line),
            signal: call.signal,
            force: job.run.force,
        });
        if (code !== 0)
            throw new user_error.UserError(`actions/checkout: git ${args[0]} failed: ${output.join("\n") || `exit code ${code}`}`);
        return output.join("\n");
    };
    await git("init", "--quiet", ".");
    await git("remote", "add", "origin", url);
    const wanted = await planCheckout(job, inputs, repository === own, git);
    const depth = Number(inputs["fetch-depth"] || 1);
    const fetch = ["fetch", "--quiet", "--no-recurse-submodules"];
    if (depth === 0)
        await git(...fetch, "--tags", "origin", "+refs/heads/*:refs/remotes/origin/*");
    const tags = inputs["fetch-tags"] === "true" || depth === 0 ? "--tags" : "--no-tags";
    await git(...fetch, tags, ...(depth > 0 ? [`--depth=${depth}`] : []), "origin", wanted.refspec);
    await git("checkout", "--quiet", "--force", ...wanted.checkout);
    if (inputs["persist-credentials"] !== "false") {
        await git("config", "--local", `http.${new URL(url).origin}/.extraheader`, header);
        job.post.push({
            name: "Post Run actions/checkout",
            uses: "actions/checkout",
            condition: "always()",
            run: async () => {
                // A later step may have removed the folder.
                if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, ".git")))
                    await git("config", "--local", "--unset-all", `http.${new URL(url).origin}/.extraheader`);
                return true;
            },
        });
    }
    const commit = await git("rev-parse", "HEAD");
    call.port.line(`${repository} at ${commit} (${wanted.label})`);
    return { success: true, outputs: { ref: wanted.label, commit } };
};
/** The same refs as the real action leaves: a branch for a branch, a detached HEAD for the rest. */
const planCheckout = async (job, inputs, isOwn, git) => {
    const github = job.contexts.github;
    if (isOwn && !inputs.ref)
        return planRef(github.ref, github.sha);
    const ref = inputs.ref ?? "";
    if (/^[0-9a-f]{40}$/i.test(ref))
        return { refspec: `+${ref}:refs/remotes/origin/${ref}`, checkout: ["--detach", ref], label: ref };
    const listed = (await git("ls-remote", "--symref", "origin"))
        .split("\n")
        .map((line) => line.split("\t"));
    const shaOf = (name) => listed.find(([, found]) => found === name)?.[0];
    if (ref === "") {
        const head = listed.find(([left, name]) => name === "HEAD" && left.startsWith("ref: "))?.[0].slice(5) ?? "";
        return planRef(head, shaOf(head) ?? head);
    }
    for (const name of ref.startsWith("refs/") ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`]) {
        const sha = shaOf(name);
        if (sha)
            return planRef(name, sha);
    }
    throw new user_error.UserError(`actions/checkout: there is no branch or tag "${ref}".`);
};
const planRef = (ref, sha) => {
    const branch = /^refs\/heads\/(.*)$/.exec(ref)?.[1];
    if (branch)
        return {
            refspec: `+${sha}:refs/remotes/origin/${branch}`,
            checkout: ["-B", branch, `refs/remotes/origin/${branch}`],
            label: ref,
        };
    const pull = /^refs\/pull\/(.*)$/.exec(ref)?.[1];
    const target = pull
        ? `refs/remotes/pull/${pull}`
        : ref.startsWith("refs/tags/")
            ? ref
            : `refs/remotes/origin/${sha}`;
    return {
        refspec: `+${ref.startsWith("refs/tags/") ? ref : sha}:${target}`,
        checkout: ["--detach", target],
        label: ref,
    };
};

;// CONCATENATED MODULE: ../packages/local-runner/src/built-ins/match-version.ts
/**
 * Whether a version is what a setup action was asked for: "3.11", "3.x", "3.11.7", "24", "lts/*", or a range like
 * ">=3.9 <3.13". Words such as "lts/*", "latest" and "current" are taken to be any version.
 */
const matchesVersion = (wanted, found) => {
    if (/^[a-z]/i.test(wanted) && !/^\d/.test(wanted))
        return true;
    return wanted
        .replaceAll(/(>=|<=|>|<|~|\^|=)\s+/g, "$1")
        .split("||")
        .some((range) => range
        .trim()
        .split(/\s+/)
        .every((part) => matchesPart(part, found)));
};
const matchesPart = (part, found) => {
    const [, operator = "", text = ""] = /^(>=|<=|>|<|~|\^|=)?(.*)$/.exec(part);
    const wanted = text
        .split(".")
        .filter((piece) => /^\d+$/.test(piece))
        .map(Number);
    const actual = found.split(".").map((piece) => Number.parseInt(piece, 10));
    const same = (count) => wanted.slice(0, count).every((number, index) => actual[index] === number);
    const order = compare(actual, wanted);
    switch (operator) {
        case ">=":
            return order >= 0;
        case "<=":
            return order <= 0 || same(wanted.length);
        case ">":
            return order > 0 && !same(wanted.length);
        case "<":
            return order < 0;
        case "~":
            return order >= 0 && same(Math.min(2, wanted.length));
        case "^":
            return order >= 0 && same(1);
        default:
            return same(wanted.length);
    }
};
const compare = (a, b) => {
    for (let index = 0; index < Math.max(a.length, b.length); index++) {
        const difference = (a[index] ?? 0) - (b[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
};

;// CONCATENATED MODULE: ../packages/local-runner/src/built-ins/set-up-language.ts








/**
 * Stands in for actions/setup-python: nothing is installed, the Python of this machine is used, the wanted version's
 * own program (python3.11) where there is one. A warning says so when the version is another.
 */
const setUpPython = async (job, call, inputs) => {
    refuseInputs("actions/setup-python", inputs, ["python-version", "python-version-file", "token"], {
        cache: ["pip", "pipenv", "poetry", "uv"],
        "cache-dependency-path": [inputs["cache-dependency-path"] ?? ""],
        architecture: [process.arch],
        "check-latest": ["true", "false"],
        "update-environment": ["true"],
        "allow-prereleases": ["true", "false"],
    });
    const wanted = readWanted(job, inputs, "python-version", [".python-version"]);
    const minor = /^(\d+\.\d+)/.exec(wanted ?? "")?.[1];
    const found = findPython([...(minor ? [`python${minor}`] : []), "python3", "python"], pathOf(job, call));
    if (!found)
        throw new user_error.UserError("actions/setup-python: there is no Python on this machine's PATH.", {
            fix: "Install Python 3; the local runner installs none.",
        });
    const { version, executable } = found;
    reportVersion(call, "Python", wanted, version);
    job.path = [nameIt(executable, version, (0,external_node_path_.join)(job.temp, "_python")), ...job.path];
    job.env.pythonLocation = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(executable));
    return {
        success: true,
        outputs: { "python-version": version, "python-path": executable, "cache-hit": "false" },
    };
};
/**
 * A folder in which this Python is called python: its own where it is (a virtual environment works only there), else
 * one with links.
 */
const nameIt = (executable, version, links) => {
    const own = (0,external_node_path_.dirname)(executable);
    if (process.platform === "win32" || askPython((0,external_node_path_.join)(own, "python"))?.version === version)
        return own;
    (0,external_node_fs_.mkdirSync)(links, { recursive: true });
    for (const name of ["python", "python3"]) {
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(links, name), { force: true });
        (0,external_node_fs_.symlinkSync)(executable, (0,external_node_path_.join)(links, name));
    }
    return links;
};
/** Stands in for actions/setup-node in the same way. */
const setUpNode = async (job, call, inputs) => {
    refuseInputs("actions/setup-node", inputs, ["node-version", "node-version-file", "token"], {
        cache: ["npm", "yarn", "pnpm"],
        "cache-dependency-path": [inputs["cache-dependency-path"] ?? ""],
        architecture: [process.arch],
        "check-latest": ["true", "false"],
        "package-manager-cache": ["true", "false"],
    });
    const wanted = readWanted(job, inputs, "node-version", [".nvmrc", ".node-version"])?.replace(/^v/, "");
    const program = findProgram("node", pathOf(job, call)) ?? job.run.node;
    const [version = ""] = set_up_language_readLines(program, ["-p", "process.versions.node"]);
    reportVersion(call, "Node", wanted, version);
    job.path = [(0,external_node_path_.dirname)(program), ...job.path.filter((folder) => folder !== (0,external_node_path_.dirname)(program))];
    return { success: true, outputs: { "node-version": `v${version}`, "cache-hit": "false" } };
};
const pathOf = (job, call) => stepEnvironment(job, { github: {}, env: call.env, files: {} }).PATH ?? "";
const readWanted = (job, inputs, input, files) => {
    if (inputs[input])
        return inputs[input].split("\n")[0].trim();
    const named = inputs[`${input}-file`];
    for (const name of named ? [named] : files) {
        const file = (0,external_node_path_.resolve)(job.workspace, name);
        if ((0,external_node_fs_.existsSync)(file))
            return (0,external_node_fs_.readFileSync)(file, "utf8").trim().split("\n")[0];
        if (named)
            throw new user_error.UserError(`${input}-file: there is no ${named} in the workspace.`);
    }
    return undefined;
};
const reportVersion = ({ port }, name, wanted, found) => {
    port.line(`${name} ${found}, this machine's own`);
    if (wanted && !matchesVersion(wanted, found))
        port.annotate({
            level: "warning",
            message: `${name} ${wanted} was asked for; the local runner installs nothing and uses this machine's ${found}.`,
        });
};
const set_up_language_readLines = (program, args) => (0,external_node_child_process_.execFileSync)(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })
    .trim()
    .split(/\r?\n/);
const findPython = (names, path) => {
    for (const name of names) {
        const program = findProgram(name, path);
        const answer = program && askPython(program);
        if (answer)
            return answer;
    }
    return undefined;
};
/**
 * Through shims and links to the program itself, so that python and python3 are the same one. A version manager's shim
 * may be there and yet have nothing behind it.
 */
const askPython = (program) => {
    try {
        const query = "import platform, sys; print(platform.python_version()); print(sys.executable)";
        const [version = "", executable = program] = set_up_language_readLines(program, ["-c", query]);
        return { version, executable };
    }
    catch {
        return undefined;
    }
};

;// CONCATENATED MODULE: ../packages/local-runner/src/built-ins/run-built-in.ts



/** Runs one of the actions of github.com/actions that this runner stands in for. */
const runBuiltIn = async (job, call, name, inputs) => {
    switch (name) {
        case "checkout":
            return checkOut(job, call, inputs);
        case "setup-python":
            return setUpPython(job, call, inputs);
        case "setup-node":
            return setUpNode(job, call, inputs);
        case "upload-artifact":
        case "download-artifact":
            return runArtifactStep(job, call, name, inputs);
    }
};

// EXTERNAL MODULE: ../packages/runner/src/glob-files.ts
var glob_files = __webpack_require__(24218);
;// CONCATENATED MODULE: ../packages/local-runner/src/step-scope.ts




/** What a step's expressions see. @param env the job's env and the step's own */
const stepScope = (job, frame, env) => ({
    contexts: {
        ...job.contexts,
        job: { ...job.contexts.job, status: job.status },
        ...frame.contexts,
        steps: frame.steps,
        env,
    },
    functions: stepFunctions(job, frame),
});
const stepFunctions = (job, frame) => ({
    always: () => true,
    cancelled: () => job.status === "cancelled",
    // Within a composite action its own steps count, not the job's.
    success: () => job.status !== "cancelled" && !(frame.composite ? frame.failed : job.status === "failure"),
    failure: () => job.status !== "cancelled" && (frame.composite ? frame.failed : job.status === "failure"),
    hashFiles: (...patterns) => hashFiles(job.workspace, patterns),
});
/**
 * SHA-256 over the SHA-256 of each file that matches, in the order of their names; empty where none does.
 * @param patterns as for hashFiles(): relative to the workspace, `!` takes files out again
 */
const hashFiles = (workspace, patterns) => {
    const found = new Set();
    for (const pattern of patterns.flatMap((text) => text.split("\n")).map((text) => text.trim())) {
        if (pattern === "" || pattern.startsWith("#") || pattern === "--follow-symbolic-links")
            continue;
        const negative = pattern.startsWith("!");
        for (const file of (0,glob_files/* globFiles */.C)(negative ? pattern.slice(1) : pattern, workspace))
            if (negative)
                found.delete(file);
            else if ((0,external_node_fs_.statSync)((0,external_node_path_.join)(workspace, file)).isFile())
                found.add(file);
    }
    if (found.size === 0)
        return "";
    const whole = (0,external_node_crypto_.createHash)("sha256");
    for (const file of [...found].sort())
        whole.update((0,external_node_crypto_.createHash)("sha256")
            .update((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(workspace, file)))
            .digest());
    return whole.digest("hex");
};

;// CONCATENATED MODULE: ../packages/local-runner/src/run-uses-step.ts











/** Runs a `uses:` step: a JavaScript or composite action of the workspace or of this project, or a built-in. */
const runUsesStep = async (job, call) => {
    const { step, scope, port } = call;
    const text = (0,parse_workflow/* find */.I6)(step.token, "uses").toString();
    const given = evaluateTexts((0,parse_workflow/* find */.I6)(step.token, "with"), scope);
    const uses = resolveUses(text);
    if (uses.kind === "refused")
        throw new user_error.UserError(`uses: ${text} cannot be run here: ${uses.reason}.`, { fix: supportedUses });
    port.line(`##[group]Run ${text}`);
    for (const [name, value] of Object.entries(given))
        port.line(`  ${name}: ${value}`);
    port.line("##[endgroup]");
    if (uses.kind === "built-in")
        return runBuiltIn(job, call, uses.name, given);
    const directory = (0,external_node_path_.resolve)(uses.kind === "local" ? job.workspace : job.run.sources.actionsRoot, uses.path);
    const action = readAction(text, directory, uses.kind === "local" ? job.workspace : job.run.sources.actionsRoot);
    const inputs = readInputs(action, given, scope, port);
    return action.runs.using === "composite"
        ? runComposite(job, call, action.runs, inputs, directory)
        : runJavaScript(job, call, action.runs, inputs, directory, text);
};
const readAction = (uses, directory, root) => {
    for (const name of ["action.yml", "action.yaml"]) {
        const file = (0,external_node_path_.join)(directory, name);
        if ((0,external_node_fs_.existsSync)(file))
            return parseActionFile((0,external_node_path_.relative)(root, file), (0,external_node_fs_.readFileSync)(file, "utf8"));
    }
    throw new user_error.UserError(`uses: ${uses}: there is no action.yml in ${(0,external_node_path_.relative)(root, directory) || "."}.`, {
        fix: "Actions of this repository are there only after actions/checkout.",
    });
};
/** Inputs with their defaults, all texts. Names are compared without regard to case. */
const readInputs = (action, given, scope, port) => {
    const inputs = {};
    const byName = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
    for (const { id, default: fallback, deprecationMessage } of action.inputs) {
        const value = byName.get(id.toLowerCase());
        inputs[id] = value ?? evaluateText(fallback, scope) ?? "";
        if (value !== undefined && deprecationMessage)
            port.annotate({
                level: "warning",
                message: `Input '${id}' has been deprecated: ${deprecationMessage}`,
            });
        byName.delete(id.toLowerCase());
    }
    if (byName.size > 0)
        port.annotate({
            level: "warning",
            message: `Unexpected input(s) ${[...byName.keys()].map((name) => `'${name}'`).join(", ")}, valid inputs are [${action.inputs
                .map(({ id }) => `'${id}'`)
                .join(", ")}]`,
        });
    return inputs;
};
const runJavaScript = async (job, call, runs, inputs, directory, uses) => {
    const state = {};
    const run = (script, port, signal) => runStepProcess(job, port, {
        file: job.run.node,
        args: [(0,external_node_path_.join)(directory, script)],
        cwd: job.workspace,
        signal,
        env: (files) => ({
            ...stepEnvironment(job, {
                github: call.scope.contexts.github,
                // The post step sees what later steps put into GITHUB_ENV, and its own `env:` still in force.
                env: { ...job.env, ...call.ownEnv },
                files,
            }),
            ...inputVariables(inputs),
            ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
            ...actionEnvironment(job),
        }),
    });
    if (runs.post)
        job.post.push({
            name: `Post Run ${uses}`,
            uses,
            condition: runs.postIf ?? "always()",
            run: async (port, signal) => (await run(runs.post, port, signal)).success,
        });
    // On GitHub pre runs when the job starts; here right before main, with the same inputs and state.
    if (runs.pre) {
        const before = await run(runs.pre, call.port, call.signal);
        Object.assign(state, before.state);
        if (!before.success)
            return { success: false, outputs: before.outputs };
    }
    const result = await run(runs.main, call.port, call.signal);
    Object.assign(state, result.state);
    return { success: result.success, outputs: result.outputs };
};
const runComposite = async (job, call, runs, inputs, directory) => {
    const frame = {
        steps: {},
        contexts: {
            inputs,
            github: { ...call.scope.contexts.github, action_path: directory },
        },
        env: call.ownEnv,
        failed: false,
        composite: true,
    };
    await call.runNested(frame, runs.steps);
    const scope = stepScope(job, frame, call.env);
    const outputs = Object.fromEntries(runs.outputs.map(([id, value]) => [id, evaluateText(value, scope) ?? ""]));
    return { success: !frame.failed, outputs };
};

;// CONCATENATED MODULE: ../packages/local-runner/src/run-steps.ts






/**
 * Runs one step: env, `if`, timeout, the thing itself, continue-on-error; and keeps what later steps can ask of it.
 * A fault in the step's own YAML fails the step as it does on GitHub.
 * @param start called once the condition holds, with the step's name
 */
const runStep = async (job, frame, step, port, signal, start) => {
    const finish = (context) => {
        frame.steps[step.id] = context;
        if (context.conclusion === "failure") {
            frame.failed = true;
            if (!frame.composite && job.status === "success")
                job.status = "failure";
        }
        return context;
    };
    const github = { ...job.contexts.github, ...frame.contexts.github, action: step.id };
    const inner = { ...frame, contexts: { ...frame.contexts, github } };
    const controller = new AbortController();
    const stop = () => controller.abort();
    let retest = stop;
    signal.addEventListener("abort", () => retest(), { once: true });
    let timer;
    let timedOut = false;
    let started = false;
    try {
        const outer = stepScope(job, inner, { ...job.env, ...frame.env });
        const ownEnv = { ...frame.env, ...evaluateTexts((0,parse_workflow/* find */.I6)(step.token, "env"), outer) };
        const env = { ...job.env, ...ownEnv };
        const scope = stepScope(job, inner, env);
        // Functions look at the frame as it is now, so a condition can be asked again.
        const holds = () => evaluateCondition(step.condition, stepScope(job, inner, env));
        if (!holds())
            return finish({ outcome: "skipped", conclusion: "skipped", outputs: {} });
        // A step that would still run after a cancellation (always()) is not interrupted by it.
        retest = () => {
            try {
                if (!holds())
                    stop();
            }
            catch {
                stop();
            }
        };
        started = true;
        start(describeStep(step, scope));
        const minutes = Number(evaluateToken((0,parse_workflow/* find */.I6)(step.token, "timeout-minutes"), scope) ?? 0);
        if (minutes > 0)
            timer = setTimeout(() => {
                timedOut = true;
                stop();
            }, Math.min(minutes * 60_000, 2 ** 31 - 1)); // a longer timer would fire at once
        const call = {
            step,
            frame: inner,
            scope,
            ownEnv,
            env,
            port,
            signal: controller.signal,
            runNested: (nested, steps) => runNested(job, nested, steps, port, controller.signal),
        };
        const { success, outputs } = await execute(job, call);
        if (timedOut)
            port.annotate({
                level: "error",
                message: `The action '${describeStep(step, scope)}' has timed out after ${minutes} minutes.`,
            });
        const cancelled = controller.signal.aborted && !timedOut;
        const outcome = cancelled ? "cancelled" : success && !timedOut ? "success" : "failure";
        const tolerated = outcome === "failure" && String(evaluateToken((0,parse_workflow/* find */.I6)(step.token, "continue-on-error"), scope)) === "true";
        return finish({ outcome, conclusion: tolerated ? "success" : outcome, outputs });
    }
    catch (error) {
        if (!started)
            start(describeStep(step, undefined));
        port.annotate({ level: "error", message: explainFault(error, job.workflowPath) });
        return finish({ outcome: "failure", conclusion: "failure", outputs: {} });
    }
    finally {
        clearTimeout(timer);
        retest = () => { };
    }
};
/** A fault in the step itself is the step's failure, which continue-on-error may allow. */
const execute = async (job, call) => {
    try {
        return await ((0,parse_workflow/* find */.I6)(call.step.token, "run") ? runScriptStep(job, call) : runUsesStep(job, call));
    }
    catch (error) {
        if (!call.signal.aborted)
            call.port.annotate({ level: "error", message: explainFault(error, job.workflowPath) });
        return { success: false, outputs: {} };
    }
};
/** A composite action's steps; what they say belongs to the step that called it. */
const runNested = async (job, frame, steps, port, signal) => {
    for (const step of steps)
        await runStep(job, frame, step, port, signal, () => { });
};
/** What a fault of the user's own workflow is called; everything else is ours and keeps its stack. */
const explainFault = (error, workflowPath) => {
    if (error instanceof ExpressionFailure)
        return `The template is not valid. ${workflowPath}: ${error.message}`;
    if ((0,user_error/* isUserError */.i)(error))
        return error.fix ? `${error.message} ${error.fix}` : error.message;
    // The expression engine throws plain errors.
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
};
/** "Run npm ci", "Run actions/checkout@v6", or the name it was given. */
const describeStep = (step, scope) => {
    const name = (0,parse_workflow/* find */.I6)(step.token, "name");
    const token = name ?? (0,parse_workflow/* find */.I6)(step.token, "uses") ?? (0,parse_workflow/* find */.I6)(step.token, "run");
    const prefix = name ? "" : "Run ";
    try {
        if (scope)
            return prefix + firstLine(evaluateText(token, scope) ?? "");
    }
    catch {
        // A name is for show: where it cannot be evaluated its source will do.
    }
    const source = token && "source" in token ? token.source : undefined;
    return prefix + firstLine(String(source ?? token));
};
const firstLine = (text) => text.trim().split("\n")[0] ?? "";

;// CONCATENATED MODULE: ../packages/local-runner/src/report-unstarted-job.ts


/** A job that was skipped, cancelled before it began, or whose YAML could not be evaluated. */
const reportUnstarted = (run, frame, job, conclusion, fault, name = frame.namePrefix + job.id) => {
    const record = run.github.runs.addJob({ runId: run.runId, name });
    const annotations = fault === undefined
        ? []
        : [{ level: "error", message: explainFault(fault, frame.workflow.path) }];
    run.github.runs.updateJob(record.id, {
        status: "completed",
        conclusion,
        annotations: toCheckAnnotations(annotations, frame.workflow.path),
    });
    const result = {
        id: frame.idPrefix + job.id,
        name,
        conclusion,
        seconds: 0,
        outputs: {},
        steps: annotations.length === 0
            ? []
            : [
                {
                    id: "",
                    name: "Set up job",
                    conclusion,
                    outcome: conclusion,
                    seconds: 0,
                    outputs: {},
                    summary: "",
                    annotations,
                },
            ],
    };
    run.reporter({ type: "jobFinished", runId: run.runId, job: name, result });
    return result;
};

;// CONCATENATED MODULE: ../packages/local-runner/src/masks.ts
/**
 * A secret is masked as it is, line by line where it has several, and in the shapes it takes on its way through tools:
 * JSON, URI, XML, base64 at each of its three offsets. The same encoders as the real runner's.
 */
const createMasks = (secrets = []) => {
    const values = new Set();
    let ordered = [];
    const add = (secret) => {
        for (const line of [secret, ...secret.split(/\r?\n/)]) {
            if (line.trim() === "")
                continue;
            for (const shape of shapesOf(line))
                values.add(shape);
        }
        // The longest first: a secret may be a part of another.
        ordered = [...values].sort((a, b) => b.length - a.length);
    };
    for (const secret of secrets)
        add(secret);
    const apply = (text) => {
        let masked = text;
        for (const value of ordered)
            if (masked.includes(value))
                masked = masked.replaceAll(value, "***");
        return masked;
    };
    return { add, apply, touches: (text) => ordered.some((value) => text.includes(value)) };
};
const shapesOf = (secret) => {
    const bytes = Buffer.from(secret);
    // Encoded forms of a very short secret would mask half of every log.
    const encoded = bytes.length < 6
        ? []
        : [0, 1, 2]
            .map((shift) => {
            const whole = Math.floor((bytes.length - shift) / 3) * 3;
            return bytes.subarray(shift, shift + whole).toString("base64");
        })
            .concat(bytes.toString("base64"));
    const xml = secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    return [
        secret,
        JSON.stringify(secret).slice(1, -1),
        encodeURIComponent(secret.toWellFormed()),
        xml,
        ...encoded.filter((text) => text.length >= 8),
    ];
};

;// CONCATENATED MODULE: ../packages/local-runner/src/create-job-state.ts






/** Makes the job known to the local GitHub, mints its token and lays out what its steps will see. */
const createJobState = async (options, directory, signal) => {
    const { run, frame, job, name } = options;
    const { github } = run;
    const repository = run.event.repository;
    const record = github.runs.addJob({ runId: run.runId, name, status: "in_progress" });
    const permissions = decidePermissions({
        workflow: (0,parse_workflow/* find */.I6)(frame.workflow.token, "permissions"),
        job: (0,parse_workflow/* find */.I6)(job.token, "permissions"),
        ...(frame.permissionLimit && { limit: frame.permissionLimit }),
        readOnly: run.fromFork,
    });
    const token = github.issueToken({
        repository,
        login: "github-actions[bot]",
        permissions: permissions,
        runId: run.runId,
        jobId: record.id,
    });
    const runtimeToken = github.runtimeToken({ runId: run.runId, jobId: record.id });
    const workspace = (0,external_node_path_.join)(directory, repository.split("/")[1]);
    const temp = (0,external_node_path_.join)(directory, "_temp");
    const secrets = { ...frame.secrets, GITHUB_TOKEN: token };
    return {
        run,
        name,
        workflowPath: frame.workflow.path,
        directory,
        workspace,
        temp,
        permissions,
        token,
        runtimeToken,
        trackingId: `github_${(0,external_node_crypto_.randomUUID)()}`,
        masks: createMasks([...Object.values(secrets), runtimeToken]),
        contexts: {
            github: {
                ...run.githubContext,
                job: job.id,
                token,
                workspace,
                event_path: (0,external_node_path_.join)(temp, "_github_workflow", "event.json"),
            },
            vars: run.vars,
            secrets,
            inputs: frame.inputs,
            needs: options.needs,
            matrix: options.matrix,
            strategy: options.strategy,
            job: { status: "success" },
            runner: {
                name: "local",
                os: { linux: "Linux", darwin: "macOS", win32: "Windows" }[process.platform] ?? "Linux",
                arch: { x64: "X64", arm64: "ARM64", ia32: "X86", arm: "ARM" }[(0,external_node_os_.arch)()] ??
                    "X64",
                temp,
                tool_cache: run.toolDirectory,
                environment: "self-hosted",
            },
        },
        env: {},
        path: [],
        defaults: {},
        post: [],
        status: "success",
        signal,
        jobId: record.id,
    };
};

;// CONCATENATED MODULE: ../packages/local-runner/src/job-report.ts





const createJobReport = (state, logFile) => {
    const { run, name: job, masks } = state;
    const { reporter, runId } = run;
    const steps = [];
    const times = [];
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(logFile), { recursive: true });
    const perform = async (names, body) => {
        const begun = performance.now();
        const startedAt = new Date().toISOString();
        const step = steps.length;
        const annotations = [];
        const held = [];
        let summary = "";
        let name = names.name;
        let shown = false;
        const show = () => {
            if (shown)
                return;
            shown = true;
            reporter({ type: "stepStarted", runId, job, step, name, ...(names.uses && { uses: names.uses }) });
            log(`##[step]${name}`);
            for (const line of held.splice(0))
                write(line);
        };
        const log = (line) => (0,external_node_fs_.appendFileSync)(logFile, `${new Date().toISOString()} ${line}\n`);
        const write = (line) => {
            log(line);
            reporter({ type: "stepOutput", runId, job, step, line });
        };
        const line = (text) => {
            for (const part of masks.apply(text).split(/\r?\n/))
                if (shown)
                    write(part);
                else
                    held.push(part);
        };
        const port = {
            line,
            annotate: (annotation) => {
                show();
                const masked = { ...annotation, message: masks.apply(annotation.message) };
                annotations.push(masked);
                line(`##[${annotation.level}]${annotation.message}`);
                reporter({ type: "annotation", runId, job, step, annotation: masked });
            },
            summarise: (markdown) => {
                summary += masks.apply(markdown);
            },
        };
        const context = await body(port, (found) => {
            name = masks.apply(found);
            show();
        });
        if (names.quiet && !shown) {
            for (const text of held)
                log(text);
            return context.conclusion;
        }
        const result = {
            id: names.id,
            name,
            ...(names.uses && { uses: names.uses }),
            conclusion: context.conclusion,
            outcome: context.outcome,
            seconds: (performance.now() - begun) / 1000,
            outputs: Object.fromEntries(Object.entries(context.outputs).map(([key, value]) => [key, masks.apply(value)])),
            summary,
            annotations,
        };
        steps.push(result);
        times.push({ startedAt, completedAt: new Date().toISOString() });
        reporter({ type: "stepFinished", runId, job, step, result });
        return context.conclusion;
    };
    return {
        steps,
        step: async (step, body) => {
            const uses = (0,parse_workflow/* find */.I6)(step.token, "uses")?.toString();
            await perform({ id: step.id, name: describeStep(step, undefined), ...(uses && { uses }) }, body);
        },
        postStep: async (post, signal) => {
            const { name, uses } = post;
            const conclusion = await perform({ id: "", name, ...(uses && { uses }) }, async (port, start) => {
                start(name);
                return toContext(await guard(state, port, () => post.run(port, signal)));
            });
            return conclusion === "success";
        },
        ownStep: async (name, body) => {
            const conclusion = await perform({ id: "", name, quiet: true }, async (port) => toContext(await guard(state, port, async () => {
                await body(port);
                return true;
            })));
            if (conclusion === "failure" && state.status === "success")
                state.status = "failure";
            return conclusion === "success";
        },
        toRecord: (conclusion) => ({
            status: "completed",
            conclusion,
            summary: steps
                .map((step) => step.summary)
                .filter(Boolean)
                .join("\n"),
            steps: steps.map((step, index) => ({
                number: index + 1,
                name: step.name,
                status: "completed",
                conclusion: step.conclusion,
                ...times[index],
            })),
            annotations: toCheckAnnotations(steps.flatMap((step) => step.annotations), state.workflowPath),
        }),
    };
};
const guard = async (state, port, body) => {
    try {
        return await body();
    }
    catch (error) {
        port.annotate({ level: "error", message: explainFault(error, state.workflowPath) });
        return false;
    }
};
const toContext = (success) => {
    const outcome = success ? "success" : "failure";
    return { outcome, conclusion: outcome, outputs: {} };
};

;// CONCATENATED MODULE: ../packages/local-runner/src/run-job.ts










const defaultMinutes = 360; // https://docs.github.com/actions/reference/limits
/** Runs one job from an empty workspace to its outputs. */
const runJob = async (options) => {
    const { run, frame, job, name } = options;
    const begun = performance.now();
    const directory = (0,external_node_path_.join)(run.directory, toFileName(name));
    const logFile = (0,external_node_path_.join)(run.directory, `${toFileName(name)}.log`);
    const timeout = new AbortController();
    const state = await createJobState(options, directory, AbortSignal.any([options.signal, timeout.signal]));
    const report = createJobReport(state, logFile);
    // The first listener: a step that asks its condition again sees the job as cancelled.
    const markCancelled = () => {
        state.status = "cancelled";
    };
    if (state.signal.aborted)
        markCancelled();
    else
        state.signal.addEventListener("abort", markCancelled, { once: true });
    run.reporter({ type: "jobStarted", runId: run.runId, job: name });
    const steps = { steps: {}, contexts: {}, env: {}, failed: false, composite: false };
    let timer;
    let outputs = {};
    try {
        const ready = await report.ownStep("Set up job", async (port) => {
            const minutes = prepare(state, options, port);
            timer = setTimeout(() => {
                port.annotate({
                    level: "error",
                    message: `The job has exceeded the maximum execution time of ${minutes} minutes.`,
                });
                timeout.abort();
            }, Math.min(minutes * 60_000, 2 ** 31 - 1)); // a longer timer would fire at once
        });
        if (ready) {
            for (const step of job.steps)
                await report.step(step, (port, start) => runStep(state, steps, step, port, state.signal, start));
            await runPostSteps(state, steps, report);
            await report.ownStep("Complete job", async (port) => {
                outputs = readOutputs(state, options, steps, port);
            });
        }
    }
    finally {
        clearTimeout(timer);
        for (const { pid, name: program } of endOrphans(state.trackingId))
            (0,external_node_fs_.appendFileSync)(logFile, `Terminate orphan process: pid (${pid}) (${program})\n`);
        run.github.revokeToken(state.token);
        if (!run.keep)
            (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true, maxRetries: 3 });
    }
    const result = {
        id: frame.idPrefix + job.id,
        name,
        conclusion: state.status,
        seconds: (performance.now() - begun) / 1000,
        outputs,
        steps: report.steps,
        logFile,
    };
    run.github.runs.updateJob(state.jobId, report.toRecord(state.status));
    run.reporter({ type: "jobFinished", runId: run.runId, job: name, result });
    return result;
};
/** Lays out the folders and evaluates what holds for the whole job. @returns the job's time limit in minutes */
const prepare = (state, { frame, job }, port) => {
    const eventFile = String(state.contexts.github.event_path);
    for (const folder of [state.workspace, state.temp, (0,external_node_path_.join)(eventFile, ".."), state.run.toolDirectory])
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    (0,external_node_fs_.writeFileSync)(eventFile, JSON.stringify(state.run.githubContext.event));
    const bare = { steps: {}, contexts: {}, env: {}, failed: false, composite: false };
    const scope = () => stepScope(state, bare, state.env);
    Object.assign(state.env, evaluateTexts((0,parse_workflow/* find */.I6)(frame.workflow.token, "env"), scope()));
    Object.assign(state.env, evaluateTexts((0,parse_workflow/* find */.I6)(job.token, "env"), scope()));
    for (const token of [frame.workflow.token, job.token]) {
        const defaults = (0,parse_workflow/* find */.I6)((0,parse_workflow/* find */.I6)(token, "defaults"), "run");
        const shell = evaluateText((0,parse_workflow/* find */.I6)(defaults, "shell"), scope());
        const folder = evaluateText((0,parse_workflow/* find */.I6)(defaults, "working-directory"), scope());
        if (shell)
            state.defaults.shell = shell;
        if (folder)
            state.defaults.workingDirectory = folder;
    }
    const labels = [evaluateToken((0,parse_workflow/* find */.I6)(job.token, "runs-on"), scope())].flat();
    for (const label of labels) {
        const reason = explainMissingRunner(String(label));
        if (reason)
            throw new Error(reason);
    }
    port.line(`Runner: this machine, for ${labels.map((label) => JSON.stringify(label)).join(", ")}`);
    port.line("GITHUB_TOKEN permissions:");
    for (const [permission, access] of Object.entries(state.permissions))
        port.line(`  ${permission}: ${access}`);
    return Number(evaluateToken((0,parse_workflow/* find */.I6)(job.token, "timeout-minutes"), scope()) ?? defaultMinutes);
};
/** The last registered first, each if its condition holds; a post step that fails fails the job. */
const runPostSteps = async (state, steps, report) => {
    for (const post of state.post.reverse()) {
        if (!evaluateCondition(post.condition, stepScope(state, steps, state.env)))
            continue;
        // Cleaning up is done after a cancellation too, within a limit of its own.
        const signal = AbortSignal.timeout(5 * 60_000);
        const done = await report.postStep(post, signal);
        if (!done && state.status === "success")
            state.status = "failure";
    }
};
const readOutputs = (state, { job }, steps, port) => {
    const outputs = {};
    const found = evaluateTexts((0,parse_workflow/* find */.I6)(job.token, "outputs"), stepScope(state, steps, state.env));
    for (const [name, value] of Object.entries(found))
        if (state.masks.touches(value))
            port.annotate({ level: "warning", message: `Skip output '${name}' since it may contain secret.` });
        else
            outputs[name] = value;
    return outputs;
};
/** A job's name as a file's. */
const toFileName = (name) => name.replaceAll(/[^\w.-]+/g, "_").slice(0, 100);

;// CONCATENATED MODULE: ../packages/local-runner/src/run-jobs.ts











/** Runs the jobs of one workflow file as a graph: each starts as soon as those it needs are done. */
const runJobs = async (run, frame, only) => {
    const { jobs } = frame.workflow;
    const results = [];
    const entries = {};
    const started = new Map();
    const start = (job) => {
        const known = started.get(job.id);
        if (known)
            return known;
        const work = (async () => {
            const needed = jobs.filter(({ id }) => job.needs.includes(id));
            await Promise.all(needed.map(start));
            const done = await runOneJob(run, frame, job, jobs, entries);
            results.push(...done.results);
            entries[job.id] = done.entry;
        })();
        started.set(job.id, work);
        return work;
    };
    await Promise.all(jobs.filter(({ id }) => !only || only.has(id)).map(start));
    return { results, entries, conclusion: summarise(Object.values(entries).map(({ result }) => result)) };
};
const summarise = (conclusions) => conclusions.includes("failure")
    ? "failure"
    : conclusions.includes("cancelled")
        ? "cancelled"
        : conclusions.length > 0 && conclusions.every((conclusion) => conclusion === "skipped")
            ? "skipped"
            : "success";
const runOneJob = async (run, frame, job, jobs, entries) => {
    const needs = Object.fromEntries(job.needs.map((id) => [id, entries[id]]));
    const scope = jobScope(run, frame, needs, [...withNeeds(jobs, job.needs)], entries);
    const end = (conclusion, fault) => ({
        results: [reportUnstarted(run, frame, job, conclusion, fault)],
        entry: { result: conclusion, outputs: {} },
    });
    try {
        if (!evaluateCondition(job.condition, scope))
            return end(run.signal.aborted ? "cancelled" : "skipped");
        const strategy = (evaluateToken((0,parse_workflow/* find */.I6)(job.token, "strategy"), scope) ?? {});
        const combinations = strategy.matrix ? expandMatrix(strategy.matrix) : [null];
        if (combinations.length === 0)
            return end("skipped");
        return await runCombinations(run, frame, job, needs, scope, strategy, combinations);
    }
    catch (error) {
        return end("failure", error);
    }
};
const runCombinations = async (run, frame, job, needs, outer, strategy, combinations) => {
    const failFast = strategy["fail-fast"] !== false;
    const parallel = Number(strategy["max-parallel"] ?? combinations.length) || combinations.length;
    const stop = new AbortController();
    const signal = AbortSignal.any([run.signal, stop.signal]);
    const results = [];
    const conclusions = [];
    const outputs = {};
    const queue = combinations.map((matrix, index) => ({ matrix, index }));
    const work = async () => {
        for (let next = queue.shift(); next; next = queue.shift()) {
            const { matrix, index } = next;
            const context = {
                "fail-fast": failFast,
                "job-index": index,
                "job-total": combinations.length,
                "max-parallel": parallel,
            };
            const scope = { ...outer, contexts: { ...outer.contexts, matrix, strategy: context } };
            const done = await runCombination({ run, frame, job, needs, scope, matrix, strategy: context, signal });
            results.push(...done.results);
            const tolerated = done.entry.result === "failure" &&
                String(evaluateToken((0,parse_workflow/* find */.I6)(job.token, "continue-on-error"), scope)) === "true";
            conclusions.push(tolerated ? "success" : done.entry.result);
            // Several jobs of a matrix may set the same output: the last that is not empty stays.
            for (const [name, value] of Object.entries(done.entry.outputs))
                if (value !== "" || !(name in outputs))
                    outputs[name] = value;
            if (done.entry.result === "failure" && !tolerated && failFast)
                stop.abort();
        }
    };
    await Promise.all(Array.from({ length: Math.min(parallel, combinations.length) }, work));
    return { results, entry: { result: summarise(conclusions), outputs } };
};
const runCombination = async (options) => {
    const { run, frame, job, needs, scope, matrix, strategy } = options;
    const name = nameJob(run, frame, job, scope, matrix);
    const stop = new AbortController();
    const signal = AbortSignal.any([options.signal, stop.signal]);
    const end = (conclusion, fault) => ({
        results: [reportUnstarted(run, frame, job, conclusion, fault, name)],
        entry: { result: conclusion, outputs: {} },
    });
    const group = readConcurrency(evaluateToken((0,parse_workflow/* find */.I6)(job.token, "concurrency"), scope));
    const key = group && `${run.event.repository}/${group.name}`;
    if (key && key.toLowerCase() === run.heldGroup?.toLowerCase())
        return end("failure", new user_error.UserError(`The workflow and its job "${job.id}" share the group "${group.name}": a deadlock.`));
    const place = group
        ? await run.concurrency.enter(key, {
            cancelInProgress: group.cancelInProgress,
            cancel: () => stop.abort(),
            signal,
        })
        : undefined;
    if (group && !place)
        return end("cancelled");
    try {
        const uses = (0,parse_workflow/* find */.I6)(job.token, "uses")?.toString();
        if (uses)
            return await callWorkflow({ ...options, signal }, uses, name);
        return await run.slots.run(async () => {
            // always() and cancelled() make a job run although the run was cancelled.
            if (signal.aborted &&
                !(run.signal.aborted && !stop.signal.aborted && evaluateCondition(job.condition, scope)))
                return end("cancelled");
            // A job that runs although its run was cancelled (always()) does all its steps.
            const ownSignal = run.signal.aborted ? AbortSignal.any([stop.signal, run.force]) : signal;
            const result = await runJob({ run, frame, job, name, needs, matrix, strategy, signal: ownSignal });
            return { results: [result], entry: { result: result.conclusion, outputs: result.outputs } };
        });
    }
    catch (error) {
        // The other jobs of the matrix go on.
        return end("failure", error);
    }
    finally {
        place?.release();
    }
};
/** Runs the workflow that a job names; its jobs take the calling job's place. */
const callWorkflow = async (options, uses, name) => {
    const { run, frame, job, scope, signal } = options;
    const workflow = await readCalledWorkflow(uses, run.sources);
    if (typeof workflow === "string")
        throw new Error(workflow);
    const inner = {
        workflow,
        inputs: readCallInputs(workflow, evaluateToken((0,parse_workflow/* find */.I6)(job.token, "with"), scope), {
            github: run.githubContext,
            vars: run.vars,
        }),
        secrets: readCallSecrets(workflow, job, frame.secrets, {
            ...scope,
            contexts: { ...scope.contexts, secrets: frame.secrets },
        }),
        permissionLimit: decidePermissions({
            workflow: (0,parse_workflow/* find */.I6)(frame.workflow.token, "permissions"),
            job: (0,parse_workflow/* find */.I6)(job.token, "permissions"),
            ...(frame.permissionLimit && { limit: frame.permissionLimit }),
        }),
        namePrefix: `${name} / `,
        idPrefix: `${frame.idPrefix}${job.id}/`,
    };
    const { results, entries, conclusion } = await runJobs({ ...run, signal }, inner);
    const declared = (0,parse_workflow/* find */.I6)((0,parse_workflow/* find */.I6)((0,parse_workflow/* find */.I6)(workflow.token, "on"), "workflow_call"), "outputs");
    const contexts = { github: run.githubContext, vars: run.vars, inputs: inner.inputs, jobs: entries };
    const outputs = {};
    if (declared)
        for (const { key, value } of declared.assertMapping("outputs"))
            outputs[key.toString()] = evaluateText((0,parse_workflow/* find */.I6)(value, "value"), { contexts }) ?? "";
    return { results, entry: { result: conclusion, outputs } };
};
const nameJob = (run, frame, job, scope, matrix) => {
    const given = (0,parse_workflow/* find */.I6)(job.token, "name");
    const own = given ? evaluateText(given, scope) : undefined;
    const text = own || (matrix ? `${job.id} (${describeMatrix(matrix)})` : job.id);
    // GitHub lets several jobs have one name; here they would write into one log.
    for (let count = 1;; count++) {
        const name = frame.namePrefix + text + (count > 1 ? ` #${count}` : "");
        const file = toFileName(name).toLowerCase();
        if (run.jobNames.has(file))
            continue;
        run.jobNames.add(file);
        return name;
    }
};

// EXTERNAL MODULE: ../packages/local-runner/src/slots.ts
var slots = __webpack_require__(1035);
;// CONCATENATED MODULE: ../packages/local-runner/src/run-workflow.ts
















/** Jobs at a time. */
const defaultSlots = 2;
/**
 * Runs one workflow for one event, from its file at the event's commit to the jobs' conclusions.
 * @throws UserError before anything runs: a fault in the file, something this runner cannot do, wrong inputs
 */
const runWorkflow = async (options) => {
    const { github, reporter } = options;
    const begun = performance.now();
    const plan = await planRun(options);
    const { workflow, event } = plan;
    const cancel = new AbortController();
    const run = openRun(options, plan, cancel.signal);
    const { runId } = run;
    const about = {
        runId,
        name: workflow.name,
        workflowPath: workflow.path,
        event: event.name,
        ref: event.ref,
        sha: event.sha,
    };
    reporter({ type: "runStarted", repository: event.repository, ...about });
    let conclusion = "failure";
    try {
        const done = await runInGroup(run, plan, cancel);
        conclusion = run.signal.aborted && done.conclusion !== "failure" ? "cancelled" : done.conclusion;
        const result = {
            ...about,
            conclusion,
            jobs: done.results,
            apiRequests: github.requestCount(runId),
            seconds: (performance.now() - begun) / 1000,
        };
        reporter({ type: "runFinished", runId, result });
        return result;
    }
    finally {
        github.runs.update(runId, { status: "completed", conclusion });
    }
};
/** Everything that can be refused before there is a run. */
const planRun = async (options) => {
    const { github, workflowPath, event: given, actionsRoot, jobs } = options;
    const gitDirectory = gitDirectoryOf(github, given.repository);
    const sources = { gitDirectory, commit: given.sha, actionsRoot };
    const text = await (0,git/* readFileAt */._T)(gitDirectory, given.sha, workflowPath);
    if (text === undefined)
        throw new user_error.UserError(`There is no ${workflowPath} at ${given.sha.slice(0, 7)}.`, {
            fix: "Commit the workflow; what is only in the working tree is not run.",
        });
    const workflow = await (0,parse_workflow/* parseWorkflowFile */.dx)(workflowPath, text);
    await checkSupport(workflow, sources);
    const only = jobs && withNeeds(workflow.jobs, checkJobs(workflow, jobs));
    const { event, inputs } = completeEvent(given, workflow);
    const secrets = isFromFork(event) ? {} : (options.secrets ?? {});
    return { workflow, event, inputs, secrets, sources, only, node: findNode(actionsRoot) };
};
/** The pull request that a run is of. Of a fork's GitHub tells the repository and no number. */
const describePull = (event) => {
    const pull = pullRequestOf(event);
    const from = pull?.head?.repo?.full_name;
    if (pull?.number === undefined || from === undefined)
        return { pullRequests: [] };
    return from === event.repository
        ? { pullRequests: [pull.number] }
        : { pullRequests: [], headRepository: from };
};
/** Makes the run known to the local GitHub. */
const openRun = (options, plan, cancelled) => {
    const { github, reporter } = options;
    const { workflow, event, sources, node } = plan;
    const pull = pullRequestOf(event);
    const { id: runId, runNumber } = github.runs.create({
        repository: event.repository,
        name: workflow.name,
        path: workflow.path,
        event: event.name,
        headSha: pull?.head?.sha ?? event.sha,
        headBranch: pull?.head?.ref ?? event.ref.replace(/^refs\/(heads|tags)\//, ""),
        actor: event.actor,
        ...describePull(event),
    });
    const directory = (0,external_node_path_.join)(options.workDirectory, "runs", String(runId));
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    return {
        github,
        reporter,
        runId,
        githubContext: createGitHubContext({ github, event, workflow, runId, runNumber }),
        event,
        sources,
        directory,
        toolDirectory: (0,external_node_path_.join)(options.workDirectory, "tools"),
        vars: options.vars ?? {},
        environment: options.environment ?? {},
        keep: options.keep ?? false,
        fromFork: isFromFork(event),
        signal: AbortSignal.any([options.signal, options.force, cancelled].filter((signal) => signal !== undefined)),
        force: options.force ?? new AbortController().signal,
        slots: options.slots ?? (0,slots/* createSlots */.e)(defaultSlots),
        concurrency: options.concurrency ?? (0,concurrency_groups/* createConcurrencyGroups */.o)(),
        jobNames: new Set(),
        node,
    };
};
/** Runs the jobs once the workflow's `concurrency:` lets it; a run that is replaced while it waits does nothing. */
const runInGroup = async (run, { workflow, inputs, secrets, only }, cancel) => {
    const contexts = { github: run.githubContext, inputs, vars: run.vars };
    const perform = (heldGroup) => {
        run.github.runs.update(run.runId, { status: "in_progress" });
        const frame = { workflow, inputs, secrets, namePrefix: "", idPrefix: "" };
        return runJobs({ ...run, ...(heldGroup && { heldGroup }) }, frame, only);
    };
    const group = readConcurrency(evaluateToken((0,parse_workflow/* find */.I6)(workflow.token, "concurrency"), { contexts }));
    if (!group)
        return perform();
    const note = (text) => run.reporter({ type: "note", message: `${workflow.name}: ${text}` });
    const key = `${run.event.repository}/${group.name}`;
    const place = await run.concurrency.enter(key, {
        cancelInProgress: group.cancelInProgress,
        cancel: () => {
            note(`cancelled by a newer run of "${group.name}"`);
            cancel.abort();
        },
        signal: run.signal,
    });
    if (place)
        return perform(key).finally(place.release);
    if (!run.signal.aborted)
        note(`a newer run of "${group.name}" took its place`);
    return { results: [], conclusion: "cancelled" };
};
/** Where local-github keeps a repository. */
const gitDirectoryOf = (github, repository) => (0,external_node_path_.join)(github.directory, "repositories", `${repository}.git`);
const checkJobs = (workflow, ids) => {
    const known = workflow.jobs.map(({ id }) => id);
    for (const id of ids)
        if (!known.includes(id)) {
            const near = (0,suggest/* suggest */.Z)(id, known);
            throw new user_error.UserError(`${workflow.path} has no job "${id}".`, {
                fix: `${near ? `Did you mean "${near}"? ` : ""}Its jobs: ${known.join(", ")}.`,
            });
        }
    return ids;
};
/** For workflow_dispatch: inputs checked, completed and put into the payload. */
const completeEvent = (event, workflow) => {
    if (event.name !== "workflow_dispatch")
        return { event, inputs: {} };
    const { inputs, texts } = readDispatchInputs(workflow, event.inputs ?? {});
    return { event: { ...event, payload: { ...event.payload, inputs: texts } }, inputs };
};


/***/ }),

/***/ 1035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ createSlots)
/* harmony export */ });
/** First come, first served. */
const createSlots = (count) => {
    let free = count;
    const waiting = [];
    return {
        run: async (body) => {
            if (free > 0)
                free--;
            else
                await new Promise((resolve) => waiting.push(resolve));
            try {
                return await body();
            }
            finally {
                const next = waiting.shift();
                if (next)
                    next();
                else
                    free++;
            }
        },
    };
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
