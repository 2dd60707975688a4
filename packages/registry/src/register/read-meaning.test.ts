import type { Signature, Tensor } from "@mlops-actions/contracts/signature";
import type { RuleResult, Verdict } from "@mlops-actions/contracts/verdict";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSignatureChange, signatureDigest } from "./compare-signatures.ts";
import { describeMeaning, readMeaning } from "./read-meaning.ts";

const tensor = (name: string, more: Partial<Tensor> = {}): Tensor => ({
  name,
  datatype: "FP32",
  shape: [-1],
  ...more,
});
const old: Signature = { inputs: [tensor("x"), tensor("h", { optional: true })], outputs: [tensor("y")] };
const withInput = (...inputs: Tensor[]): Signature => ({ ...old, inputs });
const withOutput = (...outputs: Tensor[]): Signature => ({ ...old, outputs });
const [x, h] = old.inputs as [Tensor, Tensor];

describe("a signature", () => {
  it.each<[Signature, boolean | undefined, string]>([
    [old, undefined, ""],
    [withInput(h, x), undefined, ""],
    [withInput(h), true, "input x is gone"],
    [withInput(x), true, "input h is gone"],
    [withInput({ ...x, datatype: "INT64" }, h), true, "input x is INT64, was FP32"],
    [withInput({ ...x, shape: [3] }, h), true, "input x has shape [3], had [-1]"],
    [withInput({ ...x, shape: [-1, 3] }, h), true, "input x has shape [-1, 3], had [-1]"],
    [withInput(x, h, tensor("z")), true, "input z is new and must be given"],
    [withInput(x, { ...h, optional: false }), true, "input h must be given now"],
    [withInput({ ...x, optional: true }, h), false, "input x may be left out now"],
    [withInput(x, h, tensor("z", { optional: true })), false, "input z is new"],
    [withOutput(), true, "output y is gone"],
    [withOutput({ ...tensor("y"), datatype: "INT8" }), true, "output y is INT8, was FP32"],
    [withOutput({ ...tensor("y"), shape: [1] }), false, "output y has shape [1], had [-1]"],
    [withOutput(tensor("y"), tensor("p")), false, "output p is new"],
    [{ inputs: [x, h, tensor("z", { optional: true })], outputs: [] }, true, "output y is gone"],
  ])("%#: breaks callers: %s", (after, breaks, what) => {
    const change = findSignatureChange(old, after);
    expect(change?.breaks).toBe(breaks);
    expect(change?.what ?? "").toBe(what);
    expect(signatureDigest(after) === signatureDigest(old)).toBe(change === undefined);
  });

  it("that takes more shapes than before breaks nobody, and back again does", () => {
    const narrow = withInput({ ...x, shape: [1, 3] }, h);
    const wide = withInput({ ...x, shape: [-1, 3] }, h);
    expect(findSignatureChange(narrow, wide)?.breaks).toBe(false);
    expect(findSignatureChange(wide, narrow)?.breaks).toBe(true);
  });

  it("is the same in any order, and never of the same digest where callers see a change", () => {
    const tensors = fc.uniqueArray(
      fc.record({
        name: fc.constantFrom("a", "b", "c"),
        datatype: fc.constantFrom("FP32", "INT64"),
        shape: fc.constantFrom<number[]>([-1], [2], [-1, 2]),
      }),
      { selector: ({ name }) => name },
    );
    const signatures = fc.record({ inputs: tensors, outputs: tensors });
    fc.assert(
      fc.property(signatures, signatures, (one, other) => {
        const turned = { inputs: one.inputs.toReversed(), outputs: one.outputs.toReversed() };
        expect(signatureDigest(turned)).toBe(signatureDigest(one));
        expect(findSignatureChange(one, turned)).toBeUndefined();
        expect(findSignatureChange(one, other) === undefined).toBe(
          signatureDigest(one) === signatureDigest(other),
        );
      }),
    );
  });
});

const rule = (more: Partial<RuleResult>): RuleResult => ({
  id: "auc",
  kind: "non_inferiority",
  metric: "roc_auc",
  champion: 0.6,
  challenger: 0.62,
  delta: 0.02,
  ci: { low: 0.01, high: 0.03, level: 0.95, method: "delong" },
  status: "pass",
  reason: "",
  ...more,
});
const verdict = (rules: RuleResult[], more: Partial<Verdict> = {}): Verdict => ({
  schema: "mlops/verdict@1",
  verdict: "pass",
  n: 100,
  champion: { version: "v0.1.0", manifest_digest: null },
  rules,
  ...more,
});
const wide = { low: -0.01, high: 0.05, level: 0.95, method: "delong" };
const before = { version: "v1.2.0", signature: old };

