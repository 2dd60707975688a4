import { execFile } from "node:child_process";
import { createHash } from "node:crypto";

export type CodeIdentity = {
  commit: string | null;
  /** git tree of HEAD. */
  tree: string | null;
  /** Tracked files differ from HEAD; null without git. */
  dirty: boolean | null;
  /** sha256 of the difference from HEAD, null where there is none. */
  changes: string | null;
};

/** What code a workspace holds, by git. Without git or a commit everything is null, with the reason. */
export const readCodeIdentity = async (
  workspace: string,
): Promise<CodeIdentity & { reason?: string | undefined }> => {
  try {
    const [commit = "", tree = ""] = (await git(workspace, ["rev-parse", "HEAD", "HEAD^{tree}"])).split("\n");
    const changes = await digestChanges(workspace);
    return { commit, tree, dirty: changes !== null, changes };
  } catch (error) {
    const reason = (error as Error).message.split("\n").find((line) => line.startsWith("fatal:"));
    return {
      commit: null,
      tree: null,
      dirty: null,
      changes: null,
      reason: reason ?? (error as Error).message,
    };
  }
};

const git = (workspace: string, args: string[]) =>
  new Promise<string>((resolve, reject) =>
    execFile("git", ["-C", workspace, ...args], (error, stdout) =>
      error ? reject(error) : resolve(stdout.trim()),
    ),
  );

/** The difference can be large (a tracked data file), so it is hashed as it comes. */
const digestChanges = (workspace: string) =>
  new Promise<string | null>((resolve, reject) => {
    const hash = createHash("sha256");
    let empty = true;
    const child = execFile(
      "git",
      // No external diff program, no text conversion: bytes as git stores them.
      [
        "-C",
        workspace,
        "diff",
        "--no-ext-diff",
        "--no-textconv",
        "--no-color",
        "--binary",
        "--full-index",
        "HEAD",
      ],
      { maxBuffer: Number.POSITIVE_INFINITY, encoding: "buffer" },
      (error) => (error ? reject(error) : resolve(empty ? null : hash.digest("hex"))),
    );
    child.stdout!.on("data", (chunk) => {
      empty = false;
      hash.update(chunk);
    });
  });
