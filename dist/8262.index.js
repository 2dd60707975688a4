export const id = 8262;
export const ids = [8262];
export const modules = {

/***/ 58262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildProgram: () => (/* binding */ buildProgram),
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./packages/cli/node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(68690);
;// CONCATENATED MODULE: ./packages/cli/src/commands/demo.ts

const defineDemoCommand = () => new commander/* Command */.uB("demo")
    .description("play a pipeline's whole life on this machine: a GitHub on loopback, real data, in under a minute")
    .option("--keep", "leave the GitHub and the model servers up at the end, until Ctrl-C", false)
    .option("--directory <path>", "where everything is left to look at; emptied first", ".demo")
    .addHelpText("after", "\nExit codes: 0 the story came true, 1 it was interrupted, 2 something went otherwise.")
    .action(async (options) => {
    const { runDemo } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(2088), __webpack_require__.e(5251), __webpack_require__.e(9230), __webpack_require__.e(8062), __webpack_require__.e(3038), __webpack_require__.e(4777), __webpack_require__.e(1413)]).then(__webpack_require__.bind(__webpack_require__, 81413));
    await runDemo(options);
});

// EXTERNAL MODULE: ./packages/cli/src/terminal.ts
var terminal = __webpack_require__(90832);
;// CONCATENATED MODULE: ./packages/cli/src/commands/drift.ts


const defineDriftCommand = () => new commander/* Command */.uB("drift")
    .summary("does this data still look like that data?")
    .description("Compares current data with reference data, column by column: distributions, missing cells, new categories, schema.")
    .requiredOption("--reference <file...>", "CSV or Parquet files or globs, or one profile.json of mlops profile")
    .requiredOption("--current <file...>", "CSV or Parquet files or globs")
    .option("--config <file>", "columns, thresholds and the like (drift.yml), or an mlops.yml (then see --model)")
    .option("--model <name>", "the model of mlops.yml; not needed where there is one only")
    .option("--report <file>", "also write a page with charts (HTML, nothing loaded from elsewhere)")
    .option("--json", "print the check as one JSON document (mlops/drift@1)")
    .option("--exit-code", "leave with 1 where something alerts")
    .addHelpText("after", `
A column alerts when its difference is both beyond chance (Benjamini–Hochberg over all columns) and large enough to
matter (thresholds). Empty cells and the words that pandas takes for missing (NA, NaN, null, None, …) are missing.

Exit codes: 0 the check was made; 1 something alerts, with --exit-code; 2 could not be checked.`)
    .action(async (options) => {
    const { checkFiles } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(6940), __webpack_require__.e(8707), __webpack_require__.e(1141), __webpack_require__.e(8080)]).then(__webpack_require__.bind(__webpack_require__, 88080));
    const drift = await checkFiles(options);
    if (options.report !== undefined) {
        const { writeFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 51455, 23));
        const { renderDriftReport } = await __webpack_require__.e(/* import() */ 158).then(__webpack_require__.bind(__webpack_require__, 7777));
        await writeFile(options.report, await renderDriftReport(drift));
    }
    if (options.json)
        (0,terminal/* printJson */.Q2)(drift);
    else
        (await __webpack_require__.e(/* import() */ 819).then(__webpack_require__.bind(__webpack_require__, 30819))).printDrift(drift);
    if (drift.state === "could_not_check")
        process.exitCode = 2;
    else
        process.exitCode = options.exitCode && drift.state === "alert" ? 1 : 0;
});

;// CONCATENATED MODULE: ./packages/cli/src/commands/gate.ts


const defineGateCommand = () => new commander/* Command */.uB("gate")
    .summary("may this model replace that one?")
    .description("Judges a challenger's predictions on labelled data, against a champion's where there is one, by the rules of a policy.")
    .requiredOption("--policy <file>", "a gate policy, or an mlops.yml (then see --model)")
    .option("--model <name>", "the model of mlops.yml; not needed where there is one only")
    .option("--labels <file>", "id,label[,slices…] as CSV, TSV or JSONL; else the policy's data.labels.path")
    .requiredOption("--challenger <file>", "predictions id,score (score_<class> for multiclass); metrics JSON for task: summary")
    .option("--champion <file>", "the same of the model that is to be replaced; none: only bounds judge")
    .option("--json", "print the verdict as one JSON document (mlops/verdict@1)")
    .addHelpText("after", `
Exit codes: 0 pass or warn; 1 fail, error, inconclusive, not_comparable or insufficient; 2 could not be judged (files, policy).

Example policy:
  task: binary
  rules:
  - {id: auc, kind: non_inferiority, metric: roc_auc, margin: 0.005}
  - {id: floor, kind: bound, metric: roc_auc, min: 0.6, on: ci_lower}`)
    .action(async (options) => {
    const { judgeFiles } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(6940), __webpack_require__.e(5748), __webpack_require__.e(5315)]).then(__webpack_require__.bind(__webpack_require__, 55315));
    const verdict = await judgeFiles(options);
    if (options.json)
        (0,terminal/* printJson */.Q2)(verdict);
    else
        (await __webpack_require__.e(/* import() */ 321).then(__webpack_require__.bind(__webpack_require__, 90321))).printVerdict(verdict);
    process.exitCode = verdict.verdict === "pass" || verdict.verdict === "warn" ? 0 : 1;
});

