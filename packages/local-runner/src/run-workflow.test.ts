import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bench, jobOf, openBench, stepOf } from "./testing/harness.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

/** A workflow of one job with these steps (YAML, at any indent). */
const oneJob = (steps: string, more = "") => `on: push
jobs:
  a:
    runs-on: ubuntu-latest
${more}    steps:
${steps.replace(/^ *\n/, "")}`;

const conclusions = (result: Awaited<ReturnType<Bench["run"]>>) =>
  Object.fromEntries(result.jobs.map(({ name, conclusion }) => [name, conclusion]));

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

describe("the environment", () => {
  it("is the runner's, not the caller's", async () => {
    process.env.MY_PRIVATE_TOKEN = "private-1";
    process.env.GITHUB_TOKEN = "private-2";
    try {
      const result = await bench.run(
        oneJob(`
    - {id: all, run: "env | sort > all.txt; cat all.txt; cp all.txt $RUNNER_TEMP/../../seen.txt"}
`),
        { environment: { MLOPS_STATE: "/state" } },
      );
      const seen = readFileSync(join(bench.workDirectory, "runs", String(result.runId), "seen.txt"), "utf8");
      const variables = Object.fromEntries(seen.split("\n").map((line) => line.split(/=(.*)/s).slice(0, 2)));
      expect(variables).toMatchObject({
        CI: "true",
        GITHUB_ACTIONS: "true",
        GITHUB_REPOSITORY: "octo/flights",
        GITHUB_REF: "refs/heads/main",
        GITHUB_REF_NAME: "main",
        GITHUB_SHA: result.sha,
        GITHUB_EVENT_NAME: "push",
        GITHUB_RUN_ID: String(result.runId),
        GITHUB_JOB: "a",
        GITHUB_ACTION: "all",
        GITHUB_WORKFLOW: ".github/workflows/w.yml",
        RUNNER_ENVIRONMENT: "self-hosted",
        MLOPS_STATE: "/state",
      });
      expect(variables.GITHUB_SERVER_URL).toMatch(/^http:\/\/gh\.localhost:/);
      expect(seen).not.toMatch(/private-|ghs_|ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL|GITHUB_TOKEN|VITEST/);
    } finally {
      delete process.env.MY_PRIVATE_TOKEN;
      delete process.env.GITHUB_TOKEN;
    }
  });

  it("lets no env: overwrite GITHUB_*", async () => {
    const result = await bench.run(
      oneJob(
        '    - {id: x, env: {GITHUB_SHA: mine, CI: "false"}, run: "echo s=$GITHUB_SHA$CI >> $GITHUB_OUTPUT"}\n',
      ),
    );
    expect(stepOf(result, "x").outputs.s).toBe(`${result.sha}false`);
  });

  it("hides the token and secrets, and keeps them out of outputs", async () => {
    const result = await bench.run(
      oneJob(
        `
    - id: leaks
      env: {T: "\${{ github.token }}", S: "\${{ secrets.API_KEY }}"}
      run: |
        echo "token $T $(printf %s "$S" | base64)"
        echo "key=$S" >> $GITHUB_OUTPUT
`,
        `    outputs: {key: "\${{ steps.leaks.outputs.key }}", fine: yes}\n`,
      ),
      { secrets: { API_KEY: "key-abcdef-123" } },
    );
    expect(bench.lines()).toContain("token *** ***");
    expect(jobOf(result, "a").outputs).toEqual({ fine: "yes" });
    expect(JSON.stringify([result, bench.events])).not.toMatch(/key-abcdef-123|ghs_/);
    const folder = join(bench.workDirectory, "runs", String(result.runId));
    for (const file of readdirSync(folder))
      expect(readFileSync(join(folder, file), "utf8")).not.toMatch(/ghs_|key-abc/);
  });
});

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

