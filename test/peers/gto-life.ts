/**
 * GTO on a registry that has been through everything: three models, twelve versions (two on one commit), two stages,
 * promotions, rollbacks, a demotion, withdrawals and a retirement, all made by our own API, read from a plain clone.
 */
import { deepStrictEqual, match, ok, strictEqual } from "node:assert";
import { execFile, execFileSync } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { connectGitHub, type GitHub, parseRepository } from "@mlops-actions/github/connect";
import { startLocalGitHub } from "@mlops-actions/local-github/start";
import { deprecateModel } from "@mlops-actions/registry/life/deprecate-model";
import { yankVersion } from "@mlops-actions/registry/life/yank-version";
import { listModels, listVersions, readHistory } from "@mlops-actions/registry/read/history";
import { type RegisteredVersion, requireVersion } from "@mlops-actions/registry/read/resolve";
import { registerModel } from "@mlops-actions/registry/register/register";
import { assignStage } from "@mlops-actions/registry/stages/assign-stage";
import { demoteStage } from "@mlops-actions/registry/stages/demote-stage";
import { rollBackStage } from "@mlops-actions/registry/stages/roll-back-stage";
import { readTagLog } from "@mlops-actions/registry/tags/read-tag-log";
import { makeCandidate } from "@mlops-actions/registry/testing/make-candidate";

const name = "octo/life";
const models = ["flights", "delays", "team/fares"];
const run = promisify(execFile);

/** @param directory a folder of its own */
export const check = async ({
  directory,
  bin,
  log,
}: {
  directory: string;
  bin: string;
  log: (line: string) => void;
}) => {
  const local = await startLocalGitHub({ directory: join(directory, "github") });
  try {
    const { cloneUrl } = await local.createRepository(name);
    const token = local.issueToken({ repository: name, login: "ada", permissions: "admin" });
    const connect = () =>
      connectGitHub({ token, apiUrl: local.apiUrl, repository: parseRepository(name), env: {} });
    await liveThrough(connect, directory);

    const clone = join(directory, "clone");
    await run("git", ["clone", "--quiet", cloneUrl, clone]);
    // Synchronous although the server is in this process: gto asks the clone alone.
    const gto = (...args: string[]) => execFileSync(join(bin, "gto"), args, { cwd: clone, encoding: "utf8" });
    await compare(await connect(), gto);
    const github = await connect();
    const events = await readTagLog(github);
    log(`gto: 3 models, 12 versions and ${events.length} events, seen alike by show, history and check-ref`);
  } finally {
    await local.close();
  }
};

const common = { actor: "ada", runUrl: null, now: () => new Date() };

const liveThrough = async (connect: () => Promise<GitHub>, directory: string): Promise<void> => {
  const commitFile = async (text: string): Promise<string> => {
    const { octokit, owner, repo } = await connect();
    const { data } = await octokit.rest.repos.createOrUpdateFileContents({
      owner,
      repo,
      path: `${text}.md`,
      message: text,
      content: Buffer.from(text).toString("base64"),
    });
    return data.commit.sha!;
  };
  const versions = new Map<string, RegisteredVersion>();
  for (const [index, model] of models.entries())
    for (let n = 1; n <= 4; n++) {
      // The third and fourth of each model are trained on one commit.
      const commit =
        n === 4 ? versions.get(`${model} 3`)!.manifest.source.commit! : await commitFile(`${index}-${n}`);
      const folder = join(directory, `run-${index}-${n}`);
      const candidate = makeCandidate(folder, { commit, files: { weights: `${model} ${n}` } });
      const { run: made, verdict } = candidate;
      made.model = model;
      verdict!.value.model = model;
      const ports = { now: () => new Date(), wait: async () => {}, log: { info: () => {}, warn: () => {} } };
      const { version } = await registerModel(await connect(), { ...candidate, model }, ports);
      versions.set(`${model} ${n}`, version);
    }
  const promote = async (model: string, n: number, stage: string) =>
    assignStage(await connect(), {
      ...common,
      version: await requireVersion(await connect(), versions.get(`${model} ${n}`)!.tag),
      stage,
      reason: `${n} to ${stage}`,
    });
  const change = { ...common, reason: "worse for night flights" };
  for (const n of [1, 2, 3]) {
    await promote("flights", n, "staging");
    await promote("flights", n, "production");
  }
  await rollBackStage(await connect(), { ...change, model: "flights", stage: "production" });
  await rollBackStage(await connect(), { ...change, model: "flights", stage: "production" });
  await promote("flights", 4, "production");
  const at = (model: string, n: number) => ({
    ...change,
    model,
    version: versions.get(`${model} ${n}`)!.version,
  });
  await yankVersion(await connect(), { ...at("flights", 4), stages: "roll-back" });
  await yankVersion(await connect(), { ...at("flights", 2), stages: "refuse" });
  await promote("delays", 1, "production");
  await promote("delays", 2, "production");
  await demoteStage(await connect(), { ...change, model: "delays", stage: "production" });
  await promote("delays", 3, "staging");
  await yankVersion(await connect(), { ...at("delays", 3), stages: "demote" });
  await promote("team/fares", 2, "production");
  await deprecateModel(await connect(), { ...change, model: "team/fares" });
  await yankVersion(await connect(), { ...at("team/fares", 4), stages: "refuse" });
};

