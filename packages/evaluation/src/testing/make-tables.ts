import { Readable } from "node:stream";

/** A repeatable stream of numbers in [0, 1). */
export const stream = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

/** A file of a test: its name, its header and its lines. */
export const source = (name: string, header: string, lines: string[]) => ({
  name,
  open: () => Readable.from([`${[header, ...lines].join("\n")}\n`]),
});
