import { wasm } from "./resample.wasm.ts";

/** The functions of resample.as. Numbers are addresses, counts, and what each is told there. */
export type Kernel = {
  memory: { buffer: ArrayBuffer; grow: (pages: number) => number };
  draw: (
    at: number,
    n: number,
    step: number,
    apart: number,
    seed: number,
    key: number,
    block: number,
  ) => void;
  areas: (rows: number, ends: number, groups: number, weights: number, out: number) => void;
};

// The DOM's types have it, and Node's do not.
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { exports: unknown };
};

const page = 65536;
let kernel: Kernel | undefined;

/**
 * This thread's kernel with at least so many bytes of memory, whose contents are whoever's opened it last: open it,
 * lay out, compute and read without an await between. One for all, because each reserves gigabytes of addresses.
 */
export const openKernel = (bytes: number): Kernel => {
  kernel ??= new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(wasm, "base64"))).exports as Kernel;
  const lacking = bytes - kernel.memory.buffer.byteLength;
  if (lacking > 0) kernel.memory.grow(Math.ceil(lacking / page));
  return kernel;
};
