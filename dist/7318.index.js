export const id = 7318;
export const ids = [7318];
export const modules = {

/***/ 13018:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ findPathFault),
/* harmony export */   RZ: () => (/* binding */ findClash),
/* harmony export */   Tc: () => (/* binding */ findPortabilityFault),
/* harmony export */   tu: () => (/* binding */ foldPath)
/* harmony export */ });
/**
 * What is wrong with a file's path in a run or a manifest, put so that it follows "which"; undefined where nothing is.
 * A manifest is data from outside, and a version that is registered on Linux is pulled on Windows too. So refused
 * everywhere is what leads out of the folder, or means something else than a file of that name on any system.
 *
 * Sources: "Naming Files, Paths, and Namespaces" and "File Streams" of Microsoft's Win32 documentation; `.git` and its
 * short name as git itself refuses them in a tree (CVE-2014-9390): a hook that a model brings along would be run.
 */
const findPathFault = (path) => {
    const parts = path.split("/");
    const is = (fault, holds) => (parts.some(holds) ? fault : undefined);
    return ((/^([/\\]|[a-zA-Z]:)/.test(path) ? "is no path inside a folder" : undefined) ??
        is("is no path inside a folder", (part) => part === "" || part === "." || part === "..") ??
        is("has a \\, which parts folders on Windows", (part) => part.includes("\\")) ??
        is("has a :, behind which Windows sees a stream of another file", (part) => part.includes(":")) ??
        is("has a character that is no part of a name", (part) => hasControl(part) || !part.isWellFormed()) ??
        is("ends a name in a dot or a space, which Windows leaves away", (part) => /[. ]$/.test(part)) ??
        is("is the name of a device on Windows", (part) => device.test(part)) ??
        is("lies in git's own folder", (part) => /^(\.git|git~1)$/i.test(part)));
};
/** As findPathFault, and what Windows cannot hold at all: harmless elsewhere, but then nobody can pull it there. */
const findPortabilityFault = (path) => findPathFault(path) ??
    (/[<>"|?*]/.test(path) ? 'has one of < > " | ? *, which Windows has in no name' : undefined);
const hasControl = (part) => [...part].some((character) => character < " " || character === "\x7f");
/** With any ending: CON.txt is the console too. */
const device = /^(con|prn|aux|nul|conin\$|conout\$|com[1-9¹²³]|lpt[1-9¹²³]) *(\.|$)/i;
/** A path as a disk sees it that tells no upper case from lower case (Windows, macOS as a rule). */
const foldPath = (path) => path.normalize("NFC").toLowerCase();
/**
 * Two paths that cannot both be files: one lies below the other, as if that were a folder, or they are the same;
 * undefined where there are none.
 */
const findClash = (paths, fold = (path) => path) => {
    const files = new Map();
    for (const path of paths) {
        const other = files.get(fold(path));
        if (other !== undefined)
            return [other, path];
        files.set(fold(path), path);
    }
    for (const path of paths) {
        const place = fold(path);
        for (let end = place.indexOf("/"); end !== -1; end = place.indexOf("/", end + 1)) {
            const above = files.get(place.slice(0, end));
            if (above !== undefined)
                return [above, path];
        }
    }
    return undefined;
};


/***/ }),