// EXTERNAL MODULE: ./packages/contracts/src/format.ts
var format = __webpack_require__(83040);
;// CONCATENATED MODULE: ./packages/cli/src/commands/github.ts



const defineGithubCommand = () => {
    const github = new commander/* Command */.uB("github")
        .summary("a GitHub on this machine")
        .description("A GitHub on loopback, its state in a folder.");
    github
        .command("serve")
        .summary("serve it until Ctrl-C, and run workflows as events ask for them")
        .description("Serves a GitHub on loopback until Ctrl-C: REST and GraphQL, git, releases, pull requests, issues, deployments, artifacts. Workflows of what is pushed are run on this machine.")
        .option("--directory <folder>", "where its state is kept", ".mlops/github")
        .option("--port <number>", "a port; else a free one")
        .option("--repo <owner/name>", "a repository to make where it is not there; may be repeated", (name, names) => [...names, name], [])
        .action(async (options) => {
        const { serveGithub } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5251), __webpack_require__.e(9230), __webpack_require__.e(8062), __webpack_require__.e(3038), __webpack_require__.e(9641)]).then(__webpack_require__.bind(__webpack_require__, 39641));
        await serveGithub(options);
    });
    github
        .command("stop-servers")
        .summary("end the model servers that runs on this machine have started")
        .description("Ends the model servers that mlops run and mlops github serve have started and left running.")
        .option("--directory <folder>", "where the local GitHub's state is kept", ".mlops/github")
        .action(async ({ directory }) => {
        const { stopServers } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(4748)]).then(__webpack_require__.bind(__webpack_require__, 94748));
        const { serversOf } = await Promise.all(/* import() */[__webpack_require__.e(5251), __webpack_require__.e(8062), __webpack_require__.e(5152)]).then(__webpack_require__.bind(__webpack_require__, 45152));
        (0,terminal/* print */.yy)(`${(0,format/* countOf */.pq)(await stopServers(serversOf(directory)), "model server")} ended`);
    });
    return github;
};

// EXTERNAL MODULE: ./packages/contracts/src/one-line.ts
var one_line = __webpack_require__(74086);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/contracts/src/user-error.ts
var user_error = __webpack_require__(22399);
;// CONCATENATED MODULE: ./packages/cli/src/connect-repository.ts





const addRepositoryOptions = (command) => command
    .option("--repo <owner/name>", "the repository; else GITHUB_REPOSITORY, a local GitHub here, or the git remote")
    .option("--api-url <url>", "the API, or the folder of a local GitHub; else GITHUB_API_URL, or what the remote says");
/** The marker that local-github leaves at the root of its state. */
const localMarker = "local-github.json";
const folderOf = (...path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(...path, localMarker)) ? (0,external_node_path_.join)(...path) : undefined;
/**
 * Finds the repository a command is about: options, then GITHUB_*, then the demo's local GitHub in this folder, then
 * the git remote. A remote or --api-url that is a folder on this disk is a local GitHub, started for this command.
 */
