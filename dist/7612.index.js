export const id = 7612;
export const ids = [7612,5231];
export const modules = {

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


/***/ })

};
