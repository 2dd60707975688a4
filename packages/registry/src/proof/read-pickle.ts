import type { ByteReader } from "./byte-reader.ts";
import { arrayBytes } from "./joblib-array.ts";
import {
  callOf,
  createStack,
  dictOf,
  type PickleValue,
  setItems,
  textFrom,
  tupleOf,
} from "./pickle-values.ts";

/** A name that a pickle imports; null where it is put together only while the pickle runs. */
export type PickleImport = { module: string; name: string } | null;

export type PickleEnd =
  /** It ended with STOP. */
  | { how: "stop" }
  /** The bytes end in the middle; a loader fails here too. */
  | { how: "cut" }
  /** A byte that is no opcode; a loader fails here too. */
  | { how: "broken"; at: number }
  /** It asks for more than any model needs, so that it was not read on although a loader would. */
  | { how: "refused"; at: number; why: string };

export type PickleHandlers = {
  onImport: (found: PickleImport) => void;
  /** A number that copyreg's extension registry of the loading process gives a meaning. */
  onExtension: (code: number) => void;
  /** An object that the loader gets from elsewhere by its own means. */
  onPersistent: () => void;
  /**
   * joblib lays the bytes of an array between two opcodes. True: pass over them, as joblib.load does.
   * False: read on, as pickle.load would.
   */
  skipArrays: boolean;
  onArray: () => void;
};

/** Longer names import nothing; they are passed over. */
const longestName = 256;

/**
 * Reads one pickle of any protocol from 0 to 5 and tells what it imports. Nothing is executed: strings, numbers,
 * small tuples and dicts are kept as they are, everything else is a thing without content.
 *
 * Where Python's unpickler might be more lenient than this reader it goes on rather than stop, because what follows
 * a place that only we take for broken would be hidden. Opcodes: pickletools.py of CPython.
 */
