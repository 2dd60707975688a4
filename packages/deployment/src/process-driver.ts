import { UserError } from "@mlops-actions/contracts/user-error";
import type { Driver, Running } from "./driver.ts";
import { type LiveFile, openLiveFiles, type Server } from "./live-file.ts";
import { isAlive } from "./process-identity.ts";
import { reservePort, startServer } from "./start-server.ts";
import { stopGroup } from "./stop-group.ts";
import { findStored, type StoredVersion } from "./version-store.ts";

type ProcessTarget = { serve: string; port: number; ready: string; ready_seconds: number };

export type ProcessDriverOptions = {
  target: ProcessTarget;
  /** The folder of one model in one environment. */
  base: string;
  /** What servers may see of the environment. */
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
  platform?: NodeJS.Platform;
  /** Milliseconds a server has to end after SIGTERM. */
  graceMs?: number;
};

/**
 * Runs the model's server as a process of this machine. `live.json` says which process is live: replacing that file
 * is the switch, and everything before it can be undone by ending the candidate.
 */
export const openProcessDriver = (options: ProcessDriverOptions): Driver => {
  const { target, base, env, signal, graceMs } = options;
  if ((options.platform ?? process.platform) === "win32")
    throw new UserError("Driver process needs process groups, which Windows does not have.", {
      fix: "Use driver: command there.",
    });
  const files = openLiveFiles(base);
  /** live.json as this run found it: what restore goes back to. */
  let before: LiveFile | null = null;

  const start = async (
    stored: StoredVersion,
    serve: string,
    port: number,
    abort: AbortSignal,
  ): Promise<Server> => {
    try {
      return await startServer({
        stored,
        serve,
        port,
        readyPath: target.ready,
        readySeconds: target.ready_seconds,
        env,
        signal: abort,
        onStart: files.writeCandidate,
      });
    } catch (error) {
      await dropCandidate();
      throw error;
    }
  };

  const stop = (server: Server) => stopGroup(server, graceMs);

  const dropCandidate = async () => {
    const candidate = files.readCandidate();
    if (!candidate) return;
    const live = files.readLive()?.live;
    // A crash between the two writes of a switch leaves the same server in both files: then it is live.
    if (!live || !isSame(live, candidate)) await stop(candidate);
    files.removeCandidate();
  };

  return {
    name: "process",

    recover: async () => {
      await dropCandidate();
      const file = files.readLive();
      if (!file?.previous) return;
      await stop(file.previous);
      files.writeLive({ live: file.live, previous: null });
    },

    current: async () => {
      const server = files.readLive()?.live;
      return server ? describe(server) : null;
    },

    prepare: async (candidate) => {
      before = files.readLive();
      // With a fixed port that our live server holds, the candidate is tried on a free one first.
      const port = holdsPort(before?.live, target.port) ? 0 : target.port;
      const server = await start(candidate, target.serve, port, signal);
      return { url: server.url };
    },

    switch: async (candidate) => {
      let server = files.readCandidate();
      if (!server) throw new Error("switch without prepare: candidate.json is gone");
      if (target.port !== 0 && server.port !== target.port) {
        if (before) await stop(before.live);
        await dropCandidate();
        server = await start(candidate, target.serve, target.port, signal);
      }
      files.writeLive({ live: server, previous: before?.live ?? null });
      files.removeCandidate();
      return describe(server);
    },

    restore: async () => {
      const now = files.readLive();
      if (now && !(before && isSame(now.live, before.live))) {
        // Under its old name first: a crash in between leaves an orphan that the next run ends.
        files.writeCandidate(now.live);
        if (before) files.writeLive({ live: before.live, previous: null });
        else files.removeLive();
      }
      await dropCandidate();
      if (!before) return null;
      if (isAlive(before.live)) return describe(before.live);

      const stored = await findStored(base, before.live.version, before.live.model_digest);
      if (!stored)
        throw new UserError(
          `${before.live.version} has ended and its folder ${before.live.directory} is gone.`,
        );
      // The job may be about to be cancelled; putting the previous version back is not.
      const port = await reservePort(before.live.port).catch(() => 0);
      const server = await start(stored, before.live.serve, port, new AbortController().signal);
      files.writeLive({ live: server, previous: null });
      files.removeCandidate();
      return describe(server);
    },

    discard: dropCandidate,

    retire: async () => {
      const file = files.readLive();
      if (!file?.previous) return;
      await stop(file.previous);
      files.writeLive({ live: file.live, previous: null });
    },
  };
};

const isSame = (a: Server, b: Server) => a.pid === b.pid && a.started === b.started;

const holdsPort = (server: Server | undefined, port: number): boolean =>
  server !== undefined && port !== 0 && server.port === port && isAlive(server);

const describe = (server: Server): Running => ({
  version: server.version,
  modelDigest: server.model_digest,
  url: server.url,
  running: isAlive(server),
});