/***/ 19940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ eachOf)
/* harmony export */ });
/** Runs a task for every item, a few at a time; results in the items' order. The first failure stops the rest. */
const eachOf = async (items, atOnce, task) => {
    const results = new Array(items.length);
    let next = 0;
    let failed = false;
    const work = async () => {
        while (next < items.length && !failed) {
            const index = next++;
            try {
                results[index] = await task(items[index], index);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    const workers = await Promise.allSettled(Array.from({ length: Math.min(atOnce, items.length) }, work));
    const failure = workers.find((worker) => worker.status === "rejected");
    if (failure)
        throw failure.reason;
    return results;
};


/***/ }),

/***/ 7318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  downloadEvidence: () => (/* binding */ downloadEvidence),
  e: () => (/* binding */ downloadModel)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ../packages/contracts/src/format.ts
var format = __webpack_require__(76656);
// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: ../packages/runner/src/hash-file.ts
var hash_file = __webpack_require__(90945);
// EXTERNAL MODULE: ../packages/registry/src/each-of.ts
var each_of = __webpack_require__(19940);
// EXTERNAL MODULE: ../packages/registry/src/store/locate-bytes.ts
var locate_bytes = __webpack_require__(54599);
// EXTERNAL MODULE: ../packages/contracts/src/path-rules.ts
var path_rules = __webpack_require__(13018);
;// CONCATENATED MODULE: ../packages/registry/src/pull/check-places.ts




/**
 * Two files in one place come of a manifest that nobody here wrote. Two places that are one on this system only come
 * of a model that was trained on another.
 */
const checkPaths = (tag, files, foldsCase) => {
    const paths = files.map(({ path }) => path);
    const clash = (0,path_rules/* findClash */.RZ)(paths);
    if (clash)
        throw new user_error.UserError(clash[0] === clash[1]
            ? `The manifest of ${tag} names ${clash[0]} twice.`
            : `The manifest of ${tag} names ${clash[0]} as a file and ${clash[1]} below it.`, { fix: "It is not downloaded. Register the model again." });
    const folded = foldsCase ? (0,path_rules/* findClash */.RZ)(paths, path_rules/* foldPath */.tu) : undefined;
    if (folded)
        throw new user_error.UserError(`${folded[0]} and ${folded[1]} of ${tag} would be one file here: this system tells no upper case from lower case.`, { fix: "Pull it on a system that does (Linux), or name one of the two (--file, input files)." });
};
/**
 * The folders between the one that was asked for and a file are plain folders, or not there yet. A link among them,
 * such as a repository may hold, would lead what is written to anywhere on the disk.
 */
const checkFolders = async (directory, files) => {
    const folders = new Set();
    for (const { path } of files)
        for (let end = path.indexOf("/"); end !== -1; end = path.indexOf("/", end + 1))
            folders.add(path.slice(0, end));
    for (const folder of folders) {
        const place = (0,external_node_path_.join)(directory, folder);
        const found = await (0,promises_.lstat)(place).catch(() => undefined);
        if (!found || found.isDirectory())
            continue;
        throw new user_error.UserError(found.isSymbolicLink()
            ? `${place} is a link, and files of the model lie below it: they would be written to where it leads.`
            : `${place} is a file here, and a folder of the model.`, { fix: "Remove it, or name another folder to put the model into." });
    }
};
/** Known before a byte is fetched: bytes that do not add up, and a folder where a file is to be. */
const checkTargets = async (tag, wanted) => {
    for (const { target, size, spans } of wanted) {
        const held = spans.reduce((sum, { start, end }) => sum + end - start, 0);
        if (held !== size)
            throw new user_error.UserError(`The manifest of ${tag} says that ${target} has ${size} bytes, and where to find ${held}.`, { fix: "It is not downloaded. Register the model again." });
        const found = await (0,promises_.lstat)(target).catch(() => undefined);
        if (found?.isDirectory())
            throw new user_error.UserError(`${target} is a folder here, and a file of ${tag}.`, {
                fix: "Remove it, or name another folder to put the model into.",
            });
    }
};

;// CONCATENATED MODULE: ../packages/registry/src/pull/fetch-piece.ts

/** In a row, without a byte in between. */
const mostTries = 5;
/**
 * Brings one piece to disk, going on after a break at the byte where it came. A server that knows no ranges sends the
 * whole asset: the first piece to meet that writes all that is wanted of the asset, and the others wait for it.
 */
const fetchPiece = async (piece, ports) => {
    const { source, end, slices } = piece;
    const asset = await ports.findAsset(source.stored);
    let at = piece.start;
    for (let failures = 0; at < end;) {
        try {
            if (!source.whole) {
                const { body, whole } = await ports.openRange(asset, at, end);
                const asked = !whole || (at === 0 && end === asset.size);
                if (asked) {
                    const arrived = (now) => {
                        at = now;
                        failures = 0;
                    };
                    return await deliver(asset, body, { slices, start: at, end }, arrived);
                }
                if (source.whole)
                    body.destroy();
                else
                    source.whole = takeWhole(asset, body, source);
            }
            return await source.whole;
        }
        catch (error) {
            failures += 1;
            if ((0,user_error/* isUserError */.i)(error))
                throw error;
            if (failures === mostTries)
                throw giveUp(asset, error);
            const { retryAfter } = error;
            await ports.wait(retryAfter === undefined ? 250 * 2 ** failures : retryAfter * 1000);
        }
    }
};
const giveUp = ({ name, tag }, cause) => new user_error.UserError(`${name} of ${tag} cannot be downloaded: ${cause instanceof Error ? cause.message : cause}.`, {
    fix: `It was tried ${mostTries} times. Run this again: it goes on from what is here.`,
    cause,
});
const takeWhole = async (asset, body, source) => {
    const slices = source.pieces.flatMap((piece) => piece.slices);
    const end = Math.max(...slices.map((slice) => slice.end));
    try {
        await deliver(asset, body, { slices, start: 0, end });
    }
    catch (error) {
        source.whole = undefined; // whoever tries next takes it
        throw error;
    }
};
/** Writes what arrives to the files that it belongs to. */
const deliver = async (asset, body, { slices, start, end }, arrived = () => { }) => {
    let at = start;
    for await (const bytes of gather(body)) {
        if (at >= end)
            break; // more than was asked for; the connection is given up
        for (const slice of slices) {
            const from = Math.max(slice.start, at);
            const to = Math.min(slice.end, at + bytes.length);
            if (from < to)
                await slice.file.write(bytes.subarray(from - at, to - at), slice.at + from - slice.start);
        }
        at += bytes.length;
        arrived(at);
    }
    if (at < end)
        throw new Error(`${asset.name}: the connection closed after ${at} of ${asset.size} bytes`);
};
const batch = 512 * 1024;
/**
 * Fewer, larger writes: the network brings 64 KiB at a time. Each batch is in the same memory as the one before, which
 * must be done with by then. What came before a break is handed on before the break is told.
 */
async function* gather(body) {
    const buffer = Buffer.allocUnsafeSlow(batch);
    let size = 0;
    let fault;
    try {
        for await (const bytes of body)
            for (let from = 0; from < bytes.length;) {
                const taken = bytes.copy(buffer, size, from);
                from += taken;
                size += taken;
                if (size < batch)
                    continue;
                yield buffer;
                size = 0;
            }
    }
    catch (error) {
        fault = { error };
    }
    if (size > 0)
        yield buffer.subarray(0, size);
    if (fault)
        throw fault.error;
}

// EXTERNAL MODULE: ../packages/registry/src/pull/find-asset.ts
var find_asset = __webpack_require__(85503);
;// CONCATENATED MODULE: ../packages/registry/src/pull/intervals.ts
/** With one more stretch, joined to those that it meets. */
const addInterval = (intervals, start, end) => {
    if (start >= end)
        return intervals;
    const before = intervals.filter(([, to]) => to < start);
    const after = intervals.filter(([from]) => from > end);
    const met = intervals.slice(before.length, intervals.length - after.length);
    const joined = [Math.min(start, met[0]?.[0] ?? start), Math.max(end, met.at(-1)?.[1] ?? end)];
    return [...before, joined, ...after];
};
/** Without one stretch. */
const removeInterval = (intervals, start, end) => {
    if (start >= end)
        return intervals;
    return intervals.flatMap(([from, to]) => {
        const before = from < start ? [[from, Math.min(to, start)]] : [];
        const after = end < to ? [[Math.max(from, end), to]] : [];
        return [...before, ...after];
    });
};
/** What of `[start, end)` they leave out. */
const gapsWithin = (intervals, start, end) => intervals.reduce((gaps, [from, to]) => removeInterval(gaps, from, to), start < end ? [[start, end]] : []);
/** How many bytes they cover. */
const coveredBytes = (intervals) => intervals.reduce((sum, [start, end]) => sum + end - start, 0);
/** Where the stretch that begins at or before `position` ends; `position` itself where none covers it. */
const coveredUpTo = (intervals, position) => intervals.find(([start, end]) => start <= position && position < end)?.[1] ?? position;

// EXTERNAL MODULE: ../packages/registry/src/pull/open-range.ts
var open_range = __webpack_require__(14965);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ../packages/registry/src/pull/part-notes.ts



/**
 * `<part>.ranges` says what of a part is on disk: each line has the sha256 of the file that is to be, and the ranges
 * written so far. Lines are only added, and the last whole one counts: a run that is killed while it writes one loses
 * that line alone. A part of another version's file is not taken for this one's.
 */
const readNotes = async (part, sha256, size) => {
    if (!(0,external_node_fs_.existsSync)(part) || !(0,external_node_fs_.existsSync)(notesOf(part)))
        return [];
    const onDisk = (await (0,promises_.stat)(part)).size;
    const text = await (0,promises_.readFile)(notesOf(part), "utf8");
    const lines = text.slice(0, text.lastIndexOf("\n") + 1).split("\n");
    const last = lines.findLast((line) => /^[0-9a-f]{64}( \d+-\d+)*$/.test(line));
    const [whose, ...ranges] = last?.split(" ") ?? [];
    if (whose !== sha256)
        return [];
    return ranges
        .map((range) => range.split("-").map(Number))
        .filter(([, end]) => end <= Math.min(onDisk, size))
        .reduce((all, [start, end]) => addInterval(all, start, end), []);
};
const { O_APPEND, O_CREAT, O_WRONLY, O_NOFOLLOW = 0 } = external_node_fs_.constants;
const addNote = (part, sha256, have) => 
// Begins with a line end: an earlier run's last line may lack its own.
(0,promises_.appendFile)(notesOf(part), `\n${sha256}${have.map(([start, end]) => ` ${start}-${end}`).join("")}\n`, 
// Node takes numbers here as open does, its types do not say so.
{ flag: (O_APPEND | O_CREAT | O_WRONLY | O_NOFOLLOW) });
const notesOf = (part) => `${part}.ranges`;

;// CONCATENATED MODULE: ../packages/registry/src/pull/part-name.ts






const createListParts = () => {
    const listed = new Map();
    const list = async (folder) => {
        await (0,promises_.mkdir)(folder, { recursive: true });
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
        return entries.filter((entry) => entry.isFile() && /\.part_*$/.test(entry.name)).map(({ name }) => name);
    };
    return (folder) => {
        const names = listed.get(folder) ?? list(folder);
        listed.set(folder, names);
        return names;
    };
};
/**
 * Where a pull writes a file until it is whole: `<name>.<sha256, 8 digits>.<machine>-<process>-<any>.part`, which is
 * its own alone. Two pulls at once therefore never write into one file: neither can spoil what the other has checked.
 *
 * What a pull of the same content left, and nobody is at any more, is taken over by renaming it, which one of two can
 * do. What is left of other contents is removed.
 *
 * @param ending `.part`, or longer where a file of the model has a name that ends so.
 * @returns what of it is there.
 */
const claimPart = async ({ target, sha256, size, ending }, listParts) => {
    const folder = (0,external_node_path_.dirname)(target);
    const stem = stemOf(target);
    const digits = sha256.slice(0, 8);
    const part = (0,external_node_path_.join)(folder, `${stem}.${digits}.${machine()}-${process.pid}-${(0,external_node_crypto_.randomBytes)(3).toString("hex")}${ending}`);
    let have = [];
    for (const name of await listParts(folder)) {
        const left = name.startsWith(`${stem}.`) ? parseRest(name.slice(stem.length), ending) : undefined;
        const path = (0,external_node_path_.join)(folder, name);
        if (!left || !(await isAbandoned(path, left)))
            continue;
        if (left.digits === digits && have.length === 0)
            have = await takeOver(path, part, sha256, size);
        else
            await removePart(path);
    }
    inUse.add(part);
    return { part, have };
};
/** Whoever comes next, in this process too, may go on with it. */
const releasePart = (part) => void inUse.delete(part);
const removePart = async (part) => {
    for (const path of [notesOf(part), part])
        await (0,promises_.rm)(path, { force: true });
};
const inUse = new Set();
/** A name has at most 255 bytes, of which ours takes up to 60. */
const stemOf = (target) => {
    const bytes = Buffer.from((0,external_node_path_.basename)(target));
    return bytes.length <= 190 ? (0,external_node_path_.basename)(target) : bytes.toString("utf8", 0, 190).replace(/\ufffd$/, "");
};
const parseRest = (rest, ending) => {
    if (!rest.endsWith(ending))
        return undefined;
    const found = /^\.([0-9a-f]{8})\.([0-9a-f]{6})-(\d+)-[0-9a-f]{6}$/.exec(rest.slice(0, -ending.length));
    return found ? { digits: found[1], machine: found[2], pid: Number(found[3]) } : undefined;
};
/** Longer than any try to reach a server takes: who wrote nothing for so long does not write any more. */
const longestSilence = 60 * 60 * 1000;
const isAbandoned = async (part, left) => {
    if (left.machine === machine())
        return left.pid === process.pid ? !inUse.has(part) : !isRunning(left.pid);
    const times = await Promise.all([part, notesOf(part)].map((path) => (0,promises_.lstat)(path).then(({ mtimeMs }) => mtimeMs, () => 0)));
    return Date.now() - Math.max(...times) > longestSilence;
};
const isRunning = (pid) => {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code !== "ESRCH";
    }
};
/** Process numbers mean something only within one machine, and there within one container. */
const machine = () => {
    let space = "";
    try {
        space = (0,external_node_fs_.readlinkSync)("/proc/self/ns/pid");
    }
    catch {
        // Only Linux has them.
    }
    return (0,external_node_crypto_.createHash)("sha256").update(`${(0,external_node_os_.hostname)()} ${space}`).digest("hex").slice(0, 6);
};
const takeOver = async (from, to, sha256, size) => {
    try {
        await (0,promises_.rename)(from, to);
    }
    catch (error) {
        if (error.code === "ENOENT")
            return []; // another was first
        throw error;
    }
    await (0,promises_.rename)(notesOf(from), notesOf(to)).catch(() => { }); // without notes it is of no use
    const have = (await isPlain(to)) && (await isPlain(notesOf(to))) ? await readNotes(to, sha256, size) : [];
    if (have.length === 0)
        await removePart(to);
    return have;
};
/** No link, and under no other name: what is written into it is written nowhere else. */
const isPlain = async (path) => {
    const found = await (0,promises_.lstat)(path).catch(() => undefined);
    return found?.isFile() === true && found.nlink === 1;
};

