import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { digestOf, sha256 } from "@mlops-actions/contracts/digest";
import { type Run, runContract } from "@mlops-actions/contracts/run";
import { type Verdict, verdictContract } from "@mlops-actions/contracts/verdict";
import type { RegisterRequest } from "../register/prepare-draft.ts";

export type CandidateOptions = {
  commit: string;
  files?: Record<string, string>;
  /** null: no verdict at all. */
  verdict?: Verdict["verdict"] | null;
  /** Another run of the same training: times, run ids and evidence differ, the model does not. */
  runId?: string;
  forceReason?: string;
};

/** Writes what train and the gate would leave for a model of a few bytes, and asks to register it. */
export const makeCandidate = (directory: string, options: CandidateOptions): RegisterRequest => {
  const { commit, files = { "model.json": "{}" }, verdict = "pass", runId = "812" } = options;
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
    return { path, size: Buffer.byteLength(text), sha256: sha256(text) };
  };
  const model = Object.entries(files).map(([path, text]) => ({ ...write(`model/${path}`, text), path }));
  const digest = digestOf(model);
  const run: Run = {
    schema: "mlops/run@1",
    model: "flights",
    status: "completed",
    run_key: sha256(`key of ${commit}`),
    started_at: `2026-01-01T00:00:00Z`,
    finished_at: `2026-01-01T00:00:09Z`,
    command: { line: "python3 train.py", seconds: 9, exit_code: 0 },
    source: {
      repository: "octo/ml",
      commit,
      ref: "refs/heads/main",
      tree: null,
      dirty: false,
      event: "push",
      actor: "octo",
      run_id: runId,
      run_attempt: "1",
      run_url: `https://github.com/octo/ml/actions/runs/${runId}`,
    },
    data: [{ path: "data/a.csv", size: 1_200_000, sha256: sha256("a") }],
    data_digest: sha256("data"),
    params: { depth: 3 },
    seed: 1,
    environment: null,
    outputs: {
      model_dir: "model",
      files: model,
      model_digest: digest,
      predictions: write("predictions.csv", "id,score\n1,0.5\n"),
      golden: null,
    },
  };
  write("run.json", runContract.serialise(run));
  const judged: Verdict | null = verdict && {
    schema: "mlops/verdict@1",
    verdict,
    n: 5000,
    rules: [
      {
        id: "auc",
        kind: "non_inferiority",
        metric: "roc_auc",
        champion: 0.659,
        challenger: 0.671,
        delta: 0.012,
        ci: { low: 0.004, high: 0.02, level: 0.95, method: "delong" },
        status: "pass",
        reason: "good enough",
      },
      {
        id: "floor",
        kind: "bound",
        metric: "roc_auc",
        champion: null,
        challenger: 0.671,
        delta: null,
        ci: { low: 0.66, high: 0.682, level: 0.95, method: "delong" },
        status: verdict === "fail" ? "fail" : "pass",
        reason: "0.66 is at least 0.6",
      },
    ],
    model: "flights",
    champion: { version: "v0.1.0", manifest_digest: null },
    challenger: { commit, model_digest: digest, predictions_sha256: null },
  };
  const verdictText = judged && verdictContract.serialise(judged);
  if (verdictText) write("verdict.json", verdictText);
  return {
    model: "flights",
    run,
    verdict: judged && { value: judged, digest: sha256(verdictText!) },
    ...(options.forceReason && { forceReason: options.forceReason }),
    runDirectory: directory,
    metrics: { auc: 0.672 },
    card: { license: "CC0-1.0", limitations: "Two weeks of January." },
    evidence: {
      run: join(directory, "run.json"),
      predictions: join(directory, "predictions.csv"),
      ...(judged && { verdict: join(directory, "verdict.json") }),
    },
    bump: "minor",
    actor: "octo",
    runUrl: run.source.run_url,
  };
};
