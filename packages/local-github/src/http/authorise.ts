import type { Identity } from "../hub.ts";
import type { Repository } from "../state/repository.ts";
import type { Tokens } from "../tokens.ts";
import type { PermissionName } from "../types.ts";
import { notFound, Problem } from "./problem.ts";

/** Reads `Authorization: token …`, `Bearer …`, or git's `Basic …` (the token is the password, or the name). */
export const identify = (tokens: Tokens, header: string | undefined): Identity => {
  if (!header) return { anonymous: true };
  const [, scheme = "", value = ""] = /^(\w+)\s+(.+)$/.exec(header) ?? [];
  const token = scheme.toLowerCase() === "basic" ? fromBasic(value) : value;
  const grant = tokens.read(token);
  if (!grant) throw new Problem(401, "Bad credentials");
  return { ...grant, token };
};

const fromBasic = (value: string) => {
  const [name = "", password = ""] = Buffer.from(value, "base64").toString("utf8").split(":");
  return password === "" || password === "x-oauth-basic" ? name : password;
};

export const belongsTo = (identity: Identity, repository: Repository): boolean =>
  !identity.anonymous &&
  (identity.repository === "*" || identity.repository.toLowerCase() === repository.fullName.toLowerCase());

/** Whether the identity holds one permission on the repository. */
export const holds = (
  identity: Identity,
  repository: Repository,
  name: string,
  access: "read" | "write",
): boolean => {
  if (identity.anonymous || !belongsTo(identity, repository))
    return access === "read" && !repository.record.private;
  if (identity.permissions === "admin") return true;
  if (name === "metadata") return access === "read";
  const held = identity.permissions[name.replaceAll("_", "-") as PermissionName];
  return held === "write" || (held === "read" && access === "read");
};

/**
 * Throws unless one alternative of `needs` is held.
 *
 * A repository without `private` can be read by anybody, but a job's token is held to its `permissions:` for reading
 * too, as in a private repository: a workflow that runs here runs there.
 */
export const authorise = (identity: Identity, repository: Repository, needs: string): void => {
  if (repository.record.private && !belongsTo(identity, repository)) throw notFound();
  const alternatives = needs.split(";").map((text) => text.trim());
  const satisfied = alternatives.some((alternative) =>
    alternative.split(",").every((pair) => {
      const [name = "", access = "read"] = pair.trim().split("=");
      return holds(identity, repository, name, access === "write" ? "write" : "read");
    }),
  );
  if (satisfied) return;
  if (identity.anonymous) throw new Problem(401, "Requires authentication");
  throw new Problem(403, "Resource not accessible by integration");
};
