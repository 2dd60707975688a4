import { codeBlock } from "@mlops-actions/contracts/markdown";
import { cleanLine } from "./escape-name.ts";
import type { Ingredients } from "./review-facts.ts";

/** What differs between two runs' parameters, data and environment, as a diff block; empty where nothing does. */
export const renderDiff = (champion: Ingredients, challenger: Ingredients): string => {
  const lines = listDifferences(champion, challenger);
  return lines.length === 0 ? "" : codeBlock(lines, "diff");
};

/** Lines of that diff: a title begins with @@, what the champion had with -, what the challenger has with +. */
export const listDifferences = (champion: Ingredients, challenger: Ingredients): string[] => [
  ...diffSection("params", flatten(champion.params), flatten(challenger.params)),
  ...diffSection("data", shortenDigests(champion.data), shortenDigests(challenger.data)),
  ...diffSection("environment", describeEnvironment(champion), describeEnvironment(challenger)),
];

type Facts = Record<string, string>;

const diffSection = (title: string, before: Facts, after: Facts): string[] => {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const lines = keys
    .filter((key) => before[key] !== after[key])
    .flatMap((key) => [
      ...(key in before ? [`- ${cleanLine(`${key}: ${before[key]}`)}`] : []),
      ...(key in after ? [`+ ${cleanLine(`${key}: ${after[key]}`)}`] : []),
    ]);
  return lines.length === 0 ? [] : [`@@ ${title} @@`, ...lines];
};

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
    ? { python: environment.python, fingerprint: environment.fingerprint.slice(0, 12) }
    : { python: "not recorded" };
