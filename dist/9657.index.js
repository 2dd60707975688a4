export const id = 9657;
export const ids = [9657,1408];
export const modules = {

/***/ 51408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ workDirectoryOf),
/* harmony export */   Gf: () => (/* binding */ openState),
/* harmony export */   serversOf: () => (/* binding */ serversOf),
/* harmony export */   t9: () => (/* binding */ noteServers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _mlops_actions_local_github_start__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70534);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5696);





/** Starts the local GitHub whose state lies in a folder, which keeps itself out of git. */
const openState = async (state, port) => {
    const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(process.cwd(), state) || ".";
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(state))
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .printNote */ .cN)(`A GitHub for this machine: its state is kept in ${shown}. Delete it to begin anew.`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(state, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(state, ".gitignore"), "*\n");
    return (0,_mlops_actions_local_github_start__WEBPACK_IMPORTED_MODULE_3__.startLocalGitHub)({ directory: state, ...(port !== undefined && { port }) });
};
/** Where the process driver of runs on this machine keeps its servers, beside the state. */
const serversOf = (state) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(state)), "servers");
/** Tells of servers that outlive a run, as they would on a machine of one's own. */
const noteServers = async (state) => {
    const { listServers } = await __webpack_require__.e(/* import() */ 5231).then(__webpack_require__.bind(__webpack_require__, 17612));
    const servers = await listServers(serversOf(state));
    for (const { version, url } of servers)
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .printNote */ .cN)(`${version} keeps answering on ${url}`);
    if (servers.length > 0)
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .printNote */ .cN)("End them with: mlops github stop-servers");
};
/** Where runs leave their logs, beside the state. */
const workDirectoryOf = (state) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(state, "work");


/***/ }),

/***/ 39657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveGithub: () => (/* binding */ serveGithub)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39887);
/* harmony import */ var _mlops_actions_local_runner_dispatch_events__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89250);
/* harmony import */ var _mlops_actions_local_runner_run_workflow__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38958);
/* harmony import */ var _find_root_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9844);
/* harmony import */ var _open_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51408);
/* harmony import */ var _run_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22516);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5696);
/* harmony import */ var _working_repository_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27874);










