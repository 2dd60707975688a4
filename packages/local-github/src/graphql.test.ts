import { afterAll, beforeAll, expect, test } from "vitest";
import { GraphQLSyntaxError, parseDocument } from "./graphql/parse.ts";
import { startForTest, type TestGitHub } from "./test-github.ts";

let it: TestGitHub;
beforeAll(async () => {
  it = await startForTest();
});
afterAll(() => it.stop());

const ask = async (query: string, variables: object = {}, client = it.asOwner) =>
  (await client("POST", "//graphql", { query, variables })).json;

test("a comment is hidden and shown again", async () => {
  const issue = (await it.asOwner("POST", "/issues", { title: "i" })).json;
  const comment = (await it.asOwner("POST", `/issues/${issue.number}/comments`, { body: "old" })).json;
  const hide = `mutation($id: ID!) { minimizeComment(input: {subjectId: $id, classifier: OUTDATED}) { minimizedComment { isMinimized minimizedReason } } }`;
  expect(await ask(hide, { id: comment.node_id })).toEqual({
    data: { minimizeComment: { minimizedComment: { isMinimized: true, minimizedReason: "outdated" } } },
  });
  const show = `mutation($id: ID!) { unminimizeComment(input: {subjectId: $id}) { unminimizedComment { isMinimized } } }`;
  expect(
    (await ask(show, { id: comment.node_id })).data.unminimizeComment.unminimizedComment.isMinimized,
  ).toBe(false);
  const denied = await ask(hide, { id: comment.node_id }, it.asJob({ contents: "write" }));
  expect(denied).toMatchObject({
    data: { minimizeComment: null },
    errors: [{ type: "FORBIDDEN", message: "Resource not accessible by integration" }],
  });
});

test("refs, objects and pages are found, with aliases, fragments and conditions", async () => {
  await it.asOwner("POST", "/git/refs", { ref: "refs/tags/a", sha: it.sha });
  await it.asOwner("POST", "/git/refs", { ref: "refs/tags/b", sha: it.sha });
  const query = `
    query Tags($owner: String!, $name: String!, $after: String, $deep: Boolean = false) {
      viewer { login }
      repository(owner: $owner, name: $name) {
        head: ref(qualifiedName: "refs/heads/main") { ...named target { __typename oid ... on Commit { messageHeadline } ... on Tag { name } } }
        refs(refPrefix: "refs/tags/", first: 1, after: $after) { totalCount nodes { ...named } pageInfo { hasNextPage endCursor } }
        id @include(if: $deep)
      }
    }
    fragment named on Ref { name, prefix }`;
  const first = await ask(query, { owner: "octo", name: "flights" });
  expect(first).toMatchObject({
    data: {
      viewer: { login: "octo" },
      repository: {
        head: {
          name: "main",
          prefix: "refs/heads/",
          target: { __typename: "Commit", oid: it.sha, messageHeadline: "begin" },
        },
        refs: { totalCount: 2, nodes: [{ name: "a" }], pageInfo: { hasNextPage: true } },
      },
    },
  });
  expect(first.data.repository).not.toHaveProperty("id");
  expect(first.data.repository.head.target).not.toHaveProperty("name");
  const after = first.data.repository.refs.pageInfo.endCursor;
  expect(
    (await ask(query, { owner: "octo", name: "flights", after, deep: true })).data.repository,
  ).toMatchObject({
    id: expect.any(String),
    refs: { nodes: [{ name: "b" }], pageInfo: { hasNextPage: false } },
  });
});

test("what is not there is said, never passed over", async () => {
  expect(await ask(`{ repository(owner: "octo", name: "none") { id } }`)).toMatchObject({
    data: { repository: null },
    errors: [{ type: "NOT_FOUND" }],
  });
  expect((await ask(`{ viewer { sponsors { totalCount } } }`)).errors[0].message).toBe(
    "Field 'sponsors' doesn't exist on type 'User'",
  );
  expect((await ask("{ viewer { ")).errors[0].message).toMatch(/^Parse error/);
  expect(() => parseDocument("subscription { x }")).toThrow(GraphQLSyntaxError);
  expect(
    (
      await it.asJob({})("POST", "//graphql", {
        query: `{ repository(owner: "octo", name: "flights") { releases(first: 1) { totalCount } } }`,
      })
    ).json.errors[0].type,
  ).toBe("FORBIDDEN");
});

test("what gh changes by GraphQL goes by REST's rules", async () => {
  const { node_id: repositoryId } = (await it.asOwner("GET", "")).json;
  const make = `mutation($input: CreateIssueInput!) { createIssue(input: $input) { issue { id number url } } }`;
  const made = (await ask(make, { input: { repositoryId, title: "by gh", body: "b" } })).data.createIssue
    .issue;
  expect((await it.asOwner("GET", `/issues/${made.number}`)).json).toMatchObject({
    title: "by gh",
    user: { login: "octo" },
  });
  expect((await ask(make, { input: { repositoryId, title: "" } })).errors[0].message).toBe(
    "title missing_field",
  );
  expect(
    (await ask(make, { input: { repositoryId, title: "x" } }, it.asJob({ contents: "write" }))).errors[0]
      .type,
  ).toBe("FORBIDDEN");
  const close = `mutation($id: ID!) { closeIssue(input: {issueId: $id, stateReason: NOT_PLANNED}) { issue { state stateReason } } }`;
  expect((await ask(close, { id: made.id })).data.closeIssue.issue).toEqual({
    state: "CLOSED",
    stateReason: "NOT_PLANNED",
  });
});

test("issues are searched by state, kind, label and words", async () => {
  await it.asOwner("POST", "/issues", { title: "Drift in carrier", labels: ["drift", "needs data"] });
  await it.asOwner("POST", "/issues", { title: "Other" });
  const search = async (words: string) => {
    const query = `query($q: String!) { search(type: ISSUE, first: 10, query: $q) { issueCount nodes { ... on Issue { title } } } }`;
    const { data, errors } = await ask(query, { q: `repo:octo/flights ${words}` });
    return errors?.[0].message ?? data.search.nodes.map(({ title }: { title: string }) => title);
  };
  expect(await search('is:issue state:open label:"needs data"')).toEqual(["Drift in carrier"]);
  expect(await search("state:open type:issue -label:drift other")).toEqual(["Other"]);
  expect(await search("is:pr")).toEqual([]);
  expect(await search("milestone:x")).toMatch(/"milestone:" is not kept/);
});
