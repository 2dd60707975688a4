/** The asset that every reader looks for first; no other file may have its name. */
export const manifestAsset = "manifest.json";
/** Digests of the other assets, for sha256sum. */
export const sumsAsset = "SHA256SUMS";
/** Names that no model file and no evidence may have. */
export const reservedAssets: readonly string[] = [manifestAsset, sumsAsset];

/**
 * Names under which files become assets. GitHub keeps letters, digits, `_`, `-` and single dots between them, renames
 * the rest behind our back, and has no folders: so `layers/one.bin` becomes `layers-one.bin`, and the manifest says
 * which asset is which path. Two files that would meet in one name get eight digits of their digest.
 */
export const nameAssets = (
  files: readonly { path: string; sha256: string }[],
  taken: readonly string[] = reservedAssets,
): string[] => {
  const used = new Set(taken.map(fold));
  return files.map(({ path, sha256 }) => {
    const plain = toAssetName(path);
    const name = used.has(fold(plain)) ? withDigest(plain, sha256, used) : plain;
    used.add(fold(name));
    return name;
  });
};

/** Names that differ only in case meet on disks that do not tell case apart. */
const fold = (name: string) => name.toLowerCase();

const toAssetName = (path: string): string =>
  path
    .replaceAll("/", "-")
    .replace(/[^A-Za-z0-9._-]/g, "_")
    .replace(/[.]{2,}/g, ".")
    .slice(-200)
    .replace(/^[.]+|[.]+$/g, "") || "file";

const withDigest = (name: string, sha256: string, used: ReadonlySet<string>): string => {
  const dot = name.lastIndexOf(".");
  const [stem, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  const base = `${stem}-${sha256.slice(0, 8)}`;
  for (let n = 1; ; n++) {
    const candidate = `${base}${n === 1 ? "" : `-${n}`}${end}`;
    if (!used.has(fold(candidate))) return candidate;
  }
};
