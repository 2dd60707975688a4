import type { Manifest } from "@mlops-actions/contracts/manifest";
import type { RegisteredVersion } from "@mlops-actions/registry/read/resolve";
import { afterEach, expect, it, vi } from "vitest";
import { printCard } from "./print-card.ts";

afterEach(() => vi.restoreAllMocks());

const manifest: Manifest = {
  schema: "mlops/manifest@1",
  name: "flights",
  type: "model",
  candidate_id: "c",
  license: null,
  intended_use: null,
  limitations: null,
  source: {
    repository: "octo/ml",
    commit: "4be1c20",
    ref: null,
    tree: null,
    dirty: false,
    event: null,
    actor: "octo",
    run_id: null,
    run_attempt: null,
    run_url: null,
  },
  command: "python3 train.py",
  run_key: "k",
  data: [],
  params: {},
  seed: null,
  environment: null,
  metrics: [],
  gate: null,
  files: [{ path: "m.pkl", size: 3, sha256: "aa", asset: "m.pkl" }],
  model_digest: "d",
  evidence: {},
  previous: null,
};

const shown = (more: Partial<Manifest>, version: Partial<RegisteredVersion> = {}): string => {
  vi.stubEnv("NO_COLOR", "1");
  let text = "";
  vi.spyOn(process.stdout, "write").mockImplementation((part) => {
    text += part;
    return true;
  });
  printCard({
    model: "flights",
    version: "v0.2.0",
    tag: "flights@v0.2.0",
    commit: "4be1c20",
    releaseId: 1,
    releaseUrl: "https://github.com/octo/ml/releases/tag/flights@v0.2.0",
    publishedAt: "2026-01-01T00:00:00Z",
    manifestDigest: "ee",
    sealed: true,
    meaning: null,
    assets: [],
    stages: [],
    yanked: false,
    withdrawn: null,
    deprecated: null,
    ...version,
    manifest: { ...manifest, ...more },
  });
  vi.unstubAllEnvs();
  return text;
};

it("tells what a version means, is, takes and gives, and what the scan saw", () => {
  const text = shown(
    {
      type: "tokenizer",
      labels: { team: "fraud", tier: "1" },
      framework: "pytorch",
      base_models: ["org/small"],
      formats: ["pickle"],
      card: { task: "tabular-classification", contact: "the team", out_of_scope: "Safety." },
      signature: {
        inputs: [{ name: "x", datatype: "FP32", shape: [-1, 3], optional: true }],
        outputs: [{ name: "y", datatype: "FP64", shape: [] }],
      },
      security: {
        scanner: "scan",
        safe_format: false,
        findings: [{ path: "m.pkl", level: "danger", name: "posix.system", reason: "runs a command" }],
      },
    },
    { meaning: "Minor: roc_auc gained +0.012 over v0.1.0." },
  );
  for (const line of [
    /^Minor: roc_auc gained \+0\.012 over v0\.1\.0\.$/m,
    /^type +tokenizer$/m,
    /^labels +team=fraud, tier=1$/m,
    /^task +tabular-classification$/m,
    /^framework +pytorch$/m,
    /^made from +org\/small$/m,
    /^formats +pickle$/m,
    /^loading it +can run code of its files$/m,
    /^contact +the team$/m,
    /^input, optional +x +FP32 +\[any, 3\]$/m,
    /^output +y +FP64 +\[\]$/m,
    /^danger +m\.pkl +posix\.system +runs a command$/m,
    /^Out of scope {2}Safety\.$/m,
  ])
    expect(text).toMatch(line);
});

it("leaves out what is not said, and what would steer a terminal", () => {
  const text = shown({ labels: { team: "a\u001b[2J\nb" }, card: { contact: "\u202ex" } });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(text).not.toMatch(/[\u001b\u202e]/);
  expect(text).toMatch(/^labels +team=a\[2J b$/m);
  expect(text).not.toMatch(/^(type|framework|formats|loading it|task|made from|signature|scan)\b/m);
});
