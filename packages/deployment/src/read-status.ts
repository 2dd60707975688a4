import { UserError } from "@mlops-actions/contracts/user-error";
import { type DeployPorts, describeRunning, isAsRecorded, type Outcome } from "./deployment-ports.ts";
import { readRecorded } from "./records.ts";
import { findFailure } from "./verify-server.ts";

export type StatusPorts = Pick<DeployPorts, "records" | "driver" | "find" | "verify" | "watch">;

/**
 * What is recorded as live and what runs. Where the two differ the result is `drifted`: which of them is right is
 * never guessed. Changes nothing.
 */
export const readStatus = async (
  { model, environment }: { model: string; environment: string },
  { records, driver, find, verify, watch }: StatusPorts,
): Promise<Outcome> => {
  const running = await watch(() => driver.current());
  const state = await readRecorded(records);
  const { live, unfinished } = state;
  const url = running?.running ? running.url : null;
  const here = running && (await find(running));
  // Elsewhere than on the machine that deployed it, only the first rung can be climbed without fetching the version.
  const climbed =
    url === null ? [] : await watch(() => verify(url, here ?? { modelDirectory: null, golden: null }));
  const checks = here ? climbed : climbed.slice(0, 1);
  const failed = findFailure(checks);
  const agrees = isAsRecorded(state, running) && !failed;
  const underway = unfinished[0];

  const message =
    `${model} in ${environment}: recorded as live is ${live ? `${live.payload.version} (Deployment ${live.id})` : "nothing"}, running is ${describeRunning(running)}${failed ? `, which fails ${failed.check}: ${failed.detail}` : ""}.` +
    (underway ? ` Deployment ${underway.id} of ${underway.payload.version} is unfinished.` : "");
  return {
    failure: agrees
      ? null
      : new UserError(message, {
          fix: "Deploy the version that should be live: that settles records and servers.",
        }),
    report: {
      model,
      operation: "status",
      environment,
      driver: driver.name,
      version: running?.version ?? live?.payload.version ?? "",
      manifest_digest: live?.payload.manifest_digest ?? "",
      model_digest: running?.modelDigest ?? live?.payload.model_digest ?? "",
      previous_version: live?.payload.previous ?? null,
      result: !agrees ? "drifted" : live ? "deployed" : "nothing-live",
      url,
      deployment_id: live?.id ?? null,
      reason: live?.description ?? null,
      checks,
      command_seconds: watch.seconds(),
      recorded: live?.payload.version ?? null,
      running: running?.running ? running.version : null,
      ...(!agrees && { error: message }),
    },
  };
};