const connectRepository = async (options, env = process.env) => {
    const remote = readRemote();
    // What `mlops run` keeps comes last: a clone of a real repository is about that repository.
    const local = folderOf(".demo", "github") ?? (remote ? undefined : folderOf(".mlops", "github"));
    const apiUrl = options.apiUrl ?? env.GITHUB_API_URL ?? local ?? remote?.apiUrl;
    const name = options.repo ?? env.GITHUB_REPOSITORY ?? (apiUrl === local ? undefined : remote?.repository);
    if (apiUrl && !/^https?:/.test(apiUrl))
        return connectLocal(apiUrl, name);
    if (!name)
        throw new user_error.UserError("No repository was named, and this folder is not a clone with a remote.", {
            fix: "Add --repo owner/name, or run this in a clone.",
        });
    const { connectGitHub, parseRepository } = await __webpack_require__.e(/* import() */ 3155).then(__webpack_require__.bind(__webpack_require__, 15536));
    const github = await connectGitHub({
        token: env.GITHUB_TOKEN ?? env.GH_TOKEN ?? "",
        apiUrl: apiUrl ?? "https://api.github.com",
        repository: parseRepository(name),
        env,
    });
    return { github, close: async () => { } };
};
/** The server that runs on that folder already (a demo kept up), else one for the length of this command. */
const connectLocal = async (directory, name) => {
    const { attachLocalGitHub } = await __webpack_require__.e(/* import() */ 5950).then(__webpack_require__.bind(__webpack_require__, 65950));
    const { connectGitHub, parseRepository } = await __webpack_require__.e(/* import() */ 3155).then(__webpack_require__.bind(__webpack_require__, 15536));
    const running = await attachLocalGitHub(directory);
    const started = running ? undefined : await startLocal(directory);
    const local = (running ?? started);
    const fullName = name ?? local.listRepositories()[0];
    if (!fullName) {
        await started?.close();
        throw new user_error.UserError(`The local GitHub in ${directory} has no repository.`);
    }
    (0,terminal/* printNote */.cN)(`(${fullName} on the local GitHub in ${directory})`);
    const token = local.issueToken({ repository: fullName, login: "you", permissions: "admin" });
    const github = await connectGitHub({ token, apiUrl: local.apiUrl, repository: parseRepository(fullName) });
    return { github, close: async () => started?.close() };
};
const startLocal = async (directory) => {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, localMarker)))
        throw new user_error.UserError(`${directory} is neither the address of an API nor the folder of a local GitHub.`, {
            fix: "Give --api-url an address such as https://api.github.com, or a folder that mlops github serve made.",
        });
    const { startLocalGitHub } = await Promise.all(/* import() */[__webpack_require__.e(5251), __webpack_require__.e(8062)]).then(__webpack_require__.bind(__webpack_require__, 48062));
    return startLocalGitHub({ directory: (0,external_node_path_.resolve)(directory) });
};
/** `origin` of the clone we stand in: on github.com, on a GHES, or a bare repository of a local GitHub. */
const readRemote = () => {
    let url;
    try {
        url = (0,external_node_child_process_.execFileSync)("git", ["remote", "get-url", "origin"], {
            encoding: "utf8",
            stdio: ["ignore", "pipe", "ignore"],
        }).trim();
    }
    catch {
        return undefined;
    }
    const local = findLocalState(url);
    if (local)
        return { apiUrl: local, repository: repositoryOf(url) };
    const match = /^(?:https?:\/\/(?:[^@/]+@)?|ssh:\/\/git@|git@)([^/:]+(?::\d+)?)[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url);
    if (!match)
        return undefined;
    const [, host, repository] = match;
    return { apiUrl: host === "github.com" ? "https://api.github.com" : `https://${host}/api/v3`, repository };
};
const repositoryOf = (path) => path
    .replaceAll("\\", "/")
    .replace(/\.git\/?$/, "")
    .split("/")
    .slice(-2)
    .join("/");
const findLocalState = (path) => {
    if (!(0,external_node_fs_.existsSync)(path))
        return undefined;
    for (let directory = (0,external_node_path_.resolve)(path); directory !== (0,external_node_path_.dirname)(directory); directory = (0,external_node_path_.dirname)(directory))
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, localMarker)))
            return directory;
    return undefined;
};

// EXTERNAL MODULE: ./packages/cli/src/registry-words.ts
var registry_words = __webpack_require__(87247);
;// CONCATENATED MODULE: ./packages/cli/src/commands/history.ts





const defineHistoryCommand = () => addRepositoryOptions(new commander/* Command */.uB("history")
    .summary("what happened to a model: when, what, who, why")
    .description("Tells every registration and change of a stage of a model, newest first, from its annotated tags.")
    .argument("<model>", "name of the model")
    .option("--stage <name>", "only changes of this stage")
    .option("--limit <n>", "only the newest n")
    .option("--json", "print JSON"))
    .addHelpText("after", "\nExit codes: 0 told; 2 could not be done.")
    .action(async (model, options) => {
    const { github, close } = await connectRepository(options);
    try {
        const { readHistory } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(4777)]).then(__webpack_require__.bind(__webpack_require__, 84777));
        const entries = (await readHistory(github, model))
            .filter((entry) => options.stage === undefined || entry.stage === options.stage)
            .slice(0, options.limit === undefined ? undefined : readLimit(options.limit));
        if (options.json)
            return (0,terminal/* printJson */.Q2)(entries);
        if (entries.length === 0)
            return (0,terminal/* printNote */.cN)(`Nothing is known of ${model}. All models: npx mlops list`);
        (0,terminal/* printTable */.e4)(["when (UTC)", "version", "stage", "", "by", "gate", "run", "why"], entries.map(describe));
        const withRun = entries.find(({ runUrl }) => runUrl);
        if (withRun)
            (0,terminal/* print */.yy)((0,terminal/* paint */.nI)("dim", `\nRuns: ${withRun.runUrl.replace(/\/\d+$/, "")}`));
    }
    finally {
        await close();
    }
});
const describe = (entry) => {
    const words = {
        registered: "registered",
        deregistered: "withdrawn",
        deprecated: "retired",
        unassigned: "taken away",
    };
    return [
        (0,registry_words/* formatTime */.fU)(entry.at),
        (0,terminal/* paint */.nI)("bold", entry.version),
        entry.stage ? (0,terminal/* paint */.nI)("cyan", entry.stage) : "",
        entry.kind === "assigned"
            ? entry.previous
                ? `← ${(0,one_line/* oneLine */.T)(entry.previous)}`
                : ""
            : (0,terminal/* paint */.nI)("dim", words[entry.kind]),
        (0,one_line/* oneLine */.T)(entry.actor ?? "–"),
        entry.gate ? `gate ${(0,one_line/* oneLine */.T)(entry.gate).slice(0, 4)}…` : "",
        entry.runUrl ? `run ${(0,one_line/* oneLine */.T)(entry.runUrl.split("/").at(-1))}` : "",
        shorten((0,one_line/* oneLine */.T)(entry.reason), 80),
    ];
};
const shorten = (text, length) => text.length > length ? `${text.slice(0, length - 1)}…` : text;
const readLimit = (text) => Math.max(1, Math.trunc(Number(text)) || 1);

