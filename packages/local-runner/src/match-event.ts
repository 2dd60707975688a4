import type { EventsConfig } from "@actions/workflow-parser/model/workflow-template";
import type { RepositoryEvent } from "@mlops-actions/local-github/types";
import { matchesPatterns } from "./match-pattern.ts";

type Filters = {
  branches?: string[];
  "branches-ignore"?: string[];
  tags?: string[];
  "tags-ignore"?: string[];
  paths?: string[];
  "paths-ignore"?: string[];
  types?: string[];
  workflows?: string[];
};

/** What an event without `types:` is heard for, where that is not everything. */
const defaultTypes: Record<string, readonly string[]> = {
  pull_request: ["opened", "synchronize", "reopened"],
  pull_request_target: ["opened", "synchronize", "reopened"],
};

/**
 * Whether a workflow's `on:` wants an event.
 * @param changedFiles asked for only where a path filter needs it
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export const matchesEvent = async (
  events: EventsConfig,
  event: RepositoryEvent,
  changedFiles: () => Promise<readonly string[]>,
): Promise<boolean> => {
  const filters = events[event.name] as Filters | undefined;
  if (!filters) return false;
  const types = filters.types ?? defaultTypes[event.name];
  if (types && event.action !== undefined && !types.includes(event.action)) return false;
  switch (event.name) {
    case "push":
      return matchesPush(filters, event.ref, changedFiles);
    case "pull_request":
    case "pull_request_target":
      return matchesName(filters, "branches", baseOf(event)) && matchesPaths(filters, changedFiles);
    case "workflow_run": {
      const { name = "", head_branch: branch } = (event.payload.workflow_run ?? {}) as {
        name?: string;
        head_branch?: string | null;
      };
      return (filters.workflows?.includes(name) ?? true) && matchesName(filters, "branches", branch ?? "");
    }
    default:
      return true;
  }
};

const matchesPush = async (filters: Filters, ref: string, changedFiles: () => Promise<readonly string[]>) => {
  const byBranch = filters.branches ?? filters["branches-ignore"];
  const byTag = filters.tags ?? filters["tags-ignore"];
  if (ref.startsWith("refs/tags/"))
    // A filter for branches alone leaves tags out, and the other way round. Paths do not count for tags.
    return byTag ? matchesName(filters, "tags", ref.slice("refs/tags/".length)) : !byBranch;
  if (byBranch ? !matchesName(filters, "branches", ref.replace(/^refs\/heads\//, "")) : byTag) return false;
  return matchesPaths(filters, changedFiles);
};

const matchesName = (filters: Filters, kind: "branches" | "tags", name: string): boolean => {
  const wanted = filters[kind];
  const unwanted = filters[`${kind}-ignore`];
  if (wanted) return matchesPatterns(wanted, name);
  return unwanted ? !matchesPatterns(unwanted, name) : true;
};

const matchesPaths = async (
  filters: Filters,
  changedFiles: () => Promise<readonly string[]>,
): Promise<boolean> => {
  const { paths, "paths-ignore": ignored } = filters;
  if (!paths && !ignored) return true;
  const files = await changedFiles();
  return paths
    ? files.some((file) => matchesPatterns(paths, file))
    : files.some((file) => !matchesPatterns(ignored!, file));
};

const baseOf = (event: RepositoryEvent): string =>
  (event.payload.pull_request as { base?: { ref?: string } } | undefined)?.base?.ref ?? "";
