/**
 * What lies where in the scanner's memory. The asking side (../fast-scanner.ts) places the regions and sets
 * these addresses; nothing is allocated in here.
 */

/** Bytes of which one call takes rows. Positions, spans and the scratch are sized by it. */
export const window: usize = 1 << 16;

/** One u32 a separator, line break or quote of the window. */
export let positions: usize = 0;
/** Start and end (u32 each) of a row's fields. */
export let spans: usize = 0;
/** Fields without their doubled quotes. */
export let scratch: usize = 0;
/** f64: 10^0 to 10^22, all exact. */
export let powers: usize = 0;
/** u64: the upper 64 bits of 10^-64 to 10^64, cut, not rounded. */
export let mantissas: usize = 0;

/** Of each column, see below. */
export let columns: usize = 0;
/** How many columns the header has. */
export let width: i32 = 0;
export let separator: i32 = 0;

/** A hash table of texts with their counts, for all columns; `slotCount` is a power of two. */
export let slots: usize = 0;
export let slotCount: u32 = 0;
export let slotsUsed: u32 = 0;
/** Where the bytes of those texts are. */
export let arena: usize = 0;
export let arenaUsed: usize = 0;
export let arenaSize: usize = 0;

export let rows: u32 = 0;
/** Rows with fewer or more fields than the header. */
export let ragged: u32 = 0;

export namespace Column {
  export const size: usize = 96;
  export const mode: usize = 0; // i32, of Mode
  export const missing: usize = 4; // u32
  export const n: usize = 8; // u32: numbers tallied, or held
  export const lastEdge: usize = 12; // i32: index
  export const edges: usize = 16; // f64[]
  export const starts: usize = 20; // i32[]: edges by equal steps over the range
  export const at: usize = 24; // u32[]: numbers equal to an edge
  export const cells: usize = 28; // u32[]: numbers between two edges, sixteen cells each
  export const sums: usize = 32; // f64[2][2048]: upper and lower halves by exponent
  export const values: usize = 36; // f64[]: numbers held
  export const first: usize = 40; // f64: the first edge
  export const last: usize = 48; // f64: the last edge
  export const scale: usize = 56; // f64
  export const min: usize = 64; // f64
  export const max: usize = 72; // f64
  export const tails: usize = 80; // u32[2][2048]: numbers below the first edge and above the last, by their distance
  export const beyond: usize = 84; // u32: how many those are
}

export namespace Mode {
  export const skip: i32 = 0;
  export const tally: i32 = 1;
  export const hold: i32 = 2;
  export const text: i32 = 3;
}

export namespace Slot {
  export const size: usize = 32;
  export const hash: usize = 0; // u32: 0 where the slot is free
  export const text: usize = 4; // u32: address
  export const length: usize = 8; // u32
  export const column: usize = 12; // u32
  export const count: usize = 16; // u32
}

/** Says where all is, in addresses of the caller's choice. */
export function setUp(
  given: i32,
  between: i32,
  columnsAt: usize,
  positionsAt: usize,
  spansAt: usize,
  scratchAt: usize,
  powersAt: usize,
  mantissasAt: usize,
  slotsAt: usize,
  slotsThere: u32,
  arenaAt: usize,
  arenaThere: usize,
): void {
  width = given;
  separator = between;
  columns = columnsAt;
  positions = positionsAt;
  spans = spansAt;
  scratch = scratchAt;
  powers = powersAt;
  mantissas = mantissasAt;
  slots = slotsAt;
  slotCount = slotsThere;
  arena = arenaAt;
  arenaSize = arenaThere;
}

export function addRow(whole: bool): void {
  rows++;
  if (!whole) ragged++;
}
/** The rows counted since the last question. */
export function takeRows(): u32 {
  const taken = rows;
  rows = 0;
  return taken;
}
export function takeRagged(): u32 {
  const taken = ragged;
  ragged = 0;
  return taken;
}

export function useSlot(bytes: usize): usize {
  const start = arena + arenaUsed;
  arenaUsed += bytes;
  slotsUsed++;
  return start;
}
/** Whether all fields of one more row find room, even if each is a text of its own. */
export function hasRoom(): bool {
  return slotsUsed + <u32>width <= slotCount >>> 1 && arenaUsed + window <= arenaSize;
}
export function clearTexts(): void {
  memory.fill(slots, 0, <usize>slotCount * Slot.size);
  slotsUsed = 0;
  arenaUsed = 0;
}
