import { readFile } from "node:fs/promises";
import { digestOf } from "@mlops-actions/contracts/digest";
import type { Drift } from "@mlops-actions/contracts/drift";
import { type DriftConfig, driftConfigShape } from "@mlops-actions/contracts/drift-config";
import { chooseModel, parseProject, parseYaml, selectModel } from "@mlops-actions/contracts/parse-project";
import { isUserError, UserError } from "@mlops-actions/contracts/user-error";
import { checkDrift, type DriftReference } from "@mlops-actions/drift/compare/check-drift";
import { expandGlobs } from "@mlops-actions/drift/read/expand-globs";
import { readProfile } from "./read-profile.ts";
import { showProgress } from "./show-progress.ts";

type Options = {
  reference: string[];
  current: string[];
  config?: string;
  model?: string;
  separator?: string;
};

/**
 * Checks files for drift. A reference or current data that is not there is a check that could not be made, told in the
 * result; a fault in the settings is thrown.
 */
export const checkFiles = async (options: Options): Promise<Drift> => {
  const settings = await readConfig(options);
  const config = options.separator === undefined ? settings : { ...settings, separator: options.separator };
  try {
    const { reference, digest } = await openReference(expandGlobs(options.reference, process.cwd()));
    const current = expandGlobs(options.current, process.cwd());
    const progress = showProgress("reading");
    const drift = await checkDrift({ reference, current, config, onProgress: progress.update }).finally(
      progress.end,
    );
    return { ...drift, ...(digest && { profile_digest: digest }), files: current };
  } catch (error) {
    if (!isUserError(error)) throw error;
    const reason = error.fix ? `${error.message} ${error.fix}` : error.message;
    return {
      schema: "mlops/drift@1",
      state: "could_not_check",
      reason,
      rows: { reference: 0, current: 0 },
      columns: [],
    };
  }
};

const readConfig = async ({ config, model }: Options): Promise<DriftConfig> => {
  if (config === undefined) return driftConfigShape.parse({});
  const text = await readFile(config, "utf8").catch((cause: NodeJS.ErrnoException) => {
    throw new UserError(`${config} cannot be read: ${cause.message}.`, { cause });
  });
  if (!/^models:/m.test(text)) return parseYaml(text, config, driftConfigShape);
  const project = parseProject(text, config);
  const name = chooseModel(project, model, config, (first) => `Add --model, such as --model ${first}.`);
  const plan = selectModel(project, name, config).drift;
  if (!plan)
    throw new UserError(`${config}: models.${name} has no drift settings.`, { fix: "Add drift: to it." });
  return plan;
};

const openReference = async (
  paths: readonly string[],
): Promise<{ reference: DriftReference; digest?: string }> => {
  const profile = paths.length === 1 ? await readProfile(paths[0]!) : undefined;
  return profile ? { reference: { profile }, digest: digestOf(profile) } : { reference: { paths } };
};
