import { homedir } from "node:os";
import { join } from "node:path";
import { type ActionContext, readContext } from "@mlops-actions/runner/context";
import { readChoice, readFlag, readRequired, readText } from "@mlops-actions/runner/inputs";

const operations = ["deploy", "promote", "rollback", "status"] as const;

export type DeployInputs = {
  operation: (typeof operations)[number];
  /** `name@version`, `name#stage` or a name. */
  model: string;
  environment: string;
  toVersion: string | undefined;
  reason: string | undefined;
  stage: string | undefined;
  dispatch: boolean;
  forceReason: string | undefined;
  config: string;
  runDirectory: string;
  stateDirectory: string;
  token: string;
  context: ActionContext;
  /** Of this step; servers see it without secrets. */
  env: NodeJS.ProcessEnv;
};

export const readInputs = (): DeployInputs => ({
  operation: readChoice("operation", operations, "deploy"),
  model: readRequired("model"),
  environment: readRequired("environment"),
  toVersion: readText("to-version"),
  reason: readText("reason"),
  stage: readText("stage"),
  dispatch: readFlag("dispatch", false),
  forceReason: readText("force-reason"),
  config: readText("config") ?? "mlops.yml",
  runDirectory: readText("run-directory") ?? ".mlops",
  stateDirectory:
    readText("state-directory") ?? (process.env.MLOPS_STATE || join(homedir(), ".mlops", "deploy")),
  token: readText("token") ?? "",
  context: readContext(),
  env: process.env,
});
