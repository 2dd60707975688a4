import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { describeIssues } from "@mlops-actions/contracts/contract";
import { digestOf } from "@mlops-actions/contracts/digest";
import type { Drift } from "@mlops-actions/contracts/drift";
import { type DriftConfig, driftConfigShape } from "@mlops-actions/contracts/drift-config";
import { sqlSourceShape } from "@mlops-actions/contracts/drift-sources";
import { chooseModel, parseProject, parseYaml, selectModel } from "@mlops-actions/contracts/parse-project";
import type { DriftPlan } from "@mlops-actions/contracts/project";
import { isUserError, UserError } from "@mlops-actions/contracts/user-error";
import { checkDrift, type DriftReference } from "@mlops-actions/drift/compare/check-drift";
import { expandGlobs } from "@mlops-actions/drift/read/expand-globs";
import { type CurrentSource, openCurrent } from "@mlops-actions/drift/sources/open-current";
import { readProfile } from "./read-profile.ts";
import { showProgress } from "./show-progress.ts";
import { printNote } from "./terminal.ts";

type Options = {
  reference: string[];
  /** Instead of what the config names. */
  current?: string[];
  engine?: string;
  table?: string;
  query?: string;
  engineArgument?: string[];
  config?: string;
  model?: string;
  separator?: string;
  /** Of hashed categories. */
  salt?: string | undefined;
};

/**
 * Checks files for drift. A reference or current data that is not there is a check that could not be made, told in the
 * result; a fault in the settings is thrown.
 */
export const checkFiles = async (options: Options): Promise<Drift> => {
  const plan = await readConfig(options);
  const config = options.separator === undefined ? plan : { ...plan, separator: options.separator };
  const source = chooseSource(options, plan);
  try {
    const { reference, digest } = await openReference(expandGlobs(options.reference, process.cwd()));
    const opened = await openCurrent(await readShards(source), reference, config, {
      ...{ directory: process.cwd(), temporary: tmpdir(), env: process.env, wait: sleep, log: printNote },
      ...{ headers: plan.request_headers ?? {}, maxBytes: plan.max_bytes ?? Number.POSITIVE_INFINITY },
    });
    try {
      const progress = showProgress("reading");
      const { current, names } = opened;
      const drift = await checkDrift({
        reference,
        current,
        config,
        salt: options.salt,
        onProgress: progress.update,
      }).finally(progress.end);
      const reason = drift.reason && opened.rename(drift.reason);
      return { ...drift, ...(reason && { reason }), ...(digest && { profile_digest: digest }), files: names };
    } finally {
      await opened.remove();
    }
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

type Plan = DriftConfig & Partial<Pick<DriftPlan, "current" | "request_headers" | "max_bytes">>;

const chooseSource = (options: Options, { current }: Plan): CurrentSource => {
  if (options.current && options.engine)
    throw new UserError("Both --current and --engine are given: files, or a table?");
  if (options.current) return options.current;
  if (options.engine) return { sql: readSql(options) };
  if (current === undefined)
    throw new UserError("There is no current data to check.", {
      fix: "Name files with --current, a table with --engine and --table, or give the mlops.yml that does with --config.",
    });
  return typeof current === "string" ? [current] : current;
};

const readSql = ({ engine, table, query, engineArgument }: Options) => {
  const found = sqlSourceShape.safeParse({ engine, table, query, arguments: engineArgument });
  if (found.success) return found.data;
  throw new UserError(`--engine, --table and --query: ${describeIssues(found.error)}.`);
};

/** Current data that is profiles and nothing else was counted by the jobs of a matrix. */
const readShards = async (source: CurrentSource): Promise<CurrentSource> => {
  if (!Array.isArray(source) || source.some((path) => /^\w+:\/\//.test(path))) return source;
  const names = expandGlobs(source, process.cwd());
  const profiles = await Promise.all(names.map(readProfile));
  const shards = profiles.flatMap((profile, index) => (profile ? [{ name: names[index]!, profile }] : []));
  return shards.length === names.length ? { shards } : source;
};

const readConfig = async ({ config, model }: Options): Promise<Plan> => {
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
