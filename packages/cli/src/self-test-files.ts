import { UserError } from "@mlops-actions/contracts/user-error";
import { fileSource, readEvidence } from "@mlops-actions/evaluation/evaluate-files";
import { readPolicy } from "@mlops-actions/evaluation/rules/read-policy";
import { runSelfTest, type SelfTest } from "@mlops-actions/evaluation/self-test/run-self-test";
import { findLabelsOf, type GateRequest, readText } from "./judge-files.ts";
import { printNote } from "./terminal.ts";

export type SelfTestRequest = Pick<GateRequest, "policy" | "model" | "labels" | "champion"> & {
  challenger: string;
  runs: number;
  resamples: number;
  seed: number;
};

/** Simulates on files of this disk. @throws UserError where they cannot be judged at all */
export const selfTestFiles = async (request: SelfTestRequest): Promise<SelfTest> => {
  const { policy, path } = await readPolicy(request.policy, request.model, readText);
  if (policy.task === "summary")
    throw new UserError("A metrics file has no rows to simulate from.", {
      fix: "Give predictions, and a policy of another task.",
    });
  const labels = findLabelsOf(request, policy, path);
  const read = await readEvidence(policy, {
    labels: labels === undefined ? undefined : fileSource(labels),
    challenger: fileSource(request.challenger),
    champion: request.champion === undefined ? undefined : fileSource(request.champion),
  });
  if ("fault" in read) throw new UserError(read.fault, { fix: "Mend the data; mlops gate tells the same." });
  const { runs, resamples, seed } = request;
  const started = performance.now();
  let told = 0;
  return runSelfTest(policy, read.evidence, {
    runs,
    resamples,
    seed,
    onProgress: (done, total) => {
      const seconds = (performance.now() - started) / 1000;
      if (seconds - told < 5) return;
      told = seconds;
      printNote(
        `${done} of ${total} comparisons, about ${Math.ceil((seconds / done) * (total - done))} s left`,
      );
    },
  });
};
