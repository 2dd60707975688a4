/**
 * What is wrong with a file's path in a run or a manifest, put so that it follows "which"; undefined where nothing is.
 * A manifest is data from outside, and a version that is registered on Linux is pulled on Windows too. So refused
 * everywhere is what leads out of the folder, or means something else than a file of that name on any system.
 *
 * Sources: "Naming Files, Paths, and Namespaces" and "File Streams" of Microsoft's Win32 documentation; `.git` and its
 * short name as git itself refuses them in a tree (CVE-2014-9390): a hook that a model brings along would be run.
 */
export const findPathFault = (path: string): string | undefined => {
  const parts = path.split("/");
  const is = (fault: string, holds: (part: string) => boolean) => (parts.some(holds) ? fault : undefined);
  return (
    (/^([/\\]|[a-zA-Z]:)/.test(path) ? "is no path inside a folder" : undefined) ??
    is("is no path inside a folder", (part) => part === "" || part === "." || part === "..") ??
    is("has a \\, which parts folders on Windows", (part) => part.includes("\\")) ??
    is("has a :, behind which Windows sees a stream of another file", (part) => part.includes(":")) ??
    is("has a character that is no part of a name", (part) => hasControl(part) || !part.isWellFormed()) ??
    is("ends a name in a dot or a space, which Windows leaves away", (part) => /[. ]$/.test(part)) ??
    is("is the name of a device on Windows", (part) => device.test(part)) ??
    is("lies in git's own folder", (part) => /^(\.git|git~1)$/i.test(part))
  );
};

/** As findPathFault, and what Windows cannot hold at all: harmless elsewhere, but then nobody can pull it there. */
export const findPortabilityFault = (path: string): string | undefined =>
  findPathFault(path) ??
  (/[<>"|?*]/.test(path) ? 'has one of < > " | ? *, which Windows has in no name' : undefined);

const hasControl = (part: string) => [...part].some((character) => character < " " || character === "\x7f");

/** With any ending: CON.txt is the console too. */
const device = /^(con|prn|aux|nul|conin\$|conout\$|com[1-9¹²³]|lpt[1-9¹²³]) *(\.|$)/i;

/** A path as a disk sees it that tells no upper case from lower case (Windows, macOS as a rule). */
export const foldPath = (path: string): string => path.normalize("NFC").toLowerCase();

/**
 * Two paths that cannot both be files: one lies below the other, as if that were a folder, or they are the same;
 * undefined where there are none.
 */
export const findClash = (
  paths: readonly string[],
  fold: (path: string) => string = (path) => path,
): [string, string] | undefined => {
  const files = new Map<string, string>();
  for (const path of paths) {
    const other = files.get(fold(path));
    if (other !== undefined) return [other, path];
    files.set(fold(path), path);
  }
  for (const path of paths) {
    const place = fold(path);
    for (let end = place.indexOf("/"); end !== -1; end = place.indexOf("/", end + 1)) {
      const above = files.get(place.slice(0, end));
      if (above !== undefined) return [above, path];
    }
  }
  return undefined;
};
