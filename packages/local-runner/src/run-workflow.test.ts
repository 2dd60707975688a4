import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bench, oneJob, openBench, stepOf } from "./testing/harness.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

describe("what cannot be run", () => {
  it("is refused before anything runs, with every place", async () => {
    const before = bench.events.length;
    const files = {
      "actions/comp/action.yml":
        "name: x\ndescription: x\nruns: {using: composite, steps: [{uses: some/thing@v1}]}\n",
      "actions/box/action.yml": "name: x\ndescription: x\nruns: {using: docker, image: Dockerfile}\n",
    };
    const run = bench.run(
      `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    container: node:24
    services: {db: {image: postgres}}
    steps:
    - run: echo never
    - uses: actions/checkuot@v6
    - uses: docker://alpine
    - uses: ./actions/comp
    - uses: ./actions/box
    - uses: mlops-actions/mlops-actions/actions/absent@v1
  b: {uses: other/repo/.github/workflows/x.yml@v1}
  c: {runs-on: windows-latest, steps: [{run: "true"}]}
`,
      { files },
    );
    const error = await run.then(
      () => undefined,
      (reason: Error & { fix: string }) => reason,
    );
    const path = ".github/workflows/w.yml";
    for (const line of [
      `${path}:5:16: container:`,
      `${path}:6:15: services:`,
      `${path}:9:13: uses: actions/checkuot@v6 cannot be run here: there is none; did you mean actions/checkout.`,
      `${path}:10:13: uses: docker://alpine`,
      "actions/comp/action.yml:3:41: uses: some/thing@v1",
      'actions/box/action.yml: runs.using is "docker"',
      `${path}:13:13: uses: mlops-actions/mlops-actions/actions/absent@v1 is not in`,
      `${path}:14:13: uses: other/repo/.github/workflows/x.yml@v1`,
      `${path}:15:16: runs-on: windows-latest cannot be had`,
    ])
      expect(error?.message).toContain(line);
    expect(error?.fix).toContain("actions/checkout");
    expect(bench.events.length).toBe(before);
  });

  it("is a fault of the file, with line and column", async () => {
    await expect(
      bench.run("on: push\njobs:\n  a:\n    runs-on: x\n    stepz: []\n    steps: [{run: x}]\n"),
    ).rejects.toThrow(".github/workflows/w.yml:5:5: Unexpected value 'stepz'");
    await expect(
      bench.run("on: push\njobs: {a: {needs: b, runs-on: x, steps: [{run: x}]}}\n"),
    ).rejects.toThrow(/w\.yml:2:/);
    await expect(bench.run("on: [push\n")).rejects.toThrow(/w\.yml:\d+:\d+/);
  });

  it("is an input of checkout that it would have to ignore", async () => {
    const result = await bench.run(oneJob("    - {id: c, uses: actions/checkout@v6, with: {lfs: true}}\n"));
    expect(stepOf(result, "c").annotations[0]?.message).toContain("lfs: true");
    expect(result.conclusion).toBe("failure");
  });
});
