/**
 * Takes rows out of delimited text and counts their cells: the fast twin of ../scan-csv.ts and of the collectors,
 * compiled by scripts/build-wasm.ts. It takes whole rows only; what it does not take, a row without an end or one larger
 * than the window, the twin does, and says what is wrong with it.
 */
import { addCell } from "./count";
import {
  addRow,
  Column,
  columns,
  hasRoom,
  positions,
  scratch,
  separator,
  spans,
  width,
  window,
} from "./memory";

export { clearTexts, hasRoom, setUp, takeRagged, takeRows } from "./memory";

const quote: i32 = 34;
const newline: i32 = 10;
const carriageReturn: i32 = 13;

/** The next position, and the end of the list. */
let next: usize = 0;
let listed: usize = 0;
/** Where unescaped text of the row goes. */
let unescaped: usize = 0;

/**
 * Counts the rows that begin at `from` and before `limit` and end within the window and before `end`; answers where the
 * first row begins that was not counted. The same place means: too long, without an end, or no room for texts.
 */
export function scan(from: usize, end: usize, limit: usize): usize {
  const stop = min(from + window, end);
  findMarks(from, stop);
  let row = from;
  while (row < limit && next < listed && hasRoom()) {
    const first = <i32>load<u8>(row);
    if (first === newline || (first === carriageReturn && row + 1 < stop && load<u8>(row, 1) === newline)) {
      row = <usize>load<u32>(next) + 1; // a blank line
      next += 4;
      continue;
    }
    const fields = findFields(row);
    if (fields === 0) break;
    row = rowEnd;
    countFields(fields);
  }
  return row;
}

/**
 * Lists separators, line breaks and quotes, 64 bytes at a time. A quote counts only where a field begins, so the list
 * goes to whoever walks the fields: a mask of what is inside quotes by prefix-XOR would take the inch mark in `5" pipe`
 * for one.
 */
function findMarks(from: usize, stop: usize): void {
  const separators = i8x16.splat(<i8>separator);
  const newlines = i8x16.splat(<i8>newline);
  const quotes = i8x16.splat(<i8>quote);
  let out = positions;
  for (let at = from; at < stop; at += 64) {
    let marks: u64 = 0;
    for (let part: i32 = 0; part < 64; part += 16) {
      const bytes = v128.load(at + part);
      const found = v128.or(
        v128.or(i8x16.eq(bytes, separators), i8x16.eq(bytes, newlines)),
        i8x16.eq(bytes, quotes),
      );
      marks |= (<u64>i8x16.bitmask(found)) << part;
    }
    if (stop - at < 64) marks &= ((<u64>1) << (stop - at)) - 1;
    while (marks) {
      store<u32>(out, <u32>(at + <usize>ctz(marks)));
      out += 4;
      marks &= marks - 1;
    }
  }
  next = positions;
  listed = out;
}

/** Where the row behind the last one found begins. */
let rowEnd: usize = 0;

/** Writes a row's spans; answers how many fields it has, or 0 where its end is not listed. */
function findFields(row: usize): i32 {
  let fields: i32 = 0;
  let field = row;
  let out = spans;
  unescaped = scratch;
  for (;;) {
    let start = field;
    let close: usize = 0; // the quote that closes, if there is one
    let doubled = false;
    if (load<u8>(field) === quote) {
      next += 4; // the quote that opens
      for (; next < listed; next += 4) {
        const at = <usize>load<u32>(next);
        if (load<u8>(at) !== quote) continue;
        if (next + 4 < listed && load<u8>(at, 1) === quote) {
          doubled = true;
          next += 4;
        } else {
          close = at;
          next += 4;
          break;
        }
      }
    }
    // quotes inside of text are text
    while (next < listed && load<u8>(<usize>load<u32>(next)) === quote) next += 4;
    if (next >= listed) return 0;
    const mark = <usize>load<u32>(next);
    next += 4;
    const last = load<u8>(mark) === newline;
    let end = last && mark > row && load<u8>(mark - 1) === carriageReturn ? mark - 1 : mark;
    if (close) {
      start = field + 1;
      if (doubled || close + 1 !== end) {
        const text = copyText(start, close, end);
        end = unescaped;
        start = text;
      } else end = close;
    }
    if (fields < width) {
      store<u32>(out, <u32>start);
      store<u32>(out, <u32>end, 4);
      out += 8;
    }
    fields++;
    field = mark + 1;
    if (last) break;
  }
  rowEnd = field;
  return fields;
}

/** Copies a quoted text with its doubled quotes as one, and what stands behind the quote that closes. */
function copyText(start: usize, close: usize, end: usize): usize {
  const text = unescaped;
  for (let at = start; at < close; at++) {
    const byte = load<u8>(at);
    store<u8>(unescaped++, byte);
    if (byte === quote) at++;
  }
  for (let at = close + 1; at < end; at++) store<u8>(unescaped++, load<u8>(at));
  return text;
}

function countFields(fields: i32): void {
  let column = columns;
  const given = min(fields, width);
  let span = spans;
  for (let index: i32 = 0; index < given; index++) {
    addCell(<u32>index, column, <usize>load<u32>(span), <usize>load<u32>(span, 4));
    column += Column.size;
    span += 8;
  }
  for (let index = given; index < width; index++) {
    store<u32>(column + Column.missing, load<u32>(column + Column.missing) + 1);
    column += Column.size;
  }
  addRow(fields === width);
}
