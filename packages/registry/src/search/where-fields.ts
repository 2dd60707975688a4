import type { Manifest } from "@mlops-actions/contracts/manifest";
import type { VersionState } from "../tags/fold-tag-log.ts";

/** A version as a search sees it. The manifest is read only where the tags alone do not decide. */
export type Candidate = { model: string; version: VersionState; manifest?: Manifest };

export type FieldKind = "text" | "number" | "date" | "version" | "digest" | "flag" | "any";

export type Field = {
  name: string;
  kind: FieldKind;
  /** Holds any number of values: `=` asks whether one of them is it, `!=` whether none is, even where there are none. */
  many?: true;
  /** The value or values; undefined where that takes the manifest and it is not here; none where it says nothing. */
  read: (candidate: Candidate) => readonly unknown[] | undefined;
};

type Reader = (candidate: Candidate) => unknown;
const some = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

const fromTags = (kind: FieldKind, help: string, read: Reader, many?: true) => ({
  kind,
  help,
  ...(many && { many }),
  read: (candidate: Candidate) => some(read(candidate)),
});
const fromManifest = (kind: FieldKind, help: string, read: (manifest: Manifest) => unknown, many?: true) => ({
  kind,
  help,
  ...(many && { many }),
  read: ({ manifest }: Candidate) => (manifest ? some(read(manifest)) : undefined),
});

/** Fields with a fixed name. Those told by tags cost nothing; the others need each version's manifest. */
const fixed = {
  model: fromTags("text", "its model", ({ model }) => model),
  version: fromTags("version", "its number, ordered as semantic versions", ({ version }) => version.version),
  stage: fromTags("text", "a stage that it holds", ({ version }) => version.stages, true),
  created: fromTags(
    "date",
    "when it was registered: 2026-01-31 or 2026-01-31T12:00:00Z",
    ({ version }) => version.at,
  ),
  actor: fromTags("text", "who registered it", ({ version }) => version.message.facts.actor),
  reason: fromTags("text", "why, as its tag says", ({ version }) => version.message.reason),
  verdict: fromTags("text", "the gate's: pass, warn, fail", ({ version }) => version.message.facts.verdict),
  forced: fromTags(
    "flag",
    "registered without a passing verdict",
    ({ version }) => version.message.facts.forced !== undefined,
  ),
  yanked: fromTags("flag", "withdrawn; left out unless asked for", ({ version }) => version.yanked),
  commit: fromTags(
    "digest",
    "the commit of its tag, or the beginning of it",
    ({ version }) => version.commit,
  ),
  manifest: fromTags(
    "digest",
    "sha256 of its manifest",
    ({ version }) => version.message.facts.manifest_digest,
  ),
  type: fromManifest("text", "model unless told otherwise", ({ type }) => type),
  framework: fromManifest("text", "such as pytorch", ({ framework }) => framework),
  format: fromManifest("text", "a format of its files, such as safetensors", ({ formats }) => formats, true),
  base: fromManifest("text", "a model it was made from", ({ base_models }) => base_models, true),
  license: fromManifest("text", "its licence", ({ license }) => license),
  size: fromManifest("number", "bytes of its files; 10MB, 1.5GB", ({ files }) =>
    files.reduce((sum, { size }) => sum + size, 0),
  ),
  digest: fromManifest("digest", "of the whole model", ({ model_digest }) => model_digest),
  file: fromManifest(
    "text",
    "a path of the model's files",
    ({ files }) => files.map(({ path }) => path),
    true,
  ),
  "data.digest": fromManifest(
    "digest",
    "sha256 of a file it was trained from",
    ({ data }) => data.map(({ sha256 }) => sha256),
    true,
  ),
  "data.path": fromManifest(
    "text",
    "path of a file it was trained from",
    ({ data }) => data.map(({ path }) => path),
    true,
  ),
  "source.commit": fromManifest("digest", "the commit it was trained from", ({ source }) => source.commit),
  "source.ref": fromManifest("text", "such as refs/heads/main", ({ source }) => source.ref),
  "source.event": fromManifest("text", "such as push", ({ source }) => source.event),
  dirty: fromManifest("flag", "trained with uncommitted changes", ({ source }) => source.dirty),
  seed: fromManifest("number", "its seed", ({ seed }) => seed),
  command: fromManifest("text", "what trained it", ({ command }) => command),
  python: fromManifest("text", "Python's version", ({ environment }) => environment?.python),
  environment: fromManifest(
    "digest",
    "fingerprint of the environment",
    ({ environment }) => environment?.fingerprint,
  ),
  run: fromManifest(
    "digest",
    "the run key: same code, data, params and environment",
    ({ run_key }) => run_key,
  ),
  safe: fromManifest(
    "flag",
    "no file can run code when it is loaded",
    ({ security }) => security?.safe_format,
  ),
} satisfies Record<string, Omit<Field, "name"> & { help: string }>;

