import { Column, Mode, Slot, slotCount, slots, useSlot } from "./memory";
import { parsed, parseNumber } from "./parse-number";

const space: i32 = 32;
const lastStart: i32 = 1023; // of the steps that `starts` has over the range of the edges
const parts: f64 = 16;
const golden: u64 = ((<u64>0x9e3779b9) << 32) | 0x7f4a7c15; // 2^64 over the golden ratio: odd, its bits well mixed

/** Counts one cell. */
export function addCell(index: u32, column: usize, start: usize, end: usize): void {
  const mode = load<i32>(column + Column.mode);
  if (mode === Mode.skip) return;
  if (start === end) increment(column + Column.missing);
  else if (mode === Mode.text || !addNumber(mode, column, start, end)) addText(index, start, end);
}

/** False for what is no number, or no plain one, or outside the edges: such cells are rare, and the asking side has them. */
function addNumber(mode: i32, column: usize, start: usize, end: usize): bool {
  while (start < end && load<u8>(start) === space) start++;
  while (start < end && load<u8>(end - 1) === space) end--;
  if (start === end || !parseNumber(start, end)) return false;
  return mode === Mode.tally ? tally(column, parsed) : hold(column, parsed);
}

function hold(column: usize, value: f64): bool {
  const n = load<u32>(column + Column.n);
  store<f64>(<usize>load<u32>(column + Column.values) + ((<usize>n) << 3), value);
  increment(column + Column.n);
  return true;
}

/** As `add` of ../../profile/numeric-tally.ts, and in the same operations, so that the bits are the same. */
function tally(column: usize, x: f64): bool {
  const first = load<f64>(column + Column.first);
  if (!(x >= first && x <= load<f64>(column + Column.last))) return false;
  increment(column + Column.n);
  if (x < load<f64>(column + Column.min)) store<f64>(column + Column.min, x);
  if (x > load<f64>(column + Column.max)) store<f64>(column + Column.max, x);
  addToSum(<usize>load<u32>(column + Column.sums), x);

  const edges = <usize>load<u32>(column + Column.edges);
  const starts = <usize>load<u32>(column + Column.starts);
  const slot = min(lastStart, <i32>((x - first) * load<f64>(column + Column.scale)));
  let low = max(0, load<i32>(starts + ((<usize>slot) << 2)) - 1);
  let high =
    slot < lastStart ? load<i32>(starts + ((<usize>(slot + 1)) << 2)) : load<i32>(column + Column.lastEdge);
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (load<f64>(edges + ((<usize>middle) << 3)) <= x) low = middle;
    else high = middle - 1;
  }
  const edge = load<f64>(edges + ((<usize>low) << 3));
  if (x === edge) increment(<usize>load<u32>(column + Column.at) + ((<usize>low) << 2));
  else {
    const next = load<f64>(edges + ((<usize>low) << 3), 8);
    const part = min(15, <i32>(((x - edge) / (next - edge)) * parts));
    increment(<usize>load<u32>(column + Column.cells) + ((<usize>((low << 4) + part)) << 2));
  }
  return true;
}

/** As `add` of ../../statistics/exact-sum.ts. */
function addToSum(sums: usize, x: f64): void {
  const bits = reinterpret<u64>(x);
  const upper = sums + ((<usize>((bits >> 52) & 2047)) << 3);
  const top = reinterpret<f64>(bits & 0xfffffffff8000000);
  store<f64>(upper, load<f64>(upper) + top);
  store<f64>(upper, load<f64>(upper, 16384) + (x - top), 16384);
}

/** Counts a text of a column among those that are there, or puts it there: `hasRoom` was asked before. */
function addText(column: u32, start: usize, end: usize): void {
  const length = <u32>(end - start);
  const hash = hashOf(column, start, length);
  let index = hash & (slotCount - 1);
  for (;;) {
    const slot = slots + <usize>index * Slot.size;
    const found = load<u32>(slot + Slot.hash);
    if (found === 0) {
      const text = useSlot(length);
      memory.copy(text, start, length);
      store<u32>(slot + Slot.hash, hash);
      store<u32>(slot + Slot.text, <u32>text);
      store<u32>(slot + Slot.length, length);
      store<u32>(slot + Slot.column, column);
      store<u32>(slot + Slot.count, 1);
      return;
    }
    if (
      found === hash &&
      load<u32>(slot + Slot.length) === length &&
      load<u32>(slot + Slot.column) === column &&
      equal(<usize>load<u32>(slot + Slot.text), start, length)
    ) {
      increment(slot + Slot.count);
      return;
    }
    index = (index + 1) & (slotCount - 1);
  }
}

/** Eight bytes at a time, by multiplication and shift; never 0. Bytes behind the text are masked. */
function hashOf(column: u32, start: usize, length: u32): u32 {
  let hash = <u64>length * golden + column;
  let at = start;
  let left = length;
  for (; left >= 8; left -= 8, at += 8) hash = mix(hash ^ load<u64>(at));
  if (left) hash = mix(hash ^ (load<u64>(at) & (<u64>-1 >> (64 - 8 * left))));
  hash = mix(hash);
  return <u32>(hash >> 32) | 1;
}

function mix(value: u64): u64 {
  const product = value * golden;
  return product ^ (product >> 32);
}

function equal(a: usize, b: usize, length: u32): bool {
  let left = length;
  for (; left >= 8; left -= 8, a += 8, b += 8) if (load<u64>(a) !== load<u64>(b)) return false;
  return left === 0 || ((load<u64>(a) ^ load<u64>(b)) & (<u64>-1 >> (64 - 8 * left))) === 0;
}

function increment(address: usize): void {
  store<u32>(address, load<u32>(address) + 1);
}
