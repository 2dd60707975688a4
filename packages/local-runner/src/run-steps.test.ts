import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bench, jobOf, oneJob, openBench, stepOf } from "./testing/harness.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

describe("steps", () => {
  it("carry outputs, env and path to the steps after them", async () => {
    const result = await bench.run(
      oneJob(
        `
    - id: one
      run: |
        echo "text=hello" >> "$GITHUB_OUTPUT"
        printf 'many<<E\\na\\nb\\nE\\n' >> "$GITHUB_OUTPUT"
        echo "FROM_FILE=file" >> "$GITHUB_ENV"
        mkdir -p "$RUNNER_TEMP/bin"
        printf '#!/bin/sh\\necho tool ran\\n' > "$RUNNER_TEMP/bin/my-tool" && chmod +x "$RUNNER_TEMP/bin/my-tool"
        echo "$RUNNER_TEMP/bin" >> "$GITHUB_PATH"
        echo "# Page" >> "$GITHUB_STEP_SUMMARY"
    - id: two
      env: {OWN: "\${{ steps.one.outputs.text }} \${{ env.JOB }} \${{ env.FROM_FILE }}"}
      run: |
        my-tool
        echo "own=$OWN $WORKFLOW $SHARED" >> "$GITHUB_OUTPUT"
        echo "\${{ steps.one.outputs.many }}"
`,
        `    env: {JOB: job, SHARED: job}\n    outputs: {own: "\${{ steps.two.outputs.own }}"}\n`,
      ).replace("jobs:", "env: {WORKFLOW: flow, SHARED: flow}\njobs:"),
    );
    expect(result.conclusion, bench.lines().join("\n")).toBe("success");
    expect(stepOf(result, "one").outputs).toEqual({ text: "hello", many: "a\nb" });
    expect(stepOf(result, "one").summary).toBe("# Page\n");
    expect(jobOf(result, "a").outputs).toEqual({ own: "hello job file flow job" });
    expect(bench.lines()).toContain("tool ran");
  });

  it("stop at a failure, but for those that ask for more", async () => {
    const result = await bench.run(
      oneJob(`
    - {id: tolerated, run: exit 3, continue-on-error: true}
    - {id: asks, if: steps.tolerated.outcome == 'failure' && steps.tolerated.conclusion == 'success', run: "true"}
    - {id: fails, run: exit 1}
    - {id: after, run: "true"}
    - {id: failure, if: failure(), run: "true"}
    - {id: always, if: "\${{ always() }}", run: "true"}
    - {id: cancelled, if: cancelled(), run: "true"}
    - {id: said, if: "always() && job.status == 'failure'", run: "true"}
`),
    );
    expect(Object.fromEntries(jobOf(result, "a").steps.map((step) => [step.id, step.conclusion]))).toEqual({
      tolerated: "success",
      asks: "success",
      fails: "failure",
      after: "skipped",
      failure: "success",
      always: "success",
      cancelled: "skipped",
      said: "success",
    });
    expect(stepOf(result, "tolerated").outcome).toBe("failure");
    expect(result.conclusion).toBe("failure");
  });

  it("run in the shell and folder that they or the defaults name", async () => {
    const result = await bench.run(
      oneJob(
        `
    - {id: made, shell: sh, working-directory: ., run: "mkdir -p sub/deep"}
    - {id: folder, run: "echo at=$(basename $PWD) >> $GITHUB_OUTPUT"}
    - {id: own, working-directory: sub/deep, run: "echo at=$(basename $PWD) >> $GITHUB_OUTPUT"}
    - id: python
      shell: python
      run: |
        import os
        open(os.environ["GITHUB_OUTPUT"], "a").write("sum=%d\\n" % (40 + 2))
    - {id: custom, shell: "bash -v {0}", run: "echo custom"}
    - {id: pipefail, shell: bash, continue-on-error: true, run: "false | true"}
    - {id: nopipefail, run: "false | true"}
`,
        "    defaults: {run: {working-directory: sub}}\n",
      ),
    );
    expect(stepOf(result, "folder").outputs.at).toBe("sub");
    expect(stepOf(result, "own").outputs.at).toBe("deep");
    expect(stepOf(result, "python").outputs.sum).toBe("42");
    expect(stepOf(result, "pipefail").outcome).toBe("failure");
    expect(stepOf(result, "nopipefail").outcome).toBe("success");
    expect(result.conclusion, bench.lines().join("\n")).toBe("success");
  });

  it("make annotations, groups and masks of commands", async () => {
    const result = await bench.run(
      oneJob(`
    - id: says
      run: |
        echo "::error file=a.py,line=3::broken"
        echo "::warning title=Careful::hot%0Ahotter"
        echo "::group::Details"
        echo "inside"
        echo "::endgroup::"
        echo "::add-mask::s3cret-value"
        echo "the s3cret-value is out"
        echo "::debug::unseen"
        echo "::stop-commands::token-1"
        echo "::warning::not a command"
        echo "::token-1::"
        echo "::notice::again"
        echo "x=s3cret-value" >> $GITHUB_OUTPUT
        echo "page s3cret-value" >> $GITHUB_STEP_SUMMARY
`),
    );
    const step = stepOf(result, "says");
    expect(step.annotations).toEqual([
      { level: "error", message: "broken", file: "a.py", line: 3 },
      { level: "warning", message: "hot\nhotter", title: "Careful" },
      { level: "notice", message: "again" },
    ]);
    expect(bench.lines()).toContain("the *** is out");
    expect(bench.lines()).toContain("##[group]Details");
    expect(bench.lines()).toContain("::warning::not a command");
    expect(bench.lines().filter((line) => /unseen$/.test(line))).toEqual([]);
    expect(step.outputs.x).toBe("***");
    expect(step.summary).toBe("page ***\n");
    expect(readFileSync(jobOf(result, "a").logFile!, "utf8")).not.toMatch(/Z the s3cret-value/);
  });

  it("end after their timeout, with a failure", async () => {
    const begun = performance.now();
    const result = await bench.run(
      oneJob(`
    - {id: slow, run: "exec sleep 30", timeout-minutes: "\${{ fromJSON('0.005') }}"}
    - {id: after, if: failure(), run: "true"}
`),
    );
    expect(stepOf(result, "slow").conclusion).toBe("failure");
    expect(stepOf(result, "slow").annotations[0]?.message).toContain("timed out after 0.005 minutes");
    expect(stepOf(result, "after").conclusion).toBe("success");
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  it("fail on broken command files and on NODE_OPTIONS", async () => {
    const result = await bench.run(
      oneJob(`
    - {id: broken, continue-on-error: true, run: "echo nonsense >> $GITHUB_OUTPUT"}
    - {id: options, continue-on-error: true, run: "echo NODE_OPTIONS=--require=x >> $GITHUB_ENV"}
    - {id: old, continue-on-error: true, run: "echo '::set-env name=A::b'"}
    - {id: seen, run: "echo options=$NODE_OPTIONS$A >> $GITHUB_OUTPUT"}
`),
    );
    for (const id of ["broken", "options", "old"]) expect(stepOf(result, id).outcome, id).toBe("failure");
    expect(stepOf(result, "broken").annotations[0]?.message).toContain("Invalid format 'nonsense'");
    expect(stepOf(result, "seen").outputs.options).toBe("");
  });

  it("hash files of the workspace", async () => {
    const result = await bench.run(
      oneJob(`
    - run: mkdir -p a/b && echo 1 > a/x.lock && echo 2 > a/b/y.lock && echo 3 > a/z.txt
    - id: hash
      run: |
        echo "all=\${{ hashFiles('**/*.lock') }}" >> $GITHUB_OUTPUT
        echo "some=\${{ hashFiles('**/*.lock', '!a/b/**') }}" >> $GITHUB_OUTPUT
        echo "none=\${{ hashFiles('*.none') }}" >> $GITHUB_OUTPUT
        echo "expected=$( (sha256sum < a/b/y.lock; sha256sum < a/x.lock) | cut -c1-64 | xxd -r -p | sha256sum | cut -c1-64)" >> $GITHUB_OUTPUT
`),
    );
    const { all, some, none, expected } = stepOf(result, "hash").outputs;
    expect(all).toBe(expected);
    expect(some).toMatch(/^[0-9a-f]{64}$/);
    expect(some).not.toBe(all);
    expect(none).toBe("");
  });

  it("name the place of an expression that cannot be evaluated", async () => {
    const result = await bench.run(oneJob(`    - {id: bad, run: "echo \${{ fromJSON('{') }}"}\n`));
    expect(stepOf(result, "bad").annotations[0]?.message).toMatch(/w\.yml: .*\(line 6, column 22\)/);
    expect(result.conclusion).toBe("failure");
  });
});

describe("a step with always()", () => {
  it("is not interrupted when the run is cancelled", async () => {
    const stop = new AbortController();
    const running = bench.run(
      oneJob('    - {id: keeps, if: always(), run: "echo at work; sleep 0.4; echo survived"}\n'),
      { signal: stop.signal },
    );
    while (!bench.lines().includes("at work")) await new Promise((resolve) => setTimeout(resolve, 20));
    stop.abort();
    const result = await running;
    expect(bench.lines()).toContain("survived");
    expect(stepOf(result, "keeps").conclusion).toBe("success");
    expect(result.conclusion).toBe("cancelled");
  });
});
