import { UserError } from "@mlops-actions/contracts/user-error";

/** Checks golden.jsonl: each line a JSON object with `request` and `response`. Returns the number of lines. */
export const checkGolden = (text: string, path: string): number => {
  const lines = text.split(/\r?\n/);
  let count = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    count++;
    const fault = findFault(line);
    if (fault)
      throw new UserError(`${path}:${index + 1}: ${fault}.`, {
        fix: 'Each line is one request and the answer that a deployment must repeat: {"request": …, "response": …}.',
      });
  }
  if (count === 0) throw new UserError(`${path} is empty: a golden file needs at least one line.`);
  return count;
};

const findFault = (line: string): string | undefined => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `not JSON: ${(error as Error).message}`;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "not a JSON object";
  for (const key of ["request", "response"]) if (!Object.hasOwn(value, key)) return `"${key}" is missing`;
  return undefined;
};