;// CONCATENATED MODULE: ../packages/registry/src/pull/running-digest.ts

const chunk = 1024 * 1024;
/**
 * sha256 of a file that is written in any order: bytes that continue the front are taken as they come, what was
 * written ahead of it is read back once the front gets there. So the digest is ready soon after the last byte.
 *
 * @param read fills a buffer from a position of the file, and tells how many bytes it got.
 */
const createRunningDigest = (read) => {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let front = 0;
    let reading;
    const readUpTo = async (end) => {
        const buffer = Buffer.allocUnsafe(Math.min(chunk, Math.max(end() - front, 1)));
        for (let left = end() - front; left > 0; left = end() - front) {
            const got = await read(buffer.subarray(0, Math.min(left, buffer.length)), front);
            if (got === 0)
                throw new Error(`the file ends at byte ${front}, before what was written to it`);
            hash.update(buffer.subarray(0, got));
            front += got;
        }
    };
    return {
        /** Bytes that were just written at a position; `end` tells up to where the file is there without a gap. */
        take: (bytes, position, end) => {
            if (reading)
                return; // it gets there
            if (position === front) {
                hash.update(bytes);
                front += bytes.length;
            }
            if (end(front) === front)
                return;
            reading = readUpTo(() => end(front)).finally(() => {
                reading = undefined;
            });
            reading.catch(() => { }); // finish reads again from there, and meets the fault itself
        },
        /** The digest of the first `size` bytes, all of which are there. */
        finish: async (size) => {
            await reading?.catch(() => { });
            await readUpTo(() => size);
            return hash.digest("hex");
        },
    };
};

