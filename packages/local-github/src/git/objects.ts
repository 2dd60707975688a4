/** Git's commit, tag and tree objects, read and written as text. */

export type Signature = { name: string; email: string; date: string };
export type CommitObject = {
  tree: string;
  parents: string[];
  author: Signature;
  committer: Signature;
  message: string;
};
export type TagObject = { object: string; type: string; tag: string; tagger: Signature; message: string };
export type TreeEntry = { mode: string; type: "blob" | "tree" | "commit"; sha: string; path: string };

/** `Name <mail> 1700000000 +0000` */
const formatSignature = ({ name, email, date }: Signature) => {
  const clean = (text: string) => text.replace(/[<>\n\r\0]/g, "").trim();
  return `${clean(name) || "unknown"} <${clean(email)}> ${Math.floor(Date.parse(date) / 1000)} +0000`;
};

const parseSignature = (line: string): Signature => {
  const match = /^(.*?) ?<([^>]*)> (\d+) [+-]\d{4}$/.exec(line);
  if (!match) return { name: line, email: "", date: new Date(0).toISOString().replace(/\.\d+Z$/, "Z") };
  const date = new Date(Number(match[3]) * 1000).toISOString().replace(/\.\d+Z$/, "Z");
  return { name: match[1]!, email: match[2]!, date };
};

/** Header lines and message of a commit or tag; a signature's continuation lines are passed over. */
const splitObject = (content: Buffer) => {
  const text = content.toString("utf8");
  const gap = text.indexOf("\n\n");
  const head = gap < 0 ? text : text.slice(0, gap);
  const headers = head
    .split("\n")
    .filter((line) => !line.startsWith(" "))
    .map((line) => {
      const space = line.indexOf(" ");
      return [line.slice(0, space), line.slice(space + 1)] as const;
    });
  const first = (name: string) => headers.find(([key]) => key === name)?.[1] ?? "";
  return { headers, first, message: gap < 0 ? "" : text.slice(gap + 2) };
};

export const parseCommit = (content: Buffer): CommitObject => {
  const { headers, first, message } = splitObject(content);
  return {
    tree: first("tree"),
    parents: headers.filter(([key]) => key === "parent").map(([, sha]) => sha),
    author: parseSignature(first("author")),
    committer: parseSignature(first("committer")),
    message: message.replace(/\n$/, ""),
  };
};

export const formatCommit = (commit: CommitObject): Buffer =>
  Buffer.from(
    [
      `tree ${commit.tree}`,
      ...commit.parents.map((sha) => `parent ${sha}`),
      `author ${formatSignature(commit.author)}`,
      `committer ${formatSignature(commit.committer)}`,
      "",
      commit.message.endsWith("\n") ? commit.message : `${commit.message}\n`,
    ].join("\n"),
  );

export const parseTag = (content: Buffer): TagObject => {
  const { first, message } = splitObject(content);
  return {
    object: first("object"),
    type: first("type"),
    tag: first("tag"),
    tagger: parseSignature(first("tagger")),
    message,
  };
};

export const formatTag = (tag: TagObject): Buffer =>
  Buffer.from(
    [
      `object ${tag.object}`,
      `type ${tag.type}`,
      `tag ${tag.tag}`,
      `tagger ${formatSignature(tag.tagger)}`,
      "",
      tag.message.endsWith("\n") ? tag.message : `${tag.message}\n`,
    ].join("\n"),
  );

const typeOfMode = (mode: string): TreeEntry["type"] =>
  mode === "040000" ? "tree" : mode === "160000" ? "commit" : "blob";

export const parseTree = (content: Buffer): TreeEntry[] => {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(32, at);
    const zero = content.indexOf(0, space);
    const mode = content.toString("latin1", at, space).padStart(6, "0");
    const path = content.toString("utf8", space + 1, zero);
    entries.push({ mode, type: typeOfMode(mode), sha: content.toString("hex", zero + 1, zero + 21), path });
    at = zero + 21;
  }
  return entries;
};

/** Entries in git's order: a folder sorts as if its name ended in a slash. */
export const formatTree = (entries: readonly TreeEntry[]): Buffer => {
  const key = (entry: TreeEntry) => Buffer.from(entry.type === "tree" ? `${entry.path}/` : entry.path);
  return Buffer.concat(
    [...entries]
      .sort((a, b) => Buffer.compare(key(a), key(b)))
      .flatMap((entry) => [
        Buffer.from(`${entry.mode.replace(/^0/, "")} ${entry.path}\0`),
        Buffer.from(entry.sha, "hex"),
      ]),
  );
};
