import { formatMessage } from "../tags/tag-message.ts";

/** What is needed of a local GitHub's repository; the test brings it, because this room does not know that one. */
type Repository = {
  record: { releases: object[]; refs: Record<string, string> };
  git: {
    run: (args: readonly string[], options: { input?: string }) => Promise<unknown>;
    listRefs: () => Promise<{ ref: string; sha: string }[]>;
  };
  nextId: () => number;
  save: () => Promise<void>;
};

/** One version: registered at a second of its own, published or not, and the stages it was given then. */
export type FilledVersion = {
  model: string;
  version: string;
  published: boolean;
  stages: string[];
  /** What its tag says beside actor and verdict. */
  facts?: object;
  /** What is in its release, or in its draft where it is not published. */
  assets?: { name: string; text: string }[];
  draft?: string;
};

type Blobs = { store: (source: AsyncIterable<Buffer>) => Promise<{ sha256: string; size: number }> };

/**
 * Writes versions straight into the bare repository and the server's state, thousands in a second: over the API each
 * would take a dozen requests.
 */
export const fillRegistry = async (
  { record, git, nextId, save }: Repository,
  versions: readonly FilledVersion[],
  blobs?: Blobs,
): Promise<void> => {
  let second = Date.parse("2026-01-01T00:00:00Z") / 1000;
  const counters = new Map<string, number>();
  const lines: string[] = [];
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}`;
  const tag = (name: string, mark: number, reason: string, facts: object) =>
    lines.push(
      `tag ${name}`,
      `from :${mark}`,
      `tagger ada <ada@example.com> ${second++} +0000`,
      data(formatMessage({ reason, facts })),
    );
  for (const [index, filled] of versions.entries()) {
    const { model, version, published, stages } = filled;
    const mark = index + 1;
    lines.push(
      "commit refs/heads/filled",
      `mark :${mark}`,
      `committer ada <ada@example.com> ${second} +0000`,
      data(`train ${index}\n`),
    );
    tag(`${model}@${version}`, mark, "filled", { actor: "ada", verdict: "pass", ...filled.facts });
    for (const stage of stages) {
      const counter = (counters.get(model) ?? 0) + 1;
      counters.set(model, counter);
      tag(`${model}#${stage}#${counter}`, mark, "filled", { version, actor: "ada" });
    }
    const tagName = published ? `${model}@${version}` : filled.draft;
    if (tagName === undefined) continue;
    const assets = [];
    for (const asset of filled.assets ?? []) assets.push(await storeAsset(nextId(), asset, blobs!, second));
    record.releases.push({ ...releaseRecord(nextId(), tagName, second), draft: !published, assets });
  }
  await git.run(["fast-import", "--quiet"], { input: `${lines.join("\n")}\n` });
  await git.run(["pack-refs", "--all"], {});
  // They are as if they had always been there: nobody is told of four thousand pushes.
  for (const { ref, sha } of await git.listRefs()) record.refs[ref] = sha;
  await save();
};

const storeAsset = async (
  id: number,
  { name, text }: { name: string; text: string },
  blobs: Blobs,
  second: number,
) => {
  const bytes = (async function* () {
    yield Buffer.from(text);
  })();
  const at = new Date(second * 1000).toISOString().replace(".000Z", "Z");
  const common = { label: null, contentType: "application/octet-stream", state: "uploaded", downloads: 0 };
  return {
    id,
    name,
    ...common,
    ...(await blobs.store(bytes)),
    uploader: "ada",
    createdAt: at,
    updatedAt: at,
  };
};

const releaseRecord = (id: number, tagName: string, second: number) => {
  const at = new Date(second * 1000).toISOString().replace(".000Z", "Z");
  return {
    id,
    tagName,
    targetCommitish: "main",
    name: tagName,
    body: "",
    draft: false,
    prerelease: false,
    immutable: false,
    makeLatest: "false",
    author: "ada",
    createdAt: at,
    updatedAt: at,
    publishedAt: at,
    assets: [],
  };
};
