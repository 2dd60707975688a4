import { join } from "node:path";
import type { ModelFile } from "@mlops-actions/contracts/manifest";
import { findPathFault, findPortabilityFault } from "@mlops-actions/contracts/path-rules";
import { suggest } from "@mlops-actions/contracts/suggest";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { RegisteredVersion } from "../read/resolve.ts";

/** All files of a version, or those named. @throws UserError that says which there are. */
export const selectFiles = (
  version: Pick<RegisteredVersion, "manifest" | "tag">,
  only: readonly string[] | undefined,
): ModelFile[] => {
  const { files } = version.manifest;
  if (!only) return files;
  const paths = files.map((file) => file.path);
  return [...new Set(only)].map((path) => {
    const found = files.find((file) => file.path === path);
    if (found) return found;
    const near = suggest(path, paths);
    const few = paths.slice(0, 20).join(", ");
    throw new UserError(`${version.tag} has no file "${path}".`, {
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
export const safePath = (path: string, system: NodeJS.Platform = process.platform): string => {
  const fault = (system === "win32" ? findPortabilityFault : findPathFault)(path);
  if (!fault) return join(...path.split("/"));
  throw new UserError(
    `The manifest names a file ${JSON.stringify(path)}, which ${fault}. It is not downloaded.`,
    {
      fix: "Look at who made the release. What mlops-actions registers has no such names.",
    },
  );
};