const kinds = {
  registered: "registration",
  deregistered: "deregistration",
  assigned: "assignment",
  unassigned: "unassignment",
  deprecated: "deprecation",
};

const compare = async (github: GitHub, gto: (...args: string[]) => string): Promise<void> => {
  const ours = await listModels(github);
  deepStrictEqual(ours.map(({ model }) => model).sort(), [...models].sort());
  type Shown = Record<string, { version: string; stage: Record<string, string | null>; active: boolean }>;
  const shown = JSON.parse(gto("show", "--json")) as Shown;
  deepStrictEqual(
    Object.keys(shown).sort(),
    ours
      .filter(({ deprecated }) => !deprecated)
      .map(({ model }) => model)
      .sort(),
    "a retired model is not shown",
  );
  const all = JSON.parse(gto("show", "--deprecated", "--json")) as Shown;
  for (const { model, latest, stages, deprecated } of ours) {
    strictEqual(all[model]!.version, latest);
    strictEqual(all[model]!.active, deprecated === null);
    deepStrictEqual(Object.fromEntries(Object.entries(all[model]!.stage).filter(([, held]) => held)), {
      ...stages,
    });

    const listed = await listVersions(github, model);
    strictEqual(listed.length, 4);
    const versions = JSON.parse(gto("show", model, "--deprecated", "--json")) as {
      version: string;
      is_active: boolean;
      commit_hexsha: string;
    }[];
    const sorted = (rows: unknown[][]) => rows.map((row) => row.join(" ")).sort();
    deepStrictEqual(
      sorted(versions.map((each) => [each.version, each.is_active, each.commit_hexsha])),
      sorted(listed.map((each) => [each.version, !each.withdrawn, each.commit])),
    );

    type Told = { event: string; version: string | null; stage: string | null; ref: string; author: string };
    const told = JSON.parse(gto("history", model, "--json")) as Told[];
    const tags = (await readTagLog(github, model)).length;
    strictEqual(told.length, tags, "gto knows every tag");
    // What goes with a promotion, and a retirement that is only repeated, we tell with the event that they belong to.
    const history = await readHistory(github, model);
    const words = history.map(({ kind, version, stage }) =>
      [kinds[kind], version || "-", stage ?? "-"].join(" "),
    );
    const theirs = told.map(({ event, version, stage }) => [event, version ?? "-", stage ?? "-"].join(" "));
    let from = 0;
    for (const word of words) {
      const found = theirs.indexOf(word, from);
      ok(found >= 0, `gto history of ${model} has "${word}" in its place`);
      from = found + 1;
    }
    const extra = theirs.length - words.length;
    ok(theirs.filter((word) => /^(unassignment|deprecation)/.test(word)).length >= extra);
    // gto takes a second for each: one of every kind.
    for (const { ref, event, version, author } of new Map(told.map((each) => [each.event, each])).values()) {
      const said = JSON.parse(gto("check-ref", ref, "--json")) as {
        event: string;
        version?: string;
        author: string;
      };
      deepStrictEqual([said.event, said.version ?? null, said.author], [event, version, author]);
    }
  }
  match(gto("doctor"), /No issues found/);
};
