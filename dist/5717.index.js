export const id = 5717;
export const ids = [5717,928,8547,7612,7519,7338,2065,6796,5231];
export const modules = {

/***/ 25717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDemo: () => (/* binding */ runDemo)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: ../packages/deployment/src/stop-servers.ts
var stop_servers = __webpack_require__(17612);
// EXTERNAL MODULE: ../packages/local-github/src/attach.ts
var attach = __webpack_require__(84590);
// EXTERNAL MODULE: ../packages/cli/src/find-root.ts
var find_root = __webpack_require__(9844);
// EXTERNAL MODULE: ../packages/cli/src/run-tree.ts
var run_tree = __webpack_require__(22516);
// EXTERNAL MODULE: ../packages/cli/src/terminal.ts
var terminal = __webpack_require__(5696);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ../packages/local-github/src/web/render-page.ts + 11 modules
var render_page = __webpack_require__(63301);
;// CONCATENATED MODULE: ../packages/cli/src/demo/facts.ts
/** What GitHub says now, read as any client would: the demo tells nothing that it did not look up. */
const readComment = async ({ octokit, owner, repo }, number) => {
    const { data } = await octokit.rest.issues.listComments({ owner, repo, issue_number: number });
    const body = data.at(-1)?.body ?? "";
    return { count: data.length, body, headline: headlineOf(body) };
};
/** The first sentence of the comment's alert block, without Markdown. */
const headlineOf = (body) => plain(body
    .split("\n")
    .filter((line) => line.startsWith("> ") && !line.startsWith("> [!"))
    .join(" ")
    .replaceAll("> ", ""));
const plain = (markdown) => markdown
    .replace(/<[^>]+>|\*\*|`|\u200b/g, "")
    .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .trim();
const readReleases = async ({ octokit, owner, repo }) => {
    const { data } = await octokit.rest.repos.listReleases({ owner, repo });
    return data.map(({ tag_name, assets }) => ({ tag: tag_name, assets: assets.length }));
};
const readDriftIssue = async ({ octokit, owner, repo }) => {
    const { data } = await octokit.rest.issues.listForRepo({
        owner,
        repo,
        state: "all",
        labels: "drift:flights",
    });
    const issue = data.find((item) => !item.pull_request);
    return issue && { number: issue.number, title: issue.title, state: issue.state, body: issue.body ?? "" };
};
/** Newest first: what was deployed where, and how each ended. */
const readDeployments = async ({ octokit, owner, repo }) => {
    const { data } = await octokit.rest.repos.listDeployments({ owner, repo });
    return Promise.all(data.map(async ({ id, ref, environment, task }) => {
        const { data: statuses } = await octokit.rest.repos.listDeploymentStatuses({
            owner,
            repo,
            deployment_id: id,
        });
        return {
            id,
            ref,
            environment,
            task,
            state: statuses[0]?.state ?? "none",
            url: statuses[0]?.environment_url ?? "",
        };
    }));
};

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ../packages/github/src/connect.ts + 1 modules
var connect = __webpack_require__(40928);
// EXTERNAL MODULE: ../packages/local-github/src/start.ts + 57 modules
var start = __webpack_require__(70534);
// EXTERNAL MODULE: ../packages/local-runner/src/dispatch-events.ts
var dispatch_events = __webpack_require__(89250);
;// CONCATENATED MODULE: ../packages/cli/src/demo/scene.ts








const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const repository = "octo/flights";
const openScene = async (options) => {
    const { root, directory, reporter, secrets, signal } = options;
    const example = (0,external_node_path_.join)(root, "examples", "quickstart");
    const clone = (0,external_node_path_.join)(directory, "flights");
    await (0,promises_.mkdir)(clone, { recursive: true });
    const requests = (0,external_node_fs_.createWriteStream)((0,external_node_path_.join)(directory, "requests.log"));
    const github = await (0,start.startLocalGitHub)({
        directory: (0,external_node_path_.join)(directory, "github"),
        log: (line) => requests.write(`${line}\n`),
    });
    const { gitDirectory } = await github.createRepository(repository);
    const dispatcher = (0,dispatch_events/* startDispatcher */.s)({
        github,
        actionsRoot: root,
        workDirectory: (0,external_node_path_.join)(directory, "work"),
        keep: true,
        environment: { MLOPS_STATE: (0,external_node_path_.join)(directory, "servers") },
        reporter,
        ...(secrets && { secrets }),
        ...(signal && { signal }),
    });
    const git = async (...args) => (await run("git", args, { cwd: clone })).stdout.trim();
    await git("init", "--quiet", "--initial-branch", "main");
    await git("remote", "add", "origin", gitDirectory);
    const tokens = Object.fromEntries(["ada", "ben"].map((login) => [
        login,
        github.issueToken({ repository, login, permissions: "admin" }),
    ]));
    const record = async (person, message) => {
        await git("add", "--all");
        await git(...signedAs(person), "commit", "--quiet", "--message", message);
        return git("rev-parse", "HEAD");
    };
    return {
        github,
        repository,
        clone,
        git,
        as: (person) => (0,connect.connectGitHub)({
            token: tokens[person],
            apiUrl: github.apiUrl,
            repository: (0,connect.parseRepository)(repository),
            env: {},
        }),
        commit: async (person, message, files) => {
            for (const [path, text] of Object.entries(files))
                await (0,promises_.writeFile)((0,external_node_path_.join)(clone, path), text);
            return record(person, message);
        },
        commitFromExample: async (person, message, paths) => {
            for (const path of paths)
                await (0,promises_.cp)((0,external_node_path_.join)(example, path), (0,external_node_path_.join)(clone, path), { recursive: true });
            return record(person, message);
        },
        push: async (person, branch) => {
            const basic = Buffer.from(`x-access-token:${tokens[person]}`).toString("base64");
            // By environment, not by argument: a token on a command line can be read by every process of the machine.
            const env = {
                ...process.env,
                GIT_CONFIG_COUNT: "1",
                GIT_CONFIG_KEY_0: "http.extraHeader",
                GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
            };
            await run("git", ["push", "--quiet", `${github.apiUrl}/${repository}.git`, branch], {
                cwd: clone,
                env,
            });
            await git("fetch", "--quiet", "origin");
        },
        settle: () => dispatcher.idle(),
        schedule: async (workflowPath) => {
            await dispatcher.schedule(repository, workflowPath);
            return dispatcher.idle();
        },
        close: async () => {
            await dispatcher.stop();
            await github.close();
            requests.end();
        },
    };
};
const signedAs = (person) => [
    "-c",
    `user.name=${person[0].toUpperCase()}${person.slice(1)}`,
    "-c",
    `user.email=${person}@example.com`,
    "-c",
    "commit.gpgsign=false",
];
/** The example's parameters with some changed. */
const changeParams = async (clone, changes) => {
    const params = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(clone, "params.json"), "utf8"));
    return `${JSON.stringify({ ...params, ...changes }, null, 2)}\n`;
};
const removeScene = (directory) => (0,promises_.rm)(directory, { recursive: true, force: true });

;// CONCATENATED MODULE: ../packages/cli/src/demo/leave-evidence.ts






/** Saves what people would look at on GitHub as files, and says where and how to look further. */
const leaveEvidence = async (scene, directory, shown) => {
    const look = (0,external_node_path_.join)(directory, "look");
    await (0,promises_.mkdir)(look, { recursive: true });
    const ada = await scene.as("ada");
    const issue = await readDriftIssue(ada);
    const pages = [
        ["pull-request-pass.html", "pull/1", "the review of the better model"],
        ["pull-request-fail.html", "pull/2", "the review of the one that only looked better"],
        ["release.html", "releases/tag/flights@v0.2.0", "the model card of flights@v0.2.0"],
        ["issue.html", `issues/${issue?.number}`, "the drift issue"],
        ["deployments.html", "deployments", "what ran where, and when"],
    ];
    for (const [file, path] of pages)
        await (0,promises_.writeFile)((0,external_node_path_.join)(look, file), await savePage(scene, path, pages));
    await (0,promises_.writeFile)((0,external_node_path_.join)(look, "pull-request-fail.md"), (await readComment(ada, 2)).body);
    await (0,promises_.writeFile)((0,external_node_path_.join)(look, "issue.md"), issue?.body ?? "");
    await (0,promises_.writeFile)((0,external_node_path_.join)(look, "deployments.json"), `${JSON.stringify(await readDeployments(ada), null, 2)}\n`);
    const report = await findNewest((0,external_node_path_.join)(directory, "work"), "drift.html");
    if (report)
        await (0,promises_.copyFile)(report, (0,external_node_path_.join)(look, "drift.html"));
    (0,terminal/* print */.yy)(`\n${(0,terminal/* paint */.nI)("bold", "Look at it")}`);
    const entries = [
        ...pages,
        ...(report ? [["drift.html", "", "the drift report, with its charts"]] : []),
    ];
    for (const [file, , what] of entries)
        (0,terminal/* print */.yy)(`  ${`${shown}/look/${file}`.padEnd(38)} ${(0,terminal/* paint */.nI)("dim", what)}`);
    (0,terminal/* print */.yy)(`\n${(0,terminal/* paint */.nI)("bold", "Ask it")}`);
    const commands = [
        ["npx mlops list", "models, versions, stages"],
        ["npx mlops history flights", "who moved what, when and why"],
        [`npx mlops pull flights#production -o ${shown}/model`, "the bytes, checked"],
        [`git -C ${shown}/github/repositories/${repository}.git tag -n1`, "the registry is annotated tags"],
        [`git clone ${shown}/github/repositories/${repository}.git`, "and the whole audit log is a clone"],
    ];
    for (const [command, what] of commands)
        (0,terminal/* print */.yy)(`  ${command.padEnd(56)} ${(0,terminal/* paint */.nI)("dim", `# ${what}`)}`);
};
/** A page as a file: links to the other saved pages lead to their files, what was not saved is no link. */
const savePage = async (scene, path, pages) => {
    const tabs = {
        pulls: "pull-request-fail.html",
        issues: "issue.html",
        releases: "release.html",
    };
    const { status, html } = await (0,render_page/* renderPage */.C)(scene.github, `/${repository}/${path}`, {
        link: (target) => {
            const rest = decodeURIComponent(target).replace(`/${repository}/`, "").replace(/#.*$/, "");
            return pages.find(([, saved]) => saved === rest)?.[0] ?? tabs[rest] ?? null;
        },
    });
    if (status !== 200)
        throw new Error(`The local GitHub has no page ${path}.`);
    return html;
};
const findNewest = async (directory, name) => {
    const entries = await (0,promises_.readdir)(directory, { recursive: true, withFileTypes: true });
    const found = entries.filter((entry) => entry.isFile() && entry.name === name);
    const last = found.at(-1);
    return last && (0,external_node_path_.join)(last.parentPath, last.name);
};

;// CONCATENATED MODULE: ../packages/cli/src/demo/measure.ts
const isOurs = ({ uses }) => uses?.startsWith("mlops-actions/mlops-actions/actions/") ?? false;
/** What a pipeline run cost: requests to the API, and our time without the user's. */
const measureRun = (result) => {
    const steps = result.jobs.flatMap((job) => job.steps).filter(isOurs);
    const sum = (value) => steps.reduce((total, step) => total + value(step), 0);
    return {
        run: result.name,
        event: result.event,
        apiRequests: result.apiRequests,
        actions: sum((step) => step.seconds),
        commands: sum((step) => Number(step.outputs["command-seconds"] || 0)),
    };
};

// EXTERNAL MODULE: ../packages/registry/src/read/history.ts + 1 modules
var read_history = __webpack_require__(7519);
;// CONCATENATED MODULE: ../packages/cli/src/demo/expect-outcome.ts

/** The demo tells only what came true: a run that ended otherwise ends the demo, with the step and its words. */
const expectOutcome = (results, workflow, conclusion) => {
    const result = results.find(({ name }) => name === workflow);
    if (!result)
        throw new user_error.UserError(`The demo expected a run of ${workflow}, and none was started.`);
    if (result.conclusion === conclusion)
        return result;
    const step = result.jobs
        .flatMap((job) => job.steps)
        .find((candidate) => candidate.conclusion === "failure");
    const said = step?.annotations.map(({ message }) => message).join("\n  ");
    throw new user_error.UserError(`The demo expected ${workflow} (run ${result.runId}) to end in ${conclusion}; it ended in ${result.conclusion}${step ? ` at ${step.name}` : ""}.`, { fix: said || "Look at the run's log in .demo/work." });
};

;// CONCATENATED MODULE: ../packages/cli/src/demo/story.ts

/** What is in the example's folder on the first day; the weeks in data/live arrive later. */
const firstDay = [
    ".github",
    ".gitignore",
    "README.md",
    "mlops.yml",
    "params.json",
    "features.py",
    "train.py",
    "serve.py",
    "data/make-data.py",
    "data/train",
    "data/holdout",
];
/** Each chapter does something as a person would, waits until the workflows are done, and hands their results back. */
const pushFirstVersion = async (scene) => {
    await scene.commitFromExample("ada", "Predict late flights from hour, weekday and distance", firstDay);
    await scene.push("ada", "main");
    return scene.settle();
};
/** A better model: it knows how late the airport is running. */
const proposeOriginDelay = (scene) => propose(scene, "ben", {
    branch: "origin-delay",
    title: "Use the airport's recent delay",
    body: "How late flights left the same airport an hour ago says more than the hour of the day.",
    features: ["hour", "weekday", "distance", "origin", "origin_delay"],
});
/** Better on the whole, and blind where the airport had no recent flights: what a slice guard is for. */
const proposeOneFeature = (scene) => propose(scene, "ben", {
    branch: "one-feature",
    title: "Use the airport's recent delay alone",
    body: "One number beats three, and the model fits on a postcard.",
    features: ["origin_delay"],
});
const propose = async (scene, person, proposal) => {
    await scene.git("switch", "--quiet", "--create", proposal.branch, "main");
    await scene.commit(person, proposal.title, {
        "params.json": await changeParams(scene.clone, { features: proposal.features }),
    });
    await scene.push(person, proposal.branch);
    await scene.git("switch", "--quiet", "main");
    const { octokit, owner, repo } = await scene.as(person);
    const { data } = await octokit.rest.pulls.create({
        owner,
        repo,
        head: proposal.branch,
        base: "main",
        title: proposal.title,
        body: proposal.body,
    });
    return { number: data.number, results: await scene.settle() };
};
const mergePullRequest = async (scene, number) => {
    const { octokit, owner, repo } = await scene.as("ada");
    await octokit.rest.pulls.merge({ owner, repo, pull_number: number });
    await scene.git("pull", "--quiet", "--ff-only", "origin", "main");
    return scene.settle();
};
/** Starts promote.yml or rollback.yml by hand, with a reason. */
const dispatch = async (scene, person, workflow, inputs) => {
    const { octokit, owner, repo } = await scene.as(person);
    await octokit.rest.actions.createWorkflowDispatch({
        owner,
        repo,
        workflow_id: workflow,
        ref: "main",
        inputs,
    });
    return scene.settle();
};
/** Three winter weeks arrive; the scheduled watch looks at them, and may start a retraining. */
const watchLaterWeeks = async (scene) => {
    await scene.commitFromExample("ada", "The flights of 12 February to 4 March", ["data/live"]);
    await scene.push("ada", "main");
    const pushed = await scene.settle();
    return [...pushed, ...(await scene.schedule(".github/workflows/drift.yml"))];
};

;// CONCATENATED MODULE: ../packages/cli/src/demo/play.ts





/**
 * Plays the whole story, chapter by chapter, and checks every turn of it.
 * @throws UserError where the story did not come true.
 */
const playStory = async (scene, teller) => {
    const all = [];
    const keep = (results) => {
        all.push(...results);
        return results;
    };
    const ada = await scene.as("ada");
    teller.chapter("Ada pushes the first model to main");
    expectOutcome(keep(await pushFirstVersion(scene)), "ml", "success");
    await tellReleases(scene, teller, "flights@v0.1.0");
    teller.chapter("She promotes it to production");
    const first = { reason: "The first model, better than guessing" };
    expectOutcome(keep(await dispatch(scene, "ada", "promote.yml", first)), "promote", "success");
    await tellLive(scene, teller, "flights@v0.1.0");
    teller.chapter("Ben proposes a better model, and another that looks better");
    const better = await proposeOriginDelay(scene);
    expectOutcome(keep(better.results), "ml", "success");
    teller.fact(`pull request ${better.number}: ${(await readComment(ada, better.number)).headline}`);
    const worse = await proposeOneFeature(scene);
    expectOutcome(keep(worse.results), "ml", "failure");
    teller.fact(`pull request ${worse.number}: ${(await readComment(ada, worse.number)).headline}`);
    teller.chapter("Ada merges the first, and promotes what came of it");
    expectOutcome(keep(await mergePullRequest(scene, better.number)), "ml", "success");
    await tellReleases(scene, teller, "flights@v0.2.0");
    const second = { reason: "Knows how late the airport is running" };
    expectOutcome(keep(await dispatch(scene, "ada", "promote.yml", second)), "promote", "success");
    await tellLive(scene, teller, "flights@v0.2.0");
    teller.chapter("Three winter weeks later, the scheduled watch");
    const watched = keep(await watchLaterWeeks(scene));
    expectOutcome(watched, "drift", "success");
    const issue = await readDriftIssue(ada);
    if (!issue)
        throw new user_error.UserError("The watch found drift and opened no issue.");
    teller.fact(`issue ${issue.number}: ${issue.title}`);
    const retraining = watched.find(({ event }) => event === "workflow_dispatch");
    if (!retraining)
        throw new user_error.UserError("The watch found drift and dispatched no retraining.");
    teller.fact(`it dispatched a retraining (${retraining.workflowPath}), which ended in ${retraining.conclusion}`);
    teller.chapter("Ben rolls production back");
    const back = { reason: "Storms: the delays it leans on are off the scale" };
    expectOutcome(keep(await dispatch(scene, "ben", "rollback.yml", back)), "rollback", "success");
    await tellLive(scene, teller, "flights@v0.1.0");
    const [last] = (await (0,read_history.readHistory)(ada, "flights")).filter(({ kind }) => kind === "assigned");
    if (last?.stage !== "production" || last.version !== "v0.1.0")
        throw new user_error.UserError("The history does not say that production went back to v0.1.0.");
    teller.fact(`history: ${last.version} → ${last.stage} by ${last.actor}: ${last.reason}`);
    return all;
};
const tellReleases = async (scene, teller, tag) => {
    const release = (await readReleases(await scene.as("ada"))).find((candidate) => candidate.tag === tag);
    if (!release)
        throw new user_error.UserError(`The run ended well, but there is no release ${tag}.`);
    teller.fact(`${tag} is a release with ${release.assets} assets; its stage is an annotated tag`);
};
const tellLive = async (scene, teller, tag) => {
    const live = (await readDeployments(await scene.as("ada"))).find(({ environment, state }) => environment === "production" && state === "success");
    if (live?.ref !== tag)
        throw new user_error.UserError(`GitHub says that ${live?.ref ?? "nothing"} is in production, not ${tag}.`);
    const { ready } = (await (await fetch(`${live.url}/health/ready`)).json());
    if (!ready)
        throw new user_error.UserError(`${live.url} is not ready.`);
    teller.fact(`${tag} answers on ${live.url}; a GitHub Deployment says so`);
};

;// CONCATENATED MODULE: ../packages/cli/src/demo/run-demo.ts











/** Plays the demo from a clean folder, and leaves no process behind however it ends. */
const runDemo = async ({ keep, directory: given, }) => {
    const started = performance.now();
    const directory = (0,external_node_path_.resolve)(given);
    const servers = (0,external_node_path_.join)(directory, "servers");
    const running = await (0,attach.attachLocalGitHub)((0,external_node_path_.join)(directory, "github"));
    if (running)
        throw new user_error.UserError(`A demo is running in ${given} (${running.apiUrl}).`, {
            fix: "End it with Ctrl-C first, or give this one a folder of its own: --directory <path>.",
        });
    await (0,stop_servers.stopServers)(servers); // of a demo that was killed before it could
    await removeScene(directory);
    const interrupt = new AbortController();
    const onSignal = () => interrupt.abort();
    process.once("SIGINT", onSignal).once("SIGTERM", onSignal).once("SIGHUP", onSignal);
    const tree = (0,run_tree/* createRunTree */.e)(process.stdout, { showPath: (path) => (0,external_node_path_.relative)(process.cwd(), path) });
    const scene = await openScene({
        root: (0,find_root/* findRoot */.w)(),
        directory,
        reporter: tree.report,
        signal: interrupt.signal,
    });
    try {
        (0,terminal/* print */.yy)((0,terminal/* paint */.nI)("bold", "A model's life, on this machine"));
        (0,terminal/* print */.yy)(`${scene.github.serverUrl} is a GitHub on loopback; ${scene.repository} is a repository on it.`);
        let number = 0;
        const results = await playStory(scene, {
            chapter: (title) => (0,terminal/* print */.yy)(`\n${(0,terminal/* paint */.nI)("bold", `${++number}  ${title}`)}`),
            fact: (text) => (0,terminal/* print */.yy)(`  ${(0,terminal/* paint */.nI)("green", "→")} ${text}`),
        });
        printCosts(results.filter(({ conclusion }) => conclusion !== "skipped").map(measureRun));
        await leaveEvidence(scene, directory, (0,external_node_path_.relative)(process.cwd(), directory) || ".");
        (0,terminal/* print */.yy)((0,terminal/* paint */.nI)("dim", `\nplayed in ${((performance.now() - started) / 1000).toFixed(0)} s`));
        if (keep)
            await stayUp(scene.github.serverUrl, interrupt.signal);
    }
    catch (error) {
        if (!interrupt.signal.aborted)
            throw error;
        (0,terminal/* print */.yy)("\nInterrupted; everything that was started is being ended.");
        process.exitCode = 1;
    }
    finally {
        tree.close();
        await scene.close();
        await (0,stop_servers.stopServers)(servers);
        process.off("SIGINT", onSignal).off("SIGTERM", onSignal).off("SIGHUP", onSignal);
    }
};
/** What the issue tracker of any pipeline would ask: is it us who are slow? */
const printCosts = (costs) => {
    (0,terminal/* print */.yy)(`\n${(0,terminal/* paint */.nI)("bold", "What it cost")}`);
    (0,terminal/* print */.yy)((0,terminal/* paint */.nI)("dim", "  run                          API requests   our seconds   your command's"));
    for (const { run, event, apiRequests, actions, commands } of costs)
        (0,terminal/* print */.yy)(`  ${`${run} · ${event}`.padEnd(28)} ${String(apiRequests).padStart(12)} ${(actions - commands).toFixed(1).padStart(13)} ${commands.toFixed(1).padStart(16)}`);
    (0,terminal/* print */.yy)((0,terminal/* paint */.nI)("dim", "  aims: at most 40 requests and 5 seconds a run"));
};
const stayUp = (url, signal) => {
    (0,terminal/* print */.yy)(`\nStaying up on ${url} until Ctrl-C.`);
    return new Promise((resolve) => {
        if (signal.aborted)
            resolve();
        signal.addEventListener("abort", () => resolve(), { once: true });
    });
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

/***/ 71986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ openLiveFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _mlops_actions_contracts_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32825);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94534);




const serverFields = {
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    manifest_digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    model_digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    pid: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().positive(),
    started: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe("when that process began: a later process with the same number is another"),
    port: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(),
    url: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    directory: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe("the version's own folder"),
    serve: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe("the command it was started with, to start it again"),
    log: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
};
const serverShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc(serverFields);
/** `live.json`: the server that is live, and the one it replaced until that is stopped. */
const liveContract = (0,_mlops_actions_contracts_contract__WEBPACK_IMPORTED_MODULE_2__/* .defineContract */ .ye)("mlops/live@1", { live: serverShape, previous: serverShape.nullable() });
/** `candidate.json`: a server that was started and is not live. What a dead run left here is ended by the next. */
const candidateContract = (0,_mlops_actions_contracts_contract__WEBPACK_IMPORTED_MODULE_2__/* .defineContract */ .ye)("mlops/candidate@1", serverFields);
/** The two files that say which processes belong to one model in one environment. Each write is atomic. */
const openLiveFiles = (base) => {
    const live = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, "live.json");
    const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, "candidate.json");
    return {
        readLive: () => readFile(live, liveContract),
        writeLive: (value) => replaceFile(live, liveContract.serialise(value)),
        removeLive: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(live, { force: true }),
        readCandidate: () => readFile(candidate, candidateContract),
        writeCandidate: (value) => replaceFile(candidate, candidateContract.serialise(value)),
        removeCandidate: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(candidate, { force: true }),
    };
};
const readFile = (path, contract) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? contract.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"), path) : null;
const replaceFile = (path, text) => {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${path}.part`, text);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${path}.part`, path);
};


