/** Plain git: a clone is the whole audit log, and every version's commit can be checked out. */
import { deepStrictEqual, match, ok, strictEqual } from "node:assert";
import { execFileSync } from "node:child_process";
import { listModels, listVersions } from "@mlops-actions/registry/read/history";
import { readTagLog } from "@mlops-actions/registry/tags/read-tag-log";
import { connectReader, type RegistryPeerContext, updateClone } from "./registry-context.ts";

export const check = async (context: RegistryPeerContext): Promise<void> => {
  const reader = await connectReader(context);
  updateClone(context);
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", context.cloneDirectory, ...args], { encoding: "utf8" }).trim();
  context.log(git("--version"));

  const tags = await readTagLog(reader);
  ok(tags.length > 0, "the registry has a tag to look at");
  const format = "%(refname:strip=2)%09%(objecttype)%09%(*objectname)%09%(taggername)%09%(taggerdate:unix)";
  const listed = git("for-each-ref", "--sort=refname", `--format=${format}`, "refs/tags")
    .split("\n")
    .filter((line) => tags.some(({ tag }) => line.startsWith(`${tag}\t`)));
  deepStrictEqual(
    listed,
    tags
      .map(({ tag, commit, tagger, at }) => [tag, "tag", commit, tagger, Date.parse(at) / 1000].join("\t"))
      .sort(),
  );

  git("fsck", "--no-dangling");
  for (const { model } of await listModels(reader))
    for (const { tag, verdict } of await listVersions(reader, model)) {
      const message = git("tag", "-l", "--format=%(contents)", tag);
      match(message, /^\S[\s\S]*\n\n\{"schema":"mlops\/tag@1"/);
      const facts = JSON.parse(message.split("\n").at(-1)!) as Record<string, string | null>;
      strictEqual(facts.verdict, verdict);
      git("cat-file", "-e", `${tag}^{tree}`);
    }
  context.log(`git: ${tags.length} annotated tags in a clone, the same as over the API; fsck finds no fault`);
};