;// CONCATENATED MODULE: ./packages/cli/src/commands/list.ts




const defineListCommand = () => addRepositoryOptions(new commander/* Command */.uB("list")
    .summary("the models of the registry, or the versions of one")
    .description("Lists the models of a repository with their latest version and stages, or the versions of one model.")
    .argument("[model]", "list the versions of this model")
    .option("--json", "print JSON"))
    .addHelpText("after", "\nExit codes: 0 listed, even where there is nothing; 2 could not be done.")
    .action(async (model, options) => {
    const { github, close } = await connectRepository(options);
    try {
        const history = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(4777)]).then(__webpack_require__.bind(__webpack_require__, 84777));
        if (model === undefined)
            printModels(await history.listModels(github), options);
        else
            printVersions(model, await history.listVersions(github, model), options);
    }
    finally {
        await close();
    }
});
const printModels = (models, { json }) => {
    if (json)
        return (0,terminal/* printJson */.Q2)(models);
    if (models.length === 0)
        return (0,terminal/* printNote */.cN)("No model is registered yet. The register-model action registers the first.");
    (0,terminal/* printTable */.e4)(["model", "latest", "versions", "stages"], models.map(({ model, latest, versions, stages }) => [
        (0,terminal/* paint */.nI)("bold", model),
        latest ?? "–",
        String(versions.length),
        Object.entries(stages)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([stage, version]) => `${(0,terminal/* paint */.nI)("cyan", stage)} ${version}`)
            .join(", ") || "–",
    ]));
};
const printVersions = (model, versions, { json }) => {
    if (json)
        return (0,terminal/* printJson */.Q2)(versions);
    if (versions.length === 0)
        return (0,terminal/* printNote */.cN)(`${model} has no version. All models: npx mlops list`);
    (0,terminal/* printTable */.e4)(["version", "registered", "by", "gate", "commit", "stages"], versions.map(({ version, at, actor, verdict, commit, stages, yanked }) => [
        yanked ? (0,terminal/* paint */.nI)("strikethrough", version) : (0,terminal/* paint */.nI)("bold", version),
        (0,registry_words/* formatTime */.fU)(at),
        actor ?? "–",
        verdict ?? "none",
        commit.slice(0, 7),
        yanked ? "withdrawn" : stages.map((stage) => (0,terminal/* paint */.nI)("cyan", stage)).join(", ") || "–",
    ]));
    (0,terminal/* print */.yy)((0,terminal/* paint */.nI)("dim", `\nTimes are UTC. One of them: npx mlops show ${model}@${versions[0].version}`));
};

;// CONCATENATED MODULE: ./packages/cli/src/commands/profile.ts




