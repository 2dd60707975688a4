import { readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bench, jobOf, oneJob, openBench, stepOf } from "./testing/harness.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

describe("checkout", () => {
  it("brings the event's commit into an empty workspace, with credentials until the end", async () => {
    await bench.push({}); // a history to leave out
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
