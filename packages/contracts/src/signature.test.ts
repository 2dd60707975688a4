import { expect, it } from "vitest";
import { readSignature } from "./signature.ts";

const signature = { inputs: [{ name: "x", datatype: "FP64", shape: [-1, 3] }], outputs: [] };

it("reads it from a MODEL.json and from a server's metadata, and knows where there is none", () => {
  expect(readSignature(JSON.stringify({ format: "onnx", signature }), "MODEL.json")).toEqual(signature);
  expect(readSignature(JSON.stringify({ name: "flights", ...signature }), "/v2")).toEqual(signature);
  expect(readSignature('{"format": "onnx"}', "MODEL.json")).toBeUndefined();
  expect(readSignature("null", "MODEL.json")).toBeUndefined();
});

it("says what is wrong with one", () => {
  expect(() => readSignature("{", "MODEL.json")).toThrow("MODEL.json is not JSON");
  const wrong = { signature: { ...signature, inputs: [{ name: "x", shape: [] }] } };
  expect(() => readSignature(JSON.stringify(wrong), "MODEL.json")).toThrow(
    "The signature in MODEL.json does not fit: inputs[0].datatype",
  );
});
