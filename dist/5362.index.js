export const id = 5362;
export const ids = [5362];
export const modules = {

/***/ 77365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Where things are kept that can be had again: XDG_CACHE_HOME, else what the system uses. */
const cacheFolder = (name) => {
    const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
    const fallback = {
        darwin: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), "Library", "Caches"),
        ...(LOCALAPPDATA && { win32: LOCALAPPDATA }),
    };
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(XDG_CACHE_HOME || (fallback[process.platform] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), ".cache")), "mlops", name);
};


/***/ }),

/***/ 15362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildProgram: () => (/* binding */ buildProgram),
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ../packages/cli/node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(75672);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: ../packages/cli/src/terminal.ts
var terminal = __webpack_require__(5696);
;// CONCATENATED MODULE: ../packages/cli/src/connect-repository.ts





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
    const { connectGitHub, parseRepository } = await __webpack_require__.e(/* import() */ 928).then(__webpack_require__.bind(__webpack_require__, 40928));
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
    const { attachLocalGitHub } = await __webpack_require__.e(/* import() */ 4590).then(__webpack_require__.bind(__webpack_require__, 84590));
    const { connectGitHub, parseRepository } = await __webpack_require__.e(/* import() */ 928).then(__webpack_require__.bind(__webpack_require__, 40928));
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
    const { startLocalGitHub } = await Promise.all(/* import() */[__webpack_require__.e(4534), __webpack_require__.e(6637), __webpack_require__.e(8729), __webpack_require__.e(534)]).then(__webpack_require__.bind(__webpack_require__, 70534));
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

// EXTERNAL MODULE: ../packages/cli/src/registry-words.ts
var registry_words = __webpack_require__(76767);
;// CONCATENATED MODULE: ../packages/cli/src/commands/compare.ts




const defineCompareCommand = () => addRepositoryOptions(new commander/* Command */.uB("compare")
    .summary("what differs between two versions")
    .description("Compares metrics with their intervals, parameters, packages, data, files, size, gate and code of two versions.")
    .argument("<a>", "name, name@v1.2.0, name#stage or name@latest")
    .argument("<b>", "the other; an empty name (@v1.3.0, #staging) means a's model")
    .option("--json", "print JSON")
    .option("--markdown", "print Markdown, for a comment or an issue"))
    .addHelpText("after", "\nA paired change was measured by the gate on the same rows; the other change is the difference of two values.\nExit codes: 0 compared; 2 no such version, or could not be done.")
    .action(async (a, b, options) => {
    const { github, close } = await connectRepository(options);
    try {
        const { readComparison } = await Promise.all(/* import() */[__webpack_require__.e(4534), __webpack_require__.e(6888), __webpack_require__.e(5646), __webpack_require__.e(6646)]).then(__webpack_require__.bind(__webpack_require__, 86646));
        const first = (0,registry_words/* asReference */.AA)(a);
        const second = /^[@#]/.test(b) ? `${first.split(/[@#]/)[0]}${b}` : (0,registry_words/* asReference */.AA)(b);
        const comparison = await readComparison(github, first, second);
        if (options.json)
            return (0,terminal/* printJson */.Q2)(comparison);
        const { describeComparison, renderComparison } = await __webpack_require__.e(/* import() */ 1952).then(__webpack_require__.bind(__webpack_require__, 11952));
        if (options.markdown)
            return (0,terminal/* print */.yy)(renderComparison(comparison));
        const { title, sections, notes } = describeComparison(comparison);
        (0,terminal/* print */.yy)((0,terminal/* paint */.nI)("bold", title));
        for (const { heading, header, rows } of sections) {
            (0,terminal/* print */.yy)(`\n${(0,terminal/* paint */.nI)("bold", heading)}`);
            (0,terminal/* printTable */.e4)(header, rows);
        }
        if (notes.length > 0)
            (0,terminal/* print */.yy)();
        for (const note of notes)
            (0,terminal/* print */.yy)((0,terminal/* paint */.nI)("dim", note));
    }
    finally {
        await close();
    }
});

;// CONCATENATED MODULE: ../packages/cli/src/commands/demo.ts

const defineDemoCommand = () => new commander/* Command */.uB("demo")
    .description("play a pipeline's whole life on this machine: a GitHub on loopback, real data, in under a minute")
    .option("--keep", "leave the GitHub and the model servers up at the end, until Ctrl-C", false)
    .option("--directory <path>", "where everything is left to look at; emptied first", ".demo")
    .addHelpText("after", "\nExit codes: 0 the story came true, 1 it was interrupted, 2 something went otherwise.")
    .action(async (options) => {
    const { runDemo } = await Promise.all(/* import() */[__webpack_require__.e(4534), __webpack_require__.e(6888), __webpack_require__.e(6637), __webpack_require__.e(8729), __webpack_require__.e(6712), __webpack_require__.e(534), __webpack_require__.e(5560), __webpack_require__.e(5717)]).then(__webpack_require__.bind(__webpack_require__, 25717));
    await runDemo(options);
});

;// CONCATENATED MODULE: ../packages/cli/src/commands/demote.ts




const defineDemoteCommand = () => addRepositoryOptions(new commander/* Command */.uB("demote")
    .summary("take a stage away, without a successor")
    .description("Takes a stage from whoever holds it and gives it to nobody. What is deployed stays as it is. To give it to another version use promote, to the one before use rollback.")
    .argument("<model>", "name of the model")
    .argument("<stage>", "such as staging")
    .option("--reason <text>", "why, for the history (required)")
    .option("--expect, --expected-current <version>", "only if this version has the stage now")
    .option("--dispatch", "tell workflows: repository_dispatch of type mlops-stage-changed")
    .option("--actor <name>", "who decides; else git's user.name")
    .option("--json", "print JSON"))
    .addHelpText("after", "\nExit codes: 0 nobody has the stage now; 2 could not be done.")
    .action(async (model, stage, options) => {
    const reason = (0,registry_words/* needReason */.rB)(options.reason);
    const { github, close } = await connectRepository(options);
    try {
        const { demoteStage } = await Promise.all(/* import() */[__webpack_require__.e(6888), __webpack_require__.e(9782)]).then(__webpack_require__.bind(__webpack_require__, 69782));
        const outcome = await demoteStage(github, {
            model,
            stage,
            reason,
            actor: (0,registry_words/* findActor */.zm)(options.actor),
            runUrl: (0,registry_words/* findRunUrl */.QV)(),
            ...(0,registry_words/* readExpected */.vX)(options.expectedCurrent),
            ...(options.dispatch && { dispatch: true }),
            now: () => new Date(),
        });
        if (options.json)
            return (0,terminal/* printJson */.Q2)({ model, stage, ...outcome });
        (0,terminal/* print */.yy)(outcome.changed
            ? `${stage} of ${model} was taken from ${outcome.version}; nobody has it now, tag ${outcome.tag}`
            : `Nobody has ${stage} of ${model}. Nothing was changed.`);
    }
    finally {
        await close();
    }
});

;// CONCATENATED MODULE: ../packages/cli/src/commands/deprecate.ts




const defineDeprecateCommand = () => addRepositoryOptions(new commander/* Command */.uB("deprecate")
    .summary("retire a model: it stays, and everybody who takes it is warned")
    .description("Retires a whole model. Its versions and stages stay and can be had; list, show, pull and deploy say that it was retired, by whom and why. As in GTO there is no command that takes it back: registering or promoting a version does. To withdraw one version use yank.")
    .argument("<model>", "name of the model")
    .option("--reason <text>", "why, and what to use instead (required)")
    .option("--actor <name>", "who decides; else git's user.name")
    .option("--json", "print JSON"))
    .addHelpText("after", "\nExit codes: 0 the model is retired; 2 there is none, or could not be done.")
    .action(async (model, options) => {
    const reason = (0,registry_words/* needReason */.rB)(options.reason);
    const { github, close } = await connectRepository(options);
    try {
        const { deprecateModel } = await Promise.all(/* import() */[__webpack_require__.e(6888), __webpack_require__.e(5639)]).then(__webpack_require__.bind(__webpack_require__, 5639));
        const outcome = await deprecateModel(github, {
            model,
            reason,
            actor: (0,registry_words/* findActor */.zm)(options.actor),
            runUrl: (0,registry_words/* findRunUrl */.QV)(),
            now: () => new Date(),
        });
        if (options.json)
            return (0,terminal/* printJson */.Q2)({ model, ...outcome });
        (0,terminal/* print */.yy)(outcome.changed
            ? `${model} is retired, tag ${outcome.tag}`
            : `${model} was retired before. Nothing was changed.`);
    }
    finally {
        await close();
    }
});

;// CONCATENATED MODULE: ../packages/cli/src/commands/drift-bisect.ts

const defineDriftBisectCommand = () => new commander/* Command */.uB("bisect")
    .summary("since when does this data drift?")
    .description("Finds the first of ordered files or profiles (such as one an hour) from which on columns stay drifted.")
    .argument("<pieces...>", "files, globs or profiles; ordered by the time in their names, else as given")
    .requiredOption("--reference <file...>", "files or globs, or one profile.json of mlops profile")
    .option("--column <name>", "since when this column drifts, instead of any that does at the end")
    .option("--all", "look at every piece; else a search by halves, which is right where drift that came stayed")
    .option("--config <file>", "columns, thresholds and the like (drift.yml), or an mlops.yml")
    .option("--model <name>", "the model of mlops.yml; not needed where there is one only")
    .option("--separator <character>", "of CSV files; found in the header unless told")
    .option("--repository <folder>", "also list the commits of this clone between the last good and the first bad piece")
    .option("--json", "print one JSON document")
    .addHelpText("after", "\nExit codes: 0 searched, found or not; 2 could not be done.")
    .action(async (pieces, options) => {
    const { bisectFiles, printBisection } = await Promise.all(/* import() */[__webpack_require__.e(4534), __webpack_require__.e(6637), __webpack_require__.e(8780), __webpack_require__.e(554), __webpack_require__.e(9640), __webpack_require__.e(4797), __webpack_require__.e(1479), __webpack_require__.e(4507)]).then(__webpack_require__.bind(__webpack_require__, 14507));
    printBisection(await bisectFiles(pieces, options), options.json ?? false);
});

;// CONCATENATED MODULE: ../packages/cli/src/commands/drift.ts




const defineDriftCommand = () => new commander/* Command */.uB("drift")
    .enablePositionalOptions() // what stands behind the name of a subcommand is its own
    .summary("does this data still look like that data?")
    .description("Compares current data with reference data, column by column: distributions, missing cells, new categories, schema.")
    .option("--reference <file...>", "CSV, JSON-lines or Parquet files or globs, or one profile.json of mlops profile")
    .option("--current <source...>", "CSV, JSON-lines or Parquet: files, globs, https://, s3://, az://, gs://; or profiles made like the reference; else what --config names")
    .option("--engine <name>", "count a table in postgres, duckdb, clickhouse, bigquery, spark or trino, by its own command line")
    .option("--table <name>", "with --engine: the table, such as public.flights")
    .option("--query <sql>", "with --engine: the SELECT whose rows are the current data")
    .option("--engine-argument <word...>", "with --engine: for its command line, such as a database file")
    .option("--config <file>", "columns, thresholds and the like (drift.yml), or an mlops.yml (then see --model)")
    .option("--model <name>", "the model of mlops.yml; not needed where there is one only")
    .option("--separator <character>", "of CSV files, such as ; or tab; found in the header unless told")
    .option("--report <file>", "also write a page with charts (HTML, nothing loaded from elsewhere)")
    .option("--json", "print the check as one JSON document (mlops/drift@1)")
    .option("--exit-code", "leave with 1 where something alerts")
    .addHelpText("after", `
A column alerts when its difference is both beyond chance (Benjamini–Hochberg over all columns) and large enough to
matter (thresholds). Empty cells and the words that pandas takes for missing (NA, NaN, null, None, …) are missing.

A profile whose categories are hashed is compared with the salt in MLOPS_PROFILE_SALT.

Files may be compressed with gzip or zstd; what a file is, its first bytes say and not its name.

Exit codes: 0 the check was made; 1 something alerts, with --exit-code; 2 could not be checked.`)
    .action(async (options) => {
    const { reference } = options;
    if (!reference)
        throw new user_error.UserError("There is nothing to compare with.", { fix: "Name it with --reference." });
    const { checkFiles } = await Promise.all(/* import() */[__webpack_require__.e(4534), __webpack_require__.e(6637), __webpack_require__.e(8780), __webpack_require__.e(554), __webpack_require__.e(9640), __webpack_require__.e(4797), __webpack_require__.e(1479), __webpack_require__.e(6400)]).then(__webpack_require__.bind(__webpack_require__, 6400));
    const drift = await checkFiles({ ...options, reference, salt: process.env.MLOPS_PROFILE_SALT });
    if (options.report !== undefined) {
        const { writeOutput } = await __webpack_require__.e(/* import() */ 6943).then(__webpack_require__.bind(__webpack_require__, 26943));
        const { renderDriftReport } = await Promise.all(/* import() */[__webpack_require__.e(1156), __webpack_require__.e(7260)]).then(__webpack_require__.bind(__webpack_require__, 81156));
        await writeOutput(options.report, renderDriftReport(drift));
    }
    if (options.json)
        (0,terminal/* printJson */.Q2)(drift);
    else
        (await __webpack_require__.e(/* import() */ 4483).then(__webpack_require__.bind(__webpack_require__, 34483))).printDrift(drift);
    if (drift.state === "could_not_check")
        process.exitCode = 2;
    else
        process.exitCode = options.exitCode && drift.state === "alert" ? 1 : 0;
})
    .addCommand(defineDriftBisectCommand());

;// CONCATENATED MODULE: ../packages/cli/src/commands/gate-explain.ts


const defineGateExplainCommand = () => new commander/* Command */.uB("explain")
    .summary("why a verdict is what it is, and what would change it")
    .description("Reads a verdict.json (of a run directory, of mlops gate --json, or of a release) and tells it rule by rule in words.")
    .argument("<verdict.json>")
    .option("--json", "print the explanation as JSON")
    .addHelpText("after", "\nExit codes: 0 explained; 2 not a verdict.")
    .action(async (file, options) => {
    const { readFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 51455, 23));
    const { verdictContract } = await Promise.all(/* import() */[__webpack_require__.e(4534), __webpack_require__.e(7066)]).then(__webpack_require__.bind(__webpack_require__, 7066));
    const { describeUnreadable } = await Promise.all(/* import() */[__webpack_require__.e(5919), __webpack_require__.e(7517), __webpack_require__.e(8328)]).then(__webpack_require__.bind(__webpack_require__, 8328));
    const { explainVerdict } = await __webpack_require__.e(/* import() */ 7627).then(__webpack_require__.bind(__webpack_require__, 47627));
    const text = await readFile(file, "utf8").catch((cause) => {
        throw describeUnreadable(file, cause);
    });
    const explanation = explainVerdict(verdictContract.parse(text, file));
    if (options.json)
        return (0,terminal/* printJson */.Q2)(explanation);
    const { printExplanation } = await __webpack_require__.e(/* import() */ 4259).then(__webpack_require__.bind(__webpack_require__, 44259));
    printExplanation(explanation);
});

