import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { driftContract } from "@mlops-actions/contracts/drift";
import { Command } from "commander";
import { describe, expect, it, vi } from "vitest";
import { exitWithFailure } from "../terminal.ts";
import { defineDriftCommand } from "./drift.ts";
import { defineProfileCommand } from "./profile.ts";

const directory = await mkdtemp(join(tmpdir(), "cli-drift-"));
const file = (name: string) => join(directory, name);

/** Runs a command here: exit code and what is on which stream are what users script against. */
const mlops = async (...args: string[]) => {
  const text = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    vi.spyOn(process[stream], "write").mockImplementation((chunk) => {
      text[stream] += chunk;
      return true;
    });
  process.exitCode = undefined;
  const program = new Command("mlops")
    .enablePositionalOptions()
    .addCommand(defineDriftCommand())
    .addCommand(defineProfileCommand());
  await program.parseAsync(args, { from: "user" }).catch(exitWithFailure);
  const code = Number(process.exitCode ?? 0);
  process.exitCode = undefined;
  vi.restoreAllMocks();
  return { code, ...text };
};

const write = async (name: string, shift: number) => {
  const rows = Array.from(
    { length: 400 },
    (_, row) => `${((row * 37) % 101) / 101 + shift},${"ab"[row % 2]}`,
  );
  await writeFile(file(name), `x,c\n${rows.join("\n")}\n`);
};
await write("ref.csv", 0);
await write("same.csv", 0);
await write("moved.csv", 0.5);

describe("mlops drift", () => {
  it("takes JSON lines and packed files on either side, and leaves with 2 where one is broken", async () => {
    const rows = (await readFile(file("ref.csv"), "utf8")).trim().split("\n").slice(1);
    const lines = rows.map((row) => JSON.stringify({ x: Number(row.split(",")[0]), c: row.split(",")[1] }));
    await writeFile(file("lines.jsonl"), lines.join("\n"));
    const packed = gzipSync(`x;c\n${rows.join("\n").replaceAll(",", ";")}\n`);
    await writeFile(file("packed.csv.gz"), packed);
    await writeFile(file("cut.csv.gz"), packed.subarray(0, -20));
    const drift = (...args: string[]) => mlops("drift", "--reference", file("lines.jsonl"), ...args);
    const ok = await drift("--current", file("packed.csv.gz"), "--json");
    expect([ok.code, JSON.parse(ok.stdout).state]).toEqual([0, "ok"]);
    const cut = await drift("--current", file("cut.csv.gz"));
    expect([cut.code, cut.stdout]).toEqual([
      2,
      expect.stringContaining("is cut: its gzip data ends too early"),
    ]);
    const folder = await mlops("drift", "--reference", directory, "--current", file("ref.csv"));
    expect([folder.code, folder.stdout]).toEqual([2, expect.stringContaining("is a folder")]);
  });

  it("prints one JSON document, and leaves with 1 on an alert where asked", async () => {
    const ok = await mlops(
      "drift",
      "--reference",
      file("ref.csv"),
      "--current",
      file("same.csv"),
      "--json",
      "--exit-code",
    );
    expect(ok.code).toBe(0);
    expect(driftContract.parse(ok.stdout, "stdout").state).toBe("ok");
    const args = ["drift", "--reference", file("ref.csv"), "--current", file("moved.csv"), "--json"];
    expect((await mlops(...args)).code).toBe(0);
    const alert = await mlops(...args, "--exit-code");
    expect(alert.code).toBe(1);
    const drift = driftContract.parse(alert.stdout, "stdout");
    expect(drift.columns.map(({ name, status }) => [name, status])).toEqual([
      ["x", "alert"],
      ["c", "ok"],
    ]);
  });

  it("leaves with 2 where it could not check, still with JSON", async () => {
    const gone = await mlops(
      "drift",
      "--reference",
      file("ref.csv"),
      "--current",
      file("gone.csv"),
      "--json",
    );
    expect(gone.code).toBe(2);
    expect(JSON.parse(gone.stdout)).toMatchObject({ schema: "mlops/drift@1", state: "could_not_check" });
    await writeFile(file("bad.yml"), "thresholds: {pssi: {warn: 1, alert: 2}}\n");
    const fault = await mlops(
      "drift",
      "--reference",
      file("ref.csv"),
      "--current",
      file("same.csv"),
      "--config",
      file("bad.yml"),
    );
    expect(fault).toMatchObject({ code: 2, stdout: "" });
    expect(fault.stderr).toMatch(/bad\.yml:1:.*pssi/);
  });

  it("takes a profile as reference, a config, globs, and writes a report", async () => {
    expect((await mlops("profile", file("ref.csv"), "-o", file("profile.json"))).code).toBe(0);
    await writeFile(file("drift.yml"), "columns: {include: [c]}\n");
    const run = await mlops(
      ...["drift", "--reference", file("profile.json"), "--current", file("{same,moved}.csv")],
      ...["--config", file("drift.yml"), "--report", file("drift.html")],
    );
    expect(run).toMatchObject({ code: 0 });
    expect(run.stdout).toMatch(/^OK 1 column, 800 rows against 400/);
    expect(await readFile(file("drift.html"), "utf8")).toContain("<svg");
  });
});

