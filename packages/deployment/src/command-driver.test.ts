import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openCommandDriver } from "./command-driver.ts";
import { deployModel } from "./deploy-model.ts";
import { ask, openWorld } from "./test-world.ts";

let world: ReturnType<typeof openWorld>;
beforeEach(() => {
  world = openWorld();
  world.addVersion("v0.1.0", { bias: 1 });
  world.addVersion("v0.2.0", { bias: 2 });
});
afterEach(() => world.close());

const script = join(import.meta.dirname, "fixtures", "driver.mjs");
const open = (env: Record<string, string> = {}, command = `"${process.execPath}" ${script}`, seconds = 5) =>
  openCommandDriver({
    target: { command, ready_seconds: seconds },
    model: "flights",
    environment: "production",
    workspace: world.root,
    env: { ...process.env, STATE: join(world.root, "live"), LOG: join(world.root, "log"), ...env },
    signal: new AbortController().signal,
  });
const deploy = (version: string, driver = open(), ready_seconds = 5) =>
  deployModel(ask("deploy", version), world.ports({ driver, target: { ready_seconds } }));
const requests = () =>
  readFileSync(join(world.root, "log"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe("driver command", () => {
  it("is asked in order, with everything it needs", async () => {
    await deploy("v0.1.0");
    const { report } = await deploy("v0.2.0");
    expect(report).toMatchObject({ result: "deployed", previous_version: "v0.1.0", driver: "command" });
    expect(report.checks).toMatchObject([{ check: "ready", status: "skipped" }]);
    const second = requests().slice(4);
    expect(second.map(({ operation, version }) => `${operation} ${version}`)).toEqual([
      "current null",
      "prepare v0.2.0",
      "current null",
      "switch v0.2.0",
      "remove v0.1.0",
    ]);
    const { model, environment, model_dir, digests, previous } = second[1] as Record<string, string>;
    expect({ model, environment, digests, previous }).toEqual({
      model: "flights",
      environment: "production",
      digests: {
        manifest: world.find("v0.2.0")!.manifestDigest,
        model: world.find("v0.2.0")!.manifest.model_digest,
      },
      previous: { version: "v0.1.0", model_digest: world.find("v0.1.0")!.manifest.model_digest },
    });
    expect(existsSync(join(model_dir!, "model.json"))).toBe(true);
    expect((await deploy("v0.2.0")).report.result).toBe("unchanged");
  });

  it.each([
    ["prepare-exit", /node ended with exit code 1\. It printed:\n {2}\| no such cluster/],
    ["prepare-text", /answered "prepare" with no JSON: done!/],
    ["switch-lies", /answered "switch" with v9\.9\.9 .* live, expected v0\.2\.0/],
  ])("restores the previous version on %s", async (fault, message) => {
    await deploy("v0.1.0");
    const { report, failure } = await deploy("v0.2.0", open({ FAULT: fault }));
    expect(report.result).toBe("rolled-back");
    expect(failure?.message).toMatch(message);
    expect(JSON.parse(readFileSync(join(world.root, "live"), "utf8"))).toMatchObject({ version: "v0.1.0" });
    expect(world.states().at(-1)).toBe("v0.2.0 failure");
  });

  it("is verified at the address it gives", async () => {
    const { report, failure } = await deploy("v0.1.0", open({ URL: "http://127.0.0.1:9" }), 0.3);
    expect(report.result).toBe("failed");
    expect(failure?.message).toMatch(/ready: .*GET http:\/\/127\.0\.0\.1:9\/health\/ready/);
  });

  it("says when the restore fails as well", async () => {
    await deploy("v0.1.0");
    const lying = open({ FAULT: "switch-lies" });
    const { restore } = open({ FAULT: "restore-exit" });
    const { report, failure } = await deploy("v0.2.0", { ...lying, restore });
    expect(report.result).toBe("failed");
    expect(failure?.message).toMatch(/The previous version \(v0\.1\.0\) could not be put back/);
  });

  it("must say what is live, and may not take for ever", async () => {
    await expect(open({}, "cat").current()).rejects.toThrow(/answered "current" without "live"/);
    await expect(open({}, "sleep 9", 0.2).current()).rejects.toThrow(/took longer than 0\.2 s/);
    await expect(open({}, "no-such-program").current()).rejects.toThrow(/could not be started \(ENOENT\)/);
    await expect(open({}, `sh -c 'echo "{\\"live\\": 3}"'`).current()).rejects.toThrow(/live: /);
  });
});