/***/ }),

/***/ 54235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readStart),
/* harmony export */   _: () => (/* binding */ isAlive)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);


/**
 * When a process began, as the system tells it; undefined once it has ended (a zombie has).
 * On Linux boot id and start tick of `/proc/<pid>/stat` (field 22, proc(5)); elsewhere `ps -o lstart`.
 */
const readStart = (pid) => process.platform === "linux" ? readProcStart(pid) : readPsStart(pid);
const isAlive = ({ pid, started }) => readStart(pid) === started;
const readProcStart = (pid) => {
    let stat;
    try {
        stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, "latin1");
    }
    catch {
        return undefined;
    }
    // The command's name stands in parentheses and may hold spaces and parentheses of its own.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (state === "Z" || state === "X")
        return undefined;
    return `${(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)("/proc/sys/kernel/random/boot_id", "latin1").trim()}/${fields[18]}`;
};
const readPsStart = (pid) => {
    try {
        const line = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)("ps", ["-o", "stat=,lstart=", "-p", String(pid)], {
            encoding: "utf8",
            env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
            stdio: ["ignore", "pipe", "ignore"],
        }).trim();
        const [state = "", ...started] = line.split(/\s+/);
        return line === "" || state.startsWith("Z") ? undefined : started.join(" ");
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 47823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ stopGroup)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54235);


