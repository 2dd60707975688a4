import type { DriftPlan } from "@mlops-actions/contracts/project";
import type { LiveReference } from "./compare-with-live.ts";

type Subject = { plan: DriftPlan; live: LiveReference | undefined; model: string; config: string };

/** How to make the same comparison on a laptop. */
export const describeCommand = ({ plan, live, model, config }: Subject): string => {
  const patterns = typeof plan.current === "string" ? [plan.current] : plan.current;
  const check = `npx mlops drift --reference ${live ? quote(live.asset) : "reference.csv"} --current ${patterns.map(quote).join(" ")} --config ${quote(config)} --model ${quote(model)} --report drift.html`;
  return live ? `gh release download ${quote(live.tag)} --pattern ${quote(live.asset)}\n${check}` : check;
};

/** A word for a POSIX shell. */
const quote = (word: string) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);
