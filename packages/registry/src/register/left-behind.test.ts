import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { afterAll, beforeAll, expect, it } from "vitest";
import { collectVersions } from "../care/collect-versions.ts";
import { deleteRelease } from "../releases/releases.ts";
import { assignStage } from "../stages/assign-stage.ts";
import { foldTagLog } from "../tags/fold-tag-log.ts";
import { readTagLog } from "../tags/read-tag-log.ts";
import { type LocalRegistry, quietPorts, startLocalRegistry } from "../testing/local-registry.ts";
import { makeCandidate } from "../testing/make-candidate.ts";
import { registerModel } from "./register.ts";

/** What a version that is gone leaves behind must not become part of one that comes. */
let registry: LocalRegistry<LocalGitHub>;
beforeAll(async () => {
  registry = await startLocalRegistry(startLocalGitHub);
});
afterAll(() => registry.close());

const open = async (name: string) => {
  const commit = await registry.createRepository(name);
  const github = await registry.connect(name, { permissions: "deployments" });
  const register = async (weights: string) =>
    (
      await registerModel(
        github,
        makeCandidate(registry.folder(), { commit, files: { weights } }),
        quietPorts(),
      )
    ).version;
  return { commit, github, register };
};
const decided = { actor: "octo", runUrl: null, now: () => new Date() };

it("neither number nor stage go to another model after release and tag were deleted by hand", async () => {
  const { github, register } = await open("octo/by-hand");
  const first = await register("one");
  await assignStage(github, { version: first, stage: "production", reason: "good", ...decided });
  await deleteRelease(github, first.releaseId);
  await github.octokit.rest.git.deleteRef({ owner: "octo", repo: "by-hand", ref: `tags/${first.tag}` });

  const second = await register("two");
  expect(second.version).toBe("v0.2.0");
  expect(foldTagLog("flights", await readTagLog(github, "flights")).stages).toEqual({});
});

it("a candidate that was collected comes again on a commit of its own, as GTO needs it", async () => {
  const { github, register } = await open("octo/again");
  for (const weights of ["one", "two", "three"]) await register(weights);
  await collectVersions(github, {
    model: "flights",
    rules: { keep: 1, keepStages: [], before: null },
    ...decided,
  });
  const again = await register("two");
  expect(again.version).toBe("v0.4.0");
  const log = await readTagLog(github, "flights");
  const commits = log.filter(({ kind }) => kind === "registered").map(({ commit }) => commit);
  expect(new Set(commits).size).toBe(4);
});
