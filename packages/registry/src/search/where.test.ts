import type { Manifest } from "@mlops-actions/contracts/manifest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { VersionState } from "../tags/fold-tag-log.ts";
import { parseWhere } from "./where.ts";
import type { Candidate } from "./where-fields.ts";

const version = (more: Partial<VersionState> = {}): VersionState => ({
  version: "v1.2.0",
  tag: "flights@v1.2.0",
  commit: "abcdef0123456789abcdef0123456789abcdef01",
  at: "2026-03-05T10:00:00Z",
  message: { reason: "Better trees", facts: { actor: "ada", verdict: "pass" } },
  yanked: false,
  withdrawn: null,
  collected: null,
  deprecated: null,
  stages: ["production"],
  ...more,
});
const digest = "9f2c".padEnd(64, "0");
const manifest = {
  files: [
    { path: "model/a.bin", size: 6_000_000, sha256: "x" },
    { path: "b.bin", size: 4_000_000, sha256: "y" },
  ],
  data: [{ role: "train", path: "data/a.csv", size: 1, sha256: digest }],
  params: { depth: 3, optimizer: "adam", model: { layers: 12 }, "lr.start": 0.1 },
  labels: { team: "fraud" },
  metrics: [
    { name: "auc", value: 0.5, source: "training" },
    {
      name: "auc",
      value: 0.93,
      ci: { low: 0.91, high: 0.95 },
      change: { champion: 0.9, delta: 0.03 },
      source: "gate",
    },
    { name: "precision@10", value: 0.4, source: "training" },
    { name: "state of art", value: 1, source: "training" },
  ],
  source: { commit: "fedc".padEnd(40, "0"), ref: "refs/heads/main", event: "push", dirty: false },
  seed: 7,
  framework: "pytorch",
  formats: ["safetensors"],
  security: { safe_format: true },
} as unknown as Manifest;
const candidate = (more: Partial<Candidate> = {}): Candidate => ({
  model: "flights",
  version: version(),
  manifest,
  ...more,
});
const ask = (expression: string, more: Partial<Candidate> = {}) =>
  parseWhere(expression).matches(candidate(more));

