import { delimiter } from "node:path";
import type { JobState } from "./job-state.ts";

/**
 * The variables that pass from the caller to steps: where programs and homes are, the language, how to reach the net.
 * Everything else stays behind, the caller's tokens above all.
 */
const passed = new Set(
  [
    "PATH HOME USER LOGNAME SHELL LANG LANGUAGE TZ TMPDIR TMP TEMP",
    "HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY",
    "SSL_CERT_FILE SSL_CERT_DIR NODE_EXTRA_CA_CERTS REQUESTS_CA_BUNDLE CURL_CA_BUNDLE PIP_CERT GIT_SSL_CAINFO",
    "LD_LIBRARY_PATH PYENV_ROOT",
    // Windows finds its own programs by these.
    "SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC PATHEXT USERPROFILE APPDATA LOCALAPPDATA PROGRAMDATA PROGRAMFILES",
    "NUMBER_OF_PROCESSORS PROCESSOR_ARCHITECTURE",
  ].flatMap((line) => line.split(" ")),
);

export const callerEnvironment = (env: NodeJS.ProcessEnv): Record<string, string> => {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(env))
    if (value !== undefined && (passed.has(name.toUpperCase()) || name.startsWith("LC_")))
      result[name] = value;
  // Where there is a proxy, the local GitHub must not be asked through it.
  if (["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"].some((name) => env[name] ?? env[name.toLowerCase()])) {
    const local = "localhost,127.0.0.1,gh.localhost";
    for (const name of ["NO_PROXY", "no_proxy"])
      result[name] = result[name] ? `${result[name]},${local}` : local;
  }
  return result;
};

/** Parts of `github` that are variables too. */
const githubVariables =
  "action action_path action_ref action_repository actor actor_id api_url base_ref event_name event_path graphql_url head_ref job ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id retention_days run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha workspace".split(
    " ",
  );

/**
 * A step's variables. GITHUB_* and RUNNER_* cannot be overwritten by `env:`, CI can.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export const stepEnvironment = (
  job: JobState,
  options: {
    github: Record<string, unknown>;
    env: Record<string, string>;
    /** Files for outputs and so on: GITHUB_OUTPUT, … */
    files: Record<string, string>;
  },
): Record<string, string> => {
  const base = callerEnvironment(process.env);
  const runner = job.contexts.runner as Record<string, string>;
  const result: Record<string, string> = {
    ...base,
    CI: "true",
    ...job.run.environment,
    ...options.env,
    GITHUB_ACTIONS: "true",
  };
  for (const name of githubVariables) {
    const value = options.github[name];
    if (value !== undefined && value !== null) result[`GITHUB_${name.toUpperCase()}`] = String(value);
  }
  for (const [name, value] of Object.entries(runner)) result[`RUNNER_${name.toUpperCase()}`] = value;
  result.RUNNER_TRACKING_ID = job.trackingId;
  const pathName = Object.keys(result).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  result[pathName] = [...job.path, result[pathName] ?? ""].join(delimiter);
  return { ...result, ...options.files };
};

/** What actions get and `run:` steps do not: the way to artifacts and caches. */
export const actionEnvironment = (job: JobState): Record<string, string> => ({
  ACTIONS_RUNTIME_TOKEN: job.runtimeToken,
  ACTIONS_RESULTS_URL: job.run.github.resultsUrl,
  ACTIONS_RUNTIME_URL: job.run.github.resultsUrl,
  ACTIONS_CACHE_URL: job.run.github.resultsUrl,
  ACTIONS_CACHE_SERVICE_V2: "true",
});

/** An action's inputs as its process finds them. */
export const inputVariables = (inputs: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
      value,
    ]),
  );
