import { join } from "node:path";
import type { Run } from "@mlops-actions/contracts/run";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { Verdict } from "@mlops-actions/contracts/verdict";
import { hashFile } from "@mlops-actions/runner/hash-file";
import { eachOf } from "../each-of.ts";
import { isPassing } from "./build-manifest.ts";

const mostFiles = 200;
/** GitHub takes assets below 2 GiB; one of exactly 2 GiB fails. */
const largestFile = 2 ** 31;

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
  if (files.length > mostFiles)
    throw new UserError(
      `The model has ${files.length} files; a release of the registry takes at most ${mostFiles}.`,
      {
        fix: "Let the training write one archive (tar) instead of many files.",
      },
    );
  const huge = files.find(({ size }) => size >= largestFile);
  if (huge)
    throw new UserError(
      `${huge.path} has ${huge.size} bytes; GitHub takes assets below 2 GiB (${largestFile} bytes).`,
      {
        fix: "Let the training save the model in parts below 2 GiB each (many libraries have max_shard_size or the like).",
      },
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

/** Reads every model file again and holds it against run.json: what is registered is what was trained and judged. */
export const checkFilesOnDisk = async (
  modelDirectory: string,
  files: Run["outputs"]["files"],
): Promise<void> => {
  await eachOf(files, 4, async ({ path, size, sha256 }) => {
    const found = await hashFile(join(modelDirectory, path)).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code !== "ENOENT") throw cause;
      throw new UserError(`${path} of the model is not in ${modelDirectory}.`, {
        fix: "The run directory is incomplete. Run the train action again.",
        cause,
      });
    });
    if (found.sha256 === sha256 && found.size === size) return;
    throw new UserError(
      `${path} is not the file that was trained: sha256 ${found.sha256}, run.json says ${sha256}.`,
      { fix: "Something changed the model after training. Run the workflow from train again." },
    );
  });
};
