import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseYaml } from "@mlops-actions/contracts/parse-project";
import { paramsShape } from "@mlops-actions/contracts/run";
import { UserError } from "@mlops-actions/contracts/user-error";

import { findEscape } from "./inside-workspace.ts";

/** Reads the params file, YAML or JSON, to be recorded with the run. */
export const readParams = async (
  workspace: string,
  path: string,
  key: string,
): Promise<Record<string, unknown>> => {
  const text = await readFile(join(workspace, path), "utf8").catch((cause) => {
    throw new UserError(`"${path}" (${key}) is not in the workspace.`, {
      fix: "Check the path, and that the file is in git or made by an earlier step.",
      cause,
    });
  });
  if (await findEscape(workspace, path))
    throw new UserError(`"${path}" (${key}) is a link that leaves the workspace.`, {
      fix: "Copy the file into the workspace: a run must be able to say what it was trained with.",
    });
  // JSON is YAML 1.2, so one parser reads both, and says line and column of a fault.
  const params = parseYaml(text, path, paramsShape);
  return toJson(params, path) as Record<string, unknown>;
};

/** YAML knows .nan, .inf and dates, which JSON and the run key do not. */
const toJson = (value: object, path: string): unknown =>
  JSON.parse(
    JSON.stringify(value, (name, inner) => {
      if (typeof inner === "number" && !Number.isFinite(inner))
        throw new UserError(`${path} gives "${name}" as ${inner}, which JSON cannot hold.`);
      return inner;
    }),
  );
