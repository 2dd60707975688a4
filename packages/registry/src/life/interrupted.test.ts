import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectGitHub, type GitHub, parseRepository } from "@mlops-actions/github/connect";
import { startLocalGitHub } from "@mlops-actions/local-github/start";
import type { Fault } from "@mlops-actions/local-github/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eachOf } from "../each-of.ts";
import { buildHistory } from "../read/history.ts";
import { resolveVersion } from "../read/resolve.ts";
import { registerModel } from "../register/register.ts";
import { assignStage } from "../stages/assign-stage.ts";
import { demoteStage } from "../stages/demote-stage.ts";
import { foldTagLog } from "../tags/fold-tag-log.ts";
import { readTagLog } from "../tags/read-tag-log.ts";
import { quietPorts, startLocalRegistry } from "../testing/local-registry.ts";
import { makeCandidate } from "../testing/make-candidate.ts";
import { deprecateModel } from "./deprecate-model.ts";
import { yankVersion } from "./yank-version.ts";

const name = "octo/ml";
const model = "flights";
const root = mkdtempSync(join(tmpdir(), "mlops-life-"));
const prepared = join(root, "prepared");
let copies = 0;

/** Three versions; production went from v0.1.0 to v0.2.0. Every case begins with a copy of this. */
beforeAll(async () => {
  const registry = await startLocalRegistry((options) => startLocalGitHub(options));
  const commit = await registry.createRepository(name);
  const github = await registry.connect(name);
  for (const weights of ["1", "2", "3"]) {
    const candidate = makeCandidate(registry.folder(), { commit, files: { weights } });
    const { version } = await registerModel(github, candidate, quietPorts());
    if (weights !== "3") await assignStage(github, { ...common, version, stage: "production" });
  }
  await registry.local.close();
  cpSync(registry.local.directory, prepared, { recursive: true });
  await registry.close();
}, 60_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const common = { model, reason: "because", actor: "ada", runUrl: null, now: () => new Date() };

const operations: Record<string, { run: (github: GitHub) => Promise<unknown>; calls: number }> = {
  promote: {
    run: async (github) => {
      const version = (await resolveVersion(github, `${model}@v0.3.0`))!;
      return assignStage(github, { ...common, version, stage: "production", dispatch: true });
    },
    calls: 10,
  },
  demote: { run: (github) => demoteStage(github, { ...common, stage: "production" }), calls: 3 },
  "yank what holds nothing": {
    run: (github) => yankVersion(github, { ...common, version: "v0.3.0", stages: "refuse" }),
    calls: 6,
  },
  "yank and demote": {
    run: (github) => yankVersion(github, { ...common, version: "v0.2.0", stages: "demote" }),
    calls: 10,
  },
  "yank and roll back": {
    run: (github) => yankVersion(github, { ...common, version: "v0.2.0", stages: "roll-back" }),
    calls: 16,
  },
  deprecate: { run: (github) => deprecateModel(github, common), calls: 3 },
};

type World = {
  connect: (options?: { retries?: boolean }) => Promise<GitHub>;
  setFaults: (faults: readonly Fault[]) => void;
  count: () => number;
  /** What repository_dispatch carried. */
  events: unknown[];
};

const inCopy = async <Result>(work: (world: World) => Promise<Result>): Promise<Result> => {
  const directory = join(root, `copy-${copies++}`);
  cpSync(prepared, directory, { recursive: true });
  const local = await startLocalGitHub({ directory });
  const events: unknown[] = [];
  local.onEvent(({ name: event, payload }) => {
    if (event === "repository_dispatch") events.push(payload.client_payload);
  });
  const token = local.issueToken({ repository: name, login: "ada", permissions: { contents: "write" } });
  const connect: World["connect"] = async ({ retries = true } = {}) => {
    const github = await connectGitHub({
      token,
      apiUrl: local.apiUrl,
      repository: parseRepository(name),
      env: {},
    });
    if (!retries)
      github.octokit.hook.before("request", (request) => {
        request.request = { ...request.request, retries: 0 };
      });
    return github;
  };
  try {
    return await work({ connect, setFaults: local.setFaults, count: () => local.requestCount(), events });
  } finally {
    await local.close();
    rmSync(directory, { recursive: true, force: true });
  }
};

/** A process that is killed before its n-th request, which is to say after the one before was carried out. */
const killAt = (after: number): Fault[] => [
  { path: /./, after, times: Number.POSITIVE_INFINITY, kind: "drop", when: "before" },
];
/** Only the answer is lost: the request was carried out, the process lives and does not know. */
const loseAnswer = (after: number): Fault[] => [{ path: /./, after, kind: "drop", when: "after" }];

/** All that a reader can see, without times and counters. */
const look = async (github: GitHub) => {
  const log = await readTagLog(github, model);
  const state = foldTagLog(model, log);
  const { octokit, owner, repo } = github;
  const { data: releases } = await octokit.rest.repos.listReleases({ owner, repo });
  return {
    production: state.stages.production,
    holders: state.active.map(({ version }) => version),
    withdrawn: state.versions.filter(({ withdrawn }) => withdrawn).map(({ version }) => version),
    deprecated: state.deprecated !== null,
    history: buildHistory(model, log).map((entry) => [
      entry.kind,
      entry.version,
      entry.stage,
      entry.previous,
      entry.reason,
    ]),
    pages: releases.map(({ name: title, body }) => [title, body?.split("**Withdrawn**").length]).sort(),
  };
};
type Look = Awaited<ReturnType<typeof look>>;
const stateOf = ({ production, withdrawn, deprecated }: Look) =>
  JSON.stringify({ production, withdrawn, deprecated });

/** What comes of an operation, and how many requests it takes. */
const runThrough = async (run: (github: GitHub) => Promise<unknown>) =>
  inCopy(async ({ connect, count }) => {
    const start = count();
    await run(await connect());
    return { used: count() - start, expected: await look(await connect()) };
  });
const numbers = (length: number) => Array.from({ length }, (_, index) => index);

describe.each(Object.entries(operations))("%s, killed at every single request", (_, { run, calls }) => {
  it("shows no half, and a rerun completes it", { timeout: 120_000 }, async () => {
    const before = await inCopy(async ({ connect }) => look(await connect()));
    const { expected, used } = await runThrough(run);
    expect(used).toBeGreaterThanOrEqual(calls);
    expect(stateOf(expected)).not.toBe(stateOf(before));

    const seen = await eachOf(numbers(used), 3, (after) =>
      inCopy(async ({ connect, setFaults }) => {
        setFaults(killAt(after));
        const outcome = await run(await connect({ retries: false })).then(
          () => "done",
          () => "killed",
        );
        setFaults([]);
        const between = await look(await connect());
        await run(await connect());
        return { after, outcome, between, finally: await look(await connect()) };
      }),
    );
    for (const { after, outcome, between, finally: last } of seen) {
      const at = `request ${after + 1}`;
      expect(outcome, at).toBe("killed");
      // The stages are moved before the version is withdrawn, so there is one state between the two ends.
      const allowed = [before, expected, { ...expected, withdrawn: [] }].map(stateOf);
      expect(allowed, at).toContain(stateOf(between));
      expect(last, at).toEqual(expected);
    }
    const states = new Set(seen.map(({ between }) => stateOf(between)));
    // What is one tag takes effect with its last request; of the others some were killed after that.
    expect(states.size > 1).toBe(calls > 3);
  });
});

it("gets over every lost answer of a withdrawal that gives its stage back, or says so and is completed by a rerun", {
  timeout: 120_000,
}, async () => {
  const { run } = operations["yank and roll back"]!;
  const { expected, used } = await runThrough(run);
  await eachOf(numbers(used), 3, (after) =>
    inCopy(async ({ connect, setFaults }) => {
      setFaults(loseAnswer(after));
      await run(await connect()).catch(() => undefined);
      setFaults([]);
      await run(await connect());
      expect(await look(await connect()), `request ${after + 1}`).toEqual(expected);
    }),
  );
});

it("tells workflows of a promotion at least once, whenever it was killed", { timeout: 60_000 }, async () => {
  const { run } = operations.promote!;
  const { used } = await runThrough(run);
  for (const after of [used - 2, used - 1])
    await inCopy(async ({ connect, setFaults, events }) => {
      setFaults(killAt(after));
      await expect(run(await connect({ retries: false }))).rejects.toThrow();
      setFaults([]);
      expect(events).toEqual([]);
      await run(await connect());
      expect(events).toEqual([
        {
          model,
          stage: "production",
          version: "v0.3.0",
          previous: "v0.2.0",
          tag: expect.stringMatching(/^flights#production#\d+$/),
        },
      ]);
    });
});
