import { isMapping, isString } from "@actions/workflow-parser";
import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/template-token";

export type Access = "none" | "read" | "write";
export type PermissionSet = Record<string, Access>;

/** Everything a `permissions:` may name that a token of GitHub's knows. */
export const permissionNames = [
  "actions",
  "attestations",
  "checks",
  "contents",
  "deployments",
  "discussions",
  "id-token",
  "issues",
  "models",
  "packages",
  "pages",
  "pull-requests",
  "security-events",
  "statuses",
] as const;

/** A repository's restricted default: https://docs.github.com/actions/concepts/security/github_token */
const restrictedDefault: PermissionSet = { contents: "read", packages: "read" };

/** `permissions:` of a workflow or a job; undefined where it is absent. What is not named is none. */
export const readPermissions = (token: TemplateToken | undefined): PermissionSet | undefined => {
  if (token === undefined) return undefined;
  if (isString(token)) return every(token.value === "write-all" ? "write" : "read");
  if (!isMapping(token)) return {};
  const set: PermissionSet = {};
  for (const { key, value } of token) set[key.toString()] = value.toString() as Access;
  return set;
};

/** The job's own set, else the workflow's, else the restricted default; never more than `limit` allows. */
export const decidePermissions = (options: {
  workflow: TemplateToken | undefined;
  job: TemplateToken | undefined;
  /** What the caller of a reusable workflow grants. */
  limit?: PermissionSet;
  /** A pull request from a fork: nothing may be written. */
  readOnly?: boolean;
}): PermissionSet => {
  const { limit, readOnly = false } = options;
  const wanted =
    readPermissions(options.job) ?? readPermissions(options.workflow) ?? limit ?? restrictedDefault;
  const result: PermissionSet = {};
  for (const [name, access] of Object.entries(wanted)) {
    const capped = limit ? lower(access, limit[name] ?? "none") : access;
    const allowed = readOnly ? lower(capped, name === "id-token" ? "none" : "read") : capped;
    if (allowed !== "none") result[name] = allowed;
  }
  return result;
};

const order: readonly Access[] = ["none", "read", "write"];
const lower = (a: Access, b: Access): Access => (order.indexOf(a) < order.indexOf(b) ? a : b);

const every = (access: "read" | "write"): PermissionSet =>
  Object.fromEntries(
    permissionNames
      .filter((name) => (access === "write" ? name !== "models" : name !== "id-token"))
      .map((name) => [name, access]),
  );
