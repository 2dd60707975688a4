import { z } from "zod";

const text = z.string().min(1).max(20_000);
const address = z.string().regex(/^https?:\/\/\S+$/, "an address that begins with https://");

/** A list, or its only member. */
const listOf = <Item extends z.ZodType<string, string>>(item: Item) =>
  z.union([item.transform((one) => [one]), z.array(item)]);

/**
 * What people say of a model, because nothing can be computed about it. Names are those of Hugging Face's metadata and
 * template, so that a card is a valid README there.
 * https://github.com/huggingface/hub-docs/blob/main/modelcard.md
 * https://github.com/huggingface/huggingface_hub/blob/main/src/huggingface_hub/templates/modelcard_template.md
 */
export const cardConfigShape = z.strictObject({
  description: text.optional().describe("what it does, in a sentence or two"),
  license: z
    .string()
    .min(1)
    .optional()
    .describe("an SPDX identifier, such as apache-2.0, or the licence's name"),
  license_link: address.optional().describe("of a licence that has no SPDX identifier"),
  intended_use: text.optional(),
  out_of_scope: text.optional().describe("what it must not be used for"),
  limitations: text.optional(),
  ethical_considerations: text.optional().describe("who may be harmed, and what was done about it"),
  training_data: text.optional().describe("what the data is; which files it was is recorded by itself"),
  evaluation_data: text.optional().describe("what the held-out data is, and why it was chosen"),
  framework: z
    .string()
    .regex(/^[a-z0-9][a-z0-9._-]*$/, "lower-case letters, digits, . _ and -, such as pytorch or scikit-learn")
    .optional()
    .describe("library that loads it: scikit-learn, pytorch, transformers, …"),
  task: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/, "lower-case words joined by -, such as tabular-classification")
    .optional()
    .describe("such as tabular-classification; one of https://huggingface.co/tasks where it fits"),
  base_models: listOf(z.string().min(1))
    .optional()
    .describe("what it was made from: owner/name at Hugging Face, or name@v1.2.0"),
  datasets: listOf(z.string().min(1))
    .optional()
    .describe("published data it learnt from, by name at Hugging Face"),
  language: listOf(
    z
      .string()
      .regex(/^([a-z]{2,3}|code|multilingual)$/, "an ISO 639 code such as en, or code, or multilingual"),
  ).optional(),
  tags: listOf(z.string().min(1).max(100)).optional(),
  developers: z.string().min(1).optional().describe("who made it"),
  contact: z.string().min(1).optional().describe("whom to ask"),
  paper: address.optional(),
  citation: text.optional().describe("BibTeX"),
});

const words = z.string().optional();
const list = z.array(z.string()).optional();

/** The same in a manifest, less what has a field of its own there. Looser: it must be readable for ever. */
export const cardFactsShape = z.object({
  description: words,
  license_link: words,
  out_of_scope: words,
  ethical_considerations: words,
  training_data: words,
  evaluation_data: words,
  task: words,
  datasets: list,
  language: list,
  tags: list,
  developers: words,
  contact: words,
  paper: words,
  citation: words,
});
