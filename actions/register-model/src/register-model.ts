import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { sha256 } from "@mlops-actions/contracts/digest";
import { metricsContract } from "@mlops-actions/contracts/metrics";
import { chooseModel, selectModel } from "@mlops-actions/contracts/parse-project";
import { type Registration, registrationContract } from "@mlops-actions/contracts/registration";
import { runContract } from "@mlops-actions/contracts/run";
import { UserError } from "@mlops-actions/contracts/user-error";
import { verdictContract } from "@mlops-actions/contracts/verdict";
import type { ConnectOptions, GitHub } from "@mlops-actions/github/connect";
import { type RegisterResult, registerModel } from "@mlops-actions/registry/register/register";
import { assignStage, type StageAssignment } from "@mlops-actions/registry/stages/assign-stage";
import { isStageName } from "@mlops-actions/registry/tags/tag-grammar";
import type { Log } from "@mlops-actions/runner/log";
import { readProject } from "@mlops-actions/runner/read-project";
import { readRunFile, runFiles, writeRunFile } from "@mlops-actions/runner/run-directory";
import { type Attest, attestVersion, checkAttest } from "./attest-version.ts";
import { collectEvidence } from "./collect-evidence.ts";
import type { RegisterInputs } from "./inputs.ts";
import { prepareProof } from "./prepare-proof.ts";

export type RegisterPorts = {
  log: Log;
  now: () => Date;
  wait: (milliseconds: number) => Promise<void>;
  connect: (options: ConnectOptions) => Promise<GitHub>;
  /** Attests files by the job's identity; undefined where the job may not ask for it. */
  attest: Attest | undefined;
  /** Finds the run directory in the workspace, or downloads what the train job left. */
  findRunDirectory: (workspace: string, directory: string, model: string) => Promise<string>;
  /** Brings what the gate left in another job, if it left anything. */
  fetchVerdict: (directory: string, model: string) => Promise<void>;
};

export type RegisterModelResult = RegisterResult & {
  registration: Omit<Registration, "schema">;
  registrationFile: string;
  stage: (StageAssignment & { name: string }) | null;
  attestation: string | null;
  repository: string;
};

/** Registers the run's model as the next version and gives it its stage. */
export const registerRun = async (
  inputs: RegisterInputs,
  ports: RegisterPorts,
): Promise<RegisterModelResult> => {
  const { context, config: configPath } = inputs;
  checkStage(inputs.stage);
  checkAttest(inputs.attest, ports.attest);
  const project = await readProject(context.workspace, configPath);
  const model = chooseModel(project, inputs.model, configPath);
  const config = selectModel(project, model, configPath);
  const directory = await ports.findRunDirectory(context.workspace, inputs.runDirectory, model);
  const run = await readRunFile(directory, runFiles.run, runContract);
  if (!run)
    throw new UserError(`${inputs.runDirectory}/${runFiles.run} is not there.`, {
      fix: "Run the train action before this one, in this job or in one that this job needs.",
    });
  const verdictPath = join(directory, runFiles.verdict);
  if (!existsSync(verdictPath)) await ports.fetchVerdict(directory, model);

  const github = await ports.connect({
    token: inputs.token,
    apiUrl: context.apiUrl,
    repository: context.repository,
    log: ports.log,
  });
  const workspace = resolve(context.workspace);
  const common = { actor: context.actor || "mlops-actions", runUrl: context.runUrl };
  const force = inputs.forceReason ? { forceReason: inputs.forceReason } : {};
  const result = await registerModel(
    github,
    {
      ...common,
      ...force,
      model,
      run,
      verdict: await readVerdict(verdictPath),
      runDirectory: directory,
      metrics: (await readRunFile(directory, runFiles.metrics, metricsContract))?.metrics ?? {},
      type: config.type,
      labels: { ...config.labels, ...inputs.labels },
      card: config.card,
      prove: await prepareProof(inputs, { directory, run, actor: common.actor, log: ports.log }),
      evidence: await collectEvidence(
        { workspace, runDirectory: directory, log: ports.log, profileSalt: inputs.profileSalt },
        run,
        config,
      ),
      bump: inputs.bump,
      dedupe: inputs.dedupe,
      ...(inputs.version && { version: inputs.version }),
      ...(inputs.prerelease && { prerelease: inputs.prerelease }),
      ...(inputs.reason && { reason: inputs.reason }),
    },
    ports,
  );
  const { version } = result;
  const { attest, log } = ports;
  const attestation = await attestVersion(inputs.attest, version, { attest, token: inputs.token, log });
  const stage = inputs.stage
    ? await assignStage(
        github,
        {
          ...common,
          ...force,
          version,
          stage: inputs.stage,
          dispatch: inputs.dispatch,
          reason: inputs.reason ?? `${version.version} was registered for ${inputs.stage}.`,
          now: ports.now,
        },
        result.tags,
      )
    : null;

  const registration = {
    model,
    version: version.version,
    tag: version.tag,
    stage: inputs.stage ?? null,
    stage_tag: stage?.tag ?? null,
    commit: version.commit,
    release_url: version.releaseUrl,
    candidate_id: result.candidateId,
    manifest_digest: version.manifestDigest,
    created: result.created,
  };
  return {
    ...result,
    registration,
    registrationFile: await writeRunFile(
      directory,
      runFiles.registration,
      registrationContract,
      registration,
    ),
    stage: stage && { ...stage, name: inputs.stage! },
    attestation,
    repository: `${context.repository.owner}/${context.repository.name}`,
  };
};

const readVerdict = async (path: string) => {
  if (!existsSync(path)) return null;
  const text = await readFile(path, "utf8");
  return { value: verdictContract.parse(text, path), digest: sha256(text) };
};

/** Before anything is made: a stage that cannot be would leave a version without one. */
const checkStage = (stage: string | undefined) => {
  if (stage === undefined || isStageName(stage)) return;
  throw new UserError(`Input "stage" is "${stage}", which cannot be a stage's name.`, {
    fix: "Letters, digits, - _ / only, beginning and ending with a letter or digit (it becomes a git tag).",
  });
};
