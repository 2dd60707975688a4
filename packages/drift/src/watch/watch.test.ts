import type { DriftCheckEntry, DriftHistory } from "@mlops-actions/contracts/drift-history";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideRetrain } from "./decide-retrain.ts";
import { type IssuePlan, type KnownIssue, planIssue } from "./plan-issue.ts";
import {
  addCheck,
  beginHistory,
  chooseNewer,
  effectTrend,
  readState,
  shortenHistory,
} from "./watch-history.ts";

type Word = "ok" | "warn" | "alert" | "blind" | "broken";

const rules = { openAfter: 2, openWithin: 3, closeAfter: 3 };
const day = 86_400_000;

const entry = (run: number, word: Word, columns = ["a"], more: Partial<DriftCheckEntry> = {}) => ({
  run: String(run),
  attempt: 1,
  at: new Date(Date.UTC(2026, 0, 1) + run * day).toISOString(),
  state: word === "blind" ? ("could_not_check" as const) : word === "broken" ? ("alert" as const) : word,
  broken: word === "broken",
  columns: word === "alert" || word === "broken" ? columns : [],
  warning: word === "warn" ? columns : [],
  unjudged: [],
  effects: { a: run / 1000 },
  psi: null,
  rows: 1000,
  version: "v1.0.0",
  url: null,
  ...more,
});

const fold = (entries: readonly DriftCheckEntry[], with_ = rules): DriftHistory =>
  entries.reduce((history, check) => addCheck(history, check, with_), beginHistory("m", "production"));

const phases = (words: readonly Word[], with_ = rules): string[] =>
  words.map((_, index) => {
    const entries = words.slice(0, index + 1).map((word, at) => entry(at + 1, word));
    const state = readState(fold(entries, with_), with_);
    return state.blind === null ? state.phase : "blind";
  });

describe("the states of a watch", () => {
  it("go from ok over suspect, drifting and recovering back to ok", () => {
    expect(phases(["ok", "alert", "ok", "alert", "ok", "ok", "ok"])).toEqual([
      "ok",
      "suspect",
      "suspect",
      "drifting", // two of the last three
      "recovering",
      "recovering",
      "ok",
    ]);
    const saltless = [3, 4, 5, 6].map((run) => entry(run, "ok", [], { unjudged: ["a"] }));
    const unjudged = readState(fold([entry(1, "alert"), entry(2, "alert"), ...saltless]), rules);
    expect(unjudged, "nobody saw a recover").toMatchObject({ phase: "drifting", clean: 0, ended: null });
    expect(phases(["alert", "ok", "ok", "alert"])).toEqual(["suspect", "suspect", "suspect", "suspect"]);
    expect(phases(["alert", "ok", "ok", "ok"]).at(-1)).toBe("ok");
    expect(phases(["alert", "alert", "ok", "alert", "ok", "ok", "ok"]).slice(2)).toEqual([
      "recovering",
      "drifting",
      "recovering",
      "recovering",
      "ok",
    ]);
  });

  it("drift at once where data broke, and do not count what could not be checked", () => {
    expect(phases(["broken"])).toEqual(["drifting"]);
    expect(phases(["alert", "blind", "blind", "alert"])).toEqual(["suspect", "blind", "blind", "drifting"]);
    expect(phases(["broken", "ok", "blind", "ok", "ok"])).toEqual([
      "drifting",
      "recovering",
      "blind",
      "recovering",
      "ok",
    ]);
  });

  it("do not call a column recovered that still warns", () => {
    expect(phases(["broken", "warn", "warn", "warn", "warn"]).at(-1)).toBe("drifting");
  });

  it("begin their counts anew with another version", () => {
    const entries = [entry(1, "alert"), entry(2, "alert", ["a"], { version: "v2.0.0" })];
    expect(readState(fold(entries), rules)).toMatchObject({ phase: "suspect", streak: 1 });
  });

  it("are the same however much history has been dropped", () => {
    const words = fc.constantFrom<Word>("ok", "warn", "alert", "blind", "broken");
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 80 }), (drawn) => {
        const whole = fold(drawn.map((word, index) => entry(index + 1, word)));
        const short = shortenHistory(whole, rules);
        expect(short.checks.length).toBeLessThanOrEqual(30);
        expect(readState(short, rules)).toEqual(readState(whole, rules));
      }),
      { numRuns: 60 },
    );
  });
});

describe("an issue of thousands of columns", () => {
  it("has a record that fits into its body, and tells nothing twice", () => {
    const columns = Array.from({ length: 6000 }, (_, index) => `c${index}`);
    const state = readState(fold([entry(1, "alert", columns), entry(2, "alert", columns)]), rules);
    const { record } = planIssue(state, undefined, new Date(), () => true);
    expect(JSON.stringify(record).length).toBeLessThan(30_000);
    const known = { open: true, closedAt: null, record: { ...record, check: "2" }, snooze: undefined };
    expect(planIssue(state, known, new Date(), () => true).news).toEqual([]);
  });
});

