import { join } from "node:path";
import { type Git, initialiseGit, openGit } from "../git/repository-git.ts";
import { openJsonFile } from "./json-file.ts";
import { emptyRepository, type RepositoryRecord } from "./records.ts";
import { createQueue } from "./serialise.ts";

/** Ids of all repositories of one server are distinct, and each says which repository it belongs to. */
const idsPerRepository = 10_000_000;

export const repositoryIdOf = (id: number): number => Math.floor(id / idsPerRepository);

export type Repository = {
  fullName: string;
  owner: string;
  name: string;
  record: RepositoryRecord;
  git: Git;
  nextId: () => number;
  nextNumber: () => number;
  /** A repository of the same server: a fork, or what this one was forked from. */
  findOther: (fullName: string) => Repository | undefined;
  /** Runs a change while no other change of this repository runs. */
  exclusive: <T>(task: () => Promise<T> | T) => Promise<T>;
  save: () => Promise<void>;
  close: () => Promise<void>;
};

export const repositoryDirectory = (directory: string, fullName: string): string =>
  join(directory, "repositories", `${fullName}.git`);

export const openRepository = async (
  directory: string,
  settings: {
    id: number;
    fullName: string;
    defaultBranch: string;
    private: boolean;
    now: string;
    findOther: Repository["findOther"];
  },
): Promise<Repository> => {
  const { id, fullName, defaultBranch, now } = settings;
  const gitDirectory = repositoryDirectory(directory, fullName);
  await initialiseGit(gitDirectory, defaultBranch);
  const file = openJsonFile<RepositoryRecord>(join(directory, "state", `${fullName}.json`), () =>
    emptyRepository(id, fullName, defaultBranch, settings.private, now),
  );
  const record = file.value;
  const git = openGit(gitDirectory);
  const [owner, name] = fullName.split("/") as [string, string];
  return {
    fullName,
    owner,
    name,
    record,
    git,
    nextId: () => record.id * idsPerRepository + ++record.sequence,
    nextNumber: () => ++record.lastNumber,
    findOther: settings.findOther,
    exclusive: createQueue(),
    save: file.save,
    close: async () => {
      await file.save();
      await git.close();
    },
  };
};
