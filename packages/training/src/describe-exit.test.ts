import { expect, it } from "vitest";
import { describeExit, hintAtExit } from "./describe-exit.ts";
import { determinismVariables } from "./determinism.ts";

it("says how a command ended, and hints at the usual cause", () => {
  expect(describeExit({ exitCode: 0, signal: null })).toBeUndefined();
  expect(describeExit({ exitCode: 3, signal: null })).toBe("failed with exit code 3");
  expect(describeExit({ exitCode: null, signal: "SIGTERM" })).toBe("was ended by SIGTERM");
  expect(hintAtExit({ exitCode: 137, signal: null })).toContain("out of memory");
  expect(hintAtExit({ exitCode: null, signal: "SIGKILL" })).toContain("out of memory");
  expect(hintAtExit({ exitCode: 127, signal: null })).toContain("did not find the program");
  expect(hintAtExit({ exitCode: 1, signal: null })).toBeUndefined();
});

it("fixes what moves a seeded run, and leaves what the user set", () => {
  const set = determinismVariables(7, 4, { OMP_NUM_THREADS: "1" });
  expect(set).toMatchObject({
    PYTHONHASHSEED: "7",
    CUBLAS_WORKSPACE_CONFIG: ":4096:8",
    MKL_NUM_THREADS: "4",
  });
  expect(set).not.toHaveProperty("OMP_NUM_THREADS");
});
