import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stopServers } from "@mlops-actions/deployment/stop-servers";
import type { WorkflowResult } from "@mlops-actions/local-runner/results";
import { listModels } from "@mlops-actions/registry/read/history";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readComment, readDeployments, readDriftIssue } from "../../packages/cli/src/demo/facts.ts";
import { measureRun } from "../../packages/cli/src/demo/measure.ts";
import { playStory } from "../../packages/cli/src/demo/play.ts";
import { openScene, type Scene } from "../../packages/cli/src/demo/scene.ts";
import { dispatch } from "../../packages/cli/src/demo/story.ts";

const root = join(import.meta.dirname, "../..");

/** The quickstart's own workflows, from the first push to the rollback, by the built actions. */
describe("the quickstart", () => {
  let directory: string;
  let scene: Scene;
  let results: WorkflowResult[];
  const facts: string[] = [];

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "mlops-pipeline-"));
    scene = await openScene({ root, directory, reporter: () => {} });
    results = await playStory(scene, { chapter: () => {}, fact: (text) => facts.push(text) });
  }, 180_000);

  afterAll(async () => {
    await scene?.close();
    await stopServers(join(directory, "servers"));
    await rm(directory, { recursive: true, force: true });
  });

  it("leaves each version and stage where the story put it", async () => {
    const [model] = await listModels(await scene.as("ada"));
    expect(model).toMatchObject({ model: "flights", stages: { production: "v0.1.0" } });
  });

  it("reviews both pull requests, one comment each, and lets only the better one pass", async () => {
    const ada = await scene.as("ada");
    const [pass, fail] = [await readComment(ada, 1), await readComment(ada, 2)];
    expect([pass.count, fail.count]).toEqual([1, 1]);
    expect(fail.headline).toContain("history=unknown");
    expect(pass.headline).not.toContain("regressed");
  });

  it("says the verdict in a check of its own, as green as the step", async () => {
    const { octokit, owner, repo } = await scene.as("ada");
    const checkOf = async (number: number) => {
      const { data: pull } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
      const ref = pull.head.sha;
      const { data } = await octokit.rest.checks.listForRef({
        owner,
        repo,
        ref,
        check_name: "mlops / flights",
      });
      return data.check_runs.map(({ conclusion, output }) => [conclusion, output.annotations_count > 0]);
    };
    expect(await checkOf(1)).toEqual([["success", false]]);
    expect(await checkOf(2)).toEqual([["failure", true]]);
  });

  it("opens one drift issue that names the column that moved", async () => {
    const issue = await readDriftIssue(await scene.as("ada"));
    expect(issue).toMatchObject({ state: "open" });
    expect(issue?.body).toContain("origin_delay");
  });

  it("records every deployment, and one live version an environment", async () => {
    const deployments = await readDeployments(await scene.as("ada"));
    for (const environment of ["staging", "production"])
      expect(
        deployments.filter((entry) => entry.environment === environment && entry.state === "success"),
      ).toHaveLength(1);
  });

  it("needs at most 40 API requests a run", () => {
    const costs = results.map(measureRun);
    expect(costs.filter(({ apiRequests }) => apiRequests > 40)).toEqual([]);
    expect(costs.some(({ apiRequests }) => apiRequests > 5)).toBe(true);
  });

  it("leaves tags that git reads without us", async () => {
    await scene.git("fetch", "--quiet", "--tags", "origin");
    const kinds = await scene.git(
      "for-each-ref",
      "--format=%(refname:short) %(objecttype)",
      "refs/tags/flights@v0.1.0",
    );
    expect(kinds).toBe("flights@v0.1.0 tag");
  });

  it("names the permission that a job's token lacks, action by action", async () => {
    await scene.commit("ada", "Ask for too little", { ".github/workflows/denied.yml": deniedWorkflow });
    await scene.push("ada", "main");
    await scene.settle();
    const [run] = await dispatch(scene, "ada", "denied.yml", {});
    expect(run, "the workflow file is valid").toBeDefined();
    const said = Object.fromEntries(
      run!.jobs.map((job) => [
        job.id,
        job.steps.flatMap((step) => step.annotations.map(({ message }) => message)).join("\n"),
      ]),
    );
    expect(permissionsIn(said["register-model"])).toContain("contents: write");
    expect(permissionsIn(said.deploy)).toContain("deployments: write");
    expect(permissionsIn(said["drift-check"])).toContain("issues: write");
    expect(permissionsIn(said["evaluate-gate"])).toContain("contents: read");
    expect(run!.jobs.find(({ id }) => id === "deploy")?.conclusion).toBe("failure");
  }, 60_000);
});

/** What an error tells to write under permissions:. */
const permissionsIn = (text = "") =>
  (/permissions:((?:\s+[\w-]+: \w+)+)/.exec(text)?.[1] ?? "").match(/[\w-]+: \w+/g) ?? [];

/** Each job lacks what its last action needs. */
const deniedWorkflow = `name: denied
on: workflow_dispatch
permissions: {}
jobs:
  candidate:
    runs-on: self-hosted
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@v6
      - uses: mlops-actions/mlops-actions/actions/train@v1
        with: { model: flights, seed: 2 }
      - uses: actions/upload-artifact@v5
        with: { name: config, path: "mlops.yml\\ndata/holdout/labels.csv" }
  evaluate-gate: # a checkout needs contents: read too, so the files come by artifact
    needs: candidate
    runs-on: self-hosted
    permissions: { actions: read }
    steps:
      - uses: actions/download-artifact@v5
        with: { name: config }
      - uses: mlops-actions/mlops-actions/actions/evaluate-gate@v1
        with: { model: flights }
  register-model:
    needs: candidate
    runs-on: self-hosted
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@v6
      - uses: mlops-actions/mlops-actions/actions/evaluate-gate@v1
        with: { model: flights }
      - uses: mlops-actions/mlops-actions/actions/register-model@v1
        with: { model: flights }
  deploy:
    runs-on: self-hosted
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@v6
      - uses: mlops-actions/mlops-actions/actions/deploy@v1
        with: { model: "flights@v0.1.0", environment: staging }
  drift-check:
    runs-on: self-hosted
    permissions: { contents: read, actions: write }
    steps:
      - uses: actions/checkout@v6
      - uses: mlops-actions/mlops-actions/actions/drift-check@v1
        with: { model: flights }
`;
