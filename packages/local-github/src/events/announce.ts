import { type Hub, type Identity, isHeard, loginOf } from "../hub.ts";
import { renderRepository } from "../render/repository.ts";
import { renderUser } from "../render/user.ts";
import type { Repository } from "../state/repository.ts";

/** Where something happens, and who does it. A request's context is one. */
export type Scene = { hub: Hub; repository: Repository; identity: Identity };

export type Announcement = {
  name: string;
  action?: string;
  payload: Record<string, unknown>;
  /** Unless given, the head of the default branch, as for events that belong to no commit. */
  sha?: string;
  ref?: string;
  workflow?: string;
  inputs?: Record<string, string>;
};

/** Tells listeners of an event, with what every payload carries. */
export const announce = async (scene: Scene, event: Announcement): Promise<void> => {
  const { hub, repository, identity } = scene;
  if (!hub.isListening() || !isHeard(identity, event.name)) return;
  const ref = event.ref ?? `refs/heads/${repository.record.defaultBranch}`;
  const sha = event.sha ?? (await repository.git.resolveCommit(ref)) ?? "";
  const actor = loginOf(identity);
  hub.emit(
    {
      repository: repository.fullName,
      name: event.name,
      ...(event.action && { action: event.action }),
      payload: {
        ...(event.action && { action: event.action }),
        ...event.payload,
        repository: renderRepository(hub.urls, repository, "read"),
        sender: renderUser(hub.urls, actor),
      },
      sha,
      ref,
      actor,
      ...(event.workflow && { workflow: event.workflow }),
      ...(event.inputs && { inputs: event.inputs }),
    },
    identity,
  );
};
