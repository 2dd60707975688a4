/** `12,000`: the same separators whatever the machine's locale. */
export const formatCount = (count: number): string => count.toLocaleString("en-US");

/** `1 file`, `12,000 files`. */
export const countOf = (count: number, noun: string): string =>
  `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;

/** A number for people: four significant digits, integers as they are. */
export const formatNumber = (value: number): string =>
  Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));

/** `+0.012`, with a minus as print has it: for differences. */
export const formatSigned = (value: number): string =>
  `${value < 0 ? "−" : "+"}${formatNumber(Math.abs(value))}`;

/** ` [0.66, 0.682]`, with a blank before it; nothing where there is no interval. */
export const formatInterval = (
  ci: { low: number; high: number } | undefined,
  format: (value: number) => string = formatNumber,
): string => (ci ? ` [${format(ci.low)}, ${format(ci.high)}]` : "");

const units = ["kB", "MB", "GB", "TB"];

/** `512 bytes`, `1.23 MB`: three significant digits of decimal units. */
export const formatBytes = (bytes: number): string => {
  if (bytes < 1000) return countOf(bytes, "byte");
  const rounded = Number(bytes.toPrecision(3)); // before the unit is chosen: 999,999 is 1 MB and not 1000 kB
  const power = Math.min(units.length, Math.floor(Math.log10(rounded) / 3));
  return `${Number((rounded / 1000 ** power).toPrecision(3))} ${units[power - 1]}`;
};
