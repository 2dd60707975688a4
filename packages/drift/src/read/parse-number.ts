const powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
const letterE = 101;
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * Reads a decimal number from bytes, or NaN where they are not one (hexadecimal, thousands separators, inf).
 * Spaces around it are allowed, as pandas allows them.
 *
 * The fast path is exact: a mantissa under 2^53 times or over a power of ten up to 10^22 is one correctly rounded
 * operation (W. D. Clinger, How to read floating point numbers accurately, 1990). All else goes to Number().
 */
export const parseNumber = (bytes: Buffer, start: number, end: number): number => {
  let at = start;
  let last = end;
  while (at < last && bytes[at] === 32) at++;
  while (last > at && bytes[last - 1] === 32) last--;
  const first = at;
  const sign = bytes[at];
  if (sign === 45 || sign === 43) at++;
  let mantissa = 0;
  let digits = 0;
  let fraction = -1; // where digits stood when the point came
  for (; at < last; at++) {
    const digit = bytes[at]! - 48;
    if (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      digits++;
    } else if (digit === -2 && fraction < 0) fraction = digits;
    else break;
  }
  if (digits === 0 || (at < last && (bytes[at]! | 32) !== letterE)) return Number.NaN;
  if (at < last || digits > 15) return parseSlowly(bytes.toString("latin1", first, last));
  const decimals = fraction < 0 ? 0 : digits - fraction;
  const value = decimals > 0 ? mantissa / powersOfTen[decimals]! : mantissa;
  return sign === 45 ? -value : value;
};

const parseSlowly = (text: string): number => {
  if (!decimal.test(text)) return Number.NaN;
  const value = Number(text);
  return Number.isFinite(value) ? value : Number.NaN;
};

/** The same for text, such as a Parquet string in a column that the reference says is numeric. */
export const parseNumberText = (text: string): number => parseSlowly(text.trim());
