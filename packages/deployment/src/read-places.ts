import type { GitHub } from "@mlops-actions/github/connect";
import { listDeploymentStatuses, listDeployments } from "@mlops-actions/github/deployments";
import type { Decision, ModelState } from "@mlops-actions/registry/tags/fold-tag-log";
import { type LiveRecord, readRecorded, taskOf, toRecords } from "./records.ts";

/** What is recorded of a model in one environment. */
export type Place = {
  environment: string;
  live: {
    version: string;
    /** ISO 8601. */
    since: string;
    by: string | null;
    reason: string | null;
    url: string | null;
    deployment: number;
  } | null;
  /** The version that the live one replaced; null where it was the first. */
  before: string | null;
  /** What a run has begun and not ended. */
  underway: { version: string; since: string; deployment: number } | null;
};

/**
 * Where a model is live, from the GitHub Deployments alone: nothing is asked of the machines. One request, and one
 * for each environment (one more for each deployment there that failed since). Of all environments those that have one
 * of the model's newest hundred deployments.
 */
export const readPlaces = async (github: GitHub, model: string, environment?: string): Promise<Place[]> => {
  const entries = await listDeployments(github, {
    task: taskOf(model),
    ...(environment !== undefined && { environment }),
    limit: 100,
  });
  const records = toRecords(entries);
  const environments = [...new Set(records.map((record) => record.environment))].sort();
  return Promise.all(
    environments.map(async (name) => {
      const { live, unfinished } = await readRecorded({
        list: async () => records.filter((record) => record.environment === name),
        statuses: (id) => listDeploymentStatuses(github, id),
      });
      const [begun] = unfinished;
      return {
        environment: name,
        live: live && describeLive(live),
        before: live?.payload.previous ?? null,
        underway: begun
          ? { version: begun.payload.version, since: begun.createdAt, deployment: begun.id }
          : null,
      };
    }),
  );
};

const describeLive = ({ id, payload, since, creator, description, url }: LiveRecord): Place["live"] => ({
  version: payload.version,
  since,
  by: creator,
  reason: description,
  url,
  deployment: id,
});

export type JudgedPlace = Place & {
  /** Who holds the stage of the environment's name; null where nobody does. */
  stage: string | null;
  /** Set where the live version was withdrawn. */
  withdrawn: Decision | null;
};

/** Holds what is live against what the tags say. */
export const judgePlaces = (places: readonly Place[], state: ModelState): JudgedPlace[] =>
  places.map((place) => ({
    ...place,
    stage: state.stages[place.environment] ?? null,
    withdrawn: state.versions.find(({ version }) => version === place.live?.version)?.withdrawn ?? null,
  }));