/**
 * Ends a server and whatever it started: SIGTERM to its process group, SIGKILL to what is left after the grace.
 * Does nothing where the number now belongs to another process.
 * @param graceMs milliseconds that the server has to finish its requests
 */
const stopGroup = async (server, graceMs = 5000) => {
    if (!(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isAlive */ ._)(server))
        return;
    signalGroup(server.pid, "SIGTERM");
    const deadline = performance.now() + graceMs;
    // The group's number stays taken as long as one of its members lives, so it cannot become another's meanwhile.
    while ((0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isAlive */ ._)(server) || groupExists(server.pid)) {
        if (performance.now() > deadline) {
            signalGroup(server.pid, "SIGKILL");
            await waitUntilGone(server);
            return;
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(20);
    }
};
const waitUntilGone = async (server) => {
    for (let turn = 0; turn < 250 && (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isAlive */ ._)(server); turn++)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(20);
};
const signalGroup = (pid, signal) => {
    try {
        process.kill(-pid, signal);
    }
    catch (error) {
        if (error.code !== "ESRCH")
            throw error;
    }
};
const groupExists = (pid) => {
    try {
        process.kill(-pid, 0);
        return true;
    }
    catch {
        return false;
    }
};


/***/ }),

/***/ 17612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listServers: () => (/* binding */ listServers),
/* harmony export */   stopServers: () => (/* binding */ stopServers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _live_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71986);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54235);
/* harmony import */ var _stop_group_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47823);





