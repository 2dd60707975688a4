import { describe, expect, it } from "vitest";
import { compareEnvironments } from "./compare-environments.ts";
import { collectNumeric, type Identity, sealIdentity } from "./fingerprint.ts";

const identity: Identity = {
  manager: "pip",
  implementation: "cpython",
  python: "3.11.7",
  abi: "cpython-311-x86_64-linux-gnu",
  os: "linux",
  arch: "x64",
  libc: "glibc 2.36",
  lock: { path: "requirements.txt", sha256: "a".repeat(64) },
  distributions: [
    { name: "numpy", version: "1.26.4" },
    { name: "scipy", version: "1.11.4" },
  ],
};
const environment = (change: Partial<Identity> = {}, numeric: Record<string, string> = { cpu: "A" }) => ({
  ...sealIdentity({ ...identity, ...change }),
  numeric,
});
const compare = (change: Partial<Identity> = {}, numeric?: Record<string, string>) =>
  compareEnvironments(environment(), environment(change, numeric));

describe("the fingerprint", () => {
  it("does not depend on the order in which packages are found", () => {
    const turned = sealIdentity({ ...identity, distributions: [...identity.distributions].reverse() });
    expect(turned).toEqual(sealIdentity(identity));
  });

  it.each(Object.keys(identity) as (keyof Identity)[])("changes with %s", (key) => {
    const changed = {
      ...identity,
      [key]: key === "distributions" ? [] : key === "lock" ? null : "x",
    } as Identity;
    expect(sealIdentity(changed).fingerprint).not.toBe(sealIdentity(identity).fingerprint);
  });
});

describe("two environments", () => {
  it.each([
    [{}, undefined, "identical"],
    [{}, { cpu: "B" }, "same"],
    [{ python: "3.11.9", libc: "musl" }, undefined, "compatible"],
    [
      { distributions: [...identity.distributions, { name: "extra", version: "1" }] },
      undefined,
      "compatible",
    ],
    [{ python: "3.12.0" }, undefined, "different"],
    [{ distributions: [] }, undefined, "different"],
    [{ implementation: "pypy" }, undefined, "different"],
  ] satisfies [Partial<Identity>, Record<string, string> | undefined, string][])(
    "%j %j: %s",
    (change, numeric, verdict) => {
      expect(compare(change, numeric).verdict).toBe(verdict);
    },
  );

  it("list differences worst first", () => {
    const { differences } = compare(
      {
        libc: "glibc 2.39",
        distributions: [
          { name: "numpy", version: "1.26.5" },
          { name: "new", version: "1" },
        ],
      },
      { cpu: "B" },
    );
    expect(differences.map(({ what }) => what)).toEqual(["scipy", "numpy", "C library", "new", "cpu"]);
    expect(differences[0]).toEqual({ what: "scipy", expected: "1.11.4", actual: "(none)" });
  });
});

it("records of the variables only those that are allowed", () => {
  expect(
    collectNumeric({ OMP_NUM_THREADS: "4", AWS_SECRET_ACCESS_KEY: "s", PATH: "/bin" }, { cpu: "A", cpus: 4 }),
  ).toEqual({ cpu: "A", cpus: "4", OMP_NUM_THREADS: "4" });
});