/** Serves a local GitHub with a dispatcher until Ctrl-C. */
const serveGithub = async ({ directory, port, repo }) => {
    if (port !== undefined && !/^\d{1,5}$/.test(port))
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`--port is "${port}", expected a number from 1 to 65535.`);
    const state = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
    const github = await (0,_open_state_js__WEBPACK_IMPORTED_MODULE_6__/* .openState */ .Gf)(state, port === undefined ? undefined : Number(port));
    for (const name of repo.length > 0 || github.listRepositories().length > 0
        ? repo
        : [await nameRepository()])
        await github.createRepository(name);
    const tree = (0,_run_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .createRunTree */ .e)(process.stdout, { showPath: (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(process.cwd(), path) });
    const force = new AbortController();
    const dispatcher = (0,_mlops_actions_local_runner_dispatch_events__WEBPACK_IMPORTED_MODULE_3__/* .startDispatcher */ .s)({
        github,
        actionsRoot: (0,_find_root_js__WEBPACK_IMPORTED_MODULE_5__/* .findRoot */ .w)(),
        workDirectory: (0,_open_state_js__WEBPACK_IMPORTED_MODULE_6__/* .workDirectoryOf */ .Eg)(state),
        environment: { MLOPS_STATE: (0,_open_state_js__WEBPACK_IMPORTED_MODULE_6__.serversOf)(state) },
        reporter: tree.report,
        force: force.signal,
    });
    // Not printed: what is printed ends up in logs.
    const tokenFile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(state, "token");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(tokenFile, github.issueToken({ repository: "*", login: "you", permissions: "admin" }), {
        mode: 0o600,
    });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(tokenFile, 0o600);
    const shown = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(process.cwd(), path) || ".";
    const [first = ""] = repo.length > 0 ? repo : github.listRepositories();
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .print */ .yy)(`${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .paint */ .nI)("bold", "A GitHub on this machine")}, its state in ${shown(state)}`);
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .print */ .yy)(`  API    ${github.apiUrl}`);
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .print */ .yy)(`  web    ${github.serverUrl}`);
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .print */ .yy)(`  token  ${shown(tokenFile)} (an admin's, good on this server alone)`);
    for (const name of github.listRepositories())
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .print */ .yy)(`  git    ${shown((0,_mlops_actions_local_runner_run_workflow__WEBPACK_IMPORTED_MODULE_4__/* .gitDirectoryOf */ .R)(github, name))}`);
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .print */ .yy)(`
Push to it:          git push ${shown((0,_mlops_actions_local_runner_run_workflow__WEBPACK_IMPORTED_MODULE_4__/* .gitDirectoryOf */ .R)(github, first))} HEAD:main
Ask it:              curl -H "Authorization: Bearer $(cat ${shown(tokenFile)})" ${github.apiUrl}/repos/${first}
Use it with mlops:   export GITHUB_API_URL=${github.apiUrl} GITHUB_REPOSITORY=${first} GITHUB_TOKEN=$(cat ${shown(tokenFile)})
More repositories:   mlops github serve --repo owner/name
Workflows of what is pushed are run here. Ctrl-C stops.
`);
    await new Promise((done) => {
        let stopping = false;
        const onSignal = () => {
            if (stopping)
                force.abort();
            stopping = true;
            done();
        };
        process.on("SIGINT", onSignal).on("SIGTERM", onSignal).on("SIGHUP", onSignal);
    });
    await dispatcher.stop();
    tree.close();
    await github.close();
};
/** The name of the repository we stand in, where we stand in one. */
const nameRepository = async () => {
    try {
        return (await (0,_working_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .openWorkingRepository */ ._)(process.cwd())).fullName;
    }
    catch {
        return "you/flights";
    }
};


/***/ }),

/***/ 27874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openWorkingRepository)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39887);




const run = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** @throws UserError outside a repository or before the first commit */
const openWorkingRepository = async (folder) => {
    const ask = async (...args) => (await run("git", args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 })).stdout.trim();
    const tryAsk = (...args) => ask(...args).catch(() => undefined);
    const root = await tryAsk("rev-parse", "--show-toplevel");
    if (!root)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError("This folder is not in a git repository.", {
            fix: "Run mlops in a clone of your repository (git init && git commit, for a new one).",
        });
    const git = async (...args) => (await run("git", args, { cwd: root, maxBuffer: 64 * 1024 * 1024 })).stdout.trim();
    const head = await tryAsk("rev-parse", "--verify", "HEAD");
    if (!head)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError("There is no commit yet.", { fix: "Commit first: what is committed is run." });
    const remote = await tryAsk("remote", "get-url", "origin");
    const named = /([\w.-]+)[/:\\]([\w.-]+?)(?:\.git)?[/\\]?$/.exec(remote ?? "");
    const branch = (await tryAsk("symbolic-ref", "--short", "HEAD")) ?? "detached";
    const remoteHead = await tryAsk("symbolic-ref", "--short", "refs/remotes/origin/HEAD");
    const local = (await git("for-each-ref", "--format=%(refname:short)", "refs/heads")).split("\n");
    const defaultBranch = remoteHead?.replace(/^origin\//, "") ?? ["main", "master"].find((name) => local.includes(name)) ?? branch;
    const status = await git("status", "--porcelain");
    return {
        root,
        fullName: named ? `${named[1]}/${named[2]}` : `local/${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(root).replaceAll(/[^\w.-]/g, "-")}`,
        head,
        branch,
        defaultBranch,
        uncommitted: status === "" ? 0 : status.split("\n").length,
        git,
    };
};


/***/ }),