const defineProfileCommand = () => new commander/* Command */.uB("profile")
    .summary("summarise data, to compare later data with")
    .description("Writes what drift checks need to know of a data set: counts between fixed edges, never rows. The same rows give the same bytes, whatever their order, their files and their format.")
    .argument("<files...>", "CSV or Parquet files or globs that together are one data set; or profiles, to merge")
    .option("-o, --output <file>", "where to; else standard output")
    .option("--include <column...>", "only these columns")
    .option("--exclude <column...>", "not these columns")
    .option("--numeric <column...>", "numbers, whatever they look like")
    .option("--categorical <column...>", "categories, even where they are written with digits")
    .option("--rare-below <rows>", "do not name categories with fewer rows", "0")
    .option("--like <profile>", "with the kinds and edges of this profile, so that the two can be merged")
    .addHelpText("after", `
A profile tells names of columns, smallest, largest and quantile values of numbers, and the categories of text columns
(none of a column where nearly every row has its own). Publish it only where you would publish those.

Exit codes: 0 written; 2 could not be done.`)
    .action(async (files, options) => {
    const { writeFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 51455, 23));
    const { profileContract } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8638)]).then(__webpack_require__.bind(__webpack_require__, 8638));
    const profile = await buildProfile(files, options);
    const text = profileContract.serialise(profile);
    if (options.output === undefined)
        return (0,terminal/* print */.yy)(text.trimEnd());
    await writeFile(options.output, text);
    (0,terminal/* printNote */.cN)(`${options.output}: ${(0,format/* countOf */.pq)(profile.rows, "row")}, ${(0,format/* countOf */.pq)(profile.columns.length, "column")}, ${(0,format/* formatBytes */.z3)(text.length)}`);
});
const buildProfile = async (files, options) => {
    const { expandGlobs } = await __webpack_require__.e(/* import() */ 2601).then(__webpack_require__.bind(__webpack_require__, 32601));
    const { readProfile } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(4460)]).then(__webpack_require__.bind(__webpack_require__, 34460));
    const paths = expandGlobs(files, process.cwd());
    const profiles = await Promise.all(paths.map(readProfile));
    const found = profiles.filter((profile) => profile !== undefined);
    if (found.length === paths.length) {
        const { mergeProfiles } = await __webpack_require__.e(/* import() */ 9146).then(__webpack_require__.bind(__webpack_require__, 29146));
        return mergeProfiles(found);
    }
    if (found.length > 0)
        throw new user_error.UserError("Some of the files are data and some are profiles.", {
            fix: "Give data, to profile it, or profiles, to merge them.",
        });
    const like = options.like === undefined ? undefined : await readProfile(options.like);
    if (options.like !== undefined && !like)
        throw new user_error.UserError(`${options.like} is not a profile.`);
    const { profileFiles } = await Promise.all(/* import() */[__webpack_require__.e(8707), __webpack_require__.e(99)]).then(__webpack_require__.bind(__webpack_require__, 10099));
    const types = Object.fromEntries([
        ...(options.numeric ?? []).map((name) => [name, "numeric"]),
        ...(options.categorical ?? []).map((name) => [name, "categorical"]),
    ]);
    const { showProgress } = await __webpack_require__.e(/* import() */ 8037).then(__webpack_require__.bind(__webpack_require__, 78037));
    const progress = showProgress("reading");
    return profileFiles(paths, {
        onProgress: progress.update,
        columns: { include: options.include, exclude: options.exclude, types },
        rareBelow: readCount(options.rareBelow),
        like,
    }).finally(progress.end);
};
const readCount = (text) => {
    if (/^\d+$/.test(text))
        return Number(text);
    throw new user_error.UserError(`--rare-below is "${text}", expected a whole number.`);
};

;// CONCATENATED MODULE: ./packages/cli/src/commands/promote.ts




const definePromoteCommand = () => addRepositoryOptions(new commander/* Command */.uB("promote")
    .summary("give a stage to a version")
    .description("Gives a stage to a version, and takes it from the version that had it. Both are annotated tags, which keep who did it and why. It deploys nothing.")
    .argument("<reference>", "name@v1.2.0, name#stage or name@latest")
    .argument("<stage>", "such as staging or production")
    .option("--reason <text>", "why, for the history (required)")
    .option("--force-reason <text>", "promote without a passing verdict, and say why")
    .option("--expect <version>", "only if this version has the stage now (none: if no version has)")
    .option("--actor <name>", "who decides; else git's user.name")
    .option("--json", "print JSON"))
    .addHelpText("after", "\nExit codes: 0 the version has the stage; 2 could not be done.")
    .action(async (reference, stage, options) => {
    const reason = (0,registry_words/* needReason */.rB)(options.reason);
    const { github, close } = await connectRepository(options);
    try {
        const { requireVersion } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(2088), __webpack_require__.e(61), __webpack_require__.e(7795)]).then(__webpack_require__.bind(__webpack_require__, 80061));
        const { assignStage } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(6011)]).then(__webpack_require__.bind(__webpack_require__, 76011));
        const version = await requireVersion(github, (0,registry_words/* asReference */.AA)(reference));
        const outcome = await assignStage(github, {
            version,
            stage,
            reason,
            actor: (0,registry_words/* findActor */.zm)(options.actor),
            runUrl: null,
            ...(options.forceReason && { forceReason: options.forceReason }),
            ...(options.expect && { expectedCurrent: options.expect === "none" ? null : options.expect }),
            now: () => new Date(),
        });
        if (options.json)
            return (0,terminal/* printJson */.Q2)({ model: version.model, version: version.version, stage, ...outcome });
        (0,terminal/* print */.yy)(outcome.changed
            ? `${version.tag} → ${stage}${outcome.previous ? ` (was ${outcome.previous})` : ""}, tag ${outcome.tag}`
            : `${version.tag} has ${stage} already (tag ${outcome.tag}). Nothing was changed.`);
    }
    finally {
        await close();
    }
});

;// CONCATENATED MODULE: ./packages/cli/src/commands/pull.ts





