import type { Drift } from "@mlops-actions/contracts/drift";
import { describe, expect, it } from "vitest";
import { decideRetrain, emptyHistory, followIssue, type IssueStep, type KnownIssue } from "./follow-issue.ts";

type Statuses = Record<string, "ok" | "warn" | "alert" | "broken">;

const driftOf = (columns: Statuses | "blind", version = "v1.0.0"): Drift => ({
  schema: "mlops/drift@1",
  state:
    columns === "blind"
      ? "could_not_check"
      : Object.values(columns).some((status) => status === "alert" || status === "broken")
        ? "alert"
        : "ok",
  rows: { reference: 1000, current: 500 },
  version,
  columns:
    columns === "blind"
      ? []
      : Object.entries(columns).map(([name, status]) => ({
          name,
          kind: "numeric" as const,
          status: status === "broken" ? ("alert" as const) : status,
          cause: status === "broken" ? ("data_quality" as const) : ("distribution" as const),
          metrics: { psi: 0.3 },
        })),
});

/** Plays checks a day apart, as GitHub would keep the issue; `closed by a person` is told between them. */
const play = (rules = { openAfter: 1, closeAfter: 1 }) => {
  let known: KnownIssue | undefined;
  let day = 0;
  let created = 0;
  const now = () => new Date(Date.UTC(2026, 0, 1 + day));
  const run = (columns: Statuses | "blind", version?: string): IssueStep & { created: number } => {
    day++;
    const step = followIssue(driftOf(columns, version), known, now(), rules);
    if (step.action === "create") created++;
    if (step.action !== "none") {
      const closing = !step.open && (step.action === "create" || known?.open);
      const closedAt = step.open ? null : closing ? now().toISOString() : (known?.closedAt ?? null);
      known = { open: step.open, closedAt, history: step.history };
    }
    return { ...step, created };
  };
  return {
    run,
    wait: (days: number) => {
      day += days;
    },
    closeByHand: () => {
      known = { ...known!, open: false, closedAt: now().toISOString() };
    },
  };
};

describe("followIssue", () => {
  it("makes no issue while all is well", () => {
    const { run } = play();
    expect(run({ a: "ok", b: "warn" }).action).toBe("none");
    expect(run("blind").action).toBe("none");
  });

  it("opens once, comments on a new column only, closes on recovery, reopens within 14 days, then makes a new one", () => {
    const { run, wait } = play();
    expect(run({ a: "alert", b: "ok" })).toMatchObject({ action: "create", open: true, news: [] });
    expect(run({ a: "alert", b: "ok" })).toMatchObject({ action: "update", open: true, news: [] });
    expect(run({ a: "alert", b: "alert" }).news).toEqual([{ kind: "alerting", columns: ["b"] }]);
    expect(run({ a: "warn", b: "ok" })).toMatchObject({ open: true, news: [] }); // in between: neither alert nor recovered
    expect(run({ a: "ok", b: "ok" })).toMatchObject({
      open: false,
      news: [{ kind: "recovered", columns: ["a", "b"] }],
    });
    expect(run({ a: "ok", b: "ok" })).toMatchObject({ action: "update", open: false, news: [] });
    wait(10);
    expect(run({ a: "alert" })).toMatchObject({
      action: "update",
      open: true,
      news: [{ kind: "again", columns: ["a"] }],
    });
    run({ a: "ok" });
    wait(20);
    expect(run({ a: "alert" })).toMatchObject({ action: "create", open: true, news: [], created: 2 });
  });

  it("respects a close by hand until a column recovers or another alerts", () => {
    const first = play();
    first.run({ a: "alert" });
    first.closeByHand();
    expect(first.run({ a: "alert" })).toMatchObject({ action: "update", open: false, news: [] });
    expect(first.run({ a: "alert", b: "alert" })).toMatchObject({ open: true, news: [{ kind: "again" }] });

    const second = play();
    second.run({ a: "alert" });
    second.closeByHand();
    expect(second.run({ a: "alert" }).open).toBe(false);
    expect(second.run({ a: "ok" }).open).toBe(false);
    expect(second.run({ a: "alert" })).toMatchObject({ action: "update", open: true });
  });

  it("tells once that it cannot see, and once that it can again, without counting either way", () => {
    const { run } = play();
    run({ a: "alert" });
    expect(run("blind")).toMatchObject({ open: true, news: [{ kind: "blind" }] });
    expect(run("blind").news).toEqual([]);
    const step = run({ a: "alert" });
    expect(step.news).toEqual([{ kind: "sighted" }]);
    expect(step.history.streak).toBe(2);
  });

  it("waits for open_after and close_after, but opens at once for broken data", () => {
    const { run } = play({ openAfter: 2, closeAfter: 2 });
    expect(run({ a: "alert" })).toMatchObject({ action: "create", open: false });
    expect(run({ a: "alert" })).toMatchObject({ action: "update", open: true });
    expect(run({ a: "ok" }).open).toBe(true);
    expect(run({ a: "ok" }).open).toBe(false);
    expect(play({ openAfter: 3, closeAfter: 1 }).run({ a: "broken" })).toMatchObject({
      action: "create",
      open: true,
    });
  });

  it("keeps the last 30 checks", () => {
    const { run } = play();
    for (let check = 0; check < 40; check++) run({ a: "alert" });
    const { history } = run({ a: "alert" });
    expect(history.checks).toHaveLength(30);
    expect(history.streak).toBe(41);
  });
});

describe("decideRetrain", () => {
  const rule = { after: 2, cooldown: "7d" };
  const at = (iso: string) => new Date(iso);
  const alert = driftOf({ a: "alert" });

  it("asks after so many alerting checks in a row, and not while cooling down", () => {
    const history = { ...emptyHistory, streak: 1 };
    expect(decideRetrain(alert, history, rule, at("2026-01-01")).dispatch).toBe(false);
    expect(decideRetrain(alert, { ...history, streak: 2 }, rule, at("2026-01-01")).dispatch).toBe(true);
    const done = { ...history, streak: 5, dispatched_at: "2026-01-01T00:00:00Z" };
    expect(decideRetrain(alert, done, rule, at("2026-01-07T23:00:00Z")).dispatch).toBe(false);
    expect(decideRetrain(alert, done, rule, at("2026-01-08T00:00:00Z")).dispatch).toBe(true);
    expect(
      decideRetrain(alert, done, { ...rule, cooldown: "12h" }, at("2026-01-01T12:00:00Z")).dispatch,
    ).toBe(true);
  });

  it("never asks for broken data, nor without an alert", () => {
    const history = { ...emptyHistory, streak: 9 };
    expect(
      decideRetrain(driftOf({ a: "alert", b: "broken" }), history, rule, at("2026-01-01")),
    ).toMatchObject({
      dispatch: false,
      why: expect.stringContaining("data broke"),
    });
    expect(decideRetrain(driftOf({ a: "ok" }), history, rule, at("2026-01-01")).dispatch).toBe(false);
  });

  it("does not count broken data, and begins anew with another version", () => {
    const { run } = play();
    run({ a: "alert" });
    expect(run({ a: "broken" }).history.streak).toBe(1);
    expect(run({ a: "alert" }).history.streak).toBe(2);
    expect(run({ a: "alert" }, "v2.0.0").history.streak).toBe(1);
    expect(run({ a: "ok" }, "v2.0.0").history.streak).toBe(0);
  });
});