/** Every server that the process driver started with this state directory and that runs. */
const listServers = async (stateDirectory) => {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(stateDirectory))
        return [];
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(stateDirectory, { recursive: true, withFileTypes: true });
    const files = entries.filter(({ name }) => name === "live.json" || name === "candidate.json");
    const bases = [...new Set(files.map(({ parentPath }) => parentPath))];
    return bases
        .flatMap((base) => {
        const { readLive, readCandidate } = (0,_live_file_js__WEBPACK_IMPORTED_MODULE_2__/* .openLiveFiles */ .K)(base);
        const live = readLive();
        return [live?.live, live?.previous, readCandidate()];
    })
        .filter((server) => Boolean(server) && (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._)(server));
};
/** Ends them; how many there were. */
const stopServers = async (stateDirectory) => {
    const servers = await listServers(stateDirectory);
    await Promise.all(servers.map((server) => (0,_stop_group_js__WEBPACK_IMPORTED_MODULE_4__/* .stopGroup */ .g)(server)));
    return servers.length;
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

/***/ 84590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attachLocalGitHub: () => (/* binding */ attachLocalGitHub)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _state_instance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78134);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63273);




/**
 * The local GitHub that another process serves from a folder now, if one does. Whoever may read the folder holds its
 * secret, so tokens are made here and are good there; its state is not touched.
 */