;// CONCATENATED MODULE: ../packages/cli/src/commands/gate-self-test.ts


const whole = (least) => (text) => {
    const value = Number(text);
    if (Number.isInteger(value) && value >= least)
        return value;
    throw new commander/* InvalidArgumentError */.Di(`Expected a whole number of at least ${least}.`);
};
const defineGateSelfTestCommand = () => new commander/* Command */.uB("self-test")
    .summary("how often would this policy be wrong on data like these?")
    .description("Simulates comparisons from your own labels and predictions: of two models that are equally good by construction, and of challengers that were harmed on purpose. Tells how often the policy stops each: its false-alarm rate and its detection rates.")
    .requiredOption("--policy <file>", "a gate policy, or an mlops.yml (then see --model)")
    .option("--model <name>", "the model of mlops.yml")
    .option("--labels <file>", "as for mlops gate")
    .requiredOption("--challenger <file>", "predictions of a real model")
    .option("--champion <file>", "of another one: then chance is as large as between your own two models")
    .option("--runs <number>", "simulated comparisons of each kind", whole(10), 100)
    .option("--resamples <number>", "of each, instead of the policy's", whole(200), 400)
    .option("--seed <number>", "the same seed gives the same numbers", whole(0), 1)
    .option("--json", "print the result as JSON")
    .addHelpText("after", "\nExit codes: 0 simulated, whatever the rates are; 2 could not be done (files, policy, data).")
    .action(async (options) => {
    const { selfTestFiles } = await Promise.all(/* import() */[__webpack_require__.e(4534), __webpack_require__.e(6637), __webpack_require__.e(8780), __webpack_require__.e(5919), __webpack_require__.e(7517), __webpack_require__.e(8328), __webpack_require__.e(8036), __webpack_require__.e(6800)]).then(__webpack_require__.bind(__webpack_require__, 46800));
    const result = await selfTestFiles(options);
    if (options.json)
        return (0,terminal/* printJson */.Q2)(result);
    const { printSelfTest } = await __webpack_require__.e(/* import() */ 7673).then(__webpack_require__.bind(__webpack_require__, 27673));
    printSelfTest(result);
});

;// CONCATENATED MODULE: ../packages/cli/src/commands/gate.ts





const defineGateCommand = () => new commander/* Command */.uB("gate")
    .summary("may this model replace that one?")
    .description("Judges a challenger's predictions on labelled data, against a champion's where there is one, by the rules of a policy.")
    // Options behind a subcommand's name are its own.
    .enablePositionalOptions()
    .option("--policy <file>", "a gate policy, or an mlops.yml (then see --model)")
    .option("--model <name>", "the model of mlops.yml; not needed where there is one only")
    .option("--labels <file>", "id,label[,slices…] as CSV, TSV, JSONL or Parquet; else the policy's data.labels.path")
    .option("--challenger <file>", "predictions id,score (score_<class> for multiclass); metrics JSON for task: summary")
    .option("--champion <file>", "the same of the model that is to be replaced; none: only bounds judge")
    .option("--metrics <file>", "the challenger's metrics, for task: summary and for budgets; see below for the formats")
    .option("--champion-metrics <file>", "the champion's")
    .option("--looks <number>", "how many decisions these labels have made before; evaluate-gate counts them by itself", readCount)
    .option("--report <file>", "write the whole review as one HTML page: intervals, slices, curves, methods")
    .option("--json", "print the verdict as one JSON document (mlops/verdict@1)")
    .addHelpText("after", `
Exit codes: 0 pass or warn; 1 fail, error, inconclusive, not_comparable or insufficient; 2 usage: a file, a column or
a policy that is not there or not such a one. Predictions and labels that are there and wrong (NaN, duplicate or
unknown ids, no rows, a broken line) are the verdict error, exit 1.

Predictions and labels: .csv, .tsv, .jsonl or .parquet, each also .gz. Task ranking: the columns query and id tell rows
apart. Task llm: id and score (or pass, or outcome: win, tie, loss), promptfoo's results.json, lm-eval's
samples_*.jsonl (columns.score chooses the metric); labels are not needed.

Metrics, as the tools write them, and the names that a policy calls them by:
  metrics.json of DVC, DVCLive, CML      val.auc (nested keys joined with dots), step
  dvc metrics diff --json                as in the file; the champion's numbers are in it too
  MLflow: a flat dict, a run's folder    val/auc
  classification_report(output_dict)     accuracy, f1_macro, recall_weighted, precision@class=oak
  Hugging Face all_results.json          eval_loss, eval_accuracy
  metrics.csv of Lightning, Keras, YOLO  the column; its last cell that is not empty
  lm-eval results_*.json                 arc_easy.acc,none
  promptfoo results.json                 pass_rate, score, score.<name>, successes, failures, errors, latency_ms, cost, tokens
  github-action-benchmark                the benchmark's name

Example policy:
  task: binary
  rules:
  - {id: auc, kind: non_inferiority, metric: roc_auc, margin: 0.005}
  - {id: floor, kind: bound, metric: roc_auc, min: 0.6, on: ci_lower}`)
    .addCommand(defineGateExplainCommand())
    .addCommand(defineGateSelfTestCommand())
    .action(async ({ policy, report, ...options }) => {
    const request = { ...options, policy: need(policy, "--policy") };
    const verdict = report === undefined
        ? await (await Promise.all(/* import() */[__webpack_require__.e(4534), __webpack_require__.e(6637), __webpack_require__.e(8780), __webpack_require__.e(5919), __webpack_require__.e(7517), __webpack_require__.e(8328), __webpack_require__.e(8036), __webpack_require__.e(8835)]).then(__webpack_require__.bind(__webpack_require__, 8835))).judgeFiles(request)
        : await (await Promise.all(/* import() */[__webpack_require__.e(4534), __webpack_require__.e(6637), __webpack_require__.e(8780), __webpack_require__.e(5919), __webpack_require__.e(7517), __webpack_require__.e(8328), __webpack_require__.e(8036), __webpack_require__.e(4682), __webpack_require__.e(9681), __webpack_require__.e(4564)]).then(__webpack_require__.bind(__webpack_require__, 94564))).reportFiles(request, report);
    if (options.json)
        (0,terminal/* printJson */.Q2)(verdict);
    else
        (await __webpack_require__.e(/* import() */ 5921).then(__webpack_require__.bind(__webpack_require__, 45921))).printVerdict(verdict);
    process.exitCode = verdict.verdict === "pass" || verdict.verdict === "warn" ? 0 : 1;
});
const readCount = (text) => {
    if (/^\d{1,9}$/.test(text))
        return Number(text);
    throw new user_error.UserError(`--looks is "${text}", expected a whole number of at least 0.`);
};
/** Not commander's requiredOption: that would be asked of the subcommands too. */
const need = (value, option) => {
    if (value !== undefined)
        return value;
    throw new user_error.UserError(`mlops gate needs ${option} <file>.`, { fix: "See mlops gate --help." });
};

