import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bench, conclusions, jobOf, oneJob, openBench, stepOf } from "./testing/harness.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

describe("jobs", () => {
  it("form a graph with results and outputs", async () => {
    const result = await bench.run(`on: push
jobs:
  first:
    runs-on: x
    outputs: {v: "\${{ steps.s.outputs.v }}"}
    steps: [{id: s, run: "echo v=1 >> $GITHUB_OUTPUT"}]
  broken: {runs-on: x, steps: [{run: exit 1}]}
  second:
    needs: first
    runs-on: x
    steps: [{id: second, run: "echo got=\${{ needs.first.outputs.v }}\${{ needs.first.result }} >> $GITHUB_OUTPUT"}]
  skipped: {needs: [second, broken], runs-on: x, steps: [{run: "true"}]}
  behind: {needs: skipped, runs-on: x, steps: [{run: "true"}]}
  cleanup:
    needs: [skipped, broken]
    if: always() && needs.skipped.result == 'skipped' && needs.broken.result == 'failure'
    runs-on: x
    steps: [{run: "true"}]
  after-cleanup: {needs: cleanup, runs-on: x, steps: [{run: "true"}]}
  on-failure: {needs: skipped, if: failure(), runs-on: x, steps: [{run: "true"}]}
  never: {if: github.event_name == 'schedule', runs-on: x, steps: [{run: "true"}]}
`);
    expect(conclusions(result)).toEqual({
      first: "success",
      broken: "failure",
      second: "success",
      skipped: "skipped",
      behind: "skipped",
      cleanup: "success",
      // success() looks at all jobs before, not only at those needed directly.
      "after-cleanup": "skipped",
      "on-failure": "success",
      never: "skipped",
    });
    expect(stepOf(result, "second").outputs.got).toBe("1success");
  });

  it("run two at a time", async () => {
    const result = await bench.run(`on: push
jobs:
${["a", "b", "c"]
  .map(
    (id) =>
      `  ${id}: {runs-on: x, steps: [{id: ${id}, run: "echo at=$(date +%s%N) >> $GITHUB_OUTPUT; sleep 0.5"}]}`,
  )
  .join("\n")}
`);
    const at = ["a", "b", "c"].map((id) => Number(stepOf(result, id).outputs.at) / 1e9).sort();
    expect(at[1]! - at[0]!).toBeLessThan(0.4);
    expect(at[2]! - at[0]!).toBeGreaterThan(0.45);
  });

  it("multiply by a matrix, and fail fast", async () => {
    const workflow = (failFast: boolean) =>
      `on: push
jobs:
  list:
    runs-on: x
    outputs: {m: "\${{ steps.s.outputs.m }}"}
    steps: [{id: s, run: "echo 'm=[1,2,3]' >> $GITHUB_OUTPUT"}]
  many:
    needs: list
    runs-on: x
    strategy: {fail-fast: ${failFast}, max-parallel: 1, matrix: {n: "\${{ fromJSON(needs.list.outputs.m) }}"}}
    outputs: {"n\${{ '' }}last": "\${{ matrix.n }}"}
    steps: [{run: "test \${{ matrix.n }} != 2 && test \${{ strategy.job-total }} = 3"}]
`.replace(`"n\${{ '' }}last"`, "last");
    expect(conclusions(await bench.run(workflow(true)))).toEqual({
      list: "success",
      "many (1)": "success",
      "many (2)": "failure",
      "many (3)": "cancelled",
    });
    expect(conclusions(await bench.run(workflow(false)))).toMatchObject({ "many (3)": "success" });
  });

  it("may fail without failing the run", async () => {
    const result = await bench.run(`on: push
jobs:
  a: {runs-on: x, continue-on-error: true, steps: [{run: exit 1}]}
  b: {needs: a, runs-on: x, steps: [{id: b, run: "echo r=\${{ needs.a.result }} >> $GITHUB_OUTPUT"}]}
`);
    expect(conclusions(result)).toEqual({ a: "failure", b: "success" });
    expect(stepOf(result, "b").outputs.r).toBe("success");
    expect(result.conclusion, bench.lines().join("\n")).toBe("success");
  });

  it("can be chosen, with those they need", async () => {
    const workflow = `on: push
jobs:
  a: {runs-on: x, steps: [{run: "true"}]}
  b: {needs: a, runs-on: x, steps: [{run: "true"}]}
  c: {runs-on: x, steps: [{run: "true"}]}
`;
    expect(conclusions(await bench.run(workflow, { jobs: ["b"] }))).toEqual({ a: "success", b: "success" });
    await expect(bench.run(workflow, { jobs: ["bb"] })).rejects.toThrow('has no job "bb"');
  });

  it("may have one name and yet their own logs", async () => {
    const result = await bench.run(`on: push
jobs:
  a: {name: "same/name", runs-on: x, strategy: {matrix: {n: [1, 2]}}, steps: [{run: "echo \${{ matrix.n }}"}]}
`);
    expect(Object.keys(conclusions(result)).sort()).toEqual(["same/name", "same/name #2"]);
    expect(new Set(result.jobs.map(({ logFile }) => logFile)).size).toBe(2);
  });

  it("take too long and are cancelled", async () => {
    const result = await bench.run(
      oneJob(
        "    - {id: slow, run: exec sleep 30}\n    - {id: cleanup, if: always(), run: 'true'}\n    - {id: no, run: 'true'}\n",
        `    timeout-minutes: \${{ fromJSON('0.01') }}\n`,
      ),
    );
    expect(jobOf(result, "a").conclusion).toBe("cancelled");
    expect(stepOf(result, "slow").conclusion).toBe("cancelled");
    expect(stepOf(result, "cleanup").conclusion).toBe("success");
    expect(stepOf(result, "no").conclusion).toBe("skipped");
  });

  it("leave no process behind, unless it asks to stay", async () => {
    const result = await bench.run(
      oneJob(`
    - id: started
      run: |
        sleep 97 > /dev/null 2>&1 &
        echo "orphan=$!" >> $GITHUB_OUTPUT
        RUNNER_TRACKING_ID= sleep 98 > /dev/null 2>&1 &
        echo "server=$!" >> $GITHUB_OUTPUT
        sleep 0.3 # until its exec it still carries our environment
`),
    );
    const { orphan, server } = stepOf(result, "started").outputs;
    const alive = (pid: string | undefined) =>
      existsSync(`/proc/${pid}`) && !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
    expect(alive(orphan)).toBe(false);
    expect(alive(server)).toBe(true);
    process.kill(Number(server), "SIGKILL");
    expect(readFileSync(jobOf(result, "a").logFile!, "utf8")).toContain(
      `Terminate orphan process: pid (${orphan})`,
    );
  });

  it("are cancelled with a run, always() runs on", async () => {
    const stop = new AbortController();
    const running = bench.run(
      `on: push
jobs:
  a:
    runs-on: x
    steps:
    - {id: slow, run: "trap 'echo interrupted; exit 1' INT; echo ready; for i in $(seq 300); do sleep 0.1; done"}
    - {id: next, run: "true"}
    - {id: status, if: cancelled(), run: "echo s=\${{ job.status }} >> $GITHUB_OUTPUT"}
  b: {needs: a, runs-on: x, steps: [{run: "true"}]}
  c: {needs: a, if: always(), runs-on: x, steps: [{id: c, run: "echo r=\${{ needs.a.result }} >> $GITHUB_OUTPUT"}]}
`,
      { signal: stop.signal },
    );
    while (!bench.lines().includes("ready")) await new Promise((resolve) => setTimeout(resolve, 20));
    stop.abort();
    const result = await running;
    expect(bench.lines()).toContain("interrupted");
    expect(stepOf(result, "slow").conclusion).toBe("cancelled");
    expect(stepOf(result, "next").conclusion).toBe("skipped");
    expect(stepOf(result, "status").outputs.s).toBe("cancelled");
    expect(stepOf(result, "c").outputs.r).toBe("cancelled");
    expect(conclusions(result)).toEqual({ a: "cancelled", b: "cancelled", c: "success" });
    expect(result.conclusion).toBe("cancelled");
  });
});

