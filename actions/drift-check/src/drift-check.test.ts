import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { driftContract } from "@mlops-actions/contracts/drift";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  commentsOf,
  flights,
  issuesOf,
  live,
  type Place,
  type Scene,
  settle,
  startScene,
} from "./testing/scene.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await startScene();
});
afterAll(() => scene.close());

const retrain = "      retrain: {workflow: ml.yml, after: 2, cooldown: 7d}\n";
const eager = "      open_after: 1\n      close_after: 1\n";

describe("the life of a drift issue", () => {
  it("opens, is edited, commented on only when something changes, dispatches once, closes and opens again", async () => {
    const place = await scene.prepare({ extra: eager + retrain });
    live(place, flights(1000));
    const asked = scene.local.requestCount();
    const calm = await scene.check(place, { failOn: "warn" });
    expect(scene.local.requestCount() - asked).toBeLessThanOrEqual(10); // three of them make the branch, once
    expect(calm).toMatchObject({
      drift: { state: "ok", version: "v0.1.0" },
      issue: { number: null },
      failure: undefined,
    });
    expect(await issuesOf(place)).toEqual([]);

    live(place, flights(1000, { shift: 40 }));
    const first = await scene.check(place);
    expect(first).toMatchObject({
      drift: { state: "alert" },
      issue: { retrained: false },
      failure: undefined,
    });
    const [issue] = await issuesOf(place);
    expect(issue).toMatchObject({ number: first.issue.number, state: "open", title: "Drift in flights" });
    expect(issue!.labels).toMatchObject([{ name: "drift:flights" }, { name: "drift:flights@production" }]);
    expect(issue!.body).toContain("ALERT 1 of 2 columns: delay");
    expect(issue!.body).toContain("1 of 2 alerting checks in a row");

    const second = await scene.check(place);
    await settle();
    expect(second.issue).toMatchObject({ number: issue!.number, retrained: true });
    expect(place.dispatches()).toBe(1);
    expect((await scene.check(place)).issue.retrained).toBe(false); // cooling down
    expect(await commentsOf(place, issue!.number)).toEqual([
      expect.stringContaining("ml.yml was dispatched"),
    ]);

    live(place, flights(1000, { shift: 40, carrier: "Z" }));
    await scene.check(place);
    expect((await commentsOf(place, issue!.number)).at(-1)).toContain("Now also alerting: **carrier**");

    live(place, flights(1000));
    await scene.check(place);
    expect((await issuesOf(place))[0]).toMatchObject({ state: "closed" });
    expect((await commentsOf(place, issue!.number)).at(-1)).toContain("Recovered: **delay**, **carrier**");

    live(place, flights(1000, { shift: 40 }));
    await scene.check(place);
    expect(await issuesOf(place)).toMatchObject([{ number: issue!.number, state: "open" }]);
    expect((await commentsOf(place, issue!.number)).at(-1)).toContain("Alerting again");
    await settle();
    expect(place.dispatches()).toBe(1);
  });

  it("respects a person's close, and follows with a new issue after 14 days", async () => {
    const place = await scene.prepare({ extra: eager });
    live(place, flights(1000, { shift: 40 }));
    const { issue } = await scene.check(place);
    const { octokit, owner, repo } = place.github;
    await octokit.rest.issues.update({ owner, repo, issue_number: issue.number!, state: "closed" });
    await scene.check(place);
    expect(await issuesOf(place)).toMatchObject([{ state: "closed" }]);
    live(place, flights(1000));
    await scene.check(place);
    scene.pass(20 * 86_400_000);
    live(place, flights(1000, { shift: 40 }));
    const later = await scene.check(place);
    expect(later.issue.number).not.toBe(issue.number);
    const [newest] = await issuesOf(place);
    expect(newest).toMatchObject({ number: later.issue.number, state: "open" });
    expect(newest!.body).toContain(`Follows #${issue.number}.`);
  });

  it("never asks for a retraining where data broke", async () => {
    const place = await scene.prepare({ extra: eager + retrain.replace("after: 2", "after: 1") });
    live(place, flights(1000, { shift: 40 }).replace("carrier", "operator"));
    const { drift, issue } = await scene.check(place);
    await settle();
    expect(drift.schema_changes).toHaveLength(2);
    expect(issue.retrained).toBe(false);
    expect(issue.retrain).toContain("data broke");
    expect(place.dispatches()).toBe(0);
  });

  it("leaves a dispatch to people where told", async () => {
    const place = await scene.prepare({ extra: eager + retrain.replace("after: 2", "after: 1") });
    live(place, flights(1000, { shift: 40 }));
    const { issue, failure } = await scene.check(place, { dispatch: "never", failOn: "alert" });
    expect(failure?.message).toContain("fail-on");
    await settle();
    expect([issue.retrained, place.dispatches()]).toEqual([false, 0]);
    expect(issue.retrain).toContain("dispatch: never");
  });
});

