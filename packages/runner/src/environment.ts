import * as core from "@actions/core";

/** Puts a folder first on PATH, for this step and those after it. */
export const addToPath = (directory: string): void => core.addPath(directory);

/** Sets an environment variable for this step and those after it. */
export const exportVariable = (name: string, value: string): void => core.exportVariable(name, value);
