import type { Environment } from "@mlops-actions/contracts/environment";
import type { Manifest } from "@mlops-actions/contracts/manifest";
import type { RegisteredVersion } from "../read/resolve.ts";

/** A version and what its environment.json says; null where it has none. */
export type Compared = {
  version: Pick<
    RegisteredVersion,
    "model" | "version" | "tag" | "commit" | "publishedAt" | "releaseUrl" | "stages" | "yanked" | "manifest"
  >;
  environment: Environment | null;
};

/** What is on one side only has null on the other. */
export type Difference<Value> = { name: string; a: Value | null; b: Value | null };

type Interval = { low: number; high: number; level: number };
export type MetricSide = { value: number; ci?: Interval; source: string };
export type MetricDifference = Difference<MetricSide> & {
  /** b minus a; null where one has no value. */
  change: number | null;
  /** From the same rows: what the gate measured of one against the other. Positive: b is better. */
  paired?: { delta: number; ci?: Interval };
};

export type VersionComparison = {
  a: string;
  b: string;
  /** Every metric of either, changed or not. */
  metrics: MetricDifference[];
  params: Difference<unknown>[];
  /** Null where one of them did not keep its environment. */
  packages: Difference<string>[] | null;
  data: Difference<{ size: number; sha256: string }>[];
  files: Difference<{ size: number; sha256: string }>[];
  /** Single facts that differ: gate, command, seed, Python, framework, licence, labels and so on. */
  facts: Difference<string>[];
  size: { a: number; b: number };
  code: { a: string | null; b: string | null; url: string | null };
  /** What to mind when reading the numbers. */
  notes: string[];
};

/** What differs between two versions, of one model or of two. */
export const compareVersions = (a: Compared, b: Compared): VersionComparison => {
  const [left, right] = [a.version.manifest, b.version.manifest];
  return {
    a: a.version.tag,
    b: b.version.tag,
    metrics: compareMetrics(a.version, b.version),
    params: differences(flatten(left.params), flatten(right.params)),
    packages:
      a.environment && b.environment
        ? differences(packagesOf(a.environment), packagesOf(b.environment))
        : null,
    data: differences(digestsOf(left.data), digestsOf(right.data)),
    files: differences(digestsOf(left.files), digestsOf(right.files)),
    facts: differences(factsOf(a), factsOf(b)),
    size: { a: sizeOf(left), b: sizeOf(right) },
    code: compareCode(a.version, b.version),
    notes: notesOf(a, b),
  };
};

/** Names whose values differ, in alphabetical order. */
const differences = <Value>(
  a: ReadonlyMap<string, Value>,
  b: ReadonlyMap<string, Value>,
): Difference<Value>[] =>
  [...new Set([...a.keys(), ...b.keys()])].sort().flatMap((name) => {
    const [was, is] = [a.get(name) ?? null, b.get(name) ?? null];
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ name, a: was, b: is }];
  });

/** Nested parameters by their path; a list is one value. */
const flatten = (params: Record<string, unknown>, path = ""): Map<string, unknown> =>
  new Map(
    Object.entries(params).flatMap(([key, value]): [string, unknown][] => {
      const name = path ? `${path}.${key}` : key;
      return typeof value === "object" && value !== null && !Array.isArray(value)
        ? [...flatten(value as Record<string, unknown>, name)]
        : [[name, value]];
    }),
  );

const packagesOf = ({ identity }: Environment) =>
  new Map(identity.distributions.map(({ name, version }) => [name, version]));

const digestsOf = (files: readonly { path: string; size: number; sha256: string }[]) =>
  new Map(files.map(({ path, size, sha256 }) => [path, { size, sha256 }]));

const sizeOf = ({ files }: Manifest) => files.reduce((sum, { size }) => sum + size, 0);

