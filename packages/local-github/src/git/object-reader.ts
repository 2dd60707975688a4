import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { gitEnvironment } from "./run-git.ts";

export type ObjectType = "blob" | "tree" | "commit" | "tag";
export type ObjectInfo = { sha: string; type: ObjectType; size: number };
export type GitObject = ObjectInfo & { content: Buffer };

/**
 * One long-lived `git cat-file --batch-command` per repository: resolving a name or reading an object costs a
 * fraction of a millisecond where a new process costs four.
 */
export const openObjectReader = (gitDirectory: string) => {
  type Pending = {
    withContent: boolean;
    resolve: (value: GitObject | undefined) => void;
    reject: (e: Error) => void;
  };
  let child: ChildProcessWithoutNullStreams | undefined;
  let pending: Pending[] = [];
  let chunks: Buffer[] = [];
  let held = 0;
  let wanted = 0;

  const consume = () => {
    if (held < wanted) return;
    let buffer = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
    wanted = 0;
    while (pending.length > 0) {
      const lineEnd = buffer.indexOf(10);
      if (lineEnd < 0) break;
      const [sha, type, sizeText] = buffer.toString("utf8", 0, lineEnd).split(" ") as [
        string,
        string?,
        string?,
      ];
      const size = Number(sizeText);
      const found = sizeText !== undefined && /^[0-9a-f]{40,64}$/.test(sha) && Number.isInteger(size);
      const end = lineEnd + 1 + (found && pending[0]!.withContent ? size + 1 : 0);
      if (buffer.length < end) {
        wanted = end;
        break;
      }
      const { withContent, resolve } = pending.shift()!;
      const content = withContent ? Buffer.from(buffer.subarray(lineEnd + 1, end - 1)) : Buffer.alloc(0);
      resolve(found ? { sha, type: type as ObjectType, size, content } : undefined);
      buffer = buffer.subarray(end);
    }
    chunks = buffer.length ? [buffer] : [];
    held = buffer.length;
  };

  const start = () => {
    const started = spawn("git", ["--git-dir", gitDirectory, "cat-file", "--batch-command"], {
      env: gitEnvironment(),
      windowsHide: true,
    });
    started.stdin.on("error", () => {});
    started.stdout.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      held += chunk.length;
      consume();
    });
    const fail = (error: Error) => {
      if (child !== started) return;
      child = undefined;
      chunks = [];
      held = wanted = 0;
      for (const { reject } of pending.splice(0)) reject(error);
    };
    started.on("error", fail);
    started.on("close", (code) => fail(new Error(`git cat-file ended with ${code}`)));
    return started;
  };

  const ask = (name: string, withContent: boolean) =>
    new Promise<GitObject | undefined>((resolve, reject) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: a control character would be a second command
      if (/[\x00-\x1f]/.test(name) || name === "") return resolve(undefined);
      child ??= start();
      pending.push({ withContent, resolve, reject });
      child.stdin.write(`${withContent ? "contents" : "info"} ${name}\n`);
    });

  return {
    info: (name: string): Promise<ObjectInfo | undefined> => ask(name, false),
    read: (name: string): Promise<GitObject | undefined> => ask(name, true),
    close: async () => {
      const running = child;
      child = undefined;
      pending = [];
      if (!running) return;
      const ended = new Promise((resolve) => running.once("close", resolve));
      running.stdin.end();
      await ended;
    },
  };
};

export type ObjectReader = ReturnType<typeof openObjectReader>;
