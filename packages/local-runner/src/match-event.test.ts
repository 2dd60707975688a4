import type { RepositoryEvent } from "@mlops-actions/local-github/types";
import { expect, it } from "vitest";
import { matchesEvent } from "./match-event.ts";
import { parseWorkflowFile } from "./parse-workflow.ts";

const event = (name: string, changes: Partial<RepositoryEvent> = {}): RepositoryEvent => ({
  repository: "o/r",
  name,
  payload: {},
  sha: "",
  ref: "refs/heads/main",
  actor: "a",
  ...changes,
});
const pull = (base: string, action = "opened") =>
  event("pull_request", { action, payload: { pull_request: { base: { ref: base } } } });
const wants = async (on: string, found: RepositoryEvent, files: string[] = []) => {
  const { events } = await parseWorkflowFile(
    "w.yml",
    `on: ${on}\njobs: {a: {runs-on: x, steps: [{run: x}]}}\n`,
  );
  return matchesEvent(events, found, async () => files);
};

it.each<[string, RepositoryEvent, boolean]>([
  ["push", event("push"), true],
  ["[push, release]", event("release", { action: "published" }), true],
  ["push", pull("main"), false],
  ["pull_request", pull("main"), true],
  ["pull_request", pull("main", "synchronize"), true],
  ["pull_request", pull("main", "labeled"), false],
  ["{pull_request: {types: [labeled]}}", pull("main", "labeled"), true],
  ["{pull_request: {types: [labeled]}}", pull("main", "opened"), false],
  ["{pull_request: {branches: [main]}}", pull("main"), true],
  ["{pull_request: {branches: [main]}}", pull("other"), false],
  ["{release: {types: [published]}}", event("release", { action: "created" }), false],
  ["{repository_dispatch: {types: [retrain]}}", event("repository_dispatch", { action: "retrain" }), true],
  ["{repository_dispatch: {types: [retrain]}}", event("repository_dispatch", { action: "else" }), false],
  ["{push: {tags: ['v*']}}", event("push", { ref: "refs/heads/v1" }), false],
  ["{push: {branches: ['v*']}}", event("push", { ref: "refs/tags/v1" }), false],
  ["{push: {branches: [main], tags: ['v*']}}", event("push", { ref: "refs/tags/v1" }), true],
  ["{push: {tags-ignore: ['v*']}}", event("push", { ref: "refs/tags/w1" }), true],
  ["{push: {tags-ignore: ['v*']}}", event("push", { ref: "refs/tags/v1" }), false],
])("%s", async (on, found, expected) => {
  expect(await wants(on, found)).toBe(expected);
});

it("does not look at paths for a tag", async () => {
  expect(await wants("{push: {paths: [x]}}", event("push", { ref: "refs/tags/v1" }), ["y"])).toBe(true);
  expect(await wants("{push: {paths: [x]}}", event("push"), ["y"])).toBe(false);
});

it("ignores a change that lies in ignored paths alone", async () => {
  const on = "{pull_request: {paths-ignore: ['docs/**']}}";
  expect(await wants(on, pull("main"), ["docs/a", "docs/b"])).toBe(false);
  expect(await wants(on, pull("main"), ["docs/a", "b"])).toBe(true);
});
