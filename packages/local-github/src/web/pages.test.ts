import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startForTest, type TestGitHub } from "../test-github.ts";
import { renderMarkdown } from "./markdown.ts";
import { renderPage } from "./render-page.ts";

const render = (source: string) => renderMarkdown(source).html;

describe("markdown from strangers", () => {
  test("brings no tag but the few, without attributes, and none that stays open", () => {
    const hostile =
      "<script>alert(1)</script> <img src=x onerror=alert(1)> <details ontoggle=alert(1)><summary>x</summary> <a href=javascript:1>y</a>\n\n<iframe src=//evil></iframe>\n\n</div></details></details><sub>1\n";
    const out = render(hostile);
    const tags = [...out.matchAll(/<\/?([a-z]+)([^>]*)>/g)].map(([, name, rest]) => `${name}${rest}`);
    expect(
      tags.filter((tag) => !['div class="markdown"', "div", "p", "details", "summary", "sub"].includes(tag)),
    ).toEqual([]);
    for (const tag of ["div", "details", "summary", "sub"])
      expect(out.split(`</${tag}>`).length, tag).toBe(out.split(new RegExp(`<${tag}[ >]`)).length);
  });

  test("brings no image and no link that runs", () => {
    const out = render(
      "![c](https://evil.example/p.png) [x](javascript:alert(1)) [y](data:text/html,1) https://ok.example",
    );
    expect(out).not.toMatch(/<img|href="(javascript|data)/);
    expect(out).toContain('<a href="https://evil.example/p.png"');
    expect(out).toContain('<a href="https://ok.example" rel="nofollow noopener">');
  });

  test("draws a bar chart as a table, and says so where it cannot draw", () => {
    const chart =
      'xychart-beta\n  title "lost <b>"\n  x-axis ["a <i>", "b"]\n  y-axis "loss" 0 --> 3\n  bar [0.5, 2]\n  line [1, 1]';
    const out = render(`\`\`\`mermaid\n${chart}\n\`\`\``);
    expect(out).toContain("<figcaption>lost &#60;b&#62;</figcaption>");
    expect(out).toContain('<th scope="row">a &#60;i&#62;</th>');
    expect([...out.matchAll(/width:([\d.]+)%/g)].map(([, width]) => width)).toEqual([
      "25.0",
      "50.0",
      "100.0",
      "50.0",
    ]);
    const ranged = chart.replace(/x-axis.*/, "x-axis 0 --> 10");
    expect(render(`\`\`\`mermaid\n${ranged}\n\`\`\``)).toContain('<th scope="row">5 – 10</th>');
    for (const broken of [chart.replace('"b"', '"b", "c"'), chart.replace("0.5", "x"), "graph LR"])
      expect(render(`\`\`\`mermaid\n${broken}\n\`\`\``)).toContain("a diagram (mermaid), as text");
  });

  test("draws alerts, tasks, tables, and diagrams as text", () => {
    expect(render("> [!CAUTION]\n> Worse.")).toMatch(
      /<blockquote class="alert alert-caution" data-title="Caution">\s*<p>Worse\./,
    );
    expect(render("> [!OTHER]\n> x")).not.toContain("alert");
    expect(render("- [x] done\n- [ ] open")).toMatch(/class="task task-done">done<[\s\S]*class="task">open</);
    expect(render("|a|\n|-|\n|1|")).toContain("<td>1</td>");
    expect(render("```mermaid\ngraph <b>\n```")).toContain("graph &#60;b&#62;");
    expect(render("<!-- mlops:sticky -->\nhello <!-- x -->")).not.toMatch(/mlops|<!--/);
    expect(render("<details open><summary>s</summary>\n\n**b**\n\n</details>")).toContain(
      "<strong>b</strong>",
    );
  });
});

describe("pages", () => {
  let it: TestGitHub;
  let run: number;
  let check: string;
  beforeAll(async () => {
    it = await startForTest();
    await it.asOwner("POST", "/git/refs", { ref: "refs/heads/better", sha: it.sha });
    await it.asOwner("PUT", "/contents/<i>.py", { message: "<u>m", content: "PGI+", branch: "better" });
    await it.asOwner("POST", "/pulls", { title: "<b>Better", head: "better", base: "main" });
    await it.asOwner("POST", "/issues/1/comments", {
      body: `see ${it.github.serverUrl}/octo/flights/issues/2`,
    });
    await it.asOwner("POST", "/issues", { title: "drift", labels: ["<x>"] });
    await it.asOwner("POST", "/releases", { tag_name: "m@v1.0.0", name: "<s>", body: "card" });
    const { id } = (
      await it.asOwner("POST", "/deployments", {
        ref: "m@v1.0.0",
        environment: "<e>",
        required_contexts: [],
        payload: { a: "<q>" },
      })
    ).json;
    await it.asOwner("POST", `/deployments/${id}/statuses`, {
      state: "success",
      environment_url: "javascript:alert(1)",
    });
    run = it.github.runs.create({
      repository: "octo/flights",
      path: "w.yml",
      name: "<w>",
      event: "push",
      headSha: it.sha,
      actor: "octo",
    }).id;
    const job = it.github.runs.addJob({ runId: run, name: "<j>" });
    const head = (await it.asOwner("GET", "/git/ref/heads/better")).json.object.sha;
    const written = await it.asJob({ checks: "write" })("POST", "/check-runs", {
      name: "mlops / <j>",
      head_sha: head,
      conclusion: "action_required",
      details_url: "https://elsewhere.example",
      output: {
        title: "<b>Undecided",
        summary: "# Sum <img src=x>",
        annotations: [
          { path: "mlops.yml", start_line: 9, end_line: 9, annotation_level: "warning", message: "<i>auc" },
        ],
      },
    });
    check = new URL(written.json.html_url).pathname;
    it.github.runs.updateJob(job.id, { conclusion: "failure", summary: "# Sum" });
  });
  afterAll(() => it.stop());

  test("each is one whole document that asks nobody for anything and runs nothing", async () => {
    const paths = [
      "/",
      "/octo/flights",
      "/octo/flights/pulls",
      "/octo/flights/pull/1",
      "/octo/flights/issues",
      "/octo/flights/issues/2",
      "/octo/flights/releases",
      "/octo/flights/releases/tag/m@v1.0.0",
      "/octo/flights/deployments",
      "/octo/flights/actions",
      `/octo/flights/actions/runs/${run}`,
      check,
      "/octo/flights/tree/better",
      "/octo/flights/blob/better/%3Ci%3E.py",
      `/octo/flights/commit/${it.sha}`,
    ];
    for (const path of paths) {
      const page = await renderPage(it.github, path);
      expect(page.status, path).toBe(200);
      expect(page.html, path).toMatch(/^<!doctype html>/);
      expect(page.html, path).not.toMatch(
        /<script|<img|<link|<iframe|url\(|@import|javascript:|<b>Better|<u>m|<[ixsewjq]>/,
      );
    }
    expect((await renderPage(it.github, "/octo/flights/pull/9")).status).toBe(404);
    expect((await renderPage(it.github, "/octo/none")).status).toBe(404);
  });

  test("a pull request shows who wants what, its comments, checks and changes", async () => {
    const { html } = await renderPage(it.github, "/octo/flights/pull/1");
    expect(html).toContain("&#60;b&#62;Better");
    expect(html).toContain("&#60;i&#62;.py");
    expect(html).toContain('href="/octo/flights/issues/2"');
    expect(html).toContain(`href="${check}">mlops / &#60;j&#62;</a> <span class="soft">&#60;b&#62;Undecided`);
    const shown = (await renderPage(it.github, check)).html;
    expect(shown).toContain("Sum &#60;img src=x&#62;");
    expect(shown).toContain("<code>mlops.yml:9</code>");
  });

  test("links are rewritten for pages that are saved", async () => {
    const { html } = await renderPage(it.github, "/octo/flights/pull/1", {
      link: (path) => (path === "/octo/flights/issues/2" ? "issue-2.html" : null),
    });
    expect(html.match(/href="[^"]*"/g)).toEqual(['href="issue-2.html"']);
    expect(html).toContain("<span>Deployments</span>");
  });

  test("they are served under a policy that forbids the rest", async () => {
    const response = await fetch(`${it.github.apiUrl}/octo/flights/releases/tag/m@v1.0.0`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  });
});
