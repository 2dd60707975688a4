import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { Importances } from "@mlops-actions/reporting/drift-words";

/** `drift.importances` of mlops.yml: a map, or a JSON file that holds one. @throws UserError on anything else. */
export const readImportances = async (
  given: string | Importances | undefined,
  workspace: string,
): Promise<Importances | undefined> => {
  if (typeof given !== "string") return given;
  const fix = 'Write one number a column, such as {"age": 0.4, "city": 0.1}.';
  const text = await readFile(resolve(workspace, given), "utf8").catch((cause: Error) => {
    throw new UserError(`drift.importances: ${given} cannot be read: ${cause.message}.`, { fix, cause });
  });
  let map: unknown;
  try {
    map = JSON.parse(text);
  } catch (cause) {
    throw new UserError(`drift.importances: ${given} is not JSON: ${(cause as Error).message}.`, {
      fix,
      cause,
    });
  }
  const entries = typeof map === "object" && map !== null && !Array.isArray(map) ? Object.entries(map) : [];
  const wrong = entries.find(([, value]) => typeof value !== "number" || !(value >= 0));
  if (entries.length === 0 || wrong)
    throw new UserError(
      `drift.importances: ${given} ${wrong ? `gives ${JSON.stringify(wrong[0])} ${JSON.stringify(wrong[1])}` : "is not a map of columns to numbers"}.`,
      { fix },
    );
  return map as Importances;
};