;// CONCATENATED MODULE: ../packages/registry/src/pull/part-file.ts









/** A kill loses at most so many bytes of a file, and one smaller than that has no notes. */
const notedEvery = 4 * 1024 * 1024;
/** @param told how many more bytes are there; fewer than none where some were forgotten. */
const openPartFile = async (wanted, told, listParts) => {
    const { size, sha256, spans } = wanted;
    const claimed = await claimPart(wanted, listParts);
    const { part } = claimed;
    let { have } = claimed;
    /** What is there or on its way to the disk. Nothing is written twice: the digest has taken what came first. */
    let taken = have;
    let exists = have.length > 0;
    let unnoted = 0;
    let state = "open";
    let mismatches = [];
    let identity;
    told(coveredBytes(have));
    let opening;
    const open = () => {
        opening ??= openOwn(part, exists);
        exists = true;
        return opening;
    };
    const beginDigest = () => createRunningDigest(async (buffer, position) => {
        if (state === "closed")
            return 0; // it reads behind our back
        const { bytesRead } = await (await open()).read(buffer, 0, buffer.length, position);
        return bytesRead;
    });
    let digest = beginDigest();
    const change = (next) => {
        told(coveredBytes(next) - coveredBytes(have));
        have = next;
    };
    const note = () => {
        unnoted = 0;
        return addNote(part, sha256, have);
    };
    const closeHandle = async () => {
        const handle = await opening;
        opening = undefined;
        await handle?.close();
    };
    const settle = async () => {
        state = "settling";
        const handle = await open();
        await handle.truncate(size); // what was taken over may be longer
        const actual = await digest.finish(size);
        if (actual === sha256) {
            if (wanted.executable)
                await handle.chmod(0o755);
            identity = await identifyOwn(handle, part);
            await closeHandle();
            await (0,promises_.rename)(part, wanted.target);
            await (0,promises_.rm)(notesOf(part), { force: true });
            state = "done";
            return;
        }
        mismatches = await findMismatches(part, wanted, actual);
        for (const { start, end } of placesOf(spans, mismatches))
            change(removeInterval(have, start, end));
        taken = have;
        digest = beginDigest();
        if (have.length > 0)
            await note();
        else
            await discard();
        state = "open";
    };
    const discard = async () => {
        unnoted = 0;
        await closeHandle();
        await removePart(part);
        exists = false;
    };
    const write = async (bytes, position) => {
        if (state !== "open")
            return; // a server that knows no ranges sends what is there already
        const gaps = gapsWithin(taken, position, position + bytes.length);
        taken = addInterval(taken, position, position + bytes.length);
        for (const [start, end] of gaps) {
            const piece = bytes.subarray(start - position, end - position);
            await writeAll(await open(), piece, start);
            change(addInterval(have, start, end));
            digest.take(piece, start, (front) => coveredUpTo(have, front));
            unnoted += piece.length;
            if (coveredBytes(have) === size)
                await settle();
            else if (unnoted >= notedEvery)
                await note();
        }
    };
    return {
        ...wanted,
        get have() {
            return have;
        },
        get done() {
            return state === "done";
        },
        get identity() {
            return identity;
        },
        get mismatches() {
            return mismatches;
        },
        write: (bytes, position) => write(bytes, position).catch(blameDisk(part)),
        settle: () => settle().catch(blameDisk(part)),
        close: async () => {
            if (state === "open" && unnoted > 0)
                await note().catch(() => { }); // worth a try, and no news
            const keep = have.length > 0;
            if (state !== "done")
                state = "closed";
            await closeHandle();
            if (state === "closed" && exists && !keep)
                await removePart(part).catch(() => { });
            releasePart(part);
        },
    };
};
const { O_RDWR, O_CREAT: part_file_O_CREAT, O_EXCL, O_NOFOLLOW: part_file_O_NOFOLLOW = 0 } = promises_.constants;
const openOwn = async (part, exists) => {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(part), { recursive: true });
    return (0,promises_.open)(part, exists ? O_RDWR | part_file_O_NOFOLLOW : O_RDWR | part_file_O_CREAT | O_EXCL);
};
/** Tells a file from any other that may come to have its name, and from itself once it is written to. */
const identify = ({ dev, ino, size, mtimeNs }) => [dev, ino, size, mtimeNs].join();
/** What takes the final name must be the very file that was checked. */
const identifyOwn = async (handle, part) => {
    const there = await (0,promises_.lstat)(part, { bigint: true });
    const own = await handle.stat({ bigint: true });
    if (there.dev !== own.dev || there.ino !== own.ino)
        throw new Error("something else was put in its place");
    return identify(own);
};
const writeAll = async (handle, bytes, position) => {
    for (let from = 0; from < bytes.length;) {
        const { bytesWritten } = await handle.write(bytes, from, bytes.length - from, position + from);
        from += bytesWritten;
    }
};
/** Which of a file's spans are wrong: those whose own digest says so, or all of them where none can tell. */
const findMismatches = async (part, { spans, sha256: expected }, actual) => {
    const found = [];
    let at = 0;
    for (const span of spans) {
        const { stored, start, end } = span;
        const isWhole = end - start === stored.size;
        const sha256 = isWhole ? await hashStretch(part, at, at + stored.size) : actual;
        if (isWhole && sha256 !== stored.sha256)
            found.push({ span, sha256, expected: stored.sha256 });
        at += end - start;
    }
    return found.length > 0 ? found : spans.map((span) => ({ span, sha256: actual, expected }));
};
const hashStretch = async (path, start, end) => {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for await (const bytes of (0,external_node_fs_.createReadStream)(path, { start, end: end - 1, highWaterMark: 1 << 20 }))
        hash.update(bytes);
    return hash.digest("hex");
};
const placesOf = (spans, mismatches) => {
    let at = 0;
    return spans.flatMap((span) => {
        const start = at;
        at += span.end - span.start;
        return mismatches.some((mismatch) => mismatch.span === span) ? [{ start, end: at }] : [];
    });
};
const blameDisk = (part) => (cause) => {
    const full = cause.code === "ENOSPC" || cause.code === "EDQUOT";
    throw new user_error.UserError(`${part} cannot be written: ${full ? "the disk is full" : cause.message}.`, {
        fix: full
            ? "Free some space and run this again: what was downloaded is kept."
            : "Check the folder, and run this again.",
        cause,
    });
};

