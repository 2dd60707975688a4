import { randomBytes, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { UserError } from "@mlops-actions/contracts/user-error";
import { serveBlobs } from "./blob-server.ts";
import { noticePush } from "./events/ref-changes.ts";
import { createFrontDoor } from "./front-door.ts";
import { createFaultInjector } from "./http/faults.ts";
import { createRateLimits } from "./http/rate-limits.ts";
import type { Hub, Identity, Urls } from "./hub.ts";
import { isHeard } from "./hub.ts";
import { jobLogin } from "./render/user.ts";
import { createBlockUploads } from "./results/block-uploads.ts";
import { apiRoutes } from "./routes/all.ts";
import { openBlobStore } from "./state/blob-store.ts";
import { markerFile, readInstance } from "./state/instance.ts";
import { openJsonFile } from "./state/json-file.ts";
import { openRepository, type Repository } from "./state/repository.ts";
import { createQueue } from "./state/serialise.ts";
import { watchPushes } from "./state/watch-pushes.ts";
import { createTokens } from "./tokens.ts";
import type { Faults, Limits, RepositoryEvent, TokenGrant } from "./types.ts";
import { createRunBook, type RunBook } from "./workflows/runs.ts";

export type StartOptions = {
  /** Where everything is kept; made where it is not there. */
  directory: string;
  /** 0, or absent, for any free port. */
  port?: number;
  blobPort?: number;
  log?: (line: string) => void;
  now?: () => Date;
  faults?: Faults;
  limits?: Partial<Limits>;
};

export type RepositoryHandle = { fullName: string; gitDirectory: string; cloneUrl: string };

export type LocalGitHub = {
  apiUrl: string;
  serverUrl: string;
  resultsUrl: string;
  blobUrl: string;
  directory: string;
  /** Ends open connections, writes what is not written yet. */
  close: () => Promise<void>;
  createRepository: (
    fullName: string,
    options?: { defaultBranch?: string; private?: boolean },
  ) => Promise<RepositoryHandle>;
  listRepositories: () => string[];
  issueToken: (grant: TokenGrant) => string;
  revokeToken: (token: string) => void;
  runtimeToken: (grant: { runId: number; jobId: number }) => string;
  onEvent: (listener: (event: RepositoryEvent) => void) => () => void;
  /** Looks for refs that somebody has pushed straight into the bare repository, and tells of them now. */
  notePush: (fullName: string, options?: { actor?: string }) => Promise<void>;
  runs: RunBook;
  requestCount: (runId?: number) => number;
  setFaults: (faults: Faults) => void;
  hub: Hub;
};

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api; the secondary ones off. */
const usualLimits: Limits = {
  jobRequestsPerHour: 1000,
  userRequestsPerHour: 5000,
  anonymousRequestsPerHour: 60,
  createsPerMinute: Number.POSITIVE_INFINITY,
  createsPerHour: Number.POSITIVE_INFINITY,
};

type ServerState = {
  schema: string;
  secret: string;
  lastRepository: number;
  repositories: string[];
  /** Tokens that were taken back, until they would have ended by themselves. */
  revoked: Record<string, number>;
};

/**
 * Starts a GitHub on 127.0.0.1 over the repositories in a folder.
 * @throws UserError when another process serves that folder already: its state has one writer.
 */
export const startLocalGitHub = async (options: StartOptions): Promise<LocalGitHub> => {
  const directory = resolve(options.directory);
  const log = options.log ?? (() => {});
  const clock = options.now ?? (() => new Date());
  await refuseSecond(directory);
  const state = openJsonFile<ServerState>(join(directory, "state", "server.json"), () => ({
    schema: "mlops/local-github-state@1",
    secret: randomBytes(32).toString("base64url"),
    lastRepository: 0,
    repositories: [],
    revoked: {},
  }));
  await state.save();
  for (const [token, until] of Object.entries(state.value.revoked))
    if (until < clock().getTime()) delete state.value.revoked[token];

  const front = createServer({ requestTimeout: 0 });
  const blobFront = createServer({ requestTimeout: 0 });
  await listen(front, options.port ?? 0);
  await listen(blobFront, options.blobPort ?? 0);
  const port = portOf(front);
  const urls: Urls = {
    api: `http://127.0.0.1:${port}`,
    web: `http://gh.localhost:${port}`,
    plain: `http://127.0.0.1:${port}`,
  };
  const blobUrl = `http://127.0.0.1:${portOf(blobFront)}`;

  const tokens = createTokens(state.value.secret, clock, (token) => token in state.value.revoked);
  const blobs = await openBlobStore(join(directory, "blobs"));
  const repositories = new Map<string, Repository>();
  const listeners = new Set<(event: RepositoryEvent) => void>();
  const counts = new Map<number | undefined, number>();
  const faults = createFaultInjector(options.faults ?? []);
  const limits: Limits = { ...usualLimits, ...options.limits };
  const uploads = createBlockUploads(blobs);
  const watchers = new Map<string, () => void>();

  const hub: Hub = {
    directory,
    urls,
    blobUrl: () => blobUrl,
    limits,
    now: () =>
      clock()
        .toISOString()
        .replace(/\.\d+Z$/, "Z"),
    clock,
    log,
    blobs,
    tokens,
    findRepository: (fullName) => repositories.get(fullName.toLowerCase()),
    findRepositoryById: (id) => [...repositories.values()].find(({ record }) => record.id === id),
    repositories: () => [...repositories.values()],
    createRepository: (fullName, defaultBranch) => create(fullName, defaultBranch, false),
    isListening: () => listeners.size > 0,
    emit: (event, cause) => {
      if (!isHeard(cause, event.name)) return;
      // Not at once: a listener that starts a workflow must not delay the answer to who caused it.
      for (const listener of listeners)
        setImmediate(() => {
          try {
            listener(event);
          } catch (error) {
            log(
              `a listener failed on ${event.name}: ${error instanceof Error ? error.stack : String(error)}`,
            );
          }
        });
    },
  };

  const oneByOne = createQueue();
  const open = async (fullName: string, defaultBranch: string, isPrivate: boolean): Promise<Repository> => {
    const repository = await openRepository(directory, {
      id: state.value.lastRepository + 1,
      fullName,
      defaultBranch,
      private: isPrivate,
      now: hub.now(),
      findOther: hub.findRepository,
    });
    state.value.lastRepository = Math.max(state.value.lastRepository, repository.record.id);
    repositories.set(fullName.toLowerCase(), repository);
    await notePush(fullName);
    watchers.set(
      fullName,
      watchPushes(repository.git.directory, () => notePush(fullName), log),
    );
    return repository;
  };

  const create = (fullName: string, defaultBranch: string, isPrivate: boolean): Promise<Repository> =>
    oneByOne(async () => {
      checkName(fullName);
      const present = hub.findRepository(fullName);
      const repository = present ?? (await open(fullName, defaultBranch, isPrivate));
      if (!present) {
        // The record before its mention: a crash between leaves one that nobody asks for.
        await repository.save();
        state.value.repositories.push(fullName);
        await state.save();
      }
      return repository;
    });

  const notePush = async (fullName: string, by: { actor?: string } = {}) => {
    const repository = hub.findRepository(fullName);
    if (!repository) throw new UserError(`There is no repository ${fullName}.`);
    const identity: Identity = {
      repository: repository.fullName,
      login: by.actor ?? repository.owner,
      permissions: "admin",
      token: "",
    };
    await repository.exclusive(async () => {
      if ((await noticePush({ hub, repository, identity })).length > 0) await repository.save();
    });
  };

  for (const fullName of state.value.repositories) await open(fullName, "main", false);
  await blobs.collect(referencedBlobs(repositories.values()));

  const rateLimits = createRateLimits(limits, clock);
  const count = (identity: Identity) => {
    counts.set(undefined, (counts.get(undefined) ?? 0) + 1);
    const run = identity.anonymous ? undefined : identity.runId;
    if (run !== undefined) counts.set(run, (counts.get(run) ?? 0) + 1);
  };
  const instance = randomUUID();
  front.on(
    "request",
    createFrontDoor({
      hub,
      routes: apiRoutes(rateLimits),
      limits: rateLimits,
      faults,
      count,
      uploads,
      instance,
    }),
  );
  const blobHandler = serveBlobs(hub, uploads, faults);
  blobFront.on("request", (request, response) => {
    blobHandler(request, response).catch((error: unknown) => {
      log(`blob ${request.url} failed: ${String(error)}`);
      response.destroy();
    });
  });
  await writeMarker(directory, { pid: process.pid, apiUrl: urls.api, instance });

  return {
    apiUrl: urls.api,
    serverUrl: urls.web,
    resultsUrl: `${urls.api}/`,
    blobUrl,
    directory,
    hub,
    close: async () => {
      for (const stop of watchers.values()) stop();
      await Promise.all([stopServer(front), stopServer(blobFront)]);
      for (const repository of repositories.values()) await repository.exclusive(() => repository.close());
      await state.save();
      await writeMarker(directory);
    },
    createRepository: async (fullName, { defaultBranch = "main", private: isPrivate = false } = {}) => {
      const repository = await create(fullName, defaultBranch, isPrivate);
      return {
        fullName: repository.fullName,
        gitDirectory: repository.git.directory,
        cloneUrl: `${urls.plain}/${repository.fullName}.git`,
      };
    },
    listRepositories: () => [...state.value.repositories],
    issueToken: (grant) => tokens.issue(grant.runId === undefined ? grant : { ...grant, login: jobLogin }),
    revokeToken: (token) => {
      state.value.revoked[token] = clock().getTime() + 25 * 3_600_000;
      state.save().catch((error: unknown) => log(`state not saved: ${String(error)}`));
    },
    runtimeToken: tokens.issueRuntime,
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    notePush,
    runs: createRunBook(hub),
    requestCount: (runId) => counts.get(runId) ?? 0,
    setFaults: faults.set,
  };
};

const refuseSecond = async (directory: string) => {
  await mkdir(directory, { recursive: true });
  const running = await readInstance(directory);
  if (running)
    throw new UserError(
      `The local GitHub in ${directory} is being served already, at ${running.apiUrl} by process ${running.pid}.`,
      {
        fix: `Use that one (--api-url ${running.apiUrl}), or end it first.`,
      },
    );
};

const writeMarker = (directory: string, instance?: { pid: number; apiUrl: string; instance: string }) =>
  writeFile(
    join(directory, markerFile),
    `${JSON.stringify({ schema: "mlops/local-github@1", ...(instance && { running: instance }) }, null, 2)}\n`,
  );

const checkName = (fullName: string) => {
  const [owner = "", name = ""] = fullName.split("/");
  const valid =
    /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[\w.-]{1,100}$/.test(fullName) && !/^\.{1,2}$|\.git$/.test(name);
  if (!valid || ["api", "repos", "users", "graphql", "uploads", "twirp"].includes(owner.toLowerCase()))
    throw new UserError(`"${fullName}" cannot be the name of a repository.`, {
      fix: "Write it as owner/name.",
    });
};

const referencedBlobs = (repositories: Iterable<Repository>): Set<string> => {
  const referenced = new Set<string>();
  for (const { record } of repositories)
    for (const { sha256 } of [
      ...record.releases.flatMap(({ assets }) => assets),
      ...record.artifacts,
      ...record.caches,
    ])
      if (sha256) referenced.add(sha256);
  return referenced;
};

const listen = (server: Server, port: number) =>
  new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", fail);
      done();
    });
  });

const portOf = (server: Server) => (server.address() as AddressInfo).port;

const stopServer = (server: Server) =>
  new Promise<void>((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

/** Whether a folder holds a local GitHub's state. */
export const isLocalGitHub = (directory: string): boolean => existsSync(join(directory, markerFile));
