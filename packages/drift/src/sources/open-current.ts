import type { DriftConfig } from "@mlops-actions/contracts/drift-config";
import type { SqlSource } from "@mlops-actions/contracts/drift-sources";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { DriftCheck, DriftReference } from "../compare/check-drift.ts";
import { countProfile } from "../profile/count-profile.ts";
import { joinShards, type NamedProfile } from "../profile/join-shards.ts";
import { selectWithAnswers, withAnswers } from "../profile/profile-predictions.ts";
import { type GatherOptions, gatherFiles } from "./gather-files.ts";

/** Files and addresses; what an engine counts; or profiles that the jobs of a matrix made. */
export type CurrentSource = readonly string[] | { sql: SqlSource } | { shards: readonly NamedProfile[] };

export type OpenedCurrent = {
  current: DriftCheck["current"];
  /** What was read, for people. */
  names: string[];
  remove: () => Promise<void>;
  /** Errors speak of files by their paths; this puts what people call them in the place of temporary ones. */
  rename: (text: string) => string;
};

/**
 * Makes what a check takes of any current data: files, what is downloaded, or what a SQL engine counts.
 * @throws UserError for what is not there, cannot be fetched, or cannot be counted
 */
export const openCurrent = async (
  source: CurrentSource,
  reference: DriftReference,
  config: DriftConfig,
  options: GatherOptions,
): Promise<OpenedCurrent> => {
  const keep = { remove: async () => {}, rename: (text: string) => text };
  if ("shards" in source) {
    const profile = profileOf(reference, "A profile of current data is compared with a profile");
    const [first] = source.shards;
    const whole = source.shards.length === 1 && first && !first.profile.shard ? first.profile : undefined;
    const current = whole
      ? countProfile(whole, withAnswers(profile, config))
      : joinShards(source.shards, profile);
    return { current, names: source.shards.map(({ name }) => name), ...keep };
  }
  if (!("sql" in source)) {
    const { paths, names, remove } = await gatherFiles(source, options);
    // Longest first: …/1 is the beginning of …/10.
    const byLength = paths.map((path, index) => ({ path, name: names[index]! }));
    byLength.sort((a, b) => b.path.length - a.path.length);
    const rename = (text: string) =>
      byLength.reduce(
        (told, { path, name }) => (path === name ? told : told.replaceAll(path, () => name)),
        text,
      );
    return { current: paths, names, remove, rename };
  }
  const { sql } = source;
  const profile = profileOf(reference, "A SQL engine counts between the edges of a profile");
  const { countBySql } = await import("../sql/count-by-sql.ts");
  const { makeSqlRunner } = await import("../sql/run-engine.ts");
  const relation = sql.query === undefined ? { table: sql.table! } : { query: sql.query };
  const names = [
    `${sql.engine}: ${typeof sql.table === "string" ? sql.table : (sql.table?.join(".") ?? "a query")}`,
  ];
  options.log(`counting in ${names[0]}`);
  const run = makeSqlRunner(sql, options);
  const current = await countBySql(
    { engine: sql.engine, ...relation },
    withAnswers(profile, config),
    selectWithAnswers(config),
    run,
  );
  return { current, names, ...keep };
};

const profileOf = (reference: DriftReference, why: string) => {
  if ("profile" in reference) return reference.profile;
  throw new UserError(`${why}, and the reference is files.`, {
    fix: "Profile the files first (mlops profile data.csv -o reference.json), and give that as the reference.",
  });
};
