import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deployModel } from "./deploy-model.ts";
import { withMachineLock } from "./machine-lock.ts";
import { readStatus } from "./read-status.ts";
import type { DeploymentPayload } from "./records.ts";
import { ask, openWorld } from "./test-world.ts";

let world: ReturnType<typeof openWorld>;
beforeEach(() => {
  world = openWorld();
  world.addVersion("v0.1.0", { bias: 1 });
  world.addVersion("v0.2.0", { bias: 2 });
  world.addVersion("v0.3.0", { bias: 3 });
});
afterEach(() => world.close());

const payload = (version: string, more: Partial<DeploymentPayload> = {}): DeploymentPayload => ({
  schema: "mlops/deployment-record@1",
  model: "flights",
  version,
  operation: "deploy",
  manifest_digest: world.find(version)!.manifestDigest,
  model_digest: world.find(version)!.manifest.model_digest,
  previous: null,
  machine: "another",
  run: "7.1",
  ...more,
});
const deploy = (version: string, more: Parameters<typeof world.ports>[0] = {}) =>
  deployModel(ask("deploy", version), world.ports(more));

describe("two deployments on one machine", () => {
  it("take turns: both succeed, one is live, and the records say which", async () => {
    const locked = (version: string) => withMachineLock(join(world.base, "lock"), () => deploy(version));
    await deploy("v0.1.0");
    const both = await Promise.all([locked("v0.2.0"), locked("v0.3.0")]);
    expect(both.map(({ report }) => report.result)).toEqual(["deployed", "deployed"]);
    const { report } = await readStatus({ model: "flights", environment: "staging" }, world.ports());
    expect(report.result).toBe("deployed");
    expect(world.serving()).toEqual([report.running]);
    expect(world.states().filter((state) => state.endsWith("success"))).toHaveLength(1);
  });
});

describe("another machine deploys while this one prepares", () => {
  /** The other's record appears while our candidate starts. */
  const during = (act: () => Promise<unknown>) => {
    const driver = world.openDriver();
    return {
      ...driver,
      prepare: async (...args: Parameters<typeof driver.prepare>) => {
        await act();
        return driver.prepare(...args);
      },
    };
  };

  it("gives way to one that has finished, and leaves what is live alone", async () => {
    await deploy("v0.1.0");
    const driver = during(async () => {
      const id = await world.records.create("", payload("v0.3.0"), "");
      await world.records.mark(id, "success", "");
    });
    const { report, failure } = await deploy("v0.2.0", { driver });
    expect(report.result).toBe("failed");
    expect(failure?.message).toMatch(
      /another run deploys v0\.3\.0 \(Deployment 3\) meanwhile[\s\S]*left alone/,
    );
    expect(world.serving()).toEqual(["v0.1.0"]);
    expect(world.states()).toEqual(["v0.1.0 success", "v0.2.0 failure", "v0.3.0 success"]);
  });

  it("goes on before a younger one that is not done: that one gives way", async () => {
    const driver = during(() => world.records.create("", payload("v0.3.0"), ""));
    expect((await deploy("v0.2.0", { driver })).report.result).toBe("deployed");
  });

  it("gives way to an older one that it did not see when it began", async () => {
    const records = { ...world.records };
    const seen: (typeof records)["list"] = records.list;
    let calls = 0;
    await records.create("", payload("v0.3.0"), "");
    records.list = async () => (calls++ === 0 ? [] : seen());
    const { report } = await deploy("v0.2.0", { records });
    expect(report.result).toBe("failed");
    expect(world.serving()).toEqual([]);
  });

  it("gives way when the driver says that another version is live", async () => {
    await deploy("v0.1.0");
    const driver = world.openDriver();
    let calls = 0;
    const current: typeof driver.current = async () => {
      const running = await driver.current();
      return calls++ === 0 ? running : running && { ...running, version: "v0.9.0" };
    };
    const { failure } = await deploy("v0.2.0", { driver: { ...driver, current } });
    expect(failure?.message).toMatch(/v0\.9\.0 is live now, and it was v0\.1\.0/);
    expect(world.serving()).toEqual(["v0.1.0"]);
  });
});

describe("a record that is in progress", () => {
  const hour = 60 * 60 * 1000;
  const begun = async (more: Partial<DeploymentPayload>) => {
    const id = await world.records.create("", payload("v0.3.0", more), "");
    await world.records.mark(id, "in_progress", "");
  };

  it("of another machine stops this run", async () => {
    await begun({});
    await expect(deploy("v0.1.0")).rejects.toThrow(
      /Another run is deploying flights@v0\.3\.0 \(Deployment 1/,
    );
    expect(world.serving()).toEqual([]);
  });

  it.each<[string, Partial<DeploymentPayload>, Parameters<typeof world.ports>[0]]>([
    ["an hour old", {}, { now: () => new Date(Date.now() + hour + 1000) }],
    ["whose workflow run is over", {}, { records: undefined }],
    ["of an earlier attempt of this run", { run: "1.1" }, { run: "1.2" }],
    ["of this machine, whose lock we hold", { machine: "this-machine" }, {}],
  ])("%s is settled as an error", async (what, record, more) => {
    await begun(record);
    const over = { ...world.records, isRunOver: async () => true };
    const { report } = await deploy("v0.1.0", {
      ...more,
      records: what.includes("workflow") ? over : world.records,
    });
    expect(report.result).toBe("deployed");
    expect(world.states()).toEqual(["v0.3.0 error", "v0.1.0 success"]);
  });
});
