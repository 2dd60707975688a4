export type Whisker = {
  point: number;
  low?: number | undefined;
  high?: number | undefined;
  margin?: number | undefined;
  /** An absolute limit, for a value rather than a difference: drawn instead of margin and zero. */
  limit?: number | undefined;
};
export type Domain = { from: number; to: number };

/** A range that holds zero, the margins and the intervals, with a little air. */
export const findDomain = (whiskers: readonly Whisker[]): Domain => {
  const values = [
    ...whiskers.flatMap(({ point, low, high, margin, limit }) => [
      point,
      low ?? point,
      high ?? point,
      ...(limit === undefined ? [0, -(margin ?? 0)] : [limit]),
    ]),
  ].filter(Number.isFinite);
  const from = Math.min(...values);
  const to = Math.max(...values);
  const air = (to - from || 1) * 0.06;
  return { from: from - air, to: to + air };
};

/**
 * One interval of a difference as text, for code spans and terminals: `·┊·······┼·───●───·`, with the margin ┊, zero ┼ and
 * the point ●. All of it is of one column's width in any monospaced font.
 */
export const drawWhisker = (
  { point, low, high, margin, limit }: Whisker,
  domain: Domain,
  width = 21,
): string => {
  const cells = new Array<string>(width).fill("·");
  const columnOf = (value: number) => {
    const share = (value - domain.from) / (domain.to - domain.from);
    return Math.min(width - 1, Math.max(0, Math.round(share * (width - 1))));
  };
  if (low !== undefined && high !== undefined)
    for (let column = columnOf(low); column <= columnOf(high); column++) cells[column] = "─";
  if (limit !== undefined) cells[columnOf(limit)] = "┊";
  else {
    if (margin !== undefined && margin !== 0) cells[columnOf(-margin)] = "┊";
    cells[columnOf(0)] = "┼";
  }
  cells[columnOf(point)] = "●";
  return cells.join("");
};
