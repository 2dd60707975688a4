export const id = 5219;
export const ids = [5219,928,8547,1408];
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

/***/ 15219:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listLocally: () => (/* binding */ listLocally),
  runLocally: () => (/* binding */ runLocally)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../packages/contracts/src/suggest.ts
var suggest = __webpack_require__(65489);
// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: ../packages/local-runner/src/parse-workflow.ts
var parse_workflow = __webpack_require__(18303);
// EXTERNAL MODULE: ../packages/local-runner/src/run-workflow.ts + 34 modules
var run_workflow = __webpack_require__(38958);
// EXTERNAL MODULE: ../packages/cli/src/find-root.ts
var find_root = __webpack_require__(9844);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ../packages/github/src/connect.ts + 1 modules
var connect = __webpack_require__(40928);
// EXTERNAL MODULE: ../packages/local-runner/src/git.ts
var src_git = __webpack_require__(91318);
// EXTERNAL MODULE: ../packages/cli/src/terminal.ts
var terminal = __webpack_require__(5696);
;// CONCATENATED MODULE: ../packages/cli/src/make-event.ts








const login = "you";
/** Brings the local GitHub to where this clone is, and makes the event that a workflow is to answer. */
const makeEvent = async (scene) => {
    const { github, repository, workflow, name, options } = scene;
    const { fullName, head, branch, defaultBranch, git } = repository;
    if (!github.listRepositories().includes(fullName))
        await github.createRepository(fullName, { defaultBranch });
    const token = github.issueToken({ repository: fullName, login, permissions: "admin" });
    const gitDirectory = (0,run_workflow/* gitDirectoryOf */.R)(github, fullName);
    const ref = `refs/heads/${branch}`;
    const before = (await (0,src_git/* findCommit */.fq)(gitDirectory, ref)) ?? "0".repeat(40);
    // What a pull request goes into is the default branch as this clone knows it.
    if (branch !== defaultBranch)
        await push(scene, token, `+${await findBase(repository)}:refs/heads/${defaultBranch}`);
    await push(scene, token, `+HEAD:${ref}`);
    const event = {
        repository: fullName,
        name,
        payload: {
            ...(await readPayload(options.payload)),
            repository: describe(fullName, defaultBranch),
            sender: { login },
        },
        sha: head,
        ref,
        actor: login,
    };
    switch (name) {
        case "push": {
            const [message, author, email] = (await git("show", "-s", "--format=%s%n%an%n%ae", head)).split("\n");
            const commit = { id: head, message, author: { name: author, email } };
            const payload = {
                ref,
                before,
                after: head,
                created: /^0+$/.test(before),
                deleted: false,
                forced: false,
            };
            return { ...event, payload: { ...payload, head_commit: commit, commits: [commit], ...event.payload } };
        }
        case "pull_request":
            return { ...event, ...(await openPullRequest(scene, token)) };
        case "workflow_dispatch":
            return { ...event, workflow: workflow.path, inputs: options.input };
        case "schedule":
            noteDefaultBranch(scene);
            return { ...event, payload: { ...event.payload, schedule: workflow.events.schedule?.[0]?.cron } };
        case "repository_dispatch":
        case "workflow_run":
            noteDefaultBranch(scene);
    }
    const { action } = event.payload;
    return typeof action === "string" ? { ...event, action } : event;
};
const noteDefaultBranch = ({ repository: { branch, defaultBranch }, name }) => {
    if (branch !== defaultBranch)
        (0,terminal/* printNote */.cN)(`On GitHub ${name} runs the workflow of ${defaultBranch}; this runs ${branch}.`);
};
/** The default branch as this clone knows it. */
const findBase = async ({ git, defaultBranch }) => {
    for (const name of [`refs/remotes/origin/${defaultBranch}`, `refs/heads/${defaultBranch}`])
        try {
            return await git("rev-parse", "--verify", "--quiet", `${name}^{commit}`);
        }
        catch {
            // Not under this name.
        }
    throw new user_error.UserError(`This clone has no branch ${defaultBranch}.`, {
        fix: `Fetch it: git fetch origin ${defaultBranch}`,
    });
};
const push = async ({ github, repository }, token, refspec) => {
    const { origin } = new URL(github.apiUrl);
    await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("git", ["push", "--quiet", `${origin}/${repository.fullName}.git`, refspec], {
        cwd: repository.root,
        env: {
            ...process.env,
            // By environment, not by argument: a command line can be read by every process of the machine.
            GIT_CONFIG_COUNT: "1",
            GIT_CONFIG_KEY_0: `http.${origin}/.extraHeader`,
            GIT_CONFIG_VALUE_0: `Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`,
        },
    });
};
/** The pull request of this branch on the local GitHub, opened where there is none, at its merge commit. */
const openPullRequest = async ({ github, repository }, token) => {
    const { fullName, branch, defaultBranch, git } = repository;
    if (branch === defaultBranch)
        throw new user_error.UserError(`You are on ${branch}, the default branch: a pull request comes from another.`, {
            fix: "git switch -c my-change",
        });
    const { owner, name } = (0,connect.parseRepository)(fullName);
    const { octokit } = await (0,connect.connectGitHub)({
        token,
        apiUrl: github.apiUrl,
        repository: { owner, name },
        env: {},
    });
    const where = { owner, repo: name };
    const head = `${owner}:${branch}`;
    const [found] = (await octokit.rest.pulls.list({ ...where, head, state: "open" })).data;
    const number = found?.number ??
        (await octokit.rest.pulls.create({
            ...where,
            head: branch,
            base: defaultBranch,
            title: await git("show", "-s", "--format=%s", "HEAD"),
        })).data.number;
    const { data: pull } = await octokit.rest.pulls.get({ ...where, pull_number: number });
    const ref = `refs/pull/${number}/merge`;
    const sha = await (0,src_git/* findCommit */.fq)((0,run_workflow/* gitDirectoryOf */.R)(github, fullName), ref);
    if (!sha)
        throw new user_error.UserError(`Pull request #${number} conflicts with ${defaultBranch}; GitHub runs nothing for it.`, {
            fix: `Bring your branch up to date: git merge ${defaultBranch}`,
        });
    const action = found ? "synchronize" : "opened";
    const payload = {
        action,
        number,
        pull_request: pull,
        repository: describe(fullName, defaultBranch),
        sender: { login },
    };
    return { action, payload, sha, ref };
};
const readPayload = async (file) => {
    if (!file)
        return {};
    try {
        return JSON.parse(await (0,promises_.readFile)(file, "utf8"));
    }
    catch (cause) {
        throw new user_error.UserError(`--payload ${file}: ${cause.message}`, { cause });
    }
};
const describe = (fullName, defaultBranch) => {
    const { owner, name } = (0,connect.parseRepository)(fullName);
    return { full_name: fullName, name, owner: { login: owner }, default_branch: defaultBranch };
};