describe("a pull request from a fork", () => {
  it("gets no secrets and a token that only reads", async () => {
    const pull = {
      number: 1,
      head: { ref: "x", repo: { full_name: "mallory/flights" } },
      base: { ref: "main" },
    };
    const result = await bench.run(
      oneJob(
        `    - {id: sees, env: {S: "\${{ secrets.API_KEY }}"}, run: "echo secret=[$S] >> $GITHUB_OUTPUT"}\n`,
        "    permissions: {contents: write, issues: write}\n",
      ).replace("on: push", "on: pull_request"),
      {
        secrets: { API_KEY: "key-abcdef-123" },
        eventChanges: { name: "pull_request", action: "opened", payload: { pull_request: pull } },
      },
    );
    expect(stepOf(result, "sees").outputs.secret).toBe("[]");
    const log = readFileSync(jobOf(result, "a").logFile!, "utf8");
    expect(log).toContain("contents: read");
    expect(log).not.toContain(": write");
  });
});

describe("checkout", () => {
  it("brings the event's commit into an empty workspace, with credentials until the end", async () => {
    const result = await bench.run(
      oneJob(`
    - run: test -z "$(ls -A)"
    - uses: actions/checkout@v6
    - id: seen
      run: |
        echo "sha=$(git rev-parse HEAD)" >> "$GITHUB_OUTPUT"
        echo "branch=$(git branch --show-current)" >> "$GITHUB_OUTPUT"
        echo "depth=$(git rev-list --count HEAD)" >> "$GITHUB_OUTPUT"
        git config --get-regexp extraheader | cut -d' ' -f1
        cat data.txt
    - {uses: actions/checkout@v6, with: {path: other, fetch-depth: 0, persist-credentials: false}}
    - id: other
      run: |
        echo "depth=$(git -C other rev-list --count HEAD)" >> "$GITHUB_OUTPUT"
        echo "header=$(git -C other config --get-regexp extraheader)" >> "$GITHUB_OUTPUT"
`),
      { files: { "data.txt": "some data\n" } },
    );
    expect(result.conclusion, bench.lines().join("\n")).toBe("success");
    expect(stepOf(result, "seen").outputs).toEqual({ sha: result.sha, branch: "main", depth: "1" });
    expect(Number(stepOf(result, "other").outputs.depth)).toBeGreaterThan(1);
    expect(stepOf(result, "other").outputs.header).toBe("");
    expect(bench.lines()).toContain("some data");
    expect(bench.lines().join("\n")).toMatch(/http\.http:\/\/127\.0\.0\.1:\d+\/\.extraheader/);
    expect(jobOf(result, "a").steps.at(-1)).toMatchObject({
      name: "Post Run actions/checkout",
      conclusion: "success",
    });
    expect(readdirSync(join(bench.workDirectory, "runs", String(result.runId)))).toEqual(["a.log"]);
  });

  it("checks out a tag, a branch and a commit", async () => {
    const first = await bench.push({ "data.txt": "first\n" });
    await bench.git("tag", "-f", "v1");
    await bench.push({ "data.txt": "second\n" }, "HEAD:refs/heads/topic");
    await bench.push({}, "refs/tags/v1");
    const result = await bench.run(
      oneJob(`
    - {uses: actions/checkout@v6, with: {ref: v1, path: tag}}
    - {uses: actions/checkout@v6, with: {ref: topic, path: branch}}
    - {uses: actions/checkout@v6, with: {ref: ${first}, path: sha}}
    - {run: "cat tag/data.txt sha/data.txt branch/data.txt > all; cat all; test \\"$(echo $(cat all))\\" = 'first first second'"}
    - {id: none, continue-on-error: true, uses: actions/checkout@v6, with: {ref: nowhere, path: none}}
`),
      { files: { "data.txt": "third\n" } },
    );
    expect(result.conclusion, bench.lines().join("\n")).toBe("success");
    expect(stepOf(result, "none").annotations[0]?.message).toContain('no branch or tag "nowhere"');
  });
});

