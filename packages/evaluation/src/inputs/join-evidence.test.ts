import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { parsePolicy } from "@mlops-actions/contracts/parse-project";
import { describe, expect, it } from "vitest";
import { type GateFiles, readEvidence } from "../evaluate-files.ts";
import type { Evidence } from "./evidence.ts";

const table = (name: string, ...lines: string[]) => ({
  name,
  open: () => Readable.from([`${lines.join("\n")}\n`]),
});
const policyOf = (task: string, rest = "") =>
  parsePolicy(`task: ${task}\n${rest}\nrules:\n- {id: a, kind: bound, metric: x, min: 0}\n`, "p");
const join = async (task: string, rest: string, files: GateFiles): Promise<Evidence & { note?: string }> => {
  const joined = await readEvidence(policyOf(task, rest), files);
  if ("fault" in joined) throw new Error(joined.fault);
  return { ...joined.evidence, ...(joined.note && { note: joined.note }) };
};
const faultOf = async (task: string, rest: string, files: GateFiles) => {
  const joined = await readEvidence(policyOf(task, rest), files);
  return "fault" in joined ? joined.fault : undefined;
};

const labels = table("l.csv", "id,label,region,tenure", "a,1,EU,3", "b,0,US,40", "c,1,EU,", "d,0,,12");
const challenger = table("a.csv", "id,score", "d,.1", "c,.2", "b,.3", "a,.4");
const champion = table("b.csv", "score,id", ".5,b", ".6,a", ".7,d", ".8,c");

it("puts every file in the order of the labels", async () => {
  const evidence = await join("binary", "", { labels, challenger, champion });
  expect([...evidence.y]).toEqual([1, 0, 1, 0]);
  expect([...evidence.challenger[0]!]).toEqual([0.4, 0.3, 0.2, 0.1]);
  expect([...evidence.champion![0]!]).toEqual([0.6, 0.5, 0.8, 0.7]);
  expect(evidence.slices.map(({ column, levels }) => [column, levels])).toEqual([
    ["region", ["(missing)", "EU", "US"]],
    ["tenure", ["(missing)", "12", "3", "40"]],
  ]);
  expect([...evidence.slices[0]!.codes]).toEqual([1, 2, 1, 0]);
  expect(evidence.groups).toBeUndefined();
});

it("reads the same from Parquet, typed ids and all", async () => {
  const file = (name: string) => fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));
  const { fileSource } = await import("../evaluate-files.ts");
  const evidence = await join("binary", "data: {slices: [region]}", {
    labels: fileSource(file("labels.parquet")),
    challenger: fileSource(file("predictions.zstd.parquet")),
  });
  expect(evidence.n).toBe(300);
  expect([...evidence.y.subarray(0, 4)]).toEqual([1, 0, 0, 1]);
  evidence.challenger[0]!.forEach((score, row) => {
    expect(score).toBeCloseTo((row + 0.5) / 300, 14);
  });
});

it("takes slices by column, of either file, and by condition", async () => {
  const scored = table("a.csv", "id,score,device", "d,.1,tv", "c,.2,phone", "b,.3,tv", "a,.4,phone");
  const rest =
    'data: {slices: [device, {name: new, where: "tenure < 30"}, {name: eu phones, where: "region = EU and device = phone"}]}';
  const { slices } = await join("binary", rest, { labels, challenger: scored });
  expect(slices.map(({ column, levels, codes }) => [column, levels, [...codes]])).toEqual([
    ["device", ["phone", "tv"], [0, 1, 0, 1]],
    ["new", ["yes"], [0, 1, 1, 0]],
    ["eu phones", ["yes"], [0, 1, 0, 1]],
  ]);
  const moved = table("b.csv", "id,score,device", "a,.1,phone", "b,.2,tv", "c,.3,tv", "d,.4,phone");
  const theirs = table("b.csv", "device,id,score", "phone,a,.1", "tv,b,.2", "phone,c,.3", "tv,d,.4");
  const device = "data: {slices: [device]}";
  const agreed = await join("binary", device, { labels, challenger: theirs, champion: scored });
  expect(agreed.slices[0]!.levels).toEqual(["phone", "tv"]);
  expect(await faultOf("binary", device, { labels, challenger: moved, champion: theirs })).toContain(
    'have another "device" in 2 rows: ids "c", "d". Put the column into the labels file',
  );

  const missing = join("binary", "data: {slices: [regin]}", { labels, challenger });
  await expect(missing).rejects.toThrow('No slice column "regin" in l.csv or a.csv');
  await expect(
    join("binary", 'data: {slices: [{name: x, where: "a <"}]}', { labels, challenger }),
  ).rejects.toThrow("the end");
  await expect(join("binary", "data: {slices: [region, region]}", { labels, challenger })).rejects.toThrow(
    "twice",
  );
});

