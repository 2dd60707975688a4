import { announce } from "../events/announce.ts";
import {
  type Body,
  optionalArray,
  optionalChoice,
  optionalObject,
  optionalString,
  suppliedString,
} from "../http/fields.ts";
import { paginate } from "../http/paginate.ts";
import { invalid, notFound } from "../http/problem.ts";
import { created, ok } from "../http/reply.ts";
import { type Context, numberParam, route } from "../http/router.ts";
import { renderCheckRun, renderCheckSuite } from "../render/check.ts";
import type { CheckAnnotation, CheckRunRecord } from "../state/records.ts";
import { resolveOr } from "./commits.ts";

const path = "/repos/{owner}/{repo}";
const statuses = ["queued", "in_progress", "completed", "waiting", "requested", "pending"] as const;
const conclusions = [
  "action_required",
  "cancelled",
  "failure",
  "neutral",
  "success",
  "skipped",
  "stale",
  "timed_out",
] as const;

const view = ({ urls, repository }: Context, check: CheckRunRecord) =>
  renderCheckRun(urls, repository, check);

const find = (context: Context) => {
  const check = context.repository.record.checkRuns.find(({ id }) => id === numberParam(context, "id"));
  if (!check) throw notFound();
  return check;
};

const readAnnotations = (output: Body): CheckAnnotation[] => {
  const given = (optionalArray(output, "annotations") ?? []) as Body[];
  if (given.length > 50)
    throw invalid("Invalid request.\n\nNo more than 50 annotations are allowed in one request.");
  return given.map((entry) => ({
    path: suppliedString(entry, "path"),
    start_line: Number(entry.start_line),
    end_line: Number(entry.end_line),
    start_column: entry.start_column === undefined ? null : Number(entry.start_column),
    end_column: entry.end_column === undefined ? null : Number(entry.end_column),
    annotation_level: suppliedString(entry, "annotation_level"),
    title: optionalString(entry, "title") ?? null,
    message: suppliedString(entry, "message"),
    raw_details: optionalString(entry, "raw_details") ?? null,
  }));
};

/** What create and update have in common. */
const apply = (context: Context, check: CheckRunRecord) => {
  const { body, hub } = context;
  check.detailsUrl = optionalString(body, "details_url") ?? check.detailsUrl;
  check.externalId = optionalString(body, "external_id") ?? check.externalId;
  check.status = optionalChoice(body, "status", statuses) ?? check.status;
  check.startedAt = optionalString(body, "started_at") ?? check.startedAt;
  const conclusion = optionalChoice(body, "conclusion", conclusions);
  if (conclusion || body.completed_at) {
    check.status = "completed";
    check.conclusion = conclusion ?? check.conclusion;
    check.completedAt = optionalString(body, "completed_at") ?? hub.now();
  }
  if (check.status === "completed" && !check.conclusion)
    throw invalid(`Invalid request.\n\n"conclusion" wasn't supplied.`);
  const output = optionalObject(body, "output");
  if (output) {
    check.title = optionalString(output, "title") ?? check.title;
    check.summary = optionalString(output, "summary") ?? check.summary;
    check.text = optionalString(output, "text") ?? check.text;
    check.annotations = [...check.annotations, ...readAnnotations(output)];
  }
};

const create = async (context: Context) => {
  const { body, hub, repository } = context;
  const name = suppliedString(body, "name");
  const given = suppliedString(body, "head_sha");
  const headSha = await resolveOr(context, given, () => invalid(`No commit found for SHA: ${given}`));
  const check: CheckRunRecord = {
    id: repository.nextId(),
    suiteId: ensureSuite(context, headSha),
    name,
    headSha,
    status: "queued",
    conclusion: null,
    startedAt: hub.now(),
    completedAt: null,
    externalId: "",
    detailsUrl: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
  };
  apply(context, check);
  repository.record.checkRuns.push(check);
  await announceCheck(context, check, "created");
  const rendered = view(context, check);
  return created(rendered, rendered.url);
};