export const readPickle = async (
  reader: ByteReader,
  handlers: PickleHandlers,
  depth = 0,
): Promise<PickleEnd> => {
  const stack = createStack();
  const { push, pop, pushMark, popMark, peek, memoise, recall } = stack;
  const refuse = (why: string): PickleEnd => ({ how: "refused", at: reader.position(), why });

  const importName = (module: PickleValue, name: PickleValue) => {
    if (typeof module === "string" && typeof name === "string") {
      handlers.onImport({ module, name });
      push({ kind: "global", module, name });
    } else {
      handlers.onImport(null);
      push(undefined);
    }
  };

  /** Reads a payload: its text where it is short, undefined where it was passed over. */
  const take = (length: number, encoding: BufferEncoding | null): PickleValue => {
    const begin = reader.at;
    reader.at += length;
    return encoding === null || length > longestName
      ? undefined
      : reader.buffer.toString(encoding, begin, begin + length);
  };

  /** Whether a payload is here to be taken, as most are: a promise for each of millions would take most of the time. */
  const isHere = (length: number): boolean => length <= reader.buffer.length - reader.at;

  /** The same for one that reaches beyond what is read so far; false where it is cut. */
  const takeLater = async (length: number, encoding: BufferEncoding | null): Promise<PickleValue | false> => {
    if (encoding === null || length > longestName) return (await reader.skip(length)) ? undefined : false;
    return (await reader.fill(length)) ? take(length, encoding) : false;
  };

  for (;;) {
    if (stack.isFull()) return refuse("holds more at once than any model needs");
    if (reader.at >= reader.buffer.length && !(await reader.fill(1))) return { how: "cut" };
    const opcode = reader.buffer[reader.at++]!;
    const width = widths[opcode]!;
    if (width > 0 && reader.buffer.length - reader.at < width && !(await reader.fill(width)))
      return { how: "cut" };
    const { buffer, at } = reader;
    reader.at += width;

    switch (opcode) {
      case 0x80: // PROTO
        if (buffer[at]! > 5) return { how: "broken", at: reader.position() };
        break;
      case 0x95: // FRAME: only a hint for reading ahead
        break;
      case 0x2e: // STOP
        return { how: "stop" };

      case 0x28: // MARK
        pushMark();
        break;
      case 0x30: // POP
        pop();
        break;
      case 0x31: // POP_MARK
        popMark();
        break;
      case 0x32: // DUP
        push(peek());
        break;

      case 0x4b: // BININT1
        push(buffer[at]!);
        break;
      case 0x4d: // BININT2
        push(buffer.readUInt16LE(at));
        break;
      case 0x4a: // BININT
        push(buffer.readInt32LE(at));
        break;
      case 0x4e: // NONE
      case 0x47: // BINFLOAT
      case 0x5d: // EMPTY_LIST
      case 0x8f: // EMPTY_SET
      case 0x97: // NEXT_BUFFER
        push(undefined);
        break;
      case 0x88: // NEWTRUE
        push(1);
        break;
      case 0x89: // NEWFALSE
        push(0);
        break;
      case 0x98: // READONLY_BUFFER
        break;
      case 0x46: // FLOAT
        if ((await reader.line(longestName)) === undefined) return { how: "cut" };
        push(undefined);
        break;
      case 0x49: // INT
      case 0x4c: {
        // LONG
        const line = await reader.line(longestName);
        if (line === undefined) return { how: "cut" };
        const number = line === "long" ? Number.NaN : Number.parseInt(line.toString("latin1"), 10);
        push(Number.isSafeInteger(number) ? number : undefined);
        break;
      }
      case 0x8a: {
        // LONG1
        const length = buffer[at]!;
        const bytes = isHere(length) ? take(length, "latin1") : await takeLater(length, "latin1");
        if (bytes === false) return { how: "cut" };
        push(
          length <= 6 && length > 0 ? Buffer.from(bytes as string, "latin1").readIntLE(0, length) : undefined,
        );
        break;
      }
      case 0x8b: {
        // LONG4
        if ((await takeLater(buffer.readUInt32LE(at), null)) === false) return { how: "cut" };
        push(undefined);
        break;
      }

      case 0x53: // STRING
      case 0x56: {
        // UNICODE
        const line = await reader.line(longestName);
        if (line === undefined) return { how: "cut" };
        push(line === "long" ? undefined : textFrom(line, opcode === 0x53 ? "string" : "unicode"));
        break;
      }
      case 0x55: // SHORT_BINSTRING
      case 0x8c: // SHORT_BINUNICODE
      case 0x43: // SHORT_BINBYTES
      case 0x54: // BINSTRING
      case 0x58: // BINUNICODE
      case 0x42: // BINBYTES
      case 0x8d: // BINUNICODE8
      case 0x8e: // BINBYTES8
      case 0x96: {
        // BYTEARRAY8
        const length =
          width === 1
            ? buffer[at]!
            : width === 4
              ? buffer.readUInt32LE(at)
              : Number(buffer.readBigUInt64LE(at)); // what is beyond 2^53 is beyond every file, so precision is no matter
        const isText = opcode !== 0x43 && opcode !== 0x42 && opcode !== 0x8e && opcode !== 0x96;
        const encoding = isText ? "utf8" : null;
        const text = isHere(length) ? take(length, encoding) : await takeLater(length, encoding);
        if (text === false) return { how: "cut" };
        push(text);
        break;
      }

      case 0x29: // EMPTY_TUPLE
        push(tupleOf([]));
        break;
      case 0x85: // TUPLE1
      case 0x86: // TUPLE2
      case 0x87: {
        // TUPLE3
        const items: PickleValue[] = [];
        for (let n = opcode - 0x84; n > 0; n--) items.unshift(pop());
        push(tupleOf(items));
        break;
      }
      case 0x74: // TUPLE
        push(tupleOf(popMark()));
        break;
      case 0x6c: // LIST
      case 0x91: // FROZENSET
        popMark();
        push(undefined);
        break;
      case 0x7d: // EMPTY_DICT
        push(dictOf([]));
        break;
      case 0x64: // DICT
        push(dictOf(popMark()));
        break;
      case 0x61: // APPEND
        pop();
        break;
      case 0x65: // APPENDS
      case 0x90: // ADDITEMS
        popMark();
        break;
      case 0x73: {
        // SETITEM
        const value = pop();
        const key = pop();
        setItems(peek(), [key, value]);
        break;
      }
      case 0x75: {
        // SETITEMS
        const pairs = popMark();
        setItems(peek(), pairs);
        break;
      }

      case 0x67: // GET
      case 0x70: {
        // PUT
        const line = await reader.line(longestName);
        if (line === undefined) return { how: "cut" };
        const index = line === "long" ? -1 : Number(line.toString("latin1").trim());
        if (opcode === 0x67) push(recall(index));
        else memoise(index);
        break;
      }
      case 0x68: // BINGET
        push(recall(buffer[at]!));
        break;
      case 0x6a: // LONG_BINGET
        push(recall(buffer.readUInt32LE(at)));
        break;
      case 0x71: // BINPUT
        memoise(buffer[at]!);
        break;
      case 0x72: // LONG_BINPUT
        memoise(buffer.readUInt32LE(at));
        break;
      case 0x94: // MEMOIZE
        memoise();
        break;

      case 0x63: // GLOBAL
      case 0x69: {
        // INST
        const module = await reader.line(longestName);
        // A copy: reading on may move the bytes that a line is a view of.
        const moduleName = module && module !== "long" ? module.toString() : undefined;
        const name = module && (await reader.line(longestName));
        if (module === undefined || name === undefined) return { how: "cut" };
        if (opcode === 0x69) popMark();
        importName(moduleName, name === "long" ? undefined : name.toString());
        break;
      }
      case 0x93: {
        // STACK_GLOBAL
        const name = pop();
        importName(pop(), name);
        break;
      }
      case 0x82: // EXT1
        handlers.onExtension(buffer[at]!);
        push(undefined);
        break;
      case 0x83: // EXT2
        handlers.onExtension(buffer.readUInt16LE(at));
        push(undefined);
        break;
      case 0x84: // EXT4
        handlers.onExtension(buffer.readInt32LE(at));
        push(undefined);
        break;
      case 0x50: // PERSID
        if ((await reader.line(longestName)) === undefined) return { how: "cut" };
        handlers.onPersistent();
        push(undefined);
        break;
      case 0x51: // BINPERSID
        pop();
        handlers.onPersistent();
        push(undefined);
        break;

      case 0x52: // REDUCE
      case 0x81: {
        // NEWOBJ
        const args = pop();
        push(callOf(pop(), args));
        break;
      }
      case 0x92: {
        // NEWOBJ_EX
        pop();
        const args = pop();
        push(callOf(pop(), args));
        break;
      }
      case 0x6f: {
        // OBJ
        const [by, ...items] = popMark();
        push(callOf(by, tupleOf(items)));
        break;
      }
      case 0x62: {
        // BUILD
        const state = pop();
        const object = peek();
        if (typeof object !== "object") break;
        if (object.kind === "dtype")
          object.state = typeof state === "object" && state.kind === "tuple" ? state : "unknown";
        if (object.kind !== "wrapper") break;
        handlers.onArray();
        if (!handlers.skipArrays) break;
        pop();
        push(undefined);
        const array = arrayBytes(state);
        if (array === "objects") {
          // joblib has pickled the elements in place.
          if (depth === 100) return refuse("holds arrays within arrays without end");
          const end = await readPickle(reader, handlers, depth + 1);
          if (end.how !== "stop") return end;
        } else if (array === undefined) {
          return refuse(
            "holds an array whose length cannot be told, so that what follows it cannot be found",
          );
        } else {
          if (array.aligned) {
            if (!(await reader.fill(1))) return { how: "cut" };
            if (!(await reader.skip(1 + reader.buffer[reader.at]!))) return { how: "cut" };
          }
          if (!(await reader.skip(array.bytes))) return { how: "cut" };
        }
        break;
      }

      default:
        return { how: "broken", at: reader.position() };
    }
  }
};

/** Bytes of fixed length after each opcode: an argument, or the length of one. */
const widths = new Uint8Array(256);
for (const opcode of [0x80, 0x4b, 0x8a, 0x55, 0x8c, 0x43, 0x68, 0x71, 0x82]) widths[opcode] = 1;
for (const opcode of [0x4d, 0x83]) widths[opcode] = 2;
for (const opcode of [0x4a, 0x8b, 0x54, 0x58, 0x42, 0x6a, 0x72, 0x84]) widths[opcode] = 4;
for (const opcode of [0x95, 0x47, 0x8d, 0x8e, 0x96]) widths[opcode] = 8;
