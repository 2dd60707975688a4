import { spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { shellProgram } from "./shell.ts";
import { type SuperviseOptions, superviseCommand } from "./supervise-command.ts";

let folder: string;
let lines: string[];
let signals: EventEmitter;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mlops-supervise-"));
  lines = [];
  signals = new EventEmitter();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const env = { PATH: process.env.PATH ?? "" };
const shell = (command: string) => shellProgram(command, { platform: process.platform, path: env.PATH });
const supervise = (command: string, more: Partial<SuperviseOptions> = {}) =>
  superviseCommand({
    program: shell(command),
    cwd: folder,
    env,
    onLine: (line) => lines.push(line),
    signals,
    ...more,
  });

const python = (name: string, text: string) => writeFileSync(join(folder, name), text);

const seen = async (text: string) => {
  for (let waited = 0; !lines.includes(text); waited += 10) {
    if (waited > 10_000) throw new Error(`never saw ${text}: ${lines.join("\n")}`);
    await sleep(10);
  }
};
const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    // A process that has ended and waits to be reaped by init is not alive.
    return process.platform !== "linux" || !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
};
const pidIn = (name: string) => Number(readFileSync(join(folder, name), "utf8"));
const gone = async (pid: number) => {
  for (let waited = 0; waited < 3000 && isAlive(pid); waited += 20) await sleep(20);
  return !isAlive(pid);
};

describe.skipIf(process.platform === "win32")("a supervised command", () => {
  it("shows both streams line by line as they come, and keeps the last 50", async () => {
    const ended = await supervise(
      "for i in $(seq 1 60); do echo $i; done; echo wrong >&2; printf last; exit 4",
    );
    expect(ended).toMatchObject({ exitCode: 4, signal: null, timedOut: false, cancelledBy: null });
    expect(lines).toEqual(expect.arrayContaining(["1", "60", "wrong", "last"]));
    expect(ended.tail).toHaveLength(50);
  });

  it("passes signals on to the group, so that a training can write its checkpoint", async () => {
    python(
      "train.py",
      `import signal, sys, time
def stop(number, frame):
    print("checkpoint", number, flush=True)
    sys.exit(5)
signal.signal(signal.SIGINT, stop)
signal.signal(signal.SIGTERM, stop)
print("ready", flush=True)
time.sleep(60)
`,
    );
    const running = supervise("python3 train.py\nexit $?");
    await seen("ready");
    signals.emit("SIGTERM", "SIGTERM");
    const ended = await running;
    expect(lines).toContain("checkpoint 15");
    expect(ended.cancelledBy).toBe("SIGTERM");
    expect(ended.seconds).toBeLessThan(30);
    expect(signals.listenerCount("SIGTERM") + signals.listenerCount("SIGINT")).toBe(0);
  });

  it("kills what does not obey a second SIGTERM's time, before the runner would kill us", async () => {
    const running = supervise(`python3 -c '
import signal, time
for number in (signal.SIGINT, signal.SIGTERM): signal.signal(number, signal.SIG_IGN)
print("ready", flush=True); time.sleep(60)'`);
    await seen("ready");
    signals.emit("SIGINT", "SIGINT");
    signals.emit("SIGTERM", "SIGTERM");
    expect(await running).toMatchObject({ cancelledBy: "SIGINT", signal: "SIGKILL" });
  });

  it("ends the command at its time limit, kindly first", async () => {
    const kind = await supervise("trap 'echo saved; exit 0' TERM; echo on; while :; do sleep 0.05; done", {
      maxSeconds: 0.4,
    });
    expect(kind.timedOut).toBe(true);
    expect(lines).toContain("saved");
    const stubborn = await supervise("trap '' TERM; while :; do sleep 0.05; done", {
      maxSeconds: 0.3,
      graceSeconds: 0.3,
    });
    expect(stubborn).toMatchObject({ timedOut: true, signal: "SIGKILL" });
  });

  it("leaves no grandchild behind, not even one that holds the output open or ignores SIGTERM", async () => {
    python(
      "stay.py",
      `import os, signal, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
open("pid", "w").write(str(os.getpid()))
time.sleep(60)
`,
    );
    const ended = await supervise("python3 stay.py & while [ ! -s pid ]; do sleep 0.02; done; echo done");
    expect(ended.exitCode).toBe(0);
    expect(await gone(pidIn("pid"))).toBe(true);
  });

  it.runIf(process.platform === "linux")("finds a daemon that left the process group", async () => {
    python(
      "daemon.py",
      `import os, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        for fd in (0, 1, 2): os.close(fd)
        open("pid", "w").write(str(os.getpid()))
        time.sleep(60)
    os._exit(0)
while not os.path.exists("pid") or not os.path.getsize("pid"): time.sleep(0.02)
`,
    );
    await supervise("python3 daemon.py");
    expect(await gone(pidIn("pid"))).toBe(true);
  });

  it("takes the command along when this process itself is killed", async () => {
    const module = pathToFileURL(join(import.meta.dirname, "supervise-command.ts")).href;
    const script = `import { superviseCommand } from ${JSON.stringify(module)};
await superviseCommand({ program: ["sh", "-c", "echo $$ > pid; exec sleep 60"], cwd: ".", env: process.env, onLine: () => {} });`;
    writeFileSync(join(folder, "outer.ts"), script);
    const outer = spawn(process.execPath, ["outer.ts"], { cwd: folder, stdio: "ignore" });
    for (let waited = 0; waited < 10_000 && !(existsSync(join(folder, "pid")) && pidIn("pid")); waited += 20)
      await sleep(20);
    await sleep(100);
    const pid = pidIn("pid");
    expect(isAlive(pid)).toBe(true);
    const ended = once(outer, "exit");
    outer.kill("SIGKILL");
    await ended;
    expect(await gone(pid)).toBe(true);
  });

  it("fails clearly where the shell itself is not there", async () => {
    await expect(supervise("", { program: ["/absent/shell"] })).rejects.toThrow("ENOENT");
  });
});

it("runs in bash with pipefail, in sh without bash, in cmd on Windows", () => {
  expect(shellProgram("x | y", { platform: "linux", path: "/a:/b" }, (file) => file === "/b/bash")).toEqual([
    "/b/bash",
    "--noprofile",
    "--norc",
    "-eo",
    "pipefail",
    "-c",
    "x | y",
  ]);
  expect(shellProgram("x", { platform: "linux", path: "/a" }, () => false)).toEqual([
    "/bin/sh",
    "-e",
    "-c",
    "x",
  ]);
  expect(shellProgram("x", { platform: "win32", path: "" })[0]).toBe("cmd.exe");
});