it("carries groups and weights", async () => {
  const files = {
    labels: table("l.csv", "id,label,who,w", "a,1,x,1", "b,0,y,0.5", "c,1,x,0"),
    challenger: table("a.csv", "id,score", "a,1", "b,1", "c,1"),
  };
  const rest = "data: {columns: {group: who, weight: w}}";
  const { groups, weights, slices } = await join("binary", rest, files);
  expect([...groups!]).toEqual([0, 1, 0]);
  expect([...weights!]).toEqual([1, 0.5, 0]);
  expect(slices).toEqual([]);
  const broken = (...lines: string[]) =>
    faultOf("binary", rest, { ...files, labels: table("l.csv", "id,label,who,w", ...lines) });
  expect(await broken("a,1,x,-1", "b,0,y,1", "c,1,x,nan")).toBe(
    'l.csv has 2 rows whose w is not a finite number of at least 0: ids "a", "c".',
  );
  expect(await broken("a,1,x,0", "b,0,y,0", "c,1,x,0")).toContain("every row the weight 0");
  expect(await broken("a,1,x,1", "b,0,,1", "c,1,x,1")).toContain('without a who, the first with id "b"');
  await expect(join("binary", "data: {columns: {group: customer}}", files)).rejects.toThrow(
    'l.csv has no column "customer"',
  );
});

it.each(["weight: w", "group: w"])("lets no challenger say what its own rows count: %s", async (column) => {
  const files = {
    labels: table("l.csv", "id,label", "a,1", "b,0"),
    challenger: table("a.csv", "id,score,w", "a,1,0", "b,1,1"),
  };
  await expect(join("binary", `data: {columns: {${column}}}`, files)).rejects.toThrow(
    'l.csv has no column "w"',
  );
});

