import { stripVTControlCharacters } from "node:util";
import { countOf, formatCount } from "@mlops-actions/contracts/format";
import { oneLine } from "@mlops-actions/contracts/one-line";
import { formatSigned } from "@mlops-actions/evaluation/rules/format-number";
import type { Rate, ScenarioResult, SelfTest } from "@mlops-actions/evaluation/self-test/run-self-test";
import { paint, print, printTable } from "./terminal.ts";

/** Rates for people: false alarms first, then what each harm's detection is. */
export const printSelfTest = ({
  n,
  runs,
  seed,
  resamples,
  pair,
  left_out: leftOut,
  scenarios,
}: SelfTest): void => {
  const how =
    pair === "two-models"
      ? "your two models, each row's scores changing sides by a coin"
      : "two copies of your model, each wrong in 5 % of the rows";
  print(`${countOf(n, "row")} drawn anew ${formatCount(runs)} times; equally good models are ${how}.`);
  print(paint("dim", `${resamples} resamples, seed ${seed}; rates with their 95 % intervals.`));
  print();
  printTable(
    ["the challenger is", "by how much", "stopped", "said to be worse", "verdicts", "stopped by"],
    scenarios.map((scenario) => [
      oneLine(stripVTControlCharacters(scenario.name)),
      scenario.delta ? `${scenario.delta.metric} ${formatSigned(scenario.delta.mean)}` : "",
      paint(colourOf(scenario), formatRate(scenario.stopped)),
      formatRate(scenario.failed),
      listCounts(scenario.verdicts),
      listCounts(scenario.rules),
    ]),
  );
  print();
  const [equal] = scenarios;
  print(describeFalseAlarms(equal!));
  if (leftOut.length > 0) print(`Left out, for rows say nothing of them: ${leftOut.join(", ")}.`);
};

/** What people should know first: how often a good model is stopped, and by what. */
const describeFalseAlarms = ({ stopped, rules }: ScenarioResult): string => {
  const [most] = Object.entries(rules).sort((a, b) => b[1] - a[1]);
  const by = most ? `, mostly by ${most[0]}` : "";
  return stopped.share > 0.1
    ? `A model that is as good as the champion is stopped in ${percent(stopped.share)} % of the comparisons${by}. More rows or wider margins would help; a limit on the model itself may be one that neither model keeps.`
    : "A model that is as good as the champion is seldom stopped.";
};

const colourOf = ({ harmed, stopped }: ScenarioResult) =>
  (harmed ? stopped.share > 0.8 : stopped.share < 0.1) ? "green" : "yellow";

const percent = (share: number) => `${(100 * share).toFixed(share > 0 && share < 0.1 ? 1 : 0)}`;

const formatRate = ({ share, low, high }: Rate): string =>
  `${percent(share)} % [${percent(low)}, ${percent(high)}]`;

const listCounts = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .sort((a, b) => b[1] - a[1])
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");
