import { expect, it } from "vitest";
import { describeMachine } from "./hardware.ts";

const machine = {
  cpus: [{ model: "AMD EPYC 7763  64-Core Processor " }, { model: "other" }],
  cores: 4,
  memoryBytes: 15.6 * 2 ** 30,
  platform: "linux",
  arch: "x64",
  image: ["ubuntu24", "20261109.1"],
};

it("describes a machine, in the same words for equal ones", () => {
  const hosted = describeMachine(machine);
  expect(hosted).toEqual({
    cpu: "AMD EPYC 7763 64-Core Processor",
    cores: 4,
    memory_gib: 16,
    os: "linux",
    arch: "x64",
    image: "ubuntu24 20261109.1",
  });
  expect(describeMachine({ ...machine, memoryBytes: 15.7 * 2 ** 30 })).toEqual(hosted);
});

it("does not take what the system does not tell for a name", () => {
  const bare = { ...machine, image: [undefined, undefined] };
  expect(describeMachine({ ...bare, cpus: [] })).toMatchObject({ cpu: null, image: null });
  expect(describeMachine({ ...bare, cpus: [{ model: "unknown" }] }).cpu).toBeNull();
});
