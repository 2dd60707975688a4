/** The local GitHub, and the links to it, each in a process of its own; the bench tells them what to do. */
import { connectGitHub, parseRepository } from "@mlops-actions/github/connect";
import { startLocalGitHub } from "@mlops-actions/local-github/start";
import { type Link, openLink } from "./link.ts";
import { repository, type Served, type ServerFacts } from "./served.ts";

const portOf = (url: string) => Number(new URL(url).port);

const serve = async (directory: string): Promise<void> => {
  const local = await startLocalGitHub({ directory });
  await local.createRepository(repository);
  const token = local.issueToken({ repository, login: "octo", permissions: "admin" });
  const github = await connectGitHub({
    token,
    apiUrl: local.apiUrl,
    repository: parseRepository(repository),
    env: {},
  });
  const { owner, repo } = github;
  const { data } = await github.octokit.rest.repos.createOrUpdateFileContents({
    owner,
    repo,
    path: "README.md",
    message: "Start",
    content: Buffer.from("bench").toString("base64"),
  });
  process.on("message", (message: { links?: Served }) => {
    if (message.links) {
      // Addresses in answers lead through the links.
      const api = `http://127.0.0.1:${message.links.api}`;
      Object.assign(local.hub.urls, { api, plain: api });
      local.hub.blobUrl = () => `http://127.0.0.1:${message.links!.blob}`;
    }
    process.send?.({ requests: local.requestCount() });
  });
  const facts: ServerFacts = {
    api: portOf(local.apiUrl),
    blob: portOf(local.blobUrl),
    token,
    commit: data.commit.sha!,
  };
  process.send?.(facts);
};

const link = async (served: Served, options: Link): Promise<void> => {
  const [api, blob] = await Promise.all([openLink(served.api, options), openLink(served.blob, options)]);
  process.send?.({ api: api.port, blob: blob.port } satisfies Served);
};

const [role, ...rest] = process.argv.slice(2);
process.on("disconnect", () => process.exit());
if (role === "serve") await serve(rest[0]!);
else if (role === "link") await link(JSON.parse(rest[0]!) as Served, JSON.parse(rest[1]!) as Link);
