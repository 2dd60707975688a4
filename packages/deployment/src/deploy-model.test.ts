import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deployModel } from "./deploy-model.ts";
import { readStatus } from "./read-status.ts";
import { ask, openWorld } from "./test-world.ts";

let world: ReturnType<typeof openWorld>;
beforeEach(() => {
  world = openWorld();
  world.addVersion("v0.1.0", { bias: 1 });
  world.addVersion("v0.2.0", { bias: 2 });
});
afterEach(() => world.close());

const deploy = (version: string, more: Parameters<typeof world.ports>[0] = {}) =>
  deployModel(ask("deploy", version), world.ports(more));
const predict = async (url: string | null) => {
  const response = await fetch(`${url}/predict`, { method: "POST", body: '{"x": 10}' });
  return ((await response.json()) as { y: number }).y;
};

describe("deploy", () => {
  it("puts the first version live and records it", async () => {
    const { report, failure } = await deploy("v0.1.0");
    expect(failure).toBeNull();
    expect(report).toMatchObject({ result: "deployed", version: "v0.1.0", previous_version: null });
    expect(report.checks.map(({ check, status }) => `${check} ${status}`)).toEqual([
      "ready pass",
      "schema skipped",
      "golden pass",
    ]);
    expect(await predict(report.url)).toBe(21);
    expect(report.command_seconds).toBeGreaterThan(0);
    expect(world.states()).toEqual(["v0.1.0 success"]);
  });

  it("replaces the live version only once the new one is verified, then stops the old", async () => {
    await deploy("v0.1.0");
    const { report } = await deploy("v0.2.0");
    expect(report).toMatchObject({ result: "deployed", previous_version: "v0.1.0" });
    expect(await predict(report.url)).toBe(22);
    expect(world.serving()).toEqual(["v0.2.0"]);
    expect(world.states()).toEqual(["v0.1.0 inactive", "v0.2.0 success"]);
  });

  it("leaves the same version alone, verified, without a new record", async () => {
    const first = await deploy("v0.1.0");
    const { report } = await deploy("v0.1.0");
    expect(report).toMatchObject({ result: "unchanged", url: first.report.url, deployment_id: 1 });
    expect(report.checks.at(-1)).toMatchObject({ check: "golden", status: "pass" });
    expect(world.states()).toEqual(["v0.1.0 success"]);
  });

  it("gives the stage once the version is live, and again nothing else on a re-run", async () => {
    const request = ask("promote", "v0.1.0", { stage: "production", environment: "production" });
    const { report } = await deployModel(request, world.ports());
    expect(report.stage).toEqual({
      name: "production",
      tag: "flights#production=v0.1.0",
      previous: null,
      changed: true,
    });
    expect((await deployModel(request, world.ports())).report.result).toBe("unchanged");
    expect(world.stages).toHaveLength(2);
  });

  it("says that a version is live when only its stage could not be given", async () => {
    const request = ask("promote", "v0.1.0", { stage: "production" });
    const { report, failure } = await deployModel(
      request,
      world.ports({ assignStage: () => Promise.reject(new Error("403")) }),
    );
    expect(report.result).toBe("deployed");
    expect(failure?.message).toMatch(
      /is live in staging and recorded, but stage production was not assigned/,
    );
    expect(world.states()).toEqual(["v0.1.0 success"]);
  });
});

