import { countOf } from "@mlops-actions/contracts/format";
import { codeBlock } from "@mlops-actions/contracts/markdown";
import type { Ingredients } from "@mlops-actions/contracts/review";
import { cleanLine } from "./escape-name.ts";
import type { ReviewFacts } from "./review-facts.ts";

/** What two runs were made from, as far as it differs. A line begins with - for the champion's, + for the challenger's. */
export type Differences = {
  title: string;
  /** How many of what, in words. */
  told: string;
  lines: string[];
}[];

type Facts = Readonly<Record<string, string>>;

/** More lines than these go to review.json alone. */
const mostLines = 200;

export const listDifferences = ({ champion, challenger }: Partial<ReviewFacts>): Differences => {
  if (!champion || !challenger) return [];
  return [
    compare("parameters", flatten(champion.params), flatten(challenger.params)),
    compare("data", shortenDigests(champion.data), shortenDigests(challenger.data)),
    compare("environment", describeEnvironment(champion), describeEnvironment(challenger)),
    ...listPackages(champion, challenger),
  ].filter(({ lines }) => lines.length > 0);
};

/** Only where both sides are known: else every package would look new. */
const listPackages = (champion: Ingredients, challenger: Ingredients): Differences => {
  const before = champion.environment?.packages;
  const after = challenger.environment?.packages;
  return before && after ? [compare("packages", before, after)] : [];
};

const compare = (title: string, before: Facts, after: Facts): Differences[number] => {
  // A name may be one that every object has, such as constructor.
  const had = (facts: Facts, key: string) => Object.hasOwn(facts, key);
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => !had(before, key) || !had(after, key) || before[key] !== after[key])
    .sort();
  const lines = keys.flatMap((key) => [
    ...(had(before, key) ? [`- ${cleanLine(`${key}: ${before[key]}`)}`] : []),
    ...(had(after, key) ? [`+ ${cleanLine(`${key}: ${after[key]}`)}`] : []),
  ]);
  const added = keys.filter((key) => !had(before, key)).length;
  const removed = keys.filter((key) => !had(after, key)).length;
  const changed = keys.length - added - removed;
  const counts = { changed, added, removed };
  const told = Object.entries(counts).flatMap(([word, count]) => (count > 0 ? [`${count} ${word}`] : []));
  const more = lines.length - mostLines;
  return {
    title,
    told: told.join(", "),
    lines:
      more > 0 ? [...lines.slice(0, mostLines), `# and ${countOf(more, "line")} more in review.json`] : lines,
  };
};

/** As a diff block, each part under its own title; empty where nothing differs. */
export const renderDiff = (differences: Differences): string =>
  differences.length === 0
    ? ""
    : codeBlock(
        differences.flatMap(({ title, told, lines }) => [`@@ ${title}: ${told} @@`, ...lines]),
        "diff",
      );

const flatten = (value: unknown, prefix = ""): Facts =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.assign(
        {},
        ...Object.entries(value).map(([key, inner]) => flatten(inner, prefix ? `${prefix}.${key}` : key)),
      )
    : { [prefix]: JSON.stringify(value) ?? "" };

const shortenDigests = (data: Facts): Facts =>
  Object.fromEntries(Object.entries(data).map(([path, digest]) => [path, `sha256 ${digest.slice(0, 12)}`]));

const describeEnvironment = ({ environment }: Ingredients): Facts =>
  environment
    ? {
        python: environment.python,
        ...(environment.system !== undefined && { system: environment.system }),
        fingerprint: environment.fingerprint.slice(0, 12),
      }
    : { python: "not recorded" };
