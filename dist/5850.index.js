export const id = 5850;
export const ids = [5850];
export const modules = {

/***/ 25850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgePlaces: () => (/* binding */ judgePlaces),
/* harmony export */   readPlaces: () => (/* binding */ readPlaces)
/* harmony export */ });
/* harmony import */ var _mlops_actions_github_deployments__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77537);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69195);


/**
 * Where a model is live, from the GitHub Deployments alone: nothing is asked of the machines. One request, and one
 * for each environment (one more for each deployment there that failed since). Of all environments those that have one
 * of the model's newest hundred deployments.
 */
const readPlaces = async (github, model, environment) => {
    const entries = await (0,_mlops_actions_github_deployments__WEBPACK_IMPORTED_MODULE_1__/* .listDeployments */ .Jn)(github, {
        task: (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .taskOf */ .Xb)(model),
        ...(environment !== undefined && { environment }),
        limit: 100,
    });
    const records = (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .toRecords */ .e9)(entries);
    const environments = [...new Set(records.map((record) => record.environment))].sort();
    return Promise.all(environments.map(async (name) => {
        const { live, unfinished } = await (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .readRecorded */ .HH)({
            list: async () => records.filter((record) => record.environment === name),
            statuses: (id) => (0,_mlops_actions_github_deployments__WEBPACK_IMPORTED_MODULE_1__/* .listDeploymentStatuses */ .oJ)(github, id),
        });
        const [begun] = unfinished;
        return {
            environment: name,
            live: live && describeLive(live),
            before: live?.payload.previous ?? null,
            underway: begun
                ? { version: begun.payload.version, since: begun.createdAt, deployment: begun.id }
                : null,
        };
    }));
};
const describeLive = ({ id, payload, since, creator, description, url }) => ({
    version: payload.version,
    since,
    by: creator,
    reason: description,
    url,
    deployment: id,
});
/** Holds what is live against what the tags say. */
const judgePlaces = (places, state) => places.map((place) => ({
    ...place,
    stage: state.stages[place.environment] ?? null,
    withdrawn: state.versions.find(({ version }) => version === place.live?.version)?.withdrawn ?? null,
}));


/***/ }),

/***/ 69195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ readRecorded),
/* harmony export */   Wt: () => (/* binding */ payloadSchema),
/* harmony export */   Xb: () => (/* binding */ taskOf),
/* harmony export */   e9: () => (/* binding */ toRecords),
/* harmony export */   le: () => (/* binding */ connectRecords),
/* harmony export */   u: () => (/* binding */ findLiveVersion)
/* harmony export */ });
/* harmony import */ var _mlops_actions_github_deployments__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77537);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94534);


const payloadSchema = "mlops/deployment-record@1";
/** What a GitHub Deployment of ours carries. `machine` and `run` tell whether the run that left it unfinished still lives. */
const payloadShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(payloadSchema),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    operation: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["deploy", "promote", "rollback"]),
    manifest_digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    model_digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    previous: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe("the version it replaces"),
    machine: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe("<run id>.<attempt>"),
});
const taskOf = (model) => `mlops:${model}`;
/** Those of a task's deployments that are ours: somebody else may use the same task. */
const toRecords = (entries) => entries.flatMap(({ payload, ...entry }) => {
    const { data } = payloadShape.safeParse(payload);
    return data ? [{ ...entry, payload: data }] : [];
});
/** The records of one model in one environment, on GitHub. */
const connectRecords = (github, { model, environment, runUrl }) => ({
    list: async () => toRecords(await (0,_mlops_actions_github_deployments__WEBPACK_IMPORTED_MODULE_1__/* .listDeployments */ .Jn)(github, { task: taskOf(model), environment })),
    statuses: (id) => (0,_mlops_actions_github_deployments__WEBPACK_IMPORTED_MODULE_1__/* .listDeploymentStatuses */ .oJ)(github, id),
    create: (tag, payload, description) => (0,_mlops_actions_github_deployments__WEBPACK_IMPORTED_MODULE_1__/* .createDeployment */ .Yy)(github, { ref: tag, task: taskOf(model), environment, description, payload }),
    mark: async (id, state, description, url = null) => {
        try {
            await (0,_mlops_actions_github_deployments__WEBPACK_IMPORTED_MODULE_1__/* .createDeploymentStatus */ .gt)(github, id, { state, description, environmentUrl: url, logUrl: runUrl });
        }
        catch (error) {
            // After a lost answer nobody knows whether the status was written: look before calling it a failure.
            const [newest] = await (0,_mlops_actions_github_deployments__WEBPACK_IMPORTED_MODULE_1__/* .listDeploymentStatuses */ .oJ)(github, id).catch(() => []);
            if (newest?.state !== state)
                throw error;
        }
    },
    isRunOver: async (run) => {
        const { octokit, owner, repo } = github;
        try {
            const { data } = await octokit.rest.actions.getWorkflowRun({
                owner,
                repo,
                run_id: Number.parseInt(run, 10),
            });
            return data.status === "completed";
        }
        catch {
            return undefined; // needs actions: read, which a deploy job seldom has
        }
    },
});
const finished = new Set(["inactive", "failure", "error"]);
/** Reads what is recorded as live: two requests where the last deployment succeeded, one more for each that did not. */
const readRecorded = async (records) => {
    const list = await records.list();
    const unfinished = [];
    for (const record of list) {
        const [newest] = await records.statuses(record.id);
        if (newest?.state === "success")
            return { live: { ...record, url: newest.environmentUrl, since: newest.createdAt }, unfinished, list };
        if (!newest || !finished.has(newest.state))
            unfinished.push({ ...record, logUrl: newest?.logUrl ?? null });
    }
    return { live: null, unfinished, list };
};
/** The version that is recorded as live in an environment; undefined where none is. */
const findLiveVersion = async (github, model, environment) => {
    const records = connectRecords(github, { model, environment, runUrl: null });
    return (await readRecorded(records)).live ?? undefined;
};


