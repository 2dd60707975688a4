import { afterAll, beforeAll, expect, it } from "vitest";
import { flights, live, type Scene, startScene } from "./testing/scene.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await startScene();
});
afterAll(() => scene.close());

const seasonal = "      seasonal: {period: day-of-week, least: 2, most: 3}\n";
const noteOf = ({ drift }: { drift: { notes?: string[] | undefined } }) =>
  drift.notes?.find((note) => note.startsWith("Seasonal")) ?? "";

it("compares with the same weekday of earlier weeks once there are enough, and never with weeks that drifted", async () => {
  const place = await scene.prepare({ extra: seasonal });
  const week = async (shift: number, changes = {}) => {
    scene.pass(6 * 86_400_000); // and a day that each check takes
    live(place, flights(1000, { shift }));
    return scene.check(place, changes);
  };
  const first = await week(30);
  expect([first.drift.state, noteOf(first)]).toEqual([
    "alert",
    expect.stringMatching("0 earlier windows of"),
  ]);
  const second = await week(30);
  expect([second.drift.state, noteOf(second)]).toEqual([
    "alert",
    expect.stringMatching("1 earlier window of"),
  ]);
  const third = await week(30);
  expect([third.drift.state, noteOf(third)]).toEqual(["ok", expect.stringMatching("2 earlier windows of")]);
  const otherDay = await scene.check(place); // tomorrow has another season, which nobody has seen yet
  expect(otherDay.drift.state).toBe("alert");
  expect(noteOf(otherDay)).toMatch("0 earlier windows of");
  scene.pass(-86_400_000);
  for (let time = 0; time < 5; time++) expect((await week(80)).drift.state).toBe("alert");
  const after = await week(30);
  expect([after.drift.state, noteOf(after)]).toEqual(["ok", expect.stringMatching("3 earlier windows of")]);
  expect((await week(30, { history: "issue" })).drift.state).toBe("ok");
});

it("keeps no window of broken data, and none where the branch may not be written", async () => {
  const place = await scene.prepare({ extra: seasonal });
  for (const [text, changes] of [
    ["delay\n1\n".padEnd(2000, "2\n"), {}],
    [flights(1000), { history: "issue" as const }],
    [flights(1000), {}],
  ] as const) {
    scene.pass(6 * 86_400_000);
    live(place, text);
    expect(noteOf(await scene.check(place, changes))).toMatch("0 earlier windows of");
  }
});