describe("ids that do not match", () => {
  const some = (name: string, from: number, to: number) =>
    table(
      name,
      "id,score",
      ...Array.from({ length: to - from }, (_, i) => `r${from + i},${(from + i) / 200}`),
    );
  const hundred = table("l.csv", "id,label", ...Array.from({ length: 100 }, (_, i) => `r${i},${i % 2}`));

  it("are an error with counts and the first five", async () => {
    expect(await faultOf("binary", "", { labels: hundred, challenger: some("a.csv", 2, 108) })).toBe(
      'a.csv does not match l.csv (106 and 100 rows): 2 ids of l.csv missing ("r0", "r1"), and 8 ids that l.csv does not have ("r100", "r101", "r102", "r103", "r104", …).',
    );
  });

  const relaxed = 'comparability: {ids: "intersect>=0.95"}';

  it("count in each file, and slices go with their rows", async () => {
    expect(
      await faultOf("binary", relaxed, { labels: hundred, challenger: some("a.csv", 0, 120) }),
    ).toContain("20 ids that l.csv does not have");
    const sliced = table(
      "l.csv",
      "id,label,half",
      ...Array.from({ length: 100 }, (_, i) => `r${i},${i % 2},${i < 50 ? "low" : "high"}`),
    );
    const files = { labels: sliced, challenger: some("a.csv", 0, 100), champion: some("b.csv", 4, 100) };
    const { slices } = await join("binary", relaxed, files);
    const [half] = slices;
    expect(half!.codes).toHaveLength(96);
    expect([...half!.codes].indexOf(half!.levels.indexOf("high"))).toBe(46);
  });

  it("are left out where the champion lacks them and the policy allows, and told", async () => {
    const files = { labels: hundred, challenger: some("a.csv", 0, 103), champion: some("b.csv", 2, 97) };
    const { n, y, challenger: ours, champion: theirs, note, slices } = await join("binary", relaxed, files);
    expect(n).toBe(95);
    expect(y[0]).toBe(0);
    expect(ours[0]![0]).toBe(0.01);
    expect([...ours[0]!]).toEqual([...theirs![0]!]);
    expect(note).toBe("95 of 100 rows of l.csv are in every file; the others were left out.");
    expect(slices).toEqual([]);
    const strict = 'comparability: {ids: "intersect>=0.96"}';
    expect(await faultOf("binary", strict, files)).toContain("the policy asks for 0.96 of each in common");
    expect(await faultOf("binary", "", files)).toContain("does not match");
  });

  it("are never the challenger's to leave out", async () => {
    const files = { labels: hundred, challenger: some("a.csv", 1, 100), champion: some("b.csv", 0, 100) };
    expect(await faultOf("binary", relaxed, files)).toBe(
      'a.csv does not match l.csv (99 and 100 rows): 1 id of l.csv missing ("r0"); the policy allows rows that the champion lacks, but a challenger that may leave rows out could leave out the hard ones.',
    );
    // Without labels the champion's rows tell what the challenger left out.
    const judged = { challenger: some("a.csv", 1, 100), champion: some("b.csv", 0, 100) };
    expect(await faultOf("llm", relaxed, judged)).toContain(
      '1 id that a.csv does not have ("r0"); the policy allows rows that the champion lacks, but',
    );
    const more = { challenger: some("a.csv", 0, 100), champion: some("b.csv", 1, 100) };
    expect((await join("llm", relaxed, more)).n).toBe(99);
  });
});

describe("what is wrong with the data is a fault, in words", () => {
  const of = (lines: string[], own = ["id,label", "a,1", "b,0"]) =>
    faultOf("binary", "", { labels: table("l.csv", ...own), challenger: table("a.csv", ...lines) });
  it.each([
    [["id,score", "a,nan", "b,inf"], 'a.csv has 2 rows whose score is not a finite number: ids "a", "b".'],
    [["id,score", "a,1", "a,1", "b,1"], 'a.csv has 1 duplicate id (1 extra rows): "a".'],
    [["id,score", ",1", "b,1"], "a.csv has rows without an id."],
    [["id,score"], "a.csv has no rows."],
    [[""], "a.csv is empty."],
    [["id,score", "a,1,2"], "a.csv: row 1 has 3 cells, and the header has 2."],
  ])("%j", async (lines, told) => {
    expect(await of(lines)).toBe(told);
  });
  it("of labels too", async () => {
    const scores = ["id,score", "a,1", "b,1"];
    expect(await of(scores, ["id,label", "a,2", "b,yes"])).toBe(
      'l.csv has 2 rows whose label is not 0 or 1: ids "a", "b".',
    );
    expect(await of(scores, ["id,label", "a,1", "a,0"])).toContain("l.csv has 1 duplicate id");
  });
  it("but a missing column is a usage error", async () => {
    await expect(of(["id,scoer", "a,1", "b,1"])).rejects.toMatchObject({
      name: "UserError",
      fix: expect.stringContaining('Did you mean "scoer"'),
    });
  });
});

