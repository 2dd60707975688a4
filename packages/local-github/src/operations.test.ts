import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { settle, startForTest, type TestGitHub } from "./test-github.ts";

let it: TestGitHub;
beforeAll(async () => {
  it = await startForTest();
});
afterAll(() => it.stop());

describe("deployments", () => {
  const deploy = async (environment: string, more: object = {}) =>
    (await it.asOwner("POST", "/deployments", { ref: "main", environment, required_contexts: [], ...more }))
      .json.id;
  const setState = (id: number, state: string, more: object = {}) =>
    it.asOwner("POST", `/deployments/${id}/statuses`, { state, ...more });
  const stateOf = async (id: number) =>
    (await it.asOwner("GET", `/deployments/${id}/statuses`)).json[0]?.state;

  test("a success retires what succeeded before it in that environment, production excepted", async () => {
    const first = await deploy("staging");
    const failed = await deploy("staging");
    const elsewhere = await deploy("qa");
    const live = await deploy("production");
    await setState(first, "success");
    await setState(failed, "failure");
    await setState(elsewhere, "success");
    await setState(live, "success");
    const second = await deploy("staging");
    await setState(second, "in_progress");
    expect(await stateOf(first)).toBe("success");
    await setState(second, "success");
    expect([
      await stateOf(first),
      await stateOf(failed),
      await stateOf(elsewhere),
      await stateOf(second),
    ]).toEqual(["inactive", "failure", "success", "success"]);
    await setState(await deploy("production"), "success");
    expect(await stateOf(live)).toBe("success");
    await setState(await deploy("staging"), "success", { auto_inactive: false });
    expect(await stateOf(second)).toBe("success");
  });

  test("wait for what the commit's checks say, unless told which to ask for", async () => {
    const { json } = await it.asOwner("POST", "/check-runs", {
      name: "gate",
      head_sha: it.sha,
      status: "in_progress",
    });
    const refused = await it.asOwner("POST", "/deployments", { ref: "main" });
    expect(refused.status).toBe(409);
    expect(refused.json.errors[0].contexts).toEqual([{ context: "gate", state: "in_progress" }]);
    await it.asOwner("PATCH", `/check-runs/${json.id}`, { conclusion: "success" });
    expect((await it.asOwner("POST", "/deployments", { ref: "main" })).status).toBe(201);
    expect((await it.asOwner("POST", "/deployments", { ref: "nowhere" })).json.message).toBe(
      "No ref found for: nowhere",
    );
  });
});

describe("dispatching a workflow", () => {
  test("emits it with its inputs as text; refuses a ref or a trigger that is not there", async () => {
    const put = (path: string, text: string) =>
      it.asOwner("PUT", `/contents/${path}`, {
        message: path,
        content: Buffer.from(text).toString("base64"),
      });
    await put(
      ".github/workflows/drift.yml",
      "name: Drift\non:\n  workflow_dispatch:\n    inputs: {deep: {type: boolean}}\n",
    );
    await put(".github/workflows/push.yml", "on: push\n");
    await settle();
    it.events.length = 0;
    const dispatch = (file: string, body: object) =>
      it.asJob({ actions: "write" })("POST", `/actions/workflows/${file}/dispatches`, body);
    const more = await dispatch("drift.yml", { ref: "main", inputs: { deep: true, model: "flights" } });
    expect([more.status, more.json.message]).toEqual([422, 'Unexpected inputs provided: ["model"]']);
    expect((await dispatch("drift.yml", { ref: "main", inputs: { deep: true } })).status).toBe(204);
    await settle();
    expect(it.events).toMatchObject([
      {
        name: "workflow_dispatch",
        workflow: ".github/workflows/drift.yml",
        inputs: { deep: "true" },
        ref: "refs/heads/main",
      },
    ]);
    expect((await dispatch("drift.yml", { ref: "nope" })).json.message).toBe("No ref found for: nope");
    expect((await dispatch("push.yml", { ref: "main" })).json.message).toBe(
      "Workflow does not have 'workflow_dispatch' trigger",
    );
    expect((await dispatch("absent.yml", { ref: "main" })).status).toBe(404);
    const { workflows } = (await it.asOwner("GET", "/actions/workflows")).json;
    expect(workflows.map(({ name }: { name: string }) => name)).toEqual([
      "Drift",
      ".github/workflows/push.yml",
    ]);
  });
});

