import { UserError } from "@mlops-actions/contracts/user-error";
import { eq, gt, inc, major, prerelease as partsOf, rcompare } from "semver";
import type { Release } from "../releases/releases.ts";
import type { TagEvent } from "../tags/fold-tag-log.ts";
import { isVersion, parseTag } from "../tags/tag-grammar.ts";

const levels = ["major", "minor", "patch"] as const;
export type Level = (typeof levels)[number];
/** auto: as much as the change means, see readMeaning. */
export const bumps = ["auto", ...levels] as const;
export type Bump = (typeof bumps)[number];

/**
 * Every number of a model that anything still speaks of, because a number once seen must never mean other bytes:
 * withdrawn versions count, tags whose release was never published, what tags name as the version before or after, and
 * releases whose tag was deleted (GitHub makes drafts of them). Of a version whose tag and release are both gone, that
 * never held a stage and that no later version names as the one before it, nothing is left to tell.
 */
export const listTaken = (
  model: string,
  log: readonly TagEvent[],
  releases: readonly Pick<Release, "tag_name">[],
): string[] => {
  const named = log.flatMap((event) => {
    if (event.model !== model) return [];
    const { version, previous, superseded_by } = event.message.facts;
    return ["version" in event ? event.version : version, previous, superseded_by];
  });
  const released = releases.flatMap(({ tag_name }) => {
    const tag = parseTag(tag_name);
    return tag?.kind === "registered" && tag.model === model ? [tag.version] : [];
  });
  return [...new Set([...named, ...released])].filter(
    (each): each is string => typeof each === "string" && isVersion(each),
  );
};

/**
 * The next number after every one ever used. After v1.3.0-rc.2 comes v1.3.0, where no more than a minor change was
 * made; with a pre-release word, v1.3.0-rc.3.
 * @throws UserError where the pre-release word sorts before those in use (beta after rc)
 */
export const nextVersion = (taken: readonly string[], level: Level, prerelease?: string): string => {
  const [greatest = "v0.0.0"] = [...taken].sort(rcompare);
  const next = `v${inc(greatest, level)}`;
  if (prerelease === undefined) return next;
  const numbers = taken.flatMap((version) => {
    const [word, number, ...rest] = version.startsWith(`${next}-`) ? (partsOf(version) ?? []) : [];
    return word === prerelease && typeof number === "number" && rest.length === 0 ? [number] : [];
  });
  const chosen = `${next}-${prerelease}.${Math.max(0, ...numbers) + 1}`;
  if (gt(chosen, greatest)) return chosen;
  throw new UserError(`${chosen} would sort before ${greatest}, which there is already.`, {
    fix: `Name a pre-release word that sorts after it, leave it out (the next release is ${next}), or name a version.`,
  });
};

/**
 * Before v1.0.0 anything may change at any time (semver.org, 4), and going there is a promise that people make, not
 * a computation: a break raises the minor number, as Cargo and npm read it.
 */
export const softenBeforeOne = (taken: readonly string[], level: Level): Level =>
  level === "major" && taken.every((version) => major(version) === 0) ? "minor" : level;

/** Refuses a version that was ever used, also one that differs by build metadata only: those have no order. */
export const checkFree = (model: string, taken: readonly string[], wanted: string): void => {
  const same = taken.find((version) => eq(version, wanted));
  if (!same) return;
  throw new UserError(
    same === wanted
      ? `${model}@${wanted} exists already, and a number once used never means another model.`
      : `${wanted} differs from ${model}@${same} by build metadata only, which has no order.`,
    { fix: `Leave version out (the next would be ${nextVersion(taken, "patch")}), or name a free one.` },
  );
};

/** A version as a person may write it, `1.2.0` or `v1.2.0`. @throws UserError where it is no semantic version. */
export const readVersion = (text: string): string => {
  const version = text.startsWith("v") ? text : `v${text}`;
  if (isVersion(version)) return version;
  throw new UserError(`"${text}" is not a version.`, {
    fix: "Write it as v1.2.0, with -rc.1 or the like behind it where needed.",
  });
};

/** The word of a pre-release; its number is counted. @throws UserError */
export const readPrerelease = (text: string): string => {
  if (/^[a-zA-Z][a-zA-Z0-9-]*$/.test(text)) return text;
  throw new UserError(`"${text}" cannot be the word of a pre-release.`, {
    fix: "One word of letters, digits and -, such as rc: the versions are v1.3.0-rc.1, v1.3.0-rc.2 and so on.",
  });
};
