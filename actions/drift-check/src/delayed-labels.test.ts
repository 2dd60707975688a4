import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Drift } from "@mlops-actions/contracts/drift";
import { driftConfigShape } from "@mlops-actions/contracts/drift-config";
import { gatePolicyShape } from "@mlops-actions/contracts/gate-policy";
import type { RegisteredMetric } from "@mlops-actions/contracts/label-study";
import { addRealised } from "@mlops-actions/drift/labels/check-labels";
import type { CountedTable } from "@mlops-actions/drift/read/columns";
import { studyLabels } from "@mlops-actions/evaluation/study-labels";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commentsOf, flights, issuesOf, live, type Scene, settle, startScene } from "./testing/scene.ts";

const directory = mkdtempSync(join(tmpdir(), "labels-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const put = (name: string, content: string | Buffer) => writeFileSync(join(directory, name), content);
const csv = (header: string, rows: readonly (readonly unknown[])[]) =>
  `${[header, ...rows.map((row) => row.join(","))].join("\n")}\n`;

type Wanted = {
  labels?: object;
  drift?: object;
  gate?: object | undefined;
  registered?: RegisteredMetric[];
  current?: string[];
  counted?: CountedTable;
};

const unmoved: Drift = {
  ...{ schema: "mlops/drift@1", state: "ok", rows: { reference: 1, current: 1 } },
  columns: [],
};

/** A check whose inputs did not move, with labels measured. */
const measure = async ({
  labels,
  drift,
  gate,
  registered = [],
  current = ["answers.csv"],
  counted,
}: Wanted) => {
  const config = driftConfigShape.parse({ labels: { path: "labels.csv", ...labels }, ...drift });
  const policy = gate && gatePolicyShape.parse(gate);
  const checked = await addRealised(unmoved, {
    study: async () => studyLabels(policy, config),
    ...{ config, registered, current: counted ?? current, names: current },
    gather: {
      ...{ directory, temporary: directory, env: {}, headers: {}, maxBytes: 1e9 },
      ...{ log: () => {}, wait: async () => {} },
    },
    now: new Date("2026-03-21T00:00:00Z"),
  });
  return { state: checked.state, realised: checked.performance!.realised! };
};

/** Numbers between 0 and 1 that look like chance. */
const noise = (row: number) => ((row * 7919 + 13) % 10007) / 10007;
/** Answers that are worth so much (0: nothing), and the truth of each; times go from 1 March on, an hour a row. */
const world = (rows: number, skill: number) =>
  Array.from({ length: rows }, (_, row) => {
    const truth = noise(row * 31 + 5) < 0.4 ? 1 : 0;
    const score = (1 - skill) * noise(row * 17 + 3) + skill * truth;
    return { id: `r${row}`, truth, score, at: new Date(Date.UTC(2026, 2, 1) + row * 600_000).toISOString() };
  });
const answersOf = (rows: ReturnType<typeof world>) =>
  csv(
    "id,score,at",
    rows.map(({ id, score, at }) => [id, score, at]),
  );
const labelsOf = (rows: ReturnType<typeof world>) =>
  csv(
    "id,label",
    rows.map(({ id, truth }) => [id, truth]),
  );

const floor = (min: number, on = "point") => ({
  task: "binary",
  rules: [{ id: "floor", kind: "bound", metric: "roc_auc", min, on }],
});

type Case = {
  task: string;
  weights: unknown;
  y: number[];
  scores: number[][];
  expected: Record<string, number | null>;
};
const oracle = new URL("../../../packages/evaluation/src/metrics/fixtures/metrics.json", import.meta.url);
const { cases } = JSON.parse(readFileSync(oracle, "utf8")) as { cases: Case[] };

describe("labels that came later are measured as the gate measures", () => {
  it.each([
    ["binary", ["roc_auc", "brier", "f1", "recall@fpr=0.2"]],
    ["multiclass", ["accuracy", "f1_macro", "log_loss"]],
    ["regression", ["rmse", "mae", "r2"]],
  ])("%s: scikit-learn's numbers, whatever the order of the rows", async (task, metrics) => {
    const own = cases.filter((one) => one.task === task && !one.weights);
    const { y, scores, expected } = own.toSorted((a, b) => b.y.length - a.y.length)[0]!;
    const names = task === "multiclass" ? scores.map((_, index) => `score_${index}`) : ["score"];
    put(
      "answers.csv",
      csv(
        `id,${names}`,
        y.map((_, row) => [row, ...scores.map((of) => of[row])]),
      ),
    );
    put("labels.csv", csv("label,id", y.map((truth, row) => [truth, row] as const).toReversed()));
    const rules = metrics.map((metric, index) => ({
      id: `r${index}`,
      kind: "bound",
      metric,
      min: -99,
      max: 99,
    }));
    const { realised } = await measure({ gate: { task, rules }, labels: { min: 4 } });
    expect(realised).toMatchObject({ rows: y.length, labelled: y.length, coverage: 1 });
    const values = Object.fromEntries(realised.metrics.map(({ metric, value }) => [metric, value]));
    for (const metric of metrics) expect(values[metric], metric).toBeCloseTo(expected[metric]!, 12);
    for (const { low, value, high } of realised.metrics) expect(low <= value && value <= high).toBe(true);
  });

  it("takes another word for positive, columns of the team's, and other formats", async () => {
    const rows = world(800, 0.3);
    put("answers.ndjson", rows.map(({ id, score }) => JSON.stringify({ order: id, p: score })).join("\n"));
    put(
      "late.csv.gz",
      gzipSync(
        csv(
          "order;churn",
          rows.map(({ id, truth }) => [`${id};${truth ? "yes" : "no"}`]),
        ),
      ),
    );
    put("answers.csv", answersOf(rows));
    put("labels.csv", labelsOf(rows));
    const plain = await measure({ gate: floor(0.5) });
    const theirs = await measure({
      ...{ gate: floor(0.5), current: ["answers.ndjson"] },
      labels: { path: ["late*.gz"], id: "order", label: "churn" },
      drift: { prediction: { score: "p", positive: "yes" } },
    });
    expect(theirs.realised.metrics).toEqual(plain.realised.metrics);
  });
});

describe("the judgement", () => {
  beforeAll(() => {
    const rows = world(2000, 0.2);
    put("answers.csv", answersOf(rows));
    put("labels.csv", labelsOf(rows.filter((_, row) => row % 4 > 0)));
  });

  it("goes by the gate's floor: beyond chance, in doubt, or kept", async () => {
    const kept = await measure({ gate: floor(0.5, "ci_lower") });
    const { value, low, high } = kept.realised.metrics[0]!;
    expect(kept).toMatchObject({ state: "ok", realised: { status: "ok", labelled: 1500, coverage: 0.75 } });
    expect(await measure({ gate: floor(high + 0.01) })).toMatchObject({
      ...{ state: "alert", realised: { status: "alert", cause: "performance" } },
    });
    expect((await measure({ gate: floor((value + high) / 2) })).state).toBe("warn");
    // Between the lower bound and the value: only a rule on the bound does not pass.
    expect((await measure({ gate: floor((low + value) / 2) })).state).toBe("ok");
    expect((await measure({ gate: floor((low + value) / 2, "ci_lower") })).state).toBe("warn");
  });

  it("goes by what it was at registration less the gate's margin, whose own error counts too", async () => {
    const gate = {
      task: "binary",
      rules: [{ id: "same", kind: "non_inferiority", metric: "roc_auc", margin: 0.02 }],
    };
    const now = (await measure({ gate: floor(0.5) })).realised.metrics[0]!;
    const was = (lost: number, error?: number) => {
      const value = now.value + 0.02 + lost;
      return [{ metric: "roc_auc", value, ...(error && { low: value - error, high: value + error }) }];
    };
    const lost = now.high - now.value + 0.005;
    const alert = await measure({ gate, registered: was(lost) });
    expect(alert.realised.status).toBe("alert");
    expect(alert.realised.metrics[0]!.limit).toBeCloseTo(now.value + lost, 12);
    expect((await measure({ gate, registered: was(lost, 0.03) })).realised.status).toBe("warn");
    expect((await measure({ gate, registered: was(-0.01) })).realised.status).toBe("ok");
    const unknown = await measure({ gate });
    expect(unknown).toMatchObject({ state: "ok", realised: { status: "insufficient" } });
    expect(unknown.realised.reason).toContain("nothing to hold it against");
  });

  it("turns round for errors, and warns only where the gate does", async () => {
    const ceiling = (max: number, severity = "fail") => ({
      gate: { task: "regression", rules: [{ id: "c", kind: "bound", metric: "rmse", max, severity }] },
    });
    expect((await measure(ceiling(0.1))).realised.status).toBe("alert");
    expect((await measure(ceiling(0.1, "warn"))).realised.status).toBe("warn");
    expect((await measure(ceiling(0.9))).realised.status).toBe("ok");
    const { value } = (await measure(ceiling(0.9))).realised.metrics[0]!;
    // Without a gate: 5 % more than it was, not 0.05 of whatever unit.
    const free = { labels: { task: "regression" } };
    const status = async (was: number) =>
      (await measure({ ...free, registered: [{ metric: "rmse", value: was }] })).realised.status;
    expect([await status(value * 1.1), await status(value / 1.04), await status(value / 1.3)]).toEqual([
      ...["ok", "warn", "alert"],
    ]);
  });

  it("says in words what was measured, on how many, and how old", async () => {
    const { realised } = await measure({
      ...{ gate: floor(0.99), labels: { time: "at" } },
      registered: [{ metric: "roc_auc", value: 0.7 }],
    });
    expect(realised.reason).toContain("1,500 of 2,000 predictions have a label (75 %)");
    expect(realised.reason).toContain("0.7 when it was registered, the gate's floor is 0.99");
    expect(realised.reason).toContain("Rows whose labels have come may not be typical of all.");
    // 2,000 rows, ten minutes apart, from 1 March; each fourth, so also the first, has no label.
    expect(realised).toMatchObject({ oldest: "2026-03-01T00:00:00Z", newest: "2026-03-14T21:10:00Z" });
    expect(realised.reason).toContain(
      "the newest is 6 days old, the middle one 13 days, the oldest without one 20 days",
    );
  });

  it("never calls few labels, or those of one class, ok", async () => {
    const rows = world(2000, 0.9);
    put("few.csv", labelsOf(rows.slice(0, 150)));
    put("one.csv", labelsOf(rows.filter(({ truth }) => truth === 1)));
    put(
      "lopsided.csv",
      labelsOf([
        ...rows.filter(({ truth }) => truth === 1),
        ...rows.filter(({ truth }) => truth === 0).slice(0, 20),
      ]),
    );
    const of = (path: string, min?: number) => measure({ gate: floor(0.5), labels: { path, min } });
    for (const [path, why] of [
      ["few.csv", "150 labels, and 200 are asked for"],
      ["one.csv", "labels are of one class"],
      ["lopsided.csv", "20 negative labels, and 50 of each"],
    ] as const) {
      const { state, realised } = await of(path);
      expect(realised, path).toMatchObject({ status: "insufficient", metrics: [] });
      expect(realised.could_not_measure).toBeUndefined();
      expect([state, realised.reason.includes(why)], realised.reason).toEqual(["ok", true]);
    }
    expect((await of("few.csv", 100)).realised.status).toBe("ok");
  });
});

describe("wrong labels", () => {
  const rows = world(500, 0.5);
  const faults: [string, string | Buffer | undefined, Wanted, string][] = [
    ["no file", undefined, { labels: { path: "none-*.csv" } }, 'No file matches "none-*.csv".'],
    ["an empty file", "", {}, "labels.csv is empty"],
    ["a header alone", "id,label\n", {}, "labels.csv has no rows"],
    [
      "ids twice",
      labelsOf([...rows, rows[7]!, rows[8]!]),
      {},
      'labels.csv has 2 ids more than once: "r7", "r8"',
    ],
    ["no id in common", labelsOf(rows.map((row) => ({ ...row, id: `x${row.id}` }))), {}, "no id in common"],
    ["rows without an id", `${labelsOf(rows)},1\n`, {}, "1 row without an id"],
    [
      "other words",
      csv(
        "id,label",
        rows.map(({ id, truth }) => [id, truth ? "yes" : "no"]),
      ),
      {},
      'but "no", "yes"',
    ],
    ["a third word", `${labelsOf(rows.slice(1))}r0,2\n`, {}, "label of 1 row is not 0 or 1"],
    [
      "no such column",
      labelsOf(rows),
      { labels: { label: "truth" } },
      'no column "truth" (it has: id, label)',
    ],
    ["no such time", labelsOf(rows), { labels: { time: "when" } }, 'a column "when"'],
    ["no such score", labelsOf(rows), { drift: { prediction: { score: "p" } } }, 'no column "p"'],
    ["a cut file", gzipSync(labelsOf(world(5000, 1))).subarray(0, 9000), {}, "its gzip data ends too early"],
    ["no such metric", labelsOf(rows), { labels: { metric: "roc_uac" } }, 'Did you mean "roc_auc"?'],
    [
      "a weighing gate",
      labelsOf(rows),
      { gate: { ...floor(0.5), data: { columns: { weight: "w" } } } },
      "weighs rows",
    ],
    [
      "a gate of rankings",
      labelsOf(rows),
      { gate: { task: "ranking", rules: [{ id: "a", kind: "bound", metric: "ndcg", min: 0 }] } },
      "task is ranking",
    ],
  ];
  it.each(faults)(
    "%s: could not be measured, with the reason, and not ok",
    async (_, content, wanted, why) => {
      put("answers.csv", answersOf(rows));
      if (content !== undefined) put("labels.csv", content);
      const { state, realised } = await measure(wanted);
      expect(realised.reason).toContain(why);
      expect(realised.reason).not.toContain(directory);
      expect(realised).toMatchObject({ status: "insufficient", could_not_measure: true, metrics: [] });
      expect(state).toBe("warn");
    },
  );

  it("needs the answers by themselves where the current data was counted elsewhere", async () => {
    put("answers.csv", answersOf(rows));
    put("labels.csv", labelsOf(rows));
    const counted = { table: { rows: 500, ragged: 0, columns: new Map() }, names: [] };
    const none = await measure({ counted });
    expect(none.realised.reason).toContain("drift.labels.predictions");
    expect(none).toMatchObject({ state: "warn", realised: { could_not_measure: true } });
    const there = await measure({ counted, gate: floor(0.5), labels: { predictions: "answers.csv" } });
    expect(there.realised).toMatchObject({ status: "ok", labelled: 500 });
  });

  it("tells a duplicate prediction and a score that is none", async () => {
    put("labels.csv", labelsOf(rows));
    put("answers.csv", answersOf([...rows, rows[3]!]));
    expect((await measure({})).realised.reason).toContain('answers.csv has 1 id more than once: "r3"');
    put("answers.csv", answersOf(rows).replace(/r3,[^,]+/, "r3,high"));
    expect((await measure({})).realised.reason).toContain(
      'score of 1 row is not a finite number, but "high"',
    );
  });
});

describe("through drift-check", () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await startScene();
  });
  afterAll(() => scene.close());

  const settings = `      open_after: 1
      columns: {exclude: [id, score]}
      labels: {path: labels/*.csv}
      retrain: {workflow: ml.yml, after: 1, min_labels: 300}
    gate:
      task: binary
      rules: [{id: floor, kind: bound, metric: roc_auc, min: 0.8}]
`;

  it("alerts though no input moved, tells it in the issue and the report, retrains, and recovers", async () => {
    const place = await scene.prepare({ extra: settings });
    const inputs = flights(1000).trimEnd().split("\n");
    const write = (skill: number, labelled = 1000) => {
      const rows = world(1000, skill);
      const lines = inputs.map((line, row) =>
        row === 0 ? `${line},id,score` : `${line},${rows[row - 1]!.id},${rows[row - 1]!.score}`,
      );
      live(place, `${lines.join("\n")}\n`);
      mkdirSync(join(place.workspace, "labels"), { recursive: true });
      writeFileSync(join(place.workspace, "labels/late.csv"), labelsOf(rows.slice(0, labelled)));
    };

    write(0.6);
    const fine = await scene.check(place);
    expect(fine.drift).toMatchObject({ state: "ok", performance: { realised: { status: "ok" } } });
    write(0.05, 250);
    const early = await scene.check(place);
    expect(early.drift.state).toBe("alert");
    expect(early.issue.retrain).toContain("250 of 300 labels have come");
    write(0.05);
    const bad = await scene.check(place);
    await settle();
    expect(bad.drift.columns.map(({ status }) => status)).toEqual(["ok", "ok"]);
    expect(bad.drift.performance!.realised).toMatchObject({ status: "alert", cause: "performance" });
    expect(bad.drift.performance!.realised!.metrics).toMatchObject([
      { metric: "roc_auc", reference: 0.671, limit: 0.8 }, // what the release's manifest says
    ]);
    expect(bad.issue).toMatchObject({ retrained: true });
    expect(bad.issue.retrain).toContain("labels say that the model got worse");
    expect(place.dispatches()).toBe(1);
    const [issue] = await issuesOf(place);
    expect(issue!.state).toBe("open");
    expect(issue!.body).toContain("ALERT: measured performance");
    expect(issue!.body).toContain("the gate's floor is 0.8");
    expect(issue!.body).toContain("roll back to the version before, or retrain");
    const page = readFileSync(join(place.workspace, ".mlops/drift.html"), "utf8");
    expect(page).toContain("Measured with labels");
    expect(page).toContain("1,000 of 1,000 predictions have a label");

    write(0.6);
    for (let check = 0; check < 3; check++) await scene.check(place);
    expect((await issuesOf(place))[0]!.state).toBe("closed");
    expect((await commentsOf(place, issue!.number)).at(-1)).toContain("Recovered: **measured performance**");

    writeFileSync(join(place.workspace, "labels/late.csv"), "");
    const broken = await scene.check(place);
    expect(broken.drift).toMatchObject({
      state: "warn",
      performance: { realised: { could_not_measure: true } },
    });
    expect(broken.drift.columns.map(({ status }) => status)).toEqual(["ok", "ok"]);
    expect(broken.drift.performance!.realised!.reason).toBe(
      "Could not be measured: labels/late.csv is empty: not even a header.",
    );
  });
});
