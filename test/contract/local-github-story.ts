import { createHash } from "node:crypto";

/** One request as a client makes it, and the answer's JSON. Refuses a status that was not expected. */
export type Ask = (
  method: string,
  path: string,
  options?: { body?: unknown; content?: Buffer; expect?: number; headers?: Record<string, string> },
  // biome-ignore lint/suspicious/noExplicitAny: JSON that the description, not a type, is held against
) => Promise<any>;

/**
 * A walk through every operation, each in a state where it means something. It is told to the local GitHub in the
 * tests, and can be told to the real one.
 */
export const tellStory = async (
  ask: Ask,
  { owner, name, uploads }: { owner: string; name: string; uploads: string },
) => {
  const at = `/repos/${owner}/${name}`;
  const unique = `t${Date.now().toString(36)}`;

  // Git objects, refs, contents
  const blob = await ask("POST", `${at}/git/blobs`, {
    body: { content: "id,score\n1,0.5\n", encoding: "utf-8" },
    expect: 201,
  });
  await ask("GET", `${at}/git/blobs/${blob.sha}`);
  const main = await ask("GET", `${at}/git/ref/heads/main`);
  const head = await ask("GET", `${at}/git/commits/${main.object.sha}`);
  const tree = await ask("POST", `${at}/git/trees`, {
    body: {
      base_tree: head.tree.sha,
      tree: [{ path: `data/${unique}.csv`, mode: "100644", type: "blob", sha: blob.sha }],
    },
    expect: 201,
  });
  await ask("GET", `${at}/git/trees/${tree.sha}?recursive=1`);
  const commit = await ask("POST", `${at}/git/commits`, {
    body: { message: "data", tree: tree.sha, parents: [main.object.sha] },
    expect: 201,
  });
  const branch = `probe/${unique}`;
  await ask("POST", `${at}/git/refs`, {
    body: { ref: `refs/heads/${branch}`, sha: main.object.sha },
    expect: 201,
  });
  await ask("PATCH", `${at}/git/refs/heads/${branch}`, { body: { sha: commit.sha } });
  await ask("PATCH", `${at}/git/refs/heads/${branch}`, { body: { sha: main.object.sha }, expect: 422 });
  await ask("POST", `${at}/git/refs`, {
    body: { ref: `refs/heads/${branch}`, sha: main.object.sha },
    expect: 422,
  });
  await ask("GET", `${at}/git/matching-refs/heads/probe/`);
  const tag = `${unique}@v1.0.0`;
  const object = await ask("POST", `${at}/git/tags`, {
    body: { tag, message: "first", object: commit.sha, type: "commit" },
    expect: 201,
  });
  await ask("GET", `${at}/git/tags/${object.sha}`);
  await ask("POST", `${at}/git/refs`, { body: { ref: `refs/tags/${tag}`, sha: object.sha }, expect: 201 });
  const file = `notes/${unique}.md`;
  const put = await ask("PUT", `${at}/contents/${file}`, {
    body: { message: "note", content: Buffer.from("# note\n").toString("base64"), branch },
    expect: 201,
  });
  await ask("GET", `${at}/contents/${file}?ref=${encodeURIComponent(branch)}`);
  await ask("GET", `${at}/contents/notes?ref=${encodeURIComponent(branch)}`);
  await ask("GET", `${at}/contents/absent`, { expect: 404 });
  await ask("DELETE", `${at}/contents/${file}`, { body: { message: "gone", sha: put.content.sha, branch } });
  await ask("GET", `${at}/readme`);

  // Repository, commits
  await ask("GET", at);
  await ask("GET", `${at}/branches`);
  await ask("GET", `${at}/branches/main`);
  await ask("GET", `${at}/tags`);
  await ask("GET", `${at}/commits`);
  await ask("GET", `${at}/commits/${commit.sha}`);
  await ask("GET", `${at}/compare/main...${encodeURIComponent(branch)}`);

  // Releases and assets
  await ask("POST", `${at}/releases`, { body: { name: "no tag" }, expect: 422 });
  const release = await ask("POST", `${at}/releases`, {
    body: { tag_name: tag, name: "first", body: "A model.", draft: true, make_latest: "false" },
    expect: 201,
  });
  const bytes = Buffer.from(`weights ${unique}`);
  const asset = await ask("POST", `${uploads}/releases/${release.id}/assets?name=weights.bin`, {
    content: bytes,
    headers: { "content-type": "application/octet-stream" },
    expect: 201,
  });
  if (asset.digest !== `sha256:${createHash("sha256").update(bytes).digest("hex")}`)
    throw new Error(`digest ${asset.digest}`);
  await ask("POST", `${uploads}/releases/${release.id}/assets?name=weights.bin`, {
    content: bytes,
    headers: { "content-type": "application/octet-stream" },
    expect: 422,
  });
  await ask("GET", `${at}/releases/tags/${encodeURIComponent(tag)}`, { expect: 404 });
  await ask("GET", `${at}/releases/${release.id}/assets`);
  await ask("GET", `${at}/releases/assets/${asset.id}`);
  await ask("PATCH", `${at}/releases/assets/${asset.id}`, { body: { label: "weights" } });
  await ask("PATCH", `${at}/releases/${release.id}`, { body: { draft: false, make_latest: "true" } });
  await ask("GET", `${at}/releases/tags/${encodeURIComponent(tag)}`);
  await ask("GET", `${at}/releases/latest`);
  await ask("GET", `${at}/releases`);
  await ask("GET", `${at}/releases/${release.id}`);
  await ask("POST", `${at}/releases`, { body: { tag_name: tag }, expect: 422 });
  await ask("POST", `${at}/releases/generate-notes`, { body: { tag_name: tag } });
  await ask("DELETE", `${at}/releases/assets/${asset.id}`, { expect: 204 });

  // Labels, issues, comments
  const label = `drift-${unique}`;
  await ask("POST", `${at}/labels`, {
    body: { name: label, color: "d73a4a", description: "watched" },
    expect: 201,
  });
  await ask("POST", `${at}/labels`, { body: { name: label }, expect: 422 });
  await ask("GET", `${at}/labels`);
  await ask("GET", `${at}/labels/${label}`);
  await ask("PATCH", `${at}/labels/${label}`, { body: { color: "0e8a16" } });
  const issue = await ask("POST", `${at}/issues`, {
    body: { title: `drift ${unique}`, body: "see", labels: [label] },
    expect: 201,
  });
  await ask("POST", `${at}/issues`, { body: { body: "no title" }, expect: 422 });
  await ask("GET", `${at}/issues?state=all&labels=${label}`);
  await ask("GET", `${at}/issues/${issue.number}`);
  await ask("POST", `${at}/issues/${issue.number}/labels`, { body: { labels: [`more-${unique}`] } });
  await ask("GET", `${at}/issues/${issue.number}/labels`);
  await ask("DELETE", `${at}/issues/${issue.number}/labels/more-${unique}`);
  await ask("PUT", `${at}/issues/${issue.number}/labels`, { body: { labels: [label] } });
  const comment = await ask("POST", `${at}/issues/${issue.number}/comments`, {
    body: { body: "first" },
    expect: 201,
  });
  await ask("GET", `${at}/issues/${issue.number}/comments`);
  await ask("GET", `${at}/issues/comments`);
  await ask("GET", `${at}/issues/comments/${comment.id}`);
  await ask("PATCH", `${at}/issues/comments/${comment.id}`, { body: { body: "second" } });
  await ask("DELETE", `${at}/issues/comments/${comment.id}`, { expect: 204 });
  await ask("PUT", `${at}/issues/${issue.number}/lock`, { body: { lock_reason: "resolved" }, expect: 204 });
  await ask("DELETE", `${at}/issues/${issue.number}/lock`, { expect: 204 });
  await ask("PATCH", `${at}/issues/${issue.number}`, {
    body: { state: "closed", state_reason: "completed" },
  });
  await ask("DELETE", `${at}/labels/${label}`, { expect: 204 });

  // Pull requests
  await ask("PUT", `${at}/contents/${file}`, {
    body: { message: "note again", content: "bm90ZQ==", branch },
    expect: 201,
  });
  const pull = await ask("POST", `${at}/pulls`, {
    body: { title: `Better ${unique}`, head: branch, base: "main", body: "why" },
    expect: 201,
  });
  await ask("POST", `${at}/pulls`, { body: { title: "again", head: branch, base: "main" }, expect: 422 });
  await ask("GET", `${at}/pulls`);
  await ask("GET", `${at}/pulls/${pull.number}`);
  await ask("GET", `${at}/pulls/${pull.number}/files`);
  await ask("GET", `${at}/pulls/${pull.number}/commits`);
  await ask("GET", `${at}/pulls/${pull.number}/merge`, { expect: 404 });
  await ask("GET", `${at}/pulls/${pull.number}/reviews`);
  await ask("PATCH", `${at}/pulls/${pull.number}`, { body: { title: `Better still ${unique}` } });
  const headSha = pull.head.sha;
  await ask("GET", `${at}/commits/${headSha}/pulls`);

  // Checks and statuses
  await ask("POST", `${at}/statuses/${headSha}`, {
    body: { state: "success", context: "gate" },
    expect: 201,
  });
  await ask("GET", `${at}/commits/${headSha}/status`);
  await ask("GET", `${at}/commits/${headSha}/statuses`);

  // Deployments
  const deployment = await ask("POST", `${at}/deployments`, {
    body: {
      ref: tag,
      task: "mlops:flights",
      environment: `staging-${unique}`,
      required_contexts: [],
      auto_merge: false,
      payload: { version: "v1" },
    },
    expect: 201,
  });
  await ask("GET", `${at}/deployments?environment=staging-${unique}`);
  await ask("GET", `${at}/deployments/${deployment.id}`);
  const status = await ask("POST", `${at}/deployments/${deployment.id}/statuses`, {
    body: { state: "success", environment_url: "http://127.0.0.1:1" },
    expect: 201,
  });
  await ask("GET", `${at}/deployments/${deployment.id}/statuses`);
  await ask("GET", `${at}/deployments/${deployment.id}/statuses/${status.id}`);
  await ask("GET", `${at}/environments`);
  await ask("GET", `${at}/environments/staging-${unique}`);
  await ask("POST", `${at}/deployments/${deployment.id}/statuses`, {
    body: { state: "inactive" },
    expect: 201,
  });
  await ask("DELETE", `${at}/deployments/${deployment.id}`, { expect: 204 });

  // Actions
  await ask("GET", `${at}/actions/workflows`);
  await ask("GET", `${at}/actions/runs`);
  await ask("GET", `${at}/actions/artifacts`);
  await ask("GET", `${at}/actions/caches`);
  await ask("POST", `${at}/dispatches`, {
    body: { event_type: "mlops-promoted", client_payload: { model: "flights" } },
    expect: 204,
  });

  // The end: merged, cleaned up
  await ask("PUT", `${at}/pulls/${pull.number}/merge`, { body: { sha: headSha } });
  await ask("GET", `${at}/pulls/${pull.number}/merge`, { expect: 204 });
  await ask("DELETE", `${at}/releases/${release.id}`, { expect: 204 });
  await ask("DELETE", `${at}/git/refs/heads/${branch}`, { expect: 204 });
  await ask("DELETE", `${at}/git/refs/tags/${tag}`, { expect: 204 });
  return { tag };
};