describe("a version that is not good", () => {
  const bad: [string, { bias: number; mode?: string; golden?: number }, RegExp][] = [
    ["never gets ready", { bias: 2, mode: "never-ready" }, /not ready within 1 s: .*status 503/],
    [
      "dies while loading",
      { bias: 2, mode: "dies" },
      /exit code 3[\s\S]*\| loading weights\n {2}\| Error: shape/,
    ],
    [
      "answers other than it was trained",
      { bias: 2, golden: 5 },
      /golden: row 3: response\.y is 8, expected 11/,
    ],
    [
      "answers with an error",
      { bias: 2, mode: "refuses" },
      /row 1: POST \/predict answers 400: \{"error":"no such column"\}/,
    ],
    ["never answers", { bias: 2, mode: "hangs" }, /golden: no answer within 1\.0 s/],
  ];
  it.each(bad)("%s: the previous one is live and verified", async (_, model, message) => {
    const { report: first } = await deploy("v0.1.0");
    world.addVersion("v0.3.0", model);
    const { report, failure } = await deploy("v0.3.0", { target: { ready_seconds: 1 } });
    expect(report).toMatchObject({ result: "rolled-back", url: first.url, previous_version: "v0.1.0" });
    expect(failure?.message).toMatch(message);
    expect(failure?.message).toMatch(/v0\.1\.0 is live at http:\S+, verified\.$/);
    expect(await predict(first.url)).toBe(21);
    expect(world.serving()).toEqual(["v0.1.0"]);
    expect(world.states()).toEqual(["v0.1.0 success", "v0.3.0 failure"]);
  });

  it("leaves nothing behind where nothing was live", async () => {
    world.addVersion("v0.3.0", { bias: 2, golden: 5 });
    const { report, failure } = await deploy("v0.3.0");
    expect(report.result).toBe("failed");
    expect(failure?.message).toMatch(/Nothing was live before, and nothing is now/);
    expect(world.serving()).toEqual([]);
  });

  it("starts the previous one again where that has died meanwhile", async () => {
    const { report: first } = await deploy("v0.1.0");
    world.addVersion("v0.3.0", { bias: 2, golden: 5 });
    killServing();
    expect(world.serving()).toEqual([]);
    const { report } = await deploy("v0.3.0");
    expect(report.result).toBe("rolled-back");
    expect(report.url).toBe(first.url);
    expect(await predict(report.url)).toBe(21);
  });

  it("is refused before anything begins when withdrawn or not let through by the gate", async () => {
    world.addVersion("v0.4.0", { bias: 1 }, { yanked: true });
    world.addVersion("v0.5.0", { bias: 1 }, { verdict: "fail" });
    world.addVersion("v0.6.0", { bias: 1 }, { verdict: null });
    await expect(deploy("v0.4.0")).rejects.toThrow("was withdrawn by ada: trained on the labels");
    await expect(deploy("v0.5.0")).rejects.toThrow("v0.5.0 is not deployed: its verdict is fail");
    await expect(deploy("v0.6.0")).rejects.toThrow("its verdict is missing");
    expect(world.states()).toEqual([]);
    const forced = ask("deploy", "v0.5.0", { forceReason: "the holdout is broken" });
    const { report } = await deployModel(forced, world.ports());
    expect(report).toMatchObject({ result: "deployed", reason: "by force: the holdout is broken" });
  });
});

describe("records that cannot be written", () => {
  const failing = (state: string) => ({
    ...world.records,
    mark: (...args: Parameters<typeof world.records.mark>) =>
      args[1] === state ? Promise.reject(new Error("connection lost")) : world.records.mark(...args),
  });

  it("restores the previous version when the success cannot be recorded", async () => {
    const { report: first } = await deploy("v0.1.0");
    const { report } = await deploy("v0.2.0", { records: failing("success") });
    expect(report).toMatchObject({ result: "rolled-back", url: first.url });
    expect(await predict(first.url)).toBe(21);
    expect(world.serving()).toEqual(["v0.1.0"]);
  });

  it("keeps the new version when only the old one's end cannot be recorded", async () => {
    await deploy("v0.1.0");
    const { report, failure } = await deploy("v0.2.0", { records: failing("inactive") });
    expect([report.result, failure]).toEqual(["deployed", null]);
    expect(world.lines).toContain("connection lost");
    expect(world.serving()).toEqual(["v0.2.0"]);
  });
});

describe("a fixed port", () => {
  const port = 20_000 + (process.pid % 20_000);
  const fixed = { target: { port, ready_seconds: 2 } };

  it("stays the address of every version", async () => {
    const { report: first } = await deploy("v0.1.0", fixed);
    expect(first.url).toBe(`http://127.0.0.1:${port}`);
    const { report } = await deploy("v0.2.0", fixed);
    expect(report).toMatchObject({ result: "deployed", url: first.url });
    expect(await predict(first.url)).toBe(22);
    expect(world.serving()).toEqual(["v0.2.0"]);
  });

  it.each([
    ["does not start", "second-start-fails", /cannot be started twice/],
    ["answers otherwise", "second-start-lies", /golden: row 1: response\.y is 6, expected 5/],
  ])("goes back to the previous version when the new one %s there", async (_, mode, message) => {
    const { report: first } = await deploy("v0.1.0", fixed);
    world.addVersion("v0.3.0", { bias: 3, mode });
    const { report, failure } = await deploy("v0.3.0", fixed);
    expect(report).toMatchObject({ result: "rolled-back", url: first.url });
    expect(failure?.message).toMatch(message);
    expect(await predict(first.url)).toBe(21);
    expect(world.serving()).toEqual(["v0.1.0"]);
  });
});

