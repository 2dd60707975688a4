import type { DriftPlan } from "@mlops-actions/contracts/project";
import type { LiveReference } from "./compare-with-live.ts";

type Subject = { plan: DriftPlan; live: LiveReference | undefined; model: string; config: string };

/** How to make the same comparison on a laptop. */
export const describeCommand = ({ plan, live, model, config }: Subject): string => {
  const current = listCurrent(plan.current).map(quote);
  // What a database counts is told in mlops.yml alone.
  const data = current.length > 0 ? ` --current ${current.join(" ")}` : "";
  const check = `npx mlops drift --reference ${live ? quote(live.asset) : "reference.csv"}${data} --config ${quote(config)} --model ${quote(model)} --report drift.html`;
  return live ? `gh release download ${quote(live.tag)} --pattern ${quote(live.asset)}\n${check}` : check;
};

const listCurrent = (current: DriftPlan["current"]): readonly string[] => {
  if (typeof current === "string") return [current];
  return "sql" in current ? [] : current;
};

/** A word for a POSIX shell. */
const quote = (word: string) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);
