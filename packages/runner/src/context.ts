import { readFileSync } from "node:fs";
import type { context } from "@actions/github";
import { UserError } from "@mlops-actions/contracts/user-error";

/**
 * What the runner says of the job, read once from `GITHUB_*`. The toolkit's own context is made on import of a module
 * that brings a second Octokit along, takes what is missing for NaN or undefined, and reads no other environment than
 * this process's; so that only its type of the payload serves here.
 */
export type ActionContext = {
  workspace: string;
  repository: { owner: string; name: string };
  apiUrl: string;
  sha: string;
  ref: string;
  eventName: string;
  /** The webhook's payload. */
  event: (typeof context)["payload"];
  actor: string;
  runId: string;
  runAttempt: string;
  runUrl: string;
  tempDirectory: string;
};

/** Reads the context. @throws UserError outside a job, naming the variable. */
export const readContext = (env: NodeJS.ProcessEnv = process.env): ActionContext => {
  const need = (name: string): string => {
    const value = env[name];
    if (value) return value;
    throw new UserError(`${name} is not set: this is not a GitHub Actions job.`, {
      fix: "On a laptop, run the workflow with: npx mlops run .github/workflows/<file>.yml",
    });
  };
  const full = need("GITHUB_REPOSITORY");
  const [owner = "", name = ""] = full.split("/");
  const serverUrl = env.GITHUB_SERVER_URL ?? "https://github.com";
  const runId = need("GITHUB_RUN_ID");
  return {
    workspace: need("GITHUB_WORKSPACE"),
    repository: { owner, name },
    apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
    sha: env.GITHUB_SHA ?? "",
    ref: env.GITHUB_REF ?? "",
    eventName: env.GITHUB_EVENT_NAME ?? "",
    event: env.GITHUB_EVENT_PATH
      ? (JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, "utf8")) as ActionContext["event"])
      : {},
    actor: env.GITHUB_ACTOR ?? "",
    runId,
    runAttempt: env.GITHUB_RUN_ATTEMPT ?? "1",
    runUrl: `${serverUrl}/${full}/actions/runs/${runId}`,
    tempDirectory: env.RUNNER_TEMP ?? "",
  };
};
