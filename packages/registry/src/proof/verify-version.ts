import { digestOf, sha256 } from "@mlops-actions/contracts/digest";
import { countOf, formatBytes } from "@mlops-actions/contracts/format";
import { type Finding, type Manifest, manifestContract } from "@mlops-actions/contracts/manifest";
import { isUserError } from "@mlops-actions/contracts/user-error";
import { verdictContract } from "@mlops-actions/contracts/verdict";
import { recomputeCandidateId } from "../register/build-manifest.ts";
import { writeSums } from "../store/release-assets.ts";
import type { TagEvent } from "../tags/fold-tag-log.ts";
import type { TagFacts } from "../tags/tag-message.ts";
import { readSbomFiles } from "./make-sbom.ts";
import { type ModelScan, scannerName } from "./scan-model.ts";
import { verifySignature } from "./verify-signature.ts";

export type Check = {
  name: string;
  /** skipped: there is nothing to check, or it was not asked for. */
  outcome: "ok" | "failed" | "skipped";
  detail: string;
};

/** All that is there of a version, read and not yet believed. */
export type VersionEvidence = {
  tag: string;
  facts: TagFacts;
  /** Stage tags on the version's commit. */
  assignments: readonly TagEvent[];
  manifestText: string | undefined;
  /** Undefined: the release has none. */
  sums: string | undefined;
  /** Names of everything in the release. */
  assets: readonly string[];
  /** What does not agree between the assets and the manifest; `read` says how it was found out. */
  bytes: { problems: string[]; read: "bytes" | "digests"; size: number; untold: string[] };
  /** Contents of small evidence, by role, where they are what the manifest says. */
  evidence: ReadonlyMap<string, Buffer>;
  /** Undefined where the files were not read. */
  scan: ModelScan | undefined;
  publicKey: string | undefined;
};

/** Reads a manifest; undefined where it is none. */
export const parseManifest = (text: string | undefined): Manifest | undefined => {
  try {
    return text === undefined ? undefined : manifestContract.parse(text, "manifest.json");
  } catch {
    return undefined;
  }
};

/** Every claim about a version held against what it is a claim of. Nothing here asks anybody anything. */
export const verifyVersion = (version: VersionEvidence): Check[] => {
  const manifest = parseManifest(version.manifestText);
  const sealed = checkSeal(version);
  if (!manifest)
    return [sealed, failed("manifest", "it cannot be read, so that nothing else can be checked")];
  return [
    sealed,
    checkAssets(manifest, version),
    checkSums(manifest, version),
    checkModelDigest(manifest),
    checkCandidate(manifest, version.facts),
    checkVerdict(manifest, version),
    checkSbom(manifest, version),
    checkSignature(manifest, version),
    checkScan(manifest, version.scan),
    checkStages(manifest, version),
    checkExtra(manifest, version.assets),
  ];
};

const ok = (name: string, detail: string): Check => ({ name, outcome: "ok", detail });
const failed = (name: string, detail: string): Check => ({ name, outcome: "failed", detail });
const skipped = (name: string, detail: string): Check => ({ name, outcome: "skipped", detail });
const judged = (name: string, problems: readonly string[], detail: string): Check =>
  problems.length > 0 ? failed(name, problems.join("; ")) : ok(name, detail);
const short = (digest: string | null | undefined) => (digest ? `${digest.slice(0, 12)}…` : "none");

const checkSeal = ({ tag, facts, manifestText }: VersionEvidence): Check => {
  if (manifestText === undefined) return failed("tag", `${tag} stands, and its release has no manifest.json`);
  const digest = sha256(manifestText);
  if (!facts.manifest_digest)
    return failed("tag", "it names no manifest, so that anybody could have changed it");
  return facts.manifest_digest === digest
    ? ok("tag", `${tag} names manifest ${short(digest)}`)
    : failed("tag", `it names manifest ${short(facts.manifest_digest)}, the release has ${short(digest)}`);
};

