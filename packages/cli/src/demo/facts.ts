import type { GitHub } from "@mlops-actions/github/connect";

/** What GitHub says now, read as any client would: the demo tells nothing that it did not look up. */
export const readComment = async ({ octokit, owner, repo }: GitHub, number: number) => {
  const { data } = await octokit.rest.issues.listComments({ owner, repo, issue_number: number });
  const body = data.at(-1)?.body ?? "";
  return { count: data.length, body, headline: headlineOf(body) };
};

/** The first sentence of the comment's alert block, without Markdown. */
const headlineOf = (body: string): string =>
  plain(
    body
      .split("\n")
      .filter((line) => line.startsWith("> ") && !line.startsWith("> [!"))
      .join(" ")
      .replaceAll("> ", ""),
  );

const plain = (markdown: string): string =>
  markdown
    .replace(/<[^>]+>|\*\*|`|\u200b/g, "")
    .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .trim();

export const readReleases = async ({ octokit, owner, repo }: GitHub) => {
  const { data } = await octokit.rest.repos.listReleases({ owner, repo });
  return data.map(({ tag_name, assets }) => ({ tag: tag_name, assets: assets.length }));
};

export const readDriftIssue = async ({ octokit, owner, repo }: GitHub) => {
  const { data } = await octokit.rest.issues.listForRepo({
    owner,
    repo,
    state: "all",
    labels: "drift:flights",
  });
  const issue = data.find((item) => !item.pull_request);
  return issue && { number: issue.number, title: issue.title, state: issue.state, body: issue.body ?? "" };
};

/** Newest first: what was deployed where, and how each ended. */
export const readDeployments = async ({ octokit, owner, repo }: GitHub) => {
  const { data } = await octokit.rest.repos.listDeployments({ owner, repo });
  return Promise.all(
    data.map(async ({ id, ref, environment, task }) => {
      const { data: statuses } = await octokit.rest.repos.listDeploymentStatuses({
        owner,
        repo,
        deployment_id: id,
      });
      return {
        id,
        ref,
        environment,
        task,
        state: statuses[0]?.state ?? "none",
        url: statuses[0]?.environment_url ?? "",
      };
    }),
  );
};