;// CONCATENATED MODULE: ../packages/registry/src/pull/plan-pieces.ts

/** Rather than ask anew for what lies so close behind, the bytes between are read and dropped. */
const smallestGap = 128 * 1024;
/**
 * Cuts what is missing of the files into requests, in the files' order. A large file becomes many pieces; many small
 * ones that lie side by side in an archive become one. A file out of an archive costs only the stretch it lies in.
 *
 * @param largest bytes of one piece, at most.
 */
const planPieces = (files, largest) => {
    const byAsset = new Map();
    for (const file of files) {
        let at = 0;
        for (const { stored, start, end } of file.spans) {
            const key = JSON.stringify([stored.from ?? "", stored.asset]);
            const wanted = byAsset.get(key) ?? { stored, slices: [] };
            byAsset.set(key, wanted);
            for (const [from, to] of gapsWithin(file.have, at, at + end - start))
                for (let cut = from; cut < to; cut += largest) {
                    const first = start + cut - at;
                    wanted.slices.push({ file, start: first, end: first + Math.min(largest, to - cut), at: cut });
                }
            at += end - start;
        }
    }
    return [...byAsset.values()].flatMap(({ stored, slices }) => {
        const source = { stored, pieces: [] };
        for (const slice of slices.sort((a, b) => a.start - b.start)) {
            const last = source.pieces.at(-1);
            if (last && slice.start <= last.end + smallestGap && slice.end - last.start <= largest) {
                last.slices.push(slice);
                last.end = Math.max(last.end, slice.end);
            }
            else
                source.pieces.push({ source, start: slice.start, end: slice.end, slices: [slice] });
        }
        return source.pieces;
    });
};

