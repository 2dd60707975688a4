import type { GitHub } from "./connect.ts";

export type CheckRun = {
  name: string;
  headSha: string;
  conclusion: "success" | "failure" | "neutral" | "action_required";
  /** Plain text, one line. */
  title: string;
  /** Markdown, at most 65,535 characters. */
  summary: string;
  detailsUrl: string;
  /** Of ours: which run and attempt it came from. */
  externalId: string;
  annotations: readonly CheckNote[];
};

export type CheckNote = {
  level: "failure" | "warning" | "notice";
  path: string;
  line: number;
  title: string;
  message: string;
};

/** GitHub takes 50 a request; more would be a request more for notes that nobody reads to the end. */
const mostAnnotations = 50;

/**
 * Writes a check run that is over. Needs `checks: write`. A job's token may write checks of GitHub Actions' own app
 * alone, which GitHub shows below one of the commit's workflows. Costs one request.
 * https://docs.github.com/en/rest/checks/runs#create-a-check-run
 */
export const createCheckRun = async (
  { octokit, owner, repo }: GitHub,
  check: CheckRun,
): Promise<{ url: string }> => {
  const { data } = await octokit.rest.checks.create({
    owner,
    repo,
    name: check.name,
    head_sha: check.headSha,
    status: "completed",
    conclusion: check.conclusion,
    details_url: check.detailsUrl,
    external_id: check.externalId,
    output: {
      title: check.title,
      summary: check.summary,
      annotations: check.annotations
        .slice(0, mostAnnotations)
        .map(({ level, path, line, title, message }) => ({
          path,
          start_line: line,
          end_line: line,
          annotation_level: level,
          title,
          message,
        })),
    },
  });
  return { url: data.html_url ?? check.detailsUrl };
};
