/**
 * AssemblyScript: resampling, sixteen resamples side by side in vectors of 128 bits. scripts/build-wasm.ts compiles it,
 * kernel.ts is the only caller, and kernel.test.ts holds both functions against plain ones. Addresses are in bytes.
 */

/** Poisson(1) by inversion from 16 random bits: one more for each bound that is passed, so at most 8. */
// @ts-ignore: decorator
@inline
function poisson(random: v128): v128 {
  let w = i16x8.gt_u(random, i16x8.splat(<i16>24108));
  w = i16x8.add(w, i16x8.gt_u(random, i16x8.splat(<i16>48218)));
  w = i16x8.add(w, i16x8.gt_u(random, i16x8.splat(<i16>60272)));
  w = i16x8.add(w, i16x8.gt_u(random, i16x8.splat(<i16>64291)));
  w = i16x8.add(w, i16x8.gt_u(random, i16x8.splat(<i16>65295)));
  w = i16x8.add(w, i16x8.gt_u(random, i16x8.splat(<i16>65496)));
  w = i16x8.add(w, i16x8.gt_u(random, i16x8.splat(<i16>65530)));
  w = i16x8.add(w, i16x8.gt_u(random, i16x8.splat(<i16>65534)));
  return i16x8.neg(w);
}

/** Two weights of 0 to 8 in each 32 bits become two nibbles in its lowest byte. */
// @ts-ignore: decorator
@inline
function pack(weights: v128): v128 {
  return v128.and(v128.or(weights, i32x4.shr_u(weights, 12)), i32x4.splat(0xff));
}

/**
 * Weights of four blocks (four resamples each) for n rows: a Uint16 of four nibbles a row and block. `apart` is how far
 * the blocks' numbers of one row lie apart, `step` how far a block's rows do. Each block is a stream of its own:
 * sfc32 (Doty-Humphrey, PractRand), its state made of (seed, key, block).
 */
export function draw(at: usize, n: i32, step: usize, apart: usize, seed: i32, key: i32, block: i32): void {
  let a = i32x4.splat(seed);
  let b = i32x4.splat(key);
  let c = i32x4.add(i32x4.splat(block), i32x4(0, 1, 2, 3));
  let d = i32x4.splat(1);
  const one = i32x4.splat(1);
  for (let i = -16; i < n; i++) {
    let first = i32x4.add(i32x4.add(a, b), d);
    d = i32x4.add(d, one);
    a = v128.xor(b, i32x4.shr_u(b, 9));
    b = i32x4.add(c, i32x4.shl(c, 3));
    c = i32x4.add(v128.or(i32x4.shl(c, 21), i32x4.shr_u(c, 11)), first);
    let second = i32x4.add(i32x4.add(a, b), d);
    d = i32x4.add(d, one);
    a = v128.xor(b, i32x4.shr_u(b, 9));
    b = i32x4.add(c, i32x4.shl(c, 3));
    c = i32x4.add(v128.or(i32x4.shl(c, 21), i32x4.shr_u(c, 11)), second);
    if (i < 0) continue;
    const words = v128.or(pack(poisson(first)), i32x4.shl(pack(poisson(second)), 8));
    const packed = i16x8.narrow_i32x4_u(words, words);
    if (apart === 2) {
      v128.store64_lane(at, packed, 0);
    } else {
      v128.store16_lane(at, packed, 0);
      v128.store16_lane(at + apart, packed, 1);
      v128.store16_lane(at + 2 * apart, packed, 2);
      v128.store16_lane(at + 3 * apart, packed, 3);
    }
    at += step;
  }
}

/** Σ of each of the sixteen weights over rows[from, to), in bytes: at most 31 rows, for 31 × 8 fits in one. */
// @ts-ignore: decorator
@inline
function addRows(rows: usize, from: u32, to: u32, weights: usize): v128 {
  const low = i8x16.splat(15);
  let sum = i8x16.splat(0);
  for (let i = from; i < to; i++) {
    const w = v128.load64_splat(weights + (<usize>load<u32>(rows + (<usize>i << 2)) << 3));
    const even = v128.and(w, low);
    const odd = v128.and(i16x8.shr_u(w, 4), low);
    sum = i8x16.add(sum, i8x16.shuffle(even, odd, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23));
  }
  return sum;
}

/** The sums of four of sixteen lanes, 0 to 3, as 32 bits. */
// @ts-ignore: decorator
@inline
function low4(sums: v128): v128 {
  return i32x4.extend_low_i16x8_u(sums);
}
// @ts-ignore: decorator
@inline
function high4(sums: v128): v128 {
  return i32x4.extend_high_i16x8_u(sums);
}

