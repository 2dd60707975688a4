import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { digestOf, sha256 } from "@mlops-actions/contracts/digest";
import type { GatePolicy } from "@mlops-actions/contracts/gate-policy";
import type { Manifest } from "@mlops-actions/contracts/manifest";
import { UserError } from "@mlops-actions/contracts/user-error";
import { type Verdict, verdictContract } from "@mlops-actions/contracts/verdict";
import { evaluateFiles, fileSource, hashSource } from "@mlops-actions/evaluation/evaluate-files";
import { evaluateSummary } from "@mlops-actions/evaluation/evaluate-summary";
import type { Decision } from "@mlops-actions/evaluation/rules/decide";
import { readPolicy } from "@mlops-actions/evaluation/rules/read-policy";
import { tellHardware } from "@mlops-actions/evaluation/rules/tell-hardware";
import { tellNumbers } from "@mlops-actions/evaluation/rules/tell-numbers";
import type { GitHub } from "@mlops-actions/github/connect";
import { downloadContent } from "@mlops-actions/github/contents";
import { downloadEvidence } from "@mlops-actions/registry/pull/download";
import { type RegisteredVersion, requireVersion } from "@mlops-actions/registry/read/resolve";

type Difference = { path: string; recorded: unknown; replayed: unknown };

export type Replay = {
  version: string;
  reproduced: boolean;
  recorded: Verdict["verdict"];
  replayed: Verdict["verdict"];
  /** Digests of what was judged, as far as the verdict names them; all were checked. */
  inputs: Record<string, string>;
  /** Numbers and words that were compared. */
  compared: number;
  differences: Difference[];
};

/**
 * Judges a version again from what its release and its commit hold, and compares with the verdict that it was
 * registered with. @throws UserError where something of it is gone or is not what the verdict names
 */
