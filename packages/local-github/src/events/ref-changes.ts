import { noObject } from "../git/repository-git.ts";
import { isHeard } from "../hub.ts";
import { followBranch } from "../pulls/follow-branch.ts";
import { announce, type Scene } from "./announce.ts";
import { renderPush } from "./push-payload.ts";

export type RefChange = { ref: string; before: string; after: string };

/** GitHub tells nothing when more than three tags are pushed at once. */
const mostTagsAtOnce = 3;

/**
 * Takes note of refs that have moved: remembers them, brings open pull requests up to date, tells listeners.
 * To be called under the repository's lock, after git has moved them.
 */
export const recordRefChanges = async (scene: Scene, changes: readonly RefChange[]): Promise<void> => {
  const { hub, repository } = scene;
  const { record } = repository;
  if (changes.length === 0) return;
  for (const { ref, after } of changes) {
    if (after === noObject) delete record.refs[ref];
    else record.refs[ref] = after;
  }
  record.pushedAt = record.updatedAt = hub.now();
  const quietTags = changes.filter(({ ref }) => ref.startsWith("refs/tags/")).length > mostTagsAtOnce;
  for (const change of changes) {
    if (quietTags && change.ref.startsWith("refs/tags/")) continue;
    await announceRefChange(scene, change);
  }
  for (const change of changes) if (change.ref.startsWith("refs/heads/")) await followBranch(scene, change);
};

const announceRefChange = async (scene: Scene, { ref, before, after }: RefChange) => {
  if (!scene.hub.isListening() || !isHeard(scene.identity, "push")) return;
  const kind = ref.startsWith("refs/tags/") ? "tag" : "branch";
  const short = ref.replace(/^refs\/(heads|tags)\//, "");
  const deleted = after === noObject;
  // A workflow started by a deletion runs on the default branch: what was deleted cannot be checked out.
  const place = deleted ? {} : { sha: (await scene.repository.git.resolveCommit(after)) ?? after, ref };
  await announce(scene, { name: "push", payload: await renderPush(scene, ref, before, after), ...place });
  if (before === noObject || deleted)
    await announce(scene, {
      name: deleted ? "delete" : "create",
      payload: {
        ref: short,
        ref_type: kind,
        ...(!deleted && { master_branch: scene.repository.record.defaultBranch }),
        pusher_type: "user",
      },
      ...place,
    });
};

/** Compares the refs in git with those last seen, and records what differs: a push by git itself. */
export const noticePush = async (scene: Scene): Promise<RefChange[]> => {
  const { git, record } = scene.repository;
  const present = new Map((await git.listRefs()).map(({ ref, sha }) => [ref, sha]));
  const changes: RefChange[] = [];
  for (const [ref, sha] of present)
    if (record.refs[ref] !== sha) changes.push({ ref, before: record.refs[ref] ?? noObject, after: sha });
  for (const [ref, sha] of Object.entries(record.refs))
    if (!present.has(ref)) changes.push({ ref, before: sha, after: noObject });
  await adoptFirstBranch(scene, present);
  await recordRefChanges(scene, changes);
  return changes;
};

/** The first branch of an empty repository becomes its default, as on GitHub. */
const adoptFirstBranch = async ({ repository }: Scene, present: ReadonlyMap<string, string>) => {
  const { record, git } = repository;
  if (Object.keys(record.refs).some((ref) => ref.startsWith("refs/heads/"))) return;
  const branches = [...present.keys()].filter((ref) => ref.startsWith("refs/heads/"));
  if (branches.length === 0 || branches.includes(`refs/heads/${record.defaultBranch}`)) return;
  record.defaultBranch = branches[0]!.slice("refs/heads/".length);
  await git.run(["symbolic-ref", "HEAD", branches[0]!]);
};
