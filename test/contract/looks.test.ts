import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createCheckRun } from "@mlops-actions/github/check-runs";
import { postReview } from "@mlops-actions/github/comments";
import { connectGitHub, type GitHub, parseRepository } from "@mlops-actions/github/connect";
import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { renderPage } from "@mlops-actions/local-github/web/render-page";
import { renderGateReport } from "@mlops-actions/reporting/gate-report";
import { renderCheck } from "@mlops-actions/reporting/review-check";
import { commentBudget, renderReview } from "@mlops-actions/reporting/review-comment";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawCases, type Picture } from "../pictures/cases.ts";
import { takePicture, views } from "../pictures/take-picture.ts";

/**
 * What people see of a gate: the report, the pull request and the check of each case, as pages. To look at them:
 * MLOPS_PICTURES=pictures MLOPS_PICTURES_OF=fail vitest run test/contract/looks.test.ts
 * (all of them without the second; CHROMIUM names another browser than chromium)
 */
const fullName = "octo/flights";
let cases: Picture[];
let directory: string;
let local: LocalGitHub;
let github: GitHub;
const pages = new Map<string, string>();
const comments = new Map<string, string>();

beforeAll(async () => {
  cases = await drawCases();
  directory = await mkdtemp(join(tmpdir(), "mlops-looks-"));
  local = await startLocalGitHub({ directory });
  await local.createRepository(fullName);
  const token = local.issueToken({ repository: fullName, login: "ada", permissions: "admin" });
  github = await connectGitHub({
    token,
    apiUrl: local.apiUrl,
    repository: parseRepository(fullName),
    env: {},
  });
  await commit("README.md", "main");
  for (const picture of cases) await show(picture);
}, 60_000);
afterAll(async () => {
  await local?.close();
  await rm(directory, { recursive: true, force: true });
});

const commit = async (path: string, branch: string) => {
  const { octokit, owner, repo } = github;
  const content = Buffer.from(`${path}\n`).toString("base64");
  const { data } = await octokit.rest.repos.createOrUpdateFileContents({
    owner,
    repo,
    path,
    branch,
    message: path,
    content,
  });
  return data.commit.sha!;
};

/** Makes a case's pages as the gate would: a pull request with its comment and check, and the report. */
const show = async ({ name, verdict, facts, charts }: Picture) => {
  const { octokit, owner, repo } = github;
  const sha = (await octokit.rest.git.getRef({ owner, repo, ref: "heads/main" })).data.object.sha;
  await octokit.rest.git.createRef({ owner, repo, ref: `refs/heads/${name}`, sha });
  const head = await commit(`${name}.md`, name);
  const asked = { owner, repo, head: name, base: "main", title: `A case: ${name}` };
  const { number } = (await octokit.rest.pulls.create(asked)).data;
  const body = renderReview(verdict, facts);
  const review = { key: name, head, runId: "1", attempt: "1", verdict: verdict.verdict, body };
  const { url } = await postReview(github, number, review);
  const check = await createCheckRun(github, {
    ...renderCheck(verdict, facts, { green: verdict.verdict === "pass", commentUrl: url }),
    headSha: head,
    detailsUrl: local.serverUrl,
    externalId: "1.1",
    annotations: verdict.rules
      .filter(({ status }) => status !== "pass")
      .map(({ id, reason }) => ({
        level: "failure",
        path: "mlops.yml",
        line: 9,
        title: id,
        message: reason,
      })),
  });
  comments.set(name, body);
  pages.set(`${name}-report`, await renderGateReport(verdict, facts, charts));
  for (const [kind, path] of [
    ["pull", `/${fullName}/pull/${number}`],
    ["check", new URL(check.url).pathname],
  ] as const) {
    const { status, html } = await renderPage(local, path);
    expect(status, path).toBe(200);
    pages.set(`${name}-${kind}`, html);
  }
};

/** Tags and the names of their attributes: what names of people could have become, were they not escaped. */
const tagsOf = (page: string) =>
  (page.replace(/<style>[\s\S]*?<\/style>/g, "").match(/<[^>]*>/g) ?? [])
    .join("\n")
    .replace(/"[^"]*"/g, '""');

describe("every page", () => {
  it("takes nothing of a name for markup, and runs nothing", () => {
    for (const [name, page] of pages) {
      expect(tagsOf(page), name).not.toMatch(
        /<(script|img|iframe|object|embed|link|base|form)\b|\s(on\w+|src|srcset)=/i,
      );
      expect(page, name).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
      for (const tag of ["details", "table", "div", "figure", "section", "ul", "pre", "a", "span"])
        expect(page.split(`</${tag}>`).length, `${name}: ${tag}`).toBe(
          page.split(new RegExp(`<${tag}[\\s>]`)).length,
        );
    }
  });

  it("asks nobody for anything", () => {
    for (const [name, page] of pages) {
      const styles = (page.match(/<style>[\s\S]*?<\/style>|style="[^"]*"/g) ?? []).join("\n");
      expect(styles, name).not.toMatch(/@import|url\(/);
      const targets = [...page.matchAll(/\shref="([^"]*)"/g)].map(([, target]) => target!);
      expect(
        targets.filter((target) => !/^(#|\/|https?:\/\/)/.test(target)),
        name,
      ).toEqual([]);
    }
  });

  it("is small, and its comment is one that GitHub takes", () => {
    for (const [name, page] of pages) expect(Buffer.byteLength(page), name).toBeLessThan(700_000);
    for (const [name, body] of comments) expect(Buffer.byteLength(body), name).toBeLessThan(commentBudget);
  });

  it("calls each case what it is", () => {
    expect(cases.map(({ name, verdict }) => [name, verdict.verdict])).toEqual([
      ["pass", "pass"],
      ["fail", "fail"],
      ["inconclusive", "inconclusive"],
      ["first", "pass"],
      ["multiclass", "pass"],
      ["regression", "pass"],
      ["sixty-slices", "fail"],
      ["hostile", "fail"],
    ]);
  });
});

const folder = process.env.MLOPS_PICTURES;
it.skipIf(!folder)(
  "is looked at",
  async () => {
    const out = resolve(folder!);
    await mkdir(out, { recursive: true });
    const wanted = new RegExp(process.env.MLOPS_PICTURES_OF ?? "");
    for (const [name, page] of pages) {
      if (!wanted.test(name)) continue;
      await writeFile(join(out, `${name}.html`), page);
      for (const view of views) await takePicture(page, join(out, `${name}${view.suffix}.png`), view);
    }
  },
  300_000,
);
