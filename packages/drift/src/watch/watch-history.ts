import type { DriftCheckEntry, DriftHistory, WatchState } from "@mlops-actions/contracts/drift-history";
import { stepWatch, type WatchRules } from "./step-watch.ts";

const keptChecks = 200;
const detailedChecks = 30;
const keptEffects = 20;
/** The contents API gives files up to 1 MB as JSON; base64 and what else grows stay well below it. */
const longestHistory = 700_000;
const detailedSize = 400_000;

const nothing: WatchState = {
  phase: "ok",
  opening: null,
  told: [],
  recent: [],
  clean: 0,
  streak: 0,
  version: null,
  blind: null,
  sighted: null,
  ended: null,
  asked_at: null,
};

export const beginHistory = (model: string, environment: string): DriftHistory => ({
  schema: "mlops/drift-history@1",
  model,
  environment,
  base: nothing,
  folded: 0,
  checks: [],
});

/** Where a watch stands: its checks folded in order. Nothing else is state, so that whoever reads it says the same. */
export const readState = ({ base, folded, checks }: DriftHistory, rules: WatchRules): WatchState =>
  checks.slice(folded).reduce((state, check) => stepWatch(state, check, rules), base);

const isOlder = (a: DriftCheckEntry, b: DriftCheckEntry): boolean =>
  a.run === b.run ? a.attempt < b.attempt : BigInt(a.run) < BigInt(b.run);

/**
 * The history with one check more. A rerun stands in its first attempt's place. A check older than one that is there
 * already (runs overtake each other) is put in order and marked late: what was decided without it stays decided.
 */
export const addCheck = (history: DriftHistory, check: DriftCheckEntry, rules: WatchRules): DriftHistory => {
  const { checks } = history;
  const at = checks.findIndex(({ run }) => run === check.run);
  if (at >= 0) {
    const first = checks[at]!;
    if (isOlder(check, first)) return history;
    const again = {
      ...check,
      ...(first.late && { late: true }),
      ...(!check.retrain && first.retrain && { retrain: first.retrain }),
    };
    return bound({ ...history, checks: checks.with(at, again) }, rules);
  }
  const next = checks.findIndex((other) => isOlder(check, other));
  if (next < 0) return bound({ ...history, checks: [...checks, check] }, rules);
  return bound(
    {
      ...history,
      folded: next < history.folded ? history.folded + 1 : history.folded,
      checks: checks.toSpliced(next, 0, { ...check, late: true }),
    },
    rules,
  );
};

/** The history within its limits: older checks keep their largest effects, and then go into the base. */
const bound = (history: DriftHistory, rules: WatchRules): DriftHistory => {
  let size = 0;
  const checks = history.checks
    .toReversed()
    .map((check, age) => {
      const kept = age < detailedChecks && size < detailedSize ? check : keepLargest(check, keptEffects);
      size += JSON.stringify(kept).length;
      return kept;
    })
    .toReversed();
  return dropUntil({ ...history, checks }, keptChecks, rules);
};

/** Without its oldest checks, so many at most and short enough, but never without the newest. */
const dropUntil = (history: DriftHistory, most: number, rules: WatchRules): DriftHistory => {
  const sizes = history.checks.map((check) => JSON.stringify(check).length);
  let drop = Math.max(0, sizes.length - most);
  let size = sizes.slice(drop).reduce((sum, one) => sum + one, 0);
  for (; size > longestHistory && drop < sizes.length - 1; drop++) size -= sizes[drop]!;
  if (drop === 0) return history;
  return {
    ...history,
    base: readState({ ...history, checks: history.checks.slice(0, drop) }, rules),
    folded: Math.max(0, history.folded - drop),
    checks: history.checks.slice(drop),
  };
};

const keepLargest = (check: DriftCheckEntry, most: number): DriftCheckEntry => {
  const entries = Object.entries(check.effects);
  return entries.length <= most
    ? check
    : { ...check, effects: Object.fromEntries(entries.sort((a, b) => b[1] - a[1]).slice(0, most)) };
};

/** Short enough for an issue's body: the last 30 checks, or fewer where names are long, with their largest effects. */
export const shortenHistory = (history: DriftHistory, rules: WatchRules): DriftHistory => {
  let most = detailedChecks;
  let short = keepLast(history, most, rules);
  while (most > 1 && sizeInBody(short) > sizeOfBody) {
    most = Math.floor(most / 2);
    short = keepLast(history, most, rules);
  }
  return short;
};

/** In a hidden comment, these characters take six. */
const sizeInBody = (history: DriftHistory) => JSON.stringify(history).replace(/[<>-]/g, "\\u002d").length;
const sizeOfBody = 40_000;

const keepLast = (history: DriftHistory, most: number, rules: WatchRules): DriftHistory => {
  const { page: _, ...rest } = dropUntil(history, most, rules);
  return {
    ...rest,
    base: shortenState(rest.base),
    checks: rest.checks.map((check) => ({
      ...keepLargest(check, 5),
      columns: check.columns.slice(0, 10),
      warning: check.warning.slice(0, 10),
      unjudged: check.unjudged.slice(0, 10),
    })),
  };
};

const shortenState = (state: WatchState): WatchState => ({ ...state, told: state.told.slice(0, 100) });

/** Of two histories of one watch, such as a branch's and an issue's, the one that knows more. */
export const chooseNewer = (
  a: DriftHistory | undefined,
  b: DriftHistory | undefined,
): DriftHistory | undefined => {
  const [lastA, lastB] = [a?.checks.at(-1), b?.checks.at(-1)];
  if (!lastA || !lastB) return lastA ? a : (b ?? a);
  return isOlder(lastA, lastB) || (lastA.run === lastB.run && lastA.at < lastB.at) ? b : a;
};

/** The effects of one column over the last checks that could be made, oldest first; null where nothing is known. */
export const effectTrend = (history: DriftHistory | undefined, column: string): (number | null)[] =>
  (history?.checks ?? [])
    .filter(({ state }) => state !== "could_not_check")
    .slice(-detailedChecks)
    .map(({ effects }) => (Object.hasOwn(effects, column) ? effects[column]! : null));
