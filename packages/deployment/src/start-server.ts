import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { Server } from "./live-file.ts";
import { readStart } from "./process-identity.ts";
import { requestText } from "./request-text.ts";
import { fillPlaceholders, splitCommand } from "./split-command.ts";
import type { StoredVersion } from "./version-store.ts";

export type StartOptions = {
  stored: Pick<StoredVersion, "version" | "manifestDigest" | "modelDigest" | "directory" | "modelDirectory">;
  /** Template of the command; `{model_dir}`, `{port}` and `{version}` are filled in. */
  serve: string;
  /** 0: a free one is chosen. */
  port: number;
  readyPath: string;
  readySeconds: number;
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
  /** Called in the same turn in which the process begins, so that a crash of ours leaves no unknown server. */
  onStart: (server: Server) => void;
};

const host = "127.0.0.1";

/**
 * Starts a server as the leader of its own process group, detached from this job, and waits until it is ready.
 * @throws UserError when it cannot be started, ends, or is not ready in time; with the end of its log
 */
export const startServer = async (options: StartOptions): Promise<Server> => {
  const { stored, serve, readyPath, readySeconds, signal } = options;
  const port = await reservePort(options.port);
  const words = splitCommand(serve, "serve");
  if (!words.some((word) => word.includes("{port}")))
    throw new UserError(`serve has no {port}: ${serve}`, {
      fix: "Each version is started on a port of its own before it replaces the last: pass {port} to the server.",
    });
  const [program, ...args] = fillPlaceholders(
    words,
    { model_dir: stored.modelDirectory, port: String(port), version: stored.version },
    "serve",
  ) as [string, ...string[]];

  const log = join(stored.directory, ".mlops", `serve-${port}.log`);
  const output = openSync(log, "w", 0o600);
  const child = spawn(program, args, {
    cwd: stored.directory,
    env: options.env,
    detached: true,
    stdio: ["ignore", output, output],
  });
  closeSync(output);
  child.unref();
  if (child.pid === undefined) throw await explainSpawnError(child, program);

  const started = readStart(child.pid) ?? "ended at once";
  const server: Server = {
    version: stored.version,
    manifest_digest: stored.manifestDigest,
    model_digest: stored.modelDigest,
    pid: child.pid,
    started,
    port,
    url: `http://${host}:${port}`,
    directory: stored.directory,
    serve,
    log,
  };
  options.onStart(server);
  await waitUntilReady(new URL(readyPath, server.url), {
    seconds: readySeconds,
    signal,
    ended: () => describeExit(child),
    log: () => tail(log),
  });
  return server;
};

export type WaitOptions = {
  seconds: number;
  signal: AbortSignal;
  /** How the server ended, once it has. */
  ended?: () => string | undefined;
  /** The end of what it printed. */
  log?: () => string;
};

/** Asks until the answer is 200. @throws UserError when it does not come in time, or the server ends first */
export const waitUntilReady = async (url: URL, options: WaitOptions): Promise<void> => {
  const { seconds, signal, ended = () => undefined, log = () => "" } = options;
  const deadline = performance.now() + seconds * 1000;
  let last = "no answer yet";
  for (let pause = 20; ; pause = Math.min(250, pause * 1.5)) {
    signal.throwIfAborted();
    const exit = ended();
    if (exit !== undefined) throw new UserError(`The server ended before it was ready: ${exit}.${log()}`);
    const left = deadline - performance.now();
    if (left <= 0)
      throw new UserError(`The server was not ready within ${seconds} s: GET ${url.href}: ${last}.${log()}`, {
        fix: "If loading takes longer, raise ready_seconds; if the path is another, set ready.",
      });
    try {
      const { status } = await requestText(url, { timeoutMs: Math.min(left, 5000), signal });
      // A port freed between our choice and the server's bind may be answered by a stranger: ours must still live.
      if (status === 200 && ended() === undefined) return;
      last = `status ${status}`;
    } catch (error) {
      last = (error as Error).message;
    }
    await sleep(pause);
  }
};

/** A port of the loopback interface that nobody listens on. @throws UserError when the one asked for is taken */
export const reservePort = (port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new UserError(`Port ${port} on ${host} is taken by a process that is not ours.`, {
              fix: "Stop that process, choose another port in mlops.yml, or leave port out.",
              cause: error,
            })
          : error,
      ),
    );
    probe.listen(port, host, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
  });

const describeExit = (child: ChildProcess): string | undefined =>
  child.exitCode !== null
    ? `exit code ${child.exitCode}`
    : child.signalCode !== null
      ? `${child.signalCode}${child.signalCode === "SIGKILL" ? " (out of memory?)" : ""}`
      : undefined;

const explainSpawnError = (child: ChildProcess, program: string): Promise<Error> =>
  new Promise((resolve) =>
    child.once("error", (cause: NodeJS.ErrnoException) =>
      resolve(
        new UserError(`serve: "${program}" could not be started (${cause.code ?? cause.message}).`, {
          fix:
            cause.code === "ENOENT"
              ? "Is it on the PATH of this machine? A script of the repository must be listed under files."
              : "Is it executable?",
          cause,
        }),
      ),
    ),
  );

const tailLines = 30;
const tailBytes = 64 * 1024;

/** The end of a log, ready to be put behind a sentence. */
const tail = (path: string): string => {
  const file = openSync(path, "r");
  const bytes = Buffer.alloc(tailBytes);
  const read = readSync(file, bytes, 0, tailBytes, Math.max(0, fstatSync(file).size - tailBytes));
  closeSync(file);
  const lines = bytes.toString("utf8", 0, read).trimEnd().split("\n").slice(-tailLines);
  return lines.join("").trim() === ""
    ? " It printed nothing."
    : ` The end of ${path}:\n${lines.map((line) => `  | ${line}`).join("\n")}`;
};
