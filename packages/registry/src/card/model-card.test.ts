import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Manifest } from "@mlops-actions/contracts/manifest";
import { afterAll, describe, expect, it } from "vitest";
import { buildManifest, candidateIdOf } from "../register/build-manifest.ts";
import type { RegisterRequest } from "../register/prepare-draft.ts";
import { nameAssets } from "../releases/asset-names.ts";
import { type CandidateOptions, makeCandidate } from "../testing/make-candidate.ts";
import { renderModelCard } from "./model-card.ts";

const directory = mkdtempSync(join(tmpdir(), "mlops-card-"));
afterAll(() => rmSync(directory, { recursive: true }));

const commit = "4be1c20aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const make = (
  options: Partial<CandidateOptions> = {},
  change: (request: RegisterRequest) => void = () => {},
) => {
  const request = makeCandidate(directory, { commit, ...options });
  change(request);
  const { files } = request.run.outputs;
  const assets = nameAssets(files);
  const manifest: Manifest = {
    schema: "mlops/manifest@1",
    ...buildManifest({
      ...request,
      storage: { files: files.map((file, index) => ({ ...file, asset: assets[index]! })) },
      evidence: {},
      signature: undefined,
      previous: null,
      forced: options.forceReason ? { reason: options.forceReason, actor: "octo" } : undefined,
    }),
  };
  return manifest;
};
const context = {
  version: "v0.2.0",
  tag: "flights@v0.2.0",
  repository: "octo/ml",
  url: "https://github.com/octo/ml",
};
const card = (manifest: Manifest) => renderModelCard(manifest, context);

describe("the manifest", () => {
  it("joins what several rules say of one metric, and keeps the training's own word apart", () => {
    expect(make().metrics).toEqual([
      {
        name: "roc_auc",
        value: 0.671,
        ci: { low: 0.66, high: 0.682, level: 0.95, method: "delong" },
        change: {
          champion: 0.659,
          delta: 0.012,
          ci: { low: 0.004, high: 0.02, level: 0.95, method: "delong" },
        },
        source: "gate",
      },
      { name: "auc", value: 0.672, source: "training" },
    ]);
  });

  it("has the same candidate id for the same model in another run, and another for anything else", () => {
    const id = (options: Partial<CandidateOptions> = {}) =>
      candidateIdOf(makeCandidate(directory, { commit, ...options }));
    expect(id({ runId: "999" })).toBe(id());
    expect(id({ verdict: "warn" })).toBe(id());
    const others = [
      id({ commit: "0".repeat(40) }),
      id({ files: { "model.json": "[]" } }),
      id({ verdict: "fail" }),
      id(),
    ];
    expect(new Set(others).size).toBe(4);
  });
});

describe("the model card", () => {
  it("begins with what, from what, how good, decided how", () => {
    expect(card(make()).split("\n")[0]).toBe(
      "**flights v0.2.0** was trained by `python3 train.py` from 1 file of data (1.2 MB) at commit 4be1c20: `roc_auc` 0.671 [0.66, 0.682], +0.012 [+0.004, +0.02] against v0.1.0; the gate's verdict on 5,000 held-out rows is **pass**.",
    );
  });

  it("says how to get it, with the digest to check", () => {
    const text = card(make());
    expect(text).toContain("gh release download 'flights@v0.2.0' --repo octo/ml");
    expect(text).toContain("'https://github.com/octo/ml/releases/download/flights%40v0.2.0/model.json'");
    expect(text).toContain(`sha256sum -c <<'EOF'\n${make().files[0]!.sha256}  model/model.json\nEOF`);
  });

  it("says first who let it through, and why", () => {
    const [sentence, warning] = card(make({ verdict: "fail", forceReason: "a hotfix" })).split("\n\n");
    expect(sentence).toContain("**fail**");
    expect(warning).toBe(
      "> [!WARNING]\n> Registered although the gate's verdict is **fail**, by octo: a hotfix",
    );
  });

  it("shows hostile names as text", () => {
    const text = card(
      make({ files: { "x`|y": "1" } }, (request) => {
        request.card.limitations = "<script>alert(1)</script> @octo #1 [x](http://evil)\n# Title";
        request.metrics = { "a|b`<img src=x>": 1 };
        request.run.command.line = "sh -c '`evil`'";
        request.run.source.run_url = "https://x/)<script>";
      }),
    );
    expect(text).not.toMatch(/<script|<img src=x>(?! ``)|[^\\]\[x\]|^# |@octo/m);
    expect(text).toContain("`` a\\|b`<img src=x> ``");
    expect(text).toContain("@\u200bocto #\u200b1");
  });

  it("stays within GitHub's limit, and says where the rest is", () => {
    const long = make({}, (request) => {
      request.card = { intended_use: "&".repeat(90_000), limitations: "&".repeat(90_000) };
    });
    expect(card(long).length).toBeLessThanOrEqual(125_000);
    expect(card(long)).toMatch(/manifest\.json has all of it\.\n$/);
    const wide = make({ files: Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`f${n}`, "1"])) });
    expect(card(wide)).toContain("… and 150 more in manifest.json.");
  });
});
