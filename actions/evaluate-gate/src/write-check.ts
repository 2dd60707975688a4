import type { Verdict } from "@mlops-actions/contracts/verdict";
import type { CheckNote } from "@mlops-actions/github/check-runs";
import { isDenied } from "@mlops-actions/github/comments";
import type { ReviewFacts } from "@mlops-actions/reporting/review-facts";
import type { Annotation } from "@mlops-actions/runner/annotate";
import type { GateInputs } from "./inputs.ts";
import type { GatePorts } from "./ports.ts";

type Told = {
  verdict: Verdict;
  facts: ReviewFacts;
  green: boolean;
  commentUrl: string | null;
  annotations: readonly Annotation[];
};

/** `written`: the check run has the annotations, so the job's own log should not tell them again. */
type CheckResult = { written: boolean; failure?: unknown };

/**
 * A check run of the verdict's own, beside the job's, which a rule for branches can require by name. Never throws: the
 * step's own exit is what counts.
 */
export const writeCheck = async (
  { check, pullRequest, runId, runAttempt, runUrl }: GateInputs,
  { verdict, facts, green, commentUrl, annotations }: Told,
  ports: Pick<GatePorts, "log" | "createCheckRun">,
): Promise<CheckResult> => {
  const wanted =
    check === "always" || (check === "auto" && pullRequest !== undefined && !pullRequest.fromFork);
  if (!wanted) return { written: false };
  const { renderCheck } = await import("@mlops-actions/reporting/review-check");
  try {
    const { url } = await ports.createCheckRun({
      ...renderCheck(verdict, facts, { green, commentUrl }),
      headSha: facts.head,
      detailsUrl: runUrl,
      externalId: `${runId}.${runAttempt}`,
      annotations: annotations.map(toNote),
    });
    ports.log.info(`Check run: ${url}`);
    return { written: true };
  } catch (error) {
    if (check === "always") return { written: false, failure: error };
    ports.log.info(
      isDenied(error)
        ? "No check run of its own: the job's token lacks `checks: write` (check: never does not ask)."
        : `No check run of its own: ${(error as Error).message}`,
    );
    return { written: false };
  }
};

const levels = { error: "failure", warning: "warning", notice: "notice" } as const;

const toNote = ({ level, file, line = 1, title, message }: Annotation): CheckNote => ({
  level: levels[level],
  path: file,
  line,
  title,
  message,
});
