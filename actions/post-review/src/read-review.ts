import { type ReviewFile, reviewContract } from "@mlops-actions/contracts/review";
import { UserError } from "@mlops-actions/contracts/user-error";
import { type Verdict, verdictContract } from "@mlops-actions/contracts/verdict";
import { runFiles } from "@mlops-actions/runner/run-directory";
import { readArchive } from "./read-archive.ts";

/** Far above what evaluate-gate writes (kilobytes), and little enough to be read whole. */
export const largestArchive = 1024 * 1024;
const largestFile = 2 * 1024 * 1024;

const most = { depth: 20, values: 100_000, text: 4000, rules: 100, slices: 5000 };

/**
 * What an artifact says, checked: its files, their schemas, and that it speaks of this model and this commit. The
 * Markdown that lies beside (comment.md) is for people who download it; here it is not even opened.
 * @throws UserError for whatever is not as evaluate-gate writes it
 */
export const readReview = (
  archive: Buffer,
  expected: { model: string; head: string },
): { verdict: Verdict; review: ReviewFile } => {
  const names = [runFiles.verdict, runFiles.review, runFiles.comment];
  const files = readArchive(archive, { names, mostBytes: largestFile });
  const verdict = verdictContract.parse(readJson(files, runFiles.verdict), runFiles.verdict);
  const review = reviewContract.parse(readJson(files, runFiles.review), runFiles.review);
  refuseEndless(verdict);
  const { model, head } = expected;
  if (verdict.model !== model || review.model !== model)
    throw new UserError(`The artifact is of another model than ${model}.`, {
      fix: "The input model names the one that the gate judged; each model has its own step.",
    });
  if (review.head !== head)
    throw new UserError(`The artifact is of another commit than the run's own, ${head.slice(0, 7)}.`, {
      fix: "The run made it of something else than its pull request's head: look at its changes to the workflow.",
    });
  return { verdict, review };
};

const readJson = (files: ReadonlyMap<string, Buffer>, name: string): string => {
  const bytes = files.get(name);
  if (!bytes)
    throw new UserError(`The artifact has no ${name}.`, {
      fix: "The gate's job and this one must use the same version of mlops-actions.",
    });
  const text = bytes.toString("utf8");
  refuseDeep(text, name);
  return text;
};

/**
 * Before it is parsed: what nests without end, or holds a text without end, is none of ours. Read character by character,
 * because a pattern for JSON's strings is either slow or deep on a hostile one.
 */
const refuseDeep = (text: string, name: string): void => {
  let depth = 0;
  let values = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') {
      const start = at;
      for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === "\\") at++;
      if (at - start > most.text) throw tooMuch(name, "a text", most.text);
    } else if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}") depth--;
    else if (character === ",") values++;
    if (depth > most.depth) throw tooMuch(name, "a nesting", most.depth);
    if (values > most.values) throw tooMuch(name, "a count of values", most.values);
  }
};

const refuseEndless = ({ rules }: Verdict): void => {
  const slices = rules.filter(({ slice }) => slice !== undefined).length;
  if (slices > most.slices) throw tooMuch(runFiles.verdict, "a count of slices", most.slices);
  if (rules.length - slices > most.rules) throw tooMuch(runFiles.verdict, "a count of rules", most.rules);
};

const tooMuch = (name: string, what: string, limit: number) =>
  new UserError(`${name} in the artifact has ${what} above ${limit}.`, {
    fix: "evaluate-gate writes nothing like that: look at the run.",
  });
