import {
  type DriftHistory,
  firstRecordShape,
  type IssueRecord,
  issueRecordShape,
} from "@mlops-actions/contracts/drift-history";
import { plainText } from "@mlops-actions/contracts/markdown";
import { markColumn } from "@mlops-actions/drift/watch/plan-issue";
import { beginHistory } from "@mlops-actions/drift/watch/watch-history";

const longestBody = 65_000; // GitHub takes 65,536 characters

/** How a watch's issue begins, by which it is known: its model and its environment. */
export const driftMarker = (model: string, environment: string): string =>
  `<!-- mlops-drift ${model} ${encodeURIComponent(environment).replaceAll("-", "%2D")} {`;

/** What versions before 0.3 wrote, when there was one issue a model. */
const firstMarker = (model: string): string => `<!-- mlops-drift ${model} {`;

/** All beginnings that an issue of this watch may have. */
export const driftMarkers = (model: string, environment: string): string[] => [
  driftMarker(model, environment),
  ...(environment === "production" ? [firstMarker(model)] : []),
];

/** An issue's body: its record, hidden, what is so of the issue alone, and the page that the watch wrote. */
export const renderIssueBody = (
  { model, environment }: { model: string; environment: string },
  record: IssueRecord,
  page: string,
): string => {
  const marker = driftMarker(model, environment).slice(0, -1);
  const head = `${marker}${writeHidden(record)} -->`;
  const notes = [
    record.snooze &&
      `> [!NOTE]\n> Snoozed until ${record.snooze.until.slice(0, 16).replace("T", " ")} UTC by the label ${plainText(record.snooze.label)}: edited, and silent. Take the label off to end it sooner.`,
    record.previous !== null && `Follows #${record.previous}.`,
  ].filter(Boolean);
  const top = [head, ...notes].join("\n\n");
  return `${top}\n\n${fitPage(page, longestBody - top.length)}`;
};

/** A page within so many characters: without its table, and if that is not enough, cut at a paragraph. */
const fitPage = (page: string, most: number): string => {
  if (page.length <= most) return page;
  const short = page.replace(/<details><summary>Every column[\s\S]*?<\/details>/, "");
  return short.length <= most ? short : short.slice(0, short.lastIndexOf("\n\n", most));
};

/** JSON that cannot end the comment it stands in. */
const writeHidden = (value: unknown) =>
  JSON.stringify(value).replace(/[<>-]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);

/** What an issue's body remembers; undefined where a person rewrote it beyond reading. */
export const readIssueRecord = (
  body: string,
  model: string,
  environment: string,
): IssueRecord | undefined => {
  const marker = driftMarkers(model, environment).find((beginning) => body.startsWith(beginning));
  if (!marker) return undefined;
  const json = readJson(body.slice(marker.length - 1, body.indexOf(" -->", marker.length)));
  const result = issueRecordShape.safeParse(json);
  return result.success ? result.data : readFirst(json, model, environment);
};

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const readFirst = (json: unknown, model: string, environment: string): IssueRecord | undefined => {
  const result = firstRecordShape.safeParse(json);
  if (!result.success) return undefined;
  const { checks, streak, clean, told, closed, dispatched_at } = result.data;
  const drifting = told.length > 0 && !closed;
  const begun = beginHistory(model, environment);
  const history: DriftHistory = {
    ...begun,
    base: {
      ...begun.base,
      phase: drifting ? "drifting" : "ok",
      opening: drifting ? "0" : null,
      told: drifting ? told.map((name) => ({ name, check: "0" })) : [],
      recent: [],
      clean,
      streak,
      version: checks.at(-1)?.version ?? null,
      asked_at: dispatched_at,
    },
    folded: checks.length,
    checks: checks.map((check) => ({
      ...check,
      run: "0",
      attempt: 1,
      broken: false,
      warning: [],
      unjudged: [],
      effects: {},
      url: null,
    })),
  };
  // Its readers were told of these columns already, so the record says so: nothing is news of an old issue.
  return {
    check: null,
    opening: drifting ? "0" : null,
    told: told.map(markColumn),
    blind: null,
    snooze: null,
    previous: null,
    history,
  };
};
