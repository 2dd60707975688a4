import { execFileSync } from "node:child_process";
import { userInfo } from "node:os";
import { UserError } from "@mlops-actions/contracts/user-error";

/** Minutes are enough for people; the tags have the seconds. In UTC, as on the runner. */
export const formatTime = (iso: string): string => iso.slice(0, 16).replace("T", " ");

/** Who acts: as told, else as git knows the person, else the account. */
export const findActor = (told: string | undefined): string => {
  if (told) return told;
  try {
    const name = execFileSync("git", ["config", "user.name"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
    if (name) return name;
  } catch {
    // no git here, or no name in it
  }
  return userInfo().username;
};

/** A model's name given alone means its latest version. */
export const asReference = (text: string): string => (/[@#]/.test(text) ? text : `${text}@latest`);

export const needReason = (reason: string | undefined): string => {
  if (reason?.trim()) return reason;
  throw new UserError("No reason was given, and a change of a stage is kept with its reason for ever.", {
    fix: 'Add --reason "…".',
  });
};

/** One argument as a POSIX shell reads it, for commands that people copy. */
export const quote = (text: string): string =>
  /^[\w@%+=:,./#-]+$/.test(text) && !text.startsWith("#") ? text : `'${text.replaceAll("'", "'\\''")}'`;