// EXTERNAL MODULE: ../packages/cli/src/open-state.ts
var open_state = __webpack_require__(51408);
// EXTERNAL MODULE: ../packages/cli/src/run-tree.ts
var run_tree = __webpack_require__(22516);
// EXTERNAL MODULE: ../packages/local-runner/src/changed-files.ts
var changed_files = __webpack_require__(90928);
// EXTERNAL MODULE: ../packages/local-runner/src/match-event.ts
var match_event = __webpack_require__(86);
;// CONCATENATED MODULE: ../packages/cli/src/tell-filters.ts



/**
 * A workflow that a person names runs, whatever its filters say: that is what `mlops run` is for. But a release from a
 * branch that GitHub would not release from must not come as a surprise.
 * @returns a sentence where GitHub would not run it for this event
 */
const tellFilters = async (github, workflow, event) => {
    const gitDirectory = (0,run_workflow/* gitDirectoryOf */.R)(github, event.repository);
    if (await (0,match_event/* matchesEvent */.C)(workflow.events, event, () => (0,changed_files/* listChangedFiles */.A)(gitDirectory, event)))
        return undefined;
    const filters = Object.keys(workflow.events[event.name] ?? {}).join(", ");
    return `GitHub would not run ${workflow.path} for this ${event.name} of ${event.ref.replace("refs/heads/", "")}: its filters (${filters}) leave it out. It runs here because you ask for it.`;
};

// EXTERNAL MODULE: ../packages/cli/src/working-repository.ts
var working_repository = __webpack_require__(27874);
;// CONCATENATED MODULE: ../packages/cli/src/run-locally.ts













