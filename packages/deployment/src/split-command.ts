import { suggest } from "@mlops-actions/contracts/suggest";
import { UserError } from "@mlops-actions/contracts/user-error";
import { split } from "shlex";

/** What only a shell understands. No shell is involved, so that nothing in a version's name can become a command. */
const shellWords = new Set(["|", "||", "&", "&&", ";", ">", ">>", "<", "<<", "2>", "2>&1"]);

/**
 * Splits a command line into arguments the way a POSIX shell would, quotes respected, without running a shell.
 * @param where the setting's path, for errors: `models.flights.deploy.staging.serve`
 */
export const splitCommand = (line: string, where: string): string[] => {
  let words: string[];
  try {
    words = split(line);
  } catch (cause) {
    throw new UserError(`${where} cannot be split into arguments: ${(cause as Error).message}.`, {
      fix: "Close the quotation marks.",
      cause,
    });
  }
  const shell = words.find((word) => shellWords.has(word));
  if (shell !== undefined)
    throw new UserError(`${where} has "${shell}", and is not run by a shell.`, {
      fix: "Put the line into a script, or write: sh -c '…'",
    });
  if (words.length === 0) throw new UserError(`${where} is empty.`);
  return words;
};

/**
 * Fills `{name}` in each argument, after splitting: a value with spaces stays one argument.
 * Braces that name nothing near a known placeholder (JSON, Go templates) are left alone.
 */
export const fillPlaceholders = (
  words: readonly string[],
  values: Record<string, string>,
  where: string,
): string[] =>
  words.map((word) =>
    word.replaceAll(/\{([a-z_]+)\}/g, (text, name: string) => {
      const value = values[name];
      if (value !== undefined) return value;
      const near = suggest(name, Object.keys(values));
      if (near === undefined) return text;
      throw new UserError(`${where} has ${text}, which is not known.`, { fix: `Did you mean {${near}}?` });
    }),
  );
