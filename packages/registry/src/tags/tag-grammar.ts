/**
 * The tag grammar of GTO (iterative/gto, gto/constants.py and gto/tag.py), so that `gto show` and `gto history` read
 * our registry and we read theirs:
 *
 *     name@v1.2.3      a version            name@v1.2.3!   the version withdrawn
 *     name#stage       a stage assigned     name#stage!    the stage taken away
 *     name@deprecated  the model retired    any may end in #N
 */

export type TagName =
  | { kind: "registered" | "deregistered"; model: string; version: string; counter: number | null }
  | { kind: "assigned" | "unassigned"; model: string; stage: string; counter: number | null }
  | { kind: "deprecated" | "created"; model: string; counter: number | null };

const name = "[a-zA-Z0-9](?:[a-zA-Z0-9-/_]*[a-zA-Z0-9])?";
const directory = "[a-zA-Z0-9-_./]+";
const semver =
  "v(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)" +
  "(?:-(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?" +
  "(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?";

const tagPattern = new RegExp(
  `^(?<model>(?:${directory}=)?${name})` +
    `(?:(?:#(?<stage>${name})|@(?<version>${semver}))(?<cancel>!?)|@(?<word>deprecated|created))(?:#(?<counter>[0-9]+))?$`,
);
const modelPattern = new RegExp(`^(?:${directory}:)?${name}$`);
const stagePattern = new RegExp(`^${name}$`);
const versionPattern = new RegExp(`^${semver}$`);

/** In a tag a colon is not allowed, so GTO writes `dir:name` as `dir=name`. */
const modelToTag = (model: string) => model.replaceAll(":", "=");
const modelFromTag = (text: string) => text.replaceAll("=", ":");

/** What GTO's alphabet allows and git refuses in a tag's name (git-check-ref-format). */
const gitRefuses = /\/\/|\.\.|^\/|(?:^|\/)\.|\.lock\//;

export const isModelName = (text: string): boolean => modelPattern.test(text) && !gitRefuses.test(text);
export const isStageName = (text: string): boolean => stagePattern.test(text) && !gitRefuses.test(text);
/** Numbers beyond 2^53, which semver cannot order, are no versions: one such tag would make a registry unreadable. */
export const isVersion = (text: string): boolean =>
  text.length <= 256 &&
  versionPattern.test(text) &&
  text.split(/[-+]/)[0]!.slice(1).split(".").every(isCounted);
const isCounted = (digits: string) => Number.isSafeInteger(Number(digits) + 1);
/** v1.3.0-rc.1 is one, v1.3.0+build-2 is not. */
export const isPrerelease = (version: string): boolean => version.split("+")[0]!.includes("-");

/** What a tag says, or undefined where it is none of ours: a repository has other tags too. */
export const parseTag = (tag: string): TagName | undefined => {
  const groups = tagPattern.exec(tag)?.groups;
  if (!groups || (groups.version && !isVersion(groups.version)) || !isCounted(groups.counter ?? "0"))
    return undefined;
  const model = modelFromTag(groups.model!);
  const counter = groups.counter === undefined ? null : Number(groups.counter);
  const cancelled = groups.cancel === "!";
  if (groups.version)
    return { kind: cancelled ? "deregistered" : "registered", model, version: groups.version, counter };
  if (groups.stage)
    return { kind: cancelled ? "unassigned" : "assigned", model, stage: groups.stage, counter };
  return { kind: groups.word as "deprecated" | "created", model, counter };
};

export const formatTag = (parts: TagName): string => {
  const model = modelToTag(parts.model);
  const end = parts.counter === null ? "" : `#${parts.counter}`;
  switch (parts.kind) {
    case "registered":
      return `${model}@${parts.version}${end}`;
    case "deregistered":
      return `${model}@${parts.version}!${end}`;
    case "assigned":
      return `${model}#${parts.stage}${end}`;
    case "unassigned":
      return `${model}#${parts.stage}!${end}`;
    default:
      return `${model}@${parts.kind}${end}`;
  }
};

/** What every tag of a model begins with, for queries; other models may share it (`a` and `a/b`). */
export const tagPrefix = (model: string): string => modelToTag(model);