const folder = ".github/workflows";
/** Runs one workflow of the repository at hand and sets the exit code. */
const runLocally = async (given, options) => {
    const repository = await (0,working_repository/* openWorkingRepository */._)(process.cwd());
    const workflow = await findWorkflow(repository, given);
    const eventName = chooseEvent(workflow, options.event);
    if (repository.uncommitted > 0)
        (0,terminal/* printNote */.cN)(`${repository.uncommitted} uncommitted change${repository.uncommitted === 1 ? " is" : "s are"} not in this run: what is committed is run.`);
    const interrupts = watchInterrupts();
    const state = (0,external_node_path_.resolve)(repository.root, options.state);
    const github = await (0,open_state/* openState */.Gf)(state);
    const stream = options.json ? process.stderr : process.stdout;
    const tree = (0,run_tree/* createRunTree */.e)(stream, { showPath: (path) => (0,external_node_path_.relative)(process.cwd(), path) });
    try {
        const event = await makeEvent({ github, repository, workflow, name: eventName, options });
        const left = await tellFilters(github, workflow, event);
        if (left)
            (0,terminal/* printNote */.cN)(left);
        const result = await (0,run_workflow/* runWorkflow */.F)({
            github,
            workflowPath: workflow.path,
            event,
            actionsRoot: (0,find_root/* findRoot */.w)(),
            workDirectory: (0,open_state/* workDirectoryOf */.Eg)(state),
            environment: { MLOPS_STATE: (0,open_state.serversOf)(state) },
            secrets: options.secret,
            vars: options.var,
            reporter: tree.report,
            signal: interrupts.cancel,
            force: interrupts.force,
            keep: options.keep ?? false,
            ...(options.job && { jobs: options.job }),
        });
        tree.close();
        if (options.json)
            (0,terminal/* printJson */.Q2)(result);
        await (0,open_state/* noteServers */.t9)(state);
        process.exitCode = result.conclusion === "success" || result.conclusion === "skipped" ? 0 : 1;
    }
    finally {
        tree.close();
        interrupts.close();
        await github.close();
    }
};
/** Lists what could be run. */
const listLocally = async (json) => {
    const repository = await (0,working_repository/* openWorkingRepository */._)(process.cwd());
    const workflows = await readWorkflows(repository);
    const rows = workflows.map(({ path, name, events, jobs }) => ({
        path,
        name,
        events: Object.keys(events),
        jobs: jobs.map(({ id }) => id),
    }));
    if (json)
        return (0,terminal/* printJson */.Q2)(rows);
    if (rows.length === 0)
        return (0,terminal/* print */.yy)(`There is no workflow in ${folder}.`);
    (0,terminal/* printTable */.e4)(["workflow", "events", "jobs"], rows.map(({ path, events, jobs }) => [(0,external_node_path_.basename)(path), events.join(", "), jobs.join(", ")]));
};
const readWorkflows = async ({ git }) => {
    const paths = (await git("ls-tree", "--name-only", "HEAD", `${folder}/`).catch(() => ""))
        .split("\n")
        .filter((path) => /\.ya?ml$/.test(path));
    return Promise.all(paths.map(async (path) => (0,parse_workflow/* parseWorkflowFile */.dx)(path, await git("show", `HEAD:${path}`))));
};
/** By path, by file name, or the only one there is. */
const findWorkflow = async (repository, given) => {
    const listed = (await repository.git("ls-tree", "--name-only", "HEAD", `${folder}/`).catch(() => ""))
        .split("\n")
        .filter((path) => /\.ya?ml$/.test(path));
    const names = listed.map((path) => (0,external_node_path_.basename)(path));
    const wanted = given && (0,external_node_path_.relative)(repository.root, (0,external_node_path_.resolve)(given)).replaceAll("\\", "/");
    const path = given
        ? listed.find((path) => path === wanted || path === given || [given, `${given}.yml`].includes((0,external_node_path_.basename)(path)))
        : listed.length === 1
            ? listed[0]
            : undefined;
    if (path)
        return (0,parse_workflow/* parseWorkflowFile */.dx)(path, await repository.git("show", `HEAD:${path}`));
    if (!given)
        throw new user_error.UserError(listed.length === 0
            ? `There is no workflow in ${folder} at HEAD.`
            : `${folder} has ${names.length} workflows at HEAD, and none was named.`, {
            fix: listed.length === 0 ? "Write one and commit it." : `There are: ${names.join(", ")}.`,
        });
    const near = (0,suggest/* suggest */.Z)((0,external_node_path_.basename)(given), names);
    const uncommitted = (0,external_node_fs_.existsSync)(given) ? " It is there, but not committed." : "";
    throw new user_error.UserError(`There is no workflow ${given} at HEAD.${uncommitted}`, {
        fix: `${near ? `Did you mean ${near}? ` : ""}There are: ${names.join(", ") || "none"}.`,
    });
};
const chooseEvent = (workflow, wanted) => {
    const events = Object.keys(workflow.events).filter((name) => name !== "workflow_call");
    const usual = ["push", "workflow_dispatch", "pull_request", "schedule"].find((name) => events.includes(name));
    const name = wanted ?? usual ?? events[0];
    if (name && events.includes(name))
        return name;
    throw new user_error.UserError(name
        ? `${workflow.path} does not run on ${name}.`
        : `${workflow.path} is only called by other workflows.`, { fix: `Its events: ${events.join(", ") || "none"}.` });
};
/** The first Ctrl-C cancels, the second kills. */
const watchInterrupts = () => {
    const cancel = new AbortController();
    const force = new AbortController();
    const onSignal = () => {
        if (cancel.signal.aborted)
            return force.abort();
        (0,terminal/* printNote */.cN)("Cancelling the run; Ctrl-C again kills it.");
        cancel.abort();
    };
    process.on("SIGINT", onSignal).on("SIGTERM", onSignal).on("SIGHUP", onSignal);
    return {
        cancel: cancel.signal,
        force: force.signal,
        close: () => void process.off("SIGINT", onSignal).off("SIGTERM", onSignal).off("SIGHUP", onSignal),
    };
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

/***/ 40928:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectGitHub: () => (/* binding */ connectGitHub),
  parseRepository: () => (/* binding */ parseRepository)
});

// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: ../node_modules/@octokit/request-error/dist-src/index.js
var dist_src = __webpack_require__(6013);
;// CONCATENATED MODULE: ../packages/github/src/explain-denied.ts


/**
 * Turns GitHub's refusals into what to do. A 403 "Resource not accessible by integration" means that the job's token
 * lacks a permission: the answer's `x-accepted-github-permissions` header names it, the path does where the header
 * is absent; what the caller said it needs is told with it. Any other error is returned as it came.
 */
const explainDenied = (error, needs = {}) => {
    if (!(error instanceof dist_src/* RequestError */.G))
        return error;
    const request = { method: error.request.method, url: new URL(error.request.url, "http://api").pathname };
    if (error.status === 401)
        return new user_error.UserError(`GitHub does not know the token (401 ${error.message}).`, {
            fix: "Leave the token input at its default, or give one that is still valid.",
            cause: error,
        });
    if (error.status !== 403 || !/Resource not accessible by/i.test(error.message))
        return error;
    const accepted = error.response?.headers["x-accepted-github-permissions"];
    const refused = typeof accepted === "string" && accepted ? parseAccepted(accepted) : guessPermissions(request);
    const foreseen = refused.some((line) => needs[line.split(":")[0]] !== undefined);
    const needed = foreseen ? Object.entries(needs).map(([scope, access]) => `${scope}: ${access}`) : refused;
    return new user_error.UserError(`GitHub refused ${describeRequest(request)} (403 Resource not accessible by integration).`, {
        fix: `The job's token lacks a permission. ${foreseen ? "Give the job what this action needs" : "Add to the job"}:\n  permissions:\n${needed.map((line) => `    ${line}`).join("\n")}${forkNote(needed)}`,
        cause: error,
    });
};
/** `contents=write,workflows=write; issues=write` → the lines of the first alternative. */
const parseAccepted = (header) => header
    .split(";")[0]
    .split(",")
    .map((pair) => pair.trim().replaceAll("_", "-").replace("=", ": "));
const byPath = [
    [/\/(issues|labels|milestones)\b/, "issues"],
    [/\/pulls\b/, "pull-requests"],
    [/\/deployments\b|\/environments\b/, "deployments"],
    [/\/actions\b/, "actions"],
    [/\/check-(runs|suites)\b/, "checks"],
    [/\/statuses\b/, "statuses"],
    [/\/attestations\b/, "attestations"],
];
const guessPermissions = ({ method, url }) => {
    const scope = byPath.find(([pattern]) => pattern.test(url))?.[1] ?? "contents";
    return [`${scope}: ${method === "GET" || method === "HEAD" ? "read" : "write"}`];
};
const forkNote = (needed) => needed.some((line) => line.endsWith("write"))
    ? "\nA pull request from a fork gets a read-only token whatever the workflow says."
    : "";
const describeRequest = ({ method, url }) => `${method} ${url.replace(/^\/api\/v3(?=\/)/, "")}`;

;// CONCATENATED MODULE: ../packages/github/src/connect.ts