describe("the history", () => {
  it("fits into an issue's body where many columns with long names alert, and says the same", () => {
    const columns = Array.from({ length: 20 }, (_, index) => `${index}-${"x-".repeat(60)}`);
    const whole = fold(Array.from({ length: 40 }, (_, run) => entry(run + 1, "alert", columns)));
    const short = shortenHistory(whole, rules);
    expect(JSON.stringify(short).replace(/[<>-]/g, "------").length).toBeLessThan(40_000);
    const { told: _, ...state } = readState(whole, rules);
    expect(readState(short, rules)).toMatchObject(state);
  });

  const order = (history: DriftHistory) =>
    history.checks.map(({ run, late }) => `${run}${late ? " late" : ""}`);

  it("puts a check that comes late in its place, and does not count it", () => {
    const history = fold([entry(1, "alert"), entry(9, "ok"), entry(10, "ok"), entry(8, "alert")]);
    expect(order(history)).toEqual(["1", "8 late", "9", "10"]);
    expect(readState(history, rules).phase).toBe("suspect");
    expect(readState(addCheck(history, entry(11, "ok"), rules), rules).phase).toBe("ok");
  });

  it("lets a rerun stand for its first attempt, and keeps what that one asked for", () => {
    const asked = { retrain: { state: "dispatched" as const, words: "done", at: "2026-01-03T00:00:00Z" } };
    const first = fold([entry(1, "alert"), entry(2, "alert", ["a"], asked)]);
    const again = addCheck(first, entry(2, "ok", [], { attempt: 2 }), rules);
    expect(order(again)).toEqual(["1", "2"]);
    expect(again.checks[1]).toMatchObject({ attempt: 2, state: "ok", retrain: { state: "dispatched" } });
    expect(addCheck(again, entry(2, "alert"), rules)).toBe(again);
  });

  it("stays bounded with 400 columns and long names over two years of daily checks", () => {
    const effects = Object.fromEntries(
      Array.from({ length: 400 }, (_, c) => [`column ${"x".repeat(60)} ${c}`, c / 7]),
    );
    let history = beginHistory("m", "production");
    for (let run = 1; run <= 730; run++)
      history = addCheck(history, entry(run, "ok", [], { effects }), rules);
    expect(history.checks.length).toBeGreaterThan(30);
    expect(history.checks.length).toBeLessThanOrEqual(200);
    expect(JSON.stringify(history).length).toBeLessThan(750_000);
    expect(effectTrend(history, `column ${"x".repeat(60)} 399`)).toHaveLength(30);
    expect(effectTrend(history, "another")).toEqual(Array(30).fill(null));
  });

  it("prefers of two the one that knows more", () => {
    const [one, two] = [fold([entry(1, "ok")]), fold([entry(1, "ok"), entry(2, "ok")])];
    expect(chooseNewer(one, two)).toBe(two);
    expect(chooseNewer(two, one)).toBe(two);
    expect(chooseNewer(undefined, one)).toBe(one);
    expect(chooseNewer(beginHistory("m", "p"), one)).toBe(one);
  });
});

/** Plays checks a day apart, as GitHub would keep the issue. */
const play = (with_ = { openAfter: 1, openWithin: 1, closeAfter: 1 }) => {
  let history = beginHistory("m", "production");
  let known: KnownIssue | undefined;
  let run = 0;
  let created = 0;
  const at = () => new Date(Date.UTC(2026, 0, 1) + run * day);
  return {
    check: (word: Word, columns = ["a"]): IssuePlan & { told: string[] } => {
      run++;
      history = addCheck(history, entry(run, word, columns), with_);
      const plan = planIssue(readState(history, with_), known, at(), () => true);
      if (plan.action === "create") created++;
      if (plan.action !== "none") {
        const closing = !plan.open && known?.open;
        const closedAt = plan.open ? null : closing ? at().toISOString() : (known?.closedAt ?? null);
        const snooze = plan.spent === undefined ? known?.snooze : undefined;
        known = { open: plan.open, closedAt, record: { ...plan.record, check: String(run) }, snooze };
      }
      return { ...plan, told: plan.news.map(({ kind, columns: of }) => [kind, ...of].join(" ")) };
    },
    wait: (days: number) => {
      run += days;
    },
    close: () => {
      known = { ...known!, open: false, closedAt: at().toISOString() };
    },
    label: (snooze: string | undefined) => {
      known = { ...known!, snooze };
    },
    created: () => created,
  };
};