describe("a version's meaning", () => {
  it.each<[string, Parameters<typeof readMeaning>, string]>([
    [
      "the first",
      [{ signature: old, verdict: verdict([rule({})]) }, undefined],
      "Minor: there is no earlier version to compare with.",
    ],
    [
      "a break",
      [{ signature: withInput(h), verdict: verdict([rule({})]) }, before],
      "Major: input x is gone (compared with v1.2.0).",
    ],
    [
      "a signature that is not stated any more",
      [{ signature: undefined, verdict: undefined }, before],
      "Major: the signature that v1.2.0 states is not stated any more.",
    ],
    [
      "a signature that cannot be read yet",
      [
        { signature: old, verdict: undefined },
        { version: "v1.2.0", signature: "unread" },
      ],
      "Major: the signature is not that of v1.2.0.",
    ],
    [
      "a gain",
      [{ signature: old, verdict: verdict([rule({})]) }, before],
      "Minor: roc_auc gained +0.02 [+0.01, +0.03] over v0.1.0.",
    ],
    [
      "a gain of the second rule",
      [
        { signature: undefined, verdict: verdict([rule({ ci: wide }), rule({ metric: "f1" })]) },
        { version: "v1.2.0", signature: null },
      ],
      "Minor: f1 gained +0.02 [+0.01, +0.03] over v0.1.0.",
    ],
    [
      "a new output",
      [{ signature: withOutput(tensor("y"), tensor("p")), verdict: verdict([rule({ ci: wide })]) }, before],
      "Minor: output p is new (compared with v1.2.0).",
    ],
    [
      "an interval that holds zero",
      [{ signature: old, verdict: verdict([rule({ ci: wide })]) }, before],
      "Patch: the signature is that of v1.2.0, and the gate saw no gain over v0.1.0 beyond chance.",
    ],
    [
      "a slice that gained, a bound, and a change without an interval",
      [
        {
          signature: undefined,
          verdict: verdict([
            rule({ slice: "a" }),
            rule({ kind: "bound" }),
            { ...rule({ kind: "change" }), ci: undefined } as RuleResult,
          ]),
        },
        { version: "v1.2.0", signature: null },
      ],
      "Patch: no signature is stated to compare, and the gate saw no gain over v0.1.0 beyond chance.",
    ],
    [
      "a gain of a model that failed",
      [
        { signature: old, verdict: verdict([rule({})], { verdict: "fail" }) },
        { version: "v1.2.0", signature: null },
      ],
      "Patch: v1.2.0 stated no signature, and the gate's verdict is fail.",
    ],
    [
      "no gate",
      [{ signature: old, verdict: undefined }, before],
      "Patch: the signature is that of v1.2.0, and no gate judged it.",
    ],
    [
      "no champion",
      [{ signature: old, verdict: verdict([rule({})], { champion: null }) }, before],
      "Patch: the signature is that of v1.2.0, and the gate had no champion to compare it with.",
    ],
  ])("%s", (_, [candidate, earlier], sentence) => {
    const meaning = readMeaning(candidate, earlier);
    expect(describeMeaning(meaning, meaning.level)).toBe(sentence);
  });

  it("says why a break is no major before v1.0.0", () => {
    const meaning = readMeaning(
      { signature: withInput(h), verdict: undefined },
      { ...before, version: "v0.2.0" },
    );
    expect(describeMeaning(meaning, "minor")).toBe(
      "Minor: input x is gone (compared with v0.2.0); before v1.0.0 a break raises the minor number.",
    );
  });

  it("is one line, whatever a tensor is called", () => {
    const hostile = withInput(x, h, tensor(`a\nv9.9.9\u202e${"z".repeat(500)}`));
    const sentence = describeMeaning(
      readMeaning({ signature: hostile, verdict: undefined }, before),
      "major",
    );
    expect(sentence).not.toMatch(/[\n\u202e]/);
    expect(sentence.length).toBeLessThan(200);
  });
});
