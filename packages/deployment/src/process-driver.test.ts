import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deployModel } from "./deploy-model.ts";
import { openProcessDriver } from "./process-driver.ts";
import { isAlive, readStart } from "./process-identity.ts";
import { serverEnvironment } from "./server-environment.ts";
import { stopGroup } from "./stop-group.ts";
import { ask, openWorld, target } from "./test-world.ts";

let world: ReturnType<typeof openWorld>;
beforeEach(() => {
  world = openWorld();
  world.addVersion("v0.1.0", { bias: 1 });
  world.addVersion("v0.2.0", { bias: 2 });
});
afterEach(() => world.close());

const deploy = (version: string, more: Parameters<typeof world.ports>[0] = {}) =>
  deployModel(ask("deploy", version), world.ports(more));
const livePath = () => join(world.base, "live.json");
const readLive = () =>
  JSON.parse(readFileSync(livePath(), "utf8")) as { live: { pid: number; started: string }; previous: null };

describe("process identity", () => {
  it("is the same for one process and ends with it", async () => {
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { detached: true });
    const identity = { pid: child.pid!, started: readStart(child.pid!)! };
    expect(isAlive(identity)).toBe(true);
    expect(isAlive({ ...identity, started: "another boot/1" })).toBe(false);
    await stopGroup(identity, 500);
    expect(isAlive(identity)).toBe(false);
  });

  it("never signals a process that only has the number of an earlier one", async () => {
    const stranger = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { detached: true });
    const started = readStart(stranger.pid!)!;
    await deploy("v0.1.0");
    const file = readLive();
    const server = { pid: file.live.pid, started: file.live.started };
    writeFileSync(livePath(), JSON.stringify({ ...file, live: { ...file.live, pid: stranger.pid } }));
    try {
      expect(await world.openDriver().current()).toMatchObject({ version: "v0.1.0", running: false });
      const { report } = await deploy("v0.2.0");
      expect(report.result).toBe("deployed");
      expect(isAlive({ pid: stranger.pid!, started })).toBe(true);
    } finally {
      stranger.kill("SIGKILL");
      await stopGroup(server, 0);
    }
  });
});

describe("stopping", () => {
  it("kills a server that does not hear SIGTERM", async () => {
    world.addVersion("v0.3.0", { bias: 3, mode: "deaf" });
    await deploy("v0.3.0");
    await deploy("v0.1.0");
    expect(world.serving()).toEqual(["v0.1.0"]);
  });

  it("ends what the server started, too", async () => {
    const serve = `sh -c 'sleep 300 & echo $! > child; exec ${target.serve}'`;
    await deploy("v0.1.0", { target: { serve } });
    const stored = await world.ports().locate({
      version: "v0.1.0",
      modelDigest: world.find("v0.1.0")!.manifest.model_digest,
      url: null,
      running: true,
    });
    const child = Number(readFileSync(join(stored.modelDirectory!, "../../child"), "utf8"));
    expect(readStart(child)).toBeDefined();
    await deploy("v0.2.0");
    expect(readStart(child)).toBeUndefined();
  });
});

describe("starting", () => {
  it("keeps the job's secrets from the server, and it from the runner's cleaning", () => {
    const seen = serverEnvironment(
      {
        PATH: "/bin",
        INPUT_TOKEN: "s",
        ACTIONS_RUNTIME_TOKEN: "s",
        GITHUB_TOKEN: "s",
        GITHUB_OUTPUT: "f",
        RUNNER_TRACKING_ID: "github_1",
        DATABASE: "x",
      },
      // biome-ignore lint/suspicious/noTemplateCurlyInString: how mlops.yml names a variable of the step
      { URL: "db://${DATABASE}" },
      "env",
    );
    expect(seen).toEqual({ PATH: "/bin", DATABASE: "x", URL: "db://x" });
  });

  it("says what cannot be started, and what a command lacks", async () => {
    const failureOf = async (serve: string) =>
      (await deploy("v0.1.0", { target: { serve } })).failure?.message;
    expect(await failureOf("no-such-python serve.py {port}")).toMatch(
      /"no-such-python" could not be started \(ENOENT\)/,
    );
    expect(await failureOf("node model-server.mjs")).toMatch(/serve has no \{port\}/);
    expect(await failureOf("node x.mjs {port} | tee log")).toMatch(/has "\|", and is not run by a shell/);
    expect(await failureOf("node x.mjs {port} {modeldir}")).toMatch(/\{modeldir\}, which is not known/);
    expect(await failureOf("python3 'x.py {port}")).toMatch(/cannot be split into arguments/);
    expect(world.serving()).toEqual([]);
  });

  it("takes no port from another program", async () => {
    const stranger = createServer((_, response) => response.end("{}")).listen(0, "127.0.0.1");
    await new Promise((resolve) => stranger.once("listening", resolve));
    const { port } = stranger.address() as AddressInfo;
    const { failure } = await deploy("v0.1.0", { target: { port } });
    expect(failure?.message).toMatch(`Port ${port} on 127.0.0.1 is taken by a process that is not ours`);
    await new Promise((resolve) => stranger.close(resolve));
  });

  it("is refused on Windows, which has no process groups", () => {
    const options = { target, base: "", env: {}, signal: new AbortController().signal };
    expect(() => openProcessDriver({ ...options, platform: "win32" })).toThrow(/Windows/);
  });
});

describe("a cancelled job", () => {
  it("puts the previous version back", async () => {
    await deploy("v0.1.0");
    world.addVersion("v0.3.0", { bias: 3, mode: "never-ready" });
    setTimeout(() => world.abort.abort(new Error("The job was cancelled.")), 300);
    const { report, failure } = await deploy("v0.3.0");
    expect(report.result).toBe("rolled-back");
    expect(failure?.message).toMatch(/The job was cancelled\.\nv0\.1\.0 is live/);
    expect(world.serving()).toEqual(["v0.1.0"]);
  });
});

describe("versions on this machine", () => {
  it("are used again whole, and fetched anew when a byte has changed", async () => {
    await deploy("v0.1.0");
    const version = world.find("v0.1.0")!;
    const { store } = world.ports();
    const before = await store(version);
    const marker = join(before.directory, "marker");
    writeFileSync(marker, "");
    expect((await store(version)).directory).toBe(before.directory);
    expect(existsSync(marker)).toBe(true);
    writeFileSync(join(before.modelDirectory, "model.json"), '{"bias": 9}');
    const after = await store(version);
    expect(readFileSync(join(after.modelDirectory, "model.json"), "utf8")).toBe('{"bias":1}');
    expect(existsSync(marker)).toBe(false);
  });
});