/**
 * Connects with retries for reads, throttling, proxies, and errors that say what to do.
 *
 * A POST is never retried by itself: after a 5xx nobody knows whether it was carried out, so each caller looks
 * first and then decides. Everything else that GitHub makes idempotent is tried three times.
 */
const connectGitHub = async (options) => {
    const { token, apiUrl, repository, log } = options;
    if (!token)
        throw new user_error.UserError("No token for the GitHub API.", {
            fix: "In a workflow, leave the token input at its default; on a laptop, set GITHUB_TOKEN.",
        });
    // Heavy, so that whoever needs no API does not load them.
    const { Octokit } = await Promise.all(/* import() */[__webpack_require__.e(4133), __webpack_require__.e(9173), __webpack_require__.e(1042)]).then(__webpack_require__.bind(__webpack_require__, 61042));
    const { default: Limiter } = await __webpack_require__.e(/* import() */ 4133).then(__webpack_require__.t.bind(__webpack_require__, 84133, 23));
    const fetch = await chooseFetch(options.env ?? process.env);
    const octokit = new Octokit({
        auth: token,
        baseUrl: apiUrl.replace(/\/$/, ""),
        userAgent: "mlops-actions",
        log: {
            debug: () => { },
            info: () => { },
            warn: (m) => log?.warn(m),
            error: (m) => log?.debug(m),
        },
        request: { ...(fetch && { fetch }) },
        throttle: {
            write: new Limiter.Group({ id: "mlops-unlimited" }),
            notifications: new Limiter.Group({ id: "mlops-unlimited" }),
            onRateLimit: waitAtMost(60, log),
            onSecondaryRateLimit: waitAtMost(120, log),
        },
    });
    limitWrites(octokit, Limiter);
    octokit.hook.before("request", (request) => {
        if (request.method === "POST")
            request.request = { retries: 0, ...request.request };
    });
    octokit.hook.error("request", (error) => {
        throw explainDenied(error, options.needs);
    });
    return { octokit, owner: repository.owner, repo: repository.name, apiUrl, token };
};
/**
 * GitHub asks for at most 80 content-creating requests a minute. The throttling plugin's own defaults (one write a
 * second, one issue or release in three) cost a pipeline half a minute; a bucket of 30 with five more each 4 s keeps
 * near that and lets a short burst through. It stands before the plugin's own groups, which are left without limits,
 * because these count every GraphQL query as a write: a long list of tags, all of it reads, would wait as if it made
 * something (wrapRequest in @octokit/plugin-throttling).
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
const limitWrites = (octokit, Limiter) => {
    const bucket = new Limiter({
        reservoir: 30,
        reservoirIncreaseAmount: 5,
        reservoirIncreaseInterval: 4000,
        reservoirIncreaseMaximum: 30,
    });
    octokit.hook.wrap("request", async (request, options) => {
        if (isWrite(options))
            await bucket.schedule(async () => { });
        return request(options);
    });
};
const isWrite = ({ method, url, query }) => method !== "GET" &&
    method !== "HEAD" &&
    !(url.endsWith("/graphql") && typeof query === "string" && !/^\s*mutation\b/.test(query));
const waitAtMost = (seconds, log) => (retryAfter, request, _octokit, retryCount) => {
    const { method, url } = request;
    const waits = retryAfter <= seconds && retryCount < 2;
    log?.warn(`GitHub's rate limit is used up (${method} ${url}); ${waits ? `waiting ${retryAfter} s` : `it opens in ${retryAfter} s, longer than this step waits`}.`);
    return waits;
};
/** undici's proxy support, loaded only where a proxy is named. */
const chooseFetch = async (env) => {
    if (!(env.HTTPS_PROXY || env.https_proxy || env.HTTP_PROXY || env.http_proxy))
        return undefined;
    const { EnvHttpProxyAgent, fetch } = await __webpack_require__.e(/* import() */ 7331).then(__webpack_require__.t.bind(__webpack_require__, 27331, 23));
    const dispatcher = new EnvHttpProxyAgent();
    return (url, init) => fetch(url, { ...init, dispatcher });
};
/** `owner/name`, as given to `--repo` and `GITHUB_REPOSITORY`. */
const parseRepository = (text) => {
    const match = /^([\w.-]+)\/([\w.-]+)$/.exec(text);
    if (!match)
        throw new user_error.UserError(`"${text}" is not a repository.`, { fix: "Write it as owner/name." });
    return { owner: match[1], name: match[2] };
};


/***/ }),

/***/ 6013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ RequestError)
/* harmony export */ });
class RequestError extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    /* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
}



/***/ })

};
