import type { Repository } from "../state/repository.ts";

export type Workflow = { id: number; path: string; name: string; createdAt: string; disabled?: boolean };

const folder = ".github/workflows";

/** `name:` at the top of the file, else its path, as GitHub shows it. */
const readName = (source: string, path: string) => {
  const value = /^name:[ \t]*(.+?)[ \t]*$/m.exec(source)?.[1]?.replace(/\s+#.*$/, "");
  return value?.replace(/^(['"])(.*)\1$/, "$2") || path;
};

/** The workflow files of the default branch; each keeps its id for ever. */
export const listWorkflows = async (repository: Repository, now: string): Promise<Workflow[]> => {
  const { git, record } = repository;
  const entries = (await git.readTree(`refs/heads/${record.defaultBranch}:${folder}`)) ?? [];
  const files = entries.filter((entry) => entry.type === "blob" && /\.ya?ml$/.test(entry.path));
  return Promise.all(
    files.map(async (entry) => {
      const path = `${folder}/${entry.path}`;
      const source = (await git.read(entry.sha))?.content.toString("utf8") ?? "";
      return { ...workflowRecord(repository, path, now), name: readName(source, path) };
    }),
  );
};

/** What is remembered of the workflow at a path, made when it is first seen. */
export const workflowRecord = (repository: Repository, path: string, now: string) => {
  const { workflows } = repository.record;
  const present = workflows.find((workflow) => workflow.path === path);
  if (present) return present;
  const workflow: (typeof workflows)[number] = { id: repository.nextId(), path, createdAt: now };
  workflows.push(workflow);
  return workflow;
};

/** By id or by file name. */
export const findWorkflow = async (
  repository: Repository,
  key: string,
  now: string,
): Promise<Workflow | undefined> => {
  const all = await listWorkflows(repository, now);
  return all.find(({ id, path }) => String(id) === key || path === key || path === `${folder}/${key}`);
};
