import type { Drift } from "@mlops-actions/contracts/drift";
import { describeEffect, sortBySeverity } from "./drift-words.ts";
import { escapeName, escapeSentence } from "./escape-name.ts";

const marks = { ok: "🟢", warn: "🟡", alert: "🔴", insufficient: "⚪" };
const shownAnswers = 3;

/** What a check says of the model beyond its inputs, a line each: performance, its answers, how columns go together. */
export const renderModelLines = ({ performance, predictions = [], joint }: Drift): string => {
  const line = (status: keyof typeof marks, what: string, words: string) =>
    `- ${marks[status]} **${what}** ${escapeSentence(words)}`;
  const { realised, estimated } = performance ?? {};
  return [
    realised && line(realised.status, "Measured with labels:", realised.reason),
    estimated &&
      line(
        estimated.status,
        "Expected from the scores:",
        `${estimated.reason}; assumes ${estimated.assumes}`,
      ),
    ...sortBySeverity(predictions)
      .slice(0, shownAnswers)
      .map((answer) =>
        line(answer.status, `Answers, ${escapeName(answer.name)}:`, answer.reason ?? describeEffect(answer)),
      ),
    joint && line(joint.status, "Together:", joint.reason),
  ]
    .filter(Boolean)
    .join("\n");
};
