import { noObject } from "../git/repository-git.ts";
import { loginOf } from "../hub.ts";
import { repositoryPage } from "../render/repository.ts";
import { emailOf, loginOfEmail } from "../render/user.ts";
import type { Scene } from "./announce.ts";

/** GitHub lists at most this many commits in one push. */
const mostCommits = 2048;

/** The payload of `push`: https://docs.github.com/en/webhooks/webhook-events-and-payloads#push */
export const renderPush = async (scene: Scene, ref: string, before: string, after: string) => {
  const { hub, repository, identity } = scene;
  const page = repositoryPage(hub.urls, repository);
  const commits = after === noObject ? [] : await listPushedCommits(scene, ref, before, after);
  const forced =
    before !== noObject && after !== noObject && !(await repository.git.isAncestor(before, after));
  return {
    ref,
    before,
    after,
    created: before === noObject,
    deleted: after === noObject,
    forced,
    base_ref: null,
    compare: `${page}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits,
    head_commit: commits.at(-1) ?? null,
    pusher: { name: loginOf(identity), email: emailOf(loginOf(identity)) },
  };
};

const listPushedCommits = async (scene: Scene, ref: string, before: string, after: string) => {
  const { hub, repository } = scene;
  const page = repositoryPage(hub.urls, repository);
  const isTag = ref.startsWith("refs/tags/");
  // A new branch brings the commits that no other branch has; a tag shows the commit it names.
  const range =
    before !== noObject
      ? [`${before}..${after}`]
      : isTag
        ? ["-n", "1", after]
        : [after, "--not", `--exclude=${ref}`, "--branches"];
  const format = "%x1e%H%x1f%T%x1f%aI%x1f%an%x1f%ae%x1f%cn%x1f%ce%x1f%B%x1f";
  const log = async (what: string[]) =>
    repository.git.text([
      "log",
      "-z",
      "--reverse",
      `--max-count=${mostCommits}`,
      "--name-status",
      "--no-renames",
      `--format=${format}`,
      ...what,
    ]);
  const listed = await log(range);
  // A branch made from an existing commit brings none of its own, and its head is told all the same.
  const output = listed.includes("\x1e") ? listed : await log(["-n", "1", after]);
  return output
    .split("\x1e")
    .slice(1)
    .map((entry) => {
      const [id, tree, timestamp, name, email, committer, committerEmail, message, changes = ""] =
        entry.split("\x1f") as [string, string, string, string, string, string, string, string, string?];
      const fields = changes
        .split("\0")
        .map((field) => field.replace(/^\n/, ""))
        .filter(Boolean);
      const files = (status: string) => fields.filter((_, at) => at % 2 === 1 && fields[at - 1] === status);
      const person = (fullName: string, address: string) => ({
        name: fullName,
        email: address,
        ...(loginOfEmail(address) && { username: loginOfEmail(address) }),
      });
      return {
        id,
        tree_id: tree,
        distinct: true,
        message: message.replace(/\n$/, ""),
        timestamp,
        url: `${page}/commit/${id}`,
        author: person(name, email),
        committer: person(committer, committerEmail),
        added: files("A"),
        removed: files("D"),
        modified: [...files("M"), ...files("T")],
      };
    });
};
