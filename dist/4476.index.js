export const id = 4476;
export const ids = [4476];
export const modules = {

/***/ 64700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ drawWhisker),
/* harmony export */   u: () => (/* binding */ findDomain)
/* harmony export */ });
/** A range that holds zero, the margins and the intervals, with a little air. */
const findDomain = (whiskers) => {
    const values = [
        ...whiskers.flatMap(({ point, low, high, margin, limit }) => [
            point,
            low ?? point,
            high ?? point,
            ...(limit === undefined ? [0, -(margin ?? 0)] : [limit]),
        ]),
    ].filter(Number.isFinite);
    const from = Math.min(...values);
    const to = Math.max(...values);
    const air = (to - from || 1) * 0.06;
    return { from: from - air, to: to + air };
};
/**
 * One interval of a difference as text, for code spans and terminals: `·┊·······┼·───●───·`, with the margin ┊, zero ┼ and
 * the point ●. All of it is of one column's width in any monospaced font.
 */
const drawWhisker = ({ point, low, high, margin, limit }, domain, width = 21) => {
    const cells = new Array(width).fill("·");
    const columnOf = (value) => {
        const share = (value - domain.from) / (domain.to - domain.from);
        return Math.min(width - 1, Math.max(0, Math.round(share * (width - 1))));
    };
    if (low !== undefined && high !== undefined)
        for (let column = columnOf(low); column <= columnOf(high); column++)
            cells[column] = "─";
    if (limit !== undefined)
        cells[columnOf(limit)] = "┊";
    else {
        if (margin !== undefined && margin !== 0)
            cells[columnOf(-margin)] = "┊";
        cells[columnOf(0)] = "┼";
    }
    cells[columnOf(point)] = "●";
    return cells.join("");
};


/***/ }),

/***/ 14476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeInOneSentence: () => (/* binding */ describeInOneSentence),
  k: () => (/* binding */ renderModelCard)
});

// EXTERNAL MODULE: ../packages/contracts/src/format.ts
var format = __webpack_require__(76656);
// EXTERNAL MODULE: ../packages/contracts/src/markdown.ts
var markdown = __webpack_require__(8246);
// EXTERNAL MODULE: ../packages/contracts/src/one-line.ts
var one_line = __webpack_require__(76374);
// EXTERNAL MODULE: ../node_modules/yaml/dist/index.js
var dist = __webpack_require__(6637);
;// CONCATENATED MODULE: ../packages/registry/src/card/hub-licences.ts
/**
 * The identifiers that the Hub accepts as `license`. Most are SPDX identifiers in lower case.
 * https://huggingface.co/docs/hub/repositories-licenses
 */
const known = new Set(`apache-2.0 mit openrail bigscience-openrail-m creativeml-openrail-m bigscience-bloom-rail-1.0 bigcode-openrail-m
  afl-3.0 artistic-2.0 bsl-1.0 bsd bsd-2-clause bsd-3-clause bsd-3-clause-clear c-uda cc cc0-1.0 cc-by-2.0 cc-by-2.5
  cc-by-3.0 cc-by-4.0 cc-by-sa-3.0 cc-by-sa-4.0 cc-by-nc-2.0 cc-by-nc-3.0 cc-by-nc-4.0 cc-by-nd-4.0 cc-by-nc-nd-3.0
  cc-by-nc-nd-4.0 cc-by-nc-sa-2.0 cc-by-nc-sa-3.0 cc-by-nc-sa-4.0 cdla-sharing-1.0 cdla-permissive-1.0
  cdla-permissive-2.0 wtfpl ecl-2.0 epl-1.0 epl-2.0 etalab-2.0 eupl-1.1 eupl-1.2 agpl-3.0 gfdl gpl gpl-2.0 gpl-3.0 lgpl
  lgpl-2.1 lgpl-3.0 isc h-research intel-research lppl-1.3c ms-pl apple-ascl apple-amlr mpl-2.0 odc-by odbl openmdw-1.0
  openrail++ osl-3.0 postgresql ofl-1.1 ncsa unlicense zlib pddl lgpl-lr deepfloyd-if-license
  fair-noncommercial-research-license llama2 llama3 llama3.1 llama3.2 llama3.3 llama4 gemma unknown other`.split(/\s+/));
/** A licence as the Hub writes it: one that it knows, or `other` with its name and where it can be read. */
const findLicence = (licence, link) => {
    if (!licence)
        return {};
    const id = licence
        .trim()
        .toLowerCase()
        .replace(/^(a?gpl|lgpl|gfdl)(-[\d.]+)?-(only|or-later)$/, "$1$2");
    if (known.has(id))
        return { license: id };
    const name = id.replace(/[^a-z0-9.-]+/g, "-").replace(/^-+|-+$/g, "");
    return { license: "other", ...(name && { license_name: name }), ...(link && { license_link: link }) };
};

