import fc from "fast-check";
import { expect, it } from "vitest";
import { splitLines } from "./split-lines.ts";

const split = (chunks: readonly string[], clock: () => number = () => 0): string[] => {
  const lines: string[] = [];
  const splitter = splitLines((line) => lines.push(line), clock);
  for (const chunk of chunks) splitter.push(chunk);
  splitter.end();
  return lines;
};

it("gives the same lines however the text is cut", () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[ -~]{0,9}$/), { minLength: 1 }),
      fc.constantFrom("\n", "\r\n"),
      fc.array(fc.nat(200), { maxLength: 8 }),
      (lines, end, cuts) => {
        const text = lines.map((line) => line + end).join("");
        const places = [0, ...cuts.filter((cut) => cut < text.length).sort((a, b) => a - b), text.length];
        const chunks = places.slice(1).map((place, index) => text.slice(places[index], place));
        expect(split(chunks)).toEqual(lines);
      },
    ),
  );
});

it("shows a progress bar once a second, and how it ended", () => {
  let time = 0;
  const states = Array.from({ length: 30 }, (_, i) => `\r${i}%`);
  const lines = split([...states, "\n", "done\n"], () => (time += 100));
  expect(lines[0]).toBe("0%");
  expect(lines.slice(-2)).toEqual(["29%", "done"]);
  expect(lines.length).toBeLessThan(7);
});

it("keeps memory bounded where no line ends, and gives a last line without an end", () => {
  const lines = split([..."x".repeat(3)].map((x) => x.repeat(50_000)));
  expect(lines.join("")).toBe("x".repeat(150_000));
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(64 * 1024);
});