describe("a check that cannot be made", () => {
  let place: Place;
  beforeAll(async () => {
    place = await scene.prepare({ extra: eager });
  });

  it("says why, fails the step unless told, and never opens an issue", async () => {
    const none = await scene.check(place);
    expect(none.drift).toMatchObject({
      state: "could_not_check",
      reason: 'No file matches "live/*.csv". Looked in the workspace.',
      version: "v0.1.0",
    });
    expect(none.failure?.message).toContain("could not be made");
    expect((await scene.check(place, { failOn: "never" })).failure).toBeUndefined();
    live(place, flights(20));
    expect((await scene.check(place)).drift.reason).toContain("20 rows");
    live(place, "");
    expect((await scene.check(place)).drift.reason).toBe("live/week.csv is empty: not even a header.");
    const packed = gzipSync(flights(500));
    live(place, packed.subarray(0, packed.length - 20));
    expect((await scene.check(place)).drift).toMatchObject({
      state: "could_not_check",
      reason: expect.stringContaining("live/week.csv is cut: its gzip data ends too early."),
    });
    live(place, '[{"delay": 1}]');
    expect((await scene.check(place)).drift.reason).toContain("live/week.csv is one JSON list");
    live(place, "");
    expect((await scene.check(place, { environment: "staging" })).drift.reason).toContain("live in staging");
    expect(await issuesOf(place)).toEqual([]);
    const written = readFileSync(join(place.workspace, ".mlops/drift.json"), "utf8");
    expect(driftContract.parse(written, "drift.json")).toMatchObject({
      state: "could_not_check",
      model: "flights",
    });
    expect(readFileSync(join(place.workspace, ".mlops/drift.html"), "utf8")).toContain("Could not check");
  });

  it("is told in the open issue once", async () => {
    live(place, flights(1000, { shift: 40 }));
    const { issue } = await scene.check(place);
    live(place, "");
    await scene.check(place);
    await scene.check(place);
    expect(await commentsOf(place, issue.number!)).toEqual([expect.stringContaining("could not be made")]);
    expect((await issuesOf(place))[0]!.body).toContain("⬜⬜");
  });
});

describe("what the token may not do", () => {
  it("names the permission, and leaves drift.json and the report behind", async () => {
    const place = await scene.prepare({ extra: `${eager}      retrain: {workflow: ml.yml, after: 1}\n` });
    live(place, flights(1000, { shift: 40 }));
    const reader = await scene.check(
      place,
      {},
      await scene.connect(place, { contents: "read", issues: "read", actions: "write" }),
    );
    expect((reader.failure as Error & { fix: string }).fix).toContain("issues: write");
    expect(readFileSync(join(place.workspace, reader.driftFile), "utf8")).toContain('"alert"');
    const writer = await scene.check(
      place,
      {},
      await scene.connect(place, { contents: "read", issues: "write" }),
    );
    expect((writer.failure as Error & { fix: string }).fix).toContain("actions: write");
    expect((await issuesOf(place))[0]!.body).toContain("ml.yml could not be dispatched");
  });
});
