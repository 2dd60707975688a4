/** A struct of Thrift's compact protocol: its fields by number. Bytes are views into what was read. */
export type Struct = { readonly [field: number]: Thrift | undefined };
export type Thrift = number | boolean | Uint8Array | readonly Thrift[] | Struct;

const deepest = 32;
const mostStructs = 1 << 20; // of a footer of a hundred thousand column chunks, and a bound for the memory they take

/**
 * Reads a struct, such as a footer or a page's header, that may be damaged or made to harm: every length is held
 * against the bytes that are left before anything is made of it.
 * https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md
 * @throws Error where it is no such struct
 */
export const readThrift = (bytes: Uint8Array, start = 0): { struct: Struct; end: number } => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = start;
  let structs = 0;

  const readByte = (): number => {
    const byte = bytes[at++];
    if (byte === undefined) throw new Error("its description ends too early");
    return byte;
  };
  const readVarint = (): number => {
    let value = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      const byte = readByte();
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
    throw new Error("its description has a number without an end");
  };
  const readInteger = (): number => {
    const zigzag = readVarint();
    return zigzag % 2 === 1 ? -(zigzag + 1) / 2 : zigzag / 2;
  };
  const readLength = (): number => {
    const length = readVarint();
    if (length > bytes.length - at) throw new Error("its description is longer than what is there");
    return length;
  };
  const readList = (depth: number): Thrift[] => {
    const head = readByte();
    const length = head >> 4 === 15 ? readLength() : head >> 4; // an element takes a byte at least
    const type = head & 15;
    const values: Thrift[] = [];
    for (let index = 0; index < length; index++)
      values.push(type === 1 || type === 2 ? readByte() === 1 : readValue(type, depth));
    return values;
  };
  const readStruct = (depth: number): Struct => {
    if (depth > deepest || ++structs > mostStructs) throw new Error("its description is too large");
    const struct: Record<number, Thrift> = {};
    for (let field = 0; ; ) {
      const head = readByte();
      if (head === 0) return struct;
      field = head >> 4 === 0 ? readInteger() : field + (head >> 4);
      struct[field] = readValue(head & 15, depth);
    }
  };
  const readValue = (type: number, depth: number): Thrift => {
    if (type === 1 || type === 2) return type === 1;
    if (type === 3) return (readByte() << 24) >> 24;
    if (type >= 4 && type <= 6) return readInteger();
    if (type === 7) {
      at += 8;
      if (at > bytes.length) throw new Error("its description ends too early");
      return view.getFloat64(at - 8, true);
    }
    if (type === 8) {
      const length = readLength();
      at += length;
      return bytes.subarray(at - length, at);
    }
    if (type === 9) return readList(depth + 1);
    if (type === 12) return readStruct(depth + 1);
    throw new Error(`its description has an unknown type ${type}`);
  };

  return { struct: readStruct(0), end: at };
};

/** What a field must be; the names are those of the format's definition. @throws Error where it is something else */
export const integerOf = (value: Thrift | undefined, name: string): number => {
  if (typeof value === "number" && Number.isSafeInteger(value)) return value;
  throw new Error(`its ${name} is no number`);
};
export const countOf = (value: Thrift | undefined, name: string): number => {
  const count = integerOf(value, name);
  if (count >= 0) return count;
  throw new Error(`its ${name} is ${count}`);
};
export const structOf = (value: Thrift | undefined, name: string): Struct => {
  if (typeof value === "object" && !Array.isArray(value) && !(value instanceof Uint8Array))
    return value as Struct;
  throw new Error(`it has no ${name}`);
};
export const listOf = (value: Thrift | undefined, name: string): readonly Thrift[] => {
  if (Array.isArray(value)) return value;
  throw new Error(`it has no ${name}`);
};
export const textOf = (value: Thrift | undefined, name: string): string => {
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  throw new Error(`its ${name} is no text`);
};
