import { mantissas, powers } from "./memory";

/** What the last parse found. */
export let parsed: f64 = 0;

const dot: i32 = 46;
const minus: i32 = 45;
const plus: i32 = 43;

/**
 * Reads a decimal number without spaces around it; false where the bytes are none, or one that the exact path of
 * ../parse-number.ts must read. What is read is the nearest double, as there.
 */
export function parseNumber(start: usize, end: usize): bool {
  const sign = <i32>load<u8>(start);
  const first = start + <usize>(sign === minus || sign === plus);
  const length = <i32>(end - first);
  if (length <= 0) return false;
  if (!(length <= 16 ? parseShort(end, length) : false) && !parseLong(first, end)) return false;
  if (sign === minus) parsed = -parsed;
  parsed += 0.0; // -0 becomes 0
  return true;
}

/** Up to sixteen digits and one point, all at once. Reads sixteen bytes up to `end`, whatever is before the number. */
function parseShort(end: usize, length: i32): bool {
  const lanes = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
  let digits = i8x16.sub(v128.load(end - 16), i8x16.splat(48));
  digits = v128.and(digits, i8x16.ge_u(lanes, i8x16.splat(<i8>(16 - length))));
  const points = i8x16.bitmask(i8x16.eq(digits, i8x16.splat(-2)));
  let decimals: i32 = 0;
  if (points) {
    if (length === 1) return false;
    const at = ctz(points);
    decimals = 15 - at;
    // what is before the point moves one to the right, over it
    const moved = v128.and(i8x16.le_u(lanes, i8x16.splat(<i8>at)), i8x16.splat(1));
    digits = i8x16.swizzle(digits, i8x16.sub(lanes, moved));
  }
  if (v128.any_true(i8x16.gt_u(digits, i8x16.splat(9)))) return false;
  const even = v128.and(digits, i16x8.splat(0xff));
  const pairs = i16x8.add(i16x8.mul(even, i16x8.splat(10)), i16x8.shr_u(digits, 8));
  const fours = i32x4.dot_i16x8_s(pairs, i32x4.splat((1 << 16) | 100));
  const upper = <u64>i32x4.extract_lane(fours, 0) * 10000 + <u64>i32x4.extract_lane(fours, 1);
  const lower = <u64>i32x4.extract_lane(fours, 2) * 10000 + <u64>i32x4.extract_lane(fours, 3);
  return scale(upper * 100000000 + lower, -decimals);
}

function parseLong(first: usize, end: usize): bool {
  let at = first;
  let mantissa: u64 = 0;
  let significant: i32 = 0;
  let exponent: i32 = 0;
  let seen = false;
  let fraction = false;
  for (; at < end; at++) {
    const digit = <u32>load<u8>(at) - 48;
    if (digit <= 9) {
      seen = true;
      mantissa = mantissa * 10 + digit;
      if (significant > 0 || digit > 0) significant++;
      if (fraction) exponent--;
    } else if (load<u8>(at) === dot && !fraction) fraction = true;
    else break;
  }
  if (!seen || significant > 19) return false; // twenty digits may not fit into 64 bits
  if (at < end) {
    if ((load<u8>(at) | 32) !== 101) return false;
    at++;
    const sign = at < end ? <i32>load<u8>(at) : 0;
    if (sign === minus || sign === plus) at++;
    const digits = end - at;
    if (digits === 0 || digits > 4) return false;
    let power: i32 = 0;
    for (; at < end; at++) {
      const digit = <u32>load<u8>(at) - 48;
      if (digit > 9) return false;
      power = power * 10 + <i32>digit;
    }
    exponent += sign === minus ? -power : power;
  }
  return scale(mantissa, exponent);
}

/**
 * mantissa × 10^exponent, correctly rounded. Up to 2^53 and 10^22 both are doubles, so one operation is exact (W. D.
 * Clinger, How to read floating point numbers accurately, 1990). Else by a product of 128 bits (D. Lemire, Number
 * parsing at a gigabyte per second, Software: Practice and Experience 51, 2021), false where that does not decide it.
 */
function scale(mantissa: u64, exponent: i32): bool {
  if (mantissa <= 1 << 53 && exponent >= -22 && exponent <= 22) {
    const whole = <f64>(<i64>mantissa);
    parsed =
      exponent < 0
        ? whole / load<f64>(powers + ((<usize>-exponent) << 3))
        : whole * load<f64>(powers + ((<usize>exponent) << 3));
    return true;
  }
  if (mantissa === 0) {
    parsed = 0;
    return true;
  }
  if (exponent < -64 || exponent > 64) return false;
  const zeros = clz(mantissa);
  const left = mantissa << zeros;
  const right = load<u64>(mantissas + ((<usize>(exponent + 64)) << 3));
  const low = left * right;
  const high = multiplyHigh(left, right);
  // The table's entry is cut, so the product may lack up to `left`: where that could carry, it decides nothing.
  if ((high & 0x1ff) === 0x1ff && low + left < left) return false;
  const top = high >> 63;
  let bits = high >> (top + 9); // 54 of them, one more than a double has
  if (low === 0 && (high & 0x1ff) === 0 && (bits & 3) === 1) return false; // perhaps in the middle of two doubles
  bits = (bits + (bits & 1)) >> 1;
  // 217706 / 2^16 is log2(10) closely enough; 1023 is the bias of a double's exponent
  let power = <u64>((217706 * exponent) >> 16) + 64 + 1023 - zeros - (1 ^ top);
  if (bits >> 53) {
    bits >>= 1;
    power++;
  }
  parsed = reinterpret<f64>((power << 52) | (bits & 0xfffffffffffff));
  return true;
}

/** The upper half of a product of two times 64 bits. */
function multiplyHigh(a: u64, b: u64): u64 {
  const aLow = a & 0xffffffff;
  const aHigh = a >> 32;
  const bLow = b & 0xffffffff;
  const bHigh = b >> 32;
  const middle = aHigh * bLow + ((aLow * bLow) >> 32);
  const other = aLow * bHigh + (middle & 0xffffffff);
  return aHigh * bHigh + (middle >> 32) + (other >> 32);
}