// EXTERNAL MODULE: ../packages/contracts/src/format.ts
var format = __webpack_require__(76656);
;// CONCATENATED MODULE: ../packages/cli/src/commands/github.ts



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
        const { serveGithub } = await Promise.all(/* import() */[__webpack_require__.e(4534), __webpack_require__.e(6637), __webpack_require__.e(8729), __webpack_require__.e(6712), __webpack_require__.e(534), __webpack_require__.e(5560), __webpack_require__.e(9657)]).then(__webpack_require__.bind(__webpack_require__, 39657));
        await serveGithub(options);
    });
    github
        .command("stop-servers")
        .summary("end the model servers that runs on this machine have started")
        .description("Ends the model servers that mlops run and mlops github serve have started and left running.")
        .option("--directory <folder>", "where the local GitHub's state is kept", ".mlops/github")
        .action(async ({ directory }) => {
        const { stopServers } = await Promise.all(/* import() */[__webpack_require__.e(4534), __webpack_require__.e(7612)]).then(__webpack_require__.bind(__webpack_require__, 17612));
        const { serversOf } = await Promise.all(/* import() */[__webpack_require__.e(4534), __webpack_require__.e(6637), __webpack_require__.e(8729), __webpack_require__.e(534), __webpack_require__.e(1408)]).then(__webpack_require__.bind(__webpack_require__, 51408));
        (0,terminal/* print */.yy)(`${(0,format/* countOf */.pq)(await stopServers(serversOf(directory)), "model server")} ended`);
    });
    return github;
};

// EXTERNAL MODULE: ../packages/contracts/src/one-line.ts
var one_line = __webpack_require__(76374);
;// CONCATENATED MODULE: ../packages/cli/src/commands/history.ts





const defineHistoryCommand = () => addRepositoryOptions(new commander/* Command */.uB("history")
    .summary("what happened to a model: when, what, who, why")
    .description("Tells every registration and change of a stage of a model, newest first, from its annotated tags.")
    .argument("<model>", "name of the model")
    .option("--stage <name>", "only changes of this stage")
    .option("--as-of <time>", "only what had happened by then")
    .option("--limit <n>", "only the newest n")
    .option("--json", "print JSON"))
    .addHelpText("after", "\nExit codes: 0 told; 2 there is no such model, or could not be done.")
    .action(async (model, options) => {
    const { github, close } = await connectRepository(options);
    try {
        const { readHistory } = await Promise.all(/* import() */[__webpack_require__.e(6888), __webpack_require__.e(7519)]).then(__webpack_require__.bind(__webpack_require__, 7519));
        const entries = (await readHistory(github, model, { asOf: (0,registry_words/* readTime */.aQ)(options.asOf) }))
            .filter((entry) => options.stage === undefined || entry.stage === options.stage)
            .slice(0, options.limit === undefined ? undefined : readLimit(options.limit));
        if (options.json)
            return (0,terminal/* printJson */.Q2)(entries);
        if (entries.length === 0)
            return (0,terminal/* printNote */.cN)(`Nothing of ${model} matches.`);
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
        unassigned: "demoted",
    };
    return [
        (0,registry_words/* formatTime */.fU)(entry.at),
        (0,terminal/* paint */.nI)("bold", entry.version),
        entry.stage ? (0,terminal/* paint */.nI)("cyan", entry.stage) : "",
        entry.kind === "assigned"
            ? [
                entry.previous && `← ${(0,one_line.oneLine)(entry.previous)}`,
                entry.void && "void: withdrawn",
                entry.gone && "its tag is gone",
            ]
                .filter(Boolean)
                .join(", ")
            : (0,terminal/* paint */.nI)("dim", entry.collected ? "collected" : words[entry.kind]) +
                (entry.back ? ` → ${(0,one_line.oneLine)(entry.back)}` : ""),
        (0,one_line.oneLine)(entry.actor ?? "–"),
        entry.gate ? `gate ${(0,one_line.oneLine)(entry.gate).slice(0, 4)}…` : "",
        entry.runUrl ? `run ${(0,one_line.oneLine)(entry.runUrl.split("/").at(-1))}` : "",
        shorten((0,one_line.oneLine)(entry.forced ? `${entry.reason} (forced: ${entry.forced})` : entry.reason), 80),
    ];
};
const shorten = (text, length) => text.length > length ? `${text.slice(0, length - 1)}…` : text;
const readLimit = (text) => Math.max(1, Math.trunc(Number(text)) || 1);

// EXTERNAL MODULE: ../packages/registry/src/search/where-fields.ts
var where_fields = __webpack_require__(51299);
;// CONCATENATED MODULE: ../packages/cli/src/commands/list.ts






const defineListCommand = () => addRepositoryOptions(new commander/* Command */.uB("list")
    .summary("the models of the registry, or the versions of one")
    .description("Lists the models of a repository with their latest version and stages, or the versions of one model.")
    .argument("[model]", "list the versions of this model")
    .option("--where <expression>", 'only versions that it fits, such as "auc > 0.9 and stage = production"')
    .option("--as-of <time>", "as the tags stood then, such as 2026-11-23T14:30 (UTC)")
    .option("--json", "print JSON"))
    .addHelpText("after", () => helpOnWhere())
    .addHelpText("after", "\nExit codes: 0 listed, even where there is nothing; 2 there is no such model, or could not be done.")
    .action(async (model, options) => {
    const asOf = (0,registry_words/* readTime */.aQ)(options.asOf);
    if (asOf && options.where !== undefined)
        throw new user_error.UserError("--as-of and --where cannot be combined.", {
            fix: "Use `created < …` in the expression, or --as-of alone.",
        });
    const { github, close } = await connectRepository(options);
    try {
        if (options.where !== undefined) {
            const { listWhere } = await Promise.all(/* import() */[__webpack_require__.e(4534), __webpack_require__.e(6888), __webpack_require__.e(5152), __webpack_require__.e(4978), __webpack_require__.e(5646), __webpack_require__.e(55)]).then(__webpack_require__.bind(__webpack_require__, 92436));
            return await listWhere(github, { expression: options.where, ...(model !== undefined && { model }) }, options);
        }
        const history = await Promise.all(/* import() */[__webpack_require__.e(6888), __webpack_require__.e(7519)]).then(__webpack_require__.bind(__webpack_require__, 7519));
        if (model === undefined)
            printModels(await history.listModels(github, { asOf }), options);
        else
            printVersions(model, await history.listVersions(github, model, { asOf }), options);
    }
    finally {
        await close();
    }
});
const helpOnWhere = () => `
An expression has comparisons, and, or, not and parentheses:
  auc > 0.9 and data.digest = 9f2c41 and stage = production
  label.team = fraud and params.depth >= 3 and created > 2026-01-01
  version in (v1.2.0, v1.3.0) or not (verdict = pass)
Operators: = != > >= < <= ~ (contains) !~ in (…) not in (…). A text with spaces or parentheses goes in quotes. What a
version does not say fits nothing. Fields:
${(0,where_fields/* describeFields */.VO)()
    .map(([name, help]) => `  ${name.padEnd(20)}${help}`)
    .join("\n")}`;
const printModels = (models, { json }) => {
    if (json)
        return (0,terminal/* printJson */.Q2)(models);
    if (models.length === 0)
        return (0,terminal/* printNote */.cN)("No model is registered yet. The register-model action registers the first.");
    (0,terminal/* printTable */.e4)(["model", "latest", "versions", "stages"], models.map(({ model, latest, versions, stages, deprecated }) => [
        deprecated ? `${(0,terminal/* paint */.nI)("strikethrough", model)} (retired)` : (0,terminal/* paint */.nI)("bold", model),
        latest ?? "–",
        String(versions.length),
        Object.entries(stages)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([stage, version]) => `${(0,terminal/* paint */.nI)("cyan", stage)} ${version}`)
            .join(", ") || "–",
    ]));
};
const printVersions = (model, versions, { json, asOf }) => {
    if (json)
        return (0,terminal/* printJson */.Q2)(versions);
    if (versions.length === 0)
        return (0,terminal/* printNote */.cN)(asOf
            ? `${model} had no version then.`
            : `${model} has no published version. All models: npx mlops list`);
    const { deprecated } = versions[0];
    if (deprecated)
        (0,terminal/* printNote */.cN)(`${model} was retired ${(0,registry_words/* describeDecision */.K5)(deprecated)}`);
    (0,terminal/* printTable */.e4)(["version", "registered", "by", "gate", "commit", "stages"], versions.map(({ version, at, actor, verdict, commit, stages, yanked, collected }) => [
        yanked ? (0,terminal/* paint */.nI)("strikethrough", version) : (0,terminal/* paint */.nI)("bold", version),
        (0,registry_words/* formatTime */.fU)(at),
        actor ?? "–",
        verdict ?? "none",
        commit.slice(0, 7),
        collected
            ? "collected"
            : yanked
                ? "withdrawn"
                : stages.map((stage) => (0,terminal/* paint */.nI)("cyan", stage)).join(", ") || "–",
    ]));
    for (const { version, withdrawn, collected } of versions)
        if (withdrawn && !collected)
            (0,terminal/* printNote */.cN)(`${version} was withdrawn ${(0,registry_words/* describeDecision */.K5)(withdrawn)}`);
    (0,terminal/* print */.yy)((0,terminal/* paint */.nI)("dim", `\nTimes are UTC. One of them: npx mlops show ${model}@${versions[0].version}`));
};

