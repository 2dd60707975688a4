import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LocalRegistry, startLocalRegistry } from "../testing/local-registry.ts";
import { findPublished } from "./releases.ts";

let registry: LocalRegistry<LocalGitHub>;
beforeAll(async () => {
  registry = await startLocalRegistry(startLocalGitHub);
});
afterAll(() => registry.close());

const at = "2026-01-01T00:00:00Z";
const look = async (name: string, secondsLater: number) => {
  await registry.createRepository(`octo/${name}`);
  const github = await registry.connect(`octo/${name}`);
  await github.octokit.rest.repos.createRelease({ owner: "octo", repo: name, tag_name: "flights@v0.1.0" });
  const waits: number[] = [];
  registry.local.setFaults([
    { path: `/repos/octo/${name}/releases/tags/*`, times: 2, kind: "respond", status: 404 },
  ]);
  const found = await findPublished(
    github,
    { tag: "flights@v0.1.0", at },
    {
      now: () => new Date(Date.parse(at) + secondsLater * 1000),
      wait: async (milliseconds) => void waits.push(milliseconds),
    },
  );
  registry.local.setFaults([]);
  return { found: found?.tag_name, waits };
};

describe("a release that GitHub does not find by its tag yet", () => {
  it("is looked for again while the tag is young", async () => {
    expect(await look("lagging", 5)).toEqual({ found: "flights@v0.1.0", waits: [300, 600] });
  });

  it("is not there where the tag is old", async () => {
    expect(await look("old", 61)).toEqual({ found: undefined, waits: [] });
  });
});
