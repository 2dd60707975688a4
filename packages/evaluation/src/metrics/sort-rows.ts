const sorted = new WeakMap<Float64Array, Uint32Array>();

/**
 * Row numbers in ascending order of value, equal values in the order of their rows. Remembered for as long as the
 * values live, because several metrics and DeLong's method ask for the same order; do not change either array.
 */
export const sortRows = (values: Float64Array): Uint32Array => {
  let order = sorted.get(values);
  if (!order) {
    order = values.length < 4096 ? compareSort(values) : radixSort(values);
    sorted.set(values, order);
  }
  return order;
};

const compareSort = (values: Float64Array): Uint32Array =>
  Uint32Array.from(values, (_, row) => row).sort((i, j) => values[i]! - values[j]!);

const bits = 11;
const digits = 1 << bits;

/**
 * Least significant digit first, eleven bits at a time, over keys whose unsigned order is the order of the doubles:
 * a negative number's bits are turned over, a positive one's sign bit is set (M. Herf, Radix Tricks, 2001).
 * A sort that calls a comparator takes several times as long.
 */
const radixSort = (values: Float64Array): Uint32Array => {
  const n = values.length;
  const words = new Uint32Array(new Float64Array(values).buffer);
  let from = { low: new Uint32Array(n), high: new Uint32Array(n), row: new Uint32Array(n) };
  let to = { low: new Uint32Array(n), high: new Uint32Array(n), row: new Uint32Array(n) };
  for (let i = 0; i < n; i++) {
    const high = words[2 * i + 1]!;
    const flip = high >>> 31 ? 0xffffffff : 0;
    from.low[i] = words[2 * i]! ^ flip;
    from.high[i] = high ^ (flip | 0x80000000);
    from.row[i] = i;
  }
  const starts = new Uint32Array(digits);
  for (let shift = 0; shift < 64; shift += bits) {
    const { low, high, row } = from;
    const digitOf = (i: number) =>
      shift >= 32
        ? (high[i]! >>> (shift - 32)) & (digits - 1)
        : ((low[i]! >>> shift) | (shift + bits > 32 ? high[i]! << (32 - shift) : 0)) & (digits - 1);
    starts.fill(0);
    for (let i = 0; i < n; i++) starts[digitOf(i)]!++;
    if (starts[digitOf(0)] === n) continue; // all rows share this digit
    for (let digit = 0, at = 0; digit < digits; digit++) {
      const count = starts[digit]!;
      starts[digit] = at;
      at += count;
    }
    for (let i = 0; i < n; i++) {
      const at = starts[digitOf(i)]!++;
      to.low[at] = low[i]!;
      to.high[at] = high[i]!;
      to.row[at] = row[i]!;
    }
    [from, to] = [to, from];
  }
  return from.row;
};
