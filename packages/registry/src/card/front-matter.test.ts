import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Manifest } from "@mlops-actions/contracts/manifest";
import { renderMarkdown } from "@mlops-actions/local-github/web/markdown";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { addNotice } from "../life/withdrawal-notice.ts";
import { buildManifest } from "../register/build-manifest.ts";
import { makeCandidate } from "../testing/make-candidate.ts";
import { renderFrontMatter } from "./front-matter.ts";
import { findLicence } from "./hub-licences.ts";
import { splitMetadata } from "./split-metadata.ts";

const directory = mkdtempSync(join(tmpdir(), "mlops-front-matter-"));
afterAll(() => rmSync(directory, { recursive: true }));

const request = makeCandidate(directory, { commit: "4be1c20aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" });
const plain: Manifest = {
  schema: "mlops/manifest@1",
  ...buildManifest({
    ...request,
    storage: { files: [] },
    evidence: {},
    signature: undefined,
    previous: null,
    forced: undefined,
  }),
};
const context = { version: "v0.2.0", tag: "flights@v0.2.0", url: "https://github.com/octo/ml" };

/** As huggingface_hub reads a README: its REGEX_YAML_BLOCK, and PyYAML, which knows YAML 1.1. */
const readReadme = (text: string) => {
  const found = /^(\s*---(?:\r\n|\r|\n))([\S\s]*?)((?:\r\n|\r|\n)---[ \t]*(\r\n|\n|$))/.exec(text)!;
  return {
    data: parse(found[2]!, { version: "1.1" }) as Record<string, unknown>,
    text: text.slice(found[0].length),
  };
};
const readme = (manifest: Manifest) => `${renderFrontMatter(manifest, context)}\n\nText *a*.\n`;
const shownOf = (text: string) => String(renderMarkdown(text).html).replace(/\s+/g, " ");
const nothingButTheText = '<div class="markdown"><hr> <p>Text <em>a</em>.</p> </div>';

describe("the metadata", () => {
  it("is what Hugging Face reads, with model-index", () => {
    const said = {
      ...plain,
      framework: "pytorch",
      base_models: ["org/small", "flights@v0.1.0"],
      card: { tags: ["a"], task: "tabular-classification", language: ["en"] },
    };
    const { data, text } = readReadme(readme(said));
    expect(data).toEqual({
      "<!--": expect.any(String),
      license: "cc0-1.0",
      language: ["en"],
      library_name: "pytorch",
      pipeline_tag: "tabular-classification",
      tags: ["mlops-actions", "a"],
      base_model: ["org/small"],
      metrics: ["roc_auc"],
      "model-index": [
        {
          name: "flights",
          results: [
            {
              task: { type: "tabular-classification" },
              dataset: { type: "held-out", name: "flights, held-out rows (5,000 rows)", split: "test" },
              metrics: [{ type: "roc_auc", value: 0.671, name: "roc_auc (95% CI 0.66 to 0.682)" }],
              source: {
                name: "the gate's verdict.json",
                url: "https://github.com/octo/ml/releases/tag/flights%40v0.2.0",
              },
            },
            {
              task: { type: "tabular-classification" },
              dataset: { type: "training", name: "flights, as the training command says" },
              metrics: [{ type: "auc", value: 0.672 }],
              source: {
                name: "the training command's metrics.json",
                url: "https://github.com/octo/ml/releases/tag/flights%40v0.2.0",
              },
            },
          ],
        },
      ],
    });
    expect(text).toBe("<!-- metadata ends -->\n\nText *a*.\n");
  });

  it("is a rule and nothing else on GitHub's page, also after huggingface_hub wrote it anew", () => {
    expect(shownOf(readme(plain))).toBe(nothingButTheText);
    const { data, text } = readReadme(readme(plain));
    const [first] = Object.keys(data);
    expect(shownOf(`---\n${first}: ${data[first!]}\nlicense: mit\n---\n${text}`)).toBe(nothingButTheText);
  });

  it("stays hidden and whole whatever is in it", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "-->",
        "--!>",
        "a\n---\nb",
        "a\u0085b\u007f",
        "a\n-->\n# b",
        "<!--",
        "--->",
        "yes",
        "1e3",
        "- x: y",
        "'\"",
        "…",
        "&a *a",
      ),
    );
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 4 }), hostile, hostile, (tags, license, metric) => {
        const manifest = {
          ...plain,
          license,
          card: { tags },
          metrics: [{ name: metric, value: 0.5, source: "gate" as const }],
        };
        const text = readme(manifest);
        expect(shownOf(text)).toBe(nothingButTheText);
        // PyYAML refuses control characters, and takes some of them for the end of a line.
        expect(text).not.toMatch(/[^\n\P{Cc}]/u);
        // Browsers end a comment at --!> as well.
        expect(text.slice(0, text.indexOf("\n---\n", 4))).not.toMatch(/--!?>/);
        const { data } = readReadme(text);
        expect((data.tags as unknown[]).every((tag) => typeof tag === "string")).toBe(true);
        const [index] = data["model-index"] as { results: { metrics: { value: unknown }[] }[] }[];
        expect(index!.results[0]!.metrics[0]!.value).toBe(0.5);
      }),
    );
  });

  it.each([1e-7, -1e-7, 1.5e-9, 1e21, 12, 0.25])("writes %s as YAML 1.1 reads a number", (value) => {
    const text = readme({ ...plain, metrics: [{ name: "x", value, source: "gate" }] });
    const [, written] = /value: (\S+)/.exec(text)!;
    expect(Number(written)).toBe(value);
    // PyYAML's resolver takes no exponent without a dot.
    expect(written).toMatch(/^[-+]?(\d+|\d+\.\d*(e[-+]\d+)?)$/);
  });

  it("is bounded", () => {
    const names = Array.from({ length: 5000 }, (_, n) => `m${n}-${"x".repeat(400)}`);
    const huge = {
      ...plain,
      card: { tags: names, datasets: names },
      metrics: names.map((name) => ({ name, value: 1, source: "gate" as const })),
    };
    expect(renderFrontMatter(huge, context).length).toBeLessThan(60_000);
  });
});

it.each([
  ["CC0-1.0", { license: "cc0-1.0" }],
  ["Apache-2.0", { license: "apache-2.0" }],
  ["GPL-3.0-or-later", { license: "gpl-3.0" }],
  ["AGPL-3.0-only", { license: "agpl-3.0" }],
  ["Our House Licence", { license: "other", license_name: "our-house-licence" }],
])("writes the licence %s as the Hub does", (licence, expected) => {
  expect(findLicence(licence)).toEqual(expected);
  expect(findLicence(null)).toEqual({});
});

it("links to a licence that the Hub does not know", () => {
  expect(findLicence("House", "https://example.org/l")).toEqual({
    license: "other",
    license_name: "house",
    license_link: "https://example.org/l",
  });
});

it("stays first when a version is withdrawn, and the notice comes right below it, once", () => {
  const decision = { at: "2026-01-01T00:00:00Z", actor: "ada", reason: "leaks", runUrl: null };
  const once = addNotice(readme(plain), decision);
  expect(readReadme(once).data).toEqual(readReadme(readme(plain)).data);
  expect(splitMetadata(once).page).toMatch(/^<!-- mlops:withdrawn -->\n> \[!CAUTION\]\n> \*\*Withdrawn\*\*/);
  expect(shownOf(once)).toMatch(/^<div class="markdown"><hr> <blockquote class="alert alert-caution"/);
  expect(addNotice(once, decision)).toBe(once);
  expect(addNotice("Plain notes\n", decision)).toMatch(/^<!-- mlops:withdrawn -->/);
});
