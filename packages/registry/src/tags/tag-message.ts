/**
 * The message of a tag: the reason as people wrote it, an empty line, then one line of JSON for programs.
 * A tag that somebody else's tool made has no JSON; its whole message is the reason.
 */
export type TagFacts = {
  version?: string;
  /** Which version held the stage before, or null where none did. */
  previous?: string | null;
  candidate_id?: string;
  manifest_digest?: string;
  /** The gate's word and the sha256 of verdict.json: whoever deploys can ask for the proof. */
  verdict?: string | null;
  gate_digest?: string | null;
  /** sha256 of the labels that the gate judged on, and how many decisions they had made by then: see holdout/. */
  holdout?: string;
  holdout_looks?: number;
  /** Of what the model says in MODEL.json; the next version is compared with it. */
  signature_digest?: string | null;
  /** Why the version has the number it has, where that was read from what it means. */
  meaning?: string | null;
  run_url?: string | null;
  actor?: string | null;
  /** Why a model was let through without a passing verdict. */
  forced?: string;
  /** On an unassignment: the version that took the stage over. Such a tag is the other half of an assignment. */
  superseded_by?: string;
  /** On a withdrawal: nothing is wrong with the version, its bytes were let go to make room. */
  collected?: boolean;
};

export type TagMessage = { reason: string; facts: TagFacts };

const schema = "mlops/tag@1";

/** Control and bidirectional characters would let a reason draw over other lines of `git log` and `mlops history`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const unprintable = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const clean = (text: string) => text.replaceAll("\r\n", "\n").replace(unprintable, " ").trim();

export const formatMessage = ({ reason, facts }: TagMessage): string =>
  `${clean(reason) || "(no reason given)"}\n\n${JSON.stringify({ schema, ...facts })}\n`;

export const parseMessage = (text: string): TagMessage => {
  const body = text.trimEnd();
  const start = body.lastIndexOf("\n{") + 1;
  const facts = readFacts(body.slice(start));
  return facts ? { reason: clean(body.slice(0, start)), facts } : { reason: clean(body), facts: {} };
};

const textKeys = [
  "version",
  "previous",
  "candidate_id",
  "manifest_digest",
  "verdict",
  "gate_digest",
  "holdout",
  "signature_digest",
  "meaning",
  "run_url",
  "actor",
  "forced",
  "superseded_by",
] as const satisfies readonly (keyof TagFacts)[];

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;

const readFacts = (line: string): TagFacts | undefined => {
  if (!line.startsWith("{")) return undefined;
  let json: Record<string, unknown>;
  try {
    json = JSON.parse(line) as Record<string, unknown>;
  } catch {
    return undefined;
  }
  if (json.schema !== schema) return undefined;
  const known = textKeys.filter((key) => typeof json[key] === "string" || json[key] === null);
  return {
    ...(Object.fromEntries(known.map((key) => [key, json[key]])) as TagFacts),
    ...(isCount(json.holdout_looks) && { holdout_looks: json.holdout_looks }),
    ...(json.collected === true && { collected: true }),
  };
};
