import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { describeIssues } from "@mlops-actions/contracts/contract";
import { digestOf } from "@mlops-actions/contracts/digest";
import type { Drift } from "@mlops-actions/contracts/drift";
import { type DriftConfig, driftConfigShape } from "@mlops-actions/contracts/drift-config";
import { sqlSourceShape } from "@mlops-actions/contracts/drift-sources";
import { chooseModel, parseProject, parseYaml, selectModel } from "@mlops-actions/contracts/parse-project";
import type { DriftPlan, ModelConfig } from "@mlops-actions/contracts/project";
import { isUserError, UserError } from "@mlops-actions/contracts/user-error";
import { checkDrift, type DriftReference } from "@mlops-actions/drift/compare/check-drift";
import { addRealised } from "@mlops-actions/drift/labels/check-labels";
import { registeredOf } from "@mlops-actions/drift/labels/registered-metrics";
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
  /** Whether labels that came later are measured, where the config names any. */
  labels?: boolean;
};

/**
 * Checks files for drift. A reference or current data that is not there is a check that could not be made, told in the
 * result; a fault in the settings is thrown.
 */
export const checkFiles = async (options: Options): Promise<Drift> => {
  const { plan, gate } = await readConfig(options);
  const config = options.separator === undefined ? plan : { ...plan, separator: options.separator };
  const source = chooseSource(options, plan);
  try {
    const { reference, digest } = await openReference(expandGlobs(options.reference, process.cwd()));
    const gather = {
      ...{ directory: process.cwd(), temporary: tmpdir(), env: process.env, wait: sleep, log: printNote },
      ...{ headers: plan.request_headers ?? {}, maxBytes: plan.max_bytes ?? Number.POSITIVE_INFINITY },
    };
    const opened = await openCurrent(await readShards(source), reference, config, gather);
    try {
      const progress = showProgress("reading");
      const { current, names } = opened;
      const judged = await checkDrift({
        reference,
        current,
        config,
        salt: options.salt,
        onProgress: progress.update,
      }).finally(progress.end);
      const study = () => studyGate(gate, options.config, config);
      const registered = "profile" in reference ? registeredOf(reference.profile) : [];
      const labels = { study, config, registered, current, names, gather, now: new Date() };
      const drift = options.labels === false ? judged : await addRealised(judged, labels);
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

const studyGate = async (gate: ModelConfig["gate"], path: string | undefined, config: DriftConfig) => {
  const { readGate } = await import("@mlops-actions/evaluation/rules/read-policy");
  const { studyLabels } = await import("@mlops-actions/evaluation/study-labels");
  return studyLabels(gate === undefined ? undefined : (await readGate(gate, path!, readText)).policy, config);
};

const readText = (path: string): Promise<string> =>
  readFile(path, "utf8").catch((cause: NodeJS.ErrnoException) => {
    throw new UserError(`${path} cannot be read: ${cause.message}.`, { cause });
  });

type Configured = { plan: Plan; gate?: ModelConfig["gate"] };

const readConfig = async ({ config, model }: Options): Promise<Configured> => {
  if (config === undefined) return { plan: driftConfigShape.parse({}) };
  const text = await readText(config);
  if (!/^models:/m.test(text)) return { plan: parseYaml(text, config, driftConfigShape) };
  const project = parseProject(text, config);
  const name = chooseModel(project, model, config, (first) => `Add --model, such as --model ${first}.`);
  const { drift: plan, gate } = selectModel(project, name, config);
  if (!plan)
    throw new UserError(`${config}: models.${name} has no drift settings.`, { fix: "Add drift: to it." });
  return { plan, gate };
};

const openReference = async (
  paths: readonly string[],
): Promise<{ reference: DriftReference; digest?: string }> => {
  const profile = paths.length === 1 ? await readProfile(paths[0]!) : undefined;
  return profile ? { reference: { profile }, digest: digestOf(profile) } : { reference: { paths } };
};
