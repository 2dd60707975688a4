import { UserError } from "@mlops-actions/contracts/user-error";
import { RequestError } from "@octokit/request-error";

/** All that a whole action needs: told at once, so that nobody mends one refusal to meet the next. */
export type Needs = Readonly<Record<string, "read" | "write">>;

/**
 * Turns GitHub's refusals into what to do. A 403 "Resource not accessible by integration" means that the job's token
 * lacks a permission: the answer's `x-accepted-github-permissions` header names it, the path does where the header
 * is absent; what the caller said it needs is told with it. Any other error is returned as it came.
 */
export const explainDenied = (error: unknown, needs: Needs = {}): unknown => {
  if (!(error instanceof RequestError)) return error;
  const request = { method: error.request.method, url: new URL(error.request.url, "http://api").pathname };
  if (error.status === 401)
    return new UserError(`GitHub does not know the token (401 ${error.message}).`, {
      fix: "Leave the token input at its default, or give one that is still valid.",
      cause: error,
    });
  if (error.status !== 403 || !/Resource not accessible by/i.test(error.message)) return error;
  const accepted = error.response?.headers["x-accepted-github-permissions"];
  const refused =
    typeof accepted === "string" && accepted ? parseAccepted(accepted) : guessPermissions(request);
  const foreseen = refused.some((line) => needs[line.split(":")[0]!] !== undefined);
  const needed = foreseen ? Object.entries(needs).map(([scope, access]) => `${scope}: ${access}`) : refused;
  return new UserError(
    `GitHub refused ${describeRequest(request)} (403 Resource not accessible by integration).`,
    {
      fix: `The job's token lacks a permission. ${foreseen ? "Give the job what this action needs" : "Add to the job"}:\n  permissions:\n${needed.map((line) => `    ${line}`).join("\n")}${forkNote(needed)}`,
      cause: error,
    },
  );
};

/** `contents=write,workflows=write; issues=write` → the lines of the first alternative. */
const parseAccepted = (header: string): string[] =>
  header
    .split(";")[0]!
    .split(",")
    .map((pair) => pair.trim().replaceAll("_", "-").replace("=", ": "));

const byPath: [RegExp, string][] = [
  [/\/(issues|labels|milestones)\b/, "issues"],
  [/\/pulls\b/, "pull-requests"],
  [/\/deployments\b|\/environments\b/, "deployments"],
  [/\/actions\b/, "actions"],
  [/\/check-(runs|suites)\b/, "checks"],
  [/\/statuses\b/, "statuses"],
  [/\/attestations\b/, "attestations"],
];

const guessPermissions = ({ method, url }: { method: string; url: string }): string[] => {
  const scope = byPath.find(([pattern]) => pattern.test(url))?.[1] ?? "contents";
  return [`${scope}: ${method === "GET" || method === "HEAD" ? "read" : "write"}`];
};

const forkNote = (needed: readonly string[]) =>
  needed.some((line) => line.endsWith("write"))
    ? "\nA pull request from a fork gets a read-only token whatever the workflow says."
    : "";

const describeRequest = ({ method, url }: { method: string; url: string }) =>
  `${method} ${url.replace(/^\/api\/v3(?=\/)/, "")}`;
