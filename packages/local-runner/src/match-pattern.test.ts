import { describe, expect, it } from "vitest";
import { matchesPatterns } from "./match-pattern.ts";

// The cheat sheet of GitHub's documentation, row by row.
const rows: [pattern: string, yes: string[], no: string[]][] = [
  ["feature/*", ["feature/my-branch", "feature/your-branch"], ["feature/a/b", "features/x"]],
  ["feature/**", ["feature/beta-a/my-branch", "feature/your-branch"], ["feature"]],
  ["main", ["main"], ["mainly", "x/main"]],
  ["*", ["main", "releases"], ["all/the/branches"]],
  ["**", ["all/the/branches", "every/tag"], []],
  ["*feature", ["mono-feature", "ver-10-feature"], ["feature-x"]],
  ["v2*", ["v2", "v2.0", "v2.9"], ["v1"]],
  ["v[12].[0-9]+.[0-9]+", ["v1.10.1", "v2.0.0"], ["v3.0.0", "v1.1"]],
  ["*.jsx?", ["page.js", "page.jsx"], ["page.ts", "a/page.js"]],
  ["**.js", ["index.js", "js/index.js", "src/js/app.js"], ["index.ts"]],
  ["docs/*", ["docs/README.md", "docs/file.txt"], ["docs/a/b.md"]],
  ["docs/**", ["docs/README.md", "docs/mona/octocat.txt"], ["x/docs/a"]],
  ["docs/**/*.md", ["docs/README.md", "docs/mona/hello-world.md", "docs/a/markdown/file.md"], ["docs/a.txt"]],
  ["**/docs/**", ["docs/hello.md", "dir/docs/my-file.txt", "space/docs/plan/space.doc"], ["docsx/a"]],
  ["**/README.md", ["README.md", "js/README.md"], ["README.mdx"]],
  ["**/*src/**", ["a/src/app.js", "my-src/code/js/app.js"], ["a/srcs"]],
  ["**/*-post.md", ["my-post.md", "path/their-post.md"], ["post.md"]],
];

describe("matchesPatterns", () => {
  it.each(rows)("%s", (pattern, yes, no) => {
    for (const name of yes) expect(matchesPatterns([pattern], name), name).toBe(true);
    for (const name of no) expect(matchesPatterns([pattern], name), name).toBe(false);
  });

  it("takes names out again, in order", () => {
    const patterns = ["*.md", "!README.md", "README*"];
    expect(matchesPatterns(patterns, "hello.md")).toBe(true);
    expect(matchesPatterns(patterns, "README.md")).toBe(true);
    expect(matchesPatterns(patterns.slice(0, 2), "README.md")).toBe(false);
  });

  it("takes other characters as they are", () => {
    expect(matchesPatterns(["a.b"], "axb")).toBe(false);
    expect(matchesPatterns(["(x)|y"], "(x)|y")).toBe(true);
    expect(matchesPatterns(["\\*"], "*")).toBe(true);
    expect(matchesPatterns(["\\*"], "x")).toBe(false);
  });
});
