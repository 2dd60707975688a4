import { type Bump, bumps } from "@mlops-actions/registry/register/choose-version";
import { type ActionContext, readContext } from "@mlops-actions/runner/context";
import { readChoice, readText } from "@mlops-actions/runner/inputs";

export type RegisterInputs = {
  model: string | undefined;
  config: string;
  runDirectory: string;
  stage: string | undefined;
  bump: Bump;
  version: string | undefined;
  reason: string | undefined;
  forceReason: string | undefined;
  token: string;
  context: ActionContext;
};

export const readInputs = (): RegisterInputs => ({
  model: readText("model"),
  config: readText("config") ?? "mlops.yml",
  runDirectory: readText("run-directory") ?? ".mlops",
  stage: readText("stage"),
  bump: readChoice("bump", bumps, "minor"),
  version: readText("version"),
  reason: readText("reason"),
  forceReason: readText("force-reason"),
  token: readText("token") ?? "",
  context: readContext(),
});