;// CONCATENATED MODULE: ../packages/cli/src/commands/profile.ts




const defineProfileCommand = () => new commander/* Command */.uB("profile")
    .enablePositionalOptions() // what stands behind the name of a subcommand is its own
    .summary("summarise data, to compare later data with")
    .description("Writes what drift checks need to know of a data set: counts between fixed edges, never rows. The same rows give the same bytes, whatever their order, their files and their format.")
    .argument("<files...>", "CSV, JSON-lines or Parquet files or globs that together are one data set; or profiles, to merge")
    .option("-o, --output <file>", "where to; else standard output")
    .option("--include <column...>", "only these columns")
    .option("--exclude <column...>", "not these columns")
    .option("--numeric <column...>", "numbers, whatever they look like")
    .option("--categorical <column...>", "categories, even where they are written with digits")
    .option("--rare-below <rows>", "do not name categories with fewer rows", "0")
    .option("--hash <column...>", "hold categories only as hashes, salted with MLOPS_PROFILE_SALT")
    .option("--digits <count>", "round edges and extremes of numbers to so many significant digits")
    .option("--correlations", "also how numeric columns go together")
    .option("--like <profile>", "with the kinds and edges of this profile, so that the two can be merged")
    .option("--shard <i/n>", "only the i-th of n parts of the files, with --like; see mlops profile merge")
    .option("--separator <character>", "of CSV files, such as ; or tab; found in the header unless told")
    .addHelpText("after", `
A profile tells names of columns, smallest, largest and quantile values of numbers, and the categories of text columns
(none of a column where nearly every row has its own). Publish it only where you would publish those. A shard names all
categories of the columns that the reference does not take for identifiers.

Exit codes: 0 written; 2 could not be done.`)
    .action(async (files, options) => {
    await writeProfile(await buildProfile(files, options), options.output);
})
    .addCommand(defineMergeCommand());
const defineMergeCommand = () => new commander/* Command */.uB("merge")
    .summary("the profile of all, from the profiles of parts")
    .description("Adds up the shards of a data set, whatever their order: the bytes that one job would have written. A shard that is missing, there twice or made like another reference is refused. Profiles that are no shards are merged too; their means may differ in the last digits.")
    .argument("<profiles...>", "files or globs")
    .option("-o, --output <file>", "where to; else standard output")
    .option("--rare-below <rows>", "of shards: do not name categories with fewer rows", "0")
    .action(async (files, options) => {
    const { mergeFiles } = await Promise.all(/* import() */[__webpack_require__.e(4534), __webpack_require__.e(554), __webpack_require__.e(4883)]).then(__webpack_require__.bind(__webpack_require__, 34883));
    await writeProfile(await mergeFiles(files, profile_readCount(options.rareBelow, "--rare-below")), options.output);
});
const writeProfile = async (profile, output) => {
    const { writeOutput } = await __webpack_require__.e(/* import() */ 6943).then(__webpack_require__.bind(__webpack_require__, 26943));
    const { profileContract } = await Promise.all(/* import() */[__webpack_require__.e(4534), __webpack_require__.e(622)]).then(__webpack_require__.bind(__webpack_require__, 60622));
    const text = profileContract.serialise(profile);
    if (output === undefined)
        return (0,terminal/* print */.yy)(text.trimEnd());
    await writeOutput(output, text);
    (0,terminal/* printNote */.cN)(`${output}: ${(0,format/* countOf */.pq)(profile.rows, "row")}, ${(0,format/* countOf */.pq)(profile.columns.length, "column")}, ${(0,format/* formatBytes */.z3)(text.length)}`);
};
const buildProfile = async (files, options) => {
    const { expandGlobs } = await __webpack_require__.e(/* import() */ 1728).then(__webpack_require__.bind(__webpack_require__, 31728));
    const { readProfile } = await Promise.all(/* import() */[__webpack_require__.e(4534), __webpack_require__.e(7228)]).then(__webpack_require__.bind(__webpack_require__, 77228));
    const paths = expandGlobs(files, process.cwd());
    const profiles = await Promise.all(paths.map(readProfile));
    const found = profiles.filter((profile) => profile !== undefined);
    if (found.length === paths.length)
        return (await Promise.all(/* import() */[__webpack_require__.e(4534), __webpack_require__.e(554), __webpack_require__.e(4883)]).then(__webpack_require__.bind(__webpack_require__, 34883))).mergeFiles(paths, 0);
    if (found.length > 0)
        throw new user_error.UserError("Some of the files are data and some are profiles.", {
            fix: "Give data, to profile it, or profiles, to merge them.",
        });
    const like = options.like === undefined ? undefined : await readProfile(options.like);
    if (options.like !== undefined && !like)
        throw new user_error.UserError(`${options.like} is not a profile.`);
    const { readShardNumber, shareOf } = await __webpack_require__.e(/* import() */ 7134).then(__webpack_require__.bind(__webpack_require__, 57134));
    const shard = options.shard === undefined ? undefined : readShardNumber(options.shard);
    if (shard && options.rareBelow !== "0")
        throw new user_error.UserError("What is rare only all shards together tell.", {
            fix: "Leave --rare-below to mlops profile merge.",
        });
    const { profileFiles } = await Promise.all(/* import() */[__webpack_require__.e(554), __webpack_require__.e(9640), __webpack_require__.e(4797), __webpack_require__.e(5443)]).then(__webpack_require__.bind(__webpack_require__, 84797));
    const types = Object.fromEntries([
        ...(options.numeric ?? []).map((name) => [name, "numeric"]),
        ...(options.categorical ?? []).map((name) => [name, "categorical"]),
    ]);
    const { showProgress } = await __webpack_require__.e(/* import() */ 2085).then(__webpack_require__.bind(__webpack_require__, 62085));
    const progress = showProgress("reading");
    return profileFiles(shard ? shareOf(paths, shard) : paths, {
        shard,
        onProgress: progress.update,
        columns: { include: options.include, exclude: options.exclude, types },
        rareBelow: profile_readCount(options.rareBelow, "--rare-below"),
        hash: { columns: options.hash ?? [], salt: process.env.MLOPS_PROFILE_SALT },
        ...(options.digits !== undefined && { digits: readDigits(options.digits) }),
        joint: options.correlations ? "always" : "never",
        like,
        separator: options.separator,
    }).finally(progress.end);
};
const readDigits = (text) => {
    const digits = profile_readCount(text, "--digits");
    if (digits >= 1 && digits <= 15)
        return digits;
    throw new user_error.UserError(`--digits is "${text}", expected 1 to 15.`);
};
const profile_readCount = (text, option) => {
    if (/^\d+$/.test(text))
        return Number(text);
    throw new user_error.UserError(`${option} is "${text}", expected a whole number.`);
};

;// CONCATENATED MODULE: ../packages/cli/src/commands/promote.ts





const definePromoteCommand = () => addRepositoryOptions(new commander/* Command */.uB("promote")
    .summary("give a stage to a version")
    .description("Gives a stage to a version, and takes it from the version that had it. Both are annotated tags, which keep who did it and why. It deploys nothing.")
    .argument("<reference>", "name@v1.2.0, name#stage or name@latest")
    .argument("<stage>", "such as staging or production")
    .option("--reason <text>", "why, for the history (required)")
    .option("--force-reason <text>", "promote without a passing verdict, and say why")
    .option("--expect, --expected-current <version>", "only if this version has the stage now (none: if no version has)")
    .option("--dispatch", "tell workflows: repository_dispatch of type mlops-stage-changed")
    .option("--actor <name>", "who decides; else git's user.name")
    .option("--json", "print JSON"))
    .addHelpText("after", "\nExit codes: 0 the version has the stage; 2 could not be done.")
    .action(async (reference, stage, options) => {
    const reason = (0,registry_words/* needReason */.rB)(options.reason);
    const { github, close } = await connectRepository(options);
    try {
        const { requireVersion } = await Promise.all(/* import() */[__webpack_require__.e(4534), __webpack_require__.e(6888), __webpack_require__.e(5646), __webpack_require__.e(6582)]).then(__webpack_require__.bind(__webpack_require__, 96582));
        const { assignStage } = await Promise.all(/* import() */[__webpack_require__.e(6888), __webpack_require__.e(5646), __webpack_require__.e(5427)]).then(__webpack_require__.bind(__webpack_require__, 75427));
        const version = await requireVersion(github, (0,registry_words/* asReference */.AA)(reference));
        const outcome = await assignStage(github, {
            version,
            stage,
            reason,
            actor: (0,registry_words/* findActor */.zm)(options.actor),
            runUrl: (0,registry_words/* findRunUrl */.QV)(),
            ...(options.dispatch && { dispatch: true }),
            ...(options.forceReason && { forceReason: options.forceReason }),
            ...(0,registry_words/* readExpected */.vX)(options.expectedCurrent),
            now: () => new Date(),
        });
        if (options.json)
            return (0,terminal/* printJson */.Q2)({ model: version.model, version: version.version, stage, ...outcome });
        if (version.deprecated)
            (0,terminal/* printNote */.cN)(`${version.model} was retired (${(0,one_line.oneLine)(version.deprecated.reason)}); this brings it back.`);
        (0,terminal/* print */.yy)(outcome.changed
            ? `${version.tag} → ${stage}${outcome.previous ? ` (was ${outcome.previous})` : ""}, tag ${outcome.tag}`
            : `${version.tag} has ${stage} already (tag ${outcome.tag}). Nothing was changed.`);
    }
    finally {
        await close();
    }
});

;// CONCATENATED MODULE: ../packages/cli/src/commands/pull.ts





