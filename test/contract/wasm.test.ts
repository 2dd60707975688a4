import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

it("each committed WebAssembly module is what its source compiles to", () => {
  const script = join(import.meta.dirname, "../../scripts/build-wasm.ts");
  const told = execFileSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  expect(told).toContain("resample.as");
});
