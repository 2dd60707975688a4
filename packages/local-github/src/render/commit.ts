import type { CommitObject } from "../git/objects.ts";
import type { Urls } from "../hub.ts";
import type { Repository } from "../state/repository.ts";
import { repositoryPage, repositoryUrl } from "./repository.ts";
import { loginOfEmail, nodeId, renderUser } from "./user.ts";

export type ReadCommit = CommitObject & { sha: string };

export const verification = {
  verified: false,
  reason: "unsigned",
  signature: null,
  payload: null,
  verified_at: null,
};

const idOfSha = (sha: string) => Number.parseInt(sha.slice(0, 12), 16);

/** As under `/git/commits`. */
export const renderGitCommit = (urls: Urls, repository: Repository, commit: ReadCommit) => {
  const api = repositoryUrl(urls, repository);
  const page = repositoryPage(urls, repository);
  return {
    sha: commit.sha,
    node_id: nodeId("C", idOfSha(commit.sha)),
    url: `${api}/git/commits/${commit.sha}`,
    html_url: `${page}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/git/commits/${sha}`,
      html_url: `${page}/commit/${sha}`,
    })),
    verification,
  };
};

const accountOf = (urls: Urls, email: string) => {
  const login = loginOfEmail(email);
  return login ? renderUser(urls, login) : null;
};

/** As under `/commits`. */
export const renderCommit = (urls: Urls, repository: Repository, commit: ReadCommit) => {
  const api = repositoryUrl(urls, repository);
  const page = repositoryPage(urls, repository);
  return {
    sha: commit.sha,
    node_id: nodeId("C", idOfSha(commit.sha)),
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      url: `${api}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification,
    },
    url: `${api}/commits/${commit.sha}`,
    html_url: `${page}/commit/${commit.sha}`,
    comments_url: `${api}/commits/${commit.sha}/comments`,
    author: accountOf(urls, commit.author.email),
    committer: accountOf(urls, commit.committer.email),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/commits/${sha}`,
      html_url: `${page}/commit/${sha}`,
    })),
  };
};
