import { setTimeout } from "node:timers/promises";
import type { GitHub } from "@mlops-actions/github/connect";

/** What the registry needs of a GitHub release. */
export type Release = {
  id: number;
  tag_name: string;
  draft: boolean;
  html_url: string;
  upload_url: string;
  published_at: string | null;
  immutable?: boolean | undefined;
  assets: Asset[];
};

export type Asset = {
  id: number;
  name: string;
  size: number;
  state: string;
  /** `sha256:…`; GitHub computes it after the upload and it may be absent for a while, and is for old assets. */
  digest?: string | null | undefined;
  /** The API's address, which answers with the bytes when asked for octet-stream. */
  url: string;
};

/** A draft has no tag yet; this stands in its place and says which candidate it is for. */
export const draftTag = (model: string, candidateId: string): string => `mlops-draft/${model}/${candidateId}`;

/** Every release, drafts among them where the token may write. One request for every hundred. */
export const listReleases = async (github: GitHub): Promise<Release[]> => {
  const { octokit, owner, repo } = github;
  return octokit.paginate(octokit.rest.repos.listReleases, { owner, repo, per_page: 100 });
};

/** The published release of a tag; drafts are not found this way, which is what hides them from readers. */
export const findRelease = async (github: GitHub, tag: string): Promise<Release | undefined> => {
  const { octokit, owner, repo } = github;
  try {
    return (await octokit.rest.repos.getReleaseByTag({ owner, repo, tag })).data;
  } catch (error) {
    if ((error as { status?: number }).status === 404) return undefined;
    throw error;
  }
};

/**
 * Makes the draft that collects a candidate's assets. It names no target: a commit whose workflow files differ from
 * the default branch's would be refused to GITHUB_TOKEN (cli/cli#9514), and a draft needs none.
 */
export const createDraft = async (
  github: GitHub,
  model: string,
  candidateId: string,
  runUrl: string | null,
): Promise<Release> => {
  const { octokit, owner, repo } = github;
  const tag = draftTag(model, candidateId);
  for (let attempt = 1; ; attempt++) {
    try {
      const { data } = await octokit.rest.repos.createRelease({
        owner,
        repo,
        tag_name: tag,
        name: `${model}: being registered`,
        body: `Assets are being uploaded${runUrl ? ` by ${runUrl}` : ""}. A run that registers the same candidate finishes this draft.`,
        draft: true,
      });
      return data;
    } catch (error) {
      const status = (error as { status?: number }).status ?? 0;
      if (status < 500 || attempt === 3) throw error;
      // Nobody knows whether it was made: look before making another.
      const made = (await listReleases(github)).find((release) => release.draft && release.tag_name === tag);
      if (made) return made;
    }
  }
};

/**
 * Makes a draft a release of its tag. Repeating it changes nothing, so runs may finish each other's.
 * @returns "taken" where another release has been published under that tag
 */
export const publishRelease = async (
  github: GitHub,
  id: number,
  page: { tag: string; name: string; body: string; prerelease: boolean },
): Promise<Release | "taken"> => {
  const { octokit, owner, repo } = github;
  try {
    const { data } = await octokit.rest.repos.updateRelease({
      owner,
      repo,
      release_id: id,
      tag_name: page.tag,
      name: page.name,
      body: page.body,
      draft: false,
      prerelease: page.prerelease,
      // "Latest" is one for the whole repository, across models and across the code's own releases.
      make_latest: "false",
    });
    return data;
  } catch (error) {
    // 404: whoever published another draft of this candidate has removed this one.
    if (isTaken(error) || (error as { status?: number }).status === 404) return "taken";
    throw error;
  }
};

type Refused = { status?: number; response?: { data?: { errors?: { code?: string; field?: string }[] } } };

const isTaken = (error: unknown): boolean => {
  const { status, response } = error as Refused;
  const reasons = response?.data?.errors;
  return (
    status === 422 &&
    Array.isArray(reasons) &&
    reasons.some(({ code, field }) => code === "already_exists" && field === "tag_name")
  );
};

/**
 * The published release of a version's tag, for readers that may come right after it was made: GitHub's index of
 * releases by tag lags behind (cli/cli#6599), and for that long a version would seem not to be there. So where the tag
 * is younger than a minute and has no release, this looks again, for two seconds. Whoever publishes need not wait.
 */
export const findPublished = async (
  github: GitHub,
  { tag, at }: { tag: string; at: string },
  { now, wait }: { now: () => Date; wait: (milliseconds: number) => Promise<void> } = clock,
): Promise<Release | undefined> => {
  for (const pause of [300, 600, 1100]) {
    const release = await findRelease(github, tag);
    if (release || now().getTime() - Date.parse(at) > 60_000) return release;
    await wait(pause);
  }
  return findRelease(github, tag);
};

const clock = { now: () => new Date(), wait: (milliseconds: number) => setTimeout(milliseconds) };

export const listAssets = async (github: GitHub, releaseId: number): Promise<Asset[]> => {
  const { octokit, owner, repo } = github;
  return octokit.paginate(octokit.rest.repos.listReleaseAssets, {
    owner,
    repo,
    release_id: releaseId,
    per_page: 100,
  });
};

export const deleteAsset = async (github: GitHub, id: number): Promise<void> => {
  const { octokit, owner, repo } = github;
  try {
    await octokit.rest.repos.deleteReleaseAsset({ owner, repo, asset_id: id });
  } catch (error) {
    if ((error as { status?: number }).status !== 404) throw error; // gone is what was wanted
  }
};

export const deleteRelease = async (github: GitHub, id: number): Promise<void> => {
  const { octokit, owner, repo } = github;
  try {
    await octokit.rest.repos.deleteRelease({ owner, repo, release_id: id });
  } catch (error) {
    if ((error as { status?: number }).status !== 404) throw error; // another run was first
  }
};