const definePullCommand = () => addRepositoryOptions(new commander/* Command */.uB("pull")
    .summary("download a version's files, verified")
    .description("Downloads the model files of a version under the paths they were trained as. Every sha256 is checked before a file takes its name; what was interrupted is resumed; what is there already is left alone.")
    .argument("<reference>", "name, name@v1.2.0, name#stage or name@latest")
    .option("-o, --output <directory>", "where to", ".")
    .option("--file <path...>", "only these files of the model")
    .option("--evidence <role...>", "these too: run, metrics, verdict, predictions, golden, environment, profile")
    .option("--json", "print what was fetched as JSON"))
    .addHelpText("after", "\nExit codes: 0 downloaded and verified; 2 no such version, or could not be done.")
    .action(async (reference, options) => {
    const { github, close } = await connectRepository(options);
    try {
        const { requireVersion } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(2088), __webpack_require__.e(61), __webpack_require__.e(7795)]).then(__webpack_require__.bind(__webpack_require__, 80061));
        const { downloadModel } = await __webpack_require__.e(/* import() */ 865).then(__webpack_require__.bind(__webpack_require__, 30865));
        const version = await requireVersion(github, (0,registry_words/* asReference */.AA)(reference));
        if (version.yanked)
            (0,terminal/* printNote */.cN)(`Warning: ${version.tag} was withdrawn.`);
        const { showProgress } = await __webpack_require__.e(/* import() */ 8037).then(__webpack_require__.bind(__webpack_require__, 78037));
        const progress = showProgress(version.tag);
        const files = await downloadModel(github, version, options.output, {
            ...(options.file && { files: options.file }),
            onProgress: progress.update,
        }).finally(progress.end);
        await pullEvidence(github, version, options);
        const { version: number, model, tag, manifestDigest } = version;
        if (options.json)
            return (0,terminal/* printJson */.Q2)({ model, version: number, tag, manifestDigest, directory: options.output, files });
        for (const { path, sha256 } of files)
            (0,terminal/* print */.yy)(`${sha256}  ${path}`);
        (0,terminal/* printNote */.cN)(`${tag} is in ${options.output} (${(0,format/* countOf */.pq)(files.length, "file")}, verified).`);
    }
    finally {
        await close();
    }
});
const pullEvidence = async (github, version, options) => {
    const { UserError } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 22399));
    const { downloadEvidence } = await __webpack_require__.e(/* import() */ 865).then(__webpack_require__.bind(__webpack_require__, 30865));
    const { basename, join } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 76760, 23));
    for (const role of options.evidence ?? []) {
        const entry = Object.hasOwn(version.manifest.evidence, role)
            ? version.manifest.evidence[role]
            : undefined;
        if (!entry)
            throw new UserError(`${version.tag} has no ${role}.`, {
                fix: `It has: ${Object.keys(version.manifest.evidence).join(", ") || "nothing beside the model"}.`,
            });
        await downloadEvidence(github, version, role, join(options.output, basename(entry.asset)));
    }
};

;// CONCATENATED MODULE: ./packages/cli/src/commands/rollback.ts




const defineRollbackCommand = () => addRepositoryOptions(new commander/* Command */.uB("rollback")
    .summary("give a stage back to the version it had before")
    .description("Gives a stage back to the version that had it before (rolling back twice goes two back), or to the one named by --to. It deploys nothing: that is the workflow's work.")
    .argument("<model>", "name of the model")
    .argument("<stage>", "such as production")
    .option("--to <version>", "this version instead")
    .option("--reason <text>", "why, for the history (required)")
    .option("--actor <name>", "who decides; else git's user.name")
    .option("--json", "print JSON"))
    .addHelpText("after", "\nExit codes: 0 the stage went back; 2 there is no earlier version, or could not be done.")
    .action(async (model, stage, options) => {
    const reason = (0,registry_words/* needReason */.rB)(options.reason);
    const { github, close } = await connectRepository(options);
    try {
        const { rollBackStage } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(2088), __webpack_require__.e(61), __webpack_require__.e(2047), __webpack_require__.e(4259)]).then(__webpack_require__.bind(__webpack_require__, 5883));
        const { version, outcome } = await rollBackStage(github, {
            model,
            stage,
            ...(options.to && { to: options.to }),
            reason,
            actor: (0,registry_words/* findActor */.zm)(options.actor),
            runUrl: null,
            now: () => new Date(),
        });
        if (options.json)
            return (0,terminal/* printJson */.Q2)({ model, version: version.version, stage, ...outcome });
        (0,terminal/* print */.yy)(outcome.changed
            ? `${stage} of ${model} went back${outcome.previous ? ` from ${outcome.previous}` : ""} to ${version.version}, tag ${outcome.tag}`
            : `${version.tag} has ${stage} already. Nothing was changed.`);
        (0,terminal/* print */.yy)((0,terminal/* paint */.nI)("dim", "What is deployed has not changed. To deploy it, run the rollback workflow, such as:"));
        (0,terminal/* print */.yy)(`  gh workflow run rollback.yml --repo ${github.owner}/${github.repo} -f to-version=${version.version} -f reason=${(0,registry_words/* quote */.hD)(reason)}`);
    }
    finally {
        await close();
    }
});

