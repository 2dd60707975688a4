import { digestOf } from "@mlops-actions/contracts/digest";
import type { Labels } from "@mlops-actions/contracts/labels";
import type { Manifest } from "@mlops-actions/contracts/manifest";
import type { Metrics } from "@mlops-actions/contracts/metrics";
import type { ModelConfig } from "@mlops-actions/contracts/project";
import type { Run } from "@mlops-actions/contracts/run";
import type { Signature } from "@mlops-actions/contracts/signature";
import type { RuleResult, Verdict } from "@mlops-actions/contracts/verdict";

export type Evidence = Manifest["evidence"];

export type ManifestParts = {
  model: string;
  run: Run;
  /** The gate's verdict and the sha256 of its file. */
  verdict: { value: Verdict; digest: string } | null;
  metrics: Metrics["metrics"];
  card: ModelConfig["card"];
  type?: string;
  labels?: Labels;
  signature: Signature | undefined;
  /** The run's model files, and where their bytes are kept. */
  storage: Pick<Manifest, "files" | "archive">;
  evidence: Evidence;
  previous: Manifest["previous"];
  forced: Manifest["forced"];
};

export const isPassing = (verdict: Verdict["verdict"] | undefined): boolean =>
  verdict === "pass" || verdict === "warn";

/**
 * The candidate's id. The same training result, gated or not gated alike, has the same id in every run that meets it,
 * so a run after a crash finds what the one before it left.
 */
export const candidateIdOf = ({
  model,
  run,
  verdict,
}: Pick<ManifestParts, "model" | "run" | "verdict">): string =>
  digestCandidate(model, run, run.outputs.model_digest, verdict?.value.verdict);

/** The same from what the manifest says, to be held against the id in it. */
export const recomputeCandidateId = (manifest: Omit<Manifest, "schema">): string =>
  digestCandidate(manifest.name, manifest, manifest.model_digest, manifest.gate?.verdict);

const digestCandidate = (
  model: string,
  { source, run_key }: Pick<Run, "source" | "run_key">,
  model_digest: string,
  verdict: Verdict["verdict"] | undefined,
): string =>
  digestOf({
    model,
    commit: source.commit,
    dirty: source.dirty,
    run_key,
    model_digest,
    passing: isPassing(verdict),
  });

/** All that is known of a version but its number: from the run, the gate's verdict and mlops.yml. */
export const buildManifest = (parts: ManifestParts): Omit<Manifest, "schema"> => {
  const { model, run, verdict, card, labels, signature } = parts;
  const { license, intended_use, limitations, framework, base_models, ...said } = card;
  const slices = sliceMetrics(verdict?.value);
  return {
    name: model,
    type: parts.type ?? "model",
    candidate_id: candidateIdOf(parts),
    ...(labels && Object.keys(labels).length > 0 && { labels }),
    ...(framework && { framework }),
    ...(base_models?.length && { base_models }),
    ...(signature && { signature }),
    ...(Object.keys(said).length > 0 && { card: said }),
    license: license ?? null,
    intended_use: intended_use ?? null,
    limitations: limitations ?? null,
    source: run.source,
    command: run.command.line,
    run_key: run.run_key,
    data: run.data.map((file) => ({ role: "train", ...file })),
    params: run.params,
    seed: run.seed,
    environment: run.environment,
    ...(run.hardware && { hardware: run.hardware }),
    metrics: [...gateMetrics(verdict?.value), ...trainingMetrics(parts.metrics)],
    ...(slices.length > 0 && { slices }),
    gate: verdict && {
      verdict: verdict.value.verdict,
      ...(verdict.value.task && { task: verdict.value.task }),
      digest: verdict.digest,
      champion: verdict.value.champion?.version ?? null,
      labels_sha256: verdict.value.data?.labels_sha256 ?? null,
      ...(verdict.value.holdout && { looks: verdict.value.holdout.looks }),
      n: verdict.value.n,
      ...(verdict.value.first !== undefined && { first: verdict.value.first }),
    },
    ...(parts.forced && { forced: parts.forced }),
    files: parts.storage.files,
    ...(parts.storage.archive && { archive: parts.storage.archive }),
    model_digest: run.outputs.model_digest,
    evidence: parts.evidence,
    previous: parts.previous,
  };
};

type Metric = Manifest["metrics"][number];
type Slice = NonNullable<Manifest["slices"]>[number];

/** More are in verdict.json, which goes along; those that lost most come first. */
const mostSlices = 200;

/** One line for each metric that the gate computed over all rows; several rules may speak of it. */
const gateMetrics = (verdict: Verdict | undefined): Metric[] => {
  const byName = new Map<string, Metric>();
  for (const rule of verdict?.rules ?? []) {
    if (rule.slice !== undefined || rule.challenger === null) continue;
    const metric: Metric = byName.get(rule.metric) ?? {
      name: rule.metric,
      value: rule.challenger,
      ...(rule.n !== undefined && { n: rule.n }),
      source: "gate",
    };
    if (rule.kind === "bound") metric.ci ??= rule.ci;
    else metric.change ??= changeOf(rule);
    byName.set(rule.metric, metric);
  }
  return [...byName.values()].map(({ ci, change, ...metric }) => ({
    ...metric,
    ...(ci && { ci }),
    ...(change && { change }),
  }));
};

const sliceMetrics = (verdict: Verdict | undefined): Slice[] =>
  (verdict?.rules ?? [])
    .flatMap((rule): Slice[] => {
      const { slice, metric, challenger, n } = rule;
      if (slice === undefined || challenger === null) return [];
      const change = changeOf(rule);
      return [{ slice, metric, value: challenger, ...(change && { change }), ...(n !== undefined && { n }) }];
    })
    .sort((a, b) => (a.change?.delta ?? 0) - (b.change?.delta ?? 0))
    .slice(0, mostSlices);

const changeOf = ({ champion, delta, ci }: RuleResult): Metric["change"] =>
  champion === null || delta === null ? undefined : { champion, delta, ...(ci && { ci }) };

const trainingMetrics = (metrics: Metrics["metrics"]): Metric[] =>
  Object.entries(metrics).map(([name, value]) => ({ name, value, source: "training" }));