const checkAssets = ({ files, evidence }: Manifest, { bytes }: VersionEvidence): Check => {
  const what = `${countOf(files.length, "model file")} and ${countOf(Object.keys(evidence).length, "piece")} of evidence`;
  if (bytes.problems.length > 0 || bytes.read === "bytes")
    return judged("files", bytes.problems, `${what}, ${formatBytes(bytes.size)} read`);
  return bytes.untold.length > 0
    ? skipped("files", `GitHub tells no digest of ${bytes.untold.join(", ")}; without --quick they are read`)
    : ok("files", `${what}, by the digests that GitHub tells`);
};

const checkSums = (manifest: Manifest, { sums }: VersionEvidence): Check => {
  if (sums === undefined) return skipped("SHA256SUMS", "this release has none");
  const problems = sums === writeSums(manifest) ? [] : ["it does not list what the manifest does"];
  return judged("SHA256SUMS", problems, countOf(sums.split("\n").length - 1, "line"));
};

const checkModelDigest = ({ files, model_digest: told }: Manifest): Check => {
  const digest = digestOf(files.map(({ path, size, sha256: own }) => ({ path, size, sha256: own })));
  const problems =
    digest === told ? [] : [`the files make ${short(digest)}, the manifest says ${short(told)}`];
  return judged("model digest", problems, short(told));
};

const checkCandidate = (manifest: Manifest, facts: TagFacts): Check => {
  const id = recomputeCandidateId(manifest);
  const problems = [
    ...(id === manifest.candidate_id
      ? []
      : [`it comes out as ${short(id)}, the manifest says ${short(manifest.candidate_id)}`]),
    ...(facts.candidate_id === undefined || facts.candidate_id === id
      ? []
      : [`the tag says ${short(facts.candidate_id)}`]),
  ];
  return judged("candidate", problems, `${short(id)} of commit ${manifest.source.commit?.slice(0, 7)}`);
};

const checkVerdict = (manifest: Manifest, { facts, evidence }: VersionEvidence): Check => {
  const { gate, forced } = manifest;
  if (!gate)
    return skipped(
      "verdict",
      `no gate judged it${forced ? `; ${forced.actor} registered it all the same: ${forced.reason}` : ""}`,
    );
  const bytes = evidence.get("verdict");
  if (!bytes) return failed("verdict", "verdict.json is not there, or is not the one that was registered");
  const problems: string[] = [];
  const digest = sha256(bytes);
  if (digest !== gate.digest)
    problems.push(`verdict.json is ${short(digest)}, the manifest says ${short(gate.digest)}`);
  if (facts.gate_digest !== undefined && facts.gate_digest !== gate.digest)
    problems.push(`the tag says ${short(facts.gate_digest)}`);
  const verdict = parseVerdict(bytes);
  if (!verdict) return failed("verdict", "verdict.json cannot be read");
  const { challenger, verdict: word } = verdict;
  if (word !== gate.verdict) problems.push(`it says "${word}", the manifest "${gate.verdict}"`);
  if (challenger?.model_digest !== manifest.model_digest)
    problems.push(`it judged model ${short(challenger?.model_digest)}, not this one`);
  return judged(
    "verdict",
    problems,
    `"${word}" of ${short(digest)}, which judged this very model${forced ? `; forced by ${forced.actor}: ${forced.reason}` : ""}`,
  );
};

const parseVerdict = (bytes: Buffer) => {
  try {
    return verdictContract.parse(bytes.toString(), "verdict.json");
  } catch {
    return undefined;
  }
};

const checkSbom = ({ files, evidence: entries }: Manifest, { evidence }: VersionEvidence): Check => {
  if (!entries.sbom) return skipped("SBOM", "this version has none");
  const bytes = evidence.get("sbom");
  const listed = bytes && readSbomFiles(bytes.toString());
  if (!listed) return failed("SBOM", "it is not there, or cannot be read");
  const byPath = new Map(listed.map(({ path, sha256: digest }) => [path, digest]));
  const wrong = files
    .filter(({ path, sha256: digest }) => byPath.get(path) !== digest)
    .map(({ path }) => path);
  const problems = [
    ...wrong.map((path) => `${path} has another sha256 there`),
    ...(listed.length === files.length
      ? []
      : [`it lists ${countOf(listed.length, "file")}, the manifest ${files.length}`]),
  ];
  return judged("SBOM", problems, `lists ${countOf(files.length, "file")} with these digests`);
};