const attachLocalGitHub = async (folder) => {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    const running = await (0,_state_instance_js__WEBPACK_IMPORTED_MODULE_2__/* .readInstance */ .o)(directory);
    if (!running)
        return undefined;
    const state = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "state", "server.json"), "utf8"));
    const tokens = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .createTokens */ .j)(state.secret, () => new Date(), () => false);
    return {
        apiUrl: running.apiUrl,
        serverUrl: running.apiUrl.replace("127.0.0.1", "gh.localhost"),
        listRepositories: () => state.repositories,
        issueToken: tokens.issue,
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

/***/ 50316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ deleteAsset),
/* harmony export */   Dl: () => (/* binding */ publishRelease),
/* harmony export */   dv: () => (/* binding */ findRelease),
/* harmony export */   e2: () => (/* binding */ findPublished),
/* harmony export */   lb: () => (/* binding */ deleteRelease),
/* harmony export */   mq: () => (/* binding */ createDraft),
/* harmony export */   qY: () => (/* binding */ draftTag),
/* harmony export */   qs: () => (/* binding */ listAssets),
/* harmony export */   tH: () => (/* binding */ listReleases)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/** A draft has no tag yet; this stands in its place and says which candidate it is for. */
const draftTag = (model, candidateId) => `mlops-draft/${model}/${candidateId}`;
/** Every release, drafts among them where the token may write. One request for every hundred. */
const listReleases = async (github) => {
    const { octokit, owner, repo } = github;
    return octokit.paginate(octokit.rest.repos.listReleases, { owner, repo, per_page: 100 });
};
/** The published release of a tag; drafts are not found this way, which is what hides them from readers. */
const findRelease = async (github, tag) => {
    const { octokit, owner, repo } = github;
    try {
        return (await octokit.rest.repos.getReleaseByTag({ owner, repo, tag })).data;
    }
    catch (error) {
        if (error.status === 404)
            return undefined;
        throw error;
    }
};
/**
 * Makes the draft that collects a candidate's assets. It names no target: a commit whose workflow files differ from
 * the default branch's would be refused to GITHUB_TOKEN (cli/cli#9514), and a draft needs none.
 */
