import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { dist, makeFolder, runBuilt } from "./built.ts";

const folder = makeFolder();
const mlops = (...args: string[]) => runBuilt("mlops", { args, cwd: folder });
const table = (header: string, rows: readonly (readonly unknown[])[]) =>
  `${[header, ...rows.map((row) => row.join(","))].join("\n")}\n`;

beforeAll(() => {
  const rows = Array.from({ length: 400 }, (_, i) => ({
    id: `r${i}`,
    label: i % 2,
    noise: ((i * 37) % 101) / 101,
  }));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write(
    "policy.yml",
    `task: binary
rules:
- {id: auc, kind: non_inferiority, metric: roc_auc, margin: 0.05}
- {id: floor, kind: bound, metric: roc_auc, min: 0.6}
`,
  );
  write(
    "labels.csv",
    table(
      "id,label",
      rows.map(({ id, label }) => [id, label]),
    ),
  );
  write(
    "good.csv",
    table(
      "id,score",
      rows.map(({ id, label, noise }) => [id, (label + noise) / 2]),
    ),
  );
  write(
    "bad.csv",
    table(
      "id,score",
      rows.map(({ id, noise }) => [id, noise]),
    ),
  );
  const data = (shift: number) =>
    table(
      "x,c",
      rows.map(({ noise }, i) => [noise + shift, "ab"[i % 2]]),
    );
  write("reference.csv", data(0));
  write("same.csv", data(0));
  write("moved.csv", data(0.5));
});

describe.concurrent("mlops", () => {
  it("prints its version", async () => {
    const { version } = JSON.parse(readFileSync(join(dist, "../package.json"), "utf8"));
    expect(await mlops("--version")).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("helps, and so does each of its commands", async () => {
    const { status, stdout } = await mlops("--help");
    expect(status).toBe(0);
    expect(stdout).toContain("Exit codes: 0 done, or yes; 1 the answer is no; 2");
    const names = [...stdout.matchAll(/^ {2}((?!help)[a-z]+) .*$/gm)].map((match) => match[1]!);
    expect(names).toEqual(
      expect.arrayContaining(
        "run github demo list show history pull promote rollback gate drift profile".split(" "),
      ),
    );
    for (const { name, help } of await Promise.all(
      names.map(async (name) => ({ name, help: await mlops(name, "--help") })),
    )) {
      expect(help, name).toMatchObject({ status: 0, stderr: "" });
      expect(help.stdout).toMatch(new RegExp(`^Usage: mlops ${name} `));
    }
  });

  it.each([
    [["gat"], "Did you mean gate?"],
    [["list", "--jsno"], "Did you mean --json?"],
    [["gate", "--challenger", "good.csv"], "--policy"],
    [
      ["gate", "--policy", "policy.yml", "--challenger", "absent.csv", "--labels", "labels.csv"],
      "absent.csv",
    ],
    [["profile", "absent.csv"], "absent.csv"],
  ])("leaves with 2 at %j, says why on stderr and nothing on stdout", async (args, why) => {
    const { status, stdout, stderr } = await mlops(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(why);
    expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
  });
});

describe.concurrent("mlops gate", () => {
  const gate = (...args: string[]) =>
    mlops("gate", "--policy", "policy.yml", "--labels", "labels.csv", "--json", ...args);

  it("passes with 0 and prints mlops/verdict@1", async () => {
    const { status, stdout, stderr } = await gate("--challenger", "good.csv", "--champion", "bad.csv");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const verdict = JSON.parse(stdout);
    expect(verdict).toMatchObject({ schema: "mlops/verdict@1", verdict: "pass", n: 400 });
    expect(verdict.rules.map(({ id, status }: Record<string, string>) => [id, status])).toEqual([
      ["auc", "pass"],
      ["floor", "pass"],
    ]);
    const keys = "id kind metric champion challenger delta ci p_value status reason".split(" ");
    expect(Object.keys(verdict.rules[0])).toEqual(expect.arrayContaining(keys));
    expect(Object.keys(verdict.rules[0].ci)).toEqual(["low", "high", "level", "method"]);
    expect(verdict.rules[0].delta).toBeCloseTo(verdict.rules[0].challenger - verdict.rules[0].champion, 12);
  });

  it("fails with 1", async () => {
    const { status, stdout } = await gate("--challenger", "bad.csv", "--champion", "good.csv");
    expect([status, JSON.parse(stdout).verdict]).toEqual([1, "fail"]);
  });
});

describe.concurrent("mlops drift", () => {
  const drift = (current: string, ...args: string[]) =>
    mlops("drift", "--reference", "reference.csv", "--current", current, "--json", ...args);

  it("prints mlops/drift@1 and leaves with 0, 1 only where asked", async () => {
    const [same, moved, asked] = await Promise.all([
      drift("same.csv", "--exit-code"),
      drift("moved.csv"),
      drift("moved.csv", "--exit-code"),
    ]);
    expect([same.status, moved.status, asked.status]).toEqual([0, 0, 1]);
    expect(asked.stdout).toBe(moved.stdout);
    expect(JSON.parse(same.stdout).state).toBe("ok");
    const check = JSON.parse(moved.stdout);
    expect(check).toMatchObject({
      schema: "mlops/drift@1",
      state: "alert",
      rows: { reference: 400, current: 400 },
    });
    const [x, c] = check.columns;
    expect([x.name, x.kind, x.status]).toEqual(["x", "numeric", "alert"]);
    expect(Object.keys(x.metrics)).toEqual(
      expect.arrayContaining(["psi", "ks", "ks_p", "wasserstein", "missing_reference", "missing_current"]),
    );
    expect([c.name, c.kind, c.status]).toEqual(["c", "categorical", "ok"]);
    expect(Object.keys(c.metrics)).toEqual(
      expect.arrayContaining(["psi", "chi2", "chi2_p", "cramers_v", "tvd", "linf", "new_category_share"]),
    );
  });

  it("leaves with 2 where it could not check, and says so in the document", async () => {
    const { status, stdout } = await drift("absent.csv");
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: "mlops/drift@1",
      state: "could_not_check",
      reason: expect.stringContaining("absent.csv"),
    });
  });

  it("draws its report with the charts of the bundle", async () => {
    const { status } = await drift("moved.csv", "--report", "report.html");
    expect(status).toBe(0);
    expect(readFileSync(join(folder, "report.html"), "utf8").match(/<svg/g)?.length).toBeGreaterThanOrEqual(
      2,
    );
  });
});
