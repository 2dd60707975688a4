import { dirname, join } from "node:path";
import type { GatePolicy } from "@mlops-actions/contracts/gate-policy";
import { chooseModel, parsePolicy, parseProject, selectModel } from "@mlops-actions/contracts/parse-project";
import { UserError } from "@mlops-actions/contracts/user-error";
import { checkPolicy } from "./check-policy.ts";

/** Where a file's text comes from: the disk, or the base commit of a pull request. */
export type ReadText = (path: string) => Promise<string>;

/**
 * The policy in a file: a bare one, or that of a model of an `mlops.yml` (whose `gate` may name a file beside it).
 * `path` of the answer is the file that it stands in.
 */
export const readPolicy = async (
  path: string,
  model: string | undefined,
  read: ReadText,
): Promise<{ policy: GatePolicy; path: string }> => {
  const text = await read(path);
  if (!isProject(text)) return check(parsePolicy(text, path), path);
  const project = parseProject(text, path);
  const name = chooseModel(project, model, path, (first) => `Name it (mlops gate --model ${first}).`);
  const { gate } = selectModel(project, name, path);
  if (gate === undefined)
    throw new UserError(`${path}: models.${name} has no gate.`, {
      fix: "Add gate: with at least a task and one rule.",
    });
  return readGate(gate, path, read);
};

/** What a model's `gate` of the project at `path` is or names. */
export const readGate = async (
  gate: string | GatePolicy,
  path: string,
  read: ReadText,
): Promise<{ policy: GatePolicy; path: string }> => {
  if (typeof gate !== "string") return check(gate, path);
  const file = join(dirname(path), gate).replaceAll("\\", "/");
  return check(parsePolicy(await read(file), file), file);
};

/** Only an mlops.yml has models; a policy with such a key would be refused anyway. */
const isProject = (text: string): boolean => /^models\s*:/m.test(text);

const check = (policy: GatePolicy, path: string) => {
  checkPolicy(policy, path);
  return { policy, path };
};
