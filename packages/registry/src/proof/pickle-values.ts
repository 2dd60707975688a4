/**
 * What is known of a value while a pickle is read: texts and numbers as they are (booleans as 0 and 1), and just
 * enough of tuples, dicts and calls to tell how long joblib's arrays are. Undefined: anything else.
 *
 * No value holds another of its own kind, so that nothing in a hostile file can grow by nesting.
 */
export type PickleValue =
  | undefined
  | string
  | number
  | PickleGlobal
  | { kind: "tuple"; items: PickleValue[] }
  | PickleDict
  | PickleDtype
  /** joblib's stand-in for an array. */
  | { kind: "wrapper" };

export type PickleGlobal = { kind: "global"; module: string; name: string };
/** The keys that say how long an array is. `unsure`: one of them may have been set in a way that is not seen here. */
export type PickleDict = {
  kind: "dict";
  shape?: PickleValue;
  dtype?: PickleValue;
  alignment?: PickleValue;
  unsure?: true;
};
/** `numpy.dtype(text, …)` and what its BUILD says of flexible sizes and of objects within. */
export type PickleDtype = { kind: "dtype"; text: PickleValue; state?: PickleValue };

/** Python's own pickler writes a thousand items at a time; a tuple is written whole. */
const mostHeld = 1_000_000;
const mostMarks = 100_000;
/** Values that a later opcode may fetch by number. A vocabulary of words takes them up, one each. */
const mostRecalled = 1_000_000;
const mostCharacters = 64 * 1024 * 1024;
const mostItems = 32;

export const createStack = () => {
  let items: PickleValue[] = [];
  const below: PickleValue[][] = [];
  const memo = new Map<number, PickleValue>();
  let memoised = 0;
  let characters = 0;
  let held = 0;

  const peek = (): PickleValue => items.at(-1);
  return {
    peek,
    push: (value: PickleValue): void => {
      items.push(value);
      held++;
    },
    /** As Python's: with nothing above the last mark it takes the mark. */
    pop: (): PickleValue => {
      if (items.length === 0) {
        items = below.pop() ?? items;
        return undefined;
      }
      held--;
      return items.pop();
    },
    pushMark: (): void => {
      below.push(items);
      items = [];
    },
    popMark: (): PickleValue[] => {
      const above = items;
      held -= above.length;
      items = below.pop() ?? [];
      return above;
    },
    /** @param index the count of all before, unless told (MEMOIZE). */
    memoise: (index = memoised): void => {
      memoised++;
      const value = peek();
      if (typeof value === "string") characters += value.length;
      const fits = memo.has(index) || (memo.size < mostRecalled && characters < mostCharacters);
      if (value === undefined || !fits) memo.delete(index);
      else memo.set(index, value);
    },
    recall: (index: number): PickleValue => memo.get(index),
    isFull: (): boolean => held > mostHeld || below.length > mostMarks,
  };
};

export const tupleOf = (items: readonly PickleValue[]): PickleValue =>
  items.length > mostItems
    ? undefined
    : { kind: "tuple", items: items.map((item) => (isPlain(item) ? item : undefined)) };

export const dictOf = (pairs: readonly PickleValue[]): PickleDict => setItems({ kind: "dict" }, pairs);

/** Adds keys and values, alternating, to a dict. */
export const setItems = <Target extends PickleValue>(
  target: Target,
  pairs: readonly PickleValue[],
): Target => {
  if (typeof target !== "object" || target.kind !== "dict") return target;
  for (let n = 0; n + 1 < pairs.length; n += 2) {
    const [key, value] = [pairs[n], pairs[n + 1]];
    const kept =
      typeof value === "object" && (value.kind === "dict" || value.kind === "wrapper") ? undefined : value;
    if (key === "shape") target.shape = kept;
    else if (key === "dtype") target.dtype = kept;
    else if (key === "numpy_array_alignment_bytes") target.alignment = kept;
    else if (key === undefined) target.unsure = true;
  }
  return target;
};

const isPlain = (value: PickleValue) => typeof value !== "object" || value.kind === "global";

/** What a call makes, as far as it matters: joblib's stand-in whichever way it is made, or a numpy dtype. */
export const callOf = (by: PickleValue, args: PickleValue): PickleValue => {
  const given = typeof args === "object" && args.kind === "tuple" ? args.items : [args];
  if ([by, ...given].some(isWrapper)) return { kind: "wrapper" };
  return isNamed(by, "dtype")
    ? { kind: "dtype", text: typeof given[0] === "string" ? given[0] : undefined }
    : undefined;
};

const isWrapper = (value: PickleValue): boolean =>
  typeof value === "object" && (value.kind === "wrapper" || isNamed(value, "NumpyArrayWrapper"));

const isNamed = (value: PickleValue, name: string): boolean =>
  typeof value === "object" && value.kind === "global" && value.name.split(".").at(-1) === name;

/** The text of a STRING or UNICODE line, its escapes undone: either may spell a name that STACK_GLOBAL imports. */
export const textFrom = (line: Buffer, kind: "string" | "unicode"): string => {
  const text = line.toString("latin1");
  if (kind === "unicode")
    return text.replace(/\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})/g, (whole, short?: string, long?: string) =>
      fromCode(Number.parseInt(short ?? long!, 16), whole),
    );
  return text
    .trim()
    .replace(/^(['"])([\s\S]*)\1$/, "$2")
    .replace(
      /\\(?:x([0-9a-fA-F]{2})|([0-7]{1,3})|([\s\S]))/g,
      (whole, hex?: string, octal?: string, one?: string) =>
        hex
          ? fromCode(Number.parseInt(hex, 16), whole)
          : octal
            ? fromCode(Number.parseInt(octal, 8) & 0xff, whole)
            : (escapes[one!] ?? (/[\\'"]/.test(one!) ? one! : whole)),
    );
};

const escapes: Record<string, string> = { n: "\n", t: "\t", r: "\r", a: "\x07", b: "\b", f: "\f", v: "\v" };

const fromCode = (code: number, otherwise: string) =>
  code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;
