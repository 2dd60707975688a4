export const id = 534;
export const ids = [534];
export const modules = {

/***/ 7862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ announce)
/* harmony export */ });
/* harmony import */ var _hub_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22556);
/* harmony import */ var _render_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87666);
/* harmony import */ var _render_user_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90437);



/** Tells listeners of an event, with what every payload carries. */
const announce = async (scene, event) => {
    const { hub, repository, identity } = scene;
    if (!hub.isListening() || !(0,_hub_js__WEBPACK_IMPORTED_MODULE_2__/* .isHeard */ .V)(identity, event.name))
        return;
    const ref = event.ref ?? `refs/heads/${repository.record.defaultBranch}`;
    const sha = event.sha ?? (await repository.git.resolveCommit(ref)) ?? "";
    const actor = (0,_hub_js__WEBPACK_IMPORTED_MODULE_2__/* .loginOf */ .D)(identity);
    hub.emit({
        repository: repository.fullName,
        name: event.name,
        ...(event.action && { action: event.action }),
        payload: {
            ...(event.action && { action: event.action }),
            ...event.payload,
            repository: (0,_render_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .renderRepository */ .xW)(hub.urls, repository, "read"),
            sender: (0,_render_user_js__WEBPACK_IMPORTED_MODULE_1__/* .renderUser */ .SB)(hub.urls, actor),
        },
        sha,
        ref,
        actor,
        ...(event.workflow && { workflow: event.workflow }),
        ...(event.inputs && { inputs: event.inputs }),
    }, identity);
};


/***/ }),

/***/ 35461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ noticePush),
  O: () => (/* binding */ recordRefChanges)
});

// EXTERNAL MODULE: ../packages/local-github/src/git/repository-git.ts + 3 modules
var repository_git = __webpack_require__(10984);
// EXTERNAL MODULE: ../packages/local-github/src/hub.ts
var src_hub = __webpack_require__(22556);
// EXTERNAL MODULE: ../packages/local-github/src/render/pull.ts
var pull = __webpack_require__(91097);
// EXTERNAL MODULE: ../packages/local-github/src/pulls/announce-pull.ts
var announce_pull = __webpack_require__(6417);
// EXTERNAL MODULE: ../packages/local-github/src/pulls/fork-head.ts
var fork_head = __webpack_require__(29173);
// EXTERNAL MODULE: ../packages/local-github/src/pulls/pull-refs.ts
var pull_refs = __webpack_require__(66184);
;// CONCATENATED MODULE: ../packages/local-github/src/pulls/follow-branch.ts






/** Brings the open pull requests of a branch that has moved up to date. */
const followBranch = async (scene, change) => {
    const branch = change.ref.slice("refs/heads/".length);
    const open = scene.repository.record.issues.filter(pull/* isPull */.CD).filter(({ state }) => state === "open");
    for (const issue of open) {
        if (issue.pull.headRef === branch && !issue.pull.headRepository)
            await followHead(scene, issue, change);
        else if (issue.pull.baseRef === branch)
            await followBase(scene, issue, change);
    }
    await followInParent(scene, branch, change);
};
/** A fork's branch moves the pull requests that it asks with, which stand in what was forked. */
const followInParent = async (scene, branch, change) => {
    const { hub, repository: fork } = scene;
    const { parent } = fork.record;
    const repository = parent === undefined ? undefined : hub.findRepository(parent);
    if (!repository)
        return;
    // The fork's lock is held already. Never the other way round: what happens in a parent changes no fork.
    await repository.exclusive(async () => {
        const asking = repository.record.issues
            .filter(pull/* isPull */.CD)
            .filter(({ state, pull }) => state === "open" && pull.headRepository === fork.fullName)
            .filter(({ pull }) => pull.headRef === branch);
        for (const issue of asking) {
            if (change.after !== repository_git/* noObject */.lm)
                await (0,fork_head/* fetchHead */.FY)(repository, fork, issue.pull);
            await followHead({ ...scene, repository }, issue, change);
        }
        if (asking.length > 0)
            await repository.save();
    });
};
const followHead = async (scene, issue, { before, after }) => {
    if (issue.pull.headSha === after)
        return;
    if (after === repository_git/* noObject */.lm)
        return follow_branch_close(scene, issue);
    issue.pull.headSha = after;
    issue.updatedAt = scene.hub.now();
    await (0,pull_refs/* updatePullRefs */.b)(scene, issue);
    await (0,announce_pull/* announcePull */.n)(scene, issue, "synchronize", { before, after });
};
const followBase = async (scene, issue, { after }) => {
    if (after === repository_git/* noObject */.lm)
        return follow_branch_close(scene, issue);
    const { git } = scene.repository;
    // Everything it asked for is in the base now: somebody has merged it by hand.
    if (await git.isAncestor(issue.pull.headSha, after)) {
        const now = scene.hub.now();
        Object.assign(issue.pull, { mergedAt: now, mergedBy: (0,src_hub/* loginOf */.D)(scene.identity), mergeCommitSha: after });
        return follow_branch_close(scene, issue);
    }
    issue.pull.baseSha = after;
    await (0,pull_refs/* updatePullRefs */.b)(scene, issue);
};
const follow_branch_close = async (scene, issue) => {
    issue.state = "closed";
    issue.closedAt = issue.updatedAt = scene.hub.now();
    issue.closedBy = (0,src_hub/* loginOf */.D)(scene.identity);
    await (0,announce_pull/* announcePull */.n)(scene, issue, "closed");
};

// EXTERNAL MODULE: ../packages/local-github/src/events/announce.ts
var announce = __webpack_require__(7862);
// EXTERNAL MODULE: ../packages/local-github/src/render/repository.ts
var render_repository = __webpack_require__(87666);
// EXTERNAL MODULE: ../packages/local-github/src/render/user.ts
var user = __webpack_require__(90437);
;// CONCATENATED MODULE: ../packages/local-github/src/events/push-payload.ts




/** GitHub lists at most this many commits in one push. */
const mostCommits = 2048;
/** The payload of `push`: https://docs.github.com/en/webhooks/webhook-events-and-payloads#push */
const renderPush = async (scene, ref, before, after) => {
    const { hub, repository, identity } = scene;
    const page = (0,render_repository/* repositoryPage */.WR)(hub.urls, repository);
    const commits = after === repository_git/* noObject */.lm ? [] : await listPushedCommits(scene, ref, before, after);
    const forced = before !== repository_git/* noObject */.lm && after !== repository_git/* noObject */.lm && !(await repository.git.isAncestor(before, after));
    return {
        ref,
        before,
        after,
        created: before === repository_git/* noObject */.lm,
        deleted: after === repository_git/* noObject */.lm,
        forced,
        base_ref: null,
        compare: `${page}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
        commits,
        head_commit: commits.at(-1) ?? null,
        pusher: { name: (0,src_hub/* loginOf */.D)(identity), email: (0,user/* emailOf */.Ob)((0,src_hub/* loginOf */.D)(identity)) },
    };
};
const listPushedCommits = async (scene, ref, before, after) => {
    const { hub, repository } = scene;
    const page = (0,render_repository/* repositoryPage */.WR)(hub.urls, repository);
    const isTag = ref.startsWith("refs/tags/");
    // A new branch brings the commits that no other branch has; a tag shows the commit it names.
    const range = before !== repository_git/* noObject */.lm
        ? [`${before}..${after}`]
        : isTag
            ? ["-n", "1", after]
            : [after, "--not", `--exclude=${ref}`, "--branches"];
    const format = "%x1e%H%x1f%T%x1f%aI%x1f%an%x1f%ae%x1f%cn%x1f%ce%x1f%B%x1f";
    const log = async (what) => repository.git.text([
        "log",
        "-z",
        "--reverse",
        `--max-count=${mostCommits}`,
        "--name-status",
        "--no-renames",
        `--format=${format}`,
        ...what,
    ]);
    const listed = await log(range);
    // A branch made from an existing commit brings none of its own, and its head is told all the same.
    const output = listed.includes("\x1e") ? listed : await log(["-n", "1", after]);
    return output
        .split("\x1e")
        .slice(1)
        .map((entry) => {
        const [id, tree, timestamp, name, email, committer, committerEmail, message, changes = ""] = entry.split("\x1f");
        const fields = changes
            .split("\0")
            .map((field) => field.replace(/^\n/, ""))
            .filter(Boolean);
        const files = (status) => fields.filter((_, at) => at % 2 === 1 && fields[at - 1] === status);
        const person = (fullName, address) => ({
            name: fullName,
            email: address,
            ...((0,user/* loginOfEmail */.fL)(address) && { username: (0,user/* loginOfEmail */.fL)(address) }),
        });
        return {
            id,
            tree_id: tree,
            distinct: true,
            message: message.replace(/\n$/, ""),
            timestamp,
            url: `${page}/commit/${id}`,
            author: person(name, email),
            committer: person(committer, committerEmail),
            added: files("A"),
            removed: files("D"),
            modified: [...files("M"), ...files("T")],
        };
    });
};

;// CONCATENATED MODULE: ../packages/local-github/src/events/ref-changes.ts





/** GitHub tells nothing when more than three tags are pushed at once. */
const mostTagsAtOnce = 3;
/**
 * Takes note of refs that have moved: remembers them, brings open pull requests up to date, tells listeners.
 * To be called under the repository's lock, after git has moved them.
 */
const recordRefChanges = async (scene, changes) => {
    const { hub, repository } = scene;
    const { record } = repository;
    if (changes.length === 0)
        return;
    for (const { ref, after } of changes) {
        if (after === repository_git/* noObject */.lm)
            delete record.refs[ref];
        else
            record.refs[ref] = after;
    }
    record.pushedAt = record.updatedAt = hub.now();
    const quietTags = changes.filter(({ ref }) => ref.startsWith("refs/tags/")).length > mostTagsAtOnce;
    for (const change of changes) {
        if (quietTags && change.ref.startsWith("refs/tags/"))
            continue;
        await announceRefChange(scene, change);
    }
    for (const change of changes)
        if (change.ref.startsWith("refs/heads/"))
            await followBranch(scene, change);
};
const announceRefChange = async (scene, { ref, before, after }) => {
    if (!scene.hub.isListening() || !(0,src_hub/* isHeard */.V)(scene.identity, "push"))
        return;
    const kind = ref.startsWith("refs/tags/") ? "tag" : "branch";
    const short = ref.replace(/^refs\/(heads|tags)\//, "");
    const deleted = after === repository_git/* noObject */.lm;
    // A workflow started by a deletion runs on the default branch: what was deleted cannot be checked out.
    const place = deleted ? {} : { sha: (await scene.repository.git.resolveCommit(after)) ?? after, ref };
    await (0,announce/* announce */.i)(scene, { name: "push", payload: await renderPush(scene, ref, before, after), ...place });
    if (before === repository_git/* noObject */.lm || deleted)
        await (0,announce/* announce */.i)(scene, {
            name: deleted ? "delete" : "create",
            payload: {
                ref: short,
                ref_type: kind,
                ...(!deleted && { master_branch: scene.repository.record.defaultBranch }),
                pusher_type: "user",
            },
            ...place,
        });
};
/** Compares the refs in git with those last seen, and records what differs: a push by git itself. */
const noticePush = async (scene) => {
    const { git, record } = scene.repository;
    const present = new Map((await git.listRefs()).map(({ ref, sha }) => [ref, sha]));
    const changes = [];
    for (const [ref, sha] of present)
        if (record.refs[ref] !== sha)
            changes.push({ ref, before: record.refs[ref] ?? repository_git/* noObject */.lm, after: sha });
    for (const [ref, sha] of Object.entries(record.refs))
        if (!present.has(ref))
            changes.push({ ref, before: sha, after: repository_git/* noObject */.lm });
    await adoptFirstBranch(scene, present);
    await recordRefChanges(scene, changes);
    return changes;
};
/** The first branch of an empty repository becomes its default, as on GitHub. */
const adoptFirstBranch = async ({ repository }, present) => {
    const { record, git } = repository;
    if (Object.keys(record.refs).some((ref) => ref.startsWith("refs/heads/")))
        return;
    const branches = [...present.keys()].filter((ref) => ref.startsWith("refs/heads/"));
    if (branches.length === 0 || branches.includes(`refs/heads/${record.defaultBranch}`))
        return;
    record.defaultBranch = branches[0].slice("refs/heads/".length);
    await git.run(["symbolic-ref", "HEAD", branches[0]]);
};


/***/ }),

/***/ 87086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ listChanges)
/* harmony export */ });
const statusOf = {
    A: "added",
    D: "removed",
    M: "modified",
    R: "renamed",
    C: "copied",
    T: "changed",
};
/** What changed between two commits, file by file. `from` may be the empty tree. */
const listChanges = async (git, from, to, options) => {
    const fields = (await git.text([
        "diff-tree",
        "-r",
        "-M",
        "--raw",
        "--numstat",
        "-z",
        "--no-commit-id",
        "--abbrev=40",
        from,
        to,
    ])).split("\0");
    const changes = [];
    let at = 0;
    // Raw entries first (`:mode mode sha sha status`, path, and a second path for renames), then the counts.
    while (fields[at]?.startsWith(":")) {
        const [, , before, after, letter] = fields[at].split(" ");
        const twoPaths = letter.startsWith("R") || letter.startsWith("C");
        const path = fields[at + (twoPaths ? 2 : 1)];
        changes.push({
            status: statusOf[letter[0]] ?? "changed",
            path,
            ...(twoPaths && { previousPath: fields[at + 1] }),
            sha: letter === "D" ? before : after,
            additions: 0,
            deletions: 0,
        });
        at += twoPaths ? 3 : 2;
    }
    for (let index = 0; at < fields.length && fields[at]; index++) {
        const [additions, deletions, path] = fields[at].split("\t");
        Object.assign(changes[index], { additions: Number(additions) || 0, deletions: Number(deletions) || 0 });
        at += path === "" ? 3 : 1;
    }
    return options.patches ? addPatches(git, changes, from, to) : changes;
};
const addPatches = async (git, changes, from, to) => {
    const output = await git.text(["diff-tree", "-r", "-M", "-p", "--no-commit-id", "--no-color", from, to]);
    const parts = output.split(/^diff --git .*\n/m).slice(1);
    return changes.map((change, index) => {
        const part = parts[index] ?? "";
        const start = part.search(/^@@ /m);
        const patch = start < 0 ? undefined : part.slice(start).replace(/\n$/, "");
        return patch !== undefined && patch.length < 1 << 20 ? { ...change, patch } : change;
    });
};


/***/ }),

/***/ 5695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ listTree)
/* harmony export */ });
/** A tree's entries with the sizes of its files; with `recursive`, those of its folders too, under their full paths. */
const listTree = async (git, tree, recursive) => {
    const output = await git.text(["ls-tree", "-z", "-l", ...(recursive ? ["-r", "-t"] : []), tree]);
    return output
        .split("\0")
        .filter(Boolean)
        .map((line) => {
        const tab = line.indexOf("\t");
        const [mode, type, sha, size] = line.slice(0, tab).split(/ +/);
        return { mode, type, sha, path: line.slice(tab + 1), ...(size !== "-" && { size: Number(size) }) };
    });
};


/***/ }),

/***/ 55601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isValidRefName)
/* harmony export */ });
/** git's own rules for a full ref name: https://git-scm.com/docs/git-check-ref-format */
const isValidRefName = (ref) => ref.includes("/") &&
    !ref.endsWith(".") &&
    ref.split("/").every((part) => part !== "" && !part.startsWith(".") && !part.endsWith(".lock")) &&
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is not allowed
    !/\.\.|@\{|[\x00-\x20\x7f~^:?*[\\]/.test(ref);


/***/ }),

/***/ 10984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  se: () => (/* binding */ initialiseGit),
  lm: () => (/* binding */ noObject),
  zY: () => (/* binding */ openGit),
  l: () => (/* binding */ pushNotice)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ../packages/local-github/src/git/run-git.ts
var run_git = __webpack_require__(61240);
;// CONCATENATED MODULE: ../packages/local-github/src/git/object-reader.ts


/**
 * One long-lived `git cat-file --batch-command` per repository: resolving a name or reading an object costs a
 * fraction of a millisecond where a new process costs four.
 */
const openObjectReader = (gitDirectory) => {
    let child;
    let pending = [];
    let chunks = [];
    let held = 0;
    let wanted = 0;
    const consume = () => {
        if (held < wanted)
            return;
        let buffer = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
        wanted = 0;
        while (pending.length > 0) {
            const lineEnd = buffer.indexOf(10);
            if (lineEnd < 0)
                break;
            const [sha, type, sizeText] = buffer.toString("utf8", 0, lineEnd).split(" ");
            const size = Number(sizeText);
            const found = sizeText !== undefined && /^[0-9a-f]{40,64}$/.test(sha) && Number.isInteger(size);
            const end = lineEnd + 1 + (found && pending[0].withContent ? size + 1 : 0);
            if (buffer.length < end) {
                wanted = end;
                break;
            }
            const { withContent, resolve } = pending.shift();
            const content = withContent ? Buffer.from(buffer.subarray(lineEnd + 1, end - 1)) : Buffer.alloc(0);
            resolve(found ? { sha, type: type, size, content } : undefined);
            buffer = buffer.subarray(end);
        }
        chunks = buffer.length ? [buffer] : [];
        held = buffer.length;
    };
    const start = () => {
        const started = (0,external_node_child_process_.spawn)("git", ["--git-dir", gitDirectory, "cat-file", "--batch-command"], {
            env: (0,run_git/* gitEnvironment */._K)(),
            windowsHide: true,
        });
        started.stdin.on("error", () => { });
        started.stdout.on("data", (chunk) => {
            chunks.push(chunk);
            held += chunk.length;
            consume();
        });
        const fail = (error) => {
            if (child !== started)
                return;
            child = undefined;
            chunks = [];
            held = wanted = 0;
            for (const { reject } of pending.splice(0))
                reject(error);
        };
        started.on("error", fail);
        started.on("close", (code) => fail(new Error(`git cat-file ended with ${code}`)));
        return started;
    };
    const ask = (name, withContent) => new Promise((resolve, reject) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: a control character would be a second command
        if (/[\x00-\x1f]/.test(name) || name === "")
            return resolve(undefined);
        child ??= start();
        pending.push({ withContent, resolve, reject });
        child.stdin.write(`${withContent ? "contents" : "info"} ${name}\n`);
    });
    return {
        info: (name) => ask(name, false),
        read: (name) => ask(name, true),
        close: async () => {
            const running = child;
            child = undefined;
            pending = [];
            if (!running)
                return;
            const ended = new Promise((resolve) => running.once("close", resolve));
            running.stdin.end();
            await ended;
        },
    };
};

;// CONCATENATED MODULE: ../packages/local-github/src/git/objects.ts
/** Git's commit, tag and tree objects, read and written as text. */
/** `Name <mail> 1700000000 +0000` */
const formatSignature = ({ name, email, date }) => {
    const clean = (text) => text.replace(/[<>\n\r\0]/g, "").trim();
    return `${clean(name) || "unknown"} <${clean(email)}> ${Math.floor(Date.parse(date) / 1000)} +0000`;
};
const parseSignature = (line) => {
    const match = /^(.*?) ?<([^>]*)> (\d+) [+-]\d{4}$/.exec(line);
    if (!match)
        return { name: line, email: "", date: new Date(0).toISOString().replace(/\.\d+Z$/, "Z") };
    const date = new Date(Number(match[3]) * 1000).toISOString().replace(/\.\d+Z$/, "Z");
    return { name: match[1], email: match[2], date };
};
/** Header lines and message of a commit or tag; a signature's continuation lines are passed over. */
const splitObject = (content) => {
    const text = content.toString("utf8");
    const gap = text.indexOf("\n\n");
    const head = gap < 0 ? text : text.slice(0, gap);
    const headers = head
        .split("\n")
        .filter((line) => !line.startsWith(" "))
        .map((line) => {
        const space = line.indexOf(" ");
        return [line.slice(0, space), line.slice(space + 1)];
    });
    const first = (name) => headers.find(([key]) => key === name)?.[1] ?? "";
    return { headers, first, message: gap < 0 ? "" : text.slice(gap + 2) };
};
const parseCommit = (content) => {
    const { headers, first, message } = splitObject(content);
    return {
        tree: first("tree"),
        parents: headers.filter(([key]) => key === "parent").map(([, sha]) => sha),
        author: parseSignature(first("author")),
        committer: parseSignature(first("committer")),
        message: message.replace(/\n$/, ""),
    };
};
const formatCommit = (commit) => Buffer.from([
    `tree ${commit.tree}`,
    ...commit.parents.map((sha) => `parent ${sha}`),
    `author ${formatSignature(commit.author)}`,
    `committer ${formatSignature(commit.committer)}`,
    "",
    commit.message.endsWith("\n") ? commit.message : `${commit.message}\n`,
].join("\n"));
const parseTag = (content) => {
    const { first, message } = splitObject(content);
    return {
        object: first("object"),
        type: first("type"),
        tag: first("tag"),
        tagger: parseSignature(first("tagger")),
        message,
    };
};
const formatTag = (tag) => Buffer.from([
    `object ${tag.object}`,
    `type ${tag.type}`,
    `tag ${tag.tag}`,
    `tagger ${formatSignature(tag.tagger)}`,
    "",
    tag.message.endsWith("\n") ? tag.message : `${tag.message}\n`,
].join("\n"));
const typeOfMode = (mode) => mode === "040000" ? "tree" : mode === "160000" ? "commit" : "blob";
const parseTree = (content) => {
    const entries = [];
    for (let at = 0; at < content.length;) {
        const space = content.indexOf(32, at);
        const zero = content.indexOf(0, space);
        const mode = content.toString("latin1", at, space).padStart(6, "0");
        const path = content.toString("utf8", space + 1, zero);
        entries.push({ mode, type: typeOfMode(mode), sha: content.toString("hex", zero + 1, zero + 21), path });
        at = zero + 21;
    }
    return entries;
};
/** Entries in git's order: a folder sorts as if its name ended in a slash. */
const formatTree = (entries) => {
    const key = (entry) => Buffer.from(entry.type === "tree" ? `${entry.path}/` : entry.path);
    return Buffer.concat([...entries]
        .sort((a, b) => Buffer.compare(key(a), key(b)))
        .flatMap((entry) => [
        Buffer.from(`${entry.mode.replace(/^0/, "")} ${entry.path}\0`),
        Buffer.from(entry.sha, "hex"),
    ]));
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ../packages/local-github/src/git/write-object.ts






const deflateAsync = (0,external_node_util_.promisify)(external_node_zlib_.deflate);
/**
 * Writes one loose object and returns its id. The format is git's own and fixed
 * (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects): writing it here saves a process for each object.
 */
const writeObject = async (gitDirectory, type, content) => {
    const header = Buffer.from(`${type} ${content.length}\0`);
    const sha = (0,external_node_crypto_.createHash)("sha1").update(header).update(content).digest("hex");
    const folder = (0,external_node_path_.join)(gitDirectory, "objects", sha.slice(0, 2));
    const path = (0,external_node_path_.join)(folder, sha.slice(2));
    if ((0,external_node_fs_.existsSync)(path))
        return sha;
    await (0,promises_.mkdir)(folder, { recursive: true });
    const temporary = (0,external_node_path_.join)(folder, `tmp_obj_${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`);
    await (0,promises_.writeFile)(temporary, await deflateAsync(Buffer.concat([header, content]), { level: 1 }), {
        mode: 0o444,
    });
    await (0,promises_.rename)(temporary, path);
    return sha;
};

;// CONCATENATED MODULE: ../packages/local-github/src/git/repository-git.ts







const noObject = "0".repeat(40);
/** The file that a push straight to the bare repository touches, so that the server hears of it. */
const pushNotice = "local-github-pushed";
const postReceive = `#!/bin/sh
# Tells the local GitHub that watches this repository that something was pushed without it.
[ -n "$LOCAL_GITHUB_PUSH" ] || date > "\${GIT_DIR:-.}/${pushNotice}"
`;
/** A bare repository and what is asked of it. Every mutation of a ref is a compare-and-swap by git itself. */
const openGit = (directory) => {
    const objects = openObjectReader(directory);
    const run = (args, options) => (0,run_git/* runGit */.EO)(directory, args, options);
    const text = async (args, options) => (await run(args, options)).output.toString("utf8");
    const write = (type, content) => writeObject(directory, type, content);
    const readAs = async (type, name, parse) => {
        const found = await objects.read(name);
        return found?.type === type ? { sha: found.sha, ...parse(found.content) } : undefined;
    };
    return {
        directory,
        run,
        text,
        write,
        info: objects.info,
        read: objects.read,
        close: objects.close,
        readCommit: (name) => readAs("commit", name, parseCommit),
        readTag: (name) => readAs("tag", name, parseTag),
        readTree: async (name) => {
            const found = await objects.read(name);
            return found?.type === "tree" ? parseTree(found.content) : undefined;
        },
        writeCommit: (commit) => write("commit", formatCommit(commit)),
        writeTag: (tag) => write("tag", formatTag(tag)),
        writeTree: (entries) => write("tree", formatTree(entries)),
        /** The commit behind a branch, a tag, a full ref or an id, in GitHub's order; undefined where there is none. */
        resolveCommit: async (name) => {
            if (name.startsWith("-") || name.includes(".."))
                return undefined;
            const places = /^[0-9a-f]{7,40}$/.test(name)
                ? ["", "refs/heads/", "refs/tags/"]
                : ["refs/heads/", "refs/tags/", "refs/", ""];
            for (const place of places) {
                if (place === "" && !/^(refs\/|HEAD$|[0-9a-f]{7,40}$)/.test(name))
                    continue;
                const found = await objects.info(`${place}${name}^{commit}`);
                if (found)
                    return found.sha;
            }
            return undefined;
        },
        resolveRef: (ref) => objects.info(ref),
        /** Branches and tags: full name → id of what it points to. */
        listRefs: async (prefixes = ["refs/heads/", "refs/tags/"]) => {
            const lines = await text([
                "for-each-ref",
                "--format=%(refname) %(objectname) %(objecttype)",
                ...prefixes,
            ]);
            return lines
                .split("\n")
                .filter(Boolean)
                .map((line) => {
                const [ref, sha, type] = line.split(" ");
                return { ref, sha, type };
            });
        },
        /** Moves, makes (`from` = noObject) or deletes (`to` = noObject) a ref; false when it is not at `from` any more. */
        swapRef: async (ref, to, from) => {
            const args = to === noObject ? ["update-ref", "-d", ref, from] : ["update-ref", ref, to, from];
            try {
                await run(args);
                return true;
            }
            catch (error) {
                if (error instanceof run_git/* GitError */.XS)
                    return false;
                throw error;
            }
        },
        isAncestor: async (ancestor, descendant) => (await run(["merge-base", "--is-ancestor", ancestor, descendant], { accept: [1, 128] })).exitCode === 0,
        mergeBase: async (a, b) => (await run(["merge-base", a, b], { accept: [1] })).output.toString("utf8").trim() || undefined,
        /** The tree of a merge, or undefined where it conflicts. */
        mergeTree: async (ours, theirs) => {
            const { output, exitCode } = await run(["merge-tree", "--write-tree", ours, theirs], { accept: [1] });
            return exitCode === 0 ? output.toString("utf8").trim().split("\n")[0] : undefined;
        },
    };
};
/** Makes the bare repository where it is not there yet. */
const initialiseGit = async (directory, defaultBranch) => {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, "HEAD"))) {
        await (0,promises_.mkdir)(directory, { recursive: true });
        await (0,run_git/* runGit */.EO)(directory, ["init", "--quiet", "--bare", `--initial-branch=${defaultBranch}`, directory]);
        const settings = [
            ["http.receivepack", "true"],
            ["uploadpack.allowAnySHA1InWant", "true"],
            ["uploadpack.allowFilter", "true"],
            // Pull requests' refs are read by everybody and written by the server alone.
            ["receive.hideRefs", "refs/pull"],
        ];
        for (const [name, value] of settings)
            await (0,run_git/* runGit */.EO)(directory, ["config", name, value]);
    }
    const hook = (0,external_node_path_.join)(directory, "hooks", "post-receive");
    await (0,promises_.mkdir)((0,external_node_path_.join)(directory, "hooks"), { recursive: true });
    await (0,promises_.writeFile)(hook, postReceive);
    await (0,promises_.chmod)(hook, 0o755);
};


/***/ }),

/***/ 61240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   _K: () => (/* binding */ gitEnvironment)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);

class GitError extends Error {
    exitCode;
    stderr;
    constructor(args, exitCode, stderr) {
        super(`git ${args[0]} ended with ${exitCode}: ${stderr.trim()}`);
        this.exitCode = exitCode;
        this.stderr = stderr;
    }
}
/** git without the user's own configuration, hooks and repository variables: what it does depends on us alone. */
const gitEnvironment = (extra = {}) => {
    const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
    return {
        ...Object.fromEntries(inherited),
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_GLOBAL: process.platform === "win32" ? "NUL" : "/dev/null",
        GIT_TERMINAL_PROMPT: "0",
        LC_ALL: "C",
        ...extra,
    };
};
/** Runs git in a bare repository; its whole output. @throws GitError for an exit code that is not accepted. */
const runGit = (gitDirectory, args, options = {}) => new Promise((resolve, reject) => {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", ["--git-dir", gitDirectory, ...args], {
        env: gitEnvironment(options.env),
        stdio: [options.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
        windowsHide: true,
    });
    const out = [];
    const err = [];
    child.stdout.on("data", (chunk) => out.push(chunk));
    child.stderr.on("data", (chunk) => err.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
        const exitCode = code ?? 1;
        if (exitCode === 0 || options.accept?.includes(exitCode))
            resolve({ output: Buffer.concat(out), exitCode });
        else
            reject(new GitError(args, exitCode, Buffer.concat(err).toString()));
    });
    // git may end before it has read its input; its exit code tells why.
    child.stdin?.on("error", () => { });
    child.stdin?.end(options.input);
});


/***/ }),

/***/ 51922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z_: () => (/* binding */ authorise),
/* harmony export */   g4: () => (/* binding */ belongsTo),
/* harmony export */   ls: () => (/* binding */ identify),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70787);

/** Reads `Authorization: token …`, `Bearer …`, or git's `Basic …` (the token is the password, or the name). */
const identify = (tokens, header) => {
    if (!header)
        return { anonymous: true };
    const [, scheme = "", value = ""] = /^(\w+)\s+(.+)$/.exec(header) ?? [];
    const token = scheme.toLowerCase() === "basic" ? fromBasic(value) : value;
    const grant = tokens.read(token);
    if (!grant)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(401, "Bad credentials");
    return { ...grant, token };
};
const fromBasic = (value) => {
    const [name = "", password = ""] = Buffer.from(value, "base64").toString("utf8").split(":");
    return password === "" || password === "x-oauth-basic" ? name : password;
};
const belongsTo = (identity, repository) => !identity.anonymous &&
    (identity.repository === "*" || identity.repository.toLowerCase() === repository.fullName.toLowerCase());
/** Whether the identity holds one permission on the repository. */
const holds = (identity, repository, name, access) => {
    if (identity.anonymous || !belongsTo(identity, repository))
        return access === "read" && !repository.record.private;
    if (identity.permissions === "admin")
        return true;
    if (name === "metadata")
        return access === "read";
    const held = identity.permissions[name.replaceAll("_", "-")];
    return held === "write" || (held === "read" && access === "read");
};
/**
 * Throws unless one alternative of `needs` is held.
 *
 * A repository without `private` can be read by anybody, but a job's token is held to its `permissions:` for reading
 * too, as in a private repository: a workflow that runs here runs there.
 */
const authorise = (identity, repository, needs) => {
    if (repository.record.private && !belongsTo(identity, repository))
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .notFound */ .mX)();
    const alternatives = needs.split(";").map((text) => text.trim());
    const satisfied = alternatives.some((alternative) => alternative.split(",").every((pair) => {
        const [name = "", access = "read"] = pair.trim().split("=");
        return holds(identity, repository, name, access === "write" ? "write" : "read");
    }));
    if (satisfied)
        return;
    if (identity.anonymous)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(401, "Requires authentication");
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF(403, "Resource not accessible by integration");
};


/***/ }),

/***/ 23771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ optionalChoice),
/* harmony export */   Fk: () => (/* binding */ requiredString),
/* harmony export */   II: () => (/* binding */ suppliedString),
/* harmony export */   Jz: () => (/* binding */ optionalBoolean),
/* harmony export */   oS: () => (/* binding */ optionalArray),
/* harmony export */   sx: () => (/* binding */ optionalString),
/* harmony export */   u9: () => (/* binding */ optionalObject)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70787);

const mistyped = (name, value, type) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(`Invalid request.\n\nFor 'properties/${name}', ${JSON.stringify(value)} is not ${type}.`);
/** An optional string; null and absent are undefined. */
const optionalString = (body, name) => {
    const value = body[name];
    if (value === undefined || value === null)
        return undefined;
    if (typeof value !== "string")
        throw mistyped(name, value, "a string");
    return value;
};
/** A string that must be there, in the words of the resources that check it themselves (`missing_field`). */
const requiredString = (body, name, resource) => {
    const value = optionalString(body, name);
    if (!value)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .missingField */ .tK)(resource, name);
    return value;
};
/** A string that must be there, in the words of the endpoints whose schema checks it. */
const suppliedString = (body, name) => {
    const value = optionalString(body, name);
    if (value === undefined)
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(`Invalid request.\n\n"${name}" wasn't supplied.`);
    return value;
};
const optionalBoolean = (body, name) => {
    const value = body[name];
    if (value === undefined || value === null)
        return undefined;
    if (typeof value !== "boolean")
        throw mistyped(name, value, "a boolean");
    return value;
};
const optionalChoice = (body, name, choices) => {
    const value = optionalString(body, name);
    if (value === undefined)
        return undefined;
    if (!choices.includes(value))
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(`Invalid request.\n\nNo subschema in "anyOf" matched: ${JSON.stringify(value)} is not a member of ${JSON.stringify(choices)} (properties/${name}).`);
    return value;
};
const optionalArray = (body, name) => {
    const value = body[name];
    if (value === undefined || value === null)
        return undefined;
    if (!Array.isArray(value))
        throw mistyped(name, value, "an array");
    return value;
};
const optionalObject = (body, name) => {
    const value = body[name];
    if (value === undefined || value === null)
        return undefined;
    if (typeof value !== "object" || Array.isArray(value))
        throw mistyped(name, value, "an object");
    return value;
};


/***/ }),

/***/ 14771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ paginate)
/* harmony export */ });
/**
 * The page of a list that the query asks for; adds the Link header.
 * https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
const paginate = (context, list) => {
    const size = clamp(context.query.get("per_page"), 30, 100);
    const page = clamp(context.query.get("page"), 1, Number.MAX_SAFE_INTEGER);
    const last = Math.max(1, Math.ceil(list.length / size));
    const link = (target, relation) => {
        const url = new URL(context.request.url ?? "/", context.urls.api);
        const query = new URLSearchParams(url.search);
        query.set("page", String(target));
        return `<${context.urls.api}${url.pathname}?${query}>; rel="${relation}"`;
    };
    const links = [
        ...(page > 1 ? [link(Math.min(page - 1, last), "prev")] : []),
        ...(page < last ? [link(page + 1, "next"), link(last, "last")] : []),
        ...(page > 1 ? [link(1, "first")] : []),
    ];
    if (links.length > 0)
        context.headers.link = links.join(", ");
    return list.slice((page - 1) * size, page * size);
};
const clamp = (text, fallback, highest) => {
    const value = Number(text ?? fallback);
    return Number.isInteger(value) && value > 0 ? Math.min(value, highest) : fallback;
};


/***/ }),

/***/ 70787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ validationFailed),
/* harmony export */   AF: () => (/* binding */ Problem),
/* harmony export */   B$: () => (/* binding */ alreadyExists),
/* harmony export */   CA: () => (/* binding */ customError),
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   mX: () => (/* binding */ notFound),
/* harmony export */   tK: () => (/* binding */ missingField)
/* harmony export */ });
/** An answer that refuses. Thrown by handlers, rendered by the server in GitHub's shape and words. */
class Problem extends Error {
    status;
    errors;
    headers;
    constructor(status, message, options = {}) {
        super(message);
        this.status = status;
        this.errors = options.errors;
        this.headers = options.headers ?? {};
    }
}
const notFound = () => new Problem(404, "Not Found");
const invalid = (message) => new Problem(422, message);
/** `Validation Failed`, with the fields that failed. */
const validationFailed = (...errors) => new Problem(422, "Validation Failed", { errors });
const missingField = (resource, field) => validationFailed({ resource, code: "missing_field", field });
const alreadyExists = (resource, field) => validationFailed({ resource, code: "already_exists", field });
const customError = (resource, message, field) => ({
    resource,
    code: "custom",
    ...(field && { field }),
    message,
});


/***/ }),

/***/ 22692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V$: () => (/* binding */ noContent),
/* harmony export */   V2: () => (/* binding */ redirect),
/* harmony export */   lS: () => (/* binding */ raw),
/* harmony export */   ok: () => (/* binding */ ok),
/* harmony export */   zu: () => (/* binding */ created)
/* harmony export */ });
const ok = (json) => ({ status: 200, json });
const created = (json, location) => ({
    status: 201,
    json,
    ...(location && { headers: { location } }),
});
const noContent = () => ({ status: 204 });
const redirect = (location) => ({ status: 302, headers: { location } });
const raw = (content, type, length) => ({
    status: 200,
    content,
    headers: { "content-type": type, ...(length !== undefined && { "content-length": String(length) }) },
});


/***/ }),

/***/ 63207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ findRoute),
/* harmony export */   Fo: () => (/* binding */ numberParam),
/* harmony export */   wE: () => (/* binding */ route)
/* harmony export */ });
/** `{name}` stands for one segment, `{name+}` for the rest with its slashes. */
const compile = (pattern) => new RegExp(`^${pattern
    .replace(/[.()]/g, "\\$&")
    .replace(/\{(\w+)\+\}/g, "(?<$1>.+)")
    .replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);
const route = (method, pattern, needs, handle, options = {}) => ({ method, pattern, regex: compile(pattern), needs, handle, ...options });
/** Finds the first route that fits; HEAD is answered by GET. Segments are matched encoded and decoded afterwards. */
const findRoute = (routes, method, path) => {
    const wanted = method === "HEAD" ? "GET" : method;
    for (const candidate of routes) {
        if (candidate.method !== wanted)
            continue;
        const match = candidate.regex.exec(path);
        if (!match)
            continue;
        const params = {};
        for (const [name, value] of Object.entries(match.groups ?? {}))
            params[name] = decodeSegment(value);
        return { route: candidate, params };
    }
    return undefined;
};
const decodeSegment = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
};
/** A number in a path; NaN finds nothing. */
const numberParam = (context, name) => /^\d+$/.test(context.params[name] ?? "") ? Number(context.params[name]) : Number.NaN;


/***/ }),

/***/ 22556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loginOf),
/* harmony export */   V: () => (/* binding */ isHeard)
/* harmony export */ });
/** Whether an event caused by this identity is heard at all (so that its payload is worth making). */
const isHeard = (cause, name) => cause.anonymous === true ||
    cause.runId === undefined ||
    name === "workflow_dispatch" ||
    name === "repository_dispatch";
const loginOf = (identity) => (identity.anonymous ? "ghost" : identity.login);


/***/ }),

/***/ 6417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ announcePull)
/* harmony export */ });
/* harmony import */ var _events_announce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7862);
/* harmony import */ var _hub_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22556);
/* harmony import */ var _render_pull_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91097);
/* harmony import */ var _measure_pull_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75782);




/** `pull_request` runs on the merge commit where there is one, as `refs/pull/N/merge`. */
const announcePull = async (scene, issue, action, more = {}) => {
    if (!scene.hub.isListening() || !(0,_hub_js__WEBPACK_IMPORTED_MODULE_3__/* .isHeard */ .V)(scene.identity, "pull_request"))
        return;
    const { hub, repository } = scene;
    const merged = issue.pull.mergedAt !== null;
    await (0,_events_announce_js__WEBPACK_IMPORTED_MODULE_0__/* .announce */ .i)(scene, {
        name: "pull_request",
        action,
        payload: {
            number: issue.number,
            pull_request: (0,_render_pull_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPull */ .SX)(hub.urls, repository, issue, await (0,_measure_pull_js__WEBPACK_IMPORTED_MODULE_2__/* .measurePull */ .S)(repository, issue)),
            ...more,
        },
        sha: issue.pull.mergeCommitSha ?? issue.pull.headSha,
        ref: merged ? `refs/heads/${issue.pull.baseRef}` : `refs/pull/${issue.number}/merge`,
    });
};


/***/ }),

/***/ 29173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ headRepositoryOf),
/* harmony export */   FY: () => (/* binding */ fetchHead),
/* harmony export */   _1: () => (/* binding */ findFork)
/* harmony export */ });
/** Whose branch a pull request's head is: a fork's, or this repository's own. */
const headRepositoryOf = (repository, { headRepository }) => headRepository === undefined ? repository : (repository.findOther(headRepository) ?? repository);
/** The fork that an account has of a repository. */
const findFork = (forks, parent, owner) => forks.find((fork) => fork.record.parent === parent.fullName && fork.owner.toLowerCase() === owner.toLowerCase());
/** Brings what a fork's branch holds into the repository that it is asked into, which keeps it as refs/pull/N/head. */
const fetchHead = async (into, from, { headRef }) => {
    await into.git.run([
        "fetch",
        "--quiet",
        "--no-tags",
        "--no-write-fetch-head",
        from.git.directory,
        `refs/heads/${headRef}`,
    ]);
};


/***/ }),

/***/ 75782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ measurePull),
/* harmony export */   d: () => (/* binding */ pullBase)
/* harmony export */ });
/* harmony import */ var _git_list_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87086);

/** The commit that a pull request's changes are counted from. */
const pullBase = async (repository, { pull }) => {
    // After a merge the base branch holds the head, so the commit the base had then decides.
    return (await repository.git.mergeBase(pull.baseSha, pull.headSha)) ?? pull.baseSha;
};
const measurePull = async (repository, issue) => {
    const base = await pullBase(repository, issue);
    const changes = await (0,_git_list_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .listChanges */ .W)(repository.git, base, issue.pull.headSha, { patches: false });
    const commits = await repository.git.text(["rev-list", "--count", `${base}..${issue.pull.headSha}`]);
    return {
        commits: Number(commits.trim()),
        additions: changes.reduce((sum, change) => sum + change.additions, 0),
        deletions: changes.reduce((sum, change) => sum + change.deletions, 0),
        changedFiles: changes.length,
    };
};


/***/ }),

/***/ 66184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ updatePullRefs),
/* harmony export */   j: () => (/* binding */ writeMergeCommit)
/* harmony export */ });
/* harmony import */ var _render_user_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90437);

/** The commit that a merge would make now; undefined where it conflicts. */
const writeMergeCommit = async (scene, issue, message, login) => {
    const { git } = scene.repository;
    const { baseSha, headSha } = issue.pull;
    const tree = await git.mergeTree(baseSha, headSha);
    if (!tree)
        return undefined;
    const person = { name: login, email: (0,_render_user_js__WEBPACK_IMPORTED_MODULE_0__/* .emailOf */ .Ob)(login), date: scene.hub.now() };
    return git.writeCommit({ tree, parents: [baseSha, headSha], author: person, committer: person, message });
};
/** Writes refs/pull/N/head and, where it merges cleanly, refs/pull/N/merge: what a workflow checks out. */
const updatePullRefs = async (scene, issue) => {
    const { git } = scene.repository;
    const { pull, number } = issue;
    const message = `Merge ${pull.headSha} into ${pull.baseSha}`;
    const merge = await writeMergeCommit(scene, issue, message, issue.author);
    pull.mergeable = merge !== undefined;
    pull.mergeCommitSha = merge ?? null;
    const commands = [
        `update refs/pull/${number}/head ${pull.headSha}`,
        merge ? `update refs/pull/${number}/merge ${merge}` : `delete refs/pull/${number}/merge`,
    ];
    await git.run(["update-ref", "--stdin"], { input: `${commands.join("\n")}\n` });
};


/***/ }),

/***/ 55447:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ verification),
/* harmony export */   Sd: () => (/* binding */ renderGitCommit),
/* harmony export */   ak: () => (/* binding */ renderCommit)
/* harmony export */ });
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87666);
/* harmony import */ var _user_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90437);


const verification = {
    verified: false,
    reason: "unsigned",
    signature: null,
    payload: null,
    verified_at: null,
};
const idOfSha = (sha) => Number.parseInt(sha.slice(0, 12), 16);
/** As under `/git/commits`. */
const renderGitCommit = (urls, repository, commit) => {
    const api = (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryUrl */ .Ek)(urls, repository);
    const page = (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPage */ .WR)(urls, repository);
    return {
        sha: commit.sha,
        node_id: (0,_user_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeId */ .s5)("C", idOfSha(commit.sha)),
        url: `${api}/git/commits/${commit.sha}`,
        html_url: `${page}/commit/${commit.sha}`,
        author: commit.author,
        committer: commit.committer,
        tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
        message: commit.message,
        parents: commit.parents.map((sha) => ({
            sha,
            url: `${api}/git/commits/${sha}`,
            html_url: `${page}/commit/${sha}`,
        })),
        verification,
    };
};
const accountOf = (urls, email) => {
    const login = (0,_user_js__WEBPACK_IMPORTED_MODULE_1__/* .loginOfEmail */ .fL)(email);
    return login ? (0,_user_js__WEBPACK_IMPORTED_MODULE_1__/* .renderUser */ .SB)(urls, login) : null;
};
/** As under `/commits`. */
const renderCommit = (urls, repository, commit) => {
    const api = (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryUrl */ .Ek)(urls, repository);
    const page = (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPage */ .WR)(urls, repository);
    return {
        sha: commit.sha,
        node_id: (0,_user_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeId */ .s5)("C", idOfSha(commit.sha)),
        commit: {
            author: commit.author,
            committer: commit.committer,
            message: commit.message,
            tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
            url: `${api}/git/commits/${commit.sha}`,
            comment_count: 0,
            verification,
        },
        url: `${api}/commits/${commit.sha}`,
        html_url: `${page}/commit/${commit.sha}`,
        comments_url: `${api}/commits/${commit.sha}/comments`,
        author: accountOf(urls, commit.author.email),
        committer: accountOf(urls, commit.committer.email),
        parents: commit.parents.map((sha) => ({
            sha,
            url: `${api}/commits/${sha}`,
            html_url: `${page}/commit/${sha}`,
        })),
    };
};


/***/ }),

/***/ 24193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ renderEnvironment),
/* harmony export */   _D: () => (/* binding */ renderDeployment),
/* harmony export */   qC: () => (/* binding */ renderDeploymentStatus)
/* harmony export */ });
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87666);
/* harmony import */ var _user_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90437);


const renderDeployment = (urls, repository, deployment) => {
    const api = `${(0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryUrl */ .Ek)(urls, repository)}/deployments/${deployment.id}`;
    return {
        url: api,
        id: deployment.id,
        node_id: (0,_user_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeId */ .s5)("DE", deployment.id),
        sha: deployment.sha,
        ref: deployment.ref,
        task: deployment.task,
        payload: deployment.payload,
        original_environment: deployment.originalEnvironment,
        environment: deployment.environment,
        description: deployment.description,
        creator: (0,_user_js__WEBPACK_IMPORTED_MODULE_1__/* .renderUser */ .SB)(urls, deployment.creator),
        created_at: deployment.createdAt,
        updated_at: deployment.updatedAt,
        statuses_url: `${api}/statuses`,
        repository_url: (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryUrl */ .Ek)(urls, repository),
        transient_environment: deployment.transient,
        production_environment: deployment.production,
        performed_via_github_app: null,
    };
};
const renderDeploymentStatus = (urls, repository, status) => {
    const deployment = `${(0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryUrl */ .Ek)(urls, repository)}/deployments/${status.deploymentId}`;
    return {
        url: `${deployment}/statuses/${status.id}`,
        id: status.id,
        node_id: (0,_user_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeId */ .s5)("DES", status.id),
        state: status.state,
        creator: (0,_user_js__WEBPACK_IMPORTED_MODULE_1__/* .renderUser */ .SB)(urls, status.creator),
        description: status.description,
        environment: status.environment,
        target_url: status.logUrl,
        created_at: status.createdAt,
        updated_at: status.createdAt,
        deployment_url: deployment,
        repository_url: (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryUrl */ .Ek)(urls, repository),
        environment_url: status.environmentUrl,
        log_url: status.logUrl,
        performed_via_github_app: null,
    };
};
const renderEnvironment = (urls, repository, environment) => ({
    id: environment.id,
    node_id: (0,_user_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeId */ .s5)("EN", environment.id),
    name: environment.name,
    url: `${(0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryUrl */ .Ek)(urls, repository)}/environments/${encodeURIComponent(environment.name)}`,
    html_url: `${(0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPage */ .WR)(urls, repository)}/deployments/${encodeURIComponent(environment.name)}`,
    created_at: environment.createdAt,
    updated_at: environment.updatedAt,
    protection_rules: [],
    deployment_branch_policy: null,
});


/***/ }),

/***/ 77919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ issuePage),
/* harmony export */   Lx: () => (/* binding */ renderLabel),
/* harmony export */   S3: () => (/* binding */ renderLabels),
/* harmony export */   wQ: () => (/* binding */ renderComment),
/* harmony export */   yi: () => (/* binding */ renderIssue)
/* harmony export */ });
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87666);
/* harmony import */ var _user_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90437);


const noReactions = {
    total_count: 0,
    "+1": 0,
    "-1": 0,
    laugh: 0,
    hooray: 0,
    confused: 0,
    heart: 0,
    rocket: 0,
    eyes: 0,
};
const renderLabel = (urls, repository, label) => ({
    id: label.id,
    node_id: (0,_user_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeId */ .s5)("LA", label.id),
    url: `${(0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryUrl */ .Ek)(urls, repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
});
const renderLabels = (urls, repository, issue) => issue.labels
    .map((name) => repository.record.labels.find((label) => label.name === name))
    .filter((label) => label !== undefined)
    .map((label) => renderLabel(urls, repository, label));
const issuePage = (urls, repository, issue) => `${(0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPage */ .WR)(urls, repository)}/${issue.pull ? "pull" : "issues"}/${issue.number}`;
const renderIssue = (urls, repository, issue) => {
    const api = `${(0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryUrl */ .Ek)(urls, repository)}/issues/${issue.number}`;
    const pull = `${(0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryUrl */ .Ek)(urls, repository)}/pulls/${issue.number}`;
    const page = issuePage(urls, repository, issue);
    return {
        url: api,
        repository_url: (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryUrl */ .Ek)(urls, repository),
        labels_url: `${api}/labels{/name}`,
        comments_url: `${api}/comments`,
        events_url: `${api}/events`,
        html_url: page,
        id: issue.id,
        node_id: (0,_user_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeId */ .s5)(issue.pull ? "PR" : "I", issue.id),
        number: issue.number,
        title: issue.title,
        user: (0,_user_js__WEBPACK_IMPORTED_MODULE_1__/* .renderUser */ .SB)(urls, issue.author),
        labels: renderLabels(urls, repository, issue),
        state: issue.state,
        state_reason: issue.stateReason,
        locked: issue.locked,
        active_lock_reason: issue.lockReason,
        assignee: issue.assignees[0] ? (0,_user_js__WEBPACK_IMPORTED_MODULE_1__/* .renderUser */ .SB)(urls, issue.assignees[0]) : null,
        assignees: issue.assignees.map((login) => (0,_user_js__WEBPACK_IMPORTED_MODULE_1__/* .renderUser */ .SB)(urls, login)),
        milestone: null,
        comments: repository.record.comments.filter((comment) => comment.issue === issue.number).length,
        created_at: issue.createdAt,
        updated_at: issue.updatedAt,
        closed_at: issue.closedAt,
        closed_by: issue.closedBy ? (0,_user_js__WEBPACK_IMPORTED_MODULE_1__/* .renderUser */ .SB)(urls, issue.closedBy) : null,
        author_association: (0,_user_js__WEBPACK_IMPORTED_MODULE_1__/* .authorAssociation */ .X7)(repository.owner, issue.author),
        body: issue.body,
        reactions: { url: `${api}/reactions`, ...noReactions },
        timeline_url: `${api}/timeline`,
        ...(issue.pull && {
            draft: issue.pull.draft,
            pull_request: {
                url: pull,
                html_url: page,
                diff_url: `${page}.diff`,
                patch_url: `${page}.patch`,
                merged_at: issue.pull.mergedAt,
            },
        }),
    };
};
const renderComment = (urls, repository, comment) => {
    const issue = repository.record.issues.find(({ number }) => number === comment.issue);
    const api = `${(0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryUrl */ .Ek)(urls, repository)}/issues`;
    return {
        url: `${api}/comments/${comment.id}`,
        html_url: `${issuePage(urls, repository, issue)}#issuecomment-${comment.id}`,
        issue_url: `${api}/${comment.issue}`,
        id: comment.id,
        node_id: (0,_user_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeId */ .s5)("IC", comment.id),
        user: (0,_user_js__WEBPACK_IMPORTED_MODULE_1__/* .renderUser */ .SB)(urls, comment.author),
        created_at: comment.createdAt,
        updated_at: comment.updatedAt,
        body: comment.body,
        author_association: (0,_user_js__WEBPACK_IMPORTED_MODULE_1__/* .authorAssociation */ .X7)(repository.owner, comment.author),
        reactions: { url: `${api}/comments/${comment.id}/reactions`, ...noReactions },
        performed_via_github_app: null,
    };
};


/***/ }),

/***/ 91097:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ isPull),
/* harmony export */   SX: () => (/* binding */ renderPull),
/* harmony export */   mQ: () => (/* binding */ renderSimplePull)
/* harmony export */ });
/* harmony import */ var _pulls_fork_head_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29173);
/* harmony import */ var _issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77919);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87666);
/* harmony import */ var _user_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90437);




const isPull = (issue) => issue.pull !== undefined;
/** As in lists. */
const renderSimplePull = (urls, repository, issue) => {
    const { pull } = issue;
    const base = (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryUrl */ .Ek)(urls, repository);
    const api = `${base}/pulls/${issue.number}`;
    const page = (0,_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .issuePage */ .$s)(urls, repository, issue);
    const side = (of, ref, sha) => ({
        label: `${of.owner}:${ref}`,
        ref,
        sha,
        user: (0,_user_js__WEBPACK_IMPORTED_MODULE_2__/* .renderUser */ .SB)(urls, of.owner),
        repo: (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRepository */ .xW)(urls, of, "read"),
    });
    const link = (href) => ({ href });
    return {
        url: api,
        id: issue.id,
        node_id: (0,_user_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeId */ .s5)("PR", issue.id),
        html_url: page,
        diff_url: `${page}.diff`,
        patch_url: `${page}.patch`,
        issue_url: `${base}/issues/${issue.number}`,
        number: issue.number,
        state: issue.state,
        locked: issue.locked,
        title: issue.title,
        user: (0,_user_js__WEBPACK_IMPORTED_MODULE_2__/* .renderUser */ .SB)(urls, issue.author),
        body: issue.body,
        created_at: issue.createdAt,
        updated_at: issue.updatedAt,
        closed_at: issue.closedAt,
        merged_at: pull.mergedAt,
        merge_commit_sha: pull.mergeCommitSha,
        assignee: issue.assignees[0] ? (0,_user_js__WEBPACK_IMPORTED_MODULE_2__/* .renderUser */ .SB)(urls, issue.assignees[0]) : null,
        assignees: issue.assignees.map((login) => (0,_user_js__WEBPACK_IMPORTED_MODULE_2__/* .renderUser */ .SB)(urls, login)),
        requested_reviewers: [],
        requested_teams: [],
        labels: (0,_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .renderLabels */ .S3)(urls, repository, issue),
        milestone: null,
        draft: pull.draft,
        commits_url: `${api}/commits`,
        review_comments_url: `${api}/comments`,
        review_comment_url: `${base}/pulls/comments{/number}`,
        comments_url: `${base}/issues/${issue.number}/comments`,
        statuses_url: `${base}/statuses/${pull.headSha}`,
        head: side((0,_pulls_fork_head_js__WEBPACK_IMPORTED_MODULE_3__/* .headRepositoryOf */ .Aw)(repository, pull), pull.headRef, pull.headSha),
        base: side(repository, pull.baseRef, pull.baseSha),
        _links: {
            self: link(api),
            html: link(page),
            issue: link(`${base}/issues/${issue.number}`),
            comments: link(`${base}/issues/${issue.number}/comments`),
            review_comments: link(`${api}/comments`),
            review_comment: link(`${base}/pulls/comments{/number}`),
            commits: link(`${api}/commits`),
            statuses: link(`${base}/statuses/${pull.headSha}`),
        },
        author_association: (0,_user_js__WEBPACK_IMPORTED_MODULE_2__/* .authorAssociation */ .X7)(repository.owner, issue.author),
        auto_merge: null,
        active_lock_reason: issue.lockReason,
    };
};
/** One pull request with its figures. */
const renderPull = (urls, repository, issue, figures) => ({
    ...renderSimplePull(urls, repository, issue),
    merged: issue.pull.mergedAt !== null,
    mergeable: issue.pull.mergeable,
    rebaseable: issue.pull.mergeable,
    mergeable_state: issue.pull.mergedAt ? "unknown" : issue.pull.mergeable ? "clean" : "dirty",
    merged_by: issue.pull.mergedBy ? (0,_user_js__WEBPACK_IMPORTED_MODULE_2__/* .renderUser */ .SB)(urls, issue.pull.mergedBy) : null,
    comments: repository.record.comments.filter((comment) => comment.issue === issue.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: figures.commits,
    additions: figures.additions,
    deletions: figures.deletions,
    changed_files: figures.changedFiles,
});


/***/ }),

/***/ 32861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TB: () => (/* binding */ releaseTagPath),
/* harmony export */   c: () => (/* binding */ renderRelease),
/* harmony export */   ns: () => (/* binding */ renderAsset)
/* harmony export */ });
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87666);
/* harmony import */ var _user_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90437);


/** A draft's page and downloads are found under a name of their own: its tag does not exist yet. */
const releaseTagPath = (release) => release.draft ? `untagged-${release.id}` : release.tagName;
const encodePath = (path) => path.split("/").map(encodeURIComponent).join("/");
const renderAsset = (urls, repository, release, asset) => ({
    url: `${(0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryUrl */ .Ek)(urls, repository)}/releases/assets/${asset.id}`,
    id: asset.id,
    node_id: (0,_user_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeId */ .s5)("RA", asset.id),
    name: asset.name,
    label: asset.label,
    uploader: (0,_user_js__WEBPACK_IMPORTED_MODULE_1__/* .renderUser */ .SB)(urls, asset.uploader),
    content_type: asset.contentType,
    state: asset.state,
    size: asset.size,
    digest: asset.sha256 ? `sha256:${asset.sha256}` : null,
    download_count: asset.downloads,
    created_at: asset.createdAt,
    updated_at: asset.updatedAt,
    browser_download_url: `${urls.plain}/${repository.fullName}/releases/download/${encodePath(releaseTagPath(release))}/${encodeURIComponent(asset.name)}`,
});
const renderRelease = (urls, repository, release) => {
    const api = `${(0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryUrl */ .Ek)(urls, repository)}/releases/${release.id}`;
    const archive = (format) => release.draft ? null : `${(0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryUrl */ .Ek)(urls, repository)}/${format}/${encodePath(release.tagName)}`;
    return {
        url: api,
        assets_url: `${api}/assets`,
        upload_url: `${urls.api}/api/uploads/repos/${repository.fullName}/releases/${release.id}/assets{?name,label}`,
        html_url: `${(0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPage */ .WR)(urls, repository)}/releases/tag/${encodePath(releaseTagPath(release))}`,
        id: release.id,
        node_id: (0,_user_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeId */ .s5)("RE", release.id),
        author: (0,_user_js__WEBPACK_IMPORTED_MODULE_1__/* .renderUser */ .SB)(urls, release.author),
        tag_name: release.tagName,
        target_commitish: release.targetCommitish,
        name: release.name,
        draft: release.draft,
        immutable: release.immutable,
        prerelease: release.prerelease,
        created_at: release.createdAt,
        updated_at: release.updatedAt,
        published_at: release.publishedAt,
        assets: release.assets.map((asset) => renderAsset(urls, repository, release, asset)),
        tarball_url: archive("tarball"),
        zipball_url: archive("zipball"),
        body: release.body,
    };
};


/***/ }),

/***/ 87666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ek: () => (/* binding */ repositoryUrl),
/* harmony export */   Ez: () => (/* binding */ renderMinimalRepository),
/* harmony export */   WR: () => (/* binding */ repositoryPage),
/* harmony export */   xW: () => (/* binding */ renderRepository)
/* harmony export */ });
/* harmony import */ var _user_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90437);

const repositoryUrl = (urls, repository) => `${urls.api}/repos/${repository.fullName}`;
const repositoryPage = (urls, repository) => `${urls.web}/${repository.fullName}`;
/** The fields that every mention of a repository has. */
const renderMinimalRepository = (urls, repository) => {
    const { record, name, owner, fullName } = repository;
    const api = repositoryUrl(urls, repository);
    return {
        id: record.id,
        node_id: (0,_user_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeId */ .s5)("R", record.id),
        name,
        full_name: fullName,
        private: record.private,
        owner: (0,_user_js__WEBPACK_IMPORTED_MODULE_0__/* .renderUser */ .SB)(urls, owner),
        html_url: repositoryPage(urls, repository),
        description: record.description,
        fork: record.parent !== undefined,
        url: api,
        forks_url: `${api}/forks`,
        keys_url: `${api}/keys{/key_id}`,
        collaborators_url: `${api}/collaborators{/collaborator}`,
        teams_url: `${api}/teams`,
        hooks_url: `${api}/hooks`,
        issue_events_url: `${api}/issues/events{/number}`,
        events_url: `${api}/events`,
        assignees_url: `${api}/assignees{/user}`,
        branches_url: `${api}/branches{/branch}`,
        tags_url: `${api}/tags`,
        blobs_url: `${api}/git/blobs{/sha}`,
        git_tags_url: `${api}/git/tags{/sha}`,
        git_refs_url: `${api}/git/refs{/sha}`,
        trees_url: `${api}/git/trees{/sha}`,
        statuses_url: `${api}/statuses/{sha}`,
        languages_url: `${api}/languages`,
        stargazers_url: `${api}/stargazers`,
        contributors_url: `${api}/contributors`,
        subscribers_url: `${api}/subscribers`,
        subscription_url: `${api}/subscription`,
        commits_url: `${api}/commits{/sha}`,
        git_commits_url: `${api}/git/commits{/sha}`,
        comments_url: `${api}/comments{/number}`,
        issue_comment_url: `${api}/issues/comments{/number}`,
        contents_url: `${api}/contents/{+path}`,
        compare_url: `${api}/compare/{base}...{head}`,
        merges_url: `${api}/merges`,
        archive_url: `${api}/{archive_format}{/ref}`,
        downloads_url: `${api}/downloads`,
        issues_url: `${api}/issues{/number}`,
        pulls_url: `${api}/pulls{/number}`,
        milestones_url: `${api}/milestones{/number}`,
        notifications_url: `${api}/notifications{?since,all,participating}`,
        labels_url: `${api}/labels{/name}`,
        releases_url: `${api}/releases{/id}`,
        deployments_url: `${api}/deployments`,
    };
};
const renderRepository = (urls, repository, access) => {
    const { record, fullName } = repository;
    const openIssues = record.issues.filter((issue) => issue.state === "open").length;
    return {
        ...renderMinimalRepository(urls, repository),
        created_at: record.createdAt,
        updated_at: record.updatedAt,
        pushed_at: record.pushedAt,
        git_url: `${urls.plain}/${fullName}.git`,
        ssh_url: `${urls.plain}/${fullName}.git`,
        clone_url: `${urls.plain}/${fullName}.git`,
        svn_url: repositoryPage(urls, repository),
        homepage: null,
        size: 0,
        stargazers_count: 0,
        watchers_count: 0,
        language: null,
        has_issues: true,
        has_projects: false,
        has_downloads: true,
        has_wiki: false,
        has_pages: false,
        has_discussions: false,
        forks_count: 0,
        mirror_url: null,
        archived: false,
        disabled: false,
        open_issues_count: openIssues,
        license: null,
        allow_forking: false,
        is_template: false,
        web_commit_signoff_required: false,
        topics: [],
        visibility: record.private ? "private" : "public",
        forks: 0,
        open_issues: openIssues,
        watchers: 0,
        default_branch: record.defaultBranch,
        allow_merge_commit: true,
        allow_squash_merge: true,
        allow_rebase_merge: false,
        network_count: 0,
        subscribers_count: 0,
        permissions: {
            admin: access === "admin",
            maintain: access === "admin",
            push: access !== "read",
            triage: access !== "read",
            pull: true,
        },
    };
};


/***/ }),

/***/ 90437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ jobLogin),
/* harmony export */   J3: () => (/* binding */ userId),
/* harmony export */   Ob: () => (/* binding */ emailOf),
/* harmony export */   SB: () => (/* binding */ renderUser),
/* harmony export */   X7: () => (/* binding */ authorAssociation),
/* harmony export */   fL: () => (/* binding */ loginOfEmail),
/* harmony export */   rv: () => (/* binding */ parseNodeId),
/* harmony export */   s5: () => (/* binding */ nodeId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const jobLogin = "github-actions[bot]";
const hashOf = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest().readUInt32BE(0) % 100_000_000;
/** `ISSUE_kw123`: a kind and a number, so that GraphQL finds what REST named. */
const nodeId = (kind, id) => `${kind}_${Buffer.from(String(id)).toString("base64url")}`;
const parseNodeId = (text) => {
    const match = /^([A-Z]+)_([\w-]+)$/.exec(text);
    if (!match)
        return undefined;
    const id = Number(Buffer.from(match[2], "base64url").toString());
    return Number.isInteger(id) ? { kind: match[1], id } : undefined;
};
const userId = (login) => (login === jobLogin ? 41_898_282 : hashOf(login));
const renderUser = (urls, login) => {
    const id = userId(login);
    const bot = login.endsWith("[bot]");
    const api = `${urls.api}/users/${encodeURIComponent(login)}`;
    const page = bot ? `${urls.web}/apps/${login.slice(0, -5)}` : `${urls.web}/${login}`;
    return {
        login,
        id,
        node_id: nodeId("U", id),
        avatar_url: `${urls.plain}/avatars/${encodeURIComponent(login)}.svg`,
        gravatar_id: "",
        url: api,
        html_url: page,
        followers_url: `${api}/followers`,
        following_url: `${api}/following{/other_user}`,
        gists_url: `${api}/gists{/gist_id}`,
        starred_url: `${api}/starred{/owner}{/repo}`,
        subscriptions_url: `${api}/subscriptions`,
        organizations_url: `${api}/orgs`,
        repos_url: `${api}/repos`,
        events_url: `${api}/events{/privacy}`,
        received_events_url: `${api}/received_events`,
        type: bot ? "Bot" : "User",
        user_view_type: "public",
        site_admin: false,
    };
};
/** The address commits and tags of a login carry. */
const emailOf = (login) => `${userId(login)}+${login}@users.noreply.github.com`;
/** The login of an address made by `emailOf`. */
const loginOfEmail = (email) => /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(email)?.[1];
const authorAssociation = (repositoryOwner, login) => login === repositoryOwner ? "OWNER" : login.endsWith("[bot]") ? "NONE" : "COLLABORATOR";


/***/ }),

/***/ 39952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VB: () => (/* binding */ renderFile),
/* harmony export */   Yl: () => (/* binding */ renderAll),
/* harmony export */   ef: () => (/* binding */ commitRoutes),
/* harmony export */   hA: () => (/* binding */ commitRoute),
/* harmony export */   wW: () => (/* binding */ resolveOr)
/* harmony export */ });
/* harmony import */ var _git_list_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87086);
/* harmony import */ var _http_paginate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14771);
/* harmony import */ var _http_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70787);
/* harmony import */ var _http_reply_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22692);
/* harmony import */ var _http_router_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63207);
/* harmony import */ var _render_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55447);
/* harmony import */ var _render_pull_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91097);
/* harmony import */ var _render_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87666);








const path = "/repos/{owner}/{repo}";
const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
const resolveOr = async (context, name, refuse = _http_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .notFound */ .mX) => {
    const sha = await context.repository.git.resolveCommit(name);
    if (!sha)
        throw refuse();
    return sha;
};
const renderFile = ({ urls, repository }, change, sha) => {
    const file = change.path.split("/").map(encodeURIComponent).join("/");
    return {
        sha: change.sha,
        filename: change.path,
        status: change.status,
        additions: change.additions,
        deletions: change.deletions,
        changes: change.additions + change.deletions,
        blob_url: `${(0,_render_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryPage */ .WR)(urls, repository)}/blob/${sha}/${file}`,
        raw_url: `${(0,_render_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryPage */ .WR)(urls, repository)}/raw/${sha}/${file}`,
        contents_url: `${(0,_render_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryUrl */ .Ek)(urls, repository)}/contents/${file}?ref=${sha}`,
        ...(change.patch !== undefined && { patch: change.patch }),
        ...(change.previousPath !== undefined && { previous_filename: change.previousPath }),
    };
};
const list = async (context) => {
    const { git, record } = context.repository;
    const start = context.query.get("sha") ?? record.defaultBranch;
    const from = await git.resolveCommit(start);
    if (!from) {
        if (Object.keys(record.refs).length === 0)
            throw new _http_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF(409, "Git Repository is empty.");
        throw (0,_http_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .notFound */ .mX)();
    }
    const filters = ["since", "until", "author"].flatMap((name) => {
        const value = context.query.get(name);
        return value ? [`--${name}=${value}`] : [];
    });
    const file = context.query.get("path");
    const listed = await git.text(["rev-list", ...filters, from, "--", ...(file ? [`:(literal)${file}`] : [])]);
    const page = (0,_http_paginate_js__WEBPACK_IMPORTED_MODULE_5__/* .paginate */ .E)(context, listed.split("\n").filter(Boolean));
    return (0,_http_reply_js__WEBPACK_IMPORTED_MODULE_6__.ok)(await renderAll(context, page));
};
const renderAll = async ({ urls, repository }, shas) => Promise.all(shas.map(async (sha) => (0,_render_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .renderCommit */ .ak)(urls, repository, (await repository.git.readCommit(sha)))));
const refuseUnknown = (name) => () => (0,_http_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(`No commit found for SHA: ${name}`);
const get = async (context) => {
    const { git } = context.repository;
    const name = context.params.ref;
    const sha = await resolveOr(context, name, refuseUnknown(name));
    const accept = context.request.headers.accept ?? "";
    if (/\.sha\b/.test(accept))
        return (0,_http_reply_js__WEBPACK_IMPORTED_MODULE_6__/* .raw */ .lS)(sha, "application/vnd.github.sha");
    const commit = (await git.readCommit(sha));
    const parent = commit.parents[0] ?? emptyTree;
    if (/\.(diff|patch)\b/.test(accept))
        return (0,_http_reply_js__WEBPACK_IMPORTED_MODULE_6__/* .raw */ .lS)(await git.text(["diff", parent, sha]), "application/vnd.github.diff");
    const changes = await (0,_git_list_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .listChanges */ .W)(git, parent, sha, { patches: true });
    const additions = changes.reduce((sum, change) => sum + change.additions, 0);
    const deletions = changes.reduce((sum, change) => sum + change.deletions, 0);
    return (0,_http_reply_js__WEBPACK_IMPORTED_MODULE_6__.ok)({
        ...(0,_render_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .renderCommit */ .ak)(context.urls, context.repository, commit),
        stats: { total: additions + deletions, additions, deletions },
        files: changes.slice(0, 300).map((change) => renderFile(context, change, sha)),
    });
};
const listPulls = async (context) => {
    const { git, record } = context.repository;
    const name = context.params.ref;
    const sha = await resolveOr(context, name, refuseUnknown(name));
    const found = [];
    for (const issue of record.issues.filter(_render_pull_js__WEBPACK_IMPORTED_MODULE_3__/* .isPull */ .CD)) {
        const { headSha, baseSha, mergeCommitSha, mergedAt } = issue.pull;
        const inHead = headSha === sha || ((await git.isAncestor(sha, headSha)) && !(await git.isAncestor(sha, baseSha)));
        if (inHead || (mergedAt !== null && mergeCommitSha === sha))
            found.push(issue);
    }
    return (0,_http_reply_js__WEBPACK_IMPORTED_MODULE_6__.ok)((0,_http_paginate_js__WEBPACK_IMPORTED_MODULE_5__/* .paginate */ .E)(context, found).map((issue) => (0,_render_pull_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSimplePull */ .mQ)(context.urls, context.repository, issue)));
};
const countBetween = async (git, from, to) => Number((await git.text(["rev-list", "--count", `${from}..${to}`])).trim());
const compare = async (context) => {
    const { urls, repository } = context;
    const { git } = repository;
    const match = /^(?:[^:]*:)?(.+?)\.\.\.(?:[^:]*:)?(.+)$/.exec(context.params.range);
    if (!match)
        throw (0,_http_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .notFound */ .mX)();
    const [, base, head] = match;
    const from = await resolveOr(context, base);
    const to = await resolveOr(context, head);
    const middle = await git.mergeBase(from, to);
    if (!middle)
        throw new _http_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .AF(404, `No common ancestor between ${base} and ${head}.`);
    const ahead = await countBetween(git, from, to);
    const behind = await countBetween(git, to, from);
    const commits = (await git.text(["rev-list", "--reverse", `${from}..${to}`])).split("\n").filter(Boolean);
    const changes = await (0,_git_list_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .listChanges */ .W)(git, middle, to, { patches: true });
    const page = `${(0,_render_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryPage */ .WR)(urls, repository)}/compare/${base}...${head}`;
    return (0,_http_reply_js__WEBPACK_IMPORTED_MODULE_6__.ok)({
        url: `${(0,_render_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryUrl */ .Ek)(urls, repository)}/compare/${base}...${head}`,
        html_url: page,
        permalink_url: `${(0,_render_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryPage */ .WR)(urls, repository)}/compare/${from.slice(0, 7)}...${to.slice(0, 7)}`,
        diff_url: `${page}.diff`,
        patch_url: `${page}.patch`,
        base_commit: (await renderAll(context, [from]))[0],
        merge_base_commit: (await renderAll(context, [middle]))[0],
        status: ahead && behind ? "diverged" : ahead ? "ahead" : behind ? "behind" : "identical",
        ahead_by: ahead,
        behind_by: behind,
        total_commits: ahead,
        commits: await renderAll(context, (0,_http_paginate_js__WEBPACK_IMPORTED_MODULE_5__/* .paginate */ .E)(context, commits)),
        files: changes.slice(0, 300).map((change) => renderFile(context, change, to)),
    });
};
const commitRoutes = [
    (0,_http_router_js__WEBPACK_IMPORTED_MODULE_7__/* .route */ .wE)("GET", `${path}/commits`, "contents=read", list),
    (0,_http_router_js__WEBPACK_IMPORTED_MODULE_7__/* .route */ .wE)("GET", `${path}/commits/{ref+}/pulls`, "pull_requests=read", listPulls),
    (0,_http_router_js__WEBPACK_IMPORTED_MODULE_7__/* .route */ .wE)("GET", `${path}/compare/{range+}`, "contents=read", compare),
];
/** After the routes below a commit, because a ref may hold slashes. */
const commitRoute = (0,_http_router_js__WEBPACK_IMPORTED_MODULE_7__/* .route */ .wE)("GET", `${path}/commits/{ref+}`, "contents=read", get);


/***/ }),

/***/ 13626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ currentState),
/* harmony export */   i: () => (/* binding */ deploymentRoutes)
/* harmony export */ });
/* harmony import */ var _events_announce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7862);
/* harmony import */ var _http_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23771);
/* harmony import */ var _http_paginate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14771);
/* harmony import */ var _http_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70787);
/* harmony import */ var _http_reply_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22692);
/* harmony import */ var _http_router_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63207);
/* harmony import */ var _hub_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(22556);
/* harmony import */ var _render_deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24193);
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28814);
/* harmony import */ var _statuses_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99186);










const path = "/repos/{owner}/{repo}/deployments";
const states = ["error", "failure", "inactive", "in_progress", "queued", "pending", "success"];
const find = (context) => {
    const deployment = context.repository.record.deployments.find(({ id }) => id === (0,_http_router_js__WEBPACK_IMPORTED_MODULE_6__/* .numberParam */ .Fo)(context, "id"));
    if (!deployment)
        throw (0,_http_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .notFound */ .mX)();
    return deployment;
};
const view = ({ urls, repository }, deployment) => (0,_render_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDeployment */ ._D)(urls, repository, deployment);
const list = (context) => {
    const { query, repository } = context;
    const wanted = ["sha", "ref", "task", "environment"].filter((name) => query.get(name));
    const found = repository.record.deployments.filter((deployment) => wanted.every((name) => deployment[name] === query.get(name)));
    return (0,_http_reply_js__WEBPACK_IMPORTED_MODULE_7__.ok)((0,_http_paginate_js__WEBPACK_IMPORTED_MODULE_8__/* .paginate */ .E)(context, found.toReversed()).map((deployment) => view(context, deployment)));
};
/** Every status and check of a commit, as GitHub's `required_contexts` counts them. */
const contextsOf = (context, sha) => {
    const { statuses, checkRuns } = context.repository.record;
    const { latest } = (0,_statuses_js__WEBPACK_IMPORTED_MODULE_5__/* .combineStatuses */ .g)(statuses.filter((status) => status.sha === sha));
    const checks = new Map(checkRuns.filter(({ headSha }) => headSha === sha).map((check) => [check.name, check]));
    return [
        ...latest.map((status) => ({ context: status.context, state: status.state })),
        ...[...checks.values()].map(({ name, status, conclusion }) => ({
            context: name,
            state: ["success", "neutral", "skipped"].includes(conclusion ?? "")
                ? "success"
                : (conclusion ?? status),
        })),
    ];
};
/**
 * Refuses a commit whose statuses and checks are not all green, or those of them that are asked for. A job that
 * deploys the commit it runs on must ask for none: its own check is still running.
 */
const checkContexts = (context, sha, ref) => {
    const present = contextsOf(context, sha);
    const required = (0,_http_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalArray */ .oS)(context.body, "required_contexts")?.map(String) ?? present.map((entry) => entry.context);
    const bad = required
        .map((name) => present.find((entry) => entry.context === name) ?? { context: name, state: "pending" })
        .filter(({ state }) => state !== "success");
    if (bad.length > 0)
        throw new _http_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .AF(409, `Conflict: Commit status checks failed for ${ref}.`, {
            errors: [{ contexts: bad, resource: "Deployment", field: "required_contexts", code: "invalid" }],
        });
};
const readPayload = (value) => typeof value === "string" ? value : (value ?? {});
const create = async (context) => {
    const { body, hub, repository } = context;
    const ref = (0,_http_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .suppliedString */ .II)(body, "ref");
    const sha = await repository.git.resolveCommit(ref);
    if (!sha)
        throw (0,_http_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(`No ref found for: ${ref}`);
    checkContexts(context, sha, ref);
    const environment = (0,_http_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalString */ .sx)(body, "environment") || "production";
    const now = hub.now();
    const deployment = {
        id: repository.nextId(),
        sha,
        ref,
        task: (0,_http_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalString */ .sx)(body, "task") ?? "deploy",
        environment,
        originalEnvironment: environment,
        description: (0,_http_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalString */ .sx)(body, "description") ?? "",
        payload: readPayload(body.payload),
        transient: (0,_http_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalBoolean */ .Jz)(body, "transient_environment") ?? false,
        production: (0,_http_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalBoolean */ .Jz)(body, "production_environment") ?? environment === "production",
        creator: (0,_hub_js__WEBPACK_IMPORTED_MODULE_9__/* .loginOf */ .D)(context.identity),
        createdAt: now,
        updatedAt: now,
    };
    (0,_environments_js__WEBPACK_IMPORTED_MODULE_4__/* .ensureEnvironment */ .s)(context, environment);
    repository.record.deployments.push(deployment);
    await (0,_events_announce_js__WEBPACK_IMPORTED_MODULE_0__/* .announce */ .i)(context, {
        name: "deployment",
        action: "created",
        payload: { deployment: (0,_render_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDeployment */ ._D)(hub.urls, repository, deployment) },
        sha,
        ref: await fullRef(context, ref),
    });
    const rendered = view(context, deployment);
    return (0,_http_reply_js__WEBPACK_IMPORTED_MODULE_7__/* .created */ .zu)(rendered, rendered.url);
};
const fullRef = async ({ repository }, ref) => {
    for (const place of ["refs/heads/", "refs/tags/"])
        if (await repository.git.resolveRef(`${place}${ref}`))
            return `${place}${ref}`;
    return ref;
};
/** Its latest status; a deployment without one is pending. */
const currentState = (statuses, deploymentId) => statuses.findLast((status) => status.deploymentId === deploymentId)?.state ?? "pending";
/** Only what is inactive, or never became active, may go while others stay. */
const remove = (context) => {
    const { record } = context.repository;
    const deployment = find(context);
    const active = !["inactive", "error", "failure"].includes(currentState(record.deploymentStatuses, deployment.id));
    if (active && record.deployments.length > 1)
        throw (0,_http_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)("We cannot delete an active deployment unless it is the only deployment in a given environment.");
    record.deployments = record.deployments.filter((other) => other !== deployment);
    record.deploymentStatuses = record.deploymentStatuses.filter(({ deploymentId }) => deploymentId !== deployment.id);
    return (0,_http_reply_js__WEBPACK_IMPORTED_MODULE_7__/* .noContent */ .V$)();
};
const statusesOf = (context, deployment) => context.repository.record.deploymentStatuses.filter(({ deploymentId }) => deploymentId === deployment.id);
const listStatuses = (context) => (0,_http_reply_js__WEBPACK_IMPORTED_MODULE_7__.ok)((0,_http_paginate_js__WEBPACK_IMPORTED_MODULE_8__/* .paginate */ .E)(context, statusesOf(context, find(context)).toReversed()).map((status) => (0,_render_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDeploymentStatus */ .qC)(context.urls, context.repository, status)));
const createStatus = async (context) => {
    const { body, hub, repository } = context;
    const { record } = repository;
    const deployment = find(context);
    const state = (0,_http_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalChoice */ .AU)(body, "state", states);
    if (!state)
        throw (0,_http_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(`Invalid request.\n\n"state" wasn't supplied.`);
    const description = (0,_http_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalString */ .sx)(body, "description") ?? "";
    if (description.length > 140)
        throw (0,_http_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)("Invalid request.\n\nOnly 140 characters are allowed; description is longer.");
    const environment = (0,_http_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalString */ .sx)(body, "environment") ?? deployment.environment;
    const status = {
        id: repository.nextId(),
        deploymentId: deployment.id,
        state,
        description,
        environment,
        environmentUrl: (0,_http_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalString */ .sx)(body, "environment_url") ?? "",
        logUrl: (0,_http_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalString */ .sx)(body, "log_url") ?? (0,_http_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalString */ .sx)(body, "target_url") ?? "",
        creator: (0,_hub_js__WEBPACK_IMPORTED_MODULE_9__/* .loginOf */ .D)(context.identity),
        createdAt: hub.now(),
    };
    (0,_environments_js__WEBPACK_IMPORTED_MODULE_4__/* .ensureEnvironment */ .s)(context, environment);
    deployment.environment = environment;
    deployment.updatedAt = status.createdAt;
    if (state === "success" && ((0,_http_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalBoolean */ .Jz)(body, "auto_inactive") ?? true))
        retireOthers(context, deployment);
    record.deploymentStatuses.push(status);
    await (0,_events_announce_js__WEBPACK_IMPORTED_MODULE_0__/* .announce */ .i)(context, {
        name: "deployment_status",
        action: "created",
        payload: {
            deployment_status: (0,_render_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDeploymentStatus */ .qC)(hub.urls, repository, status),
            deployment: (0,_render_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDeployment */ ._D)(hub.urls, repository, deployment),
        },
        sha: deployment.sha,
        ref: await fullRef(context, deployment.ref),
    });
    const rendered = (0,_render_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDeploymentStatus */ .qC)(context.urls, repository, status);
    return (0,_http_reply_js__WEBPACK_IMPORTED_MODULE_7__/* .created */ .zu)(rendered, rendered.url);
};
/**
 * `auto_inactive`: prior successful deployments of the same environment become inactive, those to transient or
 * production environments excepted. https://docs.github.com/en/rest/deployments/statuses#create-a-deployment-status
 */
const retireOthers = (context, deployment) => {
    const { record, nextId } = { record: context.repository.record, nextId: context.repository.nextId };
    for (const other of record.deployments) {
        if (other.id >= deployment.id || other.environment !== deployment.environment)
            continue;
        if (other.transient || other.production)
            continue;
        if (currentState(record.deploymentStatuses, other.id) !== "success")
            continue;
        const last = record.deploymentStatuses.findLast(({ deploymentId }) => deploymentId === other.id);
        record.deploymentStatuses.push({
            ...last,
            id: nextId(),
            state: "inactive",
            description: "",
            createdAt: context.hub.now(),
            creator: (0,_hub_js__WEBPACK_IMPORTED_MODULE_9__/* .loginOf */ .D)(context.identity),
        });
    }
};
const getStatus = (context) => {
    const status = statusesOf(context, find(context)).find(({ id }) => id === (0,_http_router_js__WEBPACK_IMPORTED_MODULE_6__/* .numberParam */ .Fo)(context, "status"));
    if (!status)
        throw (0,_http_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .notFound */ .mX)();
    return (0,_http_reply_js__WEBPACK_IMPORTED_MODULE_7__.ok)((0,_render_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDeploymentStatus */ .qC)(context.urls, context.repository, status));
};
const deploymentRoutes = [
    (0,_http_router_js__WEBPACK_IMPORTED_MODULE_6__/* .route */ .wE)("GET", path, "deployments=read", list),
    (0,_http_router_js__WEBPACK_IMPORTED_MODULE_6__/* .route */ .wE)("POST", path, "deployments=write", create),
    (0,_http_router_js__WEBPACK_IMPORTED_MODULE_6__/* .route */ .wE)("GET", `${path}/{id}`, "deployments=read", (context) => (0,_http_reply_js__WEBPACK_IMPORTED_MODULE_7__.ok)(view(context, find(context)))),
    (0,_http_router_js__WEBPACK_IMPORTED_MODULE_6__/* .route */ .wE)("DELETE", `${path}/{id}`, "deployments=write", remove),
    (0,_http_router_js__WEBPACK_IMPORTED_MODULE_6__/* .route */ .wE)("GET", `${path}/{id}/statuses`, "deployments=read", listStatuses),
    (0,_http_router_js__WEBPACK_IMPORTED_MODULE_6__/* .route */ .wE)("POST", `${path}/{id}/statuses`, "deployments=write", createStatus),
    (0,_http_router_js__WEBPACK_IMPORTED_MODULE_6__/* .route */ .wE)("GET", `${path}/{id}/statuses/{status}`, "deployments=read", getStatus),
];


/***/ }),

/***/ 28814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ environmentRoutes),
/* harmony export */   s: () => (/* binding */ ensureEnvironment)
/* harmony export */ });
/* harmony import */ var _http_paginate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14771);
/* harmony import */ var _http_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70787);
/* harmony import */ var _http_reply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22692);
/* harmony import */ var _http_router_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63207);
/* harmony import */ var _render_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24193);





const path = "/repos/{owner}/{repo}/environments";
/** The environment of this name, made at its first deployment. */
const ensureEnvironment = ({ hub, repository }, name) => {
    const { environments } = repository.record;
    const present = environments.find((environment) => environment.name === name);
    if (present)
        return present;
    const now = hub.now();
    const environment = { id: repository.nextId(), name, createdAt: now, updatedAt: now };
    environments.push(environment);
    return environment;
};
const find = (context) => {
    const found = context.repository.record.environments.find(({ name }) => name === context.params.name);
    if (!found)
        throw (0,_http_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .notFound */ .mX)();
    return found;
};
const view = ({ urls, repository }, environment) => (0,_render_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .renderEnvironment */ .Cp)(urls, repository, environment);
const environmentRoutes = [
    (0,_http_router_js__WEBPACK_IMPORTED_MODULE_2__/* .route */ .wE)("GET", path, "actions=read", (context) => {
        const { environments } = context.repository.record;
        return (0,_http_reply_js__WEBPACK_IMPORTED_MODULE_3__.ok)({
            total_count: environments.length,
            environments: (0,_http_paginate_js__WEBPACK_IMPORTED_MODULE_4__/* .paginate */ .E)(context, environments).map((environment) => view(context, environment)),
        });
    }),
    (0,_http_router_js__WEBPACK_IMPORTED_MODULE_2__/* .route */ .wE)("GET", `${path}/{name}`, "actions=read", (context) => (0,_http_reply_js__WEBPACK_IMPORTED_MODULE_3__.ok)(view(context, find(context)))),
    (0,_http_router_js__WEBPACK_IMPORTED_MODULE_2__/* .route */ .wE)("PUT", `${path}/{name}`, "administration=write", (context) => {
        const environment = ensureEnvironment(context, context.params.name);
        environment.updatedAt = context.hub.now();
        return (0,_http_reply_js__WEBPACK_IMPORTED_MODULE_3__.ok)(view(context, environment));
    }),
    (0,_http_router_js__WEBPACK_IMPORTED_MODULE_2__/* .route */ .wE)("DELETE", `${path}/{name}`, "administration=write", (context) => {
        const environment = find(context);
        const { record } = context.repository;
        record.environments = record.environments.filter((other) => other !== environment);
        return (0,_http_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .noContent */ .V$)();
    }),
];


/***/ }),

/***/ 9010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ releaseRoutes),
/* harmony export */   dv: () => (/* binding */ findRelease),
/* harmony export */   kA: () => (/* binding */ findLatestRelease),
/* harmony export */   zJ: () => (/* binding */ seesDrafts)
/* harmony export */ });
/* harmony import */ var _events_announce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7862);
/* harmony import */ var _events_ref_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35461);
/* harmony import */ var _git_ref_name_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(55601);
/* harmony import */ var _git_repository_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10984);
/* harmony import */ var _http_authorise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51922);
/* harmony import */ var _http_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23771);
/* harmony import */ var _http_paginate_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(14771);
/* harmony import */ var _http_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70787);
/* harmony import */ var _http_reply_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(22692);
/* harmony import */ var _http_router_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63207);
/* harmony import */ var _hub_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(22556);
/* harmony import */ var _render_release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32861);
/* harmony import */ var _render_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87666);
/* harmony import */ var _rules_check_ref_rules_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58793);














const path = "/repos/{owner}/{repo}/releases";
const mostBody = 125_000;
/** Drafts are seen by those who may write. */
const seesDrafts = ({ identity, repository }) => (0,_http_authorise_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)(identity, repository, "contents", "write");
const findRelease = (context) => {
    const release = context.repository.record.releases.find(({ id }) => id === (0,_http_router_js__WEBPACK_IMPORTED_MODULE_9__/* .numberParam */ .Fo)(context, "id"));
    if (!release || (release.draft && !seesDrafts(context)))
        throw (0,_http_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .notFound */ .mX)();
    return release;
};
const view = ({ urls, repository }, release) => (0,_render_release_js__WEBPACK_IMPORTED_MODULE_6__/* .renderRelease */ .c)(urls, repository, release);
const newestFirst = (a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id;
const list = (context) => {
    const drafts = seesDrafts(context);
    const visible = context.repository.record.releases.filter((release) => drafts || !release.draft);
    return (0,_http_reply_js__WEBPACK_IMPORTED_MODULE_10__.ok)((0,_http_paginate_js__WEBPACK_IMPORTED_MODULE_11__/* .paginate */ .E)(context, visible.sort(newestFirst)).map((release) => view(context, release)));
};
const getByTag = (context) => {
    const release = context.repository.record.releases.find(({ draft, tagName }) => !draft && tagName === context.params.tag);
    if (!release)
        throw (0,_http_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .notFound */ .mX)();
    return (0,_http_reply_js__WEBPACK_IMPORTED_MODULE_10__.ok)(view(context, release));
};
/** The one that was made latest last, else the newest that does not decline. */
const findLatestRelease = (releases) => {
    const candidates = releases.filter(({ draft, prerelease }) => !draft && !prerelease);
    return (candidates.find(({ makeLatest }) => makeLatest === "true") ??
        candidates.filter(({ makeLatest }) => makeLatest !== "false").sort(newestFirst)[0]);
};
const getLatest = (context) => {
    const latest = findLatestRelease(context.repository.record.releases);
    if (!latest)
        throw (0,_http_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .notFound */ .mX)();
    return (0,_http_reply_js__WEBPACK_IMPORTED_MODULE_10__.ok)(view(context, latest));
};
const readBody = (body) => {
    const text = (0,_http_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalString */ .sx)(body, "body");
    if (text !== undefined && text.length > mostBody)
        throw (0,_http_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .validationFailed */ .$Y)((0,_http_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .customError */ .CA)("Release", `body is too long (maximum is ${mostBody} characters)`, "body"));
    return text;
};
const makeLatest = (context, release, value) => {
    if (value === undefined)
        return;
    if (value === "true")
        for (const other of context.repository.record.releases)
            if (other.makeLatest === "true")
                other.makeLatest = "legacy";
    release.makeLatest = value;
};
const create = async (context) => {
    const { body, hub, repository } = context;
    const now = hub.now();
    const release = {
        id: 0,
        tagName: (0,_http_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .requiredString */ .Fk)(body, "tag_name", "Release"),
        targetCommitish: (0,_http_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalString */ .sx)(body, "target_commitish") ?? repository.record.defaultBranch,
        name: (0,_http_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalString */ .sx)(body, "name") ?? null,
        body: readBody(body) ?? null,
        draft: true,
        prerelease: (0,_http_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalBoolean */ .Jz)(body, "prerelease") ?? false,
        immutable: false,
        makeLatest: "legacy",
        author: (0,_hub_js__WEBPACK_IMPORTED_MODULE_12__/* .loginOf */ .D)(context.identity),
        createdAt: now,
        updatedAt: now,
        publishedAt: null,
        assets: [],
    };
    const latest = (0,_http_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalChoice */ .AU)(body, "make_latest", ["true", "false", "legacy"]);
    if ((0,_http_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalBoolean */ .Jz)(body, "generate_release_notes"))
        release.body ??= await writeNotes(context, release.tagName, undefined, release.targetCommitish);
    if (!(0,_http_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalBoolean */ .Jz)(body, "draft"))
        await publish(context, release);
    release.id = repository.nextId();
    makeLatest(context, release, latest);
    repository.record.releases.push(release);
    await announceRelease(context, release, release.draft ? ["created"] : ["created", "published", release.prerelease ? "prereleased" : "released"]);
    const rendered = view(context, release);
    return (0,_http_reply_js__WEBPACK_IMPORTED_MODULE_10__/* .created */ .zu)(rendered, rendered.url);
};
const update = async (context) => {
    const { body, hub, repository } = context;
    const release = findRelease(context);
    const next = { ...release };
    next.tagName = (0,_http_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalString */ .sx)(body, "tag_name") ?? release.tagName;
    next.targetCommitish = (0,_http_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalString */ .sx)(body, "target_commitish") ?? release.targetCommitish;
    if ("name" in body)
        next.name = (0,_http_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalString */ .sx)(body, "name") ?? null;
    if ("body" in body)
        next.body = readBody(body) ?? null;
    next.prerelease = (0,_http_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalBoolean */ .Jz)(body, "prerelease") ?? release.prerelease;
    const latest = (0,_http_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalChoice */ .AU)(body, "make_latest", ["true", "false", "legacy"]);
    const draft = (0,_http_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalBoolean */ .Jz)(body, "draft");
    const publishes = release.draft && draft === false;
    if (release.immutable && (next.tagName !== release.tagName || draft === true))
        throw (0,_http_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .validationFailed */ .$Y)((0,_http_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .customError */ .CA)("Release", "Cannot update an immutable release's tag", "tag_name"));
    if (publishes || (!release.draft && next.tagName !== release.tagName))
        await publish(context, next, release);
    else if (draft === true && !release.draft)
        Object.assign(next, { draft: true, publishedAt: null });
    next.updatedAt = hub.now();
    Object.assign(release, next);
    makeLatest(context, release, latest);
    await announceRelease(context, release, publishes ? ["published", release.prerelease ? "prereleased" : "released"] : ["edited"]);
    return (0,_http_reply_js__WEBPACK_IMPORTED_MODULE_10__.ok)((0,_render_release_js__WEBPACK_IMPORTED_MODULE_6__/* .renderRelease */ .c)(context.urls, repository, release));
};
/** Makes a release visible: its tag must be free, exist or be made (lightweight), and be allowed. */
const publish = async (context, release, itself) => {
    const { repository, hub } = context;
    const { record, git } = repository;
    const ref = `refs/tags/${release.tagName}`;
    const errors = [];
    if (record.releases.some((other) => other !== itself && !other.draft && other.tagName === release.tagName))
        errors.push({ resource: "Release", code: "already_exists", field: "tag_name" });
    if (!(0,_git_ref_name_js__WEBPACK_IMPORTED_MODULE_13__/* .isValidRefName */ .h)(ref)) {
        errors.push((0,_http_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .customError */ .CA)("Release", "tag_name is not a valid tag", "tag_name"), (0,_http_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .customError */ .CA)("Release", "tag_name is not well-formed", "tag_name"), (0,_http_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .customError */ .CA)("Release", "Published releases must have a valid tag"));
    }
    if (errors.length > 0)
        throw (0,_http_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .validationFailed */ .$Y)(...errors);
    if (!(await git.resolveRef(ref))) {
        const violation = (0,_rules_check_ref_rules_js__WEBPACK_IMPORTED_MODULE_8__/* .findRuleViolation */ .X)(repository, ref, "creation");
        const burned = record.burnedTags.includes(release.tagName);
        if (violation)
            throw (0,_http_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .validationFailed */ .$Y)((0,_http_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .customError */ .CA)("Release", `pre_receive Repository rule violations found\n\n${violation}\n\n`, "pre_receive"), ...(burned ? [(0,_http_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .customError */ .CA)("Release", "tag_name was used by an immutable release", "tag_name")] : []), (0,_http_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .customError */ .CA)("Release", "Published releases must have a valid tag"));
        const target = await git.resolveCommit(release.targetCommitish);
        if (!target)
            throw (0,_http_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .validationFailed */ .$Y)((0,_http_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .customError */ .CA)("Release", "Published releases must have a valid tag"), {
                resource: "Release",
                code: "invalid",
                field: "target_commitish",
            });
        await checkWorkflows(context, target);
        if (!(await git.swapRef(ref, target, _git_repository_git_js__WEBPACK_IMPORTED_MODULE_2__/* .noObject */ .lm)))
            throw (0,_http_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .validationFailed */ .$Y)((0,_http_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .customError */ .CA)("Release", "tag_name is not a valid tag", "tag_name"), (0,_http_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .customError */ .CA)("Release", "Published releases must have a valid tag"));
        await (0,_events_ref_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .recordRefChanges */ .O)(context, [{ ref, before: _git_repository_git_js__WEBPACK_IMPORTED_MODULE_2__/* .noObject */ .lm, after: target }]);
    }
    release.draft = false;
    release.publishedAt ??= hub.now();
    release.immutable = record.immutableReleases;
};
/**
 * GITHUB_TOKEN may not make a tag at a commit whose workflow files differ from the default branch's: that would be
 * to write workflows. https://github.com/cli/cli/issues/9514
 */
const checkWorkflows = async ({ repository, identity, headers }, target) => {
    if (identity.anonymous || identity.runId === undefined)
        return;
    const { git, record } = repository;
    const at = async (commit) => (await git.info(`${commit}:.github/workflows`))?.sha;
    if ((await at(target)) === (await at(`refs/heads/${record.defaultBranch}`)))
        return;
    headers["x-accepted-github-permissions"] = "contents=write,workflows=write";
    throw new _http_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .Problem */ .AF(403, "Resource not accessible by integration");
};
const remove = async (context) => {
    const { record } = context.repository;
    const release = findRelease(context);
    record.releases = record.releases.filter((other) => other !== release);
    if (release.immutable)
        record.burnedTags.push(release.tagName);
    await announceRelease(context, release, ["deleted"]);
    return (0,_http_reply_js__WEBPACK_IMPORTED_MODULE_10__/* .noContent */ .V$)();
};
const announceRelease = async (context, release, actions) => {
    // A draft starts nothing but `created`, which GitHub does not tell workflows of either.
    if (release.draft && !actions.includes("deleted"))
        return;
    const ref = `refs/tags/${release.tagName}`;
    const sha = await context.repository.git.resolveCommit(ref);
    for (const action of actions)
        await (0,_events_announce_js__WEBPACK_IMPORTED_MODULE_0__/* .announce */ .i)(context, {
            name: "release",
            action,
            payload: { release: view(context, release) },
            ...(sha && { sha, ref }),
        });
};
const writeNotes = async (context, tag, previous, target) => {
    const { repository, urls } = context;
    const { git, record } = repository;
    const to = (await git.resolveCommit(`refs/tags/${tag}`)) ?? (await git.resolveCommit(target));
    if (!to)
        throw (0,_http_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .validationFailed */ .$Y)({ resource: "Release", code: "invalid", field: "target_commitish" });
    const from = previous === undefined ? undefined : await git.resolveCommit(`refs/tags/${previous}`);
    if (previous !== undefined && !from)
        throw (0,_http_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .invalid */ .Gq)("Invalid previous_tag parameter");
    const listed = await git.text(["rev-list", from ? `${from}..${to}` : to]);
    const commits = new Set(listed.split("\n"));
    const merged = record.issues.filter(({ pull }) => pull?.mergeCommitSha && pull.mergedAt && commits.has(pull.mergeCommitSha));
    const page = (0,_render_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .repositoryPage */ .WR)(urls, repository);
    const lines = merged.map(({ title, author, number }) => `* ${title} by @${author} in ${page}/pull/${number}`);
    const changes = lines.length > 0 ? `## What's Changed\n${lines.join("\n")}\n\n\n` : "";
    return `${changes}**Full Changelog**: ${page}/${previous ? `compare/${previous}...${tag}` : `commits/${tag}`}`;
};
const generateNotes = async (context) => {
    const tag = (0,_http_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .requiredString */ .Fk)(context.body, "tag_name", "Release");
    const target = (0,_http_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalString */ .sx)(context.body, "target_commitish") ?? context.repository.record.defaultBranch;
    const previous = (0,_http_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalString */ .sx)(context.body, "previous_tag_name");
    return (0,_http_reply_js__WEBPACK_IMPORTED_MODULE_10__.ok)({ name: tag, body: await writeNotes(context, tag, previous, target) });
};
const releaseRoutes = [
    (0,_http_router_js__WEBPACK_IMPORTED_MODULE_9__/* .route */ .wE)("GET", path, "contents=read", list),
    (0,_http_router_js__WEBPACK_IMPORTED_MODULE_9__/* .route */ .wE)("POST", path, "contents=write", create),
    (0,_http_router_js__WEBPACK_IMPORTED_MODULE_9__/* .route */ .wE)("POST", `${path}/generate-notes`, "contents=write", generateNotes),
    (0,_http_router_js__WEBPACK_IMPORTED_MODULE_9__/* .route */ .wE)("GET", `${path}/latest`, "contents=read", getLatest),
    (0,_http_router_js__WEBPACK_IMPORTED_MODULE_9__/* .route */ .wE)("GET", `${path}/tags/{tag+}`, "contents=read", getByTag),
    (0,_http_router_js__WEBPACK_IMPORTED_MODULE_9__/* .route */ .wE)("GET", `${path}/{id}`, "contents=read", (context) => (0,_http_reply_js__WEBPACK_IMPORTED_MODULE_10__.ok)(view(context, findRelease(context)))),
    (0,_http_router_js__WEBPACK_IMPORTED_MODULE_9__/* .route */ .wE)("PATCH", `${path}/{id}`, "contents=write", update),
    (0,_http_router_js__WEBPACK_IMPORTED_MODULE_9__/* .route */ .wE)("DELETE", `${path}/{id}`, "contents=write", remove),
];


/***/ }),

/***/ 99186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ statusRoutes),
/* harmony export */   g: () => (/* binding */ combineStatuses)
/* harmony export */ });
/* harmony import */ var _events_announce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7862);
/* harmony import */ var _http_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23771);
/* harmony import */ var _http_paginate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14771);
/* harmony import */ var _http_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70787);
/* harmony import */ var _http_reply_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22692);
/* harmony import */ var _http_router_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63207);
/* harmony import */ var _hub_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22556);
/* harmony import */ var _render_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87666);
/* harmony import */ var _render_user_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90437);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39952);










const path = "/repos/{owner}/{repo}";
const render = ({ urls, repository }, status) => {
    const creator = (0,_render_user_js__WEBPACK_IMPORTED_MODULE_4__/* .renderUser */ .SB)(urls, status.creator);
    return {
        url: `${(0,_render_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryUrl */ .Ek)(urls, repository)}/statuses/${status.sha}`,
        avatar_url: creator.avatar_url,
        id: status.id,
        node_id: (0,_render_user_js__WEBPACK_IMPORTED_MODULE_4__/* .nodeId */ .s5)("SC", status.id),
        state: status.state,
        description: status.description,
        target_url: status.targetUrl,
        context: status.context,
        created_at: status.createdAt,
        updated_at: status.createdAt,
        creator,
    };
};
/** The latest status of each context, and what they come to together. */
const combineStatuses = (statuses) => {
    const latest = [...new Map(statuses.map((status) => [status.context, status])).values()];
    const bad = latest.some(({ state }) => state === "failure" || state === "error");
    const good = latest.length > 0 && latest.every(({ state }) => state === "success");
    return { latest, state: bad ? "failure" : good ? "success" : "pending" };
};
const create = async (context) => {
    const { body, hub, repository } = context;
    const sha = await (0,_commits_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveOr */ .wW)(context, context.params.sha, () => (0,_http_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(`No commit found for SHA: ${context.params.sha}`));
    const state = (0,_http_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalChoice */ .AU)(body, "state", ["error", "failure", "pending", "success"]);
    if (!state)
        throw (0,_http_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(`Invalid request.\n\n"state" wasn't supplied.`);
    const status = {
        id: repository.nextId(),
        sha,
        state,
        context: (0,_http_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalString */ .sx)(body, "context") ?? "default",
        description: (0,_http_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalString */ .sx)(body, "description") ?? null,
        targetUrl: (0,_http_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalString */ .sx)(body, "target_url") ?? null,
        creator: (0,_hub_js__WEBPACK_IMPORTED_MODULE_6__/* .loginOf */ .D)(context.identity),
        createdAt: hub.now(),
    };
    repository.record.statuses.push(status);
    await (0,_events_announce_js__WEBPACK_IMPORTED_MODULE_0__/* .announce */ .i)(context, {
        name: "status",
        payload: { sha, state, context: status.context, description: status.description },
    });
    const rendered = render(context, status);
    return (0,_http_reply_js__WEBPACK_IMPORTED_MODULE_7__/* .created */ .zu)(rendered, rendered.url);
};
const of = async (context) => {
    const sha = await (0,_commits_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveOr */ .wW)(context, context.params.ref);
    return { sha, statuses: context.repository.record.statuses.filter((status) => status.sha === sha) };
};
const list = async (context) => {
    const { statuses } = await of(context);
    return (0,_http_reply_js__WEBPACK_IMPORTED_MODULE_7__.ok)((0,_http_paginate_js__WEBPACK_IMPORTED_MODULE_8__/* .paginate */ .E)(context, statuses.toReversed()).map((status) => render(context, status)));
};
const combined = async (context) => {
    const { urls, repository } = context;
    const { sha, statuses } = await of(context);
    const { latest, state } = combineStatuses(statuses);
    const api = (0,_render_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryUrl */ .Ek)(urls, repository);
    return (0,_http_reply_js__WEBPACK_IMPORTED_MODULE_7__.ok)({
        state,
        statuses: (0,_http_paginate_js__WEBPACK_IMPORTED_MODULE_8__/* .paginate */ .E)(context, latest).map((status) => render(context, status)),
        sha,
        total_count: latest.length,
        repository: (0,_render_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMinimalRepository */ .Ez)(urls, repository),
        commit_url: `${api}/commits/${sha}`,
        url: `${api}/commits/${sha}/status`,
    });
};
const statusRoutes = [
    (0,_http_router_js__WEBPACK_IMPORTED_MODULE_9__/* .route */ .wE)("POST", `${path}/statuses/{sha}`, "statuses=write", create),
    (0,_http_router_js__WEBPACK_IMPORTED_MODULE_9__/* .route */ .wE)("GET", `${path}/commits/{ref+}/statuses`, "statuses=read", list),
    (0,_http_router_js__WEBPACK_IMPORTED_MODULE_9__/* .route */ .wE)("GET", `${path}/commits/{ref+}/status`, "statuses=read", combined),
];


/***/ }),

/***/ 58793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ findRuleViolation),
/* harmony export */   r: () => (/* binding */ checkRefRules)
/* harmony export */ });
/* harmony import */ var _http_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70787);
/* harmony import */ var _match_ref_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99424);


const words = {
    creation: "Cannot create ref due to creations being restricted.",
    update: "Cannot update this protected ref.",
    deletion: "Cannot delete this protected ref.",
};
/** What the repository's rules say against an operation on a ref, in GitHub's words; undefined where nothing. */
const findRuleViolation = (repository, ref, operation) => {
    const { record } = repository;
    // A tag that an immutable release has used is burned: GitHub words it as a restricted creation.
    if (operation === "creation" && record.burnedTags.includes(ref.replace(/^refs\/tags\//, "")))
        return words.creation;
    const immutable = record.releases.some((release) => release.immutable && !release.draft && ref === `refs/tags/${release.tagName}`);
    if (immutable && operation !== "creation")
        return words[operation];
    const restricted = record.rulesets.some((ruleset) => ruleset.enforcement === "active" &&
        ruleset.rules.some(({ type }) => type === operation) &&
        (0,_match_ref_name_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesRefName */ .A)(ruleset, ref, record.defaultBranch));
    return restricted ? words[operation] : undefined;
};
/** @throws 422 where the rules forbid it. */
const checkRefRules = (repository, ref, operation) => {
    const violation = findRuleViolation(repository, ref, operation);
    if (violation)
        throw (0,_http_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(`Repository rule violations found\n\n${violation}\n\n`);
};


/***/ }),

/***/ 99424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ matchesRefName)
/* harmony export */ });
/** fnmatch as rulesets use it: `*` stops at a slash, `**` does not. */
const toRegex = (pattern) => new RegExp(`^${pattern
    .split(/(\*\*\/?|\*|\?)/)
    .map((part) => part.startsWith("**")
    ? ".*"
    : part === "*"
        ? "[^/]*"
        : part === "?"
            ? "[^/]"
            : part.replace(/[.+^${}()|[\]\\]/g, "\\$&"))
    .join("")}$`);
/** Whether a ruleset speaks of a ref. https://docs.github.com/en/rest/repos/rules */
const matchesRefName = (ruleset, ref, defaultBranch) => {
    if (!ref.startsWith(ruleset.target === "tag" ? "refs/tags/" : "refs/heads/"))
        return false;
    const matches = (pattern) => pattern === "~ALL" ||
        (pattern === "~DEFAULT_BRANCH" ? ref === `refs/heads/${defaultBranch}` : toRegex(pattern).test(ref));
    return ruleset.include.some(matches) && !ruleset.exclude.some(matches);
};


/***/ }),

/***/ 70534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startLocalGitHub: () => (/* binding */ startLocalGitHub)
});

// UNUSED EXPORTS: isLocalGitHub

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ../packages/local-github/src/http/problem.ts
var problem = __webpack_require__(70787);
;// CONCATENATED MODULE: ../packages/local-github/src/http/serve.ts




/** Reads a JSON body. @throws Problem 400 for what is not JSON, 413 for more than 64 MB. */
const readJson = async (request) => {
    const chunks = [];
    let size = 0;
    for await (const chunk of request) {
        size += chunk.length;
        if (size > 64 << 20)
            throw new problem/* Problem */.AF(413, "Payload too large");
        chunks.push(chunk);
    }
    if (size === 0)
        return {};
    try {
        const value = JSON.parse(Buffer.concat(chunks).toString("utf8"));
        if (typeof value === "object" && value !== null && !Array.isArray(value))
            return value;
        // The older label endpoints take a bare list.
        if (Array.isArray(value))
            return { "": value };
    }
    catch {
        throw new problem/* Problem */.AF(400, "Problems parsing JSON");
    }
    throw new problem/* Problem */.AF(400, "Body should be a JSON object");
};
const replyToProblem = (problem) => ({
    status: problem.status,
    json: {
        message: problem.message,
        ...(problem.errors && { errors: problem.errors }),
        documentation_url: "https://docs.github.com/rest",
        status: String(problem.status),
    },
    headers: problem.headers,
});
/** Sends an answer: JSON with an ETag (a 304 where the client has it already), or content as it is. */
const send = async (request, response, reply, headers, fault) => {
    const all = { ...headers, ...reply.headers };
    let content = reply.content;
    if (reply.json !== undefined) {
        const text = JSON.stringify(reply.json);
        content = Buffer.from(text);
        all["content-type"] = "application/json; charset=utf-8";
        if (reply.status === 200 && (request.method === "GET" || request.method === "HEAD")) {
            all.etag = `W/"${(0,external_node_crypto_.createHash)("sha256").update(text).digest("hex")}"`;
            all["cache-control"] = "private, max-age=60, s-maxage=60";
            all.vary = "Accept, Authorization, Cookie, Accept-Encoding, X-Requested-With";
            if (matches(request.headers["if-none-match"], all.etag)) {
                response.writeHead(304, all).end();
                return 304;
            }
        }
    }
    if (content !== undefined && !(content instanceof external_node_stream_.Readable))
        all["content-length"] = String(Buffer.byteLength(content));
    else if (content === undefined && reply.status !== 204)
        all["content-length"] = "0";
    // What is left of a request that was refused half-read would be taken for the next one.
    if (!request.complete)
        all.connection = "close";
    response.writeHead(reply.status, all);
    if (request.method === "HEAD" || content === undefined)
        response.end();
    else if (fault?.kind === "truncate")
        await sendTruncated(response, content, fault.bytes);
    else if (content instanceof external_node_stream_.Readable)
        await (0,external_node_stream_promises_.pipeline)(content, response).catch(() => { });
    else
        response.end(content);
    return reply.status;
};
const matches = (header, etag) => header
    ?.split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""))
    .includes(etag.replace(/^W\//, "")) ?? false;
const sendTruncated = async (response, content, bytes) => {
    let left = bytes;
    const source = content instanceof external_node_stream_.Readable ? content : [Buffer.from(content)];
    for await (const chunk of source) {
        await new Promise((resolve) => response.write(chunk.subarray(0, left), resolve));
        left -= chunk.length;
        if (left <= 0)
            break;
    }
    response.destroy();
};
/** Carries out what a fault does before the request is handled; true where the connection is gone. */
const strikeBefore = async (request, fault) => {
    if (fault?.kind === "delay")
        await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
    if (fault?.kind !== "drop")
        return false;
    if (fault.when === "before") {
        request.socket.destroy();
        return true;
    }
    if (typeof fault.when === "number")
        dropAfterBytes(request, fault.when);
    return false;
};
/** Cuts the connection once so many bytes of the body have come in, whoever reads them. */
const dropAfterBytes = (request, limit) => {
    let count = 0;
    const push = request.push.bind(request);
    request.push = (chunk, ...rest) => {
        count += chunk?.length ?? 0;
        if (count >= limit) {
            request.socket.destroy();
            request.destroy(new Error("connection cut"));
            return false;
        }
        return push(chunk, ...rest);
    };
};

;// CONCATENATED MODULE: ../packages/local-github/src/blob-server.ts




/**
 * The blob host: what release assets, artifacts and caches redirect to, on a port of its own so that clients prove
 * that they leave their token behind. A request that brings Authorization beside a signature is refused, as by Azure.
 */
const serveBlobs = (hub, uploads, faults) => async (request, response) => {
    const url = new URL(request.url ?? "/", hub.blobUrl());
    const fault = faults.take(request.method ?? "GET", url.pathname);
    if (await strikeBefore(request, fault))
        return;
    const refuse = (status, code, message) => send(request, response, {
        status,
        content: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`,
    }, { "content-type": "application/xml", "x-ms-error-code": code });
    if (fault?.kind === "respond") {
        await send(request, response, { status: fault.status, content: fault.message ?? "Fault injected" }, fault.headers ?? {});
        return;
    }
    if (request.headers.authorization !== undefined) {
        await refuse(400, "InvalidAuthenticationInfo", "Authorization is given beside a signature.");
        return;
    }
    if (!hub.tokens.verifyLink(url.pathname, url.searchParams.get("sig") ?? "")) {
        await refuse(403, "AuthenticationFailed", "Signature did not match or has expired.");
        return;
    }
    const [, place, key = ""] = url.pathname.split("/");
    if (place === "uploads") {
        await uploads.serve(request, response, url, key);
        return;
    }
    if (place !== "blobs" || !/^[0-9a-f]{64}$/.test(key) || !hub.blobs.has(key)) {
        await refuse(404, "BlobNotFound", "The specified blob does not exist.");
        return;
    }
    const name = url.searchParams.get("name") ?? key;
    const disposition = url.searchParams.get("disposition") ?? "attachment";
    await sendFile(request, response, hub.blobs.pathOf(key), {
        "content-type": url.searchParams.get("type") ?? "application/octet-stream",
        "content-disposition": `${disposition}; filename="${name.replace(/[^\x20-\x7e]|["\\]/g, "_")}"; filename*=UTF-8''${encodeURIComponent(name)}`,
        etag: `"${key}"`,
        "x-ms-blob-type": "BlockBlob",
    }, fault?.kind === "truncate" ? fault.bytes : undefined);
};
/** Sends a file or the one range asked for; cut short where a fault says so. */
const sendFile = async (request, response, path, headers, truncateAt) => {
    const { size, mtime } = await (0,promises_.stat)(path);
    const range = parseRange(request.headers.range ?? String(request.headers["x-ms-range"] ?? ""), size);
    const all = { ...headers, "accept-ranges": "bytes", "last-modified": mtime.toUTCString() };
    if (range === "unsatisfiable") {
        response.writeHead(416, { ...all, "content-range": `bytes */${size}`, "content-length": "0" }).end();
        return;
    }
    const { start, end } = range ?? { start: 0, end: size - 1 };
    response.writeHead(range ? 206 : 200, {
        ...all,
        "content-length": String(end - start + 1),
        ...(range && { "content-range": `bytes ${start}-${end}/${size}` }),
    });
    if (request.method === "HEAD" || size === 0) {
        response.end();
        return;
    }
    const last = truncateAt === undefined ? end : Math.min(end, start + truncateAt - 1);
    const source = (0,external_node_fs_.createReadStream)(path, { start, end: last, highWaterMark: 1 << 20 });
    await (0,external_node_stream_promises_.pipeline)(source, response, { end: truncateAt === undefined }).catch(() => { });
    if (truncateAt !== undefined)
        response.destroy();
};
const parseRange = (header, size) => {
    const match = /^bytes=(\d*)-(\d*)$/.exec(header);
    if (!match || (match[1] === "" && match[2] === ""))
        return undefined;
    const start = match[1] === "" ? Math.max(0, size - Number(match[2])) : Number(match[1]);
    const end = match[1] === "" || match[2] === "" ? size - 1 : Math.min(Number(match[2]), size - 1);
    return start >= size || start > end ? "unsatisfiable" : { start, end };
};

// EXTERNAL MODULE: ../packages/local-github/src/events/ref-changes.ts + 2 modules
var ref_changes = __webpack_require__(35461);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ../packages/local-github/src/git/run-git.ts
var run_git = __webpack_require__(61240);
// EXTERNAL MODULE: ../packages/local-github/src/http/authorise.ts
var authorise = __webpack_require__(51922);
;// CONCATENATED MODULE: ../packages/local-github/src/git-http.ts







/** `/owner/name.git/info/refs`, with and without `.git`. */
const gitPath = /^\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/;
/**
 * Git's smart protocol over HTTP, spoken by git itself. https://git-scm.com/docs/http-protocol
 * What was pushed is noticed before the client is told that all went well.
 */
const serveGit = async (hub, request, response, url) => {
    const [, owner, name, action] = gitPath.exec(url.pathname);
    const service = action === "info/refs" ? url.searchParams.get("service") : action;
    const refuse = (status, message, headers = {}) => {
        request.resume();
        response.writeHead(status, { "content-type": "text/plain", ...headers }).end(`${message}\n`);
    };
    const repository = hub.findRepository(`${owner}/${name}`);
    if (!repository)
        return refuse(404, "Repository not found.");
    if (service !== "git-upload-pack" && service !== "git-receive-pack")
        return refuse(403, "Please upgrade your git client.");
    let identity;
    try {
        identity = (0,authorise/* identify */.ls)(hub.tokens, request.headers.authorization);
    }
    catch (error) {
        return refuse(error.status, "Invalid username or token.", challenge);
    }
    const refusal = checkAccess(repository, identity, service === "git-receive-pack");
    if (refusal)
        return refuse(refusal.status, refusal.message, refusal.status === 401 ? challenge : {});
    if (action === "info/refs")
        return advertise(repository, service, request, response);
    return exchange(hub, repository, identity, service, request, response);
};
const challenge = { "www-authenticate": 'Basic realm="GitHub"' };
const checkAccess = (repository, identity, writes) => {
    if ((0,authorise/* holds */.v9)(identity, repository, "contents", writes ? "write" : "read"))
        return undefined;
    if (identity.anonymous)
        return new problem/* Problem */.AF(401, "Authentication required.");
    if (repository.record.private && !(0,authorise/* belongsTo */.g4)(identity, repository))
        return new problem/* Problem */.AF(404, "Repository not found.");
    return new problem/* Problem */.AF(403, `Permission to ${repository.fullName}.git denied to ${identity.login}.`);
};
const startService = (repository, service, extra, request) => {
    const protocol = request.headers["git-protocol"];
    return (0,external_node_child_process_.spawn)("git", [service.slice("git-".length), "--stateless-rpc", ...extra, repository.git.directory], {
        env: (0,run_git/* gitEnvironment */._K)({
            LOCAL_GITHUB_PUSH: "1",
            ...(typeof protocol === "string" && { GIT_PROTOCOL: protocol }),
        }),
        windowsHide: true,
    });
};
const packetLine = (text) => `${(text.length + 4).toString(16).padStart(4, "0")}${text}`;
const advertise = async (repository, service, request, response) => {
    const child = startService(repository, service, ["--advertise-refs"], request);
    child.stdin.end();
    child.stderr.resume();
    response.writeHead(200, {
        "content-type": `application/x-${service}-advertisement`,
        "cache-control": "no-cache",
    });
    if (request.headers["git-protocol"] !== "version=2" || service === "git-receive-pack")
        response.write(`${packetLine(`# service=${service}\n`)}0000`);
    await (0,external_node_stream_promises_.pipeline)(child.stdout, response).catch(() => child.kill());
};
const exchange = async (hub, repository, identity, service, request, response) => {
    const talk = async () => {
        const child = startService(repository, service, [], request);
        const ended = new Promise((resolve) => child.on("close", () => resolve()));
        child.stderr.resume();
        child.on("error", (error) => hub.log(`${service}: ${error.message}`));
        const source = request.headers["content-encoding"] === "gzip" ? request.pipe((0,external_node_zlib_.createGunzip)()) : request;
        (0,external_node_stream_promises_.pipeline)(source, child.stdin).catch(() => { });
        response.writeHead(200, {
            "content-type": `application/x-${service}-result`,
            "cache-control": "no-cache",
        });
        // The answer's end waits until the push is known, so that what follows a push sees it.
        await (0,external_node_stream_promises_.pipeline)(child.stdout, response, { end: false }).catch(() => child.kill());
        await ended;
    };
    if (service === "git-upload-pack")
        await talk();
    else
        await repository.exclusive(async () => {
            await talk();
            await (0,ref_changes/* noticePush */.l)({ hub, repository, identity });
            await repository.save();
        });
    response.end();
};

// EXTERNAL MODULE: ../packages/local-github/src/hub.ts
var src_hub = __webpack_require__(22556);
// EXTERNAL MODULE: ../packages/local-github/src/http/router.ts
var router = __webpack_require__(63207);
;// CONCATENATED MODULE: ../packages/local-github/src/http/serve-api.ts






/** What creates content counts against the secondary limits: https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api */
const createsContent = /\/(releases|assets|issues|comments|pulls|deployments|dispatches|refs|tags|labels)$/;
/** One request of the REST API: who, what, whether they may, do it, keep it, answer. */
const serveApi = async (parts, request, response, path, query, urls) => {
    const { hub, limits } = parts;
    const method = request.method ?? "GET";
    const fault = parts.faults.take(method, path);
    if (await strikeBefore(request, fault))
        return;
    let identity = { anonymous: true };
    const headers = {
        server: "local-github",
        "x-github-request-id": (0,external_node_crypto_.randomUUID)(),
        "x-github-media-type": "github.v3; format=json",
        "x-github-api-version-selected": "2022-11-28",
        "access-control-allow-origin": "*",
    };
    let reply;
    try {
        identity = (0,authorise/* identify */.ls)(hub.tokens, request.headers.authorization);
        parts.count(identity);
        limits.take(identity);
        if (fault?.kind === "respond" && !fault.carryOut)
            reply = replyToFault(fault);
        else {
            reply = await answer(parts, request, path, query, urls, identity, headers);
            if (fault?.kind === "respond")
                reply = replyToFault(fault);
        }
    }
    catch (error) {
        // The socket is gone: nobody is left to be answered.
        if (request.destroyed && request.socket.destroyed)
            return;
        if (!(error instanceof problem/* Problem */.AF))
            hub.log(`${method} ${path} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        reply = replyToProblem(error instanceof problem/* Problem */.AF ? error : new problem/* Problem */.AF(500, "Server Error"));
    }
    if (fault?.kind === "drop") {
        request.socket.destroy();
        return;
    }
    const status = await send(request, response, reply, { ...headers, ...limits.headers(identity) }, fault);
    if (status === 304)
        limits.giveBack(identity);
    hub.log(`${(0,src_hub/* loginOf */.D)(identity)} ${method} ${path} ${status}`);
};
const replyToFault = (fault) => ({
    ...replyToProblem(new problem/* Problem */.AF(fault.status, fault.message ?? "Fault injected")),
    headers: fault.headers ?? {},
});
const answer = async (parts, request, path, query, urls, identity, headers) => {
    const { hub } = parts;
    const method = request.method ?? "GET";
    const found = (0,router/* findRoute */.$6)(parts.routes, method, path);
    if (!found)
        throw (0,problem/* notFound */.mX)();
    const { route, params } = found;
    const named = params.owner !== undefined && params.repo !== undefined;
    const repository = named ? hub.findRepository(`${params.owner}/${params.repo}`) : undefined;
    if (named && !repository)
        throw (0,problem/* notFound */.mX)();
    if (route.needs !== "none")
        headers["x-accepted-github-permissions"] = route.needs;
    if (repository)
        (0,authorise/* authorise */.Z_)(identity, repository, route.needs);
    const changes = method !== "GET" && method !== "HEAD";
    if (changes && !repository && identity.anonymous)
        throw new problem/* Problem */.AF(401, "Requires authentication");
    if (method === "POST" && createsContent.test(path))
        parts.limits.takeCreate(identity);
    const context = {
        hub,
        urls,
        request,
        identity,
        params,
        query,
        body: changes && !route.streamed ? await readJson(request) : {},
        repository: repository,
        headers,
    };
    if (!changes || route.streamed || !repository)
        return route.handle(context);
    const reply = await repository.exclusive(() => route.handle(context));
    await repository.save();
    return reply;
};

// EXTERNAL MODULE: ../packages/local-github/src/git/repository-git.ts + 3 modules
var repository_git = __webpack_require__(10984);
;// CONCATENATED MODULE: ../packages/local-github/src/state/json-file.ts



/**
 * A JSON file that is written whole, beside itself, and renamed: a crash leaves the old file or the new one.
 * Saves that arrive while one is being written are written together, so a burst costs two writes.
 */
const openJsonFile = (path, initial) => {
    const value = (0,external_node_fs_.existsSync)(path) ? JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8")) : initial();
    let running;
    let next;
    const write = async () => {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        const temporary = `${path}.writing`;
        await (0,promises_.writeFile)(temporary, JSON.stringify(value));
        await (0,promises_.rename)(temporary, path);
    };
    const start = () => {
        running = write().finally(() => {
            running = undefined;
        });
        return running;
    };
    /** Resolves once everything that was changed before the call is on disk. */
    const save = () => {
        if (!running)
            return start();
        next ??= running
            .catch(() => { })
            .then(() => {
            next = undefined;
            return start();
        });
        return next;
    };
    return { value, save };
};

;// CONCATENATED MODULE: ../packages/local-github/src/state/records.ts
/** What a repository remembers besides its git objects: one JSON file. Dates are ISO 8601 in UTC, without fractions. */
const emptyRepository = (id, fullName, defaultBranch, isPrivate, now) => ({
    id,
    fullName,
    private: isPrivate,
    defaultBranch,
    description: null,
    createdAt: now,
    updatedAt: now,
    pushedAt: now,
    sequence: 0,
    lastNumber: 0,
    refs: {},
    immutableReleases: false,
    burnedTags: [],
    releases: [],
    issues: [],
    comments: [],
    labels: [],
    checkRuns: [],
    checkSuites: [],
    statuses: [],
    deployments: [],
    deploymentStatuses: [],
    environments: [],
    workflows: [],
    runs: [],
    jobs: [],
    artifacts: [],
    caches: [],
    attestations: [],
    rulesets: [],
});

;// CONCATENATED MODULE: ../packages/local-github/src/state/serialise.ts
/** Runs tasks one after the other; a task that fails does not stop the next. */
const createQueue = () => {
    let tail = Promise.resolve();
    return (task) => {
        const result = tail.then(task);
        tail = result.catch(() => { });
        return result;
    };
};

;// CONCATENATED MODULE: ../packages/local-github/src/state/repository.ts





/** Ids of all repositories of one server are distinct, and each says which repository it belongs to. */
const idsPerRepository = 10_000_000;
const repositoryIdOf = (id) => Math.floor(id / idsPerRepository);
const repositoryDirectory = (directory, fullName) => (0,external_node_path_.join)(directory, "repositories", `${fullName}.git`);
const openRepository = async (directory, settings) => {
    const { id, fullName, defaultBranch, now } = settings;
    const gitDirectory = repositoryDirectory(directory, fullName);
    await (0,repository_git/* initialiseGit */.se)(gitDirectory, defaultBranch);
    const file = openJsonFile((0,external_node_path_.join)(directory, "state", `${fullName}.json`), () => emptyRepository(id, fullName, defaultBranch, settings.private, now));
    const record = file.value;
    const git = (0,repository_git/* openGit */.zY)(gitDirectory);
    const [owner, name] = fullName.split("/");
    return {
        fullName,
        owner,
        name,
        record,
        git,
        nextId: () => record.id * idsPerRepository + ++record.sequence,
        nextNumber: () => ++record.lastNumber,
        findOther: settings.findOther,
        exclusive: createQueue(),
        save: file.save,
        close: async () => {
            await file.save();
            await git.close();
        },
    };
};

;// CONCATENATED MODULE: ../packages/local-github/src/blob-url.ts
/** An address on the blob host: the signature in it is the permission, so no Authorization goes there. */
const signBlobUrl = (hub, { sha256, name, type, disposition = "attachment" }) => {
    const path = `/blobs/${sha256}`;
    const query = new URLSearchParams({ name, type, disposition, sig: hub.tokens.signLink(path) });
    return `${hub.blobUrl()}${path}?${query}`;
};
/** An address that block-blob uploads are sent to, and read back from. */
const signUploadUrl = (hub, key) => {
    const path = `/uploads/${key}`;
    return `${hub.blobUrl()}${path}?${new URLSearchParams({ sig: hub.tokens.signLink(path) })}`;
};

;// CONCATENATED MODULE: ../packages/local-github/src/results/twirp.ts
/** An answer that refuses: https://twitchtv.github.io/twirp/docs/spec_v7.html#error-codes */
class TwirpError extends Error {
    status;
    code;
    constructor(status, code, message) {
        super(message);
        this.status = status;
        this.code = code;
    }
}
const absent = (message) => new TwirpError(404, "not_found", message);
const duplicate = (message) => new TwirpError(409, "already_exists", message);
const twirp_text = (call, name) => {
    const value = call.body[name];
    if (typeof value !== "string" || value === "")
        throw new TwirpError(400, "invalid_argument", `${name} must be a string that is not empty`);
    return value;
};

;// CONCATENATED MODULE: ../packages/local-github/src/results/artifacts.ts



/** The run a call speaks of: its own, or another run of the repository (download across runs). */
const runOf = (call) => Number(call.body.workflow_run_backend_id ?? call.runId);
const named = (call, finalized) => call.repository.record.artifacts.find((artifact) => artifact.runId === runOf(call) &&
    artifact.name === twirp_text(call, "name") &&
    artifact.finalized === finalized);
const requireOwnRun = (call) => {
    if (runOf(call) !== call.runId)
        throw new TwirpError(403, "permission_denied", "The token belongs to another workflow run");
};
const createArtifact = (call) => {
    requireOwnRun(call);
    const { repository, hub, runId, jobId } = call;
    const name = twirp_text(call, "name");
    if (named(call, true))
        throw duplicate("an artifact with this name already exists on the workflow run");
    const { record } = repository;
    // An upload that broke off leaves its name free.
    record.artifacts = record.artifacts.filter((artifact) => !(artifact.runId === runId && artifact.name === name));
    const now = hub.now();
    const expires = call.body.expires_at;
    const artifact = {
        id: repository.nextId(),
        runId,
        jobId,
        name,
        mimeType: readMime(call.body.mime_type),
        uploadKey: (0,external_node_crypto_.randomUUID)(),
        finalized: false,
        size: 0,
        sha256: null,
        createdAt: now,
        updatedAt: now,
        expiresAt: typeof expires === "string"
            ? expires.replace(/\.\d+Z$/, "Z")
            : new Date(hub.clock().getTime() + 90 * 86_400_000).toISOString().replace(/\.\d+Z$/, "Z"),
    };
    record.artifacts.push(artifact);
    return { ok: true, signed_upload_url: signUploadUrl(hub, artifact.uploadKey) };
};
/** A wrapped string (`{value}`) or a bare one, depending on the client's serialiser. */
const unwrap = (value) => typeof value === "string"
    ? value
    : typeof value === "object" && value !== null
        ? unwrap(value.value)
        : undefined;
const readMime = (value) => unwrap(value) ?? "application/zip";
const finalizeArtifact = (call) => {
    requireOwnRun(call);
    const artifact = named(call, false);
    if (!artifact)
        throw absent("no upload of an artifact of this name was begun in this run");
    const stored = call.uploads.take(artifact.uploadKey);
    if (!stored)
        throw new TwirpError(412, "failed_precondition", "the artifact's content has not been uploaded");
    const declared = unwrap(call.body.hash)?.replace(/^sha256:/, "");
    if (Number(call.body.size) !== stored.size || (declared && declared !== stored.sha256))
        throw new TwirpError(412, "failed_precondition", "the artifact's content is not what was declared");
    Object.assign(artifact, { ...stored, finalized: true, updatedAt: call.hub.now() });
    return { ok: true, artifact_id: String(artifact.id) };
};
const listArtifacts = (call) => {
    const name = unwrap(call.body.name_filter);
    const id = unwrap(call.body.id_filter);
    const found = call.repository.record.artifacts.filter((artifact) => artifact.finalized &&
        artifact.runId === runOf(call) &&
        (!name || artifact.name === name) &&
        (!id || String(artifact.id) === id));
    return {
        artifacts: found.map((artifact) => ({
            workflow_run_backend_id: String(artifact.runId),
            workflow_job_run_backend_id: String(artifact.jobId),
            database_id: String(artifact.id),
            name: artifact.name,
            size: String(artifact.size),
            created_at: artifact.createdAt,
            digest: `sha256:${artifact.sha256}`,
        })),
    };
};
/** A zip is saved as `name.zip`; a file uploaded unzipped keeps its name. */
const artifactFile = (artifact) => ({
    sha256: artifact.sha256,
    name: artifact.mimeType === "application/zip" ? `${artifact.name}.zip` : artifact.name,
    type: artifact.mimeType,
});
const getSignedArtifactUrl = (call) => {
    const artifact = named(call, true);
    if (!artifact)
        throw absent("no artifact of this name in this run");
    return { signed_url: signBlobUrl(call.hub, artifactFile(artifact)) };
};
const deleteArtifact = (call) => {
    const artifact = named(call, true);
    if (!artifact)
        throw absent("no artifact of this name in this run");
    const { record } = call.repository;
    record.artifacts = record.artifacts.filter((other) => other !== artifact);
    return { ok: true, artifact_id: String(artifact.id) };
};

;// CONCATENATED MODULE: ../packages/local-github/src/results/caches.ts



/**
 * Where a run may write and read caches. Its own branch first, then the pull request's base, then the default branch;
 * what a pull request writes is seen by that pull request alone.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache
 */
const scopesOf = (call) => {
    const { record } = call.repository;
    const main = `refs/heads/${record.defaultBranch}`;
    const run = record.runs.find(({ id }) => id === call.runId);
    const pull = run?.event.startsWith("pull_request") ? run.pullRequests[0] : undefined;
    const own = pull !== undefined ? `refs/pull/${pull}/merge` : run?.headBranch ? `refs/heads/${run.headBranch}` : main;
    const base = record.issues.find(({ number }) => number === pull)?.pull?.baseRef;
    return [...new Set([own, ...(base ? [`refs/heads/${base}`] : []), main])];
};
const createCacheEntry = (call) => {
    const { repository, hub } = call;
    const { record } = repository;
    const [scope] = scopesOf(call);
    const key = twirp_text(call, "key");
    const version = twirp_text(call, "version");
    const same = (cache) => cache.key === key && cache.version === version && cache.scope === scope;
    if (record.caches.some((cache) => same(cache) && cache.finalized))
        throw duplicate("cache entry with the same key, version, and scope already exists");
    record.caches = record.caches.filter((cache) => !same(cache));
    const now = hub.now();
    const cache = {
        id: repository.nextId(),
        key,
        version,
        scope,
        uploadKey: (0,external_node_crypto_.randomUUID)(),
        finalized: false,
        size: 0,
        sha256: null,
        createdAt: now,
        usedAt: now,
    };
    record.caches.push(cache);
    return { ok: true, signed_upload_url: signUploadUrl(hub, cache.uploadKey), message: "" };
};
const finalizeCacheEntryUpload = (call) => {
    const [scope] = scopesOf(call);
    const key = twirp_text(call, "key");
    const version = twirp_text(call, "version");
    const cache = call.repository.record.caches.find((entry) => !entry.finalized && entry.key === key && entry.version === version && entry.scope === scope);
    if (!cache)
        throw absent("no upload of this cache was begun");
    const stored = call.uploads.take(cache.uploadKey);
    if (!stored || Number(call.body.size_bytes) !== stored.size)
        throw new TwirpError(412, "failed_precondition", "the cache's content is not what was declared");
    Object.assign(cache, { ...stored, finalized: true, usedAt: call.hub.now() });
    return { ok: true, entry_id: String(cache.id), message: "" };
};
/** The exact key in the nearest scope, then each restore key as a prefix; of several the newest. */
const getCacheEntryDownloadUrl = (call) => {
    const version = twirp_text(call, "version");
    const key = twirp_text(call, "key");
    const prefixes = Array.isArray(call.body.restore_keys) ? call.body.restore_keys.map(String) : [];
    const scopes = scopesOf(call);
    const usable = call.repository.record.caches.filter((cache) => cache.finalized && cache.version === version);
    const inScope = (matches) => {
        for (const scope of scopes) {
            const found = usable
                .filter((cache) => cache.scope === scope && matches(cache))
                .sort((a, b) => b.id - a.id)[0];
            if (found)
                return found;
        }
        return undefined;
    };
    const cache = inScope((entry) => entry.key === key) ??
        [key, ...prefixes].map((prefix) => inScope((entry) => entry.key.startsWith(prefix))).find(Boolean);
    if (!cache)
        return { ok: false, signed_download_url: "", matched_key: "" };
    cache.usedAt = call.hub.now();
    const signed = signBlobUrl(call.hub, {
        sha256: cache.sha256,
        name: "cache",
        type: "application/octet-stream",
    });
    return { ok: true, signed_download_url: signed, matched_key: cache.key };
};

;// CONCATENATED MODULE: ../packages/local-github/src/results/serve-results.ts





const methods = {
    "ArtifactService/CreateArtifact": createArtifact,
    "ArtifactService/FinalizeArtifact": finalizeArtifact,
    "ArtifactService/ListArtifacts": listArtifacts,
    "ArtifactService/GetSignedArtifactURL": getSignedArtifactUrl,
    "ArtifactService/DeleteArtifact": deleteArtifact,
    "CacheService/CreateCacheEntry": createCacheEntry,
    "CacheService/FinalizeCacheEntryUpload": finalizeCacheEntryUpload,
    "CacheService/GetCacheEntryDownloadURL": getCacheEntryDownloadUrl,
};
const resultsPrefix = "/twirp/github.actions.results.api.v1.";
/** The results service: artifacts v4 and cache v2, as JSON over Twirp, for the holder of a job's runtime token. */
const serveResults = (hub, uploads, faults) => async (request, response, path) => {
    const fault = faults.take(request.method ?? "POST", path);
    if (await strikeBefore(request, fault))
        return;
    const refuse = ({ status, code, message }) => send(request, response, { status, json: { code, msg: message } }, {});
    try {
        if (fault?.kind === "respond" && !fault.carryOut)
            throw new TwirpError(fault.status, "unavailable", fault.message ?? "Fault injected");
        const json = await serve_results_answer(hub, uploads, request, path);
        if (fault?.kind === "respond")
            throw new TwirpError(fault.status, "unavailable", fault.message ?? "Fault injected");
        if (fault?.kind === "drop")
            request.socket.destroy();
        else
            await send(request, response, { status: 200, json }, {}, fault);
    }
    catch (error) {
        if (!(error instanceof TwirpError))
            hub.log(`${path} failed: ${error instanceof Error ? error.stack : String(error)}`);
        await refuse(error instanceof TwirpError ? error : new TwirpError(500, "internal", "Server Error"));
    }
};
const serve_results_answer = async (hub, uploads, request, path) => {
    const method = methods[path.slice(resultsPrefix.length)];
    if (!method || request.method !== "POST")
        throw new TwirpError(404, "bad_route", `no such method: ${path}`);
    const token = /^Bearer\s+(.+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "";
    const scope = hub.tokens.readRuntime(token);
    const repository = scope && hub.findRepositoryById(repositoryIdOf(scope.runId));
    if (!scope || !repository)
        throw new TwirpError(401, "unauthenticated", "the runtime token is not good");
    const body = await readJson(request);
    return repository.exclusive(async () => {
        const reply = method({ hub, uploads, repository, ...scope, body });
        await repository.save();
        return reply;
    });
};

// EXTERNAL MODULE: ../packages/local-github/src/http/reply.ts
var http_reply = __webpack_require__(22692);
// EXTERNAL MODULE: ../packages/local-github/src/render/release.ts
var render_release = __webpack_require__(32861);
// EXTERNAL MODULE: ../packages/local-github/src/http/fields.ts
var fields = __webpack_require__(23771);
// EXTERNAL MODULE: ../packages/local-github/src/http/paginate.ts
var paginate = __webpack_require__(14771);
// EXTERNAL MODULE: ../packages/local-github/src/routes/releases.ts
var routes_releases = __webpack_require__(9010);
;// CONCATENATED MODULE: ../packages/local-github/src/routes/assets.ts









const path = "/repos/{owner}/{repo}/releases";
/** https://docs.github.com/en/repositories/releasing-projects-on-github/about-releases#storage-and-bandwidth-quotas */
const mostAssets = 1000;
const mostBytes = 2 ** 31;
/** GitHub puts dots for what it does not want in a name, and none at its edges. */
const normaliseAssetName = (name) => {
    const plain = name
        .normalize("NFC")
        .replace(/[^\w.+@~-]+/g, ".")
        .replace(/\.{2,}/g, ".")
        .replace(/^\.+|\.+$/g, "");
    return plain === ""
        ? "default"
        : plain.length === name.length || /^[^.]/.test(name)
            ? plain
            : `default.${plain}`;
};
const find = (context) => {
    const id = (0,router/* numberParam */.Fo)(context, "id");
    for (const release of context.repository.record.releases) {
        const asset = release.assets.find((candidate) => candidate.id === id);
        if (asset && (!release.draft || (0,routes_releases/* seesDrafts */.zJ)(context)))
            return { release, asset };
    }
    throw (0,problem/* notFound */.mX)();
};
const view = ({ urls, repository }, release, asset) => (0,render_release/* renderAsset */.ns)(urls, repository, release, asset);
const get = (context) => {
    const { release, asset } = find(context);
    if (!/octet-stream/.test(context.request.headers.accept ?? ""))
        return (0,http_reply.ok)(view(context, release, asset));
    return (0,http_reply/* redirect */.V2)(openDownload(context, asset));
};
/** Counts the download and signs where its bytes are. */
const openDownload = ({ hub }, asset) => {
    if (asset.state !== "uploaded" || !asset.sha256)
        throw (0,problem/* notFound */.mX)();
    asset.downloads += 1;
    return signBlobUrl(hub, { sha256: asset.sha256, name: asset.name, type: asset.contentType });
};
const refuseImmutable = (release, what) => {
    if (release.immutable)
        throw (0,problem/* invalid */.Gq)(`Cannot ${what} an immutable release.`);
};
/**
 * Streams an upload to disk. The asset is there as `starter` while bytes arrive; when they stop arriving it stays so,
 * and the next upload of the name is refused until it is deleted, as on GitHub.
 */
const upload = async (context) => {
    const { repository, hub, query, request } = context;
    const given = query.get("name");
    if (!given)
        throw (0,problem/* missingField */.tK)("ReleaseAsset", "name");
    const length = Number(request.headers["content-length"]);
    if (request.headers["content-length"] === undefined)
        throw new problem/* Problem */.AF(400, "Bad Content-Length: ");
    const wrong = length < 1
        ? "size must be greater than or equal to 1"
        : length >= mostBytes
            ? `size must be less than ${mostBytes}`
            : undefined;
    if (wrong)
        throw new problem/* Problem */.AF(422, "Validation Failed", {
            errors: [{ resource: "ReleaseAsset", code: "custom", field: "size", message: wrong }],
        });
    const name = normaliseAssetName(given);
    const { release, asset } = await repository.exclusive(async () => {
        const found = (0,routes_releases/* findRelease */.dv)(context);
        refuseImmutable(found, "upload assets to");
        if (found.assets.some((other) => other.name === name))
            throw (0,problem/* alreadyExists */.B$)("ReleaseAsset", "name");
        if (found.assets.length >= mostAssets)
            throw new problem/* Problem */.AF(422, "Validation Failed", {
                errors: [
                    {
                        resource: "ReleaseAsset",
                        code: "custom",
                        message: `file_count limited to ${mostAssets} assets per release`,
                    },
                ],
            });
        const now = hub.now();
        const starter = {
            id: repository.nextId(),
            name,
            label: query.get("label") ?? (name === given ? "" : given),
            contentType: request.headers["content-type"] ?? "application/octet-stream",
            state: "starter",
            size: 0,
            sha256: null,
            downloads: 0,
            uploader: (0,src_hub/* loginOf */.D)(context.identity),
            createdAt: now,
            updatedAt: now,
        };
        found.assets.push(starter);
        await repository.save();
        return { release: found, asset: starter };
    });
    const stored = await hub.blobs.store(request);
    await repository.exclusive(async () => {
        Object.assign(asset, { ...stored, state: "uploaded", updatedAt: hub.now() });
        await repository.save();
    });
    const rendered = view(context, release, asset);
    return (0,http_reply/* created */.zu)(rendered, rendered.url);
};
const update = (context) => {
    const { release, asset } = find(context);
    refuseImmutable(release, "update assets of");
    const given = (0,fields/* optionalString */.sx)(context.body, "name");
    if (given !== undefined) {
        const name = normaliseAssetName(given);
        if (release.assets.some((other) => other !== asset && other.name === name))
            throw (0,problem/* alreadyExists */.B$)("ReleaseAsset", "name");
        asset.name = name;
    }
    asset.label = (0,fields/* optionalString */.sx)(context.body, "label") ?? asset.label;
    asset.updatedAt = context.hub.now();
    return (0,http_reply.ok)(view(context, release, asset));
};
const remove = (context) => {
    const { release, asset } = find(context);
    refuseImmutable(release, "delete assets of");
    release.assets = release.assets.filter((other) => other !== asset);
    return (0,http_reply/* noContent */.V$)();
};
const list = (context) => {
    const release = (0,routes_releases/* findRelease */.dv)(context);
    return (0,http_reply.ok)((0,paginate/* paginate */.E)(context, release.assets).map((asset) => view(context, release, asset)));
};
const assetRoutes = [
    (0,router/* route */.wE)("GET", `${path}/assets/{id}`, "contents=read", get),
    (0,router/* route */.wE)("PATCH", `${path}/assets/{id}`, "contents=write", update),
    (0,router/* route */.wE)("DELETE", `${path}/assets/{id}`, "contents=write", remove),
    (0,router/* route */.wE)("GET", `${path}/{id}/assets`, "contents=read", list),
    // The upload host, as a GitHub Enterprise Server has it beside its API.
    (0,router/* route */.wE)("POST", `/uploads${path}/{id}/assets`, "contents=write", upload, { streamed: true }),
];

;// CONCATENATED MODULE: ../packages/local-github/src/web/serve-download.ts








const segment = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
};
/**
 * `/owner/name/releases/download/TAG/FILE`, `…/releases/latest/download/FILE`, `…/actions/runs/RUN/artifacts/ID`,
 * `…/raw/REF/PATH`; false for any other path.
 */
const serveDownload = async (hub, request, response, url) => {
    const match = /^\/([\w.-]+\/[\w.-]+)\/(releases\/download|releases\/latest\/download|actions\/runs\/\d+\/artifacts|raw)\/(.+)$/.exec(url.pathname);
    if (!match)
        return false;
    const [, fullName, kind, rest] = match;
    const refuse = () => send(request, response, { status: 404, content: "Not Found" }, { "content-type": "text/plain" });
    const repository = hub.findRepository(fullName);
    const identity = readIdentity(hub, request);
    if (!repository || !(0,authorise/* holds */.v9)(identity, repository, "contents", "read")) {
        await refuse();
        return true;
    }
    if (kind === "raw") {
        const content = await readRaw(repository, rest.split("/").map(segment).join("/"));
        if (!content)
            await refuse();
        else
            await send(request, response, { status: 200, content }, rawHeaders);
        return true;
    }
    if (kind.startsWith("actions")) {
        const artifact = repository.record.artifacts.find(({ id, finalized }) => finalized && String(id) === rest);
        if (!artifact)
            await refuse();
        else
            await send(request, response, (0,http_reply/* redirect */.V2)(signBlobUrl(hub, artifactFile(artifact))), {});
        return true;
    }
    const parts = rest.split("/").map(segment);
    const file = parts.at(-1);
    const tag = parts.slice(0, -1).join("/");
    const { releases } = repository.record;
    const seesDrafts = (0,authorise/* holds */.v9)(identity, repository, "contents", "write");
    const release = kind === "releases/download"
        ? releases.find((candidate) => (0,render_release/* releaseTagPath */.TB)(candidate) === tag && (!candidate.draft || seesDrafts))
        : (0,routes_releases/* findLatestRelease */.kA)(releases);
    const asset = release?.assets.find(({ name }) => name === file);
    if (asset?.state !== "uploaded")
        await refuse();
    else
        await send(request, response, (0,http_reply/* redirect */.V2)(openDownload({ hub }, asset)), {});
    return true;
};
/** Never run by a browser, whatever it is. */
const rawHeaders = {
    "content-type": "text/plain; charset=utf-8",
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
};
const readIdentity = (hub, request) => {
    try {
        return (0,authorise/* identify */.ls)(hub.tokens, request.headers.authorization);
    }
    catch {
        return { anonymous: true };
    }
};
/** A ref may hold slashes, so the longest that exists is taken. */
const readRaw = async (repository, path) => {
    const parts = path.split("/");
    for (let cut = parts.length - 1; cut > 0; cut--) {
        const commit = await repository.git.resolveCommit(parts.slice(0, cut).join("/"));
        const found = commit ? await repository.git.read(`${commit}:${parts.slice(cut).join("/")}`) : undefined;
        if (found?.type === "blob")
            return found.content;
    }
    return undefined;
};

// EXTERNAL MODULE: ../packages/local-github/src/web/render-page.ts + 11 modules
var render_page = __webpack_require__(63301);
;// CONCATENATED MODULE: ../packages/local-github/src/web/serve-page.ts


/** Nothing on a page is run, and nothing is fetched from elsewhere. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";
const servePage = async (hub, request, response, url) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
        await send(request, response, { status: 405, content: "Method Not Allowed" }, { "content-type": "text/plain" });
        return;
    }
    const page = await (0,render_page/* renderPage */.C)({ hub }, url.pathname);
    await send(request, response, { status: page.status, content: page.html }, {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": policy,
        "x-content-type-options": "nosniff",
    });
};

;// CONCATENATED MODULE: ../packages/local-github/src/front-door.ts






const apiRoots = new Set(["", "repos", "user", "users", "rate_limit", "meta", "zen", "graphql", "uploads"]);
/** One port for everything but blobs: says by host and path which part of GitHub a request is for. */
const createFrontDoor = (parts) => {
    const { hub, faults } = parts;
    const results = serveResults(hub, parts.uploads, faults);
    const serve = async (request, response) => {
        const url = new URL(request.url ?? "/", `http://${request.headers.host ?? "127.0.0.1"}`);
        if (url.pathname === "/_local")
            return send(request, response, { status: 200, json: { instance: parts.instance } }, {});
        if (url.pathname.startsWith(resultsPrefix))
            return results(request, response, url.pathname);
        if (gitPath.test(url.pathname))
            return serveGit(hub, request, response, url);
        const path = apiPath(url);
        if (path !== undefined)
            return serveApi(parts, request, response, path, url.searchParams, urlsFor(hub, url));
        if (await serveDownload(hub, request, response, url))
            return undefined;
        return servePage(hub, request, response, url);
    };
    return (request, response) => {
        serve(request, response).catch((error) => {
            hub.log(`${request.method} ${request.url} failed: ${error instanceof Error ? error.stack : String(error)}`);
            response.destroy();
        });
    };
};
/**
 * The path as on api.github.com. REST is at the root of the plain address, and where a GitHub Enterprise Server has
 * it: /api/v3, /api/uploads, /api/graphql. `api.github.localhost` is what `gh` asks for when its host is
 * github.localhost; it gets here through HTTP_PROXY.
 */
const apiPath = ({ pathname, hostname }) => {
    const enterprise = /^\/api\/(v3|uploads|graphql)(\/.*)?$/.exec(pathname);
    if (enterprise) {
        const [, place, rest = ""] = enterprise;
        return place === "v3" ? rest || "/" : `/${place}${rest}`;
    }
    if (hostname === "gh.localhost" || hostname === "github.localhost")
        return undefined;
    if (hostname === "api.github.localhost")
        return pathname;
    return apiRoots.has(pathname.split("/")[1] ?? "") ? pathname : undefined;
};
/** Answers are written with the address the client knows us by. */
const urlsFor = (hub, { hostname, origin }) => hostname === "api.github.localhost" ? { ...hub.urls, api: origin } : hub.urls;

;// CONCATENATED MODULE: ../packages/local-github/src/http/faults.ts
const toRegex = (path) => path instanceof RegExp
    ? path
    : new RegExp(`^${path
        .split(/(\*\*|\*)/)
        .map((part) => part === "**" ? ".*" : part === "*" ? "[^/]*" : part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
        .join("")}$`);
/** Hands out each fault to the requests it is meant for. */
const createFaultInjector = (initial) => {
    const arm = (faults) => faults.map((fault) => ({
        fault,
        regex: toRegex(fault.path),
        skip: fault.after ?? 0,
        left: fault.times ?? 1,
    }));
    let armed = arm(initial);
    return {
        set: (faults) => {
            armed = arm(faults);
        },
        /** The fault this request meets; it is used up by being taken. */
        take: (method, path) => {
            for (const entry of armed) {
                if (entry.left <= 0 || (entry.fault.method && entry.fault.method !== method))
                    continue;
                if (!entry.regex.test(path))
                    continue;
                if (entry.skip > 0) {
                    entry.skip -= 1;
                    continue;
                }
                entry.left -= 1;
                return entry.fault;
            }
            return undefined;
        },
    };
};

;// CONCATENATED MODULE: ../packages/local-github/src/http/rate-limits.ts

/**
 * Primary limits by hour, as headers and refusals; secondary limits on what creates content.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
const createRateLimits = (limits, clock) => {
    const windows = new Map();
    const creates = new Map();
    // A job's token has a thousand requests an hour for each repository, a person's five thousand.
    const accountOf = (identity) => identity.anonymous
        ? ["anonymous", limits.anonymousRequestsPerHour]
        : identity.runId === undefined
            ? [`user ${identity.login}`, limits.userRequestsPerHour]
            : [`job ${identity.repository}`, limits.jobRequestsPerHour];
    const windowOf = (account) => {
        const now = clock().getTime();
        const known = windows.get(account);
        if (known && known.resets > now)
            return known;
        const fresh = { used: 0, resets: now + 3_600_000 };
        windows.set(account, fresh);
        return fresh;
    };
    const describe = (identity) => {
        const [account, limit] = accountOf(identity);
        const { used, resets } = windowOf(account);
        return { limit, used, remaining: Math.max(0, limit - used), reset: Math.ceil(resets / 1000) };
    };
    const headers = (identity) => {
        const { limit, used, remaining, reset } = describe(identity);
        return {
            "x-ratelimit-limit": String(limit),
            "x-ratelimit-remaining": String(remaining),
            "x-ratelimit-used": String(used),
            "x-ratelimit-reset": String(reset),
            "x-ratelimit-resource": "core",
        };
    };
    return {
        describe,
        headers,
        /** Counts a request. @throws 403 when the hour's are used up. */
        take: (identity) => {
            const [account, limit] = accountOf(identity);
            const window = windowOf(account);
            if (window.used >= limit)
                throw new problem/* Problem */.AF(403, `API rate limit exceeded for ${identity.anonymous ? "127.0.0.1" : "installation"}.`);
            window.used += 1;
        },
        /** A request that was answered 304 is not counted. */
        giveBack: (identity) => {
            windowOf(accountOf(identity)[0]).used -= 1;
        },
        /** Counts what creates content. @throws 403 with retry-after past the secondary limits. */
        takeCreate: (identity) => {
            const [account] = accountOf(identity);
            const now = clock().getTime();
            const recent = (creates.get(account) ?? []).filter((time) => time > now - 3_600_000);
            const lastMinute = recent.filter((time) => time > now - 60_000);
            const full = lastMinute.length >= limits.createsPerMinute ? lastMinute[0] + 60_000 : undefined;
            const fullHour = recent.length >= limits.createsPerHour ? recent[0] + 3_600_000 : undefined;
            const opens = fullHour ?? full;
            if (opens !== undefined)
                throw new problem/* Problem */.AF(403, "You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.", { headers: { "retry-after": String(Math.max(1, Math.ceil((opens - now) / 1000))) } });
            recent.push(now);
            creates.set(account, recent);
        },
    };
};

// EXTERNAL MODULE: ../packages/local-github/src/render/user.ts
var render_user = __webpack_require__(90437);
;// CONCATENATED MODULE: ../packages/local-github/src/results/block-uploads.ts





/**
 * The part of Azure's blob service that the toolkit's uploads use: Put Block, Put Block List, Put Blob.
 * https://learn.microsoft.com/en-us/rest/api/storageservices/put-block-list
 */
const createBlockUploads = (blobs) => {
    const finished = new Map();
    const partPath = (key, id) => (0,external_node_path_.join)(blobs.partsDirectory(key), Buffer.from(id).toString("hex"));
    async function* joinParts(key, ids) {
        for (const id of ids)
            yield* (0,external_node_fs_.createReadStream)(partPath(key, id), { highWaterMark: 1 << 20 });
    }
    const serve = async (request, response, url, key) => {
        const reply = (status, headers = {}) => {
            response
                .writeHead(status, {
                "x-ms-request-id": (0,external_node_crypto_.randomUUID)(),
                "x-ms-version": "2025-01-05",
                "x-ms-request-server-encrypted": "true",
                "last-modified": new Date().toUTCString(),
                etag: '"0x1"',
                "content-length": "0",
                ...headers,
            })
                .end();
        };
        if (!/^[\w-]+$/.test(key))
            return reply(404, { "x-ms-error-code": "BlobNotFound" });
        if (request.method !== "PUT")
            return reply(405, { "x-ms-error-code": "UnsupportedHttpVerb" });
        const part = url.searchParams.get("comp");
        if (part === "block") {
            await (0,promises_.mkdir)(blobs.partsDirectory(key), { recursive: true });
            await (0,external_node_stream_promises_.pipeline)(request, (0,external_node_fs_.createWriteStream)(partPath(key, url.searchParams.get("blockid") ?? "")));
        }
        else if (part === "blocklist") {
            const chunks = [];
            for await (const chunk of request)
                chunks.push(chunk);
            const list = Buffer.concat(chunks).toString("utf8");
            const ids = [...list.matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g)].map((match) => match[1]);
            finished.set(key, await blobs.store(joinParts(key, ids)));
            await (0,promises_.rm)(blobs.partsDirectory(key), { recursive: true, force: true });
        }
        else
            finished.set(key, await blobs.store(request));
        reply(201);
    };
    return {
        serve,
        /** What was uploaded under a key, once. */
        take: (key) => {
            const blob = finished.get(key);
            finished.delete(key);
            return blob;
        },
    };
};

// EXTERNAL MODULE: ../packages/local-github/src/pulls/fork-head.ts
var fork_head = __webpack_require__(29173);
// EXTERNAL MODULE: ../packages/local-github/src/render/pull.ts
var pull = __webpack_require__(91097);
// EXTERNAL MODULE: ../packages/local-github/src/render/repository.ts
var render_repository = __webpack_require__(87666);
;// CONCATENATED MODULE: ../packages/local-github/src/render/check.ts



/** Every check here is one of GitHub Actions', as with GITHUB_TOKEN. */
const renderApp = (urls) => ({
    id: 15368,
    client_id: "Iv1.05c79e9ad1f6bdfa",
    slug: "github-actions",
    node_id: (0,render_user/* nodeId */.s5)("A", 15368),
    owner: (0,render_user/* renderUser */.SB)(urls, "github"),
    name: "GitHub Actions",
    description: "Automate your workflow from idea to production",
    external_url: "https://help.github.com/en/actions",
    html_url: `${urls.web}/apps/github-actions`,
    created_at: "2018-07-30T09:30:17Z",
    updated_at: "2025-03-07T16:35:00Z",
    permissions: { actions: "write", checks: "write", contents: "write", metadata: "read" },
    events: ["check_run", "check_suite", "push", "workflow_dispatch"],
});
const renderPullReferences = (urls, repository, headSha) => repository.record.issues
    .filter(pull/* isPull */.CD)
    // GitHub names none of a fork here: whoever pushed a commit could put it under anybody's pull request.
    .filter(({ state, pull }) => state === "open" && pull.headSha === headSha && !pull.headRepository)
    .map(({ id, number, pull }) => {
    const repo = { id: repository.record.id, url: (0,render_repository/* repositoryUrl */.Ek)(urls, repository), name: repository.name };
    return {
        url: `${(0,render_repository/* repositoryUrl */.Ek)(urls, repository)}/pulls/${number}`,
        id,
        number,
        head: { ref: pull.headRef, sha: pull.headSha, repo },
        base: { ref: pull.baseRef, sha: pull.baseSha, repo },
    };
});
const renderCheckRun = (urls, repository, check) => {
    const api = `${(0,render_repository/* repositoryUrl */.Ek)(urls, repository)}/check-runs/${check.id}`;
    const page = `${(0,render_repository/* repositoryPage */.WR)(urls, repository)}/runs/${check.id}`;
    // A job's check is shown with its run; one that somebody wrote has a page here, wherever its details are.
    const isJob = repository.record.jobs.some(({ checkRunId }) => checkRunId === check.id);
    return {
        id: check.id,
        name: check.name,
        head_sha: check.headSha,
        node_id: (0,render_user/* nodeId */.s5)("CR", check.id),
        external_id: check.externalId,
        url: api,
        html_url: (isJob ? check.detailsUrl : null) ?? page,
        details_url: check.detailsUrl ?? page,
        status: check.status,
        conclusion: check.conclusion,
        started_at: check.startedAt,
        completed_at: check.completedAt,
        output: {
            title: check.title,
            summary: check.summary,
            text: check.text,
            annotations_count: check.annotations.length,
            annotations_url: `${api}/annotations`,
        },
        check_suite: { id: check.suiteId },
        app: renderApp(urls),
        pull_requests: renderPullReferences(urls, repository, check.headSha),
    };
};
/** A suite is as far as the slowest of its checks and as good as the worst. */
const judgeChecks = (checks) => {
    if (checks.length === 0)
        return { status: "queued", conclusion: null };
    if (checks.some(({ status }) => status !== "completed"))
        return {
            status: checks.every(({ status }) => status === "queued") ? "queued" : "in_progress",
            conclusion: null,
        };
    const worst = [
        "action_required",
        "timed_out",
        "failure",
        "cancelled",
        "stale",
        "neutral",
        "success",
        "skipped",
    ];
    const conclusion = worst.find((name) => checks.some((check) => check.conclusion === name)) ?? "success";
    return { status: "completed", conclusion };
};
const renderCheckSuite = (urls, repository, suite, commit) => {
    const api = `${(0,render_repository/* repositoryUrl */.Ek)(urls, repository)}/check-suites/${suite.id}`;
    const checks = repository.record.checkRuns.filter(({ suiteId }) => suiteId === suite.id);
    return {
        id: suite.id,
        node_id: (0,render_user/* nodeId */.s5)("CS", suite.id),
        head_branch: suite.headBranch,
        head_sha: suite.headSha,
        ...judgeChecks(checks),
        url: api,
        before: commit.parents[0] ?? null,
        after: suite.headSha,
        pull_requests: renderPullReferences(urls, repository, suite.headSha),
        app: renderApp(urls),
        created_at: suite.createdAt,
        updated_at: suite.createdAt,
        rerequestable: false,
        runs_rerequestable: false,
        latest_check_runs_count: checks.length,
        check_runs_url: `${api}/check-runs`,
        head_commit: renderHeadCommit(commit),
        repository: (0,render_repository/* renderMinimalRepository */.Ez)(urls, repository),
    };
};
const renderHeadCommit = (commit) => ({
    id: commit.sha,
    tree_id: commit.tree,
    message: commit.message,
    timestamp: commit.committer.date,
    author: { name: commit.author.name, email: commit.author.email },
    committer: { name: commit.committer.name, email: commit.committer.email },
});

;// CONCATENATED MODULE: ../packages/local-github/src/render/run.ts





const runPage = (urls, repository, runId) => `${(0,render_repository/* repositoryPage */.WR)(urls, repository)}/actions/runs/${runId}`;
const renderRun = (urls, repository, run, commit) => {
    const base = (0,render_repository/* repositoryUrl */.Ek)(urls, repository);
    const api = `${base}/actions/runs/${run.id}`;
    const repo = { id: repository.record.id, url: base, name: repository.name };
    return {
        id: run.id,
        name: run.name,
        node_id: (0,render_user/* nodeId */.s5)("WFR", run.id),
        head_branch: run.headBranch,
        head_sha: run.headSha,
        path: run.path,
        display_title: run.displayTitle,
        run_number: run.runNumber,
        event: run.event,
        status: run.status,
        conclusion: run.conclusion,
        workflow_id: run.workflowId,
        check_suite_id: run.checkSuiteId,
        check_suite_node_id: (0,render_user/* nodeId */.s5)("CS", run.checkSuiteId),
        url: api,
        html_url: runPage(urls, repository, run.id),
        pull_requests: repository.record.issues
            .filter(pull/* isPull */.CD)
            .filter(({ number }) => run.pullRequests.includes(number))
            .map(({ id, number, pull }) => ({
            url: `${base}/pulls/${number}`,
            id,
            number,
            head: { ref: pull.headRef, sha: pull.headSha, repo },
            base: { ref: pull.baseRef, sha: pull.baseSha, repo },
        })),
        created_at: run.createdAt,
        updated_at: run.updatedAt,
        actor: (0,render_user/* renderUser */.SB)(urls, run.actor),
        run_attempt: run.runAttempt,
        referenced_workflows: [],
        run_started_at: run.startedAt,
        triggering_actor: (0,render_user/* renderUser */.SB)(urls, run.actor),
        jobs_url: `${api}/jobs`,
        logs_url: `${api}/logs`,
        check_suite_url: `${base}/check-suites/${run.checkSuiteId}`,
        artifacts_url: `${api}/artifacts`,
        cancel_url: `${api}/cancel`,
        rerun_url: `${api}/rerun`,
        previous_attempt_url: null,
        workflow_url: `${base}/actions/workflows/${run.workflowId}`,
        head_commit: commit ? renderHeadCommit(commit) : null,
        repository: (0,render_repository/* renderMinimalRepository */.Ez)(urls, repository),
        head_repository: (0,render_repository/* renderMinimalRepository */.Ez)(urls, (0,fork_head/* headRepositoryOf */.Aw)(repository, run)),
    };
};
const renderJob = (urls, repository, job, run) => {
    const base = (0,render_repository/* repositoryUrl */.Ek)(urls, repository);
    return {
        id: job.id,
        run_id: job.runId,
        run_url: `${base}/actions/runs/${job.runId}`,
        run_attempt: run.runAttempt,
        node_id: (0,render_user/* nodeId */.s5)("J", job.id),
        head_sha: run.headSha,
        head_branch: run.headBranch,
        workflow_name: run.name,
        url: `${base}/actions/jobs/${job.id}`,
        html_url: `${runPage(urls, repository, job.runId)}#job-${job.id}`,
        status: job.status,
        conclusion: job.conclusion,
        created_at: job.createdAt,
        started_at: job.startedAt,
        completed_at: job.completedAt,
        name: job.name,
        steps: job.steps.map((step) => ({
            name: step.name,
            status: step.status,
            conclusion: step.conclusion,
            number: step.number,
            started_at: step.startedAt ?? null,
            completed_at: step.completedAt ?? null,
        })),
        check_run_url: `${base}/check-runs/${job.checkRunId}`,
        labels: job.labels,
        runner_id: 1,
        runner_name: "local-runner",
        runner_group_id: 1,
        runner_group_name: "this machine",
    };
};
const renderArtifact = (urls, repository, artifact, expired) => {
    const api = `${(0,render_repository/* repositoryUrl */.Ek)(urls, repository)}/actions/artifacts/${artifact.id}`;
    const run = repository.record.runs.find(({ id }) => id === artifact.runId);
    return {
        id: artifact.id,
        node_id: (0,render_user/* nodeId */.s5)("AR", artifact.id),
        name: artifact.name,
        size_in_bytes: artifact.size,
        url: api,
        archive_download_url: `${api}/zip`,
        expired,
        digest: `sha256:${artifact.sha256}`,
        created_at: artifact.createdAt,
        updated_at: artifact.updatedAt,
        expires_at: artifact.expiresAt,
        workflow_run: {
            id: artifact.runId,
            repository_id: repository.record.id,
            head_repository_id: (run ? (0,fork_head/* headRepositoryOf */.Aw)(repository, run) : repository).record.id,
            head_branch: run?.headBranch ?? "",
            head_sha: run?.headSha ?? "",
        },
    };
};

;// CONCATENATED MODULE: ../packages/local-github/src/routes/actions-artifacts.ts







const actions_artifacts_path = "/repos/{owner}/{repo}/actions";
const isExpired = ({ hub }, artifact) => Date.parse(artifact.expiresAt) < hub.clock().getTime();
const actions_artifacts_view = (context, artifact) => renderArtifact(context.urls, context.repository, artifact, isExpired(context, artifact));
const actions_artifacts_list = (context, runId) => {
    const name = context.query.get("name");
    const found = context.repository.record.artifacts.filter((artifact) => artifact.finalized &&
        (runId === undefined || artifact.runId === runId) &&
        (!name || artifact.name === name));
    return (0,http_reply.ok)({
        total_count: found.length,
        artifacts: (0,paginate/* paginate */.E)(context, found.toReversed()).map((artifact) => actions_artifacts_view(context, artifact)),
    });
};
const actions_artifacts_find = (context) => {
    const artifact = context.repository.record.artifacts.find(({ id, finalized }) => finalized && id === (0,router/* numberParam */.Fo)(context, "id"));
    if (!artifact)
        throw (0,problem/* notFound */.mX)();
    return artifact;
};
const download = (context) => {
    const artifact = actions_artifacts_find(context);
    if (isExpired(context, artifact))
        throw new problem/* Problem */.AF(410, "Artifact has expired");
    return (0,http_reply/* redirect */.V2)(signBlobUrl(context.hub, artifactFile(artifact)));
};
const actions_artifacts_remove = (context) => {
    const artifact = actions_artifacts_find(context);
    const { record } = context.repository;
    record.artifacts = record.artifacts.filter((other) => other !== artifact);
    return (0,http_reply/* noContent */.V$)();
};
const renderCache = (cache) => ({
    id: cache.id,
    ref: cache.scope,
    key: cache.key,
    version: cache.version,
    last_accessed_at: cache.usedAt,
    created_at: cache.createdAt,
    size_in_bytes: cache.size,
});
const selectCaches = (context) => {
    const key = context.query.get("key");
    const ref = context.query.get("ref");
    return context.repository.record.caches.filter((cache) => cache.finalized && (!key || cache.key.startsWith(key)) && (!ref || cache.scope === ref));
};
const dropCaches = (context, drop) => {
    const { record } = context.repository;
    const dropped = record.caches.filter(drop);
    if (dropped.length === 0)
        throw (0,problem/* notFound */.mX)();
    record.caches = record.caches.filter((cache) => !dropped.includes(cache));
    return dropped;
};
const actionsArtifactRoutes = [
    (0,router/* route */.wE)("GET", `${actions_artifacts_path}/artifacts`, "actions=read", (context) => actions_artifacts_list(context)),
    (0,router/* route */.wE)("GET", `${actions_artifacts_path}/runs/{run}/artifacts`, "actions=read", (context) => actions_artifacts_list(context, (0,router/* numberParam */.Fo)(context, "run"))),
    (0,router/* route */.wE)("GET", `${actions_artifacts_path}/artifacts/{id}`, "actions=read", (context) => (0,http_reply.ok)(actions_artifacts_view(context, actions_artifacts_find(context)))),
    (0,router/* route */.wE)("DELETE", `${actions_artifacts_path}/artifacts/{id}`, "actions=write", actions_artifacts_remove),
    (0,router/* route */.wE)("GET", `${actions_artifacts_path}/artifacts/{id}/zip`, "actions=read", download),
    (0,router/* route */.wE)("GET", `${actions_artifacts_path}/caches`, "actions=read", (context) => {
        const found = selectCaches(context);
        return (0,http_reply.ok)({
            total_count: found.length,
            actions_caches: (0,paginate/* paginate */.E)(context, found.toReversed()).map(renderCache),
        });
    }),
    (0,router/* route */.wE)("DELETE", `${actions_artifacts_path}/caches`, "actions=write", (context) => {
        const key = context.query.get("key");
        const dropped = dropCaches(context, (cache) => cache.key === key);
        return (0,http_reply.ok)({ total_count: dropped.length, actions_caches: dropped.map(renderCache) });
    }),
    (0,router/* route */.wE)("DELETE", `${actions_artifacts_path}/caches/{id}`, "actions=write", (context) => {
        dropCaches(context, ({ id }) => id === (0,router/* numberParam */.Fo)(context, "id"));
        return (0,http_reply/* noContent */.V$)();
    }),
];

;// CONCATENATED MODULE: ../packages/local-github/src/workflows/list-workflows.ts
const folder = ".github/workflows";
/** `name:` at the top of the file, else its path, as GitHub shows it. */
const readName = (source, path) => {
    const value = /^name:[ \t]*(.+?)[ \t]*$/m.exec(source)?.[1]?.replace(/\s+#.*$/, "");
    return value?.replace(/^(['"])(.*)\1$/, "$2") || path;
};
/** The workflow files of the default branch; each keeps its id for ever. */
const listWorkflows = async (repository, now) => {
    const { git, record } = repository;
    const entries = (await git.readTree(`refs/heads/${record.defaultBranch}:${folder}`)) ?? [];
    const files = entries.filter((entry) => entry.type === "blob" && /\.ya?ml$/.test(entry.path));
    return Promise.all(files.map(async (entry) => {
        const path = `${folder}/${entry.path}`;
        const source = (await git.read(entry.sha))?.content.toString("utf8") ?? "";
        return { ...workflowRecord(repository, path, now), name: readName(source, path) };
    }));
};
/** What is remembered of the workflow at a path, made when it is first seen. */
const workflowRecord = (repository, path, now) => {
    const { workflows } = repository.record;
    const present = workflows.find((workflow) => workflow.path === path);
    if (present)
        return present;
    const workflow = { id: repository.nextId(), path, createdAt: now };
    workflows.push(workflow);
    return workflow;
};
/** By id or by file name. */
const findWorkflow = async (repository, key, now) => {
    const all = await listWorkflows(repository, now);
    return all.find(({ id, path }) => String(id) === key || path === key || path === `${folder}/${key}`);
};

;// CONCATENATED MODULE: ../packages/local-github/src/routes/actions-runs.ts








const actions_runs_path = "/repos/{owner}/{repo}/actions";
const renderWorkflow = ({ urls, repository }, workflow) => {
    const file = workflow.path.split("/").at(-1);
    return {
        id: workflow.id,
        node_id: (0,render_user/* nodeId */.s5)("W", workflow.id),
        name: workflow.name,
        path: workflow.path,
        state: workflow.disabled ? "disabled_manually" : "active",
        created_at: workflow.createdAt,
        updated_at: workflow.createdAt,
        url: `${(0,render_repository/* repositoryUrl */.Ek)(urls, repository)}/actions/workflows/${workflow.id}`,
        html_url: `${(0,render_repository/* repositoryPage */.WR)(urls, repository)}/blob/${repository.record.defaultBranch}/${workflow.path}`,
        badge_url: `${(0,render_repository/* repositoryPage */.WR)(urls, repository)}/actions/workflows/${file}/badge.svg`,
    };
};
const workflows = async (context) => {
    const all = await listWorkflows(context.repository, context.hub.now());
    return (0,http_reply.ok)({
        total_count: all.length,
        workflows: (0,paginate/* paginate */.E)(context, all).map((workflow) => renderWorkflow(context, workflow)),
    });
};
const workflow = async (context) => {
    const found = await findWorkflow(context.repository, context.params.workflow, context.hub.now());
    if (!found)
        throw (0,problem/* notFound */.mX)();
    return found;
};
const enable = (disabled) => async (context) => {
    const { id } = await workflow(context);
    const record = context.repository.record.workflows.find((candidate) => candidate.id === id);
    record.disabled = disabled;
    return (0,http_reply/* noContent */.V$)();
};
const findRun = (context) => {
    const run = context.repository.record.runs.find(({ id }) => id === (0,router/* numberParam */.Fo)(context, "run"));
    if (!run)
        throw (0,problem/* notFound */.mX)();
    return run;
};
const actions_runs_view = async ({ urls, repository }, run) => renderRun(urls, repository, run, await repository.git.readCommit(run.headSha));
const listRuns = async (context, runs) => {
    const { query } = context;
    const status = query.get("status");
    const created = query.get("created");
    const found = runs.filter((run) => (!query.get("event") || run.event === query.get("event")) &&
        (!query.get("branch") || run.headBranch === query.get("branch")) &&
        (!query.get("actor") || run.actor === query.get("actor")) &&
        (!query.get("head_sha") || run.headSha === query.get("head_sha")) &&
        (!status || run.status === status || run.conclusion === status) &&
        (!created || isCreatedIn(run.createdAt, created)));
    const page = await Promise.all((0,paginate/* paginate */.E)(context, found.toReversed()).map((run) => actions_runs_view(context, run)));
    return (0,http_reply.ok)({ total_count: found.length, workflow_runs: page });
};
/** `>=date`, `<date`, `from..to` or one day, as in GitHub's search. */
const isCreatedIn = (createdAt, range) => {
    const [from, to] = range.split("..");
    const time = Date.parse(createdAt);
    if (to !== undefined)
        return (from === "*" || time >= Date.parse(from)) && (to === "*" || time <= Date.parse(to));
    const [, sign, date] = /^(>=|<=|>|<)?(.*)$/.exec(range);
    const limit = Date.parse(date);
    if (sign === ">=")
        return time >= limit;
    if (sign === "<=")
        return time <= limit;
    if (sign === ">")
        return time > limit;
    if (sign === "<")
        return time < limit;
    return createdAt.startsWith(date);
};
const jobView = (context, job) => renderJob(context.urls, context.repository, job, context.repository.record.runs.find(({ id }) => id === job.runId));
const listJobs = (context) => {
    const run = findRun(context);
    const jobs = context.repository.record.jobs.filter(({ runId }) => runId === run.id);
    return (0,http_reply.ok)({ total_count: jobs.length, jobs: (0,paginate/* paginate */.E)(context, jobs).map((job) => jobView(context, job)) });
};
const getJob = (context) => {
    const job = context.repository.record.jobs.find(({ id }) => id === (0,router/* numberParam */.Fo)(context, "job"));
    if (!job)
        throw (0,problem/* notFound */.mX)();
    return (0,http_reply.ok)(jobView(context, job));
};
const actionsRunRoutes = [
    (0,router/* route */.wE)("GET", `${actions_runs_path}/workflows`, "actions=read", workflows),
    (0,router/* route */.wE)("GET", `${actions_runs_path}/workflows/{workflow}`, "actions=read", async (context) => (0,http_reply.ok)(renderWorkflow(context, await workflow(context)))),
    (0,router/* route */.wE)("PUT", `${actions_runs_path}/workflows/{workflow}/enable`, "actions=write", enable(false)),
    (0,router/* route */.wE)("PUT", `${actions_runs_path}/workflows/{workflow}/disable`, "actions=write", enable(true)),
    (0,router/* route */.wE)("GET", `${actions_runs_path}/workflows/{workflow}/runs`, "actions=read", async (context) => {
        const { id } = await workflow(context);
        return listRuns(context, context.repository.record.runs.filter(({ workflowId }) => workflowId === id));
    }),
    (0,router/* route */.wE)("GET", `${actions_runs_path}/runs`, "actions=read", (context) => listRuns(context, context.repository.record.runs)),
    (0,router/* route */.wE)("GET", `${actions_runs_path}/runs/{run}`, "actions=read", async (context) => (0,http_reply.ok)(await actions_runs_view(context, findRun(context)))),
    (0,router/* route */.wE)("GET", `${actions_runs_path}/runs/{run}/jobs`, "actions=read", listJobs),
    (0,router/* route */.wE)("GET", `${actions_runs_path}/runs/{run}/attempts/{attempt}/jobs`, "actions=read", listJobs),
    (0,router/* route */.wE)("GET", `${actions_runs_path}/jobs/{job}`, "actions=read", getJob),
];

;// CONCATENATED MODULE: ../packages/local-github/src/routes/attestations.ts





const attestations_path = "/repos/{owner}/{repo}/attestations";
/**
 * The digests that an attestation speaks of: the subjects of the in-toto statement in its DSSE envelope.
 * https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md
 */
const readSubjects = (bundle) => {
    try {
        const { payload } = (bundle.dsseEnvelope ?? {});
        const statement = JSON.parse(Buffer.from(payload ?? "", "base64").toString("utf8"));
        return statement.subject.flatMap(({ digest }) => Object.entries(digest).map(([name, value]) => `${name}:${value}`));
    }
    catch {
        throw (0,problem/* invalid */.Gq)("Invalid request.\n\nbundle must hold a DSSE envelope with an in-toto statement.");
    }
};
const create = (context) => {
    const { body, hub, repository } = context;
    const bundle = (0,fields/* optionalObject */.u9)(body, "bundle");
    if (!bundle)
        throw (0,problem/* invalid */.Gq)(`Invalid request.\n\n"bundle" wasn't supplied.`);
    const attestation = {
        id: repository.nextId(),
        digests: readSubjects(bundle),
        bundle,
        createdAt: hub.now(),
    };
    repository.record.attestations.push(attestation);
    return (0,http_reply/* created */.zu)({ id: attestation.id });
};
const attestations_list = (context) => {
    const { repository, params, query } = context;
    const wanted = query.get("predicate_type");
    const found = repository.record.attestations.filter((attestation) => attestation.digests.includes(params.digest) &&
        (!wanted || predicateType(attestation.bundle) === wanted));
    if (found.length === 0)
        throw (0,problem/* notFound */.mX)();
    return (0,http_reply.ok)({
        attestations: (0,paginate/* paginate */.E)(context, found.toReversed()).map(({ bundle }) => ({
            bundle,
            repository_id: repository.record.id,
            bundle_url: "",
            initiator: "user",
        })),
    });
};
const predicateType = (bundle) => {
    const { payload } = (bundle.dsseEnvelope ?? {});
    return JSON.parse(Buffer.from(payload ?? "", "base64").toString("utf8"))
        .predicateType;
};
const attestationRoutes = [
    (0,router/* route */.wE)("POST", attestations_path, "attestations=write", create),
    (0,router/* route */.wE)("GET", `${attestations_path}/{digest}`, "attestations=read", attestations_list),
];

// EXTERNAL MODULE: ../packages/local-github/src/events/announce.ts
var announce = __webpack_require__(7862);
// EXTERNAL MODULE: ../packages/local-github/src/routes/commits.ts
var commits = __webpack_require__(39952);
;// CONCATENATED MODULE: ../packages/local-github/src/routes/checks.ts








const checks_path = "/repos/{owner}/{repo}";
const statuses = ["queued", "in_progress", "completed", "waiting", "requested", "pending"];
const conclusions = [
    "action_required",
    "cancelled",
    "failure",
    "neutral",
    "success",
    "skipped",
    "stale",
    "timed_out",
];
const checks_view = ({ urls, repository }, check) => renderCheckRun(urls, repository, check);
const checks_find = (context) => {
    const check = context.repository.record.checkRuns.find(({ id }) => id === (0,router/* numberParam */.Fo)(context, "id"));
    if (!check)
        throw (0,problem/* notFound */.mX)();
    return check;
};
const readAnnotations = (output) => {
    const given = ((0,fields/* optionalArray */.oS)(output, "annotations") ?? []);
    if (given.length > 50)
        throw (0,problem/* invalid */.Gq)("Invalid request.\n\nNo more than 50 annotations are allowed in one request.");
    return given.map((entry) => ({
        path: (0,fields/* suppliedString */.II)(entry, "path"),
        start_line: Number(entry.start_line),
        end_line: Number(entry.end_line),
        start_column: entry.start_column === undefined ? null : Number(entry.start_column),
        end_column: entry.end_column === undefined ? null : Number(entry.end_column),
        annotation_level: (0,fields/* suppliedString */.II)(entry, "annotation_level"),
        title: (0,fields/* optionalString */.sx)(entry, "title") ?? null,
        message: (0,fields/* suppliedString */.II)(entry, "message"),
        raw_details: (0,fields/* optionalString */.sx)(entry, "raw_details") ?? null,
    }));
};
/** What create and update have in common. */
const apply = (context, check) => {
    const { body, hub } = context;
    check.detailsUrl = (0,fields/* optionalString */.sx)(body, "details_url") ?? check.detailsUrl;
    check.externalId = (0,fields/* optionalString */.sx)(body, "external_id") ?? check.externalId;
    check.status = (0,fields/* optionalChoice */.AU)(body, "status", statuses) ?? check.status;
    check.startedAt = (0,fields/* optionalString */.sx)(body, "started_at") ?? check.startedAt;
    const conclusion = (0,fields/* optionalChoice */.AU)(body, "conclusion", conclusions);
    if (conclusion || body.completed_at) {
        check.status = "completed";
        check.conclusion = conclusion ?? check.conclusion;
        check.completedAt = (0,fields/* optionalString */.sx)(body, "completed_at") ?? hub.now();
    }
    if (check.status === "completed" && !check.conclusion)
        throw (0,problem/* invalid */.Gq)(`Invalid request.\n\n"conclusion" wasn't supplied.`);
    const output = (0,fields/* optionalObject */.u9)(body, "output");
    if (output) {
        check.title = (0,fields/* optionalString */.sx)(output, "title") ?? check.title;
        check.summary = (0,fields/* optionalString */.sx)(output, "summary") ?? check.summary;
        check.text = (0,fields/* optionalString */.sx)(output, "text") ?? check.text;
        check.annotations = [...check.annotations, ...readAnnotations(output)];
    }
};
const checks_create = async (context) => {
    const { body, hub, repository } = context;
    const name = (0,fields/* suppliedString */.II)(body, "name");
    const given = (0,fields/* suppliedString */.II)(body, "head_sha");
    const headSha = await (0,commits/* resolveOr */.wW)(context, given, () => (0,problem/* invalid */.Gq)(`No commit found for SHA: ${given}`));
    const check = {
        id: repository.nextId(),
        suiteId: ensureSuite(context, headSha),
        name,
        headSha,
        status: "queued",
        conclusion: null,
        startedAt: hub.now(),
        completedAt: null,
        externalId: "",
        detailsUrl: null,
        title: null,
        summary: null,
        text: null,
        annotations: [],
    };
    apply(context, check);
    repository.record.checkRuns.push(check);
    await announceCheck(context, check, "created");
    const rendered = checks_view(context, check);
    return (0,http_reply/* created */.zu)(rendered, rendered.url);
};
const ensureSuite = ({ hub, repository }, headSha) => {
    const { checkSuites, refs } = repository.record;
    const present = checkSuites.find((suite) => suite.headSha === headSha);
    if (present)
        return present.id;
    const branch = Object.keys(refs).find((ref) => ref.startsWith("refs/heads/") && refs[ref] === headSha);
    const suite = {
        id: repository.nextId(),
        headSha,
        headBranch: branch?.slice("refs/heads/".length) ?? null,
        createdAt: hub.now(),
    };
    checkSuites.push(suite);
    return suite.id;
};
const checks_update = async (context) => {
    const check = checks_find(context);
    const next = { ...check };
    next.name = (0,fields/* optionalString */.sx)(context.body, "name") ?? check.name;
    apply(context, next);
    Object.assign(check, next);
    if (check.status === "completed")
        await announceCheck(context, check, "completed");
    return (0,http_reply.ok)(checks_view(context, check));
};
const announceCheck = (context, check, action) => (0,announce/* announce */.i)(context, {
    name: "check_run",
    action,
    payload: { check_run: renderCheckRun(context.hub.urls, context.repository, check) },
});
const checks_select = (context, checks) => {
    const { query } = context;
    const name = query.get("check_name");
    const status = query.get("status");
    const matching = checks.filter((check) => (!name || check.name === name) && (!status || check.status === status));
    // The latest of each name in a suite, unless all are asked for.
    const latest = query.get("filter") === "all"
        ? matching
        : [...new Map(matching.map((check) => [`${check.suiteId} ${check.name}`, check])).values()];
    const newest = latest.toReversed();
    return (0,http_reply.ok)({
        total_count: newest.length,
        check_runs: (0,paginate/* paginate */.E)(context, newest).map((check) => checks_view(context, check)),
    });
};
const listForRef = async (context) => {
    const sha = await (0,commits/* resolveOr */.wW)(context, context.params.ref);
    return checks_select(context, context.repository.record.checkRuns.filter(({ headSha }) => headSha === sha));
};
const findSuite = (context) => {
    const suite = context.repository.record.checkSuites.find(({ id }) => id === (0,router/* numberParam */.Fo)(context, "id"));
    if (!suite)
        throw (0,problem/* notFound */.mX)();
    return suite;
};
const renderSuite = async (context, suite) => {
    const commit = await context.repository.git.readCommit(suite.headSha);
    if (!commit)
        throw (0,problem/* notFound */.mX)();
    return renderCheckSuite(context.urls, context.repository, suite, commit);
};
const listSuites = async (context) => {
    const sha = await (0,commits/* resolveOr */.wW)(context, context.params.ref);
    const suites = context.repository.record.checkSuites.filter(({ headSha }) => headSha === sha);
    const rendered = await Promise.all((0,paginate/* paginate */.E)(context, suites).map((suite) => renderSuite(context, suite)));
    return (0,http_reply.ok)({ total_count: suites.length, check_suites: rendered });
};
const listAnnotations = (context) => {
    const check = checks_find(context);
    const file = (entry) => entry.path.split("/").map(encodeURIComponent).join("/");
    return (0,http_reply.ok)((0,paginate/* paginate */.E)(context, check.annotations).map((entry) => ({
        ...entry,
        blob_href: `${context.urls.web}/${context.repository.fullName}/blob/${check.headSha}/${file(entry)}`,
    })));
};
const checkRoutes = [
    (0,router/* route */.wE)("POST", `${checks_path}/check-runs`, "checks=write", checks_create),
    (0,router/* route */.wE)("GET", `${checks_path}/check-runs/{id}`, "checks=read", (context) => (0,http_reply.ok)(checks_view(context, checks_find(context)))),
    (0,router/* route */.wE)("PATCH", `${checks_path}/check-runs/{id}`, "checks=write", checks_update),
    (0,router/* route */.wE)("GET", `${checks_path}/check-runs/{id}/annotations`, "checks=read", listAnnotations),
    (0,router/* route */.wE)("GET", `${checks_path}/commits/{ref+}/check-runs`, "checks=read", listForRef),
    (0,router/* route */.wE)("GET", `${checks_path}/commits/{ref+}/check-suites`, "checks=read", listSuites),
    (0,router/* route */.wE)("GET", `${checks_path}/check-suites/{id}`, "checks=read", async (context) => (0,http_reply.ok)(await renderSuite(context, findSuite(context)))),
    (0,router/* route */.wE)("GET", `${checks_path}/check-suites/{id}/check-runs`, "checks=read", (context) => checks_select(context, context.repository.record.checkRuns.filter(({ suiteId }) => suiteId === findSuite(context).id))),
];

// EXTERNAL MODULE: ../packages/local-github/src/render/issue.ts
var render_issue = __webpack_require__(77919);
// EXTERNAL MODULE: ../packages/local-github/src/pulls/announce-pull.ts
var announce_pull = __webpack_require__(6417);
;// CONCATENATED MODULE: ../packages/local-github/src/state/new-issue.ts
/** An issue or a pull request as it is opened; what both have in common is said here once. */
const newIssue = (given, now) => ({
    state: "open",
    stateReason: null,
    labels: [],
    assignees: [],
    locked: false,
    lockReason: null,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    closedBy: null,
    ...given,
});

;// CONCATENATED MODULE: ../packages/local-github/src/routes/labels.ts






const labels_path = "/repos/{owner}/{repo}";
const write = "issues=write; pull_requests=write";
const read = "issues=read; pull_requests=read";
const sameName = (a, b) => a.toLowerCase() === b.toLowerCase();
/** The labels of these names, made where they are not there yet. */
const ensureLabels = (repository, names) => {
    const unique = [];
    for (const name of names) {
        const present = repository.record.labels.find((label) => sameName(label.name, name));
        if (!present)
            repository.record.labels.push({ id: repository.nextId(), name, color: "ededed", description: null });
        const known = present?.name ?? name;
        if (!unique.includes(known))
            unique.push(known);
    }
    return unique;
};
/** Names out of `["a", {name: "b"}]`, or of `{labels: …}` and of a bare list. */
const readLabelNames = (value) => (Array.isArray(value) ? value : [])
    .map((entry) => (typeof entry === "string" ? entry : String(entry?.name ?? "")))
    .filter(Boolean);
const issueOf = (context) => {
    const issue = context.repository.record.issues.find(({ number }) => number === (0,router/* numberParam */.Fo)(context, "number"));
    if (!issue)
        throw (0,problem/* notFound */.mX)();
    return issue;
};
const labels_find = (context) => {
    const label = context.repository.record.labels.find(({ name }) => sameName(name, context.params.name));
    if (!label)
        throw (0,problem/* notFound */.mX)();
    return label;
};
const labels_create = (context) => {
    const { repository, body } = context;
    const name = (0,fields/* requiredString */.Fk)(body, "name", "Label");
    if (repository.record.labels.some((label) => sameName(label.name, name)))
        throw (0,problem/* alreadyExists */.B$)("Label", "name");
    const label = {
        id: repository.nextId(),
        name,
        color: ((0,fields/* optionalString */.sx)(body, "color") ?? "ededed").replace(/^#/, ""),
        description: (0,fields/* optionalString */.sx)(body, "description") ?? null,
    };
    repository.record.labels.push(label);
    const view = (0,render_issue/* renderLabel */.Lx)(context.urls, repository, label);
    return (0,http_reply/* created */.zu)(view, view.url);
};
const labels_update = (context) => {
    const label = labels_find(context);
    const { issues } = context.repository.record;
    const renamed = (0,fields/* optionalString */.sx)(context.body, "new_name") ?? label.name;
    for (const issue of issues)
        issue.labels = issue.labels.map((name) => (name === label.name ? renamed : name));
    label.name = renamed;
    label.color = ((0,fields/* optionalString */.sx)(context.body, "color") ?? label.color).replace(/^#/, "");
    label.description = (0,fields/* optionalString */.sx)(context.body, "description") ?? label.description;
    return (0,http_reply.ok)((0,render_issue/* renderLabel */.Lx)(context.urls, context.repository, label));
};
const labels_remove = (context) => {
    const label = labels_find(context);
    const { record } = context.repository;
    record.labels = record.labels.filter((other) => other !== label);
    for (const issue of record.issues)
        issue.labels = issue.labels.filter((name) => name !== label.name);
    return (0,http_reply/* noContent */.V$)();
};
const setIssueLabels = (context, choose) => {
    const issue = issueOf(context);
    const given = ensureLabels(context.repository, readLabelNames(context.body.labels ?? context.body[""]));
    issue.labels = choose(issue.labels, given);
    issue.updatedAt = context.hub.now();
    return (0,http_reply.ok)((0,render_issue/* renderLabels */.S3)(context.urls, context.repository, issue));
};
const removeIssueLabel = (context) => {
    const issue = issueOf(context);
    const present = issue.labels.find((name) => sameName(name, context.params.name));
    if (!present)
        throw (0,problem/* notFound */.mX)();
    issue.labels = issue.labels.filter((name) => name !== present);
    return (0,http_reply.ok)((0,render_issue/* renderLabels */.S3)(context.urls, context.repository, issue));
};
const labelRoutes = [
    (0,router/* route */.wE)("GET", `${labels_path}/labels`, read, (context) => (0,http_reply.ok)((0,paginate/* paginate */.E)(context, context.repository.record.labels).map((label) => (0,render_issue/* renderLabel */.Lx)(context.urls, context.repository, label)))),
    (0,router/* route */.wE)("POST", `${labels_path}/labels`, write, labels_create),
    (0,router/* route */.wE)("GET", `${labels_path}/labels/{name}`, read, (context) => (0,http_reply.ok)((0,render_issue/* renderLabel */.Lx)(context.urls, context.repository, labels_find(context)))),
    (0,router/* route */.wE)("PATCH", `${labels_path}/labels/{name}`, write, labels_update),
    (0,router/* route */.wE)("DELETE", `${labels_path}/labels/{name}`, write, labels_remove),
    (0,router/* route */.wE)("GET", `${labels_path}/issues/{number}/labels`, read, (context) => (0,http_reply.ok)((0,paginate/* paginate */.E)(context, (0,render_issue/* renderLabels */.S3)(context.urls, context.repository, issueOf(context))))),
    (0,router/* route */.wE)("POST", `${labels_path}/issues/{number}/labels`, write, (context) => setIssueLabels(context, (present, given) => [...new Set([...present, ...given])])),
    (0,router/* route */.wE)("PUT", `${labels_path}/issues/{number}/labels`, write, (context) => setIssueLabels(context, (_, given) => given)),
    (0,router/* route */.wE)("DELETE", `${labels_path}/issues/{number}/labels/{name}`, write, removeIssueLabel),
    (0,router/* route */.wE)("DELETE", `${labels_path}/issues/{number}/labels`, write, (context) => {
        issueOf(context).labels = [];
        return (0,http_reply/* noContent */.V$)();
    }),
];

;// CONCATENATED MODULE: ../packages/local-github/src/routes/issues.ts












const issues_path = "/repos/{owner}/{repo}/issues";
const reasons = ["completed", "not_planned", "duplicate", "reopened"];
const findIssue = (context, name = "number") => {
    const issue = context.repository.record.issues.find(({ number }) => number === (0,router/* numberParam */.Fo)(context, name));
    if (!issue)
        throw (0,problem/* notFound */.mX)();
    return issue;
};
const issues_view = ({ urls, repository }, issue) => (0,render_issue/* renderIssue */.yi)(urls, repository, issue);
const issues_list = (context) => {
    const { query, repository } = context;
    const state = query.get("state") ?? "open";
    const labels = (query.get("labels") ?? "")
        .split(",")
        .filter(Boolean)
        .map((name) => name.toLowerCase());
    const since = query.get("since");
    const creator = query.get("creator");
    const assignee = query.get("assignee");
    const found = repository.record.issues.filter((issue) => (state === "all" || issue.state === state) &&
        labels.every((name) => issue.labels.some((label) => label.toLowerCase() === name)) &&
        (!since || Date.parse(issue.updatedAt) >= Date.parse(since)) &&
        (!creator || issue.author === creator) &&
        (!assignee || assignee === "*" || issue.assignees.includes(assignee)));
    const key = { updated: "updatedAt", created: "createdAt", comments: "createdAt" };
    const field = key[(query.get("sort") ?? "created")] ?? "createdAt";
    const direction = query.get("direction") === "asc" ? 1 : -1;
    found.sort((a, b) => direction * (a[field].localeCompare(b[field]) || a.number - b.number));
    return (0,http_reply.ok)((0,paginate/* paginate */.E)(context, found).map((issue) => issues_view(context, issue)));
};
const issues_create = async (context) => {
    const { body, hub, repository } = context;
    const title = (0,fields/* requiredString */.Fk)(body, "title", "Issue");
    const issue = newIssue({
        id: repository.nextId(),
        number: repository.nextNumber(),
        title,
        body: (0,fields/* optionalString */.sx)(body, "body") ?? null,
        labels: ensureLabels(repository, readLabelNames(body.labels)),
        assignees: ((0,fields/* optionalArray */.oS)(body, "assignees") ?? []).map(String),
        author: (0,src_hub/* loginOf */.D)(context.identity),
    }, hub.now());
    repository.record.issues.push(issue);
    await announceIssue(context, issue, "opened");
    const rendered = issues_view(context, issue);
    return (0,http_reply/* created */.zu)(rendered, rendered.url);
};
const issues_update = async (context) => {
    const { body, hub, repository } = context;
    const issue = findIssue(context);
    const before = issue.state;
    issue.title = (0,fields/* optionalString */.sx)(body, "title") ?? issue.title;
    if ("body" in body)
        issue.body = (0,fields/* optionalString */.sx)(body, "body") ?? null;
    if (body.labels !== undefined)
        issue.labels = ensureLabels(repository, readLabelNames(body.labels));
    if (body.assignees !== undefined)
        issue.assignees = ((0,fields/* optionalArray */.oS)(body, "assignees") ?? []).map(String);
    const state = (0,fields/* optionalChoice */.AU)(body, "state", ["open", "closed"]) ?? issue.state;
    const reason = (0,fields/* optionalChoice */.AU)(body, "state_reason", reasons);
    issue.updatedAt = hub.now();
    if (state === before) {
        if (reason)
            issue.stateReason = reason;
        await announceIssue(context, issue, "edited");
        return (0,http_reply.ok)(issues_view(context, issue));
    }
    issue.state = state;
    const closes = state === "closed";
    issue.closedAt = closes ? issue.updatedAt : null;
    issue.closedBy = closes ? (0,src_hub/* loginOf */.D)(context.identity) : null;
    issue.stateReason = reason ?? (closes ? "completed" : "reopened");
    await announceIssue(context, issue, closes ? "closed" : "reopened");
    return (0,http_reply.ok)(issues_view(context, issue));
};
/** A pull request is an issue too, and tells so by its own event. */
const announceIssue = (context, issue, action) => (0,pull/* isPull */.CD)(issue)
    ? (0,announce_pull/* announcePull */.n)(context, issue, action)
    : (0,announce/* announce */.i)(context, {
        name: "issues",
        action,
        payload: { issue: (0,render_issue/* renderIssue */.yi)(context.hub.urls, context.repository, issue) },
    });
const setLock = (context, locked) => {
    const issue = findIssue(context);
    const reasonsToLock = ["off-topic", "too heated", "resolved", "spam"];
    issue.lockReason = locked ? ((0,fields/* optionalChoice */.AU)(context.body, "lock_reason", reasonsToLock) ?? null) : null;
    issue.locked = locked;
    return (0,http_reply/* noContent */.V$)();
};
const setAssignees = (context, choose) => {
    const issue = findIssue(context);
    issue.assignees = choose(issue.assignees, ((0,fields/* optionalArray */.oS)(context.body, "assignees") ?? []).map(String));
    return issues_view(context, issue);
};
const issues_read = "issues=read; pull_requests=read";
const issues_write = "issues=write; pull_requests=write";
const issueRoutes = [
    (0,router/* route */.wE)("GET", issues_path, issues_read, issues_list),
    // Pull requests are opened elsewhere, so their permission does not open issues.
    (0,router/* route */.wE)("POST", issues_path, "issues=write", issues_create),
    (0,router/* route */.wE)("GET", `${issues_path}/{number}`, issues_read, (context) => (0,http_reply.ok)(issues_view(context, findIssue(context)))),
    (0,router/* route */.wE)("PATCH", `${issues_path}/{number}`, issues_write, issues_update),
    (0,router/* route */.wE)("PUT", `${issues_path}/{number}/lock`, issues_write, (context) => setLock(context, true)),
    (0,router/* route */.wE)("DELETE", `${issues_path}/{number}/lock`, issues_write, (context) => setLock(context, false)),
    (0,router/* route */.wE)("POST", `${issues_path}/{number}/assignees`, issues_write, (context) => (0,http_reply/* created */.zu)(setAssignees(context, (present, given) => [...new Set([...present, ...given])]))),
    (0,router/* route */.wE)("DELETE", `${issues_path}/{number}/assignees`, issues_write, (context) => (0,http_reply.ok)(setAssignees(context, (present, given) => present.filter((login) => !given.includes(login))))),
];

;// CONCATENATED MODULE: ../packages/local-github/src/routes/comments.ts










const comments_path = "/repos/{owner}/{repo}/issues";
const comments_read = "issues=read; pull_requests=read";
const comments_write = "issues=write; pull_requests=write";
const mostBody = 65_536;
const comments_view = ({ urls, repository }, comment) => (0,render_issue/* renderComment */.wQ)(urls, repository, comment);
const comments_find = (context) => {
    const comment = context.repository.record.comments.find(({ id }) => id === (0,router/* numberParam */.Fo)(context, "id"));
    if (!comment)
        throw (0,problem/* notFound */.mX)();
    return comment;
};
const readBody = (context) => {
    const body = (0,fields/* requiredString */.Fk)(context.body, "body", "IssueComment");
    if (body.length > mostBody)
        throw (0,problem/* validationFailed */.$Y)((0,problem/* customError */.CA)("IssueComment", `body is too long (maximum is ${mostBody} characters)`, "body"));
    return body;
};
/** Which of the two permissions is enough depends on what the comment stands under. */
const allowFor = (context, issueNumber) => {
    const issue = context.repository.record.issues.find(({ number }) => number === issueNumber);
    const name = issue?.pull ? "pull_requests" : "issues";
    const enough = (0,authorise/* holds */.v9)(context.identity, context.repository, name, "write") ||
        (0,authorise/* holds */.v9)(context.identity, context.repository, "issues", "write");
    if (!enough)
        throw new problem/* Problem */.AF(403, "Resource not accessible by integration");
};
const announceComment = (context, comment, action) => {
    const issue = context.repository.record.issues.find(({ number }) => number === comment.issue);
    return (0,announce/* announce */.i)(context, {
        name: "issue_comment",
        action,
        payload: {
            issue: (0,render_issue/* renderIssue */.yi)(context.hub.urls, context.repository, issue),
            comment: (0,render_issue/* renderComment */.wQ)(context.hub.urls, context.repository, comment),
        },
    });
};
const inOrder = (context, comments) => {
    const since = context.query.get("since");
    const found = comments.filter(({ updatedAt }) => !since || Date.parse(updatedAt) >= Date.parse(since));
    return (0,http_reply.ok)((0,paginate/* paginate */.E)(context, found).map((comment) => comments_view(context, comment)));
};
const listForIssue = (context) => {
    const issue = findIssue(context);
    return inOrder(context, context.repository.record.comments.filter((comment) => comment.issue === issue.number));
};
const comments_create = async (context) => {
    const { hub, repository } = context;
    const issue = findIssue(context);
    allowFor(context, issue.number);
    if (issue.locked && !(0,authorise/* holds */.v9)(context.identity, repository, "contents", "write"))
        throw new problem/* Problem */.AF(403, "Unable to create comment because issue is locked.");
    const now = hub.now();
    const comment = {
        id: repository.nextId(),
        issue: issue.number,
        body: readBody(context),
        author: (0,src_hub/* loginOf */.D)(context.identity),
        createdAt: now,
        updatedAt: now,
        minimized: null,
    };
    repository.record.comments.push(comment);
    issue.updatedAt = now;
    await announceComment(context, comment, "created");
    const rendered = comments_view(context, comment);
    return (0,http_reply/* created */.zu)(rendered, rendered.url);
};
const comments_update = async (context) => {
    const comment = comments_find(context);
    allowFor(context, comment.issue);
    comment.body = readBody(context);
    comment.updatedAt = context.hub.now();
    await announceComment(context, comment, "edited");
    return (0,http_reply.ok)(comments_view(context, comment));
};
const comments_remove = async (context) => {
    const comment = comments_find(context);
    allowFor(context, comment.issue);
    const { record } = context.repository;
    await announceComment(context, comment, "deleted");
    record.comments = record.comments.filter((other) => other !== comment);
    return (0,http_reply/* noContent */.V$)();
};
const commentRoutes = [
    (0,router/* route */.wE)("GET", `${comments_path}/comments`, comments_read, (context) => inOrder(context, context.repository.record.comments)),
    (0,router/* route */.wE)("GET", `${comments_path}/comments/{id}`, comments_read, (context) => (0,http_reply.ok)(comments_view(context, comments_find(context)))),
    (0,router/* route */.wE)("PATCH", `${comments_path}/comments/{id}`, comments_write, comments_update),
    (0,router/* route */.wE)("DELETE", `${comments_path}/comments/{id}`, comments_write, comments_remove),
    (0,router/* route */.wE)("GET", `${comments_path}/{number}/comments`, comments_read, listForIssue),
    (0,router/* route */.wE)("POST", `${comments_path}/{number}/comments`, comments_write, comments_create),
];

;// CONCATENATED MODULE: ../packages/local-github/src/git/edit-tree.ts
const isSafe = (path) => path !== "" &&
    path
        .split("/")
        .every((part) => part !== "" && part !== "." && part !== ".." && part.toLowerCase() !== ".git");
/** Writes the tree that results from the edits; its id, or undefined where a path is not allowed in git. */
const editTree = async (git, base, edits) => {
    if (!edits.every(({ path }) => isSafe(path)))
        return undefined;
    return (await editFolder(git, base, edits)) ?? git.writeTree([]);
};
/** Undefined where nothing is left: git keeps no empty folders. */
const editFolder = async (git, base, edits) => {
    const entries = new Map();
    for (const entry of (base && (await git.readTree(base))) || [])
        entries.set(entry.path, entry);
    const below = new Map();
    for (const edit of edits) {
        const slash = edit.path.indexOf("/");
        if (slash < 0) {
            if (edit.sha === null)
                entries.delete(edit.path);
            else {
                const mode = edit.mode ?? "100644";
                const type = mode === "040000" ? "tree" : mode === "160000" ? "commit" : "blob";
                entries.set(edit.path, { path: edit.path, mode, type, sha: edit.sha });
            }
            continue;
        }
        const folder = edit.path.slice(0, slash);
        below.set(folder, [...(below.get(folder) ?? []), { ...edit, path: edit.path.slice(slash + 1) }]);
    }
    for (const [folder, inner] of below) {
        const present = entries.get(folder);
        const sha = await editFolder(git, present?.type === "tree" ? present.sha : undefined, inner);
        if (sha)
            entries.set(folder, { path: folder, mode: "040000", type: "tree", sha });
        else
            entries.delete(folder);
    }
    return entries.size === 0 ? undefined : git.writeTree([...entries.values()]);
};

// EXTERNAL MODULE: ../packages/local-github/src/git/list-tree.ts
var list_tree = __webpack_require__(5695);
// EXTERNAL MODULE: ../packages/local-github/src/render/commit.ts
var render_commit = __webpack_require__(55447);
// EXTERNAL MODULE: ../packages/local-github/src/rules/check-ref-rules.ts
var check_ref_rules = __webpack_require__(58793);
// EXTERNAL MODULE: ../packages/local-github/src/git/ref-name.ts
var ref_name = __webpack_require__(55601);
;// CONCATENATED MODULE: ../packages/local-github/src/routes/git-objects.ts











const git_objects_path = "/repos/{owner}/{repo}/git";
const sha40 = /^[0-9a-f]{40}$/;
const gitUrl = ({ urls, repository }) => `${(0,render_repository/* repositoryUrl */.Ek)(urls, repository)}/git`;
/** `{name, email, date}` of a body; who asks and now, unless given. */
const readPerson = (context, given) => {
    const login = (0,src_hub/* loginOf */.D)(context.identity);
    const date = given && (0,fields/* optionalString */.sx)(given, "date");
    if (date !== undefined && Number.isNaN(Date.parse(date)))
        throw (0,problem/* invalid */.Gq)(`Invalid request.\n\n"${date}" is not a date-time.`);
    return {
        name: (given && (0,fields/* optionalString */.sx)(given, "name")) ?? login,
        email: (given && (0,fields/* optionalString */.sx)(given, "email")) ?? (0,render_user/* emailOf */.Ob)(login),
        date: date ?? context.hub.now(),
    };
};
const getCommit = async (context) => {
    const sha = context.params.sha;
    const commit = sha40.test(sha) ? await context.repository.git.readCommit(sha) : undefined;
    if (!commit)
        throw (0,problem/* notFound */.mX)();
    return (0,http_reply.ok)((0,render_commit/* renderGitCommit */.Sd)(context.urls, context.repository, commit));
};
const createCommit = async (context) => {
    const { repository, body } = context;
    const tree = (0,fields/* suppliedString */.II)(body, "tree");
    if ((await repository.git.info(tree))?.type !== "tree")
        throw (0,problem/* invalid */.Gq)("Tree SHA does not exist");
    const parents = ((0,fields/* optionalArray */.oS)(body, "parents") ?? []).map(String);
    for (const parent of parents)
        if (!sha40.test(parent) || (await repository.git.info(parent))?.type !== "commit")
            throw (0,problem/* invalid */.Gq)("Parent SHA does not exist or is not a commit object");
    const author = readPerson(context, (0,fields/* optionalObject */.u9)(body, "author"));
    const committer = body.committer ? readPerson(context, (0,fields/* optionalObject */.u9)(body, "committer")) : author;
    const content = { tree, parents, author, committer, message: (0,fields/* suppliedString */.II)(body, "message") };
    const commit = { sha: await repository.git.writeCommit(content), ...content };
    const view = (0,render_commit/* renderGitCommit */.Sd)(context.urls, repository, commit);
    return (0,http_reply/* created */.zu)(view, view.url);
};
const getTag = async (context) => {
    const sha = context.params.sha;
    const tag = sha40.test(sha) ? await context.repository.git.readTag(sha) : undefined;
    if (!tag)
        throw (0,problem/* notFound */.mX)();
    return (0,http_reply.ok)(renderTag(context, tag));
};
const renderTag = (context, tag) => ({
    node_id: (0,render_user/* nodeId */.s5)("TA", Number.parseInt(tag.sha.slice(0, 12), 16)),
    sha: tag.sha,
    url: `${gitUrl(context)}/tags/${tag.sha}`,
    tagger: tag.tagger,
    object: { sha: tag.object, type: tag.type, url: `${gitUrl(context)}/${tag.type}s/${tag.object}` },
    tag: tag.tag,
    message: tag.message,
    verification: render_commit/* verification */.Ot,
});
/** Makes the tag object only; the ref is made by POST /git/refs. */
const createTag = async (context) => {
    const { repository, body } = context;
    const name = (0,fields/* suppliedString */.II)(body, "tag");
    const message = (0,fields/* suppliedString */.II)(body, "message");
    const object = (0,fields/* suppliedString */.II)(body, "object");
    const type = (0,fields/* suppliedString */.II)(body, "type");
    if (!(0,ref_name/* isValidRefName */.h)(`refs/tags/${name}`))
        throw (0,problem/* invalid */.Gq)("tag is not a valid tag name");
    if (!sha40.test(object) || (await repository.git.info(object))?.type !== type)
        throw (0,problem/* invalid */.Gq)("Object does not exist or is not of the given type");
    const content = {
        tag: name,
        message,
        object,
        type,
        tagger: readPerson(context, (0,fields/* optionalObject */.u9)(body, "tagger")),
    };
    const sha = await repository.git.writeTag(content);
    const stored = await repository.git.readTag(sha);
    return (0,http_reply/* created */.zu)(renderTag(context, stored), `${gitUrl(context)}/tags/${sha}`);
};
const getBlob = async (context) => {
    const sha = context.params.sha;
    const blob = sha40.test(sha) ? await context.repository.git.read(sha) : undefined;
    if (blob?.type !== "blob")
        throw (0,problem/* notFound */.mX)();
    if (/raw/.test(context.request.headers.accept ?? ""))
        return {
            status: 200,
            content: blob.content,
            headers: { "content-type": "application/vnd.github.raw+json" },
        };
    return (0,http_reply.ok)({
        sha,
        node_id: (0,render_user/* nodeId */.s5)("B", Number.parseInt(sha.slice(0, 12), 16)),
        size: blob.size,
        url: `${gitUrl(context)}/blobs/${sha}`,
        content: wrapBase64(blob.content),
        encoding: "base64",
    });
};
/** GitHub breaks base64 every 60 characters. */
const wrapBase64 = (content) => content.toString("base64").replace(/.{1,60}/g, "$&\n");
const createBlob = async (context) => {
    const content = (0,fields/* suppliedString */.II)(context.body, "content");
    const encoding = (0,fields/* optionalString */.sx)(context.body, "encoding") ?? "utf-8";
    if (encoding !== "utf-8" && encoding !== "base64")
        throw (0,problem/* invalid */.Gq)("encoding must be utf-8 or base64");
    const sha = await context.repository.git.write("blob", Buffer.from(content, encoding === "base64" ? "base64" : "utf8"));
    const url = `${gitUrl(context)}/blobs/${sha}`;
    return (0,http_reply/* created */.zu)({ sha, url }, url);
};
const renderTree = (context, sha, entries) => ({
    sha,
    url: `${gitUrl(context)}/trees/${sha}`,
    tree: entries.map(({ path: file, mode, type, sha: object, size }) => ({
        path: file,
        mode,
        type,
        sha: object,
        ...(size !== undefined && { size }),
        ...(type !== "commit" && { url: `${gitUrl(context)}/${type}s/${object}` }),
    })),
    truncated: false,
});
const getTree = async (context) => {
    const { git } = context.repository;
    const name = context.params.sha;
    const commit = await git.resolveCommit(name);
    const tree = await git.info(`${commit ?? name}^{tree}`);
    if (!tree || (!commit && !sha40.test(name)))
        throw (0,problem/* notFound */.mX)();
    const recursive = context.query.has("recursive");
    return (0,http_reply.ok)(renderTree(context, tree.sha, await (0,list_tree/* listTree */.n)(git, tree.sha, recursive)));
};
const createTree = async (context) => {
    const { git } = context.repository;
    const edits = (0,fields/* optionalArray */.oS)(context.body, "tree");
    if (!edits)
        throw (0,problem/* invalid */.Gq)(`Invalid request.\n\n"tree" wasn't supplied.`);
    const base = (0,fields/* optionalString */.sx)(context.body, "base_tree");
    const baseTree = base === undefined ? undefined : await git.info(`${base}^{tree}`);
    if (base !== undefined && (!sha40.test(base) || !baseTree))
        throw (0,problem/* invalid */.Gq)("base_tree is not a valid tree oid");
    const prepared = [];
    for (const edit of edits) {
        const file = (0,fields/* suppliedString */.II)(edit, "path");
        if (edit.sha === null) {
            prepared.push({ path: file, sha: null });
            continue;
        }
        const mode = (0,fields/* optionalString */.sx)(edit, "mode") ?? "100644";
        const content = (0,fields/* optionalString */.sx)(edit, "content");
        const sha = (0,fields/* optionalString */.sx)(edit, "sha") ??
            (content === undefined ? undefined : await git.write("blob", Buffer.from(content)));
        if (!sha)
            throw (0,problem/* invalid */.Gq)("Must supply either tree.sha or tree.content.");
        if (!["100644", "100755", "040000", "160000", "120000"].includes(mode))
            throw (0,problem/* invalid */.Gq)(`tree.mode must be one of 100644, 100755, 040000, 160000, 120000`);
        if (mode !== "160000" && (!sha40.test(sha) || !(await git.info(sha))))
            throw (0,problem/* invalid */.Gq)(`tree.sha ${sha} is not a valid object`);
        prepared.push({ path: file, mode, sha });
    }
    const sha = await editTree(git, baseTree?.sha, prepared);
    if (sha === undefined)
        throw new problem/* Problem */.AF(422, "tree.path contains a malformed path component");
    return (0,http_reply/* created */.zu)(renderTree(context, sha, await (0,list_tree/* listTree */.n)(git, sha, false)), `${gitUrl(context)}/trees/${sha}`);
};
const gitObjectRoutes = [
    (0,router/* route */.wE)("GET", `${git_objects_path}/commits/{sha}`, "contents=read", getCommit),
    (0,router/* route */.wE)("POST", `${git_objects_path}/commits`, "contents=write", createCommit),
    (0,router/* route */.wE)("GET", `${git_objects_path}/tags/{sha}`, "contents=read", getTag),
    (0,router/* route */.wE)("POST", `${git_objects_path}/tags`, "contents=write", createTag),
    (0,router/* route */.wE)("GET", `${git_objects_path}/blobs/{sha}`, "contents=read", getBlob),
    (0,router/* route */.wE)("POST", `${git_objects_path}/blobs`, "contents=write", createBlob),
    (0,router/* route */.wE)("GET", `${git_objects_path}/trees/{sha+}`, "contents=read", getTree),
    (0,router/* route */.wE)("POST", `${git_objects_path}/trees`, "contents=write", createTree),
];

;// CONCATENATED MODULE: ../packages/local-github/src/routes/contents.ts














const contents_path = "/repos/{owner}/{repo}/contents";
const encodePath = (file) => file.split("/").map(encodeURIComponent).join("/");
const kindOf = ({ type, mode }) => type === "tree" ? "dir" : type === "commit" ? "submodule" : mode === "120000" ? "symlink" : "file";
const describe = ({ urls, repository }, entry, ref) => {
    const api = (0,render_repository/* repositoryUrl */.Ek)(urls, repository);
    const page = (0,render_repository/* repositoryPage */.WR)(urls, repository);
    const self = `${api}/contents/${encodePath(entry.path)}?ref=${encodeURIComponent(ref)}`;
    const tree = entry.type === "tree";
    const git = `${api}/git/${tree ? "trees" : "blobs"}/${entry.sha}`;
    const html = `${page}/${tree ? "tree" : "blob"}/${encodePath(ref)}/${encodePath(entry.path)}`;
    return {
        name: entry.path.split("/").at(-1) ?? "",
        path: entry.path,
        sha: entry.sha,
        size: entry.size ?? 0,
        url: self,
        html_url: html,
        git_url: git,
        download_url: tree
            ? null
            : `${urls.plain}/${repository.fullName}/raw/${encodePath(ref)}/${encodePath(entry.path)}`,
        type: kindOf(entry),
        _links: { self, git, html },
    };
};
/** GitHub puts the content of files up to 1 MB into JSON, gives larger ones raw, and refuses past 100 MB. */
const mostInline = 1 << 20;
const mostRaw = 100 << 20;
const contents_get = async (context) => {
    const { git, record } = context.repository;
    const ref = context.query.get("ref") ?? record.defaultBranch;
    const commit = await git.resolveCommit(ref);
    if (!commit) {
        if (context.query.get("ref"))
            throw new problem/* Problem */.AF(404, `No commit found for the ref ${ref}`);
        throw new problem/* Problem */.AF(404, "This repository is empty.");
    }
    const file = (context.params.path ?? "").replace(/^\/+|\/+$/g, "");
    if (file.split("/").includes(".."))
        throw (0,problem/* notFound */.mX)();
    const found = await git.info(file ? `${commit}:${file}` : `${commit}^{tree}`);
    if (!found)
        throw (0,problem/* notFound */.mX)();
    const accept = context.request.headers.accept ?? "";
    if (found.type === "tree") {
        const entries = await (0,list_tree/* listTree */.n)(git, found.sha, false);
        const listed = entries.map((entry) => describe(context, { ...entry, path: file ? `${file}/${entry.path}` : entry.path }, ref));
        return (0,http_reply.ok)(/object/.test(accept)
            ? { ...describe(context, { ...found, path: file, mode: "040000", size: 0 }, ref), entries: listed }
            : listed);
    }
    if (found.type !== "blob")
        throw (0,problem/* notFound */.mX)();
    if (found.size > mostRaw)
        throw new problem/* Problem */.AF(403, "This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API.", {
            errors: [{ resource: "Blob", field: "data", code: "too_large" }],
        });
    const blob = (await git.read(found.sha));
    if (/raw/.test(accept))
        return (0,http_reply/* raw */.lS)(blob.content, "application/vnd.github.raw+json; charset=utf-8");
    const inline = blob.size <= mostInline;
    return (0,http_reply.ok)({
        ...describe(context, { ...found, path: file, mode: "100644" }, ref),
        content: inline ? wrapBase64(blob.content) : "",
        encoding: inline ? "base64" : "none",
    });
};
const contents_readPerson = (context, given) => {
    const login = (0,src_hub/* loginOf */.D)(context.identity);
    return {
        name: (given && (0,fields/* optionalString */.sx)(given, "name")) ?? login,
        email: (given && (0,fields/* optionalString */.sx)(given, "email")) ?? (0,render_user/* emailOf */.Ob)(login),
        date: (given && (0,fields/* optionalString */.sx)(given, "date")) ?? context.hub.now(),
    };
};
/** Puts or removes one file by a commit of its own on a branch. */
const change = async (context, removes) => {
    const { repository, body } = context;
    const { git, record } = repository;
    const file = context.params.path;
    const message = (0,fields/* suppliedString */.II)(body, "message");
    const branch = (0,fields/* optionalString */.sx)(body, "branch") ?? record.defaultBranch;
    const ref = `refs/heads/${branch}`;
    const given = (0,fields/* optionalString */.sx)(body, "sha");
    const before = (await git.resolveRef(ref))?.sha;
    if (!before && Object.keys(record.refs).length > 0)
        throw new problem/* Problem */.AF(404, `Branch ${branch} not found`);
    const present = before ? await git.info(`${before}:${file}`) : undefined;
    if (removes && !present)
        throw (0,problem/* notFound */.mX)();
    if (present && given === undefined)
        throw (0,problem/* invalid */.Gq)(`Invalid request.\n\n"sha" wasn't supplied.`);
    if (given !== undefined && present?.sha !== given)
        throw new problem/* Problem */.AF(409, `${file} does not match ${given}`);
    const content = removes ? undefined : (0,fields/* suppliedString */.II)(body, "content");
    const sha = content === undefined ? null : await git.write("blob", Buffer.from(content, "base64"));
    (0,check_ref_rules/* checkRefRules */.r)(repository, ref, before ? "update" : "creation");
    const tree = await editTree(git, before && (await git.info(`${before}^{tree}`)).sha, [
        { path: file, sha },
    ]);
    if (!tree)
        throw (0,problem/* invalid */.Gq)("path contains a malformed path component");
    const committer = contents_readPerson(context, (0,fields/* optionalObject */.u9)(body, "committer"));
    const author = body.author ? contents_readPerson(context, (0,fields/* optionalObject */.u9)(body, "author")) : committer;
    const commit = { tree, parents: before ? [before] : [], author, committer, message };
    const after = await git.writeCommit(commit);
    if (!(await git.swapRef(ref, after, before ?? repository_git/* noObject */.lm)))
        throw new problem/* Problem */.AF(409, `${branch} is at another commit but expected ${before}`);
    await (0,ref_changes/* recordRefChanges */.O)(context, [{ ref, before: before ?? repository_git/* noObject */.lm, after }]);
    const rendered = (0,render_commit/* renderGitCommit */.Sd)(context.urls, repository, { sha: after, ...commit });
    const written = sha === null
        ? null
        : describe(context, { path: file, sha, type: "blob", mode: "100644", size: (await git.info(sha)).size }, branch);
    const reply = { content: written, commit: rendered };
    return removes || present ? (0,http_reply.ok)(reply) : (0,http_reply/* created */.zu)(reply);
};
const readme = async (context) => {
    const { git, record } = context.repository;
    const commit = await git.resolveCommit(context.query.get("ref") ?? record.defaultBranch);
    const entries = commit ? await git.readTree(`${commit}^{tree}`) : undefined;
    const name = entries?.find((entry) => /^readme(\.\w+)?$/i.test(entry.path))?.path;
    if (!name)
        throw (0,problem/* notFound */.mX)();
    context.params.path = name;
    return contents_get(context);
};
const contentRoutes = [
    (0,router/* route */.wE)("GET", contents_path, "contents=read", contents_get),
    (0,router/* route */.wE)("GET", `${contents_path}/`, "contents=read", contents_get),
    (0,router/* route */.wE)("GET", `${contents_path}/{path+}`, "contents=read", contents_get),
    (0,router/* route */.wE)("PUT", `${contents_path}/{path+}`, "contents=write", (context) => change(context, false)),
    (0,router/* route */.wE)("DELETE", `${contents_path}/{path+}`, "contents=write", (context) => change(context, true)),
    (0,router/* route */.wE)("GET", "/repos/{owner}/{repo}/readme", "contents=read", readme),
];

// EXTERNAL MODULE: ../packages/local-github/src/routes/deployments.ts
var deployments = __webpack_require__(13626);
// EXTERNAL MODULE: ../node_modules/yaml/dist/index.js
var dist = __webpack_require__(6637);
// EXTERNAL MODULE: ../node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(94534);
;// CONCATENATED MODULE: ../packages/local-github/src/workflows/check-dispatch-inputs.ts



const dispatchable = schemas/* object */.Ikc({
    on: schemas/* object */.Ikc({
        workflow_dispatch: schemas/* object */.Ikc({
            inputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ required: schemas/* boolean */.zMY() }).partial().nullable()),
        }),
    }),
});
/**
 * Refuses, in GitHub's words, inputs that the workflow does not declare. A caller may depend on it: without `why` the
 * dispatch is asked for again. Required inputs and kinds are the runner's to check.
 * @param source the workflow file, whose trigger is known to be there; what cannot be parsed declares none
 * @throws Problem 422
 */
const checkDispatchInputs = (source, given) => {
    const read = dispatchable.safeParse(parseLeniently(source));
    const declared = read.success ? Object.keys(read.data.on.workflow_dispatch.inputs) : [];
    const unknown = Object.keys(given).filter((name) => !declared.includes(name));
    if (unknown.length > 0)
        throw (0,problem/* invalid */.Gq)(`Unexpected inputs provided: ${JSON.stringify(unknown)}`);
};
const parseLeniently = (source) => {
    try {
        return (0,dist/* parse */.qg)(source);
    }
    catch {
        return undefined;
    }
};

;// CONCATENATED MODULE: ../packages/local-github/src/routes/dispatches.ts







const dispatches_path = "/repos/{owner}/{repo}";
const dispatchRepository = async (context) => {
    const { body, repository } = context;
    const type = (0,fields/* suppliedString */.II)(body, "event_type");
    if (type.length > 100)
        throw (0,problem/* invalid */.Gq)("Invalid request.\n\nevent_type is longer than 100 characters.");
    const client = (0,fields/* optionalObject */.u9)(body, "client_payload") ?? {};
    if (Object.keys(client).length > 10)
        throw (0,problem/* invalid */.Gq)(`Invalid request.\n\nNo more than 10 properties are allowed; ${Object.keys(client).length} were supplied.`);
    await (0,announce/* announce */.i)(context, {
        name: "repository_dispatch",
        action: type,
        payload: { branch: repository.record.defaultBranch, client_payload: client },
    });
    return (0,http_reply/* noContent */.V$)();
};
const findRef = async (context, name) => {
    const { git } = context.repository;
    const places = name.startsWith("refs/") ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`];
    for (const ref of places) {
        const sha = await git.resolveCommit(ref);
        if (sha)
            return { ref, sha };
    }
    throw (0,problem/* invalid */.Gq)(`No ref found for: ${name}`);
};
const dispatchWorkflow = async (context) => {
    const { body, repository } = context;
    const workflow = await findWorkflow(repository, context.params.workflow, context.hub.now());
    if (!workflow)
        throw (0,problem/* notFound */.mX)();
    if (workflow.disabled)
        throw new problem/* Problem */.AF(403, "Workflow is disabled");
    const { ref, sha } = await findRef(context, (0,fields/* suppliedString */.II)(body, "ref"));
    const source = await repository.git.read(`${sha}:${workflow.path}`);
    // On GitHub the trigger must be in the file on that ref.
    if (!source || !/\bworkflow_dispatch\b/.test(source.content.toString("utf8")))
        throw (0,problem/* invalid */.Gq)("Workflow does not have 'workflow_dispatch' trigger");
    const given = (0,fields/* optionalObject */.u9)(body, "inputs") ?? {};
    if (Object.keys(given).length > 25)
        throw (0,problem/* invalid */.Gq)("Invalid request.\n\nNo more than 25 inputs are allowed.");
    const inputs = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));
    checkDispatchInputs(source.content.toString("utf8"), inputs);
    await (0,announce/* announce */.i)(context, {
        name: "workflow_dispatch",
        payload: { inputs, ref, workflow: workflow.path },
        ref,
        sha,
        workflow: workflow.path,
        inputs,
    });
    return (0,http_reply/* noContent */.V$)();
};
const dispatchRoutes = [
    (0,router/* route */.wE)("POST", `${dispatches_path}/dispatches`, "contents=write", dispatchRepository),
    (0,router/* route */.wE)("POST", `${dispatches_path}/actions/workflows/{workflow}/dispatches`, "actions=write", dispatchWorkflow),
];

// EXTERNAL MODULE: ../packages/local-github/src/routes/environments.ts
var environments = __webpack_require__(28814);
;// CONCATENATED MODULE: ../packages/local-github/src/routes/forks.ts








const forks_path = "/repos/{owner}/{repo}/forks";
/**
 * A repository of the caller's own with every branch and tag of this one. What it holds at first starts nothing, and
 * nothing that happens in it later starts a workflow there: GitHub leaves Actions off in a fork until its owner turns
 * them on.
 */
const forks_create = async (context) => {
    const { hub, urls, identity, repository, body } = context;
    if (identity.anonymous)
        throw new problem/* Problem */.AF(401, "Requires authentication");
    if (identity.runId !== undefined)
        throw new problem/* Problem */.AF(403, "Resource not accessible by integration");
    if (identity.login.toLowerCase() === repository.owner.toLowerCase())
        throw new problem/* Problem */.AF(403, "You cannot fork a repository into the account that owns it.");
    const present = (0,fork_head/* findFork */._1)(hub.repositories(), repository, identity.login);
    if (present)
        return { status: 202, json: (0,render_repository/* renderRepository */.xW)(urls, present, "admin") };
    const name = (0,fields/* optionalString */.sx)(body, "name") ?? repository.name;
    const fork = await hub.createRepository(`${identity.login}/${name}`, repository.record.defaultBranch);
    if (fork.record.parent === undefined && Object.keys(fork.record.refs).length > 0)
        throw new problem/* Problem */.AF(403, `${fork.fullName} is there already, and is no fork of this repository.`);
    await fork.exclusive(async () => {
        fork.record.parent = repository.fullName;
        const refs = ["+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*"];
        await fork.git.run(["fetch", "--quiet", "--no-write-fetch-head", repository.git.directory, ...refs]);
        fork.record.refs = Object.fromEntries((await fork.git.listRefs()).map(({ ref, sha }) => [ref, sha]));
        await fork.save();
    });
    return { status: 202, json: (0,render_repository/* renderRepository */.xW)(urls, fork, "admin") };
};
const forks_list = (context) => {
    const { hub, urls, identity, repository } = context;
    const forks = hub.repositories().filter(({ record }) => record.parent === repository.fullName);
    return (0,http_reply.ok)((0,paginate/* paginate */.E)(context, forks).map((fork) => (0,render_repository/* renderRepository */.xW)(urls, fork, (0,authorise/* belongsTo */.g4)(identity, fork) ? "write" : "read")));
};
const forkRoutes = [
    (0,router/* route */.wE)("GET", forks_path, "metadata=read", forks_list),
    (0,router/* route */.wE)("POST", forks_path, "metadata=read", forks_create),
];

;// CONCATENATED MODULE: ../packages/local-github/src/routes/git-refs.ts











const git_refs_path = "/repos/{owner}/{repo}/git";
const render = ({ urls, repository }, { ref, sha, type }) => {
    const api = `${(0,render_repository/* repositoryUrl */.Ek)(urls, repository)}/git`;
    return {
        ref,
        node_id: (0,render_user/* nodeId */.s5)("REF", repository.record.id),
        url: `${api}/${ref.split("/").map(encodeURIComponent).join("/")}`,
        object: { sha, type, url: `${api}/${type}s/${sha}` },
    };
};
const readRef = async ({ repository }, ref) => {
    if (/[\^~:@{}]|\.\./.test(ref.replace(/@(?!\{)/g, "")))
        return undefined;
    const found = await repository.git.resolveRef(ref);
    return found && { ref, sha: found.sha, type: found.type };
};
const git_refs_get = async (context) => {
    const found = await readRef(context, `refs/${context.params.ref}`);
    if (!found)
        throw (0,problem/* notFound */.mX)();
    return (0,http_reply.ok)(render(context, found));
};
const listMatching = async (context) => {
    const prefix = `refs/${context.params.ref ?? ""}`;
    const refs = await context.repository.git.listRefs(["refs/heads/", "refs/tags/", "refs/pull/"]);
    const matching = refs.filter(({ ref }) => ref.startsWith(prefix));
    return (0,http_reply.ok)((0,paginate/* paginate */.E)(context, matching).map((found) => render(context, found)));
};
const git_refs_create = async (context) => {
    const { repository, body } = context;
    const ref = (0,fields/* suppliedString */.II)(body, "ref");
    const sha = (0,fields/* suppliedString */.II)(body, "sha");
    if (!/^refs\/(heads|tags)\/./.test(ref) || !(0,ref_name/* isValidRefName */.h)(ref))
        throw (0,problem/* invalid */.Gq)("Reference name is not valid");
    if (!/^[0-9a-f]{40}$/.test(sha))
        throw (0,problem/* invalid */.Gq)("The sha parameter must be exactly 40 characters and contain only [0-9a-f].");
    if (await repository.git.resolveRef(ref))
        throw (0,problem/* invalid */.Gq)("Reference already exists");
    (0,check_ref_rules/* checkRefRules */.r)(repository, ref, "creation");
    const object = await repository.git.info(sha);
    if (!object || (ref.startsWith("refs/heads/") && object.type !== "commit"))
        throw (0,problem/* invalid */.Gq)("Object does not exist");
    if (!(await repository.git.swapRef(ref, sha, repository_git/* noObject */.lm)))
        throw (0,problem/* invalid */.Gq)((await repository.git.resolveRef(ref)) ? "Reference already exists" : "Reference update failed");
    await (0,ref_changes/* recordRefChanges */.O)(context, [{ ref, before: repository_git/* noObject */.lm, after: sha }]);
    const view = render(context, { ref, sha, type: object.type });
    return (0,http_reply/* created */.zu)(view, view.url);
};
const git_refs_update = async (context) => {
    const { repository, body } = context;
    const ref = `refs/${context.params.ref}`;
    const sha = (0,fields/* suppliedString */.II)(body, "sha");
    const present = await readRef(context, ref);
    if (!present)
        throw (0,problem/* invalid */.Gq)("Reference does not exist");
    const object = await repository.git.info(sha);
    if (!/^[0-9a-f]{40}$/.test(sha) || !object)
        throw (0,problem/* invalid */.Gq)("Object does not exist");
    (0,check_ref_rules/* checkRefRules */.r)(repository, ref, "update");
    if (!(0,fields/* optionalBoolean */.Jz)(body, "force") && !(await repository.git.isAncestor(present.sha, sha)))
        throw (0,problem/* invalid */.Gq)("Update is not a fast forward");
    if (!(await repository.git.swapRef(ref, sha, present.sha)))
        throw (0,problem/* invalid */.Gq)("Reference update failed");
    await (0,ref_changes/* recordRefChanges */.O)(context, [{ ref, before: present.sha, after: sha }]);
    return (0,http_reply.ok)(render(context, { ref, sha, type: object.type }));
};
const git_refs_remove = async (context) => {
    const { repository } = context;
    const ref = `refs/${context.params.ref}`;
    const present = await readRef(context, ref);
    if (!present)
        throw (0,problem/* invalid */.Gq)("Reference does not exist");
    (0,check_ref_rules/* checkRefRules */.r)(repository, ref, "deletion");
    if (!(await repository.git.swapRef(ref, repository_git/* noObject */.lm, present.sha)))
        throw (0,problem/* invalid */.Gq)("Reference update failed");
    await (0,ref_changes/* recordRefChanges */.O)(context, [{ ref, before: present.sha, after: repository_git/* noObject */.lm }]);
    return (0,http_reply/* noContent */.V$)();
};
const gitRefRoutes = [
    (0,router/* route */.wE)("GET", `${git_refs_path}/ref/{ref+}`, "contents=read", git_refs_get),
    (0,router/* route */.wE)("GET", `${git_refs_path}/matching-refs/{ref+}`, "contents=read", listMatching),
    (0,router/* route */.wE)("GET", `${git_refs_path}/matching-refs/`, "contents=read", listMatching),
    (0,router/* route */.wE)("POST", `${git_refs_path}/refs`, "contents=write", git_refs_create),
    (0,router/* route */.wE)("PATCH", `${git_refs_path}/refs/{ref+}`, "contents=write", git_refs_update),
    (0,router/* route */.wE)("DELETE", `${git_refs_path}/refs/{ref+}`, "contents=write", git_refs_remove),
];

;// CONCATENATED MODULE: ../packages/local-github/src/graphql/execute.ts
/** An error that becomes one of the answer's `errors`, with the field null. */
class FieldFailure extends Error {
    type;
    constructor(type, message) {
        super(message);
        this.type = type;
    }
}
const executeOperation = async (document, operation, variables, root) => {
    const errors = [];
    const read = (value) => {
        if (value.kind === "literal")
            return value.value;
        if (value.kind === "list")
            return value.items.map(read);
        if (value.kind === "object")
            return Object.fromEntries(Object.entries(value.fields).map(([key, inner]) => [key, read(inner)]));
        if (variables[value.name] !== undefined)
            return variables[value.name];
        const fallback = operation.defaults[value.name];
        return fallback ? read(fallback) : undefined;
    };
    const readArgs = (args) => Object.fromEntries(Object.entries(args).map(([key, value]) => [key, read(value)]));
    const isIncluded = (directives) => directives.every(({ name, args }) => {
        if (name === "include")
            return read(args.if) === true;
        if (name === "skip")
            return read(args.if) !== true;
        return true;
    });
    /** Interfaces and unions match whatever stands there: only concrete types are told apart. */
    const applies = (on, object) => on === undefined || on === object.__typename || abstractTypes.has(on);
    const select = async (selections, object, path) => {
        const result = {};
        const collect = async (list) => {
            for (const selection of list) {
                if (!isIncluded(selection.directives))
                    continue;
                if (selection.kind === "field") {
                    const value = await resolveField(selection, object, [...path, selection.alias]);
                    result[selection.alias] = merge(result[selection.alias], value);
                }
                else {
                    const body = selection.kind === "inline" ? selection : document.fragments.get(selection.name);
                    if (!body)
                        throw new FieldFailure("undefinedFragment", `Fragment ${selection.name} was used, but not defined`);
                    if (applies(body.on, object))
                        await collect(body.selections);
                }
            }
        };
        await collect(selections);
        return result;
    };
    const resolveField = async (field, object, path) => {
        try {
            if (!(field.name in object))
                throw new FieldFailure("undefinedField", `Field '${field.name}' doesn't exist on type '${object.__typename}'`);
            const held = object[field.name];
            const value = typeof held === "function" ? await held(readArgs(field.args)) : held;
            return await complete(value, field.selections, path);
        }
        catch (error) {
            if (!(error instanceof FieldFailure))
                throw error;
            errors.push({ type: error.type, path, message: error.message });
            return null;
        }
    };
    const complete = async (value, selections, path) => {
        if (value === null || value === undefined)
            return null;
        if (Array.isArray(value))
            return Promise.all(value.map((item, index) => complete(item, selections, [...path, index])));
        if (selections.length === 0)
            return value;
        return select(selections, value, path);
    };
    const data = await select(operation.selections, root, []);
    return errors.length > 0 ? { data, errors } : { data };
};
const abstractTypes = new Set([
    "Node",
    "Actor",
    "GitObject",
    "Comment",
    "IssueOrPullRequest",
    "Minimizable",
    "RequestedReviewer",
    "Closer",
    "Assignee",
    "RepositoryOwner",
]);
/** A field selected twice, by two fragments, is answered with both their parts. */
const merge = (first, second) => {
    if (Array.isArray(first) && Array.isArray(second))
        return first.map((item, index) => merge(item, second[index]));
    if (isObject(first) && isObject(second)) {
        const both = { ...first };
        for (const [key, value] of Object.entries(second))
            both[key] = key in both ? merge(both[key], value) : value;
        return both;
    }
    return second;
};
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ../packages/local-github/src/graphql/parse.ts
/** A parser for the part of GraphQL that clients send: https://spec.graphql.org/October2021/#sec-Language */
class GraphQLSyntaxError extends Error {
}
const tokenPattern = /[\s,\uFEFF]+|#[^\n]*|("""[\s\S]*?""")|("(?:[^"\\\n]|\\.)*")|(\.\.\.)|([A-Za-z_]\w*)|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|([!$&()[\]{}:=@|])/y;
const tokenise = (source) => {
    const tokens = [];
    tokenPattern.lastIndex = 0;
    while (tokenPattern.lastIndex < source.length) {
        const at = tokenPattern.lastIndex;
        const match = tokenPattern.exec(source);
        if (!match)
            throw new GraphQLSyntaxError(`Unexpected character at ${at}: ${source.slice(at, at + 20)}`);
        const token = match.slice(1).find((group) => group !== undefined);
        if (token !== undefined)
            tokens.push(token);
    }
    return tokens;
};
/** @throws GraphQLSyntaxError */
const parseDocument = (source) => {
    const tokens = tokenise(source);
    let at = 0;
    const peek = () => tokens[at];
    const next = () => {
        const token = tokens[at++];
        if (token === undefined)
            throw new GraphQLSyntaxError("Unexpected end of the document");
        return token;
    };
    const skip = (token) => peek() === token && Boolean(next());
    const need = (token) => {
        const found = next();
        if (found !== token)
            throw new GraphQLSyntaxError(`Expected "${token}", found "${found}"`);
    };
    const name = () => {
        const token = next();
        if (!/^[A-Za-z_]\w*$/.test(token))
            throw new GraphQLSyntaxError(`Expected a name, found "${token}"`);
        return token;
    };
    const value = () => {
        const token = next();
        if (token === "$")
            return { kind: "variable", name: name() };
        if (token === "[") {
            const items = [];
            while (!skip("]"))
                items.push(value());
            return { kind: "list", items };
        }
        if (token === "{") {
            const fields = {};
            while (!skip("}")) {
                const key = name();
                need(":");
                fields[key] = value();
            }
            return { kind: "object", fields };
        }
        if (token.startsWith('"""'))
            return { kind: "literal", value: token.slice(3, -3).trim() };
        if (token.startsWith('"'))
            return { kind: "literal", value: JSON.parse(token) };
        if (/^-?\d/.test(token))
            return { kind: "literal", value: Number(token) };
        if (token === "true" || token === "false")
            return { kind: "literal", value: token === "true" };
        // An enum's value is taken as its name.
        return { kind: "literal", value: token === "null" ? null : token };
    };
    const args = () => {
        const found = {};
        if (!skip("("))
            return found;
        while (!skip(")")) {
            const key = name();
            need(":");
            found[key] = value();
        }
        return found;
    };
    const directives = () => {
        const found = [];
        while (skip("@"))
            found.push({ name: name(), args: args() });
        return found;
    };
    const selections = () => {
        const found = [];
        need("{");
        while (!skip("}"))
            found.push(selection());
        return found;
    };
    const selection = () => {
        if (skip("...")) {
            if (peek() === "{" || peek() === "@" || peek() === "on") {
                const on = skip("on") ? name() : undefined;
                return { kind: "inline", on, directives: directives(), selections: selections() };
            }
            return { kind: "spread", name: name(), directives: directives() };
        }
        const first = name();
        const field = skip(":") ? name() : first;
        return {
            kind: "field",
            name: field,
            alias: first,
            args: args(),
            directives: directives(),
            selections: peek() === "{" ? selections() : [],
        };
    };
    const variableDefaults = () => {
        const defaults = {};
        if (!skip("("))
            return defaults;
        while (!skip(")")) {
            need("$");
            const variable = name();
            need(":");
            while (/^[[\]!]$|^[A-Za-z_]\w*$/.test(peek() ?? ""))
                next();
            if (skip("="))
                defaults[variable] = value();
        }
        return defaults;
    };
    const document = { operations: [], fragments: new Map() };
    while (peek() !== undefined) {
        if (peek() === "{") {
            document.operations.push({ type: "query", name: undefined, defaults: {}, selections: selections() });
            continue;
        }
        const keyword = name();
        if (keyword === "fragment") {
            const key = name();
            need("on");
            const on = name();
            directives();
            document.fragments.set(key, { on, selections: selections() });
        }
        else if (keyword === "query" || keyword === "mutation") {
            const key = peek() !== "{" && peek() !== "(" && peek() !== "@" ? name() : undefined;
            const defaults = variableDefaults();
            directives();
            document.operations.push({ type: keyword, name: key, defaults, selections: selections() });
        }
        else
            throw new GraphQLSyntaxError(`Unexpected "${keyword}"`);
    }
    return document;
};

;// CONCATENATED MODULE: ../packages/local-github/src/graphql/connection.ts

const cursorOf = (index) => Buffer.from(`cursor:${index}`).toString("base64url");
const indexOf = (cursor) => Number(Buffer.from(cursor, "base64url").toString().replace("cursor:", ""));
/**
 * GitHub refuses a connection without bounds and one of more than a hundred.
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#node-limit
 */
const checkBounds = (field, { first, last }) => {
    const [name, count] = first === undefined ? ["last", last] : ["first", first];
    if (count === undefined)
        throw new FieldFailure("MISSING_PAGINATION_BOUNDARIES", `You must provide a \`first\` or \`last\` value to properly paginate the \`${field}\` connection.`);
    if (count > 100)
        throw new FieldFailure("EXCESSIVE_PAGINATION", `Requesting ${count} records on the \`${field}\` connection exceeds the \`${name}\` limit of 100 records.`);
};
/**
 * A list in pages, as `first`/`after` or `last` ask for it.
 * @param open makes a node of an item of the page, where that is costly to do for all.
 */
const connect = (typename, nodes, page = {}, open = (item) => item) => {
    const start = page.after ? indexOf(page.after) + 1 : 0;
    const end = page.first !== undefined ? Math.min(start + page.first, nodes.length) : nodes.length;
    const from = page.last !== undefined ? Math.max(start, end - page.last) : start;
    const slice = nodes.slice(from, end);
    return {
        __typename: `${typename}Connection`,
        totalCount: nodes.length,
        nodes: () => Promise.all(slice.map(open)),
        edges: slice.map((item, index) => ({
            __typename: `${typename}Edge`,
            node: () => open(item),
            cursor: cursorOf(from + index),
        })),
        pageInfo: {
            __typename: "PageInfo",
            hasNextPage: end < nodes.length,
            hasPreviousPage: from > 0,
            startCursor: slice.length > 0 ? cursorOf(from) : null,
            endCursor: slice.length > 0 ? cursorOf(end - 1) : null,
        },
    };
};

// EXTERNAL MODULE: ../packages/local-github/src/git/list-changes.ts
var list_changes = __webpack_require__(87086);
// EXTERNAL MODULE: ../packages/local-github/src/pulls/measure-pull.ts
var measure_pull = __webpack_require__(75782);
// EXTERNAL MODULE: ../packages/local-github/src/pulls/pull-refs.ts
var pull_refs = __webpack_require__(66184);
;// CONCATENATED MODULE: ../packages/local-github/src/routes/pulls.ts


















const pulls_path = "/repos/{owner}/{repo}/pulls";
const pulls_find = (context) => {
    const issue = context.repository.record.issues.find(({ number }) => number === (0,router/* numberParam */.Fo)(context, "number"));
    if (!issue || !(0,pull/* isPull */.CD)(issue))
        throw (0,problem/* notFound */.mX)();
    return issue;
};
const pulls_view = async ({ urls, repository }, issue) => (0,pull/* renderPull */.SX)(urls, repository, issue, await (0,measure_pull/* measurePull */.S)(repository, issue));
/** `branch` or `owner:branch`: of this repository, or of the fork that the owner has of it. */
const readHead = ({ body, hub, repository }) => {
    const head = (0,fields/* requiredString */.Fk)(body, "head", "PullRequest");
    const [, owner = repository.owner, headRef = ""] = /^(?:([^:]*):)?(.*)$/.exec(head) ?? [];
    if (owner.toLowerCase() === repository.owner.toLowerCase())
        return { from: repository, headRef };
    const from = (0,fork_head/* findFork */._1)(hub.repositories(), repository, owner);
    if (!from)
        throw (0,problem/* validationFailed */.$Y)({ resource: "PullRequest", field: "head", code: "invalid" });
    return { from, headRef };
};
/** Anybody may ask with a branch that is their own; a branch of this repository asks for a right here. */
const authoriseHead = ({ identity, repository }, from) => from === repository
    ? (0,authorise/* authorise */.Z_)(identity, repository, "pull_requests=write")
    : (0,authorise/* authorise */.Z_)(identity, from, "contents=write");
const pulls_create = async (context) => {
    const { body, hub, repository } = context;
    const { git, record } = repository;
    const { from, headRef } = readHead(context);
    authoriseHead(context, from);
    const baseRef = (0,fields/* requiredString */.Fk)(body, "base", "PullRequest");
    const head = await from.git.resolveRef(`refs/heads/${headRef}`);
    if (!head)
        throw (0,problem/* validationFailed */.$Y)({ resource: "PullRequest", field: "head", code: "invalid" });
    const base = await git.resolveRef(`refs/heads/${baseRef}`);
    if (!base)
        throw (0,problem/* validationFailed */.$Y)({ resource: "PullRequest", field: "base", code: "invalid" });
    const label = `${from.owner}:${headRef}`;
    if (record.issues
        .filter(pull/* isPull */.CD)
        .some(({ state, pull }) => state === "open" &&
        pull.headRef === headRef &&
        pull.baseRef === baseRef &&
        (0,fork_head/* headRepositoryOf */.Aw)(repository, pull) === from))
        throw (0,problem/* validationFailed */.$Y)((0,problem/* customError */.CA)("PullRequest", `A pull request already exists for ${label}.`));
    if (from !== repository)
        await (0,fork_head/* fetchHead */.FY)(repository, from, { headRef });
    if (await git.isAncestor(head.sha, base.sha))
        throw (0,problem/* validationFailed */.$Y)((0,problem/* customError */.CA)("PullRequest", `No commits between ${baseRef} and ${headRef}`));
    const title = (0,fields/* requiredString */.Fk)(body, "title", "PullRequest");
    const issue = {
        ...newIssue({
            id: repository.nextId(),
            number: repository.nextNumber(),
            title,
            body: (0,fields/* optionalString */.sx)(body, "body") ?? null,
            author: (0,src_hub/* loginOf */.D)(context.identity),
        }, hub.now()),
        pull: {
            ...(from !== repository && { headRepository: from.fullName }),
            headRef,
            headSha: head.sha,
            baseRef,
            baseSha: base.sha,
            draft: (0,fields/* optionalBoolean */.Jz)(body, "draft") ?? false,
            mergeable: null,
            mergedAt: null,
            mergedBy: null,
            mergeCommitSha: null,
        },
    };
    record.issues.push(issue);
    await (0,pull_refs/* updatePullRefs */.b)(context, issue);
    await (0,announce_pull/* announcePull */.n)(context, issue, "opened");
    const rendered = await pulls_view(context, issue);
    return (0,http_reply/* created */.zu)(rendered, rendered.url);
};
/** Asked for as `owner:branch`; GitHub ignores a branch alone, and here it means this repository's. */
const isHead = (repository, { pull }, wanted) => {
    const label = wanted.includes(":") ? wanted : `${repository.owner}:${wanted}`;
    return `${(0,fork_head/* headRepositoryOf */.Aw)(repository, pull).owner}:${pull.headRef}` === label;
};
const pulls_list = (context) => {
    const { query, repository } = context;
    const state = query.get("state") ?? "open";
    const head = query.get("head");
    const base = query.get("base");
    const found = repository.record.issues
        .filter(pull/* isPull */.CD)
        .filter((issue) => (state === "all" || issue.state === state) &&
        (!head || isHead(repository, issue, head)) &&
        (!base || issue.pull.baseRef === base));
    const field = query.get("sort") === "updated" ? "updatedAt" : "createdAt";
    const direction = (query.get("direction") ?? "desc") === "asc" ? 1 : -1;
    found.sort((a, b) => direction * (a[field].localeCompare(b[field]) || a.number - b.number));
    return (0,http_reply.ok)((0,paginate/* paginate */.E)(context, found).map((issue) => (0,pull/* renderSimplePull */.mQ)(context.urls, repository, issue)));
};
const pulls_get = async (context) => {
    const issue = pulls_find(context);
    if (/\.(diff|patch)\b/.test(context.request.headers.accept ?? "")) {
        const from = await (0,measure_pull/* pullBase */.d)(context.repository, issue);
        return (0,http_reply/* raw */.lS)(await context.repository.git.text(["diff", from, issue.pull.headSha]), "application/vnd.github.diff; charset=utf-8");
    }
    return (0,http_reply.ok)(await pulls_view(context, issue));
};
const pulls_update = async (context) => {
    const { body, hub, repository } = context;
    const issue = pulls_find(context);
    issue.title = (0,fields/* optionalString */.sx)(body, "title") ?? issue.title;
    if ("body" in body)
        issue.body = (0,fields/* optionalString */.sx)(body, "body") ?? null;
    issue.updatedAt = hub.now();
    const base = (0,fields/* optionalString */.sx)(body, "base");
    if (base && base !== issue.pull.baseRef) {
        const found = await repository.git.resolveRef(`refs/heads/${base}`);
        if (!found)
            throw (0,problem/* validationFailed */.$Y)({ resource: "PullRequest", field: "base", code: "invalid" });
        Object.assign(issue.pull, { baseRef: base, baseSha: found.sha });
        await (0,pull_refs/* updatePullRefs */.b)(context, issue);
    }
    const state = (0,fields/* optionalChoice */.AU)(body, "state", ["open", "closed"]);
    if (state === undefined || state === issue.state) {
        await (0,announce_pull/* announcePull */.n)(context, issue, "edited");
        return (0,http_reply.ok)(await pulls_view(context, issue));
    }
    if (issue.pull.mergedAt)
        throw (0,problem/* validationFailed */.$Y)((0,problem/* customError */.CA)("PullRequest", "state cannot be changed. The pull request is merged.", "state"));
    issue.state = state;
    issue.closedAt = state === "closed" ? issue.updatedAt : null;
    issue.closedBy = state === "closed" ? (0,src_hub/* loginOf */.D)(context.identity) : null;
    await (0,announce_pull/* announcePull */.n)(context, issue, state === "closed" ? "closed" : "reopened");
    return (0,http_reply.ok)(await pulls_view(context, issue));
};
const listFiles = async (context) => {
    const issue = pulls_find(context);
    const from = await (0,measure_pull/* pullBase */.d)(context.repository, issue);
    const changes = await (0,list_changes/* listChanges */.W)(context.repository.git, from, issue.pull.headSha, { patches: true });
    return (0,http_reply.ok)((0,paginate/* paginate */.E)(context, changes).map((change) => (0,commits/* renderFile */.VB)(context, change, issue.pull.headSha)));
};
const listCommits = async (context) => {
    const { git } = context.repository;
    const issue = pulls_find(context);
    const from = await (0,measure_pull/* pullBase */.d)(context.repository, issue);
    const shas = (await git.text(["rev-list", "--reverse", `${from}..${issue.pull.headSha}`]))
        .split("\n")
        .filter(Boolean);
    return (0,http_reply.ok)(await (0,commits/* renderAll */.Yl)(context, (0,paginate/* paginate */.E)(context, shas)));
};
/** Merges by a merge commit or squashed into one; the branch moves, the pull request closes, both are told. */
const pulls_merge = async (context) => {
    const { body, hub, repository } = context;
    const issue = pulls_find(context);
    const { pull } = issue;
    const method = (0,fields/* optionalChoice */.AU)(body, "merge_method", ["merge", "squash", "rebase"]) ?? "merge";
    if (method === "rebase")
        throw new problem/* Problem */.AF(405, "Rebase merges are not allowed on this repository.");
    const expected = (0,fields/* optionalString */.sx)(body, "sha");
    if (expected && expected !== pull.headSha)
        throw new problem/* Problem */.AF(409, "Head branch was modified. Review and try the merge again.");
    if (issue.state === "closed")
        throw new problem/* Problem */.AF(405, "Pull Request is not mergeable");
    (0,check_ref_rules/* checkRefRules */.r)(repository, `refs/heads/${pull.baseRef}`, "update");
    const login = (0,src_hub/* loginOf */.D)(context.identity);
    const title = (0,fields/* optionalString */.sx)(body, "commit_title") ??
        (method === "merge"
            ? `Merge pull request #${issue.number} from ${(0,fork_head/* headRepositoryOf */.Aw)(repository, pull).owner}/${pull.headRef}`
            : `${issue.title} (#${issue.number})`);
    const detail = (0,fields/* optionalString */.sx)(body, "commit_message") ?? (method === "merge" ? issue.title : (issue.body ?? ""));
    const message = detail ? `${title}\n\n${detail}` : title;
    let sha = await (0,pull_refs/* writeMergeCommit */.j)(context, issue, message, login);
    if (!sha)
        throw new problem/* Problem */.AF(405, "Pull Request is not mergeable");
    if (method === "squash") {
        const merged = (await repository.git.readCommit(sha));
        const author = { name: issue.author, email: (0,render_user/* emailOf */.Ob)(issue.author), date: hub.now() };
        sha = await repository.git.writeCommit({ ...merged, parents: [pull.baseSha], author });
    }
    const ref = `refs/heads/${pull.baseRef}`;
    if (!(await repository.git.swapRef(ref, sha, pull.baseSha)))
        throw new problem/* Problem */.AF(409, "Base branch was modified. Review and try the merge again.");
    const now = hub.now();
    Object.assign(pull, { mergedAt: now, mergedBy: login, mergeCommitSha: sha });
    Object.assign(issue, { state: "closed", closedAt: now, updatedAt: now, closedBy: login });
    await (0,announce_pull/* announcePull */.n)(context, issue, "closed");
    await (0,ref_changes/* recordRefChanges */.O)(context, [{ ref, before: pull.baseSha, after: sha }]);
    return (0,http_reply.ok)({ sha, merged: true, message: "Pull Request successfully merged" });
};
const isMerged = (context) => {
    if (!pulls_find(context).pull.mergedAt)
        throw (0,problem/* notFound */.mX)();
    return { status: 204 };
};
const emptyList = (context) => {
    pulls_find(context);
    return (0,http_reply.ok)((0,paginate/* paginate */.E)(context, []));
};
const refuseReview = () => {
    throw (0,problem/* invalid */.Gq)("Reviews are not kept by this local GitHub; write a comment instead.");
};
const pullRoutes = [
    (0,router/* route */.wE)("GET", pulls_path, "pull_requests=read", pulls_list),
    (0,router/* route */.wE)("POST", pulls_path, "metadata=read", pulls_create),
    (0,router/* route */.wE)("GET", `${pulls_path}/{number}`, "pull_requests=read", pulls_get),
    (0,router/* route */.wE)("PATCH", `${pulls_path}/{number}`, "pull_requests=write", pulls_update),
    (0,router/* route */.wE)("GET", `${pulls_path}/{number}/files`, "pull_requests=read", listFiles),
    (0,router/* route */.wE)("GET", `${pulls_path}/{number}/commits`, "pull_requests=read", listCommits),
    (0,router/* route */.wE)("GET", `${pulls_path}/{number}/merge`, "contents=read", isMerged),
    (0,router/* route */.wE)("PUT", `${pulls_path}/{number}/merge`, "contents=write", pulls_merge),
    (0,router/* route */.wE)("GET", `${pulls_path}/{number}/reviews`, "pull_requests=read", emptyList),
    (0,router/* route */.wE)("POST", `${pulls_path}/{number}/reviews`, "pull_requests=write", refuseReview),
];

;// CONCATENATED MODULE: ../packages/local-github/src/graphql/schema-actors.ts

const actor = (urls, login) => {
    const user = (0,render_user/* renderUser */.SB)(urls, login);
    const bot = user.type === "Bot";
    return {
        __typename: bot ? "Bot" : "User",
        id: (0,render_user/* nodeId */.s5)("U", (0,render_user/* userId */.J3)(login)),
        databaseId: user.id,
        // GraphQL names a bot without its suffix, where REST has it.
        login: bot ? login.replace(/\[bot\]$/, "") : login,
        name: login,
        url: user.html_url,
        avatarUrl: user.avatar_url,
        resourcePath: `/${login}`,
        ...(!bot && { email: "" }),
    };
};

;// CONCATENATED MODULE: ../packages/local-github/src/graphql/schema-git.ts




const typeNames = { commit: "Commit", tree: "Tree", blob: "Blob", tag: "Tag" };
/** Any object of the repository, by a name that git understands. */
const gitObject = async (context, name) => {
    const { git } = context.repository;
    const found = await git.info(name);
    if (!found)
        return null;
    const common = {
        __typename: typeNames[found.type],
        oid: found.sha,
        abbreviatedOid: found.sha.slice(0, 7),
        id: (0,render_user/* nodeId */.s5)("GO", Number.parseInt(found.sha.slice(0, 12), 16)),
    };
    if (found.type === "commit")
        return { ...common, ...commitFields(context, found.sha) };
    if (found.type === "blob")
        return {
            ...common,
            byteSize: found.size,
            text: async () => (await git.read(found.sha))?.content.toString("utf8") ?? null,
        };
    if (found.type === "tag") {
        const tag = (await git.readTag(found.sha));
        return {
            ...common,
            name: tag.tag,
            message: tag.message,
            tagger: { __typename: "GitActor", ...tag.tagger },
            target: () => gitObject(context, tag.object),
        };
    }
    return common;
};
const commitFields = (context, sha) => {
    const { repository, urls } = context;
    const read = async () => (await repository.git.readCommit(sha));
    const author = async () => ({ __typename: "GitActor", ...(await read()).author });
    return {
        message: async () => (await read()).message,
        messageHeadline: async () => (await read()).message.split("\n")[0],
        messageBody: async () => (await read()).message.split("\n").slice(2).join("\n"),
        committedDate: async () => (await read()).committer.date,
        authoredDate: async () => (await read()).author.date,
        url: `${(0,render_repository/* repositoryPage */.WR)(urls, repository)}/commit/${sha}`,
        author,
        committer: author,
        statusCheckRollup: () => rollup(context, sha),
    };
};
const upper = (text) => text?.toUpperCase() ?? null;
const rollup = (context, sha) => {
    const { record } = context.repository;
    const checks = record.checkRuns.filter(({ headSha }) => headSha === sha);
    const statuses = record.statuses.filter((status) => status.sha === sha);
    if (checks.length + statuses.length === 0)
        return null;
    const nodes = [
        ...checks.map((check) => {
            const run = record.runs.find(({ checkSuiteId }) => checkSuiteId === check.suiteId);
            return {
                __typename: "CheckRun",
                name: check.name,
                status: upper(check.status),
                conclusion: upper(check.conclusion) ?? "",
                startedAt: check.startedAt,
                completedAt: check.completedAt,
                detailsUrl: check.detailsUrl,
                isRequired: false,
                checkSuite: {
                    __typename: "CheckSuite",
                    workflowRun: run
                        ? {
                            __typename: "WorkflowRun",
                            event: run.event,
                            workflow: { __typename: "Workflow", name: run.name },
                        }
                        : null,
                },
            };
        }),
        ...statuses.map((status) => ({
            __typename: "StatusContext",
            context: status.context,
            state: upper(status.state),
            targetUrl: status.targetUrl,
            createdAt: status.createdAt,
            description: status.description,
            isRequired: false,
        })),
    ];
    const { status, conclusion } = judgeChecks(checks);
    const bad = conclusion === "failure" || statuses.some(({ state }) => state === "failure" || state === "error");
    const pending = (checks.length > 0 && status !== "completed") || statuses.some(({ state }) => state === "pending");
    return {
        __typename: "StatusCheckRollup",
        state: bad ? "FAILURE" : pending ? "PENDING" : "SUCCESS",
        contexts: (page) => ({
            ...connect("StatusCheckRollupContext", nodes, page),
            checkRunCount: checks.length,
            checkRunCountsByState: countBy("CheckRunStateCount", checks.map((check) => upper(check.conclusion ?? check.status))),
            statusContextCount: statuses.length,
            statusContextCountsByState: countBy("StatusContextStateCount", statuses.map(({ state }) => upper(state))),
        }),
    };
};
const countBy = (typename, states) => [...new Set(states)].map((state) => ({
    __typename: typename,
    state,
    count: states.filter((other) => other === state).length,
}));
const gitRef = async (context, ref) => {
    const found = await context.repository.git.resolveRef(ref);
    if (!found)
        return null;
    const prefix = /^refs\/(heads|tags)\//.exec(ref)?.[0] ?? "refs/";
    return {
        __typename: "Ref",
        id: (0,render_user/* nodeId */.s5)("REF", Number.parseInt(found.sha.slice(0, 12), 16)),
        name: ref.slice(prefix.length),
        prefix,
        target: () => gitObject(context, found.sha),
        branchProtectionRule: null,
    };
};

;// CONCATENATED MODULE: ../packages/local-github/src/graphql/schema-issues.ts








const commentNode = (context, comment) => {
    const { urls, repository } = context;
    const issue = repository.record.issues.find(({ number }) => number === comment.issue);
    return {
        __typename: "IssueComment",
        id: (0,render_user/* nodeId */.s5)("IC", comment.id),
        databaseId: comment.id,
        author: actor(urls, comment.author),
        authorAssociation: (0,render_user/* authorAssociation */.X7)(repository.owner, comment.author),
        body: comment.body,
        createdAt: comment.createdAt,
        updatedAt: comment.updatedAt,
        includesCreatedEdit: comment.updatedAt !== comment.createdAt,
        isMinimized: comment.minimized !== null,
        minimizedReason: comment.minimized ?? "",
        url: `${(0,render_issue/* issuePage */.$s)(urls, repository, issue)}#issuecomment-${comment.id}`,
        reactionGroups: [],
        viewerDidAuthor: !context.identity.anonymous && context.identity.login === comment.author,
        viewerCanMinimize: true,
    };
};
const schema_issues_reasons = {
    completed: "COMPLETED",
    not_planned: "NOT_PLANNED",
    reopened: "REOPENED",
    duplicate: "DUPLICATE",
};
const issueNode = (context, issue) => {
    const { urls, repository } = context;
    const { record } = repository;
    const comments = record.comments.filter((comment) => comment.issue === issue.number);
    const labels = (0,render_issue/* renderLabels */.S3)(urls, repository, issue).map((label) => ({
        __typename: "Label",
        id: label.node_id,
        name: label.name,
        description: label.description,
        color: label.color,
    }));
    const merged = issue.pull?.mergedAt;
    return {
        __typename: issue.pull ? "PullRequest" : "Issue",
        id: (0,render_user/* nodeId */.s5)(issue.pull ? "PR" : "I", issue.id),
        databaseId: issue.id,
        fullDatabaseId: String(issue.id),
        number: issue.number,
        title: issue.title,
        body: issue.body ?? "",
        url: (0,render_issue/* issuePage */.$s)(urls, repository, issue),
        state: merged ? "MERGED" : issue.state.toUpperCase(),
        stateReason: issue.stateReason ? schema_issues_reasons[issue.stateReason] : null,
        closed: issue.state === "closed",
        closedAt: issue.closedAt,
        createdAt: issue.createdAt,
        updatedAt: issue.updatedAt,
        author: actor(urls, issue.author),
        authorAssociation: (0,render_user/* authorAssociation */.X7)(repository.owner, issue.author),
        locked: issue.locked,
        activeLockReason: issue.lockReason?.toUpperCase() ?? null,
        isPinned: false,
        issueType: null,
        parent: null,
        subIssues: () => connect("Issue", []),
        subIssuesSummary: { __typename: "SubIssuesSummary", total: 0, completed: 0, percentCompleted: 0 },
        blockedBy: () => connect("Issue", []),
        blocking: () => connect("Issue", []),
        labels: (page) => connect("Label", labels, page),
        assignees: (page) => connect("User", issue.assignees.map((login) => actor(urls, login)), page),
        assignedActors: (page) => connect("Assignee", issue.assignees.map((login) => actor(urls, login)), page),
        comments: (page) => connect("IssueComment", comments.map((comment) => commentNode(context, comment)), page),
        milestone: null,
        projectCards: () => connect("ProjectCard", []),
        projectItems: () => connect("ProjectV2Item", []),
        reactionGroups: [],
        repository: {
            __typename: "Repository",
            nameWithOwner: repository.fullName,
            name: repository.name,
            owner: actor(urls, repository.owner),
        },
        closedByPullRequestsReferences: () => connect("PullRequest", []),
        ...((0,pull/* isPull */.CD)(issue) && pullFields(context, issue)),
    };
};
const pullFields = (context, issue) => {
    const { urls, repository } = context;
    const { pull } = issue;
    const figures = () => (0,measure_pull/* measurePull */.S)(repository, issue);
    const from = (0,fork_head/* headRepositoryOf */.Aw)(repository, pull);
    const owner = actor(urls, from.owner);
    return {
        isDraft: pull.draft,
        merged: pull.mergedAt !== null,
        mergedAt: pull.mergedAt,
        mergedBy: pull.mergedBy ? actor(urls, pull.mergedBy) : null,
        mergeCommit: () => pull.mergedAt && pull.mergeCommitSha ? gitObject(context, pull.mergeCommitSha) : null,
        potentialMergeCommit: () => (pull.mergeCommitSha ? gitObject(context, pull.mergeCommitSha) : null),
        mergeable: pull.mergeable ? "MERGEABLE" : "CONFLICTING",
        mergeStateStatus: pull.mergeable ? "CLEAN" : "DIRTY",
        headRefName: pull.headRef,
        headRefOid: pull.headSha,
        baseRefName: pull.baseRef,
        baseRefOid: pull.baseSha,
        baseRef: { __typename: "Ref", name: pull.baseRef, branchProtectionRule: null },
        headRepository: {
            __typename: "Repository",
            id: (0,render_user/* nodeId */.s5)("R", from.record.id),
            name: from.name,
            nameWithOwner: from.fullName,
            owner,
        },
        headRepositoryOwner: owner,
        isCrossRepository: from !== repository,
        maintainerCanModify: false,
        viewerCanUpdate: true,
        isInMergeQueue: false,
        isMergeQueueEnabled: false,
        autoMergeRequest: null,
        reviewDecision: "",
        additions: async () => (await figures()).additions,
        deletions: async () => (await figures()).deletions,
        changedFiles: async () => (await figures()).changedFiles,
        files: () => connect("PullRequestChangedFile", []),
        reviews: () => connect("PullRequestReview", []),
        latestReviews: () => connect("PullRequestReview", []),
        reviewRequests: () => connect("ReviewRequest", []),
        closingIssuesReferences: () => connect("Issue", []),
        commits: async (page) => {
            const listed = await repository.git.text(["rev-list", "--reverse", `${pull.baseSha}..${pull.headSha}`]);
            const shas = listed.split("\n").filter(Boolean);
            const nodes = shas.map((sha) => ({
                __typename: "PullRequestCommit",
                commit: () => gitObject(context, sha),
            }));
            return connect("PullRequestCommit", nodes, page);
        },
        // What a terminal asks for the last commit's checks.
        statusCheckRollup: async () => {
            const commit = await gitObject(context, pull.headSha);
            const rollup = commit?.statusCheckRollup;
            return typeof rollup === "function" ? rollup() : null;
        },
    };
};

;// CONCATENATED MODULE: ../packages/local-github/src/graphql/rest-mutations.ts








const routes = [...commentRoutes, ...issueRoutes, ...pullRoutes];
const carryOut = async (inside, method, path, body) => {
    const { repository } = inside;
    const { route, params } = (0,router/* findRoute */.$6)(routes, method, `/repos/${repository.fullName}${path}`);
    try {
        (0,authorise/* authorise */.Z_)(inside.identity, repository, route.needs);
        const context = { ...inside, params, body: body };
        const reply = await repository.exclusive(() => route.handle(context));
        await repository.save();
        return reply.json;
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.AF))
            throw error;
        const reason = error.errors?.map(({ message, field, code }) => message ?? `${field} ${code}`).join(", ");
        throw new FieldFailure(error.status === 403 ? "FORBIDDEN" : "UNPROCESSABLE", reason ?? error.message);
    }
};
const restMutations = (find) => {
    const numbered = (id) => {
        const found = find(String(id));
        const issue = found.inside.repository.record.issues.find((candidate) => candidate.id === found.key);
        if (!issue)
            throw new FieldFailure("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'.`);
        return { inside: found.inside, issue };
    };
    const show = (inside, id) => issueNode(inside, inside.repository.record.issues.find((candidate) => candidate.id === id));
    const setState = async (id, kind, body) => {
        const { inside, issue } = numbered(id);
        await carryOut(inside, "PATCH", `/${kind}/${issue.number}`, body);
        return show(inside, issue.id);
    };
    const payload = (typename, fields, input) => ({
        __typename: typename,
        clientMutationId: input.clientMutationId ?? null,
        ...fields,
    });
    return {
        createIssue: async ({ input }) => {
            const { inside } = find(String(input.repositoryId));
            const { id } = await carryOut(inside, "POST", "/issues", { title: input.title, body: input.body });
            return payload("CreateIssuePayload", { issue: show(inside, id) }, input);
        },
        createPullRequest: async ({ input }) => {
            const { inside } = find(String(input.repositoryId));
            const { title, body, draft, headRefName: head, baseRefName: base } = input;
            const { id } = await carryOut(inside, "POST", "/pulls", { title, body, draft, head, base });
            return payload("CreatePullRequestPayload", { pullRequest: show(inside, id) }, input);
        },
        addComment: async ({ input }) => {
            const { inside, issue } = numbered(input.subjectId);
            const { id } = await carryOut(inside, "POST", `/issues/${issue.number}/comments`, { body: input.body });
            const comment = inside.repository.record.comments.find((candidate) => candidate.id === id);
            const edge = { __typename: "IssueCommentEdge", node: commentNode(inside, comment) };
            return payload("AddCommentPayload", { commentEdge: edge, subject: show(inside, issue.id) }, input);
        },
        closeIssue: async ({ input }) => {
            const reason = typeof input.stateReason === "string" ? input.stateReason.toLowerCase() : undefined;
            const issue = await setState(input.issueId, "issues", { state: "closed", state_reason: reason });
            return payload("CloseIssuePayload", { issue }, input);
        },
        reopenIssue: async ({ input }) => payload("ReopenIssuePayload", { issue: await setState(input.issueId, "issues", { state: "open" }) }, input),
        closePullRequest: async ({ input }) => payload("ClosePullRequestPayload", { pullRequest: await setState(input.pullRequestId, "pulls", { state: "closed" }) }, input),
        reopenPullRequest: async ({ input }) => payload("ReopenPullRequestPayload", { pullRequest: await setState(input.pullRequestId, "pulls", { state: "open" }) }, input),
        mergePullRequest: async ({ input }) => {
            const { inside, issue } = numbered(input.pullRequestId);
            await carryOut(inside, "PUT", `/pulls/${issue.number}/merge`, {
                merge_method: typeof input.mergeMethod === "string" ? input.mergeMethod.toLowerCase() : undefined,
                commit_title: input.commitHeadline,
                commit_message: input.commitBody,
                sha: input.expectedHeadOid,
            });
            return payload("MergePullRequestPayload", { pullRequest: show(inside, issue.id) }, input);
        },
    };
};

;// CONCATENATED MODULE: ../packages/local-github/src/graphql/schema-repository.ts











/** What GraphQL shows of a repository, to the extent that the token may see it. */
const repositoryNode = (context) => {
    const { repository, urls, identity } = context;
    const { record, git } = repository;
    const need = (permission) => {
        if (!(0,authorise/* holds */.v9)(identity, repository, permission, "read"))
            throw new FieldFailure("FORBIDDEN", "Resource not accessible by integration");
    };
    const releases = () => {
        need("contents");
        return record.releases.filter(({ draft }) => !draft || (0,routes_releases/* seesDrafts */.zJ)(context));
    };
    const findIssue = (number, wanted) => {
        need(wanted === "issue" ? "issues" : "pull_requests");
        const issue = record.issues.find((candidate) => candidate.number === number);
        if (!issue || (wanted === "issue" && issue.pull) || (wanted === "pull" && !issue.pull))
            throw new FieldFailure("NOT_FOUND", `Could not resolve to ${wanted === "pull" ? "a PullRequest" : wanted === "issue" ? "an Issue" : "an issue or pull request"} with the number of ${number}.`);
        return issueNode(context, issue);
    };
    const list = (typename, pulls, args) => {
        need(pulls ? "pull_requests" : "issues");
        const labels = args.labels ?? args.filterBy?.labels ?? [];
        const found = record.issues.filter((issue) => (0,pull/* isPull */.CD)(issue) === pulls &&
            (!args.states || args.states.includes(issue.pull?.mergedAt ? "MERGED" : issue.state.toUpperCase())) &&
            (labels.length === 0 || labels.some((label) => issue.labels.includes(label))) &&
            (!args.filterBy?.createdBy || issue.author === args.filterBy.createdBy) &&
            (!args.filterBy?.assignee || issue.assignees.includes(args.filterBy.assignee)) &&
            (!args.headRefName || issue.pull?.headRef === args.headRefName) &&
            (!args.baseRefName || issue.pull?.baseRef === args.baseRefName));
        const direction = args.orderBy?.direction === "ASC" ? 1 : -1;
        found.sort((a, b) => direction * (a.number - b.number));
        return connect(typename, found.map((issue) => issueNode(context, issue)), args);
    };
    return {
        __typename: "Repository",
        id: (0,render_user/* nodeId */.s5)("R", record.id),
        databaseId: record.id,
        name: repository.name,
        nameWithOwner: repository.fullName,
        owner: actor(urls, repository.owner),
        url: (0,render_repository/* repositoryPage */.WR)(urls, repository),
        sshUrl: `${urls.plain}/${repository.fullName}.git`,
        mirrorUrl: null,
        isTemplate: false,
        homepageUrl: null,
        description: record.description,
        isPrivate: record.private,
        visibility: record.private ? "PRIVATE" : "PUBLIC",
        isArchived: false,
        isFork: false,
        isEmpty: Object.keys(record.refs).length === 0,
        parent: null,
        hasIssuesEnabled: true,
        hasWikiEnabled: false,
        hasDiscussionsEnabled: false,
        hasProjectsEnabled: false,
        mergeCommitAllowed: true,
        squashMergeAllowed: true,
        rebaseMergeAllowed: false,
        createdAt: record.createdAt,
        updatedAt: record.updatedAt,
        pushedAt: record.pushedAt,
        viewerPermission: (0,authorise/* holds */.v9)(identity, repository, "administration", "write")
            ? "ADMIN"
            : (0,authorise/* holds */.v9)(identity, repository, "contents", "write")
                ? "WRITE"
                : "READ",
        viewerCanAdminister: (0,authorise/* holds */.v9)(identity, repository, "administration", "write"),
        viewerDefaultMergeMethod: "MERGE",
        defaultBranchRef: () => gitRef(context, `refs/heads/${record.defaultBranch}`),
        ref: async ({ qualifiedName }) => {
            need("contents");
            const places = qualifiedName.startsWith("refs/") ? [""] : ["refs/heads/", "refs/tags/"];
            for (const place of places) {
                const found = await gitRef(context, `${place}${qualifiedName}`);
                if (found)
                    return found;
            }
            return null;
        },
        refs: async (args) => {
            need("contents");
            checkBounds("refs", args);
            const all = (await git.listRefs([args.refPrefix])).filter(({ ref }) => !args.query || ref.slice(args.refPrefix.length).includes(args.query));
            if (args.orderBy?.direction === "DESC")
                all.reverse();
            return connect("Ref", all, args, ({ ref }) => gitRef(context, ref));
        },
        object: ({ expression, oid }) => {
            need("contents");
            return gitObject(context, oid ?? expression ?? "");
        },
        release: ({ tagName }) => {
            const found = releases().find((release) => release.tagName === tagName);
            return found ? releaseNode(context, found) : null;
        },
        latestRelease: () => {
            const found = (0,routes_releases/* findLatestRelease */.kA)(releases());
            return found ? releaseNode(context, found) : null;
        },
        releases: (args) => {
            checkBounds("releases", args);
            const direction = args.orderBy?.direction === "ASC" ? 1 : -1;
            const sorted = releases().sort((a, b) => direction * (a.createdAt.localeCompare(b.createdAt) || a.id - b.id));
            return connect("Release", sorted, args, (release) => releaseNode(context, release));
        },
        issue: ({ number }) => findIssue(number, "issue"),
        pullRequest: ({ number }) => findIssue(number, "pull"),
        issueOrPullRequest: ({ number }) => findIssue(number, "either"),
        issues: (args) => list("Issue", false, args),
        pullRequests: (args) => list("PullRequest", true, args),
        labels: (args) => connect("Label", record.labels.map((label) => ({
            __typename: "Label",
            id: (0,render_user/* nodeId */.s5)("LA", label.id),
            name: label.name,
            color: label.color,
            description: label.description,
            createdAt: record.createdAt,
            isDefault: false,
            url: "",
        })), args),
        milestones: () => connect("Milestone", []),
    };
};
const releaseNode = (context, release) => {
    const { repository, urls } = context;
    return {
        __typename: "Release",
        id: (0,render_user/* nodeId */.s5)("RE", release.id),
        databaseId: release.id,
        name: release.name ?? "",
        tagName: release.tagName,
        description: release.body,
        isDraft: release.draft,
        isPrerelease: release.prerelease,
        isLatest: () => (0,routes_releases/* findLatestRelease */.kA)(repository.record.releases) === release,
        isImmutable: release.immutable,
        immutable: release.immutable,
        createdAt: release.createdAt,
        publishedAt: release.publishedAt,
        updatedAt: release.updatedAt,
        url: `${(0,render_repository/* repositoryPage */.WR)(urls, repository)}/releases/tag/${(0,render_release/* releaseTagPath */.TB)(release)}`,
        author: actor(urls, release.author),
        tagCommit: () => gitObject(context, `refs/tags/${release.tagName}^{commit}`),
        releaseAssets: (page) => connect("ReleaseAsset", release.assets.map((asset) => {
            const shown = (0,render_release/* renderAsset */.ns)(urls, repository, release, asset);
            return {
                __typename: "ReleaseAsset",
                id: shown.node_id,
                name: asset.name,
                size: asset.size,
                contentType: asset.contentType,
                digest: shown.digest,
                downloadUrl: shown.browser_download_url,
                downloadCount: asset.downloads,
            };
        }), page),
    };
};

;// CONCATENATED MODULE: ../packages/local-github/src/graphql/search-issues.ts

const stateOf = (issue) => (issue.pull?.mergedAt ? "merged" : issue.state);
/**
 * `repo:octo/flights is:issue state:open label:drift,"needs data" word`, as terminals search.
 * https://docs.github.com/en/search-github/searching-on-github/searching-issues-and-pull-requests
 */
const parseIssueSearch = (query) => {
    const repositories = [];
    const tests = [];
    for (const [, negated, qualifier, value = ""] of query.matchAll(/(-?)(?:(\w+):)?((?:"[^"]*"|[^\s"])+)/g)) {
        const values = [...value.matchAll(/"([^"]*)"|[^,"]+/g)].map((match) => (match[1] ?? match[0]).toLowerCase());
        const test = qualifier === "repo" ? undefined : makeTest(qualifier, values);
        if (qualifier === "repo")
            repositories.push(...values);
        if (test)
            tests.push(negated ? (issue) => !test(issue) : test);
    }
    return { repositories, matches: (issue) => tests.every((test) => test(issue)) };
};
const makeTest = (qualifier, values) => {
    const has = (text) => values.includes(text.toLowerCase());
    switch (qualifier) {
        case undefined:
            return (issue) => values.some((word) => `${issue.title} ${issue.body ?? ""}`.toLowerCase().includes(word));
        case "is":
        case "state":
        case "type":
            if (values.some((value) => ["issue", "pr"].includes(value)))
                return (issue) => has(issue.pull ? "pr" : "issue");
            return (issue) => has(stateOf(issue)) || (issue.state === "closed" && has("closed"));
        case "label":
            return (issue) => issue.labels.some(has);
        case "author":
            return (issue) => has(issue.author);
        case "assignee":
            return (issue) => issue.assignees.some(has);
        case "head":
            return (issue) => issue.pull !== undefined && has(issue.pull.headRef);
        case "base":
            return (issue) => issue.pull !== undefined && has(issue.pull.baseRef);
        case "archived":
        case "sort":
            return undefined;
        default:
            throw new FieldFailure("UNPROCESSABLE", `Searching by "${qualifier}:" is not kept by this local GitHub.`);
    }
};

;// CONCATENATED MODULE: ../packages/local-github/src/graphql/schema-root.ts











const unresolved = (what) => new FieldFailure("NOT_FOUND", `Could not resolve to ${what}.`);
/** The same request, inside one repository. */
const within = (context, fullName) => {
    const repository = context.hub.findRepository(fullName);
    const hidden = repository?.record.private && !(0,authorise/* belongsTo */.g4)(context.identity, repository);
    if (!repository || hidden)
        throw unresolved(`a Repository with the name '${fullName}'`);
    return { ...context, repository };
};
const findNode = (context, id) => {
    const parsed = (0,render_user/* parseNodeId */.rv)(id);
    const repository = parsed && context.hub.findRepositoryById(parsed.kind === "R" ? parsed.id : repositoryIdOf(parsed.id));
    if (!parsed || !repository)
        throw unresolved(`a node with the global id of '${id}'`);
    return { kind: parsed.kind, key: parsed.id, inside: within(context, repository.fullName) };
};
const node = (context, id) => {
    const { kind, key, inside } = findNode(context, id);
    const { record } = inside.repository;
    const issue = record.issues.find((candidate) => candidate.id === key);
    const comment = record.comments.find((candidate) => candidate.id === key);
    if (kind === "R")
        return repositoryNode(inside);
    if ((kind === "I" || kind === "PR") && issue)
        return issueNode(inside, issue);
    if (kind === "IC" && comment)
        return commentNode(inside, comment);
    throw unresolved(`a node with the global id of '${id}'`);
};
const queryRoot = (context) => ({
    __typename: "Query",
    viewer: () => actor(context.urls, (0,src_hub/* loginOf */.D)(context.identity)),
    repository: ({ owner, name }) => repositoryNode(within(context, `${owner}/${name}`)),
    node: ({ id }) => node(context, id),
    search: (args) => {
        if (!/^ISSUE/.test(args.type))
            throw new FieldFailure("UNPROCESSABLE", "Only issues and pull requests can be searched for.");
        const { repositories, matches } = parseIssueSearch(args.query);
        const found = repositories.flatMap((fullName) => {
            const inside = within(context, fullName);
            const seen = (issue) => (0,authorise/* holds */.v9)(context.identity, inside.repository, issue.pull ? "pull_requests" : "issues", "read");
            const issues = inside.repository.record.issues.filter((issue) => seen(issue) && matches(issue));
            return issues.toReversed().map((issue) => issueNode(inside, issue));
        });
        return { ...connect("SearchResultItem", found, args), issueCount: found.length };
    },
    repositoryOwner: ({ login }) => actor(context.urls, login),
    rateLimit: { __typename: "RateLimit", limit: 5000, cost: 1, remaining: 4999, resetAt: context.hub.now() },
    // `gh` asks which fields a server knows before it uses the newer ones.
    __type: ({ name }) => ({
        __typename: "__Type",
        name,
        fields: () => (knownFields[name] ?? []).map((field) => ({ __typename: "__Field", name: field })),
        inputFields: () => [],
        enumValues: () => [],
    }),
});
const knownFields = {
    Issue: ["stateReason", "assignedActors"],
    PullRequest: [
        "reviews",
        "reviewRequests",
        "reviewDecision",
        "isInMergeQueue",
        "isMergeQueueEnabled",
        "statusCheckRollup",
    ],
    Release: ["immutable", "isImmutable"],
    StatusCheckRollupContextConnection: [
        "checkRunCount",
        "checkRunCountsByState",
        "statusContextCount",
        "statusContextCountsByState",
    ],
    Repository: ["viewerPermission"],
};
const classifiers = ["ABUSE", "DUPLICATE", "LOW_QUALITY", "OFF_TOPIC", "OUTDATED", "RESOLVED", "SPAM"];
/** Hides or shows a comment; `reason` null shows it. */
const setMinimized = async (context, subjectId, reason) => {
    const { kind, key, inside } = findNode(context, subjectId);
    const { repository } = inside;
    const comment = kind === "IC" ? repository.record.comments.find(({ id }) => id === key) : undefined;
    if (!comment)
        throw unresolved(`a node with the global id of '${subjectId}'`);
    if (reason !== null && !classifiers.includes(reason))
        throw new FieldFailure("argumentLiteralsIncompatible", `classifier must be one of ${classifiers.join(", ")}`);
    const allowed = (0,authorise/* holds */.v9)(context.identity, repository, "issues", "write") ||
        (0,authorise/* holds */.v9)(context.identity, repository, "pull_requests", "write");
    if (!allowed)
        throw new FieldFailure("FORBIDDEN", "Resource not accessible by integration");
    await repository.exclusive(async () => {
        comment.minimized = reason === null ? null : reason.toLowerCase().replaceAll("_", "-");
        await repository.save();
    });
    return commentNode(inside, comment);
};
const mutationRoot = (context) => ({
    __typename: "Mutation",
    ...restMutations((id) => findNode(context, id)),
    minimizeComment: async ({ input, }) => ({
        __typename: "MinimizeCommentPayload",
        clientMutationId: input.clientMutationId ?? null,
        minimizedComment: await setMinimized(context, input.subjectId, input.classifier),
    }),
    unminimizeComment: async ({ input }) => ({
        __typename: "UnminimizeCommentPayload",
        clientMutationId: input.clientMutationId ?? null,
        unminimizedComment: await setMinimized(context, input.subjectId, null),
    }),
});

;// CONCATENATED MODULE: ../packages/local-github/src/routes/graphql.ts






/**
 * GraphQL, for the fields that clients of this project and `gh` ask for. A field that is not kept here is an error
 * that names it, never a silent null.
 */
const graphql_answer = async (context) => {
    if (context.identity.anonymous)
        throw new problem/* Problem */.AF(401, "This endpoint requires you to be authenticated.");
    const { query, variables, operationName } = context.body;
    if (typeof query !== "string")
        return (0,http_reply.ok)({ errors: [{ message: "A query attribute must be specified and must be a string." }] });
    try {
        const document = parseDocument(query);
        const operation = operationName
            ? document.operations.find(({ name }) => name === operationName)
            : document.operations[0];
        if (!operation)
            return (0,http_reply.ok)({ errors: [{ message: "No operation of that name is in the query." }] });
        const root = operation.type === "mutation" ? mutationRoot(context) : queryRoot(context);
        return (0,http_reply.ok)(await executeOperation(document, operation, variables ?? {}, root));
    }
    catch (error) {
        if (error instanceof GraphQLSyntaxError)
            return (0,http_reply.ok)({ errors: [{ message: `Parse error: ${error.message}` }] });
        throw error;
    }
};
const graphqlRoutes = [(0,router/* route */.wE)("POST", "/graphql", "none", graphql_answer)];

;// CONCATENATED MODULE: ../packages/local-github/src/routes/repositories.ts









const repositories_path = "/repos/{owner}/{repo}";
const accessOf = ({ identity, repository }) => !identity.anonymous && (0,authorise/* belongsTo */.g4)(identity, repository) && identity.permissions === "admin"
    ? "admin"
    : (0,authorise/* holds */.v9)(identity, repository, "contents", "write")
        ? "write"
        : "read";
const repositories_view = (context) => (0,render_repository/* renderRepository */.xW)(context.urls, context.repository, accessOf(context));
const repositories_update = async (context) => {
    const { body, repository } = context;
    const { record, git } = repository;
    const branch = (0,fields/* optionalString */.sx)(body, "default_branch");
    if (branch !== undefined && branch !== record.defaultBranch) {
        if (!(await git.resolveRef(`refs/heads/${branch}`)))
            throw (0,problem/* invalid */.Gq)(`The branch ${branch} was not found. Please push that ref first or create it.`);
        record.defaultBranch = branch;
        await git.run(["symbolic-ref", "HEAD", `refs/heads/${branch}`]);
    }
    if ("description" in body)
        record.description = (0,fields/* optionalString */.sx)(body, "description") ?? null;
    record.updatedAt = context.hub.now();
    return (0,http_reply.ok)(repositories_view(context));
};
const listBranches = async (context) => {
    const refs = await context.repository.git.listRefs(["refs/heads/"]);
    const api = (0,render_repository/* repositoryUrl */.Ek)(context.urls, context.repository);
    return (0,http_reply.ok)((0,paginate/* paginate */.E)(context, refs).map(({ ref, sha }) => ({
        name: ref.slice("refs/heads/".length),
        commit: { sha, url: `${api}/commits/${sha}` },
        protected: false,
    })));
};
const getBranch = async (context) => {
    const { urls, repository } = context;
    const name = context.params.branch;
    const found = await repository.git.resolveRef(`refs/heads/${name}`);
    if (!found)
        throw (0,problem/* notFound */.mX)();
    const api = `${(0,render_repository/* repositoryUrl */.Ek)(urls, repository)}/branches/${encodeURIComponent(name)}`;
    return (0,http_reply.ok)({
        name,
        commit: (await (0,commits/* renderAll */.Yl)(context, [found.sha]))[0],
        _links: { self: api, html: `${(0,render_repository/* repositoryPage */.WR)(urls, repository)}/tree/${name}` },
        protected: false,
        protection: {
            enabled: false,
            required_status_checks: { enforcement_level: "off", contexts: [], checks: [] },
        },
        protection_url: `${api}/protection`,
    });
};
const listTags = async (context) => {
    const { urls, repository } = context;
    const api = (0,render_repository/* repositoryUrl */.Ek)(urls, repository);
    const refs = (await repository.git.listRefs(["refs/tags/"])).toReversed();
    const tags = await Promise.all((0,paginate/* paginate */.E)(context, refs).map(async ({ ref }) => {
        const name = ref.slice("refs/tags/".length);
        const sha = (await repository.git.resolveCommit(ref)) ?? "";
        return {
            name,
            zipball_url: `${api}/zipball/${ref}`,
            tarball_url: `${api}/tarball/${ref}`,
            commit: { sha, url: `${api}/commits/${sha}` },
            node_id: `REF_${name}`,
        };
    }));
    return (0,http_reply.ok)(tags);
};
/** `git archive` of a ref, kept like any blob and fetched from the blob host. */
const archive = (format) => async (context) => {
    const { repository, hub } = context;
    const sha = await (0,commits/* resolveOr */.wW)(context, context.params.ref ?? repository.record.defaultBranch);
    const root = `${repository.owner}-${repository.name}-${sha.slice(0, 7)}`;
    const { output } = await repository.git.run(["archive", `--format=${format}`, `--prefix=${root}/`, sha]);
    const { sha256 } = await hub.blobs.store((async function* () {
        yield output;
    })());
    const type = format === "zip" ? "application/zip" : "application/x-gzip";
    return (0,http_reply/* redirect */.V2)(signBlobUrl(hub, { sha256, name: `${root}.${format}`, type }));
};
const immutable = (context, enabled) => {
    context.repository.record.immutableReleases = enabled;
    return (0,http_reply/* noContent */.V$)();
};
const repositoryRoutes = [
    (0,router/* route */.wE)("GET", repositories_path, "metadata=read", (context) => (0,http_reply.ok)(repositories_view(context))),
    (0,router/* route */.wE)("PATCH", repositories_path, "administration=write", repositories_update),
    (0,router/* route */.wE)("GET", `${repositories_path}/branches`, "contents=read", listBranches),
    (0,router/* route */.wE)("GET", `${repositories_path}/branches/{branch+}`, "contents=read", getBranch),
    (0,router/* route */.wE)("GET", `${repositories_path}/tags`, "metadata=read", listTags),
    (0,router/* route */.wE)("GET", `${repositories_path}/topics`, "metadata=read", () => (0,http_reply.ok)({ names: [] })),
    (0,router/* route */.wE)("GET", `${repositories_path}/tarball/{ref+}`, "contents=read", archive("tar.gz")),
    (0,router/* route */.wE)("GET", `${repositories_path}/tarball`, "contents=read", archive("tar.gz")),
    (0,router/* route */.wE)("GET", `${repositories_path}/zipball/{ref+}`, "contents=read", archive("zip")),
    (0,router/* route */.wE)("GET", `${repositories_path}/zipball`, "contents=read", archive("zip")),
    (0,router/* route */.wE)("GET", `${repositories_path}/immutable-releases`, "administration=read", (context) => {
        if (!context.repository.record.immutableReleases)
            throw (0,problem/* notFound */.mX)();
        return (0,http_reply.ok)({ enabled: true, enforced_by_owner: false });
    }),
    (0,router/* route */.wE)("PUT", `${repositories_path}/immutable-releases`, "administration=write", (context) => immutable(context, true)),
    (0,router/* route */.wE)("DELETE", `${repositories_path}/immutable-releases`, "administration=write", (context) => immutable(context, false)),
];

// EXTERNAL MODULE: ../packages/local-github/src/rules/match-ref-name.ts
var match_ref_name = __webpack_require__(99424);
;// CONCATENATED MODULE: ../packages/local-github/src/routes/rulesets.ts








const rulesets_path = "/repos/{owner}/{repo}/rulesets";
const rulesets_render = (context, ruleset) => ({
    id: ruleset.id,
    name: ruleset.name,
    target: ruleset.target,
    source_type: "Repository",
    source: context.repository.fullName,
    enforcement: ruleset.enforcement,
    bypass_actors: [],
    current_user_can_bypass: "never",
    node_id: (0,render_user/* nodeId */.s5)("RRS", ruleset.id),
    _links: { self: { href: `${(0,render_repository/* repositoryUrl */.Ek)(context.urls, context.repository)}/rulesets/${ruleset.id}` } },
    conditions: { ref_name: { include: ruleset.include, exclude: ruleset.exclude } },
    rules: ruleset.rules,
    created_at: ruleset.createdAt,
    updated_at: ruleset.updatedAt,
});
const rulesets_find = (context) => {
    const ruleset = context.repository.record.rulesets.find(({ id }) => id === (0,router/* numberParam */.Fo)(context, "id"));
    if (!ruleset)
        throw (0,problem/* notFound */.mX)();
    return ruleset;
};
const readRefNames = (context, which) => ((0,fields/* optionalArray */.oS)((0,fields/* optionalObject */.u9)((0,fields/* optionalObject */.u9)(context.body, "conditions") ?? {}, "ref_name") ?? {}, which) ?? []).map(String);
const rulesets_create = (context) => {
    const { body, hub, repository } = context;
    const now = hub.now();
    const ruleset = {
        id: repository.nextId(),
        name: (0,fields/* requiredString */.Fk)(body, "name", "Ruleset"),
        target: (0,fields/* optionalChoice */.AU)(body, "target", ["branch", "tag"]) ?? "branch",
        enforcement: (0,fields/* optionalChoice */.AU)(body, "enforcement", ["disabled", "active", "evaluate"]) ?? "active",
        include: readRefNames(context, "include"),
        exclude: readRefNames(context, "exclude"),
        rules: ((0,fields/* optionalArray */.oS)(body, "rules") ?? []),
        createdAt: now,
        updatedAt: now,
    };
    repository.record.rulesets.push(ruleset);
    return (0,http_reply/* created */.zu)(rulesets_render(context, ruleset));
};
const rulesets_remove = (context) => {
    const ruleset = rulesets_find(context);
    context.repository.record.rulesets = context.repository.record.rulesets.filter((other) => other !== ruleset);
    return (0,http_reply/* noContent */.V$)();
};
/** The rules that hold for a branch, as tools ask before they push. */
const listForBranch = (context) => {
    const { record } = context.repository;
    const active = record.rulesets.filter((ruleset) => ruleset.enforcement === "active" &&
        (0,match_ref_name/* matchesRefName */.A)(ruleset, `refs/heads/${context.params.branch}`, record.defaultBranch));
    return (0,http_reply.ok)((0,paginate/* paginate */.E)(context, active.flatMap((ruleset) => ruleset.rules.map((rule) => ({
        ...rule,
        ruleset_source_type: "Repository",
        ruleset_source: context.repository.fullName,
        ruleset_id: ruleset.id,
    })))));
};
const rulesetRoutes = [
    (0,router/* route */.wE)("GET", rulesets_path, "metadata=read", (context) => (0,http_reply.ok)((0,paginate/* paginate */.E)(context, context.repository.record.rulesets).map((ruleset) => rulesets_render(context, ruleset)))),
    (0,router/* route */.wE)("POST", rulesets_path, "administration=write", rulesets_create),
    (0,router/* route */.wE)("GET", `${rulesets_path}/{id}`, "metadata=read", (context) => (0,http_reply.ok)(rulesets_render(context, rulesets_find(context)))),
    (0,router/* route */.wE)("DELETE", `${rulesets_path}/{id}`, "administration=write", rulesets_remove),
    (0,router/* route */.wE)("GET", "/repos/{owner}/{repo}/rules/branches/{branch+}", "metadata=read", listForBranch),
];

// EXTERNAL MODULE: ../packages/local-github/src/routes/statuses.ts
var routes_statuses = __webpack_require__(99186);
;// CONCATENATED MODULE: ../packages/local-github/src/routes/users.ts








const describeUser = ({ urls, hub }, login) => ({
    ...(0,render_user/* renderUser */.SB)(urls, login),
    name: login,
    company: null,
    blog: "",
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: hub.repositories().filter(({ owner }) => owner === login).length,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: "2008-01-14T04:33:35Z",
    updated_at: "2008-01-14T04:33:35Z",
});
const viewer = (context) => {
    const { identity } = context;
    if (identity.anonymous)
        throw new problem/* Problem */.AF(401, "Requires authentication");
    // GITHUB_TOKEN belongs to an app's installation, and no person stands behind it.
    if (identity.runId !== undefined)
        throw new problem/* Problem */.AF(403, "Resource not accessible by integration");
    return (0,http_reply.ok)(describeUser(context, (0,src_hub/* loginOf */.D)(identity)));
};
const listRepositories = (context) => {
    const visible = context.hub
        .repositories()
        .filter((repository) => !repository.record.private || (0,authorise/* belongsTo */.g4)(context.identity, repository));
    return (0,http_reply.ok)((0,paginate/* paginate */.E)(context, visible).map((repository) => (0,render_repository/* renderRepository */.xW)(context.urls, repository, "read")));
};
const userRoutes = (limits) => [
    (0,router/* route */.wE)("GET", "/user", "none", viewer),
    (0,router/* route */.wE)("GET", "/user/repos", "none", listRepositories),
    (0,router/* route */.wE)("GET", "/users/{login}", "none", (context) => (0,http_reply.ok)(describeUser(context, context.params.login))),
    (0,router/* route */.wE)("GET", "/rate_limit", "none", (context) => {
        limits.giveBack(context.identity);
        const core = { ...limits.describe(context.identity), resource: "core" };
        return (0,http_reply.ok)({
            resources: { core, search: { ...core, resource: "search" }, graphql: { ...core, resource: "graphql" } },
            rate: core,
        });
    }),
    (0,router/* route */.wE)("GET", "/meta", "none", () => (0,http_reply.ok)({ verifiable_password_authentication: false, installed_version: "3.19.0" })),
    (0,router/* route */.wE)("GET", "/zen", "none", () => ({
        status: 200,
        content: "Keep it logically awesome.",
        headers: { "content-type": "text/plain;charset=utf-8" },
    })),
    (0,router/* route */.wE)("GET", "/", "none", ({ urls }) => (0,http_reply.ok)({
        current_user_url: `${urls.api}/user`,
        rate_limit_url: `${urls.api}/rate_limit`,
        repository_url: `${urls.api}/repos/{owner}/{repo}`,
    })),
];

;// CONCATENATED MODULE: ../packages/local-github/src/routes/all.ts























/** Every operation served, in the order it is looked for: what is fixed before what takes anything. */
const apiRoutes = (limits) => [
    ...assetRoutes,
    ...routes_releases/* releaseRoutes */.Er,
    ...gitRefRoutes,
    ...gitObjectRoutes,
    ...contentRoutes,
    ...checkRoutes,
    ...routes_statuses/* statusRoutes */.F,
    ...commits/* commitRoutes */.ef,
    commits/* commitRoute */.hA,
    ...pullRoutes,
    ...commentRoutes,
    ...labelRoutes,
    ...issueRoutes,
    ...deployments/* deploymentRoutes */.i,
    ...environments/* environmentRoutes */.Y,
    ...dispatchRoutes,
    ...actionsRunRoutes,
    ...actionsArtifactRoutes,
    ...attestationRoutes,
    ...rulesetRoutes,
    ...forkRoutes,
    ...repositoryRoutes,
    ...userRoutes(limits),
    ...graphqlRoutes,
];

;// CONCATENATED MODULE: ../packages/local-github/src/state/blob-store.ts





/** Bytes under the digest of their content: the same file stored twice is kept once. */
const openBlobStore = async (directory) => {
    const incoming = (0,external_node_path_.join)(directory, "incoming");
    await (0,promises_.rm)(incoming, { recursive: true, force: true });
    await (0,promises_.mkdir)(incoming, { recursive: true });
    const pathOf = (sha256) => (0,external_node_path_.join)(directory, sha256.slice(0, 2), sha256);
    return {
        pathOf,
        /** Streams to disk, hashing on the way. @throws when the source breaks off; nothing is kept then. */
        store: async (source) => {
            const temporary = (0,external_node_path_.join)(incoming, (0,external_node_crypto_.randomUUID)());
            const hash = (0,external_node_crypto_.createHash)("sha256");
            let size = 0;
            try {
                await (0,external_node_stream_promises_.pipeline)(source, async function* (chunks) {
                    for await (const chunk of chunks) {
                        hash.update(chunk);
                        size += chunk.length;
                        yield chunk;
                    }
                }, (0,external_node_fs_.createWriteStream)(temporary, { highWaterMark: 1 << 20 }));
                const sha256 = hash.digest("hex");
                const path = pathOf(sha256);
                if ((0,external_node_fs_.existsSync)(path))
                    await (0,promises_.rm)(temporary);
                else {
                    await (0,promises_.mkdir)((0,external_node_path_.join)(directory, sha256.slice(0, 2)), { recursive: true });
                    await (0,promises_.rename)(temporary, path);
                }
                return { sha256, size };
            }
            catch (error) {
                await (0,promises_.rm)(temporary, { force: true });
                throw error;
            }
        },
        /** A place for the parts of an upload in blocks, below `incoming`, so that a restart forgets what never ended. */
        partsDirectory: (key) => (0,external_node_path_.join)(incoming, `${key}.parts`),
        read: (sha256, range) => (0,external_node_fs_.createReadStream)(pathOf(sha256), { ...range, highWaterMark: 1 << 20 }),
        has: (sha256) => (0,external_node_fs_.existsSync)(pathOf(sha256)),
        /** Removes every blob that nothing refers to any more. */
        collect: async (referenced) => {
            for (const folder of await (0,promises_.readdir)(directory)) {
                if (folder.length !== 2)
                    continue;
                for (const sha256 of await (0,promises_.readdir)((0,external_node_path_.join)(directory, folder)))
                    if (!referenced.has(sha256))
                        await (0,promises_.rm)((0,external_node_path_.join)(directory, folder, sha256), { force: true });
            }
        },
    };
};

// EXTERNAL MODULE: ../packages/local-github/src/state/instance.ts
var state_instance = __webpack_require__(78134);
;// CONCATENATED MODULE: ../packages/local-github/src/state/watch-pushes.ts


/** Watches for the note that the post-receive hook leaves; returns how to stop. */
const watchPushes = (gitDirectory, notice, log) => {
    let watcher;
    try {
        watcher = (0,external_node_fs_.watch)(gitDirectory, { persistent: false }, (_, file) => {
            if (file === repository_git/* pushNotice */.l)
                notice().catch((error) => log(`push not noticed: ${String(error)}`));
        });
        watcher.on("error", (error) => log(`${gitDirectory} is not watched any more: ${error.message}`));
    }
    catch (error) {
        log(`${gitDirectory} cannot be watched; pushes into it are seen at the next request: ${String(error)}`);
    }
    return () => watcher?.close();
};

// EXTERNAL MODULE: ../packages/local-github/src/tokens.ts
var src_tokens = __webpack_require__(63273);
;// CONCATENATED MODULE: ../packages/local-github/src/workflows/runs.ts





/**
 * The records that a runner keeps here of what it does: runs, their jobs, and a check for each job.
 * A run that completes emits `workflow_run`.
 */
const createRunBook = (hub) => {
    const ownerOf = (id) => {
        const repository = hub.findRepositoryById(repositoryIdOf(id));
        if (!repository)
            throw new user_error.UserError(`There is no workflow run or job ${id}.`);
        return repository;
    };
    const findRun = (id) => {
        const repository = ownerOf(id);
        const run = repository.record.runs.find((candidate) => candidate.id === id);
        if (!run)
            throw new user_error.UserError(`There is no workflow run ${id}.`);
        return { repository, run };
    };
    const keep = (repository) => {
        repository.save().catch((error) => hub.log(`state not saved: ${String(error)}`));
    };
    const tell = async (repository, run, action) => {
        const scene = {
            hub,
            repository,
            identity: { repository: repository.fullName, login: run.actor, permissions: "admin", token: "" },
        };
        const commit = await repository.git.readCommit(run.headSha);
        await (0,announce/* announce */.i)(scene, {
            name: "workflow_run",
            action,
            payload: {
                workflow_run: renderRun(hub.urls, repository, run, commit),
                workflow: { id: run.workflowId, name: run.name, path: run.path },
            },
        });
    };
    const tellLater = (repository, run, action) => {
        tell(repository, run, action).catch((error) => hub.log(`workflow_run not told: ${String(error)}`));
    };
    const create = (given) => {
        const repository = hub.findRepository(given.repository);
        if (!repository)
            throw new user_error.UserError(`There is no repository ${given.repository}.`);
        const { record } = repository;
        const now = hub.now();
        const workflow = workflowRecord(repository, given.path, now);
        const suite = {
            id: repository.nextId(),
            headSha: given.headSha,
            headBranch: given.headBranch ?? null,
            createdAt: now,
        };
        record.checkSuites.push(suite);
        const run = {
            id: repository.nextId(),
            repository: repository.fullName,
            workflowId: workflow.id,
            name: given.name ?? given.path,
            path: given.path,
            displayTitle: given.displayTitle ?? given.name ?? given.path,
            event: given.event,
            status: given.status ?? "queued",
            conclusion: null,
            headSha: given.headSha,
            headBranch: given.headBranch ?? null,
            runNumber: record.runs.filter(({ workflowId }) => workflowId === workflow.id).length + 1,
            runAttempt: 1,
            actor: given.actor,
            pullRequests: given.pullRequests ?? [],
            ...(given.headRepository !== undefined && { headRepository: given.headRepository }),
            checkSuiteId: suite.id,
            createdAt: now,
            updatedAt: now,
            startedAt: now,
        };
        record.runs.push(run);
        keep(repository);
        tellLater(repository, run, "requested");
        return run;
    };
    const update = (id, changes) => {
        const { repository, run } = findRun(id);
        const was = run.status;
        Object.assign(run, changes, { updatedAt: hub.now() });
        if (changes.conclusion)
            run.status = "completed";
        keep(repository);
        if (was !== "completed" && run.status === "completed")
            tellLater(repository, run, "completed");
        return run;
    };
    const addJob = (given) => {
        const { repository, run } = findRun(given.runId);
        const now = hub.now();
        const job = {
            id: repository.nextId(),
            runId: run.id,
            name: given.name,
            status: given.status ?? "queued",
            conclusion: null,
            startedAt: now,
            completedAt: null,
            createdAt: now,
            labels: given.labels ?? ["ubuntu-latest"],
            steps: [],
            checkRunId: repository.nextId(),
        };
        repository.record.jobs.push(job);
        repository.record.checkRuns.push({
            id: job.checkRunId,
            suiteId: run.checkSuiteId,
            name: job.name,
            headSha: run.headSha,
            status: job.status,
            conclusion: null,
            startedAt: now,
            completedAt: null,
            externalId: String(job.id),
            detailsUrl: `${runPage(hub.urls, repository, run.id)}#job-${job.id}`,
            title: null,
            summary: null,
            text: null,
            annotations: [],
        });
        keep(repository);
        return job;
    };
    const updateJob = (id, { annotations, ...changes }) => {
        const repository = ownerOf(id);
        const job = repository.record.jobs.find((candidate) => candidate.id === id);
        if (!job)
            throw new user_error.UserError(`There is no job ${id}.`);
        Object.assign(job, changes);
        if (changes.conclusion) {
            job.status = "completed";
            job.completedAt ??= hub.now();
        }
        const check = repository.record.checkRuns.find((candidate) => candidate.id === job.checkRunId);
        if (check) {
            Object.assign(check, {
                status: job.status,
                conclusion: job.conclusion,
                startedAt: job.startedAt,
                completedAt: job.completedAt,
                ...(annotations && { annotations }),
            });
        }
        keep(repository);
        return job;
    };
    return { create, update, addJob, updateJob };
};

;// CONCATENATED MODULE: ../packages/local-github/src/start.ts























/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api; the secondary ones off. */
const usualLimits = {
    jobRequestsPerHour: 1000,
    userRequestsPerHour: 5000,
    anonymousRequestsPerHour: 60,
    createsPerMinute: Number.POSITIVE_INFINITY,
    createsPerHour: Number.POSITIVE_INFINITY,
};
/**
 * Starts a GitHub on 127.0.0.1 over the repositories in a folder.
 * @throws UserError when another process serves that folder already: its state has one writer.
 */
const startLocalGitHub = async (options) => {
    const directory = (0,external_node_path_.resolve)(options.directory);
    const log = options.log ?? (() => { });
    const clock = options.now ?? (() => new Date());
    await refuseSecond(directory);
    const state = openJsonFile((0,external_node_path_.join)(directory, "state", "server.json"), () => ({
        schema: "mlops/local-github-state@1",
        secret: (0,external_node_crypto_.randomBytes)(32).toString("base64url"),
        lastRepository: 0,
        repositories: [],
        revoked: {},
    }));
    await state.save();
    for (const [token, until] of Object.entries(state.value.revoked))
        if (until < clock().getTime())
            delete state.value.revoked[token];
    const front = (0,external_node_http_.createServer)({ requestTimeout: 0 });
    const blobFront = (0,external_node_http_.createServer)({ requestTimeout: 0 });
    await listen(front, options.port ?? 0);
    await listen(blobFront, options.blobPort ?? 0);
    const port = portOf(front);
    const urls = {
        api: `http://127.0.0.1:${port}`,
        web: `http://gh.localhost:${port}`,
        plain: `http://127.0.0.1:${port}`,
    };
    const blobUrl = `http://127.0.0.1:${portOf(blobFront)}`;
    const tokens = (0,src_tokens/* createTokens */.j)(state.value.secret, clock, (token) => token in state.value.revoked);
    const blobs = await openBlobStore((0,external_node_path_.join)(directory, "blobs"));
    const repositories = new Map();
    const listeners = new Set();
    const counts = new Map();
    const faults = createFaultInjector(options.faults ?? []);
    const limits = { ...usualLimits, ...options.limits };
    const uploads = createBlockUploads(blobs);
    const watchers = new Map();
    const hub = {
        directory,
        urls,
        blobUrl: () => blobUrl,
        limits,
        now: () => clock()
            .toISOString()
            .replace(/\.\d+Z$/, "Z"),
        clock,
        log,
        blobs,
        tokens,
        findRepository: (fullName) => repositories.get(fullName.toLowerCase()),
        findRepositoryById: (id) => [...repositories.values()].find(({ record }) => record.id === id),
        repositories: () => [...repositories.values()],
        createRepository: (fullName, defaultBranch) => create(fullName, defaultBranch, false),
        isListening: () => listeners.size > 0,
        emit: (event, cause) => {
            if (!(0,src_hub/* isHeard */.V)(cause, event.name))
                return;
            // Not at once: a listener that starts a workflow must not delay the answer to who caused it.
            for (const listener of listeners)
                setImmediate(() => {
                    try {
                        listener(event);
                    }
                    catch (error) {
                        log(`a listener failed on ${event.name}: ${error instanceof Error ? error.stack : String(error)}`);
                    }
                });
        },
    };
    const oneByOne = createQueue();
    const open = async (fullName, defaultBranch, isPrivate) => {
        const repository = await openRepository(directory, {
            id: state.value.lastRepository + 1,
            fullName,
            defaultBranch,
            private: isPrivate,
            now: hub.now(),
            findOther: hub.findRepository,
        });
        state.value.lastRepository = Math.max(state.value.lastRepository, repository.record.id);
        repositories.set(fullName.toLowerCase(), repository);
        await notePush(fullName);
        watchers.set(fullName, watchPushes(repository.git.directory, () => notePush(fullName), log));
        return repository;
    };
    const create = (fullName, defaultBranch, isPrivate) => oneByOne(async () => {
        checkName(fullName);
        const present = hub.findRepository(fullName);
        const repository = present ?? (await open(fullName, defaultBranch, isPrivate));
        if (!present) {
            // The record before its mention: a crash between leaves one that nobody asks for.
            await repository.save();
            state.value.repositories.push(fullName);
            await state.save();
        }
        return repository;
    });
    const notePush = async (fullName, by = {}) => {
        const repository = hub.findRepository(fullName);
        if (!repository)
            throw new user_error.UserError(`There is no repository ${fullName}.`);
        const identity = {
            repository: repository.fullName,
            login: by.actor ?? repository.owner,
            permissions: "admin",
            token: "",
        };
        await repository.exclusive(async () => {
            if ((await (0,ref_changes/* noticePush */.l)({ hub, repository, identity })).length > 0)
                await repository.save();
        });
    };
    for (const fullName of state.value.repositories)
        await open(fullName, "main", false);
    await blobs.collect(referencedBlobs(repositories.values()));
    const rateLimits = createRateLimits(limits, clock);
    const count = (identity) => {
        counts.set(undefined, (counts.get(undefined) ?? 0) + 1);
        const run = identity.anonymous ? undefined : identity.runId;
        if (run !== undefined)
            counts.set(run, (counts.get(run) ?? 0) + 1);
    };
    const instance = (0,external_node_crypto_.randomUUID)();
    front.on("request", createFrontDoor({
        hub,
        routes: apiRoutes(rateLimits),
        limits: rateLimits,
        faults,
        count,
        uploads,
        instance,
    }));
    const blobHandler = serveBlobs(hub, uploads, faults);
    blobFront.on("request", (request, response) => {
        blobHandler(request, response).catch((error) => {
            log(`blob ${request.url} failed: ${String(error)}`);
            response.destroy();
        });
    });
    await writeMarker(directory, { pid: process.pid, apiUrl: urls.api, instance });
    return {
        apiUrl: urls.api,
        serverUrl: urls.web,
        resultsUrl: `${urls.api}/`,
        blobUrl,
        directory,
        hub,
        close: async () => {
            for (const stop of watchers.values())
                stop();
            await Promise.all([stopServer(front), stopServer(blobFront)]);
            for (const repository of repositories.values())
                await repository.exclusive(() => repository.close());
            await state.save();
            await writeMarker(directory);
        },
        createRepository: async (fullName, { defaultBranch = "main", private: isPrivate = false } = {}) => {
            const repository = await create(fullName, defaultBranch, isPrivate);
            return {
                fullName: repository.fullName,
                gitDirectory: repository.git.directory,
                cloneUrl: `${urls.plain}/${repository.fullName}.git`,
            };
        },
        listRepositories: () => [...state.value.repositories],
        issueToken: (grant) => tokens.issue(grant.runId === undefined ? grant : { ...grant, login: render_user/* jobLogin */.$f }),
        revokeToken: (token) => {
            state.value.revoked[token] = clock().getTime() + 25 * 3_600_000;
            state.save().catch((error) => log(`state not saved: ${String(error)}`));
        },
        runtimeToken: tokens.issueRuntime,
        onEvent: (listener) => {
            listeners.add(listener);
            return () => listeners.delete(listener);
        },
        notePush,
        runs: createRunBook(hub),
        requestCount: (runId) => counts.get(runId) ?? 0,
        setFaults: faults.set,
    };
};
const refuseSecond = async (directory) => {
    await (0,promises_.mkdir)(directory, { recursive: true });
    const running = await (0,state_instance/* readInstance */.o)(directory);
    if (running)
        throw new user_error.UserError(`The local GitHub in ${directory} is being served already, at ${running.apiUrl} by process ${running.pid}.`, {
            fix: `Use that one (--api-url ${running.apiUrl}), or end it first.`,
        });
};
const writeMarker = (directory, instance) => (0,promises_.writeFile)((0,external_node_path_.join)(directory, state_instance/* markerFile */.b), `${JSON.stringify({ schema: "mlops/local-github@1", ...(instance && { running: instance }) }, null, 2)}\n`);
const checkName = (fullName) => {
    const [owner = "", name = ""] = fullName.split("/");
    const valid = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[\w.-]{1,100}$/.test(fullName) && !/^\.{1,2}$|\.git$/.test(name);
    if (!valid || ["api", "repos", "users", "graphql", "uploads", "twirp"].includes(owner.toLowerCase()))
        throw new user_error.UserError(`"${fullName}" cannot be the name of a repository.`, {
            fix: "Write it as owner/name.",
        });
};
const referencedBlobs = (repositories) => {
    const referenced = new Set();
    for (const { record } of repositories)
        for (const { sha256 } of [
            ...record.releases.flatMap(({ assets }) => assets),
            ...record.artifacts,
            ...record.caches,
        ])
            if (sha256)
                referenced.add(sha256);
    return referenced;
};
const listen = (server, port) => new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", () => {
        server.off("error", fail);
        done();
    });
});
const portOf = (server) => server.address().port;
const stopServer = (server) => new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
});
/** Whether a folder holds a local GitHub's state. */
const isLocalGitHub = (directory) => existsSync(join(directory, markerFile));


/***/ }),

/***/ 78134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ markerFile),
/* harmony export */   o: () => (/* binding */ readInstance)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** At the root of a local GitHub's folder: that it is one, and who serves it now. */
const markerFile = "local-github.json";
/** The process that serves a folder; undefined where none does, or the one that did is gone. */
const readInstance = async (directory) => {
    let running;
    try {
        running = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, markerFile), "utf8"))
            .running;
    }
    catch {
        return undefined;
    }
    if (!running)
        return undefined;
    try {
        // A process id is used again after a crash, so the server itself is asked who it is.
        const reply = await fetch(`${running.apiUrl}/_local`, { signal: AbortSignal.timeout(2000) });
        const { instance } = (await reply.json());
        return instance === running.instance ? running : undefined;
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 63273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ createTokens)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const encode = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
/**
 * Tokens carry their grant and our signature, so none is kept on disk, and one that was given out before a restart
 * is good after it. GitHub's prefixes stay: `ghs_` for a job, `ghp_` for a person.
 */
const createTokens = (secret, now, isRevoked) => {
    const sign = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", secret).update(text).digest();
    const verify = (text, signature) => {
        const expected = sign(text);
        const given = Buffer.from(signature, "base64url");
        return given.length === expected.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(given, expected);
    };
    return {
        issue: (grant) => {
            const payload = {
                ...grant,
                nonce: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("base64url"),
                ...(grant.runId !== undefined && { expires: now().getTime() + 24 * 3_600_000 }),
            };
            const text = encode(payload);
            const prefix = grant.runId === undefined ? "ghp" : "ghs";
            return `${prefix}_${text}.${sign(text).toString("base64url")}`;
        },
        /** The grant of a token that we signed and that is neither revoked nor out of date. */
        read: (token) => {
            const match = /^gh[ps]_([\w-]+)\.([\w-]+)$/.exec(token);
            if (!match || !verify(match[1], match[2]) || isRevoked(token))
                return undefined;
            const payload = JSON.parse(Buffer.from(match[1], "base64url").toString());
            return payload.expires !== undefined && payload.expires < now().getTime() ? undefined : payload;
        },
        /** ACTIONS_RUNTIME_TOKEN: a JWT whose `scp` the toolkit reads to learn its run and job. */
        issueRuntime: ({ runId, jobId }) => {
            const issued = Math.floor(now().getTime() / 1000);
            const text = `${encode({ alg: "HS256", typ: "JWT" })}.${encode({
                scp: `Actions.Results:${runId}:${jobId}`,
                iat: issued,
                exp: issued + 24 * 3600,
            })}`;
            return `${text}.${sign(text).toString("base64url")}`;
        },
        readRuntime: (token) => {
            const match = /^([\w-]+\.([\w-]+))\.([\w-]+)$/.exec(token);
            if (!match || !verify(match[1], match[3]))
                return undefined;
            const { scp, exp } = JSON.parse(Buffer.from(match[2], "base64url").toString());
            const scope = /^Actions\.Results:(\d+):(\d+)$/.exec(scp ?? "");
            if (!scope || (exp ?? 0) * 1000 < now().getTime())
                return undefined;
            return { runId: Number(scope[1]), jobId: Number(scope[2]) };
        },
        /** A signature for a link, good for ten minutes as GitHub's and Azure's are good for a while. */
        signLink: (path) => {
            const expires = now().getTime() + 600_000;
            return `${expires}.${sign(`${path}?${expires}`).toString("base64url")}`;
        },
        verifyLink: (path, signature) => {
            const [expires = "", signed = ""] = signature.split(".");
            return Number(expires) >= now().getTime() && verify(`${path}?${expires}`, signed);
        },
    };
};


/***/ }),

/***/ 63301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ renderPage)
});

// EXTERNAL MODULE: ../packages/local-github/src/render/pull.ts
var pull = __webpack_require__(91097);
;// CONCATENATED MODULE: ../packages/local-github/src/web/html.ts
const escapeHtml = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
const toHtml = (piece) => {
    if (piece === null || piece === undefined || piece === false)
        return "";
    if (typeof piece === "string" || typeof piece === "number")
        return escapeHtml(String(piece));
    if (Array.isArray(piece))
        return piece.map(toHtml).join("");
    return piece.html;
};
/** html`<b>${text}</b>` */
const html = (strings, ...pieces) => ({
    html: strings.reduce((text, part, index) => text + toHtml(pieces[index - 1]) + part),
});
/** HTML that has been made safe elsewhere. */
const trusted = (text) => ({ html: text });

// EXTERNAL MODULE: ../node_modules/markdown-it/dist/markdown-it.mjs + 12 modules
var markdown_it = __webpack_require__(58729);
;// CONCATENATED MODULE: ../packages/local-github/src/web/diff.ts

/** A diff's lines, what came and what went in colours of their own. */
const colourDiff = (text) => text
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => html `<span class="${line.startsWith("@@") ? "hunk" : line.startsWith("+") ? "add" : line.startsWith("-") ? "del" : ""}">${line}</span>\n`);

;// CONCATENATED MODULE: ../packages/local-github/src/web/mermaid-table.ts

/**
 * A Mermaid xychart as a table with bars, because pages here run no script: its title, and a row for each step of the
 * x axis with what bars and line are there. Undefined for any other diagram, and for what does not add up.
 */
const drawMermaidTable = (source) => {
    if (!/^\s*xychart-beta\s*$/m.test(source))
        return undefined;
    const bars = readNumbers(source, "bar");
    const line = readNumbers(source, "line");
    const length = bars?.length ?? line?.length ?? 0;
    const labels = readLabels(source, length);
    if (![...(bars ?? []), ...(line ?? [])].every(Number.isFinite))
        return undefined;
    if (length === 0 || labels?.length !== length || (bars && line && bars.length !== line.length))
        return undefined;
    const most = Math.max(...(bars ?? []), ...(line ?? []), 0) || 1;
    const title = /^\s*title\s+"([^"]*)"/m.exec(source)?.[1];
    const cells = (value, kind) => value === undefined
        ? html ``
        : html `<td class="chart"><span class="${kind}" style="width:${((100 * Math.max(0, value)) / most).toFixed(1)}%"></span></td><td>${value}</td>`;
    return html `<figure><figcaption>${title}</figcaption><table class="xychart"><thead><tr><th></th>${bars ? html `<th colspan="2">bars</th>` : ""}${line ? html `<th colspan="2">line</th>` : ""}</tr></thead><tbody>${labels.map((label, index) => html `<tr><th scope="row">${label}</th>${cells(bars?.[index], "bar")}${cells(line?.[index], "bar line")}</tr>`)}</tbody></table></figure>`;
};
const readNumbers = (source, kind) => new RegExp(`^\\s*${kind}\\s+\\[([^\\]]*)\\]`, "m").exec(source)?.[1]?.split(",").map(Number);
/** Names as they are listed, or equal steps of a range. */
const readLabels = (source, length) => {
    const list = /^\s*x-axis\s+\[(.*)\]\s*$/m.exec(source)?.[1];
    if (list !== undefined)
        return [...list.matchAll(/"([^"]*)"|([^",\s][^",]*)/g)].map(([, a, b]) => a ?? b);
    const [, from, to] = /^\s*x-axis\s+(\S+)\s+-->\s+(\S+)\s*$/m.exec(source) ?? [];
    if (from === undefined)
        return undefined;
    const step = (Number(to) - Number(from)) / length;
    const at = (index) => String(Number((Number(from) + index * step).toPrecision(4)));
    return Array.from({ length }, (_, index) => `${at(index)} – ${at(index + 1)}`);
};

;// CONCATENATED MODULE: ../packages/local-github/src/web/markdown.ts




const allowed = /<(\/?)(details|summary|br|sub|sup|kbd|ins|del)(\s+open(?:="")?)?\s*\/?>/gi;
/**
 * Raw HTML in a comment: a few harmless tags, without attributes, stay; the rest is shown as text. Tags that are
 * never closed are closed at the end, so that nothing swallows the page around it.
 */
const sanitise = (content, env) => {
    env.open ??= [];
    const open = env.open;
    const text = content.replace(/<!--[\s\S]*?-->/g, "");
    let result = "";
    let at = 0;
    for (const match of text.matchAll(allowed)) {
        result += escapeHtml(text.slice(at, match.index));
        at = match.index + match[0].length;
        const [, closing, name, isOpen] = match;
        const tag = name.toLowerCase();
        if (tag === "br")
            result += "<br>";
        else if (!closing) {
            open.push(tag);
            result += `<${tag}${isOpen ? " open" : ""}>`;
        }
        else if (open.includes(tag)) {
            let top;
            do {
                top = open.pop();
                result += `</${top}>`;
            } while (top !== tag);
        }
    }
    return result + escapeHtml(text.slice(at));
};
const alerts = {
    NOTE: "Note",
    TIP: "Tip",
    IMPORTANT: "Important",
    WARNING: "Warning",
    CAUTION: "Caution",
};
const createRenderer = () => {
    const markdown = new markdown_it/* default */.A({ html: true, linkify: true, breaks: true });
    // A quote that begins with [!CAUTION] is an alert; a list item that begins with [ ] or [x] is a task.
    markdown.core.ruler.after("block", "github", (state) => {
        state.tokens.forEach((token, index) => {
            const inline = state.tokens[index + 2];
            if (inline?.type !== "inline" || state.tokens[index + 1]?.type !== "paragraph_open")
                return;
            if (token.type === "blockquote_open") {
                const match = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?:\n|$)/.exec(inline.content);
                if (!match)
                    return;
                const kind = match[1];
                token.attrJoin("class", `alert alert-${kind.toLowerCase()}`);
                token.attrSet("data-title", alerts[kind]);
                inline.content = inline.content.slice(match[0].length);
            }
            else if (token.type === "list_item_open") {
                const match = /^\[([ xX])\]\s+/.exec(inline.content);
                if (!match)
                    return;
                token.attrJoin("class", match[1] === " " ? "task" : "task task-done");
                inline.content = inline.content.slice(match[0].length);
            }
        });
    });
    const { rules } = markdown.renderer;
    rules.html_block = (tokens, index, _options, env) => sanitise(tokens[index].content, env);
    rules.html_inline = (tokens, index, _options, env) => sanitise(tokens[index].content, env);
    // The page asks nobody for anything: an image is a link to it.
    rules.image = (tokens, index) => {
        const token = tokens[index];
        const source = escapeHtml(String(token.attrGet("src") ?? ""));
        return `<a href="${source}" rel="nofollow noopener">${escapeHtml(token.content || "image")}</a>`;
    };
    rules.link_open = (tokens, index, options, _env, self) => {
        tokens[index].attrSet("rel", "nofollow noopener");
        return self.renderToken(tokens, index, options);
    };
    rules.fence = (tokens, index) => {
        const { content, info } = tokens[index];
        const language = info.trim().split(/\s+/)[0] ?? "";
        const table = language === "mermaid" ? drawMermaidTable(content) : undefined;
        if (table)
            return `${table.html}\n`;
        const caption = language === "mermaid" ? `<figcaption>a diagram (mermaid), as text</figcaption>` : "";
        const text = language === "diff"
            ? colourDiff(content)
                .map(({ html }) => html)
                .join("")
            : escapeHtml(content);
        return `<figure class="code${language === "diff" ? " diff" : ""}">${caption}<pre><code>${text}</code></pre></figure>\n`;
    };
    return markdown;
};
let renderer;
/** GitHub-flavoured markdown as HTML that may stand on a page, whoever wrote it. */
const renderMarkdown = (source) => {
    renderer ??= createRenderer();
    const env = {};
    const body = renderer.render(source, env);
    const closing = (env.open ?? []).reverse().map((tag) => `</${tag}>`);
    return trusted(`<div class="markdown">${body}${closing.join("")}</div>`);
};

;// CONCATENATED MODULE: ../packages/local-github/src/web/style.ts
/** The look of every page: in the page itself, so that it can be saved as one file. */
const style = `
:root{color-scheme:light dark;--bg:#fff;--fg:#1b1f24;--soft:#59636e;--line:#d4dae0;--panel:#f5f7f9;--link:#0b5fc4;--accent:#7a4fd0;
--good:#18793d;--bad:#c2242f;--warn:#8a6100;--wait:#59636e;--good-bg:#dff5e5;--bad-bg:#fde5e6;--warn-bg:#fbf0d0;--wait-bg:#e9edf1;--merged:#7a4fd0;--merged-bg:#ece5fb}
@media (prefers-color-scheme:dark){:root{--bg:#12161b;--fg:#e4e9ee;--soft:#98a3ae;--line:#333b44;--panel:#1a2027;--link:#69aefc;--accent:#b698f5;
--good:#5fcf85;--bad:#ff8087;--warn:#e0b84a;--wait:#98a3ae;--good-bg:#133021;--bad-bg:#3c191c;--warn-bg:#352a0d;--wait-bg:#252c34;--merged:#b698f5;--merged-bg:#2c2145}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:15px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
a{color:var(--link);text-decoration:none}a:hover{text-decoration:underline}
.local{background:var(--accent);color:var(--bg);font-size:13px;padding:4px 24px}
header{border-bottom:1px solid var(--line);background:var(--panel);padding:14px 24px 0}
header h1{font-size:20px;font-weight:400;margin:0 0 10px}header h1 b{font-weight:600}
nav{display:flex;gap:4px;flex-wrap:wrap}
nav a{padding:7px 12px;border-bottom:2px solid transparent;color:var(--fg)}nav a[aria-current]{border-color:var(--accent);font-weight:600}
nav a span{color:var(--soft);font-size:13px}nav>span{padding:7px 12px;border-bottom:2px solid transparent;color:var(--soft)}
main{max-width:1080px;margin:0 auto;padding:24px}
h2{font-size:24px;font-weight:500;line-height:1.3;margin:0 0 8px}h3{font-size:17px;margin:28px 0 8px}
.number{color:var(--soft);font-weight:300}
.soft{color:var(--soft)}.small{font-size:13px}
.panel{border:1px solid var(--line);border-radius:8px;margin:0 0 18px;overflow:hidden}
.panel>.head{background:var(--panel);border-bottom:1px solid var(--line);padding:9px 16px;font-size:14px;color:var(--soft)}
.panel>.head b{color:var(--fg)}
.panel>.body{padding:14px 16px}
.row{display:flex;gap:12px;align-items:baseline;padding:10px 16px;border-top:1px solid var(--line)}.row:first-child{border-top:0}
.row .grow{flex:1;min-width:0;overflow-wrap:anywhere}
.badge{display:inline-block;border-radius:99px;padding:1px 10px;font-size:13px;font-weight:500;white-space:nowrap;background:var(--wait-bg);color:var(--wait)}
.badge.good{background:var(--good-bg);color:var(--good)}.badge.bad{background:var(--bad-bg);color:var(--bad)}
.badge.warn{background:var(--warn-bg);color:var(--warn)}.badge.merged{background:var(--merged-bg);color:var(--merged)}
.label{display:inline-block;border:1px solid var(--line);border-radius:99px;padding:0 9px;font-size:12px;margin-left:4px}
.columns{display:grid;grid-template-columns:minmax(0,1fr) 280px;gap:28px}@media(max-width:820px){.columns{grid-template-columns:minmax(0,1fr)}}
aside h3{font-size:14px;margin:0 0 6px}aside section{border-bottom:1px solid var(--line);padding-bottom:14px;margin-bottom:14px}
code,pre{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
code{background:var(--panel);border-radius:5px;padding:1px 5px;overflow-wrap:anywhere}
.markdown td code{overflow-wrap:normal;white-space:nowrap}
pre{background:var(--panel);border-radius:8px;padding:12px 14px;overflow:auto;margin:0}pre code{background:none;padding:0;overflow-wrap:normal}
.clone{display:block;user-select:all;border:1px solid var(--line);padding:6px 10px}
.markdown{overflow-wrap:break-word}.markdown>:first-child{margin-top:0}.markdown>:last-child{margin-bottom:0}
.markdown h1,.markdown h2{font-size:21px;font-weight:600;border-bottom:1px solid var(--line);padding-bottom:5px;margin:22px 0 12px}
.markdown h2{font-size:18px}.markdown h3{font-size:16px;margin:18px 0 8px}
.markdown table{border-collapse:collapse;display:block;overflow:auto;margin:12px 0;font-variant-numeric:tabular-nums}
.markdown th,.markdown td{border:1px solid var(--line);padding:5px 12px;max-width:26em;overflow-wrap:anywhere}.markdown th{overflow-wrap:normal}.markdown td:nth-child(n+2){min-width:6em}.markdown td:nth-child(2){min-width:9em}.xychart td:nth-child(n+2){min-width:0}.markdown tr:nth-child(2n) td{background:var(--panel)}
.markdown blockquote{border-left:4px solid var(--line);margin:12px 0;padding:2px 14px;color:var(--soft)}
.markdown .alert{color:inherit;border-color:var(--link);padding:8px 14px}.markdown .alert::before{content:attr(data-title);font-weight:600;color:var(--link);display:block}
.markdown .alert>:last-child{margin-bottom:0}
.alert-tip{border-color:var(--good)!important}.alert-tip::before{color:var(--good)!important}
.alert-important{border-color:var(--merged)!important}.alert-important::before{color:var(--merged)!important}
.alert-warning{border-color:var(--warn)!important}.alert-warning::before{color:var(--warn)!important}
.alert-caution{border-color:var(--bad)!important}.alert-caution::before{color:var(--bad)!important}
.markdown .task{list-style:none;margin-left:-1.3em}.task::before{content:"☐ "}.task-done::before{content:"☑ "}
.markdown details{border:1px solid var(--line);border-radius:8px;padding:8px 14px;margin:12px 0}.markdown summary{cursor:pointer}
.xychart td.chart{width:180px;border-right:0}.xychart td.chart+td{border-left:0;text-align:right}.xychart tbody th{font-weight:400;text-align:left}
.xychart .bar{display:block;height:10px;border-radius:2px;background:var(--link)}.xychart .line{height:3px;background:var(--warn)}
figure{margin:12px 0}figcaption{font-size:12px;color:var(--soft)}
.diff .add{color:var(--good)}.diff .del{color:var(--bad)}.diff .hunk{color:var(--soft)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 14px;margin:0}dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
footer{max-width:1080px;margin:0 auto;padding:8px 24px 32px;color:var(--soft);font-size:13px}
`;

;// CONCATENATED MODULE: ../packages/local-github/src/web/parts.ts


const encode = (path) => path.split("/").map(encodeURIComponent).join("/");
/** A path below a repository, as every link on the pages has it. */
const linkTo = (repository, path = "") => `/${repository.fullName}${path && `/${encode(path)}`}`;
const tabs = [
    ["", "Code"],
    ["pulls", "Pull requests"],
    ["issues", "Issues"],
    ["releases", "Releases"],
    ["deployments", "Deployments"],
    ["actions", "Actions"],
];
const countOf = ({ record }, tab) => {
    if (tab === "pulls")
        return record.issues.filter(({ pull, state }) => pull && state === "open").length;
    if (tab === "issues")
        return record.issues.filter(({ pull, state }) => !pull && state === "open").length;
    if (tab === "releases")
        return record.releases.filter(({ draft }) => !draft).length;
    return undefined;
};
const navigation = (repository, current) => html `<header>
<h1>${repository.owner} / <b><a href="${linkTo(repository)}">${repository.name}</a></b></h1>
<nav>${tabs.map(([path, label]) => {
    const count = countOf(repository, path);
    return html `<a href="${linkTo(repository, path)}"${current === path ? trusted(' aria-current="page"') : ""}>${label}${count ? html ` <span>${count}</span>` : ""}</a>`;
})}</nav></header>`;
/** A whole document, with everything it needs in it. */
const layOut = ({ title, body, repository, tab }) => html `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title><style>${trusted(style)}</style></head>
<body><div class="local">A local GitHub: everything here is on this machine.</div>
${repository ? navigation(repository, tab) : ""}
<main>${body}</main>
<footer>Served by mlops-actions from bare git repositories and plain files. Not GitHub, and not reachable from outside.</footer>
</body></html>`.html;
const days = new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "UTC",
});
const when = (iso) => iso ? html `<time datetime="${iso}">${days.format(new Date(iso))} UTC</time>` : html ``;
const parts_short = (sha) => html `<code>${sha.slice(0, 7)}</code>`;
const bytes = (size) => {
    const units = ["B", "kB", "MB", "GB"];
    const power = Math.min(units.length - 1, size < 1 ? 0 : Math.floor(Math.log10(size) / 3));
    return `${power === 0 ? size : (size / 1000 ** power).toFixed(1)} ${units[power]}`;
};
const tones = {
    success: "good",
    open: "good",
    active: "good",
    failure: "bad",
    error: "bad",
    timed_out: "bad",
    closed: "bad",
    cancelled: "warn",
    action_required: "warn",
    in_progress: "warn",
    pending: "warn",
    queued: "warn",
    neutral: "warn",
    draft: "warn",
    merged: "merged",
};
const badge = (state) => html `<span class="badge ${tones[state] ?? ""}">${state.replaceAll("_", " ")}</span>`;
const empty = (text) => html `<div class="panel"><div class="body soft">${text}</div></div>`;
/** From one time to another, as `1.5 s` or `2 min 5 s`. */
const lasted = (from, to) => {
    if (!from || !to)
        return "";
    const seconds = Math.max(0, (Date.parse(to) - Date.parse(from)) / 1000);
    return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
};

;// CONCATENATED MODULE: ../packages/local-github/src/web/page-checks.ts



/** The newest of each name. */
const newest = (entries, name) => [
    ...new Map(entries.map((entry) => [name(entry), entry])).values(),
];
/** The checks and statuses of a commit, as a pull request shows them. */
const checkPanel = (repository, sha) => {
    const { record } = repository;
    const checks = newest(record.checkRuns.filter(({ headSha }) => headSha === sha), ({ name }) => name);
    const statuses = newest(record.statuses.filter((status) => status.sha === sha), ({ context }) => context);
    if (checks.length + statuses.length === 0)
        return empty("No checks have run.");
    return html `<div class="panel"><div class="head"><b>Checks</b> of ${parts_short(sha)}</div>
${checks.map((check) => checkRow(repository, check))}
${statuses.map((status) => html `<div class="row">${badge(status.state)}<div class="grow">${status.context} <span class="soft">${status.description}</span></div></div>`)}</div>`;
};
/** A job's check leads to its run, one that somebody wrote to a page of its own. */
const checkRow = (repository, check) => {
    const job = repository.record.jobs.find(({ checkRunId }) => checkRunId === check.id);
    const run = job && repository.record.runs.find(({ id }) => id === job.runId);
    const name = run
        ? html `<a href="${linkTo(repository, `actions/runs/${run.id}`)}">${run.name} / ${check.name}</a>`
        : html `<a href="${linkTo(repository, `runs/${check.id}`)}">${check.name}</a>`;
    return html `<div class="row">${badge(check.conclusion ?? check.status)}<div class="grow">${name} <span class="soft">${check.title}</span></div><span class="soft small">${lasted(check.startedAt, check.completedAt)}</span></div>`;
};
/** What a check says of lines of files. */
const annotationRows = (annotations) => annotations.map(({ annotation_level: level, path, start_line: line, title, message }) => html `<div class="row">${badge(level ?? "notice")}<div class="grow">${title ? html `<b>${title}</b>: ` : ""}${message}<div class="soft small"><code>${path}:${line}</code></div></div></div>`);
const showCheck = (repository, check) => ({
    title: `${check.name} · ${repository.fullName}`,
    body: html `<h2>${check.name}</h2>
<p>${badge(check.conclusion ?? check.status)} <span class="soft">of ${parts_short(check.headSha)}</span></p>
<div class="panel"><div class="head"><b>${check.title ?? check.name}</b></div>${check.summary || check.text ? html `<div class="body">${renderMarkdown([check.summary, check.text].filter(Boolean).join("\n\n"))}</div>` : ""}</div>
${check.annotations.length > 0 ? html `<h3>Annotations</h3><div class="panel">${annotationRows(check.annotations)}</div>` : ""}`,
    repository,
    tab: "pulls",
});

// EXTERNAL MODULE: ../packages/local-github/src/git/list-tree.ts
var list_tree = __webpack_require__(5695);
// EXTERNAL MODULE: ../packages/local-github/src/git/list-changes.ts
var list_changes = __webpack_require__(87086);
// EXTERNAL MODULE: ../packages/local-github/src/pulls/fork-head.ts
var fork_head = __webpack_require__(29173);
// EXTERNAL MODULE: ../packages/local-github/src/pulls/measure-pull.ts
var measure_pull = __webpack_require__(75782);
;// CONCATENATED MODULE: ../packages/local-github/src/web/page-issues.ts









const stateOf = (issue) => issue.pull?.mergedAt ? "merged" : issue.pull?.draft && issue.state === "open" ? "draft" : issue.state;
const labelsOf = (repository, issue) => issue.labels.map((name) => {
    const color = repository.record.labels.find((label) => label.name === name)?.color ?? "";
    return html `<span class="label" style="border-color:#${/^[0-9a-f]{6}$/i.test(color) ? color : "888888"}">${name}</span>`;
});
const listIssues = (repository, pulls) => {
    const issues = repository.record.issues
        .filter((issue) => (0,pull/* isPull */.CD)(issue) === pulls)
        .sort((a, b) => Number(a.state === "closed") - Number(b.state === "closed") || b.number - a.number);
    const what = pulls ? "Pull requests" : "Issues";
    const rows = issues.map((issue) => html `<div class="row">${badge(stateOf(issue))}<div class="grow">
<a href="${linkTo(repository, `${pulls ? "pull" : "issues"}/${issue.number}`)}"><b>${issue.title}</b></a>${labelsOf(repository, issue)}
<div class="soft small">#${issue.number} by ${issue.author}, ${when(issue.createdAt)}</div></div></div>`);
    const body = rows.length > 0 ? html `<div class="panel">${rows}</div>` : empty(`No ${what.toLowerCase()} yet.`);
    return {
        title: `${what} · ${repository.fullName}`,
        body: html `<h2>${what}</h2>${body}`,
        repository,
        tab: pulls ? "pulls" : "issues",
    };
};
const remark = (author, at, source, id, minimized) => {
    const head = html `<div class="head"><b>${author}</b> commented, ${when(at)}</div>`;
    const body = html `<div class="body">${source ? renderMarkdown(source) : html `<span class="soft">No description.</span>`}</div>`;
    if (minimized)
        return html `<details class="panel" id="issuecomment-${id}"><summary class="head">A comment by ${author} was hidden (${minimized}).</summary>${body}</details>`;
    return html `<div class="panel"${id ? html ` id="issuecomment-${id}"` : ""}>${head}${body}</div>`;
};
const thread = (repository, issue) => [
    remark(issue.author, issue.createdAt, issue.body),
    ...repository.record.comments
        .filter((comment) => comment.issue === issue.number)
        .map((comment) => remark(comment.author, comment.createdAt, comment.body, comment.id, comment.minimized)),
];
const heading = (repository, issue, about) => html `
<h2>${issue.title} <span class="number">#${issue.number}</span></h2>
<p>${badge(stateOf(issue))} ${about}${labelsOf(repository, issue)}</p>`;
const showIssue = (repository, issue) => {
    const reason = issue.state === "closed"
        ? html ` Closed ${when(issue.closedAt)}${issue.stateReason ? ` (${issue.stateReason.replaceAll("_", " ")})` : ""}.`
        : "";
    const about = html `<span class="soft">${issue.author} opened this, ${when(issue.createdAt)}.${reason}</span>`;
    return {
        title: `${issue.title} · #${issue.number} · ${repository.fullName}`,
        body: html `${heading(repository, issue, about)}${thread(repository, issue)}`,
        repository,
        tab: "issues",
    };
};
const filePanels = async (repository, from, to) => {
    const changes = await (0,list_changes/* listChanges */.W)(repository.git, from, to, { patches: true });
    return changes.slice(0, 100).map((change) => html `<details class="panel"${change.patch && change.patch.length < 20_000 ? html ` open` : ""}><summary class="head"><b>${change.path}</b> ${change.status} <span class="diff"><span class="add">+${change.additions}</span> <span class="del">−${change.deletions}</span></span></summary>
${change.patch ? html `<pre class="diff">${colourDiff(change.patch)}</pre>` : html `<div class="body soft">Nothing to show as text.</div>`}</details>`);
};
const showPull = async (repository, issue) => {
    const { pull } = issue;
    const merged = pull.mergedAt ? html ` ${pull.mergedBy} merged it, ${when(pull.mergedAt)}.` : "";
    const about = html `<span class="soft">${issue.author} wants to merge <code>${pull.headRepository ? `${(0,fork_head/* headRepositoryOf */.Aw)(repository, pull).owner}:` : ""}${pull.headRef}</code> into <code>${pull.baseRef}</code>.${merged}</span>`;
    const from = await (0,measure_pull/* pullBase */.d)(repository, issue);
    return {
        title: `${issue.title} · #${issue.number} · ${repository.fullName}`,
        body: html `${heading(repository, issue, about)}${thread(repository, issue)}${checkPanel(repository, issue.pull.headSha)}
<h3>Files changed</h3>${await filePanels(repository, from, pull.headSha)}`,
        repository,
        tab: "pulls",
    };
};

// EXTERNAL MODULE: ../packages/local-github/src/routes/deployments.ts
var routes_deployments = __webpack_require__(13626);
;// CONCATENATED MODULE: ../packages/local-github/src/web/page-operations.ts





/** What an environment runs now: its newest deployment that is up. */
const activeDeployments = (repository) => {
    const { deployments, deploymentStatuses, environments } = repository.record;
    return environments.flatMap(({ name }) => {
        const found = deployments.findLast((deployment) => deployment.environment === name && (0,routes_deployments/* currentState */.J)(deploymentStatuses, deployment.id) === "success");
        return found ? [found] : [];
    });
};
const webLink = (url) => /^https?:\/\//.test(url) ? html ` <a href="${url}" rel="nofollow noopener">${url}</a>` : html ``;
const deploymentRow = (repository, deployment, active) => {
    const statuses = repository.record.deploymentStatuses.filter(({ deploymentId }) => deploymentId === deployment.id);
    const last = statuses.at(-1);
    const payload = deployment.payload;
    const shown = typeof payload === "string" ? payload : JSON.stringify(payload, null, 2);
    return html `<div class="row">${badge(active ? "active" : (last?.state ?? "pending"))}<div class="grow"><b>${deployment.ref}</b> → <code>${deployment.environment}</code>${active && last ? webLink(last.environmentUrl) : ""}
<div class="soft small">${deployment.task} by ${deployment.creator}, ${when(deployment.createdAt)}. ${last?.description ?? deployment.description}</div>
${shown && shown !== "{}" ? html `<details class="small"><summary class="soft">payload</summary><pre>${shown}</pre></details>` : ""}
${statuses.length > 1 ? html `<details class="small"><summary class="soft">${statuses.length} statuses</summary>${statuses.map((status) => html `<div>${badge(status.state)} ${when(status.createdAt)} ${status.description}</div>`)}</details>` : ""}</div></div>`;
};
const showDeployments = (repository) => {
    const active = activeDeployments(repository);
    const all = repository.record.deployments.toReversed();
    const body = all.length === 0
        ? empty("Nothing has been deployed yet.")
        : html `${active.length > 0 ? html `<div class="panel"><div class="head"><b>Running now</b></div>${active.map((deployment) => deploymentRow(repository, deployment, true))}</div>` : ""}
<h3>History</h3><div class="panel">${all.map((deployment) => deploymentRow(repository, deployment, active.includes(deployment)))}</div>`;
    return {
        title: `Deployments · ${repository.fullName}`,
        body: html `<h2>Deployments</h2>${body}`,
        repository,
        tab: "deployments",
    };
};
const runRow = (repository, run) => html `<div class="row">${badge(run.conclusion ?? run.status)}<div class="grow">
<a href="${linkTo(repository, `actions/runs/${run.id}`)}"><b>${run.displayTitle}</b></a>
<div class="soft small">${run.name} #${run.runNumber} · ${run.event} by ${run.actor} · ${run.headBranch ? html `<code>${run.headBranch}</code> ` : ""}${parts_short(run.headSha)} · ${when(run.createdAt)}</div></div>
<span class="soft small">${run.status === "completed" ? lasted(run.startedAt, run.updatedAt) : ""}</span></div>`;
const listRuns = (repository) => {
    const runs = repository.record.runs.toReversed();
    const body = runs.length > 0
        ? html `<div class="panel">${runs.map((run) => runRow(repository, run))}</div>`
        : empty("No workflow has run yet.");
    return {
        title: `Actions · ${repository.fullName}`,
        body: html `<h2>Workflow runs</h2>${body}`,
        repository,
        tab: "actions",
    };
};
const jobPanel = (repository, job) => {
    const annotations = repository.record.checkRuns.find(({ id }) => id === job.checkRunId)?.annotations ?? [];
    return html `<div class="panel" id="job-${job.id}"><div class="head">${badge(job.conclusion ?? job.status)} <b>${job.name}</b> <span class="small">${lasted(job.startedAt, job.completedAt)}</span></div>
${job.steps.map((step) => html `<div class="row">${badge(step.conclusion ?? step.status)}<div class="grow">${step.name}</div><span class="soft small">${lasted(step.startedAt, step.completedAt)}</span></div>`)}
${annotationRows(annotations)}</div>`;
};
const showRun = (repository, run) => {
    const jobs = repository.record.jobs.filter(({ runId }) => runId === run.id);
    const artifacts = repository.record.artifacts.filter(({ runId, finalized }) => finalized && runId === run.id);
    const summaries = jobs.filter(({ summary }) => summary);
    return {
        title: `${run.displayTitle} · ${run.name} #${run.runNumber}`,
        body: html `<h2>${run.displayTitle} <span class="number">${run.name} #${run.runNumber}</span></h2>
<p>${badge(run.conclusion ?? run.status)} <span class="soft">${run.event} by ${run.actor}, ${when(run.createdAt)}, at ${parts_short(run.headSha)} · <code>${run.path}</code></span></p>
${jobs.map((job) => jobPanel(repository, job))}
${summaries.map((job) => html `<div class="panel"><div class="head"><b>${job.name}</b> summary</div><div class="body">${renderMarkdown(job.summary)}</div></div>`)}
${artifacts.length > 0 ? html `<h3>Artifacts</h3><div class="panel">${artifacts.map((artifact) => html `<div class="row"><div class="grow"><a href="${linkTo(repository, `actions/runs/${run.id}/artifacts/${artifact.id}`)}">${artifact.name}</a><div class="soft small">sha256 <code>${artifact.sha256}</code></div></div><span class="soft small">${bytes(artifact.size)}</span></div>`)}</div>` : ""}`,
        repository,
        tab: "actions",
    };
};

;// CONCATENATED MODULE: ../packages/local-github/src/web/page-code.ts






const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
const listFolder = async (repository, ref, tree, folder) => {
    const entries = await (0,list_tree/* listTree */.n)(repository.git, tree, false);
    entries.sort((a, b) => Number(a.type !== "tree") - Number(b.type !== "tree") || a.path.localeCompare(b.path));
    return html `<div class="panel">${entries.map((entry) => {
        const path = folder ? `${folder}/${entry.path}` : entry.path;
        return html `<div class="row"><div class="grow"><a href="${linkTo(repository, `${entry.type === "tree" ? "tree" : "blob"}/${ref}/${path}`)}">${entry.path}${entry.type === "tree" ? "/" : ""}</a></div><span class="soft small">${entry.size === undefined ? "" : bytes(entry.size)}</span></div>`;
    })}</div>`;
};
const showRepository = async (repository, cloneUrl) => {
    const { git, record } = repository;
    const commit = await git.resolveCommit(`refs/heads/${record.defaultBranch}`);
    if (!commit)
        return {
            title: repository.fullName,
            body: html `<h2>This repository is empty</h2><p>Push to it:</p><pre>git push ${cloneUrl} main</pre>`,
            repository,
            tab: "",
        };
    const entries = (await git.readTree(`${commit}^{tree}`)) ?? [];
    const readme = entries.find((entry) => /^readme(\.md)?$/i.test(entry.path));
    const text = readme ? (await git.read(readme.sha))?.content.toString("utf8") : undefined;
    const head = (await git.readCommit(commit));
    const releases = record.releases
        .filter(({ draft }) => !draft)
        .slice(-5)
        .reverse();
    const active = activeDeployments(repository);
    return {
        title: repository.fullName,
        body: html `<div class="columns"><div>
<div class="panel"><div class="head"><b>${head.author.name}</b> <a href="${linkTo(repository, `commit/${commit}`)}">${head.message.split("\n")[0]}</a> ${parts_short(commit)} ${when(head.committer.date)}</div></div>
${await listFolder(repository, record.defaultBranch, commit, "")}
${text === undefined ? "" : html `<div class="panel"><div class="body">${renderMarkdown(text)}</div></div>`}</div>
<aside>${record.description ? html `<section>${record.description}</section>` : ""}
<section><h3>Clone</h3><code class="clone">git clone ${cloneUrl}</code></section>
<section><h3>Running now</h3>${active.length > 0 ? active.map((deployment) => html `<div>${badge("active")} <code>${deployment.environment}</code> ${deployment.ref}</div>`) : html `<span class="soft">nothing</span>`}</section>
<section><h3>Releases</h3>${releases.length > 0 ? releases.map((release) => html `<div><a href="${linkTo(repository, `releases/tag/${release.tagName}`)}">${release.tagName}</a></div>`) : html `<span class="soft">none</span>`}</section></aside></div>`,
        repository,
        tab: "",
    };
};
/** `REF/PATH`, where the ref may hold slashes: the longest that exists. */
const splitRef = async (repository, rest) => {
    const parts = rest.split("/");
    for (let cut = parts.length; cut > 0; cut--) {
        const ref = parts.slice(0, cut).join("/");
        const commit = await repository.git.resolveCommit(ref);
        if (commit)
            return { ref, commit, path: parts.slice(cut).join("/") };
    }
    return undefined;
};
const showPath = async (repository, rest) => {
    const place = await splitRef(repository, rest);
    const found = place &&
        (await repository.git.info(place.path ? `${place.commit}:${place.path}` : `${place.commit}^{tree}`));
    if (!place || !found)
        return undefined;
    const title = html `<h2>${place.path || repository.name} <span class="number">at ${place.ref}</span></h2>`;
    const page = (body) => ({
        title: `${place.path} · ${repository.fullName}`,
        body: html `${title}${body}`,
        repository,
        tab: "",
    });
    if (found.type === "tree")
        return page(await listFolder(repository, place.ref, found.sha, place.path));
    const raw = html `<p class="small"><a href="${linkTo(repository, `raw/${place.ref}/${place.path}`)}">raw</a> · ${bytes(found.size)}</p>`;
    if (found.size > 512 * 1024)
        return page(html `${raw}${empty("Too large to show here.")}`);
    const content = (await repository.git.read(found.sha)).content;
    if (content.includes(0))
        return page(html `${raw}${empty("Not text.")}`);
    const text = content.toString("utf8");
    return page(/\.md$/i.test(place.path)
        ? html `${raw}<div class="panel"><div class="body">${renderMarkdown(text)}</div></div>`
        : html `${raw}<pre>${text}</pre>`);
};
const showCommit = async (repository, name) => {
    const sha = await repository.git.resolveCommit(name);
    const commit = sha && (await repository.git.readCommit(sha));
    if (!sha || !commit)
        return undefined;
    const [headline, ...more] = commit.message.split("\n");
    return {
        title: `${headline} · ${repository.fullName}`,
        body: html `<h2>${headline}</h2><p class="soft">${commit.author.name}, ${when(commit.author.date)} · ${parts_short(sha)} · parents ${commit.parents.map((parent) => html `<a href="${linkTo(repository, `commit/${parent}`)}">${parts_short(parent)}</a> `)}</p>
${more.join("\n").trim() ? html `<pre>${more.join("\n").trim()}</pre>` : ""}${await filePanels(repository, commit.parents[0] ?? emptyTree, sha)}`,
        repository,
        tab: "",
    };
};
const listRepositories = (repositories) => ({
    title: "A local GitHub",
    body: html `<h2>Repositories</h2>${repositories.length > 0
        ? html `<div class="panel">${repositories.map((repository) => html `<div class="row"><div class="grow"><a href="${linkTo(repository)}"><b>${repository.fullName}</b></a> <span class="soft">${repository.record.description}</span></div><span class="soft small">${when(repository.record.pushedAt)}</span></div>`)}</div>`
        : empty("None yet.")}`,
});

// EXTERNAL MODULE: ../packages/local-github/src/routes/releases.ts
var releases = __webpack_require__(9010);
;// CONCATENATED MODULE: ../packages/local-github/src/web/page-releases.ts




const published = (repository) => repository.record.releases
    .filter(({ draft }) => !draft)
    .sort((a, b) => (b.publishedAt ?? "").localeCompare(a.publishedAt ?? "") || b.id - a.id);
const marks = (repository, release) => [
    release === (0,releases/* findLatestRelease */.kA)(repository.record.releases) && html ` <span class="badge good">latest</span>`,
    release.prerelease && html ` ${badge("prerelease")}`,
    release.immutable && html ` ${badge("immutable")}`,
];
const listReleases = (repository) => {
    const releases = published(repository);
    const rows = releases.map((release) => html `<div class="row"><div class="grow"><a href="${linkTo(repository, `releases/tag/${release.tagName}`)}"><b>${release.name || release.tagName}</b></a>${marks(repository, release)}
<div class="soft small"><code>${release.tagName}</code> by ${release.author}, ${when(release.publishedAt)} · ${release.assets.length} files, ${bytes(release.assets.reduce((sum, { size }) => sum + size, 0))}</div></div></div>`);
    return {
        title: `Releases · ${repository.fullName}`,
        body: html `<h2>Releases</h2>${rows.length > 0 ? html `<div class="panel">${rows}</div>` : empty("No releases yet.")}`,
        repository,
        tab: "releases",
    };
};
const showRelease = (repository, release) => {
    const assets = release.assets
        .filter(({ state }) => state === "uploaded")
        .map((asset) => html `<div class="row"><div class="grow"><a href="${linkTo(repository, `releases/download/${release.tagName}/${asset.name}`)}">${asset.name}</a> <span class="soft">${asset.label}</span>
<div class="soft small">sha256 <code>${asset.sha256}</code></div></div><span class="soft small">${bytes(asset.size)}</span></div>`);
    return {
        title: `${release.name || release.tagName} · ${repository.fullName}`,
        body: html `<h2>${release.name || release.tagName}${marks(repository, release)}</h2>
<p class="soft">${release.author} released <code>${release.tagName}</code>, ${when(release.publishedAt)}.</p>
<div class="panel"><div class="body">${renderMarkdown(release.body ?? "")}</div></div>
<h3>Files</h3><div class="panel">${assets}
<div class="row"><div class="grow"><a href="${linkTo(repository, `tree/${release.tagName}`)}">Source code at this tag</a></div></div></div>`,
        repository,
        tab: "releases",
    };
};

;// CONCATENATED MODULE: ../packages/local-github/src/web/render-page.ts








const decode = (path) => path
    .split("/")
    .map((part) => {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
})
    .join("/");
/** The page at a path such as `/octo/flights/pull/1`, as one self-contained document. */
const renderPage = async ({ hub }, path, options = {}) => {
    const page = await choosePage(hub, decode(path.replace(/[?#].*$/, "").replace(/\/+$/, "")));
    const found = page ?? { title: "Not found", body: html `<h2>404</h2><p>There is nothing here.</p>` };
    return { status: page ? 200 : 404, html: rewriteLinks(hub, layOut(found), options.link) };
};
/** Full addresses of this server become paths, so that pages work under each of its names; then the caller's wish. */
const rewriteLinks = (hub, text, link) => text.replace(/(<a [^>]*?href=")([^"]*)("[^>]*>)([\s\S]*?)<\/a>/g, (whole, ...parts) => {
    const [start, target, end, words] = parts;
    const own = [hub.urls.web, hub.urls.plain].find((url) => target === url || target.startsWith(`${url}/`));
    const path = own ? target.slice(own.length) || "/" : target;
    if (!path.startsWith("/"))
        return whole;
    const to = link ? link(path) : path;
    return to === null ? `<span>${words}</span>` : `${start}${to}${end}${words}</a>`;
});
const choosePage = async (hub, path) => {
    if (path === "")
        return listRepositories(hub.repositories().filter(({ record }) => !record.private));
    const [, owner, name, kind = "", ...rest] = path.split("/");
    const repository = hub.findRepository(`${owner}/${name}`);
    if (!repository || repository.record.private)
        return undefined;
    return chooseRepositoryPage(hub, repository, kind, rest);
};
const chooseRepositoryPage = async (hub, repository, kind, rest) => {
    const { record } = repository;
    const joined = rest.join("/");
    const issue = record.issues.find(({ number }) => String(number) === rest[0]);
    switch (kind) {
        case "":
            return showRepository(repository, `${hub.urls.plain}/${repository.fullName}.git`);
        case "pulls":
            return listIssues(repository, true);
        case "pull":
        case "issues":
            if (kind === "issues" && rest.length === 0)
                return listIssues(repository, false);
            if (!issue)
                return undefined;
            return (0,pull/* isPull */.CD)(issue) ? showPull(repository, issue) : showIssue(repository, issue);
        case "releases": {
            if (rest.length === 0)
                return listReleases(repository);
            const release = record.releases.find(({ tagName, draft }) => !draft && `tag/${tagName}` === joined);
            return release && showRelease(repository, release);
        }
        case "deployments":
            return showDeployments(repository);
        case "actions": {
            if (rest[0] !== "runs")
                return listRuns(repository);
            const run = record.runs.find(({ id }) => String(id) === rest[1]);
            return run && showRun(repository, run);
        }
        case "runs": {
            const check = record.checkRuns.find(({ id }) => String(id) === rest[0]);
            return check && showCheck(repository, check);
        }
        case "tree":
        case "blob":
            return showPath(repository, joined);
        case "commit":
            return showCommit(repository, joined);
        default:
            return undefined;
    }
};


/***/ })

};
