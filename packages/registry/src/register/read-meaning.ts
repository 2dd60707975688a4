import { formatInterval, formatSigned } from "@mlops-actions/contracts/format";
import { oneLine } from "@mlops-actions/contracts/one-line";
import type { Signature } from "@mlops-actions/contracts/signature";
import type { RuleResult, Verdict } from "@mlops-actions/contracts/verdict";
import { isPassing } from "./build-manifest.ts";
import type { Level } from "./choose-version.ts";
import { findSignatureChange } from "./compare-signatures.ts";

/** How much a new version means to those who use the model, and why, in one sentence. */
export type Meaning = { level: Level; reason: string };

export type Before = {
  version: string;
  /** null: it states none. "unread": one that is not the candidate's; which, is not known. */
  signature: Signature | null | "unread";
};

/**
 * Reads a candidate's meaning against the newest version before it, as semantic versioning does for code: what
 * breaks callers is major; what is new to them, or better beyond chance, is minor; the rest is patch.
 *
 * "Better" is the gate's own word: a rule that compares the whole holdout with the champion, and whose interval of
 * the difference lies above zero. A slice that gained is not a model that gained, and a model that did not pass
 * gained nothing.
 */
export const readMeaning = (
  candidate: { signature: Signature | undefined; verdict: Verdict | undefined },
  before: Before | undefined,
): Meaning => {
  if (!before) return { level: "minor", reason: "there is no earlier version to compare with" };
  const { signature, verdict } = candidate;
  const change = describeSignature(signature, before);
  if (change.breaks) return { level: "major", reason: change.what };
  const gain = describeGain(verdict);
  if (gain.significant) return { level: "minor", reason: gain.what };
  if (change.adds) return { level: "minor", reason: change.what };
  return { level: "patch", reason: `${change.what}, and ${gain.what}` };
};

/** `Minor: roc_auc gained +0.012 [+0.004, +0.02] over v0.1.0.`; `level` as softenBeforeOne left it. */
export const describeMeaning = (meaning: Meaning, level: Level): string => {
  const early = meaning.level === level ? "" : "; before v1.0.0 a break raises the minor number";
  return `${level[0]!.toUpperCase()}${level.slice(1)}: ${oneLine(meaning.reason)}${early}.`;
};

const describeSignature = (
  signature: Signature | undefined,
  { version, signature: old }: Before,
): { breaks?: boolean; adds?: boolean; what: string } => {
  if (!old)
    return { what: signature ? `${version} stated no signature` : "no signature is stated to compare" };
  if (!signature)
    return { breaks: true, what: `the signature that ${version} states is not stated any more` };
  if (old === "unread") return { breaks: true, what: `the signature is not that of ${version}` };
  const change = findSignatureChange(old, signature);
  if (!change) return { what: `the signature is that of ${version}` };
  const what = `${change.what} (compared with ${version})`;
  return change.breaks ? { breaks: true, what } : { adds: true, what };
};

const describeGain = (verdict: Verdict | undefined): { significant?: boolean; what: string } => {
  if (!verdict) return { what: "no gate judged it" };
  if (!isPassing(verdict.verdict)) return { what: `the gate's verdict is ${verdict.verdict}` };
  const champion = verdict.champion?.version;
  if (!champion) return { what: "the gate had no champion to compare it with" };
  const gained = verdict.rules.find(isGain);
  if (!gained) return { what: `the gate saw no gain over ${champion} beyond chance` };
  return {
    significant: true,
    what: `${gained.metric} gained ${formatSigned(gained.delta!)}${formatInterval(gained.ci, formatSigned)} over ${champion}`,
  };
};

const isGain = ({ kind, slice, delta, ci }: RuleResult): boolean =>
  kind !== "bound" && slice === undefined && delta !== null && ci !== undefined && ci.low > 0;
