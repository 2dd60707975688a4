import { formatBytes } from "@mlops-actions/contracts/format";
import type { ByteSource } from "./byte-source.ts";

/** How much more may be read of what is packed in one file, in bytes. */
export type ScanBudget = { left: number; most: number };

/**
 * A few megabytes can be made to expand to any size, and a zip's members may all be the same bytes, over and over
 * (D. Fifield, "A better zip bomb", WOOT 2019). So what is read of packed data is bounded by the file that holds it,
 * all members and all looks at them together: four times the file, for what is hardly compressed, and a hundred
 * times, but at most 2 GiB, for what is. That is a matter of seconds.
 */
export const createBudget = (size: number): ScanBudget => {
  const most = 4 * size + Math.min(Math.max(100 * size, smallest), largest);
  return { left: most, most };
};

const smallest = 16 * 1024 ** 2;
const largest = 2 * 1024 ** 3;

/** @throws TooLarge where that was too much. */
export const spend = (budget: ScanBudget, bytes: number): void => {
  budget.left -= bytes;
  if (budget.left < 0)
    throw new TooLarge(
      `its packed data comes to more than the ${formatBytes(budget.most)} that are read of it`,
    );
};

/** The same bytes, paid for. */
export const payFor = (source: ByteSource, budget: ScanBudget): ByteSource => ({
  size: source.size,
  open: async function* (start, end) {
    for await (const chunk of source.open(start, end)) {
      spend(budget, chunk.length);
      yield chunk;
    }
  },
});

/** The scan was given up: what follows is not known. */
export class TooLarge extends Error {}