// EXTERNAL MODULE: ../packages/registry/src/card/split-metadata.ts
var split_metadata = __webpack_require__(76320);
;// CONCATENATED MODULE: ../packages/registry/src/card/words.ts

/** As Markdown has it, so a text of ampersands does not grow to five times what was asked for. */
const longestText = 12_000;
/** A name or a sentence as plain text on one line. */
const prose = (text) => {
    let shown = text;
    for (let length = text.length;; length = Math.floor(length * 0.8)) {
        shown = (0,markdown/* plainText */.wh)(length < text.length ? `${text.slice(0, length)}…` : text);
        if (shown.length <= longestText)
            return shown;
    }
};
/** Text as people write it in mlops.yml: paragraphs and lists of `- ` stay, everything else is shown as it is. */
const paragraphs = (text) => (text.length > longestText ? `${text.slice(0, longestText)}…\n\n(cut; manifest.json has all of it)` : text)
    .split(/\n[ \t]*\n/)
    .map((block) => {
    const lines = block.split("\n").filter((line) => line.trim());
    const isList = lines.length > 0 && lines.every((line) => /^\s*- /.test(line));
    if (isList)
        return lines.map((line) => `- ${prose(line.replace(/^\s*- /, "").trim())}`).join("\n");
    return prose(lines.map((line) => line.trim()).join(" "));
})
    .filter(Boolean)
    .join("\n\n");
const shorten = (text, most = 200) => text.length > most ? `${text.slice(0, most - 1)}…` : text;
const shortDigest = (digest) => digest.slice(0, 12);

;// CONCATENATED MODULE: ../packages/registry/src/card/front-matter.ts






const shownMetrics = 40;
const shownNames = 50;
const longestName = 100;
/**
 * Hugging Face's metadata of the card, on top of it as their README wants it.
 * https://github.com/huggingface/hub-docs/blob/main/modelcard.md
 *
 * GitHub has no front matter in a release's body: `---` is a rule there, and a second `---` makes a heading of all that
 * stands between. So the first key opens an HTML comment, and a line below the block closes it: GitHub shows a rule
 * and nothing else, and whoever reads YAML between the two `---` reads a mapping. The line that closes it is a comment
 * of its own to them, and stays when huggingface_hub writes the block anew.
 */
const renderFrontMatter = (manifest, context) => ["---", yamlOf(describeForHub(manifest, context)), "---", split_metadata/* metadataEnd */.j].join("\n");
const opening = { "<!--": "metadata for Hugging Face, which GitHub does not show" };
const describeForHub = (manifest, context) => {
    const { license, framework, base_models: bases = [], type, card = {} } = manifest;
    const tags = [
        ...new Set(["mlops-actions", ...(type === "model" ? [] : [type]), ...(card.tags ?? [])]),
    ].slice(0, shownNames);
    const metrics = manifest.metrics.map(({ name }) => name).filter((name) => hubMetrics.has(name));
    const results = evaluationResults(manifest, context);
    return withoutEmpty({
        ...opening,
        ...findLicence(license, card.license_link),
        language: card.language?.slice(0, shownNames),
        library_name: framework,
        pipeline_tag: card.task,
        tags,
        datasets: card.datasets?.filter(isHubName).slice(0, shownNames),
        base_model: bases.filter(isHubName).slice(0, shownNames),
        metrics,
        "model-index": results.length > 0 ? [{ name: manifest.name, results }] : undefined,
    });
};
/** The Hub refuses other names in these places. */
const isHubName = (name) => /^[\w.-]+(\/[\w.-]+)?$/.test(name);
/** Those of the gate's metrics that the Hub knows by the same name; the rest is in model-index alone. */
const hubMetrics = new Set(["accuracy", "f1", "precision", "recall", "roc_auc", "mse", "mae", "r_squared"]);
/**
 * One result for what the gate computed on held-out rows, one for what the training command said of itself. `verified`
 * is left out: it says that Hugging Face evaluated the model, and is theirs to set.
 */