describe("promote from an environment", () => {
  it("takes only what is live there", async () => {
    const request = ask("promote", "v0.2.0", { environment: "production", from: "staging" });
    const findLive = (live: string | null) => world.ports({ findLive: async () => live });
    await expect(deployModel(request, findLive("v0.1.0"))).rejects.toThrow(
      /flights@v0\.2\.0 is not live in staging: v0\.1\.0 is/,
    );
    await expect(deployModel(request, findLive(null))).rejects.toThrow(/nothing is recorded there/);
    expect((await deployModel(request, findLive("v0.2.0"))).report.result).toBe("deployed");
  });
});

describe("rollback", () => {
  const rollback = (version: string | null = null) => deployModel(ask("rollback", version), world.ports());

  it("brings back the last good version, passing over one that failed", async () => {
    world.addVersion("v0.3.0", { bias: 3, golden: 5 });
    await deploy("v0.1.0");
    await deploy("v0.2.0");
    await deploy("v0.3.0");
    const { report } = await rollback();
    expect(report).toMatchObject({ result: "deployed", version: "v0.1.0", previous_version: "v0.2.0" });
    expect(report.reason).toBe("rollback from v0.2.0 to v0.1.0");
    expect(world.states()).toEqual([
      "v0.1.0 inactive",
      "v0.2.0 inactive",
      "v0.3.0 failure",
      "v0.1.0 success",
    ]);
    await expect(rollback()).rejects.toThrow(/no earlier version to go back to from v0\.1\.0/);
  });

  it("takes the version it is told, even one the gate would not let through today", async () => {
    await deploy("v0.1.0");
    await deploy("v0.2.0");
    world.addVersion("v0.1.0", { bias: 1 }, { verdict: "fail" });
    expect((await rollback("v0.1.0")).report).toMatchObject({ result: "deployed", version: "v0.1.0" });
    world.addVersion("v0.7.0", { bias: 1 }, { verdict: "fail" });
    await expect(rollback("v0.7.0")).rejects.toThrow("v0.7.0 is not deployed: its verdict is fail");
  });

  it("goes past a yanked version", async () => {
    world.addVersion("v0.3.0", { bias: 3 });
    for (const version of ["v0.1.0", "v0.2.0", "v0.3.0"]) await deploy(version);
    world.addVersion("v0.2.0", { bias: 2 }, { yanked: true });
    expect((await rollback()).report.version).toBe("v0.1.0");
  });

  it("says that there is nothing to go back to", async () => {
    await expect(rollback()).rejects.toThrow(/Nothing of flights is live in staging/);
    await deploy("v0.1.0");
    await expect(rollback()).rejects.toThrow(/no earlier version to go back to/);
  });
});

describe("status", () => {
  const status = () => readStatus({ model: "flights", environment: "staging" }, world.ports());

  it("tells what is live, and is drifted when the server has died", async () => {
    expect((await status()).report.result).toBe("nothing-live");
    await deploy("v0.1.0");
    expect((await status()).report).toMatchObject({
      result: "deployed",
      recorded: "v0.1.0",
      running: "v0.1.0",
    });
    expect((await status()).report.checks.at(-1)).toMatchObject({ check: "golden", status: "pass" });
    killServing();
    const { report, failure } = await status();
    expect(report).toMatchObject({ result: "drifted", recorded: "v0.1.0", running: null });
    expect(failure?.message).toMatch(/recorded as live is v0\.1\.0 \(Deployment 1\), running is nothing/);
  });

  it("is drifted when another version runs than is recorded", async () => {
    await deploy("v0.1.0");
    await world.records.mark(1, "inactive", "");
    expect((await status()).report).toMatchObject({ result: "drifted", recorded: null, running: "v0.1.0" });
  });
});

/** Ends this world's servers behind the driver's back, as a crash or a restart of the machine would. */
const killServing = () => {
  const { live } = JSON.parse(readFileSync(`${world.base}/live.json`, "utf8")) as { live: { pid: number } };
  process.kill(live.pid, "SIGKILL");
  const gone = Date.now() + 2000;
  while (world.serving().length > 0 && Date.now() < gone);
};
