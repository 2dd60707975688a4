import { availableParallelism, cpus, totalmem } from "node:os";
import type { Hardware, Source } from "@mlops-actions/contracts/run";
import { readContext } from "@mlops-actions/runner/context";
import { readFlag, readLines, readNumber, readText } from "@mlops-actions/runner/inputs";
import { largestSeed } from "@mlops-actions/training/determinism";
import { describeMachine } from "@mlops-actions/training/hardware";

export type TrainInputs = {
  workspace: string;
  config: string;
  model: string | undefined;
  /** What the workflow says instead of mlops.yml. */
  overrides: { command?: string; data?: string[]; params?: string; seed?: number };
  runDirectory: string;
  maxMinutes: number | undefined;
  /** Upload the run directory; false also where the job has no artifact service. */
  artifact: boolean;
  artifactService: boolean;
  environmentFile: string | undefined;
  source: Pick<Source, "repository" | "ref" | "event" | "actor" | "run_id" | "run_attempt" | "run_url">;
  /** Of this step; the command sees it without secrets. */
  env: Record<string, string | undefined>;
  platform: NodeJS.Platform;
  threads: number;
  hardware: Hardware;
};

export const readInputs = (): TrainInputs => {
  const context = readContext();
  const [command, data, params] = [readText("command"), readLines("data"), readText("params")];
  const seed = readNumber("seed", { min: 0, max: largestSeed });
  return {
    workspace: context.workspace,
    config: readText("config") ?? "mlops.yml",
    model: readText("model"),
    overrides: {
      ...(command !== undefined && { command }),
      ...(data.length > 0 && { data }),
      ...(params !== undefined && { params }),
      ...(seed !== undefined && { seed }),
    },
    runDirectory: readText("run-directory") ?? ".mlops",
    maxMinutes: readNumber("max-minutes", { min: 0.01, max: 60 * 24 * 7 }),
    artifact: readFlag("artifact", true),
    artifactService: Boolean(process.env.ACTIONS_RUNTIME_TOKEN && process.env.ACTIONS_RESULTS_URL),
    environmentFile: readText("environment-file"),
    source: {
      repository: `${context.repository.owner}/${context.repository.name}`,
      ref: context.ref || null,
      event: context.eventName || null,
      actor: context.actor || null,
      run_id: context.runId,
      run_attempt: context.runAttempt,
      run_url: context.runUrl,
    },
    env: process.env,
    platform: process.platform,
    threads: availableParallelism(),
    hardware: describeMachine({
      cpus: cpus(),
      cores: availableParallelism(),
      memoryBytes: totalmem(),
      platform: process.platform,
      arch: process.arch,
      image: [process.env.ImageOS, process.env.ImageVersion],
    }),
  };
};