const createDraft = async (github, model, candidateId, runUrl) => {
    const { octokit, owner, repo } = github;
    const tag = draftTag(model, candidateId);
    for (let attempt = 1;; attempt++) {
        try {
            const { data } = await octokit.rest.repos.createRelease({
                owner,
                repo,
                tag_name: tag,
                name: `${model}: being registered`,
                body: `Assets are being uploaded${runUrl ? ` by ${runUrl}` : ""}. A run that registers the same candidate finishes this draft.`,
                draft: true,
            });
            return data;
        }
        catch (error) {
            const status = error.status ?? 0;
            if (status < 500 || attempt === 3)
                throw error;
            // Nobody knows whether it was made: look before making another.
            const made = (await listReleases(github)).find((release) => release.draft && release.tag_name === tag);
            if (made)
                return made;
        }
    }
};
/**
 * Makes a draft a release of its tag. Repeating it changes nothing, so runs may finish each other's.
 * @returns "taken" where another release has been published under that tag
 */
const publishRelease = async (github, id, page) => {
    const { octokit, owner, repo } = github;
    try {
        const { data } = await octokit.rest.repos.updateRelease({
            owner,
            repo,
            release_id: id,
            tag_name: page.tag,
            name: page.name,
            body: page.body,
            draft: false,
            prerelease: page.prerelease,
            // "Latest" is one for the whole repository, across models and across the code's own releases.
            make_latest: "false",
        });
        return data;
    }
    catch (error) {
        // 404: whoever published another draft of this candidate has removed this one.
        if (isTaken(error) || error.status === 404)
            return "taken";
        throw error;
    }
};
const isTaken = (error) => {
    const { status, response } = error;
    const reasons = response?.data?.errors;
    return (status === 422 &&
        Array.isArray(reasons) &&
        reasons.some(({ code, field }) => code === "already_exists" && field === "tag_name"));
};
/**
 * The published release of a version's tag, for readers that may come right after it was made: GitHub's index of
 * releases by tag lags behind (cli/cli#6599), and for that long a version would seem not to be there. So where the tag
 * is younger than a minute and has no release, this looks again, for two seconds. Whoever publishes need not wait.
 */
