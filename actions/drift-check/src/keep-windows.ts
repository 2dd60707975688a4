import type { Drift } from "@mlops-actions/contracts/drift";
import { type DriftWindow, driftWindowContract } from "@mlops-actions/contracts/drift-history";
import { countOf } from "@mlops-actions/contracts/format";
import type { Profile } from "@mlops-actions/contracts/profile";
import type { SeasonPlan } from "@mlops-actions/contracts/project";
import { isUserError } from "@mlops-actions/contracts/user-error";
import { mergeSeason } from "@mlops-actions/drift/profile/season";
import { chooseSeason, placeOf, seasonOf } from "@mlops-actions/drift/watch/choose-season";
import { readBranchFile, writeBranchFile } from "@mlops-actions/github/branch-file";
import { branch, type HistoryPlace, isBranchRefused } from "./keep-history.ts";

const week = 7 * 86_400_000;
const longest = 700_000; // the contents API hands out files up to 1 MB, and base64 grows
const mostRounds = 5;

const pathOf = ({ model, environment }: HistoryPlace, time: Date, plan: SeasonPlan): string =>
  `${encodeURIComponent(model)}/${encodeURIComponent(environment)}/windows/${seasonOf(time, plan)}-${placeOf(time, plan)}.json`;

export type SeasonalReference = {
  profile: Profile;
  /** Whether the season is known: there were windows enough. */
  begun: boolean;
  /** Which reference it is, in words. */
  note: string;
};

/**
 * Whether a later check may compare with what this one saw. A drifting past must not become the new normal, so where the
 * season is known, what alerts is left out. Until then the reference is the training data, which knows no season and may
 * alert on every Sunday: only broken data is left out.
 */
export const isWorthKeeping = ({ state, columns }: Drift, { begun }: SeasonalReference): boolean =>
  state === "ok" ||
  state === "warn" ||
  (state === "alert" &&
    !begun &&
    !columns.some(({ status, cause }) => status === "alert" && cause === "data_quality"));

/**
 * The reference that earlier windows of the same season make, where there are enough of them that were profiled like the
 * live version; else the live version's profile. `note` says which.
 */
export const chooseReference = async (
  place: HistoryPlace,
  live: { profile: Profile; digest: string },
  plan: SeasonPlan,
  now: Date,
): Promise<SeasonalReference> => {
  const weeks = Array.from({ length: plan.most + 1 }, (_, index) => new Date(now.getTime() - index * week));
  const season = seasonOf(now, plan);
  try {
    const read = await Promise.all(weeks.map((time) => readWindow(place, pathOf(place, time, plan))));
    const windows = read.flatMap((window) =>
      window?.reference === live.digest ? [{ time: new Date(window.time), profile: window.profile }] : [],
    );
    const { chosen, found } = chooseSeason(windows, now, plan);
    if (chosen.length === 0)
      return {
        profile: live.profile,
        begun: false,
        note: `Seasonal reference: ${countOf(found, "earlier window")} of ${season}, and ${plan.least} are asked for (drift.seasonal.least): compared with the live version's training data until then.`,
      };
    const profile = mergeSeason(
      chosen.map((window) => window.profile),
      live.profile,
    );
    const days = chosen.map(({ time }) => time.toISOString().slice(0, 10)).join(", ");
    return {
      profile,
      begun: true,
      note: `Seasonal reference: ${countOf(chosen.length, "earlier window")} of ${season} (${days}); windows whose check alerted are left out.`,
    };
  } catch (error) {
    if (!isUserError(error)) throw error;
    return {
      profile: live.profile,
      begun: true,
      note: `Seasonal reference: the earlier windows cannot be used, so the live version's training data is. ${error.message}`,
    };
  }
};

const readWindow = async ({ github }: HistoryPlace, path: string): Promise<DriftWindow | undefined> => {
  const file = await readBranchFile(github, branch, path);
  return file && driftWindowContract.parse(file.text, `${branch}:${path}`);
};

/** Keeps what a check saw for later ones. @returns why it could not, in words */
export const keepWindow = async (
  place: HistoryPlace,
  plan: SeasonPlan,
  window: { time: Date; reference: string; profile: Profile },
  waitTurn: (attempt: number) => Promise<void>,
): Promise<string | undefined> => {
  const path = pathOf(place, window.time, plan);
  const text = JSON.stringify(
    driftWindowContract.shape.parse({
      ...window,
      schema: driftWindowContract.id,
      time: window.time.toISOString(),
    }),
  );
  if (text.length > longest)
    return `the profile of this check is too large to be kept (${text.length} of ${longest} characters): exclude columns`;
  const message = `${place.model} in ${place.environment}: what ${seasonOf(window.time, plan)} looked like`;
  try {
    for (let round = 0; round < mostRounds; round++) {
      if (round > 0) await waitTurn(round);
      const there = await readBranchFile(place.github, branch, path);
      const change = { branch, path, text: `${text}\n`, message, sha: there?.sha };
      if ((await writeBranchFile(place.github, change)) === "written") return undefined;
    }
    return "other runs kept writing the branch";
  } catch (error) {
    if (!isBranchRefused(error)) throw error;
    return (error as Error).message;
  }
};