// EXTERNAL MODULE: ../packages/registry/src/pull/select-files.ts
var select_files = __webpack_require__(36479);
;// CONCATENATED MODULE: ../packages/registry/src/pull/download.ts


















/** A store gives each connection its share; more than a dozen brings little and is impolite. */
const connections = 12;
const mebibyte = 1024 * 1024;
/** Small enough that all connections end at about the same time, large enough that a request's round trip is little. */
const pieceSize = (total) => Math.min(16 * mebibyte, Math.max(4 * mebibyte, Math.ceil(total / connections / 4)));
/**
 * Downloads a version's model files into a folder, under the paths they were trained as, whichever way they are kept:
 * ranges of large assets side by side, small ones several at once. Each file has a name of its own that ends in `.part`
 * until its sha256 is what the manifest says; a pull that was interrupted goes on where it was; a file that is there
 * already with these bytes is left alone.
 */
const downloadModel = async (github, version, directory, options = {}) => {
    const files = (0,select_files/* selectFiles */.A)(version, options.files);
    const ending = endingOfParts(version);
    const wanted = files.map((file) => {
        const target = (0,external_node_path_.join)(directory, (0,select_files/* safePath */.n)(file.path));
        return { ...file, target, ending, spans: (0,locate_bytes/* locateFile */.p)(version.manifest, file) };
    });
    checkPaths(version.tag, files, options.foldsCase ?? ["darwin", "win32"].includes(process.platform));
    await checkFolders(directory, files);
    await fetchFiles(github, version, wanted, options);
    return files.map(({ path, size, sha256 }) => ({ path, size, sha256 }));
};
/**
 * Downloads one piece of evidence by its role (predictions, profile, verdict, golden, environment, run, metrics).
 * False where the version has none.
 */
const downloadEvidence = async (github, version, role, path, { wait } = {}) => {
    const entry = Object.hasOwn(version.manifest.evidence, role) ? version.manifest.evidence[role] : undefined;
    if (!entry)
        return false;
    const spans = [{ stored: entry, start: 0, end: entry.size }];
    const wanted = { ...entry, target: path, ending: endingOfParts(version), spans };
    await fetchFiles(github, version, [wanted], { ...(wait && { wait }) });
    return true;
};
/** Of a file's name while it comes; longer where a file of the model has a name that ends so. */
const endingOfParts = ({ manifest }) => {
    const names = manifest.files.map(({ path }) => path.toLowerCase());
    let ending = ".part";
    while (names.some((name) => name.endsWith(ending) || name.endsWith(notesOf(ending))))
        ending += "_";
    return ending;
};
const fetchFiles = async (github, version, wanted, options) => {
    const { onProgress = () => { }, wait = (milliseconds) => (0,external_node_timers_promises_.setTimeout)(milliseconds) } = options;
    await checkTargets(version.tag, wanted);
    const total = wanted.reduce((sum, { size }) => sum + size, 0);
    let done = 0;
    let kept;
    const told = (more) => {
        done += more;
        onProgress({ done, total, kept: kept ?? done });
    };
    const parts = [];
    const found = [];
    const listParts = createListParts();
    try {
        await (0,each_of/* eachOf */.p)(wanted, 4, async (file) => {
            const identity = await findIntact(file);
            if (identity === undefined)
                parts.push(await openPartFile(file, told, listParts));
            else {
                found.push({ file, identity });
                told(file.size);
            }
        });
        if (parts.length === 0)
            return;
        kept = done;
        await checkSpace(parts, options.freeSpace ?? readFreeSpace);
        const ports = { findAsset: (0,find_asset/* createFindAsset */.m)(github, version), openRange: (0,open_range/* createOpenRange */.g)(github), wait };
        // What arrives wrong is fetched once more: a part that an earlier run left may be to blame, or the way here.
        for (let round = 1;; round++) {
            const open = parts.filter((part) => !part.done);
            const pieces = planPieces(open, pieceSize(total - done));
            for (const { stored } of new Set(pieces.map(({ source }) => source)))
                await ports.findAsset(stored);
            await (0,each_of/* eachOf */.p)(pieces, connections, (piece) => fetchPiece(piece, ports));
            for (const part of open)
                if (coveredBytes(part.have) === part.size && !part.done)
                    await part.settle();
            const wrong = parts.find((part) => !part.done);
            if (!wrong)
                break;
            if (round === 2)
                throw describeMismatch(version, wrong);
        }
        for (const part of parts)
            found.push({ file: part, identity: part.identity });
        await checkStillThere(version.tag, found);
    }
    finally {
        for (const part of parts)
            await part.close();
    }
};
/** The identity of a file that is there as it should be. A link is not: what it leads to is somebody else's. */
const findIntact = async ({ target, size, sha256, executable }) => {
    const found = await (0,promises_.lstat)(target, { bigint: true }).catch(() => undefined);
    if (!found?.isFile() || found.size !== BigInt(size))
        return undefined;
    if ((await (0,hash_file/* hashFile */.D)(target)).sha256 !== sha256)
        return undefined;
    if (executable && !(found.mode & 64n))
        await (0,promises_.chmod)(target, 0o755);
    return identify(found);
};
/** Two pulls of different versions into one folder must not both end as if it were theirs. */
const checkStillThere = async (tag, found) => {
    for (const { file, identity } of found) {
        const now = await (0,promises_.lstat)(file.target, { bigint: true }).catch(() => undefined);
        if ((now && identify(now) === identity) || (await findIntact(file)) !== undefined)
            continue;
        throw new user_error.UserError(`${file.target} of ${tag} was replaced by something else while the others came.`, {
            fix: "Another pull into the same folder may be at work: give each version a folder of its own, and run this again.",
        });
    }
};
/** A disk that fills up in the middle of the night is better known of before. */
const checkSpace = async (parts, freeSpace) => {
    const missing = parts.reduce((sum, { size, have }) => sum + size - coveredBytes(have), 0);
    const folder = (0,external_node_path_.dirname)(parts[0].target);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const free = await freeSpace(folder);
    if (missing <= free)
        return;
    throw new user_error.UserError(`${(0,format/* countOf */.pq)(parts.length, "file")} of ${(0,format/* formatBytes */.z3)(missing)} are to be downloaded, and the disk of ${folder} has ${(0,format/* formatBytes */.z3)(free)} free.`, { fix: "Free some space, name another folder, or ask for some of the files only." });
};
const readFreeSpace = async (folder) => {
    const { bavail, bsize } = await (0,promises_.statfs)(folder);
    return bavail * bsize;
};
const describeMismatch = (version, { target, mismatches }) => {
    const [first] = mismatches;
    if (!first)
        return new Error(`${target} is not complete, and no download says why`);
    const { stored } = first.span;
    const place = `${stored.asset} of ${(0,find_asset/* tagHolding */.Y)(version, stored)}`;
    const came = first.expected === stored.sha256 ? `${place} arrived` : `${target} came out of ${place}`;
    return new user_error.UserError(`${came} with sha256 ${first.sha256}, the manifest of ${version.tag} says ${first.expected}.`, {
        fix: "Try again: what was right is kept. Where it stays so, the asset was replaced after registration and must not be used.",
    });
};


