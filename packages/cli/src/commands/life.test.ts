import { connectGitHub, type GitHub } from "@mlops-actions/github/connect";
import { createDeployment, createDeploymentStatus } from "@mlops-actions/github/deployments";
import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { registerModel } from "@mlops-actions/registry/register/register";
import {
  type LocalRegistry,
  quietPorts,
  startLocalRegistry,
} from "@mlops-actions/registry/testing/local-registry";
import { makeCandidate } from "@mlops-actions/registry/testing/make-candidate";
import { Command } from "commander";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { defineDemoteCommand } from "./demote.ts";
import { defineDeprecateCommand } from "./deprecate.ts";
import { defineHistoryCommand } from "./history.ts";
import { defineListCommand } from "./list.ts";
import { definePromoteCommand } from "./promote.ts";
import { defineShowCommand } from "./show.ts";
import { defineWhereCommand } from "./where.ts";
import { defineYankCommand } from "./yank.ts";

let registry: LocalRegistry<LocalGitHub>;
let github: GitHub;

beforeAll(async () => {
  registry = await startLocalRegistry(startLocalGitHub);
  const commit = await registry.createRepository("octo/ml");
  github = await registry.connect("octo/ml");
  for (const weights of ["one", "two", "three"])
    await registerModel(
      github,
      makeCandidate(registry.folder(), { commit, files: { weights } }),
      quietPorts(),
    );
}, 60_000);
afterAll(() => registry.close());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const mlops = async (...args: string[]): Promise<string> => {
  for (const [name, value] of Object.entries({
    GITHUB_API_URL: registry.local.apiUrl,
    GITHUB_REPOSITORY: "octo/ml",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_RUN_ID: "77",
    GITHUB_TOKEN: registry.local.issueToken({ repository: "octo/ml", login: "ada", permissions: "admin" }),
    NO_COLOR: "1",
  }))
    vi.stubEnv(name, value);
  let printed = "";
  const write = (text: string | Uint8Array) => {
    printed += text;
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(write);
  vi.spyOn(process.stderr, "write").mockImplementation(write);
  const program = new Command("mlops").exitOverride();
  for (const define of [
    defineListCommand,
    defineShowCommand,
    defineHistoryCommand,
    definePromoteCommand,
    defineDemoteCommand,
    defineYankCommand,
    defineDeprecateCommand,
    defineWhereCommand,
  ])
    program.addCommand(define());
  await program.parseAsync(["node", "mlops", ...args]);
  return printed;
};
const because = ["--reason", "worse for night flights", "--actor", "ada"];
const promote = (version: string) => mlops("promote", `flights@${version}`, "production", ...because);

/** What the deploy action records. */
const recordLive = async (version: string, previous: string | null, environment = "production") => {
  const connected = await connectGitHub({
    token: registry.local.issueToken({ repository: "octo/ml", login: "ada", permissions: "admin" }),
    apiUrl: registry.local.apiUrl,
    repository: { owner: "octo", name: "ml" },
    env: {},
  });
  const payload = {
    schema: "mlops/deployment-record@1",
    model: "flights",
    version,
    operation: "deploy",
    manifest_digest: "",
    model_digest: "",
    previous,
    machine: "m",
    run: null,
  };
  const ref = `flights@${version}`;
  const id = await createDeployment(connected, {
    ref,
    task: "mlops:flights",
    environment,
    description: `deploy ${version}`,
    payload,
  });
  await createDeploymentStatus(connected, id, { state: "success", environmentUrl: "http://127.0.0.1:8080" });
};

it("tells where a model is live, and where that is not the stage", async () => {
  expect(await mlops("where", "flights")).toContain("flights was never deployed");
  await promote("v0.1.0");
  await promote("v0.2.0");
  await recordLive("v0.1.0", null);
  await recordLive("v0.2.0", "v0.1.0");
  await recordLive("v0.1.0", null, "staging");
  expect(await mlops("where", "flights")).toMatch(
    /production +v0\.2\.0 +\d{4}-\d\d-\d\d \d\d:\d\d +ada +v0\.1\.0 +v0\.2\.0 +deploy v0\.2\.0\nstaging +v0\.1\.0 .* – +– +deploy v0\.1\.0\n$/,
  );
  await promote("v0.3.0");
  expect(await mlops("where", "flights", "production")).toContain(
    "production: the stage is held by v0.3.0, and v0.2.0 is live. Deploy flights#production",
  );
  expect(JSON.parse(await mlops("where", "flights", "staging", "--json"))).toMatchObject([
    { environment: "staging", live: { version: "v0.1.0" }, before: null, stage: null, withdrawn: null },
  ]);
  await expect(mlops("where", "flights", "stagin")).rejects.toMatchObject({ fix: "Did you mean staging?" });
  await expect(mlops("where", "fligths")).rejects.toMatchObject({ fix: "Did you mean flights?" });
});

it("withdraws a version, says where it is live, and everybody is told", async () => {
  await expect(mlops("yank", "flights@latest", ...because)).rejects.toThrow("does not name one version");
  await expect(mlops("yank", "flights@v0.3.0")).rejects.toThrow("No reason was given");
  await expect(mlops("yank", "flights@v0.3.0", ...because)).rejects.toThrow("holds production");
  expect(await mlops("yank", "flights@v0.3.0", ...because, "--roll-back")).toMatch(
    /flights@v0\.3\.0 is withdrawn, tag flights@v0\.3\.0!\nproduction went back to v0\.2\.0\nhttp/,
  );
  const told = await mlops("yank", "flights@v0.2.0", ...because, "--roll-back");
  expect(told).toMatch(/It is live in production since [\d :-]+ \(http:\/\/127\.0\.0\.1:8080\)/);
  expect(told).toContain("gh workflow run rollback.yml --repo octo/ml -f reason='worse for night flights'");
  expect(await mlops("where", "flights", "production")).toContain("production: v0.2.0 was withdrawn on");
  expect(await mlops("list", "flights")).toMatch(
    /v0\.3\.0 was withdrawn on [\d :-]+ by ada: worse for night flights/,
  );
  expect(await mlops("show", "flights@v0.3.0")).toMatch(
    /^flights@v0\.3\.0 {2}withdrawn\n.*\nWithdrawn on .* by ada/,
  );
  const [newest] = JSON.parse(await mlops("history", "flights", "--json"));
  expect(newest).toMatchObject({
    kind: "deregistered",
    version: "v0.2.0",
    actor: "ada",
    runUrl: "https://github.com/octo/ml/actions/runs/77",
  });
  expect(await mlops("history", "flights")).toMatch(
    /v0\.2\.0 +withdrawn +ada +run 77 +worse for night flights/,
  );
});

it("looks back to a time", async () => {
  const entries = JSON.parse(await mlops("history", "flights", "--stage", "production", "--json"));
  const given = entries.find(({ version }: { version: string }) => version === "v0.3.0");
  expect(JSON.parse(await mlops("list", "--as-of", given.at, "--json"))[0].stages).toEqual({
    production: "v0.3.0",
  });
  expect(JSON.parse(await mlops("list", "--json"))[0].stages).toEqual({ production: "v0.1.0" });
  const then = await mlops("show", "flights#production", "--as-of", given.at, "--json");
  expect(JSON.parse(then)).toMatchObject({ version: "v0.3.0", withdrawn: null });
  expect(JSON.parse(await mlops("history", "flights", "--as-of", given.at, "--json"))[0]).toEqual(given);
  expect(await mlops("list", "--as-of", "2020-01-01")).toContain("No model is registered yet");
  await expect(mlops("list", "--as-of", "yesterday")).rejects.toThrow(`"yesterday" is not a time`);
  await expect(mlops("show", "flights#production", "--as-of", "2020-01-01T10:00")).rejects.toThrow(
    "as of 2020-01-01T10:00:00.000Z",
  );
});

it("demotes and retires", async () => {
  expect(await mlops("demote", "flights", "production", ...because, "--expect", "0.1.0")).toContain(
    "production of flights was taken from v0.1.0; nobody has it now, tag flights#production!#",
  );
  expect(await mlops("demote", "flights", "production", ...because)).toContain("Nothing was changed");
  expect(await mlops("history", "flights", "--limit", "1")).toMatch(/v0\.1\.0 +production +demoted +ada/);
  expect(await mlops("deprecate", "flights", ...because)).toContain(
    "flights is retired, tag flights@deprecated",
  );
  expect(await mlops("list")).toMatch(/flights \(retired\)/);
  expect(await mlops("list", "flights")).toMatch(/flights was retired on .* by ada: worse for night flights/);
  expect(await promote("v0.1.0")).toContain("this brings it back");
  expect(JSON.parse(await mlops("list", "--json"))[0].deprecated).toBeNull();
});

it("knows no other model", async () => {
  await expect(mlops("history", "fligths")).rejects.toMatchObject({
    message: "There is no model fligths in octo/ml.",
    fix: "Did you mean flights?",
  });
});
