import { UserError } from "@mlops-actions/contracts/user-error";
import { type ModelState, previousHolder, type VersionState } from "../tags/fold-tag-log.ts";
import { isModelName, isPrerelease, isStageName, isVersion } from "../tags/tag-grammar.ts";

/** What a reader may ask for. `back` counts holders of a stage, or latest versions, before the present one. */
export type Reference = { model: string } & (
  | { kind: "version"; version: string }
  | { kind: "stage"; stage: string; back: number }
  | { kind: "latest"; back: number }
  | { kind: "range"; range: string }
);

const allowed =
  "Write name@v1.2.0, name@^1.2 (or another semver range), name@latest, name@previous, name#stage, or name#stage~1 for the version that had the stage before.";

/**
 * Reads `name@v1.2.0`, a semver range as in `name@^1.2`, `name@latest`, `name@previous`, `name#stage`, and
 * `name#stage~1`, which counts back as git does in `HEAD~1`.
 * @throws UserError that says what is allowed.
 */
export const parseReference = (text: string): Reference => {
  const at = text.search(/[@#]/);
  if (at === -1)
    throw new UserError(`"${text}" names a model but no version of it.`, {
      fix: `${allowed} For example ${text || "flights"}@latest.`,
    });
  const model = text.slice(0, at);
  const rest = text.slice(at + 1);
  if (!isModelName(model))
    throw new UserError(`"${model}" in "${text}" cannot be a model's name.`, {
      fix: "Letters, digits, - _ / only, beginning and ending with a letter or digit.",
    });
  if (text[at] === "#") {
    const [, stage = "", back = "0"] = /^(.*?)(?:~(\d{1,4}))?$/.exec(rest) ?? [];
    if (isStageName(stage)) return { model, kind: "stage", stage, back: Number(back) };
    throw new UserError(`"${rest}" in "${text}" cannot be a stage's name.`, { fix: allowed });
  }
  if (rest === "latest") return { model, kind: "latest", back: 0 };
  if (rest === "previous") return { model, kind: "latest", back: 1 };
  const version = rest.startsWith("v") ? rest : `v${rest}`;
  if (isVersion(version)) return { model, kind: "version", version };
  // The range itself is read where it is used: semver's parser is not loaded for those who name a version.
  if (/^\s*[v^~<>=*\dxX]/.test(rest)) return { model, kind: "range", range: rest };
  throw new UserError(`"${rest}" in "${text}" is neither a version, a range, "latest" nor "previous".`, {
    fix: allowed,
  });
};

/**
 * Says which of a model's versions a reference may mean, the one it means first: a version whose release was never
 * published is passed over by whoever looks. Withdrawn versions are found by their exact number alone.
 *
 * A range takes pre-releases as npm does: only those of a number that the range itself names with one.
 */
export const prepareChoice = async (
  wanted: Reference,
): Promise<(state: ModelState) => { candidates: VersionState[]; skip: number }> => {
  const matches = wanted.kind === "range" ? await readRange(wanted.range) : () => false;
  return (state) => {
    const usable = state.versions.filter(({ yanked }) => !yanked);
    const exactly = (version: string | undefined) => ({
      candidates: state.versions.filter((each) => each.version === version),
      skip: 0,
    });
    switch (wanted.kind) {
      case "version":
        return exactly(wanted.version);
      case "stage":
        return exactly(
          wanted.back === 0 ? state.stages[wanted.stage] : previousHolder(state, wanted.stage, wanted.back),
        );
      case "latest":
        return {
          candidates: usable.filter(({ version }) => !isPrerelease(version)),
          skip: wanted.back,
        };
      case "range":
        return { candidates: usable.filter(({ version }) => matches(version)), skip: 0 };
    }
  };
};

const readRange = async (text: string): Promise<(version: string) => boolean> => {
  const { default: Range } = await import("semver/classes/range.js");
  try {
    const range = new Range(text);
    return (version) => range.test(version);
  } catch (cause) {
    throw new UserError(`"${text}" is neither a version nor a semver range.`, { fix: allowed, cause });
  }
};
