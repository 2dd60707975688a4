import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bench, jobOf, oneJob, openBench, stepOf } from "./testing/harness.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

describe("the environment", () => {
  it("is the runner's, not the caller's", async () => {
    process.env.MY_PRIVATE_TOKEN = "private-1";
    process.env.GITHUB_TOKEN = "private-2";
    try {
      const result = await bench.run(
        oneJob(`
    - {id: all, run: "env | sort > all.txt; cat all.txt; cp all.txt $RUNNER_TEMP/../../seen.txt"}
`),
        { environment: { MLOPS_STATE: "/state" } },
      );
      const seen = readFileSync(join(bench.workDirectory, "runs", String(result.runId), "seen.txt"), "utf8");
      const variables = Object.fromEntries(seen.split("\n").map((line) => line.split(/=(.*)/s).slice(0, 2)));
      expect(variables).toMatchObject({
        CI: "true",
        GITHUB_ACTIONS: "true",
        GITHUB_REPOSITORY: "octo/flights",
        GITHUB_REF: "refs/heads/main",
        GITHUB_REF_NAME: "main",
        GITHUB_SHA: result.sha,
        GITHUB_EVENT_NAME: "push",
        GITHUB_RUN_ID: String(result.runId),
        GITHUB_JOB: "a",
        GITHUB_ACTION: "all",
        GITHUB_WORKFLOW: ".github/workflows/w.yml",
        RUNNER_ENVIRONMENT: "self-hosted",
        MLOPS_STATE: "/state",
      });
      expect(variables.GITHUB_SERVER_URL).toMatch(/^http:\/\/gh\.localhost:/);
      expect(seen).not.toMatch(/private-|ghs_|ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL|GITHUB_TOKEN|VITEST/);
    } finally {
      delete process.env.MY_PRIVATE_TOKEN;
      delete process.env.GITHUB_TOKEN;
    }
  });

  it("lets no env: overwrite GITHUB_*", async () => {
    const result = await bench.run(
      oneJob(
        '    - {id: x, env: {GITHUB_SHA: mine, CI: "false"}, run: "echo s=$GITHUB_SHA$CI >> $GITHUB_OUTPUT"}\n',
      ),
    );
    expect(stepOf(result, "x").outputs.s).toBe(`${result.sha}false`);
  });

  it("hides the token and secrets, and keeps them out of outputs", async () => {
    const result = await bench.run(
      oneJob(
        `
    - id: leaks
      env: {T: "\${{ github.token }}", S: "\${{ secrets.API_KEY }}"}
      run: |
        echo "token $T $(printf %s "$S" | base64)"
        echo "key=$S" >> $GITHUB_OUTPUT
`,
        `    outputs: {key: "\${{ steps.leaks.outputs.key }}", fine: yes}\n`,
      ),
      { secrets: { API_KEY: "key-abcdef-123" } },
    );
    expect(bench.lines()).toContain("token *** ***");
    expect(jobOf(result, "a").outputs).toEqual({ fine: "yes" });
    expect(JSON.stringify([result, bench.events])).not.toMatch(/key-abcdef-123|ghs_/);
    const folder = join(bench.workDirectory, "runs", String(result.runId));
    for (const file of readdirSync(folder))
      expect(readFileSync(join(folder, file), "utf8")).not.toMatch(/ghs_|key-abc/);
  });
});

describe("the job's token", () => {
  const ask = (method: string, path: string, body = "{}") =>
    `curl -s -o /dev/null -w '%{http_code}' -X ${method} -H "Authorization: Bearer $T" $GITHUB_API_URL/repos/octo/flights${path} -d '${body}'`;

  it("may do what permissions: says, and nothing once the job is over", async () => {
    const step = `
    - id: asks
      env: {T: "\${{ github.token }}"}
      run: |
        echo "read=$(${ask("GET", "/contents/.github/workflows/w.yml")})" >> $GITHUB_OUTPUT
        echo "issue=$(${ask("POST", "/issues", '{"title": "x"}')})" >> $GITHUB_OUTPUT
        cp /dev/null $RUNNER_TEMP/x; printf %s "$T" > ${bench.root}/token
`;
    const result = await bench.run(oneJob(step, "    permissions: {contents: read, issues: write}\n"));
    expect(stepOf(result, "asks").outputs).toEqual({ read: "200", issue: "201" });
    expect(result.apiRequests).toBe(2);
    const token = readFileSync(join(bench.root, "token"), "utf8");
    const late = await fetch(`${bench.github.apiUrl}/repos/octo/flights`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(late.status).toBe(401);

    const denied = await bench.run(oneJob(step, "    permissions: {contents: read}\n"));
    expect(stepOf(denied, "asks").outputs).toEqual({ read: "200", issue: "403" });
    const none = await bench.run(oneJob(step, "    permissions: {}\n"));
    expect(stepOf(none, "asks").outputs.issue).toBe("403");
  });
});

describe("a pull request from a fork", () => {
  it("gets no secrets and a token that only reads", async () => {
    const pull = {
      number: 1,
      head: { ref: "x", repo: { full_name: "mallory/flights" } },
      base: { ref: "main" },
    };
    const result = await bench.run(
      oneJob(
        `    - {id: sees, env: {S: "\${{ secrets.API_KEY }}"}, run: "echo secret=[$S] >> $GITHUB_OUTPUT"}\n`,
        "    permissions: {contents: write, issues: write}\n",
      ).replace("on: push", "on: pull_request"),
      {
        secrets: { API_KEY: "key-abcdef-123" },
        eventChanges: { name: "pull_request", action: "opened", payload: { pull_request: pull } },
      },
    );
    expect(stepOf(result, "sees").outputs.secret).toBe("[]");
    const log = readFileSync(jobOf(result, "a").logFile!, "utf8");
    expect(log).toContain("contents: read");
    expect(log).not.toContain(": write");
  });
});