export const fixedFieldNames: readonly string[] = Object.keys(fixed);

/** Field, what it holds, and whether it takes the manifest: for help. */
export const describeFields = (): string[][] => [
  ["auc, f1, …", "a metric by its name; metric.auc where the name is one of these fields"],
  ["auc.low, auc.high", "ends of its interval"],
  ["auc.change", "against the champion; positive is better (auc.change.low, auc.change.high)"],
  ["params.depth", "a parameter of the training; params.model.depth inside another"],
  ["label.team", "a label"],
  ...Object.entries(fixed).map(([name, { help }]) => [name, help]),
];

/** The field of a name; undefined where it has the form of none. Whatever is no other field is a metric's name. */
export const findField = (name: string): Field | undefined => {
  if (Object.hasOwn(fixed, name)) return { name, ...fixed[name as keyof typeof fixed] };
  const dot = name.indexOf(".");
  const head = dot === -1 ? "" : name.slice(0, dot);
  const rest = name.slice(dot + 1);
  if (head !== "" && rest === "") return undefined;
  if (head === "param" || head === "params")
    return { name, ...fromManifest("any", "", ({ params }) => readPath(params, rest)) };
  if (head === "label" || head === "labels")
    return {
      name,
      ...fromManifest("text", "", ({ labels }) =>
        labels && Object.hasOwn(labels, rest) ? labels[rest] : undefined,
      ),
    };
  const metric = head === "metric" || head === "metrics" ? rest : name;
  return { name, ...fromManifest("number", "", ({ metrics }) => readMetric(metrics, metric)) };
};

/** Heads that begin a field's name, for suggestions. */
export const fieldHeads: readonly string[] = ["params", "label", "metric", "data", "source"];

/** `a.b` as a key of its own, else as `b` inside `a`. */
const readPath = (value: unknown, path: string): unknown => {
  if (typeof value !== "object" || value === null) return undefined;
  if (Object.hasOwn(value, path)) return (value as Record<string, unknown>)[path];
  for (let dot = path.indexOf("."); dot !== -1; dot = path.indexOf(".", dot + 1)) {
    const head = path.slice(0, dot);
    if (!Object.hasOwn(value, head)) continue;
    const found = readPath((value as Record<string, unknown>)[head], path.slice(dot + 1));
    if (found !== undefined) return found;
  }
  return undefined;
};

type Metrics = Manifest["metrics"];
const parts: Record<string, (metric: Metrics[number]) => number | undefined> = {
  "": ({ value }) => value,
  ".change.low": ({ change }) => change?.ci?.low,
  ".change.high": ({ change }) => change?.ci?.high,
  ".change": ({ change }) => change?.delta,
  ".low": ({ ci }) => ci?.low,
  ".high": ({ ci }) => ci?.high,
};

/** What the gate computed comes before what the training told of the same name. */
const readMetric = (metrics: Metrics, name: string): number | undefined => {
  for (const [end, read] of Object.entries(parts)) {
    if (!name.endsWith(end)) continue;
    const own = metrics.filter((metric) => metric.name === name.slice(0, name.length - end.length));
    const best = own.find(({ source }) => source === "gate") ?? own[0];
    if (best) return read(best);
  }
  return undefined;
};