const checkSignature = (
  { files, evidence: entries }: Manifest,
  { evidence, publicKey }: VersionEvidence,
): Check => {
  if (!entries.signature)
    return publicKey
      ? failed("signature", "a key was given, and nothing is signed")
      : skipped("signature", "nothing is signed");
  const bytes = evidence.get("signature");
  if (!bytes) return failed("signature", "it is not there, or is not the one that was registered");
  const { signedByKey, problems } = verifySignature(bytes.toString(), files, publicKey);
  if (problems.length > 0 || signedByKey)
    return judged("signature", problems, "of these files, by the key given");
  return skipped("signature", "of these files; by whom is not checked without --public-key");
};

const checkScan = ({ security }: Manifest, scan: ModelScan | undefined): Check => {
  if (!scan) return skipped("scan", "the files were not read");
  const told = (findings: readonly Finding[]) =>
    new Set(findings.map((each) => JSON.stringify([each.path, each.level, each.name])));
  const { findings, safe_format: safe } = scan.security;
  const before = told(security?.findings ?? []);
  const fresh = findings.filter((each) => !before.has(JSON.stringify([each.path, each.level, each.name])));
  const dangers = fresh.filter(({ level }) => level === "danger").map(({ path, name }) => `${path}: ${name}`);
  const summary = `${scan.formats.join(", ")}; ${safe ? "loading runs nothing" : "loading can run code"}`;
  if (dangers.length > 0)
    return failed("scan", `it finds what the manifest does not tell: ${dangers.slice(0, 5).join(", ")}`);
  if (!security) return ok("scan", `${summary}; it was not scanned when it was registered`);
  if (security.scanner === scannerName && (fresh.length > 0 || security.safe_format !== safe))
    return failed("scan", "the same scan finds something else than the manifest tells");
  const allowed = security.allowed;
  return ok("scan", allowed ? `${summary}; allowed by ${allowed.actor}: ${allowed.reason}` : summary);
};

const checkStages = (manifest: Manifest, { assignments, manifestText }: VersionEvidence): Check => {
  if (assignments.length === 0) return skipped("stages", "it never had one");
  const digest = sha256(manifestText ?? "");
  // A stage given by gto itself, or by hand, promises nothing that could be wrong, and its tag stays for ever.
  const silent = assignments.filter(({ message }) => message.facts.manifest_digest === undefined);
  const telling = assignments.filter((assignment) => !silent.includes(assignment));
  const list = (tags: readonly TagEvent[]) =>
    tags
      .map(({ tag }) => tag)
      .slice(0, 5)
      .join(", ");
  const unproved =
    silent.length > 0 ? `${list(silent)} ${silent.length > 1 ? "name" : "names"} none (another tool's)` : "";
  const problems = telling.flatMap(({ tag, message: { facts } }) => {
    if (facts.manifest_digest !== digest) return [`${tag} names manifest ${short(facts.manifest_digest)}`];
    const verdict = manifest.gate?.digest ?? null;
    return facts.gate_digest === undefined || facts.gate_digest === verdict || facts.forced
      ? []
      : [`${tag} names verdict ${short(facts.gate_digest)}`];
  });
  if (telling.length === 0) return skipped("stages", unproved);
  const proved = `${list(telling)} ${telling.length > 1 ? "name" : "names"} this manifest`;
  return judged("stages", problems, unproved ? `${proved}; ${unproved}` : proved);
};

const checkExtra = (manifest: Manifest, assets: readonly string[]): Check => {
  const known = new Set([
    "manifest.json",
    "SHA256SUMS",
    ...writeSums(manifest)
      .split("\n")
      .map((line) => line.slice(66)),
  ]);
  const extra = assets.filter((name) => !known.has(name));
  return extra.length === 0
    ? ok("release", "it holds nothing else")
    : failed("release", `it also holds ${extra.slice(0, 5).join(", ")}, which no manifest speaks of`);
};

/** A failure of ours is one more line; anything else is thrown. */
export const describeProblem = (error: unknown): string => {
  if (isUserError(error)) return error.message;
  throw error;
};
