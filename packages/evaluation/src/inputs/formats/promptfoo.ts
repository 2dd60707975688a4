import { fieldsOf, isNumber, type Numbers, type SummaryFormat } from "./format.ts";

const resultsOf = (json: unknown) => {
  const { stats, results } = fieldsOf(fieldsOf(json).results);
  return { stats: fieldsOf(stats), rows: Array.isArray(results) ? results.map(fieldsOf) : [] };
};

/**
 * `promptfoo eval --output results.json`, over all its prompts and providers: `successes`, `failures`, `errors`,
 * `pass_rate`, `score` (the mean), `score.<name>` of named scores, `latency_ms` (the mean), `cost`, `tokens`.
 */
export const promptfoo: SummaryFormat = {
  name: "promptfoo",
  recognise: ({ json }) => isNumber(resultsOf(json).stats.successes),
  read: ({ json }) => {
    const { stats, rows } = resultsOf(json);
    const numbers: Numbers = {};
    const set = (name: string, value: unknown) => {
      if (isNumber(value)) numbers[name] = value;
    };
    const counts = ["successes", "failures", "errors"].map((name) => {
      set(name, stats[name]);
      return isNumber(stats[name]) ? stats[name] : 0;
    });
    set("pass_rate", counts[0]! / counts.reduce((sum, count) => sum + count, 0));
    set("score", mean(rows.map(({ score }) => score)));
    const named = rows.map(({ namedScores }) => fieldsOf(namedScores));
    for (const name of new Set(named.flatMap(Object.keys)))
      set(`score.${name}`, mean(named.map((scores) => scores[name])));
    set("latency_ms", mean(rows.map(({ latencyMs }) => latencyMs)));
    const costs = rows.map(({ cost }) => cost).filter(isNumber);
    if (costs.length > 0)
      set(
        "cost",
        costs.reduce((sum, cost) => sum + cost, 0),
      );
    set("tokens", fieldsOf(stats.tokenUsage).total);
    return { numbers };
  },
};

const mean = (values: readonly unknown[]): number => {
  const numbers = values.filter(isNumber);
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
};

/**
 * Its single results as rows: the test's number is the id (with the prompt's and the provider's where there are
 * several of them), `score` what the assertions gave, `pass` whether all held.
 */
export const readPromptfooSamples = (json: unknown): Record<string, unknown>[] | undefined => {
  const { rows } = resultsOf(json);
  if (rows.length === 0 || rows.some(({ testIdx }) => !isNumber(testIdx))) return undefined;
  const prompts = new Set(rows.map(({ promptIdx }) => promptIdx)).size;
  return rows.map(({ testIdx, promptIdx, score, success }) => ({
    id: prompts > 1 ? `${testIdx}/${promptIdx}` : String(testIdx),
    score,
    pass: success,
  }));
};
