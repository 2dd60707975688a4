import { randomUUID } from "node:crypto";

/**
 * Runs a body during which lines such as `::set-output …` on standard output are text and not commands to the runner,
 * so that what a training prints (its data, say) cannot steer the job. The word that ends it is random.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#stopping-and-starting-workflow-commands
 */
export const withCommandsStopped = async <T>(body: () => Promise<T>): Promise<T> => {
  const word = randomUUID();
  process.stdout.write(`::stop-commands::${word}\n`);
  try {
    return await body();
  } finally {
    process.stdout.write(`::${word}::\n`);
  }
};