/***/ }),

/***/ 85503:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ tagHolding),
/* harmony export */   m: () => (/* binding */ createFindAsset)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);
/* harmony import */ var _releases_releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50316);
/* harmony import */ var _tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71863);



/** The tag of the release that holds some bytes: the version's own, or an older one's. */
const tagHolding = ({ model, tag }, { from }) => from === undefined ? tag : (0,_tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTag */ ._3)({ kind: "registered", model, version: from, counter: null });
/**
 * Finds the assets that a version's bytes are kept in. An older version's release is asked for once.
 * @throws UserError where an asset is gone, or is not the one that the manifest names.
 */
const createFindAsset = (github, version) => {
    const releases = new Map();
    const listAssets = async (tag) => {
        const release = await (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .findRelease */ .dv)(github, tag);
        if (release)
            return release.assets.map((asset) => ({ ...asset, digest: asset.digest ?? null }));
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`Release ${tag} is not there, and parts of ${version.tag} are kept in it.`, {
            fix: "It was removed by hand. Register the model again.",
        });
    };
    return async (stored) => {
        const tag = tagHolding(version, stored);
        const held = releases.get(tag) ?? (tag === version.tag ? Promise.resolve(version.assets) : listAssets(tag));
        releases.set(tag, held);
        const asset = (await held).find(({ name }) => name === stored.asset);
        const owner = tag === version.tag ? "its manifest" : `the manifest of ${version.tag}`;
        if (!asset)
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`Release ${tag} has no asset ${stored.asset}, which ${owner} names.`, {
                fix: `It was removed after registration. Register the model again; ${version.releaseUrl} shows what is left.`,
            });
        const digest = asset.digest?.replace(/^sha256:/, "");
        if (asset.size === stored.size && (!digest || digest === stored.sha256))
            return { tag, name: asset.name, url: asset.url, size: asset.size };
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${asset.name} of ${tag} has ${asset.size} bytes${digest ? ` and sha256 ${digest}` : ""}, ${owner} says ${stored.size} bytes and ${stored.sha256}.`, { fix: "The asset was replaced after registration and must not be used. Register the model again." });
    };
};


/***/ }),

/***/ 14965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ createOpenRange)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);
/* harmony import */ var _releases_follow_redirect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83296);
/* harmony import */ var _releases_stream_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52279);



/**
 * The API answers with a redirect to a blob store, whose address is signed for some minutes. It is asked once for an
 * asset, not once for a range (a job's token has 1,000 requests an hour); an address that is refused is forgotten,
 * and whoever tries again asks anew. The store never sees our token.
 */
const createOpenRange = (github) => {
    const accept = "application/octet-stream";
    const authorization = `token ${github.token}`;
    const signed = new Map();
    /** The signed address; undefined where the API sends the bytes itself, as it may. */
    const askForAddress = async (asset) => {
        const response = await (0,_releases_stream_http_js__WEBPACK_IMPORTED_MODULE_2__/* .streamHttp */ .N)(asset.url, { headers: { accept, authorization } });
        if (isContent(response)) {
            response.destroy();
            return undefined;
        }
        response.resume();
        const { location } = response.headers;
        if (!isRedirect(response) || !location)
            throw refusal(github, asset, response);
        return (0,_releases_follow_redirect_js__WEBPACK_IMPORTED_MODULE_1__/* .followRedirect */ .A)(asset.url, location);
    };
    return async (asset, start, end) => {
        const asked = signed.get(asset.url) ?? askForAddress(asset);
        signed.set(asset.url, asked);
        const forget = () => signed.get(asset.url) === asked && signed.delete(asset.url);
        const address = await asked.catch((error) => {
            forget();
            throw error;
        });
        const range = start === 0 && end === asset.size ? {} : { range: `bytes=${start}-${end - 1}` };
        const response = address === undefined
            ? await (0,_releases_stream_http_js__WEBPACK_IMPORTED_MODULE_2__/* .streamHttp */ .N)(asset.url, { headers: { accept, authorization, ...range } })
            : await (0,_releases_stream_http_js__WEBPACK_IMPORTED_MODULE_2__/* .streamHttp */ .N)(address, { headers: { accept, ...range } });
        if (isContent(response))
            return checkAnswer(asset, start, response);
        response.resume();
        if (address === undefined)
            throw refusal(github, asset, response);
        forget();
        throw new Error(`the store answered ${response.statusCode} to the download of ${asset.name}`);
    };
};
const isContent = ({ statusCode }) => statusCode === 200 || statusCode === 206;
const isRedirect = ({ statusCode = 0 }) => statusCode >= 300 && statusCode < 400;
/** Bytes that belong elsewhere, or to another asset than the release lists, are better refused than written. */
const checkAnswer = (asset, start, body) => {
    const whole = body.statusCode === 200;
    const [, from, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(body.headers["content-range"] ?? "") ?? [];
    const size = Number((whole ? body.headers["content-length"] : total) ?? Number.NaN);
    if ((whole || Number(from) === start) && (Number.isNaN(size) || size === asset.size))
        return { body, whole };
    body.destroy();
    throw new Error(`the store sent ${whole ? `${size} bytes` : `the range ${body.headers["content-range"]}`} of ${asset.name}, which has ${asset.size} bytes`);
};
const refusal = ({ owner, repo }, asset, response) => {
    const { statusCode: status = 0, headers } = response;
    const message = `GitHub answered ${status} to the download of ${asset.name}`;
    const retryAfter = Number(headers["retry-after"] ?? Number.NaN);
    if (retryAfter <= 120)
        return Object.assign(new Error(message), { retryAfter });
    if (headers["x-ratelimit-remaining"] === "0")
        return new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${message}: this hour's requests are used up.`, {
            fix: "Run this again later; what was downloaded is kept.",
        });
    if (status !== 401 && status !== 403 && status !== 404)
        return new Error(message);
    return new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${message}: it is not there, or the token may not see it.`, {
        fix: `In a workflow of ${owner}/${repo}, give the job:\n  permissions:\n    contents: read\nElsewhere, a private repository needs a token of its own that may read its contents.`,
    });
};


/***/ }),

/***/ 36479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ selectFiles),
/* harmony export */   n: () => (/* binding */ safePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mlops_actions_contracts_path_rules__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13018);
/* harmony import */ var _mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65489);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);




/** All files of a version, or those named. @throws UserError that says which there are. */
const selectFiles = (version, only) => {
    const { files } = version.manifest;
    if (!only)
        return files;
    const paths = files.map((file) => file.path);
    return [...new Set(only)].map((path) => {
        const found = files.find((file) => file.path === path);
        if (found)
            return found;
        const near = (0,_mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(path, paths);
        const few = paths.slice(0, 20).join(", ");
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`${version.tag} has no file "${path}".`, {
            fix: near
                ? `Did you mean "${near}"?`
                : `It has: ${few}${paths.length > 20 ? ` and ${paths.length - 20} more` : ""}.`,
        });
    });
};
/**
 * A manifest comes from outside: a path in it must not lead out of the folder it is unpacked into, nor mean anything
 * but a file of that name.
 */
const safePath = (path, system = process.platform) => {
    const fault = (system === "win32" ? _mlops_actions_contracts_path_rules__WEBPACK_IMPORTED_MODULE_3__/* .findPortabilityFault */ .Tc : _mlops_actions_contracts_path_rules__WEBPACK_IMPORTED_MODULE_3__/* .findPathFault */ .PC)(path);
    if (!fault)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(...path.split("/"));
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`The manifest names a file ${JSON.stringify(path)}, which ${fault}. It is not downloaded.`, {
        fix: "Look at who made the release. What mlops-actions registers has no such names.",
    });
};


/***/ }),

/***/ 54599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listStored),
/* harmony export */   p: () => (/* binding */ locateFile)
/* harmony export */ });
/** Every asset that holds bytes of a version's model, its own and those of older versions. */
const listStored = (manifest) => [
    ...manifest.files.flatMap((file) => (file.offset === undefined ? storedOf(file) : [])),
    ...(manifest.archive ? storedOf(manifest.archive) : []),
];
/** Where a model file's bytes lie, in order. An empty file in an archive has none. */
const locateFile = ({ archive }, file) => {
    if (file.offset === undefined || !archive)
        return storedOf(file).map((stored) => ({ stored, start: 0, end: stored.size }));
    const [from, to] = [file.offset, file.offset + file.size];
    const spans = [];
    let begin = 0;
    for (const stored of storedOf(archive)) {
        const start = Math.max(from - begin, 0);
        const end = Math.min(to - begin, stored.size);
        if (start < end)
            spans.push({ stored, start, end });
        begin += stored.size;
    }
    return spans;
};
const storedOf = ({ asset, shards, size, sha256, from, }) => shards ?? (asset === undefined ? [] : [{ asset, size, sha256, ...(from !== undefined && { from }) }]);


/***/ }),

/***/ 90945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hashFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);


const chunkSize = 1024 * 1024;
/** Size in bytes and lower-case hex sha256 of a file, streamed. */
const hashFile = async (path) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let size = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: chunkSize })) {
        hash.update(chunk);
        size += chunk.length;
    }
    return { size, sha256: hash.digest("hex") };
};


/***/ })

};
