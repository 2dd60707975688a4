import { join, resolve } from "node:path";
import { deploymentContract } from "@mlops-actions/contracts/deployment";
import { selectModel } from "@mlops-actions/contracts/parse-project";
import { registrationContract } from "@mlops-actions/contracts/registration";
import type { Outcome } from "@mlops-actions/deployment/deployment-ports";
import type { Log } from "@mlops-actions/runner/log";
import { readProject } from "@mlops-actions/runner/read-project";
import { readRunFile, runFiles, writeRunFile } from "@mlops-actions/runner/run-directory";
import type { DeployInputs } from "./inputs.ts";
import { modelNameOf, planRequest } from "./plan-request.ts";

export type DeployResult = Outcome & { reportFile: string };

/** Reads what is asked for, does it, and leaves deployment.json. The outcome carries what makes the step red. */
export const deploy = async (
  inputs: DeployInputs,
  { log, now, signal }: { log: Log; now: () => Date; signal: AbortSignal },
): Promise<DeployResult> => {
  const { context, environment, config } = inputs;
  const name = modelNameOf(inputs.model);
  const targets = selectModel(await readProject(context.workspace, config), name, config).deploy;
  const directory = resolve(context.workspace, inputs.runDirectory);
  const registration = await readRunFile(directory, runFiles.registration, registrationContract);

  // Octokit and the drivers are loaded once the inputs hold: a slip in them is told at once.
  const { runDeployment, selectTarget } = await import("@mlops-actions/deployment/run-deployment");
  const { connectGitHub } = await import("@mlops-actions/github/connect");
  const target = selectTarget(targets, environment, `${config}: models.${name}.deploy`);
  const request = planRequest(inputs, registration?.model === name ? registration.version : undefined);
  const github = await connectGitHub({
    token: inputs.token,
    apiUrl: context.apiUrl,
    repository: context.repository,
    needs:
      request.operation === "status"
        ? { contents: "read", deployments: "read" }
        : { contents: request.stage ? "write" : "read", deployments: "write" },
    log,
    env: inputs.env,
  });
  const outcome = await runDeployment(github, {
    request,
    target,
    stateDirectory: resolve(inputs.stateDirectory),
    workspace: context.workspace,
    actor: context.actor,
    runUrl: context.runUrl,
    run: `${context.runId}.${context.runAttempt}`,
    env: inputs.env,
    dispatch: inputs.dispatch,
    now,
    log,
    signal,
  });
  await writeRunFile(directory, runFiles.deployment, deploymentContract, outcome.report);
  return { ...outcome, reportFile: join(inputs.runDirectory, runFiles.deployment) };
};