/**
 * Areas under the ROC curve of sixteen resamples. `rows` in ascending order of score, cut into groups: `ends` has for
 * each the end of its negatives and the end of its positives, which follow, as `end << 1 | tied`. A positive counts
 * for each negative below it, in a tied group for half of the group's. Integers throughout, twice the pairs.
 */
export function areas(rows: usize, ends: usize, groups: i32, weights: usize, out: usize): void {
  const zero = i32x4.splat(0);
  // Negatives and positives so far, and pairs.
  let n0 = zero, n1 = zero, n2 = zero, n3 = zero;
  let p0 = zero, p1 = zero, p2 = zero, p3 = zero;
  let s0 = zero, s1 = zero, s2 = zero, s3 = zero, s4 = zero, s5 = zero, s6 = zero, s7 = zero;
  let at: u32 = 0;
  for (let group = 0; group < groups; group++) {
    const negatives = load<u32>(ends);
    const positives = load<u32>(ends, 4) >>> 1;
    const tied = load<u32>(ends, 4) & 1;
    ends += 8;
    // What a positive of this group counts twice: the negatives below it and those at most equal to it.
    let b0 = n0, b1 = n1, b2 = n2, b3 = n3;
    while (at < negatives) {
      const stop = min(negatives, at + 31);
      const sum = addRows(rows, at, stop, weights);
      const low = i16x8.extend_low_i8x16_u(sum);
      const high = i16x8.extend_high_i8x16_u(sum);
      n0 = i32x4.add(n0, low4(low));
      n1 = i32x4.add(n1, high4(low));
      n2 = i32x4.add(n2, low4(high));
      n3 = i32x4.add(n3, high4(high));
      at = stop;
    }
    if (tied) {
      b0 = i32x4.add(b0, n0);
      b1 = i32x4.add(b1, n1);
      b2 = i32x4.add(b2, n2);
      b3 = i32x4.add(b3, n3);
    } else {
      b0 = i32x4.shl(n0, 1);
      b1 = i32x4.shl(n1, 1);
      b2 = i32x4.shl(n2, 1);
      b3 = i32x4.shl(n3, 1);
    }
    while (at < positives) {
      const stop = min(positives, at + 31);
      const sum = addRows(rows, at, stop, weights);
      const low = i16x8.extend_low_i8x16_u(sum);
      const high = i16x8.extend_high_i8x16_u(sum);
      const q0 = low4(low), q1 = high4(low), q2 = low4(high), q3 = high4(high);
      p0 = i32x4.add(p0, q0);
      p1 = i32x4.add(p1, q1);
      p2 = i32x4.add(p2, q2);
      p3 = i32x4.add(p3, q3);
      s0 = i64x2.add(s0, i64x2.extmul_low_i32x4_u(q0, b0));
      s1 = i64x2.add(s1, i64x2.extmul_high_i32x4_u(q0, b0));
      s2 = i64x2.add(s2, i64x2.extmul_low_i32x4_u(q1, b1));
      s3 = i64x2.add(s3, i64x2.extmul_high_i32x4_u(q1, b1));
      s4 = i64x2.add(s4, i64x2.extmul_low_i32x4_u(q2, b2));
      s5 = i64x2.add(s5, i64x2.extmul_high_i32x4_u(q2, b2));
      s6 = i64x2.add(s6, i64x2.extmul_low_i32x4_u(q3, b3));
      s7 = i64x2.add(s7, i64x2.extmul_high_i32x4_u(q3, b3));
      at = stop;
    }
  }
  divide(out, s0, s1, p0, n0);
  divide(out + 32, s2, s3, p1, n1);
  divide(out + 64, s4, s5, p2, n2);
  divide(out + 96, s6, s7, p3, n3);
}

/** Four areas: each the pairs in the right order over all pairs, both counted twice. NaN where there are none. */
function divide(out: usize, first: v128, second: v128, positives: v128, negatives: v128): void {
  store<f64>(out, share(i64x2.extract_lane(first, 0), i32x4.extract_lane(positives, 0), i32x4.extract_lane(negatives, 0)));
  store<f64>(out, share(i64x2.extract_lane(first, 1), i32x4.extract_lane(positives, 1), i32x4.extract_lane(negatives, 1)), 8);
  store<f64>(out, share(i64x2.extract_lane(second, 0), i32x4.extract_lane(positives, 2), i32x4.extract_lane(negatives, 2)), 16);
  store<f64>(out, share(i64x2.extract_lane(second, 1), i32x4.extract_lane(positives, 3), i32x4.extract_lane(negatives, 3)), 24);
}

function share(pairs: i64, positives: i32, negatives: i32): f64 {
  return <f64>pairs / (2 * (<f64>positives * <f64>negatives));
}
