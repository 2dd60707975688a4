import type { Hub } from "../hub.ts";
import { isPull } from "../render/pull.ts";
import type { Repository } from "../state/repository.ts";
import { html } from "./html.ts";
import { showCheck } from "./page-checks.ts";
import { listRepositories, showCommit, showPath, showRepository } from "./page-code.ts";
import { listIssues, showIssue, showPull } from "./page-issues.ts";
import { listRuns, showDeployments, showRun } from "./page-operations.ts";
import { listReleases, showRelease } from "./page-releases.ts";
import { layOut, type Page } from "./parts.ts";

export type RenderedPage = { status: 200 | 404; html: string };

export type RenderOptions = {
  /** For pages saved as files: what a link to a path of this server becomes there; null leaves the words alone. */
  link?: (path: string) => string | null;
};

const decode = (path: string) =>
  path
    .split("/")
    .map((part) => {
      try {
        return decodeURIComponent(part);
      } catch {
        return part;
      }
    })
    .join("/");

/** The page at a path such as `/octo/flights/pull/1`, as one self-contained document. */
export const renderPage = async (
  { hub }: { hub: Hub },
  path: string,
  options: RenderOptions = {},
): Promise<RenderedPage> => {
  const page = await choosePage(hub, decode(path.replace(/[?#].*$/, "").replace(/\/+$/, "")));
  const found = page ?? { title: "Not found", body: html`<h2>404</h2><p>There is nothing here.</p>` };
  return { status: page ? 200 : 404, html: rewriteLinks(hub, layOut(found), options.link) };
};

/** Full addresses of this server become paths, so that pages work under each of its names; then the caller's wish. */
const rewriteLinks = (hub: Hub, text: string, link: RenderOptions["link"]) =>
  text.replace(/(<a [^>]*?href=")([^"]*)("[^>]*>)([\s\S]*?)<\/a>/g, (whole, ...parts: string[]) => {
    const [start, target, end, words] = parts as [string, string, string, string];
    const own = [hub.urls.web, hub.urls.plain].find((url) => target === url || target.startsWith(`${url}/`));
    const path = own ? target.slice(own.length) || "/" : target;
    if (!path.startsWith("/")) return whole;
    const to = link ? link(path) : path;
    return to === null ? `<span>${words}</span>` : `${start}${to}${end}${words}</a>`;
  });

const choosePage = async (hub: Hub, path: string): Promise<Page | undefined> => {
  if (path === "") return listRepositories(hub.repositories().filter(({ record }) => !record.private));
  const [, owner, name, kind = "", ...rest] = path.split("/");
  const repository = hub.findRepository(`${owner}/${name}`);
  if (!repository || repository.record.private) return undefined;
  return chooseRepositoryPage(hub, repository, kind, rest);
};

const chooseRepositoryPage = async (
  hub: Hub,
  repository: Repository,
  kind: string,
  rest: string[],
): Promise<Page | undefined> => {
  const { record } = repository;
  const joined = rest.join("/");
  const issue = record.issues.find(({ number }) => String(number) === rest[0]);
  switch (kind) {
    case "":
      return showRepository(repository, `${hub.urls.plain}/${repository.fullName}.git`);
    case "pulls":
      return listIssues(repository, true);
    case "pull":
    case "issues":
      if (kind === "issues" && rest.length === 0) return listIssues(repository, false);
      if (!issue) return undefined;
      return isPull(issue) ? showPull(repository, issue) : showIssue(repository, issue);
    case "releases": {
      if (rest.length === 0) return listReleases(repository);
      const release = record.releases.find(({ tagName, draft }) => !draft && `tag/${tagName}` === joined);
      return release && showRelease(repository, release);
    }
    case "deployments":
      return showDeployments(repository);
    case "actions": {
      if (rest[0] !== "runs") return listRuns(repository);
      const run = record.runs.find(({ id }) => String(id) === rest[1]);
      return run && showRun(repository, run);
    }
    case "runs": {
      const check = record.checkRuns.find(({ id }) => String(id) === rest[0]);
      return check && showCheck(repository, check);
    }
    case "tree":
    case "blob":
      return showPath(repository, joined);
    case "commit":
      return showCommit(repository, joined);
    default:
      return undefined;
  }
};
