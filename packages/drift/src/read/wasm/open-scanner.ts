import { endianness } from "node:os";
import { wasm } from "./scan-text.wasm.ts";

/** What scan-text.as exports. */
type Scanner = {
  memory: Memory;
  setUp: (...places: number[]) => void;
  scan: (from: number, end: number, limit: number) => number;
  takeRows: () => number;
  takeRagged: () => number;
  hasRoom: () => number;
  clearTexts: () => void;
};

type Memory = { readonly buffer: ArrayBuffer; grow: (pages: number) => number };

/** As far as it is used here: its types come with those of browsers only. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { exports: unknown };
  CompileError: new () => Error;
};

let compiled: object | undefined;

/** Undefined where this machine has no WebAssembly with vectors: the plain scanner does the same. */
export const openScanner = (): Scanner | undefined => {
  if (endianness() !== "LE") return undefined; // as WebAssembly's memory is
  try {
    compiled ??= new WebAssembly.Module(Buffer.from(wasm, "base64"));
    return new WebAssembly.Instance(compiled).exports as Scanner;
  } catch (error) {
    if (error instanceof WebAssembly.CompileError || error instanceof ReferenceError) return undefined;
    throw error;
  }
};

/** Gives out addresses one after the other; `grow` makes sure that all given out are there. */
export const layOut = (memory: Memory) => {
  let end = 1024;
  const grow = (to = end) => {
    const pages = Math.ceil((to - memory.buffer.byteLength) / 65_536);
    if (pages > 0) memory.grow(pages);
  };
  const take = (bytes: number): number => {
    const start = end;
    end += Math.ceil(bytes / 16) * 16;
    return start;
  };
  return { take, grow };
};

/** The upper 64 bits of 10^-64 to 10^64, shifted so that the first one is set, and cut. */
export const mantissasOfTen: BigUint64Array = BigUint64Array.from({ length: 129 }, (_, index) => {
  const power = 10n ** BigInt(Math.abs(index - 64));
  const shifted = index < 64 ? (1n << 512n) / power : power << 512n;
  return shifted >> BigInt(shifted.toString(2).length - 64);
});
