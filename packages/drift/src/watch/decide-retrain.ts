import type { DriftCheckEntry, WatchState } from "@mlops-actions/contracts/drift-history";

export type RetrainRule = { after: number; cooldown: string; min_labels?: number | undefined };

/**
 * Whether this check asks for a retraining, and if not, why.
 * @param state with this check in it
 * @param labels rows whose labels have come, where the check counted them
 */
export const decideRetrain = (
  check: DriftCheckEntry,
  state: WatchState,
  rule: RetrainRule,
  facts: { now: Date; snoozedUntil: string | null; labels: number | undefined; worse?: boolean | undefined },
): { dispatch: boolean; why: string } => {
  const no = (why: string) => ({ dispatch: false, why });
  if (check.late) return no("a newer check was there first");
  if (check.state !== "alert") return no("nothing alerts");
  if (check.broken) return no("data broke (schema, type or missing cells): retraining would learn the fault");
  if (state.streak < rule.after) return no(`${state.streak} of ${rule.after} alerting checks in a row`);
  if (facts.snoozedUntil !== null) return no(`the issue is snoozed until ${minute(facts.snoozedUntil)}`);
  const wait = hoursOf(rule.cooldown) * 3_600_000;
  const free = state.asked_at === null ? 0 : Date.parse(state.asked_at) + wait;
  if (facts.now.getTime() < free) return no(`cooling down until ${minute(new Date(free).toISOString())}`);
  if (rule.min_labels !== undefined && (facts.labels ?? 0) < rule.min_labels)
    return no(
      facts.labels === undefined
        ? `min_labels asks for ${rule.min_labels}, and this check counted no labels`
        : `${facts.labels} of ${rule.min_labels} labels have come`,
    );
  return {
    dispatch: true,
    why: `${state.streak} alerting ${state.streak === 1 ? "check" : "checks in a row"}${facts.worse ? ", and labels say that the model got worse" : ""}`,
  };
};

const minute = (at: string) => `${at.slice(0, 16)}Z`;
const hoursOf = (text: string): number => Number(text.slice(0, -1)) * (text.endsWith("d") ? 24 : 1);
