import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { stopServers } from "@mlops-actions/deployment/stop-servers";
import { connectGitHub, type GitHub, parseRepository } from "@mlops-actions/github/connect";
import type { WorkflowResult } from "@mlops-actions/local-runner/results";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changeParams, openScene, type Scene } from "../../packages/cli/src/demo/scene.ts";
import { pushFirstVersion } from "../../packages/cli/src/demo/story.ts";

const root = join(import.meta.dirname, "../..");
const run = promisify(execFile);

/** Anybody's pull request to the quickstart, with a branch that takes whatever it is given. */
describe("a fork's pull request", () => {
  let directory: string;
  let scene: Scene;
  let clone: string;
  let mallory: GitHub;
  let token: string;
  let number: number;
  let results: WorkflowResult[];

  const git = async (...args: string[]) => {
    const who = ["-c", "user.name=Mallory", "-c", "user.email=mallory@example.com"];
    return (await run("git", [...who, ...args], { cwd: clone })).stdout.trim();
  };
  const edit = async (path: string, change: (text: string) => string) => {
    const text = await readFile(join(clone, path), "utf8");
    const changed = change(text);
    expect(changed, path).not.toBe(text);
    await writeFile(join(clone, path), changed);
  };
  const push = async () => {
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    const header = `http.extraHeader=Authorization: Basic ${basic}`;
    await git("-c", header, "push", "--quiet", `${scene.github.apiUrl}/mallory/flights.git`, "better");
  };

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "mlops-forks-"));
    scene = await openScene({ root, directory, reporter: () => {}, secrets: { DEPLOY_KEY: "hunter2" } });
    await pushFirstVersion(scene);
    const { github } = scene;
    token = github.issueToken({ repository: "mallory/flights", login: "mallory", permissions: "admin" });
    mallory = await connectGitHub({
      token,
      apiUrl: github.apiUrl,
      repository: parseRepository(scene.repository),
      env: {},
    });
    const { octokit, owner, repo } = mallory;
    await octokit.rest.repos.createFork({ owner, repo });
    clone = join(directory, "fork");
    await run("git", ["clone", "--quiet", `${github.apiUrl}/mallory/flights.git`, clone]);
    await git("switch", "--quiet", "--create", "better");
    const features = ["hour", "weekday", "distance", "origin", "origin_delay"];
    await writeFile(join(clone, "params.json"), await changeParams(clone, { features }));
    // Its own workflow runs as the branch has it; the one that may write must not.
    await edit(".github/workflows/ml.yml", (text) => text.replace("  release:", `${grab}\n  release:`));
    await edit(".github/workflows/review-forks.yml", (text) => `${text}${plant}`);
    await git("commit", "--quiet", "--all", "--message", "Better");
    await push();
    const asked = { owner, repo, head: "mallory:better", base: "main", title: "Better" };
    number = (await octokit.rest.pulls.create(asked)).data.number;
    results = await scene.settle();
  }, 120_000);

  afterAll(async () => {
    await scene?.close();
    await stopServers(join(directory, "servers"));
    await rm(directory, { recursive: true, force: true });
  });

  const runOf = (name: string) => results.find((result) => result.name === name)!;
  const commentsOf = async () => {
    const { octokit, owner, repo } = await scene.as("ada");
    return (await octokit.rest.issues.listComments({ owner, repo, issue_number: number })).data;
  };

  it("is trained and judged with a token that can only read, and without secrets", () => {
    const ml = runOf("ml");
    expect([ml.event, ml.jobs.find(({ id }) => id === "review")?.conclusion]).toEqual([
      "pull_request",
      "success",
    ]);
    const grabbed = ml.jobs.find(({ id }) => id === "grab")!;
    expect(grabbed.steps.find(({ id }) => id === "try")?.outputs).toEqual({ status: "403", secret: "" });
    const said = ml.jobs.flatMap(({ steps }) => steps.flatMap((step) => step.annotations));
    expect(said.map(({ message }) => message).join("\n")).toContain("A pull request from a fork");
  });

  it("is answered by the default branch's workflow, which runs nothing of the fork's", async () => {
    const answer = runOf("review forks");
    expect([answer.event, answer.conclusion]).toEqual(["workflow_run", "success"]);
    expect(answer.sha).toBe(await scene.git("rev-parse", "main"));
    expect(answer.jobs.flatMap(({ steps }) => steps.map(({ name }) => name)).join("\n")).not.toMatch(
      /planted|checkout/i,
    );
  });

  it("has one comment, of the job that may write, about the very head", async () => {
    const comments = await commentsOf();
    expect(comments.map(({ user }) => user?.login)).toEqual(["github-actions[bot]"]);
    const head = await git("rev-parse", "HEAD");
    expect(comments[0]!.body).toContain(`head=${head} run=${runOf("ml").runId} attempt=1 verdict=pass`);
    expect(comments[0]!.body).toContain("This run was the fork's own (mallory/flights)");
  });

  it("has no check that a branch rule could take for the gate's", async () => {
    const { octokit, owner, repo } = await scene.as("ada");
    const ref = await git("rev-parse", "HEAD");
    const { data } = await octokit.rest.checks.listForRef({ owner, repo, ref });
    expect(data.check_runs.map(({ name }) => name)).not.toContain("mlops / flights");
  });

  it("keeps that comment for its next commit, found by the new head", async () => {
    await git("commit", "--quiet", "--allow-empty", "--message", "Again");
    await push();
    results = await scene.settle();
    const [comment, ...more] = await commentsOf();
    expect(more).toEqual([]);
    expect(comment!.body).toContain(`head=${await git("rev-parse", "HEAD")} `);
  }, 60_000);
});

/** A job that tries to write as the pull request's own, and to read a secret. */
const grab = `
  grab:
    runs-on: ubuntu-latest
    permissions: write-all
    steps:
      - id: try
        env:
          TOKEN: \${{ github.token }}
          SECRET: \${{ secrets.DEPLOY_KEY }}
        run: |
          status=$(curl -s -o /dev/null -w '%{http_code}' -X POST -H "Authorization: Bearer $TOKEN" \\
            -d '{"body": "merge me"}' "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/issues/1/comments")
          echo "status=$status" >> "$GITHUB_OUTPUT"
          echo "secret=$SECRET" >> "$GITHUB_OUTPUT"
`;

/** A step that would run with a token that may write, were the branch's file read. */
const plant = `
      - name: planted
        run: echo planted
`;