describe("concurrency", () => {
  it("is a deadlock where the workflow and its job share a group", async () => {
    const result = await bench.run(
      "on: push\nconcurrency: g\njobs: {a: {concurrency: G, runs-on: x, steps: [{run: 'true'}]}}\n",
    );
    expect(result.conclusion).toBe("failure");
    expect(jobOf(result, "a").steps[0]?.annotations[0]?.message).toContain("a deadlock");
  });
});

describe("reusable workflows", () => {
  it("take inputs and secrets, give outputs, and get no more permissions than their caller", async () => {
    const result = await bench.run(
      `on: push
permissions: {contents: read}
jobs:
  call:
    uses: ./.github/workflows/called.yml
    with: {text: hi, count: 2}
    secrets: inherit
  named:
    strategy: {matrix: {t: [x, y]}}
    uses: ./.github/workflows/called.yml
    with: {text: "\${{ matrix.t }}"}
    secrets: {KEY: "\${{ secrets.OTHER }}"}
  after:
    needs: call
    runs-on: x
    steps: [{id: after, run: "echo got=\${{ needs.call.outputs.result }} >> $GITHUB_OUTPUT"}]
`,
      {
        secrets: { KEY: "key-value", OTHER: "other-value" },
        files: {
          ".github/workflows/called.yml": `on:
  workflow_call:
    inputs:
      text: {type: string, required: true}
      count: {type: number, default: 7}
    secrets: {KEY: {required: true}}
    outputs: {result: {value: "\${{ jobs.inner.outputs.r }}"}}
permissions: {contents: write, issues: write}
jobs:
  inner:
    runs-on: x
    outputs: {r: "\${{ steps.s.outputs.r }}"}
    steps:
    - id: s
      env: {KEY: "\${{ secrets.KEY }}"}
      run: echo "r=\${{ inputs.text }}\${{ inputs.count + 0 == 2 }}\${#KEY}" >> $GITHUB_OUTPUT
`.replace("inputs.count + 0 == 2", "inputs.count == 2"),
        },
      },
    );
    expect(conclusions(result)).toEqual({
      "call / inner": "success",
      "named (x) / inner": "success",
      "named (y) / inner": "success",
      after: "success",
    });
    expect(jobOf(result, "call / inner").id).toBe("call/inner");
    expect(stepOf(result, "after").outputs.got).toBe("hitrue9");
    expect(jobOf(result, "named (x) / inner").outputs.r).toBe("xfalse11");
    const log = readFileSync(jobOf(result, "call / inner").logFile!, "utf8");
    expect(log).toContain("contents: read");
    expect(log).not.toContain("issues: write");
  });

  it("fail the calling job where an input is missing", async () => {
    const called =
      "on: {workflow_call: {inputs: {a: {type: string, required: true}}}}\njobs: {x: {runs-on: x, steps: [{run: 'true'}]}}\n";
    const result = await bench.run("on: push\njobs: {call: {uses: ./.github/workflows/needy.yml}}\n", {
      files: { ".github/workflows/needy.yml": called },
    });
    expect(result.conclusion).toBe("failure");
    expect(jobOf(result, "call").steps[0]?.annotations[0]?.message).toContain('required input "a"');
  });
});
