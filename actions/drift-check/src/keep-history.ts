import { type DriftHistory, driftHistoryContract } from "@mlops-actions/contracts/drift-history";
import { isUserError, UserError } from "@mlops-actions/contracts/user-error";
import { chooseNewer } from "@mlops-actions/drift/watch/watch-history";
import { readBranchFile, writeBranchFile } from "@mlops-actions/github/branch-file";
import type { GitHub } from "@mlops-actions/github/connect";

export const branch = "drift-history";
const mostRounds = 25;

export type HistoryPlace = { github: GitHub; model: string; environment: string };

const historyPath = ({ model, environment }: Pick<HistoryPlace, "model" | "environment">): string =>
  `${encodeURIComponent(model)}/${encodeURIComponent(environment)}.json`;

/** A watch's history as the branch has it. @throws UserError where a person's hand made it unreadable. */
export const readHistory = async (
  place: HistoryPlace,
): Promise<{ history: DriftHistory | undefined; sha: string | undefined }> => {
  const path = historyPath(place);
  const file = await readBranchFile(place.github, branch, path);
  return {
    history: file && driftHistoryContract.parse(file.text, `${branch}:${path}`),
    sha: file?.sha,
  };
};

/**
 * Writes what `change` makes of a watch's history, as a commit on the branch. Of runs at once one gets through, and the
 * others read again and change what that one left, so no check is lost. Where the change leaves the history as it is, nothing
 * is written.
 * @param other a history from elsewhere; the one that knows more is taken
 * @throws UserError with a 403 as its cause where the token may not write
 */
export const changeHistory = async (
  place: HistoryPlace,
  other: DriftHistory | undefined,
  change: (history: DriftHistory | undefined) => { history: DriftHistory; message: string },
  waitTurn: (attempt: number) => Promise<void>,
): Promise<DriftHistory> => {
  for (let round = 0; round < mostRounds; round++) {
    if (round > 0) await waitTurn(round);
    const { history: there, sha } = await readHistory(place);
    const { history, message } = change(chooseNewer(there, other));
    const text = writeLines(history);
    if (there && text === writeLines(there)) return there;
    const path = historyPath(place);
    if ((await writeBranchFile(place.github, { branch, path, text, message, sha })) === "written")
      return history;
  }
  throw new UserError(`Other runs kept writing ${branch}:${historyPath(place)}.`, {
    fix: "Run the job again once they are done.",
  });
};

/** One check a line: a commit's diff is the check that it brought. */
const writeLines = (history: DriftHistory): string => {
  const { checks, page, ...head } = driftHistoryContract.shape.parse(history);
  const lines = [
    ...Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`),
    `"checks": [\n${checks.map((check) => JSON.stringify(check)).join(",\n")}\n]`,
    ...(page === undefined ? [] : [`"page": ${JSON.stringify(page)}`]),
  ];
  return `{\n${lines.join(",\n")}\n}\n`;
};

/** Whether GitHub refused the branch to this token, or a rule of the repository did. */
export const isBranchRefused = (error: unknown): boolean =>
  isUserError(error) &&
  [403, 409, 422].includes((error.cause as { status?: number } | undefined)?.status ?? 0);