describe("actions", () => {
  const javascript = (main: string, more = "") =>
    `name: x\ndescription: x\n${more}runs: {using: node24, main: ${main}, post: post.js}\n`;

  it("get inputs with defaults, a token and the runtime; post runs last with its state", async () => {
    const result = await bench.run(
      oneJob(`
    - uses: actions/checkout@v6
    - id: mine
      uses: ./actions/mine
      with: {Given: 1, unknown: x}
    - {id: theirs, uses: mlops-actions/mlops-actions/actions/theirs@v1}
    - run: echo between
`),
      {
        files: {
          "actions/mine/action.yml": javascript(
            "main.js",
            `inputs: {given: {description: x}, token: {description: x, default: "\${{ github.token }}"}, with space: {description: x, default: d}}\n`,
          ),
          "actions/mine/main.js": `const fs = require("node:fs");
fs.appendFileSync(process.env.GITHUB_OUTPUT, "given=" + process.env.INPUT_GIVEN + process.env.INPUT_WITH_SPACE + "\\n");
fs.appendFileSync(process.env.GITHUB_OUTPUT, "token=" + (process.env.INPUT_TOKEN.length > 10) + "\\n");
fs.appendFileSync(process.env.GITHUB_OUTPUT, "runtime=" + Boolean(process.env.ACTIONS_RUNTIME_TOKEN && process.env.ACTIONS_RESULTS_URL && process.env.ACTIONS_CACHE_SERVICE_V2) + "\\n");
fs.appendFileSync(process.env.GITHUB_OUTPUT, "node=" + process.versions.node.split(".")[0] + "\\n");
fs.appendFileSync(process.env.GITHUB_STATE, "begun=yes\\n");
`,
          "actions/mine/post.js":
            'console.log("post " + process.env.STATE_begun + " " + process.env.INPUT_GIVEN);',
        },
        ...(() => {
          bench.write(bench.actionsRoot, {
            "actions/theirs/action.yml":
              "name: x\ndescription: x\nruns: {using: node24, main: ../../dist/x.js}\n",
            "dist/x.js": 'console.log("theirs " + process.env.GITHUB_WORKSPACE.endsWith("flights"));',
          });
          return {};
        })(),
      },
    );
    expect(result.conclusion, bench.lines().join("\n")).toBe("success");
    const mine = stepOf(result, "mine");
    expect(mine.outputs).toEqual({ given: "1d", token: "true", runtime: "true", node: "24" });
    expect(mine.annotations[0]).toMatchObject({
      level: "warning",
      message: expect.stringContaining("'unknown'"),
    });
    expect(stepOf(result, "theirs").uses).toBe("mlops-actions/mlops-actions/actions/theirs@v1");
    const lines = bench.lines();
    expect(lines).toContain("theirs true");
    expect(lines.indexOf("post yes 1")).toBeGreaterThan(lines.indexOf("between"));
  });

  it("may be composite, with steps, inputs and outputs of their own", async () => {
    const files = {
      "actions/outer/action.yml": `name: outer
description: x
inputs: {who: {description: x, default: world}}
outputs: {said: {description: x, value: "\${{ steps.say.outputs.said }}"}}
runs:
  using: composite
  steps:
  - id: say
    shell: bash
    env: {WHO: "\${{ inputs.who }}"}
    run: echo "said=hello $WHO $FROM_CALLER" >> $GITHUB_OUTPUT; test -f "$GITHUB_ACTION_PATH/action.yml"
  - {id: inner, uses: ./actions/inner}
  - {if: failure(), shell: bash, run: echo composite saw the failure}
  - {shell: bash, run: echo not reached}
`,
      "actions/inner/action.yml": `name: inner
description: x
runs: {using: composite, steps: [{shell: bash, run: "echo IN=\${{ env.FROM_CALLER }} >> $GITHUB_ENV; exit 5"}]}
`,
    };
    const result = await bench.run(
      oneJob(`
    - uses: actions/checkout@v6
    - {id: outer, uses: ./actions/outer, continue-on-error: true, env: {FROM_CALLER: calling}}
    - {id: after, run: "echo got=\${{ steps.outer.outputs.said }},$IN,$FROM_CALLER >> $GITHUB_OUTPUT"}
`),
      { files },
    );
    expect(stepOf(result, "outer").outcome).toBe("failure");
    expect(stepOf(result, "after").outputs.got).toBe("hello world calling,calling,");
    expect(bench.lines()).toContain("composite saw the failure");
    expect(bench.lines()).not.toContain("not reached");
    expect(result.conclusion, bench.lines().join("\n")).toBe("success");
  });

  it("set up the language of this machine, with a warning where another was asked for", async () => {
    const result = await bench.run(
      oneJob(`
    - {id: node, uses: actions/setup-node@v6, with: {node-version: 24}}
    - {id: other, uses: actions/setup-node@v6, with: {node-version: 12.x}}
    - {id: python, uses: actions/setup-python@v6, with: {python-version: "3.x"}}
    - {run: "python -c 'import sys; print(sys.version)' && python3 --version && node --version"}
`),
    );
    expect(result.conclusion, bench.lines().join("\n")).toBe("success");
    expect(stepOf(result, "node").annotations).toEqual([]);
    expect(stepOf(result, "node").outputs["node-version"]).toMatch(/^v24/);
    expect(stepOf(result, "other").annotations[0]).toMatchObject({
      level: "warning",
      message: /12\.x was asked/,
    });
    expect(stepOf(result, "python").outputs["python-version"]).toMatch(/^3\./);
  });
});

