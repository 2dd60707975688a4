import { suggest } from "@mlops-actions/contracts/suggest";

/** What lies in a folder (a path relative to the workspace, "" for its root); undefined where there is no such folder. */
export type ListFolder = (path: string) => { folders: string[]; files: string[] } | undefined;

/**
 * A glob that was probably meant, for one that matches nothing: walks its fixed folders and puts the nearest sibling in
 * place of each that does not exist. Undefined where nothing is near, or where only the pattern itself fails.
 */
export const suggestGlob = (pattern: string, list: ListFolder): string | undefined => {
  const segments = pattern.split("/").filter((segment) => segment !== "" && segment !== ".");
  const walked: string[] = [];
  let mended = false;
  for (const [index, segment] of segments.entries()) {
    if (/[*?[{]/.test(segment)) return mended ? [...walked, ...segments.slice(index)].join("/") : undefined;
    const here = list(walked.join("/"));
    if (!here) return undefined;
    const names = index === segments.length - 1 ? [...here.files, ...here.folders] : here.folders;
    const found = names.includes(segment) ? segment : suggest(segment, names);
    if (found === undefined) return undefined;
    if (found !== segment) mended = true;
    walked.push(found);
  }
  return mended ? walked.join("/") : undefined;
};

/** The longest part of a glob without a wildcard: the folder that it looks in. */
export const fixedFolder = (pattern: string): string => {
  const segments = pattern.split("/").filter((segment) => segment !== "" && segment !== ".");
  const wild = segments.findIndex((segment) => /[*?[{]/.test(segment));
  return segments.slice(0, wild === -1 ? -1 : wild).join("/");
};
