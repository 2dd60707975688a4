import { formatCount } from "@mlops-actions/contracts/format";
import type { Finding } from "@mlops-actions/contracts/manifest";
import { readFrom } from "./byte-reader.ts";
import type { ByteSource } from "./byte-source.ts";
import { judgeImport } from "./judge-import.ts";
import { type PickleEnd, type PickleImport, readPickle } from "./read-pickle.ts";
import { TooLarge } from "./scan-budget.ts";

export type Found = Omit<Finding, "path">;

export type PickleScan = {
  /** Every name that is imported, in the order in which they are met, each once; null: one made while it runs. */
  imports: PickleImport[];
  findings: Found[];
  /** How the first pickle ended, and how many whole ones there are. */
  end: PickleEnd["how"];
  pickles: number;
  joblib: boolean;
  /** Its end was not reached: what follows is not known. */
  gaveUp: boolean;
};

const mostImports = 2_000;
/** Each name is imported once and remembered, pickle by pickle; so many more only take time. */
const mostEvents = 1_000_000;

/**
 * Lists what a file of one or several pickles imports when it is loaded. Opcodes are read, nothing is executed.
 * A file that joblib wrote is read both ways, as joblib and as pickle would: each passes over what the other runs.
 */
export const scanPickle = async (source: ByteSource, start = 0): Promise<PickleScan> => {
  const first = await readAll(source, start, true);
  if (first.joblib) {
    const plain = await readAll(source, start, false);
    for (const found of plain.found.values()) note(first.found, found);
  }
  const { found, facts, end, pickles, joblib, gaveUp } = first;
  return {
    imports: [...found.values()],
    findings: [...facts, ...[...found.values()].map(toFinding)].sort(byLevel),
    end,
    pickles,
    joblib,
    gaveUp,
  };
};

type Reading = {
  found: Map<string, PickleImport>;
  facts: Found[];
  end: PickleEnd["how"];
  pickles: number;
  joblib: boolean;
  gaveUp: boolean;
};

const readAll = async (source: ByteSource, start: number, skipArrays: boolean): Promise<Reading> => {
  const reader = readFrom(source, start);
  const reading: Reading = {
    found: new Map(),
    facts: [],
    end: "cut",
    pickles: 0,
    joblib: false,
    gaveUp: false,
  };
  const extensions = new Set<number>();
  let persistent = false;
  let events = 0;
  try {
    for (;;) {
      const here = new Map<string, PickleImport>();
      const end = await readPickle(reader, {
        skipArrays,
        onImport: (name) => {
          note(here, name);
          if (++events > mostEvents) throw new TooLarge("it imports more often than any model needs");
        },
        onExtension: (code) => extensions.size < 100 && extensions.add(code),
        onPersistent: () => {
          persistent = true;
        },
        onArray: () => {
          reading.joblib = true;
        },
      });
      const isFirst = reading.pickles === 0;
      if (isFirst) reading.end = end.how;
      // After the last pickle there may be anything, such as the numbers of a PyTorch file of old: what is read into
      // them is no name.
      const isData = !isFirst && end.how !== "stop" && end.how !== "refused";
      for (const name of here.values()) if (!isData || isName(name)) note(reading.found, name);
      if (end.how === "stop") {
        reading.pickles++;
        if (await reader.fill(1)) continue;
      } else if (!isData || [...here.values()].some(isName)) reading.facts.push(describeEnd(end));
      break;
    }
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    reading.gaveUp = true;
    reading.facts.push({
      level: "danger",
      name: "not all of it",
      reason: `could not be scanned: ${error.message}`,
    });
  } finally {
    await reader.close();
  }
  for (const code of extensions)
    reading.facts.push({
      level: "warning",
      name: `extension ${code}`,
      reason: "imports what the loading process has registered under this number",
    });
  if (persistent)
    reading.facts.push({
      level: "note",
      name: "persistent id",
      reason: "an object that the loader gets from elsewhere, as PyTorch does with its tensors",
    });
  if (reading.found.size >= mostImports)
    reading.facts.push({
      level: "danger",
      name: `more than ${formatCount(mostImports)} imports`,
      reason: "not all of them are listed",
    });
  return reading;
};

const note = (found: Map<string, PickleImport>, name: PickleImport): void => {
  if (found.size < mostImports) found.set(JSON.stringify(name), name);
};

const isName = (name: PickleImport) =>
  name !== null && /^[A-Za-z_][\w.]*$/.test(`${name.module}.${name.name}`);

const toFinding = (found: PickleImport): Found =>
  found
    ? { ...judgeImport(found.module, found.name), name: `${found.module}.${found.name}` }
    : {
        level: "danger",
        name: "(a name made while loading)",
        reason: "what it imports is put together by the pickle itself, so that it cannot be read",
      };

const describeEnd = (end: PickleEnd): Found => {
  if (end.how === "refused")
    return { level: "danger", name: `byte ${end.at}`, reason: `${end.why}; not read further` };
  return end.how === "broken"
    ? { level: "warning", name: `byte ${end.at}`, reason: "is no opcode of a pickle; loading fails here" }
    : {
        level: "warning",
        name: "end of file",
        reason: "comes before the pickle's own end; loading fails here",
      };
};

const levels = ["danger", "warning", "note"];
export const byLevel = (a: Pick<Found, "level">, b: Pick<Found, "level">): number =>
  levels.indexOf(a.level) - levels.indexOf(b.level);
