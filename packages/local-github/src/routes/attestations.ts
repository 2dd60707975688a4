import { type Body, optionalObject } from "../http/fields.ts";
import { paginate } from "../http/paginate.ts";
import { invalid, notFound } from "../http/problem.ts";
import { created, ok } from "../http/reply.ts";
import { type Context, route } from "../http/router.ts";

const path = "/repos/{owner}/{repo}/attestations";

/**
 * The digests that an attestation speaks of: the subjects of the in-toto statement in its DSSE envelope.
 * https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md
 */
const readSubjects = (bundle: Body): string[] => {
  try {
    const { payload } = (bundle.dsseEnvelope ?? {}) as { payload?: string };
    const statement = JSON.parse(Buffer.from(payload ?? "", "base64").toString("utf8")) as {
      subject: { digest: Record<string, string> }[];
    };
    return statement.subject.flatMap(({ digest }) =>
      Object.entries(digest).map(([name, value]) => `${name}:${value}`),
    );
  } catch {
    throw invalid("Invalid request.\n\nbundle must hold a DSSE envelope with an in-toto statement.");
  }
};

const create = (context: Context) => {
  const { body, hub, repository } = context;
  const bundle = optionalObject(body, "bundle");
  if (!bundle) throw invalid(`Invalid request.\n\n"bundle" wasn't supplied.`);
  const attestation = {
    id: repository.nextId(),
    digests: readSubjects(bundle),
    bundle,
    createdAt: hub.now(),
  };
  repository.record.attestations.push(attestation);
  return created({ id: attestation.id });
};

const list = (context: Context) => {
  const { repository, params, query } = context;
  const wanted = query.get("predicate_type");
  const found = repository.record.attestations.filter(
    (attestation) =>
      attestation.digests.includes(params.digest!) &&
      (!wanted || predicateType(attestation.bundle) === wanted),
  );
  if (found.length === 0) throw notFound();
  return ok({
    attestations: paginate(context, found.toReversed()).map(({ bundle }) => ({
      bundle,
      repository_id: repository.record.id,
      bundle_url: "",
      initiator: "user",
    })),
  });
};

const predicateType = (bundle: Body): string | undefined => {
  const { payload } = (bundle.dsseEnvelope ?? {}) as { payload?: string };
  return (JSON.parse(Buffer.from(payload ?? "", "base64").toString("utf8")) as { predicateType?: string })
    .predicateType;
};

export const attestationRoutes = [
  route("POST", path, "attestations=write", create),
  route("GET", `${path}/{digest}`, "attestations=read", list),
];
