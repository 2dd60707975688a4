import type { DriftConfig } from "@mlops-actions/contracts/drift-config";
import type { LabelledRows, LabelStudy } from "@mlops-actions/contracts/label-study";
import { UserError } from "@mlops-actions/contracts/user-error";
import { parseNumberText } from "../read/parse-number.ts";
import { type JoinedLabels, showIds } from "./join-labels.ts";
import { needCells, type Rows } from "./read-rows.ts";

type Tables = { predictions: Rows; labels: Rows; joined: JoinedLabels };
type Prediction = DriftConfig["prediction"];

/** The answers' columns that a task needs, of those that there are. */
export const scoreColumns = (
  { task, names }: LabelStudy,
  prediction: Prediction,
  header: readonly string[],
): string[] => {
  if (task !== "multiclass") return [names.score];
  const ofClasses = header.filter((name) => name.startsWith(`${names.score}_`)).sort();
  if (ofClasses.length >= 2) return ofClasses;
  return [prediction?.class ?? `${names.score}_<class>`];
};

/**
 * Labels and answers of the rows that have both, as the study takes them.
 * @throws UserError for a label or a score that is none
 */
export const readTruth = (study: LabelStudy, tables: Tables, prediction: Prediction): LabelledRows => {
  const { names } = study;
  const { predictions, labels, joined } = tables;
  const ids = needCells(predictions, names.id, "drift.labels.id");
  const idOf = (pair: number) => ids[joined.pairs[pair]!.prediction]!;
  const all = needCells(labels, names.label, "drift.labels.label");
  const truths = joined.pairs.map(({ label }) => all[label]!);
  const columns = scoreColumns(study, prediction, predictions.header);
  const answers = columns.map((column) => {
    const cells = needCells(predictions, column, "drift.prediction");
    return joined.pairs.map((pair) => cells[pair.prediction] ?? "");
  });
  const place = { called: predictions.called, idOf };
  const ofLabels = { ...place, called: labels.called, column: names.label };

  if (study.task === "multiclass" && columns.length === 1)
    return readClasses(truths, answers[0]!, { ...place, column: columns[0]! });
  const scores = answers.map((texts, index) => readNumbers(texts, { ...place, column: columns[index]! }));
  if (study.task === "regression") return { y: readNumbers(truths, ofLabels), scores };
  if (study.task === "binary")
    return { y: readBinary(truths, prediction?.positive ?? "1", ofLabels), scores };
  const classes = columns.map((column) => column.slice(names.score.length + 1));
  return { y: readIndices(truths, classes, ofLabels), scores, classes };
};

type Place = { called: string; column: string; idOf: (row: number) => string };

/** A number for each text, or what is wrong with the first few. */
const readEach = (
  texts: readonly string[],
  meaning: (text: string) => number | undefined,
  expected: string,
  { called, column, idOf }: Place,
): Float64Array => {
  const bad: number[] = [];
  const values = Float64Array.from(texts, (text, row) => {
    const value = meaning(text);
    if (value === undefined || !Number.isFinite(value)) bad.push(row);
    return value ?? Number.NaN;
  });
  if (bad.length === 0) return values;
  throw new UserError(
    `${called}: ${column} of ${bad.length} ${bad.length === 1 ? "row" : "rows"} is not ${expected}, but ${showIds([...new Set(bad.map((row) => texts[row]!))])} (ids ${showIds(bad.map(idOf))}).`,
  );
};

const readNumbers = (texts: readonly string[], place: Place): Float64Array =>
  readEach(texts, parseNumberText, "a finite number", place);

const words: Record<string, string> = { true: "1", false: "0" };

/** 1 and 1.0 and true are one label. */
const normalise = (text: string): string => {
  const word = words[text.toLowerCase()] ?? text;
  const number = parseNumberText(word);
  return Number.isNaN(number) ? word : String(number);
};

/** 1 where the label is the positive one. With a positive of the team's own there may be one other. */
const readBinary = (texts: readonly string[], positive: string, place: Place): Float64Array => {
  const yes = normalise(positive);
  const others = new Set(texts.map(normalise));
  others.delete(yes);
  const [no] = yes === "1" ? ["0"] : others;
  return readEach(
    texts,
    (text) => {
      const word = normalise(text);
      return word === yes ? 1 : word === no && (yes === "1" || others.size === 1) ? 0 : undefined;
    },
    yes === "1"
      ? "0 or 1 (drift.prediction.positive says how the positive one is written)"
      : `${JSON.stringify(positive)} or one other word`,
    place,
  );
};

const readIndices = (texts: readonly string[], classes: readonly string[], place: Place): Float64Array => {
  const known = new Map(classes.map((name, index) => [name, index]));
  return readEach(texts, (text) => known.get(text), `a class that is scored (${classes.join(", ")})`, place);
};

/** Answers that are classes alone: a class's score is 1 where it was answered. Good for counts of hits, for nothing else. */
const readClasses = (truths: readonly string[], answers: readonly string[], place: Place): LabelledRows => {
  readEach(answers, (text) => (text === "" ? undefined : 0), "a class", place);
  const classes = [...new Set([...truths, ...answers])].sort();
  const scores = classes.map((name) => Float64Array.from(answers, (answer) => (answer === name ? 1 : 0)));
  return { y: readIndices(truths, classes, place), scores, classes };
};
