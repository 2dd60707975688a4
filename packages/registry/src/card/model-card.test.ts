import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Manifest } from "@mlops-actions/contracts/manifest";
import { afterAll, describe, expect, it } from "vitest";
import { buildManifest, candidateIdOf } from "../register/build-manifest.ts";
import type { RegisterRequest } from "../register/prepare-draft.ts";
import { nameAssets } from "../releases/asset-names.ts";
import { type CandidateOptions, makeCandidate } from "../testing/make-candidate.ts";
import { type CardContext, renderModelCard } from "./model-card.ts";
import { splitMetadata } from "./split-metadata.ts";

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

/** What GitHub shows: all below the metadata. */
const page = (manifest: Manifest, more: Partial<CardContext> = {}) =>
  splitMetadata(renderModelCard(manifest, { ...context, ...more })).page;

describe("the model card", () => {
  it("begins with what, from what, how good, decided how", () => {
    expect(page(make()).split("\n")[0]).toBe(
      "**flights v0.2.0** was trained by `python3 train.py` from 1 file of data (1.2 MB) at commit 4be1c20: `roc_auc` 0.671 [0.66, 0.682], +0.012 [+0.004, +0.02] against v0.1.0; the gate's verdict on 5,000 held-out rows is **pass**.",
    );
    expect(page({ ...make(), type: "tokenizer" })).toMatch(
      /^\*\*flights v0\.2\.0\*\* \(tokenizer\) was made by/,
    );
  });

  it("says why it is this version, in the words of its tag", () => {
    const text = page(make(), { meaning: "Minor: roc_auc gained +0.012 over v0.1.0." });
    expect(text.split("\n\n")[1]).toBe("Minor: roc_auc gained +0.012 over v0.1.0.");
  });

  it("draws the change against zero", () => {
    expect(page(make())).toContain(
      "| `roc_auc` | 0.671 [0.66, 0.682] | +0.012 [+0.004, +0.02] | `·┼···───────●───────·` | the gate |",
    );
    const first = make({}, ({ verdict }) => {
      verdict!.value.rules = verdict!.value.rules.filter(({ kind }) => kind === "bound");
    });
    expect(page(first)).toContain("| metric | value [95% CI] | told by |");
  });

  it("tells slices, those that lost most first, on one scale", () => {
    const text = page(
      make({}, ({ verdict }) => {
        const [rule] = verdict!.value.rules;
        for (const [slice, delta] of [
          ["new", 0.01],
          ["old|x", -0.03],
        ] as const)
          verdict!.value.rules.push({
            ...rule!,
            slice,
            delta,
            n: 1200,
            ci: { ...rule!.ci!, low: delta - 0.01, high: delta + 0.01 },
          });
      }),
    );
    expect(text).toContain("<details><summary>2 slices of the held-out rows</summary>");
    const rows = text.split("\n").filter((line) => line.includes("| 1,200 |"));
    expect(rows.map((row) => row.split(" | ")[0])).toEqual(["| old&#124;x", "| new"]);
    const zeros = rows.map((row) => row.match(/`([·─●┼]+)`/)![1]!.indexOf("┼"));
    expect(zeros[0]).toBeGreaterThan(0);
    expect(zeros[0]).toBe(zeros[1]);
  });

  it("has what people say of a model, where they say it", () => {
    const text = page(
      make({}, (request) => {
        request.labels = { team: "fraud" };
        request.card = {
          license: "cc0-1.0",
          description: "Tells late flights.\n\nAn hour before.",
          intended_use: "Planning:\n\n- staff\n- gates",
          out_of_scope: "Safety.",
          limitations: "Old data.",
          ethical_considerations: "None known.",
          training_data: "Two weeks.",
          evaluation_data: "The next week.",
          framework: "scikit-learn",
          task: "tabular-classification",
          base_models: ["org/small"],
          datasets: ["bts/flights"],
          language: ["en"],
          developers: "The team",
          contact: "ml@example.org",
          paper: "https://example.org/paper",
          citation: "@misc{x,\n  title={Y}\n}",
        };
      }),
    );
    expect(text).toContain(
      "licence cc0-1.0 · scikit-learn · tabular-classification · en · from `org/small` · learnt from `bts/flights` · by The team · contact ml@\u200bexample.org · [paper](https://example.org/paper) · `team=fraud`",
    );
    expect(text).toContain("Tells late flights.\n\nAn hour before.");
    expect(text).toContain("## Intended use\n\nPlanning:\n\n- staff\n- gates\n\n## Out of scope\n\nSafety.");
    for (const title of ["Limitations", "Ethical considerations", "Training data", "Evaluation data"])
      expect(text).toContain(`## ${title}\n\n`);
    expect(text).toContain("```bibtex\n@misc{x,\n  title={Y}\n}\n```");
    expect(page(make({}, (request) => (request.card = {})))).toContain("## Limitations\n\nNone are stated.");
  });

  it("has the signature, what the scan saw, and the commands that make it again", () => {
    const manifest = make({}, (request) => {
      request.run.environment = { fingerprint: "f".repeat(64), python: "3.12.1" };
    });
    const safe = {
      ...manifest,
      signature: {
        inputs: [{ name: "x", datatype: "FP32", shape: [-1, 3], optional: true }],
        outputs: [{ name: "y", datatype: "FP64", shape: [] }],
      },
      formats: ["json"],
      security: { scanner: "scan 1", safe_format: true, findings: [] },
    };
    const text = page(safe);
    expect(text).toContain(
      "| input, optional | `x` | `FP32` | `[any, 3]` |\n| output | `y` | `FP64` | `[]` |",
    );
    expect(text).toContain("✅ Nothing in these files (json) can run when they are loaded.");
    expect(text).toContain(
      `git clone https://github.com/octo/ml.git && cd ml && git checkout ${commit}\n# Python 3.12.1\nMLOPS_SEED=1 python3 train.py\nnpx mlops verify 'flights@v0.2.0' --repo octo/ml`,
    );
    const finding = {
      path: "m.pkl",
      level: "danger" as const,
      name: "posix.system",
      reason: "runs a command",
    };
    const unsafe = page({
      ...safe,
      security: {
        scanner: "scan 1",
        safe_format: false,
        findings: [finding],
        allowed: { reason: "old *tool*", actor: "ada" },
      },
    });
    expect(unsafe).toContain("> [!CAUTION]\n> Loading these files");
    expect(unsafe).toContain("run what no model needs, by ada: old &#42;tool&#42;");
    expect(unsafe).toContain("| ❌ danger | `m.pkl` | `posix.system` | runs a command |");
  });

  it("says first who let it through, and why", () => {
    const [warning, sentence] = page(make({ verdict: "fail", forceReason: "a hotfix" })).split("\n\n");
    expect(warning).toBe(
      "> [!WARNING]\n> Registered although the gate's verdict is **fail**, by octo: a hotfix",
    );
    expect(sentence).toContain("**fail**");
  });

  it("shows hostile names as text", () => {
    const hostile = "<script>alert(1)</script> @octo #1 [x](http://evil)\n# Title\n```\n--> <!-- x";
    const text = page(
      make({ files: { "x`|y": "1" } }, (request) => {
        request.card.limitations = hostile;
        request.card.contact = hostile;
        request.card.citation = hostile;
        request.card.tags = [hostile];
        request.labels = { team: hostile };
        request.metrics = { "a|b`<img src=x>": 1 };
        request.run.command.line = "sh -c '`evil`'\n```\n# x";
        request.run.source.run_url = "https://x/)<script>";
      }),
      { meaning: hostile },
    );
    const shown = text.replace(/````bibtex[\s\S]*?````/, "").replace(/`` [^`]*?`[\s\S]*?`` |`[^`\n]*`/g, "");
    expect(shown).not.toMatch(/<script|<img|[^\\]\[x\]|^# |@octo/m);
    expect(text).toContain("`` a\\|b`<img src=x> ``");
    expect(text).toContain("@\u200bocto #\u200b1");
  });

  it("stays within GitHub's limit: what tells least goes first, and the page says where it is", () => {
    const long = (length: number) =>
      page(
        make({}, (request) => {
          const text = "& ".repeat(length / 2);
          request.card = { intended_use: text, limitations: text, citation: text, training_data: text };
        }),
      );
    expect(long(5_000)).toContain("## Citation");
    const cut = long(90_000);
    expect(cut.length).toBeLessThanOrEqual(125_000);
    expect(cut).toContain("(cut; manifest.json has all of it)");
    const many = make({}, (request) => {
      const text = Array.from({ length: 12_000 / 4 }, () => "&&\n\n").join("");
      const { description, ...card } = Object.fromEntries(
        [
          "description",
          "intended_use",
          "limitations",
          "out_of_scope",
          "training_data",
          "evaluation_data",
        ].map((key) => [key, text]),
      );
      request.card = { description: description!, ...card, citation: "a".repeat(4000) };
    });
    const body = renderModelCard(many, context);
    expect(body.length).toBeLessThanOrEqual(125_000);
    expect(body).toMatch(/\n…more than fits into GitHub's limit; manifest\.json has all of it\.\n$/);
    expect(body).not.toContain("## Citation");
    expect(body).toContain("## Lineage");
    const wide = make({ files: Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`f${n}`, "1"])) });
    expect(page(wide)).toContain("… and 150 more in manifest.json.");
  });
});