const factsOf = ({ version, environment }: Compared): Map<string, string> => {
  const { manifest, stages, yanked } = version;
  const facts: [string, string | number | null | undefined][] = [
    ["gate", manifest.gate?.verdict],
    ["judged on rows", manifest.gate?.n],
    ["forced", manifest.forced?.reason],
    ["stages", stages.join(", ")],
    ["withdrawn", yanked ? "yes" : null],
    ["type", manifest.type],
    ["framework", manifest.framework],
    ["formats", manifest.formats?.join(", ")],
    ["made from", manifest.base_models?.join(", ")],
    ["licence", manifest.license],
    ["command", manifest.command],
    ["seed", manifest.seed],
    ["Python", manifest.environment?.python],
    ["system", environment && `${environment.identity.os} ${environment.identity.arch}`],
    ["signature", manifest.signature && JSON.stringify(manifest.signature)],
    ["safe format", manifest.security && String(manifest.security.safe_format)],
    ...Object.entries(manifest.labels ?? {}).map(([name, value]): [string, string] => [
      `label ${name}`,
      value,
    ]),
  ];
  return new Map(
    facts.flatMap(([name, value]) =>
      value === null || value === undefined || value === "" ? [] : [[name, String(value)]],
    ),
  );
};

type Version = Compared["version"];

const compareMetrics = (a: Version, b: Version): MetricDifference[] => {
  const [left, right] = [metricsOf(a.manifest), metricsOf(b.manifest)];
  return [...new Set([...left.keys(), ...right.keys()])].map((name) => {
    const [was, is] = [left.get(name), right.get(name)];
    const paired = pairedOf(a, b, name);
    return {
      name,
      a: was ? sideOf(was) : null,
      b: is ? sideOf(is) : null,
      change: was && is ? is.value - was.value : null,
      ...(paired && { paired }),
    };
  });
};

type Metric = Manifest["metrics"][number];

/** One of each name: the gate computed its own from predictions, the training told the other. */
const metricsOf = ({ metrics }: Manifest): Map<string, Metric> => {
  const byName = new Map<string, Metric>();
  for (const metric of metrics)
    if (byName.get(metric.name)?.source !== "gate") byName.set(metric.name, metric);
  return byName;
};

const sideOf = ({ value, ci, source }: Metric): MetricSide => ({
  value,
  source,
  ...(ci && { ci: { low: ci.low, high: ci.high, level: ci.level } }),
});

const wasJudgedAgainst = (challenger: Version, champion: Version) =>
  challenger.model === champion.model && challenger.manifest.gate?.champion === champion.version;

const pairedOf = (a: Version, b: Version, name: string): MetricDifference["paired"] => {
  const measured = (version: Version) =>
    version.manifest.metrics.find((metric) => metric.name === name && metric.change)?.change;
  const forward = wasJudgedAgainst(b, a) ? measured(b) : undefined;
  if (forward) return describePaired(forward.delta, forward.ci, 1);
  const backward = wasJudgedAgainst(a, b) ? measured(a) : undefined;
  return backward && describePaired(backward.delta, backward.ci, -1);
};

const describePaired = (delta: number, ci: Interval | undefined, sign: 1 | -1) => ({
  delta: sign * delta,
  ...(ci && {
    ci:
      sign === 1
        ? { low: ci.low, high: ci.high, level: ci.level }
        : { low: -ci.high, high: -ci.low, level: ci.level },
  }),
});

const compareCode = (a: Version, b: Version): VersionComparison["code"] => {
  const [from, to] = [a, b].map(({ manifest, commit }) => manifest.source.commit ?? commit) as [
    string,
    string,
  ];
  const page = a.releaseUrl.replace(/\/releases\/.*$/, "");
  return { a: from, b: to, url: from === to ? null : `${page}/compare/${from}...${to}` };
};

const notesOf = (a: Compared, b: Compared): string[] => {
  const [left, right] = [a.version.manifest, b.version.manifest];
  const labels = [left.gate?.labels_sha256, right.gate?.labels_sha256];
  const notes: (string | false)[] = [
    Boolean(labels[0] && labels[1] && labels[0] !== labels[1]) &&
      "The gate judged them on different labels: their values are not of the same rows.",
    left.model_digest === right.model_digest && "The model files are the same, byte for byte.",
    left.run_key === right.run_key &&
      left.model_digest !== right.model_digest &&
      "Code, data, parameters and environment are the same, the models are not: the training is not deterministic.",
    ...[a, b].map(
      ({ version }) =>
        version.manifest.source.dirty === true &&
        `${version.tag} was trained with uncommitted changes: its commit does not tell all of its code.`,
    ),
    ...[a, b].map(
      ({ version, environment }) =>
        environment === null && `${version.tag} did not keep its environment: packages cannot be compared.`,
    ),
  ];
  return notes.filter((note) => note !== false);
};