export const replayVersion = async (github: GitHub, reference: string, config: string): Promise<Replay> => {
  const scratch = await mkdtemp(join(tmpdir(), "mlops-replay-"));
  try {
    const version = await requireVersion(github, reference);
    const verdict = await readVerdict(github, version, join(scratch, "verdict.json"));
    const policy = await fetchPolicy(github, { version, verdict, config, scratch });
    const decision = await judgeAgain(github, { version, verdict, policy, scratch });
    const [recorded, replayed] = [flatten(pickDecision(verdict)), flatten(pickDecision(decision))];
    const differences = compareFlat(recorded, replayed);
    return {
      version: `${version.model}@${version.version}`,
      reproduced: differences.length === 0,
      recorded: verdict.verdict,
      replayed: decision.verdict,
      inputs: {
        verdict: version.manifest.gate!.digest,
        policy: verdict.policy!.digest,
        ...(verdict.data?.labels_sha256 && { labels: verdict.data.labels_sha256 }),
        ...(verdict.challenger?.predictions_sha256 && { predictions: verdict.challenger.predictions_sha256 }),
        ...(verdict.champion && { champion: verdict.champion.version }),
      },
      compared: recorded.size,
      differences,
    };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
};

const readVerdict = async (github: GitHub, version: RegisteredVersion, path: string): Promise<Verdict> => {
  const { gate } = version.manifest;
  if (!gate || !(await downloadEvidence(github, version, "verdict", path)))
    throw new UserError(`${version.tag} was registered without a gate, so there is no verdict to replay.`);
  const text = await readFile(path, "utf8");
  if (sha256(text) !== gate.digest)
    throw new UserError(
      `The verdict in the release of ${version.tag} is not the one that its manifest names.`,
      {
        fix: `Somebody changed it: mlops verify ${version.tag}.`,
      },
    );
  return verdictContract.parse(text, `${version.tag}/verdict.json`);
};

type Case = { version: RegisteredVersion; verdict: Verdict; scratch: string };

/** The policy as it stood where the gate read it. */
const fetchPolicy = async (
  github: GitHub,
  { version, verdict, config, scratch }: Case & { config: string },
): Promise<GatePolicy> => {
  const ref = verdict.policy?.ref;
  if (!ref)
    throw new UserError("The verdict does not name the commit of its policy.", {
      fix: "It was judged on a laptop; replay it there with mlops gate.",
    });
  const read = async (path: string) => readFile(await fetchFile(github, path, ref, scratch), "utf8");
  const { policy } = await readPolicy(config, version.model, read);
  if (digestOf(policy) === verdict.policy!.digest) return policy;
  throw new UserError(`${config} at ${ref.slice(0, 7)} holds another policy than the verdict names.`, {
    fix: "Was it in another file (--config)? A newer mlops may also read an old policy with newer defaults: use the one of that time.",
  });
};

const fetchFile = async (github: GitHub, path: string, ref: string, scratch: string): Promise<string> => {
  const file = join(scratch, "commit", basename(path));
  if (await downloadContent(github, path, ref, file)) return file;
  throw new UserError(`${path} is not in ${github.owner}/${github.repo} at ${ref.slice(0, 7)}.`);
};

const judgeAgain = async (
  github: GitHub,
  { version, verdict, policy, scratch }: Case & { policy: GatePolicy },
): Promise<Decision> => {
  const champion = verdict.champion
    ? await requireVersion(github, `${version.model}@${verdict.champion.version}`)
    : undefined;
  const named = verdict.champion?.manifest_digest;
  if (champion && named && champion.manifestDigest !== named)
    throw new UserError(`${champion.tag} is not the version that the champion was: its manifest differs.`);
  const numbers = {
    challenger: numbersOf(version.manifest),
    ...(champion && { champion: numbersOf(champion.manifest) }),
    hardware: tellHardware(version.manifest.hardware, champion?.manifest.hardware),
  };
  if (policy.task === "summary")
    return evaluateSummary(policy, numbers.challenger, numbers.champion, numbers.hardware);

  const labels = policy.data?.labels?.path;
  const predictionsOf = async (of: RegisteredVersion, side: string) => {
    const asset = basename(of.manifest.evidence.predictions?.asset ?? "predictions.csv");
    const path = join(scratch, side, asset);
    if (await downloadEvidence(github, of, "predictions", path))
      return fileSource(path, `${of.tag}/${asset}`);
    throw new UserError(`${of.tag} was registered without predictions, so it cannot be judged again.`);
  };
  const files = {
    labels: labels === undefined ? undefined : await fetchLabels(github, labels, verdict, scratch),
    challenger: await predictionsOf(version, "challenger"),
    champion: champion && (await predictionsOf(champion, "champion")),
  };
  return evaluateFiles(policy, files, { numbers, wear: verdict.holdout });
};

const fetchLabels = async (github: GitHub, path: string, verdict: Verdict, scratch: string) => {
  const ref = verdict.policy!.ref!;
  const source = fileSource(await fetchFile(github, path, ref, scratch), path);
  const found = await hashSource(source);
  if (found === verdict.data?.labels_sha256) return source;
  throw new UserError(`${path} at ${ref.slice(0, 7)} is not the file that the verdict names.`, {
    fix: `Its sha256 is ${found}, the verdict says ${verdict.data?.labels_sha256}. Is it kept outside git?`,
  });
};

const numbersOf = ({ metrics, files }: Manifest) =>
  tellNumbers(
    Object.fromEntries(
      metrics.filter(({ source }) => source === "training").map(({ name, value }) => [name, value]),
    ),
    files,
  );

/** What is computed; where it came from was checked before. */
const pickDecision = ({ verdict, n, rules, reason, first, task }: Decision): Decision => ({
  verdict,
  n,
  rules,
  ...(reason !== undefined && { reason }),
  ...(first !== undefined && { first }),
  ...(task !== undefined && { task }),
});

/** Leaves by their path: `rules[auc].ci.low`. Written as JSON and read again, as the recorded one was. */
const flatten = (decision: Decision): Map<string, unknown> => {
  const leaves = new Map<string, unknown>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) {
      leaves.set(path, value);
      return;
    }
    for (const [key, inner] of Object.entries(value))
      walk(inner, Array.isArray(value) ? `${path}[${nameOf(inner, key)}]` : path ? `${path}.${key}` : key);
  };
  const { rules, ...rest } = JSON.parse(JSON.stringify(decision)) as Decision;
  walk(rest, "");
  rules.forEach((rule, index) => {
    walk(rule, `rules[${index}: ${rule.slice === undefined ? rule.id : `${rule.id}, ${rule.slice}`}]`);
  });
  return leaves;
};

const nameOf = (value: unknown, index: string): string =>
  typeof value === "object" && value !== null && "name" in value ? String(value.name) : index;

const compareFlat = (recorded: Map<string, unknown>, replayed: Map<string, unknown>): Difference[] =>
  [...new Set([...recorded.keys(), ...replayed.keys()])]
    .filter((path) => !Object.is(recorded.get(path), replayed.get(path)))
    .map((path) => ({ path, recorded: recorded.get(path) ?? null, replayed: replayed.get(path) ?? null }));
