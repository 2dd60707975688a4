/** Numbers under the names that a policy calls them by. */
export type Numbers = Record<string, number>;

/** What a metrics file tells. Numbers that are not finite are left out, so that a rule that needs one is an error. */
export type Summary = {
  numbers: Numbers;
  /** Where the file itself tells what to compare with. */
  champion?: Numbers;
  /** Standard errors, where the tool gives them. */
  stderr?: Numbers;
};

/** A file's text, and what it is as JSON where it is JSON. */
export type Given = { path: string; text: string; json: unknown };

/** One way in which tools write metrics. */
export type SummaryFormat = {
  name: string;
  recognise: (given: Given) => boolean;
  read: (given: Given) => Summary | Promise<Summary>;
};

type Fields = Record<string, unknown>;

/** The object's fields; none where it is no object. */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};

export const isNumber = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value);

/** Finite numbers of nested objects, keys joined with dots. Text, flags and lists are passed over. */
export const flatten = (value: unknown, prefix = ""): Numbers =>
  isNumber(value)
    ? { [prefix]: value }
    : Object.fromEntries(
        Object.entries(fieldsOf(value)).flatMap(([key, inner]) =>
          Object.entries(flatten(inner, prefix ? `${prefix}.${key}` : key)),
        ),
      );
