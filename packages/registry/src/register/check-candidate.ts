import type { Run } from "@mlops-actions/contracts/run";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { Verdict } from "@mlops-actions/contracts/verdict";
import { isSafePath } from "../store/safe-path.ts";
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
  const paths = new Set<string>();
  for (const { path } of files) {
    if (!isSafePath(path))
      throw new UserError(`run.json names a model file "${path}", which is no path inside a folder.`, {
        fix: "Let the training write it under a relative path without .. or \\; a colon after the first letter is Windows' own.",
      });
    if (paths.has(path))
      throw new UserError(`run.json names the model file "${path}" twice.`, {
        fix: "Name each file once.",
      });
    paths.add(path);
  }
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
