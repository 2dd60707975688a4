/** What was seen of one of the ordered pieces of data. */
type Sighting = { position: number; drifted: string[] };

export type Onset = {
  /** The first piece from which on the columns stay drifted; undefined where the last one is not. */
  first: number | undefined;
  /** The columns that drift in the last piece and from the onset on. */
  columns: string[];
  /** All that was looked at, in order. */
  looked: Sighting[];
};

/**
 * Finds the first of ordered pieces from which on columns stay drifted. A search by halves looks at log₂(n) + 1 of
 * them, and is right where drift that came stayed; with `all`, each one is looked at, and an onset is the end of the
 * last stretch without drift.
 * @param look which columns drift in a piece
 */
export const findOnset = async (
  count: number,
  look: (position: number) => Promise<string[]>,
  { all = false, column }: { all?: boolean; column?: string | undefined } = {},
): Promise<Onset> => {
  const seen = new Map<number, string[]>();
  const at = async (position: number): Promise<string[]> => {
    const found = seen.get(position) ?? (await look(position));
    seen.set(position, found);
    return column === undefined ? found : found.filter((name) => name === column);
  };
  const last = await at(count - 1);
  const drifts = async (position: number) => (await at(position)).some((name) => last.includes(name));
  const first = last.length === 0 && !all ? undefined : await (all ? scan : halve)(count, drifts);
  if (first !== undefined && first > 0) await at(first - 1);
  const looked = [...seen]
    .map(([position, drifted]) => ({ position, drifted }))
    .sort((a, b) => a.position - b.position);
  const since = looked.filter(({ position }) => first !== undefined && position >= first);
  const columns = last.filter((name) => since.every(({ drifted }) => drifted.includes(name)));
  return { first, columns: columns.length > 0 ? columns : last, looked };
};

type Drifts = (position: number) => Promise<boolean>;

/** Everything from `high` on drifts, nothing before `low` does. */
const halve = async (count: number, drifts: Drifts): Promise<number> => {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (await drifts(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
};

const scan = async (count: number, drifts: Drifts): Promise<number | undefined> => {
  let first: number | undefined = count;
  for (let position = count - 1; position >= 0; position--)
    if ((await drifts(position)) && first === position + 1) first = position;
  return first === count ? undefined : first;
};