describe("the job's token", () => {
  const ask = (method: string, path: string, body = "{}") =>
    `curl -s -o /dev/null -w '%{http_code}' -X ${method} -H "Authorization: Bearer $T" $GITHUB_API_URL/repos/octo/flights${path} -d '${body}'`;

  it("may do what permissions: says, and nothing once the job is over", async () => {
    const step = `
    - id: asks
      env: {T: "\${{ github.token }}"}
      run: |
        echo "read=$(${ask("GET", "/contents/.github/workflows/w.yml")})" >> $GITHUB_OUTPUT
        echo "issue=$(${ask("POST", "/issues", '{"title": "x"}')})" >> $GITHUB_OUTPUT
        cp /dev/null $RUNNER_TEMP/x; printf %s "$T" > ${bench.root}/token
`;
    const result = await bench.run(oneJob(step, "    permissions: {contents: read, issues: write}\n"));
    expect(stepOf(result, "asks").outputs).toEqual({ read: "200", issue: "201" });
    expect(result.apiRequests).toBe(2);
    const token = readFileSync(join(bench.root, "token"), "utf8");
    const late = await fetch(`${bench.github.apiUrl}/repos/octo/flights`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(late.status).toBe(401);

    const denied = await bench.run(oneJob(step, "    permissions: {contents: read}\n"));
    expect(stepOf(denied, "asks").outputs).toEqual({ read: "200", issue: "403" });
    const none = await bench.run(oneJob(step, "    permissions: {}\n"));
    expect(stepOf(none, "asks").outputs.issue).toBe("403");
  });
});

describe("artifacts", () => {
  it("go from job to job through the real client", async () => {
    symlinkSync(join(import.meta.dirname, "..", ".."), join(bench.actionsRoot, "packages"));
    const result = await bench.run(`on: push
jobs:
  make:
    runs-on: x
    steps:
    - {run: "mkdir -p out/deep && echo one > out/a.txt && echo two > out/deep/b.txt && echo no > out/c.log && echo hid > out/.hidden"}
    - id: up
      uses: actions/upload-artifact@v6
      with: {name: results, path: "out/\\n!out/*.log"}
    - {uses: actions/upload-artifact@v6, with: {name: other, path: out/a.txt}}
    - {id: over, uses: actions/upload-artifact@v6, with: {name: other, path: out/deep/b.txt, overwrite: true}}
  use:
    needs: make
    runs-on: x
    steps:
    - {uses: actions/download-artifact@v7, with: {name: results, path: in}}
    - {uses: actions/download-artifact@v7, with: {path: all}}
    - {id: absent, continue-on-error: true, uses: actions/download-artifact@v7, with: {name: absent}}
    - {id: list, run: "echo files=$(find in all -type f | sort | tr '\\n' ' ') >> $GITHUB_OUTPUT; cat all/other/b.txt"}
`);
    expect(result.conclusion, bench.lines().join("\n")).toBe("success");
    expect(stepOf(result, "list").outputs.files).toBe(
      "all/other/b.txt all/results/a.txt all/results/deep/b.txt in/a.txt in/deep/b.txt",
    );
    expect(stepOf(result, "up").outputs["artifact-id"]).toMatch(/^\d+$/);
    expect(stepOf(result, "absent").annotations[0]?.message).toContain('no artifact "absent"');
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

describe("concurrency", () => {
  it("is a deadlock where the workflow and its job share a group", async () => {
    const result = await bench.run(
      "on: push\nconcurrency: g\njobs: {a: {concurrency: G, runs-on: x, steps: [{run: 'true'}]}}\n",
    );
    expect(result.conclusion).toBe("failure");
    expect(jobOf(result, "a").steps[0]?.annotations[0]?.message).toContain("a deadlock");
  });
});