const findPublished = async (github, { tag, at }, { now, wait } = clock) => {
    for (const pause of [300, 600, 1100]) {
        const release = await findRelease(github, tag);
        if (release || now().getTime() - Date.parse(at) > 60_000)
            return release;
        await wait(pause);
    }
    return findRelease(github, tag);
};
const clock = { now: () => new Date(), wait: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds) };
const listAssets = async (github, releaseId) => {
    const { octokit, owner, repo } = github;
    return octokit.paginate(octokit.rest.repos.listReleaseAssets, {
        owner,
        repo,
        release_id: releaseId,
        per_page: 100,
    });
};
const deleteAsset = async (github, id) => {
    const { octokit, owner, repo } = github;
    try {
        await octokit.rest.repos.deleteReleaseAsset({ owner, repo, asset_id: id });
    }
    catch (error) {
        if (error.status !== 404)
            throw error; // gone is what was wanted
    }
};
const deleteRelease = async (github, id) => {
    const { octokit, owner, repo } = github;
    try {
        await octokit.rest.repos.deleteRelease({ owner, repo, release_id: id });
    }
    catch (error) {
        if (error.status !== 404)
            throw error; // another run was first
    }
};


/***/ }),

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


/***/ }),

/***/ 77264:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ queryRepository)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);

/**
 * Asks one GraphQL question about the repository. It is a read although it is a POST, so it may be retried.
 * @param fields what to select of the repository
 * @param fragments that the fields use
 */
const queryRepository = async (github, fields, fragments = "") => {
    const { octokit, owner, repo: name } = github;
    const document = `query Registry($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields} } } ${fragments}`;
    try {
        const { repository } = await octokit.graphql(document, {
            owner,
            name,
            request: { retries: 3 },
        });
        if (repository)
            return repository;
    }
    catch (error) {
        const kinds = error.errors?.map(({ type }) => type) ?? [];
        if (!kinds.includes("NOT_FOUND") && !kinds.includes("FORBIDDEN"))
            throw error;
    }
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`The tags of ${owner}/${name} cannot be read: it is not there, or the token may not see it.`, {
        fix: "Check the name. In a workflow, give the job:\n  permissions:\n    contents: read",
    });
};


/***/ }),

/***/ 42065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readTagLogWith),
/* harmony export */   readTagLog: () => (/* binding */ readTagLog),
/* harmony export */   v: () => (/* binding */ readAllTags)
/* harmony export */ });
/* harmony import */ var _query_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77264);
/* harmony import */ var _tag_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67286);


/** Reads the annotated tags of one model, or of all: one request for up to a hundred, then one for each two hundred. */
const readTagLog = async (github, model) => (await walk(github, model)).events();
/** The same, with more fields of the repository asked in the first request. */
const readTagLogWith = async (github, model, fields) => {
    const tags = (0,_tag_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .walkTags */ .P)(model);
    const first = await (0,_query_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .queryRepository */ .l)(github, `${tags.fields()} ${fields}`, _tag_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .tagFragment */ .J);
    tags.take(first);
    while (!tags.isDone())
        tags.take(await (0,_query_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .queryRepository */ .l)(github, tags.fields(), _tag_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .tagFragment */ .J));
    return { events: tags.events(), part: first };
};
/** Every tag of the repository, those among them that are none of the registry's. */
const readAllTags = async (github) => (await walk(github)).all();
const walk = async (github, model) => {
    const tags = (0,_tag_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .walkTags */ .P)(model);
    while (!tags.isDone())
        tags.take(await (0,_query_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .queryRepository */ .l)(github, tags.fields(), _tag_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .tagFragment */ .J));
    return tags;
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


/***/ }),

