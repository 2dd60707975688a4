import { countOf, formatBytes } from "@mlops-actions/contracts/format";

/** `kept`: what was here before, which counts for how much is done and not for how fast it comes. */
type State = { done: number; total: number; kept?: number; rows?: number };
type Progress = { update: (state: State) => void; end: () => void };

/** A line on standard error that tells bytes, rows where there are some, rate and time left; nothing where standard error is no terminal. */
export const showProgress = (title: string): Progress => {
  const stream = process.stderr;
  if (!stream.isTTY) return { update: () => {}, end: () => {} };
  const began = performance.now();
  let drawn = 0;
  const update = (state: State) => {
    const now = performance.now();
    if (now - drawn < 100 && state.done < state.total) return;
    drawn = now;
    stream.write(`\r\u001b[2K${describeProgress(title, state, (now - began) / 1000)}`);
  };
  return { update, end: () => stream.write(drawn ? "\n" : "") };
};

/** `flights@v0.2.0  ███████░░░  12.3 MB of 45 MB  3.2 MB/s  10 s left` */
export const describeProgress = (
  title: string,
  { done, total, kept = 0, rows }: State,
  seconds: number,
): string => {
  const share = total > 0 ? done / total : 1;
  const rate = seconds > 0 ? (done - kept) / seconds : 0;
  const filled = Math.round(share * 20);
  const left = done < total && rate > 0 ? `  ${Math.ceil((total - done) / rate)} s left` : "";
  const counted = rows === undefined ? "" : `  ${countOf(rows, "row")}`;
  return `${title}  ${"█".repeat(filled)}${"░".repeat(20 - filled)}  ${formatBytes(done)} of ${formatBytes(total)}${counted}  ${formatBytes(Math.round(rate))}/s${left}`;
};
