import type { PickleDtype, PickleValue } from "./pickle-values.ts";

/**
 * joblib.dump puts a NumpyArrayWrapper in the place of each array, and after the BUILD that completes it the array's
 * bytes, between two opcodes (joblib/numpy_pickle.py, NumpyArrayWrapper.read_array). Tells from the wrapper's state
 * how many there are. "objects": elements pickled in place. Undefined: it cannot be told.
 */
export const arrayBytes = (
  state: PickleValue,
): { bytes: number; aligned: boolean } | "objects" | undefined => {
  if (typeof state !== "object" || state.kind !== "dict" || state.unsure) return undefined;
  const { shape, dtype, alignment } = state;
  if (typeof dtype !== "object" || dtype.kind !== "dtype") return undefined;
  const itemSize = sizeOfItem(dtype);
  if (itemSize === "objects") return "objects";
  if (itemSize === undefined || typeof shape !== "object" || shape.kind !== "tuple") return undefined;
  let bytes = itemSize;
  for (const length of shape.items) {
    if (typeof length !== "number" || length < 0) return undefined;
    bytes *= length;
  }
  return Number.isSafeInteger(bytes) ? { bytes, aligned: typeof alignment === "number" } : undefined;
};

/**
 * The state is what numpy itself goes by (arraydescr_setstate): its sixth item is the size of texts and structures,
 * its eighth holds flags, of which the lowest says that there are objects within.
 */
const sizeOfItem = ({ text, state }: PickleDtype): number | "objects" | undefined => {
  if (typeof text !== "string") return undefined;
  const [, kind, digits] = /^[<>=|]?([a-zA-Z?])(\d+)$/.exec(text) ?? [];
  if (kind === undefined) return undefined;
  if (kind === "O") return "objects";
  const told = typeof state === "object" && state.kind === "tuple" ? state.items : undefined;
  if (state !== undefined && !told) return undefined;
  if (!/[SaUV]/.test(kind)) return Number(digits);
  const [size, flags] = told ? [told[5], told[7]] : [Number(digits) * (kind === "U" ? 4 : 1), 0];
  if (typeof size !== "number" || typeof flags !== "number" || size < 0) return undefined;
  return flags & 1 ? "objects" : size;
};
