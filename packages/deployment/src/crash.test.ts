import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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

const dieAt = (point: string, port: number) => {
  const script = join(import.meta.dirname, "fixtures", "deploy-and-die.ts");
  const child = spawnSync(process.execPath, [script, world.root, "v0.2.0", point, String(port)], {
    encoding: "utf8",
  });
  expect(child.signal, child.stderr + child.stdout).toBe("SIGKILL");
};

const port = 40_000 + (process.pid % 20_000);
/** Where the run dies, the port, what is live after it, and what the next run makes of its record. */
const cases: [string, number, string, string][] = [
  ["after create", 0, "v0.1.0", "error"],
  ["while loading", 0, "v0.1.0", "error"],
  ["after prepare", 0, "v0.1.0", "error"],
  ["after switch", 0, "v0.2.0", "success"],
  ["after inactive", 0, "v0.2.0", "success"],
  ["within switch", port, "v0.1.0", "error"],
  ["after switch", port, "v0.2.0", "success"],
];

describe("a deployment killed", () => {
  it.each(cases)(
    "%s (port %i): %s is live, and the next run makes its record %s",
    async (point, fixed, live, record) => {
      const target = { port: fixed };
      await deployModel(ask("deploy", "v0.1.0"), world.ports({ target }));
      dieAt(point, fixed);

      // The next run asks for what should be live: it must find it so, or bring it back, and end everything else.
      const { report, failure } = await deployModel(ask("deploy", live), world.ports({ target }));
      expect(failure).toBeNull();
      if (point !== "within switch") expect(report.result).toBe("unchanged");
      expect(report.checks.at(-1)).toMatchObject({ check: "golden", status: "pass" });
      expect(world.serving()).toEqual([live]);
      expect(world.states()[1]).toBe(`v0.2.0 ${record}`);
      const status = await readStatus({ model: "flights", environment: "staging" }, world.ports({ target }));
      expect(status.report).toMatchObject({ result: "deployed", recorded: live, running: live });
    },
  );
});

it("does not end the live server that a switch left in both files", async () => {
  const { report: first } = await deployModel(ask("deploy", "v0.1.0"), world.ports());
  const { live } = JSON.parse(readFileSync(join(world.base, "live.json"), "utf8")) as { live: object };
  const candidate = { schema: "mlops/candidate@1", ...live };
  writeFileSync(join(world.base, "candidate.json"), JSON.stringify(candidate));
  const { report } = await deployModel(ask("deploy", "v0.1.0"), world.ports());
  expect(report).toMatchObject({ result: "unchanged", url: first.url });
  expect(existsSync(join(world.base, "candidate.json"))).toBe(false);
});