const evaluationResults = (manifest, { url, tag }) => {
    const { name, gate, card } = manifest;
    const task = { type: card?.task ?? taskOf(gate?.task) };
    const address = `${url}/releases/tag/${encodeURIComponent(tag)}`;
    const rows = gate?.n ? ` (${(0,format/* formatCount */.B4)(gate.n)} rows)` : "";
    return [
        {
            task,
            dataset: withoutEmpty({
                type: "held-out",
                name: `${name}, held-out rows${rows}`,
                split: "test",
                revision: gate?.labels_sha256 ?? undefined, // which labels: the sha256 of their file
            }),
            metrics: metricsOf(manifest, "gate"),
            source: { name: "the gate's verdict.json", url: address },
        },
        {
            task,
            dataset: { type: "training", name: `${name}, as the training command says` },
            metrics: metricsOf(manifest, "training"),
            source: { name: "the training command's metrics.json", url: address },
        },
    ].filter(({ metrics }) => metrics.length > 0);
};
/** The Hub has no place for an interval; the metric's name for people is the one that it shows. */
const metricsOf = ({ metrics }, told) => metrics
    .filter(({ source }) => source === told)
    .slice(0, shownMetrics)
    .map(({ name, value, ci }) => ({
    type: shorten(name, longestName),
    value,
    ...(ci && {
        name: `${shorten(name, longestName)} (${(0,format/* formatNumber */.ZV)(ci.level * 100)}% CI ${(0,format/* formatNumber */.ZV)(ci.low)} to ${(0,format/* formatNumber */.ZV)(ci.high)})`,
    }),
}));
const taskOf = (task) => task === "binary" || task === "multiclass" ? "classification" : task === "regression" ? task : "other";
const withoutEmpty = (value) => Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0)));
/** YAML that 1.1 (PyYAML, which the Hub's library uses) and 1.2 read alike: every text in quotes, every float with a dot. */
const yamlOf = (value) => (0,dist/* stringify */.As)(makeSafe(value), {
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
    lineWidth: 0,
    aliasDuplicateObjects: false,
})
    .replace(/(: -?\d)(e[+-]\d+)$/gm, "$1.0$2")
    .trimEnd();
/** Nothing in a value may end the HTML comment that it stands in; browsers take `--!>` for an end as well. */
const makeSafe = (value) => {
    if (typeof value === "string")
        return shorten((0,one_line.oneLine)(value), 300).replace(/--(?=!?>)/g, "- -");
    if (Array.isArray(value))
        return value.map(makeSafe);
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, makeSafe(part)]));
};

// EXTERNAL MODULE: ../packages/registry/src/releases/asset-names.ts
var asset_names = __webpack_require__(3853);
// EXTERNAL MODULE: ../packages/registry/src/store/locate-bytes.ts
var locate_bytes = __webpack_require__(54599);
;// CONCATENATED MODULE: ../packages/registry/src/card/get-it.ts




/** Longer lists are left to manifest.json: a release's page is for reading. */
const shownFiles = 50;
const longestList = 40_000;
/**
 * The card's section on how to get a version: with ours, and with nothing but `gh` or `curl`, `cat`, `tar` and
 * `sha256sum`. The tests run these commands as they stand.
 */
const renderGetIt = (manifest, context) => {
    const listed = manifest.files.every(({ path }) => isPlain(path)) && listCommands(manifest, context);
    const { gh, curl, after } = listed && lengthOf(listed) <= longestList ? listed : commandsBySums(manifest, context);
    const reference = `${manifest.name}@${context.version}`;
    return [
        "## Get it",
        "Interrupted downloads are resumed, every sha256 is checked:",
        (0,markdown/* codeBlock */.DV)([`npx mlops pull '${reference}' --repo ${context.repository} -o model/`], "sh"),
        "In a workflow, of this repository or another:",
        (0,markdown/* codeBlock */.DV)([
            "- uses: mlops-actions/mlops-actions/actions/get-model@v1",
            `  with: { model: "${reference}", repository: ${context.repository}, path: model }`,
        ], "yaml"),
        "By hand with GitHub's own `gh`, which private repositories need:",
        (0,markdown/* codeBlock */.DV)(gh, "sh"),
        "or, from a public one, with `curl`:",
        (0,markdown/* codeBlock */.DV)(curl, "sh"),
        "and after either of them (`shasum -a 256` in place of `sha256sum` on macOS):",
        (0,markdown/* codeBlock */.DV)(after, "sh"),
        filesTable(manifest),
    ].join("\n\n");
};
const lengthOf = ({ gh, curl, after }) => [...gh, ...curl, ...after].join("\n").length;
/** Whether a page shows a path as it is, and a shell writes it where it says. */
const isPlain = (path) => !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(path) && !/^\/|(^|\/)\.{0,2}(\/|$)/.test(path);
/** Names every asset, file and digest. */
const listCommands = (manifest, context) => {
    const { files, archive } = manifest;
    const loose = files.filter((file) => file.offset === undefined);
    const asTheyAre = !archive && files.every(({ path, asset, from }) => asset === path && !from);
    const folderOf = (version) => (asTheyAre ? "model" : `parts/${version}`);
    const placeOf = ({ asset, from }) => `${folderOf(from ?? context.version)}/${asset}`;
    const fetch = fetchAssets((0,locate_bytes/* listStored */.K)(manifest), context, folderOf);
    const after = asTheyAre ? [] : placeFiles(manifest, loose, placeOf);
    const executable = loose.filter((file) => file.executable).map(({ path }) => quote(`model/${path}`));
    if (executable.length > 0)
        after.push(`chmod +x ${executable.join(" ")}`);
    if (loose.length > 0)
        after.push(...checkSums(loose.map(({ path, sha256 }) => [sha256, `model/${path}`])));
    if (archive)
        after.push(...unpackArchive(archive, placeOf));
    return { ...fetch, after };
};
/** Assets to their paths; shards are put together in their order. */
const placeFiles = (manifest, loose, placeOf) => {
    const folders = new Set(loose.map(({ path }) => quote(`model/${path}`.replace(/\/[^/]*$/, ""))));
    const held = (0,locate_bytes/* listStored */.K)(manifest).map(placeOf);
    return [
        ...(folders.size > 0 ? [`mkdir -p ${[...folders].join(" ")}`] : []),
        ...loose.map((file) => {
            const places = (0,locate_bytes/* locateFile */.p)(manifest, file).map(({ stored }) => placeOf(stored));
            const [first] = places;
            const target = quote(`model/${file.path}`);
            if (first === undefined)
                return `: > ${target}`;
            const isItsOwn = places.length === 1 && held.filter((place) => place === first).length === 1;
            return isItsOwn ? `mv '${first}' ${target}` : `cat ${places.map(quote).join(" ")} > ${target}`;
        }),
    ];
};
const unpackArchive = (archive, placeOf) => {
    const places = (0,locate_bytes/* listStored */.K)({ files: [], archive }).map(placeOf);
    const whole = places.length === 1 ? places[0] : "parts/model.tar";
    const [check, ...sums] = checkSums([[archive.sha256, whole]]);
    return [
        ...(places.length === 1 ? [] : [`cat ${places.map(quote).join(" ")} > ${whole}`]),
        `${check} && mkdir -p model && tar xf ${quote(whole)} -C model`,
        ...sums,
    ];
};
/** As `sha256sum` itself would print it: a backslash in a name is doubled, and announced by one before the digest. */
const checkSums = (files) => [
    "sha256sum -c <<'EOF'",
    ...files.map(([sha256, path]) => path.includes("\\") ? `\\${sha256}  ${path.replaceAll("\\", "\\\\")}` : `${sha256}  ${path}`),
    "EOF",
];
/**
 * Where the list would be too long, or holds names that a page cannot show: the release's own SHA256SUMS is the list,
 * and manifest.json says what belongs where.
 */
