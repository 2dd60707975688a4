import { z } from "zod";
import { describeIssues } from "./contract.ts";
import { UserError } from "./user-error.ts";

const tensorShape = z.object({
  name: z.string(),
  datatype: z.string(),
  shape: z.array(z.number()).describe("-1: any"),
  optional: z.boolean().optional().describe("an input that may be left out"),
});
export type Tensor = z.infer<typeof tensorShape>;

/** What a model takes and gives, in the Open Inference Protocol's words. A model says it in its own MODEL.json. */
export const signatureShape = z.object({ inputs: z.array(tensorShape), outputs: z.array(tensorShape) });
export type Signature = z.infer<typeof signatureShape>;

/** The file in a model's folder that says its signature. */
export const signatureFile = "MODEL.json";

/**
 * The signature in a MODEL.json (under `signature`) or in a server's model metadata; undefined where there is none.
 * @throws UserError where there is one that does not fit
 */
export const readSignature = (text: string, where: string): Signature | undefined => {
  let json: { signature?: unknown } | null;
  try {
    json = JSON.parse(text) as typeof json;
  } catch (cause) {
    throw new UserError(`${where} is not JSON: ${(cause as Error).message}.`, { cause });
  }
  if (json?.signature === undefined) return signatureShape.safeParse(json).data;
  const result = signatureShape.safeParse(json.signature);
  if (result.success) return result.data;
  throw new UserError(`The signature in ${where} does not fit: ${describeIssues(result.error)}.`, {
    fix: 'Write it as the Open Inference Protocol does: {"inputs": [{"name": "x", "datatype": "FP32", "shape": [-1, 3]}], "outputs": […]}.',
  });
};
