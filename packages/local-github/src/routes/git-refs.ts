import { recordRefChanges } from "../events/ref-changes.ts";
import { isValidRefName } from "../git/ref-name.ts";
import { noObject } from "../git/repository-git.ts";
import { optionalBoolean, suppliedString } from "../http/fields.ts";
import { paginate } from "../http/paginate.ts";
import { invalid, notFound } from "../http/problem.ts";
import { created, noContent, ok } from "../http/reply.ts";
import { type Context, route } from "../http/router.ts";
import { repositoryUrl } from "../render/repository.ts";
import { nodeId } from "../render/user.ts";
import { checkRefRules } from "../rules/check-ref-rules.ts";

const path = "/repos/{owner}/{repo}/git";

type Found = { ref: string; sha: string; type: string };

const render = ({ urls, repository }: Context, { ref, sha, type }: Found) => {
  const api = `${repositoryUrl(urls, repository)}/git`;
  return {
    ref,
    node_id: nodeId("REF", repository.record.id),
    url: `${api}/${ref.split("/").map(encodeURIComponent).join("/")}`,
    object: { sha, type, url: `${api}/${type}s/${sha}` },
  };
};

const readRef = async ({ repository }: Context, ref: string): Promise<Found | undefined> => {
  if (/[\^~:@{}]|\.\./.test(ref.replace(/@(?!\{)/g, ""))) return undefined;
  const found = await repository.git.resolveRef(ref);
  return found && { ref, sha: found.sha, type: found.type };
};

const get = async (context: Context) => {
  const found = await readRef(context, `refs/${context.params.ref}`);
  if (!found) throw notFound();
  return ok(render(context, found));
};

const listMatching = async (context: Context) => {
  const prefix = `refs/${context.params.ref ?? ""}`;
  const refs = await context.repository.git.listRefs(["refs/heads/", "refs/tags/", "refs/pull/"]);
  const matching = refs.filter(({ ref }) => ref.startsWith(prefix));
  return ok(paginate(context, matching).map((found) => render(context, found)));
};

const create = async (context: Context) => {
  const { repository, body } = context;
  const ref = suppliedString(body, "ref");
  const sha = suppliedString(body, "sha");
  if (!/^refs\/(heads|tags)\/./.test(ref) || !isValidRefName(ref))
    throw invalid("Reference name is not valid");
  if (!/^[0-9a-f]{40}$/.test(sha))
    throw invalid("The sha parameter must be exactly 40 characters and contain only [0-9a-f].");
  if (await repository.git.resolveRef(ref)) throw invalid("Reference already exists");
  checkRefRules(repository, ref, "creation");
  const object = await repository.git.info(sha);
  if (!object || (ref.startsWith("refs/heads/") && object.type !== "commit"))
    throw invalid("Object does not exist");
  if (!(await repository.git.swapRef(ref, sha, noObject)))
    throw invalid(
      (await repository.git.resolveRef(ref)) ? "Reference already exists" : "Reference update failed",
    );
  await recordRefChanges(context, [{ ref, before: noObject, after: sha }]);
  const view = render(context, { ref, sha, type: object.type });
  return created(view, view.url);
};

const update = async (context: Context) => {
  const { repository, body } = context;
  const ref = `refs/${context.params.ref}`;
  const sha = suppliedString(body, "sha");
  const present = await readRef(context, ref);
  if (!present) throw invalid("Reference does not exist");
  const object = await repository.git.info(sha);
  if (!/^[0-9a-f]{40}$/.test(sha) || !object) throw invalid("Object does not exist");
  checkRefRules(repository, ref, "update");
  if (!optionalBoolean(body, "force") && !(await repository.git.isAncestor(present.sha, sha)))
    throw invalid("Update is not a fast forward");
  if (!(await repository.git.swapRef(ref, sha, present.sha))) throw invalid("Reference update failed");
  await recordRefChanges(context, [{ ref, before: present.sha, after: sha }]);
  return ok(render(context, { ref, sha, type: object.type }));
};

const remove = async (context: Context) => {
  const { repository } = context;
  const ref = `refs/${context.params.ref}`;
  const present = await readRef(context, ref);
  if (!present) throw invalid("Reference does not exist");
  checkRefRules(repository, ref, "deletion");
  if (!(await repository.git.swapRef(ref, noObject, present.sha))) throw invalid("Reference update failed");
  await recordRefChanges(context, [{ ref, before: present.sha, after: noObject }]);
  return noContent();
};

export const gitRefRoutes = [
  route("GET", `${path}/ref/{ref+}`, "contents=read", get),
  route("GET", `${path}/matching-refs/{ref+}`, "contents=read", listMatching),
  route("GET", `${path}/matching-refs/`, "contents=read", listMatching),
  route("POST", `${path}/refs`, "contents=write", create),
  route("PATCH", `${path}/refs/{ref+}`, "contents=write", update),
  route("DELETE", `${path}/refs/{ref+}`, "contents=write", remove),
];