const commandsBySums = (manifest, context) => {
    const { version } = context;
    const own = `parts/${version}`;
    const url = downloadUrl(context, version);
    const others = (0,locate_bytes/* listStored */.K)(manifest).filter(({ from = version }) => from !== version);
    const older = fetchAssets(others, context, (held) => `parts/${held}`);
    return {
        gh: [ghDownload(context, version, own), ...older.gh],
        curl: [
            `${curlDownload(own)} '${url}/{manifest.json,${asset_names/* sumsAsset */.$m}}'`,
            `sed 's|^[^ ]*  |${url}/|' ${own}/${asset_names/* sumsAsset */.$m} | xargs ${curlDownload(own)}`,
            ...older.curl,
        ],
        after: [
            `(cd ${own} && sha256sum -c ${asset_names/* sumsAsset */.$m})`,
            ...(others.length > 0
                ? checkSums(others.map(({ asset, from, sha256 }) => [sha256, `parts/${from}/${asset}`]))
                : []),
            `# ${own}/manifest.json says which path is which of these assets, in order; mlops pull puts them there.`,
        ],
    };
};
const fetchAssets = (stored, context, folderOf) => {
    const gh = [];
    const curl = [];
    for (const [held, names] of assetsByVersion(stored, context.version)) {
        const patterns = names.map((name) => `--pattern '${name}'`).join(" ");
        const last = names.length === 1 ? names[0] : `{${names.join(",")}}`;
        gh.push(`${ghDownload(context, held, folderOf(held))} ${patterns}`);
        curl.push(`${curlDownload(folderOf(held))} '${downloadUrl(context, held)}/${last}'`);
    }
    return { gh, curl };
};
/** Names of assets by the version whose release they are in. */
const assetsByVersion = (stored, version) => {
    const found = new Map();
    for (const { asset, from = version } of stored)
        found.set(from, (found.get(from) ?? new Set()).add(asset));
    return new Map([...found].map(([held, names]) => [held, [...names]]));
};
/** A model's tags differ in their version alone. */
const tagOf = ({ tag, version }, held) => tag.slice(0, -version.length) + held;
const downloadUrl = (context, held) => `${context.url}/releases/download/${encodeURIComponent(tagOf(context, held))}`;
const ghDownload = (context, held, folder) => `gh release download '${tagOf(context, held)}' --repo ${context.repository} --dir ${folder}`;
const curlDownload = (folder) => `curl -fL --create-dirs --output-dir ${folder} --remote-name-all`;
/** One argument as a POSIX shell reads it. */
const quote = (text) => (/^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
const filesTable = (manifest) => {
    const { files } = manifest;
    const table = (0,markdown/* markdownTable */.Qj)(["file", "kept as", "size", "sha256"], files
        .slice(0, shownFiles)
        .map((file) => [
        (0,markdown/* codeSpan */.SS)(get_it_shorten(file.path)),
        describeKept(file),
        (0,format/* formatBytes */.z3)(file.size),
        (0,markdown/* codeSpan */.SS)(file.sha256),
    ]));
    return files.length > shownFiles
        ? `${table}\n\n… and ${files.length - shownFiles} more in manifest.json.`
        : table;
};
const describeKept = ({ asset, from, shards, offset }) => {
    if (offset !== undefined)
        return "in the archive";
    if (!shards)
        return `${asset === undefined ? "–" : (0,markdown/* codeSpan */.SS)(asset)}${from ? ` of ${(0,markdown/* codeSpan */.SS)(from)}` : ""}`;
    const older = new Set(shards.flatMap((shard) => shard.from ?? []));
    const others = older.size > 0 ? `, some of ${[...older].map(markdown/* codeSpan */.SS).join(", ")}` : "";
    return `${shards.length} parts from ${(0,markdown/* codeSpan */.SS)(shards[0]?.asset ?? "–")} on${others}`;
};
const get_it_shorten = (text) => (text.length > 200 ? `${text.slice(0, 199)}…` : text);

;// CONCATENATED MODULE: ../packages/registry/src/card/lineage-section.ts




const shownData = 5;
const shownEvidence = 20;
/** From what it came, what lies beside it, and the commands that make it again. */
const renderLineage = (manifest, context) => ["## Lineage", lineageTable(manifest, context), ...reproduce(manifest, context)].join("\n\n");
const lineageTable = (manifest, { url, tag }) => {
    const { source, environment, data, params, gate, previous, evidence } = manifest;
    const release = (name) => `${url}/releases/download/${encodeURIComponent(tag)}/${encodeURIComponent(name)}`;
    const dataDigests = data
        .slice(0, shownData)
        .map((file) => `${(0,markdown/* codeSpan */.SS)(shorten(file.path))} ${(0,markdown/* codeSpan */.SS)(shortDigest(file.sha256))}`);
    const beside = Object.entries(evidence)
        .slice(0, shownEvidence)
        .map(([role, { asset }]) => `[${prose(role)}](${(0,markdown/* linkTarget */.Cm)(release(asset))})`);
    const rows = [
        [
            "commit",
            source.commit &&
                `[${(0,markdown/* codeSpan */.SS)(source.commit.slice(0, 12))}](${url}/commit/${encodeURIComponent(source.commit)})${source.dirty ? ", **with uncommitted changes**" : ""}`,
        ],
        ["ref", source.ref && (0,markdown/* codeSpan */.SS)(shorten(source.ref))],
        ["run", source.run_url && /^https?:\/\/[^\s()<>]+$/.test(source.run_url) && `<${source.run_url}>`],
        ["by", source.actor && prose(source.actor)],
        [
            "data",
            data.length > 0 &&
                `${dataDigests.join(", ")}${data.length > shownData ? ` and ${data.length - shownData} more in manifest.json` : ""}`,
        ],
        ["params", Object.keys(params).length > 0 && (0,markdown/* codeSpan */.SS)(shorten(JSON.stringify(params), 1000))],
        [
            "environment",
            environment &&
                `Python ${prose(environment.python)}, fingerprint ${(0,markdown/* codeSpan */.SS)(shortDigest(environment.fingerprint))}`,
        ],
        ["run key", (0,markdown/* codeSpan */.SS)(manifest.run_key)],
        [
            "model digest",
            `${(0,markdown/* codeSpan */.SS)(manifest.model_digest)}, ${(0,format/* formatBytes */.z3)(manifest.files.reduce((sum, { size }) => sum + size, 0))}`,
        ],
        ["gate's verdict", gate && `**${gate.verdict}**, ${(0,markdown/* codeSpan */.SS)(`sha256:${gate.digest}`)}`],
        [
            "previous version",
            previous && `${prose(previous.version)}, manifest ${(0,markdown/* codeSpan */.SS)(shortDigest(previous.manifest_digest))}`,
        ],
        [
            "beside it",
            beside.length > 0 && `[manifest](${(0,markdown/* linkTarget */.Cm)(release("manifest.json"))}), ${beside.join(", ")}`,
        ],
    ];
    return (0,markdown/* markdownTable */.Qj)(["", ""], rows.flatMap(([name, value]) => (value ? [[name, value]] : [])));
};
/** The command is shown as it was given; nobody runs it but who copies it. */
const reproduce = (manifest, { version, repository, url }) => {
    const { source, command, seed, environment, evidence, name } = manifest;
    if (!source.commit || !/^[0-9a-f]{7,64}$/.test(source.commit))
        return [];
    const [, folder] = repository.split("/");
    const packages = evidence.environment ? `; ${evidence.environment.asset} names every package` : "";
    return [
        source.dirty
            ? "Made from files that were not committed, so this may not make it again:"
            : "To make it again, and to check it:",
        (0,markdown/* codeBlock */.DV)([
            `git clone ${url}.git && cd ${folder} && git checkout ${source.commit}`,
            ...(environment ? [`# Python ${(0,one_line.oneLine)(environment.python)}${packages}`] : []),
            `${seed === null ? "" : `MLOPS_SEED=${seed} `}${(0,one_line.oneLine)(shorten(command, 2000))}`,
            `npx mlops verify '${name}@${version}' --repo ${repository}`,
        ], "sh"),
    ];
};

// EXTERNAL MODULE: ../packages/contracts/src/whisker.ts
var whisker = __webpack_require__(64700);
;// CONCATENATED MODULE: ../packages/registry/src/card/metrics-section.ts




const metrics_section_shownMetrics = 60;
const shownSlices = 40;
/** Every metric with its interval, and what changed since the champion, drawn against zero. */
const renderMetrics = ({ metrics, gate }) => {
    if (metrics.length === 0)
        return "";
    const shown = metrics.slice(0, metrics_section_shownMetrics);
    const compared = shown.some(({ change }) => change);
    const drawn = shown.some(({ change }) => change?.ci);
    const level = shown.find(({ ci, change }) => ci ?? change?.ci);
    const percent = (0,format/* formatNumber */.ZV)(((level?.ci ?? level?.change?.ci)?.level ?? 0) * 100);
    const table = (0,markdown/* markdownTable */.Qj)([
        "metric",
        level ? `value [${percent}% CI]` : "value",
        ...(compared ? [gate?.champion ? `better than ${prose(gate.champion)} by` : "change"] : []),
        ...(drawn ? ["worse ┼ better"] : []),
        "told by",
    ], shown.map(({ name, value, ci, change, source }) => [
        (0,markdown/* codeSpan */.SS)(shorten(name)),
        `${(0,format/* formatNumber */.ZV)(value)}${(0,format/* formatInterval */.vy)(ci)}`,
        ...(compared ? [describeChange(change)] : []),
        ...(drawn ? [draw(change, [change])] : []),
        source === "gate" ? "the gate" : "training",
    ]));
    return `## Metrics\n\n${table}${restOf(metrics.length - shown.length, "manifest.json")}`;
};
/** Slices of one metric stand under each other on one scale, the greatest loss first. */
const renderSlices = ({ slices = [] }) => {
    if (slices.length === 0)
        return "";
    const shown = slices.slice(0, shownSlices);
    const drawn = shown.some(({ change }) => change?.ci);
    const table = (0,markdown/* markdownTable */.Qj)(["slice", "rows", "metric", "value", "better by", ...(drawn ? ["worse ┼ better"] : [])], shown.map(({ slice, metric, value, change, n }) => [
        prose(shorten(slice, 100)),
        n === undefined ? "–" : (0,format/* formatCount */.B4)(n),
        (0,markdown/* codeSpan */.SS)(shorten(metric)),
        (0,format/* formatNumber */.ZV)(value),
        describeChange(change),
        ...(drawn
            ? [
                draw(change, shown.filter((other) => other.metric === metric).map((other) => other.change)),
            ]
            : []),
    ]));
    const rest = restOf(slices.length - shown.length, "manifest.json");
    return `<details><summary>${(0,format/* countOf */.pq)(slices.length, "slice")} of the held-out rows</summary>\n\n${table}${rest}\n\n</details>`;
};
const describeChange = (change) => change ? `${(0,format/* formatSigned */.Gp)(change.delta)}${(0,format/* formatInterval */.vy)(change.ci, format/* formatSigned */.Gp)}` : "–";
const shapeOf = (change) => change?.ci ? [{ point: change.delta, low: change.ci.low, high: change.ci.high }] : [];
const draw = (change, group) => {
    const [own] = shapeOf(change);
    return own ? (0,markdown/* codeSpan */.SS)((0,whisker/* drawWhisker */.K)(own, (0,whisker/* findDomain */.u)(group.flatMap(shapeOf)))) : "";
};
const restOf = (count, file) => count > 0 ? `\n\n… and ${count} more in ${file}.` : "";

;// CONCATENATED MODULE: ../packages/registry/src/card/security-section.ts



const shownFindings = 30;
const marks = { danger: "❌ danger", warning: "⚠️ warning", note: "note" };
/** Whether loading the files can run code, and what the scan saw in them. */
const renderSecurity = ({ security, formats = [] }) => {
    if (!security)
        return "";
    const { safe_format: safe, findings, scanner, allowed } = security;
    const kept = formats.length > 0 ? ` (${formats.map((format) => prose(shorten(format, 60))).join(", ")})` : "";
    const sentence = safe
        ? `✅ Nothing in these files${kept} can run when they are loaded.`
        : `Loading these files${kept} can run code that is in them: load them only from where you trust.`;
    const dangers = findings.filter(({ level }) => level === "danger").length;
    const count = findings.length === 0 ? "found nothing to tell" : `found ${(0,format/* countOf */.pq)(findings.length, "thing")} to tell`;
    const permitted = allowed
        ? ` Registered although it would run what no model needs, by ${prose(allowed.actor)}: ${prose(allowed.reason)}`
        : "";
    const alert = dangers > 0 ? `> [!CAUTION]\n> ${sentence}${permitted}` : `${sentence}${permitted}`;
    const table = (0,markdown/* markdownTable */.Qj)(["", "file", "what", "why it is told"], findings
        .slice(0, shownFindings)
        .map(({ level, path, name, reason }) => [
        marks[level],
        (0,markdown/* codeSpan */.SS)(shorten(path, 100)),
        (0,markdown/* codeSpan */.SS)(shorten(name, 100)),
        prose(shorten(reason)),
    ]));
    const rest = findings.length - shownFindings;
    return [
        "## Security",
        alert,
        `${prose(scanner)} ${count}. It reads bytes and runs none of them.`,
        ...(findings.length > 0 ? [table] : []),
        ...(rest > 0 ? [`… and ${rest} more in manifest.json.`] : []),
    ].join("\n\n");
};

;// CONCATENATED MODULE: ../packages/registry/src/card/signature-section.ts


const shownTensors = 100;
/** What the model takes and gives, as its MODEL.json says. */
const renderSignature = ({ signature }) => {
    if (!signature)
        return "";
    const rows = [
        ...signature.inputs.map((tensor) => rowOf(tensor.optional ? "input, optional" : "input", tensor)),
        ...signature.outputs.map((tensor) => rowOf("output", tensor)),
    ];
    const table = (0,markdown/* markdownTable */.Qj)(["", "name", "type", "shape"], rows.slice(0, shownTensors));
    const rest = rows.length - shownTensors;
    return `## Signature\n\n${table}${rest > 0 ? `\n\n… and ${rest} more in manifest.json.` : ""}`;
};
const rowOf = (kind, { name, datatype, shape }) => [
    kind,
    (0,markdown/* codeSpan */.SS)(shorten(name, 100)),
    (0,markdown/* codeSpan */.SS)(shorten(datatype, 40)),
    (0,markdown/* codeSpan */.SS)(`[${shape
        .slice(0, 10)
        .map((length) => (length === -1 ? "any" : length))
        .join(", ")}]`),
];

;// CONCATENATED MODULE: ../packages/registry/src/card/model-card.ts









/** GitHub refuses a longer release body. */
const limit = 125_000;
/**
 * The release's body, and a README for Hugging Face. Made from the manifest and the tag alone, so it can be made again
 * at any time, by whichever run finishes the release. Names in it come from branches and are shown as text.
 */
const renderModelCard = (manifest, context) => {
    const { card = {} } = manifest;
    const sections = [
        { text: renderFrontMatter(manifest, context) },
        { text: forcedNote(manifest) },
        { text: describeInOneSentence(manifest, context) },
        { text: context.meaning ? prose(context.meaning) : "" },
        { text: card.description ? paragraphs(card.description) : "", shed: 9 },
        { text: factsLine(manifest), shed: 8 },
        { text: renderMetrics(manifest), shed: 10 },
        { text: renderSlices(manifest), shed: 1 },
        { text: titled("Intended use", manifest.intended_use), shed: 11 },
        { text: titled("Out of scope", card.out_of_scope), shed: 7 },
        {
            text: titled("Limitations", manifest.limitations ?? "None are stated. That is not to say that there are none."),
            shed: 13,
        },
        { text: titled("Ethical considerations", card.ethical_considerations), shed: 6 },
        { text: renderGetIt(manifest, context), shed: 12 },
        { text: renderSignature(manifest), shed: 5 },
        { text: titled("Training data", card.training_data), shed: 4 },
        { text: titled("Evaluation data", card.evaluation_data), shed: 3 },
        { text: renderSecurity(manifest), shed: 14 },
        { text: renderLineage(manifest, context), shed: 15 },
        { text: renderCitation(card), shed: 2 },
    ];
    return fit(sections.filter(({ text }) => text));
};
const shedNote = "…more than fits into GitHub's limit; manifest.json has all of it.";
const fit = (sections) => {
    const write = (kept, note) => `${[...kept.map(({ text }) => text), ...(note ? [shedNote] : [])].join("\n\n")}\n`;
    const whole = write(sections, false);
    if (whole.length <= limit)
        return whole;
    let kept = [...sections];
    for (const { shed } of sections.filter(({ shed }) => shed).sort((a, b) => a.shed - b.shed)) {
        kept = kept.filter((section) => section.shed !== shed);
        const body = write(kept, true);
        if (body.length <= limit)
            return body;
    }
    return write(kept, true);
};
/** What it is, from what, how good, decided how. */
const describeInOneSentence = (manifest, { version }) => {
    const { name, type, command, data, source, gate } = manifest;
    const best = manifest.metrics.find((metric) => metric.ci || metric.change) ?? manifest.metrics[0];
    const bytes = data.reduce((sum, file) => sum + file.size, 0);
    const from = data.length ? ` from ${(0,format/* countOf */.pq)(data.length, "file")} of data (${(0,format/* formatBytes */.z3)(bytes)})` : "";
    const at = source.commit ? ` at commit ${source.commit.slice(0, 7)}` : "";
    const made = type === "model" ? "was trained by" : `(${prose(type)}) was made by`;
    return [
        `**${prose(name)} ${version}** ${made} ${(0,markdown/* codeSpan */.SS)(shorten(command))}${from}${at}`,
        best ? `: ${(0,markdown/* codeSpan */.SS)(shorten(best.name))} ${(0,format/* formatNumber */.ZV)(best.value)}${(0,format/* formatInterval */.vy)(best.ci)}` : "",
        best?.change && gate?.champion
            ? `, ${(0,format/* formatSigned */.Gp)(best.change.delta)}${(0,format/* formatInterval */.vy)(best.change.ci, format/* formatSigned */.Gp)} against ${prose(gate.champion)}`
            : "",
        `; ${describeDecision(gate)}.`,
    ].join("");
};
const describeDecision = (gate) => {
    if (!gate)
        return "no gate judged it";
    const rows = gate.n ? ` on ${(0,format/* formatCount */.B4)(gate.n)} held-out rows` : "";
    return `the gate's verdict${rows} is **${gate.verdict}**${gate.first ? ", by limits alone, as there was no champion yet" : ""}`;
};
const forcedNote = ({ forced, gate }) => forced
    ? `> [!WARNING]\n> Registered ${gate ? `although the gate's verdict is **${gate.verdict}**` : "without a gate's verdict"}, by ${prose(forced.actor)}: ${prose(forced.reason)}`
    : "";
/** What people say of it in a few words, on one line. */
const factsLine = ({ license, framework, base_models: bases = [], labels = {}, card = {}, }) => {
    const link = card.license_link;
    const facts = [
        license && `licence ${link ? `[${prose(license)}](${(0,markdown/* linkTarget */.Cm)(link)})` : prose(license)}`,
        framework && prose(framework),
        card.task && prose(card.task),
        card.language?.length && prose(card.language.join(", ")),
        bases.length > 0 &&
            `from ${bases
                .slice(0, 10)
                .map((base) => (0,markdown/* codeSpan */.SS)(shorten(base)))
                .join(", ")}`,
        card.datasets?.length &&
            `learnt from ${card.datasets
                .slice(0, 10)
                .map((name) => (0,markdown/* codeSpan */.SS)(shorten(name)))
                .join(", ")}`,
        card.developers && `by ${prose(shorten(card.developers))}`,
        card.contact && `contact ${prose(shorten(card.contact))}`,
        card.paper && `[paper](${(0,markdown/* linkTarget */.Cm)(card.paper)})`,
        ...Object.entries(labels)
            .slice(0, 30)
            .map(([key, value]) => (0,markdown/* codeSpan */.SS)(`${key}=${shorten(value, 60)}`)),
    ];
    return facts.filter(Boolean).join(" · ");
};
const titled = (title, text) => text ? `## ${title}\n\n${paragraphs(text)}` : "";
const renderCitation = ({ citation }) => citation ? `## Citation\n\n${(0,markdown/* codeBlock */.DV)(shorten(citation, 5000).split("\n"), "bibtex")}` : "";


/***/ }),

/***/ 76320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ splitMetadata),
/* harmony export */   j: () => (/* binding */ metadataEnd)
/* harmony export */ });
/** Closes the comment that the metadata stands in; the line below it is where people begin to read. */
const metadataEnd = "<!-- metadata ends -->";
/** A model card's metadata, which must stay first, and the page below it. A page without metadata is all page. */
const splitMetadata = (card) => {
    const end = card.startsWith("---") ? card.indexOf(`\n${metadataEnd}\n`) : -1;
    const at = end === -1 ? 0 : end + metadataEnd.length + 2;
    return { metadata: card.slice(0, at), page: card.slice(at).trimStart() };
};


/***/ })

};