;// CONCATENATED MODULE: ./packages/cli/src/commands/run.ts

const addPair = (text, pairs) => {
    const equals = text.indexOf("=");
    // Without a value it is taken from the environment, so that a secret need not stand in the shell's history.
    if (equals < 0)
        return { ...pairs, [text]: process.env[text] ?? "" };
    return { ...pairs, [text.slice(0, equals)]: text.slice(equals + 1) };
};
const defineRunCommand = () => new commander/* Command */.uB("run")
    .summary("run a workflow of this repository on this machine")
    .description("Runs a GitHub workflow of the repository you stand in, on this machine, against a GitHub on loopback: no account, no Docker. What is committed is run.")
    .argument("[workflow]", "the workflow's file, as ml.yml; not needed where there is one only")
    .option("--event <name>", "push, pull_request, workflow_dispatch, schedule, …; else the workflow's first")
    .option("--input <name=value>", "an input of workflow_dispatch; may be repeated", addPair, {})
    .option("--payload <file>", "JSON for github.event, for events such as repository_dispatch")
    .option("--job <id...>", "run only this job and those it needs")
    .option("--secret <name=value>", "a secret; --secret NAME takes it from the environment", addPair, {})
    .option("--var <name=value>", "a configuration variable (vars.NAME)", addPair, {})
    .option("--state <folder>", "where the local GitHub keeps its state", ".mlops/github")
    .option("--keep", "leave the jobs' folders in place")
    .option("--list", "list the workflows, their events and jobs, and run nothing")
    .option("--json", "print the result as one JSON document")
    .addHelpText("after", `
Exit codes: 0 success; 1 the run failed or was cancelled; 2 it could not be run.
Ctrl-C cancels the run as on GitHub: steps with always() still run. A second Ctrl-C kills at once.

Examples:
  mlops run .github/workflows/ml.yml --event push
  mlops run ml.yml --event pull_request        a pull request from your branch to the default branch
  mlops run promote.yml --input version=v0.2.0 --input reason="better in every slice"`)
    .action(async (workflow, options) => {
    const { listLocally, runLocally } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5251), __webpack_require__.e(9230), __webpack_require__.e(8062), __webpack_require__.e(3038), __webpack_require__.e(1411)]).then(__webpack_require__.bind(__webpack_require__, 81411));
    if (options.list)
        await listLocally(options.json ?? false);
    else
        await runLocally(workflow, options);
});

;// CONCATENATED MODULE: ./packages/cli/src/commands/show.ts




const defineShowCommand = () => addRepositoryOptions(new commander/* Command */.uB("show")
    .summary("one version: what it is, how good, from what")
    .description("Shows a version's model card. A name alone means its latest version.")
    .argument("<reference>", "name, name@v1.2.0, name#stage or name@latest")
    .option("--json", "print the version and its whole manifest as JSON"))
    .addHelpText("after", "\nExit codes: 0 shown; 2 no such version, or could not be done.")
    .action(async (reference, options) => {
    const { github, close } = await connectRepository(options);
    try {
        const { requireVersion } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(2088), __webpack_require__.e(61), __webpack_require__.e(7795)]).then(__webpack_require__.bind(__webpack_require__, 80061));
        const version = await requireVersion(github, (0,registry_words/* asReference */.AA)(reference));
        if (options.json)
            return (0,terminal/* printJson */.Q2)(version);
        const { printCard } = await __webpack_require__.e(/* import() */ 1096).then(__webpack_require__.bind(__webpack_require__, 11096));
        printCard(version);
    }
    finally {
        await close();
    }
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./packages/cli/src/version.ts

const version = package_namespaceObject.rE;

;// CONCATENATED MODULE: ./packages/cli/src/main.ts















const groups = {
    "On this machine:": [defineRunCommand(), defineGithubCommand(), defineDemoCommand()],
    "The registry:": [
        defineListCommand(),
        defineShowCommand(),
        defineHistoryCommand(),
        definePullCommand(),
        definePromoteCommand(),
        defineRollbackCommand(),
    ],
    "Evidence:": [defineGateCommand(), defineDriftCommand(), defineProfileCommand()],
};
/** Builds the `mlops` command. Commands load their heavy parts only when they run. */
const buildProgram = () => {
    const program = new commander/* Command */.uB("mlops")
        .description("Train, gate, register, deploy and watch models with what GitHub already has.")
        .version(version, "-V, --version", "print the version")
        .showSuggestionAfterError()
        .addHelpText("after", "\nExit codes: 0 done, or yes; 1 the answer is no; 2 wrong usage, or it could not be done.");
    for (const [heading, commands] of Object.entries(groups))
        for (const command of commands)
            program.addCommand(command.helpGroup(heading));
    for (const command of [program, ...program.commands.flatMap((child) => [child, ...child.commands])])
        command.exitOverride();
    return program;
};
const main = async (argv = process.argv) => {
    // A reader that has seen enough (`mlops list | head`) is no fault.
    process.stdout.on("error", (error) => {
        if (error.code === "EPIPE")
            process.exit();
        throw error;
    });
    try {
        await buildProgram().parseAsync([...argv]);
    }
    catch (error) {
        // Commander has printed its own message already.
        if (error instanceof Error && error.name === "CommanderError") {
            process.exitCode = error.exitCode === 0 ? 0 : 2;
            return;
        }
        (0,terminal/* exitWithFailure */.tU)(error);
    }
};