/***/ }),

/***/ 77537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ listDeployments),
/* harmony export */   Yy: () => (/* binding */ createDeployment),
/* harmony export */   gt: () => (/* binding */ createDeploymentStatus),
/* harmony export */   oJ: () => (/* binding */ listDeploymentStatuses)
/* harmony export */ });
/** The newest deployments of one task, in one environment or in all, newest first. One request. */
const listDeployments = async (github, filter) => {
    const { octokit, owner, repo } = github;
    const { task, environment, limit = 30 } = filter;
    const { data } = await octokit.rest.repos.listDeployments({
        owner,
        repo,
        task,
        ...(environment !== undefined && { environment }),
        per_page: limit,
    });
    return data
        .map((entry) => ({
        id: entry.id,
        ref: entry.ref,
        sha: entry.sha,
        environment: entry.environment,
        createdAt: entry.created_at,
        creator: entry.creator?.login ?? null,
        description: entry.description,
        payload: parsePayload(entry.payload),
    }))
        .sort((a, b) => b.id - a.id);
};
/** A deployment's statuses, newest first. */
const listDeploymentStatuses = async (github, id) => {
    const { octokit, owner, repo } = github;
    const { data } = await octokit.rest.repos.listDeploymentStatuses({
        owner,
        repo,
        deployment_id: id,
        per_page: 30,
    });
    return data
        .map((status) => ({
        id: status.id,
        state: status.state,
        createdAt: status.created_at,
        description: status.description,
        environmentUrl: status.environment_url || null,
        logUrl: status.log_url || null,
    }))
        .sort((a, b) => b.id - a.id);
};
/**
 * Records a deployment of a ref as it is: nothing is merged into it (`auto_merge`), no commit status is waited for
 * (`required_contexts`), both of which GitHub does by itself otherwise. Answers the new id.
 */
const createDeployment = async (github, deployment) => {
    const { octokit, owner, repo } = github;
    const { data } = await octokit.rest.repos.createDeployment({
        owner,
        repo,
        ...deployment,
        description: cut(deployment.description),
        payload: deployment.payload,
        auto_merge: false,
        required_contexts: [],
    });
    if (!("id" in data))
        throw new Error(`GitHub made no deployment of ${deployment.ref}: ${data.message}`);
    return data.id;
};
/**
 * Appends a status. `auto_inactive` is off: GitHub's default also ends the deployments of other tasks (other models)
 * in the same environment.
 */
const createDeploymentStatus = async (github, id, status) => {
    const { octokit, owner, repo } = github;
    await octokit.rest.repos.createDeploymentStatus({
        owner,
        repo,
        deployment_id: id,
        state: status.state,
        auto_inactive: false,
        ...(status.description && { description: cut(status.description) }),
        ...(status.environmentUrl && { environment_url: status.environmentUrl }),
        ...(status.logUrl && { log_url: status.logUrl }),
    });
};
const descriptionLimit = 140; // UTF-16 units, of deployments and of their statuses
const cut = (text) => {
    const line = text.split("\n", 1)[0];
    // Not in the middle of a pair: half a character is no character.
    return line.length <= descriptionLimit
        ? line
        : `${line.slice(0, descriptionLimit - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
};
/** GitHub answers with an object or with its JSON text, as it was sent. */
const parsePayload = (payload) => {
    if (typeof payload !== "string")
        return payload;
    try {
        return JSON.parse(payload);
    }
    catch {
        return payload;
    }
};


/***/ })

};
