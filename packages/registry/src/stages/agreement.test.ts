import { isUserError } from "@mlops-actions/contracts/user-error";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextWithdrawal } from "../life/yank-version.ts";
import { buildHistory, type HistoryEntry } from "../read/history.ts";
import type { NextTag } from "../tags/append-tag.ts";
import {
  foldTagLog,
  nextTagDate,
  orderEvents,
  previousHolder,
  type TagEvent,
  toTagEvent,
} from "../tags/fold-tag-log.ts";
import { logAsOf } from "../tags/log-as-of.ts";
import { formatTag } from "../tags/tag-grammar.ts";
import { nextAssignment } from "./assign-stage.ts";
import { nextDemotion } from "./demote-stage.ts";
import { nextUnassignments } from "./settle-stage.ts";

/**
 * Whatever is done to a model, in whatever order, and whatever is deleted by hand: GTO's reading of the tags, the
 * list, the history and the log as of now must tell the same. The tags are those that the real functions decide on.
 */
const model = "flights";
const start = Date.UTC(2026, 0, 1);

const openModel = () => {
  let log: TagEvent[] = [];
  let second = 0;
  let count = 0;
  const common = { model, reason: "because", actor: "ada", runUrl: null };
  const now = () => new Date(start + second * 1000);
  const state = () => foldTagLog(model, log);
  const write = (next: NextTag | null): void => {
    if (!next) return;
    const tag = formatTag(next.name);
    expect(
      log.map((event) => event.tag),
      "the name is free",
    ).not.toContain(tag);
    const { commit, date, message } = next;
    log = [...log, toTagEvent(tag, { commit, at: date.toISOString(), tagger: "ada", message })!];
  };
  const settle = (stage: string) => {
    for (const next of nextUnassignments(state(), log, { ...common, stage })) write(next);
  };
  const give = (version: string, stage: string, dies = false) => {
    const { commit, tag } = state().versions.find((each) => each.version === version)!;
    const wanted = { model, version, tag, commit, manifestDigest: "", manifest: { gate: null } };
    write(nextAssignment(state(), log, { ...common, now, version: wanted, stage }));
    if (!dies) settle(stage);
  };
  const take = (stage: string) => {
    const next = nextDemotion(state(), log, { ...common, now, stage });
    settle(stage);
    write(next);
  };
  const goBack = (stage: string): string | null => {
    const holder = state().stages[stage] ?? null;
    const target = previousHolder(state(), stage);
    if (target !== undefined) give(target, stage);
    return target === undefined ? null : holder;
  };
  const nth = (n: number) => state().versions[n % Math.max(1, state().versions.length)]?.version;
  return {
    state,
    log: () => log,
    pass: (seconds: number) => {
      second += seconds;
    },
    register: () => {
      const version = `v0.${++count}.0`;
      const name = { kind: "registered", model, version, counter: null } as const;
      const commit = `commit-${count}`;
      write({ name, commit, message: { reason: "", facts: {} }, date: nextTagDate(state(), now()) });
    },
    promote: (n: number, stage: string, dies: boolean): string | undefined => {
      const version = nth(n);
      if (version !== undefined) give(version, stage, dies);
      return version;
    },
    take,
    goBack,
    yank: (n: number, back: boolean) => {
      const version = nth(n);
      if (version === undefined) return;
      for (const stage of state().versions.find((each) => each.version === version)!.stages)
        if (!back || goBack(stage) === null) take(stage);
      write(nextWithdrawal(state(), log, { ...common, now, version, stages: "demote" }));
    },
    remove: (n: number, kind?: TagEvent["kind"]) => {
      // Of a promotion that died half-way and lost its version's tag, only the earlier half is left to tell.
      if (state().active.length > Object.keys(state().stages).length) return;
      const found = log.filter((event) => kind === undefined || event.kind === kind);
      const gone = found[n % Math.max(1, found.length)];
      log = log.filter((event) => event !== gone);
    },
  };
};
type Model = ReturnType<typeof openModel>;

const stage = fc.constantFrom("production", "staging");
const n = fc.nat({ max: 50 });
const deeds = {
  register: fc.record({ do: fc.constant("register" as const) }),
  promote: fc.record({ do: fc.constant("promote" as const), n, stage, dies: fc.boolean() }),
  take: fc.record({ do: fc.constant("take" as const), stage }),
  goBack: fc.record({ do: fc.constant("goBack" as const), stage }),
  yank: fc.record({ do: fc.constant("yank" as const), n, back: fc.boolean() }),
  remove: fc.record({ do: fc.constant("remove" as const), n }),
  forget: fc.record({ do: fc.constant("forget" as const), n }),
};
type Deed = {
  [Name in keyof typeof deeds]: (typeof deeds)[Name] extends fc.Arbitrary<infer D> ? D : never;
}[keyof typeof deeds];

