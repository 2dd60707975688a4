import type { Labels } from "@mlops-actions/contracts/labels";
import { type Bump, bumps } from "@mlops-actions/registry/register/choose-version";
import { type ActionContext, readContext } from "@mlops-actions/runner/context";
import { readChoice, readFlag, readLines, readText } from "@mlops-actions/runner/inputs";
import { type AttestMode, attestModes } from "./attest-version.ts";
import { parseLabels } from "./parse-labels.ts";

export type RegisterInputs = {
  model: string | undefined;
  config: string;
  runDirectory: string;
  stage: string | undefined;
  dispatch: boolean;
  bump: Bump;
  version: string | undefined;
  prerelease: string | undefined;
  labels: Labels;
  dedupe: boolean;
  reason: string | undefined;
  forceReason: string | undefined;
  allowUnsafe: string | undefined;
  /** A private key in PEM. */
  signingKey: string | undefined;
  profileSalt: string | undefined;
  attest: AttestMode;
  token: string;
  context: ActionContext;
};

export const readInputs = (): RegisterInputs => ({
  model: readText("model"),
  config: readText("config") ?? "mlops.yml",
  runDirectory: readText("run-directory") ?? ".mlops",
  stage: readText("stage"),
  dispatch: readFlag("dispatch", false),
  bump: readChoice("bump", bumps, "auto"),
  version: readText("version"),
  prerelease: readText("prerelease"),
  labels: parseLabels(readLines("labels")),
  dedupe: readFlag("dedupe", true),
  reason: readText("reason"),
  forceReason: readText("force-reason"),
  allowUnsafe: readText("allow-unsafe"),
  signingKey: readText("signing-key"),
  profileSalt: readText("profile-salt"),
  attest: readChoice("attest", attestModes, "false"),
  token: readText("token") ?? "",
  context: readContext(),
});
