import { formatBytes } from "@mlops-actions/contracts/format";
import type { Manifest, ModelFile, Stored } from "@mlops-actions/contracts/manifest";
import { codeBlock, codeSpan, markdownTable } from "@mlops-actions/contracts/markdown";
import { sumsAsset } from "../releases/asset-names.ts";
import { listStored, locateFile } from "../store/locate-bytes.ts";

/** Longer lists are left to manifest.json: a release's page is for reading. */
const shownFiles = 50;
const longestList = 40_000;

export type GetItContext = {
  version: string;
  tag: string;
  /** owner/name. */
  repository: string;
  /** The repository's page, such as https://github.com/owner/name. */
  url: string;
};

/**
 * The card's section on how to get a version: with ours, and with nothing but `gh` or `curl`, `cat`, `tar` and
 * `sha256sum`. The tests run these commands as they stand.
 */
export const renderGetIt = (manifest: Manifest, context: GetItContext): string => {
  const listed = manifest.files.every(({ path }) => isPlain(path)) && listCommands(manifest, context);
  const { gh, curl, after } =
    listed && lengthOf(listed) <= longestList ? listed : commandsBySums(manifest, context);
  const reference = `${manifest.name}@${context.version}`;
  return [
    "## Get it",
    "Interrupted downloads are resumed, every sha256 is checked:",
    codeBlock([`npx mlops pull '${reference}' --repo ${context.repository} -o model/`], "sh"),
    "In a workflow, of this repository or another:",
    codeBlock(
      [
        "- uses: mlops-actions/mlops-actions/actions/get-model@v1",
        `  with: { model: "${reference}", repository: ${context.repository}, path: model }`,
      ],
      "yaml",
    ),
    "By hand with GitHub's own `gh`, which private repositories need:",
    codeBlock(gh, "sh"),
    "or, from a public one, with `curl`:",
    codeBlock(curl, "sh"),
    "and after either of them (`shasum -a 256` in place of `sha256sum` on macOS):",
    codeBlock(after, "sh"),
    filesTable(manifest),
  ].join("\n\n");
};

type Commands = { gh: string[]; curl: string[]; after: string[] };

const lengthOf = ({ gh, curl, after }: Commands) => [...gh, ...curl, ...after].join("\n").length;

/** Whether a page shows a path as it is, and a shell writes it where it says. */
const isPlain = (path: string) =>
  !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(path) && !/^\/|(^|\/)\.{0,2}(\/|$)/.test(path);

/** Names every asset, file and digest. */
const listCommands = (manifest: Manifest, context: GetItContext): Commands => {
  const { files, archive } = manifest;
  const loose = files.filter((file) => file.offset === undefined);
  const asTheyAre = !archive && files.every(({ path, asset, from }) => asset === path && !from);
  const folderOf = (version: string) => (asTheyAre ? "model" : `parts/${version}`);
  const placeOf = ({ asset, from }: Stored) => `${folderOf(from ?? context.version)}/${asset}`;

  const fetch = fetchAssets(listStored(manifest), context, folderOf);
  const after = asTheyAre ? [] : placeFiles(manifest, loose, placeOf);
  const executable = loose.filter((file) => file.executable).map(({ path }) => quote(`model/${path}`));
  if (executable.length > 0) after.push(`chmod +x ${executable.join(" ")}`);
  if (loose.length > 0) after.push(...checkSums(loose.map(({ path, sha256 }) => [sha256, `model/${path}`])));
  if (archive) after.push(...unpackArchive(archive, placeOf));
  return { ...fetch, after };
};

/** Assets to their paths; shards are put together in their order. */
const placeFiles = (
  manifest: Manifest,
  loose: readonly ModelFile[],
  placeOf: (stored: Stored) => string,
): string[] => {
  const folders = new Set(loose.map(({ path }) => quote(`model/${path}`.replace(/\/[^/]*$/, ""))));
  const held = listStored(manifest).map(placeOf);
  return [
    ...(folders.size > 0 ? [`mkdir -p ${[...folders].join(" ")}`] : []),
    ...loose.map((file) => {
      const places = locateFile(manifest, file).map(({ stored }) => placeOf(stored));
      const [first] = places;
      const target = quote(`model/${file.path}`);
      if (first === undefined) return `: > ${target}`;
      const isItsOwn = places.length === 1 && held.filter((place) => place === first).length === 1;
      return isItsOwn ? `mv '${first}' ${target}` : `cat ${places.map(quote).join(" ")} > ${target}`;
    }),
  ];
};

const unpackArchive = (
  archive: NonNullable<Manifest["archive"]>,
  placeOf: (stored: Stored) => string,
): string[] => {
  const places = listStored({ files: [], archive }).map(placeOf);
  const whole = places.length === 1 ? places[0]! : "parts/model.tar";
  const [check, ...sums] = checkSums([[archive.sha256, whole]]);
  return [
    ...(places.length === 1 ? [] : [`cat ${places.map(quote).join(" ")} > ${whole}`]),
    `${check} && mkdir -p model && tar xf ${quote(whole)} -C model`,
    ...sums,
  ];
};