/***/ 6933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ formatMessage),
/* harmony export */   v: () => (/* binding */ parseMessage)
/* harmony export */ });
const schema = "mlops/tag@1";
/** Control and bidirectional characters would let a reason draw over other lines of `git log` and `mlops history`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const unprintable = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const clean = (text) => text.replaceAll("\r\n", "\n").replace(unprintable, " ").trim();
const formatMessage = ({ reason, facts }) => `${clean(reason) || "(no reason given)"}\n\n${JSON.stringify({ schema, ...facts })}\n`;
const parseMessage = (text) => {
    const body = text.trimEnd();
    const start = body.lastIndexOf("\n{") + 1;
    const facts = readFacts(body.slice(start));
    return facts ? { reason: clean(body.slice(0, start)), facts } : { reason: clean(body), facts: {} };
};
const textKeys = [
    "version",
    "previous",
    "candidate_id",
    "manifest_digest",
    "verdict",
    "gate_digest",
    "holdout",
    "signature_digest",
    "meaning",
    "run_url",
    "actor",
    "forced",
    "superseded_by",
];
const isCount = (value) => Number.isSafeInteger(value) && value > 0;
const readFacts = (line) => {
    if (!line.startsWith("{"))
        return undefined;
    let json;
    try {
        json = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    if (json.schema !== schema)
        return undefined;
    const known = textKeys.filter((key) => typeof json[key] === "string" || json[key] === null);
    return {
        ...Object.fromEntries(known.map((key) => [key, json[key]])),
        ...(isCount(json.holdout_looks) && { holdout_looks: json.holdout_looks }),
        ...(json.collected === true && { collected: true }),
    };
};


/***/ }),

/***/ 67286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ tagFragment),
/* harmony export */   P: () => (/* binding */ walkTags)
/* harmony export */ });
/* harmony import */ var _fold_tag_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87338);
/* harmony import */ var _tag_grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71863);
/* harmony import */ var _tag_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6933);



/** REST would ask for each tag object by itself; this brings a hundred with their messages. */
const tagFragment = `fragment TagPage on RefConnection {
  totalCount
  pageInfo { hasNextPage endCursor }
  nodes { name target { __typename oid ... on Tag { name message tagger { name email date } target { __typename oid } } } }
}`;
/**
 * Walks the tags of one model, or of all, from both ends of the alphabet at once: GitHub gives at most a hundred a
 * connection, but takes two connections in a request. What is created meanwhile moves later items back, never
 * forward, so that going forward in either order misses nothing that was there at the start; the walk ends when as
 * many names were seen as there are.
 *
 * Lightweight tags, tags that do not stand on a commit, and tags filed under another name than their object carries
 * are not the registry's.
 */
const walkTags = (model) => {
    const seen = new Map();
    let front = null;
    let back = null;
    let begun = false;
    let done = false;
    const filter = model === undefined ? "" : `, query: ${JSON.stringify((0,_tag_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .tagPrefix */ .B3)(model))}`;
    const field = (alias, direction, cursor) => `${alias}: refs(refPrefix: "refs/tags/"${filter}, first: 100, orderBy: {field: ALPHABETICAL, direction: ${direction}}` +
        `${cursor === null ? "" : `, after: ${JSON.stringify(cursor)}`}) { ...TagPage }`;
    const keep = (page) => {
        for (const { name, target } of page.nodes) {
            if (seen.has(name))
                continue;
            seen.set(name, {
                name,
                kind: target?.__typename ?? "nothing",
                objectName: target?.name ?? null,
                targetKind: target?.target?.__typename ?? null,
                event: readEvent(name, target, model),
            });
        }
    };
    return {
        /** What to ask of the repository next. The first request needs one page only, which is all there is as a rule. */
        fields: () => `${field("front", "ASC", front)}${begun ? ` ${field("back", "DESC", back)}` : ""}`,
        take: (part) => {
            begun = true;
            if (part.back) {
                keep(part.back);
                back = part.back.pageInfo.endCursor ?? back;
                if (!part.back.pageInfo.hasNextPage)
                    done = true;
            }
            if (!part.front)
                return;
            keep(part.front);
            front = part.front.pageInfo.endCursor ?? front;
            if (!part.front.pageInfo.hasNextPage || seen.size >= part.front.totalCount)
                done = true;
        },
        isDone: () => done,
        events: () => [...seen.values()].flatMap(({ event }) => event ?? []),
        all: () => [...seen.values()],
    };
};
const readEvent = (name, target, model) => {
    if (target?.__typename !== "Tag" || target.name !== name || target.target?.__typename !== "Commit")
        return undefined;
    const event = (0,_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_0__/* .toTagEvent */ .Mb)(name, {
        commit: target.target.oid,
        at: target.tagger?.date ?? new Date(0).toISOString(),
        tagger: target.tagger?.name ?? null,
        message: (0,_tag_message_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMessage */ .v)(target.message ?? ""),
    });
    // GitHub's filter finds names that contain the text anywhere.
    return event && (model === undefined || event.model === model) ? event : undefined;
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
