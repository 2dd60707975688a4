import { compare, valid } from "semver";
import type { Field, FieldKind } from "./where-fields.ts";

export type Operator = "=" | "!=" | ">" | ">=" | "<" | "<=" | "~" | "!~";
export type Comparison = (value: unknown) => boolean;

const equality: readonly Operator[] = ["=", "!="];
const order: readonly Operator[] = [">", ">=", "<", "<="];
const containment: readonly Operator[] = ["~", "!~"];

/** What each kind of field may be compared by. */
export const operatorsOf = (kind: FieldKind): readonly Operator[] =>
  ({
    text: [...equality, ...containment],
    digest: [...equality, ...containment],
    flag: equality,
    number: [...equality, ...order],
    date: [...equality, ...order],
    version: [...equality, ...order, ...containment],
    any: [...equality, ...order, ...containment],
  })[kind];

const units: Record<string, number> = { "": 1, b: 1, kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12 };

const readNumber = (text: string): number | undefined => {
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([kmgt]?b)?$/i.exec(text);
  return match ? Number(match[1]) * units[(match[2] ?? "").toLowerCase()]! : undefined;
};

/** A day is from its first to its last millisecond, so that `= 2026-01-31` means on that day and `>` after it. */
const readPeriod = (text: string): { from: number; to: number } | undefined => {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/.test(text)) return undefined;
  const whole = text.length === 10;
  const from = Date.parse(whole || /(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
  if (Number.isNaN(from)) return undefined;
  // Date.parse takes the 31st of February for a day of March.
  if (whole && new Date(from).toISOString().slice(0, 10) !== text) return undefined;
  return { from, to: whole ? from + 86_399_999 : from };
};

const signOf = (left: number, right: number) => (left < right ? -1 : left > right ? 1 : 0);

/** How a value of the field stands to the one given: -1, 0, 1, or undefined where they cannot be put in order. */
const orderers: Record<FieldKind, (given: string) => ((value: unknown) => number | undefined) | undefined> = {
  number: (given) => {
    const wanted = readNumber(given);
    return wanted === undefined ? undefined : (value) => signOf(value as number, wanted);
  },
  date: (given) => {
    const period = readPeriod(given);
    return (
      period &&
      ((value) => {
        const time = Date.parse(value as string);
        return time < period.from ? -1 : time > period.to ? 1 : 0;
      })
    );
  },
  version: (given) => {
    const wanted = given.startsWith("v") ? given : `v${given}`;
    return valid(wanted) ? (value) => compare(value as string, wanted) : undefined;
  },
  flag: (given) =>
    given === "true" || given === "false" ? (value) => (value === (given === "true") ? 0 : 1) : undefined,
  text: (given) => (value) => (String(value) === given ? 0 : 1),
  // As git does: enough of the beginning stands for the whole.
  digest: (given) => {
    const wanted = given.replace(/^sha256:/, "").toLowerCase();
    return /^[0-9a-f]{4,64}$/.test(wanted)
      ? (value) => (String(value).startsWith(wanted) ? 0 : 1)
      : undefined;
  },
  any: (given) => {
    const wanted = readNumber(given);
    return (value) => {
      if (wanted !== undefined && typeof value === "number") return signOf(value, wanted);
      const text = typeof value === "object" ? JSON.stringify(value) : String(value);
      return text === given ? 0 : undefined;
    };
  },
};

/** What a value must look like, for errors. */
export const wantedWords: Record<FieldKind, string> = {
  number: "a number, such as 0.9 or 10MB",
  date: "a date, such as 2026-01-31",
  version: "a version, such as v1.2.0",
  flag: "true or false",
  text: "a text",
  digest: "a digest in hexadecimal, at least four digits of it",
  any: "a value",
};

/** A test for one value of a field; undefined where what was given is none of its kind. */
export const compileComparison = (
  field: Field,
  operator: Operator,
  given: string,
): Comparison | undefined => {
  if (operator === "~" || operator === "!~") {
    const wanted = given.toLowerCase();
    return (value) => String(value).toLowerCase().includes(wanted);
  }
  const stand = orderers[field.kind](given);
  if (!stand) return undefined;
  const tests: Record<string, (sign: number | undefined) => boolean> = {
    "=": (sign) => sign === 0,
    "!=": (sign) => sign === 0,
    ">": (sign) => sign === 1,
    ">=": (sign) => sign === 0 || sign === 1,
    "<": (sign) => sign === -1,
    "<=": (sign) => sign === 0 || sign === -1,
  };
  const test = tests[operator]!;
  return (value) => test(stand(value));
};