const definePullCommand = () => addRepositoryOptions(new commander/* Command */.uB("pull")
    .summary("download a version's files, verified")
    .description("Downloads the model files of a version under the paths they were trained as: large ones in parallel ranges, small ones side by side. Every sha256 is checked before a file takes its name; what was interrupted is resumed; what is there already is left alone.")
    .argument("<reference>", "name, name@v1.2.0, name@^1.2 (a semver range), name@latest, name@previous, name#stage, or name#stage~1 for who had the stage before")
    .option("-o, --output <directory>", "where to", ".")
    .option("--file <path...>", "only these files of the model")
    .option("--evidence <role...>", "these too: run, metrics, verdict, predictions, golden, environment, profile")
    .option("--json", "print what was fetched as JSON"))
    .addHelpText("after", "\nExit codes: 0 downloaded and verified; 2 no such version, or could not be done.")
    .action(async (reference, options) => {
    const { github, close } = await connectRepository(options);
    try {
        const { requireVersion } = await Promise.all(/* import() */[__webpack_require__.e(4534), __webpack_require__.e(6888), __webpack_require__.e(5646), __webpack_require__.e(6582)]).then(__webpack_require__.bind(__webpack_require__, 96582));
        const { warningsAbout } = await __webpack_require__.e(/* import() */ 6460).then(__webpack_require__.bind(__webpack_require__, 6460));
        const { pullVersion } = await Promise.all(/* import() */[__webpack_require__.e(7318), __webpack_require__.e(3211)]).then(__webpack_require__.bind(__webpack_require__, 33075));
        const { showProgress } = await __webpack_require__.e(/* import() */ 2085).then(__webpack_require__.bind(__webpack_require__, 62085));
        const version = await requireVersion(github, (0,registry_words/* asReference */.AA)(reference));
        const warnings = warningsAbout(version);
        for (const warning of warnings)
            (0,terminal/* printNote */.cN)(`Warning: ${warning}`);
        const progress = showProgress(version.tag);
        const { files, evidence } = await pullVersion(github, version, options.output, {
            ...(options.file && { files: options.file }),
            ...(options.evidence && { evidence: options.evidence }),
            onProgress: progress.update,
        }).finally(progress.end);
        const { version: number, model, tag, manifestDigest } = version;
        if (options.json)
            return (0,terminal/* printJson */.Q2)({
                model,
                version: number,
                tag,
                manifestDigest,
                directory: options.output,
                files,
                evidence,
                warnings,
            });
        for (const { path, sha256 } of files)
            (0,terminal/* print */.yy)(`${sha256}  ${path}`);
        (0,terminal/* printNote */.cN)(`${tag} is in ${options.output} (${(0,format/* countOf */.pq)(files.length, "file")}, verified).`);
    }
    finally {
        await close();
    }
});

// EXTERNAL MODULE: ../packages/cli/src/cache-folder.ts
var cache_folder = __webpack_require__(77365);
;// CONCATENATED MODULE: ../packages/cli/src/commands/registry-doctor.ts






const defineRegistryDoctorCommand = () => addRepositoryOptions(new commander/* Command */.uB("doctor")
    .summary("find what is wrong with a registry, and what to do about it")
    .description("Examines tags, releases, assets against manifests, references, stages, drafts, rulesets and limits. Changes nothing.")
    .option("--json", "print JSON"))
    .addHelpText("after", "\nExit codes: 0 healthy; 1 something is to be mended; 2 could not be done.")
    .action(async (options) => {
    const { github, close } = await connectRepository(options);
    try {
        const { examineRegistry } = await Promise.all(/* import() */[__webpack_require__.e(4534), __webpack_require__.e(6888), __webpack_require__.e(6637), __webpack_require__.e(5646), __webpack_require__.e(5128), __webpack_require__.e(4476), __webpack_require__.e(2606), __webpack_require__.e(6198)]).then(__webpack_require__.bind(__webpack_require__, 56913));
        const examination = await examineRegistry(github, {
            cache: (0,cache_folder/* cacheFolder */.n)("manifests"),
            now: () => new Date(),
        });
        const { findings, healthy, models, versions } = examination;
        process.exitCode = healthy ? 0 : 1;
        if (options.json)
            return (0,terminal/* printJson */.Q2)(examination);
        const colours = { error: "red", warning: "yellow", note: "dim" };
        for (const { level, subject, message, fix } of findings) {
            (0,terminal/* print */.yy)(`${(0,terminal/* paint */.nI)(colours[level], level.padEnd(7))}  ${(0,terminal/* paint */.nI)("bold", (0,one_line.oneLine)(subject))}`);
            (0,terminal/* print */.yy)(`         ${(0,one_line.oneLine)(message)}`);
            if (fix !== "Nothing.")
                (0,terminal/* print */.yy)((0,terminal/* paint */.nI)("dim", `         → ${(0,one_line.oneLine)(fix)}`));
        }
        const faults = findings.filter(({ level }) => level !== "note").length;
        (0,terminal/* print */.yy)(`\n${(0,format/* countOf */.pq)(models, "model")}, ${(0,format/* countOf */.pq)(versions, "version")}: ${healthy ? (0,terminal/* paint */.nI)("green", "healthy") : (0,terminal/* paint */.nI)("red", `${(0,format/* countOf */.pq)(faults, "thing")} to mend`)}`);
    }
    finally {
        await close();
    }
});

;// CONCATENATED MODULE: ../packages/cli/src/commands/registry-gc.ts








const defineRegistryGcCommand = () => addRepositoryOptions(new commander/* Command */.uB("gc")
    .summary("let the bytes of old versions go")
    .description("Deletes the releases of old versions of a model. Their tags stay, marked as collected, and no number is used again. Shows what would go; does it with --apply.")
    .argument("<model>", "name of the model")
    .requiredOption("--keep <n>", "how many of the newest versions stay, at least 1")
    .option("--keep-stages <stage...>", "versions stay that ever held one of these stages")
    .option("--older-than <days>", "only versions registered so many days ago or earlier, such as 90 or 90d")
    .option("--reason <text>", "why, for the tags")
    .option("--apply", "do it")
    .option("--actor <name>", "who decides; else git's user.name")
    .option("--json", "print JSON"))
    .addHelpText("after", `
These stay whatever is asked: a version that holds a stage, that a rollback would go back to, that a Deployment needs,
the newest and the latest, and a version whose bytes are part of one that stays.
Exit codes: 0 shown or done; 2 could not be done.`)
    .action(async (model, options) => {
    const rules = {
        keep: readKeep(options.keep),
        keepStages: options.keepStages ?? [],
        before: options.olderThan === undefined ? null : daysAgo(options.olderThan),
    };
    const { github, close } = await connectRepository(options);
    try {
        const { collectVersions, previewCollection } = await Promise.all(/* import() */[__webpack_require__.e(4534), __webpack_require__.e(6888), __webpack_require__.e(5646), __webpack_require__.e(5128), __webpack_require__.e(2606)]).then(__webpack_require__.bind(__webpack_require__, 63910));
        const collection = {
            model,
            rules,
            actor: (0,registry_words/* findActor */.zm)(options.actor),
            runUrl: null,
            ...(options.reason && { reason: options.reason }),
            cache: (0,cache_folder/* cacheFolder */.n)("manifests"),
            now: () => new Date(),
        };
        const done = options.apply ? await collectVersions(github, collection) : undefined;
        const plan = done?.plan ?? (await previewCollection(github, collection));
        const going = done?.gone ?? plan.steps.filter(({ kept }) => kept === null);
        const bytes = going.reduce((sum, { stock }) => sum + stock.bytes, 0);
        if (options.json)
            return (0,terminal/* printJson */.Q2)({
                model,
                applied: done !== undefined,
                held: plan.held,
                bytes,
                versions: plan.steps.map((step) => ({
                    version: step.version.version,
                    tag: step.version.tag,
                    at: step.version.at,
                    bytes: step.stock.bytes,
                    kept: step.kept,
                    gone: done !== undefined && going.includes(step),
                })),
            });
        if (plan.steps.length === 0)
            return (0,terminal/* printNote */.cN)(`${model} has no version with files. All models: npx mlops list`);
        (0,terminal/* printTable */.e4)(["version", "registered", "size", "", "why"], plan.steps.map((step) => [
            (0,terminal/* paint */.nI)("bold", step.version.version),
            (0,registry_words/* formatTime */.fU)(step.version.at),
            (0,format/* formatBytes */.z3)(step.stock.bytes),
            step.kept !== null || plan.held !== null
                ? "stays"
                : (0,terminal/* paint */.nI)("red", going.includes(step) && done ? "gone" : "goes"),
            (0,one_line.oneLine)(step.kept ?? ""),
        ]));
        if (plan.held !== null)
            return (0,terminal/* printNote */.cN)(`\nNothing was collected: ${plan.held}`);
        (0,terminal/* print */.yy)(`\n${(0,format/* countOf */.pq)(going.length, "version")}, ${(0,format/* formatBytes */.z3)(bytes)}${done ? " freed" : ""}.`);
        if (!done && going.length > 0)
            (0,terminal/* printNote */.cN)("Nothing was changed. They go with --apply; their tags stay.");
    }
    finally {
        await close();
    }
});
const readKeep = (text) => {
    const keep = Number(text);
    if (Number.isInteger(keep) && keep >= 1)
        return keep;
    throw new user_error.UserError(`--keep ${text} is no number of versions.`, {
        fix: "Give a whole number of at least 1: the newest version always stays.",
    });
};
const daysAgo = (text) => {
    const match = /^(\d+)d?$/.exec(text);
    if (match)
        return new Date(Date.now() - Number(match[1]) * 86_400_000);
    throw new user_error.UserError(`--older-than ${text} is no number of days.`, { fix: "Write it as 90 or 90d." });
};

;// CONCATENATED MODULE: ../packages/cli/src/commands/registry-reconcile.ts






