import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseProject } from "@mlops-actions/contracts/parse-project";
import type { Project } from "@mlops-actions/contracts/project";
import { UserError } from "@mlops-actions/contracts/user-error";

/** Reads the workspace's `mlops.yml`. */
export const readProject = async (workspace: string, path = "mlops.yml"): Promise<Project> => {
  let text: string;
  try {
    text = await readFile(join(workspace, path), "utf8");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "ENOENT") throw cause;
    throw new UserError(`${path} is not in the workspace (${workspace}).`, {
      fix: "Check the repository out before this step (actions/checkout), or write mlops.yml at its root.",
      cause,
    });
  }
  return parseProject(text, path);
};