describe("mlops drift with labels that came later", () => {
  const truth = (row: number) => Number((row * 7919) % 10007 < 4000);
  const score = (row: number, skill: number) => (skill * truth(row) + ((row * 31) % 101) / 101).toFixed(4);
  const rows = Array.from({ length: 800 }, (_, row) => row);
  const table = (header: string, of: (row: number) => unknown[]) =>
    `${[header, ...rows.map((row) => of(row).join(","))].join("\n")}\n`;
  const answers = (skill: number) =>
    table("x,id,score", (row) => [((row * 37) % 101) / 101, row, score(row, skill)]);

  it("measures by the model's gate, alerts where the model got worse, and says what it cannot measure", async () => {
    await writeFile(file("train.csv"), answers(0.7));
    await writeFile(file("good.csv"), answers(0.7));
    await writeFile(file("bad.csv"), answers(0.1));
    const labels = table("id,label", (row) => [row, truth(row)]);
    await writeFile(file("labels.csv"), labels);
    await writeFile(
      file("gate.yml"),
      "task: binary\nrules: [{id: floor, kind: bound, metric: roc_auc, min: 0.8}]\n",
    );
    await writeFile(
      file("mlops.yml"),
      `version: 1
models:
  m:
    train: {command: "true", outputs: {model: model/}}
    gate: gate.yml
    drift:
      current: live.csv
      columns: {exclude: [id, score]}
      labels: {path: ${JSON.stringify(file("labels.csv"))}}
`,
    );
    const drift = (current: string, ...args: string[]) =>
      mlops(
        ...["drift", "--reference", file("train.csv"), "--current", file(current)],
        ...["--config", file("mlops.yml"), "--exit-code", ...args],
      );
    const good = await drift("good.csv");
    expect(good).toMatchObject({ code: 0, stdout: expect.stringMatching(/^OK 1 column/) });
    expect(good.stdout).toMatch(/ok.* measured performance: roc_auc 0\.\d+ \[.*the gate's floor is 0\.8/);
    const bad = await drift("bad.csv");
    expect(bad.code).toBe(1);
    expect(bad.stdout).toMatch(/^ALERT: measured performance \(roc_auc 0\.\d+\)/);
    const told = driftContract.parse((await drift("bad.csv", "--json")).stdout, "stdout");
    expect(told.performance?.realised).toMatchObject({
      status: "alert",
      labelled: 800,
      cause: "performance",
    });
    await writeFile(file("labels.csv"), `${labels}5,1\n`);
    const twice = await drift("good.csv");
    expect(twice).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^WARN: performance could not be/),
    });
    expect(twice.stdout).toContain('has 1 id more than once: "5"');
  });
});

