import { z } from "zod";

/** What a version is, in one word: model unless told. */
export const typeShape = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, "one word of lower-case letters, digits and -, such as model or dataset");

const labelKey = z
  .string()
  .regex(
    /^[a-zA-Z0-9]([a-zA-Z0-9._/-]{0,61}[a-zA-Z0-9])?$/,
    "letters, digits and . _ - / between them, at most 63",
  );

/** The team's own words about a version. YAML reads `tier: 1` as a number; it is meant as a word. */
export const labelsShape = z.record(
  labelKey,
  z
    .union([z.string().max(200), z.number(), z.boolean()], "a word: text, a number, true or false")
    .transform(String),
);
export type Labels = z.infer<typeof labelsShape>;
