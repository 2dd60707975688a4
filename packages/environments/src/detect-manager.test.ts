import { expect, it } from "vitest";
import { detectManager } from "./detect-manager.ts";

const auto = { manager: "auto", lock: undefined, requireLock: true } as const;

it.each([
  [["uv.lock", "pyproject.toml"], { manager: "uv", lock: "uv.lock" }],
  [["requirements.txt"], { manager: "pip", lock: "requirements.txt" }],
  [["requirements.txt", "requirements.lock"], { manager: "pip", lock: "requirements.lock" }],
  [["train.py", "package-lock.json"], { manager: "none", lock: null }],
])("by %j it is %j", (present, chosen) => {
  expect(detectManager(present, auto)).toEqual(chosen);
});

it("refuses two managers and names both files", () => {
  expect(() => detectManager(["uv.lock", "requirements.txt"], auto)).toThrow("uv.lock, requirements.txt");
  expect(() => detectManager(["uv.lock", "poetry.lock"], auto)).toThrow("uv.lock, poetry.lock");
  expect(detectManager(["uv.lock", "requirements.txt"], { ...auto, manager: "pip" })).toEqual({
    manager: "pip",
    lock: "requirements.txt",
  });
});

it("refuses managers that it does not know rather than pass them over", () => {
  expect(() => detectManager(["pixi.lock"], auto)).toThrow(
    "has pixi.lock, and setup-env does not know its manager",
  );
});

it("needs a lock for a manager, unless told", () => {
  expect(() => detectManager([], { ...auto, manager: "uv" })).toThrow("no uv.lock");
  expect(() => detectManager([], { ...auto, manager: "pip" })).toThrow(
    "no requirements.lock or requirements.txt",
  );
  expect(detectManager([], { ...auto, manager: "uv", requireLock: false })).toEqual({
    manager: "uv",
    lock: null,
  });
});

it("takes the lock that was named", () => {
  expect(detectManager(["uv.lock"], { ...auto, lock: "env/requirements-cpu.txt" })).toEqual({
    manager: "pip",
    lock: "env/requirements-cpu.txt",
  });
  expect(() => detectManager([], { ...auto, lock: "poetry.lock" })).toThrow("of no manager");
});