const defineRegistryReconcileCommand = () => addRepositoryOptions(new commander/* Command */.uB("reconcile")
    .summary("finish what crashed runs left")
    .description("Publishes versions whose run died between tag and release, closes those of which nothing is left for a day (a tag says so; the number stays unused), takes stages from versions that lost them, and removes drafts that nobody touched for a day. Shows what it would do; does it with --apply.")
    .argument("[model]", "only this model")
    .option("--apply", "do it")
    .option("--actor <name>", "who decides; else git's user.name")
    .option("--json", "print JSON"))
    .addHelpText("after", "\nDrafts are seen with a token that may write (contents: write).\nExit codes: 0 shown or done; 2 could not be done.")
    .action(async (model, options) => {
    const { github, close } = await connectRepository(options);
    try {
        const { findLeftovers, mend } = await Promise.all(/* import() */[__webpack_require__.e(4534), __webpack_require__.e(6888), __webpack_require__.e(6637), __webpack_require__.e(5646), __webpack_require__.e(5128), __webpack_require__.e(4476), __webpack_require__.e(2606), __webpack_require__.e(4366)]).then(__webpack_require__.bind(__webpack_require__, 9775));
        const now = () => new Date();
        const found = await findLeftovers(github, { ...(model !== undefined && { model }), now });
        const request = {
            actor: (0,registry_words/* findActor */.zm)(options.actor),
            runUrl: null,
            now,
            log: { info: terminal/* printNote */.cN, warn: terminal/* printNote */.cN },
        };
        const rows = [];
        for (const leftover of found) {
            const { kind, what, why } = leftover;
            rows.push({
                model: leftover.model,
                kind,
                what,
                why,
                done: options.apply ? await mend(github, leftover, request) : false,
            });
        }
        if (options.json)
            return (0,terminal/* printJson */.Q2)(rows);
        if (rows.length === 0)
            return (0,terminal/* print */.yy)("No run left anything undone.");
        const words = {
            publish: ["to publish", "published"],
            close: ["to close", "closed"],
            settle: ["to settle", "settled"],
            reap: ["to remove", "removed"],
            unused: ["nothing to do", ""],
            waiting: ["wait", ""],
        };
        (0,terminal/* printTable */.e4)(["", "what", "why"], rows.map(({ kind, what, why, done }) => [
            done ? (0,terminal/* paint */.nI)("green", words[kind][1]) : words[kind][0],
            (0,terminal/* paint */.nI)("bold", (0,one_line.oneLine)(what)),
            (0,one_line.oneLine)(why),
        ]));
        const open = rows.filter(({ kind, done }) => !done && !["unused", "waiting"].includes(kind)).length;
        if (open > 0 && !options.apply)
            (0,terminal/* printNote */.cN)(`\nNothing was changed. ${(0,format/* countOf */.pq)(open, "thing")} would be done with --apply.`);
    }
    finally {
        await close();
    }
});

;// CONCATENATED MODULE: ../packages/cli/src/commands/registry.ts




const defineRegistryCommand = () => new commander/* Command */.uB("registry")
    .summary("care for the registry: examine, finish, make room")
    .description("Looks after a registry: finds what is wrong, finishes what crashed runs left, lets old bytes go.")
    .addCommand(defineRegistryDoctorCommand())
    .addCommand(defineRegistryReconcileCommand())
    .addCommand(defineRegistryGcCommand());

;// CONCATENATED MODULE: ../packages/cli/src/commands/replay.ts




const defineReplayCommand = () => addRepositoryOptions(new commander/* Command */.uB("replay")
    .summary("judge a version again, from its release")
    .description("Downloads what the gate saw of a version (its predictions, its champion's, the policy and the labels at their commit), judges again, and compares the verdict with the one in the release, number by number.")
    .argument("<reference>", "name, name@v1.2.0, name#stage or name@latest")
    .option("--config <file>", "where the policy was at that commit", "mlops.yml")
    .option("--json", "print what was found as JSON"))
    .addHelpText("after", "\nExit codes: 0 the same verdict, bit for bit; 1 another one; 2 could not be judged again.")
    .action(async (reference, options) => {
    const { github, close } = await connectRepository(options);
    try {
        const { replayVersion } = await Promise.all(/* import() */[__webpack_require__.e(4534), __webpack_require__.e(6888), __webpack_require__.e(6637), __webpack_require__.e(5646), __webpack_require__.e(8780), __webpack_require__.e(5919), __webpack_require__.e(7517), __webpack_require__.e(8328), __webpack_require__.e(7318), __webpack_require__.e(6622)]).then(__webpack_require__.bind(__webpack_require__, 96622));
        const replay = await replayVersion(github, (0,registry_words/* asReference */.AA)(reference), options.config);
        if (options.json)
            (0,terminal/* printJson */.Q2)(replay);
        else
            (await __webpack_require__.e(/* import() */ 9137).then(__webpack_require__.bind(__webpack_require__, 29137))).printReplay(replay);
        process.exitCode = replay.reproduced ? 0 : 1;
    }
    finally {
        await close();
    }
});

;// CONCATENATED MODULE: ../packages/cli/src/commands/rollback.ts




const defineRollbackCommand = () => addRepositoryOptions(new commander/* Command */.uB("rollback")
    .summary("give a stage back to the version it had before")
    .description("Gives a stage back to the version that had it before (rolling back twice goes two back), or to the one named by --to. It deploys nothing: that is the workflow's work.")
    .argument("<model>", "name of the model")
    .argument("<stage>", "such as production")
    .option("--to <version>", "this version instead")
    .option("--reason <text>", "why, for the history (required)")
    .option("--expect, --expected-current <version>", "only if this version has the stage now (none: if no version has)")
    .option("--dispatch", "tell workflows: repository_dispatch of type mlops-stage-changed")
    .option("--actor <name>", "who decides; else git's user.name")
    .option("--json", "print JSON"))
    .addHelpText("after", "\nExit codes: 0 the stage went back; 2 there is no earlier version, or could not be done.")
    .action(async (model, stage, options) => {
    const reason = (0,registry_words/* needReason */.rB)(options.reason);
    const { github, close } = await connectRepository(options);
    try {
        const { rollBackStage } = await Promise.all(/* import() */[__webpack_require__.e(4534), __webpack_require__.e(6888), __webpack_require__.e(5152), __webpack_require__.e(4978), __webpack_require__.e(5646), __webpack_require__.e(5427), __webpack_require__.e(1907)]).then(__webpack_require__.bind(__webpack_require__, 41907));
        const { version, outcome } = await rollBackStage(github, {
            model,
            stage,
            ...(options.to && { to: options.to }),
            reason,
            actor: (0,registry_words/* findActor */.zm)(options.actor),
            runUrl: (0,registry_words/* findRunUrl */.QV)(),
            ...(0,registry_words/* readExpected */.vX)(options.expectedCurrent),
            ...(options.dispatch && { dispatch: true }),
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

;// CONCATENATED MODULE: ../packages/cli/src/commands/run.ts

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
    const { listLocally, runLocally } = await Promise.all(/* import() */[__webpack_require__.e(4534), __webpack_require__.e(6637), __webpack_require__.e(8729), __webpack_require__.e(6712), __webpack_require__.e(534), __webpack_require__.e(5560), __webpack_require__.e(5219)]).then(__webpack_require__.bind(__webpack_require__, 15219));
    if (options.list)
        await listLocally(options.json ?? false);
    else
        await runLocally(workflow, options);
});

;// CONCATENATED MODULE: ../packages/cli/src/commands/show.ts




const defineShowCommand = () => addRepositoryOptions(new commander/* Command */.uB("show")
    .summary("one version: what it is, how good, from what")
    .description("Shows a version's model card. A name alone means its latest version.")
    .argument("<reference>", "name, name@v1.2.0, name#stage or name@latest")
    .option("--as-of <time>", "as the tags stood then: which model served as name#production")
    .option("--json", "print the version and its whole manifest as JSON"))
    .addHelpText("after", "\nExit codes: 0 shown; 2 no such version, or could not be done.")
    .action(async (reference, options) => {
    const { github, close } = await connectRepository(options);
    try {
        const { requireVersion } = await Promise.all(/* import() */[__webpack_require__.e(4534), __webpack_require__.e(6888), __webpack_require__.e(5646), __webpack_require__.e(6582)]).then(__webpack_require__.bind(__webpack_require__, 96582));
        const version = await requireVersion(github, (0,registry_words/* asReference */.AA)(reference), {
            asOf: (0,registry_words/* readTime */.aQ)(options.asOf),
        });
        if (options.json)
            return (0,terminal/* printJson */.Q2)(version);
        const { printCard } = await __webpack_require__.e(/* import() */ 4072).then(__webpack_require__.bind(__webpack_require__, 24072));
        printCard(version);
    }
    finally {
        await close();
    }
});

;// CONCATENATED MODULE: ../packages/cli/src/commands/verify.ts




const defineVerifyCommand = () => addRepositoryOptions(new commander/* Command */.uB("verify")
    .summary("check a version again from the bytes")
    .description("Checks that tag, manifest, files, verdict, bill of materials, signature and stages of a version agree, and scans its files again. Every byte is read and none is stored.")
    .argument("<reference>", "name, name@v1.2.0, name#stage or name@latest")
    .option("--quick", "believe the digests that GitHub tells of its assets; files are neither read nor scanned")
    .option("--public-key <file>", "PEM of the key that must have signed the model")
    .option("--json", "print the checks as JSON"))
    .addHelpText("after", "\nExit codes: 0 everything agrees; 1 something does not; 2 no such version, or could not be done.")
    .action(async (reference, options) => {
    const publicKey = options.publicKey ? await readKey(options.publicKey) : undefined;
    const { github, close } = await connectRepository(options);
    try {
        const { checkVersion } = await Promise.all(/* import() */[__webpack_require__.e(4534), __webpack_require__.e(6888), __webpack_require__.e(5646), __webpack_require__.e(5128), __webpack_require__.e(2988), __webpack_require__.e(8318)]).then(__webpack_require__.bind(__webpack_require__, 88678));
        const { showProgress } = await __webpack_require__.e(/* import() */ 2085).then(__webpack_require__.bind(__webpack_require__, 62085));
        const progress = showProgress(reference);
        const verification = await checkVersion(github, (0,registry_words/* asReference */.AA)(reference), {
            quick: options.quick ?? false,
            ...(publicKey !== undefined && { publicKey }),
            onProgress: progress.update,
        }).finally(progress.end);
        if (!verification.ok)
            process.exitCode = 1;
        if (options.json)
            return (0,terminal/* printJson */.Q2)(verification);
        await printVerification(verification);
    }
    finally {
        await close();
    }
});
const printVerification = async ({ tag, ok, checks }) => {
    const { oneLine } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 76374));
    const marks = { ok: (0,terminal/* paint */.nI)("green", "✓"), failed: (0,terminal/* paint */.nI)("red", "✗"), skipped: (0,terminal/* paint */.nI)("dim", "–") };
    const width = Math.max(...checks.map(({ name }) => name.length));
    for (const { name, outcome, detail } of checks)
        (0,terminal/* print */.yy)(`${marks[outcome]} ${name.padEnd(width)}  ${oneLine(detail)}`);
    (0,terminal/* print */.yy)(ok ? `${tag} is what was registered.` : `${tag} is not to be trusted.`);
};
const readKey = async (path) => {
    const { readFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 51455, 23));
    const { UserError } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 39887));
    return readFile(path, "utf8").catch((cause) => {
        throw new UserError(`The public key ${path} cannot be read (${cause.code}).`, { cause });
    });
};