describe("where", () => {
  it.each([
    ["auc > 0.9", true],
    ["auc>0.93", false],
    ["auc >= 0.93 and auc <= .93", true],
    ["auc.low > 0.9 and auc.high < 0.96 and auc.change >= 0.03", true],
    ["metric.auc == 0.93", true],
    ["'state of art' = 1", true],
    ["precision@10 < 0.5", true],
    ["data.digest = 9f2c", true],
    [`data.digest = sha256:${digest}`, true],
    ["data.digest = 9f2d", false],
    ["data.path ~ a.CSV", true],
    ["stage = production", true],
    ["stage = staging", false],
    ["stage != production", false],
    ["stage != staging", true],
    ["stage in (staging, production)", true],
    ["stage not in (staging, canary)", true],
    ["label.team = fraud", true],
    ['label.team = "fraud"', true],
    ["params.depth >= 3", true],
    ["params.depth = 3 and params.optimizer = adam", true],
    ["params.model.layers > 10", true],
    ["params.lr.start = 0.1", true],
    ["params.optimizer > 3", false],
    ["created > 2026-01-01", true],
    ["created = 2026-03-05", true],
    ["created > 2026-03-05", false],
    ["created >= 2026-03-05", true],
    ["created <= 2026-03-05", true],
    ["created < 2026-03-05", false],
    ["created < 2026-03-05T10:00:01Z", true],
    ["version > 1.1.9 and version < v2.0.0", true],
    ["version ~ 1.2", true],
    ["commit = abcdef0", true],
    ["source.commit = fedc", true],
    ["size >= 10MB and size < 10.1 MB", "error"],
    ["size >= 10MB and size < 10.1MB", true],
    ["safe", true],
    ["not dirty", true],
    ["dirty = true", false],
    ["not yanked and seed = 7 and framework = pytorch and format = safetensors", true],
    ["reason ~ trees and actor !~ bob", true],
    ["AUC > 0.9", undefined],
    ["not AUC > 0.9", undefined],
    ["AUC != 0.9", undefined],
    ["AUC > 0.9 or auc > 0.9", true],
    ["auc > 0.99 or stage = staging and seed = 7", false],
    ["seed = 7 or seed = 8 and stage = staging", true],
    ["(seed = 7 or seed = 8) and stage = staging", false],
    ["not seed = 8 and stage = production", true],
    ["NOT (seed = 7 OR stage = staging)", false],
  ])("%s", (expression, expected) => {
    if (expected === "error") expect(() => ask(expression)).toThrow();
    else expect(ask(expression)).toBe(expected);
  });

  it("decides without the manifest where the tags alone can", () => {
    const closed = { model: "flights", version: version() };
    const decide = (expression: string) => parseWhere(expression).matches(closed);
    expect(decide("auc > 0.9 and stage = staging")).toBe(false);
    expect(decide("auc > 0.9 or stage = production")).toBe(true);
    expect(decide("auc > 0.9 and stage = production")).toBe(undefined);
  });

  it("has stage != … hold where there is no stage, and nothing else of what is not said", () => {
    const none = { version: version({ stages: [] }) };
    expect(ask("stage != production", none)).toBe(true);
    expect(ask("label.owner != ada", none)).toBe(undefined);
  });

  it.each([
    ["auc >", 6, "expected a number, such as 0.9 or 10MB, not the end"],
    ["auc > high", 7, '"high" is none'],
    ["stge = production", 1, 'there is no field "stge"'],
    ["auc > 1 stage = x", 9, 'expected "and" or "or"'],
    ["(auc > 1", 1, "this parenthesis is not closed"],
    ["auc > 1)", 8, 'expected "and" or "or", not ")"'],
    ["stage > production", 7, "stage is not compared by >"],
    ["stage = 'prod", 9, "this quotation has no end"],
    ["created > 2026-02-31", 11, "created is compared with a date"],
    ["dirty = maybe", 9, "true or false"],
    ["params. = 3", 1, "not a whole field"],
    ["parms.depth = 3", 1, 'there is no field "parms.depth"'],
    ["data.digst = 9f2c", 1, 'there is no field "data.digst"'],
    ["auc in 3", 8, 'expected "(" after in'],
    ["auc in (3, ", 12, "not the end"],
    ["", 1, "expected a field, not the end"],
    ["auc ! 3", 5, '"!" means nothing here'],
    ["and = 3", 1, "expected a field"],
    ["data.digest = xyz", 15, "at least four digits"],
  ])("points at the fault in %s", (expression, column, what) => {
    const caret = `\n  ${expression}\n  ${" ".repeat(column - 1)}^`;
    expect(() => parseWhere(expression)).toThrow(`where, column ${column}: `);
    expect(() => parseWhere(expression)).toThrow(what);
    expect(() => parseWhere(expression)).toThrow(caret);
  });

  it("suggests the field that was meant", () => {
    const fixOf = (expression: string) => {
      try {
        parseWhere(expression);
      } catch (error) {
        return (error as { fix?: string }).fix;
      }
      return undefined;
    };
    expect(fixOf("stge = x")).toContain('Did you mean "stage"? A metric of that name is metric.stge');
    expect(fixOf("parms.depth = 3")).toContain('"params.depth"');
    expect(fixOf("data.digst = 9f2c")).toContain('"data.digest"');
    expect(parseWhere("metric.stge > 1").fields.map(({ name }) => name)).toEqual(["metric.stge"]);
  });

  it("agrees with a plain evaluation of any tree of and, or, not", () => {
    type Tree = { text: string; value: boolean };
    const tree = fc.letrec<{ tree: Tree }>((tie) => ({
      tree: fc.oneof(
        { depthSize: "small" },
        fc.boolean().map((value) => ({ text: value ? "seed = 7" : "seed = 8", value })),
        fc.tuple(tie("tree"), tie("tree")).map(([a, b]) => ({
          text: `(${a.text}) and ${b.text.includes(" or ") ? `(${b.text})` : b.text}`,
          value: a.value && b.value,
        })),
        fc
          .tuple(tie("tree"), tie("tree"))
          .map(([a, b]) => ({ text: `${a.text} or ${b.text}`, value: a.value || b.value })),
        tie("tree").map((a) => ({ text: `not (${a.text})`, value: !a.value })),
      ),
    })).tree;
    fc.assert(fc.property(tree, ({ text, value }) => ask(text) === value));
  });

  it("never throws anything but an error for people", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        try {
          ask(text);
        } catch (error) {
          expect((error as Error).name).toBe("UserError");
        }
      }),
    );
  });
});