/***/ 89250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ startDispatcher)
/* harmony export */ });
/* harmony import */ var _mlops_actions_runner_describe_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70816);
/* harmony import */ var _changed_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90928);
/* harmony import */ var _concurrency_groups_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52026);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91318);
/* harmony import */ var _match_event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86);
/* harmony import */ var _parse_workflow_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18303);
/* harmony import */ var _run_workflow_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38958);
/* harmony import */ var _slots_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1035);








/** Events whose workflows are read from the default branch, whatever they are about. */
const onDefaultBranch = new Set([
    "schedule",
    "workflow_run",
    "repository_dispatch",
    "issues",
    "issue_comment",
]);
/** Workflows that answer workflow_run end with one themselves; GitHub stops a chain after three. */
const chainLimit = 3;
const tellingTime = 2000; // milliseconds
/** Starts the runs that events on the local GitHub ask for, as GitHub's `on:` has it. */
const startDispatcher = (options) => {
    const { github, reporter } = options;
    const stopping = new AbortController();
    const shared = {
        ...options,
        slots: (0,_slots_js__WEBPACK_IMPORTED_MODULE_6__/* .createSlots */ .e)(options.jobsAtOnce ?? 2),
        concurrency: (0,_concurrency_groups_js__WEBPACK_IMPORTED_MODULE_7__/* .createConcurrencyGroups */ .o)(),
        signal: options.signal ? AbortSignal.any([options.signal, stopping.signal]) : stopping.signal,
    };
    const working = new Set();
    /** How many runs answered each other on the way to this one. */
    const chains = new Map();
    const told = new Map();
    let results = [];
    const track = (work) => {
        const tracked = work
            .catch((error) => reporter({ type: "note", message: (0,_mlops_actions_runner_describe_failure__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .I)(error) }))
            .finally(() => working.delete(tracked));
        working.add(tracked);
    };
    const start = (event, workflowPath) => track((async () => {
        const result = await (0,_run_workflow_js__WEBPACK_IMPORTED_MODULE_5__/* .runWorkflow */ .F)({ ...shared, event, workflowPath });
        results.push(result);
        chains.set(result.runId, (chains.get(runIdOf(event) ?? 0) ?? 0) + 1);
        // The local GitHub tells of the end a moment later; what answers it belongs to the same work.
        if (!stopping.signal.aborted)
            await new Promise((resolve) => {
                told.set(result.runId, resolve);
                setTimeout(resolve, tellingTime).unref();
            });
    })());
    const hear = async (heard) => {
        if (shared.signal.aborted)
            return;
        // GitHub leaves Actions off in a fork until its owner turns them on.
        if (github.hub.findRepository(heard.repository)?.record.parent !== undefined)
            return;
        const run = runIdOf(heard);
        if (run !== undefined && (chains.get(run) ?? 0) > chainLimit)
            return;
        const event = await placeEvent(github, heard);
        if (!event)
            return;
        for (const workflow of await findWorkflows(github, event, reporter))
            start(event, workflow.path);
    };
    const unsubscribe = github.onEvent((event) => {
        track(hear(event));
        const run = event.action === "completed" ? runIdOf(event) : undefined;
        if (run !== undefined)
            told.get(run)?.();
    });
    /** Also what was pushed into the bare repository itself, and what is about to be told. */
    const settle = async () => {
        do {
            await Promise.all(working);
            for (const repository of github.listRepositories())
                await github.notePush(repository);
            await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
        } while (working.size > 0);
    };
    return {
        idle: async () => {
            await settle();
            const ended = results;
            results = [];
            return ended;
        },
        schedule: async (repository, workflowPath) => {
            const event = await placeEvent(github, {
                repository,
                name: "schedule",
                payload: { repository: describeRepository(repository) },
                sha: "",
                ref: "",
                actor: "github-actions[bot]",
            });
            if (!event)
                return;
            const gitDirectory = (0,_run_workflow_js__WEBPACK_IMPORTED_MODULE_5__/* .gitDirectoryOf */ .R)(github, repository);
            const text = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .readFileAt */ ._T)(gitDirectory, event.sha, workflowPath);
            const workflow = text === undefined ? undefined : await (0,_parse_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .parseWorkflowFile */ .dx)(workflowPath, text);
            const cron = workflow?.events.schedule?.[0]?.cron;
            if (cron === undefined)
                throw new Error(`${workflowPath} has no on: schedule on the default branch of ${repository}.`);
            start({ ...event, payload: { ...event.payload, schedule: cron } }, workflowPath);
        },
        stop: async () => {
            unsubscribe();
            stopping.abort();
            while (working.size > 0)
                await Promise.all(working);
        },
    };
};
/** The run that a workflow_run is about. */
const runIdOf = (event) => event.name === "workflow_run" ? event.payload.workflow_run?.id : undefined;
/** The event at the commit whose workflows answer it; undefined where there is none (a deleted branch, a conflict). */
const placeEvent = async (github, event) => {
    const gitDirectory = (0,_run_workflow_js__WEBPACK_IMPORTED_MODULE_5__/* .gitDirectoryOf */ .R)(github, event.repository);
    if (onDefaultBranch.has(event.name)) {
        const ref = `refs/heads/${await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .readDefaultBranch */ .yt)(gitDirectory)}`;
        const sha = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .findCommit */ .fq)(gitDirectory, ref);
        return sha ? { ...event, ref, sha } : undefined;
    }
    // No merge commit: GitHub runs nothing for a pull request in conflict.
    if (/^refs\/pull\/\d+\/merge$/.test(event.ref) && !(await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .findCommit */ .fq)(gitDirectory, event.ref)))
        return undefined;
    const sha = /^0*$/.test(event.sha) ? undefined : await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .findCommit */ .fq)(gitDirectory, event.sha);
    return sha ? { ...event, sha } : undefined;
};
const findWorkflows = async (github, event, reporter) => {
    const gitDirectory = (0,_run_workflow_js__WEBPACK_IMPORTED_MODULE_5__/* .gitDirectoryOf */ .R)(github, event.repository);
    if (await asksToSkip(gitDirectory, event))
        return [];
    const found = [];
    for (const path of await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .listWorkflows */ .Dl)(gitDirectory, event.sha)) {
        if (event.workflow !== undefined && path !== event.workflow && !path.endsWith(`/${event.workflow}`))
            continue;
        const text = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .readFileAt */ ._T)(gitDirectory, event.sha, path);
        try {
            const workflow = await (0,_parse_workflow_js__WEBPACK_IMPORTED_MODULE_4__/* .parseWorkflowFile */ .dx)(path, text ?? "");
            if (await (0,_match_event_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesEvent */ .C)(workflow.events, event, () => (0,_changed_files_js__WEBPACK_IMPORTED_MODULE_1__/* .listChangedFiles */ .A)(gitDirectory, event)))
                found.push(workflow);
        }
        catch (error) {
            reporter({ type: "note", message: `Invalid workflow file: ${(0,_mlops_actions_runner_describe_failure__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .I)(error)}` });
        }
    }
    return found;
};
/** https://docs.github.com/actions/how-tos/manage-workflow-runs/skip-workflow-runs */
const asksToSkip = async (gitDirectory, event) => {
    if (event.name !== "push" && event.name !== "pull_request")
        return false;
    const head = event.payload.pull_request?.head?.sha ?? event.sha;
    const message = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .readGit */ .lX)(gitDirectory, "log", "-1", "--format=%B", head);
    return /\[(skip ci|ci skip|no ci|skip actions|actions skip)\]/.test(message);
};
const describeRepository = (fullName) => {
    const [login, name] = fullName.split("/");
    return { full_name: fullName, name, owner: { login } };
};


/***/ })

};
