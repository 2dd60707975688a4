import { execFileSync } from "node:child_process";
import { userInfo } from "node:os";
import { oneLine } from "@mlops-actions/contracts/one-line";
import { UserError } from "@mlops-actions/contracts/user-error";

type Decision = { at: string; actor: string | null; reason: string };

/** Minutes are enough for people; the tags have the seconds. In UTC, as on the runner. */
export const formatTime = (iso: string): string => iso.slice(0, 16).replace("T", " ");

/** `on 2026-11-23 14:30 by ada: it leaks the label` */
export const describeDecision = ({ at, actor, reason }: Decision): string =>
  `on ${formatTime(at)}${actor ? ` by ${oneLine(actor)}` : ""}: ${oneLine(reason)}`;

/** A time as people write it; without a zone it is UTC, as all times here are. @throws UserError where it is none */
export const readTime = (text: string | undefined): Date | undefined => {
  if (text === undefined) return undefined;
  const hasZone = /(z|[+-]\d\d:?\d\d)$/i.test(text);
  const time = new Date(/\d:\d/.test(text) && !hasZone ? `${text.replace(" ", "T")}Z` : text);
  if (/^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(time.getTime())) return time;
  throw new UserError(`"${text}" is not a time.`, {
    fix: "Write it as 2026-11-23, 2026-11-23T14:30 (UTC) or 2026-11-23T14:30:00+01:00.",
  });
};

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

/** The run that a command is part of, where it is a workflow's step: the evidence that the tag keeps. */
export const findRunUrl = (
  {
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: run,
  }: NodeJS.ProcessEnv = process.env,
): string | null => (server && repository && run ? `${server}/${repository}/actions/runs/${run}` : null);

/** Who should have a stage before it is changed: a version, with or without its v, or none. */
export const readExpected = (text: string | undefined): { expectedCurrent?: string | null } => {
  if (text === undefined || text === "") return {};
  return { expectedCurrent: text === "none" ? null : text };
};

export const needReason = (reason: string | undefined): string => {
  if (reason?.trim()) return reason;
  throw new UserError("No reason was given, and a change of the registry is kept with its reason for ever.", {
    fix: 'Add --reason "…".',
  });
};

/** One argument as a POSIX shell reads it, for commands that people copy. */
export const quote = (text: string): string =>
  /^[\w@%+=:,./#-]+$/.test(text) && !text.startsWith("#") ? text : `'${text.replaceAll("'", "'\\''")}'`;
