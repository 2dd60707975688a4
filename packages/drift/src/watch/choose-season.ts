import type { SeasonPlan } from "@mlops-actions/contracts/project";

const day = 86_400_000;
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** The weekday, and the hour where the period has it (UTC): the same for times that are alike. */
export const seasonOf = (time: Date, { period }: Pick<SeasonPlan, "period">): string => {
  const weekday = weekdays[time.getUTCDay()]!;
  return period === "day-of-week" ? weekday : `${weekday}-${String(time.getUTCHours()).padStart(2, "0")}h`;
};

const weekOf = (time: Date): number => Math.floor(time.getTime() / (7 * day));

/**
 * Where a window is kept among `most` and one more of its season: the oldest one's place is the next one's, so nothing has
 * to be cleared away, and what a check reads is never what it writes.
 */
export const placeOf = (time: Date, { most }: Pick<SeasonPlan, "most">): number => weekOf(time) % (most + 1);

/**
 * Of earlier windows those of the same season, the newest `most` of them, newest first; none chosen where there are fewer
 * than `least`. However old: while drift lasts no window is added, and the last good ones stay what is compared with. The
 * running day (or hour) is left out: a rerun is not compared with itself.
 */
export const chooseSeason = <Window extends { time: Date }>(
  windows: readonly Window[],
  now: Date,
  plan: SeasonPlan,
): { chosen: Window[]; found: number } => {
  const alike = windows
    .filter(({ time }) => seasonOf(time, plan) === seasonOf(now, plan) && weekOf(time) < weekOf(now))
    .sort((a, b) => b.time.getTime() - a.time.getTime());
  return { chosen: alike.length < plan.least ? [] : alike.slice(0, plan.most), found: alike.length };
};
