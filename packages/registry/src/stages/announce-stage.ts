import type { GitHub } from "@mlops-actions/github/connect";
import { dispatchRepository } from "@mlops-actions/github/dispatch";

/** What `client_payload` carries. */
export type StageEvent = {
  model: string;
  stage: string;
  /** Who holds the stage now; null where it was taken away without a successor. */
  version: string | null;
  previous: string | null;
  /** The tag that says so: the same change told twice has the same tag. */
  tag: string;
};

export const stageEvent = "mlops-stage-changed";

/**
 * Starts the workflows that listen to `repository_dispatch` of type mlops-stage-changed. Told once the tags stand, and
 * told again by a run that is repeated: a listener hears of every change at least once.
 */
export const announceStage = (github: GitHub, event: StageEvent): Promise<void> =>
  dispatchRepository(github, stageEvent, event);