/** Does one thing; what is refused with words is not done. */
const act = (made: Model, deed: Deed): void => {
  try {
    if (deed.do === "register") made.register();
    else if (deed.do === "promote") made.promote(deed.n, deed.stage, deed.dies);
    else if (deed.do === "take") made.take(deed.stage);
    else if (deed.do === "goBack") made.goBack(deed.stage);
    else if (deed.do === "yank") made.yank(deed.n, deed.back);
    else if (deed.do === "remove") made.remove(deed.n);
    else made.remove(deed.n, "registered");
  } catch (error) {
    if (!isUserError(error)) throw error;
  }
};

const anyDeed = fc.oneof(
  { weight: 3, arbitrary: deeds.register },
  { weight: 6, arbitrary: deeds.promote },
  deeds.take,
  { weight: 3, arbitrary: deeds.goBack },
  deeds.yank,
  { weight: 2, arbitrary: deeds.remove },
  deeds.forget,
);
/** Without its stages' tags nobody knows where a stage has been. */
const wayDeed = fc.oneof(
  { weight: 3, arbitrary: deeds.register },
  { weight: 6, arbitrary: deeds.promote },
  { weight: 6, arbitrary: deeds.goBack },
  deeds.take,
  deeds.yank,
  { weight: 2, arbitrary: deeds.forget },
);
/** What several lost tags of one promotion meant, only GTO's order of the rest tells: one is lost in each story. */
const loseOne = (told: readonly [Deed, number][]) => {
  const first = told.findIndex(([deed]) => deed.do === "remove");
  return told.filter(([deed], index) => deed.do !== "remove" || index === first);
};
const storyOf = (deed: fc.Arbitrary<Deed>) =>
  fc.array(fc.tuple(deed, fc.nat({ max: 4 })), { minLength: 8, maxLength: 40 }).map(loseOne);
const settings = { seed: 20_261_124, numRuns: 300 };

/** GTO's reading (gto/base.py): a stage's own last event on a commit says whether it holds; the latest holder counts. */
const readAsGto = (log: readonly TagEvent[]): Record<string, string> => {
  const events = orderEvents(log);
  const isLast = (event: TagEvent, same: (other: TagEvent) => boolean) => events.findLast(same) === event;
  const version = (commit: string) =>
    events.findLast((event) => event.kind === "registered" && event.commit === commit);
  const stages: Record<string, string> = {};
  for (const event of events) {
    if (event.kind !== "assigned") continue;
    const registered = version(event.commit);
    if (registered?.kind !== "registered") continue;
    const withdrawn = events.findLast(
      (each) => "version" in each && each.version === registered.version,
    )!.kind;
    const holds = isLast(
      event,
      (other) => "stage" in other && other.stage === event.stage && other.commit === event.commit,
    );
    if (holds && withdrawn === "registered") stages[event.stage] = registered.version;
  }
  return stages;
};

/** Who holds each stage, as a person reads it off the history. */
const readOffHistory = (entries: readonly HistoryEntry[]): Record<string, string> => {
  const stages: Record<string, string> = {};
  for (const { kind, version, stage: name = "", void: isVoid, gone, back } of entries.toReversed()) {
    if (kind === "assigned" && !isVoid) {
      delete stages[name];
      if (!gone) stages[name] = version;
    }
    if (kind === "unassigned" && stages[name] === version) delete stages[name];
    if (kind === "unassigned" && back !== undefined) stages[name] = back;
    if (kind === "deregistered")
      for (const [held, holder] of Object.entries(stages)) if (holder === version) delete stages[held];
  }
  return stages;
};

describe("whatever is done to a model", () => {
  it("GTO, the list, the history and the log as of now agree on who holds a stage", () => {
    fc.assert(
      fc.property(storyOf(anyDeed), (deedsDone) => {
        const made = openModel();
        for (const [deed, seconds] of deedsDone) {
          act(made, deed);
          made.pass(seconds);
          const stages = { ...made.state().stages };
          expect(readAsGto(made.log())).toEqual(stages);
          expect(readOffHistory(buildHistory(model, made.log()))).toEqual(stages);
          expect(logAsOf(made.log(), new Date(start + 1e9))).toEqual(made.log());
        }
      }),
      settings,
    );
  });

  it("a rollback goes to no version that is withdrawn or gone, nor to one that was rolled back from", () => {
    fc.assert(
      fc.property(storyOf(wayDeed), (deedsDone) => {
        const made = openModel();
        const left = new Map<string, Set<string>>([
          ["production", new Set()],
          ["staging", new Set()],
        ]);
        for (const [deed, seconds] of deedsDone) {
          const before = made.state();
          act(made, deed);
          made.pass(seconds);
          const after = made.state();
          for (const [name, behind] of left) {
            const now = after.stages[name];
            if (
              deed.do === "goBack" &&
              deed.stage === name &&
              before.stages[name] !== undefined &&
              now !== before.stages[name]
            )
              behind.add(before.stages[name]);
            if (deed.do === "promote" && deed.stage === name && now !== undefined) behind.delete(now);
            const target = previousHolder(after, name);
            if (target === undefined) continue;
            expect(after.versions.find(({ version }) => version === target)?.yanked).toBe(false);
            expect([...behind]).not.toContain(target);
          }
        }
      }),
      settings,
    );
  });
});
