import * as core from "@actions/core";
import { suggest } from "@mlops-actions/contracts/suggest";
import { UserError } from "@mlops-actions/contracts/user-error";

/** An input's text, or undefined where it was not given or is empty. */
export const readText = (name: string): string | undefined => core.getInput(name) || undefined;

/** An input that must be given. */
export const readRequired = (name: string): string => {
  const value = readText(name);
  if (value === undefined)
    throw new UserError(`Input "${name}" is required and was not given.`, {
      fix: `Add under with:\n  ${name}: …`,
    });
  return value;
};

/** An input that is one of a few words; the error lists them all. */
export const readChoice = <Word extends string>(
  name: string,
  words: readonly Word[],
  fallback: Word,
): Word => {
  const given = readText(name) ?? fallback;
  const found = words.find((word) => word === given);
  if (found !== undefined) return found;
  const near = suggest(given, words);
  throw new UserError(`Input "${name}" is "${given}".`, {
    fix: `${near ? `Did you mean "${near}"? ` : ""}Allowed: ${words.join(", ")}.`,
  });
};

/** true or false, in YAML 1.2's core spellings. */
export const readFlag = (name: string, fallback: boolean): boolean =>
  readChoice(
    name,
    ["true", "false", "True", "False", "TRUE", "FALSE"],
    fallback ? "true" : "false",
  ).toLowerCase() === "true";

/** A number within bounds. */
export const readNumber = (name: string, bounds: { min?: number; max?: number } = {}): number | undefined => {
  const text = readText(name);
  if (text === undefined) return undefined;
  const value = Number(text);
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = bounds;
  if (Number.isFinite(value) && value >= min && value <= max) return value;
  throw new UserError(`Input "${name}" is "${text}", expected a number${describeBounds(bounds)}.`);
};

/** Non-empty lines of a multi-line input. */
export const readLines = (name: string): string[] =>
  core
    .getInput(name)
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

const describeBounds = ({ min, max }: { min?: number; max?: number }) =>
  min !== undefined && max !== undefined
    ? ` from ${min} to ${max}`
    : min !== undefined
      ? ` of at least ${min}`
      : max !== undefined
        ? ` of at most ${max}`
        : "";
