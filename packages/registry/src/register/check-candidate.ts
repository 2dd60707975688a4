import { findClash, findPortabilityFault, foldPath } from "@mlops-actions/contracts/path-rules";
import type { Run } from "@mlops-actions/contracts/run";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { Verdict } from "@mlops-actions/contracts/verdict";
import { isPassing } from "./build-manifest.ts";

export type Candidate = {
  model: string;
  run: Run;
  verdict: { value: Verdict; digest: string } | null;
  /** Lets a model through without a passing verdict. */
  forceReason?: string;
};

/** Refuses what must not become a version. @throws UserError that says why and what to do. */
export const checkCandidate = ({ model, run, verdict, forceReason }: Candidate): void => {
  if (run.model !== model)
    throw new UserError(`The run directory holds a run of ${run.model}, not of ${model}.`, {
      fix: `Give model: ${run.model}, or the run-directory of ${model}.`,
    });
  if (run.status !== "completed")
    throw new UserError(
      `The training run ${run.status === "failed" ? "failed" : "was cancelled"}: there is no model to register.`,
      {
        fix: "Mend the training and run the workflow again.",
      },
    );
  if (!run.source.commit)
    throw new UserError(
      "The run does not say which commit it was made from, and a version is a tag on a commit.",
      {
        fix: "Train in a git checkout: put actions/checkout before the train action.",
      },
    );
  checkFiles(run.outputs.files);
  checkVerdict(model, run, verdict, forceReason);
};

const checkFiles = (files: Run["outputs"]["files"]): void => {
  if (files.length === 0)
    throw new UserError("The run has no model file.", { fix: "Check train.outputs.model in mlops.yml." });
  const paths = files.map(({ path }) => path);
  for (const path of paths) {
    const fault = findPortabilityFault(path);
    if (fault)
      throw new UserError(`run.json names a model file ${JSON.stringify(path)}, which ${fault}.`, {
        fix: "Let the training write it under a relative path that every system can hold, or leave it out of train.outputs.model in mlops.yml.",
      });
  }
  const twice = findClash(paths);
  if (twice)
    throw new UserError(
      twice[0] === twice[1]
        ? `run.json names the model file "${twice[0]}" twice.`
        : `run.json names "${twice[0]}" as a file and "${twice[1]}" below it.`,
      { fix: "Name each file once." },
    );
  const clash = findClash(paths, foldPath);
  if (clash)
    throw new UserError(
      `The model files "${clash[0]}" and "${clash[1]}" would be in one place on Windows and macOS, which tell no upper case from lower case.`,
      { fix: "Let the training give one of them another name." },
    );
};

const checkVerdict = (
  model: string,
  run: Run,
  verdict: Candidate["verdict"],
  forceReason: string | undefined,
) => {
  if (!verdict) {
    if (forceReason) return;
    throw new UserError(`No gate has judged this model: verdict.json is not in the run directory.`, {
      fix: "Run evaluate-gate before this step, or say why it may go without: force-reason.",
    });
  }
  const judged = verdict.value.challenger?.model_digest ?? null;
  if (judged !== run.outputs.model_digest || (verdict.value.model ?? model) !== model)
    throw new UserError(
      `verdict.json is evidence for another model: it judged ${verdict.value.model ?? "a model"} with digest ${judged ?? "(none)"}, this one has ${run.outputs.model_digest}.`,
      { fix: "Run evaluate-gate on this run, after train and before register-model." },
    );
  if (isPassing(verdict.value.verdict) || forceReason) return;
  const broken = verdict.value.rules.filter(
    ({ status }) => status !== "pass" && status !== "warn" && status !== "skipped",
  );
  const why = [verdict.value.reason, ...broken.map(({ id, reason }) => `${id}: ${reason}`)].filter(Boolean);
  throw new UserError(
    `The gate's verdict is "${verdict.value.verdict}", and only pass and warn are registered.${why.map((line) => `\n  ${line}`).join("")}`,
    { fix: "Improve the model, or say why it may be registered all the same: force-reason." },
  );
};