const ensureSuite = ({ hub, repository }: Context, headSha: string): number => {
  const { checkSuites, refs } = repository.record;
  const present = checkSuites.find((suite) => suite.headSha === headSha);
  if (present) return present.id;
  const branch = Object.keys(refs).find((ref) => ref.startsWith("refs/heads/") && refs[ref] === headSha);
  const suite = {
    id: repository.nextId(),
    headSha,
    headBranch: branch?.slice("refs/heads/".length) ?? null,
    createdAt: hub.now(),
  };
  checkSuites.push(suite);
  return suite.id;
};

const update = async (context: Context) => {
  const check = find(context);
  const next = { ...check };
  next.name = optionalString(context.body, "name") ?? check.name;
  apply(context, next);
  Object.assign(check, next);
  if (check.status === "completed") await announceCheck(context, check, "completed");
  return ok(view(context, check));
};

const announceCheck = (context: Context, check: CheckRunRecord, action: string) =>
  announce(context, {
    name: "check_run",
    action,
    payload: { check_run: renderCheckRun(context.hub.urls, context.repository, check) },
  });

const select = (context: Context, checks: readonly CheckRunRecord[]) => {
  const { query } = context;
  const name = query.get("check_name");
  const status = query.get("status");
  const matching = checks.filter(
    (check) => (!name || check.name === name) && (!status || check.status === status),
  );
  // The latest of each name in a suite, unless all are asked for.
  const latest =
    query.get("filter") === "all"
      ? matching
      : [...new Map(matching.map((check) => [`${check.suiteId} ${check.name}`, check])).values()];
  const newest = latest.toReversed();
  return ok({
    total_count: newest.length,
    check_runs: paginate(context, newest).map((check) => view(context, check)),
  });
};

const listForRef = async (context: Context) => {
  const sha = await resolveOr(context, context.params.ref!);
  return select(
    context,
    context.repository.record.checkRuns.filter(({ headSha }) => headSha === sha),
  );
};

const findSuite = (context: Context) => {
  const suite = context.repository.record.checkSuites.find(({ id }) => id === numberParam(context, "id"));
  if (!suite) throw notFound();
  return suite;
};

const renderSuite = async (context: Context, suite: ReturnType<typeof findSuite>) => {
  const commit = await context.repository.git.readCommit(suite.headSha);
  if (!commit) throw notFound();
  return renderCheckSuite(context.urls, context.repository, suite, commit);
};

const listSuites = async (context: Context) => {
  const sha = await resolveOr(context, context.params.ref!);
  const suites = context.repository.record.checkSuites.filter(({ headSha }) => headSha === sha);
  const rendered = await Promise.all(paginate(context, suites).map((suite) => renderSuite(context, suite)));
  return ok({ total_count: suites.length, check_suites: rendered });
};

const listAnnotations = (context: Context) => {
  const check = find(context);
  const file = (entry: CheckAnnotation) => entry.path.split("/").map(encodeURIComponent).join("/");
  return ok(
    paginate(context, check.annotations).map((entry) => ({
      ...entry,
      blob_href: `${context.urls.web}/${context.repository.fullName}/blob/${check.headSha}/${file(entry)}`,
    })),
  );
};

export const checkRoutes = [
  route("POST", `${path}/check-runs`, "checks=write", create),
  route("GET", `${path}/check-runs/{id}`, "checks=read", (context) => ok(view(context, find(context)))),
  route("PATCH", `${path}/check-runs/{id}`, "checks=write", update),
  route("GET", `${path}/check-runs/{id}/annotations`, "checks=read", listAnnotations),
  route("GET", `${path}/commits/{ref+}/check-runs`, "checks=read", listForRef),
  route("GET", `${path}/commits/{ref+}/check-suites`, "checks=read", listSuites),
  route("GET", `${path}/check-suites/{id}`, "checks=read", async (context) =>
    ok(await renderSuite(context, findSuite(context))),
  ),
  route("GET", `${path}/check-suites/{id}/check-runs`, "checks=read", (context) =>
    select(
      context,
      context.repository.record.checkRuns.filter(({ suiteId }) => suiteId === findSuite(context).id),
    ),
  ),
];
