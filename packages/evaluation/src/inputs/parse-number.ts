const powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
const [plus, minus, point, zero] = [43, 45, 46, 48];

/**
 * A decimal number from bytes, or NaN. The short way is exact: digits below 2^53 over a power of ten up to 10^22 is
 * one correctly rounded division (Clinger, How to read floating point numbers accurately, 1990).
 */
export const parseNumber = (bytes: Buffer, start: number, end: number): number => {
  let at = start;
  const sign = bytes[at];
  if (at < end && (sign === minus || sign === plus)) at++;
  let mantissa = 0;
  let digits = 0;
  let decimals = -1;
  for (; at < end && digits <= 15; at++) {
    const byte = bytes[at]!;
    if (byte >= zero && byte <= zero + 9) {
      mantissa = 10 * mantissa + byte - zero;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (byte === point && decimals < 0) decimals = 0;
    else break;
  }
  if (at < end || digits === 0 || digits > 15) return parseText(bytes.toString("latin1", start, end));
  const value = decimals > 0 ? mantissa / powersOfTen[decimals]! : mantissa;
  return sign === minus ? -value : value;
};

/** The same of a value that a typed file holds. */
export const readNumber = (value: unknown): number => {
  if (typeof value === "number") return value;
  if (typeof value === "bigint" || typeof value === "boolean") return Number(value);
  return typeof value === "string" ? parseText(value) : Number.NaN;
};

const decimal = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;

const parseText = (text: string): number => (decimal.test(text) ? Number(text) : Number.NaN);
