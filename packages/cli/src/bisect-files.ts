import { UserError } from "@mlops-actions/contracts/user-error";
import { expandGlobs } from "@mlops-actions/drift/read/expand-globs";
import { findOnset } from "@mlops-actions/drift/watch/find-onset";
import { orderByTime, timeInName } from "@mlops-actions/drift/watch/order-by-time";
import { childEnvironment } from "@mlops-actions/runner/child-environment";
import { runProgram } from "@mlops-actions/runner/run-program";
import { checkFiles } from "./check-files.ts";
import { print, printJson, printNote, printTable } from "./terminal.ts";

type Options = {
  reference: string[];
  column?: string;
  all?: boolean;
  config?: string;
  model?: string;
  separator?: string;
  repository?: string;
};

type Bisection = {
  method: "halves" | "all";
  ordered_by: "time" | "given";
  pieces: number;
  looked: { piece: string; drifted: string[] }[];
  first_bad: string | null;
  last_good: string | null;
  columns: string[];
  commits?: string[];
};

/** Searches pieces of data for the onset of drift. @throws UserError where one of those looked at cannot be checked */
export const bisectFiles = async (patterns: readonly string[], options: Options): Promise<Bisection> => {
  // Each pattern by itself: expandGlobs sorts, and the order that is given may be what counts.
  const given = [...new Set(patterns.flatMap((pattern) => expandGlobs([pattern], process.cwd())))];
  if (given.length < 2)
    throw new UserError("There is one piece of data only.", {
      fix: "Name at least two, such as hourly/*.parquet.",
    });
  const { names, byTime } = orderByTime(given);
  const look = async (position: number): Promise<string[]> => {
    const piece = names[position]!;
    const { column: _, repository: __, ...settings } = options;
    const drift = await checkFiles({ ...settings, current: [piece], labels: false });
    if (drift.state === "could_not_check")
      throw new UserError(`${piece} could not be checked. ${drift.reason ?? ""}`);
    const drifted = drift.columns.filter(({ status }) => status === "alert").map(({ name }) => name);
    const { column } = options;
    if (column !== undefined && !drift.columns.some(({ name }) => name === column))
      throw new UserError(`There is no column ${JSON.stringify(column)} to look at.`);
    printNote(`${piece}: ${drifted.length > 0 ? `${drifted.join(", ")} drifted` : "nothing drifted"}`);
    return drifted;
  };
  const { first, columns, looked } = await findOnset(names.length, look, options);
  const bad = first === undefined ? undefined : names[first];
  const good = first ? names[first - 1] : undefined;
  const { repository } = options;
  return {
    method: options.all ? "all" : "halves",
    ordered_by: byTime ? "time" : "given",
    pieces: names.length,
    looked: looked.map(({ position, drifted }) => ({ piece: names[position]!, drifted })),
    first_bad: bad ?? null,
    last_good: good ?? null,
    columns,
    ...(repository !== undefined && bad && { commits: await listCommits(repository, good, bad) }),
  };
};

/** What changed upstream after the last good piece began and before the first bad one ended, whatever its length. */
const listCommits = async (repository: string, good: string | undefined, bad: string): Promise<string[]> => {
  const from = good && timeInName(good);
  const until = timeInName(bad);
  if (!until || (good && !from))
    throw new UserError("The names of the pieces tell no time, so that no commits can be listed.", {
      fix: "Name them such as 2024-05-01.csv or 2024-05-01T13.parquet.",
    });
  // A piece named by a day holds that day, one named by an hour that hour: as long as between two of them.
  const end = new Date(until.getTime() + (from ? until.getTime() - from.getTime() : 86_400_000));
  const commits: string[] = [];
  await runProgram({
    command: [
      ...["git", "-C", repository, "log", "--format=%h %cI %an: %s", `--until=${end.toISOString()}`],
      ...(from ? [`--since=${from.toISOString()}`] : []),
    ],
    purpose: "listing commits",
    env: childEnvironment(process.env, {}),
    directory: process.cwd(),
    seconds: 60,
    onLine: (line) => commits.push(line),
  });
  return commits;
};

export const printBisection = (found: Bisection, json: boolean): void => {
  if (json) printJson(found);
  else printForPeople(found);
};

const printForPeople = (found: Bisection): void => {
  const { first_bad: bad, last_good: good, columns, pieces, looked, method, commits } = found;
  if (!bad) print(`Nothing drifts at the end of ${pieces} pieces.`);
  else
    print(
      `${columns.join(", ")}: drifted since ${bad}${good ? `, and not yet in ${good}` : ", the first piece there is"}.`,
    );
  print(
    method === "all"
      ? `All ${pieces} pieces were looked at, ordered by ${found.ordered_by === "time" ? "the time in their names" : "the order given"}.`
      : `${looked.length} of ${pieces} pieces were looked at, by halves, ordered by ${found.ordered_by === "time" ? "the time in their names" : "the order given"}; --all looks at each.`,
  );
  print();
  printTable(
    ["piece", "drifted"],
    looked.map(({ piece, drifted }) => [piece, drifted.join(", ") || "–"]),
  );
  if (!commits) return;
  print();
  print(commits.length > 0 ? "Commits in between:" : "No commit lies in between.");
  for (const commit of commits) print(`  ${commit}`);
};
