import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Contract, defineContract } from "@mlops-actions/contracts/contract";
import { z } from "zod";

const serverFields = {
  version: z.string(),
  manifest_digest: z.string(),
  model_digest: z.string(),
  pid: z.number().int().positive(),
  started: z.string().describe("when that process began: a later process with the same number is another"),
  port: z.number().int(),
  url: z.string(),
  directory: z.string().describe("the version's own folder"),
  serve: z.string().describe("the command it was started with, to start it again"),
  log: z.string(),
};
const serverShape = z.object(serverFields);
/** A server process that one of our runs has started. */
export type Server = z.infer<typeof serverShape>;

/** `live.json`: the server that is live, and the one it replaced until that is stopped. */
const liveContract = defineContract("mlops/live@1", { live: serverShape, previous: serverShape.nullable() });
export type LiveFile = { live: Server; previous: Server | null };

/** `candidate.json`: a server that was started and is not live. What a dead run left here is ended by the next. */
const candidateContract = defineContract("mlops/candidate@1", serverFields);

/** The two files that say which processes belong to one model in one environment. Each write is atomic. */
export const openLiveFiles = (base: string) => {
  const live = join(base, "live.json");
  const candidate = join(base, "candidate.json");
  return {
    readLive: (): LiveFile | null => readFile(live, liveContract),
    writeLive: (value: LiveFile): void => replaceFile(live, liveContract.serialise(value)),
    removeLive: (): void => rmSync(live, { force: true }),
    readCandidate: (): Server | null => readFile(candidate, candidateContract),
    writeCandidate: (value: Server): void => replaceFile(candidate, candidateContract.serialise(value)),
    removeCandidate: (): void => rmSync(candidate, { force: true }),
  };
};

const readFile = <T>(path: string, contract: Contract<T>): T | null =>
  existsSync(path) ? contract.parse(readFileSync(path, "utf8"), path) : null;

const replaceFile = (path: string, text: string) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
};
