import { z } from "zod";
import { type ContractValue, defineContract } from "./contract.ts";

const count = z.number().int().nonnegative();
const common = {
  name: z.string(),
  n: count.describe("values that are neither missing nor invalid"),
  missing: count.describe("empty cells and the words for nothing"),
  invalid: count.describe("cells that are not of this kind: text in a numeric column"),
};

const numericProfileShape = z
  .object({
    kind: z.literal("numeric"),
    ...common,
    mean: z.number(),
    m2: z.number().describe("sum of squared distances from the mean"),
    min: z.number(),
    max: z.number(),
    zeros: count,
    bins: z.array(z.number()).describe("inner edges of the bins of PSI, JS, Hellinger, TVD and L∞"),
    edges: z.array(z.number()).describe("ascending; bin i is [edges[i-1], edges[i]), open at both ends"),
    counts: z.array(count).describe("values in each bin, one more than edges"),
    at: z.array(count).describe("values equal to edges[i], part of counts[i+1]"),
  })
  .refine((column) => column.counts.length === column.edges.length + 1, {
    message: "one count more than edges is expected",
    path: ["counts"],
  })
  .refine((column) => column.at.length === column.edges.length, {
    message: "as many as edges are expected",
    path: ["at"],
  });
export type NumericProfile = z.infer<typeof numericProfileShape>;

const categoricalProfileShape = z
  .object({
    kind: z.literal("categorical"),
    ...common,
    distinct: count.describe("different values; a lower bound where identifier is true"),
    identifier: z.boolean().describe("nearly every row has a value of its own: none of them is kept"),
    values: z.array(z.string()).describe("most frequent first, ties in code-unit order"),
    counts: z.array(count),
    other: count.describe("rows whose value is not listed"),
    salt: z
      .string()
      .optional()
      .describe("values are HMAC-SHA256 of the categories; a mark of the salt they were made with"),
  })
  .refine((column) => column.counts.length === column.values.length, {
    message: "as many as values are expected",
    path: ["counts"],
  });
export type CategoricalProfile = z.infer<typeof categoricalProfileShape>;

const datetimeProfileShape = z.object({
  kind: z.literal("datetime"),
  ...common,
  min: z.string().nullable(),
  max: z.string().nullable(),
});
export type DatetimeProfile = z.infer<typeof datetimeProfileShape>;

const columnProfileShape = z.discriminatedUnion("kind", [
  numericProfileShape,
  categoricalProfileShape,
  datetimeProfileShape,
]);
export type ColumnProfile = z.infer<typeof columnProfileShape>;

const units = z.string().regex(/^-?0x[0-9a-f]+$/);
const shardShape = z.object({
  index: z.number().int().positive(),
  count: z.number().int().positive(),
  reference: z.string().describe("digest of the profile whose edges these are"),
  sums: z
    .record(
      z.string(),
      z.object({
        center: z.number(),
        sum: units,
        squares: units.describe("of distances from the center, each rounded to a double"),
        below: units.describe("sum of what lies below the first edge"),
        above: units,
      }),
    )
    .describe("of numeric columns, exact, in units of 2^-1074: what merging makes mean and m2 of"),
});
export type Shard = z.infer<typeof shardShape>;

const jointShape = z.object({
  columns: z.array(z.string()),
  n: count.describe("rows that have all of these columns"),
  sums: z.array(z.number().int()).describe("of normal scores, 256 to a standard deviation"),
  products: z
    .array(z.number().int())
    .describe("sums of products of columns i ≥ j, row by row of the triangle"),
});
export type JointProfile = z.infer<typeof jointShape>;

const calibrationShape = z.object({
  n: count.describe("rows with a score and a label"),
  threshold: z.number().describe("a score from which on a row is called positive"),
  curve: z
    .object({ x: z.array(z.number()).min(1), y: z.array(z.number()).min(1) })
    .describe("isotonic: from score to probability, straight between knots"),
  metrics: z.array(
    z.object({
      metric: z.enum(["accuracy", "precision", "recall", "f1", "roc_auc"]),
      value: z.number(),
      deviation: z.number().describe("of one row's part; the error of n rows is deviation / √(n·share)"),
      share: z.number(),
    }),
  ),
});
export type Calibration = z.infer<typeof calibrationShape>;

const base = defineContract("mlops/profile@1", {
  rows: count,
  ragged: count.describe("rows with fewer or more fields than the header"),
  shard: shardShape.optional().describe("of one job's part of the data; the merged profile has none"),
  columns: z.array(columnProfileShape),
  joint: jointShape.optional().describe("how numeric columns go together"),
  prediction: z
    .object({ columns: z.array(columnProfileShape), calibration: calibrationShape.optional() })
    .optional()
    .describe("the model's answers on data that it was not trained on, and how right they were"),
});

/**
 * A data set in numbers: counts between fixed edges, never rows. What a check compares current data with.
 * One column a line: a profile holds hundreds of numbers a column, and people do diff it.
 */
export const profileContract = {
  ...base,
  serialise: (value: Omit<ContractValue<typeof base>, "schema">): string => {
    const { columns, joint, prediction, ...head } = base.shape.parse({ ...value, schema: base.id });
    const fields = Object.entries(head).map(
      ([key, item]) => `  ${JSON.stringify(key)}: ${JSON.stringify(item)},`,
    );
    const lines = columns.map((column) => `    ${JSON.stringify(column)}`);
    const rest = Object.entries({ joint, prediction })
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => `,\n  ${JSON.stringify(key)}: ${JSON.stringify(item)}`);
    return `{\n${fields.join("\n")}\n  "columns": [${lines.length ? `\n${lines.join(",\n")}\n  ` : ""}]${rest.join("")}\n}\n`;
  },
};
export type Profile = ContractValue<typeof base>;
