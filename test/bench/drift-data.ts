/** The table that test/bench/drift.ts measures on: twenty columns as services log them, the same bytes from the same seed. */
import { closeSync, openSync, writeSync } from "node:fs";

const cities = Array.from({ length: 200 }, (_, index) => `city-${index}`);
const names = [
  ...[
    "id",
    "when",
    "country",
    "city",
    "device",
    "note",
    "flag",
    "small",
    "hour",
    "amount",
    "distance",
    "age",
  ],
  ...["score", "exact", "ratio", "lat", "lon", "wait", "sparse", "balance"],
];

/** Writes rows until there are this many bytes. @returns how many rows */
export const writeTable = (path: string, bytes: number, seed: number): number => {
  let state = seed >>> 0;
  const random = () => {
    // xorshift (G. Marsaglia, Xorshift RNGs, Journal of Statistical Software 8, 2003)
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const file = openSync(path, "w");
  let written = 0;
  let rows = 0;
  let text = `${names.join(",")}\n`;
  while (written + text.length < bytes) {
    const u = random();
    const v = random();
    const normal = Math.sqrt(-2 * Math.log(1 - u)) * Math.cos(2 * Math.PI * v);
    const second = Math.floor(u * 60);
    text += `${rows},2026-01-${10 + Math.floor(v * 20)}T12:00:${10 + (second % 50)},${"DEFR"[Math.floor(u * 4)]}X,`;
    text += `${cities[Math.floor(u * v * 200)]},${v < 0.6 ? "phone" : v < 0.9 ? "desk" : "tablet"},`;
    text += `${u < 0.1 ? '"late, then cancelled"' : u < 0.2 ? "" : "ok"},${u < 0.3 ? "true" : "false"},`;
    text += `${Math.floor(u * 10)},${Math.floor(v * 24)},${Math.round(Math.exp(normal + 3) * 100) / 100},`;
    text += `${Math.round(u * 30_000) / 1000},${18 + Math.floor(70 * u * v)},${Math.round(u * 1e4) / 1e4},`;
    text += `${normal},${Math.round(v * 1e6) / 1e6},${40 + Math.round(u * 1e5) / 1e5},`;
    text += `${-74 + Math.round(v * 1e5) / 1e5},${Math.round(-600 * Math.log(1 - v))},`;
    text += `${v < 0.05 ? Math.round(u * 100) : ""},${Math.round(normal * 1e5) / 100}\n`;
    rows++;
    if (text.length < 1 << 20) continue;
    written += writeSync(file, text);
    text = "";
  }
  writeSync(file, text);
  closeSync(file);
  return rows;
};