describe("the issue", () => {
  it("is not made while all is well or nothing is known", () => {
    const { check } = play();
    for (const word of ["ok", "warn", "blind"] as const) expect(check(word).action).toBe("none");
  });

  it("opens, tells of a new column, closes, opens again within 14 days, and is a new one after them", () => {
    const { check, wait, created } = play();
    expect(check("alert")).toMatchObject({ action: "create", open: true });
    expect(check("alert")).toMatchObject({ action: "update", open: true, told: [] });
    expect(check("alert", ["a", "b"]).told).toEqual(["alerting b"]);
    expect(check("warn").told).toEqual([]);
    expect(check("ok")).toMatchObject({ open: false, told: ["recovered a b"] });
    expect(check("ok")).toMatchObject({ action: "update", open: false, told: [] });
    wait(10);
    expect(check("alert")).toMatchObject({ action: "update", open: true, told: ["again a"] });
    check("ok");
    wait(20);
    expect(check("alert")).toMatchObject({ action: "create", open: true });
    expect(created()).toBe(2);
  });

  it("that a person closed stays closed until another column alerts, or it begins anew", () => {
    const first = play();
    first.check("alert");
    first.close();
    expect(first.check("alert")).toMatchObject({ action: "update", open: false, told: [] });
    expect(first.check("alert", ["a", "b"])).toMatchObject({ open: true, told: ["again b"] });

    const second = play();
    second.check("alert");
    second.close();
    expect(second.check("ok")).toMatchObject({ open: false, told: [] });
    expect(second.check("alert")).toMatchObject({ action: "update", open: true, told: ["again a"] });
  });

  it("tells once that nothing can be checked, and once that it can again", () => {
    const { check } = play();
    check("alert");
    expect(check("blind").told).toEqual(["blind"]);
    expect(check("blind").told).toEqual([]);
    expect(check("alert").told).toEqual(["sighted"]);
  });

  it("is silent while snoozed, and tells what is new when the time has run out", () => {
    const { check, label } = play();
    check("alert");
    label("drift:snooze-3d");
    expect(check("alert", ["a", "b"])).toMatchObject({
      told: [],
      record: { snooze: { label: "drift:snooze-3d", until: expect.stringMatching(/^2026-01-06/) } },
    });
    expect(check("blind").told).toEqual([]);
    expect(check("alert", ["a", "b"]).told).toEqual([]);
    const after = check("alert", ["a", "b"]);
    expect(after).toMatchObject({ told: ["alerting b"], spent: "drift:snooze-3d", record: { snooze: null } });
    label("drift:snooze-2h");
    expect(check("ok")).toMatchObject({ open: false, told: [] });
    expect(check("alert").told).toEqual(["again a"]); // two hours are over
    label("drift:snooze-forever");
    expect(check("alert", ["z"]).told).toEqual(["alerting z"]);
  });

  it("leaves what another run has just brought to that run", () => {
    const history = fold([entry(1, "broken")]);
    const state = readState(history, rules);
    expect(planIssue(state, undefined, new Date(), (run) => run !== "1").action).toBe("none");
    expect(planIssue(state, undefined, new Date(), (run) => run === "1").action).toBe("create");
  });
});

describe("decideRetrain", () => {
  const facts = (iso: string) => ({ now: new Date(iso), snoozedUntil: null, labels: undefined });
  const rule = { after: 2, cooldown: "7d" };
  const state = (streak: number, asked_at: string | null = null) => ({
    ...readState(beginHistory("m", "p"), rules),
    streak,
    asked_at,
  });

  it("asks after so many confirmed checks, and not while cooling down", () => {
    const ask = (streak: number, asked: string | null, iso: string, cooldown = "7d") =>
      decideRetrain(entry(1, "alert"), state(streak, asked), { ...rule, cooldown }, facts(iso)).dispatch;
    expect([ask(1, null, "2026-01-01"), ask(2, null, "2026-01-01")]).toEqual([false, true]);
    const asked = "2026-01-01T00:00:00Z";
    expect(ask(5, asked, "2026-01-07T23:00:00Z")).toBe(false);
    expect(ask(5, asked, "2026-01-08T00:00:00Z")).toBe(true);
    expect(ask(5, asked, "2026-01-01T12:00:00Z", "12h")).toBe(true);
  });

  it("never asks for broken data, without an alert, late, snoozed, or with too few labels", () => {
    const why = (check: DriftCheckEntry, more = {}, labels?: number) =>
      decideRetrain(
        check,
        state(9),
        { ...rule, ...(labels && { min_labels: labels }) },
        {
          ...facts("2026-01-01"),
          ...more,
        },
      );
    expect(why(entry(1, "broken"))).toMatchObject({ dispatch: false, why: expect.stringContaining("broke") });
    expect(why(entry(1, "ok")).dispatch).toBe(false);
    expect(why(entry(1, "alert", ["a"], { late: true })).dispatch).toBe(false);
    expect(why(entry(1, "alert"), { snoozedUntil: "2026-02-01T00:00:00Z" }).why).toContain("snoozed");
    expect(why(entry(1, "alert"), {}, 500).why).toContain("no labels");
    expect(why(entry(1, "alert"), { labels: 499 }, 500).dispatch).toBe(false);
    expect(why(entry(1, "alert"), { labels: 500 }, 500).dispatch).toBe(true);
  });

  it("counts confirmed checks only: broken data neither confirms nor denies", () => {
    const streak = (words: Word[]) =>
      readState(fold(words.map((word, index) => entry(index + 1, word))), rules).streak;
    expect(streak(["alert", "broken", "alert"])).toBe(2);
    expect(streak(["alert", "blind", "alert"])).toBe(2);
    expect(streak(["alert", "alert", "ok"])).toBe(0);
  });
});
