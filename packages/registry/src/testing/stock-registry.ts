import { digestOf, sha256 } from "@mlops-actions/contracts/digest";
import { type Manifest, manifestContract } from "@mlops-actions/contracts/manifest";
import { sumsAsset } from "../releases/asset-names.ts";
import { draftTag } from "../releases/releases.ts";
import { writeSums } from "../store/release-assets.ts";
import { type FilledVersion, fillRegistry } from "./fill-registry.ts";

export type StockedVersion = {
  version: string;
  model?: string;
  /** Text of each file; a file in `from` is kept in that older version's release, which has it under the same name. */
  files?: Record<string, string>;
  from?: Record<string, string>;
  stages?: string[];
  evidence?: Record<string, string>;
  /** Left as a crashed run leaves it: a tag and a complete draft. */
  crashed?: boolean;
  manifest?: Partial<Manifest>;
};

/** Versions with real manifests and files, written straight into a local GitHub, one commit each, oldest first. */
export const stockRegistry = async (
  local: {
    hub: {
      findRepository: (name: string) => Parameters<typeof fillRegistry>[0] | undefined;
      blobs: NonNullable<Parameters<typeof fillRegistry>[2]>;
    };
  },
  name: string,
  versions: readonly StockedVersion[],
): Promise<Manifest[]> => {
  const made = versions.map(describe);
  await fillRegistry(
    local.hub.findRepository(name)!,
    made.map(({ filled }) => filled),
    local.hub.blobs,
  );
  return made.map(({ manifest }) => manifest);
};

const entry = (text: string) => ({ size: Buffer.byteLength(text), sha256: sha256(text) });

const describe = (stocked: StockedVersion): { filled: FilledVersion; manifest: Manifest } => {
  const { version, model = "flights", files = { "model.json": version }, from = {}, stages = [] } = stocked;
  const evidence = Object.entries(stocked.evidence ?? {});
  const candidate = digestOf([model, version]);
  const manifest = {
    name: model,
    type: "model",
    candidate_id: candidate,
    license: null,
    intended_use: null,
    limitations: null,
    source: {
      repository: "octo/ml",
      commit: sha256(version).slice(0, 40),
      ref: "refs/heads/main",
      tree: null,
      dirty: false,
      event: "push",
      actor: "ada",
      run_id: null,
      run_attempt: null,
      run_url: null,
    },
    command: "python3 train.py",
    run_key: sha256(`run ${version}`),
    data: [],
    params: {},
    seed: 1,
    environment: null,
    metrics: [],
    gate: null,
    files: Object.entries(files).map(([path, text]) => ({
      path,
      ...entry(text),
      asset: path,
      ...(from[path] && { from: from[path] }),
    })),
    model_digest: digestOf(files),
    evidence: Object.fromEntries(
      evidence.map(([role, text]) => [role, { asset: `${role}.json`, ...entry(text) }]),
    ),
    previous: null,
    ...stocked.manifest,
  } satisfies Omit<Manifest, "schema">;
  const text = manifestContract.serialise(manifest);
  const assets = [
    ...Object.entries(files).flatMap(([path, content]) =>
      from[path] ? [] : [{ name: path, text: content }],
    ),
    ...evidence.map(([role, content]) => ({ name: `${role}.json`, text: content })),
    { name: sumsAsset, text: writeSums(manifest) },
    { name: "manifest.json", text },
  ];
  const filled = {
    model,
    version,
    stages,
    published: !stocked.crashed,
    facts: {
      candidate_id: candidate,
      manifest_digest: sha256(text),
      verdict: manifest.gate?.verdict ?? null,
    },
    assets,
    ...(stocked.crashed && { draft: draftTag(model, candidate) }),
  };
  return { filled, manifest: manifestContract.parse(text, "manifest.json") };
};
