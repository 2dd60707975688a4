import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findSignatureDifference } from "./signature.ts";
import { verifyServer } from "./verify-server.ts";

const signature = {
  inputs: [{ name: "x", datatype: "FP64", shape: [-1, 3] }],
  outputs: [{ name: "y", datatype: "FP64", shape: [-1] }],
};
const served = (tensor: object) => ({ ...signature, inputs: [{ ...signature.inputs[0]!, ...tensor }] });

it.each([
  [signature, undefined],
  [served({ name: "z" }), "input x is missing"],
  [served({ datatype: "FP32" }), "input x is FP32, the model declares FP64"],
  [served({ shape: [-1, 4] }), "input x has shape [-1, 4], the model declares [-1, 3]"],
  [
    { ...signature, outputs: [...signature.outputs, { ...signature.outputs[0]!, name: "p" }] },
    "output p is served and not declared",
  ],
])("%j: %s", (given, difference) => {
  expect(findSignatureDifference(signature, given)).toBe(difference);
});

it("is a rung of the ladder where the model and mlops.yml name one", async () => {
  const root = mkdtempSync(join(tmpdir(), "signature-"));
  const modelDirectory = join(root, "model");
  mkdirSync(modelDirectory);
  let metadata: object = signature;
  const server = createServer((_, response) => response.end(JSON.stringify(metadata))).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const plan = { ready: "/r", ready_seconds: 2, predict: "/p", tolerance: 0, metadata: "/v2/models/flights" };
  const rung = async (more = {}) => {
    const checks = await verifyServer(
      url,
      { modelDirectory, golden: null },
      { ...plan, ...more },
      new AbortController().signal,
    );
    const { status, detail } = checks[1]!;
    return `${status}: ${detail}`;
  };
  try {
    expect(await rung()).toBe("skipped: the model has no MODEL.json with a signature");
    writeFileSync(join(modelDirectory, "MODEL.json"), JSON.stringify({ format: "onnx", signature }));
    expect(await rung({ metadata: undefined })).toMatch(/^skipped: mlops.yml names no metadata path/);
    expect(await rung()).toMatch(/^pass/);
    metadata = served({ datatype: "BYTES" });
    expect(await rung()).toBe("fail: /v2/models/flights: input x is BYTES, the model declares FP64");
    metadata = {};
    expect(await rung()).toMatch(/^fail: .*neither inputs nor outputs/);
  } finally {
    server.close();
    rmSync(root, { recursive: true });
  }
});
