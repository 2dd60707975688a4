import { countOf, formatNumber } from "@mlops-actions/contracts/format";
import { oneLine } from "@mlops-actions/contracts/one-line";
import type { GitHub } from "@mlops-actions/github/connect";
import { type FoundVersion, findVersions } from "@mlops-actions/registry/search/find-versions";
import { cacheFolder } from "./cache-folder.ts";
import { formatTime } from "./registry-words.ts";
import { paint, printJson, printNote, printTable } from "./terminal.ts";

/** Columns that every row has already. */
const shown = new Set(["model", "version", "created", "stage", "yanked"]);

/** Prints the versions that fit an expression, with what its fields hold. */
export const listWhere = async (
  github: GitHub,
  search: { expression: string; model?: string },
  { json }: { json?: boolean },
): Promise<void> => {
  const { found, versions, opened, unknown } = await findVersions(github, {
    ...search,
    cache: cacheFolder("manifests"),
  });
  for (const name of unknown) printNote(`Note: no version says anything of ${oneLine(name)}.`);
  if (json) return printJson(found);
  if (found.length === 0)
    return printNote(`None of ${countOf(versions, "version")} fits ${oneLine(search.expression)}`);
  const columns = Object.keys(found[0]!.values).filter((name) => !shown.has(name));
  printTable(
    ["version", "registered", "stages", ...columns.map(oneLine)],
    found.map((version) => [
      paint(version.yanked ? "strikethrough" : "bold", version.tag),
      formatTime(version.at),
      version.stages.map((stage) => paint("cyan", stage)).join(", ") || "–",
      ...columns.map((name) => describeValue(version.values[name])),
    ]),
  );
  printNote(
    `\n${found.length} of ${countOf(versions, "version")}; ${countOf(opened, "manifest")} looked at.`,
  );
};

const describeValue = (value: FoundVersion["values"][string]): string => {
  if (value === null || value === undefined) return "–";
  if (typeof value === "number") return formatNumber(value);
  const text = Array.isArray(value)
    ? value.map((each) => shorten(String(each))).join(", ") || "–"
    : typeof value === "object"
      ? JSON.stringify(value)
      : shorten(String(value));
  return oneLine(text);
};

/** A digest is known by its beginning. */
const shorten = (text: string) => (/^[0-9a-f]{40,64}$/.test(text) ? text.slice(0, 12) : text);
