import { expect, it } from "vitest";
import { tellProgress } from "./tell-progress.ts";

it("tells of reading every ten seconds, and nothing of what is quick", () => {
  let seconds = 0;
  const lines: string[] = [];
  const update = tellProgress(
    (line) => lines.push(line),
    () => new Date(seconds * 1000),
  );
  for (; seconds <= 25; seconds++)
    update({ done: seconds * 2_000_000, total: 100_000_000, rows: seconds * 20_000 });
  expect(lines).toEqual([
    "read 20 MB of 100 MB, 200,000 rows, 2 MB/s, 40 s left",
    "read 40 MB of 100 MB, 400,000 rows, 2 MB/s, 30 s left",
  ]);
});