test("a run's jobs are checks of its commit, and its end is an event", async () => {
  it.events.length = 0;
  const run = it.github.runs.create({
    repository: "octo/flights",
    path: ".github/workflows/ml.yml",
    name: "ml",
    event: "push",
    headSha: it.sha,
    headBranch: "main",
    actor: "octo",
  });
  const job = it.github.runs.addJob({ runId: run.id, name: "review" });
  it.github.runs.update(run.id, { status: "in_progress" });
  it.github.runs.updateJob(job.id, { status: "completed", conclusion: "failure" });
  it.github.runs.update(run.id, { status: "completed", conclusion: "failure" });
  const { check_runs } = (await it.asOwner("GET", `/commits/${it.sha}/check-runs?check_name=review`)).json;
  expect(check_runs).toMatchObject([
    { status: "completed", conclusion: "failure", external_id: String(job.id) },
  ]);
  expect((await it.asOwner("GET", `/actions/runs/${run.id}`)).json).toMatchObject({
    run_number: 1,
    conclusion: "failure",
  });
  await settle();
  expect(it.events.map(({ name, action }) => [name, action])).toEqual([
    ["workflow_run", "requested"],
    ["workflow_run", "completed"],
  ]);
  expect(it.events[1]!.payload.workflow_run).toMatchObject({
    id: run.id,
    conclusion: "failure",
    head_sha: it.sha,
  });
});

describe("issues", () => {
  test("are listed by state, label and time; closing has a reason", async () => {
    const made = (
      await it.asOwner("POST", "/issues", { title: "drift", labels: ["mlops", { name: "drift" }] })
    ).json;
    expect(made.labels.map(({ name }: { name: string }) => name)).toEqual(["mlops", "drift"]);
    expect((await it.asOwner("GET", "/issues?labels=mlops,drift")).json).toHaveLength(1);
    expect((await it.asOwner("GET", "/issues?labels=mlops,other")).json).toHaveLength(0);
    await it.asOwner("PATCH", `/issues/${made.number}`, { state: "closed" });
    expect((await it.asOwner("GET", `/issues/${made.number}`)).json).toMatchObject({
      state: "closed",
      state_reason: "completed",
      closed_by: { login: "octo" },
    });
    expect((await it.asOwner("GET", "/issues?labels=drift")).json).toHaveLength(0);
    expect((await it.asOwner("POST", "/issues", {})).json.errors).toEqual([
      { resource: "Issue", code: "missing_field", field: "title" },
    ]);
    expect((await it.asOwner("POST", "/issues", { title: 5 })).status).toBe(422);
    expect(
      (await it.asOwner("POST", `/issues/${made.number}/comments`, { body: "x".repeat(65_537) })).status,
    ).toBe(422);
  });
});

describe("faults", () => {
  test("a 502 after the release was made leaves the release made", async () => {
    it.github.setFaults([
      { kind: "respond", status: 502, method: "POST", path: "/repos/*/*/releases", carryOut: true },
    ]);
    expect((await it.asOwner("POST", "/releases", { tag_name: "after@v1" })).status).toBe(502);
    expect((await it.asOwner("GET", "/releases/tags/after@v1")).status).toBe(200);
    expect((await it.asOwner("POST", "/releases", { tag_name: "next@v1" })).status).toBe(201);
  });

  test("a dropped connection, before, after, or within the body", async () => {
    const drop = (when: "before" | "after" | number, path = "/repos/**") =>
      it.github.setFaults([{ kind: "drop", when, path }]);
    drop("before");
    await expect(it.asOwner("POST", "/issues", { title: "never" })).rejects.toThrow();
    drop("after");
    await expect(it.asOwner("POST", "/issues", { title: "done unheard" })).rejects.toThrow();
    const titles = (await it.asOwner("GET", "/issues")).json.map(({ title }: { title: string }) => title);
    expect(titles).toContain("done unheard");
    expect(titles).not.toContain("never");
    const release = (await it.asOwner("POST", "/releases", { tag_name: "cut@v1", draft: true })).json;
    drop(100_000, "/uploads/repos/**");
    const url = release.upload_url.replace(/\{.*/, "?name=w.bin");
    await expect(it.asOwner("POST", url, Buffer.alloc(1 << 20), { "content-type": "x/y" })).rejects.toThrow();
    expect((await it.asOwner("GET", `/releases/${release.id}/assets`)).json).toMatchObject([
      { state: "starter" },
    ]);
  });

  test("a download cut short, and the right to try again", async () => {
    const release = (await it.asOwner("POST", "/releases", { tag_name: "short@v1", draft: true })).json;
    const asset = (
      await it.asOwner("POST", release.upload_url.replace(/\{.*/, "?name=w.bin"), Buffer.alloc(100_000, 7), {
        "content-type": "x/y",
      })
    ).json;
    const link = (
      await it.asOwner("GET", `/releases/assets/${asset.id}`, undefined, {
        accept: "application/octet-stream",
      })
    ).headers.get("location")!;
    it.github.setFaults([{ kind: "truncate", bytes: 1000, path: "/blobs/*" }]);
    await expect(fetch(link).then((response) => response.arrayBuffer())).rejects.toThrow();
    expect((await (await fetch(link)).arrayBuffer()).byteLength).toBe(100_000);
  });

  test("strike as often as they are told, after as many as they are told", async () => {
    it.github.setFaults([{ kind: "respond", status: 503, path: "/repos/octo/flights", after: 1, times: 2 }]);
    const statuses = [];
    for (let count = 0; count < 5; count++) statuses.push((await it.asOwner("GET", "")).status);
    expect(statuses).toEqual([200, 503, 503, 200, 200]);
  });
});
