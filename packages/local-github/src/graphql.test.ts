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
