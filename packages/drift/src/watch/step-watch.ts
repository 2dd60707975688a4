import type { DriftCheckEntry, WatchState } from "@mlops-actions/contracts/drift-history";

export type WatchRules = {
  /** So many of the last `openWithin` checks must alert. */
  openAfter: number;
  openWithin: number;
  /** So many clean checks in a row end it. */
  closeAfter: number;
};

/**
 * One check more: ok → suspect → drifting → recovering → ok. Broken data (a column gone, of another type, empty) is drifting
 * at once. A check that could not be made changes nothing but that it is told: it neither confirms nor denies.
 */
export const stepWatch = (before: WatchState, check: DriftCheckEntry, rules: WatchRules): WatchState => {
  const { retrain } = check;
  const state = retrain && retrain.state !== "refused" ? { ...before, asked_at: retrain.at } : before;
  if (check.late) return state;
  if (check.state === "could_not_check") return { ...state, blind: state.blind ?? check.run };
  const seen = look(state, check, rules);
  return state.opening === null ? watchForOpening(seen, check, rules) : watchForEnd(seen, check, rules);
};

/** What any check that could be made says; another version's reference begins the counts anew. */
const look = (state: WatchState, check: DriftCheckEntry, rules: WatchRules): WatchState => {
  const same = state.version === null || state.version === check.version;
  const alert = check.state === "alert";
  const streak = same ? state.streak : 0;
  return {
    ...state,
    version: check.version,
    recent: [...(same ? state.recent : []), alert].slice(-rules.openWithin),
    // Broken data neither confirms drift nor denies it.
    streak: alert && check.broken ? streak : alert ? streak + 1 : 0,
    ...(state.blind !== null && { blind: null, sighted: check.run }),
  };
};

const watchForOpening = (state: WatchState, check: DriftCheckEntry, rules: WatchRules): WatchState => {
  const alerts = state.recent.filter(Boolean).length;
  const opens = check.state === "alert" && (check.broken || alerts >= rules.openAfter);
  if (!opens) return { ...state, phase: alerts > 0 ? "suspect" : "ok" };
  return { ...state, phase: "drifting", opening: check.run, told: tell([], check), clean: 0 };
};

const watchForEnd = (state: WatchState, check: DriftCheckEntry, rules: WatchRules): WatchState => {
  if (check.state === "alert")
    return { ...state, phase: "drifting", told: tell(state.told, check), clean: 0 };
  // Clean is below the warning limit, and drifting began above the alert limit: what lies between does not flap. Nor is a
  // column fine that could not be judged, such as a hashed one whose salt is gone.
  const open = new Set([...check.warning, ...check.unjudged]);
  const clean = state.told.some(({ name }) => open.has(name)) ? 0 : state.clean + 1;
  if (clean < rules.closeAfter) return { ...state, phase: clean > 0 ? "recovering" : "drifting", clean };
  const ended = {
    opening: state.opening!,
    check: check.run,
    columns: state.told.map(({ name }) => name),
  };
  return { ...state, phase: "ok", opening: null, told: [], recent: [], clean, ended };
};

const tell = (told: WatchState["told"], { run, columns }: DriftCheckEntry): WatchState["told"] => {
  const known = new Set(told.map(({ name }) => name));
  return [...told, ...columns.filter((name) => !known.has(name)).map((name) => ({ name, check: run }))];
};
