import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeSbom, readSbomFiles, type SbomContent } from "./make-sbom.ts";

const content = (more: Partial<SbomContent> = {}): SbomContent => ({
  name: "flights",
  license: "apache-2.0",
  intended_use: "Tells how late a flight will be.",
  limitations: "Two weeks of January.",
  source: {
    repository: "octo/ml",
    commit: "1".repeat(40),
    ref: "refs/heads/main",
    tree: null,
    dirty: false,
    event: "push",
    actor: "octo",
    run_id: "812",
    run_attempt: "1",
    run_url: "https://github.com/octo/ml/actions/runs/812",
  },
  data: [{ role: "train", path: "data/a b#1.csv", size: 12, sha256: "a".repeat(64) }],
  params: { depth: 3 },
  metrics: [
    {
      name: "roc_auc",
      value: 0.671,
      ci: { low: 0.66, high: 0.682, level: 0.95, method: "delong" },
      source: "gate",
    },
    { name: "loss", value: 0.3, source: "training" },
  ],
  slices: [{ slice: "carrier=XX", metric: "roc_auc", value: 0.61 }],
  files: [
    { path: "layers/1.bin", size: 3, sha256: "b".repeat(64) },
    { path: "é #@.json", size: 3, sha256: "c".repeat(64) },
  ],
  model_digest: "d".repeat(64),
  formats: ["json"],
  security: {
    scanner: "test",
    safe_format: false,
    findings: [{ path: "layers/1.bin", level: "warning", name: "unknown", reason: "is of no known format" }],
  },
  signature: {
    inputs: [{ name: "x", datatype: "FP32", shape: [-1, 3] }],
    outputs: [{ name: "y", datatype: "FP32", shape: [-1] }],
  },
  distributions: [
    { name: "numpy", version: "2.4.6" },
    { name: "Typing_Extensions", version: "4.15.0+local" },
  ],
  at: new Date("2026-01-01T00:00:09Z"),
  ...more,
});

describe("the bill of materials", () => {
  it.each([
    ["whole", content()],
    [
      "with nothing that may be left out",
      content({
        license: null,
        intended_use: null,
        limitations: null,
        data: [],
        distributions: [],
        metrics: [],
      }),
    ],
    ["under a licence that SPDX does not know", content({ license: "our own <terms>" })],
    [
      "of data read twice",
      content({
        data: [1, 2].map(() => ({ role: "train", path: "a.csv", size: 1, sha256: "e".repeat(64) })),
      }),
    ],
  ])("%s fits CycloneDX's own schema", async (_, given) => {
    expect(validate(JSON.parse(await makeSbom(given)))).toEqual([]);
  });

  it("is the same bytes each time", async () => {
    expect(await makeSbom(content())).toBe(await makeSbom(content()));
  });

  it("tells model, card, files, data and packages", async () => {
    const bom = JSON.parse(await makeSbom(content()));
    expect([bom.bomFormat, bom.specVersion, bom.serialNumber]).toEqual(["CycloneDX", "1.6", undefined]);
    const { component, timestamp } = bom.metadata;
    expect([component.type, component.name, timestamp]).toEqual([
      "machine-learning-model",
      "flights",
      "2026-01-01T00:00:09.000Z",
    ]);
    expect(component.licenses).toEqual([{ license: expect.objectContaining({ id: "Apache-2.0" }) }]);
    expect(component.modelCard.quantitativeAnalysis.performanceMetrics).toEqual([
      { type: "roc_auc", value: "0.671", confidenceInterval: { lowerBound: "0.66", upperBound: "0.682" } },
      { type: "loss", value: "0.3" },
      { type: "roc_auc", value: "0.61", slice: "carrier=XX" },
    ]);
    expect(component.modelCard.considerations).toEqual({
      useCases: ["Tells how late a flight will be."],
      technicalLimitations: ["Two weeks of January."],
    });
    expect(component.modelCard.modelParameters).toEqual({
      datasets: [{ ref: "data:data/a b#1.csv" }],
      inputs: [{ format: "x: FP32 [-1, 3]" }],
      outputs: [{ format: "y: FP32 [-1]" }],
    });
    expect(component.properties).toContainEqual({ name: "mlops:warning", value: "layers/1.bin: unknown" });
    const { components } = bom as { components: { type: string; purl?: string }[] };
    expect(components.map(({ type, purl }) => [type, purl])).toEqual([
      ["data", undefined],
      ["library", "pkg:pypi/numpy@2.4.6"],
      ["library", "pkg:pypi/typing-extensions@4.15.0%2Blocal"],
    ]);
    expect(bom.dependencies.find(({ ref }: { ref: string }) => ref === "model").dependsOn).toHaveLength(3);
  });

  it("lists files that verify reads back", async () => {
    expect(readSbomFiles(await makeSbom(content()))).toEqual([
      { path: "layers/1.bin", sha256: "b".repeat(64) },
      { path: "é #@.json", sha256: "c".repeat(64) },
    ]);
    expect(readSbomFiles("{}")).toBeUndefined();
  });
});

/** Against the schema that the library carries: https://github.com/CycloneDX/specification */
const validate = (bom: unknown): unknown[] => {
  const require = createRequire(import.meta.url);
  const { default: Ajv } = require("ajv") as typeof import("ajv");
  const folder = join(dirname(require.resolve("@cyclonedx/cyclonedx-library/package.json")), "res/schema");
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8"));
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    // Formats are held by the patterns below as far as a bill of ours uses them.
    formats: {
      "date-time": /^\d{4}-\d\d-\d\dT[\d:.]+Z$/,
      "iri-reference": true,
      "idn-email": true,
      email: true,
      uri: true,
    },
  });
  ajv.addSchema(read("spdx.SNAPSHOT.schema.json"), "http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json");
  ajv.addSchema(
    read("jsf-0.82.SNAPSHOT.schema.json"),
    "http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json",
  );
  const check = ajv.compile(read("bom-1.6.SNAPSHOT.schema.json"));
  check(bom);
  return check.errors ?? [];
};
