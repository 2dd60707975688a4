import { type ActionContext, readContext } from "@mlops-actions/runner/context";
import { readFlag, readLines, readRequired, readText } from "@mlops-actions/runner/inputs";

export type GetModelInputs = {
  /** A reference; a name alone means its latest version. */
  model: string;
  /** `owner/name`; this repository unless told. */
  repository: string | undefined;
  path: string;
  files: string[];
  evidence: string[];
  failIfMissing: boolean;
  token: string;
  context: ActionContext;
};

export const readInputs = (): GetModelInputs => ({
  model: readRequired("model"),
  repository: readText("repository"),
  path: readText("path") ?? "model",
  files: readLines("files"),
  evidence: readLines("evidence"),
  failIfMissing: readFlag("fail-if-missing", true),
  token: readText("token") ?? "",
  context: readContext(),
});