// EXTERNAL MODULE: ../packages/contracts/src/suggest.ts
var suggest = __webpack_require__(65489);
;// CONCATENATED MODULE: ../packages/cli/src/commands/where.ts







const defineWhereCommand = () => addRepositoryOptions(new commander/* Command */.uB("where")
    .summary("where a model is live: which version, since when, what before it")
    .description("Tells for each environment which version was last deployed there with success, when, by whom and why, and which it replaced; where that differs from the stage of the same name, or was withdrawn. Read from GitHub Deployments and tags; whether the server still answers is asked by the deploy action's operation status.")
    .argument("<model>", "name of the model")
    .argument("[environment]", "only this one, such as production")
    .option("--json", "print JSON"))
    .addHelpText("after", "\nExit codes: 0 told; 2 no such model or environment, or could not be done.")
    .action(async (model, environment, options) => {
    const { github, close } = await connectRepository(options);
    try {
        const { judgePlaces, readPlaces } = await Promise.all(/* import() */[__webpack_require__.e(4534), __webpack_require__.e(5850)]).then(__webpack_require__.bind(__webpack_require__, 25850));
        const { foldTagLog } = await Promise.all(/* import() */[__webpack_require__.e(6888), __webpack_require__.e(7338)]).then(__webpack_require__.bind(__webpack_require__, 87338));
        const { readTagLog } = await Promise.all(/* import() */[__webpack_require__.e(6888), __webpack_require__.e(2065)]).then(__webpack_require__.bind(__webpack_require__, 42065));
        const [log, found] = await Promise.all([
            readTagLog(github, model),
            readPlaces(github, model, environment),
        ]);
        if (log.length === 0) {
            const { explainUnknownModel } = await Promise.all(/* import() */[__webpack_require__.e(6888), __webpack_require__.e(6796)]).then(__webpack_require__.bind(__webpack_require__, 16796));
            throw await explainUnknownModel(github, model);
        }
        if (environment !== undefined && found.length === 0)
            throw explainNowhere(model, environment, await readPlaces(github, model));
        const places = judgePlaces(found, foldTagLog(model, log));
        if (options.json)
            return (0,terminal/* printJson */.Q2)(places);
        if (places.length === 0)
            return (0,terminal/* printNote */.cN)(`${model} was never deployed by the deploy action.`);
        (0,terminal/* printTable */.e4)(["environment", "live", "since (UTC)", "by", "before it", "stage", "why"], places.map(describeRow));
        for (const note of places.flatMap((place) => describeNotes(model, place)))
            (0,terminal/* print */.yy)(note);
    }
    finally {
        await close();
    }
});
const explainNowhere = (model, environment, places) => {
    const names = places.map((place) => place.environment);
    const near = (0,suggest/* suggest */.Z)(environment, names);
    return new user_error.UserError(`${model} was never deployed to ${environment}.`, {
        fix: near
            ? `Did you mean ${near}?`
            : names.length
                ? `It was deployed to: ${names.join(", ")}.`
                : "It was never deployed by the deploy action at all.",
    });
};
const describeRow = ({ environment, live, before, stage }) => [
    (0,terminal/* paint */.nI)("cyan", (0,one_line.oneLine)(environment)),
    live ? (0,terminal/* paint */.nI)("bold", (0,one_line.oneLine)(live.version)) : "nothing",
    live ? (0,registry_words/* formatTime */.fU)(live.since) : "–",
    (0,one_line.oneLine)(live?.by ?? "–"),
    (0,one_line.oneLine)(before ?? "–"),
    stage ?? "–",
    (0,one_line.oneLine)(live?.reason ?? ""),
];
const describeNotes = (model, { environment, live, stage, withdrawn, underway }) => {
    const place = (0,one_line.oneLine)(environment);
    return [
        withdrawn &&
            `${(0,terminal/* paint */.nI)("red", place)}: ${live.version} was withdrawn ${(0,registry_words/* describeDecision */.K5)(withdrawn)}. Roll back there.`,
        live &&
            stage &&
            stage !== live.version &&
            `${(0,terminal/* paint */.nI)("yellow", place)}: the stage is held by ${stage}, and ${(0,one_line.oneLine)(live.version)} is live. Deploy ${model}#${place}, or give the stage to what is live.`,
        underway &&
            `${(0,terminal/* paint */.nI)("yellow", place)}: Deployment ${underway.deployment} of ${(0,one_line.oneLine)(underway.version)}, begun ${(0,registry_words/* formatTime */.fU)(underway.since)}, is not ended.`,
    ].filter((note) => typeof note === "string");
};

;// CONCATENATED MODULE: ../packages/cli/src/place-words.ts


/** `production since 2026-11-23 14:30 (http://…)` */
const describePlace = ({ environment, live }) => `${(0,one_line.oneLine)(environment)}${live ? ` since ${(0,registry_words/* formatTime */.fU)(live.since)}${live.url ? ` (${(0,one_line.oneLine)(live.url)})` : ""}` : ""}`;

;// CONCATENATED MODULE: ../packages/cli/src/commands/yank.ts






const defineYankCommand = () => addRepositoryOptions(new commander/* Command */.uB("yank")
    .summary("withdraw a version: nobody finds it as latest, promotes or deploys it any more")
    .description("Withdraws a version for ever. Its number is never used again; its files stay on its page, under a notice with the reason, and can be had by naming the version, with a warning. A version that holds a stage is refused unless told what becomes of the stage. What is deployed stays as it is: where that is, is told.")
    .argument("<reference>", "name@v1.2.0")
    .option("--reason <text>", "why, for everybody who pulls or deploys it (required)")
    .option("--roll-back", "give the stages it holds back to the versions before")
    .option("--and-demote", "leave the stages it holds empty")
    .option("--dispatch", "tell workflows of the stages: repository_dispatch of type mlops-stage-changed")
    .option("--actor <name>", "who decides; else git's user.name")
    .option("--json", "print JSON"))
    .addHelpText("after", "\nExit codes: 0 the version is withdrawn; 2 it is not, or not all of it could be done.")
    .action(async (reference, options) => {
    const reason = (0,registry_words/* needReason */.rB)(options.reason);
    const { model, version } = readReference(reference);
    if (options.andDemote && options.rollBack)
        throw new user_error.UserError("--roll-back and --and-demote contradict each other.", {
            fix: "Give one of them.",
        });
    const { github, close } = await connectRepository(options);
    try {
        const { yankVersion } = await Promise.all(/* import() */[__webpack_require__.e(4534), __webpack_require__.e(6888), __webpack_require__.e(5152), __webpack_require__.e(4978), __webpack_require__.e(5646), __webpack_require__.e(5427), __webpack_require__.e(2938)]).then(__webpack_require__.bind(__webpack_require__, 32938));
        const outcome = await yankVersion(github, {
            model,
            version,
            reason,
            stages: options.andDemote ? "demote" : options.rollBack ? "roll-back" : "refuse",
            actor: (0,registry_words/* findActor */.zm)(options.actor),
            runUrl: (0,registry_words/* findRunUrl */.QV)(),
            ...(options.dispatch && { dispatch: true }),
            now: () => new Date(),
        });
        const live = await findLive(github, model, outcome.version);
        if (options.json)
            return (0,terminal/* printJson */.Q2)({ model, ...outcome, live });
        (0,terminal/* print */.yy)(outcome.changed
            ? `${model}@${outcome.version} is withdrawn, tag ${outcome.tag}`
            : `${model}@${outcome.version} was withdrawn before (tag ${outcome.tag}).`);
        for (const { stage, now } of outcome.stages)
            (0,terminal/* print */.yy)(`${(0,terminal/* paint */.nI)("cyan", stage)} ${now ? `went back to ${now}` : "is held by nobody now"}`);
        if (outcome.releaseUrl)
            (0,terminal/* print */.yy)((0,terminal/* paint */.nI)("dim", outcome.releaseUrl));
        for (const place of live ?? []) {
            (0,terminal/* print */.yy)(`${(0,terminal/* paint */.nI)("red", "It is live")} in ${describePlace(place)}. To go back there, such as:`);
            (0,terminal/* print */.yy)(`  gh workflow run rollback.yml --repo ${github.owner}/${github.repo} -f reason=${(0,registry_words/* quote */.hD)(reason)}`);
        }
    }
    finally {
        await close();
    }
});
const readReference = (text) => {
    const at = text.indexOf("@");
    if (at > 0 && /^v?\d/.test(text.slice(at + 1)))
        return { model: text.slice(0, at), version: text.slice(at + 1) };
    throw new user_error.UserError(`"${text}" does not name one version.`, {
        fix: "Write name@v1.2.0: what is withdrawn for ever is named in full.",
    });
};
/** Where Deployments say that it is live; null where the token may not read them. */
const findLive = async (github, model, version) => {
    const { readPlaces } = await Promise.all(/* import() */[__webpack_require__.e(4534), __webpack_require__.e(5850)]).then(__webpack_require__.bind(__webpack_require__, 25850));
    try {
        return (await readPlaces(github, model)).filter(({ live }) => live?.version === version);
    }
    catch (error) {
        (0,terminal/* printNote */.cN)(`Where it is live is not known: ${error.message}`);
        return null;
    }
};

;// CONCATENATED MODULE: ../package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ../packages/cli/src/version.ts

const version = package_namespaceObject.rE;

;// CONCATENATED MODULE: ../packages/cli/src/main.ts























