import { stripVTControlCharacters } from "node:util";
import { countOf, formatCount } from "@mlops-actions/contracts/format";
import { oneLine } from "@mlops-actions/contracts/one-line";
import type { Replay } from "./replay-version.ts";
import { paint, print, printTable } from "./terminal.ts";

const mostShown = 20;

/** Whether the verdict came out again, from what, and where it did not. */
export const printReplay = ({
  version,
  reproduced,
  recorded,
  replayed,
  inputs,
  compared,
  differences,
}: Replay): void => {
  const word = reproduced ? paint(["bold", "green"], "REPRODUCED") : paint(["bold", "red"], "DIFFERENT");
  print(
    `${word}  ${version}: ${reproduced ? `verdict ${recorded}, all ${formatCount(compared)} numbers and words of it are the same to the last bit` : `recorded ${recorded}, replayed ${replayed}; ${countOf(differences.length, "difference")}`}.`,
  );
  print();
  printTable(
    ["judged from", ""],
    Object.entries(inputs).map(([name, value]) => [
      name,
      value.length === 64 ? `sha256 ${value.slice(0, 12)}` : value,
    ]),
  );
  if (reproduced) return;
  print();
  printTable(
    ["where", "recorded", "replayed"],
    differences
      .slice(0, mostShown)
      .map((one) => [one.path, one.recorded, one.replayed].map((cell) => clean(cell))),
  );
  if (differences.length > mostShown) print(`…and ${differences.length - mostShown} more (--json has all).`);
};

const clean = (value: unknown) => oneLine(stripVTControlCharacters(String(value ?? ""))).slice(0, 60);
