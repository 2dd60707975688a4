import type { GitHub } from "@mlops-actions/github/connect";
import { explainUnknownModel } from "../life/explain-unknown-model.ts";
import { listPublished, type VersionSummary } from "../read/history.ts";
import { readManifests } from "../read/read-manifests.ts";
import { readRegistry } from "../read/read-registry.ts";
import { foldTagLog, listModelNames } from "../tags/fold-tag-log.ts";
import { parseWhere } from "./where.ts";
import type { Candidate } from "./where-fields.ts";

export type FoundVersion = Omit<VersionSummary, "withdrawn" | "deprecated" | "collected"> & {
  model: string;
  /** What the fields of the expression hold, in its order. */
  values: Record<string, unknown>;
};

export type Search = {
  expression: string;
  /** Only this model's versions. */
  model?: string;
  /** Where manifests are kept between searches. */
  cache?: string;
};

export type SearchResult = {
  found: FoundVersion[];
  /** Versions there are, and those whose manifest had to be looked at. */
  versions: number;
  opened: number;
  /** Fields that no version says anything of: mostly a metric's name that is written otherwise. */
  unknown: string[];
};

/**
 * Finds versions by an expression. Tags decide first; manifests are read only of the versions that are left, and only
 * where the expression asks for what tags do not tell. Withdrawn versions are left out unless it names `yanked`.
 * @throws UserError where the expression is none, or there is no such model.
 */
export const findVersions = async (
  github: GitHub,
  { expression, model, cache }: Search,
): Promise<SearchResult> => {
  const { matches, fields } = parseWhere(expression);
  const withYanked = fields.some(({ name }) => name === "yanked");
  const { log, releases } = await readRegistry(github, model);
  if (model !== undefined && log.length === 0) throw await explainUnknownModel(github, model);
  const published = listPublished(log, releases);
  const all = listModelNames(log).flatMap((name): Candidate[] =>
    foldTagLog(name, log).versions.flatMap((version) =>
      published.has(version.tag) ? [{ model: name, version }] : [],
    ),
  );
  const versions = all.filter(({ version }) => withYanked || !version.yanked);
  const left = versions.filter((candidate) => matches(candidate) !== false);
  const closed = left
    .filter(
      (candidate) => !candidate.version.collected && fields.some(({ read }) => read(candidate) === undefined),
    )
    .map(({ version }) => version);
  const manifests = await readManifests(github, closed, { ...(cache !== undefined && { cache }) });
  const byTag = new Map(closed.map(({ tag }, index) => [tag, manifests[index]]));
  const open = left.map((candidate): Candidate => {
    const manifest = byTag.get(candidate.version.tag);
    return manifest ? { ...candidate, manifest } : candidate;
  });
  const said = new Set(
    fields.flatMap((field) => (open.some((each) => (field.read(each)?.length ?? 0) > 0) ? [field.name] : [])),
  );
  return {
    found: open
      .filter((candidate) => matches(candidate) === true)
      .map((candidate) => describe(candidate, fields)),
    versions: versions.length,
    opened: closed.length,
    unknown:
      open.length === 0 ? [] : fields.flatMap(({ name, many }) => (said.has(name) || many ? [] : [name])),
  };
};

const describe = (candidate: Candidate, fields: ReturnType<typeof parseWhere>["fields"]): FoundVersion => {
  const { version, tag, at, commit, message, stages, yanked } = candidate.version;
  const values = fields.map((field): [string, unknown] => {
    const read = field.read(candidate) ?? [];
    return [field.name, field.many ? read : (read[0] ?? null)];
  });
  return {
    model: candidate.model,
    version,
    tag,
    at,
    commit,
    actor: message.facts.actor ?? null,
    verdict: message.facts.verdict ?? null,
    stages,
    yanked,
    values: Object.fromEntries(values),
  };
};
