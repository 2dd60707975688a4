import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RepositoryEvent } from "@mlops-actions/local-github/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Dispatcher, startDispatcher } from "./dispatch-events.ts";
import { type Bench, openBench } from "./testing/harness.ts";

let bench: Bench;
let dispatcher: Dispatcher;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(async () => {
  await dispatcher.stop();
  await bench.close();
});

const start = () => {
  dispatcher = startDispatcher({
    github: bench.github,
    actionsRoot: bench.actionsRoot,
    workDirectory: bench.workDirectory,
    reporter: bench.reporter,
  });
};
const workflow = (on: string, run = "true", more = "") =>
  `on: ${on}\n${more}jobs: {a: {runs-on: x, steps: [{id: s, run: ${JSON.stringify(run)}}]}}\n`;
const namesOf = async () =>
  (await dispatcher.idle())
    .map(({ workflowPath, event }) => `${workflowPath.split("/").at(-1)} ${event}`)
    .sort();

describe("startDispatcher", () => {
  it("runs what a push asks for, at the pushed commit", async () => {
    start();
    await bench.push({
      ".github/workflows/any.yml": workflow("push"),
      ".github/workflows/main.yaml": workflow("{push: {branches: [main]}}"),
      ".github/workflows/topic.yml": workflow("{push: {branches: ['topic/**']}}"),
      ".github/workflows/ignore.yml": workflow("{push: {branches-ignore: [main]}}"),
      ".github/workflows/tags.yml": workflow("{push: {tags: ['v*']}}"),
      ".github/workflows/other.yml": workflow("pull_request"),
    });
    expect(await namesOf()).toEqual(["any.yml push", "main.yaml push"]);
    await bench.push({}, "HEAD:refs/heads/topic/a/b");
    expect(await namesOf()).toEqual(["any.yml push", "ignore.yml push", "topic.yml push"]);
    await bench.git("tag", "v1");
    await bench.push({}, "refs/tags/v1");
    expect(await namesOf()).toEqual(["any.yml push", "tags.yml push"]);
  });

  it("looks at the paths that a push changes", async () => {
    await bench.push({
      ".github/workflows/docs.yml": workflow("{push: {paths: ['docs/**', '!docs/private/**']}}"),
      ".github/workflows/code.yml": workflow("{push: {paths-ignore: ['docs/**']}}"),
    });
    start();
    await bench.push({ "docs/a.md": "1" });
    expect(await namesOf()).toEqual(["docs.yml push"]);
    await bench.push({ "docs/private/a.md": "1" });
    expect(await namesOf()).toEqual([]);
    await bench.push({ "train.py": "1", "docs/private/a.md": "2" });
    expect(await namesOf()).toEqual(["code.yml push"]);
  });

  it("starts nothing for [skip ci] and tells of a file that is broken", async () => {
    start();
    await bench.push({
      ".github/workflows/any.yml": workflow("push"),
      ".github/workflows/bad.yml": "on: push\njobs: []\n",
    });
    expect(await namesOf()).toEqual(["any.yml push"]);
    expect(bench.events).toContainEqual({ type: "note", message: expect.stringContaining("bad.yml:2:7") });
    await bench.push({}, "HEAD", "Change nothing [skip ci]");
    expect(await namesOf()).toEqual([]);
  });

  it("fires a schedule on the default branch", async () => {
    await bench.push({
      ".github/workflows/drift.yml": workflow("{schedule: [{cron: '0 3 * * *'}]}", "echo $CRON").replace(
        "steps:",
        `env: {CRON: '\${{ github.event.schedule }}'}, steps:`,
      ),
    });
    start();
    await dispatcher.schedule("octo/flights", ".github/workflows/drift.yml");
    const [result] = await dispatcher.idle();
    expect(result).toMatchObject({ event: "schedule", ref: "refs/heads/main", conclusion: "success" });
    expect(bench.lines()).toContain("0 3 * * *");
    await expect(dispatcher.schedule("octo/flights", ".github/workflows/absent.yml")).rejects.toThrow(
      "no on: schedule",
    );
  });

  it("lets a run answer another that ended, on the default branch", async () => {
    start();
    await bench.push({
      ".github/workflows/train.yml": `name: train\n${workflow("push", "exit 1")}`,
      ".github/workflows/tell.yml": workflow(
        "{workflow_run: {workflows: [train], types: [completed]}}",
        "echo ended $C",
      ).replace("steps:", `env: {C: '\${{ github.event.workflow_run.conclusion }}'}, steps:`),
      ".github/workflows/deaf.yml": workflow("{workflow_run: {workflows: [other]}}"),
    });
    expect(await namesOf()).toEqual(["tell.yml workflow_run", "train.yml push"]);
    expect(bench.lines()).toContain("ended failure");
  });

  it("keeps one of a group running and one waiting", async () => {
    start();
    const group = "concurrency: {group: release}\n";
    const go = join(bench.root, "go");
    const wait = `until test -e ${go}; do sleep 0.05; done`;
    await bench.push({ ".github/workflows/w.yml": workflow("push", wait, group) });
    await bench.until(({ type }) => type === "stepStarted");
    await bench.push({ a: "2" });
    await bench.push({ a: "3" });
    await bench.until((event) => event.type === "note" && event.message.includes("took its place"));
    writeFileSync(go, "");
    const results = await dispatcher.idle();
    expect(results.map(({ conclusion }) => conclusion).sort()).toEqual(["cancelled", "success", "success"]);
  });

  it("cancels what runs in a group where the newcomer asks for it", async () => {
    start();
    const group = `concurrency: {group: 'g-\${{ github.ref }}', cancel-in-progress: true}\n`;
    await bench.push({ ".github/workflows/w.yml": workflow("push", "exec sleep 20", group) });
    await bench.until(({ type }) => type === "stepStarted");
    await bench.push({ ".github/workflows/w.yml": workflow("push", "true", group) });
    const results = await dispatcher.idle();
    expect(results.map(({ conclusion }) => conclusion)).toEqual(["cancelled", "success"]);
  });

  it("stops by cancelling", async () => {
    start();
    await bench.push({ ".github/workflows/w.yml": workflow("push", "exec sleep 20") });
    await bench.until(({ type }) => type === "stepStarted");
    await dispatcher.stop();
    expect((await dispatcher.idle()).map(({ conclusion }) => conclusion)).toEqual(["cancelled"]);
  });
});

