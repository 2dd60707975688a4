import { describe, expect, it } from "vitest";
import { planRequest } from "./plan-request.ts";

type Given = Parameters<typeof planRequest>[0];
const plan = (given: Partial<Given>, registered?: string) =>
  planRequest(
    {
      operation: "deploy",
      model: "flights@v0.1.0",
      environment: "staging",
      toVersion: undefined,
      reason: undefined,
      stage: undefined,
      forceReason: undefined,
      ...given,
    },
    registered,
  );

describe("planRequest", () => {
  it.each<[Partial<Given>, string | undefined, string | null, string | null]>([
    [{}, undefined, "flights@v0.1.0", null],
    [{ model: "flights#dev", stage: "staging" }, undefined, "flights#dev", "staging"],
    [{ model: "flights" }, "v0.2.0", "flights@v0.2.0", null],
    [{ operation: "promote", model: "team/flights@latest" }, "v0.2.0", "team/flights@latest", "staging"],
    [{ operation: "promote", stage: "none" }, undefined, "flights@v0.1.0", null],
    [{ operation: "rollback", model: "flights" }, "v0.2.0", null, "staging"],
    [
      { operation: "rollback", model: "flights", toVersion: "v0.0.9" },
      undefined,
      "flights@v0.0.9",
      "staging",
    ],
    [{ operation: "status", model: "flights" }, "v0.2.0", null, "staging"],
  ])("%j, registered %s", (given, registered, ref, stage) => {
    expect(plan(given, registered)).toMatchObject({ ref, stage });
  });

  it.each<[Partial<Given>, RegExp]>([
    [{ model: "flights" }, /names no version, and this run registered none/],
    [{ toVersion: "v0.1.0" }, /"to-version" is for rollback, and the operation is deploy/],
    [{ operation: "rollback" }, /takes a model's name alone/],
    [{ operation: "status", model: "flights#production" }, /takes a model's name alone/],
  ])("refuses %j", (given, message) => {
    expect(() => plan(given)).toThrow(message);
  });
});