describe("ranking", () => {
  const ranked = table("l.csv", "query,id,label", "q1,a,2", "q1,b,0", "q2,a,1", "q2,c,0");
  it("pairs rows by query and id, and draws whole queries", async () => {
    const scores = table("a.csv", "id,query,score", "c,q2,1", "a,q2,2", "b,q1,3", "a,q1,4");
    const {
      y,
      queries,
      groups,
      challenger: ours,
    } = await join("ranking", "", { labels: ranked, challenger: scores });
    expect([...y]).toEqual([2, 0, 1, 0]);
    expect([...queries!]).toEqual([0, 0, 1, 1]);
    expect([...groups!]).toEqual([0, 0, 1, 1]);
    expect([...ours[0]!]).toEqual([4, 3, 2, 1]);
  });
  it("asks for the query, and for relevances", async () => {
    const without = table("a.csv", "id,score", "a,1");
    await expect(join("ranking", "", { labels: ranked, challenger: without })).rejects.toThrow(
      'no column "query"',
    );
    const negative = table("l.csv", "query,id,label", "q,a,-1");
    const scores = table("a.csv", "query,id,score", "q,a,1");
    expect(await faultOf("ranking", "", { labels: negative, challenger: scores })).toContain(
      'a relevance of at least 0: ids "q/a"',
    );
  });
});

describe("llm", () => {
  const fixture = async (name: string) => {
    const { fileSource } = await import("../evaluate-files.ts");
    return fileSource(fileURLToPath(new URL(`./formats/fixtures/${name}`, import.meta.url)));
  };
  it("needs no labels, and takes words for scores", async () => {
    const ours = table("a.csv", "id,outcome", "a,win", "b,tie", "c,loss");
    const { challenger: scores, n } = await join("llm", "", { challenger: ours });
    expect(n).toBe(3);
    expect([...scores[0]!]).toEqual([1, 0.5, 0]);
    const passed = await join("llm", "", {
      challenger: table("a.csv", "id,pass", "a,true", "b,fail"),
      champion: table("b.csv", "id,pass", "b,1", "a,0"),
    });
    expect([...passed.challenger[0]!]).toEqual([1, 0]);
    expect([...passed.champion![0]!]).toEqual([0, 1]);
    expect(await faultOf("llm", "", { challenger: table("a.csv", "id,score", "a,great", "b,") })).toContain(
      'win, tie or loss: ids "a", "b"',
    );
  });
  it("pairs lm-eval's samples by document and its hash", async () => {
    const samples = await fixture("lm-eval-samples.jsonl");
    const { n, challenger: scores } = await join("llm", "", { challenger: samples });
    expect(n).toBe(12);
    expect(scores[0]!.reduce((sum, score) => sum + score, 0) / 12).toBe(0.75);
    const line = (hash: string, filter: string, acc: number, norm: number) =>
      JSON.stringify({
        doc_id: 0,
        doc_hash: hash,
        filter,
        metrics: ["acc", "acc_norm"],
        acc,
        acc_norm: norm,
      });
    const two = table("s.jsonl", line("x", "strict", 1, 0.25), line("x", "flexible", 0, 0.75));
    const scoreOf = async (columns: string) =>
      (await join("llm", columns, { challenger: two })).challenger[0]![0];
    expect(await scoreOf("")).toBe(1);
    expect(await scoreOf("data: {columns: {score: acc_norm}}")).toBe(0.25);
    expect(await scoreOf('data: {columns: {score: "acc_norm,flexible"}}')).toBe(0.75);
    const changed = table("s.jsonl", line("y", "strict", 1, 0.25));
    expect(await faultOf("llm", "", { challenger: two, champion: changed })).toContain("does not match");
  });
  it("takes promptfoo's single results", async () => {
    const results = await fixture("promptfoo-results.json");
    const { challenger: scores } = await join("llm", "", { challenger: results, champion: results });
    expect([...scores[0]!]).toEqual([1, 0, 0.5]);
    const passes = await join("llm", "data: {columns: {score: pass}}", { challenger: results });
    expect([...passes.challenger[0]!]).toEqual([1, 0, 0]);
    await expect(join("llm", "", { challenger: table("x.json", '{"a": 1}') })).rejects.toThrow(
      "no single results",
    );
  });
});
