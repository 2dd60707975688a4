import { z } from "zod";

const tensorShape = z.object({
  name: z.string(),
  datatype: z.string(),
  shape: z.array(z.number()).describe("-1: any"),
});

/** What a model takes and gives, in the Open Inference Protocol's words. A model says it in its own MODEL.json. */
export const signatureShape = z.object({ inputs: z.array(tensorShape), outputs: z.array(tensorShape) });
export type Signature = z.infer<typeof signatureShape>;
