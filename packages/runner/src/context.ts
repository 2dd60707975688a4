import { readFileSync } from "node:fs";
import { UserError } from "@mlops-actions/contracts/user-error";

/** What the runner says of the job, read once from `GITHUB_*`. */
export type ActionContext = {
  workspace: string;
  repository: { owner: string; name: string };
  apiUrl: string;
  serverUrl: string;
  sha: string;
  ref: string;
  eventName: string;
  /** The webhook's payload. */
  event: Record<string, unknown>;
  actor: string;
  runId: string;
  runAttempt: string;
  runNumber: string;
  job: string;
  workflow: string;
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
    serverUrl,
    sha: env.GITHUB_SHA ?? "",
    ref: env.GITHUB_REF ?? "",
    eventName: env.GITHUB_EVENT_NAME ?? "",
    event: env.GITHUB_EVENT_PATH
      ? (JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, "utf8")) as Record<string, unknown>)
      : {},
    actor: env.GITHUB_ACTOR ?? "",
    runId,
    runAttempt: env.GITHUB_RUN_ATTEMPT ?? "1",
    runNumber: env.GITHUB_RUN_NUMBER ?? "1",
    job: env.GITHUB_JOB ?? "",
    workflow: env.GITHUB_WORKFLOW ?? "",
    runUrl: `${serverUrl}/${full}/actions/runs/${runId}`,
    tempDirectory: env.RUNNER_TEMP ?? "",
  };
};