const groups = {
    "On this machine:": [defineRunCommand(), defineGithubCommand(), defineDemoCommand()],
    "The registry:": [
        defineListCommand(),
        defineShowCommand(),
        defineVerifyCommand(),
        defineCompareCommand(),
        defineHistoryCommand(),
        definePullCommand(),
        definePromoteCommand(),
        defineRollbackCommand(),
        defineDemoteCommand(),
        defineYankCommand(),
        defineDeprecateCommand(),
        defineWhereCommand(),
        defineRegistryCommand(),
    ],
    "Evidence:": [defineGateCommand(), defineReplayCommand(), defineDriftCommand(), defineProfileCommand()],
};
/** Builds the `mlops` command. Commands load their heavy parts only when they run. */
const buildProgram = () => {
    const program = new commander/* Command */.uB("mlops")
        .description("Train, gate, register, deploy and watch models with what GitHub already has.")
        .version(version, "-V, --version", "print the version")
        .showSuggestionAfterError()
        // What stands behind a command's name is its own: `mlops gate self-test --policy` is not gate's --policy.
        .enablePositionalOptions()
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

/***/ 57618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ paintFor)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Colour where the terminal has it, or FORCE_COLOR asks; plain text in pipes and under NO_COLOR. Node 20's own styleText
 * looks at neither.
 */
const paintFor = (stream, style, text) => hasColours(stream) ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text;
const hasColours = (stream) => stream.isTTY ? stream.hasColors() : ![undefined, "", "0"].includes(process.env.FORCE_COLOR);


/***/ }),

/***/ 76767:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ asReference),
/* harmony export */   K5: () => (/* binding */ describeDecision),
/* harmony export */   QV: () => (/* binding */ findRunUrl),
/* harmony export */   aQ: () => (/* binding */ readTime),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   rB: () => (/* binding */ needReason),
/* harmony export */   vX: () => (/* binding */ readExpected),
/* harmony export */   zm: () => (/* binding */ findActor)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76374);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39887);




/** Minutes are enough for people; the tags have the seconds. In UTC, as on the runner. */
const formatTime = (iso) => iso.slice(0, 16).replace("T", " ");
/** `on 2026-11-23 14:30 by ada: it leaks the label` */
const describeDecision = ({ at, actor, reason }) => `on ${formatTime(at)}${actor ? ` by ${(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_3__.oneLine)(actor)}` : ""}: ${(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_3__.oneLine)(reason)}`;
/** A time as people write it; without a zone it is UTC, as all times here are. @throws UserError where it is none */
const readTime = (text) => {
    if (text === undefined)
        return undefined;
    const hasZone = /(z|[+-]\d\d:?\d\d)$/i.test(text);
    const time = new Date(/\d:\d/.test(text) && !hasZone ? `${text.replace(" ", "T")}Z` : text);
    if (/^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(time.getTime()))
        return time;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`"${text}" is not a time.`, {
        fix: "Write it as 2026-11-23, 2026-11-23T14:30 (UTC) or 2026-11-23T14:30:00+01:00.",
    });
};
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
/** The run that a command is part of, where it is a workflow's step: the evidence that the tag keeps. */
const findRunUrl = ({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, } = process.env) => (server && repository && run ? `${server}/${repository}/actions/runs/${run}` : null);
/** Who should have a stage before it is changed: a version, with or without its v, or none. */
const readExpected = (text) => {
    if (text === undefined || text === "")
        return {};
    return { expectedCurrent: text === "none" ? null : text };
};
const needReason = (reason) => {
    if (reason?.trim())
        return reason;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError("No reason was given, and a change of the registry is kept with its reason for ever.", {
        fix: 'Add --reason "…".',
    });
};
/** One argument as a POSIX shell reads it, for commands that people copy. */
const quote = (text) => /^[\w@%+=:,./#-]+$/.test(text) && !text.startsWith("#") ? text : `'${text.replaceAll("'", "'\\''")}'`;


/***/ }),

/***/ 5696:
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
/* harmony import */ var _mlops_actions_runner_describe_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70816);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57618);



const paint = (style, text) => (0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .paintFor */ .e)(process.stdout, style, text);
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
    process.stderr.write(`${(0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .paintFor */ .e)(process.stderr, "red", "Error:")} ${(0,_mlops_actions_runner_describe_failure__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .I)(error)}\n`);
    process.exitCode = 2;
};


/***/ }),

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

/***/ 51299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ fixedFieldNames),
/* harmony export */   UI: () => (/* binding */ findField),
/* harmony export */   VO: () => (/* binding */ describeFields),
/* harmony export */   qT: () => (/* binding */ fieldHeads)
/* harmony export */ });
const some = (value) => value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
const fromTags = (kind, help, read, many) => ({
    kind,
    help,
    ...(many && { many }),
    read: (candidate) => some(read(candidate)),
});
const fromManifest = (kind, help, read, many) => ({
    kind,
    help,
    ...(many && { many }),
    read: ({ manifest }) => (manifest ? some(read(manifest)) : undefined),
});
/** Fields with a fixed name. Those told by tags cost nothing; the others need each version's manifest. */
const fixed = {
    model: fromTags("text", "its model", ({ model }) => model),
    version: fromTags("version", "its number, ordered as semantic versions", ({ version }) => version.version),
    stage: fromTags("text", "a stage that it holds", ({ version }) => version.stages, true),
    created: fromTags("date", "when it was registered: 2026-01-31 or 2026-01-31T12:00:00Z", ({ version }) => version.at),
    actor: fromTags("text", "who registered it", ({ version }) => version.message.facts.actor),
    reason: fromTags("text", "why, as its tag says", ({ version }) => version.message.reason),
    verdict: fromTags("text", "the gate's: pass, warn, fail", ({ version }) => version.message.facts.verdict),
    forced: fromTags("flag", "registered without a passing verdict", ({ version }) => version.message.facts.forced !== undefined),
    yanked: fromTags("flag", "withdrawn; left out unless asked for", ({ version }) => version.yanked),
    commit: fromTags("digest", "the commit of its tag, or the beginning of it", ({ version }) => version.commit),
    manifest: fromTags("digest", "sha256 of its manifest", ({ version }) => version.message.facts.manifest_digest),
    type: fromManifest("text", "model unless told otherwise", ({ type }) => type),
    framework: fromManifest("text", "such as pytorch", ({ framework }) => framework),
    format: fromManifest("text", "a format of its files, such as safetensors", ({ formats }) => formats, true),
    base: fromManifest("text", "a model it was made from", ({ base_models }) => base_models, true),
    license: fromManifest("text", "its licence", ({ license }) => license),
    size: fromManifest("number", "bytes of its files; 10MB, 1.5GB", ({ files }) => files.reduce((sum, { size }) => sum + size, 0)),
    digest: fromManifest("digest", "of the whole model", ({ model_digest }) => model_digest),
    file: fromManifest("text", "a path of the model's files", ({ files }) => files.map(({ path }) => path), true),
    "data.digest": fromManifest("digest", "sha256 of a file it was trained from", ({ data }) => data.map(({ sha256 }) => sha256), true),
    "data.path": fromManifest("text", "path of a file it was trained from", ({ data }) => data.map(({ path }) => path), true),
    "source.commit": fromManifest("digest", "the commit it was trained from", ({ source }) => source.commit),
    "source.ref": fromManifest("text", "such as refs/heads/main", ({ source }) => source.ref),
    "source.event": fromManifest("text", "such as push", ({ source }) => source.event),
    dirty: fromManifest("flag", "trained with uncommitted changes", ({ source }) => source.dirty),
    seed: fromManifest("number", "its seed", ({ seed }) => seed),
    command: fromManifest("text", "what trained it", ({ command }) => command),
    python: fromManifest("text", "Python's version", ({ environment }) => environment?.python),
    environment: fromManifest("digest", "fingerprint of the environment", ({ environment }) => environment?.fingerprint),
    run: fromManifest("digest", "the run key: same code, data, params and environment", ({ run_key }) => run_key),
    safe: fromManifest("flag", "no file can run code when it is loaded", ({ security }) => security?.safe_format),
};
const fixedFieldNames = Object.keys(fixed);
/** Field, what it holds, and whether it takes the manifest: for help. */
const describeFields = () => [
    ["auc, f1, …", "a metric by its name; metric.auc where the name is one of these fields"],
    ["auc.low, auc.high", "ends of its interval"],
    ["auc.change", "against the champion; positive is better (auc.change.low, auc.change.high)"],
    ["params.depth", "a parameter of the training; params.model.depth inside another"],
    ["label.team", "a label"],
    ...Object.entries(fixed).map(([name, { help }]) => [name, help]),
];
/** The field of a name; undefined where it has the form of none. Whatever is no other field is a metric's name. */
const findField = (name) => {
    if (Object.hasOwn(fixed, name))
        return { name, ...fixed[name] };
    const dot = name.indexOf(".");
    const head = dot === -1 ? "" : name.slice(0, dot);
    const rest = name.slice(dot + 1);
    if (head !== "" && rest === "")
        return undefined;
    if (head === "param" || head === "params")
        return { name, ...fromManifest("any", "", ({ params }) => readPath(params, rest)) };
    if (head === "label" || head === "labels")
        return {
            name,
            ...fromManifest("text", "", ({ labels }) => labels && Object.hasOwn(labels, rest) ? labels[rest] : undefined),
        };
    const metric = head === "metric" || head === "metrics" ? rest : name;
    return { name, ...fromManifest("number", "", ({ metrics }) => readMetric(metrics, metric)) };
};
/** Heads that begin a field's name, for suggestions. */
const fieldHeads = ["params", "label", "metric", "data", "source"];
/** `a.b` as a key of its own, else as `b` inside `a`. */
const readPath = (value, path) => {
    if (typeof value !== "object" || value === null)
        return undefined;
    if (Object.hasOwn(value, path))
        return value[path];
    for (let dot = path.indexOf("."); dot !== -1; dot = path.indexOf(".", dot + 1)) {
        const head = path.slice(0, dot);
        if (!Object.hasOwn(value, head))
            continue;
        const found = readPath(value[head], path.slice(dot + 1));
        if (found !== undefined)
            return found;
    }
    return undefined;
};
const parts = {
    "": ({ value }) => value,
    ".change.low": ({ change }) => change?.ci?.low,
    ".change.high": ({ change }) => change?.ci?.high,
    ".change": ({ change }) => change?.delta,
    ".low": ({ ci }) => ci?.low,
    ".high": ({ ci }) => ci?.high,
};
/** What the gate computed comes before what the training told of the same name. */
const readMetric = (metrics, name) => {
    for (const [end, read] of Object.entries(parts)) {
        if (!name.endsWith(end))
            continue;
        const own = metrics.filter((metric) => metric.name === name.slice(0, name.length - end.length));
        const best = own.find(({ source }) => source === "gate") ?? own[0];
        if (best)
            return read(best);
    }
    return undefined;
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


/***/ })

};
