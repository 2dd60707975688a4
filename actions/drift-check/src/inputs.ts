import { tmpdir } from "node:os";
import { readContext } from "@mlops-actions/runner/context";
import { readChoice, readFlag, readLines, readText } from "@mlops-actions/runner/inputs";

const failWords = ["never", "could_not_check", "alert", "warn"] as const;

export type DriftCheckInputs = {
  workspace: string;
  repository: { owner: string; name: string };
  apiUrl: string;
  runUrl: string;
  runId: string;
  runAttempt: number;
  token: string;
  model: string | undefined;
  config: string;
  /** Instead of what mlops.yml says. */
  current: string[];
  /** Shards that other jobs counted, instead of data. */
  currentProfiles: string[];
  /** Where downloads lie while they are read. */
  temporary: string;
  /** For commands and headers that mlops.yml asks for. */
  env: Readonly<Record<string, string | undefined>>;
  environment: string | undefined;
  runDirectory: string;
  profileSalt: string | undefined;
  issue: boolean;
  history: "auto" | "issue";
  dispatch: "auto" | "never";
  failOn: (typeof failWords)[number];
  /** Upload the report; false also where the job has no artifact service. */
  artifact: boolean;
};

export const readInputs = (): DriftCheckInputs => {
  const { workspace, repository, apiUrl, runUrl, runId, runAttempt, tempDirectory } = readContext();
  const service = Boolean(process.env.ACTIONS_RUNTIME_TOKEN && process.env.ACTIONS_RESULTS_URL);
  return {
    workspace,
    repository,
    apiUrl,
    runUrl,
    runId,
    runAttempt: Number(runAttempt),
    token: readText("token") ?? "",
    model: readText("model"),
    config: readText("config") ?? "mlops.yml",
    current: readLines("current"),
    currentProfiles: readLines("current-profiles"),
    temporary: tempDirectory || tmpdir(),
    env: process.env,
    environment: readText("environment"),
    profileSalt: readText("profile-salt"),
    runDirectory: readText("run-directory") ?? ".mlops",
    issue: readFlag("issue", true),
    history: readChoice("history", ["auto", "issue"], "auto"),
    dispatch: readChoice("dispatch", ["auto", "never"], "auto"),
    failOn: readChoice("fail-on", failWords, "could_not_check"),
    artifact: readFlag("artifact", true) && service,
  };
};
