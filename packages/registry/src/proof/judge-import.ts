import { dangerousModules, dangerousNames, hiddenDoors } from "./dangerous-imports.ts";
import { knownImports } from "./known-imports.ts";

export type ImportJudgement = { level: "note" | "warning" | "danger"; reason: string };

/**
 * What it means that a pickle imports a name. Loading calls what is imported with arguments of the file's choice, so
 * that a name is judged by the worst that a call of it can do.
 */
export const judgeImport = (module: string, name: string): ImportJudgement => {
  const path = `${module}.${name}`.split(".");
  const whole = findModule(path);
  if (whole) return { level: "danger", reason: whole };
  const named = dangerousNames
    .get(module.replace(/^__builtin__$/, "builtins"))
    ?.find(([words]) => matches(words, name));
  if (named) return { level: "danger", reason: named[1] };
  // A name may lead through a harmless module to whatever that one has imported: numpy.f2py.os.system.
  const door = name.split(".").find((part) => hiddenDoors.has(part) || /^__(?!newobj)\w+__$/.test(part));
  if (door !== undefined)
    return { level: "danger", reason: `reaches ${door} by way of ${module}, where nobody would look for it` };
  const known = knownImports.some(([modules, names]) => modules.test(module) && names.test(name));
  if (known) return { level: "note", reason: "known, and builds data only" };
  return { level: "warning", reason: "not known here; loading imports it and may call it" };
};

/** The longest part of the path that is a dangerous module as a whole. */
const findModule = (path: readonly string[]): string | undefined => {
  for (let length = path.length; length > 0; length--) {
    const reason = dangerousModules.get(path.slice(0, length).join("."));
    if (reason) return reason;
  }
  return undefined;
};

const matches = (words: string, name: string): boolean =>
  words.split(" ").some((word) => name === word || name.startsWith(`${word}.`));