/***/ }),

/***/ 87247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ asReference),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   rB: () => (/* binding */ needReason),
/* harmony export */   zm: () => (/* binding */ findActor)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22399);



/** Minutes are enough for people; the tags have the seconds. In UTC, as on the runner. */
const formatTime = (iso) => iso.slice(0, 16).replace("T", " ");
/** Who acts: as told, else as git knows the person, else the account. */
const findActor = (told) => {
    if (told)
        return told;
    try {
        const name = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)("git", ["config", "user.name"], {
            encoding: "utf8",
            stdio: ["ignore", "pipe", "ignore"],
        }).trim();
        if (name)
            return name;
    }
    catch {
        // no git here, or no name in it
    }
    return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().username;
};
/** A model's name given alone means its latest version. */
const asReference = (text) => (/[@#]/.test(text) ? text : `${text}@latest`);
const needReason = (reason) => {
    if (reason?.trim())
        return reason;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError("No reason was given, and a change of a stage is kept with its reason for ever.", {
        fix: 'Add --reason "…".',
    });
};
/** One argument as a POSIX shell reads it, for commands that people copy. */
const quote = (text) => /^[\w@%+=:,./#-]+$/.test(text) && !text.startsWith("#") ? text : `'${text.replaceAll("'", "'\\''")}'`;


/***/ }),

/***/ 90832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   cN: () => (/* binding */ printNote),
/* harmony export */   e4: () => (/* binding */ printTable),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   tU: () => (/* binding */ exitWithFailure),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mlops_actions_runner_describe_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5168);


/** Colour where the terminal has it; plain text in pipes and under NO_COLOR (styleText looks at both). */
const paint = (style, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { stream: process.stdout });
/** One JSON document on standard output. */
const printJson = (value) => {
    process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
};
const print = (text = "") => {
    process.stdout.write(`${text}\n`);
};
/** What is not the answer itself: progress, notes, warnings. */
const printNote = (text) => {
    process.stderr.write(`${text}\n`);
};
/** Rows as columns, as wide as their widest cell, whatever colours are in them. */
const printTable = (header, rows) => {
    const widths = header.map((title, column) => Math.max(title.length, ...rows.map((row) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(row[column] ?? "").length)));
    const line = (cells) => cells
        .map((cell, column) => cell + " ".repeat(Math.max(0, widths[column] - (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(cell).length)))
        .join("  ")
        .trimEnd();
    print(paint("dim", line(header)));
    for (const row of rows)
        print(line(row));
};
/** Prints a failure and leaves with 2: could not be done. */
const exitWithFailure = (error) => {
    process.stderr.write(`${(0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)("red", "Error:", { stream: process.stderr })} ${(0,_mlops_actions_runner_describe_failure__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .I)(error)}\n`);
    process.exitCode = 2;
};


/***/ }),

/***/ 83040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** `12,000`: the same separators whatever the machine's locale. */
const formatCount = (count) => count.toLocaleString("en-US");
/** `1 file`, `12,000 files`. */
const countOf = (count, noun) => `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
/** A number for people: four significant digits, integers as they are. */
const formatNumber = (value) => Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
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

/***/ 74086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/** Control characters and those that turn or hide text (bidi overrides, zero widths): none of them is ever shown. */
const invisible = /[\p{Cc}\p{Cf}]/gu;
/** Text on one line, without what moves a cursor or hides: a name from a file or a tag may hold anything. */
const oneLine = (text) => text.replace(/[\r\n\t\p{Zl}\p{Zp}]+/gu, " ").replace(invisible, "");


/***/ }),

/***/ 22399:
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

/***/ 5168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22399);

/** What a person reads of a failure. User errors carry their fix; anything else is a defect of ours, with its stack. */
const describeFailure = (error) => {
    if ((0,_mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__/* .isUserError */ .i)(error))
        return error.fix ? `${error.message}\n  ${error.fix.replaceAll("\n", "\n  ")}` : error.message;
    const causes = [];
    for (let next = error; next instanceof Error && causes.length < 5; next = next.cause)
        causes.push(next.stack ?? `${next.name}: ${next.message}`);
    return `${causes.join("\nCaused by: ") || String(error)}\nThis looks like a fault of mlops-actions. Please report it with the lines above.`;
};


/***/ })

};