describe("events of the API", () => {
  const api = async (method: string, path: string, body?: object) => {
    const response = await fetch(`${bench.github.apiUrl}/repos/octo/flights${path}`, {
      method,
      headers: { authorization: `Bearer ${bench.token}` },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.status === 204 ? undefined : ((await response.json()) as Record<string, unknown>);
  };

  it("start runs: pull requests at their merge, releases at their tag, dispatches", async () => {
    const show = "git log -1 --format=%P | wc -w; cat data.txt";
    await bench.push({
      "data.txt": "base\n",
      ".github/workflows/pull.yml": workflow("pull_request").replace(
        "steps: [",
        `steps: [{uses: actions/checkout@v6, with: {fetch-depth: 2}}, {run: "${show}"}, `,
      ),
      ".github/workflows/release.yml": workflow("{release: {types: [published]}}"),
      ".github/workflows/retrain.yml": workflow(
        "{repository_dispatch: {types: [retrain]}}",
        "echo why $W",
      ).replace("steps:", `env: {W: '\${{ github.event.client_payload.why }}'}, steps:`),
      ".github/workflows/manual.yml": workflow("{workflow_dispatch: {inputs: {a: {required: true}}}}"),
    });
    start();
    await bench.git("switch", "--quiet", "--create", "topic");
    await bench.push({ "data.txt": "topic\n" }, "HEAD:refs/heads/topic");
    await api("POST", "/pulls", { title: "t", head: "topic", base: "main" });
    const [pull] = await dispatcher.idle();
    expect(pull).toMatchObject({ event: "pull_request", ref: "refs/pull/1/merge", conclusion: "success" });
    // The merge commit has two parents, and the branch's content.
    expect(bench.lines()).toEqual(expect.arrayContaining(["2", "topic"]));
    const checks = await api("GET", `/commits/${await bench.git("rev-parse", "HEAD")}/check-runs`);
    expect(checks?.check_runs).toMatchObject([{ name: "a", status: "completed", conclusion: "success" }]);

    await api("POST", "/releases", { tag_name: "v1", target_commitish: "main" });
    await api("POST", "/dispatches", { event_type: "retrain", client_payload: { why: "drift" } });
    await api("POST", "/dispatches", { event_type: "other" });
    await api("POST", "/actions/workflows/manual.yml/dispatches", { ref: "main", inputs: { a: "1" } });
    const results = await dispatcher.idle();
    expect(results.map(({ event, ref }) => `${event} ${ref}`).sort()).toEqual([
      "release refs/tags/v1",
      "repository_dispatch refs/heads/main",
      "workflow_dispatch refs/heads/main",
    ]);
    expect(bench.lines()).toContain("why drift");
  });

  it("run nothing for a pull request in conflict", async () => {
    await bench.push({ "data.txt": "base\n", ".github/workflows/pull.yml": workflow("pull_request") });
    await bench.git("switch", "--quiet", "--create", "topic");
    await bench.push({ "data.txt": "topic\n" }, "HEAD:refs/heads/topic");
    await bench.git("switch", "--quiet", "main");
    await bench.push({ "data.txt": "main\n" });
    start();
    await api("POST", "/pulls", { title: "t", head: "topic", base: "main" });
    expect(await namesOf()).toEqual([]);
  });
});

describe("workflow_dispatch", () => {
  const inputs = `{workflow_dispatch: {inputs: {stage: {type: choice, options: [staging, production], default: staging}, force: {type: boolean}, count: {type: number, default: 3}, model: {required: true}}}}`;
  const dispatch = (given: Record<string, string>): Promise<RepositoryEvent> =>
    bench.git("rev-parse", "HEAD").then((sha) => ({
      ...bench.eventOf(sha),
      name: "workflow_dispatch",
      workflow: ".github/workflows/promote.yml",
      inputs: given,
    }));

  it("fills in defaults and types, and refuses what does not fit", async () => {
    start();
    const text = workflow(inputs, 'echo "$A"').replace(
      "steps:",
      `env: {A: '\${{ inputs.stage }} \${{ inputs.force == false }} \${{ inputs.count == 3 }} \${{ github.event.inputs.model }}'}, steps:`,
    );
    const run = async (given: Record<string, string>) => bench.run(text, { event: await dispatch(given) });
    await bench.push({ ".github/workflows/w.yml": text });
    expect((await run({ model: "flights" })).conclusion).toBe("success");
    expect(bench.lines()).toContain("staging true true flights");
    await expect(run({})).rejects.toThrow("Required input 'model' not provided");
    await expect(run({ model: "x", stage: "prod" })).rejects.toThrow(
      "'prod' for input 'stage' not in the list",
    );
    await expect(run({ model: "x", force: "maybe" })).rejects.toThrow("expected true or false");
    await expect(run({ model: "x", other: "1" })).rejects.toThrow("Unexpected inputs provided: other");
  });
});
