import { describe, expect, it } from "vitest";
import { find, parseWorkflowFile } from "./parse-workflow.ts";
import { decidePermissions, type PermissionSet } from "./permissions.ts";

const decide = async (
  workflowLine: string,
  jobLine: string,
  more: { limit?: PermissionSet; readOnly?: boolean } = {},
) => {
  const { token, jobs } = await parseWorkflowFile(
    "w.yml",
    `on: push\n${workflowLine}\njobs:\n  a:\n    runs-on: x\n    ${jobLine}\n    steps: [{run: x}]\n`,
  );
  return decidePermissions({
    workflow: find(token, "permissions"),
    job: find(jobs[0]!.token, "permissions"),
    ...more,
  });
};

describe("decidePermissions", () => {
  it("is restricted where nothing is said", async () => {
    expect(await decide("", "")).toEqual({ contents: "read", packages: "read" });
  });

  it("grants nothing for {}", async () => {
    expect(await decide("permissions: {}", "")).toEqual({});
  });

  it("lets the job's own replace the workflow's, not add to it", async () => {
    expect(await decide("permissions: {contents: write}", "permissions: {issues: write}")).toEqual({
      issues: "write",
    });
  });

  it("knows read-all and write-all", async () => {
    expect(await decide("permissions: read-all", "")).toMatchObject({
      contents: "read",
      deployments: "read",
    });
    expect(await decide("permissions: write-all", "")).toMatchObject({
      contents: "write",
      "id-token": "write",
    });
    expect(await decide("permissions: read-all", "")).not.toHaveProperty("id-token");
  });

  it("writes nothing for a fork", async () => {
    expect(await decide("", "permissions: {contents: write, id-token: write}", { readOnly: true })).toEqual({
      contents: "read",
    });
  });

  it("gives a called workflow no more than its caller has", async () => {
    const limit: PermissionSet = { contents: "read", issues: "write" };
    expect(
      await decide("", "permissions: {contents: write, issues: write, checks: write}", { limit }),
    ).toEqual({
      contents: "read",
      issues: "write",
    });
    expect(await decide("", "", { limit })).toEqual(limit);
  });
});
