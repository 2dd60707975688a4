import { UserError } from "@mlops-actions/contracts/user-error";
import { describeExit, hintAtExit } from "@mlops-actions/training/describe-exit";
import type { Supervised } from "@mlops-actions/training/supervise-command";

const longestLine = 500;

/** Why a command's end is a failure, with its last lines; undefined where it is none. */
export const commandFailure = (ended: Supervised, maxMinutes: number | undefined): UserError | undefined => {
  const hint = hintAtExit(ended);
  const seconds = `after ${ended.seconds.toFixed(1)} s`;
  const tail = ended.tail.map((line) => line.slice(0, longestLine));
  const shown = tail.length > 0 ? `\nIts last lines:\n${tail.map((line) => `  | ${line}`).join("\n")}` : "";
  if (ended.cancelledBy)
    return new UserError(
      `train: cancelled by ${ended.cancelledBy} ${seconds}; the command was told and has ended.`,
    );
  if (ended.timedOut)
    return new UserError(
      `train: the command did not end within max-minutes (${maxMinutes}) and was ended.${shown}`,
      {
        fix: "Give it more time (input max-minutes), or less to do.",
      },
    );
  const what = describeExit(ended);
  if (!what) return undefined;
  return new UserError(`train: the command ${what} ${seconds}.${shown}`, hint ? { fix: hint } : {});
};
