import { countOf, formatBytes } from "@mlops-actions/contracts/format";

const pause = 10_000;

/** Writes a line into the log every ten seconds of reading: how much, how many rows, how fast, how long still. None for what is quick. */
export const tellProgress = (tell: (line: string) => void, now: () => Date) => {
  const began = now().getTime();
  let told = began;
  return ({ done, total, rows }: { done: number; total: number; rows: number }): void => {
    const time = now().getTime();
    if (time - told < pause) return;
    told = time;
    const rate = (done * 1000) / (time - began);
    const left = Math.ceil((total - done) / rate);
    tell(
      `read ${formatBytes(done)} of ${formatBytes(total)}, ${countOf(rows, "row")}, ${formatBytes(Math.round(rate))}/s, ${left} s left`,
    );
  };
};
