import { RequestError } from "@octokit/request-error";
import { describe, expect, it } from "vitest";
import { explainDenied } from "./explain-denied.ts";

const refuse = (
  method: string,
  url: string,
  options: { status?: number; accepted?: string; message?: string } = {},
) => {
  const { status = 403, accepted, message = "Resource not accessible by integration" } = options;
  const error = new RequestError(message, status, {
    request: { method: method as "GET", url, headers: {} },
    response: {
      status,
      url,
      data: {},
      headers: accepted ? { "x-accepted-github-permissions": accepted } : {},
    },
  });
  return explainDenied(error) as Error & { fix?: string };
};

describe("a refusal by GitHub", () => {
  it("names the line to add, from the answer's own header", () => {
    const error = refuse("POST", "https://ghes.example/api/v3/repos/o/r/releases", {
      accepted: "contents=write,workflows=write",
    });
    expect(error.message).toBe(
      "GitHub refused POST /repos/o/r/releases (403 Resource not accessible by integration).",
    );
    expect(error.fix).toContain("permissions:\n    contents: write\n    workflows: write");
    expect(error.fix).toContain("fork");
  });

  it.each([
    ["POST", "/repos/o/r/releases", "contents: write"],
    ["GET", "/repos/o/r/pulls/1", "pull-requests: read"],
    ["POST", "/repos/o/r/deployments/3/statuses", "deployments: write"],
    ["POST", "/repos/o/r/actions/workflows/ml.yml/dispatches", "actions: write"],
    ["PATCH", "/repos/o/r/issues/4", "issues: write"],
  ])("guesses %s %s → %s where the header is absent", (method, url, line) => {
    expect(refuse(method, url).fix).toContain(`    ${line}`);
  });

  it("takes the first of several alternatives, in the words of workflow files", () => {
    expect(refuse("POST", "/x", { accepted: "pull_requests=write; issues=write" }).fix).toContain(
      "pull-requests: write",
    );
  });

  it("tells all that the action needs, so that nobody mends one refusal to meet the next", () => {
    const error = new RequestError("Resource not accessible by integration", 403, {
      request: { method: "GET", url: "https://api.github.com/repos/o/r/deployments", headers: {} },
    });
    const told = explainDenied(error, { contents: "write", deployments: "write" }) as Error & {
      fix?: string;
    };
    expect(told.fix).toContain("permissions:\n    contents: write\n    deployments: write");
    const unforeseen = explainDenied(error, { issues: "write" }) as Error & { fix?: string };
    expect(unforeseen.fix).toContain("    deployments: read");
    expect(unforeseen.fix).not.toContain("issues");
  });

  it("says so when the token is not known", () => {
    expect(refuse("GET", "/x", { status: 401, message: "Bad credentials" }).message).toContain(
      "does not know the token",
    );
  });

  it("leaves other errors as they are", () => {
    expect(refuse("GET", "/x", { status: 404, message: "Not Found" })).toBeInstanceOf(RequestError);
    expect(refuse("GET", "/x", { message: "API rate limit exceeded" })).toBeInstanceOf(RequestError);
    const own = new Error("socket hang up");
    expect(explainDenied(own)).toBe(own);
  });
});
