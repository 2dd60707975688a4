import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectGitHub, type GitHub, parseRepository } from "@mlops-actions/github/connect";
import type { RegisterPorts } from "../register/prepare-draft.ts";

/** What is needed of a local GitHub; the test brings it, because this room does not know that one. */
type Server = {
  apiUrl: string;
  createRepository: (name: string) => Promise<unknown>;
  issueToken: (grant: {
    repository: string;
    login: string;
    permissions: { contents: "read" | "write"; deployments?: "write" };
  }) => string;
  close: () => Promise<void>;
};

export type LocalRegistry<Local extends Server> = {
  local: Local;
  /** A folder of its own for each call. */
  folder: () => string;
  /** A repository with one commit, and that commit. */
  createRepository: (name: string) => Promise<string>;
  /** A connection of its own: throttling is per connection. Without retries it fails as a killed process would. */
  connect: (
    name: string,
    options?: { retries?: boolean; permissions?: "read" | "deployments" },
  ) => Promise<GitHub>;
  close: () => Promise<void>;
};

/** A real GitHub API on loopback over a real git repository, for tests of the protocol. */
export const startLocalRegistry = async <Local extends Server>(
  start: (options: { directory: string }) => Promise<Local>,
): Promise<LocalRegistry<Local>> => {
  const root = mkdtempSync(join(tmpdir(), "mlops-registry-"));
  const local = await start({ directory: join(root, "github") });
  let folders = 0;
  const connect: LocalRegistry<Local>["connect"] = async (name, { retries = true, permissions } = {}) => {
    const token = local.issueToken({
      repository: name,
      login: "octo",
      permissions: {
        contents: permissions === "read" ? "read" : "write",
        ...(permissions === "deployments" && { deployments: "write" }),
      },
    });
    const github = await connectGitHub({
      token,
      apiUrl: local.apiUrl,
      repository: parseRepository(name),
      env: {},
    });
    if (!retries)
      github.octokit.hook.before("request", (request) => {
        request.request = { ...request.request, retries: 0 };
      });
    return github;
  };
  return {
    local,
    connect,
    folder: () => join(root, `run-${folders++}`),
    createRepository: async (name) => {
      await local.createRepository(name);
      const { octokit, owner, repo } = await connect(name);
      const { data } = await octokit.rest.repos.createOrUpdateFileContents({
        owner,
        repo,
        path: "README.md",
        message: "Start",
        content: Buffer.from(name).toString("base64"),
      });
      return data.commit.sha!;
    },
    close: async () => {
      await local.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
};

export const quietPorts = (): RegisterPorts => ({
  now: () => new Date(),
  wait: () => new Promise((done) => setTimeout(done, 5)),
  log: { info: () => {}, warn: () => {} },
});
