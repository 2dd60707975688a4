import { pickBelow, type Random } from "@mlops-actions/contracts/random";
import { type Compared, type Evidence, selectRows } from "../inputs/evidence.ts";
import { findGroups } from "../statistics/statistic.ts";
import { spoilRows } from "./spoil.ts";

/** How unlike two copies of the only model are made: a share of rows, in each copy others. */
const shareChanged = 0.05;

/**
 * Two models that are equally good by construction, on rows drawn anew from the user's own (whole groups where they
 * belong together). Of two models, each row's scores change sides by a coin: whatever tells them apart is chance then.
 * Of one model, two copies are changed in random rows by the same recipe.
 */
export const makeEqualPair = (evidence: Evidence, random: Random): Compared => {
  const rows = drawRows(evidence, random);
  const drawn = selectWithSlices(evidence, rows);
  if (drawn.champion) return swapRows(drawn as Compared, random);
  const copy = () => spoilRows(drawn, drawn.challenger, shareChanged, random);
  return { ...drawn, challenger: copy(), champion: copy() };
};

const drawRows = (evidence: Evidence, random: Random): Uint32Array => {
  const { n } = evidence;
  const groups = findGroups(evidence);
  if (!groups) return Uint32Array.from({ length: n }, () => pickBelow(n, random));
  const members = Array.from({ length: groups.count }, (): number[] => []);
  groups.of.forEach((group, row) => {
    members[group]!.push(row);
  });
  return Uint32Array.from(members.flatMap(() => members[pickBelow(groups.count, random)]!));
};

/** A group that is drawn twice is two groups: else a cluster bootstrap would see fewer than there are. */
const selectWithSlices = (evidence: Evidence, rows: Uint32Array): Evidence => {
  const picked = selectRows(evidence, rows);
  const slices = evidence.slices.map((slice) => ({
    ...slice,
    codes: Uint32Array.from(rows, (row) => slice.codes[row]!),
  }));
  return {
    ...picked,
    slices,
    ...(picked.groups && { groups: renumber(rows, picked.groups) }),
    ...(picked.queries && { queries: renumber(rows, picked.queries) }),
  };
};

/** A draw begins where the group changes or its first row comes again. */
const renumber = (rows: Uint32Array, codes: Uint32Array): Uint32Array => {
  let number = -1;
  let first = -1;
  return codes.map((code, i) => {
    if (i === 0 || code !== codes[i - 1] || rows[i] === first) {
      number++;
      first = rows[i]!;
    }
    return number;
  });
};

const swapRows = (evidence: Compared, random: Random): Compared => {
  const challenger = evidence.challenger.map((column) => column.slice());
  const champion = evidence.champion.map((column) => column.slice());
  for (let row = 0; row < evidence.n; row++)
    if (random() < 0.5)
      challenger.forEach((column, c) => {
        [column[row], champion[c]![row]] = [champion[c]![row]!, column[row]!];
      });
  return { ...evidence, challenger, champion };
};