describe("mlops drift bisect", () => {
  it("names the first bad piece, the looks it took, and the upstream commits in between", async () => {
    const git = (date: string, ...args: string[]) =>
      execFileSync(
        "git",
        ["-C", file("upstream"), "-c", "user.name=o", "-c", "user.email=o@x.org", ...args],
        {
          env: { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date },
        },
      );
    await mkdir(file("upstream"));
    git("", "init", "-q");
    for (const day of ["01", "04", "06", "09"])
      git(`2024-05-${day}T12:00:00Z`, "commit", "-q", "--allow-empty", "-m", `change of day ${day}`);
    for (let day = 1; day <= 9; day++) await write(`day-2024-05-0${day}.csv`, day >= 6 ? 0.5 : 0);
    const bisect = (...args: string[]) =>
      mlops("drift", "bisect", file("day-*.csv"), "--reference", file("ref.csv"), ...args);
    const found = await bisect("--repository", file("upstream"));
    expect([found.code, found.stdout]).toEqual([
      0,
      expect.stringMatching(/^x: drifted since \S*day-2024-05-06\.csv, and not yet in \S*05-05\.csv/),
    ]);
    expect(found.stdout).toMatch(/\d of 9 pieces were looked at, by halves/);
    expect(found.stdout.match(/change of day \d+/g)).toEqual(["change of day 06"]);
    const all = JSON.parse((await bisect("--all", "--column", "x", "--json")).stdout);
    expect(all).toMatchObject({ method: "all", ordered_by: "time", pieces: 9, columns: ["x"] });
    expect(all.looked).toHaveLength(9);
    expect((await bisect("--column", "nobody")).stderr).toContain("no column");
  });
});

describe("mlops profile", () => {
  it("counts shards that merge to the bytes of the whole, and are checked; a missing one is told", async () => {
    await mlops("profile", file("ref.csv"), "-o", file("like.json"));
    const data = ["ref.csv", "same.csv", "moved.csv"].map(file);
    const whole = await mlops("profile", ...data, "--like", file("like.json"));
    for (const shard of ["1", "2", "3", "4"])
      await mlops(
        "profile",
        ...data,
        "--like",
        file("like.json"),
        "--shard",
        `${shard}/4`,
        "-o",
        file(`part-${shard}.json`),
      );
    expect((await mlops("profile", "merge", file("part-*.json"))).stdout).toBe(whole.stdout);
    const args = ["drift", "--reference", file("like.json"), "--current"];
    const checked = await mlops(...args, file("part-*.json"), "--json");
    const files = await mlops(...args, ...data, "--json");
    expect(
      JSON.parse(checked.stdout).columns.map((c: { metrics: { psi: number } }) => c.metrics.psi),
    ).toEqual(JSON.parse(files.stdout).columns.map((c: { metrics: { psi: number } }) => c.metrics.psi));
    const missing = await mlops(...args, file("part-{1,2,4}.json"));
    expect([missing.code, missing.stdout]).toEqual([2, expect.stringContaining("Shard 3 of 4 is missing")]);
    const sql = await mlops("drift", "--reference", file("ref.csv"), "--engine", "duckdb", "--table", "t");
    expect([sql.code, sql.stdout]).toEqual([
      2,
      expect.stringContaining("mlops profile data.csv -o reference.json"),
    ]);
  });

  it("merges parts that were profiled alike", async () => {
    await mlops("profile", file("ref.csv"), "-o", file("first.json"));
    await mlops("profile", file("moved.csv"), "--like", file("first.json"), "-o", file("second.json"));
    const merged = await mlops("profile", file("first.json"), file("second.json"));
    expect(merged.code).toBe(0);
    expect(JSON.parse(merged.stdout)).toMatchObject({ schema: "mlops/profile@1", rows: 800 });
    expect((await mlops("profile", file("second.json"), file("first.json"))).stdout).toBe(merged.stdout);
    const apart = await mlops("profile", file("first.json"), file("ref.csv"));
    expect(apart).toMatchObject({ code: 2, stdout: "" });
  });
});
