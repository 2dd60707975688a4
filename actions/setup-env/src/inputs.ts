import { cpus, tmpdir } from "node:os";
import type { CacheMode } from "@mlops-actions/environments/cache-policy";
import type { Manager } from "@mlops-actions/environments/detect-manager";
import { readContext } from "@mlops-actions/runner/context";
import { readChoice, readFlag, readText } from "@mlops-actions/runner/inputs";

export type SetupInputs = {
  workspace: string;
  config: string;
  runDirectory: string;
  /** Undefined: what mlops.yml says. */
  manager: "auto" | Manager | undefined;
  pythonVersion: string | undefined;
  lockFile: string | undefined;
  requireLock: boolean;
  cache: CacheMode;
  expected: string | undefined;
  compare: "exact" | "compatible" | "report";
  /** Where the virtual environment is made: emptied by the runner after each job. */
  tempDirectory: string;
  event: string;
  ref: string;
  defaultBranch: string | undefined;
  machine: { platform: NodeJS.Platform; arch: string; cpu: string; cpus: number; image: string | null };
  env: Record<string, string | undefined>;
};

export const readInputs = (): SetupInputs => {
  const context = readContext();
  const processors = cpus();
  const { ImageOS, ImageVersion } = process.env;
  return {
    workspace: context.workspace,
    config: readText("config") ?? "mlops.yml",
    runDirectory: readText("run-directory") ?? ".mlops",
    manager:
      readText("manager") === undefined
        ? undefined
        : readChoice<"auto" | Manager>("manager", ["auto", "uv", "pip", "none"], "auto"),
    pythonVersion: readText("python-version"),
    lockFile: readText("lock-file"),
    requireLock: readFlag("require-lock", true),
    cache: readChoice("cache", ["auto", "true", "false", "read-only"], "auto"),
    expected: readText("expect-environment"),
    compare: readChoice("compare", ["exact", "compatible", "report"], "exact"),
    tempDirectory: context.tempDirectory || tmpdir(),
    event: context.eventName,
    ref: context.ref,
    defaultBranch: context.event.repository?.default_branch,
    machine: {
      platform: process.platform,
      arch: process.arch,
      cpu: processors[0]?.model ?? "unknown",
      cpus: processors.length,
      image: ImageOS ? `${ImageOS} ${ImageVersion ?? ""}`.trim() : null,
    },
    env: process.env,
  };
};