/** As `sha256sum` itself would print it: a backslash in a name is doubled, and announced by one before the digest. */
const checkSums = (files: readonly (readonly [sha256: string, path: string])[]): string[] => [
  "sha256sum -c <<'EOF'",
  ...files.map(([sha256, path]) =>
    path.includes("\\") ? `\\${sha256}  ${path.replaceAll("\\", "\\\\")}` : `${sha256}  ${path}`,
  ),
  "EOF",
];

/**
 * Where the list would be too long, or holds names that a page cannot show: the release's own SHA256SUMS is the list,
 * and manifest.json says what belongs where.
 */
const commandsBySums = (manifest: Manifest, context: GetItContext): Commands => {
  const { version } = context;
  const own = `parts/${version}`;
  const url = downloadUrl(context, version);
  const others = listStored(manifest).filter(({ from = version }) => from !== version);
  const older = fetchAssets(others, context, (held) => `parts/${held}`);
  return {
    gh: [ghDownload(context, version, own), ...older.gh],
    curl: [
      `${curlDownload(own)} '${url}/{manifest.json,${sumsAsset}}'`,
      `sed 's|^[^ ]*  |${url}/|' ${own}/${sumsAsset} | xargs ${curlDownload(own)}`,
      ...older.curl,
    ],
    after: [
      `(cd ${own} && sha256sum -c ${sumsAsset})`,
      ...(others.length > 0
        ? checkSums(others.map(({ asset, from, sha256 }) => [sha256, `parts/${from}/${asset}`]))
        : []),
      `# ${own}/manifest.json says which path is which of these assets, in order; mlops pull puts them there.`,
    ],
  };
};

const fetchAssets = (
  stored: readonly Stored[],
  context: GetItContext,
  folderOf: (version: string) => string,
): Pick<Commands, "gh" | "curl"> => {
  const gh: string[] = [];
  const curl: string[] = [];
  for (const [held, names] of assetsByVersion(stored, context.version)) {
    const patterns = names.map((name) => `--pattern '${name}'`).join(" ");
    const last = names.length === 1 ? names[0] : `{${names.join(",")}}`;
    gh.push(`${ghDownload(context, held, folderOf(held))} ${patterns}`);
    curl.push(`${curlDownload(folderOf(held))} '${downloadUrl(context, held)}/${last}'`);
  }
  return { gh, curl };
};

/** Names of assets by the version whose release they are in. */
const assetsByVersion = (stored: readonly Stored[], version: string): Map<string, string[]> => {
  const found = new Map<string, Set<string>>();
  for (const { asset, from = version } of stored) found.set(from, (found.get(from) ?? new Set()).add(asset));
  return new Map([...found].map(([held, names]) => [held, [...names]]));
};

/** A model's tags differ in their version alone. */
const tagOf = ({ tag, version }: GetItContext, held: string) => tag.slice(0, -version.length) + held;

const downloadUrl = (context: GetItContext, held: string) =>
  `${context.url}/releases/download/${encodeURIComponent(tagOf(context, held))}`;

const ghDownload = (context: GetItContext, held: string, folder: string) =>
  `gh release download '${tagOf(context, held)}' --repo ${context.repository} --dir ${folder}`;

const curlDownload = (folder: string) => `curl -fL --create-dirs --output-dir ${folder} --remote-name-all`;

/** One argument as a POSIX shell reads it. */
const quote = (text: string) => (/^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

const filesTable = (manifest: Manifest): string => {
  const { files } = manifest;
  const table = markdownTable(
    ["file", "kept as", "size", "sha256"],
    files
      .slice(0, shownFiles)
      .map((file) => [
        codeSpan(shorten(file.path)),
        describeKept(file),
        formatBytes(file.size),
        codeSpan(file.sha256),
      ]),
  );
  return files.length > shownFiles
    ? `${table}\n\n… and ${files.length - shownFiles} more in manifest.json.`
    : table;
};

const describeKept = ({ asset, from, shards, offset }: ModelFile): string => {
  if (offset !== undefined) return "in the archive";
  if (!shards) return `${asset === undefined ? "–" : codeSpan(asset)}${from ? ` of ${codeSpan(from)}` : ""}`;
  const older = new Set(shards.flatMap((shard) => shard.from ?? []));
  const others = older.size > 0 ? `, some of ${[...older].map(codeSpan).join(", ")}` : "";
  return `${shards.length} parts from ${codeSpan(shards[0]?.asset ?? "–")} on${others}`;
};

const shorten = (text: string) => (text.length > 200 ? `${text.slice(0, 199)}…` : text);
